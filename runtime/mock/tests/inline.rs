//! Inline mode: a user asks a bot in any chat, and chooses one of its results. And what answers to queries share.

mod support;

use bazu_mock::world::{ChatKey, EventKind};
use serde_json::{Value, json};
use support::{Scene, bale, both, letgram};

/// The user asks in the group. The query that the bot gets.
fn asks(scene: &mut Scene, text: &str) -> Value {
    let act = json!({ "in": { "chat": scene.cast.group }, "does": "asks", "bot": scene.bot, "query": text });
    let acted = scene.does(act);
    let query = scene.update("inline_query");
    assert_eq!(acted.query.as_deref(), query["id"].as_str());
    query
}

fn answers(scene: &mut Scene, query: &Value, results: Value) {
    let answer = json!({ "inline_query_id": query["id"], "results": results });
    scene.call("answerInlineQuery", answer);
}

/// The user chooses a result in the group. The message, and what the bot hears.
fn chooses(scene: &mut Scene, query: &Value, result: &str) -> (Value, Vec<Value>) {
    let act = json!({ "in": { "chat": scene.cast.group }, "does": "chooses", "query": query["id"], "result": result });
    let message = scene.does(act).message.expect("it is a message");
    let shown = scene
        .world
        .shown(ChatKey::group(scene.cast.group), message)
        .expect("it is there");
    scene.check_value("Message", &shown);
    (shown, scene.updates())
}

/// What the bot hears of a choice.
fn chosen(updates: &[Value]) -> &Value {
    let mut updates = updates.iter();
    updates
        .find_map(|update| update.get("chosen_inline_result"))
        .expect("the bot hears of it")
}

fn article(id: &str) -> Value {
    json!({ "type": "article", "id": id, "title": "Tea", "input_message_content": { "message_text": "*Tea*, please", "parse_mode": "MarkdownV2" } })
}

#[test]
fn a_user_asks_and_chooses_and_the_bot_edits_the_message() {
    let mut scene = Scene::new(letgram());
    let query = asks(&mut scene, "tea");
    assert_eq!(query["from"]["id"], json!(scene.cast.ali));
    assert_eq!(query["query"], json!("tea"));
    assert_eq!(query["offset"], json!(""));
    assert_eq!(query["chat_type"], json!("group"));
    let from = scene.world.next_event();
    let mut with_button = article("green");
    with_button["reply_markup"] =
        json!({ "inline_keyboard": [[{ "text": "More", "callback_data": "more" }]] });
    answers(&mut scene, &query, json!([article("black"), with_button]));
    let answered = scene
        .events(from)
        .into_iter()
        .find_map(|event| match event {
            EventKind::Answered { query, answer, .. } => Some((query, answer)),
            _ => None,
        });
    let (kind, answer) = answered.expect("the user sees the results");
    assert_eq!(kind, "inline_query");
    assert_eq!(answer["results"].as_array().map(Vec::len), Some(2));

    let (message, updates) = chooses(&mut scene, &query, "green");
    assert_eq!(message["text"], json!("Tea, please"));
    assert_eq!(message["entities"][0]["type"], json!("bold"));
    assert_eq!(message["from"]["id"], json!(scene.cast.ali));
    let result = chosen(&updates);
    assert_eq!(result["result_id"], json!("green"));
    assert_eq!(result["query"], json!("tea"));
    let inline = result["inline_message_id"].clone();
    assert_ne!(inline, json!(""));

    // The button leads back to the bot, which knows the message by its inline id alone.
    scene.does(json!({ "in": { "chat": scene.cast.group }, "does": "presses", "message": message["message_id"], "button": { "data": "more" } }));
    let pressed = scene.update("callback_query");
    assert_eq!(pressed["inline_message_id"], inline);
    assert_eq!(pressed.get("message"), None);
    let edited = scene.call(
        "editMessageText",
        json!({ "inline_message_id": inline, "text": "Green tea" }),
    );
    assert_eq!(edited, json!(true));
    let id = message["message_id"].as_i64().expect("it has an id");
    assert_eq!(
        scene
            .world
            .message(ChatKey::group(scene.cast.group), id)
            .expect("it is there")
            .text(),
        Some("Green tea")
    );
    // It is of this bot alone.
    let other = bazu_mock::world::NewBot::new("Other");
    let (own, other) = (scene.bot, scene.world.add_bot(other).expect("it is new"));
    scene.bot = other;
    let edit = json!({ "inline_message_id": inline, "text": "Mine" });
    assert_eq!(scene.refusal("editMessageText", edit).0, 400);
    scene.bot = own;
    for wrong in [json!("nonsense"), json!("AAAA"), json!("")] {
        let edit = json!({ "inline_message_id": wrong, "text": "Black tea" });
        assert_eq!(scene.refusal("editMessageText", edit).0, 400);
    }
}

