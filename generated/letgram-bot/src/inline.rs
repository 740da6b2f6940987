// @generated from spec/letgram/inline.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! Inline
//!
//! Inline mode: a user types the bot's username and a query in any chat, the bot answers with
//! results, and the one that the user picks is sent to the chat. It is turned on with
//! `/setinline` at `@BotGod`. The page counts "20+" kinds of results and lists exactly 20, with
//! one line for each and no fields beyond the shared `type`, `id` and `reply_markup`; the rest
//! is filled in from Telegram's Bot API 6.6. Telegram replaced `switch_pm_text` and
//! `switch_pm_parameter` in 6.7; here they are current. Texts are counted in characters, which
//! the page leaves open; Unicode scalar values are counted, the loosest reading, and in
//! Telegram the markup of a `parse_mode` does not count.

use std::fmt;

use bazu_core::{ItemsLimit, LengthLimit, RangeLimit, Secret, Unit, UnknownValue, UnknownVariant};

use crate::{Bot, Call};
use crate::keyboards::InlineKeyboardMarkup;
use crate::media::Location;
use crate::messages::{MessageEntity, ParseMode};
use crate::payments::LabeledPrice;
use crate::users::User;

/// A user types a query to the bot in some chat. An empty query is a chance to offer something
/// that fits anyway.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQuery {
    /// Id of the query.
    pub id: String,
    /// Who types it.
    pub from: User,
    /// What was typed after the bot's username. Length: at most 256 characters.
    pub query: String,
    /// The `next_offset` of the answer before, when the user wants more results; else empty.
    pub offset: String,
    /// The kind of chat the query is typed in.
    pub chat_type: Option<InlineQueryChatType>,
    /// Where the user is, for bots that ask for it.
    pub location: Option<Box<Location>>,
}

impl InlineQuery {
    /// Limit of `InlineQuery.query`. Length: at most 256 characters.
    pub const QUERY_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 256,
        unit: Unit::Chars,
    };
}

impl InlineQuery {
    /// Answers an inline query with results for the user to pick from.
    ///
    /// Calls [`Bot::answer_inline_query`](crate::Bot::answer_inline_query) with `inline_query_id`
    /// from `id`.
    pub fn answer<'a>(
        &self,
        bot: &'a Bot,
        results: impl IntoIterator<Item = impl Into<InlineQueryResult>>,
    ) -> Call<'a, AnswerInlineQuery> {
        bot.answer_inline_query(self.id.as_str(), results)
    }
}

/// The kind of chat an inline query is typed in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InlineQueryChatType {
    /// The private chat with the bot itself.
    Sender,
    /// A chat with another person.
    Private,
    /// A group.
    Group,
    /// A large group.
    Supergroup,
    /// A channel.
    Channel,
    /// A value that this version does not know; it goes out as it came in.
    Unknown(UnknownValue),
}

impl InlineQueryChatType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sender => "sender",
            Self::Private => "private",
            Self::Group => "group",
            Self::Supergroup => "supergroup",
            Self::Channel => "channel",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for InlineQueryChatType {
    fn from(value: &str) -> Self {
        match value {
            "sender" => Self::Sender,
            "private" => Self::Private,
            "group" => Self::Group,
            "supergroup" => Self::Supergroup,
            "channel" => Self::Channel,
            value => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

impl fmt::Display for InlineQueryChatType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A user picked a result and sent it.
///
/// Not documented; as in Telegram Bot API 6.6.
///
/// Note: Telegram sends it only to bots for which feedback was turned on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChosenInlineResult {
    /// The `id` of the result.
    pub result_id: String,
    /// Who picked it.
    pub from: User,
    /// Where the user is, for bots that ask for it.
    pub location: Option<Box<Location>>,
    /// Id of the message that was sent, for editing it. Only there when the message has inline
    /// buttons.
    pub inline_message_id: Option<String>,
    /// The query that the result answered.
    pub query: String,
}

/// A result of an inline query.
///
/// Note: `type` alone does not tell all kinds apart: what is on the server already has the same
/// `type` as what is fetched from an address, and a `…_file_id` in place of a `…_url`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InlineQueryResult {
    /// An article or a web page.
    Article(InlineQueryResultArticle),
    /// A photo at some address.
    Photo(InlineQueryResultPhoto),
    /// A photo that is on the server already.
    CachedPhoto(InlineQueryResultCachedPhoto),
    /// A GIF at some address.
    Gif(InlineQueryResultGif),
    /// A GIF that is on the server already.
    CachedGif(InlineQueryResultCachedGif),
    /// A video without sound at some address.
    Mpeg4Gif(InlineQueryResultMpeg4Gif),
    /// A video without sound that is on the server already.
    CachedMpeg4Gif(InlineQueryResultCachedMpeg4Gif),
    /// A video file at some address, or a page with a player for it.
    Video(InlineQueryResultVideo),
    /// A video that is on the server already.
    CachedVideo(InlineQueryResultCachedVideo),
    /// An MP3 file at some address.
    Audio(InlineQueryResultAudio),
    /// An audio file that is on the server already.
    CachedAudio(InlineQueryResultCachedAudio),
    /// A voice recording at some address, in an OGG container.
    Voice(InlineQueryResultVoice),
    /// A voice recording that is on the server already.
    CachedVoice(InlineQueryResultCachedVoice),
    /// A PDF or ZIP file at some address.
    Document(InlineQueryResultDocument),
    /// A file that is on the server already.
    CachedDocument(InlineQueryResultCachedDocument),
    /// A point on the map.
    Location(InlineQueryResultLocation),
    /// A venue.
    Venue(InlineQueryResultVenue),
    /// A phone contact.
    Contact(InlineQueryResultContact),
    /// A game.
    Game(InlineQueryResultGame),
    /// A sticker that is on the server already.
    CachedSticker(InlineQueryResultCachedSticker),
    /// What this version does not know, kept as JSON.
    Unknown(UnknownVariant),
}

impl From<InlineQueryResultArticle> for InlineQueryResult {
    fn from(value: InlineQueryResultArticle) -> Self {
        Self::Article(value)
    }
}

impl From<InlineQueryResultPhoto> for InlineQueryResult {
    fn from(value: InlineQueryResultPhoto) -> Self {
        Self::Photo(value)
    }
}

impl From<InlineQueryResultCachedPhoto> for InlineQueryResult {
    fn from(value: InlineQueryResultCachedPhoto) -> Self {
        Self::CachedPhoto(value)
    }
}

impl From<InlineQueryResultGif> for InlineQueryResult {
    fn from(value: InlineQueryResultGif) -> Self {
        Self::Gif(value)
    }
}

impl From<InlineQueryResultCachedGif> for InlineQueryResult {
    fn from(value: InlineQueryResultCachedGif) -> Self {
        Self::CachedGif(value)
    }
}

impl From<InlineQueryResultMpeg4Gif> for InlineQueryResult {
    fn from(value: InlineQueryResultMpeg4Gif) -> Self {
        Self::Mpeg4Gif(value)
    }
}

impl From<InlineQueryResultCachedMpeg4Gif> for InlineQueryResult {
    fn from(value: InlineQueryResultCachedMpeg4Gif) -> Self {
        Self::CachedMpeg4Gif(value)
    }
}

impl From<InlineQueryResultVideo> for InlineQueryResult {
    fn from(value: InlineQueryResultVideo) -> Self {
        Self::Video(value)
    }
}

impl From<InlineQueryResultCachedVideo> for InlineQueryResult {
    fn from(value: InlineQueryResultCachedVideo) -> Self {
        Self::CachedVideo(value)
    }
}

impl From<InlineQueryResultAudio> for InlineQueryResult {
    fn from(value: InlineQueryResultAudio) -> Self {
        Self::Audio(value)
    }
}

impl From<InlineQueryResultCachedAudio> for InlineQueryResult {
    fn from(value: InlineQueryResultCachedAudio) -> Self {
        Self::CachedAudio(value)
    }
}

impl From<InlineQueryResultVoice> for InlineQueryResult {
    fn from(value: InlineQueryResultVoice) -> Self {
        Self::Voice(value)
    }
}

impl From<InlineQueryResultCachedVoice> for InlineQueryResult {
    fn from(value: InlineQueryResultCachedVoice) -> Self {
        Self::CachedVoice(value)
    }
}

impl From<InlineQueryResultDocument> for InlineQueryResult {
    fn from(value: InlineQueryResultDocument) -> Self {
        Self::Document(value)
    }
}

impl From<InlineQueryResultCachedDocument> for InlineQueryResult {
    fn from(value: InlineQueryResultCachedDocument) -> Self {
        Self::CachedDocument(value)
    }
}

impl From<InlineQueryResultLocation> for InlineQueryResult {
    fn from(value: InlineQueryResultLocation) -> Self {
        Self::Location(value)
    }
}

impl From<InlineQueryResultVenue> for InlineQueryResult {
    fn from(value: InlineQueryResultVenue) -> Self {
        Self::Venue(value)
    }
}

impl From<InlineQueryResultContact> for InlineQueryResult {
    fn from(value: InlineQueryResultContact) -> Self {
        Self::Contact(value)
    }
}

impl From<InlineQueryResultGame> for InlineQueryResult {
    fn from(value: InlineQueryResultGame) -> Self {
        Self::Game(value)
    }
}

impl From<InlineQueryResultCachedSticker> for InlineQueryResult {
    fn from(value: InlineQueryResultCachedSticker) -> Self {
        Self::CachedSticker(value)
    }
}

/// An article or a web page.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultArticle {
    /// Id of the result, chosen by the bot. Length: at most 64 bytes.
    ///
    /// Documented. Note: In Telegram it has at least one byte, and no other result of the answer
    /// has the same.
    pub id: String,
    /// Title of the result.
    ///
    /// Documented.
    pub title: String,
    /// The message that is sent.
    ///
    /// Documented.
    pub input_message_content: InputMessageContent,
    /// Buttons below the message.
    ///
    /// Documented.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// Address of the article.
    pub url: Option<String>,
    /// Whether the address is kept out of sight.
    pub hide_url: Option<bool>,
    /// Short description of the result.
    ///
    /// Documented.
    pub description: Option<String>,
    /// Address of a small picture of the result.
    pub thumbnail_url: Option<String>,
    /// Width of the small picture. Unit: pixels.
    pub thumbnail_width: Option<i64>,
    /// Height of the small picture. Unit: pixels.
    pub thumbnail_height: Option<i64>,
}

