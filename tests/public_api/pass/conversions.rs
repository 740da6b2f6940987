//! What users give where a chat, a file, a text or a number is asked for.
// Users write these, and both must compile.
#![allow(clippy::manual_async_fn, clippy::needless_borrows_for_generic_args)]

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use bale_bot::types::{Chat, ChatFullInfo, ChatId, File, Message, PhotoSize, Sticker, User};
use bale_bot::{Bot, Error, InputFile, Secret};

async fn a_chat_is_a_number_a_name_or_whatever_has_an_id(
    bot: &Bot,
    message: &Message,
    chat: &Chat,
    full: &ChatFullInfo,
    user: &User,
) -> Result<(), Error> {
    let name = String::from("@channel");
    bot.send_message(&name, "x").await?;
    bot.send_message(name.as_str(), "x").await?;
    bot.send_message(name, "x").await?;
    bot.send_message(&message.chat, "x").await?;
    bot.send_message(chat, "x").await?;
    bot.send_message(full, "x").await?;
    bot.send_message(user, "x").await?;
    bot.send_message(chat.id, "x").await?;
    bot.send_message(chat.to_chat_id(), "x").await?;
    // A number needs no suffix, however large the id is.
    bot.send_message(4_634_562_345, "x").await?;
    bot.send_message(-1_001_234_567_890, "x").await?;
    bot.send_message(i64::from(7_i32), "x").await?;
    bot.forward_message(user, chat, message.message_id).await?;
    Ok(())
}

async fn a_file_is_a_path_or_whatever_has_an_id(
    bot: &Bot,
    path: &Path,
    sizes: &[PhotoSize],
    file: &File,
    sticker: &Sticker,
) -> Result<(), Error> {
    bot.send_photo(1, path).await?;
    bot.send_photo(1, path.to_owned()).await?;
    bot.send_photo(1, PathBuf::from("a.jpg")).await?;
    bot.send_photo(1, &PathBuf::from("a.jpg")).await?;
    for size in sizes {
        bot.send_photo(1, size).await?;
    }
    bot.send_document(1, file).await?;
    bot.send_sticker(1, sticker).await?;
    let id = String::from("file-id");
    bot.send_photo(1, &id).await?;
    bot.send_photo(1, Cow::from(&id)).await?;
    bot.send_photo(1, id).await?;
    let once = InputFile::path("a.jpg");
    bot.send_photo(1, &once).await?;
    bot.send_photo(2, once).await?;
    Ok(())
}

async fn a_text_is_any_string(bot: &Bot, text: &String) -> Result<(), Error> {
    bot.send_message(1, text).await?;
    bot.send_message(1, Cow::from(text)).await?;
    bot.send_message(1, 'a').await?;
    bot.send_message(1, Box::<str>::from("a")).await?;
    Ok(())
}

async fn a_file_is_downloaded_from_whatever_names_it(
    bot: &Bot,
    file: &File,
    photo: &PhotoSize,
) -> Result<(), Error> {
    file.download(bot).to_file("cat.jpg").await?;
    photo
        .download(bot)
        .max_bytes(1 << 20)
        .to_dir("inbox")
        .await?;
    let bytes = bot.get_file("file-id").download().bytes().await?;
    println!("{}", bytes.len());
    Ok(())
}

fn spawned(
    bot: Bot,
    photo: PhotoSize,
) -> impl Future<Output = Result<u64, Error>> + Send + 'static {
    async move { photo.download(&bot).to_file("cat.jpg").await }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let bot = Bot::new("123456789:abcdefghijklmnopqrstuvwxyz")?;
    let chat: Chat = from_json(r#"{"id":7,"type":"private"}"#)?;
    assert_eq!(ChatId::from(&chat), ChatId::from(7));
    let user: User = from_json(r#"{"id":8,"is_bot":false,"first_name":"x"}"#)?;
    assert_eq!(ChatId::from(&user), ChatId::from(8));
    let photo: PhotoSize =
        from_json(r#"{"file_id":"a","file_unique_id":"b","width":1,"height":1}"#)?;
    assert_eq!(InputFile::from(&photo), InputFile::id("a"));
    assert_eq!(Secret::from(&String::from("s")), Secret::from("s"));
    let phone: Result<bale_otp::PhoneNumber, _> = (&String::from("09123456789")).try_into();
    assert_eq!(phone?.international(), "989123456789");

    let message: Message =
        from_json(r#"{"message_id":1,"date":1,"chat":{"id":7,"type":"private"}}"#)?;
    let full: ChatFullInfo = from_json(r#"{"id":7,"type":"private"}"#)?;
    let file: File = from_json(r#"{"file_id":"a","file_unique_id":"b"}"#)?;
    let sticker: Sticker = from_json(
        r#"{"file_id":"a","file_unique_id":"b","type":"regular","width":1,"height":1,
            "is_animated":false,"is_video":false}"#,
    )?;
    drop(a_chat_is_a_number_a_name_or_whatever_has_an_id(
        &bot, &message, &chat, &full, &user,
    ));
    drop(a_file_is_a_path_or_whatever_has_an_id(
        &bot,
        "a".as_ref(),
        &[],
        &file,
        &sticker,
    ));
    drop(a_text_is_any_string(&bot, &String::new()));
    drop(a_file_is_downloaded_from_whatever_names_it(
        &bot, &file, &photo,
    ));
    drop(spawned(bot.clone(), photo));
    Ok(())
}

fn from_json<T: bale_bot::bazu_core::serde::de::DeserializeOwned>(
    json: &str,
) -> Result<T, bale_bot::bazu_core::serde_json::Error> {
    bale_bot::bazu_core::serde_json::from_str(json)
}
