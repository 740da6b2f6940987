//! `cargo xtask gen`: the crates from the specs.

use std::collections::BTreeSet;
use std::time::Instant;

use anyhow::Result;
use bazu_emit as emit;
use bazu_emit::output::{File, Output};
use bazu_export::{Format, export};
use bazu_model::Api;
use similar::TextDiff;

use crate::check::{Checked, summary};
use crate::outcome::Outcome;
use crate::repository::Repository;
use crate::spec::{Faulty, Spec};
use crate::terminal::{self, Progress, count};

/// What the head of every generated file holds.
const MARK: &str = "@generated";

pub(crate) fn run(asked: &[String], check: bool) -> Result<Outcome> {
    let started = Instant::now();
    let repository = Repository::find()?;
    let checked = Checked::read(&repository, asked)?;
    if checked.faulty {
        terminal::status("nothing was written");
        return Ok(Outcome::Refused);
    }
    let mut crates = Vec::new();
    for spec in checked.specs {
        let _progress = Progress::start(&format!("generating {}", spec.api.krate.name));
        crates.push(Crate::generate(spec)?);
    }
    let mut plan = Plan::default();
    plan.text(&repository, "spec/schema.json", bazu_load::spec::schema())?;
    for krate in &crates {
        plan.krate(&repository, krate)?;
    }
    if asked.is_empty() {
        plan.left_behind(&repository, &crates)?;
    }
    if let Some(others) = others(&repository, &crates)? {
        let apis = crates.iter().map(|krate| &krate.spec.api);
        plan.readme(&repository, apis.chain(&others))?;
    }
    if check {
        return Ok(plan.report(asked));
    }
    let files = plan.write.iter();
    let files: Vec<_> = files
        .map(|(path, text)| (path.as_str(), text.as_str()))
        .collect();
    repository.write_all(&files)?;
    for path in &plan.remove {
        repository.remove(path)?;
    }
    for Crate { spec, .. } in &crates {
        terminal::status(&format!("{}: {}", spec.api.id, summary(&spec.api)));
    }
    for (path, _) in &plan.write {
        terminal::status(&format!("  wrote {path}"));
    }
    for path in &plan.remove {
        terminal::status(&format!("  removed {path}"));
    }
    plan.report_strays();
    let written = match (plan.write.len(), plan.remove.len()) {
        (0, 0) => "nothing to write".to_owned(),
        (written, removed) => format!("{} written, {removed} removed", count(written, "file")),
    };
    terminal::status(&format!(
        "{written}, {} unchanged, {:.2} s",
        plan.unchanged,
        started.elapsed().as_secs_f64()
    ));
    Ok(Outcome::found(!plan.strays.is_empty()))
}

/// The APIs that were not asked for, which are in the table of all: what one command writes leaves
/// no other file stale. Nothing where one cannot be read now.
fn others(repository: &Repository, crates: &[Crate]) -> Result<Option<Vec<Api>>> {
    let mut others = Vec::new();
    for name in repository.apis()? {
        if crates.iter().all(|krate| krate.spec.api.id != name) {
            match repository.spec(&name) {
                Ok(spec) => others.push(spec.api),
                Err(failure) if failure.is::<Faulty>() => {
                    terminal::warning(&format!(
                        "{failure}, so the table in README.md stays as it is; fix it, then: \
                         cargo xtask gen"
                    ));
                    return Ok(None);
                }
                Err(failure) => return Err(failure),
            }
        }
    }
    Ok(Some(others))
}

/// A spec and the crate that is generated from it, with its exports.
struct Crate {
    spec: Spec,
    output: Output,
}

impl Crate {
    fn generate(spec: Spec) -> Result<Self> {
        let mut output = spec.emit()?;
        let api = &spec.api;
        for format in Format::ALL {
            let path = format!("generated/{}/api/{}", api.krate.name, format.file_name());
            output.text(path, export(api, format));
        }
        Ok(Self { spec, output })
    }

    fn name(&self) -> &str {
        &self.spec.api.krate.name
    }
}

