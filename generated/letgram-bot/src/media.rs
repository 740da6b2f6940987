// @generated from spec/letgram/media.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! Media

use bazu_core::wire;

use crate::{Bot, Call};
use crate::chats::ChatId;
use crate::keyboards::ReplyMarkup;
use crate::messages::{MessageEntity, ParseMode, SendContact, SendLocation};

/// One size of a photo, or a thumbnail.
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

/// An audio file for the music player.
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
    /// Performer, as given by the sender or by the tags of the file.
    pub performer: Option<String>,
    /// Thumbnail of the album cover.
    pub thumbnail: Option<Box<PhotoSize>>,
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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Voice {
    /// Id to download the file or to send it again. It is valid for this bot only.
    pub file_id: String,
    /// Id that is the same for every bot and never changes. It cannot be used to download or send
    /// the file.
    pub file_unique_id: String,
    /// Duration. Unit: seconds.
    pub duration: i64,
    /// MIME type of the file.
    pub mime_type: Option<String>,
    /// Size of the file. Unit: bytes.
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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Location {
    /// Longitude of the place. Unit: degrees.
    pub longitude: f64,
    /// Latitude of the place. Unit: degrees.
    pub latitude: f64,
    /// Radius of uncertainty. Range: 0 to 1500 meters.
    pub horizontal_accuracy: Option<f64>,
    /// How long the location can be updated after the message was sent. For live locations. Unit:
    /// seconds.
    pub live_period: Option<i64>,
    /// Direction in which the user moves. For live locations. Range: 1 to 360 degrees.
    pub heading: Option<i64>,
    /// Distance at which members are notified that another member is near. For live locations.
    /// Unit: meters.
    pub proximity_alert_radius: Option<i64>,
}

impl Location {
    /// Limit of `Location.horizontal_accuracy`. Range: 0 to 1500 meters.
    pub const HORIZONTAL_ACCURACY_RANGE: bazu_core::RangeLimit = bazu_core::RangeLimit {
        min: 0.0,
        max: 1500.0,
        unit: "meters",
    };

    /// Limit of `Location.heading`. Range: 1 to 360 degrees.
    pub const HEADING_RANGE: bazu_core::IntegerRange = bazu_core::IntegerRange {
        min: 1,
        max: 360,
        unit: "degrees",
    };
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

/// A file that is ready for download.
///
/// The link may expire after one hour. Call [`Bot::get_file`](crate::Bot::get_file) again for a
/// new link. Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct File {
    /// Id to download the file or to send it again. It is valid for this bot only. If the server
    /// leaves it out, it is empty.
    pub file_id: String,
    /// Id that is the same for every bot and never changes. It cannot be used to download or send
    /// the file. If the server leaves it out, it is empty.
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

/// One item of an album.
///
/// An album accepts photos, videos, documents and audio files, but no animations. Undocumented.
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
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMediaPhoto {
    /// The file, as an id (preferred), a URL or an upload. File: at most 50 MB. Not checked.
    pub media: bazu_core::InputFile,
    /// Caption of this item. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    pub caption: Option<String>,
    /// The format of the caption.
    pub parse_mode: Option<ParseMode>,
    /// The entities of the caption. An alternative to `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Whether to hide the content until the reader reveals it.
    pub has_spoiler: Option<bool>,
}

impl InputMediaPhoto {
    /// Limit of `InputMediaPhoto.media`. File: at most 50 MB. Not checked.
    pub const MEDIA_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &[],
    };

    /// Limit of `InputMediaPhoto.caption`. Length: at most 1024 characters, not counting the markup
    /// of `parse_mode`. Not checked.
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
            parse_mode: None,
            caption_entities: None,
            has_spoiler: None,
        }
    }

    /// Caption of this item. Length: at most 1024 characters, not counting the markup of
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

    /// Whether to hide the content until the reader reveals it.
    #[must_use]
    pub fn has_spoiler(mut self, has_spoiler: impl Into<Option<bool>>) -> Self {
        self.has_spoiler = has_spoiler.into();
        self
    }
}

/// A video to send in an album.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMediaVideo {
    /// The file, as an id (preferred), a URL or an upload. File: at most 50 MB. Not checked.
    pub media: bazu_core::InputFile,
    /// Thumbnail of the item, at most 320 pixels wide and high. It must be an upload, cannot be
    /// used again, and is ignored if the item itself is not an upload. File: at most 200 KB;
    /// formats JPEG. Not checked.
    pub thumbnail: Option<bazu_core::InputFile>,
    /// Caption of this item. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    pub caption: Option<String>,
    /// Width of the picture. Unit: pixels.
    pub width: Option<i64>,
    /// Height of the picture. Unit: pixels.
    pub height: Option<i64>,
    /// Duration. Unit: seconds.
    pub duration: Option<i64>,
    /// The format of the caption.
    pub parse_mode: Option<ParseMode>,
    /// The entities of the caption. An alternative to `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Whether the video can be played while it is downloaded.
    pub supports_streaming: Option<bool>,
    /// Whether to hide the content until the reader reveals it.
    pub has_spoiler: Option<bool>,
}

