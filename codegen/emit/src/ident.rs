//! Identifiers of generated Rust.

use bazu_model::names::{is_identifier, is_keyword};
use proc_macro2::{Ident, Span};

/// An identifier. The model holds only names that were checked; a bad one still must not stop
/// the generator, so it becomes one that does not compile.
pub(crate) fn ident(name: &str) -> Ident {
    if is_identifier(name) && !is_keyword(name) {
        Ident::new(name, Span::call_site())
    } else {
        Ident::new("unusable_name", Span::call_site())
    }
}
