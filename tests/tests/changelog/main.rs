//! What a changelog says: every entry where it belongs, and code that really breaks and is
//! really mended.

#[path = "../diff/pairs.rs"]
mod pairs;

mod migration;
mod sections;
