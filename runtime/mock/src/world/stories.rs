//! Stories.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Stories {}

impl super::World {
    /// A story ends.
    pub(crate) fn story_is_over(&mut self, _id: i64) {}
}
