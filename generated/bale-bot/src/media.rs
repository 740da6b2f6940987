// @generated from spec/bale/media.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! Media

use bazu_core::wire;

use crate::{Bot, Call};
use crate::chats::ChatId;
use crate::keyboards::ReplyMarkup;
use crate::messages::{SendContact, SendLocation};

/// One size of a photo, or a thumbnail. In a list of sizes the last is the largest.
///
/// [Official page](https://docs.bale.ai#photosize)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PhotoSize {
    /// Id to download the file or to send it again. It is valid for this bot only.
    pub file_id: String,
    /// Id that is the same for every bot and never changes. It cannot be used to download or send
    /// the file.
    pub file_unique_id: String,
    /// Width of this size. Unit: pixels.
    pub width: i64,
    /// Height of this size. Unit: pixels.
    pub height: i64,
    /// Size of the file. Unit: bytes.
    pub file_size: Option<i64>,
}

impl PhotoSize {
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

impl From<&PhotoSize> for bazu_core::InputFile {
    fn from(value: &PhotoSize) -> Self {
        value.to_input_file()
    }
}

impl bazu_core::ReceivedFile for PhotoSize {
    fn file(&self) -> bazu_core::FileRef<'_> {
        PhotoSize::file(self)
    }
}

/// A GIF, or a video without sound.
///
/// [Official page](https://docs.bale.ai#animation)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Animation {
    /// Id to download the file or to send it again. It is valid for this bot only.
    pub file_id: String,
    /// Id that is the same for every bot and never changes. It cannot be used to download or send
    /// the file.
    pub file_unique_id: String,
    /// Width, as given by the sender. Unit: pixels.
    pub width: i64,
    /// Height, as given by the sender. Unit: pixels.
    pub height: i64,
    /// Duration, as given by the sender. Unit: seconds.
    pub duration: i64,
    /// Thumbnail of the animation.
    pub thumbnail: Option<Box<PhotoSize>>,
    /// File name, as given by the sender.
    pub file_name: Option<String>,
    /// MIME type, as given by the sender.
    pub mime_type: Option<String>,
    /// Size of the file. It may need more than 32 bits. Unit: bytes.
    pub file_size: Option<i64>,
}

impl Animation {
    /// The file, to send it again by its id.
    pub fn to_input_file(&self) -> bazu_core::InputFile {
        bazu_core::InputFile::from(self.file_id.as_str())
    }

    /// What is known of the file.
    pub fn file(&self) -> bazu_core::FileRef<'_> {
        bazu_core::FileRef::new(&self.file_id)
            .with_unique_id(self.file_unique_id.as_str())
            .with_size(self.file_size)
            .with_name(self.file_name.as_deref())
            .with_media_type(self.mime_type.as_deref())
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

impl From<&Animation> for bazu_core::InputFile {
    fn from(value: &Animation) -> Self {
        value.to_input_file()
    }
}

impl bazu_core::ReceivedFile for Animation {
    fn file(&self) -> bazu_core::FileRef<'_> {
        Animation::file(self)
    }
}

/// An audio file for the music player. Bale does not send the performer or the cover.
///
/// [Official page](https://docs.bale.ai#audio)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Audio {
    /// Id to download the file or to send it again. It is valid for this bot only.
    pub file_id: String,
    /// Id that is the same for every bot and never changes. It cannot be used to download or send
    /// the file.
    pub file_unique_id: String,
    /// Duration, as given by the sender. Unit: seconds.
    pub duration: i64,
    /// Title of the track, as given by the sender or by the tags of the file.
    pub title: Option<String>,
    /// File name, as given by the sender.
    pub file_name: Option<String>,
    /// MIME type, as given by the sender.
    pub mime_type: Option<String>,
    /// Size of the file. It may need more than 32 bits. Unit: bytes.
    pub file_size: Option<i64>,
}

impl Audio {
    /// The file, to send it again by its id.
    pub fn to_input_file(&self) -> bazu_core::InputFile {
        bazu_core::InputFile::from(self.file_id.as_str())
    }

    /// What is known of the file.
    pub fn file(&self) -> bazu_core::FileRef<'_> {
        bazu_core::FileRef::new(&self.file_id)
            .with_unique_id(self.file_unique_id.as_str())
            .with_size(self.file_size)
            .with_name(self.file_name.as_deref())
            .with_media_type(self.mime_type.as_deref())
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

impl From<&Audio> for bazu_core::InputFile {
    fn from(value: &Audio) -> Self {
        value.to_input_file()
    }
}

impl bazu_core::ReceivedFile for Audio {
    fn file(&self) -> bazu_core::FileRef<'_> {
        Audio::file(self)
    }
}

/// A file that is not a photo, a voice message or another special kind.
///
/// [Official page](https://docs.bale.ai#document)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Document {
    /// Id to download the file or to send it again. It is valid for this bot only.
    pub file_id: String,
    /// Id that is the same for every bot and never changes. It cannot be used to download or send
    /// the file.
    pub file_unique_id: String,
    /// Thumbnail of the file.
    pub thumbnail: Option<Box<PhotoSize>>,
    /// File name, as given by the sender.
    pub file_name: Option<String>,
    /// MIME type, as given by the sender.
    pub mime_type: Option<String>,
    /// Size of the file. It may need more than 32 bits. Unit: bytes.
    pub file_size: Option<i64>,
}

impl Document {
    /// The file, to send it again by its id.
    pub fn to_input_file(&self) -> bazu_core::InputFile {
        bazu_core::InputFile::from(self.file_id.as_str())
    }

    /// What is known of the file.
    pub fn file(&self) -> bazu_core::FileRef<'_> {
        bazu_core::FileRef::new(&self.file_id)
            .with_unique_id(self.file_unique_id.as_str())
            .with_size(self.file_size)
            .with_name(self.file_name.as_deref())
            .with_media_type(self.mime_type.as_deref())
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

impl From<&Document> for bazu_core::InputFile {
    fn from(value: &Document) -> Self {
        value.to_input_file()
    }
}

impl bazu_core::ReceivedFile for Document {
    fn file(&self) -> bazu_core::FileRef<'_> {
        Document::file(self)
    }
}

/// A video.
///
/// [Official page](https://docs.bale.ai#video)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Video {
    /// Id to download the file or to send it again. It is valid for this bot only.
    pub file_id: String,
    /// Id that is the same for every bot and never changes. It cannot be used to download or send
    /// the file.
    pub file_unique_id: String,
    /// Width, as given by the sender. Unit: pixels.
    pub width: i64,
    /// Height, as given by the sender. Unit: pixels.
    pub height: i64,
    /// Duration, as given by the sender. Unit: seconds.
    pub duration: i64,
    /// Thumbnail of the video.
    ///
    /// Undocumented.
    pub thumbnail: Option<Box<PhotoSize>>,
    /// File name, as given by the sender.
    pub file_name: Option<String>,
    /// MIME type, as given by the sender.
    pub mime_type: Option<String>,
    /// Size of the file. It may need more than 32 bits. Unit: bytes.
    pub file_size: Option<i64>,
}

