//! From a method of a bot to its answer.

use std::time::Duration;

use bazu_core::{Dialect, Error, Method, Policy};

use crate::client::Client;
use crate::parameters::Parameters;
use crate::request::Request;

/// What one call does differently from its client.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Options {
    /// What to do about violations.
    pub policy: Option<Policy>,
    /// How long the whole call may take.
    pub timeout: Option<Duration>,
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
    let parameters = Parameters::of(method, dialect, policy)?;
    let body = match M::MULTIPART {
        true => parameters.multipart()?,
        false => parameters.json()?,
    };
    let mut request = Request::new(M::NAME, body);
    request.timeout = options.timeout;
    request.wait = method.long_poll().unwrap_or_default();
    method.private(&mut |text| request.hide(text));
    Ok(request)
}
