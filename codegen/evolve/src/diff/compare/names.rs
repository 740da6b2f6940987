//! What has another name than before, and is the same: the old model in the names of the new one.
//!
//! A name on the wire is not a name in Rust. What keeps one of the two is not removed and added, it
//! is renamed. All names that refer to it follow, so that only the renaming itself is a change.

mod apply;

use std::collections::BTreeMap;

use super::Pair;
use super::pair::pairs;
use super::rules::sorted;
use bazu_model::{Api, Field, Path, Rule, Type, TypeRef, Variant};

/// Names of the old model by what they are, each with its name in the new one.
#[derive(Default)]
pub(super) struct Names {
    types: Vec<(String, String)>,
    methods: Vec<(String, String)>,
    errors: Vec<(String, String)>,
    parts: Vec<(Part, String, String)>,
}

/// A part of a type or a method, by the old name of its owner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    owner: String,
    kind: PartKind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum PartKind {
    /// A field or a parameter.
    Field,
    Value,
    /// A member of a union or a kind of an update, with its key.
    Variant(Option<String>),
    Rule,
    Shortcut,
    Accessor,
}

/// What has another name.
pub(super) enum Renamed {
    /// On the wire, and not in Rust.
    Wire,
    /// In Rust, and not on the wire.
    Rust,
    /// In violations alone.
    Violation,
}

/// What is there under an old name only, and under a new name only, and is otherwise recognized as
/// one thing: each with nothing else like it.
fn renamed<'a, T, K: PartialEq>(
    old: impl IntoIterator<Item = &'a T>,
    new: impl IntoIterator<Item = &'a T>,
    name: impl Fn(&'a T) -> K,
    like: impl Fn(&T, &T) -> bool,
) -> Vec<(&'a T, &'a T)> {
    let (mut removed, mut added) = (Vec::new(), Vec::new());
    for pair in pairs(old, new, name) {
        match pair {
            Pair::Removed(item) => removed.push(item),
            Pair::Added(item) => added.push(item),
            Pair::Both(..) => {}
        }
    }
    let only = |item: &T, others: &[&'a T]| {
        let mut found = others.iter().filter(|other| like(item, other));
        found.next().copied().filter(|_| found.next().is_none())
    };
    let found = removed.iter().filter_map(|item| {
        let other = only(item, &added)?;
        only(other, &removed).map(|_| (*item, other))
    });
    found.collect()
}

impl Names {
    pub(super) fn of(old: &Api, new: &Api) -> Self {
        let mut names = Self::default();
        let owned = |(old, new): (&String, &String)| (old.clone(), new.clone());
        let types = renamed(old.types.values(), new.types.values(), |ty| &ty.name, alike);
        names.types = types
            .into_iter()
            .map(|(old, new)| owned((&old.name, &new.name)))
            .collect();
        let methods = renamed(
            old.methods.values(),
            new.methods.values(),
            |method| &method.wire,
            |old, new| match (old.call.rest(), new.call.rest()) {
                (Some(old), Some(new)) => old.verb == new.verb && old.path == new.path,
                (None, None) => old.rust == new.rust,
                _ => false,
            },
        );
        names.methods = methods
            .into_iter()
            .map(|(old, new)| owned((&old.wire, &new.wire)))
            .collect();
        let errors = renamed(
            &old.errors,
            &new.errors,
            |error| &error.name,
            |old, new| old.code == new.code && old.contains == new.contains,
        );
        names.errors = errors
            .into_iter()
            .map(|(old, new)| owned((&old.name, &new.name)))
            .collect();
        for old in old.types.values() {
            if let Some(new) = new.types.get(&names.new_type(&old.name)) {
                names.parts_of_type(old, new);
            }
        }
        for old in old.methods.values() {
            if let Some(new) = new.methods.get(&names.new_method(&old.wire)) {
                names.fields(&old.wire, &old.params, &new.params);
            }
        }
        // Rules name fields, so their names are known by now.
        for old in old.types.values() {
            if let Some(new) = new.types.get(&names.new_type(&old.name)) {
                names.rules(&old.name, &old.rules, &new.rules);
            }
        }
        for old in old.methods.values() {
            if let Some(new) = new.methods.get(&names.new_method(&old.wire)) {
                names.rules(&old.wire, &old.rules, &new.rules);
            }
        }
        names
    }

