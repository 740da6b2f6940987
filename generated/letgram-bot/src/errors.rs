// @generated from spec/letgram by `cargo xtask gen letgram`. Edit the spec, not this file.

//! Named errors of the API.

/// The kind of an API error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// No chat has this id or username, or the bot cannot see it.
    ///
    /// Code 400, with "chat not found" in the description.
    ChatNotFound,
    /// A parameter is missing or wrong. The description says which.
    ///
    /// Code 400.
    BadRequest,
    /// The token is wrong or was revoked.
    ///
    /// Undocumented.
    ///
    /// Code 401.
    Unauthorized,
    /// The bot lacks the right, was removed from the chat, or the user blocked it.
    ///
    /// Undocumented.
    ///
    /// Code 403.
    Forbidden,
    /// The method does not exist, or the token is malformed.
    ///
    /// Undocumented.
    ///
    /// Code 404.
    NotFound,
    /// Updates are received twice at once, by polling and webhook or by two bots that poll.
    ///
    /// Undocumented.
    ///
    /// Code 409.
    Conflict,
    /// Too many requests in a short time. Wait for `retry_after` seconds if it is given.
    ///
    /// Undocumented.
    ///
    /// Code 429.
    TooManyRequests,
    /// Any other error.
    Other,
}

impl ErrorKind {
    /// Code, part of the description in lower case, and kind. The first match wins.
    const KNOWN: &[(i64, &str, Self)] = &[
        (400, "chat not found", ErrorKind::ChatNotFound),
        (400, "", ErrorKind::BadRequest),
        (401, "", ErrorKind::Unauthorized),
        (403, "", ErrorKind::Forbidden),
        (404, "", ErrorKind::NotFound),
        (409, "", ErrorKind::Conflict),
        (429, "", ErrorKind::TooManyRequests),
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
