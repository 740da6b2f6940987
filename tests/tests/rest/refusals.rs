//! Every documented refusal, in every shape in which it may come, by its name.

use bale_otp::Otp;
use bale_safir::types::{Message, MessageData, SentMessage, UploadedFile};
use bale_safir::{Error, InputFile};
use bazu_tests::{Answer, Server};

use crate::{gateway, phone, refusal, safir, token};

async fn send_message(answer: Answer) -> Result<SentMessage, Error> {
    let server = Server::answering([answer]).await;
    let hi = MessageData::message(Message::new().text("hi"));
    safir(&server).send_message(1, phone(), hi).await
}

async fn upload_file(answer: Answer) -> Result<UploadedFile, Error> {
    let server = Server::answering([answer]).await;
    let file = InputFile::bytes("a.txt", "hello");
    safir(&server).upload_file(file).await
}

async fn send_otp(answers: impl IntoIterator<Item = Answer>) -> Error {
    let server = Server::answering(answers).await;
    let otp = Otp::new("111111").unwrap();
    gateway(&server).send_otp(phone(), otp).await.unwrap_err()
}

/// The code and the words of a refusal by the API itself.
fn said(error: &Error) -> (i64, &str) {
    match error {
        Error::Api(refusal) => (
            refusal.code,
            refusal.description.as_deref().unwrap_or_default(),
        ),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn safir_names_every_code_in_every_shape_at_every_status() {
    use bale_safir::ErrorKind;
    let info =
        |code| format!(r#"{{"phone_number":"989123456789","code":{code},"description":"no"}}"#);
    for (code, kind) in [
        (2, ErrorKind::InternalServerError),
        (3, ErrorKind::RateLimitExceeded),
        (4, ErrorKind::InvalidInput),
        (8, ErrorKind::InvalidPhone),
        (17, ErrorKind::NotBaleUser),
        (20, ErrorKind::PaymentRequired),
        (21, ErrorKind::MaximumContactLimitReached),
        (22, ErrorKind::Other),
    ] {
        let info = info(code);
        for body in [
            format!(r#"{{"message_id":"","error_data":[{info}]}}"#),
            format!(r#"{{"error_data":[{info}],"file_id":""}}"#),
            format!(r#"{{"error_data":{info}}}"#),
            format!(r#"{{"file_id":"","error":{info}}}"#),
            format!(r#"{{"error":{{"code":{code},"description":"no"}}}}"#),
            format!(r#"{{"type":1,"code":{code},"message":"no"}}"#),
        ] {
            for status in [200, 400, 404, 500] {
                let answer = || refusal(status, &body);
                for error in [
                    send_message(answer()).await.unwrap_err(),
                    upload_file(answer()).await.unwrap_err(),
                ] {
                    assert_eq!(ErrorKind::of(&error), kind, "{status} {body}: {error}");
                    assert_eq!(said(&error), (code, "no"), "{status} {body}");
                }
            }
        }
    }
}

#[tokio::test]
async fn a_message_that_was_sent_beside_an_empty_error_is_no_refusal() {
    for body in [
        r#"{"file_id":"a","error":null}"#,
        r#"{"file_id":"a","error":{}}"#,
        r#"{"file_id":"a","error":{"phone_number":"","code":0,"description":""}}"#,
        r#"{"file_id":"a","error_data":null}"#,
    ] {
        let uploaded = upload_file(Answer::json(body)).await;
        assert_eq!(uploaded.unwrap().file_id, "a", "{body}");
    }
}

#[tokio::test]
async fn an_answer_of_safir_that_says_nothing_known_is_a_status_or_undecodable() {
    use bale_safir::ErrorKind;
    for (status, body) in [(403, ""), (404, "{}"), (502, "<h1>bad gateway</h1>")] {
        let error = send_message(refusal(status, body)).await.unwrap_err();
        assert!(
            matches!(&error, Error::Status(it) if it.status == status),
            "{error:?}"
        );
        assert_eq!(ErrorKind::of(&error), ErrorKind::Other);
    }
    let error = upload_file(Answer::json("{}")).await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
    let expected = "upload_file: cannot read the answer at $: missing field `file_id`";
    assert!(error.to_string().starts_with(expected), "{error}");
}

#[tokio::test]
async fn the_gateway_names_every_code_whatever_the_status() {
    use bale_otp::ErrorKind;
    for (documented, code, kind) in [
        (400, 8, ErrorKind::InvalidPhone),
        (404, 17, ErrorKind::NotBaleUser),
        (429, 18, ErrorKind::RateLimited),
        (402, 20, ErrorKind::PaymentRequired),
        (500, 2, ErrorKind::InternalError),
        (400, 99, ErrorKind::Other),
    ] {
        for status in [documented, 200] {
            let body = format!(r#"{{"type":1,"code":{code},"message":"no"}}"#);
            let error = send_otp([token("t"), refusal(status, &body)]).await;
            assert_eq!(ErrorKind::of(&error), kind, "{status} {code}: {error}");
            assert_eq!(said(&error), (code, "no"));
            assert_eq!(error.method(), Some("send_otp"));
        }
    }
}

#[tokio::test]
async fn a_gateway_that_has_enough_says_how_long_to_wait() {
    let body = r#"{"type":1,"code":18,"message":"slow down"}"#;
    let error = send_otp([token("t"), refusal(429, body).header("retry-after", "60")]).await;
    assert_eq!(error.retry_after().unwrap().as_secs(), 60);
}

#[tokio::test]
async fn every_refusal_of_a_token_is_named_and_says_where_it_came_from() {
    use bale_otp::ErrorKind;
    let client = r#"{"error":"invalid_client","error_description":"Client authentication failed"}"#;
    let internal = r#"{"type":1,"code":2,"message":"internal server error occurred"}"#;
    for (status, body, kind, code, words) in [
        (
            401,
            client,
            ErrorKind::InvalidClient,
            401,
            "invalid_client: Client authentication failed",
        ),
        (
            400,
            "\"Failed to Parse Request\"",
            ErrorKind::UnreadableRequest,
            400,
            "Failed to Parse Request",
        ),
        (
            500,
            internal,
            ErrorKind::InternalError,
            2,
            "internal server error occurred",
        ),
    ] {
        let error = send_otp([refusal(status, body)]).await;
        assert_eq!(ErrorKind::of(&error), kind, "{body}");
        assert_eq!(said(&error), (code, words));
        assert_eq!(error.method(), Some("auth/token"));
    }
}

#[tokio::test]
async fn a_page_in_place_of_the_gateway_is_a_status() {
    use bale_otp::ErrorKind;
    let page = || Answer::new(500, "text/html", "<html><h1>500</h1></html>");
    for error in [
        send_otp([page()]).await,
        send_otp([token("t"), page()]).await,
    ] {
        assert!(
            matches!(&error, Error::Status(it) if it.status == 500),
            "{error:?}"
        );
        assert_eq!(ErrorKind::of(&error), ErrorKind::Other);
        assert!(error.to_string().contains("<h1>500</h1>"), "{error}");
    }
}

#[test]
fn a_broken_optional_part_of_an_answer_costs_that_part() {
    use bale_safir::bazu_rest::{RestMethod, RestResponse};
    use bale_safir::methods::SendMessage;

    let answer = RestResponse::new(
        "send_message",
        200,
        r#"{"message_id":[7],"error_data":null}"#,
    );
    let sent = SendMessage::decode(&answer).unwrap();
    let parts: Vec<_> = sent
        .broken()
        .iter()
        .map(|part| (part.path(), part.json()))
        .collect();
    assert_eq!(parts, [("$.message_id", "[7]")]);
}
