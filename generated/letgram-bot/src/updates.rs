// @generated from spec/letgram/updates.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! Updates
//!
//! What happened since the bot last looked, by long polling (`getUpdates`) or by webhook
//! (`setWebhook`), never by both. Either way the bot reads the same `Update`. There are no
//! updates about join requests, and none about stories.

use std::fmt;

use bazu_core::{
    Error, FileLimit, InputFile, LazyUpdate, LengthLimit, RangeLimit, Response, Secret,
    UndecodableUpdate, Unit, UnknownUpdate, UnknownValue,
};

use crate::{Bot, Call};
use crate::chats::ChatMemberUpdated;
use crate::editing::CallbackQuery;
use crate::inline::{ChosenInlineResult, InlineQuery};
use crate::messages::Message;
use crate::payments::{PreCheckoutQuery, ShippingQuery};
use crate::polls::{Poll, PollAnswer};

/// State of the webhook.
///
/// Not documented; as in Telegram Bot API 6.6.
///
/// Note: The page gives the nine names in a sentence, without types and without saying which
/// may be missing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookInfo {
    /// Address of the webhook, empty when there is none.
    pub url: String,
    /// Whether the bot brought its own certificate.
    pub has_custom_certificate: bool,
    /// How many updates wait for delivery. Unit: updates.
    pub pending_update_count: i64,
    /// The IP address that updates go to.
    pub ip_address: Option<String>,
    /// When a delivery last failed.
    pub last_error_date: Option<i64>,
    /// Why that delivery failed.
    pub last_error_message: Option<String>,
    /// When the server last failed to collect the bot's updates for delivery.
    pub last_synchronization_error_date: Option<i64>,
    /// How many deliveries may run at the same time. Unit: connections.
    pub max_connections: Option<i64>,
    /// Which kinds of updates are delivered. Missing stands for all but `chat_member`.
    pub allowed_updates: Option<Vec<UpdateName>>,
}

/// One thing that happened. At most one of its kinds is there.
///
/// Note: The rows of the page do not mark the kinds as optional; the sentence above them does.
/// Telegram 6.6 has one kind more, `chat_join_request`, which this page leaves out of
/// `allowed_updates` as well.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Update {
    /// Number of the update. It starts at some positive number and rises in order.
    pub id: i64,
    /// What it is about.
    pub kind: UpdateKind,
}

/// Which kind of [`Update`] it is, and what came with it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateKind {
    /// A new message of any kind.
    Message(Box<Message>),
    /// The new version of a message.
    EditedMessage(Box<Message>),
    /// A new post in a channel.
    ChannelPost(Box<Message>),
    /// The new version of a post in a channel.
    EditedChannelPost(Box<Message>),
    /// A user types a query to the bot in some chat.
    InlineQuery(Box<InlineQuery>),
    /// A user chose a result of an inline query and sent it.
    ChosenInlineResult(Box<ChosenInlineResult>),
    /// A button of an inline keyboard was pressed.
    CallbackQuery(Box<CallbackQuery>),
    /// A buyer gave an address and wants to know the ways of shipping.
    ///
    /// Note: Only invoices with `is_flexible` bring it.
    ShippingQuery(Box<ShippingQuery>),
    /// A payment waits for the bot's approval.
    PreCheckoutQuery(Box<PreCheckoutQuery>),
    /// A poll was stopped or got a new vote.
    Poll(Box<Poll>),
    /// A user changed the vote in a poll that is not anonymous.
    PollAnswer(Box<PollAnswer>),
    /// The bot's own standing in a chat changed.
    MyChatMember(Box<ChatMemberUpdated>),
    /// A member's standing in a chat changed.
    ///
    /// Note: Comes only to bots that name it in `allowed_updates`.
    ChatMember(Box<ChatMemberUpdated>),
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
                "channel_post" => Self::ChannelPost(update.read()?),
                "edited_channel_post" => Self::EditedChannelPost(update.read()?),
                "inline_query" => Self::InlineQuery(update.read()?),
                "chosen_inline_result" => Self::ChosenInlineResult(update.read()?),
                "callback_query" => Self::CallbackQuery(update.read()?),
                "shipping_query" => Self::ShippingQuery(update.read()?),
                "pre_checkout_query" => Self::PreCheckoutQuery(update.read()?),
                "poll" => Self::Poll(update.read()?),
                "poll_answer" => Self::PollAnswer(update.read()?),
                "my_chat_member" => Self::MyChatMember(update.read()?),
                "chat_member" => Self::ChatMember(update.read()?),
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
                "channel_post",
                "edited_channel_post",
                "inline_query",
                "chosen_inline_result",
                "callback_query",
                "shipping_query",
                "pre_checkout_query",
                "poll",
                "poll_answer",
                "my_chat_member",
                "chat_member",
            ],
        )
}

