//! A job that asks a question and waits for the answer.

use bazu::{Due, JobData, Jobs};
use serde::{Deserialize, Serialize};

use super::*;

#[derive(Serialize, Deserialize)]
struct AskLater(i64);

impl JobData for AskLater {
    const NAME: &'static str = "ask_later";
}

async fn plan(message: &Message, jobs: Jobs<'_>) -> bazu::Result {
    jobs.after(MINUTE, AskLater(message.chat.id))?;
    Ok(())
}

async fn ask_later(
    bot: &Bot,
    Due(AskLater(chat)): Due<AskLater>,
    mut talk: Conversation<'_, Bot>,
) -> bazu::Result {
    bot.send_message(chat, "how was it?").await?;
    let how = talk.wait_for(kind::Message, filter::text(), MINUTE).await?;
    how.reply_text(bot, format!("{}, I see", how.text()))
        .await?;
    Ok(())
}

#[tokio::test]
async fn a_job_waits_for_an_answer_in_its_chat_and_the_answer_is_confirmed() {
    let mock = MockServer::<Bot>::in_process();
    let router = Router::new().command("plan", plan).job(ask_later);
    let bot = mock.runs(router.message(filter::any(), other));
    let ali = mock.user("Ali");
    ali.writes("/plan").await;
    mock.pass(MINUTE + Duration::from_secs(1)).await;
    ali.expect_message().text("how was it?").await;
    mock.user("Sara").writes("fine").await;
    mock.user("Sara").expect_message().text("pardon?").await;
    ali.writes("bad").await;
    ali.expect_message().text("bad, I see").await;
    mock.pass(Duration::from_secs(1)).await;
    assert!(bot.pending().is_empty());
    bot.stops().await.unwrap();
}
