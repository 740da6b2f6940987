//! A job that moves a dialogue.

use std::time::Duration;

use bale_bot::Bot;
use bale_bot::types::Message;
use bazu::{Due, Goto, In, JobData, Jobs, Router};
use bazu_mock::bots::MockServer;
use serde::{Deserialize, Serialize};

use crate::order::{Order, order};

#[derive(Serialize, Deserialize)]
struct TooLate {
    chat: i64,
}

impl JobData for TooLate {
    const NAME: &'static str = "too late";
}

async fn begin(message: &Message, jobs: Jobs<'_>) -> bazu::Result<Goto<Order>> {
    let chat = message.chat.id;
    jobs.after(Duration::from_secs(600), TooLate { chat })?;
    Ok(Goto(Order::Size))
}

async fn too_late(
    bot: &Bot,
    Due(it): Due<TooLate>,
    In(order): In<Order>,
) -> bazu::Result<Option<Goto<Order>>> {
    if order == Order::Idle {
        return Ok(None);
    }
    bot.send_message(it.chat, format!("Too late for {order:?}."))
        .await?;
    Ok(Some(Goto::end()))
}

#[tokio::test(start_paused = true)]
async fn a_job_of_a_chat_has_the_dialogues_of_the_chat() {
    let mock = MockServer::<Bot>::in_process();
    let begins = Router::new().command("begin", begin).job(too_late);
    mock.runs(begins.merge(order()));
    let (ali, sara) = (mock.user("Ali"), mock.user("Sara"));
    ali.writes("/begin").await;
    sara.writes("/begin").await;
    sara.writes("/cancel").await;
    sara.expect_message().text("Cancelled.").await;
    mock.pass(Duration::from_secs(610)).await;
    ali.expect_message().text("Too late for Size.").await;
    ali.writes("large").await;
    ali.expect_message().text("Send /order.").await;
    mock.expect_nothing_else().await;
}
