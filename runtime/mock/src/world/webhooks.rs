//! Webhooks: what is to be delivered, and what came of it.

use std::collections::BTreeSet;
use std::fmt;
use std::time::Duration;

use bazu_model::effect::Verb;
use bazu_model::{Literal, Role};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::call::{Calling, Done};
use super::deadlines::Deadline;
use super::{Call, Time, World};
use crate::parameters::{Fields, Parameters, Raw, RawValue};
use crate::reply::Refusal;

/// How many deliveries run at once if the API does not say.
const CONNECTIONS: i64 = 40;

/// The first wait after a failed delivery. It doubles with each failure.
const FIRST_WAIT: Duration = Duration::from_secs(1);

/// The longest wait is a random one between this and its double.
const LONG_WAIT: Duration = Duration::from_secs(60);

/// The longest wait that a webhook can ask for.
const LONGEST_ASKED_WAIT: Duration = Duration::from_secs(60 * 60);

/// A webhook that answers 410 for so long is removed.
const GONE_FOR: Duration = Duration::from_secs(23 * 60 * 60);

/// The webhook of a bot.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Webhook {
    /// The address; empty if none is set.
    pub(crate) url: String,
    secret: Option<String>,
    max_connections: Option<i64>,
    ip_address: Option<String>,
    has_certificate: bool,
    /// When a delivery failed last, in seconds since 1970, and why.
    last_error: Option<(i64, String)>,
    /// Since when it answers 410 to everything.
    gone_since: Option<Time>,
    /// Ids of updates that are on their way.
    #[serde(skip)]
    on_their_way: BTreeSet<i64>,
}

/// An update to be sent to a webhook.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Delivery {
    /// The bot.
    pub bot: i64,
    /// The id of the update.
    pub update: i64,
    /// The address.
    pub url: String,
    /// The header with the secret, and the secret.
    pub secret: Option<(String, String)>,
    /// The body.
    pub json: String,
}

impl fmt::Debug for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery")
            .field("bot", &self.bot)
            .field("update", &self.update)
            .finish_non_exhaustive()
    }
}

/// What came of a delivery.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Delivered {
    /// The webhook answered.
    Answered {
        /// The HTTP status.
        status: u16,
        /// The reason phrase, such as `Internal Server Error`.
        reason: String,
        /// How long the webhook asked to wait.
        retry_after: Option<Duration>,
        /// The body, which may be a call of a method.
        body: Vec<u8>,
    },
    /// There was no answer, with the reason, such as `Webhook connection closed`.
    Failed(String),
}

impl World {
    /// Whether the server takes only those addresses of webhooks that the API documents. Otherwise it also takes HTTP
    /// and any port of the own machine.
    pub fn set_strict_webhooks(&mut self, strict: bool) {
        self.strict_webhooks = strict;
    }

    /// Whether a bot has a webhook.
    pub(crate) fn has_webhooks(&self) -> bool {
        !self.hooked.is_empty()
    }

    /// Notes which bots have a webhook.
    pub(crate) fn note_webhooks(&mut self) {
        let hooked = self
            .bots
            .iter()
            .filter(|(_, bot)| !bot.webhook.url.is_empty());
        self.hooked = hooked.map(|(id, _)| *id).collect();
    }

    /// The updates that have to be sent to webhooks now. Each is given out once, until [`delivered`](Self::delivered)
    /// says what came of it. Of the updates of one chat only one is on its way at a time.
    pub fn deliveries(&mut self, now: Time) -> Vec<Delivery> {
        self.at(now);
        self.due();
        let model = self.model.clone();
        let header = model
            .bot()
            .and_then(|bot| bot.webhook_secret_header.as_deref());
        let usual = usual_connections(&model).unwrap_or(CONNECTIONS);
        let mut deliveries = Vec::new();
        for id in &self.hooked {
            let Some(bot) = self.bots.get_mut(id) else {
                continue;
            };
            let webhook = &mut bot.webhook;
            bot.queue.forget(self.now);
            let connections = webhook.max_connections.unwrap_or(usual).max(1);
            let connections = usize::try_from(connections).unwrap_or(usize::MAX);
            let secret = header.zip(webhook.secret.as_deref());
            let mut busy = BTreeSet::new();
            for update in &bot.queue.pending {
                if webhook.on_their_way.len() >= connections {
                    break;
                }
                // An update waits for those of the same chat before it, also while they wait after a failure.
                let is_first = update.about.is_none_or(|chat| busy.insert(chat));
                let is_ready = is_first && update.not_before <= self.now;
                if is_ready && webhook.on_their_way.insert(update.id) {
                    deliveries.push(Delivery {
                        bot: *id,
                        update: update.id,
                        url: webhook.url.clone(),
                        secret: secret.map(|(name, value)| (name.to_owned(), value.to_owned())),
                        json: update.json.clone(),
                    });
                }
            }
        }
        deliveries
    }

