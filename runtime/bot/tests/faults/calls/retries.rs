//! Calls that are refused or fail, and whether they are repeated.

use std::time::Duration;

use bazu::client::Options;
use bazu::core::{Error, TransportError, TransportKind};
use bazu::{CallLimits, RetryPolicy};
use serde_json::{Value, json};
use tokio::time::Instant;

use super::fake::{Answer, Call, Fake, GetMe, Say, call, call_with, ok, say, too_many};
use crate::support::{logs, seen};

fn first(answer: Answer) -> impl Fn(&Call) -> Answer {
    move |call| match call.before {
        0 => answer.clone(),
        _ => ok(),
    }
}

#[tokio::test(start_paused = true)]
async fn fault_07_a_server_that_cannot_be_reached_is_not_stormed() {
    let _no_leak = logs::record();
    for (name, kind, calls) in [
        ("the name is unknown", TransportKind::Connect, 6),
        ("TLS fails", TransportKind::Tls, 1),
        (
            "the certificate is for another host",
            TransportKind::WrongHost,
            1,
        ),
        (
            "nobody trusts the certificate",
            TransportKind::UntrustedIssuer,
            1,
        ),
    ] {
        let server = Fake::new(move |_| Err(TransportError::new("sendMessage", kind).into()));
        let error = say(&server.bot(CallLimits::new()), "1", "hello")
            .await
            .unwrap_err();
        assert!(matches!(error, Error::Transport(error) if error.kind == kind));
        let seconds = server.seconds();
        assert_eq!(seconds.len(), calls, "{name}");
        let pauses = seconds.windows(2).map(|pair| pair[1] - pair[0]);
        assert!(
            pauses
                .min_by(f64::total_cmp)
                .is_none_or(|pause| pause >= 1.0)
        );
        let last = seconds.last().unwrap();
        seen(
            7,
            &format!("{name}, for sendMessage"),
            format_args!("{calls} tries in {last:.0} s"),
        );
    }
}

#[tokio::test(start_paused = true)]
async fn fault_14_a_refused_message_is_sent_once_after_the_pause() {
    let _no_leak = logs::record();
    let server = Fake::new(first(too_many(json!(2))));
    let bot = server.bot(CallLimits::new());
    say(&bot, "1", "hello").await.unwrap();
    let seconds = server.seconds();
    assert_eq!(seconds.len(), 2);
    assert!((2.0..2.5).contains(&seconds[1]), "{seconds:?}");
    assert!(logs::said(&[
        "INFO",
        "repeating a call",
        "sendMessage",
        "chat=1",
        "refused"
    ]));
    seen(
        14,
        "429 with retry_after 2 for sendMessage",
        format_args!("sent again once, after {:.2} s", seconds[1]),
    );
}

#[tokio::test(start_paused = true)]
async fn fault_16_retry_after_of_any_value_in_a_call() {
    let _no_leak = logs::record();
    for (value, expected) in [
        (json!(0), Some(1.0)),
        (json!(-1), Some(1.0)),
        (json!("5"), Some(5.0)),
        (json!(60), Some(60.0)),
        (json!(61), None),
        (json!(1e9), None),
        (json!(i64::MAX), None),
        (Value::Null, Some(1.0)),
    ] {
        let server = Fake::new(first(too_many(value.clone())));
        let bot = server.bot(CallLimits::new());
        let outcome = say(&bot, "1", "hello").await;
        let done = format!("429 with retry_after {value} for sendMessage");
        match (expected, outcome) {
            (Some(expected), outcome) => {
                outcome.unwrap();
                let waited = server.seconds()[1];
                assert!(
                    (expected..expected + 0.5).contains(&waited),
                    "{value}: {waited}"
                );
                seen(16, &done, format_args!("sent again after {waited:.1} s"));
            }
            (None, outcome) => {
                let error = outcome.unwrap_err();
                assert!(
                    error.retry_after().is_some_and(|wait| wait.as_secs() > 60),
                    "{error}"
                );
                assert_eq!(server.calls().len(), 1);
                seen(16, &done, format_args!("failed at once: {error}"));
            }
        }
    }
    let words = r#"{"ok":false,"description":"Too Many Requests: retry after 7"}"#;
    let server = Fake::new(first(Ok((429, words.to_owned()))));
    say(&server.bot(CallLimits::new()), "1", "hello")
        .await
        .unwrap();
    let waited = server.seconds()[1];
    assert!((1.0..1.5).contains(&waited), "{waited}");
    seen(
        16,
        "429 with a description only",
        format_args!("sent again after {waited:.1} s"),
    );
}

