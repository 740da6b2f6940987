//! Sends a method of a bot and reads its answer.

use std::time::Duration;

use bazu_core::{Dialect, Error, Method, Policy};

use crate::client::Client;
use crate::parameters::Parameters;
use crate::request::Request;

/// Options of one call that replace the options of the client.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Options {
    /// The policy for violations.
    pub policy: Option<Policy>,
    /// The time limit for the whole call.
    pub timeout: Option<Duration>,
    /// The time that the server may be silent.
    pub read_timeout: Option<Duration>,
}

/// Checks a request, sends it and reads the answer.
///
/// # Errors
///
/// See [`Error`]. If a strict check finds a violation, nothing is sent.
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
    request.read_timeout = options.read_timeout;
    request.wait = method.long_poll().unwrap_or_default();
    request.chat = method.chat();
    request.repeatable = M::REPEATABLE;
    method.private(&mut |text| request.hide(text));
    Ok(request)
}
