//! Polling and webhooks while handlers wait.

use bazu::{Polling, Webhook};
use http_body_util::Full;
use tower_service::Service;

use super::*;

#[tokio::test]
async fn an_update_is_confirmed_while_its_handler_waits() {
    let mock = MockServer::<Bot>::in_process();
    let bot = mock.runs(router());
    let ali = mock.user("Ali");
    ali.writes("/ask").await;
    ali.expect_message().text("which color?").await;
    // The next request for updates confirms it.
    mock.pass(Duration::from_secs(1)).await;
    assert!(bot.pending().is_empty());
    ali.writes("red").await;
    ali.expect_message().text("red it is").await;
}

#[tokio::test]
async fn a_bot_that_stops_says_goodbye_at_once_and_leaves_nothing_unconfirmed() {
    let mock = MockServer::<Bot>::in_process();
    let bot = mock.bot("color_bot");
    let bot = bot.runs_with(|bot| Polling::new(bot, router()).deadline(MINUTE));
    let ali = mock.user("Ali");
    ali.writes("/ask").await;
    ali.expect_message().text("which color?").await;
    let start = tokio::time::Instant::now();
    bot.stops().await.unwrap();
    assert!(start.elapsed() < Duration::from_secs(5));
    let text = NoAnswer::Stopped.to_string();
    ali.expect_message().text(&text).await;
    assert!(bot.pending().is_empty());
}

#[tokio::test]
async fn an_answer_that_comes_after_a_restart_goes_to_the_routes() {
    let mock = MockServer::<Bot>::in_process();
    let bot = mock.runs(router());
    let ali = mock.user("Ali");
    ali.writes("/ask").await;
    ali.expect_message().text("which color?").await;
    bot.stops().await.unwrap();
    ali.expect_message().await;
    ali.writes("red").await;
    bot.runs(router());
    ali.expect_message().text("pardon?").await;
}

#[tokio::test(start_paused = true)]
async fn the_answer_to_a_webhook_goes_out_when_the_handler_waits() {
    type Letgram = letgram_bot::Bot;
    async fn ask(mut talk: Conversation<'_, Letgram>) -> bazu::Result {
        talk.wait_for(kind::Message, filter::text(), MINUTE).await?;
        tokio::time::sleep(MINUTE).await;
        Ok(())
    }
    let mock = MockServer::<Letgram>::in_process();
    let router = Router::new().command("ask", ask);
    let webhook =
        Webhook::new(mock.bot("color_bot").client(), router).secret("a-secret-of-the-test");
    let service = webhook.into_service().await.unwrap();
    let post = async |id: i64, text: &str| {
        let json = serde_json::json!({
            "update_id": id,
            "message": { "message_id": 1, "date": 1, "chat": { "id": 7, "type": "private" }, "text": text },
        });
        let request = axum::http::Request::post("/")
            .header("content-type", "application/json")
            .header(Letgram::WEBHOOK_SECRET_HEADER, "a-secret-of-the-test")
            .body(Full::new(bytes::Bytes::from(json.to_string())));
        let start = tokio::time::Instant::now();
        let answer = service.clone().call(request.unwrap()).await.unwrap();
        (answer.status().as_u16(), start.elapsed().as_secs())
    };
    assert_eq!(post(1, "/ask").await, (200, 0), "while it waits");
    assert_eq!(post(2, "red").await, (200, 60), "when it has ended");
}
