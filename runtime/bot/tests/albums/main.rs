//! Albums that users send, in virtual time.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bale_bot::Bot;
use bale_bot::types::Message;
use bazu::core::bot::Update as _;
use bazu::{Album, Conversation, Polling, Router, State, Text, filter, kind};
use bazu_mock::bots::{Bot as MockBot, MockServer};
use serde_json::json;

const SECOND: Duration = Duration::from_secs(1);

/// What handlers did.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn write(&self, line: impl ToString) {
        self.0.lock().unwrap().push(line.to_string());
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }
}

async fn whole(album: Album<'_, Message>, State(log): State<Log>) {
    let ids: Vec<_> = album.iter().map(|it| it.message_id.to_string()).collect();
    log.write(format!("album {}", ids.join(" ")));
}

async fn photo(message: &Message, State(log): State<Log>) {
    log.write(format!("photo {}", message.message_id));
}

async fn text(Text(text): Text<'_>, State(log): State<Log>) {
    log.write(text);
}

/// A photo in a chat, of an album if it has a name.
fn piece(bot: &MockBot<Bot>, chat: i64, id: i64, album: Option<&str>) -> i64 {
    let photo = json!([{ "file_id": "f", "file_unique_id": "f", "width": 1, "height": 1 }]);
    let mut message = json!({
        "message_id": id, "date": 1, "chat": { "id": chat, "type": "private" }, "photo": photo,
    });
    if let Some(album) = album {
        message["media_group_id"] = json!(album);
    }
    bot.gets(json!({ "update_id": id, "message": message }).to_string())
}

fn writes(bot: &MockBot<Bot>, chat: i64, id: i64, text: &str) {
    let chat = json!({ "id": chat, "type": "private" });
    let message = json!({ "message_id": id, "date": 1, "chat": chat, "text": text });
    bot.gets(json!({ "update_id": id, "message": message }).to_string());
}

fn router() -> Router<Bot, Log> {
    Router::new()
        .album(whole)
        .message(filter::photo(), photo)
        .message(filter::text(), text)
}

fn start(mock: &MockServer<Bot>, router: Router<Bot, Log>) -> (MockBot<Bot>, Log) {
    let log = Log::default();
    let router = router.with_state(log.clone());
    let polling = |bot| Polling::new(bot, router);
    (mock.bot("test_bot").runs_with(polling), log)
}

#[tokio::test]
async fn the_messages_of_an_album_are_one_call_and_other_updates_do_not_wait() {
    let mock = MockServer::<Bot>::in_process();
    let (bot, log) = start(&mock, router());
    piece(&bot, 7, 1, Some("a"));
    piece(&bot, 7, 2, Some("b"));
    piece(&bot, 8, 3, Some("a"));
    mock.pass(SECOND / 2).await;
    piece(&bot, 7, 4, Some("a"));
    writes(&bot, 7, 5, "between");
    piece(&bot, 7, 6, None);
    mock.pass(SECOND / 2).await;
    assert_eq!(log.take()[..2], ["between", "photo 6"]);
    piece(&bot, 7, 7, Some("a"));
    mock.pass(5 * SECOND).await;
    let mut lines = log.take();
    lines.sort();
    // The first piece of the album "a" is not confirmed before the last one came.
    assert!(lines.contains(&"album 1 4 7".to_owned()), "{lines:?}");
    mock.pass(60 * SECOND).await;
    assert!(bot.pending().is_empty());
}

#[tokio::test]
async fn an_album_of_ten_is_complete_at_once_and_one_that_goes_on_ends_after_ten_seconds() {
    let mock = MockServer::<Bot>::in_process();
    let (bot, log) = start(&mock, router());
    for id in 1..=12 {
        piece(&bot, 7, id, Some("a"));
    }
    mock.pass(SECOND / 2).await;
    assert_eq!(log.take(), ["album 1 2 3 4 5 6 7 8 9 10"]);
    mock.pass(5 * SECOND).await;
    assert_eq!(log.take(), ["album 11 12"]);
    for id in 21..=40 {
        piece(&bot, 7, id, Some("b"));
        // The bot asks again at the latest after 2 seconds while something is unhandled.
        mock.pass(SECOND / 2).await;
    }
    mock.pass(20 * SECOND).await;
    let lines = log.take();
    let pieces: usize = lines.iter().map(|line| line.split(' ').count() - 1).sum();
    assert_eq!(pieces, 20, "{lines:?}");
    assert!(lines.len() >= 2);
}

#[tokio::test]
async fn an_album_that_its_route_does_not_take_is_handled_one_by_one() {
    let mock = MockServer::<Bot>::in_process();
    let only_nine = filter::when(|update: &bale_bot::types::Update| update.chat() == Some(9));
    let router = Router::new()
        .nest(only_nine, Router::new().album(whole))
        .message(filter::photo(), photo);
    let (bot, log) = start(&mock, router);
    piece(&bot, 7, 1, Some("a"));
    piece(&bot, 7, 2, Some("a"));
    mock.pass(5 * SECOND).await;
    assert_eq!(log.take(), ["photo 1", "photo 2"]);
    piece(&bot, 9, 3, Some("a"));
    piece(&bot, 9, 4, Some("a"));
    mock.pass(5 * SECOND).await;
    assert_eq!(log.take(), ["album 3 4"]);
    mock.pass(60 * SECOND).await;
    assert!(bot.pending().is_empty());
}

#[tokio::test]
async fn a_bot_that_stops_handles_the_albums_that_are_not_complete() {
    let mock = MockServer::<Bot>::in_process();
    let (bot, log) = start(&mock, router());
    piece(&bot, 7, 1, Some("a"));
    piece(&bot, 7, 2, Some("a"));
    mock.pass(SECOND / 2).await;
    assert_eq!(log.take(), [""; 0]);
    bot.stops().await.unwrap();
    assert_eq!(log.take(), ["album 1 2"]);
    assert!(bot.pending().is_empty());
}

#[tokio::test]
async fn an_album_whose_process_dies_comes_again_as_a_whole() {
    async fn hangs(_: Album<'_, Message>) {
        std::future::pending().await
    }
    let mock = MockServer::<Bot>::in_process();
    let (bot, _) = start(&mock, Router::new().album(hangs));
    piece(&bot, 7, 1, Some("a"));
    piece(&bot, 7, 2, Some("a"));
    mock.pass(5 * SECOND).await;
    assert!(bot.stops().await.is_err());
    let (bot, log) = start(&mock, router());
    mock.pass(5 * SECOND).await;
    assert_eq!(log.take(), ["album 1 2"]);
    drop(bot);
}

#[tokio::test]
async fn a_handler_that_waits_for_a_photo_gets_one_of_an_album() {
    async fn ask(mut talk: Conversation<'_, Bot>, State(log): State<Log>) {
        let photo = talk
            .wait_for(kind::Message, filter::photo(), 60 * SECOND)
            .await;
        log.write(format!("asked for {}", photo.unwrap().message_id));
    }
    let mock = MockServer::<Bot>::in_process();
    let (bot, log) = start(&mock, Router::new().command("ask", ask).merge(router()));
    writes(&bot, 7, 1, "/ask");
    mock.pass(SECOND).await;
    piece(&bot, 7, 2, Some("a"));
    piece(&bot, 7, 3, Some("a"));
    mock.pass(5 * SECOND).await;
    assert_eq!(log.take(), ["asked for 2", "album 3"]);
}
