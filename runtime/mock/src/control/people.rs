//! Bots and users.

use schemars::JsonSchema;
use serde::Serialize;

use super::Control;
use super::input::{Input, Json, Nothing};
use super::refused::Refused;
use crate::World;
use crate::world::{Bot, NewBot, NewUser, User};

/// A bot, with its token.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Bot")]
pub(crate) struct BotShown {
    /// The id.
    id: i64,
    /// The first name.
    name: String,
    /// The name without `@`.
    username: Option<String>,
    /// The token. It is shown here and nowhere else.
    token: String,
    /// Whether it sees all messages of groups, or only commands, replies to it and mentions.
    reads_all_group_messages: bool,
    /// The address of its webhook, if one is set.
    webhook: Option<String>,
    /// How many updates it has not confirmed.
    pending_updates: usize,
}

impl BotShown {
    fn of(bot: &Bot) -> Self {
        let webhook = &bot.webhook.url;
        Self {
            id: bot.user.id,
            name: bot.user.first_name.clone(),
            username: bot.user.username.clone(),
            token: bot.token.clone(),
            reads_all_group_messages: bot.reads_all,
            webhook: (!webhook.is_empty()).then(|| webhook.clone()),
            pending_updates: bot.queue.pending.len(),
        }
    }
}

/// All bots.
pub(crate) async fn bots(control: Control, _: Input) -> Result<Json<Vec<BotShown>>, Refused> {
    let bots = |world: &World, _| world.bots().map(BotShown::of).collect();
    Ok(Json(control.shell.look(bots)))
}

/// Creates a bot.
pub(crate) async fn add_bot(
    control: Control,
    input: Input<Nothing, Nothing, Json<NewBot>>,
) -> Result<Json<BotShown>, Refused> {
    let Json(new) = input.body;
    control.shell.with(|world, _| {
        let id = world.add_bot(new)?;
        let bot = world.bot(id).map(BotShown::of);
        bot.map(Json)
            .ok_or_else(|| Refused::unknown(format!("there is no bot {id}"), LISTS))
    })
}

/// All users, without the bots.
pub(crate) async fn users(control: Control, _: Input) -> Result<Json<Vec<User>>, Refused> {
    let users = |world: &World, _| world.users().cloned().collect();
    Ok(Json(control.shell.look(users)))
}

/// Creates a user.
pub(crate) async fn add_user(
    control: Control,
    input: Input<Nothing, Nothing, Json<NewUser>>,
) -> Result<Json<User>, Refused> {
    let Json(new) = input.body;
    control.shell.with(|world, _| {
        let id = world.add_user(new)?;
        let user = world.user(id).cloned();
        user.map(Json)
            .ok_or_else(|| Refused::unknown(format!("there is no user {id}"), LISTS))
    })
}

/// Where the ids are.
pub(crate) const LISTS: &str =
    "GET /control/v1/bots, /control/v1/users and /control/v1/chats list what there is";
