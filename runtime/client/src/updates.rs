//! The updates of a bot, one after another.

use std::fmt;
use std::time::Duration;

use bazu_core::{Dialect, Error, Method};
use tokio::time::{Instant, sleep_until};

use crate::client::Client;
use crate::send::{Options, send};

/// A method that fetches updates and confirms those that came before.
pub trait Poll: Method<Output = Vec<Self::Update>> + Clone + Sync {
    /// An update.
    type Update: Send;

    /// Makes the next request confirm an update, so that the server does not send it again.
    fn confirm(&mut self, update: &Self::Update);
}

/// The updates of a bot, one after another. The function `poll` of a call makes it.
///
/// An update is confirmed by the request after it, when [`next`](Self::next) was called for all updates of its
/// batch. So an update that was being handled when the program ended comes again. One whose handling failed does
/// not: handle its error yourself.
pub struct Updates<'a, M: Poll> {
    client: &'a Client,
    dialect: Dialect,
    method: M,
    options: Options,
    batch: std::vec::IntoIter<M::Update>,
    pauses: Pauses,
}

impl<'a, M: Poll> Updates<'a, M> {
    /// Polls by this request. Sends nothing yet.
    pub fn new(client: &'a Client, dialect: Dialect, method: M, options: Options) -> Self {
        Self {
            client,
            dialect,
            method,
            options,
            batch: Vec::new().into_iter(),
            pauses: Pauses::default(),
        }
    }

    /// Sets the pause after the first failure in a row, and the longest one. Defaults: 1 second and 1 minute.
    #[must_use]
    pub fn pauses(mut self, first: Duration, longest: Duration) -> Self {
        (self.pauses.first, self.pauses.longest) = (first, longest);
        self
    }

    /// Returns the next update, and waits for it if there is none yet.
    ///
    /// It can be called again after an error, whatever the error is: the next request then waits as long as the
    /// server asked, or for a pause that doubles with each failure in a row. If the future is dropped, no update
    /// is lost.
    ///
    /// # Errors
    ///
    /// The error of a request for updates.
    pub async fn next(&mut self) -> Result<M::Update, Error> {
        loop {
            if let Some(update) = self.batch.next() {
                return Ok(update);
            }
            self.pauses.wait().await;
            let request = self.method.clone();
            match send(self.client, self.dialect, request, self.options).await {
                Ok(batch) => {
                    self.pauses.reset();
                    for update in &batch {
                        self.method.confirm(update);
                    }
                    self.batch = batch.into_iter();
                }
                Err(error) => {
                    self.pauses.fail(error.retry_after(), Instant::now());
                    return Err(error);
                }
            }
        }
    }
}

impl<M: Poll + fmt::Debug> fmt::Debug for Updates<'_, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Updates")
            .field("method", &self.method)
            .field("pauses", &self.pauses)
            .finish_non_exhaustive()
    }
}

/// The pauses after failures.
#[derive(Debug)]
struct Pauses {
    first: Duration,
    longest: Duration,
    /// The pause after the next failure.
    next: Option<Duration>,
    /// When the current pause ends.
    until: Option<Instant>,
}

impl Default for Pauses {
    fn default() -> Self {
        Self {
            first: Duration::from_secs(1),
            longest: Duration::from_secs(60),
            next: None,
            until: None,
        }
    }
}

impl Pauses {
    fn reset(&mut self) {
        (self.next, self.until) = (None, None);
    }

    fn fail(&mut self, asked: Option<Duration>, now: Instant) {
        let pause = self.next.unwrap_or(self.first).min(self.longest);
        self.next = Some(pause.saturating_mul(2));
        let asked = asked.filter(|asked| !asked.is_zero());
        // What is too long for the clock is longer than any program runs.
        let end = now.checked_add(asked.unwrap_or(pause));
        self.until = end.or_else(|| now.checked_add(Duration::from_secs(24 * 60 * 60)));
    }

    async fn wait(&self) {
        if let Some(until) = self.until {
            sleep_until(until).await;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_request_after_a_failure_waits_until_the_pause_ends() {
        let start = Instant::now();
        let mut pauses = Pauses::default();
        pauses.wait().await;
        assert_eq!(start.elapsed(), Duration::ZERO);
        pauses.fail(Some(Duration::from_secs(7)), start);
        pauses.wait().await;
        assert_eq!(start.elapsed().as_secs(), 7);
    }

    #[tokio::test]
    async fn a_pause_doubles_up_to_the_longest_and_begins_anew_after_a_success() {
        let now = Instant::now();
        let mut pauses = Pauses::default();
        let seconds = |pauses: &mut Pauses, asked| {
            pauses.fail(asked, now);
            (pauses.until.unwrap() - now).as_secs()
        };
        let growing: Vec<_> = (0..8).map(|_| seconds(&mut pauses, None)).collect();
        assert_eq!(growing, [1, 2, 4, 8, 16, 32, 60, 60]);
        let asked = Some(Duration::from_secs(300));
        assert_eq!(seconds(&mut pauses, asked), 300);
        assert_eq!(seconds(&mut pauses, Some(Duration::ZERO)), 60);
        assert_eq!(seconds(&mut pauses, Some(Duration::MAX)), 24 * 60 * 60);
        pauses.reset();
        assert!(pauses.until.is_none());
        assert_eq!(seconds(&mut pauses, None), 1);
    }
}
