//! The model in the terms of a page of the docs: what its corrections speak of, and what a saved
//! page is compared with.

mod item;
mod limits;
mod types;

pub use item::{SpecItem, SpecMember, View};
pub use limits::{bounds, limit};
pub use types::{Atom, Place, Plain, Types};
