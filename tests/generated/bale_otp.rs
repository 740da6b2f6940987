// @generated from spec/otp by `cargo xtask gen otp`. Edit the spec, not this file.

//! Every type of the crate that can be read, and every method, by name.

use bazu_tests::{RoundTrip, Sent, round_trip, sent};
use serde_json::Value;

/// Decodes JSON as the named type, encodes it again, and checks that both are equal.
#[allow(deprecated)]
pub const TYPES: &[(&str, RoundTrip)] = &[("Sent", round_trip::<bale_otp::types::Sent>)];

/// Makes a request of the named method from JSON, and encodes it.
pub const METHODS: &[(&str, Sent)] = &[
    ("send_otp", |values| make_send_otp(values).map(|made| sent(&made))),
];

/// Makes a sample of the named type.
#[allow(deprecated)]
#[rustfmt::skip]
pub const SAMPLES: &[(&str, fn())] = &[
    (
        "Sent",
        || {
            let _ = <bale_otp::types::Sent as bale_otp::Sample>::sample();
        },
    ),
];

#[allow(deprecated)]
fn make_send_otp(values: &Value) -> Option<bale_otp::methods::SendOtp> {
    let made = bale_otp::methods::SendOtp::new(
        values.get("phone").and_then(bazu_tests::read::<bazu_rest::PhoneNumber>)?,
        values.get("otp").and_then(bazu_tests::read::<bazu_rest::Otp>)?,
    );
    Some(made)
}
