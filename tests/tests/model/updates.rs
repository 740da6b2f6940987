//! A batch of updates: nothing of it is lost, read eagerly or lazily.

use bale_bot::Error;
use bale_bot::bazu::{LazyUpdate, Method, Response};
use bale_bot::methods::GetUpdates;
use bale_bot::types::{Update, UpdateKind};
use bale_bot::updates::lazy_updates;
use bazu_codegen::model::{Struct, Type};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::layout::{set, unset};
use crate::property::{check, layout};
use crate::sample::{least, least_of, wrong};
use crate::spec::{API, structs};
use crate::strategy::Strategies;

fn batch(elements: &[String]) -> Response {
    let body = format!(r#"{{"ok": true, "result": [{}]}}"#, elements.join(", "));
    Response::new("getUpdates", 200, body)
}

fn read(elements: &[String]) -> Vec<Update> {
    GetUpdates::decode(&batch(elements)).expect("the batch is read")
}

/// The update of the model, and one of it without a kind.
fn update() -> (&'static Type, &'static Struct, Value) {
    let found = structs().find(|(_, item)| !item.kinds.is_empty());
    let (ty, item) = found.expect("the spec has updates");
    (ty, item, unset(&least_of(&ty.name), &item.kinds[0].wire))
}

/// A good update of this id.
fn good(id: i64) -> String {
    let (ty, ..) = update();
    set(&least_of(&ty.name), "update_id", json!(id)).to_string()
}

#[track_caller]
fn undecodable(update: &Update) -> (&str, &str) {
    match &update.kind {
        UpdateKind::Undecodable(kept) => (kept.json(), kept.error()),
        other => panic!("it was decoded: {other:?}"),
    }
}

#[test]
fn an_undecodable_update_is_kept_raw_and_loses_no_other_whatever_its_kind() {
    let (_, item, bare) = update();
    for kind in &item.kinds {
        let broken = set(
            &set(&bare, &kind.wire, wrong(&kind.ty)),
            "update_id",
            json!(2),
        );
        let broken = format!(" {broken:#} ");
        for place in 0..3 {
            let mut elements = vec![good(1), good(3)];
            elements.insert(place, broken.clone());
            let read = read(&elements);
            let (json, error) = undecodable(&read[place]);
            assert_eq!((read[place].id, json), (2, broken.trim()));
            assert!(
                error.starts_with(&format!("at $.{}: ", kind.wire)),
                "{error}"
            );
            let ids: Vec<i64> = read
                .iter()
                .map(|update| update.id)
                .filter(|id| *id != 2)
                .collect();
            assert_eq!(ids, [1, 3]);
        }
    }
}

#[test]
fn an_undecodable_update_goes_out_as_it_came_in() {
    let text = r#"{"message": {"date":  1.50}, "update_id": 4}"#;
    let read = read(&[text.to_owned()]);
    let written = serde_json::to_string(&read[0]).expect("it is written");
    assert_eq!(written, text);
}

#[test]
fn the_error_of_an_undecodable_update_names_the_field() {
    let (_, item, bare) = update();
    let mut checked = 0;
    for kind in &item.kinds {
        let Some(value) = kind.ty.name().and_then(|name| API.fields_of(name)) else {
            continue;
        };
        for field in &value.fields {
            let inner = set(&least(&kind.ty), &field.wire, wrong(&field.ty));
            let broken = set(&bare, &kind.wire, inner).to_string();
            let read = read(&[broken]);
            let (json, error) = undecodable(&read[0]);
            let place = format!("at $.{}.{}: ", kind.wire, field.wire);
            assert!(error.starts_with(&place), "{error} in {json}");
            checked += 1;
        }
    }
    assert!(checked > 50, "{checked}");
}

#[test]
fn whatever_stands_in_a_batch_its_good_updates_are_read() {
    let deep =
        |open: &str, close: &str| format!("{}1{}", open.repeat(10_000), close.repeat(10_000));
    let nested = deep(r#"{"message":{"reply_to_message":"#, "}}");
    let elements = [
        "7".to_owned(),
        "null".to_owned(),
        "{}".to_owned(),
        "[]".to_owned(),
        r#""text""#.to_owned(),
        r#"{"update_id": "text", "message": {}}"#.to_owned(),
        r#"{"update_id": 1e999}"#.to_owned(),
        r#"{"update_id": 9223372036854775808}"#.to_owned(),
        r#"{"update_id": 1, "update_id": 2}"#.to_owned(),
        r#"{"update_id": 5, "message": {"text": "\ud800"}}"#.to_owned(),
        r#"{"update_id": 5, "message": {"date": 9999999999999999999999999}}"#.to_owned(),
        format!(r#"{{"update_id": 5, "message": {nested}}}"#),
        deep("[", "]"),
    ];
    for element in &elements {
        let read = read(&[good(1), element.clone(), good(3)]);
        assert_eq!(
            (read.len(), read[0].id, read[2].id),
            (3, 1, 3),
            "{element:.80}"
        );
        let (json, error) = undecodable(&read[1]);
        assert_eq!(json, element);
        assert!(error.starts_with("at $"), "{error}");
        if element.contains(r#""update_id": 5"#) {
            assert_eq!(read[1].id, 5, "{element:.80}");
        }
    }
}

#[test]
fn an_id_written_as_a_text_is_not_lost() {
    let read = read(&[r#"{"update_id": "12", "message": {}}"#.to_owned()]);
    assert_eq!(read[0].id, 12);
}

#[test]
fn what_is_deep_but_unknown_costs_nothing() {
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    let (ty, item, bare) = update();
    let ignored =
        least_of(&ty.name)
            .to_string()
            .replacen('{', &format!("{{\"future\": {deep}, "), 1);
    let inside = set(&bare, &item.kinds[0].wire, least(&item.kinds[0].ty)).to_string();
    let inside = inside.replacen(":{", &format!(":{{\"future\": {deep}, "), 1);
    let unknown = format!(r#"{{"update_id": 1, "future": {deep}}}"#);
    let read = read(&[ignored, inside, unknown]);
    assert!(matches!(read[0].kind, UpdateKind::Message(_)));
    assert!(matches!(read[1].kind, UpdateKind::Message(_)));
    let UpdateKind::Unknown(kept) = &read[2].kind else {
        panic!("it is an unknown kind");
    };
    assert_eq!((kept.name(), kept.json()), ("future", deep.as_str()));
}

/// The kind of an update as it stands on the wire; empty where it has none.
fn kind_name(update: &Update) -> String {
    let written = serde_json::to_value(update).expect("it is written");
    let members = written.as_object().expect("it is an object");
    let mut keys = members.keys().filter(|key| *key != "update_id");
    keys.next().cloned().unwrap_or_default()
}

fn same_when_lazy(elements: &[String]) -> Result<(), String> {
    let response = batch(elements);
    let eager = GetUpdates::decode(&response).map_err(|error| error.to_string())?;
    let lazy = lazy_updates(&response).map_err(|error| error.to_string())?;
    if eager.len() != lazy.len() {
        return Err(format!("{} updates, lazily {}", eager.len(), lazy.len()));
    }
    for (eager, lazy) in eager.iter().zip(&lazy) {
        let (name, lazy_name) = (kind_name(eager), lazy.name.as_ref());
        if (eager.id, name.as_str()) != (lazy.id, lazy_name) {
            return Err(format!(
                "{} {name}, lazily {} {lazy_name}",
                eager.id, lazy.id
            ));
        }
        let decoded = UpdateKind::decode(lazy).map_err(|error| error.to_string())?;
        if decoded != eager.kind {
            return Err(format!("{:?}, lazily {decoded:?}", eager.kind));
        }
    }
    Ok(())
}

#[test]
fn lazy_reading_gives_the_ids_kinds_and_values_of_eager_reading() {
    let (ty, ..) = update();
    let update = Strategies::default().of(&ty.name, 2);
    let strategy = (vec(update, 0..4), layout());
    check("lazy updates", 96, &strategy, |(updates, layout)| {
        let elements: Vec<String> = updates
            .iter()
            .map(|update| layout.write(&update.sent))
            .collect();
        same_when_lazy(&elements).map_err(TestCaseError::fail)
    });
}

#[test]
fn lazy_reading_looks_past_empty_kinds() {
    let (_, item, bare) = update();
    for kind in &item.kinds {
        let only = set(&bare, &kind.wire, Value::Null);
        same_when_lazy(&[only.to_string()]).expect("an empty kind is none");
        let first = only
            .to_string()
            .replacen('{', r#"{"message":null,"poll":null,"#, 1);
        let found = first.replacen('}', r#","future":[1]}"#, 1);
        same_when_lazy(&[found]).expect("the kind behind empty ones is found");
    }
}

#[test]
fn lazy_reading_finds_a_known_kind_beside_an_unknown_one() {
    let (_, item, bare) = update();
    for kind in &item.kinds {
        let update = set(&bare, &kind.wire, least(&kind.ty)).to_string();
        let before = update.replacen('{', r#"{"from_the_future":{},"#, 1);
        let after = crate::layout::with_member(&update, "from_the_future", &json!({}));
        same_when_lazy(&[before, after]).expect("the known kind is found");
    }
}

#[test]
fn lazy_reading_keeps_the_batch_around_an_element_that_is_no_update() {
    for element in ["7", "null", "{}", "[]", r#"{"update_id": 1e999}"#] {
        let response = batch(&[good(1), element.to_owned(), good(3)]);
        let lazy: Vec<LazyUpdate<'_>> = lazy_updates(&response).expect("the batch is read");
        let ids: Vec<i64> = lazy.iter().map(|update| update.id).collect();
        assert_eq!(ids, [1, 0, 3], "{element}");
        assert_eq!(lazy[1].json.get(), element);
    }
}

#[test]
fn a_lazy_update_that_cannot_be_decoded_says_where() {
    let response = batch(&[r#"{"update_id": 9, "message": {"message_id": []}}"#.to_owned()]);
    let lazy = lazy_updates(&response).expect("only its id and kind are read");
    assert_eq!((lazy[0].id, lazy[0].name.as_ref()), (9, "message"));
    match UpdateKind::decode(&lazy[0]) {
        Err(Error::Decode(error)) => assert_eq!(error.path, "$.message_id"),
        other => panic!("{other:?}"),
    }
}
