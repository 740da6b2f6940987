//! Typed state machines: who is where in a dialogue.

mod argument;
mod error;
mod goto;
mod kind;
mod loaded;
mod locks;
mod reset;
#[cfg(test)]
mod tests;

use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::executor::Key;

pub use argument::In;
pub use error::DialogueError;
pub use goto::Goto;
pub(crate) use goto::go;
pub(crate) use kind::Kind;
pub(crate) use loaded::{Dialogues, load};
pub(crate) use locks::Locks;
pub use reset::{OnReset, Reset, ResetReason};

/// The states of a dialogue: an enum, of which each chat (or user) has one value.
///
/// - The argument [`In`] is the state in which the update came.
/// - A handler that returns [`Goto`] moves the dialogue to another state. `Result<Goto<Order>>` and
///   `Result<Option<Goto<Order>>>` are possible, too: on an error, and with `None`, the state stays.
/// - [`Router::in_state`](crate::Router::in_state) has the routes of some of the states.
///
/// The new state is written into the [storage](crate::storage) of the runner together with the mark that the update was
/// handled: both or neither. Until then no other update sees or changes the same state, also when it comes from another
/// chat. A dialogue that is in its default state takes no room.
///
/// ```
/// use bale_bot::{Bot, types::Message};
/// use bazu::{Dialogue, Goto, In, Router, Text, filter};
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Default, Serialize, Deserialize)]
/// enum Order {
///     #[default]
///     Idle,
///     Size,
///     Address { size: String },
/// }
///
/// impl Dialogue for Order {
///     const NAME: &'static str = "order";
/// }
///
/// async fn begin(bot: &Bot, message: &Message) -> bazu::Result<Goto<Order>> {
///     message.reply_text(bot, "Which size?").await?;
///     Ok(Goto(Order::Size))
/// }
///
/// async fn answer(
///     bot: &Bot,
///     message: &Message,
///     Text(text): Text<'_>,
///     In(order): In<Order>,
/// ) -> bazu::Result<Goto<Order>> {
///     let (reply, next) = match order {
///         Order::Idle => ("Send /order.".to_owned(), Goto::end()),
///         Order::Size => ("Where to?".to_owned(), Goto(Order::Address { size: text.to_owned() })),
///         Order::Address { size } => (format!("{size}, to {text}. Thanks!"), Goto::end()),
///     };
///     message.reply_text(bot, reply).await?;
///     Ok(next)
/// }
///
/// let router: Router<Bot> = Router::new()
///     .command("order", begin)
///     .message(filter::text(), answer);
/// ```
///
/// # When the type changes
///
/// The state is stored as JSON, with [`VERSION`](Self::VERSION). When a change of the type makes older JSON unreadable,
/// raise the version, and read the older JSON in [`migrate`](Self::migrate). What cannot be read does not stop the
/// bot: the dialogue starts from its default, a warning is logged, and the hook
/// [`Router::on_reset`](crate::Router::on_reset) gets the bytes.
///
/// # With a handler that waits
///
/// While a handler waits for another update, other handlers may move the dialogue. If one did, then the [`Goto`] of the
/// handler that waited is refused with [`DialogueError::Changed`], and the newer state stays.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a dialogue",
    label = "not a dialogue",
    note = "implement it: `impl Dialogue for {Self} {{ const NAME: &'static str = \"…\"; }}`"
)]
pub trait Dialogue: Serialize + DeserializeOwned + Default + Send + Sync + 'static {
    /// The name under which states are stored. No two dialogues of a bot have the same.
    const NAME: &'static str;

    /// The version of the type. Raise it when older JSON cannot be read any more.
    const VERSION: u32 = 1;

    /// Whose the state is. Default: each chat has one. In a group all members share it; see [`Per::UserInChat`].
    const PER: Per = Per::Chat;

    /// How long a state stays after it was set. Then the dialogue is in its default state again. Default: 7 days.
    /// `None` keeps states for ever, and with them the room that they take.
    const EXPIRES: Option<Duration> = Some(Duration::from_secs(7 * 24 * 60 * 60));

    /// Reads a state of another version. `None` if it cannot be read. Default: no other version can.
    ///
    /// ```
    /// use bazu::Dialogue;
    /// use serde::{Deserialize, Serialize};
    ///
    /// #[derive(Default, Serialize, Deserialize)]
    /// enum Order {
    ///     #[default]
    ///     Idle,
    ///     Size { of: u32 },
    /// }
    ///
    /// impl Dialogue for Order {
    ///     const NAME: &'static str = "order";
    ///     const VERSION: u32 = 2;
    ///
    ///     fn migrate(version: u32, json: &str) -> Option<Self> {
    ///         // In version 1 the name was another one, and there was nothing in it.
    ///         (version == 1 && json == r#""Begun""#).then_some(Self::Size { of: 0 })
    ///     }
    /// }
    ///
    /// assert!(matches!(Order::migrate(1, r#""Begun""#), Some(Order::Size { of: 0 })));
    /// ```
    fn migrate(version: u32, json: &str) -> Option<Self> {
        let _ = (version, json);
        None
    }
}

/// Whose the state of a dialogue is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Per {
    /// Each chat has one, which its members share.
    #[default]
    Chat,
    /// Each user has one, which is the same in all chats.
    User,
    /// Each user has one in each chat.
    UserInChat,
}

/// Whom an update comes from, or a job belongs to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Owner {
    pub(crate) chat: Option<i64>,
    pub(crate) user: Option<i64>,
}

impl Owner {
    /// Whom a job belongs to.
    pub(crate) fn of(key: Key) -> Self {
        let (chat, user) = match key {
            Key::Chat(chat) => (Some(chat), None),
            Key::User(user) => (None, Some(user)),
            Key::UserInChat { chat, user } => (Some(chat), Some(user)),
            _ => (None, None),
        };
        Self { chat, user }
    }
}

impl Per {
    /// By what the state is found, if the update has that.
    fn key(self, owner: Owner) -> Option<Key> {
        match (self, owner.chat, owner.user) {
            (Self::Chat, Some(chat), _) => Some(Key::Chat(chat)),
            (Self::User, _, Some(user)) => Some(Key::User(user)),
            (Self::UserInChat, Some(chat), Some(user)) => Some(Key::UserInChat { chat, user }),
            _ => None,
        }
    }

    /// What an update must have.
    fn needs(self) -> &'static str {
        match self {
            Self::Chat => "a chat",
            Self::User => "a user",
            Self::UserInChat => "a user in a chat",
        }
    }
}
