//! What comes back.

use bazu_tests::{Answer, Server};
use letgram_bot::bazu_core::True;
use letgram_bot::types::{EditedMessage, UpdateKind};
use letgram_bot::{Error, ErrorKind};
use serde_json::{Value, json};

use crate::{MESSAGE, answer, bot};

#[tokio::test]
async fn an_edit_answers_with_the_message_or_with_true() {
    let edited = [
        answer(MESSAGE, |bot| bot.edit_message_text(7, 42, "x")).await,
        answer(MESSAGE, |bot| bot.edit_message_caption(7, 42)).await,
        answer(MESSAGE, |bot| bot.edit_message_reply_markup(7, 42)).await,
        answer(MESSAGE, |bot| bot.set_game_score(3, 1, 7, 42)).await,
    ];
    for edited in edited {
        let EditedMessage::Message(message) = edited.unwrap() else {
            panic!("no message");
        };
        assert_eq!(message.text.as_deref(), Some("hi"));
    }
    let edited = [
        answer("true", |bot| bot.edit_message_text_inline("i", "x")).await,
        answer("true", |bot| bot.edit_message_caption_inline("i")).await,
        answer("true", |bot| bot.edit_message_reply_markup_inline("i")).await,
        answer("true", |bot| bot.set_game_score_inline(3, 1, "i")).await,
    ];
    for edited in edited {
        assert_eq!(edited.unwrap(), EditedMessage::Inline(True));
    }
}

#[tokio::test]
async fn the_error_of_the_page_has_a_kind() {
    let server = Server::answering([Answer::refusal(400, "Bad Request: chat not found")]).await;
    let error = bot(&server).get_chat(7).await.unwrap_err();
    assert!(matches!(error, Error::Api(_)), "{error:?}");
    assert_eq!(ErrorKind::of(&error), ErrorKind::ChatNotFound);
}

#[tokio::test]
async fn an_update_of_each_kind_is_read_as_its_kind() {
    let message: Value = serde_json::from_str(MESSAGE).unwrap();
    let user = json!({ "id": 3, "is_bot": false, "first_name": "Ann" });
    let poll = json!({
        "id": "1", "question": "?", "options": [{ "text": "a", "voter_count": 0 }],
        "total_voter_count": 0, "is_closed": false, "is_anonymous": true, "type": "regular",
        "allows_multiple_answers": false,
    });
    let address = json!({
        "country_code": "RU", "state": "", "city": "Tver", "street_line1": "1",
        "street_line2": "", "post_code": "170000",
    });
    let member = json!({
        "chat": { "id": 7, "type": "group" }, "from": user, "date": 1,
        "old_chat_member": { "status": "left", "user": user },
        "new_chat_member": { "status": "member", "user": user },
    });
    type Is = fn(&UpdateKind) -> bool;
    let kinds: [(&str, Value, Is); 13] = [
        ("message", message.clone(), |it| {
            matches!(it, UpdateKind::Message(_))
        }),
        ("edited_message", message.clone(), |it| {
            matches!(it, UpdateKind::EditedMessage(_))
        }),
        ("channel_post", message.clone(), |it| {
            matches!(it, UpdateKind::ChannelPost(_))
        }),
        ("edited_channel_post", message.clone(), |it| {
            matches!(it, UpdateKind::EditedChannelPost(_))
        }),
        (
            "inline_query",
            json!({ "id": "1", "from": user, "query": "", "offset": "" }),
            |it| matches!(it, UpdateKind::InlineQuery(_)),
        ),
        (
            "chosen_inline_result",
            json!({ "result_id": "1", "from": user, "query": "", "inline_message_id": "i" }),
            |it| matches!(it, UpdateKind::ChosenInlineResult(_)),
        ),
        (
            "callback_query",
            json!({ "id": "1", "from": user, "chat_instance": "-5", "message": message, "data": "d" }),
            |it| matches!(it, UpdateKind::CallbackQuery(_)),
        ),
        (
            "shipping_query",
            json!({ "id": "1", "from": user, "invoice_payload": "p", "shipping_address": address }),
            |it| matches!(it, UpdateKind::ShippingQuery(_)),
        ),
        (
            "pre_checkout_query",
            json!({ "id": "1", "from": user, "currency": "RUB", "total_amount": 100, "invoice_payload": "p" }),
            |it| matches!(it, UpdateKind::PreCheckoutQuery(_)),
        ),
        ("poll", poll, |it| matches!(it, UpdateKind::Poll(_))),
        (
            "poll_answer",
            json!({ "poll_id": "1", "user": user, "option_ids": [0] }),
            |it| matches!(it, UpdateKind::PollAnswer(_)),
        ),
        ("my_chat_member", member.clone(), |it| {
            matches!(it, UpdateKind::MyChatMember(_))
        }),
        ("chat_member", member, |it| {
            matches!(it, UpdateKind::ChatMember(_))
        }),
    ];
    let sent: Vec<_> = kinds
        .iter()
        .zip(1..)
        .map(|((name, content, _), id)| json!({ "update_id": id, *name: content }))
        .collect();
    let updates = answer(&json!(sent).to_string(), |bot| bot.get_updates()).await;
    let updates = updates.unwrap();
    assert_eq!(updates.len(), kinds.len());
    for ((update, (name, _, is)), sent) in updates.iter().zip(&kinds).zip(&sent) {
        assert!(is(&update.kind), "{name}: {:?}", update.kind);
        assert_eq!(&serde_json::to_value(update).unwrap(), sent);
    }
}

