// @generated from spec/bale/updates.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! Updates
//!
//! What happened since the bot last looked, by long polling (`getUpdates`) or by webhook
//! (`setWebhook`), never by both. Either way the bot reads the same `Update`. There are no
//! updates about deleted messages, about members' rights or about reactions.

use bazu_core::{Error, LazyUpdate, RangeLimit, Response, UndecodableUpdate, UnknownUpdate};

use crate::{Bot, Call};
use crate::keyboards::CallbackQuery;
use crate::messages::Message;
use crate::payments::PreCheckoutQuery;

/// State of the webhook.
///
/// [Official page](https://docs.bale.ai#webhookinfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookInfo {
    /// Address of the webhook, empty when there is none.
    pub url: String,
    /// Whether the bot brought its own certificate.
    ///
    /// Not documented: observed by Balethon, BaleBotNet 4.1.0, python-bale-bot, newest commit.
    pub has_custom_certificate: Option<bool>,
    /// How many updates wait for delivery.
    ///
    /// Not documented: observed by Balethon, BaleBotNet 4.1.0, python-bale-bot, newest commit.
    pub pending_update_count: Option<i64>,
}

/// One thing that happened. Exactly one of its kinds is there.
///
/// [Official page](https://docs.bale.ai#update)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Update {
    /// Number of the update. It starts at 0 and rises in order.
    ///
    /// Note: An older copy of the docs spoke of some positive number that may jump after a quiet
    /// week.
    pub id: i64,
    /// What it is about.
    pub kind: UpdateKind,
}

/// Which kind of [`Update`] it is, and what came with it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateKind {
    /// A new message of any kind. A channel's post arrives here too, with `sender_chat` set.
    Message(Box<Message>),
    /// The new version of a message that was known to the bot.
    EditedMessage(Box<Message>),
    /// A button of an inline keyboard was pressed.
    CallbackQuery(Box<CallbackQuery>),
    /// A payment by wallet waits for the bot's approval.
    ///
    /// Since 2025-06.
    PreCheckoutQuery(Box<PreCheckoutQuery>),
    /// A new post in a channel.
    ///
    /// Not documented: observed by Balethon, bale-mcp, tested against the real server. Note: By the
    /// docs a channel's post arrives as `message`; libraries read this name as well.
    ChannelPost(Box<Message>),
    /// The new version of a post in a channel.
    ///
    /// Not documented: observed by Balethon.
    EditedChannelPost(Box<Message>),
    /// A kind that this version does not know, kept as JSON.
    Unknown(Box<UnknownUpdate>),
    /// An update that could not be decoded, kept as JSON with the reason.
    Undecodable(Box<UndecodableUpdate>),
}

impl UpdateKind {
    /// Decodes what [`lazy_updates`] left undecoded.
    ///
    /// # Errors
    ///
    /// When the JSON is not of the kind that its name says.
    pub fn decode(update: &LazyUpdate<'_>) -> Result<Self, Error> {
        Ok(
            match &*update.name {
                "message" => Self::Message(update.read()?),
                "edited_message" => Self::EditedMessage(update.read()?),
                "callback_query" => Self::CallbackQuery(update.read()?),
                "pre_checkout_query" => Self::PreCheckoutQuery(update.read()?),
                "channel_post" => Self::ChannelPost(update.read()?),
                "edited_channel_post" => Self::EditedChannelPost(update.read()?),
                "" if update.json.get() != "null" => update.read::<Update>()?.kind,
                name => Self::Unknown(Box::new(UnknownUpdate::new(name, update.json))),
            },
        )
    }
}

/// Reads an answer no further than each update's id and kind, for a bot that drops or
/// forwards most of what it gets.
///
/// # Errors
///
/// What the server refused, and an answer that is no list of updates.
pub fn lazy_updates(response: &Response) -> Result<Vec<LazyUpdate<'_>>, Error> {
    response
        .lazy_updates(
            "update_id",
            &[
                "message",
                "edited_message",
                "callback_query",
                "pre_checkout_query",
                "channel_post",
                "edited_channel_post",
            ],
        )
}

/// Fetches updates by long polling.
///
/// Note: The server keeps the last 2000 updates, each for 24 hours. Polling and a webhook
/// exclude each other. There is no parameter that selects kinds of updates.
///
/// Sent by [`Bot::get_updates`](crate::Bot::get_updates), or by
/// [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`TokenNotFound`](crate::ErrorKind::TokenNotFound).
///
/// [Official page](https://docs.bale.ai#getupdates)
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetUpdates {
    /// First update to return: one more than the highest `update_id` seen, which confirms all
    /// before it. A negative number counts from the end of the queue, and all earlier updates are
    /// dropped.
    pub offset: Option<i64>,
    /// How many updates to return at most. Range: 1 to 100 updates. Default: `100`.
    pub limit: Option<i64>,
    /// How long the server may wait for an update before it answers with none. Unit: seconds.
    ///
    /// Note: The page states neither a default nor a maximum.
    pub timeout: Option<i64>,
}

impl GetUpdates {
    /// Limit of `getUpdates.limit`. Range: 1 to 100 updates.
    pub const LIMIT_RANGE: RangeLimit = RangeLimit {
        min: 1.0,
        max: 100.0,
        unit: "updates",
    };

