// @generated from spec/letgram/editing.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! How the types of [`editing`](crate::editing) are read, written and checked.

use bazu_core::{serde, wire};
use bazu_core::serde::ser::SerializeMap as _;

use crate::editing::{
    AnswerCallbackQuery, CallbackQuery, DeleteMessage, EditMessageCaption, EditMessageReplyMarkup,
    EditMessageText, EditedMessage,
};
use crate::messages::Message;

impl serde::Serialize for CallbackQuery {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "id", &self.id)?;
        wire::write(&mut map, "from", &self.from)?;
        wire::write_optional(&mut map, "message", &self.message)?;
        wire::write_optional(&mut map, "data", &self.data)?;
        wire::write_optional(&mut map, "inline_message_id", &self.inline_message_id)?;
        wire::write(&mut map, "chat_instance", &self.chat_instance)?;
        wire::write_optional(&mut map, "game_short_name", &self.game_short_name)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for CallbackQuery {
    const NAME: &'static str = "CallbackQuery";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id = None;
        let mut from = None;
        let mut message = None;
        let mut data = None;
        let mut inline_message_id = None;
        let mut chat_instance = None;
        let mut game_short_name = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::set(&mut id, "id", &mut object_)?,
                "from" => wire::set(&mut from, "from", &mut object_)?,
                "message" => wire::optional(&mut message, "message", &mut object_)?,
                "data" => wire::optional(&mut data, "data", &mut object_)?,
                "inline_message_id" => {
                    wire::optional(
                        &mut inline_message_id,
                        "inline_message_id",
                        &mut object_,
                    )?
                }
                "chat_instance" => {
                    wire::set(&mut chat_instance, "chat_instance", &mut object_)?
                }
                "game_short_name" => {
                    wire::optional(
                        &mut game_short_name,
                        "game_short_name",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
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
            broken_: std::default::Default::default(),
        })
    }
}

impl<'de> serde::Deserialize<'de> for CallbackQuery {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl wire::KeepBroken for CallbackQuery {
    fn keep_broken(&mut self, parts: Vec<bazu_core::BrokenPart>) {
        self.broken_.keep(parts)
    }
}

impl serde::Serialize for EditedMessage {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        match self {
            Self::Message(value) => serde::Serialize::serialize(value, serializer),
            Self::Inline(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl wire::Kinds for EditedMessage {
    const NAME: &'static str = "EditedMessage";

    fn unknown(value: bazu_core::UnknownVariant) -> Self {
        Self::Unknown(value)
    }

    fn object<'de, MAP: serde::de::MapAccess<'de>>(
        object: MAP,
    ) -> Result<Self, MAP::Error> {
        <Box<Message> as serde::Deserialize>::deserialize(wire::rest(object))
            .map(Self::Message)
    }

    fn boolean(value: bool) -> Self {
        if value {
            Self::Inline(bazu_core::True)
        } else {
            Self::Unknown(wire::raw(value))
        }
    }
}

impl<'de> serde::Deserialize<'de> for EditedMessage {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::kinds(deserializer)
    }
}

impl wire::KeepBroken for EditedMessage {
    fn keep_broken(&mut self, parts: Vec<bazu_core::BrokenPart>) {
        if let Self::Message(value) = self {
            wire::KeepBroken::keep_broken(value, parts)
        }
    }
}

impl serde::Serialize for AnswerCallbackQuery {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "callback_query_id", &self.callback_query_id)?;
        wire::write_optional(&mut map, "text", &self.text)?;
        wire::write_optional(&mut map, "show_alert", &self.show_alert)?;
        wire::write_optional(&mut map, "url", &self.url)?;
        wire::write_optional(&mut map, "cache_time", &self.cache_time)?;
        map.end()
    }
}

impl bazu_core::Payload for AnswerCallbackQuery {
    type Output = bazu_core::True;
    const NAME: &'static str = "answerCallbackQuery";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
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

impl bazu_core::Method for AnswerCallbackQuery {
    const REPEATABLE: bool = true;

    fn decode(
        response: &bazu_core::Response,
    ) -> Result<bazu_core::True, bazu_core::Error> {
        response.result()
    }
}

impl serde::Serialize for DeleteMessage {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write(&mut map, "message_id", &self.message_id)?;
        map.end()
    }
}

impl bazu_core::Payload for DeleteMessage {
    type Output = bazu_core::True;
    const NAME: &'static str = "deleteMessage";

    fn size_hint(&self) -> usize {
        128
    }
}

impl bazu_core::Method for DeleteMessage {
    const REPEATABLE: bool = true;

    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(
        response: &bazu_core::Response,
    ) -> Result<bazu_core::True, bazu_core::Error> {
        response.result()
    }
}

impl serde::Serialize for EditMessageText {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_optional(&mut map, "chat_id", &self.chat_id)?;
        wire::write_optional(&mut map, "message_id", &self.message_id)?;
        wire::write_optional(&mut map, "inline_message_id", &self.inline_message_id)?;
        wire::write(&mut map, "text", &self.text)?;
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

impl bazu_core::Payload for EditMessageText {
    type Output = EditedMessage;
    const NAME: &'static str = "editMessageText";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
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

impl bazu_core::Method for EditMessageText {
    const REPEATABLE: bool = true;

    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.as_ref().and_then(|chat| chat.chat_key())
    }

    fn decode(
        response: &bazu_core::Response,
    ) -> Result<EditedMessage, bazu_core::Error> {
        response.tolerant_result()
    }
}

impl serde::Serialize for EditMessageCaption {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
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

impl bazu_core::Payload for EditMessageCaption {
    type Output = EditedMessage;
    const NAME: &'static str = "editMessageCaption";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
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

impl bazu_core::Method for EditMessageCaption {
    const REPEATABLE: bool = true;

    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.as_ref().and_then(|chat| chat.chat_key())
    }

    fn decode(
        response: &bazu_core::Response,
    ) -> Result<EditedMessage, bazu_core::Error> {
        response.tolerant_result()
    }
}

impl serde::Serialize for EditMessageReplyMarkup {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_optional(&mut map, "chat_id", &self.chat_id)?;
        wire::write_optional(&mut map, "message_id", &self.message_id)?;
        wire::write_optional(&mut map, "inline_message_id", &self.inline_message_id)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        map.end()
    }
}

impl bazu_core::Payload for EditMessageReplyMarkup {
    type Output = EditedMessage;
    const NAME: &'static str = "editMessageReplyMarkup";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
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

impl bazu_core::Method for EditMessageReplyMarkup {
    const REPEATABLE: bool = true;

    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.as_ref().and_then(|chat| chat.chat_key())
    }

    fn decode(
        response: &bazu_core::Response,
    ) -> Result<EditedMessage, bazu_core::Error> {
        response.tolerant_result()
    }
}