impl Video {
    /// The file, to send it again by its id.
    pub fn to_input_file(&self) -> bazu_core::InputFile {
        bazu_core::InputFile::from(self.file_id.as_str())
    }

    /// What is known of the file.
    pub fn file(&self) -> bazu_core::FileRef<'_> {
        bazu_core::FileRef::new(&self.file_id)
            .with_unique_id(self.file_unique_id.as_str())
            .with_size(self.file_size)
            .with_name(self.file_name.as_deref())
            .with_media_type(self.mime_type.as_deref())
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

impl From<&Video> for bazu_core::InputFile {
    fn from(value: &Video) -> Self {
        value.to_input_file()
    }
}

impl bazu_core::ReceivedFile for Video {
    fn file(&self) -> bazu_core::FileRef<'_> {
        Video::file(self)
    }
}

/// A voice message.
///
/// [Official page](https://docs.bale.ai#voice)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Voice {
    /// Id to download the file or to send it again. It is valid for this bot only.
    pub file_id: String,
    /// Id that is the same for every bot and never changes. It cannot be used to download or send
    /// the file.
    pub file_unique_id: String,
    /// Duration. Unit: seconds.
    ///
    /// Undocumented.
    pub duration: Option<i64>,
    /// MIME type of the file.
    ///
    /// Undocumented.
    pub mime_type: Option<String>,
    /// Size of the file. Unit: bytes.
    ///
    /// Undocumented.
    pub file_size: Option<i64>,
}

impl Voice {
    /// The file, to send it again by its id.
    pub fn to_input_file(&self) -> bazu_core::InputFile {
        bazu_core::InputFile::from(self.file_id.as_str())
    }

    /// What is known of the file.
    pub fn file(&self) -> bazu_core::FileRef<'_> {
        bazu_core::FileRef::new(&self.file_id)
            .with_unique_id(self.file_unique_id.as_str())
            .with_size(self.file_size)
            .with_media_type(self.mime_type.as_deref())
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

impl From<&Voice> for bazu_core::InputFile {
    fn from(value: &Voice) -> Self {
        value.to_input_file()
    }
}

impl bazu_core::ReceivedFile for Voice {
    fn file(&self) -> bazu_core::FileRef<'_> {
        Voice::file(self)
    }
}

/// A phone contact.
///
/// [Official page](https://docs.bale.ai#contact)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    /// The phone number.
    pub phone_number: String,
    /// The first name.
    pub first_name: String,
    /// The last name.
    pub last_name: Option<String>,
    /// Id of the contact's Bale account.
    pub user_id: Option<i64>,
}

impl Contact {
    /// Sends this contact to a chat and returns the message.
    ///
    /// Calls [`Bot::send_contact`](crate::Bot::send_contact) with `phone_number` from
    /// `phone_number` and `first_name` from `first_name` and `last_name` from `last_name`.
    pub fn send_to<'a>(
        &self,
        bot: &'a Bot,
        chat_id: impl Into<ChatId>,
    ) -> Call<'a, SendContact> {
        bot.send_contact(chat_id, self.phone_number.as_str(), self.first_name.as_str())
            .last_name(self.last_name.as_deref())
    }
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
    /// Radius of uncertainty. Unit: meters.
    ///
    /// Undocumented.
    pub horizontal_accuracy: Option<f64>,
}

impl Location {
    /// URL of the location in Google Maps.
    pub fn link(&self) -> String {
        format!(
            "https://maps.google.com/maps?q=loc:{},{}", self.latitude, self.longitude
        )
    }

    /// Sends this point on the map to a chat and returns the message.
    ///
    /// Calls [`Bot::send_location`](crate::Bot::send_location) with `latitude` from `latitude` and
    /// `longitude` from `longitude` and `horizontal_accuracy` from `horizontal_accuracy`.
    pub fn send_to<'a>(
        &self,
        bot: &'a Bot,
        chat_id: impl Into<ChatId>,
    ) -> Call<'a, SendLocation> {
        bot.send_location(chat_id, self.latitude, self.longitude)
            .horizontal_accuracy(self.horizontal_accuracy)
    }
}

/// A file that is ready for download. Its path is valid for one hour. Call
/// [`Bot::get_file`](crate::Bot::get_file) again for a new one.
///
/// [Official page](https://docs.bale.ai#file)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct File {
    /// Id to download the file or to send it again. It is valid for this bot only.
    pub file_id: String,
    /// Id that is the same for every bot and never changes. It cannot be used to download or send
    /// the file.
    pub file_unique_id: String,
    /// Size of the file. It may need more than 32 bits. Unit: bytes.
    pub file_size: Option<i64>,
    /// Path of the file on the server, for a download.
    pub file_path: Option<String>,
    pub(crate) broken_: wire::Broken,
}

impl File {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

impl File {
    /// Downloads the file. Select the target: `to_file`, `to_dir`, `to_writer` or `bytes`.
    pub fn download<'a>(&self, bot: &'a Bot) -> bazu_client::Download<'a> {
        bot.client()
            .download(self.file_path.as_deref().unwrap_or_default())
            .expected_size(
                u64::try_from(self.file_size.unwrap_or_default()).unwrap_or_default(),
            )
    }

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
}

impl From<&File> for bazu_core::InputFile {
    fn from(value: &File) -> Self {
        value.to_input_file()
    }
}

impl bazu_core::ReceivedFile for File {
    fn file(&self) -> bazu_core::FileRef<'_> {
        File::file(self)
    }
}

/// One item of an album. [`Bot::send_media_group`](crate::Bot::send_media_group) accepts
/// photos, videos, audio files and documents. It does not accept animations.
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
    /// A variant that this version does not know, kept as JSON.
    Unknown(bazu_core::UnknownVariant),
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
    /// The file, as an id (preferred), a URL or an upload. File: at most 10 MB; at most 5 MB by
    /// URL.
    pub media: bazu_core::InputFile,
    /// Caption of this item, as Markdown. It is shorter than the caption of a single file. Length:
    /// at most 1024 characters, not counting markup.
    pub caption: Option<String>,
}

impl InputMediaPhoto {
    /// Limit of `InputMediaPhoto.media`. File: at most 10 MB; at most 5 MB by URL.
    pub const MEDIA_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 10 << 20,
        url_max_bytes: 5 << 20,
        formats: &[],
    };

    /// Limit of `InputMediaPhoto.caption`. Length: at most 1024 characters, not counting markup.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 1024,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates it from its required fields.
    pub fn new(media: impl Into<bazu_core::InputFile>) -> Self {
        Self {
            media: media.into(),
            caption: None,
        }
    }

    /// Caption of this item, as Markdown. It is shorter than the caption of a single file. Length:
    /// at most 1024 characters, not counting markup.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
        self
    }
}

