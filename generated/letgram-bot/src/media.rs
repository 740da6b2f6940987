// @generated from spec/letgram/media.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! Media
//!
//! Files, places and contacts: how they arrive, and the methods that send and fetch them. A
//! file goes out as a `file_id`, as an HTTP address or as an upload of up to 50 MB; the page
//! spells the three ways out at `sendPhoto` alone. For photos it names no size, so the general
//! one is checked; Telegram takes 10 MB as an upload, and by address 5 MB for a photo and 20 MB
//! for the rest. Downloads are limited to 20 MB. Of the sending methods here only `sendPhoto`
//! and `sendMediaGroup` have `disable_notification`, `protect_content` and
//! `reply_to_message_id`, only four have `parse_mode`, and none has `caption_entities`: so it
//! is on the page, while Telegram takes them everywhere.

use bazu_core::{FileLimit, InputFile, ItemsLimit, LengthLimit, RangeLimit, Unit, UnknownVariant};

use crate::{Bot, Call};
use crate::chats::ChatId;
use crate::keyboards::ReplyMarkup;
use crate::messages::{MessageEntity, ParseMode};

/// One size of a photo, or a thumbnail.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PhotoSize {
    /// Id for downloading the file or sending it again; good for this bot only.
    pub file_id: String,
    /// Id that stays the same over time and for every bot. It cannot be used to download or send.
    pub file_unique_id: String,
    /// Width of this size. Unit: pixels.
    pub width: i64,
    /// Height of this size. Unit: pixels.
    pub height: i64,
    /// Size of the file. Unit: bytes.
    pub file_size: Option<i64>,
}

impl PhotoSize {
    /// Prepares a file for download and tells where it is.
    ///
    /// Calls [`Bot::get_file`](crate::Bot::get_file) with `file_id` from `file_id`.
    pub fn get_file<'a>(&self, bot: &'a Bot) -> Call<'a, GetFile> {
        bot.get_file(self.file_id.as_str())
    }
}

/// A GIF, or a video without sound.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Animation {
    /// Id for downloading the file or sending it again; good for this bot only.
    pub file_id: String,
    /// Id that stays the same over time and for every bot. It cannot be used to download or send.
    pub file_unique_id: String,
    /// Width of the picture, as the sender gave it. Unit: pixels.
    pub width: i64,
    /// Height of the picture, as the sender gave it. Unit: pixels.
    pub height: i64,
    /// Length, as the sender gave it. Unit: seconds.
    pub duration: i64,
    /// Small picture of the animation.
    pub thumbnail: Option<Box<PhotoSize>>,
    /// Name of the file, as the sender gave it.
    pub file_name: Option<String>,
    /// MIME type of the file, as the sender gave it.
    pub mime_type: Option<String>,
    /// Size of the file; may need more than 32 bits. Unit: bytes.
    pub file_size: Option<i64>,
}

impl Animation {
    /// Prepares a file for download and tells where it is.
    ///
    /// Calls [`Bot::get_file`](crate::Bot::get_file) with `file_id` from `file_id`.
    pub fn get_file<'a>(&self, bot: &'a Bot) -> Call<'a, GetFile> {
        bot.get_file(self.file_id.as_str())
    }
}

/// An audio file for the music player.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Audio {
    /// Id for downloading the file or sending it again; good for this bot only.
    pub file_id: String,
    /// Id that stays the same over time and for every bot. It cannot be used to download or send.
    pub file_unique_id: String,
    /// Length, as the sender gave it. Unit: seconds.
    pub duration: i64,
    /// Title of the piece, from the sender or the file's tags.
    pub title: Option<String>,
    /// Name of the file, as the sender gave it.
    pub file_name: Option<String>,
    /// MIME type of the file, as the sender gave it.
    pub mime_type: Option<String>,
    /// Size of the file; may need more than 32 bits. Unit: bytes.
    pub file_size: Option<i64>,
    /// Who performs the piece, from the sender or the file's tags.
    pub performer: Option<String>,
    /// Small picture of the album's cover.
    pub thumbnail: Option<Box<PhotoSize>>,
}

impl Audio {
    /// Prepares a file for download and tells where it is.
    ///
    /// Calls [`Bot::get_file`](crate::Bot::get_file) with `file_id` from `file_id`.
    pub fn get_file<'a>(&self, bot: &'a Bot) -> Call<'a, GetFile> {
        bot.get_file(self.file_id.as_str())
    }
}

/// A general file, one that is no photo, voice message or other special kind.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Document {
    /// Id for downloading the file or sending it again; good for this bot only.
    pub file_id: String,
    /// Id that stays the same over time and for every bot. It cannot be used to download or send.
    pub file_unique_id: String,
    /// Small picture of the file.
    pub thumbnail: Option<Box<PhotoSize>>,
    /// Name of the file, as the sender gave it.
    pub file_name: Option<String>,
    /// MIME type of the file, as the sender gave it.
    pub mime_type: Option<String>,
    /// Size of the file; may need more than 32 bits. Unit: bytes.
    pub file_size: Option<i64>,
}

impl Document {
    /// Prepares a file for download and tells where it is.
    ///
    /// Calls [`Bot::get_file`](crate::Bot::get_file) with `file_id` from `file_id`.
    pub fn get_file<'a>(&self, bot: &'a Bot) -> Call<'a, GetFile> {
        bot.get_file(self.file_id.as_str())
    }
}

/// A video.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Video {
    /// Id for downloading the file or sending it again; good for this bot only.
    pub file_id: String,
    /// Id that stays the same over time and for every bot. It cannot be used to download or send.
    pub file_unique_id: String,
    /// Width of the picture, as the sender gave it. Unit: pixels.
    pub width: i64,
    /// Height of the picture, as the sender gave it. Unit: pixels.
    pub height: i64,
    /// Length, as the sender gave it. Unit: seconds.
    pub duration: i64,
    /// Small picture of the video.
    pub thumbnail: Option<Box<PhotoSize>>,
    /// Name of the file, as the sender gave it.
    pub file_name: Option<String>,
    /// MIME type of the file, as the sender gave it.
    pub mime_type: Option<String>,
    /// Size of the file; may need more than 32 bits. Unit: bytes.
    pub file_size: Option<i64>,
}

impl Video {
    /// Prepares a file for download and tells where it is.
    ///
    /// Calls [`Bot::get_file`](crate::Bot::get_file) with `file_id` from `file_id`.
    pub fn get_file<'a>(&self, bot: &'a Bot) -> Call<'a, GetFile> {
        bot.get_file(self.file_id.as_str())
    }
}

