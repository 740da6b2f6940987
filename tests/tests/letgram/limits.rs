//! Every documented limit at its edges.

use std::ops::RangeInclusive;

use letgram_bot::bazu::Method;
use letgram_bot::methods::{
    SendAnimation, SendAudio, SendDocument, SendPhoto, SendVideo, SendVideoNote, SendVoice,
};
use letgram_bot::types::{
    BotCommand, InlineKeyboardButton, InlineKeyboardMarkup, InlineQueryResult,
    InlineQueryResultArticle, InlineQueryResultCachedPhoto, InlineQueryResultCachedSticker,
    InputMedia, InputMediaPhoto, InputSticker, InputStoryContentPhoto, InputTextMessageContent,
    KeyboardButton, LabeledPrice, ReplyKeyboardMarkup, StickerFormat,
};
use letgram_bot::{Bot, Call, InputFile};

use crate::{refuses, sends};

/// A character of one scalar value, two UTF-16 units and four bytes.
const ONE: &str = "👋";

/// Lengths that are sent, and those next to them that are not.
fn edges(allowed: &RangeInclusive<usize>) -> [(usize, bool); 4] {
    let (min, max) = (*allowed.start(), *allowed.end());
    // There is nothing below 0.
    let below = if min == 0 {
        (min, true)
    } else {
        (min - 1, false)
    };
    [below, (min, true), (max, true), (max + 1, false)]
}

/// A text that is counted in characters.
async fn characters<M: Method>(
    field: &str,
    rule: &str,
    allowed: RangeInclusive<usize>,
    call: impl Fn(&Bot, String) -> Call<'_, M>,
) {
    for (count, fine) in edges(&allowed) {
        let text = ONE.repeat(count);
        if fine {
            sends(|bot| call(bot, text)).await;
        } else {
            refuses(|bot| call(bot, text), &[(field, rule)]).await;
        }
    }
}

/// A text that is counted in bytes.
async fn bytes<M: Method>(
    field: &str,
    rule: &str,
    allowed: RangeInclusive<usize>,
    call: impl Fn(&Bot, String) -> Call<'_, M>,
) {
    for (count, fine) in edges(&allowed) {
        // Two bytes each, but for the last of an odd number.
        let text = "я".repeat(count / 2) + &"x".repeat(count % 2);
        assert_eq!(text.len(), count);
        if fine {
            sends(|bot| call(bot, text)).await;
        } else {
            refuses(|bot| call(bot, text), &[(field, rule)]).await;
        }
    }
}

/// A number.
async fn numbers<M: Method>(
    field: &str,
    rule: &str,
    allowed: RangeInclusive<i64>,
    call: impl Fn(&Bot, i64) -> Call<'_, M>,
) {
    for number in [*allowed.start(), *allowed.end()] {
        let sent = sends(|bot| call(bot, number)).await.json();
        assert_eq!(sent[field], number, "{sent}");
    }
    for number in [
        i64::MIN,
        allowed.start() - 1,
        allowed.end().saturating_add(1),
    ] {
        if !allowed.contains(&number) {
            refuses(|bot| call(bot, number), &[(field, rule)]).await;
        }
    }
}

/// A list.
async fn items<M: Method, T>(
    field: &str,
    rule: &str,
    allowed: RangeInclusive<usize>,
    item: impl Fn() -> T,
    call: impl Fn(&Bot, Vec<T>) -> Call<'_, M>,
) {
    for (count, fine) in edges(&allowed) {
        let list: Vec<T> = (0..count).map(|_| item()).collect();
        if fine {
            let sent = sends(|bot| call(bot, list)).await.json();
            assert_eq!(sent[field].as_array().map(Vec::len), Some(count), "{sent}");
        } else {
            refuses(|bot| call(bot, list), &[(field, rule)]).await;
        }
    }
}

