//! The crates of this repository, and what is no crate.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use bazu_surface as surface;

#[test]
fn a_file_that_is_no_rust_is_named() {
    let read = |files: &[(&str, &str)]| {
        let files = files.iter();
        let files = files.map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
        surface::read(&files.collect()).expect_err("it is no crate")
    };
    let fault = read(&[("lib.rs", "mod wire;"), ("wire/mod.rs", "pub fn 1() {}")]);
    assert_eq!(fault.file, "wire/mod.rs");
    assert!(
        fault
            .to_string()
            .starts_with("wire/mod.rs: expected identifier"),
        "{fault}"
    );
    let fault = read(&[("lib.rs", "mod wire;")]);
    assert_eq!(
        fault.to_string(),
        "lib.rs: `mod wire;` has no file: neither wire.rs nor wire/mod.rs",
    );
    assert_eq!(read(&[]).to_string(), "lib.rs: is missing");
}

/// The files of a crate of this workspace.
fn source(krate: &str) -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .join(krate)
        .join("src");
    let mut files = BTreeMap::new();
    let mut folders: Vec<PathBuf> = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("the folder can be read").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let parts = path
                .strip_prefix(&root)
                .expect("it is in the folder")
                .iter();
            let parts: Vec<_> = parts.map(|part| part.to_string_lossy()).collect();
            let text = fs::read_to_string(&path).expect("the file can be read");
            files.insert(parts.join("/"), text);
        }
    }
    files
}

/// Reads a crate and asks for items by the beginning of what is told of them.
fn assert_has(krate: &str, at_least: usize, wanted: &[(&str, &str)]) {
    let surface = surface::read(&source(krate)).expect("the crate is Rust");
    assert_eq!(surface::compare(&surface, &surface), []);
    let count = surface.items().count();
    assert!(count >= at_least, "{krate} has {count} items");
    for (path, text) in wanted {
        let found: Vec<String> = surface
            .items()
            .filter(|(found, _)| found == path)
            .map(|(_, text)| text)
            .collect();
        assert!(
            found.iter().any(|found| found == text),
            "{path} is {found:?}"
        );
    }
}

#[test]
fn the_runtime_is_read() {
    assert_has(
        "runtime/core",
        350,
        &[
            ("wire", "mod"),
            ("Payload::NAME", "const NAME: &'static str"),
            ("wire::Lenient::0", "0: T"),
            (
                "impl wire::Files for Vec<T>",
                "impl<T: Files> Files for Vec<T>",
            ),
            ("violations", "fn violations<P: Payload>(&P) -> Violations"),
        ],
    );
    assert_has(
        "runtime/client",
        100,
        &[("Client::policy", "fn policy(&self) -> bazu_core::Policy")],
    );
    assert_has(
        "runtime/rest",
        100,
        &[(
            "RestClientBuilder",
            "type RestClientBuilder<C = RestClient> = bazu_client::ClientBuilder<C, Auth>",
        )],
    );
}

#[test]
fn the_generated_crates_are_read() {
    let bot = [
        (
            "Bot::send_message",
            "fn send_message(&self, impl Into<ChatId>, impl Into<String>) -> Call<'_, SendMessage>",
        ),
        ("types::Message::text", "text: Option<String>"),
        (
            "types::Message::reply_text",
            "fn reply_text<'a>(&self, &'a Bot, impl Into<String>) -> Call<'a, SendMessage>",
        ),
        (
            "methods::SendMessage",
            "#[non_exhaustive] struct SendMessage { .. }",
        ),
        (
            "Call<'_, SendMessage>::reply_to_message_id",
            "impl Call<'_, SendMessage>: fn reply_to_message_id(self, impl Into<Option<i64>>) -> Self",
        ),
        (
            "impl From<&str> for types::ChatId",
            "impl From<&str> for ChatId",
        ),
        (
            "impl serde::Serialize for types::Message",
            "impl serde::Serialize for Message",
        ),
        (
            "<methods::SendMessage as bazu_core::Payload>::Output",
            "type Output = Message",
        ),
        ("Error", "use bazu_core::Error"),
    ];
    assert_has("generated/bale-bot", 1000, &bot);
    assert_has("generated/letgram-bot", 1000, &bot);
    assert_has(
        "generated/bale-bot",
        1000,
        &[(
            "methods::SendMessage::TEXT_LENGTH",
            "const TEXT_LENGTH: bazu_core::LengthLimit",
        )],
    );
    assert_has(
        "generated/bale-otp",
        30,
        &[("types::Sent", "#[non_exhaustive] struct Sent { .. }")],
    );
    assert_has(
        "generated/bale-safir",
        50,
        &[("ErrorKind", "#[non_exhaustive] enum ErrorKind")],
    );
}
