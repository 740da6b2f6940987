//! How dialogues are routed.

use bale_bot::Bot;
use bale_bot::types::{Message, Update};
use bazu::core::bot::Update as _;
use bazu::{Goto, In, Next, Origin, Router, State, Text, filter};
use bazu_mock::bots::{MockServer, member};

use crate::order::{Order, begin, lost, order};

#[tokio::test(start_paused = true)]
async fn a_dialogue_goes_from_state_to_state_and_ends() {
    let mock = MockServer::<Bot>::in_process();
    mock.runs(order());
    let (ali, sara) = (mock.user("Ali"), mock.user("Sara"));
    for (user, said, answer) in [
        (&ali, "large", "Send /order."),
        (&ali, "/cancel", "Send /order."),
        (&ali, "/order", "Which size?"),
        (&sara, "small", "Send /order."),
        (&ali, "large", "Where to?"),
        (&sara, "/order", "Which size?"),
        (&ali, "Tehran", "large to Tehran"),
        (&sara, "/cancel", "Cancelled."),
        (&ali, "Tehran", "Send /order."),
        (&sara, "small", "Send /order."),
    ] {
        user.writes(said).await;
        user.expect_message().text(answer).await;
    }
    mock.expect_nothing_else().await;
}

#[tokio::test(start_paused = true)]
async fn what_no_route_of_the_state_takes_goes_on_and_the_state_stays() {
    let mock = MockServer::<Bot>::in_process();
    mock.runs(order());
    let ali = mock.user("Ali");
    ali.writes("/order").await;
    ali.expect_message().text("Which size?").await;
    ali.sends_photo(b"...", "").await;
    ali.expect_message().text("Send /order.").await;
    ali.writes("large").await;
    ali.expect_message().text("Where to?").await;
}

/// The whole machine in one handler.
async fn step(
    bot: &Bot,
    message: &Message,
    Text(text): Text<'_>,
    In(order): In<Order>,
) -> bazu::Result<Option<Goto<Order>>> {
    let (reply, next) = match order {
        Order::Idle if text == "/order" => ("Which size?".to_owned(), Some(Goto(Order::Size))),
        Order::Idle => ("Send /order.".to_owned(), None),
        Order::Size => (
            "Where to?".to_owned(),
            Some(Goto(Order::Address {
                size: text.to_owned(),
            })),
        ),
        Order::Address { size } => (format!("{size} to {text}"), Some(Goto::end())),
    };
    message.reply_text(bot, reply).await?;
    Ok(next)
}

#[tokio::test(start_paused = true)]
async fn one_handler_can_match_on_the_whole_state() {
    let mock = MockServer::<Bot>::in_process();
    mock.runs(Router::new().message(filter::text(), step));
    let ali = mock.user("Ali");
    for (said, answer) in [
        ("hello", "Send /order."),
        ("/order", "Which size?"),
        ("large", "Where to?"),
        ("Tehran", "large to Tehran"),
        ("hello", "Send /order."),
    ] {
        ali.writes(said).await;
        ali.expect_message().text(answer).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_state_router_has_layers_fallbacks_and_other_routers_and_stands_in_others() {
    async fn help(bot: &Bot, message: &Message, State(text): State<&'static str>) -> bazu::Result {
        message.reply_text(bot, text).await?;
        Ok(())
    }
    async fn again(bot: &Bot, at: Origin) -> bazu::Result {
        bot.send_message(at.chat.ok_or("no chat")?, "Small or large?")
            .await?;
        Ok(())
    }
    async fn only_orders(bot: &Bot, update: &Update, next: Next<'_>) -> bazu::Result {
        let chat = update.chat().ok_or("no chat")?;
        bot.send_message(chat, "About your order:").await?;
        next.run().await
    }
    let help = Router::new().command("help", help);
    let inner = Router::new()
        .merge(help.with_state("Small or large."))
        .fallback(again)
        .layer(only_orders);
    let private = filter::when(|update: &Update| update.chat() == update.user());
    let dialogue = Router::new()
        .command("order", begin)
        .in_state(|it: &Order| matches!(it, Order::Size), inner);
    let router = Router::new()
        .nest(private, dialogue)
        .merge(Router::new().message(filter::any(), lost));
    let mock = MockServer::<Bot>::in_process();
    let bot = mock.runs(router);
    let ali = mock.user("Ali");
    for (said, answers) in [
        ("/help", &["Send /order."][..]),
        ("/order", &["Which size?"]),
        ("/help", &["About your order:", "Small or large."]),
        ("what?", &["About your order:", "Small or large?"]),
    ] {
        ali.writes(said).await;
        for answer in answers {
            ali.expect_message().text(answer).await;
        }
    }
    let group = mock.group("Friends").member(&ali).bot_is(&bot, member());
    ali.in_(&group).writes("/order").await;
    group.expect_message().text("Send /order.").await;
}
