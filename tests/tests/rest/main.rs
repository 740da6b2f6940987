//! What the crates of plain REST services put on the wire, and what they make of what comes back, against
//! a real server.

#[path = "../wire/capture.rs"]
mod capture;
mod checks;
mod refusals;
mod secrets;
mod send_message;
mod send_otp;
mod tokens;
mod upload_file;

use bale_otp::OtpGateway;
use bale_safir::{PhoneNumber, Safir};
use bazu_tests::{Answer, Received, Server};

/// Credentials with everything in them that is written otherwise in JSON, in forms or in pages.
const KEY: &str = r#"key-Hush <1> & "2" /+=\"#;
const CLIENT_ID: &str = "our user";
const CLIENT_SECRET: &str = r#"client-Hush <1> & "2" /+=\%پ"#;

/// The part of [`phone`] that every way to write it holds.
const NATIONAL: &str = "9123456789";

/// What the services answer when all is well.
const SENT_MESSAGE: &str =
    r#"{"message_id":"6c1f3f3e-54ae-4a43-8f5e-0e7b1e3d9a11","error_data":null}"#;
const SENT_OTP: &str = r#"{"balance":4999}"#;

fn phone() -> PhoneNumber {
    "0912 345 6789".parse().unwrap()
}

fn safir(server: &Server) -> Safir {
    let url = format!("{}/api/v3", server.url());
    let builder = Safir::builder(KEY).api_url(&url).no_proxy();
    builder.build().unwrap()
}

fn gateway(server: &Server) -> OtpGateway {
    let url = format!("{}/api/v2", server.url());
    let builder = OtpGateway::builder(CLIENT_ID, CLIENT_SECRET).api_url(&url);
    builder.no_proxy().build().unwrap()
}

/// An answer of the token service.
fn token(token: &str) -> Answer {
    Answer::json(format!(
        r#"{{"access_token":"{token}","expires_in":43200,"scope":"read","token_type":"bearer"}}"#
    ))
}

fn refusal(status: u16, body: &str) -> Answer {
    Answer::new(status, "application/json", body)
}

/// Compares everything of a request but its host and its user agent.
fn assert_request(request: &Received, target: &str, headers: &[(&str, &str)], body: &str) {
    let shown: Vec<(&str, &str)> = request
        .headers
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .filter(|(name, _)| !matches!(*name, "host" | "user-agent"))
        .collect();
    let length = body.len().to_string();
    let mut expected = headers.to_vec();
    expected.push(("content-length", &length));
    assert_eq!(
        (request.method.as_str(), request.path.as_str()),
        ("POST", target)
    );
    assert_eq!(shown, expected);
    assert_eq!(String::from_utf8_lossy(&request.body), body);
}