#[tokio::test]
async fn a_text_has_1_to_4096_characters() {
    characters("text", "sendMessage.text.length", 1..=4096, |bot, text| {
        bot.send_message(7, text)
    })
    .await;
    characters(
        "text",
        "editMessageText.text.length",
        1..=4096,
        |bot, text| bot.edit_message_text(7, 42, text),
    )
    .await;
}

#[tokio::test]
async fn a_caption_has_at_most_1024_characters_and_that_of_a_story_2048() {
    characters(
        "caption",
        "copyMessage.caption.length",
        0..=1024,
        |bot, text| bot.copy_message(7, 8, 42).caption(text),
    )
    .await;
    characters(
        "caption",
        "sendPhoto.caption.length",
        0..=1024,
        |bot, text| bot.send_photo(7, "id").caption(text),
    )
    .await;
    characters(
        "caption",
        "sendAudio.caption.length",
        0..=1024,
        |bot, text| bot.send_audio(7, "id").caption(text),
    )
    .await;
    characters(
        "caption",
        "sendDocument.caption.length",
        0..=1024,
        |bot, text| bot.send_document(7, "id").caption(text),
    )
    .await;
    characters(
        "caption",
        "sendVideo.caption.length",
        0..=1024,
        |bot, text| bot.send_video(7, "id").caption(text),
    )
    .await;
    characters(
        "caption",
        "sendAnimation.caption.length",
        0..=1024,
        |bot, text| bot.send_animation(7, "id").caption(text),
    )
    .await;
    characters(
        "caption",
        "sendVoice.caption.length",
        0..=1024,
        |bot, text| bot.send_voice(7, "id").caption(text),
    )
    .await;
    characters(
        "caption",
        "editMessageCaption.caption.length",
        0..=1024,
        |bot, text| bot.edit_message_caption(7, 42).caption(text),
    )
    .await;
    let photo = || InputStoryContentPhoto::new("id");
    characters(
        "caption",
        "postStory.caption.length",
        0..=2048,
        |bot, text| bot.post_story("@letgram", photo()).caption(text),
    )
    .await;
    characters(
        "caption",
        "editStory.caption.length",
        0..=2048,
        |bot, text| bot.edit_story("@letgram", 1).caption(text),
    )
    .await;
}

#[tokio::test]
async fn a_poll_has_a_question_of_1_to_300_characters_and_2_to_10_answers_of_1_to_100() {
    characters(
        "question",
        "sendPoll.question.length",
        1..=300,
        |bot, text| bot.send_poll(7, text, ["a", "b"]),
    )
    .await;
    characters(
        "options[1]",
        "sendPoll.options.length",
        1..=100,
        |bot, text| bot.send_poll(7, "?", ["a".to_owned(), text]),
    )
    .await;
    items(
        "options",
        "sendPoll.options.items",
        2..=10,
        || "a",
        |bot, list| bot.send_poll(7, "?", list),
    )
    .await;
    characters(
        "explanation",
        "sendPoll.explanation.length",
        0..=200,
        |bot, text| bot.send_poll(7, "?", ["a", "b"]).explanation(text),
    )
    .await;
    numbers(
        "open_period",
        "sendPoll.open_period.range",
        5..=600,
        |bot, number| bot.send_poll(7, "?", ["a", "b"]).open_period(number),
    )
    .await;
    numbers(
        "correct_option_id",
        "sendPoll.correct_option_id.range",
        0..=i64::MAX,
        |bot, number| bot.send_poll(7, "?", ["a", "b"]).correct_option_id(number),
    )
    .await;
}