impl InputMediaVideo {
    /// Limit of `InputMediaVideo.media`. File: at most 50 MB. Not checked.
    pub const MEDIA_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &[],
    };

    /// Limit of `InputMediaVideo.thumbnail`. File: at most 200 KB; formats JPEG. Not checked.
    pub const THUMBNAIL_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 200 << 10,
        url_max_bytes: u64::MAX,
        formats: &["JPEG"],
    };

    /// Limit of `InputMediaVideo.caption`. Length: at most 1024 characters, not counting the markup
    /// of `parse_mode`. Not checked.
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
            parse_mode: None,
            caption_entities: None,
            supports_streaming: None,
            has_spoiler: None,
        }
    }

    /// Thumbnail of the item, at most 320 pixels wide and high. It must be an upload, cannot be
    /// used again, and is ignored if the item itself is not an upload. File: at most 200 KB;
    /// formats JPEG. Not checked.
    #[must_use]
    pub fn thumbnail<FORM>(
        mut self,
        thumbnail: impl bazu_core::IntoOption<bazu_core::InputFile, FORM>,
    ) -> Self {
        self.thumbnail = bazu_core::IntoOption::into_option(thumbnail);
        self
    }

    /// Caption of this item. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
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

    /// Whether the video can be played while it is downloaded.
    #[must_use]
    pub fn supports_streaming(
        mut self,
        supports_streaming: impl Into<Option<bool>>,
    ) -> Self {
        self.supports_streaming = supports_streaming.into();
        self
    }

    /// Whether to hide the content until the reader reveals it.
    #[must_use]
    pub fn has_spoiler(mut self, has_spoiler: impl Into<Option<bool>>) -> Self {
        self.has_spoiler = has_spoiler.into();
        self
    }
}

/// A GIF or a video without sound.
///
/// No method accepts it. Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMediaAnimation {
    /// The file, as an id (preferred), a URL or an upload. File: at most 50 MB. Not checked.
    pub media: bazu_core::InputFile,
    /// Thumbnail of the item, at most 320 pixels wide and high. It must be an upload, cannot be
    /// used again, and is ignored if the item itself is not an upload. File: at most 200 KB;
    /// formats JPEG. Not checked.
    pub thumbnail: Option<bazu_core::InputFile>,
    /// Caption of this item. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    pub caption: Option<String>,
    /// Width of the picture. Unit: pixels.
    pub width: Option<i64>,
    /// Height of the picture. Unit: pixels.
    pub height: Option<i64>,
    /// Duration. Unit: seconds.
    pub duration: Option<i64>,
    /// The format of the caption.
    pub parse_mode: Option<ParseMode>,
    /// The entities of the caption. An alternative to `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Whether to hide the content until the reader reveals it.
    pub has_spoiler: Option<bool>,
}

impl InputMediaAnimation {
    /// Limit of `InputMediaAnimation.media`. File: at most 50 MB. Not checked.
    pub const MEDIA_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &[],
    };

    /// Limit of `InputMediaAnimation.thumbnail`. File: at most 200 KB; formats JPEG. Not checked.
    pub const THUMBNAIL_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 200 << 10,
        url_max_bytes: u64::MAX,
        formats: &["JPEG"],
    };

    /// Limit of `InputMediaAnimation.caption`. Length: at most 1024 characters, not counting the
    /// markup of `parse_mode`. Not checked.
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
            parse_mode: None,
            caption_entities: None,
            has_spoiler: None,
        }
    }

    /// Thumbnail of the item, at most 320 pixels wide and high. It must be an upload, cannot be
    /// used again, and is ignored if the item itself is not an upload. File: at most 200 KB;
    /// formats JPEG. Not checked.
    #[must_use]
    pub fn thumbnail<FORM>(
        mut self,
        thumbnail: impl bazu_core::IntoOption<bazu_core::InputFile, FORM>,
    ) -> Self {
        self.thumbnail = bazu_core::IntoOption::into_option(thumbnail);
        self
    }

    /// Caption of this item. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
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

    /// Whether to hide the content until the reader reveals it.
    #[must_use]
    pub fn has_spoiler(mut self, has_spoiler: impl Into<Option<bool>>) -> Self {
        self.has_spoiler = has_spoiler.into();
        self
    }
}

/// An audio file to send in an album of audio files.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMediaAudio {
    /// The file, as an id (preferred), a URL or an upload. File: at most 50 MB. Not checked.
    pub media: bazu_core::InputFile,
    /// Thumbnail of the item, at most 320 pixels wide and high. It must be an upload, cannot be
    /// used again, and is ignored if the item itself is not an upload. File: at most 200 KB;
    /// formats JPEG. Not checked.
    pub thumbnail: Option<bazu_core::InputFile>,
    /// Caption of this item. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    pub caption: Option<String>,
    /// Duration. Unit: seconds.
    pub duration: Option<i64>,
    /// Title of the track.
    pub title: Option<String>,
    /// The format of the caption.
    pub parse_mode: Option<ParseMode>,
    /// The entities of the caption. An alternative to `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Performer.
    pub performer: Option<String>,
}

impl InputMediaAudio {
    /// Limit of `InputMediaAudio.media`. File: at most 50 MB. Not checked.
    pub const MEDIA_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &[],
    };

    /// Limit of `InputMediaAudio.thumbnail`. File: at most 200 KB; formats JPEG. Not checked.
    pub const THUMBNAIL_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 200 << 10,
        url_max_bytes: u64::MAX,
        formats: &["JPEG"],
    };

    /// Limit of `InputMediaAudio.caption`. Length: at most 1024 characters, not counting the markup
    /// of `parse_mode`. Not checked.
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
            parse_mode: None,
            caption_entities: None,
            performer: None,
        }
    }

    /// Thumbnail of the item, at most 320 pixels wide and high. It must be an upload, cannot be
    /// used again, and is ignored if the item itself is not an upload. File: at most 200 KB;
    /// formats JPEG. Not checked.
    #[must_use]
    pub fn thumbnail<FORM>(
        mut self,
        thumbnail: impl bazu_core::IntoOption<bazu_core::InputFile, FORM>,
    ) -> Self {
        self.thumbnail = bazu_core::IntoOption::into_option(thumbnail);
        self
    }

    /// Caption of this item. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
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
}

