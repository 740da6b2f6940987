//! The requests that a runner of bots sends, as plain data.

use std::fmt;
use std::time::Duration;

use serde::{Serialize, Serializer};

use super::update::Update;
use crate::error::Error;
use crate::method::Method;
use crate::payload::Payload;
use crate::response::Response;
use crate::secret::Secret;

/// A bot of a messenger. A generated crate implements it for its `Bot`.
///
/// It makes the requests that a runner sends, so that the runner knows no messenger. What an API does not have is
/// [`Missing`]: its function returns `None`.
pub trait Api: Clone + fmt::Debug + Send + Sync + 'static {
    /// An update.
    type Update: Update;
    /// Fetches updates.
    type GetUpdates: Method<Output = Vec<Self::Update>>;
    /// Asks who the bot is.
    type GetMe: Method;
    /// Sets the address to which the server sends updates.
    type SetWebhook: Method;
    /// Removes that address.
    type DeleteWebhook: Method;
    /// Publishes the menu of commands.
    type SetCommands: Method;
    /// Deletes a message.
    type DeleteMessage: Method;

    /// The name of the messenger, for people.
    const NAME: &'static str;
    /// The highest number of updates in one answer.
    const MAX_BATCH: usize;
    /// The header in which the server sends the secret of a webhook. `None` if it sends no secret.
    const WEBHOOK_SECRET_HEADER: Option<&'static str>;

    /// Makes the request for updates.
    fn get_updates(fetch: &Fetch<'_>) -> Self::GetUpdates;

    /// Makes the request that asks who the bot is.
    fn get_me() -> Self::GetMe;

    /// Reads who the bot is.
    fn identity(me: &<Self::GetMe as Payload>::Output) -> Identity;

    /// Makes the request that sets a webhook. The secret is ignored if the server sends none, and the kinds (names in
    /// JSON) if it has no such parameter.
    fn set_webhook(
        url: &str,
        secret: Option<&Secret>,
        kinds: Option<&[&str]>,
    ) -> Option<Self::SetWebhook>;

    /// Makes the request that removes the webhook.
    fn delete_webhook() -> Option<Self::DeleteWebhook>;

    /// Makes the request that publishes the menu: the names of commands without `/`, with their descriptions.
    fn set_commands(commands: &[(&str, &str)]) -> Option<Self::SetCommands>;

    /// Makes the request that deletes a message, by the id of its chat and its own id.
    fn delete_message(chat: i64, message: i64) -> Option<Self::DeleteMessage>;

    /// Whether an error says that the token is wrong or was revoked.
    fn token_refused(error: &Error) -> bool;

    /// Whether an error says that the bot cannot reach the chat or the user, now or later: the user blocked the bot, or
    /// there is no such chat. Default: no error says so.
    fn unreachable(error: &Error) -> bool {
        let _ = error;
        false
    }
}

/// A message in a chat, which can be deleted.
///
/// A generated crate implements it for its messages. A pair is the id of the chat and the id of the message.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a message in a chat",
    label = "not a message",
    note = "a pair is one, too: the id of the chat and the id of the message"
)]
pub trait Posted {
    /// The id of the chat, and the id of the message in it.
    fn place(&self) -> (i64, i64);
}

impl Posted for (i64, i64) {
    fn place(&self) -> (i64, i64) {
        *self
    }
}

impl<T: Posted + ?Sized> Posted for &T {
    fn place(&self) -> (i64, i64) {
        (**self).place()
    }
}

/// What to fetch. See [`Api::get_updates`].
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Fetch<'a> {
    /// The first update to return. It confirms all updates before it. Default: the first that is not confirmed.
    pub offset: Option<i64>,
    /// The highest number of updates. Default: the default of the server.
    pub limit: Option<usize>,
    /// How long the server waits for an update. Default: it does not wait.
    pub timeout: Duration,
    /// The kinds to return, by their names in JSON. Ignored if the server has no such parameter. Default: the default
    /// of the server.
    pub kinds: Option<&'a [&'a str]>,
}

/// Who the bot is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Identity {
    /// The id of the bot.
    pub id: i64,
    /// The username, without `@`.
    pub username: Option<String>,
    /// The name that people see.
    pub name: String,
}

impl Identity {
    /// Makes an identity. A `@` at the start of the username is removed.
    pub fn new(id: i64, username: Option<&str>, name: impl Into<String>) -> Self {
        let username = username.map(|it| it.strip_prefix('@').unwrap_or(it));
        Self {
            id,
            username: username.filter(|it| !it.is_empty()).map(str::to_owned),
            name: name.into(),
        }
    }
}

impl fmt::Display for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.username {
            Some(username) => write!(f, "@{username}"),
            None => write!(f, "{} ({})", self.name, self.id),
        }
    }
}

/// A method that an API does not have. It has no value, so it is never sent.
#[derive(Clone, Copy, Debug)]
pub enum Missing {}

impl Serialize for Missing {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        match *self {}
    }
}

impl Payload for Missing {
    type Output = ();
    const NAME: &'static str = "missing";
}

impl Method for Missing {
    fn decode(_: &Response) -> Result<(), Error> {
        Err(Error::config("the API has no such method"))
    }
}
