//! What a message holds: text, caption, poll, place, album, contact, score.

use letgram_bot::Bot;
use letgram_bot::types::{InputMedia, InputMediaPhoto};

use super::{bytes, characters, items, numbers};
use crate::{refuses, sends};

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
    let photo = || "id";
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
