//! What a dialogue does when something fails.

use std::sync::{Arc, Mutex};

use bale_bot::Bot;
use bazu::{DialogueError, Failure, Goto, In, Router, State};
use bazu_mock::bots::MockServer;

use crate::order::{Order, order};

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