#[tokio::test(start_paused = true)]
async fn fault_19_a_message_is_not_sent_blindly_again_after_a_502() {
    let _no_leak = logs::record();
    let bad_gateway = || Ok((502_u16, "<html>bad gateway</html>".to_owned()));
    let closed = || Err(TransportError::new("sendMessage", TransportKind::Closed).into());
    for (name, failure) in [
        ("502", &bad_gateway as &dyn Fn() -> Answer),
        ("a closed connection", &closed),
    ] {
        let server = Fake::new(first(failure()));
        let error = say(&server.bot(CallLimits::new()), "1", "hello")
            .await
            .unwrap_err();
        assert!(
            matches!(error, Error::Status(_) | Error::Transport(_)),
            "{error}"
        );
        assert_eq!(server.calls().len(), 1);
        seen(
            19,
            &format!("{name} for sendMessage"),
            format_args!("not repeated: {error}"),
        );

        let server = Fake::new(first(failure()));
        let bot = server.bot(CallLimits::new().retry(RetryPolicy::at_least_once()));
        say(&bot, "1", "hello").await.unwrap();
        let waited = server.seconds()[1];
        assert!((1.0..1.5).contains(&waited), "{waited}");
        seen(
            19,
            &format!("{name} for sendMessage, at least once"),
            format_args!("sent again after {waited:.1} s"),
        );

        let server = Fake::new(first(failure()));
        call(&server.bot(CallLimits::new()), GetMe).await.unwrap();
        assert_eq!(server.calls().len(), 2);
        seen(
            19,
            &format!("{name} for getMe"),
            "repeated, because a repeat is safe",
        );
    }
}

#[tokio::test(start_paused = true)]
async fn pauses_after_failures_grow_and_a_call_is_repeated_five_times_at_most() {
    let server = Fake::new(|_| Ok((500, "down".to_owned())));
    let bot = server.bot(CallLimits::new());
    assert!(matches!(call(&bot, GetMe).await, Err(Error::Status(_))));
    let seconds = server.seconds();
    assert_eq!(seconds.len(), 6);
    let pauses: Vec<f64> = seconds.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert!(
        pauses.windows(2).all(|pair| pair[1] > pair[0]),
        "{pauses:?}"
    );
    assert!(
        pauses.iter().all(|pause| (1.0..31.0).contains(pause)),
        "{pauses:?}"
    );

    let server = Fake::new(|_| too_many(json!(1)));
    let bot = server.bot(CallLimits::new().retry(RetryPolicy::new().repeats(2)));
    assert_eq!(
        say(&bot, "1", "hello")
            .await
            .unwrap_err()
            .retry_after()
            .unwrap()
            .as_secs(),
        1
    );
    assert_eq!(server.calls().len(), 3);

    let server = Fake::new(|_| too_many(json!(1)));
    let bot = server.bot(CallLimits::new().retry(RetryPolicy::never()));
    assert!(say(&bot, "1", "hello").await.is_err());
    assert_eq!(server.calls().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn the_time_limit_of_a_call_holds_for_all_its_repeats_and_waits() {
    let mut options = Options::default();
    options.timeout = Some(Duration::from_secs(3));
    let server = Fake::new(|_| too_many(json!(2)));
    let bot = server.bot(CallLimits::new());
    let started = Instant::now();
    let error = call_with(&bot, Say("1", "a".to_owned()), options)
        .await
        .unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(2)), "{error}");
    assert_eq!(server.calls().len(), 2);
    assert!(started.elapsed() < Duration::from_secs(3));

    // The chat is paused: a call that may not wait so long is not sent.
    let server = Fake::new(first(too_many(json!(30))));
    let bot = server.bot(CallLimits::new());
    let slow = tokio::spawn({
        let bot = bot.clone();
        async move { say(&bot, "1", "first").await }
    });
    tokio::time::sleep(Duration::from_secs(1)).await;
    let started = Instant::now();
    let error = call_with(&bot, Say("1", "b".to_owned()), options)
        .await
        .unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(started.elapsed(), Duration::from_secs(3));
    slow.await.unwrap().unwrap();
    let texts: Vec<String> = server
        .calls()
        .iter()
        .map(|call| call.text().to_owned())
        .collect();
    assert_eq!(texts, ["first", "first"]);
}
