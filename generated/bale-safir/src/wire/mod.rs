// @generated from spec/safir by `cargo xtask gen safir`. Edit the spec, not this file.

//! How types are read, written and checked, chapter by chapter.

mod messages;
