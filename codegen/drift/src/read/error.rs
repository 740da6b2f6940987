//! Why a text cannot be read as a page.

use std::fmt;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// It is in none of the known formats.
    UnknownFormat,
    /// It has nothing from the address that was asked for.
    OtherAddress {
        /// The addresses that it has something from.
        has: Vec<String>,
    },
    /// It ends in the middle of something.
    Cut {
        /// The line where the incomplete part begins, counted from 1.
        line: usize,
        what: &'static str,
    },
    /// It is not as pages in its format are.
    Faulty(Fault),
}

/// What is wrong with a page, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line, counted from 1.
    pub line: usize,
    pub message: String,
}

impl Fault {
    pub(super) fn new(line: usize, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { line, message }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.message)
    }
}

impl std::error::Error for Fault {}

impl From<Fault> for ReadError {
    fn from(fault: Fault) -> Self {
        Self::Faulty(fault)
    }
}
