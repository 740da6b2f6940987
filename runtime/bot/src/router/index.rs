//! Which routes may take an update, found without asking each of them.

use std::collections::HashMap;

/// The places of the routes of one router, in ascending order in each list.
#[derive(Default)]
pub(crate) struct Index {
    /// For each kind: the routes that are not found by a text. Those of every kind are in each list.
    kinds: Vec<Vec<u32>>,
    /// The routes that take updates of an unknown kind.
    unknown: Vec<u32>,
    /// By the name of a command.
    commands: HashMap<Box<str>, Vec<u32>>,
    /// By a whole text.
    texts: HashMap<Box<str>, Vec<u32>>,
    /// The bytes of the longest of these texts. Most messages are longer, and need no look.
    longest: usize,
}

/// How a route is found.
#[derive(Clone, Debug)]
pub(crate) enum Key {
    /// By the name of a command, in the form in which names are compared.
    Command(Box<str>),
    /// By a whole text.
    Text(Box<str>),
    /// By its kind, as an index.
    Kind(usize),
    /// It takes every kind.
    Every,
}

impl Index {
    /// An index for this number of kinds.
    pub(crate) fn new(kinds: usize) -> Self {
        Self {
            kinds: vec![Vec::new(); kinds],
            ..Self::default()
        }
    }

    /// Adds a route, after all others.
    pub(crate) fn add(&mut self, key: &Key, place: u32) {
        match key {
            Key::Command(name) => self.commands.entry(name.clone()).or_default().push(place),
            Key::Text(text) => {
                self.longest = self.longest.max(text.len());
                self.texts.entry(text.clone()).or_default().push(place);
            }
            Key::Kind(kind) => {
                if let Some(routes) = self.kinds.get_mut(*kind) {
                    routes.push(place);
                }
            }
            Key::Every => {
                self.kinds.iter_mut().for_each(|routes| routes.push(place));
                self.unknown.push(place);
            }
        }
    }

    /// Whether a route is found by a command or a text.
    pub(crate) fn reads_texts(&self) -> bool {
        !self.commands.is_empty() || !self.texts.is_empty()
    }

    /// Whether a route is for this kind.
    pub(crate) fn takes(&self, kind: usize) -> bool {
        self.kinds.get(kind).is_some_and(|it| !it.is_empty())
    }

    /// The routes of a kind.
    pub(crate) fn of_kind(&self, kind: Option<usize>) -> &[u32] {
        kind.and_then(|kind| self.kinds.get(kind))
            .unwrap_or(&self.unknown)
    }

    /// The routes of a command.
    pub(crate) fn of_command(&self, name: &str) -> &[u32] {
        self.commands.get(name).map_or(&[], Vec::as_slice)
    }

    /// The routes of a text.
    pub(crate) fn of_text(&self, text: &str) -> &[u32] {
        let found = match text.len() <= self.longest {
            true => self.texts.get(text),
            false => None,
        };
        found.map_or(&[], Vec::as_slice)
    }
}

/// The places of two ascending lists, in ascending order.
#[derive(Clone)]
pub(crate) struct Merged<'a>(pub(crate) &'a [u32], pub(crate) &'a [u32]);

impl Iterator for Merged<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        let Self(one, other) = self;
        let from = match (one.first(), other.first()) {
            (Some(first), Some(second)) if second < first => other,
            (None, _) => other,
            _ => one,
        };
        let (first, rest) = from.split_first()?;
        *from = rest;
        Some(*first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_lists_are_one_in_order() {
        let merged = |one: &[u32], other: &[u32]| Merged(one, other).collect::<Vec<_>>();
        assert_eq!(merged(&[1, 4, 5], &[0, 2, 6]), [0, 1, 2, 4, 5, 6]);
        assert_eq!(merged(&[], &[3]), [3]);
        assert_eq!(merged(&[3], &[]), [3]);
        assert!(merged(&[], &[]).is_empty());
    }
}
