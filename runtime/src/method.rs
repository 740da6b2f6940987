//! Methods as plain data, and the way from data to an answer.

mod uploads;

use std::time::Duration;

use bytes::Bytes;
use serde::Serialize;

pub(crate) use uploads::Uploads;

use crate::check::{Policy, Scope, Violations};
use crate::{Body, Client, Error, InputFile, Request, Response};

/// A request of an API.
pub trait Method: Serialize + Send {
    /// What the server answers.
    type Output: Send;

    /// The name on the wire.
    const NAME: &'static str;

    /// Whether the server reads this method only from `multipart/form-data`.
    const MULTIPART: bool = false;

    /// Reports every limit and rule that the request breaks.
    fn check(&self, _scope: &mut Scope<'_>) {}

    /// Visits every file: with the name of its part where it is a parameter, without one
    /// where it is nested and refers to its part by an attach reference.
    fn files(&mut self, _visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {}

    /// Visits every text that no error may show, should the server echo it.
    fn private(&self, _hide: &mut dyn FnMut(&str)) {}

    /// How long the server may wait before it answers.
    fn long_poll(&self) -> Option<Duration> {
        None
    }

    /// About how many bytes the request has as JSON.
    fn size_hint(&self) -> usize {
        256
    }

    /// Reads the answer.
    ///
    /// Not generic, so that it is compiled once in the crate of the API and not again in
    /// every bot.
    ///
    /// # Errors
    ///
    /// What the server refused, and what could not be read.
    fn decode(response: &Response) -> Result<Self::Output, Error>;
}

/// What differs from one API to another in how requests are written.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Dialect {
    /// What stands before and after the name of a part in a reference to it.
    pub attach: (&'static str, &'static str),
}

impl Dialect {
    /// A dialect with the text around the name of a part in a reference to it.
    pub const fn new(attach: (&'static str, &'static str)) -> Self {
        Self { attach }
    }
}

/// What one call does differently from its bot.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Options {
    /// What to do about violations.
    pub policy: Option<Policy>,
    /// How long the whole call may take.
    pub timeout: Option<Duration>,
}

/// Everything that is wrong with a request.
pub fn violations(method: &impl Method) -> Violations {
    let mut found = Violations::default();
    method.check(&mut Scope::new(&mut found));
    found
}

/// Checks a request, sends it and reads the answer.
///
/// # Errors
///
/// See [`Error`]; nothing is sent when a strict check finds a violation.
pub async fn send<M: Method>(
    client: &Client,
    dialect: Dialect,
    mut method: M,
    options: Options,
) -> Result<M::Output, Error> {
    let request = prepare(&mut method, dialect, options, client.policy())?;
    drop(method);
    let response = client.execute(request).await?;
    M::decode(&response)
}

fn prepare<M: Method>(
    method: &mut M,
    dialect: Dialect,
    options: Options,
    policy: Policy,
) -> Result<Request, Error> {
    let policy = options.policy.unwrap_or(policy);
    if policy != Policy::Off {
        judge(M::NAME, policy, violations(method))?;
    }
    let mut uploads = Uploads::new(dialect);
    method.files(&mut |part, file| uploads.visit(part, file));
    let json = encode(M::NAME, method, method.size_hint())?;
    let body = if M::MULTIPART || !uploads.is_empty() {
        uploads.multipart(M::NAME, &json)?
    } else {
        Body::Json(json)
    };
    let mut request = Request::new(M::NAME, body);
    request.timeout = options.timeout;
    if let Some(waiting) = method.long_poll() {
        request = request.waiting(waiting);
    }
    method.private(&mut |text| request.hide(text));
    Ok(request)
}

/// Does about violations what the policy says.
pub(crate) fn judge(method: &'static str, policy: Policy, found: Violations) -> Result<(), Error> {
    if found.is_empty() {
        return Ok(());
    }
    if policy == Policy::Strict {
        return Err(found.into());
    }
    for violation in &found {
        tracing::warn!(method, "{violation}");
    }
    Ok(())
}

/// Writes the parameters of a request as JSON.
pub(crate) fn encode(
    method: &'static str,
    parameters: &impl Serialize,
    size_hint: usize,
) -> Result<Bytes, Error> {
    let mut json = Vec::with_capacity(size_hint);
    match serde_json::to_writer(&mut json, parameters) {
        Ok(()) => Ok(json.into()),
        Err(error) => Err(Error::unencodable(method, &error)),
    }
}
