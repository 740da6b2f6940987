//! What goes wrong behind a call, by class.

use std::time::Duration;

use bale_bot::bazu_core::{ApiError, StatusError, TimeoutKind, TransportKind};
use bale_bot::types::User;
use bale_bot::{Error, ErrorKind};
use bazu_tests::{Answer, Server};

use crate::{answer, bot};

async fn get_me(it: Answer) -> Result<User, Error> {
    answer(it, |bot| bot.get_me()).await
}

async fn refused(it: Answer) -> (ErrorKind, ApiError) {
    let error = get_me(it).await.unwrap_err();
    let kind = ErrorKind::of(&error);
    match error {
        Error::Api(refusal) => (kind, *refusal),
        other => panic!("{other:?}"),
    }
}

async fn outside(it: Answer) -> StatusError {
    match get_me(it).await {
        Err(Error::Status(error)) => *error,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_refusal_is_named_by_its_code_and_its_words() {
    let answer = Answer::refusal(403, "Bad Request: Token not found");
    let (kind, error) = refused(answer).await;
    assert_eq!(kind, ErrorKind::TokenNotFound);
    assert_eq!((error.code, error.status), (403, 403));
    assert_eq!(
        error.to_string(),
        "getMe: error 403: Bad Request: Token not found"
    );

    for (code, words, expected) in [
        (403, "permission_denied", ErrorKind::PermissionDenied),
        (403, "TOKEN NOT FOUND", ErrorKind::TokenNotFound),
        (404, "no such group or user", ErrorKind::UnknownChat),
        (404, "", ErrorKind::NotFound),
        (
            400,
            "Bad Request: chat_id: must be a valid value",
            ErrorKind::InvalidChatId,
        ),
        (429, "Bot limit exceed", ErrorKind::BotLimitExceeded),
        (501, "Not Implemented", ErrorKind::NotImplemented),
        (418, "I'm a teapot", ErrorKind::Other),
    ] {
        let (kind, _) = refused(Answer::refusal(code, words)).await;
        assert_eq!(kind, expected, "{code} {words}");
    }
}

#[tokio::test]
async fn a_refusal_with_http_status_200_is_a_refusal() {
    let body = r#"{"ok":false,"error_code":404,"description":"no such group or user"}"#;
    let (kind, error) = refused(Answer::json(body)).await;
    assert_eq!(
        (kind, error.code, error.status),
        (ErrorKind::UnknownChat, 404, 200)
    );
}

#[tokio::test]
async fn a_refusal_says_how_long_to_wait() {
    let body = r#"{"ok":false,"error_code":429,"description":"bot limit exceed","parameters":{"retry_after":7}}"#;
    let error = get_me(Answer::new(429, "application/json", body))
        .await
        .unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    assert!(error.to_string().contains("try again after 7 s"), "{error}");

    let answer = Answer::refusal(429, "slow down").header("retry-after", "3");
    let (kind, error) = refused(answer).await;
    assert_eq!(kind, ErrorKind::RateLimited);
    assert_eq!(error.retry_after, Some(Duration::from_secs(3)));
}

#[tokio::test]
async fn a_refusal_without_words_is_a_refusal() {
    let body = r#"{"ok":false,"error_code":400,"description":null}"#;
    let (kind, error) = refused(Answer::new(400, "application/json", body)).await;
    assert_eq!((kind, error.description), (ErrorKind::BadRequest, None));
    // A wrong token was seen to be answered so.
    let (kind, error) = refused(Answer::new(403, "application/json", r#"{"ok":false}"#)).await;
    assert_eq!((kind, error.code), (ErrorKind::PermissionDenied, 403));
}

#[tokio::test]
async fn a_limiter_in_front_of_the_server_is_told_by_its_status() {
    let answer = Answer::new(429, "text/plain", "local_rate_limited").header("retry-after", "2");
    let error = outside(answer).await;
    assert_eq!(
        (error.status, error.excerpt.as_str()),
        (429, "local_rate_limited")
    );
    assert_eq!(error.retry_after, Some(Duration::from_secs(2)));
}

#[tokio::test]
async fn the_page_of_a_gateway_is_told_by_its_status_and_shown_on_one_line() {
    let page = "<html>\r\n<h1>502 Bad\tGateway</h1>\n</html>";
    let error = outside(Answer::new(502, "text/html; charset=utf-8", page)).await;
    assert_eq!(error.status, 502);
    assert_eq!(error.excerpt, "<html> <h1>502 Bad Gateway</h1> </html>");
    let error = outside(Answer::new(200, "text/html", "<html>log in</html>")).await;
    assert_eq!(error.status, 200);
    let error = outside(Answer::new(204, "text/html", "")).await;
    assert_eq!((error.status, error.excerpt.as_str()), (204, ""));
    let error = outside(Answer::new(500, "application/json", "null")).await;
    assert_eq!(error.status, 500);
}

#[tokio::test]
async fn json_that_is_no_envelope_cannot_be_read_and_says_what_it_was() {
    for body in [
        "null",
        "[]",
        "{}",
        "7",
        "\"ok\"",
        r#"{"ok":true}"#,
        r#"{"ok":null}"#,
    ] {
        match get_me(Answer::json(body)).await {
            Err(Error::Decode(error)) => {
                assert_eq!((error.path.as_str(), error.excerpt.as_str()), ("$", body));
                assert_eq!(error.body_len, body.len());
            }
            other => panic!("{body}: {other:?}"),
        }
    }
}

#[tokio::test]
async fn a_result_of_another_shape_cannot_be_read_and_says_where() {
    let user = r#"{"id":1,"first_name":"A","is_bot":"no"}"#;
    let Err(Error::Decode(error)) = get_me(Answer::result(user)).await else {
        panic!("it was read");
    };
    assert_eq!(
        (error.method, error.path.as_str()),
        ("getMe", "$.result.is_bot")
    );
    assert!(error.message.contains("expected a boolean"), "{error}");
    assert!(error.excerpt.contains(r#""is_bot":"no""#), "{error}");

    let message = r#"[{"message_id":1,"date":1,"chat":{"id":"x","type":"group"}}]"#;
    let media = [bale_bot::types::InputMediaPhoto::new("a")];
    let album = answer(Answer::result(message), |bot| {
        bot.send_media_group(5, media)
    })
    .await;
    assert!(
        matches!(&album, Err(Error::Decode(error)) if error.path == "$.result[0].chat.id"),
        "{album:?}"
    );

    let missing = get_me(Answer::result(r#"{"id":1}"#)).await.unwrap_err();
    assert!(
        missing.to_string().contains("missing field `is_bot`"),
        "{missing}"
    );
    assert!(missing.to_string().contains("$.result"), "{missing}");
}

#[tokio::test]
async fn an_answer_of_json_that_ends_early_cannot_be_read() {
    let cut = get_me(Answer::json(r#"{"ok":true,"result":{"id":1,"is_"#)).await;
    assert!(
        matches!(&cut, Err(Error::Decode(error)) if error.path.starts_with("$.result")),
        "{cut:?}"
    );
}

#[tokio::test]
async fn a_connection_that_ends_early_is_no_answer() {
    let half = "HTTP/1.1 200 OK\r\ncontent-length: 400\r\n\r\n{\"ok\":true,";
    for bytes in [half, "HTTP/1.1 2", ""] {
        match get_me(Answer::raw(bytes)).await {
            Err(Error::Transport(error)) => assert_eq!(error.method, "getMe"),
            other => panic!("{bytes}: {other:?}"),
        }
    }
}

#[tokio::test]
async fn a_call_may_have_less_time_than_its_bot() {
    let server = bazu_tests::Server::answering([Answer::silence(), Answer::silence()]).await;
    let bot = crate::bot(&server);
    let soon = Duration::from_millis(50);
    for (call, limit) in [
        (bot.get_me().request_timeout(soon), TimeoutKind::Total),
        (bot.get_me().read_timeout(soon), TimeoutKind::Read),
    ] {
        let error = call.await.unwrap_err();
        assert!(error.is_timeout(), "{error:?}");
        let kind = match &error {
            Error::Transport(error) => error.kind,
            other => panic!("{other:?}"),
        };
        assert_eq!(kind, TransportKind::Timeout(limit));
    }
}

#[tokio::test]
async fn a_refusal_is_read_though_its_extras_are_of_other_kinds() {
    let body = r#"{"ok":false,"error_code":"404","description":{"text":"x"},"parameters":[]}"#;
    let (kind, error) = refused(Answer::new(404, "application/json", body)).await;
    assert_eq!((kind, error.code), (ErrorKind::NotFound, 404));
    assert_eq!((error.description, error.retry_after), (None, None));

    let body = r#"{"ok":false,"error_code":429,"parameters":{"retry_after":1.5}}"#;
    let (_, error) = refused(Answer::new(429, "application/json", body)).await;
    assert_eq!(error.retry_after, Some(Duration::from_millis(1500)));
}

#[tokio::test]
async fn a_refusal_is_read_in_every_form_in_which_servers_write_it() {
    for (body, code, words) in [
        (
            r#"{"ok":false,"error_code":400.0,"description":"no"}"#,
            400,
            Some("no"),
        ),
        (
            r#"{"ok":"false","error_code":"400","description":"no"}"#,
            400,
            Some("no"),
        ),
        (
            r#"{"ok":0,"error_code":" 400.0 ","description":7}"#,
            400,
            Some("7"),
        ),
        (
            r#"{"ok":"False","error_code":4e2,"description":["no"]}"#,
            400,
            None,
        ),
        (r#"{"error_code":400}"#, 400, None),
        (r#"{"ok":false,"error_code":400.5}"#, 0, None),
        (r#"{"ok":false,"error_code":1e300}"#, 0, None),
        (
            r#"{"ok":false,"error_code":null,"description":"no"}"#,
            0,
            Some("no"),
        ),
        (r#"{"ok":false,"result":null}"#, 0, None),
    ] {
        let (_, error) = refused(Answer::json(body)).await;
        assert_eq!(
            (error.code, error.description.as_deref()),
            (code, words),
            "{body}"
        );
        assert!(!error.to_string().contains("error 200"), "{error}");
    }
    let (_, error) = refused(Answer::new(502, "application/json", r#"{"ok":false}"#)).await;
    assert_eq!(error.code, 502);
}

#[tokio::test]
async fn an_answer_is_good_in_every_form_of_true() {
    let user = r#"{"id":7,"is_bot":true,"first_name":"B"}"#;
    for ok in ["true", "1", r#""true""#, r#""True""#, r#""1""#] {
        let body = format!(r#"{{"ok":{ok},"result":{user}}}"#);
        let user = get_me(Answer::json(&body)).await;
        assert_eq!(user.unwrap_or_else(|error| panic!("{ok}: {error}")).id, 7);
    }
}

#[tokio::test]
async fn a_refusal_says_how_long_to_wait_in_every_form() {
    for (body, wait) in [
        (r#"{"ok":false,"parameters":{"retry_after":"7"}}"#, 7.0),
        (r#"{"ok":false,"parameters":{"retry_after":7.5}}"#, 7.5),
        (r#"{"ok":false,"retry_after":7}"#, 7.0),
        (r#"{"ok":false,"retry_after":"7","parameters":[]}"#, 7.0),
        (
            r#"{"ok":false,"parameters":{"retry_after":7},"retry_after":null}"#,
            7.0,
        ),
        (
            r#"{"ok":false,"retry_after":"Fri, 31 Dec 1999 23:59:57 GMT"}"#,
            7.0,
        ),
        // The header says it.
        (r#"{"ok":false,"retry_after":"soon"}"#, 9.0),
        (r#"{"ok":false,"retry_after":-1}"#, 9.0),
        (r#"{"ok":false}"#, 9.0),
    ] {
        let answer = Answer::new(429, "application/json", body)
            .header("date", "Fri, 31 Dec 1999 23:59:50 GMT")
            .header("retry-after", "Fri, 31 Dec 1999 23:59:59 GMT");
        let (_, error) = refused(answer).await;
        assert_eq!(
            error.retry_after,
            Some(Duration::from_secs_f64(wait)),
            "{body}"
        );
    }
}

#[tokio::test]
async fn a_refusal_says_the_new_id_of_a_chat() {
    for body in [
        r#"{"ok":false,"error_code":400,"parameters":{"migrate_to_chat_id":-1001234567890}}"#,
        r#"{"ok":false,"error_code":400,"parameters":{"migrate_to_chat_id":"-1001234567890"}}"#,
        r#"{"ok":false,"error_code":400,"migrate_to_chat_id":-1001234567890.0}"#,
    ] {
        let error = get_me(Answer::new(400, "application/json", body))
            .await
            .unwrap_err();
        assert_eq!(
            error.migrate_to_chat_id(),
            Some(-1_001_234_567_890),
            "{body}"
        );
        assert!(error.to_string().contains("-1001234567890"), "{error}");
    }
}

#[tokio::test]
async fn no_error_shows_more_than_a_part_of_what_the_server_sent() {
    let long = "x".repeat(3_000_000);
    let json = |code: u16, body: String| Answer::new(code, "application/json", body);
    for answer in [
        json(
            400,
            format!(r#"{{"ok":false,"error_code":400,"description":"{long}"}}"#),
        ),
        json(200, format!(r#"{{"ok":true,"result":"{long}"}}"#)),
        json(200, format!(r#"{{"ok":true,"result":{{"id":"{long}"}}}}"#)),
        json(
            200,
            format!(r#"{{"{long}":7,"ok":true,"result":{{"{long}":[{long}]}}}}"#),
        ),
        json(200, format!("<html>{long}")),
        json(502, long.clone()),
        Answer::new(502, &long[..2000], ""),
    ] {
        let error = get_me(answer).await.unwrap_err();
        for shown in [error.to_string(), format!("{error:?}")] {
            assert!(
                shown.len() < 1500,
                "{} bytes: {}",
                shown.len(),
                &shown[..300]
            );
        }
    }
}

#[tokio::test]
async fn a_byte_order_mark_before_an_answer_is_skipped() {
    let user = r#"{"ok":true,"result":{"id":7,"is_bot":true,"first_name":"B"}}"#;
    for before in ["\u{feff}", "\u{feff}\u{feff}", " \r\n\u{feff}\t", "\n\n "] {
        let user = get_me(Answer::json(format!("{before}{user}"))).await;
        assert_eq!(
            user.unwrap_or_else(|error| panic!("{before:?}: {error}"))
                .id,
            7
        );
    }
    let refusal = "\u{feff}{\"ok\":false,\"error_code\":404}";
    let (kind, _) = refused(Answer::new(404, "application/json", refusal)).await;
    assert_eq!(kind, ErrorKind::NotFound);
}

#[tokio::test]
async fn an_answer_that_is_not_utf_8_says_what_it_is() {
    let utf_16 = |mark: &[u8]| -> Vec<u8> {
        let text = r#"{"ok":true}"#.bytes().flat_map(|byte| [byte, 0]);
        mark.iter().copied().chain(text).collect()
    };
    let none = "";
    for (body, encoding, said) in [
        (utf_16(b"\xff\xfe"), none, "UTF-16"),
        (utf_16(b"\xfe\xff\0"), none, "UTF-16"),
        (utf_16(b""), none, "UTF-16"),
        (utf_16(b"\0"), none, "UTF-16"),
        (b"\xff\xfe\0\0{\0\0\0".to_vec(), none, "UTF-32"),
        (b"\x1f\x8b\x08\0\0".to_vec(), "gzip", "compressed with gzip"),
        (b"\x1f\x8b\x08\0\0".to_vec(), none, "compressed with gzip"),
        (
            b"\x78\x9c\xab\x56".to_vec(),
            none,
            "compressed with deflate",
        ),
        (
            b"\x28\xb5\x2f\xfd\x04".to_vec(),
            "zstd",
            "compressed with zstd",
        ),
        (b"\x8b\x05\x80{".to_vec(), "br", "compressed with br"),
        ("\u{200b}{}".as_bytes().to_vec(), none, "U+200B"),
        (Vec::new(), none, "is empty"),
        (b" \r\n".to_vec(), none, "is empty"),
    ] {
        for status in [200, 502] {
            let answer = Answer::new(status, "application/json", body.clone());
            let answer = match encoding {
                "" => answer,
                encoding => answer.header("content-encoding", encoding),
            };
            let text = get_me(answer).await.unwrap_err().to_string();
            let is_bare = status == 502 && body.trim_ascii().is_empty();
            let said = if is_bare { "502" } else { said };
            assert!(text.contains(said), "{said}: {text}");
        }
    }
    // The header may be wrong.
    let user = r#"{"ok":true,"result":{"id":7,"is_bot":true,"first_name":"B"}}"#;
    for encoding in ["identity", "gzip", "utf-8"] {
        let answer = Answer::json(user).header("content-encoding", encoding);
        assert_eq!(get_me(answer).await.unwrap().id, 7);
    }
}

#[tokio::test]
async fn a_refusal_by_a_proxy_is_named_by_its_status_and_its_words() {
    for (status, words, expected) in [
        (429, "local_rate_limited", ErrorKind::RateLimited),
        (403, "", ErrorKind::PermissionDenied),
        (302, "moved", ErrorKind::Other),
    ] {
        let error = get_me(Answer::new(status, "text/plain", words)).await;
        assert_eq!(ErrorKind::of(&error.unwrap_err()), expected, "{status}");
    }
}

#[tokio::test]
async fn a_bot_with_an_address_of_its_own_downloads_from_there() {
    let server = Server::answering([Answer::new(200, "image/jpeg", "photo")]).await;
    let bot = bot(&server);
    let file = bot.client().download("photos/1.jpg").bytes().await.unwrap();
    assert_eq!(&file[..], b"photo");
    let asked = server.wait_for(|_| true).await;
    assert!(asked.path.starts_with("/file/bot"), "{}", asked.path);
}
