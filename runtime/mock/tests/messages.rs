//! What becomes of messages that bots send, edit and delete.

mod support;

use serde_json::{Value, json};
use support::{Api, BOTH, Scene, file};

#[test]
fn a_text_comes_back_as_it_was_sent_with_what_was_found_in_it() {
    for api in BOTH {
        let mut scene = Scene::new(api.model());
        let ali = scene.cast.ali;
        let text = "*Hi* @sara_t, see /help";
        let message = scene.call("sendMessage", json!({ "chat_id": ali, "text": text }));
        assert_eq!(message["text"], text);
        let kinds: Vec<_> = message["entities"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|it| &it["type"])
            .collect();
        assert_eq!(kinds, ["mention", "bot_command"]);
        assert_eq!(message["from"]["username"], "shop_bot");
        assert_eq!(message["chat"]["id"], ali);
        assert_eq!(message["date"], scene.now.seconds());
    }
}

#[test]
fn markup_becomes_entities_where_a_mode_asks_for_it() {
    let mut scene = Scene::new(Api::Letgram.model());
    let ali = scene.cast.ali;
    let text = json!({ "chat_id": ali, "text": "<b>چای</b> 😀 <i>x</i>", "parse_mode": "HTML" });
    let message = scene.call("sendMessage", text);
    assert_eq!(message["text"], "چای 😀 x");
    let expected = json!([
        { "type": "bold", "offset": 0, "length": 3 },
        { "type": "italic", "offset": 7, "length": 1 },
    ]);
    assert_eq!(message["entities"], expected);
    let broken = json!({ "chat_id": ali, "text": "<b>x", "parse_mode": "HTML" });
    let refused = scene.refused("sendMessage", broken);
    assert!(
        refused.starts_with("400 Bad Request: can't parse entities: "),
        "{refused}"
    );
    let caption = json!({ "chat_id": ali, "caption": "*x*", "parse_mode": "MarkdownV2" });
    let answer = scene.answer("sendPhoto", caption, vec![file("photo", b"content")]);
    assert_eq!(answer["result"]["caption"], "x");
    assert_eq!(answer["result"]["caption_entities"][0]["type"], "bold");
}

#[test]
fn a_photo_is_a_list_of_sizes_with_the_largest_last() {
    for api in BOTH {
        let mut scene = Scene::new(api.model());
        let ali = scene.cast.ali;
        let answer = scene.answer(
            "sendPhoto",
            json!({ "chat_id": ali }),
            vec![file("photo", b"content")],
        );
        let sizes = answer["result"]["photo"]
            .as_array()
            .expect("a photo is a list")
            .clone();
        assert_eq!(sizes.len(), 2);
        let (small, large) = (&sizes[0], &sizes[1]);
        assert!(small["width"].as_i64() < large["width"].as_i64());
        assert_eq!(large["file_size"], 7);
        // Sent again by the id of either size, it is the same photo.
        for size in [small, large] {
            let again = json!({ "chat_id": ali, "photo": size["file_id"] });
            assert_eq!(scene.call("sendPhoto", again)["photo"], json!(sizes));
        }
        let file = scene.call("getFile", json!({ "file_id": large["file_id"] }));
        let path = file["file_path"].as_str().expect("a file has a path");
        let found = scene
            .world
            .file_at(path, scene.now)
            .expect("the path serves");
        assert_eq!(scene.world.content_of(found), Some(b"content".as_slice()));
        scene.pass(3601);
        assert!(scene.world.file_at(path, scene.now).is_none());
    }
}

