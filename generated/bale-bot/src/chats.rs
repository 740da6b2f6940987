// @generated from spec/bale/chats.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! Chats

use bazu_core::wire;

use crate::{Bot, Call};
use crate::media::{
    GetFile, InputMedia, SendAnimation, SendAudio, SendDocument, SendMediaGroup, SendPhoto,
    SendVideo, SendVoice,
};
use crate::messages::{ChatAction, Message, SendChatAction, SendContact, SendLocation, SendMessage};
use crate::payments::{LabeledPrice, SendInvoice};
use crate::stickers::SendSticker;
use crate::users::User;

/// The id of a chat, or the username of a channel, such as `@channelusername`. The id of a
/// private chat is the id of the user.
///
/// [Official page](https://docs.bale.ai#sendmessage)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatId {
    /// `integer` in JSON.
    Integer(i64),
    /// `string` in JSON.
    String(String),
    /// A variant that this version does not know, kept as JSON.
    Unknown(bazu_core::UnknownVariant),
}

impl From<i64> for ChatId {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for ChatId {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ChatId {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<&String> for ChatId {
    fn from(value: &String) -> Self {
        Self::String(value.into())
    }
}

impl std::fmt::Display for ChatId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Integer(value) => std::fmt::Display::fmt(value, f),
            Self::String(value) => std::fmt::Display::fmt(value, f),
            Self::Unknown(value) => f.write_str(value.json()),
        }
    }
}

/// The kind of a chat.
///
/// [Official page](https://docs.bale.ai#chat)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatType {
    /// A chat with one user.
    Private,
    /// A group.
    Group,
    /// A channel.
    Channel,
    /// A large group.
    ///
    /// Undocumented.
    Supergroup,
    /// A value that this version does not know. It is kept and sent unchanged.
    Unknown(bazu_core::UnknownValue),
}

impl ChatType {
    /// The value as it is written in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Private => "private",
            Self::Group => "group",
            Self::Channel => "channel",
            Self::Supergroup => "supergroup",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ChatType {
    fn from(value: &str) -> Self {
        match value {
            "private" => Self::Private,
            "group" => Self::Group,
            "channel" => Self::Channel,
            "supergroup" => Self::Supergroup,
            value => Self::Unknown(bazu_core::UnknownValue::new(value)),
        }
    }
}

impl std::fmt::Display for ChatType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A chat, as messages and updates contain it.
///
/// [Official page](https://docs.bale.ai#chat)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Chat {
    /// Id of the chat, up to 52 bits.
    pub id: i64,
    /// The kind of the chat. If the server leaves it out, it is empty.
    ///
    /// If the server leaves it out, it is an unknown kind with empty text.
    pub kind: ChatType,
    /// Title of a group or channel.
    pub title: Option<String>,
    /// Username of a private chat or channel, without the `@`.
    pub username: Option<String>,
    /// First name of the other person in a private chat.
    pub first_name: Option<String>,
    /// Last name of the other person in a private chat.
    pub last_name: Option<String>,
    /// Whether every member of the group is an administrator.
    ///
    /// Undocumented.
    pub all_members_are_administrators: Option<bool>,
}

impl Chat {
    /// Title of a group or channel, first name in a private chat.
    pub fn name(&self) -> Option<&str> {
        self.title.as_deref().or(self.first_name.as_deref())
    }

    /// Text that mentions this chat by username, where there is one.
    pub fn mention(&self) -> Option<String> {
        let username = self.username.as_deref()?;
        Some(format!("@{}", username))
    }

    /// The chat, as an argument of a method.
    pub fn to_chat_id(&self) -> ChatId {
        ChatId::from(self.id)
    }

    /// Sends a text message and returns it.
    ///
    /// Calls [`Bot::send_message`](crate::Bot::send_message) with `chat_id` from `id`.
    pub fn send<'a>(
        &self,
        bot: &'a Bot,
        text: impl Into<String>,
    ) -> Call<'a, SendMessage> {
        bot.send_message(self.id, text)
    }

    /// Sends a photo and returns the message.
    ///
    /// Calls [`Bot::send_photo`](crate::Bot::send_photo) with `chat_id` from `id`.
    pub fn send_photo<'a>(
        &self,
        bot: &'a Bot,
        photo: impl Into<bazu_core::InputFile>,
    ) -> Call<'a, SendPhoto> {
        bot.send_photo(self.id, photo)
    }

    /// Sends an audio file for the music player and returns the message.
    ///
    /// Calls [`Bot::send_audio`](crate::Bot::send_audio) with `chat_id` from `id`.
    pub fn send_audio<'a>(
        &self,
        bot: &'a Bot,
        audio: impl Into<bazu_core::InputFile>,
    ) -> Call<'a, SendAudio> {
        bot.send_audio(self.id, audio)
    }

    /// Sends a file of any kind and returns the message.
    ///
    /// Calls [`Bot::send_document`](crate::Bot::send_document) with `chat_id` from `id`.
    pub fn send_document<'a>(
        &self,
        bot: &'a Bot,
        document: impl Into<bazu_core::InputFile>,
    ) -> Call<'a, SendDocument> {
        bot.send_document(self.id, document)
    }

    /// Sends a video and returns the message.
    ///
    /// Calls [`Bot::send_video`](crate::Bot::send_video) with `chat_id` from `id`.
    pub fn send_video<'a>(
        &self,
        bot: &'a Bot,
        video: impl Into<bazu_core::InputFile>,
    ) -> Call<'a, SendVideo> {
        bot.send_video(self.id, video)
    }

    /// Sends a GIF, or an H.264/MPEG-4 AVC video without sound, and returns the message.
    ///
    /// Calls [`Bot::send_animation`](crate::Bot::send_animation) with `chat_id` from `id`.
    pub fn send_animation<'a>(
        &self,
        bot: &'a Bot,
        animation: impl Into<bazu_core::InputFile>,
    ) -> Call<'a, SendAnimation> {
        bot.send_animation(self.id, animation)
    }

    /// Sends a voice message and returns the message.
    ///
    /// Calls [`Bot::send_voice`](crate::Bot::send_voice) with `chat_id` from `id`.
    pub fn send_voice<'a>(
        &self,
        bot: &'a Bot,
        voice: impl Into<bazu_core::InputFile>,
    ) -> Call<'a, SendVoice> {
        bot.send_voice(self.id, voice)
    }

    /// Sends a sticker and returns the message.
    ///
    /// Calls [`Bot::send_sticker`](crate::Bot::send_sticker) with `chat_id` from `id`.
    pub fn send_sticker<'a>(
        &self,
        bot: &'a Bot,
        sticker: impl Into<bazu_core::InputFile>,
    ) -> Call<'a, SendSticker> {
        bot.send_sticker(self.id, sticker)
    }

    /// Sends several files as one album and returns the messages, one per item.
    ///
    /// Calls [`Bot::send_media_group`](crate::Bot::send_media_group) with `chat_id` from `id`.
    pub fn send_media_group<'a>(
        &self,
        bot: &'a Bot,
        media: impl IntoIterator<Item = impl Into<InputMedia>>,
    ) -> Call<'a, SendMediaGroup> {
        bot.send_media_group(self.id, media)
    }

    /// Sends a point on the map and returns the message.
    ///
    /// Calls [`Bot::send_location`](crate::Bot::send_location) with `chat_id` from `id`.
    pub fn send_location<'a>(
        &self,
        bot: &'a Bot,
        latitude: f64,
        longitude: f64,
    ) -> Call<'a, SendLocation> {
        bot.send_location(self.id, latitude, longitude)
    }

    /// Sends a phone contact and returns the message.
    ///
    /// Calls [`Bot::send_contact`](crate::Bot::send_contact) with `chat_id` from `id`.
    pub fn send_contact<'a>(
        &self,
        bot: &'a Bot,
        phone_number: impl Into<String>,
        first_name: impl Into<String>,
    ) -> Call<'a, SendContact> {
        bot.send_contact(self.id, phone_number, first_name)
    }

    /// Sends an invoice that the user can pay from the wallet, and returns the message.
    ///
    /// Calls [`Bot::send_invoice`](crate::Bot::send_invoice) with `chat_id` from `id`.
    pub fn send_invoice<'a>(
        &self,
        bot: &'a Bot,
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        provider_token: impl Into<bazu_core::Secret>,
        prices: impl IntoIterator<Item = LabeledPrice>,
    ) -> Call<'a, SendInvoice> {
        bot.send_invoice(self.id, title, description, payload, provider_token, prices)
    }

    /// Shows in the chat what the bot is doing, for at most 6 seconds.
    ///
    /// Calls [`Bot::send_chat_action`](crate::Bot::send_chat_action) with `chat_id` from `id`.
    pub fn send_chat_action<'a>(
        &self,
        bot: &'a Bot,
        action: ChatAction,
    ) -> Call<'a, SendChatAction> {
        bot.send_chat_action(self.id, action)
    }

    /// Returns the administrators of a chat.
    ///
    /// Calls [`Bot::get_chat_administrators`](crate::Bot::get_chat_administrators) with `chat_id`
    /// from `id`.
    pub fn get_chat_administrators<'a>(
        &self,
        bot: &'a Bot,
    ) -> Call<'a, GetChatAdministrators> {
        bot.get_chat_administrators(self.id)
    }

    /// Returns the status of a user in a chat.
    ///
    /// Calls [`Bot::get_chat_member`](crate::Bot::get_chat_member) with `chat_id` from `id`.
    pub fn get_chat_member<'a>(
        &self,
        bot: &'a Bot,
        user_id: i64,
    ) -> Call<'a, GetChatMember> {
        bot.get_chat_member(self.id, user_id)
    }

    /// Bans a user from a group or channel.
    ///
    /// Calls [`Bot::ban_chat_member`](crate::Bot::ban_chat_member) with `chat_id` from `id`.
    pub fn ban_chat_member<'a>(
        &self,
        bot: &'a Bot,
        user_id: i64,
    ) -> Call<'a, BanChatMember> {
        bot.ban_chat_member(self.id, user_id)
    }

    /// Lifts the ban of a user.
    ///
    /// Calls [`Bot::unban_chat_member`](crate::Bot::unban_chat_member) with `chat_id` from `id`.
    pub fn unban_chat_member<'a>(
        &self,
        bot: &'a Bot,
        user_id: i64,
    ) -> Call<'a, UnbanChatMember> {
        bot.unban_chat_member(self.id, user_id)
    }

    /// Gives a user administrator rights in a group or channel, or removes them.
    ///
    /// Calls [`Bot::promote_chat_member`](crate::Bot::promote_chat_member) with `chat_id` from
    /// `id`.
    pub fn promote_chat_member<'a>(
        &self,
        bot: &'a Bot,
        user_id: i64,
    ) -> Call<'a, PromoteChatMember> {
        bot.promote_chat_member(self.id, user_id)
    }

    /// Pins a message.
    ///
    /// Calls [`Bot::pin_chat_message`](crate::Bot::pin_chat_message) with `chat_id` from `id`.
    pub fn pin_message<'a>(
        &self,
        bot: &'a Bot,
        message_id: i64,
    ) -> Call<'a, PinChatMessage> {
        bot.pin_chat_message(self.id, message_id)
    }

    /// Changes the title of a group or channel.
    ///
    /// Calls [`Bot::set_chat_title`](crate::Bot::set_chat_title) with `chat_id` from `id`.
    pub fn set_title<'a>(
        &self,
        bot: &'a Bot,
        title: impl Into<String>,
    ) -> Call<'a, SetChatTitle> {
        bot.set_chat_title(self.id, title)
    }

    /// Changes the description of a group or channel.
    ///
    /// Calls [`Bot::set_chat_description`](crate::Bot::set_chat_description) with `chat_id` from
    /// `id`.
    pub fn set_description<'a>(
        &self,
        bot: &'a Bot,
        description: impl Into<String>,
    ) -> Call<'a, SetChatDescription> {
        bot.set_chat_description(self.id, description)
    }

    /// Sets the picture of a group or channel.
    ///
    /// Calls [`Bot::set_chat_photo`](crate::Bot::set_chat_photo) with `chat_id` from `id`.
    pub fn set_photo<'a>(
        &self,
        bot: &'a Bot,
        photo: impl Into<bazu_core::InputFile>,
    ) -> Call<'a, SetChatPhoto> {
        bot.set_chat_photo(self.id, photo)
    }

    /// Removes the bot from a group or channel.
    ///
    /// Calls [`Bot::leave_chat`](crate::Bot::leave_chat) with `chat_id` from `id`.
    pub fn leave<'a>(&self, bot: &'a Bot) -> Call<'a, LeaveChat> {
        bot.leave_chat(self.id)
    }

    /// Returns the number of members of a chat.
    ///
    /// Calls [`Bot::get_chat_members_count`](crate::Bot::get_chat_members_count) with `chat_id`
    /// from `id`.
    pub fn get_chat_members_count<'a>(
        &self,
        bot: &'a Bot,
    ) -> Call<'a, GetChatMembersCount> {
        bot.get_chat_members_count(self.id)
    }

    /// Adds a user to a chat.
    ///
    /// Calls [`Bot::invite_user`](crate::Bot::invite_user) with `chat_id` from `id`.
    pub fn add_user<'a>(&self, bot: &'a Bot, user_id: i64) -> Call<'a, InviteUser> {
        bot.invite_user(self.id, user_id)
    }

    /// Unpins a message.
    ///
    /// Calls [`Bot::unpin_chat_message`](crate::Bot::unpin_chat_message) with `chat_id` from `id`.
    pub fn unpin_message<'a>(
        &self,
        bot: &'a Bot,
        message_id: i64,
    ) -> Call<'a, UnpinChatMessage> {
        bot.unpin_chat_message(self.id, message_id)
    }

    /// Unpins every message of a chat.
    ///
    /// Calls [`Bot::unpin_all_chat_messages`](crate::Bot::unpin_all_chat_messages) with `chat_id`
    /// from `id`.
    pub fn unpin_all_messages<'a>(
        &self,
        bot: &'a Bot,
    ) -> Call<'a, UnpinAllChatMessages> {
        bot.unpin_all_chat_messages(self.id)
    }

    /// Removes the picture of a group or channel.
    ///
    /// Calls [`Bot::delete_chat_photo`](crate::Bot::delete_chat_photo) with `chat_id` from `id`.
    pub fn delete_photo<'a>(&self, bot: &'a Bot) -> Call<'a, DeleteChatPhoto> {
        bot.delete_chat_photo(self.id)
    }
}

