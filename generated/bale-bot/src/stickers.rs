// @generated from spec/bale/stickers.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! Stickers
//!
//! Stickers and sticker sets. The page describes how a bot uploads stickers and builds its own
//! sets; sending a sticker, reading a set and removing a sticker are known from client
//! libraries only.

use std::fmt;

use bazu_core::{FileLimit, InputFile, ItemsLimit, LengthLimit, Unit, UnknownValue};

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
    /// Id for downloading the sticker or sending it again; good for this bot only.
    ///
    /// Note: Ids of stickers may hold colons.
    pub file_id: String,
    /// Id that stays the same over time and for every bot. It cannot be used to download or send.
    pub file_unique_id: String,
    /// The kind of the sticker.
    pub kind: StickerType,
    /// Width of the sticker. Unit: pixels.
    pub width: i64,
    /// Height of the sticker. Unit: pixels.
    pub height: i64,
    /// Size of the file. Unit: bytes.
    pub file_size: Option<i64>,
    /// Small picture of the sticker.
    ///
    /// Not documented: observed by python-bale-bot 2.5.0 reference, Balethon. Note: Not in the
    /// page; client libraries read it as `thumb`.
    pub thumbnail: Option<Box<PhotoSize>>,
    /// Name of the set the sticker belongs to.
    ///
    /// Not documented: observed by python-bale-bot 2.5.0 reference, Balethon.
    pub set_name: Option<String>,
    /// Emoji that goes with the sticker.
    ///
    /// Not documented: observed by Balethon.
    pub emoji: Option<String>,
    /// Whether the sticker is an animation.
    ///
    /// Not documented: observed by Balethon.
    pub is_animated: Option<bool>,
    /// Whether the sticker is a video.
    ///
    /// Not documented: observed by Balethon.
    pub is_video: Option<bool>,
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
///
/// [Official page](https://docs.bale.ai#sticker)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StickerType {
    /// A plain sticker.
    Regular,
    /// A mask to lay over a face.
    Mask,
    /// A value that this version does not know; it goes out as it came in.
    Unknown(UnknownValue),
}

impl StickerType {
    /// The value as it stands on the wire.
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
            value => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

impl fmt::Display for StickerType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A set of stickers. No documented method answers with one; `getStickerSet` was seen to.
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
    /// Small picture of the set, in WEBP, TGS or WEBM format.
    ///
    /// Note: Also read from `thumb`, the name Balethon and pyrobale know.
    pub thumbnail: Option<Box<PhotoSize>>,
    /// The kind of the stickers.
    ///
    /// Not documented: observed by Balethon.
    pub sticker_type: Option<StickerType>,
    /// Whether the stickers are animations.
    ///
    /// Not documented: observed by Balethon.
    pub is_animated: Option<bool>,
    /// Whether the stickers are videos.
    ///
    /// Not documented: observed by Balethon.
    pub is_video: Option<bool>,
    /// Whether the stickers are masks.
    ///
    /// Not documented: observed by Balethon.
    pub contains_masks: Option<bool>,
}

/// The format of a sticker to add to a set. Not in the official page.
///
/// Not documented; as in ParsBale.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StickerFormat {
    /// A still picture, WEBP or PNG.
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

/// A sticker to put into a set. The page names this object without saying what is in it; the
/// fields are those of the API that Bale imitates, and nobody confirmed them.
///
/// Not documented; as in ParsBale.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputSticker {
    /// The sticker: best the id that `uploadStickerFile` answered with. File: at most 50 MB; by URL
    /// at most 20 MB; formats WEBP, PNG, TGS, WEBM.
    ///
    /// Note: The limits are the general ones for files, the loosest reading.
    pub sticker: InputFile,
    /// The format of the sticker.
    pub format: Option<StickerFormat>,
    /// Emoji that go with the sticker.
    pub emoji_list: Option<Vec<String>>,
    /// Emoji that goes with the sticker; the name ParsBale uses in place of `emoji_list`.
    pub emoji: Option<String>,
    /// Words to find the sticker by.
    pub keywords: Option<Vec<String>>,
}

impl InputSticker {
    /// Limit of `InputSticker.sticker`. File: at most 50 MB; by URL at most 20 MB; formats WEBP,
    /// PNG, TGS, WEBM.
    pub const STICKER_FILE: FileLimit = FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: 20 << 20,
        formats: &["WEBP", "PNG", "TGS", "WEBM"],
    };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(sticker: impl Into<InputFile>) -> Self {
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
    pub fn format(mut self, format: StickerFormat) -> Self {
        self.format = Some(format);
        self
    }

    /// Emoji that go with the sticker.
    #[must_use]
    pub fn emoji_list(
        mut self,
        emoji_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.emoji_list = Some(emoji_list.into_iter().map(Into::into).collect());
        self
    }

    /// Emoji that goes with the sticker; the name ParsBale uses in place of `emoji_list`.
    #[must_use]
    pub fn emoji(mut self, emoji: impl Into<String>) -> Self {
        self.emoji = Some(emoji.into());
        self
    }

    /// Words to find the sticker by.
    #[must_use]
    pub fn keywords(
        mut self,
        keywords: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.keywords = Some(keywords.into_iter().map(Into::into).collect());
        self
    }
}

