//! Plain REST services: a client with credentials of its own, methods with a verb and a path, answers
//! without an envelope.

mod access;
mod bearer;
mod client;
mod form;
mod request_id;
mod response;

use serde::Serialize;

pub use access::Auth;
pub use client::{RestClient, RestClientBuilder, RestRequest};
pub use request_id::RequestId;
pub use response::RestResponse;

use crate::check::{Policy, Scope, Violations};
use crate::fields::Fields;
use crate::method::{Uploads, encode, judge};
use crate::{Body, Dialect, Error, InputFile, Options};

/// The HTTP method of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Verb {
    /// `GET`.
    Get,
    /// `POST`.
    Post,
}

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

/// A request to a plain REST service.
pub trait RestMethod: Serialize + Send {
    /// What the service answers.
    type Output: Send;

    /// What errors and events call the method, such as `send_message`.
    const NAME: &'static str;

    /// The HTTP method.
    const VERB: Verb = Verb::Post;

    /// What follows the base URL: letters, digits, `_`, `-` and `/`, such as `/send_message`.
    const PATH: &'static str;

    /// How the parameters go out.
    const BODY: BodyKind = BodyKind::Json;

    /// Fills in what the caller may leave out and every repeat of the call must share, such as its
    /// [`RequestId`]. It is called once, before anything else.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] when the operating system gives no random numbers.
    fn prepare(&mut self) -> Result<(), Error> {
        Ok(())
    }

    /// Reports every limit and rule that the request breaks.
    fn check(&self, _scope: &mut Scope<'_>) {}

    /// Visits every file: with the name of its part where it is a parameter, without one where it is
    /// nested and referred to by the name of its part.
    fn files(&mut self, _visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {}

    /// Visits every text that no error may show, should the service echo it: secrets, one-time passwords,
    /// the [national part](crate::PhoneNumber::national) of phone numbers.
    fn private(&self, _hide: &mut dyn FnMut(&str)) {}

    /// About how many bytes the request has as JSON.
    fn size_hint(&self) -> usize {
        256
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

/// Everything that is wrong with a request to a plain REST service.
pub fn rest_violations(method: &impl RestMethod) -> Violations {
    let mut found = Violations::default();
    method.check(&mut Scope::new(&mut found));
    found
}

/// Checks a request to a plain REST service, sends it and reads the answer.
///
/// # Errors
///
/// See [`Error`]; nothing is sent when a strict check finds a violation.
pub async fn rest_send<M: RestMethod>(
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
    if policy != Policy::Off {
        judge(M::NAME, policy, rest_violations(method))?;
    }
    let mut uploads = Uploads::new(Dialect::new(("", "")));
    method.files(&mut |part, file| uploads.visit(part, file));
    let body = match M::BODY {
        BodyKind::Empty => Body::Empty,
        BodyKind::Json | BodyKind::Form | BodyKind::Multipart => {
            let json = encode(M::NAME, method, method.size_hint())?;
            match M::BODY {
                BodyKind::Form => form_body(M::NAME, &json)?,
                BodyKind::Json if uploads.is_empty() => Body::Json(json),
                _ => uploads.multipart(M::NAME, &json)?,
            }
        }
    };
    let mut request = RestRequest::new(M::NAME, M::VERB, M::PATH, body);
    request.timeout = options.timeout;
    method.private(&mut |text| request.hide(text));
    Ok(request)
}

/// Writes the parameters of a request as form fields.
fn form_body(method: &'static str, json: &[u8]) -> Result<Body, Error> {
    let fields = Fields::of(method, json)?;
    Ok(Body::Form(form::encoded(fields.texts())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_holds_text_as_it_is_and_everything_else_as_json() {
        let json = r#"{"phone":"98912","n":7,"list":[1],"text":"a b&سلام"}"#;
        let Body::Form(form) = form_body("x", json.as_bytes()).unwrap() else {
            panic!("no form");
        };
        let text = "a+b%26%D8%B3%D9%84%D8%A7%D9%85";
        assert_eq!(form, format!("phone=98912&n=7&list=%5B1%5D&text={text}"));
    }
}
