//! What users do with received files, members, times and keyboards.

use std::time::{Duration, SystemTime};

use bale_bot::types::{
    Attachment, CallbackQuery, ChatMember, ChatPermissions, ChatPhoto, InlineKeyboardButton,
    InlineKeyboardMarkup, KeyboardButton, Message, ReplyKeyboardMarkup, Sticker,
};
use bale_bot::{Bot, Error, InputFile, ReceivedFile};
use bazu::CallbackData;

async fn a_file_goes_to_memory_to_a_writer_to_a_folder_and_to_another_chat(
    bot: &Bot,
    message: &Message,
    sticker: &Sticker,
    picture: &ChatPhoto,
) -> Result<(), Error> {
    let Some(attachment) = message.attachment() else {
        return Ok(());
    };
    let bytes = attachment.download(bot).bytes().await?;
    let mut buffer = Vec::new();
    attachment.download(bot).to_writer(&mut buffer).await?;
    let saved = attachment.download(bot).to_dir("inbox").await?;
    println!("{} bytes in {}", bytes.len(), saved.display());
    bot.send_document(1, attachment).await?;
    bot.send_document(1, attachment.to_input_file()).await?;

    sticker.download(bot).bytes().await?;
    bot.send_sticker(1, sticker).await?;
    bot.send_sticker(1, InputFile::from(sticker)).await?;
    bot.get_file(sticker.file_id())
        .await?
        .download(bot)
        .bytes()
        .await?;
    bot.get_file("file-id").download().bytes().await?;
    picture
        .get_big_file(bot)
        .download()
        .to_file("chat.jpg")
        .await?;
    Ok(())
}

fn describe(file: &dyn ReceivedFile) -> String {
    let name = file.file_name().unwrap_or("a file");
    let media_type = file.media_type().unwrap_or("of an unknown type");
    format!(
        "{name}, {media_type}, {} bytes",
        file.file_size().unwrap_or_default()
    )
}

fn the_kind_of_a_file_is_a_variant(message: &Message) -> &'static str {
    match message.attachment() {
        Some(Attachment::Photo(_)) => "a photo",
        Some(Attachment::Document(_)) => "a document",
        Some(_) => "another file",
        None => "no file",
    }
}

async fn a_right_needs_no_match(bot: &Bot, message: &Message) -> Result<(), Error> {
    let chat = &message.chat;
    let member = chat.get_chat_member(bot, 3).await?;
    if member.can_delete_messages() == Some(true) {
        message.delete(bot).await?;
    }
    // What is not stated is not refused.
    if member.can_send_messages() != Some(false) {
        println!("{:?} {:?}", member.status(), member.user());
    }
    Ok(())
}

async fn times_are_times(bot: &Bot, message: &Message) -> Result<(), Error> {
    let age = message.date_time().and_then(|sent| sent.elapsed().ok());
    if age > Some(Duration::from_secs(3600)) {
        println!("old, edited {:?}", message.edit_date_time());
    }
    let tomorrow = SystemTime::now() + Duration::from_secs(86_400);
    bot.restrict_chat_member(message.chat.id, 3, ChatPermissions::new())
        .until_date(bale_bot::bazu_core::unix_seconds(tomorrow))
        .await?;
    Ok(())
}

#[derive(serde::Serialize, serde::Deserialize)]
struct Buy {
    item: i64,
}

impl CallbackData for Buy {
    const NAME: &'static str = "buy";
}

fn a_keyboard_of_typed_buttons(bot: &Bot) -> bazu::Result<InlineKeyboardMarkup> {
    let goods = [(1, "Tea"), (2, "Sugar"), (3, "Bread")];
    let buttons = goods.map(|(item, name)| {
        let data = Buy { item }.to_data(bot)?;
        Ok(InlineKeyboardButton::callback(name, data))
    });
    let buttons = buttons.into_iter().collect::<bazu::Result<Vec<_>>>()?;
    Ok(InlineKeyboardMarkup::default()
        .row([InlineKeyboardButton::url("Site", "https://example.org")])
        .columns(2, buttons))
}

fn a_keyboard_loses_what_was_pressed(query: &CallbackQuery) -> Option<InlineKeyboardMarkup> {
    let mut keyboard = *query.message.as_ref()?.reply_markup.clone()?;
    keyboard.retain(|_, button| button.callback_data != query.data);
    let rows: Vec<usize> = keyboard.items().map(|(row, _)| row).collect();
    println!("buttons in rows {rows:?}");
    Some(keyboard.add_to_row(0, InlineKeyboardButton::callback("Back", "back")))
}

fn a_reply_keyboard_is_built_the_same_way() -> ReplyKeyboardMarkup {
    let mut keyboard = ReplyKeyboardMarkup::default()
        .row([KeyboardButton::contact("My number")])
        .columns(
            3,
            (1..=7).map(|number| KeyboardButton::new(number.to_string())),
        )
        .resize_keyboard(true);
    keyboard.remove_item(0, 0);
    keyboard.remove_row(2);
    keyboard
}

fn main() -> bazu::Result<()> {
    let bot = Bot::new("123456789:abcdefghijklmnopqrstuvwxyz")?;
    let message: Message = from_json(
        r#"{"message_id":1,"date":1,"chat":{"id":7,"type":"private"},
            "document":{"file_id":"f","file_unique_id":"u","file_name":"a.txt"}}"#,
    )?;
    let sticker: Sticker = from_json(
        r#"{"file_id":"a","file_unique_id":"b","type":"regular","width":1,"height":1,
            "is_animated":false,"is_video":false}"#,
    )?;
    let picture: ChatPhoto = from_json(
        r#"{"small_file_id":"s","small_file_unique_id":"1","big_file_id":"b","big_file_unique_id":"2"}"#,
    )?;
    let query: CallbackQuery =
        from_json(r#"{"id":"1","from":{"id":3,"is_bot":false,"first_name":"A"},"data":"x"}"#)?;
    let member: ChatMember = from_json(r#"{"status":"gone"}"#)?;
    assert_eq!(member.status(), Some("gone"));
    assert_eq!(the_kind_of_a_file_is_a_variant(&message), "a document");
    if let Some(attachment) = message.attachment() {
        assert_eq!(describe(&attachment), "a.txt, of an unknown type, 0 bytes");
    }
    assert_eq!(a_keyboard_of_typed_buttons(&bot)?.items().count(), 4);
    assert!(a_keyboard_loses_what_was_pressed(&query).is_none());
    assert_eq!(a_reply_keyboard_is_built_the_same_way().keyboard.len(), 2);
    drop(
        a_file_goes_to_memory_to_a_writer_to_a_folder_and_to_another_chat(
            &bot, &message, &sticker, &picture,
        ),
    );
    drop(a_right_needs_no_match(&bot, &message));
    drop(times_are_times(&bot, &message));
    Ok(())
}

fn from_json<T: bale_bot::bazu_core::serde::de::DeserializeOwned>(
    json: &str,
) -> Result<T, bale_bot::bazu_core::serde_json::Error> {
    bale_bot::bazu_core::serde_json::from_str(json)
}
