//! What all handles of one mock server share.

use std::collections::BTreeSet;
use std::fmt;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bazu::{RunError, Stop};
use bazu_client::ClientBuilder;
use bazu_core::Token;
use tokio::io::duplex;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep};

use super::hold::{Held, real_time};
use crate::World;
use crate::server::{Server, Shell, serve_connection};
use crate::world::{Act, ActError, Acted, ChatKey, Does, EventKind, Place, Time};

/// How much a pipe holds before its writer waits.
const PIPE: usize = 64 << 10;

/// How long an expectation waits by default, in virtual time.
const VIRTUAL_LIMIT: Duration = Duration::from_secs(60);

/// The same in real time, and while virtual time is held.
const REAL_LIMIT: Duration = Duration::from_secs(5);

/// How bots reach the server.
pub(super) enum Wire {
    /// Pipes in memory. While it is true, no pipe is opened, and those that were are closed.
    Pipes(Arc<watch::Sender<bool>>),
    /// A port. While there is no server, nobody listens on it.
    Tcp(SocketAddr, Mutex<Option<Server>>),
}

pub(super) struct Stage {
    pub(super) shell: Shell,
    pub(super) wire: Wire,
    /// When the server began.
    pub(super) start: Time,
    /// Whether the clock is the one of tokio, paused.
    pub(super) is_virtual: bool,
    pub(super) held: Mutex<Held>,
    state: Mutex<State>,
}

#[derive(Debug)]
pub(super) struct State {
    /// How long an expectation waits.
    pub(super) limit: Duration,
    /// Numbers of events that are not to be expected any more, or that are the test's own.
    pub(super) used: BTreeSet<u64>,
    /// What the world does not note.
    pub(super) notes: Vec<Note>,
    pub(super) running: Vec<Running>,
}

/// Something that the world does not note, for who reads the conversation.
#[derive(Clone, Debug)]
pub(super) struct Note {
    /// It happened before the event with this number.
    pub(super) before: u64,
    pub(super) at: Time,
    pub(super) chat: Option<ChatKey>,
    pub(super) who: String,
    pub(super) what: String,
}

/// A bot that runs in this process.
#[derive(Debug)]
pub(super) struct Running {
    pub(super) bot: i64,
    pub(super) stop: Stop,
    /// None when somebody waits for its end.
    pub(super) task: Option<JoinHandle<Result<(), RunError>>>,
}

