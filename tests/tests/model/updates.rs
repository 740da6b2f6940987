//! A batch of updates: nothing of it is lost, read eagerly or lazily.

use bazu_core::{Error, LazyUpdate, Method, Response};
use bazu_model::{Struct, Type};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::bots::{Bot, Kind, Read, bots};
use crate::layout::{set, unset};
use crate::property::{check, layout};
use crate::strategy::Strategies;

fn batch(elements: &[String]) -> Response {
    let body = format!(r#"{{"ok": true, "result": [{}]}}"#, elements.join(", "));
    Response::new("getUpdates", 200, body)
}

fn read(bot: &Bot, elements: &[String]) -> Vec<Read> {
    (bot.updates)(&batch(elements)).expect("the batch is read")
}

/// The update of the model, and one of it without a kind.
fn update(bot: &Bot) -> (&'static Type, &'static Struct, Value) {
    let spec = bot.spec();
    let mut structs = spec.readable().filter_map(|ty| {
        let item = spec.api.fields_of(&ty.name)?;
        (!item.kinds.is_empty()).then_some((ty, item))
    });
    let (ty, item) = structs.next().expect("the spec has updates");
    let bare = unset(&spec.least_of(&ty.name), &item.kinds[0].wire);
    (ty, item, bare)
}

/// A good update of this id.
fn good(bot: &Bot, id: i64) -> String {
    let (ty, ..) = update(bot);
    set(&bot.spec().least_of(&ty.name), "update_id", json!(id)).to_string()
}

#[track_caller]
fn undecodable(update: &Read) -> (&str, &str) {
    match &update.kind {
        Kind::Undecodable { json, error } => (json, error),
        other => panic!("it was decoded: {other:?}"),
    }
}

#[test]
fn an_undecodable_update_is_kept_raw_and_loses_no_other_whatever_its_kind() {
    for bot in bots() {
        let spec = bot.spec();
        let (_, item, bare) = update(&bot);
        for kind in &item.kinds {
            let broken = set(
                &set(&bare, &kind.wire, spec.wrong(&kind.ty)),
                "update_id",
                json!(2),
            );
            let broken = format!(" {broken:#} ");
            for place in 0..3 {
                let mut elements = vec![good(&bot, 1), good(&bot, 3)];
                elements.insert(place, broken.clone());
                let read = read(&bot, &elements);
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
}

#[test]
fn an_undecodable_update_goes_out_as_it_came_in() {
    for bot in bots() {
        let text = r#"{"message": {"date":  1.50}, "update_id": 4}"#;
        let read = read(&bot, &[text.to_owned()]);
        assert_eq!(read[0].written, text);
    }
}

#[test]
fn a_field_of_a_wrong_type_costs_the_update_only_if_it_is_required() {
    for bot in bots() {
        let spec = bot.spec();
        let (_, item, bare) = update(&bot);
        let (mut lost, mut left_out) = (0, 0);
        for kind in &item.kinds {
            let Some(value) = kind.ty.name().and_then(|name| spec.api.fields_of(name)) else {
                continue;
            };
            for field in &value.fields {
                let inner = set(&spec.least(&kind.ty), &field.wire, spec.wrong(&field.ty));
                let broken = set(&bare, &kind.wire, inner).to_string();
                let read = read(&bot, &[broken]);
                let place = format!("$.{}.{}", kind.wire, field.wire);
                if field.required && field.absent.is_none() {
                    let (json, error) = undecodable(&read[0]);
                    let start = format!("at {place}: ");
                    assert!(error.starts_with(&start), "{error} in {json}");
                    lost += 1;
                } else {
                    assert!(matches!(read[0].kind, Kind::Known(_)), "{place}: {read:?}");
                    assert_eq!(read[0].broken, [place]);
                    left_out += 1;
                }
            }
        }
        assert!(lost > 10 && left_out > 50, "{lost}, {left_out}");
    }
}

#[test]
fn whatever_stands_in_a_batch_its_good_updates_are_read() {
    for bot in bots() {
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
            let read = read(&bot, &[good(&bot, 1), element.clone(), good(&bot, 3)]);
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
}

#[test]
fn an_id_written_as_a_text_is_not_lost() {
    for bot in bots() {
        let read = read(&bot, &[r#"{"update_id": "12", "message": {}}"#.to_owned()]);
        assert_eq!(read[0].id, 12);
    }
}

#[test]
fn what_is_deep_but_unknown_costs_nothing() {
    for bot in bots() {
        let spec = bot.spec();
        let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
        let (ty, item, bare) = update(&bot);
        let ignored = spec.least_of(&ty.name).to_string().replacen(
            '{',
            &format!("{{\"future\": {deep}, "),
            1,
        );
        let inside = set(&bare, &item.kinds[0].wire, spec.least(&item.kinds[0].ty)).to_string();
        let inside = inside.replacen(":{", &format!(":{{\"future\": {deep}, "), 1);
        let unknown = format!(r#"{{"update_id": 1, "future": {deep}}}"#);
        let read = read(&bot, &[ignored, inside, unknown]);
        for read in &read[..2] {
            assert!(matches!(read.kind, Kind::Known(_)), "{read:?}");
        }
        let json = deep.clone();
        let name = "future".to_owned();
        assert_eq!(read[2].kind, Kind::Unknown { name, json });
    }
}

/// The kind of an update as it stands on the wire; empty where it has none.
fn kind_name(update: &Read) -> String {
    let written: Value = serde_json::from_str(&update.written).expect("it is JSON");
    let members = written.as_object().expect("it is an object");
    let mut keys = members.keys().filter(|key| *key != "update_id");
    keys.next().cloned().unwrap_or_default()
}

fn same_when_lazy(bot: &Bot, elements: &[String]) -> Result<(), String> {
    let response = batch(elements);
    let eager = (bot.updates)(&response).map_err(|error| error.to_string())?;
    let lazy = (bot.lazy)(&response).map_err(|error| error.to_string())?;
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
        let decoded = (bot.decode)(lazy).map_err(|error| error.to_string())?;
        if decoded != eager.kind {
            return Err(format!("{:?}, lazily {decoded:?}", eager.kind));
        }
    }
    Ok(())
}

#[test]
fn lazy_reading_gives_the_ids_kinds_and_values_of_eager_reading() {
    for bot in bots() {
        let (ty, ..) = update(&bot);
        let update = Strategies::new(bot.spec()).of(&ty.name, 2);
        let strategy = (vec(update, 0..4), layout());
        check("lazy updates", 96, &strategy, |(updates, layout)| {
            let elements: Vec<String> = updates
                .iter()
                .map(|update| layout.write(&update.sent))
                .collect();
            same_when_lazy(&bot, &elements).map_err(TestCaseError::fail)
        });
    }
}

#[test]
fn lazy_reading_looks_past_empty_kinds() {
    for bot in bots() {
        let (_, item, bare) = update(&bot);
        for kind in &item.kinds {
            let only = set(&bare, &kind.wire, Value::Null);
            same_when_lazy(&bot, &[only.to_string()]).expect("an empty kind is none");
            let first = only
                .to_string()
                .replacen('{', r#"{"message":null,"poll":null,"#, 1);
            let found = first.replacen('}', r#","future":[1]}"#, 1);
            same_when_lazy(&bot, &[found]).expect("the kind behind empty ones is found");
        }
    }
}

#[test]
fn lazy_reading_finds_a_known_kind_beside_an_unknown_one() {
    for bot in bots() {
        let spec = bot.spec();
        let (_, item, bare) = update(&bot);
        for kind in &item.kinds {
            let update = set(&bare, &kind.wire, spec.least(&kind.ty)).to_string();
            let before = update.replacen('{', r#"{"from_the_future":{},"#, 1);
            let after = crate::layout::with_member(&update, "from_the_future", &json!({}));
            same_when_lazy(&bot, &[before, after]).expect("the known kind is found");
        }
    }
}

#[test]
fn lazy_reading_keeps_the_batch_around_an_element_that_is_no_update() {
    for bot in bots() {
        for element in ["7", "null", "{}", "[]", r#"{"update_id": 1e999}"#] {
            let response = batch(&[good(&bot, 1), element.to_owned(), good(&bot, 3)]);
            let lazy: Vec<LazyUpdate<'_>> = (bot.lazy)(&response).expect("the batch is read");
            let ids: Vec<i64> = lazy.iter().map(|update| update.id).collect();
            assert_eq!(ids, [1, 0, 3], "{element}");
            assert_eq!(lazy[1].json.get(), element);
        }
    }
}

#[test]
fn a_lazy_update_that_cannot_be_decoded_says_where() {
    for bot in bots() {
        let response = batch(&[r#"{"update_id": 9, "message": {"message_id": []}}"#.to_owned()]);
        let lazy = (bot.lazy)(&response).expect("only its id and kind are read");
        assert_eq!((lazy[0].id, lazy[0].name.as_ref()), (9, "message"));
        match (bot.decode)(&lazy[0]) {
            Err(Error::Decode(error)) => assert_eq!(error.path, "$.message_id"),
            other => panic!("{other:?}"),
        }
    }
}

/// The smallest stack in use is 1 MiB, that of a main thread on Windows.
#[test]
fn messages_within_each_other_do_not_use_up_half_a_small_stack() {
    for count in [8, 25, 50, 100, 126, 1000] {
        let plain = r#"{"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}}"#;
        let open = plain.trim_end_matches('}').to_owned() + r#"}, "reply_to_message": "#;
        let message = format!("{}{plain}{}", open.repeat(count - 1), "}".repeat(count - 1));
        let body = format!(
            r#"{{"ok": true, "result": [{{"update_id": 1, "message": {message}}}, {{"update_id": 2}}]}}"#
        );
        serde_json::from_str::<bazu_core::serde::de::IgnoredAny>(&body).expect("it is JSON");
        let small = std::thread::Builder::new().stack_size(512 * 1024);
        let read = small.spawn(move || {
            let answer = Response::new("getUpdates", 200, body);
            let bale =
                bale_bot::methods::GetUpdates::decode(&answer).expect("an update costs itself");
            let letgram = letgram_bot::methods::GetUpdates::decode(&answer).expect("here, too");
            let whole = matches!(bale[0].kind, bale_bot::types::UpdateKind::Message(_))
                && matches!(letgram[0].kind, letgram_bot::types::UpdateKind::Message(_));
            (bale.len(), letgram.len(), whole)
        });
        let (bale, letgram, whole) = read.expect("a thread").join().expect("no panic");
        assert_eq!((bale, letgram), (2, 2), "{count}");
        assert!(whole || count > 8, "{count}");
    }
}
