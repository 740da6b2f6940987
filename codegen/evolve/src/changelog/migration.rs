//! What those who use a crate do about a change that breaks their code.

use super::subject::{Subject, facts, fields};
use super::usage::Usage;
use crate::diff::{Change, Id};
use bazu_emit::limit_values;
use bazu_emit::output::Failure;
use bazu_model::Api;
use bazu_model::level::Level;

/// What to do about a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// What was said of the thing when it was marked as going or gone.
    pub words: Option<String>,
    /// Code that compiles with the old crate.
    pub before: String,
    /// Code that does the same with the new crate, or what comes closest.
    pub after: String,
}

/// The note of a change; nothing where code goes on compiling.
///
/// # Errors
///
/// When the generator wrote something that is no Rust, which is a fault of its own.
pub fn note(change: &Change, old: &Api, new: &Api) -> Result<Option<Note>, Failure> {
    if change.verdict.rust < Level::Major {
        return Ok(None);
    }
    let (then, now) = (Usage::new(old), Usage::new(new));
    let mut before = Vec::new();
    let mut after = Vec::new();
    for (index, subject) in subjects(change, old, new).into_iter().enumerate() {
        let name = |word: &str| match index {
            0 => word.to_owned(),
            _ => format!("{word}_when_sent"),
        };
        let was = then.functions(subject, &name("before"));
        // What is new has to be done where nothing had to.
        before.extend(if was.is_empty() {
            then.remaining(subject, &now, &name("before"))
        } else {
            was
        });
        let is = now.functions(subject, &name("after"));
        // That a type or the client is there says nothing of what it has lost.
        let lost = matches!(change.rule, Id::UnionTraitLost | Id::ApiConstantRemoved);
        after.extend(if lost || is.is_empty() {
            now.remaining(subject, &then, &name("after"))
        } else {
            is
        });
    }
    Ok(Some(Note {
        words: words(change, old, new),
        before: then.text(before)?,
        after: now.text(after)?,
    }))
}

fn subjects<'s>(change: &'s Change, old: &Api, new: &Api) -> Vec<Subject<'s>> {
    let path = change.path.as_str();
    let made = |path| {
        if old.methods.contains_key(path) {
            Subject::Call(path)
        } else {
            Subject::Make(path)
        }
    };
    match change.rule {
        Id::Reordered | Id::TypeNoMoreSent => return vec![made(path)],
        Id::UnionTraitLost => return vec![Subject::Trait(path, quoted(&change.text))],
        Id::ApiConstantRemoved => return vec![Subject::Constant(quoted(&change.text))],
        Id::LimitRemoved => {
            if let Some((owner, field)) = path.split_once('.')
                && let Some(end) = lost_limit(owner, field, old, new)
            {
                return vec![Subject::Limit(owner, field, end)];
            }
        }
        Id::ApiProtocol => return vec![Subject::Settings],
        Id::ApiAuth if old.protocol != new.protocol => return vec![Subject::Settings],
        _ => {}
    }
    let known = Subject::of(old, path);
    let known = if known.is_empty() {
        Subject::of(new, path)
    } else {
        known
    };
    if known.is_empty() {
        // A rule of one side only, or what later rules tell of: its owner is the nearest thing.
        let owner = path.split_once('.').map_or("", |(owner, _)| owner);
        return Subject::of(old, owner);
    }
    if goes_on_compiling(change, new) {
        let field = known.iter().find_map(|subject| match *subject {
            Subject::Give(owner, field) | Subject::MakeWith(owner, field) => Some((owner, field)),
            _ => None,
        });
        return match field {
            Some((owner, field)) => vec![Subject::Read(owner, field)],
            None => known,
        };
    }
    // What nobody could read before is new only to those who send it.
    let read_before = |subject: &Subject<'_>| match subject {
        Subject::Read(owner, field) => fields(old, owner).iter().any(|known| known.wire == *field),
        _ => true,
    };
    let kept: Vec<_> = known.iter().copied().filter(read_before).collect();
    if kept.is_empty() { known } else { kept }
}

/// Whether a call may compile as it did: an argument has no name, and becomes what the new type is
/// made from. What holds it as plain data has changed all the same.
fn goes_on_compiling(change: &Change, new: &Api) -> bool {
    let field = change.path.split_once('.').and_then(|(owner, name)| {
        let mut fields = fields(new, owner).iter();
        fields.find(|field| field.wire == name)
    });
    field.is_some_and(|field| match change.rule {
        Id::RustName => field.required,
        Id::ShapeChanged | Id::ShapeRefined | Id::ShapeWidened | Id::ShapeNarrowed => {
            new.union_of(&field.ty).is_some()
        }
        _ => false,
    })
}

/// The first name in a sentence.
fn quoted(text: &str) -> &str {
    text.split('`').nth(1).unwrap_or_default()
}

/// The end of the name of a constant that a field had and has no more.
fn lost_limit(owner: &str, field: &str, old: &Api, new: &Api) -> Option<&'static str> {
    let ends = |api| {
        let known = fields(api, owner).iter().find(|known| known.wire == field);
        let limits = known.map(limit_values).unwrap_or_default();
        limits.into_iter().map(|(end, ..)| end).collect::<Vec<_>>()
    };
    let kept = ends(new);
    ends(old).into_iter().find(|end| !kept.contains(end))
}

fn words(change: &Change, old: &Api, new: &Api) -> Option<String> {
    let sides = [facts(new, &change.path), facts(old, &change.path)];
    let mut notes = sides.iter().flatten().rev().filter_map(|facts| {
        let ended = facts.removed.as_ref().or(facts.deprecated.as_ref());
        ended.map(|notice| notice.note.trim().to_owned())
    });
    notes.next()
}
