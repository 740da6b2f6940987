//! Groups and channels: what bots hear of them, and which bots.

mod support;

use bazu_mock::world::{ChatKind, Does, Place};
use serde_json::{Value, json};
use support::{GROUP_RIGHTS, Scene, kinds, writes};

#[test]
fn bots_that_asked_for_it_hear_of_members() {
    let mut play = Scene::letgram();
    let (ali, sara) = (play.user("Ali"), play.user("Sara"));
    let group = play.group(ChatKind::Supergroup, ali, GROUP_RIGHTS);
    let place = Place::Chat(group);
    let all =
        json!({ "timeout": 0, "allowed_updates": ["message", "chat_member", "my_chat_member"] });
    play.call("getUpdates", all);
    play.act(sara, place, Does::Joins);
    let updates = play.updates();
    assert_eq!(kinds(&updates), ["chat_member", "message"]);
    let change = &updates[0]["chat_member"];
    assert_eq!(change["old_chat_member"]["status"], "left");
    assert_eq!(change["new_chat_member"]["status"], "member");
    assert_eq!(change["from"]["id"], sara);
    let restrict = Does::Restricts {
        user: sara,
        rights: Default::default(),
    };
    play.act(ali, place, restrict);
    let change = play.update("chat_member");
    assert_eq!(change["from"]["id"], ali);
    assert_eq!(change["new_chat_member"]["status"], "restricted");
    assert_eq!(change["new_chat_member"]["can_send_messages"], false);
    let rights = json!({ "can_delete_messages": true })
        .as_object()
        .unwrap()
        .clone();
    play.act(ali, place, Does::Promotes { user: sara, rights });
    let change = play.update("chat_member");
    assert_eq!(change["new_chat_member"]["status"], "administrator");
    assert_eq!(change["new_chat_member"]["can_delete_messages"], true);
    assert_eq!(change["new_chat_member"]["can_change_info"], false);
    play.act(sara, place, Does::Leaves);
    assert_eq!(kinds(&play.updates()), ["chat_member", "message"]);
}

#[test]
fn a_bot_hears_what_becomes_of_itself() {
    let mut play = Scene::letgram();
    let ali = play.user("Ali");
    let group = play.group(ChatKind::Supergroup, ali, &[]);
    let place = Place::Chat(group);
    let bot = play.bot;
    play.act(ali, place, Does::Removes { user: bot });
    let updates = play.updates();
    assert_eq!(kinds(&updates), ["my_chat_member", "message"]);
    assert_eq!(
        updates[0]["my_chat_member"]["new_chat_member"]["status"],
        "kicked"
    );
    assert_eq!(updates[1]["message"]["left_chat_member"]["id"], bot);
    play.refusal("sendMessage", json!({ "chat_id": group, "text": "hi" }));
    play.act(ali, place, Does::Invites { user: bot });
    let updates = play.updates();
    assert_eq!(kinds(&updates), ["my_chat_member", "message"]);
    assert_eq!(updates[1]["message"]["new_chat_members"][0]["id"], bot);
    let rights = json!({ "can_pin_messages": true })
        .as_object()
        .unwrap()
        .clone();
    play.act(ali, place, Does::Promotes { user: bot, rights });
    let change = play.update("my_chat_member");
    assert_eq!(change["new_chat_member"]["can_pin_messages"], true);
    let message = play.writes(ali, place, "/x");
    play.updates();
    play.call(
        "pinChatMessage",
        json!({ "chat_id": group, "message_id": message }),
    );
    let none = json!({ "can_pin_messages": false })
        .as_object()
        .unwrap()
        .clone();
    play.act(
        ali,
        place,
        Does::Promotes {
            user: bot,
            rights: none,
        },
    );
    play.refusal(
        "pinChatMessage",
        json!({ "chat_id": group, "message_id": message }),
    );
}

