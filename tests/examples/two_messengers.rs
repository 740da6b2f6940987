//! One program that serves a Bale bot and a Letgram bot at once, with the same code for both.
//!
//! ```text
//! BALE_TOKEN=123456:abc LETGRAM_TOKEN=123456789:abc cargo run -p bazu-tests --example two_messengers
//! ```
//!
//! Set `BALE_API_URL` and `LETGRAM_API_URL` to use other servers than the official ones.
//!
//! The two crates have their own types, because the two APIs differ. A small trait has the operations that
//! this program needs from both. Its `impl` can use everything else of an API with the real types.

use std::process::ExitCode;
use std::time::Duration;

use bale_bot::Error;
use tokio::time::sleep;

/// The wait after the first failure in a row, and the maximum wait.
const PAUSES: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(60));

/// The buttons below each answer: their text, and the data that the bot receives for a press.
const BUTTONS: [(&str, &str); 2] = [("👍", "good"), ("👎", "bad")];

/// Operations of both APIs, independent of their types.
trait Messenger {
    /// The name of the messenger in log messages.
    const NAME: &str;

    /// Waits for updates from this number on. An update that this program does not use is `None`.
    async fn updates(&self, offset: i64) -> Result<Vec<(i64, Option<Incoming>)>, Error>;

    /// Sends a text with a row of buttons below.
    async fn send_text(
        &self,
        chat: i64,
        text: String,
        buttons: &[(&str, &str)],
    ) -> Result<(), Error>;

    /// Shows a text to the user who pressed a button.
    async fn answer_button(&self, query: &str, text: String) -> Result<(), Error>;
}

/// An event.
enum Incoming {
    /// Someone wrote a text.
    Text { chat: i64, text: String },
    /// Someone pressed a button.
    Button { query: String, data: String },
}

/// The bot itself: the same for every messenger.
async fn handle<M: Messenger>(messenger: &M, incoming: Incoming) -> Result<(), Error> {
    match incoming {
        Incoming::Text { chat, text } => {
            let text = format!("{} heard: {text}", M::NAME);
            messenger.send_text(chat, text, &BUTTONS).await
        }
        Incoming::Button { query, data } => {
            let text = format!("You chose {data}.");
            messenger.answer_button(&query, text).await
        }
    }
}

impl Messenger for bale_bot::Bot {
    const NAME: &str = "Bale";

    async fn updates(&self, offset: i64) -> Result<Vec<(i64, Option<Incoming>)>, Error> {
        use bale_bot::types::UpdateKind;

        let updates = self.get_updates().offset(offset).timeout(30).await?;
        let updates = updates.into_iter().map(|update| {
            let incoming = match update.kind {
                UpdateKind::Message(message) => {
                    let chat = message.chat.id;
                    message.text.map(|text| Incoming::Text { chat, text })
                }
                UpdateKind::CallbackQuery(query) => {
                    let (query, data) = (query.id, query.data.unwrap_or_default());
                    Some(Incoming::Button { query, data })
                }
                _ => None,
            };
            (update.id, incoming)
        });
        Ok(updates.collect())
    }

    async fn send_text(
        &self,
        chat: i64,
        text: String,
        buttons: &[(&str, &str)],
    ) -> Result<(), Error> {
        use bale_bot::types::{InlineKeyboardButton, InlineKeyboardMarkup};

        let buttons = buttons.iter();
        let row = buttons.map(|(text, data)| InlineKeyboardButton::callback(*text, *data));
        let keyboard = InlineKeyboardMarkup::new([row.collect::<Vec<_>>()]);
        self.send_message(chat, text).reply_markup(keyboard).await?;
        Ok(())
    }

    async fn answer_button(&self, query: &str, text: String) -> Result<(), Error> {
        self.answer_callback_query(query).text(text).await?;
        Ok(())
    }
}

impl Messenger for letgram_bot::Bot {
    const NAME: &str = "Letgram";

    async fn updates(&self, offset: i64) -> Result<Vec<(i64, Option<Incoming>)>, Error> {
        use letgram_bot::types::{UpdateKind, UpdateName};

        // Letgram lets a bot select its updates. Letgram does not document the default selection.
        let kinds = [UpdateName::Message, UpdateName::CallbackQuery];
        let call = self.get_updates().offset(offset).timeout(30);
        let updates = call.allowed_updates(kinds).await?;
        let updates = updates.into_iter().map(|update| {
            let incoming = match update.kind {
                UpdateKind::Message(message) => {
                    let chat = message.chat.id;
                    message.text.map(|text| Incoming::Text { chat, text })
                }
                UpdateKind::CallbackQuery(query) => {
                    let (query, data) = (query.id, query.data.unwrap_or_default());
                    Some(Incoming::Button { query, data })
                }
                _ => None,
            };
            (update.id, incoming)
        });
        Ok(updates.collect())
    }

    async fn send_text(
        &self,
        chat: i64,
        text: String,
        buttons: &[(&str, &str)],
    ) -> Result<(), Error> {
        use letgram_bot::types::{InlineKeyboardButton, InlineKeyboardMarkup};

        let buttons = buttons.iter();
        let row = buttons.map(|(text, data)| InlineKeyboardButton::callback(*text, *data));
        let keyboard = InlineKeyboardMarkup::new([row.collect::<Vec<_>>()]);
        self.send_message(chat, text).reply_markup(keyboard).await?;
        Ok(())
    }

    async fn answer_button(&self, query: &str, text: String) -> Result<(), Error> {
        self.answer_callback_query(query).text(text).await?;
        Ok(())
    }
}

/// Handles the updates of one messenger one after the other, without end.
async fn serve<M: Messenger>(messenger: &M) {
    let mut offset = 0;
    let mut pause = PAUSES.0;
    loop {
        let updates = match messenger.updates(offset).await {
            Ok(updates) => updates,
            Err(error) => {
                eprintln!("{}: {error}", M::NAME);
                sleep(error.retry_after().unwrap_or(pause)).await;
                pause = PAUSES.1.min(pause * 2);
                continue;
            }
        };
        pause = PAUSES.0;
        for (id, incoming) in updates {
            // The next request with this offset confirms the update, so that it does not come again.
            offset = offset.max(id.saturating_add(1));
            if let Some(incoming) = incoming
                && let Err(error) = handle(messenger, incoming).await
            {
                eprintln!("{}: {error}", M::NAME);
                sleep(error.retry_after().unwrap_or_default()).await;
            }
        }
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    let bots = bale_bot::Bot::from_env("BALE_TOKEN")
        .and_then(|bale| Ok((bale, letgram_bot::Bot::from_env("LETGRAM_TOKEN")?)));
    let (bale, letgram) = match bots {
        Ok(bots) => bots,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    // Both wait at the same time. Neither blocks the other.
    tokio::join!(serve(&bale), serve(&letgram));
    ExitCode::SUCCESS
}
