//! Organisations, which pay for what they send.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt;

use serde::{Deserialize, Serialize};

use super::RestWorld;
use crate::world::Time;

/// How many ids of requests an organisation is remembered by. The oldest are forgotten.
const REMEMBERED: usize = 10_000;

/// The place of an organisation in its service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct OrganisationId(pub(super) usize);

/// How an organisation authenticates. `Debug` shows no secret.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Credentials {
    /// By a key in a header.
    Key(String),
    /// By a user name and a password, for which it gets tokens.
    Login {
        /// The user name.
        user: String,
        /// The password.
        password: String,
    },
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Key(_) => "Key(***)",
            Self::Login { .. } => "Login(***)",
        })
    }
}

/// An organisation.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Organisation {
    credentials: Credentials,
    /// How many messages it can still pay.
    pub balance: i64,
    /// The bots that send for it; none means any.
    pub bots: Option<Vec<i64>>,
    /// How many phones its bots may write to; none means any number.
    pub most_contacts: Option<usize>,
    /// The phones to which it wrote.
    pub(super) contacts: BTreeSet<String>,
    /// When it sent something, in the last minute.
    pub(super) sent: VecDeque<Time>,
    /// The answers to requests with an id.
    answers: BTreeMap<String, String>,
    /// These ids, the oldest first.
    answered: VecDeque<String>,
}

impl Organisation {
    /// An organisation with a credit for so many messages.
    pub fn new(credentials: Credentials, balance: i64) -> Self {
        Self {
            credentials,
            balance,
            bots: None,
            most_contacts: None,
            contacts: BTreeSet::new(),
            sent: VecDeque::new(),
            answers: BTreeMap::new(),
            answered: VecDeque::new(),
        }
    }

    /// The answer that a request with this id got.
    pub(super) fn answer_to(&self, request: &str) -> Option<&str> {
        self.answers.get(request).map(String::as_str)
    }

    /// Remembers the answer to a request with an id.
    pub(super) fn remember(&mut self, request: String, answer: String) {
        if self.answered.len() == REMEMBERED
            && let Some(oldest) = self.answered.pop_front()
        {
            self.answers.remove(&oldest);
        }
        if self.answers.insert(request.clone(), answer).is_none() {
            self.answered.push_back(request);
        }
    }

    pub(super) fn has_key(&self, key: &str) -> bool {
        matches!(&self.credentials, Credentials::Key(own) if own == key)
    }

    pub(super) fn has_login(&self, name: &str, secret: &str) -> bool {
        matches!(&self.credentials, Credentials::Login { user, password }
            if user == name && password == secret)
    }
}

impl RestWorld {
    /// Adds an organisation.
    pub fn add_organisation(&mut self, organisation: Organisation) -> OrganisationId {
        self.organisations.push(organisation);
        OrganisationId(self.organisations.len() - 1)
    }

    /// An organisation.
    pub fn organisation(&self, id: OrganisationId) -> Option<&Organisation> {
        self.organisations.get(id.0)
    }

    /// An organisation, to be changed.
    pub fn organisation_mut(&mut self, id: OrganisationId) -> Option<&mut Organisation> {
        self.organisations.get_mut(id.0)
    }

    /// The organisation with a key.
    pub(super) fn with_key(&self, key: &str) -> Option<OrganisationId> {
        let found = self.organisations.iter().position(|it| it.has_key(key));
        found.map(OrganisationId)
    }

    /// The organisation with a user name and a password.
    pub(super) fn with_login(&self, user: &str, password: &str) -> Option<OrganisationId> {
        let mut organisations = self.organisations.iter();
        organisations
            .position(|it| it.has_login(user, password))
            .map(OrganisationId)
    }
}
