//! The crates of the messengers, with a router, by polling and by a webhook.

use std::time::Duration;

use bale_bot::types::Message as BaleMessage;
use bazu::{Router, Text, Webhook, filter};
use bazu_mock::bots::{ChatMessage, MockServer};
use letgram_bot::types::Message as LetgramMessage;
use serde_json::json;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use crate::support::Running;
use crate::support::server::{Server, message};
use crate::webhook::{Hook, read_answer, status};

async fn bale(bot: &bale_bot::Bot, message: &BaleMessage, Text(text): Text<'_>) -> bazu::Result {
    message.reply_text(bot, text).await?;
    Ok(())
}

async fn letgram(
    bot: &letgram_bot::Bot,
    message: &LetgramMessage,
    Text(text): Text<'_>,
) -> bazu::Result {
    message.reply_text(bot, text).await?;
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn a_router_runs_by_polling_with_each_messenger() {
    let mock = MockServer::<bale_bot::Bot>::in_process();
    let bot = mock.runs(Router::new().message(filter::text(), bale));
    let said = mock.user("Ali").writes("hello").await;
    let answer = mock.user("Ali").expect_message().replying_to(&said);
    assert_eq!(answer.await.text(), "hello");
    mock.expect_nothing_else().await;
    bot.stops().await.unwrap();

    let mock = MockServer::<letgram_bot::Bot>::in_process();
    let bot = mock.runs(Router::new().message(filter::text(), letgram));
    let said = mock.user("Ali").writes("hello").await;
    let answer = mock.user("Ali").expect_message().replying_to(&said);
    assert_eq!(answer.await.text(), "hello");
    mock.expect_nothing_else().await;
    bot.stops().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn the_menu_has_the_commands_with_a_description_and_is_published_once() {
    let router = || {
        Router::new()
            .command(("start", "Says hello"), bale)
            .command("secret", bale)
            .command(("stop", "Says goodbye"), bale)
    };
    let menus = async |polling: bazu::Polling<bale_bot::Bot, Router<bale_bot::Bot>>,
                       server: &Server| {
        let user = server.mock.user("Ali");
        user.writes("/start").await;
        let bot = Running::with(polling);
        user.expect_message().await;
        tokio::time::sleep(Duration::from_secs(60)).await;
        bot.stop().await.unwrap();
        let menus = server.calls("setMyCommands");
        let menus = menus.iter().map(|call| call.parameters["commands"].clone());
        menus.collect::<Vec<_>>()
    };
    let server = Server::new();
    let bot = server.bot();
    let published = menus(bazu::Polling::new(bot.clone(), router()), &server).await;
    let menu = json!([
        { "command": "start", "description": "Says hello" },
        { "command": "stop", "description": "Says goodbye" },
    ]);
    assert_eq!(published, [menu]);

    let server = Server::new();
    let bot = server.bot();
    let kept = bazu::Polling::new(bot.clone(), router()).keep_menu();
    assert!(menus(kept, &server).await.is_empty());
    let without = Router::new().command("start", bale);
    let none = Server::new();
    let bot = none.bot();
    assert!(
        menus(bazu::Polling::new(bot, without), &none)
            .await
            .is_empty()
    );
}

/// Posts a message of a user to a webhook, with a header if there is one.
async fn post(hook: &Hook, path: &str, header: &str, said: &ChatMessage) -> u16 {
    let body = message(1, said.chat_id(), &said.text());
    let length = body.len();
    let mut stream = TcpStream::connect(hook.address).await.unwrap();
    let request = format!(
        "POST {path} HTTP/1.1\r\nhost: b\r\ncontent-type: application/json\r\n{header}content-length: {length}\r\n\r\n{body}"
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    status(&read_answer(&mut stream).await)
}

#[tokio::test]
async fn a_router_runs_by_a_webhook_with_the_secret_in_the_path_of_bale() {
    let server = Server::on_a_port().await;
    let user = server.mock.user("Ali");
    let said = user.writes("hello").await;
    let router = Router::new().message(filter::text(), bale);
    let webhook = Webhook::new(server.bot(), router);
    let hook = Hook::start(webhook.public_url("https://bot.example")).await;
    let is_set = |server: &Server| !server.calls("setWebhook").is_empty();
    server.until("setWebhook", is_set).await;
    let url = server.calls("setWebhook").last().parameters["url"].clone();
    let path = url.as_str().unwrap();
    let path = path.strip_prefix("https://bot.example").unwrap();
    assert_eq!(post(&hook, "/", "", &said).await, 404);
    assert_eq!(post(&hook, path, "", &said).await, 200);
    hook.stop().await.unwrap();
    assert_eq!(server.texts(), ["hello"]);
}

#[tokio::test]
async fn a_router_runs_by_a_webhook_with_the_secret_in_the_header_of_letgram() {
    let server = Server::<letgram_bot::Bot>::of(MockServer::start().await);
    let user = server.mock.user("Ali");
    let said = user.writes("hello").await;
    let router = Router::new().message(filter::text(), letgram);
    let webhook = Webhook::new(server.bot(), router);
    let hook = Hook::start(webhook.public_url("https://bot.example/hook")).await;
    let is_set = |server: &Server<letgram_bot::Bot>| !server.calls("setWebhook").is_empty();
    server.until("setWebhook", is_set).await;
    let parameters = server.calls("setWebhook").last().parameters.clone();
    let secret = parameters["secret_token"].as_str().unwrap();
    let name = letgram_bot::Bot::WEBHOOK_SECRET_HEADER;
    let header = format!("{name}: {secret}\r\n");
    assert_eq!(post(&hook, "/hook", "", &said).await, 401);
    assert_eq!(post(&hook, "/hook", &header, &said).await, 200);
    hook.stop().await.unwrap();
    assert_eq!(server.texts(), ["hello"]);
}

#[tokio::test]
async fn the_mock_delivers_to_a_webhook_what_a_user_writes() {
    let mock = MockServer::<letgram_bot::Bot>::start().await;
    let bot = mock.bot("test_bot");
    let router = Router::new().message(filter::text(), letgram);
    let webhook = Webhook::new(bot.client(), router);
    let webhook = webhook.without_secret_so_that_anyone_can_send_updates();
    let hook = Hook::start(webhook).await;
    bot.at(&format!("http://{}/hook", hook.address))
        .await
        .unwrap();
    mock.user("Ali").writes("hello").await;
    mock.user("Ali").expect_message().text("hello").await;
    mock.expect_nothing_else().await;
    hook.stop().await.unwrap();
}
