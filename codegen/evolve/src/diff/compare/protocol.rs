//! What is compared of a protocol and of its calls.

use bazu_model::{Call, Protocol};

use super::text;
use crate::diff::change::Detail;

/// The parts of a protocol, each with a rule of its own.
pub(super) struct ProtocolParts {
    pub(super) server: Option<Detail>,
    pub(super) attach: Option<Detail>,
    pub(super) webhook: Option<Detail>,
    pub(super) auth: Option<Detail>,
}

pub(super) fn protocol(protocol: &Protocol) -> ProtocolParts {
    match protocol {
        Protocol::Bot(bot) => {
            let (before, after) = &bot.attach;
            ProtocolParts {
                server: Some(Detail::Server {
                    api: bot.api_url.clone(),
                    // Files that follow from the address of the API move with it.
                    files: bot.own_file_url().map(str::to_owned),
                }),
                attach: (!before.is_empty())
                    .then(|| Detail::Text(format!("{before}{{name}}{after}"))),
                webhook: bot.webhook_secret_header.as_ref().and_then(text),
                auth: None,
            }
        }
        Protocol::Rest(rest) => ProtocolParts {
            server: Some(Detail::Server {
                api: rest.api_url.clone(),
                files: None,
            }),
            attach: None,
            webhook: None,
            auth: rest.auth.clone().map(Detail::Auth),
        },
    }
}

/// The parts of a call, each with a rule of its own.
pub(super) struct CallParts {
    pub(super) endpoint: Option<Detail>,
    pub(super) long_poll: Option<Detail>,
    pub(super) request_id: Option<Detail>,
}

pub(super) fn call(call: &Call) -> CallParts {
    match call {
        Call::Bot(bot) => CallParts {
            endpoint: None,
            long_poll: bot.long_poll.as_ref().and_then(text),
            request_id: None,
        },
        Call::Rest(rest) => CallParts {
            endpoint: text(format!("{} {}", rest.verb, rest.path)),
            long_poll: None,
            request_id: rest.request_id.as_ref().and_then(text),
        },
    }
}
