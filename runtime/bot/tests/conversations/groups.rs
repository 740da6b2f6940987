//! Whose answer counts, and which updates can be waited for.

use super::*;

#[tokio::test]
async fn in_a_group_nobody_answers_for_somebody_else() {
    let mock = MockServer::<Bot>::in_process();
    let bot = mock.runs(router());
    let (ali, sara) = (mock.user("Ali"), mock.user("Sara"));
    let group = mock.group("Colors").owner(&ali).member(&sara);
    let group = group.bot_is(&bot, bazu_mock::bots::admin());
    let (ali, sara) = (ali.in_(&group), sara.in_(&group));
    ali.writes("/ask").await;
    group.expect_message().text("which color?").await;
    let said = sara.writes("red").await;
    group
        .expect_message()
        .text("pardon?")
        .replying_to(&said)
        .await;
    let said = ali.writes("blue").await;
    group
        .expect_message()
        .text("blue it is")
        .replying_to(&said)
        .await;
    mock.expect_nothing_else().await;
}

#[tokio::test]
async fn a_user_who_blocks_the_bot_lets_the_wait_time_out() {
    let mock = MockServer::<Bot>::in_process();
    let bot = mock.runs(router());
    let ali = mock.user("Ali");
    ali.writes("/ask").await;
    ali.expect_message().text("which color?").await;
    ali.blocks(&bot).await;
    mock.pass(2 * MINUTE).await;
    mock.expect_nothing_else().await;
    let refused = mock.calls("sendMessage");
    assert_eq!(refused.last().status, 403);
    ali.unblocks(&bot).await;
    ali.writes("hello").await;
    ali.expect_message().text("pardon?").await;
}

type Letgram = letgram_bot::Bot;

/// Waits until anybody's status in the chat changes.
async fn watch(
    bot: &Letgram,
    message: &letgram_bot::types::Message,
    mut talk: Conversation<'_, Letgram>,
) -> bazu::Result {
    message.reply_text(bot, "watching").await?;
    let change = talk.wait_for_anyone(kind::ChatMember, filter::any(), MINUTE);
    let text = match change.await {
        Ok(change) => format!("{:?}", change.origin().chat == Some(message.chat.id)),
        Err(error) => error.to_string(),
    };
    message.reply_text(bot, text).await?;
    Ok(())
}

#[tokio::test]
async fn a_kind_that_is_sent_on_request_is_asked_for_by_the_router() {
    for is_asked in [true, false] {
        let mock = MockServer::<Letgram>::in_process();
        let router = Router::new().command("watch", watch);
        let bot = match is_asked {
            true => mock.runs(router.with_kind(kind::ChatMember)),
            false => mock.runs(router),
        };
        let (ali, sara) = (mock.user("Ali"), mock.user("Sara"));
        let group = mock.group("Door").owner(&ali);
        let group = group.bot_is(&bot, bazu_mock::bots::admin());
        ali.in_(&group).writes("/watch").await;
        group.expect_message().text("watching").await;
        sara.joins(&group).await;
        let text = match is_asked {
            true => "true",
            false => {
                "the server sends `chat_member` only on request; add `.with_kind(…)` of this kind to the router"
            }
        };
        group.expect_message().text(text).await;
    }
}
