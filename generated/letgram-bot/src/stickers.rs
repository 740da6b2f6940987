// @generated from spec/letgram/stickers.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! Stickers

use bazu_core::wire;

use crate::{Bot, Call};
use crate::chats::ChatId;
use crate::keyboards::ReplyMarkup;
use crate::media::{File, GetFile, PhotoSize};

/// A sticker.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Sticker {
    /// Id to download the sticker or to send it again. It is valid for this bot only. If the server
    /// leaves it out, it is empty.
    pub file_id: String,
    /// Id that is the same for every bot and never changes. It cannot be used to download or send
    /// the file. If the server leaves it out, it is empty.
    pub file_unique_id: String,
    /// The kind of the sticker. It does not depend on the format. If the server leaves it out, it
    /// is empty.
    pub kind: StickerType,
    /// Width of the sticker. Unit: pixels. If the server leaves it out, it is `0`.
    pub width: i64,
    /// Height of the sticker. Unit: pixels. If the server leaves it out, it is `0`.
    pub height: i64,
    /// Size of the file. Unit: bytes.
    pub file_size: Option<i64>,
    /// Thumbnail of the sticker.
    pub thumbnail: Option<Box<PhotoSize>>,
    /// Name of the set the sticker belongs to.
    pub set_name: Option<String>,
    /// Emoji that goes with the sticker.
    pub emoji: Option<String>,
    /// Whether the sticker is an animation. If the server leaves it out, it is `false`.
    pub is_animated: bool,
    /// Whether the sticker is a video. If the server leaves it out, it is `false`.
    pub is_video: bool,
    /// Animation of a premium sticker.
    pub premium_animation: Option<Box<File>>,
    /// Position of a mask on a face.
    pub mask_position: Option<Box<MaskPosition>>,
    /// Id of the custom emoji.
    pub custom_emoji_id: Option<String>,
    /// Whether the sticker has the color of the text around it.
    pub needs_repainting: Option<bool>,
}

impl Sticker {
    /// The file, to send it again by its id.
    pub fn to_input_file(&self) -> bazu_core::InputFile {
        bazu_core::InputFile::from(self.file_id.as_str())
    }

    /// What is known of the file.
    pub fn file(&self) -> bazu_core::FileRef<'_> {
        bazu_core::FileRef::new(&self.file_id)
            .with_unique_id(self.file_unique_id.as_str())
            .with_size(self.file_size)
    }

    /// Prepares a file for download and returns its path.
    ///
    /// Calls [`Bot::get_file`](crate::Bot::get_file) with `file_id` from `file_id`.
    pub fn get_file<'a>(&self, bot: &'a Bot) -> Call<'a, GetFile> {
        bot.get_file(self.file_id.as_str())
    }

    /// Downloads the file, which [`get_file`](Self::get_file) names.
    pub fn download<'a>(&self, bot: &'a Bot) -> bazu_client::Download<'a> {
        self.get_file(bot).download()
    }
}

impl From<&Sticker> for bazu_core::InputFile {
    fn from(value: &Sticker) -> Self {
        value.to_input_file()
    }
}

impl bazu_core::ReceivedFile for Sticker {
    fn file(&self) -> bazu_core::FileRef<'_> {
        Sticker::file(self)
    }
}

/// The kind of a sticker.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StickerType {
    /// A regular sticker.
    Regular,
    /// A mask for a face.
    Mask,
    /// A custom emoji for use inside texts.
    CustomEmoji,
    /// A value that this version does not know. It is kept and sent unchanged.
    Unknown(bazu_core::UnknownValue),
}

impl StickerType {
    /// The value as it is written in JSON.
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
            value => Self::Unknown(bazu_core::UnknownValue::new(value)),
        }
    }
}

impl std::fmt::Display for StickerType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The format of a sticker to add to a set.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StickerFormat {
    /// A still picture, WEBP.
    Static,
    /// An animation, TGS.
    Animated,
    /// A video, WEBM.
    Video,
    /// A value that this version does not know. It is kept and sent unchanged.
    Unknown(bazu_core::UnknownValue),
}