/// A voice message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Voice {
    /// Id for downloading the file or sending it again; good for this bot only.
    pub file_id: String,
    /// Id that stays the same over time and for every bot. It cannot be used to download or send.
    pub file_unique_id: String,
    /// Length of the recording. Unit: seconds.
    pub duration: i64,
    /// MIME type of the file.
    pub mime_type: Option<String>,
    /// Size of the file. Unit: bytes.
    pub file_size: Option<i64>,
}

impl Voice {
    /// Prepares a file for download and tells where it is.
    ///
    /// Calls [`Bot::get_file`](crate::Bot::get_file) with `file_id` from `file_id`.
    pub fn get_file<'a>(&self, bot: &'a Bot) -> Call<'a, GetFile> {
        bot.get_file(self.file_id.as_str())
    }
}

/// A phone contact.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    /// The phone number.
    pub phone_number: String,
    /// The first name.
    pub first_name: String,
    /// The last name.
    pub last_name: Option<String>,
    /// Id of the contact's account.
    pub user_id: Option<i64>,
    /// More about the contact, as a vCard.
    pub vcard: Option<String>,
}

/// A point on the map.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Location {
    /// Longitude of the place. Unit: degrees.
    pub longitude: f64,
    /// Latitude of the place. Unit: degrees.
    pub latitude: f64,
    /// How far the real place may be from the point. Range: 0 to 1500 meters.
    pub horizontal_accuracy: Option<f64>,
    /// How long after the message was sent the place may be updated. For live locations. Unit:
    /// seconds.
    pub live_period: Option<i64>,
    /// Direction in which the user moves. For live locations. Range: 1 to 360 degrees.
    pub heading: Option<i64>,
    /// From what distance on the members are told that somebody comes near. For live locations.
    /// Unit: meters.
    pub proximity_alert_radius: Option<i64>,
}

impl Location {
    /// Limit of `Location.horizontal_accuracy`. Range: 0 to 1500 meters.
    pub const HORIZONTAL_ACCURACY_RANGE: RangeLimit = RangeLimit {
        min: 0.0,
        max: 1500.0,
        unit: "meters",
    };

    /// Limit of `Location.heading`. Range: 1 to 360 degrees.
    pub const HEADING_RANGE: RangeLimit = RangeLimit {
        min: 1.0,
        max: 360.0,
        unit: "degrees",
    };
}

impl Location {
    /// Address that shows the place in Google Maps.
    pub fn link(&self) -> String {
        format!(
            "https://maps.google.com/maps?q=loc:{},{}", self.latitude, self.longitude
        )
    }
}

/// A file that is ready for download at `https://api.letgram.ru/file/bot<token>/<file_path>`.
///
/// Not documented; as in Telegram Bot API 6.6.
///
/// Note: The page does not name this type and shows only `file_path`, in samples. It does not
/// say how long the link works; in Telegram at least one hour.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct File {
    /// Id for downloading the file or sending it again; good for this bot only.
    pub file_id: String,
    /// Id that stays the same over time and for every bot. It cannot be used to download or send.
    pub file_unique_id: String,
    /// Size of the file; may need more than 32 bits. Unit: bytes.
    pub file_size: Option<i64>,
    /// The last part of the download link.
    pub file_path: Option<String>,
}

/// One item of an album.
///
/// Not documented; as in Telegram Bot API 6.6.
///
/// Note: The page names this type and does not describe it. By its words an album takes photos,
/// videos, documents and audio files; Telegram has animations for editing alone, which this API
/// cannot do.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputMedia {
    /// A photo to send in an album.
    Photo(InputMediaPhoto),
    /// A video to send in an album.
    Video(InputMediaVideo),
    /// A GIF or a video without sound.
    Animation(InputMediaAnimation),
    /// An audio file to send in an album of audio files.
    Audio(InputMediaAudio),
    /// A file to send in an album of documents.
    Document(InputMediaDocument),
    /// What this version does not know, kept as JSON.
    Unknown(UnknownVariant),
}

impl From<InputMediaPhoto> for InputMedia {
    fn from(value: InputMediaPhoto) -> Self {
        Self::Photo(value)
    }
}

impl From<InputMediaVideo> for InputMedia {
    fn from(value: InputMediaVideo) -> Self {
        Self::Video(value)
    }
}

impl From<InputMediaAnimation> for InputMedia {
    fn from(value: InputMediaAnimation) -> Self {
        Self::Animation(value)
    }
}

impl From<InputMediaAudio> for InputMedia {
    fn from(value: InputMediaAudio) -> Self {
        Self::Audio(value)
    }
}

impl From<InputMediaDocument> for InputMedia {
    fn from(value: InputMediaDocument) -> Self {
        Self::Document(value)
    }
}

/// A photo to send in an album.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMediaPhoto {
    /// The file: an id (preferred), an address, or an upload. An upload travels as a part of the
    /// request and is named here by its reference. File: at most 50 MB.
    ///
    /// Note: The page mentions no reference; `attach://name` is Telegram's. It names no size for
    /// photos either; this is the general limit for uploads, and Telegram takes 10 MB.
    pub media: InputFile,
    /// Text that goes with this item. Length: at most 1024 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    pub caption: Option<String>,
    /// How the caption is marked up.
    pub parse_mode: Option<ParseMode>,
    /// The parts of the caption with a meaning, in place of `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Whether the picture is covered until the reader uncovers it.
    pub has_spoiler: Option<bool>,
}

impl InputMediaPhoto {
    /// Limit of `InputMediaPhoto.media`. File: at most 50 MB.
    pub const MEDIA_FILE: FileLimit = FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &[],
    };

    /// Limit of `InputMediaPhoto.caption`. Length: at most 1024 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 1024,
        unit: Unit::Chars,
    };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(media: impl Into<InputFile>) -> Self {
        Self {
            media: media.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            has_spoiler: None,
        }
    }

    /// Text that goes with this item. Length: at most 1024 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
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

    /// The parts of the caption with a meaning, in place of `parse_mode`.
    #[must_use]
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Whether the picture is covered until the reader uncovers it.
    #[must_use]
    pub fn has_spoiler(mut self, has_spoiler: bool) -> Self {
        self.has_spoiler = Some(has_spoiler);
        self
    }
}

/// A video to send in an album.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMediaVideo {
    /// The file: an id (preferred), an address, or an upload. An upload travels as a part of the
    /// request and is named here by its reference. File: at most 50 MB.
    ///
    /// Note: The page mentions no reference; `attach://name` is Telegram's.
    pub media: InputFile,
    /// Small picture for the item, at most 320 pixels wide and high. It must be uploaded, cannot be
    /// used again, and is ignored unless the item itself is uploaded. File: at most 200 KB; formats
    /// JPEG.
    pub thumbnail: Option<InputFile>,
    /// Text that goes with this item. Length: at most 1024 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    pub caption: Option<String>,
    /// Width of the picture. Unit: pixels.
    pub width: Option<i64>,
    /// Height of the picture. Unit: pixels.
    pub height: Option<i64>,
    /// Length of the recording. Unit: seconds.
    pub duration: Option<i64>,
    /// How the caption is marked up.
    pub parse_mode: Option<ParseMode>,
    /// The parts of the caption with a meaning, in place of `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Whether the video can be played while it is still loading.
    pub supports_streaming: Option<bool>,
    /// Whether the picture is covered until the reader uncovers it.
    pub has_spoiler: Option<bool>,
}

