//! Polls and quizzes, from beginning to end.

mod support;

use bazu_mock::world::{ChatKind, Does, Place};
use serde_json::{Value, json};
use support::{Scene, kinds, sends};

fn votes(message: &Value, options: &[i64]) -> Does {
    Does::Votes {
        message: message["message_id"].as_i64().unwrap(),
        options: options.to_vec(),
    }
}

/// A group of two users, and its place.
fn group(play: &mut Scene<()>) -> (i64, i64, i64, Place) {
    let (ali, sara) = (play.user("Ali"), play.user("Sara"));
    let group = play.group(ChatKind::Supergroup, ali, &["can_manage_chat"]);
    let place = Place::Chat(group);
    play.act(sara, place, Does::Joins);
    play.updates();
    (ali, sara, group, place)
}

#[test]
fn votes_of_an_open_poll_reach_the_bot_with_who_voted() {
    let mut play = Scene::letgram();
    let (ali, sara, group, place) = group(&mut play);
    let poll = json!({ "chat_id": group, "question": "Tea?", "options": ["yes", "no"], "is_anonymous": false });
    let sent = play.call("sendPoll", poll);
    assert_eq!(sent["poll"]["type"], "regular");
    assert_eq!(sent["poll"]["total_voter_count"], 0);
    assert_eq!(sent["poll"]["options"][1]["text"], "no");
    play.act(ali, place, votes(&sent, &[0]));
    let updates = play.updates();
    assert_eq!(kinds(&updates), ["poll", "poll_answer"]);
    let poll = &updates[0]["poll"];
    assert_eq!(poll["id"], sent["poll"]["id"]);
    assert_eq!(poll["options"][0]["voter_count"], 1);
    assert_eq!(poll["total_voter_count"], 1);
    let answer = &updates[1]["poll_answer"];
    assert_eq!(answer["user"]["id"], ali);
    assert_eq!(answer["option_ids"], json!([0]));

    play.act(sara, place, votes(&sent, &[1]));
    play.act(ali, place, votes(&sent, &[]));
    let updates = play.updates();
    assert_eq!(updates[3]["poll_answer"]["option_ids"], json!([]));
    assert_eq!(updates[2]["poll"]["options"][0]["voter_count"], 0);
    assert_eq!(updates[2]["poll"]["options"][1]["voter_count"], 1);
    play.cannot(ali, place, votes(&sent, &[]));
}

#[test]
fn an_anonymous_poll_tells_only_how_many() {
    let mut play = Scene::letgram();
    let (ali, _, group, place) = group(&mut play);
    let sent = play.call(
        "sendPoll",
        json!({ "chat_id": group, "question": "Tea?", "options": ["yes", "no"] }),
    );
    play.act(ali, place, votes(&sent, &[1]));
    assert_eq!(play.update("poll")["options"][1]["voter_count"], 1);
    let error = play.cannot(ali, place, votes(&sent, &[0, 1]));
    assert!(error.message.contains("one answer"), "{error}");
    let error = play.cannot(ali, place, votes(&sent, &[2]));
    assert!(
        error.is_unknown && error.message.contains("`yes`"),
        "{error}"
    );
    play.cannot(ali, place, votes(&sent, &[-1]));
}

#[test]
fn a_poll_with_several_answers_takes_each_once() {
    let mut play = Scene::letgram();
    let (ali, _, group, place) = group(&mut play);
    let poll = json!({
        "chat_id": group, "question": "Tea?", "options": ["mint", "black", "green"], "allows_multiple_answers": true,
    });
    let sent = play.call("sendPoll", poll);
    play.act(ali, place, votes(&sent, &[0, 2]));
    let poll = play.update("poll");
    assert_eq!(poll["options"][2]["voter_count"], 1);
    assert_eq!(poll["total_voter_count"], 1);
    play.cannot(ali, place, votes(&sent, &[1, 1]));
}

#[test]
fn a_quiz_has_a_right_answer_and_no_second_try() {
    let mut play = Scene::letgram();
    let (ali, _, group, place) = group(&mut play);
    let mut quiz =
        json!({ "chat_id": group, "question": "1+1?", "options": ["1", "2"], "type": "quiz" });
    play.refusal("sendPoll", quiz.clone());
    quiz["correct_option_id"] = json!(2);
    play.refusal("sendPoll", quiz.clone());
    quiz["correct_option_id"] = json!(1);
    quiz["explanation"] = json!("Count them");
    let sent = play.call("sendPoll", quiz);
    assert_eq!(sent["poll"]["correct_option_id"], 1);
    assert_eq!(sent["poll"]["explanation"], "Count them");
    play.act(ali, place, votes(&sent, &[0]));
    play.cannot(ali, place, votes(&sent, &[1]));
    play.cannot(ali, place, votes(&sent, &[]));
}

