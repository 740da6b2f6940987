//! Limits and rules, checked before a request is sent.
//!
//! A valid request causes no allocations.

mod limit;
mod scope;
mod violation;

pub use limit::{
    Choices, FileLimit, IntegerRange, ItemsLimit, LengthLimit, Policy, RangeLimit, Unit,
};
pub use scope::{Check, Files, Number, Scope, Texts};
pub use violation::{Problem, Violation, Violations};