/// The name of a kind of update, for choosing which ones to receive.
///
/// Note: The 13 kinds of `Update`. Telegram's `chat_join_request` is missing in both places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateName {
    /// New messages.
    Message,
    /// Edited messages.
    EditedMessage,
    /// New posts in channels.
    ChannelPost,
    /// Edited posts in channels.
    EditedChannelPost,
    /// Inline queries.
    InlineQuery,
    /// Chosen results of inline queries.
    ChosenInlineResult,
    /// Pressed buttons of inline keyboards.
    CallbackQuery,
    /// Questions about shipping.
    ShippingQuery,
    /// Payments that wait for approval.
    PreCheckoutQuery,
    /// Stopped polls and new votes.
    Poll,
    /// Votes in polls that are not anonymous.
    PollAnswer,
    /// Changes of the bot's own standing.
    MyChatMember,
    /// Changes of the standing of members. An empty list leaves these out.
    ChatMember,
    /// A value that this version does not know; it goes out as it came in.
    Unknown(UnknownValue),
}

impl UpdateName {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Message => "message",
            Self::EditedMessage => "edited_message",
            Self::ChannelPost => "channel_post",
            Self::EditedChannelPost => "edited_channel_post",
            Self::InlineQuery => "inline_query",
            Self::ChosenInlineResult => "chosen_inline_result",
            Self::CallbackQuery => "callback_query",
            Self::ShippingQuery => "shipping_query",
            Self::PreCheckoutQuery => "pre_checkout_query",
            Self::Poll => "poll",
            Self::PollAnswer => "poll_answer",
            Self::MyChatMember => "my_chat_member",
            Self::ChatMember => "chat_member",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for UpdateName {
    fn from(value: &str) -> Self {
        match value {
            "message" => Self::Message,
            "edited_message" => Self::EditedMessage,
            "channel_post" => Self::ChannelPost,
            "edited_channel_post" => Self::EditedChannelPost,
            "inline_query" => Self::InlineQuery,
            "chosen_inline_result" => Self::ChosenInlineResult,
            "callback_query" => Self::CallbackQuery,
            "shipping_query" => Self::ShippingQuery,
            "pre_checkout_query" => Self::PreCheckoutQuery,
            "poll" => Self::Poll,
            "poll_answer" => Self::PollAnswer,
            "my_chat_member" => Self::MyChatMember,
            "chat_member" => Self::ChatMember,
            value => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

impl fmt::Display for UpdateName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Fetches updates by long polling.
///
/// Note: Polling and a webhook exclude each other. How long the server keeps updates is not
/// documented.
///
/// Sent by [`Bot::get_updates`](crate::Bot::get_updates), or by
/// [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`Conflict`](crate::ErrorKind::Conflict).
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetUpdates {
    /// First update to return: more than the highest `update_id` seen, which confirms all before
    /// it. Without it, the oldest update that is not confirmed comes first.
    ///
    /// Note: One more than the highest id is the usual value. In Telegram a negative number counts
    /// from the end of the queue; the page does not say so.
    pub offset: Option<i64>,
    /// How many updates to return at most. Range: 1 to 100 updates. Default: `100`.
    pub limit: Option<i64>,
    /// How long the server may wait for an update before it answers with none. 0 answers at once,
    /// which is meant for tests only. Unit: seconds. Default: `0`.
    ///
    /// Note: The page states no maximum.
    pub timeout: Option<i64>,
    /// Which kinds of updates to receive.
    ///
    /// Note: Three states: a list with names brings just those; an empty list brings all but
    /// `chat_member`; what happens without a list is not documented, and in Telegram it keeps the
    /// choice made before. Give a list to be sure.
    pub allowed_updates: Option<Vec<UpdateName>>,
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
            allowed_updates: None,
        }
    }
}

/// # Updates
///
/// What happened since the bot last looked, by long polling (`getUpdates`) or by webhook
/// (`setWebhook`), never by both. Either way the bot reads the same `Update`. There are no
/// updates about join requests, and none about stories.
impl Bot {
    /// Fetches updates by long polling.
    ///
    /// Note: Polling and a webhook exclude each other. How long the server keeps updates is not
    /// documented.
    ///
    /// Errors seen: [`Conflict`](crate::ErrorKind::Conflict).
    pub fn get_updates(&self) -> Call<'_, GetUpdates> {
        self.call(GetUpdates::new())
    }
}

impl Call<'_, GetUpdates> {
    /// First update to return: more than the highest `update_id` seen, which confirms all before
    /// it. Without it, the oldest update that is not confirmed comes first.
    ///
    /// Note: One more than the highest id is the usual value. In Telegram a negative number counts
    /// from the end of the queue; the page does not say so.
    pub fn offset(mut self, offset: i64) -> Self {
        self.method.offset = Some(offset);
        self
    }