/// A video to send in an album.
///
/// [Official page](https://docs.bale.ai#inputmediavideo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMediaVideo {
    /// The file, as an id (preferred), a URL or an upload. File: at most 50 MB; at most 20 MB by
    /// URL.
    pub media: bazu_core::InputFile,
    /// Thumbnail of the item, at most 320 pixels wide and high. It must be an upload, cannot be
    /// used again, and is ignored if the item itself is not an upload. File: at most 200 KB;
    /// formats JPEG.
    pub thumbnail: Option<bazu_core::InputFile>,
    /// Caption of this item, as Markdown. It is shorter than the caption of a single file. Length:
    /// at most 1024 characters, not counting markup.
    pub caption: Option<String>,
    /// Width of the picture. Unit: pixels.
    pub width: Option<i64>,
    /// Height of the picture. Unit: pixels.
    pub height: Option<i64>,
    /// Duration. Unit: seconds.
    pub duration: Option<i64>,
}

impl InputMediaVideo {
    /// Limit of `InputMediaVideo.media`. File: at most 50 MB; at most 20 MB by URL.
    pub const MEDIA_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: 20 << 20,
        formats: &[],
    };

    /// Limit of `InputMediaVideo.thumbnail`. File: at most 200 KB; formats JPEG.
    pub const THUMBNAIL_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 200 << 10,
        url_max_bytes: u64::MAX,
        formats: &["JPEG"],
    };

    /// Limit of `InputMediaVideo.caption`. Length: at most 1024 characters, not counting markup.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 1024,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates it from its required fields.
    pub fn new(media: impl Into<bazu_core::InputFile>) -> Self {
        Self {
            media: media.into(),
            thumbnail: None,
            caption: None,
            width: None,
            height: None,
            duration: None,
        }
    }

    /// Thumbnail of the item, at most 320 pixels wide and high. It must be an upload, cannot be
    /// used again, and is ignored if the item itself is not an upload. File: at most 200 KB;
    /// formats JPEG.
    #[must_use]
    pub fn thumbnail<FORM>(
        mut self,
        thumbnail: impl bazu_core::IntoOption<bazu_core::InputFile, FORM>,
    ) -> Self {
        self.thumbnail = bazu_core::IntoOption::into_option(thumbnail);
        self
    }

    /// Caption of this item, as Markdown. It is shorter than the caption of a single file. Length:
    /// at most 1024 characters, not counting markup.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// Width of the picture. Unit: pixels.
    #[must_use]
    pub fn width(mut self, width: impl Into<Option<i64>>) -> Self {
        self.width = width.into();
        self
    }

    /// Height of the picture. Unit: pixels.
    #[must_use]
    pub fn height(mut self, height: impl Into<Option<i64>>) -> Self {
        self.height = height.into();
        self
    }

    /// Duration. Unit: seconds.
    #[must_use]
    pub fn duration(mut self, duration: impl Into<Option<i64>>) -> Self {
        self.duration = duration.into();
        self
    }
}

/// A GIF or a video without sound. [`Bot::send_media_group`](crate::Bot::send_media_group) does
/// not accept it.
///
/// [Official page](https://docs.bale.ai#inputmediaanimation)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMediaAnimation {
    /// The file, as an id (preferred), a URL or an upload. File: at most 50 MB; at most 20 MB by
    /// URL.
    pub media: bazu_core::InputFile,
    /// Thumbnail of the item, at most 320 pixels wide and high. It must be an upload, cannot be
    /// used again, and is ignored if the item itself is not an upload. File: at most 200 KB;
    /// formats JPEG.
    pub thumbnail: Option<bazu_core::InputFile>,
    /// Caption of this item, as Markdown. It is shorter than the caption of a single file. Length:
    /// at most 1024 characters, not counting markup.
    pub caption: Option<String>,
    /// Width of the picture. Unit: pixels.
    pub width: Option<i64>,
    /// Height of the picture. Unit: pixels.
    pub height: Option<i64>,
    /// Duration. Unit: seconds.
    pub duration: Option<i64>,
}

impl InputMediaAnimation {
    /// Limit of `InputMediaAnimation.media`. File: at most 50 MB; at most 20 MB by URL.
    pub const MEDIA_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: 20 << 20,
        formats: &[],
    };

    /// Limit of `InputMediaAnimation.thumbnail`. File: at most 200 KB; formats JPEG.
    pub const THUMBNAIL_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 200 << 10,
        url_max_bytes: u64::MAX,
        formats: &["JPEG"],
    };

    /// Limit of `InputMediaAnimation.caption`. Length: at most 1024 characters, not counting
    /// markup.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 1024,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates it from its required fields.
    pub fn new(media: impl Into<bazu_core::InputFile>) -> Self {
        Self {
            media: media.into(),
            thumbnail: None,
            caption: None,
            width: None,
            height: None,
            duration: None,
        }
    }

    /// Thumbnail of the item, at most 320 pixels wide and high. It must be an upload, cannot be
    /// used again, and is ignored if the item itself is not an upload. File: at most 200 KB;
    /// formats JPEG.
    #[must_use]
    pub fn thumbnail<FORM>(
        mut self,
        thumbnail: impl bazu_core::IntoOption<bazu_core::InputFile, FORM>,
    ) -> Self {
        self.thumbnail = bazu_core::IntoOption::into_option(thumbnail);
        self
    }

    /// Caption of this item, as Markdown. It is shorter than the caption of a single file. Length:
    /// at most 1024 characters, not counting markup.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// Width of the picture. Unit: pixels.
    #[must_use]
    pub fn width(mut self, width: impl Into<Option<i64>>) -> Self {
        self.width = width.into();
        self
    }

    /// Height of the picture. Unit: pixels.
    #[must_use]
    pub fn height(mut self, height: impl Into<Option<i64>>) -> Self {
        self.height = height.into();
        self
    }

    /// Duration. Unit: seconds.
    #[must_use]
    pub fn duration(mut self, duration: impl Into<Option<i64>>) -> Self {
        self.duration = duration.into();
        self
    }
}

/// An audio file to send in an album of audio files.
///
/// [Official page](https://docs.bale.ai#inputmediaaudio)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMediaAudio {
    /// The file, as an id (preferred), a URL or an upload. File: at most 50 MB; at most 20 MB by
    /// URL.
    pub media: bazu_core::InputFile,
    /// Thumbnail of the item, at most 320 pixels wide and high. It must be an upload, cannot be
    /// used again, and is ignored if the item itself is not an upload. File: at most 200 KB;
    /// formats JPEG.
    pub thumbnail: Option<bazu_core::InputFile>,
    /// Caption of this item, as Markdown. It is shorter than the caption of a single file. Length:
    /// at most 1024 characters, not counting markup.
    pub caption: Option<String>,
    /// Duration. Unit: seconds.
    pub duration: Option<i64>,
    /// Title of the track.
    pub title: Option<String>,
}

