//! What a newer server says is kept, and goes out as it came in.

use bale_bot::types::{ChatId, ChatMember, Update};
use bazu_model::{TypeKind, TypeRef, UnionBy};
use serde_json::{Value, json};

use crate::layout::{first, last, set, unset};
use crate::sample::in_lists;
use crate::spec::{Spec, fields, readable, specs, structs, unions};
use crate::strategy::other_kinds;

/// Reads a value as the type itself, and at every field of that type.
fn kept_everywhere(
    spec: &'static Spec,
    name: &str,
    value: &Value,
    texts: impl Fn(&Value) -> Vec<String>,
) {
    for text in texts(value) {
        assert_eq!(
            spec.reader(name)(&text),
            Ok(value.clone()),
            "{name}: {text}"
        );
    }
    let holders =
        fields().filter(|(of, _, field)| std::ptr::eq(*of, spec) && field.ty.name() == Some(name));
    for (_, ty, field) in holders {
        if value.is_null() && !field.required && !matches!(field.ty.value, TypeRef::List(_)) {
            continue;
        }
        let object = set(
            &spec.least_of(&ty.name),
            &field.wire,
            in_lists(&field.ty, value.clone()),
        );
        for text in texts(&object) {
            let read = spec.reader(&ty.name)(&text);
            assert_eq!(
                read,
                Ok(object.clone()),
                "{}.{}: {text}",
                ty.name,
                field.wire
            );
        }
    }
}

#[test]
fn an_unknown_value_of_an_enum_is_kept_wherever_the_enum_stands() {
    let mut checked = 0;
    for (spec, ty) in readable().filter(|(_, ty)| matches!(ty.kind, TypeKind::Enum(_))) {
        for value in ["from_the_future", "", "آینده \"\\", "PRIVATE"] {
            kept_everywhere(spec, &ty.name, &json!(value), |value| {
                vec![value.to_string()]
            });
        }
        checked += 1;
    }
    assert!(checked > 0);
}

#[test]
fn an_unknown_member_of_a_tagged_union_is_kept_wherever_its_tag_stands() {
    let mut checked = 0;
    for (spec, ty, union) in unions() {
        let UnionBy::Tag(tag) = &union.by else {
            continue;
        };
        let orders = |value: &Value| vec![first(value, tag), last(value, tag)];
        let unknown = json!({
            tag: "from \"the\" future", "a": [1, null, "\n"], "z": { tag: "nested" }
        });
        kept_everywhere(spec, &ty.name, &unknown, orders);
        kept_everywhere(spec, &ty.name, &json!({ tag: "from_the_future" }), orders);
        kept_everywhere(spec, &ty.name, &json!({ "a": 1, "z": 2 }), orders);
        kept_everywhere(spec, &ty.name, &json!({}), orders);
        checked += 1;
    }
    assert!(checked > 0);
}

#[test]
fn a_known_member_of_a_union_is_read_wherever_its_discriminator_stands() {
    let mut checked = 0;
    for (spec, ty, union) in unions() {
        for variant in &union.variants {
            let TypeRef::Named(name) = &variant.ty.value else {
                continue;
            };
            let told_by = match &union.by {
                UnionBy::Tag(tag) => tag,
                _ => &variant.wire,
            };
            let value = spec.least_of(name);
            for key in std::iter::once(told_by).chain(&variant.key) {
                for text in [first(&value, key), last(&value, key)] {
                    assert_eq!(spec.reader(&ty.name)(&text), Ok(value.clone()), "{text}");
                }
            }
            checked += 1;
        }
    }
    assert!(checked > 0);
}

#[test]
fn a_known_tag_without_a_field_that_its_members_are_told_by_is_kept() {
    let mut checked = 0;
    for (spec, ty, union) in unions() {
        let UnionBy::Tag(tag) = &union.by else {
            continue;
        };
        for variant in union.variants.iter().filter(|v| v.key.is_some()) {
            let value = json!({ tag: variant.wire, "a": 1, "z": { tag: "nested" } });
            kept_everywhere(spec, &ty.name, &value, |value| {
                vec![first(value, tag), last(value, tag)]
            });
            checked += 1;
        }
    }
    assert!(checked > 0);
}

#[test]
fn of_several_fields_that_tell_a_member_the_first_of_the_list_decides() {
    let mut checked = 0;
    for (spec, ty, union) in unions().filter(|(_, _, union)| union.by == UnionBy::Field) {
        for (index, variant) in union.variants.iter().enumerate() {
            let name = variant.ty.name().expect("a member is a struct");
            let fields = spec.api.fields_of(name).map(|item| &item.fields);
            for other in &union.variants[index + 1..] {
                let shared = fields.into_iter().flatten();
                let Some(shared) = shared.into_iter().find(|field| field.wire == other.wire) else {
                    continue;
                };
                // As the other member, it would lose the field that only this one has.
                let value = set(&spec.least_of(name), &other.wire, spec.least(&shared.ty));
                for key in [&variant.wire, &other.wire] {
                    for text in [first(&value, key), last(&value, key)] {
                        assert_eq!(spec.reader(&ty.name)(&text), Ok(value.clone()), "{text}");
                    }
                }
                checked += 1;
            }
        }
    }
    assert!(checked > 0);
}

