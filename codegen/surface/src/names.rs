//! What a path refers to, and the public paths of an item.

use std::collections::{BTreeMap, BTreeSet};

use syn::Item;

use super::tree::{Crate, Import, Name, plain};

/// What a name refers to.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Resolution {
    /// A module of the crate, by its index.
    Module(usize),
    /// A definition of the crate, by its index.
    Definition(usize),
    /// A variant of an enum of the crate.
    Variant(usize, String),
    /// Something of another crate, by its path.
    External(Vec<String>),
}

/// Something that users of the crate can name.
#[derive(Debug)]
pub(super) struct Reachable {
    /// The path without the crate's name.
    pub(super) path: String,
    pub(super) resolution: Resolution,
    /// Conditions of the imports between.
    pub(super) conditions: BTreeSet<String>,
}

/// Names that are being resolved: an import may refer to itself.
type Trail = Vec<(usize, String)>;

impl Crate {
    /// What a path refers to in a module, and how many of its segments were used; the others are
    /// associated items. `None` for names of the prelude, of generics and from macros.
    pub(super) fn resolve(
        &self,
        module: usize,
        absolute: bool,
        path: &[String],
    ) -> Option<(Resolution, usize)> {
        let (found, used) = self.resolve_all(module, absolute, path, &mut Trail::new())?;
        let is_type = |found: &&Resolution| match found {
            Resolution::Definition(index) => !matches!(
                self.definitions.get(*index).map(|it| &it.item),
                Some(Item::Fn(_) | Item::Const(_) | Item::Static(_))
            ),
            _ => true,
        };
        let first = found.iter().find(is_type).or(found.first())?;
        Some((first.clone(), used))
    }

    fn resolve_all(
        &self,
        mut module: usize,
        absolute: bool,
        path: &[String],
        trail: &mut Trail,
    ) -> Option<(Vec<Resolution>, usize)> {
        if absolute {
            return Some((vec![Resolution::External(path.to_vec())], path.len()));
        }
        let mut used = 0;
        while let Some(segment) = path.get(used) {
            module = match segment.as_str() {
                "crate" => 0,
                "self" => module,
                "super" => self.modules.get(module)?.parent,
                _ => break,
            };
            used += 1;
        }
        if used == path.len() {
            return Some((vec![Resolution::Module(module)], used));
        }
        loop {
            let found = self.lookup(module, path.get(used)?, trail);
            used += 1;
            if found.is_empty() {
                // A longer path that does not begin with a name of the module begins with the name
                // of a crate.
                let external = used == 1 && path.len() > 1;
                return external.then(|| (vec![Resolution::External(path.to_vec())], path.len()));
            }
            if used == path.len() {
                return Some((found, used));
            }
            let is_module = |found: &&Resolution| matches!(found, Resolution::Module(_));
            if let Some(Resolution::Module(inner)) = found.iter().find(is_module) {
                module = *inner;
                continue;
            }
            return match found.first()? {
                Resolution::External(start) => {
                    let mut whole = start.clone();
                    whole.extend(path.iter().skip(used).cloned());
                    Some((vec![Resolution::External(whole)], path.len()))
                }
                Resolution::Definition(index) => {
                    let variant = path.get(used)?;
                    if self.variants(*index).any(|name| name == *variant) {
                        Some((vec![Resolution::Variant(*index, variant.clone())], used + 1))
                    } else {
                        Some((found, used))
                    }
                }
                _ => Some((found, used)),
            };
        }
    }

    /// Everything that a name refers to in a module.
    fn lookup(&self, module: usize, name: &str, trail: &mut Trail) -> Vec<Resolution> {
        let Some(scope) = self.modules.get(module) else {
            return Vec::new();
        };
        let step = (module, name.to_owned());
        if trail.contains(&step) {
            return Vec::new();
        }
        trail.push(step);
        let mut found = Vec::new();
        for meaning in scope.names.get(name).into_iter().flatten() {
            match meaning {
                Name::Module { index, .. } => found.push(Resolution::Module(*index)),
                Name::Definition { index, .. } => found.push(Resolution::Definition(*index)),
                Name::Import(import) => found.extend(self.imported(module, import, trail)),
            }
        }
        if found.is_empty() {
            for glob in &scope.globs {
                for source in self.imported(module, glob, trail) {
                    match source {
                        Resolution::Module(index) => found.extend(self.lookup(index, name, trail)),
                        Resolution::Definition(index)
                            if self.variants(index).any(|variant| variant == name) =>
                        {
                            found.push(Resolution::Variant(index, name.to_owned()));
                        }
                        _ => {}
                    }
                }
            }
        }
        trail.pop();
        found
    }

    fn imported(&self, module: usize, import: &Import, trail: &mut Trail) -> Vec<Resolution> {
        match self.resolve_all(module, import.absolute, &import.path, trail) {
            Some((found, used)) if used == import.path.len() => found,
            _ if import.path.first().is_some_and(|first| is_keyword(first)) => Vec::new(),
            _ => vec![Resolution::External(import.path.clone())],
        }
    }

