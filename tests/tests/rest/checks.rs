//! What is wrong is known before anything is sent.

use bale_safir::bazu_core::Violations;
use bale_safir::bazu_rest::{InvalidOtp, InvalidPhoneNumber};
use bale_safir::methods::UploadFile;
use bale_safir::types::{InlineKeyboardButton, Message, MessageData, OtpMessage, ReplyMarkup};
use bale_safir::{Error, FromReader, InputFile, Otp, PhoneNumber, Policy};
use bazu_tests::{Answer, Server};

use crate::{SENT_MESSAGE, phone, safir};

/// Path and rule of the one violation for which a message is not sent.
async fn refused(message_data: MessageData) -> (String, &'static str) {
    let server = Server::start(|_| Answer::json(SENT_MESSAGE)).await;
    let client = safir(&server);
    let call = || client.send_message(1, phone(), message_data.clone());
    let found = match call().await {
        Err(Error::Validation(found)) => found,
        other => panic!("{other:?}"),
    };
    assert!(server.received().is_empty());
    assert_eq!(found.to_string(), call().check().to_string());
    call().validation(Policy::Off).await.unwrap();
    assert_eq!(server.received().len(), 1);
    only(&found)
}

fn only(found: &Violations) -> (String, &'static str) {
    assert_eq!(found.len(), 1, "{found}");
    let violation = found.iter().next().unwrap();
    (violation.path.clone(), violation.rule)
}

fn otp_message() -> OtpMessage {
    OtpMessage::new(Otp::new("012345").unwrap())
}

#[tokio::test]
async fn a_message_holds_a_text_or_a_password_and_not_both() {
    let mut both = MessageData::message(Message::new().text("hi"));
    both.otp_message = Some(Box::new(otp_message()));
    let mut neither = MessageData::otp_message(otp_message());
    neither.otp_message = None;
    for message_data in [both, neither, MessageData::default()] {
        let expected = ("message_data.message".to_owned(), "MessageData.one-content");
        assert_eq!(refused(message_data).await, expected);
    }
}

#[tokio::test]
async fn a_button_does_something() {
    let button = InlineKeyboardButton::new;
    let rows = [
        vec![button("a").url("https://example.org")],
        vec![button("b").copy_text("b"), button("c")],
    ];
    let message = Message::new().reply_markup(ReplyMarkup::new(rows));
    let path = "message_data.message.reply_markup.inline_keyboard[1][1].url";
    let expected = (path.to_owned(), "InlineKeyboardButton.some-action");
    assert_eq!(refused(MessageData::message(message)).await, expected);
}

#[test]
fn there_is_no_value_for_what_is_no_iranian_mobile_number() {
    use InvalidPhoneNumber::{Character, Foreign, Length};
    for (text, why) in [
        ("912345678", Length { digits: 9 }),
        ("0912345678x", Character { at: 10 }),
        ("+14155550123", Foreign),
        ("00447911123456", Foreign),
    ] {
        assert_eq!(PhoneNumber::new(text), Err(why), "{text}");
    }
}

#[test]
fn there_is_no_value_for_what_is_no_password_of_3_to_8_digits() {
    use InvalidOtp::{Character, Length};
    for (text, why) in [
        ("12a456", Character { at: 2 }),
        ("12", Length { digits: 2 }),
        ("123456789", Length { digits: 9 }),
    ] {
        assert_eq!(Otp::new(text), Err(why), "{text}");
    }
}

#[tokio::test]
async fn a_file_has_at_most_500_mb() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.bin");
    // Sparse: it takes no room on the disk.
    let file = std::fs::File::create(&path).unwrap();
    let server = Server::start(|_| Answer::json(r#"{"file_id":"a"}"#)).await;
    let client = safir(&server);

    file.set_len(500 << 20).unwrap();
    assert!(
        client
            .upload_file(InputFile::path(&path))
            .check()
            .is_empty()
    );

    file.set_len((500 << 20) + 1).unwrap();
    assert_eq!(UploadFile::FILE_FILE.max_bytes, 500 << 20);
    let by_path = InputFile::path(&path);
    let by_length = InputFile::sized_reader("a.bin", tokio::io::empty(), (500 << 20) + 1);
    for file in [by_path, by_length] {
        let found = match client.upload_file(file).await {
            Err(Error::Validation(found)) => found,
            other => panic!("{other:?}"),
        };
        let expected = ("file".to_owned(), "upload_file.file.file");
        assert_eq!(only(&found), expected);
    }
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn a_file_that_is_not_there_is_known_before_anything_is_sent() {
    let server = Server::start(|_| Answer::json(r#"{"file_id":"a"}"#)).await;
    let file = InputFile::path("/nowhere/invoice.pdf");
    let error = safir(&server).upload_file(file).await.unwrap_err();
    assert!(matches!(error, Error::File(_)), "{error:?}");
    assert!(server.received().is_empty());
}
