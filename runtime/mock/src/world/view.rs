//! How the API shows what is in the world: values of the types of its model, and nothing that these do not have.

use serde_json::Value;

use super::{ChatKey, World};

impl World {
    /// A user or bot as the API's `User`.
    pub(crate) fn user_view(&self, _user: i64) -> Value {
        Value::Null
    }

    /// A chat as a bot sees it in messages: the API's `Chat`.
    pub(crate) fn chat_view(&self, _chat: ChatKey) -> Value {
        Value::Null
    }

    /// A message as the API's `Message`, with the message that it answers one level deep.
    pub(crate) fn message_view(&self, _chat: ChatKey, _message: i64) -> Option<Value> {
        None
    }

    /// A member as the API's `ChatMember`; none if the API cannot show such a member.
    pub(crate) fn member_view(&self, _chat: ChatKey, _user: i64) -> Option<Value> {
        None
    }

    /// The message for whoever uses the world: a person in front of the control side, or a test. As the API shows it,
    /// with what only users see: `keyboard`.
    pub fn shown(&self, chat: ChatKey, message: i64) -> Option<Value> {
        let mut view = self.message_view(chat, message)?;
        let keyboard = self.chats.get(&chat)?.messages.get(&message)?.keyboard.clone();
        if let (Some(keyboard), Some(fields)) = (keyboard, view.as_object_mut()) {
            fields.insert("keyboard".to_owned(), keyboard);
        }
        Some(view)
    }
}