    /// Creates the request; every parameter can be set afterwards.
    pub fn new() -> Self {
        Self {
            offset: None,
            limit: None,
            timeout: None,
        }
    }
}

/// # Updates
///
/// What happened since the bot last looked, by long polling (`getUpdates`) or by webhook
/// (`setWebhook`), never by both. Either way the bot reads the same `Update`. There are no
/// updates about deleted messages, about members' rights or about reactions.
impl Bot {
    /// Fetches updates by long polling.
    ///
    /// Note: The server keeps the last 2000 updates, each for 24 hours. Polling and a webhook
    /// exclude each other. There is no parameter that selects kinds of updates.
    ///
    /// Errors seen: [`TokenNotFound`](crate::ErrorKind::TokenNotFound).
    ///
    /// [Official page](https://docs.bale.ai#getupdates)
    pub fn get_updates(&self) -> Call<'_, GetUpdates> {
        self.call(GetUpdates::new())
    }
}

impl Call<'_, GetUpdates> {
    /// First update to return: one more than the highest `update_id` seen, which confirms all
    /// before it. A negative number counts from the end of the queue, and all earlier updates are
    /// dropped.
    pub fn offset(mut self, offset: i64) -> Self {
        self.method.offset = Some(offset);
        self
    }

    /// How many updates to return at most. Range: 1 to 100 updates. Default: `100`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.method.limit = Some(limit);
        self
    }

    /// How long the server may wait for an update before it answers with none. Unit: seconds.
    ///
    /// Note: The page states neither a default nor a maximum.
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.method.timeout = Some(timeout);
        self
    }
}

/// Has the server deliver every update to an address of the bot, by HTTPS `POST` with the
/// `Update` as JSON. An empty address removes the webhook.
///
/// Note: The ports 443 and 88 are allowed, no other. Libraries report that an update is sent
/// again until the bot answers 200. The page knows no secret that proves who is calling, so put
/// one into the address; a single reference claims that the header
/// `X-Telegram-Bot-Api-Secret-Token` works.
///
/// Sent by [`Bot::set_webhook`](crate::Bot::set_webhook), or by
/// [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`TokenNotFound`](crate::ErrorKind::TokenNotFound),
/// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
///
/// [Official page](https://docs.bale.ai#setwebhook)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetWebhook {
    /// HTTPS address on port 443 or 88, or an empty text to remove the webhook.
    pub url: String,
}

impl SetWebhook {
    /// Creates the request from its parameters.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

impl Bot {
    /// Has the server deliver every update to an address of the bot, by HTTPS `POST` with the
    /// `Update` as JSON. An empty address removes the webhook.
    ///
    /// Note: The ports 443 and 88 are allowed, no other. Libraries report that an update is sent
    /// again until the bot answers 200. The page knows no secret that proves who is calling, so put
    /// one into the address; a single reference claims that the header
    /// `X-Telegram-Bot-Api-Secret-Token` works.
    ///
    /// Arguments:
    /// - `url`: HTTPS address on port 443 or 88, or an empty text to remove the webhook.
    ///
    /// Errors seen: [`TokenNotFound`](crate::ErrorKind::TokenNotFound),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#setwebhook)
    pub fn set_webhook(&self, url: impl Into<String>) -> Call<'_, SetWebhook> {
        self.call(SetWebhook::new(url))
    }
}

/// Removes the webhook, so that the bot can poll again.
///
/// Note: Telegram's `drop_pending_updates` is not documented, and sending it was seen to have
/// no effect.
///
/// Sent by [`Bot::delete_webhook`](crate::Bot::delete_webhook), or by
/// [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`TokenNotFound`](crate::ErrorKind::TokenNotFound),
/// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
///
/// [Official page](https://docs.bale.ai#deletewebhook)
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteWebhook {}

impl DeleteWebhook {
    /// Creates the request from its parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Bot {
    /// Removes the webhook, so that the bot can poll again.
    ///
    /// Note: Telegram's `drop_pending_updates` is not documented, and sending it was seen to have
    /// no effect.
    ///
    /// Errors seen: [`TokenNotFound`](crate::ErrorKind::TokenNotFound),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#deletewebhook)
    pub fn delete_webhook(&self) -> Call<'_, DeleteWebhook> {
        self.call(DeleteWebhook::new())
    }
}

/// Returns the state of the webhook. Its address is empty while the bot polls.
///
/// Sent by [`Bot::get_webhook_info`](crate::Bot::get_webhook_info), or by
/// [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`TokenNotFound`](crate::ErrorKind::TokenNotFound).
///
/// [Official page](https://docs.bale.ai#getwebhookinfo)
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetWebhookInfo {}

impl GetWebhookInfo {
    /// Creates the request from its parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Bot {
    /// Returns the state of the webhook. Its address is empty while the bot polls.
    ///
    /// Errors seen: [`TokenNotFound`](crate::ErrorKind::TokenNotFound).
    ///
    /// [Official page](https://docs.bale.ai#getwebhookinfo)
    pub fn get_webhook_info(&self) -> Call<'_, GetWebhookInfo> {
        self.call(GetWebhookInfo::new())
    }
}