impl StickerFormat {
    /// The value as it is written in JSON.
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
            value => Self::Unknown(bazu_core::UnknownValue::new(value)),
        }
    }
}

impl std::fmt::Display for StickerFormat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A set of stickers.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StickerSet {
    /// Short name of the set. If the server leaves it out, it is empty.
    pub name: String,
    /// Title of the set. If the server leaves it out, it is empty.
    pub title: String,
    /// The stickers of the set. If the server leaves it out, it is `[]`.
    pub stickers: Vec<Sticker>,
    /// Thumbnail of the set, in WEBP, TGS or WEBM format.
    pub thumbnail: Option<Box<PhotoSize>>,
    /// The kind of the stickers. If the server leaves it out, it is empty.
    pub sticker_type: StickerType,
    /// Whether the stickers are animations. If the server leaves it out, it is `false`.
    pub is_animated: bool,
    /// Whether the stickers are videos. If the server leaves it out, it is `false`.
    pub is_video: bool,
    pub(crate) broken_: wire::Broken,
}

impl StickerSet {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

/// Position of a mask on a face.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MaskPosition {
    /// The part of the face that the position refers to. If the server leaves it out, it is empty.
    pub point: MaskPoint,
    /// Shift to the right of that part. Negative for left. Unit: widths of the mask. If the server
    /// leaves it out, it is `0`.
    pub x_shift: f64,
    /// Shift below that part. Negative for above. Unit: heights of the mask. If the server leaves
    /// it out, it is `0`.
    pub y_shift: f64,
    /// Scale of the mask. 2 is twice as large. If the server leaves it out, it is `1`.
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
/// Undocumented.
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
    /// A value that this version does not know. It is kept and sent unchanged.
    Unknown(bazu_core::UnknownValue),
}

impl MaskPoint {
    /// The value as it is written in JSON.
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
            value => Self::Unknown(bazu_core::UnknownValue::new(value)),
        }
    }
}

impl std::fmt::Display for MaskPoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A sticker to add to a set.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputSticker {
    /// The sticker. An animated sticker and a video cannot be sent by URL. File: at most 50 MB;
    /// formats WEBP, PNG, TGS, WEBM. Not checked.
    ///
    /// The server may accept only 512 KB for a picture, 64 KB for an animation and 256 KB for a
    /// video.
    pub sticker: bazu_core::InputFile,
    /// Emoji that go with the sticker. Items: 1 to 20. Not checked.
    pub emoji_list: Vec<String>,
    /// Its position on a face. For masks only.
    pub mask_position: Option<Box<MaskPosition>>,
    /// Search words for the sticker. Not for masks. Items: at most 20. Not checked.
    ///
    /// All words together may have at most 64 characters.
    pub keywords: Option<Vec<String>>,
}

impl InputSticker {
    /// Limit of `InputSticker.sticker`. File: at most 50 MB; formats WEBP, PNG, TGS, WEBM. Not
    /// checked.
    pub const STICKER_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &["WEBP", "PNG", "TGS", "WEBM"],
    };

    /// Limit of `InputSticker.emoji_list`. Items: 1 to 20. Not checked.
    pub const EMOJI_LIST_ITEMS: bazu_core::ItemsLimit = bazu_core::ItemsLimit {
        min: 1,
        max: 20,
    };

    /// Limit of `InputSticker.keywords`. Items: at most 20. Not checked.
    pub const KEYWORDS_ITEMS: bazu_core::ItemsLimit = bazu_core::ItemsLimit {
        min: 0,
        max: 20,
    };

    /// Creates it from its required fields.
    pub fn new(
        sticker: impl Into<bazu_core::InputFile>,
        emoji_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            sticker: sticker.into(),
            emoji_list: emoji_list.into_iter().map(Into::into).collect(),
            mask_position: None,
            keywords: None,
        }
    }

    /// Its position on a face. For masks only.
    #[must_use]
    pub fn mask_position(
        mut self,
        mask_position: impl Into<Option<MaskPosition>>,
    ) -> Self {
        self.mask_position = mask_position.into().map(Box::new);
        self
    }

    /// Search words for the sticker. Not for masks. Items: at most 20. Not checked.
    ///
    /// All words together may have at most 64 characters.
    #[must_use]
    pub fn keywords<FORM>(
        mut self,
        keywords: impl bazu_core::IntoItems<String, FORM>,
    ) -> Self {
        self.keywords = bazu_core::IntoItems::into_items(keywords);
        self
    }
}

