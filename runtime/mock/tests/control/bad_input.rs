//! What the control side refuses, and how it says so.

use bale_bot::Bot;
use hyper::Method;
use serde_json::{Value, json};

use crate::client::Client;

/// A server with a bot and a user who started it.
async fn started() -> (Client, Value, Value) {
    let client = Client::of::<Bot>().await;
    let bot = client
        .post("/bots", json!({"name": "Tea shop"}))
        .await
        .done();
    let user = client.post("/users", json!({"name": "Ali"})).await.done();
    let act =
        json!({"as": user["id"], "in": {"bot": bot["id"]}, "does": "writes", "text": "/start"});
    client.post("/acts", act).await.done();
    (client, bot, user)
}

#[tokio::test]
async fn what_does_not_exist_is_404() {
    let (client, bot, user) = started().await;
    for path in [
        "/chats/-5",
        "/chats/-5/messages?wait=60",
        "/chats/77/messages",
        "/users/77/notices",
        "/updates?bot=77",
        "/files/none",
        "/none",
    ] {
        client.get(path).await.refused(404);
    }
    client
        .raw(Method::DELETE, "/faults/9", "")
        .await
        .refused(404);
    client
        .post("/updates", json!({"bot": 77, "update": {}}))
        .await
        .refused(404);
    let writes = |user: &Value, place: Value| json!({"as": user, "in": place, "does": "writes", "text": "a"});
    client
        .post("/acts", writes(&json!(77), json!({"bot": bot["id"]})))
        .await
        .refused(404);
    client
        .post("/acts", writes(&user["id"], json!({"bot": 77})))
        .await
        .refused(404);
    client
        .post("/acts", writes(&user["id"], json!({"chat": -77})))
        .await
        .refused(404);
}

#[tokio::test]
async fn wrong_input_is_400_and_names_the_field_and_what_is_allowed() {
    let (client, bot, user) = started().await;
    let (bot, user) = (&bot["id"], &user["id"]);
    let cases = [
        (
            "/acts",
            json!({"as": user, "does": "flies"}),
            "`does` is \"flies\"",
            "\"writes\"",
        ),
        ("/acts", json!({"does": "joins"}), "`as` is missing", "user"),
        (
            "/acts",
            json!({"as": user, "does": "writes", "text": 5}),
            "`text` is a number",
            "a string",
        ),
        (
            "/acts",
            json!({"as": user, "does": "joins", "at": 1}),
            "`at` is not a field",
            "`in`",
        ),
        (
            "/bots",
            json!({"nam": "x"}),
            "`nam` is not a field",
            "`name`",
        ),
        ("/users", json!([]), "the body is an array", "an object"),
        (
            "/chats",
            json!({"kind": "party", "title": "x"}),
            "`kind` is \"party\"",
            "\"group\"",
        ),
        ("/clock", json!({"advance": "soon"}), "`advance`", "1h 30m"),
        ("/clock", json!({"advance": -5}), "`advance`", "seconds"),
        ("/clock", json!({}), "`advance` is missing", ""),
        (
            "/faults",
            json!({"what": "explode"}),
            "`what` is \"explode\"",
            "\"cut_body\"",
        ),
        (
            "/faults",
            json!({"what": "html", "share": 2}),
            "`share`",
            "from 0 to 1",
        ),
        (
            "/faults",
            json!({"what": "close", "reads": 4, "match": {"chat": 7}}),
            "`match.chat`",
            "leave out `reads`",
        ),
        (
            "/faults",
            json!({"what": "html", "match": {"method": "sendMassage"}}),
            "no method `sendMassage`",
            "",
        ),
        (
            "/faults",
            json!({"what": {"status": {"code": 99999}}}),
            "`what.status.code` is 99999",
            "65535",
        ),
        (
            "/updates",
            json!({"bot": bot}),
            "either `update` or `text`",
            "",
        ),
    ];
    for (path, body, error, help) in cases {
        let refused = client.post(path, body.clone()).await.refused(400);
        let (found, helps) = refused.split_once(" | ").unwrap_or_default();
        assert!(found.contains(error), "{path} {body}: {refused}");
        assert!(refused.contains(help), "{path} {body}: {helps}");
    }
    for (path, error) in [
        ("/chats/ali/messages", "ali"),
        ("/calls?aftr=1", "`aftr`"),
        ("/calls?after=x", "after"),
        ("/calls?method=sendMassage", "no method `sendMassage`"),
        ("/calls?wait=61", "`wait`"),
        ("/calls?wait=-1", "`wait`"),
        ("/calls?wait=NaN", "`wait`"),
        ("/events?after=99", "the next event"),
    ] {
        let refused = client.get(path).await.refused(400);
        assert!(refused.contains(error), "{path}: {refused}");
    }
}

