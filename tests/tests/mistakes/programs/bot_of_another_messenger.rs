//! The handler takes the bot of another messenger.
//! error: this handler takes `letgram_bot::Bot`, but its router has `bale_bot::Bot`

async fn start(bot: &letgram_bot::Bot, message: &Message) {
    drop((bot, message));
}

fn routes(bot: Bot) {
    poll(bot, Router::new().command("start", start));
}