#[tokio::test]
async fn a_live_location_lasts_60_to_86400_seconds_and_heads_for_1_to_360_degrees() {
    numbers(
        "live_period",
        "sendLocation.live_period.range",
        60..=86_400,
        |bot, number| bot.send_location(7, 1.0, 2.0).live_period(number),
    )
    .await;
    numbers(
        "heading",
        "sendLocation.heading.range",
        1..=360,
        |bot, number| bot.send_location(7, 1.0, 2.0).heading(number),
    )
    .await;
    let near = |bot: &Bot, meters: f64| {
        let call = bot.send_location(7, 1.0, 2.0).horizontal_accuracy(meters);
        call.into_method()
    };
    for meters in [0.0, 0.5, 1500.0] {
        sends(|bot| bot.call(near(bot, meters))).await;
    }
    for meters in [-0.5, 1500.5, 1501.0, f64::NAN] {
        let rule = [(
            "horizontal_accuracy",
            "sendLocation.horizontal_accuracy.range",
        )];
        refuses(|bot| bot.call(near(bot, meters)), &rule).await;
    }
}

#[tokio::test]
async fn an_album_has_2_to_10_items() {
    items(
        "media",
        "sendMediaGroup.media.items",
        2..=10,
        || InputMedia::from(InputMediaPhoto::new("id")),
        |bot, list| bot.send_media_group(7, list),
    )
    .await;
}

#[tokio::test]
async fn updates_come_and_connections_open_up_to_100_at_a_time() {
    numbers("limit", "getUpdates.limit.range", 1..=100, |bot, number| {
        bot.get_updates().limit(number)
    })
    .await;
    numbers(
        "max_connections",
        "setWebhook.max_connections.range",
        1..=100,
        |bot, number| bot.set_webhook("https://a.example").max_connections(number),
    )
    .await;
    numbers(
        "limit",
        "getUserProfilePhotos.limit.range",
        1..=100,
        |bot, number| bot.get_user_profile_photos(3).limit(number),
    )
    .await;
}

#[tokio::test]
async fn the_secret_of_a_webhook_has_1_to_256_characters() {
    characters(
        "secret_token",
        "setWebhook.secret_token.length",
        1..=256,
        |bot, text| bot.set_webhook("https://a.example").secret_token(text),
    )
    .await;
}

#[tokio::test]
async fn a_chat_has_a_title_of_1_to_128_characters_and_a_description_of_at_most_255() {
    characters(
        "title",
        "setChatTitle.title.length",
        1..=128,
        |bot, text| bot.set_chat_title(7, text),
    )
    .await;
    characters(
        "description",
        "setChatDescription.description.length",
        0..=255,
        |bot, text| bot.set_chat_description(7).description(text),
    )
    .await;
}

#[tokio::test]
async fn a_bot_has_up_to_100_commands_in_a_language_of_two_letters() {
    items(
        "commands",
        "setMyCommands.commands.items",
        0..=100,
        || BotCommand::new("start", "Starts."),
        |bot, list| bot.set_my_commands(list),
    )
    .await;
    characters(
        "commands[0].command",
        "BotCommand.command.length",
        1..=32,
        |bot, text| bot.set_my_commands([BotCommand::new(text, "Starts.")]),
    )
    .await;
    characters(
        "commands[0].description",
        "BotCommand.description.length",
        1..=256,
        |bot, text| bot.set_my_commands([BotCommand::new("start", text)]),
    )
    .await;
    characters(
        "language_code",
        "setMyCommands.language_code.length",
        2..=2,
        |bot, text| bot.set_my_commands([]).language_code(text),
    )
    .await;
    characters(
        "language_code",
        "getMyCommands.language_code.length",
        2..=2,
        |bot, text| bot.get_my_commands().language_code(text),
    )
    .await;
    characters(
        "language_code",
        "deleteMyCommands.language_code.length",
        2..=2,
        |bot, text| bot.delete_my_commands().language_code(text),
    )
    .await;
}

#[tokio::test]
async fn a_pressed_button_is_answered_with_at_most_200_characters() {
    characters(
        "text",
        "answerCallbackQuery.text.length",
        0..=200,
        |bot, text| bot.answer_callback_query("q").text(text),
    )
    .await;
}

