//! What the generated crates tell a framework: each kind of update has its route, and brings what the spec says.

mod bale;
mod both;
mod kinds;
mod letgram;
mod markers;

use std::fs;
use std::pin::pin;

use bazu::{Outcome, Router, Serve, Turn};
use bazu_core::bot::Api;
use bazu_core::{Error, Method, Response};
use bazu_model::SavedModel;
use bazu_tests::root;

/// The model of which a crate was written.
fn model(krate: &str) -> bazu_model::Api {
    let path = root().join(format!("generated/{krate}/api/model.json"));
    let text = fs::read_to_string(&path).expect("a model");
    SavedModel::read(&text).expect("a model").api.into_owned()
}

/// Serves one update. The handlers of these tests never wait.
fn serve<B: Api>(router: &Router<B>, bot: &B, update: &B::Update) -> Outcome {
    let mut future = pin!(router.serve(Turn::new(bot, update)));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match future.as_mut().poll(&mut context) {
        std::task::Poll::Ready(outcome) => outcome,
        std::task::Poll::Pending => panic!("the handler waits"),
    }
}

/// The error that a method reads from a refusal.
fn refused<M: Method>(code: u16, description: &str) -> Error {
    let json = format!(r#"{{"ok":false,"error_code":{code},"description":"{description}"}}"#);
    let response = Response::new(M::NAME, code, json);
    M::decode(&response).err().expect("a refusal")
}

fn json<M: Method>(method: &M) -> String {
    let json = bazu_core::to_json(method, 64).expect("JSON");
    String::from_utf8(json).expect("UTF-8")
}
