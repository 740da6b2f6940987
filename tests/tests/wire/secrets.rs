//! Neither the token of the bot nor that of the wallet is shown anywhere.

use bale_bot::types::LabeledPrice;
use bale_bot::{Bot, Call, Error, Token};
use bazu_tests::{Answer, Server};

use crate::capture::Capture;
use crate::{MESSAGE, TOKEN, answer, bot};

const WALLET: &str = "WALLET-Hushed-5678";

fn invoice(bot: &Bot) -> Call<'_, bale_bot::methods::SendInvoice> {
    let prices = [LabeledPrice::new("all", 1000)];
    bot.send_invoice(5, "Tea", "Black tea", "order-1", WALLET, prices)
}

fn assert_silent(shown: &str) {
    let secret = TOKEN.split_once(':').unwrap().1;
    for part in [TOKEN, secret, WALLET] {
        assert!(!shown.contains(part), "{part} in: {shown}");
    }
}

/// Everything an error says of itself, and of what is behind it.
fn everything(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        text.push_str(&format!(" {cause} {cause:?}"));
        source = cause.source();
    }
    text
}

#[tokio::test]
async fn no_log_at_any_level_and_no_error_shows_a_secret_whatever_the_server_says() {
    let capture = Capture::start();
    let echo = format!("no bot{TOKEN} at /bot{TOKEN}/sendInvoice");
    let html = format!("<html>{echo}</html>");
    let shape = format!(r#"{{"message_id":"{TOKEN}"}}"#);
    let answers = [
        Answer::result(MESSAGE),
        Answer::refusal(403, &echo),
        Answer::new(404, "text/html", html),
        Answer::result(shape),
        Answer::json(format!("[\"{TOKEN}")),
        Answer::raw(format!("HTTP/1.1 {TOKEN}\r\n\r\n")),
        Answer::raw(""),
    ];
    let count = answers.len();
    let server = Server::answering(answers).await;
    let bot = bot(&server);
    invoice(&bot).await.unwrap();
    for _ in 1..count {
        let error = invoice(&bot).await.unwrap_err();
        assert_silent(&everything(&error));
    }
    drop(server);
    let error = invoice(&bot).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    assert_silent(&everything(&error));

    let logged = capture.text();
    let calls = logged.matches("method=\"sendInvoice\"").count();
    assert_eq!(calls, count + 1, "{logged}");
    assert_silent(&logged);
}

#[test]
fn neither_bot_nor_builder_nor_call_shows_a_secret() {
    let builder = Bot::builder(TOKEN).unwrap();
    assert_silent(&format!("{builder:?} {builder:#?}"));
    let bot = builder.no_proxy().build().unwrap();
    assert_silent(&format!("{bot:?} {bot:#?} {:?}", bot.client()));
    let call = invoice(&bot);
    assert_silent(&format!("{call:?} {call:#?} {:?}", call.check()));
    assert_silent(&format!("{:?}", call.into_method()));
    assert_silent(&format!("{:?}", Token::new(TOKEN)));
}

#[test]
fn a_text_that_cannot_be_a_token_is_refused_before_any_request_and_not_repeated() {
    for token in [
        format!("{TOKEN} "),
        format!(" {TOKEN}"),
        format!("{TOKEN}\n"),
        format!("{TOKEN}/../x"),
        format!("{TOKEN}?a=b"),
        format!("{TOKEN}\u{6f1}"),
        String::new(),
        " ".to_owned(),
        "\n".to_owned(),
    ] {
        for error in [
            Bot::new(&token).unwrap_err(),
            Bot::builder(&token).unwrap_err(),
        ] {
            assert!(matches!(error, Error::Token(_)), "{error:?}");
            assert_silent(&everything(&error));
            let remedy = "copy it again from where it was issued";
            assert!(error.to_string().contains(remedy), "{error}");
        }
    }
}

#[test]
fn a_url_of_the_api_that_holds_a_password_is_refused_and_not_repeated() {
    let builder = Bot::builder(TOKEN).unwrap().no_proxy();
    let error = builder
        .api_url("https://me:Hush-me@x.org")
        .build()
        .unwrap_err();
    assert!(!everything(&error).contains("Hush"), "{error:?}");
}

#[tokio::test]
async fn a_provider_token_that_the_server_echoes_is_not_shown() {
    let words = "Bad Request: invalid provider_token WALLET-ECHOED-1";
    for it in [
        Answer::refusal(400, words),
        Answer::new(502, "text/html", format!("<p>{words}</p>")),
        Answer::result(format!("{{\"{words}\": 1}}")),
    ] {
        let error = answer(it, |bot| {
            let prices = [LabeledPrice::new("Tea", 1000)];
            bot.send_invoice(7, "Tea", "Tea", "tea-1", "WALLET-ECHOED-1", prices)
        })
        .await
        .unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("ECHOED"), "{shown}");
    }
}

#[test]
fn a_variable_without_a_token_is_named_with_the_remedy_and_never_shown() {
    let error = Bot::from_env("BAZU_TESTS_UNSET").expect_err("it is not set");
    assert!(matches!(error, Error::Config(_)), "{error:?}");
    let text = error.to_string();
    assert!(text.contains("BAZU_TESTS_UNSET is not set"), "{text}");
    assert!(text.contains("set BAZU_TESTS_UNSET to the token"), "{text}");
    // Cargo sets it, to a path.
    let error = Bot::from_env("CARGO_MANIFEST_DIR").expect_err("a path is no token");
    let shown = everything(&error);
    assert!(shown.contains("CARGO_MANIFEST_DIR"), "{shown}");
    assert!(!shown.contains(env!("CARGO_MANIFEST_DIR")), "{shown}");
}
