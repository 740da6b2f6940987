//! Queries that wait for an answer: callback, inline, shipping and pre-checkout queries.

use std::collections::BTreeMap;
use std::time::Duration;

use bazu_model::effect::Verb;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::deadlines::Deadline;
use super::{ChatKey, World};
use crate::Model;
use crate::parameters::Fields;
use crate::reply::Refusal;

/// How long a query can be answered where the API does not say.
const USUAL_TIME: Duration = Duration::from_secs(5 * 60);

/// Queries that wait, by id.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Queries {
    waiting: BTreeMap<String, Query>,
}

/// A query of a user that waits for the answer of a bot.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Query {
    pub(crate) bot: i64,
    pub(crate) user: i64,
    pub(crate) about: About,
}

/// What a query is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum About {
    /// A button was pressed.
    Callback,
    /// The user wants results.
    Inline,
    /// The user wants to know how goods are sent, for a payment.
    Shipping(String),
    /// The user pays. The payment has the same id as the query.
    PreCheckout,
}

impl About {
    /// The kind of updates, and the noun of the effect that answers it.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Callback => "callback_query",
            Self::Inline => "inline_query",
            Self::Shipping(_) => "shipping_query",
            Self::PreCheckout => "pre_checkout_query",
        }
    }
}

impl World {
    /// An id for a query: 18 digits. It does not begin with `1`, which one API gives to clients that show no answer.
    pub(crate) fn query_id(&mut self) -> String {
        const FIRST: u64 = 200_000_000_000_000_000;
        (FIRST + self.ids.below(4 * FIRST)).to_string()
    }

    /// A user asks a bot: the query waits, and the bot gets an update of its kind with these fields, the id and the user.
    pub(crate) fn ask(&mut self, id: String, query: Query, mut fields: Fields) {
        let kind = query.about.kind();
        fields.insert("id".to_owned(), json!(id));
        fields.insert("from".to_owned(), self.user_view(query.user));
        let until = self.now + time_to_answer(&self.model, kind);
        let bot = query.bot;
        self.deadlines.plan(until, Deadline::Query(id.clone()));
        self.queries.waiting.insert(id, query);
        let model = self.model.clone();
        if let Some(ty) = type_of_kind(&model, kind) {
            let content = self.shape(ty, fields);
            self.update(bot, kind, content);
        }
    }

    /// A user presses a button of a message of a bot: `data` or the game of the button are in `button`. Returns the id of
    /// the query.
    pub(crate) fn ask_callback(
        &mut self,
        user: i64,
        bot: i64,
        chat: ChatKey,
        message: i64,
        mut button: Fields,
    ) -> String {
        let id = self.query_id();
        let inline = self
            .message(chat, message)
            .and_then(|message| message.inline_id.clone());
        match (inline, self.message_view(chat, message)) {
            (Some(inline), _) => {
                button.insert("inline_message_id".to_owned(), json!(inline));
            }
            (None, Some(view)) => {
                button.insert("message".to_owned(), view);
            }
            (None, None) => {}
        }
        button.insert("chat_instance".to_owned(), json!(chat_instance(chat)));
        self.ask(
            id.clone(),
            Query {
                bot,
                user,
                about: About::Callback,
            },
            button,
        );
        id
    }

    /// A query of a kind that a bot can answer now.
    ///
    /// # Errors
    ///
    /// If it was answered, its time is over, or the bot was never asked.
    pub(crate) fn waiting_query(&self, bot: i64, kind: &str, id: &str) -> Result<&Query, Refusal> {
        let query = self.queries.waiting.get(id);
        let query = query.filter(|query| query.bot == bot && query.about.kind() == kind);
        query.ok_or_else(|| {
            Refusal::bad("query is too old and response timeout expired or query ID is invalid")
        })
    }

    /// The query got its answer.
    pub(crate) fn end_query(&mut self, id: &str) {
        self.queries.waiting.remove(id);
        self.deadlines.cancel(&Deadline::Query(id.to_owned()));
    }

    /// The time to answer a query is over.
    pub(crate) fn query_is_over(&mut self, id: &str) {
        match self.queries.waiting.remove(id).map(|query| query.about) {
            Some(About::Shipping(payment)) => self.payment_is_over(&payment),
            Some(About::PreCheckout) => self.payment_is_over(id),
            Some(About::Callback | About::Inline) | None => {}
        }
    }
}

/// How long a query of a kind can be answered.
fn time_to_answer(model: &Model, kind: &str) -> Duration {
    let methods = model.api().methods.values();
    let mut effects = methods.filter_map(|method| model.effect(method));
    let effect = effects.find(|effect| {
        effect.verb == Verb::Answer && effect.noun.as_deref().is_some_and(|noun| noun == kind)
    });
    let seconds = effect.and_then(|effect| effect.within);
    seconds.map_or(USUAL_TIME, Duration::from_secs)
}

/// The type of the content of updates of a kind.
pub(crate) fn type_of_kind<'m>(model: &'m Model, kind: &str) -> Option<&'m str> {
    let (_, item) = model.api().update()?;
    let kind = item.kinds.iter().find(|known| known.wire == kind)?;
    kind.ty.name()
}

/// The id that all queries from one chat share.
fn chat_instance(chat: ChatKey) -> String {
    let bot = chat.bot.unwrap_or_default();
    let mixed = chat
        .id
        .wrapping_mul(6_364_136_223_846_793_005)
        .wrapping_add(bot);
    mixed.to_string()
}

/// A number of a list of prices: their sum. None if it is none that a price can be.
pub(crate) fn sum_of(prices: Option<&Value>) -> Option<i64> {
    let prices = prices?.as_array()?.iter();
    let amounts = prices.map(|price| price.get("amount")?.as_i64());
    amounts
        .reduce(|sum, amount| sum?.checked_add(amount?))
        .flatten()
}
