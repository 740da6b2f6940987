//! Games, from beginning to end.

mod support;

use bazu_mock::world::{ChatKind, Does, Game, Place};
use serde_json::{Value, json};
use support::{Scene, presses};

fn with_game() -> Scene<()> {
    let mut play = Scene::letgram();
    let game = Game::new("Cups").description("Stack them");
    let added = play.world.add_game(play.bot, "cups", game);
    added.expect("the bot and the API can have it");
    play
}

fn positions(rows: &Value) -> Vec<(i64, i64, i64)> {
    let number = |value: &Value| value.as_i64().unwrap();
    let rows = rows.as_array().unwrap().iter();
    rows.map(|row| {
        (
            number(&row["position"]),
            number(&row["user"]["id"]),
            number(&row["score"]),
        )
    })
    .collect()
}

#[test]
fn a_game_is_sent_played_and_scored() {
    let mut play = with_game();
    let (ali, sara) = (play.user("Ali"), play.user("Sara"));
    let group = play.group(ChatKind::Supergroup, ali, &[]);
    let place = Place::Chat(group);
    play.act(sara, place, Does::Joins);
    play.updates();
    let sent = play.call(
        "sendGame",
        json!({ "chat_id": group, "game_short_name": "cups" }),
    );
    assert_eq!(sent["game"]["title"], "Cups");
    assert!(sent["game"]["photo"][0]["file_id"].is_string());
    let button = &sent["reply_markup"]["inline_keyboard"][0][0];
    assert_eq!(button["text"], "Play Cups");
    let message = sent["message_id"].as_i64().unwrap();

    let acted = play.act(ali, place, Does::Plays { message });
    let query = play.update("callback_query");
    assert_eq!(query["game_short_name"], "cups");
    assert_eq!(query["data"], Value::Null);
    assert_eq!(query["id"], acted.query.unwrap());
    play.call(
        "answerCallbackQuery",
        json!({ "callback_query_id": query["id"], "url": "https://cups.example/" }),
    );
    play.act(sara, place, presses(message, "Play Cups"));
    assert_eq!(play.update("callback_query")["from"]["id"], sara);

    let score = |user: i64, score: i64| json!({ "chat_id": group, "message_id": message, "user_id": user, "score": score });
    let edited = play.call("setGameScore", score(ali, 10));
    assert_eq!(edited["game"]["text"], "1. Ali – 10");
    let edited = play.call("setGameScore", score(sara, 20));
    assert_eq!(edited["game"]["text"], "1. Sara – 20\n2. Ali – 10");
    let words = play.refusal("setGameScore", score(ali, 10)).1;
    assert!(words.contains("BOT_SCORE_NOT_MODIFIED"), "{words}");
    let mut lower = score(ali, 5);
    lower["force"] = json!(true);
    lower["disable_edit_message"] = json!(true);
    let kept = play.call("setGameScore", lower);
    assert_eq!(kept["game"]["text"], "1. Sara – 20\n2. Ali – 10");

    let table = play.call(
        "getGameHighScores",
        json!({ "chat_id": group, "message_id": message, "user_id": ali }),
    );
    assert_eq!(positions(&table), [(1, sara, 20), (2, ali, 5)]);
}

#[test]
fn the_table_has_the_neighbours_of_a_user_and_the_first_three() {
    let mut play = with_game();
    let users: Vec<i64> = (0..10)
        .map(|number| play.user(&format!("U{number}")))
        .collect();
    let group = play.group(ChatKind::Supergroup, users[0], &[]);
    let sent = play.call(
        "sendGame",
        json!({ "chat_id": group, "game_short_name": "cups" }),
    );
    let message = sent["message_id"].clone();
    for (score, user) in users.iter().rev().enumerate() {
        play.call(
            "setGameScore",
            json!({ "chat_id": group, "message_id": message, "user_id": user, "score": score }),
        );
    }
    let table = play.call(
        "getGameHighScores",
        json!({ "chat_id": group, "message_id": message, "user_id": users[7] }),
    );
    let places: Vec<i64> = positions(&table)
        .into_iter()
        .map(|(place, _, _)| place)
        .collect();
    assert_eq!(places, [1, 2, 3, 6, 7, 8, 9, 10]);
    let stranger = play.user("Reza");
    let table = play.call(
        "getGameHighScores",
        json!({ "chat_id": group, "message_id": message, "user_id": stranger }),
    );
    assert_eq!(positions(&table).len(), 3);
}

