//! The time of the server.

use std::time::Duration;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Control;
use super::input::{Input, Json, Nothing};
use super::refused::Refused;
use crate::server::{Shell, duration};
use crate::world::Time;

/// The farthest that the clock is moved at a time.
const FARTHEST: Duration = Duration::from_secs(100 * 365 * 86_400);

/// The time of the server.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ClockShown {
    /// The time.
    now: Time,
    /// The time in whole seconds since 1970, as APIs write dates.
    date: i64,
    /// When the server does something by itself next, such as closing a poll.
    next_deadline: Option<Time>,
}

/// How far to move the clock.
#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Advance {
    /// How far.
    #[schemars(with = "duration::Length")]
    advance: Value,
}

fn shown(shell: &Shell) -> Json<ClockShown> {
    shell.look(|world, now| {
        Json(ClockShown {
            now,
            date: now.seconds(),
            next_deadline: world.next_deadline(),
        })
    })
}

/// The time.
pub(crate) async fn read(control: Control, _: Input) -> Result<Json<ClockShown>, Refused> {
    Ok(shown(&control.shell))
}

/// Moves the clock forward.
pub(crate) async fn advance(
    control: Control,
    input: Input<Nothing, Nothing, Json<Advance>>,
) -> Result<Json<ClockShown>, Refused> {
    let Json(Advance { advance }) = input.body;
    let wrong = |error| {
        Refused::bad(
            format!("`advance`: {error}"),
            "such as {\"advance\": \"10m\"}",
        )
    };
    let by = duration::read(&advance).map_err(wrong)?;
    if by > FARTHEST {
        return Err(wrong(format!("{advance} is longer than a hundred years")));
    }
    control.shell.advance(by);
    Ok(shown(&control.shell))
}