impl InputMediaVideo {
    /// Limit of `InputMediaVideo.media`. File: at most 50 MB.
    pub const MEDIA_FILE: FileLimit = FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &[],
    };

    /// Limit of `InputMediaVideo.thumbnail`. File: at most 200 KB; formats JPEG.
    pub const THUMBNAIL_FILE: FileLimit = FileLimit {
        max_bytes: 200 << 10,
        url_max_bytes: u64::MAX,
        formats: &["JPEG"],
    };

    /// Limit of `InputMediaVideo.caption`. Length: at most 1024 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 1024,
        unit: Unit::Chars,
    };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(media: impl Into<InputFile>) -> Self {
        Self {
            media: media.into(),
            thumbnail: None,
            caption: None,
            width: None,
            height: None,
            duration: None,
            parse_mode: None,
            caption_entities: None,
            supports_streaming: None,
            has_spoiler: None,
        }
    }

    /// Small picture for the item, at most 320 pixels wide and high. It must be uploaded, cannot be
    /// used again, and is ignored unless the item itself is uploaded. File: at most 200 KB; formats
    /// JPEG.
    #[must_use]
    pub fn thumbnail(mut self, thumbnail: impl Into<InputFile>) -> Self {
        self.thumbnail = Some(thumbnail.into());
        self
    }

    /// Text that goes with this item. Length: at most 1024 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Width of the picture. Unit: pixels.
    #[must_use]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }

    /// Height of the picture. Unit: pixels.
    #[must_use]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Length of the recording. Unit: seconds.
    #[must_use]
    pub fn duration(mut self, duration: i64) -> Self {
        self.duration = Some(duration);
        self
    }

    /// How the caption is marked up.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: ParseMode) -> Self {
        self.parse_mode = Some(parse_mode);
        self
    }

    /// The parts of the caption with a meaning, in place of `parse_mode`.
    #[must_use]
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Whether the video can be played while it is still loading.
    #[must_use]
    pub fn supports_streaming(mut self, supports_streaming: bool) -> Self {
        self.supports_streaming = Some(supports_streaming);
        self
    }

    /// Whether the picture is covered until the reader uncovers it.
    #[must_use]
    pub fn has_spoiler(mut self, has_spoiler: bool) -> Self {
        self.has_spoiler = Some(has_spoiler);
        self
    }
}

/// A GIF or a video without sound.
///
/// Not documented; as in Telegram Bot API 6.6.
///
/// Note: No method is known to take it; Telegram has it for editing alone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMediaAnimation {
    /// The file: an id (preferred), an address, or an upload. An upload travels as a part of the
    /// request and is named here by its reference. File: at most 50 MB.
    ///
    /// Note: The page mentions no reference; `attach://name` is Telegram's.
    pub media: InputFile,
    /// Small picture for the item, at most 320 pixels wide and high. It must be uploaded, cannot be
    /// used again, and is ignored unless the item itself is uploaded. File: at most 200 KB; formats
    /// JPEG.
    pub thumbnail: Option<InputFile>,
    /// Text that goes with this item. Length: at most 1024 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    pub caption: Option<String>,
    /// Width of the picture. Unit: pixels.
    pub width: Option<i64>,
    /// Height of the picture. Unit: pixels.
    pub height: Option<i64>,
    /// Length of the recording. Unit: seconds.
    pub duration: Option<i64>,
    /// How the caption is marked up.
    pub parse_mode: Option<ParseMode>,
    /// The parts of the caption with a meaning, in place of `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Whether the picture is covered until the reader uncovers it.
    pub has_spoiler: Option<bool>,
}

impl InputMediaAnimation {
    /// Limit of `InputMediaAnimation.media`. File: at most 50 MB.
    pub const MEDIA_FILE: FileLimit = FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &[],
    };

    /// Limit of `InputMediaAnimation.thumbnail`. File: at most 200 KB; formats JPEG.
    pub const THUMBNAIL_FILE: FileLimit = FileLimit {
        max_bytes: 200 << 10,
        url_max_bytes: u64::MAX,
        formats: &["JPEG"],
    };

    /// Limit of `InputMediaAnimation.caption`. Length: at most 1024 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 1024,
        unit: Unit::Chars,
    };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(media: impl Into<InputFile>) -> Self {
        Self {
            media: media.into(),
            thumbnail: None,
            caption: None,
            width: None,
            height: None,
            duration: None,
            parse_mode: None,
            caption_entities: None,
            has_spoiler: None,
        }
    }

    /// Small picture for the item, at most 320 pixels wide and high. It must be uploaded, cannot be
    /// used again, and is ignored unless the item itself is uploaded. File: at most 200 KB; formats
    /// JPEG.
    #[must_use]
    pub fn thumbnail(mut self, thumbnail: impl Into<InputFile>) -> Self {
        self.thumbnail = Some(thumbnail.into());
        self
    }

    /// Text that goes with this item. Length: at most 1024 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Width of the picture. Unit: pixels.
    #[must_use]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }

    /// Height of the picture. Unit: pixels.
    #[must_use]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Length of the recording. Unit: seconds.
    #[must_use]
    pub fn duration(mut self, duration: i64) -> Self {
        self.duration = Some(duration);
        self
    }

    /// How the caption is marked up.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: ParseMode) -> Self {
        self.parse_mode = Some(parse_mode);
        self
    }

    /// The parts of the caption with a meaning, in place of `parse_mode`.
    #[must_use]
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Whether the picture is covered until the reader uncovers it.
    #[must_use]
    pub fn has_spoiler(mut self, has_spoiler: bool) -> Self {
        self.has_spoiler = Some(has_spoiler);
        self
    }
}

/// An audio file to send in an album of audio files.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMediaAudio {
    /// The file: an id (preferred), an address, or an upload. An upload travels as a part of the
    /// request and is named here by its reference. File: at most 50 MB.
    ///
    /// Note: The page mentions no reference; `attach://name` is Telegram's.
    pub media: InputFile,
    /// Small picture for the item, at most 320 pixels wide and high. It must be uploaded, cannot be
    /// used again, and is ignored unless the item itself is uploaded. File: at most 200 KB; formats
    /// JPEG.
    pub thumbnail: Option<InputFile>,
    /// Text that goes with this item. Length: at most 1024 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    pub caption: Option<String>,
    /// Length of the recording. Unit: seconds.
    pub duration: Option<i64>,
    /// Title of the piece.
    pub title: Option<String>,
    /// How the caption is marked up.
    pub parse_mode: Option<ParseMode>,
    /// The parts of the caption with a meaning, in place of `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Who performs the piece.
    pub performer: Option<String>,
}

