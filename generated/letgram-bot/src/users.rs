// @generated from spec/letgram/users.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! Users

use bazu_core::wire;

use crate::{Bot, Call};
use crate::chats::ChatId;
use crate::games::SendGame;
use crate::media::{
    InputMedia, PhotoSize, SendAnimation, SendAudio, SendDocument, SendMediaGroup, SendPhoto,
    SendVideo, SendVideoNote, SendVoice,
};
use crate::messages::{
    ChatAction, SendChatAction, SendContact, SendLocation, SendMessage, SendVenue,
};
use crate::payments::{LabeledPrice, SendInvoice};
use crate::polls::{SendDice, SendPoll};
use crate::stickers::SendSticker;

/// A user or a bot.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// Id of the user.
    pub id: i64,
    /// Whether this is a bot.
    pub is_bot: bool,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: Option<String>,
    /// Username, without the `@`.
    pub username: Option<String>,
    /// IETF tag of the user's language.
    pub language_code: Option<String>,
    /// Whether the user has Letgram Premium.
    pub is_premium: Option<bool>,
    /// Whether the bot can be added to groups. Only [`Bot::get_me`](crate::Bot::get_me) returns it.
    pub can_join_groups: Option<bool>,
    /// Whether the bot's privacy mode is off, so that it receives every message of a group. Only
    /// [`Bot::get_me`](crate::Bot::get_me) returns it.
    pub can_read_all_group_messages: Option<bool>,
    /// Whether the bot supports inline queries. Only [`Bot::get_me`](crate::Bot::get_me) returns
    /// it.
    pub supports_inline_queries: Option<bool>,
    pub(crate) broken_: wire::Broken,
}

impl User {
    /// Creates it from its required fields.
    pub fn new(id: i64, is_bot: bool, first_name: impl Into<String>) -> Self {
        Self {
            id,
            is_bot,
            first_name: first_name.into(),
            last_name: None,
            username: None,
            language_code: None,
            is_premium: None,
            can_join_groups: None,
            can_read_all_group_messages: None,
            supports_inline_queries: None,
            broken_: std::default::Default::default(),
        }
    }

    /// Last name.
    #[must_use]
    pub fn last_name<FORM>(
        mut self,
        last_name: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.last_name = bazu_core::IntoOption::into_option(last_name);
        self
    }

    /// Username, without the `@`.
    #[must_use]
    pub fn username<FORM>(
        mut self,
        username: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.username = bazu_core::IntoOption::into_option(username);
        self
    }

    /// IETF tag of the user's language.
    #[must_use]
    pub fn language_code<FORM>(
        mut self,
        language_code: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.language_code = bazu_core::IntoOption::into_option(language_code);
        self
    }

    /// Whether the user has Letgram Premium.
    #[must_use]
    pub fn is_premium(mut self, is_premium: impl Into<Option<bool>>) -> Self {
        self.is_premium = is_premium.into();
        self
    }

    /// Whether the bot can be added to groups. Only [`Bot::get_me`](crate::Bot::get_me) returns it.
    #[must_use]
    pub fn can_join_groups(mut self, can_join_groups: impl Into<Option<bool>>) -> Self {
        self.can_join_groups = can_join_groups.into();
        self
    }

    /// Whether the bot's privacy mode is off, so that it receives every message of a group. Only
    /// [`Bot::get_me`](crate::Bot::get_me) returns it.
    #[must_use]
    pub fn can_read_all_group_messages(
        mut self,
        can_read_all_group_messages: impl Into<Option<bool>>,
    ) -> Self {
        self.can_read_all_group_messages = can_read_all_group_messages.into();
        self
    }

    /// Whether the bot supports inline queries. Only [`Bot::get_me`](crate::Bot::get_me) returns
    /// it.
    #[must_use]
    pub fn supports_inline_queries(
        mut self,
        supports_inline_queries: impl Into<Option<bool>>,
    ) -> Self {
        self.supports_inline_queries = supports_inline_queries.into();
        self
    }
}

impl User {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

impl User {
    /// The id. Another name of `id`.
    pub fn user_id(&self) -> i64 {
        self.id
    }

    /// Id of the private chat with this user.
    pub fn chat_id(&self) -> i64 {
        self.id
    }

    /// The private chat with this user, as an argument of a method.
    pub fn to_chat_id(&self) -> ChatId {
        ChatId::from(self.id)
    }

    /// Text that mentions this user by username, where there is one.
    pub fn mention(&self) -> Option<String> {
        let username = self.username.as_deref()?;
        Some(format!("@{}", username))
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

    /// Returns profile pictures of a user.
    ///
    /// Calls [`Bot::get_user_profile_photos`](crate::Bot::get_user_profile_photos) with `user_id`
    /// from `id`.
    pub fn get_profile_photos<'a>(
        &self,
        bot: &'a Bot,
    ) -> Call<'a, GetUserProfilePhotos> {
        bot.get_user_profile_photos(self.id)
    }
}

