// @generated from spec/otp by `cargo xtask gen otp`. Edit the spec, not this file.

//! Every type of the crate that can be read, by name.

use bazu_tests::{RoundTrip, round_trip};

/// Decodes JSON as the named type, encodes it again, and checks that both are equal.
#[rustfmt::skip]
pub const TYPES: &[(&str, RoundTrip)] = &[("Sent", round_trip::<bale_otp::types::Sent>)];
