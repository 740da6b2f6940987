//! Many messages at once over a machine with three states. Who reads a state before the one before is written would see
//! it twice.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bazu::storage::{StateKey, Storage};
use bazu::{Dialogue, Goto, In, Key, Per, Polling, Router, State, Text, filter};
use serde::{Deserialize, Serialize};
use serde_json::json;
use tokio::time::sleep;

use crate::stores::{Store, for_each_store};
use crate::support::bot::{Bot, Update};
use crate::support::server::Server;
use crate::support::{Running, logs, seen};

const MESSAGES: i64 = 20;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
enum Machine {
    #[default]
    First,
    Second,
    Third,
    Done(Vec<i64>),
}

/// The same machine, with another owner.
macro_rules! machine {
    ($name:ident $per:ident) => {
        #[derive(Default, Serialize, Deserialize)]
        struct $name(Machine);

        impl Dialogue for $name {
            const NAME: &'static str = stringify!($name);
            const PER: Per = Per::$per;
        }

        impl From<Machine> for $name {
            fn from(machine: Machine) -> Self {
                Self(machine)
            }
        }

        impl From<$name> for Machine {
            fn from($name(machine): $name) -> Self {
                machine
            }
        }
    };
}

machine!(OfChat Chat);
machine!(OfUser User);

/// How often each state was seen.
#[derive(Clone, Default)]
struct Seen(Arc<Mutex<BTreeMap<&'static str, usize>>>);

async fn step<D>(
    In(state): In<D>,
    Text(number): Text<'_>,
    State(seen): State<Seen>,
) -> bazu::Result<Goto<D>>
where
    D: Dialogue + From<Machine> + Into<Machine>,
{
    let number = number.parse()?;
    let (name, next) = match state.into() {
        Machine::First => ("first", Machine::Second),
        Machine::Second => ("second", Machine::Third),
        Machine::Third => ("third", Machine::Done(vec![])),
        Machine::Done(mut numbers) => {
            numbers.push(number);
            ("done", Machine::Done(numbers))
        }
    };
    // Here another message could overtake.
    sleep(Duration::from_millis(1)).await;
    *seen.0.lock().unwrap().entry(name).or_default() += 1;
    Ok(Goto(next.into()))
}

fn message(id: i64, chat: i64, user: i64) -> String {
    let message = json!({
        "message_id": id,
        "date": 1,
        "chat": { "id": chat, "type": "group" },
        "from": { "id": user, "is_bot": false, "first_name": "U" },
        "text": id.to_string(),
    });
    json!({ "update_id": id, "message": message }).to_string()
}

/// Hands the messages to a bot at once, with ids after this one. Each has a chat, and all have one user.
async fn run<D>(
    storage: Arc<dyn Storage>,
    after: i64,
    chat: impl Fn(i64) -> i64,
    order_by: fn(&Update) -> Option<Key>,
    of: Key,
) where
    D: Dialogue + From<Machine> + Into<Machine>,
{
    let counts = Seen::default();
    let router = Router::new().message(filter::text(), step::<D>);
    let server = Server::on_a_port().await;
    for id in after + 1..=after + MESSAGES {
        server.put(message(id, chat(id), 9));
    }
    let polling: Polling<Bot, Router<Bot>> =
        Polling::new(server.bot(), router.with_state(counts.clone()));
    let bot = Running::with(polling.order_by(order_by).storage(storage.clone()));
    super::confirmed(&server).await;
    bot.stop().await.unwrap();
    let expected = [("done", 17), ("first", 1), ("second", 1), ("third", 1)];
    assert_eq!(*counts.0.lock().unwrap(), BTreeMap::from(expected));
    let key = StateKey::new(D::NAME, of);
    let stored = storage.load(&[key]).await.unwrap().remove(0).unwrap();
    let Machine::Done(numbers) = serde_json::from_slice(&stored.value).unwrap() else {
        panic!("not done: {stored:?}");
    };
    assert_eq!(numbers.len(), 17, "no write is lost: {numbers:?}");
}

async fn at_once(store: Store) {
    let storage = store.storage();
    // In the order of their chat.
    run::<OfChat>(storage.clone(), 0, |_| 7, Key::of, Key::Chat(7)).await;
    // All at the same time.
    run::<OfChat>(storage.clone(), 100, |_| 8, |_| None, Key::Chat(8)).await;
    // In as many chats.
    run::<OfUser>(storage, 200, |id| -id, Key::of, Key::User(9)).await;
    seen(
        30,
        &format!(
            "20 messages of a user at once over 3 states, {}",
            store.name()
        ),
        "each state seen once, no write lost",
    );
}

#[tokio::test]
async fn fault_30_messages_at_once_see_each_state_of_a_dialogue_once() {
    let _no_leak = logs::record();
    for_each_store(at_once).await;
}
