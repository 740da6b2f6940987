//! What the bot logs, on standard error.

use std::io;

use tracing::Level;

/// Prints what the bot logs to standard error: warnings, errors, its start and its end. If the program has set another
/// receiver of `tracing` events, that one stays.
///
/// [`poll`](crate::poll) does this. A program that runs a bot with options does it when it starts.
pub fn print_logs() {
    let printer = tracing_subscriber::fmt()
        .with_writer(io::stderr)
        .with_max_level(Level::INFO)
        .with_ansi(false)
        .with_target(false);
    // It fails if there is a receiver, and that one is wanted.
    let _ = printer.try_init();
}