/// Sends a sticker and returns the message.
///
/// The request of [`Bot::send_sticker`](crate::Bot::send_sticker).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendSticker {
    /// The chat to send to, as an id or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The sticker, as an id, a URL or an upload. File: at most 50 MB; formats WEBP, TGS, WEBM.
    pub sticker: bazu_core::InputFile,
    /// Buttons below the sticker, or a keyboard to show or remove.
    pub reply_markup: Option<ReplyMarkup>,
    /// Emoji that goes with the sticker.
    pub emoji: Option<String>,
}

impl SendSticker {
    /// Limit of `sendSticker.sticker`. File: at most 50 MB; formats WEBP, TGS, WEBM.
    pub const STICKER_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &["WEBP", "TGS", "WEBM"],
    };

    /// Creates the request from its required parameters.
    pub fn new(
        chat_id: impl Into<ChatId>,
        sticker: impl Into<bazu_core::InputFile>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            sticker: sticker.into(),
            reply_markup: None,
            emoji: None,
        }
    }

    /// Buttons below the sticker, or a keyboard to show or remove.
    #[must_use]
    pub fn reply_markup<FORM>(
        mut self,
        reply_markup: impl bazu_core::IntoOption<ReplyMarkup, FORM>,
    ) -> Self {
        self.reply_markup = bazu_core::IntoOption::into_option(reply_markup);
        self
    }

    /// Emoji that goes with the sticker.
    #[must_use]
    pub fn emoji<FORM>(
        mut self,
        emoji: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.emoji = bazu_core::IntoOption::into_option(emoji);
        self
    }
}

impl Call<'_, SendSticker> {
    /// Buttons below the sticker, or a keyboard to show or remove.
    pub fn reply_markup<FORM>(
        mut self,
        reply_markup: impl bazu_core::IntoOption<ReplyMarkup, FORM>,
    ) -> Self {
        self.method.reply_markup = bazu_core::IntoOption::into_option(reply_markup);
        self
    }

    /// Emoji that goes with the sticker.
    pub fn emoji<FORM>(
        mut self,
        emoji: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.emoji = bazu_core::IntoOption::into_option(emoji);
        self
    }
}

/// Returns a sticker set.
///
/// The request of [`Bot::get_sticker_set`](crate::Bot::get_sticker_set).
/// [`Bot::call`](crate::Bot::call) sends it.
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

/// Adds a sticker to a set.
///
/// The request of [`Bot::add_sticker_to_set`](crate::Bot::add_sticker_to_set).
/// [`Bot::call`](crate::Bot::call) sends it.
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

/// Creates a sticker set that belongs to a user.
///
/// The request of [`Bot::create_new_sticker_set`](crate::Bot::create_new_sticker_set).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateNewStickerSet {
    /// Id of the user who will own the set.
    pub user_id: i64,
    /// Short name of the set. It must end in `_by_` and the bot's username. Length: 1 to 64
    /// characters. Pattern: `.*_by_.+`.
    ///
    /// Use only Latin letters, digits and `_`, begin with a letter, and do not use two `_` in a
    /// row.
    pub name: String,
    /// Title of the set. Length: 1 to 64 characters.
    pub title: String,
    /// The first stickers of the set. Items: 1 to 50.
    pub stickers: Vec<InputSticker>,
    /// The format of all its stickers.
    pub sticker_format: StickerFormat,
    /// The kind of its stickers. Default: `regular`.
    pub sticker_type: Option<StickerType>,
    /// Whether the stickers have the color of the text around them.
    pub needs_repainting: Option<bool>,
}

