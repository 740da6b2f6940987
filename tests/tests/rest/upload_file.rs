//! Uploads to Safir.

use bale_safir::{FromReader, InputFile};
use bazu_tests::{Answer, Received, Server};

use crate::{KEY, safir};

/// Bytes that no text is made of.
const JPEG: &[u8] = b"\xff\xd8\xff\xe0\0\r\n--\r\n\xff\xd9";

async fn request(file: InputFile) -> Received {
    let server = Server::answering([Answer::json(r#"{"file_id":"123:456:1"}"#)]).await;
    let uploaded = safir(&server).upload_file(file).await.unwrap();
    assert_eq!(uploaded.file_id, "123:456:1");
    server.received().remove(0)
}

/// Compares the whole form: one part, of which this is the head after its name.
fn assert_form(request: &Received, head: &str, content: &[u8]) {
    assert_eq!(request.method, "POST");
    assert_eq!(request.path, "/api/v3/upload_file");
    assert_eq!(request.header("api-access-key"), Some(KEY));
    let content_type = request.header("content-type").unwrap();
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=");
    let boundary = boundary.unwrap_or_else(|| panic!("{content_type}"));
    let head = format!("Content-Disposition: form-data; name=\"file\"; {head}\r\n\r\n");
    let mut expected = format!("--{boundary}\r\n{head}").into_bytes();
    expected.extend(content);
    expected.extend(format!("\r\n--{boundary}--\r\n").as_bytes());
    assert_eq!(
        request.body.escape_ascii().to_string(),
        expected.escape_ascii().to_string()
    );
}

#[tokio::test]
async fn a_file_in_memory_is_the_one_part_of_a_form() {
    let sent = request(InputFile::bytes("گربه \"1\".jpg", JPEG)).await;
    let head = "filename=\"گربه %221%22.jpg\"\r\nContent-Type: image/jpeg";
    assert_form(&sent, head, JPEG);
    let length = sent.body.len().to_string();
    assert_eq!(sent.header("content-length"), Some(length.as_str()));
    assert_eq!(sent.header("transfer-encoding"), None);
}

#[tokio::test]
async fn a_file_on_the_disk_goes_out_under_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("invoice.pdf");
    std::fs::write(&path, JPEG).unwrap();
    let sent = request(InputFile::path(&path)).await;
    let head = "filename=\"invoice.pdf\"\r\nContent-Type: application/pdf";
    assert_form(&sent, head, JPEG);
}

#[tokio::test]
async fn a_reader_goes_out_in_chunks_where_its_length_is_unknown() {
    let sent = request(InputFile::reader("a.bin", JPEG)).await;
    let head = "filename=\"a.bin\"\r\nContent-Type: application/octet-stream";
    assert_form(&sent, head, JPEG);
    assert_eq!(sent.header("transfer-encoding"), Some("chunked"));
}
