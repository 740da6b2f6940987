//! Order and pace of calls.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bazu::core::InputFile;
use bazu::{CallLimits, Rate};
use serde_json::json;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

use super::fake::{Answer, Call, Fake, ok, say, too_many, upload};
use crate::support::bot::Bot;
use crate::support::{logs, seen};

const SECOND: Duration = Duration::from_secs(1);

/// A server that allows 30 calls in any second, and one about each chat.
#[derive(Default)]
struct Strict {
    taken: Vec<Instant>,
    chats: HashMap<i64, Instant>,
}

impl Strict {
    fn answer(&mut self, call: &Call) -> Answer {
        self.taken.retain(|at| call.at - *at < SECOND);
        let last = self.chats.get(&call.chat());
        if self.taken.len() >= 30 || last.is_some_and(|last| call.at - *last < SECOND) {
            return too_many(json!(1));
        }
        self.taken.push(call.at);
        self.chats.insert(call.chat(), call.at);
        ok()
    }
}

/// What came of 1000 messages to 50 chats, 20 to each, all at once.
struct Storm {
    delivered: HashMap<i64, Vec<usize>>,
    refused: usize,
    took: Duration,
    /// When the last message of each chat was delivered.
    ended: HashMap<i64, Duration>,
}

async fn storm(limits: CallLimits, pauses_first: bool) -> Storm {
    let server = Arc::new(Mutex::new(Strict::default()));
    let fake = Fake::new(move |call| match pauses_first && call.before == 0 {
        true => too_many(json!(30)),
        false => server.lock().unwrap().answer(call),
    });
    let bot = fake.bot(limits);
    let started = Instant::now();
    let ended: Arc<Mutex<HashMap<i64, Duration>>> = Arc::default();
    let mut calls = JoinSet::new();
    for number in 0..1000 {
        let (bot, chat, ended) = (bot.clone(), number % 50, ended.clone());
        calls.spawn(async move {
            say(&bot, &chat.to_string(), number / 50).await.unwrap();
            ended.lock().unwrap().insert(chat, started.elapsed());
        });
    }
    while let Some(call) = calls.join_next().await {
        call.unwrap();
    }
    let took = started.elapsed();
    let mut delivered: HashMap<i64, Vec<usize>> = HashMap::new();
    let calls = fake.calls();
    for call in &calls {
        let texts = delivered.entry(call.chat()).or_default();
        let number = call.text().parse().unwrap();
        // A refused call comes again.
        if texts.last() != Some(&number) {
            texts.push(number);
        }
    }
    let refused = calls.len() - 1000;
    let ended = ended.lock().unwrap().clone();
    Storm {
        delivered,
        refused,
        took,
        ended,
    }
}

fn in_order(storm: &Storm) {
    let all: Vec<usize> = (0..20).collect();
    assert_eq!(storm.delivered.len(), 50);
    for (chat, texts) in &storm.delivered {
        assert_eq!(*texts, all, "chat {chat}");
    }
}

#[tokio::test(start_paused = true)]
async fn fault_15_a_thousand_messages_under_the_limits_of_the_server() {
    let _no_leak = logs::record();
    let limits = CallLimits::new();
    let limits = limits
        .per_bot(Rate::per_second(25).burst(5))
        .per_chat(Rate::per_second(1));
    let storm = storm(limits, true).await;
    in_order(&storm);
    assert!(storm.refused <= 10, "{}", storm.refused);
    // The chat that was paused for 30 seconds sends one message in 2 seconds, until the others are done: 25 a second for 50
    // chats. Then it sends one a second.
    assert!(storm.took < Duration::from_secs(56), "{:?}", storm.took);
    let others = storm.ended.iter().filter(|(chat, _)| **chat != 0);
    let others = others.map(|(_, ended)| *ended).max().unwrap();
    assert!(others < Duration::from_secs(41), "{others:?}");
    assert!(
        storm.ended[&0] > Duration::from_secs(49),
        "{:?}",
        storm.ended[&0]
    );
    seen(
        15,
        "1000 messages to 50 chats, 30 a second and 1 a second and chat allowed, one chat paused for 30 s",
        format_args!(
            "all delivered in order, {} refused; the others took {:.0} s, the paused one {:.0} s",
            storm.refused,
            others.as_secs_f64(),
            storm.took.as_secs_f64()
        ),
    );
}

#[tokio::test(start_paused = true)]
async fn fault_15_limits_that_nobody_set_apply_after_the_first_refusal() {
    let _no_leak = logs::record();
    let storm = storm(CallLimits::new(), false).await;
    in_order(&storm);
    assert!(storm.refused <= 10, "{}", storm.refused);
    assert!(storm.took < Duration::from_secs(60), "{:?}", storm.took);
    seen(
        15,
        "the same with default limits",
        format_args!(
            "all delivered in order in {:.0} s, {} refused",
            storm.took.as_secs_f64(),
            storm.refused
        ),
    );
}