#[test]
fn a_message_without_buttons_has_no_inline_id() {
    let mut scene = Scene::new(letgram());
    let query = asks(&mut scene, "");
    answers(&mut scene, &query, json!([article("black")]));
    let (_, updates) = chooses(&mut scene, &query, "black");
    assert_eq!(chosen(&updates).get("inline_message_id"), None);
}

#[test]
fn each_kind_of_result_becomes_a_message_of_its_kind() {
    let mut scene = Scene::new(letgram());
    let photo = scene.call(
        "sendPhoto",
        json!({ "chat_id": scene.cast.ali, "photo": "https://example.com/tea.jpg" }),
    );
    let photo = photo["photo"][0]["file_id"].clone();
    let sticker = scene.call(
        "sendSticker",
        json!({ "chat_id": scene.cast.ali, "sticker": "https://example.com/tea.webp" }),
    );
    let sticker = sticker["sticker"]["file_id"].clone();
    let results = json!([
        { "type": "photo", "id": "photo", "photo_url": "https://example.com/a.jpg", "thumbnail_url": "https://example.com/b.jpg", "caption": "A cup" },
        { "type": "photo", "id": "cached_photo", "photo_file_id": photo },
        { "type": "gif", "id": "gif", "gif_url": "https://example.com/a.gif", "thumbnail_url": "https://example.com/b.jpg", "gif_width": 100, "gif_height": 50, "gif_duration": 3 },
        { "type": "mpeg4_gif", "id": "mpeg4", "mpeg4_url": "https://example.com/a.mp4", "thumbnail_url": "https://example.com/b.jpg", "mpeg4_width": 70 },
        { "type": "video", "id": "video", "video_url": "https://example.com/a.mp4", "mime_type": "video/mp4", "thumbnail_url": "https://example.com/b.jpg", "title": "Tea", "video_duration": 9 },
        { "type": "audio", "id": "audio", "audio_url": "https://example.com/a.mp3", "title": "Song", "performer": "Band", "audio_duration": 200 },
        { "type": "voice", "id": "voice", "voice_url": "https://example.com/a.ogg", "title": "Voice", "voice_duration": 4 },
        { "type": "document", "id": "document", "title": "Price list", "document_url": "https://example.com/a.pdf", "mime_type": "application/pdf" },
        { "type": "location", "id": "location", "latitude": 35.7, "longitude": 51.4, "title": "Here" },
        { "type": "venue", "id": "venue", "latitude": 35.7, "longitude": 51.4, "title": "Tea house", "address": "Street 1" },
        { "type": "contact", "id": "contact", "phone_number": "+989120000000", "first_name": "Ali" },
        { "type": "sticker", "id": "sticker", "sticker_file_id": sticker },
        { "type": "photo", "id": "instead", "photo_file_id": photo, "input_message_content": { "latitude": 1.5, "longitude": 2.5 } },
    ]);
    let query = asks(&mut scene, "all");
    answers(&mut scene, &query, results.clone());
    let mut message = |result: &str| chooses(&mut scene, &query, result).0;
    assert_eq!(message("photo")["caption"], json!("A cup"));
    assert!(
        message("cached_photo")["photo"]
            .as_array()
            .is_some_and(|sizes| !sizes.is_empty())
    );
    let gif = message("gif");
    assert_eq!(
        (&gif["animation"]["width"], &gif["animation"]["duration"]),
        (&json!(100), &json!(3))
    );
    assert_eq!(gif["document"]["file_id"], gif["animation"]["file_id"]);
    assert_eq!(message("mpeg4")["animation"]["width"], json!(70));
    let video = message("video");
    assert_eq!(video["video"]["duration"], json!(9));
    assert_eq!(video["video"]["mime_type"], json!("video/mp4"));
    let audio = message("audio");
    assert_eq!(
        (&audio["audio"]["title"], &audio["audio"]["performer"]),
        (&json!("Song"), &json!("Band"))
    );
    assert_eq!(message("voice")["voice"]["duration"], json!(4));
    assert_eq!(
        message("document")["document"]["mime_type"],
        json!("application/pdf")
    );
    assert_eq!(message("location")["location"]["latitude"], json!(35.7));
    let venue = message("venue");
    assert_eq!(
        (&venue["venue"]["title"], &venue["location"]["longitude"]),
        (&json!("Tea house"), &json!(51.4))
    );
    assert_eq!(message("contact")["contact"]["first_name"], json!("Ali"));
    assert_eq!(message("sticker")["sticker"]["file_id"], sticker);
    let instead = message("instead");
    assert_eq!(
        (&instead["location"]["latitude"], instead.get("photo")),
        (&json!(1.5), None)
    );
}

