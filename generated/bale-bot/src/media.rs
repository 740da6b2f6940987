// @generated from spec/bale/media.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! Media
//!
//! Files, places and contacts: how they arrive, and the methods that send and fetch them. A
//! file goes out in one of three ways. By `file_id`: no limit of size, but the kind cannot
//! change (a video cannot become a photo) and thumbnails cannot be sent again. By address: 5 MB
//! for a photo, 20 MB for the rest, and the address must answer with the right MIME type. By
//! upload: 10 MB for a photo, 50 MB for the rest; the page reserves the right to change this,
//! and one bot met a ceiling near 20 MB. Downloads are limited to 20 MB.

use bazu_core::{FileLimit, InputFile, ItemsLimit, LengthLimit, Unit, UnknownVariant};

use crate::{Bot, Call};
use crate::chats::ChatId;
use crate::keyboards::ReplyMarkup;

/// One size of a photo, or a thumbnail. A list of sizes ascends, so the last is the largest.
///
/// [Official page](https://docs.bale.ai#photosize)
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
///
/// [Official page](https://docs.bale.ai#animation)
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
    ///
    /// Note: Also read from `thumb`, the name pyrobale knows.
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

/// An audio file for the music player. Bale sends no performer and no cover.
///
/// [Official page](https://docs.bale.ai#audio)
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
///
/// [Official page](https://docs.bale.ai#document)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Document {
    /// Id for downloading the file or sending it again; good for this bot only.
    pub file_id: String,
    /// Id that stays the same over time and for every bot. It cannot be used to download or send.
    pub file_unique_id: String,
    /// Small picture of the file.
    ///
    /// Note: Also read from `thumb`, the name Balethon knows.
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
///
/// [Official page](https://docs.bale.ai#video)
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
    ///
    /// Not documented: observed by Balethon. Note: Not in the page; Balethon reads it as `thumb`.
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

/// A voice message. The page promises nothing but the two ids.
///
/// [Official page](https://docs.bale.ai#voice)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Voice {
    /// Id for downloading the file or sending it again; good for this bot only.
    pub file_id: String,
    /// Id that stays the same over time and for every bot. It cannot be used to download or send.
    pub file_unique_id: String,
    /// Length of the recording. Unit: seconds.
    ///
    /// Not documented: observed by Balethon, ParsBale.
    pub duration: Option<i64>,
    /// MIME type of the file.
    ///
    /// Not documented: observed by Balethon, ParsBale.
    pub mime_type: Option<String>,
    /// Size of the file. Unit: bytes.
    ///
    /// Not documented: observed by Balethon, ParsBale.
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
///
/// [Official page](https://docs.bale.ai#contact)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    /// The phone number.
    ///
    /// Note: Text by the page; an older client library had a number, so both are read.
    pub phone_number: String,
    /// The first name.
    pub first_name: String,
    /// The last name.
    pub last_name: Option<String>,
    /// Id of the contact's Bale account.
    ///
    /// Note: The page says 32 bits, but larger ids exist.
    pub user_id: Option<i64>,
}

/// A point on the map.
///
/// [Official page](https://docs.bale.ai#location)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Location {
    /// Longitude of the place. Unit: degrees.
    pub longitude: f64,
    /// Latitude of the place. Unit: degrees.
    pub latitude: f64,
    /// How far the real place may be from the point. Unit: meters.
    ///
    /// Not documented: observed by python-bale-bot 2.5.0 reference. Note: Known to an older client
    /// library only.
    pub horizontal_accuracy: Option<f64>,
}

impl Location {
    /// Address that shows the place in Google Maps.
    pub fn link(&self) -> String {
        format!(
            "https://maps.google.com/maps?q=loc:{},{}", self.latitude, self.longitude
        )
    }
}

/// A file that is ready for download at `https://tapi.bale.ai/file/bot<token>/<file_path>`. The
/// link works for one hour; call `getFile` again for a new one.
///
/// [Official page](https://docs.bale.ai#file)
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
    ///
    /// Note: The server was seen to take the `file_id` in its place; that is not in the page.
    pub file_path: Option<String>,
}

/// One item of an album. The page lets `sendMediaGroup` take photos, videos, audio files and
/// documents; animations are described but were seen to fail.
///
/// [Official page](https://docs.bale.ai#inputmedia)
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
/// [Official page](https://docs.bale.ai#inputmediaphoto)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMediaPhoto {
    /// The file: an id (preferred), an address, or an upload. An upload travels as a part of the
    /// request and is named here by its reference. File: at most 10 MB; by URL at most 5 MB.
    ///
    /// Note: The reference is written `<attach://name>`, with angle brackets.
    pub media: InputFile,
    /// Text that goes with this item, as Markdown; shorter than the caption of a single file.
    /// Length: at most 1024 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    pub caption: Option<String>,
}

