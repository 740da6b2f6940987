//! Files, in all the ways in which clients send them.

use super::*;

fn part(name: &str, file_name: Option<&str>, content: &[u8]) -> RawFile {
    RawFile {
        part: name.to_owned(),
        file_name: file_name.map(str::to_owned),
        content: content.to_vec(),
        ..RawFile::default()
    }
}

fn with_parts(mut raw: Raw, parts: impl IntoIterator<Item = RawFile>) -> Raw {
    raw.files.extend(parts);
    raw
}

fn known(files: &mut Files, id: &str) {
    let file = File {
        id: id.to_owned(),
        ..File::default()
    };
    files.list.insert(id.to_owned(), file);
}

#[test]
fn an_upload_is_stored_and_named_by_its_id() {
    let mut files = Files::default();
    let mut photo = part("photo", Some("cat.jpg"), b"meow");
    photo.content_type = Some("image/jpeg".to_owned());
    let raw = with_parts(form(&[("chat_id", "5")]), [photo]);
    let read = read_with(&bale(), "sendPhoto", raw, &mut files).unwrap();
    let file = &files.list[read.text("photo").unwrap()];
    assert_eq!(file.content.as_deref(), Some(&b"meow"[..]));
    assert_eq!(
        (file.size, file.name.as_deref()),
        (Some(4), Some("cat.jpg"))
    );
    assert_eq!(file.mime_type.as_deref(), Some("image/jpeg"));
    assert!(!file.unique_id.is_empty() && file.unique_id != file.id);
    assert!(read.unknown.is_empty());
}

#[test]
fn a_part_is_referred_to_in_every_way_that_clients_have() {
    for model in [bale(), letgram()] {
        for reference in ["attach://one", "<attach://one>", "one"] {
            let media = json!([
                { "type": "photo", "media": reference, "caption": "a" },
                { "type": "photo", "media": "attach://two" },
            ]);
            let raw = form(&[("chat_id", "5"), ("media", &media.to_string())]);
            let parts = [
                part("one", Some("1.jpg"), b"1"),
                part("two", Some("2.jpg"), b"22"),
            ];
            let mut files = Files::default();
            let read =
                read_with(&model, "sendMediaGroup", with_parts(raw, parts), &mut files).unwrap();
            let content = |index: usize| {
                let id = read.values["media"][index]["media"].as_str().unwrap();
                files.list[id].content.clone().unwrap()
            };
            assert_eq!(
                (content(0), content(1)),
                (b"1".to_vec(), b"22".to_vec()),
                "{reference}"
            );
            assert_eq!(read.values["media"][0]["type"], json!("photo"));
            assert!(read.unknown.is_empty());
        }
    }
}

#[test]
fn a_part_that_two_values_name_is_one_file() {
    let media = json!([{ "type": "photo", "media": "attach://a" }, { "type": "photo", "media": "attach://a" }]);
    let raw = form(&[("chat_id", "5"), ("media", &media.to_string())]);
    let mut files = Files::default();
    let raw = with_parts(raw, [part("a", Some("a"), b"x")]);
    let read = read_with(&letgram(), "sendMediaGroup", raw, &mut files).unwrap();
    assert_eq!(read.values["media"][0], read.values["media"][1]);
    assert_eq!(files.list.len(), 1);
}

#[test]
fn a_part_without_a_file_name_is_what_it_says() {
    let read = |content: &[u8], label: Option<&str>| {
        let mut files = Files::default();
        known(&mut files, "AgAC");
        let mut sent = part("document", None, content);
        sent.content_type = label.map(str::to_owned);
        let raw = with_parts(form(&[("chat_id", "5")]), [sent]);
        let read = read_with(&bale(), "sendDocument", raw, &mut files)?;
        Ok::<_, String>(files.list[read.text("document").unwrap()].clone())
    };
    assert_eq!(read(b"AgAC", None).unwrap().id, "AgAC");
    assert_eq!(
        read(b"https://a/b.pdf", None).unwrap().url.as_deref(),
        Some("https://a/b.pdf")
    );
    for upload in [&b"two words"[..], b"\xff\xd8", b"a\nb", &[b'x'; 300]] {
        assert_eq!(read(upload, None).unwrap().content.as_deref(), Some(upload));
    }
    let file = read(b"word", Some("multipart/form-data")).unwrap();
    assert_eq!(
        (file.content.as_deref(), file.mime_type),
        (Some(&b"word"[..]), None)
    );
    assert_eq!(
        read(b"BgAC", None).unwrap_err(),
        "wrong file identifier/HTTP URL specified"
    );
    assert_eq!(
        read(b"", None).unwrap_err(),
        "there is no document in the request"
    );
}

