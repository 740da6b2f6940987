//! How services word a refusal.

use serde_json::json;

use super::RestWorld;
use crate::reply::Answer;

/// Why a service refuses a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Refused {
    /// The code of the API.
    pub(super) code: i64,
    /// The text, if it is not that of the code.
    pub(super) text: Option<String>,
}

impl Refused {
    pub(super) fn new(code: i64) -> Self {
        Self { code, text: None }
    }
}

/// Codes of both services.
pub(super) mod code {
    pub(crate) const INTERNAL: i64 = 2;
    pub(crate) const INVALID_INPUT: i64 = 4;
    pub(crate) const INVALID_PHONE: i64 = 8;
    pub(crate) const NO_ACCOUNT: i64 = 17;
    pub(crate) const NO_CREDIT: i64 = 20;
    pub(crate) const CONTACTS: i64 = 21;
}

fn answer(status: u16, body: &serde_json::Value) -> Answer {
    let body = body.to_string();
    Answer { status, body }
}

/// The service has no such path.
pub(super) fn unknown() -> Answer {
    answer(
        404,
        &json!({ "type": 1, "code": 404, "message": "not found" }),
    )
}

/// The path exists with another verb.
pub(super) fn wrong_verb() -> Answer {
    answer(
        405,
        &json!({ "type": 1, "code": 405, "message": "method not allowed" }),
    )
}

/// The credentials are missing or wrong, or the token has expired.
pub(super) fn unauthorized() -> Answer {
    answer(
        401,
        &json!({ "type": 1, "code": 401, "message": "unauthorized" }),
    )
}

/// The body is larger than any body that the service takes.
pub(super) fn too_large() -> Answer {
    answer(
        413,
        &json!({ "type": 1, "code": 413, "message": "request entity too large" }),
    )
}

/// The token service cannot read the form. A text, and no object.
pub(super) fn unreadable() -> Answer {
    answer(400, &json!("Failed to Parse Request"))
}

/// The user name or the password is wrong.
pub(super) fn invalid_client() -> Answer {
    let body = json!({
        "error": "invalid_client",
        "error_description": "Client authentication failed",
    });
    answer(401, &body)
}

impl RestWorld {
    /// A refusal with a code, in the shape that the service has. A service whose calls have an id answers with a list of
    /// refusals, each with its phone number, in a successful answer; others with one, and the status that fits it.
    pub(super) fn refusal(&self, refused: &Refused, phone: Option<&str>) -> Answer {
        // What one of the services calls an invalid input is a bad request to the other.
        let is_known = self
            .model
            .error(|error| error.code == refused.code)
            .is_some();
        let code = if is_known { refused.code } else { 400 };
        let text = match &refused.text {
            Some(text) => text.clone(),
            None => self.words(code),
        };
        let in_list = self
            .model
            .api()
            .methods
            .values()
            .any(|it| it.call.request_id().is_some());
        if in_list {
            let info = json!({ "phone_number": phone.unwrap_or_default(), "code": code, "description": text });
            return answer(200, &json!({ "error_data": [info] }));
        }
        let status = match code {
            code::INTERNAL => 500,
            code::NO_ACCOUNT => 404,
            code::NO_CREDIT => 402,
            18 => 429,
            _ => 400,
        };
        answer(status, &json!({ "type": 1, "code": code, "message": text }))
    }

    /// What a code means, as the model has it: the exact texts of the service are not known.
    fn words(&self, code: i64) -> String {
        let known = self.model.error(|error| error.code == code);
        let doc = known.map(|error| error.facts.doc.trim_end_matches('.').to_lowercase());
        doc.unwrap_or_else(|| "error".to_owned())
    }
}
