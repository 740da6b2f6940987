//! What only Letgram's updates and calls have.

use bazu_core::bot::{Api, Fetch, HasText, Update as _};
use bazu_core::{ChatKey, Method, Secret};
use letgram_bot::types::{InlineQuery, Update};
use letgram_bot::{Bot, Sample, methods};

use crate::{json, refused};

const USER: &str = r#"{"id":9,"is_bot":false,"first_name":"Sara"}"#;

fn update(kind: &str) -> Update {
    Update::from_json(format!(r#"{{"update_id":1,{kind}}}"#).as_bytes()).expect("JSON")
}

#[test]
fn updates_have_the_chat_and_the_user_that_the_spec_names() {
    let ids = |kind: &str| {
        let update = update(kind);
        (update.chat(), update.user())
    };
    assert_eq!(
        ids(&format!(r#""poll_answer":{{"user":{USER}}}"#)),
        (None, Some(9))
    );
    let member = format!(r#""chat_member":{{"chat":{{"id":7,"type":"group"}},"from":{USER}}}"#);
    assert_eq!(ids(&member), (Some(7), Some(9)));
    assert_eq!(ids(r#""my_chat_member":{}"#), (None, None));
    assert_eq!(ids(r#""chosen_inline_result":{}"#), (None, None));
}

#[test]
fn the_text_of_an_inline_query_is_what_was_typed() {
    let mut query = InlineQuery::sample();
    query.query = "tea".to_owned();
    assert_eq!(query.text(), Some("tea"));
}

#[test]
fn a_runner_selects_kinds_and_gives_the_secret() {
    let mut fetch = Fetch::default();
    fetch.kinds = Some(&["message", "chat_member"]);
    let request = json(&<Bot as Api>::get_updates(&fetch));
    assert_eq!(
        request,
        r#"{"timeout":0,"allowed_updates":["message","chat_member"]}"#
    );
    let secret = Secret::from("s");
    let webhook = <Bot as Api>::set_webhook("https://a.example", Some(&secret), Some(&["poll"]));
    assert_eq!(
        json(&webhook.expect("a request")),
        r#"{"url":"https://a.example","allowed_updates":["poll"],"secret_token":"s"}"#
    );
    let header = <Bot as Api>::WEBHOOK_SECRET_HEADER;
    assert_eq!(header, Some("X-Letgram-Bot-Api-Secret-Token"));
}

#[test]
fn errors_mean_what_the_spec_says() {
    let meaning = |code, text: &str| {
        let error = refused::<methods::GetMe>(code, text);
        (
            <Bot as Api>::token_refused(&error),
            <Bot as Api>::unreachable(&error),
        )
    };
    assert_eq!(meaning(401, "Unauthorized"), (true, false));
    assert_eq!(
        meaning(403, "Forbidden: bot was blocked by the user"),
        (false, true)
    );
    assert_eq!(meaning(400, "Bad Request: chat not found"), (false, true));
    assert_eq!(meaning(400, "Bad Request: text is empty"), (false, false));
}

#[test]
fn a_call_about_an_inline_message_is_about_no_chat() {
    assert_eq!(
        methods::EditMessageText::new(7, 5, "x").chat(),
        Some(ChatKey::Id(7))
    );
    assert_eq!(methods::EditMessageText::inline("a", "x").chat(), None);
    const { assert!(methods::EditMessageText::REPEATABLE) };
    const { assert!(!methods::SendMessage::REPEATABLE) };
}