impl InlineQueryResultArticle {
    /// Limit of `InlineQueryResultArticle.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 64,
        unit: Unit::Bytes,
    };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(
        id: impl Into<String>,
        title: impl Into<String>,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            input_message_content: input_message_content.into(),
            reply_markup: None,
            url: None,
            hide_url: None,
            description: None,
            thumbnail_url: None,
            thumbnail_width: None,
            thumbnail_height: None,
        }
    }

    /// Buttons below the message.
    ///
    /// Documented.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// Address of the article.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Whether the address is kept out of sight.
    #[must_use]
    pub fn hide_url(mut self, hide_url: bool) -> Self {
        self.hide_url = Some(hide_url);
        self
    }

    /// Short description of the result.
    ///
    /// Documented.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Address of a small picture of the result.
    #[must_use]
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<String>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
    }

    /// Width of the small picture. Unit: pixels.
    #[must_use]
    pub fn thumbnail_width(mut self, thumbnail_width: i64) -> Self {
        self.thumbnail_width = Some(thumbnail_width);
        self
    }

    /// Height of the small picture. Unit: pixels.
    #[must_use]
    pub fn thumbnail_height(mut self, thumbnail_height: i64) -> Self {
        self.thumbnail_height = Some(thumbnail_height);
        self
    }
}

/// A photo at some address.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultPhoto {
    /// Id of the result, chosen by the bot. Length: at most 64 bytes.
    ///
    /// Documented. Note: In Telegram it has at least one byte, and no other result of the answer
    /// has the same.
    pub id: String,
    /// Address of the photo: JPEG, up to 5 MB.
    pub photo_url: String,
    /// Address of a small picture of the photo.
    pub thumbnail_url: String,
    /// Width of the picture. Unit: pixels.
    pub photo_width: Option<i64>,
    /// Height of the picture. Unit: pixels.
    pub photo_height: Option<i64>,
    /// Title of the result.
    pub title: Option<String>,
    /// Short description of the result.
    pub description: Option<String>,
    /// Caption of the message. Length: at most 1024 characters.
    pub caption: Option<String>,
    /// How the caption is marked up.
    pub parse_mode: Option<ParseMode>,
    /// Parts of the caption with a meaning, in place of `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Buttons below the message.
    ///
    /// Documented.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What is sent in place of the photo.
    pub input_message_content: Option<Box<InputMessageContent>>,
}

impl InlineQueryResultPhoto {
    /// Limit of `InlineQueryResultPhoto.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 64,
        unit: Unit::Bytes,
    };

    /// Limit of `InlineQueryResultPhoto.caption`. Length: at most 1024 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 1024,
        unit: Unit::Chars,
    };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(
        id: impl Into<String>,
        photo_url: impl Into<String>,
        thumbnail_url: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            photo_url: photo_url.into(),
            thumbnail_url: thumbnail_url.into(),
            photo_width: None,
            photo_height: None,
            title: None,
            description: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    /// Width of the picture. Unit: pixels.
    #[must_use]
    pub fn photo_width(mut self, photo_width: i64) -> Self {
        self.photo_width = Some(photo_width);
        self
    }

    /// Height of the picture. Unit: pixels.
    #[must_use]
    pub fn photo_height(mut self, photo_height: i64) -> Self {
        self.photo_height = Some(photo_height);
        self
    }

    /// Title of the result.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Short description of the result.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Caption of the message. Length: at most 1024 characters.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How the caption is marked up.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: ParseMode) -> Self {
        self.parse_mode = Some(parse_mode);
        self
    }

    /// Parts of the caption with a meaning, in place of `parse_mode`.
    #[must_use]
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Buttons below the message.
    ///
    /// Documented.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What is sent in place of the photo.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(Box::new(input_message_content.into()));
        self
    }
}

/// A GIF at some address.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultGif {
    /// Id of the result, chosen by the bot. Length: at most 64 bytes.
    ///
    /// Documented. Note: In Telegram it has at least one byte, and no other result of the answer
    /// has the same.
    pub id: String,
    /// Address of the GIF: up to 1 MB.
    pub gif_url: String,
    /// Width of the picture. Unit: pixels.
    pub gif_width: Option<i64>,
    /// Height of the picture. Unit: pixels.
    pub gif_height: Option<i64>,
    /// Length of the GIF. Unit: seconds.
    pub gif_duration: Option<i64>,
    /// Address of a small picture, still or moving.
    pub thumbnail_url: String,
    /// MIME type of the small picture: `image/jpeg`, which is assumed without it, `image/gif` or
    /// `video/mp4`.
    pub thumbnail_mime_type: Option<String>,
    /// Title of the result.
    pub title: Option<String>,
    /// Caption of the message. Length: at most 1024 characters.
    pub caption: Option<String>,
    /// How the caption is marked up.
    pub parse_mode: Option<ParseMode>,
    /// Parts of the caption with a meaning, in place of `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Buttons below the message.
    ///
    /// Documented.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What is sent in place of the animation.
    pub input_message_content: Option<Box<InputMessageContent>>,
}

impl InlineQueryResultGif {
    /// Limit of `InlineQueryResultGif.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 64,
        unit: Unit::Bytes,
    };

    /// Limit of `InlineQueryResultGif.caption`. Length: at most 1024 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 1024,
        unit: Unit::Chars,
    };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(
        id: impl Into<String>,
        gif_url: impl Into<String>,
        thumbnail_url: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            gif_url: gif_url.into(),
            gif_width: None,
            gif_height: None,
            gif_duration: None,
            thumbnail_url: thumbnail_url.into(),
            thumbnail_mime_type: None,
            title: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    /// Width of the picture. Unit: pixels.
    #[must_use]
    pub fn gif_width(mut self, gif_width: i64) -> Self {
        self.gif_width = Some(gif_width);
        self
    }

    /// Height of the picture. Unit: pixels.
    #[must_use]
    pub fn gif_height(mut self, gif_height: i64) -> Self {
        self.gif_height = Some(gif_height);
        self
    }

    /// Length of the GIF. Unit: seconds.
    #[must_use]
    pub fn gif_duration(mut self, gif_duration: i64) -> Self {
        self.gif_duration = Some(gif_duration);
        self
    }

    /// MIME type of the small picture: `image/jpeg`, which is assumed without it, `image/gif` or
    /// `video/mp4`.
    #[must_use]
    pub fn thumbnail_mime_type(
        mut self,
        thumbnail_mime_type: impl Into<String>,
    ) -> Self {
        self.thumbnail_mime_type = Some(thumbnail_mime_type.into());
        self
    }

    /// Title of the result.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Caption of the message. Length: at most 1024 characters.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How the caption is marked up.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: ParseMode) -> Self {
        self.parse_mode = Some(parse_mode);
        self
    }

    /// Parts of the caption with a meaning, in place of `parse_mode`.
    #[must_use]
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Buttons below the message.
    ///
    /// Documented.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What is sent in place of the animation.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(Box::new(input_message_content.into()));
        self
    }
}

/// A video without sound at some address.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultMpeg4Gif {
    /// Id of the result, chosen by the bot. Length: at most 64 bytes.
    ///
    /// Documented. Note: In Telegram it has at least one byte, and no other result of the answer
    /// has the same.
    pub id: String,
    /// Address of the video: H.264 in MPEG-4, up to 1 MB.
    pub mpeg4_url: String,
    /// Width of the picture. Unit: pixels.
    pub mpeg4_width: Option<i64>,
    /// Height of the picture. Unit: pixels.
    pub mpeg4_height: Option<i64>,
    /// Length of the video. Unit: seconds.
    pub mpeg4_duration: Option<i64>,
    /// Address of a small picture, still or moving.
    pub thumbnail_url: String,
    /// MIME type of the small picture: `image/jpeg`, which is assumed without it, `image/gif` or
    /// `video/mp4`.
    pub thumbnail_mime_type: Option<String>,
    /// Title of the result.
    pub title: Option<String>,
    /// Caption of the message. Length: at most 1024 characters.
    pub caption: Option<String>,
    /// How the caption is marked up.
    pub parse_mode: Option<ParseMode>,
    /// Parts of the caption with a meaning, in place of `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Buttons below the message.
    ///
    /// Documented.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What is sent in place of the animation.
    pub input_message_content: Option<Box<InputMessageContent>>,
}

