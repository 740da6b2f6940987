//! What keeps updates in order.

use std::fmt;

use bazu_core::bot::Update;

/// Updates with the same key are handled one after another, in the order in which they came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Key {
    /// The id of a chat.
    Chat(i64),
    /// The id of a user.
    User(i64),
    /// A user in a chat.
    UserInChat {
        /// The id of the chat.
        chat: i64,
        /// The id of the user.
        user: i64,
    },
    /// The id of an update that has neither.
    Update(i64),
    /// A number that the program chose.
    Other(i64),
    /// An update that is alone: it waits for no other one.
    Alone(u64),
}

impl Key {
    /// The key of an update by default: its chat, else its user, else its own id. `None` if it has none of these.
    pub fn of(update: &impl Update) -> Option<Self> {
        let chat = update.chat().map(Self::Chat);
        let user = || update.user().map(Self::User);
        let id = || update.id().map(Self::Update);
        chat.or_else(user).or_else(id)
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Chat(id) => write!(f, "chat {id}"),
            Self::User(id) => write!(f, "user {id}"),
            Self::UserInChat { chat, user } => write!(f, "user {user} in chat {chat}"),
            Self::Update(id) => write!(f, "update {id}"),
            Self::Other(number) => write!(f, "key {number}"),
            Self::Alone(_) => f.write_str("none"),
        }
    }
}
