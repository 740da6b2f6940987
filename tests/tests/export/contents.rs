//! The exports hold every method, type, field, limit and rule, and every reference leads somewhere.

use bazu_export::Format;
use bazu_model::{Api, Basis, Facts, Field, Number, TextUnit, TypeKind, TypeRef};
use serde_json::{Value, json};

use super::{api, apis, exported};

/// Calls something with every `$ref`, and every member of a discriminator's mapping.
fn references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        Value::Object(members) => {
            for (key, value) in members {
                match (key.as_str(), value) {
                    ("$ref", Value::String(to)) => found.push(to.clone()),
                    ("mapping", Value::Object(tags)) => {
                        found.extend(tags.values().filter_map(Value::as_str).map(str::to_owned));
                    }
                    _ => references(value, found),
                }
            }
        }
        _ => {}
    }
}

#[test]
fn a_rule_has_its_own_source_if_it_is_not_that_of_its_item() {
    let schema = exported(&api("bale"), Format::JsonSchema);
    let rule = |name: &str| schema["$defs"][name]["x-bazu-rules"][0].clone();
    assert_eq!(rule("KeyboardButton")["source"], json!(["telegram"]));
    assert_eq!(rule("InlineKeyboardButton")["source"], Value::Null);
}

#[test]
fn every_reference_leads_somewhere() {
    for api in apis() {
        for format in [Format::OpenApi, Format::JsonSchema] {
            let document = exported(&api, format);
            let mut found = Vec::new();
            references(&document, &mut found);
            assert!(!found.is_empty(), "{}", api.id);
            for to in found {
                let pointer = to
                    .strip_prefix('#')
                    .expect("a reference inside the document");
                assert!(document.pointer(pointer).is_some(), "{} {to}", api.id);
            }
        }
    }
}

/// The schemas of both documents that have some, by name.
fn schemas(api: &Api) -> [Value; 2] {
    [
        exported(api, Format::OpenApi)["components"]["schemas"].clone(),
        exported(api, Format::JsonSchema)["$defs"].clone(),
    ]
}

#[test]
fn every_method_and_type_is_there() {
    for api in apis() {
        let openapi = exported(&api, Format::OpenApi);
        let model = exported(&api, Format::Model);
        for method in api.methods.values() {
            let (verb, path) = match method.call.rest() {
                Some(rest) => (rest.verb.to_string().to_lowercase(), rest.path.clone()),
                None => ("post".to_owned(), format!("/bot{{token}}/{}", method.wire)),
            };
            let operation = &openapi["paths"][&path][&verb];
            assert_eq!(operation["operationId"], method.wire, "{path}");
            assert_eq!(
                operation["deprecated"] == true,
                method.facts.is_deprecated()
            );
            for schemas in schemas(&api) {
                assert!(schemas.get(format!("{}.parameters", method.wire)).is_some());
                assert!(schemas.get(format!("{}.result", method.wire)).is_some());
            }
        }
        for schemas in schemas(&api) {
            for name in api.types.keys() {
                assert!(schemas.get(name).is_some(), "{name}");
            }
        }
        assert_eq!(model["format"], 3);
        let model = &model["api"];
        let listed = |key: &str| {
            let items = model[key].as_object().expect("items by name");
            items.keys().cloned().collect::<Vec<_>>()
        };
        assert_eq!(listed("types"), Vec::from_iter(api.types.keys().cloned()));
        assert_eq!(
            listed("methods"),
            Vec::from_iter(api.methods.keys().cloned())
        );
        let errors = model["errors"].as_array().map_or(0, Vec::len);
        assert_eq!(errors, api.errors.len());
    }
}

/// Visits every field: the name of its schema, whether it is sent, and what it is part of.
fn each_field(api: &Api, mut visit: impl FnMut(&str, bool, &Field, &Facts)) {
    for ty in api.types.values() {
        if let TypeKind::Struct(item) = &ty.kind {
            let fields = item.fields.iter();
            fields.for_each(|field| visit(&ty.name, ty.sent, field, &ty.facts));
        }
    }
    for method in api.methods.values() {
        let name = format!("{}.parameters", method.wire);
        let params = method.params.iter();
        params.for_each(|param| visit(&name, true, param, &method.facts));
    }
}