impl InputMediaPhoto {
    /// Limit of `InputMediaPhoto.media`. File: at most 10 MB; by URL at most 5 MB.
    pub const MEDIA_FILE: FileLimit = FileLimit {
        max_bytes: 10 << 20,
        url_max_bytes: 5 << 20,
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
        }
    }

    /// Text that goes with this item, as Markdown; shorter than the caption of a single file.
    /// Length: at most 1024 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }
}

/// A video to send in an album.
///
/// [Official page](https://docs.bale.ai#inputmediavideo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMediaVideo {
    /// The file: an id (preferred), an address, or an upload. An upload travels as a part of the
    /// request and is named here by its reference. File: at most 50 MB; by URL at most 20 MB.
    ///
    /// Note: The reference is written `<attach://name>`, with angle brackets.
    pub media: InputFile,
    /// Small picture for the item, at most 320 pixels wide and high. It must be uploaded, cannot be
    /// used again, and is ignored unless the item itself is uploaded. File: at most 200 KB; formats
    /// JPEG.
    ///
    /// Note: The page asks for less than 200 KB.
    pub thumbnail: Option<InputFile>,
    /// Text that goes with this item, as Markdown; shorter than the caption of a single file.
    /// Length: at most 1024 characters.
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
}

impl InputMediaVideo {
    /// Limit of `InputMediaVideo.media`. File: at most 50 MB; by URL at most 20 MB.
    pub const MEDIA_FILE: FileLimit = FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: 20 << 20,
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
        }
    }

    /// Small picture for the item, at most 320 pixels wide and high. It must be uploaded, cannot be
    /// used again, and is ignored unless the item itself is uploaded. File: at most 200 KB; formats
    /// JPEG.
    ///
    /// Note: The page asks for less than 200 KB.
    #[must_use]
    pub fn thumbnail(mut self, thumbnail: impl Into<InputFile>) -> Self {
        self.thumbnail = Some(thumbnail.into());
        self
    }

    /// Text that goes with this item, as Markdown; shorter than the caption of a single file.
    /// Length: at most 1024 characters.
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
}

/// A GIF or a video without sound. No documented method takes it; `sendMediaGroup` was seen to
/// fail with it.
///
/// [Official page](https://docs.bale.ai#inputmediaanimation)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMediaAnimation {
    /// The file: an id (preferred), an address, or an upload. An upload travels as a part of the
    /// request and is named here by its reference. File: at most 50 MB; by URL at most 20 MB.
    ///
    /// Note: The reference is written `<attach://name>`, with angle brackets.
    pub media: InputFile,
    /// Small picture for the item, at most 320 pixels wide and high. It must be uploaded, cannot be
    /// used again, and is ignored unless the item itself is uploaded. File: at most 200 KB; formats
    /// JPEG.
    ///
    /// Note: The page asks for less than 200 KB.
    pub thumbnail: Option<InputFile>,
    /// Text that goes with this item, as Markdown; shorter than the caption of a single file.
    /// Length: at most 1024 characters.
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
}

impl InputMediaAnimation {
    /// Limit of `InputMediaAnimation.media`. File: at most 50 MB; by URL at most 20 MB.
    pub const MEDIA_FILE: FileLimit = FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: 20 << 20,
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
        }
    }

    /// Small picture for the item, at most 320 pixels wide and high. It must be uploaded, cannot be
    /// used again, and is ignored unless the item itself is uploaded. File: at most 200 KB; formats
    /// JPEG.
    ///
    /// Note: The page asks for less than 200 KB.
    #[must_use]
    pub fn thumbnail(mut self, thumbnail: impl Into<InputFile>) -> Self {
        self.thumbnail = Some(thumbnail.into());
        self
    }

    /// Text that goes with this item, as Markdown; shorter than the caption of a single file.
    /// Length: at most 1024 characters.
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
}

