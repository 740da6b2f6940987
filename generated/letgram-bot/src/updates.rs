// @generated from spec/letgram/updates.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! Updates

use bazu_core::wire;

use crate::{Bot, Call};
use crate::chats::ChatMemberUpdated;
use crate::editing::CallbackQuery;
use crate::inline::{ChosenInlineResult, InlineQuery};
use crate::messages::Message;
use crate::payments::{PreCheckoutQuery, ShippingQuery};
use crate::polls::{Poll, PollAnswer};

/// The state of the webhook.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookInfo {
    /// Address of the webhook. Empty if no webhook is set. If the server leaves it out, it is
    /// empty.
    pub url: String,
    /// Whether the webhook has a custom certificate. If the server leaves it out, it is `false`.
    pub has_custom_certificate: bool,
    /// How many updates wait for delivery.
    pub pending_update_count: Option<i64>,
    /// The IP address of the webhook.
    pub ip_address: Option<String>,
    /// When a delivery last failed.
    pub last_error_date: Option<i64>,
    /// Why that delivery failed.
    pub last_error_message: Option<String>,
    /// When the server last failed to collect the bot's updates for delivery.
    pub last_synchronization_error_date: Option<i64>,
    /// How many deliveries may run at the same time. Unit: connections.
    pub max_connections: Option<i64>,
    /// Which kinds of updates are delivered. If missing, all except `chat_member`.
    pub allowed_updates: Option<Vec<UpdateName>>,
    pub(crate) broken_: wire::Broken,
}

impl WebhookInfo {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

impl WebhookInfo {
    /// The time of `last_error_date`, which counts seconds since 1970.
    ///
    /// `None` if there is no such time, or if the number is not a time from 1970 to the year 9999.
    pub fn last_error_date_time(&self) -> Option<std::time::SystemTime> {
        self.last_error_date.and_then(bazu_core::unix_time)
    }

    /// The time of `last_synchronization_error_date`, which counts seconds since 1970.
    ///
    /// `None` if there is no such time, or if the number is not a time from 1970 to the year 9999.
    pub fn last_synchronization_error_date_time(&self) -> Option<std::time::SystemTime> {
        self.last_synchronization_error_date.and_then(bazu_core::unix_time)
    }
}

/// An event for the bot. It has at most one of its kinds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Update {
    /// Number of the update. It starts at some positive number and increases.
    pub id: i64,
    /// The kind, with its content.
    pub kind: UpdateKind,
}

/// The kind of an [`Update`], with its content.
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
    /// A user typed a query to the bot in a chat.
    InlineQuery(Box<InlineQuery>),
    /// A user chose a result of an inline query and sent it.
    ChosenInlineResult(Box<ChosenInlineResult>),
    /// A button of an inline keyboard was pressed.
    CallbackQuery(Box<CallbackQuery>),
    /// A buyer entered an address and needs the shipping options. Only for invoices with
    /// `is_flexible`.
    ShippingQuery(Box<ShippingQuery>),
    /// A payment needs the bot's confirmation.
    PreCheckoutQuery(Box<PreCheckoutQuery>),
    /// A poll was stopped or has a new vote.
    Poll(Box<Poll>),
    /// A user changed their vote in a poll that is not anonymous.
    PollAnswer(Box<PollAnswer>),
    /// The bot's own status in a chat changed.
    MyChatMember(Box<ChatMemberUpdated>),
    /// A member's status in a chat changed. Only for bots that name it in `allowed_updates`.
    ChatMember(Box<ChatMemberUpdated>),
    /// A kind that this version does not know, kept as JSON.
    Unknown(Box<bazu_core::UnknownUpdate>),
    /// An update that could not be decoded, kept as JSON with the reason.
    Undecodable(Box<bazu_core::UndecodableUpdate>),
}

