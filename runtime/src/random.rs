//! The operating system's randomness.

use std::fmt;

use crate::error::{ConfigError, Error};

/// Fills a buffer with bytes that nobody can guess.
pub(crate) fn fill(buffer: &mut [u8]) -> Result<(), NoRandomness> {
    let provider = rustls::crypto::ring::default_provider();
    provider
        .secure_random
        .fill(buffer)
        .map_err(|_| NoRandomness)
}

/// The operating system has none to give.
#[derive(Debug)]
pub(crate) struct NoRandomness;

impl fmt::Display for NoRandomness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the operating system gives no random numbers")
    }
}

impl From<NoRandomness> for Error {
    fn from(error: NoRandomness) -> Self {
        ConfigError::new(error.to_string()).into()
    }
}
