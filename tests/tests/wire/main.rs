//! What a generated crate puts on the wire, and what it makes of what comes back, against a real server.

mod answers;
mod capture;
mod downloads;
mod errors;
mod forms;
mod json;
mod limits;
mod policies;
mod received;
mod secrets;
mod shortcuts;
mod tolerance;
mod updates;

use bale_bot::bazu_core::Method;
use bale_bot::types::Message;
use bale_bot::{Bot, Call};
use bazu_tests::{Answer, Received, Server};

const TOKEN: &str = "1234567890:Hush-this_is4Secret";

/// A message as the API answers it.
const MESSAGE: &str = r#"{"message_id":42,"date":1,"chat":{"id":7,"type":"private"},"text":"hi"}"#;

/// A bot whose API is this server.
fn bot(server: &Server) -> Bot {
    let builder = Bot::builder(TOKEN).unwrap();
    builder.api_url(server.url()).no_proxy().build().unwrap()
}

/// The one request that a call sends. What is answered to it does not matter.
async fn request<M: Method>(call: impl FnOnce(&Bot) -> Call<'_, M>) -> Received {
    let server = Server::answering([Answer::refusal(400, "Bad Request")]).await;
    let error = call(&bot(&server)).await.err();
    let mut received = server.received();
    assert_eq!(received.len(), 1, "{received:?}, {error:?}");
    received.remove(0)
}

/// What a call makes of an answer.
async fn answer<M: Method>(
    answer: Answer,
    call: impl FnOnce(&Bot) -> Call<'_, M>,
) -> Result<M::Output, bale_bot::Error> {
    let server = Server::answering([answer]).await;
    call(&bot(&server)).await
}

/// A bot for calls that are not sent.
fn offline() -> Bot {
    let builder = Bot::builder(TOKEN).unwrap();
    builder.no_proxy().build().unwrap()
}

fn message(json: &str) -> Message {
    serde_json::from_str(json).unwrap()
}