impl From<&Chat> for ChatId {
    fn from(value: &Chat) -> Self {
        value.to_chat_id()
    }
}

/// Picture of a chat in two sizes. The ids can only be used for downloads, until the picture
/// changes.
///
/// [Official page](https://docs.bale.ai#chatphoto)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatPhoto {
    /// File id of the small picture, 160 by 160 pixels.
    pub small_file_id: String,
    /// Id of the small picture that is the same for every bot. It cannot be used for downloads.
    pub small_file_unique_id: String,
    /// File id of the big picture, 640 by 640 pixels.
    pub big_file_id: String,
    /// Id of the big picture that is the same for every bot. It cannot be used for downloads.
    pub big_file_unique_id: String,
}

impl ChatPhoto {
    /// What is known of the small picture.
    pub fn small_file(&self) -> bazu_core::FileRef<'_> {
        bazu_core::FileRef::new(&self.small_file_id)
            .with_unique_id(self.small_file_unique_id.as_str())
    }

    /// What is known of the big picture.
    pub fn big_file(&self) -> bazu_core::FileRef<'_> {
        bazu_core::FileRef::new(&self.big_file_id)
            .with_unique_id(self.big_file_unique_id.as_str())
    }

    /// Prepares a file for download and returns its path.
    ///
    /// Calls [`Bot::get_file`](crate::Bot::get_file) with `file_id` from `small_file_id`.
    pub fn get_small_file<'a>(&self, bot: &'a Bot) -> Call<'a, GetFile> {
        bot.get_file(self.small_file_id.as_str())
    }

    /// Prepares a file for download and returns its path.
    ///
    /// Calls [`Bot::get_file`](crate::Bot::get_file) with `file_id` from `big_file_id`.
    pub fn get_big_file<'a>(&self, bot: &'a Bot) -> Call<'a, GetFile> {
        bot.get_file(self.big_file_id.as_str())
    }
}

/// The status of a user in a chat. There is no variant for someone who left or was banned.
///
/// [Official page](https://docs.bale.ai#chatmember)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChatMember {
    /// The owner of a chat.
    Owner(ChatMemberOwner),
    /// An administrator of a chat.
    Administrator(ChatMemberAdministrator),
    /// A member without special rights or restrictions.
    Member(ChatMemberMember),
    /// A user with restricted rights in a group.
    Restricted(ChatMemberRestricted),
    /// A variant that this version does not know, kept as JSON.
    Unknown(bazu_core::UnknownVariant),
}

impl From<ChatMemberOwner> for ChatMember {
    fn from(value: ChatMemberOwner) -> Self {
        Self::Owner(value)
    }
}

impl From<ChatMemberAdministrator> for ChatMember {
    fn from(value: ChatMemberAdministrator) -> Self {
        Self::Administrator(value)
    }
}

impl From<ChatMemberMember> for ChatMember {
    fn from(value: ChatMemberMember) -> Self {
        Self::Member(value)
    }
}

impl From<ChatMemberRestricted> for ChatMember {
    fn from(value: ChatMemberRestricted) -> Self {
        Self::Restricted(value)
    }
}

impl ChatMember {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        match self {
            Self::Owner(value) => value.broken(),
            Self::Administrator(value) => value.broken(),
            Self::Member(value) => value.broken(),
            Self::Restricted(value) => value.broken(),
            _ => &[],
        }
    }
}

impl ChatMember {
    /// The value of `status` in JSON, whichever member it is.
    ///
    /// `None` if this version does not know the member and cannot read the value.
    pub fn status(&self) -> Option<&str> {
        match self {
            Self::Owner(_) => Some("creator"),
            Self::Administrator(_) => Some("administrator"),
            Self::Member(_) => Some("member"),
            Self::Restricted(_) => Some("restricted"),
            Self::Unknown(it) => it.text("status"),
        }
    }

    /// The user.
    ///
    /// `None` for a member that this version does not know.
    pub fn user(&self) -> Option<&User> {
        match self {
            Self::Owner(it) => Some(&it.user),
            Self::Administrator(it) => Some(&it.user),
            Self::Member(it) => Some(&it.user),
            Self::Restricted(it) => Some(&it.user),
            _ => None,
        }
    }

