//! What a framework for bots needs to know about an API. Generated crates implement it from facts of the spec.
//!
//! To write a bot, use the framework, the crate `bazu`: it re-exports the items of this module that a bot needs.
//! This module has no runtime and no connection. It is in this crate because a generated crate implements
//! its traits, and a generated crate does not depend on the framework.
//!
//! - [`Api`] names the updates of a bot, and makes the requests that a runner sends. [`Update`] is one update.
//! - [`kind`] has a marker for each kind of updates. [`Carries`] says that a bot gets updates of a kind.
//! - [`Brings`] and [`MayBring`] say what comes with the content of an update: always, or sometimes.
//! - [`part`] has a marker for each part of a message. [`Holds`] finds a part, [`HasText`] and [`HasData`] its text
//!   and the data of a button.
//! - [`Filter`] decides whether a route takes an update, and [`Promises`] says which parts an update has that
//!   passed. [`filter`] has the filters.
//! - [`FromUpdate`] makes an argument of a handler from a [`Context`]. [`FromRef`] makes a state.

mod api;
mod arguments;
mod brings;
mod context;
mod failure;
pub mod filter;
mod from_update;
pub mod kind;
mod logic;
pub mod part;
mod promises;
mod state;
#[cfg(test)]
mod tests;
mod update;

pub use api::{Api, Fetch, Identity, Missing, Posted};
pub use brings::{Brings, Carries, HasData, HasText, Holds, MayBring};
pub use context::{CommandLine, Context, On, Route, Same};
pub use failure::Failure;
pub use filter::Filter;
pub use from_update::{BoxError, FromUpdate, Needs, Optional, Reject};
#[doc(hidden)]
pub use logic::{Flag, No, Number, Yes};
pub use part::Part;
pub use promises::{Given, Promises};
pub use state::FromRef;
#[doc(hidden)]
pub use state::Guess;
pub use update::Update;