impl InputMediaAudio {
    /// Limit of `InputMediaAudio.media`. File: at most 50 MB.
    pub const MEDIA_FILE: FileLimit = FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &[],
    };

    /// Limit of `InputMediaAudio.thumbnail`. File: at most 200 KB; formats JPEG.
    pub const THUMBNAIL_FILE: FileLimit = FileLimit {
        max_bytes: 200 << 10,
        url_max_bytes: u64::MAX,
        formats: &["JPEG"],
    };

    /// Limit of `InputMediaAudio.caption`. Length: at most 1024 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 1024,
        unit: Unit::Chars,
    };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(media: impl Into<InputFile>) -> Self {
        Self {
            media: media.into(),
            thumbnail: None,
            caption: None,
            duration: None,
            title: None,
            parse_mode: None,
            caption_entities: None,
            performer: None,
        }
    }

    /// Small picture for the item, at most 320 pixels wide and high. It must be uploaded, cannot be
    /// used again, and is ignored unless the item itself is uploaded. File: at most 200 KB; formats
    /// JPEG.
    #[must_use]
    pub fn thumbnail(mut self, thumbnail: impl Into<InputFile>) -> Self {
        self.thumbnail = Some(thumbnail.into());
        self
    }

    /// Text that goes with this item. Length: at most 1024 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Length of the recording. Unit: seconds.
    #[must_use]
    pub fn duration(mut self, duration: i64) -> Self {
        self.duration = Some(duration);
        self
    }

    /// Title of the piece.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// How the caption is marked up.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: ParseMode) -> Self {
        self.parse_mode = Some(parse_mode);
        self
    }

    /// The parts of the caption with a meaning, in place of `parse_mode`.
    #[must_use]
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Who performs the piece.
    #[must_use]
    pub fn performer(mut self, performer: impl Into<String>) -> Self {
        self.performer = Some(performer.into());
        self
    }
}

/// A file to send in an album of documents.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMediaDocument {
    /// The file: an id (preferred), an address, or an upload. An upload travels as a part of the
    /// request and is named here by its reference. File: at most 50 MB.
    ///
    /// Note: The page mentions no reference; `attach://name` is Telegram's.
    pub media: InputFile,
    /// Small picture for the item, at most 320 pixels wide and high. It must be uploaded, cannot be
    /// used again, and is ignored unless the item itself is uploaded. File: at most 200 KB; formats
    /// JPEG.
    pub thumbnail: Option<InputFile>,
    /// Text that goes with this item. Length: at most 1024 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    pub caption: Option<String>,
    /// How the caption is marked up.
    pub parse_mode: Option<ParseMode>,
    /// The parts of the caption with a meaning, in place of `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Whether the server leaves the kind of an upload as it is. In an album it always does.
    pub disable_content_type_detection: Option<bool>,
}

impl InputMediaDocument {
    /// Limit of `InputMediaDocument.media`. File: at most 50 MB.
    pub const MEDIA_FILE: FileLimit = FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &[],
    };

    /// Limit of `InputMediaDocument.thumbnail`. File: at most 200 KB; formats JPEG.
    pub const THUMBNAIL_FILE: FileLimit = FileLimit {
        max_bytes: 200 << 10,
        url_max_bytes: u64::MAX,
        formats: &["JPEG"],
    };

    /// Limit of `InputMediaDocument.caption`. Length: at most 1024 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 1024,
        unit: Unit::Chars,
    };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(media: impl Into<InputFile>) -> Self {
        Self {
            media: media.into(),
            thumbnail: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            disable_content_type_detection: None,
        }
    }

    /// Small picture for the item, at most 320 pixels wide and high. It must be uploaded, cannot be
    /// used again, and is ignored unless the item itself is uploaded. File: at most 200 KB; formats
    /// JPEG.
    #[must_use]
    pub fn thumbnail(mut self, thumbnail: impl Into<InputFile>) -> Self {
        self.thumbnail = Some(thumbnail.into());
        self
    }

    /// Text that goes with this item. Length: at most 1024 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
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

    /// The parts of the caption with a meaning, in place of `parse_mode`.
    #[must_use]
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Whether the server leaves the kind of an upload as it is. In an album it always does.
    #[must_use]
    pub fn disable_content_type_detection(
        mut self,
        disable_content_type_detection: bool,
    ) -> Self {
        self.disable_content_type_detection = Some(disable_content_type_detection);
        self
    }
}

/// A round video.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VideoNote {
    /// Id for downloading the file or sending it again; good for this bot only.
    pub file_id: String,
    /// Id that stays the same over time and for every bot. It cannot be used to download or send.
    pub file_unique_id: String,
    /// Width and height of the picture, the diameter of the circle. Unit: pixels.
    pub length: i64,
    /// Length of the recording. Unit: seconds.
    pub duration: i64,
    /// Small picture of the video.
    pub thumbnail: Option<Box<PhotoSize>>,
    /// Size of the file. Unit: bytes.
    pub file_size: Option<i64>,
}

impl VideoNote {
    /// Prepares a file for download and tells where it is.
    ///
    /// Calls [`Bot::get_file`](crate::Bot::get_file) with `file_id` from `file_id`.
    pub fn get_file<'a>(&self, bot: &'a Bot) -> Call<'a, GetFile> {
        bot.get_file(self.file_id.as_str())
    }
}

/// Sends a photo and answers with the message.
///
/// Sent by [`Bot::send_photo`](crate::Bot::send_photo), or by [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendPhoto {
    /// Where to send: the id of a chat, or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The photo, as an id, an address or an upload. File: at most 50 MB.
    ///
    /// Note: Telegram takes 10 MB.
    ///
    /// The official page differs here: The page names no size for photos; this is the general limit
    /// for uploads.
    pub photo: InputFile,
    /// Text that goes with the file. Length: at most 1024 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    pub caption: Option<String>,
    /// Id of the message this one answers.
    pub reply_to_message_id: Option<i64>,
    /// Buttons below the message, or a keyboard to show or take away.
    pub reply_markup: Option<ReplyMarkup>,
    /// How the caption is marked up.
    pub parse_mode: Option<ParseMode>,
    /// Whether the picture is covered until the reader uncovers it.
    pub has_spoiler: Option<bool>,
    /// Whether the message should come without a sound.
    pub disable_notification: Option<bool>,
    /// Whether the message can be neither forwarded nor saved.
    pub protect_content: Option<bool>,
}