#[tokio::test]
async fn a_button_carries_1_to_64_bytes_and_an_input_field_a_hint_of_1_to_64_characters() {
    bytes(
        "reply_markup.inline_keyboard[0][0].callback_data",
        "InlineKeyboardButton.callback_data.length",
        1..=64,
        |bot, text| {
            let button = InlineKeyboardButton::callback("b", text);
            bot.send_message(7, "x")
                .reply_markup(InlineKeyboardMarkup::new([[button]]))
        },
    )
    .await;
    characters(
        "reply_markup.input_field_placeholder",
        "ReplyKeyboardMarkup.input_field_placeholder.length",
        1..=64,
        |bot, text| {
            let keyboard = ReplyKeyboardMarkup::new([[KeyboardButton::new("b")]]);
            bot.send_message(7, "x")
                .reply_markup(keyboard.input_field_placeholder(text))
        },
    )
    .await;
}

#[tokio::test]
async fn an_inline_query_is_answered_with_up_to_50_results_whose_ids_have_up_to_64_bytes() {
    items(
        "results",
        "answerInlineQuery.results.items",
        0..=50,
        || InlineQueryResultCachedSticker::new("1", "s"),
        |bot, list| bot.answer_inline_query("q", list),
    )
    .await;
    bytes(
        "results[0].id",
        "InlineQueryResultCachedPhoto.id.length",
        0..=64,
        |bot, id| bot.answer_inline_query("q", [InlineQueryResultCachedPhoto::new(id, "p")]),
    )
    .await;
    bytes(
        "results[1].id",
        "InlineQueryResultArticle.id.length",
        0..=64,
        |bot, id| {
            let article =
                |id| InlineQueryResultArticle::new(id, "a", InputTextMessageContent::new("x"));
            let results = ["1".to_owned(), id].map(|id| InlineQueryResult::from(article(id)));
            bot.answer_inline_query("q", results)
        },
    )
    .await;
}

#[tokio::test]
async fn an_invoice_has_short_texts_and_a_currency_of_three_letters() {
    let prices = || [LabeledPrice::new("Tea", 100)];
    characters("title", "sendInvoice.title.length", 1..=32, |bot, text| {
        bot.send_invoice(7, text, "d", "p", "token", prices(), "RUB")
    })
    .await;
    characters(
        "description",
        "sendInvoice.description.length",
        1..=255,
        |bot, text| bot.send_invoice(7, "t", text, "p", "token", prices(), "RUB"),
    )
    .await;
    bytes(
        "payload",
        "sendInvoice.payload.length",
        1..=128,
        |bot, text| bot.send_invoice(7, "t", "d", text, "token", prices(), "RUB"),
    )
    .await;
    characters(
        "currency",
        "sendInvoice.currency.length",
        3..=3,
        |bot, text| bot.send_invoice(7, "t", "d", "p", "token", prices(), text),
    )
    .await;
    items(
        "suggested_tip_amounts",
        "sendInvoice.suggested_tip_amounts.items",
        0..=4,
        || 5,
        |bot, list| {
            let invoice = bot.send_invoice(7, "t", "d", "p", "token", prices(), "RUB");
            invoice.suggested_tip_amounts(list)
        },
    )
    .await;
}

#[tokio::test]
async fn a_link_to_an_invoice_has_the_limits_of_the_invoice() {
    let prices = || [LabeledPrice::new("Tea", 100)];
    characters(
        "title",
        "createInvoiceLink.title.length",
        1..=32,
        |bot, text| bot.create_invoice_link(text, "d", "p", "token", prices(), "RUB"),
    )
    .await;
    characters(
        "description",
        "createInvoiceLink.description.length",
        1..=255,
        |bot, text| bot.create_invoice_link("t", text, "p", "token", prices(), "RUB"),
    )
    .await;
    bytes(
        "payload",
        "createInvoiceLink.payload.length",
        1..=128,
        |bot, text| bot.create_invoice_link("t", "d", text, "token", prices(), "RUB"),
    )
    .await;
    characters(
        "currency",
        "createInvoiceLink.currency.length",
        3..=3,
        |bot, text| bot.create_invoice_link("t", "d", "p", "token", prices(), text),
    )
    .await;
}

