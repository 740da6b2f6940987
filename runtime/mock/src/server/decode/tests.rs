use std::collections::BTreeSet;
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use bazu_model::TypeKind;
use bytes::Bytes;
use hyper::Request;
use hyper::body::{Body, Frame, SizeHint};
use serde_json::{Value, json};

use super::{Unread, decode};
use crate::Model;
use crate::parameters::{Raw, RawFile, RawValue};
use crate::server::upload::Room;
use crate::test_models::{bale, letgram};

/// A body that comes in pieces.
struct Pieces<I>(I, Option<u64>);

impl<I: Iterator<Item = Bytes> + Unpin> Body for Pieces<I> {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(self.0.next().map(|piece| Ok(Frame::data(piece))))
    }

    fn size_hint(&self) -> SizeHint {
        self.1.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

fn pieces(text: &[u8], size: usize) -> Pieces<impl Iterator<Item = Bytes> + use<>> {
    let pieces: Vec<_> = text.chunks(size).map(Bytes::copy_from_slice).collect();
    Pieces(pieces.into_iter(), Some(text.len() as u64))
}

async fn read<I>(uri: &str, label: &str, body: Pieces<I>) -> Result<Raw, Unread>
where
    I: Iterator<Item = Bytes> + Send + Unpin,
{
    read_as(&bale(), uri, label, body).await
}

async fn read_as<I>(model: &Model, uri: &str, label: &str, body: Pieces<I>) -> Result<Raw, Unread>
where
    I: Iterator<Item = Bytes> + Send + Unpin,
{
    let mut request = Request::builder().uri(uri);
    if !label.is_empty() {
        request = request.header("content-type", label);
    }
    let (head, ()) = request.body(()).unwrap().into_parts();
    let method = uri.split(['/', '?']).nth(2).unwrap_or_default();
    decode(model, method, &head, body, &Room::default()).await
}

async fn fields(uri: &str, label: &str, body: &str) -> Value {
    let raw = read(uri, label, pieces(body.as_bytes(), 7)).await.unwrap();
    let fields = raw.fields.into_iter();
    let fields = fields.map(|(name, value)| match value {
        RawValue::Text(text) => json!([name, text]),
        RawValue::Json(value) => json!([name, { "json": value }]),
        RawValue::Markup(markup) => json!([name, { "json": markup.value() }]),
    });
    fields.collect()
}

const FORM: &str = "application/x-www-form-urlencoded";
const JSON: &str = "application/json; charset=utf-8";
const PARTS: &str = "multipart/form-data; boundary=b";

#[tokio::test]
async fn parameters_come_in_a_query_a_form_or_json() {
    let query = fields("/botT/m?a=1&b=x%20y+z&c&&=d&%D8%A8=%D8%AA", "", "").await;
    let expected = json!([["a", "1"], ["b", "x y z"], ["c", ""], ["", "d"], ["ب", "ت"]]);
    assert_eq!(query, expected);
    assert_eq!(
        fields("/botT/m", FORM, "a=1&b=%26").await,
        json!([["a", "1"], ["b", "&"]])
    );
    let body = r#" {"a":1,"b":{"c":[true]}} "#;
    let expected = json!([["a", { "json": 1 }], ["b", { "json": { "c": [true] } }]]);
    assert_eq!(fields("/botT/m", JSON, body).await, expected);
    assert_eq!(fields("/botT/m", "APPLICATION/JSON", body).await, expected);
}

#[tokio::test]
async fn a_body_without_a_label_is_read_by_how_it_begins() {
    assert_eq!(
        fields("/botT/m", "", r#"{"a":1}"#).await,
        json!([["a", { "json": 1 }]])
    );
    assert_eq!(
        fields("/botT/m", "text/plain", r#"{"a":1}"#).await,
        json!([["a", { "json": 1 }]])
    );
    assert_eq!(fields("/botT/m", "", "a=1").await, json!([["a", "1"]]));
    assert_eq!(fields("/botT/m", "text/plain", "a=1").await, json!([]));
    assert_eq!(fields("/botT/m", JSON, "").await, json!([]));
}

#[tokio::test]
async fn the_query_comes_before_the_body() {
    let both = fields("/botT/m?a=query&b=1", JSON, r#"{"a":"body"}"#).await;
    assert_eq!(
        both,
        json!([["a", "query"], ["b", "1"], ["a", { "json": "body" }]])
    );
}

const UPLOAD: &[u8] = b"--b\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\
    Content-Type: multipart/form-data\r\n\r\n5\r\n\
    --b\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"\xda\xaf.jpg\"\r\n\
    Content-Type: image/jpeg\r\n\r\n\xff\r\n--\x00\r\n\
    --b\r\ncontent-disposition: form-data; name=\"document\"\r\n\r\nsome text\r\n\
    --b\r\nContent-Disposition: form-data; name=\"method\"\r\n\r\nsendPhoto\r\n\
    --b\r\nContent-Disposition: form-data; name=\"odd\"\r\n\r\n\xff\xfe\r\n--b--\r\n";

#[tokio::test]
async fn parts_are_parameters_or_files_however_the_body_is_cut() {
    for size in [1, 2, 3, 5, 17, 64, 10_000] {
        let raw = read("/botT/SENDPHOTO", PARTS, pieces(UPLOAD, size))
            .await
            .unwrap();
        let text = |text: &str| RawValue::Text(text.to_owned());
        // The method takes a file as `photo` only, so a part that is called `document` is a text.
        let expected = [
            ("chat_id", text("5")),
            ("document", text("some text")),
            ("method", text("sendPhoto")),
        ];
        let expected = expected.map(|(name, value)| (name.to_owned(), value));
        assert_eq!(raw.fields, expected, "in pieces of {size}");
        let photo = RawFile {
            part: "photo".to_owned(),
            file_name: Some("گ.jpg".to_owned()),
            content_type: Some("image/jpeg".to_owned()),
            content: b"\xff\r\n--\x00".to_vec(),
            dropped: 0,
        };
        let odd = RawFile {
            part: "odd".to_owned(),
            content: b"\xff\xfe".to_vec(),
            ..RawFile::default()
        };
        assert_eq!(raw.files, [photo, odd], "in pieces of {size}");
    }
}

#[tokio::test]
async fn a_part_without_a_file_name_is_a_file_where_the_method_takes_one() {
    let raw = read("/botT/sendDocument", PARTS, pieces(UPLOAD, 50))
        .await
        .unwrap();
    let files: Vec<_> = raw
        .files
        .iter()
        .map(|file| (&*file.part, file.file_name.is_some()))
        .collect();
    assert_eq!(
        files,
        [("photo", true), ("document", false), ("odd", false)]
    );
}

#[tokio::test]
async fn a_boundary_need_not_be_quoted() {
    let body = b"--=_a:b=\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--=_a:b=--";
    for label in [
        "multipart/form-data; boundary=\"=_a:b=\"",
        "Multipart/Form-Data;boundary==_a:b=",
    ] {
        let raw = read("/botT/m", label, pieces(body, 9)).await.unwrap();
        assert_eq!(raw.fields.len(), 1, "{label}");
    }
}

#[tokio::test]
async fn a_broken_body_is_a_bad_request() {
    let cases: &[(&str, &[u8])] = &[
        (JSON, b"{"),
        (JSON, b"[]"),
        (JSON, b"a=1"),
        (JSON, b"{\"a\":\"\xff\"}"),
        (FORM, b"a=%ff"),
        ("multipart/form-data", UPLOAD),
        (PARTS, b""),
        (PARTS, b"a=1"),
        (PARTS, &UPLOAD[..60]),
        (PARTS, &UPLOAD[..UPLOAD.len() - 8]),
        (PARTS, b"--b\r\n\xff\xff\r\n\r\nx\r\n--b--"),
    ];
    for (label, body) in cases {
        let read = read("/botT/m", label, pieces(body, 8)).await;
        assert!(
            matches!(read, Err(Unread::Refused(_))),
            "{label} {}: {read:?}",
            body.escape_ascii()
        );
    }
    let query = read("/botT/m?a=%ff", "", pieces(b"", 1)).await;
    assert!(matches!(query, Err(Unread::Refused(_))), "{query:?}");
}

/// The model of an API that takes files of 5 kB.
fn small() -> Model {
    let mut api = bale().api().clone();
    let params = api
        .methods
        .values_mut()
        .flat_map(|method| &mut method.params);
    for limit in params.filter_map(|param| param.limits.file.as_mut()) {
        limit.max = Some(5000);
    }
    for ty in api.types.values_mut() {
        if let TypeKind::Struct(item) = &mut ty.kind {
            for limit in item
                .fields
                .iter_mut()
                .filter_map(|field| field.limits.file.as_mut())
            {
                limit.max = Some(5000);
            }
        }
    }
    Model::new(api)
}

/// A body with one file of so many kilobytes, without its length.
fn large(kilobytes: usize) -> Pieces<impl Iterator<Item = Bytes>> {
    let head = "--b\r\nContent-Disposition: form-data; name=\"video\"; filename=\"v\"\r\n\r\n";
    let piece = Bytes::from(vec![b'x'; 1000]);
    let pieces = [Bytes::from_static(head.as_bytes())].into_iter();
    let pieces = pieces.chain(std::iter::repeat_n(piece, kilobytes));
    Pieces(pieces.chain([Bytes::from_static(b"\r\n--b--\r\n")]), None)
}

#[tokio::test]
async fn a_file_that_is_too_large_is_counted_and_not_kept() {
    let model = small();
    let raw = read_as(&model, "/botT/sendVideo", PARTS, large(5))
        .await
        .unwrap();
    assert_eq!(
        (raw.files[0].content.len(), raw.files[0].dropped),
        (5000, 0)
    );
    let raw = read_as(&model, "/botT/sendVideo", PARTS, large(600))
        .await
        .unwrap();
    assert_eq!(
        (raw.files[0].content.capacity(), raw.files[0].size()),
        (0, 600_000)
    );
}

#[tokio::test]
async fn a_body_that_no_method_takes_is_refused_before_its_end() {
    let mut body = large(100_000);
    let endless = Pieces(&mut body.0, None);
    let refused = read_as(&small(), "/botT/sendVideo", PARTS, endless).await;
    assert_eq!(refused.unwrap_err(), Unread::TooLarge);
    assert!(body.0.count() > 90_000, "too much of it was read");

    let announced = Pieces(std::iter::empty(), Some(3 << 30));
    let refused = read("/botT/sendVideo", PARTS, announced).await;
    assert_eq!(refused.unwrap_err(), Unread::TooLarge);
}

#[tokio::test]
async fn what_is_no_content_of_a_part_is_not_collected() {
    let endless = |start: &'static str| {
        let pieces = [Bytes::from_static(start.as_bytes())].into_iter();
        Pieces(
            pieces.chain(std::iter::repeat_n(Bytes::from(vec![b'x'; 4096]), 100_000)),
            None,
        )
    };
    for start in ["", "--b\r\nContent-Disposition: form-data; name=\""] {
        let mut body = endless(start);
        let read = read("/botT/m", PARTS, Pieces(&mut body.0, None)).await;
        assert_eq!(read.unwrap_err(), Unread::TooLarge);
        assert!(body.0.count() > 99_000, "too much of it was read");
    }
}

#[tokio::test]
async fn texts_fields_and_files_are_bounded() {
    let text = |size: usize| {
        let head = "--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n";
        format!("{head}{}\r\n--b--", "x".repeat(size)).into_bytes()
    };
    assert!(
        read("/botT/m", PARTS, pieces(&text(4 << 20), 1 << 16))
            .await
            .is_ok()
    );
    let too_long = read("/botT/m", PARTS, pieces(&text((4 << 20) + 1), 1 << 16)).await;
    assert_eq!(too_long.unwrap_err(), Unread::TooLarge);
    let json = format!("{{\"text\":\"{}\"}}", "x".repeat(4 << 20));
    let too_long = read(
        "/botT/m",
        JSON,
        Pieces(pieces(json.as_bytes(), 1 << 16).0, None),
    )
    .await;
    assert_eq!(too_long.unwrap_err(), Unread::TooLarge);
    let many = "a&".repeat(10_001);
    assert_eq!(
        read("/botT/m", FORM, pieces(many.as_bytes(), 1000))
            .await
            .unwrap_err(),
        Unread::TooLarge
    );
    let part = "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n\r\n";
    let many = part.repeat(101) + "--b--";
    assert_eq!(
        read("/botT/m", PARTS, pieces(many.as_bytes(), 1000))
            .await
            .unwrap_err(),
        Unread::TooLarge
    );
}

#[tokio::test]
async fn what_was_decoded_is_what_the_method_reads() {
    let model = letgram();
    let raw = read("/botT/sendPhoto", PARTS, pieces(UPLOAD, 100))
        .await
        .unwrap();
    let mut files = crate::world::file::Files::default();
    let mut ids = crate::world::ids::Ids::new(1);
    let method = model.method("sendphoto").unwrap();
    let read = crate::parameters::read(&model, method, raw, &mut files, &mut ids).unwrap();
    assert_eq!(read.integer("chat_id"), Some(5));
    assert_eq!(files.list[read.text("photo").unwrap()].size, Some(6));
    // Their order depends on a feature of serde_json, which another crate may enable.
    let unknown: BTreeSet<_> = read.unknown.keys().map(String::as_str).collect();
    assert_eq!(unknown, BTreeSet::from(["document", "method", "odd"]));
}
