// @generated from spec/letgram/chats.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! Chats

use bazu_core::wire;

use crate::{Bot, Call};
use crate::games::SendGame;
use crate::media::{
    GetFile, InputMedia, SendAnimation, SendAudio, SendDocument, SendMediaGroup, SendPhoto,
    SendVideo, SendVideoNote, SendVoice,
};
use crate::messages::{
    ChatAction, Message, SendChatAction, SendContact, SendLocation, SendMessage, SendVenue,
};
use crate::payments::{LabeledPrice, SendInvoice};
use crate::polls::{SendDice, SendPoll};
use crate::stickers::SendSticker;
use crate::stories::PostStory;
use crate::users::User;

/// The id of a chat, or the username of a channel, such as `@channelusername`. The id of a
/// private chat is the id of the user.
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

/// A chat.
///
/// The fields from `photo` on may come with [`Bot::get_chat`](crate::Bot::get_chat) only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Chat {
    /// Id of the chat.
    pub id: i64,
    /// The kind of the chat.
    pub kind: ChatType,
    /// Title of a group or channel.
    pub title: Option<String>,
    /// Username of a private chat, supergroup or channel, without the `@`.
    pub username: Option<String>,
    /// First name of the other person in a private chat.
    pub first_name: Option<String>,
    /// Last name of the other person in a private chat.
    pub last_name: Option<String>,
    /// Picture of the chat.
    pub photo: Option<Box<ChatPhoto>>,
    /// Bio of the other person in a private chat.
    pub bio: Option<String>,
    /// Description of a group or channel.
    pub description: Option<String>,
    /// Main invite link of a group or channel.
    pub invite_link: Option<String>,
    /// The last pinned message.
    pub pinned_message: Option<Box<Message>>,
    /// The default rights of members of a group.
    pub permissions: Option<Box<ChatPermissions>>,
    /// How long a member without special rights must wait between messages. Unit: seconds.
    pub slow_mode_delay: Option<i64>,
    /// How long messages stay before they are deleted automatically. Unit: seconds.
    pub message_auto_delete_time: Option<i64>,
    /// Id of the linked chat.
    ///
    /// For a channel it may be its discussion group, and for that group the channel.
    pub linked_chat_id: Option<i64>,
    pub(crate) broken_: wire::Broken,
}

impl Chat {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
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

