//! Whose the state of a dialogue is.

use std::time::Duration;

use bale_bot::Bot;
use bale_bot::types::Message;
use bazu::{Dialogue, Goto, In, Per, Router, Text, filter};
use bazu_mock::bots::{Group, MockServer, User, member};
use serde::{Deserialize, Serialize};

/// Groups in which these users and the bot are.
fn groups(mock: &MockServer<Bot>, count: usize, users: &[&User]) -> Vec<Group> {
    let bot = mock.bot("test_bot");
    let group = |number| {
        let group = mock
            .group(&format!("Group {number}"))
            .bot_is(&bot, member());
        users.iter().fold(group, |group, user| group.member(user))
    };
    (0..count).map(group).collect()
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Counter(u32);

impl Dialogue for Counter {
    const NAME: &'static str = "counter";
    const PER: Per = Per::User;
    const EXPIRES: Option<Duration> = Some(Duration::from_secs(60));
}

/// Counts slowly: who reads the number before it is written reads an old one.
async fn count(bot: &Bot, message: &Message, In(it): In<Counter>) -> bazu::Result<Goto<Counter>> {
    tokio::time::sleep(Duration::from_secs(1)).await;
    let next = Counter(it.0 + 1);
    bot.send_message(message.chat.id, next.0.to_string())
        .await?;
    Ok(Goto(next))
}

#[tokio::test(start_paused = true)]
async fn a_state_of_a_user_is_one_in_all_chats_also_when_they_write_at_once() {
    let mock = MockServer::<Bot>::in_process();
    let (ali, sara) = (mock.user("Ali"), mock.user("Sara"));
    let groups = groups(&mock, 5, &[&ali, &sara]);
    for group in &groups {
        ali.in_(group).writes("one more").await;
        sara.in_(group).writes("one more").await;
    }
    ali.writes("one more").await;
    mock.runs(Router::new().message(filter::text(), count));
    let mut seen = Vec::new();
    for _ in 0..11 {
        seen.push(mock.expect_message().await.text());
    }
    seen.sort_by_key(|text| text.parse::<u32>().unwrap());
    let expected = ["1", "1", "2", "2", "3", "3", "4", "4", "5", "5", "6"];
    assert_eq!(seen, expected);
    mock.expect_nothing_else().await;
}

#[tokio::test(start_paused = true)]
async fn a_state_that_was_left_expires() {
    let mock = MockServer::<Bot>::in_process();
    mock.runs(Router::new().message(filter::text(), count));
    let ali = mock.user("Ali");
    for (pause, answer) in [(0, "1"), (50, "2"), (50, "3"), (70, "1")] {
        mock.pass(Duration::from_secs(pause)).await;
        ali.writes("one more").await;
        ali.expect_message().text(answer).await;
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Name(String);

impl Dialogue for Name {
    const NAME: &'static str = "name";
    const PER: Per = Per::UserInChat;
}

async fn call_me(Text(name): Text<'_>) -> Goto<Name> {
    Goto(Name(name.to_owned()))
}

async fn who(bot: &Bot, message: &Message, In(name): In<Name>) -> bazu::Result {
    message
        .reply_text(bot, format!("You are {}.", name.0))
        .await?;
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn a_state_of_a_user_in_a_chat_is_not_shared_with_others_or_other_chats() {
    let mock = MockServer::<Bot>::in_process();
    let (ali, sara) = (mock.user("Ali"), mock.user("Sara"));
    let groups = groups(&mock, 1, &[&ali, &sara]);
    let group = &groups[0];
    mock.runs(
        Router::new()
            .command("who", who)
            .message(filter::text(), call_me),
    );
    ali.in_(group).writes("Captain").await;
    sara.in_(group).writes("Doctor").await;
    ali.in_(group).writes("/who").await;
    group.expect_message().text("You are Captain.").await;
    sara.in_(group).writes("/who").await;
    group.expect_message().text("You are Doctor.").await;
    ali.writes("/who").await;
    ali.expect_message().text("You are .").await;
}

/// Moves two dialogues, each in its order.
#[tokio::test(start_paused = true)]
async fn two_dialogues_of_the_same_updates_do_not_stop_each_other() {
    async fn one(
        bot: &Bot,
        message: &Message,
        In(counter): In<Counter>,
        In(name): In<Name>,
    ) -> bazu::Result<Goto<Counter>> {
        bot.send_message(message.chat.id, format!("{} {}", counter.0, name.0))
            .await?;
        Ok(Goto(Counter(counter.0 + 1)))
    }
    async fn other(
        bot: &Bot,
        message: &Message,
        In(name): In<Name>,
        In(_): In<Counter>,
    ) -> bazu::Result<Goto<Name>> {
        bot.send_message(message.chat.id, "a").await?;
        Ok(Goto(Name(name.0 + "a")))
    }
    let mock = MockServer::<Bot>::in_process();
    let ali = mock.user("Ali");
    let groups = groups(&mock, 3, &[&ali]);
    for _ in 0..5 {
        for group in &groups {
            ali.in_(group).writes("/one").await;
            ali.in_(group).writes("/other").await;
        }
    }
    mock.runs(Router::new().command("one", one).command("other", other));
    let mut last = 0;
    for _ in 0..30 {
        let text = mock.expect_message().await.text();
        if let Some((count, _)) = text.split_once(' ') {
            assert_eq!(count.parse::<u32>().unwrap(), last);
            last += 1;
        }
    }
    assert_eq!(last, 15);
}
