//! What breaks: which calls a fault is for, and what happens to them.

mod fault;
mod invalid;
mod table;

pub use fault::{Content, Fault, Match, Then, What};
pub use invalid::InvalidFault;
pub(crate) use table::Target;
pub use table::{Faults, Listed};