/// An audio file to send in an album of audio files.
///
/// [Official page](https://docs.bale.ai#inputmediaaudio)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMediaAudio {
    /// The file: an id (preferred), an address, or an upload. An upload travels as a part of the
    /// request and is named here by its reference. File: at most 50 MB; by URL at most 20 MB.
    ///
    /// Note: The reference is written `<attach://name>`, with angle brackets.
    pub media: InputFile,
    /// Small picture for the item, at most 320 pixels wide and high. It must be uploaded, cannot be
    /// used again, and is ignored unless the item itself is uploaded. File: at most 200 KB; formats
    /// JPEG.
    ///
    /// Note: The page asks for less than 200 KB.
    pub thumbnail: Option<InputFile>,
    /// Text that goes with this item, as Markdown; shorter than the caption of a single file.
    /// Length: at most 1024 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    pub caption: Option<String>,
    /// Length of the recording. Unit: seconds.
    pub duration: Option<i64>,
    /// Title of the piece.
    pub title: Option<String>,
}

impl InputMediaAudio {
    /// Limit of `InputMediaAudio.media`. File: at most 50 MB; by URL at most 20 MB.
    pub const MEDIA_FILE: FileLimit = FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: 20 << 20,
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
        }
    }

    /// Small picture for the item, at most 320 pixels wide and high. It must be uploaded, cannot be
    /// used again, and is ignored unless the item itself is uploaded. File: at most 200 KB; formats
    /// JPEG.
    ///
    /// Note: The page asks for less than 200 KB.
    #[must_use]
    pub fn thumbnail(mut self, thumbnail: impl Into<InputFile>) -> Self {
        self.thumbnail = Some(thumbnail.into());
        self
    }

    /// Text that goes with this item, as Markdown; shorter than the caption of a single file.
    /// Length: at most 1024 characters.
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
}

/// A file to send in an album of documents.
///
/// [Official page](https://docs.bale.ai#inputmediadocument)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMediaDocument {
    /// The file: an id (preferred), an address, or an upload. An upload travels as a part of the
    /// request and is named here by its reference. File: at most 50 MB; by URL at most 20 MB.
    ///
    /// Note: The reference is written `<attach://name>`, with angle brackets.
    pub media: InputFile,
    /// Small picture for the item, at most 320 pixels wide and high. It must be uploaded, cannot be
    /// used again, and is ignored unless the item itself is uploaded. File: at most 200 KB; formats
    /// JPEG.
    ///
    /// Note: The page asks for less than 200 KB.
    pub thumbnail: Option<InputFile>,
    /// Text that goes with this item, as Markdown; shorter than the caption of a single file.
    /// Length: at most 1024 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    pub caption: Option<String>,
}

impl InputMediaDocument {
    /// Limit of `InputMediaDocument.media`. File: at most 50 MB; by URL at most 20 MB.
    pub const MEDIA_FILE: FileLimit = FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: 20 << 20,
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
        }
    }

    /// Small picture for the item, at most 320 pixels wide and high. It must be uploaded, cannot be
    /// used again, and is ignored unless the item itself is uploaded. File: at most 200 KB; formats
    /// JPEG.
    ///
    /// Note: The page asks for less than 200 KB.
    #[must_use]
    pub fn thumbnail(mut self, thumbnail: impl Into<InputFile>) -> Self {
        self.thumbnail = Some(thumbnail.into());
        self
    }

    /// Text that goes with this item, as Markdown; shorter than the caption of a single file.
    /// Length: at most 1024 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }
}

/// Sends a photo and answers with the message. An upload may have 10 MB, a photo at an address
/// 5 MB.
///
/// The official page lists a parameter `from_chat_id`: The page lists it as required, copied
/// from `forwardMessage`; no client library sends it.
///
/// Sent by [`Bot::send_photo`](crate::Bot::send_photo), or by [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`UnknownChat`](crate::ErrorKind::UnknownChat),
/// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
///
/// [Official page](https://docs.bale.ai#sendphoto)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendPhoto {
    /// Where to send: the id of a chat, or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The photo. The id of a photo sends all its sizes again. File: at most 10 MB; by URL at most
    /// 5 MB.
    pub photo: InputFile,
    /// Text that goes with the file, as Markdown. Length: at most 4096 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    pub caption: Option<String>,
    /// Id of the message this one answers.
    pub reply_to_message_id: Option<i64>,
    /// Buttons below the message, or a keyboard to show or take away.
    ///
    /// The official page differs here: The page names the type of a single button; the whole
    /// keyboard is sent.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendPhoto {
    /// Limit of `sendPhoto.photo`. File: at most 10 MB; by URL at most 5 MB.
    pub const PHOTO_FILE: FileLimit = FileLimit {
        max_bytes: 10 << 20,
        url_max_bytes: 5 << 20,
        formats: &[],
    };

    /// Limit of `sendPhoto.caption`. Length: at most 4096 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 4096,
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
        }
    }
}

