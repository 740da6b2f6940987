//! `cargo xtask diff`: what differs between two times of an API.

use std::path::{Path, PathBuf};

use anyhow::Result;
use bazu_evolve::diff::report::{Format, Report};
use bazu_evolve::diff::waivers::{self, Waiver};
use bazu_evolve::diff::words;
use bazu_evolve::diff::{self, Change, Wire};
use bazu_model::SourceFile;

use crate::changelog::today;
use crate::files;
use crate::outcome::{Outcome, fixable};
use crate::repository::{Repository, spec_folder};
use crate::side::Side;
use crate::terminal::{self, count};

#[derive(Clone, Copy, Debug, Default, clap::ValueEnum)]
pub(crate) enum Look {
    /// For reading
    #[default]
    Text,
    /// For other tools
    Json,
    /// A table, for a review
    Markdown,
    /// Annotations on the lines of a pull request
    Github,
}

/// What makes the command fail, by its name on the command line.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub(crate) enum FailOn {
    /// Any change
    Any,
    /// A change that a bot or a server can notice, and a breaking one
    Differing,
    /// A change that breaks a bot, or code written for the old crate
    Breaking,
}

impl FailOn {
    fn meets(self, change: &Change) -> bool {
        let verdict = change.verdict();
        match self {
            Self::Any => true,
            Self::Differing => {
                verdict.breaking() || verdict.old_bot.max(verdict.new_crate) > Wire::Works
            }
            Self::Breaking => verdict.breaking(),
        }
    }
}

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// A folder of `spec/`
    api: String,
    /// A git revision, a folder or a saved model [default: the last release]
    old: Option<String>,
    /// The same [default: the working tree]
    new: Option<String>,
    /// How the changes are printed
    #[arg(long, value_enum, default_value_t)]
    format: Look,
    /// Exit with 1 if there is such a change without a waiver
    #[arg(long, value_name = "WHAT")]
    fail_on: Option<FailOn>,
    /// The file of waivers [default: spec/API/releases/waivers.yaml, if it exists]
    #[arg(long, value_name = "FILE")]
    waivers: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let name = &arguments.api;
    let repository = Repository::with(name)?;
    let old = match &arguments.old {
        Some(old) => Side::named(&repository, name, old)?,
        None => Side::last_release(&repository, name)?.ok_or_else(|| {
            fixable(
                format!("`{name}` was never released, so there is nothing to compare with"),
                format!("name a revision: cargo xtask diff {name} HEAD"),
            )
        })?,
    };
    let new = match &arguments.new {
        Some(new) => Side::named(&repository, name, new)?,
        None => Side::working_tree(&repository, name)?,
    };
    let changes = diff::diff(&old.api, &new.api);
    let (waivers, all_apply) = waivers(&repository, name, arguments.waivers.as_deref(), &changes)?;
    let report = Report {
        api: name,
        old: &old.label,
        new: &new.label,
        changes: &changes,
        waivers: &waivers,
        words: words::sentence,
    };
    terminal::answer(&report.write(match arguments.format {
        // The terminal removes them where they are not wanted.
        Look::Text => Format::Text { colours: true },
        Look::Json => Format::Json,
        Look::Markdown => Format::Markdown,
        Look::Github => Format::GitHub,
    }))?;
    let fails = |change: &&Change| arguments.fail_on.is_some_and(|kind| kind.meets(change));
    let failing: Vec<&Change> = report.open().filter(fails).collect();
    if !failing.is_empty() {
        let changes = count(failing.len(), "change");
        terminal::error(&format!("{changes} without a waiver"));
        terminal::help(&format!("to waive one, write into {}:", waiver_path(name)));
        for change in &failing {
            terminal::status(&format!("  {}", waivers::proposal(change)));
        }
    }
    Ok(Outcome::found(!all_apply || !failing.is_empty()))
}

pub(crate) fn waiver_path(api: &str) -> String {
    format!("{}/releases/waivers.yaml", spec_folder(api))
}

/// The waivers that apply, and whether all that are written do. Those that do not are reported.
pub(crate) fn waivers(
    repository: &Repository,
    api: &str,
    given: Option<&Path>,
    changes: &[Change],
) -> Result<(Vec<Waiver>, bool)> {
    let file = match given {
        Some(path) => SourceFile::new(path.display().to_string(), files::read(path)?),
        None => {
            let path = waiver_path(api);
            match files::read_if_exists(&repository.path(&path))? {
                Some(bytes) => SourceFile::new(path, bytes),
                None => return Ok((Vec::new(), true)),
            }
        }
    };
    let (waivers, diagnostics) = waivers::read(&file, changes, &today());
    terminal::diagnostics(&diagnostics, &[file]);
    Ok((waivers, diagnostics.is_empty()))
}
