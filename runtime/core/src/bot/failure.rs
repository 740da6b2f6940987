//! What an error hook sees.

use std::fmt;

use super::api::Identity;
use super::context::{Context, Route};
use super::from_update::{BoxError, FromUpdate, Optional, Reject};

/// Why an update was not handled.
#[derive(Debug)]
#[non_exhaustive]
pub enum Failure {
    /// A handler or a layer returned an error, or an argument could not be had.
    Error(BoxError),
    /// A handler, a layer or a filter panicked, with this text.
    Panic(String),
}

impl Failure {
    /// The error as a type, if it is of that type.
    pub fn downcast_ref<E: std::error::Error + 'static>(&self) -> Option<&E> {
        match self {
            Self::Error(error) => error.downcast_ref(),
            Self::Panic(_) => None,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Error(error) => error.fmt(f),
            Self::Panic(text) => write!(f, "panicked: {text}"),
        }
    }
}

impl std::error::Error for Failure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Error(error) => error.source(),
            Self::Panic(_) => None,
        }
    }
}

/// The argument of an error hook.
impl<R: Route<Payload = Failure>, S: 'static> FromUpdate<R, S> for &'static Failure {
    type Item<'a> = &'a Failure;

    fn from_update<'a>(context: Context<'a, R, S>) -> Result<&'a Failure, Reject> {
        Ok(context.payload)
    }
}

/// Who the bot is. An error before the server has answered that.
impl<R: Route, S: 'static> FromUpdate<R, S> for &'static Identity {
    type Item<'a> = &'a Identity;

    fn from_update<'a>(context: Context<'a, R, S>) -> Result<&'a Identity, Reject> {
        let unknown = || Reject::error("the server has not yet answered who the bot is");
        context.me.ok_or_else(unknown)
    }
}

impl<R: Route, S: 'static> Optional<R, S> for &'static Identity {
    type Item<'a> = &'a Identity;

    fn optional<'a>(context: Context<'a, R, S>) -> Result<Option<&'a Identity>, Reject> {
        Ok(context.me)
    }
}
