//! `set` and `clear`: a thing or a part of it is replaced or removed.

use bazu_model::TypeRef;
use bazu_model::effect::Verb;
use serde_json::{Value, json};

use crate::parameters::{Fields, Parameters};
use crate::reply::Refusal;
use crate::world::call::{Calling, Done};
use crate::world::{ChatKey, ChatKind, EventKind, World};

impl World {
    pub(crate) fn set(&mut self, calling: &Calling<'_>, parameters: &Parameters) -> Done {
        let noun = calling
            .effect
            .noun
            .as_ref()
            .map_or("", |noun| noun.as_str());
        match noun.split_once('.') {
            Some(("chat", part)) => self.set_chat(calling, parameters, part)?,
            _ if noun == "commands" => self.set_commands(calling, parameters)?,
            _ => return Err(calling.unknown()),
        }
        Ok(Value::Bool(true))
    }

    fn set_chat(
        &mut self,
        calling: &Calling<'_>,
        parameters: &Parameters,
        part: &str,
    ) -> Result<(), Refusal> {
        let key = self.chat_in(calling.bot, parameters, "chat_id")?;
        if self.known_chat(key)?.kind == ChatKind::Private {
            return Err(Refusal::bad(format!("can't change private chat {part}")));
        }
        if let Some(right) = &calling.effect.right {
            self.needs_right(calling, key, right)?;
        }
        let filled = calling.effect.fills.iter().find(|fill| *fill.to == *part);
        let value = filled
            .and_then(|fill| parameters.get(fill.from.param()))
            .cloned();
        let value = value.filter(|_| calling.effect.verb == Verb::Set);
        self.set_chat_part(key, part, value.clone());
        let (field, said) = match (part, value) {
            ("title", Some(title)) => ("new_chat_title", title),
            ("photo", Some(photo)) => ("new_chat_photo", self.sizes(calling, &photo)),
            ("photo", None) => ("delete_chat_photo", json!(true)),
            _ => return Ok(()),
        };
        self.add_own_service_message(key, calling.bot, field, said);
        Ok(())
    }

    /// Replaces or removes a part of a group or channel.
    pub(crate) fn set_chat_part(&mut self, key: ChatKey, part: &str, value: Option<Value>) {
        let Some(chat) = self.chats.get_mut(&key) else {
            return;
        };
        match (part, value) {
            ("title", value) => {
                let title = value.as_ref().and_then(Value::as_str);
                chat.title = title.map(str::to_owned).or(chat.title.take());
            }
            (_, Some(value)) if value.as_str() != Some("") => {
                chat.fields.insert(part.to_owned(), value);
            }
            _ => {
                chat.fields.remove(part);
            }
        }
        self.happened(EventKind::Changed { chat: key });
    }

    /// A picture in its sizes, as messages have it.
    fn sizes(&mut self, calling: &Calling<'_>, photo: &Value) -> Value {
        let ty = TypeRef::List(Box::new(TypeRef::Named("PhotoSize".to_owned())));
        self.content_of_file(calling.model, &ty, photo.as_str().unwrap_or_default())
    }

    fn set_commands(
        &mut self,
        calling: &Calling<'_>,
        parameters: &Parameters,
    ) -> Result<(), Refusal> {
        let key = self.key_of_commands(calling.bot, parameters)?;
        let commands = parameters
            .get("commands")
            .filter(|_| calling.effect.verb == Verb::Set);
        let commands =
            commands.filter(|commands| commands.as_array().is_some_and(|it| !it.is_empty()));
        let bot = self.bots.get_mut(&calling.bot).ok_or(Refusal::Token)?;
        bot.commands.retain(|(other, _)| *other != key);
        bot.commands
            .extend(commands.map(|commands| (key, commands.clone())));
        Ok(())
    }

    /// The key of a list of commands: all parameters but the commands. What says nothing is no part of it.
    pub(crate) fn key_of_commands(
        &self,
        bot: i64,
        parameters: &Parameters,
    ) -> Result<Fields, Refusal> {
        let mut key = parameters.values.clone();
        key.remove("commands");
        key.retain(|_, value| {
            let is_default = value.get("type").and_then(Value::as_str) == Some("default");
            !is_default && value.as_str() != Some("")
        });
        if let Some(scope) = key.get_mut("scope")
            && let Some(chat) = scope.get("chat_id")
        {
            // A chat is the same by its name and by its id.
            let chat = self.resolve_chat(bot, chat)?;
            if let Some(scope) = scope.as_object_mut() {
                scope.insert("chat_id".to_owned(), json!(chat.id));
            }
        }
        Ok(key)
    }
}
