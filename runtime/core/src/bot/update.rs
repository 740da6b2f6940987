//! What all updates have.

use std::fmt;

use crate::error::Error;
use crate::wire::UndecodableUpdate;

/// An update, of any kind. A generated crate implements it for its `Update`.
pub trait Update: fmt::Debug + Send + Sync + Sized + 'static {
    /// The names of the kinds in JSON. The index of a kind is its place in this list.
    const KINDS: &'static [&'static str];

    /// The indexes of kinds that the server sends only to a bot that names them. A runner names them if a route asks for
    /// them.
    const ON_REQUEST: &'static [usize] = &[];

    /// The id. `None` if it cannot be read.
    fn id(&self) -> Option<i64>;

    /// The index of the kind in [`KINDS`](Self::KINDS). `None` if this version does not know the kind, or if the update
    /// could not be decoded.
    fn kind(&self) -> Option<usize>;

    /// The name of the kind in JSON. Empty if the update has none.
    fn name(&self) -> &str;

    /// The id of the chat in which it happened.
    fn chat(&self) -> Option<i64>;

    /// The id of the user who did it.
    fn user(&self) -> Option<i64>;

    /// The update as JSON, with the reason, if it could not be decoded.
    fn undecodable(&self) -> Option<&UndecodableUpdate>;

    /// Reads the body of a webhook request. What is JSON but not an update is undecodable.
    ///
    /// # Errors
    ///
    /// Returns an error if the body is not JSON.
    fn from_json(body: &[u8]) -> Result<Self, Error>;
}