impl UpdateKind {
    /// Decodes the content of an update that [`lazy_updates`] returned.
    ///
    /// # Errors
    ///
    /// If the content does not match the kind.
    pub fn decode(update: &bazu_core::LazyUpdate<'_>) -> Result<Self, bazu_core::Error> {
        Ok(
            match &*update.name {
                "message" => Self::Message(update.read_tolerant()?),
                "edited_message" => Self::EditedMessage(update.read_tolerant()?),
                "channel_post" => Self::ChannelPost(update.read_tolerant()?),
                "edited_channel_post" => Self::EditedChannelPost(update.read_tolerant()?),
                "inline_query" => Self::InlineQuery(update.read_tolerant()?),
                "chosen_inline_result" => {
                    Self::ChosenInlineResult(update.read_tolerant()?)
                }
                "callback_query" => Self::CallbackQuery(update.read_tolerant()?),
                "shipping_query" => Self::ShippingQuery(update.read_tolerant()?),
                "pre_checkout_query" => Self::PreCheckoutQuery(update.read_tolerant()?),
                "poll" => Self::Poll(update.read_tolerant()?),
                "poll_answer" => Self::PollAnswer(update.read_tolerant()?),
                "my_chat_member" => Self::MyChatMember(update.read_tolerant()?),
                "chat_member" => Self::ChatMember(update.read_tolerant()?),
                "" if update.json.get() != "null" => update.read::<Update>()?.kind,
                name => {
                    Self::Unknown(
                        Box::new(bazu_core::UnknownUpdate::new(name, update.json)),
                    )
                }
            },
        )
    }
}

/// Decodes only the id and the kind of each update. Use it in a bot that ignores or
/// forwards most updates.
///
/// # Errors
///
/// If the server refused the request, or the response is not a list of updates.
pub fn lazy_updates(
    response: &bazu_core::Response,
) -> Result<Vec<bazu_core::LazyUpdate<'_>>, bazu_core::Error> {
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

impl Update {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        match &self.kind {
            UpdateKind::Message(value) => value.broken(),
            UpdateKind::EditedMessage(value) => value.broken(),
            UpdateKind::ChannelPost(value) => value.broken(),
            UpdateKind::EditedChannelPost(value) => value.broken(),
            UpdateKind::InlineQuery(value) => value.broken(),
            UpdateKind::ChosenInlineResult(value) => value.broken(),
            UpdateKind::CallbackQuery(value) => value.broken(),
            UpdateKind::ShippingQuery(value) => value.broken(),
            UpdateKind::PreCheckoutQuery(value) => value.broken(),
            UpdateKind::Poll(value) => value.broken(),
            UpdateKind::PollAnswer(value) => value.broken(),
            UpdateKind::MyChatMember(value) => value.broken(),
            UpdateKind::ChatMember(value) => value.broken(),
            _ => &[],
        }
    }

    /// The offset of the next request, after this update and after a request with this
    /// offset. It confirms the update, so that the server does not send it again.
    ///
    /// It is one more than the id and never less than `offset`. An update whose id could
    /// not be read moves the offset by one. Nothing overflows.
    pub fn next_offset(&self, offset: i64) -> i64 {
        let unread = self.id == 0 && matches!(self.kind, UpdateKind::Undecodable(_));
        wire::next_offset((!unread).then_some(self.id), offset)
    }

    /// Reads the body of a webhook request.
    ///
    /// # Errors
    ///
    /// If the body is not JSON. JSON that is not an update is kept as `Undecodable`.
    pub fn from_json(body: &[u8]) -> Result<Self, bazu_core::Error> {
        bazu_core::Response::new("update", 200, body.to_vec()).update()
    }
}

/// A kind of updates, to choose which ones to receive.
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
    /// Payments that need a confirmation.
    PreCheckoutQuery,
    /// Stopped polls and new votes.
    Poll,
    /// Votes in polls that are not anonymous.
    PollAnswer,
    /// Changes of the bot's own status.
    MyChatMember,
    /// Changes of the status of members. An empty list excludes them.
    ChatMember,
    /// A value that this version does not know. It is kept and sent unchanged.
    Unknown(bazu_core::UnknownValue),
}

impl UpdateName {
    /// The value as it is written in JSON.
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
            value => Self::Unknown(bazu_core::UnknownValue::new(value)),
        }
    }
}

impl std::fmt::Display for UpdateName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Returns new updates by long polling.
///
/// The request of [`Bot::get_updates`](crate::Bot::get_updates).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetUpdates {
    /// First update to return: one more than the highest `update_id` received so far. It confirms
    /// all updates before it. Without it, the oldest unconfirmed update comes first.
    pub offset: Option<i64>,
    /// The highest number of updates to return. Range: 1 to 100 updates. Default: `100`.
    pub limit: Option<i64>,
    /// How long the server waits for an update before it returns an empty list. 0 returns at once;
    /// use it only in tests. Unit: seconds. Default: `0`.
    pub timeout: Option<i64>,
    /// Which kinds of updates to receive.
    ///
    /// An empty list selects all kinds except `chat_member`. Set a list always: what happens
    /// without one is not documented.
    pub allowed_updates: Option<Vec<UpdateName>>,
}