    /// Sends an invoice that the user can pay, and returns the message.
    ///
    /// Calls [`Bot::send_invoice`](crate::Bot::send_invoice) with `chat_id` from `id`.
    #[expect(clippy::too_many_arguments)]
    pub fn send_invoice<'a>(
        &self,
        bot: &'a Bot,
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        provider_token: impl Into<bazu_core::Secret>,
        prices: impl IntoIterator<Item = LabeledPrice>,
        currency: impl Into<String>,
    ) -> Call<'a, SendInvoice> {
        bot.send_invoice(
            self.id,
            title,
            description,
            payload,
            provider_token,
            prices,
            currency,
        )
    }

    /// Shows in the chat what the bot is doing, for at most 5 seconds.
    ///
    /// Calls [`Bot::send_chat_action`](crate::Bot::send_chat_action) with `chat_id` from `id`.
    pub fn send_chat_action<'a>(
        &self,
        bot: &'a Bot,
        action: ChatAction,
    ) -> Call<'a, SendChatAction> {
        bot.send_chat_action(self.id, action)
    }

    /// Returns the administrators of a chat, without bots.
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
    pub fn set_description<'a>(&self, bot: &'a Bot) -> Call<'a, SetChatDescription> {
        bot.set_chat_description(self.id)
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

    /// Sends a round video of at most one minute, and returns the message.
    ///
    /// Calls [`Bot::send_video_note`](crate::Bot::send_video_note) with `chat_id` from `id`.
    pub fn send_video_note<'a>(
        &self,
        bot: &'a Bot,
        video_note: impl Into<bazu_core::InputFile>,
    ) -> Call<'a, SendVideoNote> {
        bot.send_video_note(self.id, video_note)
    }

    /// Sends a place with a name and an address, and returns the message.
    ///
    /// Calls [`Bot::send_venue`](crate::Bot::send_venue) with `chat_id` from `id`.
    pub fn send_venue<'a>(
        &self,
        bot: &'a Bot,
        latitude: f64,
        longitude: f64,
        title: impl Into<String>,
        address: impl Into<String>,
    ) -> Call<'a, SendVenue> {
        bot.send_venue(self.id, latitude, longitude, title, address)
    }

    /// Sends a poll or a quiz and returns the message.
    ///
    /// Calls [`Bot::send_poll`](crate::Bot::send_poll) with `chat_id` from `id`.
    pub fn send_poll<'a>(
        &self,
        bot: &'a Bot,
        question: impl Into<String>,
        options: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<'a, SendPoll> {
        bot.send_poll(self.id, question, options)
    }

    /// Sends an animated emoji with a random value, and returns the message, which contains the
    /// value.
    ///
    /// Calls [`Bot::send_dice`](crate::Bot::send_dice) with `chat_id` from `id`.
    pub fn send_dice<'a>(&self, bot: &'a Bot) -> Call<'a, SendDice> {
        bot.send_dice(self.id)
    }

    /// Sends a game and returns the message.
    ///
    /// Calls [`Bot::send_game`](crate::Bot::send_game) with `chat_id` from `id`.
    pub fn send_game<'a>(
        &self,
        bot: &'a Bot,
        game_short_name: impl Into<String>,
    ) -> Call<'a, SendGame> {
        bot.send_game(self.id, game_short_name)
    }

    /// Posts a story to a channel and returns it.
    ///
    /// Calls [`Bot::post_story`](crate::Bot::post_story) with `chat_id` from `id`.
    pub fn post_story<'a>(
        &self,
        bot: &'a Bot,
        content: impl Into<bazu_core::InputFile>,
    ) -> Call<'a, PostStory> {
        bot.post_story(self.id, content)
    }

    /// Returns full information about a chat.
    ///
    /// Calls [`Bot::get_chat`](crate::Bot::get_chat) with `chat_id` from `id`.
    pub fn get_chat<'a>(&self, bot: &'a Bot) -> Call<'a, GetChat> {
        bot.get_chat(self.id)
    }

    /// Returns the number of members of a chat.
    ///
    /// Calls [`Bot::get_chat_member_count`](crate::Bot::get_chat_member_count) with `chat_id` from
    /// `id`.
    pub fn get_chat_member_count<'a>(
        &self,
        bot: &'a Bot,
    ) -> Call<'a, GetChatMemberCount> {
        bot.get_chat_member_count(self.id)
    }

    /// Restricts the rights of a member of a supergroup.
    ///
    /// Calls [`Bot::restrict_chat_member`](crate::Bot::restrict_chat_member) with `chat_id` from
    /// `id`.
    pub fn restrict_chat_member<'a>(
        &self,
        bot: &'a Bot,
        user_id: i64,
        permissions: ChatPermissions,
    ) -> Call<'a, RestrictChatMember> {
        bot.restrict_chat_member(self.id, user_id, permissions)
    }

    /// Unpins a message.
    ///
    /// Calls [`Bot::unpin_chat_message`](crate::Bot::unpin_chat_message) with `chat_id` from `id`.
    pub fn unpin_message<'a>(&self, bot: &'a Bot) -> Call<'a, UnpinChatMessage> {
        bot.unpin_chat_message(self.id)
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
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatPhoto {
    /// File id of the small picture, 160 by 160 pixels. If the server leaves it out, it is empty.
    pub small_file_id: String,
    /// Id of the small picture that is the same for every bot. It cannot be used for downloads. If
    /// the server leaves it out, it is empty.
    pub small_file_unique_id: String,
    /// File id of the big picture, 640 by 640 pixels. If the server leaves it out, it is empty.
    pub big_file_id: String,
    /// Id of the big picture that is the same for every bot. It cannot be used for downloads. If
    /// the server leaves it out, it is empty.
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

/// The status of a user in a chat.
///
/// Undocumented.
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
    /// A user who is not in the chat now and can join again.
    Left(ChatMemberLeft),
    /// A banned user, who cannot join again.
    Banned(ChatMemberBanned),
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

impl From<ChatMemberLeft> for ChatMember {
    fn from(value: ChatMemberLeft) -> Self {
        Self::Left(value)
    }
}

impl From<ChatMemberBanned> for ChatMember {
    fn from(value: ChatMemberBanned) -> Self {
        Self::Banned(value)
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
            Self::Left(value) => value.broken(),
            Self::Banned(value) => value.broken(),
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
            Self::Left(_) => Some("left"),
            Self::Banned(_) => Some("kicked"),
            Self::Unknown(it) => it.text("status"),
        }
    }

    /// The user.
    ///
    /// `None` if it is not stated.
    pub fn user(&self) -> Option<&User> {
        match self {
            Self::Owner(it) => it.user.as_deref(),
            Self::Administrator(it) => it.user.as_deref(),
            Self::Member(it) => it.user.as_deref(),
            Self::Restricted(it) => it.user.as_deref(),
            Self::Left(it) => it.user.as_deref(),
            Self::Banned(it) => it.user.as_deref(),
            _ => None,
        }
    }

    /// Whether the user is anonymous.
    ///
    /// Read from `Owner`, `Administrator`. `None` if it is not stated, as for `Member`,
    /// `Restricted`, `Left`, `Banned`.
    pub fn is_anonymous(&self) -> Option<bool> {
        match self {
            Self::Owner(it) => Some(it.is_anonymous),
            Self::Administrator(it) => Some(it.is_anonymous),
            _ => None,
        }
    }

    /// Custom title of the user.
    ///
    /// Read from `Owner`, `Administrator`. `None` if it is not stated, as for `Member`,
    /// `Restricted`, `Left`, `Banned`.
    pub fn custom_title(&self) -> Option<&str> {
        match self {
            Self::Owner(it) => it.custom_title.as_deref(),
            Self::Administrator(it) => it.custom_title.as_deref(),
            _ => None,
        }
    }

    /// When the restriction or the ban ends. 0 means never.
    ///
    /// Read from `Restricted`, `Banned`. `None` if it is not stated, as for `Owner`,
    /// `Administrator`, `Member`, `Left`.
    pub fn until_date(&self) -> Option<i64> {
        match self {
            Self::Restricted(it) => Some(it.until_date),
            Self::Banned(it) => Some(it.until_date),
            _ => None,
        }
    }

    /// Whether the user is in the chat now.
    ///
    /// Read from `Restricted`. `Some(true)` for `Owner`, `Administrator`, `Member`. `Some(false)`
    /// for `Left`, `Banned`. `None` for a member that this version does not know.
    pub fn is_member(&self) -> Option<bool> {
        match self {
            Self::Restricted(it) => Some(it.is_member),
            Self::Owner(_) | Self::Administrator(_) | Self::Member(_) => Some(true),
            Self::Left(_) | Self::Banned(_) => Some(false),
            _ => None,
        }
    }

    /// Whether the administrator may see the event log, statistics and hidden members of the chat.
    ///
    /// Read from `Administrator`. `Some(true)` for `Owner`. `Some(false)` for `Member`,
    /// `Restricted`, `Left`, `Banned`. `None` for a member that this version does not know.
    pub fn can_manage_chat(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => Some(it.can_manage_chat),
            Self::Owner(_) => Some(true),
            Self::Member(_) | Self::Restricted(_) | Self::Left(_) | Self::Banned(_) => {
                Some(false)
            }
            _ => None,
        }
    }

    /// Whether the administrator may delete messages of others.
    ///
    /// Read from `Administrator`. `Some(true)` for `Owner`. `Some(false)` for `Member`,
    /// `Restricted`, `Left`, `Banned`. `None` for a member that this version does not know.
    pub fn can_delete_messages(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => Some(it.can_delete_messages),
            Self::Owner(_) => Some(true),
            Self::Member(_) | Self::Restricted(_) | Self::Left(_) | Self::Banned(_) => {
                Some(false)
            }
            _ => None,
        }
    }

    /// Whether the administrator may manage video chats.
    ///
    /// Read from `Administrator`. `Some(true)` for `Owner`. `Some(false)` for `Member`,
    /// `Restricted`, `Left`, `Banned`. `None` for a member that this version does not know.
    pub fn can_manage_video_chats(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => Some(it.can_manage_video_chats),
            Self::Owner(_) => Some(true),
            Self::Member(_) | Self::Restricted(_) | Self::Left(_) | Self::Banned(_) => {
                Some(false)
            }
            _ => None,
        }
    }

    /// Whether the administrator may restrict, ban and unban members.
    ///
    /// Read from `Administrator`. `Some(true)` for `Owner`. `Some(false)` for `Member`,
    /// `Restricted`, `Left`, `Banned`. `None` for a member that this version does not know.
    pub fn can_restrict_members(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => Some(it.can_restrict_members),
            Self::Owner(_) => Some(true),
            Self::Member(_) | Self::Restricted(_) | Self::Left(_) | Self::Banned(_) => {
                Some(false)
            }
            _ => None,
        }
    }

    /// Whether the administrator may promote members to administrators.
    ///
    /// Read from `Administrator`. `Some(true)` for `Owner`. `Some(false)` for `Member`,
    /// `Restricted`, `Left`, `Banned`. `None` for a member that this version does not know.
    pub fn can_promote_members(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => Some(it.can_promote_members),
            Self::Owner(_) => Some(true),
            Self::Member(_) | Self::Restricted(_) | Self::Left(_) | Self::Banned(_) => {
                Some(false)
            }
            _ => None,
        }
    }

    /// Whether the administrator may post. Channels only.
    ///
    /// Read from `Administrator`. `Some(true)` for `Owner`. `Some(false)` for `Member`,
    /// `Restricted`, `Left`, `Banned`. `None` if it is not stated.
    pub fn can_post_messages(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => it.can_post_messages,
            Self::Owner(_) => Some(true),
            Self::Member(_) | Self::Restricted(_) | Self::Left(_) | Self::Banned(_) => {
                Some(false)
            }
            _ => None,
        }
    }

    /// Whether the administrator may edit messages of others. Channels only.
    ///
    /// Read from `Administrator`. `Some(true)` for `Owner`. `Some(false)` for `Member`,
    /// `Restricted`, `Left`, `Banned`. `None` if it is not stated.
    pub fn can_edit_messages(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => it.can_edit_messages,
            Self::Owner(_) => Some(true),
            Self::Member(_) | Self::Restricted(_) | Self::Left(_) | Self::Banned(_) => {
                Some(false)
            }
            _ => None,
        }
    }

    /// Whether the administrator may post stories.
    ///
    /// Read from `Administrator`. `Some(true)` for `Owner`. `Some(false)` for `Member`,
    /// `Restricted`, `Left`, `Banned`. `None` if it is not stated.
    pub fn can_post_stories(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => it.can_post_stories,
            Self::Owner(_) => Some(true),
            Self::Member(_) | Self::Restricted(_) | Self::Left(_) | Self::Banned(_) => {
                Some(false)
            }
            _ => None,
        }
    }

    /// Whether the administrator may edit stories of others.
    ///
    /// Read from `Administrator`. `Some(true)` for `Owner`. `Some(false)` for `Member`,
    /// `Restricted`, `Left`, `Banned`. `None` if it is not stated.
    pub fn can_edit_stories(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => it.can_edit_stories,
            Self::Owner(_) => Some(true),
            Self::Member(_) | Self::Restricted(_) | Self::Left(_) | Self::Banned(_) => {
                Some(false)
            }
            _ => None,
        }
    }

    /// Whether the administrator may delete stories of others.
    ///
    /// Read from `Administrator`. `Some(true)` for `Owner`. `Some(false)` for `Member`,
    /// `Restricted`, `Left`, `Banned`. `None` if it is not stated.
    pub fn can_delete_stories(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => it.can_delete_stories,
            Self::Owner(_) => Some(true),
            Self::Member(_) | Self::Restricted(_) | Self::Left(_) | Self::Banned(_) => {
                Some(false)
            }
            _ => None,
        }
    }

    /// Whether the administrator may change title, picture and other settings.
    ///
    /// Read from `Administrator`, `Restricted`. `Some(true)` for `Owner`. `Some(false)` for `Left`,
    /// `Banned`. `None` if it is not stated, as for `Member`.
    pub fn can_change_info(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => Some(it.can_change_info),
            Self::Restricted(it) => Some(it.can_change_info),
            Self::Owner(_) => Some(true),
            Self::Left(_) | Self::Banned(_) => Some(false),
            _ => None,
        }
    }

    /// Whether the administrator may invite users.
    ///
    /// Read from `Administrator`, `Restricted`. `Some(true)` for `Owner`. `Some(false)` for `Left`,
    /// `Banned`. `None` if it is not stated, as for `Member`.
    pub fn can_invite_users(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => Some(it.can_invite_users),
            Self::Restricted(it) => Some(it.can_invite_users),
            Self::Owner(_) => Some(true),
            Self::Left(_) | Self::Banned(_) => Some(false),
            _ => None,
        }
    }

    /// Whether the administrator may pin messages. Groups only.
    ///
    /// Read from `Administrator`, `Restricted`. `Some(true)` for `Owner`. `Some(false)` for `Left`,
    /// `Banned`. `None` if it is not stated, as for `Member`.
    pub fn can_pin_messages(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => it.can_pin_messages,
            Self::Restricted(it) => Some(it.can_pin_messages),
            Self::Owner(_) => Some(true),
            Self::Left(_) | Self::Banned(_) => Some(false),
            _ => None,
        }
    }

    /// Whether the administrator may manage topics. Supergroups only.
    ///
    /// Read from `Administrator`, `Restricted`. `Some(true)` for `Owner`. `Some(false)` for `Left`,
    /// `Banned`. `None` if it is not stated, as for `Member`.
    pub fn can_manage_topics(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => it.can_manage_topics,
            Self::Restricted(it) => Some(it.can_manage_topics),
            Self::Owner(_) => Some(true),
            Self::Left(_) | Self::Banned(_) => Some(false),
            _ => None,
        }
    }

    /// Whether the user may send text.
    ///
    /// Read from `Restricted`. `Some(true)` for `Owner`. `Some(false)` for `Left`, `Banned`. `None`
    /// if it is not stated, as for `Administrator`, `Member`.
    pub fn can_send_messages(&self) -> Option<bool> {
        match self {
            Self::Restricted(it) => Some(it.can_send_messages),
            Self::Owner(_) => Some(true),
            Self::Left(_) | Self::Banned(_) => Some(false),
            _ => None,
        }
    }

    /// Whether the user may send audio.
    ///
    /// Read from `Restricted`. `Some(true)` for `Owner`. `Some(false)` for `Left`, `Banned`. `None`
    /// if it is not stated, as for `Administrator`, `Member`.
    pub fn can_send_audios(&self) -> Option<bool> {
        match self {
            Self::Restricted(it) => Some(it.can_send_audios),
            Self::Owner(_) => Some(true),
            Self::Left(_) | Self::Banned(_) => Some(false),
            _ => None,
        }
    }

    /// Whether the user may send documents.
    ///
    /// Read from `Restricted`. `Some(true)` for `Owner`. `Some(false)` for `Left`, `Banned`. `None`
    /// if it is not stated, as for `Administrator`, `Member`.
    pub fn can_send_documents(&self) -> Option<bool> {
        match self {
            Self::Restricted(it) => Some(it.can_send_documents),
            Self::Owner(_) => Some(true),
            Self::Left(_) | Self::Banned(_) => Some(false),
            _ => None,
        }
    }

    /// Whether the user may send photos.
    ///
    /// Read from `Restricted`. `Some(true)` for `Owner`. `Some(false)` for `Left`, `Banned`. `None`
    /// if it is not stated, as for `Administrator`, `Member`.
    pub fn can_send_photos(&self) -> Option<bool> {
        match self {
            Self::Restricted(it) => Some(it.can_send_photos),
            Self::Owner(_) => Some(true),
            Self::Left(_) | Self::Banned(_) => Some(false),
            _ => None,
        }
    }

    /// Whether the user may send videos.
    ///
    /// Read from `Restricted`. `Some(true)` for `Owner`. `Some(false)` for `Left`, `Banned`. `None`
    /// if it is not stated, as for `Administrator`, `Member`.
    pub fn can_send_videos(&self) -> Option<bool> {
        match self {
            Self::Restricted(it) => Some(it.can_send_videos),
            Self::Owner(_) => Some(true),
            Self::Left(_) | Self::Banned(_) => Some(false),
            _ => None,
        }
    }

    /// Whether the user may send video notes.
    ///
    /// Read from `Restricted`. `Some(true)` for `Owner`. `Some(false)` for `Left`, `Banned`. `None`
    /// if it is not stated, as for `Administrator`, `Member`.
    pub fn can_send_video_notes(&self) -> Option<bool> {
        match self {
            Self::Restricted(it) => Some(it.can_send_video_notes),
            Self::Owner(_) => Some(true),
            Self::Left(_) | Self::Banned(_) => Some(false),
            _ => None,
        }
    }

    /// Whether the user may send voice messages.
    ///
    /// Read from `Restricted`. `Some(true)` for `Owner`. `Some(false)` for `Left`, `Banned`. `None`
    /// if it is not stated, as for `Administrator`, `Member`.
    pub fn can_send_voice_notes(&self) -> Option<bool> {
        match self {
            Self::Restricted(it) => Some(it.can_send_voice_notes),
            Self::Owner(_) => Some(true),
            Self::Left(_) | Self::Banned(_) => Some(false),
            _ => None,
        }
    }

    /// Whether the user may send polls.
    ///
    /// Read from `Restricted`. `Some(true)` for `Owner`. `Some(false)` for `Left`, `Banned`. `None`
    /// if it is not stated, as for `Administrator`, `Member`.
    pub fn can_send_polls(&self) -> Option<bool> {
        match self {
            Self::Restricted(it) => Some(it.can_send_polls),
            Self::Owner(_) => Some(true),
            Self::Left(_) | Self::Banned(_) => Some(false),
            _ => None,
        }
    }

    /// Whether the user may send animations, games and stickers, and use inline bots.
    ///
    /// Read from `Restricted`. `Some(true)` for `Owner`. `Some(false)` for `Left`, `Banned`. `None`
    /// if it is not stated, as for `Administrator`, `Member`.
    pub fn can_send_other_messages(&self) -> Option<bool> {
        match self {
            Self::Restricted(it) => Some(it.can_send_other_messages),
            Self::Owner(_) => Some(true),
            Self::Left(_) | Self::Banned(_) => Some(false),
            _ => None,
        }
    }

    /// Whether the user may send links with a preview.
    ///
    /// Read from `Restricted`. `Some(true)` for `Owner`. `Some(false)` for `Left`, `Banned`. `None`
    /// if it is not stated, as for `Administrator`, `Member`.
    pub fn can_add_web_page_previews(&self) -> Option<bool> {
        match self {
            Self::Restricted(it) => Some(it.can_add_web_page_previews),
            Self::Owner(_) => Some(true),
            Self::Left(_) | Self::Banned(_) => Some(false),
            _ => None,
        }
    }

    /// Whether the bot may change this administrator's rights.
    ///
    /// Read from `Administrator`. `None` if it is not stated, as for `Owner`, `Member`,
    /// `Restricted`, `Left`, `Banned`.
    pub fn can_be_edited(&self) -> Option<bool> {
        match self {
            Self::Administrator(it) => Some(it.can_be_edited),
            _ => None,
        }
    }
}