#[test]
fn every_limit_is_there_where_it_is_checked_and_apart_where_it_is_not() {
    for api in apis() {
        for schemas in schemas(&api) {
            let mut limits = 0;
            each_field(&api, |owner, sent, field, _| {
                let property = &schemas[owner]["properties"][&field.wire];
                assert!(property.is_object(), "{owner}.{}", field.wire);
                let checked = sent && field.facts.basis != Basis::Inferred;
                let value = if checked {
                    property
                } else {
                    &property["x-bazu-unchecked"]
                };
                let mut text = value;
                let mut ty = &field.ty.value;
                while let (TypeRef::List(item), true) = (ty, checked) {
                    (text, ty) = (&text["items"], item);
                }
                let mut has = |place: &Value, key: &str, limit: Option<Number>| {
                    limits += usize::from(limit.is_some());
                    assert_eq!(place[key], json!(limit), "{owner}.{} {key}", field.wire);
                };
                let known = &field.limits;
                if let Some(length) = &known.length {
                    let exact = &text["x-bazu-length"];
                    let (place, min, max) = match (length.unit, &length.after_markup) {
                        (TextUnit::Chars, None) => (text, "minLength", "maxLength"),
                        _ => (exact, "min", "max"),
                    };
                    has(place, min, length.bounds.min);
                    has(place, max, length.bounds.max);
                    // With its markup a text may be of any length.
                    let max = length.bounds.max.filter(|_| length.after_markup.is_none());
                    has(text, "maxLength", max);
                }
                let range = known.range.map(|range| range.value);
                has(value, "minimum", range.and_then(|range| range.min));
                has(value, "maximum", range.and_then(|range| range.max));
                has(value, "minItems", known.items.and_then(|items| items.min));
                has(value, "maxItems", known.items.and_then(|items| items.max));
                if !known.choices.is_empty() {
                    assert_eq!(value["enum"], json!(known.choices));
                }
                if let Some(pattern) = &known.pattern {
                    let ecma = bazu_model::pattern::ecma(pattern);
                    assert_eq!(text["pattern"].as_str(), ecma.as_deref().ok());
                }
                if let Some(file) = &known.file {
                    let told = &value["x-bazu-file"];
                    assert_eq!(told["max"].as_u64(), file.max);
                    assert_eq!(told["url_max"].as_u64(), file.url_max);
                }
                assert_eq!(property["x-bazu-unit"].as_str(), known.unit.as_deref());
            });
            let rest = api.protocol.rest().is_some();
            assert!(limits > 20 || rest, "{} has {limits} limits", api.id);
        }
    }
}

#[test]
fn every_word_on_a_field_is_there() {
    for api in apis() {
        for schemas in schemas(&api) {
            each_field(&api, |owner, _, field, whole| {
                let property = &schemas[owner]["properties"][&field.wire];
                let place = format!("{owner}.{}", field.wire);
                let facts = &field.facts;
                let text = |key: &str| property[key].as_str();
                let note = facts.note.as_deref().unwrap_or_default();
                let description = format!("{}\n\n{note}", facts.doc.trim());
                assert_eq!(
                    text("description").unwrap_or_default(),
                    description.trim(),
                    "{place}"
                );
                assert_eq!(text("x-bazu-since"), facts.since.as_deref(), "{place}");
                assert_eq!(text("x-bazu-clients"), facts.clients.as_deref(), "{place}");
                assert_eq!(property["deprecated"] == true, facts.is_deprecated());
                let documented = facts.basis == Basis::Documented;
                assert_eq!(text("x-bazu-basis").is_none(), documented, "{place}");
                if facts.sources != whole.sources {
                    let sources = property["x-bazu-source"].as_array().map_or(0, Vec::len);
                    assert_eq!(sources, facts.sources.len(), "{place}");
                }
            });
        }
    }
}

#[test]
fn every_rule_is_told_and_every_enum_and_union_is_whole() {
    for api in apis() {
        for schemas in schemas(&api) {
            let told = |name: &str| {
                let rules = schemas[name]["x-bazu-rules"].as_array();
                let ids = rules.into_iter().flatten().map(|rule| rule["id"].clone());
                ids.collect::<Vec<_>>()
            };
            for method in api.methods.values() {
                let ids: Vec<_> = method.rules.iter().map(|rule| json!(rule.id)).collect();
                assert_eq!(told(&format!("{}.parameters", method.wire)), ids);
            }
            for ty in api.types.values() {
                let schema = &schemas[&ty.name];
                let ids: Vec<_> = ty.rules.iter().map(|rule| json!(rule.id)).collect();
                assert_eq!(told(&ty.name), ids, "{}", ty.name);
                let list = |key: &str| schema[key].as_array().map_or(0, Vec::len);
                match &ty.kind {
                    TypeKind::Struct(item) => assert_eq!(list("x-bazu-kinds"), item.kinds.len()),
                    TypeKind::Enum(values) => {
                        assert_eq!(list("x-bazu-known-values"), values.len());
                    }
                    TypeKind::Union(union) => {
                        assert_eq!(list("x-bazu-members"), union.variants.len());
                    }
                }
            }
        }
    }
}

#[test]
fn a_body_is_a_form_where_a_file_may_be_in_it() {
    for api in apis() {
        let openapi = exported(&api, Format::OpenApi);
        for (name, json_too) in [
            ("sendPhoto", true),
            ("sendMediaGroup", true),
            ("upload_file", false),
        ] {
            let Some(method) = api.methods.get(name) else {
                continue;
            };
            let path = match method.call.rest() {
                Some(rest) => rest.path.clone(),
                None => format!("/bot{{token}}/{name}"),
            };
            let content = &openapi["paths"][&path]["post"]["requestBody"]["content"];
            assert!(content["multipart/form-data"].is_object(), "{name}");
            assert_eq!(content["application/json"].is_object(), json_too, "{name}");
        }
        if api.protocol.bot().is_some() {
            let content =
                &openapi["paths"]["/bot{token}/sendMessage"]["post"]["requestBody"]["content"];
            assert!(content.get("multipart/form-data").is_none());
        }
    }
}
