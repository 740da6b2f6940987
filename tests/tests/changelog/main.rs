//! What a changelog says: every entry where it belongs, and code that really breaks and is
//! really mended.

// What only the comparison asks of a pair is idle here.
#[allow(dead_code)]
#[path = "../diff/pairs.rs"]
mod pairs;

mod migration;
mod sections;
