//! The handler is not async.
//! error: this handler is not async: it returns `Result<(), Box<(dyn StdError + Send + Sync + 'static)>>`, which cannot be awaited

fn start(bot: &Bot) -> bazu::Result {
    drop(bot);
    Ok(())
}

fn routes(bot: Bot) {
    poll(bot, Router::new().command("start", start));
}