    /// Whether the user is in the chat now.
    ///
    /// Read from `Restricted`. `Some(true)` for `Owner`, `Administrator`, `Member`. `None` for a
    /// member that this version does not know.
    pub fn is_member(&self) -> Option<bool> {
        match self {
            Self::Restricted(it) => Some(it.is_member),
            Self::Owner(_) | Self::Administrator(_) | Self::Member(_) => Some(true),
            _ => None,
        }
    }

    /// Whether the administrator may delete messages of others.
    ///
    /// Read from `Administrator`. `Some(true)` for `Owner`. `Some(false)` for `Member`,
    /// `Restricted`. `None` for a member that this version does not know.
    pub fn can_delete_messages(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => Some(it.can_delete_messages),
            Self::Owner(_) => Some(true),
            Self::Member(_) | Self::Restricted(_) => Some(false),
            _ => None,
        }
    }

    /// Whether the administrator may manage video chats.
    ///
    /// Read from `Administrator`. `Some(true)` for `Owner`. `Some(false)` for `Member`,
    /// `Restricted`. `None` for a member that this version does not know.
    pub fn can_manage_video_chats(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => Some(it.can_manage_video_chats),
            Self::Owner(_) => Some(true),
            Self::Member(_) | Self::Restricted(_) => Some(false),
            _ => None,
        }
    }

    /// Whether the administrator may restrict, ban and unban members.
    ///
    /// Read from `Administrator`. `Some(true)` for `Owner`. `Some(false)` for `Member`,
    /// `Restricted`. `None` for a member that this version does not know.
    pub fn can_restrict_members(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => Some(it.can_restrict_members),
            Self::Owner(_) => Some(true),
            Self::Member(_) | Self::Restricted(_) => Some(false),
            _ => None,
        }
    }

    /// Whether the administrator may promote members to administrators.
    ///
    /// Read from `Administrator`. `Some(true)` for `Owner`. `Some(false)` for `Member`,
    /// `Restricted`. `None` for a member that this version does not know.
    pub fn can_promote_members(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => Some(it.can_promote_members),
            Self::Owner(_) => Some(true),
            Self::Member(_) | Self::Restricted(_) => Some(false),
            _ => None,
        }
    }

    /// Whether the administrator may post stories.
    ///
    /// Read from `Administrator`. `Some(true)` for `Owner`. `Some(false)` for `Member`,
    /// `Restricted`. `None` for a member that this version does not know.
    pub fn can_post_stories(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => Some(it.can_post_stories),
            Self::Owner(_) => Some(true),
            Self::Member(_) | Self::Restricted(_) => Some(false),
            _ => None,
        }
    }

    /// Whether the administrator may post. Channels only.
    ///
    /// Read from `Administrator`. `Some(true)` for `Owner`. `Some(false)` for `Member`,
    /// `Restricted`. `None` if it is not stated.
    pub fn can_post_messages(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => it.can_post_messages,
            Self::Owner(_) => Some(true),
            Self::Member(_) | Self::Restricted(_) => Some(false),
            _ => None,
        }
    }

    /// Whether the administrator may edit messages of others. Channels only.
    ///
    /// Read from `Administrator`. `Some(true)` for `Owner`. `Some(false)` for `Member`,
    /// `Restricted`. `None` if it is not stated.
    pub fn can_edit_messages(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => it.can_edit_messages,
            Self::Owner(_) => Some(true),
            Self::Member(_) | Self::Restricted(_) => Some(false),
            _ => None,
        }
    }

    /// Whether the administrator may change title, picture and other settings.
    ///
    /// Read from `Administrator`, `Restricted`. `Some(true)` for `Owner`. `None` if it is not
    /// stated, as for `Member`.
    pub fn can_change_info(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => Some(it.can_change_info),
            Self::Restricted(it) => Some(it.can_change_info),
            Self::Owner(_) => Some(true),
            _ => None,
        }
    }

    /// Whether the administrator may invite users.
    ///
    /// Read from `Administrator`, `Restricted`. `Some(true)` for `Owner`. `None` if it is not
    /// stated, as for `Member`.
    pub fn can_invite_users(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => Some(it.can_invite_users),
            Self::Restricted(it) => Some(it.can_invite_users),
            Self::Owner(_) => Some(true),
            _ => None,
        }
    }

    /// Whether the administrator may pin messages. Groups only.
    ///
    /// Read from `Administrator`, `Restricted`. `Some(true)` for `Owner`. `None` if it is not
    /// stated, as for `Member`.
    pub fn can_pin_messages(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => it.can_pin_messages,
            Self::Restricted(it) => Some(it.can_pin_messages),
            Self::Owner(_) => Some(true),
            _ => None,
        }
    }

    /// Whether the member may send messages.
    ///
    /// Read from `Administrator`, `Restricted`. `Some(true)` for `Owner`. `None` if it is not
    /// stated, as for `Member`.
    pub fn can_send_messages(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => it.can_send_messages,
            Self::Restricted(it) => Some(it.can_send_messages),
            Self::Owner(_) => Some(true),
            _ => None,
        }
    }

    /// Whether the user may send audio.
    ///
    /// Read from `Restricted`. `Some(true)` for `Owner`. `None` if it is not stated, as for
    /// `Administrator`, `Member`.
    pub fn can_send_audios(&self) -> Option<bool> {
        match self {
            Self::Restricted(it) => Some(it.can_send_audios),
            Self::Owner(_) => Some(true),
            _ => None,
        }
    }

    /// Whether the user may send documents.
    ///
    /// Read from `Restricted`. `Some(true)` for `Owner`. `None` if it is not stated, as for
    /// `Administrator`, `Member`.
    pub fn can_send_documents(&self) -> Option<bool> {
        match self {
            Self::Restricted(it) => Some(it.can_send_documents),
            Self::Owner(_) => Some(true),
            _ => None,
        }
    }

    /// Whether the user may send photos.
    ///
    /// Read from `Restricted`. `Some(true)` for `Owner`. `None` if it is not stated, as for
    /// `Administrator`, `Member`.
    pub fn can_send_photos(&self) -> Option<bool> {
        match self {
            Self::Restricted(it) => Some(it.can_send_photos),
            Self::Owner(_) => Some(true),
            _ => None,
        }
    }

    /// Whether the user may send videos.
    ///
    /// Read from `Restricted`. `Some(true)` for `Owner`. `None` if it is not stated, as for
    /// `Administrator`, `Member`.
    pub fn can_send_videos(&self) -> Option<bool> {
        match self {
            Self::Restricted(it) => Some(it.can_send_videos),
            Self::Owner(_) => Some(true),
            _ => None,
        }
    }

    /// Whether the member may send media.
    ///
    /// Read from `Administrator`, `Restricted`. `Some(true)` for `Owner`. `None` if it is not
    /// stated, as for `Member`.
    pub fn can_send_media_messages(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => it.can_send_media_messages,
            Self::Restricted(it) => it.can_send_media_messages,
            Self::Owner(_) => Some(true),
            _ => None,
        }
    }

    /// Whether the member may reply to stories.
    ///
    /// Read from `Administrator`, `Restricted`. `Some(true)` for `Owner`. `None` if it is not
    /// stated, as for `Member`.
    pub fn can_reply_to_story(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => it.can_reply_to_story,
            Self::Restricted(it) => it.can_reply_to_story,
            Self::Owner(_) => Some(true),
            _ => None,
        }
    }

    /// Whether the member may send links.
    ///
    /// Read from `Administrator`, `Restricted`. `Some(true)` for `Owner`. `None` if it is not
    /// stated, as for `Member`.
    pub fn can_send_link_message(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => it.can_send_link_message,
            Self::Restricted(it) => it.can_send_link_message,
            Self::Owner(_) => Some(true),
            _ => None,
        }
    }

    /// Whether the member may forward messages into the chat.
    ///
    /// Read from `Administrator`, `Restricted`. `Some(true)` for `Owner`. `None` if it is not
    /// stated, as for `Member`.
    pub fn can_send_forwarded_message(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => it.can_send_forwarded_message,
            Self::Restricted(it) => it.can_send_forwarded_message,
            Self::Owner(_) => Some(true),
            _ => None,
        }
    }

    /// Whether the member may see the list of members.
    ///
    /// Read from `Administrator`, `Restricted`. `Some(true)` for `Owner`. `None` if it is not
    /// stated, as for `Member`.
    pub fn can_see_members(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => it.can_see_members,
            Self::Restricted(it) => it.can_see_members,
            Self::Owner(_) => Some(true),
            _ => None,
        }
    }

    /// Whether the member may send messages.
    ///
    /// Read from `Administrator`, `Restricted`. `Some(true)` for `Owner`. `None` if it is not
    /// stated, as for `Member`.
    pub fn can_send_message(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => it.can_send_message,
            Self::Restricted(it) => it.can_send_message,
            Self::Owner(_) => Some(true),
            _ => None,
        }
    }

    /// Whether the member may send media.
    ///
    /// Read from `Administrator`, `Restricted`. `Some(true)` for `Owner`. `None` if it is not
    /// stated, as for `Member`.
    pub fn can_send_media(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => it.can_send_media,
            Self::Restricted(it) => it.can_send_media,
            Self::Owner(_) => Some(true),
            _ => None,
        }
    }

    /// Whether the member may send GIFs and stickers.
    ///
    /// Read from `Administrator`, `Restricted`. `Some(true)` for `Owner`. `None` if it is not
    /// stated, as for `Member`.
    pub fn can_send_gif_stickers(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => it.can_send_gif_stickers,
            Self::Restricted(it) => it.can_send_gif_stickers,
            Self::Owner(_) => Some(true),
            _ => None,
        }
    }

    /// Whether the member may forward messages out of the chat.
    ///
    /// Read from `Administrator`, `Restricted`. `Some(true)` for `Owner`. `None` if it is not
    /// stated, as for `Member`.
    pub fn can_forward_message_from(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => it.can_forward_message_from,
            Self::Restricted(it) => it.can_forward_message_from,
            Self::Owner(_) => Some(true),
            _ => None,
        }
    }

    /// Whether the member may send gift packets.
    ///
    /// Read from `Administrator`, `Restricted`. `Some(true)` for `Owner`. `None` if it is not
    /// stated, as for `Member`.
    pub fn can_send_gift_packet(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => it.can_send_gift_packet,
            Self::Restricted(it) => it.can_send_gift_packet,
            Self::Owner(_) => Some(true),
            _ => None,
        }
    }

    /// Whether the member may start calls.
    ///
    /// Read from `Administrator`, `Restricted`. `Some(true)` for `Owner`. `None` if it is not
    /// stated, as for `Member`.
    pub fn can_start_call(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => it.can_start_call,
            Self::Restricted(it) => it.can_start_call,
            Self::Owner(_) => Some(true),
            _ => None,
        }
    }

    /// Whether the member may post stories as the chat.
    ///
    /// Read from `Administrator`. `Some(true)` for `Owner`. `None` if it is not stated, as for
    /// `Member`, `Restricted`.
    pub fn can_add_story(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => it.can_add_story,
            Self::Owner(_) => Some(true),
            _ => None,
        }
    }

    /// Whether the member may remove members.
    ///
    /// Read from `Administrator`. `Some(true)` for `Owner`. `None` if it is not stated, as for
    /// `Member`, `Restricted`.
    pub fn can_kick_user(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => it.can_kick_user,
            Self::Owner(_) => Some(true),
            _ => None,
        }
    }

    /// Whether the bot may change this administrator's rights.
    ///
    /// Read from `Administrator`. `None` if it is not stated, as for `Owner`, `Member`,
    /// `Restricted`.
    pub fn can_be_edited(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => it.can_be_edited,
            _ => None,
        }
    }
}