/// The owner of a chat.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberOwner {
    /// The owner.
    pub user: Option<Box<User>>,
    /// Whether the owner is anonymous. If the server leaves it out, it is `false`.
    pub is_anonymous: bool,
    /// Custom title of the owner.
    pub custom_title: Option<String>,
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
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberAdministrator {
    /// The administrator.
    pub user: Option<Box<User>>,
    /// Whether the administrator may delete messages of others. If the server leaves it out, it is
    /// `false`.
    pub can_delete_messages: bool,
    /// Whether the administrator may manage video chats. If the server leaves it out, it is
    /// `false`.
    pub can_manage_video_chats: bool,
    /// Whether the administrator may restrict, ban and unban members. If the server leaves it out,
    /// it is `false`.
    pub can_restrict_members: bool,
    /// Whether the administrator may promote members to administrators. If the server leaves it
    /// out, it is `false`.
    pub can_promote_members: bool,
    /// Whether the administrator may change title, picture and other settings. If the server leaves
    /// it out, it is `false`.
    pub can_change_info: bool,
    /// Whether the administrator may invite users. If the server leaves it out, it is `false`.
    pub can_invite_users: bool,
    /// Whether the administrator may post stories.
    pub can_post_stories: Option<bool>,
    /// Whether the administrator may post. Channels only.
    pub can_post_messages: Option<bool>,
    /// Whether the administrator may edit messages of others. Channels only.
    pub can_edit_messages: Option<bool>,
    /// Whether the administrator may pin messages. Groups only.
    pub can_pin_messages: Option<bool>,
    /// Whether the bot may change this administrator's rights. If the server leaves it out, it is
    /// `false`.
    pub can_be_edited: bool,
    /// Whether the administrator is anonymous. If the server leaves it out, it is `false`.
    pub is_anonymous: bool,
    /// Whether the administrator may see the event log, statistics and hidden members of the chat.
    /// If the server leaves it out, it is `false`.
    pub can_manage_chat: bool,
    /// Whether the administrator may manage topics. Supergroups only.
    pub can_manage_topics: Option<bool>,
    /// Whether the administrator may edit stories of others.
    pub can_edit_stories: Option<bool>,
    /// Whether the administrator may delete stories of others.
    pub can_delete_stories: Option<bool>,
    /// Custom title of the administrator.
    pub custom_title: Option<String>,
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
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberMember {
    /// The member.
    pub user: Option<Box<User>>,
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
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberRestricted {
    /// The restricted user.
    pub user: Option<Box<User>>,
    /// Whether the user is in the chat now. If the server leaves it out, it is `false`.
    pub is_member: bool,
    /// Whether the user may send text. If the server leaves it out, it is `false`.
    pub can_send_messages: bool,
    /// Whether the user may send audio. If the server leaves it out, it is `false`.
    pub can_send_audios: bool,
    /// Whether the user may send documents. If the server leaves it out, it is `false`.
    pub can_send_documents: bool,
    /// Whether the user may send photos. If the server leaves it out, it is `false`.
    pub can_send_photos: bool,
    /// Whether the user may send videos. If the server leaves it out, it is `false`.
    pub can_send_videos: bool,
    /// Whether the user may change title, picture and other settings. If the server leaves it out,
    /// it is `false`.
    pub can_change_info: bool,
    /// Whether the user may invite others. If the server leaves it out, it is `false`.
    pub can_invite_users: bool,
    /// Whether the user may pin messages. If the server leaves it out, it is `false`.
    pub can_pin_messages: bool,
    /// Whether the user may send video notes. If the server leaves it out, it is `false`.
    pub can_send_video_notes: bool,
    /// Whether the user may send voice messages. If the server leaves it out, it is `false`.
    pub can_send_voice_notes: bool,
    /// Whether the user may send polls. If the server leaves it out, it is `false`.
    pub can_send_polls: bool,
    /// Whether the user may send animations, games and stickers, and use inline bots. If the server
    /// leaves it out, it is `false`.
    pub can_send_other_messages: bool,
    /// Whether the user may send links with a preview. If the server leaves it out, it is `false`.
    pub can_add_web_page_previews: bool,
    /// Whether the user may create topics. If the server leaves it out, it is `false`.
    pub can_manage_topics: bool,
    /// When the restriction ends. 0 means never. If the server leaves it out, it is `0`.
    pub until_date: i64,
    pub(crate) broken_: wire::Broken,
}

impl ChatMemberRestricted {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

impl ChatMemberRestricted {
    /// The time of `until_date`, which counts seconds since 1970.
    ///
    /// `None` if there is no such time, or if the number is not a time from 1970 to the year 9999.
    pub fn until_date_time(&self) -> Option<std::time::SystemTime> {
        bazu_core::unix_time(self.until_date)
    }
}

/// The rights of all members of a group, or of one restricted member. They are the rights of
/// [`ChatMemberRestricted`](crate::types::ChatMemberRestricted).
///
/// Undocumented.
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
    /// Whether the user may send video notes.
    pub can_send_video_notes: Option<bool>,
    /// Whether the user may send voice messages.
    pub can_send_voice_notes: Option<bool>,
    /// Whether the user may send polls.
    pub can_send_polls: Option<bool>,
    /// Whether the user may send animations, games and stickers, and use inline bots.
    pub can_send_other_messages: Option<bool>,
    /// Whether the user may send links with a preview.
    pub can_add_web_page_previews: Option<bool>,
    /// Whether the user may create topics. By default it is the value of `can_pin_messages`.
    pub can_manage_topics: Option<bool>,
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
            can_send_video_notes: None,
            can_send_voice_notes: None,
            can_send_polls: None,
            can_send_other_messages: None,
            can_add_web_page_previews: None,
            can_manage_topics: None,
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

    /// Whether the user may send video notes.
    #[must_use]
    pub fn can_send_video_notes(
        mut self,
        can_send_video_notes: impl Into<Option<bool>>,
    ) -> Self {
        self.can_send_video_notes = can_send_video_notes.into();
        self
    }

    /// Whether the user may send voice messages.
    #[must_use]
    pub fn can_send_voice_notes(
        mut self,
        can_send_voice_notes: impl Into<Option<bool>>,
    ) -> Self {
        self.can_send_voice_notes = can_send_voice_notes.into();
        self
    }

    /// Whether the user may send polls.
    #[must_use]
    pub fn can_send_polls(mut self, can_send_polls: impl Into<Option<bool>>) -> Self {
        self.can_send_polls = can_send_polls.into();
        self
    }

    /// Whether the user may send animations, games and stickers, and use inline bots.
    #[must_use]
    pub fn can_send_other_messages(
        mut self,
        can_send_other_messages: impl Into<Option<bool>>,
    ) -> Self {
        self.can_send_other_messages = can_send_other_messages.into();
        self
    }

    /// Whether the user may send links with a preview.
    #[must_use]
    pub fn can_add_web_page_previews(
        mut self,
        can_add_web_page_previews: impl Into<Option<bool>>,
    ) -> Self {
        self.can_add_web_page_previews = can_add_web_page_previews.into();
        self
    }

    /// Whether the user may create topics. By default it is the value of `can_pin_messages`.
    #[must_use]
    pub fn can_manage_topics(
        mut self,
        can_manage_topics: impl Into<Option<bool>>,
    ) -> Self {
        self.can_manage_topics = can_manage_topics.into();
        self
    }
}

/// An invite link of a chat.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatInviteLink {
    /// The link. If the server leaves it out, it is empty.
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
    /// How many users may join by this link. Range: 1 to 99999 users.
    pub member_limit: Option<i64>,
    /// How many users wait for an approval.
    pub pending_join_request_count: Option<i64>,
}

impl ChatInviteLink {
    /// Limit of `ChatInviteLink.member_limit`. Range: 1 to 99999 users.
    pub const MEMBER_LIMIT_RANGE: bazu_core::IntegerRange = bazu_core::IntegerRange {
        min: 1,
        max: 99999,
        unit: "users",
    };
}

impl ChatInviteLink {
    /// The time of `expire_date`, which counts seconds since 1970.
    ///
    /// `None` if there is no such time, or if the number is not a time from 1970 to the year 9999.
    pub fn expire_date_time(&self) -> Option<std::time::SystemTime> {
        self.expire_date.and_then(bazu_core::unix_time)
    }
}

/// A user who is not in the chat now and can join again.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberLeft {
    /// The user.
    pub user: Option<Box<User>>,
    pub(crate) broken_: wire::Broken,
}

