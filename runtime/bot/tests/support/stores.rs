//! One test on each storage, and a server of Redis for each test that needs one.
//!
//! A test program takes it in by `#[path = "support/stores.rs"] mod stores;`.
#![allow(dead_code, missing_debug_implementations, unreachable_pub)] // Each test uses a part of it.

use std::io::ErrorKind;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use bazu::storage::{Memory, Redis, Sqlite, Storage, StorageError};
use tempfile::TempDir;
use tokio::time::{Instant, sleep};

/// How long a server may take to start, and to answer.
const PATIENCE: Duration = Duration::from_secs(60);

/// An empty storage of one kind, and what it stands on.
pub struct Store {
    storage: Arc<dyn Storage>,
    place: Place,
}

enum Place {
    Memory,
    Sqlite(TempDir),
    Redis(RedisServer),
}

/// Runs a test on an empty storage of each kind: memory, SQLite, Redis. The kind is printed, so that it stands above the
/// message of a test that fails.
///
/// Not with a paused clock, so also not with a mock server in process: time would move while Redis answers. Use a mock
/// server on a port.
pub async fn for_each_store(test: impl AsyncFn(Store)) {
    for_stores(
        [
            Store::memory().await,
            Store::sqlite().await,
            Store::redis().await,
        ],
        test,
    )
    .await;
}

/// The same for those that survive a restart: SQLite, Redis.
pub async fn for_each_durable_store(test: impl AsyncFn(Store)) {
    for_stores([Store::sqlite().await, Store::redis().await], test).await;
}

async fn for_stores<const N: usize>(stores: [Store; N], test: impl AsyncFn(Store)) {
    for store in stores {
        println!("with {}", store.name());
        test(store).await;
    }
}

impl Store {
    pub async fn memory() -> Self {
        Self {
            storage: Arc::new(Memory::new()),
            place: Place::Memory,
        }
    }

    pub async fn sqlite() -> Self {
        let place = Place::Sqlite(tempfile::tempdir().unwrap());
        let storage = place.open().await.unwrap().unwrap();
        Self { storage, place }
    }

    pub async fn redis() -> Self {
        let place = Place::Redis(RedisServer::start().await);
        let storage = place.open().await.unwrap().unwrap();
        Self { storage, place }
    }

    pub fn name(&self) -> &'static str {
        self.storage.name()
    }

    /// The storage, for a runner: `Polling::new(…).storage(store.storage())`.
    pub fn storage(&self) -> Arc<dyn Storage> {
        self.storage.clone()
    }

    /// Opens it again, as a process does that starts again. Nothing else may hold the storage. One in memory is the same
    /// one.
    pub async fn reopened(self) -> Self {
        let Self { storage, place } = self;
        if let Place::Memory = place {
            return Self { storage, place };
        }
        drop(storage);
        let storage = place.open().await.unwrap().unwrap();
        Self { storage, place }
    }

    /// Opens it once more, as a second process does.
    pub async fn opened_twice(&self) -> Result<Option<Arc<dyn Storage>>, StorageError> {
        self.place.open().await
    }

    /// The file of a storage in a file.
    pub fn file(&self) -> Option<PathBuf> {
        match &self.place {
            Place::Sqlite(folder) => Some(folder.path().join("bot.db")),
            _ => None,
        }
    }

    /// The server of a storage in Redis.
    pub fn server(&mut self) -> Option<&mut RedisServer> {
        match &mut self.place {
            Place::Redis(server) => Some(server),
            _ => None,
        }
    }
}

impl Place {
    async fn open(&self) -> Result<Option<Arc<dyn Storage>>, StorageError> {
        Ok(match self {
            Self::Memory => None,
            Self::Sqlite(folder) => Some(Arc::new(Sqlite::open(folder.path().join("bot.db"))?)),
            Self::Redis(server) => Some(Arc::new(server.open().await?.prefix("test"))),
        })
    }
}

/// A server of Redis at a socket of its own, with its data in a folder of its own. It ends when it is dropped.
pub struct RedisServer {
    folder: TempDir,
    settings: Vec<String>,
    process: Child,
}

impl RedisServer {
    pub async fn start() -> Self {
        Self::with(&["--appendonly", "yes"]).await
    }

    /// A server with these settings.
    pub async fn with(settings: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let settings = settings.iter().map(|it| it.to_string()).collect();
        let process = spawn(&folder, &settings);
        let server = Self {
            folder,
            settings,
            process,
        };
        server.ready().await;
        server
    }

    /// Kills it with -9, and returns when it is dead.
    pub fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    /// Starts it again, with the data that it has on its disk.
    pub async fn start_again(&mut self) {
        let _ = std::fs::remove_file(self.socket());
        self.process = spawn(&self.folder, &self.settings);
        self.ready().await;
    }

    /// Stops it as an operator stops a program that he wants to go on (`SIGSTOP`, `SIGCONT`).
    pub fn signal(&self, signal: &str) {
        let id = self.process.id().to_string();
        let sent = Command::new("kill").args([signal, &id]).status().unwrap();
        assert!(sent.success());
    }

    /// Opens it as a storage, with patience for a machine that does much else.
    pub async fn open(&self) -> Result<Redis, StorageError> {
        let start = Instant::now();
        loop {
            match Redis::open(self.url()).await {
                Err(error) if error.is_temporary() && start.elapsed() < PATIENCE => {}
                done => return done.map(|redis| redis.timeout(PATIENCE)),
            }
        }
    }

    pub fn socket(&self) -> PathBuf {
        self.folder.path().join("redis.sock")
    }

    pub fn url(&self) -> String {
        format!("redis+unix://{}", self.socket().display())
    }

    async fn ready(&self) {
        let start = Instant::now();
        while std::os::unix::net::UnixStream::connect(self.socket()).is_err() {
            assert!(
                start.elapsed() < PATIENCE,
                "redis-server does not start; see {}",
                self.folder.path().join("log").display()
            );
            sleep(Duration::from_millis(10)).await;
        }
    }
}

fn spawn(folder: &TempDir, settings: &Vec<String>) -> Child {
    let spawned = Command::new("redis-server")
        .current_dir(folder)
        .args(["--port", "0", "--unixsocket", "redis.sock", "--save", ""])
        .args(settings)
        .stdout(Stdio::from(
            std::fs::File::create(folder.path().join("log")).unwrap(),
        ))
        .stderr(Stdio::null())
        .spawn();
    match spawned {
        Ok(process) => process,
        Err(error) if error.kind() == ErrorKind::NotFound => panic!(
            "these tests start `redis-server`, which is not installed; on Debian: apt-get install redis-server"
        ),
        Err(error) => panic!("redis-server cannot be started: {error}"),
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
