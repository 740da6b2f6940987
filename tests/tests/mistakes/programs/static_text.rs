//! The argument borrows for ever.
//! error: implementation of `TakesAnyLifetime` is not general enough

async fn shout(Text(text): Text<'static>) {
    drop(text);
}

fn routes(bot: Bot) {
    poll(bot, Router::new().message(filter::text(), shout));
}
