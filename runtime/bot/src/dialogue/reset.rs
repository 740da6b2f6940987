//! States that cannot be read.

use std::fmt;
use std::marker::PhantomData;

use bazu_core::bot::{Api, BoxError, Context, FromUpdate, Reject, Route};

use super::Kind;
use crate::executor::Key;
use crate::storage::Record;

/// A state that could not be read. Its dialogue starts from its default state.
///
/// The argument `&Reset` of the hook [`Router::on_reset`](crate::Router::on_reset) has what was stored. When the update
/// was handled, the storage has it no more.
#[derive(Debug)]
#[non_exhaustive]
pub struct Reset {
    /// The name of the dialogue.
    pub dialogue: &'static str,
    /// Whose state it was.
    pub of: Key,
    /// Why it could not be read.
    pub reason: ResetReason,
    /// The version of the type that wrote it.
    pub version: u32,
    /// What was stored. It is JSON, if nothing damaged it.
    pub bytes: Vec<u8>,
}

/// Why a state could not be read.
#[derive(Debug)]
#[non_exhaustive]
pub enum ResetReason {
    /// Another version of its type wrote it, and [`Dialogue::migrate`](crate::Dialogue::migrate) did not read it.
    OtherVersion,
    /// It is not what its version says: the bytes are damaged, or the type changed without another
    /// [`VERSION`](crate::Dialogue::VERSION).
    Unreadable(BoxError),
}

impl Reset {
    pub(super) fn new(kind: &Kind, of: Key, reason: ResetReason, record: &Record) -> Self {
        Self {
            dialogue: kind.name,
            of,
            reason,
            version: record.version,
            bytes: record.value.clone(),
        }
    }

    /// Logs it, without what was stored: users wrote that.
    pub(crate) fn log(&self) {
        let Self {
            dialogue,
            of,
            version,
            ..
        } = self;
        let reason = match &self.reason {
            ResetReason::OtherVersion => "another version wrote it",
            ResetReason::Unreadable(_) => {
                "it is damaged, or its type changed without another version"
            }
        };
        tracing::warn!(
            dialogue, %of, version, reason,
            "the state of a dialogue cannot be read; the dialogue starts anew"
        );
    }
}

impl fmt::Display for Reset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { dialogue, of, .. } = self;
        write!(
            f,
            "the dialogue `{dialogue}` of {of} starts anew: {}",
            self.reason
        )
    }
}

impl fmt::Display for ResetReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherVersion => f.write_str("another version wrote its state"),
            Self::Unreadable(error) => write!(f, "its state cannot be read: {error}"),
        }
    }
}

/// The route of [`Router::on_reset`](crate::Router::on_reset). Its content is the [`Reset`].
#[derive(Debug)]
pub struct OnReset<B>(PhantomData<fn() -> B>);

impl<B: Api> Route for OnReset<B> {
    type Bot = B;
    type Update = B::Update;
    type Payload = Reset;
    type Filter = ();
}

/// The argument of the hook for states that cannot be read.
impl<R: Route<Payload = Reset>, S: 'static> FromUpdate<R, S> for &'static Reset {
    type Item<'a> = &'a Reset;

    fn from_update<'a>(context: Context<'a, R, S>) -> Result<&'a Reset, Reject> {
        Ok(context.payload)
    }
}
