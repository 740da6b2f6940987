//! A task of its own takes a borrowed argument.
//! vague error: borrowed data escapes outside of function

async fn start(bot: &Bot) {
    spawn(async move {
        drop(bot);
    });
}

fn routes(bot: Bot) {
    poll(bot, Router::new().command("start", start));
}