    fn part(&mut self, owner: &str, kind: PartKind, old: &str, new: &str) {
        let owner = owner.to_owned();
        let part = Part { owner, kind };
        self.parts.push((part, old.to_owned(), new.to_owned()));
    }

    fn fields(&mut self, owner: &str, old: &[Field], new: &[Field]) {
        let like = |old: &Field, new: &Field| old.rust == new.rust;
        for (old, new) in renamed(old, new, |field| &field.wire, like) {
            self.part(owner, PartKind::Field, &old.wire, &new.wire);
        }
    }

    fn parts_of_type(&mut self, old: &Type, new: &Type) {
        let owner = &old.name;
        self.fields(owner, old.fields(), new.fields());
        let values = renamed(
            old.values(),
            new.values(),
            |value| &value.wire,
            |old, new| old.rust == new.rust,
        );
        for (old, new) in values {
            self.part(owner, PartKind::Value, &old.wire, &new.wire);
        }
        let like = |old: &Variant, new: &Variant| old.rust == new.rust && old.key == new.key;
        let key = |variant: &'_ Variant| (variant.wire.clone(), variant.key.clone());
        for (old, new) in renamed(old.variants(), new.variants(), key, like) {
            let kind = PartKind::Variant(old.key.clone());
            self.part(owner, kind, &old.wire, &new.wire);
        }
        let shortcuts = renamed(
            &old.shortcuts,
            &new.shortcuts,
            |shortcut| &shortcut.name,
            |old, new| old.method == new.method && old.with == new.with,
        );
        for (old, new) in shortcuts {
            self.part(owner, PartKind::Shortcut, &old.name, &new.name);
        }
        let accessors = renamed(
            &old.accessors,
            &new.accessors,
            |accessor| &accessor.name,
            |old, new| old.kind == new.kind,
        );
        for (old, new) in accessors {
            self.part(owner, PartKind::Accessor, &old.name, &new.name);
        }
    }

    fn rules(&mut self, owner: &str, old: &[Rule], new: &[Rule]) {
        let kinds = |rules: &[Rule]| {
            let rules = rules.iter();
            rules
                .map(|rule| (rule.id.clone(), sorted(&rule.kind)))
                .collect::<BTreeMap<_, _>>()
        };
        let (was, is) = (kinds(old), kinds(new));
        let like = |old: &Rule, new: &Rule| was.get(&old.id) == is.get(&new.id);
        let found = renamed(old, new, |rule| &rule.id, like);
        let found = found.into_iter();
        let found: Vec<_> = found.map(|(old, new)| (&old.id, &new.id)).collect();
        for (old, new) in found {
            self.part(owner, PartKind::Rule, old, new);
        }
    }

    fn new_type(&self, name: &str) -> String {
        forward(&self.types, name)
    }

    fn new_method(&self, name: &str) -> String {
        forward(&self.methods, name)
    }

    fn new_part(&self, owner: &str, kind: &PartKind, name: &str) -> String {
        let mut parts = self.parts.iter();
        let found =
            parts.find(|(part, old, _)| part.owner == owner && part.kind == *kind && old == name);
        found.map_or_else(|| name.to_owned(), |(_, _, new)| new.clone())
    }

    /// Where something was that has another path now.
    pub(super) fn old_path(&self, path: &Path) -> Option<Path> {
        let item = |name: &String| {
            let mut all = self.types.iter().chain(&self.methods);
            let old = all.find(|(_, new)| new == name);
            old.map_or_else(|| name.clone(), |(old, _)| old.clone())
        };
        let part = |owner: &String, kind: PartKind, name: &String| {
            let owner = item(owner);
            let mut parts = self.parts.iter();
            let found = parts
                .find(|(part, _, new)| part.owner == owner && part.kind == kind && new == name);
            let old = found.map_or_else(|| name.clone(), |(_, old, _)| old.clone());
            (owner, old)
        };
        let old = match path {
            Path::Api | Path::Chapter(_) | Path::Link(_) | Path::Format(_) | Path::Mark { .. } => {
                path.clone()
            }
            Path::Error(name) => {
                let old = self.errors.iter().find(|(_, new)| new == name);
                Path::Error(old.map_or_else(|| name.clone(), |(old, _)| old.clone()))
            }
            Path::Type(name) => Path::Type(item(name)),
            Path::Method(name) => Path::Method(item(name)),
            Path::Result(name) => Path::Result(item(name)),
            Path::Field { ty, field } => {
                let (ty, field) = part(ty, PartKind::Field, field);
                Path::Field { ty, field }
            }
            Path::Parameter { method, parameter } => {
                let (method, parameter) = part(method, PartKind::Field, parameter);
                Path::Parameter { method, parameter }
            }
            Path::Value { ty, value } => {
                let (ty, value) = part(ty, PartKind::Value, value);
                Path::Value { ty, value }
            }
            Path::Variant { ty, tag, key } => {
                let (ty, tag) = part(ty, PartKind::Variant(key.clone()), tag);
                let key = key.clone();
                Path::Variant { ty, tag, key }
            }
            Path::Rule { owner, id } => {
                let (owner, id) = part(owner, PartKind::Rule, id);
                Path::Rule { owner, id }
            }
            Path::Shortcut { ty, name } => {
                let (ty, name) = part(ty, PartKind::Shortcut, name);
                Path::Shortcut { ty, name }
            }
            Path::Accessor { ty, name } => {
                let (ty, name) = part(ty, PartKind::Accessor, name);
                Path::Accessor { ty, name }
            }
        };
        (old != *path).then_some(old)
    }