/// A file to send in an album of documents.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMediaDocument {
    /// The file, as an id (preferred), a URL or an upload. File: at most 50 MB. Not checked.
    pub media: bazu_core::InputFile,
    /// Thumbnail of the item, at most 320 pixels wide and high. It must be an upload, cannot be
    /// used again, and is ignored if the item itself is not an upload. File: at most 200 KB;
    /// formats JPEG. Not checked.
    pub thumbnail: Option<bazu_core::InputFile>,
    /// Caption of this item. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`. Not checked.
    pub caption: Option<String>,
    /// The format of the caption.
    pub parse_mode: Option<ParseMode>,
    /// The entities of the caption. An alternative to `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Whether to send an upload as a plain document, without detecting its kind. Always `true` in
    /// an album.
    pub disable_content_type_detection: Option<bool>,
}

impl InputMediaDocument {
    /// Limit of `InputMediaDocument.media`. File: at most 50 MB. Not checked.
    pub const MEDIA_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &[],
    };

    /// Limit of `InputMediaDocument.thumbnail`. File: at most 200 KB; formats JPEG. Not checked.
    pub const THUMBNAIL_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 200 << 10,
        url_max_bytes: u64::MAX,
        formats: &["JPEG"],
    };

    /// Limit of `InputMediaDocument.caption`. Length: at most 1024 characters, not counting the
    /// markup of `parse_mode`. Not checked.
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
            parse_mode: None,
            caption_entities: None,
            disable_content_type_detection: None,
        }
    }

    /// Thumbnail of the item, at most 320 pixels wide and high. It must be an upload, cannot be
    /// used again, and is ignored if the item itself is not an upload. File: at most 200 KB;
    /// formats JPEG. Not checked.
    #[must_use]
    pub fn thumbnail<FORM>(
        mut self,
        thumbnail: impl bazu_core::IntoOption<bazu_core::InputFile, FORM>,
    ) -> Self {
        self.thumbnail = bazu_core::IntoOption::into_option(thumbnail);
        self
    }

    /// Caption of this item. Length: at most 1024 characters, not counting the markup of
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

    /// Whether to send an upload as a plain document, without detecting its kind. Always `true` in
    /// an album.
    #[must_use]
    pub fn disable_content_type_detection(
        mut self,
        disable_content_type_detection: impl Into<Option<bool>>,
    ) -> Self {
        self.disable_content_type_detection = disable_content_type_detection.into();
        self
    }
}

/// A round video.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VideoNote {
    /// Id to download the file or to send it again. It is valid for this bot only.
    pub file_id: String,
    /// Id that is the same for every bot and never changes. It cannot be used to download or send
    /// the file.
    pub file_unique_id: String,
    /// Width and height of the video, the diameter of the circle. Unit: pixels.
    pub length: i64,
    /// Duration. Unit: seconds.
    pub duration: i64,
    /// Thumbnail of the video.
    pub thumbnail: Option<Box<PhotoSize>>,
    /// Size of the file. Unit: bytes.
    pub file_size: Option<i64>,
}

impl VideoNote {
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

impl From<&VideoNote> for bazu_core::InputFile {
    fn from(value: &VideoNote) -> Self {
        value.to_input_file()
    }
}

impl bazu_core::ReceivedFile for VideoNote {
    fn file(&self) -> bazu_core::FileRef<'_> {
        VideoNote::file(self)
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
    /// The photo, as an id, a URL or an upload. File: at most 50 MB.
    pub photo: bazu_core::InputFile,
    /// Caption of the file. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`.
    pub caption: Option<String>,
    /// Id of the message to reply to.
    pub reply_to_message_id: Option<i64>,
    /// Buttons below the message, or a keyboard to show or remove.
    pub reply_markup: Option<ReplyMarkup>,
    /// The format of the caption.
    pub parse_mode: Option<ParseMode>,
    /// Whether to hide the content until the reader reveals it.
    pub has_spoiler: Option<bool>,
    /// Whether to send the message without a sound.
    pub disable_notification: Option<bool>,
    /// Whether to forbid forwarding and saving the message.
    pub protect_content: Option<bool>,
}

impl SendPhoto {
    /// Limit of `sendPhoto.photo`. File: at most 50 MB.
    pub const PHOTO_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &[],
    };

    /// Limit of `sendPhoto.caption`. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 1024,
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
            parse_mode: None,
            has_spoiler: None,
            disable_notification: None,
            protect_content: None,
        }
    }

    /// Caption of the file. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`.
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

    /// The format of the caption.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.parse_mode = parse_mode.into();
        self
    }

    /// Whether to hide the content until the reader reveals it.
    #[must_use]
    pub fn has_spoiler(mut self, has_spoiler: impl Into<Option<bool>>) -> Self {
        self.has_spoiler = has_spoiler.into();
        self
    }

    /// Whether to send the message without a sound.
    #[must_use]
    pub fn disable_notification(
        mut self,
        disable_notification: impl Into<Option<bool>>,
    ) -> Self {
        self.disable_notification = disable_notification.into();
        self
    }

    /// Whether to forbid forwarding and saving the message.
    #[must_use]
    pub fn protect_content(mut self, protect_content: impl Into<Option<bool>>) -> Self {
        self.protect_content = protect_content.into();
        self
    }
}

