//! What breaks, as a client sees it.

use std::time::Duration;

use bazu_mock::server::{Fault, InvalidFault};
use serde_json::{Value, json};
use tokio::io::AsyncReadExt;

use crate::Place;
use crate::http::Answer;
use crate::support::{bale, letgram};

/// The answer to a message while a fault is there, and the texts that came through.
async fn sent(fault: Fault) -> (Answer, Vec<String>) {
    let place = Place::new(letgram()).await;
    place.shell.faults().add(fault).unwrap();
    let answer = place.call("sendMessage", place.text("hello")).await;
    (answer, place.texts())
}

/// All that comes on a connection until its end, and the texts that came through.
async fn broken(fault: Fault) -> (String, Vec<String>) {
    let place = Place::new(letgram()).await;
    place.shell.faults().add(fault).unwrap();
    let mut connection = place.connect().await;
    connection
        .post(&place.path("sendMessage"), &place.text("hello"))
        .await;
    let rest = connection.rest().await;
    (String::from_utf8(rest).unwrap(), place.texts())
}

#[tokio::test]
async fn a_call_is_refused_with_a_code_and_a_time_to_wait() {
    let (answer, texts) = sent(Fault::status(502)).await;
    assert_eq!(
        (answer.status, answer.json()["error_code"].clone()),
        (502, json!(502))
    );
    assert_eq!(answer.description(), "Bad Gateway");
    assert!(texts.is_empty());
    for value in [json!(7), json!(0), json!(-1), json!("5"), json!(1e9)] {
        let (answer, _) = sent(Fault::too_many(value.clone())).await;
        assert_eq!(answer.status, 429);
        assert_eq!(answer.json()["parameters"]["retry_after"], value);
    }
}

#[tokio::test]
async fn any_answer_can_stand_in_place_of_the_true_one() {
    let envelope = json!({ "ok": "yes" }).to_string();
    let (answer, _) = sent(Fault::answer(200, envelope)).await;
    assert_eq!(answer.json(), json!({ "ok": "yes" }));
    let (answer, _) = sent(Fault::answer(200, b"\xef\xbb\xbf{}".to_vec())).await;
    assert_eq!(answer.body, b"\xef\xbb\xbf{}");
    let (answer, _) = sent(Fault::html()).await;
    assert_eq!(answer.status, 502);
    assert!(answer.head.contains("text/html"));
    let (answer, _) = sent(Fault::wrong_json()).await;
    assert_eq!(answer.status, 200);
    assert!(serde_json::from_slice::<Value>(&answer.body).is_err());
    let (answer, _) = sent(Fault::empty()).await;
    assert_eq!((answer.status, answer.body.len()), (200, 0));
    let (answer, _) = sent(Fault::redirect("http://127.0.0.1:1/x")).await;
    assert_eq!(answer.status, 302);
    assert!(answer.head.contains("location: http://127.0.0.1:1/x"));
}

#[tokio::test]
async fn a_connection_is_closed_before_or_after_the_call_took_effect() {
    let (rest, texts) = broken(Fault::close()).await;
    assert_eq!((rest.as_str(), texts.len()), ("", 0));
    let (rest, texts) = broken(Fault::close().after_effect()).await;
    assert_eq!((rest.as_str(), texts), ("", vec!["hello".to_owned()]));
}

#[tokio::test]
async fn an_answer_is_cut_in_mid_body() {
    let (rest, texts) = broken(Fault::cut_body().after_effect()).await;
    let (head, body) = rest.split_once("\r\n\r\n").unwrap();
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    let length: usize = length.unwrap().parse().unwrap();
    assert!(
        body.starts_with(r#"{"ok":true,"#) && body.len() < length,
        "{rest}"
    );
    assert_eq!(texts, ["hello"]);
    let (rest, texts) = broken(Fault::cut_body()).await;
    assert!(rest.starts_with("HTTP/1.1 200 OK\r\n"));
    assert!(texts.is_empty());
}

#[tokio::test]
async fn raw_bytes_stand_in_place_of_an_answer() {
    let (rest, _) = broken(Fault::raw("SSH-2.0-OpenSSH_9.6\r\n")).await;
    assert_eq!(rest, "SSH-2.0-OpenSSH_9.6\r\n");
}

#[tokio::test]
async fn a_connection_is_closed_behind_a_whole_answer_without_a_word() {
    let (rest, texts) = broken(Fault::close_behind()).await;
    let (head, body) = rest.split_once("\r\n\r\n").unwrap();
    assert!(!head.contains("connection"), "{head}");
    let body: Value = serde_json::from_str(body).unwrap();
    assert_eq!(body["result"]["text"], "hello");
    assert_eq!(texts, ["hello"]);
}

#[tokio::test]
async fn a_connection_is_reset() {
    let place = Place::new(letgram()).await;
    place.shell.faults().add(Fault::reset()).unwrap();
    let mut connection = place.connect().await;
    connection.post(&place.path("getMe"), &json!({})).await;
    let error = connection.stream.read(&mut [0; 10]).await.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset);
}

