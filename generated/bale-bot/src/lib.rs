// @generated from spec/bale by `cargo xtask gen bale`. Edit the spec, not this file.

//! Typed client for the Bot API of the messenger Bale.
//!
//! ```toml
//! [dependencies]
//! bale-bot = "0.1"
//! bazu = "0.1"
//! tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
//! ```
//!
//! ```rust,no_run
//! use bale_bot::{Bot, types::Message};
//! use bazu::{Router, RunError, Text, filter};
//!
//! #[tokio::main]
//! async fn main() -> Result<(), RunError> {
//!     let router = Router::new().message(filter::text(), echo);
//!     bazu::poll(Bot::from_env("BALE_TOKEN")?, router).await
//! }
//!
//! async fn echo(bot: &Bot, message: &Message, Text(text): Text<'_>) -> bazu::Result {
//!     message.reply_text(bot, text).await?;
//!     Ok(())
//! }
//! ```
//!
//! [`bazu`](https://docs.rs/bazu) is the framework: it fetches updates, finds the handler of
//! each, and goes on whatever the network and the server do. Without it, fetch updates
//! yourself:
//!
//! ```rust,no_run
//! use bale_bot::{Bot, Error, types::{Update, UpdateKind}};
//!
//! /// Answers every message with its own text.
//! #[tokio::main]
//! async fn main() -> Result<(), Error> {
//!     let bot = Bot::from_env("BALE_TOKEN")?;
//!     let mut updates = bot.get_updates().poll();
//!     loop {
//!         // After an error the next request waits, so the bot can go on.
//!         let handled = match updates.next().await {
//!             Ok(update) => answer(&bot, &update).await,
//!             Err(error) => Err(error),
//!         };
//!         if let Err(error) = handled {
//!             eprintln!("{error}");
//!         }
//!     }
//! }
//!
//! async fn answer(bot: &Bot, update: &Update) -> Result<(), Error> {
//!     if let UpdateKind::Message(message) = &update.kind
//!         && let Some(text) = &message.text
//!     {
//!         message.reply_text(bot, text).await?;
//!     }
//!     Ok(())
//! }
//! ```
//!
//! The API is similar to Telegram's, with its own limits and methods.
//!
//! **Text is always Markdown**, in messages and in captions. There is no `parse_mode`, and
//! rendering cannot be switched off.
//!
//! - `*bold*` and `_italic_` need a space before the first mark and after the last mark.
//! - A link is `[text](address)`. The address `uid:` with a user id mentions that user.
//! - Three backticks, `[title]`, some text and three backticks make a text that the reader can
//!   open.
//! - A name that contains `_` or `*` is rendered too.
//!
//! `markup::Markdown` writes such a text, and nothing that a user wrote becomes markup in it.
//!
//! **Files** are sent in three ways. A `file_id` has no size limit, is valid for one bot and
//! cannot change its kind. A file at a URL may have 5 MB if it is a photo, and 20 MB otherwise.
//! An upload may have 10 MB if it is a photo, and 50 MB otherwise; more than 20 MB may fail.
//! Bots can download files of up to 20 MB.
//!
//! **Rate limits** are not published. They depend on how users in private chats react to the
//! bot. After error 429, wait for `retry_after` seconds.
//!
//! **Amounts** are whole Iranian rials. **Times** are seconds since 1970. **Ids** have up to 52
//! bits.
//!
//! ## Limits
//!
//! Limits and rules are checked before a request is sent. `check()` returns all violations and
//! sends nothing. `Policy` makes violations warnings, or turns the checks off.
//!
//! - A character is a Unicode scalar value, which is a Rust `char`. Markup counts too.
//! - The bytes of a text are counted in UTF-8.
//! - 1 MB is 1,048,576 bytes, and 1 KB is 1,024 bytes.
//! - "Not checked." marks a limit that may not be the server's.
//!
//! ## The crate
//!
//! - Every method is a function of `Bot`. It returns a call: set the optional parameters, then
//!   await it.
//! - A newer server does not break the crate. Unknown fields are ignored. Unknown values, kinds
//!   and variants are kept and sent unchanged.
//! - Uploads and downloads are streamed.
//! - In tests, the feature `test-util` gives every received type a function `sample`. Set the
//!   fields that a test needs, or read JSON by `serde_json::from_value`.
//!
//! Generated from a specification of the [official docs](https://docs.bale.ai). What these docs
//! do not describe is marked "Undocumented."

