//! What handles the updates of the bots, in one function.

use std::time::Duration;

use bazu::client::BotClient;
use bazu::core::bot::Api;
use bazu::{BoxFuture, Outcome, Serve, Turn};

/// The bot of most tests.
pub(crate) type Bot = bale_bot::Bot;
pub(crate) type Update = bale_bot::types::Update;

/// The text of an update, and a message in return, with each messenger.
pub(crate) trait Talks: Api + BotClient {
    /// The text of the message, and its chat.
    fn heard(update: &Self::Update) -> Option<(&str, i64)>;

    fn say(&self, chat: i64, text: &str) -> BoxFuture<'static, Result<(), bazu::core::Error>>;
}

macro_rules! talks {
    ($krate:ident) => {
        impl Talks for $krate::Bot {
            fn heard(update: &$krate::types::Update) -> Option<(&str, i64)> {
                match &update.kind {
                    $krate::types::UpdateKind::Message(message) => {
                        Some((message.text.as_deref().unwrap_or_default(), message.chat.id))
                    }
                    _ => None,
                }
            }

            fn say(
                &self,
                chat: i64,
                text: &str,
            ) -> BoxFuture<'static, Result<(), bazu::core::Error>> {
                let (bot, text) = (self.clone(), text.to_owned());
                Box::pin(async move { bot.send_message(chat, text).await.map(drop) })
            }
        }
    };
}

talks!(bale_bot);
talks!(letgram_bot);

/// The text of an update; empty if it has none.
pub(crate) trait Texts {
    fn text(&self) -> &str;
}

impl Texts for bale_bot::types::Update {
    fn text(&self) -> &str {
        bale_bot::Bot::heard(self).map_or("", |(text, _)| text)
    }
}

impl Texts for letgram_bot::types::Update {
    fn text(&self) -> &str {
        letgram_bot::Bot::heard(self).map_or("", |(text, _)| text)
    }
}

/// A function that handles updates.
pub(crate) struct Handle<F>(pub(crate) F);

impl<B: Api, F> Serve<B> for Handle<F>
where
    F: for<'a> Fn(Turn<'a, B>) -> BoxFuture<'a, Outcome> + Send + Sync + 'static,
{
    fn serve(&self, turn: Turn<'_, B>) -> impl Future<Output = Outcome> + Send {
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

/// The same for Letgram, whose webhooks have a secret in a header.
pub(crate) fn handle_letgram<F>(function: F) -> Handle<F>
where
    F: for<'a> Fn(Turn<'a, letgram_bot::Bot>) -> BoxFuture<'a, Outcome> + Send + Sync + 'static,
{
    Handle(function)
}

/// Sends each text back.
pub(crate) async fn echo<B: Talks>(turn: Turn<'_, B>) -> Outcome {
    let Some((text, chat)) = B::heard(turn.update) else {
        return Outcome::Unrouted;
    };
    match turn.bot.say(chat, text).await {
        Ok(()) => Outcome::Handled,
        Err(error) => {
            tracing::warn!(%error, "could not answer");
            Outcome::Failed
        }
    }
}

/// The bot at a server on a port, in a process of its own.
pub(crate) fn bot_at(url: &str) -> Bot {
    let builder = bale_bot::Bot::builder(super::TOKEN).unwrap();
    builder.api_url(url).no_proxy().build().unwrap()
}

/// A round trip that tests have by default.
pub(crate) const ROUND_TRIP: Duration = Duration::from_millis(40);
