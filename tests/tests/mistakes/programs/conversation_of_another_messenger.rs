//! The conversation is with users of another messenger.
//! error: this handler takes `letgram_bot::Bot`, but its router has `bale_bot::Bot`

async fn ask(mut talk: Conversation<'_, letgram_bot::Bot>) -> bazu::Result {
    talk.wait_for(kind::Message, filter::any(), MINUTE).await?;
    Ok(())
}

fn routes(bot: Bot) {
    poll(bot, Router::new().command("ask", ask));
}
