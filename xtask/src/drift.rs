//! `cargo xtask drift`: compares a saved page of the official docs with the spec.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow};
use bazu_drift::compare;
use bazu_drift::difference::Difference;
use bazu_drift::page::Page;
use bazu_drift::propose;
use bazu_drift::read::{self, Fault, ReadError};
use bazu_drift::report::Report;
use bazu_drift::sentences::Sentences;
use bazu_model::Api;
use bazu_model::page::PageFormat;

use crate::outcome::Outcome;
use crate::repository::Repository;
use crate::spec::Spec;
use crate::terminal::{self, count};

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// A folder of `spec/`
    api: String,
    /// The saved page
    page: PathBuf,
    /// Print YAML for what the page has and the spec does not
    #[arg(long)]
    propose: bool,
    /// Save hashes of the sentences that limits came from, if there is no difference
    #[arg(long)]
    record: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let (name, path) = (&arguments.api, &arguments.page);
    let repository = Repository::with(name)?;
    let text = text_of(path)?;
    let spec = repository.spec(name)?;
    let api = &spec.api;
    let shown = path.display().to_string();
    let (id, page) = page_of(&repository, api, &text, &shown)?;
    let file = Sentences::path(name, id);
    let recorded = repository.read(&file)?;
    let recorded = recorded.map(|text| Sentences::read(&text)).transpose();
    let recorded = recorded.map_err(|line| {
            anyhow!("{file}:{line} is not a path and a hash; remove the file and write it again: cargo xtask drift {name} {shown} --record")
    })?;
    let found = compare::compare(api, id, &page, recorded.as_ref());
    whole(&found, &page, &shown)?;
    for difference in &found.differences {
        print(difference, &shown, &spec);
    }
    if arguments.propose {
        let proposals = propose::propose(api, &spec.taken, &spec.files, id, &page, &found);
        terminal::answer(&propose::show(&proposals))?;
        if proposals.is_empty() {
            terminal::status("there is nothing to propose");
        }
    }
    if page.items.is_empty() {
        terminal::status(&format!(
            "{shown} has samples of {name}, but does not describe its methods and types: nothing was compared"
        ));
    }
    terminal::status(&found.summary(name, id));
    let outcome = Outcome::found(!found.differences.is_empty());
    if !arguments.record {
        if recorded.is_none() && outcome == Outcome::Done && found.sentences.count() > 0 {
            terminal::status(&format!(
                "no sentences are recorded yet: cargo xtask drift {name} {shown} --record"
            ));
        }
        return Ok(outcome);
    }
    if !found.recordable() {
        terminal::error("nothing was recorded: there are unexplained differences");
        return Ok(Outcome::Refused);
    }
    let written = found.sentences.write(name);
    let before = repository.read(&file)?;
    let none = before.is_none() && found.sentences.count() == 0;
    if none || before.as_deref() == Some(&written) {
        terminal::status("nothing to record");
    } else {
        repository.write(&file, &written)?;
        let sentences = count(found.sentences.count(), "sentence");
        terminal::status(&format!("wrote {file}, {sentences}"));
    }
    Ok(Outcome::Done)
}

fn text_of(path: &Path) -> Result<String> {
    let shown = path.display();
    let bytes = fs::read(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => {
            anyhow!("there is no file {shown}; save the page of the docs and give its path")
        }
        _ => anyhow!("cannot read {shown}: {error}"),
    })?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let before = error.as_bytes()[..at].iter();
        let line = before.filter(|byte| **byte == b'\n').count() + 1;
        anyhow!("{shown}:{line} is not UTF-8; save the page again, as UTF-8")
    })
}

