//! Rules across fields: each documented one has a call that keeps it and one that breaks it.

use letgram_bot::methods::{
    EditMessageCaption, EditMessageReplyMarkup, EditMessageText, GetGameHighScores, SetGameScore,
};
use letgram_bot::types::{
    InlineKeyboardButton, InlineKeyboardMarkup, InputMediaDocument, InputMediaPhoto, InputSticker,
    LabeledPrice, MessageEntity, MessageEntityType, ParseMode, PollType, ShippingOption,
    StickerFormat,
};
use letgram_bot::{Bot, Call, InputFile};
use serde_json::json;

use crate::{refuses, sends};

/// The fields of a target, and the fields of the violations.
const TARGETS: [([bool; 3], &[&str]); 8] = [
    ([true, true, false], &[]),
    ([false, false, true], &[]),
    ([false, false, false], &["chat_id", "message_id"]),
    ([true, false, false], &["message_id"]),
    ([false, true, false], &["chat_id"]),
    // The page does not forbid more than one name.
    ([true, true, true], &[]),
    ([true, false, true], &[]),
    ([false, true, true], &[]),
];

/// A method with a target is sent if it has a whole one, and refused otherwise.
macro_rules! one_target {
    ($name:literal, $new:expr) => {
        let rule = concat!($name, ".named");
        for (present, fields) in TARGETS {
            let expected: Vec<_> = fields.iter().map(|field| (*field, rule)).collect();
            let mut method = $new;
            method.chat_id = present[0].then(|| 7.into());
            method.message_id = present[1].then_some(42);
            method.inline_message_id = present[2].then(|| "i".to_owned());
            if expected.is_empty() {
                let sent = sends(|bot| bot.call(method)).await.json();
                let found = ["chat_id", "message_id", "inline_message_id"];
                let found = found.map(|field| sent.get(field).is_some());
                assert_eq!(found, present, "{sent}");
            } else {
                refuses(|bot| bot.call(method), &expected).await;
            }
        }
    };
}

#[tokio::test]
async fn an_edit_names_its_message_by_chat_and_id_or_by_the_inline_id() {
    one_target!("editMessageText", EditMessageText::new(7, 42, "x"));
    one_target!("editMessageCaption", EditMessageCaption::new(7, 42));
    one_target!("editMessageReplyMarkup", EditMessageReplyMarkup::new(7, 42));
    one_target!("setGameScore", SetGameScore::new(3, 1, 7, 42));
    one_target!("getGameHighScores", GetGameHighScores::new(3, 7, 42));
}

#[tokio::test]
async fn each_way_to_name_a_message_has_a_function_of_its_own() {
    let by_id = json!({ "chat_id": 7, "message_id": 42 });
    let inline = json!({ "inline_message_id": "i" });
    let calls = [
        (sends(|bot| bot.edit_message_caption(7, 42)).await, &by_id),
        (
            sends(|bot| bot.edit_message_caption_inline("i")).await,
            &inline,
        ),
        (
            sends(|bot| bot.edit_message_reply_markup(7, 42)).await,
            &by_id,
        ),
        (
            sends(|bot| bot.edit_message_reply_markup_inline("i")).await,
            &inline,
        ),
    ];
    for (sent, expected) in calls {
        assert_eq!(&sent.json(), expected, "{sent:?}");
    }
    let sent = sends(|bot| bot.edit_message_text_inline("i", "x")).await;
    assert_eq!(
        sent.json(),
        json!({ "inline_message_id": "i", "text": "x" })
    );
    let sent = sends(|bot| bot.set_game_score_inline(3, 1, "i")).await;
    let expected = json!({ "user_id": 3, "score": 1, "inline_message_id": "i" });
    assert_eq!(sent.json(), expected);
    let sent = sends(|bot| bot.get_game_high_scores_inline(3, "i")).await;
    assert_eq!(
        sent.json(),
        json!({ "user_id": 3, "inline_message_id": "i" })
    );
}

#[tokio::test]
async fn a_shipping_query_is_answered_with_options_or_with_a_reason() {
    let options = || {
        [ShippingOption::new(
            "1",
            "By post",
            [LabeledPrice::new("post", 1)],
        )]
    };
    sends(|bot| {
        bot.answer_shipping_query("q", true)
            .shipping_options(options())
    })
    .await;
    sends(|bot| {
        bot.answer_shipping_query("q", false)
            .error_message("Too far.")
    })
    .await;
    let missing = [("shipping_options", "answerShippingQuery.ways-of-shipping")];
    refuses(|bot| bot.answer_shipping_query("q", true), &missing).await;
    refuses(
        |bot| {
            bot.answer_shipping_query("q", true)
                .error_message("Too far.")
        },
        &missing,
    )
    .await;
    let missing = [("error_message", "answerShippingQuery.reason-for-refusal")];
    refuses(|bot| bot.answer_shipping_query("q", false), &missing).await;
    refuses(
        |bot| {
            bot.answer_shipping_query("q", false)
                .shipping_options(options())
        },
        &missing,
    )
    .await;
}

