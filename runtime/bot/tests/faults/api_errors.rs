//! Errors that the API returns while the bot polls. In virtual time.

use std::time::Duration;

use bazu::RunError;
use bazu_mock::bots::Fault;
use serde_json::json;
use tokio::time::{Instant, sleep};

use crate::support::bot::{echo, handle};
use crate::support::server::Server;
use crate::support::{Running, logs, seen};

/// The pauses after each of the first `times` requests for updates, which get this refusal.
async fn pauses_after(times: usize, status: u16, envelope: serde_json::Value) -> Vec<Duration> {
    let _no_leak = logs::record();
    let server = Server::new();
    server.say(1, 1, "hello");
    let refusal = Fault::answer(status, envelope.to_string()).on("getUpdates");
    server.fault(refusal.times(times as u64));
    let bot = Running::start(server.bot(), handle(|turn| Box::pin(echo(turn))));
    sleep(Duration::from_secs(2 * 60 * 60)).await;
    bot.stop().await.unwrap();
    assert_eq!(server.texts(), ["hello"]);
    let asked = server.asked("getUpdates");
    let pauses = asked.windows(2).map(|pair| pair[1] - pair[0]);
    pauses.take(times).collect()
}

#[tokio::test(start_paused = true)]
async fn fault_16_retry_after_of_any_value_in_a_poll() {
    let figures = [
        (json!(7), 7.0..7.1),
        (json!(0), 1.0..1.3),
        (json!(-1), 1.0..1.3),
        (json!("5"), 5.0..5.1),
        (json!(1e9), 3600.0..3600.1),
        (json!(null), 1.0..1.3),
    ];
    for (value, expected) in figures {
        let envelope = json!({
            "ok": false, "error_code": 429, "description": "Too Many Requests",
            "parameters": { "retry_after": value },
        });
        let pauses = pauses_after(1, 429, envelope).await;
        let seconds = pauses[0].as_secs_f64();
        assert!(expected.contains(&seconds), "{value}: {seconds}");
        seen(
            16,
            &format!("429 with retry_after {value} for getUpdates"),
            format_args!("asked again after {seconds:.1} s"),
        );
    }
}

#[tokio::test(start_paused = true)]
async fn fault_17_the_token_is_refused_in_mid_run() {
    let _no_leak = logs::record();
    let server = Server::new();
    let bot = Running::start(
        server.bot_away(Duration::from_millis(40)),
        handle(|turn| Box::pin(echo(turn))),
    );
    server.say(1, 1, "hello");
    server.until_sent(1).await;
    // A poll waits for 30 seconds. A server that refuses from then on answers it at its end.
    sleep(Duration::from_secs(55)).await;
    server.refuse(401, "Unauthorized");
    let before = Instant::now();
    let error = bot.ended().await.unwrap_err();
    assert!(matches!(error, RunError::TokenRefused(_)), "{error}");
    assert!(
        before.elapsed() < Duration::from_secs(10),
        "{:?}",
        before.elapsed()
    );
    let asked = server.calls("getUpdates").len();
    sleep(Duration::from_secs(600)).await;
    assert_eq!(
        server.calls("getUpdates").len(),
        asked,
        "no request after the end"
    );
    seen(17, "401 in mid-run", format_args!("ended once: {error}"));
}

#[tokio::test(start_paused = true)]
async fn fault_17_the_token_is_refused_at_the_start() {
    let _no_leak = logs::record();
    // A server may give no reason: nothing but a wrong token makes it refuse to say who the bot is.
    for (code, description) in [
        (401, "Unauthorized"),
        (403, "permission_denied"),
        (404, "Not Found"),
    ] {
        let server = Server::new();
        server.refuse(code, description);
        let bot = Running::start(server.bot(), handle(|turn| Box::pin(echo(turn))));
        let error = bot.ended().await.unwrap_err();
        assert!(matches!(error, RunError::TokenRefused(_)), "{error}");
        assert!(server.calls("getUpdates").is_empty());
    }
}

#[tokio::test(start_paused = true)]
async fn fault_18_conflict_twice_then_fine() {
    let envelope =
        json!({ "ok": false, "error_code": 409, "description": "Conflict: another getUpdates" });
    let pauses = pauses_after(2, 409, envelope).await;
    assert!(
        pauses.iter().all(|pause| *pause >= Duration::from_secs(1)),
        "{pauses:?}"
    );
    assert!(
        pauses[1] > pauses[0] && pauses[1] < Duration::from_secs(5),
        "{pauses:?}"
    );
    assert!(logs::said(&["WARN", "could not fetch updates", "Conflict"]));
    seen(
        18,
        "409 twice",
        format_args!(
            "warned, paused {:.1?} and {:.1?}, answered once",
            pauses[0], pauses[1]
        ),
    );
}

#[tokio::test(start_paused = true)]
async fn fault_20_envelopes_of_unusual_shape() {
    let shapes = [
        json!({ "ok": false, "error_code": 400, "description": "Bad Request" }),
        json!({ "ok": true }),
        json!({ "ok": false, "error_code": "400", "description": "as text" }),
        json!({ "ok": false, "description": "moved", "parameters": { "migrate_to_chat_id": -100 } }),
        json!({ "ok": "yes" }),
    ];
    for shape in shapes {
        let done = format!("200 with {shape} for getUpdates");
        let pauses = pauses_after(2, 200, shape).await;
        assert!(
            pauses
                .iter()
                .all(|pause| (1.0..3.0).contains(&pause.as_secs_f64())),
            "{pauses:?}"
        );
        seen(
            20,
            &done,
            format_args!(
                "paused {:.1?} and {:.1?}, answered once",
                pauses[0], pauses[1]
            ),
        );
    }
}
