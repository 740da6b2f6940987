//! The resolved API as data: names bound, defaults filled, limits and rules typed; and what all who
//! speak of it share: places in files, diagnostics, ids, names, words.
//!
//! The ground floor: it depends on no other crate of the project.

mod api;
pub mod diag;
mod field;
pub mod ids;
pub mod level;
mod literal;
pub mod names;
pub mod page;
mod rule;
mod source;
pub mod words;

pub use api::*;
pub use field::{
    Bounds, Field, FileLimit, Length, LimitKind, LimitOf, Limits, Range, Scalar, TextUnit, TypeRef,
};
pub use literal::Literal;
pub use rule::{Condition, Is, Name, Rule, RuleKind};
pub use source::{SourceFile, Span};
