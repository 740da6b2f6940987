//! A bot whose types are those of Bale, with what the framework asks of an API written by hand.

use std::time::Duration;

use bale_bot::{ErrorKind, methods, types};
use bazu::client::{BotClient, Client, ClientBuilder};
use bazu::core::bot::{self, Api, Fetch, Identity, Missing};
use bazu::core::serde::{Serialize, Serializer};
use bazu::core::{Dialect, Error, Method, Payload, Response, Secret, Token, UndecodableUpdate};
use bazu::{BoxFuture, Outcome, Serve, Turn};

use super::TOKEN;

/// Without a `HEADER`, the server sends no secret to a webhook.
#[derive(Clone, Debug)]
pub(crate) struct Bot<const HEADER: bool = true>(pub(crate) bale_bot::Bot);

impl Bot {
    /// The bot at a server on loopback.
    pub(crate) fn at(url: &str) -> Self {
        Self::built(url, |builder| builder)
    }

    /// The same, with settings of its client.
    pub(crate) fn built(url: &str, set: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Self {
        let builder = Client::builder(Token::new(TOKEN).unwrap());
        Self::from(set(builder.api_url(url).no_proxy()).build().unwrap())
    }
}

impl<const HEADER: bool> From<Client> for Bot<HEADER> {
    fn from(client: Client) -> Self {
        Self(client.into())
    }
}

impl<const HEADER: bool> BotClient for Bot<HEADER> {
    const DIALECT: Dialect = Dialect::new(("<attach://", ">"));

    fn client(&self) -> &Client {
        self.0.client()
    }
}

impl<const HEADER: bool> Api for Bot<HEADER> {
    type Update = Update;
    type GetUpdates = GetUpdates;
    type GetMe = methods::GetMe;
    type SetWebhook = SetWebhook;
    type DeleteWebhook = methods::DeleteWebhook;
    type SetCommands = Missing;

    const NAME: &'static str = "Test";
    const MAX_BATCH: usize = 100;
    const WEBHOOK_SECRET_HEADER: Option<&'static str> = match HEADER {
        true => Some("X-Test-Secret"),
        false => None,
    };

    fn get_updates(fetch: &Fetch<'_>) -> GetUpdates {
        let seconds = i64::try_from(fetch.timeout.as_secs()).unwrap();
        let method = methods::GetUpdates::new().offset(fetch.offset);
        let limit = fetch.limit.map(|limit| i64::try_from(limit).unwrap());
        GetUpdates(method.limit(limit).timeout(seconds))
    }

    fn get_me() -> methods::GetMe {
        methods::GetMe::new()
    }

    fn identity(me: &types::User) -> Identity {
        Identity::new(me.id, me.username.as_deref(), me.first_name.clone())
    }

    fn set_webhook(url: &str, secret: Option<&Secret>, _: Option<&[&str]>) -> Option<SetWebhook> {
        let secret = secret.filter(|_| HEADER);
        Some(SetWebhook {
            url: url.to_owned(),
            secret: secret.map(|secret| secret.expose().to_owned()),
        })
    }

    fn delete_webhook() -> Option<methods::DeleteWebhook> {
        Some(methods::DeleteWebhook::new())
    }

    fn set_commands(_: &[(&str, &str)]) -> Option<Missing> {
        None
    }

    fn token_refused(error: &Error) -> bool {
        let kind = ErrorKind::of(error);
        matches!(error, Error::Api(_))
            && matches!(kind, ErrorKind::TokenNotFound | ErrorKind::Unauthorized)
    }

    fn unreachable(error: &Error) -> bool {
        bale_bot::Bot::unreachable(error)
    }
}

#[derive(Debug)]
pub(crate) struct Update(pub(crate) types::Update);

impl Update {
    pub(crate) fn message(&self) -> Option<&types::Message> {
        match &self.0.kind {
            types::UpdateKind::Message(message) => Some(message),
            _ => None,
        }
    }

