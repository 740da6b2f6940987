//! An update on its way to its handler.

use std::sync::{Arc, Mutex, PoisonError};

use bazu_core::bot::Update;

use crate::serve::Outcome;

/// Reports that an update was handled. If it is dropped without that, the update was not handled.
pub(crate) trait Ticket: Send + 'static {
    fn done(self, outcome: Outcome);
}

/// An update that came, with its ticket.
pub(super) struct Received<U, T> {
    update: U,
    ticket: Mutex<Option<T>>,
}

impl<U, T> Received<U, T> {
    pub(super) fn new(update: U, ticket: T) -> Self {
        let ticket = Mutex::new(Some(ticket));
        Self { update, ticket }
    }

    fn take(&self) -> Option<T> {
        let ticket = self.ticket.lock();
        ticket.unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// What is known of an update of any bot.
pub(crate) trait AnyReceived: Send + Sync {
    fn id(&self) -> Option<i64>;
    fn chat(&self) -> Option<i64>;
    fn user(&self) -> Option<i64>;
    /// Reports that it was handled, the first time.
    fn done(&self, outcome: Outcome);
    /// Drops the ticket, if it is still there: the update was not handled.
    fn give_up(&self);
}

/// An update of the type `U`, whatever its ticket is.
pub(crate) trait ReceivedUpdate<U>: AnyReceived {
    fn update(&self) -> &U;
}

impl<U: Update, T: Ticket> AnyReceived for Received<U, T> {
    fn id(&self) -> Option<i64> {
        self.update.id()
    }

    fn chat(&self) -> Option<i64> {
        self.update.chat()
    }

    fn user(&self) -> Option<i64> {
        self.update.user()
    }

    fn done(&self, outcome: Outcome) {
        if let Some(ticket) = self.take() {
            ticket.done(outcome);
        }
    }

    fn give_up(&self) {
        drop(self.take());
    }
}

impl<U: Update, T: Ticket> ReceivedUpdate<U> for Received<U, T> {
    fn update(&self) -> &U {
        &self.update
    }
}

/// The update that a handler has to finish. If it is dropped before it is done, the update was not handled, even if
/// somebody still reads it.
pub(crate) struct Current(Arc<dyn AnyReceived>);

impl Current {
    pub(crate) fn new(update: Arc<dyn AnyReceived>) -> Self {
        Self(update)
    }

    pub(crate) fn id(&self) -> Option<i64> {
        self.0.id()
    }

    pub(crate) fn done(self, outcome: Outcome) {
        self.0.done(outcome);
    }
}

impl Drop for Current {
    fn drop(&mut self) {
        self.0.give_up();
    }
}
