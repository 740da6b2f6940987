//! Webhooks: what is to be delivered, and what came of it.

use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{Time, World};

/// The webhook of a bot.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Webhook {
    /// The address; empty if none is set.
    pub(crate) url: String,
    pub(crate) secret: Option<String>,
    pub(crate) max_connections: Option<i64>,
    pub(crate) last_error: Option<(i64, String)>,
    /// How many deliveries failed one after another.
    pub(crate) failures: u32,
    /// Not before this time.
    pub(crate) not_before: Time,
    /// Ids of updates that are on their way.
    #[serde(skip)]
    pub(crate) on_their_way: Vec<i64>,
}

/// An update to be sent to a webhook.
#[derive(Clone, PartialEq, Eq)]
pub struct Delivery {
    /// The bot.
    pub bot: i64,
    /// The id of the update.
    pub update: i64,
    /// The address.
    pub url: String,
    /// The header with the secret, and the secret.
    pub secret: Option<(String, String)>,
    /// The body.
    pub json: String,
}

impl fmt::Debug for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery")
            .field("bot", &self.bot)
            .field("update", &self.update)
            .finish_non_exhaustive()
    }
}

/// What came of a delivery.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delivered {
    /// The webhook answered.
    Answered {
        /// The HTTP status.
        status: u16,
        /// The reason phrase, such as `Internal Server Error`.
        reason: String,
        /// How long the webhook asked to wait.
        retry_after: Option<Duration>,
        /// The body, which may be a call of a method.
        body: Vec<u8>,
    },
    /// There was no answer, with the reason.
    Failed(String),
}

impl World {
    /// The updates that have to be sent to webhooks now. Each is given out once, until [`delivered`](Self::delivered)
    /// says what came of it.
    pub fn deliveries(&mut self, now: Time) -> Vec<Delivery> {
        self.at(now);
        Vec::new()
    }

    /// Says what came of a delivery.
    pub fn delivered(&mut self, _bot: i64, _update: i64, _delivered: Delivered, now: Time) {
        self.at(now);
    }

    /// A webhook that failed is asked again.
    pub(crate) fn webhook_is_due(&mut self, _bot: i64) {}
}
