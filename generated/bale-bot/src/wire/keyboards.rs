// @generated from spec/bale/keyboards.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! How the types of [`keyboards`](crate::keyboards) are read, written and checked.

use bazu_core::{Check, Error, Method, Payload, Response, Scope, True, wire};
use bazu_core::serde::{Deserialize, Deserializer, Serialize, Serializer};
use bazu_core::serde::de::MapAccess;
use bazu_core::serde::ser::SerializeMap;

use crate::keyboards::{
    AnswerCallbackQuery, CallbackQuery, CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup,
    KeyboardButton, ReplyKeyboardMarkup, ReplyKeyboardRemove, ReplyMarkup, WebAppInfo,
};

impl Serialize for ReplyMarkup {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::InlineKeyboardMarkup(value) => value.serialize(serializer),
            Self::ReplyKeyboardMarkup(value) => value.serialize(serializer),
            Self::ReplyKeyboardRemove(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl wire::Keyed for ReplyMarkup {
    const NAME: &'static str = "ReplyMarkup";
    const KEYS: &'static [&'static str] = &[
        "inline_keyboard",
        "keyboard",
        "remove_keyboard",
    ];

    fn variant<'de, A: MapAccess<'de>>(
        member: &str,
        object: wire::Object<'_, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match member {
                "inline_keyboard" => Self::InlineKeyboardMarkup(object.read()?),
                "keyboard" => Self::ReplyKeyboardMarkup(object.read()?),
                "remove_keyboard" => Self::ReplyKeyboardRemove(object.read()?),
                _ => Self::Unknown(object.keep()?),
            },
        )
    }
}

impl<'de> Deserialize<'de> for ReplyMarkup {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::keyed(deserializer)
    }
}

impl Check for ReplyMarkup {
    fn check(&self, scope: &mut Scope<'_>) {
        if let Self::InlineKeyboardMarkup(value) = self {
            value.check(scope);
        }
    }
}

impl Serialize for InlineKeyboardMarkup {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("inline_keyboard", &self.inline_keyboard)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InlineKeyboardMarkup {
    const NAME: &'static str = "InlineKeyboardMarkup";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut inline_keyboard = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "inline_keyboard" => {
                    wire::set(&mut inline_keyboard, "inline_keyboard", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            inline_keyboard: wire::required(inline_keyboard, "inline_keyboard")?,
        })
    }
}

