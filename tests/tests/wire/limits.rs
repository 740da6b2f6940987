//! Limits and rules at their edges, without a server.

use bale_bot::bazu_core::{Method, Problem, Unit, Violations};
use bale_bot::methods::{GetUpdates, SendInvoice, SendLocation, SendMessage, SendPhoto};
use bale_bot::types::{
    InlineKeyboardButton, InlineKeyboardMarkup, InputMedia, InputMediaAnimation, InputMediaAudio,
    InputMediaDocument, InputMediaPhoto, InputMediaVideo, InputSticker, LabeledPrice,
};
use bale_bot::{Bot, Call, InputFile};

use crate::offline;

fn check<M: Method>(call: impl FnOnce(&Bot) -> Call<'_, M>) -> Violations {
    call(&offline()).check()
}

/// The one violation there is.
fn only(found: &Violations) -> (&str, &str, &Problem) {
    assert_eq!(found.len(), 1, "{found}");
    let violation = found.iter().next().unwrap();
    (&violation.path, violation.rule, &violation.problem)
}

fn keyboard(button: InlineKeyboardButton) -> InlineKeyboardMarkup {
    InlineKeyboardMarkup::new([[button]])
}

#[test]
fn the_text_of_a_message_has_1_to_4096_characters_of_any_number_of_bytes() {
    for one in ["a", "س", "👋"] {
        for count in [1, 4096] {
            let found = check(|bot| bot.send_message(5, one.repeat(count)));
            assert!(found.is_empty(), "{count} {one}: {found}");
        }
        for count in [0, 4097] {
            let found = check(|bot| bot.send_message(5, one.repeat(count)));
            let limit = SendMessage::TEXT_LENGTH;
            let expected = Problem::Length {
                limit,
                actual: count,
            };
            assert_eq!(only(&found), ("text", "sendMessage.text.length", &expected));
        }
    }
}

#[test]
fn a_text_with_markup_may_be_longer_than_what_remains_of_it() {
    let link = format!(
        "[{}](https://example.org/{})",
        "x".repeat(100),
        "y".repeat(4888)
    );
    assert!(check(|bot| bot.send_message(5, &link)).is_empty());
    let caption = format!("*{}*", "long ".repeat(1000));
    let file = || InputFile::from("1");
    assert!(check(|bot| bot.send_photo(5, file()).caption(&caption)).is_empty());
    assert!(!check(|bot| bot.send_photo(5, file()).caption(caption.replace('*', ""))).is_empty());
    assert!(!check(|bot| bot.send_message(5, "")).is_empty());
}

#[test]
fn markup_counts_where_nothing_makes_the_server_read_it() {
    use letgram_bot::types::ParseMode;
    let bot = letgram_bot::Bot::new("1:x").unwrap();
    let html = format!("<a href=\"https://example.org/{}\">x</a>", "y".repeat(4100));
    let found = bot.send_message(5, &html).check();
    assert_eq!(only(&found).0, "text");
    let call = bot.send_message(5, &html).parse_mode(ParseMode::Html);
    assert!(call.check().is_empty());
    let plain = bot
        .send_message(5, "x".repeat(4097))
        .parse_mode(ParseMode::Html);
    assert_eq!(only(&plain.check()).1, "sendMessage.text.length");
}

#[test]
fn callback_data_has_64_bytes_and_not_64_characters() {
    let found = |data: String| {
        check(|bot| {
            bot.send_message(5, "x")
                .reply_markup(keyboard(InlineKeyboardButton::callback("b", data)))
        })
    };
    assert!(found("x".repeat(64)).is_empty());
    assert!(found("س".repeat(32)).is_empty());
    for (data, actual) in [
        ("x".repeat(65), 65),
        ("س".repeat(33), 66),
        (String::new(), 0),
    ] {
        let found = found(data);
        let (path, rule, problem) = only(&found);
        assert_eq!(path, "reply_markup.inline_keyboard[0][0].callback_data");
        assert_eq!(rule, "InlineKeyboardButton.callback_data.length");
        let limit = InlineKeyboardButton::CALLBACK_DATA_LENGTH;
        assert_eq!(limit.unit, Unit::Bytes);
        assert_eq!(problem, &Problem::Length { limit, actual });
    }
}

#[test]
fn a_button_that_does_two_things_or_nothing_is_refused() {
    // No constructor makes these: only whoever changes a finished button gets there.
    let mut two = InlineKeyboardButton::callback("b", "data");
    two.url = Some("https://bale.ai".to_owned());
    let mut none = InlineKeyboardButton::pay("b");
    none.pay = None;
    for (button, field, count) in [(two, "url", 2), (none, "url", 0)] {
        let found = check(|bot| {
            bot.edit_message_reply_markup(5, 6)
                .reply_markup(keyboard(button))
        });
        let (path, rule, problem) = only(&found);
        assert_eq!(path, format!("reply_markup.inline_keyboard[0][0].{field}"));
        assert_eq!(rule, "InlineKeyboardButton.one-action");
        assert!(
            matches!(problem, Problem::OneOf { required: true, actual, .. } if *actual == count),
            "{problem}"
        );
    }
}

