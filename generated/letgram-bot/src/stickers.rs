// @generated from spec/letgram/stickers.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! Stickers
//!
//! Stickers and sticker sets: sending them, and building sets of the bot's own. What a sticker
//! and a set look like is not on the page. There is no method that uploads a sticker beforehand
//! and none that removes or reorders stickers. Texts are counted in characters, which the page
//! leaves open; Unicode scalar values are counted, the loosest reading.

use std::fmt;

use bazu_core::{FileLimit, InputFile, ItemsLimit, LengthLimit, Unit, UnknownValue};

use crate::{Bot, Call};
use crate::chats::ChatId;
use crate::keyboards::ReplyMarkup;
use crate::media::{File, GetFile, PhotoSize};

/// A sticker.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Sticker {
    /// Id for downloading the sticker or sending it again; good for this bot only.
    pub file_id: String,
    /// Id that stays the same over time and for every bot. It cannot be used to download or send.
    pub file_unique_id: String,
    /// The kind of the sticker. It says nothing about its format.
    pub kind: StickerType,
    /// Width of the sticker. Unit: pixels.
    pub width: i64,
    /// Height of the sticker. Unit: pixels.
    pub height: i64,
    /// Size of the file. Unit: bytes.
    pub file_size: Option<i64>,
    /// Small picture of the sticker.
    pub thumbnail: Option<Box<PhotoSize>>,
    /// Name of the set the sticker belongs to.
    pub set_name: Option<String>,
    /// Emoji that goes with the sticker.
    pub emoji: Option<String>,
    /// Whether the sticker is an animation.
    pub is_animated: bool,
    /// Whether the sticker is a video.
    pub is_video: bool,
    /// Animation that plays with a premium sticker.
    pub premium_animation: Option<Box<File>>,
    /// Where a mask goes on a face.
    pub mask_position: Option<Box<MaskPosition>>,
    /// Id of the custom emoji.
    pub custom_emoji_id: Option<String>,
    /// Whether the sticker takes the colour of the text around it.
    pub needs_repainting: Option<bool>,
}

impl Sticker {
    /// Prepares a file for download and tells where it is.
    ///
    /// Calls [`Bot::get_file`](crate::Bot::get_file) with `file_id` from `file_id`.
    pub fn get_file<'a>(&self, bot: &'a Bot) -> Call<'a, GetFile> {
        bot.get_file(self.file_id.as_str())
    }
}

/// The kind of a sticker.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StickerType {
    /// A plain sticker.
    Regular,
    /// A mask to lay over a face.
    Mask,
    /// An emoji of the set's own, for use inside texts.
    CustomEmoji,
    /// A value that this version does not know; it goes out as it came in.
    Unknown(UnknownValue),
}

