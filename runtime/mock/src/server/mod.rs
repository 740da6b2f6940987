//! The world on sockets and pipes: HTTP, the clock, and what breaks.
//!
//! [`Shell`] is a world in time, which everything here shares. [`serve_connection`] serves it on one stream, whatever
//! that is made of; [`Server`] listens on a TCP port.

mod body;
mod breaking;
mod clock;
mod connection;
mod decode;
pub(crate) mod duration;
mod faults;
mod files;
mod listen;
mod order;
mod request;
mod rest;
mod rest_control;
mod shell;
mod state;
mod upload;
mod webhooks;

pub use clock::Clock;
pub use connection::{Serve, serve_connection};
pub use faults::{Content, Fault, Faults, InvalidFault, Listed, Match, Then, What};
pub use listen::Server;
pub use rest::RestShell;
pub use shell::Shell;
pub use state::{StateError, StateFile};
