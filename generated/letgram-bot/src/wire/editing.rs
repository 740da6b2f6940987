// @generated from spec/letgram/editing.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! How the types of [`editing`](crate::editing) are read, written and checked.

use bazu_core::{Error, Method, Payload, Response, Scope, True, UnknownVariant, wire};
use bazu_core::serde::{Deserialize, Deserializer, Serialize, Serializer};
use bazu_core::serde::de::MapAccess;
use bazu_core::serde::ser::SerializeMap;

use crate::editing::{
    AnswerCallbackQuery, CallbackQuery, DeleteMessage, EditMessageCaption, EditMessageReplyMarkup,
    EditMessageText, EditedMessage,
};
use crate::messages::Message;

impl Serialize for CallbackQuery {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("from", &self.from)?;
        wire::write_optional(&mut map, "message", &self.message)?;
        wire::write_optional(&mut map, "data", &self.data)?;
        wire::write_optional(&mut map, "inline_message_id", &self.inline_message_id)?;
        map.serialize_entry("chat_instance", &self.chat_instance)?;
        wire::write_optional(&mut map, "game_short_name", &self.game_short_name)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for CallbackQuery {
    const NAME: &'static str = "CallbackQuery";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut from = None;
        let mut message = None;
        let mut data = None;
        let mut inline_message_id = None;
        let mut chat_instance = None;
        let mut game_short_name = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "id" => wire::set(&mut id, "id", &mut wire_object)?,
                "from" => wire::set(&mut from, "from", &mut wire_object)?,
                "message" => wire::optional(&mut message, "message", &mut wire_object)?,
                "data" => wire::optional(&mut data, "data", &mut wire_object)?,
                "inline_message_id" => {
                    wire::optional(
                        &mut inline_message_id,
                        "inline_message_id",
                        &mut wire_object,
                    )?
                }
                "chat_instance" => {
                    wire::set(&mut chat_instance, "chat_instance", &mut wire_object)?
                }
                "game_short_name" => {
                    wire::optional(
                        &mut game_short_name,
                        "game_short_name",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            from: wire::required(from, "from")?,
            message,
            data,
            inline_message_id,
            chat_instance: wire::required(chat_instance, "chat_instance")?,
            game_short_name,
        })
    }
}

impl<'de> Deserialize<'de> for CallbackQuery {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for EditedMessage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Message(value) => value.serialize(serializer),
            Self::Inline(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl wire::Kinds for EditedMessage {
    const NAME: &'static str = "EditedMessage";

    fn unknown(value: UnknownVariant) -> Self {
        Self::Unknown(value)
    }

    fn object<'de, A: MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        <Box<Message>>::deserialize(wire::rest(object)).map(Self::Message)
    }

    fn boolean(value: bool) -> Self {
        if value { Self::Inline(True) } else { Self::Unknown(wire::raw(value)) }
    }
}

impl<'de> Deserialize<'de> for EditedMessage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::kinds(deserializer)
    }
}

impl Serialize for AnswerCallbackQuery {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("callback_query_id", &self.callback_query_id)?;
        wire::write_optional(&mut map, "text", &self.text)?;
        wire::write_optional(&mut map, "show_alert", &self.show_alert)?;
        wire::write_optional(&mut map, "url", &self.url)?;
        wire::write_optional(&mut map, "cache_time", &self.cache_time)?;
        map.end()
    }
}

impl Payload for AnswerCallbackQuery {
    type Output = True;
    const NAME: &'static str = "answerCallbackQuery";

    fn check(&self, scope: &mut Scope<'_>) {
        scope
            .length(
                "text",
                &self.text,
                Self::TEXT_LENGTH,
                "answerCallbackQuery.text.length",
            );
    }

    fn size_hint(&self) -> usize {
        256 + self.callback_query_id.len() + self.text.as_ref().map_or(0, String::len)
            + self.url.as_ref().map_or(0, String::len)
    }
}

impl Method for AnswerCallbackQuery {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}

impl Serialize for DeleteMessage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("message_id", &self.message_id)?;
        map.end()
    }
}

impl Payload for DeleteMessage {
    type Output = True;
    const NAME: &'static str = "deleteMessage";

    fn size_hint(&self) -> usize {
        128
    }
}

impl Method for DeleteMessage {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}

impl Serialize for EditMessageText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_optional(&mut map, "chat_id", &self.chat_id)?;
        wire::write_optional(&mut map, "message_id", &self.message_id)?;
        wire::write_optional(&mut map, "inline_message_id", &self.inline_message_id)?;
        map.serialize_entry("text", &self.text)?;
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(
            &mut map,
            "disable_web_page_preview",
            &self.disable_web_page_preview,
        )?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        map.end()
    }
}