#[tokio::test]
async fn a_kind_that_the_page_does_not_have_is_kept() {
    let updates = r#"[{"update_id":1,"chat_join_request":{"date":1}}]"#;
    let updates = answer(updates, |bot| bot.get_updates()).await.unwrap();
    assert!(
        matches!(updates[0].kind, UpdateKind::Unknown(_)),
        "{updates:?}"
    );
    let back = serde_json::to_value(&updates[0]).unwrap();
    assert_eq!(
        back,
        json!({ "update_id": 1, "chat_join_request": { "date": 1 } })
    );
}

#[tokio::test]
async fn a_receipt_may_come_without_telegrams_number() {
    let message = r#"{"message_id":42,"date":1,"chat":{"id":7,"type":"private"},"successful_payment":
        {"currency":"RUB","total_amount":100,"invoice_payload":"p","provider_payment_charge_id":"1"}}"#;
    let message = answer(message, |bot| bot.send_message(7, "x"))
        .await
        .unwrap();
    let payment = message.successful_payment.unwrap();
    assert_eq!(payment.total_amount, Some(100));
    assert_eq!(payment.telegram_payment_charge_id, None);
}

#[tokio::test]
async fn a_poll_answer_may_come_from_a_chat() {
    let updates = r#"[{"update_id":1,"poll_answer":{"poll_id":"1","option_ids":[],
        "voter_chat":{"id":7,"type":"channel"}}}]"#;
    let updates = answer(updates, |bot| bot.get_updates()).await.unwrap();
    let UpdateKind::PollAnswer(vote) = &updates[0].kind else {
        panic!("{updates:?}");
    };
    assert_eq!(vote.user, None);
    assert_eq!(vote.voter_chat.as_ref().map(|chat| chat.id), Some(7));
}

#[test]
fn what_is_inferred_may_be_missing() {
    use letgram_bot::bazu_core::{Method, Response};
    use letgram_bot::methods::{GetChatMember, GetFile, GetStickerSet, GetWebhookInfo};

    let result = |json: &str| Response::new("x", 200, format!(r#"{{"ok":true,"result":{json}}}"#));
    let file = GetFile::decode(&result(r#"{"file_path":"photos/1.jpg"}"#)).unwrap();
    assert_eq!(file.file_path.as_deref(), Some("photos/1.jpg"));
    assert_eq!((file.file_id.as_str(), file.broken().len()), ("", 0));
    let webhook = GetWebhookInfo::decode(&result("{}")).unwrap();
    assert_eq!(
        (webhook.url.as_str(), webhook.pending_update_count),
        ("", None)
    );
    let member = GetChatMember::decode(&result(r#"{"status":"administrator"}"#)).unwrap();
    match member {
        letgram_bot::types::ChatMember::Administrator(administrator) => {
            assert!(administrator.user.is_none() && !administrator.can_manage_chat);
        }
        other => panic!("{other:?}"),
    }
    let stickers = GetStickerSet::decode(&result(r#"{"name":"a"}"#)).unwrap();
    assert_eq!(
        (stickers.stickers.len(), stickers.sticker_type.as_str()),
        (0, "")
    );
}