/// # Media
///
/// Files, places and contacts: how they arrive, and the methods that send and fetch them. A
/// file goes out in one of three ways. By `file_id`: no limit of size, but the kind cannot
/// change (a video cannot become a photo) and thumbnails cannot be sent again. By address: 5 MB
/// for a photo, 20 MB for the rest, and the address must answer with the right MIME type. By
/// upload: 10 MB for a photo, 50 MB for the rest; the page reserves the right to change this,
/// and one bot met a ceiling near 20 MB. Downloads are limited to 20 MB.
impl Bot {
    /// Sends a photo and answers with the message. An upload may have 10 MB, a photo at an address
    /// 5 MB.
    ///
    /// The official page lists a parameter `from_chat_id`: The page lists it as required, copied
    /// from `forwardMessage`; no client library sends it.
    ///
    /// Arguments:
    /// - `chat_id`: Where to send: the id of a chat, or a name such as `@channelusername`.
    /// - `photo`: The photo. The id of a photo sends all its sizes again. File: at most 10 MB; by
    ///   URL at most 5 MB.
    ///
    /// Errors seen: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#sendphoto)
    pub fn send_photo(
        &self,
        chat_id: impl Into<ChatId>,
        photo: impl Into<InputFile>,
    ) -> Call<'_, SendPhoto> {
        self.call(SendPhoto::new(chat_id, photo))
    }
}

impl Call<'_, SendPhoto> {
    /// Text that goes with the file, as Markdown. Length: at most 4096 characters.
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
    ///
    /// The official page differs here: The page names the type of a single button; the whole
    /// keyboard is sent.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

/// Sends an audio file for the music player and answers with the message. For a voice message
/// see `sendVoice`.
///
/// Sent by [`Bot::send_audio`](crate::Bot::send_audio), or by [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`UnknownChat`](crate::ErrorKind::UnknownChat),
/// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
///
/// [Official page](https://docs.bale.ai#sendaudio)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendAudio {
    /// Where to send: the id of a chat, or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The audio file. An address must answer with an audio MIME type such as `audio/mpeg`. File:
    /// at most 50 MB; by URL at most 20 MB; formats MP3, M4A.
    ///
    /// Note: One app saw some MP3 files refused.
    pub audio: InputFile,
    /// Text that goes with the file, as Markdown. Length: at most 4096 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    pub caption: Option<String>,
    /// Id of the message this one answers.
    pub reply_to_message_id: Option<i64>,
    /// Buttons below the message, or a keyboard to show or take away.
    ///
    /// The official page differs here: The page names the type of a single button; the whole
    /// keyboard is sent.
    pub reply_markup: Option<ReplyMarkup>,
    /// Length of the recording. Unit: seconds.
    ///
    /// Not documented: observed by Balethon.
    pub duration: Option<i64>,
    /// Title of the piece.
    ///
    /// Not documented: observed by Balethon.
    pub title: Option<String>,
}

impl SendAudio {
    /// Limit of `sendAudio.audio`. File: at most 50 MB; by URL at most 20 MB; formats MP3, M4A.
    pub const AUDIO_FILE: FileLimit = FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: 20 << 20,
        formats: &["MP3", "M4A"],
    };

    /// Limit of `sendAudio.caption`. Length: at most 4096 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 4096,
        unit: Unit::Chars,
    };

    /// Creates the request from its required parameters; the others can be set afterwards.
    pub fn new(chat_id: impl Into<ChatId>, audio: impl Into<InputFile>) -> Self {
        Self {
            chat_id: chat_id.into(),
            audio: audio.into(),
            caption: None,
            reply_to_message_id: None,
            reply_markup: None,
            duration: None,
            title: None,
        }
    }
}

impl Bot {
    /// Sends an audio file for the music player and answers with the message. For a voice message
    /// see `sendVoice`.
    ///
    /// Arguments:
    /// - `chat_id`: Where to send: the id of a chat, or a name such as `@channelusername`.
    /// - `audio`: The audio file. An address must answer with an audio MIME type such as
    ///   `audio/mpeg`. File: at most 50 MB; by URL at most 20 MB; formats MP3, M4A. Note: One app
    ///   saw some MP3 files refused.
    ///
    /// Errors seen: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#sendaudio)
    pub fn send_audio(
        &self,
        chat_id: impl Into<ChatId>,
        audio: impl Into<InputFile>,
    ) -> Call<'_, SendAudio> {
        self.call(SendAudio::new(chat_id, audio))
    }
}