impl Payload for EditMessageText {
    type Output = EditedMessage;
    const NAME: &'static str = "editMessageText";

    fn check(&self, scope: &mut Scope<'_>) {
        scope
            .length_after_markup(
                "text",
                &self.text,
                self.parse_mode.is_some(),
                Self::TEXT_LENGTH,
                "editMessageText.text.length",
            );
        scope.nested("reply_markup", &self.reply_markup);
        if self.inline_message_id.is_none() && self.chat_id.is_none() {
            scope
                .required(
                    "chat_id",
                    "`inline_message_id` is left out",
                    (
                        "editMessageText.named",
                        "A message is named by its chat and id, or by its inline id.",
                    ),
                );
        }
        if self.inline_message_id.is_none() && self.message_id.is_none() {
            scope
                .required(
                    "message_id",
                    "`inline_message_id` is left out",
                    (
                        "editMessageText.named",
                        "A message is named by its chat and id, or by its inline id.",
                    ),
                );
        }
    }

    fn size_hint(&self) -> usize {
        256 + self.inline_message_id.as_ref().map_or(0, String::len) + self.text.len()
            + self.reply_markup.as_ref().map_or(0, |_| 512)
    }
}

impl Method for EditMessageText {
    fn decode(response: &Response) -> Result<EditedMessage, Error> {
        response.result()
    }
}

impl Serialize for EditMessageCaption {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_optional(&mut map, "chat_id", &self.chat_id)?;
        wire::write_optional(&mut map, "message_id", &self.message_id)?;
        wire::write_optional(&mut map, "inline_message_id", &self.inline_message_id)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        map.end()
    }
}

impl Payload for EditMessageCaption {
    type Output = EditedMessage;
    const NAME: &'static str = "editMessageCaption";

    fn check(&self, scope: &mut Scope<'_>) {
        scope
            .length_after_markup(
                "caption",
                &self.caption,
                self.parse_mode.is_some(),
                Self::CAPTION_LENGTH,
                "editMessageCaption.caption.length",
            );
        scope.nested("reply_markup", &self.reply_markup);
        if self.inline_message_id.is_none() && self.chat_id.is_none() {
            scope
                .required(
                    "chat_id",
                    "`inline_message_id` is left out",
                    (
                        "editMessageCaption.named",
                        "A message is named by its chat and id, or by its inline id.",
                    ),
                );
        }
        if self.inline_message_id.is_none() && self.message_id.is_none() {
            scope
                .required(
                    "message_id",
                    "`inline_message_id` is left out",
                    (
                        "editMessageCaption.named",
                        "A message is named by its chat and id, or by its inline id.",
                    ),
                );
        }
    }

    fn size_hint(&self) -> usize {
        256 + self.inline_message_id.as_ref().map_or(0, String::len)
            + self.caption.as_ref().map_or(0, String::len)
            + self.reply_markup.as_ref().map_or(0, |_| 512)
    }
}

impl Method for EditMessageCaption {
    fn decode(response: &Response) -> Result<EditedMessage, Error> {
        response.result()
    }
}

impl Serialize for EditMessageReplyMarkup {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_optional(&mut map, "chat_id", &self.chat_id)?;
        wire::write_optional(&mut map, "message_id", &self.message_id)?;
        wire::write_optional(&mut map, "inline_message_id", &self.inline_message_id)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        map.end()
    }
}

impl Payload for EditMessageReplyMarkup {
    type Output = EditedMessage;
    const NAME: &'static str = "editMessageReplyMarkup";

    fn check(&self, scope: &mut Scope<'_>) {
        scope.nested("reply_markup", &self.reply_markup);
        if self.inline_message_id.is_none() && self.chat_id.is_none() {
            scope
                .required(
                    "chat_id",
                    "`inline_message_id` is left out",
                    (
                        "editMessageReplyMarkup.named",
                        "A message is named by its chat and id, or by its inline id.",
                    ),
                );
        }
        if self.inline_message_id.is_none() && self.message_id.is_none() {
            scope
                .required(
                    "message_id",
                    "`inline_message_id` is left out",
                    (
                        "editMessageReplyMarkup.named",
                        "A message is named by its chat and id, or by its inline id.",
                    ),
                );
        }
    }

    fn size_hint(&self) -> usize {
        256 + self.inline_message_id.as_ref().map_or(0, String::len)
            + self.reply_markup.as_ref().map_or(0, |_| 512)
    }
}

impl Method for EditMessageReplyMarkup {
    fn decode(response: &Response) -> Result<EditedMessage, Error> {
        response.result()
    }
}
