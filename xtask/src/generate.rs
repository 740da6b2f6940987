//! `cargo xtask gen`: the crates from the specs.

use std::collections::BTreeSet;
use std::time::Instant;

use bazu_emit as emit;
use bazu_emit::output::{File, Output};
use bazu_export::{Format, export};
use bazu_load::Loaded;
use bazu_load::sharing::Taken;
use bazu_model::Span;
use similar::TextDiff;

use crate::check::{all_taken, report, summary};
use crate::repository::Repository;
use crate::terminal::{self, Progress, count, seconds};

/// What the head of every generated file holds.
const MARK: &str = "@generated";

pub(crate) fn run(asked: &[String], check: bool) -> Result<bool, String> {
    let started = Instant::now();
    let repository = Repository::find()?;
    let chosen = repository.chosen(asked)?;
    let mut made = Vec::new();
    let mut taken = Taken::new();
    let mut well = true;
    for name in &chosen {
        let progress = Progress::start(&format!("reading spec/{name}"));
        let loaded = repository.load(name)?;
        // Gone before anything else is said.
        drop(progress);
        taken.extend(loaded.taken.iter().cloned());
        match report(name, &loaded) {
            Some(_) => made.push(Api::generate(name, loaded)?),
            None => well = false,
        }
    }
    if asked.is_empty() {
        well &= all_taken(&repository, &taken)?;
    }
    if !well {
        terminal::done("nothing was written");
        return Ok(false);
    }
    let mut plan = Plan::default();
    plan.schema(&repository)?;
    for api in &made {
        plan.api(&repository, api)?;
    }
    if asked.is_empty() {
        plan.left_behind(&repository, &made)?;
        plan.readme(&repository, &made)?;
    }
    if check {
        return Ok(plan.report(asked));
    }
    for (path, text) in &plan.write {
        repository.write(path, text)?;
    }
    for path in &plan.remove {
        repository.remove(path)?;
    }
    for (name, text) in &plan.summaries {
        terminal::done(&format!("{name}: {text}"));
    }
    for (path, _) in &plan.write {
        terminal::done(&format!("  wrote {path}"));
    }
    for path in &plan.remove {
        terminal::done(&format!("  removed {path}"));
    }
    plan.tell_strays();
    let nothing = plan.write.is_empty() && plan.remove.is_empty();
    let written = if nothing {
        "nothing to write".to_owned()
    } else {
        format!(
            "{} written, {} removed",
            count(plan.write.len(), "file"),
            plan.remove.len()
        )
    };
    let time = seconds(started.elapsed());
    terminal::done(&format!("{written}, {} unchanged, {time}", plan.unchanged));
    Ok(plan.strays.is_empty())
}

struct Api {
    name: String,
    loaded: Loaded,
    output: Output,
}

impl Api {
    fn generate(name: &str, loaded: Loaded) -> Result<Self, String> {
        let Some(api) = &loaded.api else {
            return Err(format!("spec/{name} has no header"));
        };
        let mut output = emit::generate(api).map_err(|failure| {
            let place = failure.span.and_then(|span| {
                let file = loaded.files.get(span.file)?;
                Some(format!(" ({})", file.place(span)))
            });
            format!(
                "the generator wrote something for `{}`{} that is not Rust: {}. This is a fault of \
                 the generator; nothing was written",
                failure.item,
                place.unwrap_or_default(),
                failure.message
            )
        })?;
        for format in Format::ALL {
            let path = format!("generated/{}/api/{}", api.krate.name, format.file_name());
            output.text(path, export(api, format));
        }
        Ok(Self {
            name: name.to_owned(),
            loaded,
            output,
        })
    }

    fn krate(&self) -> &str {
        self.loaded
            .api
            .as_ref()
            .map_or("", |api| api.krate.name.as_str())
    }
}

/// What is to be done, found out before anything is touched.
#[derive(Default)]
struct Plan {
    write: Vec<(String, String)>,
    remove: Vec<String>,
    /// Files in a generated folder that nothing has generated.
    strays: Vec<String>,
    unchanged: usize,
    summaries: Vec<(String, String)>,
    stale: Vec<Stale>,
    /// All files that are generated.
    wanted: BTreeSet<String>,
}

/// A file whose text is not what would be written.
struct Stale {
    path: String,
    missing: bool,
    diff: String,
    /// The spec nodes behind the difference: place and name.
    nodes: Vec<String>,
}

/// Around the part of README.md that is generated.
const README_MARKS: (&str, &str) = (
    "<!-- capabilities: written by `cargo xtask gen` -->\n",
    "<!-- end of capabilities -->",
);

impl Plan {
    /// The table of what the APIs have in common, between its marks in the README.
    fn readme(&mut self, repository: &Repository, made: &[Api]) -> Result<(), String> {
        let Some(text) = repository.read("README.md")? else {
            return Ok(());
        };
        let (start, end) = README_MARKS;
        let parts = text.split_once(start).and_then(|(before, rest)| {
            let (_, after) = rest.split_once(end)?;
            Some((before, after))
        });
        let Some((before, after)) = parts else {
            return Ok(());
        };
        let apis: Vec<_> = made
            .iter()
            .filter_map(|api| api.loaded.api.as_ref())
            .collect();
        let table = emit::capabilities(&apis);
        let file = File {
            text: format!("{before}{start}{table}{end}{after}"),
            nodes: Vec::new(),
        };
        self.file(repository, "README.md", &file, &|_| Vec::new())
    }

