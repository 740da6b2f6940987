//! Requests without files: every byte of them.

use bale_bot::types::{
    ChatAction, CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton,
    LabeledPrice, ReplyKeyboardMarkup, ReplyKeyboardRemove, ReplyMarkup,
};
use bazu_tests::Received;

use crate::{TOKEN, request};

/// Compares the whole request: line, headers and body.
fn assert_request(request: &Received, method: &str, body: &str) {
    assert_eq!(request.method, "POST");
    assert_eq!(request.path, format!("/bot{TOKEN}/{method}"));
    assert_eq!(String::from_utf8_lossy(&request.body), body);
    assert_eq!(request.header("content-type"), Some("application/json"));
    let length = body.len().to_string();
    assert_eq!(request.header("content-length"), Some(length.as_str()));
    let mut names: Vec<&str> = request
        .headers
        .iter()
        .map(|(key, _)| key.as_str())
        .collect();
    names.sort_unstable();
    assert_eq!(
        names,
        ["content-length", "content-type", "host", "user-agent"]
    );
}

#[tokio::test]
async fn a_text_with_an_inline_keyboard_goes_out_as_utf8_with_only_what_json_must_escape() {
    let keyboard = InlineKeyboardMarkup::new([
        vec![
            InlineKeyboardButton::callback("بله ✅", "yes:1"),
            InlineKeyboardButton::url("bale", "https://bale.ai/?a=1&b=2"),
        ],
        vec![InlineKeyboardButton::copy_text(
            "کپی",
            CopyTextButton::new("x"),
        )],
    ]);
    let text = "سلام \"دوست\"\nخط\u{200c}دوم 👋🏽 \\o/";
    let sent = request(|bot| {
        bot.send_message(7_000_000_000, text)
            .reply_markup(keyboard)
            .reply_to_message_id(5)
    })
    .await;
    assert_request(
        &sent,
        "sendMessage",
        concat!(
            "{\"chat_id\":7000000000,",
            "\"text\":\"سلام \\\"دوست\\\"\\nخط\u{200c}دوم 👋🏽 \\\\o/\",",
            "\"reply_to_message_id\":5,",
            "\"reply_markup\":{\"inline_keyboard\":[[",
            "{\"text\":\"بله ✅\",\"callback_data\":\"yes:1\"},",
            "{\"text\":\"bale\",\"url\":\"https://bale.ai/?a=1&b=2\"}],[",
            "{\"text\":\"کپی\",\"copy_text\":{\"text\":\"x\"}}]]}}",
        ),
    );
}

#[tokio::test]
async fn a_text_with_a_reply_keyboard_has_only_what_was_set() {
    let keyboard = ReplyKeyboardMarkup::new([
        [KeyboardButton::new("a"), KeyboardButton::contact("b")],
        [KeyboardButton::location("c"), KeyboardButton::new("d")],
    ])
    .resize_keyboard(false);
    let sent = request(|bot| bot.send_message(-5, "x").reply_markup(keyboard)).await;
    assert_request(
        &sent,
        "sendMessage",
        concat!(
            r#"{"chat_id":-5,"text":"x","reply_markup":{"keyboard":["#,
            r#"[{"text":"a"},{"text":"b","request_contact":true}],"#,
            r#"[{"text":"c","request_location":true},{"text":"d"}]],"resize_keyboard":false}}"#,
        ),
    );
}

#[tokio::test]
async fn a_keyboard_is_taken_away_by_a_constant() {
    let sent = request(|bot| {
        bot.send_message(5, "x")
            .reply_markup(ReplyKeyboardRemove::new())
    })
    .await;
    let body = r#"{"chat_id":5,"text":"x","reply_markup":{"remove_keyboard":true}}"#;
    assert_request(&sent, "sendMessage", body);
}

