//! The mock server of a test.

use std::collections::HashMap;
use std::fmt;
use std::marker::PhantomData;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bazu::Serve;
use bazu_client::BotClient;
use bazu_core::HasModel;
use bazu_core::bot::Api;
use tokio::runtime::{Handle, RuntimeFlavor};
use tokio::sync::watch;

use super::Calls;
use super::bot::Bot;
use super::expect::{self, ExpectMessage, Scope};
use super::group::Group;
use super::hold::Hold;
use super::stage::{Stage, Wire};
use super::user::User;
use crate::server::{Clock, Fault, Server, Shell};
use crate::world::{ChatKind, EventKind, NewBot, NewUser, Time};
use crate::{Model, World};

/// The server of a messenger in a test. `B` is the bot of the generated crate, such as `bale_bot::Bot`.
///
/// Clones are the same server. When the last handle of any kind is dropped, its bots are.
pub struct MockServer<B> {
    stage: Arc<Stage>,
    makes: PhantomData<fn() -> B>,
}

impl<B: Api + BotClient + HasModel> MockServer<B> {
    /// A server in this process, which bots reach by pipes. Time is virtual: it pauses the clock of tokio, and from then
    /// on time passes when all tasks wait for it.
    ///
    /// `SystemTime::now()` and `std::time::Instant` are not virtual. Code that compares ages takes the time from tokio
    /// or from an update.
    ///
    /// # Panics
    ///
    /// Outside of a runtime of tokio, and on one with several threads, where the clock cannot be paused: a test says
    /// `#[tokio::test]` or `#[tokio::test(flavor = "current_thread")]`.
    #[track_caller]
    pub fn in_process() -> Self {
        match Handle::try_current().map(|runtime| runtime.runtime_flavor()) {
            Ok(RuntimeFlavor::CurrentThread) => {}
            Ok(_) => panic!(
                "virtual time needs a runtime of one thread: write `#[tokio::test(flavor = \"current_thread\")]`, or \
                 use `MockServer::start()`, which runs in real time"
            ),
            Err(_) => panic!("a mock server needs a runtime of tokio: write `#[tokio::test]`"),
        }
        if !is_paused() {
            tokio::time::pause();
        }
        let clock = Clock::tokio(system_time());
        let shell = Shell::new(world::<B>(clock.now()), clock);
        let is_down = Arc::new(watch::Sender::new(false));
        Self::on(Stage::new(shell, Wire::Pipes(is_down), true))
    }

    /// A server on a port of its own, in real time, which [`advance`](Self::advance) moves for the server alone.
    ///
    /// If the clock of tokio is paused, as by `#[tokio::test(start_paused = true)]`, then it is the clock of the server
    /// too. But virtual time and sockets do not go together well: when the system is late with the bytes of a socket, the
    /// time jumps to the next timeout. Use [`in_process`](Self::in_process) wherever a socket is not what is tested.
    ///
    /// # Panics
    ///
    /// If the system gives it no port.
    pub async fn start() -> Self {
        let is_virtual = is_paused();
        let clock = match is_virtual {
            true => Clock::tokio(system_time()),
            false => Clock::wall(),
        };
        let shell = Shell::new(world::<B>(clock.now()), clock);
        match Server::start(&shell, "127.0.0.1:0").await {
            Ok(server) => {
                let wire = Wire::Tcp(server.address(), Mutex::new(Some(server)));
                Self::on(Stage::new(shell, wire, is_virtual))
            }
            Err(error) => panic!("no port for a mock server: {error}"),
        }
    }

    fn on(stage: Arc<Stage>) -> Self {
        Self {
            stage,
            makes: PhantomData,
        }
    }

    /// The base address of the API, such as `http://127.0.0.1:40123`. None in process.
    pub fn url(&self) -> Option<String> {
        match &self.stage.wire {
            Wire::Tcp(address, _) => Some(format!("http://{address}")),
            Wire::Pipes(_) => None,
        }
    }

