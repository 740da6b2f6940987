//! The crate of Letgram against a server on this machine: what it refuses to send, what it sends, and what it
//! makes of what comes back.

mod answers;
mod kinds;
mod limits;
mod received;
mod requests;
mod rules;

use bazu_tests::{Answer, Received, Server};
use letgram_bot::bazu_core::Method;
use letgram_bot::{Bot, Call, Error};

const TOKEN: &str = "123456789:ABCDefgh-IJKLmnop_QRSTuvwxyz1234567";

/// A message as the API answers it.
const MESSAGE: &str = r#"{"message_id":42,"date":1,"chat":{"id":7,"type":"private"},"text":"hi"}"#;

/// A bot whose API is this server.
fn bot(server: &Server) -> Bot {
    let builder = Bot::builder(TOKEN).unwrap();
    builder.api_url(server.url()).no_proxy().build().unwrap()
}

/// The one request that a call sends, which breaks no rule. What is answered to it does not matter.
async fn sends<M: Method>(call: impl FnOnce(&Bot) -> Call<'_, M>) -> Received {
    let server = Server::answering([Answer::refusal(400, "Bad Request")]).await;
    let error = call(&bot(&server)).await.err();
    let mut received = server.received();
    assert_eq!(received.len(), 1, "{}: {error:?}", M::NAME);
    received.remove(0)
}

/// A call is refused for these fields and rules, and nothing is sent.
async fn refuses<M: Method>(call: impl FnOnce(&Bot) -> Call<'_, M>, expected: &[(&str, &str)]) {
    let server = Server::answering([Answer::refusal(400, "Bad Request")]).await;
    let error = call(&bot(&server)).await.err();
    let Some(Error::Validation(found)) = &error else {
        panic!("{} in place of {expected:?}: {error:?}", M::NAME);
    };
    let found: Vec<_> = found.iter().map(|it| (it.path.as_str(), it.rule)).collect();
    assert_eq!(found, expected, "{}", M::NAME);
    assert_eq!(server.received(), []);
}

/// What a call makes of a result.
async fn answer<M: Method>(
    result: &str,
    call: impl FnOnce(&Bot) -> Call<'_, M>,
) -> Result<M::Output, Error> {
    let server = Server::answering([Answer::result(result)]).await;
    call(&bot(&server)).await
}
