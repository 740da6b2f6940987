// @generated from spec/safir by `cargo xtask gen safir`. Edit the spec, not this file.

//! Samples of what a server sends, for tests: what is required, and nothing else.

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
