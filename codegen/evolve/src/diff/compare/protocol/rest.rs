//! REST APIs.

use std::mem::discriminant;

use super::super::text;
use super::{CallParts, ProtocolParts};
use crate::diff::change::Detail;
use bazu_model::{RestApi, RestCall};

pub(super) fn protocol(rest: &RestApi) -> ProtocolParts {
    ProtocolParts {
        server: Some(Detail::Server {
            api: rest.api_url.clone(),
            files: None,
        }),
        credentials: rest.auth.as_ref().map(discriminant),
        auth: rest.auth.clone().map(Detail::Auth),
        ..ProtocolParts::default()
    }
}

pub(super) fn call(call: &RestCall) -> CallParts {
    CallParts {
        endpoint: text(format!("{} {}", call.verb, call.path)),
        request_id: call.request_id.as_ref().and_then(text),
        ..CallParts::default()
    }
}