/// The owner of a chat.
///
/// [Official page](https://docs.bale.ai#chatmemberowner)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberOwner {
    /// The owner.
    pub user: User,
    pub(crate) broken_: wire::Broken,
}

impl ChatMemberOwner {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

/// An administrator of a chat.
///
/// [Official page](https://docs.bale.ai#chatmemberadministrator)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberAdministrator {
    /// The administrator.
    pub user: User,
    /// Whether the administrator may delete messages of others.
    pub can_delete_messages: bool,
    /// Whether the administrator may manage video chats.
    pub can_manage_video_chats: bool,
    /// Whether the administrator may restrict, ban and unban members.
    pub can_restrict_members: bool,
    /// Whether the administrator may promote members to administrators.
    pub can_promote_members: bool,
    /// Whether the administrator may change title, picture and other settings.
    pub can_change_info: bool,
    /// Whether the administrator may invite users.
    pub can_invite_users: bool,
    /// Whether the administrator may post stories.
    pub can_post_stories: bool,
    /// Whether the administrator may post. Channels only.
    pub can_post_messages: Option<bool>,
    /// Whether the administrator may edit messages of others. Channels only.
    pub can_edit_messages: Option<bool>,
    /// Whether the administrator may pin messages. Groups only.
    pub can_pin_messages: Option<bool>,
    /// Whether the bot may change this administrator's rights.
    ///
    /// Undocumented.
    pub can_be_edited: Option<bool>,
    /// Whether the member may send messages.
    ///
    /// Undocumented.
    pub can_send_messages: Option<bool>,
    /// Whether the member may send media.
    ///
    /// Undocumented.
    pub can_send_media_messages: Option<bool>,
    /// Whether the member may reply to stories.
    ///
    /// Undocumented.
    pub can_reply_to_story: Option<bool>,
    /// Whether the member may send links.
    ///
    /// Undocumented.
    pub can_send_link_message: Option<bool>,
    /// Whether the member may forward messages into the chat.
    ///
    /// Undocumented.
    pub can_send_forwarded_message: Option<bool>,
    /// Whether the member may see the list of members.
    ///
    /// Undocumented.
    pub can_see_members: Option<bool>,
    /// Whether the member may post stories as the chat.
    ///
    /// Undocumented.
    pub can_add_story: Option<bool>,
    /// Whether the member may send messages.
    ///
    /// Undocumented.
    pub can_send_message: Option<bool>,
    /// Whether the member may send media.
    ///
    /// Undocumented.
    pub can_send_media: Option<bool>,
    /// Whether the member may send GIFs and stickers.
    ///
    /// Undocumented.
    pub can_send_gif_stickers: Option<bool>,
    /// Whether the member may forward messages out of the chat.
    ///
    /// Undocumented.
    pub can_forward_message_from: Option<bool>,
    /// Whether the member may send gift packets.
    ///
    /// Undocumented.
    pub can_send_gift_packet: Option<bool>,
    /// Whether the member may start calls.
    ///
    /// Undocumented.
    pub can_start_call: Option<bool>,
    /// Whether the member may remove members.
    ///
    /// Undocumented.
    pub can_kick_user: Option<bool>,
    pub(crate) broken_: wire::Broken,
}

impl ChatMemberAdministrator {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

/// A member without special rights or restrictions.
///
/// [Official page](https://docs.bale.ai#chatmembermember)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberMember {
    /// The member.
    pub user: User,
    pub(crate) broken_: wire::Broken,
}

impl ChatMemberMember {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

/// A user with restricted rights in a group.
///
/// [Official page](https://docs.bale.ai#chatmemberrestricted)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberRestricted {
    /// The restricted user.
    pub user: User,
    /// Whether the user is in the chat now.
    pub is_member: bool,
    /// Whether the user may send text.
    pub can_send_messages: bool,
    /// Whether the user may send audio.
    pub can_send_audios: bool,
    /// Whether the user may send documents.
    pub can_send_documents: bool,
    /// Whether the user may send photos.
    pub can_send_photos: bool,
    /// Whether the user may send videos.
    pub can_send_videos: bool,
    /// Whether the user may change title, picture and other settings.
    pub can_change_info: bool,
    /// Whether the user may invite others.
    pub can_invite_users: bool,
    /// Whether the user may pin messages.
    pub can_pin_messages: bool,
    /// Whether the member may send media.
    ///
    /// Undocumented.
    pub can_send_media_messages: Option<bool>,
    /// Whether the member may reply to stories.
    ///
    /// Undocumented.
    pub can_reply_to_story: Option<bool>,
    /// Whether the member may send links.
    ///
    /// Undocumented.
    pub can_send_link_message: Option<bool>,
    /// Whether the member may forward messages into the chat.
    ///
    /// Undocumented.
    pub can_send_forwarded_message: Option<bool>,
    /// Whether the member may see the list of members.
    ///
    /// Undocumented.
    pub can_see_members: Option<bool>,
    /// Whether the member may send messages.
    ///
    /// Undocumented.
    pub can_send_message: Option<bool>,
    /// Whether the member may send media.
    ///
    /// Undocumented.
    pub can_send_media: Option<bool>,
    /// Whether the member may send GIFs and stickers.
    ///
    /// Undocumented.
    pub can_send_gif_stickers: Option<bool>,
    /// Whether the member may forward messages out of the chat.
    ///
    /// Undocumented.
    pub can_forward_message_from: Option<bool>,
    /// Whether the member may send gift packets.
    ///
    /// Undocumented.
    pub can_send_gift_packet: Option<bool>,
    /// Whether the member may start calls.
    ///
    /// Undocumented.
    pub can_start_call: Option<bool>,
    pub(crate) broken_: wire::Broken,
}

impl ChatMemberRestricted {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

/// The rights of a restricted user. They are the rights of
/// [`ChatMemberRestricted`](crate::types::ChatMemberRestricted).
///
/// Since 2026-05. Undocumented.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatPermissions {
    /// Whether the user may send text.
    pub can_send_messages: Option<bool>,
    /// Whether the user may send audio.
    pub can_send_audios: Option<bool>,
    /// Whether the user may send documents.
    pub can_send_documents: Option<bool>,
    /// Whether the user may send photos.
    pub can_send_photos: Option<bool>,
    /// Whether the user may send videos.
    pub can_send_videos: Option<bool>,
    /// Whether the user may change title, picture and other settings.
    pub can_change_info: Option<bool>,
    /// Whether the user may invite others.
    pub can_invite_users: Option<bool>,
    /// Whether the user may pin messages.
    pub can_pin_messages: Option<bool>,
}

impl ChatPermissions {
    /// Creates it from its required fields.
    pub fn new() -> Self {
        Self {
            can_send_messages: None,
            can_send_audios: None,
            can_send_documents: None,
            can_send_photos: None,
            can_send_videos: None,
            can_change_info: None,
            can_invite_users: None,
            can_pin_messages: None,
        }
    }

    /// Whether the user may send text.
    #[must_use]
    pub fn can_send_messages(
        mut self,
        can_send_messages: impl Into<Option<bool>>,
    ) -> Self {
        self.can_send_messages = can_send_messages.into();
        self
    }

