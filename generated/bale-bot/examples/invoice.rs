//! A bot that sells tea. It uses a test wallet: no money is transferred.
//!
//! ```text
//! BALE_TOKEN=123456:abc cargo run --example invoice
//! ```

use bale_bot::Bot;
use bale_bot::part::SuccessfulPayment;
use bale_bot::types::{LabeledPrice, Message, PreCheckoutQuery};
use bazu::{Router, RunError, filter, kind};

const TEST_WALLET: &str = "WALLET-TEST-1111111111111111";

#[tokio::main]
async fn main() -> Result<(), RunError> {
    let router = Router::new()
        .command(("buy", "Sends an invoice"), buy)
        .on(kind::PreCheckoutQuery, filter::any(), confirm)
        .successful_payment(thank);
    bazu::poll(Bot::from_env("BALE_TOKEN")?, router).await
}

async fn buy(bot: &Bot, message: &Message) -> bazu::Result {
    let prices = [
        LabeledPrice::new("Tea", 20_000),
        LabeledPrice::new("Delivery", 5_000),
    ];
    // The payload comes back with the payment.
    let invoice = message.reply_invoice(bot, "Tea", "A box of tea", "order-1", TEST_WALLET, prices);
    invoice.await?;
    Ok(())
}

/// The server waits 10 seconds for this answer.
async fn confirm(bot: &Bot, query: &PreCheckoutQuery) -> bazu::Result {
    query.answer(bot, true).await?;
    Ok(())
}

async fn thank(
    bot: &Bot,
    message: &Message,
    SuccessfulPayment(payment): SuccessfulPayment<'_>,
) -> bazu::Result {
    let thanks = format!("Thank you for {} rials.", payment.total_amount);
    message.reply_text(bot, thanks).await?;
    Ok(())
}