    /// Everything that has another name: how, its new path, and both names.
    pub(super) fn all(&self, new: &Api) -> Vec<(Renamed, Path, String, String)> {
        let mut all = Vec::new();
        let mut add = |kind, path, (old, new): (&String, &String)| {
            all.push((kind, path, old.clone(), new.clone()));
        };
        for (old, new) in &self.types {
            add(Renamed::Rust, Path::Type(new.clone()), (old, new));
        }
        for (was, is) in &self.methods {
            let method = new.methods.get(is);
            let kind = match method.is_some_and(|method| method.call.rest().is_some()) {
                true => Renamed::Violation,
                false => Renamed::Wire,
            };
            add(kind, Path::Method(is.clone()), (was, is));
        }
        for (old, new) in &self.errors {
            add(Renamed::Rust, Path::Error(new.clone()), (old, new));
        }
        for (part, was, is) in &self.parts {
            let method = self.new_method(&part.owner);
            let name = is.clone();
            let (kind, path) = match &part.kind {
                PartKind::Field if new.methods.contains_key(&method) => {
                    let parameter = name;
                    (Renamed::Wire, Path::Parameter { method, parameter })
                }
                kind => {
                    let ty = self.new_type(&part.owner);
                    match kind {
                        PartKind::Field => (Renamed::Wire, Path::Field { ty, field: name }),
                        PartKind::Value => (Renamed::Wire, Path::Value { ty, value: name }),
                        PartKind::Variant(key) => {
                            let (tag, key) = (name, key.clone());
                            (Renamed::Wire, Path::Variant { ty, tag, key })
                        }
                        PartKind::Rule => {
                            let is_method = new.methods.contains_key(&method);
                            let owner = if is_method { method } else { ty };
                            (Renamed::Violation, Path::Rule { owner, id: name })
                        }
                        PartKind::Shortcut => (Renamed::Rust, Path::Shortcut { ty, name }),
                        PartKind::Accessor => (Renamed::Rust, Path::Accessor { ty, name }),
                    }
                }
            };
            add(kind, path, (was, is));
        }
        all
    }
}

fn forward(names: &[(String, String)], name: &str) -> String {
    let found = names.iter().find(|(old, _)| old == name);
    found.map_or(name, |(_, new)| new).to_owned()
}

/// Whether two types of different names hold the same: all that code and server see of them.
fn alike(old: &Type, new: &Type) -> bool {
    let parts = |ty: &Type| {
        let mut parts = Vec::new();
        for field in ty.fields() {
            parts.push((field.wire.clone(), shape(&field.ty), field.required));
        }
        for value in ty.values() {
            parts.push((value.wire.clone(), String::new(), false));
        }
        for variant in ty.variants() {
            let key = variant.key.clone().unwrap_or_default();
            parts.push((variant.wire.clone(), key, true));
        }
        parts.sort();
        parts
    };
    let (was, is) = (parts(old), parts(new));
    !was.is_empty() && was == is && old.kind.name() == new.kind.name()
}

/// A type without the names of types that may have been renamed too.
fn shape(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Scalar(scalar) => scalar.name().to_owned(),
        TypeRef::Named(_) => "a type".to_owned(),
        TypeRef::List(item) => format!("[{}]", shape(item)),
    }
}