/// A connection of a pipe in virtual time, on which a call was made.
async fn on_a_pipe(fault: Fault) -> (tokio::io::DuplexStream, bazu_mock::server::Shell) {
    use bazu_mock::server::{Clock, Shell, serve_connection};
    use tokio::io::AsyncWriteExt;
    let scene = crate::support::Scene::new(letgram());
    let token = scene.world.token(scene.bot).unwrap().to_owned();
    let shell = Shell::new(scene.world, Clock::tokio(scene.now));
    shell.faults().add(fault).unwrap();
    let (mut client, server) = tokio::io::duplex(1 << 16);
    let serving = shell.clone();
    tokio::spawn(async move { serve_connection(&serving, server).await });
    let request = format!("GET /bot{token}/getMe HTTP/1.1\r\nhost: mock\r\n\r\n");
    client.write_all(request.as_bytes()).await.unwrap();
    (client, shell)
}

#[tokio::test(start_paused = true)]
async fn a_connection_stays_open_and_nothing_comes() {
    let (mut client, _shell) = on_a_pipe(Fault::silence()).await;
    let day = Duration::from_secs(86400);
    let read = tokio::time::timeout(day, client.read(&mut [0; 10])).await;
    assert!(read.is_err(), "{read:?}");
    let (mut client, _shell) = on_a_pipe(Fault::stall("HTTP/1.1 200 OK\r\n")).await;
    let mut head = [0; 17];
    client.read_exact(&mut head).await.unwrap();
    let read = tokio::time::timeout(day, client.read(&mut [0; 10])).await;
    assert!(read.is_err(), "{read:?}");
}

#[tokio::test(start_paused = true)]
async fn a_reset_of_a_pipe_is_its_end() {
    let (mut client, _shell) = on_a_pipe(Fault::reset()).await;
    assert_eq!(client.read(&mut [0; 10]).await.unwrap(), 0);
}

#[tokio::test(start_paused = true)]
async fn an_answer_comes_late() {
    let start = tokio::time::Instant::now();
    let (mut client, _shell) = on_a_pipe(Fault::slow(Duration::from_secs(45))).await;
    client.read_u8().await.unwrap();
    assert_eq!(start.elapsed(), Duration::from_secs(45));
}

#[tokio::test(start_paused = true)]
async fn an_answer_comes_a_byte_at_a_time() {
    let start = tokio::time::Instant::now();
    let (mut client, _shell) = on_a_pipe(Fault::drip(Duration::from_secs(2))).await;
    let mut read = Vec::new();
    while !read.ends_with(b"}}") {
        read.push(client.read_u8().await.unwrap());
    }
    let end = read
        .windows(4)
        .position(|bytes| bytes == b"\r\n\r\n")
        .unwrap()
        + 4;
    let bytes = u64::try_from(read.len() - end).unwrap();
    assert_eq!(start.elapsed(), Duration::from_secs(2 * bytes));
    let envelope: Value = serde_json::from_slice(&read[end..]).unwrap();
    assert_eq!(envelope["ok"], true);
}

#[tokio::test]
async fn a_body_has_no_end() {
    let place = Place::new(letgram()).await;
    place.shell.faults().add(Fault::big()).unwrap();
    let mut connection = place.connect().await;
    connection.post(&place.path("getMe"), &json!({})).await;
    while connection.pending().len() < 8 << 20 {
        assert!(connection.more().await);
    }
}

#[tokio::test]
async fn answers_have_fields_that_nobody_knows() {
    let (answer, _) = sent(Fault::unknown_fields()).await;
    let message = &answer.json()["result"];
    assert!(message["unknown_to_everyone"].is_object());
    assert!(message["chat"]["unknown_to_everyone"].is_object());
    assert_eq!(message["text"], "hello");
}

/// The ids and texts of the updates of an answer.
async fn updates(fault: Fault, texts: &[&str]) -> Vec<(i64, String)> {
    let place = Place::new(bale()).await;
    place.shell.faults().add(fault).unwrap();
    for text in texts {
        place.writes(text);
    }
    let answer = place.call("getUpdates", json!({})).await.json();
    let updates = answer["result"].as_array().unwrap().iter();
    let read = updates.map(|update| {
        let text = update["message"]["text"].as_str().unwrap_or("unknown");
        (update["update_id"].as_i64().unwrap(), text.to_owned())
    });
    read.collect()
}

