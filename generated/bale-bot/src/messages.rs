// @generated from spec/bale/messages.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! Messages

use bazu_core::wire;

use crate::{Bot, Call};
use crate::chats::{Chat, ChatId, PinChatMessage, UnpinChatMessage};
use crate::keyboards::{InlineKeyboardMarkup, ReplyMarkup};
use crate::media::{
    Animation, Audio, Contact, Document, InputMedia, Location, PhotoSize, SendAnimation, SendAudio,
    SendDocument, SendMediaGroup, SendPhoto, SendVideo, SendVoice, Video, Voice,
};
use crate::payments::{Invoice, LabeledPrice, SendInvoice, SuccessfulPayment};
use crate::stickers::{SendSticker, Sticker};
use crate::users::User;

/// A message of any kind, such as a text, a file or a contact, or a service message about an
/// event in the chat.
///
/// [Official page](https://docs.bale.ai#message)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// Id of the message, unique in its chat.
    ///
    /// It may be 0 in a message that an edit returns.
    pub message_id: i64,
    /// Sender. Missing in channel posts. A placeholder user if `sender_chat` is set.
    pub from: Option<Box<User>>,
    /// When the message was sent. If the server leaves it out, it is `0`.
    ///
    /// 0 in a very old message inside a callback query.
    pub date: i64,
    /// The chat of the message.
    pub chat: Chat,
    /// The chat that sent the message, for example the channel of a channel post.
    ///
    /// Since 2025-11.
    pub sender_chat: Option<Box<Chat>>,
    /// The user who wrote the forwarded message.
    pub forward_from: Option<Box<User>>,
    /// The chat that a forwarded message comes from.
    pub forward_from_chat: Option<Box<Chat>>,
    /// Id of the original, for a message forwarded from a channel.
    pub forward_from_message_id: Option<i64>,
    /// When the original was sent.
    pub forward_date: Option<i64>,
    /// The message this one answers. It has no `reply_to_message` itself, even if it was an answer
    /// too.
    pub reply_to_message: Option<Box<Message>>,
    /// When the message was last edited.
    pub edit_date: Option<i64>,
    /// Id of the album of the message.
    ///
    /// Since 2026-03.
    pub media_group_id: Option<String>,
    /// Text of a text message.
    pub text: Option<String>,
    /// The entities of `text`, such as mentions and bot commands.
    ///
    /// Since 2025-05.
    pub entities: Option<Vec<MessageEntity>>,
    /// A GIF or a video without sound. `document` is set as well.
    pub animation: Option<Box<Animation>>,
    /// An audio file, shown in the music player.
    ///
    /// Some audio files may arrive as `document` with an audio MIME type.
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
    /// Caption of an animation, audio file, document, photo, video or voice message.
    pub caption: Option<String>,
    /// The entities of `caption`, such as mentions and bot commands.
    ///
    /// Since 2026-03.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// A shared contact.
    pub contact: Option<Box<Contact>>,
    /// A shared location.
    pub location: Option<Box<Location>>,
    /// Users who were added to the chat. The bot may be one of them.
    pub new_chat_members: Option<Vec<User>>,
    /// A user who left or was removed. It may be the bot.
    pub left_chat_member: Option<Box<User>>,
    /// A money request or a crowdfunding message.
    pub invoice: Option<Box<Invoice>>,
    /// Receipt of a payment. It is the only proof of the payment.
    pub successful_payment: Option<Box<SuccessfulPayment>>,
    /// Data that a mini app sent to the bot.
    pub web_app_data: Option<Box<WebAppData>>,
    /// The inline buttons below the message.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// A poll. A bot cannot send one.
    ///
    /// Since 2026-05. Undocumented.
    pub poll: Option<Box<Poll>>,
    /// The chat's new title.
    ///
    /// Undocumented.
    pub new_chat_title: Option<String>,
    /// The chat's new photo in several sizes.
    ///
    /// Undocumented.
    pub new_chat_photo: Option<Vec<PhotoSize>>,
    /// The message that was pinned.
    ///
    /// Undocumented.
    pub pinned_message: Option<Box<Message>>,
    /// Where a forwarded message comes from.
    ///
    /// The `forward_from` fields are still sent. Since 2026-05. Undocumented.
    pub forward_origin: Option<Box<ForwardOrigin>>,
    /// Set when the chat's photo was removed.
    ///
    /// Undocumented.
    pub delete_chat_photo: Option<bool>,
    /// Set when the group was created.
    ///
    /// Undocumented.
    pub group_chat_created: Option<bool>,
    /// Set when the large group was created.
    ///
    /// Undocumented.
    pub supergroup_chat_created: Option<bool>,
    /// Set when the channel was created.
    ///
    /// Undocumented.
    pub channel_chat_created: Option<bool>,
    pub(crate) broken_: wire::Broken,
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
            .or_else(|| self.voice.as_deref().map(Attachment::Voice))
            .or_else(|| self.sticker.as_deref().map(Attachment::Sticker))
            .or_else(|| {
                self.photo.as_ref().and_then(|items| items.last()).map(Attachment::Photo)
            })
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

    /// Changes the text of a message that the bot sent.
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

    /// Changes the caption of a photo, video, animation or other file that the bot sent.
    ///
    /// Calls [`Bot::edit_message_caption`](crate::Bot::edit_message_caption) with `chat_id` from
    /// `chat.id` and `message_id` from `message_id`.
    pub fn edit_caption<'a>(&self, bot: &'a Bot) -> Call<'a, EditMessageCaption> {
        bot.edit_message_caption(self.chat.id, self.message_id)
    }

    /// Changes only the inline buttons of a message that the bot sent.
    ///
    /// Calls [`Bot::edit_message_reply_markup`](crate::Bot::edit_message_reply_markup) with
    /// `chat_id` from `chat.id` and `message_id` from `message_id`.
    pub fn edit_reply_markup<'a>(
        &self,
        bot: &'a Bot,
    ) -> Call<'a, EditMessageReplyMarkup> {
        bot.edit_message_reply_markup(self.chat.id, self.message_id)
    }

    /// Deletes a message that was sent less than 48 hours ago.
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

    /// Sends an audio file for the music player and returns the message.
    ///
    /// Calls [`Bot::send_audio`](crate::Bot::send_audio) with `chat_id` from `chat.id` and
    /// `reply_to_message_id` from `message_id`.
    pub fn reply_audio<'a>(
        &self,
        bot: &'a Bot,
        audio: impl Into<bazu_core::InputFile>,
    ) -> Call<'a, SendAudio> {
        bot.send_audio(self.chat.id, audio).reply_to_message_id(self.message_id)
    }

    /// Sends a file of any kind and returns the message.
    ///
    /// Calls [`Bot::send_document`](crate::Bot::send_document) with `chat_id` from `chat.id` and
    /// `reply_to_message_id` from `message_id`.
    pub fn reply_document<'a>(
        &self,
        bot: &'a Bot,
        document: impl Into<bazu_core::InputFile>,
    ) -> Call<'a, SendDocument> {
        bot.send_document(self.chat.id, document).reply_to_message_id(self.message_id)
    }

    /// Sends a video and returns the message.
    ///
    /// Calls [`Bot::send_video`](crate::Bot::send_video) with `chat_id` from `chat.id` and
    /// `reply_to_message_id` from `message_id`.
    pub fn reply_video<'a>(
        &self,
        bot: &'a Bot,
        video: impl Into<bazu_core::InputFile>,
    ) -> Call<'a, SendVideo> {
        bot.send_video(self.chat.id, video).reply_to_message_id(self.message_id)
    }

    /// Sends a GIF, or an H.264/MPEG-4 AVC video without sound, and returns the message.
    ///
    /// Calls [`Bot::send_animation`](crate::Bot::send_animation) with `chat_id` from `chat.id` and
    /// `reply_to_message_id` from `message_id`.
    pub fn reply_animation<'a>(
        &self,
        bot: &'a Bot,
        animation: impl Into<bazu_core::InputFile>,
    ) -> Call<'a, SendAnimation> {
        bot.send_animation(self.chat.id, animation).reply_to_message_id(self.message_id)
    }

    /// Sends a voice message and returns the message.
    ///
    /// Calls [`Bot::send_voice`](crate::Bot::send_voice) with `chat_id` from `chat.id` and
    /// `reply_to_message_id` from `message_id`.
    pub fn reply_voice<'a>(
        &self,
        bot: &'a Bot,
        voice: impl Into<bazu_core::InputFile>,
    ) -> Call<'a, SendVoice> {
        bot.send_voice(self.chat.id, voice).reply_to_message_id(self.message_id)
    }

    /// Sends a sticker and returns the message.
    ///
    /// Calls [`Bot::send_sticker`](crate::Bot::send_sticker) with `chat_id` from `chat.id` and
    /// `reply_to_message_id` from `message_id`.
    pub fn reply_sticker<'a>(
        &self,
        bot: &'a Bot,
        sticker: impl Into<bazu_core::InputFile>,
    ) -> Call<'a, SendSticker> {
        bot.send_sticker(self.chat.id, sticker).reply_to_message_id(self.message_id)
    }

    /// Sends a phone contact and returns the message.
    ///
    /// Calls [`Bot::send_contact`](crate::Bot::send_contact) with `chat_id` from `chat.id` and
    /// `reply_to_message_id` from `message_id`.
    pub fn reply_contact<'a>(
        &self,
        bot: &'a Bot,
        phone_number: impl Into<String>,
        first_name: impl Into<String>,
    ) -> Call<'a, SendContact> {
        bot.send_contact(self.chat.id, phone_number, first_name)
            .reply_to_message_id(self.message_id)
    }

    /// Sends a point on the map and returns the message.
    ///
    /// Calls [`Bot::send_location`](crate::Bot::send_location) with `chat_id` from `chat.id` and
    /// `reply_to_message_id` from `message_id`.
    pub fn reply_location<'a>(
        &self,
        bot: &'a Bot,
        latitude: f64,
        longitude: f64,
    ) -> Call<'a, SendLocation> {
        bot.send_location(self.chat.id, latitude, longitude)
            .reply_to_message_id(self.message_id)
    }

    /// Sends an invoice that the user can pay from the wallet, and returns the message.
    ///
    /// Calls [`Bot::send_invoice`](crate::Bot::send_invoice) with `chat_id` from `chat.id` and
    /// `reply_to_message_id` from `message_id`.
    pub fn reply_invoice<'a>(
        &self,
        bot: &'a Bot,
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        provider_token: impl Into<bazu_core::Secret>,
        prices: impl IntoIterator<Item = LabeledPrice>,
    ) -> Call<'a, SendInvoice> {
        bot.send_invoice(
                self.chat.id,
                title,
                description,
                payload,
                provider_token,
                prices,
            )
            .reply_to_message_id(self.message_id)
    }

    /// Unpins a message.
    ///
    /// Calls [`Bot::unpin_chat_message`](crate::Bot::unpin_chat_message) with `chat_id` from
    /// `chat.id` and `message_id` from `message_id`.
    pub fn unpin<'a>(&self, bot: &'a Bot) -> Call<'a, UnpinChatMessage> {
        bot.unpin_chat_message(self.chat.id, self.message_id)
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
/// [Official page](https://docs.bale.ai#messageid)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageId {
    /// Id of the message, unique in its chat.
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
/// Since 2025-05.
///
/// [Official page](https://docs.bale.ai#messageentity)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageEntity {
    /// The kind of the part.
    pub kind: MessageEntityType,
    /// Start of the part. Unit: UTF-16 units.
    pub offset: i64,
    /// Length of the part. Unit: UTF-16 units.
    pub length: i64,
    /// URL of the link.
    ///
    /// Undocumented.
    pub url: Option<String>,
    /// The user that the part mentions.
    ///
    /// Undocumented.
    pub user: Option<Box<User>>,
}