    /// Says what came of a delivery.
    pub fn delivered(&mut self, bot: i64, update: i64, delivered: Delivered, now: Time) {
        self.at(now);
        self.due();
        let Some(own) = self.bots.get_mut(&bot) else {
            return;
        };
        // The webhook was set anew meanwhile.
        if !own.webhook.on_their_way.remove(&update) {
            return;
        }
        match delivered {
            Delivered::Answered {
                status: 200..=299,
                body,
                ..
            } => {
                own.webhook.gone_since = None;
                let mut pending = own.queue.pending.iter();
                if let Some(place) = pending.position(|waiting| waiting.id == update) {
                    own.queue.pending.remove(place);
                }
                self.call_of_webhook(bot, &body);
            }
            Delivered::Answered {
                status,
                reason,
                retry_after,
                ..
            } => {
                let text = format!("Wrong response from the webhook: {status} {reason}");
                self.failed(bot, update, text.trim_end().to_owned(), retry_after);
                self.is_gone(bot, status == 410);
            }
            Delivered::Failed(reason) => self.failed(bot, update, reason, None),
        }
    }

    /// A delivery failed: it is tried again later.
    fn failed(&mut self, bot: i64, update: i64, reason: String, asked: Option<Duration>) {
        let random = Duration::from_secs(self.ids.below(LONG_WAIT.as_secs() + 1));
        let Some(own) = self.bots.get_mut(&bot) else {
            return;
        };
        own.webhook.last_error = Some((self.now.seconds(), reason));
        let mut pending = own.queue.pending.iter_mut();
        if let Some(update) = pending.find(|waiting| waiting.id == update) {
            let doubled =
                FIRST_WAIT.saturating_mul(1_u32.checked_shl(update.failures).unwrap_or(u32::MAX));
            let wait = match asked {
                Some(asked) => asked.min(LONGEST_ASKED_WAIT),
                None => doubled.min(LONG_WAIT + random),
            };
            update.failures += 1;
            update.not_before = self.now + wait;
            self.deadlines
                .plan(update.not_before, Deadline::Webhook(bot));
        }
    }

    /// Removes a webhook that answered 410 for long.
    fn is_gone(&mut self, bot: i64, answered_gone: bool) {
        let now = self.now;
        let Some(own) = self.bots.get_mut(&bot) else {
            return;
        };
        if !answered_gone {
            own.webhook.gone_since = None;
            return;
        }
        let since = *own.webhook.gone_since.get_or_insert(now);
        if now.since(since) >= GONE_FOR {
            self.replace_webhook(bot, Webhook::default());
        }
    }

    /// Carries out the call that the answer of a webhook may be. One that reads, or is about the webhook itself, is
    /// ignored: nobody would get its result.
    fn call_of_webhook(&mut self, bot: i64, body: &[u8]) {
        let Ok(mut fields) = serde_json::from_slice::<Fields>(body) else {
            return;
        };
        let Some(Value::String(method)) = fields.remove("method") else {
            return;
        };
        let model = self.model.clone();
        let known = model.method(&method);
        let call = known.and_then(|method| method.call.bot());
        let role = call.and_then(|call| call.role.as_deref().copied());
        let verb = known
            .and_then(|method| model.effect(method))
            .map(|effect| effect.verb);
        if call.is_none_or(|call| call.long_poll.is_some())
            || matches!(
                role,
                Some(Role::Me | Role::SetWebhook | Role::DeleteWebhook)
            )
            || matches!(verb, Some(Verb::Read | Verb::Count))
        {
            return;
        }
        let Some(token) = self.bots.get(&bot).map(|bot| bot.token.clone()) else {
            return;
        };
        let fields = fields
            .into_iter()
            .map(|(name, value)| (name, RawValue::Json(value)));
        let raw = Raw {
            fields: fields.collect(),
            files: Vec::new(),
        };
        self.call(Call { token, method, raw }, self.now);
    }

    /// A webhook that failed is asked again. The deliveries of that time have it.
    pub(crate) fn webhook_is_due(&mut self, _bot: i64) {}