#[test]
fn a_game_is_a_result_and_starts_from_its_message() {
    let mut scene = Scene::new(letgram());
    let added = scene.world.add_game(
        scene.bot,
        "snake",
        serde_json::from_value(json!({ "title": "Snake" })).expect("it can be read"),
    );
    added.expect("the API has games");
    let query = asks(&mut scene, "play");
    answers(
        &mut scene,
        &query,
        json!([{ "type": "game", "id": "g", "game_short_name": "snake" }]),
    );
    let (message, updates) = chooses(&mut scene, &query, "g");
    assert_eq!(message["game"]["title"], json!("Snake"));
    let inline = chosen(&updates)["inline_message_id"].clone();
    scene.does(json!({ "in": { "chat": scene.cast.group }, "does": "plays", "message": message["message_id"] }));
    let pressed = scene.update("callback_query");
    assert_eq!(pressed["game_short_name"], json!("snake"));
    assert_eq!(pressed["inline_message_id"], inline);
}

#[test]
fn an_invoice_out_of_an_inline_query_can_be_paid() {
    let mut scene = Scene::new(letgram());
    let query = asks(&mut scene, "buy");
    let content = json!({
        "title": "Tea", "description": "A pound", "payload": "order-9", "provider_token": "TOKEN", "currency": "RUB",
        "prices": [{ "label": "Tea", "amount": 500 }],
    });
    answers(
        &mut scene,
        &query,
        json!([{ "type": "article", "id": "a", "title": "Tea", "input_message_content": content }]),
    );
    let (message, _) = chooses(&mut scene, &query, "a");
    assert_eq!(message["invoice"]["total_amount"], json!(500));
    scene.does(json!({ "in": { "chat": scene.cast.group }, "does": "pays", "message": message["message_id"] }));
    assert_eq!(
        scene.update("pre_checkout_query")["invoice_payload"],
        json!("order-9")
    );
}

#[test]
fn results_that_nobody_could_choose_are_refused() {
    let mut scene = Scene::new(letgram());
    let query = asks(&mut scene, "tea");
    let many: Vec<Value> = (0..51).map(|id| article(&id.to_string())).collect();
    let wrong = [
        (json!([article("a"), article("a")]), "RESULT_ID_DUPLICATE"),
        (json!([article(&"x".repeat(65))]), ""),
        (json!(many), ""),
        (json!([{ "type": "nonsense", "id": "a" }]), ""),
        (
            json!([{ "type": "article", "id": "a", "title": "Tea" }]),
            "",
        ),
    ];
    for (results, reason) in wrong {
        let answer = json!({ "inline_query_id": query["id"], "results": results });
        let (code, text) = scene.refusal("answerInlineQuery", answer);
        assert_eq!(code, 400);
        assert!(text.contains(reason), "{text}");
    }
    // The query still waits for its answer.
    answers(&mut scene, &query, json!([]));
}

#[test]
fn a_user_chooses_only_what_is_offered_to_them() {
    let mut scene = Scene::new(letgram());
    let query = asks(&mut scene, "tea");
    let choose = |query: &Value, result: &str| json!({ "in": { "bot": 1001 }, "does": "chooses", "query": query, "result": result });
    assert!(
        scene
            .cannot_do(choose(&query["id"], "a"))
            .contains("has not answered")
    );
    answers(&mut scene, &query, json!([article("a")]));
    assert!(
        scene
            .cannot_do(choose(&query["id"], "b"))
            .contains("there is a")
    );
    assert!(
        scene
            .cannot_do(choose(&json!("77"), "a"))
            .contains("no inline query")
    );
    // In the private chat with the bot, the bot gets the message, too.
    let acted = scene.does(choose(&query["id"], "a"));
    assert_eq!(acted.updates.len(), 2);
    let mut scene = Scene::new(bale());
    let act =
        json!({ "in": { "bot": scene.bot }, "does": "asks", "bot": scene.bot, "query": "tea" });
    assert!(scene.cannot_do(act).contains("no inline mode"));
}

