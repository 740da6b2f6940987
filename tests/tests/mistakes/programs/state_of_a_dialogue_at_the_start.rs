//! A handler that is called at the start takes the state of a dialogue.
//! error: this handler is called without an update, so no dialogue has a state

async fn ready(In(order): In<Order>) {
    drop(order);
}

fn routes(bot: Bot) {
    poll(bot, Router::new().ready(ready));
}