impl ChatMemberLeft {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

/// A banned user, who cannot join again.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberBanned {
    /// The user.
    pub user: Option<Box<User>>,
    /// When the ban ends. 0 means never. If the server leaves it out, it is `0`.
    pub until_date: i64,
    pub(crate) broken_: wire::Broken,
}

impl ChatMemberBanned {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

impl ChatMemberBanned {
    /// The time of `until_date`, which counts seconds since 1970.
    ///
    /// `None` if there is no such time, or if the number is not a time from 1970 to the year 9999.
    pub fn until_date_time(&self) -> Option<std::time::SystemTime> {
        bazu_core::unix_time(self.until_date)
    }
}

/// A change of the status of a user in a chat.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberUpdated {
    /// The chat.
    pub chat: Option<Box<Chat>>,
    /// The user who made the change.
    pub from: Option<Box<User>>,
    /// When the change was made. If the server leaves it out, it is `0`.
    pub date: i64,
    /// The status before.
    pub old_chat_member: Option<Box<ChatMember>>,
    /// The status now.
    pub new_chat_member: Option<Box<ChatMember>>,
    /// The invite link that the user followed, if any.
    pub invite_link: Option<Box<ChatInviteLink>>,
    pub(crate) broken_: wire::Broken,
}

impl ChatMemberUpdated {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

impl ChatMemberUpdated {
    /// The user who made the change. Another name of `from`.
    pub fn actor(&self) -> Option<&User> {
        self.from.as_deref()
    }

