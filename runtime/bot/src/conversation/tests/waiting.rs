//! Who gets an update, and what is confirmed.

use super::*;
use crate::{Conversation, NoAnswer, Reject, State, kind};

async fn order(
    State(log): State<Log>,
    message: &Message,
    mut talk: Conversation<'_, Bot>,
) -> crate::Result {
    log.write(format!("order of {}", text(message)));
    let size = talk.wait_for(kind::Message, filter::text(), MINUTE).await;
    let size = match size {
        Ok(size) => size,
        Err(error) => {
            log.write(format!("no size: {error}"));
            return Ok(());
        }
    };
    log.write(format!("size {} of {:?}", size.text(), size.origin()));
    let color = talk.wait_for(kind::Message, filter::text(), MINUTE).await?;
    // The first answer is still there.
    log.write(format!("{} {}", size.text(), color.text()));
    Ok(())
}

fn shop() -> Stage {
    Stage::new(with_other(router().command("order", order)))
}

#[tokio::test(start_paused = true)]
async fn each_update_is_done_when_its_handler_waits_or_ends() {
    let stage = shop();
    assert_eq!(
        stage.says(1, "/order").await,
        ["order of /order", "done 1 handled"]
    );
    assert_eq!(stage.left(), (1, 1, 0));
    assert_eq!(
        stage.says(2, "large").await,
        [
            "size large of Origin { update: Some(2), chat: Some(7), user: Some(7) }",
            "done 2 handled"
        ]
    );
    assert_eq!(stage.says(3, "red").await, ["large red", "done 3 handled"]);
    assert_eq!(stage.left(), (0, 0, 0));
    assert_eq!(stage.says(4, "hi").await, ["other: hi", "done 4 handled"]);
}

#[tokio::test(start_paused = true)]
async fn what_the_filter_does_not_accept_goes_to_the_routes() {
    async fn number(State(log): State<Log>, mut talk: Conversation<'_, Bot>) -> crate::Result {
        let number = filter::text_that(|text| text.parse::<i64>().is_ok());
        let number = talk.wait_for(kind::Message, number, MINUTE).await?;
        log.write(format!("number {}", number.text()));
        Ok(())
    }
    let stage = Stage::new(with_other(router().command("number", number)));
    assert_eq!(stage.says(1, "/number").await, ["done 1 handled"]);
    assert_eq!(
        stage.says(2, "many").await,
        ["other: many", "done 2 handled"]
    );
    let press = json!({
        "update_id": 3, "callback_query": {
            "id": "1", "data": "5", "from": { "id": 7, "is_bot": false, "first_name": "U" },
            "message": { "message_id": 1, "date": 1, "chat": { "id": 7, "type": "private" } },
        },
    });
    stage.put(press);
    assert_eq!(stage.settled().await, ["done 3 unrouted"], "another kind");
    assert_eq!(stage.says(4, "5").await, ["number 5", "done 4 handled"]);
}

#[tokio::test(start_paused = true)]
async fn only_the_same_user_in_the_same_chat_answers() {
    let stage = shop();
    stage.write(1, -5, 1, "/order");
    stage.settled().await;
    stage.write(2, -5, 2, "for another");
    stage.write(3, 1, 1, "elsewhere");
    assert_eq!(
        stage.settled().await,
        [
            "other: for another",
            "done 2 handled",
            "other: elsewhere",
            "done 3 handled"
        ]
    );
    stage.write(4, -5, 1, "mine");
    assert_eq!(stage.settled().await.len(), 2);
    assert_eq!(stage.left().0, 1, "waits for the color");
}

#[tokio::test(start_paused = true)]
async fn two_users_of_a_group_each_have_a_conversation() {
    let stage = shop();
    stage.write(1, -5, 1, "/order");
    stage.write(2, -5, 2, "/order");
    stage.settled().await;
    assert_eq!(stage.left(), (2, 1, 0));
    for (id, user, text) in [(3, 2, "b"), (4, 1, "a"), (5, 1, "red"), (6, 2, "blue")] {
        stage.write(id, -5, user, text);
    }
    let lines = stage.settled().await;
    assert_eq!(lines.len(), 8);
    assert!(lines.contains(&"a red".to_owned()), "{lines:?}");
    assert!(lines.contains(&"b blue".to_owned()), "{lines:?}");
    assert_eq!(stage.left(), (0, 0, 0));
}