/// Adds a sticker to a set the bot created. It must have the format of the others. A set holds
/// 200 emoji, 50 video or 120 regular stickers; adding the same sticker again changes nothing.
///
/// Sent by [`Bot::add_sticker_to_set`](crate::Bot::add_sticker_to_set), or by
/// [`Bot::call`](crate::Bot::call).
///
/// [Official page](https://docs.bale.ai#addstickertoset)
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

/// # Stickers
///
/// Stickers and sticker sets. The page describes how a bot uploads stickers and builds its own
/// sets; sending a sticker, reading a set and removing a sticker are known from client
/// libraries only.
impl Bot {
    /// Adds a sticker to a set the bot created. It must have the format of the others. A set holds
    /// 200 emoji, 50 video or 120 regular stickers; adding the same sticker again changes nothing.
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
}

/// Sends a sticker and answers with the message. Not in the official page.
///
/// Not documented: observed by BaleCore, Balethon, python-bale-bot, newest commit, EFive Bale
/// Bot SDK, n8n-bale 0.2.10.
///
/// Note: BaleCore saw the server refuse a JSON body here, so the request is always a form.
///
/// Sent by [`Bot::send_sticker`](crate::Bot::send_sticker), or by
/// [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`UnknownChat`](crate::ErrorKind::UnknownChat),
/// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendSticker {
    /// Where to send: the id of a chat, or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The sticker: an id or an upload. File: at most 50 MB; by URL at most 20 MB.
    ///
    /// Note: The limits are the general ones for files, the loosest reading.
    pub sticker: InputFile,
    /// Id of the message this one answers.
    pub reply_to_message_id: Option<i64>,
    /// Buttons below the sticker, or a keyboard to show or take away.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendSticker {
    /// Limit of `sendSticker.sticker`. File: at most 50 MB; by URL at most 20 MB.
    pub const STICKER_FILE: FileLimit = FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: 20 << 20,
        formats: &[],
    };

    /// Creates the request from its required parameters; the others can be set afterwards.
    pub fn new(chat_id: impl Into<ChatId>, sticker: impl Into<InputFile>) -> Self {
        Self {
            chat_id: chat_id.into(),
            sticker: sticker.into(),
            reply_to_message_id: None,
            reply_markup: None,
        }
    }
}

impl Bot {
    /// Sends a sticker and answers with the message. Not in the official page.
    ///
    /// Not documented: observed by BaleCore, Balethon, python-bale-bot, newest commit, EFive Bale
    /// Bot SDK, n8n-bale 0.2.10.
    ///
    /// Note: BaleCore saw the server refuse a JSON body here, so the request is always a form.
    ///
    /// Arguments:
    /// - `chat_id`: Where to send: the id of a chat, or a name such as `@channelusername`.
    /// - `sticker`: The sticker: an id or an upload. File: at most 50 MB; by URL at most 20 MB.
    ///   Note: The limits are the general ones for files, the loosest reading.
    ///
    /// Errors seen: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    pub fn send_sticker(
        &self,
        chat_id: impl Into<ChatId>,
        sticker: impl Into<InputFile>,
    ) -> Call<'_, SendSticker> {
        self.call(SendSticker::new(chat_id, sticker))
    }
}

impl Call<'_, SendSticker> {
    /// Id of the message this one answers.
    pub fn reply_to_message_id(mut self, reply_to_message_id: i64) -> Self {
        self.method.reply_to_message_id = Some(reply_to_message_id);
        self
    }

    /// Buttons below the sticker, or a keyboard to show or take away.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

/// Answers with a sticker set. Not in the official page.
///
/// Not documented: observed by Balethon.
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
    /// Answers with a sticker set. Not in the official page.
    ///
    /// Not documented: observed by Balethon.
    ///
    /// Arguments:
    /// - `name`: Short name of the set.
    pub fn get_sticker_set(&self, name: impl Into<String>) -> Call<'_, GetStickerSet> {
        self.call(GetStickerSet::new(name))
    }
}

/// Uploads a sticker for `createNewStickerSet` and `addStickerToSet`, and answers with the
/// file. It can be used as often as wanted.
///
/// Sent by [`Bot::upload_sticker_file`](crate::Bot::upload_sticker_file), or by
/// [`Bot::call`](crate::Bot::call).
///
/// [Official page](https://docs.bale.ai#uploadstickerfile)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadStickerFile {
    /// Id of the user who will own the sticker.
    pub user_id: i64,
    /// The sticker. It must be uploaded: an id or an address is not documented here. File: an
    /// upload, no id and no address; at most 50 MB; formats WEBP, PNG, TGS, WEBM.
    ///
    /// The official page differs here: The page names no size; this is the general limit for
    /// uploads.
    pub sticker: InputFile,
}

