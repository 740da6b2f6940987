// @generated from spec/letgram/messages.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! Messages

use bazu_core::wire;

use crate::{Bot, Call};
use crate::chats::{Chat, ChatId, PinChatMessage, UnpinChatMessage};
use crate::editing::{DeleteMessage, EditMessageCaption, EditMessageReplyMarkup, EditMessageText};
use crate::games::{Game, SendGame};
use crate::keyboards::{InlineKeyboardMarkup, ReplyMarkup};
use crate::media::{
    Animation, Audio, Contact, Document, InputMedia, Location, PhotoSize, SendMediaGroup,
    SendPhoto, Video, VideoNote, Voice,
};
use crate::payments::{Invoice, SuccessfulPayment};
use crate::polls::{Dice, Poll};
use crate::stickers::Sticker;
use crate::users::User;

/// A message of any kind, such as a text, a file or a contact, or a service message about an
/// event in the chat.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// Id of the message, unique in its chat.
    pub message_id: i64,
    /// Sender. Missing in channel posts.
    pub from: Option<Box<User>>,
    /// When the message was sent.
    pub date: i64,
    /// The chat of the message.
    pub chat: Chat,
    /// The chat that sent the message, for example the channel of a channel post.
    pub sender_chat: Option<Box<Chat>>,
    /// The user who wrote the forwarded message.
    pub forward_from: Option<Box<User>>,
    /// The chat that a forwarded message comes from.
    pub forward_from_chat: Option<Box<Chat>>,
    /// Id of the original, for a message forwarded from a channel.
    pub forward_from_message_id: Option<i64>,
    /// When the original was sent.
    pub forward_date: Option<i64>,
    /// The message this one answers.
    pub reply_to_message: Option<Box<Message>>,
    /// When the message was last edited.
    pub edit_date: Option<i64>,
    /// Id of the album of the message.
    ///
    /// Undocumented.
    pub media_group_id: Option<String>,
    /// Text of a text message. Length: at most 4096 characters.
    pub text: Option<String>,
    /// The entities of `text`, such as mentions and bot commands.
    pub entities: Option<Vec<MessageEntity>>,
    /// A GIF or a video without sound.
    pub animation: Option<Box<Animation>>,
    /// An audio file, shown in the music player.
    pub audio: Option<Box<Audio>>,
    /// A general file.
    pub document: Option<Box<Document>>,
    /// A photo in several sizes, the largest last.
    pub photo: Option<Vec<PhotoSize>>,
    /// A sticker.
    pub sticker: Option<Box<Sticker>>,
    /// A video.
    pub video: Option<Box<Video>>,
    /// A voice message.
    pub voice: Option<Box<Voice>>,
    /// Caption of an animation, audio file, document, photo, video or voice message. Length: at
    /// most 1024 characters.
    pub caption: Option<String>,
    /// The entities of `caption`, such as mentions and bot commands.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// A shared contact.
    pub contact: Option<Box<Contact>>,
    /// A shared location.
    pub location: Option<Box<Location>>,
    /// Users who were added to the chat. The bot may be one of them.
    pub new_chat_members: Option<Vec<User>>,
    /// A user who left or was removed. It may be the bot.
    pub left_chat_member: Option<Box<User>>,
    /// An invoice.
    ///
    /// Undocumented.
    pub invoice: Option<Box<Invoice>>,
    /// Receipt of a payment. It is the only proof of the payment.
    ///
    /// Test it before you rely on it. Undocumented.
    pub successful_payment: Option<Box<SuccessfulPayment>>,
    /// Data that a mini app sent to the bot.
    pub web_app_data: Option<Box<WebAppData>>,
    /// The inline buttons below the message.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// A poll.
    pub poll: Option<Box<Poll>>,
    /// The chat's new title.
    pub new_chat_title: Option<String>,
    /// The chat's new photo in several sizes.
    pub new_chat_photo: Option<Vec<PhotoSize>>,
    /// The message that was pinned.
    pub pinned_message: Option<Box<Message>>,
    /// A round video.
    pub video_note: Option<Box<VideoNote>>,
    /// An animated emoji that stopped at a random value.
    pub dice: Option<Box<Dice>>,
    /// A place with a name and an address.
    pub venue: Option<Box<Venue>>,
    /// A game.
    ///
    /// Undocumented.
    pub game: Option<Box<Game>>,
    pub(crate) broken_: wire::Broken,
}

impl Message {
    /// Limit of `Message.text`. Length: at most 4096 characters.
    pub const TEXT_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 4096,
        unit: bazu_core::Unit::Chars,
    };

    /// Limit of `Message.caption`. Length: at most 1024 characters.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 1024,
        unit: bazu_core::Unit::Chars,
    };
}

impl Message {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

impl Message {
    /// Text of the message, or the caption of its file.
    pub fn content(&self) -> Option<&str> {
        self.text.as_deref().or(self.caption.as_deref())
    }

    /// The sender of the message. Another name of `from`.
    pub fn author(&self) -> Option<&User> {
        self.from.as_deref()
    }

    /// Id of the chat of the message.
    pub fn chat_id(&self) -> i64 {
        self.chat.id
    }

    /// Id of the message that this one answers.
    pub fn reply_to_message_id(&self) -> Option<i64> {
        self.reply_to_message.as_deref().map(|it| it.message_id)
    }

    /// The entities of the text or of the caption, each with the part of it that it marks.
    pub fn entity_texts(&self) -> Vec<(&MessageEntity, &str)> {
        bazu_core::marked_parts(
            [
                (self.text.as_deref(), self.entities.as_deref()),
                (self.caption.as_deref(), self.caption_entities.as_deref()),
            ],
            |mark, text| MessageEntity::extract_from(mark, text),
        )
    }

    /// The usernames in the text or in the caption, such as `@username`.
    pub fn mentions(&self) -> Vec<&str> {
        let parts = self.entity_texts().into_iter();
        let parts = parts
            .filter(|(mark, _)| matches!(mark.kind, MessageEntityType::Mention));
        parts.map(|(_, part)| part).collect()
    }

    /// The commands in the text or in the caption, such as `/start`.
    pub fn commands(&self) -> Vec<&str> {
        let parts = self.entity_texts().into_iter();
        let parts = parts
            .filter(|(mark, _)| matches!(mark.kind, MessageEntityType::BotCommand));
        parts.map(|(_, part)| part).collect()
    }

