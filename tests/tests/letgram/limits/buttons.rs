//! What buttons carry, and what is answered to them and to inline queries.

use letgram_bot::types::{
    InlineKeyboardButton, InlineKeyboardMarkup, InlineQueryResult, InlineQueryResultArticle,
    InlineQueryResultCachedPhoto, InlineQueryResultCachedSticker, InputTextMessageContent,
    KeyboardButton, ReplyKeyboardMarkup,
};

use super::{bytes, characters, items};

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
