//! `cargo xtask release`: a crate and its runtime, from a clean tree to the registry.

use std::collections::BTreeSet;
use std::fs;

use bazu_evolve::bump::{Of, Part, Version};
use bazu_evolve::changelog;
use bazu_evolve::diff::Snapshot;

use crate::baseline::{self, Baseline};
use crate::bump::Changed;
use crate::cargo::Package;
use crate::manifest::{self, RUNTIME, WORKSPACE};
use crate::repository::Repository;
use crate::terminal::{self, count};
use crate::{changelog as changelogs, diff as differences, generate};

/// How many uncommitted files are named.
const NAMED: usize = 10;

pub(crate) fn run(name: &str, execute: bool) -> Result<bool, String> {
    let repository = Repository::find()?;
    repository.chosen(&[name.to_owned()])?;
    let mut refusals = Refusals::default();
    terminal::done("checking the tree");
    refusals.add(uncommitted(&repository));
    terminal::done(&format!(
        "checking the spec of {name}, and comparing it with the last release"
    ));
    let changed = Changed::find(&repository, name);
    if let Ok(None) = changed {
        refusals.say(format!(
            "spec/{name} has faults, see above; mend them: cargo xtask check {name}"
        ));
    } else {
        terminal::done("checking what is generated");
        let fresh = generate::run(&[name.to_owned()], true);
        refusals.add(fresh.map(|fresh| {
            let stale = format!(
                "what is generated of spec/{name} is stale, see above; write it anew and commit \
                 it: cargo xtask gen {name}"
            );
            if fresh { Vec::new() } else { vec![stale] }
        }));
    }
    let changed = match changed {
        Ok(changed) => changed,
        Err(message) => {
            refusals.say(message);
            None
        }
    };
    if let Some(changed) = &changed {
        refusals.add(version(&repository, name, changed));
        refusals.add(section(&repository, name, changed));
        refusals.add(waivers(&repository, name, changed));
    }
    refusals.add(runtime(&repository));
    let (Some(changed), true) = (changed, refusals.none()) else {
        terminal::done(&format!(
            "{} against a release; nothing was packaged or published",
            count(refusals.said.len(), "reason")
        ));
        return Ok(false);
    };
    let api = changed.api()?;
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
    package(&repository, &packages)?;
    if !execute {
        terminal::done(&format!(
            "nothing was published; to publish: cargo xtask release {name} --execute"
        ));
        return Ok(true);
    }
    publish(&repository, name, &packages, &changed)?;
    Ok(true)
}

/// What stands against a release, told one by one.
#[derive(Default)]
struct Refusals {
    said: BTreeSet<String>,
}

impl Refusals {
    /// Several checks may meet the same hindrance; it is told once.
    fn say(&mut self, message: String) {
        if !self.said.contains(&message) {
            terminal::error(&message);
            self.said.insert(message);
        }
    }

    /// Tells what was found, or why nothing could be.
    fn add(&mut self, found: Result<Vec<String>, String>) {
        match found {
            Ok(messages) => messages.into_iter().for_each(|message| self.say(message)),
            Err(message) => self.say(message),
        }
    }

    fn none(&self) -> bool {
        self.said.is_empty()
    }
}

fn uncommitted(repository: &Repository) -> Result<Vec<String>, String> {
    let lines = repository.uncommitted()?;
    if lines.is_empty() {
        return Ok(Vec::new());
    }
    let named: Vec<&str> = lines.iter().take(NAMED).map(|line| line.trim()).collect();
    let more = lines.len().saturating_sub(NAMED);
    let more = match more {
        0 => String::new(),
        more => format!(", and {more} more"),
    };
    Ok(vec![format!(
        "{} not committed ({}{more}); commit or stash them, since a release is made of a revision",
        count(lines.len(), "change"),
        named.join(", ")
    )])
}

fn version(repository: &Repository, name: &str, changed: &Changed) -> Result<Vec<String>, String> {
    let version = changed.version()?;
    let krate = &changed.api()?.krate.name;
    let mut found = Vec::new();
    let released = repository.baselines(name)?;
    if released
        .iter()
        .any(|(known, _)| *known == version.to_string())
    {
        found.push(format!(
            "version {version} of {krate} is released already; raise it: cargo xtask bump {name} \
             --write"
        ));
    } else if let Some(since) = &changed.since
        && version < since.proposal.next
    {
        let proposal = &since.proposal;
        found.push(format!(
            "version {version} is too low: since {} there are changes that ask for {}; see why, \
             and raise it: cargo xtask bump {name} --write",
            proposal.last, proposal.next
        ));
    }
    let asked = manifest::dependency_version(repository, krate)?;
    if asked != version.to_string() {
        found.push(format!(
            "{} asks for {krate} {asked} and the spec says {version}; write the same version into \
             both",
            manifest::WORKSPACE
        ));
    }
    Ok(found)
}

