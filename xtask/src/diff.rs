//! `cargo xtask diff`: what differs between two times of an API.

use std::path::{Path, PathBuf};

use bazu_evolve::diff;
use bazu_evolve::diff::report::{Format, Report};
use bazu_evolve::diff::waivers;
use bazu_evolve::diff::waivers::Waiver;
use bazu_evolve::diff::{Change, Wire};
use bazu_load::render;
use bazu_model::SourceFile;

use crate::repository::Repository;
use crate::side::Side;
use crate::terminal;

/// The formats, by their names on the command line.
#[derive(Clone, Copy, Debug, Default, clap::ValueEnum)]
pub(crate) enum Look {
    /// For reading
    #[default]
    Text,
    /// For other tools
    Json,
    /// A table, for a review
    Markdown,
    /// Notes beside the lines of a pull request
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
        let verdict = change.verdict;
        match self {
            Self::Any => true,
            Self::Differing => {
                verdict.breaking() || verdict.old_bot.max(verdict.new_crate) > Wire::Works
            }
            Self::Breaking => verdict.breaking(),
        }
    }
}

/// What was asked for.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// A folder of `spec/`
    api: String,
    /// A git revision, a folder or a saved model; without one, the last release
    old: Option<String>,
    /// The same; without one, the working tree
    new: Option<String>,
    /// How the changes are written
    #[arg(long, value_enum, default_value_t)]
    format: Look,
    /// Exit with 1 if there is such a change and no waiver lets it pass
    #[arg(long, value_name = "WHAT")]
    fail_on: Option<FailOn>,
    /// The file of waivers; without one, `spec/API/releases/waivers.yaml` if it is there
    #[arg(long, value_name = "FILE")]
    waivers: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<bool, String> {
    let name = &arguments.api;
    let repository = Repository::find()?;
    repository.chosen(std::slice::from_ref(name))?;
    let old = match &arguments.old {
        Some(old) => Side::named(&repository, name, old)?,
        None => Side::last_release(&repository, name)?.ok_or_else(|| {
            format!(
                "`{name}` was never released, so there is nothing to compare with; name a \
                 revision: cargo xtask diff {name} HEAD"
            )
        })?,
    };
    let new = match &arguments.new {
        Some(new) => Side::named(&repository, name, new)?,
        None => match Side::working_tree(&repository, name)? {
            Some(side) => side,
            None => return Ok(false),
        },
    };
    let changes = diff::diff(&old.snapshot, &new.snapshot);
    let (waivers, well) = waivers(&repository, name, arguments.waivers.as_deref(), &changes)?;
    let report = Report {
        api: name,
        old: &old.label,
        new: &new.label,
        changes: &changes,
        waivers: &waivers,
    };
    terminal::answer(&report.write(match arguments.format {
        Look::Text => Format::Text {
            colours: terminal::colours_in_answer(),
        },
        Look::Json => Format::Json,
        Look::Markdown => Format::Markdown,
        Look::Github => Format::GitHub,
    }));
    let Some(fail_on) = arguments.fail_on else {
        return Ok(well);
    };
    let failing: Vec<&Change> = report
        .open()
        .filter(|change| fail_on.meets(change))
        .collect();
    if !failing.is_empty() {
        terminal::error(&format!(
            "{} of the kind that fails; to let one pass, write into {}:",
            terminal::count(failing.len(), "change"),
            waiver_path(name)
        ));
        for change in &failing {
            terminal::done(&format!("  {}", waivers::proposal(change)));
        }
    }
    Ok(well && failing.is_empty())
}

/// Where the waivers of an API stand.
pub(crate) fn waiver_path(api: &str) -> String {
    format!("spec/{api}/releases/waivers.yaml")
}

/// The waivers that apply, and whether all that are written do.
pub(crate) fn waivers(
    repository: &Repository,
    api: &str,
    given: Option<&Path>,
    changes: &[Change],
) -> Result<(Vec<Waiver>, bool), String> {
    let own = waiver_path(api);
    let file = match given {
        Some(path) => {
            let bytes = std::fs::read(path)
                .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
            SourceFile::new(path.display().to_string(), bytes)
        }
        None => match repository.read(&own)? {
            Some(text) => SourceFile::new(own, text.into_bytes()),
            None => return Ok((Vec::new(), true)),
        },
    };
    let (waivers, diagnostics) = waivers::read(&file, changes, &terminal::today());
    let files = [file];
    for diagnostic in &diagnostics {
        terminal::done(&render(diagnostic, &files, terminal::look()));
    }
    Ok((waivers, diagnostics.is_empty()))
}
