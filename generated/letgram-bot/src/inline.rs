// @generated from spec/letgram/inline.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! Inline

use bazu_core::wire;

use crate::{Bot, Call};
use crate::keyboards::InlineKeyboardMarkup;
use crate::media::Location;
use crate::messages::{MessageEntity, ParseMode};
use crate::payments::LabeledPrice;
use crate::users::User;

/// A user typed a query to the bot in a chat. The query may be empty.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQuery {
    /// Id of the query.
    pub id: String,
    /// The user who typed it.
    pub from: User,
    /// The text after the bot's username. Length: at most 256 characters.
    pub query: String,
    /// The `next_offset` of the previous answer if the user wants more results, otherwise empty.
    pub offset: String,
    /// The kind of chat that the query was typed in.
    pub chat_type: Option<InlineQueryChatType>,
    /// Location of the user, for bots that ask for it.
    pub location: Option<Box<Location>>,
    pub(crate) broken_: wire::Broken,
}

impl InlineQuery {
    /// Limit of `InlineQuery.query`. Length: at most 256 characters.
    pub const QUERY_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 256,
        unit: bazu_core::Unit::Chars,
    };
}

impl InlineQuery {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

impl InlineQuery {
    /// Answers an inline query with results for the user to choose from.
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

/// The kind of chat that an inline query was typed in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InlineQueryChatType {
    /// The private chat with the bot.
    Sender,
    /// A private chat with another user.
    Private,
    /// A group.
    Group,
    /// A large group.
    Supergroup,
    /// A channel.
    Channel,
    /// A value that this version does not know. It is kept and sent unchanged.
    Unknown(bazu_core::UnknownValue),
}

impl InlineQueryChatType {
    /// The value as it is written in JSON.
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
            value => Self::Unknown(bazu_core::UnknownValue::new(value)),
        }
    }
}

impl std::fmt::Display for InlineQueryChatType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A user chose a result and sent it.
///
/// The server may send it only to bots with inline feedback turned on. Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChosenInlineResult {
    /// The `id` of the result. If the server leaves it out, it is empty.
    pub result_id: String,
    /// The user who chose it.
    pub from: Option<Box<User>>,
    /// Location of the user, for bots that ask for it.
    pub location: Option<Box<Location>>,
    /// Id of the sent message, to edit it. Only if the message has inline buttons.
    pub inline_message_id: Option<String>,
    /// The query of the result. If the server leaves it out, it is empty.
    pub query: String,
    pub(crate) broken_: wire::Broken,
}

impl ChosenInlineResult {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

/// A result of an inline query.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InlineQueryResult {
    /// An article or a web page.
    Article(InlineQueryResultArticle),
    /// A photo at a URL.
    Photo(InlineQueryResultPhoto),
    /// A photo on the server.
    CachedPhoto(InlineQueryResultCachedPhoto),
    /// A GIF at a URL.
    Gif(InlineQueryResultGif),
    /// A GIF on the server.
    CachedGif(InlineQueryResultCachedGif),
    /// A video without sound at a URL.
    Mpeg4Gif(InlineQueryResultMpeg4Gif),
    /// A video without sound on the server.
    CachedMpeg4Gif(InlineQueryResultCachedMpeg4Gif),
    /// A video file at a URL, or a web page with a video player.
    Video(InlineQueryResultVideo),
    /// A video on the server.
    CachedVideo(InlineQueryResultCachedVideo),
    /// An MP3 file at a URL.
    Audio(InlineQueryResultAudio),
    /// An audio file on the server.
    CachedAudio(InlineQueryResultCachedAudio),
    /// A voice message at a URL, an OGG file.
    Voice(InlineQueryResultVoice),
    /// A voice message on the server.
    CachedVoice(InlineQueryResultCachedVoice),
    /// A PDF or ZIP file at a URL.
    Document(InlineQueryResultDocument),
    /// A file on the server.
    CachedDocument(InlineQueryResultCachedDocument),
    /// A point on the map.
    Location(InlineQueryResultLocation),
    /// A venue.
    Venue(InlineQueryResultVenue),
    /// A phone contact.
    Contact(InlineQueryResultContact),
    /// A game.
    Game(InlineQueryResultGame),
    /// A sticker on the server.
    CachedSticker(InlineQueryResultCachedSticker),
    /// A variant that this version does not know, kept as JSON.
    Unknown(bazu_core::UnknownVariant),
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
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultArticle {
    /// Id of the result, chosen by the bot. Each result needs its own id. Length: at most 64 bytes.
    pub id: String,
    /// Title of the result.
    pub title: String,
    /// The message to send.
    pub input_message_content: InputMessageContent,
    /// Buttons below the message.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// URL of the article.
    pub url: Option<String>,
    /// Whether to hide the URL.
    pub hide_url: Option<bool>,
    /// Short description of the result.
    pub description: Option<String>,
    /// URL of the thumbnail.
    pub thumbnail_url: Option<String>,
    /// Width of the thumbnail. Unit: pixels.
    pub thumbnail_width: Option<i64>,
    /// Height of the thumbnail. Unit: pixels.
    pub thumbnail_height: Option<i64>,
}

impl InlineQueryResultArticle {
    /// Limit of `InlineQueryResultArticle.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 64,
        unit: bazu_core::Unit::Bytes,
    };

    /// Creates it from its required fields.
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
    #[must_use]
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.reply_markup = reply_markup.into().map(Box::new);
        self
    }

    /// URL of the article.
    #[must_use]
    pub fn url<FORM>(mut self, url: impl bazu_core::IntoOption<String, FORM>) -> Self {
        self.url = bazu_core::IntoOption::into_option(url);
        self
    }

    /// Whether to hide the URL.
    #[must_use]
    pub fn hide_url(mut self, hide_url: impl Into<Option<bool>>) -> Self {
        self.hide_url = hide_url.into();
        self
    }

    /// Short description of the result.
    #[must_use]
    pub fn description<FORM>(
        mut self,
        description: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.description = bazu_core::IntoOption::into_option(description);
        self
    }

    /// URL of the thumbnail.
    #[must_use]
    pub fn thumbnail_url<FORM>(
        mut self,
        thumbnail_url: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.thumbnail_url = bazu_core::IntoOption::into_option(thumbnail_url);
        self
    }

    /// Width of the thumbnail. Unit: pixels.
    #[must_use]
    pub fn thumbnail_width(mut self, thumbnail_width: impl Into<Option<i64>>) -> Self {
        self.thumbnail_width = thumbnail_width.into();
        self
    }

    /// Height of the thumbnail. Unit: pixels.
    #[must_use]
    pub fn thumbnail_height(mut self, thumbnail_height: impl Into<Option<i64>>) -> Self {
        self.thumbnail_height = thumbnail_height.into();
        self
    }
}

/// A photo at a URL.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultPhoto {
    /// Id of the result, chosen by the bot. Each result needs its own id. Length: at most 64 bytes.
    pub id: String,
    /// URL of the photo, a JPEG of up to 5 MB.
    pub photo_url: String,
    /// URL of the thumbnail.
    pub thumbnail_url: String,
    /// Width of the picture. Unit: pixels.
    pub photo_width: Option<i64>,
    /// Height of the picture. Unit: pixels.
    pub photo_height: Option<i64>,
    /// Title of the result.
    pub title: Option<String>,
    /// Short description of the result.
    pub description: Option<String>,
    /// Caption of the message. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    pub caption: Option<String>,
    /// The format of the caption.
    pub parse_mode: Option<ParseMode>,
    /// The entities of the caption. An alternative to `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Buttons below the message.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// The message to send instead of the photo.
    pub input_message_content: Option<Box<InputMessageContent>>,
}

impl InlineQueryResultPhoto {
    /// Limit of `InlineQueryResultPhoto.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 64,
        unit: bazu_core::Unit::Bytes,
    };

    /// Limit of `InlineQueryResultPhoto.caption`. Length: at most 1024 characters, not counting the
    /// markup of `parse_mode`. Not checked.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 1024,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates it from its required fields.
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
    pub fn photo_width(mut self, photo_width: impl Into<Option<i64>>) -> Self {
        self.photo_width = photo_width.into();
        self
    }

    /// Height of the picture. Unit: pixels.
    #[must_use]
    pub fn photo_height(mut self, photo_height: impl Into<Option<i64>>) -> Self {
        self.photo_height = photo_height.into();
        self
    }

    /// Title of the result.
    #[must_use]
    pub fn title<FORM>(
        mut self,
        title: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.title = bazu_core::IntoOption::into_option(title);
        self
    }

    /// Short description of the result.
    #[must_use]
    pub fn description<FORM>(
        mut self,
        description: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.description = bazu_core::IntoOption::into_option(description);
        self
    }

    /// Caption of the message. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// The format of the caption.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.parse_mode = parse_mode.into();
        self
    }

    /// The entities of the caption. An alternative to `parse_mode`.
    #[must_use]
    pub fn caption_entities<FORM>(
        mut self,
        caption_entities: impl bazu_core::IntoList<MessageEntity, FORM>,
    ) -> Self {
        self.caption_entities = bazu_core::IntoList::into_list(caption_entities);
        self
    }

    /// Buttons below the message.
    #[must_use]
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.reply_markup = reply_markup.into().map(Box::new);
        self
    }

    /// The message to send instead of the photo.
    #[must_use]
    pub fn input_message_content<FORM>(
        mut self,
        input_message_content: impl bazu_core::IntoOption<InputMessageContent, FORM>,
    ) -> Self {
        self.input_message_content = bazu_core::IntoOption::into_option(
                input_message_content,
            )
            .map(Box::new);
        self
    }
}

