//! Optional parameters: on calls and on plain requests, as values and as options.

use bale_bot::methods::{SendMediaGroup, SendMessage, SendPhoto};
use bale_bot::types::{
    InlineKeyboardButton, InlineKeyboardMarkup, InputMedia, InputMediaPhoto, InputMediaVideo,
    KeyboardButton, ReplyKeyboardMarkup, ReplyMarkup,
};
use bale_bot::{Bot, Error, InputFile};
use letgram_bot::types::{
    InlineQueryResult, InlineQueryResultArticle, InlineQueryResultPhoto, InputTextMessageContent,
    MessageEntity,
};

async fn a_setter_takes_a_value_or_an_option(
    bot: &Bot,
    caption: Option<&str>,
    reply_to: Option<i64>,
    keyboard: Option<InlineKeyboardMarkup>,
) -> Result<(), Error> {
    bot.send_photo(1, "file-id")
        .caption(caption)
        .reply_to_message_id(reply_to)
        .reply_markup(keyboard)
        .await?;
    let owned: Option<String> = caption.map(str::to_owned);
    bot.send_photo(1, "file-id").caption(owned.as_ref()).await?;
    bot.send_photo(1, "file-id").caption(owned).await?;
    // A value as before, of every type that converts.
    bot.send_photo(1, "file-id")
        .caption("سلام")
        .reply_to_message_id(1_780_394_857_123)
        .await?;
    bot.send_photo(1, "file-id")
        .caption(String::from("a"))
        .await?;
    bot.send_photo(1, "file-id").caption('a').await?;
    bot.send_location(1, 35.7, 51.4)
        .horizontal_accuracy(5.0)
        .await?;
    bot.send_location(1, 35.7, 51.4)
        .horizontal_accuracy(Some(5.0))
        .await?;
    bot.send_location(1, 35.7, 51.4)
        .horizontal_accuracy(None)
        .await?;
    bot.get_updates().offset(5_000_000_000).timeout(30).await?;
    Ok(())
}

async fn plain_requests_have_the_same_setters(bot: &Bot) -> Result<(), Error> {
    let request = SendPhoto::new(1, "file-id")
        .caption("سلام")
        .reply_to_message_id(Some(7));
    bot.call(request.clone()).await?;
    bot.call(SendMessage::new(1, "x").reply_markup(None::<ReplyMarkup>))
        .await?;
    let media = [InputMediaPhoto::new("a").caption(Some("one"))];
    bot.call(SendMediaGroup::new(1, media).reply_to_message_id(request.reply_to_message_id))
        .await?;
    Ok(())
}

async fn lists_are_given_by_any_iterator_or_an_option(
    bot: &letgram_bot::Bot,
    entities: Option<Vec<MessageEntity>>,
) -> Result<(), Error> {
    bot.send_message(1, "x").entities([]).await?;
    bot.send_message(1, "x").entities(entities.clone()).await?;
    let bold = entities.into_iter().flatten().take(1);
    bot.send_message(1, "x").entities(bold).await?;
    Ok(())
}

async fn rows_of_unlike_length(bot: &Bot) -> Result<(), Error> {
    let button = |text: &str| InlineKeyboardButton::callback(text, text);
    let inline = InlineKeyboardMarkup::default()
        .row([button("1"), button("2")])
        .row([button("back")])
        .row(["x", "y", "z"].map(button));
    bot.send_message(1, "?").reply_markup(inline).await?;
    let reply = ReplyKeyboardMarkup::default()
        .row([KeyboardButton::new("yes"), KeyboardButton::new("no")])
        .row([KeyboardButton::contact("phone")])
        .resize_keyboard(true);
    bot.send_message(1, "?").reply_markup(reply).await?;
    // Rows of one length, and vectors, as before.
    let inline = InlineKeyboardMarkup::new([[button("1"), button("2")]]).row([button("3")]);
    bot.send_message(1, "?").reply_markup(inline).await?;
    let inline = InlineKeyboardMarkup::new(vec![vec![button("1"), button("2")], vec![button("3")]]);
    bot.send_message(1, "?").reply_markup(inline).await?;
    Ok(())
}

async fn items_of_unlike_types_and_empty_lists(bot: &Bot, film: Option<&str>) -> Result<(), Error> {
    let photo = InputMediaPhoto::new("file-id");
    let video = InputMediaVideo::new(InputFile::path("film.mp4"));
    bot.send_media_group(1, [InputMedia::from(photo.clone()), video.clone().into()])
        .await?;
    let mut album = vec![InputMedia::from(photo)];
    album.extend(film.map(|film| InputMediaVideo::new(film).into()));
    bot.send_media_group(1, album).await?;
    drop(bot.send_media_group(1, Vec::<InputMedia>::new()));
    Ok(())
}

async fn no_results(bot: &letgram_bot::Bot) -> Result<(), Error> {
    let none = Vec::<InlineQueryResult>::new();
    bot.answer_inline_query("1", none).await?;
    let article = InlineQueryResultArticle::new("1", "title", InputTextMessageContent::new("x"));
    let photo = InlineQueryResultPhoto::new("2", "https://a.b/c.jpg", "https://a.b/d.jpg");
    bot.answer_inline_query("1", [article.into(), InlineQueryResult::from(photo)])
        .await?;
    Ok(())
}

fn main() -> Result<(), Error> {
    let bot = Bot::new("123456789:abcdefghijklmnopqrstuvwxyz")?;
    drop(a_setter_takes_a_value_or_an_option(&bot, None, None, None));
    drop(plain_requests_have_the_same_setters(&bot));
    drop(rows_of_unlike_length(&bot));
    drop(items_of_unlike_types_and_empty_lists(&bot, None));
    let letgram = letgram_bot::Bot::new("123456789:abcdefghijkl")?;
    drop(lists_are_given_by_any_iterator_or_an_option(&letgram, None));
    drop(no_results(&letgram));
    Ok(())
}
