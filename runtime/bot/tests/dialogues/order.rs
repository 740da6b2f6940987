//! A bot that takes orders.

use bale_bot::Bot;
use bale_bot::types::Message;
use bazu::{Dialogue, Goto, In, Router, Text, filter};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) enum Order {
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

pub(crate) async fn begin(bot: &Bot, message: &Message) -> bazu::Result<Goto<Order>> {
    message.reply_text(bot, "Which size?").await?;
    Ok(Goto(Order::Size))
}

pub(crate) async fn size(
    bot: &Bot,
    message: &Message,
    Text(size): Text<'_>,
) -> bazu::Result<Goto<Order>> {
    message.reply_text(bot, "Where to?").await?;
    Ok(Goto(Order::Address {
        size: size.to_owned(),
    }))
}

pub(crate) async fn address(
    bot: &Bot,
    message: &Message,
    Text(to): Text<'_>,
    In(order): In<Order>,
) -> bazu::Result<Goto<Order>> {
    let Order::Address { size } = order else {
        return Err(format!("the route let {order:?} through").into());
    };
    message.reply_text(bot, format!("{size} to {to}")).await?;
    Ok(Goto::end())
}

pub(crate) async fn cancel(bot: &Bot, message: &Message) -> bazu::Result<Goto<Order>> {
    message.reply_text(bot, "Cancelled.").await?;
    Ok(Goto::end())
}

pub(crate) async fn lost(bot: &Bot, message: &Message) -> bazu::Result {
    message.reply_text(bot, "Send /order.").await?;
    Ok(())
}

pub(crate) fn order() -> Router<Bot> {
    let size = Router::new().message(filter::text(), size);
    let address = Router::new().message(filter::text(), address);
    Router::new()
        .command("order", begin)
        .in_state(
            |it: &Order| *it != Order::Idle,
            Router::new().command("cancel", cancel),
        )
        .in_state(|it: &Order| matches!(it, Order::Size), size)
        .in_state(|it: &Order| matches!(it, Order::Address { .. }), address)
        .message(filter::any(), lost)
}
