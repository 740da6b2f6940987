//! The arguments of handlers that no messenger owns.

mod album;
mod callback;
mod command;
mod member;
mod origin;
mod start;
mod state;
mod text;
mod words;

pub use album::Album;
pub use callback::{Callback, StaleCallback};
pub use command::Command;
pub use member::{Joined, Left};
pub use origin::Origin;
pub use start::Start;
pub use state::State;
pub use text::Text;
pub use words::{ArgumentError, CommandArguments, Rest, Words};