/// A GIF at a URL.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultGif {
    /// Id of the result, chosen by the bot. Each result needs its own id. Length: at most 64 bytes.
    pub id: String,
    /// URL of the GIF, of up to 1 MB.
    pub gif_url: String,
    /// Width of the picture. Unit: pixels.
    pub gif_width: Option<i64>,
    /// Height of the picture. Unit: pixels.
    pub gif_height: Option<i64>,
    /// Duration of the GIF. Unit: seconds.
    pub gif_duration: Option<i64>,
    /// URL of the thumbnail, still or animated.
    pub thumbnail_url: String,
    /// MIME type of the thumbnail, `image/jpeg` (the default), `image/gif` or `video/mp4`.
    pub thumbnail_mime_type: Option<String>,
    /// Title of the result.
    pub title: Option<String>,
    /// Caption of the message. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    pub caption: Option<String>,
    /// The format of the caption.
    pub parse_mode: Option<ParseMode>,
    /// The entities of the caption. An alternative to `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Buttons below the message.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// The message to send instead of the animation.
    pub input_message_content: Option<Box<InputMessageContent>>,
}

impl InlineQueryResultGif {
    /// Limit of `InlineQueryResultGif.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 64,
        unit: bazu_core::Unit::Bytes,
    };

    /// Limit of `InlineQueryResultGif.caption`. Length: at most 1024 characters, not counting the
    /// markup of `parse_mode`. Not checked.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 1024,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates it from its required fields.
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
    pub fn gif_width(mut self, gif_width: impl Into<Option<i64>>) -> Self {
        self.gif_width = gif_width.into();
        self
    }

    /// Height of the picture. Unit: pixels.
    #[must_use]
    pub fn gif_height(mut self, gif_height: impl Into<Option<i64>>) -> Self {
        self.gif_height = gif_height.into();
        self
    }

    /// Duration of the GIF. Unit: seconds.
    #[must_use]
    pub fn gif_duration(mut self, gif_duration: impl Into<Option<i64>>) -> Self {
        self.gif_duration = gif_duration.into();
        self
    }

    /// MIME type of the thumbnail, `image/jpeg` (the default), `image/gif` or `video/mp4`.
    #[must_use]
    pub fn thumbnail_mime_type<FORM>(
        mut self,
        thumbnail_mime_type: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.thumbnail_mime_type = bazu_core::IntoOption::into_option(
            thumbnail_mime_type,
        );
        self
    }

    /// Title of the result.
    #[must_use]
    pub fn title<FORM>(
        mut self,
        title: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.title = bazu_core::IntoOption::into_option(title);
        self
    }

    /// Caption of the message. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// The format of the caption.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.parse_mode = parse_mode.into();
        self
    }

    /// The entities of the caption. An alternative to `parse_mode`.
    #[must_use]
    pub fn caption_entities<FORM>(
        mut self,
        caption_entities: impl bazu_core::IntoList<MessageEntity, FORM>,
    ) -> Self {
        self.caption_entities = bazu_core::IntoList::into_list(caption_entities);
        self
    }

    /// Buttons below the message.
    #[must_use]
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.reply_markup = reply_markup.into().map(Box::new);
        self
    }

    /// The message to send instead of the animation.
    #[must_use]
    pub fn input_message_content<FORM>(
        mut self,
        input_message_content: impl bazu_core::IntoOption<InputMessageContent, FORM>,
    ) -> Self {
        self.input_message_content = bazu_core::IntoOption::into_option(
                input_message_content,
            )
            .map(Box::new);
        self
    }
}

/// A video without sound at a URL.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultMpeg4Gif {
    /// Id of the result, chosen by the bot. Each result needs its own id. Length: at most 64 bytes.
    pub id: String,
    /// URL of the video, H.264 in MPEG-4, of up to 1 MB.
    pub mpeg4_url: String,
    /// Width of the picture. Unit: pixels.
    pub mpeg4_width: Option<i64>,
    /// Height of the picture. Unit: pixels.
    pub mpeg4_height: Option<i64>,
    /// Duration of the video. Unit: seconds.
    pub mpeg4_duration: Option<i64>,
    /// URL of the thumbnail, still or animated.
    pub thumbnail_url: String,
    /// MIME type of the thumbnail, `image/jpeg` (the default), `image/gif` or `video/mp4`.
    pub thumbnail_mime_type: Option<String>,
    /// Title of the result.
    pub title: Option<String>,
    /// Caption of the message. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    pub caption: Option<String>,
    /// The format of the caption.
    pub parse_mode: Option<ParseMode>,
    /// The entities of the caption. An alternative to `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Buttons below the message.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// The message to send instead of the animation.
    pub input_message_content: Option<Box<InputMessageContent>>,
}

impl InlineQueryResultMpeg4Gif {
    /// Limit of `InlineQueryResultMpeg4Gif.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 64,
        unit: bazu_core::Unit::Bytes,
    };

    /// Limit of `InlineQueryResultMpeg4Gif.caption`. Length: at most 1024 characters, not counting
    /// the markup of `parse_mode`. Not checked.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 1024,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates it from its required fields.
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
    pub fn mpeg4_width(mut self, mpeg4_width: impl Into<Option<i64>>) -> Self {
        self.mpeg4_width = mpeg4_width.into();
        self
    }

    /// Height of the picture. Unit: pixels.
    #[must_use]
    pub fn mpeg4_height(mut self, mpeg4_height: impl Into<Option<i64>>) -> Self {
        self.mpeg4_height = mpeg4_height.into();
        self
    }

    /// Duration of the video. Unit: seconds.
    #[must_use]
    pub fn mpeg4_duration(mut self, mpeg4_duration: impl Into<Option<i64>>) -> Self {
        self.mpeg4_duration = mpeg4_duration.into();
        self
    }

    /// MIME type of the thumbnail, `image/jpeg` (the default), `image/gif` or `video/mp4`.
    #[must_use]
    pub fn thumbnail_mime_type<FORM>(
        mut self,
        thumbnail_mime_type: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.thumbnail_mime_type = bazu_core::IntoOption::into_option(
            thumbnail_mime_type,
        );
        self
    }

    /// Title of the result.
    #[must_use]
    pub fn title<FORM>(
        mut self,
        title: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.title = bazu_core::IntoOption::into_option(title);
        self
    }

    /// Caption of the message. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// The format of the caption.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.parse_mode = parse_mode.into();
        self
    }

    /// The entities of the caption. An alternative to `parse_mode`.
    #[must_use]
    pub fn caption_entities<FORM>(
        mut self,
        caption_entities: impl bazu_core::IntoList<MessageEntity, FORM>,
    ) -> Self {
        self.caption_entities = bazu_core::IntoList::into_list(caption_entities);
        self
    }

    /// Buttons below the message.
    #[must_use]
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.reply_markup = reply_markup.into().map(Box::new);
        self
    }

    /// The message to send instead of the animation.
    #[must_use]
    pub fn input_message_content<FORM>(
        mut self,
        input_message_content: impl bazu_core::IntoOption<InputMessageContent, FORM>,
    ) -> Self {
        self.input_message_content = bazu_core::IntoOption::into_option(
                input_message_content,
            )
            .map(Box::new);
        self
    }
}

/// A video file at a URL, or a web page with a video player.
///
/// Undocumented.
///
/// Rules:
/// - `page-needs-content`: when `mime_type` is `text/html`, `input_message_content` must be
///   given (not checked). A page cannot be sent as a video.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultVideo {
    /// Id of the result, chosen by the bot. Each result needs its own id. Length: at most 64 bytes.
    pub id: String,
    /// URL of the file or the page.
    pub video_url: String,
    /// `video/mp4` for a file, `text/html` for a page.
    pub mime_type: String,
    /// URL of the thumbnail, a JPEG.
    pub thumbnail_url: String,
    /// Title of the result.
    pub title: String,
    /// Caption of the message. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    pub caption: Option<String>,
    /// The format of the caption.
    pub parse_mode: Option<ParseMode>,
    /// The entities of the caption. An alternative to `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Width of the picture. Unit: pixels.
    pub video_width: Option<i64>,
    /// Height of the picture. Unit: pixels.
    pub video_height: Option<i64>,
    /// Duration of the video. Unit: seconds.
    pub video_duration: Option<i64>,
    /// Short description of the result.
    pub description: Option<String>,
    /// Buttons below the message.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// The message to send instead of the video. Required for a page.
    pub input_message_content: Option<Box<InputMessageContent>>,
}

