// @generated from spec/otp by `cargo xtask gen otp`. Edit the spec, not this file.

//! How types are read, written and checked, chapter by chapter.

mod passwords;