    /// The bot with this username, which is created if there is none. A new one sees all messages of groups.
    ///
    /// # Panics
    ///
    /// If it cannot be a username.
    #[track_caller]
    pub fn bot(&self, username: &str) -> Bot<B> {
        let id = self
            .stage
            .with(|world, _| match world.bot_by_username(username) {
                Some(id) => Ok(id),
                None => world.add_bot(NewBot {
                    name: username.to_owned(),
                    username: Some(username.to_owned()),
                    reads_all_group_messages: true,
                    ..NewBot::default()
                }),
            });
        match id {
            Ok(id) => Bot {
                stage: self.stage.clone(),
                id,
                makes: PhantomData,
            },
            Err(error) => panic!("no bot `{username}`: {error}"),
        }
    }

    /// Creates a bot with a token, or with other facts of its own.
    ///
    /// # Panics
    ///
    /// If there cannot be such a bot, as when its username is taken.
    #[track_caller]
    pub fn add_bot(&self, bot: NewBot) -> Bot<B> {
        match self.stage.with(|world, _| world.add_bot(bot)) {
            Ok(id) => Bot {
                stage: self.stage.clone(),
                id,
                makes: PhantomData,
            },
            Err(error) => panic!("no such bot: {error}"),
        }
    }

    /// Runs a bot by polling, for tests with one bot. `server` is a router, or anything else that handles updates. The bot
    /// is called `test_bot`.
    #[track_caller]
    pub fn runs(&self, server: impl Serve<B>) -> Bot<B> {
        self.bot("test_bot").runs(server)
    }

    /// The user with this first name, who is created if there is none.
    #[track_caller]
    pub fn user(&self, name: &str) -> User {
        let id = self.stage.with(|world, _| {
            let known = world.users().find(|user| user.first_name == name);
            match known.map(|user| user.id) {
                Some(id) => Ok(id),
                None => world.add_user(NewUser {
                    name: name.to_owned(),
                    ..NewUser::default()
                }),
            }
        });
        match id {
            Ok(id) => User::new(self.stage.clone(), id),
            Err(error) => panic!("no user `{name}`: {error}"),
        }
    }

    /// The group with this title, which is created if there is none. A new one is empty.
    #[track_caller]
    pub fn group(&self, title: &str) -> Group {
        Group::named(&self.stage, title, ChatKind::Group)
    }

    /// The supergroup with this title, which is created if there is none. A new one is empty.
    #[track_caller]
    pub fn supergroup(&self, title: &str) -> Group {
        Group::named(&self.stage, title, ChatKind::Supergroup)
    }

    /// The channel with this title, which is created if there is none. A new one is empty.
    #[track_caller]
    pub fn channel(&self, title: &str) -> Group {
        Group::named(&self.stage, title, ChatKind::Channel)
    }

    /// Sets how long an expectation waits: 60 seconds of virtual time by default, or 5 of real time.
    pub fn limit(&self, limit: Duration) -> &Self {
        self.stage.state().limit = limit;
        self
    }

    /// Expects a message of a bot, in any chat.
    #[track_caller]
    pub fn expect_message(&self) -> ExpectMessage {
        ExpectMessage::sent(&self.stage, Scope::Any, "a user".to_owned())
    }

    /// Expects that there is nothing left over: no message, edit or notice of a bot that was not expected, and no update
    /// that a bot has not confirmed. Waits until the bots have confirmed all.
    #[track_caller]
    pub fn expect_nothing_else(&self) -> impl Future<Output = ()> + Send + use<B> {
        expect::nothing_else(self.stage.clone())
    }

    /// The calls of a method that came until now.
    pub fn calls(&self, method: &str) -> Calls {
        let mut calls = Calls {
            method: method.to_owned(),
            list: Vec::new(),
            others: Vec::new(),
        };
        self.stage.look(|world| {
            for event in world.events_from(0) {
                match &event.kind {
                    EventKind::Called(call) if call.method == method => {
                        calls.list.push((**call).clone());
                    }
                    EventKind::Called(call) if !calls.others.contains(&call.method) => {
                        calls.others.push(call.method.clone());
                    }
                    _ => {}
                }
            }
        });
        calls
    }

