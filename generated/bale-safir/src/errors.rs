// @generated from spec/safir by `cargo xtask gen safir`. Edit the spec, not this file.

//! Named errors of the API.

/// The kind of an API error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// An error in the service.
    ///
    /// Code 2.
    InternalServerError,
    /// Too many requests.
    ///
    /// Code 3.
    RateLimitExceeded,
    /// The service cannot read the JSON of the request.
    ///
    /// Code 4.
    InvalidInput,
    /// The phone number is invalid.
    ///
    /// Code 8.
    InvalidPhone,
    /// The phone number has no Bale account.
    ///
    /// Code 17.
    NotBaleUser,
    /// The organisation has no credit.
    ///
    /// Code 20.
    PaymentRequired,
    /// The bot has reached its limit of recipients.
    ///
    /// Code 21.
    MaximumContactLimitReached,
    /// Any other error.
    Other,
}

impl ErrorKind {
    /// Code, part of the description in lower case, and kind. The first match wins.
    const KNOWN: &[(i64, &str, Self)] = &[
        (2, "", ErrorKind::InternalServerError),
        (3, "", ErrorKind::RateLimitExceeded),
        (4, "", ErrorKind::InvalidInput),
        (8, "", ErrorKind::InvalidPhone),
        (17, "", ErrorKind::NotBaleUser),
        (20, "", ErrorKind::PaymentRequired),
        (21, "", ErrorKind::MaximumContactLimitReached),
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
