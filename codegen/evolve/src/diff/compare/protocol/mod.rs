//! What is compared of an API and of its calls that depends on the protocol: one file per protocol,
//! distinguished only here.

mod bot;
mod rest;

use std::mem::Discriminant;

use crate::diff::change::Detail;
use bazu_model::{Auth, Call, Facts, Protocol};

/// The parts of a protocol, each with a rule of its own.
#[derive(Default)]
pub(super) struct ProtocolParts {
    pub(super) server: Option<Detail>,
    pub(super) attach: Option<Detail>,
    pub(super) webhook: Option<Detail>,
    pub(super) auth: Option<Detail>,
    /// The kind of credentials, without its particulars.
    pub(super) credentials: Option<Discriminant<Auth>>,
}

/// The parts of a call, each with a rule of its own.
#[derive(Default)]
pub(super) struct CallParts {
    pub(super) endpoint: Option<Detail>,
    pub(super) long_poll: Option<Detail>,
    pub(super) request_id: Option<Detail>,
    pub(super) chat: Option<Detail>,
    pub(super) role: Option<Detail>,
    pub(super) repeatable: Option<Box<Facts>>,
}

pub(super) fn protocol(protocol: &Protocol) -> ProtocolParts {
    match protocol {
        Protocol::Bot(bot) => bot::protocol(bot),
        Protocol::Rest(rest) => rest::protocol(rest),
    }
}

pub(super) fn call(call: &Call) -> CallParts {
    match call {
        Call::Bot(bot) => bot::call(bot),
        Call::Rest(rest) => rest::call(rest),
    }
}
