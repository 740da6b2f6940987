//! The server without a network: chats, members, messages, files and bots.
//!
//! A bot calls it ([`World::call`]), a user acts in it ([`World::act`]), and it does by itself what is due
//! ([`World::next_deadline`], [`World::tick`]). It reads no clock: each of these gets the time. So the same world
//! serves sockets, pipes and tests.

mod act;
mod bot;
mod call;
mod chat;
mod contents;
mod create;
mod deadlines;
mod events;
pub(crate) mod file;
mod games;
pub(crate) mod ids;
mod inline;
mod invoices;
mod links;
mod message;
mod noted;
mod payments;
mod polls;
mod queries;
mod queue;
mod reach;
mod saved;
mod shown;
mod stickers;
mod stories;
mod text;
mod time;
mod updates;
mod verbs;
mod view;
mod webhooks;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

pub use act::{Act, ActError, Acted, Does, Place, Press};
pub use bot::{Bot, NewBot, NewUser, User};
pub use call::{Call, Reply};
pub use chat::{Chat, ChatKey, ChatKind, Member, NewChat, Status};
pub use events::{CallRecord, Event, EventKind};
pub use file::File;
pub use games::Game;
pub use message::Message;
pub use noted::Noted;
pub use queue::PendingUpdate;
pub use saved::LoadError;
pub(crate) use shown::Shown;
pub use time::Time;
pub use updates::PollId;
pub use webhooks::{Delivered, Delivery};

use crate::Model;
use ids::Ids;

/// The state of a server, and what happens to it.
#[derive(Debug, Serialize, Deserialize)]
pub struct World {
    #[serde(skip)]
    model: Arc<Model>,
    /// The time of what happens now.
    now: Time,
    ids: Ids,
    bots: BTreeMap<i64, Bot>,
    users: BTreeMap<i64, User>,
    #[serde(with = "chat::as_list")]
    chats: BTreeMap<ChatKey, Chat>,
    files: file::Files,
    queries: queries::Queries,
    payments: payments::Payments,
    stickers: stickers::Stickers,
    stories: stories::Stories,
    games: games::Games,
    inline: inline::Inline,
    polls: polls::Polls,
    deadlines: deadlines::Deadlines,
    #[serde(default)]
    strict_webhooks: bool,
    /// What waits or waited for something else than the state: it begins anew with each run.
    #[serde(skip)]
    polling: updates::Polling,
    /// The bots that have a webhook.
    #[serde(skip)]
    hooked: BTreeSet<i64>,
    #[serde(skip)]
    events: events::Events,
}

impl World {
    /// An empty server of an API. The same seed gives the same ids.
    pub fn new(model: Arc<Model>, seed: u64, now: Time) -> Self {
        Self {
            model,
            now,
            ids: Ids::new(seed),
            bots: BTreeMap::new(),
            users: BTreeMap::new(),
            chats: BTreeMap::new(),
            files: file::Files::default(),
            queries: queries::Queries::default(),
            payments: payments::Payments::default(),
            stickers: stickers::Stickers::default(),
            stories: stories::Stories::default(),
            games: games::Games::default(),
            inline: inline::Inline::default(),
            polls: polls::Polls::default(),
            deadlines: deadlines::Deadlines::default(),
            strict_webhooks: false,
            polling: updates::Polling::default(),
            hooked: BTreeSet::new(),
            events: events::Events::default(),
        }
    }

    /// The model of the API.
    pub fn model(&self) -> &Arc<Model> {
        &self.model
    }

    /// The time of what happened last.
    pub fn now(&self) -> Time {
        self.now
    }

    /// Time never goes back: what comes late happens now.
    fn at(&mut self, now: Time) {
        self.now = self.now.max(now);
    }
}
