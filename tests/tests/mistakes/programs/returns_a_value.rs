//! The handler returns a value.
//! error: a handler returns `()`, `Goto<D>` or a `Result` of these, not `Result<String, Box<(dyn StdError + Send + Sync + 'static)>>`

async fn start(bot: &Bot) -> bazu::Result<String> {
    drop(bot);
    Ok(String::new())
}

fn routes(bot: Bot) {
    poll(bot, Router::new().command("start", start));
}
