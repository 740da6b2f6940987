//! A filter closure without the type of its argument.
//! vague error: type annotations needed for `&_`

async fn start(bot: &Bot) {
    drop(bot);
}

fn routes(bot: Bot) {
    poll(bot, Router::new().message(filter::when(|message| message.message_id > 0), start));
}