impl Call<'_, SendAudio> {
    /// Text that goes with the file, as Markdown. Length: at most 4096 characters.
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
    ///
    /// The official page differs here: The page names the type of a single button; the whole
    /// keyboard is sent.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }

    /// Length of the recording. Unit: seconds.
    ///
    /// Not documented: observed by Balethon.
    pub fn duration(mut self, duration: i64) -> Self {
        self.method.duration = Some(duration);
        self
    }

    /// Title of the piece.
    ///
    /// Not documented: observed by Balethon.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.method.title = Some(title.into());
        self
    }
}

/// Sends a file of any kind and answers with the message. By address, only GIF, PDF and ZIP
/// files are sent.
///
/// Sent by [`Bot::send_document`](crate::Bot::send_document), or by
/// [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`UnknownChat`](crate::ErrorKind::UnknownChat),
/// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
///
/// [Official page](https://docs.bale.ai#senddocument)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendDocument {
    /// Where to send: the id of a chat, or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The file. An address must lead to a GIF, PDF or ZIP file. File: at most 50 MB; by URL at
    /// most 20 MB.
    pub document: InputFile,
    /// Text that goes with the file, as Markdown. Length: at most 4096 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    pub caption: Option<String>,
    /// Id of the message this one answers.
    pub reply_to_message_id: Option<i64>,
    /// Buttons below the message, or a keyboard to show or take away.
    ///
    /// The official page differs here: The page names the type of a single button; the whole
    /// keyboard is sent.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendDocument {
    /// Limit of `sendDocument.document`. File: at most 50 MB; by URL at most 20 MB.
    pub const DOCUMENT_FILE: FileLimit = FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: 20 << 20,
        formats: &[],
    };

    /// Limit of `sendDocument.caption`. Length: at most 4096 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 4096,
        unit: Unit::Chars,
    };

    /// Creates the request from its required parameters; the others can be set afterwards.
    pub fn new(chat_id: impl Into<ChatId>, document: impl Into<InputFile>) -> Self {
        Self {
            chat_id: chat_id.into(),
            document: document.into(),
            caption: None,
            reply_to_message_id: None,
            reply_markup: None,
        }
    }
}

impl Bot {
    /// Sends a file of any kind and answers with the message. By address, only GIF, PDF and ZIP
    /// files are sent.
    ///
    /// Arguments:
    /// - `chat_id`: Where to send: the id of a chat, or a name such as `@channelusername`.
    /// - `document`: The file. An address must lead to a GIF, PDF or ZIP file. File: at most 50 MB;
    ///   by URL at most 20 MB.
    ///
    /// Errors seen: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#senddocument)
    pub fn send_document(
        &self,
        chat_id: impl Into<ChatId>,
        document: impl Into<InputFile>,
    ) -> Call<'_, SendDocument> {
        self.call(SendDocument::new(chat_id, document))
    }
}

impl Call<'_, SendDocument> {
    /// Text that goes with the file, as Markdown. Length: at most 4096 characters.
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
    ///
    /// The official page differs here: The page names the type of a single button; the whole
    /// keyboard is sent.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

/// Sends a video and answers with the message. Clients play MPEG-4; send other formats as
/// documents.
///
/// Sent by [`Bot::send_video`](crate::Bot::send_video), or by [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`UnknownChat`](crate::ErrorKind::UnknownChat),
/// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
///
/// [Official page](https://docs.bale.ai#sendvideo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendVideo {
    /// Where to send: the id of a chat, or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The video. File: at most 50 MB; by URL at most 20 MB; formats MPEG4.
    pub video: InputFile,
    /// Text that goes with the file, as Markdown. Length: at most 4096 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    pub caption: Option<String>,
    /// Id of the message this one answers.
    pub reply_to_message_id: Option<i64>,
    /// Buttons below the message, or a keyboard to show or take away.
    ///
    /// The official page differs here: The page names the type of a single button; the whole
    /// keyboard is sent.
    pub reply_markup: Option<ReplyMarkup>,
    /// Length of the recording. Unit: seconds.
    ///
    /// Not documented: observed by Balethon.
    pub duration: Option<i64>,
    /// Width of the picture. Unit: pixels.
    ///
    /// Not documented: observed by Balethon.
    pub width: Option<i64>,
    /// Height of the picture. Unit: pixels.
    ///
    /// Not documented: observed by Balethon.
    pub height: Option<i64>,
}

impl SendVideo {
    /// Limit of `sendVideo.video`. File: at most 50 MB; by URL at most 20 MB; formats MPEG4.
    pub const VIDEO_FILE: FileLimit = FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: 20 << 20,
        formats: &["MPEG4"],
    };

    /// Limit of `sendVideo.caption`. Length: at most 4096 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 4096,
        unit: Unit::Chars,
    };

    /// Creates the request from its required parameters; the others can be set afterwards.
    pub fn new(chat_id: impl Into<ChatId>, video: impl Into<InputFile>) -> Self {
        Self {
            chat_id: chat_id.into(),
            video: video.into(),
            caption: None,
            reply_to_message_id: None,
            reply_markup: None,
            duration: None,
            width: None,
            height: None,
        }
    }
}

