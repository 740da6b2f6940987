//! The crates of the messengers, with a router, by polling and by a webhook.

use std::sync::Arc;
use std::time::Duration;

use bale_bot::types::Message as BaleMessage;
use bazu::client::Client;
use bazu::{Router, Text, Webhook, filter};
use letgram_bot::types::Message as LetgramMessage;
use serde_json::json;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use crate::support::Running;
use crate::support::api::{Api, client_in_memory, message};
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

fn client(api: &Arc<Api>) -> Client {
    client_in_memory(api, Duration::from_millis(40))
}

#[tokio::test(start_paused = true)]
async fn a_router_runs_by_polling_with_each_messenger() {
    let api = Api::new();
    api.say(1, 5, "hello");
    let router = Router::new().message(filter::text(), bale);
    let bot = Running::with(bazu::Polling::new(
        bale_bot::Bot::from(client(&api)),
        router,
    ));
    api.until_sent(1).await;
    api.until_confirmed().await;
    bot.stop().await.unwrap();
    assert_eq!(api.texts(), ["hello"]);

    let api = Api::new();
    api.say(1, 5, "hello");
    let router = Router::new().message(filter::text(), letgram);
    let bot = Running::with(bazu::Polling::new(
        letgram_bot::Bot::from(client(&api)),
        router,
    ));
    api.until_sent(1).await;
    api.until_confirmed().await;
    bot.stop().await.unwrap();
    assert_eq!(api.texts(), ["hello"]);
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
                       api: &Arc<Api>| {
        api.say(1, 5, "/start");
        let bot = Running::with(polling);
        api.until_sent(1).await;
        tokio::time::sleep(Duration::from_secs(60)).await;
        bot.stop().await.unwrap();
        let menus = api.calls("setMyCommands").into_iter();
        menus
            .map(|call| call.body["commands"].clone())
            .collect::<Vec<_>>()
    };
    let api = Api::new();
    let bot = bale_bot::Bot::from(client(&api));
    let published = menus(bazu::Polling::new(bot.clone(), router()), &api).await;
    let menu = json!([
        { "command": "start", "description": "Says hello" },
        { "command": "stop", "description": "Says goodbye" },
    ]);
    assert_eq!(published, [menu]);

    let api = Api::new();
    let bot = bale_bot::Bot::from(client(&api));
    let kept = bazu::Polling::new(bot.clone(), router()).keep_menu();
    assert!(menus(kept, &api).await.is_empty());
    let without = Router::new().command("start", bale);
    let none = Api::new();
    let bot = bale_bot::Bot::from(client(&none));
    assert!(
        menus(bazu::Polling::new(bot, without), &none)
            .await
            .is_empty()
    );
}

/// Posts a message to a webhook, with a header if there is one.
async fn post(hook: &Hook, path: &str, header: &str) -> u16 {
    let body = message(1, 5, "hello");
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
    let api = Api::new();
    let router = Router::new().message(filter::text(), bale);
    let webhook = Webhook::new(bale_bot::Bot::from(client(&api)), router);
    let hook = Hook::start(webhook.public_url("https://bot.example")).await;
    api.until("setWebhook", |api| !api.calls("setWebhook").is_empty())
        .await;
    let url = api.calls("setWebhook")[0].body["url"].clone();
    let path = url
        .as_str()
        .unwrap()
        .strip_prefix("https://bot.example")
        .unwrap();
    assert_eq!(post(&hook, "/", "").await, 404);
    assert_eq!(post(&hook, path, "").await, 200);
    hook.stop().await.unwrap();
    assert_eq!(api.texts(), ["hello"]);
}

#[tokio::test]
async fn a_router_runs_by_a_webhook_with_the_secret_in_the_header_of_letgram() {
    let api = Api::new();
    let router = Router::new().message(filter::text(), letgram);
    let webhook = Webhook::new(letgram_bot::Bot::from(client(&api)), router);
    let hook = Hook::start(webhook.public_url("https://bot.example/hook")).await;
    api.until("setWebhook", |api| !api.calls("setWebhook").is_empty())
        .await;
    let body = api.calls("setWebhook")[0].body.clone();
    let secret = body["secret_token"].as_str().unwrap();
    let name = letgram_bot::Bot::WEBHOOK_SECRET_HEADER;
    assert_eq!(post(&hook, "/hook", "").await, 401);
    assert_eq!(
        post(&hook, "/hook", &format!("{name}: {secret}\r\n")).await,
        200
    );
    hook.stop().await.unwrap();
    assert_eq!(api.texts(), ["hello"]);
}
