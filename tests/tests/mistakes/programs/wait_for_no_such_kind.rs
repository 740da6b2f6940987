//! A handler waits for a kind that the messenger does not have.
//! error: `Bot` gets no updates of the kind `InlineQuery`

async fn ask(mut talk: Conversation<'_, Bot>) -> bazu::Result {
    talk.wait_for(kind::InlineQuery, filter::any(), MINUTE).await?;
    Ok(())
}

fn routes(bot: Bot) {
    poll(bot, Router::new().command("ask", ask));
}