    /// Whether the user may send audio.
    #[must_use]
    pub fn can_send_audios(mut self, can_send_audios: impl Into<Option<bool>>) -> Self {
        self.can_send_audios = can_send_audios.into();
        self
    }

    /// Whether the user may send documents.
    #[must_use]
    pub fn can_send_documents(
        mut self,
        can_send_documents: impl Into<Option<bool>>,
    ) -> Self {
        self.can_send_documents = can_send_documents.into();
        self
    }

    /// Whether the user may send photos.
    #[must_use]
    pub fn can_send_photos(mut self, can_send_photos: impl Into<Option<bool>>) -> Self {
        self.can_send_photos = can_send_photos.into();
        self
    }

    /// Whether the user may send videos.
    #[must_use]
    pub fn can_send_videos(mut self, can_send_videos: impl Into<Option<bool>>) -> Self {
        self.can_send_videos = can_send_videos.into();
        self
    }

    /// Whether the user may change title, picture and other settings.
    #[must_use]
    pub fn can_change_info(mut self, can_change_info: impl Into<Option<bool>>) -> Self {
        self.can_change_info = can_change_info.into();
        self
    }

    /// Whether the user may invite others.
    #[must_use]
    pub fn can_invite_users(
        mut self,
        can_invite_users: impl Into<Option<bool>>,
    ) -> Self {
        self.can_invite_users = can_invite_users.into();
        self
    }

    /// Whether the user may pin messages.
    #[must_use]
    pub fn can_pin_messages(
        mut self,
        can_pin_messages: impl Into<Option<bool>>,
    ) -> Self {
        self.can_pin_messages = can_pin_messages.into();
        self
    }
}

/// An invite link of a chat.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatInviteLink {
    /// The link.
    ///
    /// It may come without `https://`.
    pub invite_link: String,
    /// The user who created the link.
    pub creator: Option<Box<User>>,
    /// Whether an administrator must approve users who follow the link. If the server leaves it
    /// out, it is `false`.
    pub creates_join_request: bool,
    /// Whether this is the chat's main link. If the server leaves it out, it is `false`.
    pub is_primary: bool,
    /// Whether the link no longer works. If the server leaves it out, it is `false`.
    pub is_revoked: bool,
    /// Name of the link.
    pub name: Option<String>,
    /// When the link stops working.
    pub expire_date: Option<i64>,
    /// How many users may join by this link.
    pub member_limit: Option<i64>,
    /// How many users wait for an approval.
    pub pending_join_request_count: Option<i64>,
    pub(crate) broken_: wire::Broken,
}

impl ChatInviteLink {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

impl ChatInviteLink {
    /// The time of `expire_date`, which counts seconds since 1970.
    ///
    /// `None` if there is no such time, or if the number is not a time from 1970 to the year 9999.
    pub fn expire_date_time(&self) -> Option<std::time::SystemTime> {
        self.expire_date.and_then(bazu_core::unix_time)
    }
}

/// Full information about a chat.
///
/// Since 2025-09.
///
/// [Official page](https://docs.bale.ai#chatfullinfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatFullInfo {
    /// Id of the chat, up to 52 bits.
    pub id: i64,
    /// The kind of the chat. If the server leaves it out, it is empty.
    ///
    /// If the server leaves it out, it is an unknown kind with empty text.
    pub kind: ChatType,
    /// Title of a group or channel.
    pub title: Option<String>,
    /// Username of a private chat or channel, without the `@`.
    pub username: Option<String>,
    /// First name of the other person in a private chat.
    pub first_name: Option<String>,
    /// Last name of the other person in a private chat.
    pub last_name: Option<String>,
    /// Picture of the chat.
    pub photo: Option<Box<ChatPhoto>>,
    /// Bio of the other person in a private chat.
    ///
    /// Since 2025-11.
    pub bio: Option<String>,
    /// Description of a group or channel.
    pub description: Option<String>,
    /// Invite link of a group or channel, if the bot may see it.
    pub invite_link: Option<String>,
    /// Id of the group with the comments on a channel.
    ///
    /// Since 2025-11.
    pub linked_chat_id: Option<String>,
    /// Whether every member of the group is an administrator.
    ///
    /// Undocumented.
    pub all_members_are_administrators: Option<bool>,
    /// The pinned message.
    ///
    /// Undocumented.
    pub pinned_message: Option<Box<Message>>,
    /// Name of the group's sticker set.
    ///
    /// Undocumented.
    pub sticker_set_name: Option<String>,
    /// Whether the bot may change the group's sticker set.
    ///
    /// Undocumented.
    pub can_set_sticker_set: Option<bool>,
    pub(crate) broken_: wire::Broken,
}

impl ChatFullInfo {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

impl ChatFullInfo {
    /// The chat, as an argument of a method.
    pub fn to_chat_id(&self) -> ChatId {
        ChatId::from(self.id)
    }
}

impl From<&ChatFullInfo> for ChatId {
    fn from(value: &ChatFullInfo) -> Self {
        value.to_chat_id()
    }
}

/// Bans a user from a group or channel.
///
/// The request of [`Bot::ban_chat_member`](crate::Bot::ban_chat_member).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BanChatMember {
    /// The group or channel.
    pub chat_id: ChatId,
    /// The user to ban.
    pub user_id: i64,
}

impl BanChatMember {
    /// Creates the request from its parameters.
    pub fn new(chat_id: impl Into<ChatId>, user_id: i64) -> Self {
        Self {
            chat_id: chat_id.into(),
            user_id,
        }
    }
}

/// Lifts the ban of a user.
///
/// The request of [`Bot::unban_chat_member`](crate::Bot::unban_chat_member).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnbanChatMember {
    /// The group or channel.
    pub chat_id: ChatId,
    /// The user to unban.
    pub user_id: i64,
    /// Whether to do nothing if the user is not banned.
    pub only_if_banned: Option<bool>,
}

impl UnbanChatMember {
    /// Creates the request from its required parameters.
    pub fn new(chat_id: impl Into<ChatId>, user_id: i64) -> Self {
        Self {
            chat_id: chat_id.into(),
            user_id,
            only_if_banned: None,
        }
    }

    /// Whether to do nothing if the user is not banned.
    #[must_use]
    pub fn only_if_banned(mut self, only_if_banned: impl Into<Option<bool>>) -> Self {
        self.only_if_banned = only_if_banned.into();
        self
    }
}

impl Call<'_, UnbanChatMember> {
    /// Whether to do nothing if the user is not banned.
    pub fn only_if_banned(mut self, only_if_banned: impl Into<Option<bool>>) -> Self {
        self.method.only_if_banned = only_if_banned.into();
        self
    }
}

/// Restricts the rights of a member of a group.
///
/// The request of [`Bot::restrict_chat_member`](crate::Bot::restrict_chat_member).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RestrictChatMember {
    /// The group.
    pub chat_id: ChatId,
    /// The member to restrict.
    pub user_id: i64,
    /// The new rights of the member.
    pub permissions: ChatPermissions,
    /// When the restriction ends.
    pub until_date: Option<i64>,
}

impl RestrictChatMember {
    /// Creates the request from its required parameters.
    pub fn new(
        chat_id: impl Into<ChatId>,
        user_id: i64,
        permissions: ChatPermissions,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            user_id,
            permissions,
            until_date: None,
        }
    }

    /// When the restriction ends.
    #[must_use]
    pub fn until_date(mut self, until_date: impl Into<Option<i64>>) -> Self {
        self.until_date = until_date.into();
        self
    }
}

impl Call<'_, RestrictChatMember> {
    /// When the restriction ends.
    pub fn until_date(mut self, until_date: impl Into<Option<i64>>) -> Self {
        self.method.until_date = until_date.into();
        self
    }
}

/// Gives a user administrator rights in a group or channel, or removes them.
///
/// The request of [`Bot::promote_chat_member`](crate::Bot::promote_chat_member).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PromoteChatMember {
    /// The group or channel.
    pub chat_id: ChatId,
    /// The user to promote.
    pub user_id: i64,
    /// Whether the user may change title, picture and other settings.
    pub can_change_info: Option<bool>,
    /// Whether the user may post messages.
    pub can_post_messages: Option<bool>,
    /// Whether the user may edit messages.
    pub can_edit_messages: Option<bool>,
    /// Whether the user may delete messages.
    pub can_delete_messages: Option<bool>,
    /// Whether the user may manage video chats.
    pub can_manage_video_chats: Option<bool>,
    /// Whether the user may invite others.
    pub can_invite_users: Option<bool>,
    /// Whether the user may restrict members.
    pub can_restrict_members: Option<bool>,
    /// Whether the user may promote members to administrators.
    ///
    /// Undocumented.
    pub can_promote_members: Option<bool>,
    /// Whether the user may pin messages.
    ///
    /// Undocumented.
    pub can_pin_messages: Option<bool>,
    /// Whether the bot may change these rights later.
    ///
    /// Undocumented.
    pub can_be_edited: Option<bool>,
    /// Whether the user may send messages.
    ///
    /// Undocumented.
    pub can_send_messages: Option<bool>,
    /// Whether the user may send media.
    ///
    /// Undocumented.
    pub can_send_media_messages: Option<bool>,
    /// Whether the user may reply to stories.
    ///
    /// Undocumented.
    pub can_reply_to_story: Option<bool>,
    /// Whether the user may send links.
    ///
    /// Undocumented.
    pub can_send_link_message: Option<bool>,
    /// Whether the user may forward messages into the chat.
    ///
    /// Undocumented.
    pub can_send_forwarded_message: Option<bool>,
    /// Whether the user may see the list of members.
    ///
    /// Undocumented.
    pub can_see_members: Option<bool>,
    /// Whether the user may post stories as the chat.
    ///
    /// Undocumented.
    pub can_add_story: Option<bool>,
}

