//! Queries that wait for an answer: callback, inline, shipping and pre-checkout queries.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Queries {}

impl super::World {
    /// The time to answer a query is over.
    pub(crate) fn query_is_over(&mut self, _id: &str) {}
}