impl GetUpdates {
    /// Limit of `getUpdates.limit`. Range: 1 to 100 updates.
    pub const LIMIT_RANGE: bazu_core::IntegerRange = bazu_core::IntegerRange {
        min: 1,
        max: 100,
        unit: "updates",
    };

    /// Creates the request.
    pub fn new() -> Self {
        Self {
            offset: None,
            limit: None,
            timeout: None,
            allowed_updates: None,
        }
    }

    /// First update to return: one more than the highest `update_id` received so far. It confirms
    /// all updates before it. Without it, the oldest unconfirmed update comes first.
    #[must_use]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.offset = offset.into();
        self
    }

    /// The highest number of updates to return. Range: 1 to 100 updates. Default: `100`.
    #[must_use]
    pub fn limit(mut self, limit: impl Into<Option<i64>>) -> Self {
        self.limit = limit.into();
        self
    }

    /// How long the server waits for an update before it returns an empty list. 0 returns at once;
    /// use it only in tests. Unit: seconds. Default: `0`.
    #[must_use]
    pub fn timeout(mut self, timeout: impl Into<Option<i64>>) -> Self {
        self.timeout = timeout.into();
        self
    }

    /// Which kinds of updates to receive.
    ///
    /// An empty list selects all kinds except `chat_member`. Set a list always: what happens
    /// without one is not documented.
    #[must_use]
    pub fn allowed_updates<FORM>(
        mut self,
        allowed_updates: impl bazu_core::IntoList<UpdateName, FORM>,
    ) -> Self {
        self.allowed_updates = bazu_core::IntoList::into_list(allowed_updates);
        self
    }
}

impl Call<'_, GetUpdates> {
    /// First update to return: one more than the highest `update_id` received so far. It confirms
    /// all updates before it. Without it, the oldest unconfirmed update comes first.
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.method.offset = offset.into();
        self
    }

    /// The highest number of updates to return. Range: 1 to 100 updates. Default: `100`.
    pub fn limit(mut self, limit: impl Into<Option<i64>>) -> Self {
        self.method.limit = limit.into();
        self
    }

    /// How long the server waits for an update before it returns an empty list. 0 returns at once;
    /// use it only in tests. Unit: seconds. Default: `0`.
    pub fn timeout(mut self, timeout: impl Into<Option<i64>>) -> Self {
        self.method.timeout = timeout.into();
        self
    }

    /// Which kinds of updates to receive.
    ///
    /// An empty list selects all kinds except `chat_member`. Set a list always: what happens
    /// without one is not documented.
    pub fn allowed_updates<FORM>(
        mut self,
        allowed_updates: impl bazu_core::IntoList<UpdateName, FORM>,
    ) -> Self {
        self.method.allowed_updates = bazu_core::IntoList::into_list(allowed_updates);
        self
    }
}

/// Sets the webhook.
///
/// The request of [`Bot::set_webhook`](crate::Bot::set_webhook).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetWebhook {
    /// HTTPS address for the updates. An empty text removes the webhook. Pattern: `(https://.+)?`.
    pub url: String,
    /// The public key certificate of the webhook, if it is self-signed. File: upload only; at most
    /// 50 MB.
    pub certificate: Option<bazu_core::InputFile>,
    /// IP address to send updates to. It replaces the address that DNS gives.
    pub ip_address: Option<String>,
    /// How many deliveries may run at the same time. Range: 1 to 100 connections. Default: `40`.
    pub max_connections: Option<i64>,
    /// Which kinds of updates to receive.
    ///
    /// An empty list selects all kinds except `chat_member`. Set a list always: what happens
    /// without one is not documented.
    pub allowed_updates: Option<Vec<UpdateName>>,
    /// Whether to drop the updates that wait for delivery.
    pub drop_pending_updates: Option<bool>,
    /// A secret that the server sends with each update, in the header
    /// `X-Letgram-Bot-Api-Secret-Token`. It proves who is calling. Length: 1 to 256 characters.
    ///
    /// Use only Latin letters, digits, `_` and `-`.
    pub secret_token: Option<bazu_core::Secret>,
}

