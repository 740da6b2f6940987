//! What people do and see.

use bale_bot::types::{Message, User};
use bale_bot::{Bot, InputFile};
use bazu::{Joined, Left, Router, Text, filter};
use bazu_mock::bots::{MockServer, member};

async fn echo(bot: &Bot, message: &Message, Text(text): Text<'_>) -> bazu::Result {
    message.reply_text(bot, text).await?;
    Ok(())
}

#[tokio::test]
async fn two_bots_have_their_own_conversations_with_one_user() {
    let mock = MockServer::<Bot>::in_process();
    let loud = mock
        .bot("loud_bot")
        .runs(Router::new().message(filter::text(), echo));
    let quiet = mock.bot("quiet_bot").runs(Router::new());
    let ali = mock.user("Ali");
    ali.in_(&loud).writes("hello").await;
    ali.in_(&quiet).writes("hello").await;
    ali.in_(&loud).expect_message().text("hello").await;
    ali.in_(&quiet).expect_silence().await;
}

#[tokio::test]
async fn a_group_greets_who_comes_and_misses_who_goes() {
    async fn joined(bot: &Bot, message: &Message, Joined(user): Joined<'_, User>) -> bazu::Result {
        let welcome = format!("Welcome, {}", user.first_name);
        bot.send_message(message.chat.id, welcome).await?;
        Ok(())
    }
    async fn left(bot: &Bot, message: &Message, Left(user): Left<'_, User>) -> bazu::Result {
        bot.send_message(message.chat.id, format!("{} left", user.first_name))
            .await?;
        Ok(())
    }
    let mock = MockServer::<Bot>::in_process();
    let bot = mock.runs(Router::new().member_joined(joined).member_left(left));
    let ali = mock.user("Ali");
    let group = mock.group("Tea lovers").owner(&ali).bot_is(&bot, member());
    let sara = mock.user("Sara").joins(&group).await;
    group.expect_message().text("Welcome, Sara").await;
    sara.leaves(&group).await;
    group.expect_message().text("Sara left").await;
    mock.expect_nothing_else().await;
}

#[tokio::test]
async fn a_file_that_a_user_sends_comes_back_as_the_bot_uploads_it() {
    async fn back(bot: &Bot, message: &Message) -> bazu::Result {
        let Some(document) = &message.document else {
            return Ok(());
        };
        let content = bot
            .get_file(document.file_id.as_str())
            .download()
            .bytes()
            .await?;
        let copy = InputFile::bytes("copy.txt", content);
        message.reply_document(bot, copy).caption("a copy").await?;
        Ok(())
    }
    let mock = MockServer::<Bot>::in_process();
    mock.runs(Router::new().message(filter::document(), back));
    let ali = mock.user("Ali");
    ali.sends_document("list.txt", b"tea, sugar", "").await;
    let copy = ali
        .expect_message()
        .with_document()
        .containing("a copy")
        .await;
    let json = copy.json().unwrap();
    assert_eq!(json["document"]["file_size"], 10, "{json}");
}
