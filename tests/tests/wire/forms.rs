//! Requests with files: every byte of them but the random boundary.

use bale_bot::bazu_core::Method;
use bale_bot::types::{
    InlineKeyboardButton, InlineKeyboardMarkup, InputMedia, InputMediaPhoto, InputMediaVideo,
};
use bale_bot::{Bot, Call};
use bale_bot::{FromReader, InputFile};
use bazu_tests::Received;

use crate::{TOKEN, request};

/// Bytes that no text is made of.
const JPEG: &[u8] = b"\xff\xd8\xff\xe0\0\r\n--\r\n\xff\xd9";

/// Compares the whole form. A part is what stands behind `form-data; ` and its content.
fn assert_form(request: &Received, method: &str, parts: &[(&str, &[u8])]) {
    assert_parts(request, method, parts);
    let length = request.body.len().to_string();
    assert_eq!(request.header("content-length"), Some(length.as_str()));
    assert_eq!(request.header("transfer-encoding"), None);
}

fn assert_parts(request: &Received, method: &str, parts: &[(&str, &[u8])]) {
    assert_eq!(request.method, "POST");
    assert_eq!(request.path, format!("/bot{TOKEN}/{method}"));
    let content_type = request.header("content-type").unwrap_or_default();
    let boundary = content_type
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap_or_else(|| panic!("{content_type}"));

    let mut expected = Vec::new();
    for (head, content) in parts {
        let head = format!("--{boundary}\r\nContent-Disposition: form-data; {head}\r\n\r\n");
        expected.extend(head.as_bytes());
        expected.extend(*content);
        expected.extend(b"\r\n");
    }
    expected.extend(format!("--{boundary}--\r\n").as_bytes());
    assert_eq!(
        request.body.escape_ascii().to_string(),
        expected.escape_ascii().to_string()
    );
}

/// What the call sends is a form of texts alone.
async fn assert_texts<M: Method>(call: impl FnOnce(&Bot) -> Call<'_, M>, texts: &[(&str, &str)]) {
    let heads: Vec<String> = texts
        .iter()
        .map(|(name, _)| format!("name=\"{name}\""))
        .collect();
    let parts: Vec<(&str, &[u8])> = heads
        .iter()
        .zip(texts)
        .map(|(head, (_, text))| (head.as_str(), text.as_bytes()))
        .collect();
    assert_form(&request(call).await, M::NAME, &parts);
}

#[tokio::test]
async fn a_photo_in_memory_goes_out_with_texts_as_they_are_and_objects_as_json() {
    let keyboard = InlineKeyboardMarkup::new([[InlineKeyboardButton::callback("بله", "yes")]]);
    let sent = request(|bot| {
        bot.send_photo("@channel", InputFile::bytes("گربه \"1\".jpg", JPEG))
            .caption("یک \"گربه\"\nو \\ 🐈")
            .reply_to_message_id(9)
            .reply_markup(keyboard)
    })
    .await;
    let markup = r#"{"inline_keyboard":[[{"text":"بله","callback_data":"yes"}]]}"#;
    assert_form(
        &sent,
        "sendPhoto",
        &[
            ("name=\"chat_id\"", b"@channel"),
            ("name=\"caption\"", "یک \"گربه\"\nو \\ 🐈".as_bytes()),
            ("name=\"reply_to_message_id\"", b"9"),
            ("name=\"reply_markup\"", markup.as_bytes()),
            (
                "name=\"photo\"; filename=\"گربه %221%22.jpg\"\r\nContent-Type: image/jpeg",
                JPEG,
            ),
        ],
    );
}

#[tokio::test]
async fn a_photo_from_the_disk_goes_out_under_its_file_name() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("cat.png");
    std::fs::write(&path, JPEG).unwrap();
    let sent = request(|bot| bot.send_photo(5, InputFile::path(&path))).await;
    assert_form(
        &sent,
        "sendPhoto",
        &[
            ("name=\"chat_id\"", b"5"),
            (
                "name=\"photo\"; filename=\"cat.png\"\r\nContent-Type: image/png",
                JPEG,
            ),
        ],
    );
}

#[tokio::test]
async fn a_file_of_unknown_length_goes_out_in_chunks() {
    let file = InputFile::reader("cat.gif", JPEG).mime("image/gif");
    let sent = request(|bot| bot.send_document(5, file)).await;
    assert_parts(
        &sent,
        "sendDocument",
        &[
            ("name=\"chat_id\"", b"5"),
            (
                "name=\"document\"; filename=\"cat.gif\"\r\nContent-Type: image/gif",
                JPEG,
            ),
        ],
    );
    assert_eq!(sent.header("transfer-encoding"), Some("chunked"));
    assert_eq!(sent.header("content-length"), None);
}