impl StickerType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Regular => "regular",
            Self::Mask => "mask",
            Self::CustomEmoji => "custom_emoji",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for StickerType {
    fn from(value: &str) -> Self {
        match value {
            "regular" => Self::Regular,
            "mask" => Self::Mask,
            "custom_emoji" => Self::CustomEmoji,
            value => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

impl fmt::Display for StickerType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The format of a sticker to put into a set.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StickerFormat {
    /// A still picture, WEBP.
    Static,
    /// An animation, TGS.
    Animated,
    /// A video, WEBM.
    Video,
    /// A value that this version does not know; it goes out as it came in.
    Unknown(UnknownValue),
}

impl StickerFormat {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Static => "static",
            Self::Animated => "animated",
            Self::Video => "video",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for StickerFormat {
    fn from(value: &str) -> Self {
        match value {
            "static" => Self::Static,
            "animated" => Self::Animated,
            "video" => Self::Video,
            value => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

impl fmt::Display for StickerFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A set of stickers.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StickerSet {
    /// Short name of the set.
    pub name: String,
    /// Title of the set.
    pub title: String,
    /// The stickers of the set.
    pub stickers: Vec<Sticker>,
    /// Small picture of the set, in WEBP, TGS or WEBM format.
    pub thumbnail: Option<Box<PhotoSize>>,
    /// The kind of the stickers.
    pub sticker_type: StickerType,
    /// Whether the stickers are animations.
    pub is_animated: bool,
    /// Whether the stickers are videos.
    pub is_video: bool,
}

/// Where a mask goes on a face.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MaskPosition {
    /// The part of the face the mask is placed by.
    pub point: MaskPoint,
    /// Shift to the right of that part; negative for left. Unit: widths of the mask.
    pub x_shift: f64,
    /// Shift below that part; negative for above. Unit: heights of the mask.
    pub y_shift: f64,
    /// Size of the mask; 2 is twice as large.
    pub scale: f64,
}

impl MaskPosition {
    /// Creates it from its fields.
    pub fn new(point: MaskPoint, x_shift: f64, y_shift: f64, scale: f64) -> Self {
        Self {
            point,
            x_shift,
            y_shift,
            scale,
        }
    }
}

/// A part of a face.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MaskPoint {
    /// The forehead.
    Forehead,
    /// The eyes.
    Eyes,
    /// The mouth.
    Mouth,
    /// The chin.
    Chin,
    /// A value that this version does not know; it goes out as it came in.
    Unknown(UnknownValue),
}

impl MaskPoint {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Forehead => "forehead",
            Self::Eyes => "eyes",
            Self::Mouth => "mouth",
            Self::Chin => "chin",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for MaskPoint {
    fn from(value: &str) -> Self {
        match value {
            "forehead" => Self::Forehead,
            "eyes" => Self::Eyes,
            "mouth" => Self::Mouth,
            "chin" => Self::Chin,
            value => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

impl fmt::Display for MaskPoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A sticker to put into a set.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputSticker {
    /// The sticker. An animated sticker and a video cannot be given by address. File: at most 50
    /// MB; formats WEBP, PNG, TGS, WEBM.
    ///
    /// Note: The size is the general limit for uploads on the page; Telegram takes 512 KB for a
    /// still picture, 64 KB for an animation and 256 KB for a video.
    pub sticker: InputFile,
    /// Emoji that go with the sticker. Items: 1 to 20.
    pub emoji_list: Vec<String>,
    /// Where it goes on a face; for masks only.
    pub mask_position: Option<Box<MaskPosition>>,
    /// Words to find the sticker by; not for masks. Items: at most 20.
    ///
    /// Note: All of them together may have 64 characters in Telegram.
    pub keywords: Option<Vec<String>>,
}

impl InputSticker {
    /// Limit of `InputSticker.sticker`. File: at most 50 MB; formats WEBP, PNG, TGS, WEBM.
    pub const STICKER_FILE: FileLimit = FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &["WEBP", "PNG", "TGS", "WEBM"],
    };

    /// Limit of `InputSticker.emoji_list`. Items: 1 to 20.
    pub const EMOJI_LIST_ITEMS: ItemsLimit = ItemsLimit { min: 1, max: 20 };

    /// Limit of `InputSticker.keywords`. Items: at most 20.
    pub const KEYWORDS_ITEMS: ItemsLimit = ItemsLimit { min: 0, max: 20 };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(
        sticker: impl Into<InputFile>,
        emoji_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            sticker: sticker.into(),
            emoji_list: emoji_list.into_iter().map(Into::into).collect(),
            mask_position: None,
            keywords: None,
        }
    }

    /// Where it goes on a face; for masks only.
    #[must_use]
    pub fn mask_position(mut self, mask_position: MaskPosition) -> Self {
        self.mask_position = Some(Box::new(mask_position));
        self
    }

    /// Words to find the sticker by; not for masks. Items: at most 20.
    ///
    /// Note: All of them together may have 64 characters in Telegram.
    #[must_use]
    pub fn keywords(
        mut self,
        keywords: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.keywords = Some(keywords.into_iter().map(Into::into).collect());
        self
    }
}

/// Sends a sticker and answers with the message.
///
/// Note: The page has this method twice, the second time without parameters. Unlike most
/// sending methods of Telegram it has no `disable_notification`, `protect_content` or
/// `reply_to_message_id`.
///
/// Sent by [`Bot::send_sticker`](crate::Bot::send_sticker), or by
/// [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendSticker {
    /// Where to send: the id of a chat, or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The sticker, as an id, an address or an upload. File: at most 50 MB; formats WEBP, TGS,
    /// WEBM.
    ///
    /// The official page differs here: The page names no size; this is the general limit for
    /// uploads.
    pub sticker: InputFile,
    /// Buttons below the sticker, or a keyboard to show or take away.
    ///
    /// Note: The page says only that it is some keyboard; the four kinds are those of
    /// `sendMessage`.
    pub reply_markup: Option<ReplyMarkup>,
    /// Emoji that goes with the sticker.
    pub emoji: Option<String>,
}

impl SendSticker {
    /// Limit of `sendSticker.sticker`. File: at most 50 MB; formats WEBP, TGS, WEBM.
    pub const STICKER_FILE: FileLimit = FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &["WEBP", "TGS", "WEBM"],
    };

    /// Creates the request from its required parameters; the others can be set afterwards.
    pub fn new(chat_id: impl Into<ChatId>, sticker: impl Into<InputFile>) -> Self {
        Self {
            chat_id: chat_id.into(),
            sticker: sticker.into(),
            reply_markup: None,
            emoji: None,
        }
    }
}

/// # Stickers
///
/// Stickers and sticker sets: sending them, and building sets of the bot's own. What a sticker
/// and a set look like is not on the page. There is no method that uploads a sticker beforehand
/// and none that removes or reorders stickers. Texts are counted in characters, which the page
/// leaves open; Unicode scalar values are counted, the loosest reading.
impl Bot {
    /// Sends a sticker and answers with the message.
    ///
    /// Note: The page has this method twice, the second time without parameters. Unlike most
    /// sending methods of Telegram it has no `disable_notification`, `protect_content` or
    /// `reply_to_message_id`.
    ///
    /// Arguments:
    /// - `chat_id`: Where to send: the id of a chat, or a name such as `@channelusername`.
    /// - `sticker`: The sticker, as an id, an address or an upload. File: at most 50 MB; formats
    ///   WEBP, TGS, WEBM. The official page differs here: The page names no size; this is the
    ///   general limit for uploads.
    ///
    /// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn send_sticker(
        &self,
        chat_id: impl Into<ChatId>,
        sticker: impl Into<InputFile>,
    ) -> Call<'_, SendSticker> {
        self.call(SendSticker::new(chat_id, sticker))
    }
}

impl Call<'_, SendSticker> {
    /// Buttons below the sticker, or a keyboard to show or take away.
    ///
    /// Note: The page says only that it is some keyboard; the four kinds are those of
    /// `sendMessage`.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }

    /// Emoji that goes with the sticker.
    pub fn emoji(mut self, emoji: impl Into<String>) -> Self {
        self.method.emoji = Some(emoji.into());
        self
    }
}

/// Answers with a sticker set.
///
/// Sent by [`Bot::get_sticker_set`](crate::Bot::get_sticker_set), or by
/// [`Bot::call`](crate::Bot::call).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetStickerSet {
    /// Short name of the set.
    pub name: String,
}

impl GetStickerSet {
    /// Creates the request from its parameters.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Bot {
    /// Answers with a sticker set.
    ///
    /// Arguments:
    /// - `name`: Short name of the set.
    pub fn get_sticker_set(&self, name: impl Into<String>) -> Call<'_, GetStickerSet> {
        self.call(GetStickerSet::new(name))
    }
}