impl Bot {
    /// Sends a video and answers with the message. Clients play MPEG-4; send other formats as
    /// documents.
    ///
    /// Arguments:
    /// - `chat_id`: Where to send: the id of a chat, or a name such as `@channelusername`.
    /// - `video`: The video. File: at most 50 MB; by URL at most 20 MB; formats MPEG4.
    ///
    /// Errors seen: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#sendvideo)
    pub fn send_video(
        &self,
        chat_id: impl Into<ChatId>,
        video: impl Into<InputFile>,
    ) -> Call<'_, SendVideo> {
        self.call(SendVideo::new(chat_id, video))
    }
}

impl Call<'_, SendVideo> {
    /// Text that goes with the file, as Markdown. Length: at most 4096 characters.
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
    ///
    /// The official page differs here: The page names the type of a single button; the whole
    /// keyboard is sent.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }

    /// Length of the recording. Unit: seconds.
    ///
    /// Not documented: observed by Balethon.
    pub fn duration(mut self, duration: i64) -> Self {
        self.method.duration = Some(duration);
        self
    }

    /// Width of the picture. Unit: pixels.
    ///
    /// Not documented: observed by Balethon.
    pub fn width(mut self, width: i64) -> Self {
        self.method.width = Some(width);
        self
    }

    /// Height of the picture. Unit: pixels.
    ///
    /// Not documented: observed by Balethon.
    pub fn height(mut self, height: i64) -> Self {
        self.method.height = Some(height);
        self
    }
}

/// Sends a GIF, or an H.264/MPEG-4 AVC video without sound, and answers with the message.
/// Uploads are known to work; one client library saw ids and addresses refused.
///
/// Note: Balethon saw the server refuse a JSON body here, so the request is always a form.
///
/// Sent by [`Bot::send_animation`](crate::Bot::send_animation), or by
/// [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`UnknownChat`](crate::ErrorKind::UnknownChat),
/// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
///
/// [Official page](https://docs.bale.ai#sendanimation)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendAnimation {
    /// Where to send: the id of a chat, or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The animation. File: at most 50 MB; by URL at most 20 MB; formats GIF, MPEG4.
    ///
    /// Note: BaleBotNet saw ids and addresses fail; prefer an upload.
    pub animation: InputFile,
    /// Id of the message this one answers.
    pub reply_to_message_id: Option<i64>,
    /// Buttons below the message, or a keyboard to show or take away.
    ///
    /// The official page differs here: The page names the type of a single button; the whole
    /// keyboard is sent.
    pub reply_markup: Option<ReplyMarkup>,
    /// Text that goes with the animation, as Markdown. Length: at most 4096 characters.
    ///
    /// Not documented: observed by python-bale-bot 2.5.0 reference, Balethon, BaleBotNet 4.1.0.
    /// Note: Not in the page; the limit is that of the other captions, counted in Unicode scalar
    /// values.
    pub caption: Option<String>,
    /// Length of the recording. Unit: seconds.
    ///
    /// Not documented: observed by python-bale-bot 2.5.0 reference, Balethon.
    pub duration: Option<i64>,
    /// Width of the picture. Unit: pixels.
    ///
    /// Not documented: observed by python-bale-bot 2.5.0 reference, Balethon.
    pub width: Option<i64>,
    /// Height of the picture. Unit: pixels.
    ///
    /// Not documented: observed by python-bale-bot 2.5.0 reference, Balethon.
    pub height: Option<i64>,
}

impl SendAnimation {
    /// Limit of `sendAnimation.animation`. File: at most 50 MB; by URL at most 20 MB; formats GIF,
    /// MPEG4.
    pub const ANIMATION_FILE: FileLimit = FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: 20 << 20,
        formats: &["GIF", "MPEG4"],
    };

    /// Limit of `sendAnimation.caption`. Length: at most 4096 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 4096,
        unit: Unit::Chars,
    };

    /// Creates the request from its required parameters; the others can be set afterwards.
    pub fn new(chat_id: impl Into<ChatId>, animation: impl Into<InputFile>) -> Self {
        Self {
            chat_id: chat_id.into(),
            animation: animation.into(),
            reply_to_message_id: None,
            reply_markup: None,
            caption: None,
            duration: None,
            width: None,
            height: None,
        }
    }
}