#[tokio::test]
async fn updates_come_twice_or_in_another_order() {
    let words = |read: Vec<(i64, String)>| -> Vec<String> {
        read.into_iter().map(|(_, text)| text).collect()
    };
    let read = updates(Fault::duplicate(), &["a", "b"]).await;
    assert_eq!(words(read), ["a", "a", "b", "b"]);
    let read = updates(Fault::reorder(), &["a", "b", "c"]).await;
    assert_eq!(words(read), ["c", "b", "a"]);
}

#[tokio::test]
async fn an_update_of_an_unknown_kind_is_queued_with_an_id_of_its_own() {
    let read = updates(Fault::unknown_kind().times(1), &["a", "b"]).await;
    assert_eq!(read[2], (read[1].0 + 1, "unknown".to_owned()));
    assert_eq!(read.len(), 3);
}

#[tokio::test]
async fn a_fault_waits_for_an_answer_that_it_can_change() {
    let place = Place::new(letgram()).await;
    place
        .shell
        .faults()
        .add(Fault::duplicate().times(1))
        .unwrap();
    let empty = place.call("getUpdates", json!({})).await.json();
    assert_eq!(empty["result"], json!([]));
    place.call("sendMessage", place.text("hello")).await;
    place.writes("a");
    for expected in [2, 1] {
        let answer = place.call("getUpdates", json!({})).await.json();
        assert_eq!(answer["result"].as_array().unwrap().len(), expected);
    }
}

#[tokio::test]
async fn a_fault_is_for_a_method_a_bot_a_chat_a_path_and_a_count() {
    let place = Place::new(letgram()).await;
    let status = async |method: &str, body: Value| place.call(method, body).await.status;
    let faults = place.shell.faults();
    let only = |fault: Fault| {
        faults.clear();
        faults.add(fault).unwrap()
    };
    only(Fault::status(500).on("SENDMESSAGE"));
    assert_eq!(status("getMe", json!({})).await, 200);
    assert_eq!(status("sendMessage", place.text("x")).await, 500);
    only(Fault::status(500).of_bot(place.bot + 1));
    assert_eq!(status("getMe", json!({})).await, 200);
    only(Fault::status(500).of_bot(place.bot));
    assert_eq!(status("getMe", json!({})).await, 500);
    only(Fault::status(500).in_chat(place.user));
    assert_eq!(status("getMe", json!({})).await, 200);
    assert_eq!(status("sendMessage", place.text("x")).await, 500);
    let as_text = json!({ "chat_id": place.user.to_string(), "text": "x" });
    assert_eq!(status("sendMessage", as_text).await, 500);
    only(Fault::status(500).on_path("/file/"));
    assert_eq!(status("getMe", json!({})).await, 200);
    assert_eq!(
        place.connect().await.get(&place.file("x")).await.status,
        500
    );
    let id = only(Fault::status(500).skipping(1).times(2));
    let mut seen = Vec::new();
    for _ in 0..5 {
        seen.push(status("getMe", json!({})).await);
    }
    assert_eq!(seen, [200, 500, 500, 200, 200]);
    let listed = faults.list();
    let [listed] = listed.as_slice() else {
        panic!("one fault is listed, and not {listed:?}");
    };
    assert_eq!((listed.id, listed.happened), (id, 2));
    assert_eq!(listed.fault, Fault::status(500).skipping(1).times(2));
    assert!(faults.remove(id) && !faults.remove(id));
}

#[tokio::test]
async fn a_share_breaks_the_same_requests_for_the_same_seed() {
    let mut runs = Vec::new();
    for seed in [1, 1, 2] {
        let place = Place::new(letgram()).await;
        place
            .shell
            .faults()
            .add(Fault::status(500).share(0.3).seed(seed))
            .unwrap();
        let mut connection = place.connect().await;
        let mut seen = Vec::new();
        for _ in 0..100 {
            seen.push(connection.get(&place.path("getMe")).await.status);
        }
        runs.push(seen);
    }
    assert_eq!(runs[0], runs[1]);
    assert_ne!(runs[0], runs[2]);
    let broken = runs[0].iter().filter(|status| **status == 500).count();
    assert!((15..=45).contains(&broken), "{broken}");
}

