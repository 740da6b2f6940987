//! A bot without a server, for tests of handlers. Needs the feature `test-util`.
//!
//! To test a whole bot, with its router, its users and a server that has a state, use the crate `bazu-mock`: in
//! `bazu_mock::bots`, users write and press buttons, and the test expects what they should see. Here is what a handler
//! alone needs.
//!
//! A handler is a function, so a test calls it. What it sends goes into a list instead of to a server, and each call
//! gets an answer that fits its method, or the one that the test gives:
//!
//! ```
//! use bale_bot::{Bot, Sample, types::Message};
//! use bazu::test::Answer;
//!
//! async fn start(bot: &Bot, message: &Message) -> bazu::Result {
//!     message.reply_text(bot, "hello").await?;
//!     Ok(())
//! }
//!
//! # let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
//! # runtime.block_on(async {
//! let (bot, calls) = bazu::test::bot::<Bot>();
//! let mut message = Message::sample();
//! message.chat.id = 7;
//! start(&bot, &message).await.unwrap();
//! let body = r#"{"chat_id":7,"text":"hello","reply_to_message_id":1}"#;
//! assert_eq!(calls.list(), [("sendMessage", body)]);
//!
//! let (bot, _) = bazu::test::bot_with::<Bot>(|call| match call.method {
//!     "sendMessage" => Answer::refused(403, "the user blocked the bot"),
//!     _ => Answer::Fitting,
//! });
//! assert!(start(&bot, &message).await.is_err());
//! # });
//! ```

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bazu_client::{Body, BotClient, CallFuture, CallLayer, Client, Request};
use bazu_core::{Error, Response, SampleAnswers, Token};

/// Makes a bot whose calls get fitting answers, and the list of these calls. It opens no connection.
///
/// # Panics
///
/// If the client cannot be built, which has no reason in a test.
pub fn bot<B: BotClient + SampleAnswers>() -> (B, Calls) {
    bot_with(|_| Answer::Fitting)
}

/// Makes a bot whose calls get the answers of a function, and the list of these calls. It opens no connection.
///
/// # Panics
///
/// If the client cannot be built, which has no reason in a test.
pub fn bot_with<B: BotClient + SampleAnswers>(
    answer: impl Fn(&Call) -> Answer + Send + Sync + 'static,
) -> (B, Calls) {
    let token = Token::new("1:test").map_err(Error::from);
    // Nothing is sent to this address, and nothing could be: no host ends in `.invalid`.
    let builder = token.map(|token| Client::builder(token).api_url("https://test.invalid"));
    let client = builder.and_then(|builder| builder.no_proxy().build());
    let client: Client = client.unwrap_or_else(|error| panic!("no client for a test: {error}"));
    let calls = Calls::default();
    let layer = Layer {
        answer: Box::new(answer),
        sample: B::sample_answer,
        calls: calls.clone(),
    };
    (B::from(client.layered(layer)), calls)
}

/// The answer to a call.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Answer {
    /// One that fits the method: what the result requires, and nothing else.
    #[default]
    Fitting,
    /// A result, as JSON.
    Result(String),
    /// A refusal.
    Refused {
        /// The code, which is the HTTP status too.
        code: u16,
        /// The description.
        description: String,
    },
}

impl Answer {
    /// A result, as JSON: `{"message_id":5,"date":1,"chat":{"id":7,"type":"private"}}`.
    pub fn result(json: impl Into<String>) -> Self {
        Self::Result(json.into())
    }

    /// A refusal, with the code that is the HTTP status too.
    pub fn refused(code: u16, description: impl Into<String>) -> Self {
        let description = description.into();
        Self::Refused { code, description }
    }
}

/// A call that a handler made. It equals its method and its body: `("sendMessage", r#"{"chat_id":7}"#)`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Call {
    /// The method, as it is called on the server.
    pub method: &'static str,
    /// The parameters as JSON. Of a form with files, what `Debug` shows of it.
    pub body: String,
}

impl PartialEq<(&str, &str)> for Call {
    fn eq(&self, (method, body): &(&str, &str)) -> bool {
        self.method == *method && self.body == *body
    }
}

/// The calls that a bot made. Clones share the list.
#[derive(Clone, Default)]
pub struct Calls(Arc<Mutex<Vec<Call>>>);

impl Calls {
    /// The calls until now, in their order.
    pub fn list(&self) -> Vec<Call> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// The calls until now, in their order. The list is empty afterwards.
    pub fn take(&self) -> Vec<Call> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn add(&self, call: Call) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(call);
    }
}

impl fmt::Debug for Calls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.list()).finish()
    }
}

/// Answers calls in place of a server.
struct Layer {
    answer: Box<dyn Fn(&Call) -> Answer + Send + Sync>,
    sample: fn(&str) -> Option<&'static str>,
    calls: Calls,
}

impl Layer {
    fn answer(&self, request: &Request) -> Result<Response, Error> {
        let method = request.method;
        let body = match &request.body {
            Body::Json(json) => String::from_utf8_lossy(json).into_owned(),
            other => format!("{other:?}"),
        };
        let call = Call { method, body };
        let answer = (self.answer)(&call);
        self.calls.add(call);
        let result = match &answer {
            Answer::Result(json) => json.as_str(),
            Answer::Fitting => (self.sample)(method).ok_or_else(|| {
                Error::config(format!(
                    "no answer fits `{method}`; let the test give one with `Answer::result`"
                ))
            })?,
            Answer::Refused { code, description } => {
                let description = bazu_core::serde_json::Value::from(description.as_str());
                let json =
                    format!(r#"{{"ok":false,"error_code":{code},"description":{description}}}"#);
                return Ok(Response::new(method, *code, json));
            }
        };
        let json = format!(r#"{{"ok":true,"result":{result}}}"#);
        Ok(Response::new(method, 200, json))
    }
}

impl CallLayer for Layer {
    fn call<'a>(&'a self, request: Request, _: bazu_client::Next<'a>) -> CallFuture<'a> {
        Box::pin(async move { self.answer(&request) })
    }
}

impl fmt::Debug for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Layer")
    }
}
