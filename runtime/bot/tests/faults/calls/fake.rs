//! A server that answers calls in memory, for tests in virtual time.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bazu::CallLimits;
use bazu::client::{
    Body, CallFuture, CallLayer, Client, FromReader, Multipart, Next, Options, Request, send,
};
use bazu::core::serde::{Serialize, Serializer};
use bazu::core::{ChatKey, Dialect, Error, InputFile, Method, Payload, Response, Token};
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};

use crate::support::TOKEN;
use crate::support::bot::Bot;

/// A call that came to the server.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) method: &'static str,
    pub(crate) body: Value,
    pub(crate) at: Instant,
    /// How many calls came before.
    pub(crate) before: usize,
}

impl Call {
    pub(crate) fn chat(&self) -> i64 {
        self.body["chat_id"].as_i64().unwrap()
    }

    pub(crate) fn text(&self) -> &str {
        self.body["text"].as_str().unwrap()
    }
}

/// An answer: a status and a body, or a failure of the connection.
pub(crate) type Answer = Result<(u16, String), Error>;

pub(crate) struct Fake {
    round_trip: Duration,
    calls: Mutex<Vec<Call>>,
    answer: Box<dyn Fn(&Call) -> Answer + Send + Sync>,
}

impl Fake {
    /// A server whose round trip takes 40 ms.
    pub(crate) fn new(answer: impl Fn(&Call) -> Answer + Send + Sync + 'static) -> Arc<Self> {
        Arc::new(Self {
            round_trip: Duration::from_millis(40),
            calls: Mutex::default(),
            answer: Box::new(answer),
        })
    }

    pub(crate) fn calls(&self) -> Vec<Call> {
        self.calls.lock().unwrap().clone()
    }

    /// The times of the calls in seconds, from the first one on.
    pub(crate) fn seconds(&self) -> Vec<f64> {
        let calls = self.calls();
        let since = |call: &Call| (call.at - calls[0].at).as_secs_f64();
        calls.iter().map(since).collect()
    }

    /// A bot whose calls end here.
    pub(crate) fn bot(self: &Arc<Self>, limits: CallLimits) -> Bot {
        let client = Client::builder(Token::new(TOKEN).unwrap());
        let client = client.api_url("http://in.memory").no_proxy();
        let client: Client = client.build().unwrap();
        limits.around(&Bot::from(client.layered(Beneath(self.clone()))))
    }
}

struct Beneath(Arc<Fake>);

impl fmt::Debug for Beneath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Fake")
    }
}

impl CallLayer for Beneath {
    fn call<'a>(&'a self, request: Request, _: Next<'a>) -> CallFuture<'a> {
        Box::pin(async move {
            sleep(self.0.round_trip / 2).await;
            let body = match &request.body {
                Body::Json(json) => serde_json::from_slice(json).unwrap(),
                _ => Value::Null,
            };
            let call = {
                let mut calls = self.0.calls.lock().unwrap();
                let call = Call {
                    method: request.method,
                    body,
                    at: Instant::now(),
                    before: calls.len(),
                };
                calls.push(call.clone());
                call
            };
            let answer = (self.0.answer)(&call);
            sleep(self.0.round_trip / 2).await;
            answer.map(|(status, body)| Response::new(request.method, status, body))
        })
    }
}

pub(crate) fn ok() -> Answer {
    Ok((200, r#"{"ok":true,"result":true}"#.to_owned()))
}

/// A refusal with this value of `retry_after`.
pub(crate) fn too_many(retry_after: Value) -> Answer {
    let body = json!({
        "ok": false, "error_code": 429, "description": "Too Many Requests",
        "parameters": { "retry_after": retry_after },
    });
    Ok((429, body.to_string()))
}

pub(crate) fn refused(code: u16, description: &str) -> Answer {
    let body = json!({ "ok": false, "error_code": code, "description": description });
    Ok((code, body.to_string()))
}

/// A message to a chat, which must not be sent twice.
#[derive(Clone, Debug)]
pub(crate) struct Say<'a>(pub(crate) &'a str, pub(crate) String);

impl Serialize for Say<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let chat = match self.0.parse::<i64>() {
            Ok(id) => Value::from(id),
            Err(_) => Value::from(self.0),
        };
        json!({ "chat_id": chat, "text": self.1 }).serialize(serializer)
    }
}

impl Payload for Say<'_> {
    type Output = Value;
    const NAME: &'static str = "sendMessage";
}

impl Method for Say<'_> {
    fn chat(&self) -> Option<ChatKey> {
        Some(self.0.into())
    }

    fn decode(response: &Response) -> Result<Value, Error> {
        response.result()
    }
}

/// A method whose effect is the same a second time, about no chat.
#[derive(Debug)]
pub(crate) struct GetMe;

impl Serialize for GetMe {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json!({}).serialize(serializer)
    }
}

impl Payload for GetMe {
    type Output = Value;
    const NAME: &'static str = "getMe";
}

impl Method for GetMe {
    const REPEATABLE: bool = true;

    fn decode(response: &Response) -> Result<Value, Error> {
        response.result()
    }
}

pub(crate) async fn call<M: Method>(bot: &Bot, method: M) -> Result<M::Output, Error> {
    call_with(bot, method, Options::default()).await
}

pub(crate) async fn call_with<M: Method>(
    bot: &Bot,
    method: M,
    options: Options,
) -> Result<M::Output, Error> {
    send(bot.client(), Dialect::new(("", "")), method, options).await
}

pub(crate) async fn say(bot: &Bot, chat: &str, text: impl ToString) -> Result<Value, Error> {
    call(bot, Say(chat, text.to_string())).await
}

/// The request of an upload to chat 1.
pub(crate) fn upload(file: InputFile) -> Request {
    let form = Multipart::new().text("chat_id", "1").file("document", file);
    let mut request = Request::new("sendDocument", Body::Multipart(form));
    request.chat = Some(ChatKey::Id(1));
    request
}

/// A file that can be sent once.
pub(crate) fn once(bytes: usize) -> InputFile {
    InputFile::sized_reader(
        "once.bin",
        std::io::Cursor::new(vec![7; bytes]),
        bytes as u64,
    )
}