fn section(repository: &Repository, name: &str, changed: &Changed) -> Result<Vec<String>, String> {
    let krate = &changed.api()?.krate;
    let path = changelogs::path(&krate.name);
    let text = repository.read(&path)?.unwrap_or_default();
    if changelog::has(&text, &krate.version) {
        return Ok(Vec::new());
    }
    Ok(vec![format!(
        "{path} has no section of version {}; write it: cargo xtask changelog {name} --write",
        krate.version
    )])
}

fn waivers(repository: &Repository, name: &str, changed: &Changed) -> Result<Vec<String>, String> {
    let changes = changed.since.as_ref().map(|since| since.changes.as_slice());
    let (_, well) = differences::waivers(repository, name, None, changes.unwrap_or_default())?;
    let mut found = Vec::new();
    if !well {
        found.push(format!(
            "{} has waivers that do not apply, see above; take them out or renew them",
            differences::waiver_path(name)
        ));
    }
    Ok(found)
}

/// Where the runtime has changed since any crate was released with it, and its version has not,
/// the registry would hand out the old one.
fn runtime(repository: &Repository) -> Result<Vec<String>, String> {
    let version = runtime_version(repository)?;
    let mut found = Vec::new();
    for (name, _) in RUNTIME {
        let asked = manifest::dependency_version(repository, name)?;
        if asked != version.to_string() {
            found.push(format!(
                "{WORKSPACE} asks for {name} {asked} and its workspace.package.version is {version}; \
                 write the same version into both"
            ));
        }
    }
    let now = baseline::runtime(repository, &RUNTIME)?;
    for api in repository.apis()? {
        let Some(baseline) = Baseline::last(repository, &api)? else {
            continue;
        };
        let then = baseline.runtime(repository, &RUNTIME)?;
        let released = baseline.runtime_version(repository)?;
        let part = Part::code(Of::Runtime, &then, &now).map_err(|fault| {
            format!("the public surface of the runtime cannot be read: {fault}")
        })?;
        let least = released.next(part.level);
        if version < least {
            found.push(format!(
                "the runtime has changed since it was released with {} ({}: {}), so its version must \
                 be {least} at least; raise workspace.package.version in {WORKSPACE}, and the versions \
                 of the runtime's crates below workspace.dependencies",
                baseline.snapshot.crate_name(),
                part.level,
                part.summary,
            ));
            break;
        }
    }
    Ok(found)
}

fn runtime_version(repository: &Repository) -> Result<Version, String> {
    manifest::runtime_version(&repository.read(WORKSPACE)?.unwrap_or_default())
}

/// Packages everything as it would be published, builds it by itself, and says what it is.
fn package(repository: &Repository, packages: &[Package]) -> Result<(), String> {
    terminal::done("packaging and building what would be published; this takes minutes");
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
            .map_err(|error| format!("cannot read {}: {error}", archive.display()))?
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
    terminal::answer(&text);
    Ok(())
}

fn publish(
    repository: &Repository,
    name: &str,
    packages: &[Package],
    changed: &Changed,
) -> Result<(), String> {
    let head = repository.commit("HEAD")?;
    let head = head.ok_or("the repository has no commit")?;
    let Some((own, below)) = packages.split_last() else {
        return Ok(());
    };
    if repository.is_published(own)? {
        return Err(format!(
            "the registry has {} {} already, and there is no {}; if it was made of this spec, save \
             the model of its revision there, if not, raise the version: cargo xtask bump {name}",
            own.name,
            own.version,
            baseline::path(name, &own.version)
        ));
    }
    for package in below {
        if repository.is_published(package)? {
            terminal::done(&format!(
                "{} {} is in the registry already",
                package.name, package.version
            ));
        } else {
            repository.run_cargo(&["publish", "--package", &package.name])?;
        }
    }
    repository.run_cargo(&["publish", "--package", &own.name])?;
    let path = baseline::path(name, &own.version);
    let saved = Snapshot::save(changed.api()?, &changed.loaded.files, &head.id);
    repository.write(&path, &saved)?;
    let tag = format!("{}-{}", own.name, own.version);
    terminal::done(&format!(
        "published {} {}; wrote {path}. Now commit it, and tag what was released:\n  git add {path}\n  \
         git commit --message \"Release {} {}\"\n  git tag {tag} {}\n  git push origin HEAD {tag}",
        own.name, own.version, own.name, own.version, head.id
    ));
    Ok(())
}