    /// `code`: sets the webhook. An empty address removes it.
    pub(crate) fn set_webhook(&mut self, calling: &Calling<'_>, parameters: &Parameters) -> Done {
        let url = parameters.text("url").unwrap_or_default().trim();
        if !url.is_empty() {
            self.check_address(url)?;
        }
        let webhook = match url {
            "" => Webhook::default(),
            url => Webhook {
                url: url.to_owned(),
                secret: parameters.text("secret_token").map(str::to_owned),
                max_connections: parameters.integer("max_connections"),
                ip_address: parameters.text("ip_address").map(str::to_owned),
                has_certificate: parameters.get("certificate").is_some(),
                ..Webhook::default()
            },
        };
        if let Some(bot) = self.bots.get_mut(&calling.bot) {
            bot.queue.ask_for(parameters);
        }
        self.drop_if_asked(calling.bot, parameters);
        if !webhook.url.is_empty() {
            self.end_poll(calling.bot, "terminated by setWebhook request");
        }
        self.replace_webhook(calling.bot, webhook);
        Ok(Value::Bool(true))
    }

    /// `code`: removes the webhook.
    pub(crate) fn delete_webhook(
        &mut self,
        calling: &Calling<'_>,
        parameters: &Parameters,
    ) -> Done {
        self.drop_if_asked(calling.bot, parameters);
        self.replace_webhook(calling.bot, Webhook::default());
        Ok(Value::Bool(true))
    }

    fn drop_if_asked(&mut self, bot: i64, parameters: &Parameters) {
        if parameters.is_true("drop_pending_updates")
            && let Some(bot) = self.bots.get_mut(&bot)
        {
            bot.queue.pending.clear();
        }
    }

    /// What failed at the webhook before is tried at once at the next one.
    fn replace_webhook(&mut self, bot: i64, webhook: Webhook) {
        let Some(own) = self.bots.get_mut(&bot) else {
            return;
        };
        own.webhook = webhook;
        for update in &mut own.queue.pending {
            update.failures = 0;
            update.not_before = Time::default();
        }
        self.deadlines.cancel(&Deadline::Webhook(bot));
        self.note_webhooks();
    }

    /// Refuses an address that no webhook can have.
    fn check_address(&self, url: &str) -> Result<(), Refusal> {
        let has_host = |rest: &str| !rest.is_empty() && !rest.starts_with(['/', ':', '?', '#']);
        match url.split_once("://") {
            Some(("https", rest)) if has_host(rest) => Ok(()),
            Some(("http", _)) if !self.strict_webhooks && is_own_machine(url) => Ok(()),
            _ => Err(Refusal::bad(
                "bad webhook: An HTTPS URL must be provided for webhook",
            )),
        }
    }

    /// `read: webhook`: the state of the webhook, as a type of the API shows it.
    pub(crate) fn webhook_view(&self, bot: i64, ty: &str) -> Value {
        let mut view = Fields::new();
        let mut insert = |name: &str, value: Option<Value>| {
            if let Some(value) = value.filter(|_| self.model.has_field(ty, name)) {
                view.insert(name.to_owned(), value);
            }
        };
        let Some(own) = self.bots.get(&bot) else {
            return Value::Object(view);
        };
        let webhook = &own.webhook;
        let is_set = !webhook.url.is_empty();
        let usual = usual_connections(&self.model).filter(|_| is_set);
        let (date, message) = webhook.last_error.clone().unzip();
        insert("url", Some(json!(webhook.url)));
        insert(
            "has_custom_certificate",
            Some(json!(webhook.has_certificate)),
        );
        insert(
            "pending_update_count",
            Some(json!(self.pending(bot).count())),
        );
        insert(
            "ip_address",
            webhook.ip_address.as_ref().map(|ip| json!(ip)),
        );
        insert("last_error_date", date.map(|date| json!(date)));
        insert("last_error_message", message.map(|message| json!(message)));
        insert(
            "max_connections",
            webhook.max_connections.or(usual).map(|most| json!(most)),
        );
        insert(
            "allowed_updates",
            own.queue.allowed.as_ref().map(|kinds| json!(kinds)),
        );
        Value::Object(view)
    }
}

/// How many deliveries run at once by default, where a bot can choose.
fn usual_connections(model: &crate::Model) -> Option<i64> {
    let method = model.api().with_role(Role::SetWebhook)?;
    match method.param("max_connections")?.default.as_deref() {
        Some(Literal::Integer(default)) => Some(*default),
        _ => Some(CONNECTIONS),
    }
}

/// Whether the host of an address is the own machine.
fn is_own_machine(url: &str) -> bool {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let host = match host.strip_prefix('[') {
        Some(ip) => ip.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    let is_loopback = host
        .parse::<std::net::IpAddr>()
        .is_ok_and(|ip| ip.is_loopback());
    is_loopback || host == "localhost" || host.ends_with(".localhost")
}
