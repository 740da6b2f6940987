//! Payments.

use std::panic::Location;
use std::sync::Arc;

use super::expect::{Scope, failed, until};
use super::stage::{Stage, Waiting};
use crate::world::EventKind;

/// A payment that a user began.
#[derive(Clone, Debug)]
pub struct Payment {
    pub(super) stage: Arc<Stage>,
    pub(super) user: i64,
    /// The id of the first query of the payment, which is that of the transaction.
    pub(super) query: String,
}

impl Payment {
    /// The id of the transaction, which is in the receipt.
    pub fn charge_id(&self) -> &str {
        &self.query
    }

    /// Expects that the bot accepts the payment in time, so that it is paid.
    #[track_caller]
    pub fn expect_accepted(&self) -> Waiting<()> {
        self.expect("paid", "")
    }

    /// Expects that the bot refuses the payment, with words that contain this text.
    #[track_caller]
    pub fn expect_refused(&self, text: &str) -> Waiting<()> {
        self.expect("rejected", text)
    }

    /// Expects that the bot does not answer in time.
    #[track_caller]
    pub fn expect_timeout(&self) -> Waiting<()> {
        self.expect("timeout", "")
    }

    #[track_caller]
    fn expect(&self, wanted: &'static str, text: &str) -> Waiting<()> {
        let location = Location::caller();
        let (payment, text) = (self.clone(), text.to_owned());
        Box::pin(async move {
            let stage = &payment.stage;
            let ended = until(stage, None, |world, _| {
                world.events_from(0).find_map(|event| match &event.kind {
                    EventKind::Payment {
                        id, state, message, ..
                    } if *id == payment.query => {
                        Some((state.clone(), message.clone().unwrap_or_default()))
                    }
                    _ => None,
                })
            });
            let problem = match ended.await {
                Some((state, words)) if state == wanted && words.contains(&text) => return,
                Some((state, words)) if words.is_empty() => format!("it is `{state}`"),
                Some((state, words)) => format!("it is `{state}`: {words}"),
                None => "it goes on".to_owned(),
            };
            let name = stage.user_name(payment.user);
            let words = match text.is_empty() {
                true => format!("{name} expected the payment to be `{wanted}`, but {problem}"),
                false => format!(
                    "{name} expected the payment to be `{wanted}` with \"{text}\", but {problem}"
                ),
            };
            failed(stage, &Scope::Private(payment.user), location, &words, &[]);
        })
    }
}