#[tokio::test]
async fn an_album_refers_to_its_uploads_by_references_in_angle_brackets() {
    let first = InputMediaPhoto::new(InputFile::bytes("1.jpg", JPEG)).caption("یک");
    let second = InputMediaVideo::new(InputFile::bytes("2.mp4", "video"))
        .thumbnail(InputFile::bytes("2.jpg", "thumb"))
        .width(320);
    let known = InputMediaPhoto::new("AgACAgQ:1");
    let media: [InputMedia; 3] = [first.into(), known.into(), second.into()];
    let sent = request(|bot| bot.send_media_group(5, media)).await;
    let items = concat!(
        r#"[{"type":"photo","media":"<attach://file0>","caption":"یک"},"#,
        r#"{"type":"photo","media":"AgACAgQ:1"},"#,
        r#"{"type":"video","media":"<attach://file1>","thumbnail":"<attach://file2>","width":320}]"#,
    );
    assert_form(
        &sent,
        "sendMediaGroup",
        &[
            ("name=\"chat_id\"", b"5"),
            ("name=\"media\"", items.as_bytes()),
            (
                "name=\"file0\"; filename=\"1.jpg\"\r\nContent-Type: image/jpeg",
                JPEG,
            ),
            (
                "name=\"file1\"; filename=\"2.mp4\"\r\nContent-Type: video/mp4",
                b"video",
            ),
            (
                "name=\"file2\"; filename=\"2.jpg\"\r\nContent-Type: image/jpeg",
                b"thumb",
            ),
        ],
    );
}

#[tokio::test]
async fn an_album_of_files_that_the_server_has_is_json() {
    let media = [InputMediaPhoto::new("a"), InputMediaPhoto::new("b")];
    let sent = request(|bot| bot.send_media_group(5, media)).await;
    assert_eq!(sent.header("content-type"), Some("application/json"));
    assert_eq!(
        String::from_utf8_lossy(&sent.body),
        r#"{"chat_id":5,"media":[{"type":"photo","media":"a"},{"type":"photo","media":"b"}]}"#
    );
}

#[tokio::test]
async fn a_photo_that_the_server_has_is_json() {
    let sent = request(|bot| bot.send_photo(5, "AgACAgQ:1")).await;
    assert_eq!(sent.header("content-type"), Some("application/json"));
    let body = r#"{"chat_id":5,"photo":"AgACAgQ:1"}"#;
    assert_eq!(String::from_utf8_lossy(&sent.body), body);
}

#[tokio::test]
async fn an_animation_is_a_form_even_without_an_upload() {
    let texts = [("chat_id", "5"), ("animation", "CgAC:1"), ("caption", "x")];
    assert_texts(|bot| bot.send_animation(5, "CgAC:1").caption("x"), &texts).await;
}

#[tokio::test]
async fn a_sticker_is_a_form_even_without_an_upload() {
    let texts = [("chat_id", "@channel"), ("sticker", "1:2:3")];
    assert_texts(|bot| bot.send_sticker("@channel", "1:2:3"), &texts).await;
}

#[tokio::test]
async fn a_text_of_a_form_that_looks_like_json_stays_a_text() {
    let texts = [
        ("chat_id", "5"),
        ("animation", "a"),
        ("caption", "{\"a\": [1]}"),
    ];
    assert_texts(
        |bot| bot.send_animation(5, "a").caption("{\"a\": [1]}"),
        &texts,
    )
    .await;
}

#[tokio::test]
async fn a_call_that_was_made_as_data_is_sent_twice_with_the_same_parts() {
    let method = bale_bot::methods::SendPhoto::new(5, InputFile::bytes("a.jpg", JPEG));
    let parts: &[(&str, &[u8])] = &[
        ("name=\"chat_id\"", b"5"),
        (
            "name=\"photo\"; filename=\"a.jpg\"\r\nContent-Type: image/jpeg",
            JPEG,
        ),
    ];
    assert_form(
        &request(|bot| bot.call(method.clone())).await,
        "sendPhoto",
        parts,
    );
    assert_form(&request(|bot| bot.call(method)).await, "sendPhoto", parts);
}