    /// Id of the attached file; of a photo, its largest size.
    pub fn file_id(&self) -> Option<&str> {
        self.animation
            .as_deref()
            .map(|it| it.file_id.as_str())
            .or(self.audio.as_deref().map(|it| it.file_id.as_str()))
            .or(self.video.as_deref().map(|it| it.file_id.as_str()))
            .or(self.document.as_deref().map(|it| it.file_id.as_str()))
            .or(self.video_note.as_deref().map(|it| it.file_id.as_str()))
            .or(self.voice.as_deref().map(|it| it.file_id.as_str()))
            .or(self.sticker.as_deref().map(|it| it.file_id.as_str()))
            .or(
                self
                    .photo
                    .as_ref()
                    .and_then(|items| items.last())
                    .map(|it| it.file_id.as_str()),
            )
    }

    /// The attached file; of a photo, its largest size.
    pub fn attachment(&self) -> Option<Attachment<'_>> {
        self.animation
            .as_deref()
            .map(Attachment::Animation)
            .or_else(|| self.audio.as_deref().map(Attachment::Audio))
            .or_else(|| self.video.as_deref().map(Attachment::Video))
            .or_else(|| self.document.as_deref().map(Attachment::Document))
            .or_else(|| self.video_note.as_deref().map(Attachment::VideoNote))
            .or_else(|| self.voice.as_deref().map(Attachment::Voice))
            .or_else(|| self.sticker.as_deref().map(Attachment::Sticker))
            .or_else(|| {
                self.photo.as_ref().and_then(|items| items.last()).map(Attachment::Photo)
            })
    }

    /// The addresses in the text or in the caption, and those behind its words.
    pub fn urls(&self) -> Vec<&str> {
        let parts = self.entity_texts().into_iter();
        let parts = parts
            .filter(|(mark, _)| {
                matches!(mark.kind, MessageEntityType::Url | MessageEntityType::TextLink)
            });
        parts.map(|(mark, part)| mark.url.as_deref().unwrap_or(part)).collect()
    }

    /// The hashtags in the text or in the caption, such as `#letgram`.
    pub fn hashtags(&self) -> Vec<&str> {
        let parts = self.entity_texts().into_iter();
        let parts = parts
            .filter(|(mark, _)| matches!(mark.kind, MessageEntityType::Hashtag));
        parts.map(|(_, part)| part).collect()
    }

    /// The time of `date`, which counts seconds since 1970.
    ///
    /// `None` if there is no such time, or if the number is not a time from 1970 to the year 9999.
    pub fn date_time(&self) -> Option<std::time::SystemTime> {
        bazu_core::unix_time(self.date)
    }

    /// The time of `forward_date`, which counts seconds since 1970.
    ///
    /// `None` if there is no such time, or if the number is not a time from 1970 to the year 9999.
    pub fn forward_date_time(&self) -> Option<std::time::SystemTime> {
        self.forward_date.and_then(bazu_core::unix_time)
    }

    /// The time of `edit_date`, which counts seconds since 1970.
    ///
    /// `None` if there is no such time, or if the number is not a time from 1970 to the year 9999.
    pub fn edit_date_time(&self) -> Option<std::time::SystemTime> {
        self.edit_date.and_then(bazu_core::unix_time)
    }

    /// Sends a text message and returns it.
    ///
    /// Calls [`Bot::send_message`](crate::Bot::send_message) with `chat_id` from `chat.id` and
    /// `reply_to_message_id` from `message_id`.
    pub fn reply_text<'a>(
        &self,
        bot: &'a Bot,
        text: impl Into<String>,
    ) -> Call<'a, SendMessage> {
        bot.send_message(self.chat.id, text).reply_to_message_id(self.message_id)
    }

    /// Sends a photo and returns the message.
    ///
    /// Calls [`Bot::send_photo`](crate::Bot::send_photo) with `chat_id` from `chat.id` and
    /// `reply_to_message_id` from `message_id`.
    pub fn reply_photo<'a>(
        &self,
        bot: &'a Bot,
        photo: impl Into<bazu_core::InputFile>,
    ) -> Call<'a, SendPhoto> {
        bot.send_photo(self.chat.id, photo).reply_to_message_id(self.message_id)
    }

    /// Sends several files as one album and returns the messages, one per item.
    ///
    /// Calls [`Bot::send_media_group`](crate::Bot::send_media_group) with `chat_id` from `chat.id`
    /// and `reply_to_message_id` from `message_id`.
    pub fn reply_media_group<'a>(
        &self,
        bot: &'a Bot,
        media: impl IntoIterator<Item = impl Into<InputMedia>>,
    ) -> Call<'a, SendMediaGroup> {
        bot.send_media_group(self.chat.id, media).reply_to_message_id(self.message_id)
    }

    /// Forwards a message of any kind and returns the new message.
    ///
    /// Calls [`Bot::forward_message`](crate::Bot::forward_message) with `from_chat_id` from
    /// `chat.id` and `message_id` from `message_id`.
    pub fn forward<'a>(
        &self,
        bot: &'a Bot,
        chat_id: impl Into<ChatId>,
    ) -> Call<'a, ForwardMessage> {
        bot.forward_message(chat_id, self.chat.id, self.message_id)
    }

    /// Sends a copy of a message, without a link to the original, and returns the id of the copy.
    ///
    /// Calls [`Bot::copy_message`](crate::Bot::copy_message) with `from_chat_id` from `chat.id` and
    /// `message_id` from `message_id`.
    pub fn copy<'a>(
        &self,
        bot: &'a Bot,
        chat_id: impl Into<ChatId>,
    ) -> Call<'a, CopyMessage> {
        bot.copy_message(chat_id, self.chat.id, self.message_id)
    }

    /// Changes the text of a message, or the text above a game.
    ///
    /// Calls [`Bot::edit_message_text`](crate::Bot::edit_message_text) with `chat_id` from
    /// `chat.id` and `message_id` from `message_id`.
    pub fn edit_text<'a>(
        &self,
        bot: &'a Bot,
        text: impl Into<String>,
    ) -> Call<'a, EditMessageText> {
        bot.edit_message_text(self.chat.id, self.message_id, text)
    }

    /// Changes the caption of a message.
    ///
    /// Calls [`Bot::edit_message_caption`](crate::Bot::edit_message_caption) with `chat_id` from
    /// `chat.id` and `message_id` from `message_id`.
    pub fn edit_caption<'a>(&self, bot: &'a Bot) -> Call<'a, EditMessageCaption> {
        bot.edit_message_caption(self.chat.id, self.message_id)
    }

    /// Changes only the inline buttons of a message.
    ///
    /// Calls [`Bot::edit_message_reply_markup`](crate::Bot::edit_message_reply_markup) with
    /// `chat_id` from `chat.id` and `message_id` from `message_id`.
    pub fn edit_reply_markup<'a>(
        &self,
        bot: &'a Bot,
    ) -> Call<'a, EditMessageReplyMarkup> {
        bot.edit_message_reply_markup(self.chat.id, self.message_id)
    }

    /// Deletes a message.
    ///
    /// Calls [`Bot::delete_message`](crate::Bot::delete_message) with `chat_id` from `chat.id` and
    /// `message_id` from `message_id`.
    pub fn delete<'a>(&self, bot: &'a Bot) -> Call<'a, DeleteMessage> {
        bot.delete_message(self.chat.id, self.message_id)
    }

    /// Pins a message.
    ///
    /// Calls [`Bot::pin_chat_message`](crate::Bot::pin_chat_message) with `chat_id` from `chat.id`
    /// and `message_id` from `message_id`.
    pub fn pin<'a>(&self, bot: &'a Bot) -> Call<'a, PinChatMessage> {
        bot.pin_chat_message(self.chat.id, self.message_id)
    }

    /// Sends a game and returns the message.
    ///
    /// Calls [`Bot::send_game`](crate::Bot::send_game) with `chat_id` from `chat.id` and
    /// `reply_to_message_id` from `message_id`.
    pub fn reply_game<'a>(
        &self,
        bot: &'a Bot,
        game_short_name: impl Into<String>,
    ) -> Call<'a, SendGame> {
        bot.send_game(self.chat.id, game_short_name).reply_to_message_id(self.message_id)
    }

    /// Unpins a message.
    ///
    /// Calls [`Bot::unpin_chat_message`](crate::Bot::unpin_chat_message) with `chat_id` from
    /// `chat.id` and `message_id` from `message_id`.
    pub fn unpin<'a>(&self, bot: &'a Bot) -> Call<'a, UnpinChatMessage> {
        bot.unpin_chat_message(self.chat.id).message_id(self.message_id)
    }
}