impl Stage {
    pub(super) fn new(shell: Shell, wire: Wire, is_virtual: bool) -> Arc<Self> {
        let limit = match is_virtual {
            true => VIRTUAL_LIMIT,
            false => REAL_LIMIT,
        };
        Arc::new(Self {
            start: shell.clock().now(),
            shell,
            wire,
            is_virtual,
            held: Mutex::default(),
            state: Mutex::new(State {
                limit,
                used: BTreeSet::new(),
                notes: Vec::new(),
                running: Vec::new(),
            }),
        })
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        // An expectation that failed is the end of its test, not of others.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Looks at the world.
    pub(super) fn look<T>(&self, look: impl FnOnce(&World) -> T) -> T {
        self.shell.look(|world, _| look(world))
    }

    /// Changes the world.
    pub(super) fn with<T>(&self, act: impl FnOnce(&mut World, Time) -> T) -> T {
        self.shell.with(act)
    }

    /// Nobody listens any more, and open connections are closed.
    pub(super) fn goes_down(&self) {
        match &self.wire {
            Wire::Pipes(is_down) => {
                is_down.send_replace(true);
            }
            Wire::Tcp(_, server) => {
                server.lock().unwrap_or_else(PoisonError::into_inner).take();
            }
        }
    }

    /// Listens again, at the same address.
    pub(super) async fn comes_back(&self) -> io::Result<()> {
        match &self.wire {
            Wire::Pipes(is_down) => {
                is_down.send_replace(false);
            }
            Wire::Tcp(address, server) => {
                let started = Server::start(&self.shell, *address).await?;
                *server.lock().unwrap_or_else(PoisonError::into_inner) = Some(started);
            }
        }
        Ok(())
    }

    /// A builder for the client of a bot with a token, whose requests come to this server.
    pub(super) fn builder<C>(&self, token: Token) -> ClientBuilder<C> {
        let builder = ClientBuilder::new(token);
        match &self.wire {
            Wire::Tcp(address, _) => builder.api_url(&format!("http://{address}")).no_proxy(),
            Wire::Pipes(is_down) => {
                let (shell, is_down) = (self.shell.clone(), is_down.clone());
                builder.api_url("http://mock.invalid").pipes(move || {
                    if *is_down.borrow() {
                        return Err(io::ErrorKind::ConnectionRefused.into());
                    }
                    let (near, far) = duplex(PIPE);
                    let (shell, mut is_down) = (shell.clone(), is_down.subscribe());
                    tokio::spawn(async move {
                        tokio::select! {
                            // First: what is done when it goes down is done for nobody.
                            biased;
                            // The sender was dropped with the last client, whose connections end by themselves.
                            Ok(_) = is_down.wait_for(|is_down| *is_down) => {}
                            () = serve_connection(&shell, far) => {}
                        }
                    });
                    Ok(near)
                })
            }
        }
    }

    /// A user does something. The messages that come of it at once are the test's own.
    pub(super) fn act(
        &self,
        user: i64,
        chat: Option<Place>,
        does: Does,
    ) -> Result<Acted, ActError> {
        self.with(|world, now| {
            let first = world.next_event();
            let acted = world.act(Act { user, chat, does }, now)?;
            let own = world.events_from(first).filter(|event| {
                matches!(
                    event.kind,
                    EventKind::Sent { .. } | EventKind::Edited { .. }
                )
            });
            self.state().used.extend(own.map(|event| event.number));
            Ok(acted)
        })
    }

    /// Notes something for who reads the conversation.
    pub(super) fn note(&self, chat: Option<ChatKey>, who: &str, what: impl Into<String>) {
        let (before, at) = self.shell.look(|world, now| (world.next_event(), now));
        let (who, what) = (who.to_owned(), what.into());
        self.state().notes.push(Note {
            before,
            at,
            chat,
            who,
            what,
        });
    }

    /// Waits until something is found in the world.
    pub(super) async fn until<T>(
        &self,
        limit: Duration,
        mut find: impl FnMut(&World, &mut State) -> Option<T>,
    ) -> Option<T> {
        let mut look =
            || self.with(|world, _| (find(world, &mut self.state()), world.next_event()));
        let (found, mut next) = look();
        if found.is_some() {
            return found;
        }
        let is_held = self.is_held();
        let over = async {
            match is_held {
                true => real_time(REAL_LIMIT).await,
                false => sleep(limit).await,
            }
        };
        tokio::pin!(over);
        loop {
            tokio::select! {
                _ = self.shell.changed(next) => {}
                () = &mut over => return look().0,
            }
            let (found, seen) = look();
            if found.is_some() {
                return found;
            }
            next = seen;
        }
    }

    /// Lets time pass, also when it is held.
    pub(super) async fn pass(&self, time: Duration) {
        let _free = self.free();
        let end = Instant::now() + time;
        tokio::time::sleep_until(end).await;
    }

    /// A text without the tokens of bots, which a server or a bot may have said.
    pub(super) fn without_tokens(&self, text: String) -> String {
        self.look(|world| {
            let tokens = world.bots().filter_map(|bot| world.token(bot.user.id));
            tokens.fold(text, |text, token| text.replace(token, bazu_core::REDACTED))
        })
    }

    pub(super) fn user_name(&self, id: i64) -> String {
        self.look(|world| name(world, id))
    }
}

/// The first name of a user, or the username of a bot.
pub(super) fn name(world: &World, id: i64) -> String {
    let user = world.user(id);
    let name = user.map(|user| match &user.username {
        Some(username) if user.is_bot => username.clone(),
        _ => user.first_name.clone(),
    });
    name.unwrap_or_else(|| id.to_string())
}

impl Drop for Stage {
    fn drop(&mut self) {
        for running in &self.state().running {
            if let Some(task) = &running.task {
                task.abort();
            }
        }
    }
}

impl fmt::Debug for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockServer")
            .field("is_virtual", &self.is_virtual)
            .finish_non_exhaustive()
    }
}

/// Waits for a future without a limit of its own: what it is made of has one.
pub(super) type Waiting<T> = std::pin::Pin<Box<dyn Future<Output = T> + Send>>;
