//! Bearer tokens. A token is fetched once for all waiting calls, and renewed before it expires.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use bazu_client::Body;
use bazu_client::transport::{Endpoint, Http, Outgoing};
use bazu_core::{Error, Fields, Secrets};
use hyper::Uri;
use hyper::header::HeaderValue;
use tokio::sync::Mutex;
use tokio::time::Instant;

use crate::response::RestResponse;

/// The maximum time between the renewal of a token and its expiry.
const MARGIN: Duration = Duration::from_secs(60);

/// The maximum age of a token for a request that cannot be repeated: an old token could be rejected.
const FRESH: Duration = Duration::from_secs(60);

#[derive(Clone)]
pub(crate) struct Bearer {
    /// The value of the `authorization` header.
    pub(crate) header: HeaderValue,
    /// The secrets that errors must not show.
    pub(crate) secrets: Secrets,
    /// The number of the fetch that returned the token.
    round: u64,
    fetched: Instant,
    /// The time of the renewal.
    until: Option<Instant>,
}

impl Bearer {
    /// Whether the token does not expire soon.
    pub(crate) fn holds(&self) -> bool {
        self.until.is_none_or(|until| Instant::now() < until)
    }

    /// Whether the token is so new that the service is unlikely to reject it.
    pub(crate) fn is_fresh(&self) -> bool {
        self.holds() && self.fetched.elapsed() < FRESH
    }

    /// Whether the token came from the same fetch.
    pub(crate) fn is(&self, other: &Self) -> bool {
        self.round == other.round
    }
}

pub(crate) struct Tokens {
    /// The name of the fetch in errors and events.
    method: &'static str,
    uri: Uri,
    form: String,
    secrets: Secrets,
    /// The number of completed fetches.
    rounds: AtomicU64,
    /// The result of the last fetch. It is locked during a fetch.
    last: Mutex<Option<Result<Bearer, Error>>>,
}

impl Tokens {
    pub(crate) fn new(
        path: &'static str,
        api: &Endpoint,
        form: String,
        secrets: Secrets,
    ) -> Result<Self, Error> {
        Ok(Self {
            method: path,
            uri: api.method_uri(path)?,
            form,
            secrets,
            rounds: AtomicU64::new(0),
            last: Mutex::new(None),
        })
    }

    /// Returns the last token if it is good enough, otherwise a new one.
    ///
    /// The future may be dropped at any time. If it was fetching, another waiting call fetches instead.
    pub(crate) async fn get(
        &self,
        http: &Http,
        api: &Endpoint,
        good: impl Fn(&Bearer) -> bool,
    ) -> Result<Bearer, Error> {
        let before = self.rounds.load(Ordering::Acquire);
        let mut last = self.last.lock().await;
        // If a fetch ended while this call waited, this call uses its result, even an error.
        let waited = self.rounds.load(Ordering::Acquire) != before;
        match &*last {
            Some(Ok(bearer)) if waited || good(bearer) => return Ok(bearer.clone()),
            Some(Err(error)) if waited => return Err(error.clone()),
            _ => {}
        }
        let fetched = self.fetch(http, api).await;
        self.rounds.fetch_add(1, Ordering::Release);
        *last = Some(fetched.clone());
        fetched
    }

    /// Discards a token that the service rejected.
    pub(crate) fn forget(&self, refused: &Bearer) {
        // If it is locked, another call is already fetching a new token.
        if let Ok(mut last) = self.last.try_lock()
            && matches!(&*last, Some(Ok(bearer)) if bearer.is(refused))
        {
            *last = None;
        }
    }

    async fn fetch(&self, http: &Http, api: &Endpoint) -> Result<Bearer, Error> {
        let outgoing = Outgoing {
            method: self.method,
            verb: hyper::Method::POST,
            uri: self.uri.clone(),
            endpoint: api,
            credentials: None,
            body: Body::Form(self.form.clone()),
            timeouts: http.timeouts(),
            secrets: self.secrets.clone(),
        };
        let response = RestResponse::from(http.execute(outgoing).await?);
        let (token, life) = read(&response)?;
        let unsendable = || unreadable(&response, "the `access_token` is invalid in a header");
        if !token.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(unsendable());
        }
        let header = format!("Bearer {token}");
        let mut header = HeaderValue::try_from(header).map_err(|_| unsendable())?;
        header.set_sensitive(true);
        let fetched = Instant::now();
        Ok(Bearer {
            header,
            secrets: self.secrets.and([&*token]),
            round: self.rounds.load(Ordering::Acquire),
            fetched,
            until: life
                .and_then(|life| fetched.checked_add(life.saturating_sub(MARGIN.min(life / 10)))),
        })
    }
}

/// The token in an answer, and its lifetime.
fn read(response: &RestResponse) -> Result<(String, Option<Duration>), Error> {
    if let Some(error) = response.error() {
        return Err(error);
    }
    // From here on the answer may hold a token, so errors do not quote it.
    let Ok(fields) = serde_json::from_slice::<Fields<'_>>(response.body()) else {
        return Err(unreadable(response, "the answer is not a JSON object"));
    };
    let token = fields.text("access_token").unwrap_or_default();
    if token.is_empty() {
        return Err(unreadable(response, "the answer has no `access_token`"));
    }
    let life = fields.get("expires_in").and_then(|seconds| {
        let seconds: f64 = seconds.get().trim_matches('"').parse().ok()?;
        Duration::try_from_secs_f64(seconds.max(0.0)).ok()
    });
    Ok((token, life))
}

/// The error for a successful answer without a valid token. It does not quote the answer.
fn unreadable(response: &RestResponse, message: &str) -> Error {
    let mut error = response.outside_or(message);
    match &mut error {
        Error::Status(error) => error.excerpt.clear(),
        Error::Decode(error) => error.excerpt.clear(),
        _ => {}
    }
    error
}
