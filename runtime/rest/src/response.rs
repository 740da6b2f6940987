//! Answers without an envelope, and the error formats of REST services.

use bazu_core::wire::KeepBroken;
use bazu_core::{ApiError, Error, Fields, REDACTED, Response};
use bytes::Bytes;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

/// An answer of a plain REST service, with any HTTP status. `Debug` does not show the body.
#[derive(Clone, Debug)]
pub struct RestResponse {
    response: Response,
    /// Fields of the result that have the name of a field of a refusal.
    fields: &'static [&'static str],
}

impl RestResponse {
    /// Makes an answer without a server. Use it to test code that reads answers.
    pub fn new(method: &'static str, status: u16, body: impl Into<Bytes>) -> Self {
        Response::new(method, status, body).into()
    }

    /// Returns the same answer, for a result with these fields. In a success they are a part of the result, and
    /// not the reason of a refusal, if the result can be read.
    pub fn with_fields(&self, fields: &'static [&'static str]) -> Self {
        let response = self.response.clone();
        Self { response, fields }
    }

    /// The method that was called.
    pub fn method(&self) -> &'static str {
        self.response.method
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.response.status
    }

    /// The body. It may be any bytes.
    pub fn body(&self) -> &Bytes {
        &self.response.body
    }

    /// Reads the whole body as the result. A success without a body, such as 204, is read as `null`, or else as
    /// `true`.
    ///
    /// # Errors
    ///
    /// - [`Error::Api`] for a refusal with any status, in one of these shapes: `{type, code, message}`;
    ///   `error_data` or `error` with one `{code, description}` or a list of them; `{error,
    ///   error_description}` with texts; only a text. Without a code in the answer, the code is the HTTP
    ///   status. A phone number beside a code is left out.
    /// - [`Error::Status`] for any other answer with a status that is not a success, and for a web page.
    /// - [`Error::Decode`] for a result that does not have the type.
    pub fn result<T: for<'de> Deserialize<'de>>(&self) -> Result<T, Error> {
        self.answer(|response| {
            let readings: &[&str] = if response.body.is_empty() {
                &["null", "true"]
            } else {
                &[]
            };
            let mut results = readings.iter().map(|text| serde_json::from_str(text));
            match results.find_map(Result::ok) {
                Some(result) => Ok(result),
                None => response.bare(),
            }
        })
    }

    /// Like [`result`](Self::result), but leaves out a part that cannot be read, if the type of the result allows
    /// it, and keeps it as a [`BrokenPart`](bazu_core::BrokenPart).
    ///
    /// # Errors
    ///
    /// Same as [`result`](Self::result).
    pub fn tolerant_result<T: DeserializeOwned + KeepBroken>(&self) -> Result<T, Error> {
        self.answer(Response::tolerant_bare)
    }

    /// Like [`result`](Self::result), for a list: an element that cannot be read is left out, and kept as a
    /// [`BrokenPart`](bazu_core::BrokenPart) of the first element.
    ///
    /// # Errors
    ///
    /// Same as [`result`](Self::result). If no element can be read, the list cannot be read.
    pub fn tolerant_list<T: DeserializeOwned + KeepBroken>(&self) -> Result<Vec<T>, Error> {
        self.answer(Response::tolerant_bare_list)
    }

    fn answer<T>(&self, read: impl Fn(&Response) -> Result<T, Error>) -> Result<T, Error> {
        if let Some(error) = self.error() {
            return Err(error);
        }
        read(&self.response).map_err(|error| {
            // A text alone is a refusal, unless the result is a text. So are fields that the result has too.
            let refusal = self.refusal(&[]).or_else(|| self.refusal_by_text());
            let refusal = refusal.map(Error::from);
            refusal.or_else(|| self.response.outside()).unwrap_or(error)
        })
    }

    /// The error in the answer, as far as it is known without the type of the result.
    pub(crate) fn error(&self) -> Option<Error> {
        let is_success = self.is_success();
        let own = if is_success { self.fields } else { &[] };
        if let Some(refusal) = self.refusal(own) {
            return Some(refusal.into());
        }
        if is_success {
            return None;
        }
        let refusal = self.refusal_by_text().map(Error::from);
        refusal.or_else(|| self.response.outside())
    }

    /// The error for an answer that comes from a proxy or web server instead of the service, or that has
    /// another shape.
    pub(crate) fn outside_or(&self, message: &str) -> Error {
        let misread = || self.response.decode_error("$", message, 1, 1).into();
        self.response.outside().unwrap_or_else(misread)
    }

    /// The error of the service for credentials that cannot be renewed any more.
    pub(crate) fn unauthorized(&self, hint: &'static str) -> Error {
        let refusal = self.refusal(&[]).or_else(|| self.refusal_by_text());
        let mut refusal = refusal.unwrap_or_else(|| {
            let excerpt = Some(self.response.excerpt()).filter(|excerpt| !excerpt.is_empty());
            self.api_error(None, excerpt)
        });
        refusal.hint = Some(hint);
        refusal.into()
    }

    fn is_success(&self) -> bool {
        (200..300).contains(&self.response.status)
    }

    fn api_error(&self, code: Option<i64>, description: Option<String>) -> ApiError {
        let code = code.unwrap_or(i64::from(self.response.status));
        self.response.api_error(code, description, None)
    }

    fn refusal_by_text(&self) -> Option<ApiError> {
        let text: String = serde_json::from_slice(&self.response.body).ok()?;
        Some(self.api_error(None, Some(text)))
    }

    /// The refusal in the answer, in a shape without any of the result's own fields.
    fn refusal(&self, own: &[&str]) -> Option<ApiError> {
        let fields: Fields<'_> = serde_json::from_slice(&self.response.body).ok()?;
        let is_own = |name: &&str| own.contains(name);
        if !is_own(&"error_data")
            && let Some(refusal) = Refusal::of_list(&fields)
        {
            return Some(self.api_error(refusal.code, refusal.description));
        }
        if !is_own(&"error")
            && let Some(error) = fields.get("error")
        {
            if let Some(refusal) = Refusal::of_info(error) {
                return Some(self.api_error(refusal.code, refusal.description));
            }
            // OAuth 2.0, RFC 6749, 5.2.
            if let Some(error) = fields.text("error").filter(|error| !error.is_empty()) {
                let description = match fields.text("error_description") {
                    Some(words) => format!("{error}: {words}"),
                    None => error,
                };
                return Some(self.api_error(None, Some(description)));
            }
        }
        if ["type", "code", "message"].iter().any(is_own) {
            return None;
        }
        let code = fields.integer("code")?;
        let message = fields.text("message");
        // A successful result may also have a code or a message.
        let is_whole = message.is_some() && fields.get("type").is_some() && code != 0;
        (is_whole || !self.is_success()).then(|| self.api_error(Some(code), message))
    }
}

