//! Messages.

use serde::{Deserialize, Serialize};

use crate::parameters::Fields;

/// A message.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Message {
    /// The id, unique in its chat.
    pub id: i64,
    /// When it was sent, in seconds since 1970.
    pub date: i64,
    /// The user or bot who sent it; none in channels.
    pub from: Option<i64>,
    /// The chat that sent it, in channels.
    pub sender_chat: Option<i64>,
    /// The message of the same chat that it answers.
    pub reply_to: Option<i64>,
    /// When it was edited last, in seconds since 1970.
    pub edit_date: Option<i64>,
    /// The content: fields of the API's message, such as `text`, `photo`, `caption`, `reply_markup` with inline buttons,
    /// `forward_from`.
    pub content: Fields,
    /// A keyboard that is not inline, as the bot sent it: users see it, the API does not show it in messages.
    pub keyboard: Option<serde_json::Value>,
    /// What the server knows of it and the API does not show: the payload of an invoice, the votes of a poll.
    pub hidden: Fields,
    /// The bot through which a user sent it, from an inline query.
    pub via_bot: Option<i64>,
    /// The id by which the bot knows it, if it came out of an inline query.
    pub inline_id: Option<String>,
}

impl Message {
    /// A text of the content: `text` or `caption`.
    pub fn text(&self) -> Option<&str> {
        let text = self.content.get("text").or(self.content.get("caption"));
        text.and_then(serde_json::Value::as_str)
    }
}