impl InlineQueryResultMpeg4Gif {
    /// Limit of `InlineQueryResultMpeg4Gif.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 64,
        unit: Unit::Bytes,
    };

    /// Limit of `InlineQueryResultMpeg4Gif.caption`. Length: at most 1024 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 1024,
        unit: Unit::Chars,
    };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(
        id: impl Into<String>,
        mpeg4_url: impl Into<String>,
        thumbnail_url: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            mpeg4_url: mpeg4_url.into(),
            mpeg4_width: None,
            mpeg4_height: None,
            mpeg4_duration: None,
            thumbnail_url: thumbnail_url.into(),
            thumbnail_mime_type: None,
            title: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    /// Width of the picture. Unit: pixels.
    #[must_use]
    pub fn mpeg4_width(mut self, mpeg4_width: i64) -> Self {
        self.mpeg4_width = Some(mpeg4_width);
        self
    }

    /// Height of the picture. Unit: pixels.
    #[must_use]
    pub fn mpeg4_height(mut self, mpeg4_height: i64) -> Self {
        self.mpeg4_height = Some(mpeg4_height);
        self
    }

    /// Length of the video. Unit: seconds.
    #[must_use]
    pub fn mpeg4_duration(mut self, mpeg4_duration: i64) -> Self {
        self.mpeg4_duration = Some(mpeg4_duration);
        self
    }

    /// MIME type of the small picture: `image/jpeg`, which is assumed without it, `image/gif` or
    /// `video/mp4`.
    #[must_use]
    pub fn thumbnail_mime_type(
        mut self,
        thumbnail_mime_type: impl Into<String>,
    ) -> Self {
        self.thumbnail_mime_type = Some(thumbnail_mime_type.into());
        self
    }

    /// Title of the result.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Caption of the message. Length: at most 1024 characters.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How the caption is marked up.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: ParseMode) -> Self {
        self.parse_mode = Some(parse_mode);
        self
    }

    /// Parts of the caption with a meaning, in place of `parse_mode`.
    #[must_use]
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Buttons below the message.
    ///
    /// Documented.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What is sent in place of the animation.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(Box::new(input_message_content.into()));
        self
    }
}

/// A video file at some address, or a page with a player for it.
///
/// Not documented; as in Telegram Bot API 6.6.
///
/// Rules:
/// - `page-needs-content`: when `mime_type` is `text/html`, `input_message_content` must be
///   given (inferred, not checked). A page cannot be sent as a video.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultVideo {
    /// Id of the result, chosen by the bot. Length: at most 64 bytes.
    ///
    /// Documented. Note: In Telegram it has at least one byte, and no other result of the answer
    /// has the same.
    pub id: String,
    /// Address of the file or the page.
    pub video_url: String,
    /// `video/mp4` for a file, `text/html` for a page.
    pub mime_type: String,
    /// Address of a small picture of the video: JPEG.
    pub thumbnail_url: String,
    /// Title of the result.
    pub title: String,
    /// Caption of the message. Length: at most 1024 characters.
    pub caption: Option<String>,
    /// How the caption is marked up.
    pub parse_mode: Option<ParseMode>,
    /// Parts of the caption with a meaning, in place of `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Width of the picture. Unit: pixels.
    pub video_width: Option<i64>,
    /// Height of the picture. Unit: pixels.
    pub video_height: Option<i64>,
    /// Length of the video. Unit: seconds.
    pub video_duration: Option<i64>,
    /// Short description of the result.
    pub description: Option<String>,
    /// Buttons below the message.
    ///
    /// Documented.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What is sent in place of the video. Needed for a page.
    pub input_message_content: Option<Box<InputMessageContent>>,
}

impl InlineQueryResultVideo {
    /// Limit of `InlineQueryResultVideo.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 64,
        unit: Unit::Bytes,
    };

    /// Limit of `InlineQueryResultVideo.caption`. Length: at most 1024 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 1024,
        unit: Unit::Chars,
    };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(
        id: impl Into<String>,
        video_url: impl Into<String>,
        mime_type: impl Into<String>,
        thumbnail_url: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            video_url: video_url.into(),
            mime_type: mime_type.into(),
            thumbnail_url: thumbnail_url.into(),
            title: title.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            video_width: None,
            video_height: None,
            video_duration: None,
            description: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    /// Caption of the message. Length: at most 1024 characters.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How the caption is marked up.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: ParseMode) -> Self {
        self.parse_mode = Some(parse_mode);
        self
    }

    /// Parts of the caption with a meaning, in place of `parse_mode`.
    #[must_use]
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Width of the picture. Unit: pixels.
    #[must_use]
    pub fn video_width(mut self, video_width: i64) -> Self {
        self.video_width = Some(video_width);
        self
    }

    /// Height of the picture. Unit: pixels.
    #[must_use]
    pub fn video_height(mut self, video_height: i64) -> Self {
        self.video_height = Some(video_height);
        self
    }

    /// Length of the video. Unit: seconds.
    #[must_use]
    pub fn video_duration(mut self, video_duration: i64) -> Self {
        self.video_duration = Some(video_duration);
        self
    }

    /// Short description of the result.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Buttons below the message.
    ///
    /// Documented.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What is sent in place of the video. Needed for a page.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(Box::new(input_message_content.into()));
        self
    }
}

/// An MP3 file at some address.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultAudio {
    /// Id of the result, chosen by the bot. Length: at most 64 bytes.
    ///
    /// Documented. Note: In Telegram it has at least one byte, and no other result of the answer
    /// has the same.
    pub id: String,
    /// Address of the file.
    pub audio_url: String,
    /// Title of the result.
    pub title: String,
    /// Caption of the message. Length: at most 1024 characters.
    pub caption: Option<String>,
    /// How the caption is marked up.
    pub parse_mode: Option<ParseMode>,
    /// Parts of the caption with a meaning, in place of `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Who performs it.
    pub performer: Option<String>,
    /// Length of the piece. Unit: seconds.
    pub audio_duration: Option<i64>,
    /// Buttons below the message.
    ///
    /// Documented.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What is sent in place of the file.
    pub input_message_content: Option<Box<InputMessageContent>>,
}

impl InlineQueryResultAudio {
    /// Limit of `InlineQueryResultAudio.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 64,
        unit: Unit::Bytes,
    };

    /// Limit of `InlineQueryResultAudio.caption`. Length: at most 1024 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 1024,
        unit: Unit::Chars,
    };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(
        id: impl Into<String>,
        audio_url: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            audio_url: audio_url.into(),
            title: title.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            performer: None,
            audio_duration: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    /// Caption of the message. Length: at most 1024 characters.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How the caption is marked up.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: ParseMode) -> Self {
        self.parse_mode = Some(parse_mode);
        self
    }

    /// Parts of the caption with a meaning, in place of `parse_mode`.
    #[must_use]
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Who performs it.
    #[must_use]
    pub fn performer(mut self, performer: impl Into<String>) -> Self {
        self.performer = Some(performer.into());
        self
    }

    /// Length of the piece. Unit: seconds.
    #[must_use]
    pub fn audio_duration(mut self, audio_duration: i64) -> Self {
        self.audio_duration = Some(audio_duration);
        self
    }

    /// Buttons below the message.
    ///
    /// Documented.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What is sent in place of the file.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(Box::new(input_message_content.into()));
        self
    }
}

/// A voice recording at some address, in an OGG container.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultVoice {
    /// Id of the result, chosen by the bot. Length: at most 64 bytes.
    ///
    /// Documented. Note: In Telegram it has at least one byte, and no other result of the answer
    /// has the same.
    pub id: String,
    /// Address of the recording.
    pub voice_url: String,
    /// Title of the result.
    pub title: String,
    /// Caption of the message. Length: at most 1024 characters.
    pub caption: Option<String>,
    /// How the caption is marked up.
    pub parse_mode: Option<ParseMode>,
    /// Parts of the caption with a meaning, in place of `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Length of the recording. Unit: seconds.
    pub voice_duration: Option<i64>,
    /// Buttons below the message.
    ///
    /// Documented.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What is sent in place of the recording.
    pub input_message_content: Option<Box<InputMessageContent>>,
}

impl InlineQueryResultVoice {
    /// Limit of `InlineQueryResultVoice.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 64,
        unit: Unit::Bytes,
    };

    /// Limit of `InlineQueryResultVoice.caption`. Length: at most 1024 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 1024,
        unit: Unit::Chars,
    };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(
        id: impl Into<String>,
        voice_url: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            voice_url: voice_url.into(),
            title: title.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            voice_duration: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    /// Caption of the message. Length: at most 1024 characters.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How the caption is marked up.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: ParseMode) -> Self {
        self.parse_mode = Some(parse_mode);
        self
    }

    /// Parts of the caption with a meaning, in place of `parse_mode`.
    #[must_use]
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Length of the recording. Unit: seconds.
    #[must_use]
    pub fn voice_duration(mut self, voice_duration: i64) -> Self {
        self.voice_duration = Some(voice_duration);
        self
    }

    /// Buttons below the message.
    ///
    /// Documented.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What is sent in place of the recording.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(Box::new(input_message_content.into()));
        self
    }
}