    /// How many updates to return at most. Range: 1 to 100 updates. Default: `100`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.method.limit = Some(limit);
        self
    }

    /// How long the server may wait for an update before it answers with none. 0 answers at once,
    /// which is meant for tests only. Unit: seconds. Default: `0`.
    ///
    /// Note: The page states no maximum.
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.method.timeout = Some(timeout);
        self
    }

    /// Which kinds of updates to receive.
    ///
    /// Note: Three states: a list with names brings just those; an empty list brings all but
    /// `chat_member`; what happens without a list is not documented, and in Telegram it keeps the
    /// choice made before. Give a list to be sure.
    pub fn allowed_updates(
        mut self,
        allowed_updates: impl IntoIterator<Item = UpdateName>,
    ) -> Self {
        self.method.allowed_updates = Some(allowed_updates.into_iter().collect());
        self
    }
}

/// Has the server deliver every update to an address of the bot, by HTTPS `POST` with the
/// `Update` as JSON. An empty address removes the webhook.
///
/// Note: A webhook and polling exclude each other. The page lists no ports and does not say how
/// often a delivery is tried again.
///
/// Sent by [`Bot::set_webhook`](crate::Bot::set_webhook), or by
/// [`Bot::call`](crate::Bot::call).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetWebhook {
    /// HTTPS address for the updates, or an empty text to remove the webhook.
    pub url: String,
    /// The public key certificate the webhook is to be checked against. It must be uploaded. File:
    /// an upload, no id and no address; at most 50 MB.
    ///
    /// Note: Meant for a certificate the bot signed itself. An id or an address does not do.
    ///
    /// The official page differs here: The page names no size; this is the general limit for
    /// uploads.
    pub certificate: Option<InputFile>,
    /// IP address to deliver to, instead of the one that DNS gives for the address.
    pub ip_address: Option<String>,
    /// How many deliveries may run at the same time. Range: 1 to 100 connections. Default: `40`.
    pub max_connections: Option<i64>,
    /// Which kinds of updates to receive.
    ///
    /// Note: Three states, as in `getUpdates`: a list with names brings just those; an empty list
    /// brings all but `chat_member`; what happens without a list is not documented.
    pub allowed_updates: Option<Vec<UpdateName>>,
    /// Whether to throw away the updates that wait for delivery.
    pub drop_pending_updates: Option<bool>,
    /// A secret that comes back with each delivery, in the header `X-Letgram-Bot-Api-Secret-Token`,
    /// and proves that the server is calling. Length: 1 to 256 characters.
    ///
    /// Note: The page names no set of characters. Telegram takes Latin letters, digits, `_` and
    /// `-`; keep to these. The header has another name there.
    pub secret_token: Option<Secret>,
}

impl SetWebhook {
    /// Limit of `setWebhook.certificate`. File: an upload, no id and no address; at most 50 MB.
    pub const CERTIFICATE_FILE: FileLimit = FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &[],
    };

    /// Limit of `setWebhook.max_connections`. Range: 1 to 100 connections.
    pub const MAX_CONNECTIONS_RANGE: RangeLimit = RangeLimit {
        min: 1.0,
        max: 100.0,
        unit: "connections",
    };

    /// Limit of `setWebhook.secret_token`. Length: 1 to 256 characters.
    pub const SECRET_TOKEN_LENGTH: LengthLimit = LengthLimit {
        min: 1,
        max: 256,
        unit: Unit::Chars,
    };

    /// Creates the request from its required parameters; the others can be set afterwards.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            certificate: None,
            ip_address: None,
            max_connections: None,
            allowed_updates: None,
            drop_pending_updates: None,
            secret_token: None,
        }
    }
}