impl MessageEntity {
    /// The part of a text that the entity marks: of the text or the caption of its message. `None`
    /// if the entity begins outside of the text.
    pub fn extract_from<'t>(&self, text: &'t str) -> Option<&'t str> {
        bazu_core::utf16_slice(text, self.offset, self.length)
    }
}

/// The kind of a message entity.
///
/// [Official page](https://docs.bale.ai#messageentity)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageEntityType {
    /// The name of a user, such as `@username`.
    Mention,
    /// A command for a bot, such as `/start`.
    BotCommand,
    /// A value that this version does not know. It is kept and sent unchanged.
    Unknown(bazu_core::UnknownValue),
}

impl MessageEntityType {
    /// The value as it is written in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mention => "mention",
            Self::BotCommand => "bot_command",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for MessageEntityType {
    fn from(value: &str) -> Self {
        match value {
            "mention" => Self::Mention,
            "bot_command" => Self::BotCommand,
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
///
/// [Official page](https://docs.bale.ai#webappdata)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebAppData {
    /// The data as the mini app sent it.
    pub data: String,
}

/// What the bot is doing, to show it in the chat.
///
/// [Official page](https://docs.bale.ai#sendchataction)
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
    ///
    /// The server may refuse it. Undocumented.
    UploadDocument,
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
            value => Self::Unknown(bazu_core::UnknownValue::new(value)),
        }
    }
}