impl CreateNewStickerSet {
    /// Limit of `createNewStickerSet.name`. Length: 1 to 64 characters. Pattern: `.*_by_.+`.
    pub const NAME_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 1,
        max: 64,
        unit: bazu_core::Unit::Chars,
    };

    /// Limit of `createNewStickerSet.title`. Length: 1 to 64 characters.
    pub const TITLE_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 1,
        max: 64,
        unit: bazu_core::Unit::Chars,
    };

    /// Limit of `createNewStickerSet.stickers`. Items: 1 to 50.
    pub const STICKERS_ITEMS: bazu_core::ItemsLimit = bazu_core::ItemsLimit {
        min: 1,
        max: 50,
    };

    /// Creates the request from its required parameters.
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

    /// The kind of its stickers. Default: `regular`.
    #[must_use]
    pub fn sticker_type(mut self, sticker_type: impl Into<Option<StickerType>>) -> Self {
        self.sticker_type = sticker_type.into();
        self
    }

    /// Whether the stickers have the color of the text around them.
    #[must_use]
    pub fn needs_repainting(
        mut self,
        needs_repainting: impl Into<Option<bool>>,
    ) -> Self {
        self.needs_repainting = needs_repainting.into();
        self
    }
}

impl Call<'_, CreateNewStickerSet> {
    /// The kind of its stickers. Default: `regular`.
    pub fn sticker_type(mut self, sticker_type: impl Into<Option<StickerType>>) -> Self {
        self.method.sticker_type = sticker_type.into();
        self
    }

    /// Whether the stickers have the color of the text around them.
    pub fn needs_repainting(
        mut self,
        needs_repainting: impl Into<Option<bool>>,
    ) -> Self {
        self.method.needs_repainting = needs_repainting.into();
        self
    }
}

/// # Stickers
///
/// Stickers and sticker sets. Stickers cannot be uploaded in advance, removed or reordered.
impl Bot {
    /// Sends a sticker and returns the message.
    ///
    /// Arguments:
    /// - `chat_id`: The chat to send to, as an id or a name such as `@channelusername`.
    /// - `sticker`: The sticker, as an id, a URL or an upload. File: at most 50 MB; formats WEBP,
    ///   TGS, WEBM.
    ///
    /// Optional parameters, set on the call:
    /// - [`reply_markup`](method@SendSticker::reply_markup): Buttons below the sticker, or a
    ///   keyboard to show or remove.
    /// - [`emoji`](method@SendSticker::emoji): Emoji that goes with the sticker.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn send_sticker(
        &self,
        chat_id: impl Into<ChatId>,
        sticker: impl Into<bazu_core::InputFile>,
    ) -> Call<'_, SendSticker> {
        self.call(SendSticker::new(chat_id, sticker))
    }

    /// Returns a sticker set.
    ///
    /// Arguments:
    /// - `name`: Short name of the set.
    pub fn get_sticker_set(&self, name: impl Into<String>) -> Call<'_, GetStickerSet> {
        self.call(GetStickerSet::new(name))
    }

    /// Adds a sticker to a set.
    ///
    /// The set must be created by the bot, and the sticker must have the same format as the others.
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

    /// Creates a sticker set that belongs to a user.
    ///
    /// Rules:
    /// - `repainting-for-emoji`: when `needs_repainting` is `true`, `sticker_type` must be given
    ///   (not checked). Only a set of `custom_emoji` is repainted. Without `sticker_type` the set
    ///   is `regular`. Undocumented.
    ///
    /// Arguments:
    /// - `user_id`: Id of the user who will own the set.
    /// - `name`: Short name of the set. It must end in `_by_` and the bot's username. Length: 1 to
    ///   64 characters. Pattern: `.*_by_.+`. Use only Latin letters, digits and `_`, begin with a
    ///   letter, and do not use two `_` in a row.
    /// - `title`: Title of the set. Length: 1 to 64 characters.
    /// - `stickers`: The first stickers of the set. Items: 1 to 50.
    /// - `sticker_format`: The format of all its stickers.
    ///
    /// Optional parameters, set on the call:
    /// - [`sticker_type`](method@CreateNewStickerSet::sticker_type): The kind of its stickers.
    /// - [`needs_repainting`](method@CreateNewStickerSet::needs_repainting): Whether the stickers
    ///   have the color of the text around them.
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