impl InlineQueryResultVideo {
    /// Limit of `InlineQueryResultVideo.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 64,
        unit: bazu_core::Unit::Bytes,
    };

    /// Limit of `InlineQueryResultVideo.caption`. Length: at most 1024 characters, not counting the
    /// markup of `parse_mode`. Not checked.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 1024,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates it from its required fields.
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

    /// Caption of the message. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// The format of the caption.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.parse_mode = parse_mode.into();
        self
    }

    /// The entities of the caption. An alternative to `parse_mode`.
    #[must_use]
    pub fn caption_entities<FORM>(
        mut self,
        caption_entities: impl bazu_core::IntoList<MessageEntity, FORM>,
    ) -> Self {
        self.caption_entities = bazu_core::IntoList::into_list(caption_entities);
        self
    }

    /// Width of the picture. Unit: pixels.
    #[must_use]
    pub fn video_width(mut self, video_width: impl Into<Option<i64>>) -> Self {
        self.video_width = video_width.into();
        self
    }

    /// Height of the picture. Unit: pixels.
    #[must_use]
    pub fn video_height(mut self, video_height: impl Into<Option<i64>>) -> Self {
        self.video_height = video_height.into();
        self
    }

    /// Duration of the video. Unit: seconds.
    #[must_use]
    pub fn video_duration(mut self, video_duration: impl Into<Option<i64>>) -> Self {
        self.video_duration = video_duration.into();
        self
    }

    /// Short description of the result.
    #[must_use]
    pub fn description<FORM>(
        mut self,
        description: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.description = bazu_core::IntoOption::into_option(description);
        self
    }

    /// Buttons below the message.
    #[must_use]
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.reply_markup = reply_markup.into().map(Box::new);
        self
    }

    /// The message to send instead of the video. Required for a page.
    #[must_use]
    pub fn input_message_content<FORM>(
        mut self,
        input_message_content: impl bazu_core::IntoOption<InputMessageContent, FORM>,
    ) -> Self {
        self.input_message_content = bazu_core::IntoOption::into_option(
                input_message_content,
            )
            .map(Box::new);
        self
    }
}

/// An MP3 file at a URL.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultAudio {
    /// Id of the result, chosen by the bot. Each result needs its own id. Length: at most 64 bytes.
    pub id: String,
    /// URL of the file.
    pub audio_url: String,
    /// Title of the result.
    pub title: String,
    /// Caption of the message. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    pub caption: Option<String>,
    /// The format of the caption.
    pub parse_mode: Option<ParseMode>,
    /// The entities of the caption. An alternative to `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Performer.
    pub performer: Option<String>,
    /// Duration. Unit: seconds.
    pub audio_duration: Option<i64>,
    /// Buttons below the message.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// The message to send instead of the file.
    pub input_message_content: Option<Box<InputMessageContent>>,
}

impl InlineQueryResultAudio {
    /// Limit of `InlineQueryResultAudio.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 64,
        unit: bazu_core::Unit::Bytes,
    };

    /// Limit of `InlineQueryResultAudio.caption`. Length: at most 1024 characters, not counting the
    /// markup of `parse_mode`. Not checked.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 1024,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates it from its required fields.
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

    /// Caption of the message. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// The format of the caption.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.parse_mode = parse_mode.into();
        self
    }

    /// The entities of the caption. An alternative to `parse_mode`.
    #[must_use]
    pub fn caption_entities<FORM>(
        mut self,
        caption_entities: impl bazu_core::IntoList<MessageEntity, FORM>,
    ) -> Self {
        self.caption_entities = bazu_core::IntoList::into_list(caption_entities);
        self
    }

    /// Performer.
    #[must_use]
    pub fn performer<FORM>(
        mut self,
        performer: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.performer = bazu_core::IntoOption::into_option(performer);
        self
    }

    /// Duration. Unit: seconds.
    #[must_use]
    pub fn audio_duration(mut self, audio_duration: impl Into<Option<i64>>) -> Self {
        self.audio_duration = audio_duration.into();
        self
    }

    /// Buttons below the message.
    #[must_use]
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.reply_markup = reply_markup.into().map(Box::new);
        self
    }

    /// The message to send instead of the file.
    #[must_use]
    pub fn input_message_content<FORM>(
        mut self,
        input_message_content: impl bazu_core::IntoOption<InputMessageContent, FORM>,
    ) -> Self {
        self.input_message_content = bazu_core::IntoOption::into_option(
                input_message_content,
            )
            .map(Box::new);
        self
    }
}

/// A voice message at a URL, an OGG file.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultVoice {
    /// Id of the result, chosen by the bot. Each result needs its own id. Length: at most 64 bytes.
    pub id: String,
    /// URL of the recording.
    pub voice_url: String,
    /// Title of the result.
    pub title: String,
    /// Caption of the message. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    pub caption: Option<String>,
    /// The format of the caption.
    pub parse_mode: Option<ParseMode>,
    /// The entities of the caption. An alternative to `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Duration. Unit: seconds.
    pub voice_duration: Option<i64>,
    /// Buttons below the message.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// The message to send instead of the recording.
    pub input_message_content: Option<Box<InputMessageContent>>,
}

impl InlineQueryResultVoice {
    /// Limit of `InlineQueryResultVoice.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 64,
        unit: bazu_core::Unit::Bytes,
    };

    /// Limit of `InlineQueryResultVoice.caption`. Length: at most 1024 characters, not counting the
    /// markup of `parse_mode`. Not checked.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 1024,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates it from its required fields.
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

    /// Caption of the message. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// The format of the caption.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.parse_mode = parse_mode.into();
        self
    }

    /// The entities of the caption. An alternative to `parse_mode`.
    #[must_use]
    pub fn caption_entities<FORM>(
        mut self,
        caption_entities: impl bazu_core::IntoList<MessageEntity, FORM>,
    ) -> Self {
        self.caption_entities = bazu_core::IntoList::into_list(caption_entities);
        self
    }

    /// Duration. Unit: seconds.
    #[must_use]
    pub fn voice_duration(mut self, voice_duration: impl Into<Option<i64>>) -> Self {
        self.voice_duration = voice_duration.into();
        self
    }

    /// Buttons below the message.
    #[must_use]
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.reply_markup = reply_markup.into().map(Box::new);
        self
    }

    /// The message to send instead of the recording.
    #[must_use]
    pub fn input_message_content<FORM>(
        mut self,
        input_message_content: impl bazu_core::IntoOption<InputMessageContent, FORM>,
    ) -> Self {
        self.input_message_content = bazu_core::IntoOption::into_option(
                input_message_content,
            )
            .map(Box::new);
        self
    }
}

/// A PDF or ZIP file at a URL.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultDocument {
    /// Id of the result, chosen by the bot. Each result needs its own id. Length: at most 64 bytes.
    pub id: String,
    /// Title of the result.
    pub title: String,
    /// Caption of the message. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    pub caption: Option<String>,
    /// The format of the caption.
    pub parse_mode: Option<ParseMode>,
    /// The entities of the caption. An alternative to `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// URL of the file.
    pub document_url: String,
    /// `application/pdf` or `application/zip`.
    pub mime_type: String,
    /// Short description of the result.
    pub description: Option<String>,
    /// Buttons below the message.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// The message to send instead of the file.
    pub input_message_content: Option<Box<InputMessageContent>>,
    /// URL of the thumbnail.
    pub thumbnail_url: Option<String>,
    /// Width of the thumbnail. Unit: pixels.
    pub thumbnail_width: Option<i64>,
    /// Height of the thumbnail. Unit: pixels.
    pub thumbnail_height: Option<i64>,
}

impl InlineQueryResultDocument {
    /// Limit of `InlineQueryResultDocument.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 64,
        unit: bazu_core::Unit::Bytes,
    };

    /// Limit of `InlineQueryResultDocument.caption`. Length: at most 1024 characters, not counting
    /// the markup of `parse_mode`. Not checked.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 1024,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates it from its required fields.
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

    /// Caption of the message. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// The format of the caption.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.parse_mode = parse_mode.into();
        self
    }

    /// The entities of the caption. An alternative to `parse_mode`.
    #[must_use]
    pub fn caption_entities<FORM>(
        mut self,
        caption_entities: impl bazu_core::IntoList<MessageEntity, FORM>,
    ) -> Self {
        self.caption_entities = bazu_core::IntoList::into_list(caption_entities);
        self
    }

    /// Short description of the result.
    #[must_use]
    pub fn description<FORM>(
        mut self,
        description: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.description = bazu_core::IntoOption::into_option(description);
        self
    }

    /// Buttons below the message.
    #[must_use]
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.reply_markup = reply_markup.into().map(Box::new);
        self
    }

    /// The message to send instead of the file.
    #[must_use]
    pub fn input_message_content<FORM>(
        mut self,
        input_message_content: impl bazu_core::IntoOption<InputMessageContent, FORM>,
    ) -> Self {
        self.input_message_content = bazu_core::IntoOption::into_option(
                input_message_content,
            )
            .map(Box::new);
        self
    }

    /// URL of the thumbnail.
    #[must_use]
    pub fn thumbnail_url<FORM>(
        mut self,
        thumbnail_url: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.thumbnail_url = bazu_core::IntoOption::into_option(thumbnail_url);
        self
    }

    /// Width of the thumbnail. Unit: pixels.
    #[must_use]
    pub fn thumbnail_width(mut self, thumbnail_width: impl Into<Option<i64>>) -> Self {
        self.thumbnail_width = thumbnail_width.into();
        self
    }

    /// Height of the thumbnail. Unit: pixels.
    #[must_use]
    pub fn thumbnail_height(mut self, thumbnail_height: impl Into<Option<i64>>) -> Self {
        self.thumbnail_height = thumbnail_height.into();
        self
    }
}

