// @generated from spec/otp by `cargo xtask gen otp`. Edit the spec, not this file.

//! Named errors of the API.

/// The kind of an API error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// An error in the gateway.
    ///
    /// Code 2.
    InternalError,
    /// The phone number is invalid.
    ///
    /// Code 8.
    InvalidPhone,
    /// The phone number has no Bale account.
    ///
    /// Code 17.
    NotBaleUser,
    /// Too many requests, for the number or for the organisation.
    ///
    /// Code 18.
    RateLimited,
    /// The organisation has no credit.
    ///
    /// Code 20.
    PaymentRequired,
    /// The token service could not read the request.
    ///
    /// Code 400, with "Failed to Parse Request" in the description.
    UnreadableRequest,
    /// User name or password is wrong.
    ///
    /// Code 401, with "invalid_client" in the description.
    InvalidClient,
    /// The token was refused, and so was a new one.
    ///
    /// Undocumented.
    ///
    /// Code 401.
    Unauthorized,
    /// Any other error.
    Other,
}

impl ErrorKind {
    /// Code, part of the description in lower case, and kind. The first match wins.
    const KNOWN: &[(i64, &str, Self)] = &[
        (2, "", ErrorKind::InternalError),
        (8, "", ErrorKind::InvalidPhone),
        (17, "", ErrorKind::NotBaleUser),
        (18, "", ErrorKind::RateLimited),
        (20, "", ErrorKind::PaymentRequired),
        (400, "failed to parse request", ErrorKind::UnreadableRequest),
        (401, "invalid_client", ErrorKind::InvalidClient),
        (401, "", ErrorKind::Unauthorized),
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
