//! The resolved model as JSON, format 2: everything that a spec says, with names bound and
//! defaults filled, and nothing of where it stands in its files: a comment or a line more changes
//! nothing.
//!
//! `format` is the first thing a reader looks at. The keys are listed in `spec/README.md`, under
//! Exports.

use std::collections::BTreeMap;

use super::json::{Json, Object};
use super::{facts, limits, mark};
use bazu_model::{
    Accessor, AccessorKind, Api, Auth, Basis, Body, Bounds, Condition, Correction, EnumValue,
    Facts, Field, Is, Limits, Method, Name, Protocol, Rule, RuleKind, Shortcut, Type, TypeKind,
    UnionBy, Variant,
};

/// The version of the format.
pub const FORMAT: i64 = 2;

/// The text of a model that is saved: with the git revision of its spec, and the place of each
/// part, `file:line` by its name.
pub fn saved(api: &Api, revision: &str, places: BTreeMap<String, String>) -> String {
    let mut written = Object::new();
    for (path, place) in places {
        written.set(path, place);
    }
    let mut root = model(api);
    root.set("revision", revision);
    root.set("places", written);
    root.file()
}

/// The model of an API.
pub(super) fn model(api: &Api) -> Object {
    let krate = Object::new()
        .with("name", &api.krate.name)
        .with("version", &api.krate.version)
        .with("description", &api.krate.description)
        .with("keywords", api.krate.keywords.clone());
    let mut root = Object::new()
        .with("comment", mark(api))
        .with("format", FORMAT)
        .with("api", &api.id)
        .with("title", &api.title)
        .with("doc", api.doc.trim());
    root.set_some("remark", api.remark.as_deref().map(str::trim));
    root.set_some("example", api.example.as_deref().map(str::trim));
    root.set(
        "protocol",
        match &api.protocol {
            Protocol::Bot(_) => "bot",
            Protocol::Rest(_) => "rest",
        },
    );
    root.set("docs", &api.docs);
    root.set("crate", krate);
    root.set("client", &api.client);
    root.set_some(
        "auth",
        api.protocol
            .rest()
            .and_then(|rest| rest.auth.as_ref())
            .map(auth),
    );
    root.set("server", server(api));
    root.set_filled("sources", sources(api));
    let errors = api.errors.iter().map(|error| {
        let mut written = named(&error.name).with("code", error.code);
        written.set_some("contains", error.contains.as_ref());
        set_facts(&mut written, &error.facts);
        written
    });
    root.set_filled("errors", list(errors));
    let chapters = api.chapters.iter().map(|chapter| {
        let mut written = named(&chapter.module).with("title", &chapter.title);
        written.set_filled("doc", chapter.doc.trim());
        written.set_some("remark", chapter.remark.as_deref().map(str::trim));
        written
    });
    root.set_filled("chapters", list(chapters));
    root.set_filled(
        "types",
        list(api.types.values().map(|ty| named_type(api, ty))),
    );
    let methods = api.methods.values().map(|item| method(api, item));
    root.set_filled("methods", list(methods));
    root.set_filled("corrections", list(api.corrections.iter().map(correction)));
    let not_taken = api.not_taken.iter();
    let not_taken = not_taken.map(|item| named(&item.name).with("note", &item.note));
    root.set_filled("not_taken", list(not_taken));
    root
}

fn auth(auth: &Auth) -> Object {
    match auth {
        Auth::Header(name) => Object::new().with("header", name),
        Auth::ClientCredentials { path, scope } => Object::new()
            .with("client_credentials", path)
            .with("scope", scope),
    }
}

fn server(api: &Api) -> Object {
    let mut server = Object::new().with("api", api.protocol.api_url());
    let Some(bot) = api.protocol.bot() else {
        return server.with("file", format!("{}/file", api.protocol.api_url()));
    };
    server.set_filled("file", &bot.file_url);
    let (before, after) = &bot.attach;
    if !before.is_empty() {
        server.set("attach", format!("{before}{{name}}{after}"));
    }
    server.set_some("webhook_secret_header", bot.webhook_secret_header.as_ref());
    server
}

/// Where facts come from, by id.
pub(super) fn sources(api: &Api) -> Object {
    let mut sources = Object::new();
    for (id, source) in &api.sources {
        let mut written = Object::new().with("title", &source.title);
        written.set_some("url", source.url.as_ref());
        written.set_some("date", source.date.as_ref());
        written.set_some("page", source.page.as_ref().map(Json::from));
        written.set_some("copy_of", source.copy_of.as_ref().map(Json::from));
        written.set_filled("partial", source.partial);
        let mut names = Object::new();
        for (words, ty) in &source.names {
            names.set(words.value.clone(), ty);
        }
        written.set_filled("names", names);
        sources.set(id, written);
    }
    sources
}

