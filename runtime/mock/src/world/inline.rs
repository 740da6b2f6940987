//! Inline queries, their results and the messages out of them.

use std::collections::VecDeque;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bazu_model::effect::Verb;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::queries::{About, Query, type_of_kind};

use super::{ActError, ChatKey, ChatKind, File, Message, World};
use crate::Model;
use crate::parameters::{Fields, Markup, Parameters};
use crate::reply::Refusal;

/// The most results of an answer.
const MOST_RESULTS: usize = 50;

/// The longest id of a result, in bytes.
const LONGEST_ID: usize = 64;

/// How many queries are kept with their results. The oldest are dropped.
const KEPT: usize = 1_000;

/// Inline queries, from which users choose results.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Inline {
    asked: VecDeque<Asked>,
}

/// An inline query.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Asked {
    id: String,
    bot: i64,
    user: i64,
    query: String,
    /// What the bot offers; none until it answered.
    results: Option<Vec<Fields>>,
}

impl World {
    /// A user asks a bot inline in a chat. Returns the id of the query.
    ///
    /// # Errors
    ///
    /// If the API has no inline mode.
    pub(crate) fn ask_inline(
        &mut self,
        user: i64,
        bot: i64,
        chat: ChatKey,
        query: String,
        offset: String,
    ) -> Result<String, ActError> {
        if !self.model.has_kind("inline_query") {
            return Err(ActError::cannot("this API has no inline mode"));
        }
        let id = self.query_id();
        let kind = self
            .chats
            .get(&chat)
            .map_or(ChatKind::Private, |chat| chat.kind);
        let kind = match (kind, chat.bot) {
            (ChatKind::Private, Some(other)) if other == bot => "sender",
            (kind, _) => kind.word(),
        };
        let fields = Fields::from_iter([
            ("query".to_owned(), json!(query)),
            ("offset".to_owned(), json!(offset)),
            ("chat_type".to_owned(), json!(kind)),
        ]);
        if self.inline.asked.len() == KEPT {
            self.inline.asked.pop_front();
        }
        let asked = Asked {
            id: id.clone(),
            bot,
            user,
            query,
            results: None,
        };
        self.inline.asked.push_back(asked);
        self.ask(
            id.clone(),
            Query {
                bot,
                user,
                about: About::Inline,
            },
            fields,
        );
        Ok(id)
    }

    /// Refuses results that users could not choose from.
    pub(crate) fn check_results(&self, answer: &Parameters) -> Result<(), Refusal> {
        let results = results_of(answer);
        if results.len() > MOST_RESULTS {
            return Err(Refusal::bad("RESULTS_TOO_MUCH"));
        }
        let mut ids = Vec::new();
        for result in &results {
            let id = text_of(result, "id").unwrap_or_default();
            if id.is_empty() || id.len() > LONGEST_ID {
                return Err(Refusal::bad("RESULT_ID_INVALID"));
            }
            if ids.contains(&id) {
                return Err(Refusal::bad("RESULT_ID_DUPLICATE"));
            }
            ids.push(id);
            let noun = Sent::of(result).noun;
            if !is_sent(&self.model, noun) {
                return Err(Refusal::bad(format!("the result \"{id}\" cannot be sent")));
            }
        }
        Ok(())
    }

    /// The bot answered an inline query.
    pub(crate) fn results_are_there(&mut self, id: &str, answer: &Parameters) {
        let mut asked = self.inline.asked.iter_mut();
        if let Some(asked) = asked.find(|asked| asked.id == id) {
            asked.results = Some(results_of(answer).into_iter().cloned().collect());
        }
    }

