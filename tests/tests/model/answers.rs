//! Answers that are not what they should be: a typed error, never a panic.

use bazu_core::{Error, Response};

use crate::bots::{Kind, bots};
use crate::layout::{first, last, set};

fn answer(status: u16, body: impl Into<Vec<u8>>) -> Response {
    Response::new("getMe", status, body.into())
}

/// The methods of every bot.
fn methods() -> impl Iterator<Item = &'static (&'static str, crate::bots::Decode)> {
    bots().into_iter().flat_map(|bot| bot.methods)
}

#[track_caller]
fn path_of(result: Result<(), Error>) -> String {
    match result {
        Err(Error::Decode(error)) => error.path.clone(),
        other => panic!("not a decode error: {other:?}"),
    }
}

fn brackets(open: &str, close: &str) -> String {
    format!("{}{}", open.repeat(10_000), close.repeat(10_000))
}

#[test]
fn a_good_answer_of_every_method_is_read() {
    for bot in bots() {
        for (name, decode) in bot.methods {
            decode(&answer(200, bot.good(name))).unwrap_or_else(|error| panic!("{name}: {error}"));
        }
    }
}

#[test]
fn an_answer_outside_the_envelope_is_a_decode_error_with_a_path() {
    let deep = brackets("[", "]");
    let open = "[".repeat(10_000);
    let bodies: &[&[u8]] = &[
        b"",
        b"  \n",
        b"null",
        b"true",
        b"17",
        b"\"ok\"",
        b"[]",
        b"{}",
        b"{\"result\":true}",
        b"{\"ok\":null}",
        b"{\"ok\":\"perhaps\",\"result\":true}",
        b"{\"ok\":true}",
        b"{\"ok\":true,\"result\":null}",
        b"{\"ok\":true,\"ok\":true,\"result\":true}",
        b"{\"ok\":true,\"result\":true,\"result\":true}",
        b"{\"ok\":true,\"result\":true}{}",
        b"{\"ok\":true,\"result\":\xff\xfe}",
        b"{\"ok\":true,\"result\":1e999}",
        b"not json",
        deep.as_bytes(),
        open.as_bytes(),
    ];
    for (name, decode) in methods() {
        for body in bodies {
            let path = path_of(decode(&answer(200, *body)));
            let shown = String::from_utf8_lossy(body);
            assert!(path.starts_with('$'), "{name}: {path} for {shown:.60}");
        }
    }
}

#[test]
fn a_page_in_place_of_an_answer_is_a_status_error() {
    let page = "<!doctype html><html><body>Bad gateway</body></html>";
    for (_, decode) in methods() {
        for status in [200, 404, 502] {
            match decode(&answer(status, page)) {
                Err(Error::Status(error)) => assert_eq!(error.status, status),
                other => panic!("{other:?}"),
            }
        }
    }
}

#[test]
fn a_failed_status_without_an_envelope_is_a_status_error() {
    let bodies: &[&[u8]] = &[
        b"",
        b"null",
        b"[]",
        b"{}",
        b"local_rate_limited",
        b"\xff",
        b"{\"ok\":",
    ];
    for (_, decode) in methods() {
        for body in bodies {
            let result = decode(&answer(503, *body));
            assert!(matches!(result, Err(Error::Status(_))), "{result:?}");
        }
    }
}

