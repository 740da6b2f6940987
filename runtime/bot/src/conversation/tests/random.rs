//! Random dialogues: waits that end in every way, with updates at every moment.

use std::collections::HashMap;

use super::*;
use crate::{Conversation, State, kind};

/// A small generator of numbers. The same seed gives the same dialogue.
#[derive(Clone)]
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % limit
    }

    fn micros(&mut self, limit: u64) -> Duration {
        Duration::from_micros(self.below(limit))
    }
}

/// Writes which update came, of which chat, whoever gets it.
fn came(log: &Log, how: &str, message: &Message) {
    log.write(format!("{how} {} {}", message.chat.id, message.message_id));
}

/// Asks up to three times. Each wait ends by an answer, by its time, or because it is dropped.
async fn asks(State(log): State<Log>, message: &Message, mut talk: Conversation<'_, Bot>) {
    came(&log, "route", message);
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15 ^ message.message_id.unsigned_abs());
    for _ in 0..dice.below(4) {
        let wants = dice.below(3);
        let wanted = filter::text_that(move |text| text.len() as u64 % 3 != wants);
        let patience = dice.micros(400);
        let wait = talk.wait_for(kind::Message, wanted, patience);
        let answer = match dice.below(3) {
            0 => tokio::time::timeout(dice.micros(400), wait).await.ok(),
            _ => Some(wait.await),
        };
        if let Some(Ok(answer)) = answer {
            came(&log, "answer", &answer);
        }
        if dice.below(2) == 0 {
            tokio::time::sleep(dice.micros(100)).await;
        }
    }
}

async fn routed(State(log): State<Log>, message: &Message) {
    came(&log, "route", message);
    let mut dice = Dice(0xD1B5_4A32_D192_ED03 ^ message.message_id.unsigned_abs());
    if dice.below(2) == 0 {
        tokio::time::sleep(dice.micros(100)).await;
    }
}

/// Many users write in a few chats. Checks that each update came once, in the order of its chat, and was done once.
async fn dialogues(seed: u64, updates: i64, chats: u64) -> (usize, usize) {
    let settings = Settings {
        concurrency: 3,
        ..Settings::default()
    };
    let routes = router().message(filter::text_that(|text| text.starts_with("ask")), asks);
    let stage = Stage::with(routes.message(filter::any(), routed), settings);
    let mut dice = Dice(seed);
    for id in 1..=updates {
        let chat = i64::try_from(dice.below(chats)).unwrap() + 1;
        let user = i64::try_from(dice.below(2)).unwrap() + 1;
        let text = ["ask", "asks", "x", "xy", "xyz"][usize::try_from(dice.below(5)).unwrap()];
        stage.write(id, chat, user, text);
        if dice.below(3) == 0 {
            tokio::time::sleep(dice.micros(200)).await;
        }
    }
    // No wait is longer than this, whoever is in line before.
    while stage.left() != (0, 0, 0) {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    checked(&stage.log.take(), updates)
}

/// How many answers there were, and how many updates went to the routes.
fn checked(lines: &[String], updates: i64) -> (usize, usize) {
    let (mut last, mut done) = (HashMap::new(), HashMap::new());
    let (mut answers, mut routes) = (0, 0);
    for line in lines {
        let words: Vec<_> = line.split(' ').collect();
        match words[..] {
            ["done", id, "handled"] => *done.entry(id.to_owned()).or_insert(0) += 1,
            [how, chat, id] => {
                let id: i64 = id.parse().unwrap();
                let before = last.insert(chat.to_owned(), id);
                assert!(before < Some(id), "chat {chat}: {before:?} before {id}");
                match how {
                    "answer" => answers += 1,
                    _ => routes += 1,
                }
            }
            _ => panic!("{line}"),
        }
    }
    assert!(done.values().all(|count| *count == 1), "done twice");
    let all = usize::try_from(updates).unwrap();
    assert_eq!(
        (done.len(), answers + routes),
        (all, all),
        "one was swallowed"
    );
    (answers, routes)
}

#[tokio::test(start_paused = true)]
async fn random_dialogues_lose_nothing_and_keep_the_order() {
    let (mut answers, mut routes) = (0, 0);
    for seed in 1..=40 {
        let (answered, routed) = dialogues(seed * 7_919, 2_000, 1 + seed % 9).await;
        answers += answered;
        routes += routed;
    }
    assert!(
        answers > 1_000 && routes > 1_000,
        "{answers} answers, {routes} routed"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn random_dialogues_on_several_threads_lose_nothing_and_keep_the_order() {
    for seed in 1..=4 {
        dialogues(seed * 104_729, 3_000, 1 + seed).await;
    }
}
