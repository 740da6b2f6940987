//! What people do beside writing and pressing.

use std::time::Duration;

use bale_bot::Bot;
use bale_bot::types::{KeyboardButton, Message, ReplyKeyboardMarkup};
use bazu::{Command, Rest, Router, Text, filter, kind};
use bazu_mock::bots::MockServer;
use letgram_bot::types::{InlineQuery, InlineQueryResultArticle, InputTextMessageContent};

async fn echo(bot: &Bot, message: &Message, Text(text): Text<'_>) -> bazu::Result {
    message.reply_text(bot, text).await?;
    Ok(())
}

#[tokio::test]
async fn a_link_starts_the_bot_with_its_payload_and_a_keyboard_is_tapped() {
    async fn start(bot: &Bot, message: &Message, Command(what): Command<Rest>) -> bazu::Result {
        let keyboard = ReplyKeyboardMarkup::new([[KeyboardButton::new("Menu")]]);
        let answer = message.reply_text(bot, format!("You want {what}"));
        answer.reply_markup(keyboard).await?;
        Ok(())
    }
    let mock = MockServer::<Bot>::in_process();
    let router = Router::new().command("start", start);
    mock.runs(router.message(filter::text(), echo));
    let ali = mock.user("Ali");
    ali.follows("https://ble.ir/test_bot?start=tea").await;
    let answer = ali.expect_message().text("You want tea").await;
    assert_eq!(answer.buttons(), ["Menu"]);
    ali.taps("Menu").await;
    ali.expect_message().text("Menu").await;
    mock.expect_nothing_else().await;
}

#[tokio::test]
async fn an_edit_of_a_user_is_seen_and_a_deletion_of_the_bot_is_expected() {
    async fn delete(bot: &Bot, message: &Message) -> bazu::Result {
        message.delete(bot).await?;
        Ok(())
    }
    let mock = MockServer::<Bot>::in_process();
    let router = Router::new().command("hush", delete);
    let router = router.message(filter::text(), echo);
    mock.runs(router.edited_message(filter::text(), echo));
    let ali = mock.user("Ali");
    let said = ali.writes("helo").await;
    ali.expect_message().text("helo").await;
    ali.edits(&said, "hello").await;
    ali.expect_message().replying_to(&said).text("hello").await;
    let secret = ali.writes("/hush").await;
    secret.expect_deleted().await;
    assert_eq!(secret.text(), "");
    mock.expect_nothing_else().await;
}

#[tokio::test]
async fn a_bot_answers_what_came_while_its_server_was_down() {
    let mock = MockServer::<Bot>::in_process();
    mock.runs(Router::new().message(filter::text(), echo));
    let ali = mock.user("Ali");
    ali.writes("one").await;
    ali.expect_message().text("one").await;
    mock.goes_down();
    ali.writes("two").await;
    ali.expect_silence_for(Duration::from_secs(600)).await;
    mock.comes_back().await;
    ali.expect_message().text("two").await;
}

async fn offer(bot: &letgram_bot::Bot, query: &InlineQuery) -> bazu::Result {
    let article = |id: &str, title: &str| {
        let content = InputTextMessageContent::new(format!("I would like {title}"));
        InlineQueryResultArticle::new(id, title, content)
    };
    let results = [article("1", "black tea"), article("2", "green tea")];
    let wanted = results
        .into_iter()
        .filter(|it| it.title.contains(&query.query));
    query.answer(bot, wanted).await?;
    Ok(())
}

#[tokio::test]
async fn a_user_asks_a_bot_inline_and_chooses_a_result() {
    let mock = MockServer::<letgram_bot::Bot>::in_process();
    let shop = mock.bot("tea_bot");
    let router = Router::new().on(kind::InlineQuery, filter::any(), offer);
    let shop = shop.runs(router);
    let (ali, sara) = (mock.user("Ali"), mock.user("Sara"));
    let group = mock.group("Tea lovers").owner(&sara).member(&ali);
    let query = ali.in_(&group).asks(&shop, "tea").await;
    let results = query.expect_results().await;
    assert_eq!(results.titles(), ["black tea", "green tea"]);
    let chosen = ali.in_(&group).chooses(&results, "2").await;
    let message = chosen.message.expect("a message in the group");
    assert_eq!(message.text(), "I would like green tea");
}

#[tokio::test]
#[should_panic(expected = "Sara cannot do this")]
async fn a_group_that_nobody_let_in_is_no_place_to_write() {
    let mock = MockServer::<Bot>::in_process();
    mock.bot("test_bot");
    let group = mock.group("Tea lovers").owner(&mock.user("Ali"));
    mock.user("Sara").in_(&group).writes("hello").await;
}

#[tokio::test]
async fn a_webhook_of_any_language_gets_its_updates_from_a_server_on_a_port() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    let mock = MockServer::<Bot>::start().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let bot = mock.bot("other_bot").at(&url).await.unwrap();
    mock.user("Ali").writes("hello").await;
    let (mut stream, _) = listener.accept().await.unwrap();
    let mut request = Vec::new();
    while !String::from_utf8_lossy(&request).contains("\"hello\"") {
        assert!(stream.read_buf(&mut request).await.unwrap() > 0, "closed");
    }
    assert!(!bot.pending().is_empty());
    let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";
    stream.write_all(answer).await.unwrap();
    mock.expect_nothing_else().await;
    assert!(bot.pending().is_empty());
}