impl Bot {
    /// Sends a GIF, or an H.264/MPEG-4 AVC video without sound, and answers with the message.
    /// Uploads are known to work; one client library saw ids and addresses refused.
    ///
    /// Note: Balethon saw the server refuse a JSON body here, so the request is always a form.
    ///
    /// Arguments:
    /// - `chat_id`: Where to send: the id of a chat, or a name such as `@channelusername`.
    /// - `animation`: The animation. File: at most 50 MB; by URL at most 20 MB; formats GIF, MPEG4.
    ///   Note: BaleBotNet saw ids and addresses fail; prefer an upload.
    ///
    /// Errors seen: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#sendanimation)
    pub fn send_animation(
        &self,
        chat_id: impl Into<ChatId>,
        animation: impl Into<InputFile>,
    ) -> Call<'_, SendAnimation> {
        self.call(SendAnimation::new(chat_id, animation))
    }
}

impl Call<'_, SendAnimation> {
    /// Id of the message this one answers.
    pub fn reply_to_message_id(mut self, reply_to_message_id: i64) -> Self {
        self.method.reply_to_message_id = Some(reply_to_message_id);
        self
    }

    /// Buttons below the message, or a keyboard to show or take away.
    ///
    /// The official page differs here: The page names the type of a single button; the whole
    /// keyboard is sent.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }

    /// Text that goes with the animation, as Markdown. Length: at most 4096 characters.
    ///
    /// Not documented: observed by python-bale-bot 2.5.0 reference, Balethon, BaleBotNet 4.1.0.
    /// Note: Not in the page; the limit is that of the other captions, counted in Unicode scalar
    /// values.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.method.caption = Some(caption.into());
        self
    }

    /// Length of the recording. Unit: seconds.
    ///
    /// Not documented: observed by python-bale-bot 2.5.0 reference, Balethon.
    pub fn duration(mut self, duration: i64) -> Self {
        self.method.duration = Some(duration);
        self
    }

    /// Width of the picture. Unit: pixels.
    ///
    /// Not documented: observed by python-bale-bot 2.5.0 reference, Balethon.
    pub fn width(mut self, width: i64) -> Self {
        self.method.width = Some(width);
        self
    }

    /// Height of the picture. Unit: pixels.
    ///
    /// Not documented: observed by python-bale-bot 2.5.0 reference, Balethon.
    pub fn height(mut self, height: i64) -> Self {
        self.method.height = Some(height);
        self
    }
}

/// Sends a voice message and answers with the message. By address it must be `audio/ogg` of at
/// most 1 MB; from 1 to 20 MB it arrives as a file.
///
/// Sent by [`Bot::send_voice`](crate::Bot::send_voice), or by [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`UnknownChat`](crate::ErrorKind::UnknownChat),
/// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
///
/// [Official page](https://docs.bale.ai#sendvoice)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendVoice {
    /// Where to send: the id of a chat, or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The recording. By address, more than 1 MB arrives as a file and not as a voice message.
    /// File: at most 50 MB; by URL at most 20 MB.
    pub voice: InputFile,
    /// Text that goes with the file, as Markdown. Length: at most 4096 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    pub caption: Option<String>,
    /// Id of the message this one answers.
    pub reply_to_message_id: Option<i64>,
    /// Buttons below the message, or a keyboard to show or take away.
    ///
    /// The official page differs here: The page names the type of a single button; the whole
    /// keyboard is sent.
    pub reply_markup: Option<ReplyMarkup>,
    /// Length of the recording. Unit: seconds.
    ///
    /// Not documented: observed by Balethon.
    pub duration: Option<i64>,
}

impl SendVoice {
    /// Limit of `sendVoice.voice`. File: at most 50 MB; by URL at most 20 MB.
    pub const VOICE_FILE: FileLimit = FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: 20 << 20,
        formats: &[],
    };

    /// Limit of `sendVoice.caption`. Length: at most 4096 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 4096,
        unit: Unit::Chars,
    };

    /// Creates the request from its required parameters; the others can be set afterwards.
    pub fn new(chat_id: impl Into<ChatId>, voice: impl Into<InputFile>) -> Self {
        Self {
            chat_id: chat_id.into(),
            voice: voice.into(),
            caption: None,
            reply_to_message_id: None,
            reply_markup: None,
            duration: None,
        }
    }
}

