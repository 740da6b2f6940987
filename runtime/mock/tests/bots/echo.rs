//! The smallest bot, and bots with a state and buttons.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use bale_bot::Bot;
use bale_bot::types::{InlineKeyboardButton, InlineKeyboardMarkup, Message};
use bazu::{Callback, CallbackData, Router, State, Text, filter};
use bazu_mock::bots::MockServer;
use serde::{Deserialize, Serialize};

async fn echo(bot: &Bot, message: &Message, Text(text): Text<'_>) -> bazu::Result {
    message.reply_text(bot, text).await?;
    Ok(())
}

#[tokio::test]
async fn the_bot_says_what_it_hears() {
    let mock = MockServer::<Bot>::in_process();
    mock.runs(Router::new().message(filter::text(), echo));
    mock.user("Ali").writes("hello").await;
    mock.user("Ali").expect_message().text("hello").await;
}

#[tokio::test]
async fn the_bot_says_it_over_a_socket_too() {
    let mock = MockServer::<Bot>::start().await;
    mock.runs(Router::new().message(filter::text(), echo));
    let said = mock.user("Ali").writes("hello").await;
    let answer = mock.user("Ali").expect_message().replying_to(&said).await;
    assert_eq!(answer.text(), "hello");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_on_a_port_runs_on_several_threads() {
    let mock = MockServer::<letgram_bot::Bot>::start().await;
    async fn echo(
        bot: &letgram_bot::Bot,
        message: &letgram_bot::types::Message,
        Text(text): Text<'_>,
    ) -> bazu::Result {
        message.reply_text(bot, text).await?;
        Ok(())
    }
    mock.runs(Router::new().message(filter::text(), echo));
    mock.user("Ali").writes("hello").await;
    mock.user("Ali").expect_message().text("hello").await;
    mock.expect_nothing_else().await;
}

#[derive(Serialize, Deserialize)]
struct Add(i64);

impl CallbackData for Add {
    const NAME: &'static str = "add";
}

type Sum = Arc<AtomicI64>;

async fn ask(bot: &Bot, message: &Message) -> bazu::Result {
    let button = |number| {
        let data = Add(number).to_data(bot)?;
        Ok::<_, bazu::CallbackDataError>(InlineKeyboardButton::callback(format!("+{number}"), data))
    };
    let keyboard = InlineKeyboardMarkup::new([[button(1)?, button(5)?]]);
    message
        .reply_text(bot, "How much?")
        .reply_markup(keyboard)
        .await?;
    Ok(())
}

async fn add(
    bot: &Bot,
    query: &bale_bot::types::CallbackQuery,
    Callback(Add(number)): Callback<Add>,
    State(sum): State<Sum>,
) -> bazu::Result {
    let now = sum.fetch_add(number, Ordering::SeqCst) + number;
    query.answer(bot).text(format!("now {now}")).await?;
    Ok(())
}

#[tokio::test]
async fn a_bot_with_a_state_counts_what_its_users_press() {
    let sum = Sum::default();
    let router = Router::new()
        .command("start", ask)
        .callback(add)
        .with_state(sum.clone());
    let mock = MockServer::<Bot>::in_process();
    mock.runs(router);
    let (ali, sara) = (mock.user("Ali"), mock.user("Sara"));
    for user in [&ali, &sara] {
        user.writes("/start").await;
        let question = user.expect_message().with_button("+1").await;
        assert_eq!(question.buttons(), ["+1", "+5"]);
        user.presses(&question, "+5").await;
    }
    ali.expect_notice("now 5").await;
    sara.expect_notice("now 10").await;
    assert_eq!(sum.load(Ordering::SeqCst), 10);
    assert_eq!(mock.calls("answerCallbackQuery").len(), 2);
    mock.expect_nothing_else().await;
}