impl PromoteChatMember {
    /// Creates the request from its required parameters.
    pub fn new(chat_id: impl Into<ChatId>, user_id: i64) -> Self {
        Self {
            chat_id: chat_id.into(),
            user_id,
            can_change_info: None,
            can_post_messages: None,
            can_edit_messages: None,
            can_delete_messages: None,
            can_manage_video_chats: None,
            can_invite_users: None,
            can_restrict_members: None,
            can_promote_members: None,
            can_pin_messages: None,
            can_be_edited: None,
            can_send_messages: None,
            can_send_media_messages: None,
            can_reply_to_story: None,
            can_send_link_message: None,
            can_send_forwarded_message: None,
            can_see_members: None,
            can_add_story: None,
        }
    }

    /// Whether the user may change title, picture and other settings.
    #[must_use]
    pub fn can_change_info(mut self, can_change_info: impl Into<Option<bool>>) -> Self {
        self.can_change_info = can_change_info.into();
        self
    }

    /// Whether the user may post messages.
    #[must_use]
    pub fn can_post_messages(
        mut self,
        can_post_messages: impl Into<Option<bool>>,
    ) -> Self {
        self.can_post_messages = can_post_messages.into();
        self
    }

    /// Whether the user may edit messages.
    #[must_use]
    pub fn can_edit_messages(
        mut self,
        can_edit_messages: impl Into<Option<bool>>,
    ) -> Self {
        self.can_edit_messages = can_edit_messages.into();
        self
    }

    /// Whether the user may delete messages.
    #[must_use]
    pub fn can_delete_messages(
        mut self,
        can_delete_messages: impl Into<Option<bool>>,
    ) -> Self {
        self.can_delete_messages = can_delete_messages.into();
        self
    }

    /// Whether the user may manage video chats.
    #[must_use]
    pub fn can_manage_video_chats(
        mut self,
        can_manage_video_chats: impl Into<Option<bool>>,
    ) -> Self {
        self.can_manage_video_chats = can_manage_video_chats.into();
        self
    }

    /// Whether the user may invite others.
    #[must_use]
    pub fn can_invite_users(
        mut self,
        can_invite_users: impl Into<Option<bool>>,
    ) -> Self {
        self.can_invite_users = can_invite_users.into();
        self
    }

    /// Whether the user may restrict members.
    #[must_use]
    pub fn can_restrict_members(
        mut self,
        can_restrict_members: impl Into<Option<bool>>,
    ) -> Self {
        self.can_restrict_members = can_restrict_members.into();
        self
    }

    /// Whether the user may promote members to administrators.
    ///
    /// Undocumented.
    #[must_use]
    pub fn can_promote_members(
        mut self,
        can_promote_members: impl Into<Option<bool>>,
    ) -> Self {
        self.can_promote_members = can_promote_members.into();
        self
    }

    /// Whether the user may pin messages.
    ///
    /// Undocumented.
    #[must_use]
    pub fn can_pin_messages(
        mut self,
        can_pin_messages: impl Into<Option<bool>>,
    ) -> Self {
        self.can_pin_messages = can_pin_messages.into();
        self
    }

    /// Whether the bot may change these rights later.
    ///
    /// Undocumented.
    #[must_use]
    pub fn can_be_edited(mut self, can_be_edited: impl Into<Option<bool>>) -> Self {
        self.can_be_edited = can_be_edited.into();
        self
    }

    /// Whether the user may send messages.
    ///
    /// Undocumented.
    #[must_use]
    pub fn can_send_messages(
        mut self,
        can_send_messages: impl Into<Option<bool>>,
    ) -> Self {
        self.can_send_messages = can_send_messages.into();
        self
    }

    /// Whether the user may send media.
    ///
    /// Undocumented.
    #[must_use]
    pub fn can_send_media_messages(
        mut self,
        can_send_media_messages: impl Into<Option<bool>>,
    ) -> Self {
        self.can_send_media_messages = can_send_media_messages.into();
        self
    }

    /// Whether the user may reply to stories.
    ///
    /// Undocumented.
    #[must_use]
    pub fn can_reply_to_story(
        mut self,
        can_reply_to_story: impl Into<Option<bool>>,
    ) -> Self {
        self.can_reply_to_story = can_reply_to_story.into();
        self
    }

    /// Whether the user may send links.
    ///
    /// Undocumented.
    #[must_use]
    pub fn can_send_link_message(
        mut self,
        can_send_link_message: impl Into<Option<bool>>,
    ) -> Self {
        self.can_send_link_message = can_send_link_message.into();
        self
    }

    /// Whether the user may forward messages into the chat.
    ///
    /// Undocumented.
    #[must_use]
    pub fn can_send_forwarded_message(
        mut self,
        can_send_forwarded_message: impl Into<Option<bool>>,
    ) -> Self {
        self.can_send_forwarded_message = can_send_forwarded_message.into();
        self
    }

    /// Whether the user may see the list of members.
    ///
    /// Undocumented.
    #[must_use]
    pub fn can_see_members(mut self, can_see_members: impl Into<Option<bool>>) -> Self {
        self.can_see_members = can_see_members.into();
        self
    }

    /// Whether the user may post stories as the chat.
    ///
    /// Undocumented.
    #[must_use]
    pub fn can_add_story(mut self, can_add_story: impl Into<Option<bool>>) -> Self {
        self.can_add_story = can_add_story.into();
        self
    }
}

impl Call<'_, PromoteChatMember> {
    /// Whether the user may change title, picture and other settings.
    pub fn can_change_info(mut self, can_change_info: impl Into<Option<bool>>) -> Self {
        self.method.can_change_info = can_change_info.into();
        self
    }

    /// Whether the user may post messages.
    pub fn can_post_messages(
        mut self,
        can_post_messages: impl Into<Option<bool>>,
    ) -> Self {
        self.method.can_post_messages = can_post_messages.into();
        self
    }

    /// Whether the user may edit messages.
    pub fn can_edit_messages(
        mut self,
        can_edit_messages: impl Into<Option<bool>>,
    ) -> Self {
        self.method.can_edit_messages = can_edit_messages.into();
        self
    }

    /// Whether the user may delete messages.
    pub fn can_delete_messages(
        mut self,
        can_delete_messages: impl Into<Option<bool>>,
    ) -> Self {
        self.method.can_delete_messages = can_delete_messages.into();
        self
    }

    /// Whether the user may manage video chats.
    pub fn can_manage_video_chats(
        mut self,
        can_manage_video_chats: impl Into<Option<bool>>,
    ) -> Self {
        self.method.can_manage_video_chats = can_manage_video_chats.into();
        self
    }

    /// Whether the user may invite others.
    pub fn can_invite_users(
        mut self,
        can_invite_users: impl Into<Option<bool>>,
    ) -> Self {
        self.method.can_invite_users = can_invite_users.into();
        self
    }

    /// Whether the user may restrict members.
    pub fn can_restrict_members(
        mut self,
        can_restrict_members: impl Into<Option<bool>>,
    ) -> Self {
        self.method.can_restrict_members = can_restrict_members.into();
        self
    }

    /// Whether the user may promote members to administrators.
    ///
    /// Undocumented.
    pub fn can_promote_members(
        mut self,
        can_promote_members: impl Into<Option<bool>>,
    ) -> Self {
        self.method.can_promote_members = can_promote_members.into();
        self
    }

    /// Whether the user may pin messages.
    ///
    /// Undocumented.
    pub fn can_pin_messages(
        mut self,
        can_pin_messages: impl Into<Option<bool>>,
    ) -> Self {
        self.method.can_pin_messages = can_pin_messages.into();
        self
    }

    /// Whether the bot may change these rights later.
    ///
    /// Undocumented.
    pub fn can_be_edited(mut self, can_be_edited: impl Into<Option<bool>>) -> Self {
        self.method.can_be_edited = can_be_edited.into();
        self
    }

    /// Whether the user may send messages.
    ///
    /// Undocumented.
    pub fn can_send_messages(
        mut self,
        can_send_messages: impl Into<Option<bool>>,
    ) -> Self {
        self.method.can_send_messages = can_send_messages.into();
        self
    }

    /// Whether the user may send media.
    ///
    /// Undocumented.
    pub fn can_send_media_messages(
        mut self,
        can_send_media_messages: impl Into<Option<bool>>,
    ) -> Self {
        self.method.can_send_media_messages = can_send_media_messages.into();
        self
    }

    /// Whether the user may reply to stories.
    ///
    /// Undocumented.
    pub fn can_reply_to_story(
        mut self,
        can_reply_to_story: impl Into<Option<bool>>,
    ) -> Self {
        self.method.can_reply_to_story = can_reply_to_story.into();
        self
    }

    /// Whether the user may send links.
    ///
    /// Undocumented.
    pub fn can_send_link_message(
        mut self,
        can_send_link_message: impl Into<Option<bool>>,
    ) -> Self {
        self.method.can_send_link_message = can_send_link_message.into();
        self
    }

    /// Whether the user may forward messages into the chat.
    ///
    /// Undocumented.
    pub fn can_send_forwarded_message(
        mut self,
        can_send_forwarded_message: impl Into<Option<bool>>,
    ) -> Self {
        self.method.can_send_forwarded_message = can_send_forwarded_message.into();
        self
    }

    /// Whether the user may see the list of members.
    ///
    /// Undocumented.
    pub fn can_see_members(mut self, can_see_members: impl Into<Option<bool>>) -> Self {
        self.method.can_see_members = can_see_members.into();
        self
    }

    /// Whether the user may post stories as the chat.
    ///
    /// Undocumented.
    pub fn can_add_story(mut self, can_add_story: impl Into<Option<bool>>) -> Self {
        self.method.can_add_story = can_add_story.into();
        self
    }
}

