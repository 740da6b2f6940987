//! Services without an envelope: messages and one-time passwords by phone number.
//!
//! [`RestWorld`] is such a service without a network, as [`World`](crate::World) is a bot API: organisations with
//! credentials and credit, phones with or without an account of the messenger, and what these got. Which service it is,
//! its model says: the paths, how a client authenticates, the types.

mod answers;
mod call;
mod methods;
mod organisation;
mod phone;
mod tokens;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};

pub use call::{RestCall, RestRecord};
pub use organisation::{Credentials, Organisation, OrganisationId};
pub use phone::{InvalidPhone, Received, Upload};

use crate::Model;
use crate::world::Time;
use crate::world::ids::Ids;

/// How many calls are kept. The oldest are dropped.
const CALLS: usize = 1000;

/// A service: organisations, phones and what happened.
#[derive(Debug, Serialize, Deserialize)]
pub struct RestWorld {
    #[serde(skip)]
    model: Arc<Model>,
    now: Time,
    ids: Ids,
    organisations: Vec<Organisation>,
    /// The phones with an account, by number.
    phones: BTreeMap<String, phone::Phone>,
    uploads: phone::Uploads,
    tokens: tokens::Tokens,
    /// The codes with which the next calls are refused.
    refusals: VecDeque<i64>,
    calls: VecDeque<RestRecord>,
    limits: Limits,
}

/// What a service allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// How many requests an hour one phone number may get.
    pub per_phone: usize,
    /// How many requests a minute one organisation may send.
    pub per_organisation: usize,
    /// How long a token is good.
    pub token: Duration,
}

impl Default for Limits {
    /// What is documented: 30 an hour, 300 a minute, and 12 hours.
    fn default() -> Self {
        Self {
            per_phone: 30,
            per_organisation: 300,
            token: Duration::from_secs(12 * 60 * 60),
        }
    }
}

impl RestWorld {
    /// A service that nobody uses yet. The same seed gives the same ids and tokens.
    pub fn new(model: Arc<Model>, seed: u64, now: Time) -> Self {
        Self {
            model,
            now,
            ids: Ids::new(seed),
            organisations: Vec::new(),
            phones: BTreeMap::new(),
            uploads: phone::Uploads::default(),
            tokens: tokens::Tokens::default(),
            refusals: VecDeque::new(),
            calls: VecDeque::new(),
            limits: Limits::default(),
        }
    }

    /// Gives a service that was read from a file its model, which is not saved.
    pub fn set_model(&mut self, model: Arc<Model>) {
        self.model = model;
    }

    /// The model of the API.
    pub fn model(&self) -> &Arc<Model> {
        &self.model
    }

    /// The time of what happened last.
    pub fn now(&self) -> Time {
        self.now
    }

    /// What the service allows.
    pub fn limits_mut(&mut self) -> &mut Limits {
        &mut self.limits
    }

    /// Refuses the next call that is otherwise right with this code, as the API has it; after that the next one with the
    /// code that was given next.
    pub fn refuse_next(&mut self, code: i64) {
        self.refusals.push_back(code);
    }

    /// The last calls, the oldest first.
    pub fn calls(&self) -> impl Iterator<Item = &RestRecord> {
        self.calls.iter()
    }

    fn record(&mut self, record: RestRecord) {
        if self.calls.len() == CALLS {
            self.calls.pop_front();
        }
        self.calls.push_back(record);
    }
}
