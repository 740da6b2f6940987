//! Neither credentials nor bearer tokens, one-time passwords or phone numbers are shown anywhere.

use bale_otp::OtpGateway;
use bale_safir::types::{MessageData, OtpMessage};
use bale_safir::{Error, Otp, Policy, Safir};
use bazu_tests::{Answer, Received, Server};
use tracing::Level;

use crate::capture::Capture;
use crate::{CLIENT_ID, CLIENT_SECRET, KEY, NATIONAL, gateway, phone, safir};

const OTP: &str = "048159";
const TOKEN: &str = "Hush.token-1/+=";

fn otp() -> Otp {
    Otp::new(OTP).unwrap()
}

fn otp_message() -> MessageData {
    MessageData::otp_message(OtpMessage::new(otp()))
}

fn assert_silent(shown: &str) {
    // `Hush` is in every credential, and `1` between brackets, however they are escaped, behind it.
    for part in ["Hush", "<1>", "%3C1%3E", "&lt;1", "u003c1", OTP, NATIONAL] {
        assert!(!shown.contains(part), "{part} in: {shown}");
    }
}

/// Everything an error says of itself, and of what is behind it.
fn everything(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        text.push_str(&format!(" {cause} {cause:?}"));
        source = cause.source();
    }
    text
}

/// As JSON is written by servers that keep it safe for pages, or in ASCII.
fn cautious_json(text: &str) -> String {
    let json = serde_json::Value::from(text).to_string();
    let escape = |c: char| match c {
        '<' | '>' | '&' | '\u{80}'.. => format!("\\u{:04x}", u32::from(c)),
        '/' => "\\/".to_owned(),
        c => c.to_string(),
    };
    json.chars().map(escape).collect()
}

/// As pages show it.
fn page(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    let text = text.replace('>', "&gt;").replace('"', "&#34;");
    format!("<!doctype html><pre>{text}</pre>")
}

/// The request as a body of some unknown shape, as error pages of developers show it.
fn echo(request: &Received, status: u16, shape: &str) -> Answer {
    let headers: Vec<String> = request
        .headers
        .iter()
        .map(|(name, value)| format!("{name}: {value}"))
        .collect();
    let body = String::from_utf8_lossy(&request.body);
    let text = format!("{body} {}", headers.join("\n"));
    let quoted = serde_json::Value::from(text.as_str()).to_string();
    let body = match shape {
        "plain" => text,
        "page" => page(&text),
        "text" => quoted,
        "cautious text" => cautious_json(&text),
        "unknown object" => format!(r#"{{"reason":{quoted}}}"#),
        "cautious object" => format!(r#"{{"reason":{}}}"#, cautious_json(&text)),
        "wrong type" => format!(r#"{{"message_id":[{quoted}],"file_id":{{}},"balance":{quoted}}}"#),
        "refusal" => format!(r#"{{"type":1,"code":2,"message":{quoted}}}"#),
        "list" => format!(r#"{{"error_data":[{{"code":2,"description":{quoted}}}]}}"#),
        "broken" => format!("[{quoted}"),
        other => panic!("{other}"),
    };
    Answer::new(status, "text/plain", body)
}

const SHAPES: [&str; 10] = [
    "plain",
    "page",
    "text",
    "cautious text",
    "unknown object",
    "cautious object",
    "wrong type",
    "refusal",
    "list",
    "broken",
];

#[tokio::test]
async fn no_log_at_any_level_and_no_error_shows_a_secret_whatever_the_services_echo() {
    let capture = Capture::start();
    let mut calls = 0;
    for status in [200, 400, 401, 500] {
        for shape in SHAPES {
            let echoing = Server::start(move |request| echo(request, status, shape)).await;
            let behind_token = Server::start(move |request| match request.api_method() {
                "token" => crate::token(TOKEN),
                _ => echo(request, status, shape),
            })
            .await;
            let message = safir(&echoing)
                .send_message(1, phone(), otp_message())
                .await;
            // A part of a wrong type is left out of Safir's answer, and kept.
            assert_silent(&format!("{message:?}"));
            for error in [
                message.err(),
                gateway(&echoing).send_otp(phone(), otp()).await.err(),
                gateway(&behind_token).send_otp(phone(), otp()).await.err(),
            ] {
                // Safir's answer has no field that must be there, so an object may be one.
                let Some(error) = error else {
                    let objects = ["unknown object", "cautious object", "wrong type"];
                    assert!(
                        status == 200 && objects.contains(&shape),
                        "{status} {shape}"
                    );
                    continue;
                };
                assert!(!matches!(error, Error::Config(_)), "{error}");
                assert_silent(&everything(&error));
                calls += 1;
            }
        }
    }
    let logged = capture.text();
    for part in ["send_message", "auth/token", "send_otp"] {
        let count = logged.matches(&format!("method=\"{part}\"")).count();
        assert!(count >= SHAPES.len(), "{part}: {count}");
    }
    assert!(calls > 100, "{calls}");
    assert_silent(&logged);
}

#[tokio::test]
async fn a_warning_about_a_message_shows_nothing_of_it() {
    let capture = Capture::start();
    let server = Server::start(|_| Answer::json(crate::SENT_MESSAGE)).await;
    let mut both = otp_message();
    both.message = Some(Box::default());
    let client = safir(&server);
    let call = client.send_message(1, phone(), both);
    call.validation(Policy::Warn).await.unwrap();
    let warnings = capture.at(Level::WARN);
    assert!(warnings[0].contains("one-content"), "{warnings:?}");
    assert_silent(&capture.text());
}

#[tokio::test]
async fn a_connection_that_fails_shows_nothing() {
    let server = Server::start(|_| Answer::raw("")).await;
    let (safir, gateway) = (safir(&server), gateway(&server));
    for _ in 0..2 {
        let message = safir.send_message(1, phone(), otp_message()).await;
        let password = gateway.send_otp(phone(), otp()).await;
        for error in [message.unwrap_err(), password.unwrap_err()] {
            assert!(matches!(error, Error::Transport(_)), "{error:?}");
            assert_silent(&everything(&error));
        }
    }
}

#[test]
fn neither_clients_nor_builders_calls_and_values_show_a_secret() {
    let builder = Safir::builder(KEY);
    assert_silent(&format!("{builder:?} {builder:#?}"));
    let safir = builder.no_proxy().build().unwrap();
    let call = safir.send_message(1, phone(), otp_message());
    assert_silent(&format!("{safir:?} {call:?} {call:#?} {:?}", call.check()));
    assert_silent(&format!("{:?}", call.into_method()));

    let builder = OtpGateway::builder(CLIENT_ID, CLIENT_SECRET);
    assert_silent(&format!("{builder:?} {builder:#?}"));
    let gateway = builder.no_proxy().build().unwrap();
    let call = gateway.send_otp(phone(), otp());
    assert_silent(&format!("{gateway:?} {call:?} {call:#?}"));
    assert_silent(&format!("{:?}", call.into_method()));
    assert_silent(&format!("{} {:?} {:?}", phone(), phone(), otp()));
}

#[test]
fn credentials_that_cannot_be_sent_are_refused_and_not_repeated() {
    for key in ["", " ", "Hush ", "Hush\n", "Hush\u{6f1}"] {
        let error = Safir::new(key).unwrap_err();
        assert!(matches!(error, Error::Config(_)), "{error:?}");
        assert_silent(&everything(&error));
    }
    for (id, secret) in [("", "Hush"), ("id", "")] {
        let error = OtpGateway::new(id, secret).unwrap_err();
        assert!(matches!(error, Error::Config(_)), "{error:?}");
        assert_silent(&everything(&error));
    }
}