impl<'de> Deserialize<'de> for InlineKeyboardMarkup {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Check for InlineKeyboardMarkup {
    fn check(&self, scope: &mut Scope<'_>) {
        scope.nested("inline_keyboard", &self.inline_keyboard);
    }
}

impl Serialize for InlineKeyboardButton {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("text", &self.text)?;
        wire::write_optional(&mut map, "url", &self.url)?;
        wire::write_optional(&mut map, "callback_data", &self.callback_data)?;
        wire::write_optional(&mut map, "web_app", &self.web_app)?;
        wire::write_optional(
            &mut map,
            "switch_inline_query",
            &self.switch_inline_query,
        )?;
        wire::write_optional(
            &mut map,
            "switch_inline_query_current_chat",
            &self.switch_inline_query_current_chat,
        )?;
        wire::write_optional(&mut map, "pay", &self.pay)?;
        wire::write_optional(&mut map, "copy_text", &self.copy_text)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InlineKeyboardButton {
    const NAME: &'static str = "InlineKeyboardButton";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut text = None;
        let mut url = None;
        let mut callback_data = None;
        let mut web_app = None;
        let mut switch_inline_query = None;
        let mut switch_inline_query_current_chat = None;
        let mut pay = None;
        let mut copy_text = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "text" => wire::set(&mut text, "text", &mut wire_object)?,
                "url" => wire::optional(&mut url, "url", &mut wire_object)?,
                "callback_data" => {
                    wire::optional(
                        &mut callback_data,
                        "callback_data",
                        &mut wire_object,
                    )?
                }
                "web_app" => wire::optional(&mut web_app, "web_app", &mut wire_object)?,
                "switch_inline_query" => {
                    wire::optional(
                        &mut switch_inline_query,
                        "switch_inline_query",
                        &mut wire_object,
                    )?
                }
                "switch_inline_query_current_chat" => {
                    wire::optional(
                        &mut switch_inline_query_current_chat,
                        "switch_inline_query_current_chat",
                        &mut wire_object,
                    )?
                }
                "pay" => wire::optional(&mut pay, "pay", &mut wire_object)?,
                "copy_text" => {
                    wire::optional(&mut copy_text, "copy_text", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            text: wire::required(text, "text")?,
            url,
            callback_data,
            web_app,
            switch_inline_query,
            switch_inline_query_current_chat,
            pay,
            copy_text,
        })
    }
}

impl<'de> Deserialize<'de> for InlineKeyboardButton {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Check for InlineKeyboardButton {
    fn check(&self, scope: &mut Scope<'_>) {
        scope
            .length(
                "callback_data",
                &self.callback_data,
                Self::CALLBACK_DATA_LENGTH,
                "InlineKeyboardButton.callback_data.length",
            );
        scope.nested("copy_text", &self.copy_text);
        scope
            .one_of(
                &[
                    &["url"],
                    &["callback_data"],
                    &["web_app"],
                    &["copy_text"],
                    &["switch_inline_query"],
                    &["switch_inline_query_current_chat"],
                    &["pay"],
                ],
                &[
                    &[self.url.is_some()],
                    &[self.callback_data.is_some()],
                    &[self.web_app.is_some()],
                    &[self.copy_text.is_some()],
                    &[self.switch_inline_query.is_some()],
                    &[self.switch_inline_query_current_chat.is_some()],
                    &[self.pay.is_some()],
                ],
                true,
                ("InlineKeyboardButton.one-action", "A button has one action."),
            );
    }
}

impl Serialize for ReplyKeyboardMarkup {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("keyboard", &self.keyboard)?;
        wire::write_optional(&mut map, "resize_keyboard", &self.resize_keyboard)?;
        wire::write_optional(&mut map, "one_time_keyboard", &self.one_time_keyboard)?;
        wire::write_optional(&mut map, "selective", &self.selective)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ReplyKeyboardMarkup {
    const NAME: &'static str = "ReplyKeyboardMarkup";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut keyboard = None;
        let mut resize_keyboard = None;
        let mut one_time_keyboard = None;
        let mut selective = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "keyboard" => wire::set(&mut keyboard, "keyboard", &mut wire_object)?,
                "resize_keyboard" => {
                    wire::optional(
                        &mut resize_keyboard,
                        "resize_keyboard",
                        &mut wire_object,
                    )?
                }
                "one_time_keyboard" => {
                    wire::optional(
                        &mut one_time_keyboard,
                        "one_time_keyboard",
                        &mut wire_object,
                    )?
                }
                "selective" => {
                    wire::optional(&mut selective, "selective", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            keyboard: wire::required(keyboard, "keyboard")?,
            resize_keyboard,
            one_time_keyboard,
            selective,
        })
    }
}

impl<'de> Deserialize<'de> for ReplyKeyboardMarkup {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for KeyboardButton {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("text", &self.text)?;
        wire::write_optional(&mut map, "request_contact", &self.request_contact)?;
        wire::write_optional(&mut map, "request_location", &self.request_location)?;
        wire::write_optional(&mut map, "web_app", &self.web_app)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for KeyboardButton {
    const NAME: &'static str = "KeyboardButton";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut text = None;
        let mut request_contact = None;
        let mut request_location = None;
        let mut web_app = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "text" => wire::set(&mut text, "text", &mut wire_object)?,
                "request_contact" => {
                    wire::optional(
                        &mut request_contact,
                        "request_contact",
                        &mut wire_object,
                    )?
                }
                "request_location" => {
                    wire::optional(
                        &mut request_location,
                        "request_location",
                        &mut wire_object,
                    )?
                }
                "web_app" => wire::optional(&mut web_app, "web_app", &mut wire_object)?,
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            text: wire::required(text, "text")?,
            request_contact,
            request_location,
            web_app,
        })
    }
}

impl<'de> Deserialize<'de> for KeyboardButton {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for ReplyKeyboardRemove {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("remove_keyboard", &self.remove_keyboard)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ReplyKeyboardRemove {
    const NAME: &'static str = "ReplyKeyboardRemove";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut remove_keyboard = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "remove_keyboard" => {
                    wire::set(&mut remove_keyboard, "remove_keyboard", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            remove_keyboard: wire::required(remove_keyboard, "remove_keyboard")?,
        })
    }
}

impl<'de> Deserialize<'de> for ReplyKeyboardRemove {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for WebAppInfo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("url", &self.url)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for WebAppInfo {
    const NAME: &'static str = "WebAppInfo";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut url = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "url" => wire::set(&mut url, "url", &mut wire_object)?,
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            url: wire::required(url, "url")?,
        })
    }
}

impl<'de> Deserialize<'de> for WebAppInfo {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for CallbackQuery {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("from", &self.from)?;
        wire::write_optional(&mut map, "message", &self.message)?;
        wire::write_optional(&mut map, "data", &self.data)?;
        wire::write_optional(&mut map, "inline_message_id", &self.inline_message_id)?;
        wire::write_optional(&mut map, "chat_instance", &self.chat_instance)?;
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
                    wire::optional(
                        &mut chat_instance,
                        "chat_instance",
                        &mut wire_object,
                    )?
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
            chat_instance,
            game_short_name,
        })
    }
}

impl<'de> Deserialize<'de> for CallbackQuery {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for CopyTextButton {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("text", &self.text)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for CopyTextButton {
    const NAME: &'static str = "CopyTextButton";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut text = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "text" => wire::set(&mut text, "text", &mut wire_object)?,
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            text: wire::required(text, "text")?,
        })
    }
}

impl<'de> Deserialize<'de> for CopyTextButton {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Check for CopyTextButton {
    fn check(&self, scope: &mut Scope<'_>) {
        scope
            .length("text", &self.text, Self::TEXT_LENGTH, "CopyTextButton.text.length");
    }
}

impl Serialize for AnswerCallbackQuery {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("callback_query_id", &self.callback_query_id)?;
        wire::write_optional(&mut map, "text", &self.text)?;
        wire::write_optional(&mut map, "show_alert", &self.show_alert)?;
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
        128 + self.callback_query_id.len() + self.text.as_ref().map_or(0, String::len)
    }
}

impl Method for AnswerCallbackQuery {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}