#[test]
fn an_album_keeps_documents_and_audio_files_among_their_own_kind() {
    let mixed = |media: Vec<InputMedia>| check(|bot| bot.send_media_group(5, media));
    let photo = || InputMediaPhoto::new("p").into();
    let video = || InputMediaVideo::new("v").into();
    let document = || InputMediaDocument::new("d").into();
    let audio = || InputMediaAudio::new("a").into();
    assert!(mixed(vec![photo(), video(), photo()]).is_empty());
    assert!(mixed(vec![document(), document()]).is_empty());

    let found = mixed(vec![photo(), document(), video(), audio()]);
    let places: Vec<(&str, &str)> = found.iter().map(|it| (it.path.as_str(), it.rule)).collect();
    let rule = "sendMediaGroup.album-kinds";
    assert_eq!(places, [("media[1]", rule), ("media[3]", rule)]);
    let problems = found.iter().map(|it| &it.problem);
    assert!(
        problems
            .clone()
            .all(|it| matches!(it, Problem::Mixed { .. })),
        "{found}"
    );
    assert!(
        found.to_string().contains("document; audio; photo, video"),
        "{found}"
    );

    let found = mixed(vec![InputMediaAnimation::new("g").into()]);
    assert_eq!(only(&found).0, "media[0]");
}

#[test]
fn an_album_has_any_number_of_items_since_the_docs_name_none() {
    for count in [0, 1, 50] {
        let media = vec![InputMediaPhoto::new("AgAC"); count];
        let found = check(|bot| bot.send_media_group(5, media));
        assert!(found.is_empty(), "{count}: {found}");
    }
}

#[test]
fn the_name_of_a_sticker_set_has_no_two_underscores_in_a_row() {
    let found = |name: &str| {
        let stickers = [InputSticker::new("AgAC")];
        check(|bot| bot.create_new_sticker_set(5, name, "Cats", stickers))
    };
    for good in ["a_by_b", "a_b_by_c_d", "A1_by_2b"] {
        assert!(found(good).is_empty(), "{good}");
    }
    for bad in [
        "a__b_by_c",
        "a_by_b__c",
        "a__by_b",
        "a_by__b",
        "1_by_b",
        "a_by_b_",
        "a",
    ] {
        let found = found(bad);
        assert_eq!(only(&found).1, "createNewStickerSet.name.pattern", "{bad}");
    }
}

#[test]
fn the_items_of_an_album_are_checked_each_by_its_own_limits() {
    let media: [InputMedia; 2] = [
        InputMediaPhoto::new("p").caption("x".repeat(1024)).into(),
        InputMediaVideo::new("v")
            .caption("x".repeat(1025))
            .thumbnail(InputFile::bytes("t.jpg", vec![0; 204_801]))
            .into(),
    ];
    let found = check(|bot| bot.send_media_group(5, media));
    let places: Vec<(&str, &str)> = found.iter().map(|it| (it.path.as_str(), it.rule)).collect();
    assert_eq!(
        places,
        [
            ("media[1].thumbnail", "InputMediaVideo.thumbnail.file"),
            ("media[1].caption", "InputMediaVideo.caption.length"),
        ]
    );
}

#[test]
fn the_accuracy_of_a_place_is_0_to_1500_meters() {
    let found = |meters| check(|bot| bot.send_location(5, 35.7, 51.4).horizontal_accuracy(meters));
    assert!(found(0.0).is_empty() && found(1500.0).is_empty());
    for actual in [1501.0, 1500.01, -0.5, f64::INFINITY] {
        let found = found(actual);
        let limit = SendLocation::HORIZONTAL_ACCURACY_RANGE;
        let expected = Problem::Range { limit, actual };
        let rule = "sendLocation.horizontal_accuracy.range";
        assert_eq!(only(&found), ("horizontal_accuracy", rule, &expected));
    }
    assert_eq!(found(f64::NAN).len(), 1);
}

#[test]
fn the_title_of_an_invoice_has_1_to_32_characters_and_its_payload_1_to_128_bytes() {
    let found = |title: &str, payload: &str| {
        let prices = [LabeledPrice::new("all", 1)];
        check(|bot| bot.send_invoice(5, title, "d", payload, "WALLET", prices))
    };
    for title in ["چ".to_owned(), "چ".repeat(32)] {
        assert!(found(&title, "p").is_empty(), "{title}");
    }
    for title in [String::new(), "چ".repeat(33)] {
        let found = found(&title, "p");
        let (path, rule, problem) = only(&found);
        assert_eq!((path, rule), ("title", "sendInvoice.title.length"));
        let limit = SendInvoice::TITLE_LENGTH;
        let actual = title.chars().count();
        assert_eq!(problem, &Problem::Length { limit, actual });
    }
    assert!(found("t", &"چ".repeat(64)).is_empty());
    let found = found("t", &"چ".repeat(65));
    let limit = SendInvoice::PAYLOAD_LENGTH;
    let expected = Problem::Length { limit, actual: 130 };
    assert_eq!(
        only(&found),
        ("payload", "sendInvoice.payload.length", &expected)
    );
}

