//! The handler returns the state without `Goto`.
//! error: a handler returns `()`, `Goto<D>` or a `Result` of these, not `Result<Order, Box<(dyn StdError + Send + Sync + 'static)>>`

async fn start() -> bazu::Result<Order> {
    Ok(Order::Size)
}

fn routes(bot: Bot) {
    poll(bot, Router::new().command("start", start));
}
