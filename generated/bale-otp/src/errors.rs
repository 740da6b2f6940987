// @generated from spec/otp by `cargo xtask gen otp`. Edit the spec, not this file.

//! What the server refuses, by name instead of by text.

use bazu::Error;

/// What kind of refusal an error is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The gateway failed.
    ///
    /// Not documented: observed by Review of the official page of 10 June 2026.
    ///
    /// Code 2.
    InternalError,
    /// The phone number is none.
    ///
    /// Not documented: observed by Review of the official page of 10 June 2026.
    ///
    /// Code 8.
    InvalidPhone,
    /// Nobody uses Bale with this number.
    ///
    /// Not documented: observed by Review of the official page of 10 June 2026.
    ///
    /// Code 17.
    NotBaleUser,
    /// Too many requests, for the number or for the organisation.
    ///
    /// Not documented: observed by Review of the official page of 10 June 2026.
    ///
    /// Code 18.
    RateLimited,
    /// The organisation has no credit left.
    ///
    /// Not documented: observed by Review of the official page of 10 June 2026.
    ///
    /// Code 20.
    PaymentRequired,
    /// User name or password is wrong.
    ///
    /// Code 401, with "invalid_client" in the description.
    InvalidClient,
    /// The token was refused, and so was a new one.
    ///
    /// Not documented; as in Clients of the gateway in the wild.
    ///
    /// Code 401.
    Unauthorized,
    /// A refusal that this version has no name for, or no refusal at all.
    Other,
}

impl ErrorKind {
    /// Code, part of the description in lower case, and what they mean; the first match wins.
    const KNOWN: &[(i64, &str, Self)] = &[
        (2, "", ErrorKind::InternalError),
        (8, "", ErrorKind::InvalidPhone),
        (17, "", ErrorKind::NotBaleUser),
        (18, "", ErrorKind::RateLimited),
        (20, "", ErrorKind::PaymentRequired),
        (401, "invalid_client", ErrorKind::InvalidClient),
        (401, "", ErrorKind::Unauthorized),
    ];
    /// The kind of an error.
    pub fn of(error: &Error) -> Self {
        let (code, description) = match error {
            Error::Api(refusal) => {
                (refusal.code, refusal.description.as_deref().unwrap_or_default())
            }
            Error::Status(answer) => (i64::from(answer.status), answer.excerpt.as_str()),
            _ => return Self::Other,
        };
        let description = description.to_lowercase();
        let known = Self::KNOWN
            .iter()
            .find(|(known, part, _)| *known == code && description.contains(part));
        known.map_or(Self::Other, |(_, _, kind)| *kind)
    }
}
