// @generated from spec/bale/stickers.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! Stickers

use bazu_core::wire;

use crate::{Bot, Call};
use crate::chats::ChatId;
use crate::keyboards::ReplyMarkup;
use crate::media::{GetFile, PhotoSize};

/// A sticker.
///
/// [Official page](https://docs.bale.ai#sticker)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Sticker {
    /// Id to download the sticker or to send it again. It is valid for this bot only.
    ///
    /// It may contain colons.
    pub file_id: String,
    /// Id that is the same for every bot and never changes. It cannot be used to download or send
    /// the file.
    pub file_unique_id: String,
    /// The kind of the sticker.
    pub kind: StickerType,
    /// Width of the sticker. Unit: pixels.
    pub width: i64,
    /// Height of the sticker. Unit: pixels.
    pub height: i64,
    /// Size of the file. Unit: bytes.
    pub file_size: Option<i64>,
    /// Thumbnail of the sticker.
    ///
    /// Undocumented.
    pub thumbnail: Option<Box<PhotoSize>>,
    /// Name of the set the sticker belongs to.
    ///
    /// Undocumented.
    pub set_name: Option<String>,
    /// Emoji that goes with the sticker.
    ///
    /// Undocumented.
    pub emoji: Option<String>,
    /// Whether the sticker is an animation.
    ///
    /// Undocumented.
    pub is_animated: Option<bool>,
    /// Whether the sticker is a video.
    ///
    /// Undocumented.
    pub is_video: Option<bool>,
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
///
/// [Official page](https://docs.bale.ai#sticker)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StickerType {
    /// A regular sticker.
    Regular,
    /// A mask for a face.
    Mask,
    /// A value that this version does not know. It is kept and sent unchanged.
    Unknown(bazu_core::UnknownValue),
}

impl StickerType {
    /// The value as it is written in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Regular => "regular",
            Self::Mask => "mask",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for StickerType {
    fn from(value: &str) -> Self {
        match value {
            "regular" => Self::Regular,
            "mask" => Self::Mask,
            value => Self::Unknown(bazu_core::UnknownValue::new(value)),
        }
    }
}

impl std::fmt::Display for StickerType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A set of stickers.
///
/// [Official page](https://docs.bale.ai#stickerset)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StickerSet {
    /// Short name of the set.
    pub name: String,
    /// Title of the set.
    pub title: String,
    /// The stickers of the set.
    pub stickers: Vec<Sticker>,
    /// Thumbnail of the set, in WEBP, TGS or WEBM format.
    pub thumbnail: Option<Box<PhotoSize>>,
    /// The kind of the stickers.
    ///
    /// Undocumented.
    pub sticker_type: Option<StickerType>,
    /// Whether the stickers are animations.
    ///
    /// Undocumented.
    pub is_animated: Option<bool>,
    /// Whether the stickers are videos.
    ///
    /// Undocumented.
    pub is_video: Option<bool>,
    /// Whether the stickers are masks.
    ///
    /// Undocumented.
    pub contains_masks: Option<bool>,
    pub(crate) broken_: wire::Broken,
}

impl StickerSet {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

/// The format of a sticker to add to a set.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StickerFormat {
    /// A still picture, WEBP or PNG.
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

/// A sticker to add to a set.
///
/// The server may expect other fields. Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputSticker {
    /// The sticker. Prefer the id that
    /// [`Bot::upload_sticker_file`](crate::Bot::upload_sticker_file) returned. File: at most 50 MB;
    /// at most 20 MB by URL; formats WEBP, PNG, TGS, WEBM. Not checked.
    pub sticker: bazu_core::InputFile,
    /// The format of the sticker.
    pub format: Option<StickerFormat>,
    /// Emoji that go with the sticker.
    pub emoji_list: Option<Vec<String>>,
    /// Emoji that goes with the sticker. An alternative to `emoji_list`.
    pub emoji: Option<String>,
    /// Words to find the sticker by.
    pub keywords: Option<Vec<String>>,
}

impl InputSticker {
    /// Limit of `InputSticker.sticker`. File: at most 50 MB; at most 20 MB by URL; formats WEBP,
    /// PNG, TGS, WEBM. Not checked.
    pub const STICKER_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: 20 << 20,
        formats: &["WEBP", "PNG", "TGS", "WEBM"],
    };

    /// Creates it from its required fields.
    pub fn new(sticker: impl Into<bazu_core::InputFile>) -> Self {
        Self {
            sticker: sticker.into(),
            format: None,
            emoji_list: None,
            emoji: None,
            keywords: None,
        }
    }

    /// The format of the sticker.
    #[must_use]
    pub fn format(mut self, format: impl Into<Option<StickerFormat>>) -> Self {
        self.format = format.into();
        self
    }

    /// Emoji that go with the sticker.
    #[must_use]
    pub fn emoji_list<FORM>(
        mut self,
        emoji_list: impl bazu_core::IntoItems<String, FORM>,
    ) -> Self {
        self.emoji_list = bazu_core::IntoItems::into_items(emoji_list);
        self
    }

    /// Emoji that goes with the sticker. An alternative to `emoji_list`.
    #[must_use]
    pub fn emoji<FORM>(
        mut self,
        emoji: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.emoji = bazu_core::IntoOption::into_option(emoji);
        self
    }

    /// Words to find the sticker by.
    #[must_use]
    pub fn keywords<FORM>(
        mut self,
        keywords: impl bazu_core::IntoItems<String, FORM>,
    ) -> Self {
        self.keywords = bazu_core::IntoItems::into_items(keywords);
        self
    }
}