/// The file that [`Message::attachment`](crate::types::Message::attachment) returns.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Attachment<'a> {
    /// A GIF or a video without sound.
    Animation(&'a Animation),
    /// An audio file, shown in the music player.
    Audio(&'a Audio),
    /// A video.
    Video(&'a Video),
    /// A general file.
    Document(&'a Document),
    /// A round video.
    VideoNote(&'a VideoNote),
    /// A voice message.
    Voice(&'a Voice),
    /// A sticker.
    Sticker(&'a Sticker),
    /// A photo in several sizes, the largest last.
    Photo(&'a PhotoSize),
}

impl<'a> Attachment<'a> {
    /// What is known of the file.
    pub fn file(&self) -> bazu_core::FileRef<'a> {
        match *self {
            Self::Animation(it) => it.file(),
            Self::Audio(it) => it.file(),
            Self::Video(it) => it.file(),
            Self::Document(it) => it.file(),
            Self::VideoNote(it) => it.file(),
            Self::Voice(it) => it.file(),
            Self::Sticker(it) => it.file(),
            Self::Photo(it) => it.file(),
        }
    }

    /// Downloads the file. Nothing is sent before the download is awaited.
    pub fn download<'b>(&self, bot: &'b Bot) -> bazu_client::Download<'b> {
        match *self {
            Self::Animation(it) => it.download(bot),
            Self::Audio(it) => it.download(bot),
            Self::Video(it) => it.download(bot),
            Self::Document(it) => it.download(bot),
            Self::VideoNote(it) => it.download(bot),
            Self::Voice(it) => it.download(bot),
            Self::Sticker(it) => it.download(bot),
            Self::Photo(it) => it.download(bot),
        }
    }
}

impl bazu_core::ReceivedFile for Attachment<'_> {
    fn file(&self) -> bazu_core::FileRef<'_> {
        Attachment::file(self)
    }
}

impl From<Attachment<'_>> for bazu_core::InputFile {
    fn from(value: Attachment<'_>) -> Self {
        value.file().to_input_file()
    }
}

/// Id of a message, without the message.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageId {
    /// Id of the message, unique in its chat. If the server leaves it out, it is `0`.
    pub message_id: i64,
    pub(crate) broken_: wire::Broken,
}

impl MessageId {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

/// A part of a text or caption with a meaning, such as a mention, a link or bold text.
///
/// Rules:
/// - `address-of-link`: when `type` is `text_link`, `url` must be given (not checked). The URL
///   of the link. Undocumented.
/// - `user-of-mention`: when `type` is `text_mention`, `user` must be given (not checked). The
///   user that is mentioned. Undocumented.
/// - `id-of-emoji`: when `type` is `custom_emoji`, `custom_emoji_id` must be given (not
///   checked). The id of the emoji. Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageEntity {
    /// The kind of the part.
    pub kind: MessageEntityType,
    /// Start of the part. Unit: UTF-16 units.
    pub offset: i64,
    /// Length of the part. Unit: UTF-16 units.
    pub length: i64,
    /// URL that opens. For `text_link`.
    pub url: Option<String>,
    /// The user that the part mentions. For `text_mention`.
    pub user: Option<Box<User>>,
    /// Programming language of the part. For `pre`.
    pub language: Option<String>,
    /// Id of the emoji. For `custom_emoji`.
    pub custom_emoji_id: Option<String>,
}

impl MessageEntity {
    /// Creates it from its required fields.
    pub fn new(kind: MessageEntityType, offset: i64, length: i64) -> Self {
        Self {
            kind,
            offset,
            length,
            url: None,
            user: None,
            language: None,
            custom_emoji_id: None,
        }
    }

