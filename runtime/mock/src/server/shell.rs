//! A world in time: what waits for it, and what it does by itself.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use serde_json::Value;
use tokio::sync::{Notify, oneshot, watch};
use tokio::task::AbortHandle;

use super::upload::Room;
use super::webhooks::Connections;
use super::{Clock, Faults, webhooks};
use crate::reply::Answer;
use crate::world::{Call, EventKind, PollId, Reply, Time};
use crate::{Model, World};

/// A world in time: the world behind one lock, its clock, its faults, and everyone who waits for something in it.
///
/// It is cheap to clone, and every clone is the same server. It does what is due and sends webhooks until the last clone
/// is dropped.
#[derive(Clone)]
pub struct Shell {
    inner: Arc<Inner>,
}

struct Inner {
    locked: Mutex<Locked>,
    /// The model of the world, and of any that takes its place.
    model: Arc<Model>,
    clock: Clock,
    faults: Faults,
    room: Room,
    connections: Connections,
    signals: Arc<Signals>,
    tasks: [AbortHandle; 2],
}

/// The world, and what belongs to it.
struct Locked {
    world: World,
    /// Where the answers of polls go that wait.
    polls: HashMap<PollId, oneshot::Sender<Answer>>,
    /// Counts worlds: the next one gives polls the same ids.
    generation: u64,
    /// The deadline that the timer knows of.
    deadline: Option<Time>,
}

/// What tasks wait for.
#[derive(Debug)]
struct Signals {
    /// The number of the next event.
    events: watch::Sender<u64>,
    /// There is another next deadline.
    deadline: Notify,
    /// There may be something for a webhook.
    deliveries: Notify,
}

impl fmt::Debug for Shell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shell")
            .field("clock", &self.inner.clock)
            .field("faults", &self.inner.faults)
            .finish_non_exhaustive()
    }
}

impl Shell {
    /// Lets time pass in a world. A clock that is behind the world is moved to its time.
    ///
    /// # Panics
    ///
    /// Outside of a tokio runtime, as timers and webhooks need one.
    pub fn new(world: World, clock: Clock) -> Self {
        clock.advance(world.now().since(clock.now()));
        let signals = Arc::new(Signals {
            events: watch::Sender::new(world.next_event()),
            deadline: Notify::new(),
            deliveries: Notify::new(),
        });
        let inner = Arc::new_cyclic(|inner: &Weak<Inner>| Inner {
            model: world.model().clone(),
            locked: Mutex::new(Locked {
                world,
                polls: HashMap::new(),
                generation: 0,
                deadline: None,
            }),
            faults: Faults::new(clock.clone()),
            clock,
            room: Room::default(),
            connections: Connections::default(),
            tasks: [
                tokio::spawn(keep_time(inner.clone(), signals.clone())).abort_handle(),
                tokio::spawn(deliver(inner.clone(), signals.clone())).abort_handle(),
            ],
            signals,
        });
        let shell = Self { inner };
        // A world that was saved may have something to do at once.
        shell.with(World::tick);
        shell
    }

    /// Does something in the world at this time. Whoever waits for it is woken when it is done.
    pub fn with<T>(&self, act: impl FnOnce(&mut World, Time) -> T) -> T {
        let mut locked = self.lock();
        let now = self.inner.clock.now();
        let done = act(&mut locked.world, now);
        self.wake(&mut locked);
        done
    }

    /// Looks at the world.
    pub fn look<T>(&self, look: impl FnOnce(&World, Time) -> T) -> T {
        let locked = self.lock();
        look(&locked.world, self.inner.clock.now())
    }

    /// Puts another world into the place of this one. Events are counted on, and bots that wait get no updates.
    pub fn replace(&self, mut world: World) {
        let mut locked = self.lock();
        self.inner
            .clock
            .advance(world.now().since(self.inner.clock.now()));
        world.count_events_from(locked.world.next_event());
        world.happened(EventKind::Replaced);
        locked.world = world;
        locked.generation += 1;
        for (_, poll) in locked.polls.drain() {
            // A bot that went away needs nothing.
            let _ = poll.send(nothing_new());
        }
        let now = self.inner.clock.now();
        locked.world.tick(now);
        self.wake(&mut locked);
    }

