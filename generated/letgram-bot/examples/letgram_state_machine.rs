//! A bot that takes orders: a size, then an address. `/cancel` ends an order.
//!
//! ```text
//! LETGRAM_TOKEN=123456:abc cargo run --example letgram_state_machine
//! ```
//!
//! The states are in memory. To keep them when the bot starts again, add the feature `sqlite` to `bazu`, and end `main`
//! with `Polling::new(bot, router).storage(Sqlite::open("orders.db")?).stop_on_signals().run().await`.

use bazu::{Dialogue, Goto, In, Router, RunError, Text, filter};
use letgram_bot::Bot;
use letgram_bot::types::Message;
use serde::{Deserialize, Serialize};

#[derive(Default, PartialEq, Serialize, Deserialize)]
enum Order {
    #[default]
    Idle,
    Size,
    Address {
        size: String,
    },
}

impl Dialogue for Order {
    const NAME: &'static str = "order";
}

#[tokio::main]
async fn main() -> Result<(), RunError> {
    let ordering = Router::new()
        .command("cancel", cancel)
        .message(filter::text(), answer);
    let router = Router::new()
        .command(("order", "Orders a thing"), begin)
        .in_state(|order: &Order| *order != Order::Idle, ordering);
    bazu::poll(Bot::from_env("LETGRAM_TOKEN")?, router).await
}

async fn begin(bot: &Bot, message: &Message) -> bazu::Result<Goto<Order>> {
    message.reply_text(bot, "Which size?").await?;
    Ok(Goto(Order::Size))
}

async fn answer(
    bot: &Bot,
    message: &Message,
    Text(text): Text<'_>,
    In(order): In<Order>,
) -> bazu::Result<Goto<Order>> {
    let (reply, next) = match order {
        Order::Idle | Order::Size => {
            let size = text.to_owned();
            ("Where to?".to_owned(), Order::Address { size })
        }
        Order::Address { size } => (format!("{size}, to {text}. Thank you!"), Order::Idle),
    };
    message.reply_text(bot, reply).await?;
    Ok(Goto(next))
}

async fn cancel(bot: &Bot, message: &Message) -> bazu::Result<Goto<Order>> {
    message.reply_text(bot, "Cancelled.").await?;
    Ok(Goto::end())
}
