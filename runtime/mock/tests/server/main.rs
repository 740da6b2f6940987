//! The server on real sockets.

mod faults;
mod http;
mod polls;
mod requests;
mod state;
mod webhooks;

#[path = "../support/mod.rs"]
mod support;

use std::sync::Arc;

use bazu_mock::Model;
use bazu_mock::server::{Clock, Server, Shell};
use bazu_mock::world::{Act, ChatKey};
use serde_json::{Value, json};

use http::Connection;
use support::Scene;

/// A server with the small world of the tests.
pub(crate) struct Place {
    pub(crate) shell: Shell,
    pub(crate) server: Server,
    pub(crate) bot: i64,
    pub(crate) user: i64,
    pub(crate) chat: ChatKey,
    /// The token of the bot.
    token: String,
}

impl Place {
    pub(crate) async fn new(model: Arc<Model>) -> Self {
        let scene = Scene::new(model);
        let token = scene.world.token(scene.bot).unwrap().to_owned();
        let shell = Shell::new(scene.world, Clock::wall());
        let server = Server::start(&shell, "127.0.0.1:0").await.unwrap();
        let (bot, user, chat) = (scene.bot, scene.cast.ali, scene.cast.chat);
        Self {
            shell,
            server,
            bot,
            user,
            chat,
            token,
        }
    }

    /// The path of a method.
    pub(crate) fn path(&self, method: &str) -> String {
        format!("/bot{}/{method}", self.token)
    }

    /// The path of a file.
    pub(crate) fn file(&self, path: &str) -> String {
        format!("/file/bot{}/{path}", self.token)
    }

    pub(crate) async fn connect(&self) -> Connection {
        Connection::to(self.server.address()).await
    }

    /// A call on a connection of its own.
    pub(crate) async fn call(&self, method: &str, body: Value) -> http::Answer {
        self.connect().await.call(&self.path(method), &body).await
    }

    /// A message to the user, as parameters.
    pub(crate) fn text(&self, text: &str) -> Value {
        json!({ "chat_id": self.user, "text": text })
    }

    /// The texts of the messages of the bot, in order.
    pub(crate) fn texts(&self) -> Vec<String> {
        self.shell.look(|world, _| {
            let chat = world.chat(self.chat).unwrap();
            let messages = chat.messages.values();
            messages
                .filter_map(|it| it.text().map(str::to_owned))
                .collect()
        })
    }

    /// The user writes to the bot.
    pub(crate) fn writes(&self, text: &str) {
        let act =
            json!({ "as": self.user, "does": "writes", "text": text, "in": { "bot": self.bot } });
        let act: Act = serde_json::from_value(act).expect("an act");
        self.shell
            .with(|world, now| world.act(act, now))
            .expect("the user can write");
    }

    /// What the control side says of the calls of a method: status and fault of each.
    pub(crate) fn calls(&self, method: &str) -> Vec<(u16, Option<&'static str>)> {
        use bazu_mock::world::EventKind;
        self.shell.look(|world, _| {
            let events = world.events_from(0);
            let calls = events.filter_map(|event| match &event.kind {
                EventKind::Called(call) if call.method == method => Some((call.status, call.fault)),
                _ => None,
            });
            calls.collect()
        })
    }
}
