//! The server of a messenger in memory: updates, offsets, and what the bot sent.

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use bazu::client::{Body, CallFuture, CallLayer, Client, Next, Request};
use bazu::core::{Response, Token};
use serde_json::{Value, json};
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

use super::TOKEN;
use super::bot::Bot;

#[derive(Debug, Default)]
pub(crate) struct Api {
    state: Mutex<State>,
    /// Counts changes, for those who wait.
    changes: watch::Sender<u64>,
}

#[derive(Debug, Default)]
struct State {
    pending: Vec<(i64, Arc<str>)>,
    /// Updates below the offset that were not given out yet.
    anew: Vec<(i64, Arc<str>)>,
    sent: Vec<Sent>,
    calls: Vec<Called>,
    /// How many updates were given out, with repetitions.
    given: usize,
    refused: Option<(i64, &'static str)>,
    /// Whether calls are not kept, because there are very many.
    is_forgetful: bool,
}

/// A message that the bot sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sent {
    pub(crate) chat: i64,
    pub(crate) text: String,
}

/// A call of a method.
#[derive(Clone, Debug)]
pub(crate) struct Called {
    pub(crate) method: String,
    pub(crate) body: Value,
}

/// A message as JSON.
pub(crate) fn message(id: i64, chat: i64, text: &str) -> String {
    let chat = json!({ "id": chat, "type": "private" });
    let message = json!({ "message_id": 1, "date": 1, "chat": chat, "text": text });
    json!({ "update_id": id, "message": message }).to_string()
}

impl Api {
    pub(crate) fn new() -> Arc<Self> {
        Arc::default()
    }

    /// A server that keeps no list of the calls.
    pub(crate) fn forgetful() -> Arc<Self> {
        let api = Self::default();
        api.lock().is_forgetful = true;
        Arc::new(api)
    }

