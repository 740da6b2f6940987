//! The router was given another state.
//! error: the state `Db` was not given to this router

async fn start(State(db): State<Db>) {
    drop(db);
}

fn routes(bot: Bot) {
    poll(bot, Router::new().command("start", start).with_state(Shop));
}
