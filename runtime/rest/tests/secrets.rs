//! Keys, client secrets, bearer tokens and what a call hides are in no output, at any level, on any way a
//! call can end.

mod support;

use bazu_core::Error;
use bazu_rest::{Auth, Otp, PhoneNumber, RestClient};
use support::told::{TOLD, record, shown};
use support::{CLIENT_SECRET, KEY, Server, bearer_client, json, key_client, method, send};

fn check(name: &str, text: &str) {
    for part in ["hush", "9123456789"] {
        assert!(!text.contains(part), "{name}: {text}");
    }
}

/// An answer that shows the whole request it is for, as error pages of developers do.
fn echo(request: &str, status: &str, shape: &str) -> String {
    let quoted = serde_json::Value::from(request).to_string();
    let lines = request.replace("\r\n", " ");
    let body = match shape {
        "page" => format!("<pre>{lines}</pre>"),
        "text" => quoted,
        "refusal" => format!("{{\"type\":1,\"code\":2,\"message\":{quoted}}}"),
        "list" => format!("{{\"error_data\":[{{\"code\":2,\"description\":{quoted}}}]}}"),
        _ => format!("[{quoted}"),
    };
    json(status, &body)
}

#[tokio::test]
async fn secrets_are_in_no_error_and_no_event() {
    record();
    let statuses = ["200 OK", "400 Bad", "401 No", "500 Oops"];
    let shapes = ["page", "text", "refusal", "list", "broken"];
    for (status, shape) in statuses
        .iter()
        .flat_map(|s| shapes.map(|shape| (*s, shape)))
    {
        let name = format!("{status} {shape}");
        let echoing = Server::routing(move |request| echo(request, status, shape)).await;
        let error = send(&key_client(&echoing)).await.unwrap_err();
        check(&name, &shown(&error));

        // The token service echoes, …
        let error = send(&bearer_client(&echoing)).await.unwrap_err();
        check(&name, &shown(&error));

        // … or the service behind it.
        let server = Server::routing(move |request| match request.contains("/auth/token") {
            true => json(
                "200 OK",
                r#"{"access_token":"token-hush/+=","expires_in":9}"#,
            ),
            false => echo(request, status, shape),
        })
        .await;
        let error = send(&bearer_client(&server)).await.unwrap_err();
        check(&name, &shown(&error));
        assert!(!matches!(error, Error::Config(_)), "{error}");
        check(&name, &format!("{:?}", bearer_client(&server)));
    }
    check("method", &format!("{:?}", support::SendMessage::default()));
    let phone = PhoneNumber::new(method().phone).unwrap();
    check(
        "values",
        &format!("{phone} {phone:?} {:?}", Otp::new("912345")),
    );

    let told = TOLD.lock().unwrap();
    for part in ["hyper_util", "auth/token", "method=\"send\"", "answered"] {
        assert!(told.contains(part), "nothing of {part:?} was recorded");
    }
    check("events", &told);
    // Otherwise it would look for something else.
    assert!(CLIENT_SECRET.contains("hush") && KEY.contains("hush"));
}

#[tokio::test]
async fn a_key_behind_its_scheme_is_hidden_alone_and_in_every_spelling() {
    for scheme in ["Bearer", "bearer ", "token"] {
        let key = format!("{scheme} hush+/=\"1");
        let spellings =
            r#"hush+/=\"1 hush%2B%2F%3D%221 hush%2b%2f%3d%221 hush&#43;&#x2f;&#61;&quot;1"#;
        let body = format!(
            "{{\"type\":1,\"code\":2,\"message\":\"{}\"}}",
            spellings.replace('"', "\\u0022")
        );
        let server = Server::replying(json("403 Forbidden", &body)).await;
        let auth = Auth::Header {
            name: "authorization",
            key: key.as_str().into(),
        };
        let client = RestClient::builder(&server.url(), auth)
            .no_proxy()
            .build()
            .unwrap();
        let error = send(&client).await.unwrap_err();
        assert!(
            error.to_string().contains("error 2: *** *** *** ***"),
            "{error}"
        );
        check(scheme, &shown(&error));
        let sent = format!("\r\nauthorization: {key}\r\n");
        assert!(
            server.requests()[0].contains(&sent),
            "the key goes out as it is"
        );
    }
}

#[test]
fn a_scheme_before_the_key_of_another_header_is_refused_and_says_what_to_give() {
    for key in ["Bearer hush", " bearer hush", "token hush"] {
        let auth = Auth::Header {
            name: "api-access-key",
            key: key.into(),
        };
        let error = RestClient::builder("https://api.test", auth)
            .build()
            .unwrap_err();
        check(key, &shown(&error));
        let told = error.to_string();
        assert!(
            told.contains("api-access-key") && told.contains(';'),
            "{told}"
        );
    }
}