    /// Id of the chat.
    pub fn chat_id(&self) -> Option<i64> {
        self.chat.as_deref().map(|it| it.id)
    }

    /// The time of `date`, which counts seconds since 1970.
    ///
    /// `None` if there is no such time, or if the number is not a time from 1970 to the year 9999.
    pub fn date_time(&self) -> Option<std::time::SystemTime> {
        bazu_core::unix_time(self.date)
    }
}

/// Bans a user from a group or channel.
///
/// The request of [`Bot::ban_chat_member`](crate::Bot::ban_chat_member).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BanChatMember {
    /// The group, supergroup or channel.
    pub chat_id: ChatId,
    /// The user to ban.
    pub user_id: i64,
    /// When the ban ends. 0, or a time more than 366 days ahead, means never.
    ///
    /// Less than 30 seconds ahead may mean never too. It may apply in supergroups and channels
    /// only.
    pub until_date: Option<i64>,
    /// Whether to delete all messages of the user in the chat.
    pub revoke_messages: Option<bool>,
}

impl BanChatMember {
    /// Creates the request from its required parameters.
    pub fn new(chat_id: impl Into<ChatId>, user_id: i64) -> Self {
        Self {
            chat_id: chat_id.into(),
            user_id,
            until_date: None,
            revoke_messages: None,
        }
    }

    /// When the ban ends. 0, or a time more than 366 days ahead, means never.
    ///
    /// Less than 30 seconds ahead may mean never too. It may apply in supergroups and channels
    /// only.
    #[must_use]
    pub fn until_date(mut self, until_date: impl Into<Option<i64>>) -> Self {
        self.until_date = until_date.into();
        self
    }

