//! What the bot logs, on standard error.

use std::io;

use tracing::Level;

/// Prints logs to standard error, unless the program has set another receiver of them.
pub(crate) fn print_logs() {
    let printer = tracing_subscriber::fmt()
        .with_writer(io::stderr)
        .with_max_level(Level::INFO)
        .with_ansi(false)
        .with_target(false);
    // It fails if there is a receiver, and that one is wanted.
    let _ = printer.try_init();
}
