//! Effects: verbs and nouns as written, and what follows from the names of parameters.
//!
//! [`read`] takes an effect from its method. When all types are known, [`resolve`] fills in what each
//! parameter becomes, so that nobody who uses the model has to know the convention.

mod fill;
pub(crate) mod nouns;
mod read;
pub(crate) mod target;

pub(crate) use fill::resolve;
pub(crate) use read::read;