impl InputMediaAudio {
    /// Limit of `InputMediaAudio.media`. File: at most 50 MB; at most 20 MB by URL.
    pub const MEDIA_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: 20 << 20,
        formats: &[],
    };

    /// Limit of `InputMediaAudio.thumbnail`. File: at most 200 KB; formats JPEG.
    pub const THUMBNAIL_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 200 << 10,
        url_max_bytes: u64::MAX,
        formats: &["JPEG"],
    };

    /// Limit of `InputMediaAudio.caption`. Length: at most 1024 characters, not counting markup.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 1024,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates it from its required fields.
    pub fn new(media: impl Into<bazu_core::InputFile>) -> Self {
        Self {
            media: media.into(),
            thumbnail: None,
            caption: None,
            duration: None,
            title: None,
        }
    }

    /// Thumbnail of the item, at most 320 pixels wide and high. It must be an upload, cannot be
    /// used again, and is ignored if the item itself is not an upload. File: at most 200 KB;
    /// formats JPEG.
    #[must_use]
    pub fn thumbnail<FORM>(
        mut self,
        thumbnail: impl bazu_core::IntoOption<bazu_core::InputFile, FORM>,
    ) -> Self {
        self.thumbnail = bazu_core::IntoOption::into_option(thumbnail);
        self
    }

    /// Caption of this item, as Markdown. It is shorter than the caption of a single file. Length:
    /// at most 1024 characters, not counting markup.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// Duration. Unit: seconds.
    #[must_use]
    pub fn duration(mut self, duration: impl Into<Option<i64>>) -> Self {
        self.duration = duration.into();
        self
    }

    /// Title of the track.
    #[must_use]
    pub fn title<FORM>(
        mut self,
        title: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.title = bazu_core::IntoOption::into_option(title);
        self
    }
}

/// A file to send in an album of documents.
///
/// [Official page](https://docs.bale.ai#inputmediadocument)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMediaDocument {
    /// The file, as an id (preferred), a URL or an upload. File: at most 50 MB; at most 20 MB by
    /// URL.
    pub media: bazu_core::InputFile,
    /// Thumbnail of the item, at most 320 pixels wide and high. It must be an upload, cannot be
    /// used again, and is ignored if the item itself is not an upload. File: at most 200 KB;
    /// formats JPEG.
    pub thumbnail: Option<bazu_core::InputFile>,
    /// Caption of this item, as Markdown. It is shorter than the caption of a single file. Length:
    /// at most 1024 characters, not counting markup.
    pub caption: Option<String>,
}

impl InputMediaDocument {
    /// Limit of `InputMediaDocument.media`. File: at most 50 MB; at most 20 MB by URL.
    pub const MEDIA_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: 20 << 20,
        formats: &[],
    };

    /// Limit of `InputMediaDocument.thumbnail`. File: at most 200 KB; formats JPEG.
    pub const THUMBNAIL_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 200 << 10,
        url_max_bytes: u64::MAX,
        formats: &["JPEG"],
    };

    /// Limit of `InputMediaDocument.caption`. Length: at most 1024 characters, not counting markup.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 1024,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates it from its required fields.
    pub fn new(media: impl Into<bazu_core::InputFile>) -> Self {
        Self {
            media: media.into(),
            thumbnail: None,
            caption: None,
        }
    }

    /// Thumbnail of the item, at most 320 pixels wide and high. It must be an upload, cannot be
    /// used again, and is ignored if the item itself is not an upload. File: at most 200 KB;
    /// formats JPEG.
    #[must_use]
    pub fn thumbnail<FORM>(
        mut self,
        thumbnail: impl bazu_core::IntoOption<bazu_core::InputFile, FORM>,
    ) -> Self {
        self.thumbnail = bazu_core::IntoOption::into_option(thumbnail);
        self
    }

    /// Caption of this item, as Markdown. It is shorter than the caption of a single file. Length:
    /// at most 1024 characters, not counting markup.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
        self
    }
}

/// Sends a photo and returns the message.
///
/// The request of [`Bot::send_photo`](crate::Bot::send_photo). [`Bot::call`](crate::Bot::call)
/// sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendPhoto {
    /// The chat to send to, as an id or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The photo. An id sends all sizes of the photo again. File: at most 10 MB; at most 5 MB by
    /// URL.
    pub photo: bazu_core::InputFile,
    /// Caption of the file, as Markdown. Length: at most 4096 characters, not counting markup.
    pub caption: Option<String>,
    /// Id of the message to reply to.
    pub reply_to_message_id: Option<i64>,
    /// Buttons below the message, or a keyboard to show or remove.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendPhoto {
    /// Limit of `sendPhoto.photo`. File: at most 10 MB; at most 5 MB by URL.
    pub const PHOTO_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 10 << 20,
        url_max_bytes: 5 << 20,
        formats: &[],
    };

    /// Limit of `sendPhoto.caption`. Length: at most 4096 characters, not counting markup.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 4096,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates the request from its required parameters.
    pub fn new(
        chat_id: impl Into<ChatId>,
        photo: impl Into<bazu_core::InputFile>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            photo: photo.into(),
            caption: None,
            reply_to_message_id: None,
            reply_markup: None,
        }
    }

    /// Caption of the file, as Markdown. Length: at most 4096 characters, not counting markup.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
        self
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

    /// Buttons below the message, or a keyboard to show or remove.
    #[must_use]
    pub fn reply_markup<FORM>(
        mut self,
        reply_markup: impl bazu_core::IntoOption<ReplyMarkup, FORM>,
    ) -> Self {
        self.reply_markup = bazu_core::IntoOption::into_option(reply_markup);
        self
    }
}

impl Call<'_, SendPhoto> {
    /// Caption of the file, as Markdown. Length: at most 4096 characters, not counting markup.
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// Id of the message to reply to.
    pub fn reply_to_message_id(
        mut self,
        reply_to_message_id: impl Into<Option<i64>>,
    ) -> Self {
        self.method.reply_to_message_id = reply_to_message_id.into();
        self
    }

    /// Buttons below the message, or a keyboard to show or remove.
    pub fn reply_markup<FORM>(
        mut self,
        reply_markup: impl bazu_core::IntoOption<ReplyMarkup, FORM>,
    ) -> Self {
        self.method.reply_markup = bazu_core::IntoOption::into_option(reply_markup);
        self
    }
}

/// Sends an audio file for the music player and returns the message.
///
/// The request of [`Bot::send_audio`](crate::Bot::send_audio). [`Bot::call`](crate::Bot::call)
/// sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendAudio {
    /// The chat to send to, as an id or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The audio file. A URL must return an audio MIME type such as `audio/mpeg`. File: at most 50
    /// MB; at most 20 MB by URL; formats MP3, M4A.
    pub audio: bazu_core::InputFile,
    /// Caption of the file, as Markdown. Length: at most 4096 characters, not counting markup.
    pub caption: Option<String>,
    /// Id of the message to reply to.
    pub reply_to_message_id: Option<i64>,
    /// Buttons below the message, or a keyboard to show or remove.
    pub reply_markup: Option<ReplyMarkup>,
    /// Duration. Unit: seconds.
    ///
    /// Undocumented.
    pub duration: Option<i64>,
    /// Title of the track.
    ///
    /// Undocumented.
    pub title: Option<String>,
}