    /// URL that opens. For `text_link`.
    #[must_use]
    pub fn url<FORM>(mut self, url: impl bazu_core::IntoOption<String, FORM>) -> Self {
        self.url = bazu_core::IntoOption::into_option(url);
        self
    }

    /// The user that the part mentions. For `text_mention`.
    #[must_use]
    pub fn user(mut self, user: impl Into<Option<User>>) -> Self {
        self.user = user.into().map(Box::new);
        self
    }

    /// Programming language of the part. For `pre`.
    #[must_use]
    pub fn language<FORM>(
        mut self,
        language: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.language = bazu_core::IntoOption::into_option(language);
        self
    }

    /// Id of the emoji. For `custom_emoji`.
    #[must_use]
    pub fn custom_emoji_id<FORM>(
        mut self,
        custom_emoji_id: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.custom_emoji_id = bazu_core::IntoOption::into_option(custom_emoji_id);
        self
    }
}

impl MessageEntity {
    /// The part of a text that the entity marks: of the text or the caption of its message. `None`
    /// if the entity begins outside of the text.
    pub fn extract_from<'t>(&self, text: &'t str) -> Option<&'t str> {
        bazu_core::utf16_slice(text, self.offset, self.length)
    }
}

/// The kind of a message entity.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageEntityType {
    /// The name of a user, such as `@username`.
    Mention,
    /// A command for a bot, such as `/start`.
    BotCommand,
    /// A hashtag, such as `#letgram`.
    Hashtag,
    /// A cashtag, such as `$RUB`.
    Cashtag,
    /// A URL.
    Url,
    /// A mail address.
    Email,
    /// A phone number.
    PhoneNumber,
    /// Bold text.
    Bold,
    /// Italic text.
    Italic,
    /// Underlined text.
    Underline,
    /// Struck out text.
    Strikethrough,
    /// Text that is hidden until the reader reveals it.
    Spoiler,
    /// Code in one line.
    Code,
    /// A block of code.
    Pre,
    /// Text that links to a URL.
    TextLink,
    /// The name of a user without a username.
    TextMention,
    /// An emoji of a sticker set.
    CustomEmoji,
    /// A value that this version does not know. It is kept and sent unchanged.
    Unknown(bazu_core::UnknownValue),
}

impl MessageEntityType {
    /// The value as it is written in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mention => "mention",
            Self::BotCommand => "bot_command",
            Self::Hashtag => "hashtag",
            Self::Cashtag => "cashtag",
            Self::Url => "url",
            Self::Email => "email",
            Self::PhoneNumber => "phone_number",
            Self::Bold => "bold",
            Self::Italic => "italic",
            Self::Underline => "underline",
            Self::Strikethrough => "strikethrough",
            Self::Spoiler => "spoiler",
            Self::Code => "code",
            Self::Pre => "pre",
            Self::TextLink => "text_link",
            Self::TextMention => "text_mention",
            Self::CustomEmoji => "custom_emoji",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for MessageEntityType {
    fn from(value: &str) -> Self {
        match value {
            "mention" => Self::Mention,
            "bot_command" => Self::BotCommand,
            "hashtag" => Self::Hashtag,
            "cashtag" => Self::Cashtag,
            "url" => Self::Url,
            "email" => Self::Email,
            "phone_number" => Self::PhoneNumber,
            "bold" => Self::Bold,
            "italic" => Self::Italic,
            "underline" => Self::Underline,
            "strikethrough" => Self::Strikethrough,
            "spoiler" => Self::Spoiler,
            "code" => Self::Code,
            "pre" => Self::Pre,
            "text_link" => Self::TextLink,
            "text_mention" => Self::TextMention,
            "custom_emoji" => Self::CustomEmoji,
            value => Self::Unknown(bazu_core::UnknownValue::new(value)),
        }
    }
}

impl std::fmt::Display for MessageEntityType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Data that a mini app sent with `sendData`. A modified client can forge it, so check it like
/// any user input.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebAppData {
    /// The data as the mini app sent it.
    pub data: String,
    /// Text of the keyboard button that opened the mini app.
    pub button_text: String,
}

/// What the bot is doing, to show it in the chat.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatAction {
    /// Typing.
    Typing,
    /// Sending a photo.
    UploadPhoto,
    /// Recording a video.
    RecordVideo,
    /// Sending a video.
    UploadVideo,
    /// Recording a voice message.
    RecordVoice,
    /// Sending a voice message.
    UploadVoice,
    /// Choosing a sticker.
    ChooseSticker,
    /// Sending a file.
    UploadDocument,
    /// Looking for a place.
    FindLocation,
    /// Recording a round video.
    RecordVideoNote,
    /// Sending a round video.
    UploadVideoNote,
    /// A value that this version does not know. It is kept and sent unchanged.
    Unknown(bazu_core::UnknownValue),
}

