//! What a change of a spec means: two models compared, the version that follows, the changelog that
//! users read.

pub mod bump;
pub mod changelog;
pub mod diff;