#[tokio::test]
async fn a_payment_is_refused_with_a_reason() {
    sends(|bot| bot.answer_pre_checkout_query("q", true)).await;
    sends(|bot| {
        bot.answer_pre_checkout_query("q", false)
            .error_message("Sold out.")
    })
    .await;
    refuses(
        |bot| bot.answer_pre_checkout_query("q", false),
        &[("error_message", "answerPreCheckoutQuery.reason-for-refusal")],
    )
    .await;
}

#[tokio::test]
async fn a_quiz_has_a_right_answer_and_only_one() {
    fn quiz(bot: &Bot) -> Call<'_, letgram_bot::methods::SendPoll> {
        bot.send_poll(7, "?", ["a", "b"]).kind(PollType::Quiz)
    }
    sends(|bot| quiz(bot).correct_option_id(0)).await;
    sends(|bot| {
        quiz(bot)
            .correct_option_id(0)
            .allows_multiple_answers(false)
    })
    .await;
    refuses(quiz, &[("correct_option_id", "sendPoll.answer-of-quiz")]).await;
    refuses(
        |bot| quiz(bot).correct_option_id(1).allows_multiple_answers(true),
        &[("allows_multiple_answers", "sendPoll.one-answer-in-quiz")],
    )
    .await;
    for kind in [None, Some(PollType::Regular)] {
        let sent = sends(|bot| {
            let mut poll = bot
                .send_poll(7, "?", ["a", "b"])
                .allows_multiple_answers(true);
            if let Some(kind) = kind.clone() {
                poll = poll.kind(kind);
            }
            poll
        });
        let kind = kind.as_ref().map(PollType::as_str);
        assert_eq!(sent.await.json()["type"].as_str(), kind);
    }
}

#[tokio::test]
async fn entities_stand_in_place_of_a_parse_mode() {
    let entities = || [MessageEntity::new(MessageEntityType::Bold, 0, 1)];
    sends(|bot| bot.send_message(7, "x").parse_mode(ParseMode::Html)).await;
    sends(|bot| bot.send_message(7, "x").entities(entities())).await;
    refuses(
        |bot| {
            let call = bot.send_message(7, "x").parse_mode(ParseMode::Html);
            call.entities(entities())
        },
        &[("parse_mode", "sendMessage.one-formatting")],
    )
    .await;
}

#[tokio::test]
async fn what_an_entity_is_about_is_told_in_docs_and_not_checked() {
    // The page marks all three as optional.
    let kinds = [
        MessageEntityType::TextLink,
        MessageEntityType::TextMention,
        MessageEntityType::CustomEmoji,
    ];
    let bare = kinds.map(|kind| MessageEntity::new(kind, 0, 1));
    let sent = sends(|bot| bot.send_message(7, "x").entities(bare)).await;
    let last = json!({ "type": "custom_emoji", "offset": 0, "length": 1 });
    assert_eq!(sent.json()["entities"][2], last);
}

#[tokio::test]
async fn a_keyboard_below_an_invoice_begins_with_the_button_that_pays() {
    let pays = || InlineKeyboardButton::pay("Pay");
    let link = || InlineKeyboardButton::url("Terms", "https://letgram.ru");
    let mut idle = pays();
    idle.pay = Some(false);
    let keyboards = [
        (vec![vec![pays(), link()]], true),
        (vec![vec![pays()], vec![link()]], true),
        (vec![vec![link(), pays()]], false),
        (vec![vec![link()], vec![pays()]], false),
        (vec![vec![idle]], false),
        (vec![vec![], vec![link()]], false),
        (vec![vec![], vec![pays()]], true),
    ];
    for (keyboard, fine) in keyboards {
        let call = |bot: &Bot| {
            let prices = [LabeledPrice::new("Tea", 100)];
            let invoice = bot.send_invoice(7, "Tea", "Tea", "tea-1", "token", prices, "RUB");
            invoice
                .reply_markup(InlineKeyboardMarkup::new(keyboard))
                .into_method()
        };
        if fine {
            sends(|bot| bot.call(call(bot))).await;
        } else {
            let rule = [(
                "reply_markup.inline_keyboard",
                "sendInvoice.first-button-pays",
            )];
            refuses(|bot| bot.call(call(bot)), &rule).await;
        }
    }
    let prices = [LabeledPrice::new("Tea", 100)];
    sends(|bot| bot.send_invoice(7, "Tea", "Tea", "tea-1", "token", prices, "RUB")).await;
}

