//! Stories.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::call::{Calling, Done};
use super::deadlines::Deadline;
use super::{ChatKey, ChatKind, EventKind, Time, World};
use crate::parameters::{Fields, Parameters};
use crate::reply::Refusal;

/// For how many seconds a story is shown, if the bot does not say.
const PERIOD: u64 = 86_400;

/// Stories, by their id. An id is good for all chats, so it is unique in each of them.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Stories {
    list: BTreeMap<i64, Story>,
    last: i64,
}

/// A story.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Story {
    chat: ChatKey,
    /// What it shows, by the names of the parameters: `content` with a `file_id`, `caption`, `areas`.
    shown: Fields,
    posted: Time,
    ends: Time,
}

impl World {
    /// The stories that a channel shows now, the oldest first: `id`, `content` with a `file_id`, `caption`, `areas`,
    /// and `date` and `ends` in seconds since 1970.
    pub fn stories(&self, chat: ChatKey) -> Vec<Value> {
        let of_chat = self
            .stories
            .list
            .iter()
            .filter(|(_, story)| story.chat == chat);
        of_chat
            .map(|(id, story)| {
                let mut view = story.shown.clone();
                view.insert("id".to_owned(), json!(id));
                view.insert("date".to_owned(), json!(story.posted.seconds()));
                view.insert("ends".to_owned(), json!(story.ends.seconds()));
                Value::Object(view)
            })
            .collect()
    }

    /// A bot posts a story in a channel.
    pub(crate) fn create_story(&mut self, calling: &Calling<'_>, parameters: &Parameters) -> Done {
        let chat = self.chat_with_right(calling, parameters)?;
        if self
            .chats
            .get(&chat)
            .is_none_or(|chat| chat.kind != ChatKind::Channel)
        {
            return Err(Refusal::bad("stories can be posted only in channels"));
        }
        let shown = self.shown_of_story(calling, parameters)?;
        if !shown.contains_key("content") {
            return Err(Refusal::bad("story content isn't specified"));
        }
        let period = parameters
            .integer("period")
            .and_then(|period| u64::try_from(period).ok());
        let ends = self.now + Duration::from_secs(period.unwrap_or(PERIOD));
        self.stories.last += 1;
        let id = self.stories.last;
        self.stories.list.insert(
            id,
            Story {
                chat,
                shown,
                posted: self.now,
                ends,
            },
        );
        self.deadlines.plan(ends, Deadline::Story(id));
        self.happened(EventKind::Changed { chat });
        Ok(self.story_view(chat, id))
    }

    /// A bot changes a story of its channel.
    pub(crate) fn change_story(&mut self, calling: &Calling<'_>, parameters: &Parameters) -> Done {
        let (chat, id) = self.story_of(calling, parameters)?;
        let changes = self.shown_of_story(calling, parameters)?;
        if changes.is_empty() {
            return Err(Refusal::bad(
                "story must be changed in its content, its caption or its areas",
            ));
        }
        if let Some(story) = self.stories.list.get_mut(&id) {
            story.shown.extend(changes);
        }
        self.happened(EventKind::Changed { chat });
        Ok(self.story_view(chat, id))
    }

    /// A bot deletes a story of its channel.
    pub(crate) fn remove_story(&mut self, calling: &Calling<'_>, parameters: &Parameters) -> Done {
        let (chat, id) = self.story_of(calling, parameters)?;
        self.deadlines.cancel(&Deadline::Story(id));
        self.stories.list.remove(&id);
        self.happened(EventKind::Changed { chat });
        Ok(Value::Bool(true))
    }

    /// A story ends.
    pub(crate) fn story_is_over(&mut self, id: i64) {
        if let Some(story) = self.stories.list.remove(&id) {
            self.happened(EventKind::Changed { chat: story.chat });
        }
    }

    /// What a call gives of a story.
    fn shown_of_story(
        &self,
        calling: &Calling<'_>,
        parameters: &Parameters,
    ) -> Result<Fields, Refusal> {
        let mut shown = Fields::new();
        for part in ["content", "areas"] {
            if let Some(value) = calling.given(parameters, part) {
                shown.insert(part.to_owned(), value.clone());
            }
        }
        if let Some(caption) = calling.given(parameters, "caption").and_then(Value::as_str) {
            let mode = parameters.text("parse_mode");
            let entities = parameters.get("caption_entities");
            let (caption, entities) = self.read_text(caption.to_owned(), mode, entities)?;
            shown.insert("caption".to_owned(), json!(caption));
            shown.insert("caption_entities".to_owned(), json!(entities));
        }
        Ok(shown)
    }

    /// The chat of a call, in which the bot has the right that the method needs.
    fn chat_with_right(
        &self,
        calling: &Calling<'_>,
        parameters: &Parameters,
    ) -> Result<ChatKey, Refusal> {
        let chat = self.chat_in(calling.bot, parameters, "chat_id")?;
        if let Some(right) = &calling.effect.right {
            self.needs_right(calling, chat, right)?;
        }
        Ok(chat)
    }

    fn story_of(
        &self,
        calling: &Calling<'_>,
        parameters: &Parameters,
    ) -> Result<(ChatKey, i64), Refusal> {
        let chat = self.chat_with_right(calling, parameters)?;
        let id = parameters.integer("story_id").unwrap_or_default();
        let is_there = self
            .stories
            .list
            .get(&id)
            .is_some_and(|story| story.chat == chat);
        is_there
            .then_some((chat, id))
            .ok_or_else(|| Refusal::NotFound("story not found".to_owned()))
    }

    fn story_view(&self, chat: ChatKey, id: i64) -> Value {
        let view = json!({ "chat": self.chat_view(chat), "id": id });
        self.shape_of("Story", view)
    }
}