#[test]
fn a_bot_that_is_added_sees_it_where_the_api_says_it_by_messages_only() {
    let mut play = Scene::bale();
    let ali = play.user("Ali");
    let other = play.another_bot("milk_bot");
    let group = play.group(ChatKind::Group, ali, &[]);
    play.act(ali, Place::Chat(group), Does::Invites { user: other });
    let updates = play.updates_of(other);
    assert_eq!(updates[0]["message"]["new_chat_members"][0]["id"], other);
    play.act(ali, Place::Chat(group), Does::Removes { user: other });
    let removed = play.updates_of(other);
    assert_eq!(removed.len(), 1);
    assert_eq!(removed[0]["message"]["left_chat_member"]["id"], other);
    play.writes(ali, Place::Chat(group), "they removed it");
    assert_eq!(play.updates_of(other), [] as [Value; 0]);
    assert_eq!(play.updates()[1], removed[0]);
}

#[test]
fn a_bot_with_privacy_sees_only_what_is_meant_for_it() {
    let mut play = Scene::letgram();
    let ali = play.user("Ali");
    let other = play.another_bot("milk_bot");
    let group = play.group(ChatKind::Supergroup, ali, &[]);
    let place = Place::Chat(group);
    play.act(ali, place, Does::Invites { user: other });
    play.updates();
    play.updates_of(other);
    for (text, is_seen) in [
        ("hello", false),
        ("/top", true),
        ("/top@tea_bot", true),
        ("/top@milk_bot", false),
        ("hey @Tea_Bot", true),
        ("hey @milk_bot", false),
    ] {
        play.writes(ali, place, text);
        assert_eq!(play.updates().len(), usize::from(is_seen), "{text}");
    }
    let sent = play.call("sendMessage", json!({ "chat_id": group, "text": "?" }));
    assert_eq!(
        play.updates_of(other).len(),
        3,
        "a bot does not see what another one sends"
    );
    let reply_to = sent["message_id"].as_i64();
    play.act(
        ali,
        place,
        Does::Writes {
            text: "yes".to_owned(),
            reply_to,
        },
    );
    assert_eq!(play.update("message")["reply_to_message"]["text"], "?");
    assert_eq!(play.updates_of(other), [] as [Value; 0]);
    play.world.set_reads_all(play.bot, true);
    play.writes(ali, place, "hello");
    assert_eq!(kinds(&play.updates()), ["message"]);
}

#[test]
fn a_bot_without_privacy_sees_all() {
    let mut play = Scene::bale();
    let ali = play.user("Ali");
    let group = play.group(ChatKind::Group, ali, &[]);
    play.writes(ali, Place::Chat(group), "hello");
    assert_eq!(play.update("message")["text"], "hello");
}

#[test]
fn a_post_of_a_channel_comes_from_the_channel() {
    for mut play in Scene::both() {
        let (ali, sara) = (play.user("Ali"), play.user("Sara"));
        let channel = play.group(ChatKind::Channel, ali, GROUP_RIGHTS);
        let place = Place::Chat(channel);
        let (new, edited) = match play.is_letgram() {
            true => ("channel_post", "edited_channel_post"),
            false => ("message", "edited_message"),
        };
        let message = play.writes(ali, place, "News");
        let post = play.update(new);
        assert_eq!(post["sender_chat"]["id"], channel);
        assert_eq!(post["from"], Value::Null);
        play.act(
            ali,
            place,
            Does::Edits {
                message,
                text: "Old news".to_owned(),
            },
        );
        assert_eq!(play.update(edited)["text"], "Old news");

        play.act(sara, place, Does::Joins);
        assert_eq!(
            play.updates(),
            [] as [Value; 0],
            "channels have no messages of who comes"
        );
        play.cannot(sara, place, writes("hi"));
        play.cannot(sara, place, Does::Deletes { message });
        let keyboard =
            json!({ "inline_keyboard": [[{ "text": "Like", "callback_data": "like" }]] });
        let sent = play.call(
            "sendMessage",
            json!({ "chat_id": channel, "text": "Tea", "reply_markup": keyboard }),
        );
        let liked = sent["message_id"].as_i64();
        play.act(sara, place, support::presses(liked, "Like"));
        assert_eq!(play.update("callback_query")["from"]["id"], sara);
        play.act(sara, place, Does::Leaves);
        play.cannot(sara, place, support::presses(liked, "Like"));
    }
}
