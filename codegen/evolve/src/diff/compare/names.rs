//! What has another name than before, and is the same: the old model in the names of the new one.
//!
//! A name on the wire is not a name in Rust. What keeps one of the two is not removed and added, it
//! is renamed. All names that refer to it follow, so that only the renaming itself is a change.

use std::collections::BTreeMap;

use super::Pair;
use super::pair::pairs;
use super::rules::sorted;
use bazu_model::effect::{From, Verb};
use bazu_model::{
    AccessorKind, Api, BotCall, Call, Condition, Field, Is, Literal, Markup, Method, Name, Path,
    Rule, RuleKind, Type, TypeKind, TypeRef, UnionBy, Variant,
};

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
            Path::Api | Path::Chapter(_) => path.clone(),
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

    /// The old model in the new names.
    pub(super) fn apply(&self, old: &Api) -> Api {
        let mut api = old.clone();
        for error in &mut api.errors {
            error.name = forward(&self.errors, &error.name);
        }
        let types = std::mem::take(&mut api.types).into_values().map(|mut ty| {
            self.in_type(old, &mut ty);
            (ty.name.clone(), ty)
        });
        api.types = types.collect();
        let methods = std::mem::take(&mut api.methods).into_values();
        let methods = methods.map(|mut method| {
            self.in_method(old, &mut method);
            (method.wire.clone(), method)
        });
        api.methods = methods.collect();
        api
    }

    fn in_method(&self, old: &Api, method: &mut Method) {
        let owner = method.wire.clone();
        self.in_effect(old, method);
        method.wire = self.new_method(&owner);
        self.reference(&mut method.returns.value);
        for error in &mut method.errors {
            *error = forward(&self.errors, error);
        }
        let params = match &mut method.call {
            Call::Bot(call) => [&mut call.long_poll, &mut call.chat],
            Call::Rest(call) => [&mut call.request_id, &mut None],
        };
        for param in params.into_iter().flatten() {
            self.field_name(&owner, param);
        }
        self.in_rules(old, &owner, &method.params.clone(), &mut method.rules);
        self.in_fields(&owner, &mut method.params);
    }

    /// The names of parameters and of the fields of a message in the effect of a method.
    fn in_effect(&self, old: &Api, method: &mut Method) {
        let owner = method.wire.clone();
        let message = method.returns.name().map(str::to_owned);
        let params = &method.params;
        let Call::Bot(BotCall {
            effect: Some(effect),
            ..
        }) = &mut method.call
        else {
            return;
        };
        let is_message = matches!(effect.verb, Verb::Send | Verb::Edit);
        let message = message.filter(|_| is_message);
        if let (Some(message), Some(noun)) = (&message, &mut effect.noun) {
            noun.value = self.path(old, message, &noun.value);
        }
        for fill in &mut effect.fills {
            if let Some(message) = &message {
                fill.to.value = self.path(old, message, &fill.to.value);
            }
            let (From::Param(path) | From::Sum(path) | From::Each(path)) = &mut fill.from;
            let (param, rest) = match path.split_once('.') {
                Some((param, rest)) => (param, Some(rest)),
                None => (path.as_str(), None),
            };
            let ty = params.iter().find(|known| known.wire == param);
            let ty = ty.and_then(|param| param.ty.name());
            let rest = rest.map(|rest| match ty {
                Some(ty) => format!(".{}", self.path(old, ty, rest)),
                None => format!(".{rest}"),
            });
            let param = self.new_part(&owner, &PartKind::Field, param);
            *path = param + &rest.unwrap_or_default();
        }
        for name in &mut effect.ignores {
            self.field_name(&owner, name);
        }
    }

    fn in_type(&self, old: &Api, ty: &mut Type) {
        let owner = ty.name.clone();
        ty.name = self.new_type(&owner);
        let fields = ty.fields().to_vec();
        self.in_rules(old, &owner, &fields, &mut ty.rules);
        for shortcut in &mut ty.shortcuts {
            let method = shortcut.method.value.clone();
            for (param, path) in &mut shortcut.with {
                self.field_name(&method, param);
                path.value = self.path(old, &owner, &path.value);
            }
            shortcut.method.value = self.new_method(&method);
            shortcut.name = self.new_part(&owner, &PartKind::Shortcut, &shortcut.name);
        }
        for accessor in &mut ty.accessors {
            match &mut accessor.kind {
                AccessorKind::Format(text) => {
                    let before = text.value.clone();
                    for path in bazu_model::placeholders(&before).unwrap_or_default() {
                        let renamed = format!("{{{}}}", self.path(old, &owner, path));
                        text.value = text.value.replace(&format!("{{{path}}}"), &renamed);
                    }
                }
                kind => {
                    for path in kind.paths_mut() {
                        path.value = self.path(old, &owner, &path.value);
                    }
                    if let AccessorKind::Into { target, .. } = kind {
                        target.value = self.new_type(&target.value);
                    }
                }
            }
            accessor.name = self.new_part(&owner, &PartKind::Accessor, &accessor.name);
        }
        for path in ty.brings.paths_mut() {
            path.value = self.path(old, &owner, &path.value);
        }
        if let Some(from) = &mut ty.brings.data_from
            && let Some((button, field)) = from.value.split_once('.')
        {
            let (ty, field) = (self.new_type(button), self.path(old, button, field));
            from.value = format!("{ty}.{field}");
        }
        for part in &mut ty.parts {
            self.field_name(&owner, part);
        }
        match &mut ty.kind {
            TypeKind::Struct(item) => {
                self.in_fields(&owner, &mut item.fields);
                self.in_variants(&owner, &mut item.kinds);
                if let Some((field, value)) = &mut item.tag {
                    self.in_tag(old, &owner, field, value);
                }
            }
            TypeKind::Enum(values) => {
                for value in values {
                    value.wire = self.new_part(&owner, &PartKind::Value, &value.wire);
                }
            }
            TypeKind::Union(union) => self.in_variants(&owner, &mut union.variants),
        }
    }

    /// The value by which a member is recognized is its name in the union.
    fn in_tag(&self, old: &Api, member: &str, field: &str, value: &mut String) {
        for union in old.types.values() {
            let TypeKind::Union(kind) = &union.kind else {
                continue;
            };
            let mut variants = kind.variants.iter();
            let own = variants.find(|variant| {
                variant.wire == *value && variant.ty.value == TypeRef::Named(member.to_owned())
            });
            if let (UnionBy::Tag(tag), Some(variant)) = (&kind.by, own)
                && tag == field
            {
                let kind = PartKind::Variant(variant.key.clone());
                *value = self.new_part(&union.name, &kind, value);
                return;
            }
        }
    }

    fn in_fields(&self, owner: &str, fields: &mut [Field]) {
        for field in fields {
            for literal in [&mut field.default, &mut field.absent]
                .into_iter()
                .flatten()
            {
                self.literal(&field.ty, &mut literal.value);
            }
            let length = field.limits.length.as_mut().map(|length| &mut length.value);
            if let Some(Markup::With(name)) = length.and_then(|it| it.after_markup.as_mut()) {
                *name = self.new_part(owner, &PartKind::Field, name);
            }
            self.reference(&mut field.ty.value);
            field.wire = self.new_part(owner, &PartKind::Field, &field.wire);
        }
    }

    fn in_variants(&self, owner: &str, variants: &mut [Variant]) {
        for variant in variants {
            let kind = PartKind::Variant(variant.key.clone());
            variant.wire = self.new_part(owner, &kind, &variant.wire);
            self.reference(&mut variant.ty.value);
        }
    }

    fn in_rules(&self, old: &Api, owner: &str, fields: &[Field], rules: &mut [Rule]) {
        let ty = |name: &str| {
            let mut fields = fields.iter();
            fields
                .find(|field| field.wire == name)
                .map(|it| &it.ty.value)
        };
        for rule in rules {
            rule.id = self.new_part(owner, &PartKind::Rule, &rule.id);
            match &mut rule.kind {
                RuleKind::When {
                    conditions,
                    require,
                    forbid,
                } => {
                    for Condition { field, is } in conditions {
                        if let (Is::Value(literal), Some(ty)) = (&mut is.value, ty(&field.value)) {
                            self.literal(ty, literal);
                        }
                        self.field_name(owner, field);
                    }
                    for name in require.iter_mut().chain(forbid) {
                        self.field_name(owner, name);
                    }
                }
                RuleKind::OneOf {
                    alternatives,
                    constructors,
                    ..
                } => {
                    for name in alternatives.iter_mut().flatten() {
                        self.field_name(owner, name);
                    }
                    for (name, _) in constructors {
                        self.field_name(owner, name);
                    }
                }
                RuleKind::AtLeast(names) => {
                    for name in names {
                        self.field_name(owner, name);
                    }
                }
                RuleKind::First { path, has } => {
                    let (first, rest) = match path.value.split_once('.') {
                        Some((first, rest)) => (first, Some(rest)),
                        None => (path.value.as_str(), None),
                    };
                    let inner = ty(first).and_then(TypeRef::name);
                    let last = match (inner, rest) {
                        (Some(inner), Some(rest)) => {
                            let fields = old.follow(inner, rest).map(|(fields, _)| fields);
                            fields.and_then(|fields| fields.last().and_then(|it| it.ty.name()))
                        }
                        _ => inner,
                    };
                    if let Some(last) = last {
                        self.field_name(last, has);
                    }
                    let mut renamed = self.new_part(owner, &PartKind::Field, first);
                    if let (Some(inner), Some(rest)) = (inner, rest) {
                        renamed = format!("{renamed}.{}", self.path(old, inner, rest));
                    }
                    path.value = renamed;
                }
                RuleKind::Uniform { field, groups } => {
                    if let Some(union) = ty(&field.value).and_then(TypeRef::name) {
                        for tag in groups.iter_mut().flatten() {
                            tag.value = self.new_part(union, &PartKind::Variant(None), &tag.value);
                        }
                    }
                    self.field_name(owner, field);
                }
            }
        }
    }

    fn field_name(&self, owner: &str, name: &mut Name) {
        name.value = self.new_part(owner, &PartKind::Field, &name.value);
    }

    /// A path of fields from a type.
    fn path(&self, old: &Api, from: &str, path: &str) -> String {
        let mut item = Some(from);
        let steps = path.split('.').map(|step| {
            let Some(owner) = item else {
                return step.to_owned();
            };
            let field = old.types.get(owner).and_then(|ty| ty.field(step));
            item = field.and_then(|field| field.ty.name());
            self.new_part(owner, &PartKind::Field, step)
        });
        steps.collect::<Vec<_>>().join(".")
    }

    /// A value of an enum.
    fn literal(&self, ty: &TypeRef, literal: &mut Literal) {
        if let (Literal::String(value), Some(ty)) = (literal, ty.name()) {
            *value = self.new_part(ty, &PartKind::Value, value);
        }
    }

    fn reference(&self, ty: &mut TypeRef) {
        match ty {
            TypeRef::List(item) => self.reference(item),
            TypeRef::Named(name) => *name = self.new_type(name),
            TypeRef::Scalar(_) => {}
        }
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
