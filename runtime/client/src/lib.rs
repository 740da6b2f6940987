//! HTTP for the crates that Bazu generates: connections, time limits, proxies, files both ways.
//!
//! A bot author uses a generated crate, such as `bale-bot`, which re-exports what is needed from here.
//!
//! - [`Client`] sends the requests of one bot: one pool of connections, time limits, proxies.
//! - [`send()`] checks a method, sends it and reads the answer.
//! - [`Multipart`] is a form with files, [`FromReader`] makes files of Tokio's readers, [`Download`] is a file
//!   to fetch; all of them stream.
//! - [`transport`] is what clients of other protocols are built on.
#![deny(missing_docs)]

mod body;
mod builder;
mod client;
mod connect;
mod download;
mod endpoint;
mod http;
mod multipart;
mod parameters;
mod proxy;
mod reader;
mod request;
mod send;
mod settings;
mod timeouts;

pub use builder::ClientBuilder;
pub use client::Client;
pub use download::Download;
pub use multipart::Multipart;
pub use proxy::Proxy;
pub use reader::FromReader;
pub use request::{Body, Request};
pub use send::{Options, send};

/// What clients of other protocols are built on, such as the one of `bazu-rest`. Bots do not need it.
pub mod transport {
    pub use crate::builder::Access;
    pub use crate::endpoint::Endpoint;
    pub use crate::http::{Http, Outgoing};
    pub use crate::parameters::Parameters;
    pub use crate::settings::Settings;
    pub use crate::timeouts::Timeouts;
}