impl SendPhoto {
    /// Limit of `sendPhoto.photo`. File: at most 50 MB.
    pub const PHOTO_FILE: FileLimit = FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &[],
    };

    /// Limit of `sendPhoto.caption`. Length: at most 1024 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 1024,
        unit: Unit::Chars,
    };

    /// Creates the request from its required parameters; the others can be set afterwards.
    pub fn new(chat_id: impl Into<ChatId>, photo: impl Into<InputFile>) -> Self {
        Self {
            chat_id: chat_id.into(),
            photo: photo.into(),
            caption: None,
            reply_to_message_id: None,
            reply_markup: None,
            parse_mode: None,
            has_spoiler: None,
            disable_notification: None,
            protect_content: None,
        }
    }
}

/// # Media
///
/// Files, places and contacts: how they arrive, and the methods that send and fetch them. A
/// file goes out as a `file_id`, as an HTTP address or as an upload of up to 50 MB; the page
/// spells the three ways out at `sendPhoto` alone. For photos it names no size, so the general
/// one is checked; Telegram takes 10 MB as an upload, and by address 5 MB for a photo and 20 MB
/// for the rest. Downloads are limited to 20 MB. Of the sending methods here only `sendPhoto`
/// and `sendMediaGroup` have `disable_notification`, `protect_content` and
/// `reply_to_message_id`, only four have `parse_mode`, and none has `caption_entities`: so it
/// is on the page, while Telegram takes them everywhere.
impl Bot {
    /// Sends a photo and answers with the message.
    ///
    /// Arguments:
    /// - `chat_id`: Where to send: the id of a chat, or a name such as `@channelusername`.
    /// - `photo`: The photo, as an id, an address or an upload. File: at most 50 MB. Note: Telegram
    ///   takes 10 MB. The official page differs here: The page names no size for photos; this is
    ///   the general limit for uploads.
    ///
    /// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn send_photo(
        &self,
        chat_id: impl Into<ChatId>,
        photo: impl Into<InputFile>,
    ) -> Call<'_, SendPhoto> {
        self.call(SendPhoto::new(chat_id, photo))
    }
}

impl Call<'_, SendPhoto> {
    /// Text that goes with the file. Length: at most 1024 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.method.caption = Some(caption.into());
        self
    }

    /// Id of the message this one answers.
    pub fn reply_to_message_id(mut self, reply_to_message_id: i64) -> Self {
        self.method.reply_to_message_id = Some(reply_to_message_id);
        self
    }

    /// Buttons below the message, or a keyboard to show or take away.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }

    /// How the caption is marked up.
    pub fn parse_mode(mut self, parse_mode: ParseMode) -> Self {
        self.method.parse_mode = Some(parse_mode);
        self
    }

    /// Whether the picture is covered until the reader uncovers it.
    pub fn has_spoiler(mut self, has_spoiler: bool) -> Self {
        self.method.has_spoiler = Some(has_spoiler);
        self
    }

    /// Whether the message should come without a sound.
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.method.disable_notification = Some(disable_notification);
        self
    }

    /// Whether the message can be neither forwarded nor saved.
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.method.protect_content = Some(protect_content);
        self
    }
}

/// Sends an audio file for the music player and answers with the message. For a voice message
/// see `sendVoice`.
///
/// Sent by [`Bot::send_audio`](crate::Bot::send_audio), or by [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendAudio {
    /// Where to send: the id of a chat, or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The audio file. File: at most 50 MB; formats MP3.
    pub audio: InputFile,
    /// Text that goes with the file. Length: at most 1024 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    pub caption: Option<String>,
    /// Buttons below the message, or a keyboard to show or take away.
    pub reply_markup: Option<ReplyMarkup>,
    /// Length of the recording. Unit: seconds.
    pub duration: Option<i64>,
    /// Title of the piece.
    pub title: Option<String>,
    /// How the caption is marked up.
    pub parse_mode: Option<ParseMode>,
    /// Who performs the piece.
    pub performer: Option<String>,
    /// Small picture for the file.
    ///
    /// Note: The page states no limits. Telegram takes a JPEG of less than 200 KB, at most 320
    /// pixels wide and high, uploaded together with the file.
    pub thumbnail: Option<InputFile>,
}

impl SendAudio {
    /// Limit of `sendAudio.audio`. File: at most 50 MB; formats MP3.
    pub const AUDIO_FILE: FileLimit = FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &["MP3"],
    };

    /// Limit of `sendAudio.caption`. Length: at most 1024 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 1024,
        unit: Unit::Chars,
    };

    /// Creates the request from its required parameters; the others can be set afterwards.
    pub fn new(chat_id: impl Into<ChatId>, audio: impl Into<InputFile>) -> Self {
        Self {
            chat_id: chat_id.into(),
            audio: audio.into(),
            caption: None,
            reply_markup: None,
            duration: None,
            title: None,
            parse_mode: None,
            performer: None,
            thumbnail: None,
        }
    }
}

impl Bot {
    /// Sends an audio file for the music player and answers with the message. For a voice message
    /// see `sendVoice`.
    ///
    /// Arguments:
    /// - `chat_id`: Where to send: the id of a chat, or a name such as `@channelusername`.
    /// - `audio`: The audio file. File: at most 50 MB; formats MP3.
    ///
    /// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn send_audio(
        &self,
        chat_id: impl Into<ChatId>,
        audio: impl Into<InputFile>,
    ) -> Call<'_, SendAudio> {
        self.call(SendAudio::new(chat_id, audio))
    }
}

impl Call<'_, SendAudio> {
    /// Text that goes with the file. Length: at most 1024 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.method.caption = Some(caption.into());
        self
    }

    /// Buttons below the message, or a keyboard to show or take away.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }

    /// Length of the recording. Unit: seconds.
    pub fn duration(mut self, duration: i64) -> Self {
        self.method.duration = Some(duration);
        self
    }

    /// Title of the piece.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.method.title = Some(title.into());
        self
    }

    /// How the caption is marked up.
    pub fn parse_mode(mut self, parse_mode: ParseMode) -> Self {
        self.method.parse_mode = Some(parse_mode);
        self
    }

    /// Who performs the piece.
    pub fn performer(mut self, performer: impl Into<String>) -> Self {
        self.method.performer = Some(performer.into());
        self
    }

    /// Small picture for the file.
    ///
    /// Note: The page states no limits. Telegram takes a JPEG of less than 200 KB, at most 320
    /// pixels wide and high, uploaded together with the file.
    pub fn thumbnail(mut self, thumbnail: impl Into<InputFile>) -> Self {
        self.method.thumbnail = Some(thumbnail.into());
        self
    }
}