/// A PDF or ZIP file at some address.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultDocument {
    /// Id of the result, chosen by the bot. Length: at most 64 bytes.
    ///
    /// Documented. Note: In Telegram it has at least one byte, and no other result of the answer
    /// has the same.
    pub id: String,
    /// Title of the result.
    pub title: String,
    /// Caption of the message. Length: at most 1024 characters.
    pub caption: Option<String>,
    /// How the caption is marked up.
    pub parse_mode: Option<ParseMode>,
    /// Parts of the caption with a meaning, in place of `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Address of the file.
    pub document_url: String,
    /// `application/pdf` or `application/zip`.
    pub mime_type: String,
    /// Short description of the result.
    pub description: Option<String>,
    /// Buttons below the message.
    ///
    /// Documented.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What is sent in place of the file.
    pub input_message_content: Option<Box<InputMessageContent>>,
    /// Address of a small picture of the result.
    pub thumbnail_url: Option<String>,
    /// Width of the small picture. Unit: pixels.
    pub thumbnail_width: Option<i64>,
    /// Height of the small picture. Unit: pixels.
    pub thumbnail_height: Option<i64>,
}

impl InlineQueryResultDocument {
    /// Limit of `InlineQueryResultDocument.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 64,
        unit: Unit::Bytes,
    };

    /// Limit of `InlineQueryResultDocument.caption`. Length: at most 1024 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 1024,
        unit: Unit::Chars,
    };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(
        id: impl Into<String>,
        title: impl Into<String>,
        document_url: impl Into<String>,
        mime_type: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            document_url: document_url.into(),
            mime_type: mime_type.into(),
            description: None,
            reply_markup: None,
            input_message_content: None,
            thumbnail_url: None,
            thumbnail_width: None,
            thumbnail_height: None,
        }
    }

    /// Caption of the message. Length: at most 1024 characters.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How the caption is marked up.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: ParseMode) -> Self {
        self.parse_mode = Some(parse_mode);
        self
    }

    /// Parts of the caption with a meaning, in place of `parse_mode`.
    #[must_use]
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Short description of the result.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Buttons below the message.
    ///
    /// Documented.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What is sent in place of the file.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(Box::new(input_message_content.into()));
        self
    }

    /// Address of a small picture of the result.
    #[must_use]
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<String>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
    }

    /// Width of the small picture. Unit: pixels.
    #[must_use]
    pub fn thumbnail_width(mut self, thumbnail_width: i64) -> Self {
        self.thumbnail_width = Some(thumbnail_width);
        self
    }

    /// Height of the small picture. Unit: pixels.
    #[must_use]
    pub fn thumbnail_height(mut self, thumbnail_height: i64) -> Self {
        self.thumbnail_height = Some(thumbnail_height);
        self
    }
}

/// A point on the map.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultLocation {
    /// Id of the result, chosen by the bot. Length: at most 64 bytes.
    ///
    /// Documented. Note: In Telegram it has at least one byte, and no other result of the answer
    /// has the same.
    pub id: String,
    /// Latitude of the place. Unit: degrees.
    pub latitude: f64,
    /// Longitude of the place. Unit: degrees.
    pub longitude: f64,
    /// Title of the result.
    pub title: String,
    /// How far the real place may be from the point. Range: 0 to 1500 meters.
    pub horizontal_accuracy: Option<f64>,
    /// How long the place can be updated. Range: 60 to 86400 seconds.
    pub live_period: Option<i64>,
    /// Direction of movement, for a live location. Range: 1 to 360 degrees.
    pub heading: Option<i64>,
    /// How near another member must come for an alert, for a live location. Range: 1 to 100000
    /// meters.
    pub proximity_alert_radius: Option<i64>,
    /// Buttons below the message.
    ///
    /// Documented.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What is sent in place of the point.
    pub input_message_content: Option<Box<InputMessageContent>>,
    /// Address of a small picture of the result.
    pub thumbnail_url: Option<String>,
    /// Width of the small picture. Unit: pixels.
    pub thumbnail_width: Option<i64>,
    /// Height of the small picture. Unit: pixels.
    pub thumbnail_height: Option<i64>,
}

impl InlineQueryResultLocation {
    /// Limit of `InlineQueryResultLocation.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 64,
        unit: Unit::Bytes,
    };

    /// Limit of `InlineQueryResultLocation.horizontal_accuracy`. Range: 0 to 1500 meters.
    pub const HORIZONTAL_ACCURACY_RANGE: RangeLimit = RangeLimit {
        min: 0.0,
        max: 1500.0,
        unit: "meters",
    };

    /// Limit of `InlineQueryResultLocation.live_period`. Range: 60 to 86400 seconds.
    pub const LIVE_PERIOD_RANGE: RangeLimit = RangeLimit {
        min: 60.0,
        max: 86400.0,
        unit: "seconds",
    };

    /// Limit of `InlineQueryResultLocation.heading`. Range: 1 to 360 degrees.
    pub const HEADING_RANGE: RangeLimit = RangeLimit {
        min: 1.0,
        max: 360.0,
        unit: "degrees",
    };

    /// Limit of `InlineQueryResultLocation.proximity_alert_radius`. Range: 1 to 100000 meters.
    pub const PROXIMITY_ALERT_RADIUS_RANGE: RangeLimit = RangeLimit {
        min: 1.0,
        max: 100000.0,
        unit: "meters",
    };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(
        id: impl Into<String>,
        latitude: f64,
        longitude: f64,
        title: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            latitude,
            longitude,
            title: title.into(),
            horizontal_accuracy: None,
            live_period: None,
            heading: None,
            proximity_alert_radius: None,
            reply_markup: None,
            input_message_content: None,
            thumbnail_url: None,
            thumbnail_width: None,
            thumbnail_height: None,
        }
    }

    /// How far the real place may be from the point. Range: 0 to 1500 meters.
    #[must_use]
    pub fn horizontal_accuracy(mut self, horizontal_accuracy: f64) -> Self {
        self.horizontal_accuracy = Some(horizontal_accuracy);
        self
    }

    /// How long the place can be updated. Range: 60 to 86400 seconds.
    #[must_use]
    pub fn live_period(mut self, live_period: i64) -> Self {
        self.live_period = Some(live_period);
        self
    }

    /// Direction of movement, for a live location. Range: 1 to 360 degrees.
    #[must_use]
    pub fn heading(mut self, heading: i64) -> Self {
        self.heading = Some(heading);
        self
    }

    /// How near another member must come for an alert, for a live location. Range: 1 to 100000
    /// meters.
    #[must_use]
    pub fn proximity_alert_radius(mut self, proximity_alert_radius: i64) -> Self {
        self.proximity_alert_radius = Some(proximity_alert_radius);
        self
    }

    /// Buttons below the message.
    ///
    /// Documented.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What is sent in place of the point.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(Box::new(input_message_content.into()));
        self
    }

    /// Address of a small picture of the result.
    #[must_use]
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<String>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
    }

    /// Width of the small picture. Unit: pixels.
    #[must_use]
    pub fn thumbnail_width(mut self, thumbnail_width: i64) -> Self {
        self.thumbnail_width = Some(thumbnail_width);
        self
    }

    /// Height of the small picture. Unit: pixels.
    #[must_use]
    pub fn thumbnail_height(mut self, thumbnail_height: i64) -> Self {
        self.thumbnail_height = Some(thumbnail_height);
        self
    }
}

/// A venue.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultVenue {
    /// Id of the result, chosen by the bot. Length: at most 64 bytes.
    ///
    /// Documented. Note: In Telegram it has at least one byte, and no other result of the answer
    /// has the same.
    pub id: String,
    /// Latitude of the place. Unit: degrees.
    pub latitude: f64,
    /// Longitude of the place. Unit: degrees.
    pub longitude: f64,
    /// Name of the venue.
    pub title: String,
    /// Address of the venue.
    pub address: String,
    /// Id of the venue at Foursquare.
    pub foursquare_id: Option<String>,
    /// Kind of the venue at Foursquare.
    pub foursquare_type: Option<String>,
    /// Id of the venue at Google Places.
    pub google_place_id: Option<String>,
    /// Kind of the venue at Google Places.
    pub google_place_type: Option<String>,
    /// Buttons below the message.
    ///
    /// Documented.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What is sent in place of the venue.
    pub input_message_content: Option<Box<InputMessageContent>>,
    /// Address of a small picture of the result.
    pub thumbnail_url: Option<String>,
    /// Width of the small picture. Unit: pixels.
    pub thumbnail_width: Option<i64>,
    /// Height of the small picture. Unit: pixels.
    pub thumbnail_height: Option<i64>,
}

impl InlineQueryResultVenue {
    /// Limit of `InlineQueryResultVenue.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 64,
        unit: Unit::Bytes,
    };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(
        id: impl Into<String>,
        latitude: f64,
        longitude: f64,
        title: impl Into<String>,
        address: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            latitude,
            longitude,
            title: title.into(),
            address: address.into(),
            foursquare_id: None,
            foursquare_type: None,
            google_place_id: None,
            google_place_type: None,
            reply_markup: None,
            input_message_content: None,
            thumbnail_url: None,
            thumbnail_width: None,
            thumbnail_height: None,
        }
    }

    /// Id of the venue at Foursquare.
    #[must_use]
    pub fn foursquare_id(mut self, foursquare_id: impl Into<String>) -> Self {
        self.foursquare_id = Some(foursquare_id.into());
        self
    }

    /// Kind of the venue at Foursquare.
    #[must_use]
    pub fn foursquare_type(mut self, foursquare_type: impl Into<String>) -> Self {
        self.foursquare_type = Some(foursquare_type.into());
        self
    }

    /// Id of the venue at Google Places.
    #[must_use]
    pub fn google_place_id(mut self, google_place_id: impl Into<String>) -> Self {
        self.google_place_id = Some(google_place_id.into());
        self
    }

    /// Kind of the venue at Google Places.
    #[must_use]
    pub fn google_place_type(mut self, google_place_type: impl Into<String>) -> Self {
        self.google_place_type = Some(google_place_type.into());
        self
    }

    /// Buttons below the message.
    ///
    /// Documented.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What is sent in place of the venue.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(Box::new(input_message_content.into()));
        self
    }

    /// Address of a small picture of the result.
    #[must_use]
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<String>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
    }

    /// Width of the small picture. Unit: pixels.
    #[must_use]
    pub fn thumbnail_width(mut self, thumbnail_width: i64) -> Self {
        self.thumbnail_width = Some(thumbnail_width);
        self
    }

    /// Height of the small picture. Unit: pixels.
    #[must_use]
    pub fn thumbnail_height(mut self, thumbnail_height: i64) -> Self {
        self.thumbnail_height = Some(thumbnail_height);
        self
    }
}

