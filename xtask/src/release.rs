//! `cargo xtask release`: a crate and its runtime, from a clean tree to the registry.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result};
use bazu_evolve::bump::Version;
use bazu_evolve::changelog;
use bazu_model::SavedModel;

use crate::baseline::{self, Baseline};
use crate::bump::Changed;
use crate::cargo::Package;
use crate::manifest::{self, RUNTIME, WORKSPACE};
use crate::outcome::{Outcome, fixable};
use crate::repository::Repository;
use crate::spec::Faulty;
use crate::terminal::{self, count};
use crate::{changelog as changelogs, diff as differences, generate};

/// How many uncommitted files are named.
const NAMED: usize = 10;

pub(crate) fn run(name: &str, execute: bool) -> Result<Outcome> {
    let repository = Repository::with(name)?;
    let mut refusals = Refusals::default();
    terminal::status("checking the working tree");
    refusals.add(uncommitted(&repository));
    terminal::status(&format!(
        "checking the spec of {name}, and comparing it with the last release"
    ));
    let changed = Changed::find(&repository, name);
    // Nothing can be generated from a spec with problems.
    if !matches!(&changed, Err(failure) if failure.is::<Faulty>()) {
        terminal::status("checking the generated files");
        refusals.add(stale(name));
    }
    let changed = changed.map_err(|failure| refusals.report(failure)).ok();
    if let Some(changed) = &changed {
        refusals.add(version(&repository, name, changed));
        refusals.add(section(&repository, name, changed));
        refusals.add(waivers(&repository, name, changed));
    }
    refusals.add(runtime(&repository));
    let (Some(changed), true) = (changed, refusals.reported.is_empty()) else {
        terminal::status(&format!(
            "{} against a release; nothing was packaged or published",
            count(refusals.reported.len(), "reason")
        ));
        return Ok(Outcome::Refused);
    };
    let api = &changed.spec.api;
    let below = runtime_version(&repository)?.to_string();
    let below = manifest::runtime_of(api).iter().map(|(name, _)| Package {
        name: (*name).to_owned(),
        version: below.clone(),
    });
    let own = Package {
        name: api.krate.name.clone(),
        version: api.krate.version.value.clone(),
    };
    let packages: Vec<Package> = below.chain([own]).collect();
    // Packaging needs the registry too, and says far less when it cannot be reached.
    terminal::status("asking the registry");
    published(&repository, name, &packages)?;
    package(&repository, &packages)?;
    if execute {
        publish(&repository, name, &packages, &changed)?;
    } else {
        terminal::status(&format!(
            "nothing was published; to publish: cargo xtask release {name} --execute"
        ));
    }
    Ok(Outcome::Done)
}

/// The reasons against a release, reported one by one.
#[derive(Default)]
struct Refusals {
    reported: BTreeSet<String>,
}

impl Refusals {
    /// Several checks may find the same reason; it is reported once.
    fn report(&mut self, reason: anyhow::Error) {
        if self.reported.insert(format!("{reason:#}")) {
            terminal::failure(&reason);
        }
    }

    /// Reports what a check found, or why it could not be made.
    fn add(&mut self, found: Result<Vec<anyhow::Error>>) {
        let found = found.unwrap_or_else(|failure| vec![failure]);
        found.into_iter().for_each(|reason| self.report(reason));
    }
}

fn stale(name: &str) -> Result<Vec<anyhow::Error>> {
    Ok(match generate::run(&[name.to_owned()], true)? {
        Outcome::Done => Vec::new(),
        Outcome::Found | Outcome::Refused => vec![fixable(
            format!("the files generated from spec/{name} are stale, see above"),
            format!("write and commit them: cargo xtask gen {name}"),
        )],
    })
}

fn uncommitted(repository: &Repository) -> Result<Vec<anyhow::Error>> {
    let lines = repository.uncommitted()?;
    if lines.is_empty() {
        return Ok(Vec::new());
    }
    let named: Vec<&str> = lines.iter().take(NAMED).map(|line| line.trim()).collect();
    let more = match lines.len().saturating_sub(NAMED) {
        0 => String::new(),
        more => format!(", and {more} more"),
    };
    Ok(vec![fixable(
        format!(
            "{} not committed ({}{more})",
            count(lines.len(), "change"),
            named.join(", ")
        ),
        "commit or stash them, because a release is made from a revision",
    )])
}

fn version(repository: &Repository, name: &str, changed: &Changed) -> Result<Vec<anyhow::Error>> {
    let version = changed.version()?;
    let krate = &changed.spec.api.krate.name;
    let mut found = Vec::new();
    let mut released = repository.baselines(name)?.into_iter();
    if released.any(|(known, _)| known == version) {
        found.push(fixable(
            format!("version {version} of {krate} is already released"),
            format!("raise it: cargo xtask bump {name} --write"),
        ));
    } else if let Some(since) = &changed.since
        && version < since.proposal.next
    {
        let proposal = &since.proposal;
        found.push(fixable(
            format!(
                "version {version} is too low: the changes since {} require {}",
                proposal.last, proposal.next
            ),
            format!("see why, and raise it: cargo xtask bump {name} --write"),
        ));
    }
    let asked = manifest::dependency_version(repository, krate)?;
    if asked != version.to_string() {
        found.push(fixable(
            format!(
                "{} depends on {krate} {asked} and the spec says {version}",
                manifest::WORKSPACE
            ),
            "write the same version into both",
        ));
    }
    Ok(found)
}