impl UploadStickerFile {
    /// Limit of `uploadStickerFile.sticker`. File: an upload, no id and no address; at most 50 MB;
    /// formats WEBP, PNG, TGS, WEBM.
    pub const STICKER_FILE: FileLimit = FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &["WEBP", "PNG", "TGS", "WEBM"],
    };

    /// Creates the request from its parameters.
    pub fn new(user_id: i64, sticker: impl Into<InputFile>) -> Self {
        Self {
            user_id,
            sticker: sticker.into(),
        }
    }
}

impl Bot {
    /// Uploads a sticker for `createNewStickerSet` and `addStickerToSet`, and answers with the
    /// file. It can be used as often as wanted.
    ///
    /// Arguments:
    /// - `user_id`: Id of the user who will own the sticker.
    /// - `sticker`: The sticker. It must be uploaded: an id or an address is not documented here.
    ///   File: an upload, no id and no address; at most 50 MB; formats WEBP, PNG, TGS, WEBM. The
    ///   official page differs here: The page names no size; this is the general limit for uploads.
    ///
    /// [Official page](https://docs.bale.ai#uploadstickerfile)
    pub fn upload_sticker_file(
        &self,
        user_id: i64,
        sticker: impl Into<InputFile>,
    ) -> Call<'_, UploadStickerFile> {
        self.call(UploadStickerFile::new(user_id, sticker))
    }
}

/// Creates a sticker set that belongs to a user. The bot can change the set later.
///
/// Sent by [`Bot::create_new_sticker_set`](crate::Bot::create_new_sticker_set), or by
/// [`Bot::call`](crate::Bot::call).
///
/// [Official page](https://docs.bale.ai#createnewstickerset)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateNewStickerSet {
    /// Id of the user who will own the set.
    pub user_id: i64,
    /// Short name of the set: Latin letters, digits and `_`, a letter first, no two `_` in a row,
    /// and at the end `_by_` with the bot's username in its exact case. Length: 1 to 64 characters.
    /// Pattern: `[A-Za-z](_?[A-Za-z0-9])*_by_[A-Za-z0-9_]+`.
    pub name: String,
    /// Title of the set. Length: 1 to 64 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    pub title: String,
    /// The first stickers of the set. Items: 1 to 50.
    ///
    /// Note: The name is singular on the wire although it holds a list.
    pub stickers: Vec<InputSticker>,
}

impl CreateNewStickerSet {
    /// Limit of `createNewStickerSet.name`. Length: 1 to 64 characters. Pattern:
    /// `[A-Za-z](_?[A-Za-z0-9])*_by_[A-Za-z0-9_]+`.
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

    /// Limit of `createNewStickerSet.sticker`. Items: 1 to 50.
    pub const STICKERS_ITEMS: ItemsLimit = ItemsLimit { min: 1, max: 50 };

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

impl Bot {
    /// Creates a sticker set that belongs to a user. The bot can change the set later.
    ///
    /// Arguments:
    /// - `user_id`: Id of the user who will own the set.
    /// - `name`: Short name of the set: Latin letters, digits and `_`, a letter first, no two `_`
    ///   in a row, and at the end `_by_` with the bot's username in its exact case. Length: 1 to 64
    ///   characters. Pattern: `[A-Za-z](_?[A-Za-z0-9])*_by_[A-Za-z0-9_]+`.
    /// - `title`: Title of the set. Length: 1 to 64 characters. Note: The page does not say what a
    ///   character is; Unicode scalar values are counted, the loosest reading.
    /// - `stickers`: The first stickers of the set. Items: 1 to 50. Note: The name is singular on
    ///   the wire although it holds a list.
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
}

/// Removes a sticker from a set the bot created. Not in the official page.
///
/// Not documented: observed by Balethon.
///
/// Note: So spelled on the wire. Balethon, the only library that calls it, names its own
/// function `delete_sticker_from_set`; no one was seen to send `deleteStickerFromSet`.
///
/// Sent by [`Bot::delete_sticker_to_set`](crate::Bot::delete_sticker_to_set), or by
/// [`Bot::call`](crate::Bot::call).
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

impl Bot {
    /// Removes a sticker from a set the bot created. Not in the official page.
    ///
    /// Not documented: observed by Balethon.
    ///
    /// Note: So spelled on the wire. Balethon, the only library that calls it, names its own
    /// function `delete_sticker_from_set`; no one was seen to send `deleteStickerFromSet`.
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