impl ChatAction {
    /// The value as it is written in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Typing => "typing",
            Self::UploadPhoto => "upload_photo",
            Self::RecordVideo => "record_video",
            Self::UploadVideo => "upload_video",
            Self::RecordVoice => "record_voice",
            Self::UploadVoice => "upload_voice",
            Self::ChooseSticker => "choose_sticker",
            Self::UploadDocument => "upload_document",
            Self::FindLocation => "find_location",
            Self::RecordVideoNote => "record_video_note",
            Self::UploadVideoNote => "upload_video_note",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ChatAction {
    fn from(value: &str) -> Self {
        match value {
            "typing" => Self::Typing,
            "upload_photo" => Self::UploadPhoto,
            "record_video" => Self::RecordVideo,
            "upload_video" => Self::UploadVideo,
            "record_voice" => Self::RecordVoice,
            "upload_voice" => Self::UploadVoice,
            "choose_sticker" => Self::ChooseSticker,
            "upload_document" => Self::UploadDocument,
            "find_location" => Self::FindLocation,
            "record_video_note" => Self::RecordVideoNote,
            "upload_video_note" => Self::UploadVideoNote,
            value => Self::Unknown(bazu_core::UnknownValue::new(value)),
        }
    }
}

impl std::fmt::Display for ChatAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The format of a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseMode {
    /// The newer kind of Markdown.
    MarkdownV2,
    /// A few HTML tags.
    Html,
    /// The older kind of Markdown, with less markup.
    Markdown,
    /// A value that this version does not know. It is kept and sent unchanged.
    Unknown(bazu_core::UnknownValue),
}

impl ParseMode {
    /// The value as it is written in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::MarkdownV2 => "MarkdownV2",
            Self::Html => "HTML",
            Self::Markdown => "Markdown",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ParseMode {
    fn from(value: &str) -> Self {
        match value {
            "MarkdownV2" => Self::MarkdownV2,
            "HTML" => Self::Html,
            "Markdown" => Self::Markdown,
            value => Self::Unknown(bazu_core::UnknownValue::new(value)),
        }
    }
}

impl std::fmt::Display for ParseMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A place with a name and an address.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Venue {
    /// Its location.
    pub location: Location,
    /// Name of the place.
    pub title: String,
    /// Address of the place.
    pub address: String,
    /// Id of the place at Foursquare.
    pub foursquare_id: Option<String>,
    /// Kind of the place at Foursquare.
    pub foursquare_type: Option<String>,
    /// Id of the place at Google Places.
    pub google_place_id: Option<String>,
    /// Kind of the place at Google Places.
    pub google_place_type: Option<String>,
}

/// Sends a text message and returns it.
///
/// The request of [`Bot::send_message`](crate::Bot::send_message).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendMessage {
    /// The chat to send to, as an id or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// Text of the message. Length: 1 to 4096 characters, not counting the markup of `parse_mode`.
    pub text: String,
    /// Id of the message to reply to.
    pub reply_to_message_id: Option<i64>,
    /// Buttons below the message, or a keyboard to show or remove.
    pub reply_markup: Option<ReplyMarkup>,
    /// Id of the topic of a forum to send to.
    pub message_thread_id: Option<i64>,
    /// The format of the text.
    pub parse_mode: Option<ParseMode>,
    /// The entities of the text. An alternative to `parse_mode`.
    pub entities: Option<Vec<MessageEntity>>,
    /// Whether to show links without a preview.
    pub disable_web_page_preview: Option<bool>,
    /// Whether to send the message without a sound.
    pub disable_notification: Option<bool>,
    /// Whether to forbid forwarding and saving the message.
    pub protect_content: Option<bool>,
    /// Whether to send the message even if the message to answer was deleted.
    pub allow_sending_without_reply: Option<bool>,
}

impl SendMessage {
    /// Limit of `sendMessage.text`. Length: 1 to 4096 characters, not counting the markup of
    /// `parse_mode`.
    pub const TEXT_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 1,
        max: 4096,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates the request from its required parameters.
    pub fn new(chat_id: impl Into<ChatId>, text: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            text: text.into(),
            reply_to_message_id: None,
            reply_markup: None,
            message_thread_id: None,
            parse_mode: None,
            entities: None,
            disable_web_page_preview: None,
            disable_notification: None,
            protect_content: None,
            allow_sending_without_reply: None,
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

    /// Id of the topic of a forum to send to.
    #[must_use]
    pub fn message_thread_id(
        mut self,
        message_thread_id: impl Into<Option<i64>>,
    ) -> Self {
        self.message_thread_id = message_thread_id.into();
        self
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

    /// Whether to send the message even if the message to answer was deleted.
    #[must_use]
    pub fn allow_sending_without_reply(
        mut self,
        allow_sending_without_reply: impl Into<Option<bool>>,
    ) -> Self {
        self.allow_sending_without_reply = allow_sending_without_reply.into();
        self
    }
}

impl Call<'_, SendMessage> {
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

    /// Id of the topic of a forum to send to.
    pub fn message_thread_id(
        mut self,
        message_thread_id: impl Into<Option<i64>>,
    ) -> Self {
        self.method.message_thread_id = message_thread_id.into();
        self
    }

    /// The format of the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.method.parse_mode = parse_mode.into();
        self
    }

    /// The entities of the text. An alternative to `parse_mode`.
    pub fn entities<FORM>(
        mut self,
        entities: impl bazu_core::IntoList<MessageEntity, FORM>,
    ) -> Self {
        self.method.entities = bazu_core::IntoList::into_list(entities);
        self
    }

    /// Whether to show links without a preview.
    pub fn disable_web_page_preview(
        mut self,
        disable_web_page_preview: impl Into<Option<bool>>,
    ) -> Self {
        self.method.disable_web_page_preview = disable_web_page_preview.into();
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

    /// Whether to send the message even if the message to answer was deleted.
    pub fn allow_sending_without_reply(
        mut self,
        allow_sending_without_reply: impl Into<Option<bool>>,
    ) -> Self {
        self.method.allow_sending_without_reply = allow_sending_without_reply.into();
        self
    }
}

/// Forwards a message of any kind and returns the new message.
///
/// The request of [`Bot::forward_message`](crate::Bot::forward_message).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ForwardMessage {
    /// The chat to send to, as an id or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The chat of the message, as an id or a name such as `@channelusername`.
    pub from_chat_id: ChatId,
    /// Id of the message in `from_chat_id`.
    pub message_id: i64,
    /// Whether to send the message without a sound.
    pub disable_notification: Option<bool>,
    /// Whether to forbid forwarding and saving the message.
    pub protect_content: Option<bool>,
}

impl ForwardMessage {
    /// Creates the request from its required parameters.
    pub fn new(
        chat_id: impl Into<ChatId>,
        from_chat_id: impl Into<ChatId>,
        message_id: i64,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            from_chat_id: from_chat_id.into(),
            message_id,
            disable_notification: None,
            protect_content: None,
        }
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

impl Call<'_, ForwardMessage> {
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

/// Sends a copy of a message, without a link to the original, and returns the id of the copy.
///
/// The request of [`Bot::copy_message`](crate::Bot::copy_message).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CopyMessage {
    /// The chat to send to, as an id or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The chat of the message, as an id or a name such as `@channelusername`.
    pub from_chat_id: ChatId,
    /// Id of the message in `from_chat_id`.
    pub message_id: i64,
    /// Caption that replaces the caption of the file. Length: at most 1024 characters, not counting
    /// the markup of `parse_mode`.
    pub caption: Option<String>,
    /// The format of the caption.
    pub parse_mode: Option<ParseMode>,
    /// Whether to send the message without a sound.
    pub disable_notification: Option<bool>,
    /// Whether to forbid forwarding and saving the message.
    pub protect_content: Option<bool>,
    /// Id of the message to reply to.
    pub reply_to_message_id: Option<i64>,
    /// Buttons below the message, or a keyboard to show or remove.
    pub reply_markup: Option<ReplyMarkup>,
}

impl CopyMessage {
    /// Limit of `copyMessage.caption`. Length: at most 1024 characters, not counting the markup of
    /// `parse_mode`.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 1024,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates the request from its required parameters.
    pub fn new(
        chat_id: impl Into<ChatId>,
        from_chat_id: impl Into<ChatId>,
        message_id: i64,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            from_chat_id: from_chat_id.into(),
            message_id,
            caption: None,
            parse_mode: None,
            disable_notification: None,
            protect_content: None,
            reply_to_message_id: None,
            reply_markup: None,
        }
    }

