// @generated from spec/bale/users.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! Users

use bazu_core::wire;

use crate::{Bot, Call};
use crate::chats::ChatId;
use crate::media::{
    InputMedia, SendAnimation, SendAudio, SendDocument, SendMediaGroup, SendPhoto, SendVideo,
    SendVoice,
};
use crate::messages::{ChatAction, SendChatAction, SendContact, SendLocation, SendMessage};
use crate::payments::{LabeledPrice, SendInvoice};
use crate::stickers::SendSticker;

/// A user or a bot.
///
/// [Official page](https://docs.bale.ai#user)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// Id of the user, up to 52 bits. It is also the id of the private chat with the user.
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
    pub(crate) broken_: wire::Broken,
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

    /// Asks a user to rate the bot, or to change an earlier rating, in a form in the client.
    ///
    /// Calls [`Bot::ask_review`](crate::Bot::ask_review) with `user_id` from `id`.
    pub fn ask_review<'a>(
        &self,
        bot: &'a Bot,
        delay_seconds: i64,
    ) -> Call<'a, AskReview> {
        bot.ask_review(self.id, delay_seconds)
    }
}

impl From<&User> for ChatId {
    fn from(value: &User) -> Self {
        value.to_chat_id()
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

/// Closes the bot's session on the server.
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

/// Asks a user to rate the bot, or to change an earlier rating, in a form in the client.
///
/// The request of [`Bot::ask_review`](crate::Bot::ask_review). [`Bot::call`](crate::Bot::call)
/// sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AskReview {
    /// The user to ask.
    pub user_id: i64,
    /// Time from the call to the form. Unit: seconds.
    pub delay_seconds: i64,
}

impl AskReview {
    /// Creates the request from its parameters.
    pub fn new(user_id: i64, delay_seconds: i64) -> Self {
        Self { user_id, delay_seconds }
    }
}

/// Logs the bot out of the server.
///
/// The request of [`Bot::logout`](crate::Bot::logout). [`Bot::call`](crate::Bot::call) sends
/// it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Logout {}

impl Logout {
    /// Creates the request.
    pub fn new() -> Self {
        Self {}
    }
}

/// # Users
///
/// Users and bots, the bot itself, and requests to review it.
impl Bot {
    /// Returns the bot itself. Use it to test a token.
    ///
    /// Errors: [`TokenNotFound`](crate::ErrorKind::TokenNotFound).
    ///
    /// [Official page](https://docs.bale.ai#getme)
    pub fn get_me(&self) -> Call<'_, GetMe> {
        self.call(GetMe::new())
    }

    /// Closes the bot's session on the server.
    ///
    /// Undocumented.
    pub fn close(&self) -> Call<'_, Close> {
        self.call(Close::new())
    }

    /// Asks a user to rate the bot, or to change an earlier rating, in a form in the client.
    ///
    /// The server decides whether to show the form, even if the call succeeds. The user must be in
    /// the chat with the bot or in its mini app. Call it after a success, for users who have used
    /// the bot before. Since 2025-11. Shown by clients from 2025-11. Older clients show no form.
    ///
    /// Arguments:
    /// - `user_id`: The user to ask.
    /// - `delay_seconds`: Time from the call to the form. Unit: seconds.
    ///
    /// [Official page](https://docs.bale.ai#askreview)
    pub fn ask_review(&self, user_id: i64, delay_seconds: i64) -> Call<'_, AskReview> {
        self.call(AskReview::new(user_id, delay_seconds))
    }

    /// Logs the bot out of the server.
    ///
    /// Undocumented.
    pub fn logout(&self) -> Call<'_, Logout> {
        self.call(Logout::new())
    }
}
