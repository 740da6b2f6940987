//! Invoices: what a message or a link asks users to pay.

use bazu_model::RuleKind;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::call::{Calling, Done};
use super::payments::Source;
use super::queries::sum_of;
use super::{Message, World};
use crate::Model;
use crate::parameters::{Fields, Parameters};
use crate::reply::Refusal;

/// What an invoice asks for, beside what users see of it. The token of the provider is not kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Offer {
    /// The bot that gets the money.
    pub(crate) bot: i64,
    /// The bot's own data.
    pub(crate) payload: String,
    pub(crate) currency: String,
    pub(crate) amount: i64,
    /// Data of the buyer that it asks for, as fields of an order.
    pub(crate) asks: Vec<String>,
    /// Whether the price depends on how the goods are sent.
    pub(crate) is_flexible: bool,
}

/// The name under which a message keeps its [`Offer`].
const OFFER: &str = "offer";

/// Data of the buyer: the parameter that asks for it, and the field of the order.
const ASKS: [(&str, &str); 4] = [
    ("need_name", "name"),
    ("need_phone_number", "phone_number"),
    ("need_email", "email"),
    ("need_shipping_address", "shipping_address"),
];

impl Offer {
    /// Whether the bot has to say first how the goods are sent, and for how much.
    pub(crate) fn needs_shipping(&self) -> bool {
        self.is_flexible && self.asks.iter().any(|field| field == "shipping_address")
    }
}

impl World {
    /// `send: invoice`: makes a message an invoice.
    pub(crate) fn invoice_content(
        &mut self,
        calling: &Calling<'_>,
        parameters: &Parameters,
        message: &mut Message,
    ) -> Result<(), Refusal> {
        self.make_invoice(calling.bot, &parameters.values, message)
    }

    /// Makes a message an invoice of a bot, from the parameters of a method that sends one, or from the content of an
    /// inline result, which has the same names.
    pub(crate) fn make_invoice(
        &mut self,
        bot: i64,
        parameters: &Fields,
        message: &mut Message,
    ) -> Result<(), Refusal> {
        let offer = self.offer(bot, parameters)?;
        let mut invoice = Fields::new();
        for name in ["title", "description", "start_parameter"] {
            if let Some(value) = parameters.get(name) {
                invoice.insert(name.to_owned(), value.clone());
            }
        }
        let ty = self.model.api().types.get("Invoice");
        let start = ty.and_then(|ty| ty.field("start_parameter"));
        if start.is_some_and(|start| start.required) {
            // Nobody gave one, and the link of the invoice is none that starts the bot.
            invoice.entry("start_parameter").or_insert(json!(""));
        }
        invoice.insert("currency".to_owned(), json!(offer.currency));
        invoice.insert("total_amount".to_owned(), json!(offer.amount));
        let invoice = self.shape("Invoice", invoice);
        message.content.insert("invoice".to_owned(), invoice);
        message.hidden.insert(OFFER.to_owned(), json!(offer));
        if needs_pay_button(&self.model) && message.buttons.is_none() {
            let keyboard = json!({ "inline_keyboard": [[{ "text": "Pay", "pay": true }]] });
            message.buttons = Some(self.buttons(keyboard));
        }
        Ok(())
    }

    /// `create: invoice_link`: an invoice without a message.
    pub(crate) fn create_invoice_link(
        &mut self,
        calling: &Calling<'_>,
        parameters: &Parameters,
    ) -> Done {
        let offer = self.offer(calling.bot, &parameters.values)?;
        let secret = self.ids.text();
        let docs = &calling.model.api().docs;
        let link = format!("{}/invoice/{secret}", docs.trim_end_matches('/'));
        self.payments.add_link(link.clone(), offer);
        Ok(Value::String(link))
    }

    fn offer(&self, bot: i64, parameters: &Fields) -> Result<Offer, Refusal> {
        let text = |name: &str| parameters.get(name).and_then(Value::as_str);
        let is_true = |name: &str| parameters.get(name) == Some(&Value::Bool(true));
        let amount = sum_of(parameters.get("prices")).filter(|amount| *amount > 0);
        let amount = amount.ok_or_else(|| Refusal::bad("CURRENCY_TOTAL_AMOUNT_INVALID"))?;
        let asked = ASKS.iter().filter(|(parameter, _)| is_true(parameter));
        let currency = text("currency").map(str::to_owned);
        Ok(Offer {
            bot,
            payload: text("payload").unwrap_or_default().to_owned(),
            currency: currency.unwrap_or_else(|| own_currency(&self.model).to_owned()),
            amount,
            asks: asked.map(|(_, field)| (*field).to_owned()).collect(),
            is_flexible: is_true("is_flexible"),
        })
    }

    /// What an invoice asks for now; none if it is not there any more.
    pub(crate) fn offer_of(&self, source: &Source) -> Option<Offer> {
        match source {
            Source::Message { chat, message } => {
                let hidden = &self.message(*chat, *message)?.hidden;
                serde_json::from_value(hidden.get(OFFER)?.clone()).ok()
            }
            Source::Link(link) => self.payments.offer_behind(link).cloned(),
        }
    }
}

/// The currency of an API whose methods take none: what its amounts count says it.
fn own_currency(model: &Model) -> &'static str {
    let invoice = model.api().types.get("Invoice");
    let amount = invoice.and_then(|ty| ty.field("total_amount"));
    match amount.and_then(|amount| amount.limits.unit.as_deref()) {
        Some("rial") => "IRR",
        _ => "XXX",
    }
}

/// Whether an invoice has a button that pays: the first one, if the bot gives it buttons.
fn needs_pay_button(model: &Model) -> bool {
    let mut rules = model
        .api()
        .methods
        .values()
        .flat_map(|method| &method.rules);
    rules.any(|rule| matches!(&rule.kind, RuleKind::First { has, .. } if **has == "pay"))
}