    /// Caption that replaces the caption of the file. Length: at most 1024 characters, not counting
    /// the markup of `parse_mode`.
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

impl Call<'_, CopyMessage> {
    /// Caption that replaces the caption of the file. Length: at most 1024 characters, not counting
    /// the markup of `parse_mode`.
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// The format of the caption.
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.method.parse_mode = parse_mode.into();
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

/// Sends a phone contact and returns the message.
///
/// The request of [`Bot::send_contact`](crate::Bot::send_contact).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendContact {
    /// The chat to send to, as an id or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The contact's phone number.
    pub phone_number: String,
    /// The contact's first name.
    pub first_name: String,
    /// The contact's last name.
    pub last_name: Option<String>,
    /// Buttons below the message, or a keyboard to show or remove.
    pub reply_markup: Option<ReplyMarkup>,
    /// More about the contact, as a vCard. Length: at most 2048 bytes.
    pub vcard: Option<String>,
}

impl SendContact {
    /// Limit of `sendContact.vcard`. Length: at most 2048 bytes.
    pub const VCARD_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 2048,
        unit: bazu_core::Unit::Bytes,
    };

    /// Creates the request from its required parameters.
    pub fn new(
        chat_id: impl Into<ChatId>,
        phone_number: impl Into<String>,
        first_name: impl Into<String>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            phone_number: phone_number.into(),
            first_name: first_name.into(),
            last_name: None,
            reply_markup: None,
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

    /// Buttons below the message, or a keyboard to show or remove.
    #[must_use]
    pub fn reply_markup<FORM>(
        mut self,
        reply_markup: impl bazu_core::IntoOption<ReplyMarkup, FORM>,
    ) -> Self {
        self.reply_markup = bazu_core::IntoOption::into_option(reply_markup);
        self
    }

    /// More about the contact, as a vCard. Length: at most 2048 bytes.
    #[must_use]
    pub fn vcard<FORM>(
        mut self,
        vcard: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.vcard = bazu_core::IntoOption::into_option(vcard);
        self
    }
}

impl Call<'_, SendContact> {
    /// The contact's last name.
    pub fn last_name<FORM>(
        mut self,
        last_name: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.last_name = bazu_core::IntoOption::into_option(last_name);
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

    /// More about the contact, as a vCard. Length: at most 2048 bytes.
    pub fn vcard<FORM>(
        mut self,
        vcard: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.vcard = bazu_core::IntoOption::into_option(vcard);
        self
    }
}

/// Sends a point on the map and returns the message.
///
/// The request of [`Bot::send_location`](crate::Bot::send_location).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendLocation {
    /// The chat to send to, as an id or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// Latitude of the place. Unit: degrees.
    pub latitude: f64,
    /// Longitude of the place. Unit: degrees.
    pub longitude: f64,
    /// Radius of uncertainty. Range: 0 to 1500 meters.
    pub horizontal_accuracy: Option<f64>,
    /// Buttons below the message, or a keyboard to show or remove.
    pub reply_markup: Option<ReplyMarkup>,
    /// How long the location can be updated. It makes the location a live location. Range: 60 to
    /// 86400 seconds.
    pub live_period: Option<i64>,
    /// Direction of movement. Range: 1 to 360 degrees.
    pub heading: Option<i64>,
    /// Distance at which members are notified that another member is near. Unit: meters.
    pub proximity_alert_radius: Option<i64>,
}

impl SendLocation {
    /// Limit of `sendLocation.horizontal_accuracy`. Range: 0 to 1500 meters.
    pub const HORIZONTAL_ACCURACY_RANGE: bazu_core::RangeLimit = bazu_core::RangeLimit {
        min: 0.0,
        max: 1500.0,
        unit: "meters",
    };

    /// Limit of `sendLocation.live_period`. Range: 60 to 86400 seconds.
    pub const LIVE_PERIOD_RANGE: bazu_core::IntegerRange = bazu_core::IntegerRange {
        min: 60,
        max: 86400,
        unit: "seconds",
    };

    /// Limit of `sendLocation.heading`. Range: 1 to 360 degrees.
    pub const HEADING_RANGE: bazu_core::IntegerRange = bazu_core::IntegerRange {
        min: 1,
        max: 360,
        unit: "degrees",
    };

    /// Creates the request from its required parameters.
    pub fn new(chat_id: impl Into<ChatId>, latitude: f64, longitude: f64) -> Self {
        Self {
            chat_id: chat_id.into(),
            latitude,
            longitude,
            horizontal_accuracy: None,
            reply_markup: None,
            live_period: None,
            heading: None,
            proximity_alert_radius: None,
        }
    }

