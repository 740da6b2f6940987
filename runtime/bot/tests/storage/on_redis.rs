//! A server of Redis that is not as it should be: an error that says what to do.

use std::time::Duration;

use bazu::storage::{Record, Redis, Storage, StorageError, StorageErrorKind};
use tokio::io::copy;
use tokio::net::{TcpListener, UnixStream};
use tokio::sync::watch;

use crate::stores::RedisServer;
use crate::{handled, is, key, now, set};

/// Runs a command at a server.
async fn command(server: &RedisServer, words: &[&str]) -> redis::Value {
    let client = redis::Client::open(server.url()).unwrap();
    let mut connection = client.get_connection().unwrap();
    let mut command = redis::Cmd::new();
    command.arg(words);
    command.query(&mut connection).unwrap()
}

async fn refused(url: impl AsRef<str>) -> StorageError {
    Redis::open(url).await.unwrap_err()
}

#[tokio::test]
async fn an_address_that_cannot_be_used_is_an_error_without_the_password() {
    let secret = "hush-hush";
    for url in [
        format!("http://:{secret}@localhost"),
        format!("redis://:{secret}@"),
        format!("redis://:{secret}@localhost:port"),
        format!(":{secret}@localhost"),
        format!("rediss://:{secret}@localhost"),
        String::new(),
    ] {
        let error = refused(&url).await;
        is(
            error,
            StorageErrorKind::Setting,
            "it looks like redis://user:password@host:6379/0",
        );
        let error = refused(&url).await;
        assert!(!format!("{error} {error:?}").contains(secret), "{error:?}");
    }
    // Nothing listens there.
    let error = refused(format!("redis://user:{secret}@127.0.0.1:1/")).await;
    assert!(!format!("{error} {error:?}").contains(secret), "{error:?}");
    is(
        error,
        StorageErrorKind::Unavailable,
        "Redis at 127.0.0.1:1 cannot be reached",
    );
}

#[tokio::test]
async fn a_password_that_is_wrong_or_missing_is_an_error_without_it() {
    let server = RedisServer::with(&["--requirepass", "open sesame"]).await;
    let with = |password: &str| format!("{}?pass={password}", server.url());
    is(
        refused(server.url()).await,
        StorageErrorKind::Setting,
        "needs a password",
    );
    let error = refused(with("hush-hush")).await;
    assert!(
        !format!("{error} {error:?}").contains("hush-hush"),
        "{error:?}"
    );
    is(
        error,
        StorageErrorKind::Setting,
        "refuses the user or the password",
    );
    let storage = Redis::open(with("open%20sesame")).await.unwrap();
    assert!(!format!("{storage:?}").contains("sesame"), "{storage:?}");
}

#[tokio::test]
async fn a_server_that_may_remove_keys_and_a_replica_are_refused() {
    let settings = ["--maxmemory", "100mb", "--maxmemory-policy", "allkeys-lru"];
    let server = RedisServer::with(&settings).await;
    is(
        refused(server.url()).await,
        StorageErrorKind::Setting,
        "set `maxmemory-policy noeviction`",
    );
    let server = RedisServer::with(&["--replicaof", "127.0.0.1", "1"]).await;
    is(
        refused(server.url()).await,
        StorageErrorKind::Setting,
        "is a replica",
    );
}

#[tokio::test]
async fn a_prefix_that_another_program_uses_or_another_version_wrote_is_refused() {
    let server = RedisServer::start().await;
    let storage = Redis::open(server.url()).await.unwrap().prefix("a{b}");
    command(&server, &["SET", "{a(b)}:meta", "theirs"]).await;
    let error = storage.resume(Some(1)).await.unwrap_err();
    is(
        error,
        StorageErrorKind::Corrupt,
        "holds keys of another program under this prefix",
    );

    let storage = storage.prefix("b");
    command(&server, &["HSET", "{b}:meta", "layout", "2"]).await;
    let error = storage.resume(Some(1)).await.unwrap_err();
    is(error, StorageErrorKind::OtherVersion, "layout 2");

    let storage = storage.prefix("c");
    command(&server, &["SET", "{c}:state:a/chat 1", "theirs"]).await;
    let error = storage.load(&[key("a", 1)]).await.unwrap_err();
    is(
        error,
        StorageErrorKind::Corrupt,
        "holds a state that this version did not write: `a/chat 1`",
    );
}

#[tokio::test]
async fn a_process_that_starts_later_takes_the_prefix_and_the_earlier_one_cannot_write() {
    let server = RedisServer::start().await;
    let open = async || Redis::open(server.url()).await.unwrap();
    let first = open().await;
    first.resume(Some(1)).await.unwrap();
    first.commit(&handled(1, now())).await.unwrap();
    let second = open().await;
    second.resume(Some(1)).await.unwrap();
    let mut late = set(key("a", 1), Record::new(1, "late"));
    late.handled = handled(2, now()).handled;
    is(
        first.commit(&late).await.unwrap_err(),
        StorageErrorKind::InUse,
        "a process that started later",
    );
    assert_eq!(
        second.load(&[key("a", 1)]).await.unwrap(),
        [None],
        "nothing was written"
    );
    second.commit(&late).await.unwrap();

    // Redis came back empty: the one that runs goes on.
    command(&server, &["FLUSHALL"]).await;
    second.commit(&handled(3, now())).await.unwrap();
    let third = open().await;
    let error = third.resume(Some(2)).await.unwrap_err();
    is(error, StorageErrorKind::OtherBot, "the bot with the id 1");
}