#[tokio::test]
async fn a_fault_ends_by_the_clock_of_the_server() {
    let place = Place::new(letgram()).await;
    let minutes = |minutes: u64| Duration::from_secs(60 * minutes);
    place
        .shell
        .faults()
        .add(Fault::status(503).lasting(minutes(10)))
        .unwrap();
    place.shell.advance(minutes(9));
    assert_eq!(place.call("getMe", json!({})).await.status, 503);
    place.shell.advance(minutes(1));
    assert_eq!(place.call("getMe", json!({})).await.status, 200);
}

#[tokio::test]
async fn an_upload_is_refused_midway() {
    let place = Place::new(letgram()).await;
    let refusal = "HTTP/1.1 429 -\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{}";
    place
        .shell
        .faults()
        .add(Fault::raw(refusal).on("sendDocument").after_bytes(1 << 20))
        .unwrap();
    let mut connection = place.connect().await;
    let path = place.path("sendDocument");
    let head = format!(
        "POST {path} HTTP/1.1\r\nhost: mock\r\ncontent-length: {}\r\n\r\n",
        64 << 20
    );
    connection.send(head).await;
    connection.send(vec![7; 2 << 20]).await;
    // The answer is there although the rest never comes.
    assert_eq!(connection.answer().await.status, 429);
}

#[tokio::test]
async fn the_calls_say_what_broke() {
    let place = Place::new(letgram()).await;
    let faults = place.shell.faults();
    faults
        .add(Fault::close().on("sendMessage").times(1))
        .unwrap();
    faults
        .add(Fault::status(500).after_effect().on("sendMessage").times(1))
        .unwrap();
    for text in ["one", "two", "three"] {
        let mut connection = place.connect().await;
        connection
            .post(&place.path("sendMessage"), &place.text(text))
            .await;
        connection.more().await;
    }
    let expected = [(0, Some("close")), (200, Some("status")), (200, None)];
    assert_eq!(place.calls("sendMessage"), expected);
    assert_eq!(place.texts(), ["two", "three"]);
}

#[tokio::test]
async fn the_control_side_never_breaks() {
    let place = Place::new(letgram()).await;
    place.shell.faults().add(Fault::close()).unwrap();
    let mut connection = place.connect().await;
    assert_eq!(connection.get("/control/v1/faults").await.status, 200);
}

#[test]
fn a_fault_is_written_and_read_as_json() {
    let all = [
        (r#"{"what":"close"}"#, Fault::close()),
        (
            r#"{"what":{"status":{"code":429,"retry_after":3}},"match":{"method":"sendMessage"},"count":2}"#,
            Fault::too_many(3).on("sendMessage").times(2),
        ),
        (
            r#"{"what":{"slow":{"by":"2m"}},"match":{"chat":7},"share":0.5,"seed":9,"for":"1h"}"#,
            Fault::slow(Duration::from_secs(120))
                .in_chat(7)
                .share(0.5)
                .seed(9)
                .lasting(Duration::from_secs(3600)),
        ),
        (
            r#"{"what":{"raw":{"bytes":{"base64":"//4="},"then":"silence"}},"skip":1,"reads":4,"after_effect":false}"#,
            Fault::stall(b"\xff\xfe".to_vec())
                .skipping(1)
                .after_bytes(4),
        ),
    ];
    for (text, fault) in all {
        let read: Fault = serde_json::from_str(text).unwrap();
        assert_eq!(read, fault, "{text}");
        let written = serde_json::to_string(&fault).unwrap();
        assert_eq!(
            serde_json::from_str::<Fault>(&written).unwrap(),
            fault,
            "{written}"
        );
    }
    for wrong in [
        r#"{"what":"explode"}"#,
        r#"{"what":"close","cuont":2}"#,
        r#"{"what":{"slow":{"by":"soon"}}}"#,
        r#"{"what":"close","match":{"methods":"x"}}"#,
    ] {
        assert!(serde_json::from_str::<Fault>(wrong).is_err(), "{wrong}");
    }
}

#[tokio::test]
async fn a_fault_that_could_never_happen_is_refused() {
    let place = Place::new(letgram()).await;
    let faults = place.shell.faults();
    let of_chat = Fault::close().in_chat(place.user);
    let refused = faults.add(of_chat.clone().after_bytes(0));
    assert_eq!(refused, Err(InvalidFault::ChatIsNotRead));
    for share in [-0.1, 1.1, f64::NAN] {
        let refused = faults.add(of_chat.clone().share(share));
        assert_eq!(refused, Err(InvalidFault::Share), "{share}");
    }
    assert!(faults.is_empty());
    faults.add(of_chat).unwrap();
    faults.add(Fault::close().after_bytes(0)).unwrap();
}
