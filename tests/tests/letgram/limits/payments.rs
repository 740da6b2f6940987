//! Invoices, sent and as links.

use letgram_bot::types::LabeledPrice;

use super::{bytes, characters, items};

#[tokio::test]
async fn an_invoice_has_short_texts_and_a_currency_of_three_letters() {
    let prices = || [LabeledPrice::new("Tea", 100)];
    characters("title", "sendInvoice.title.length", 1..=32, |bot, text| {
        bot.send_invoice(7, text, "d", "p", "token", prices(), "RUB")
    })
    .await;
    characters(
        "description",
        "sendInvoice.description.length",
        1..=255,
        |bot, text| bot.send_invoice(7, "t", text, "p", "token", prices(), "RUB"),
    )
    .await;
    bytes(
        "payload",
        "sendInvoice.payload.length",
        1..=128,
        |bot, text| bot.send_invoice(7, "t", "d", text, "token", prices(), "RUB"),
    )
    .await;
    characters(
        "currency",
        "sendInvoice.currency.length",
        3..=3,
        |bot, text| bot.send_invoice(7, "t", "d", "p", "token", prices(), text),
    )
    .await;
    items(
        "suggested_tip_amounts",
        "sendInvoice.suggested_tip_amounts.items",
        0..=4,
        || 5,
        |bot, list| {
            let invoice = bot.send_invoice(7, "t", "d", "p", "token", prices(), "RUB");
            invoice.suggested_tip_amounts(list)
        },
    )
    .await;
}

#[tokio::test]
async fn a_link_to_an_invoice_has_the_limits_of_the_invoice() {
    let prices = || [LabeledPrice::new("Tea", 100)];
    characters(
        "title",
        "createInvoiceLink.title.length",
        1..=32,
        |bot, text| bot.create_invoice_link(text, "d", "p", "token", prices(), "RUB"),
    )
    .await;
    characters(
        "description",
        "createInvoiceLink.description.length",
        1..=255,
        |bot, text| bot.create_invoice_link("t", text, "p", "token", prices(), "RUB"),
    )
    .await;
    bytes(
        "payload",
        "createInvoiceLink.payload.length",
        1..=128,
        |bot, text| bot.create_invoice_link("t", "d", text, "token", prices(), "RUB"),
    )
    .await;
    characters(
        "currency",
        "createInvoiceLink.currency.length",
        3..=3,
        |bot, text| bot.create_invoice_link("t", "d", "p", "token", prices(), text),
    )
    .await;
}