fn named(name: &str) -> Object {
    Object::new().with("name", name)
}

fn list<T: Into<Json>>(items: impl Iterator<Item = T>) -> Json {
    items.collect::<Vec<_>>().into()
}

fn names(names: &[Name]) -> Json {
    list(names.iter().map(|name| Json::from(name)))
}

fn set_facts(written: &mut Object, known: &Facts) {
    written.set_filled("doc", known.doc.trim());
    written.set_filled("sources", facts::sources(known));
    set_basis(written, known.basis);
    written.set_some("note", known.note.as_ref());
    written.set_some("remark", known.remark.as_ref());
    written.set_some("since", known.since.as_ref());
    written.set_some("clients", known.clients.as_ref());
    written.set_some("deprecated", facts::notice(&known.deprecated));
    written.set_some("removed", facts::notice(&known.removed));
}

fn set_basis(written: &mut Object, basis: Basis) {
    if basis != Basis::Documented {
        written.set("basis", facts::basis(basis));
    }
}

fn module(api: &Api, chapter: usize) -> Option<&String> {
    api.chapters.get(chapter).map(|chapter| &chapter.module)
}

fn named_type(api: &Api, ty: &Type) -> Object {
    let mut written = named(&ty.name);
    written.set_some("chapter", module(api, ty.chapter));
    match &ty.kind {
        TypeKind::Struct(item) => {
            written.set("kind", "struct");
            if let Some((name, value)) = &item.tag {
                let tag = Object::new().with("field", name).with("value", value);
                written.set("tag", tag);
            }
            written.set_filled("fields", list(item.fields.iter().map(field)));
            written.set_filled("kinds", list(item.kinds.iter().map(variant)));
        }
        TypeKind::Enum(values) => {
            written.set("kind", "enum");
            written.set_filled("values", list(values.iter().map(enum_value)));
        }
        TypeKind::Union(union) => {
            written.set("kind", "union");
            match &union.by {
                UnionBy::Tag(tag) => {
                    written.set("by", "tag");
                    written.set("tag", tag);
                }
                UnionBy::Kind => written.set("by", "kind"),
                UnionBy::Field => written.set("by", "field"),
            }
            written.set_filled("variants", list(union.variants.iter().map(variant)));
        }
    }
    set_facts(&mut written, &ty.facts);
    written.set_filled("sent", ty.sent);
    written.set_filled("received", ty.received);
    written.set_filled("rules", list(ty.rules.iter().map(rule)));
    written.set_filled("shortcuts", list(ty.shortcuts.iter().map(shortcut)));
    written.set_filled("accessors", list(ty.accessors.iter().map(accessor)));
    written
}

fn enum_value(value: &EnumValue) -> Object {
    let mut written = named(&value.wire).with("rust", &value.rust);
    set_facts(&mut written, &value.facts);
    written
}

fn variant(variant: &Variant) -> Object {
    let mut written = named(&variant.wire);
    written.set_some("key", variant.key.as_ref());
    written.set("rust", &variant.rust);
    written.set("type", variant.ty.to_string());
    set_facts(&mut written, &variant.facts);
    written
}

fn method(api: &Api, method: &Method) -> Object {
    let mut written = named(&method.wire)
        .with("rust", &method.rust)
        .with("rust_type", &method.rust_type);
    written.set_some("chapter", module(api, method.chapter));
    set_facts(&mut written, &method.facts);
    let mut returns = Object::new().with("type", method.returns.to_string());
    set_facts(&mut returns, &method.returns_facts);
    written.set("returns", returns);
    written.set_filled("params", list(method.params.iter().map(field)));
    let name = |name: Option<&Name>| name.map(|name| name.value.clone());
    written.set_some("long_poll", name(method.call.long_poll()));
    let body = match method.call.body() {
        Body::Json => "json",
        Body::Form => "form",
        Body::Multipart => "multipart",
    };
    written.set("body", body);
    if let Some(rest) = method.call.rest() {
        written.set("verb", rest.verb.to_string());
        written.set("path", &rest.path);
    }
    written.set_some("request_id", name(method.call.request_id()));
    written.set_filled("errors", method.errors.clone());
    written.set_filled("rules", list(method.rules.iter().map(rule)));
    written
}

