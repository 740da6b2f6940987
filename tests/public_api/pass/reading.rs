//! Updates and errors: enums are matched with a wildcard, shortcuts answer where things came from.

use bale_bot::types::{
    ChatId, ChatMember, ChatType, Message, PreCheckoutQuery, Update, UpdateKind,
};
use bale_bot::{Bot, Error, ErrorKind};

async fn answer(bot: &Bot, update: Update) -> Result<(), Error> {
    match update.kind {
        UpdateKind::Message(message) => answer_message(bot, &message).await?,
        UpdateKind::CallbackQuery(query) => {
            query.answer(bot).text("چشم").await?;
            if let Some(message) = &query.message {
                message.edit_text(bot, "گزینش شد").await?;
            }
        }
        UpdateKind::PreCheckoutQuery(query) => approve(bot, &query).await?,
        UpdateKind::Unknown(update) => println!("{} is new: {}", update.name(), update.json()),
        UpdateKind::Undecodable(update) => eprintln!("{}", update.error()),
        _ => {}
    }
    Ok(())
}

async fn answer_message(bot: &Bot, message: &Message) -> Result<(), Error> {
    if let Some(text) = message.content() {
        message.reply_text(bot, text).await?;
    }
    if let Some(photo) = message.photo.as_ref().and_then(|sizes| sizes.last()) {
        let file = photo.get_file(bot).await?;
        if let Some(path) = &file.file_path {
            bot.client().download(path).to_file("photo.jpg").await?;
        }
    }
    match &message.chat.kind {
        ChatType::Private => {
            message.chat.send(bot, "سلام").await?;
        }
        ChatType::Group | ChatType::Supergroup => {
            let member = message.chat.get_chat_member(bot, message.chat.id).await?;
            if let ChatMember::Owner(owner) = member {
                owner.user.send(bot, "سلام").await?;
            }
        }
        ChatType::Unknown(kind) => println!("a new kind of chat: {}", kind.as_str()),
        _ => {
            message.forward(bot, "@archive").await?;
            message.delete(bot).await?;
        }
    }
    Ok(())
}

async fn approve(bot: &Bot, query: &PreCheckoutQuery) -> Result<(), Error> {
    if query.total_amount > 0 {
        query.answer(bot, true).await?;
    } else {
        query.answer(bot, false).error_message("رایگان است").await?;
    }
    Ok(())
}

fn what_to_do(error: &Error) -> &'static str {
    if error.retry_after().is_some() {
        return "wait";
    }
    match ErrorKind::of(error) {
        ErrorKind::TokenNotFound => return "ask for a new token",
        ErrorKind::UnknownChat | ErrorKind::PermissionDenied => return "forget the chat",
        _ => {}
    }
    match error {
        Error::Validation(violations) if !violations.is_empty() => "mend the request",
        Error::Transport(_) | Error::Status(_) => "try again",
        Error::Decode(_) => "report",
        _ => "give up",
    }
}

fn name(chat: &ChatId) -> String {
    match chat {
        ChatId::Integer(id) => id.to_string(),
        ChatId::String(name) => name.clone(),
        _ => String::new(),
    }
}

fn main() -> Result<(), Error> {
    assert_eq!(name(&7.into()), "7");
    let refused = Bot::new("no token").expect_err("it is no token");
    assert_eq!(what_to_do(&refused), "give up");
    let bot = Bot::new("123456789:abcdefghijklmnopqrstuvwxyz")?;
    let json =
        r#"{"update_id":1,"message":{"message_id":2,"date":3,"chat":{"id":4,"type":"private"}}}"#;
    let update: Update = serde_json::from_str(json).expect("it is an update");
    assert!(matches!(&update.kind, UpdateKind::Message(message) if message.chat_id() == 4));
    drop(answer(&bot, update));
    Ok(())
}
