//! The model in the terms of a page of the docs: the checks of corrections and the comparison with a
//! saved page use it.

mod format;
mod item;
mod limits;
mod types;

pub use format::PageFormat;
pub use item::{SpecItem, SpecMember, View};
pub use limits::{Interval, comparable};
pub use types::{Alternative, PageType, Place, Types};
