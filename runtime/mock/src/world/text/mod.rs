//! Texts with what marks them: markup that is read, and what servers find.

mod found;
mod html;
mod markdown;

use serde_json::{Value, json};

pub(crate) use found::found;

use super::World;
use crate::parameters::Fields;
use crate::reply::Refusal;

/// A text without markup, with its entities.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Text {
    pub(crate) text: String,
    pub(crate) marks: Vec<Mark>,
}

/// What marks a part of a text, in bytes.
#[derive(Debug, PartialEq)]
pub(crate) struct Mark {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// The type of the entity.
    pub(crate) kind: &'static str,
    /// Further fields of the entity: `url`, `language`, `custom_emoji_id`.
    pub(crate) with: Option<(&'static str, String)>,
}

impl Text {
    /// Marks the text from a place to its end.
    fn mark(&mut self, start: usize, kind: &'static str, with: Option<(&'static str, String)>) {
        let end = self.text.len();
        if start < end {
            self.marks.push(Mark {
                start,
                end,
                kind,
                with,
            });
        }
    }
}

impl World {
    /// Reads a text as a bot sends it: its markup in a mode, or the entities beside it. Returns the text and its
    /// entities.
    pub(crate) fn read_text(
        &self,
        text: String,
        mode: Option<&str>,
        entities: Option<&Value>,
    ) -> Result<(String, Vec<Value>), Refusal> {
        let read = match mode {
            Some(mode) if mode.eq_ignore_ascii_case("html") => html::read(&text),
            Some(mode) if mode.eq_ignore_ascii_case("markdown") => markdown::read_old(&text),
            Some(mode) if mode.eq_ignore_ascii_case("markdownv2") => markdown::read(&text),
            _ => Ok(Text {
                text,
                marks: Vec::new(),
            }),
        };
        let read = read.map_err(|why| Refusal::bad(format!("can't parse entities: {why}")))?;
        let given = entities.and_then(Value::as_array);
        let mut list: Vec<Value> = match (mode, given) {
            (None, Some(given)) => {
                let given = given.iter().filter(|entity| is_inside(entity, &read.text));
                given.cloned().collect()
            }
            _ => read
                .marks
                .iter()
                .filter_map(|mark| self.entity(&read.text, mark))
                .collect(),
        };
        for found in found(&read.text) {
            let mark = Mark {
                start: found.at,
                end: found.at + found.text.len(),
                kind: found.kind,
                with: None,
            };
            if let Some(entity) = self.entity(&read.text, &mark)
                && !list.iter().any(|other| overlap(other, &entity))
            {
                list.push(entity);
            }
        }
        list.sort_by_key(|entity| {
            let (offset, length) = place(entity);
            (offset, std::cmp::Reverse(length))
        });
        Ok((read.text, list))
    }

    /// What is found in a text of a user, as entities of the API.
    pub(crate) fn entities_of(&self, text: &str) -> Vec<Value> {
        let read = self.read_text(text.to_owned(), None, None);
        read.map(|(_, entities)| entities).unwrap_or_default()
    }

    /// An entity of the API; none if the API has none of its type.
    fn entity(&self, text: &str, mark: &Mark) -> Option<Value> {
        let mut kind = mark.kind;
        let mut with = mark
            .with
            .as_ref()
            .map(|(name, value)| (*name, json!(value)));
        // An address of a user mentions them.
        if let Some(("url", url)) = &mark.with
            && let Some(id) = url.strip_prefix("tg://user?id=")
        {
            let user = id.parse().ok().filter(|id| self.user(*id).is_some())?;
            kind = "text_mention";
            with = Some(("user", self.user_view(user)));
        }
        let types = self.model.api().types.get("MessageEntityType")?.values();
        types.iter().find(|value| value.wire == kind)?;
        let mut fields = Fields::new();
        fields.insert("type".to_owned(), json!(kind));
        fields.insert("offset".to_owned(), json!(units(text.get(..mark.start)?)));
        fields.insert(
            "length".to_owned(),
            json!(units(text.get(mark.start..mark.end)?)),
        );
        fields.extend(with.map(|(name, value)| (name.to_owned(), value)));
        Some(self.shape("MessageEntity", fields))
    }
}

/// APIs count in units of UTF-16.
fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

fn place(entity: &Value) -> (i64, i64) {
    let number = |name: &str| entity.get(name).and_then(Value::as_i64).unwrap_or_default();
    (number("offset"), number("length"))
}

/// Whether an entity marks a part of a text.
fn is_inside(entity: &Value, text: &str) -> bool {
    let (offset, length) = place(entity);
    let end = i64::try_from(units(text)).unwrap_or(i64::MAX);
    offset >= 0 && length > 0 && offset.saturating_add(length) <= end
}

fn overlap(one: &Value, other: &Value) -> bool {
    let ((at, length), (other_at, other_length)) = (place(one), place(other));
    at < other_at.saturating_add(other_length) && other_at < at.saturating_add(length)
}
