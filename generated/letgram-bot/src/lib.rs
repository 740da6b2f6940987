// @generated from spec/letgram by `cargo xtask gen letgram`. Edit the spec, not this file.

//! Typed client for the Bot API of the messenger Letgram.
//!
//! ```toml
//! [dependencies]
//! letgram-bot = "0.1"
//! bazu = "0.1"
//! tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
//! ```
//!
//! ```rust,no_run
//! use letgram_bot::{Bot, types::Message};
//! use bazu::{Router, RunError, Text, filter};
//!
//! #[tokio::main]
//! async fn main() -> Result<(), RunError> {
//!     let router = Router::new().message(filter::text(), echo);
//!     bazu::poll(Bot::from_env("LETGRAM_TOKEN")?, router).await
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
//! use letgram_bot::{Bot, Error, types::{Update, UpdateKind}};
//!
//! /// Answers every message with its own text.
//! #[tokio::main]
//! async fn main() -> Result<(), Error> {
//!     let bot = Bot::from_env("LETGRAM_TOKEN")?;
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
//! The API has version 1.0 of March 2026. It is similar to Telegram's Bot API 6.6, with fewer
//! methods and with stories. The official page names many types and does not describe them.
//! They are marked "Undocumented." and follow Telegram. Nothing here was tested on the real
//! server.
//!
//! **Tokens** come from `@BotGod`: `/newbot` makes a bot, `/token` a new token, and `/revoke`
//! withdraws the current one. `/setcommands` sets the list of commands, `/setmenubutton` the
//! button that opens a mini app, and `/setinline` turns inline mode on.
//!
//! **Method names** are case-insensitive.
//!
//! **Text** is plain unless `parse_mode` is `MarkdownV2`, `HTML` or `Markdown`. These formats
//! follow Telegram 6.6. `markup::Html` and `markup::MarkdownV2` write such a text, and nothing
//! that a user wrote becomes markup in it. Entities count in UTF-16 units. Markup may not count
//! towards the limit of a text, so a text with markup is not checked for its maximum.
//!
//! **Files** are sent as a `file_id`, as a URL or as an upload of up to 50 MB. Bots can
//! download files of up to 20 MB.
//!
//! **Mini apps** open from a button, from the bot's menu button, or by a link such as
//! `https://letgram.ru/botusername/app`. With `sendData` an app sends at most 4096 bytes. The
//! bot receives them as `web_app_data`, and the app closes. To prove who opened an app, check
//! the `hash` of its init data on your server. It is the HMAC-SHA256 of the other fields,
//! sorted, with a key that is the HMAC-SHA256 of the bot's token under the key `WebAppData`.
//!
//! **Rate limits**, the ports of a webhook and repeated deliveries are not documented.
//!
//! **Amounts** are in the smallest unit of their currency. **Times** are seconds since 1970.
//! **Ids** may need more than 32 bits.
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
//! Generated from a specification of the [official docs](https://letgram.ru). What these docs
//! do not describe is marked "Undocumented."

#![deny(missing_docs)]

