//! Dialogues, as users of a bot meet them. In virtual time.

mod failures;
mod jobs;
mod order;
mod owners;
mod routes;
mod waiting;