impl std::fmt::Display for ChatAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A poll in a chat. Bots receive polls and cannot send them.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Poll {
    /// Id of the poll.
    pub id: String,
    /// The question.
    pub question: String,
    /// The answers to choose from.
    pub options: Vec<PollOption>,
    /// How many users voted. If the server leaves it out, it is `0`.
    pub total_voter_count: i64,
    /// Whether the poll is closed.
    pub is_closed: Option<bool>,
    /// Whether the poll is anonymous.
    pub is_anonymous: Option<bool>,
    /// The kind, a regular poll or a quiz.
    pub kind: Option<PollType>,
    /// Whether users can choose several answers.
    pub allows_multiple_answers: Option<bool>,
    /// Whether users can change their vote.
    pub allows_revoting: Option<bool>,
    /// Whether only members of the chat can vote.
    pub members_only: Option<bool>,
}

/// One answer of a poll.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PollOption {
    /// Text of the answer.
    pub text: String,
    /// How many users chose it. If the server leaves it out, it is `0`.
    pub voter_count: i64,
    /// Id of the answer. It never changes.
    pub persistent_id: Option<String>,
}

/// The kind of a poll.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PollType {
    /// A regular poll.
    Regular,
    /// A quiz with a right answer.
    Quiz,
    /// A value that this version does not know. It is kept and sent unchanged.
    Unknown(bazu_core::UnknownValue),
}

