//! What users do, and what bots hear of it.

mod support;

use bazu_mock::world::{ChatKind, Does, EventKind, Place, Press};
use serde_json::{Value, json};
use support::{Scene, kinds, presses, sends, sends_file, writes};

#[test]
fn a_text_of_a_user_reaches_the_bot_with_its_command() {
    for mut play in Scene::both() {
        let ali = play.user("Ali");
        let acted = play.act(ali, Place::Bot(play.bot), writes("/start x"));
        assert_eq!(acted.updates.len(), 1);
        let message = play.update("message");
        assert_eq!(message["text"], "/start x");
        assert_eq!(message["from"]["first_name"], "Ali");
        assert_eq!(message["chat"]["id"], ali);
        let command = json!([{ "type": "bot_command", "offset": 0, "length": 6 }]);
        assert_eq!(message["entities"], command);
    }
}

#[test]
fn a_bot_can_write_only_after_the_user_wrote() {
    for mut play in Scene::both() {
        let ali = play.user("Ali");
        play.refusal("sendMessage", json!({ "chat_id": ali, "text": "hi" }));
        play.started(ali);
        play.call("sendMessage", json!({ "chat_id": ali, "text": "hi" }));
    }
}

#[test]
fn every_content_that_users_send_reaches_the_bot() {
    for mut play in Scene::both() {
        let ali = play.user("Ali");
        let chat = play.started(ali);
        let file = play.upload("tea.bin", "application/octet-stream", b"tea".to_vec());
        for what in [
            "animation",
            "audio",
            "document",
            "photo",
            "sticker",
            "video",
            "video_note",
            "voice",
        ] {
            if !play.world.model().has_field("Message", what) {
                let error = play.cannot(ali, chat, sends_file(what, &file));
                assert!(
                    error.is_unknown && error.message.contains("`photo`"),
                    "{error}"
                );
                continue;
            }
            play.act(ali, chat, sends_file(what, &file));
            let message = play.update("message");
            let content = message[what]
                .as_array()
                .and_then(|sizes| sizes.last())
                .unwrap_or(&message[what]);
            assert_eq!(content["file_id"], file.as_str(), "{what}");
            assert_eq!(
                message["document"].is_object(),
                matches!(what, "document" | "animation"),
                "{what}"
            );
        }
        let place = json!({ "latitude": 35.7, "longitude": 51.4 });
        play.act(ali, chat, sends("location", place.clone()));
        assert_eq!(play.update("message")["location"], place);
        play.act(ali, chat, sends("contact", json!({})));
        let contact = play.update("message")["contact"].clone();
        assert_eq!(contact["user_id"], ali);
        assert_eq!(contact["phone_number"], "+989121234567");
        let poll = json!({ "question": "Tea?", "options": [{ "text": "yes" }, { "text": "no" }] });
        play.act(ali, chat, sends("poll", poll));
        assert_eq!(play.update("message")["poll"]["options"][1]["text"], "no");
    }
    let mut play = Scene::letgram();
    let ali = play.user("Ali");
    let chat = play.started(ali);
    play.act(ali, chat, sends("dice", json!({ "emoji": "🏀" })));
    let dice = play.update("message")["dice"].clone();
    assert_eq!(dice["emoji"], "🏀");
    assert!((1..=5).contains(&dice["value"].as_i64().unwrap()));
    let venue = json!({ "title": "Tea", "address": "Azadi", "location": { "latitude": 35.7, "longitude": 51.4 } });
    play.act(ali, chat, sends("venue", venue));
    let message = play.update("message");
    assert_eq!(message["venue"]["location"], message["location"]);
}

#[test]
fn a_content_that_is_not_whole_cannot_be_sent() {
    for mut play in Scene::both() {
        let ali = play.user("Ali");
        let chat = play.started(ali);
        let error = play.cannot(ali, chat, sends("location", json!({ "latitude": 35.7 })));
        assert!(error.message.contains("longitude"), "{error}");
        let error = play.cannot(ali, chat, sends("location", json!({ "lat": 35.7 })));
        assert!(error.message.contains("`latitude`"), "{error}");
        let error = play.cannot(
            ali,
            chat,
            sends("contact", json!({ "phone_number": 1, "first_name": "A" })),
        );
        assert!(error.message.contains("phone_number"), "{error}");
        let error = play.cannot(ali, chat, sends_file("photo", "nonsense"));
        assert!(error.is_unknown, "{error}");
        play.cannot(ali, chat, sends("photo", json!({})));
        play.cannot(ali, chat, sends("new_chat_members", json!({})));
        play.cannot(ali, chat, writes(""));
        assert_eq!(play.updates(), [] as [Value; 0]);
    }
}

