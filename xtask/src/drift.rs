//! `cargo xtask drift`: a saved page of the official docs against the spec.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use bazu_drift::compare;
use bazu_drift::page::Page;
use bazu_drift::propose;
use bazu_drift::read;
use bazu_drift::read::{Fault, NotAPage};
use bazu_drift::report::{Difference, Kind, Report};
use bazu_drift::sentences::Sentences;
use bazu_model::SourceFile;
use bazu_model::{Api, Source};

use crate::check::report;
use crate::repository::Repository;
use crate::terminal::{self, count};

/// What else is asked for than the differences.
#[derive(Clone, Copy)]
pub(crate) struct Asked {
    pub(crate) propose: bool,
    pub(crate) record: bool,
}

pub(crate) fn run(name: &str, path: &Path, asked: Asked) -> Result<bool, String> {
    let repository = Repository::find()?;
    repository.chosen(&[name.to_owned()])?;
    let text = text_of(path)?;
    let loaded = repository.load(name)?;
    let Some(api) = report(name, &loaded) else {
        return Ok(false);
    };
    let shown = path.display().to_string();
    let (id, page) = page_of(&repository, api, &text, &shown)?;
    let file = Sentences::path(name, id);
    let recorded = match repository.read(&file)? {
        None => None,
        Some(text) => Some(Sentences::read(&text).map_err(|line| {
            format!("{file}:{line} is no path and hash; remove the file, and write it anew: cargo xtask drift {name} {shown} --record")
        })?),
    };
    let found = compare::compare(api, id, &page, recorded.as_ref());
    whole(&found, &page, &shown)?;
    for difference in &found.differences {
        tell(difference, &shown, &loaded.files);
    }
    if asked.propose {
        let proposals = propose::propose(api, &loaded.taken, id, &page, &found);
        terminal::answer(&propose::show(&proposals));
        if proposals.is_empty() {
            terminal::done("the spec lacks nothing that can be proposed");
        }
    }
    if page.items.is_empty() {
        terminal::done(&format!(
            "{shown} has samples of {name} and describes none of its methods and types: nothing was compared"
        ));
    }
    terminal::done(&summary(name, id, &found));
    let well = found.differences.is_empty();
    if !asked.record {
        if recorded.is_none() && well && found.sentences.count() > 0 {
            terminal::done(&format!(
                "no sentences are recorded yet: cargo xtask drift {name} {shown} --record"
            ));
        }
        return Ok(well);
    }
    if !found.recordable() {
        terminal::error("nothing was recorded: there are differences that nothing explains");
        return Ok(false);
    }
    let written = found.sentences.write(name);
    let before = repository.read(&file)?;
    let none = before.is_none() && found.sentences.count() == 0;
    if none || before.as_deref() == Some(&written) {
        terminal::done("nothing to record");
    } else {
        repository.write(&file, &written)?;
        terminal::done(&format!(
            "wrote {file}, {}",
            count(found.sentences.count(), "sentence")
        ));
    }
    Ok(true)
}

fn text_of(path: &Path) -> Result<String, String> {
    let shown = path.display();
    let bytes = fs::read(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => {
            format!("there is no file {shown}; save the page of the docs and give its path")
        }
        _ => format!("cannot read {shown}: {error}"),
    })?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..at]
            .iter()
            .filter(|byte| **byte == b'\n')
            .count()
            + 1;
        format!("{shown}:{line} is not UTF-8; save the page again, as UTF-8")
    })
}

