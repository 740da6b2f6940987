//! A task of its own waits for an answer.
//! vague error: borrowed data escapes outside of function

async fn ask(mut talk: Conversation<'_, Bot>) {
    spawn(async move {
        let _ = talk.wait_for(kind::Message, filter::any(), MINUTE).await;
    });
}

fn routes(bot: Bot) {
    poll(bot, Router::new().command("ask", ask));
}
