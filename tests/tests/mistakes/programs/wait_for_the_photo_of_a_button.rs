//! A handler waits for the press of a button that brings a photo.
//! error: `CallbackQuery` has no `Photo`

async fn ask(mut talk: Conversation<'_, Bot>) -> bazu::Result {
    talk.wait_for(kind::CallbackQuery, filter::photo(), MINUTE).await?;
    Ok(())
}

fn routes(bot: Bot) {
    poll(bot, Router::new().command("ask", ask));
}