    fn schema(&mut self, repository: &Repository) -> Result<(), String> {
        let text = bazu_load::spec::schema();
        let file = File {
            text,
            nodes: Vec::new(),
        };
        self.file(repository, "spec/schema.json", &file, &|_| Vec::new())
    }

    fn api(&mut self, repository: &Repository, api: &Api) -> Result<(), String> {
        if let Some(model) = &api.loaded.api {
            self.summaries.push((api.name.clone(), summary(model)));
        }
        for (path, file) in api.output.files() {
            self.file(repository, path, file, &|before| {
                changed_nodes(api, file, before)
            })?;
        }
        for folder in ["src", "api"] {
            self.others(repository, &format!("generated/{}/{folder}", api.krate()))?;
        }
        Ok(())
    }

    /// What APIs that are gone or have another name now left behind.
    fn left_behind(&mut self, repository: &Repository, apis: &[Api]) -> Result<(), String> {
        for folder in repository.folders("generated")? {
            if !apis.iter().any(|api| api.krate() == folder) {
                self.others(repository, &format!("generated/{folder}"))?;
            }
        }
        self.others(repository, "tests/generated")
    }

    /// The files of a folder that are not generated, or no longer.
    fn others(&mut self, repository: &Repository, folder: &str) -> Result<(), String> {
        for path in repository.below(folder)? {
            if self.wanted.contains(&path) {
                continue;
            }
            if repository.read(&path)?.is_some_and(|text| is_ours(&text)) {
                self.remove.push(path);
            } else {
                self.strays.push(path);
            }
        }
        Ok(())
    }

    fn file(
        &mut self,
        repository: &Repository,
        path: &str,
        file: &File,
        nodes: &dyn Fn(&str) -> Vec<String>,
    ) -> Result<(), String> {
        self.wanted.insert(path.to_owned());
        let before = repository.read(path)?;
        if before.as_deref() == Some(&file.text) {
            self.unchanged += 1;
            return Ok(());
        }
        let missing = before.is_none();
        let before = before.unwrap_or_default();
        let diff = TextDiff::from_lines(before.as_str(), &file.text)
            .unified_diff()
            .context_radius(2)
            .header(&format!("committed {path}"), &format!("generated {path}"))
            .to_string();
        self.stale.push(Stale {
            path: path.to_owned(),
            missing,
            diff,
            nodes: nodes(&before),
        });
        self.write.push((path.to_owned(), file.text.clone()));
        Ok(())
    }

    /// Says what is stale; true when nothing is.
    fn report(&self, asked: &[String]) -> bool {
        for stale in &self.stale {
            let what = if stale.missing { "missing" } else { "stale" };
            terminal::error(&format!("{} is {what}", stale.path));
            for node in &stale.nodes {
                terminal::done(&format!("  from {node}"));
            }
            terminal::diff(&stale.diff);
        }
        for path in &self.remove {
            terminal::error(&format!(
                "{path} is no longer generated and is to be removed"
            ));
        }
        self.tell_strays();
        let stale = self.stale.len() + self.remove.len();
        if stale > 0 {
            let asked: String = asked.iter().map(|name| format!(" {name}")).collect();
            terminal::done(&format!(
                "{}; to bring them up to date: cargo xtask gen{asked}",
                count(stale, "stale file")
            ));
        }
        let well = stale == 0 && self.strays.is_empty();
        if well {
            terminal::done(&format!("{} up to date", count(self.unchanged, "file")));
        }
        well
    }

    fn tell_strays(&self) {
        for path in &self.strays {
            terminal::error(&format!(
                "{path} is not generated; move it out of the generated folder, or delete it"
            ));
        }
    }
}

/// Whether a file was generated: the mark stands in its head, not somewhere in its text. A licence
/// text has no place for a mark.
fn is_ours(text: &str) -> bool {
    let is_licence = emit::LICENCES.iter().any(|(_, licence)| *licence == text);
    is_licence || text.lines().take(3).any(|line| line.contains(MARK))
}

/// The spec nodes whose text is not in the file as it was; the API itself where no single node
/// is behind the file.
fn changed_nodes(api: &Api, file: &File, before: &str) -> Vec<String> {
    let changed = file
        .nodes
        .iter()
        .filter(|node| !before.contains(&node.text));
    let place = |span: Span, name: &str| {
        let file = api.loaded.files.get(span.file);
        let place = file.map(|file| file.place(span)).unwrap_or_default();
        format!("{place} {name}")
    };
    let mut nodes: Vec<_> = changed.map(|node| place(node.span, &node.name)).collect();
    // A method has its request and its functions in two places.
    let mut seen = BTreeSet::new();
    nodes.retain(|node| seen.insert(node.clone()));
    match &api.loaded.api {
        Some(model) if nodes.is_empty() => {
            // What has no node of its own: a chapter's head, a file about the API, a removed node.
            let chapter = model.chapters.iter().find(|chapter| {
                let head = file.text.lines().next().unwrap_or_default();
                head.contains(&chapter.path)
            });
            vec![match chapter {
                Some(chapter) => place(chapter.span, &chapter.title),
                None => place(model.span, &model.title),
            }]
        }
        _ => nodes,
    }
}
