//! Code around each request of a client.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use bazu_core::{Error, Response};

use crate::client::Wire;
use crate::request::Request;

/// The future of a request, boxed. So it is compiled once in this crate, and not in every bot.
pub type CallFuture<'a> = Pin<Box<dyn Future<Output = Result<Response, Error>> + Send + 'a>>;

/// Code around each request of a client: after the check and the encoding, before the connection.
/// [`Client::layered`](crate::Client::layered) adds a layer.
///
/// A layer sees the answer with any HTTP status, before it is decoded. [`Response::refusal`] returns the error
/// in it. A layer may send the request several times, or not at all and answer by itself. It must not
/// write the body of a request into a log, because the body may hold secrets.
pub trait CallLayer: fmt::Debug + Send + Sync + 'static {
    /// Handles a request. `next.run(request)` sends it.
    fn call<'a>(&'a self, request: Request, next: Next<'a>) -> CallFuture<'a>;
}

/// What is behind a layer: the other layers, then the connection.
#[derive(Clone, Copy)]
pub struct Next<'a> {
    wire: &'a Wire,
    layers: Option<&'a Layers>,
}

impl<'a> Next<'a> {
    pub(crate) fn new(wire: &'a Wire, layers: Option<&'a Layers>) -> Self {
        Self { wire, layers }
    }

    /// Sends the request. [`Request::again`] copies one that may be needed again.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::execute`](crate::Client::execute), and those that the layers add.
    pub fn run(self, request: Request) -> CallFuture<'a> {
        match self.layers {
            None => self.wire.execute(request),
            Some(Layers { layer, behind }) => {
                let next = Self::new(self.wire, behind.as_deref());
                layer.call(request, next)
            }
        }
    }
}

impl fmt::Debug for Next<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Next").field(&self.layers).finish()
    }
}

/// A layer and those behind it.
#[derive(Debug)]
pub(crate) struct Layers {
    layer: Box<dyn CallLayer>,
    behind: Option<Arc<Layers>>,
}

impl Layers {
    pub(crate) fn new(layer: impl CallLayer, behind: Option<Arc<Self>>) -> Self {
        let layer = Box::new(layer);
        Self { layer, behind }
    }
}
