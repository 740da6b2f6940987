//! What users do with what came in: files, times, members.

use std::time::{Duration, UNIX_EPOCH};

use bale_bot::bazu_core::Raw;
use bale_bot::methods::{GetFile, SendMessage};
use bale_bot::types::{
    Attachment, ChatMember, ChatPhoto, Contact, Document, InlineKeyboardButton,
    InlineKeyboardMarkup, Location, Message,
};
use bale_bot::{InputFile, ReceivedFile};
use bazu_tests::{Answer, Server};

use crate::{answer, message, offline, request};

fn read<T: for<'de> bale_bot::bazu_core::serde::Deserialize<'de>>(json: &str) -> T {
    serde_json::from_str(json).unwrap()
}

fn with(part: &str) -> Message {
    message(&format!(r#"{{"message_id":1,"chat":{{"id":7}},{part}}}"#))
}

const FILE: &str = r#""file_id":"f","file_unique_id":"u""#;

/// The word for the variant of the attached file.
fn kind(message: &Message) -> &'static str {
    match message.attachment() {
        Some(Attachment::Animation(_)) => "animation",
        Some(Attachment::Audio(_)) => "audio",
        Some(Attachment::Video(_)) => "video",
        Some(Attachment::Document(_)) => "document",
        Some(Attachment::Voice(_)) => "voice",
        Some(Attachment::Sticker(_)) => "sticker",
        Some(Attachment::Photo(_)) => "photo",
        Some(_) => "another",
        None => "none",
    }
}

#[test]
fn the_attachment_of_a_message_is_whichever_file_it_has() {
    let picture = r#","width":1,"height":1,"duration":1"#;
    let sticker = r#","width":1,"height":1,"type":"regular","is_animated":false,"is_video":false"#;
    for (part, rest) in [
        ("animation", picture),
        ("audio", r#","duration":1"#),
        ("video", picture),
        ("document", ""),
        ("voice", ""),
        ("sticker", sticker),
    ] {
        let message = with(&format!(r#""{part}":{{{FILE}{rest}}}"#));
        assert_eq!(kind(&message), part);
        let file = message.attachment().unwrap().file();
        assert_eq!((file.id, file.unique_id), ("f", Some("u")), "{part}");
        assert_eq!(message.file_id(), Some("f"));
    }
    assert_eq!(kind(&with(r#""text":"hi""#)), "none");
    assert_eq!(kind(&with(r#""photo":[]"#)), "none");
}

#[test]
fn an_animation_is_attached_and_not_the_document_beside_it() {
    let picture = r#""width":1,"height":1,"duration":1"#;
    let both = with(&format!(
        r#""document":{{{FILE}}},"animation":{{{FILE},{picture}}}"#
    ));
    assert_eq!(kind(&both), "animation");
}

#[test]
fn the_attachment_of_a_photo_is_its_largest_size() {
    let photo = with(
        r#""photo":[{"file_id":"s","file_unique_id":"1","width":1,"height":1},
                    {"file_id":"l","file_unique_id":"2","width":9,"height":9,"file_size":70}]"#,
    );
    let file = photo.attachment().unwrap();
    assert_eq!((file.file_id(), file.file_size()), ("l", Some(70)));
    assert_eq!((file.file_name(), file.media_type()), (None, None));
}

#[test]
fn a_file_that_this_version_does_not_know_is_no_attachment() {
    let message = with(&format!(r#""hologram":{{{FILE}}}"#));
    assert!(message.attachment().is_none());
}

#[test]
fn every_file_says_what_is_known_of_it() {
    fn describe(file: &dyn ReceivedFile) -> (Option<&str>, Option<u64>, Option<&str>) {
        (file.file_name(), file.file_size(), file.media_type())
    }
    let document: Document = read(&format!(
        r#"{{{FILE},"file_name":"a.pdf","mime_type":"application/pdf","file_size":5000000000}}"#
    ));
    let known = (Some("a.pdf"), Some(5_000_000_000), Some("application/pdf"));
    assert_eq!(describe(&document), known);
    let odd: Document = read(&format!(r#"{{{FILE},"file_size":-1}}"#));
    assert_eq!(describe(&odd), (None, None, None));
    assert_eq!(odd.to_input_file(), InputFile::id("f"));
}

#[tokio::test]
async fn an_attachment_is_sent_again_and_downloaded_by_its_id() {
    let message = with(&format!(r#""document":{{{FILE}}}"#));
    let attachment = message.attachment().unwrap();
    let sent = request(|bot| bot.send_document(9, attachment)).await;
    let body = String::from_utf8_lossy(&sent.body).into_owned();
    assert_eq!(body, r#"{"chat_id":9,"document":"f"}"#);

    let server = Server::answering([Answer::refusal(400, "Bad Request")]).await;
    let error = attachment.download(&crate::bot(&server)).bytes().await;
    assert!(error.is_err());
    let asked = server.received().remove(0);
    assert_eq!(asked.api_method(), "getFile");
    assert_eq!(String::from_utf8_lossy(&asked.body), r#"{"file_id":"f"}"#);
}

#[test]
fn the_two_pictures_of_a_chat_are_files() {
    let photo: ChatPhoto = read(
        r#"{"small_file_id":"s","small_file_unique_id":"1","big_file_id":"b","big_file_unique_id":"2"}"#,
    );
    assert_eq!(photo.small_file().id, "s");
    let big = photo.big_file();
    assert_eq!((big.file_id(), big.file_unique_id()), ("b", Some("2")));
    drop(photo.get_big_file(&offline()).download());
}

#[test]
fn fault_24_a_date_is_a_time_and_odd_numbers_are_none() {
    let dated = |date: &str| {
        message(&format!(
            r#"{{"message_id":1,"chat":{{"id":7}},"date":{date}}}"#
        ))
    };
    let usual = UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    assert_eq!(dated("1700000000").date_time(), Some(usual));
    for odd in [
        "0",
        "-1",
        "1700000000000",
        "9223372036854775807",
        "-9223372036854775808",
    ] {
        let message = dated(odd);
        assert_eq!(message.date_time(), None, "{odd}");
        // The number stays as it came.
        assert_eq!(message.date.to_string(), odd);
    }
    let bare = message(r#"{"message_id":1,"chat":{"id":7}}"#);
    assert_eq!((bare.date_time(), bare.edit_date_time()), (None, None));
    let edited = with(r#""edit_date":1700000000"#);
    assert_eq!(edited.edit_date_time(), Some(usual));
}

fn member(status: &str, rest: &str) -> ChatMember {
    read(&format!(
        r#"{{"status":"{status}","user":{{"id":3,"is_bot":false,"first_name":"A"}}{rest}}}"#
    ))
}

const ADMINISTRATOR: &str = r#","can_delete_messages":true,"can_manage_video_chats":false,
    "can_restrict_members":false,"can_promote_members":false,"can_change_info":false,"can_invite_users":true,
    "can_post_stories":false"#;
const RESTRICTED: &str = r#","is_member":false,"can_send_messages":true,"can_send_audios":false,
    "can_send_documents":false,"can_send_photos":false,"can_send_videos":false,"can_change_info":false,
    "can_invite_users":false,"can_pin_messages":false"#;

#[test]
fn status_and_user_are_read_without_a_match() {
    for (status, rest) in [
        ("creator", ""),
        ("administrator", ADMINISTRATOR),
        ("member", ""),
        ("restricted", RESTRICTED),
    ] {
        let member = member(status, rest);
        assert_eq!(member.status(), Some(status));
        assert_eq!(member.user().map(|user| user.id), Some(3), "{status}");
    }
}

#[test]
fn a_member_of_an_unknown_status_keeps_it_and_states_nothing_else() {
    let banished = member("banished", r#","can_delete_messages":true"#);
    assert_eq!(banished.status(), Some("banished"));
    assert_eq!(
        (banished.user(), banished.can_delete_messages()),
        (None, None)
    );
    let without: ChatMember = read(r#"{"user":{"id":3}}"#);
    assert_eq!(without.status(), None);
}

#[test]
fn rights_are_those_of_the_status_and_none_where_the_answer_does_not_say() {
    let owner = member("creator", "");
    let administrator = member("administrator", ADMINISTRATOR);
    let ordinary = member("member", "");
    let restricted = member("restricted", RESTRICTED);
    let all = [&owner, &administrator, &ordinary, &restricted];
    let of = |right: fn(&ChatMember) -> Option<bool>| all.map(right);
    let (yes, no) = (Some(true), Some(false));
    // A right of administrators.
    assert_eq!(of(ChatMember::can_delete_messages), [yes, yes, no, no]);
    assert_eq!(of(ChatMember::can_promote_members), [yes, no, no, no]);
    // Only stated in channels.
    assert_eq!(of(ChatMember::can_post_messages), [yes, None, no, no]);
    // What the settings of the chat decide is not known of an ordinary member.
    assert_eq!(of(ChatMember::can_invite_users), [yes, yes, None, no]);
    assert_eq!(of(ChatMember::can_send_messages), [yes, None, None, yes]);
    assert_eq!(of(ChatMember::can_send_photos), [yes, None, None, no]);
    assert_eq!(of(ChatMember::is_member), [yes, yes, yes, no]);
    assert_eq!(of(ChatMember::can_be_edited), [None; 4]);
}

#[tokio::test]
async fn a_contact_and_a_place_are_sent_again_with_what_they_have() {
    let contact: Contact = read(r#"{"phone_number":"989120000000","first_name":"A"}"#);
    let sent = request(|bot| contact.send_to(bot, 9)).await;
    let body = r#"{"chat_id":9,"phone_number":"989120000000","first_name":"A"}"#;
    assert_eq!(String::from_utf8_lossy(&sent.body), body);
    let mut named = contact;
    named.last_name = Some("B".to_owned());
    let sent = request(|bot| named.send_to(bot, 9)).await;
    let body = r#"{"chat_id":9,"phone_number":"989120000000","first_name":"A","last_name":"B"}"#;
    assert_eq!(String::from_utf8_lossy(&sent.body), body);

    let place: Location = read(r#"{"latitude":35.5,"longitude":51.25,"horizontal_accuracy":10}"#);
    let sent = request(|bot| place.send_to(bot, "@to")).await;
    let body = r#"{"chat_id":"@to","latitude":35.5,"longitude":51.25,"horizontal_accuracy":10.0}"#;
    assert_eq!(String::from_utf8_lossy(&sent.body), body);
}

#[tokio::test]
async fn a_field_that_this_version_does_not_know_is_in_the_raw_answer() {
    let result = r#"{"file_id":"f","file_unique_id":"u","file_path":"a","codec":"av1"}"#;
    let raw = Raw(GetFile::new("f"));
    let answered = answer(Answer::result(result), |bot| bot.call(raw))
        .await
        .unwrap();
    assert_eq!(answered["codec"], "av1");

    let sent = request(|bot| bot.call(Raw(GetFile::new("f")))).await;
    assert_eq!(sent.api_method(), "getFile");
    assert_eq!(String::from_utf8_lossy(&sent.body), r#"{"file_id":"f"}"#);
    let long = InlineKeyboardButton::callback("x", "a".repeat(65));
    let message = SendMessage::new(1, "x").reply_markup(InlineKeyboardMarkup::new([[long]]));
    assert_eq!(offline().call(Raw(message)).check().len(), 1);
}

fn button(text: &str) -> InlineKeyboardButton {
    InlineKeyboardButton::callback(text, text)
}

fn texts(keyboard: &InlineKeyboardMarkup) -> Vec<(usize, &str)> {
    let items = keyboard.items();
    items
        .map(|(row, button)| (row, button.text.as_str()))
        .collect()
}

#[test]
fn a_keyboard_grows_by_rows_columns_and_single_buttons() {
    let keyboard = InlineKeyboardMarkup::default()
        .row([button("a"), button("b")])
        .columns(2, ["c", "d", "e"].map(button))
        .add_to_row(2, button("f"))
        .add_to_row(9, button("g"));
    let expected = [
        (0, "a"),
        (0, "b"),
        (1, "c"),
        (1, "d"),
        (2, "e"),
        (2, "f"),
        (3, "g"),
    ];
    assert_eq!(texts(&keyboard), expected);
}

#[test]
fn a_keyboard_that_came_in_loses_buttons_and_rows() {
    let message = with(
        r#""reply_markup":{"inline_keyboard":[[{"text":"a","callback_data":"1"},{"text":"b","callback_data":"2"}],
            [{"text":"c","callback_data":"3"}],[{"text":"d","callback_data":"4"}]]}"#,
    );
    let mut keyboard = *message.reply_markup.unwrap();
    assert_eq!(keyboard.remove_row(2).map(|row| row.len()), Some(1));
    assert_eq!(keyboard.remove_row(2), None);
    keyboard.retain(|_, button| button.callback_data.as_deref() != Some("3"));
    let removed = keyboard.remove_item(0, 0).map(|button| button.text);
    assert_eq!(removed.as_deref(), Some("a"));
    assert_eq!(texts(&keyboard), [(0, "b")]);
}

#[test]
fn the_limits_of_buttons_hold_however_a_keyboard_was_built() {
    let long = InlineKeyboardButton::callback("x", "a".repeat(65));
    let keyboard = InlineKeyboardMarkup::default().columns(2, [button("a"), button("b"), long]);
    let bot = offline();
    let found = bot.send_message(1, "x").reply_markup(keyboard).check();
    let paths: Vec<_> = found.iter().map(|it| it.path.as_str()).collect();
    assert_eq!(paths, ["reply_markup.inline_keyboard[1][0].callback_data"]);
}