#[tokio::test]
async fn the_name_of_a_sticker_set_ends_in_by_and_a_username() {
    let set = |bot: &Bot, name: &str| {
        let stickers = [InputSticker::new("id", ["👍"])];
        let call = bot.create_new_sticker_set(3, name, "Cats", stickers, StickerFormat::Static);
        call.into_method()
    };
    for name in ["cats_by_tea_bot", "a_by_b", "cats_by_cats_by_tea_bot"] {
        sends(|bot| bot.call(set(bot, name))).await;
    }
    for name in [
        "cats",
        "cats_by_",
        "cats_by",
        "cats by tea_bot",
        "catsby_tea_bot",
    ] {
        let rule = [("name", "createNewStickerSet.name.pattern")];
        refuses(|bot| bot.call(set(bot, name)), &rule).await;
    }
}

#[tokio::test]
async fn what_is_only_known_from_telegram_is_not_checked() {
    // R7: a period and a date that end a poll.
    sends(|bot| {
        bot.send_poll(7, "?", ["a", "b"])
            .open_period(5)
            .close_date(1)
    })
    .await;
    // R6: an answer that is not there.
    sends(|bot| {
        let quiz = bot.send_poll(7, "?", ["a", "b"]).kind(PollType::Quiz);
        quiz.correct_option_id(2)
    })
    .await;
    // R10: a place that is not live has a heading.
    sends(|bot| {
        bot.send_location(7, 1.0, 2.0)
            .heading(1)
            .proximity_alert_radius(0)
    })
    .await;
    // R12: documents among photos.
    sends(|bot| {
        let document = InputMediaDocument::new("d").into();
        bot.send_media_group(
            7,
            [
                letgram_bot::types::InputMedia::from(InputMediaPhoto::new("p")),
                document,
            ],
        )
    })
    .await;
    // R19, R22: a button without an action, below a game.
    let mut idle = InlineKeyboardButton::pay("b");
    idle.pay = None;
    sends(|bot| {
        let game = bot.send_game(7, "chess");
        game.reply_markup(InlineKeyboardMarkup::new([[idle]]))
    })
    .await;
    // R40: an edit that changes nothing.
    sends(|bot| bot.edit_story("@letgram", 1)).await;
    // A sticker without an emoji.
    let sticker = InputSticker::new("id", [""; 0]);
    sends(|bot| bot.add_sticker_to_set(3, "cats", sticker)).await;
}

#[tokio::test]
async fn what_may_be_left_out_or_empty_is_sent_so() {
    // R15: without an id the newest pinned message is meant.
    let sent = sends(|bot| bot.unpin_chat_message(7)).await;
    assert_eq!(sent.json(), json!({ "chat_id": 7 }));
    // R16: an empty address removes the webhook.
    assert_eq!(
        sends(|bot| bot.set_webhook("")).await.json(),
        json!({ "url": "" })
    );
    // R13: 0 bans for ever.
    let sent = sends(|bot| bot.ban_chat_member(7, 3).until_date(0)).await;
    assert_eq!(sent.json()["until_date"], 0);
}

#[tokio::test]
async fn an_upload_makes_a_form_of_the_request_and_an_id_does_not() {
    let photo = || InputFile::bytes("cat.jpg", b"meow".as_slice());
    let forms = [
        sends(|bot| bot.set_chat_photo(7, photo())).await,
        sends(|bot| bot.set_webhook("https://a.example").certificate(photo())).await,
        sends(|bot| bot.send_document(7, "id").thumbnail(photo())).await,
    ];
    for (form, part) in forms.iter().zip(["photo", "certificate", "thumbnail"]) {
        let content_type = form.header("content-type").unwrap();
        assert!(
            content_type.starts_with("multipart/form-data"),
            "{content_type}"
        );
        let text = String::from_utf8_lossy(&form.body);
        let head = format!("name=\"{part}\"; filename=\"cat.jpg\"");
        assert!(text.contains(&head), "{text}");
    }
    let sent = sends(|bot| bot.send_document(7, "id").thumbnail("other")).await;
    let expected = json!({ "chat_id": 7, "document": "id", "thumbnail": "other" });
    assert_eq!(sent.json(), expected);
}