impl SendAudio {
    /// Limit of `sendAudio.audio`. File: at most 50 MB; at most 20 MB by URL; formats MP3, M4A.
    pub const AUDIO_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: 20 << 20,
        formats: &["MP3", "M4A"],
    };

    /// Limit of `sendAudio.caption`. Length: at most 4096 characters, not counting markup.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 4096,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates the request from its required parameters.
    pub fn new(
        chat_id: impl Into<ChatId>,
        audio: impl Into<bazu_core::InputFile>,
    ) -> Self {
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

    /// Caption of the file, as Markdown. Length: at most 4096 characters, not counting markup.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
        self
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

    /// Buttons below the message, or a keyboard to show or remove.
    #[must_use]
    pub fn reply_markup<FORM>(
        mut self,
        reply_markup: impl bazu_core::IntoOption<ReplyMarkup, FORM>,
    ) -> Self {
        self.reply_markup = bazu_core::IntoOption::into_option(reply_markup);
        self
    }

    /// Duration. Unit: seconds.
    ///
    /// Undocumented.
    #[must_use]
    pub fn duration(mut self, duration: impl Into<Option<i64>>) -> Self {
        self.duration = duration.into();
        self
    }

    /// Title of the track.
    ///
    /// Undocumented.
    #[must_use]
    pub fn title<FORM>(
        mut self,
        title: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.title = bazu_core::IntoOption::into_option(title);
        self
    }
}

impl Call<'_, SendAudio> {
    /// Caption of the file, as Markdown. Length: at most 4096 characters, not counting markup.
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// Id of the message to reply to.
    pub fn reply_to_message_id(
        mut self,
        reply_to_message_id: impl Into<Option<i64>>,
    ) -> Self {
        self.method.reply_to_message_id = reply_to_message_id.into();
        self
    }

    /// Buttons below the message, or a keyboard to show or remove.
    pub fn reply_markup<FORM>(
        mut self,
        reply_markup: impl bazu_core::IntoOption<ReplyMarkup, FORM>,
    ) -> Self {
        self.method.reply_markup = bazu_core::IntoOption::into_option(reply_markup);
        self
    }

    /// Duration. Unit: seconds.
    ///
    /// Undocumented.
    pub fn duration(mut self, duration: impl Into<Option<i64>>) -> Self {
        self.method.duration = duration.into();
        self
    }

    /// Title of the track.
    ///
    /// Undocumented.
    pub fn title<FORM>(
        mut self,
        title: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.title = bazu_core::IntoOption::into_option(title);
        self
    }
}

/// Sends a file of any kind and returns the message.
///
/// The request of [`Bot::send_document`](crate::Bot::send_document).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendDocument {
    /// The chat to send to, as an id or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The file. A URL must lead to a GIF, PDF or ZIP file. File: at most 50 MB; at most 20 MB by
    /// URL.
    pub document: bazu_core::InputFile,
    /// Caption of the file, as Markdown. Length: at most 4096 characters, not counting markup.
    pub caption: Option<String>,
    /// Id of the message to reply to.
    pub reply_to_message_id: Option<i64>,
    /// Buttons below the message, or a keyboard to show or remove.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendDocument {
    /// Limit of `sendDocument.document`. File: at most 50 MB; at most 20 MB by URL.
    pub const DOCUMENT_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: 20 << 20,
        formats: &[],
    };

    /// Limit of `sendDocument.caption`. Length: at most 4096 characters, not counting markup.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 4096,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates the request from its required parameters.
    pub fn new(
        chat_id: impl Into<ChatId>,
        document: impl Into<bazu_core::InputFile>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            document: document.into(),
            caption: None,
            reply_to_message_id: None,
            reply_markup: None,
        }
    }

    /// Caption of the file, as Markdown. Length: at most 4096 characters, not counting markup.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
        self
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

    /// Buttons below the message, or a keyboard to show or remove.
    #[must_use]
    pub fn reply_markup<FORM>(
        mut self,
        reply_markup: impl bazu_core::IntoOption<ReplyMarkup, FORM>,
    ) -> Self {
        self.reply_markup = bazu_core::IntoOption::into_option(reply_markup);
        self
    }
}

impl Call<'_, SendDocument> {
    /// Caption of the file, as Markdown. Length: at most 4096 characters, not counting markup.
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// Id of the message to reply to.
    pub fn reply_to_message_id(
        mut self,
        reply_to_message_id: impl Into<Option<i64>>,
    ) -> Self {
        self.method.reply_to_message_id = reply_to_message_id.into();
        self
    }

    /// Buttons below the message, or a keyboard to show or remove.
    pub fn reply_markup<FORM>(
        mut self,
        reply_markup: impl bazu_core::IntoOption<ReplyMarkup, FORM>,
    ) -> Self {
        self.method.reply_markup = bazu_core::IntoOption::into_option(reply_markup);
        self
    }
}

/// Sends a video and returns the message.
///
/// The request of [`Bot::send_video`](crate::Bot::send_video). [`Bot::call`](crate::Bot::call)
/// sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendVideo {
    /// The chat to send to, as an id or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The video. File: at most 50 MB; at most 20 MB by URL; formats MPEG4.
    pub video: bazu_core::InputFile,
    /// Caption of the file, as Markdown. Length: at most 4096 characters, not counting markup.
    pub caption: Option<String>,
    /// Id of the message to reply to.
    pub reply_to_message_id: Option<i64>,
    /// Buttons below the message, or a keyboard to show or remove.
    pub reply_markup: Option<ReplyMarkup>,
    /// Duration. Unit: seconds.
    ///
    /// Undocumented.
    pub duration: Option<i64>,
    /// Width of the picture. Unit: pixels.
    ///
    /// Undocumented.
    pub width: Option<i64>,
    /// Height of the picture. Unit: pixels.
    ///
    /// Undocumented.
    pub height: Option<i64>,
}

