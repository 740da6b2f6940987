use bale_bot::ErrorKind as Bale;
use bazu_core::{Error, Response};
use letgram_bot::ErrorKind as Letgram;
use serde_json::{Value, json};

use super::{Answer, Refusal};
use crate::strict;
use crate::test_models::{bale, letgram};

/// An answer as a client reads it.
fn error(answer: &Answer) -> Error {
    let response = Response::new("sendMessage", answer.status, answer.body.clone());
    response.result::<Value>().unwrap_err()
}

#[test]
fn each_refusal_is_of_the_kind_that_the_crates_know() {
    let text = || "words".to_owned();
    let cases = [
        (Refusal::Token, Bale::TokenNotFound, Letgram::Unauthorized),
        (Refusal::Method, Bale::NotFound, Letgram::NotFound),
        (
            Refusal::UnknownChat,
            Bale::UnknownChat,
            Letgram::ChatNotFound,
        ),
        (
            Refusal::Forbidden(text()),
            Bale::PermissionDenied,
            Letgram::Forbidden,
        ),
        (Refusal::Bad(text()), Bale::BadRequest, Letgram::BadRequest),
        (
            Refusal::NotFound(text()),
            Bale::NotFound,
            Letgram::BadRequest,
        ),
        // One of the two has no such error, and a client sees the code alone.
        (Refusal::Conflict(text()), Bale::Other, Letgram::Conflict),
        (Refusal::TooLarge, Bale::Other, Letgram::Other),
        (
            Refusal::Wait(7),
            Bale::RateLimited,
            Letgram::TooManyRequests,
        ),
        (
            Refusal::Bad("chat_id: must be a valid value".to_owned()),
            Bale::InvalidChatId,
            Letgram::BadRequest,
        ),
    ];
    for (refusal, of_bale, of_letgram) in cases {
        for (model, expected) in [(bale(), Err(of_bale)), (letgram(), Ok(of_letgram))] {
            let answer = Answer::refusal(&model, &refusal);
            assert_eq!(strict::answer(&model, "sendMessage", &answer.body), Ok(()));
            let error = error(&answer);
            match expected {
                Err(kind) => assert_eq!(Bale::of(&error), kind, "{refusal:?}"),
                Ok(kind) => assert_eq!(Letgram::of(&error), kind, "{refusal:?}"),
            }
            assert!(matches!(error, Error::Api(_)), "{error:?} has no envelope");
        }
    }
}

#[test]
fn refusals_are_worded_as_the_apis_word_them() {
    let cases = [
        (
            Refusal::Token,
            (403, "Bad Request: Token not found"),
            (401, "Unauthorized"),
        ),
        (Refusal::Method, (404, "Not Found"), (404, "Not Found")),
        (
            Refusal::UnknownChat,
            (404, "no such group or user"),
            (400, "Bad Request: chat not found"),
        ),
        (
            Refusal::bad("message text is empty"),
            (400, "Bad Request: message text is empty"),
            (400, "Bad Request: message text is empty"),
        ),
    ];
    for (refusal, of_bale, of_letgram) in cases {
        for (model, (code, words)) in [(bale(), of_bale), (letgram(), of_letgram)] {
            let answer = Answer::refusal(&model, &refusal);
            let body: Value = serde_json::from_str(&answer.body).unwrap();
            assert_eq!(
                body,
                json!({ "ok": false, "error_code": code, "description": words })
            );
            assert_eq!(i64::from(answer.status), code);
        }
    }
}

#[test]
fn who_has_to_wait_is_told_for_how_long() {
    let answer = Answer::refusal(&letgram(), &Refusal::Wait(7));
    let Error::Api(refusal) = error(&answer) else {
        panic!("an answer with an envelope is an error of the API");
    };
    assert_eq!(
        (refusal.code, refusal.retry_after.map(|wait| wait.as_secs())),
        (429, Some(7))
    );
}