/// Sets the picture of a group or channel.
///
/// The request of [`Bot::set_chat_photo`](crate::Bot::set_chat_photo).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetChatPhoto {
    /// The group or channel. The picture of a private chat cannot be changed.
    pub chat_id: ChatId,
    /// The picture. File: upload only; at most 10 MB.
    pub photo: bazu_core::InputFile,
}

impl SetChatPhoto {
    /// Limit of `setChatPhoto.photo`. File: upload only; at most 10 MB.
    pub const PHOTO_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 10 << 20,
        url_max_bytes: u64::MAX,
        formats: &[],
    };

    /// Creates the request from its parameters.
    pub fn new(
        chat_id: impl Into<ChatId>,
        photo: impl Into<bazu_core::InputFile>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            photo: photo.into(),
        }
    }
}

/// Removes the bot from a group or channel.
///
/// The request of [`Bot::leave_chat`](crate::Bot::leave_chat). [`Bot::call`](crate::Bot::call)
/// sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LeaveChat {
    /// The group or channel.
    pub chat_id: ChatId,
}

impl LeaveChat {
    /// Creates the request from its parameters.
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

/// Returns full information about a chat.
///
/// The request of [`Bot::get_chat`](crate::Bot::get_chat). [`Bot::call`](crate::Bot::call)
/// sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetChat {
    /// The chat.
    pub chat_id: ChatId,
}

impl GetChat {
    /// Creates the request from its parameters.
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

/// Returns the administrators of a chat.
///
/// The request of [`Bot::get_chat_administrators`](crate::Bot::get_chat_administrators).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetChatAdministrators {
    /// The group or channel.
    pub chat_id: ChatId,
}

impl GetChatAdministrators {
    /// Creates the request from its parameters.
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

/// Returns the status of a user in a chat.
///
/// The request of [`Bot::get_chat_member`](crate::Bot::get_chat_member).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetChatMember {
    /// The group or channel.
    pub chat_id: ChatId,
    /// The user.
    pub user_id: i64,
}

impl GetChatMember {
    /// Creates the request from its parameters.
    pub fn new(chat_id: impl Into<ChatId>, user_id: i64) -> Self {
        Self {
            chat_id: chat_id.into(),
            user_id,
        }
    }
}

/// Pins a message.
///
/// The request of [`Bot::pin_chat_message`](crate::Bot::pin_chat_message).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PinChatMessage {
    /// The chat.
    pub chat_id: ChatId,
    /// The message to pin.
    pub message_id: i64,
}

impl PinChatMessage {
    /// Creates the request from its parameters.
    pub fn new(chat_id: impl Into<ChatId>, message_id: i64) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_id,
        }
    }
}

/// Changes the title of a group or channel.
///
/// The request of [`Bot::set_chat_title`](crate::Bot::set_chat_title).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetChatTitle {
    /// The group or channel. A private chat has no title.
    pub chat_id: ChatId,
    /// The new title.
    pub title: String,
}

impl SetChatTitle {
    /// Creates the request from its parameters.
    pub fn new(chat_id: impl Into<ChatId>, title: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            title: title.into(),
        }
    }
}

/// Changes the description of a group or channel.
///
/// The request of [`Bot::set_chat_description`](crate::Bot::set_chat_description).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetChatDescription {
    /// The group or channel.
    pub chat_id: ChatId,
    /// The new description.
    pub description: String,
}

impl SetChatDescription {
    /// Creates the request from its parameters.
    pub fn new(chat_id: impl Into<ChatId>, description: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            description: description.into(),
        }
    }
}

/// Adds a user to a chat.
///
/// The request of [`Bot::invite_user`](crate::Bot::invite_user).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InviteUser {
    /// The chat.
    pub chat_id: ChatId,
    /// The user to add.
    pub user_id: i64,
}

impl InviteUser {
    /// Creates the request from its parameters.
    pub fn new(chat_id: impl Into<ChatId>, user_id: i64) -> Self {
        Self {
            chat_id: chat_id.into(),
            user_id,
        }
    }
}

/// Removes the picture of a group or channel.
///
/// The request of [`Bot::delete_chat_photo`](crate::Bot::delete_chat_photo).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteChatPhoto {
    /// The group or channel. A private chat's picture cannot be removed.
    pub chat_id: ChatId,
}

impl DeleteChatPhoto {
    /// Creates the request from its parameters.
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

/// Returns the number of members of a chat.
///
/// The request of [`Bot::get_chat_members_count`](crate::Bot::get_chat_members_count).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetChatMembersCount {
    /// The group or channel.
    pub chat_id: ChatId,
}

impl GetChatMembersCount {
    /// Creates the request from its parameters.
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

/// Unpins a message.
///
/// The request of [`Bot::unpin_chat_message`](crate::Bot::unpin_chat_message).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnpinChatMessage {
    /// The chat.
    pub chat_id: ChatId,
    /// The message to unpin.
    pub message_id: i64,
}

impl UnpinChatMessage {
    /// Creates the request from its parameters.
    pub fn new(chat_id: impl Into<ChatId>, message_id: i64) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_id,
        }
    }
}

/// Unpins every message of a chat.
///
/// The request of [`Bot::unpin_all_chat_messages`](crate::Bot::unpin_all_chat_messages).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnpinAllChatMessages {
    /// The chat.
    pub chat_id: ChatId,
}

impl UnpinAllChatMessages {
    /// Creates the request from its parameters.
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

/// Creates another invite link for a group or channel.
///
/// The request of [`Bot::create_chat_invite_link`](crate::Bot::create_chat_invite_link).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateChatInviteLink {
    /// The group or channel.
    pub chat_id: ChatId,
}

impl CreateChatInviteLink {
    /// Creates the request from its parameters.
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

/// Revokes an invite link, and returns a new link that replaces it.
///
/// The request of [`Bot::revoke_chat_invite_link`](crate::Bot::revoke_chat_invite_link).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RevokeChatInviteLink {
    /// The group or channel.
    pub chat_id: ChatId,
    /// The link to revoke.
    pub invite_link: String,
}

impl RevokeChatInviteLink {
    /// Creates the request from its parameters.
    pub fn new(chat_id: impl Into<ChatId>, invite_link: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            invite_link: invite_link.into(),
        }
    }
}

/// Creates a new main invite link for a group or channel.
///
/// The request of [`Bot::export_chat_invite_link`](crate::Bot::export_chat_invite_link).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExportChatInviteLink {
    /// The group or channel.
    pub chat_id: ChatId,
}

impl ExportChatInviteLink {
    /// Creates the request from its parameters.
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

/// # Chats
///
/// Private chats, groups and channels, and their members. The methods read chats and members,
/// and change them if the bot is an administrator. A call fails with
/// [`UnknownChat`](crate::ErrorKind::UnknownChat) if the chat does not exist, and with
/// [`PermissionDenied`](crate::ErrorKind::PermissionDenied) if the bot lacks a right.
impl Bot {
    /// Bans a user from a group or channel. The bot must be an administrator.
    ///
    /// Arguments:
    /// - `chat_id`: The group or channel.
    /// - `user_id`: The user to ban.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#banchatmember)
    pub fn ban_chat_member(
        &self,
        chat_id: impl Into<ChatId>,
        user_id: i64,
    ) -> Call<'_, BanChatMember> {
        self.call(BanChatMember::new(chat_id, user_id))
    }