    pub(crate) fn text(&self) -> &str {
        self.message()
            .and_then(|it| it.text.as_deref())
            .unwrap_or_default()
    }
}

impl bot::Update for Update {
    const KINDS: &'static [&'static str] = &["message", "callback_query"];

    fn id(&self) -> Option<i64> {
        (self.0.id != 0 || self.undecodable().is_none()).then_some(self.0.id)
    }

    fn kind(&self) -> Option<usize> {
        Self::KINDS.iter().position(|kind| *kind == self.name())
    }

    fn name(&self) -> &str {
        match &self.0.kind {
            types::UpdateKind::Message(_) => "message",
            types::UpdateKind::CallbackQuery(_) => "callback_query",
            _ => "",
        }
    }

    fn chat(&self) -> Option<i64> {
        self.message().map(|message| message.chat.id)
    }

    fn user(&self) -> Option<i64> {
        match &self.0.kind {
            types::UpdateKind::CallbackQuery(query) => Some(query.from.id),
            _ => None,
        }
    }

    fn undecodable(&self) -> Option<&UndecodableUpdate> {
        match &self.0.kind {
            types::UpdateKind::Undecodable(update) => Some(update),
            _ => None,
        }
    }

    fn from_json(body: &[u8]) -> Result<Self, Error> {
        types::Update::from_json(body).map(Self)
    }
}

#[derive(Debug)]
pub(crate) struct GetUpdates(methods::GetUpdates);

impl Serialize for GetUpdates {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl Payload for GetUpdates {
    type Output = Vec<Update>;
    const NAME: &'static str = "getUpdates";
}

impl Method for GetUpdates {
    fn long_poll(&self) -> Option<Duration> {
        self.0.long_poll()
    }

    fn decode(response: &Response) -> Result<Vec<Update>, Error> {
        let updates = methods::GetUpdates::decode(response)?;
        Ok(updates.into_iter().map(Update).collect())
    }
}

#[derive(Debug)]
pub(crate) struct SetWebhook {
    url: String,
    secret: Option<String>,
}

impl Serialize for SetWebhook {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let secret = self.secret.as_ref().map(|secret| ("secret", secret));
        serializer.collect_map([("url", &self.url)].into_iter().chain(secret))
    }
}

impl Payload for SetWebhook {
    type Output = bazu::core::True;
    const NAME: &'static str = "setWebhook";

    fn private(&self, hide: &mut dyn FnMut(&str)) {
        if let Some(secret) = &self.secret {
            hide(secret);
        }
        hide(&self.url);
    }
}

impl Method for SetWebhook {
    fn decode(response: &Response) -> Result<bazu::core::True, Error> {
        methods::SetWebhook::decode(response)
    }
}

/// A function that handles updates.
pub(crate) struct Handle<F>(pub(crate) F);

impl<F, const HEADER: bool> Serve<Bot<HEADER>> for Handle<F>
where
    F: for<'a> Fn(Turn<'a, Bot<HEADER>>) -> BoxFuture<'a, Outcome> + Send + Sync + 'static,
{
    fn serve(&self, turn: Turn<'_, Bot<HEADER>>) -> impl Future<Output = Outcome> + Send {
        (self.0)(turn)
    }
}

/// Makes the compiler see that a closure works for every lifetime.
pub(crate) fn handle<F>(function: F) -> Handle<F>
where
    F: for<'a> Fn(Turn<'a, Bot>) -> BoxFuture<'a, Outcome> + Send + Sync + 'static,
{
    Handle(function)
}

/// Sends each text back.
pub(crate) async fn echo<const HEADER: bool>(turn: Turn<'_, Bot<HEADER>>) -> Outcome {
    let Some(message) = turn.update.message() else {
        return Outcome::Unrouted;
    };
    let text = turn.update.text();
    let sent = turn.bot.0.send_message(message.chat.id, text).await;
    match sent {
        Ok(_) => Outcome::Handled,
        Err(error) => {
            tracing::warn!(%error, "could not answer");
            Outcome::Failed
        }
    }
}