impl Bot {
    /// Has the server deliver every update to an address of the bot, by HTTPS `POST` with the
    /// `Update` as JSON. An empty address removes the webhook.
    ///
    /// Note: A webhook and polling exclude each other. The page lists no ports and does not say how
    /// often a delivery is tried again.
    ///
    /// Arguments:
    /// - `url`: HTTPS address for the updates, or an empty text to remove the webhook.
    pub fn set_webhook(&self, url: impl Into<String>) -> Call<'_, SetWebhook> {
        self.call(SetWebhook::new(url))
    }
}

impl Call<'_, SetWebhook> {
    /// The public key certificate the webhook is to be checked against. It must be uploaded. File:
    /// an upload, no id and no address; at most 50 MB.
    ///
    /// Note: Meant for a certificate the bot signed itself. An id or an address does not do.
    ///
    /// The official page differs here: The page names no size; this is the general limit for
    /// uploads.
    pub fn certificate(mut self, certificate: impl Into<InputFile>) -> Self {
        self.method.certificate = Some(certificate.into());
        self
    }

    /// IP address to deliver to, instead of the one that DNS gives for the address.
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.method.ip_address = Some(ip_address.into());
        self
    }

    /// How many deliveries may run at the same time. Range: 1 to 100 connections. Default: `40`.
    pub fn max_connections(mut self, max_connections: i64) -> Self {
        self.method.max_connections = Some(max_connections);
        self
    }

    /// Which kinds of updates to receive.
    ///
    /// Note: Three states, as in `getUpdates`: a list with names brings just those; an empty list
    /// brings all but `chat_member`; what happens without a list is not documented.
    pub fn allowed_updates(
        mut self,
        allowed_updates: impl IntoIterator<Item = UpdateName>,
    ) -> Self {
        self.method.allowed_updates = Some(allowed_updates.into_iter().collect());
        self
    }

    /// Whether to throw away the updates that wait for delivery.
    pub fn drop_pending_updates(mut self, drop_pending_updates: bool) -> Self {
        self.method.drop_pending_updates = Some(drop_pending_updates);
        self
    }

    /// A secret that comes back with each delivery, in the header `X-Letgram-Bot-Api-Secret-Token`,
    /// and proves that the server is calling. Length: 1 to 256 characters.
    ///
    /// Note: The page names no set of characters. Telegram takes Latin letters, digits, `_` and
    /// `-`; keep to these. The header has another name there.
    pub fn secret_token(mut self, secret_token: impl Into<Secret>) -> Self {
        self.method.secret_token = Some(secret_token.into());
        self
    }
}

/// Removes the webhook, so that the bot can poll again.
///
/// Sent by [`Bot::delete_webhook`](crate::Bot::delete_webhook), or by
/// [`Bot::call`](crate::Bot::call).
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteWebhook {
    /// Whether to throw away the updates that wait for delivery.
    pub drop_pending_updates: Option<bool>,
}

impl DeleteWebhook {
    /// Creates the request; every parameter can be set afterwards.
    pub fn new() -> Self {
        Self { drop_pending_updates: None }
    }
}

impl Bot {
    /// Removes the webhook, so that the bot can poll again.
    pub fn delete_webhook(&self) -> Call<'_, DeleteWebhook> {
        self.call(DeleteWebhook::new())
    }
}

impl Call<'_, DeleteWebhook> {
    /// Whether to throw away the updates that wait for delivery.
    pub fn drop_pending_updates(mut self, drop_pending_updates: bool) -> Self {
        self.method.drop_pending_updates = Some(drop_pending_updates);
        self
    }
}

/// Returns the state of the webhook.
///
/// Sent by [`Bot::get_webhook_info`](crate::Bot::get_webhook_info), or by
/// [`Bot::call`](crate::Bot::call).
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
    /// Returns the state of the webhook.
    pub fn get_webhook_info(&self) -> Call<'_, GetWebhookInfo> {
        self.call(GetWebhookInfo::new())
    }
}