#[test]
fn an_animation_is_a_document_too_and_a_venue_a_location() {
    let mut scene = Scene::new(Api::Letgram.model());
    let ali = scene.cast.ali;
    let answer = scene.answer(
        "sendAnimation",
        json!({ "chat_id": ali }),
        vec![file("animation", b"x")],
    );
    let message = &answer["result"];
    assert_eq!(
        message["document"]["file_id"],
        message["animation"]["file_id"]
    );
    let venue =
        json!({ "chat_id": ali, "latitude": 1.5, "longitude": 2.5, "title": "a", "address": "b" });
    let message = scene.call("sendVenue", venue);
    assert_eq!(
        message["location"],
        json!({ "latitude": 1.5, "longitude": 2.5 })
    );
    assert_eq!(message["venue"]["location"], message["location"]);
}

#[test]
fn inline_buttons_belong_to_the_message_and_a_keyboard_to_the_chat() {
    for api in BOTH {
        let mut scene = Scene::new(api.model());
        let ali = scene.cast.ali;
        let inline =
            json!({ "inline_keyboard": [[{ "text": "a", "callback_data": "b", "hide": false }]] });
        let text = json!({ "chat_id": ali, "text": "x", "reply_markup": inline });
        let message = scene.call("sendMessage", text);
        let expected = json!({ "inline_keyboard": [[{ "text": "a", "callback_data": "b" }]] });
        assert_eq!(message["reply_markup"], expected);
        let keyboard = json!({ "keyboard": [[{ "text": "Menu" }]] });
        let text = json!({ "chat_id": ali, "text": "x", "reply_markup": keyboard });
        let message = scene.call("sendMessage", text);
        assert_eq!(message.get("reply_markup"), None);
        let key = scene
            .world
            .resolve_chat(scene.bot, &json!(ali))
            .expect("the bot knows the user");
        assert_eq!(
            scene.world.chat(key).and_then(|chat| chat.keyboard.clone()),
            Some(keyboard)
        );
        let removed = json!({ "remove_keyboard": true });
        scene.call(
            "sendMessage",
            json!({ "chat_id": ali, "text": "x", "reply_markup": removed }),
        );
        assert_eq!(
            scene.world.chat(key).and_then(|chat| chat.keyboard.clone()),
            None
        );
    }
}

#[test]
fn an_answer_names_the_message_that_it_answers() {
    for api in BOTH {
        let mut scene = Scene::new(api.model());
        let ali = scene.cast.ali;
        let first =
            scene.call("sendMessage", json!({ "chat_id": ali, "text": "1" }))["message_id"].clone();
        let second = json!({ "chat_id": ali, "text": "2", "reply_to_message_id": first });
        let second = scene.call("sendMessage", second);
        assert_eq!(second["reply_to_message"]["text"], "1");
        let third =
            json!({ "chat_id": ali, "text": "3", "reply_to_message_id": second["message_id"] });
        let third = scene.call("sendMessage", third);
        assert_eq!(
            third["reply_to_message"].get("reply_to_message"),
            None,
            "one level deep"
        );
        let lost = json!({ "chat_id": ali, "text": "4", "reply_to_message_id": 99 });
        assert_eq!(
            scene.refused("sendMessage", lost),
            "400 Bad Request: message to be replied not found"
        );
    }
    let mut scene = Scene::new(Api::Letgram.model());
    let alone = json!({
        "chat_id": scene.cast.ali,
        "text": "4",
        "reply_to_message_id": 99,
        "allow_sending_without_reply": true,
    });
    assert_eq!(
        scene.call("sendMessage", alone).get("reply_to_message"),
        None
    );
}

#[test]
fn an_edit_replaces_the_text_and_takes_the_buttons_away() {
    for api in BOTH {
        let mut scene = Scene::new(api.model());
        let ali = scene.cast.ali;
        let buttons = json!({ "inline_keyboard": [[{ "text": "a", "callback_data": "b" }]] });
        let text = json!({ "chat_id": ali, "text": "old", "reply_markup": buttons });
        let id = scene.call("sendMessage", text)["message_id"].clone();
        scene.pass(5);
        let edit = json!({ "chat_id": ali, "message_id": id, "text": "new" });
        let edited = scene.call("editMessageText", edit.clone());
        assert_eq!(
            (&edited["text"], edited.get("reply_markup")),
            (&json!("new"), None)
        );
        assert_eq!(edited["edit_date"], scene.now.seconds());
        let refused = scene.refused("editMessageText", edit);
        assert!(
            refused.starts_with("400 Bad Request: message is not modified"),
            "{refused}"
        );
        let caption = json!({ "chat_id": ali, "message_id": id, "caption": "x" });
        let refused = scene.refused("editMessageCaption", caption);
        assert_eq!(
            refused,
            "400 Bad Request: there is no caption in the message to edit"
        );
    }
}