/// Adds a sticker to a set that the bot created.
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

/// Sends a sticker and returns the message.
///
/// The request of [`Bot::send_sticker`](crate::Bot::send_sticker).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendSticker {
    /// The chat to send to, as an id or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The sticker: an id or an upload. File: at most 50 MB; at most 20 MB by URL.
    pub sticker: bazu_core::InputFile,
    /// Id of the message to reply to.
    pub reply_to_message_id: Option<i64>,
    /// Buttons below the sticker, or a keyboard to show or remove.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendSticker {
    /// Limit of `sendSticker.sticker`. File: at most 50 MB; at most 20 MB by URL.
    pub const STICKER_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: 20 << 20,
        formats: &[],
    };

    /// Creates the request from its required parameters.
    pub fn new(
        chat_id: impl Into<ChatId>,
        sticker: impl Into<bazu_core::InputFile>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            sticker: sticker.into(),
            reply_to_message_id: None,
            reply_markup: None,
        }
    }

    /// Id of the message to reply to.
    #[must_use]
    pub fn reply_to_message_id(
        mut self,
        reply_to_message_id: impl Into<Option<i64>>,
    ) -> Self {
        self.reply_to_message_id = reply_to_message_id.into();
        self
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
}

impl Call<'_, SendSticker> {
    /// Id of the message to reply to.
    pub fn reply_to_message_id(
        mut self,
        reply_to_message_id: impl Into<Option<i64>>,
    ) -> Self {
        self.method.reply_to_message_id = reply_to_message_id.into();
        self
    }

    /// Buttons below the sticker, or a keyboard to show or remove.
    pub fn reply_markup<FORM>(
        mut self,
        reply_markup: impl bazu_core::IntoOption<ReplyMarkup, FORM>,
    ) -> Self {
        self.method.reply_markup = bazu_core::IntoOption::into_option(reply_markup);
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

/// Uploads a sticker for [`Bot::create_new_sticker_set`](crate::Bot::create_new_sticker_set)
/// and [`Bot::add_sticker_to_set`](crate::Bot::add_sticker_to_set), and returns the file.
///
/// The request of [`Bot::upload_sticker_file`](crate::Bot::upload_sticker_file).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadStickerFile {
    /// Id of the user who will own the sticker.
    pub user_id: i64,
    /// The sticker. File: upload only; at most 50 MB; formats WEBP, PNG, TGS, WEBM.
    pub sticker: bazu_core::InputFile,
}

impl UploadStickerFile {
    /// Limit of `uploadStickerFile.sticker`. File: upload only; at most 50 MB; formats WEBP, PNG,
    /// TGS, WEBM.
    pub const STICKER_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &["WEBP", "PNG", "TGS", "WEBM"],
    };

    /// Creates the request from its parameters.
    pub fn new(user_id: i64, sticker: impl Into<bazu_core::InputFile>) -> Self {
        Self {
            user_id,
            sticker: sticker.into(),
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
    /// Short name of the set. It contains Latin letters, digits and `_`, begins with a letter, has
    /// no two `_` in a row, and ends with `_by_` and the bot's username in its exact case. Length:
    /// 1 to 64 characters. Pattern: `[A-Za-z](_?[A-Za-z0-9])*_by_[A-Za-z0-9](_?[A-Za-z0-9])*`.
    pub name: String,
    /// Title of the set. Length: 1 to 64 characters.
    pub title: String,
    /// The first stickers of the set. Items: 1 to 50.
    pub stickers: Vec<InputSticker>,
}

impl CreateNewStickerSet {
    /// Limit of `createNewStickerSet.name`. Length: 1 to 64 characters. Pattern:
    /// `[A-Za-z](_?[A-Za-z0-9])*_by_[A-Za-z0-9](_?[A-Za-z0-9])*`.
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

    /// Limit of `createNewStickerSet.sticker`. Items: 1 to 50.
    pub const STICKERS_ITEMS: bazu_core::ItemsLimit = bazu_core::ItemsLimit {
        min: 1,
        max: 50,
    };

    /// Creates the request from its parameters.
    pub fn new(
        user_id: i64,
        name: impl Into<String>,
        title: impl Into<String>,
        stickers: impl IntoIterator<Item = InputSticker>,
    ) -> Self {
        Self {
            user_id,
            name: name.into(),
            title: title.into(),
            stickers: stickers.into_iter().collect(),
        }
    }
}

/// Removes a sticker from a set that the bot created.
///
/// The request of [`Bot::delete_sticker_to_set`](crate::Bot::delete_sticker_to_set).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteStickerToSet {
    /// The `file_id` of the sticker.
    pub sticker: String,
}

