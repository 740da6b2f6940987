//! Measures our crates against the crates that others write for the same kind of API, in one run.
//!
//! `.ci/bench` runs all of it, `.ci/bench encode` one bench.

pub mod messages;
pub mod ways;