#[test]
fn a_known_id_stays_and_an_address_becomes_a_file_without_content() {
    let mut files = Files::default();
    known(&mut files, "AgAC");
    let raw = form(&[("chat_id", "5"), ("photo", "AgAC")]);
    let read = read_with(&bale(), "sendPhoto", raw, &mut files).unwrap();
    assert_eq!(read.text("photo"), Some("AgAC"));

    let raw = form(&[
        ("chat_id", "5"),
        ("photo", "HTTPS://example.org/x/cat.jpg?size=1"),
    ]);
    let read = read_with(&bale(), "sendPhoto", raw, &mut files).unwrap();
    let file = &files.list[read.text("photo").unwrap()];
    assert_eq!(
        (file.name.as_deref(), file.size, &file.content),
        (Some("cat.jpg"), None, &None)
    );

    for text in [
        "BgAC",
        "/tmp/cat.jpg",
        "cat.jpg",
        "file:///etc/passwd",
        "two words",
        "attach:/x",
    ] {
        let raw = form(&[("chat_id", "5"), ("photo", text)]);
        let words = read_with(&bale(), "sendPhoto", raw, &mut files).unwrap_err();
        assert_eq!(words, "wrong file identifier/HTTP URL specified", "{text}");
    }
    assert_eq!(files.list.len(), 2);
}

#[test]
fn a_reference_to_no_part_is_refused() {
    let raw = form(&[("chat_id", "5"), ("photo", "attach://x")]);
    assert_eq!(
        refused(&bale(), "sendPhoto", raw),
        "photo: there is no part \"x\" in the request"
    );
}

#[test]
fn a_file_in_an_object_is_found() {
    let sticker = json!({ "sticker": "attach://s", "emoji_list": ["🎲"] });
    let raw = form(&[
        ("user_id", "5"),
        ("name", "a_by_b"),
        ("sticker", &sticker.to_string()),
    ]);
    let raw = with_parts(raw, [part("s", Some("s.webp"), b"s")]);
    let mut files = Files::default();
    let read = read_with(&letgram(), "addStickerToSet", raw, &mut files).unwrap();
    assert!(
        files
            .list
            .contains_key(read.values["sticker"]["sticker"].as_str().unwrap())
    );
}

#[test]
fn a_story_comes_as_a_file_or_as_an_object_that_names_it() {
    for content in [
        json!("attach://s"),
        json!({ "type": "photo", "photo": "attach://s" }),
    ] {
        let raw = json_body(json!({ "chat_id": 5, "content": content }));
        let raw = with_parts(raw, [part("s", Some("s.jpg"), b"s")]);
        let mut files = Files::default();
        let read = read_with(&letgram(), "postStory", raw, &mut files).unwrap();
        assert!(files.list.contains_key(read.text("content").unwrap()));
    }
}

#[test]
fn the_size_of_an_upload_is_limited_whether_its_content_is_kept_or_not() {
    let send = |model: &Model, method: &str, photo: RawFile| {
        read_as(
            model,
            method,
            with_parts(form(&[("chat_id", "5")]), [photo]),
        )
    };
    let mut large = part("photo", Some("a.jpg"), b"");
    large.dropped = (10 << 20) + 1;
    let words = send(&bale(), "sendPhoto", large.clone()).unwrap_err();
    assert_eq!(
        words,
        "photo: file is too big: 10485761 bytes, at most 10 MB"
    );
    assert!(send(&letgram(), "sendPhoto", large.clone()).is_ok());
    large.dropped = 10 << 20;
    assert!(send(&bale(), "sendPhoto", large).is_ok());
}

#[test]
fn a_photo_of_a_chat_is_uploaded_and_not_named() {
    for text in ["AgAC", "https://a/b.jpg"] {
        let mut files = Files::default();
        known(&mut files, "AgAC");
        let raw = form(&[("chat_id", "5"), ("photo", text)]);
        let words = read_with(&bale(), "setChatPhoto", raw, &mut files).unwrap_err();
        assert_eq!(words, "photo must be uploaded as a file");
    }
}

#[test]
fn parts_that_nothing_names_are_shown_without_their_content() {
    let raw = with_parts(
        form(&[("chat_id", "5"), ("text", "a")]),
        [
            part("extra", Some("a.bin"), b"abc"),
            part("more", None, b"text"),
        ],
    );
    let read = read_as(&bale(), "sendMessage", raw).unwrap();
    let shown = json!({ "extra": { "file_name": "a.bin", "size": 3 }, "more": "text" });
    assert_eq!(Value::Object(read.unknown), shown);
}

#[test]
fn a_refused_call_stores_no_file() {
    let raw = with_parts(
        form(&[("chat_id", "5"), ("width", "x")]),
        [part("video", Some("v"), b"v")],
    );
    let mut files = Files::default();
    assert!(read_with(&bale(), "sendVideo", raw, &mut files).is_err());
    assert!(files.list.is_empty());
}