/// A phone contact.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultContact {
    /// Id of the result, chosen by the bot. Length: at most 64 bytes.
    ///
    /// Documented. Note: In Telegram it has at least one byte, and no other result of the answer
    /// has the same.
    pub id: String,
    /// The contact's phone number.
    pub phone_number: String,
    /// The contact's first name.
    pub first_name: String,
    /// The contact's last name.
    pub last_name: Option<String>,
    /// More about the contact, as a vCard. Length: at most 2048 bytes.
    pub vcard: Option<String>,
    /// Buttons below the message.
    ///
    /// Documented.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What is sent in place of the contact.
    pub input_message_content: Option<Box<InputMessageContent>>,
    /// Address of a small picture of the result.
    pub thumbnail_url: Option<String>,
    /// Width of the small picture. Unit: pixels.
    pub thumbnail_width: Option<i64>,
    /// Height of the small picture. Unit: pixels.
    pub thumbnail_height: Option<i64>,
}

impl InlineQueryResultContact {
    /// Limit of `InlineQueryResultContact.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 64,
        unit: Unit::Bytes,
    };

    /// Limit of `InlineQueryResultContact.vcard`. Length: at most 2048 bytes.
    pub const VCARD_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 2048,
        unit: Unit::Bytes,
    };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(
        id: impl Into<String>,
        phone_number: impl Into<String>,
        first_name: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            phone_number: phone_number.into(),
            first_name: first_name.into(),
            last_name: None,
            vcard: None,
            reply_markup: None,
            input_message_content: None,
            thumbnail_url: None,
            thumbnail_width: None,
            thumbnail_height: None,
        }
    }

    /// The contact's last name.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// More about the contact, as a vCard. Length: at most 2048 bytes.
    #[must_use]
    pub fn vcard(mut self, vcard: impl Into<String>) -> Self {
        self.vcard = Some(vcard.into());
        self
    }

    /// Buttons below the message.
    ///
    /// Documented.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What is sent in place of the contact.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(Box::new(input_message_content.into()));
        self
    }

    /// Address of a small picture of the result.
    #[must_use]
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<String>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
    }

    /// Width of the small picture. Unit: pixels.
    #[must_use]
    pub fn thumbnail_width(mut self, thumbnail_width: i64) -> Self {
        self.thumbnail_width = Some(thumbnail_width);
        self
    }

    /// Height of the small picture. Unit: pixels.
    #[must_use]
    pub fn thumbnail_height(mut self, thumbnail_height: i64) -> Self {
        self.thumbnail_height = Some(thumbnail_height);
        self
    }
}

/// A game.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultGame {
    /// Id of the result, chosen by the bot. Length: at most 64 bytes.
    ///
    /// Documented. Note: In Telegram it has at least one byte, and no other result of the answer
    /// has the same.
    pub id: String,
    /// Short name of the game.
    pub game_short_name: String,
    /// Buttons below the message.
    ///
    /// Documented.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
}

impl InlineQueryResultGame {
    /// Limit of `InlineQueryResultGame.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 64,
        unit: Unit::Bytes,
    };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(id: impl Into<String>, game_short_name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            game_short_name: game_short_name.into(),
            reply_markup: None,
        }
    }

    /// Buttons below the message.
    ///
    /// Documented.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }
}

/// A photo that is on the server already.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedPhoto {
    /// Id of the result, chosen by the bot. Length: at most 64 bytes.
    ///
    /// Documented. Note: In Telegram it has at least one byte, and no other result of the answer
    /// has the same.
    pub id: String,
    /// Id of the photo.
    pub photo_file_id: String,
    /// Title of the result.
    pub title: Option<String>,
    /// Short description of the result.
    pub description: Option<String>,
    /// Caption of the message. Length: at most 1024 characters.
    pub caption: Option<String>,
    /// How the caption is marked up.
    pub parse_mode: Option<ParseMode>,
    /// Parts of the caption with a meaning, in place of `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Buttons below the message.
    ///
    /// Documented.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What is sent in place of the photo.
    pub input_message_content: Option<Box<InputMessageContent>>,
}

impl InlineQueryResultCachedPhoto {
    /// Limit of `InlineQueryResultCachedPhoto.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 64,
        unit: Unit::Bytes,
    };

    /// Limit of `InlineQueryResultCachedPhoto.caption`. Length: at most 1024 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 1024,
        unit: Unit::Chars,
    };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(id: impl Into<String>, photo_file_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            photo_file_id: photo_file_id.into(),
            title: None,
            description: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    /// Title of the result.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Short description of the result.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Caption of the message. Length: at most 1024 characters.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How the caption is marked up.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: ParseMode) -> Self {
        self.parse_mode = Some(parse_mode);
        self
    }

    /// Parts of the caption with a meaning, in place of `parse_mode`.
    #[must_use]
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Buttons below the message.
    ///
    /// Documented.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What is sent in place of the photo.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(Box::new(input_message_content.into()));
        self
    }
}

/// A GIF that is on the server already.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedGif {
    /// Id of the result, chosen by the bot. Length: at most 64 bytes.
    ///
    /// Documented. Note: In Telegram it has at least one byte, and no other result of the answer
    /// has the same.
    pub id: String,
    /// Id of the GIF.
    pub gif_file_id: String,
    /// Title of the result.
    pub title: Option<String>,
    /// Caption of the message. Length: at most 1024 characters.
    pub caption: Option<String>,
    /// How the caption is marked up.
    pub parse_mode: Option<ParseMode>,
    /// Parts of the caption with a meaning, in place of `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Buttons below the message.
    ///
    /// Documented.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What is sent in place of the animation.
    pub input_message_content: Option<Box<InputMessageContent>>,
}

impl InlineQueryResultCachedGif {
    /// Limit of `InlineQueryResultCachedGif.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 64,
        unit: Unit::Bytes,
    };

    /// Limit of `InlineQueryResultCachedGif.caption`. Length: at most 1024 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 1024,
        unit: Unit::Chars,
    };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(id: impl Into<String>, gif_file_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            gif_file_id: gif_file_id.into(),
            title: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    /// Title of the result.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Caption of the message. Length: at most 1024 characters.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How the caption is marked up.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: ParseMode) -> Self {
        self.parse_mode = Some(parse_mode);
        self
    }

    /// Parts of the caption with a meaning, in place of `parse_mode`.
    #[must_use]
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Buttons below the message.
    ///
    /// Documented.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What is sent in place of the animation.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(Box::new(input_message_content.into()));
        self
    }
}

/// A video without sound that is on the server already.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedMpeg4Gif {
    /// Id of the result, chosen by the bot. Length: at most 64 bytes.
    ///
    /// Documented. Note: In Telegram it has at least one byte, and no other result of the answer
    /// has the same.
    pub id: String,
    /// Id of the video.
    pub mpeg4_file_id: String,
    /// Title of the result.
    pub title: Option<String>,
    /// Caption of the message. Length: at most 1024 characters.
    pub caption: Option<String>,
    /// How the caption is marked up.
    pub parse_mode: Option<ParseMode>,
    /// Parts of the caption with a meaning, in place of `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Buttons below the message.
    ///
    /// Documented.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What is sent in place of the animation.
    pub input_message_content: Option<Box<InputMessageContent>>,
}

impl InlineQueryResultCachedMpeg4Gif {
    /// Limit of `InlineQueryResultCachedMpeg4Gif.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 64,
        unit: Unit::Bytes,
    };

    /// Limit of `InlineQueryResultCachedMpeg4Gif.caption`. Length: at most 1024 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 1024,
        unit: Unit::Chars,
    };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(id: impl Into<String>, mpeg4_file_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            mpeg4_file_id: mpeg4_file_id.into(),
            title: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    /// Title of the result.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Caption of the message. Length: at most 1024 characters.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How the caption is marked up.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: ParseMode) -> Self {
        self.parse_mode = Some(parse_mode);
        self
    }

    /// Parts of the caption with a meaning, in place of `parse_mode`.
    #[must_use]
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Buttons below the message.
    ///
    /// Documented.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What is sent in place of the animation.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(Box::new(input_message_content.into()));
        self
    }
}

/// A sticker that is on the server already.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedSticker {
    /// Id of the result, chosen by the bot. Length: at most 64 bytes.
    ///
    /// Documented. Note: In Telegram it has at least one byte, and no other result of the answer
    /// has the same.
    pub id: String,
    /// Id of the sticker.
    pub sticker_file_id: String,
    /// Buttons below the message.
    ///
    /// Documented.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What is sent in place of the sticker.
    pub input_message_content: Option<Box<InputMessageContent>>,
}