/// The page, and the source of the spec that it is a copy of.
fn page_of<'a>(
    repository: &Repository,
    api: &'a Api,
    text: &str,
    shown: &str,
) -> Result<(&'a str, Page), String> {
    let name = &api.id;
    let header = format!("spec/{name}/api.yaml");
    let Some(format) = read::format(text) else {
        return Err(if text.trim().is_empty() {
            format!("{shown} is empty; save the page of the docs again")
        } else {
            let known: Vec<_> = read::READERS.iter().map(|reader| reader.name).collect();
            format!(
                "{shown} is in no format that is read ({}); save the page with its tables",
                known.join(", ")
            )
        });
    };
    let Some((id, source)) = compare::source(api, format) else {
        let other = other_api(repository, name, format, text, shown)?;
        return Err(format!(
            "{shown} is in the format `{format}`, and no source of spec/{name} says `page: {format}`{}",
            other.unwrap_or_else(|| format!(
                "; save the page in a format that one of them has, or say `page: {format}` in {header}"
            ))
        ));
    };
    let page = page_of_source(source, text).map_err(|error| match error {
        NotAPage::Empty | NotAPage::UnknownFormat => {
            format!("{shown} has nothing that can be read; save the page of the docs again")
        }
        NotAPage::OtherAddress { has } => format!(
            "{shown} has nothing of {}, which is the `url` of the source `{id}`; it has {}",
            source.url.as_deref().unwrap_or_default(),
            has.join(", ")
        ),
        NotAPage::Cut { line, what } => {
            format!("{shown}:{line} is cut off in the middle of {what}; save the page again")
        }
        NotAPage::Faulty(Fault { line, message }) => {
            format!("{shown}:{line}: {message}; save the page again, or mend the copy")
        }
    })?;
    let (known, total) = compare::known(api, &page);
    // A page of this API has new names now and then, and never mostly new ones.
    if known * 5 < total {
        let other = other_api(repository, name, format, text, shown)?;
        return Err(format!(
            "{shown} is not the page of {name}: spec/{name} knows {known} of its {total} methods and types{}",
            other.unwrap_or_else(|| format!("; save the page that `{id}` in {header} is"))
        ));
    }
    Ok((id, page))
}

fn page_of_source(source: &Source, text: &str) -> Result<Page, NotAPage> {
    read::read(text, source.url.as_deref())
}

/// The API that a page is of, and how to compare it with that.
fn other_api(
    repository: &Repository,
    name: &str,
    format: &str,
    text: &str,
    shown: &str,
) -> Result<Option<String>, String> {
    for other in repository.apis()? {
        if other == name {
            continue;
        }
        let loaded = repository.load(&other)?;
        let page = loaded.api.as_ref().and_then(|api| {
            let (_, source) = compare::source(api, format)?;
            let page = page_of_source(source, text).ok()?;
            Some(compare::known(api, &page))
        });
        if page.is_some_and(|(known, total)| known * 2 > total) {
            return Ok(Some(format!(
                "; it looks like the page of {other}: cargo xtask drift {other} {shown}"
            )));
        }
    }
    Ok(None)
}

/// A copy that lacks much of what the spec has from the page is not the whole page.
fn whole(found: &Report, page: &Page, shown: &str) -> Result<(), String> {
    let (lacking, of) = found.lacking;
    if lacking * 4 <= of {
        return Ok(());
    }
    let last = page.items.last();
    let last = last.map(|item| format!(", and ends after `{}` in line {}", item.name, item.line));
    Err(format!(
        "{shown} lacks {lacking} of the {of} methods and types that the spec has from it{}: the copy is cut off. \
         Save the page again; where it is an extract on purpose, say `partial: true` at its source",
        last.unwrap_or_default()
    ))
}

fn tell(difference: &Difference, shown: &str, files: &[SourceFile]) {
    terminal::heading(difference.kind.code(), &difference.path());
    let page = match difference.line {
        Some(line) => format!("{shown}:{line}"),
        None => shown.to_owned(),
    };
    terminal::done(&format!("  page  {page} {}", difference.page));
    let place = difference.span.and_then(|span| {
        let file = files.get(span.file)?;
        Some(format!("{} ", file.place(span)))
    });
    terminal::done(&format!(
        "  spec  {}{}",
        place.unwrap_or_default(),
        difference.spec
    ));
    terminal::done(&format!("  do    {}", difference.remedy));
}

fn summary(name: &str, id: &str, found: &Report) -> String {
    let mut words = vec![
        count(found.items, "item"),
        format!("{} compared with {}", count(found.members, "member"), id),
        format!("{} explained", found.explained),
    ];
    for kind in Kind::ALL {
        let number = found
            .differences
            .iter()
            .filter(|it| it.kind == *kind)
            .count();
        if number > 0 {
            words.push(format!("{number} {kind}"));
        }
    }
    if found.differences.is_empty() {
        words.push("nothing unexplained".to_owned());
    }
    format!("{name}: {}", words.join(", "))
}
