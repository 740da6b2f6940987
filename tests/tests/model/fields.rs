//! Every field of every struct: left out, twice, under another name, of another kind.

use bazu_model::{Field, Scalar, TypeKind, TypeRef, UnionBy};
use serde_json::{Value, json};

use crate::layout::{first, last, set, unset, with_member};
use crate::sample::absent;
use crate::spec::{Spec, fields, structs, unions};

/// A struct, by itself or as a member of a union.
struct Standing {
    spec: &'static Spec,
    /// The name to read it by.
    by: &'static str,
    /// Its own name.
    name: &'static str,
    text: String,
}

/// Every struct by itself and as a member of each union that has it: its JSON in the orders that
/// matter to the reader.
fn everywhere(build: impl Fn(&'static Spec, &str) -> Option<Value>) -> Vec<Standing> {
    let mut found = Vec::new();
    for (spec, ty, _) in structs() {
        if let Some(value) = build(spec, &ty.name) {
            found.push(Standing {
                spec,
                by: &ty.name,
                name: &ty.name,
                text: value.to_string(),
            });
        }
    }
    for (spec, ty, union) in unions() {
        for variant in &union.variants {
            let Some(name) = variant.ty.name().filter(|name| is_struct(spec, name)) else {
                continue;
            };
            let Some(value) = build(spec, name) else {
                continue;
            };
            let tag = match &union.by {
                UnionBy::Tag(tag) => Some(tag),
                UnionBy::Field | UnionBy::Kind => None,
            };
            let key = match union.by {
                UnionBy::Field => Some(&variant.wire),
                UnionBy::Tag(_) | UnionBy::Kind => variant.key.as_ref(),
            };
            // Without its field, a member of such a union is another one.
            if key.is_some_and(|key| value.get(key).is_none()) {
                continue;
            }
            for discriminator in tag.into_iter().chain(key) {
                for text in [first(&value, discriminator), last(&value, discriminator)] {
                    found.push(Standing {
                        spec,
                        by: &ty.name,
                        name,
                        text,
                    });
                }
            }
            if tag.is_none() && key.is_none() {
                found.push(Standing {
                    spec,
                    by: &ty.name,
                    name,
                    text: value.to_string(),
                });
            }
        }
    }
    found
}

fn is_struct(spec: &Spec, name: &str) -> bool {
    matches!(spec.api.types[name].kind, TypeKind::Struct(_))
}

fn fields_of(spec: &'static Spec, name: &str) -> &'static [Field] {
    spec.api.fields_of(name).map_or(&[], |item| &item.fields)
}

#[test]
fn an_unknown_field_is_ignored_in_every_struct_and_variant() {
    let future = json!({ "nested": [1, { "x": null }] });
    let all = everywhere(|spec, name| Some(spec.least_of(name)));
    assert!(all.len() > structs().count(), "no union was tried");
    for Standing {
        spec,
        by,
        name,
        text,
    } in all
    {
        let text = with_member(&text, "from_the_future", &future);
        assert_eq!(
            spec.reader(by)(&text),
            Ok(spec.least_of(name)),
            "{by}: {text}"
        );
    }
}

#[test]
fn a_missing_field_is_named_by_the_error() {
    for (_, _, field) in fields().filter(|(_, _, field)| field.required && field.absent.is_none()) {
        let all = everywhere(|spec, name| {
            let has = fields_of(spec, name)
                .iter()
                .any(|own| std::ptr::eq(own, field));
            has.then(|| unset(&spec.least_of(name), &field.wire))
        });
        assert!(!all.is_empty(), "{}", field.wire);
        for Standing { spec, by, text, .. } in all {
            let error = spec.reader(by)(&text).expect_err("a required field is missing");
            let named = format!("missing field `{}`", field.wire);
            assert!(error.contains(&named), "{by}: {error} in {text}");
        }
    }
}

#[test]
fn a_required_field_without_a_value_is_an_error() {
    for (spec, ty, field) in
        fields().filter(|(_, _, field)| field.required && field.absent.is_none())
    {
        let null = set(&spec.least_of(&ty.name), &field.wire, Value::Null).to_string();
        // A union told by the JSON kind keeps `null` as it keeps every kind it does not know.
        let kept = spec
            .api
            .union_of(&field.ty)
            .is_some_and(|union| union.by == UnionBy::Kind)
            && !matches!(field.ty.value, TypeRef::List(_));
        assert_eq!(
            spec.reader(&ty.name)(&null).is_ok(),
            kept,
            "{}.{}",
            ty.name,
            field.wire
        );
    }
}

#[test]
fn a_key_that_is_there_twice_is_an_error() {
    for (_, _, field) in fields() {
        let all = everywhere(|spec, name| {
            let has = fields_of(spec, name)
                .iter()
                .any(|own| std::ptr::eq(own, field));
            has.then(|| set(&spec.least_of(name), &field.wire, spec.least(&field.ty)))
        });
        for Standing { spec, by, text, .. } in all {
            let text = with_member(&text, &field.wire, &spec.least(&field.ty));
            let error = spec.reader(by)(&text).expect_err("a key is there twice");
            let named = format!("duplicate field `{}`", field.wire);
            assert!(error.contains(&named), "{by}: {error} in {text}");
        }
    }
}

#[test]
fn a_kind_of_an_update_that_is_there_twice_is_an_error() {
    let mut checked = 0;
    for (spec, ty, item) in structs() {
        for kind in &item.kinds {
            let mut update = unset(&spec.least_of(&ty.name), &item.kinds[0].wire);
            update = set(&update, &kind.wire, spec.least(&kind.ty));
            let twice = with_member(&update.to_string(), &kind.wire, &spec.least(&kind.ty));
            let error = spec.reader(&ty.name)(&twice).expect_err("a kind is there twice");
            let named = format!("`{}`", kind.wire);
            assert!(error.contains(&named), "{error} in {twice}");
            checked += 1;
        }
    }
    assert!(checked > 0);
}

#[test]
fn a_field_with_a_value_to_assume_may_be_left_out_or_null() {
    let mut checked = 0;
    for (spec, ty, field) in fields() {
        let Some(assumed) = absent(field) else {
            continue;
        };
        let expected = set(&spec.least_of(&ty.name), &field.wire, assumed);
        let without = unset(&expected, &field.wire).to_string();
        let null = set(&expected, &field.wire, Value::Null).to_string();
        for text in [without, null] {
            assert_eq!(spec.reader(&ty.name)(&text), Ok(expected.clone()), "{text}");
        }
        checked += 1;
    }
    assert!(checked > 0);
}

#[test]
fn an_optional_field_may_be_null() {
    for (spec, ty, field) in fields().filter(|(_, _, field)| !field.required) {
        let text = set(&spec.least_of(&ty.name), &field.wire, Value::Null).to_string();
        assert_eq!(
            spec.reader(&ty.name)(&text),
            Ok(spec.least_of(&ty.name)),
            "{text}"
        );
    }
}

#[test]
fn an_alias_reads_as_the_field_and_gives_way_to_its_name() {
    let mut checked = 0;
    for (spec, ty, field) in fields() {
        for alias in &field.alias {
            let value = spec.least(&field.ty);
            let expected = set(&spec.least_of(&ty.name), &field.wire, value.clone());
            let read = spec.reader(&ty.name);
            let renamed = set(&unset(&expected, &field.wire), alias, value.clone());
            assert_eq!(
                read(&renamed.to_string()),
                Ok(expected.clone()),
                "{renamed}"
            );

            let both = set(&expected, alias, other(spec, &field.ty));
            for text in [first(&both, alias), last(&both, alias)] {
                assert_eq!(read(&text), Ok(expected.clone()), "{text}");
            }
            let twice = with_member(&renamed.to_string(), alias, &value);
            let error = read(&twice).expect_err("an alias is there twice");
            assert!(
                error.contains(&format!("duplicate field `{alias}`")),
                "{error}"
            );
            checked += 1;
        }
    }
    assert!(checked > 0);
}

/// Another value than the least.
fn other(spec: &'static Spec, ty: &TypeRef) -> Value {
    match ty {
        TypeRef::Scalar(Scalar::Integer | Scalar::UnixTime) => json!(8),
        TypeRef::Scalar(Scalar::String) => json!("another text"),
        TypeRef::Named(name) => {
            let least = spec.least_of(name);
            let texts = fields_of(spec, name).iter();
            let text = texts.filter(|field| field.required && least[&field.wire] == "text");
            text.fold(least.clone(), |value, field| {
                set(&value, &field.wire, json!("another text"))
            })
        }
        _ => spec.least(ty),
    }
}

#[test]
fn a_field_that_accepts_another_kind_reads_it_as_its_own() {
    let mut checked = 0;
    for (spec, ty, field) in fields().filter(|(_, _, field)| field.accepts_other) {
        for number in [0, -7, 1_i64 << 52, i64::MAX, i64::MIN] {
            let (number, digits) = (json!(number), json!(number.to_string()));
            let (own, other) = match field.ty.value {
                TypeRef::Scalar(Scalar::String) => (digits, number),
                _ => (number, digits),
            };
            let expected = set(&spec.least_of(&ty.name), &field.wire, own);
            let text = set(&expected, &field.wire, other).to_string();
            assert_eq!(spec.reader(&ty.name)(&text), Ok(expected), "{text}");
        }
        checked += 1;
    }
    assert!(checked > 0);
}

#[test]
fn a_field_that_accepts_digits_refuses_other_texts() {
    let integers = fields().filter(|(_, _, field)| {
        field.accepts_other && field.ty == TypeRef::Scalar(Scalar::Integer)
    });
    for (spec, ty, field) in integers {
        for text in ["", " 7", "7.0", "seven", "۷", "9223372036854775808"] {
            let json = set(&spec.least_of(&ty.name), &field.wire, json!(text)).to_string();
            let error = spec.reader(&ty.name)(&json).expect_err("it is no integer");
            assert!(
                error.contains("an integer, as a number or as a string"),
                "{error}"
            );
        }
    }
}
