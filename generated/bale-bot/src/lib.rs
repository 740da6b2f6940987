// @generated from spec/bale by `cargo xtask gen bale`. Edit the spec, not this file.

//! Bots for the messenger Bale, over its HTTP Bot API.
//!
//! The API has the shape of Telegram's with its own limits, methods and quirks. What is
//! generated here follows the official page; where the real server was seen to act otherwise,
//! the item says so.
//!
//! **Text is always Markdown.** There is no `parse_mode` and no way to switch rendering off, in
//! messages and in captions. `*bold*` and `_italic_` need a space before the opening mark and
//! after the closing one; a link is its text in square brackets directly followed by its
//! address in parentheses. A name with `_` or `*` in it is rendered too. Three backticks, a
//! title in square brackets, the details and three backticks again make an instant view. A link
//! to `uid:` and a user id mentions that user; the page does not mention this.
//!
//! **Files** go out in three ways. A `file_id` has no size limit, belongs to one bot and keeps
//! its kind. A URL may lead to 5 MB for images and 20 MB for the rest. An upload may have 10 MB
//! for images and 50 MB for the rest; one bot found the real ceiling nearer 20 MB. Bots
//! download up to 20 MB.
//!
//! **Rate limits** have no published figures: they move with how users of private chats treat
//! the bot. On the error code 429 wait for `retry_after` seconds. One third-party reference
//! speaks of about 20 messages a second overall and 120 messages a minute in one chat.
//!
//! **Amounts** are whole Iranian rials, **times** are seconds since 1970, and ids may need up
//! to 52 bits.
//!
//! A bot that answers every message with its own text:
//!
//! ```no_run
//! use bale_bot::{Bot, types::UpdateKind};
//!
//! # async fn run() -> Result<(), bale_bot::Error> {
//! let bot = Bot::new(std::env::var("BOT_TOKEN").unwrap_or_default())?;
//! let mut offset = 0;
//! loop {
//!     for update in bot.get_updates().offset(offset).timeout(30).await? {
//!         offset = offset.max(update.id + 1);
//!         if let UpdateKind::Message(message) = &update.kind
//!             && let Some(text) = &message.text
//!         {
//!             message.reply_text(&bot, text).await?;
//!         }
//!     }
//! }
//! # }
//! ```
//!
//! - Every method is a function of `Bot` that returns a call: set what is optional, then await
//!   it.
//! - Limits and rules of the API are checked before anything is sent; `check()` tells all
//!   violations without sending.
//! - What a newer server adds is kept, not refused: unknown fields are ignored, unknown values,
//!   kinds and variants go out as they came in.
//! - Files stream, both ways.
//!
//! Made from a spec of the [official docs](https://docs.bale.ai); what the docs do not say, or
//! say otherwise than the server, is marked where it stands.

#![deny(missing_docs)]

mod bot;
mod errors;
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
pub use bazu_core::{self, Error, InputFile, Policy, Progress, Secret, Token, Violations};
pub use bot::{Bot, Call};
pub use errors::ErrorKind;

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
        ChatAction, ForwardOrigin, ForwardOriginType, Message, MessageEntity,
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

/// Every method of the API as plain data.
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