/// A point on the map.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultLocation {
    /// Id of the result, chosen by the bot. Each result needs its own id. Length: at most 64 bytes.
    pub id: String,
    /// Latitude of the place. Unit: degrees.
    pub latitude: f64,
    /// Longitude of the place. Unit: degrees.
    pub longitude: f64,
    /// Title of the result.
    pub title: String,
    /// Radius of uncertainty. Range: 0 to 1500 meters. Not checked.
    pub horizontal_accuracy: Option<f64>,
    /// How long the location can be updated. Range: 60 to 86400 seconds. Not checked.
    pub live_period: Option<i64>,
    /// Direction of movement, for a live location. Range: 1 to 360 degrees. Not checked.
    pub heading: Option<i64>,
    /// Distance at which members are notified that another member is near, for a live location.
    /// Range: 1 to 100000 meters. Not checked.
    pub proximity_alert_radius: Option<i64>,
    /// Buttons below the message.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// The message to send instead of the point.
    pub input_message_content: Option<Box<InputMessageContent>>,
    /// URL of the thumbnail.
    pub thumbnail_url: Option<String>,
    /// Width of the thumbnail. Unit: pixels.
    pub thumbnail_width: Option<i64>,
    /// Height of the thumbnail. Unit: pixels.
    pub thumbnail_height: Option<i64>,
}

impl InlineQueryResultLocation {
    /// Limit of `InlineQueryResultLocation.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 64,
        unit: bazu_core::Unit::Bytes,
    };

    /// Limit of `InlineQueryResultLocation.horizontal_accuracy`. Range: 0 to 1500 meters. Not
    /// checked.
    pub const HORIZONTAL_ACCURACY_RANGE: bazu_core::RangeLimit = bazu_core::RangeLimit {
        min: 0.0,
        max: 1500.0,
        unit: "meters",
    };

    /// Limit of `InlineQueryResultLocation.live_period`. Range: 60 to 86400 seconds. Not checked.
    pub const LIVE_PERIOD_RANGE: bazu_core::IntegerRange = bazu_core::IntegerRange {
        min: 60,
        max: 86400,
        unit: "seconds",
    };

    /// Limit of `InlineQueryResultLocation.heading`. Range: 1 to 360 degrees. Not checked.
    pub const HEADING_RANGE: bazu_core::IntegerRange = bazu_core::IntegerRange {
        min: 1,
        max: 360,
        unit: "degrees",
    };

    /// Limit of `InlineQueryResultLocation.proximity_alert_radius`. Range: 1 to 100000 meters. Not
    /// checked.
    pub const PROXIMITY_ALERT_RADIUS_RANGE: bazu_core::IntegerRange = bazu_core::IntegerRange {
        min: 1,
        max: 100000,
        unit: "meters",
    };

    /// Creates it from its required fields.
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

    /// Radius of uncertainty. Range: 0 to 1500 meters. Not checked.
    #[must_use]
    pub fn horizontal_accuracy(
        mut self,
        horizontal_accuracy: impl Into<Option<f64>>,
    ) -> Self {
        self.horizontal_accuracy = horizontal_accuracy.into();
        self
    }

    /// How long the location can be updated. Range: 60 to 86400 seconds. Not checked.
    #[must_use]
    pub fn live_period(mut self, live_period: impl Into<Option<i64>>) -> Self {
        self.live_period = live_period.into();
        self
    }

    /// Direction of movement, for a live location. Range: 1 to 360 degrees. Not checked.
    #[must_use]
    pub fn heading(mut self, heading: impl Into<Option<i64>>) -> Self {
        self.heading = heading.into();
        self
    }

    /// Distance at which members are notified that another member is near, for a live location.
    /// Range: 1 to 100000 meters. Not checked.
    #[must_use]
    pub fn proximity_alert_radius(
        mut self,
        proximity_alert_radius: impl Into<Option<i64>>,
    ) -> Self {
        self.proximity_alert_radius = proximity_alert_radius.into();
        self
    }

    /// Buttons below the message.
    #[must_use]
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.reply_markup = reply_markup.into().map(Box::new);
        self
    }

    /// The message to send instead of the point.
    #[must_use]
    pub fn input_message_content<FORM>(
        mut self,
        input_message_content: impl bazu_core::IntoOption<InputMessageContent, FORM>,
    ) -> Self {
        self.input_message_content = bazu_core::IntoOption::into_option(
                input_message_content,
            )
            .map(Box::new);
        self
    }

    /// URL of the thumbnail.
    #[must_use]
    pub fn thumbnail_url<FORM>(
        mut self,
        thumbnail_url: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.thumbnail_url = bazu_core::IntoOption::into_option(thumbnail_url);
        self
    }

    /// Width of the thumbnail. Unit: pixels.
    #[must_use]
    pub fn thumbnail_width(mut self, thumbnail_width: impl Into<Option<i64>>) -> Self {
        self.thumbnail_width = thumbnail_width.into();
        self
    }

    /// Height of the thumbnail. Unit: pixels.
    #[must_use]
    pub fn thumbnail_height(mut self, thumbnail_height: impl Into<Option<i64>>) -> Self {
        self.thumbnail_height = thumbnail_height.into();
        self
    }
}

/// A venue.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultVenue {
    /// Id of the result, chosen by the bot. Each result needs its own id. Length: at most 64 bytes.
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
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// The message to send instead of the venue.
    pub input_message_content: Option<Box<InputMessageContent>>,
    /// URL of the thumbnail.
    pub thumbnail_url: Option<String>,
    /// Width of the thumbnail. Unit: pixels.
    pub thumbnail_width: Option<i64>,
    /// Height of the thumbnail. Unit: pixels.
    pub thumbnail_height: Option<i64>,
}

impl InlineQueryResultVenue {
    /// Limit of `InlineQueryResultVenue.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 64,
        unit: bazu_core::Unit::Bytes,
    };

    /// Creates it from its required fields.
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
    pub fn foursquare_id<FORM>(
        mut self,
        foursquare_id: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.foursquare_id = bazu_core::IntoOption::into_option(foursquare_id);
        self
    }

    /// Kind of the venue at Foursquare.
    #[must_use]
    pub fn foursquare_type<FORM>(
        mut self,
        foursquare_type: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.foursquare_type = bazu_core::IntoOption::into_option(foursquare_type);
        self
    }

    /// Id of the venue at Google Places.
    #[must_use]
    pub fn google_place_id<FORM>(
        mut self,
        google_place_id: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.google_place_id = bazu_core::IntoOption::into_option(google_place_id);
        self
    }

    /// Kind of the venue at Google Places.
    #[must_use]
    pub fn google_place_type<FORM>(
        mut self,
        google_place_type: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.google_place_type = bazu_core::IntoOption::into_option(google_place_type);
        self
    }

    /// Buttons below the message.
    #[must_use]
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.reply_markup = reply_markup.into().map(Box::new);
        self
    }

    /// The message to send instead of the venue.
    #[must_use]
    pub fn input_message_content<FORM>(
        mut self,
        input_message_content: impl bazu_core::IntoOption<InputMessageContent, FORM>,
    ) -> Self {
        self.input_message_content = bazu_core::IntoOption::into_option(
                input_message_content,
            )
            .map(Box::new);
        self
    }

    /// URL of the thumbnail.
    #[must_use]
    pub fn thumbnail_url<FORM>(
        mut self,
        thumbnail_url: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.thumbnail_url = bazu_core::IntoOption::into_option(thumbnail_url);
        self
    }

    /// Width of the thumbnail. Unit: pixels.
    #[must_use]
    pub fn thumbnail_width(mut self, thumbnail_width: impl Into<Option<i64>>) -> Self {
        self.thumbnail_width = thumbnail_width.into();
        self
    }

    /// Height of the thumbnail. Unit: pixels.
    #[must_use]
    pub fn thumbnail_height(mut self, thumbnail_height: impl Into<Option<i64>>) -> Self {
        self.thumbnail_height = thumbnail_height.into();
        self
    }
}

/// A phone contact.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultContact {
    /// Id of the result, chosen by the bot. Each result needs its own id. Length: at most 64 bytes.
    pub id: String,
    /// The contact's phone number.
    pub phone_number: String,
    /// The contact's first name.
    pub first_name: String,
    /// The contact's last name.
    pub last_name: Option<String>,
    /// More about the contact, as a vCard. Length: at most 2048 bytes. Not checked.
    pub vcard: Option<String>,
    /// Buttons below the message.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// The message to send instead of the contact.
    pub input_message_content: Option<Box<InputMessageContent>>,
    /// URL of the thumbnail.
    pub thumbnail_url: Option<String>,
    /// Width of the thumbnail. Unit: pixels.
    pub thumbnail_width: Option<i64>,
    /// Height of the thumbnail. Unit: pixels.
    pub thumbnail_height: Option<i64>,
}

