//! The mock server, with one bot whose token the tests know.

use std::time::Duration;

use bazu::client::{BotClient, CallFuture, CallLayer, Client, ClientBuilder, Next, Request};
use bazu::core::HasModel;
use bazu::core::bot::Api;
use bazu_mock::bots::{Bot as MockBot, Calls, Fault, MockServer, NewBot};
use bazu_mock::server::What;
use bazu_mock::world::{Event, EventKind, NewUser};
use serde_json::{Value, json};
use tokio::time::{sleep, timeout};

use super::TOKEN;
use super::bot::Bot;

/// A server with one bot. Users are there as soon as they write.
pub(crate) struct Server<B = Bot> {
    pub(crate) mock: MockServer<B>,
    bot: MockBot<B>,
}

/// A message that the bot sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sent {
    pub(crate) chat: i64,
    pub(crate) text: String,
}

/// A message as JSON.
pub(crate) fn message(id: i64, chat: i64, text: &str) -> String {
    let chat = json!({ "id": chat, "type": "private" });
    let message = json!({ "message_id": 1, "date": 1, "chat": chat, "text": text });
    json!({ "update_id": id, "message": message }).to_string()
}

impl Server {
    /// A server that bots reach by pipes, in virtual time.
    pub(crate) fn new() -> Self {
        Self::of(MockServer::in_process())
    }

    /// A server on a port of its own, in the time of the test.
    pub(crate) async fn on_a_port() -> Self {
        Self::of(MockServer::start().await)
    }
}

impl<B: Api + BotClient + HasModel> Server<B> {
    pub(crate) fn of(mock: MockServer<B>) -> Self {
        let bot = NewBot::new("Test").username("test_bot").token(TOKEN);
        let bot = mock.add_bot(bot.reads_all_group_messages());
        Self { mock, bot }
    }

    pub(crate) fn url(&self) -> String {
        self.mock.url().expect("a server on a port")
    }

    /// The bot at this server.
    pub(crate) fn bot(&self) -> B {
        self.bot.client()
    }

    /// The same, with settings of its client.
    pub(crate) fn built(&self, set: impl FnOnce(ClientBuilder<B>) -> ClientBuilder<B>) -> B {
        set(self.bot.builder()).build().unwrap()
    }

    /// The bot at this server, which is some way off.
    pub(crate) fn bot_away(&self, round_trip: Duration) -> B {
        let client: Client = self.bot().client().layered(Away(round_trip));
        B::from(client)
    }

    /// A user with this id wrote to the bot before.
    pub(crate) fn knows(&self, user: i64) {
        self.mock.shell().with(|world, _| {
            if world.user(user).is_none() {
                let new = NewUser::new(format!("User {user}")).id(user);
                world.add_user(new).unwrap();
                world.start(user, self.bot.id()).unwrap();
            }
        });
    }

    /// Adds an update, whatever its JSON is.
    pub(crate) fn put(&self, json: impl Into<String>) {
        self.bot.gets(json);
    }

    /// Adds an update: somebody writes. If the id is below the offset of the bot, it is given out nevertheless, as by a
    /// server that counts anew.
    pub(crate) fn say(&self, id: i64, chat: i64, text: &str) {
        self.knows(chat);
        self.put(message(id, chat, text));
    }

    pub(crate) fn fault(&self, fault: Fault) {
        self.mock.fault(fault);
    }

    /// Refuses every call from now on.
    pub(crate) fn refuse(&self, code: u16, description: &str) {
        self.fault(Fault::new(What::Status {
            code,
            description: Some(description.to_owned()),
            retry_after: None,
        }));
    }

    fn events<T>(&self, see: impl Fn(&Event) -> Option<T>) -> Vec<T> {
        let shell = self.mock.shell();
        shell.look(|world, _| world.events_from(0).filter_map(see).collect())
    }

    pub(crate) fn sent(&self) -> Vec<Sent> {
        self.events(|event| match &event.kind {
            EventKind::Called(call) if call.method == "sendMessage" && call.status == 200 => {
                Some(Sent {
                    chat: call.parameters["chat_id"].as_i64().unwrap(),
                    text: call.parameters["text"].as_str().unwrap().to_owned(),
                })
            }
            _ => None,
        })
    }

    pub(crate) fn texts(&self) -> Vec<String> {
        self.sent().into_iter().map(|sent| sent.text).collect()
    }

    /// The ids that are not confirmed.
    pub(crate) fn pending(&self) -> Vec<i64> {
        self.bot.pending()
    }

    /// How many updates were given out, with repetitions.
    pub(crate) fn given(&self) -> usize {
        let given = |call: &bazu_mock::bots::CallRecord| {
            let answer: Value = serde_json::from_str(&call.answer).ok()?;
            Some(answer["result"].as_array()?.len())
        };
        self.calls("getUpdates").iter().filter_map(given).sum()
    }

    /// The calls of a method, also those that had no effect.
    pub(crate) fn calls(&self, method: &str) -> Calls {
        self.mock.calls(method)
    }

    /// When a method was answered or broke, from the start of the server on.
    pub(crate) fn asked(&self, method: &str) -> Vec<Duration> {
        self.events(|event| match &event.kind {
            EventKind::Called(call) if call.method == method => {
                Some(event.at.since(bazu_mock::world::Time(0)))
            }
            _ => None,
        })
    }

    /// Waits until the server is in this state.
    pub(crate) async fn until(&self, what: &str, fits: impl Fn(&Self) -> bool) {
        let shell = self.mock.shell();
        let waiting = async {
            loop {
                let next = shell.look(|world, _| world.next_event());
                if fits(self) {
                    return;
                }
                shell.changed(next).await;
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
        self.until("messages", |server| server.sent().len() >= count)
            .await;
    }

    pub(crate) async fn until_confirmed(&self) {
        self.until("confirmed", |server| server.pending().is_empty())
            .await;
    }
}

/// A way between bot and server.
#[derive(Debug)]
struct Away(Duration);

impl CallLayer for Away {
    fn call<'a>(&'a self, request: Request, next: Next<'a>) -> CallFuture<'a> {
        Box::pin(async move {
            sleep(self.0 / 2).await;
            let response = next.run(request).await;
            sleep(self.0 / 2).await;
            response
        })
    }
}
