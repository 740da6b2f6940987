//! What becomes of waits when the bot stops or dies.

use super::*;
use crate::{Conversation, NoAnswer, State, kind};

async fn ask(State(log): State<Log>, mut talk: Conversation<'_, Bot>) {
    let error = talk.wait_for(kind::Message, filter::text(), MINUTE).await;
    assert_eq!(error.unwrap_err(), NoAnswer::Stopped);
    log.write("goodbye");
    let error = talk.wait_for(kind::Message, filter::text(), MINUTE).await;
    assert_eq!(error.unwrap_err(), NoAnswer::Stopped);
    tokio::time::sleep(Duration::from_secs(1)).await;
    log.write("end");
}

#[tokio::test(start_paused = true)]
async fn when_the_bot_stops_all_waits_end_at_once_and_their_handlers_finish() {
    let stage = Stage::new(with_other(router().command("ask", ask)));
    for chat in 1..=50 {
        stage.write(chat, chat, chat, "/ask");
    }
    assert_eq!(stage.settled().await.len(), 50);
    let start = tokio::time::Instant::now();
    stage.executor.finish().await;
    assert_eq!(start.elapsed().as_secs(), 1);
    let lines = stage.log.take();
    assert_eq!(lines[..50], vec!["goodbye"; 50]);
    assert_eq!(lines[50..], vec!["end"; 50]);
    assert_eq!(stage.left(), (0, 0, 0));
}

#[tokio::test(start_paused = true)]
async fn what_is_queued_when_the_bot_stops_goes_to_the_routes() {
    let stage = Stage::new(with_other(router().command("ask", ask)));
    stage.says(1, "/ask").await;
    let finish = stage.executor.finish();
    stage.write(2, 7, 7, "late");
    finish.await;
    let mut lines = stage.log.take();
    lines.sort();
    assert_eq!(lines, ["done 2 handled", "end", "goodbye", "other: late"]);
}

#[tokio::test(start_paused = true)]
async fn a_handler_beside_its_key_is_waited_for() {
    async fn beside(State(log): State<Log>, mut talk: Conversation<'_, Bot>) {
        let wait = talk.wait_for(kind::Message, filter::text(), MINUTE);
        assert!(tokio::time::timeout(MINUTE / 2, wait).await.is_err());
        tokio::time::sleep(MINUTE).await;
        log.write("end");
    }
    let stage = Stage::new(router().command("go", beside));
    stage.says(1, "/go").await;
    tokio::time::sleep(MINUTE / 2).await;
    stage.executor.finish().await;
    assert_eq!(stage.log.take(), ["end"]);
}

#[tokio::test(start_paused = true)]
async fn a_cut_drops_handlers_that_wait_and_reports_nothing_twice() {
    async fn stubborn(State(log): State<Log>, mut talk: Conversation<'_, Bot>) {
        let answer = talk.wait_for(kind::Message, filter::text(), MINUTE).await;
        log.write(format!("answer {}", answer.unwrap().text()));
        std::future::pending().await
    }
    let stage = Stage::new(router().command("go", stubborn));
    stage.says(1, "/go").await;
    stage.write(2, 8, 8, "/go");
    stage.settled().await;
    assert_eq!(stage.says(3, "x").await, ["answer x"]);
    stage.write(4, 7, 7, "queued");
    stage.executor.cut();
    let mut lines = stage.settled().await;
    lines.sort();
    assert_eq!(
        lines,
        ["not done 3", "not done 4"],
        "the others were handled"
    );
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_outlives_its_handler_does_not_hold_the_update() {
    type Kept = Arc<Mutex<Vec<crate::Answer<Bot, kind::Message, filter::Any>>>>;
    static KEPT: OnceLock<Kept> = OnceLock::new();
    async fn keep(mut talk: Conversation<'_, Bot>) {
        let answer = talk.wait_for(kind::Message, filter::any(), MINUTE).await;
        let kept = KEPT.get_or_init(Kept::default);
        kept.lock().unwrap().push(answer.unwrap());
        std::future::pending().await
    }
    let stage = Stage::new(router().command("go", keep));
    stage.says(1, "/go").await;
    stage.says(2, "x").await;
    stage.executor.cut();
    assert_eq!(stage.settled().await, ["not done 2"]);
    let kept = KEPT.get().unwrap().lock().unwrap();
    assert_eq!(text(&kept[0]), "x");
}