    /// Breaks something: `mock.fault(Fault::status(502).on("sendMessage").times(1))`. Returns the number by which
    /// `mock.shell().faults()` lists and removes it.
    ///
    /// # Panics
    ///
    /// If it could never happen.
    #[track_caller]
    pub fn fault(&self, fault: Fault) -> u64 {
        match self.stage.shell.faults().add(fault) {
            Ok(id) => id,
            Err(invalid) => panic!("{invalid}: {}", invalid.help()),
        }
    }

    /// Lets time pass. In process, this takes no time at all; otherwise it takes the time it says.
    pub async fn pass(&self, time: Duration) {
        self.stage.pass(time).await;
    }

    /// Moves the clock of the server, and nothing else: dates, deadlines, and how long updates are kept. Timers of the bot
    /// do not move with it.
    ///
    /// # Panics
    ///
    /// In virtual time, where there is one clock for all: use [`pass`](Self::pass).
    #[track_caller]
    pub fn advance(&self, time: Duration) {
        assert!(
            !self.stage.is_virtual,
            "in virtual time, there is one clock for bot and server: use `pass`"
        );
        self.stage.shell.advance(time);
    }

    /// Holds the time: as long as the hold lives, time passes only in [`pass`](Self::pass).
    ///
    /// A test needs it if its bot waits for something that tokio does not see, such as a database or another thread. While
    /// a bot waits for these, all tasks wait, and virtual time would jump to the next timeout.
    pub fn hold(&self) -> Hold {
        self.stage.hold()
    }

    /// From now on nobody listens: open connections are closed, and new ones are refused.
    pub fn goes_down(&self) {
        self.stage.goes_down();
    }

    /// Listens again, at the same address.
    ///
    /// # Panics
    ///
    /// If another program took the port meanwhile.
    pub async fn comes_back(&self) {
        if let Err(error) = self.stage.comes_back().await {
            panic!("the mock server cannot come back: {error}");
        }
    }

    /// The server behind it: world, clock and faults.
    pub fn shell(&self) -> &Shell {
        &self.stage.shell
    }
}

impl<B> Clone for MockServer<B> {
    fn clone(&self) -> Self {
        Self {
            stage: self.stage.clone(),
            makes: PhantomData,
        }
    }
}

impl<B> fmt::Debug for MockServer<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.stage.fmt(f)
    }
}

/// An empty world of the API of a bot.
#[track_caller]
fn world<B: HasModel>(now: Time) -> World {
    World::new(model(B::MODEL), 1, now)
}

/// The model in a text, which is read once for all tests of a process.
#[track_caller]
fn model(text: &'static str) -> Arc<Model> {
    /// By the address of the text: a crate has one.
    static MODELS: OnceLock<Mutex<HashMap<usize, Arc<Model>>>> = OnceLock::new();
    let models = MODELS.get_or_init(Mutex::default);
    let mut models = models.lock().unwrap_or_else(PoisonError::into_inner);
    let model = models.entry(text.as_ptr() as usize).or_insert_with(|| {
        let model = Model::read(text).unwrap_or_else(|error| {
            panic!("the crate of the bot and `bazu-mock` are of different versions: {error}")
        });
        Arc::new(model)
    });
    model.clone()
}

fn system_time() -> Time {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    // Whole seconds, as dates are.
    Time(0) + Duration::from_secs(since.unwrap_or_default().as_secs())
}

/// Whether the clock of tokio stands still while that of the machine moves. Tokio does not say it, and pausing a paused
/// clock panics.
fn is_paused() -> bool {
    let (virtual_time, real_time) = (tokio::time::Instant::now(), std::time::Instant::now());
    while real_time.elapsed().is_zero() {
        std::hint::spin_loop();
    }
    virtual_time == tokio::time::Instant::now()
}