    /// Waits for the next change.
    pub(crate) async fn change(&self) {
        self.changes.subscribe().changed().await.unwrap();
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    fn changed(&self) {
        self.changes.send_modify(|changes| *changes += 1);
    }

    /// Adds an update, whatever its JSON is.
    pub(crate) fn put(&self, id: i64, json: impl Into<Arc<str>>) {
        self.lock().pending.push((id, json.into()));
        self.changed();
    }

    pub(crate) fn say(&self, id: i64, chat: i64, text: &str) {
        self.put(id, message(id, chat, text));
    }

    /// Adds an update of a server that counts anew: it is given out even if it is below the offset, and confirmed by
    /// the next offset.
    pub(crate) fn say_anew(&self, id: i64, chat: i64, text: &str) {
        self.lock().anew.push((id, message(id, chat, text).into()));
        self.changed();
    }

    /// Refuses every call from now on.
    pub(crate) fn refuse(&self, code: i64, description: &'static str) {
        self.lock().refused = Some((code, description));
        self.changed();
    }

    pub(crate) fn sent(&self) -> Vec<Sent> {
        self.lock().sent.clone()
    }

    pub(crate) fn texts(&self) -> Vec<String> {
        self.lock().sent.iter().map(|it| it.text.clone()).collect()
    }

    /// The ids that are not confirmed.
    pub(crate) fn pending(&self) -> Vec<i64> {
        let state = self.lock();
        state
            .pending
            .iter()
            .chain(&state.anew)
            .map(|(id, _)| *id)
            .collect()
    }

    pub(crate) fn given(&self) -> usize {
        self.lock().given
    }

    pub(crate) fn calls(&self, method: &str) -> Vec<Called> {
        let calls = &self.lock().calls;
        calls
            .iter()
            .filter(|call| call.method == method)
            .cloned()
            .collect()
    }

    /// Waits until the server is in this state.
    pub(crate) async fn until(&self, what: &str, fits: impl Fn(&Self) -> bool) {
        let mut changes = self.changes.subscribe();
        let waiting = async {
            while !fits(self) {
                changes.changed().await.unwrap();
            }
        };
        if timeout(Duration::from_secs(60), waiting).await.is_err() {
            panic!(
                "not in time: {what}; sent {:?}, pending {:?}",
                self.sent(),
                self.pending()
            );
        }
    }

    pub(crate) async fn until_sent(&self, count: usize) {
        self.until("messages", |api| api.lock().sent.len() >= count)
            .await;
    }

    pub(crate) async fn until_confirmed(&self) {
        self.until("confirmed", |api| api.pending().is_empty())
            .await;
    }

    /// Answers a call: the HTTP status and the body.
    pub(crate) async fn answer(&self, method: &str, body: &Value) -> (u16, String) {
        let refused = {
            let mut state = self.lock();
            if !state.is_forgetful {
                state.calls.push(Called {
                    method: method.to_owned(),
                    body: body.clone(),
                });
            }
            state.refused
        };
        self.changed();
        if let Some((code, description)) = refused {
            let body = json!({ "ok": false, "error_code": code, "description": description });
            return (u16::try_from(code).unwrap(), body.to_string());
        }
        let result = match method {
            "getMe" => {
                json!({ "id": 7, "is_bot": true, "first_name": "Test", "username": "test_bot" })
                    .to_string()
            }
            "getUpdates" => self.updates(body).await,
            "sendMessage" => self.send(body),
            _ => "true".to_owned(),
        };
        (200, format!(r#"{{"ok":true,"result":{result}}}"#))
    }

    async fn updates(&self, body: &Value) -> String {
        let wait = Duration::from_secs(body["timeout"].as_u64().unwrap_or(0));
        let mut changes = self.changes.subscribe();
        if let Some(offset) = body["offset"].as_i64() {
            self.lock().pending.retain(|(id, _)| *id >= offset);
            self.changed();
        }
        let arrival = async {
            while self.is_idle() {
                changes.changed().await.unwrap();
            }
        };
        let _ = timeout(wait, arrival).await;
        let mut state = self.lock();
        let anew = std::mem::take(&mut state.anew);
        state.pending.extend(anew);
        let limit = body["limit"].as_u64().map_or(100, |limit| limit as usize);
        let updates: Vec<Arc<str>> = state
            .pending
            .iter()
            .take(limit)
            .map(|(_, json)| json.clone())
            .collect();
        state.given += updates.len();
        format!("[{}]", updates.join(","))
    }

    fn is_idle(&self) -> bool {
        let state = self.lock();
        state.pending.is_empty() && state.anew.is_empty() && state.refused.is_none()
    }

    fn send(&self, body: &Value) -> String {
        let chat = body["chat_id"].as_i64().unwrap();
        let text = body["text"].as_str().unwrap().to_owned();
        self.lock().sent.push(Sent {
            chat,
            text: text.clone(),
        });
        self.changed();
        json!({ "message_id": 2, "date": 1, "chat": { "id": chat, "type": "private" }, "text": text }).to_string()
    }
}

/// The server without a network, for tests in virtual time.
#[derive(Debug)]
struct InMemory {
    api: Arc<Api>,
    round_trip: Duration,
}

impl CallLayer for InMemory {
    fn call<'a>(&'a self, request: Request, _: Next<'a>) -> CallFuture<'a> {
        Box::pin(async move {
            let body = match &request.body {
                Body::Json(json) => serde_json::from_slice(json).unwrap(),
                _ => Value::Null,
            };
            sleep(self.round_trip / 2).await;
            let (status, body) = self.api.answer(request.method, &body).await;
            sleep(self.round_trip / 2).await;
            Ok(Response::new(request.method, status, body))
        })
    }
}

/// A client whose calls end in the server, without a network.
pub(crate) fn client_in_memory(api: &Arc<Api>, round_trip: Duration) -> Client {
    let client = Client::builder(Token::new(TOKEN).unwrap());
    let client = client.api_url("http://in.memory").no_proxy();
    let client: Client = client.build().unwrap();
    client.layered(InMemory {
        api: api.clone(),
        round_trip,
    })
}

/// A bot with this client.
pub(crate) fn bot_in_memory(api: &Arc<Api>, round_trip: Duration) -> Bot {
    Bot::from(client_in_memory(api, round_trip))
}
