//! What users do.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use super::Control;
use super::input::{Input, Json, Nothing};
use super::refused::Refused;
use crate::world::{Act, ChatKey};

/// What came of an act.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Acted {
    /// The chat of the message.
    chat: Option<ChatKey>,
    /// The message that was sent or edited, as the API's `Message`.
    message: Option<Value>,
    /// The id of the query that the bot has to answer.
    query: Option<String>,
    /// Updates that were queued.
    updates: Vec<Queued>,
    /// What the user sees at once, such as the address that a button opens.
    shown: Option<Value>,
    /// The number of the next event: `after` for reading what comes of the act.
    next: u64,
}

/// An update that was queued.
#[derive(Debug, Serialize, JsonSchema)]
struct Queued {
    /// The bot.
    bot: i64,
    /// The id of the update.
    id: i64,
}

/// Does something as a user.
pub(crate) async fn act(
    control: Control,
    input: Input<Nothing, Nothing, Json<Act>>,
) -> Result<Json<Acted>, Refused> {
    let Json(act) = input.body;
    control.shell.with(|world, now| {
        let acted = world.act(act, now)?;
        let message = acted.chat.zip(acted.message);
        let updates = acted.updates.into_iter();
        Ok(Json(Acted {
            chat: acted.chat,
            message: message.and_then(|(chat, message)| world.shown(chat, message)),
            query: acted.query,
            updates: updates.map(|(bot, id)| Queued { bot, id }).collect(),
            shown: acted.shown,
            next: world.next_event(),
        }))
    })
}
