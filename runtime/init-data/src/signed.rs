//! Init data that was checked.

use std::fmt;
use std::time::{Duration, SystemTime};

use crate::error::InitDataError;
use crate::people::{WebAppChat, WebAppUser};
use crate::query::Fields;
use crate::signature;

/// Init data that a messenger signed, and that is young enough. Only [`Validator`](crate::Validator) makes it.
///
/// `Debug` shows the fields, but not the signature.
#[derive(Clone)]
pub struct Signed {
    /// Sorted by key, without `hash`.
    fields: Fields,
    hash: [u8; signature::SIZE],
    auth_date: SystemTime,
    user: Option<WebAppUser>,
    receiver: Option<WebAppUser>,
    chat: Option<WebAppChat>,
}

impl Signed {
    /// Reads what is inside of the fields, after their signature was checked.
    pub(crate) fn read(
        fields: Fields,
        hash: [u8; signature::SIZE],
        auth_date: SystemTime,
    ) -> Result<Self, InitDataError> {
        let get = |key| value(&fields, key);
        let user = get("user").map(WebAppUser::read).transpose();
        let user = user.map_err(|problem| InitDataError::MalformedUser { problem })?;
        Ok(Self {
            user,
            // A broken part that no sign-in needs costs only itself.
            receiver: get("receiver").and_then(|json| WebAppUser::read(json).ok()),
            chat: get("chat").and_then(WebAppChat::read),
            fields,
            hash,
            auth_date,
        })
    }

    /// The user who opened the mini app.
    ///
    /// `None` if the messenger sent no user.
    pub fn user(&self) -> Option<&WebAppUser> {
        self.user.as_ref()
    }

    /// The other user of a private chat in which the mini app was opened.
    pub fn receiver(&self) -> Option<&WebAppUser> {
        self.receiver.as_ref()
    }

    /// The group or channel in which the mini app was opened.
    pub fn chat(&self) -> Option<&WebAppChat> {
        self.chat.as_ref()
    }

    /// The kind of the chat in which the mini app was opened: `sender` for a private chat with the user, `private`,
    /// `group`, `supergroup` or `channel`.
    pub fn chat_type(&self) -> Option<&str> {
        self.field("chat_type")
    }

    /// An id of the chat in which the mini app was opened. It is another number than the id of the chat.
    pub fn chat_instance(&self) -> Option<&str> {
        self.field("chat_instance")
    }

    /// The text from the link that opened the mini app.
    ///
    /// Some messengers write this text into the address of the page only. There nobody signed it, and anybody can
    /// change it.
    pub fn start_param(&self) -> Option<&str> {
        self.field("start_param")
    }

    /// The id of this opening of the mini app, for the methods of the bot that answer to it.
    pub fn query_id(&self) -> Option<&str> {
        self.field("query_id")
    }

    /// How long the bot must wait before it can answer, counted from [`auth_date`](Self::auth_date).
    pub fn can_send_after(&self) -> Option<Duration> {
        let seconds = self.field("can_send_after")?.parse().ok()?;
        Some(Duration::from_secs(seconds))
    }

    /// When the messenger opened the mini app.
    pub fn auth_date(&self) -> SystemTime {
        self.auth_date
    }

    /// The value of any field but `hash`, as it was signed. A user or a chat is JSON.
    pub fn field(&self, key: &str) -> Option<&str> {
        value(&self.fields, key)
    }

    /// All fields but `hash`, sorted by key.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        borrowed(&self.fields)
    }

    /// The signature. Two openings of a mini app have different ones, so it names this opening: see
    /// [`ReplayStore`](crate::ReplayStore). Do not log it.
    pub fn hash(&self) -> &[u8; 32] {
        &self.hash
    }
}

impl fmt::Debug for Signed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.fields()).finish()
    }
}

fn value<'a>(fields: &'a Fields, key: &str) -> Option<&'a str> {
    let at = fields.binary_search_by(|(known, _)| known.as_str().cmp(key));
    Some(&fields[at.ok()?].1)
}

/// The fields as the signature takes them.
pub(crate) fn borrowed(fields: &Fields) -> impl Iterator<Item = (&str, &str)> {
    fields
        .iter()
        .map(|(key, value)| (key.as_str(), value.as_str()))
}