    /// Whether to delete all messages of the user in the chat.
    #[must_use]
    pub fn revoke_messages(mut self, revoke_messages: impl Into<Option<bool>>) -> Self {
        self.revoke_messages = revoke_messages.into();
        self
    }
}

impl Call<'_, BanChatMember> {
    /// When the ban ends. 0, or a time more than 366 days ahead, means never.
    ///
    /// Less than 30 seconds ahead may mean never too. It may apply in supergroups and channels
    /// only.
    pub fn until_date(mut self, until_date: impl Into<Option<i64>>) -> Self {
        self.method.until_date = until_date.into();
        self
    }

    /// Whether to delete all messages of the user in the chat.
    pub fn revoke_messages(mut self, revoke_messages: impl Into<Option<bool>>) -> Self {
        self.method.revoke_messages = revoke_messages.into();
        self
    }
}

/// Lifts the ban of a user.
///
/// The request of [`Bot::unban_chat_member`](crate::Bot::unban_chat_member).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnbanChatMember {
    /// The supergroup or channel.
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

/// Restricts the rights of a member of a supergroup.
///
/// The request of [`Bot::restrict_chat_member`](crate::Bot::restrict_chat_member).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RestrictChatMember {
    /// The supergroup.
    pub chat_id: ChatId,
    /// The member to restrict.
    pub user_id: i64,
    /// The new rights of the member.
    pub permissions: ChatPermissions,
    /// When the restriction ends.
    ///
    /// Less than 30 seconds or more than 366 days ahead may mean never.
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
    ///
    /// Less than 30 seconds or more than 366 days ahead may mean never.
    #[must_use]
    pub fn until_date(mut self, until_date: impl Into<Option<i64>>) -> Self {
        self.until_date = until_date.into();
        self
    }
}

impl Call<'_, RestrictChatMember> {
    /// When the restriction ends.
    ///
    /// Less than 30 seconds or more than 366 days ahead may mean never.
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
    /// The supergroup or channel.
    pub chat_id: ChatId,
    /// The user to promote.
    pub user_id: i64,
    /// Whether the user may change title, picture and other settings.
    pub can_change_info: Option<bool>,
    /// Whether the user may post. Channels only.
    pub can_post_messages: Option<bool>,
    /// Whether the user may edit messages of others. Channels only.
    pub can_edit_messages: Option<bool>,
    /// Whether the user may delete messages of others.
    pub can_delete_messages: Option<bool>,
    /// Whether the user may manage video chats.
    pub can_manage_video_chats: Option<bool>,
    /// Whether the user may invite others.
    pub can_invite_users: Option<bool>,
    /// Whether the user may restrict, ban and unban members.
    pub can_restrict_members: Option<bool>,
    /// Whether the user may promote members to administrators.
    pub can_promote_members: Option<bool>,
    /// Whether the user may pin messages. Supergroups only.
    pub can_pin_messages: Option<bool>,
    /// Whether the user is anonymous.
    pub is_anonymous: Option<bool>,
    /// Whether the user may see the event log, statistics and similar data.
    pub can_manage_chat: Option<bool>,
    /// Whether the user may post stories.
    pub can_post_stories: Option<bool>,
    /// Whether the user may edit stories.
    pub can_edit_stories: Option<bool>,
    /// Whether the user may delete stories.
    pub can_delete_stories: Option<bool>,
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
            is_anonymous: None,
            can_manage_chat: None,
            can_post_stories: None,
            can_edit_stories: None,
            can_delete_stories: None,
        }
    }

    /// Whether the user may change title, picture and other settings.
    #[must_use]
    pub fn can_change_info(mut self, can_change_info: impl Into<Option<bool>>) -> Self {
        self.can_change_info = can_change_info.into();
        self
    }

    /// Whether the user may post. Channels only.
    #[must_use]
    pub fn can_post_messages(
        mut self,
        can_post_messages: impl Into<Option<bool>>,
    ) -> Self {
        self.can_post_messages = can_post_messages.into();
        self
    }

    /// Whether the user may edit messages of others. Channels only.
    #[must_use]
    pub fn can_edit_messages(
        mut self,
        can_edit_messages: impl Into<Option<bool>>,
    ) -> Self {
        self.can_edit_messages = can_edit_messages.into();
        self
    }

    /// Whether the user may delete messages of others.
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

    /// Whether the user may restrict, ban and unban members.
    #[must_use]
    pub fn can_restrict_members(
        mut self,
        can_restrict_members: impl Into<Option<bool>>,
    ) -> Self {
        self.can_restrict_members = can_restrict_members.into();
        self
    }

    /// Whether the user may promote members to administrators.
    #[must_use]
    pub fn can_promote_members(
        mut self,
        can_promote_members: impl Into<Option<bool>>,
    ) -> Self {
        self.can_promote_members = can_promote_members.into();
        self
    }

    /// Whether the user may pin messages. Supergroups only.
    #[must_use]
    pub fn can_pin_messages(
        mut self,
        can_pin_messages: impl Into<Option<bool>>,
    ) -> Self {
        self.can_pin_messages = can_pin_messages.into();
        self
    }

    /// Whether the user is anonymous.
    #[must_use]
    pub fn is_anonymous(mut self, is_anonymous: impl Into<Option<bool>>) -> Self {
        self.is_anonymous = is_anonymous.into();
        self
    }

    /// Whether the user may see the event log, statistics and similar data.
    #[must_use]
    pub fn can_manage_chat(mut self, can_manage_chat: impl Into<Option<bool>>) -> Self {
        self.can_manage_chat = can_manage_chat.into();
        self
    }

    /// Whether the user may post stories.
    #[must_use]
    pub fn can_post_stories(
        mut self,
        can_post_stories: impl Into<Option<bool>>,
    ) -> Self {
        self.can_post_stories = can_post_stories.into();
        self
    }

    /// Whether the user may edit stories.
    #[must_use]
    pub fn can_edit_stories(
        mut self,
        can_edit_stories: impl Into<Option<bool>>,
    ) -> Self {
        self.can_edit_stories = can_edit_stories.into();
        self
    }

    /// Whether the user may delete stories.
    #[must_use]
    pub fn can_delete_stories(
        mut self,
        can_delete_stories: impl Into<Option<bool>>,
    ) -> Self {
        self.can_delete_stories = can_delete_stories.into();
        self
    }
}