/// The page, and the source of the spec that it is a copy of.
fn page_of<'a>(
    repository: &Repository,
    api: &'a Api,
    text: &str,
    shown: &str,
) -> Result<(&'a str, Page)> {
    let name = &api.id;
    let header = format!("spec/{name}/api.yaml");
    let Some(format) = read::format(text) else {
        return Err(if text.trim().is_empty() {
            anyhow!("{shown} is empty; save the page of the docs again")
        } else {
            let known = PageFormat::ALL.map(PageFormat::name).join(", ");
            anyhow!("{shown} is not in a known format ({known}); save the page with its tables")
        });
    };
    let Some((id, source)) = compare::source(api, format) else {
        let other = other_api(repository, name, format, text, shown)?;
        let format = format.name();
        return Err(anyhow!(
            "{shown} is in the format `{format}`, but no source of spec/{name} has `page: {format}`{}",
            other.unwrap_or_else(|| format!(
                "; save the page in the format of one of them, or add `page: {format}` to one in {header}"
            ))
        ));
    };
    let page = read::read(text, source.url.as_deref()).map_err(|error| match error {
        ReadError::UnknownFormat => {
            anyhow!("{shown} has nothing that can be read; save the page of the docs again")
        }
        ReadError::OtherAddress { has } => anyhow!(
            "{shown} has nothing from {}, the `url` of the source `{id}`; it has {}",
            source.url.as_deref().unwrap_or_default(),
            has.join(", ")
        ),
        ReadError::Cut { line, what } => {
            anyhow!("{shown}:{line} is cut off in the middle of {what}; save the page again")
        }
        ReadError::Faulty(Fault { line, message }) => {
            anyhow!("{shown}:{line}: {message}; save the page again, or fix the copy")
        }
    })?;
    let (known, total) = compare::known(api, &page);
    // A page of this API may have new names, but most of its names are known.
    if known * 5 < total {
        let other = other_api(repository, name, format, text, shown)?;
        return Err(anyhow!(
            "{shown} is not the page of {name}: spec/{name} knows {known} of its {total} methods and types{}",
            other.unwrap_or_else(|| format!("; save the page of the source `{id}` in {header}"))
        ));
    }
    Ok((id, page))
}

/// Which other API a page belongs to, and the command to compare it with that.
fn other_api(
    repository: &Repository,
    name: &str,
    format: PageFormat,
    text: &str,
    shown: &str,
) -> Result<Option<String>> {
    for other in repository.apis()? {
        if other == name {
            continue;
        }
        // A spec with problems is another matter.
        let page = repository.spec(&other).ok().and_then(|Spec { api, .. }| {
            let (_, source) = compare::source(&api, format)?;
            let page = read::read(text, source.url.as_deref()).ok()?;
            Some(compare::known(&api, &page))
        });
        if page.is_some_and(|(known, total)| known * 2 > total) {
            return Ok(Some(format!(
                "; it looks like the page of {other}: cargo xtask drift {other} {shown}"
            )));
        }
    }
    Ok(None)
}

/// A copy that lacks many items of the spec is not the whole page.
fn whole(found: &Report, page: &Page, shown: &str) -> Result<()> {
    let (missing, expected) = (found.missing, found.expected);
    if missing * 4 <= expected {
        return Ok(());
    }
    let last = page.items.last();
    let last = last.map(|item| format!(", and ends after `{}` in line {}", item.name, item.line));
    Err(anyhow!(
        "{shown} lacks {missing} of the {expected} methods and types that the spec takes from it{}: the copy is \
         incomplete. Save the page again; if it is an extract, add `partial: true` to its source",
        last.unwrap_or_default()
    ))
}

fn print(difference: &Difference, shown: &str, spec: &Spec) {
    terminal::heading(difference.kind().code(), &difference.path.to_string());
    let line = difference.line.map(|line| format!(":{line}"));
    let line = line.unwrap_or_default();
    terminal::status(&format!("  page  {shown}{line} {}", difference.page()));
    let place = difference.span.and_then(|span| spec.place(span));
    let place = place.map(|place| format!("{place} "));
    let place = place.unwrap_or_default();
    terminal::status(&format!("  spec  {place}{}", difference.spec()));
    let change = propose::override_of(&spec.api, &spec.files, difference);
    terminal::status(&format!("  do    {}", difference.remedy(change.as_ref())));
    if let Some(change) = change {
        terminal::status(change.lines.trim_end());
    }
}
