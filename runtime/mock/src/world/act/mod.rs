//! What users do.

mod buttons;
mod chats;
mod content;
mod deliver;
mod does;
mod inline;
mod links;
mod members;
mod messages;
mod payments;
mod places;

use std::fmt;

use serde::Serialize;
use serde_json::Value;

use super::{ChatKey, EventKind, Time, World};

pub use does::{Act, Does, Place, Press};

/// What came of an act.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Acted {
    /// The chat of the message.
    pub chat: Option<ChatKey>,
    /// The message that was sent or edited.
    pub message: Option<i64>,
    /// The id of the query that the bot has to answer.
    pub query: Option<String>,
    /// Updates that were queued: the bot and the id of the update.
    pub updates: Vec<(i64, i64)>,
    /// What the user sees at once, such as the address that a button opens.
    pub shown: Option<Value>,
}

/// Why an act could not happen: the user could not have done this. It says what there is instead.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ActError {
    /// What is wrong.
    pub message: String,
    /// Whether something that the act names does not exist.
    pub is_unknown: bool,
}

impl ActError {
    /// The user cannot do this.
    pub fn cannot(message: impl Into<String>) -> Self {
        let message = message.into();
        Self {
            message,
            is_unknown: false,
        }
    }

    /// The act names what does not exist.
    pub fn unknown(message: impl Into<String>) -> Self {
        let message = message.into();
        Self {
            message,
            is_unknown: true,
        }
    }
}

impl fmt::Display for ActError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ActError {}

impl World {
    /// A user does something.
    ///
    /// # Errors
    ///
    /// If the user could not do it: a chat, a message or a button that does not exist, a closed poll, a chat that the
    /// user is not in. Nothing is changed then.
    pub fn act(&mut self, act: Act, now: Time) -> Result<Acted, ActError> {
        self.at(now);
        self.due();
        if !self.users.contains_key(&act.user) {
            let users = self
                .users
                .values()
                .map(|user| format!("{} {}", user.id, user.first_name));
            let there = there_is("there is", users);
            return Err(ActError::unknown(format!(
                "there is no user {}; {there}",
                act.user
            )));
        }
        let first = self.next_event();
        let mut acted = self.done_by(act.user, act.chat, act.does)?;
        let updates = self
            .events_from(first)
            .filter_map(|event| match event.kind {
                EventKind::Update { bot, id } => Some((bot, id)),
                _ => None,
            });
        acted.updates = updates.collect();
        Ok(acted)
    }

    fn done_by(&mut self, user: i64, place: Option<Place>, does: Does) -> Result<Acted, ActError> {
        match does {
            Does::Writes { text, reply_to } => self.writes(user, place, text, reply_to),
            Does::Sends {
                what,
                with,
                file,
                caption,
                reply_to,
                album,
            } => {
                let sent = content::Sent {
                    what,
                    with,
                    file,
                    caption,
                    reply_to,
                    album,
                };
                self.sends(user, place, sent)
            }
            Does::Edits { message, text } => self.edits(user, place, message, text),
            Does::Deletes { message } => self.deletes(user, place, message),
            Does::Forwards { from, message } => self.forwards(user, place, from, message),
            Does::Presses { message, button } => self.presses(user, place, message, &button),
            Does::Follows { link } => self.follows(user, &link),
            Does::Pays { message, link } => self.pays(user, place, message, link),
            Does::PicksShipping { query, option } => self.picks_shipping(user, &query, &option),
            Does::Asks { bot, query, offset } => self.asks(user, place, bot, query, offset),
            Does::Chooses { query, result } => self.chooses(user, place, &query, &result),
            Does::Votes { message, options } => self.votes(user, place, message, &options),
            Does::Plays { message } => self.plays(user, place, message),
            Does::Joins => self.joins(user, place),
            Does::Leaves => self.leaves(user, place),
            Does::Invites { user: other } => self.invites(user, place, other),
            Does::Removes { user: other } => self.removes(user, place, other),
            Does::Promotes {
                user: other,
                rights,
            } => self.promotes(user, place, other, rights),
            Does::Restricts {
                user: other,
                rights,
            } => self.restricts(user, place, other, rights),
            Does::Blocks => self.blocks(user, place, true),
            Does::Unblocks => self.blocks(user, place, false),
            Does::Pins { message } => self.pins(user, place, message),
            Does::Renames { title } => self.renames(user, place, title),
            Does::Submits { data, button_text } => self.submits(user, place, data, button_text),
        }
    }
}

impl Acted {
    /// An act in a chat.
    fn within(chat: ChatKey) -> Self {
        Self {
            chat: Some(chat),
            ..Self::default()
        }
    }

    /// An act that made or changed a message.
    fn message(chat: ChatKey, message: i64) -> Self {
        Self {
            message: Some(message),
            ..Self::within(chat)
        }
    }
}

/// How many things an error lists.
const LISTED: usize = 20;

/// Says what there is: `the message has the buttons “Tea”, “Pay”`, or that there is nothing.
fn there_is(what: &str, things: impl IntoIterator<Item = String>) -> String {
    let mut things = things.into_iter();
    let mut list: Vec<String> = things.by_ref().take(LISTED).collect();
    let more = things.count();
    if more > 0 {
        list.push(format!("{more} more"));
    }
    match list.is_empty() {
        true => format!("{what}: none"),
        false => format!("{what} {}", list.join(", ")),
    }
}