#[test]
fn files_of_one_album_share_its_id() {
    for mut play in Scene::both() {
        let ali = play.user("Ali");
        let chat = play.started(ali);
        let file = play.upload("a.jpg", "image/jpeg", vec![1]);
        let part = |album: &str, caption: Option<&str>| Does::Sends {
            what: "photo".to_owned(),
            with: Default::default(),
            file: Some(file.clone()),
            caption: caption.map(str::to_owned),
            reply_to: None,
            album: Some(album.to_owned()),
        };
        play.act(ali, chat, part("one", Some("Tea #iran")));
        play.act(ali, chat, part("one", None));
        play.act(ali, chat, part("two", None));
        let updates = play.updates();
        let album = |index: usize| updates[index]["message"]["media_group_id"].clone();
        assert!(album(0).is_string());
        assert_eq!(album(0), album(1));
        assert_ne!(album(0), album(2));
        assert_eq!(updates[0]["message"]["caption"], "Tea #iran");
    }
}

#[test]
fn an_edit_comes_as_an_edited_message() {
    for mut play in Scene::both() {
        let ali = play.user("Ali");
        let sara = play.user("Sara");
        let chat = play.started(ali);
        let message = play.writes(ali, chat, "one");
        let reply = play.call("sendMessage", json!({ "chat_id": ali, "text": "mine" }));
        play.updates();
        play.pass(5);
        let edit = |message: i64, text: &str| Does::Edits {
            message,
            text: text.to_owned(),
        };
        play.act(ali, chat, edit(message, "/two"));
        let edited = play.update("edited_message");
        assert_eq!(edited["text"], "/two");
        assert_eq!(edited["message_id"], message);
        assert_eq!(edited["edit_date"], play.seconds());
        assert_eq!(edited["entities"][0]["type"], "bot_command");
        play.cannot(ali, chat, edit(message, "/two"));
        play.cannot(
            ali,
            chat,
            edit(reply["message_id"].as_i64().unwrap(), "theirs"),
        );
        let error = play.cannot(ali, chat, edit(999, "x"));
        assert!(
            error.is_unknown && error.message.contains(&message.to_string()),
            "{error}"
        );
        play.cannot(sara, chat, edit(message, "x"));
    }
}

#[test]
fn nobody_hears_of_a_message_that_was_deleted() {
    for mut play in Scene::both() {
        let ali = play.user("Ali");
        let chat = play.started(ali);
        let message = play.writes(ali, chat, "one");
        play.updates();
        play.act(ali, chat, Does::Deletes { message });
        assert_eq!(play.updates(), [] as [Value; 0]);
        play.cannot(ali, chat, Does::Deletes { message });
        play.refusal(
            "forwardMessage",
            json!({ "chat_id": ali, "from_chat_id": ali, "message_id": message }),
        );
    }
}

#[test]
fn a_forward_says_where_it_was_first() {
    for mut play in Scene::both() {
        let ali = play.user("Ali");
        let chat = play.started(ali);
        let group = play.group(ChatKind::Supergroup, ali, &["can_change_info"]);
        let message = play.writes(ali, chat, "one");
        play.updates();
        let forward = Does::Forwards {
            from: chat,
            message,
        };
        let first = play.act(ali, Place::Chat(group), forward);
        let forwarded = play.update("message");
        assert_eq!(forwarded["forward_from"]["id"], ali);
        assert_eq!(forwarded["chat"]["id"], group);
        let again = Does::Forwards {
            from: Place::Chat(group),
            message: first.message.unwrap(),
        };
        play.act(ali, chat, again);
        assert_eq!(play.update("message")["forward_from"]["id"], ali);
    }
}

