//! What a saved page of the official docs says, against what the spec says.
//!
//! [`read`] turns a page into [`page::Page`], whatever its format; [`compare`] holds that against
//! the model; [`propose`] writes what the spec lacks; [`sentences`] keeps hashes of the sentences
//! that limits came from, so that a changed one is noticed and none is copied.

mod bounds;
pub mod compare;
mod member;
mod missing;
pub mod page;
pub mod propose;
pub mod read;
pub mod report;
pub mod sentences;
mod waive;