#[test]
fn a_refusal_is_an_api_error_whatever_stands_beside_it() {
    for (_, decode) in methods() {
        for (status, body) in [
            (200, r#"{"ok":false,"error_code":403,"description":"نه"}"#),
            (
                403,
                r#"{"ok":false,"error_code":403,"result":{"deep":[1]}}"#,
            ),
            (403, r#"{"ok":false}"#),
            (403, r#"{"description":"no","error_code":403}"#),
            (
                403,
                r#"{"ok":false,"error_code":403,"parameters":{"retry_after":7,"x":[]}}"#,
            ),
        ] {
            match decode(&answer(status, body)) {
                Err(Error::Api(error)) => assert!(matches!(error.code, 200 | 403), "{error:?}"),
                other => panic!("{other:?} for {body}"),
            }
        }
    }
}

#[test]
fn a_value_of_a_wrong_kind_is_found_by_its_path() {
    let user = |id: &str| format!(r#"{{"id":{id},"is_bot":false,"first_name":"x"}}"#);
    let message = |id: &str, chat: &str| format!(r#"{{"message_id":{id},"date":1,"chat":{chat}}}"#);
    let deep = brackets("[", "]");
    let cases: &[(&str, String, &str)] = &[
        ("getMe", user("9223372036854775808"), "$.result.id"),
        ("getMe", user("99999999999999999999999"), "$.result.id"),
        ("getMe", user("1.5"), "$.result.id"),
        ("getMe", user("\"one\""), "$.result.id"),
        ("getMe", user(&deep), "$.result.id"),
        ("getMe", r#"{"id":1,"id":2}"#.to_owned(), "$.result.id"),
        ("getMe", r#"{"id":1}"#.to_owned(), "$.result"),
        ("getMe", "[]".to_owned(), "$.result"),
        ("getMe", deep.clone(), "$.result"),
        (
            "sendMessage",
            message("\"one\"", r#"{"id":1,"type":"private"}"#),
            "$.result.message_id",
        ),
        (
            "sendMessage",
            message("1", r#"{"id":[],"type":"private"}"#),
            "$.result.chat.id",
        ),
        (
            "sendMessage",
            message("1", r#"{"id":9223372036854775808,"type":"private"}"#),
            "$.result.chat.id",
        ),
        ("sendMessage", message("1", "{}"), "$.result.chat"),
        ("setWebhook", "false".to_owned(), "$.result"),
        ("setWebhook", "\"true\"".to_owned(), "$.result"),
        ("getUpdates", "{}".to_owned(), "$.result"),
        ("getUpdates", "true".to_owned(), "$.result"),
    ];
    for bot in bots() {
        for (method, result, path) in cases {
            let body = format!(r#"{{"ok":true,"result":{result}}}"#);
            let found = path_of(bot.decode_of(method)(&answer(200, body)));
            assert_eq!(found, *path, "{result:.80}");
        }
    }
}

#[test]
fn an_error_inside_a_union_is_found_wherever_the_discriminator_stands() {
    for bot in bots() {
        let spec = bot.spec();
        let member = spec.least_of("ChatMemberAdministrator");
        let user = set(&spec.least_of("User"), "is_bot", "wrong".into());
        let broken = (set(&member, "user", user), "user.is_bot");
        let unreadable_tag = (set(&member, "status", 5.into()), "status");
        // An optional part that is broken costs itself alone.
        let required = member.get("user").is_some();
        let cases = [required.then_some(broken), Some(unreadable_tag)];
        for (value, place) in cases.into_iter().flatten() {
            for text in [first(&value, "status"), last(&value, "status")] {
                let body = format!(
                    r#"{{"ok":true, "padding": "{}", "result":{text}}}"#,
                    "x".repeat(300)
                );
                let Err(Error::Decode(error)) = bot.decode_of("getChatMember")(&answer(200, body))
                else {
                    panic!("{text} is no member");
                };
                let whole = error.to_string();
                assert!(error.path.starts_with("$.result"), "{whole}");
                // Where the tag comes late, the path ends at the union and the message goes on.
                assert!(whole.contains(place), "{whole}");
                assert!(!error.message.contains(" at line 1 column 1 "), "{whole}");
            }
        }
    }
}

#[test]
fn an_answer_cut_anywhere_is_a_decode_error() {
    for bot in bots() {
        for (name, decode) in bot.methods {
            let body = bot.good(name);
            for end in 0..body.len() {
                let path = path_of(decode(&answer(200, &body[..end])));
                assert!(path.starts_with('$'), "{path}");
            }
        }
    }
}

#[test]
fn an_error_is_one_short_line_whatever_the_keys_of_the_answer_are() {
    let keys = [
        r"\n\r\u2028".to_owned(),
        "\u{202e}".to_owned(),
        "long".repeat(10_000),
    ];
    for key in keys {
        let body = format!(r#"{{"ok":true,"result":{{"{key}":{{"{key}":!}}}}}}"#);
        for bot in bots() {
            let error = bot.decode_of("getMe")(&answer(200, body.as_str()));
            let error = error.expect_err("`!` is no JSON");
            assert!(matches!(error, Error::Decode(_)), "{error:?}");
            let shown = error.to_string();
            assert!(
                !shown.contains(['\n', '\r', '\u{2028}', '\u{202e}']),
                "{shown:?}"
            );
            let count = shown.chars().count();
            assert!(count < 1000, "{count} characters");
        }
    }
}

#[test]
fn an_undecodable_update_says_why_on_one_line_whatever_its_keys_are() {
    let update = r#"{"update_id":1,"message":{"\n":{"a":"\ud800"},"date":{"\n":"\ud800"}}}"#;
    let body = format!(r#"{{"ok":true,"result":[{update}]}}"#);
    for bot in bots() {
        let updates = (bot.updates)(&answer(200, body.as_str())).expect("it is kept");
        let Kind::Undecodable { error, .. } = &updates[0].kind else {
            panic!("{updates:?}");
        };
        assert!(!error.contains('\n'), "{error}");
    }
}

#[test]
fn the_id_of_a_chat_is_read_from_text_too() {
    let chat = |id: &str| {
        let text = format!(r#"{{"id":{id},"type":"group"}}"#);
        serde_json::from_str::<bale_bot::types::Chat>(&text).map(|chat| chat.id)
    };
    assert_eq!(chat(r#""5""#).expect("text of digits"), 5);
    assert_eq!(chat("5").expect("a number"), 5);
    assert!(chat(r#""five""#).is_err());
}
