//! What a bot must survive. The number in the name of a test is that of the fault.

mod api_errors;
mod calls;
mod conversations;
mod dialogues;
mod fairness;
mod observed;
mod order;
mod real;
mod stopping;
mod storage;
#[path = "../support/stores.rs"]
mod stores;
mod support;
mod transport;
mod updates;
mod webhook;
