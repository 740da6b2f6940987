//! Payments: what becomes of an invoice when a user pays it.
//!
//! Where the price depends on how the goods are sent, the bot says so first ([`About::Shipping`]) and the user picks.
//! Then the bot has to confirm the payment in time ([`About::PreCheckout`]). A message with the receipt proves it.

use std::collections::{BTreeMap, VecDeque};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::call::{Calling, Done};
use super::invoices::Offer;
use super::queries::{About, Query, sum_of};
use super::{ActError, ChatKey, EventKind, Time, World};
use crate::parameters::{Fields, Parameters};
use crate::reply::Refusal;

/// How many payments are kept. The oldest of those that ended are dropped.
const KEPT: usize = 10_000;

/// How many invoices without a message are kept. The oldest are dropped: nobody can pay them any more.
const KEPT_LINKS: usize = 10_000;

/// Payments, and invoices without a message.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Payments {
    /// By the id of the transaction, which is that of the pre-checkout query.
    list: BTreeMap<String, Payment>,
    /// Invoices without a message, the newest last.
    links: VecDeque<Linked>,
}

/// An invoice behind a link.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Linked {
    link: String,
    offer: Offer,
}

/// A payment on its way, or its end.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Payment {
    user: i64,
    source: Source,
    offer: Offer,
    /// The price with that of the way of shipping.
    amount: i64,
    /// What the invoice asked the buyer for.
    order: Fields,
    shipping: Option<Shipping>,
    state: State,
    created: Time,
    /// The id at the provider.
    provider_id: String,
}

/// Where an invoice is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Source {
    /// In a message.
    Message { chat: ChatKey, message: i64 },
    /// Behind a link, or what the API has instead of one.
    Link(String),
}

/// How the goods are sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Shipping {
    /// The id of the query.
    query: String,
    /// What the bot offered.
    options: Vec<Value>,
    /// The id of the option that the user picked.
    picked: Option<String>,
}

/// How far a payment is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum State {
    Pending,
    Paid,
    Rejected,
    Timeout,
    Failed,
}

impl State {
    fn word(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Paid => "paid",
            Self::Rejected => "rejected",
            Self::Timeout => "timeout",
            Self::Failed => "failed",
        }
    }
}

impl Payments {
    fn add(&mut self, id: String, payment: Payment) {
        if self.list.len() >= KEPT {
            let ended = self
                .list
                .iter()
                .filter(|(_, payment)| payment.state != State::Pending);
            let oldest = ended.min_by_key(|(_, payment)| payment.created);
            if let Some(oldest) = oldest.map(|(id, _)| id.clone()) {
                self.list.remove(&oldest);
            }
        }
        self.list.insert(id, payment);
    }

    /// Adds an invoice behind a link.
    pub(super) fn add_link(&mut self, link: String, offer: Offer) {
        while self.links.len() >= KEPT_LINKS {
            self.links.pop_front();
        }
        self.links.push_back(Linked { link, offer });
    }

    /// The invoice behind a link.
    pub(super) fn offer_behind(&self, link: &str) -> Option<&Offer> {
        let mut links = self.links.iter().rev();
        links
            .find(|linked| linked.link == link)
            .map(|linked| &linked.offer)
    }
}

impl World {
    /// A user pays the invoice of a message. Returns the id of the query that the bot has to answer: a shipping query
    /// where the price depends on it, otherwise the pre-checkout query.
    ///
    /// # Errors
    ///
    /// If the message has no invoice, or the user has paid it or is paying it.
    pub(crate) fn pay_message(
        &mut self,
        user: i64,
        chat: ChatKey,
        message: i64,
    ) -> Result<String, ActError> {
        self.pay(user, Source::Message { chat, message })
    }

    /// A user pays the invoice behind a link. Returns the id of the query that the bot has to answer.
    ///
    /// # Errors
    ///
    /// If there is no invoice behind the link.
    pub(crate) fn pay_link(&mut self, user: i64, link: &str) -> Result<String, ActError> {
        self.pay(user, Source::Link(link.to_owned()))
    }