#[test]
fn a_game_that_was_chosen_inline_is_scored_by_its_inline_id() {
    let mut play = with_game();
    let (ali, sara) = (play.user("Ali"), play.user("Sara"));
    let group = play.group(ChatKind::Supergroup, ali, &[]);
    let place = Place::Chat(group);
    play.act(sara, place, Does::Joins);
    let bot = play.bot;
    let asked = play.act(
        ali,
        place,
        Does::Asks {
            bot,
            query: "cups".to_owned(),
            offset: String::new(),
        },
    );
    play.updates();
    let query = asked.query.unwrap();
    let results = json!([{ "type": "game", "id": "1", "game_short_name": "cups" }]);
    play.call(
        "answerInlineQuery",
        json!({ "inline_query_id": query, "results": results }),
    );
    let chosen = play.act(
        ali,
        place,
        Does::Chooses {
            query,
            result: "1".to_owned(),
        },
    );
    let updates = play.updates();
    let message = chosen.message.unwrap();
    play.act(sara, place, Does::Plays { message });
    let query = play.update("callback_query");
    let inline = query["inline_message_id"].clone();
    assert!(inline.is_string(), "{updates:?}");
    assert_eq!(query["game_short_name"], "cups");
    let done = play.call(
        "setGameScore",
        json!({ "inline_message_id": inline, "user_id": sara, "score": 7 }),
    );
    assert_eq!(done, true);
    let table = play.call(
        "getGameHighScores",
        json!({ "inline_message_id": inline, "user_id": sara }),
    );
    assert_eq!(positions(&table), [(1, sara, 7)]);
}

#[test]
fn what_is_no_game_is_refused() {
    let mut play = with_game();
    let ali = play.user("Ali");
    let chat = play.started(ali);
    play.refusal(
        "sendGame",
        json!({ "chat_id": ali, "game_short_name": "chess" }),
    );
    let other =
        json!({ "inline_keyboard": [[{ "text": "Site", "url": "https://cups.example/" }]] });
    play.refusal(
        "sendGame",
        json!({ "chat_id": ali, "game_short_name": "cups", "reply_markup": other }),
    );
    let own = json!({ "inline_keyboard": [[{ "text": "Go", "callback_game": {} }, { "text": "Site", "url": "https://cups.example/" }]] });
    let sent = play.call(
        "sendGame",
        json!({ "chat_id": ali, "game_short_name": "cups", "reply_markup": own }),
    );
    assert_eq!(sent["reply_markup"]["inline_keyboard"][0][0]["text"], "Go");
    let text =
        play.call("sendMessage", json!({ "chat_id": ali, "text": "hi" }))["message_id"].clone();
    play.refusal(
        "setGameScore",
        json!({ "chat_id": ali, "message_id": text, "user_id": ali, "score": 1 }),
    );
    play.refusal(
        "getGameHighScores",
        json!({ "chat_id": ali, "message_id": text, "user_id": ali }),
    );
    play.refusal(
        "setGameScore",
        json!({ "chat_id": ali, "message_id": sent["message_id"], "user_id": 4, "score": 1 }),
    );
    play.cannot(
        ali,
        chat,
        Does::Plays {
            message: text.as_i64().unwrap(),
        },
    );
    let mut bale = Scene::bale();
    let game = Game::new("Cups");
    let error = bale.world.add_game(bale.bot, "cups", game).unwrap_err();
    assert!(error.message.contains("no games"), "{error}");
}

#[test]
fn a_bot_is_created_with_its_games() {
    let new = || {
        let games = json!({ "cups": { "title": "Cups" }, "chess": { "title": "Chess", "description": "Mate" } });
        serde_json::from_value(json!({ "name": "Games", "games": games })).unwrap()
    };
    let mut play = Scene::letgram();
    play.bot = play.world.add_bot(new()).unwrap();
    let ali = play.user("Ali");
    play.started(ali);
    let sent = play.call(
        "sendGame",
        json!({ "chat_id": ali, "game_short_name": "chess" }),
    );
    assert_eq!(sent["game"]["description"], "Mate");
    let mut bale = Scene::bale();
    let bots = bale.world.bots().count();
    assert!(bale.world.add_bot(new()).is_err());
    assert_eq!(bale.world.bots().count(), bots);
}
