//! HTTP for the crates that Bazu generates: connections, time limits, proxies, uploads and downloads.
//!
//! To write a bot, use a generated crate, such as `bale-bot`. It re-exports the necessary items of this crate.
//!
//! - [`Client`] sends the requests of one bot. It has one pool of connections, time limits and proxies.
//! - [`CallLayer`] is code around each request of a client: retries, throttling, records, fakes for tests.
//! - [`send()`] checks a method, sends it and reads the answer.
//! - [`Multipart`] is a form with files, [`FromReader`] makes files from Tokio readers, [`Download`] is a
//!   file to download. All of them stream.
//! - [`Updates`] fetches the updates of a bot again and again, whatever fails.
//! - [`transport`] is the base for clients of other protocols.
#![deny(missing_docs)]

mod address;
mod body;
mod bot_client;
mod builder;
mod client;
mod connect;
mod connection;
mod download;
mod endpoint;
mod http;
mod layer;
mod line;
mod multipart;
mod parameters;
mod pool;
mod proxy;
mod reader;
mod request;
mod roots;
mod send;
mod settings;
mod timeouts;
mod tunnel;
mod updates;

pub use bot_client::BotClient;
pub use builder::ClientBuilder;
pub use client::Client;
pub use download::Download;
pub use layer::{CallFuture, CallLayer, Next};
pub use multipart::Multipart;
pub use proxy::Proxy;
pub use reader::FromReader;
pub use request::{Body, Request};
pub use send::{Options, send};
pub use updates::{Poll, Updates};

/// The base for clients of other protocols, such as the client of `bazu-rest`. Bots do not need it.
pub mod transport {
    pub use crate::builder::Access;
    pub use crate::endpoint::Endpoint;
    pub use crate::http::{Http, Outgoing};
    pub use crate::parameters::Parameters;
    pub use crate::settings::Settings;
    pub use crate::timeouts::Timeouts;
}
