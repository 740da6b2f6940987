//! The time of day.

use std::time::SystemTime;

use tokio::time::Instant;

/// The time of day. In a test with Tokio's paused clock it moves with that clock.
pub(crate) fn now() -> SystemTime {
    // Both are the same clock, unless a test has paused the one of Tokio.
    let (tokio, std) = (Instant::now().into_std(), std::time::Instant::now());
    let now = SystemTime::now();
    match tokio.checked_duration_since(std) {
        Some(ahead) => now.checked_add(ahead),
        None => now.checked_sub(std.saturating_duration_since(tokio)),
    }
    .unwrap_or(now)
}