#[test]
fn a_payment_is_refused_with_a_reason() {
    let found = check(|bot| bot.answer_pre_checkout_query("q", false));
    let (path, rule, problem) = only(&found);
    assert_eq!(path, "error_message");
    assert_eq!(rule, "answerPreCheckoutQuery.reason-for-refusal");
    assert!(matches!(problem, Problem::Required { .. }), "{problem}");
    let found = check(|bot| {
        bot.answer_pre_checkout_query("q", false)
            .error_message("no")
    });
    assert!(found.is_empty(), "{found}");
    assert!(check(|bot| bot.answer_pre_checkout_query("q", true)).is_empty());
}

#[test]
fn a_poll_takes_1_to_100_updates() {
    let found = |limit| check(|bot| bot.get_updates().limit(limit));
    assert!(found(1).is_empty() && found(100).is_empty());
    for count in [-1, 0, 101, i64::MIN, i64::MAX] {
        let found = found(count);
        let expected = Problem::IntegerRange {
            limit: GetUpdates::LIMIT_RANGE,
            actual: count,
        };
        assert_eq!(only(&found), ("limit", "getUpdates.limit.range", &expected));
    }
    assert_eq!(
        found(101).to_string(),
        "`limit` is 101, allowed is 1 to 100 updates (getUpdates.limit.range)"
    );
}

#[test]
fn a_photo_of_more_than_10_megabytes_is_refused_by_its_size() {
    let limit = SendPhoto::PHOTO_FILE;
    assert_eq!(limit.max_bytes, 10 * 1024 * 1024);
    let folder = tempfile::tempdir().unwrap();
    for (size, refused) in [(limit.max_bytes, false), (limit.max_bytes + 1, true)] {
        // Without a single block on the disk.
        let path = folder.path().join(format!("{size}.jpg"));
        std::fs::File::create(&path).unwrap().set_len(size).unwrap();
        let bytes = vec![0_u8; usize::try_from(size).unwrap()];
        for file in [InputFile::path(&path), InputFile::bytes("a.jpg", bytes)] {
            let found = check(|bot| bot.send_photo(5, file));
            if !refused {
                assert!(found.is_empty(), "{found}");
                continue;
            }
            let expected = Problem::FileSize {
                limit,
                actual: size,
            };
            assert_eq!(only(&found), ("photo", "sendPhoto.photo.file", &expected));
        }
    }
}

#[test]
fn a_local_path_that_is_given_as_an_id_is_refused_with_what_to_write() {
    for path in ["./a.jpg", "a.jpg", r"C:\a.jpg", "file:///tmp/a.jpg"] {
        let found = check(|bot| bot.send_photo(5, path));
        let expected = ("photo", "sendPhoto.photo.path", &Problem::LocalPath);
        assert_eq!(only(&found), expected);
        assert!(found.to_string().contains("InputFile::path"), "{found}");
        // What must be an upload anyway is reported once.
        let found = check(|bot| bot.set_chat_photo(7, path));
        let expected = ("photo", "setChatPhoto.photo.path", &Problem::LocalPath);
        assert_eq!(only(&found), expected);
        let media = [InputMediaVideo::new("v").thumbnail(path)];
        let found = check(|bot| bot.send_media_group(5, media));
        assert_eq!(only(&found).0, "media[0].thumbnail");
    }
    for file in [
        "AgACAgQAAx-_",
        "17:-8374:0:8ab",
        "https://example.org/a.jpg",
    ] {
        assert!(check(|bot| bot.send_photo(5, file)).is_empty(), "{file}");
    }
    let local = InputFile::path("./a.jpg");
    assert!(check(|bot| bot.send_photo(5, local)).is_empty());
}

#[test]
fn what_must_be_uploaded_is_neither_an_id_nor_an_address() {
    for photo in ["AgACAgQAAx", "https://example.org/cat.jpg"] {
        let found = check(|bot| bot.set_chat_photo(7, photo));
        let expected = ("photo", "setChatPhoto.photo.upload", &Problem::NotUploaded);
        assert_eq!(only(&found), expected);
    }
    let bytes = InputFile::bytes("cat.jpg", &b"jpeg"[..]);
    assert!(check(|bot| bot.set_chat_photo(7, bytes)).is_empty());
}
