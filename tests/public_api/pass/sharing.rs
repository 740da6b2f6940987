//! A bot is shared by cloning it or in an `Arc`; every call crosses threads.

use std::sync::Arc;
use std::time::Duration;

use bale_bot::types::{Message, UpdateKind};
use bale_bot::{Bot, Error, Policy};

async fn poll(bot: Bot) -> Result<(), Error> {
    let mut offset = 0;
    loop {
        for update in bot.get_updates().offset(offset).timeout(30).await? {
            offset = update.id + 1;
            if let UpdateKind::Message(message) = update.kind {
                // A task owns its bot; clones share their connections.
                tokio::spawn(greet(bot.clone(), message));
            }
        }
    }
}

async fn greet(bot: Bot, message: Box<Message>) -> Result<(), Error> {
    let (sent, action) = tokio::join!(message.reply_text(&bot, "سلام"), async {
        bot.get_me().await
    },);
    sent?;
    action?;
    Ok(())
}

fn a_call_is_a_future_that_crosses_threads(bot: &Bot) {
    fn crosses<T: Send>(_: &T) {}
    crosses(&bot.send_message(1, "سلام"));
    crosses(&bot.send_message(1, "سلام").into_future());
    crosses(&bot.send_photo(1, "file-id"));
    crosses(&poll(bot.clone()));
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let bot = Bot::builder("123456789:abcdefghijklmnopqrstuvwxyz")?
        .api_url("http://127.0.0.1:9")
        .policy(Policy::Warn)
        .connect_timeout(Duration::from_secs(5))
        .no_proxy()
        .build()?;
    a_call_is_a_future_that_crosses_threads(&bot);

    let shared = Arc::new(bot);
    let other = Arc::clone(&shared);
    let task = tokio::spawn(async move { other.get_me().await });
    let refused = task
        .await
        .expect("the task ends")
        .expect_err("nobody listens there");
    assert_eq!(refused.method(), Some("getMe"));
    Ok(())
}
