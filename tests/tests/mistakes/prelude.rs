//! What the programs use, and the ends that they are routed to.

pub use bale_bot::types::{CallbackQuery, Message, User};
pub use bale_bot::{Bot, Photo};
pub use bazu::core::bot::Api;
pub use bazu::{Command, Origin, Router, Serve, State, Text, filter, kind};
pub use letgram_bot;

#[derive(Clone)]
pub struct Shop;

#[derive(Clone)]
pub struct Db;

/// Asks the compiler for what `bazu::poll` does.
pub fn poll<B: Api, S: Serve<B>>(bot: B, server: S) {
    drop((bot, server));
}

/// Asks the compiler for what `tokio::spawn` does.
pub fn spawn<F: Future<Output = ()> + Send + 'static>(future: F) {
    drop(future);
}
