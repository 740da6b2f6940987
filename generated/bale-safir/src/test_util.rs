// @generated from spec/safir by `cargo xtask gen safir`. Edit the spec, not this file.

//! For tests: samples of what a server sends, with what is required and nothing else, and the
//! model of the API.

use crate::Safir;
use crate::messages::{SentMessage, UploadedFile};

impl bazu_core::Sample for SentMessage {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{}"#)
    }
}

impl bazu_core::Sample for UploadedFile {
    fn sample() -> Self {
        bazu_core::from_sample(r#"{"file_id":"file_id"}"#)
    }
}

impl bazu_core::HasModel for Safir {
    const MODEL: &'static str = include_str!("../api/model.json");
}
