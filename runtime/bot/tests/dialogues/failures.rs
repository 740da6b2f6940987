//! What a dialogue does when something fails.

use std::sync::{Arc, Mutex};

use bale_bot::Bot;
use bale_bot::types::Update;
use bazu::{DialogueError, Failure, Goto, In, Next, Origin, Router, State};
use bazu_mock::bots::MockServer;

use crate::order::{Order, begin, order};

#[derive(Clone, Default)]
struct Failures(Arc<Mutex<Vec<String>>>);

async fn failed(failure: &Failure, State(failures): State<Failures>) {
    let error = failure.downcast_ref::<DialogueError>();
    failures
        .0
        .lock()
        .unwrap()
        .push(error.map_or_else(|| format!("other: {failure}"), ToString::to_string));
}

#[tokio::test(start_paused = true)]
async fn a_failed_handler_leaves_the_dialogue_where_it_was() {
    async fn fail(In(order): In<Order>) -> bazu::Result<Goto<Order>> {
        assert_eq!(order, Order::Size);
        Err("no".into())
    }
    let failures = Failures::default();
    let router = Router::new()
        .command("fail", fail)
        .on_error(failed)
        .with_state(failures.clone())
        .merge(order());
    let mock = MockServer::<Bot>::in_process();
    mock.runs(router);
    let ali = mock.user("Ali");
    ali.writes("/order").await;
    ali.expect_message().text("Which size?").await;
    ali.writes("/fail").await;
    ali.writes("large").await;
    ali.expect_message().text("Where to?").await;
    assert_eq!(*failures.0.lock().unwrap(), ["other: no"]);
}

#[tokio::test(start_paused = true)]
async fn the_hook_for_errors_moves_a_dialogue_and_what_the_handler_changed_is_forgotten() {
    async fn fail() -> bazu::Result<Goto<Order>> {
        Err("no".into())
    }
    async fn panic(In(order): In<Order>) -> Goto<Order> {
        panic!("in {order:?}")
    }
    async fn end(
        bot: &Bot,
        at: Origin,
        failure: &Failure,
        In(order): In<Order>,
    ) -> bazu::Result<Goto<Order>> {
        let text = format!("{failure}; no more {order:?}");
        bot.send_message(at.chat.ok_or("no chat")?, text).await?;
        Ok(Goto::end())
    }
    async fn fail_after(_: &Bot, _: &Update, next: Next<'_>) -> bazu::Result {
        next.run().await?;
        Err("the layer fails".into())
    }
    let moved = Router::new().command("moved", begin).layer(fail_after);
    let router = Router::new()
        .command("fail", fail)
        .command("panic", panic)
        .merge(moved)
        .on_error(end)
        .merge(order());
    let mock = MockServer::<Bot>::in_process();
    mock.runs(router);
    let ali = mock.user("Ali");
    for (said, answers) in [
        ("/order", &["Which size?"][..]),
        ("/fail", &["no; no more Size"]),
        ("large", &["Send /order."]),
        ("/order", &["Which size?"]),
        ("/panic", &["panicked: in Size; no more Size"]),
        ("large", &["Send /order."]),
        ("/moved", &["Which size?", "the layer fails; no more Idle"]),
        ("large", &["Send /order."]),
    ] {
        ali.writes(said).await;
        for answer in answers {
            ali.expect_message().text(answer).await;
        }
    }
}
