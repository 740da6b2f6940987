//! The example for two messengers, built and run as its readers do, against two servers on this machine; and
//! that the crates of the two know nothing of each other.

use std::env;
use std::fs::{self, File};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::LazyLock;
use std::time::Duration;

use bazu_tests::{Answer, Received, Server};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::process::Child;

/// The example, built once.
static EXAMPLE: LazyLock<PathBuf> = LazyLock::new(|| {
    let messages = cargo(&[
        "build",
        "--package",
        "bazu-tests",
        "--example",
        "two_messengers",
        "--quiet",
        "--message-format",
        "json",
    ]);
    let built = messages
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .find(|message| message["target"]["name"] == "two_messengers")
        .unwrap();
    built["executable"].as_str().unwrap().into()
});

/// What cargo prints.
fn cargo(arguments: &[&str]) -> String {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(arguments)
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:#?}");
    String::from_utf8(output.stdout).unwrap()
}

/// A running example. It is killed when it is dropped.
struct Example {
    child: Child,
    folder: TempDir,
}

impl Example {
    fn start(bale: &str, letgram: &str, tokens: [&str; 2]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let errors = File::create(folder.path().join("stderr")).unwrap();
        let child = tokio::process::Command::new(&*EXAMPLE)
            .env("BALE_TOKEN", tokens[0])
            .env("BALE_API_URL", bale)
            .env("LETGRAM_TOKEN", tokens[1])
            .env("LETGRAM_API_URL", letgram)
            .env("NO_PROXY", "*")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(errors)
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        Self { child, folder }
    }

    /// What it printed as errors.
    fn errors(&self) -> String {
        fs::read_to_string(self.folder.path().join("stderr")).unwrap()
    }
}

const TOKENS: [&str; 2] = ["1:bale", "2:letgram"];

/// The last update of [`updates`].
const LAST: i64 = 102;

fn updates() -> Value {
    let message = |text: &str| json!({ "message_id": 42, "date": 1, "chat": { "id": 7, "type": "private" }, "text": text });
    let user = json!({ "id": 3, "is_bot": false, "first_name": "Ann" });
    let query = json!({ "id": "q-1", "from": user, "chat_instance": "5", "data": "good" });
    json!([
        { "update_id": 100, "message": message("hello") },
        { "update_id": 101, "edited_message": message("hullo") },
        { "update_id": LAST, "callback_query": query },
    ])
}

/// Answers like either API: what this program uses is the same in both.
fn respond(request: &Received) -> Answer {
    match request.api_method() {
        "getUpdates" if request.json()["offset"] == 0 => Answer::result(updates()),
        "getUpdates" => Answer::silence(),
        "sendMessage" => Answer::result(json!({
            "message_id": 43, "date": 1, "chat": { "id": 7, "type": "private" },
        })),
        _ => Answer::result(true),
    }
}

fn asks_further(request: &Received) -> bool {
    request.api_method() == "getUpdates" && request.json()["offset"] == LAST + 1
}

/// The messenger was asked for updates and got an answer to each that matters.
fn assert_served(server: &Server, token: &str, name: &str) {
    let received = server.received();
    let prefix = format!("/bot{token}/");
    assert!(
        received.iter().all(|it| it.path.starts_with(&prefix)),
        "{received:?}"
    );
    let methods: Vec<_> = received.iter().map(Received::api_method).collect();
    let expected = [
        "getUpdates",
        "sendMessage",
        "answerCallbackQuery",
        "getUpdates",
    ];
    assert_eq!(methods, expected, "{name}");
    let buttons = json!([[
        { "text": "👍", "callback_data": "good" },
        { "text": "👎", "callback_data": "bad" },
    ]]);
    let text = json!({
        "chat_id": 7,
        "text": format!("{name} heard: hello"),
        "reply_markup": { "inline_keyboard": buttons },
    });
    assert_eq!(received[1].json(), text);
    let answer = json!({ "callback_query_id": "q-1", "text": "You chose good." });
    assert_eq!(received[2].json(), answer);
}

