//! What all bots have in common: a client, and the format of its requests.

use std::fmt;

use bazu_core::Dialect;

use crate::client::Client;

/// The bot of a generated crate, for code that sends methods without knowing the messenger.
///
/// `B::from(bot.client().layered(layer))` is the same bot with one more layer around its calls, and
/// `send(bot.client(), B::DIALECT, method, Options::default())` calls a method.
pub trait BotClient: From<Client> + Clone + fmt::Debug + Send + Sync + 'static {
    /// The format of requests.
    const DIALECT: Dialect;

    /// The client that sends the requests.
    fn client(&self) -> &Client;
}
