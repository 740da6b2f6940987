//! Shortcuts and accessors of what came in.

use bale_bot::types::{
    CallbackQuery, Chat, ChatAction, Location, PreCheckoutQuery, SuccessfulPayment, User,
};
use bazu_tests::Received;

use crate::{message, request};

fn read<T: for<'de> bale_bot::bazu_core::serde::Deserialize<'de>>(json: &str) -> T {
    serde_json::from_str(json).unwrap()
}

fn assert_call(request: &Received, method: &str, body: &str) {
    assert_eq!(request.api_method(), method);
    assert_eq!(String::from_utf8_lossy(&request.body), body);
}

const PHOTO: &str = r#"[
    {"file_id":"small","file_unique_id":"s","width":1,"height":1},
    {"file_id":"large","file_unique_id":"l","width":2,"height":2}
]"#;

#[tokio::test]
async fn a_message_is_answered_in_its_chat_with_its_own_id() {
    let message = message(r#"{"message_id":42,"date":1,"chat":{"id":-7,"type":"group"}}"#);
    let sent = request(|bot| message.reply_text(bot, "x")).await;
    let body = r#"{"chat_id":-7,"text":"x","reply_to_message_id":42}"#;
    assert_call(&sent, "sendMessage", body);
    let sent = request(|bot| message.reply_photo(bot, "AgAC").caption("c")).await;
    let body = r#"{"chat_id":-7,"photo":"AgAC","caption":"c","reply_to_message_id":42}"#;
    assert_call(&sent, "sendPhoto", body);
}

#[tokio::test]
async fn a_message_is_edited_moved_pinned_and_deleted_by_its_chat_and_id() {
    let message = message(r#"{"message_id":"42","date":1,"chat":{"id":-7,"type":"group"}}"#);
    let sent = request(|bot| message.edit_text(bot, "new")).await;
    let body = r#"{"chat_id":-7,"message_id":42,"text":"new"}"#;
    assert_call(&sent, "editMessageText", body);
    let sent = request(|bot| message.forward(bot, "@to")).await;
    let body = r#"{"chat_id":"@to","from_chat_id":-7,"message_id":42}"#;
    assert_call(&sent, "forwardMessage", body);
    let sent = request(|bot| message.copy(bot, 9)).await;
    let body = r#"{"chat_id":9,"from_chat_id":-7,"message_id":42}"#;
    assert_call(&sent, "copyMessage", body);
    let body = r#"{"chat_id":-7,"message_id":42}"#;
    assert_call(
        &request(|bot| message.pin(bot)).await,
        "pinChatMessage",
        body,
    );
    assert_call(
        &request(|bot| message.unpin(bot)).await,
        "unPinChatMessage",
        body,
    );
    assert_call(
        &request(|bot| message.delete(bot)).await,
        "deleteMessage",
        body,
    );
}

#[tokio::test]
async fn a_query_is_answered_by_its_id() {
    let from = r#"{"id":1,"is_bot":false,"first_name":"A"}"#;
    let query: CallbackQuery = read(&format!(r#"{{"id":"99","from":{from},"data":"yes"}}"#));
    let sent = request(|bot| query.answer(bot).text("done").show_alert(true)).await;
    let body = r#"{"callback_query_id":"99","text":"done","show_alert":true}"#;
    assert_call(&sent, "answerCallbackQuery", body);
    assert_eq!(query.user().id, 1);

    let query: PreCheckoutQuery = read(&format!(
        r#"{{"id":"q","from":{from},"currency":"IRR","total_amount":5,"invoice_payload":"p"}}"#
    ));
    let sent = request(|bot| query.answer(bot, true)).await;
    let body = r#"{"pre_checkout_query_id":"q","ok":true}"#;
    assert_call(&sent, "answerPreCheckoutQuery", body);
}

#[tokio::test]
async fn a_chat_and_a_user_are_written_to_by_their_id() {
    let chat: Chat = read(r#"{"id":-7,"type":"channel","title":"News","username":"news"}"#);
    let sent = request(|bot| chat.send_photo(bot, "AgAC")).await;
    assert_call(&sent, "sendPhoto", r#"{"chat_id":-7,"photo":"AgAC"}"#);
    let sent = request(|bot| chat.send_chat_action(bot, ChatAction::Typing)).await;
    let body = r#"{"chat_id":"-7","action":"typing"}"#;
    assert_call(&sent, "sendChatAction", body);
    let sent = request(|bot| chat.add_user(bot, 3)).await;
    assert_call(&sent, "inviteUser", r#"{"chat_id":-7,"user_id":3}"#);

    let user: User = read(r#"{"id":3,"is_bot":false,"first_name":"A"}"#);
    let sent = request(|bot| user.send(bot, "x")).await;
    assert_call(&sent, "sendMessage", r#"{"chat_id":3,"text":"x"}"#);
    let sent = request(|bot| user.ask_review(bot, 60)).await;
    assert_call(&sent, "askReview", r#"{"user_id":3,"delay_seconds":60}"#);
}

#[tokio::test]
async fn a_file_is_asked_for_by_its_id() {
    let json = format!(r#"{{"message_id":1,"chat":{{"id":7}},"photo":{PHOTO}}}"#);
    let sizes = message(&json).photo.unwrap();
    let sent = request(|bot| sizes[0].get_file(bot)).await;
    assert_call(&sent, "getFile", r#"{"file_id":"small"}"#);
}

#[test]
fn the_content_of_a_message_is_its_text_or_its_caption() {
    let chat = r#""chat":{"id":7}"#;
    let text = message(&format!(r#"{{"message_id":1,{chat},"text":"t"}}"#));
    let caption = message(&format!(r#"{{"message_id":1,{chat},"caption":"c"}}"#));
    let neither = message(&format!(r#"{{"message_id":1,{chat}}}"#));
    assert_eq!(text.content(), Some("t"));
    assert_eq!(caption.content(), Some("c"));
    assert_eq!((neither.content(), neither.author()), (None, None));
    assert_eq!((text.chat_id(), text.reply_to_message_id()), (7, None));
}

#[test]
fn the_author_and_the_answered_message_are_at_hand() {
    let message = message(
        r#"{"message_id":2,"chat":{"id":7},"from":{"id":3,"is_bot":false,"first_name":"A"},
            "reply_to_message":{"message_id":1,"chat":{"id":7}}}"#,
    );
    assert_eq!(message.author().map(|user| user.id), Some(3));
    assert_eq!(message.reply_to_message_id(), Some(1));
}

#[test]
fn the_file_id_of_a_photo_is_that_of_its_largest_size() {
    let photo = message(&format!(
        r#"{{"message_id":1,"chat":{{"id":7}},"photo":{PHOTO}}}"#
    ));
    assert_eq!(photo.file_id(), Some("large"));
    let empty = message(r#"{"message_id":1,"chat":{"id":7},"photo":[]}"#);
    assert_eq!(empty.file_id(), None);
    let voice =
        message(r#"{"message_id":1,"chat":{"id":7},"voice":{"file_id":"v","file_unique_id":"u"}}"#);
    assert_eq!(voice.file_id(), Some("v"));
}

#[test]
fn a_mention_is_there_for_who_has_a_username() {
    let named: User = read(r#"{"id":3,"is_bot":false,"first_name":"A","username":"ali"}"#);
    let nameless: User = read(r#"{"id":3,"is_bot":false,"first_name":"A"}"#);
    assert_eq!(named.mention().as_deref(), Some("@ali"));
    assert_eq!((nameless.mention(), nameless.chat_id()), (None, 3));
    let private: Chat = read(r#"{"id":3,"type":"private","first_name":"A"}"#);
    assert_eq!((private.name(), private.mention()), (Some("A"), None));
}

#[test]
fn a_place_has_a_link_and_a_receipt_its_payload() {
    let place: Location = read(r#"{"latitude":35.7,"longitude":-51}"#);
    assert_eq!(place.link(), "https://maps.google.com/maps?q=loc:35.7,-51");
    let receipt: SuccessfulPayment = read(
        r#"{"currency":"IRR","total_amount":5,"invoice_payload":"order-1",
            "telegram_payment_charge_id":"a","provider_payment_charge_id":"b"}"#,
    );
    assert_eq!(receipt.payload(), "order-1");
}

#[test]
fn an_entity_gives_its_part_of_the_text_or_of_the_caption() {
    let message = message(
        r#"{"message_id":5,"date":1,"chat":{"id":1,"type":"private"},"text":"😀 hi @ali",
            "entities":[{"type":"bold","offset":3,"length":2},{"type":"mention","offset":6,"length":4},
                        {"type":"bold","offset":99,"length":2},{"type":"bold","offset":1,"length":1}],
            "caption":"سلام","caption_entities":[{"type":"italic","offset":0,"length":4}]}"#,
    );
    let text = message.text.as_deref().unwrap();
    let entities = message.entities.as_deref().unwrap();
    assert_eq!(entities[0].extract_from(text), Some("hi"));
    assert_eq!(entities[2].extract_from(text), None);
    let found = message.entity_texts();
    let texts: Vec<_> = found.iter().map(|(_, text)| *text).collect();
    assert_eq!(texts, ["hi", "@ali", "😀", "سلام"]);
    assert_eq!(found[1].0, &entities[1]);
    let bare =
        crate::message(r#"{"message_id":5,"date":1,"chat":{"id":1,"type":"private"},"text":"x"}"#);
    assert!(bare.entity_texts().is_empty());
}
