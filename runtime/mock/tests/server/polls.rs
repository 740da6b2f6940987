//! Long polls.

use std::time::Duration;

use serde_json::json;

use crate::Place;
use crate::support::{bale, both, letgram};

#[tokio::test]
async fn a_poll_that_waits_is_answered_by_what_happens() {
    for model in both() {
        let place = Place::new(model).await;
        let mut connection = place.connect().await;
        connection
            .post(&place.path("getUpdates"), &json!({ "timeout": 50 }))
            .await;
        // The poll waits when another connection was served behind it.
        place.call("getMe", json!({})).await;
        place.writes("hello");
        let answer = connection.answer().await.json();
        assert_eq!(answer["result"][0]["message"]["text"], "hello");
    }
}

#[tokio::test]
async fn a_poll_ends_by_the_clock_of_the_server() {
    let place = Place::new(letgram()).await;
    let mut connection = place.connect().await;
    let (path, body) = (place.path("getUpdates"), json!({ "timeout": 50 }));
    let call = connection.call(&path, &body);
    let clock = async {
        loop {
            place.shell.advance(Duration::from_secs(10));
            tokio::task::yield_now().await;
        }
    };
    let answer = tokio::select! { answer = call => answer, () = clock => unreachable!() };
    assert_eq!(answer.json(), json!({ "ok": true, "result": [] }));
}

#[tokio::test(start_paused = true)]
async fn time_of_tokio_ends_a_poll_on_a_pipe_to_the_millisecond() {
    use bazu_mock::server::{Clock, Shell, serve_connection};
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::time::Instant;

    let scene = crate::support::Scene::new(bale());
    let token = scene.world.token(scene.bot).unwrap().to_owned();
    let shell = Shell::new(scene.world, Clock::tokio(scene.now));
    let (mut client, server) = tokio::io::duplex(1 << 16);
    let serving = shell.clone();
    tokio::spawn(async move { serve_connection(&serving, server).await });
    for _ in 0..100 {
        let start = Instant::now();
        let body = r#"{"timeout":30}"#;
        let head = format!("POST /bot{token}/getUpdates HTTP/1.1\r\nhost: mock");
        let length = body.len();
        let request = format!("{head}\r\ncontent-length: {length}\r\n\r\n{body}");
        client.write_all(request.as_bytes()).await.unwrap();
        let mut answer = vec![0; 4096];
        let length = client.read(&mut answer).await.unwrap();
        assert!(answer[..length].ends_with(br#"{"ok":true,"result":[]}"#));
        assert_eq!(start.elapsed(), Duration::from_secs(30));
    }
    assert_eq!(shell.clock().now(), scene.now + Duration::from_secs(3000));
}

#[tokio::test]
async fn a_poll_whose_bot_went_away_takes_nothing() {
    let place = Place::new(letgram()).await;
    let mut gone = place.connect().await;
    gone.post(&place.path("getUpdates"), &json!({ "timeout": 50 }))
        .await;
    place.call("getMe", json!({})).await;
    drop(gone);
    let forgotten = async {
        // Nothing else has a deadline.
        while place.shell.look(|world, _| world.next_deadline()).is_some() {
            place.call("getMe", json!({})).await;
        }
    };
    let waited = tokio::time::timeout(Duration::from_secs(60), forgotten).await;
    waited.expect("the poll is forgotten");
    place.writes("hello");
    let answer = place.call("getUpdates", json!({})).await.json();
    assert_eq!(answer["result"][0]["message"]["text"], "hello");
    assert_eq!(place.calls("getUpdates").len(), 1);
}

#[tokio::test]
async fn a_second_poll_ends_the_first() {
    let place = Place::new(letgram()).await;
    let mut first = place.connect().await;
    first
        .post(&place.path("getUpdates"), &json!({ "timeout": 50 }))
        .await;
    place.call("getMe", json!({})).await;
    let mut second = place.connect().await;
    second
        .post(&place.path("getUpdates"), &json!({ "timeout": 50 }))
        .await;
    let ended = first.answer().await;
    assert_eq!(ended.status, 409);
    place.writes("hello");
    assert_eq!(
        second.answer().await.json()["result"][0]["message"]["text"],
        "hello"
    );
}

#[tokio::test]
async fn another_world_ends_polls_and_counts_events_on() {
    let place = Place::new(letgram()).await;
    let mut connection = place.connect().await;
    connection
        .post(&place.path("getUpdates"), &json!({ "timeout": 50 }))
        .await;
    place.call("getMe", json!({})).await;
    let before = place.shell.look(|world, _| world.next_event());
    let saved = place.shell.look(|world, _| world.save());
    let world = bazu_mock::World::load(letgram(), &saved).unwrap();
    place.shell.replace(world);
    assert_eq!(
        connection.answer().await.json(),
        json!({ "ok": true, "result": [] })
    );
    assert_eq!(place.call("getMe", json!({})).await.status, 200);
    assert!(place.shell.changed(before).await > before);
}
