// @generated from spec/bale by `cargo xtask gen bale`. Edit the spec, not this file.

//! What the server refuses, by name instead of by text.

use bazu_core::Error;

/// What kind of refusal an error is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The token is wrong or was revoked.
    ///
    /// Not documented: observed by python-bale-bot, newest commit, pyrobale. Note: The text begins
    /// with `Bad Request` although the code is 403. A wrong token was also answered with a bare 403
    /// or 404, which reads as `PermissionDenied` or `NotFound`.
    ///
    /// Code 403, with "Token not found" in the description.
    TokenNotFound,
    /// No chat or user has this id or username.
    ///
    /// Not documented: observed by python-bale-bot, newest commit.
    ///
    /// Code 404, with "no such group or user" in the description.
    UnknownChat,
    /// The chat id is malformed.
    ///
    /// Not documented: observed by Several third-party libraries alike.
    ///
    /// Code 400, with "chat_id: must be a valid value" in the description.
    InvalidChatId,
    /// The bot used up its quota. Wait for `retry_after` seconds.
    ///
    /// Not documented: observed by python-bale-bot, newest commit.
    ///
    /// Code 429, with "bot limit exceed" in the description.
    BotLimitExceeded,
    /// A parameter is missing or wrong.
    ///
    /// Not documented: observed by Balethon, bale-mcp, tested against the real server.
    ///
    /// Code 400.
    BadRequest,
    /// The server does not accept the bot's identity.
    ///
    /// Not documented; as in Balethon. Note: Libraries know this error, but nobody reported it from
    /// the real server. A wrong token is answered with `TokenNotFound`.
    ///
    /// Code 401.
    Unauthorized,
    /// The bot lacks the right, or the user blocked it.
    ///
    /// Not documented: observed by python-bale-bot, newest commit, Balethon. Note: Seen with the
    /// text `permission_denied` and with texts that begin with `Forbidden:`.
    ///
    /// Code 403.
    PermissionDenied,
    /// The object or the method does not exist.
    ///
    /// Not documented: observed by Balethon, bale-mcp, tested against the real server. Note: A
    /// wrong token may be answered with this code too.
    ///
    /// Code 404.
    NotFound,
    /// Too many requests in a short time.
    ///
    /// Not documented: observed by Balethon.
    ///
    /// Code 420.
    FloodWait,
    /// Too many requests. Wait for `retry_after` seconds where it is given.
    ///
    /// Not documented: observed by python-bale-bot, newest commit, Review of the official pages.
    /// Note: A proxy in front of the server may say `local_rate_limited` as plain text instead of
    /// an answer in the envelope.
    ///
    /// Code 429.
    RateLimited,
    /// A fault of the server.
    ///
    /// Not documented: observed by Balethon, pyrobale.
    ///
    /// Code 500.
    Internal,
    /// A method of Telegram that Bale knows by name only.
    ///
    /// Not documented: observed by SaveIt bot. Note: Seen for `setMyName`, `setMyDescription` and
    /// `setMyShortDescription`.
    ///
    /// Code 501.
    NotImplemented,
    /// A refusal that this version has no name for, or no refusal at all.
    Other,
}

impl ErrorKind {
    /// Code, part of the description in lower case, and what they mean; the first match wins.
    const KNOWN: &[(i64, &str, Self)] = &[
        (403, "token not found", ErrorKind::TokenNotFound),
        (404, "no such group or user", ErrorKind::UnknownChat),
        (400, "chat_id: must be a valid value", ErrorKind::InvalidChatId),
        (429, "bot limit exceed", ErrorKind::BotLimitExceeded),
        (400, "", ErrorKind::BadRequest),
        (401, "", ErrorKind::Unauthorized),
        (403, "", ErrorKind::PermissionDenied),
        (404, "", ErrorKind::NotFound),
        (420, "", ErrorKind::FloodWait),
        (429, "", ErrorKind::RateLimited),
        (500, "", ErrorKind::Internal),
        (501, "", ErrorKind::NotImplemented),
    ];

    /// The kind of an error.
    pub fn of(error: &Error) -> Self {
        let (code, status, description) = match error {
            Error::Api(refusal) => {
                let description = refusal.description.as_deref().unwrap_or_default();
                (refusal.code, refusal.status, description)
            }
            Error::Status(answer) => {
                (i64::from(answer.status), answer.status, answer.excerpt.as_str())
            }
            _ => return Self::Other,
        };
        let description = description.to_lowercase();
        let known = |code: i64| {
            Self::KNOWN
                .iter()
                .find(|(known, part, _)| *known == code && description.contains(part))
                .map(|(_, _, kind)| *kind)
        };
        known(code).or_else(|| known(status.into())).unwrap_or(Self::Other)
    }
}