/// Sends a file of any kind and answers with the message.
///
/// Sent by [`Bot::send_document`](crate::Bot::send_document), or by
/// [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendDocument {
    /// Where to send: the id of a chat, or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The file. File: at most 50 MB.
    pub document: InputFile,
    /// Text that goes with the file. Length: at most 1024 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    pub caption: Option<String>,
    /// Buttons below the message, or a keyboard to show or take away.
    pub reply_markup: Option<ReplyMarkup>,
    /// Small picture for the file.
    ///
    /// Note: The page states no limits. Telegram takes a JPEG of less than 200 KB, at most 320
    /// pixels wide and high, uploaded together with the file.
    pub thumbnail: Option<InputFile>,
    /// How the caption is marked up.
    pub parse_mode: Option<ParseMode>,
    /// Whether the server leaves the kind of an upload as it is.
    pub disable_content_type_detection: Option<bool>,
}

impl SendDocument {
    /// Limit of `sendDocument.document`. File: at most 50 MB.
    pub const DOCUMENT_FILE: FileLimit = FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &[],
    };

    /// Limit of `sendDocument.caption`. Length: at most 1024 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 1024,
        unit: Unit::Chars,
    };

    /// Creates the request from its required parameters; the others can be set afterwards.
    pub fn new(chat_id: impl Into<ChatId>, document: impl Into<InputFile>) -> Self {
        Self {
            chat_id: chat_id.into(),
            document: document.into(),
            caption: None,
            reply_markup: None,
            thumbnail: None,
            parse_mode: None,
            disable_content_type_detection: None,
        }
    }
}

impl Bot {
    /// Sends a file of any kind and answers with the message.
    ///
    /// Arguments:
    /// - `chat_id`: Where to send: the id of a chat, or a name such as `@channelusername`.
    /// - `document`: The file. File: at most 50 MB.
    ///
    /// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn send_document(
        &self,
        chat_id: impl Into<ChatId>,
        document: impl Into<InputFile>,
    ) -> Call<'_, SendDocument> {
        self.call(SendDocument::new(chat_id, document))
    }
}

impl Call<'_, SendDocument> {
    /// Text that goes with the file. Length: at most 1024 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.method.caption = Some(caption.into());
        self
    }

    /// Buttons below the message, or a keyboard to show or take away.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }

    /// Small picture for the file.
    ///
    /// Note: The page states no limits. Telegram takes a JPEG of less than 200 KB, at most 320
    /// pixels wide and high, uploaded together with the file.
    pub fn thumbnail(mut self, thumbnail: impl Into<InputFile>) -> Self {
        self.method.thumbnail = Some(thumbnail.into());
        self
    }

    /// How the caption is marked up.
    pub fn parse_mode(mut self, parse_mode: ParseMode) -> Self {
        self.method.parse_mode = Some(parse_mode);
        self
    }

    /// Whether the server leaves the kind of an upload as it is.
    pub fn disable_content_type_detection(
        mut self,
        disable_content_type_detection: bool,
    ) -> Self {
        self.method.disable_content_type_detection = Some(
            disable_content_type_detection,
        );
        self
    }
}

/// Sends a video and answers with the message.
///
/// Sent by [`Bot::send_video`](crate::Bot::send_video), or by [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendVideo {
    /// Where to send: the id of a chat, or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The video. File: at most 50 MB.
    pub video: InputFile,
    /// Text that goes with the file. Length: at most 1024 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    pub caption: Option<String>,
    /// Buttons below the message, or a keyboard to show or take away.
    pub reply_markup: Option<ReplyMarkup>,
    /// Length of the recording. Unit: seconds.
    pub duration: Option<i64>,
    /// Width of the picture. Unit: pixels.
    pub width: Option<i64>,
    /// Height of the picture. Unit: pixels.
    pub height: Option<i64>,
    /// Small picture for the video.
    ///
    /// Note: The page states no limits. Telegram takes a JPEG of less than 200 KB, at most 320
    /// pixels wide and high, uploaded together with the file.
    pub thumbnail: Option<InputFile>,
    /// How the caption is marked up.
    pub parse_mode: Option<ParseMode>,
    /// Whether the picture is covered until the reader uncovers it.
    pub has_spoiler: Option<bool>,
    /// Whether the video can be played while it is still loading.
    pub supports_streaming: Option<bool>,
}

impl SendVideo {
    /// Limit of `sendVideo.video`. File: at most 50 MB.
    pub const VIDEO_FILE: FileLimit = FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &[],
    };

    /// Limit of `sendVideo.caption`. Length: at most 1024 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 1024,
        unit: Unit::Chars,
    };

    /// Creates the request from its required parameters; the others can be set afterwards.
    pub fn new(chat_id: impl Into<ChatId>, video: impl Into<InputFile>) -> Self {
        Self {
            chat_id: chat_id.into(),
            video: video.into(),
            caption: None,
            reply_markup: None,
            duration: None,
            width: None,
            height: None,
            thumbnail: None,
            parse_mode: None,
            has_spoiler: None,
            supports_streaming: None,
        }
    }
}

impl Bot {
    /// Sends a video and answers with the message.
    ///
    /// Arguments:
    /// - `chat_id`: Where to send: the id of a chat, or a name such as `@channelusername`.
    /// - `video`: The video. File: at most 50 MB.
    ///
    /// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn send_video(
        &self,
        chat_id: impl Into<ChatId>,
        video: impl Into<InputFile>,
    ) -> Call<'_, SendVideo> {
        self.call(SendVideo::new(chat_id, video))
    }
}

impl Call<'_, SendVideo> {
    /// Text that goes with the file. Length: at most 1024 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.method.caption = Some(caption.into());
        self
    }

    /// Buttons below the message, or a keyboard to show or take away.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }

    /// Length of the recording. Unit: seconds.
    pub fn duration(mut self, duration: i64) -> Self {
        self.method.duration = Some(duration);
        self
    }

    /// Width of the picture. Unit: pixels.
    pub fn width(mut self, width: i64) -> Self {
        self.method.width = Some(width);
        self
    }

    /// Height of the picture. Unit: pixels.
    pub fn height(mut self, height: i64) -> Self {
        self.method.height = Some(height);
        self
    }

    /// Small picture for the video.
    ///
    /// Note: The page states no limits. Telegram takes a JPEG of less than 200 KB, at most 320
    /// pixels wide and high, uploaded together with the file.
    pub fn thumbnail(mut self, thumbnail: impl Into<InputFile>) -> Self {
        self.method.thumbnail = Some(thumbnail.into());
        self
    }

    /// How the caption is marked up.
    pub fn parse_mode(mut self, parse_mode: ParseMode) -> Self {
        self.method.parse_mode = Some(parse_mode);
        self
    }

    /// Whether the picture is covered until the reader uncovers it.
    pub fn has_spoiler(mut self, has_spoiler: bool) -> Self {
        self.method.has_spoiler = Some(has_spoiler);
        self
    }

    /// Whether the video can be played while it is still loading.
    pub fn supports_streaming(mut self, supports_streaming: bool) -> Self {
        self.method.supports_streaming = Some(supports_streaming);
        self
    }
}