impl From<&User> for ChatId {
    fn from(value: &User) -> Self {
        value.to_chat_id()
    }
}

/// Profile pictures of a user.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserProfilePhotos {
    /// How many pictures the user has in total.
    pub total_count: Option<i64>,
    /// The requested pictures, each in up to 4 sizes. If the server leaves it out, it is `[]`.
    pub photos: Vec<Vec<PhotoSize>>,
    pub(crate) broken_: wire::Broken,
}

impl UserProfilePhotos {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

/// Returns the bot itself.
///
/// The request of [`Bot::get_me`](crate::Bot::get_me). [`Bot::call`](crate::Bot::call) sends
/// it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetMe {}

impl GetMe {
    /// Creates the request.
    pub fn new() -> Self {
        Self {}
    }
}

/// Closes the bot's session, before the bot moves from one local server to another.
///
/// The request of [`Bot::close`](crate::Bot::close). [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Close {}

impl Close {
    /// Creates the request.
    pub fn new() -> Self {
        Self {}
    }
}

/// Logs the bot out of the cloud server.
///
/// The request of [`Bot::log_out`](crate::Bot::log_out). [`Bot::call`](crate::Bot::call) sends
/// it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LogOut {}

impl LogOut {
    /// Creates the request.
    pub fn new() -> Self {
        Self {}
    }
}

/// Returns profile pictures of a user.
///
/// The request of [`Bot::get_user_profile_photos`](crate::Bot::get_user_profile_photos).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUserProfilePhotos {
    /// The user.
    pub user_id: i64,
    /// Number of the first picture to return. Without it, the list begins with the first picture.
    /// Unit: pictures.
    pub offset: Option<i64>,
    /// The highest number of pictures to return. Range: 1 to 100 pictures. Default: `100`.
    pub limit: Option<i64>,
}

impl GetUserProfilePhotos {
    /// Limit of `getUserProfilePhotos.limit`. Range: 1 to 100 pictures.
    pub const LIMIT_RANGE: bazu_core::IntegerRange = bazu_core::IntegerRange {
        min: 1,
        max: 100,
        unit: "pictures",
    };

    /// Creates the request from its required parameters.
    pub fn new(user_id: i64) -> Self {
        Self {
            user_id,
            offset: None,
            limit: None,
        }
    }

    /// Number of the first picture to return. Without it, the list begins with the first picture.
    /// Unit: pictures.
    #[must_use]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.offset = offset.into();
        self
    }

    /// The highest number of pictures to return. Range: 1 to 100 pictures. Default: `100`.
    #[must_use]
    pub fn limit(mut self, limit: impl Into<Option<i64>>) -> Self {
        self.limit = limit.into();
        self
    }
}

impl Call<'_, GetUserProfilePhotos> {
    /// Number of the first picture to return. Without it, the list begins with the first picture.
    /// Unit: pictures.
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.method.offset = offset.into();
        self
    }

    /// The highest number of pictures to return. Range: 1 to 100 pictures. Default: `100`.
    pub fn limit(mut self, limit: impl Into<Option<i64>>) -> Self {
        self.method.limit = limit.into();
        self
    }
}

/// # Users
///
/// Users and bots, their profile pictures, and the bot itself.
impl Bot {
    /// Returns the bot itself. Use it to test a token.
    ///
    /// Errors: [`Unauthorized`](crate::ErrorKind::Unauthorized).
    pub fn get_me(&self) -> Call<'_, GetMe> {
        self.call(GetMe::new())
    }

    /// Closes the bot's session, before the bot moves from one local server to another.
    pub fn close(&self) -> Call<'_, Close> {
        self.call(Close::new())
    }

    /// Logs the bot out of the cloud server. Call it before the bot runs on a local server.
    ///
    /// The bot may not be able to return to the cloud server for 10 minutes.
    pub fn log_out(&self) -> Call<'_, LogOut> {
        self.call(LogOut::new())
    }

    /// Returns profile pictures of a user.
    ///
    /// Arguments:
    /// - `user_id`: The user.
    ///
    /// Optional parameters, set on the call:
    /// - [`offset`](method@GetUserProfilePhotos::offset): Number of the first picture to return.
    /// - [`limit`](method@GetUserProfilePhotos::limit): The highest number of pictures to return.
    pub fn get_user_profile_photos(
        &self,
        user_id: i64,
    ) -> Call<'_, GetUserProfilePhotos> {
        self.call(GetUserProfilePhotos::new(user_id))
    }
}
