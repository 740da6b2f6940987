//! Checks init data.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bazu_core::Token;

use crate::error::InitDataError;
use crate::query::{self, Fields};
use crate::replay::ReplayStore;
use crate::signature::{self, Key};
use crate::signed::{Signed, borrowed};

/// By how much the clocks of messenger and server may differ, if the author chooses nothing else.
pub const DEFAULT_CLOCK_SKEW: Duration = Duration::from_secs(60);

/// Checks the init data of the mini apps of one bot.
///
/// Make one for each bot when the server starts. Cloning is cheap. It does not keep the token, but a key made from it;
/// `Debug` shows neither.
///
/// ```
/// use std::time::Duration;
/// use bazu_init_data::{InitDataError, Token, Validator};
///
/// let token = Token::new("123456:for-tests-only")?;
/// let validator = Validator::new(&token, Duration::from_secs(3600));
/// assert!(matches!(validator.validate(""), Err(InitDataError::Empty)));
/// # Ok::<(), bazu_core::InvalidToken>(())
/// ```
#[derive(Clone)]
pub struct Validator {
    key: Key,
    max_age: Duration,
    clock_skew: Duration,
    replays: Option<Arc<dyn ReplayStore>>,
}

impl Validator {
    /// Takes the token of the bot that opens the mini app, and the greatest age of init data.
    ///
    /// Whoever steals init data can use it until it is older. An hour is much time for a page that signs in when it is
    /// opened. `Duration::MAX` is no limit.
    pub fn new(token: &Token, max_age: Duration) -> Self {
        Self {
            key: Key::new(token),
            max_age,
            clock_skew: DEFAULT_CLOCK_SKEW,
            replays: None,
        }
    }

    /// By how much the date of init data may lie in the future, because clocks differ. Without this call:
    /// [`DEFAULT_CLOCK_SKEW`].
    #[must_use]
    pub fn clock_skew(mut self, limit: Duration) -> Self {
        self.clock_skew = limit;
        self
    }

    /// Accepts each init data only once, and keeps the used ones in a store.
    ///
    /// The page then sends init data once, to sign in, and uses the session of your server from there on. A page that
    /// is loaded again has the same init data, so it must keep its session.
    #[must_use]
    pub fn refuse_replays(mut self, store: impl ReplayStore + 'static) -> Self {
        self.replays = Some(Arc::new(store));
        self
    }

    /// Checks init data as the page sent it, by the clock of this machine.
    ///
    /// A text that is url-encoded once more as a whole is accepted too: some clients hand it over like this.
    ///
    /// # Errors
    ///
    /// The reason why the init data is refused: see [`InitDataError`].
    ///
    /// # Panics
    ///
    /// On `wasm32-unknown-unknown`, which has no clock. Use [`validate_at`](Self::validate_at) there.
    pub fn validate(&self, init_data: impl AsRef<str>) -> Result<Signed, InitDataError> {
        self.check(init_data.as_ref(), SystemTime::now())
    }

    /// The same at another time, for tests and for machines without a clock.
    ///
    /// # Errors
    ///
    /// The same as [`validate`](Self::validate).
    pub fn validate_at(
        &self,
        init_data: impl AsRef<str>,
        now: SystemTime,
    ) -> Result<Signed, InitDataError> {
        self.check(init_data.as_ref(), now)
    }

    fn check(&self, text: &str, now: SystemTime) -> Result<Signed, InitDataError> {
        let mut fields = query::read(text)?;
        let hash = take(&mut fields, "hash").ok_or(InitDataError::MissingHash)?;
        let hash = signature::from_hex(&hash).ok_or(InitDataError::MalformedHash)?;
        let auth_date = auth_date(&fields)?;
        if !self.key.has_signed(borrowed(&fields), &hash) {
            return Err(InitDataError::WrongHash);
        }
        // From here on all is what the messenger wrote.
        let left = self.time_left(auth_date, now)?;
        let signed = Signed::read(fields, hash, auth_date)?;
        if let Some(store) = &self.replays {
            let first = store.first_use(signed.hash(), now, left);
            if !first.map_err(InitDataError::StoreFailed)? {
                return Err(InitDataError::AlreadyUsed);
            }
        }
        Ok(signed)
    }

    /// For how long init data stays valid.
    fn time_left(&self, auth_date: SystemTime, now: SystemTime) -> Result<Duration, InitDataError> {
        match now.duration_since(auth_date) {
            Ok(age) => self.max_age.checked_sub(age).ok_or(InitDataError::Expired {
                age,
                limit: self.max_age,
            }),
            Err(early) if early.duration() <= self.clock_skew => {
                Ok(self.max_age.saturating_add(early.duration()))
            }
            Err(early) => Err(InitDataError::FromTheFuture {
                ahead: early.duration(),
                limit: self.clock_skew,
            }),
        }
    }
}

impl fmt::Debug for Validator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Validator")
            .field("max_age", &self.max_age)
            .field("clock_skew", &self.clock_skew)
            .field("refuses_replays", &self.replays.is_some())
            .finish_non_exhaustive()
    }
}

fn take(fields: &mut Fields, key: &str) -> Option<String> {
    let at = fields.iter().position(|(known, _)| known == key)?;
    Some(fields.remove(at).1)
}

fn auth_date(fields: &Fields) -> Result<SystemTime, InitDataError> {
    let value = fields.iter().find(|(key, _)| key == "auth_date");
    let (_, text) = value.ok_or(InitDataError::MissingAuthDate)?;
    // `parse` alone takes a sign too.
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    let seconds = digits.then(|| text.parse().ok()).flatten();
    let date = seconds.and_then(|it| UNIX_EPOCH.checked_add(Duration::from_secs(it)));
    date.ok_or(InitDataError::MalformedAuthDate)
}