    /// A user chooses a result of an inline query: the message that it stands for is sent to a chat, whose bots hear of
    /// it, and the bot hears that it was chosen. Returns the message.
    ///
    /// # Errors
    ///
    /// If the user did not ask, the bot has not answered, or did not offer such a result.
    pub(crate) fn choose_result(
        &mut self,
        user: i64,
        chat: ChatKey,
        query: &str,
        result: &str,
    ) -> Result<i64, ActError> {
        let mut own = self.inline.asked.iter();
        let asked = own.find(|asked| asked.id == query && asked.user == user);
        let asked = asked
            .ok_or_else(|| ActError::unknown(format!("the user has no inline query {query}")))?;
        let (bot, text) = (asked.bot, asked.query.clone());
        let Some(results) = &asked.results else {
            return Err(ActError::cannot("the bot has not answered the query yet"));
        };
        let mut offered = results.iter();
        let Some(chosen) = offered.find(|offered| text_of(offered, "id") == Some(result)) else {
            let ids: Vec<&str> = results.iter().filter_map(|it| text_of(it, "id")).collect();
            let there = if ids.is_empty() {
                "none".to_owned()
            } else {
                ids.join(", ")
            };
            return Err(ActError::unknown(format!(
                "there is no result {result}; there is {there}"
            )));
        };
        let chosen = chosen.clone();
        let mut message = self.draft(chat, user);
        message.via_bot = Some(bot);
        if let Some(markup) = chosen.get("reply_markup") {
            message.put_markup(Markup::new(markup));
        }
        let made = self.content_of_result(bot, &chosen, &mut message);
        made.map_err(|refusal| ActError::cannot(refusal.in_words(&self.model).1))?;
        let has_buttons = message.buttons.is_some();
        let id = self.add_message(chat, message);
        let mut fields = Fields::from_iter([
            ("result_id".to_owned(), json!(result)),
            ("from".to_owned(), self.user_view(user)),
            ("query".to_owned(), json!(text)),
        ]);
        if has_buttons {
            let inline = self.name_inline(chat, id);
            fields.insert("inline_message_id".to_owned(), json!(inline));
        }
        self.report_message(chat, id);
        let model = self.model.clone();
        if let Some(ty) = type_of_kind(&model, "chosen_inline_result") {
            let content = self.shape(ty, fields);
            self.update(bot, "chosen_inline_result", content);
        }
        Ok(id)
    }

    /// The message that a bot knows by the id of an inline message; none if it was deleted, or is of another bot.
    pub(crate) fn inline_message(&self, bot: i64, id: &str) -> Option<(ChatKey, i64)> {
        let bytes = URL_SAFE_NO_PAD.decode(id).ok()?;
        let text = String::from_utf8(bytes).ok()?;
        let mut parts = text.split(':');
        let chat = parts.next()?.parse().ok()?;
        let private = parts.next()?.parse().ok();
        let message = parts.next()?.parse().ok()?;
        let key = ChatKey {
            id: chat,
            bot: private,
        };
        let found = self.message(key, message)?;
        let is_it = found.inline_id.as_deref() == Some(id) && found.via_bot == Some(bot);
        is_it.then_some((key, message))
    }

    /// Gives a message an id by which its bot knows it without knowing the chat. It holds the place of the message, so
    /// nothing else has to remember it, and a random part, so that nobody can guess it.
    fn name_inline(&mut self, chat: ChatKey, message: i64) -> String {
        let bot = chat.bot.map(|bot| bot.to_string()).unwrap_or_default();
        let secret = self.ids.text();
        let place = format!(
            "{}:{bot}:{message}:{}",
            chat.id,
            secret.get(..12).unwrap_or(&secret)
        );
        let id = URL_SAFE_NO_PAD.encode(place);
        let messages = self.chats.get_mut(&chat).map(|chat| &mut chat.messages);
        if let Some(message) = messages.and_then(|messages| messages.get_mut(&message)) {
            message.inline_id = Some(id.clone());
        }
        id
    }

