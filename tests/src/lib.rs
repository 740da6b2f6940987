//! What the tests of several rooms share.

mod round_trip;

pub use round_trip::{RoundTrip, round_trip};