#[test]
fn a_caption_that_is_left_out_is_taken_away() {
    for api in BOTH {
        let mut scene = Scene::new(api.model());
        let ali = scene.cast.ali;
        let photo = json!({ "chat_id": ali, "caption": "old" });
        let answer = scene.answer("sendPhoto", photo, vec![file("photo", b"x")]);
        let id = answer["result"]["message_id"].clone();
        let edited = scene.call(
            "editMessageCaption",
            json!({ "chat_id": ali, "message_id": id }),
        );
        assert_eq!(edited.get("caption"), None);
        assert_eq!(edited["photo"], answer["result"]["photo"]);
    }
}

#[test]
fn a_forward_names_the_first_origin_and_a_copy_none() {
    for api in BOTH {
        let mut scene = Scene::new(api.model());
        let (ali, group, channel) = (scene.cast.ali, scene.cast.group, scene.cast.channel);
        let buttons = json!({ "inline_keyboard": [[{ "text": "a", "callback_data": "b" }]] });
        let post = json!({ "chat_id": channel, "text": "News", "reply_markup": buttons });
        let post = scene.call("sendMessage", post);
        assert_eq!(
            (post.get("from"), &post["sender_chat"]["id"]),
            (None, &json!(channel))
        );
        let forward =
            json!({ "chat_id": group, "from_chat_id": channel, "message_id": post["message_id"] });
        let first = scene.call("forwardMessage", forward.clone());
        assert_eq!(first["forward_from_chat"]["id"], channel);
        assert_eq!(first["forward_from_message_id"], post["message_id"]);
        assert_eq!(first.get("reply_markup"), None);
        let again =
            json!({ "chat_id": ali, "from_chat_id": group, "message_id": first["message_id"] });
        let second = scene.call("forwardMessage", again);
        for field in [
            "forward_from_chat",
            "forward_from_message_id",
            "forward_date",
        ] {
            assert_eq!(second[field], first[field], "{field}");
        }
        let copied = scene.call("copyMessage", forward);
        let id = copied["message_id"].as_i64().expect("a copy has an id");
        let key = scene
            .world
            .resolve_chat(scene.bot, &json!(group))
            .expect("the bot is there");
        let copy = scene.world.message(key, id).expect("the copy is there");
        assert_eq!(
            Value::Object(copy.content.clone()),
            json!({ "text": "News" })
        );
    }
}

#[test]
fn what_is_not_there_cannot_be_forwarded_edited_or_deleted() {
    for (api, words) in [
        (Api::Bale, "404 Not Found: "),
        (Api::Letgram, "400 Bad Request: "),
    ] {
        let mut scene = Scene::new(api.model());
        let (ali, group) = (scene.cast.ali, scene.cast.group);
        let lost = json!({ "chat_id": ali, "message_id": 99, "text": "x" });
        let forward = json!({ "chat_id": ali, "from_chat_id": group, "message_id": 99 });
        let expected = |verb: &str| format!("{words}message to {verb} not found");
        assert_eq!(
            scene.refused("editMessageText", lost.clone()),
            expected("edit")
        );
        assert_eq!(scene.refused("deleteMessage", lost), expected("delete"));
        assert_eq!(
            scene.refused("forwardMessage", forward.clone()),
            expected("forward")
        );
        assert_eq!(scene.refused("copyMessage", forward), expected("copy"));
    }
}

