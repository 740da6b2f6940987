// @generated from spec/letgram/keyboards.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! How the types of [`keyboards`](crate::keyboards) are read, written and checked.

use bazu_core::{serde, wire};
use bazu_core::serde::ser::SerializeMap as _;

use crate::keyboards::{
    ForceReply, InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, KeyboardButtonPollType,
    ReplyKeyboardMarkup, ReplyKeyboardRemove, ReplyMarkup, WebAppInfo,
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
            Self::ForceReply(value) => serde::Serialize::serialize(value, serializer),
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
        "force_reply",
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
                "force_reply" => Self::ForceReply(object.read()?),
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
        match self {
            Self::InlineKeyboardMarkup(value) => bazu_core::Check::check(value, scope),
            Self::ReplyKeyboardMarkup(value) => bazu_core::Check::check(value, scope),
            _ => {}
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
        wire::write_optional(&mut map, "callback_game", &self.callback_game)?;
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
        let mut callback_game = None;
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
                "callback_game" => {
                    wire::optional(&mut callback_game, "callback_game", &mut object_)?
                }
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
            callback_game,
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
        wire::write_optional(&mut map, "is_persistent", &self.is_persistent)?;
        wire::write_optional(
            &mut map,
            "input_field_placeholder",
            &self.input_field_placeholder,
        )?;
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
        let mut is_persistent = None;
        let mut input_field_placeholder = None;
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
                "is_persistent" => {
                    wire::optional(&mut is_persistent, "is_persistent", &mut object_)?
                }
                "input_field_placeholder" => {
                    wire::optional(
                        &mut input_field_placeholder,
                        "input_field_placeholder",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            keyboard: wire::required(keyboard, "keyboard")?,
            resize_keyboard,
            one_time_keyboard,
            selective,
            is_persistent,
            input_field_placeholder,
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

impl bazu_core::Check for ReplyKeyboardMarkup {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .length(
                "input_field_placeholder",
                &self.input_field_placeholder,
                Self::INPUT_FIELD_PLACEHOLDER_LENGTH,
                "ReplyKeyboardMarkup.input_field_placeholder.length",
            );
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
        wire::write_optional(&mut map, "request_poll", &self.request_poll)?;
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
        let mut request_poll = None;
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
                "request_poll" => {
                    wire::optional(&mut request_poll, "request_poll", &mut object_)?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            text: wire::required(text, "text")?,
            request_contact,
            request_location,
            web_app,
            request_poll,
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
        wire::write_optional(&mut map, "selective", &self.selective)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ReplyKeyboardRemove {
    const NAME: &'static str = "ReplyKeyboardRemove";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut remove_keyboard = None;
        let mut selective = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "remove_keyboard" => {
                    wire::set(&mut remove_keyboard, "remove_keyboard", &mut object_)?
                }
                "selective" => wire::optional(&mut selective, "selective", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            remove_keyboard: wire::required(remove_keyboard, "remove_keyboard")?,
            selective,
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

impl serde::Serialize for KeyboardButtonPollType {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_optional(&mut map, "type", &self.kind)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for KeyboardButtonPollType {
    const NAME: &'static str = "KeyboardButtonPollType";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut kind = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "type" => wire::optional(&mut kind, "type", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self { kind })
    }
}

impl<'de> serde::Deserialize<'de> for KeyboardButtonPollType {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for ForceReply {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "force_reply", &self.force_reply)?;
        wire::write_optional(
            &mut map,
            "input_field_placeholder",
            &self.input_field_placeholder,
        )?;
        wire::write_optional(&mut map, "selective", &self.selective)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ForceReply {
    const NAME: &'static str = "ForceReply";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut force_reply = None;
        let mut input_field_placeholder = None;
        let mut selective = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "force_reply" => {
                    wire::set(&mut force_reply, "force_reply", &mut object_)?
                }
                "input_field_placeholder" => {
                    wire::optional(
                        &mut input_field_placeholder,
                        "input_field_placeholder",
                        &mut object_,
                    )?
                }
                "selective" => wire::optional(&mut selective, "selective", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            force_reply: wire::required(force_reply, "force_reply")?,
            input_field_placeholder,
            selective,
        })
    }
}

impl<'de> serde::Deserialize<'de> for ForceReply {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}
