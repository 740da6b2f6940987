//! States that are damaged, or that another version wrote.

use std::sync::{Arc, Mutex};

use bazu::storage::{Changes, Record, StateKey, Storage};
use bazu::{Dialogue, Goto, In, Key, Polling, Reset, ResetReason, Router, State, filter};
use serde::{Deserialize, Serialize};

use crate::stores::{Store, for_each_store};
use crate::support::bot::{Bot, Update};
use crate::support::server::Server;
use crate::support::{Running, logs, seen};

#[derive(Debug, Default, Serialize, Deserialize)]
enum Order {
    #[default]
    Idle,
    Size {
        of: u32,
    },
}

impl Dialogue for Order {
    const NAME: &'static str = "order";
    const VERSION: u32 = 3;

    fn migrate(version: u32, json: &str) -> Option<Self> {
        // In version 2 a number was the size.
        let of = json.parse().ok().filter(|_| version == 2)?;
        Some(Self::Size { of })
    }
}

async fn step(bot: &Bot, update: &Update, In(order): In<Order>) -> bazu::Result<Goto<Order>> {
    use bazu::core::bot::Update as _;
    let chat = update.chat().ok_or("no chat")?;
    bot.send_message(chat, format!("{order:?}")).await?;
    Ok(Goto(Order::Size { of: 1 }))
}

#[derive(Clone, Default)]
struct Resets(Arc<Mutex<Vec<String>>>);

async fn note(reset: &Reset, State(resets): State<Resets>) -> bazu::Result {
    let reason = match reset.reason {
        ResetReason::OtherVersion => "other version",
        ResetReason::Unreadable(_) => "unreadable",
        _ => "new reason",
    };
    let Reset {
        dialogue,
        of,
        version,
        bytes,
        ..
    } = reset;
    let bytes = String::from_utf8_lossy(bytes);
    let line = format!("{dialogue} of {of}, version {version}, {reason}: {bytes}");
    resets.0.lock().unwrap().push(line);
    match reset.of {
        Key::Chat(4) => Err("the hook fails".into()),
        Key::Chat(5) => panic!("the hook panics"),
        _ => Ok(()),
    }
}

async fn store_state(storage: &dyn Storage, chat: i64, version: u32, bytes: &[u8]) {
    let key = StateKey::new("order", Key::Chat(chat));
    let mut changes = Changes::default();
    changes
        .states
        .push((key, Some(Record::new(version, bytes))));
    storage.commit(&changes).await.unwrap();
}

async fn unreadable(store: Store) {
    let storage = store.storage();
    for (chat, version, bytes) in [
        (1, 3, &br#"{"Size":{"of":5}}"#[..]),
        (2, 2, b"7"),
        (3, 1, br#""Begun""#),
        (4, 3, b"{\"Size\":{\"of\":"),
        (5, 3, &[0xff, 0x00, 0xfe]),
        (6, 9, br#"{"Colour":{}}"#),
    ] {
        store_state(&*storage, chat, version, bytes).await;
    }
    let resets = Resets::default();
    let router = Router::new().message(filter::any(), step).on_reset(note);
    let router = router.with_state(resets.clone());
    let server = Server::on_a_port().await;
    let bot = Running::with(Polling::new(server.bot(), router).storage(storage.clone()));
    for chat in 1..=6 {
        server.say(chat, chat, "hello");
        server.until_sent(chat as usize).await;
    }
    let expected = [
        "Size { of: 5 }",
        "Size { of: 7 }",
        "Idle",
        "Idle",
        "Idle",
        "Idle",
    ];
    assert_eq!(server.texts(), expected);
    assert_eq!(
        *resets.0.lock().unwrap(),
        [
            r#"order of chat 3, version 1, other version: "Begun""#,
            r#"order of chat 4, version 3, unreadable: {"Size":{"of":"#,
            "order of chat 5, version 3, unreadable: \u{fffd}\0\u{fffd}",
            r#"order of chat 6, version 9, other version: {"Colour":{}}"#,
        ]
    );
    // What was reset is written anew.
    for chat in 1..=6 {
        server.say(chat + 6, chat, "hello");
        server.until_sent(chat as usize + 6).await;
    }
    assert_eq!(server.texts()[6..], ["Size { of: 1 }"; 6]);
    assert_eq!(resets.0.lock().unwrap().len(), 4, "each once");
    super::confirmed(&server).await;
    bot.stop().await.unwrap();
    assert!(logs::said(&["WARN", "the dialogue starts anew", "chat 4"]));
    assert!(logs::said(&["ERROR", "the hook panics"]));
    assert!(!logs::said(&["Colour"]), "no log has what users wrote");
    seen(
        31,
        &format!(
            "states of other versions and damaged ones, {}",
            store.name()
        ),
        "migrated, or the hook got the bytes and the dialogue began anew",
    );
}

#[tokio::test]
async fn fault_31_states_that_cannot_be_read_reach_a_hook_and_the_dialogue_begins_anew() {
    let _no_leak = logs::record();
    for_each_store(unreadable).await;
}
