// @generated from spec/safir by `cargo xtask gen safir`. Edit the spec, not this file.

//! Every type of the crate that can be read, by name.

use bazu_tests::{RoundTrip, round_trip};

/// Decodes JSON as the named type, encodes it again, and checks that both are equal.
#[rustfmt::skip]
pub const TYPES: &[(&str, RoundTrip)] = &[
    ("MessageData", round_trip::<bale_safir::types::MessageData>),
    ("Message", round_trip::<bale_safir::types::Message>),
    ("OtpMessage", round_trip::<bale_safir::types::OtpMessage>),
    ("ReplyMarkup", round_trip::<bale_safir::types::ReplyMarkup>),
    ("InlineKeyboardButton", round_trip::<bale_safir::types::InlineKeyboardButton>),
    ("WebAppInfo", round_trip::<bale_safir::types::WebAppInfo>),
    ("SentMessage", round_trip::<bale_safir::types::SentMessage>),
    ("UploadedFile", round_trip::<bale_safir::types::UploadedFile>),
];
