//! Compares a saved page of the official docs with a spec.
//!
//! [`read`] reads a page of any format into a [`page::Page`]; [`compare`] compares that with the
//! model and returns the differences as data ([`difference`]), which [`report`] puts into
//! sentences; [`propose`] writes the YAML for what the spec lacks; [`sentences`] keeps hashes of the
//! sentences that limits were read from: a changed sentence is noticed, and none is copied.

mod bounds;
pub mod compare;
mod comparison;
pub mod difference;
mod member;
mod missing;
pub mod page;
pub mod propose;
pub mod read;
pub mod report;
mod reworded;
pub mod sentences;
mod stale;
mod waive;
