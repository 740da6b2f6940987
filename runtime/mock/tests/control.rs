//! The control side over HTTP, as a program in any language uses it.

#![cfg(feature = "server")]

#[path = "control/bad_input.rs"]
mod bad_input;
#[path = "control/client.rs"]
mod client;
#[path = "control/shop.rs"]
mod shop;
#[path = "control/verbs.rs"]
mod verbs;
