//! Messages, as people see them.

use std::sync::Arc;

use serde_json::Value;

use super::expect::{ExpectMessage, Found, Scope, failed, until};
use super::stage::{Stage, State, Waiting};
use crate::world::{ChatKey, EventKind, Place, World};

/// A message in a chat. It is looked at when it is asked, so it shows what an edit left.
#[derive(Clone, Debug)]
pub struct ChatMessage {
    pub(super) stage: Arc<Stage>,
    pub(super) chat: ChatKey,
    pub(super) id: i64,
}

impl ChatMessage {
    /// The id, unique in its chat.
    pub fn id(&self) -> i64 {
        self.id
    }

    /// The id of the chat, by which bots know it.
    pub fn chat_id(&self) -> i64 {
        self.chat.id
    }

    /// The message as the API shows it, with a `keyboard` if it brought one. None if it was deleted.
    pub fn json(&self) -> Option<Value> {
        self.stage.look(|world| world.shown(self.chat, self.id))
    }

    /// The text or the caption; empty if it has none, or if it was deleted.
    pub fn text(&self) -> String {
        self.json()
            .as_ref()
            .map(|json| text(json).to_owned())
            .unwrap_or_default()
    }

    /// The texts of its buttons, row by row: inline buttons, or those of the keyboard that it brought.
    pub fn buttons(&self) -> Vec<String> {
        self.json().as_ref().map(buttons).unwrap_or_default()
    }

    /// Expects that a bot edits it.
    #[track_caller]
    pub fn expect_edited(&self) -> ExpectMessage {
        ExpectMessage::edited(&self.stage, self.chat, self.id)
    }

    /// Expects that it is deleted.
    #[track_caller]
    pub fn expect_deleted(&self) -> Waiting<()> {
        let (chat, id) = (self.chat, self.id);
        self.expect(
            "the message to be deleted, and it is still there",
            move |world, _| world.shown(chat, id).is_none(),
        )
    }

    /// Expects that it is pinned.
    #[track_caller]
    pub fn expect_pinned(&self) -> Waiting<()> {
        let (chat, id) = (self.chat, self.id);
        self.expect(
            "the message to be pinned, and it is not",
            move |world, state| {
                let found = world.events_from(0).find(|event| {
                    let is_this = matches!(
                        event.kind,
                        EventKind::Pinned { chat: place, message, is_pinned: true }
                            if place == chat && message == id
                    );
                    is_this && !state.used.contains(&event.number)
                });
                found.is_some_and(|event| state.used.insert(event.number))
            },
        )
    }

    /// Waits until something is true, and fails in words if that does not happen.
    #[track_caller]
    fn expect(
        &self,
        what: &'static str,
        is_true: impl Fn(&World, &mut State) -> bool + Send + Sync + 'static,
    ) -> Waiting<()> {
        let (stage, scope) = (self.stage.clone(), Scope::One(self.chat));
        let location = std::panic::Location::caller();
        Box::pin(async move {
            let happened = until(&stage, None, |world, state| {
                is_true(world, state).then_some(())
            });
            if happened.await.is_none() {
                let words = format!("the test expected {what}");
                failed(&stage, &scope, location, &words, &[]);
            }
        })
    }

    /// Where it is, for who acts there.
    pub(super) fn place(&self) -> Place {
        place(self.chat)
    }

    pub(super) fn of(stage: &Arc<Stage>, found: Found) -> Self {
        Self {
            stage: stage.clone(),
            chat: found.chat,
            id: found.message,
        }
    }
}

/// A chat, as a user names it.
pub(super) fn place(chat: ChatKey) -> Place {
    match chat.bot {
        Some(bot) => Place::Bot(bot),
        None => Place::Chat(chat.id),
    }
}

/// The text or the caption of a message as JSON.
pub(super) fn text(json: &Value) -> &str {
    let text = json.get("text").or_else(|| json.get("caption"));
    text.and_then(Value::as_str).unwrap_or_default()
}

/// The rows of buttons of a message as JSON: inline buttons, then those of a keyboard.
pub(super) fn rows(json: &Value) -> Vec<Vec<String>> {
    let inline = json.pointer("/reply_markup/inline_keyboard");
    let keyboard = json.pointer("/keyboard/keyboard");
    let rows = inline
        .into_iter()
        .chain(keyboard)
        .filter_map(Value::as_array);
    let button = |button: &Value| {
        let text = button.as_str().or_else(|| button.get("text")?.as_str());
        text.unwrap_or_default().to_owned()
    };
    let row = |row: &Value| row.as_array().into_iter().flatten().map(button).collect();
    rows.flatten().map(row).collect()
}

/// The texts of the buttons of a message as JSON.
pub(super) fn buttons(json: &Value) -> Vec<String> {
    rows(json).into_iter().flatten().collect()
}
