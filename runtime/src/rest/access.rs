//! How a client of a REST service says who it is.

use hyper::header::{HeaderName, HeaderValue};

use super::bearer::Tokens;
use super::form;
use crate::client::{Endpoint, config};
use crate::error::Error;
use crate::secrets::Secrets;
use crate::token::Secret;

/// How a client of a REST service says who it is. `Debug` shows no secret.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Auth {
    /// A key in a header of every request.
    Header {
        /// The name of the header, such as `api-access-key`.
        name: &'static str,
        /// The key: ASCII, without spaces around it.
        key: Secret,
    },
    /// OAuth 2.0 client credentials (RFC 6749, 4.4): a bearer token is fetched by
    /// `POST {api_url}{token_path}` when the first call needs it and renewed shortly before it expires: 60
    /// seconds, or a tenth of its life if that is less. If the service names no expiry, it is used until
    /// the service refuses it.
    ///
    /// However many calls wait for a token, it is fetched once. If that fails, it fails for all that wait,
    /// and the next call tries again.
    ClientCredentials {
        /// The path of the token service, such as `/auth/token`.
        token_path: &'static str,
        /// The client's name.
        client_id: String,
        /// The client's password.
        client_secret: Secret,
        /// What the token is to be good for, such as `read`; empty to ask for nothing in particular.
        scope: &'static str,
    },
}

/// The same, ready for use.
pub(crate) enum Access {
    Header {
        name: HeaderName,
        value: HeaderValue,
        secrets: Secrets,
    },
    Bearer(Tokens),
}

impl Access {
    pub(crate) fn new(auth: &Auth, api: &Endpoint) -> Result<Self, Error> {
        match auth {
            Auth::Header { name, key } => {
                let name = HeaderName::from_bytes(name.as_bytes())
                    .map_err(|_| config(format!("{name:?} cannot be the name of a header")))?;
                let refuse = |why| config(format!("the key for the header {name} {why}"));
                let key = key.expose();
                if key.is_empty() {
                    return Err(refuse("is empty; give the one that was issued"));
                }
                if key.trim() != key || !key.bytes().all(|b| matches!(b, b' '..=b'~')) {
                    return Err(refuse(
                        "has a space around it, a newline or a letter that is not ASCII; copy it again",
                    ));
                }
                let mut value =
                    HeaderValue::from_str(key).map_err(|_| refuse("can stand in no header"))?;
                value.set_sensitive(true);
                let secrets = written(key);
                Ok(Self::Header {
                    name,
                    value,
                    secrets: Secrets::new(secrets.iter().map(String::as_str)),
                })
            }
            Auth::ClientCredentials {
                token_path,
                client_id,
                client_secret,
                scope,
            } => {
                let client_secret = client_secret.expose();
                if client_id.is_empty() || client_secret.is_empty() {
                    let what = "the client id or the client secret is empty";
                    return Err(config(format!("{what}; give those that were issued")));
                }
                let mut fields = vec![
                    ("grant_type", "client_credentials"),
                    ("client_id", client_id),
                    ("client_secret", client_secret),
                ];
                if !scope.is_empty() {
                    fields.push(("scope", scope));
                }
                let secrets = written(client_secret);
                Ok(Self::Bearer(Tokens::new(
                    token_path.trim_start_matches('/'),
                    api,
                    form::encoded(fields),
                    Secrets::new(secrets.iter().map(String::as_str)),
                )?))
            }
        }
    }
}

/// A secret in every way in which a server may echo it: as it is, and as it stands in a form, in a URL, in
/// JSON and in a page.
pub(crate) fn written(secret: &str) -> Vec<String> {
    let form = form::escaped(secret);
    let url = form.replace('+', "%20");
    let mut ways = vec![secret.to_owned(), form, url];
    ways.extend(written_in_json(secret));
    ways.extend(written_in_pages(secret));
    ways.sort();
    ways.dedup();
    ways
}

/// As JSON is written by those who escape what they must, and by those who escape more.
fn written_in_json(secret: &str) -> impl Iterator<Item = String> {
    const HABITS: [fn(char) -> bool; 4] = [
        |c| c == '/',
        |c| matches!(c, '<' | '>' | '&'),
        |c| matches!(c, '=' | '\''),
        |c| !c.is_ascii(),
    ];
    let json = serde_json::Value::from(secret).to_string();
    (0..1 << HABITS.len()).map(move |chosen| {
        let mut way = String::new();
        for c in json[1..json.len() - 1].chars() {
            let habit = HABITS.iter().position(|escapes| escapes(c));
            match habit {
                Some(habit) if chosen & 1 << habit == 0 => way.push(c),
                None => way.push(c),
                Some(0) => way.push_str("\\/"),
                Some(_) => {
                    for unit in c.encode_utf16(&mut [0; 2]) {
                        way.push_str(&format!("\\u{unit:04x}"));
                    }
                }
            }
        }
        way
    })
}

fn written_in_pages(secret: &str) -> impl Iterator<Item = String> {
    let text = secret.replace('&', "&amp;");
    let text = text.replace('<', "&lt;").replace('>', "&gt;");
    let quotes = [
        ("\"", "'"),
        ("&quot;", "&#39;"),
        ("&quot;", "&#x27;"),
        ("&#34;", "&#39;"),
    ];
    quotes
        .into_iter()
        .map(move |(double, single)| text.replace('"', double).replace('\'', single))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn access(auth: &Auth) -> Result<Access, Error> {
        Access::new(auth, &Endpoint::parse("x", "https://x.org", "/").unwrap())
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

    #[test]
    fn a_secret_is_known_again_in_json_forms_urls_and_pages() {
        let secrets = written("a \"b\"+/<=پ😀");
        let secrets = Secrets::new(secrets.iter().map(String::as_str));
        for echo in [
            "a \"b\"+/<=پ😀",
            r#"a \"b\"+/<=پ😀"#,
            r#"a \"b\"+\/<=\u067e\ud83d\ude00"#,
            r#"a \"b\"+/\u003c=پ😀"#,
            r#"a \"b\"+/\u003c\u003dپ😀"#,
            "a+%22b%22%2B%2F%3C%3D%D9%BE%F0%9F%98%80",
            "a%20%22b%22%2B%2F%3C%3D%D9%BE%F0%9F%98%80",
            "a \"b\"+/&lt;=پ😀",
            "a &#34;b&#34;+/&lt;=پ😀",
        ] {
            assert_eq!(secrets.redact(echo), "***", "{echo}");
        }
    }

    #[test]
    fn a_plain_secret_is_looked_for_once() {
        assert_eq!(written("abc-123_x"), ["abc-123_x"]);
    }
}