/// Adds a sticker to a set.
///
/// Note: In Telegram the set must be the bot's own and the sticker of the same format as the
/// others.
///
/// Sent by [`Bot::add_sticker_to_set`](crate::Bot::add_sticker_to_set), or by
/// [`Bot::call`](crate::Bot::call).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddStickerToSet {
    /// Id of the user who owns the set.
    pub user_id: i64,
    /// Short name of the set.
    pub name: String,
    /// The sticker to add.
    pub sticker: InputSticker,
}

impl AddStickerToSet {
    /// Creates the request from its parameters.
    pub fn new(user_id: i64, name: impl Into<String>, sticker: InputSticker) -> Self {
        Self {
            user_id,
            name: name.into(),
            sticker,
        }
    }
}

impl Bot {
    /// Adds a sticker to a set.
    ///
    /// Note: In Telegram the set must be the bot's own and the sticker of the same format as the
    /// others.
    ///
    /// Arguments:
    /// - `user_id`: Id of the user who owns the set.
    /// - `name`: Short name of the set.
    /// - `sticker`: The sticker to add.
    pub fn add_sticker_to_set(
        &self,
        user_id: i64,
        name: impl Into<String>,
        sticker: InputSticker,
    ) -> Call<'_, AddStickerToSet> {
        self.call(AddStickerToSet::new(user_id, name, sticker))
    }
}

