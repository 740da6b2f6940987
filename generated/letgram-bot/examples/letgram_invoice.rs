//! A bot that sells tea.
//!
//! ```text
//! LETGRAM_TOKEN=123456:abc PROVIDER_TOKEN=… cargo run --example letgram_invoice
//! ```

use std::env;

use bazu::{Router, RunError, State, filter, kind};
use letgram_bot::part::SuccessfulPayment;
use letgram_bot::types::{Chat, LabeledPrice, Message, PreCheckoutQuery};
use letgram_bot::{Bot, Secret};

/// The token that the payment provider gave you. It appears in no log.
#[derive(Clone)]
struct Provider(Secret);

#[tokio::main]
async fn main() -> Result<(), RunError> {
    let provider = Secret::from(env::var("PROVIDER_TOKEN").unwrap_or_default());
    let router = Router::new()
        .command(("buy", "Sends an invoice"), buy)
        .on(kind::PreCheckoutQuery, filter::any(), confirm)
        .successful_payment(thank)
        .with_state(Provider(provider));
    bazu::poll(Bot::from_env("LETGRAM_TOKEN")?, router).await
}

async fn buy(bot: &Bot, chat: &Chat, State(Provider(provider)): State<Provider>) -> bazu::Result {
    let prices = [
        LabeledPrice::new("Tea", 20_000),
        LabeledPrice::new("Delivery", 5_000),
    ];
    // The payload comes back with the payment.
    chat.send_invoice(
        bot,
        "Tea",
        "A box of tea",
        "order-1",
        provider,
        prices,
        "IRR",
    )
    .await?;
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
    let thanks = match payment.total_amount {
        Some(amount) => format!("Thank you for {amount} rials."),
        None => "Thank you.".to_owned(),
    };
    message.reply_text(bot, thanks).await?;
    Ok(())
}