impl InlineQueryResultContact {
    /// Limit of `InlineQueryResultContact.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 64,
        unit: bazu_core::Unit::Bytes,
    };

    /// Limit of `InlineQueryResultContact.vcard`. Length: at most 2048 bytes. Not checked.
    pub const VCARD_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 2048,
        unit: bazu_core::Unit::Bytes,
    };

    /// Creates it from its required fields.
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
    pub fn last_name<FORM>(
        mut self,
        last_name: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.last_name = bazu_core::IntoOption::into_option(last_name);
        self
    }

    /// More about the contact, as a vCard. Length: at most 2048 bytes. Not checked.
    #[must_use]
    pub fn vcard<FORM>(
        mut self,
        vcard: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.vcard = bazu_core::IntoOption::into_option(vcard);
        self
    }

    /// Buttons below the message.
    #[must_use]
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.reply_markup = reply_markup.into().map(Box::new);
        self
    }

    /// The message to send instead of the contact.
    #[must_use]
    pub fn input_message_content<FORM>(
        mut self,
        input_message_content: impl bazu_core::IntoOption<InputMessageContent, FORM>,
    ) -> Self {
        self.input_message_content = bazu_core::IntoOption::into_option(
                input_message_content,
            )
            .map(Box::new);
        self
    }

    /// URL of the thumbnail.
    #[must_use]
    pub fn thumbnail_url<FORM>(
        mut self,
        thumbnail_url: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.thumbnail_url = bazu_core::IntoOption::into_option(thumbnail_url);
        self
    }

    /// Width of the thumbnail. Unit: pixels.
    #[must_use]
    pub fn thumbnail_width(mut self, thumbnail_width: impl Into<Option<i64>>) -> Self {
        self.thumbnail_width = thumbnail_width.into();
        self
    }

    /// Height of the thumbnail. Unit: pixels.
    #[must_use]
    pub fn thumbnail_height(mut self, thumbnail_height: impl Into<Option<i64>>) -> Self {
        self.thumbnail_height = thumbnail_height.into();
        self
    }
}

/// A game.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultGame {
    /// Id of the result, chosen by the bot. Each result needs its own id. Length: at most 64 bytes.
    pub id: String,
    /// Short name of the game.
    pub game_short_name: String,
    /// Buttons below the message.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
}

impl InlineQueryResultGame {
    /// Limit of `InlineQueryResultGame.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 64,
        unit: bazu_core::Unit::Bytes,
    };

    /// Creates it from its required fields.
    pub fn new(id: impl Into<String>, game_short_name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            game_short_name: game_short_name.into(),
            reply_markup: None,
        }
    }

    /// Buttons below the message.
    #[must_use]
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.reply_markup = reply_markup.into().map(Box::new);
        self
    }
}

/// A photo on the server.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedPhoto {
    /// Id of the result, chosen by the bot. Each result needs its own id. Length: at most 64 bytes.
    pub id: String,
    /// Id of the photo.
    pub photo_file_id: String,
    /// Title of the result.
    pub title: Option<String>,
    /// Short description of the result.
    pub description: Option<String>,
    /// Caption of the message. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    pub caption: Option<String>,
    /// The format of the caption.
    pub parse_mode: Option<ParseMode>,
    /// The entities of the caption. An alternative to `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Buttons below the message.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// The message to send instead of the photo.
    pub input_message_content: Option<Box<InputMessageContent>>,
}

impl InlineQueryResultCachedPhoto {
    /// Limit of `InlineQueryResultCachedPhoto.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 64,
        unit: bazu_core::Unit::Bytes,
    };

    /// Limit of `InlineQueryResultCachedPhoto.caption`. Length: at most 1024 characters, not
    /// counting the markup of `parse_mode`. Not checked.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 1024,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates it from its required fields.
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
    pub fn title<FORM>(
        mut self,
        title: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.title = bazu_core::IntoOption::into_option(title);
        self
    }

    /// Short description of the result.
    #[must_use]
    pub fn description<FORM>(
        mut self,
        description: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.description = bazu_core::IntoOption::into_option(description);
        self
    }

    /// Caption of the message. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// The format of the caption.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.parse_mode = parse_mode.into();
        self
    }

    /// The entities of the caption. An alternative to `parse_mode`.
    #[must_use]
    pub fn caption_entities<FORM>(
        mut self,
        caption_entities: impl bazu_core::IntoList<MessageEntity, FORM>,
    ) -> Self {
        self.caption_entities = bazu_core::IntoList::into_list(caption_entities);
        self
    }

    /// Buttons below the message.
    #[must_use]
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.reply_markup = reply_markup.into().map(Box::new);
        self
    }

    /// The message to send instead of the photo.
    #[must_use]
    pub fn input_message_content<FORM>(
        mut self,
        input_message_content: impl bazu_core::IntoOption<InputMessageContent, FORM>,
    ) -> Self {
        self.input_message_content = bazu_core::IntoOption::into_option(
                input_message_content,
            )
            .map(Box::new);
        self
    }
}

/// A GIF on the server.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedGif {
    /// Id of the result, chosen by the bot. Each result needs its own id. Length: at most 64 bytes.
    pub id: String,
    /// Id of the GIF.
    pub gif_file_id: String,
    /// Title of the result.
    pub title: Option<String>,
    /// Caption of the message. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    pub caption: Option<String>,
    /// The format of the caption.
    pub parse_mode: Option<ParseMode>,
    /// The entities of the caption. An alternative to `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Buttons below the message.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// The message to send instead of the animation.
    pub input_message_content: Option<Box<InputMessageContent>>,
}

impl InlineQueryResultCachedGif {
    /// Limit of `InlineQueryResultCachedGif.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 64,
        unit: bazu_core::Unit::Bytes,
    };

    /// Limit of `InlineQueryResultCachedGif.caption`. Length: at most 1024 characters, not counting
    /// the markup of `parse_mode`. Not checked.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 1024,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates it from its required fields.
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
    pub fn title<FORM>(
        mut self,
        title: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.title = bazu_core::IntoOption::into_option(title);
        self
    }

    /// Caption of the message. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// The format of the caption.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.parse_mode = parse_mode.into();
        self
    }

    /// The entities of the caption. An alternative to `parse_mode`.
    #[must_use]
    pub fn caption_entities<FORM>(
        mut self,
        caption_entities: impl bazu_core::IntoList<MessageEntity, FORM>,
    ) -> Self {
        self.caption_entities = bazu_core::IntoList::into_list(caption_entities);
        self
    }

    /// Buttons below the message.
    #[must_use]
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.reply_markup = reply_markup.into().map(Box::new);
        self
    }

    /// The message to send instead of the animation.
    #[must_use]
    pub fn input_message_content<FORM>(
        mut self,
        input_message_content: impl bazu_core::IntoOption<InputMessageContent, FORM>,
    ) -> Self {
        self.input_message_content = bazu_core::IntoOption::into_option(
                input_message_content,
            )
            .map(Box::new);
        self
    }
}

/// A video without sound on the server.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedMpeg4Gif {
    /// Id of the result, chosen by the bot. Each result needs its own id. Length: at most 64 bytes.
    pub id: String,
    /// Id of the video.
    pub mpeg4_file_id: String,
    /// Title of the result.
    pub title: Option<String>,
    /// Caption of the message. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    pub caption: Option<String>,
    /// The format of the caption.
    pub parse_mode: Option<ParseMode>,
    /// The entities of the caption. An alternative to `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Buttons below the message.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// The message to send instead of the animation.
    pub input_message_content: Option<Box<InputMessageContent>>,
}

impl InlineQueryResultCachedMpeg4Gif {
    /// Limit of `InlineQueryResultCachedMpeg4Gif.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 64,
        unit: bazu_core::Unit::Bytes,
    };

    /// Limit of `InlineQueryResultCachedMpeg4Gif.caption`. Length: at most 1024 characters, not
    /// counting the markup of `parse_mode`. Not checked.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 1024,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates it from its required fields.
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
    pub fn title<FORM>(
        mut self,
        title: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.title = bazu_core::IntoOption::into_option(title);
        self
    }

    /// Caption of the message. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// The format of the caption.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.parse_mode = parse_mode.into();
        self
    }

    /// The entities of the caption. An alternative to `parse_mode`.
    #[must_use]
    pub fn caption_entities<FORM>(
        mut self,
        caption_entities: impl bazu_core::IntoList<MessageEntity, FORM>,
    ) -> Self {
        self.caption_entities = bazu_core::IntoList::into_list(caption_entities);
        self
    }

    /// Buttons below the message.
    #[must_use]
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.reply_markup = reply_markup.into().map(Box::new);
        self
    }

    /// The message to send instead of the animation.
    #[must_use]
    pub fn input_message_content<FORM>(
        mut self,
        input_message_content: impl bazu_core::IntoOption<InputMessageContent, FORM>,
    ) -> Self {
        self.input_message_content = bazu_core::IntoOption::into_option(
                input_message_content,
            )
            .map(Box::new);
        self
    }
}

/// A sticker on the server.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedSticker {
    /// Id of the result, chosen by the bot. Each result needs its own id. Length: at most 64 bytes.
    pub id: String,
    /// Id of the sticker.
    pub sticker_file_id: String,
    /// Buttons below the message.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// The message to send instead of the sticker.
    pub input_message_content: Option<Box<InputMessageContent>>,
}

