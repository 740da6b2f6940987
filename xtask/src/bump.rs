//! `cargo xtask bump`: which version comes next, and why.

use bazu_emit as emit;
use bazu_evolve::bump::{Files, Of, Part, Proposal, Version};
use bazu_evolve::diff;
use bazu_evolve::diff::Change;
use bazu_load::Loaded;
use bazu_model::Api;
use bazu_model::level::Level;

use crate::baseline::{self, Baseline};
use crate::manifest;
use crate::repository::Repository;
use crate::side::Side;
use crate::terminal::{self, Progress, count};

/// How many changes of one kind are listed.
const LISTED: usize = 20;

/// An API with what has changed since it was last released.
pub(crate) struct Changed {
    /// The working tree, without faults.
    pub(crate) loaded: Loaded,
    /// What has changed; nothing where there was no release.
    pub(crate) since: Option<Since>,
}

pub(crate) struct Since {
    pub(crate) changes: Vec<Change>,
    pub(crate) proposal: Proposal,
    /// The spec as it was released, where today's generator can read it.
    pub(crate) old: Option<Loaded>,
}

impl Changed {
    /// Finds out what has changed; nothing where something is wrong with the spec, which was
    /// reported.
    pub(crate) fn find(repository: &Repository, name: &str) -> Result<Option<Self>, String> {
        let Some(side) = Side::working_tree(repository, name)? else {
            return Ok(None);
        };
        let Some(loaded) = side.loaded else {
            return Ok(None);
        };
        let Some(baseline) = Baseline::last(repository, name)? else {
            let since = None;
            return Ok(Some(Self { loaded, since }));
        };
        let progress = Progress::start(&format!("comparing {name} with {}", baseline.version));
        let changes = diff::diff(&baseline.snapshot, &side.snapshot);
        let old = baseline.spec(repository, name);
        let proposal = proposal(
            repository,
            &baseline,
            &changes,
            old.as_ref(),
            model(&loaded)?,
        )?;
        drop(progress);
        Ok(Some(Self {
            loaded,
            since: Some(Since {
                changes,
                proposal,
                old: old.ok(),
            }),
        }))
    }

    pub(crate) fn api(&self) -> Result<&Api, String> {
        model(&self.loaded)
    }

    /// The version that the spec says.
    pub(crate) fn version(&self) -> Result<Version, String> {
        let text = &self.api()?.krate.version;
        Version::parse(text).ok_or_else(|| format!("`{text}` is no version"))
    }
}

fn model(loaded: &Loaded) -> Result<&Api, String> {
    let api = loaded.api.as_ref();
    api.ok_or_else(|| "the spec has no header".to_owned())
}

fn proposal(
    repository: &Repository,
    baseline: &Baseline,
    changes: &[Change],
    old: Result<&Loaded, &String>,
    new: &Api,
) -> Result<Proposal, String> {
    let cannot = |what: &str| {
        let what = what.to_owned();
        move |fault| format!("the public surface of {what} cannot be read: {fault}")
    };
    let released = format!("generated/{}", baseline.snapshot.crate_name());
    let released = baseline.package(repository, &released)?;
    let generator = match old {
        Ok(old) => {
            let made = generated(model(old)?)?;
            Part::code(Of::Generator, &released, &made).map_err(cannot("the generated crate"))?
        }
        Err(why) => Part {
            of: Of::Generator,
            level: Level::None,
            summary: format!("not told from the spec, so the crate as a whole counts: {why}"),
            reasons: Vec::new(),
        },
    };
    let crates = manifest::runtime_of(new);
    let (then, now) = (
        baseline.runtime(repository, crates)?,
        baseline::runtime(repository, crates)?,
    );
    let runtime = Part::code(Of::Runtime, &then, &now);
    let runtime = runtime.map_err(cannot("the runtime"))?;
    // The manifest holds the version itself.
    let sources = |files: Files| -> Files {
        let files = files.into_iter();
        files.filter(|(path, _)| path.starts_with("src/")).collect()
    };
    let whole = Part::code(Of::Crate, &sources(released), &sources(generated(new)?));
    let whole = whole.map_err(cannot("the generated crate"))?;
    let parts = vec![Part::spec(changes), generator, runtime];
    Ok(Proposal::new(baseline.version, parts, whole))
}

/// The crate of an API as today's generator writes it.
fn generated(api: &Api) -> Result<Files, String> {
    let output = emit::generate(api).map_err(|failure| {
        format!(
            "the generator wrote something for `{}` that is not Rust: {}. This is a fault of the \
             generator",
            failure.item, failure.message
        )
    })?;
    let folder = format!("generated/{}", api.krate.name);
    let files = output.files();
    let files = files.map(|(path, file)| (path.to_owned(), file.text.clone()));
    Ok(baseline::below(&folder, files))
}

pub(crate) fn run(name: &str, write: bool) -> Result<bool, String> {
    let repository = Repository::find()?;
    repository.chosen(&[name.to_owned()])?;
    let Some(changed) = Changed::find(&repository, name)? else {
        return Ok(false);
    };
    let api = changed.api()?;
    let (krate, current) = (&api.krate.name, changed.version()?);
    let Some(since) = &changed.since else {
        terminal::answer(&format!(
            "{krate} was never released; version {current} of the spec stands\n"
        ));
        return Ok(true);
    };
    let proposal = &since.proposal;
    terminal::answer(&told(name, krate, proposal));
    let next = proposal.next;
    let header = api.krate.version.span;
    let place = changed.loaded.files.get(header.file);
    let place = place.ok_or("the version stands in no file")?;
    if proposal.level == Level::None {
        terminal::answer(&format!("nothing to release since {}\n", proposal.last));
    } else if current >= next {
        terminal::answer(&format!("{} says {current}, which is enough\n", place.path));
    } else if write {
        // Both are found out before either is written.
        let dependencies =
            manifest::with_dependency_version(&repository, krate, &next.to_string())?;
        let written = place.text.get(header.start..header.end);
        let written = written.ok_or("the version stands in no file")?;
        let quote = if written.starts_with(['"', '\'']) {
            &written[..1]
        } else {
            ""
        };
        let mut spec = place.text.clone();
        spec.replace_range(header.start..header.end, &format!("{quote}{next}{quote}"));
        repository.write(&place.path, &spec)?;
        repository.write(manifest::WORKSPACE, &dependencies)?;
        terminal::answer(&format!(
            "wrote {next} into {} and {}; now: cargo xtask gen {name}\n",
            place.path,
            manifest::WORKSPACE
        ));
    } else {
        terminal::answer(&format!(
            "{} says {current}; to write {next}: cargo xtask bump {name} --write\n",
            place.path
        ));
    }
    Ok(true)
}

/// A proposal with all that it rests on.
fn told(name: &str, krate: &str, proposal: &Proposal) -> String {
    let mut text = format!(
        "{krate} {} → {} ({})\n",
        proposal.last, proposal.next, proposal.level
    );
    for part in &proposal.parts {
        let (level, of) = (part.level.word(), part.of.word());
        text.push_str(&format!("  {level:<5}  {of:<9}  {}\n", part.summary));
        for reason in part.reasons.iter().take(LISTED) {
            text.push_str(&format!(
                "         {:<5}  {}\n",
                reason.level.word(),
                reason.text
            ));
        }
        let more = part.reasons.len().saturating_sub(LISTED);
        if more > 0 {
            let all = match part.of {
                Of::Spec => format!("; all: cargo xtask diff {name}"),
                _ => String::new(),
            };
            text.push_str(&format!(
                "         and {}{all}\n",
                count(more, "lighter change")
            ));
        }
    }
    text
}