#[tokio::test]
async fn a_server_without_memory_refuses_in_whole_and_takes_it_when_there_is_room() {
    let server = RedisServer::start().await;
    let storage = Redis::open(server.url()).await.unwrap();
    command(&server, &["CONFIG", "SET", "maxmemory", "1"]).await;
    let mut commit = set(key("a", 1), Record::new(1, "x"));
    commit.handled = handled(1, now()).handled;
    let error = storage.commit(&commit).await.unwrap_err();
    is(error, StorageErrorKind::Full, "raise its `maxmemory`");
    command(&server, &["CONFIG", "SET", "maxmemory", "0"]).await;
    let resumed = storage.resume(None).await.unwrap();
    assert!(resumed.handled.is_empty());
    assert_eq!(storage.load(&[key("a", 1)]).await.unwrap(), [None]);
    storage.commit(&commit).await.unwrap();
}

#[tokio::test]
async fn a_server_that_became_a_replica_is_waited_for() {
    let server = RedisServer::start().await;
    let storage = Redis::open(server.url()).await.unwrap();
    command(&server, &["REPLICAOF", "127.0.0.1", "1"]).await;
    let error = storage.commit(&handled(1, now())).await.unwrap_err();
    is(
        error,
        StorageErrorKind::Unavailable,
        "give the address of the primary",
    );
    command(&server, &["REPLICAOF", "NO", "ONE"]).await;
    storage.commit(&handled(1, now())).await.unwrap();
}

#[tokio::test]
async fn a_connection_that_broke_is_made_anew_and_the_script_is_sent_again() {
    let mut server = RedisServer::start().await;
    let storage = Redis::open(server.url()).await.unwrap();
    storage.commit(&handled(1, now())).await.unwrap();
    server.kill();
    let error = storage.commit(&handled(2, now())).await.unwrap_err();
    is(error, StorageErrorKind::Unavailable, "cannot be reached");
    server.start_again().await;
    // The failure to connect is remembered for 100 milliseconds.
    tokio::time::sleep(Duration::from_millis(110)).await;
    storage.commit(&handled(2, now())).await.unwrap();
    let ids: Vec<i64> = storage
        .resume(None)
        .await
        .unwrap()
        .handled
        .iter()
        .map(|it| it.id)
        .collect();
    assert_eq!(ids, [1, 2], "what was written before the kill is there");
}

#[tokio::test]
async fn an_answer_that_does_not_come_in_5_seconds_is_an_error_and_the_next_call_connects_anew() {
    let server = RedisServer::start().await;
    let storage = Redis::open(server.url()).await.unwrap();
    server.signal("-STOP");
    let error = storage.commit(&handled(1, now())).await.unwrap_err();
    is(
        error,
        StorageErrorKind::Unavailable,
        "does not answer in time",
    );
    server.signal("-CONT");
    storage.commit(&handled(1, now())).await.unwrap();
    let resumed = storage.resume(None).await.unwrap();
    assert_eq!(
        resumed.handled.len(),
        1,
        "written once, though it was sent twice"
    );
}

/// A way to a server on which what is sent over the first connection can be held up.
async fn way(server: &RedisServer) -> (String, watch::Sender<bool>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("redis://{}", listener.local_addr().unwrap());
    let (held, is_held) = watch::channel(false);
    let socket = server.socket();
    tokio::spawn(async move {
        let mut is_first = true;
        loop {
            let (client, _) = listener.accept().await.unwrap();
            let (mut from_client, mut to_client) = client.into_split();
            let (mut from_server, mut to_server) =
                UnixStream::connect(&socket).await.unwrap().into_split();
            tokio::spawn(async move { copy(&mut from_server, &mut to_client).await });
            let mut is_held = std::mem::replace(&mut is_first, false).then(|| is_held.clone());
            tokio::spawn(async move {
                let mut bytes = vec![0; 100_000];
                loop {
                    use tokio::io::{AsyncReadExt, AsyncWriteExt};
                    let length = from_client.read(&mut bytes).await.unwrap_or(0);
                    if let Some(is_held) = &mut is_held {
                        is_held.wait_for(|held| !held).await.unwrap();
                    }
                    if length == 0 || to_server.write_all(&bytes[..length]).await.is_err() {
                        return;
                    }
                }
            });
        }
    });
    (url, held)
}

#[tokio::test]
async fn a_commit_that_arrives_after_its_repetition_does_not_undo_what_came_after_it() {
    let server = RedisServer::start().await;
    let (url, held) = way(&server).await;
    let storage = Redis::open(url).await.unwrap();
    storage.resume(Some(1)).await.unwrap();
    let step = |value: &str| set(key("a", 1), Record::new(1, value));
    storage.commit(&step("before")).await.unwrap();
    held.send_replace(true);
    let error = storage.commit(&step("first")).await.unwrap_err();
    is(
        error,
        StorageErrorKind::Unavailable,
        "does not answer in time",
    );
    storage.commit(&step("first")).await.unwrap();
    storage.commit(&step("second")).await.unwrap();
    let commits = async || {
        let answer = command(&server, &["INFO", "commandstats"]).await;
        let text: String = redis::from_redis_value(answer).unwrap();
        let line = text
            .lines()
            .find(|line| line.starts_with("cmdstat_evalsha:"))
            .unwrap();
        line.split(['=', ','])
            .nth(1)
            .unwrap()
            .parse::<u64>()
            .unwrap()
    };
    let before = commits().await;
    held.send_replace(false);
    while commits().await == before {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let found = storage.load(&[key("a", 1)]).await.unwrap();
    assert_eq!(found, [Some(Record::new(1, "second"))]);
    storage.commit(&step("third")).await.unwrap();
}