impl InlineQueryResultCachedSticker {
    /// Limit of `InlineQueryResultCachedSticker.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 64,
        unit: Unit::Bytes,
    };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(id: impl Into<String>, sticker_file_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            sticker_file_id: sticker_file_id.into(),
            reply_markup: None,
            input_message_content: None,
        }
    }

    /// Buttons below the message.
    ///
    /// Documented.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What is sent in place of the sticker.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(Box::new(input_message_content.into()));
        self
    }
}

/// A file that is on the server already.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedDocument {
    /// Id of the result, chosen by the bot. Length: at most 64 bytes.
    ///
    /// Documented. Note: In Telegram it has at least one byte, and no other result of the answer
    /// has the same.
    pub id: String,
    /// Title of the result.
    pub title: String,
    /// Id of the file.
    pub document_file_id: String,
    /// Short description of the result.
    pub description: Option<String>,
    /// Caption of the message. Length: at most 1024 characters.
    pub caption: Option<String>,
    /// How the caption is marked up.
    pub parse_mode: Option<ParseMode>,
    /// Parts of the caption with a meaning, in place of `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Buttons below the message.
    ///
    /// Documented.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What is sent in place of the file.
    pub input_message_content: Option<Box<InputMessageContent>>,
}

impl InlineQueryResultCachedDocument {
    /// Limit of `InlineQueryResultCachedDocument.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 64,
        unit: Unit::Bytes,
    };

    /// Limit of `InlineQueryResultCachedDocument.caption`. Length: at most 1024 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 1024,
        unit: Unit::Chars,
    };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(
        id: impl Into<String>,
        title: impl Into<String>,
        document_file_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            document_file_id: document_file_id.into(),
            description: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    /// Short description of the result.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Caption of the message. Length: at most 1024 characters.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How the caption is marked up.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: ParseMode) -> Self {
        self.parse_mode = Some(parse_mode);
        self
    }

    /// Parts of the caption with a meaning, in place of `parse_mode`.
    #[must_use]
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Buttons below the message.
    ///
    /// Documented.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What is sent in place of the file.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(Box::new(input_message_content.into()));
        self
    }
}

/// A video that is on the server already.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedVideo {
    /// Id of the result, chosen by the bot. Length: at most 64 bytes.
    ///
    /// Documented. Note: In Telegram it has at least one byte, and no other result of the answer
    /// has the same.
    pub id: String,
    /// Id of the video.
    pub video_file_id: String,
    /// Title of the result.
    pub title: String,
    /// Short description of the result.
    pub description: Option<String>,
    /// Caption of the message. Length: at most 1024 characters.
    pub caption: Option<String>,
    /// How the caption is marked up.
    pub parse_mode: Option<ParseMode>,
    /// Parts of the caption with a meaning, in place of `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Buttons below the message.
    ///
    /// Documented.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What is sent in place of the video.
    pub input_message_content: Option<Box<InputMessageContent>>,
}

impl InlineQueryResultCachedVideo {
    /// Limit of `InlineQueryResultCachedVideo.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 64,
        unit: Unit::Bytes,
    };

    /// Limit of `InlineQueryResultCachedVideo.caption`. Length: at most 1024 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 1024,
        unit: Unit::Chars,
    };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(
        id: impl Into<String>,
        video_file_id: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            video_file_id: video_file_id.into(),
            title: title.into(),
            description: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    /// Short description of the result.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Caption of the message. Length: at most 1024 characters.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How the caption is marked up.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: ParseMode) -> Self {
        self.parse_mode = Some(parse_mode);
        self
    }

    /// Parts of the caption with a meaning, in place of `parse_mode`.
    #[must_use]
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Buttons below the message.
    ///
    /// Documented.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What is sent in place of the video.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(Box::new(input_message_content.into()));
        self
    }
}

/// A voice recording that is on the server already.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedVoice {
    /// Id of the result, chosen by the bot. Length: at most 64 bytes.
    ///
    /// Documented. Note: In Telegram it has at least one byte, and no other result of the answer
    /// has the same.
    pub id: String,
    /// Id of the recording.
    pub voice_file_id: String,
    /// Title of the result.
    pub title: String,
    /// Caption of the message. Length: at most 1024 characters.
    pub caption: Option<String>,
    /// How the caption is marked up.
    pub parse_mode: Option<ParseMode>,
    /// Parts of the caption with a meaning, in place of `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Buttons below the message.
    ///
    /// Documented.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What is sent in place of the recording.
    pub input_message_content: Option<Box<InputMessageContent>>,
}

impl InlineQueryResultCachedVoice {
    /// Limit of `InlineQueryResultCachedVoice.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 64,
        unit: Unit::Bytes,
    };

    /// Limit of `InlineQueryResultCachedVoice.caption`. Length: at most 1024 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 1024,
        unit: Unit::Chars,
    };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(
        id: impl Into<String>,
        voice_file_id: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            voice_file_id: voice_file_id.into(),
            title: title.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    /// Caption of the message. Length: at most 1024 characters.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How the caption is marked up.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: ParseMode) -> Self {
        self.parse_mode = Some(parse_mode);
        self
    }

    /// Parts of the caption with a meaning, in place of `parse_mode`.
    #[must_use]
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Buttons below the message.
    ///
    /// Documented.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What is sent in place of the recording.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(Box::new(input_message_content.into()));
        self
    }
}

/// An audio file that is on the server already.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedAudio {
    /// Id of the result, chosen by the bot. Length: at most 64 bytes.
    ///
    /// Documented. Note: In Telegram it has at least one byte, and no other result of the answer
    /// has the same.
    pub id: String,
    /// Id of the file.
    pub audio_file_id: String,
    /// Caption of the message. Length: at most 1024 characters.
    pub caption: Option<String>,
    /// How the caption is marked up.
    pub parse_mode: Option<ParseMode>,
    /// Parts of the caption with a meaning, in place of `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Buttons below the message.
    ///
    /// Documented.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What is sent in place of the file.
    pub input_message_content: Option<Box<InputMessageContent>>,
}

impl InlineQueryResultCachedAudio {
    /// Limit of `InlineQueryResultCachedAudio.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 64,
        unit: Unit::Bytes,
    };

    /// Limit of `InlineQueryResultCachedAudio.caption`. Length: at most 1024 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 1024,
        unit: Unit::Chars,
    };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(id: impl Into<String>, audio_file_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            audio_file_id: audio_file_id.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    /// Caption of the message. Length: at most 1024 characters.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How the caption is marked up.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: ParseMode) -> Self {
        self.parse_mode = Some(parse_mode);
        self
    }

    /// Parts of the caption with a meaning, in place of `parse_mode`.
    #[must_use]
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Buttons below the message.
    ///
    /// Documented.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What is sent in place of the file.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(Box::new(input_message_content.into()));
        self
    }
}

/// What is sent when the user picks a result.
///
/// Not documented; as in Letgram Bot API v1.0, Telegram Bot API 6.6.
///
/// Note: The page shows it in samples only, with a `message_text`, and does not name it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputMessageContent {
    /// A text to send for a result.
    Text(InputTextMessageContent),
    /// A phone contact to send for a result.
    Contact(InputContactMessageContent),
    /// An invoice to send for a result.
    Invoice(InputInvoiceMessageContent),
    /// A venue to send for a result.
    Venue(InputVenueMessageContent),
    /// A point on the map to send for a result.
    Location(InputLocationMessageContent),
    /// What this version does not know, kept as JSON.
    Unknown(UnknownVariant),
}

impl From<InputTextMessageContent> for InputMessageContent {
    fn from(value: InputTextMessageContent) -> Self {
        Self::Text(value)
    }
}

impl From<InputContactMessageContent> for InputMessageContent {
    fn from(value: InputContactMessageContent) -> Self {
        Self::Contact(value)
    }
}

impl From<InputInvoiceMessageContent> for InputMessageContent {
    fn from(value: InputInvoiceMessageContent) -> Self {
        Self::Invoice(value)
    }
}

impl From<InputVenueMessageContent> for InputMessageContent {
    fn from(value: InputVenueMessageContent) -> Self {
        Self::Venue(value)
    }
}

impl From<InputLocationMessageContent> for InputMessageContent {
    fn from(value: InputLocationMessageContent) -> Self {
        Self::Location(value)
    }
}

/// A text to send for a result.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputTextMessageContent {
    /// The text. Length: 1 to 4096 characters.
    ///
    /// Note: The name is on the page, in the samples; the limit is not.
    pub message_text: String,
    /// How the text is marked up.
    pub parse_mode: Option<ParseMode>,
    /// Parts of the text with a meaning, in place of `parse_mode`.
    pub entities: Option<Vec<MessageEntity>>,
    /// Whether links are shown without a preview.
    pub disable_web_page_preview: Option<bool>,
}

impl InputTextMessageContent {
    /// Limit of `InputTextMessageContent.message_text`. Length: 1 to 4096 characters.
    pub const MESSAGE_TEXT_LENGTH: LengthLimit = LengthLimit {
        min: 1,
        max: 4096,
        unit: Unit::Chars,
    };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(message_text: impl Into<String>) -> Self {
        Self {
            message_text: message_text.into(),
            parse_mode: None,
            entities: None,
            disable_web_page_preview: None,
        }
    }

