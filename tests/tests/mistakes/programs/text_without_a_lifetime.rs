//! The argument is written without its lifetime.
//! error: implicit elided lifetime not allowed here

async fn shout(Text(text): Text) {
    drop(text);
}

fn routes(bot: Bot) {
    poll(bot, Router::new().message(filter::text(), shout));
}