#[tokio::test(start_paused = true)]
async fn anyone_in_the_chat_may_answer_if_the_handler_says_so() {
    async fn quiz(State(log): State<Log>, mut talk: Conversation<'_, Bot>) -> crate::Result {
        let right = filter::text_that(|text| text == "42");
        let winner = talk.wait_for_anyone(kind::Message, right, MINUTE).await?;
        log.write(format!("{:?} was first", winner.origin().user));
        Ok(())
    }
    let stage = Stage::new(with_other(router().command("quiz", quiz)));
    stage.write(1, -5, 1, "/quiz");
    stage.write(2, -5, 2, "41");
    stage.write(3, -6, 3, "42");
    stage.write(4, -5, 4, "42");
    let lines = stage.settled().await;
    assert!(lines.contains(&"Some(4) was first".to_owned()), "{lines:?}");
    assert!(
        lines.contains(&"other: 42".to_owned()),
        "another chat: {lines:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn the_handler_that_waits_longest_gets_the_update() {
    async fn ask(
        State(log): State<Log>,
        message: &Message,
        mut talk: Conversation<'_, Bot>,
    ) -> crate::Result {
        let answer = talk
            .wait_for(
                kind::Message,
                filter::text_that(|text| !text.starts_with('/')),
                MINUTE,
            )
            .await?;
        log.write(format!("{} got {}", message.message_id, answer.text()));
        Ok(())
    }
    let stage = Stage::new(with_other(router().command("ask", ask)));
    for (id, text) in [(1, "/ask"), (2, "/ask"), (3, "a"), (4, "b"), (5, "c")] {
        stage.write(id, 7, 7, text);
    }
    let lines = stage.settled().await;
    let got: Vec<_> = lines
        .iter()
        .filter(|line| !line.starts_with("done"))
        .collect();
    assert_eq!(got, ["1 got a", "2 got b", "other: c"]);
}

#[tokio::test(start_paused = true)]
async fn what_came_while_the_handler_asked_is_given_at_once_and_in_order() {
    let stage = shop();
    for (id, text) in [(1, "/order"), (2, "small"), (3, "red"), (4, "more")] {
        stage.write(id, 7, 7, text);
    }
    let lines = stage.settled().await;
    assert_eq!(lines[2][..10], *"size small");
    assert_eq!(
        lines[4..],
        [
            "small red",
            "done 3 handled",
            "other: more",
            "done 4 handled"
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_handler_whose_time_is_up_has_the_turn_and_nothing_to_confirm() {
    async fn slow(State(log): State<Log>, mut talk: Conversation<'_, Bot>) {
        let error = talk
            .wait_for(kind::Message, filter::photo(), MINUTE)
            .await
            .unwrap_err();
        assert_eq!(error, NoAnswer::TimedOut);
        log.write("late");
        tokio::time::sleep(MINUTE).await;
        log.write("end");
    }
    let stage = Stage::new(with_other(router().command("slow", slow)));
    assert_eq!(stage.says(1, "/slow").await, ["done 1 handled"]);
    tokio::time::sleep(MINUTE).await;
    assert_eq!(stage.says(2, "after").await, ["late"], "its turn");
    tokio::time::sleep(MINUTE).await;
    assert_eq!(
        stage.settled().await,
        ["end", "other: after", "done 2 handled"]
    );
    assert_eq!(stage.left(), (0, 0, 0));
}

#[tokio::test(start_paused = true)]
async fn a_handler_whose_time_is_up_is_next_in_line() {
    async fn busy(State(log): State<Log>) {
        log.write("busy");
        tokio::time::sleep(2 * MINUTE).await;
    }
    async fn slow(State(log): State<Log>, mut talk: Conversation<'_, Bot>) {
        let result = talk.wait_for(kind::Message, filter::photo(), MINUTE).await;
        log.write(result.unwrap_err());
    }
    let stage = Stage::new(with_other(
        router().command("slow", slow).command("busy", busy),
    ));
    for (id, text) in [(1, "/slow"), (2, "/busy"), (3, "later")] {
        stage.write(id, 7, 7, text);
    }
    assert_eq!(stage.settled().await, ["done 1 handled", "busy"]);
    tokio::time::sleep(2 * MINUTE).await;
    assert_eq!(
        stage.settled().await,
        [
            "done 2 handled",
            "no answer came in time",
            "other: later",
            "done 3 handled"
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_comes_in_the_moment_of_the_timeout_is_taken_or_routed() {
    async fn ask(State(log): State<Log>, mut talk: Conversation<'_, Bot>) {
        match talk.wait_for(kind::Message, filter::text(), MINUTE).await {
            Ok(answer) => log.write(format!("answer {}", answer.text())),
            Err(_) => log.write("late"),
        }
    }
    let stage = Stage::new(with_other(router().command("ask", ask)));
    stage.says(1, "/ask").await;
    for around in -2..=2_i64 {
        tokio::time::sleep(MINUTE - Duration::from_millis(1)).await;
        let before = u64::try_from(around + 2).unwrap();
        tokio::time::sleep(Duration::from_micros(before)).await;
        stage.write(2, 7, 7, "now");
        tokio::time::sleep(MINUTE).await;
        let lines = stage.settled().await;
        let (answered, late) = (
            lines.contains(&"answer now".into()),
            lines.contains(&"late".into()),
        );
        assert!(answered != late, "{lines:?}");
        assert_eq!(lines.contains(&"other: now".into()), late, "{lines:?}");
        assert!(lines.contains(&"done 2 handled".into()), "{lines:?}");
        assert_eq!(stage.left(), (0, 0, 0));
        stage.says(1, "/ask").await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_filter_that_panics_costs_its_waiter_the_update_and_nothing_else() {
    async fn ask(State(log): State<Log>, mut talk: Conversation<'_, Bot>) {
        let picky = filter::text_that(|text| match text {
            "boom" => std::panic::resume_unwind(Box::new("picky")),
            text => text == "fine",
        });
        let answer = talk.wait_for(kind::Message, picky, MINUTE).await;
        log.write(format!("answer {}", answer.unwrap().text()));
    }
    let stage = Stage::new(with_other(router().command("ask", ask)));
    stage.says(1, "/ask").await;
    assert_eq!(
        stage.says(2, "boom").await,
        ["other: boom", "done 2 handled"]
    );
    assert_eq!(
        stage.says(3, "fine").await,
        ["answer fine", "done 3 handled"]
    );
}

#[tokio::test(start_paused = true)]
async fn a_panic_after_an_answer_costs_that_update_and_the_key_goes_on() {
    async fn ask(mut talk: Conversation<'_, Bot>) {
        let _ = talk.wait_for(kind::Message, filter::text(), MINUTE).await;
        std::panic::resume_unwind(Box::new("no"));
    }
    let stage = Stage::new(with_other(router().command("ask", ask)));
    assert_eq!(stage.says(1, "/ask").await, ["done 1 handled"]);
    assert_eq!(stage.says(2, "x").await, ["done 2 panicked"]);
    assert_eq!(stage.says(3, "y").await, ["other: y", "done 3 handled"]);
    assert_eq!(stage.left(), (0, 0, 0));
}

#[tokio::test(start_paused = true)]
async fn one_more_than_the_limit_does_not_wait() {
    let router = with_other(router().command("order", order));
    let settings = Settings {
        max_waiting: 2,
        ..Settings::default()
    };
    let stage = Stage::with(router, settings);
    for chat in 1..=3 {
        stage.write(chat, chat, chat, "/order");
    }
    let lines = stage.settled().await;
    let refused =
        "no size: 2 handlers wait for an answer, and no more may; `max_waiting` sets how many";
    assert_eq!(
        lines.iter().filter(|line| *line == refused).count(),
        1,
        "{lines:?}"
    );
    assert_eq!(stage.left().0, 2);
    stage.write(4, 1, 1, "s");
    stage.settled().await;
    assert_eq!(stage.left().0, 2, "it waits again");
}

#[tokio::test(start_paused = true)]
async fn an_update_that_nothing_can_follow_has_no_conversation() {
    async fn any(State(log): State<Log>, mut talk: Conversation<'_, Bot>) {
        let result = talk.wait_for(kind::Any, filter::any(), MINUTE).await;
        log.write(format!("{:?}", result.unwrap_err()));
    }
    let stage = Stage::new(router().on(kind::Any, filter::any(), any));
    stage.put(json!({ "update_id": 1, "quantum": {} }));
    assert_eq!(stage.settled().await, ["Alone", "done 1 handled"]);
}

#[tokio::test(start_paused = true)]
async fn a_handler_waits_for_one_update_at_a_time() {
    async fn two(
        State(log): State<Log>,
        mut a: Conversation<'_, Bot>,
        mut b: Conversation<'_, Bot>,
    ) {
        let (a, b) = (
            a.wait_for(kind::Message, filter::text(), MINUTE),
            b.wait_for(kind::Message, filter::text(), MINUTE),
        );
        let (a, b) = tokio::join!(a, b);
        log.write(format!("{} {:?}", a.unwrap().text(), b.unwrap_err()));
    }
    let stage = Stage::new(with_other(router().command("two", two)));
    assert_eq!(stage.says(1, "/two").await, ["done 1 handled"]);
    assert_eq!(
        stage.says(2, "x").await,
        ["x AlreadyWaiting", "done 2 handled"]
    );
}

#[test]
fn without_a_runner_a_conversation_is_an_error_that_says_what_is_missing() {
    use bazu_core::bot::{Context, FromUpdate as _, On};
    type Route = On<Bot, kind::Any, ()>;
    let bot = Bot::new("1:test").unwrap();
    let update = Update::from_json(b"{}").unwrap();
    let context: Context<'_, Route, ()> = Context::new(&bot, &update, &update, &());
    match Conversation::<Bot>::from_update(context) {
        Err(Reject::Error(error)) => {
            let start = "a conversation needs a runner and an update";
            assert_eq!(error.to_string()[..start.len()], *start);
        }
        other => panic!("{other:?}"),
    }
}
