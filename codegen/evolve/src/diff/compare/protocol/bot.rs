//! Bot APIs.

use super::super::text;
use super::{CallParts, ProtocolParts};
use crate::diff::change::Detail;
use bazu_model::{BotApi, BotCall};

pub(super) fn protocol(bot: &BotApi) -> ProtocolParts {
    let (before, after) = &bot.attach;
    let attach = (!before.is_empty()).then(|| format!("{before}{{name}}{after}"));
    ProtocolParts {
        server: Some(Detail::Server {
            api: bot.api_url.clone(),
            // Files that follow from the address of the API move with it.
            files: bot.own_file_url().map(str::to_owned),
        }),
        attach: attach.and_then(text),
        webhook: bot.webhook_secret_header.as_ref().and_then(text),
        ..ProtocolParts::default()
    }
}

pub(super) fn call(call: &BotCall) -> CallParts {
    CallParts {
        long_poll: call.long_poll.as_ref().and_then(text),
        chat: call.chat.as_ref().and_then(text),
        role: call.role.and_then(|role| text(role.name())),
        repeatable: call.repeatable.clone(),
        ..CallParts::default()
    }
}