#[test]
fn the_kind_of_chat_is_told_where_a_query_comes_from_the_private_chat_with_the_bot() {
    let mut scene = Scene::new(letgram());
    scene.does(json!({ "in": { "bot": scene.bot }, "does": "asks", "bot": scene.bot, "query": "tea", "offset": "20" }));
    let query = scene.update("inline_query");
    assert_eq!(
        (&query["chat_type"], &query["offset"]),
        (&json!("sender"), &json!("20"))
    );
}

#[test]
fn a_pressed_button_is_answered_once_and_in_time() {
    for model in both() {
        let mut scene = Scene::new(model);
        let keyboard = json!({ "inline_keyboard": [[{ "text": "Tea", "callback_data": "tea" }]] });
        let message =
            json!({ "chat_id": scene.cast.ali, "text": "What?", "reply_markup": keyboard });
        let message = scene.call("sendMessage", message)["message_id"].clone();
        let press = json!({ "in": { "bot": scene.bot }, "does": "presses", "message": message, "button": { "text": "Tea" } });
        scene.does(press.clone());
        let pressed = scene.update("callback_query");
        assert_eq!(pressed["data"], json!("tea"));
        assert_eq!(pressed["message"]["message_id"], message);
        assert!(
            pressed["id"]
                .as_str()
                .is_some_and(|id| !id.starts_with('1')),
            "clients show no answer to `1…`"
        );
        let from = scene.world.next_event();
        let answer = json!({ "callback_query_id": pressed["id"], "text": "It is in the basket", "show_alert": true });
        scene.call("answerCallbackQuery", answer.clone());
        let (bot, user) = (scene.bot, scene.cast.ali);
        let seen = scene
            .events(from)
            .into_iter()
            .find_map(|event| match event {
                EventKind::Answered {
                    query,
                    id,
                    user,
                    answer,
                } => Some((query, id, user, answer)),
                _ => None,
            });
        let (kind, id, by, seen) = seen.expect("the user sees it");
        assert_eq!(
            (kind.as_str(), json!(id), by),
            ("callback_query", pressed["id"].clone(), user)
        );
        assert_eq!(
            Value::Object(seen),
            json!({ "text": "It is in the basket", "show_alert": true })
        );
        let old = "query is too old and response timeout expired or query ID is invalid";
        let (code, text) = scene.refusal("answerCallbackQuery", answer);
        assert_eq!((code, text), (400, format!("Bad Request: {old}")));
        // Another one, too late.
        scene.does(press);
        let pressed = scene.update("callback_query");
        scene.pass(60 * 60);
        let late = json!({ "callback_query_id": pressed["id"] });
        assert_eq!(scene.refusal("answerCallbackQuery", late).0, 400);
        assert_eq!(
            scene
                .refusal("answerCallbackQuery", json!({ "callback_query_id": "1" }))
                .0,
            400
        );
        assert_eq!(bot, scene.bot);
    }
}

#[test]
fn buttons_of_one_chat_have_one_chat_instance() {
    let mut scene = Scene::new(letgram());
    let keyboard = json!({ "inline_keyboard": [[{ "text": "Tea", "callback_data": "tea" }]] });
    let mut instances = Vec::new();
    for (chat, place) in [
        (scene.cast.ali, json!({ "bot": scene.bot })),
        (scene.cast.group, json!({ "chat": scene.cast.group })),
    ] {
        for _ in 0..2 {
            let message = json!({ "chat_id": chat, "text": "What?", "reply_markup": keyboard });
            let message = scene.call("sendMessage", message)["message_id"].clone();
            scene.does(json!({ "in": place, "does": "presses", "message": message, "button": { "data": "tea" } }));
            instances.push(scene.update("callback_query")["chat_instance"].clone());
        }
    }
    assert_eq!(instances[0], instances[1]);
    assert_eq!(instances[2], instances[3]);
    assert_ne!(instances[0], instances[2]);
}