impl SendVideo {
    /// Limit of `sendVideo.video`. File: at most 50 MB; at most 20 MB by URL; formats MPEG4.
    pub const VIDEO_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: 20 << 20,
        formats: &["MPEG4"],
    };

    /// Limit of `sendVideo.caption`. Length: at most 4096 characters, not counting markup.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 4096,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates the request from its required parameters.
    pub fn new(
        chat_id: impl Into<ChatId>,
        video: impl Into<bazu_core::InputFile>,
    ) -> Self {
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

    /// Caption of the file, as Markdown. Length: at most 4096 characters, not counting markup.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
        self
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

    /// Buttons below the message, or a keyboard to show or remove.
    #[must_use]
    pub fn reply_markup<FORM>(
        mut self,
        reply_markup: impl bazu_core::IntoOption<ReplyMarkup, FORM>,
    ) -> Self {
        self.reply_markup = bazu_core::IntoOption::into_option(reply_markup);
        self
    }

    /// Duration. Unit: seconds.
    ///
    /// Undocumented.
    #[must_use]
    pub fn duration(mut self, duration: impl Into<Option<i64>>) -> Self {
        self.duration = duration.into();
        self
    }

    /// Width of the picture. Unit: pixels.
    ///
    /// Undocumented.
    #[must_use]
    pub fn width(mut self, width: impl Into<Option<i64>>) -> Self {
        self.width = width.into();
        self
    }

    /// Height of the picture. Unit: pixels.
    ///
    /// Undocumented.
    #[must_use]
    pub fn height(mut self, height: impl Into<Option<i64>>) -> Self {
        self.height = height.into();
        self
    }
}

impl Call<'_, SendVideo> {
    /// Caption of the file, as Markdown. Length: at most 4096 characters, not counting markup.
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// Id of the message to reply to.
    pub fn reply_to_message_id(
        mut self,
        reply_to_message_id: impl Into<Option<i64>>,
    ) -> Self {
        self.method.reply_to_message_id = reply_to_message_id.into();
        self
    }

    /// Buttons below the message, or a keyboard to show or remove.
    pub fn reply_markup<FORM>(
        mut self,
        reply_markup: impl bazu_core::IntoOption<ReplyMarkup, FORM>,
    ) -> Self {
        self.method.reply_markup = bazu_core::IntoOption::into_option(reply_markup);
        self
    }

    /// Duration. Unit: seconds.
    ///
    /// Undocumented.
    pub fn duration(mut self, duration: impl Into<Option<i64>>) -> Self {
        self.method.duration = duration.into();
        self
    }

    /// Width of the picture. Unit: pixels.
    ///
    /// Undocumented.
    pub fn width(mut self, width: impl Into<Option<i64>>) -> Self {
        self.method.width = width.into();
        self
    }

    /// Height of the picture. Unit: pixels.
    ///
    /// Undocumented.
    pub fn height(mut self, height: impl Into<Option<i64>>) -> Self {
        self.method.height = height.into();
        self
    }
}

/// Sends a GIF, or an H.264/MPEG-4 AVC video without sound, and returns the message.
///
/// The request of [`Bot::send_animation`](crate::Bot::send_animation).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendAnimation {
    /// The chat to send to, as an id or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The animation. File: at most 50 MB; at most 20 MB by URL; formats GIF, MPEG4.
    ///
    /// Prefer an upload. Ids and URLs may fail.
    pub animation: bazu_core::InputFile,
    /// Id of the message to reply to.
    pub reply_to_message_id: Option<i64>,
    /// Buttons below the message, or a keyboard to show or remove.
    pub reply_markup: Option<ReplyMarkup>,
    /// Caption of the animation, as Markdown. Length: at most 4096 characters, not counting markup.
    ///
    /// Undocumented.
    pub caption: Option<String>,
    /// Duration. Unit: seconds.
    ///
    /// Undocumented.
    pub duration: Option<i64>,
    /// Width of the picture. Unit: pixels.
    ///
    /// Undocumented.
    pub width: Option<i64>,
    /// Height of the picture. Unit: pixels.
    ///
    /// Undocumented.
    pub height: Option<i64>,
}

impl SendAnimation {
    /// Limit of `sendAnimation.animation`. File: at most 50 MB; at most 20 MB by URL; formats GIF,
    /// MPEG4.
    pub const ANIMATION_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: 20 << 20,
        formats: &["GIF", "MPEG4"],
    };

    /// Limit of `sendAnimation.caption`. Length: at most 4096 characters, not counting markup.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 4096,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates the request from its required parameters.
    pub fn new(
        chat_id: impl Into<ChatId>,
        animation: impl Into<bazu_core::InputFile>,
    ) -> Self {
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

    /// Id of the message to reply to.
    #[must_use]
    pub fn reply_to_message_id(
        mut self,
        reply_to_message_id: impl Into<Option<i64>>,
    ) -> Self {
        self.reply_to_message_id = reply_to_message_id.into();
        self
    }

    /// Buttons below the message, or a keyboard to show or remove.
    #[must_use]
    pub fn reply_markup<FORM>(
        mut self,
        reply_markup: impl bazu_core::IntoOption<ReplyMarkup, FORM>,
    ) -> Self {
        self.reply_markup = bazu_core::IntoOption::into_option(reply_markup);
        self
    }

    /// Caption of the animation, as Markdown. Length: at most 4096 characters, not counting markup.
    ///
    /// Undocumented.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// Duration. Unit: seconds.
    ///
    /// Undocumented.
    #[must_use]
    pub fn duration(mut self, duration: impl Into<Option<i64>>) -> Self {
        self.duration = duration.into();
        self
    }

    /// Width of the picture. Unit: pixels.
    ///
    /// Undocumented.
    #[must_use]
    pub fn width(mut self, width: impl Into<Option<i64>>) -> Self {
        self.width = width.into();
        self
    }

    /// Height of the picture. Unit: pixels.
    ///
    /// Undocumented.
    #[must_use]
    pub fn height(mut self, height: impl Into<Option<i64>>) -> Self {
        self.height = height.into();
        self
    }
}

impl Call<'_, SendAnimation> {
    /// Id of the message to reply to.
    pub fn reply_to_message_id(
        mut self,
        reply_to_message_id: impl Into<Option<i64>>,
    ) -> Self {
        self.method.reply_to_message_id = reply_to_message_id.into();
        self
    }

    /// Buttons below the message, or a keyboard to show or remove.
    pub fn reply_markup<FORM>(
        mut self,
        reply_markup: impl bazu_core::IntoOption<ReplyMarkup, FORM>,
    ) -> Self {
        self.method.reply_markup = bazu_core::IntoOption::into_option(reply_markup);
        self
    }

    /// Caption of the animation, as Markdown. Length: at most 4096 characters, not counting markup.
    ///
    /// Undocumented.
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// Duration. Unit: seconds.
    ///
    /// Undocumented.
    pub fn duration(mut self, duration: impl Into<Option<i64>>) -> Self {
        self.method.duration = duration.into();
        self
    }

    /// Width of the picture. Unit: pixels.
    ///
    /// Undocumented.
    pub fn width(mut self, width: impl Into<Option<i64>>) -> Self {
        self.method.width = width.into();
        self
    }

    /// Height of the picture. Unit: pixels.
    ///
    /// Undocumented.
    pub fn height(mut self, height: impl Into<Option<i64>>) -> Self {
        self.method.height = height.into();
        self
    }
}