impl Call<'_, SendPhoto> {
    /// Caption of the file. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`.
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

    /// The format of the caption.
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.method.parse_mode = parse_mode.into();
        self
    }

    /// Whether to hide the content until the reader reveals it.
    pub fn has_spoiler(mut self, has_spoiler: impl Into<Option<bool>>) -> Self {
        self.method.has_spoiler = has_spoiler.into();
        self
    }

    /// Whether to send the message without a sound.
    pub fn disable_notification(
        mut self,
        disable_notification: impl Into<Option<bool>>,
    ) -> Self {
        self.method.disable_notification = disable_notification.into();
        self
    }

    /// Whether to forbid forwarding and saving the message.
    pub fn protect_content(mut self, protect_content: impl Into<Option<bool>>) -> Self {
        self.method.protect_content = protect_content.into();
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
    /// The audio file. File: at most 50 MB; formats MP3.
    pub audio: bazu_core::InputFile,
    /// Caption of the file. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`.
    pub caption: Option<String>,
    /// Buttons below the message, or a keyboard to show or remove.
    pub reply_markup: Option<ReplyMarkup>,
    /// Duration. Unit: seconds.
    pub duration: Option<i64>,
    /// Title of the track.
    pub title: Option<String>,
    /// The format of the caption.
    pub parse_mode: Option<ParseMode>,
    /// Performer.
    pub performer: Option<String>,
    /// Thumbnail of the file.
    ///
    /// Use a JPEG of less than 200 KB, at most 320 pixels wide and high, uploaded with the file.
    pub thumbnail: Option<bazu_core::InputFile>,
}

impl SendAudio {
    /// Limit of `sendAudio.audio`. File: at most 50 MB; formats MP3.
    pub const AUDIO_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &["MP3"],
    };

    /// Limit of `sendAudio.caption`. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 1024,
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
            reply_markup: None,
            duration: None,
            title: None,
            parse_mode: None,
            performer: None,
            thumbnail: None,
        }
    }

    /// Caption of the file. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
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

    /// The format of the caption.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.parse_mode = parse_mode.into();
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

    /// Thumbnail of the file.
    ///
    /// Use a JPEG of less than 200 KB, at most 320 pixels wide and high, uploaded with the file.
    #[must_use]
    pub fn thumbnail<FORM>(
        mut self,
        thumbnail: impl bazu_core::IntoOption<bazu_core::InputFile, FORM>,
    ) -> Self {
        self.thumbnail = bazu_core::IntoOption::into_option(thumbnail);
        self
    }
}

impl Call<'_, SendAudio> {
    /// Caption of the file. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`.
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.caption = bazu_core::IntoOption::into_option(caption);
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
    pub fn duration(mut self, duration: impl Into<Option<i64>>) -> Self {
        self.method.duration = duration.into();
        self
    }

    /// Title of the track.
    pub fn title<FORM>(
        mut self,
        title: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.title = bazu_core::IntoOption::into_option(title);
        self
    }

    /// The format of the caption.
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.method.parse_mode = parse_mode.into();
        self
    }

    /// Performer.
    pub fn performer<FORM>(
        mut self,
        performer: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.performer = bazu_core::IntoOption::into_option(performer);
        self
    }

    /// Thumbnail of the file.
    ///
    /// Use a JPEG of less than 200 KB, at most 320 pixels wide and high, uploaded with the file.
    pub fn thumbnail<FORM>(
        mut self,
        thumbnail: impl bazu_core::IntoOption<bazu_core::InputFile, FORM>,
    ) -> Self {
        self.method.thumbnail = bazu_core::IntoOption::into_option(thumbnail);
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
    /// The file. File: at most 50 MB.
    pub document: bazu_core::InputFile,
    /// Caption of the file. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`.
    pub caption: Option<String>,
    /// Buttons below the message, or a keyboard to show or remove.
    pub reply_markup: Option<ReplyMarkup>,
    /// Thumbnail of the file.
    ///
    /// Use a JPEG of less than 200 KB, at most 320 pixels wide and high, uploaded with the file.
    pub thumbnail: Option<bazu_core::InputFile>,
    /// The format of the caption.
    pub parse_mode: Option<ParseMode>,
    /// Whether to send an upload as a plain document, without detecting its kind.
    pub disable_content_type_detection: Option<bool>,
}

impl SendDocument {
    /// Limit of `sendDocument.document`. File: at most 50 MB.
    pub const DOCUMENT_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &[],
    };

    /// Limit of `sendDocument.caption`. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 1024,
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
            reply_markup: None,
            thumbnail: None,
            parse_mode: None,
            disable_content_type_detection: None,
        }
    }

    /// Caption of the file. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
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

    /// Thumbnail of the file.
    ///
    /// Use a JPEG of less than 200 KB, at most 320 pixels wide and high, uploaded with the file.
    #[must_use]
    pub fn thumbnail<FORM>(
        mut self,
        thumbnail: impl bazu_core::IntoOption<bazu_core::InputFile, FORM>,
    ) -> Self {
        self.thumbnail = bazu_core::IntoOption::into_option(thumbnail);
        self
    }

    /// The format of the caption.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.parse_mode = parse_mode.into();
        self
    }

    /// Whether to send an upload as a plain document, without detecting its kind.
    #[must_use]
    pub fn disable_content_type_detection(
        mut self,
        disable_content_type_detection: impl Into<Option<bool>>,
    ) -> Self {
        self.disable_content_type_detection = disable_content_type_detection.into();
        self
    }
}