#[tokio::test]
async fn one_program_answers_two_messengers_at_once() {
    let bale = Server::start(respond).await;
    let letgram = Server::start(respond).await;
    let mut example = Example::start(bale.url(), letgram.url(), TOKENS);
    // Each waits for its next update when the other is answered: neither holds up the other.
    tokio::join!(bale.wait_for(asks_further), letgram.wait_for(asks_further));
    assert_served(&bale, TOKENS[0], "Bale");
    assert_served(&letgram, TOKENS[1], "Letgram");
    let asked = letgram.received()[0].json();
    assert_eq!(
        asked["allowed_updates"],
        json!(["message", "callback_query"])
    );
    assert_eq!(bale.received()[0].json().get("allowed_updates"), None);
    assert_eq!(example.errors(), "");
    assert!(example.child.try_wait().unwrap().is_none(), "it ended");
}

#[tokio::test]
async fn a_messenger_that_fails_is_asked_again_and_does_not_hold_up_the_other() {
    let failing = Server::start(|_| Answer::refusal(500, "Internal Server Error")).await;
    let letgram = Server::start(respond).await;
    let example = Example::start(failing.url(), letgram.url(), TOKENS);
    letgram.wait_for(asks_further).await;
    assert_served(&letgram, TOKENS[1], "Letgram");
    let patience = tokio::time::timeout(Duration::from_secs(60), async {
        while failing.received().len() < 2 {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    });
    patience.await.expect("it is not asked again");
    let errors = example.errors();
    assert!(errors.contains("Bale: getUpdates: error 500"), "{errors}");
    assert!(!errors.contains("Letgram"), "{errors}");
}

#[tokio::test]
async fn it_says_which_token_is_missing_and_ends() {
    let server = Server::start(respond).await;
    for (tokens, said) in [
        (["", "2:b"], "BALE_TOKEN is empty"),
        (["1:a", ""], "LETGRAM_TOKEN is empty"),
    ] {
        let mut example = Example::start(server.url(), server.url(), tokens);
        let end = tokio::time::timeout(Duration::from_secs(60), example.child.wait());
        assert!(!end.await.expect("it goes on").unwrap().success());
        let errors = example.errors();
        assert_eq!(errors.lines().count(), 1, "{errors}");
        assert!(errors.contains(said), "{errors}");
    }
    assert_eq!(server.received(), []);
}

#[test]
fn neither_crate_depends_on_the_other() {
    let cases = [("letgram-bot", "bale"), ("bale-bot", "letgram")];
    for (package, other) in cases {
        // With the dependencies of its examples and tests, by name alone: paths may name anything.
        let tree = cargo(&[
            "tree",
            "--quiet",
            "--package",
            package,
            "--edges",
            "all",
            "--prefix",
            "none",
            "--format",
            "{lib}",
        ]);
        let names: Vec<_> = tree.lines().filter(|line| !line.is_empty()).collect();
        let own = package.replace('-', "_");
        assert_eq!(names[0], own);
        assert!(names.contains(&"bazu_core"), "{names:?}");
        let foreign: Vec<_> = names.iter().filter(|name| name.contains(other)).collect();
        assert!(foreign.is_empty(), "{package} depends on {foreign:?}");
    }
}

#[test]
fn neither_crate_names_the_other() {
    let root = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let crates = [
        ("letgram-bot", ["bale", "bale.ai"]),
        ("bale-bot", ["letgram", "letgram.ru"]),
    ];
    for (folder, words) in crates {
        let mut open = vec![root.join("generated").join(folder)];
        let mut files = 0;
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    open.push(path);
                    continue;
                }
                files += 1;
                let text = fs::read_to_string(&path).unwrap().to_lowercase();
                let mut found = text.split(|c: char| !(c.is_alphanumeric() || c == '.'));
                let found = found.find(|word| words.contains(word));
                assert_eq!(found, None, "{}", path.display());
            }
        }
        assert!(files > 20, "{folder} has only {files} files");
    }
}
