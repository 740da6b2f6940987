// @generated from spec/bale by `cargo xtask gen bale`. Edit the spec, not this file.

//! Named errors of the API.

/// The kind of an API error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The token is wrong or was revoked.
    ///
    /// A wrong token may also give [`PermissionDenied`](crate::ErrorKind::PermissionDenied) or
    /// [`NotFound`](crate::ErrorKind::NotFound). Undocumented.
    ///
    /// Code 403, with "Token not found" in the description.
    TokenNotFound,
    /// No chat or user has this id or username.
    ///
    /// Undocumented.
    ///
    /// Code 404, with "no such group or user" in the description.
    UnknownChat,
    /// The chat id is malformed.
    ///
    /// Undocumented.
    ///
    /// Code 400, with "chat_id: must be a valid value" in the description.
    InvalidChatId,
    /// The bot used up its quota. Wait for `retry_after` seconds.
    ///
    /// Undocumented.
    ///
    /// Code 429, with "bot limit exceed" in the description.
    BotLimitExceeded,
    /// A parameter is missing or wrong.
    ///
    /// Undocumented.
    ///
    /// Code 400.
    BadRequest,
    /// The server does not accept the bot's identity.
    ///
    /// A wrong token gives [`TokenNotFound`](crate::ErrorKind::TokenNotFound). Undocumented.
    ///
    /// Code 401.
    Unauthorized,
    /// The bot lacks the right, or the user blocked it.
    ///
    /// Undocumented.
    ///
    /// Code 403.
    PermissionDenied,
    /// The object or the method does not exist.
    ///
    /// A wrong token may give this error too. Undocumented.
    ///
    /// Code 404.
    NotFound,
    /// Too many requests in a short time.
    ///
    /// Undocumented.
    ///
    /// Code 420.
    FloodWait,
    /// Too many requests. Wait for `retry_after` seconds where it is given.
    ///
    /// Undocumented.
    ///
    /// Code 429.
    RateLimited,
    /// An error in the server.
    ///
    /// Undocumented.
    ///
    /// Code 500.
    Internal,
    /// A Telegram method that Bale does not implement.
    ///
    /// Undocumented.
    ///
    /// Code 501.
    NotImplemented,
    /// Any other error.
    Other,
}

impl ErrorKind {
    /// Code, part of the description in lower case, and kind. The first match wins.
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
    pub fn of(error: &bazu_core::Error) -> Self {
        let (code, status, description) = match error {
            bazu_core::Error::Api(refusal) => {
                let description = refusal.description.as_deref().unwrap_or_default();
                (refusal.code, refusal.status, description)
            }
            bazu_core::Error::Status(answer) => {
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