impl SetWebhook {
    /// Limit of `setWebhook.certificate`. File: upload only; at most 50 MB.
    pub const CERTIFICATE_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &[],
    };

    /// Limit of `setWebhook.max_connections`. Range: 1 to 100 connections.
    pub const MAX_CONNECTIONS_RANGE: bazu_core::IntegerRange = bazu_core::IntegerRange {
        min: 1,
        max: 100,
        unit: "connections",
    };

    /// Limit of `setWebhook.secret_token`. Length: 1 to 256 characters.
    pub const SECRET_TOKEN_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 1,
        max: 256,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates the request from its required parameters.
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

    /// The public key certificate of the webhook, if it is self-signed. File: upload only; at most
    /// 50 MB.
    #[must_use]
    pub fn certificate<FORM>(
        mut self,
        certificate: impl bazu_core::IntoOption<bazu_core::InputFile, FORM>,
    ) -> Self {
        self.certificate = bazu_core::IntoOption::into_option(certificate);
        self
    }

    /// IP address to send updates to. It replaces the address that DNS gives.
    #[must_use]
    pub fn ip_address<FORM>(
        mut self,
        ip_address: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.ip_address = bazu_core::IntoOption::into_option(ip_address);
        self
    }

    /// How many deliveries may run at the same time. Range: 1 to 100 connections. Default: `40`.
    #[must_use]
    pub fn max_connections(mut self, max_connections: impl Into<Option<i64>>) -> Self {
        self.max_connections = max_connections.into();
        self
    }

    /// Which kinds of updates to receive.
    ///
    /// An empty list selects all kinds except `chat_member`. Set a list always: what happens
    /// without one is not documented.
    #[must_use]
    pub fn allowed_updates<FORM>(
        mut self,
        allowed_updates: impl bazu_core::IntoList<UpdateName, FORM>,
    ) -> Self {
        self.allowed_updates = bazu_core::IntoList::into_list(allowed_updates);
        self
    }

    /// Whether to drop the updates that wait for delivery.
    #[must_use]
    pub fn drop_pending_updates(
        mut self,
        drop_pending_updates: impl Into<Option<bool>>,
    ) -> Self {
        self.drop_pending_updates = drop_pending_updates.into();
        self
    }

    /// A secret that the server sends with each update, in the header
    /// `X-Letgram-Bot-Api-Secret-Token`. It proves who is calling. Length: 1 to 256 characters.
    ///
    /// Use only Latin letters, digits, `_` and `-`.
    #[must_use]
    pub fn secret_token<FORM>(
        mut self,
        secret_token: impl bazu_core::IntoOption<bazu_core::Secret, FORM>,
    ) -> Self {
        self.secret_token = bazu_core::IntoOption::into_option(secret_token);
        self
    }
}

impl Call<'_, SetWebhook> {
    /// The public key certificate of the webhook, if it is self-signed. File: upload only; at most
    /// 50 MB.
    pub fn certificate<FORM>(
        mut self,
        certificate: impl bazu_core::IntoOption<bazu_core::InputFile, FORM>,
    ) -> Self {
        self.method.certificate = bazu_core::IntoOption::into_option(certificate);
        self
    }

    /// IP address to send updates to. It replaces the address that DNS gives.
    pub fn ip_address<FORM>(
        mut self,
        ip_address: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.ip_address = bazu_core::IntoOption::into_option(ip_address);
        self
    }

    /// How many deliveries may run at the same time. Range: 1 to 100 connections. Default: `40`.
    pub fn max_connections(mut self, max_connections: impl Into<Option<i64>>) -> Self {
        self.method.max_connections = max_connections.into();
        self
    }

    /// Which kinds of updates to receive.
    ///
    /// An empty list selects all kinds except `chat_member`. Set a list always: what happens
    /// without one is not documented.
    pub fn allowed_updates<FORM>(
        mut self,
        allowed_updates: impl bazu_core::IntoList<UpdateName, FORM>,
    ) -> Self {
        self.method.allowed_updates = bazu_core::IntoList::into_list(allowed_updates);
        self
    }

    /// Whether to drop the updates that wait for delivery.
    pub fn drop_pending_updates(
        mut self,
        drop_pending_updates: impl Into<Option<bool>>,
    ) -> Self {
        self.method.drop_pending_updates = drop_pending_updates.into();
        self
    }

    /// A secret that the server sends with each update, in the header
    /// `X-Letgram-Bot-Api-Secret-Token`. It proves who is calling. Length: 1 to 256 characters.
    ///
    /// Use only Latin letters, digits, `_` and `-`.
    pub fn secret_token<FORM>(
        mut self,
        secret_token: impl bazu_core::IntoOption<bazu_core::Secret, FORM>,
    ) -> Self {
        self.method.secret_token = bazu_core::IntoOption::into_option(secret_token);
        self
    }
}

