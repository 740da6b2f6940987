//! Signs init data, for tests.

use std::collections::BTreeMap;
use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

use bazu_core::Token;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::signature::{Key, to_hex};

/// What stands in a query string as it is. These and letters and digits.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// Signs init data as a messenger does, for tests of your server.
///
/// Without [`auth_date`](Self::auth_date), the mini app was opened now.
///
/// ```
/// use std::time::Duration;
/// use bazu_init_data::{Signer, Token, Validator};
///
/// let token = Token::new("123456:for-tests-only")?;
/// let text = Signer::new(&token).user(42, "Ann").field("start_param", "ref_7").sign();
///
/// let validator = Validator::new(&token, Duration::from_secs(3600));
/// let init_data = validator.validate(&text)?;
/// assert_eq!(init_data.user().map(|user| user.id), Some(42));
/// assert_eq!(init_data.start_param(), Some("ref_7"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
#[must_use]
pub struct Signer {
    key: Key,
    fields: BTreeMap<String, String>,
}

impl Signer {
    /// Signs with the token of a bot.
    pub fn new(token: &Token) -> Self {
        let signer = Self {
            key: Key::new(token),
            fields: BTreeMap::new(),
        };
        signer.auth_date(SystemTime::now())
    }

    /// The user who opens the mini app. For more than id and first name, write the JSON into the field `user`.
    pub fn user(self, id: i64, first_name: &str) -> Self {
        let user = serde_json::json!({ "id": id, "first_name": first_name });
        self.field("user", user.to_string())
    }

    /// When the mini app was opened, in whole seconds. A time before 1970 counts as its start.
    pub fn auth_date(self, time: SystemTime) -> Self {
        let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
        self.field("auth_date", since.as_secs().to_string())
    }

    /// Any other field, or another value for a field. The value is signed as it stands here.
    pub fn field(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.fields.insert(key.into(), value.into());
        self
    }

    /// Leaves a field out.
    pub fn without(mut self, key: &str) -> Self {
        self.fields.remove(key);
        self
    }

    /// The init data: url-encoded fields, sorted by key, with the signature as the last one.
    pub fn sign(&self) -> String {
        let fields = self.fields.iter();
        let fields = fields.map(|(key, value)| (key.as_str(), value.as_str()));
        let hash = to_hex(&self.key.sign(fields.clone()));
        let encode = |text| utf8_percent_encode(text, ENCODED);
        let pairs = fields.chain([("hash", hash.as_str())]);
        let pairs = pairs.map(|(key, value)| format!("{}={}", encode(key), encode(value)));
        pairs.collect::<Vec<_>>().join("&")
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer")
            .field("fields", &self.fields)
            .finish_non_exhaustive()
    }
}