#[tokio::test(start_paused = true)]
async fn a_server_that_refuses_nothing_gets_more_and_more_calls_at_once() {
    let fake = Fake::new(|_| ok());
    let bot = fake.bot(CallLimits::new());
    let thousand = async || {
        let started = Instant::now();
        let mut calls = JoinSet::new();
        for chat in 0..1000 {
            let bot = bot.clone();
            calls.spawn(async move { say(&bot, &chat.to_string(), "a").await });
        }
        calls.join_all().await;
        started.elapsed()
    };
    // An answer takes 40 ms. From 6 calls at once to 100, then always 100.
    let (first, second) = (thousand().await, thousand().await);
    assert!(first < Duration::from_millis(1500), "{first:?}");
    assert!(second <= Duration::from_millis(440), "{second:?}");
}

#[tokio::test(start_paused = true)]
async fn limits_without_a_pace_are_for_who_knows_better() {
    let refusals = |call: &Call| match call.before {
        0 => too_many(json!(1)),
        _ => ok(),
    };
    let took = async |limits: CallLimits| {
        let fake = Fake::new(refusals);
        let bot = fake.bot(limits);
        let started = Instant::now();
        for text in 0..5 {
            say(&bot, "1", text).await.unwrap();
        }
        started.elapsed().as_secs_f64()
    };
    let (default, unpaced) = (
        took(CallLimits::new()).await,
        took(CallLimits::new().unpaced()).await,
    );
    assert!((5.0..6.0).contains(&default), "{default}");
    assert!((1.3..1.5).contains(&unpaced), "{unpaced}");
}

#[tokio::test(start_paused = true)]
async fn an_id_and_a_name_of_one_chat_share_its_pace() {
    let fake = Fake::new(|_| {
        let answer = json!({ "ok": true, "result": { "message_id": 1, "chat": { "id": -5 } } });
        Ok((200, answer.to_string()))
    });
    let bot = fake.bot(CallLimits::new().per_chat(Rate::per_second(1)));
    say(&bot, "@News", "a").await.unwrap();
    say(&bot, "-5", "b").await.unwrap();
    say(&bot, "@news", "c").await.unwrap();
    say(&bot, "6", "d").await.unwrap();
    let seconds: Vec<f64> = fake.seconds().iter().map(|at| at.round()).collect();
    assert_eq!(seconds, [0.0, 1.0, 2.0, 2.0]);
}

#[tokio::test(start_paused = true)]
async fn refusals_of_many_chats_in_a_row_pause_the_whole_bot() {
    let fake = Fake::new(|call| match call.before {
        0..5 => too_many(json!(20)),
        _ => ok(),
    });
    let bot = fake.bot(CallLimits::new().unpaced());
    let mut calls = JoinSet::new();
    for chat in 0..5 {
        let bot = bot.clone();
        calls.spawn(async move { say(&bot, &chat.to_string(), "a").await.unwrap() });
    }
    sleep(SECOND).await;
    let started = Instant::now();
    say(&bot, "100", "b").await.unwrap();
    let waited = started.elapsed().as_secs_f64();
    assert!((19.0..20.0).contains(&waited), "{waited}");
    calls.join_all().await;
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_given_up_passes_its_turn_on() {
    let fake = Fake::new(|call| match call.text() {
        "stuck" => too_many(json!(50)),
        _ => ok(),
    });
    let bot = fake.bot(CallLimits::new());
    let stuck = tokio::spawn({
        let bot = bot.clone();
        async move { say(&bot, "1", "stuck").await }
    });
    let waiting: Vec<_> = ["a", "b", "c"]
        .into_iter()
        .map(|text| {
            let bot = bot.clone();
            tokio::spawn(async move { say(&bot, "1", text).await })
        })
        .collect();
    sleep(SECOND).await;
    stuck.abort();
    waiting[0].abort();
    for call in waiting.into_iter().skip(1) {
        call.await.unwrap().unwrap();
    }
    let texts: Vec<String> = fake
        .calls()
        .iter()
        .map(|call| call.text().to_owned())
        .collect();
    assert_eq!(texts, ["stuck", "b", "c"]);
}

#[tokio::test(start_paused = true)]
async fn an_upload_is_not_waited_for_and_waits_for_its_turn() {
    let fake = Fake::new(|_| ok());
    let bot: Bot = fake.bot(CallLimits::new());
    let started = Instant::now();
    let (said, sent, later) = tokio::join!(
        say(&bot, "1", "look"),
        bot.client().execute(upload(InputFile::bytes("a", "x"))),
        say(&bot, "1", "uploading…"),
    );
    said.unwrap();
    sent.unwrap();
    later.unwrap();
    // The last message starts with the upload, which starts after the answer to the first one.
    assert_eq!(started.elapsed(), Duration::from_millis(80));
    assert_eq!(fake.seconds(), [0.0, 0.04, 0.04]);
    assert_eq!(fake.calls()[0].method, "sendMessage");
}