    /// A bot calls a method. A long poll is waited for, and given up when this future is dropped.
    pub async fn call(&self, call: Call) -> Answer {
        let mut waiting = {
            let mut locked = self.lock();
            let now = self.inner.clock.now();
            let reply = locked.world.call(call, now);
            let waiting = match reply {
                Reply::Answer(answer) => Err(answer),
                Reply::Wait(poll) => {
                    let (sender, receiver) = oneshot::channel();
                    locked.polls.insert(poll, sender);
                    Ok(Waiting {
                        shell: self,
                        poll,
                        generation: locked.generation,
                        receiver,
                    })
                }
            };
            self.wake(&mut locked);
            match waiting {
                Err(answer) => return answer,
                Ok(waiting) => waiting,
            }
        };
        let answer = (&mut waiting.receiver).await;
        answer.unwrap_or_else(|_| nothing_new())
    }

    /// Waits until there is an event with a number from `after` on, and returns the number of the next event.
    pub async fn changed(&self, after: u64) -> u64 {
        let mut events = self.inner.signals.events.subscribe();
        // The sender is in this shell, so it is there.
        let next = events.wait_for(|next| *next > after).await;
        next.map_or(after, |next| *next)
    }

    /// Moves the clock forward, and does what is due by then.
    pub fn advance(&self, by: Duration) {
        self.inner.clock.advance(by);
        self.with(World::tick);
    }

    /// The model of the API.
    pub(crate) fn model(&self) -> &Model {
        &self.inner.model
    }

    /// Room for large bodies.
    pub(super) fn room(&self) -> &Room {
        &self.inner.room
    }

    /// Connections to webhooks.
    pub(super) fn connections(&self) -> &Connections {
        &self.inner.connections
    }

    /// What breaks.
    pub fn faults(&self) -> &Faults {
        &self.inner.faults
    }

    /// The clock.
    pub fn clock(&self) -> &Clock {
        &self.inner.clock
    }

    fn lock(&self) -> MutexGuard<'_, Locked> {
        self.inner.lock()
    }

    /// Wakes everyone who waits for a change in the world.
    fn wake(&self, locked: &mut Locked) {
        self.inner.wake(locked);
    }
}

impl Inner {
    fn lock(&self) -> MutexGuard<'_, Locked> {
        // Whoever panicked in the world is a test; the others go on.
        self.locked.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wake(&self, locked: &mut Locked) {
        loop {
            let wakes = locked.world.take_wakes();
            if wakes.is_empty() {
                break;
            }
            let now = self.clock.now();
            for poll in wakes {
                if let Reply::Answer(answer) = locked.world.resume(poll, now)
                    && let Some(waiting) = locked.polls.remove(&poll)
                {
                    // A bot that went away has not confirmed anything.
                    let _ = waiting.send(answer);
                }
            }
        }
        let next = locked.world.next_event();
        let has_changed = self.signals.events.send_if_modified(|known| {
            let has_changed = *known != next;
            *known = next;
            has_changed
        });
        let deadline = locked.world.next_deadline();
        let is_replanned = deadline != locked.deadline;
        if is_replanned {
            locked.deadline = deadline;
            self.signals.deadline.notify_one();
        }
        // A webhook is asked again at a deadline, which is no event.
        if locked.world.has_webhooks() && (has_changed || is_replanned) {
            self.signals.deliveries.notify_one();
        }
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        for task in &self.tasks {
            task.abort();
        }
    }
}

/// A poll whose bot waits. When the bot goes away, the world forgets the poll.
struct Waiting<'a> {
    shell: &'a Shell,
    poll: PollId,
    generation: u64,
    receiver: oneshot::Receiver<Answer>,
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        let mut locked = self.shell.lock();
        if locked.generation == self.generation && locked.polls.remove(&self.poll).is_some() {
            locked.world.abandon(self.poll);
        }
    }
}

/// The answer to a poll when there is no update.
fn nothing_new() -> Answer {
    Answer::result(&Value::Array(Vec::new()))
}

/// Does what is due, when it is.
async fn keep_time(inner: Weak<Inner>, signals: Arc<Signals>) {
    loop {
        let Some((clock, deadline)) = inner.upgrade().map(|inner| {
            let deadline = inner.lock().deadline;
            (inner.clock.clone(), deadline)
        }) else {
            return;
        };
        let due = async {
            match deadline {
                Some(deadline) => clock.until(deadline).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = due => {
                let Some(inner) = inner.upgrade() else { return };
                let mut locked = inner.lock();
                locked.world.tick(clock.now());
                inner.wake(&mut locked);
            }
            () = signals.deadline.notified() => {}
        }
    }
}

/// Sends updates to webhooks.
async fn deliver(inner: Weak<Inner>, signals: Arc<Signals>) {
    loop {
        signals.deliveries.notified().await;
        let Some(inner) = inner.upgrade() else { return };
        let shell = Shell { inner };
        let deliveries = shell.with(World::deliveries);
        for delivery in deliveries {
            tokio::spawn(webhooks::deliver(shell.clone(), delivery));
        }
    }
}
