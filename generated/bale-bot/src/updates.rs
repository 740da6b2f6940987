// @generated from spec/bale/updates.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! Updates

use bazu_core::wire;

use crate::{Bot, Call};
use crate::keyboards::CallbackQuery;
use crate::messages::Message;
use crate::payments::PreCheckoutQuery;

/// The state of the webhook.
///
/// [Official page](https://docs.bale.ai#webhookinfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookInfo {
    /// Address of the webhook. Empty if no webhook is set.
    pub url: String,
    /// Whether the webhook has a custom certificate.
    ///
    /// Undocumented.
    pub has_custom_certificate: Option<bool>,
    /// How many updates wait for delivery.
    ///
    /// Undocumented.
    pub pending_update_count: Option<i64>,
    pub(crate) broken_: wire::Broken,
}

impl WebhookInfo {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

/// An event for the bot. It has exactly one of its kinds.
///
/// [Official page](https://docs.bale.ai#update)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Update {
    /// Number of the update. It starts at 0 and increases. Range: at least 0.
    pub id: i64,
    /// The kind, with its content.
    pub kind: UpdateKind,
}

/// The kind of an [`Update`], with its content.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateKind {
    /// A new message of any kind. A channel post arrives here too, with `sender_chat` set.
    Message(Box<Message>),
    /// The new version of a message that the bot knows.
    EditedMessage(Box<Message>),
    /// A button of an inline keyboard was pressed.
    CallbackQuery(Box<CallbackQuery>),
    /// A wallet payment needs the bot's confirmation.
    ///
    /// Since 2025-06.
    PreCheckoutQuery(Box<PreCheckoutQuery>),
    /// A new post in a channel.
    ///
    /// A channel post may also arrive as `message`. Undocumented.
    ChannelPost(Box<Message>),
    /// The new version of a post in a channel.
    ///
    /// Undocumented.
    EditedChannelPost(Box<Message>),
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
                "callback_query" => Self::CallbackQuery(update.read_tolerant()?),
                "pre_checkout_query" => Self::PreCheckoutQuery(update.read_tolerant()?),
                "channel_post" => Self::ChannelPost(update.read_tolerant()?),
                "edited_channel_post" => Self::EditedChannelPost(update.read_tolerant()?),
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
                "callback_query",
                "pre_checkout_query",
                "channel_post",
                "edited_channel_post",
            ],
        )
}

impl Update {
    /// Limit of `Update.update_id`. Range: at least 0.
    pub const ID_RANGE: bazu_core::IntegerRange = bazu_core::IntegerRange {
        min: 0,
        max: i64::MAX,
        unit: "",
    };
}

impl Update {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        match &self.kind {
            UpdateKind::Message(value) => value.broken(),
            UpdateKind::EditedMessage(value) => value.broken(),
            UpdateKind::CallbackQuery(value) => value.broken(),
            UpdateKind::PreCheckoutQuery(value) => value.broken(),
            UpdateKind::ChannelPost(value) => value.broken(),
            UpdateKind::EditedChannelPost(value) => value.broken(),
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

/// Returns new updates by long polling.
///
/// The request of [`Bot::get_updates`](crate::Bot::get_updates).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetUpdates {
    /// First update to return: one more than the highest `update_id` received so far. It confirms
    /// all updates before it. A negative number counts from the end of the queue, and all earlier
    /// updates are dropped.
    pub offset: Option<i64>,
    /// The highest number of updates to return. Range: 1 to 100 updates. Default: `100`.
    pub limit: Option<i64>,
    /// How long the server waits for an update before it returns an empty list. Unit: seconds.
    pub timeout: Option<i64>,
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
        }
    }

    /// First update to return: one more than the highest `update_id` received so far. It confirms
    /// all updates before it. A negative number counts from the end of the queue, and all earlier
    /// updates are dropped.
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

    /// How long the server waits for an update before it returns an empty list. Unit: seconds.
    #[must_use]
    pub fn timeout(mut self, timeout: impl Into<Option<i64>>) -> Self {
        self.timeout = timeout.into();
        self
    }
}

impl Call<'_, GetUpdates> {
    /// First update to return: one more than the highest `update_id` received so far. It confirms
    /// all updates before it. A negative number counts from the end of the queue, and all earlier
    /// updates are dropped.
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.method.offset = offset.into();
        self
    }

    /// The highest number of updates to return. Range: 1 to 100 updates. Default: `100`.
    pub fn limit(mut self, limit: impl Into<Option<i64>>) -> Self {
        self.method.limit = limit.into();
        self
    }

    /// How long the server waits for an update before it returns an empty list. Unit: seconds.
    pub fn timeout(mut self, timeout: impl Into<Option<i64>>) -> Self {
        self.method.timeout = timeout.into();
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
    /// HTTPS address on port 443 or 88. An empty text removes the webhook. Pattern:
    /// `(https://.+)?`.
    pub url: String,
}

impl SetWebhook {
    /// Creates the request from its parameters.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

/// Removes the webhook.
///
/// The request of [`Bot::delete_webhook`](crate::Bot::delete_webhook).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteWebhook {}

impl DeleteWebhook {
    /// Creates the request.
    pub fn new() -> Self {
        Self {}
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
/// [`Update`](crate::types::Update) is the same. There are no updates about deleted messages,
/// members' rights or reactions.
impl Bot {
    /// Returns new updates by long polling.
    ///
    /// The server keeps the last 2000 updates, each for 24 hours. It cannot be used while a webhook
    /// is set.
    ///
    /// Optional parameters, set on the call:
    /// - [`offset`](method@GetUpdates::offset): First update to return: one more than the highest
    ///   `update_id` received so far.
    /// - [`limit`](method@GetUpdates::limit): The highest number of updates to return.
    /// - [`timeout`](method@GetUpdates::timeout): How long the server waits for an update before it
    ///   returns an empty list.
    ///
    /// Errors: [`TokenNotFound`](crate::ErrorKind::TokenNotFound).
    ///
    /// [Official page](https://docs.bale.ai#getupdates)
    pub fn get_updates(&self) -> Call<'_, GetUpdates> {
        self.call(GetUpdates::new())
    }

    /// Sets the webhook. The server then sends every update to this address, as an HTTPS `POST`
    /// with the [`Update`](crate::types::Update) as JSON.
    ///
    /// An update that the bot does not answer with 200 is sent again, and dropped after some
    /// attempts. There is no secret that proves who is calling, so put a secret into the address.
    ///
    /// Arguments:
    /// - `url`: HTTPS address on port 443 or 88. An empty text removes the webhook. Pattern:
    ///   `(https://.+)?`.
    ///
    /// Errors: [`TokenNotFound`](crate::ErrorKind::TokenNotFound),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#setwebhook)
    pub fn set_webhook(&self, url: impl Into<String>) -> Call<'_, SetWebhook> {
        self.call(SetWebhook::new(url))
    }

    /// Removes the webhook. Then the bot can use long polling.
    ///
    /// Errors: [`TokenNotFound`](crate::ErrorKind::TokenNotFound),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#deletewebhook)
    pub fn delete_webhook(&self) -> Call<'_, DeleteWebhook> {
        self.call(DeleteWebhook::new())
    }

    /// Returns the state of the webhook. Its address is empty if no webhook is set.
    ///
    /// Errors: [`TokenNotFound`](crate::ErrorKind::TokenNotFound).
    ///
    /// [Official page](https://docs.bale.ai#getwebhookinfo)
    pub fn get_webhook_info(&self) -> Call<'_, GetWebhookInfo> {
        self.call(GetWebhookInfo::new())
    }
}
