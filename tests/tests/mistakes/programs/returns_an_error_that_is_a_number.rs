//! The handler returns an error that is none.
//! error: a handler returns `()`, `Goto<D>` or a `Result` of these, not `Result<(), i64>`

async fn start(bot: &Bot) -> Result<(), i64> {
    drop(bot);
    Ok(())
}

fn routes(bot: Bot) {
    poll(bot, Router::new().command("start", start));
}
