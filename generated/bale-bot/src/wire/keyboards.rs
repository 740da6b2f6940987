// @generated from spec/bale/keyboards.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! How the types of [`keyboards`](crate::keyboards) are read, written and checked.

use bazu_core::{serde, wire};
use bazu_core::serde::ser::SerializeMap as _;

use crate::keyboards::{
    AnswerCallbackQuery, CallbackQuery, CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup,
    KeyboardButton, ReplyKeyboardMarkup, ReplyKeyboardRemove, ReplyMarkup, WebAppInfo,
};

impl serde::Serialize for ReplyMarkup {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        match self {
            Self::InlineKeyboardMarkup(value) => {
                serde::Serialize::serialize(value, serializer)
            }
            Self::ReplyKeyboardMarkup(value) => {
                serde::Serialize::serialize(value, serializer)
            }
            Self::ReplyKeyboardRemove(value) => {
                serde::Serialize::serialize(value, serializer)
            }
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
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

    fn variant<'de, MAP: serde::de::MapAccess<'de>>(
        member: &str,
        object: wire::Object<'_, MAP>,
    ) -> Result<Self, MAP::Error> {
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

impl<'de> serde::Deserialize<'de> for ReplyMarkup {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::keyed(deserializer)
    }
}

impl bazu_core::Check for ReplyMarkup {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        if let Self::InlineKeyboardMarkup(value) = self {
            bazu_core::Check::check(value, scope);
        }
    }
}

impl serde::Serialize for InlineKeyboardMarkup {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "inline_keyboard", &self.inline_keyboard)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InlineKeyboardMarkup {
    const NAME: &'static str = "InlineKeyboardMarkup";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut inline_keyboard = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "inline_keyboard" => {
                    wire::set(&mut inline_keyboard, "inline_keyboard", &mut object_)?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            inline_keyboard: wire::required(inline_keyboard, "inline_keyboard")?,
        })
    }
}

impl<'de> serde::Deserialize<'de> for InlineKeyboardMarkup {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl bazu_core::Check for InlineKeyboardMarkup {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope.nested("inline_keyboard", &self.inline_keyboard);
    }
}

impl serde::Serialize for InlineKeyboardButton {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "text", &self.text)?;
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

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut text = None;
        let mut url = None;
        let mut callback_data = None;
        let mut web_app = None;
        let mut switch_inline_query = None;
        let mut switch_inline_query_current_chat = None;
        let mut pay = None;
        let mut copy_text = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "text" => wire::set(&mut text, "text", &mut object_)?,
                "url" => wire::optional(&mut url, "url", &mut object_)?,
                "callback_data" => {
                    wire::optional(&mut callback_data, "callback_data", &mut object_)?
                }
                "web_app" => wire::optional(&mut web_app, "web_app", &mut object_)?,
                "switch_inline_query" => {
                    wire::optional(
                        &mut switch_inline_query,
                        "switch_inline_query",
                        &mut object_,
                    )?
                }
                "switch_inline_query_current_chat" => {
                    wire::optional(
                        &mut switch_inline_query_current_chat,
                        "switch_inline_query_current_chat",
                        &mut object_,
                    )?
                }
                "pay" => wire::optional(&mut pay, "pay", &mut object_)?,
                "copy_text" => wire::optional(&mut copy_text, "copy_text", &mut object_)?,
                _ => wire::skip(&mut object_)?,
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

impl<'de> serde::Deserialize<'de> for InlineKeyboardButton {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl bazu_core::Check for InlineKeyboardButton {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
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

impl serde::Serialize for ReplyKeyboardMarkup {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "keyboard", &self.keyboard)?;
        wire::write_optional(&mut map, "resize_keyboard", &self.resize_keyboard)?;
        wire::write_optional(&mut map, "one_time_keyboard", &self.one_time_keyboard)?;
        wire::write_optional(&mut map, "selective", &self.selective)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ReplyKeyboardMarkup {
    const NAME: &'static str = "ReplyKeyboardMarkup";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut keyboard = None;
        let mut resize_keyboard = None;
        let mut one_time_keyboard = None;
        let mut selective = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "keyboard" => wire::set(&mut keyboard, "keyboard", &mut object_)?,
                "resize_keyboard" => {
                    wire::optional(
                        &mut resize_keyboard,
                        "resize_keyboard",
                        &mut object_,
                    )?
                }
                "one_time_keyboard" => {
                    wire::optional(
                        &mut one_time_keyboard,
                        "one_time_keyboard",
                        &mut object_,
                    )?
                }
                "selective" => wire::optional(&mut selective, "selective", &mut object_)?,
                _ => wire::skip(&mut object_)?,
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

impl<'de> serde::Deserialize<'de> for ReplyKeyboardMarkup {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for KeyboardButton {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "text", &self.text)?;
        wire::write_optional(&mut map, "request_contact", &self.request_contact)?;
        wire::write_optional(&mut map, "request_location", &self.request_location)?;
        wire::write_optional(&mut map, "web_app", &self.web_app)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for KeyboardButton {
    const NAME: &'static str = "KeyboardButton";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut text = None;
        let mut request_contact = None;
        let mut request_location = None;
        let mut web_app = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "text" => wire::set(&mut text, "text", &mut object_)?,
                "request_contact" => {
                    wire::optional(
                        &mut request_contact,
                        "request_contact",
                        &mut object_,
                    )?
                }
                "request_location" => {
                    wire::optional(
                        &mut request_location,
                        "request_location",
                        &mut object_,
                    )?
                }
                "web_app" => wire::optional(&mut web_app, "web_app", &mut object_)?,
                _ => wire::skip(&mut object_)?,
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

impl<'de> serde::Deserialize<'de> for KeyboardButton {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for ReplyKeyboardRemove {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "remove_keyboard", &self.remove_keyboard)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ReplyKeyboardRemove {
    const NAME: &'static str = "ReplyKeyboardRemove";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut remove_keyboard = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "remove_keyboard" => {
                    wire::set(&mut remove_keyboard, "remove_keyboard", &mut object_)?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            remove_keyboard: wire::required(remove_keyboard, "remove_keyboard")?,
        })
    }
}

impl<'de> serde::Deserialize<'de> for ReplyKeyboardRemove {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for WebAppInfo {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "url", &self.url)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for WebAppInfo {
    const NAME: &'static str = "WebAppInfo";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut url = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "url" => wire::set(&mut url, "url", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            url: wire::required(url, "url")?,
        })
    }
}

impl<'de> serde::Deserialize<'de> for WebAppInfo {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

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
        wire::write_optional(&mut map, "chat_instance", &self.chat_instance)?;
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
                    wire::optional(&mut chat_instance, "chat_instance", &mut object_)?
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
            chat_instance,
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

impl serde::Serialize for CopyTextButton {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "text", &self.text)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for CopyTextButton {
    const NAME: &'static str = "CopyTextButton";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut text = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "text" => wire::set(&mut text, "text", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            text: wire::required(text, "text")?,
        })
    }
}

impl<'de> serde::Deserialize<'de> for CopyTextButton {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl bazu_core::Check for CopyTextButton {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .length("text", &self.text, Self::TEXT_LENGTH, "CopyTextButton.text.length");
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
        128 + self.callback_query_id.len() + self.text.as_ref().map_or(0, String::len)
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
