//! What those who use a crate do about a change that breaks their code.

use crate::diff::{Change, Detail, Id};
use bazu_emit::output::Failure;
use bazu_emit::usage::{Action, before_and_after};
use bazu_model::level::Level;
use bazu_model::{Api, Node, Path};

/// What to do about a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The note with which the part was marked as deprecated or removed.
    pub words: Option<String>,
    /// Code that compiles with the old crate.
    pub before: String,
    /// Code that does the same with the new crate, or what comes closest.
    pub after: String,
}

/// The note of a change; nothing where code still compiles.
///
/// # Errors
///
/// If the generator wrote something that is not Rust, which is a bug of the generator.
pub fn note(change: &Change, old: &Api, new: &Api) -> Result<Option<Note>, Failure> {
    if change.verdict().rust < Level::Major {
        return Ok(None);
    }
    let actions_now = actions(change, old, new);
    let actions_then = match &change.was {
        Some(was) => Change {
            path: was.clone(),
            ..change.clone()
        },
        None => change.clone(),
    };
    let actions_then = actions(&actions_then, old, new);
    let (before, after) = before_and_after((&actions_then, old), (&actions_now, new))?;
    Ok(Some(Note {
        words: words(change, old, new),
        before,
        after,
    }))
}

/// What code does that the change breaks.
fn actions<'c>(change: &'c Change, old: &Api, new: &Api) -> Vec<Action<'c>> {
    match (change.rule, &change.path, &change.before) {
        (Id::Reordered | Id::TypeNoLongerSent, Path::Type(ty), _) => {
            return vec![Action::CreateValue(ty)];
        }
        (Id::UnionTraitLost, Path::Type(ty), Some(Detail::Trait(lost))) => {
            return vec![Action::UseTrait(ty, lost)];
        }
        (Id::ApiConstantRemoved, _, Some(Detail::Text(constant))) => {
            return vec![Action::ReadConstant(constant)];
        }
        (
            Id::LimitRemoved,
            Path::Field { ty: owner, field }
            | Path::Parameter {
                method: owner,
                parameter: field,
            },
            Some(Detail::Limit(limit)),
        ) => return vec![Action::ReadLimit(owner, field, limit.key())],
        (Id::BringsRemoved | Id::BringsSometimes, Path::Type(ty), Some(Detail::Tag(key, path))) => {
            return vec![Action::TakeBrought(ty, key, path)];
        }
        (Id::LinkArguments, Path::Link(name), _) => {
            let parts = |api: &Api| -> Option<Vec<String>> {
                let parts = api.protocol.bot()?.link(name)?.parts.iter();
                Some(parts.map(|part| part.name.clone()).collect())
            };
            return vec![match parts(old) == parts(new) {
                true => Action::ReadLink(name),
                false => Action::MakeLink(name),
            }];
        }
        (Id::FormatModeRemoved, Path::Format(name), _) => return vec![Action::ReadMode(name)],
        (Id::MethodRoleTaken, Path::Method(method), _) => return vec![Action::UseRole(method)],
        // No code sets it: a constructor does.
        (Id::FieldTrueRemoved, Path::Field { ty, field }, _) => {
            return vec![Action::ReadField(ty, field)];
        }
        (Id::ApiProtocol, ..) => return vec![Action::ConfigureClient],
        (Id::ApiAuth, ..) if old.protocol.name() != new.protocol.name() => {
            return vec![Action::ConfigureClient];
        }
        _ => {}
    }
    let path = &change.path;
    let mut actions = Action::on(old, path);
    if actions.is_empty() {
        actions = Action::on(new, path);
    }
    if actions.is_empty() {
        // What is neither here nor there is noted elsewhere: its owner is the nearest part.
        let owner = path.item().and_then(|item| Action::on_item(old, item));
        return owner.into_iter().collect();
    }
    if still_compiles(change, new) {
        let set = actions.iter().find_map(|action| match *action {
            Action::SetParameter(owner, field) | Action::SetField(owner, field) => {
                Some(Action::ReadField(owner, field))
            }
            _ => None,
        });
        return set.map_or(actions, |read| vec![read]);
    }
    // What nobody could read before is new only to those who send it.
    let mut kept = actions.clone();
    if old.node(path).is_none() {
        kept.retain(|action| !matches!(action, Action::ReadField(..)));
    }
    if kept.is_empty() { actions } else { kept }
}

/// Whether a call may compile as it did: an argument has no name, and becomes what the new type is
/// made from. What holds it as plain data has changed all the same.
fn still_compiles(change: &Change, new: &Api) -> bool {
    let Some(Node::Field(field)) = new.node(&change.path) else {
        return false;
    };
    match change.rule {
        Id::RustName => field.required,
        Id::ShapeChanged | Id::ShapeRefined | Id::ShapeWidened | Id::ShapeNarrowed => {
            new.union_of(&field.ty).is_some()
        }
        _ => false,
    }
}

fn words(change: &Change, old: &Api, new: &Api) -> Option<String> {
    let facts = [old.facts(&change.path), new.facts(&change.path)].concat();
    let mut notices = facts
        .iter()
        .filter_map(|facts| facts.removed.as_ref().or(facts.deprecated.as_ref()));
    notices.next().map(|notice| notice.note.trim().to_owned())
}
