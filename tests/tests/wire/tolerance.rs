//! One bad part of an answer costs that part, and nothing else.

use bale_bot::bazu_core::{BrokenPart, Error, Method, Response};
use bale_bot::methods::{
    GetChat, GetChatAdministrators, GetChatMember, GetMe, GetMyCommands, GetUpdates, SendMessage,
};
use bale_bot::types::{ChatMember, Message, Update, UpdateKind, lazy_updates};

use tracing::Level;

use crate::MESSAGE;
use crate::capture::Capture;

/// A good update with this id.
fn good(id: usize) -> Vec<u8> {
    format!(r#"{{"update_id":{id},"message":{MESSAGE}}}"#).into_bytes()
}

/// An answer with a list of these elements.
fn list(method: &'static str, elements: &[Vec<u8>]) -> Response {
    let mut body = br#"{"ok":true,"result":["#.to_vec();
    body.extend(elements.join(&b','));
    body.extend(b"]}");
    Response::new(method, 200, body)
}

/// A hundred updates. One of them, which must have the id 50, is something else.
fn batch(element: &[u8]) -> Response {
    let mut elements: Vec<Vec<u8>> = (1..=100).map(good).collect();
    elements[49] = element.to_vec();
    list("getUpdates", &elements)
}

/// A message in the update 50, with more members.
fn with(members: &str) -> String {
    let message = MESSAGE.strip_suffix('}').unwrap();
    format!(r#"{{"update_id":50,"message":{message},{members}}}}}"#)
}

fn result(method: &'static str, json: &str) -> Response {
    Response::new(method, 200, format!(r#"{{"ok":true,"result":{json}}}"#))
}

fn update(json: &str) -> Update {
    let answer = list("getUpdates", &[json.as_bytes().to_vec()]);
    let mut updates = GetUpdates::decode(&answer).expect("a batch is read");
    assert_eq!(updates.len(), 1);
    updates.remove(0)
}

fn message(update: &Update) -> &Message {
    match &update.kind {
        UpdateKind::Message(message) => message,
        other => panic!("{other:?}"),
    }
}

/// The paths and texts of broken parts.
fn parts(broken: &[BrokenPart]) -> Vec<(&str, &str)> {
    broken
        .iter()
        .map(|part| (part.path(), part.json()))
        .collect()
}

#[test]
fn whatever_one_update_is_the_other_ninety_nine_are_read_and_it_has_its_id() {
    let deep = format!("{}1{}", "[".repeat(9_999), "]".repeat(9_999));
    let deep_replies = format!(
        r#"{}{MESSAGE}{}"#,
        r#"{"message_id":1,"date":1,"chat":{"id":7},"reply_to_message":"#.repeat(9_999),
        "}".repeat(9_999)
    );
    let message = |inner: &str| format!(r#"{{"update_id":50,"message":{inner}}}"#);
    let cases: Vec<(Vec<u8>, bool)> = vec![
        // Bytes that are not UTF-8, half a surrogate, a control character or an invalid escape in a text.
        (b"{\"update_id\":50,\"message\":{\"message_id\":1,\"date\":1,\"chat\":{\"id\":7},\"text\":\"a\xff\"}}".to_vec(), true),
        (b"{\"update_id\":50,\"message\":{\"message_id\":1,\"date\":1,\"chat\":{\"id\":7},\"text\":\"\xd9\"}}".to_vec(), true),
        (b"{\"update_id\":50,\"message\":{\"message_id\":1,\"date\":1,\"chat\":{\"id\":7},\"text\":\"a\nb\"}}".to_vec(), true),
        (with(r#""text":"\ud83d""#).into(), true),
        (with(r#""text":"C:\x""#).into(), true),
        (with(r#""caption":"\u12""#).into(), true),
        // A number out of range, a wrong type, something too deep, a key twice: where it is optional.
        (with(r#""edit_date":1e999"#).into(), true),
        (with(r#""edit_date":9223372036854775808"#).into(), true),
        (with(r#""edit_date":"soon""#).into(), true),
        (with(r#""photo":NaN"#).into(), true),
        (with(r#""photo":[{"file_id":"a",}]"#).into(), true),
        (with(&format!(r#""caption":{deep}"#)).into(), true),
        (with(r#""message_id":43"#).into(), true),
        (with(&format!(r#""reply_to_message":{deep_replies}"#)).into(), true),
        // And where it is required.
        (message(r#"{"message_id":1e999,"date":1,"chat":{"id":7}}"#).into(), false),
        (message(r#"{"message_id":"one","chat":{"id":7}}"#).into(), false),
        (message(r#"{"message_id":1,"chat":[]}"#).into(), false),
        (message("NaN").into(), false),
        (message(&deep).into(), false),
        (br#"{"message":{},"update_id":50,"update_id":51}"#.to_vec(), false),
        (br#"{"update_id":50,"message":{},"callback_query":{}}"#.to_vec(), false),
        // No JSON at all, but its brackets and quotes match.
        (br#"{"update_id":50,}"#.to_vec(), false),
        (br#"{"update_id" : 50 "message":{"text":"x"}}"#.to_vec(), false),
        (br#"{"message":{"text":"\"update_id\":7"},"update_id":50,,}"#.to_vec(), false),
        (b"{\"update_id\":50,\xff\"message\":{}}".to_vec(), false),
    ];
    for (element, is_read) in &cases {
        let shown: String = String::from_utf8_lossy(element).chars().take(90).collect();
        let answer = batch(element);
        let updates = GetUpdates::decode(&answer).unwrap_or_else(|e| panic!("{e}: {shown}"));
        let ids: Vec<i64> = updates.iter().map(|update| update.id).collect();
        assert_eq!(ids, (1..=100).collect::<Vec<i64>>(), "{shown}");
        for update in &updates {
            let read = matches!(&update.kind, UpdateKind::Message(_));
            assert_eq!(read, update.id != 50 || *is_read, "{shown}: {update:?}");
        }
        let lazy = lazy_updates(&answer).unwrap_or_else(|e| panic!("{e}: {shown}"));
        let lazy_ids: Vec<i64> = lazy.iter().map(|update| update.id).collect();
        assert_eq!(lazy_ids, ids, "{shown}");
        let kind = UpdateKind::decode(&lazy[49]);
        assert_eq!(kind.is_ok(), *is_read, "{shown}: {kind:?}");
    }
}

#[test]
fn a_body_that_is_cut_is_an_error() {
    let whole = batch(&good(50)).body;
    for end in [1, 2_000, whole.len() - 2, whole.len() - 1] {
        let cut = Response::new("getUpdates", 200, whole.slice(..end));
        assert!(
            matches!(GetUpdates::decode(&cut), Err(Error::Decode(_))),
            "{end}"
        );
    }
}

#[test]
fn a_character_that_cannot_be_read_is_shown_as_others_show_it() {
    let title = r#"{"update_id":5,"message":{"message_id":7,"date":1,"chat":{"id":42,"type":"group","title":"Cats \ud83d"},"text":"/start"}}"#;
    let read = update(title);
    assert_eq!(message(&read).chat.title.as_deref(), Some("Cats \u{fffd}"));
    assert_eq!(message(&read).text.as_deref(), Some("/start"));
    assert_eq!(read.broken(), []);

    let body = b"{\"ok\":true,\"result\":{\"id\":1,\"is_bot\":true,\"first_name\":\"Caf\xe9 \\ud83d\\q\x01\"}}";
    let me = GetMe::decode(&Response::new("getMe", 200, &body[..])).unwrap();
    assert_eq!(me.first_name, "Caf\u{fffd} \u{fffd}\u{fffd}q\u{1}");

    let refusal = b"{\"ok\":false,\"error_code\":400,\"description\":\"no \xff\"}";
    match GetMe::decode(&Response::new("getMe", 400, &refusal[..])) {
        Err(Error::Api(error)) => assert_eq!(error.description.as_deref(), Some("no \u{fffd}")),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_broken_optional_part_costs_that_part_and_can_be_asked_for() {
    let cases = [
        (r#""reply_to_message":{}"#, "reply_to_message", "{}"),
        (
            r#""from":{"id":"x","is_bot":false,"first_name":"A"}"#,
            "from",
            r#"{"id":"x","is_bot":false,"first_name":"A"}"#,
        ),
        (r#""photo":7"#, "photo", "7"),
        (
            r#""reply_markup":{"inline_keyboard":7}"#,
            "reply_markup",
            r#"{"inline_keyboard":7}"#,
        ),
        (
            r#""reply_to_message":{"message_id":1,"date":1,"chat":{"id":1},"pinned_message":[]}"#,
            "reply_to_message.pinned_message",
            "[]",
        ),
        (
            r#""entities":[{"type":"bold","offset":0,"length":1},{"type":"bold"},{"type":"italic","offset":0,"length":2}]"#,
            "entities[1]",
            r#"{"type":"bold"}"#,
        ),
    ];
    for (members, path, json) in cases {
        let read = update(&with(members));
        let place = format!("$.message.{path}");
        assert_eq!(parts(read.broken()), [(place.as_str(), json)], "{members}");
        assert_eq!(read.broken(), message(&read).broken());
        assert!(
            read.broken()[0].error().contains("$.message."),
            "{:?}",
            read.broken()
        );
        assert_eq!((read.id, message(&read).message_id), (50, 42));
        assert_eq!(message(&read).text.as_deref(), Some("hi"), "{members}");
    }
    let read = update(&with(cases[5].0));
    let entities = message(&read).entities.as_deref().unwrap_or_default();
    assert_eq!(entities.len(), 2);

    let several = with(r#""from":{},"photo":[{},{}],"via":1,"edit_date":[]"#);
    let read = update(&several);
    let found = [
        ("$.message.from", "{}"),
        ("$.message.photo[0]", "{}"),
        ("$.message.photo[1]", "{}"),
        ("$.message.edit_date", "[]"),
    ];
    assert_eq!(parts(read.broken()), found);
    assert_eq!(message(&read).photo.as_deref(), Some(&[][..]));
}

#[test]
fn a_good_update_has_no_broken_parts_and_is_written_as_before() {
    let read = update(&with(r#""unknown":{"a":[]}"#));
    assert_eq!(read.broken(), []);
    let partial = update(&with(r#""reply_to_message":{}"#));
    let written = serde_json::to_string(&partial).unwrap();
    assert!(
        !written.contains("broken") && !written.contains("reply"),
        "{written}"
    );
}

#[test]
fn a_broken_required_part_costs_what_requires_it() {
    let update = update(r#"{"update_id":5,"message":{"message_id":1,"date":1,"chat":{"id":{}}}}"#);
    match &update.kind {
        UpdateKind::Undecodable(kept) => {
            assert!(
                kept.error().starts_with("at $.message.chat.id: "),
                "{}",
                kept.error()
            );
        }
        other => panic!("{other:?}"),
    }
    let error = GetMe::decode(&result(
        "getMe",
        r#"{"id":1,"is_bot":true,"first_name":[]}"#,
    ));
    match error {
        Err(Error::Decode(error)) => assert_eq!(error.path, "$.result.first_name"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_result_is_read_without_its_broken_parts() {
    let chat =
        r#"{"id":5,"type":"group","title":"T","photo":7,"pinned_message":{"message_id":[]}}"#;
    let chat = GetChat::decode(&result("getChat", chat)).unwrap();
    assert_eq!((chat.id, chat.title.as_deref()), (5, Some("T")));
    let paths: Vec<&str> = chat.broken().iter().map(BrokenPart::path).collect();
    assert_eq!(paths, ["$.result.photo", "$.result.pinned_message"]);

    let sent = MESSAGE.replacen('{', r#"{"from":[],"#, 1);
    let sent = SendMessage::decode(&result("sendMessage", &sent)).unwrap();
    assert_eq!((sent.message_id, sent.from.is_none()), (42, true));
    assert_eq!(parts(sent.broken()), [("$.result.from", "[]")]);
}

const USER: &str = r#"{"id":1,"is_bot":false,"first_name":"A"}"#;

#[test]
fn a_member_of_a_union_is_read_without_its_broken_parts_wherever_the_discriminator_stands() {
    let user = r#"{"id":1,"is_bot":false,"first_name":"A","username":["a"]}"#;
    for member in [
        format!(r#"{{"status":"creator","user":{user}}}"#),
        format!(r#"{{"user":{user},"status":"creator"}}"#),
    ] {
        let member = GetChatMember::decode(&result("getChatMember", &member)).unwrap();
        let ChatMember::Owner(owner) = &member else {
            panic!("{member:?}");
        };
        assert_eq!((owner.user.id, owner.user.username.as_deref()), (1, None));
        let found = [("$.result.user.username", r#"["a"]"#)];
        assert_eq!(parts(member.broken()), found);
        assert_eq!(parts(owner.broken()), found);
    }
}

#[test]
fn an_element_of_a_result_that_is_a_list_costs_itself() {
    let elements = [
        r#"{"status":"creator","user":{"id":{}}}"#.to_owned(),
        format!(r#"{{"status":"creator","user":{USER}}}"#),
        "7".to_owned(),
        format!(
            r#"{{"user":{},"status":"member"}}"#,
            USER.replacen('{', r#"{"last_name":0,"#, 1)
        ),
        "{,}".to_owned(),
    ];
    let elements = elements.map(String::into_bytes);
    let answer = list("getChatAdministrators", &elements);
    let members = GetChatAdministrators::decode(&answer).unwrap();
    assert_eq!(members.len(), 2, "{members:?}");
    let found = [
        ("$.result[0]", r#"{"status":"creator","user":{"id":{}}}"#),
        ("$.result[2]", "7"),
        ("$.result[4]", r#""{,}""#),
    ];
    assert_eq!(parts(members[0].broken()), found);
    assert_eq!(
        parts(members[1].broken()),
        [("$.result[3].user.last_name", "0")]
    );

    let none = list("getMyCommands", &[b"7".to_vec(), b"{}".to_vec()]);
    assert!(matches!(
        GetMyCommands::decode(&none),
        Err(Error::Decode(_))
    ));
    assert_eq!(
        GetMyCommands::decode(&list("getMyCommands", &[])).unwrap(),
        []
    );
}

#[test]
fn a_whole_number_with_a_fraction_is_an_integer_wherever_it_stands() {
    let update = update(
        r#"{"update_id":7.0,"message":{"message_id":42e0,"date":17e8,"chat":{"id":-7.00,"type":"private"},"edit_date":1.0,"forward_date":1.5}}"#,
    );
    assert_eq!(update.id, 7);
    let read = message(&update);
    assert_eq!(
        (read.message_id, read.date, read.chat.id),
        (42, 1_700_000_000, -7)
    );
    assert_eq!((read.edit_date, read.forward_date), (Some(1), None));
    assert_eq!(parts(update.broken()), [("$.message.forward_date", "1.5")]);
}

/// A server with these updates: it returns those that are not confirmed.
fn unconfirmed(updates: &[(i64, &str)], offset: i64) -> Vec<Update> {
    let elements: Vec<Vec<u8>> = updates
        .iter()
        .filter(|(id, _)| *id >= offset)
        .map(|(_, json)| json.as_bytes().to_vec())
        .collect();
    GetUpdates::decode(&list("getUpdates", &elements)).unwrap()
}

#[test]
fn a_loop_ends_and_sees_every_update_whatever_their_ids_are() {
    let updates = [
        (3, r#"{"update_id":3.0}"#),
        (4, r#"{"update_id":"4","poll":{}}"#),
        (5, r#"{"update_id":[5],"message":{}}"#),
        (6, r#"{"message":{}}"#),
        (7, "null"),
        (8, r#"{"update_id":9223372036854775808}"#),
        (9, r#"{"update_id":-9}"#),
        (10, r#"{"update_id":10.5}"#),
        (11, r#"{"update_id":11e0}"#),
        (12, "7"),
    ];
    for limit in 1..=updates.len() {
        let mut offset = 3;
        let mut seen = 0;
        for _ in 0..updates.len() {
            let batch = unconfirmed(&updates, offset);
            for update in batch.iter().take(limit) {
                offset = update.next_offset(offset);
                seen += 1;
            }
        }
        assert_eq!((offset, seen), (13, updates.len()), "{limit} at a time");
    }
    let lazily = lazy_updates(&list(
        "getUpdates",
        &[b"7".to_vec(), b"{\"update_id\":9}".to_vec()],
    ))
    .unwrap()
    .iter()
    .fold(5, |offset, update| update.next_offset(offset));
    assert_eq!(lazily, 10);
}

#[test]
fn the_next_offset_never_overflows_and_never_goes_back() {
    let last = update(r#"{"update_id":9223372036854775807}"#);
    assert_eq!((last.id, last.next_offset(1)), (i64::MAX, i64::MAX));
    let unknown = update("{}");
    assert_eq!(unknown.next_offset(i64::MAX), i64::MAX);
    assert_eq!(update(r#"{"update_id":0}"#).next_offset(0), 1);
    assert_eq!(update(r#"{"update_id":4}"#).next_offset(9), 9);
    assert_eq!(
        update(r#"{"update_id":-9223372036854775808}"#).next_offset(9),
        10
    );
}

#[test]
fn a_webhook_body_is_read_like_an_update_of_a_batch() {
    let update = Update::from_json(with(r#""reply_to_message":{},"caption":"\ud800""#).as_bytes());
    let update = update.unwrap();
    assert_eq!(message(&update).caption.as_deref(), Some("\u{fffd}"));
    assert_eq!(
        parts(update.broken()),
        [("$.message.reply_to_message", "{}")]
    );
    let undecodable = Update::from_json(br#"{"update_id":7.0,"message":{}}"#).unwrap();
    assert!(matches!(undecodable.kind, UpdateKind::Undecodable(_)));
    assert_eq!(undecodable.id, 7);
    assert!(Update::from_json(b"").is_err());
    assert!(Update::from_json(br#"{"update_id":"#).is_err());
}

#[test]
fn a_lazy_update_is_decoded_without_its_broken_parts() {
    let answer = list("getUpdates", &[with(r#""from":{}"#).into_bytes()]);
    let lazy = lazy_updates(&answer).unwrap();
    let UpdateKind::Message(message) = UpdateKind::decode(&lazy[0]).unwrap() else {
        panic!("{lazy:?}");
    };
    assert_eq!(parts(message.broken()), [("$.message.from", "{}")]);
}

#[test]
fn what_is_left_out_is_reported_without_its_content() {
    let capture = Capture::start();
    let read = update(&with(r#""from":{"id":"hush"},"edit_date":"hush""#));
    assert_eq!(read.broken().len(), 2);
    let lines = capture.at(Level::WARN).join("\n");
    assert!(
        lines.contains("$.message.from") && lines.contains("$.message.edit_date"),
        "{lines}"
    );
    assert!(
        lines.contains("an object") && lines.contains("a text"),
        "{lines}"
    );
    assert!(!capture.text().contains("hush"), "{}", capture.text());
}