#[test]
fn an_unknown_member_of_a_union_told_by_fields_is_kept() {
    let mut checked = 0;
    for (spec, ty, _) in unions().filter(|(_, _, union)| union.by == UnionBy::Field) {
        for value in [
            json!({ "from_the_future": [[{ "text": "سلام" }]], "a": null }),
            json!({ "force_reply": true }),
            json!({}),
        ] {
            kept_everywhere(spec, &ty.name, &value, |value| vec![value.to_string()]);
        }
        checked += 1;
    }
    assert!(checked > 0);
}

#[test]
fn a_union_told_by_the_json_kind_keeps_every_other_kind() {
    let mut checked = 0;
    for (spec, ty, union) in unions().filter(|(_, _, union)| union.by == UnionBy::Kind) {
        let known = |kind: &str| union.variants.iter().any(|variant| variant.wire == kind);
        for (kind, value) in other_kinds() {
            if !known(kind) {
                kept_everywhere(spec, &ty.name, &value, |value| vec![value.to_string()]);
            }
        }
        checked += 1;
    }
    assert!(checked > 0);
}

#[test]
fn an_unknown_kind_of_an_update_is_kept() {
    let mut checked = 0;
    for (spec, ty, item) in structs().filter(|(_, _, item)| !item.kinds.is_empty()) {
        let bare = unset(&spec.least_of(&ty.name), &item.kinds[0].wire);
        for (_, value) in other_kinds() {
            let update = set(&bare, "from_the_future", value);
            for text in [
                first(&update, "from_the_future"),
                last(&update, "from_the_future"),
            ] {
                assert_eq!(spec.reader(&ty.name)(&text), Ok(update.clone()), "{text}");
            }
            checked += 1;
        }
    }
    assert!(checked > 0);
}

#[test]
fn an_update_without_a_kind_or_with_an_empty_one_is_kept_as_an_update_of_no_kind() {
    let mut checked = 0;
    for (spec, ty, item) in structs().filter(|(_, _, item)| !item.kinds.is_empty()) {
        let bare = unset(&spec.least_of(&ty.name), &item.kinds[0].wire);
        assert_eq!(spec.reader(&ty.name)(&bare.to_string()), Ok(bare.clone()));
        for kind in &item.kinds {
            let null = set(&bare, &kind.wire, Value::Null).to_string();
            assert_eq!(spec.reader(&ty.name)(&null), Ok(bare.clone()), "{null}");
            checked += 1;
        }
    }
    assert!(checked > 0);
}

#[test]
fn the_kind_of_an_update_is_found_beside_empty_and_unknown_members() {
    for (spec, ty, item) in structs().filter(|(_, _, item)| !item.kinds.is_empty()) {
        let bare = unset(&spec.least_of(&ty.name), &item.kinds[0].wire);
        for kind in &item.kinds {
            let update = set(&bare, &kind.wire, spec.least(&kind.ty));
            let mut crowded = set(&update, "a_from_the_future", json!(1));
            crowded = set(&crowded, "z_from_the_future", json!({}));
            for empty in item.kinds.iter().filter(|other| other.wire != kind.wire) {
                crowded = set(&crowded, &empty.wire, Value::Null);
            }
            for text in [first(&crowded, &kind.wire), last(&crowded, &kind.wire)] {
                assert_eq!(spec.reader(&ty.name)(&text), Ok(update.clone()), "{text}");
            }
        }
    }
}

#[test]
fn what_is_kept_keeps_every_digit() {
    fn same<T>(text: &str)
    where
        T: for<'de> bazu_core::serde::Deserialize<'de> + bazu_core::serde::Serialize,
    {
        let value: T = serde_json::from_str(text).expect("it is kept");
        assert_eq!(serde_json::to_string(&value).ok().as_deref(), Some(text));
    }
    let digits = r#"[123456789012345678901234567890,1.10,1e5,-0,0.1000000000000000055]"#;
    same::<ChatMember>(&format!(r#"{{"status":"from_the_future","a":{digits}}}"#));
    same::<ChatMember>(&format!(r#"{{"a":{digits},"status":"from_the_future"}}"#));
    same::<Update>(&format!(r#"{{"update_id":1,"from_the_future":{digits}}}"#));
    same::<ChatId>(digits);
    same::<ChatId>(&format!(r#"{{"a":{digits}}}"#));
}

#[test]
fn the_types_that_may_hold_something_unknown_are_all_tried() {
    for spec in specs() {
        let types = spec.api.types.values();
        let held = types.filter(|ty| matches!(ty.kind, TypeKind::Union(_)));
        let unread = held
            .clone()
            .filter(|ty| spec.readable().all(|read| read.name != ty.name));
        let tried = unions().filter(|(of, ..)| std::ptr::eq(*of, spec));
        assert_eq!(tried.count() + unread.count(), held.count());
    }
}
