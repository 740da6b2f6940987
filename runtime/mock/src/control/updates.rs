//! Updates that wait for bots.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Control;
use super::input::{Input, Json, Nothing};
use super::people::LISTS;
use super::refused::Refused;
use crate::World;
use crate::world::Time;

/// Whose updates.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct UpdatesQuery {
    /// Only those of this bot.
    bot: Option<i64>,
}

/// An update that a bot has not confirmed.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Update")]
pub(crate) struct UpdateShown {
    /// The bot.
    bot: i64,
    /// The id by which the bot confirms it.
    id: i64,
    /// When it was queued.
    at: Time,
    /// The update: its JSON, or its text if it is not JSON.
    update: Value,
}

/// An update for a bot, as JSON or as text.
#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct NewUpdate {
    /// The bot.
    bot: i64,
    /// Any JSON. An object without an id gets the next one.
    #[serde(default)]
    update: Option<Value>,
    /// Any text, in place of `update`: for what is not JSON.
    #[serde(default)]
    text: Option<String>,
    /// Its place among the updates that the bot has not confirmed, from 0. By default it is the last one.
    #[serde(default)]
    place: Option<usize>,
}

/// An update that was queued.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Queued {
    /// The id by which the bot confirms it.
    id: i64,
}

/// Updates that bots have not confirmed.
pub(crate) async fn list(
    control: Control,
    input: Input<Nothing, UpdatesQuery>,
) -> Result<Json<Vec<UpdateShown>>, Refused> {
    control.shell.look(|world, _| {
        if let Some(bot) = input.query.bot.filter(|bot| world.bot(*bot).is_none()) {
            return Err(no_bot(bot));
        }
        let bots = world.bots().map(|bot| bot.user.id);
        let bots = bots.filter(|bot| input.query.bot.is_none_or(|wanted| wanted == *bot));
        Ok(Json(bots.flat_map(|bot| pending(world, bot)).collect()))
    })
}

fn pending(world: &World, bot: i64) -> Vec<UpdateShown> {
    let update = world.pending(bot).map(|update| UpdateShown {
        bot,
        id: update.id,
        at: update.at,
        update: serde_json::from_str(&update.json)
            .unwrap_or_else(|_| Value::from(update.json.as_str())),
    });
    update.collect()
}

/// Queues an update for a bot.
pub(crate) async fn add(
    control: Control,
    input: Input<Nothing, Nothing, Json<NewUpdate>>,
) -> Result<Json<Queued>, Refused> {
    let Json(new) = input.body;
    control.shell.with(|world, now| {
        let next = world
            .next_update_id(new.bot)
            .ok_or_else(|| no_bot(new.bot))?;
        let text = match (new.update, new.text) {
            (Some(update), None) => with_id(world, update, next).to_string(),
            (None, Some(text)) => text,
            _ => {
                let error = "either `update` or `text` must be given";
                return Err(Refused::bad(
                    error,
                    "`update` is JSON; `text` need not be JSON",
                ));
            }
        };
        let id = world.put_update(new.bot, text, new.place, now);
        let id = id.ok_or_else(|| no_bot(new.bot))?;
        Ok(Json(Queued { id }))
    })
}

/// An update with the next id, if it is an object that has none.
fn with_id(world: &World, mut update: Value, next: i64) -> Value {
    let field = world.model().api().update().and_then(|(_, item)| item.id());
    if let (Some(field), Some(fields)) = (field, update.as_object_mut()) {
        fields
            .entry(field.wire.as_str())
            .or_insert_with(|| next.into());
    }
    update
}

fn no_bot(id: i64) -> Refused {
    Refused::unknown(format!("there is no bot {id}"), LISTS)
}
