//! Very many waits at once, and one after another.

use super::*;
use crate::{Conversation, NoAnswer, State, kind};

const MANY: i64 = 100_000;

#[tokio::test(start_paused = true)]
async fn a_hundred_thousand_waits_at_once_that_time_out_leave_nothing() {
    async fn ask(mut talk: Conversation<'_, Bot>) {
        let error = talk.wait_for(kind::Message, filter::text(), MINUTE).await;
        assert_eq!(error.unwrap_err(), NoAnswer::TimedOut);
    }
    let stage = Stage::new(with_other(router().command("ask", ask)));
    for chat in 1..=MANY {
        stage.write(chat, chat, chat, "/ask");
    }
    assert_eq!(stage.settled().await.len(), 100_000);
    assert_eq!(stage.left(), (100_000, 100_000, 0));
    tokio::time::sleep(MINUTE).await;
    assert_eq!(stage.left(), (0, 0, 0));
}

#[tokio::test(start_paused = true)]
async fn a_hundred_thousand_waits_at_once_that_are_dropped_leave_nothing() {
    async fn ask(mut talk: Conversation<'_, Bot>) {
        let wait = talk.wait_for(kind::Message, filter::text(), MINUTE);
        assert!(tokio::time::timeout(MINUTE / 2, wait).await.is_err());
    }
    let stage = Stage::new(with_other(router().command("ask", ask)));
    for chat in 1..=MANY {
        stage.write(chat, chat, chat, "/ask");
    }
    stage.settled().await;
    assert_eq!(stage.left().0, 100_000);
    tokio::time::sleep(MINUTE / 2).await;
    assert_eq!(stage.left(), (0, 0, 0));
    // All that comes now is for the routes.
    for chat in 1..=MANY {
        stage.write(chat, chat, chat, "x");
    }
    let lines = stage.settled().await;
    assert_eq!(
        lines.iter().filter(|line| *line == "other: x").count(),
        100_000
    );
}

#[tokio::test(start_paused = true)]
async fn as_many_waiting_as_there_are_permits_and_more_do_not_stop_the_others() {
    async fn ask(State(log): State<Log>, mut talk: Conversation<'_, Bot>) {
        let end = filter::text_that(|text| text == "end");
        let answer = talk.wait_for(kind::Message, end, MINUTE).await;
        log.write(format!("answer {}", answer.unwrap().text()));
    }
    let settings = Settings {
        concurrency: 4,
        ..Settings::default()
    };
    let stage = Stage::with(with_other(router().command("ask", ask)), settings);
    for chat in 1..=1_000 {
        stage.write(chat, chat, chat, "/ask");
    }
    assert_eq!(stage.settled().await.len(), 1_000);
    assert_eq!(stage.left().0, 1_000);
    for chat in 1..=1_000 {
        stage.write(1_000 + chat, chat, chat, "x");
    }
    let others = stage.settled().await;
    assert_eq!(
        others.iter().filter(|line| *line == "other: x").count(),
        1_000
    );
    assert_eq!(stage.left().0, 1_000);
    for chat in 1..=1_000 {
        stage.write(2_000 + chat, chat, chat, "end");
    }
    let answers = stage.settled().await;
    assert_eq!(
        answers.iter().filter(|line| *line == "answer end").count(),
        1_000
    );
    assert_eq!(stage.left(), (0, 0, 0));
}
