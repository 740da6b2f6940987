//! Waits that are dropped before an answer came.

use std::pin::pin;

use super::*;
use crate::{Conversation, State, kind};

/// Waits for a text or for some time, whichever comes first, and then writes what came.
async fn impatient(State(log): State<Log>, mut talk: Conversation<'_, Bot>) {
    tokio::select! {
        biased;
        () = tokio::time::sleep(MINUTE / 2) => log.write("left"),
        answer = talk.wait_for(kind::Message, filter::text(), MINUTE) => {
            log.write(format!("answer {}", answer.unwrap().text()));
        }
    }
    tokio::time::sleep(MINUTE).await;
    log.write("end");
}

#[tokio::test(start_paused = true)]
async fn after_a_dropped_wait_the_handler_goes_on_beside_its_key() {
    let stage = Stage::new(with_other(router().command("go", impatient)));
    stage.says(1, "/go").await;
    tokio::time::sleep(MINUTE / 2).await;
    assert_eq!(stage.settled().await, ["left"]);
    assert_eq!(stage.left(), (0, 0, 1));
    assert_eq!(stage.says(2, "x").await, ["other: x", "done 2 handled"]);
    tokio::time::sleep(MINUTE).await;
    assert_eq!(stage.settled().await, ["end"]);
    assert_eq!(stage.left(), (0, 0, 0));
}

/// Leaves in the moment in which an update is handed over: its filter wakes it, and it looks at that first.
async fn fickle(State(log): State<Log>, mut talk: Conversation<'_, Bot>) {
    let leaves = Arc::new(tokio::sync::Notify::new());
    let wake = leaves.clone();
    let wanted = filter::text_that(move |text| {
        let accepts = !text.starts_with('/');
        if accepts {
            wake.notify_one();
        }
        accepts
    });
    tokio::select! {
        biased;
        () = leaves.notified() => log.write("left"),
        _ = talk.wait_for(kind::Message, wanted, MINUTE) => log.write("stayed"),
    }
}

#[tokio::test(start_paused = true)]
async fn an_update_handed_over_to_a_wait_that_is_dropped_goes_to_the_routes() {
    let stage = Stage::new(with_other(router().command("go", fickle)));
    stage.says(1, "/go").await;
    stage.write(2, 7, 7, "now");
    stage.write(3, 7, 7, "then");
    let lines = stage.settled().await;
    assert_eq!(
        lines,
        [
            "left",
            "other: now",
            "done 2 handled",
            "other: then",
            "done 3 handled"
        ]
    );
    assert_eq!(stage.left(), (0, 0, 0));
}

#[tokio::test(start_paused = true)]
async fn an_update_handed_over_to_a_wait_that_is_dropped_goes_to_the_next_waiter() {
    async fn patient(State(log): State<Log>, mut talk: Conversation<'_, Bot>) {
        let answer = talk.wait_for(kind::Message, filter::text(), MINUTE).await;
        log.write(format!("patient got {}", answer.unwrap().text()));
    }
    let routes = router().command("go", fickle).command("wait", patient);
    let stage = Stage::new(with_other(routes));
    // Both listen to the same user.
    stage.says(1, "/go").await;
    stage.says(2, "/wait").await;
    assert_eq!(stage.left(), (2, 1, 0));
    let lines = stage.says(3, "now").await;
    assert_eq!(lines, ["left", "patient got now", "done 3 handled"]);
    assert_eq!(stage.left(), (0, 0, 0));
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_is_kept_sees_every_update_between_two_looks() {
    async fn nag(State(log): State<Log>, mut talk: Conversation<'_, Bot>) {
        let mut answer = pin!(talk.wait_for(kind::Message, filter::text(), 9 * MINUTE));
        loop {
            tokio::select! {
                () = tokio::time::sleep(MINUTE) => log.write("still there?"),
                answer = &mut answer => return log.write(format!("answer {}", answer.unwrap().text())),
            }
        }
    }
    let stage = Stage::new(with_other(router().command("nag", nag)));
    stage.says(1, "/nag").await;
    tokio::time::sleep(2 * MINUTE).await;
    assert_eq!(
        stage.says(2, "yes").await,
        [
            "still there?",
            "still there?",
            "answer yes",
            "done 2 handled"
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_handler_beside_its_key_waits_again_and_then_has_the_turn() {
    async fn again(State(log): State<Log>, mut talk: Conversation<'_, Bot>) {
        let wait = talk.wait_for(kind::Message, filter::text(), MINUTE);
        assert!(tokio::time::timeout(MINUTE / 2, wait).await.is_err());
        let answer = talk.wait_for(kind::Message, filter::text(), MINUTE).await;
        log.write(format!("answer {}", answer.unwrap().text()));
        tokio::time::sleep(MINUTE).await;
    }
    let stage = Stage::new(with_other(router().command("again", again)));
    stage.says(1, "/again").await;
    tokio::time::sleep(MINUTE / 2).await;
    assert_eq!(stage.left(), (1, 1, 0));
    assert_eq!(stage.says(2, "x").await, ["answer x"]);
    assert_eq!(stage.says(3, "y").await, [""; 0], "the key is busy");
    tokio::time::sleep(MINUTE).await;
    assert_eq!(
        stage.settled().await,
        ["done 2 handled", "other: y", "done 3 handled"]
    );
    assert_eq!(stage.left(), (0, 0, 0));
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_is_dropped_in_line_for_its_turn_lets_the_next_one_go() {
    async fn busy() {
        tokio::time::sleep(2 * MINUTE).await;
    }
    /// Its time is up after a minute; it is dropped half a minute later, while it is in line.
    async fn lined(State(log): State<Log>, mut talk: Conversation<'_, Bot>) {
        let wait = talk.wait_for(kind::Message, filter::photo(), MINUTE);
        assert!(
            tokio::time::timeout(MINUTE + MINUTE / 2, wait)
                .await
                .is_err()
        );
        log.write("dropped");
    }
    let routes = router().command("busy", busy).command("lined", lined);
    let stage = Stage::new(with_other(routes));
    for (id, text) in [(1, "/lined"), (2, "/busy"), (3, "x")] {
        stage.write(id, 7, 7, text);
    }
    tokio::time::sleep(2 * MINUTE).await;
    let lines = stage.settled().await;
    assert_eq!(
        lines,
        [
            "done 1 handled",
            "dropped",
            "done 2 handled",
            "other: x",
            "done 3 handled"
        ]
    );
    assert_eq!(stage.left(), (0, 0, 0));
}
