//! One entry of a section.

use std::fmt::Write as _;

use super::Heading;
use super::migration::note;
use crate::bump::Requirement;
use crate::diff::words::{notice, sentence};
use crate::diff::{Change, Id};
use bazu_emit::output::Failure;
use bazu_emit::{Emitter, rust_path};
use bazu_model::level::Level;
use bazu_model::words::counted;
use bazu_model::{Api, Path};

/// How many differences of the public surface are listed.
const LISTED: usize = 20;

/// The entry of a change, with what to do about it where it breaks code.
pub(super) fn of_change(change: &Change, old: Option<&Api>, new: &Api) -> Result<String, Failure> {
    let path = &change.path;
    let side = match old {
        Some(old) if new.node(path).is_none() => old,
        _ => new,
    };
    let breaking = change.verdict().rust == Level::Major;
    let mut text = String::from("- ");
    if breaking {
        text.push_str("**Breaking:** ");
    }
    if *path == Path::Api {
        text.push_str("The API");
    } else {
        let rust = rust_path(side, path);
        let rust = rust.map_or_else(String::new, |rust| format!("`{rust}` "));
        let _ = write!(text, "{rust}(`{path}`)");
    }
    let _ = write!(text, ": {}.", words(change).trim_end_matches('.'));
    let emitter = Emitter::new(side);
    let facts = side.facts(path).into_iter();
    let page = facts
        .map(|facts| emitter.page(facts))
        .find(|page| !page.is_empty());
    if let Some(page) = page {
        let _ = write!(text, " {page}");
    }
    text.push('\n');
    if let (true, Some(old)) = (breaking, old)
        && let Some(note) = note(change, old, new)?
    {
        if let Some(words) = note.words {
            let _ = write!(text, "\n  {}\n", words.replace('\n', "\n  "));
        }
        for (word, code) in [("Before", note.before), ("After", note.after)] {
            let _ = write!(text, "\n  {word}:\n\n  ```rust\n");
            for line in code.lines() {
                text.push_str(format!("  {line}").trim_end());
                text.push('\n');
            }
            text.push_str("  ```\n");
        }
        text.push('\n');
    }
    Ok(text)
}

/// What changed, for those who never see the spec.
fn words(change: &Change) -> String {
    let words = match change.rule {
        Id::FieldOptionalAdded => "new, and optional",
        Id::FieldRequiredAdded | Id::FieldTrueAdded => "new, and required",
        Id::TypeBecameSent => "can now be created and sent",
        Id::RemovedDeleted => "removed, after it was deprecated",
        Id::RemovedSet | Id::FieldMarkedRemoved => {
            return format!(
                "deprecated, because the server removed it{}",
                notice(change)
            );
        }
        _ => match Heading::of(change) {
            Some(Heading::Removed) => "removed",
            Some(Heading::Added) => "new",
            _ => return sentence(change),
        },
    };
    words.to_owned()
}

/// The entry of a change of the generator or the runtime.
pub(super) fn of_code(requirement: &Requirement) -> String {
    let breaking = if requirement.level == Level::Major {
        "**Breaking:** "
    } else {
        ""
    };
    let mut text = format!(
        "- {breaking}{}: {}.\n",
        requirement.origin.title(),
        requirement.summary
    );
    for reason in requirement.reasons.iter().take(LISTED) {
        let _ = writeln!(text, "  - {}", reason.text);
    }
    if requirement.reasons.len() > LISTED {
        let _ = writeln!(text, "  - and {} more.", requirement.reasons.len() - LISTED);
    }
    text
}

/// One line for all changes of docs.
pub(super) fn of_docs(changes: &[&Change]) -> Option<String> {
    let mut paths: Vec<&Path> = changes.iter().map(|change| &change.path).collect();
    paths.dedup();
    match paths.len() {
        0 => None,
        count => Some(format!(
            "- The docs of {} have changed.\n",
            counted(count, "item")
        )),
    }
}