    /// Gives a message the content that a result stands for.
    fn content_of_result(
        &mut self,
        bot: i64,
        result: &Fields,
        message: &mut Message,
    ) -> Result<(), Refusal> {
        let Sent {
            noun,
            mut values,
            file,
        } = Sent::of(result);
        if let Some((id, is_address)) = file {
            let id = match is_address {
                true => self.file_at_address(id, result),
                false if self.file(id).is_some() => id.to_owned(),
                false => return Err(Refusal::bad("wrong file identifier specified")),
            };
            values.insert(noun.to_owned(), json!(id));
        }
        match noun {
            "invoice" => self.make_invoice(bot, &values, message)?,
            "game" => {
                let name = text_of(result, "game_short_name").unwrap_or_default();
                self.make_game(bot, name, message)?;
            }
            _ => {}
        }
        let model = self.model.clone();
        let mut methods = model
            .api()
            .methods
            .values()
            .filter_map(|method| model.effect(method));
        if let Some(effect) = methods.find(|effect| sends(effect, noun)) {
            self.fill(
                &model,
                "Message",
                &mut message.content,
                &effect.fills,
                &values,
            );
        }
        if noun == "sticker" {
            self.make_sticker(message);
        }
        self.read_texts(&mut message.content, &values)?;
        self.finish_content(message);
        Ok(())
    }

    /// A file that the server would fetch from an address.
    fn file_at_address(&mut self, address: &str, result: &Fields) -> String {
        let id = self.ids.text();
        let file = File {
            id: id.clone(),
            unique_id: self.ids.text().chars().take(16).collect(),
            mime_type: text_of(result, "mime_type").map(str::to_owned),
            url: Some(address.to_owned()),
            ..File::default()
        };
        self.files.add(file);
        id
    }
}

/// What a result sends: the field of the message, and parameters of the method that sends it.
struct Sent<'r> {
    noun: &'r str,
    values: Fields,
    /// The id of a file or, if the second value says so, its address.
    file: Option<(&'r str, bool)>,
}

impl<'r> Sent<'r> {
    fn of(result: &'r Fields) -> Self {
        if let Some(content) = result
            .get("input_message_content")
            .and_then(Value::as_object)
        {
            return Self::of_content(content);
        }
        let kind = text_of(result, "type").unwrap_or_default();
        let noun = match kind {
            "gif" | "mpeg4_gif" => "animation",
            kind => kind,
        };
        // Names of the file begin with its kind: `photo_file_id`, `mpeg4_url` and `mpeg4_width`.
        let prefix = kind.split('_').next().unwrap_or_default();
        let mut values = Fields::new();
        let mut file = None;
        for (name, value) in result {
            let of_file = name
                .strip_prefix(prefix)
                .and_then(|rest| rest.strip_prefix('_'));
            match (of_file, value.as_str()) {
                (Some("file_id"), Some(id)) => file = Some((id, false)),
                (Some("url"), Some(address)) => file = Some((address, true)),
                (Some(rest), _) => {
                    values.insert(rest.to_owned(), value.clone());
                }
                (None, _) => {
                    values.insert(name.clone(), value.clone());
                }
            }
        }
        Self { noun, values, file }
    }

    /// A content that is sent in place of the result's own. Its fields say what it is.
    fn of_content(content: &'r Fields) -> Self {
        let mut values = content.clone();
        if let Some(text) = values.remove("message_text") {
            values.insert("text".to_owned(), text);
        }
        let kinds = [
            ("message_text", "text"),
            ("phone_number", "contact"),
            ("payload", "invoice"),
            ("address", "venue"),
            ("latitude", "location"),
        ];
        let noun = kinds.iter().find(|(field, _)| content.contains_key(*field));
        let noun = noun.map_or("", |(_, noun)| noun);
        Self {
            noun,
            values,
            file: None,
        }
    }
}

fn sends(effect: &bazu_model::effect::Effect, noun: &str) -> bool {
    effect.verb == Verb::Send && !effect.each && effect.noun.as_deref().is_some_and(|it| it == noun)
}

/// Whether a method sends such a content.
fn is_sent(model: &Model, noun: &str) -> bool {
    let mut methods = model.api().methods.values();
    methods.any(|method| {
        model
            .effect(method)
            .is_some_and(|effect| sends(effect, noun))
    })
}

/// The results of an answer.
fn results_of(answer: &Parameters) -> Vec<&Fields> {
    let results = answer.get("results").and_then(Value::as_array);
    results
        .into_iter()
        .flatten()
        .filter_map(Value::as_object)
        .collect()
}

fn text_of<'f>(fields: &'f Fields, name: &str) -> Option<&'f str> {
    fields.get(name)?.as_str()
}
