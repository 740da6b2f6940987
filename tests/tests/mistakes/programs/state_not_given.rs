//! No `.with_state`.
//! error: the state `Shop` was not given to this router

async fn start(State(shop): State<Shop>) {
    drop(shop);
}

fn routes(bot: Bot) {
    poll(bot, Router::new().command("start", start));
}
