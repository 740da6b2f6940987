// @generated from spec/otp by `cargo xtask gen otp`. Edit the spec, not this file.

//! Samples of what a server sends, for tests: what is required, and nothing else.

use crate::passwords::Sent;

impl bazu_core::Sample for Sent {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"balance":1}"#)
    }
}