impl Call<'_, PromoteChatMember> {
    /// Whether the user may change title, picture and other settings.
    pub fn can_change_info(mut self, can_change_info: impl Into<Option<bool>>) -> Self {
        self.method.can_change_info = can_change_info.into();
        self
    }

    /// Whether the user may post. Channels only.
    pub fn can_post_messages(
        mut self,
        can_post_messages: impl Into<Option<bool>>,
    ) -> Self {
        self.method.can_post_messages = can_post_messages.into();
        self
    }

    /// Whether the user may edit messages of others. Channels only.
    pub fn can_edit_messages(
        mut self,
        can_edit_messages: impl Into<Option<bool>>,
    ) -> Self {
        self.method.can_edit_messages = can_edit_messages.into();
        self
    }

    /// Whether the user may delete messages of others.
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

    /// Whether the user may restrict, ban and unban members.
    pub fn can_restrict_members(
        mut self,
        can_restrict_members: impl Into<Option<bool>>,
    ) -> Self {
        self.method.can_restrict_members = can_restrict_members.into();
        self
    }

    /// Whether the user may promote members to administrators.
    pub fn can_promote_members(
        mut self,
        can_promote_members: impl Into<Option<bool>>,
    ) -> Self {
        self.method.can_promote_members = can_promote_members.into();
        self
    }

    /// Whether the user may pin messages. Supergroups only.
    pub fn can_pin_messages(
        mut self,
        can_pin_messages: impl Into<Option<bool>>,
    ) -> Self {
        self.method.can_pin_messages = can_pin_messages.into();
        self
    }

    /// Whether the user is anonymous.
    pub fn is_anonymous(mut self, is_anonymous: impl Into<Option<bool>>) -> Self {
        self.method.is_anonymous = is_anonymous.into();
        self
    }

    /// Whether the user may see the event log, statistics and similar data.
    pub fn can_manage_chat(mut self, can_manage_chat: impl Into<Option<bool>>) -> Self {
        self.method.can_manage_chat = can_manage_chat.into();
        self
    }

    /// Whether the user may post stories.
    pub fn can_post_stories(
        mut self,
        can_post_stories: impl Into<Option<bool>>,
    ) -> Self {
        self.method.can_post_stories = can_post_stories.into();
        self
    }

    /// Whether the user may edit stories.
    pub fn can_edit_stories(
        mut self,
        can_edit_stories: impl Into<Option<bool>>,
    ) -> Self {
        self.method.can_edit_stories = can_edit_stories.into();
        self
    }

    /// Whether the user may delete stories.
    pub fn can_delete_stories(
        mut self,
        can_delete_stories: impl Into<Option<bool>>,
    ) -> Self {
        self.method.can_delete_stories = can_delete_stories.into();
        self
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
    /// The new title. Length: 1 to 128 characters.
    pub title: String,
}

impl SetChatTitle {
    /// Limit of `setChatTitle.title`. Length: 1 to 128 characters.
    pub const TITLE_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 1,
        max: 128,
        unit: bazu_core::Unit::Chars,
    };

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
    /// The new description. Length: at most 255 characters.
    ///
    /// Without it, the description may be removed.
    pub description: Option<String>,
}

impl SetChatDescription {
    /// Limit of `setChatDescription.description`. Length: at most 255 characters.
    pub const DESCRIPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 255,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates the request from its required parameters.
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            description: None,
        }
    }

    /// The new description. Length: at most 255 characters.
    ///
    /// Without it, the description may be removed.
    #[must_use]
    pub fn description<FORM>(
        mut self,
        description: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.description = bazu_core::IntoOption::into_option(description);
        self
    }
}

impl Call<'_, SetChatDescription> {
    /// The new description. Length: at most 255 characters.
    ///
    /// Without it, the description may be removed.
    pub fn description<FORM>(
        mut self,
        description: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.description = bazu_core::IntoOption::into_option(description);
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
    /// The picture. File: upload only; at most 50 MB.
    pub photo: bazu_core::InputFile,
}

impl SetChatPhoto {
    /// Limit of `setChatPhoto.photo`. File: upload only; at most 50 MB.
    pub const PHOTO_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 50 << 20,
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
    /// Whether to pin without a notification to the members.
    pub disable_notification: Option<bool>,
}

impl PinChatMessage {
    /// Creates the request from its required parameters.
    pub fn new(chat_id: impl Into<ChatId>, message_id: i64) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_id,
            disable_notification: None,
        }
    }

    /// Whether to pin without a notification to the members.
    #[must_use]
    pub fn disable_notification(
        mut self,
        disable_notification: impl Into<Option<bool>>,
    ) -> Self {
        self.disable_notification = disable_notification.into();
        self
    }
}

impl Call<'_, PinChatMessage> {
    /// Whether to pin without a notification to the members.
    pub fn disable_notification(
        mut self,
        disable_notification: impl Into<Option<bool>>,
    ) -> Self {
        self.method.disable_notification = disable_notification.into();
        self
    }
}

/// Removes the bot from a group or channel.
///
/// The request of [`Bot::leave_chat`](crate::Bot::leave_chat). [`Bot::call`](crate::Bot::call)
/// sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LeaveChat {
    /// The group, supergroup or channel.
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

/// Returns the administrators of a chat, without bots.
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
    /// The chat.
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

/// Unpins a message.
///
/// The request of [`Bot::unpin_chat_message`](crate::Bot::unpin_chat_message).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnpinChatMessage {
    /// The chat.
    pub chat_id: ChatId,
    /// The message to unpin. Without it, the last pinned message.
    pub message_id: Option<i64>,
}

impl UnpinChatMessage {
    /// Creates the request from its required parameters.
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_id: None,
        }
    }

    /// The message to unpin. Without it, the last pinned message.
    #[must_use]
    pub fn message_id(mut self, message_id: impl Into<Option<i64>>) -> Self {
        self.message_id = message_id.into();
        self
    }
}

impl Call<'_, UnpinChatMessage> {
    /// The message to unpin. Without it, the last pinned message.
    pub fn message_id(mut self, message_id: impl Into<Option<i64>>) -> Self {
        self.method.message_id = message_id.into();
        self
    }
}

/// Returns the number of members of a chat.
///
/// The request of [`Bot::get_chat_member_count`](crate::Bot::get_chat_member_count).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetChatMemberCount {
    /// The chat.
    pub chat_id: ChatId,
}