/// Sends a voice message and returns the message.
///
/// The request of [`Bot::send_voice`](crate::Bot::send_voice). [`Bot::call`](crate::Bot::call)
/// sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendVoice {
    /// The chat to send to, as an id or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The recording. From a URL, more than 1 MB arrives as a file and not as a voice message.
    /// File: at most 50 MB; at most 20 MB by URL.
    pub voice: bazu_core::InputFile,
    /// Caption of the file, as Markdown. Length: at most 4096 characters, not counting markup.
    pub caption: Option<String>,
    /// Id of the message to reply to.
    pub reply_to_message_id: Option<i64>,
    /// Buttons below the message, or a keyboard to show or remove.
    pub reply_markup: Option<ReplyMarkup>,
    /// Duration. Unit: seconds.
    ///
    /// Undocumented.
    pub duration: Option<i64>,
}

impl SendVoice {
    /// Limit of `sendVoice.voice`. File: at most 50 MB; at most 20 MB by URL.
    pub const VOICE_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: 20 << 20,
        formats: &[],
    };

    /// Limit of `sendVoice.caption`. Length: at most 4096 characters, not counting markup.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 4096,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates the request from its required parameters.
    pub fn new(
        chat_id: impl Into<ChatId>,
        voice: impl Into<bazu_core::InputFile>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            voice: voice.into(),
            caption: None,
            reply_to_message_id: None,
            reply_markup: None,
            duration: None,
        }
    }

    /// Caption of the file, as Markdown. Length: at most 4096 characters, not counting markup.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
        self
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

    /// Buttons below the message, or a keyboard to show or remove.
    #[must_use]
    pub fn reply_markup<FORM>(
        mut self,
        reply_markup: impl bazu_core::IntoOption<ReplyMarkup, FORM>,
    ) -> Self {
        self.reply_markup = bazu_core::IntoOption::into_option(reply_markup);
        self
    }

    /// Duration. Unit: seconds.
    ///
    /// Undocumented.
    #[must_use]
    pub fn duration(mut self, duration: impl Into<Option<i64>>) -> Self {
        self.duration = duration.into();
        self
    }
}

impl Call<'_, SendVoice> {
    /// Caption of the file, as Markdown. Length: at most 4096 characters, not counting markup.
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// Id of the message to reply to.
    pub fn reply_to_message_id(
        mut self,
        reply_to_message_id: impl Into<Option<i64>>,
    ) -> Self {
        self.method.reply_to_message_id = reply_to_message_id.into();
        self
    }

    /// Buttons below the message, or a keyboard to show or remove.
    pub fn reply_markup<FORM>(
        mut self,
        reply_markup: impl bazu_core::IntoOption<ReplyMarkup, FORM>,
    ) -> Self {
        self.method.reply_markup = bazu_core::IntoOption::into_option(reply_markup);
        self
    }

    /// Duration. Unit: seconds.
    ///
    /// Undocumented.
    pub fn duration(mut self, duration: impl Into<Option<i64>>) -> Self {
        self.method.duration = duration.into();
        self
    }
}

/// Sends several files as one album and returns the messages, one per item.
///
/// The request of [`Bot::send_media_group`](crate::Bot::send_media_group).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendMediaGroup {
    /// The chat to send to, as an id or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The items of the album.
    pub media: Vec<InputMedia>,
    /// Id of the message to reply to.
    pub reply_to_message_id: Option<i64>,
    /// Buttons below the album, or a keyboard to show or remove.
    ///
    /// It may have no effect. Undocumented.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendMediaGroup {
    /// Creates the request from its required parameters.
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

    /// Id of the message to reply to.
    #[must_use]
    pub fn reply_to_message_id(
        mut self,
        reply_to_message_id: impl Into<Option<i64>>,
    ) -> Self {
        self.reply_to_message_id = reply_to_message_id.into();
        self
    }

    /// Buttons below the album, or a keyboard to show or remove.
    ///
    /// It may have no effect. Undocumented.
    #[must_use]
    pub fn reply_markup<FORM>(
        mut self,
        reply_markup: impl bazu_core::IntoOption<ReplyMarkup, FORM>,
    ) -> Self {
        self.reply_markup = bazu_core::IntoOption::into_option(reply_markup);
        self
    }
}

impl Call<'_, SendMediaGroup> {
    /// Id of the message to reply to.
    pub fn reply_to_message_id(
        mut self,
        reply_to_message_id: impl Into<Option<i64>>,
    ) -> Self {
        self.method.reply_to_message_id = reply_to_message_id.into();
        self
    }

    /// Buttons below the album, or a keyboard to show or remove.
    ///
    /// It may have no effect. Undocumented.
    pub fn reply_markup<FORM>(
        mut self,
        reply_markup: impl bazu_core::IntoOption<ReplyMarkup, FORM>,
    ) -> Self {
        self.method.reply_markup = bazu_core::IntoOption::into_option(reply_markup);
        self
    }
}

/// Prepares a file for download and returns its path.
///
/// The request of [`Bot::get_file`](crate::Bot::get_file). [`Bot::call`](crate::Bot::call)
/// sends it.
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

