//! A handler takes the state of what is not a dialogue.
//! error: `Shop` is not a dialogue

async fn start(In(shop): In<Shop>) {
    drop(shop);
}

fn routes(bot: Bot) {
    poll(bot, Router::new().command("start", start));
}
