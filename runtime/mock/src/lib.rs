//! A stateful mock server for messenger bot APIs, made from the model of their spec.
//!
//! [`World`] is the server without a network: chats, members, messages, files and bots. A bot calls it,
//! users act in it, and time passes in it only when a caller says so. The server on a socket, the control side and the
//! tests of bots in Rust are shells around it.

#[cfg(feature = "bots")]
pub mod bots;
pub mod content;
#[cfg(feature = "server")]
mod control;
mod json;
pub mod model;
pub mod parameters;
pub mod reply;
pub mod rest;
#[cfg(feature = "server")]
pub mod server;
mod step;
pub mod strict;
#[cfg(test)]
mod test_models;
pub mod world;
mod written;

pub use model::Model;
pub use world::World;
pub use written::Written;