    fn pay(&mut self, user: i64, source: Source) -> Result<String, ActError> {
        let Some(offer) = self.offer_of(&source) else {
            return Err(ActError::unknown(match source {
                Source::Message { message, .. } => format!("the message {message} has no invoice"),
                Source::Link(_) => "there is no invoice behind this link".to_owned(),
            }));
        };
        let mut own = self.payments.list.values();
        let is_link = matches!(source, Source::Link(_));
        // An invoice in a message is paid once by each user. One behind a link can be paid again.
        let before = own.find(|payment| {
            let counts = match payment.state {
                State::Pending => true,
                State::Paid => !is_link,
                State::Rejected | State::Timeout | State::Failed => false,
            };
            counts && payment.user == user && payment.source == source
        });
        if let Some(payment) = before {
            return Err(ActError::cannot(match payment.state {
                State::Paid => "the user has paid this invoice",
                _ => "the user is paying this invoice: the payment has not ended",
            }));
        }
        let id = self.query_id();
        let provider_id = self.ids.digits();
        let needs_shipping = offer.needs_shipping() && self.model.has_kind("shipping_query");
        let mut payment = Payment {
            user,
            source,
            amount: offer.amount,
            order: self.order(user, &offer),
            offer,
            shipping: None,
            state: State::Pending,
            created: self.now,
            provider_id,
        };
        if !needs_shipping {
            self.payments.add(id.clone(), payment);
            self.ask_to_confirm(&id);
            return Ok(id);
        }
        let query = self.query_id();
        let mut fields = Fields::new();
        fields.insert("invoice_payload".to_owned(), json!(payment.offer.payload));
        let address = payment.order.get("shipping_address").cloned();
        fields.extend(address.map(|address| ("shipping_address".to_owned(), address)));
        let bot = payment.offer.bot;
        payment.shipping = Some(Shipping {
            query: query.clone(),
            options: Vec::new(),
            picked: None,
        });
        self.payments.add(id.clone(), payment);
        self.ask(
            query.clone(),
            Query {
                bot,
                user,
                about: About::Shipping(id),
            },
            fields,
        );
        Ok(query)
    }

    /// What a user enters of what an invoice asks for.
    fn order(&self, user: i64, offer: &Offer) -> Fields {
        let user = self.user(user);
        let first_name = user.map_or("", |user| &user.first_name);
        let last_name = user.and_then(|user| user.last_name.as_deref());
        let phone = user.and_then(|user| user.phone.as_deref());
        let value = |field: &str| match field {
            "name" => json!(match last_name {
                Some(last_name) => format!("{first_name} {last_name}"),
                None => first_name.to_owned(),
            }),
            "phone_number" => json!(phone.unwrap_or("+10000000000")),
            "email" => json!("buyer@example.com"),
            _ => json!({
                "country_code": "IR",
                "state": "",
                "city": "Tehran",
                "street_line1": "Enghelab Street 1",
                "street_line2": "",
                "post_code": "1000000000",
            }),
        };
        offer
            .asks
            .iter()
            .map(|field| (field.clone(), value(field)))
            .collect()
    }

    /// The bot said how the goods are sent, or that they cannot be sent.
    pub(crate) fn shipping_is_known(&mut self, id: &str, answer: &Parameters) {
        if !answer.is_true("ok") {
            let message = answer.text("error_message").map(str::to_owned);
            return self.end_payment(id, State::Rejected, message);
        }
        let options = answer.get("shipping_options").and_then(Value::as_array);
        let payment = self.payments.list.get_mut(id);
        if let Some(shipping) = payment.and_then(|payment| payment.shipping.as_mut()) {
            shipping.options = options.cloned().unwrap_or_default();
        }
    }

    /// A user picks a way of shipping that the bot offered. Returns the id of the pre-checkout query; none if the payment
    /// ended, because the invoice is not there any more.
    ///
    /// # Errors
    ///
    /// If the query was not answered with such an option, or the user picked before.
    pub(crate) fn pick_shipping(
        &mut self,
        user: i64,
        query: &str,
        option: &str,
    ) -> Result<Option<String>, ActError> {
        let unknown = || ActError::unknown(format!("the user has no shipping query {query}"));
        let mut list = self.payments.list.iter_mut();
        let found = list.find_map(|(id, payment)| {
            let is_own = payment.user == user && payment.state == State::Pending;
            let shipping = payment
                .shipping
                .as_mut()
                .filter(|it| is_own && it.query == query)?;
            Some((id.clone(), shipping, &mut payment.amount))
        });
        let (id, shipping, amount) = found.ok_or_else(unknown)?;
        if shipping.picked.is_some() {
            return Err(ActError::cannot("the user has picked a way of shipping"));
        }
        let id_of = |option: &Value| option.get("id").and_then(Value::as_str).map(str::to_owned);
        let mut options = shipping.options.iter();
        let Some(picked) = options.find(|offered| id_of(offered).as_deref() == Some(option)) else {
            let offered: Vec<String> = shipping.options.iter().filter_map(id_of).collect();
            return Err(ActError::unknown(match offered.is_empty() {
                true => "the bot has not offered any way of shipping yet".to_owned(),
                false => format!(
                    "there is no way of shipping {option}; there is {}",
                    offered.join(", ")
                ),
            }));
        };
        *amount = amount.saturating_add(sum_of(picked.get("prices")).unwrap_or_default());
        shipping.picked = Some(option.to_owned());
        Ok(self.is_still_offered(&id).then(|| {
            self.ask_to_confirm(&id);
            id
        }))
    }

