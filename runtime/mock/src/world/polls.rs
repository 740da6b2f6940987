//! Polls.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Polls {}

impl super::World {
    /// A poll of a chat closes.
    pub(crate) fn poll_is_over(&mut self, _id: &str) {}
}
