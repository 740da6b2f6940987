//! A handler takes the state of a dialogue without `In`.
//! error: `Order` cannot be an argument of this handler

async fn start(order: Order) {
    drop(order);
}

fn routes(bot: Bot) {
    poll(bot, Router::new().command("start", start));
}