fn field(field: &Field) -> Object {
    let mut written = named(&field.wire)
        .with("rust", &field.rust)
        .with("type", field.ty.to_string());
    written.set_filled("required", field.required);
    set_facts(&mut written, &field.facts);
    written.set_filled("limits", limits_of(&field.limits));
    let value = |value: &Option<bazu_model::Spanned<bazu_model::Literal>>| {
        value.as_ref().map(|value| Json::from(&value.value))
    };
    written.set_some("default", value(&field.default));
    written.set_some("absent", value(&field.absent));
    written.set_filled("alias", names(&field.alias));
    written.set_filled("accepts_other", field.accepts_other);
    if field.as_string {
        written.set("as", "String");
    } else if field.as_number {
        written.set("as", "Integer");
    }
    written
}

fn bounds(bounds: &Bounds) -> Object {
    let mut written = Object::new();
    written.set_some("min", bounds.min);
    written.set_some("max", bounds.max);
    written
}

fn limits_of(known: &Limits) -> Object {
    let mut written = Object::new();
    let length = known.length.as_ref();
    let length = length.map(|l| bounds(&l.bounds).with("unit", limits::unit(l.unit)));
    written.set_some("length", length);
    written.set_some("range", known.range.as_ref().map(|r| bounds(&r.value)));
    written.set_some("items", known.items.as_ref().map(|items| bounds(items)));
    written.set_filled("choices", known.choices.clone());
    written.set_some("pattern", known.pattern.as_ref().map(Json::from));
    written.set_some("file", known.file.as_ref().map(limits::file));
    written.set_some("unit", known.unit.as_ref());
    written
}

fn rule(rule: &Rule) -> Object {
    let mut written = Object::new().with("id", &rule.id);
    written.set_some("reason", rule.doc.as_ref());
    set_basis(&mut written, rule.basis);
    match &rule.kind {
        RuleKind::When {
            conditions,
            require,
            forbid,
        } => {
            written.set("when", list(conditions.iter().map(condition)));
            written.set_filled("require", names(require));
            written.set_filled("forbid", names(forbid));
        }
        RuleKind::OneOf {
            alternatives,
            required,
            constructors,
        } => {
            let key = if *required {
                "exactly_one_of"
            } else {
                "at_most_one_of"
            };
            written.set(key, list(alternatives.iter().map(|own| names(own))));
            let mut renamed = Object::new();
            for (field, function) in constructors {
                renamed.set(field.value.clone(), function);
            }
            written.set_filled("constructors", renamed);
        }
        RuleKind::AtLeast(fields) => written.set("at_least_one_of", names(fields)),
        RuleKind::First { path, has } => {
            let first = Object::new().with("path", path).with("has", has);
            written.set("first", first);
        }
        RuleKind::Uniform { field, groups } => {
            written.set("uniform", field);
            written.set("groups", list(groups.iter().map(|group| names(group))));
        }
    }
    written
}

fn condition(condition: &Condition) -> Object {
    let written = Object::new().with("field", &condition.field);
    match &condition.is {
        Is::Present => written.with("is", "present"),
        Is::Absent => written.with("is", "absent"),
        Is::Value(value) => written.with("value", value),
    }
}

fn shortcut(shortcut: &Shortcut) -> Object {
    let mut with = Object::new();
    for (param, path) in &shortcut.with {
        with.set(param.value.clone(), path);
    }
    let mut written = named(&shortcut.name).with("method", &shortcut.method);
    written.set("with", with);
    written.set_filled("doc", shortcut.doc.trim());
    written
}

fn accessor(accessor: &Accessor) -> Object {
    let mut written = named(&accessor.name);
    written.set_filled("doc", accessor.doc.trim());
    match &accessor.kind {
        AccessorKind::First(paths) => written.set("first", names(paths)),
        AccessorKind::Format(text) => written.set("format", text),
    }
    written
}

fn correction(correction: &Correction) -> Object {
    let says = &correction.docs;
    let mut docs = Object::new();
    docs.set_some("described", says.described);
    docs.set_some("returns", says.returns.as_ref());
    docs.set_some("type", says.ty.as_ref());
    docs.set_some("required", says.required);
    docs.set_some("present", says.present);
    for (of, min, max) in &says.limits {
        let mut limit = Object::new();
        limit.set_some("min", *min);
        limit.set_some("max", *max);
        docs.set(of.key(), limit);
    }
    docs.set_some(
        "values",
        says.values.as_ref().map(|values| list(values.iter())),
    );
    let mut written = Object::new().with("item", &correction.item);
    written.set_some("field", correction.field.as_ref());
    written.set_filled("sources", facts::source_ids(&correction.sources));
    written.set("docs", docs);
    written.set("note", &correction.note);
    written
}