impl Call<'_, SendDocument> {
    /// Caption of the file. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`.
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.caption = bazu_core::IntoOption::into_option(caption);
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

    /// Thumbnail of the file.
    ///
    /// Use a JPEG of less than 200 KB, at most 320 pixels wide and high, uploaded with the file.
    pub fn thumbnail<FORM>(
        mut self,
        thumbnail: impl bazu_core::IntoOption<bazu_core::InputFile, FORM>,
    ) -> Self {
        self.method.thumbnail = bazu_core::IntoOption::into_option(thumbnail);
        self
    }

    /// The format of the caption.
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.method.parse_mode = parse_mode.into();
        self
    }

    /// Whether to send an upload as a plain document, without detecting its kind.
    pub fn disable_content_type_detection(
        mut self,
        disable_content_type_detection: impl Into<Option<bool>>,
    ) -> Self {
        self.method.disable_content_type_detection = disable_content_type_detection
            .into();
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
    /// The video. File: at most 50 MB.
    pub video: bazu_core::InputFile,
    /// Caption of the file. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`.
    pub caption: Option<String>,
    /// Buttons below the message, or a keyboard to show or remove.
    pub reply_markup: Option<ReplyMarkup>,
    /// Duration. Unit: seconds.
    pub duration: Option<i64>,
    /// Width of the picture. Unit: pixels.
    pub width: Option<i64>,
    /// Height of the picture. Unit: pixels.
    pub height: Option<i64>,
    /// Thumbnail of the video.
    ///
    /// Use a JPEG of less than 200 KB, at most 320 pixels wide and high, uploaded with the file.
    pub thumbnail: Option<bazu_core::InputFile>,
    /// The format of the caption.
    pub parse_mode: Option<ParseMode>,
    /// Whether to hide the content until the reader reveals it.
    pub has_spoiler: Option<bool>,
    /// Whether the video can be played while it is downloaded.
    pub supports_streaming: Option<bool>,
}

impl SendVideo {
    /// Limit of `sendVideo.video`. File: at most 50 MB.
    pub const VIDEO_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &[],
    };

    /// Limit of `sendVideo.caption`. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 1024,
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

    /// Caption of the file. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
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
    #[must_use]
    pub fn duration(mut self, duration: impl Into<Option<i64>>) -> Self {
        self.duration = duration.into();
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

    /// Thumbnail of the video.
    ///
    /// Use a JPEG of less than 200 KB, at most 320 pixels wide and high, uploaded with the file.
    #[must_use]
    pub fn thumbnail<FORM>(
        mut self,
        thumbnail: impl bazu_core::IntoOption<bazu_core::InputFile, FORM>,
    ) -> Self {
        self.thumbnail = bazu_core::IntoOption::into_option(thumbnail);
        self
    }

    /// The format of the caption.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.parse_mode = parse_mode.into();
        self
    }

    /// Whether to hide the content until the reader reveals it.
    #[must_use]
    pub fn has_spoiler(mut self, has_spoiler: impl Into<Option<bool>>) -> Self {
        self.has_spoiler = has_spoiler.into();
        self
    }

    /// Whether the video can be played while it is downloaded.
    #[must_use]
    pub fn supports_streaming(
        mut self,
        supports_streaming: impl Into<Option<bool>>,
    ) -> Self {
        self.supports_streaming = supports_streaming.into();
        self
    }
}

impl Call<'_, SendVideo> {
    /// Caption of the file. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`.
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.caption = bazu_core::IntoOption::into_option(caption);
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
    pub fn duration(mut self, duration: impl Into<Option<i64>>) -> Self {
        self.method.duration = duration.into();
        self
    }

    /// Width of the picture. Unit: pixels.
    pub fn width(mut self, width: impl Into<Option<i64>>) -> Self {
        self.method.width = width.into();
        self
    }

    /// Height of the picture. Unit: pixels.
    pub fn height(mut self, height: impl Into<Option<i64>>) -> Self {
        self.method.height = height.into();
        self
    }

    /// Thumbnail of the video.
    ///
    /// Use a JPEG of less than 200 KB, at most 320 pixels wide and high, uploaded with the file.
    pub fn thumbnail<FORM>(
        mut self,
        thumbnail: impl bazu_core::IntoOption<bazu_core::InputFile, FORM>,
    ) -> Self {
        self.method.thumbnail = bazu_core::IntoOption::into_option(thumbnail);
        self
    }

    /// The format of the caption.
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.method.parse_mode = parse_mode.into();
        self
    }

    /// Whether to hide the content until the reader reveals it.
    pub fn has_spoiler(mut self, has_spoiler: impl Into<Option<bool>>) -> Self {
        self.method.has_spoiler = has_spoiler.into();
        self
    }

    /// Whether the video can be played while it is downloaded.
    pub fn supports_streaming(
        mut self,
        supports_streaming: impl Into<Option<bool>>,
    ) -> Self {
        self.method.supports_streaming = supports_streaming.into();
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
    /// The animation. File: at most 50 MB; formats GIF, MPEG4.
    pub animation: bazu_core::InputFile,
    /// Buttons below the message, or a keyboard to show or remove.
    pub reply_markup: Option<ReplyMarkup>,
    /// Caption of the animation. Length: at most 1024 characters.
    pub caption: Option<String>,
    /// Duration. Unit: seconds.
    pub duration: Option<i64>,
    /// Width of the picture. Unit: pixels.
    pub width: Option<i64>,
    /// Height of the picture. Unit: pixels.
    pub height: Option<i64>,
    /// Whether to hide the content until the reader reveals it.
    pub has_spoiler: Option<bool>,
}

