//! What a change is about, as something that code does with a crate.

use bazu_model::{Api, Facts, Field, TypeKind};

/// Something that code does with a crate. Names are those of the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Subject<'s> {
    /// It makes a client.
    Client,
    /// It takes the settings of a client.
    Settings,
    /// It asks whether an error is of a kind.
    Error(&'s str),
    /// It calls a method, in each way there is.
    Call(&'s str),
    /// It calls a method with a parameter.
    Give(&'s str, &'s str),
    /// It takes what a method answers.
    Answer(&'s str),
    /// It looks at a value of a type.
    Look(&'s str),
    /// It makes a value, in each way there is.
    Make(&'s str),
    /// It makes a value with a field.
    MakeWith(&'s str, &'s str),
    /// It reads a field.
    Read(&'s str, &'s str),
    /// It reads a limit: of a method or type, a field, by the end of the constant's name.
    Limit(&'s str, &'s str, &'static str),
    /// It asks whether a value of an enum is this one.
    Value(&'s str, &'s str),
    /// It takes a member out of a union, or a kind out of an update.
    Member(&'s str, &'s str, Option<&'s str>),
    /// It relies on a trait of a union.
    Trait(&'s str, &'s str),
    /// It uses a constant of the client.
    Constant(&'s str),
    /// It calls a method bound to fields of a type.
    Shortcut(&'s str, &'s str),
    /// It reads a value out of fields.
    Accessor(&'s str, &'s str),
}

impl<'s> Subject<'s> {
    /// What code does with the thing at a path of a change; nothing where the API has no such
    /// thing.
    pub(super) fn of(api: &Api, path: &'s str) -> Vec<Self> {
        if path.is_empty() {
            return vec![Self::Client];
        }
        if let Some(function) = path.strip_suffix("()") {
            return match function.split_once('.') {
                None if api.methods.contains_key(function) => vec![Self::Answer(function)],
                None => Vec::new(),
                Some((owner, name)) => Self::function(api, owner, name),
            };
        }
        let Some((owner, part)) = path.split_once('.') else {
            return Self::item(api, path);
        };
        if let Some(method) = api.methods.get(owner) {
            return if method.params.iter().any(|param| param.wire == part) {
                vec![Self::Give(owner, part)]
            } else if method.rules.iter().any(|rule| rule.id == part) {
                vec![Self::Call(owner)]
            } else {
                Vec::new()
            };
        }
        Self::part(api, owner, part)
    }

    fn item(api: &Api, name: &'s str) -> Vec<Self> {
        if api.methods.contains_key(name) {
            vec![Self::Call(name)]
        } else if let Some(ty) = api.types.get(name) {
            let made = ty.sent && !ty.received && matches!(ty.kind, TypeKind::Struct(_));
            vec![if made {
                Self::Make(name)
            } else {
                Self::Look(name)
            }]
        } else if api.errors.iter().any(|error| error.name == name) {
            vec![Self::Error(name)]
        } else {
            Vec::new()
        }
    }

    fn function(api: &Api, owner: &'s str, name: &'s str) -> Vec<Self> {
        let Some(ty) = api.types.get(owner) else {
            return Vec::new();
        };
        if ty.shortcuts.iter().any(|shortcut| shortcut.name == name) {
            vec![Self::Shortcut(owner, name)]
        } else if ty.accessors.iter().any(|accessor| accessor.name == name) {
            vec![Self::Accessor(owner, name)]
        } else {
            Vec::new()
        }
    }

    fn part(api: &Api, owner: &'s str, part: &'s str) -> Vec<Self> {
        let Some(ty) = api.types.get(owner) else {
            return Vec::new();
        };
        let (tag, key) = match part.split_once('.') {
            Some((tag, key)) => (tag, Some(key)),
            None => (part, None),
        };
        let is =
            |variant: &bazu_model::Variant| variant.wire == tag && variant.key.as_deref() == key;
        match &ty.kind {
            TypeKind::Struct(item) if item.fields.iter().any(|field| field.wire == part) => {
                let mut uses = Vec::new();
                if ty.received {
                    uses.push(Self::Read(owner, part));
                }
                if ty.sent {
                    uses.push(Self::MakeWith(owner, part));
                }
                uses
            }
            TypeKind::Struct(item) if item.kinds.iter().any(is) => {
                vec![Self::Member(owner, tag, key)]
            }
            TypeKind::Union(union) if union.variants.iter().any(is) => {
                vec![Self::Member(owner, tag, key)]
            }
            TypeKind::Enum(values) if values.iter().any(|value| value.wire == part) => {
                vec![Self::Value(owner, part)]
            }
            _ if ty.rules.iter().any(|rule| rule.id == part) => vec![Self::Make(owner)],
            _ => Vec::new(),
        }
    }
}

/// The fields of a type or the parameters of a method.
pub(super) fn fields<'a>(api: &'a Api, owner: &str) -> &'a [Field] {
    let method = api.methods.get(owner).map(|method| &method.params);
    let fields = method.or_else(|| Some(&api.fields_of(owner)?.fields));
    fields.map(Vec::as_slice).unwrap_or_default()
}

/// What is known of the thing at a path, from the whole to the part: its owner's facts come
/// first.
pub(super) fn facts<'a>(api: &'a Api, path: &str) -> Vec<&'a Facts> {
    let path = path.strip_suffix("()").unwrap_or(path);
    let (owner, part) = match path.split_once('.') {
        Some((owner, part)) => (owner, Some(part)),
        None => (path, None),
    };
    let mut found = Vec::new();
    if let Some(error) = api.errors.iter().find(|error| error.name == path) {
        found.push(&error.facts);
    }
    if let Some(method) = api.methods.get(owner) {
        found.push(&method.facts);
    }
    if let Some(ty) = api.types.get(owner) {
        found.push(&ty.facts);
        let variants = match &ty.kind {
            TypeKind::Struct(item) => &item.kinds,
            TypeKind::Union(union) => &union.variants,
            TypeKind::Enum(values) => {
                let own = values
                    .iter()
                    .find(|value| Some(value.wire.as_str()) == part);
                found.extend(own.map(|value| &value.facts));
                return found;
            }
        };
        let own = variants.iter().find(|variant| {
            let name = match &variant.key {
                Some(key) => format!("{}.{key}", variant.wire),
                None => variant.wire.clone(),
            };
            Some(name.as_str()) == part
        });
        found.extend(own.map(|variant| &variant.facts));
    }
    let own = fields(api, owner)
        .iter()
        .find(|field| Some(field.wire.as_str()) == part);
    found.extend(own.map(|field| &field.facts));
    found
}
