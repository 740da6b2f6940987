//! The story of a tea shop.

use std::time::Duration;

use bale_bot::Bot;
use bale_bot::part::SuccessfulPayment;
use bale_bot::types::{
    CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, LabeledPrice, Message,
    PreCheckoutQuery,
};
use bazu::{Callback, CallbackData, Router, filter, kind};
use bazu_mock::bots::{Fault, MockServer, admin};
use serde::{Deserialize, Serialize};
use tokio::time::sleep;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

#[derive(Serialize, Deserialize)]
struct Take(String);

impl CallbackData for Take {
    const NAME: &'static str = "take";
}

#[derive(Serialize, Deserialize)]
struct Pay;

impl CallbackData for Pay {
    const NAME: &'static str = "pay";
}

fn keyboard(text: &str, data: String) -> InlineKeyboardMarkup {
    InlineKeyboardMarkup::new([[InlineKeyboardButton::callback(text, data)]])
}

async fn menu(bot: &Bot, message: &Message) -> bazu::Result {
    let tea = keyboard("Tea", Take("Tea".to_owned()).to_data(bot)?);
    let welcome = message.reply_text(bot, "Welcome!");
    welcome.reply_markup(tea).await?;
    Ok(())
}

async fn take(
    bot: &Bot,
    query: &CallbackQuery,
    Callback(Take(what)): Callback<Take>,
) -> bazu::Result {
    let notice = format!("{what} is in the basket");
    query.answer(bot).text(notice).await?;
    if let Some(message) = &query.message {
        let pay = keyboard("Pay", Pay.to_data(bot)?);
        let basket = message.edit_text(bot, format!("Your basket: {what}"));
        basket.reply_markup(pay).await?;
    }
    Ok(())
}

async fn invoice(bot: &Bot, query: &CallbackQuery, _: Callback<Pay>) -> bazu::Result {
    query.answer(bot).await?;
    if let Some(message) = &query.message {
        let prices = [
            LabeledPrice::new("Tea", 40_000),
            LabeledPrice::new("Sugar", 5_000),
        ];
        let wallet = "WALLET-TEST-1111111111111111";
        message
            .reply_invoice(bot, "Tea", "A glass of tea", "tea-1", wallet, prices)
            .await?;
    }
    Ok(())
}

async fn agree(bot: &Bot, query: &PreCheckoutQuery) -> bazu::Result {
    query.answer(bot, true).await?;
    Ok(())
}

async fn thank(bot: &Bot, message: &Message, payment: SuccessfulPayment<'_>) -> bazu::Result {
    let charge = &payment.0.telegram_payment_charge_id;
    let receipt = format!("Thank you! Your receipt: {charge}");
    let receipt = message.reply_text(bot, receipt).await?;
    let bot = bot.clone();
    // A reminder of this process: it ends with it.
    tokio::spawn(async move {
        loop {
            sleep(DAY).await;
            if receipt.reply_text(&bot, "How was it?").await.is_err() {
                return;
            }
        }
    });
    Ok(())
}

async fn top(bot: &Bot, message: &Message) -> bazu::Result {
    let top = bot.send_message(message.chat.id, "1. Tea").await?;
    top.pin(bot).await?;
    Ok(())
}

fn router() -> Router<Bot> {
    Router::new()
        .command("start", menu)
        .command("top", top)
        .callback(take)
        .callback(invoice)
        .on(kind::PreCheckoutQuery, filter::any(), agree)
        .successful_payment(thank)
}

#[tokio::test]
async fn a_customer_buys_tea() {
    let mock = MockServer::<Bot>::in_process();
    let shop = mock.bot("shop_bot").runs(router());
    let ali = mock.user("Ali").speaks("fa");

    ali.writes("/start").await;
    let menu = ali
        .expect_message()
        .containing("Welcome")
        .with_button("Tea")
        .await;

    ali.presses(&menu, "Tea").await;
    ali.expect_notice("Tea is in the basket").await;
    menu.expect_edited()
        .containing("basket")
        .with_button("Pay")
        .await;

    ali.presses(&menu, "Pay").await;
    let invoice = ali.expect_message().with_invoice(45_000).await;

    mock.fault(Fault::status(502).on("answerPreCheckoutQuery").times(1));
    let payment = ali.pays(&invoice).await;
    payment.expect_accepted().await;
    let receipt = ali.expect_message().containing("Thank you").await;
    assert!(receipt.text().contains(payment.charge_id()));
    assert_eq!(mock.calls("answerPreCheckoutQuery").len(), 2);

    mock.pass(DAY).await;
    ali.expect_message()
        .replying_to(&receipt)
        .containing("How was it?")
        .await;

    ali.blocks(&shop).await;
    mock.pass(DAY).await;
    ali.expect_silence().await;
    assert_eq!(mock.calls("sendMessage").last().error_code(), Some(403));

    let group = mock.group("Tea lovers").owner(&ali);
    let group = group.bot_is(&shop, admin().can("can_pin_messages"));
    let sara = mock.user("Sara").joins(&group).await;
    sara.in_(&group).writes("/top@shop_bot").await;
    group.expect_message().text("1. Tea").pinned().await;
    mock.expect_nothing_else().await;
}

#[tokio::test]
async fn a_shop_that_does_not_answer_in_ten_seconds_gets_no_money() {
    async fn think(bot: &Bot, query: &PreCheckoutQuery) -> bazu::Result {
        sleep(Duration::from_secs(11)).await;
        query.answer(bot, true).await?;
        Ok(())
    }
    async fn offer(bot: &Bot, message: &Message) -> bazu::Result {
        let pay = keyboard("Pay", Pay.to_data(bot)?);
        message.reply_text(bot, "Tea").reply_markup(pay).await?;
        Ok(())
    }
    let router = Router::new().callback(invoice).command("start", offer).on(
        kind::PreCheckoutQuery,
        filter::any(),
        think,
    );
    let mock = MockServer::<Bot>::in_process();
    mock.runs(router);
    let ali = mock.user("Ali");
    ali.writes("/start").await;
    let menu = ali.expect_message().await;
    ali.presses(&menu, "Pay").await;
    let invoice = ali.expect_message().with_invoice(45_000).await;
    let payment = ali.pays(&invoice).await;
    payment.expect_timeout().await;
    mock.pass(Duration::from_secs(5)).await;
    assert_eq!(
        mock.calls("answerPreCheckoutQuery").last().error_code(),
        Some(400)
    );
}