impl SendAnimation {
    /// Limit of `sendAnimation.animation`. File: at most 50 MB; formats GIF, MPEG4.
    pub const ANIMATION_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &["GIF", "MPEG4"],
    };

    /// Limit of `sendAnimation.caption`. Length: at most 1024 characters.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 1024,
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
            reply_markup: None,
            caption: None,
            duration: None,
            width: None,
            height: None,
            has_spoiler: None,
        }
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

    /// Caption of the animation. Length: at most 1024 characters.
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

    /// Whether to hide the content until the reader reveals it.
    #[must_use]
    pub fn has_spoiler(mut self, has_spoiler: impl Into<Option<bool>>) -> Self {
        self.has_spoiler = has_spoiler.into();
        self
    }
}

impl Call<'_, SendAnimation> {
    /// Buttons below the message, or a keyboard to show or remove.
    pub fn reply_markup<FORM>(
        mut self,
        reply_markup: impl bazu_core::IntoOption<ReplyMarkup, FORM>,
    ) -> Self {
        self.method.reply_markup = bazu_core::IntoOption::into_option(reply_markup);
        self
    }

    /// Caption of the animation. Length: at most 1024 characters.
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// Duration. Unit: seconds.
    pub fn duration(mut self, duration: impl Into<Option<i64>>) -> Self {
        self.method.duration = duration.into();
        self
    }

    /// Width of the picture. Unit: pixels.
    pub fn width(mut self, width: impl Into<Option<i64>>) -> Self {
        self.method.width = width.into();
        self
    }

    /// Height of the picture. Unit: pixels.
    pub fn height(mut self, height: impl Into<Option<i64>>) -> Self {
        self.method.height = height.into();
        self
    }

    /// Whether to hide the content until the reader reveals it.
    pub fn has_spoiler(mut self, has_spoiler: impl Into<Option<bool>>) -> Self {
        self.method.has_spoiler = has_spoiler.into();
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
    /// The recording, OPUS in an OGG file. File: at most 50 MB; formats OGG.
    pub voice: bazu_core::InputFile,
    /// Caption of the file. Length: at most 1024 characters.
    pub caption: Option<String>,
    /// Buttons below the message, or a keyboard to show or remove.
    pub reply_markup: Option<ReplyMarkup>,
    /// Duration. Unit: seconds.
    pub duration: Option<i64>,
}

impl SendVoice {
    /// Limit of `sendVoice.voice`. File: at most 50 MB; formats OGG.
    pub const VOICE_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &["OGG"],
    };

    /// Limit of `sendVoice.caption`. Length: at most 1024 characters.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 1024,
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
            reply_markup: None,
            duration: None,
        }
    }

    /// Caption of the file. Length: at most 1024 characters.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
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
    #[must_use]
    pub fn duration(mut self, duration: impl Into<Option<i64>>) -> Self {
        self.duration = duration.into();
        self
    }
}

impl Call<'_, SendVoice> {
    /// Caption of the file. Length: at most 1024 characters.
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.caption = bazu_core::IntoOption::into_option(caption);
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
    /// The items of the album: photos, videos, documents or audio files. Items: 2 to 10.
    pub media: Vec<InputMedia>,
    /// Id of the message to reply to.
    pub reply_to_message_id: Option<i64>,
    /// Whether to send the messages without a sound.
    pub disable_notification: Option<bool>,
    /// Whether to forbid forwarding and saving the messages.
    pub protect_content: Option<bool>,
}

impl SendMediaGroup {
    /// Limit of `sendMediaGroup.media`. Items: 2 to 10.
    pub const MEDIA_ITEMS: bazu_core::ItemsLimit = bazu_core::ItemsLimit {
        min: 2,
        max: 10,
    };

    /// Creates the request from its required parameters.
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

    /// Id of the message to reply to.
    #[must_use]
    pub fn reply_to_message_id(
        mut self,
        reply_to_message_id: impl Into<Option<i64>>,
    ) -> Self {
        self.reply_to_message_id = reply_to_message_id.into();
        self
    }

    /// Whether to send the messages without a sound.
    #[must_use]
    pub fn disable_notification(
        mut self,
        disable_notification: impl Into<Option<bool>>,
    ) -> Self {
        self.disable_notification = disable_notification.into();
        self
    }

    /// Whether to forbid forwarding and saving the messages.
    #[must_use]
    pub fn protect_content(mut self, protect_content: impl Into<Option<bool>>) -> Self {
        self.protect_content = protect_content.into();
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

    /// Whether to send the messages without a sound.
    pub fn disable_notification(
        mut self,
        disable_notification: impl Into<Option<bool>>,
    ) -> Self {
        self.method.disable_notification = disable_notification.into();
        self
    }

    /// Whether to forbid forwarding and saving the messages.
    pub fn protect_content(mut self, protect_content: impl Into<Option<bool>>) -> Self {
        self.method.protect_content = protect_content.into();
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

/// Sends a round video of at most one minute, and returns the message.
///
/// The request of [`Bot::send_video_note`](crate::Bot::send_video_note).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendVideoNote {
    /// The chat to send to, as an id or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The video. File: at most 50 MB.
    ///
    /// A URL may not be accepted.
    pub video_note: bazu_core::InputFile,
    /// Duration. Unit: seconds.
    pub duration: Option<i64>,
    /// Width and height of the video, the diameter of the circle. Unit: pixels.
    pub length: Option<i64>,
    /// Thumbnail of the video.
    ///
    /// Use a JPEG of less than 200 KB, at most 320 pixels wide and high, uploaded with the file.
    pub thumbnail: Option<bazu_core::InputFile>,
    /// Buttons below the message, or a keyboard to show or remove.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendVideoNote {
    /// Limit of `sendVideoNote.video_note`. File: at most 50 MB.
    pub const VIDEO_NOTE_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &[],
    };

    /// Creates the request from its required parameters.
    pub fn new(
        chat_id: impl Into<ChatId>,
        video_note: impl Into<bazu_core::InputFile>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            video_note: video_note.into(),
            duration: None,
            length: None,
            thumbnail: None,
            reply_markup: None,
        }
    }

