//! One-time passwords by the gateway: every byte of both requests, and what is made of the answers.

use bale_otp::Otp;
use bazu_tests::{Answer, Server};

use crate::{SENT_OTP, assert_request, gateway, phone, token};

#[tokio::test]
async fn a_password_is_a_number_on_the_wire_unless_it_begins_with_a_zero() {
    for (password, json) in [
        ("111111", "111111"),
        ("99999999", "99999999"),
        ("۱۲۳", "123"),
        ("012345", "\"012345\""),
        ("000", "\"000\""),
    ] {
        let server = Server::answering([token("Hush.1-_~+/="), Answer::json(SENT_OTP)]).await;
        let otp = Otp::new(password).unwrap();
        let sent = gateway(&server).send_otp(phone(), otp).await.unwrap();
        assert_eq!(sent.balance, 4999);
        let headers = [
            ("content-type", "application/json"),
            ("authorization", "Bearer Hush.1-_~+/="),
        ];
        let body = format!(r#"{{"phone":"989123456789","otp":{json}}}"#);
        let received = server.received();
        assert_eq!(received.len(), 2);
        assert_request(&received[1], "/api/v2/send_otp", &headers, &body);
    }
}

#[tokio::test]
async fn a_token_is_asked_for_by_a_form_without_any_other_credentials() {
    let server = Server::answering([token("t"), Answer::json(SENT_OTP)]).await;
    let otp = Otp::generate(6).unwrap();
    gateway(&server).send_otp(phone(), otp).await.unwrap();
    let headers = [("content-type", "application/x-www-form-urlencoded")];
    assert_request(
        &server.received()[0],
        "/api/v2/auth/token",
        &headers,
        "grant_type=client_credentials&client_id=our+user\
         &client_secret=client-Hush+%3C1%3E+%26+%222%22+%2F%2B%3D%5C%25%D9%BE&scope=read",
    );
}

#[tokio::test]
async fn what_a_newer_gateway_adds_is_ignored() {
    let answer = r#"{"balance":-1,"currency":{"name":"IRR"},"ids":[1,null]}"#;
    let server = Server::answering([token("t"), Answer::json(answer)]).await;
    let otp = Otp::generate(8).unwrap();
    let sent = gateway(&server).send_otp(phone(), otp).await.unwrap();
    assert_eq!(sent.balance, -1);
}