#[tokio::test]
async fn a_chat_is_named_by_id_or_by_username() {
    let sent = request(|bot| bot.send_message("@channel", "x")).await;
    assert_request(&sent, "sendMessage", r#"{"chat_id":"@channel","text":"x"}"#);
    let sent = request(|bot| bot.forward_message("@to", -7_i64, 3)).await;
    let body = r#"{"chat_id":"@to","from_chat_id":-7,"message_id":3}"#;
    assert_request(&sent, "forwardMessage", body);
}

#[tokio::test]
async fn a_chat_action_names_its_chat_by_text_even_where_it_is_an_id() {
    let sent = request(|bot| bot.send_chat_action(5, ChatAction::UploadPhoto)).await;
    let body = r#"{"chat_id":"5","action":"upload_photo"}"#;
    assert_request(&sent, "sendChatAction", body);
    let sent = request(|bot| bot.send_chat_action("@channel", ChatAction::Typing)).await;
    let body = r#"{"chat_id":"@channel","action":"typing"}"#;
    assert_request(&sent, "sendChatAction", body);
}

#[tokio::test]
async fn the_answer_to_a_checkout_is_a_json_boolean() {
    let sent = request(|bot| bot.answer_pre_checkout_query("q-1", true)).await;
    let body = r#"{"pre_checkout_query_id":"q-1","ok":true}"#;
    assert_request(&sent, "answerPreCheckoutQuery", body);
    let sent = request(|bot| {
        bot.answer_pre_checkout_query("q-1", false)
            .error_message("تمام شد")
    })
    .await;
    let body = r#"{"pre_checkout_query_id":"q-1","ok":false,"error_message":"تمام شد"}"#;
    assert_request(&sent, "answerPreCheckoutQuery", body);
}

#[tokio::test]
async fn an_invoice_carries_the_token_of_the_wallet_that_no_debug_shows() {
    let mut shown = String::new();
    let prices = [
        LabeledPrice::new("کالا", 10_000),
        LabeledPrice::new("تخفیف", -500),
    ];
    let sent = request(|bot| {
        let call = bot
            .send_invoice(5, "Tea", "Black tea", "order-1", "WALLET-abc", prices)
            .need_name(true);
        shown = format!("{call:?}");
        call
    })
    .await;
    assert_request(
        &sent,
        "sendInvoice",
        concat!(
            r#"{"chat_id":5,"title":"Tea","description":"Black tea","payload":"order-1","#,
            r#""provider_token":"WALLET-abc","prices":[{"label":"کالا","amount":10000},"#,
            r#"{"label":"تخفیف","amount":-500}],"need_name":true}"#,
        ),
    );
    assert!(shown.contains("order-1"), "{shown}");
    assert!(!shown.contains("WALLET-abc"), "{shown}");
}

#[tokio::test]
async fn a_long_poll_says_from_where_and_for_how_long() {
    let sent = request(|bot| bot.get_updates().offset(-1).timeout(30)).await;
    assert_request(&sent, "getUpdates", r#"{"offset":-1,"timeout":30}"#);
}

#[tokio::test]
async fn a_method_of_which_nothing_is_set_sends_an_empty_object() {
    let sent = request(|bot| bot.get_updates()).await;
    assert_request(&sent, "getUpdates", "{}");
    let sent = request(|bot| bot.get_me()).await;
    assert_request(&sent, "getMe", "{}");
}

#[tokio::test]
async fn a_method_whose_name_has_odd_capitals_keeps_them() {
    let sent = request(|bot| bot.unpin_chat_message(5, 6)).await;
    let body = r#"{"chat_id":5,"message_id":6}"#;
    assert_request(&sent, "unPinChatMessage", body);
}

#[tokio::test]
async fn what_this_version_does_not_know_goes_out_as_it_came_in() {
    let sent = request(|bot| bot.send_chat_action(5, ChatAction::from("dance_ツ"))).await;
    let body = r#"{"chat_id":"5","action":"dance_ツ"}"#;
    assert_request(&sent, "sendChatAction", body);

    let menu: ReplyMarkup = serde_json::from_str(r#"{"menu":[1,2.50],"deep":{"a":null}}"#).unwrap();
    let sent = request(|bot| bot.send_message(5, "x").reply_markup(menu)).await;
    let body = r#"{"chat_id":5,"text":"x","reply_markup":{"menu":[1,2.50],"deep":{"a":null}}}"#;
    assert_request(&sent, "sendMessage", body);
}
