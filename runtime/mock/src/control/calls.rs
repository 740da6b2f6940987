//! What bots called, and what users saw of it.

use std::ops::Deref as _;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Control;
use super::input::{Input, Json, Nothing};
use super::people::LISTS;
use super::refused::Refused;
use super::wait::look;
use crate::World;
use crate::parameters::Fields;
use crate::world::{Event, EventKind, Time};

/// Which calls.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CallsQuery {
    /// Only calls of this method, in any case.
    method: Option<String>,
    /// Only calls of this bot.
    bot: Option<i64>,
    /// Only calls since an earlier answer: its `next`.
    after: Option<u64>,
    /// Only so many of these, the newest.
    newest: Option<usize>,
    /// How long to wait for such a call, in seconds, at most 60.
    wait: Option<f64>,
}

/// Calls of bots.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Calls {
    /// The calls, the oldest first.
    calls: Vec<CallShown>,
    /// The number of the next event.
    next: u64,
}

/// A call of a bot.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Call")]
struct CallShown {
    /// The number of the event.
    number: u64,
    /// When it was answered.
    at: Time,
    /// The bot; none if the token was wrong.
    bot: Option<i64>,
    /// The method.
    method: String,
    /// The parameters, each of its type. Files are named by their `file_id`.
    parameters: Fields,
    /// Parameters that the method does not have, as they came. They have no effect.
    unknown: Fields,
    /// The HTTP status; none if a fault took the place of the call.
    status: Option<u16>,
    /// The answer: its JSON, or its text if it is not JSON. None if a fault took the place of the call.
    answer: Option<Value>,
    /// What broke, such as `cut_body`, if something did.
    fault: Option<String>,
}

/// Calls of bots.
pub(crate) async fn calls(
    control: Control,
    input: Input<Nothing, CallsQuery>,
) -> Result<Json<Calls>, Refused> {
    let query = &input.query;
    let method = query.method.as_deref();
    let is_known = |name: &str| {
        control
            .shell
            .look(|world, _| world.model().method(name).is_some())
    };
    if let Some(name) = method.filter(|name| !is_known(name)) {
        let error = format!("the API has no method `{name}`");
        return Err(Refused::bad(error, "without `method` all calls are listed"));
    }
    let is_enough = |seen: &Calls| !seen.calls.is_empty();
    look(&control.shell, query.wait, is_enough, |world| {
        let calls = world
            .events_from(query.after.unwrap_or_default())
            .filter_map(call);
        let is_wanted = |call: &CallShown| {
            method.is_none_or(|method| call.method.eq_ignore_ascii_case(method))
                && query.bot.is_none_or(|bot| call.bot == Some(bot))
        };
        let mut calls: Vec<_> = calls.filter(is_wanted).collect();
        let older = calls
            .len()
            .saturating_sub(query.newest.unwrap_or(usize::MAX));
        calls.drain(..older);
        let next = world.next_event();
        Ok(Calls { calls, next })
    })
    .await
    .map(Json)
}

fn call(event: &Event) -> Option<CallShown> {
    let EventKind::Called(call) = &event.kind else {
        return None;
    };
    let has_answer = call.status != 0;
    let answer = serde_json::from_str(&call.answer);
    let answer = answer.unwrap_or_else(|_| Value::from(call.answer.as_str()));
    Some(CallShown {
        number: event.number,
        at: event.at,
        bot: call.bot,
        method: call.method.clone(),
        parameters: call.parameters.deref().clone(),
        unknown: call.unknown.clone(),
        status: has_answer.then_some(call.status),
        answer: has_answer.then_some(answer),
        fault: call.fault.map(str::to_owned),
    })
}

/// Which user.
#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct UserPath {
    /// The id of the user.
    user: i64,
}

/// Which notices.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NoticesQuery {
    /// Only what was answered to this query, or what came of this transaction.
    query: Option<String>,
    /// Only notices since an earlier answer: its `next`.
    after: Option<u64>,
    /// How long to wait for a notice, in seconds, at most 60.
    wait: Option<f64>,
}

/// What a user was shown outside of chats.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Notices {
    /// Answers to queries and states of payments, the oldest first.
    notices: Vec<Event>,
    /// The number of the next event.
    next: u64,
}

/// What a user was shown outside of chats.
pub(crate) async fn notices(
    control: Control,
    input: Input<UserPath, NoticesQuery>,
) -> Result<Json<Notices>, Refused> {
    let query = &input.query;
    let of = input.path.user;
    let is_wanted = |event: &&Event| match &event.kind {
        EventKind::Answered { user, id, .. } | EventKind::Payment { user, id, .. } => {
            *user == of && query.query.as_ref().is_none_or(|wanted| wanted == id)
        }
        _ => false,
    };
    let is_enough = |seen: &Notices| !seen.notices.is_empty();
    look(&control.shell, query.wait, is_enough, |world: &World| {
        if world.user(of).is_none() {
            return Err(Refused::unknown(format!("there is no user {of}"), LISTS));
        }
        let events = world.events_from(query.after.unwrap_or_default());
        Ok(Notices {
            notices: events.filter(is_wanted).cloned().collect(),
            next: world.next_event(),
        })
    })
    .await
    .map(Json)
}