    fn variants(&self, definition: usize) -> impl Iterator<Item = String> {
        let variants = match self.definitions.get(definition).map(|it| &it.item) {
            Some(Item::Enum(item)) => Some(&item.variants),
            _ => None,
        };
        let variants = variants.into_iter().flatten();
        variants.map(|variant| plain(&variant.ident))
    }

    /// Everything that users of the crate can name.
    pub(super) fn reachable(&self) -> Vec<Reachable> {
        let mut reachable = Vec::new();
        self.walk(0, "", &BTreeSet::new(), &mut vec![0], &mut reachable);
        reachable
    }

    fn walk(
        &self,
        module: usize,
        prefix: &str,
        conditions: &BTreeSet<String>,
        way: &mut Vec<usize>,
        reachable: &mut Vec<Reachable>,
    ) {
        for (name, exports) in self.exports(module, &mut Vec::new()) {
            for (found, mut own) in exports {
                own.extend(conditions.iter().cloned());
                let path = format!("{prefix}{name}");
                reachable.push(Reachable {
                    path: path.clone(),
                    resolution: found.clone(),
                    conditions: own.clone(),
                });
                // A module that re-exports a module around it would have paths without end.
                if let Resolution::Module(index) = found
                    && !way.contains(&index)
                {
                    way.push(index);
                    self.walk(index, &format!("{path}::"), &own, way, reachable);
                    way.pop();
                }
            }
        }
    }

    /// The public names of a module, each with the conditions of its imports.
    fn exports(
        &self,
        module: usize,
        way: &mut Vec<usize>,
    ) -> BTreeMap<String, Vec<(Resolution, BTreeSet<String>)>> {
        let mut exports: BTreeMap<String, Vec<_>> = BTreeMap::new();
        let Some(scope) = self.modules.get(module) else {
            return exports;
        };
        if way.contains(&module) {
            return exports;
        }
        way.push(module);
        for (name, meanings) in &scope.names {
            for meaning in meanings {
                let (found, conditions) = match meaning {
                    Name::Module { index, public } if *public => {
                        (vec![Resolution::Module(*index)], BTreeSet::new())
                    }
                    Name::Definition { index, public } if *public => {
                        (vec![Resolution::Definition(*index)], BTreeSet::new())
                    }
                    Name::Import(import) if import.public => {
                        let mut trail = vec![(module, name.clone())];
                        let found = self.imported(module, import, &mut trail);
                        (found, import.conditions.clone())
                    }
                    _ => continue,
                };
                for found in found.into_iter().filter(|found| self.is_shown(found)) {
                    let meanings = exports.entry(name.clone()).or_default();
                    meanings.push((found, conditions.clone()));
                }
            }
        }
        for glob in scope.globs.iter().filter(|glob| glob.public) {
            for source in self.imported(module, glob, &mut Trail::new()) {
                for (name, meanings) in self.all_of(&source, way) {
                    // A name of the module itself hides one that is imported by `*`.
                    if scope.names.contains_key(&name) {
                        continue;
                    }
                    for (found, mut conditions) in meanings {
                        conditions.extend(glob.conditions.iter().cloned());
                        let known = exports.entry(name.clone()).or_default();
                        if !known.iter().any(|(known, _)| *known == found) {
                            known.push((found, conditions));
                        }
                    }
                }
            }
        }
        way.pop();
        exports
    }

    /// What `*` imports after a path.
    fn all_of(
        &self,
        source: &Resolution,
        way: &mut Vec<usize>,
    ) -> BTreeMap<String, Vec<(Resolution, BTreeSet<String>)>> {
        match source {
            Resolution::Module(index) => self.exports(*index, way),
            Resolution::Definition(index) => {
                let variants = self.variants(*index);
                let found = |name: String| {
                    let found = Resolution::Variant(*index, name.clone());
                    (name, vec![(found, BTreeSet::new())])
                };
                variants.map(found).collect()
            }
            Resolution::Variant(..) => BTreeMap::new(),
            // The content of another crate is not known here, so all of it is one item.
            Resolution::External(path) => {
                let mut path = path.clone();
                path.push("*".to_owned());
                let found = vec![(Resolution::External(path), BTreeSet::new())];
                BTreeMap::from([("*".to_owned(), found)])
            }
        }
    }

    fn is_shown(&self, found: &Resolution) -> bool {
        match found {
            Resolution::Module(index) => self.modules.get(*index).is_some_and(|it| !it.hidden),
            Resolution::Definition(index) | Resolution::Variant(index, _) => {
                let definition = self.definitions.get(*index);
                definition.is_some_and(|it| !it.attributes.hidden)
            }
            Resolution::External(_) => true,
        }
    }
}

fn is_keyword(segment: &str) -> bool {
    matches!(segment, "crate" | "self" | "super")
}