    /// Duration. Unit: seconds.
    #[must_use]
    pub fn duration(mut self, duration: impl Into<Option<i64>>) -> Self {
        self.duration = duration.into();
        self
    }

    /// Width and height of the video, the diameter of the circle. Unit: pixels.
    #[must_use]
    pub fn length(mut self, length: impl Into<Option<i64>>) -> Self {
        self.length = length.into();
        self
    }

    /// Thumbnail of the video.
    ///
    /// Use a JPEG of less than 200 KB, at most 320 pixels wide and high, uploaded with the file.
    #[must_use]
    pub fn thumbnail<FORM>(
        mut self,
        thumbnail: impl bazu_core::IntoOption<bazu_core::InputFile, FORM>,
    ) -> Self {
        self.thumbnail = bazu_core::IntoOption::into_option(thumbnail);
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

impl Call<'_, SendVideoNote> {
    /// Duration. Unit: seconds.
    pub fn duration(mut self, duration: impl Into<Option<i64>>) -> Self {
        self.method.duration = duration.into();
        self
    }

    /// Width and height of the video, the diameter of the circle. Unit: pixels.
    pub fn length(mut self, length: impl Into<Option<i64>>) -> Self {
        self.method.length = length.into();
        self
    }

    /// Thumbnail of the video.
    ///
    /// Use a JPEG of less than 200 KB, at most 320 pixels wide and high, uploaded with the file.
    pub fn thumbnail<FORM>(
        mut self,
        thumbnail: impl bazu_core::IntoOption<bazu_core::InputFile, FORM>,
    ) -> Self {
        self.method.thumbnail = bazu_core::IntoOption::into_option(thumbnail);
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

/// # Media
///
/// Files, places and contacts, and the methods that send and download them. A file is sent as a
/// `file_id`, as an HTTP URL or as an upload of up to 50 MB. Downloads may have 20 MB.
impl Bot {
    /// Sends a photo and returns the message.
    ///
    /// Arguments:
    /// - `chat_id`: The chat to send to, as an id or a name such as `@channelusername`.
    /// - `photo`: The photo, as an id, a URL or an upload. File: at most 50 MB.
    ///
    /// Optional parameters, set on the call:
    /// - [`caption`](method@SendPhoto::caption): Caption of the file.
    /// - [`reply_to_message_id`](method@SendPhoto::reply_to_message_id): Id of the message to reply
    ///   to.
    /// - [`reply_markup`](method@SendPhoto::reply_markup): Buttons below the message, or a keyboard
    ///   to show or remove.
    /// - [`parse_mode`](method@SendPhoto::parse_mode): The format of the caption.
    /// - [`has_spoiler`](method@SendPhoto::has_spoiler): Whether to hide the content until the
    ///   reader reveals it.
    /// - [`disable_notification`](method@SendPhoto::disable_notification): Whether to send the
    ///   message without a sound.
    /// - [`protect_content`](method@SendPhoto::protect_content): Whether to forbid forwarding and
    ///   saving the message.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
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
    /// - `audio`: The audio file. File: at most 50 MB; formats MP3.
    ///
    /// Optional parameters, set on the call:
    /// - [`caption`](method@SendAudio::caption): Caption of the file.
    /// - [`reply_markup`](method@SendAudio::reply_markup): Buttons below the message, or a keyboard
    ///   to show or remove.
    /// - [`duration`](method@SendAudio::duration): Duration.
    /// - [`title`](method@SendAudio::title): Title of the track.
    /// - [`parse_mode`](method@SendAudio::parse_mode): The format of the caption.
    /// - [`performer`](method@SendAudio::performer): Performer.
    /// - [`thumbnail`](method@SendAudio::thumbnail): Thumbnail of the file.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn send_audio(
        &self,
        chat_id: impl Into<ChatId>,
        audio: impl Into<bazu_core::InputFile>,
    ) -> Call<'_, SendAudio> {
        self.call(SendAudio::new(chat_id, audio))
    }

    /// Sends a file of any kind and returns the message.
    ///
    /// Arguments:
    /// - `chat_id`: The chat to send to, as an id or a name such as `@channelusername`.
    /// - `document`: The file. File: at most 50 MB.
    ///
    /// Optional parameters, set on the call:
    /// - [`caption`](method@SendDocument::caption): Caption of the file.
    /// - [`reply_markup`](method@SendDocument::reply_markup): Buttons below the message, or a
    ///   keyboard to show or remove.
    /// - [`thumbnail`](method@SendDocument::thumbnail): Thumbnail of the file.
    /// - [`parse_mode`](method@SendDocument::parse_mode): The format of the caption.
    /// - [`disable_content_type_detection`](method@SendDocument::disable_content_type_detection):
    ///   Whether to send an upload as a plain document, without detecting its kind.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn send_document(
        &self,
        chat_id: impl Into<ChatId>,
        document: impl Into<bazu_core::InputFile>,
    ) -> Call<'_, SendDocument> {
        self.call(SendDocument::new(chat_id, document))
    }

    /// Sends a video and returns the message.
    ///
    /// Arguments:
    /// - `chat_id`: The chat to send to, as an id or a name such as `@channelusername`.
    /// - `video`: The video. File: at most 50 MB.
    ///
    /// Optional parameters, set on the call:
    /// - [`caption`](method@SendVideo::caption): Caption of the file.
    /// - [`reply_markup`](method@SendVideo::reply_markup): Buttons below the message, or a keyboard
    ///   to show or remove.
    /// - [`duration`](method@SendVideo::duration): Duration.
    /// - [`width`](method@SendVideo::width): Width of the picture.
    /// - [`height`](method@SendVideo::height): Height of the picture.
    /// - [`thumbnail`](method@SendVideo::thumbnail): Thumbnail of the video.
    /// - [`parse_mode`](method@SendVideo::parse_mode): The format of the caption.
    /// - [`has_spoiler`](method@SendVideo::has_spoiler): Whether to hide the content until the
    ///   reader reveals it.
    /// - [`supports_streaming`](method@SendVideo::supports_streaming): Whether the video can be
    ///   played while it is downloaded.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
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
    /// - `animation`: The animation. File: at most 50 MB; formats GIF, MPEG4.
    ///
    /// Optional parameters, set on the call:
    /// - [`reply_markup`](method@SendAnimation::reply_markup): Buttons below the message, or a
    ///   keyboard to show or remove.
    /// - [`caption`](method@SendAnimation::caption): Caption of the animation.
    /// - [`duration`](method@SendAnimation::duration): Duration.
    /// - [`width`](method@SendAnimation::width): Width of the picture.
    /// - [`height`](method@SendAnimation::height): Height of the picture.
    /// - [`has_spoiler`](method@SendAnimation::has_spoiler): Whether to hide the content until the
    ///   reader reveals it.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn send_animation(
        &self,
        chat_id: impl Into<ChatId>,
        animation: impl Into<bazu_core::InputFile>,
    ) -> Call<'_, SendAnimation> {
        self.call(SendAnimation::new(chat_id, animation))
    }

    /// Sends a voice message and returns the message.
    ///
    /// Arguments:
    /// - `chat_id`: The chat to send to, as an id or a name such as `@channelusername`.
    /// - `voice`: The recording, OPUS in an OGG file. File: at most 50 MB; formats OGG.
    ///
    /// Optional parameters, set on the call:
    /// - [`caption`](method@SendVoice::caption): Caption of the file.
    /// - [`reply_markup`](method@SendVoice::reply_markup): Buttons below the message, or a keyboard
    ///   to show or remove.
    /// - [`duration`](method@SendVoice::duration): Duration.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn send_voice(
        &self,
        chat_id: impl Into<ChatId>,
        voice: impl Into<bazu_core::InputFile>,
    ) -> Call<'_, SendVoice> {
        self.call(SendVoice::new(chat_id, voice))
    }

    /// Sends several files as one album and returns the messages, one per item.
    ///
    /// Rules:
    /// - `album-kinds`: all items of `media` come from one of the groups `document`; `audio`;
    ///   `photo`, `video` (not checked). Documents and audio files cannot be mixed with other
    ///   kinds. Undocumented.
    ///
    /// Arguments:
    /// - `chat_id`: The chat to send to, as an id or a name such as `@channelusername`.
    /// - `media`: The items of the album: photos, videos, documents or audio files. Items: 2 to 10.
    ///
    /// Optional parameters, set on the call:
    /// - [`reply_to_message_id`](method@SendMediaGroup::reply_to_message_id): Id of the message to
    ///   reply to.
    /// - [`disable_notification`](method@SendMediaGroup::disable_notification): Whether to send the
    ///   messages without a sound.
    /// - [`protect_content`](method@SendMediaGroup::protect_content): Whether to forbid forwarding
    ///   and saving the messages.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn send_media_group(
        &self,
        chat_id: impl Into<ChatId>,
        media: impl IntoIterator<Item = impl Into<InputMedia>>,
    ) -> Call<'_, SendMediaGroup> {
        self.call(SendMediaGroup::new(chat_id, media))
    }

    /// Prepares a file for download and returns its path. Files of up to 20 MB can be downloaded.
    ///
    /// The link may expire after one hour. Call the method again for a new link.
    ///
    /// The result is undocumented.
    ///
    /// Arguments:
    /// - `file_id`: Id of the file.
    ///
    /// `download` of the call downloads the file: `bot.get_file(…).download().to_file("name").await?`.
    pub fn get_file(&self, file_id: impl Into<String>) -> Call<'_, GetFile> {
        self.call(GetFile::new(file_id))
    }

    /// Sends a round video of at most one minute, and returns the message.
    ///
    /// Arguments:
    /// - `chat_id`: The chat to send to, as an id or a name such as `@channelusername`.
    /// - `video_note`: The video. File: at most 50 MB. A URL may not be accepted.
    ///
    /// Optional parameters, set on the call:
    /// - [`duration`](method@SendVideoNote::duration): Duration.
    /// - [`length`](method@SendVideoNote::length): Width and height of the video, the diameter of
    ///   the circle.
    /// - [`thumbnail`](method@SendVideoNote::thumbnail): Thumbnail of the video.
    /// - [`reply_markup`](method@SendVideoNote::reply_markup): Buttons below the message, or a
    ///   keyboard to show or remove.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn send_video_note(
        &self,
        chat_id: impl Into<ChatId>,
        video_note: impl Into<bazu_core::InputFile>,
    ) -> Call<'_, SendVideoNote> {
        self.call(SendVideoNote::new(chat_id, video_note))
    }
}