    fn ask_to_confirm(&mut self, id: &str) {
        let Some(payment) = self.payments.list.get(id) else {
            return;
        };
        let (bot, user) = (payment.offer.bot, payment.user);
        let mut fields = payment.facts();
        if let Some(order) = self.order_info("PreCheckoutQuery", payment) {
            fields.insert("order_info".to_owned(), order);
        }
        self.ask(
            id.to_owned(),
            Query {
                bot,
                user,
                about: About::PreCheckout,
            },
            fields,
        );
    }

    /// What the buyer entered, for a type that shows it.
    fn order_info(&self, ty: &str, payment: &Payment) -> Option<Value> {
        let is_shown = !payment.order.is_empty() && self.model.has_field(ty, "order_info");
        is_shown.then(|| self.shape("OrderInfo", payment.order.clone()))
    }

    /// The bot confirmed or refused a payment.
    pub(crate) fn is_confirmed(&mut self, id: &str, answer: &Parameters) {
        if !answer.is_true("ok") {
            let message = answer.text("error_message").map(str::to_owned);
            return self.end_payment(id, State::Rejected, message);
        }
        if !self.is_still_offered(id) {
            return;
        }
        let Some(payment) = self.payments.list.get(id) else {
            return;
        };
        let (bot, user) = (payment.offer.bot, payment.user);
        let mut receipt = payment.facts();
        receipt.insert("telegram_payment_charge_id".to_owned(), json!(id));
        let provider_id = json!(payment.provider_id);
        receipt.insert("provider_payment_charge_id".to_owned(), provider_id);
        if let Some(order) = self.order_info("SuccessfulPayment", payment) {
            receipt.insert("order_info".to_owned(), order);
        }
        let receipt = self.shape("SuccessfulPayment", receipt);
        // Whoever pays a bot may be written to by it.
        let Ok(chat) = self.start(user, bot) else {
            return self.end_payment(id, State::Failed, None);
        };
        self.end_payment(id, State::Paid, None);
        let message = self.add_service_message(chat, user, "successful_payment", receipt);
        if let Some(view) = message.and_then(|message| self.message_view(chat, message)) {
            self.update(bot, self.kind_of_messages(chat), view);
        }
    }

    /// The bot did not answer in time.
    pub(crate) fn payment_is_over(&mut self, id: &str) {
        self.end_payment(id, State::Timeout, None);
    }

    /// Whether the invoice is there and has the same price. If not, the payment fails.
    fn is_still_offered(&mut self, id: &str) -> bool {
        let Some(payment) = self.payments.list.get(id) else {
            return false;
        };
        let now = self.offer_of(&payment.source);
        let is_same = now
            .as_ref()
            .is_some_and(|now| now.amount == payment.offer.amount);
        if !is_same {
            let message = match now {
                None => "The invoice was deleted.",
                Some(_) => "The price has changed.",
            };
            self.end_payment(id, State::Failed, Some(message.to_owned()));
        }
        is_same
    }

    fn end_payment(&mut self, id: &str, state: State, message: Option<String>) {
        let Some(payment) = self.payments.list.get_mut(id) else {
            return;
        };
        if payment.state != State::Pending {
            return;
        }
        payment.state = state;
        let user = payment.user;
        self.happened(EventKind::Payment {
            user,
            id: id.to_owned(),
            state: state.word().to_owned(),
            message,
        });
    }

    /// `read: transaction`: how far a payment of the bot is.
    pub(crate) fn transaction(&self, calling: &Calling<'_>, parameters: &Parameters) -> Done {
        let id = parameters.text("transaction_id").unwrap_or_default();
        let payment = self.payments.list.get(id);
        let payment = payment.filter(|payment| payment.offer.bot == calling.bot);
        let payment =
            payment.ok_or_else(|| Refusal::NotFound("transaction not found".to_owned()))?;
        let fields = Fields::from_iter([
            ("id".to_owned(), json!(id)),
            ("status".to_owned(), json!(payment.state.word())),
            ("userID".to_owned(), json!(payment.user)),
            ("amount".to_owned(), json!(payment.amount)),
            ("createdAt".to_owned(), json!(payment.created.seconds())),
        ]);
        let ty = calling.method.returns.name().unwrap_or_default();
        Ok(self.shape(ty, fields))
    }
}

impl Payment {
    /// What both the query before it and the receipt say.
    fn facts(&self) -> Fields {
        let mut fields = Fields::from_iter([
            ("currency".to_owned(), json!(self.offer.currency)),
            ("total_amount".to_owned(), json!(self.amount)),
            ("invoice_payload".to_owned(), json!(self.offer.payload)),
        ]);
        let picked = self
            .shipping
            .as_ref()
            .and_then(|shipping| shipping.picked.as_ref());
        fields.extend(picked.map(|picked| ("shipping_option_id".to_owned(), json!(picked))));
        fields
    }
}