/// Removes the webhook.
///
/// The request of [`Bot::delete_webhook`](crate::Bot::delete_webhook).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteWebhook {
    /// Whether to drop the updates that wait for delivery.
    pub drop_pending_updates: Option<bool>,
}

impl DeleteWebhook {
    /// Creates the request.
    pub fn new() -> Self {
        Self { drop_pending_updates: None }
    }

    /// Whether to drop the updates that wait for delivery.
    #[must_use]
    pub fn drop_pending_updates(
        mut self,
        drop_pending_updates: impl Into<Option<bool>>,
    ) -> Self {
        self.drop_pending_updates = drop_pending_updates.into();
        self
    }
}

impl Call<'_, DeleteWebhook> {
    /// Whether to drop the updates that wait for delivery.
    pub fn drop_pending_updates(
        mut self,
        drop_pending_updates: impl Into<Option<bool>>,
    ) -> Self {
        self.method.drop_pending_updates = drop_pending_updates.into();
        self
    }
}

/// Returns the state of the webhook.
///
/// The request of [`Bot::get_webhook_info`](crate::Bot::get_webhook_info).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetWebhookInfo {}

impl GetWebhookInfo {
    /// Creates the request.
    pub fn new() -> Self {
        Self {}
    }
}

/// # Updates
///
/// A bot receives updates by long polling ([`Bot::get_updates`](crate::Bot::get_updates)) or by
/// webhook ([`Bot::set_webhook`](crate::Bot::set_webhook)), but not by both. The
/// [`Update`](crate::types::Update) is the same. There are no updates about join requests or
/// stories.
impl Bot {
    /// Returns new updates by long polling.
    ///
    /// It cannot be used while a webhook is set.
    ///
    /// Optional parameters, set on the call:
    /// - [`offset`](method@GetUpdates::offset): First update to return: one more than the highest
    ///   `update_id` received so far.
    /// - [`limit`](method@GetUpdates::limit): The highest number of updates to return.
    /// - [`timeout`](method@GetUpdates::timeout): How long the server waits for an update before it
    ///   returns an empty list.
    /// - [`allowed_updates`](method@GetUpdates::allowed_updates): Which kinds of updates to
    ///   receive.
    ///
    /// Errors: [`Conflict`](crate::ErrorKind::Conflict).
    pub fn get_updates(&self) -> Call<'_, GetUpdates> {
        self.call(GetUpdates::new())
    }

    /// Sets the webhook. The server then sends every update to this address, as an HTTPS `POST`
    /// with the [`Update`](crate::types::Update) as JSON.
    ///
    /// Arguments:
    /// - `url`: HTTPS address for the updates. An empty text removes the webhook. Pattern:
    ///   `(https://.+)?`.
    ///
    /// Optional parameters, set on the call:
    /// - [`certificate`](method@SetWebhook::certificate): The public key certificate of the
    ///   webhook, if it is self-signed.
    /// - [`ip_address`](method@SetWebhook::ip_address): IP address to send updates to.
    /// - [`max_connections`](method@SetWebhook::max_connections): How many deliveries may run at
    ///   the same time.
    /// - [`allowed_updates`](method@SetWebhook::allowed_updates): Which kinds of updates to
    ///   receive.
    /// - [`drop_pending_updates`](method@SetWebhook::drop_pending_updates): Whether to drop the
    ///   updates that wait for delivery.
    /// - [`secret_token`](method@SetWebhook::secret_token): A secret that the server sends with
    ///   each update, in the header `X-Letgram-Bot-Api-Secret-Token`.
    pub fn set_webhook(&self, url: impl Into<String>) -> Call<'_, SetWebhook> {
        self.call(SetWebhook::new(url))
    }

    /// Removes the webhook. Then the bot can use long polling.
    ///
    /// Optional parameters, set on the call:
    /// - [`drop_pending_updates`](method@DeleteWebhook::drop_pending_updates): Whether to drop the
    ///   updates that wait for delivery.
    pub fn delete_webhook(&self) -> Call<'_, DeleteWebhook> {
        self.call(DeleteWebhook::new())
    }

    /// Returns the state of the webhook.
    pub fn get_webhook_info(&self) -> Call<'_, GetWebhookInfo> {
        self.call(GetWebhookInfo::new())
    }
}
