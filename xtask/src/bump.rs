//! `cargo xtask bump`: which version comes next, and why.

use anyhow::{Context, Result, anyhow};
use bazu_evolve::bump::{Files, Origin, Proposal, Requirement, Version};
use bazu_evolve::diff::{self, Change};
use bazu_model::level::Level;

use crate::baseline::{self, Baseline};
use crate::manifest;
use crate::outcome::Outcome;
use crate::release;
use crate::repository::Repository;
use crate::spec::Spec;
use crate::terminal::{self, Progress, count};

/// How many changes of one kind are listed.
const LISTED: usize = 20;

const NOT_IN_A_FILE: &str = "the version of the crate is not in a file";

/// An API with what has changed since it was last released.
pub(crate) struct Changed {
    /// The working tree.
    pub(crate) spec: Spec,
    /// What has changed; nothing where there was no release.
    pub(crate) since: Option<Since>,
}

pub(crate) struct Since {
    pub(crate) changes: Vec<Change>,
    pub(crate) proposal: Proposal,
    /// The spec as it was released, where today's generator can read it.
    pub(crate) old: Option<Spec>,
}

impl Changed {
    pub(crate) fn find(repository: &Repository, name: &str) -> Result<Self> {
        let spec = repository.spec(name)?;
        let Some(baseline) = Baseline::last(repository, name)? else {
            return Ok(Self { spec, since: None });
        };
        let _progress = Progress::start(&format!("comparing {name} with {}", baseline.version));
        let changes = diff::diff(&baseline.api, &spec.api);
        let old = baseline.spec(repository);
        let proposal = proposal(repository, &baseline, &changes, old.as_ref(), &spec)?;
        let since = Since {
            changes,
            proposal,
            old: old.ok(),
        };
        Ok(Self {
            spec,
            since: Some(since),
        })
    }

    pub(crate) fn version(&self) -> Result<Version> {
        let text = &self.spec.api.krate.version;
        Version::parse(text).ok_or_else(|| anyhow!("`{text}` is not a version"))
    }
}

fn proposal(
    repository: &Repository,
    baseline: &Baseline,
    changes: &[Change],
    old: Result<&Spec, &anyhow::Error>,
    new: &Spec,
) -> Result<Proposal> {
    const CANNOT_READ: &str = "the public items of the generated crate cannot be read";
    let released = format!("generated/{}", baseline.api.krate.name);
    let released = baseline.package(repository, &released)?;
    let generator = match old {
        Ok(old) => Requirement::of_code(Origin::Generator, &released, &generated(old)?)
            .context(CANNOT_READ)?,
        Err(why) => Requirement {
            origin: Origin::Generator,
            level: Level::None,
            summary: format!("unknown, so the crate as a whole counts: {why}"),
            reasons: Vec::new(),
        },
    };
    let runtime = baseline.runtime_requirement(repository, manifest::runtime_of(&new.api))?;
    // The manifest holds the version itself.
    let sources = |files: Files| -> Files {
        let files = files.into_iter();
        files.filter(|(path, _)| path.starts_with("src/")).collect()
    };
    let whole = Requirement::of_code(Origin::Crate, &sources(released), &sources(generated(new)?));
    let whole = whole.context(CANNOT_READ)?;
    let requirements = vec![Requirement::of_spec(changes), generator, runtime];
    Ok(Proposal::new(baseline.version.clone(), requirements, whole))
}

/// The crate of a spec as today's generator writes it.
fn generated(spec: &Spec) -> Result<Files> {
    let output = spec.emit()?;
    let folder = format!("generated/{}", spec.api.krate.name);
    let files = output.files();
    let files = files.map(|(path, file)| (path.to_owned(), file.text.clone()));
    Ok(baseline::below(&folder, files))
}

pub(crate) fn run(name: &str, write: bool) -> Result<Outcome> {
    let repository = Repository::with(name)?;
    let changed = Changed::find(&repository, name)?;
    let Spec { api, files, .. } = &changed.spec;
    let (krate, current) = (&api.krate.name, changed.version()?);
    let Some(since) = &changed.since else {
        terminal::answer(&format!(
            "{krate} was never released; the spec's version {current} can be released\n"
        ))?;
        return Ok(Outcome::Done);
    };
    let proposal = &since.proposal;
    terminal::answer(&reasons(name, krate, proposal))?;
    let next = &proposal.next;
    // Who gets the crate gets a runtime from the registry, which must have another version, too.
    let behind = release::runtime_behind(&repository)?;
    let mut manifest = repository.required(manifest::WORKSPACE)?;
    if let Some(behind) = &behind {
        terminal::answer(&format!("{}\n", behind.why))?;
        manifest = manifest::with_runtime_version(&manifest, &behind.least.to_string())?;
    }
    let header = api.krate.version.span;
    let place = files.get(header.file).context(NOT_IN_A_FILE)?;
    if proposal.level == Level::None {
        terminal::answer(&format!("nothing to release since {}\n", proposal.last))?;
    } else if current >= *next {
        terminal::answer(&format!("{} says {current}, which is enough\n", place.path))?;
        if let (Some(behind), true) = (&behind, write) {
            repository.write(manifest::WORKSPACE, &manifest)?;
            terminal::answer(&format!(
                "wrote {} of the runtime into {}\n",
                behind.least,
                manifest::WORKSPACE
            ))?;
        }
    } else if write {
        // Both texts are made before either is written.
        let dependencies = manifest::with_dependency_version(&manifest, krate, &next.to_string())?;
        let written = place.text.get(header.start..header.end);
        let written = written.context(NOT_IN_A_FILE)?;
        let quote = written.get(..1).filter(|first| ["\"", "'"].contains(first));
        let quote = quote.unwrap_or_default();
        let mut spec = place.text.clone();
        spec.replace_range(header.start..header.end, &format!("{quote}{next}{quote}"));
        let files = [
            (place.path.as_str(), spec.as_str()),
            (manifest::WORKSPACE, &dependencies),
        ];
        repository.write_all(&files)?;
        let runtime = behind.map(|behind| format!(", with {} of the runtime", behind.least));
        terminal::answer(&format!(
            "wrote {next} into {} and {}{}; now: cargo xtask gen {name}\n",
            place.path,
            manifest::WORKSPACE,
            runtime.unwrap_or_default()
        ))?;
    } else {
        terminal::answer(&format!(
            "{} says {current}; to write {next}: cargo xtask bump {name} --write\n",
            place.path
        ))?;
    }
    Ok(Outcome::Done)
}

fn reasons(name: &str, krate: &str, proposal: &Proposal) -> String {
    let mut text = format!(
        "{krate} {} → {} ({})\n",
        proposal.last, proposal.next, proposal.level
    );
    for requirement in &proposal.requirements {
        let (level, origin) = (requirement.level.word(), requirement.origin.word());
        text += &format!("  {level:<5}  {origin:<9}  {}\n", requirement.summary);
        for reason in requirement.reasons.iter().take(LISTED) {
            text += &format!("         {:<5}  {}\n", reason.level.word(), reason.text);
        }
        let more = requirement.reasons.len().saturating_sub(LISTED);
        if more > 0 {
            let all = match requirement.origin {
                Origin::Spec => format!("; all: cargo xtask diff {name}"),
                _ => String::new(),
            };
            text += &format!("         and {}{all}\n", count(more, "lighter change"));
        }
    }
    text
}
