//! What a test says when it fails.

use bale_bot::Bot;
use bale_bot::types::{InlineKeyboardButton, InlineKeyboardMarkup, Message};
use bazu::{Router, State, Text, filter};
use bazu_mock::bots::{Fault, MockServer};

/// The words of the panic of a test, and that no token is in them.
async fn words_of<T: Send + 'static>(
    mock: &MockServer<Bot>,
    test: impl Future<Output = T> + Send + 'static,
) -> String {
    let error = tokio::spawn(test).await.err().expect("the test fails");
    let panic = error.into_panic();
    let words = panic.downcast_ref::<String>().expect("a panic with words");
    let token = mock.bot("test_bot").token();
    assert!(!words.contains(token.expose()), "{words}");
    words.clone()
}

async fn greet(bot: &Bot, message: &Message, Text(text): Text<'_>) -> bazu::Result {
    let keyboard = InlineKeyboardMarkup::new([[
        InlineKeyboardButton::callback("Tea", "tea"),
        InlineKeyboardButton::callback("Coffee", "coffee"),
    ]]);
    let greeting = message.reply_text(bot, format!("Good morning, {text}"));
    greeting.reply_markup(keyboard).await?;
    Ok(())
}

fn mock() -> MockServer<Bot> {
    let mock = MockServer::in_process();
    mock.runs(Router::new().message(filter::text(), greet));
    mock
}

#[tokio::test]
async fn a_failed_expectation_shows_the_conversation() {
    let mock = mock();
    let ali = mock.user("Ali");
    let waiting = async move {
        ali.writes("I am Ali").await;
        ali.expect_message()
            .containing("Welcome")
            .with_button("Milk")
            .await
    };
    let words = words_of(&mock, waiting).await;
    println!("{words}");
    for part in [
        "failures.rs:",
        "Ali expected a message that contains \"Welcome\", with the button [Milk], and none came in 60s",
        "\"Good morning, I am Ali\" is no message that contains \"Welcome\"",
        "Ali and test_bot",
        "00:00:00  Ali          I am Ali",
        "00:00:00  test_bot     (replies to \"I am Ali\") Good morning, I am Ali",
        "[Tea] [Coffee]",
    ] {
        assert!(words.contains(part), "{part:?} is not in: {words}");
    }
}

#[tokio::test]
async fn a_failed_expectation_shows_the_last_calls_with_errors_and_the_handler_that_failed() {
    async fn astray(bot: &Bot) -> bazu::Result {
        bot.send_message(404, "Is there anybody?").await?;
        Ok(())
    }
    let mock = MockServer::in_process();
    mock.runs(Router::new().message(filter::text(), astray));
    let ali = mock.user("Ali");
    let waiting = async move {
        ali.writes("hello").await;
        ali.expect_message().await
    };
    let words = words_of(&mock, waiting).await;
    for part in [
        "calls with errors:",
        "sendMessage: 404 no such group or user",
        "test_bot     (the handler failed, at the update",
    ] {
        assert!(words.contains(part), "{part:?} is not in: {words}");
    }
}

#[tokio::test]
async fn a_token_that_a_bot_says_and_a_fault_that_the_test_made_are_seen_without_the_token() {
    async fn leak(bot: &Bot, message: &Message, State(token): State<String>) -> bazu::Result {
        message.reply_text(bot, format!("I am {token}")).await?;
        bot.get_me().await?;
        Ok(())
    }
    let mock = MockServer::in_process();
    let token = mock.bot("test_bot").token().expose().to_owned();
    let router = Router::new().message(filter::text(), leak);
    mock.runs(router.with_state(token));
    mock.fault(Fault::status(400).on("getMe").skipping(1));
    let ali = mock.user("Ali");
    let waiting = async move {
        ali.writes("hello").await;
        ali.expect_message().containing("nothing").await
    };
    let words = words_of(&mock, waiting).await;
    for part in ["I am ***", "getMe: the fault `status` of this test"] {
        assert!(words.contains(part), "{part:?} is not in: {words}");
    }
}

#[tokio::test]
async fn a_bot_that_does_not_run_is_named() {
    let mock = MockServer::<Bot>::in_process();
    mock.bot("test_bot");
    let ali = mock.user("Ali");
    let waiting = async move {
        ali.writes("hello").await;
        ali.expect_message().await
    };
    let words = words_of(&mock, waiting).await;
    let part = "1 updates wait for test_bot, which does not run: start it with `.runs(router)`";
    assert!(words.contains(part), "{words}");
}

#[tokio::test]
async fn a_button_that_is_not_there_is_an_act_that_cannot_happen() {
    let mock = mock();
    let ali = mock.user("Ali");
    let waiting = async move {
        ali.writes("hello").await;
        let menu = ali.expect_message().await;
        ali.presses(&menu, "Milk").await
    };
    let words = words_of(&mock, waiting).await;
    assert!(words.starts_with("Ali cannot do this: "), "{words}");
    assert!(words.contains("Tea") && words.contains("Coffee"), "{words}");
}

#[tokio::test]
async fn silence_and_nothing_else_fail_when_something_came() {
    let mock = mock();
    let ali = mock.user("Ali");
    ali.writes("hello").await;
    let talking = ali.clone();
    let words = words_of(&mock, async move { talking.expect_silence().await }).await;
    assert!(words.contains("Ali expected silence"), "{words}");
    let rest = mock.clone();
    let words = words_of(&mock, async move { rest.expect_nothing_else().await }).await;
    assert!(
        words.contains("a message: \"Good morning, hello\""),
        "{words}"
    );
    ali.expect_message().await;
    mock.expect_nothing_else().await;
}

#[tokio::test]
async fn two_messages_alike_need_two_expectations() {
    let mock = mock();
    let ali = mock.user("Ali");
    ali.writes("one").await;
    ali.writes("one").await;
    let first = ali.expect_message().containing("one").await;
    let second = ali.expect_message().containing("one").await;
    assert!(first.id() < second.id());
    ali.expect_silence().await;
}

#[tokio::test]
#[should_panic(expected = "there are several bots")]
async fn with_several_bots_a_user_says_to_whom_they_talk() {
    let mock = MockServer::<Bot>::in_process();
    mock.bot("one_bot");
    mock.bot("two_bot");
    mock.user("Ali").writes("hello").await;
}
