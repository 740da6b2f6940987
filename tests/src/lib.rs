//! What the tests of several rooms share.

mod command;
mod round_trip;
mod server;

pub use command::xtask;
pub use round_trip::{RoundTrip, round_trip};
pub use server::{Answer, Received, Server};