/// What has to be done, found out before anything is touched.
#[derive(Default)]
struct Plan {
    write: Vec<(String, String)>,
    remove: Vec<String>,
    /// Files in a generated folder that were not generated.
    strays: Vec<String>,
    unchanged: usize,
    stale: Vec<Stale>,
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
    fn readme<'a>(
        &mut self,
        repository: &Repository,
        apis: impl Iterator<Item = &'a Api>,
    ) -> Result<()> {
        let (start, end) = README_MARKS;
        if let Some(text) = repository.read("README.md")?
            && let Some((before, rest)) = text.split_once(start)
            && let Some((_, after)) = rest.split_once(end)
        {
            let mut apis: Vec<&Api> = apis.collect();
            apis.sort_by_key(|api| &api.id);
            let table = emit::capabilities(&apis);
            let text = format!("{before}{start}{table}{end}{after}");
            self.text(repository, "README.md", text)?;
        }
        Ok(())
    }

    /// A file that no single API is behind.
    fn text(&mut self, repository: &Repository, path: &str, text: String) -> Result<()> {
        let nodes = Vec::new();
        self.file(repository, path, &File { text, nodes }, &|_| Vec::new())
    }

    fn krate(&mut self, repository: &Repository, krate: &Crate) -> Result<()> {
        for (path, file) in krate.output.files() {
            self.file(repository, path, file, &|before| {
                changed_nodes(&krate.spec, file, before)
            })?;
        }
        for folder in ["src", "api"] {
            self.others(repository, &format!("generated/{}/{folder}", krate.name()))?;
        }
        Ok(())
    }

    /// What APIs left behind that were removed or renamed.
    fn left_behind(&mut self, repository: &Repository, crates: &[Crate]) -> Result<()> {
        for folder in repository.folders("generated")? {
            if !crates.iter().any(|krate| krate.name() == folder) {
                self.others(repository, &format!("generated/{folder}"))?;
            }
        }
        self.others(repository, "tests/generated")
    }

    /// The files of a folder that are not generated, or no longer.
    fn others(&mut self, repository: &Repository, folder: &str) -> Result<()> {
        for path in repository.below(folder)? {
            if self.wanted.contains(&path) {
                continue;
            }
            // What a link leads to is not ours to read, and the link was not generated.
            let is_link = repository.path(&path).is_symlink();
            if !is_link && repository.read(&path)?.is_some_and(|text| is_ours(&text)) {
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
    ) -> Result<()> {
        self.wanted.insert(path.to_owned());
        let before = repository.read(path)?;
        // git may have written the lines with other ends.
        let before = before.map(|text| text.replace("\r\n", "\n"));
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

    fn report(&self, asked: &[String]) -> Outcome {
        for stale in &self.stale {
            let what = if stale.missing { "missing" } else { "stale" };
            terminal::error(&format!("{} is {what}", stale.path));
            for node in &stale.nodes {
                terminal::status(&format!("  from {node}"));
            }
            terminal::diff(&stale.diff);
        }
        for path in &self.remove {
            terminal::error(&format!(
                "{path} is no longer generated and must be removed"
            ));
        }
        self.report_strays();
        let stale = self.stale.len() + self.remove.len();
        if stale > 0 {
            let asked: String = asked.iter().map(|name| format!(" {name}")).collect();
            terminal::status(&format!(
                "{}; to update: cargo xtask gen{asked}",
                count(stale, "stale file")
            ));
        } else if self.strays.is_empty() {
            terminal::status(&format!("{} up to date", count(self.unchanged, "file")));
        }
        Outcome::found(stale > 0 || !self.strays.is_empty())
    }

    fn report_strays(&self) {
        for path in &self.strays {
            terminal::error(&format!("{path} is not generated"));
            terminal::help("move it out of the generated folder, or delete it");
        }
    }
}

/// Whether a file was generated: the mark stands in its head, not somewhere in its text. A licence
/// text has no place for a mark.
fn is_ours(text: &str) -> bool {
    let text = &text.replace("\r\n", "\n");
    let is_licence = emit::licences().iter().any(|(_, licence)| licence == text);
    is_licence || text.lines().take(3).any(|line| line.contains(MARK))
}

/// The spec nodes whose text is not in the file as it was; the API itself where no single node
/// is behind the file.
fn changed_nodes(spec: &Spec, file: &File, before: &str) -> Vec<String> {
    let nodes = file.nodes.iter();
    let changed = nodes.filter(|node| !before.contains(&node.text));
    let place = |span, name: &str| format!("{} {name}", spec.place(span).unwrap_or_default());
    let mut nodes: Vec<_> = changed.map(|node| place(node.span, &node.name)).collect();
    // A method has its request and its functions in two places.
    let mut seen = BTreeSet::new();
    nodes.retain(|node| seen.insert(node.clone()));
    if !nodes.is_empty() {
        return nodes;
    }
    // What has no node of its own: a chapter's head, a file about the API, a removed node.
    let head = file.text.lines().next().unwrap_or_default();
    let mut chapters = spec.api.chapters.iter();
    vec![
        match chapters.find(|chapter| head.contains(&chapter.path)) {
            Some(chapter) => place(chapter.span, &chapter.title),
            None => place(spec.api.span, &spec.api.title),
        },
    ]
}
