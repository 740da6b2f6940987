//! What the tests of several rooms share.

mod command;
mod repository;
mod round_trip;
mod server;

pub use command::{Run, xtask};
pub use repository::{Repository, line_of};
pub use round_trip::{RoundTrip, round_trip};
pub use server::{Answer, Received, Server};