#[test]
fn a_press_of_a_callback_button_asks_the_bot() {
    for mut play in Scene::both() {
        let ali = play.user("Ali");
        let chat = play.started(ali);
        let keyboard = json!({ "inline_keyboard": [[
            { "text": "Tea", "callback_data": "tea" },
            { "text": "Site", "url": "https://tea.example/" },
        ]] });
        let menu = play.call(
            "sendMessage",
            json!({ "chat_id": ali, "text": "?", "reply_markup": keyboard }),
        );
        let menu = menu["message_id"].as_i64().unwrap();
        let acted = play.act(ali, chat, presses(menu, "Tea"));
        let query = play.update("callback_query");
        assert_eq!(query["data"], "tea");
        assert_eq!(query["id"], acted.query.clone().unwrap());
        assert_eq!(query["message"]["message_id"], menu);
        play.act(
            ali,
            chat,
            Does::Presses {
                message: Some(menu),
                button: Press::Data("tea".to_owned()),
            },
        );
        assert_eq!(
            play.update("callback_query")["chat_instance"],
            query["chat_instance"]
        );

        let from = play.world.next_event();
        play.call(
            "answerCallbackQuery",
            json!({ "callback_query_id": query["id"], "text": "ok" }),
        );
        let noticed = play.world.events_from(from).any(|event| {
            matches!(&event.kind, EventKind::Answered { user, answer, .. } if *user == ali && answer["text"] == "ok")
        });
        assert!(noticed);

        let shown = play.act(ali, chat, presses(menu, "Site")).shown.unwrap();
        assert_eq!(shown["url"], "https://tea.example/");
        assert_eq!(play.updates(), [] as [Value; 0]);
        let error = play.cannot(ali, chat, presses(menu, "Coffee"));
        assert!(
            error.is_unknown && error.message.contains("`Tea`") && error.message.contains("`Site`"),
            "{error}"
        );
        play.call(
            "editMessageText",
            json!({ "chat_id": ali, "message_id": menu, "text": "!" }),
        );
        play.cannot(ali, chat, presses(menu, "Tea"));
    }
}

#[test]
fn a_button_below_the_text_field_sends_what_it_says() {
    for mut play in Scene::both() {
        let ali = play.user("Ali");
        let chat = play.started(ali);
        play.cannot(ali, chat, presses(None, "Tea"));
        let keyboard = json!({ "keyboard": [
            [{ "text": "Tea" }],
            [{ "text": "Phone", "request_contact": true }, { "text": "Place", "request_location": true }],
            [{ "text": "App", "web_app": { "url": "https://tea.example/app" } }],
        ] });
        play.call(
            "sendMessage",
            json!({ "chat_id": ali, "text": "?", "reply_markup": keyboard }),
        );
        play.act(ali, chat, presses(None, "Tea"));
        assert_eq!(play.update("message")["text"], "Tea");
        play.act(ali, chat, presses(None, "Phone"));
        assert_eq!(play.update("message")["contact"]["user_id"], ali);
        play.act(ali, chat, presses(None, "Place"));
        assert!(play.update("message")["location"]["latitude"].is_number());
        let shown = play.act(ali, chat, presses(None, "App")).shown.unwrap();
        assert_eq!(shown["web_app"], "https://tea.example/app");
        play.act(
            ali,
            chat,
            Does::Submits {
                data: "2 cups".to_owned(),
                button_text: String::new(),
            },
        );
        let sent = play.update("message")["web_app_data"].clone();
        assert_eq!(sent["data"], "2 cups");
        if play.is_letgram() {
            assert_eq!(sent["button_text"], "App");
        }
        let error = play.cannot(ali, chat, presses(None, "Coffee"));
        assert!(error.message.contains("`Phone`"), "{error}");
        play.call(
            "sendMessage",
            json!({ "chat_id": ali, "text": "!", "reply_markup": { "remove_keyboard": true } }),
        );
        play.cannot(ali, chat, presses(None, "Tea"));
    }
}