impl DeleteStickerToSet {
    /// Creates the request from its parameters.
    pub fn new(sticker: impl Into<String>) -> Self {
        Self { sticker: sticker.into() }
    }
}

/// # Stickers
///
/// Stickers and sticker sets.
impl Bot {
    /// Adds a sticker to a set that the bot created. It must have the same format as the others. A
    /// set may have 200 emoji, 50 video or 120 regular stickers. Adding the same sticker again
    /// changes nothing.
    ///
    /// Arguments:
    /// - `user_id`: Id of the user who owns the set.
    /// - `name`: Short name of the set.
    /// - `sticker`: The sticker to add.
    ///
    /// [Official page](https://docs.bale.ai#addstickertoset)
    pub fn add_sticker_to_set(
        &self,
        user_id: i64,
        name: impl Into<String>,
        sticker: InputSticker,
    ) -> Call<'_, AddStickerToSet> {
        self.call(AddStickerToSet::new(user_id, name, sticker))
    }

    /// Sends a sticker and returns the message.
    ///
    /// Undocumented.
    ///
    /// Arguments:
    /// - `chat_id`: The chat to send to, as an id or a name such as `@channelusername`.
    /// - `sticker`: The sticker: an id or an upload. File: at most 50 MB; at most 20 MB by URL.
    ///
    /// Optional parameters, set on the call:
    /// - [`reply_to_message_id`](method@SendSticker::reply_to_message_id): Id of the message to
    ///   reply to.
    /// - [`reply_markup`](method@SendSticker::reply_markup): Buttons below the sticker, or a
    ///   keyboard to show or remove.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    pub fn send_sticker(
        &self,
        chat_id: impl Into<ChatId>,
        sticker: impl Into<bazu_core::InputFile>,
    ) -> Call<'_, SendSticker> {
        self.call(SendSticker::new(chat_id, sticker))
    }

    /// Returns a sticker set.
    ///
    /// Undocumented.
    ///
    /// Arguments:
    /// - `name`: Short name of the set.
    pub fn get_sticker_set(&self, name: impl Into<String>) -> Call<'_, GetStickerSet> {
        self.call(GetStickerSet::new(name))
    }

    /// Uploads a sticker for [`Bot::create_new_sticker_set`](crate::Bot::create_new_sticker_set)
    /// and [`Bot::add_sticker_to_set`](crate::Bot::add_sticker_to_set), and returns the file. It
    /// can be used many times.
    ///
    /// Arguments:
    /// - `user_id`: Id of the user who will own the sticker.
    /// - `sticker`: The sticker. File: upload only; at most 50 MB; formats WEBP, PNG, TGS, WEBM.
    ///
    /// [Official page](https://docs.bale.ai#uploadstickerfile)
    pub fn upload_sticker_file(
        &self,
        user_id: i64,
        sticker: impl Into<bazu_core::InputFile>,
    ) -> Call<'_, UploadStickerFile> {
        self.call(UploadStickerFile::new(user_id, sticker))
    }

    /// Creates a sticker set that belongs to a user. The bot can change the set later.
    ///
    /// Arguments:
    /// - `user_id`: Id of the user who will own the set.
    /// - `name`: Short name of the set. It contains Latin letters, digits and `_`, begins with a
    ///   letter, has no two `_` in a row, and ends with `_by_` and the bot's username in its exact
    ///   case. Length: 1 to 64 characters. Pattern:
    ///   `[A-Za-z](_?[A-Za-z0-9])*_by_[A-Za-z0-9](_?[A-Za-z0-9])*`.
    /// - `title`: Title of the set. Length: 1 to 64 characters.
    /// - `stickers`: The first stickers of the set. Items: 1 to 50.
    ///
    /// [Official page](https://docs.bale.ai#createnewstickerset)
    pub fn create_new_sticker_set(
        &self,
        user_id: i64,
        name: impl Into<String>,
        title: impl Into<String>,
        stickers: impl IntoIterator<Item = InputSticker>,
    ) -> Call<'_, CreateNewStickerSet> {
        self.call(CreateNewStickerSet::new(user_id, name, title, stickers))
    }

    /// Removes a sticker from a set that the bot created.
    ///
    /// Undocumented.
    ///
    /// Arguments:
    /// - `sticker`: The `file_id` of the sticker.
    pub fn delete_sticker_to_set(
        &self,
        sticker: impl Into<String>,
    ) -> Call<'_, DeleteStickerToSet> {
        self.call(DeleteStickerToSet::new(sticker))
    }
}
