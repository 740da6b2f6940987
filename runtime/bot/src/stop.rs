//! Stopping a bot: by a handle, or by a signal of the operating system.

use std::io;

use tokio::sync::watch;

/// Stops a bot from elsewhere in the program. Clones stop the same bot.
///
/// The bot then fetches no more updates, lets its handlers finish until the deadline, confirms what was handled,
/// and reports the rest.
#[derive(Clone, Debug)]
pub struct Stop(watch::Sender<bool>);

impl Default for Stop {
    fn default() -> Self {
        Self::new()
    }
}

impl Stop {
    /// Makes a handle. Give it to a runner: [`Polling::stop`](crate::Polling::stop).
    pub fn new() -> Self {
        Self(watch::Sender::new(false))
    }

    /// Stops the bot. Returns at once; the runner returns when the bot has stopped.
    pub fn stop(&self) {
        self.0.send_replace(true);
    }

    /// Whether the bot was asked to stop.
    pub fn is_stopped(&self) -> bool {
        *self.0.borrow()
    }

    /// Waits until the bot is asked to stop.
    pub async fn stopped(&self) {
        // The sender is `self`, so the channel stays open.
        let _ = self.0.subscribe().wait_for(|stopped| *stopped).await;
    }
}

/// Stops on the first SIGINT or SIGTERM (elsewhere than on Unix: on Ctrl-C). A second one ends the process at once,
/// with the exit code of that signal.
///
/// The signals have a thread of their own. So a handler that blocks its thread cannot keep the second one from
/// ending the process, not even while the runtime shuts down.
pub(crate) fn on_signals(stop: Stop) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .build()?;
    let (ready, registered) = std::sync::mpsc::sync_channel(1);
    let thread = std::thread::Builder::new().name("bazu-signals".to_owned());
    thread.spawn(move || {
        runtime.block_on(async move {
            let mut signals = match Signals::new() {
                Ok(signals) => signals,
                Err(error) => return drop(ready.send(Err(error))),
            };
            drop(ready.send(Ok(())));
            signals.next().await;
            tracing::info!("stopping; another signal ends the process at once");
            stop.stop();
            let signal = signals.next().await;
            std::process::exit(128 + signal);
        });
    })?;
    registered.recv().unwrap_or(Ok(()))
}

#[cfg(unix)]
struct Signals {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Signals {
    fn new() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
        })
    }

    /// The number of the next signal.
    async fn next(&mut self) -> i32 {
        use crate::future::{First, race};
        match race(self.interrupt.recv(), self.terminate.recv()).await {
            First::Left(_) => 2,
            First::Right(_) => 15,
        }
    }
}

#[cfg(not(unix))]
struct Signals;

#[cfg(not(unix))]
impl Signals {
    fn new() -> io::Result<Self> {
        Ok(Self)
    }

    async fn next(&mut self) -> i32 {
        match tokio::signal::ctrl_c().await {
            Ok(()) => 2,
            Err(_) => std::future::pending().await,
        }
    }
}
