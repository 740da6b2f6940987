//! Virtual time.

use std::time::{Duration, Instant};

use bale_bot::Bot;
use bale_bot::types::Message;
use bazu::{Router, Text, filter};
use bazu_mock::bots::{Fault, MockServer};
use tokio::time::sleep;

const HOUR: Duration = Duration::from_secs(3600);

async fn echo(bot: &Bot, message: &Message, Text(text): Text<'_>) -> bazu::Result {
    message.reply_text(bot, text).await?;
    Ok(())
}

fn router() -> Router<Bot> {
    Router::new().message(filter::text(), echo)
}

#[tokio::test]
async fn a_day_of_polling_has_a_poll_every_thirty_seconds_and_an_answer_to_each_message() {
    let real = Instant::now();
    let mock = MockServer::<Bot>::in_process();
    mock.runs(router());
    let ali = mock.user("Ali");
    for hour in 0..24 {
        mock.pass(HOUR).await;
        ali.writes(&format!("{hour}")).await;
        ali.expect_message().text(&format!("{hour}")).await;
    }
    let polls = mock.calls("getUpdates").len();
    // 2880 are empty, and each message ends one and needs another.
    assert!((2880..2940).contains(&polls), "{polls}");
    assert!(
        mock.calls("getUpdates")
            .iter()
            .all(|call| call.status == 200)
    );
    println!("a day of polling: {polls} polls in {:?}", real.elapsed());
    mock.expect_nothing_else().await;
}

#[tokio::test]
async fn a_thousand_calls_have_no_false_timeout_and_take_no_virtual_time() {
    let mock = MockServer::<Bot>::in_process();
    let bot = mock.bot("counting_bot");
    let client = bot
        .builder()
        .read_timeout(Duration::from_secs(5))
        .build()
        .unwrap();
    let ali = mock.user("Ali");
    ali.writes("/start").await;
    let start = tokio::time::Instant::now();
    for number in 0..1000 {
        let text = format!("{number} {}", "x".repeat(3000));
        client.send_message(ali.id(), text).await.unwrap();
    }
    let many = (0..50).map(|_| {
        let (client, id) = (client.clone(), ali.id());
        tokio::spawn(async move { client.send_message(id, "at once").await })
    });
    for call in many.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    assert_eq!(start.elapsed(), Duration::ZERO);
    assert_eq!(mock.calls("sendMessage").len(), 1050);
}

#[tokio::test]
async fn a_handler_that_waits_costs_nothing_and_ends_at_its_second() {
    async fn slow(bot: &Bot, message: &Message) -> bazu::Result {
        sleep(Duration::from_secs(90)).await;
        message.reply_text(bot, "late").await?;
        Ok(())
    }
    let mock = MockServer::<Bot>::in_process();
    mock.runs(Router::new().message(filter::text(), slow));
    let ali = mock.user("Ali");
    let start = tokio::time::Instant::now();
    ali.writes("hello").await;
    ali.expect_silence_for(Duration::from_secs(89)).await;
    ali.expect_message().within(Duration::from_secs(2)).await;
    assert_eq!(start.elapsed().as_secs(), 90);
}

#[tokio::test]
async fn held_time_waits_for_another_thread() {
    async fn from_a_thread(bot: &Bot, message: &Message) -> bazu::Result {
        let (sender, receiver) = tokio::sync::oneshot::channel();
        // As the drivers of databases do: tokio does not see that something is on its way.
        std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(20));
            sender.send("42")
        });
        let found = tokio::time::timeout(Duration::from_secs(5), receiver).await;
        let found = found.map_or("too late", |found| found.unwrap_or("lost"));
        message.reply_text(bot, found).await?;
        Ok(())
    }
    let mock = MockServer::<Bot>::in_process();
    mock.runs(Router::new().message(filter::text(), from_a_thread));
    let ali = mock.user("Ali");
    let start = tokio::time::Instant::now();
    let hold = mock.hold();
    ali.writes("how much?").await;
    ali.expect_message().text("42").await;
    assert_eq!(start.elapsed(), Duration::ZERO);
    mock.pass(HOUR).await;
    assert_eq!(start.elapsed().as_secs(), 3600);
    drop(hold);
    sleep(HOUR).await;
    assert_eq!(start.elapsed().as_secs(), 2 * 3600);
}

#[tokio::test]
async fn a_bot_outlives_a_server_that_is_away_for_an_hour() {
    let mock = MockServer::<Bot>::in_process();
    mock.runs(router());
    let ali = mock.user("Ali");
    mock.fault(Fault::close().on("getUpdates").lasting(HOUR));
    ali.writes("hello?").await;
    ali.expect_silence_for(HOUR - Duration::from_secs(1)).await;
    ali.expect_message().text("hello?").await;
}

#[tokio::test(start_paused = true)]
async fn a_clock_that_is_paused_already_is_fine() {
    let mock = MockServer::<Bot>::in_process();
    mock.runs(router());
    mock.user("Ali").writes("hello").await;
    mock.user("Ali").expect_message().text("hello").await;
}

#[tokio::test(flavor = "multi_thread")]
#[should_panic(expected = "flavor = \"current_thread\"")]
async fn virtual_time_on_several_threads_is_refused_with_the_remedy() {
    MockServer::<Bot>::in_process();
}

#[tokio::test]
async fn the_clock_of_a_server_on_a_port_moves_alone() {
    let mock = MockServer::<Bot>::start().await;
    let ali = mock.user("Ali");
    mock.bot("quiet_bot");
    let date = |message: &bazu_mock::bots::ChatMessage| message.json().unwrap()["date"].as_i64();
    let first = ali.writes("one").await;
    mock.advance(HOUR);
    let second = ali.writes("two").await;
    let between = date(&second).unwrap() - date(&first).unwrap();
    assert!((3600..3660).contains(&between), "{between}");
}