impl InlineQueryResultCachedSticker {
    /// Limit of `InlineQueryResultCachedSticker.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 64,
        unit: bazu_core::Unit::Bytes,
    };

    /// Creates it from its required fields.
    pub fn new(id: impl Into<String>, sticker_file_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            sticker_file_id: sticker_file_id.into(),
            reply_markup: None,
            input_message_content: None,
        }
    }

    /// Buttons below the message.
    #[must_use]
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.reply_markup = reply_markup.into().map(Box::new);
        self
    }

    /// The message to send instead of the sticker.
    #[must_use]
    pub fn input_message_content<FORM>(
        mut self,
        input_message_content: impl bazu_core::IntoOption<InputMessageContent, FORM>,
    ) -> Self {
        self.input_message_content = bazu_core::IntoOption::into_option(
                input_message_content,
            )
            .map(Box::new);
        self
    }
}

/// A file on the server.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedDocument {
    /// Id of the result, chosen by the bot. Each result needs its own id. Length: at most 64 bytes.
    pub id: String,
    /// Title of the result.
    pub title: String,
    /// Id of the file.
    pub document_file_id: String,
    /// Short description of the result.
    pub description: Option<String>,
    /// Caption of the message. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    pub caption: Option<String>,
    /// The format of the caption.
    pub parse_mode: Option<ParseMode>,
    /// The entities of the caption. An alternative to `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Buttons below the message.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// The message to send instead of the file.
    pub input_message_content: Option<Box<InputMessageContent>>,
}

impl InlineQueryResultCachedDocument {
    /// Limit of `InlineQueryResultCachedDocument.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 64,
        unit: bazu_core::Unit::Bytes,
    };

    /// Limit of `InlineQueryResultCachedDocument.caption`. Length: at most 1024 characters, not
    /// counting the markup of `parse_mode`. Not checked.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 1024,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates it from its required fields.
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
    pub fn description<FORM>(
        mut self,
        description: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.description = bazu_core::IntoOption::into_option(description);
        self
    }

    /// Caption of the message. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// The format of the caption.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.parse_mode = parse_mode.into();
        self
    }

    /// The entities of the caption. An alternative to `parse_mode`.
    #[must_use]
    pub fn caption_entities<FORM>(
        mut self,
        caption_entities: impl bazu_core::IntoList<MessageEntity, FORM>,
    ) -> Self {
        self.caption_entities = bazu_core::IntoList::into_list(caption_entities);
        self
    }

    /// Buttons below the message.
    #[must_use]
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.reply_markup = reply_markup.into().map(Box::new);
        self
    }

    /// The message to send instead of the file.
    #[must_use]
    pub fn input_message_content<FORM>(
        mut self,
        input_message_content: impl bazu_core::IntoOption<InputMessageContent, FORM>,
    ) -> Self {
        self.input_message_content = bazu_core::IntoOption::into_option(
                input_message_content,
            )
            .map(Box::new);
        self
    }
}

/// A video on the server.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedVideo {
    /// Id of the result, chosen by the bot. Each result needs its own id. Length: at most 64 bytes.
    pub id: String,
    /// Id of the video.
    pub video_file_id: String,
    /// Title of the result.
    pub title: String,
    /// Short description of the result.
    pub description: Option<String>,
    /// Caption of the message. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    pub caption: Option<String>,
    /// The format of the caption.
    pub parse_mode: Option<ParseMode>,
    /// The entities of the caption. An alternative to `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Buttons below the message.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// The message to send instead of the video.
    pub input_message_content: Option<Box<InputMessageContent>>,
}

impl InlineQueryResultCachedVideo {
    /// Limit of `InlineQueryResultCachedVideo.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 64,
        unit: bazu_core::Unit::Bytes,
    };

    /// Limit of `InlineQueryResultCachedVideo.caption`. Length: at most 1024 characters, not
    /// counting the markup of `parse_mode`. Not checked.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 1024,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates it from its required fields.
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
    pub fn description<FORM>(
        mut self,
        description: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.description = bazu_core::IntoOption::into_option(description);
        self
    }

    /// Caption of the message. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// The format of the caption.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.parse_mode = parse_mode.into();
        self
    }

    /// The entities of the caption. An alternative to `parse_mode`.
    #[must_use]
    pub fn caption_entities<FORM>(
        mut self,
        caption_entities: impl bazu_core::IntoList<MessageEntity, FORM>,
    ) -> Self {
        self.caption_entities = bazu_core::IntoList::into_list(caption_entities);
        self
    }

    /// Buttons below the message.
    #[must_use]
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.reply_markup = reply_markup.into().map(Box::new);
        self
    }

    /// The message to send instead of the video.
    #[must_use]
    pub fn input_message_content<FORM>(
        mut self,
        input_message_content: impl bazu_core::IntoOption<InputMessageContent, FORM>,
    ) -> Self {
        self.input_message_content = bazu_core::IntoOption::into_option(
                input_message_content,
            )
            .map(Box::new);
        self
    }
}

/// A voice message on the server.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedVoice {
    /// Id of the result, chosen by the bot. Each result needs its own id. Length: at most 64 bytes.
    pub id: String,
    /// Id of the recording.
    pub voice_file_id: String,
    /// Title of the result.
    pub title: String,
    /// Caption of the message. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    pub caption: Option<String>,
    /// The format of the caption.
    pub parse_mode: Option<ParseMode>,
    /// The entities of the caption. An alternative to `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Buttons below the message.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// The message to send instead of the recording.
    pub input_message_content: Option<Box<InputMessageContent>>,
}

impl InlineQueryResultCachedVoice {
    /// Limit of `InlineQueryResultCachedVoice.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 64,
        unit: bazu_core::Unit::Bytes,
    };

    /// Limit of `InlineQueryResultCachedVoice.caption`. Length: at most 1024 characters, not
    /// counting the markup of `parse_mode`. Not checked.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 1024,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates it from its required fields.
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

    /// Caption of the message. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// The format of the caption.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.parse_mode = parse_mode.into();
        self
    }

    /// The entities of the caption. An alternative to `parse_mode`.
    #[must_use]
    pub fn caption_entities<FORM>(
        mut self,
        caption_entities: impl bazu_core::IntoList<MessageEntity, FORM>,
    ) -> Self {
        self.caption_entities = bazu_core::IntoList::into_list(caption_entities);
        self
    }

    /// Buttons below the message.
    #[must_use]
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.reply_markup = reply_markup.into().map(Box::new);
        self
    }

    /// The message to send instead of the recording.
    #[must_use]
    pub fn input_message_content<FORM>(
        mut self,
        input_message_content: impl bazu_core::IntoOption<InputMessageContent, FORM>,
    ) -> Self {
        self.input_message_content = bazu_core::IntoOption::into_option(
                input_message_content,
            )
            .map(Box::new);
        self
    }
}

/// An audio file on the server.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedAudio {
    /// Id of the result, chosen by the bot. Each result needs its own id. Length: at most 64 bytes.
    pub id: String,
    /// Id of the file.
    pub audio_file_id: String,
    /// Caption of the message. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    pub caption: Option<String>,
    /// The format of the caption.
    pub parse_mode: Option<ParseMode>,
    /// The entities of the caption. An alternative to `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Buttons below the message.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// The message to send instead of the file.
    pub input_message_content: Option<Box<InputMessageContent>>,
}

impl InlineQueryResultCachedAudio {
    /// Limit of `InlineQueryResultCachedAudio.id`. Length: at most 64 bytes.
    pub const ID_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 64,
        unit: bazu_core::Unit::Bytes,
    };

    /// Limit of `InlineQueryResultCachedAudio.caption`. Length: at most 1024 characters, not
    /// counting the markup of `parse_mode`. Not checked.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 1024,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates it from its required fields.
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

    /// Caption of the message. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// The format of the caption.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.parse_mode = parse_mode.into();
        self
    }

    /// The entities of the caption. An alternative to `parse_mode`.
    #[must_use]
    pub fn caption_entities<FORM>(
        mut self,
        caption_entities: impl bazu_core::IntoList<MessageEntity, FORM>,
    ) -> Self {
        self.caption_entities = bazu_core::IntoList::into_list(caption_entities);
        self
    }

    /// Buttons below the message.
    #[must_use]
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.reply_markup = reply_markup.into().map(Box::new);
        self
    }

    /// The message to send instead of the file.
    #[must_use]
    pub fn input_message_content<FORM>(
        mut self,
        input_message_content: impl bazu_core::IntoOption<InputMessageContent, FORM>,
    ) -> Self {
        self.input_message_content = bazu_core::IntoOption::into_option(
                input_message_content,
            )
            .map(Box::new);
        self
    }
}

/// The message to send when the user chooses a result.
///
/// Undocumented.
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
    /// A variant that this version does not know, kept as JSON.
    Unknown(bazu_core::UnknownVariant),
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
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputTextMessageContent {
    /// The text. Length: 1 to 4096 characters, not counting the markup of `parse_mode`. Not
    /// checked.
    pub message_text: String,
    /// The format of the text.
    pub parse_mode: Option<ParseMode>,
    /// The entities of the text. An alternative to `parse_mode`.
    pub entities: Option<Vec<MessageEntity>>,
    /// Whether to show links without a preview.
    pub disable_web_page_preview: Option<bool>,
}

