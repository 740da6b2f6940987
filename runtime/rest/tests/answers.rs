//! Every shape in which a REST service answers.

mod support;

use std::collections::BTreeMap;

use bazu_core::{ApiError, Error};
use bazu_rest::RestResponse;
use serde::de::{Deserialize, Deserializer, Error as _};
use serde_json::Value;
use support::{Server, json, key_client, send};

fn read(status: u16, body: &str) -> Result<Value, Error> {
    RestResponse::new("send", status, body.to_owned()).result()
}

fn refusal(status: u16, body: &str) -> ApiError {
    match RestResponse::new("send", status, body.to_owned()).result::<Vec<Value>>() {
        Err(Error::Api(error)) => *error,
        other => panic!("{status} {body}: {other:?}"),
    }
}

#[test]
fn a_refusal_is_known_in_every_shape_and_at_every_status() {
    let info = r#"{"phone_number":"989123456789","code":17,"description":"not a user"}"#;
    let list = format!("[{info}]");
    let two = format!("[{info},{{\"code\":8,\"description\":\"bad\"}}]");
    for (body, code, words) in [
        (r#"{"type":1,"code":8,"message":"bad"}"#, 8, "bad"),
        (&format!("{{\"error_data\":{info}}}"), 17, "not a user"),
        (
            &format!("{{\"message_id\":\"\",\"error_data\":{list}}}"),
            17,
            "not a user",
        ),
        (
            &format!("{{\"error_data\":{two}}}"),
            17,
            "not a user (and 1 more)",
        ),
        (&format!("{{\"error\":{info}}}"), 17, "not a user"),
        (r#"{"error":{"code":"20","message":"pay"}}"#, 20, "pay"),
    ] {
        for status in [200, 400, 402, 404, 500] {
            let error = refusal(status, body);
            assert_eq!((error.code, error.status), (code, status), "{body}");
            assert_eq!(error.description.as_deref(), Some(words), "{body}");
            let shown = format!("{error} {error:?}");
            assert!(!shown.contains("9123456789"), "{shown}");
        }
    }
}

#[test]
fn a_refusal_without_a_code_has_that_of_its_status() {
    for (body, words) in [
        (
            r#"{"error":"invalid_client","error_description":"Client authentication failed"}"#,
            "invalid_client: Client authentication failed",
        ),
        (r#"{"error":"invalid_scope"}"#, "invalid_scope"),
        (r#"{"error":{"description":"no"}}"#, "no"),
        (
            "\"Failed to Parse Request\" \r\n",
            "Failed to Parse Request",
        ),
    ] {
        for status in [200, 400, 401] {
            let error = refusal(status, body);
            assert_eq!(error.code, i64::from(status), "{body}");
            assert_eq!(error.description.as_deref(), Some(words), "{body}");
        }
    }
}

#[test]
fn a_phone_number_is_cut_out_of_the_words_about_it() {
    let body = r#"{"error_data":[{"phone_number":"+989123456789","code":17,
        "description":"989123456789 (or 09123456789) has no account"}]}"#;
    let text = refusal(404, body).to_string();
    assert_eq!(text, "send: error 17: 98*** (or 0***) has no account");
}

#[test]
fn a_result_may_hold_empty_errors_codes_and_messages() {
    for body in [
        r#"{"message_id":"x","error_data":null}"#,
        r#"{"message_id":"x","error_data":[]}"#,
        r#"{"message_id":"x","error":null}"#,
        r#"{"message_id":"x","error":""}"#,
        r#"{"file_id":"x","error":{}}"#,
        r#"{"file_id":"x","error":{"code":0,"description":""}}"#,
        r#"{"file_id":"x","error":{"code":0,"description":"done"}}"#,
        r#"{"code":7,"message":"x"}"#,
        r#"{"type":1,"code":7}"#,
        "[]",
        "7",
        "null",
    ] {
        let value: Value = serde_json::from_str(body).unwrap();
        assert_eq!(read(200, body).unwrap(), value, "{body}");
    }
    let text: String = RestResponse::new("x", 200, "\"done\"").result().unwrap();
    assert_eq!(text, "done");
}

#[test]
fn a_field_that_the_result_has_is_a_refusal_only_where_the_status_or_the_shape_says_so() {
    #[derive(Debug)]
    struct Job(BTreeMap<String, String>);

    impl<'de> Deserialize<'de> for Job {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let fields = BTreeMap::<String, String>::deserialize(deserializer)?;
            match fields.contains_key("state") {
                true => Ok(Self(fields)),
                false => Err(D::Error::missing_field("state")),
            }
        }
    }

    let job = r#"{"state":"failed","error":"no disk"}"#;
    let read = |status, body: &str| {
        let answer = RestResponse::new("job", status, body.to_owned());
        answer.with_fields(&["error"]).result::<Job>()
    };
    assert_eq!(read(200, job).unwrap().0["error"], "no disk");
    for (status, body, words) in [
        (400, job, "no disk"),
        (200, r#"{"error":"unknown job"}"#, "unknown job"),
        (
            200,
            r#"{"error":{"code":7,"description":"no job"}}"#,
            "no job",
        ),
        (
            200,
            r#"{"state":"a","error":"","error_data":{"code":7,"description":"own"}}"#,
            "own",
        ),
        (
            200,
            r#"{"state":"a","error":"b","type":1,"code":8,"message":"whole"}"#,
            "whole",
        ),
    ] {
        match read(status, body) {
            Err(Error::Api(error)) => {
                assert_eq!(error.description.as_deref(), Some(words), "{body}");
            }
            other => panic!("{status} {body}: {other:?}"),
        }
    }
    let event = r#"{"type":1,"code":8,"message":"done"}"#;
    for own in [&["type"][..], &["code"], &["message"]] {
        let answer = RestResponse::new("event", 200, event).with_fields(own);
        assert!(answer.result::<Value>().is_ok(), "{own:?}");
    }
}

#[test]
fn what_is_neither_a_result_nor_a_refusal_is_a_status_or_undecodable() {
    for (status, body) in [
        (200, "<html>moved</html>"),
        (302, ""),
        (400, r#"{"message":"no route"}"#),
        (400, "[1]"),
        (404, ""),
        (502, "<h1>502</h1>"),
        (503, "\u{0}\u{1}"),
    ] {
        let error = read(status, body).unwrap_err();
        assert!(matches!(error, Error::Status(_)), "{status}: {error:?}");
    }
    for body in ["{", "nonsense", "{\"a\":1} x"] {
        let error = read(200, body).unwrap_err();
        assert!(matches!(error, Error::Decode(_)), "{body}: {error:?}");
    }
    // A success without a body is nothing, and no list.
    assert_eq!(read(200, "").unwrap(), Value::Null);
    let empty = RestResponse::new("x", 200, "").result::<Vec<Value>>();
    assert!(matches!(empty, Err(Error::Decode(_))), "{empty:?}");
    let bytes = RestResponse::new("x", 200, &b"\xff\xfe"[..]);
    assert!(matches!(bytes.result::<Value>(), Err(Error::Decode(_))));
}

#[test]
fn no_body_whatever_makes_a_reader_panic() {
    let shapes = [
        r#"{"error_data":[{"phone_number":"989","code":17,"description":"سلام 989"}]}"#,
        r#"{"error":{"code":99999999999999999999,"description":"x"}}"#,
        r#"{"error":[1,"a",null],"error_data":"x","code":1.5,"type":null}"#,
        "\"سلام\"",
    ];
    for shape in shapes {
        for end in 0..=shape.len() {
            for status in [100, 200, 401, 500, 999] {
                let body = shape.as_bytes()[..end].to_vec();
                let answer = RestResponse::new("x", status, body);
                if let Err(error) = answer.result::<Value>() {
                    assert!(error.to_string().starts_with("x: "), "{error}");
                }
            }
        }
    }
}

#[tokio::test]
async fn a_refusal_says_how_long_to_wait() {
    let head = "429 Too Many Requests\r\nretry-after: 7";
    let body = r#"{"type":1,"code":18,"message":"slow down"}"#;
    let server = Server::replying(json(head, body)).await;
    let error = send(&key_client(&server)).await.unwrap_err();
    assert_eq!(error.retry_after().unwrap().as_secs(), 7);
    let text = "send: error 18: slow down; try again after 7 s";
    assert_eq!(error.to_string(), text);
}
