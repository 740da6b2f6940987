//! One entry of a section.

use std::fmt::Write as _;

use super::migration::note;
use super::subject::{Subject, facts};
use crate::bump::Part;
use crate::diff::{Change, Id};
use bazu_emit::Emitter;
use bazu_emit::output::Failure;
use bazu_model::level::Level;
use bazu_model::words::counted;
use bazu_model::{Api, TypeKind};

/// How many differences of the public surface are listed.
const LISTED: usize = 20;

/// The entry of a change, with what to do about it where it breaks code.
pub(super) fn of_change(change: &Change, old: Option<&Api>, new: &Api) -> Result<String, Failure> {
    let path = change.path.as_str();
    let there = !Subject::of(new, path).is_empty();
    let side = match old {
        Some(old) if !there => old,
        _ => new,
    };
    let breaking = change.verdict.rust == Level::Major;
    let mut text = String::from("- ");
    if breaking {
        text.push_str("**Breaking:** ");
    }
    if path.is_empty() {
        text.push_str("The API");
    } else {
        let rust = rust_path(side, path);
        let rust = rust.map_or_else(String::new, |rust| format!("`{rust}` "));
        let _ = write!(text, "{rust}(`{path}`)");
    }
    let _ = write!(text, ": {}.", words(change).trim_end_matches('.'));
    let emitter = Emitter::new(side);
    let mut pages = facts(side, path).into_iter().rev();
    let page = pages.find_map(|facts| Some(emitter.page(facts)).filter(|page| !page.is_empty()));
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
fn words(change: &Change) -> &str {
    match change.rule {
        Id::FieldOptionalAdded => "new, and may be left out",
        Id::FieldRequiredAdded => "new, and always there",
        Id::FieldOptionalRemoved | Id::FieldRequiredRemoved => "gone",
        Id::TombstoneDeleted => "gone, after the server has not known it for a while",
        _ => &change.text,
    }
}

/// How the thing at a path is named in Rust.
fn rust_path(api: &Api, path: &str) -> Option<String> {
    let subject = Subject::of(api, path).into_iter().next()?;
    let client = &api.client;
    let method = |name: &str| api.methods.get(name);
    let field = |owner: &str, field: &str| {
        let mut fields = super::subject::fields(api, owner).iter();
        let found = fields.find(|known| known.wire == field);
        found.map(|field| field.rust.clone())
    };
    Some(match subject {
        Subject::Client | Subject::Settings => client.clone(),
        Subject::Error(name) => format!("ErrorKind::{name}"),
        Subject::Call(name) | Subject::Answer(name) => {
            format!("{client}::{}", method(name)?.rust)
        }
        Subject::Give(name, param) => {
            format!(
                "methods::{}::{}",
                method(name)?.rust_type,
                field(name, param)?
            )
        }
        Subject::Look(name) | Subject::Make(name) | Subject::Trait(name, _) => {
            format!("types::{name}")
        }
        Subject::Constant(name) => format!("{client}::{name}"),
        Subject::Read(name, part)
        | Subject::MakeWith(name, part)
        | Subject::Limit(name, part, _) => {
            format!("types::{name}::{}", field(name, part)?)
        }
        Subject::Value(name, part) => {
            let TypeKind::Enum(values) = &api.types.get(name)?.kind else {
                return None;
            };
            let value = values.iter().find(|value| value.wire == part)?;
            format!("types::{name}::{}", value.rust)
        }
        Subject::Member(name, tag, key) => {
            let (members, variants) = match &api.types.get(name)?.kind {
                TypeKind::Struct(item) => (format!("{name}Kind"), &item.kinds),
                TypeKind::Union(union) => (name.to_owned(), &union.variants),
                TypeKind::Enum(_) => return None,
            };
            let mut variants = variants.iter();
            let variant =
                variants.find(|variant| variant.wire == tag && variant.key.as_deref() == key)?;
            format!("types::{members}::{}", variant.rust)
        }
        Subject::Shortcut(name, part) | Subject::Accessor(name, part) => {
            format!("types::{name}::{part}")
        }
    })
}

/// The entry of what the generator or the runtime does otherwise.
pub(super) fn of_code(part: &Part) -> String {
    let breaking = if part.level == Level::Major {
        "**Breaking:** "
    } else {
        ""
    };
    let mut text = format!("- {breaking}{}: {}.\n", part.of.title(), part.summary);
    for reason in part.reasons.iter().take(LISTED) {
        let _ = writeln!(text, "  - {}", reason.text);
    }
    if part.reasons.len() > LISTED {
        let _ = writeln!(text, "  - and {} more.", part.reasons.len() - LISTED);
    }
    text
}

/// One line for all changes of docs.
pub(super) fn of_docs<'c>(changes: impl Iterator<Item = &'c &'c Change>) -> Option<String> {
    let mut paths: Vec<&str> = changes.map(|change| change.path.as_str()).collect();
    paths.dedup();
    match paths.len() {
        0 => None,
        count => Some(format!(
            "- The docs of {} say something else.\n",
            counted(count, "item")
        )),
    }
}
