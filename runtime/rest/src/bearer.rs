//! Bearer tokens: fetched once for all who wait, kept until shortly before they expire.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use bazu_client::Body;
use bazu_client::transport::{Endpoint, Http, Outgoing};
use bazu_core::{Error, Fields, Secrets};
use hyper::Uri;
use hyper::header::HeaderValue;
use tokio::sync::Mutex;
use tokio::time::Instant;

use crate::echoes::echoes;
use crate::response::RestResponse;

/// How long before its expiry a token is renewed, at the most.
const MARGIN: Duration = Duration::from_secs(60);

/// How old a token may be for a request that cannot be repeated, should it be refused.
const FRESH: Duration = Duration::from_secs(60);

#[derive(Clone)]
pub(crate) struct Bearer {
    /// The value of the `authorization` header.
    pub(crate) header: HeaderValue,
    /// What must not be shown of answers to it.
    pub(crate) secrets: Secrets,
    /// Which fetch it came from.
    round: u64,
    fetched: Instant,
    /// When to renew it.
    until: Option<Instant>,
}

impl Bearer {
    /// Whether it is not about to expire.
    pub(crate) fn holds(&self) -> bool {
        self.until.is_none_or(|until| Instant::now() < until)
    }

    /// Whether it is so new that the service will hardly refuse it.
    pub(crate) fn is_fresh(&self) -> bool {
        self.holds() && self.fetched.elapsed() < FRESH
    }

    /// Whether it came from the same fetch.
    pub(crate) fn is(&self, other: &Self) -> bool {
        self.round == other.round
    }
}

pub(crate) struct Tokens {
    /// What errors and events call the fetch.
    method: &'static str,
    uri: Uri,
    form: String,
    secrets: Secrets,
    /// How many fetches came to an end.
    rounds: AtomicU64,
    /// How the last one ended. Locked while one is under way.
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

    /// The last token if it is good enough, or else a new one.
    ///
    /// It may be dropped at any time: if it was fetching, another that waits fetches in its place.
    pub(crate) async fn get(
        &self,
        http: &Http,
        api: &Endpoint,
        good: impl Fn(&Bearer) -> bool,
    ) -> Result<Bearer, Error> {
        let before = self.rounds.load(Ordering::Acquire);
        let mut last = self.last.lock().await;
        // What was fetched while this call waited was fetched for it too, whatever came of it.
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

    /// Uses a token no more that the service refused.
    pub(crate) fn forget(&self, refused: &Bearer) {
        // If it is locked, a new one is being fetched already.
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
        let unsendable = || unreadable(&response, "the `access_token` holds what no header can");
        if !token.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(unsendable());
        }
        let header = format!("Bearer {token}");
        let mut header = HeaderValue::try_from(header).map_err(|_| unsendable())?;
        header.set_sensitive(true);
        let echoes = echoes(&token);
        let fetched = Instant::now();
        Ok(Bearer {
            header,
            secrets: self.secrets.and(echoes.iter().map(String::as_str)),
            round: self.rounds.load(Ordering::Acquire),
            fetched,
            until: life
                .and_then(|life| fetched.checked_add(life.saturating_sub(MARGIN.min(life / 10)))),
        })
    }
}

/// The token that an answer holds, and how long it lives.
fn read(response: &RestResponse) -> Result<(String, Option<Duration>), Error> {
    if let Some(error) = response.error() {
        return Err(error);
    }
    // From here on the answer may hold a token, so no error quotes it.
    let Ok(fields) = serde_json::from_slice::<Fields<'_>>(response.body()) else {
        return Err(unreadable(response, "the answer is no JSON object"));
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

/// A successful answer that holds no token, without quoting it.
fn unreadable(response: &RestResponse, message: &str) -> Error {
    let mut error = response.outside_or(message);
    match &mut error {
        Error::Status(error) => error.excerpt.clear(),
        Error::Decode(error) => error.excerpt.clear(),
        _ => {}
    }
    error
}