impl PollType {
    /// The value as it is written in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Regular => "regular",
            Self::Quiz => "quiz",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for PollType {
    fn from(value: &str) -> Self {
        match value {
            "regular" => Self::Regular,
            "quiz" => Self::Quiz,
            value => Self::Unknown(bazu_core::UnknownValue::new(value)),
        }
    }
}

impl std::fmt::Display for PollType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Where a forwarded message comes from.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ForwardOrigin {
    /// Whether a user or a channel sent the original.
    pub kind: Option<ForwardOriginType>,
    /// When the original was sent. 0 if not given. If the server leaves it out, it is `0`.
    pub date: i64,
    /// Who sent the original.
    pub sender_user: Option<Box<User>>,
    /// The channel of the original.
    pub chat: Option<Box<Chat>>,
    /// Id of the original in its channel.
    pub message_id: Option<i64>,
}

impl ForwardOrigin {
    /// The time of `date`, which counts seconds since 1970.
    ///
    /// `None` if there is no such time, or if the number is not a time from 1970 to the year 9999.
    pub fn date_time(&self) -> Option<std::time::SystemTime> {
        bazu_core::unix_time(self.date)
    }
}

/// The kind of sender that a forwarded message comes from.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForwardOriginType {
    /// A user.
    User,
    /// A channel.
    Channel,
    /// A value that this version does not know. It is kept and sent unchanged.
    Unknown(bazu_core::UnknownValue),
}

impl ForwardOriginType {
    /// The value as it is written in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Channel => "channel",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ForwardOriginType {
    fn from(value: &str) -> Self {
        match value {
            "user" => Self::User,
            "channel" => Self::Channel,
            value => Self::Unknown(bazu_core::UnknownValue::new(value)),
        }
    }
}

impl std::fmt::Display for ForwardOriginType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
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
    /// Text of the message, as Markdown. Length: 1 to 4096 characters, not counting markup.
    pub text: String,
    /// Id of the message to reply to.
    pub reply_to_message_id: Option<i64>,
    /// Buttons below the message, or a keyboard to show or remove.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendMessage {
    /// Limit of `sendMessage.text`. Length: 1 to 4096 characters, not counting markup.
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
}

