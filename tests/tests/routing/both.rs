//! Routing of the updates of both messengers, and how much memory it asks for.

use std::sync::{Arc, Mutex};

use allocation_counter::measure;
use bazu::core::bot::{Carries, HasData, HasText, Holds};
use bazu::{Callback, CallbackData, Outcome, Router, State, Text, filter, kind, part};
use serde::{Deserialize, Serialize};

use crate::serve;

type Log = Arc<Mutex<Vec<String>>>;

const TEXT: &[u8] = r#"{"update_id":1,"message":{"message_id":2,"date":3,"chat":{"id":4,"type":"private"},"text":"سلام"}}"#.as_bytes();

#[test]
fn routes_that_touch_no_messenger_are_shared_by_both() {
    async fn shout(Text(text): Text<'_>, State(log): State<Log>) {
        log.lock().unwrap().push(text.to_uppercase());
    }
    fn common<B: Carries<kind::Message, Payload: HasText>>(log: &Log) -> Router<B> {
        Router::new().text("سلام", shout).with_state(log.clone())
    }
    let log = Log::default();
    let bale = bale_bot::Bot::new("1:token").unwrap();
    let update = bale_bot::types::Update::from_json(TEXT).unwrap();
    serve(&common(&log), &bale, &update);
    let letgram = letgram_bot::Bot::new("1:token").unwrap();
    let update = letgram_bot::types::Update::from_json(TEXT).unwrap();
    serve(&common(&log), &letgram, &update);
    assert_eq!(*log.lock().unwrap(), ["سلام", "سلام"]);
}

#[derive(Serialize, Deserialize)]
struct Page(u8);

impl CallbackData for Page {
    const NAME: &'static str = "page";
}

async fn answer(Text(text): Text<'_>, State(count): State<Arc<usize>>) {
    assert!(text.len() > *count);
}

async fn other() {}

async fn turn(Callback(Page(_)): Callback<Page>) {}

/// A router of this many commands, buttons, parts and whole texts; the last route takes the text.
fn router<B>(each: usize) -> Router<B>
where
    B: Carries<kind::CallbackQuery, Payload: HasData>,
    B: Carries<kind::Message, Payload: HasText + Holds<part::Text> + Holds<part::Photo>>,
{
    let mut router = Router::new();
    for number in 0..each {
        router = router
            .command(format!("command{number}").as_str(), other)
            .text(&format!("text {number}"), other)
            .callback(turn)
            .message(filter::photo(), other);
    }
    let state = Arc::new(0);
    router.message(filter::text(), answer).with_state(state)
}

#[test]
fn routing_asks_once_for_memory_however_many_routes_there_are() {
    let bot = bale_bot::Bot::new("1:token").unwrap();
    let command = String::from_utf8_lossy(TEXT).replace("سلام", "/command0@Bot 5");
    let pressed = r#"{"update_id":1,"callback_query":{"id":"2","from":{"id":3,"is_bot":false,"first_name":"Ann"},"data":"page:7"}}"#;
    for update in [TEXT, command.as_bytes(), pressed.as_bytes()] {
        let update = bale_bot::types::Update::from_json(update).unwrap();
        for each in [1, 25] {
            let router = router(each);
            let counted = measure(|| {
                assert_eq!(serve(&router, &bot, &update), Outcome::Handled);
            });
            // The future of the handler.
            assert_eq!(counted.count_total, 1, "{each} of each for {update:?}");
        }
    }
}
