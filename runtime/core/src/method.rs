//! Methods of bot APIs as plain data.

use std::time::Duration;

use crate::error::Error;
use crate::payload::Payload;
use crate::response::Response;

/// A method of a bot API.
pub trait Method: Payload {
    /// Whether the server reads this method only from `multipart/form-data`.
    const MULTIPART: bool = false;

    /// How long the server may wait before it answers.
    fn long_poll(&self) -> Option<Duration> {
        None
    }

    /// Reads the answer.
    ///
    /// Not generic, so that it is compiled once in the crate of the API and not again in
    /// every bot.
    ///
    /// # Errors
    ///
    /// What the server refused, and what could not be read.
    fn decode(response: &Response) -> Result<Self::Output, Error>;
}

/// What differs from one API to another in how requests are written.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Dialect {
    /// What stands before and after the name of a part in a reference to it.
    pub attach: (&'static str, &'static str),
}

impl Dialect {
    /// A dialect with the text around the name of a part in a reference to it.
    pub const fn new(attach: (&'static str, &'static str)) -> Self {
        Self { attach }
    }
}
