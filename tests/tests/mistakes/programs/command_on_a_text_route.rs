//! A handler takes a command behind a filter for texts.
//! error: this handler takes `Command<i64>`, but the filter of its route lets updates without it through

async fn add(Command(amount): Command<i64>) {
    drop(amount);
}

fn routes(bot: Bot) {
    poll(bot, Router::new().message(filter::text(), add));
}
