//! What a commit costs. Prints figures: `cargo test --release -p bazu --test storage -- --ignored --nocapture costs`.

use std::sync::Arc;
use std::time::{Duration, Instant};

use bazu::storage::{Changes, HandledUpdate, Record, Storage};

use crate::stores::{RedisServer, Store};
use crate::{key, now, set};

/// The mark of an update, and the state of its chat.
fn step(update: i64, chat: i64) -> Changes {
    let mut changes = set(key("order", chat), Record::new(1, vec![7; 40]));
    changes.handled = vec![HandledUpdate::new(update, now())];
    changes
}

/// Handles updates as a runner does: reads a state, then commits. So many at once, for so long.
async fn run(storage: Arc<dyn Storage>, at_once: i64, time: Duration) -> (u64, Duration) {
    let start = Instant::now();
    let mut tasks = tokio::task::JoinSet::new();
    for chat in 0..at_once {
        let storage = storage.clone();
        tasks.spawn(async move {
            let mut count = 0;
            while start.elapsed() < time {
                storage.load(&[key("order", chat)]).await.unwrap();
                let id = count as i64 * at_once + chat;
                storage.commit(&step(id, chat)).await.unwrap();
                count += 1;
            }
            count
        });
    }
    let mut count = 0;
    while let Some(done) = tasks.join_next().await {
        count += done.unwrap();
    }
    (count, start.elapsed())
}

/// The processor time of this process.
fn processor() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = stat.rsplit(')').next().unwrap_or_default().split(' ');
    let ticks: u64 = fields
        .skip(12)
        .take(2)
        .filter_map(|it| it.parse::<u64>().ok())
        .sum();
    Duration::from_millis(ticks * 10)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "measures: run it by hand, in release"]
async fn costs() {
    let everysec = RedisServer::start().await;
    let always = RedisServer::with(&["--appendonly", "yes", "--appendfsync", "always"]).await;
    let open = async |server: &RedisServer| {
        let redis = bazu::storage::Redis::open(server.url()).await.unwrap();
        Arc::new(redis) as Arc<dyn Storage>
    };
    let (memory, sqlite) = (Store::memory().await, Store::sqlite().await);
    let storages = [
        ("memory", memory.storage()),
        ("SQLite", sqlite.storage()),
        ("Redis, appendfsync everysec", open(&everysec).await),
        ("Redis, appendfsync always", open(&always).await),
    ];
    println!("| storage | at once | updates/s | ms each | processor µs each |");
    for (name, storage) in storages {
        for at_once in [1, 16, 256] {
            run(storage.clone(), at_once, Duration::from_millis(300)).await;
            let before = processor();
            let (count, time) = run(storage.clone(), at_once, Duration::from_secs(3)).await;
            let used = (processor() - before).as_secs_f64() * 1e6 / count as f64;
            let rate = count as f64 / time.as_secs_f64();
            let each = 1e3 * at_once as f64 / rate;
            println!("| {name} | {at_once} | {rate:.0} | {each:.3} | {used:.0} |");
        }
    }
}