impl Bot {
    /// Sends a voice message and answers with the message. By address it must be `audio/ogg` of at
    /// most 1 MB; from 1 to 20 MB it arrives as a file.
    ///
    /// Arguments:
    /// - `chat_id`: Where to send: the id of a chat, or a name such as `@channelusername`.
    /// - `voice`: The recording. By address, more than 1 MB arrives as a file and not as a voice
    ///   message. File: at most 50 MB; by URL at most 20 MB.
    ///
    /// Errors seen: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#sendvoice)
    pub fn send_voice(
        &self,
        chat_id: impl Into<ChatId>,
        voice: impl Into<InputFile>,
    ) -> Call<'_, SendVoice> {
        self.call(SendVoice::new(chat_id, voice))
    }
}

impl Call<'_, SendVoice> {
    /// Text that goes with the file, as Markdown. Length: at most 4096 characters.
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
    ///
    /// The official page differs here: The page names the type of a single button; the whole
    /// keyboard is sent.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }

    /// Length of the recording. Unit: seconds.
    ///
    /// Not documented: observed by Balethon.
    pub fn duration(mut self, duration: i64) -> Self {
        self.method.duration = Some(duration);
        self
    }
}

/// Sends several files as one album and answers with the messages, one an item. Photos and
/// videos mix; documents and audio files stay among themselves; animations are not taken. The
/// page gives no number of items.
///
/// Rules:
/// - `album-kinds`: all items of `media` come from one of the groups `document`; `audio`;
///   `photo`, `video`. Documents and audio files are grouped only with their own kind, and the
///   server fails on animations.
///
/// Sent by [`Bot::send_media_group`](crate::Bot::send_media_group), or by
/// [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`UnknownChat`](crate::ErrorKind::UnknownChat),
/// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
///
/// [Official page](https://docs.bale.ai#sendmediagroup)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendMediaGroup {
    /// Where to send: the id of a chat, or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The items of the album. Items: at least 1.
    ///
    /// Note: The page gives no number of items; an album of none is no album, and there is no upper
    /// limit here.
    pub media: Vec<InputMedia>,
    /// Id of the message this one answers.
    pub reply_to_message_id: Option<i64>,
    /// Buttons below the album, or a keyboard to show or take away.
    ///
    /// Not documented: observed by Balethon. Note: Not in the page; Balethon sends it, its effect
    /// is not known.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendMediaGroup {
    /// Limit of `sendMediaGroup.media`. Items: at least 1.
    pub const MEDIA_ITEMS: ItemsLimit = ItemsLimit {
        min: 1,
        max: usize::MAX,
    };

    /// Creates the request from its required parameters; the others can be set afterwards.
    pub fn new(
        chat_id: impl Into<ChatId>,
        media: impl IntoIterator<Item = impl Into<InputMedia>>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            media: media.into_iter().map(Into::into).collect(),
            reply_to_message_id: None,
            reply_markup: None,
        }
    }
}

impl Bot {
    /// Sends several files as one album and answers with the messages, one an item. Photos and
    /// videos mix; documents and audio files stay among themselves; animations are not taken. The
    /// page gives no number of items.
    ///
    /// Rules:
    /// - `album-kinds`: all items of `media` come from one of the groups `document`; `audio`;
    ///   `photo`, `video`. Documents and audio files are grouped only with their own kind, and the
    ///   server fails on animations.
    ///
    /// Arguments:
    /// - `chat_id`: Where to send: the id of a chat, or a name such as `@channelusername`.
    /// - `media`: The items of the album. Items: at least 1. Note: The page gives no number of
    ///   items; an album of none is no album, and there is no upper limit here.
    ///
    /// Errors seen: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#sendmediagroup)
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

    /// Buttons below the album, or a keyboard to show or take away.
    ///
    /// Not documented: observed by Balethon. Note: Not in the page; Balethon sends it, its effect
    /// is not known.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

/// Prepares a file for download and tells where it is. Files of up to 20 MB can be fetched, at
/// `https://tapi.bale.ai/file/bot<token>/<file_path>`, for at least one hour; call the method
/// again for a new link.
///
/// Sent by [`Bot::get_file`](crate::Bot::get_file), or by [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`NotFound`](crate::ErrorKind::NotFound),
/// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
///
/// [Official page](https://docs.bale.ai#getfile)
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
    /// `https://tapi.bale.ai/file/bot<token>/<file_path>`, for at least one hour; call the method
    /// again for a new link.
    ///
    /// Arguments:
    /// - `file_id`: Id of the file.
    ///
    /// Errors seen: [`NotFound`](crate::ErrorKind::NotFound),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#getfile)
    pub fn get_file(&self, file_id: impl Into<String>) -> Call<'_, GetFile> {
        self.call(GetFile::new(file_id))
    }
}
