//! What changed between two surfaces, and which version change each change needs.

use std::collections::BTreeSet;

use super::{Item, Key, Surface};
use bazu_model::level::Level;

/// A change of the public surface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The path of the item.
    pub path: String,
    /// Which part of the version must change.
    pub level: Level,
    /// The item that was removed or added, or what it was and is now.
    pub what: String,
}

/// Returns every change in the order of paths. The parts of an item that was removed or added are
/// not listed by themselves.
pub fn compare(old: &Surface, new: &Surface) -> Vec<Difference> {
    let keys: BTreeSet<&Key> = old.items.keys().chain(new.items.keys()).collect();
    let differences = keys.into_iter().filter_map(|key| {
        let (level, what) = match (old.items.get(key), new.items.get(key)) {
            (Some(was), None) if only_in(was.parent.as_ref(), old, new) => return None,
            (None, Some(is)) if only_in(is.parent.as_ref(), new, old) => return None,
            (Some(was), None) => (Level::Major, format!("removed: `{was}`")),
            (None, Some(is)) => {
                let breaks = is.counts && is_closed(is.parent.as_ref(), old);
                let level = if breaks { Level::Major } else { Level::Minor };
                (level, format!("added: `{is}`"))
            }
            (Some(was), Some(is)) => {
                let level = change(was, is, is_closed(was.parent.as_ref(), old));
                (level, format!("was `{was}`, is now `{is}`"))
            }
            (None, None) => return None,
        };
        (level != Level::None).then(|| Difference {
            path: key.path.clone(),
            level,
            what,
        })
    });
    differences.collect()
}

fn only_in(key: Option<&Key>, there: &Surface, not_there: &Surface) -> bool {
    key.is_some_and(|key| there.items.contains_key(key) && !not_there.items.contains_key(key))
}

fn is_closed(key: Option<&Key>, surface: &Surface) -> bool {
    let item = key.and_then(|key| surface.items.get(key));
    item.is_some_and(|item| item.closed)
}

fn change(was: &Item, is: &Item, in_closed: bool) -> Level {
    // Whether something changed, and the level of that change.
    let changes = [
        (was.text != is.text, Level::Major),
        // Users see the form only of what they can construct.
        (was.form != is.form && was.closed && is.closed, Level::Major),
        (was.closed && !is.closed, Level::Major),
        (!was.closed && is.closed, Level::Minor),
        (!was.counts && is.counts && in_closed, Level::Major),
        (was.counts && !is.counts, Level::Minor),
        (was.constant && !is.constant, Level::Major),
        (!was.constant && is.constant, Level::Minor),
        (!is.conditions.is_subset(&was.conditions), Level::Major),
        (!was.conditions.is_subset(&is.conditions), Level::Minor),
        (!was.deprecated && is.deprecated, Level::Minor),
        (was.deprecated && !is.deprecated, Level::Patch),
    ];
    let levels = changes.into_iter().filter(|(holds, _)| *holds);
    levels.map(|(_, level)| level).max().unwrap_or(Level::None)
}
