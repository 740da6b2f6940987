//! Limits and rules, checked before a request is sent.
//!
//! Nothing is allocated while all is well.

mod limit;
mod scope;
mod violation;

pub use limit::{Choices, FileLimit, ItemsLimit, LengthLimit, Policy, RangeLimit, Unit};
pub use scope::{Check, Number, Scope, Texts};
pub use violation::{Problem, Violation, Violations};
