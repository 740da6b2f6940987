//! How the outside sees the definitions of a crate: by which paths, and under which name.

use std::collections::BTreeSet;

use super::names::{Found, Reachable};
use super::tree::Crate;

/// What the outside can name.
#[derive(Debug)]
pub(super) struct Outside {
    names: Vec<String>,
    ways: Vec<Vec<Way>>,
    /// Modules, names for variants, and what comes from other crates.
    pub(super) others: Vec<Other>,
}

/// What is no definition of the crate.
#[derive(Debug)]
pub(super) struct Other {
    pub(super) way: Way,
    pub(super) text: String,
}

/// A way from the outside to a definition.
#[derive(Debug)]
pub(super) struct Way {
    pub(super) path: String,
    /// Conditions of the definition, of the modules around it, and of the imports on the way.
    pub(super) conditions: BTreeSet<String>,
}

impl Outside {
    pub(super) fn of(krate: &Crate) -> Self {
        let reachable = krate.reachable();
        let mut ways: Vec<Vec<Way>> = krate.definitions.iter().map(|_| Vec::new()).collect();
        for reached in &reachable {
            if let Found::Definition(index) = reached.found
                && let Some(definition) = krate.definitions.get(index)
                && let Some(ways) = ways.get_mut(index)
            {
                let own = definition.attributes.conditions.iter().cloned();
                ways.push(way(reached, own.chain(krate.conditions(definition.module))));
            }
        }
        let names = krate.definitions.iter().zip(&mut ways);
        let names = names.map(|(definition, ways)| {
            ways.sort_by(|a, b| a.path.cmp(&b.path));
            let last = ways.first().and_then(|way| way.path.rsplit("::").next());
            last.unwrap_or(&definition.name).to_owned()
        });
        let mut outside = Self {
            names: names.collect(),
            ways,
            others: Vec::new(),
        };
        for reached in &reachable {
            let (text, own) = match &reached.found {
                Found::Definition(_) => continue,
                Found::Module(index) => ("mod".to_owned(), krate.conditions(*index).collect()),
                Found::Variant(index, variant) => {
                    let of = outside.name(*index);
                    (format!("use {of}::{variant}"), BTreeSet::new())
                }
                Found::External(path) => (format!("use {}", path.join("::")), BTreeSet::new()),
            };
            let way = way(reached, own.into_iter());
            outside.others.push(Other { way, text });
        }
        outside
    }

    /// What the outside calls a definition.
    pub(super) fn name(&self, definition: usize) -> &str {
        self.names.get(definition).map_or("", String::as_str)
    }

    /// The ways to a definition; none to a private one.
    pub(super) fn ways(&self, definition: usize) -> &[Way] {
        self.ways.get(definition).map_or(&[], Vec::as_slice)
    }
}

fn way(reached: &Reachable, own: impl Iterator<Item = String>) -> Way {
    Way {
        path: reached.path.clone(),
        conditions: own.chain(reached.conditions.iter().cloned()).collect(),
    }
}