/// Creates a sticker set that belongs to a user.
///
/// Rules:
/// - `repainting-for-emoji`: when `needs_repainting` is `true`, `sticker_type` must be given
///   (inferred, not checked). Only a set of `custom_emoji` is repainted, and without
///   `sticker_type` the set is `regular`.
///
/// Sent by [`Bot::create_new_sticker_set`](crate::Bot::create_new_sticker_set), or by
/// [`Bot::call`](crate::Bot::call).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateNewStickerSet {
    /// Id of the user who will own the set.
    pub user_id: i64,
    /// Short name of the set. It must end in `_by_` and the bot's username. Length: 1 to 64
    /// characters. Pattern: `.*_by_.+`.
    ///
    /// Note: In Telegram it has only Latin letters, digits and `_`, begins with a letter and has no
    /// two `_` in a row; the case of the bot's username does not matter.
    pub name: String,
    /// Title of the set. Length: 1 to 64 characters.
    pub title: String,
    /// The first stickers of the set. Items: 1 to 50.
    pub stickers: Vec<InputSticker>,
    /// The format of all its stickers.
    pub sticker_format: StickerFormat,
    /// The kind of its stickers. Default: `regular`.
    pub sticker_type: Option<StickerType>,
    /// Whether the stickers take the colour of the text around them.
    pub needs_repainting: Option<bool>,
}

impl CreateNewStickerSet {
    /// Limit of `createNewStickerSet.name`. Length: 1 to 64 characters. Pattern: `.*_by_.+`.
    pub const NAME_LENGTH: LengthLimit = LengthLimit {
        min: 1,
        max: 64,
        unit: Unit::Chars,
    };

    /// Limit of `createNewStickerSet.title`. Length: 1 to 64 characters.
    pub const TITLE_LENGTH: LengthLimit = LengthLimit {
        min: 1,
        max: 64,
        unit: Unit::Chars,
    };

    /// Limit of `createNewStickerSet.stickers`. Items: 1 to 50.
    pub const STICKERS_ITEMS: ItemsLimit = ItemsLimit { min: 1, max: 50 };

    /// Creates the request from its required parameters; the others can be set afterwards.
    pub fn new(
        user_id: i64,
        name: impl Into<String>,
        title: impl Into<String>,
        stickers: impl IntoIterator<Item = InputSticker>,
        sticker_format: StickerFormat,
    ) -> Self {
        Self {
            user_id,
            name: name.into(),
            title: title.into(),
            stickers: stickers.into_iter().collect(),
            sticker_format,
            sticker_type: None,
            needs_repainting: None,
        }
    }
}

impl Bot {
    /// Creates a sticker set that belongs to a user.
    ///
    /// Rules:
    /// - `repainting-for-emoji`: when `needs_repainting` is `true`, `sticker_type` must be given
    ///   (inferred, not checked). Only a set of `custom_emoji` is repainted, and without
    ///   `sticker_type` the set is `regular`.
    ///
    /// Arguments:
    /// - `user_id`: Id of the user who will own the set.
    /// - `name`: Short name of the set. It must end in `_by_` and the bot's username. Length: 1 to
    ///   64 characters. Pattern: `.*_by_.+`. Note: In Telegram it has only Latin letters, digits
    ///   and `_`, begins with a letter and has no two `_` in a row; the case of the bot's username
    ///   does not matter.
    /// - `title`: Title of the set. Length: 1 to 64 characters.
    /// - `stickers`: The first stickers of the set. Items: 1 to 50.
    /// - `sticker_format`: The format of all its stickers.
    pub fn create_new_sticker_set(
        &self,
        user_id: i64,
        name: impl Into<String>,
        title: impl Into<String>,
        stickers: impl IntoIterator<Item = InputSticker>,
        sticker_format: StickerFormat,
    ) -> Call<'_, CreateNewStickerSet> {
        self.call(
            CreateNewStickerSet::new(user_id, name, title, stickers, sticker_format),
        )
    }
}

impl Call<'_, CreateNewStickerSet> {
    /// The kind of its stickers. Default: `regular`.
    pub fn sticker_type(mut self, sticker_type: StickerType) -> Self {
        self.method.sticker_type = Some(sticker_type);
        self
    }

    /// Whether the stickers take the colour of the text around them.
    pub fn needs_repainting(mut self, needs_repainting: bool) -> Self {
        self.method.needs_repainting = Some(needs_repainting);
        self
    }
}
