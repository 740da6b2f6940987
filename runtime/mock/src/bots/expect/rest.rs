//! Notices, silence, and that there is nothing else.

use std::panic::Location;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use super::super::message::text;
use super::super::past::Past;
use super::super::stage::{Stage, State, Waiting};
use super::{Scope, candidates, edits, failed, until};
use crate::World;
use crate::parameters::Fields;
use crate::world::EventKind;

/// Notices to a user that nobody expected yet.
fn notices<'w>(world: &'w World, state: &State, user: Option<i64>) -> Vec<(u64, &'w Fields)> {
    let notices = world.events_from(0).filter_map(|event| match &event.kind {
        EventKind::Answered {
            query,
            user: asked,
            answer,
            ..
        } if query == "callback_query"
            && user.is_none_or(|user| user == *asked)
            && !state.used.contains(&event.number) =>
        {
            Some((event.number, answer))
        }
        _ => None,
    });
    notices.collect()
}

fn words_of(answer: &Fields) -> &str {
    answer
        .get("text")
        .and_then(Value::as_str)
        .unwrap_or_default()
}

/// Expects a notice to a user.
#[track_caller]
pub(in super::super) fn notice(
    stage: Arc<Stage>,
    scope: Scope,
    user: i64,
    part: String,
) -> Waiting<Value> {
    let location = Location::caller();
    Box::pin(async move {
        let found = until(&stage, None, |world, state| {
            let mut found = notices(world, state, Some(user)).into_iter();
            let (number, answer) = found.find(|(_, answer)| words_of(answer).contains(&part))?;
            state.used.insert(number);
            Some(Value::Object(answer.clone()))
        });
        if let Some(answer) = found.await {
            return answer;
        }
        let others = stage.look(|world| {
            let others = notices(world, &stage.state(), Some(user));
            let words = others.into_iter().map(|(_, answer)| words_of(answer));
            words
                .map(|words| format!("{words:?} is another notice"))
                .collect::<Vec<_>>()
        });
        let name = stage.user_name(user);
        let words = format!("{name} expected a notice that contains {part:?}, and none came");
        failed(&stage, &scope, location, &words, &others)
    })
}

/// Expects that nobody writes.
#[track_caller]
pub(in super::super) fn silence(
    stage: Arc<Stage>,
    scope: Scope,
    who: String,
    time: Option<Duration>,
) -> Waiting<()> {
    let location = Location::caller();
    Box::pin(async move {
        let found = until(&stage, time, |world, state| {
            let found = candidates(world, state, &scope, None);
            let found = found.iter().find(|found| !found.is_service)?;
            Some(found.shown(&Past::of(world)).into_owned())
        });
        if let Some(json) = found.await {
            let words = format!(
                "{who} expected silence, and there is a message: {:?}",
                text(&json)
            );
            failed(&stage, &scope, location, &words, &[]);
        }
    })
}

/// Expects that there is nothing left.
#[track_caller]
pub(in super::super) fn nothing_else(stage: Arc<Stage>) -> Waiting<()> {
    let location = Location::caller();
    Box::pin(async move {
        // Updates are confirmed a little after they are handled.
        let _ = until(&stage, None, |world, _| {
            waiting(world).is_empty().then_some(())
        })
        .await;
        let left = stage.look(|world| {
            let state = stage.state();
            let past = Past::of(world);
            let mut left = waiting(world);
            let messages = candidates(world, &state, &Scope::Any, None);
            for found in messages.iter().filter(|found| !found.is_service) {
                let json = found.shown(&past);
                left.push(format!("a message: {:?}", text(&json)));
            }
            for (_, answer) in notices(world, &state, None) {
                if !words_of(answer).is_empty() {
                    left.push(format!("a notice: {:?}", words_of(answer)));
                }
            }
            for edit in edits(world, &state) {
                let json = edit.shown(&past);
                left.push(format!("an edit: {:?}", text(&json)));
            }
            left
        });
        if !left.is_empty() {
            let words = "the test expected nothing else, and there is more";
            failed(&stage, &Scope::Any, location, words, &left);
        }
    })
}

/// Updates that bots have not confirmed.
fn waiting(world: &World) -> Vec<String> {
    let waiting = world.bots().filter(|bot| !bot.queue.pending.is_empty());
    let words = waiting.map(|bot| {
        let name = bot.user.username.as_deref().unwrap_or_default();
        format!("{} updates wait for {name}", bot.queue.pending.len())
    });
    words.collect()
}
