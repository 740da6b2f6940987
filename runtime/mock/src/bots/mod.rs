//! Tests of bots: a bot, the server of its messenger, and the people who talk with it, in one process.
//!
//! ```no_run
//! use bale_bot::{Bot, types::Message};
//! use bazu::{Router, Text, filter};
//! use bazu_mock::bots::MockServer;
//!
//! async fn echo(bot: &Bot, message: &Message, Text(text): Text<'_>) -> bazu::Result {
//!     message.reply_text(bot, text).await?;
//!     Ok(())
//! }
//!
//! # async fn test() {
//! let mock = MockServer::<Bot>::in_process();
//! mock.runs(Router::new().message(filter::text(), echo));
//! mock.user("Ali").writes("hello").await;
//! mock.user("Ali").expect_message().text("hello").await;
//! # }
//! ```
//!
//! [`MockServer::in_process`] is for `#[tokio::test]`: bot and server talk over pipes in memory, and the clock is that of
//! tokio, paused. Nothing waits in such a test: when all tasks wait for the time, it jumps to the next one of them. So a
//! bot that reminds its users after a day is tested in about a second, in which it polls 2,880 times, and always in the
//! same order.
//!
//! [`MockServer::start`] listens on a port, for bots in other processes and tests on several threads. Its time is that
//! of the machine, and a test waits as long as the bot does.
//!
//! What people do is a verb (`writes`, `presses`, `pays`), and happens at once: it returns when the update is queued for
//! the bot. What they should see is an expectation, which waits for it. Each takes one message out of those that were
//! not expected before; a test that ends with [`MockServer::expect_nothing_else`] lets nothing pass that it did not
//! expect. If an expectation fails, its panic shows the conversation.

mod bot;
mod calls;
mod expect;
mod group;
mod hold;
mod inline;
mod members;
mod message;
mod past;
mod payment;
mod server;
mod stage;
mod transcript;
mod user;
mod watch;

pub use bot::Bot;
pub use calls::Calls;
pub use expect::ExpectMessage;
pub use group::{Group, Standing, admin, member};
pub use hold::Hold;
pub use inline::{InlineQuery, Results};
pub use message::ChatMessage;
pub use payment::Payment;
pub use server::MockServer;
pub use user::{Acting, Happened, User, Who};

pub use crate::server::{Fault, What};
pub use crate::world::{CallRecord, Does, NewBot, Place, Press};
