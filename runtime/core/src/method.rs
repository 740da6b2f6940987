//! Methods of bot APIs as plain data.

use std::time::Duration;

use crate::chat_key::ChatKey;
use crate::error::Error;
use crate::payload::Payload;
use crate::response::Response;

/// A method of a bot API.
pub trait Method: Payload {
    /// Whether the server accepts this method only as `multipart/form-data`.
    const MULTIPART: bool = false;

    /// Whether the effect is the same if the server gets the request twice: it reads something, or it sets
    /// something to a value. A method that sends a message is not repeatable.
    const REPEATABLE: bool = false;

    /// The chat that the request is about. Servers count limits for each chat.
    fn chat(&self) -> Option<ChatKey> {
        None
    }

    /// The time that the server may wait before it answers.
    fn long_poll(&self) -> Option<Duration> {
        None
    }

    /// Reads the answer.
    ///
    /// This function is not generic. So it is compiled once, in the crate of the API, and not in every bot.
    ///
    /// # Errors
    ///
    /// Returns an error if the server refused the call, or if the answer cannot be decoded.
    fn decode(response: &Response) -> Result<Self::Output, Error>;
}

/// The differences between APIs in the format of requests.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Dialect {
    /// The text before and after the name of a part in a reference to it.
    pub attach: (&'static str, &'static str),
}

impl Dialect {
    /// Makes a dialect from the text around the name of a part in a reference.
    pub const fn new(attach: (&'static str, &'static str)) -> Self {
        Self { attach }
    }
}