fn section(repository: &Repository, name: &str, changed: &Changed) -> Result<Vec<anyhow::Error>> {
    let krate = &changed.spec.api.krate;
    let path = changelogs::path(&krate.name);
    let text = repository.read(&path)?.unwrap_or_default();
    if changelog::has(&text, &krate.version) {
        return Ok(Vec::new());
    }
    Ok(vec![fixable(
        format!("{path} has no section of version {}", krate.version),
        format!("write it: cargo xtask changelog {name} --write"),
    )])
}

fn waivers(repository: &Repository, name: &str, changed: &Changed) -> Result<Vec<anyhow::Error>> {
    let changes = changed.since.as_ref().map(|since| since.changes.as_slice());
    let (_, all_apply) = differences::waivers(repository, name, None, changes.unwrap_or_default())?;
    if all_apply {
        return Ok(Vec::new());
    }
    let path = differences::waiver_path(name);
    Ok(vec![fixable(
        format!("{path} has waivers that do not apply, see above"),
        "remove or renew them",
    )])
}

/// If the runtime has changed since a crate was released with it, and its version has not, users
/// would get the old runtime from the registry.
fn runtime(repository: &Repository) -> Result<Vec<anyhow::Error>> {
    let version = runtime_version(repository)?;
    let mut found = Vec::new();
    for (name, _) in RUNTIME {
        let asked = manifest::dependency_version(repository, name)?;
        if asked != version.to_string() {
            found.push(fixable(
                format!(
                    "{WORKSPACE} depends on {name} {asked} and its workspace.package.version is \
                     {version}"
                ),
                "write the same version into both",
            ));
        }
    }
    if let Some(Behind { api, why, .. }) = runtime_behind(repository)? {
        found.push(fixable(
            why,
            format!("raise it: cargo xtask bump {api} --write"),
        ));
    }
    Ok(found)
}

/// A version of the runtime that is too low for what has changed.
pub(crate) struct Behind {
    /// The API whose last release shows it.
    api: String,
    pub(crate) least: Version,
    pub(crate) why: String,
}

/// Compares the runtime with that of every last release.
pub(crate) fn runtime_behind(repository: &Repository) -> Result<Option<Behind>> {
    let version = runtime_version(repository)?;
    let mut behind: Option<Behind> = None;
    for api in repository.apis()? {
        let Some(baseline) = Baseline::last(repository, &api)? else {
            continue;
        };
        let part = baseline.runtime_requirement(repository, &RUNTIME)?;
        let least = baseline.runtime_version(repository)?.next(part.level);
        let highest = behind.as_ref().map_or(&version, |known| &known.least);
        if *highest < least {
            let why = format!(
                "the runtime has changed since it was released with {} ({}: {}), so its version \
                 must be at least {least}",
                baseline.api.krate.name, part.level, part.summary
            );
            behind = Some(Behind { api, least, why });
        }
    }
    Ok(behind)
}

fn runtime_version(repository: &Repository) -> Result<Version> {
    manifest::runtime_version(&repository.required(WORKSPACE)?)
}

/// Packages everything as it would be published, builds it, and prints what each package holds.
fn package(repository: &Repository, packages: &[Package]) -> Result<()> {
    terminal::status("packaging and building what would be published; this takes minutes");
    let mut arguments = vec!["package"];
    for package in packages {
        arguments.extend(["--package", &package.name]);
    }
    repository.run_cargo(&arguments)?;
    let mut text = String::new();
    for package in packages {
        let files = repository.packaged_files(&package.name)?;
        let archive = repository.archive(package)?;
        let size = fs::metadata(&archive)
            .with_context(|| format!("cannot read {}", archive.display()))?
            .len();
        text.push_str(&format!(
            "{} {}: {}, {} KiB packed\n",
            package.name,
            package.version,
            count(files.len(), "file"),
            size.div_ceil(1024)
        ));
        for file in files {
            text.push_str(&format!("  {file}\n"));
        }
    }
    terminal::answer(&text)?;
    Ok(())
}

/// Refuses what the registry already has.
fn published(repository: &Repository, name: &str, packages: &[Package]) -> Result<()> {
    let Some(own) = packages.last() else {
        return Ok(());
    };
    if !repository.is_published(own)? {
        return Ok(());
    }
    Err(fixable(
        format!(
            "the registry already has {} {}, and {} does not exist",
            own.name,
            own.version,
            baseline::path(name, &own.version)
        ),
        format!(
            "if it was made from this spec, save the model of its revision there; if not, raise the \
             version: cargo xtask bump {name}"
        ),
    ))
}

fn publish(
    repository: &Repository,
    name: &str,
    packages: &[Package],
    changed: &Changed,
) -> Result<()> {
    let head = repository.commit("HEAD")?;
    let head = head.context("the repository has no commit")?;
    let Some((own, below)) = packages.split_last() else {
        return Ok(());
    };
    for package in below {
        if repository.is_published(package)? {
            terminal::status(&format!(
                "the registry already has {} {}",
                package.name, package.version
            ));
        } else {
            repository.run_cargo(&["publish", "--package", &package.name])?;
        }
    }
    repository.run_cargo(&["publish", "--package", &own.name])?;
    let path = baseline::path(name, &own.version);
    let saved = SavedModel::text(&changed.spec.api, Some(&head.id));
    repository.write(&path, &saved)?;
    let tag = format!("{}-{}", own.name, own.version);
    terminal::status(&format!(
        "published {} {}; wrote {path}. Now commit it, and tag the released revision:\n  git add {path}\n  \
         git commit --message \"Release {} {}\"\n  git tag {tag} {}\n  git push origin HEAD {tag}",
        own.name, own.version, own.name, own.version, head.id
    ));
    Ok(())
}
