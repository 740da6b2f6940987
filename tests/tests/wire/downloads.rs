//! Downloads from whatever names a file.

use bale_bot::types::{File, PhotoSize};
use bazu_tests::{Answer, Server};
use serde_json::json;

use crate::{TOKEN, bot};

const FILE: &str =
    r#"{"file_id":"a","file_unique_id":"b","file_size":3,"file_path":"photos/7.jpg"}"#;

#[tokio::test]
async fn a_file_is_downloaded_by_its_path_and_what_has_an_id_asks_for_the_path_first() {
    let server = Server::start(|request| match request.path.contains("/file/") {
        true => Answer::new(200, "image/jpeg", "cat"),
        false => Answer::result(FILE),
    })
    .await;
    let bot = bot(&server);
    let folder = tempfile::tempdir().unwrap();
    let file: File = serde_json::from_str(FILE).unwrap();
    let path = folder.path().join("cat.jpg");
    assert_eq!(file.download(&bot).to_file(&path).await.unwrap(), 3);
    assert_eq!(std::fs::read(&path).unwrap(), b"cat");

    let photo = json!({ "file_id": "a", "file_unique_id": "b", "width": 1, "height": 1 });
    let photo: PhotoSize = serde_json::from_value(photo).unwrap();
    let saved = photo.download(&bot).to_dir(folder.path()).await.unwrap();
    assert_eq!(saved, folder.path().join("7.jpg"));
    let mut written = Vec::new();
    let size = photo.download(&bot).to_writer(&mut written).await.unwrap();
    assert_eq!((size, &*written), (3, &b"cat"[..]));
    assert_eq!(
        &*bot.get_file("a").download().bytes().await.unwrap(),
        b"cat"
    );

    let received = server.received();
    let asked = received
        .iter()
        .map(|request| request.path.replace(TOKEN, "T"));
    let (get_file, download) = ("/botT/getFile", "/file/botT/photos/7.jpg");
    let expected = [
        download, get_file, download, get_file, download, get_file, download,
    ];
    assert_eq!(asked.collect::<Vec<_>>(), expected);
    assert_eq!(received[1].json(), json!({ "file_id": "a" }));
}

#[tokio::test]
async fn what_cannot_be_downloaded_says_why_and_names_the_call() {
    let server = Server::answering([
        Answer::result(r#"{"file_id":"a","file_unique_id":"b"}"#),
        Answer::refusal(400, "Bad Request: file is too big"),
        Answer::result(r#"{"file_id":"a","file_unique_id":"b","file_size":9,"file_path":"7.jpg"}"#),
        Answer::new(200, "image/jpeg", "cat"),
    ])
    .await;
    let bot = bot(&server);
    let text = |error: bale_bot::Error| error.to_string();
    let error = bot.get_file("a").download().bytes().await.unwrap_err();
    assert_eq!(error.method(), Some("download"));
    assert_eq!(
        text(error),
        "download: file \"\": the server did not name the path of the file; it may be too large for a download"
    );
    let error = bot.get_file("a").download().bytes().await.unwrap_err();
    assert!(text(error).starts_with("getFile: error 400: Bad Request: file is too big"));
    let error = bot.get_file("a").download().bytes().await.unwrap_err();
    assert!(text(error).starts_with("download: "));
    let file: File = serde_json::from_str(FILE).unwrap();
    let nowhere = file.download(&bot).to_file("/nowhere/cat.jpg").await;
    let error = nowhere.unwrap_err();
    assert_eq!(error.method(), Some("download"));
    assert!(text(error).starts_with("download: file \"/nowhere"));
}