/// # Media
///
/// Files, places and contacts, and the methods that send and download them. A file is sent in
/// one of three ways. By `file_id`, it may have any size, but its kind cannot change (a video
/// cannot become a photo), and thumbnails cannot be sent again. By URL, it may have 5 MB if it
/// is a photo and 20 MB otherwise, and the server at the URL must return the right MIME type.
/// As an upload, it may have 10 MB if it is a photo and 50 MB otherwise. Downloads may have 20
/// MB.
impl Bot {
    /// Sends a photo and returns the message.
    ///
    /// Arguments:
    /// - `chat_id`: The chat to send to, as an id or a name such as `@channelusername`.
    /// - `photo`: The photo. An id sends all sizes of the photo again. File: at most 10 MB; at most
    ///   5 MB by URL.
    ///
    /// Optional parameters, set on the call:
    /// - [`caption`](method@SendPhoto::caption): Caption of the file, as Markdown.
    /// - [`reply_to_message_id`](method@SendPhoto::reply_to_message_id): Id of the message to reply
    ///   to.
    /// - [`reply_markup`](method@SendPhoto::reply_markup): Buttons below the message, or a keyboard
    ///   to show or remove.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#sendphoto)
    pub fn send_photo(
        &self,
        chat_id: impl Into<ChatId>,
        photo: impl Into<bazu_core::InputFile>,
    ) -> Call<'_, SendPhoto> {
        self.call(SendPhoto::new(chat_id, photo))
    }

    /// Sends an audio file for the music player and returns the message. For a voice message use
    /// [`Bot::send_voice`](crate::Bot::send_voice).
    ///
    /// Arguments:
    /// - `chat_id`: The chat to send to, as an id or a name such as `@channelusername`.
    /// - `audio`: The audio file. A URL must return an audio MIME type such as `audio/mpeg`. File:
    ///   at most 50 MB; at most 20 MB by URL; formats MP3, M4A.
    ///
    /// Optional parameters, set on the call:
    /// - [`caption`](method@SendAudio::caption): Caption of the file, as Markdown.
    /// - [`reply_to_message_id`](method@SendAudio::reply_to_message_id): Id of the message to reply
    ///   to.
    /// - [`reply_markup`](method@SendAudio::reply_markup): Buttons below the message, or a keyboard
    ///   to show or remove.
    /// - [`duration`](method@SendAudio::duration): Duration.
    /// - [`title`](method@SendAudio::title): Title of the track.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#sendaudio)
    pub fn send_audio(
        &self,
        chat_id: impl Into<ChatId>,
        audio: impl Into<bazu_core::InputFile>,
    ) -> Call<'_, SendAudio> {
        self.call(SendAudio::new(chat_id, audio))
    }

    /// Sends a file of any kind and returns the message. By URL, only GIF, PDF and ZIP files can be
    /// sent.
    ///
    /// Arguments:
    /// - `chat_id`: The chat to send to, as an id or a name such as `@channelusername`.
    /// - `document`: The file. A URL must lead to a GIF, PDF or ZIP file. File: at most 50 MB; at
    ///   most 20 MB by URL.
    ///
    /// Optional parameters, set on the call:
    /// - [`caption`](method@SendDocument::caption): Caption of the file, as Markdown.
    /// - [`reply_to_message_id`](method@SendDocument::reply_to_message_id): Id of the message to
    ///   reply to.
    /// - [`reply_markup`](method@SendDocument::reply_markup): Buttons below the message, or a
    ///   keyboard to show or remove.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#senddocument)
    pub fn send_document(
        &self,
        chat_id: impl Into<ChatId>,
        document: impl Into<bazu_core::InputFile>,
    ) -> Call<'_, SendDocument> {
        self.call(SendDocument::new(chat_id, document))
    }

    /// Sends a video and returns the message. Clients play MPEG-4. Send other formats with
    /// [`Bot::send_document`](crate::Bot::send_document).
    ///
    /// Arguments:
    /// - `chat_id`: The chat to send to, as an id or a name such as `@channelusername`.
    /// - `video`: The video. File: at most 50 MB; at most 20 MB by URL; formats MPEG4.
    ///
    /// Optional parameters, set on the call:
    /// - [`caption`](method@SendVideo::caption): Caption of the file, as Markdown.
    /// - [`reply_to_message_id`](method@SendVideo::reply_to_message_id): Id of the message to reply
    ///   to.
    /// - [`reply_markup`](method@SendVideo::reply_markup): Buttons below the message, or a keyboard
    ///   to show or remove.
    /// - [`duration`](method@SendVideo::duration): Duration.
    /// - [`width`](method@SendVideo::width): Width of the picture.
    /// - [`height`](method@SendVideo::height): Height of the picture.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#sendvideo)
    pub fn send_video(
        &self,
        chat_id: impl Into<ChatId>,
        video: impl Into<bazu_core::InputFile>,
    ) -> Call<'_, SendVideo> {
        self.call(SendVideo::new(chat_id, video))
    }

    /// Sends a GIF, or an H.264/MPEG-4 AVC video without sound, and returns the message.
    ///
    /// Arguments:
    /// - `chat_id`: The chat to send to, as an id or a name such as `@channelusername`.
    /// - `animation`: The animation. File: at most 50 MB; at most 20 MB by URL; formats GIF, MPEG4.
    ///   Prefer an upload. Ids and URLs may fail.
    ///
    /// Optional parameters, set on the call:
    /// - [`reply_to_message_id`](method@SendAnimation::reply_to_message_id): Id of the message to
    ///   reply to.
    /// - [`reply_markup`](method@SendAnimation::reply_markup): Buttons below the message, or a
    ///   keyboard to show or remove.
    /// - [`caption`](method@SendAnimation::caption): Caption of the animation, as Markdown.
    /// - [`duration`](method@SendAnimation::duration): Duration.
    /// - [`width`](method@SendAnimation::width): Width of the picture.
    /// - [`height`](method@SendAnimation::height): Height of the picture.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#sendanimation)
    pub fn send_animation(
        &self,
        chat_id: impl Into<ChatId>,
        animation: impl Into<bazu_core::InputFile>,
    ) -> Call<'_, SendAnimation> {
        self.call(SendAnimation::new(chat_id, animation))
    }

    /// Sends a voice message and returns the message. At a URL it must be `audio/ogg` of at most 1
    /// MB. From 1 to 20 MB it arrives as a file.
    ///
    /// Arguments:
    /// - `chat_id`: The chat to send to, as an id or a name such as `@channelusername`.
    /// - `voice`: The recording. From a URL, more than 1 MB arrives as a file and not as a voice
    ///   message. File: at most 50 MB; at most 20 MB by URL.
    ///
    /// Optional parameters, set on the call:
    /// - [`caption`](method@SendVoice::caption): Caption of the file, as Markdown.
    /// - [`reply_to_message_id`](method@SendVoice::reply_to_message_id): Id of the message to reply
    ///   to.
    /// - [`reply_markup`](method@SendVoice::reply_markup): Buttons below the message, or a keyboard
    ///   to show or remove.
    /// - [`duration`](method@SendVoice::duration): Duration.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#sendvoice)
    pub fn send_voice(
        &self,
        chat_id: impl Into<ChatId>,
        voice: impl Into<bazu_core::InputFile>,
    ) -> Call<'_, SendVoice> {
        self.call(SendVoice::new(chat_id, voice))
    }

    /// Sends several files as one album and returns the messages, one per item. An album contains
    /// photos and videos, or only documents, or only audio files. Animations are not accepted.
    ///
    /// Rules:
    /// - `album-kinds`: all items of `media` come from one of the groups `document`; `audio`;
    ///   `photo`, `video`. Documents and audio files cannot be mixed with other kinds. The server
    ///   does not accept animations.
    ///
    /// Arguments:
    /// - `chat_id`: The chat to send to, as an id or a name such as `@channelusername`.
    /// - `media`: The items of the album.
    ///
    /// Optional parameters, set on the call:
    /// - [`reply_to_message_id`](method@SendMediaGroup::reply_to_message_id): Id of the message to
    ///   reply to.
    /// - [`reply_markup`](method@SendMediaGroup::reply_markup): Buttons below the album, or a
    ///   keyboard to show or remove.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
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

    /// Prepares a file for download and returns its path. Files of up to 20 MB can be downloaded.
    /// The path is valid for at least one hour. Call the method again for a new one.
    ///
    /// Arguments:
    /// - `file_id`: Id of the file.
    ///
    /// `download` of the call downloads the file: `bot.get_file(…).download().to_file("name").await?`.
    ///
    /// Errors: [`NotFound`](crate::ErrorKind::NotFound),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#getfile)
    pub fn get_file(&self, file_id: impl Into<String>) -> Call<'_, GetFile> {
        self.call(GetFile::new(file_id))
    }
}
