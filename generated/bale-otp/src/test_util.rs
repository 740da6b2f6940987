// @generated from spec/otp by `cargo xtask gen otp`. Edit the spec, not this file.

//! For tests: samples of what a server sends, with what is required and nothing else, and the
//! model of the API.

use crate::OtpGateway;
use crate::passwords::Sent;

impl bazu_core::Sample for Sent {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"balance":1}"#)
    }
}

impl bazu_core::HasModel for OtpGateway {
    const MODEL: &'static str = include_str!("../api/model.json");
}