impl From<Response> for RestResponse {
    fn from(response: Response) -> Self {
        let fields = &[];
        Self { response, fields }
    }
}

/// The content of an `ErrorInfo`.
struct Refusal {
    code: Option<i64>,
    description: Option<String>,
}

impl Refusal {
    /// The first refusal in `error_data`, which is a list or a single element.
    fn of_list(fields: &Fields<'_>) -> Option<Self> {
        let data = fields.get("error_data")?;
        let Ok(list) = serde_json::from_str::<Vec<&RawValue>>(data.get()) else {
            return Self::of_info(data);
        };
        let mut refusals = list.into_iter().filter_map(Self::of_info);
        let mut first = refusals.next()?;
        let more = refusals.count();
        if more > 0 {
            let description = first.description.unwrap_or_default();
            first.description = Some(format!("{description} (and {more} more)"));
        }
        Some(first)
    }

    /// One `{phone_number, code, description}`. The number is personal data, so it is removed from the
    /// description too.
    fn of_info(info: &RawValue) -> Option<Self> {
        let fields: Fields<'_> = serde_json::from_str(info.get()).ok()?;
        let code = fields.integer("code");
        let description = fields.text("description").or(fields.text("message"));
        let description = description.filter(|description| !description.is_empty());
        if code == Some(0) || (code.is_none() && description.is_none()) {
            return None;
        }
        let phone = fields.text("phone_number").unwrap_or_default();
        let description = description.map(|description| without_phone(&description, &phone));
        Some(Self { code, description })
    }
}

/// Returns a text without a phone number, with or without the country prefix.
fn without_phone(text: &str, phone: &str) -> String {
    let national = match phone.char_indices().rev().nth(9) {
        Some((at, _)) => &phone[at..],
        None => phone,
    };
    match national {
        "" => text.to_owned(),
        national => text.replace(national, REDACTED),
    }
}

#[cfg(test)]
mod tests {
    use super::RestResponse;
    use bazu_core::{Error, True};
    use serde_json::Value;

    #[test]
    fn a_success_without_a_body_is_nothing_or_else_true() {
        for status in [200, 204] {
            let answer = RestResponse::new("ping", status, "");
            assert_eq!(answer.result::<Value>().unwrap(), Value::Null);
            assert_eq!(answer.result::<Option<bool>>().unwrap(), None);
            assert_eq!(answer.result::<True>().unwrap(), True);
            assert!(answer.result::<bool>().unwrap());
            assert!(answer.result::<i64>().is_err());
        }
        let refused = RestResponse::new("ping", 500, "").result::<True>();
        assert!(matches!(refused, Err(Error::Status(_))), "{refused:?}");
    }
}
