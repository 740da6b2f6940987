//! Dialogues whose messages come at once, whose states are damaged, and whose bot is killed.

mod at_once;
#[path = "../../dialogues/order.rs"]
mod order;
mod restarts;
mod shaky;
mod unreadable;

use std::time::Duration;

use tokio::time::{sleep, timeout};

use crate::support::server::Server;

/// Waits until all updates are confirmed. An event of the server comes only at the end of the long poll that confirms.
async fn confirmed(server: &Server) {
    let waiting = async {
        while !server.pending().is_empty() {
            sleep(Duration::from_millis(5)).await;
        }
    };
    let ended = timeout(Duration::from_secs(60), waiting).await;
    ended.expect("the updates are handled");
}