impl InputTextMessageContent {
    /// Limit of `InputTextMessageContent.message_text`. Length: 1 to 4096 characters, not counting
    /// the markup of `parse_mode`. Not checked.
    pub const MESSAGE_TEXT_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 1,
        max: 4096,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates it from its required fields.
    pub fn new(message_text: impl Into<String>) -> Self {
        Self {
            message_text: message_text.into(),
            parse_mode: None,
            entities: None,
            disable_web_page_preview: None,
        }
    }

    /// The format of the text.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.parse_mode = parse_mode.into();
        self
    }

    /// The entities of the text. An alternative to `parse_mode`.
    #[must_use]
    pub fn entities<FORM>(
        mut self,
        entities: impl bazu_core::IntoList<MessageEntity, FORM>,
    ) -> Self {
        self.entities = bazu_core::IntoList::into_list(entities);
        self
    }

    /// Whether to show links without a preview.
    #[must_use]
    pub fn disable_web_page_preview(
        mut self,
        disable_web_page_preview: impl Into<Option<bool>>,
    ) -> Self {
        self.disable_web_page_preview = disable_web_page_preview.into();
        self
    }
}

/// A point on the map to send for a result.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputLocationMessageContent {
    /// Latitude of the place. Unit: degrees.
    pub latitude: f64,
    /// Longitude of the place. Unit: degrees.
    pub longitude: f64,
    /// Radius of uncertainty. Range: 0 to 1500 meters. Not checked.
    pub horizontal_accuracy: Option<f64>,
    /// How long the location can be updated. Range: 60 to 86400 seconds. Not checked.
    pub live_period: Option<i64>,
    /// Direction of movement, for a live location. Range: 1 to 360 degrees. Not checked.
    pub heading: Option<i64>,
    /// Distance at which members are notified that another member is near, for a live location.
    /// Range: 1 to 100000 meters. Not checked.
    pub proximity_alert_radius: Option<i64>,
}

impl InputLocationMessageContent {
    /// Limit of `InputLocationMessageContent.horizontal_accuracy`. Range: 0 to 1500 meters. Not
    /// checked.
    pub const HORIZONTAL_ACCURACY_RANGE: bazu_core::RangeLimit = bazu_core::RangeLimit {
        min: 0.0,
        max: 1500.0,
        unit: "meters",
    };

    /// Limit of `InputLocationMessageContent.live_period`. Range: 60 to 86400 seconds. Not checked.
    pub const LIVE_PERIOD_RANGE: bazu_core::IntegerRange = bazu_core::IntegerRange {
        min: 60,
        max: 86400,
        unit: "seconds",
    };

    /// Limit of `InputLocationMessageContent.heading`. Range: 1 to 360 degrees. Not checked.
    pub const HEADING_RANGE: bazu_core::IntegerRange = bazu_core::IntegerRange {
        min: 1,
        max: 360,
        unit: "degrees",
    };

    /// Limit of `InputLocationMessageContent.proximity_alert_radius`. Range: 1 to 100000 meters.
    /// Not checked.
    pub const PROXIMITY_ALERT_RADIUS_RANGE: bazu_core::IntegerRange = bazu_core::IntegerRange {
        min: 1,
        max: 100000,
        unit: "meters",
    };

    /// Creates it from its required fields.
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

    /// Radius of uncertainty. Range: 0 to 1500 meters. Not checked.
    #[must_use]
    pub fn horizontal_accuracy(
        mut self,
        horizontal_accuracy: impl Into<Option<f64>>,
    ) -> Self {
        self.horizontal_accuracy = horizontal_accuracy.into();
        self
    }

    /// How long the location can be updated. Range: 60 to 86400 seconds. Not checked.
    #[must_use]
    pub fn live_period(mut self, live_period: impl Into<Option<i64>>) -> Self {
        self.live_period = live_period.into();
        self
    }

    /// Direction of movement, for a live location. Range: 1 to 360 degrees. Not checked.
    #[must_use]
    pub fn heading(mut self, heading: impl Into<Option<i64>>) -> Self {
        self.heading = heading.into();
        self
    }

    /// Distance at which members are notified that another member is near, for a live location.
    /// Range: 1 to 100000 meters. Not checked.
    #[must_use]
    pub fn proximity_alert_radius(
        mut self,
        proximity_alert_radius: impl Into<Option<i64>>,
    ) -> Self {
        self.proximity_alert_radius = proximity_alert_radius.into();
        self
    }
}

/// A venue to send for a result.
///
/// Undocumented.
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
    /// Creates it from its required fields.
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
    pub fn foursquare_id<FORM>(
        mut self,
        foursquare_id: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.foursquare_id = bazu_core::IntoOption::into_option(foursquare_id);
        self
    }

    /// Kind of the venue at Foursquare.
    #[must_use]
    pub fn foursquare_type<FORM>(
        mut self,
        foursquare_type: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.foursquare_type = bazu_core::IntoOption::into_option(foursquare_type);
        self
    }

    /// Id of the venue at Google Places.
    #[must_use]
    pub fn google_place_id<FORM>(
        mut self,
        google_place_id: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.google_place_id = bazu_core::IntoOption::into_option(google_place_id);
        self
    }

    /// Kind of the venue at Google Places.
    #[must_use]
    pub fn google_place_type<FORM>(
        mut self,
        google_place_type: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.google_place_type = bazu_core::IntoOption::into_option(google_place_type);
        self
    }
}

/// A phone contact to send for a result.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputContactMessageContent {
    /// The contact's phone number.
    pub phone_number: String,
    /// The contact's first name.
    pub first_name: String,
    /// The contact's last name.
    pub last_name: Option<String>,
    /// More about the contact, as a vCard. Length: at most 2048 bytes. Not checked.
    pub vcard: Option<String>,
}

impl InputContactMessageContent {
    /// Limit of `InputContactMessageContent.vcard`. Length: at most 2048 bytes. Not checked.
    pub const VCARD_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 2048,
        unit: bazu_core::Unit::Bytes,
    };

    /// Creates it from its required fields.
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
    pub fn last_name<FORM>(
        mut self,
        last_name: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.last_name = bazu_core::IntoOption::into_option(last_name);
        self
    }

    /// More about the contact, as a vCard. Length: at most 2048 bytes. Not checked.
    #[must_use]
    pub fn vcard<FORM>(
        mut self,
        vcard: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.vcard = bazu_core::IntoOption::into_option(vcard);
        self
    }
}

/// An invoice to send for a result.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputInvoiceMessageContent {
    /// Name of the product. Length: 1 to 32 characters. Not checked.
    pub title: String,
    /// Description of the product. Length: 1 to 255 characters. Not checked.
    pub description: String,
    /// The bot's own data for the invoice. Users do not see it. The bot receives it as
    /// `invoice_payload`. Length: 1 to 128 bytes. Not checked.
    pub payload: String,
    /// Token of the payment provider, from `@BotGod`.
    pub provider_token: bazu_core::Secret,
    /// Three-letter currency code, by ISO 4217.
    pub currency: String,
    /// The parts of the price. Their sum is the amount to pay.
    pub prices: Vec<LabeledPrice>,
    /// The highest tip that is accepted. Unit: smallest units of the currency.
    pub max_tip_amount: Option<i64>,
    /// Suggested tips, positive and in rising order, not above `max_tip_amount`. Unit: smallest
    /// units of the currency. Items: at most 4. Not checked.
    pub suggested_tip_amounts: Option<Vec<i64>>,
    /// Data for the payment provider, as JSON.
    pub provider_data: Option<String>,
    /// URL of a picture of the product.
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
    /// Whether to ask for the user's email address.
    pub need_email: Option<bool>,
    /// Whether to ask for the user's postal address.
    pub need_shipping_address: Option<bool>,
    /// Whether to send the user's phone number to the payment provider.
    pub send_phone_number_to_provider: Option<bool>,
    /// Whether to send the user's email address to the payment provider.
    pub send_email_to_provider: Option<bool>,
    /// Whether the amount depends on the shipping option.
    pub is_flexible: Option<bool>,
}