impl GetChatMemberCount {
    /// Creates the request from its parameters.
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

/// # Chats
///
/// Private chats, groups, supergroups and channels, and their members. The methods read chats
/// and members, and change them if the bot is an administrator. The API has no methods for
/// invite links, join requests, topics or the removal of pictures.
impl Bot {
    /// Bans a user from a group or channel. The bot must be an administrator.
    ///
    /// Arguments:
    /// - `chat_id`: The group, supergroup or channel.
    /// - `user_id`: The user to ban.
    ///
    /// Optional parameters, set on the call:
    /// - [`until_date`](method@BanChatMember::until_date): When the ban ends.
    /// - [`revoke_messages`](method@BanChatMember::revoke_messages): Whether to delete all messages
    ///   of the user in the chat.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn ban_chat_member(
        &self,
        chat_id: impl Into<ChatId>,
        user_id: i64,
    ) -> Call<'_, BanChatMember> {
        self.call(BanChatMember::new(chat_id, user_id))
    }

    /// Lifts the ban of a user.
    ///
    /// The bot may have to be an administrator. This may also remove a user who is a member, unless
    /// `only_if_banned` is set.
    ///
    /// Arguments:
    /// - `chat_id`: The supergroup or channel.
    /// - `user_id`: The user to unban.
    ///
    /// Optional parameters, set on the call:
    /// - [`only_if_banned`](method@UnbanChatMember::only_if_banned): Whether to do nothing if the
    ///   user is not banned.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn unban_chat_member(
        &self,
        chat_id: impl Into<ChatId>,
        user_id: i64,
    ) -> Call<'_, UnbanChatMember> {
        self.call(UnbanChatMember::new(chat_id, user_id))
    }

    /// Restricts the rights of a member of a supergroup. The bot must be an administrator with the
    /// right `can_restrict_members`.
    ///
    /// Arguments:
    /// - `chat_id`: The supergroup.
    /// - `user_id`: The member to restrict.
    /// - `permissions`: The new rights of the member.
    ///
    /// Optional parameters, set on the call:
    /// - [`until_date`](method@RestrictChatMember::until_date): When the restriction ends.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn restrict_chat_member(
        &self,
        chat_id: impl Into<ChatId>,
        user_id: i64,
        permissions: ChatPermissions,
    ) -> Call<'_, RestrictChatMember> {
        self.call(RestrictChatMember::new(chat_id, user_id, permissions))
    }

    /// Gives a user administrator rights in a group or channel, or removes them.
    ///
    /// If all rights are `false`, the user may be an ordinary member again. The bot may need the
    /// right to promote members.
    ///
    /// Arguments:
    /// - `chat_id`: The supergroup or channel.
    /// - `user_id`: The user to promote.
    ///
    /// Optional parameters, set on the call:
    /// - [`can_change_info`](method@PromoteChatMember::can_change_info): Whether the user may
    ///   change title, picture and other settings.
    /// - [`can_post_messages`](method@PromoteChatMember::can_post_messages): Whether the user may
    ///   post.
    /// - [`can_edit_messages`](method@PromoteChatMember::can_edit_messages): Whether the user may
    ///   edit messages of others.
    /// - [`can_delete_messages`](method@PromoteChatMember::can_delete_messages): Whether the user
    ///   may delete messages of others.
    /// - [`can_manage_video_chats`](method@PromoteChatMember::can_manage_video_chats): Whether the
    ///   user may manage video chats.
    /// - [`can_invite_users`](method@PromoteChatMember::can_invite_users): Whether the user may
    ///   invite others.
    /// - [`can_restrict_members`](method@PromoteChatMember::can_restrict_members): Whether the user
    ///   may restrict, ban and unban members.
    /// - [`can_promote_members`](method@PromoteChatMember::can_promote_members): Whether the user
    ///   may promote members to administrators.
    /// - [`can_pin_messages`](method@PromoteChatMember::can_pin_messages): Whether the user may pin
    ///   messages.
    /// - [`is_anonymous`](method@PromoteChatMember::is_anonymous): Whether the user is anonymous.
    /// - [`can_manage_chat`](method@PromoteChatMember::can_manage_chat): Whether the user may see
    ///   the event log, statistics and similar data.
    /// - [`can_post_stories`](method@PromoteChatMember::can_post_stories): Whether the user may
    ///   post stories.
    /// - [`can_edit_stories`](method@PromoteChatMember::can_edit_stories): Whether the user may
    ///   edit stories.
    /// - [`can_delete_stories`](method@PromoteChatMember::can_delete_stories): Whether the user may
    ///   delete stories.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn promote_chat_member(
        &self,
        chat_id: impl Into<ChatId>,
        user_id: i64,
    ) -> Call<'_, PromoteChatMember> {
        self.call(PromoteChatMember::new(chat_id, user_id))
    }

    /// Changes the title of a group or channel.
    ///
    /// Arguments:
    /// - `chat_id`: The group or channel. A private chat has no title.
    /// - `title`: The new title. Length: 1 to 128 characters.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
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
    ///
    /// Optional parameters, set on the call:
    /// - [`description`](method@SetChatDescription::description): The new description.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn set_chat_description(
        &self,
        chat_id: impl Into<ChatId>,
    ) -> Call<'_, SetChatDescription> {
        self.call(SetChatDescription::new(chat_id))
    }

    /// Sets the picture of a group or channel.
    ///
    /// Arguments:
    /// - `chat_id`: The group or channel. The picture of a private chat cannot be changed.
    /// - `photo`: The picture. File: upload only; at most 50 MB.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn set_chat_photo(
        &self,
        chat_id: impl Into<ChatId>,
        photo: impl Into<bazu_core::InputFile>,
    ) -> Call<'_, SetChatPhoto> {
        self.call(SetChatPhoto::new(chat_id, photo))
    }

    /// Pins a message.
    ///
    /// A chat can have several pinned messages. In groups the bot may need the right to pin, and in
    /// channels the right to edit.
    ///
    /// Arguments:
    /// - `chat_id`: The chat.
    /// - `message_id`: The message to pin.
    ///
    /// Optional parameters, set on the call:
    /// - [`disable_notification`](method@PinChatMessage::disable_notification): Whether to pin
    ///   without a notification to the members.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn pin_chat_message(
        &self,
        chat_id: impl Into<ChatId>,
        message_id: i64,
    ) -> Call<'_, PinChatMessage> {
        self.call(PinChatMessage::new(chat_id, message_id))
    }

    /// Removes the bot from a group or channel.
    ///
    /// Arguments:
    /// - `chat_id`: The group, supergroup or channel.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn leave_chat(&self, chat_id: impl Into<ChatId>) -> Call<'_, LeaveChat> {
        self.call(LeaveChat::new(chat_id))
    }

    /// Returns full information about a chat.
    ///
    /// Arguments:
    /// - `chat_id`: The chat.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn get_chat(&self, chat_id: impl Into<ChatId>) -> Call<'_, GetChat> {
        self.call(GetChat::new(chat_id))
    }

    /// Returns the administrators of a chat, without bots.
    ///
    /// Arguments:
    /// - `chat_id`: The group or channel.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn get_chat_administrators(
        &self,
        chat_id: impl Into<ChatId>,
    ) -> Call<'_, GetChatAdministrators> {
        self.call(GetChatAdministrators::new(chat_id))
    }

    /// Returns the status of a user in a chat.
    ///
    /// The result may only be reliable if the bot is an administrator.
    ///
    /// Arguments:
    /// - `chat_id`: The chat.
    /// - `user_id`: The user.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn get_chat_member(
        &self,
        chat_id: impl Into<ChatId>,
        user_id: i64,
    ) -> Call<'_, GetChatMember> {
        self.call(GetChatMember::new(chat_id, user_id))
    }

    /// Unpins a message.
    ///
    /// It may need the same rights as [`Bot::pin_chat_message`](crate::Bot::pin_chat_message).
    ///
    /// Arguments:
    /// - `chat_id`: The chat.
    ///
    /// Optional parameters, set on the call:
    /// - [`message_id`](method@UnpinChatMessage::message_id): The message to unpin.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn unpin_chat_message(
        &self,
        chat_id: impl Into<ChatId>,
    ) -> Call<'_, UnpinChatMessage> {
        self.call(UnpinChatMessage::new(chat_id))
    }

    /// Returns the number of members of a chat.
    ///
    /// Arguments:
    /// - `chat_id`: The chat.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn get_chat_member_count(
        &self,
        chat_id: impl Into<ChatId>,
    ) -> Call<'_, GetChatMemberCount> {
        self.call(GetChatMemberCount::new(chat_id))
    }
}