mod bot;
mod errors;
mod framework;
pub mod part;
pub mod links;
pub mod markup;
#[cfg(feature = "test-util")]
mod test_util;
mod wire;
mod chats;
mod commands;
mod editing;
mod games;
mod inline;
mod keyboards;
mod media;
mod messages;
mod payments;
mod polls;
mod stickers;
mod stories;
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
        Chat, ChatId, ChatInviteLink, ChatMember, ChatMemberAdministrator,
        ChatMemberBanned, ChatMemberLeft, ChatMemberMember, ChatMemberOwner,
        ChatMemberRestricted, ChatMemberUpdated, ChatPermissions, ChatPhoto, ChatType,
    };
    pub use crate::commands::{
        BotCommand, BotCommandScope, BotCommandScopeAllChatAdministrators,
        BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats,
        BotCommandScopeChat, BotCommandScopeChatAdministrators,
        BotCommandScopeChatMember, BotCommandScopeDefault,
    };
    pub use crate::editing::{CallbackQuery, EditedMessage};
    pub use crate::games::{CallbackGame, Game, GameHighScore};
    pub use crate::inline::{
        ChosenInlineResult, InlineQuery, InlineQueryChatType, InlineQueryResult,
        InlineQueryResultArticle, InlineQueryResultAudio, InlineQueryResultCachedAudio,
        InlineQueryResultCachedDocument, InlineQueryResultCachedGif,
        InlineQueryResultCachedMpeg4Gif, InlineQueryResultCachedPhoto,
        InlineQueryResultCachedSticker, InlineQueryResultCachedVideo,
        InlineQueryResultCachedVoice, InlineQueryResultContact,
        InlineQueryResultDocument, InlineQueryResultGame, InlineQueryResultGif,
        InlineQueryResultLocation, InlineQueryResultMpeg4Gif, InlineQueryResultPhoto,
        InlineQueryResultVenue, InlineQueryResultVideo, InlineQueryResultVoice,
        InputContactMessageContent, InputInvoiceMessageContent,
        InputLocationMessageContent, InputMessageContent, InputTextMessageContent,
        InputVenueMessageContent,
    };
    pub use crate::keyboards::{
        ForceReply, InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton,
        KeyboardButtonPollType, ReplyKeyboardMarkup, ReplyKeyboardRemove, ReplyMarkup,
        WebAppInfo,
    };
    pub use crate::media::{
        Animation, Audio, Contact, Document, File, InputMedia, InputMediaAnimation,
        InputMediaAudio, InputMediaDocument, InputMediaPhoto, InputMediaVideo, Location,
        PhotoSize, Video, VideoNote, Voice,
    };
    pub use crate::messages::{
        Attachment, ChatAction, Message, MessageEntity, MessageEntityType, MessageId,
        ParseMode, Venue, WebAppData,
    };
    pub use crate::payments::{
        Invoice, LabeledPrice, OrderInfo, PreCheckoutQuery, ShippingAddress,
        ShippingOption, ShippingQuery, SuccessfulPayment,
    };
    pub use crate::polls::{Dice, DiceEmoji, Poll, PollAnswer, PollOption, PollType};
    pub use crate::stickers::{
        InputSticker, MaskPoint, MaskPosition, Sticker, StickerFormat, StickerSet,
        StickerType,
    };
    pub use crate::stories::{
        LocationAddress, ReactionType, ReactionTypeCustomEmoji, ReactionTypeEmoji,
        ReactionTypePaid, Story, StoryArea, StoryAreaPosition, StoryAreaType,
        StoryAreaTypeLink, StoryAreaTypeLocation, StoryAreaTypeSuggestedReaction,
        StoryAreaTypeUniqueGift, StoryAreaTypeWeather,
    };
    pub use crate::updates::{Update, UpdateKind, UpdateName, WebhookInfo, lazy_updates};
    pub use crate::users::{User, UserProfilePhotos};
}

/// The requests of all methods, as plain data.
pub mod methods {
    pub use crate::chats::{
        BanChatMember, GetChat, GetChatAdministrators, GetChatMember, GetChatMemberCount,
        LeaveChat, PinChatMessage, PromoteChatMember, RestrictChatMember,
        SetChatDescription, SetChatPhoto, SetChatTitle, UnbanChatMember, UnpinChatMessage,
    };
    pub use crate::commands::{DeleteMyCommands, GetMyCommands, SetMyCommands};
    pub use crate::editing::{
        AnswerCallbackQuery, DeleteMessage, EditMessageCaption, EditMessageReplyMarkup,
        EditMessageText,
    };
    pub use crate::games::{GetGameHighScores, SendGame, SetGameScore};
    pub use crate::inline::AnswerInlineQuery;
    pub use crate::media::{
        GetFile, SendAnimation, SendAudio, SendDocument, SendMediaGroup, SendPhoto,
        SendVideo, SendVideoNote, SendVoice,
    };
    pub use crate::messages::{
        CopyMessage, ForwardMessage, SendChatAction, SendContact, SendLocation,
        SendMessage, SendVenue,
    };
    pub use crate::payments::{
        AnswerPreCheckoutQuery, AnswerShippingQuery, CreateInvoiceLink, SendInvoice,
    };
    pub use crate::polls::{SendDice, SendPoll};
    pub use crate::stickers::{
        AddStickerToSet, CreateNewStickerSet, GetStickerSet, SendSticker,
    };
    pub use crate::stories::{DeleteStory, EditStory, PostStory};
    pub use crate::updates::{DeleteWebhook, GetUpdates, GetWebhookInfo, SetWebhook};
    pub use crate::users::{Close, GetMe, GetUserProfilePhotos, LogOut};
}