impl InputInvoiceMessageContent {
    /// Limit of `InputInvoiceMessageContent.title`. Length: 1 to 32 characters. Not checked.
    pub const TITLE_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 1,
        max: 32,
        unit: bazu_core::Unit::Chars,
    };

    /// Limit of `InputInvoiceMessageContent.description`. Length: 1 to 255 characters. Not checked.
    pub const DESCRIPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 1,
        max: 255,
        unit: bazu_core::Unit::Chars,
    };

    /// Limit of `InputInvoiceMessageContent.payload`. Length: 1 to 128 bytes. Not checked.
    pub const PAYLOAD_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 1,
        max: 128,
        unit: bazu_core::Unit::Bytes,
    };

    /// Limit of `InputInvoiceMessageContent.suggested_tip_amounts`. Unit: smallest units of the
    /// currency. Items: at most 4. Not checked.
    pub const SUGGESTED_TIP_AMOUNTS_ITEMS: bazu_core::ItemsLimit = bazu_core::ItemsLimit {
        min: 0,
        max: 4,
    };

    /// Creates it from its required fields.
    pub fn new(
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        provider_token: impl Into<bazu_core::Secret>,
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

    /// The highest tip that is accepted. Unit: smallest units of the currency.
    #[must_use]
    pub fn max_tip_amount(mut self, max_tip_amount: impl Into<Option<i64>>) -> Self {
        self.max_tip_amount = max_tip_amount.into();
        self
    }

    /// Suggested tips, positive and in rising order, not above `max_tip_amount`. Unit: smallest
    /// units of the currency. Items: at most 4. Not checked.
    #[must_use]
    pub fn suggested_tip_amounts<FORM>(
        mut self,
        suggested_tip_amounts: impl bazu_core::IntoList<i64, FORM>,
    ) -> Self {
        self.suggested_tip_amounts = bazu_core::IntoList::into_list(
            suggested_tip_amounts,
        );
        self
    }

    /// Data for the payment provider, as JSON.
    #[must_use]
    pub fn provider_data<FORM>(
        mut self,
        provider_data: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.provider_data = bazu_core::IntoOption::into_option(provider_data);
        self
    }

    /// URL of a picture of the product.
    #[must_use]
    pub fn photo_url<FORM>(
        mut self,
        photo_url: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.photo_url = bazu_core::IntoOption::into_option(photo_url);
        self
    }

    /// Size of the picture. Unit: bytes.
    #[must_use]
    pub fn photo_size(mut self, photo_size: impl Into<Option<i64>>) -> Self {
        self.photo_size = photo_size.into();
        self
    }

    /// Width of the picture. Unit: pixels.
    #[must_use]
    pub fn photo_width(mut self, photo_width: impl Into<Option<i64>>) -> Self {
        self.photo_width = photo_width.into();
        self
    }

    /// Height of the picture. Unit: pixels.
    #[must_use]
    pub fn photo_height(mut self, photo_height: impl Into<Option<i64>>) -> Self {
        self.photo_height = photo_height.into();
        self
    }

    /// Whether to ask for the user's full name.
    #[must_use]
    pub fn need_name(mut self, need_name: impl Into<Option<bool>>) -> Self {
        self.need_name = need_name.into();
        self
    }

    /// Whether to ask for the user's phone number.
    #[must_use]
    pub fn need_phone_number(
        mut self,
        need_phone_number: impl Into<Option<bool>>,
    ) -> Self {
        self.need_phone_number = need_phone_number.into();
        self
    }

    /// Whether to ask for the user's email address.
    #[must_use]
    pub fn need_email(mut self, need_email: impl Into<Option<bool>>) -> Self {
        self.need_email = need_email.into();
        self
    }

    /// Whether to ask for the user's postal address.
    #[must_use]
    pub fn need_shipping_address(
        mut self,
        need_shipping_address: impl Into<Option<bool>>,
    ) -> Self {
        self.need_shipping_address = need_shipping_address.into();
        self
    }

    /// Whether to send the user's phone number to the payment provider.
    #[must_use]
    pub fn send_phone_number_to_provider(
        mut self,
        send_phone_number_to_provider: impl Into<Option<bool>>,
    ) -> Self {
        self.send_phone_number_to_provider = send_phone_number_to_provider.into();
        self
    }

    /// Whether to send the user's email address to the payment provider.
    #[must_use]
    pub fn send_email_to_provider(
        mut self,
        send_email_to_provider: impl Into<Option<bool>>,
    ) -> Self {
        self.send_email_to_provider = send_email_to_provider.into();
        self
    }

    /// Whether the amount depends on the shipping option.
    #[must_use]
    pub fn is_flexible(mut self, is_flexible: impl Into<Option<bool>>) -> Self {
        self.is_flexible = is_flexible.into();
        self
    }
}

/// Answers an inline query with results for the user to choose from.
///
/// The request of [`Bot::answer_inline_query`](crate::Bot::answer_inline_query).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnswerInlineQuery {
    /// Id of the query to answer.
    pub inline_query_id: String,
    /// The results. Items: at most 50.
    pub results: Vec<InlineQueryResult>,
    /// How long the server may cache the answer. Unit: seconds. Default: `300`.
    pub cache_time: Option<i64>,
    /// Whether the cached answer is for this user only. Otherwise every user with the same query
    /// receives it.
    pub is_personal: Option<bool>,
    /// The `offset` of the next query, if the user wants more results. Empty if there are no more.
    ///
    /// It may have at most 64 bytes.
    pub next_offset: Option<String>,
    /// Text of a button above the results that opens the private chat with the bot.
    pub switch_pm_text: Option<String>,
    /// The parameter of the `/start` message that the button sends.
    ///
    /// Use 1 to 64 Latin letters, digits, `_` and `-`.
    pub switch_pm_parameter: Option<String>,
}

impl AnswerInlineQuery {
    /// Limit of `answerInlineQuery.results`. Items: at most 50.
    pub const RESULTS_ITEMS: bazu_core::ItemsLimit = bazu_core::ItemsLimit {
        min: 0,
        max: 50,
    };

    /// Creates the request from its required parameters.
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

    /// How long the server may cache the answer. Unit: seconds. Default: `300`.
    #[must_use]
    pub fn cache_time(mut self, cache_time: impl Into<Option<i64>>) -> Self {
        self.cache_time = cache_time.into();
        self
    }

    /// Whether the cached answer is for this user only. Otherwise every user with the same query
    /// receives it.
    #[must_use]
    pub fn is_personal(mut self, is_personal: impl Into<Option<bool>>) -> Self {
        self.is_personal = is_personal.into();
        self
    }

    /// The `offset` of the next query, if the user wants more results. Empty if there are no more.
    ///
    /// It may have at most 64 bytes.
    #[must_use]
    pub fn next_offset<FORM>(
        mut self,
        next_offset: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.next_offset = bazu_core::IntoOption::into_option(next_offset);
        self
    }

    /// Text of a button above the results that opens the private chat with the bot.
    #[must_use]
    pub fn switch_pm_text<FORM>(
        mut self,
        switch_pm_text: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.switch_pm_text = bazu_core::IntoOption::into_option(switch_pm_text);
        self
    }

    /// The parameter of the `/start` message that the button sends.
    ///
    /// Use 1 to 64 Latin letters, digits, `_` and `-`.
    #[must_use]
    pub fn switch_pm_parameter<FORM>(
        mut self,
        switch_pm_parameter: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.switch_pm_parameter = bazu_core::IntoOption::into_option(
            switch_pm_parameter,
        );
        self
    }
}

impl Call<'_, AnswerInlineQuery> {
    /// How long the server may cache the answer. Unit: seconds. Default: `300`.
    pub fn cache_time(mut self, cache_time: impl Into<Option<i64>>) -> Self {
        self.method.cache_time = cache_time.into();
        self
    }

    /// Whether the cached answer is for this user only. Otherwise every user with the same query
    /// receives it.
    pub fn is_personal(mut self, is_personal: impl Into<Option<bool>>) -> Self {
        self.method.is_personal = is_personal.into();
        self
    }

    /// The `offset` of the next query, if the user wants more results. Empty if there are no more.
    ///
    /// It may have at most 64 bytes.
    pub fn next_offset<FORM>(
        mut self,
        next_offset: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.next_offset = bazu_core::IntoOption::into_option(next_offset);
        self
    }

    /// Text of a button above the results that opens the private chat with the bot.
    pub fn switch_pm_text<FORM>(
        mut self,
        switch_pm_text: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.switch_pm_text = bazu_core::IntoOption::into_option(switch_pm_text);
        self
    }

    /// The parameter of the `/start` message that the button sends.
    ///
    /// Use 1 to 64 Latin letters, digits, `_` and `-`.
    pub fn switch_pm_parameter<FORM>(
        mut self,
        switch_pm_parameter: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.switch_pm_parameter = bazu_core::IntoOption::into_option(
            switch_pm_parameter,
        );
        self
    }
}

/// # Inline
///
/// Inline mode: a user types the bot's username and a query in any chat, the bot answers with
/// results, and the result that the user chooses is sent to the chat. Turn it on with
/// `/setinline` at `@BotGod`.
impl Bot {
    /// Answers an inline query with results for the user to choose from.
    ///
    /// Rules:
    /// - `button-has-parameter`: when `switch_pm_text` is present, `switch_pm_parameter` must be
    ///   given (not checked). The button starts the bot with this parameter. Undocumented.
    ///
    /// Arguments:
    /// - `inline_query_id`: Id of the query to answer.
    /// - `results`: The results. Items: at most 50.
    ///
    /// Optional parameters, set on the call:
    /// - [`cache_time`](method@AnswerInlineQuery::cache_time): How long the server may cache the
    ///   answer.
    /// - [`is_personal`](method@AnswerInlineQuery::is_personal): Whether the cached answer is for
    ///   this user only.
    /// - [`next_offset`](method@AnswerInlineQuery::next_offset): The `offset` of the next query, if
    ///   the user wants more results.
    /// - [`switch_pm_text`](method@AnswerInlineQuery::switch_pm_text): Text of a button above the
    ///   results that opens the private chat with the bot.
    /// - [`switch_pm_parameter`](method@AnswerInlineQuery::switch_pm_parameter): The parameter of
    ///   the `/start` message that the button sends.
    pub fn answer_inline_query(
        &self,
        inline_query_id: impl Into<String>,
        results: impl IntoIterator<Item = impl Into<InlineQueryResult>>,
    ) -> Call<'_, AnswerInlineQuery> {
        self.call(AnswerInlineQuery::new(inline_query_id, results))
    }
}
