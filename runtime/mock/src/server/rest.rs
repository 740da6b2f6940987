//! A service without an envelope on a socket.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use hyper::body::Incoming;
use hyper::{Request, Response};

use super::Clock;
use super::body::Body;
use super::connection::Line;
use super::connection::sealed::Answers;
use super::decode::{Unread, decode};
use super::request::json;
use super::upload::Room;
use super::{breaking, rest_control};
use crate::reply::Answer;
use crate::rest::{RestCall, RestWorld};
use crate::world::Time;

/// A service in time. It is cheap to clone, and every clone is the same service.
#[derive(Clone)]
pub struct RestShell {
    inner: Arc<Inner>,
}

struct Inner {
    world: Mutex<RestWorld>,
    clock: Clock,
    room: Room,
}

impl fmt::Debug for RestShell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RestShell")
            .field("clock", &self.inner.clock)
            .finish_non_exhaustive()
    }
}

impl RestShell {
    /// Lets time pass in a service. A clock that is behind it is moved to its time.
    pub fn new(world: RestWorld, clock: Clock) -> Self {
        clock.advance(world.now().since(clock.now()));
        Self {
            inner: Arc::new(Inner {
                world: Mutex::new(world),
                clock,
                room: Room::default(),
            }),
        }
    }

    /// Does something in the service at this time.
    pub fn with<T>(&self, act: impl FnOnce(&mut RestWorld, Time) -> T) -> T {
        let world = self.inner.world.lock();
        // Whoever panicked with the world is a test; the others go on.
        let mut world = world.unwrap_or_else(PoisonError::into_inner);
        act(&mut world, self.inner.clock.now())
    }

    /// The clock.
    pub fn clock(&self) -> &Clock {
        &self.inner.clock
    }

    /// Reads and answers a request of a client. Nothing if its body is larger than any that the service takes.
    async fn call(&self, request: Request<Incoming>) -> Option<Answer> {
        let (head, body) = request.into_parts();
        let (verb, path) = (head.method.as_str(), head.uri.path());
        let (model, method, header) = self.with(|world, _| {
            let method = world.method_at(verb, path).unwrap_or_default();
            (world.model().clone(), method, world.header().to_owned())
        });
        let raw = match decode(&model, &method, &head, body, &self.inner.room).await {
            Ok(raw) => Ok(raw),
            Err(Unread::Refused(refusal)) => Err(refusal),
            Err(Unread::TooLarge) => return None,
            // Nobody is there to read it.
            Err(Unread::Cut) => return Some(Answer::refusal_in_words(400, "Bad Request")),
        };
        let credentials = head
            .headers
            .get(&header)
            .and_then(|value| value.to_str().ok());
        let call = RestCall {
            verb: verb.to_owned(),
            path: path.to_owned(),
            credentials: credentials.map(str::to_owned),
            raw,
        };
        Some(self.with(|world, now| world.call(call, now)))
    }
}

impl Answers for RestShell {
    async fn answer(&self, line: &Line, request: Request<Incoming>) -> Response<Body> {
        if rest_control::is_control(request.uri().path()) {
            return json(rest_control::answer(self, request).await).map(Body::full);
        }
        match self.call(request).await {
            Some(answer) => json(answer).map(Body::full),
            // Many clients read no answer before they have sent all.
            None => {
                line.break_off(breaking::order_of(&json(RestWorld::too_large())))
                    .await
            }
        }
    }
}
