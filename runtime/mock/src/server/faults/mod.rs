//! What breaks: which calls a fault is for, and what happens to them.

mod content;
mod fault;
mod invalid;
mod table;

pub use content::Content;
pub use fault::{Fault, Match, Then, What};
pub use invalid::InvalidFault;
pub(crate) use table::Target;
pub use table::{Faults, Listed};
