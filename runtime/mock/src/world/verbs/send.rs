//! `send`: a message is created with a content.

use serde_json::{Value, json};

use crate::parameters::{Fields, Markup, Parameters};
use crate::reply::Refusal;
use crate::world::call::{Calling, Done, Ended};
use crate::world::{ChatKey, Message, World};

impl World {
    pub(crate) fn send(
        &mut self,
        calling: &Calling<'_>,
        parameters: &Parameters,
    ) -> Result<Ended, Refusal> {
        let key = self.chat_to_write(calling, parameters, "chat_id")?;
        if calling.effect.each {
            return self.send_album(calling, key, parameters).map(Ended::Value);
        }
        let markup = parameters.markup.clone();
        let mut message = self.begun(calling, key, parameters, markup)?;
        let fills = &calling.effect.fills;
        self.fill(
            calling.model,
            "Message",
            &mut message.content,
            fills,
            &parameters.values,
        );
        self.make_content(calling, parameters, &mut message)?;
        self.read_texts(&mut message.content, &parameters.values)?;
        self.finish_content(&mut message);
        Ok(Ended::Message(key, self.add_message(key, message)))
    }

    /// A message of the calling bot with what does not depend on its content.
    pub(crate) fn begun(
        &self,
        calling: &Calling<'_>,
        key: ChatKey,
        parameters: &Parameters,
        markup: Option<Markup>,
    ) -> Result<Message, Refusal> {
        let mut message = self.draft(key, calling.bot);
        message.reply_to = self.answered(key, parameters)?;
        if let Some(markup) = markup {
            message.put_markup(markup);
        }
        Ok(message)
    }

    /// The message that is answered.
    fn answered(&self, key: ChatKey, parameters: &Parameters) -> Result<Option<i64>, Refusal> {
        let id = parameters
            .integer("reply_to_message_id")
            .filter(|id| *id != 0);
        let Some(id) = id else {
            return Ok(None);
        };
        match self.message(key, id) {
            Some(_) => Ok(Some(id)),
            None if parameters.is_true("allow_sending_without_reply") => Ok(None),
            None => Err(Refusal::bad("message to be replied not found")),
        }
    }

    /// Adds a message. The result is the message as the API shows it.
    pub(crate) fn sent(&mut self, key: ChatKey, message: Message) -> Done {
        let id = self.add_message(key, message);
        self.message_view(key, id).ok_or(Refusal::UnknownChat)
    }

    /// Makes a content that its parameters alone do not make.
    fn make_content(
        &mut self,
        calling: &Calling<'_>,
        parameters: &Parameters,
        message: &mut Message,
    ) -> Result<(), Refusal> {
        match calling
            .effect
            .noun
            .as_ref()
            .map_or("", |noun| noun.as_str())
        {
            "invoice" => self.invoice_content(calling, parameters, message),
            "dice" => {
                self.dice_content(message);
                Ok(())
            }
            "game" => {
                let name = parameters.text("game_short_name").unwrap_or_default();
                self.make_game(calling.bot, name, message)
            }
            "poll" => self.make_poll(Some(calling.bot), message),
            "sticker" => {
                self.make_sticker(message);
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// A dice falls. How many sides it has depends on what it looks like.
    pub(crate) fn dice_content(&mut self, message: &mut Message) {
        let given = message
            .content
            .get("dice")
            .and_then(|dice| dice.get("emoji")?.as_str());
        let emoji = given.unwrap_or("🎲").to_owned();
        let sides = match emoji.as_str() {
            "🏀" | "⚽" => 5,
            "🎰" => 64,
            _ => 6,
        };
        let value = self.ids.below(sides) + 1;
        message
            .content
            .insert("dice".to_owned(), json!({ "emoji": emoji, "value": value }));
    }

    /// One message for each item of a list, all with the same name of their album.
    fn send_album(&mut self, calling: &Calling<'_>, key: ChatKey, parameters: &Parameters) -> Done {
        let noun = calling
            .effect
            .noun
            .as_ref()
            .map_or("media", |noun| noun.as_str());
        let items = parameters.get(noun).and_then(Value::as_array);
        let items =
            items.ok_or_else(|| Refusal::bad(format!("parameter \"{noun}\" is required")))?;
        let kind = |item: &Value| {
            item.get("type")
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned()
        };
        let mut kinds: Vec<_> = items.iter().map(kind).collect();
        kinds.sort_unstable();
        kinds.dedup();
        for alone in ["document", "audio"] {
            if kinds.len() > 1 && kinds.iter().any(|kind| kind == alone) {
                return Err(Refusal::bad(format!(
                    "{alone} can't be mixed with other media types"
                )));
            }
        }
        let album = self.ids.digits();
        let mut messages = Vec::new();
        for item in items {
            let markup = parameters.markup.clone();
            let mut message = self.begun(calling, key, parameters, markup)?;
            if let Some(item) = item.as_object() {
                self.fill_from_item(calling, item, &mut message);
                self.read_texts(&mut message.content, item)?;
            }
            if items.len() > 1 && calling.model.has_field("Message", "media_group_id") {
                message
                    .content
                    .insert("media_group_id".to_owned(), json!(album));
            }
            self.finish_content(&mut message);
            messages.push(message);
        }
        // All of them are sent, or none is.
        messages
            .into_iter()
            .map(|message| self.sent(key, message))
            .collect()
    }

    /// An item of an album: its `type` is the field of the message that its file becomes.
    fn fill_from_item(&mut self, calling: &Calling<'_>, item: &Fields, message: &mut Message) {
        let model = calling.model;
        let Some(kind) = item.get("type").and_then(Value::as_str) else {
            return;
        };
        for (name, value) in item {
            let of_message = calling
                .effect
                .fills
                .iter()
                .any(|fill| *fill.to == *name.as_str());
            let path = match name.as_str() {
                "type" => continue,
                "media" => kind.to_owned(),
                _ if of_message => name.clone(),
                _ => format!("{kind}.{name}"),
            };
            self.put(model, "Message", &mut message.content, &path, value.clone());
        }
    }
}
