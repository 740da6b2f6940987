//! What a saved page of the official docs says, against what the spec says.

pub mod page;
pub mod read;
