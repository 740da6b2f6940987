//! How a verb ends, and the exit code that says so.

use std::process::ExitCode;

/// How a verb ended that could do its work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It did what was asked, and nothing is wrong.
    Done,
    /// It found and reported problems or differences.
    Found,
    /// It reported why it must not do what was asked, and did not do it.
    Refused,
}

impl Outcome {
    pub(crate) fn found(something: bool) -> Self {
        if something { Self::Found } else { Self::Done }
    }

    /// The exit code of a verb. An error is 1 too; a wrong command line is 2, from clap.
    pub(crate) fn exit_code(result: &anyhow::Result<Self>) -> ExitCode {
        match result {
            Ok(Self::Done) => ExitCode::SUCCESS,
            Ok(Self::Found | Self::Refused) | Err(_) => ExitCode::FAILURE,
        }
    }
}

/// An error that the reader can do something about.
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
pub(crate) struct Fixable {
    message: String,
    pub(crate) remedy: String,
}

pub(crate) fn fixable(message: impl Into<String>, remedy: impl Into<String>) -> anyhow::Error {
    anyhow::Error::new(Fixable {
        message: message.into(),
        remedy: remedy.into(),
    })
}
