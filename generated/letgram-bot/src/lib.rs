// @generated from spec/letgram by `cargo xtask gen letgram`. Edit the spec, not this file.

//! Bots for the messenger Letgram, over its HTTP Bot API, version 1.0 of March 2026.
//!
//! In shape and names this is Telegram's Bot API 6.6 with fewer methods, with three rights
//! taken from 6.9 and with stories reshaped from 9.0. The official page names many types
//! without describing them. Those are filled in from the Telegram version they come from, and
//! each says so; nothing here was seen on a live server.
//!
//! **Methods**: the page speaks of more than 100 and describes 63, which are the ones here.
//! Where one sending method lacks a parameter that its siblings have, such as
//! `reply_to_message_id`, the page lacks it too.
//!
//! **Text** is plain unless `parse_mode` says `MarkdownV2`, `HTML` or `Markdown`. The page does
//! not describe these formats; in Telegram 6.6 they have the rules known by the same names.
//! Entities count in UTF-16 units. Lengths of texts are given in characters without saying of
//! what; here Unicode scalar values are counted, the loosest reading. In Telegram the markup
//! itself does not count.
//!
//! **Files** go out as a `file_id`, as an HTTP address or as an upload of up to 50 MB, and bots
//! download up to 20 MB. A file inside an object, such as a sticker for a new set, is uploaded
//! as a part of its own that the object refers to; the page does not mention this, and it is
//! taken from Telegram.
//!
//! **Rate limits**, the ports of a webhook and repeated deliveries are not documented.
//!
//! **Amounts** are in the smallest unit of their currency, **times** are seconds since 1970,
//! and ids may need more than 32 bits. Tokens come from `@BotGod`.
//!
//! A bot that answers every message with its own text:
//!
//! ```no_run
//! use letgram_bot::{Bot, types::UpdateKind};
//!
//! # async fn run() -> Result<(), letgram_bot::Error> {
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
//! Made from a spec of the [official docs](https://letgram.ru); what the docs do not say, or
//! say otherwise than the server, is marked where it stands.

#![deny(missing_docs)]

mod bot;
mod errors;
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
pub use bazu_core::{self, Error, InputFile, Policy, Progress, Secret, Token, Violations};
pub use bot::{Bot, Call};
pub use errors::ErrorKind;

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
        ChatAction, Message, MessageEntity, MessageEntityType, MessageId, ParseMode,
        Venue, WebAppData,
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
        InputStoryContent, InputStoryContentPhoto, InputStoryContentVideo,
        LocationAddress, ReactionType, ReactionTypeCustomEmoji, ReactionTypeEmoji,
        ReactionTypePaid, Story, StoryArea, StoryAreaPosition, StoryAreaType,
        StoryAreaTypeLink, StoryAreaTypeLocation, StoryAreaTypeSuggestedReaction,
        StoryAreaTypeUniqueGift, StoryAreaTypeWeather,
    };
    pub use crate::updates::{Update, UpdateKind, UpdateName, WebhookInfo, lazy_updates};
    pub use crate::users::{User, UserProfilePhotos};
}

/// Every method of the API as plain data.
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