#[tokio::test]
async fn a_body_that_is_not_json_is_400() {
    let (client, ..) = started().await;
    for (body, error) in [
        ("", "the body is empty"),
        ("  ", "the body is empty"),
        ("{\"as\": 1,", "the body is not JSON: EOF"),
        ("as=1&does=joins", "the body is not JSON"),
        ("\u{feff}{}", "the body is not JSON"),
    ] {
        for path in [
            "/acts", "/bots", "/users", "/chats", "/faults", "/clock", "/updates",
        ] {
            let refused = client.raw(Method::POST, path, body).await.refused(400);
            assert!(refused.contains(error), "{path} {body:?}: {refused}");
        }
    }
    let deep = "[".repeat(100_000);
    client.raw(Method::POST, "/acts", deep).await.refused(400);
    client.raw(Method::POST, "/files", "").await.refused(400);
}

#[tokio::test]
async fn a_body_that_is_too_large_is_413() {
    let (client, ..) = started().await;
    let large = vec![b' '; (1 << 20) + 1];
    let refused = client.raw(Method::POST, "/acts", large).await.refused(413);
    assert!(refused.contains("1048576 bytes"), "{refused}");
}

#[tokio::test]
async fn a_verb_that_a_path_does_not_have_is_405() {
    let (client, ..) = started().await;
    client.raw(Method::PUT, "/bots", "").await.refused(405);
    client.raw(Method::DELETE, "/clock", "").await.refused(405);
}

#[tokio::test]
async fn a_document_that_is_not_a_saved_world_changes_nothing() {
    let (client, ..) = started().await;
    let state = client.get("/state").await.done().to_string();
    let cut: String = state.chars().take(state.len() / 2).collect();
    let other = state.replacen("\"api\":\"bale\"", "\"api\":\"other\"", 1);
    let newer = state.replacen("\"format\":1", "\"format\":99", 1);
    for (document, error) in [
        (cut.as_str(), "ends too early"),
        (other.as_str(), "`other`"),
        (newer.as_str(), "99"),
        ("{}", "not a saved world"),
        ("", "ends too early"),
        ("[]", "not a saved world"),
    ] {
        let refused = client
            .raw(Method::PUT, "/state", document.to_owned())
            .await
            .refused(400);
        assert!(refused.contains(error), "{refused}");
    }
    let after = client.get("/state").await.done().to_string();
    assert_eq!(after, state);
}

#[tokio::test]
async fn a_token_that_is_wrong_or_taken_is_not_repeated_in_the_error() {
    let client = Client::of::<Bot>().await;
    let secret = "5:verysecret";
    client.post("/bots", json!({"token": secret})).await.done();
    let refused = client
        .post("/bots", json!({"token": secret}))
        .await
        .refused(409);
    assert!(!refused.contains("verysecret"), "{refused}");
    let refused = client
        .post("/bots", json!({"token": "verysecret"}))
        .await
        .refused(409);
    assert!(!refused.contains("verysecret"), "{refused}");
}

#[tokio::test]
async fn a_page_of_another_site_is_refused() {
    let client = Client::of::<Bot>().await;
    let origin = [
        ("origin", "http://evil.example"),
        ("content-type", "text/plain"),
    ];
    for (verb, path) in [
        (Method::GET, "/bots"),
        (Method::POST, "/reset"),
        (Method::POST, "/bots"),
    ] {
        let path = format!("/control/v1{path}");
        let response = client.send(verb, &path, &origin, "{}".into()).await;
        assert_eq!(response.status(), 403, "{path}");
    }
}
