//! Messages that are deleted later.

use bale_bot::Bot;
use bale_bot::types::Message;
use bazu::{Jobs, Router};
use bazu_mock::bots::{Fault, MockServer};

use crate::store::Shared;
use crate::{HOUR, MINUTE, SECOND, runs};

async fn hint(bot: &Bot, message: &Message, jobs: Jobs<'_>) -> bazu::Result {
    let sent = message.reply_text(bot, "look").await?;
    jobs.delete_after(MINUTE, &sent)?;
    Ok(())
}

#[tokio::test]
async fn a_sent_message_is_deleted_after_its_time_also_by_the_next_process() {
    let mock = MockServer::<Bot>::in_process();
    let store = Shared::default();
    let router = || Router::new().command("hint", hint);
    let bot = runs(&mock, router(), &store);
    mock.user("Ali").writes("/hint").await;
    let sent = mock.user("Ali").expect_message().text("look").await;
    mock.pass(30 * SECOND).await;
    assert!(mock.calls("deleteMessage").is_empty());
    bot.stops().await.unwrap();
    runs(&mock, router(), &store);
    mock.pass(MINUTE).await;
    let calls = mock.calls("deleteMessage");
    let call = calls.iter().next().expect("a call");
    assert_eq!(call.parameters["message_id"], sent.id());
    assert_eq!((call.status, calls.len()), (200, 1));
}

#[tokio::test]
async fn a_message_that_cannot_be_deleted_is_left_and_a_lost_call_is_repeated() {
    let mock = MockServer::<Bot>::in_process();
    mock.runs(Router::new().command("hint", hint));
    mock.user("Ali").writes("/hint").await;
    mock.user("Ali").expect_message().text("look").await;
    mock.fault(Fault::status(400).on("deleteMessage").times(1));
    mock.pass(HOUR).await;
    assert_eq!(mock.calls("deleteMessage").len(), 1);
    mock.user("Ali").writes("/hint").await;
    mock.user("Ali").expect_message().text("look").await;
    mock.fault(Fault::close().on("deleteMessage").times(20));
    mock.pass(HOUR).await;
    let calls = mock.calls("deleteMessage");
    assert!(calls.len() > 4, "{}", calls.len());
}