impl ForwardMessage {
    /// Creates the request from its parameters.
    pub fn new(
        chat_id: impl Into<ChatId>,
        from_chat_id: impl Into<ChatId>,
        message_id: i64,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            from_chat_id: from_chat_id.into(),
            message_id,
        }
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
}

impl CopyMessage {
    /// Creates the request from its parameters.
    pub fn new(
        chat_id: impl Into<ChatId>,
        from_chat_id: impl Into<ChatId>,
        message_id: i64,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            from_chat_id: from_chat_id.into(),
            message_id,
        }
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
    /// Id of the message to reply to.
    pub reply_to_message_id: Option<i64>,
    /// Buttons below the message, or a keyboard to show or remove.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendContact {
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
            reply_to_message_id: None,
            reply_markup: None,
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

impl Call<'_, SendContact> {
    /// The contact's last name.
    pub fn last_name<FORM>(
        mut self,
        last_name: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.last_name = bazu_core::IntoOption::into_option(last_name);
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
    /// Id of the message to reply to.
    pub reply_to_message_id: Option<i64>,
    /// Buttons below the message, or a keyboard to show or remove.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendLocation {
    /// Limit of `sendLocation.horizontal_accuracy`. Range: 0 to 1500 meters.
    pub const HORIZONTAL_ACCURACY_RANGE: bazu_core::RangeLimit = bazu_core::RangeLimit {
        min: 0.0,
        max: 1500.0,
        unit: "meters",
    };

    /// Creates the request from its required parameters.
    pub fn new(chat_id: impl Into<ChatId>, latitude: f64, longitude: f64) -> Self {
        Self {
            chat_id: chat_id.into(),
            latitude,
            longitude,
            horizontal_accuracy: None,
            reply_to_message_id: None,
            reply_markup: None,
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

impl Call<'_, SendLocation> {
    /// Radius of uncertainty. Range: 0 to 1500 meters.
    pub fn horizontal_accuracy(
        mut self,
        horizontal_accuracy: impl Into<Option<f64>>,
    ) -> Self {
        self.method.horizontal_accuracy = horizontal_accuracy.into();
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

/// Shows in the chat what the bot is doing, for at most 6 seconds.
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

/// Deletes a message that was sent less than 48 hours ago.
///
/// The request of [`Bot::delete_message`](crate::Bot::delete_message).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessage {
    /// The chat of the message, as an id or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// Id of the message to delete.
    pub message_id: i64,
}

impl DeleteMessage {
    /// Creates the request from its parameters.
    pub fn new(chat_id: impl Into<ChatId>, message_id: i64) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_id,
        }
    }
}

/// Changes the text of a message that the bot sent.
///
/// The request of [`Bot::edit_message_text`](crate::Bot::edit_message_text).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EditMessageText {
    /// The chat of the message, as an id or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// Id of the message to edit.
    pub message_id: i64,
    /// The new text, as Markdown. Length: 1 to 4096 characters, not counting markup.
    pub text: String,
    /// The new inline buttons.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl EditMessageText {
    /// Limit of `editMessageText.text`. Length: 1 to 4096 characters, not counting markup.
    pub const TEXT_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 1,
        max: 4096,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates the request from its required parameters.
    pub fn new(
        chat_id: impl Into<ChatId>,
        message_id: i64,
        text: impl Into<String>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_id,
            text: text.into(),
            reply_markup: None,
        }
    }

    /// The new inline buttons.
    #[must_use]
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.reply_markup = reply_markup.into();
        self
    }
}

impl Call<'_, EditMessageText> {
    /// The new inline buttons.
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.method.reply_markup = reply_markup.into();
        self
    }
}

/// Changes the caption of a photo, video, animation or other file that the bot sent.
///
/// The request of [`Bot::edit_message_caption`](crate::Bot::edit_message_caption).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EditMessageCaption {
    /// The chat of the message, as an id or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// Id of the message to edit.
    pub message_id: i64,
    /// The new caption, as Markdown. Length: at most 4096 characters, not counting markup.
    pub caption: Option<String>,
    /// The new inline buttons.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl EditMessageCaption {
    /// Limit of `editMessageCaption.caption`. Length: at most 4096 characters, not counting markup.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 4096,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates the request from its required parameters.
    pub fn new(chat_id: impl Into<ChatId>, message_id: i64) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_id,
            caption: None,
            reply_markup: None,
        }
    }

    /// The new caption, as Markdown. Length: at most 4096 characters, not counting markup.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// The new inline buttons.
    #[must_use]
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.reply_markup = reply_markup.into();
        self
    }
}