    /// Radius of uncertainty. Range: 0 to 1500 meters.
    #[must_use]
    pub fn horizontal_accuracy(
        mut self,
        horizontal_accuracy: impl Into<Option<f64>>,
    ) -> Self {
        self.horizontal_accuracy = horizontal_accuracy.into();
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

    /// How long the location can be updated. It makes the location a live location. Range: 60 to
    /// 86400 seconds.
    #[must_use]
    pub fn live_period(mut self, live_period: impl Into<Option<i64>>) -> Self {
        self.live_period = live_period.into();
        self
    }

    /// Direction of movement. Range: 1 to 360 degrees.
    #[must_use]
    pub fn heading(mut self, heading: impl Into<Option<i64>>) -> Self {
        self.heading = heading.into();
        self
    }

    /// Distance at which members are notified that another member is near. Unit: meters.
    #[must_use]
    pub fn proximity_alert_radius(
        mut self,
        proximity_alert_radius: impl Into<Option<i64>>,
    ) -> Self {
        self.proximity_alert_radius = proximity_alert_radius.into();
        self
    }
}

impl Call<'_, SendLocation> {
    /// Radius of uncertainty. Range: 0 to 1500 meters.
    pub fn horizontal_accuracy(
        mut self,
        horizontal_accuracy: impl Into<Option<f64>>,
    ) -> Self {
        self.method.horizontal_accuracy = horizontal_accuracy.into();
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

    /// How long the location can be updated. It makes the location a live location. Range: 60 to
    /// 86400 seconds.
    pub fn live_period(mut self, live_period: impl Into<Option<i64>>) -> Self {
        self.method.live_period = live_period.into();
        self
    }

    /// Direction of movement. Range: 1 to 360 degrees.
    pub fn heading(mut self, heading: impl Into<Option<i64>>) -> Self {
        self.method.heading = heading.into();
        self
    }

    /// Distance at which members are notified that another member is near. Unit: meters.
    pub fn proximity_alert_radius(
        mut self,
        proximity_alert_radius: impl Into<Option<i64>>,
    ) -> Self {
        self.method.proximity_alert_radius = proximity_alert_radius.into();
        self
    }
}

/// Shows in the chat what the bot is doing, for at most 5 seconds.
///
/// The request of [`Bot::send_chat_action`](crate::Bot::send_chat_action).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendChatAction {
    /// The chat to show it in, as an id or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// What the bot is doing.
    pub action: ChatAction,
}

impl SendChatAction {
    /// Creates the request from its parameters.
    pub fn new(chat_id: impl Into<ChatId>, action: ChatAction) -> Self {
        Self {
            chat_id: chat_id.into(),
            action,
        }
    }
}

