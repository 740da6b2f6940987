//! Sticker sets, from beginning to end.

mod support;

use serde_json::{Value, json};
use support::{Scene, sends_file};

/// A sticker of a new set or for a set, with its file in a part.
fn sticker(play: &Scene<()>, file: &str, emoji: &str) -> Value {
    match play.is_letgram() {
        true => json!({ "sticker": file, "emoji_list": [emoji] }),
        false => json!({ "sticker": file, "emoji": emoji }),
    }
}

/// Creates a set with two stickers.
fn create(play: &mut Scene<()>, owner: i64, name: &str) {
    let one = sticker(play, "attach://one", "🍵");
    let two = sticker(play, "attach://two", "☕");
    let mut set = json!({ "user_id": owner, "name": name, "title": "Tea" });
    if play.is_letgram() {
        set["stickers"] = json!([one, two]);
        set["sticker_format"] = json!("static");
    } else {
        set["sticker"] = json!([one, two]);
    }
    play.call_with_files(
        "createNewStickerSet",
        set,
        &[("one", b"one"), ("two", b"two")],
    );
}

fn files(set: &Value) -> Vec<String> {
    let stickers = set["stickers"].as_array().unwrap();
    stickers
        .iter()
        .map(|sticker| sticker["file_id"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn a_set_is_created_read_filled_and_sent() {
    for mut play in Scene::both() {
        let ali = play.user("Ali");
        let chat = play.started(ali);
        create(&mut play, ali, "cups_by_tea_bot");
        let read = json!({ "name": "cups_by_tea_bot" });
        let set = play.call("getStickerSet", read.clone());
        assert_eq!(set["title"], "Tea");
        assert_eq!(set["stickers"][0]["emoji"], "🍵");
        assert_eq!(set["stickers"][0]["set_name"], "cups_by_tea_bot");
        assert_eq!(set["stickers"][0]["type"], "regular");
        assert_eq!(set["stickers"][0]["width"], 512);
        assert_ne!(files(&set)[0], files(&set)[1]);

        let add = json!({ "user_id": ali, "name": "cups_by_tea_bot", "sticker": sticker(&play, "attach://three", "🫖") });
        play.call_with_files("addStickerToSet", add.clone(), &[("three", b"three")]);
        play.call_with_files("addStickerToSet", add, &[("three", b"three")]);
        let set = play.call("getStickerSet", read.clone());
        assert_eq!(files(&set).len(), 3, "the same picture is added once");

        // A sticker of the set brings what the set says of it, whoever sends it.
        let third = files(&set)[2].clone();
        let sent = play.call("sendSticker", json!({ "chat_id": ali, "sticker": third }));
        assert_eq!(sent["sticker"]["set_name"], "cups_by_tea_bot");
        assert_eq!(sent["sticker"]["emoji"], "🫖");
        play.act(ali, chat, sends_file("sticker", &third));
        assert_eq!(
            play.update("message")["sticker"]["set_name"],
            "cups_by_tea_bot"
        );

        if !play.is_letgram() {
            play.call("deleteStickerToSet", json!({ "sticker": third }));
            assert_eq!(files(&play.call("getStickerSet", read)).len(), 2);
            play.refusal("deleteStickerToSet", json!({ "sticker": third }));
        }
    }
}

#[test]
fn a_file_is_uploaded_for_a_set() {
    let mut play = Scene::bale();
    let ali = play.user("Ali");
    let file = play.call_with_files(
        "uploadStickerFile",
        json!({ "user_id": ali }),
        &[("sticker", b"one")],
    );
    let set = json!({
        "user_id": ali, "name": "cups_by_tea_bot", "title": "Tea",
        "sticker": [{ "sticker": file["file_id"], "format": "animated" }],
    });
    play.call("createNewStickerSet", set);
    let set = play.call("getStickerSet", json!({ "name": "cups_by_tea_bot" }));
    assert_eq!(files(&set), [file["file_id"].as_str().unwrap()]);
    assert_eq!(set["is_animated"], true);
}

#[test]
fn a_picture_out_of_no_set_is_a_sticker_too() {
    for mut play in Scene::both() {
        let ali = play.user("Ali");
        play.started(ali);
        let sent = play.call_with_files(
            "sendSticker",
            json!({ "chat_id": ali }),
            &[("sticker", b"one")],
        );
        assert_eq!(sent["sticker"]["type"], "regular");
        assert_eq!(sent["sticker"]["set_name"], Value::Null);
    }
}

#[test]
fn emoji_of_a_set_have_ids_and_masks_have_places() {
    let mut play = Scene::letgram();
    let ali = play.user("Ali");
    let file = play.upload("a.webp", "image/webp", vec![1]);
    let mut set = json!({
        "user_id": ali, "name": "e_by_tea_bot", "title": "E", "sticker_format": "video",
        "sticker_type": "custom_emoji", "needs_repainting": true,
        "stickers": [{ "sticker": file, "emoji_list": ["🍵"] }],
    });
    play.call("createNewStickerSet", set.clone());
    let read = play.call("getStickerSet", json!({ "name": "E_by_tea_bot" }));
    assert_eq!(read["sticker_type"], "custom_emoji");
    assert_eq!(read["is_video"], true);
    assert!(read["stickers"][0]["custom_emoji_id"].is_string());
    assert_eq!(read["stickers"][0]["needs_repainting"], true);
    set["name"] = json!("m_by_tea_bot");
    set["sticker_type"] = json!("mask");
    set["needs_repainting"] = json!(false);
    set["stickers"][0]["mask_position"] =
        json!({ "point": "eyes", "x_shift": 0.5, "y_shift": -1.0, "scale": 2.0 });
    play.call("createNewStickerSet", set);
    let read = play.call("getStickerSet", json!({ "name": "m_by_tea_bot" }));
    assert_eq!(read["stickers"][0]["mask_position"]["point"], "eyes");
}

#[test]
fn a_set_that_breaks_a_rule_is_refused() {
    for mut play in Scene::both() {
        let ali = play.user("Ali");
        create(&mut play, ali, "cups_by_tea_bot");
        let file = play.upload("a.webp", "image/webp", vec![1]);
        let stickers = if play.is_letgram() {
            "stickers"
        } else {
            "sticker"
        };
        let mut set = json!({ "user_id": ali, "name": "cups_by_tea_bot", "title": "Tea" });
        set[stickers] = json!([sticker(&play, &file, "🍵")]);
        if play.is_letgram() {
            set["sticker_format"] = json!("static");
        }
        let words = play.refusal("createNewStickerSet", set.clone()).1;
        assert!(words.contains("already occupied"), "{words}");
        for name in ["cups_by_milk_bot", "cups"] {
            set["name"] = json!(name);
            play.refusal("createNewStickerSet", set.clone());
        }
        set["name"] = json!("more_by_tea_bot");
        set["user_id"] = json!(4);
        play.refusal("createNewStickerSet", set.clone());
        set["user_id"] = json!(ali);
        set[stickers] = json!([sticker(&play, "nonsense", "🍵")]);
        play.refusal("createNewStickerSet", set.clone());
        set[stickers] = json!([]);
        play.refusal("createNewStickerSet", set.clone());
        set[stickers] = Value::Array(vec![sticker(&play, &file, "🍵"); 51]);
        play.refusal("createNewStickerSet", set);
        play.refusal("getStickerSet", json!({ "name": "more_by_tea_bot" }));
        let add = json!({ "user_id": ali, "name": "more_by_tea_bot", "sticker": sticker(&play, &file, "🍵") });
        play.refusal("addStickerToSet", add);
    }
}

#[test]
fn a_full_set_takes_no_sticker() {
    for (format, room) in [("static", 120), ("video", 50)] {
        let mut play = Scene::letgram();
        let ali = play.user("Ali");
        let mut files = (0..=room)
            .map(|number: u8| vec![number])
            .map(|content| play.upload("a", "image/webp", content))
            .collect::<Vec<_>>();
        let last = files.pop().unwrap();
        let set = json!({
            "user_id": ali, "name": "cups_by_tea_bot", "title": "Tea", "sticker_format": format,
            "stickers": [{ "sticker": files[0], "emoji_list": ["🍵"] }],
        });
        play.call("createNewStickerSet", set);
        let add = |file: &str| json!({ "user_id": ali, "name": "cups_by_tea_bot", "sticker": { "sticker": file, "emoji_list": ["🍵"] } });
        for file in &files[1..] {
            play.call("addStickerToSet", add(file));
        }
        play.refusal("addStickerToSet", add(&last));
        play.call("addStickerToSet", add(&files[3]));
    }
}

#[test]
fn a_bot_changes_only_its_own_sets() {
    for mut play in Scene::both() {
        let ali = play.user("Ali");
        create(&mut play, ali, "cups_by_tea_bot");
        let sara = play.user("Sara");
        let file = play.upload("a.webp", "image/webp", vec![1]);
        let add = |owner: i64, play: &Scene<()>| json!({ "user_id": owner, "name": "cups_by_tea_bot", "sticker": sticker(play, &file, "🍵") });
        let of_sara = add(sara, &play);
        play.refusal("addStickerToSet", of_sara);
        let of_ali = add(ali, &play);
        play.bot = play.another_bot("milk_bot");
        play.refusal("addStickerToSet", of_ali);
    }
}
