//! Inline queries.

use std::panic::Location;
use std::sync::Arc;

use serde_json::Value;

use super::expect::{Scope, failed, until};
use super::stage::{Stage, Waiting};
use crate::parameters::Fields;
use crate::world::EventKind;

/// An inline query of a user.
#[derive(Clone, Debug)]
pub struct InlineQuery {
    pub(super) stage: Arc<Stage>,
    pub(super) user: i64,
    pub(super) id: String,
}

/// What a bot answered to an inline query.
#[derive(Clone, Debug)]
pub struct Results {
    pub(super) query: String,
    answer: Fields,
}

impl InlineQuery {
    /// Expects that the bot answers, with any number of results.
    #[track_caller]
    pub fn expect_results(&self) -> Waiting<Results> {
        let location = Location::caller();
        let query = self.clone();
        Box::pin(async move {
            let answered = until(&query.stage, None, |world, state| {
                world.events_from(0).find_map(|event| match &event.kind {
                    EventKind::Answered { id, answer, .. } if *id == query.id => {
                        state.used.insert(event.number);
                        Some(answer.clone())
                    }
                    _ => None,
                })
            });
            match answered.await {
                Some(answer) => Results {
                    query: query.id.clone(),
                    answer,
                },
                None => {
                    let name = query.stage.user_name(query.user);
                    let words =
                        format!("{name} expected results of an inline query, and none came");
                    failed(
                        &query.stage,
                        &Scope::Private(query.user),
                        location,
                        &words,
                        &[],
                    )
                }
            }
        })
    }
}

impl Results {
    /// The results as the bot sent them.
    pub fn list(&self) -> &[Value] {
        let results = self.answer.get("results").and_then(Value::as_array);
        results.map(Vec::as_slice).unwrap_or_default()
    }

    /// A parameter of the answer, such as `next_offset`.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.answer.get(name)
    }

    /// The titles of the results; empty where a result has none.
    pub fn titles(&self) -> Vec<&str> {
        let titles = self.list().iter().map(|result| result.get("title"));
        titles
            .map(|title| title.and_then(Value::as_str).unwrap_or_default())
            .collect()
    }
}