#[test]
fn a_link_to_a_bot_starts_it_with_its_payload() {
    for mut play in Scene::both() {
        let ali = play.user("Ali");
        let follow = |link: &str| Does::Follows {
            link: link.to_owned(),
        };
        play.act(ali, None, follow("https://ble.ir/tea_bot?start=from-ad_1"));
        assert_eq!(play.update("message")["text"], "/start from-ad_1");
        let sara = play.user("Sara");
        play.act(sara, None, follow("https://letgram.example/Tea_Bot"));
        assert_eq!(play.update("message")["text"], "/start");
        let shown = play
            .act(sara, None, follow("https://letgram.example/tea_bot"))
            .shown
            .unwrap();
        assert_eq!(shown["opens"], play.bot);
        let error = play.cannot(ali, None, follow("https://ble.ir/coffee_bot?start=x"));
        assert!(
            error.is_unknown && error.message.contains("tea_bot"),
            "{error}"
        );
        play.cannot(ali, None, follow("https://ble.ir/tea_bot?start=%20"));
        play.cannot(ali, None, follow("nonsense"));
    }
}

#[test]
fn a_blocked_bot_cannot_write_until_it_is_unblocked() {
    for mut play in Scene::both() {
        let ali = play.user("Ali");
        let chat = play.started(ali);
        play.act(ali, chat, Does::Blocks);
        match play.is_letgram() {
            true => {
                let change = play.update("my_chat_member");
                assert_eq!(change["old_chat_member"]["status"], "member");
                assert_eq!(change["new_chat_member"]["status"], "kicked");
                assert_eq!(change["from"]["id"], ali);
            }
            false => assert_eq!(play.updates(), [] as [Value; 0]),
        }
        let words = play
            .refusal("sendMessage", json!({ "chat_id": ali, "text": "hi" }))
            .1;
        assert_eq!(words, "Forbidden: bot was blocked by the user");
        play.cannot(ali, chat, writes("hi"));
        play.cannot(ali, chat, Does::Blocks);
        play.act(ali, chat, Does::Unblocks);
        play.updates();
        play.call("sendMessage", json!({ "chat_id": ali, "text": "hi" }));
        play.cannot(ali, chat, Does::Unblocks);
    }
}

#[test]
fn users_pay_what_a_message_offers() {
    for mut play in Scene::both() {
        let ali = play.user("Ali");
        let chat = play.started(ali);
        let text = play.writes(ali, chat, "hi");
        play.updates();
        play.cannot(
            ali,
            chat,
            Does::Pays {
                message: Some(text),
                link: None,
            },
        );
        play.cannot(
            ali,
            chat,
            Does::Pays {
                message: None,
                link: Some("nonsense".to_owned()),
            },
        );
        play.cannot(
            ali,
            chat,
            Does::Pays {
                message: None,
                link: None,
            },
        );
        let mut invoice = json!({
            "chat_id": ali, "title": "Tea", "description": "A cup", "payload": "tea-1",
            "provider_token": "6037991234567890", "prices": [{ "label": "Tea", "amount": 45_000 }],
        });
        if play.is_letgram() {
            invoice["currency"] = json!("IRR");
        }
        let sent = play.call("sendInvoice", invoice);
        let message = sent["message_id"].as_i64();
        let acted = play.act(
            ali,
            chat,
            Does::Pays {
                message,
                link: None,
            },
        );
        let query = play.update("pre_checkout_query");
        assert_eq!(query["id"], acted.query.unwrap());
        play.call(
            "answerPreCheckoutQuery",
            json!({ "pre_checkout_query_id": query["id"], "ok": true }),
        );
        assert_eq!(
            play.update("message")["successful_payment"]["total_amount"],
            45_000
        );
    }
}

#[test]
fn who_does_not_exist_does_nothing() {
    let mut play = Scene::letgram();
    let ali = play.user("Ali");
    let error = play.cannot(4, Place::Bot(play.bot), writes("hi"));
    assert!(error.is_unknown && error.message.contains("Ali"), "{error}");
    let error = play.cannot(ali, Place::Bot(4), writes("hi"));
    assert!(
        error.is_unknown && error.message.contains("tea_bot"),
        "{error}"
    );
    let error = play.cannot(ali, Place::Chat(-4), writes("hi"));
    assert!(error.is_unknown, "{error}");
    play.cannot(ali, None, writes("hi"));
    play.cannot(ali, Place::Bot(play.bot), Does::Joins);
    assert_eq!(kinds(&play.updates()), [] as [&str; 0]);
}
