//! How users see the definitions of a crate: by which paths, and under which name.

use std::collections::BTreeSet;

use super::names::{Reachable, Resolution};
use super::tree::Crate;

/// What users of the crate can name.
#[derive(Debug)]
pub(super) struct Outside {
    names: Vec<String>,
    public_paths: Vec<Vec<PublicPath>>,
    /// Modules, names for variants, and what comes from other crates.
    pub(super) others: Vec<Other>,
}

/// A public name that is not a definition of the crate.
#[derive(Debug)]
pub(super) struct Other {
    pub(super) place: PublicPath,
    pub(super) text: String,
}

/// A public path of a definition.
#[derive(Debug)]
pub(super) struct PublicPath {
    pub(super) path: String,
    /// Conditions of the definition, of the modules around it, and of the imports between.
    pub(super) conditions: BTreeSet<String>,
}

impl PublicPath {
    /// Its conditions and those of a part.
    pub(super) fn with(&self, conditions: &BTreeSet<String>) -> BTreeSet<String> {
        self.conditions.union(conditions).cloned().collect()
    }
}

impl Outside {
    pub(super) fn of(krate: &Crate) -> Self {
        let reachable = krate.reachable();
        let mut public_paths: Vec<Vec<PublicPath>> =
            krate.definitions.iter().map(|_| Vec::new()).collect();
        for reached in &reachable {
            if let Resolution::Definition(index) = reached.resolution
                && let Some(definition) = krate.definitions.get(index)
                && let Some(public_paths) = public_paths.get_mut(index)
            {
                let own = definition.attributes.conditions.iter().cloned();
                public_paths.push(place(
                    reached,
                    own.chain(krate.conditions(definition.module)),
                ));
            }
        }
        let names = krate.definitions.iter().zip(&mut public_paths);
        let names = names.map(|(definition, public_paths)| {
            public_paths.sort_by(|a, b| a.path.cmp(&b.path));
            let last = public_paths
                .first()
                .and_then(|place| place.path.rsplit("::").next());
            last.unwrap_or(&definition.name).to_owned()
        });
        let mut outside = Self {
            names: names.collect(),
            public_paths,
            others: Vec::new(),
        };
        for reached in &reachable {
            let (text, own) = match &reached.resolution {
                Resolution::Definition(_) => continue,
                Resolution::Module(index) => ("mod".to_owned(), krate.conditions(*index).collect()),
                Resolution::Variant(index, variant) => {
                    let of = outside.name(*index);
                    (format!("use {of}::{variant}"), BTreeSet::new())
                }
                Resolution::External(path) => (format!("use {}", path.join("::")), BTreeSet::new()),
            };
            let place = place(reached, own.into_iter());
            outside.others.push(Other { place, text });
        }
        outside
    }

    /// The name that users see for a definition.
    pub(super) fn name(&self, definition: usize) -> &str {
        self.names.get(definition).map_or("", String::as_str)
    }

    /// The public paths of a definition; none for a private one.
    pub(super) fn public_paths(&self, definition: usize) -> &[PublicPath] {
        self.public_paths.get(definition).map_or(&[], Vec::as_slice)
    }
}

fn place(reached: &Reachable, own: impl Iterator<Item = String>) -> PublicPath {
    PublicPath {
        path: reached.path.clone(),
        conditions: own.chain(reached.conditions.iter().cloned()).collect(),
    }
}
