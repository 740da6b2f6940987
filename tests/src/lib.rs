//! What the tests of several rooms share.

mod command;
#[cfg(doctest)]
mod documents;
mod examples;
mod git;
mod repository;
mod round_trip;
mod server;
mod workspace;

pub use command::{Run, binary, xtask, xtask_from, xtask_with};
pub use examples::Example;
pub use git::git;
pub use repository::{Repository, line_of};
pub use round_trip::{RoundTrip, Sent, file, list, read, round_trip, sent};
pub use server::{Answer, Received, Server};
pub use workspace::{inherited_tables, root, snippets_target, write_crate};
