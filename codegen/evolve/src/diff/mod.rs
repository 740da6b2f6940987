//! What differs between two times of an API, and what that means for the wire and for Rust.
//!
//! Compared are resolved models, never text: a comment, a renamed file or another order of keys
//! is not a change. [`rules`] lists what can change and what each change means, [`words`] says it.

mod change;
mod compare;
mod explain;
mod relation;
pub mod report;
pub mod rules;
mod verdict;
pub mod waivers;
pub mod words;

use bazu_model::Api;
use bazu_model::level::Level;

pub use change::{Change, Detail};
pub use compare::Limit;
pub use explain::FAMILY;
pub use rules::{Id, Mirror};
pub use verdict::{Direction, Verdict, Verdicts, Wire};

/// What differs, in the order of the paths.
pub fn diff(old: &Api, new: &Api) -> Vec<Change> {
    compare::compare(old, new)
}

/// What the changes ask of the version.
pub fn level(changes: &[Change]) -> Level {
    let levels = changes.iter().map(|change| change.verdict().rust);
    levels.max().unwrap_or_default()
}