    /// How the text is marked up.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: ParseMode) -> Self {
        self.parse_mode = Some(parse_mode);
        self
    }

    /// Parts of the text with a meaning, in place of `parse_mode`.
    #[must_use]
    pub fn entities(
        mut self,
        entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.entities = Some(entities.into_iter().collect());
        self
    }

    /// Whether links are shown without a preview.
    #[must_use]
    pub fn disable_web_page_preview(mut self, disable_web_page_preview: bool) -> Self {
        self.disable_web_page_preview = Some(disable_web_page_preview);
        self
    }
}

/// A point on the map to send for a result.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputLocationMessageContent {
    /// Latitude of the place. Unit: degrees.
    pub latitude: f64,
    /// Longitude of the place. Unit: degrees.
    pub longitude: f64,
    /// How far the real place may be from the point. Range: 0 to 1500 meters.
    pub horizontal_accuracy: Option<f64>,
    /// How long the place can be updated. Range: 60 to 86400 seconds.
    pub live_period: Option<i64>,
    /// Direction of movement, for a live location. Range: 1 to 360 degrees.
    pub heading: Option<i64>,
    /// How near another member must come for an alert, for a live location. Range: 1 to 100000
    /// meters.
    pub proximity_alert_radius: Option<i64>,
}

impl InputLocationMessageContent {
    /// Limit of `InputLocationMessageContent.horizontal_accuracy`. Range: 0 to 1500 meters.
    pub const HORIZONTAL_ACCURACY_RANGE: RangeLimit = RangeLimit {
        min: 0.0,
        max: 1500.0,
        unit: "meters",
    };

    /// Limit of `InputLocationMessageContent.live_period`. Range: 60 to 86400 seconds.
    pub const LIVE_PERIOD_RANGE: RangeLimit = RangeLimit {
        min: 60.0,
        max: 86400.0,
        unit: "seconds",
    };

    /// Limit of `InputLocationMessageContent.heading`. Range: 1 to 360 degrees.
    pub const HEADING_RANGE: RangeLimit = RangeLimit {
        min: 1.0,
        max: 360.0,
        unit: "degrees",
    };

    /// Limit of `InputLocationMessageContent.proximity_alert_radius`. Range: 1 to 100000 meters.
    pub const PROXIMITY_ALERT_RADIUS_RANGE: RangeLimit = RangeLimit {
        min: 1.0,
        max: 100000.0,
        unit: "meters",
    };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(latitude: f64, longitude: f64) -> Self {
        Self {
            latitude,
            longitude,
            horizontal_accuracy: None,
            live_period: None,
            heading: None,
            proximity_alert_radius: None,
        }
    }

    /// How far the real place may be from the point. Range: 0 to 1500 meters.
    #[must_use]
    pub fn horizontal_accuracy(mut self, horizontal_accuracy: f64) -> Self {
        self.horizontal_accuracy = Some(horizontal_accuracy);
        self
    }

    /// How long the place can be updated. Range: 60 to 86400 seconds.
    #[must_use]
    pub fn live_period(mut self, live_period: i64) -> Self {
        self.live_period = Some(live_period);
        self
    }

    /// Direction of movement, for a live location. Range: 1 to 360 degrees.
    #[must_use]
    pub fn heading(mut self, heading: i64) -> Self {
        self.heading = Some(heading);
        self
    }

    /// How near another member must come for an alert, for a live location. Range: 1 to 100000
    /// meters.
    #[must_use]
    pub fn proximity_alert_radius(mut self, proximity_alert_radius: i64) -> Self {
        self.proximity_alert_radius = Some(proximity_alert_radius);
        self
    }
}

/// A venue to send for a result.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputVenueMessageContent {
    /// Latitude of the place. Unit: degrees.
    pub latitude: f64,
    /// Longitude of the place. Unit: degrees.
    pub longitude: f64,
    /// Name of the venue.
    pub title: String,
    /// Address of the venue.
    pub address: String,
    /// Id of the venue at Foursquare.
    pub foursquare_id: Option<String>,
    /// Kind of the venue at Foursquare.
    pub foursquare_type: Option<String>,
    /// Id of the venue at Google Places.
    pub google_place_id: Option<String>,
    /// Kind of the venue at Google Places.
    pub google_place_type: Option<String>,
}

impl InputVenueMessageContent {
    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(
        latitude: f64,
        longitude: f64,
        title: impl Into<String>,
        address: impl Into<String>,
    ) -> Self {
        Self {
            latitude,
            longitude,
            title: title.into(),
            address: address.into(),
            foursquare_id: None,
            foursquare_type: None,
            google_place_id: None,
            google_place_type: None,
        }
    }

    /// Id of the venue at Foursquare.
    #[must_use]
    pub fn foursquare_id(mut self, foursquare_id: impl Into<String>) -> Self {
        self.foursquare_id = Some(foursquare_id.into());
        self
    }

    /// Kind of the venue at Foursquare.
    #[must_use]
    pub fn foursquare_type(mut self, foursquare_type: impl Into<String>) -> Self {
        self.foursquare_type = Some(foursquare_type.into());
        self
    }

    /// Id of the venue at Google Places.
    #[must_use]
    pub fn google_place_id(mut self, google_place_id: impl Into<String>) -> Self {
        self.google_place_id = Some(google_place_id.into());
        self
    }

    /// Kind of the venue at Google Places.
    #[must_use]
    pub fn google_place_type(mut self, google_place_type: impl Into<String>) -> Self {
        self.google_place_type = Some(google_place_type.into());
        self
    }
}

/// A phone contact to send for a result.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputContactMessageContent {
    /// The contact's phone number.
    pub phone_number: String,
    /// The contact's first name.
    pub first_name: String,
    /// The contact's last name.
    pub last_name: Option<String>,
    /// More about the contact, as a vCard. Length: at most 2048 bytes.
    pub vcard: Option<String>,
}

impl InputContactMessageContent {
    /// Limit of `InputContactMessageContent.vcard`. Length: at most 2048 bytes.
    pub const VCARD_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 2048,
        unit: Unit::Bytes,
    };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(phone_number: impl Into<String>, first_name: impl Into<String>) -> Self {
        Self {
            phone_number: phone_number.into(),
            first_name: first_name.into(),
            last_name: None,
            vcard: None,
        }
    }

    /// The contact's last name.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// More about the contact, as a vCard. Length: at most 2048 bytes.
    #[must_use]
    pub fn vcard(mut self, vcard: impl Into<String>) -> Self {
        self.vcard = Some(vcard.into());
        self
    }
}

/// An invoice to send for a result.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputInvoiceMessageContent {
    /// Name of the product. Length: 1 to 32 characters.
    pub title: String,
    /// Description of the product. Length: 1 to 255 characters.
    pub description: String,
    /// The bot's own text for the invoice. The user does not see it; it comes back as
    /// `invoice_payload`. Length: 1 to 128 bytes.
    pub payload: String,
    /// Token of the payment provider, from `@BotGod`.
    pub provider_token: Secret,
    /// Three-letter code of the currency by ISO 4217.
    pub currency: String,
    /// The parts of the price; their sum is the amount to pay.
    pub prices: Vec<LabeledPrice>,
    /// The highest tip that is taken. Unit: smallest units of the currency.
    pub max_tip_amount: Option<i64>,
    /// Tips to offer: positive, each higher than the one before, none above `max_tip_amount`. Unit:
    /// smallest units of the currency. Items: at most 4.
    pub suggested_tip_amounts: Option<Vec<i64>>,
    /// Data for the payment provider, as JSON.
    pub provider_data: Option<String>,
    /// Address of a picture of the product.
    pub photo_url: Option<String>,
    /// Size of the picture. Unit: bytes.
    pub photo_size: Option<i64>,
    /// Width of the picture. Unit: pixels.
    pub photo_width: Option<i64>,
    /// Height of the picture. Unit: pixels.
    pub photo_height: Option<i64>,
    /// Whether to ask for the user's full name.
    pub need_name: Option<bool>,
    /// Whether to ask for the user's phone number.
    pub need_phone_number: Option<bool>,
    /// Whether to ask for the user's mail address.
    pub need_email: Option<bool>,
    /// Whether to ask for the user's postal address.
    pub need_shipping_address: Option<bool>,
    /// Whether the payment provider gets the user's phone number.
    pub send_phone_number_to_provider: Option<bool>,
    /// Whether the payment provider gets the user's mail address.
    pub send_email_to_provider: Option<bool>,
    /// Whether the amount depends on the way of shipping.
    pub is_flexible: Option<bool>,
}

impl InputInvoiceMessageContent {
    /// Limit of `InputInvoiceMessageContent.title`. Length: 1 to 32 characters.
    pub const TITLE_LENGTH: LengthLimit = LengthLimit {
        min: 1,
        max: 32,
        unit: Unit::Chars,
    };

    /// Limit of `InputInvoiceMessageContent.description`. Length: 1 to 255 characters.
    pub const DESCRIPTION_LENGTH: LengthLimit = LengthLimit {
        min: 1,
        max: 255,
        unit: Unit::Chars,
    };

    /// Limit of `InputInvoiceMessageContent.payload`. Length: 1 to 128 bytes.
    pub const PAYLOAD_LENGTH: LengthLimit = LengthLimit {
        min: 1,
        max: 128,
        unit: Unit::Bytes,
    };

