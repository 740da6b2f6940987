//! Looking again until there is something.

use std::time::Duration;

use tokio::time::{Instant, timeout_at};

use super::refused::Refused;
use crate::World;
use crate::server::Shell;

/// For how long a request may wait, in seconds.
const LONGEST: f64 = 60.0;

/// Looks at the world, and again when something happened, until there is something or the time is over. What was seen
/// last is returned.
///
/// # Errors
///
/// If `look` fails, or if the wait is not between 0 and 60 seconds.
pub(crate) async fn look<T>(
    shell: &Shell,
    wait: Option<f64>,
    is_enough: impl Fn(&T) -> bool,
    mut look: impl FnMut(&World) -> Result<T, Refused>,
) -> Result<T, Refused> {
    let wait = wait.unwrap_or_default();
    if !(0.0..=LONGEST).contains(&wait) {
        return Err(Refused::bad(
            "`wait` is out of bounds",
            format!("it must be a number of seconds from 0 to {LONGEST}"),
        ));
    }
    let until = Instant::now() + Duration::from_secs_f64(wait);
    loop {
        let (next, seen) = shell.look(|world, _| (world.next_event(), look(world)));
        let seen = seen?;
        if is_enough(&seen) || timeout_at(until, shell.changed(next)).await.is_err() {
            return Ok(seen);
        }
    }
}
