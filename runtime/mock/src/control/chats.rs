//! Chats and what is in them.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Control;
use super::input::{Input, Json, Nothing};
use super::people::LISTS;
use super::refused::Refused;
use super::wait::look;
use crate::World;
use crate::parameters::Fields;
use crate::world::{Chat, ChatKey, ChatKind, EventKind, NewChat, Status, Time};

/// Which chat.
#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct ChatPath {
    /// The id of the chat as bots know it: of a private chat, the id of its user.
    chat: i64,
}

/// With which bot.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ChatQuery {
    /// The bot of a private chat. It may be left out while the user has a chat with one bot only.
    bot: Option<i64>,
}

/// Which messages.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MessagesQuery {
    /// The bot of a private chat. It may be left out while the user has a chat with one bot only.
    bot: Option<i64>,
    /// Only messages that were sent or edited since an earlier answer: its `next`.
    after: Option<u64>,
    /// Only messages with this in their text or caption.
    containing: Option<String>,
    /// Only messages of this user or bot.
    from: Option<i64>,
    /// Only so many of these, the newest.
    newest: Option<usize>,
    /// How long to wait for such a message, in seconds, at most 60.
    wait: Option<f64>,
}

/// A chat.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Chat")]
pub(crate) struct ChatShown {
    /// The id as bots know it: of a private chat, the id of its user.
    id: i64,
    /// The bot of a private chat.
    bot: Option<i64>,
    /// The kind.
    kind: ChatKind,
    /// The title of a group or channel.
    title: Option<String>,
    /// The name without `@` of a group or channel.
    username: Option<String>,
    /// What methods set, such as `description`.
    fields: Fields,
    /// Who is in it, and who was.
    members: Vec<MemberShown>,
    /// Ids of the pinned messages, the newest last.
    pinned: Vec<i64>,
    /// How many messages are in it.
    messages: usize,
    /// Whether the user of a private chat started the bot: before that the bot cannot write.
    is_started: bool,
    /// Whether the user of a private chat blocked the bot.
    is_blocked: bool,
}

/// Who is or was in a chat.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "ChatMember")]
struct MemberShown {
    /// The user or bot.
    id: i64,
    /// What they are in the chat.
    status: Status,
    /// Rights and other facts, named as fields of the API's member.
    fields: Fields,
}

/// What is in a chat.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Messages {
    /// The messages, as the API's `Message`, with the `keyboard` that a message brought.
    messages: Vec<Value>,
    /// The keyboard below the text field.
    keyboard: Option<Value>,
    /// What bots showed that they were doing.
    actions: Vec<Action>,
    /// The number of the next event.
    next: u64,
}

/// What a bot showed that it was doing.
#[derive(Debug, Serialize, JsonSchema)]
struct Action {
    /// What, such as `typing`.
    action: String,
    /// When.
    at: Time,
    /// Whether a message came after it, so that it is not shown any more. It is not shown for more than some seconds.
    is_over: bool,
}

impl ChatShown {
    fn of(chat: &Chat) -> Self {
        let member = |(id, member): (&i64, &crate::world::Member)| MemberShown {
            id: *id,
            status: member.status,
            fields: member.fields.clone(),
        };
        Self {
            id: chat.key.id,
            bot: chat.key.bot,
            kind: chat.kind,
            title: chat.title.clone(),
            username: chat.username.clone(),
            fields: chat.fields.clone(),
            members: chat.members.iter().map(member).collect(),
            pinned: chat.pinned.clone(),
            messages: chat.messages.len(),
            is_started: chat.is_started,
            is_blocked: chat.is_blocked,
        }
    }
}

/// All chats.
pub(crate) async fn list(control: Control, _: Input) -> Result<Json<Vec<ChatShown>>, Refused> {
    let chats = |world: &World, _| world.chats().map(ChatShown::of).collect();
    Ok(Json(control.shell.look(chats)))
}

/// Creates a group or channel.
pub(crate) async fn add(
    control: Control,
    input: Input<Nothing, Nothing, Json<NewChat>>,
) -> Result<Json<ChatShown>, Refused> {
    let Json(new) = input.body;
    control.shell.with(|world, _| {
        let id = world.add_chat(new)?;
        shown(world, ChatKey { id, bot: None })
    })
}