#![deny(missing_docs)]

mod bot;
mod errors;
mod framework;
pub mod filter;
pub mod part;
pub mod links;
pub mod markup;
#[cfg(feature = "test-util")]
mod test_util;
mod wire;
mod chats;
mod commands;
mod keyboards;
mod media;
mod messages;
mod payments;
mod stickers;
mod updates;
mod users;
pub use bazu_client::{self, Client, ClientBuilder, Download, FromReader, Proxy};
pub use bazu_core::{
    self, Error, InputFile, Policy, Progress, ReceivedFile, Secret, Token, Violations,
};
pub use bot::{Bot, Call};
pub use errors::ErrorKind;
#[cfg(feature = "test-util")]
pub use bazu_core::{HasModel, Sample};

/// Every type of the API.
pub mod types {
    pub use crate::chats::{
        Chat, ChatFullInfo, ChatId, ChatInviteLink, ChatMember, ChatMemberAdministrator,
        ChatMemberMember, ChatMemberOwner, ChatMemberRestricted, ChatPermissions,
        ChatPhoto, ChatType,
    };
    pub use crate::commands::BotCommand;
    pub use crate::keyboards::{
        CallbackQuery, CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup,
        KeyboardButton, ReplyKeyboardMarkup, ReplyKeyboardRemove, ReplyMarkup, WebAppInfo,
    };
    pub use crate::media::{
        Animation, Audio, Contact, Document, File, InputMedia, InputMediaAnimation,
        InputMediaAudio, InputMediaDocument, InputMediaPhoto, InputMediaVideo, Location,
        PhotoSize, Video, Voice,
    };
    pub use crate::messages::{
        Attachment, ChatAction, ForwardOrigin, ForwardOriginType, Message, MessageEntity,
        MessageEntityType, MessageId, Poll, PollOption, PollType, WebAppData,
    };
    pub use crate::payments::{
        Invoice, LabeledPrice, PreCheckoutQuery, SuccessfulPayment, Transaction,
        TransactionStatus,
    };
    pub use crate::stickers::{
        InputSticker, Sticker, StickerFormat, StickerSet, StickerType,
    };
    pub use crate::updates::{Update, UpdateKind, WebhookInfo, lazy_updates};
    pub use crate::users::User;
}

/// The requests of all methods, as plain data.
pub mod methods {
    pub use crate::chats::{
        BanChatMember, CreateChatInviteLink, DeleteChatPhoto, ExportChatInviteLink,
        GetChat, GetChatAdministrators, GetChatMember, GetChatMembersCount, InviteUser,
        LeaveChat, PinChatMessage, PromoteChatMember, RestrictChatMember,
        RevokeChatInviteLink, SetChatDescription, SetChatPhoto, SetChatTitle,
        UnbanChatMember, UnpinAllChatMessages, UnpinChatMessage,
    };
    pub use crate::commands::{DeleteMyCommands, GetMyCommands, SetMyCommands};
    pub use crate::keyboards::AnswerCallbackQuery;
    pub use crate::media::{
        GetFile, SendAnimation, SendAudio, SendDocument, SendMediaGroup, SendPhoto,
        SendVideo, SendVoice,
    };
    pub use crate::messages::{
        CopyMessage, DeleteMessage, EditMessageCaption, EditMessageReplyMarkup,
        EditMessageText, ForwardMessage, SendChatAction, SendContact, SendLocation,
        SendMessage,
    };
    pub use crate::payments::{
        AnswerPreCheckoutQuery, CreateInvoiceLink, InquireTransaction, SendInvoice,
    };
    pub use crate::stickers::{
        AddStickerToSet, CreateNewStickerSet, DeleteStickerToSet, GetStickerSet,
        SendSticker, UploadStickerFile,
    };
    pub use crate::updates::{DeleteWebhook, GetUpdates, GetWebhookInfo, SetWebhook};
    pub use crate::users::{AskReview, Close, GetMe, Logout};
}
