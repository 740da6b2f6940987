//! Reads saved pages, one module a format.

use std::fmt;

mod block;
mod html;
pub mod persian;
pub mod tl;

/// Why a text is no page that could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotAPage {
    /// The line of what is wrong, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

impl NotAPage {
    fn new(line: usize, message: impl Into<String>) -> NotAPage {
        let message = message.into();
        NotAPage { line, message }
    }
}

impl fmt::Display for NotAPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.message)
    }
}

impl std::error::Error for NotAPage {}
