//! `cargo xtask changelog`: what a release means to those who use the crate.

use bazu_evolve::changelog;
use bazu_evolve::changelog::{Release, Since};

use crate::bump::Changed;
use crate::repository::Repository;
use crate::terminal;

/// Where the changelog of a crate stands.
pub(crate) fn path(krate: &str) -> String {
    format!("generated/{krate}/CHANGELOG.md")
}

pub(crate) fn run(name: &str, write: bool) -> Result<bool, String> {
    let repository = Repository::find()?;
    repository.chosen(&[name.to_owned()])?;
    let Some(changed) = Changed::find(&repository, name)? else {
        return Ok(false);
    };
    let api = changed.api()?;
    let krate = &api.krate;
    let since = match &changed.since {
        Some(since) if since.proposal.last >= changed.version()? => {
            return Err(format!(
                "version {} of `{name}` is released; raise it first: cargo xtask bump {name} --write",
                krate.version
            ));
        }
        Some(since) => {
            if since.old.is_none() {
                terminal::done(
                    "today's generator cannot read the spec of the last release, so no code is \
                     shown for what breaks",
                );
            }
            Some(Since {
                api: since.old.as_ref().and_then(|old| old.api.as_ref()),
                changes: &since.changes,
                code: &since.proposal.parts,
            })
        }
        None => None,
    };
    let release = Release {
        api,
        date: &terminal::today(),
        since,
    };
    let section = changelog::section(&release).map_err(|failure| {
        format!(
            "what was written for {} is not Rust: {}. This is a fault of the generator",
            failure.item, failure.message
        )
    })?;
    if !write {
        terminal::answer(&section);
        return Ok(true);
    }
    let path = path(&krate.name);
    let before = repository.read(&path)?;
    let after = changelog::insert(before.as_deref(), &krate.name, &krate.version, &section);
    repository.write(&path, &after)?;
    terminal::done(&format!("wrote the section {} of {path}", krate.version));
    Ok(true)
}