#[test]
fn a_message_older_than_two_days_stays() {
    for api in BOTH {
        let mut scene = Scene::new(api.model());
        let ali = scene.cast.ali;
        let id =
            scene.call("sendMessage", json!({ "chat_id": ali, "text": "x" }))["message_id"].clone();
        scene.pass(48 * 3600);
        let late = json!({ "chat_id": ali, "message_id": id });
        assert_eq!(
            scene.refused("deleteMessage", late),
            "400 Bad Request: message can't be deleted"
        );
    }
}

#[test]
fn an_album_has_one_name_and_no_mixture_of_documents() {
    for api in BOTH {
        let mut scene = Scene::new(api.model());
        let ali = scene.cast.ali;
        let media = json!([
            { "type": "photo", "media": "attach://a", "caption": "1" },
            { "type": "photo", "media": "attach://b" },
        ]);
        let files = || vec![file("a", b"1"), file("b", b"2")];
        let answer = scene.answer(
            "sendMediaGroup",
            json!({ "chat_id": ali, "media": media }),
            files(),
        );
        let album = answer["result"].as_array().expect("a list").clone();
        assert_eq!(album[0]["media_group_id"], album[1]["media_group_id"]);
        assert_eq!(
            (&album[0]["caption"], album[1].get("caption")),
            (&json!("1"), None)
        );
        let mixed = json!([
            { "type": "photo", "media": "attach://a" },
            { "type": "document", "media": "attach://b" },
        ]);
        let answer = scene.answer(
            "sendMediaGroup",
            json!({ "chat_id": ali, "media": mixed }),
            files(),
        );
        assert_eq!(answer["error_code"], 400, "{answer}");
    }
}

#[test]
fn a_chat_that_the_bot_does_not_know_is_refused_in_the_words_of_the_api() {
    let expected = [
        (Api::Bale, "404 no such group or user"),
        (Api::Letgram, "400 Bad Request: chat not found"),
    ];
    for (api, words) in expected {
        let mut scene = Scene::new(api.model());
        for chat in [json!(1), json!("-5"), json!("@nobody_here"), json!("12345")] {
            let text = json!({ "chat_id": chat, "text": "x" });
            assert_eq!(scene.refused("sendMessage", text), words, "{chat}");
        }
    }
}

#[test]
fn a_saved_world_loads_as_it_was() {
    for api in BOTH {
        let mut scene = Scene::new(api.model());
        let ali = scene.cast.ali;
        scene.call("sendMessage", json!({ "chat_id": ali, "text": "x" }));
        scene.answer(
            "sendPhoto",
            json!({ "chat_id": ali }),
            vec![file("photo", b"x")],
        );
        let saved = scene.world.save();
        let model = scene.world.model().clone();
        let loaded = bazu_mock::World::load(model.clone(), &saved).expect("it loads");
        assert_eq!(loaded.save(), saved);
        let cut = &saved[..saved.len() - 9];
        let why = bazu_mock::World::load(model.clone(), cut).expect_err("it is cut");
        assert_eq!(why.to_string(), "the saved world ends too early");
        let secret = saved.replacen("\"now\":", "\"now\":\"a secret\",\"then\":", 1);
        let why = bazu_mock::World::load(model.clone(), &secret).expect_err("it is not a world");
        assert!(!why.to_string().contains("secret"), "{why}");
        let other = saved.replacen("\"format\":1", "\"format\":9", 1);
        let why = bazu_mock::World::load(model, &other).expect_err("it has another format");
        assert!(why.to_string().contains("the format 9"), "{why}");
        let other = BOTH
            .into_iter()
            .find(|other| *other != api)
            .expect("there are two");
        let why = bazu_mock::World::load(other.model(), &saved).expect_err("another API");
        assert!(why.to_string().contains("is of the API"), "{why}");
    }
}
