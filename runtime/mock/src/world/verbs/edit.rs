//! `edit`: a part of a message is replaced.

use serde_json::Value;

use crate::parameters::Parameters;
use crate::reply::Refusal;
use crate::world::call::{Calling, Done};
use crate::world::contents::TEXTS;
use crate::world::{ChatKey, EventKind, Message, World};

impl World {
    pub(crate) fn edit(&mut self, calling: &Calling<'_>, parameters: &Parameters) -> Done {
        let (key, id) = self.target(calling, parameters)?;
        let noun = calling
            .effect
            .noun
            .as_ref()
            .map_or("", |noun| noun.as_str());
        let message = self.message(key, id).ok_or_else(|| not_found("edit"))?;
        self.may_edit(calling, key, message)?;
        let has_text = message.content.contains_key("text");
        match noun {
            "text" if !has_text => {
                return Err(Refusal::bad("there is no text in the message to edit"));
            }
            "caption" if has_text || !has_media(message) => {
                return Err(Refusal::bad("there is no caption in the message to edit"));
            }
            _ => {}
        }
        // A keyboard that is left out is taken away.
        let mut edited = Message {
            content: message.content.clone(),
            ..Message::default()
        };
        edited.content.remove(noun);
        for (_, entities) in TEXTS.iter().filter(|(text, _)| *text == noun) {
            edited.content.remove(*entities);
        }
        let fills = &calling.effect.fills;
        self.fill(
            calling.model,
            "Message",
            &mut edited.content,
            fills,
            &parameters.values,
        );
        if TEXTS.iter().any(|(text, _)| *text == noun) {
            self.read_texts(&mut edited.content, &parameters.values)?;
        }
        if let Some(markup) = parameters.markup.clone() {
            edited.put_markup(markup);
        }
        self.replace_content(key, id, edited)?;
        self.edited(parameters, key, id)
    }

    /// Replaces the content of a message.
    pub(crate) fn replace_content(
        &mut self,
        key: ChatKey,
        id: i64,
        mut edited: Message,
    ) -> Result<(), Refusal> {
        self.complete_content(&mut edited.content);
        let now = self.now.seconds();
        let message = self.message(key, id).ok_or_else(|| not_found("edit"))?;
        if message.content == edited.content && message.buttons == edited.buttons {
            return Err(Refusal::bad(
                "message is not modified: specified new message content and reply markup are exactly the same as a \
                 current content and reply markup of the message",
            ));
        }
        let before = self.shown(key, id).unwrap_or_default();
        let chat = self.known_chat_mut(key)?;
        if let Some(message) = chat.messages.get_mut(&id) {
            message.content = edited.content;
            message.buttons = edited.buttons;
            message.edit_date = Some(now);
        }
        self.happened(EventKind::Edited {
            chat: key,
            message: id,
            before,
        });
        Ok(())
    }

    /// The result of a method that edits: the message, or true for one that the bot knows only by its inline id.
    pub(crate) fn edited(&self, parameters: &Parameters, key: ChatKey, id: i64) -> Done {
        match parameters.text("inline_message_id") {
            Some(_) => Ok(Value::Bool(true)),
            None => self.message_view(key, id).ok_or_else(|| not_found("edit")),
        }
    }

    /// The message that a bot names: by its chat and its id, or by its inline id.
    pub(crate) fn target(
        &self,
        calling: &Calling<'_>,
        parameters: &Parameters,
    ) -> Result<(ChatKey, i64), Refusal> {
        if let Some(inline) = parameters.text("inline_message_id") {
            let found = self.inline_message(calling.bot, inline);
            return found.ok_or_else(|| Refusal::bad("wrong inline message identifier specified"));
        }
        let key = self.chat_in(calling.bot, parameters, "chat_id")?;
        let id = parameters.integer("message_id");
        let id = id.ok_or_else(|| Refusal::bad("parameter \"message_id\" is required"))?;
        match self.message(key, id) {
            Some(_) => Ok((key, id)),
            None => Err(not_found("edit")),
        }
    }

    /// Bots edit their own messages, and those of a channel if they have the right to.
    fn may_edit(
        &self,
        calling: &Calling<'_>,
        key: ChatKey,
        message: &Message,
    ) -> Result<(), Refusal> {
        let bot = calling.bot;
        let is_own =
            message.is_by(bot) || (message.via_bot == Some(bot) && message.inline_id.is_some());
        let member = self.member_of(key, bot);
        let may = member.is_some_and(|member| member.has_right("can_edit_messages"));
        let is_post = message.sender_chat == Some(key.id);
        match is_own || (is_post && may) {
            true => Ok(()),
            false => Err(Refusal::bad("message can't be edited")),
        }
    }
}

/// Whether a message has a content with a caption.
fn has_media(message: &Message) -> bool {
    let media = ["photo", "video", "animation", "audio", "document", "voice"];
    media.iter().any(|name| message.content.contains_key(*name))
}

/// The message that a method names is not there.
pub(crate) fn not_found(verb: &str) -> Refusal {
    Refusal::NotFound(format!("message to {verb} not found"))
}