#[tokio::test]
async fn a_sticker_set_has_1_to_50_stickers_and_names_of_1_to_64_characters() {
    let sticker = || InputSticker::new("id", ["👍"]);
    items(
        "stickers",
        "createNewStickerSet.stickers.items",
        1..=50,
        sticker,
        |bot, list| {
            bot.create_new_sticker_set(3, "cats_by_bot", "Cats", list, StickerFormat::Static)
        },
    )
    .await;
    characters(
        "title",
        "createNewStickerSet.title.length",
        1..=64,
        |bot, text| {
            bot.create_new_sticker_set(3, "cats_by_bot", text, [sticker()], StickerFormat::Video)
        },
    )
    .await;
    let named = |bot: &Bot, count: usize| {
        let name = format!("{}_by_bot", "c".repeat(count - "_by_bot".len()));
        let call =
            bot.create_new_sticker_set(3, name, "Cats", [sticker()], StickerFormat::Animated);
        call.into_method()
    };
    sends(|bot| bot.call(named(bot, 64))).await;
    let rule = [("name", "createNewStickerSet.name.length")];
    refuses(|bot| bot.call(named(bot, 65)), &rule).await;
    refuses(
        |bot| bot.create_new_sticker_set(3, "", "Cats", [sticker()], StickerFormat::Static),
        &[
            ("name", "createNewStickerSet.name.length"),
            ("name", "createNewStickerSet.name.pattern"),
        ],
    )
    .await;
}

#[tokio::test]
async fn a_score_is_not_negative_and_a_vcard_has_at_most_2048_bytes() {
    numbers(
        "score",
        "setGameScore.score.range",
        0..=i64::MAX,
        |bot, number| bot.set_game_score(3, number, 7, 42),
    )
    .await;
    bytes(
        "vcard",
        "sendContact.vcard.length",
        0..=2048,
        |bot, text| bot.send_contact(7, "+7", "Ann").vcard(text),
    )
    .await;
}

#[tokio::test]
async fn a_story_is_seen_for_6_12_24_or_48_hours() {
    let story = |bot: &Bot, period: i64| {
        let call = bot.post_story("@letgram", InputStoryContentPhoto::new("id"));
        call.period(period).into_method()
    };
    for period in [21_600, 43_200, 86_400, 172_800] {
        let sent = sends(|bot| bot.call(story(bot, period))).await;
        assert_eq!(sent.json()["period"], period);
    }
    for period in [0, 21_599, 86_399, 86_401, 172_801, -86_400] {
        let rule = [("period", "postStory.period.choices")];
        refuses(|bot| bot.call(story(bot, period)), &rule).await;
    }
}

#[tokio::test]
async fn an_upload_has_at_most_50_megabytes() {
    let limits = [
        SendPhoto::PHOTO_FILE,
        SendAudio::AUDIO_FILE,
        SendDocument::DOCUMENT_FILE,
        SendVideo::VIDEO_FILE,
        SendAnimation::ANIMATION_FILE,
        SendVoice::VOICE_FILE,
        SendVideoNote::VIDEO_NOTE_FILE,
    ];
    for limit in limits {
        assert_eq!(limit.max_bytes, 50 * 1024 * 1024);
    }
    let folder = tempfile::tempdir().unwrap();
    let file = |size: u64| {
        // Without a single block on the disk.
        let path = folder.path().join(size.to_string());
        std::fs::File::create(&path).unwrap().set_len(size).unwrap();
        InputFile::path(path)
    };
    let large = file(50 * 1024 * 1024 + 1);
    let rule = [("document", "sendDocument.document.file")];
    refuses(|bot| bot.send_document(7, large), &rule).await;
    let bot = Bot::new(crate::TOKEN).unwrap();
    let found = bot.send_document(7, file(50 * 1024 * 1024)).check();
    assert!(found.is_empty(), "{found}");
}