/// Sends a GIF, or an H.264/MPEG-4 AVC video without sound, and answers with the message.
///
/// Sent by [`Bot::send_animation`](crate::Bot::send_animation), or by
/// [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendAnimation {
    /// Where to send: the id of a chat, or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The animation. File: at most 50 MB; formats GIF, MPEG4.
    pub animation: InputFile,
    /// Buttons below the message, or a keyboard to show or take away.
    pub reply_markup: Option<ReplyMarkup>,
    /// Text that goes with the animation. Length: at most 1024 characters.
    ///
    /// Note: The page has no `parse_mode` here. It does not say what a character is; Unicode scalar
    /// values are counted, the loosest reading.
    pub caption: Option<String>,
    /// Length of the recording. Unit: seconds.
    pub duration: Option<i64>,
    /// Width of the picture. Unit: pixels.
    pub width: Option<i64>,
    /// Height of the picture. Unit: pixels.
    pub height: Option<i64>,
    /// Whether the picture is covered until the reader uncovers it.
    pub has_spoiler: Option<bool>,
}

impl SendAnimation {
    /// Limit of `sendAnimation.animation`. File: at most 50 MB; formats GIF, MPEG4.
    pub const ANIMATION_FILE: FileLimit = FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &["GIF", "MPEG4"],
    };

    /// Limit of `sendAnimation.caption`. Length: at most 1024 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 1024,
        unit: Unit::Chars,
    };

    /// Creates the request from its required parameters; the others can be set afterwards.
    pub fn new(chat_id: impl Into<ChatId>, animation: impl Into<InputFile>) -> Self {
        Self {
            chat_id: chat_id.into(),
            animation: animation.into(),
            reply_markup: None,
            caption: None,
            duration: None,
            width: None,
            height: None,
            has_spoiler: None,
        }
    }
}

impl Bot {
    /// Sends a GIF, or an H.264/MPEG-4 AVC video without sound, and answers with the message.
    ///
    /// Arguments:
    /// - `chat_id`: Where to send: the id of a chat, or a name such as `@channelusername`.
    /// - `animation`: The animation. File: at most 50 MB; formats GIF, MPEG4.
    ///
    /// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn send_animation(
        &self,
        chat_id: impl Into<ChatId>,
        animation: impl Into<InputFile>,
    ) -> Call<'_, SendAnimation> {
        self.call(SendAnimation::new(chat_id, animation))
    }
}

impl Call<'_, SendAnimation> {
    /// Buttons below the message, or a keyboard to show or take away.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }

    /// Text that goes with the animation. Length: at most 1024 characters.
    ///
    /// Note: The page has no `parse_mode` here. It does not say what a character is; Unicode scalar
    /// values are counted, the loosest reading.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.method.caption = Some(caption.into());
        self
    }

    /// Length of the recording. Unit: seconds.
    pub fn duration(mut self, duration: i64) -> Self {
        self.method.duration = Some(duration);
        self
    }

    /// Width of the picture. Unit: pixels.
    pub fn width(mut self, width: i64) -> Self {
        self.method.width = Some(width);
        self
    }

    /// Height of the picture. Unit: pixels.
    pub fn height(mut self, height: i64) -> Self {
        self.method.height = Some(height);
        self
    }

    /// Whether the picture is covered until the reader uncovers it.
    pub fn has_spoiler(mut self, has_spoiler: bool) -> Self {
        self.method.has_spoiler = Some(has_spoiler);
        self
    }
}

/// Sends a voice message and answers with the message.
///
/// Sent by [`Bot::send_voice`](crate::Bot::send_voice), or by [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendVoice {
    /// Where to send: the id of a chat, or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The recording, OPUS in an OGG container. File: at most 50 MB; formats OGG.
    pub voice: InputFile,
    /// Text that goes with the file. Length: at most 1024 characters.
    ///
    /// Note: The page has no `parse_mode` here. It does not say what a character is; Unicode scalar
    /// values are counted, the loosest reading.
    pub caption: Option<String>,
    /// Buttons below the message, or a keyboard to show or take away.
    pub reply_markup: Option<ReplyMarkup>,
    /// Length of the recording. Unit: seconds.
    pub duration: Option<i64>,
}

impl SendVoice {
    /// Limit of `sendVoice.voice`. File: at most 50 MB; formats OGG.
    pub const VOICE_FILE: FileLimit = FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &["OGG"],
    };

    /// Limit of `sendVoice.caption`. Length: at most 1024 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 1024,
        unit: Unit::Chars,
    };

    /// Creates the request from its required parameters; the others can be set afterwards.
    pub fn new(chat_id: impl Into<ChatId>, voice: impl Into<InputFile>) -> Self {
        Self {
            chat_id: chat_id.into(),
            voice: voice.into(),
            caption: None,
            reply_markup: None,
            duration: None,
        }
    }
}

impl Bot {
    /// Sends a voice message and answers with the message.
    ///
    /// Arguments:
    /// - `chat_id`: Where to send: the id of a chat, or a name such as `@channelusername`.
    /// - `voice`: The recording, OPUS in an OGG container. File: at most 50 MB; formats OGG.
    ///
    /// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn send_voice(
        &self,
        chat_id: impl Into<ChatId>,
        voice: impl Into<InputFile>,
    ) -> Call<'_, SendVoice> {
        self.call(SendVoice::new(chat_id, voice))
    }
}

impl Call<'_, SendVoice> {
    /// Text that goes with the file. Length: at most 1024 characters.
    ///
    /// Note: The page has no `parse_mode` here. It does not say what a character is; Unicode scalar
    /// values are counted, the loosest reading.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.method.caption = Some(caption.into());
        self
    }

    /// Buttons below the message, or a keyboard to show or take away.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }

    /// Length of the recording. Unit: seconds.
    pub fn duration(mut self, duration: i64) -> Self {
        self.method.duration = Some(duration);
        self
    }
}

