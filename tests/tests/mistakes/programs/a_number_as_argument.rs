//! A handler takes what no update brings.
//! error: `i64` cannot be an argument of this handler

async fn start(id: i64) {
    drop(id);
}

fn routes(bot: Bot) {
    poll(bot, Router::new().command("start", start));
}