impl Call<'_, EditMessageCaption> {
    /// The new caption, as Markdown. Length: at most 4096 characters, not counting markup.
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// The new inline buttons.
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.method.reply_markup = reply_markup.into();
        self
    }
}

/// Changes only the inline buttons of a message that the bot sent.
///
/// The request of [`Bot::edit_message_reply_markup`](crate::Bot::edit_message_reply_markup).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EditMessageReplyMarkup {
    /// The chat of the message, as an id or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// Id of the message to edit.
    pub message_id: i64,
    /// The new inline buttons.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl EditMessageReplyMarkup {
    /// Creates the request from its required parameters.
    pub fn new(chat_id: impl Into<ChatId>, message_id: i64) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_id,
            reply_markup: None,
        }
    }

    /// The new inline buttons.
    #[must_use]
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.reply_markup = reply_markup.into();
        self
    }
}

impl Call<'_, EditMessageReplyMarkup> {
    /// The new inline buttons.
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.method.reply_markup = reply_markup.into();
        self
    }
}

/// # Messages
///
/// Messages, and the methods that send, forward, copy, edit and delete them. Bale renders every
/// text and caption as Markdown. The front page of the crate describes the markup.
impl Bot {
    /// Sends a text message and returns it. The text is rendered as Markdown.
    ///
    /// Arguments:
    /// - `chat_id`: The chat to send to, as an id or a name such as `@channelusername`.
    /// - `text`: Text of the message, as Markdown. Length: 1 to 4096 characters, not counting
    ///   markup.
    ///
    /// Optional parameters, set on the call:
    /// - [`reply_to_message_id`](method@SendMessage::reply_to_message_id): Id of the message to
    ///   reply to.
    /// - [`reply_markup`](method@SendMessage::reply_markup): Buttons below the message, or a
    ///   keyboard to show or remove.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#sendmessage)
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
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`NotFound`](crate::ErrorKind::NotFound),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#forwardmessage)
    pub fn forward_message(
        &self,
        chat_id: impl Into<ChatId>,
        from_chat_id: impl Into<ChatId>,
        message_id: i64,
    ) -> Call<'_, ForwardMessage> {
        self.call(ForwardMessage::new(chat_id, from_chat_id, message_id))
    }

    /// Sends a copy of a message, without a link to the original, and returns the id of the copy.
    /// Service messages and payment receipts cannot be copied. The caption and the buttons cannot
    /// be changed.
    ///
    /// Since 2024-04.
    ///
    /// Arguments:
    /// - `chat_id`: The chat to send to, as an id or a name such as `@channelusername`.
    /// - `from_chat_id`: The chat of the message, as an id or a name such as `@channelusername`.
    /// - `message_id`: Id of the message in `from_chat_id`.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`NotFound`](crate::ErrorKind::NotFound),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#copymessage)
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
    /// - [`reply_to_message_id`](method@SendContact::reply_to_message_id): Id of the message to
    ///   reply to.
    /// - [`reply_markup`](method@SendContact::reply_markup): Buttons below the message, or a
    ///   keyboard to show or remove.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#sendcontact)
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
    /// Arguments:
    /// - `chat_id`: The chat to send to, as an id or a name such as `@channelusername`.
    /// - `latitude`: Latitude of the place. Unit: degrees.
    /// - `longitude`: Longitude of the place. Unit: degrees.
    ///
    /// Optional parameters, set on the call:
    /// - [`horizontal_accuracy`](method@SendLocation::horizontal_accuracy): Radius of uncertainty.
    /// - [`reply_to_message_id`](method@SendLocation::reply_to_message_id): Id of the message to
    ///   reply to.
    /// - [`reply_markup`](method@SendLocation::reply_markup): Buttons below the message, or a
    ///   keyboard to show or remove.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#sendlocation)
    pub fn send_location(
        &self,
        chat_id: impl Into<ChatId>,
        latitude: f64,
        longitude: f64,
    ) -> Call<'_, SendLocation> {
        self.call(SendLocation::new(chat_id, latitude, longitude))
    }

    /// Shows in the chat what the bot is doing, for at most 6 seconds.
    ///
    /// Arguments:
    /// - `chat_id`: The chat to show it in, as an id or a name such as `@channelusername`.
    /// - `action`: What the bot is doing.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#sendchataction)
    pub fn send_chat_action(
        &self,
        chat_id: impl Into<ChatId>,
        action: ChatAction,
    ) -> Call<'_, SendChatAction> {
        self.call(SendChatAction::new(chat_id, action))
    }

    /// Deletes a message that was sent less than 48 hours ago. A bot may delete its own messages in
    /// private chats and groups, messages sent to it in private chats, any message in a group where
    /// it is an administrator, and any message in a channel where it has the right
    /// `can_delete_messages`. There is no update about a deletion.
    ///
    /// Arguments:
    /// - `chat_id`: The chat of the message, as an id or a name such as `@channelusername`.
    /// - `message_id`: Id of the message to delete.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`NotFound`](crate::ErrorKind::NotFound),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#deletemessage)
    pub fn delete_message(
        &self,
        chat_id: impl Into<ChatId>,
        message_id: i64,
    ) -> Call<'_, DeleteMessage> {
        self.call(DeleteMessage::new(chat_id, message_id))
    }

    /// Changes the text of a message that the bot sent. Some clients do not reliably show edits of
    /// messages with inline buttons.
    ///
    /// Do not rely on the returned message. It may be empty, with `message_id` 0 and no text. The
    /// result is undocumented.
    ///
    /// Arguments:
    /// - `chat_id`: The chat of the message, as an id or a name such as `@channelusername`.
    /// - `message_id`: Id of the message to edit.
    /// - `text`: The new text, as Markdown. Length: 1 to 4096 characters, not counting markup.
    ///
    /// Optional parameters, set on the call:
    /// - [`reply_markup`](method@EditMessageText::reply_markup): The new inline buttons.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`NotFound`](crate::ErrorKind::NotFound),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#editmessagetext)
    pub fn edit_message_text(
        &self,
        chat_id: impl Into<ChatId>,
        message_id: i64,
        text: impl Into<String>,
    ) -> Call<'_, EditMessageText> {
        self.call(EditMessageText::new(chat_id, message_id, text))
    }

    /// Changes the caption of a photo, video, animation or other file that the bot sent.
    ///
    /// Since 2024-04.
    ///
    /// Do not rely on the returned message. It may be empty, with `message_id` 0 and no text. The
    /// result is undocumented.
    ///
    /// Arguments:
    /// - `chat_id`: The chat of the message, as an id or a name such as `@channelusername`.
    /// - `message_id`: Id of the message to edit.
    ///
    /// Optional parameters, set on the call:
    /// - [`caption`](method@EditMessageCaption::caption): The new caption, as Markdown.
    /// - [`reply_markup`](method@EditMessageCaption::reply_markup): The new inline buttons.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`NotFound`](crate::ErrorKind::NotFound),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#editmessagecaption)
    pub fn edit_message_caption(
        &self,
        chat_id: impl Into<ChatId>,
        message_id: i64,
    ) -> Call<'_, EditMessageCaption> {
        self.call(EditMessageCaption::new(chat_id, message_id))
    }

    /// Changes only the inline buttons of a message that the bot sent.
    ///
    /// Since 2025-11.
    ///
    /// Do not rely on the returned message. It may be empty, with `message_id` 0 and no text. The
    /// result is undocumented.
    ///
    /// Arguments:
    /// - `chat_id`: The chat of the message, as an id or a name such as `@channelusername`.
    /// - `message_id`: Id of the message to edit.
    ///
    /// Optional parameters, set on the call:
    /// - [`reply_markup`](method@EditMessageReplyMarkup::reply_markup): The new inline buttons.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`NotFound`](crate::ErrorKind::NotFound),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#editmessagereplymarkup)
    pub fn edit_message_reply_markup(
        &self,
        chat_id: impl Into<ChatId>,
        message_id: i64,
    ) -> Call<'_, EditMessageReplyMarkup> {
        self.call(EditMessageReplyMarkup::new(chat_id, message_id))
    }
}
