//! The text of an answer is read, but what was waited for need not have one.
//! error: this handler takes `Text`, but the filter of its route lets updates without it through

async fn ask(mut talk: Conversation<'_, Bot>) -> bazu::Result {
    let answer = talk.wait_for(kind::Message, filter::any(), MINUTE).await?;
    drop(answer.text().to_owned());
    Ok(())
}

fn routes(bot: Bot) {
    poll(bot, Router::new().command("ask", ask));
}
