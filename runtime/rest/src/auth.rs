//! The credentials of a client of a REST service.

use bazu_client::transport::Endpoint;
use bazu_core::{Error, Secret, Secrets};
use hyper::header::{AUTHORIZATION, HeaderName, HeaderValue};

use crate::bearer::Tokens;
use crate::form;

/// The credentials of a client of a REST service. `Debug` does not show secrets.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Auth {
    /// A key in a header of every request.
    Header {
        /// The name of the header, such as `api-access-key`.
        name: &'static str,
        /// The key: ASCII, without spaces around it and without a scheme such as `Bearer` before it. Only the
        /// value of the header `authorization` begins with a scheme.
        key: Secret,
    },
    /// OAuth 2.0 client credentials (RFC 6749, 4.4). The first call that needs a bearer token fetches it by
    /// `POST {api_url}{token_path}`. The token is renewed 60 seconds before it expires, or a tenth of its
    /// lifetime if that is less. Without an expiry, it is used until the service rejects it.
    ///
    /// If several calls wait for a token, it is fetched once. If the fetch fails, all these calls fail, and
    /// the next call tries again.
    ClientCredentials {
        /// The path of the token service, such as `/auth/token`.
        token_path: &'static str,
        /// The client id.
        client_id: String,
        /// The client secret.
        client_secret: Secret,
        /// The scope of the token, such as `read`. Empty to request no specific scope.
        scope: &'static str,
    },
}

/// Words that users copy together with a key.
const SCHEMES: [&str; 7] = [
    "ApiKey", "Basic", "Bearer", "Digest", "JWT", "OAuth", "Token",
];

/// The credentials, prepared for requests.
pub(crate) enum Credentials {
    Header((HeaderName, HeaderValue), Secrets),
    Bearer(Tokens),
}

impl Credentials {
    pub(crate) fn new(auth: &Auth, api: &Endpoint) -> Result<Self, Error> {
        match auth {
            Auth::Header { name, key } => {
                let name = HeaderName::from_bytes(name.as_bytes())
                    .map_err(|_| Error::config(format!("{name:?} is not a valid header name")))?;
                let refuse =
                    |why: &str| Error::config(format!("the key for the header {name} {why}"));
                let key = key.expose();
                if key.is_empty() {
                    return Err(refuse("is empty; give the key from the service"));
                }
                if key.trim() != key || !key.bytes().all(|b| matches!(b, b' '..=b'~')) {
                    return Err(refuse(
                        "has a space at an end, a newline or a letter that is not ASCII; copy it again",
                    ));
                }
                let (word, behind) = key.split_once(' ').unwrap_or_default();
                // Only this header has a value that begins with a scheme (RFC 9110, 11.6.2).
                if name != AUTHORIZATION && SCHEMES.iter().any(|it| it.eq_ignore_ascii_case(word)) {
                    return Err(refuse(&format!(
                        "begins with a scheme; give the key without `{word}`"
                    )));
                }
                let mut value =
                    HeaderValue::from_str(key).map_err(|_| refuse("is invalid in a header"))?;
                value.set_sensitive(true);
                // The service may echo what stands behind the scheme.
                Ok(Self::Header(
                    (name, value),
                    Secrets::new([key, behind.trim_start()]),
                ))
            }
            Auth::ClientCredentials {
                token_path,
                client_id,
                client_secret,
                scope,
            } => {
                let client_secret = client_secret.expose();
                if client_id.is_empty() || client_secret.is_empty() {
                    return Err(Error::config(
                        "the client id or the client secret is empty; give the values from the service",
                    ));
                }
                let mut fields = vec![
                    ("grant_type", "client_credentials"),
                    ("client_id", client_id),
                    ("client_secret", client_secret),
                ];
                if !scope.is_empty() {
                    fields.push(("scope", scope));
                }
                let path = token_path.trim_start_matches('/');
                let (form, secrets) = (form::encoded(fields), Secrets::new([client_secret]));
                Tokens::new(path, api, form, secrets).map(Self::Bearer)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn access(auth: &Auth) -> Result<Credentials, Error> {
        Credentials::new(auth, &Endpoint::parse("x", "https://x.org", "/").unwrap())
    }

    #[test]
    fn credentials_that_cannot_be_sent_are_refused_without_showing_them() {
        for (name, key) in [
            ("api key", "hush"),
            ("api-key", ""),
            ("api-key", " "),
            ("api-key", "hush "),
            ("api-key", "hush\r\nx: y"),
            ("api-key", "hush\u{6f1}"),
            ("api-key", "Bearer hush"),
            ("api-key", " bearer hush"),
            ("api-key", "token hush"),
            ("authorization", "Bearer hush "),
        ] {
            let key = key.into();
            let error = access(&Auth::Header { name, key }).err().unwrap();
            let text = format!("{error} {error:?}");
            assert!(!text.contains("hush"), "{text}");
        }
        for (id, secret) in [("", "hush"), ("id", "")] {
            let auth = Auth::ClientCredentials {
                token_path: "/token",
                client_id: id.to_owned(),
                client_secret: secret.into(),
                scope: "",
            };
            assert!(matches!(access(&auth), Err(Error::Config(_))));
        }
    }

    #[test]
    fn debug_shows_no_secret() {
        let auth = Auth::ClientCredentials {
            token_path: "/token",
            client_id: "user".to_owned(),
            client_secret: "hush".into(),
            scope: "read",
        };
        assert!(!format!("{auth:?}").contains("hush"));
    }
}