    /// Lifts the ban of a user. The bot must be an administrator.
    ///
    /// This also removes a user who is a member, unless `only_if_banned` is set.
    ///
    /// Arguments:
    /// - `chat_id`: The group or channel.
    /// - `user_id`: The user to unban.
    ///
    /// Optional parameters, set on the call:
    /// - [`only_if_banned`](method@UnbanChatMember::only_if_banned): Whether to do nothing if the
    ///   user is not banned.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#unbanchatmember)
    pub fn unban_chat_member(
        &self,
        chat_id: impl Into<ChatId>,
        user_id: i64,
    ) -> Call<'_, UnbanChatMember> {
        self.call(UnbanChatMember::new(chat_id, user_id))
    }

    /// Restricts the rights of a member of a group.
    ///
    /// Since 2026-05. Undocumented.
    ///
    /// Arguments:
    /// - `chat_id`: The group.
    /// - `user_id`: The member to restrict.
    /// - `permissions`: The new rights of the member.
    ///
    /// Optional parameters, set on the call:
    /// - [`until_date`](method@RestrictChatMember::until_date): When the restriction ends.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    pub fn restrict_chat_member(
        &self,
        chat_id: impl Into<ChatId>,
        user_id: i64,
        permissions: ChatPermissions,
    ) -> Call<'_, RestrictChatMember> {
        self.call(RestrictChatMember::new(chat_id, user_id, permissions))
    }

    /// Gives a user administrator rights in a group or channel, or removes them. If all rights are
    /// `false`, the user is an ordinary member again. The bot must be an administrator with the
    /// right to do this.
    ///
    /// Arguments:
    /// - `chat_id`: The group or channel.
    /// - `user_id`: The user to promote.
    ///
    /// Optional parameters, set on the call:
    /// - [`can_change_info`](method@PromoteChatMember::can_change_info): Whether the user may
    ///   change title, picture and other settings.
    /// - [`can_post_messages`](method@PromoteChatMember::can_post_messages): Whether the user may
    ///   post messages.
    /// - [`can_edit_messages`](method@PromoteChatMember::can_edit_messages): Whether the user may
    ///   edit messages.
    /// - [`can_delete_messages`](method@PromoteChatMember::can_delete_messages): Whether the user
    ///   may delete messages.
    /// - [`can_manage_video_chats`](method@PromoteChatMember::can_manage_video_chats): Whether the
    ///   user may manage video chats.
    /// - [`can_invite_users`](method@PromoteChatMember::can_invite_users): Whether the user may
    ///   invite others.
    /// - [`can_restrict_members`](method@PromoteChatMember::can_restrict_members): Whether the user
    ///   may restrict members.
    /// - [`can_promote_members`](method@PromoteChatMember::can_promote_members): Whether the user
    ///   may promote members to administrators.
    /// - [`can_pin_messages`](method@PromoteChatMember::can_pin_messages): Whether the user may pin
    ///   messages.
    /// - [`can_be_edited`](method@PromoteChatMember::can_be_edited): Whether the bot may change
    ///   these rights later.
    /// - [`can_send_messages`](method@PromoteChatMember::can_send_messages): Whether the user may
    ///   send messages.
    /// - [`can_send_media_messages`](method@PromoteChatMember::can_send_media_messages): Whether
    ///   the user may send media.
    /// - [`can_reply_to_story`](method@PromoteChatMember::can_reply_to_story): Whether the user may
    ///   reply to stories.
    /// - [`can_send_link_message`](method@PromoteChatMember::can_send_link_message): Whether the
    ///   user may send links.
    /// - [`can_send_forwarded_message`](method@PromoteChatMember::can_send_forwarded_message):
    ///   Whether the user may forward messages into the chat.
    /// - [`can_see_members`](method@PromoteChatMember::can_see_members): Whether the user may see
    ///   the list of members.
    /// - [`can_add_story`](method@PromoteChatMember::can_add_story): Whether the user may post
    ///   stories as the chat.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#promotechatmember)
    pub fn promote_chat_member(
        &self,
        chat_id: impl Into<ChatId>,
        user_id: i64,
    ) -> Call<'_, PromoteChatMember> {
        self.call(PromoteChatMember::new(chat_id, user_id))
    }

    /// Sets the picture of a group or channel.
    ///
    /// Arguments:
    /// - `chat_id`: The group or channel. The picture of a private chat cannot be changed.
    /// - `photo`: The picture. File: upload only; at most 10 MB.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#setchatphoto)
    pub fn set_chat_photo(
        &self,
        chat_id: impl Into<ChatId>,
        photo: impl Into<bazu_core::InputFile>,
    ) -> Call<'_, SetChatPhoto> {
        self.call(SetChatPhoto::new(chat_id, photo))
    }

    /// Removes the bot from a group or channel.
    ///
    /// Arguments:
    /// - `chat_id`: The group or channel.
    ///
    /// Errors: [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#leavechat)
    pub fn leave_chat(&self, chat_id: impl Into<ChatId>) -> Call<'_, LeaveChat> {
        self.call(LeaveChat::new(chat_id))
    }

    /// Returns full information about a chat.
    ///
    /// Arguments:
    /// - `chat_id`: The chat.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#getchat)
    pub fn get_chat(&self, chat_id: impl Into<ChatId>) -> Call<'_, GetChat> {
        self.call(GetChat::new(chat_id))
    }

    /// Returns the administrators of a chat.
    ///
    /// Arguments:
    /// - `chat_id`: The group or channel.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#getchatadministrators)
    pub fn get_chat_administrators(
        &self,
        chat_id: impl Into<ChatId>,
    ) -> Call<'_, GetChatAdministrators> {
        self.call(GetChatAdministrators::new(chat_id))
    }

    /// Returns the status of a user in a chat. The bot must be an administrator.
    ///
    /// An error may only mean that the user is not a member.
    ///
    /// Arguments:
    /// - `chat_id`: The group or channel.
    /// - `user_id`: The user.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#getchatmember)
    pub fn get_chat_member(
        &self,
        chat_id: impl Into<ChatId>,
        user_id: i64,
    ) -> Call<'_, GetChatMember> {
        self.call(GetChatMember::new(chat_id, user_id))
    }

    /// Pins a message. In groups and channels the bot must be an administrator with the right to
    /// pin.
    ///
    /// Arguments:
    /// - `chat_id`: The chat.
    /// - `message_id`: The message to pin.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#pinchatmessage)
    pub fn pin_chat_message(
        &self,
        chat_id: impl Into<ChatId>,
        message_id: i64,
    ) -> Call<'_, PinChatMessage> {
        self.call(PinChatMessage::new(chat_id, message_id))
    }

    /// Changes the title of a group or channel.
    ///
    /// Arguments:
    /// - `chat_id`: The group or channel. A private chat has no title.
    /// - `title`: The new title.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#setchattitle)
    pub fn set_chat_title(
        &self,
        chat_id: impl Into<ChatId>,
        title: impl Into<String>,
    ) -> Call<'_, SetChatTitle> {
        self.call(SetChatTitle::new(chat_id, title))
    }

    /// Changes the description of a group or channel.
    ///
    /// Arguments:
    /// - `chat_id`: The group or channel.
    /// - `description`: The new description.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#setchatdescription)
    pub fn set_chat_description(
        &self,
        chat_id: impl Into<ChatId>,
        description: impl Into<String>,
    ) -> Call<'_, SetChatDescription> {
        self.call(SetChatDescription::new(chat_id, description))
    }

    /// Adds a user to a chat.
    ///
    /// Undocumented.
    ///
    /// Arguments:
    /// - `chat_id`: The chat.
    /// - `user_id`: The user to add.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    pub fn invite_user(
        &self,
        chat_id: impl Into<ChatId>,
        user_id: i64,
    ) -> Call<'_, InviteUser> {
        self.call(InviteUser::new(chat_id, user_id))
    }

    /// Removes the picture of a group or channel.
    ///
    /// Arguments:
    /// - `chat_id`: The group or channel. A private chat's picture cannot be removed.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#deletechatphoto)
    pub fn delete_chat_photo(
        &self,
        chat_id: impl Into<ChatId>,
    ) -> Call<'_, DeleteChatPhoto> {
        self.call(DeleteChatPhoto::new(chat_id))
    }

    /// Returns the number of members of a chat.
    ///
    /// Arguments:
    /// - `chat_id`: The group or channel.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#getchatmemberscount)
    pub fn get_chat_members_count(
        &self,
        chat_id: impl Into<ChatId>,
    ) -> Call<'_, GetChatMembersCount> {
        self.call(GetChatMembersCount::new(chat_id))
    }

    /// Unpins a message.
    ///
    /// In groups and channels the bot may need the right to pin.
    ///
    /// Arguments:
    /// - `chat_id`: The chat.
    /// - `message_id`: The message to unpin.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#unpinchatmessage)
    pub fn unpin_chat_message(
        &self,
        chat_id: impl Into<ChatId>,
        message_id: i64,
    ) -> Call<'_, UnpinChatMessage> {
        self.call(UnpinChatMessage::new(chat_id, message_id))
    }

    /// Unpins every message of a chat.
    ///
    /// In groups and channels the bot may need the right to pin.
    ///
    /// Arguments:
    /// - `chat_id`: The chat.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#unpinallchatmessages)
    pub fn unpin_all_chat_messages(
        &self,
        chat_id: impl Into<ChatId>,
    ) -> Call<'_, UnpinAllChatMessages> {
        self.call(UnpinAllChatMessages::new(chat_id))
    }

    /// Creates another invite link for a group or channel.
    ///
    /// The result is undocumented.
    ///
    /// Arguments:
    /// - `chat_id`: The group or channel.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#createchatinvitelink)
    pub fn create_chat_invite_link(
        &self,
        chat_id: impl Into<ChatId>,
    ) -> Call<'_, CreateChatInviteLink> {
        self.call(CreateChatInviteLink::new(chat_id))
    }

    /// Revokes an invite link, and returns a new link that replaces it.
    ///
    /// The result is undocumented.
    ///
    /// Arguments:
    /// - `chat_id`: The group or channel.
    /// - `invite_link`: The link to revoke.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#revokechatinvitelink)
    pub fn revoke_chat_invite_link(
        &self,
        chat_id: impl Into<ChatId>,
        invite_link: impl Into<String>,
    ) -> Call<'_, RevokeChatInviteLink> {
        self.call(RevokeChatInviteLink::new(chat_id, invite_link))
    }

    /// Creates a new main invite link for a group or channel. The previous one stops working.
    ///
    /// The result is undocumented.
    ///
    /// Arguments:
    /// - `chat_id`: The group or channel.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#exportchatinvitelink)
    pub fn export_chat_invite_link(
        &self,
        chat_id: impl Into<ChatId>,
    ) -> Call<'_, ExportChatInviteLink> {
        self.call(ExportChatInviteLink::new(chat_id))
    }
}
