//! `cargo xtask changelog`: what a release means to those who use the crate.

use anyhow::Result;
use bazu_evolve::changelog::{self, Release, Since};

use crate::bump::Changed;
use crate::outcome::{Outcome, fixable};
use crate::repository::Repository;
use crate::terminal;

pub(crate) fn path(krate: &str) -> String {
    format!("generated/{krate}/CHANGELOG.md")
}

/// Today, as `2027-01-31`.
pub(crate) fn today() -> String {
    time::OffsetDateTime::now_utc().date().to_string()
}

pub(crate) fn run(name: &str, write: bool) -> Result<Outcome> {
    let repository = Repository::with(name)?;
    let changed = Changed::find(&repository, name)?;
    let api = &changed.spec.api;
    let krate = &api.krate;
    let since = match &changed.since {
        Some(since) if since.proposal.last >= changed.version()? => {
            return Err(fixable(
                format!("version {} of `{name}` is released", krate.version),
                format!("raise it first: cargo xtask bump {name} --write"),
            ));
        }
        Some(since) => {
            if since.old.is_none() {
                terminal::warning(
                    "today's generator cannot read the spec of the last release, so the section \
                     shows no code for what breaks",
                );
            }
            Some(Since {
                api: since.old.as_ref().map(|old| &old.api),
                changes: &since.changes,
                code: &since.proposal.requirements,
            })
        }
        None => None,
    };
    let release = Release {
        api,
        date: &today(),
        since,
    };
    let section =
        changelog::section(&release).map_err(|failure| changed.spec.is_not_rust(&failure))?;
    if !write {
        terminal::answer(&section)?;
        return Ok(Outcome::Done);
    }
    let path = path(&krate.name);
    let before = repository.read(&path)?;
    let after = changelog::insert(before.as_deref(), &krate.name, &krate.version, &section);
    repository.write(&path, &after)?;
    terminal::status(&format!("wrote the section {} of {path}", krate.version));
    Ok(Outcome::Done)
}
