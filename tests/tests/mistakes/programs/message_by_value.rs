//! A handler takes the message by value.
//! error: `Message` cannot be an argument of this handler

async fn start(message: Message) {
    drop(message);
}

fn routes(bot: Bot) {
    poll(bot, Router::new().command("start", start));
}
