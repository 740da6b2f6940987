//! Methods of plain REST services, and the way from data to an answer.

use bazu_client::transport::Parameters;
use bazu_client::{Body, Options};
use bazu_core::{Dialect, Error, Payload, Policy};

use crate::client::RestClient;
use crate::form;
use crate::request::{RestRequest, Verb};
use crate::response::RestResponse;

/// How the parameters of a [`RestMethod`] go out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyKind {
    /// Not at all: there are none.
    Empty,
    /// As a JSON object; with a file to upload as [`Multipart`](Self::Multipart).
    Json,
    /// As `application/x-www-form-urlencoded`: text as it is, everything else as JSON.
    Form,
    /// As `multipart/form-data`: text as it is, everything else as JSON, files streamed.
    Multipart,
}

/// A method of a plain REST service.
///
/// It has no envelope. A file that is nested is referred to by the name of its part. Private texts are
/// secrets, one-time passwords and the [national part](crate::PhoneNumber::national) of phone numbers.
pub trait RestMethod: Payload {
    /// The HTTP method.
    const VERB: Verb = Verb::Post;

    /// What follows the base URL: letters, digits, `_`, `-` and `/`, such as `/send_message`.
    const PATH: &'static str;

    /// How the parameters go out.
    const BODY: BodyKind = BodyKind::Json;

    /// Fills in what the caller may leave out and every repeat of the call must share, such as its
    /// [`RequestId`](crate::RequestId). It is called once, before anything else.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] when the operating system gives no random numbers.
    fn prepare(&mut self) -> Result<(), Error> {
        Ok(())
    }

    /// Reads the answer.
    ///
    /// Not generic, so that it is compiled once in the crate of the API and not again in every program.
    ///
    /// # Errors
    ///
    /// What the service refused, and what could not be read.
    fn decode(response: &RestResponse) -> Result<Self::Output, Error>;
}

/// Checks a request to a plain REST service, sends it and reads the answer.
///
/// # Errors
///
/// See [`Error`]; nothing is sent when a strict check finds a violation.
pub async fn send<M: RestMethod>(
    client: &RestClient,
    mut method: M,
    options: Options,
) -> Result<M::Output, Error> {
    method.prepare()?;
    let request = request(&mut method, options, client.policy())?;
    drop(method);
    let response = client.execute(request).await?;
    M::decode(&response)
}

fn request<M: RestMethod>(
    method: &mut M,
    options: Options,
    policy: Policy,
) -> Result<RestRequest, Error> {
    let policy = options.policy.unwrap_or(policy);
    let parameters = Parameters::of(method, Dialect::new(("", "")), policy)?;
    let body = match M::BODY {
        BodyKind::Empty => Body::Empty,
        BodyKind::Json => parameters.json()?,
        BodyKind::Form => Body::Form(form::encoded(parameters.fields()?.texts())),
        BodyKind::Multipart => parameters.multipart()?,
    };
    let mut request = RestRequest::new(M::NAME, M::VERB, M::PATH, body);
    request.timeout = options.timeout;
    method.private(&mut |text| request.hide(text));
    Ok(request)
}