/// One chat.
pub(crate) async fn one(
    control: Control,
    input: Input<ChatPath, ChatQuery>,
) -> Result<Json<ChatShown>, Refused> {
    control.shell.look(|world, _| {
        let key = find(world, input.path.chat, input.query.bot)?;
        shown(world, key)
    })
}

fn shown(world: &World, key: ChatKey) -> Result<Json<ChatShown>, Refused> {
    let chat = world.chat(key).map(ChatShown::of);
    chat.map(Json).ok_or_else(|| no_chat(key.id))
}

fn no_chat(id: i64) -> Refused {
    Refused::unknown(format!("there is no chat {id}"), LISTS)
}

/// The chat with an id.
pub(crate) fn find(world: &World, id: i64, bot: Option<i64>) -> Result<ChatKey, Refused> {
    if bot.is_some() {
        let key = ChatKey { id, bot };
        return match world.chat(key) {
            Some(_) => Ok(key),
            None => Err(no_chat(id)),
        };
    }
    let mut found = world
        .chats()
        .map(|chat| chat.key)
        .filter(|key| key.id == id);
    match (found.next(), found.next()) {
        (Some(only), None) => Ok(only),
        (None, _) => Err(no_chat(id)),
        (Some(first), Some(second)) => {
            let bots = [first, second]
                .into_iter()
                .chain(found)
                .filter_map(|key| key.bot);
            let bots: Vec<_> = bots.map(|bot| bot.to_string()).collect();
            Err(Refused::bad(
                format!("the user {id} has chats with several bots"),
                format!("`bot` must be one of {}", bots.join(", ")),
            ))
        }
    }
}

/// What is in a chat.
pub(crate) async fn messages(
    control: Control,
    input: Input<ChatPath, MessagesQuery>,
) -> Result<Json<Messages>, Refused> {
    let query = &input.query;
    let is_enough = |seen: &Messages| !seen.messages.is_empty();
    look(&control.shell, query.wait, is_enough, |world| {
        let key = find(world, input.path.chat, query.bot)?;
        let chat = world.chat(key).ok_or_else(|| no_chat(key.id))?;
        let changed = query.after.map(|after| changed_since(world, key, after));
        let is_wanted = |message: &&crate::world::Message| {
            let text = message.text().unwrap_or_default();
            let containing = query.containing.as_deref();
            changed
                .as_ref()
                .is_none_or(|changed| changed.contains(&message.id))
                && containing.is_none_or(|part| text.contains(part))
                && query.from.is_none_or(|from| message.from == Some(from))
        };
        let newest = query.newest.unwrap_or(usize::MAX);
        let messages = chat.messages.values().rev().filter(is_wanted);
        let shown = messages.filter_map(|message| world.shown(key, message.id));
        let mut messages: Vec<_> = shown.take(newest).collect();
        messages.reverse();
        Ok(Messages {
            messages,
            keyboard: chat.keyboard.clone(),
            actions: actions_since(world, key, query.after.unwrap_or_default()),
            next: world.next_event(),
        })
    })
    .await
    .map(Json)
}

/// Messages that were sent or edited from an event on.
fn changed_since(world: &World, chat: ChatKey, number: u64) -> BTreeSet<i64> {
    let changed = world
        .events_from(number)
        .filter_map(|event| match &event.kind {
            EventKind::Sent { chat: of, message }
            | EventKind::Edited {
                chat: of, message, ..
            } if *of == chat => Some(*message),
            _ => None,
        });
    changed.collect()
}

fn actions_since(world: &World, chat: ChatKey, number: u64) -> Vec<Action> {
    let mut actions: Vec<Action> = Vec::new();
    let mut over = 0;
    for event in world.events_from(number) {
        match &event.kind {
            EventKind::Action { chat: of, action } if *of == chat => actions.push(Action {
                action: action.clone(),
                at: event.at,
                is_over: false,
            }),
            EventKind::Sent { chat: of, .. } if *of == chat => {
                for action in actions.iter_mut().skip(over) {
                    action.is_over = true;
                }
                over = actions.len();
            }
            _ => {}
        }
    }
    actions
}
