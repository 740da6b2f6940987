//! The token is in no output, at any level, on any way a call can end.

mod support;

use std::time::Duration;

use bazu_client::{Client, FromReader, Multipart, Request};
use bazu_core::{Error, InputFile};
use support::told::{TOLD, record, shown};
use support::{Server, TOKEN, answer, builder, call, client, json, ok};

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
    answer(&head, &format!("text/html; {TOKEN}"), &page)
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
    let request = Request::new("sendPhoto", bazu_client::Body::Multipart(form));
    let server = Server::replying(ok()).await;
    errors.push(("short", client(&server).execute(request).await.unwrap_err()));

    let odd = json("get me", "{}");
    errors.push(("odd", client(&server).execute(odd).await.unwrap_err()));

    for status in ["404 Not Found", "302 Found", "502 Bad Gateway"] {
        let echoing = Server::replying(echo(status)).await;
        let client = client(&echoing);
        errors.push(("status", client.download("a").bytes().await.unwrap_err()));
        // Answers of methods are made into errors elsewhere.
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

#[tokio::test]
async fn the_token_in_the_path_of_a_file_is_shown_nowhere() {
    // So are the folders of Telegram's server in local mode named, and full URLs of files.
    let folder = tempfile::tempdir().unwrap();
    let stored = folder.path().join(TOKEN);
    std::fs::create_dir(&stored).unwrap();
    let server = Server::replying(ok()).await;
    let client = builder(&server.url()).local_files(&stored).build().unwrap();
    let within = |name: &str| stored.join(name).to_str().unwrap().to_owned();
    std::fs::create_dir(stored.join("folder")).unwrap();
    for file_path in [
        within("nowhere"),
        within("folder"),
        within("../../"),
        format!("bot{TOKEN}/../a"),
    ] {
        let download = client.download(&file_path);
        check("debug", &format!("{download:?}"));
        let error = download.bytes().await.unwrap_err();
        assert!(matches!(error, Error::File(_)), "{error:?}");
        check(&file_path, &shown(&error));
    }
}

#[test]
fn a_bad_token_or_url_is_refused_without_showing_it() {
    let error = bazu_core::Token::new(format!("{TOKEN}\n")).unwrap_err();
    check("token", &shown(&Error::from(error)));
    let token = || bazu_core::Token::new(TOKEN).unwrap();
    for url in [
        format!("https://api.test/bot{TOKEN}?a"),
        format!("https://user:{TOKEN}@api.test"),
        format!("bot{TOKEN}"),
    ] {
        let error = Client::builder(token()).api_url(&url).build().unwrap_err();
        check("url", &shown(&error));
    }
}