    /// Limit of `InputInvoiceMessageContent.suggested_tip_amounts`. Unit: smallest units of the
    /// currency. Items: at most 4.
    pub const SUGGESTED_TIP_AMOUNTS_ITEMS: ItemsLimit = ItemsLimit { min: 0, max: 4 };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        provider_token: impl Into<Secret>,
        currency: impl Into<String>,
        prices: impl IntoIterator<Item = LabeledPrice>,
    ) -> Self {
        Self {
            title: title.into(),
            description: description.into(),
            payload: payload.into(),
            provider_token: provider_token.into(),
            currency: currency.into(),
            prices: prices.into_iter().collect(),
            max_tip_amount: None,
            suggested_tip_amounts: None,
            provider_data: None,
            photo_url: None,
            photo_size: None,
            photo_width: None,
            photo_height: None,
            need_name: None,
            need_phone_number: None,
            need_email: None,
            need_shipping_address: None,
            send_phone_number_to_provider: None,
            send_email_to_provider: None,
            is_flexible: None,
        }
    }

    /// The highest tip that is taken. Unit: smallest units of the currency.
    #[must_use]
    pub fn max_tip_amount(mut self, max_tip_amount: i64) -> Self {
        self.max_tip_amount = Some(max_tip_amount);
        self
    }

    /// Tips to offer: positive, each higher than the one before, none above `max_tip_amount`. Unit:
    /// smallest units of the currency. Items: at most 4.
    #[must_use]
    pub fn suggested_tip_amounts(
        mut self,
        suggested_tip_amounts: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.suggested_tip_amounts = Some(suggested_tip_amounts.into_iter().collect());
        self
    }

    /// Data for the payment provider, as JSON.
    #[must_use]
    pub fn provider_data(mut self, provider_data: impl Into<String>) -> Self {
        self.provider_data = Some(provider_data.into());
        self
    }

    /// Address of a picture of the product.
    #[must_use]
    pub fn photo_url(mut self, photo_url: impl Into<String>) -> Self {
        self.photo_url = Some(photo_url.into());
        self
    }

    /// Size of the picture. Unit: bytes.
    #[must_use]
    pub fn photo_size(mut self, photo_size: i64) -> Self {
        self.photo_size = Some(photo_size);
        self
    }

    /// Width of the picture. Unit: pixels.
    #[must_use]
    pub fn photo_width(mut self, photo_width: i64) -> Self {
        self.photo_width = Some(photo_width);
        self
    }

    /// Height of the picture. Unit: pixels.
    #[must_use]
    pub fn photo_height(mut self, photo_height: i64) -> Self {
        self.photo_height = Some(photo_height);
        self
    }

    /// Whether to ask for the user's full name.
    #[must_use]
    pub fn need_name(mut self, need_name: bool) -> Self {
        self.need_name = Some(need_name);
        self
    }

    /// Whether to ask for the user's phone number.
    #[must_use]
    pub fn need_phone_number(mut self, need_phone_number: bool) -> Self {
        self.need_phone_number = Some(need_phone_number);
        self
    }

    /// Whether to ask for the user's mail address.
    #[must_use]
    pub fn need_email(mut self, need_email: bool) -> Self {
        self.need_email = Some(need_email);
        self
    }

    /// Whether to ask for the user's postal address.
    #[must_use]
    pub fn need_shipping_address(mut self, need_shipping_address: bool) -> Self {
        self.need_shipping_address = Some(need_shipping_address);
        self
    }

    /// Whether the payment provider gets the user's phone number.
    #[must_use]
    pub fn send_phone_number_to_provider(
        mut self,
        send_phone_number_to_provider: bool,
    ) -> Self {
        self.send_phone_number_to_provider = Some(send_phone_number_to_provider);
        self
    }

    /// Whether the payment provider gets the user's mail address.
    #[must_use]
    pub fn send_email_to_provider(mut self, send_email_to_provider: bool) -> Self {
        self.send_email_to_provider = Some(send_email_to_provider);
        self
    }

    /// Whether the amount depends on the way of shipping.
    #[must_use]
    pub fn is_flexible(mut self, is_flexible: bool) -> Self {
        self.is_flexible = Some(is_flexible);
        self
    }
}

/// Answers an inline query with results for the user to pick from.
///
/// Note: The page says elsewhere that a result can bring a button that opens a mini app, but
/// there is no parameter for it here, and no `answerWebAppQuery`, so that cannot be built.
///
/// Rules:
/// - `button-has-parameter`: when `switch_pm_text` is present, `switch_pm_parameter` must be
///   given (inferred, not checked). The button starts the bot, and the bot has to know from
///   where.
///
/// Sent by [`Bot::answer_inline_query`](crate::Bot::answer_inline_query), or by
/// [`Bot::call`](crate::Bot::call).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnswerInlineQuery {
    /// Id of the query to answer.
    pub inline_query_id: String,
    /// The results. Items: at most 50.
    pub results: Vec<InlineQueryResult>,
    /// How long the server may keep the answer and give it again by itself. Unit: seconds. Default:
    /// `300`.
    pub cache_time: Option<i64>,
    /// Whether the kept answer is for this user only. Otherwise everyone who types the same query
    /// gets it.
    pub is_personal: Option<bool>,
    /// What comes back as `offset` when the user wants more results.
    ///
    /// Note: Telegram takes at most 64 bytes, and an empty text when there are no more.
    pub next_offset: Option<String>,
    /// What a button above the results says that leads to the private chat with the bot.
    pub switch_pm_text: Option<String>,
    /// What the bot gets with `/start` when that button was pressed.
    ///
    /// Note: Telegram takes 1 to 64 Latin letters, digits, `_` and `-`.
    pub switch_pm_parameter: Option<String>,
}

impl AnswerInlineQuery {
    /// Limit of `answerInlineQuery.results`. Items: at most 50.
    pub const RESULTS_ITEMS: ItemsLimit = ItemsLimit { min: 0, max: 50 };

    /// Creates the request from its required parameters; the others can be set afterwards.
    pub fn new(
        inline_query_id: impl Into<String>,
        results: impl IntoIterator<Item = impl Into<InlineQueryResult>>,
    ) -> Self {
        Self {
            inline_query_id: inline_query_id.into(),
            results: results.into_iter().map(Into::into).collect(),
            cache_time: None,
            is_personal: None,
            next_offset: None,
            switch_pm_text: None,
            switch_pm_parameter: None,
        }
    }
}

/// # Inline
///
/// Inline mode: a user types the bot's username and a query in any chat, the bot answers with
/// results, and the one that the user picks is sent to the chat. It is turned on with
/// `/setinline` at `@BotGod`. The page counts "20+" kinds of results and lists exactly 20, with
/// one line for each and no fields beyond the shared `type`, `id` and `reply_markup`; the rest
/// is filled in from Telegram's Bot API 6.6. Telegram replaced `switch_pm_text` and
/// `switch_pm_parameter` in 6.7; here they are current. Texts are counted in characters, which
/// the page leaves open; Unicode scalar values are counted, the loosest reading, and in
/// Telegram the markup of a `parse_mode` does not count.
impl Bot {
    /// Answers an inline query with results for the user to pick from.
    ///
    /// Note: The page says elsewhere that a result can bring a button that opens a mini app, but
    /// there is no parameter for it here, and no `answerWebAppQuery`, so that cannot be built.
    ///
    /// Rules:
    /// - `button-has-parameter`: when `switch_pm_text` is present, `switch_pm_parameter` must be
    ///   given (inferred, not checked). The button starts the bot, and the bot has to know from
    ///   where.
    ///
    /// Arguments:
    /// - `inline_query_id`: Id of the query to answer.
    /// - `results`: The results. Items: at most 50.
    pub fn answer_inline_query(
        &self,
        inline_query_id: impl Into<String>,
        results: impl IntoIterator<Item = impl Into<InlineQueryResult>>,
    ) -> Call<'_, AnswerInlineQuery> {
        self.call(AnswerInlineQuery::new(inline_query_id, results))
    }
}

impl Call<'_, AnswerInlineQuery> {
    /// How long the server may keep the answer and give it again by itself. Unit: seconds. Default:
    /// `300`.
    pub fn cache_time(mut self, cache_time: i64) -> Self {
        self.method.cache_time = Some(cache_time);
        self
    }

    /// Whether the kept answer is for this user only. Otherwise everyone who types the same query
    /// gets it.
    pub fn is_personal(mut self, is_personal: bool) -> Self {
        self.method.is_personal = Some(is_personal);
        self
    }

    /// What comes back as `offset` when the user wants more results.
    ///
    /// Note: Telegram takes at most 64 bytes, and an empty text when there are no more.
    pub fn next_offset(mut self, next_offset: impl Into<String>) -> Self {
        self.method.next_offset = Some(next_offset.into());
        self
    }

    /// What a button above the results says that leads to the private chat with the bot.
    pub fn switch_pm_text(mut self, switch_pm_text: impl Into<String>) -> Self {
        self.method.switch_pm_text = Some(switch_pm_text.into());
        self
    }

    /// What the bot gets with `/start` when that button was pressed.
    ///
    /// Note: Telegram takes 1 to 64 Latin letters, digits, `_` and `-`.
    pub fn switch_pm_parameter(
        mut self,
        switch_pm_parameter: impl Into<String>,
    ) -> Self {
        self.method.switch_pm_parameter = Some(switch_pm_parameter.into());
        self
    }
}
