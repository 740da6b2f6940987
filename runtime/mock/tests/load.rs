//! A thousand bots with ten calls each in flight.

use std::fs;
use std::sync::Arc;
use std::time::Duration;

use bale_bot::HasModel;
use bazu_mock::server::{Clock, Server, Shell, serve_connection};
use bazu_mock::world::{Act, NewBot, NewUser};
use bazu_mock::{Model, World};
use serde_json::{Value, json};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::timeout;

const BOTS: usize = 1000;
/// The calls of a bot that send something at the same time. Another one waits for updates.
const SENDS: usize = 9;
/// How often each of them is made.
const ROUNDS: usize = 3;
/// The most memory that the process may take: server, clients and all that both hold.
const MOST_MEMORY: usize = 768 << 20;
/// A test that waits longer than this hangs.
const PATIENCE: Duration = Duration::from_secs(600);

/// A bot, and a user who started it.
#[derive(Clone)]
struct Pair {
    token: String,
    bot: i64,
    user: i64,
}

trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

/// Opens connections: to the port while there are files for it, and by pipes then.
struct Door {
    shell: Shell,
    server: Server,
    files: usize,
}

impl Door {
    async fn open(&mut self) -> Box<dyn Stream> {
        // Each connection is a file of the server and one of the client.
        if self.files >= 2 {
            self.files -= 2;
            let stream = TcpStream::connect(self.server.address())
                .await
                .expect("the server listens");
            return Box::new(stream);
        }
        let (client, server) = tokio::io::duplex(1 << 14);
        let shell = self.shell.clone();
        tokio::spawn(async move { serve_connection(&shell, server).await });
        Box::new(client)
    }
}

/// How many more files the process may open.
fn files() -> usize {
    let limits = fs::read_to_string("/proc/self/limits").unwrap_or_default();
    let line = limits
        .lines()
        .find(|line| line.starts_with("Max open files"));
    let limit = line.and_then(|line| line.split_whitespace().nth(3));
    limit
        .and_then(|limit| limit.parse().ok())
        .unwrap_or(256_usize)
        .saturating_sub(200)
}

/// The most memory that the process took so far, in bytes, where the system reports it.
fn memory() -> Option<usize> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: usize = line.split_whitespace().next()?.parse().ok()?;
    Some(kibibytes << 10)
}

fn world() -> (World, Vec<Pair>) {
    let model = Model::read(bale_bot::Bot::MODEL).expect("a model of this version");
    let mut world = World::new(Arc::new(model), 1, Clock::wall().now());
    let pairs = (0..BOTS).map(|number| {
        let bot = NewBot::new(format!("Bot {number}"));
        let bot = world.add_bot(bot).expect("a new bot");
        let user = NewUser::new(format!("User {number}"));
        let user = world.add_user(user).expect("a new user");
        world.start(user, bot).expect("both are there");
        let token = world.token(bot).expect("a token").to_owned();
        Pair { token, bot, user }
    });
    let pairs = pairs.collect();
    (world, pairs)
}

async fn post(stream: &mut Box<dyn Stream>, token: &str, method: &str, body: &Value) {
    let body = body.to_string();
    let head = format!(
        "POST /bot{token}/{method} HTTP/1.1\r\nhost: mock\r\ncontent-type: application/json"
    );
    let request = format!("{head}\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    stream
        .write_all(request.as_bytes())
        .await
        .expect("the server reads");
}

/// The result of the next answer.
async fn result(stream: &mut Box<dyn Stream>) -> Value {
    let mut read = Vec::new();
    let end = loop {
        if let Some(at) = read.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
            break at + 4;
        }
        assert!(
            stream.read_buf(&mut read).await.expect("no error") > 0,
            "no answer"
        );
    };
    let head = String::from_utf8_lossy(&read[..end]).to_ascii_lowercase();
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    let length: usize = length.expect("a length").parse().expect("a number");
    while read.len() < end + length {
        assert!(
            stream.read_buf(&mut read).await.expect("no error") > 0,
            "a cut answer"
        );
    }
    let answer: Value = serde_json::from_slice(&read[end..]).expect("JSON");
    assert!(head.starts_with("http/1.1 200"), "{head}{answer}");
    answer["result"].clone()
}

/// Sends messages one after another.
async fn sends(mut stream: Box<dyn Stream>, pair: Pair, number: usize) {
    for round in 0..ROUNDS {
        let text = format!("{number} {round}");
        let body = json!({ "chat_id": pair.user, "text": text });
        post(&mut stream, &pair.token, "sendMessage", &body).await;
        let message = result(&mut stream).await;
        assert_eq!(message["text"], text);
        assert_eq!(message["chat"]["id"], pair.user);
    }
}

/// Waits for the message of the own user, and gets no other one.
async fn polls(mut stream: Box<dyn Stream>, pair: Pair) {
    let body = json!({ "timeout": 50 });
    let updates = loop {
        post(&mut stream, &pair.token, "getUpdates", &body).await;
        let updates = result(&mut stream).await;
        if updates != json!([]) {
            break updates;
        }
    };
    let updates = updates.as_array().expect("a list");
    assert_eq!(updates.len(), 1);
    assert_eq!(updates[0]["message"]["from"]["id"], pair.user);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_bots_with_ten_calls_each_in_flight_see_no_error() {
    let (world, pairs) = world();
    let shell = Shell::new(world, Clock::wall());
    let server = Server::start(&shell, "127.0.0.1:0")
        .await
        .expect("a free port");
    let files = files();
    let mut door = Door {
        shell: shell.clone(),
        server,
        files,
    };
    let (mut sending, mut polling) = (JoinSet::new(), JoinSet::new());
    for pair in &pairs {
        polling.spawn(polls(door.open().await, pair.clone()));
        for number in 0..SENDS {
            sending.spawn(sends(door.open().await, pair.clone(), number));
        }
    }
    timeout(PATIENCE, sending.join_all())
        .await
        .expect("all are answered");
    for pair in &pairs {
        let act = json!({ "as": pair.user, "does": "writes", "text": "hello", "in": { "bot": pair.bot } });
        let act: Act = serde_json::from_value(act).expect("an act");
        shell
            .with(|world, now| world.act(act, now))
            .expect("the user can write");
    }
    timeout(PATIENCE, polling.join_all())
        .await
        .expect("all are answered");

    let calls = BOTS * SENDS * ROUNDS + BOTS;
    let sockets = (files - door.files) / 2;
    let memory = memory();
    let shown = memory.map_or("unknown".to_owned(), |memory| {
        format!("{} MiB", memory >> 20)
    });
    println!(
        "{calls} calls of {BOTS} bots on {} connections, {sockets} of them TCP: no error, memory at most {shown}",
        BOTS * (SENDS + 1)
    );
    assert!(memory.is_none_or(|memory| memory <= MOST_MEMORY), "{shown}");
}
