//! Each verb, and its description.

use std::collections::BTreeSet;

use bale_bot::Bot;
use hyper::Method;
use serde_json::{Value, json};

use crate::client::Client;

#[tokio::test]
async fn every_verb_is_described_and_answers_as_described() {
    let client = Client::of::<Bot>().await;
    let bot = client
        .post("/bots", json!({"name": "Tea shop"}))
        .await
        .done();
    let user = client
        .post("/users", json!({"name": "Ali", "language": "fa"}))
        .await
        .done();
    let group = json!({"kind": "group", "title": "Tea lovers", "members": {
        bot["id"].to_string(): {"status": "administrator"},
        user["id"].to_string(): {"status": "owner"},
    }});
    let group = client.post("/chats", group).await.done();
    let act =
        json!({"as": user["id"], "in": {"bot": bot["id"]}, "does": "writes", "text": "/start"});
    client.post("/acts", act).await.done();
    client.call(&bot, "getMe", json!({})).await;
    let fault = client
        .post("/faults", json!({"what": "html", "count": 1}))
        .await
        .done();
    client
        .post("/updates", json!({"bot": bot["id"], "update": {"new": 1}}))
        .await
        .done();
    let file = client
        .raw(Method::POST, "/files?name=tea.txt", "tea")
        .await
        .done();
    let (user, group) = (&user["id"], &group["id"]);
    let file = file["file_id"].as_str().unwrap_or_default();
    for path in [
        String::new(),
        "/openapi.json".to_owned(),
        "/bots".to_owned(),
        "/users".to_owned(),
        "/chats".to_owned(),
        format!("/chats/{group}"),
        format!("/chats/{group}/messages"),
        format!("/chats/{user}/messages?containing=start&wait=5"),
        format!("/users/{user}/notices"),
        "/calls?method=getme".to_owned(),
        "/updates".to_owned(),
        "/clock".to_owned(),
        "/faults".to_owned(),
        format!("/files/{file}"),
        "/events".to_owned(),
    ] {
        client.get(&path).await;
    }
    let fault = format!("/faults/{}", fault["id"]);
    client.raw(Method::DELETE, &fault, "").await.done();
    client.raw(Method::DELETE, "/faults", "").await.done();
    client
        .post("/clock", json!({"advance": "10m"}))
        .await
        .done();
    let state = client.get("/state").await.done();
    client
        .raw(Method::PUT, "/state", state.to_string())
        .await
        .done();
    client.raw(Method::POST, "/reset", "").await.done();

    let described: BTreeSet<_> = operations(client.description()).collect();
    assert_eq!(client.used(), described);
}

fn operations(description: &Value) -> impl Iterator<Item = String> {
    let paths = description["paths"].as_object().into_iter().flatten();
    let verbs = paths.flat_map(|(_, verbs)| verbs.as_object().into_iter().flatten());
    verbs.filter_map(|(_, operation)| Some(operation["operationId"].as_str()?.to_owned()))
}

#[tokio::test]
async fn every_schema_of_the_description_can_be_used() {
    let client = Client::of::<Bot>().await;
    let description = client.description();
    let schemas = description["components"]["schemas"].as_object();
    let schemas = schemas.expect("there are schemas");
    assert!(schemas.len() > 20, "{}", schemas.len());
    for name in schemas.keys() {
        let reference = format!("#/components/schemas/{name}");
        let root = json!({ "$ref": reference, "components": description["components"] });
        if let Err(error) = jsonschema::validator_for(&root) {
            panic!("{name}: {error}");
        }
    }
    let text = description.to_string();
    for part in text.split("\"$ref\":\"#/components/schemas/").skip(1) {
        let name = part.split('"').next().unwrap_or_default();
        assert!(schemas.contains_key(name), "{name}");
    }
}

#[tokio::test]
async fn what_happens_is_sent_as_an_event() {
    use http_body_util::BodyExt;

    let client = Client::of::<Bot>().await;
    let bot = client
        .post("/bots", json!({"name": "Tea shop"}))
        .await
        .done();
    let response = client
        .send(Method::GET, "/control/v1/events?after=0", &[], "".into())
        .await;
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    client.call(&bot, "getMe", json!({})).await;
    let mut body = response.into_body();
    let mut text = String::new();
    while !text.contains("getMe") {
        let frame = body
            .frame()
            .await
            .expect("the stream goes on")
            .expect("it is whole");
        let data = frame.into_data().unwrap_or_default();
        text.push_str(&String::from_utf8_lossy(&data));
    }
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix("data: "))
        .unwrap_or_default();
    let event: Value = serde_json::from_str(line).expect("the data are JSON");
    assert_eq!(event["event"], "called", "{text}");
    assert_eq!(event["status"], 200, "{text}");
    let token = bot["token"].as_str().unwrap_or_default();
    assert!(!text.contains(token), "an event shows a token");
}

#[tokio::test]
async fn the_page_needs_nothing_of_another_host() {
    use http_body_util::BodyExt;

    let client = Client::of::<Bot>().await;
    for path in ["/", "/page.css", "/page.js"] {
        let response = client.send(Method::GET, path, &[], "".into()).await;
        assert_eq!(response.status(), 200, "{path}");
        let policy = response.headers()["content-security-policy"]
            .to_str()
            .unwrap_or_default();
        assert!(policy.starts_with("default-src 'self'"), "{path}: {policy}");
        let body = response
            .into_body()
            .collect()
            .await
            .expect("it is whole")
            .to_bytes();
        let text = String::from_utf8_lossy(&body);
        assert!(
            !text.contains("http://") && !text.contains("https://"),
            "{path}"
        );
    }
}