/// Sends several files as one album and answers with the messages, one an item.
///
/// Rules:
/// - `album-kinds`: all items of `media` come from one of the groups `document`; `audio`;
///   `photo`, `video` (inferred, not checked). Documents and audio files are grouped only with
///   their own kind.
///
/// Sent by [`Bot::send_media_group`](crate::Bot::send_media_group), or by
/// [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendMediaGroup {
    /// Where to send: the id of a chat, or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The items of the album: photos, videos, documents or audio files. Items: 2 to 10.
    pub media: Vec<InputMedia>,
    /// Id of the message this one answers.
    pub reply_to_message_id: Option<i64>,
    /// Whether the messages should come without a sound.
    pub disable_notification: Option<bool>,
    /// Whether the messages can be neither forwarded nor saved.
    pub protect_content: Option<bool>,
}

impl SendMediaGroup {
    /// Limit of `sendMediaGroup.media`. Items: 2 to 10.
    pub const MEDIA_ITEMS: ItemsLimit = ItemsLimit { min: 2, max: 10 };

    /// Creates the request from its required parameters; the others can be set afterwards.
    pub fn new(
        chat_id: impl Into<ChatId>,
        media: impl IntoIterator<Item = impl Into<InputMedia>>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            media: media.into_iter().map(Into::into).collect(),
            reply_to_message_id: None,
            disable_notification: None,
            protect_content: None,
        }
    }
}

impl Bot {
    /// Sends several files as one album and answers with the messages, one an item.
    ///
    /// Rules:
    /// - `album-kinds`: all items of `media` come from one of the groups `document`; `audio`;
    ///   `photo`, `video` (inferred, not checked). Documents and audio files are grouped only with
    ///   their own kind.
    ///
    /// Arguments:
    /// - `chat_id`: Where to send: the id of a chat, or a name such as `@channelusername`.
    /// - `media`: The items of the album: photos, videos, documents or audio files. Items: 2 to 10.
    ///
    /// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn send_media_group(
        &self,
        chat_id: impl Into<ChatId>,
        media: impl IntoIterator<Item = impl Into<InputMedia>>,
    ) -> Call<'_, SendMediaGroup> {
        self.call(SendMediaGroup::new(chat_id, media))
    }
}

impl Call<'_, SendMediaGroup> {
    /// Id of the message this one answers.
    pub fn reply_to_message_id(mut self, reply_to_message_id: i64) -> Self {
        self.method.reply_to_message_id = Some(reply_to_message_id);
        self
    }

    /// Whether the messages should come without a sound.
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.method.disable_notification = Some(disable_notification);
        self
    }

    /// Whether the messages can be neither forwarded nor saved.
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.method.protect_content = Some(protect_content);
        self
    }
}

/// Prepares a file for download and tells where it is. Files of up to 20 MB can be fetched, at
/// `https://api.letgram.ru/file/bot<token>/<file_path>`.
///
/// Note: The page does not say how long the link works. In Telegram it works for at least one
/// hour, and the next call gives a new one.
///
/// Result: Not documented; as in Telegram Bot API 6.6. Note: The page does not name the type;
/// it shows only `file_path`, in samples.
///
/// Sent by [`Bot::get_file`](crate::Bot::get_file), or by [`Bot::call`](crate::Bot::call).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetFile {
    /// Id of the file.
    pub file_id: String,
}

impl GetFile {
    /// Creates the request from its parameters.
    pub fn new(file_id: impl Into<String>) -> Self {
        Self { file_id: file_id.into() }
    }
}

impl Bot {
    /// Prepares a file for download and tells where it is. Files of up to 20 MB can be fetched, at
    /// `https://api.letgram.ru/file/bot<token>/<file_path>`.
    ///
    /// Note: The page does not say how long the link works. In Telegram it works for at least one
    /// hour, and the next call gives a new one.
    ///
    /// Result: Not documented; as in Telegram Bot API 6.6. Note: The page does not name the type;
    /// it shows only `file_path`, in samples.
    ///
    /// Arguments:
    /// - `file_id`: Id of the file.
    pub fn get_file(&self, file_id: impl Into<String>) -> Call<'_, GetFile> {
        self.call(GetFile::new(file_id))
    }
}

/// Sends a round video of at most one minute, and answers with the message.
///
/// Sent by [`Bot::send_video_note`](crate::Bot::send_video_note), or by
/// [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendVideoNote {
    /// Where to send: the id of a chat, or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The video. File: at most 50 MB.
    ///
    /// Note: In Telegram an address does not do.
    ///
    /// The official page differs here: The page names no size; this is the general limit for
    /// uploads.
    pub video_note: InputFile,
    /// Length of the recording. Unit: seconds.
    pub duration: Option<i64>,
    /// Width and height of the picture, the diameter of the circle. Unit: pixels.
    pub length: Option<i64>,
    /// Small picture for the video.
    ///
    /// Note: The page states no limits. Telegram takes a JPEG of less than 200 KB, at most 320
    /// pixels wide and high, uploaded together with the file.
    pub thumbnail: Option<InputFile>,
    /// Buttons below the message, or a keyboard to show or take away.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendVideoNote {
    /// Limit of `sendVideoNote.video_note`. File: at most 50 MB.
    pub const VIDEO_NOTE_FILE: FileLimit = FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &[],
    };

    /// Creates the request from its required parameters; the others can be set afterwards.
    pub fn new(chat_id: impl Into<ChatId>, video_note: impl Into<InputFile>) -> Self {
        Self {
            chat_id: chat_id.into(),
            video_note: video_note.into(),
            duration: None,
            length: None,
            thumbnail: None,
            reply_markup: None,
        }
    }
}

impl Bot {
    /// Sends a round video of at most one minute, and answers with the message.
    ///
    /// Arguments:
    /// - `chat_id`: Where to send: the id of a chat, or a name such as `@channelusername`.
    /// - `video_note`: The video. File: at most 50 MB. Note: In Telegram an address does not do.
    ///   The official page differs here: The page names no size; this is the general limit for
    ///   uploads.
    ///
    /// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn send_video_note(
        &self,
        chat_id: impl Into<ChatId>,
        video_note: impl Into<InputFile>,
    ) -> Call<'_, SendVideoNote> {
        self.call(SendVideoNote::new(chat_id, video_note))
    }
}

impl Call<'_, SendVideoNote> {
    /// Length of the recording. Unit: seconds.
    pub fn duration(mut self, duration: i64) -> Self {
        self.method.duration = Some(duration);
        self
    }

    /// Width and height of the picture, the diameter of the circle. Unit: pixels.
    pub fn length(mut self, length: i64) -> Self {
        self.method.length = Some(length);
        self
    }

    /// Small picture for the video.
    ///
    /// Note: The page states no limits. Telegram takes a JPEG of less than 200 KB, at most 320
    /// pixels wide and high, uploaded together with the file.
    pub fn thumbnail(mut self, thumbnail: impl Into<InputFile>) -> Self {
        self.method.thumbnail = Some(thumbnail.into());
        self
    }

    /// Buttons below the message, or a keyboard to show or take away.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}
