// The head of each program.
#![allow(unused)]

use bale_bot::Bot;
use bale_bot::part::Photo;
use bale_bot::types::{CallbackQuery, Message, User};
use bazu::core::bot::Api;
use bazu::{
    Command, Conversation, Dialogue, Goto, In, Origin, Router, Serve, State, Text, filter, kind,
};
use serde::{Deserialize, Serialize};

const MINUTE: std::time::Duration = std::time::Duration::from_secs(60);

#[derive(Clone)]
struct Shop;

#[derive(Clone)]
struct Db;

#[derive(Default, PartialEq, Serialize, Deserialize)]
enum Order {
    #[default]
    Idle,
    Size,
}

impl Dialogue for Order {
    const NAME: &'static str = "order";
}

// Asks the compiler for what `bazu::poll` does.
fn poll<B: Api, S: Serve<B>>(bot: B, server: S) {
    drop((bot, server));
}

// Asks the compiler for what `tokio::spawn` does.
fn spawn<F: Future<Output = ()> + Send + 'static>(future: F) {
    drop(future);
}
