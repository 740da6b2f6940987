//! The token is in no output, at any level, on any way a call can end.

mod support;

use std::fmt::{self, Write};
use std::sync::{Mutex, OnceLock};
use std::time::Duration;

use bazu::{Client, Error, InputFile, Multipart, Request};
use support::{Server, TOKEN, answer, builder, call, client, json, ok};
use tracing::field::{Field, Visit};
use tracing::span;

/// Everything that any crate told `tracing`, at any level.
static TOLD: Mutex<String> = Mutex::new(String::new());

/// Keeps every event and span of the process.
struct Recorder;

impl tracing::Subscriber for Recorder {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &span::Attributes<'_>) -> span::Id {
        attributes.record(&mut Line);
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, values: &span::Record<'_>) {
        values.record(&mut Line);
    }

    fn event(&self, event: &tracing::Event<'_>) {
        TOLD.lock().unwrap().push_str(event.metadata().target());
        event.record(&mut Line);
    }

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

struct Line;

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        writeln!(TOLD.lock().unwrap(), " {field}={value:?}").unwrap();
    }
}

/// Records from now on.
fn record() {
    static RECORDING: OnceLock<()> = OnceLock::new();
    RECORDING.get_or_init(|| tracing::subscriber::set_global_default(Recorder).unwrap());
}

/// Everything an error shows, and what is behind it.
fn shown(error: &(dyn std::error::Error + 'static)) -> String {
    let mut text = String::new();
    let mut next = Some(error);
    while let Some(error) = next {
        writeln!(text, "{error} {error:?} {error:#?}").unwrap();
        next = error.source();
    }
    text
}

fn check(name: &str, text: &str) {
    for part in ["AbCdEf", "secret_ZyX"] {
        assert!(!text.contains(part), "{name}: {text}");
    }
}

/// An answer that shows the URL it was asked for, as error pages do.
fn echo(status: &str) -> String {
    let page = format!(
        "<p>/bot{TOKEN}/x and /bot{} not found</p>",
        TOKEN.replace(':', "%3A")
    );
    let head = format!("{status}\r\nlocation: /bot{TOKEN}/y");
    answer(&head, "text/html", &page)
}

#[tokio::test]
async fn the_token_is_in_no_error_and_no_event() {
    record();
    let mut errors: Vec<(&str, Error)> = Vec::new();

    let closing = Server::closing_behind("").await;
    errors.push(("closed", call(&client(&closing)).await.unwrap_err()));

    let garbled = Server::replying(format!("/bot{TOKEN}/x\r\n\r\n")).await;
    errors.push(("garbled", call(&client(&garbled)).await.unwrap_err()));

    let silent = Server::silent_behind("").await;
    let soon = Duration::from_millis(20);
    let hasty = builder(&silent.url()).read_timeout(soon).build().unwrap();
    errors.push(("timeout", call(&hasty).await.unwrap_err()));

    let https = format!("https://{}", garbled.address);
    let tls = builder(&https).connect_timeout(soon).build().unwrap();
    errors.push(("tls", call(&tls).await.unwrap_err()));

    let nowhere = builder("http://127.0.0.1:1").build().unwrap();
    errors.push(("refused", call(&nowhere).await.unwrap_err()));

    let form = Multipart::new().file("photo", InputFile::sized_reader("a", tokio::io::empty(), 9));
    let request = Request::new("sendPhoto", bazu::Body::Multipart(form));
    let server = Server::replying(ok()).await;
    errors.push(("short", client(&server).execute(request).await.unwrap_err()));

    let odd = json("get me", "{}");
    errors.push(("odd", client(&server).execute(odd).await.unwrap_err()));

    for status in ["404 Not Found", "302 Found", "502 Bad Gateway"] {
        let echoing = Server::replying(echo(status)).await;
        let client = client(&echoing);
        errors.push(("status", client.download("a").bytes().await.unwrap_err()));
        // Answers of methods are made into errors elsewhere; what is shown of them is not.
        check("response", &format!("{:?}", call(&client).await.unwrap()));
    }
    for (name, error) in &errors {
        let text = shown(error);
        assert!(!text.is_empty());
        check(name, &text);
    }

    let good = client(&server);
    call(&good).await.unwrap();
    let pending = good.download("a");
    check(
        "debug",
        &format!("{good:?} {pending:?} {:?}", json("getMe", "{}")),
    );

    let told = TOLD.lock().unwrap();
    for part in [
        "hyper_util",
        "bazu",
        "method=\"getMe\"",
        "status=200",
        "answered",
        "failed",
    ] {
        assert!(
            told.contains(part),
            "nothing of {part:?} was recorded: {told}"
        );
    }
    check("events", &told);
}

#[test]
fn a_bad_token_or_url_is_refused_without_showing_it() {
    let error = bazu::Token::new(format!("{TOKEN}\n")).unwrap_err();
    check("token", &shown(&Error::from(error)));
    let token = || bazu::Token::new(TOKEN).unwrap();
    for url in [
        format!("https://api.test/bot{TOKEN}?a"),
        format!("https://user:{TOKEN}@api.test"),
        format!("bot{TOKEN}"),
    ] {
        let error = Client::builder(token()).api_url(&url).build().unwrap_err();
        check("url", &shown(&error));
    }
}
