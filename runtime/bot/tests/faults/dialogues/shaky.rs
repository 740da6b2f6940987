//! A storage that does not load states at once, or not at all. In virtual time.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use bazu::storage::{
    Changes, Due, Memory, Record, Resumed, StateKey, Storage, StorageError, StorageErrorKind,
};
use bazu::{BoxFuture, Dialogue, DialogueError, Failure, Goto, In, Polling, Router, State, filter};
use serde::{Deserialize, Serialize};
use tokio::time::sleep;

use crate::support::bot::{Bot, Update};
use crate::support::server::Server;
use crate::support::{Running, logs, seen};

/// What happens to loads, one after another.
#[derive(Clone, Copy, Debug)]
enum Fault {
    Fails(StorageErrorKind),
    Takes(Duration),
}

#[derive(Debug)]
struct Shaky {
    memory: Memory,
    faults: Mutex<VecDeque<Fault>>,
    commit_takes: Duration,
}

impl Storage for Shaky {
    fn name(&self) -> &'static str {
        "shaky"
    }

    fn is_durable(&self) -> bool {
        false
    }

    fn load<'a>(
        &'a self,
        keys: &'a [StateKey],
    ) -> BoxFuture<'a, Result<Vec<Option<Record>>, StorageError>> {
        Box::pin(async move {
            let fault = self.faults.lock().unwrap().pop_front();
            match fault {
                Some(Fault::Fails(kind)) => return Err(StorageError::new(kind, "as wanted")),
                Some(Fault::Takes(time)) => sleep(time).await,
                None => {}
            }
            self.memory.load(keys).await
        })
    }

    fn commit<'a>(&'a self, changes: &'a Changes) -> BoxFuture<'a, Result<(), StorageError>> {
        Box::pin(async move {
            sleep(self.commit_takes).await;
            self.memory.commit(changes).await
        })
    }

    fn resume(&self, bot: Option<i64>) -> BoxFuture<'_, Result<Resumed, StorageError>> {
        self.memory.resume(bot)
    }

    fn due(&self, now: SystemTime, limit: usize) -> BoxFuture<'_, Result<Due, StorageError>> {
        self.memory.due(now, limit)
    }
}

#[derive(Debug, Default, Serialize, Deserialize)]
struct Count(u32);

impl Dialogue for Count {
    const NAME: &'static str = "count";
}

async fn count(bot: &Bot, update: &Update, In(count): In<Count>) -> bazu::Result<Goto<Count>> {
    use bazu::core::bot::Update as _;
    let chat = update.chat().ok_or("no chat")?;
    let next = count.0 + 1;
    bot.send_message(chat, next.to_string()).await?;
    Ok(Goto(Count(next)))
}

#[derive(Clone, Default)]
struct Failures(Arc<Mutex<Vec<String>>>);

async fn failed(failure: &Failure, State(failures): State<Failures>) {
    let error = failure.downcast_ref::<DialogueError>();
    let is_of_storage = matches!(error, Some(DialogueError::Storage(_)));
    failures
        .0
        .lock()
        .unwrap()
        .push(format!("{is_of_storage}: {failure}"));
}

/// What the bot says to five messages of one chat, and the failures that its hook saw.
async fn counted(faults: &[Fault], commit_takes: Duration) -> (Vec<String>, Vec<String>) {
    let failures = Failures::default();
    let router = Router::new().message(filter::any(), count).on_error(failed);
    let storage = Shaky {
        memory: Memory::new(),
        faults: Mutex::new(faults.iter().copied().collect()),
        commit_takes,
    };
    let server = Server::new();
    for id in 1..=5 {
        server.say(id, 7, "one more");
    }
    let router = router.with_state(failures.clone());
    let bot = Running::with(Polling::new(server.bot(), router).storage(storage));
    super::confirmed(&server).await;
    bot.stop().await.unwrap();
    let failures = failures.0.lock().unwrap().clone();
    (server.texts(), failures)
}

#[tokio::test(start_paused = true)]
async fn fault_31_a_storage_that_does_not_load_states_makes_updates_wait_or_fail() {
    let _no_leak = logs::record();
    let all = ["1", "2", "3", "4", "5"].map(str::to_owned).to_vec();
    let down = [Fault::Fails(StorageErrorKind::Unavailable); 6];
    let (said, failures) = counted(&down, Duration::ZERO).await;
    assert_eq!((said, failures), (all.clone(), vec![]), "down, then up");

    let slow = [Fault::Takes(Duration::from_secs(1)); 5];
    let (said, failures) = counted(&slow, Duration::from_secs(1)).await;
    assert_eq!((said, failures), (all, vec![]), "slow");

    let second = [
        Fault::Takes(Duration::ZERO),
        Fault::Fails(StorageErrorKind::Corrupt),
    ];
    let (said, failures) = counted(&second, Duration::ZERO).await;
    assert_eq!(
        said,
        ["1", "2", "3", "4"],
        "one update fails, and the bot goes on"
    );
    assert_eq!(
        failures,
        ["true: the dialogue could not be loaded: as wanted"]
    );
    seen(
        31,
        "a storage that is down, slow or damaged when a dialogue is loaded",
        "updates wait, or fail with a typed error; the bot goes on",
    );
}
