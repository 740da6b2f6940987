//! The resolved API as data: names bound, defaults filled, limits and rules typed. Saved as JSON it
//! is `model.json`.
//!
//! It also has what all crates of the generator share: places in files, diagnostics, ids, names,
//! words. It depends on no other crate of the project.

mod api;
mod brings;
mod correction;
pub mod diag;
pub mod effect;
mod facts;
mod field;
pub mod ids;
pub mod level;
mod link;
mod literal;
mod method;
pub mod names;
mod number;
pub mod page;
mod path;
pub mod pattern;
mod protocol;
mod recursion;
mod rule;
mod saved;
mod source;
mod spanned;
mod text_format;
mod types;
pub mod url;
pub mod words;

pub use api::*;
pub use brings::Brings;
pub use correction::{Correction, DocsSay, NotTaken};
pub use facts::{Basis, Facts, Notice, SourceRef};
pub use field::{
    Bounds, Field, FileLimit, Length, LimitKind, Limits, Markup, Measure, Scalar, TextUnit, TypeRef,
};
pub use link::{Link, LinkPart};
pub use literal::Literal;
pub use method::Method;
pub use number::Number;
pub use path::{Node, Path, Place};
pub use protocol::{
    Auth, Body, BotApi, BotCall, Call, Meaning, Protocol, RestApi, RestCall, Role, Verb,
};
pub use recursion::Ring;
pub use rule::{Condition, Is, Rule, RuleKind};
pub use saved::{SavedModel, Unreadable};
pub use source::{SourceFile, Span};
pub use spanned::{Name, SPANNED, Spanned};
pub use text_format::{EscapeKind, Mark, TextFormat};
pub use types::{
    Accessor, AccessorKind, Across, EnumValue, FILE, FileFields, ROW_FUNCTIONS, Shortcut, Struct,
    Type, TypeKind, Union, UnionBy, Variant, placeholders,
};

/// Whether a value is left out of a saved model.
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