#[test]
fn a_poll_closes_at_its_time() {
    let mut play = Scene::letgram();
    let (ali, _, group, place) = group(&mut play);
    let poll = json!({ "chat_id": group, "question": "Tea?", "options": ["yes", "no"] });
    let mut short = poll.clone();
    short["open_period"] = json!(60);
    let short = play.call("sendPoll", short);
    assert_eq!(short["poll"]["open_period"], 60);
    let mut dated = poll.clone();
    dated["close_date"] = json!(play.seconds() + 90);
    play.call("sendPoll", dated);
    play.pass(59);
    play.act(ali, place, votes(&short, &[0]));
    play.updates();
    play.pass(1);
    let closed = play.update("poll");
    assert_eq!(closed["is_closed"], true);
    assert_eq!(closed["id"], short["poll"]["id"]);
    let error = play.cannot(ali, place, votes(&short, &[1]));
    assert!(error.message.contains("closed"), "{error}");
    play.pass(30);
    assert_eq!(play.update("poll")["is_closed"], true);
    for (name, value) in [("open_period", 4), ("close_date", play.seconds() + 601)] {
        let mut wrong = poll.clone();
        wrong[name] = json!(value);
        play.refusal("sendPoll", wrong);
    }
    let mut both = poll;
    both["open_period"] = json!(60);
    both["close_date"] = json!(play.seconds() + 60);
    play.refusal("sendPoll", both);
}

#[test]
fn a_forwarded_poll_is_the_same_poll() {
    let mut play = Scene::letgram();
    let (ali, sara, group, place) = group(&mut play);
    let chat = play.started(sara);
    let sent = play.call(
        "sendPoll",
        json!({ "chat_id": group, "question": "Tea?", "options": ["yes", "no"] }),
    );
    let forward =
        json!({ "chat_id": sara, "from_chat_id": group, "message_id": sent["message_id"] });
    let forwarded = play.call("forwardMessage", forward);
    assert_eq!(forwarded["poll"]["id"], sent["poll"]["id"]);
    play.act(sara, chat, votes(&forwarded, &[0]));
    play.act(ali, place, votes(&sent, &[0]));
    let polls = play.updates();
    assert_eq!(polls[1]["poll"]["options"][0]["voter_count"], 2);
    let key = bazu_mock::world::ChatKey::private(sara, play.bot);
    let shown = play
        .world
        .shown(key, forwarded["message_id"].as_i64().unwrap())
        .unwrap();
    assert_eq!(shown["poll"]["total_voter_count"], 2);
}

#[test]
fn a_poll_of_a_user_reaches_the_bot_and_its_votes_do_not() {
    for mut play in Scene::both() {
        let (ali, sara, _, place) = group(&mut play);
        let poll = json!({ "question": "Tea?", "options": [{ "text": "yes" }, { "text": "no" }] });
        let acted = play.act(ali, place, sends("poll", poll));
        let message = play.update("message");
        assert_eq!(message["poll"]["question"], "Tea?");
        let vote = Does::Votes {
            message: acted.message.unwrap(),
            options: vec![0],
        };
        play.act(sara, place, vote);
        assert_eq!(play.updates(), [] as [Value; 0]);
        play.cannot(
            ali,
            place,
            sends(
                "poll",
                json!({ "question": "Tea?", "options": [{ "text": "yes" }] }),
            ),
        );
    }
}

#[test]
fn a_copied_poll_is_a_new_poll() {
    let mut play = Scene::letgram();
    let (ali, _, group, place) = group(&mut play);
    let sent = play.call(
        "sendPoll",
        json!({ "chat_id": group, "question": "Tea?", "options": ["yes", "no"], "open_period": 60 }),
    );
    play.act(ali, place, votes(&sent, &[0]));
    let copy = play.call(
        "copyMessage",
        json!({ "chat_id": group, "from_chat_id": group, "message_id": sent["message_id"] }),
    );
    let key = bazu_mock::world::ChatKey::group(group);
    let copy = copy["message_id"].as_i64().unwrap();
    let shown = play.world.shown(key, copy).unwrap();
    assert_ne!(shown["poll"]["id"], sent["poll"]["id"]);
    assert_eq!(shown["poll"]["total_voter_count"], 0);
    assert_eq!(shown["poll"]["question"], "Tea?");
    play.pass(60);
    play.updates();
    let vote = Does::Votes {
        message: copy,
        options: vec![1],
    };
    play.act(ali, place, vote);
    assert_eq!(play.update("poll")["id"], shown["poll"]["id"]);
}
