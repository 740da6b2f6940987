//! Methods of plain REST services, and the function that sends them.

use bazu_client::transport::Parameters;
use bazu_client::{Body, Options};
use bazu_core::{Dialect, Error, Payload, Policy};

use crate::client::RestClient;
use crate::form;
use crate::request::{RestRequest, Verb};
use crate::response::RestResponse;

/// The format of the parameters of a [`RestMethod`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyKind {
    /// The method has no parameters.
    Empty,
    /// A JSON object, or [`Multipart`](Self::Multipart) if a file is uploaded.
    Json,
    /// `application/x-www-form-urlencoded`: text unchanged, everything else as JSON.
    Form,
    /// `multipart/form-data`: text unchanged, everything else as JSON, files streamed.
    Multipart,
}

/// A method of a plain REST service.
///
/// It has no envelope. A nested file refers to its part by the name of the part. Private texts are secrets,
/// one-time passwords and the [national part](crate::PhoneNumber::national) of phone numbers.
pub trait RestMethod: Payload {
    /// The HTTP method.
    const VERB: Verb = Verb::Post;

    /// The path after the base URL: letters, digits, `_`, `-` and `/`, such as `/send_message`.
    const PATH: &'static str;

    /// The format of the parameters.
    const BODY: BodyKind = BodyKind::Json;

    /// Sets the values that the caller may omit and that all repeats of the call share, such as the
    /// [`RequestId`](crate::RequestId). It is called once, before everything else.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] if the operating system returns no random numbers.
    fn prepare(&mut self) -> Result<(), Error> {
        Ok(())
    }

    /// Reads the answer.
    ///
    /// This function is not generic. So it is compiled once, in the crate of the API, and not in every program.
    ///
    /// # Errors
    ///
    /// Returns an error if the service refused the call, or if the answer cannot be decoded.
    fn decode(response: &RestResponse) -> Result<Self::Output, Error>;
}

/// Checks a request to a plain REST service, sends it and reads the answer.
///
/// # Errors
///
/// See [`Error`]. If a strict check finds a violation, nothing is sent.
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
    request.read_timeout = options.read_timeout;
    method.private(&mut |text| request.hide(text));
    Ok(request)
}
