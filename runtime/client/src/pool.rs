//! The idle connections of a client.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use hyper::http::uri::{Authority, Scheme};
use tokio::runtime;
use tokio::time::Instant;

use crate::connect::{ConnectError, Connector};
use crate::connection::Connection;
use crate::endpoint::Endpoint;
use crate::timeouts::Clock;

/// How long an idle connection is kept. Web servers keep idle connections for 60 to 75 seconds. A request
/// must not use a connection that the server is about to close.
const IDLE: Duration = Duration::from_secs(50);

/// After this time, a runtime without other work may not know yet that the server closed the connection.
const STALE: Duration = Duration::from_secs(1);

/// Where a connection leads, and the only runtime that can use it. Another runtime would wait for events that
/// nobody delivers while this one is not running.
#[derive(Clone)]
pub(crate) struct Destination {
    runtime: runtime::Id,
    scheme: Scheme,
    authority: Authority,
}

impl Destination {
    fn is(&self, (scheme, authority): (&Scheme, &Authority)) -> bool {
        self.scheme == *scheme && self.authority.as_str() == authority.as_str()
    }
}

/// Each in a box, because a connection is large, and moves in and out.
type Idle = Vec<Box<Connection>>;

pub(crate) struct Pool {
    connector: Connector,
    max_idle_per_host: usize,
    /// The longest idle first.
    idle: Mutex<Idle>,
}

impl Pool {
    pub(crate) fn new(connector: Connector, max_idle_per_host: usize) -> Self {
        Self {
            connector,
            max_idle_per_host,
            idle: Mutex::default(),
        }
    }

    /// Takes an idle connection to the host of an endpoint.
    pub(crate) async fn take(
        &self,
        runtime: runtime::Id,
        endpoint: &Endpoint,
        clock: &Clock,
    ) -> Option<Box<Connection>> {
        let connection = self.newest(runtime, endpoint.origin())?;
        let idle = clock
            .started
            .saturating_duration_since(connection.idle_since);
        if idle >= IDLE {
            return None;
        }
        if idle >= STALE {
            tokio::task::yield_now().await;
        }
        Some(connection)
    }

    fn newest(
        &self,
        runtime: runtime::Id,
        origin: (&Scheme, &Authority),
    ) -> Option<Box<Connection>> {
        let mut idle = self.idle();
        let newest = idle.iter().rposition(|connection| {
            let destination = &connection.destination;
            destination.runtime == runtime && destination.is(origin)
        });
        newest.map(|newest| idle.remove(newest))
    }

    /// Opens a connection to the host of an endpoint.
    pub(crate) async fn open(
        &self,
        runtime: runtime::Id,
        endpoint: &Endpoint,
    ) -> Result<Box<Connection>, ConnectError> {
        let (scheme, authority) = endpoint.origin();
        let destination = Destination {
            runtime,
            scheme: scheme.clone(),
            authority: authority.clone(),
        };
        let link = self.connector.connect(endpoint.base()).await?;
        let connection = Connection::open(link, destination).await;
        connection.map(Box::new).map_err(ConnectError::tcp)
    }

    /// Keeps a connection for the next request.
    pub(crate) fn put(&self, mut connection: Box<Connection>) {
        let now = Instant::now();
        connection.idle_since = now;
        let mut idle = self.idle();
        // They are closed after the lock is released.
        let old = idle.iter().take_while(|old| now - old.idle_since >= IDLE);
        let old = old.count();
        let old: Vec<_> = idle.drain(..old).collect();
        idle.push(connection);
        let extra = match idle.len() > self.max_idle_per_host {
            true => self.oldest_of_newest(&mut idle),
            false => None,
        };
        drop(idle);
        drop((old, extra));
    }

    /// Takes the oldest connection to the host of the newest one, if there are too many to this host. Those
    /// of other runtimes count, too: a runtime may have ended without a word.
    fn oldest_of_newest(&self, idle: &mut Idle) -> Option<Box<Connection>> {
        let host = idle.last()?.destination.clone();
        let is_host =
            |connection: &Connection| connection.destination.is((&host.scheme, &host.authority));
        let same = idle.iter().filter(|connection| is_host(connection)).count();
        let oldest = idle.iter().position(|connection| is_host(connection))?;
        (same > self.max_idle_per_host).then(|| idle.remove(oldest))
    }

    fn idle(&self) -> MutexGuard<'_, Idle> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