/// Sends a place with a name and an address, and returns the message.
///
/// The request of [`Bot::send_venue`](crate::Bot::send_venue). [`Bot::call`](crate::Bot::call)
/// sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendVenue {
    /// The chat to send to, as an id or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// Latitude of the place. Unit: degrees.
    pub latitude: f64,
    /// Longitude of the place. Unit: degrees.
    pub longitude: f64,
    /// Name of the place.
    pub title: String,
    /// Address of the place.
    pub address: String,
    /// Id of the place at Foursquare.
    pub foursquare_id: Option<String>,
    /// Id of the place at Google Places.
    pub google_place_id: Option<String>,
    /// Buttons below the message, or a keyboard to show or remove.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendVenue {
    /// Creates the request from its required parameters.
    pub fn new(
        chat_id: impl Into<ChatId>,
        latitude: f64,
        longitude: f64,
        title: impl Into<String>,
        address: impl Into<String>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            latitude,
            longitude,
            title: title.into(),
            address: address.into(),
            foursquare_id: None,
            google_place_id: None,
            reply_markup: None,
        }
    }

    /// Id of the place at Foursquare.
    #[must_use]
    pub fn foursquare_id<FORM>(
        mut self,
        foursquare_id: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.foursquare_id = bazu_core::IntoOption::into_option(foursquare_id);
        self
    }

    /// Id of the place at Google Places.
    #[must_use]
    pub fn google_place_id<FORM>(
        mut self,
        google_place_id: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.google_place_id = bazu_core::IntoOption::into_option(google_place_id);
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

impl Call<'_, SendVenue> {
    /// Id of the place at Foursquare.
    pub fn foursquare_id<FORM>(
        mut self,
        foursquare_id: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.foursquare_id = bazu_core::IntoOption::into_option(foursquare_id);
        self
    }

    /// Id of the place at Google Places.
    pub fn google_place_id<FORM>(
        mut self,
        google_place_id: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.google_place_id = bazu_core::IntoOption::into_option(
            google_place_id,
        );
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

/// # Messages
///
/// Messages, and the methods that send, forward and copy them. A text is plain unless
/// `parse_mode` or `entities` describe its markup. Entities count in UTF-16 units.
impl Bot {
    /// Sends a text message and returns it.
    ///
    /// Rules:
    /// - `one-formatting`: at most one of `parse_mode`, `entities`. Both describe the markup.
    /// - `reply-that-may-be-gone`: when `allow_sending_without_reply` is `true`,
    ///   `reply_to_message_id` must be given (not checked). It concerns only a message that answers
    ///   another one. Undocumented.
    ///
    /// Arguments:
    /// - `chat_id`: The chat to send to, as an id or a name such as `@channelusername`.
    /// - `text`: Text of the message. Length: 1 to 4096 characters, not counting the markup of
    ///   `parse_mode`.
    ///
    /// Optional parameters, set on the call:
    /// - [`reply_to_message_id`](method@SendMessage::reply_to_message_id): Id of the message to
    ///   reply to.
    /// - [`reply_markup`](method@SendMessage::reply_markup): Buttons below the message, or a
    ///   keyboard to show or remove.
    /// - [`message_thread_id`](method@SendMessage::message_thread_id): Id of the topic of a forum
    ///   to send to.
    /// - [`parse_mode`](method@SendMessage::parse_mode): The format of the text.
    /// - [`entities`](method@SendMessage::entities): The entities of the text.
    /// - [`disable_web_page_preview`](method@SendMessage::disable_web_page_preview): Whether to
    ///   show links without a preview.
    /// - [`disable_notification`](method@SendMessage::disable_notification): Whether to send the
    ///   message without a sound.
    /// - [`protect_content`](method@SendMessage::protect_content): Whether to forbid forwarding and
    ///   saving the message.
    /// - [`allow_sending_without_reply`](method@SendMessage::allow_sending_without_reply): Whether
    ///   to send the message even if the message to answer was deleted.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn send_message(
        &self,
        chat_id: impl Into<ChatId>,
        text: impl Into<String>,
    ) -> Call<'_, SendMessage> {
        self.call(SendMessage::new(chat_id, text))
    }

    /// Forwards a message of any kind and returns the new message.
    ///
    /// Arguments:
    /// - `chat_id`: The chat to send to, as an id or a name such as `@channelusername`.
    /// - `from_chat_id`: The chat of the message, as an id or a name such as `@channelusername`.
    /// - `message_id`: Id of the message in `from_chat_id`.
    ///
    /// Optional parameters, set on the call:
    /// - [`disable_notification`](method@ForwardMessage::disable_notification): Whether to send the
    ///   message without a sound.
    /// - [`protect_content`](method@ForwardMessage::protect_content): Whether to forbid forwarding
    ///   and saving the message.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn forward_message(
        &self,
        chat_id: impl Into<ChatId>,
        from_chat_id: impl Into<ChatId>,
        message_id: i64,
    ) -> Call<'_, ForwardMessage> {
        self.call(ForwardMessage::new(chat_id, from_chat_id, message_id))
    }

    /// Sends a copy of a message, without a link to the original, and returns the id of the copy.
    ///
    /// Service messages and invoices may not be copied, and a quiz only if the bot knows its
    /// answer.
    ///
    /// Arguments:
    /// - `chat_id`: The chat to send to, as an id or a name such as `@channelusername`.
    /// - `from_chat_id`: The chat of the message, as an id or a name such as `@channelusername`.
    /// - `message_id`: Id of the message in `from_chat_id`.
    ///
    /// Optional parameters, set on the call:
    /// - [`caption`](method@CopyMessage::caption): Caption that replaces the caption of the file.
    /// - [`parse_mode`](method@CopyMessage::parse_mode): The format of the caption.
    /// - [`disable_notification`](method@CopyMessage::disable_notification): Whether to send the
    ///   message without a sound.
    /// - [`protect_content`](method@CopyMessage::protect_content): Whether to forbid forwarding and
    ///   saving the message.
    /// - [`reply_to_message_id`](method@CopyMessage::reply_to_message_id): Id of the message to
    ///   reply to.
    /// - [`reply_markup`](method@CopyMessage::reply_markup): Buttons below the message, or a
    ///   keyboard to show or remove.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn copy_message(
        &self,
        chat_id: impl Into<ChatId>,
        from_chat_id: impl Into<ChatId>,
        message_id: i64,
    ) -> Call<'_, CopyMessage> {
        self.call(CopyMessage::new(chat_id, from_chat_id, message_id))
    }

    /// Sends a phone contact and returns the message.
    ///
    /// Arguments:
    /// - `chat_id`: The chat to send to, as an id or a name such as `@channelusername`.
    /// - `phone_number`: The contact's phone number.
    /// - `first_name`: The contact's first name.
    ///
    /// Optional parameters, set on the call:
    /// - [`last_name`](method@SendContact::last_name): The contact's last name.
    /// - [`reply_markup`](method@SendContact::reply_markup): Buttons below the message, or a
    ///   keyboard to show or remove.
    /// - [`vcard`](method@SendContact::vcard): More about the contact, as a vCard.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn send_contact(
        &self,
        chat_id: impl Into<ChatId>,
        phone_number: impl Into<String>,
        first_name: impl Into<String>,
    ) -> Call<'_, SendContact> {
        self.call(SendContact::new(chat_id, phone_number, first_name))
    }

    /// Sends a point on the map and returns the message.
    ///
    /// Rules:
    /// - `heading-of-live-location`: when `heading` is present, `live_period` must be given (not
    ///   checked). Only a live location has a direction. Undocumented.
    /// - `radius-of-live-location`: when `proximity_alert_radius` is present, `live_period` must be
    ///   given (not checked). Only a live location can come near. Undocumented.
    ///
    /// Arguments:
    /// - `chat_id`: The chat to send to, as an id or a name such as `@channelusername`.
    /// - `latitude`: Latitude of the place. Unit: degrees.
    /// - `longitude`: Longitude of the place. Unit: degrees.
    ///
    /// Optional parameters, set on the call:
    /// - [`horizontal_accuracy`](method@SendLocation::horizontal_accuracy): Radius of uncertainty.
    /// - [`reply_markup`](method@SendLocation::reply_markup): Buttons below the message, or a
    ///   keyboard to show or remove.
    /// - [`live_period`](method@SendLocation::live_period): How long the location can be updated.
    /// - [`heading`](method@SendLocation::heading): Direction of movement.
    /// - [`proximity_alert_radius`](method@SendLocation::proximity_alert_radius): Distance at which
    ///   members are notified that another member is near.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn send_location(
        &self,
        chat_id: impl Into<ChatId>,
        latitude: f64,
        longitude: f64,
    ) -> Call<'_, SendLocation> {
        self.call(SendLocation::new(chat_id, latitude, longitude))
    }

    /// Shows in the chat what the bot is doing, for at most 5 seconds.
    ///
    /// Arguments:
    /// - `chat_id`: The chat to show it in, as an id or a name such as `@channelusername`.
    /// - `action`: What the bot is doing.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn send_chat_action(
        &self,
        chat_id: impl Into<ChatId>,
        action: ChatAction,
    ) -> Call<'_, SendChatAction> {
        self.call(SendChatAction::new(chat_id, action))
    }

    /// Sends a place with a name and an address, and returns the message.
    ///
    /// Arguments:
    /// - `chat_id`: The chat to send to, as an id or a name such as `@channelusername`.
    /// - `latitude`: Latitude of the place. Unit: degrees.
    /// - `longitude`: Longitude of the place. Unit: degrees.
    /// - `title`: Name of the place.
    /// - `address`: Address of the place.
    ///
    /// Optional parameters, set on the call:
    /// - [`foursquare_id`](method@SendVenue::foursquare_id): Id of the place at Foursquare.
    /// - [`google_place_id`](method@SendVenue::google_place_id): Id of the place at Google Places.
    /// - [`reply_markup`](method@SendVenue::reply_markup): Buttons below the message, or a keyboard
    ///   to show or remove.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn send_venue(
        &self,
        chat_id: impl Into<ChatId>,
        latitude: f64,
        longitude: f64,
        title: impl Into<String>,
        address: impl Into<String>,
    ) -> Call<'_, SendVenue> {
        self.call(SendVenue::new(chat_id, latitude, longitude, title, address))
    }
}
