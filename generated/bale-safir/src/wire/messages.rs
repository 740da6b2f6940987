// @generated from spec/safir/messages.yaml by `cargo xtask gen safir`. Edit the spec, not this file.

//! How the types of [`messages`](crate::messages) are read, written and checked.

use bazu_core::{Check, Error, InputFile, Payload, Scope, wire};
use bazu_core::serde::{Deserialize, Deserializer, Serialize, Serializer};
use bazu_core::serde::de::MapAccess;
use bazu_core::serde::ser::SerializeMap;
use bazu_rest::{BodyKind, RequestId, RestMethod, RestResponse};

use crate::messages::{
    InlineKeyboardButton, Message, MessageData, OtpMessage, ReplyMarkup, SendMessage, SentMessage,
    UploadFile, UploadedFile, WebAppInfo,
};

impl Serialize for MessageData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_optional(&mut map, "message", &self.message)?;
        wire::write_optional(&mut map, "otp_message", &self.otp_message)?;
        wire::write_optional(&mut map, "is_secure", &self.is_secure)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for MessageData {
    const NAME: &'static str = "MessageData";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut message = None;
        let mut otp_message = None;
        let mut is_secure = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "message" => wire::optional(&mut message, "message", &mut wire_object)?,
                "otp_message" => {
                    wire::optional(&mut otp_message, "otp_message", &mut wire_object)?
                }
                "is_secure" => {
                    wire::optional(&mut is_secure, "is_secure", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            message,
            otp_message,
            is_secure,
        })
    }
}

impl<'de> Deserialize<'de> for MessageData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Check for MessageData {
    fn check(&self, scope: &mut Scope<'_>) {
        scope.nested("message", &self.message);
        scope
            .one_of(
                &[&["message"], &["otp_message"]],
                &[&[self.message.is_some()], &[self.otp_message.is_some()]],
                true,
                ("MessageData.one-content", ""),
            );
    }
}

impl wire::Private for MessageData {
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        wire::Private::private(&self.otp_message, hide);
    }
}

impl Serialize for Message {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_optional(&mut map, "text", &self.text)?;
        wire::write_optional(&mut map, "file_id", &self.file_id)?;
        wire::write_optional(&mut map, "copy_text", &self.copy_text)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Message {
    const NAME: &'static str = "Message";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut text = None;
        let mut file_id = None;
        let mut copy_text = None;
        let mut reply_markup = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "text" => wire::optional(&mut text, "text", &mut wire_object)?,
                "file_id" => wire::optional(&mut file_id, "file_id", &mut wire_object)?,
                "copy_text" => {
                    wire::optional(&mut copy_text, "copy_text", &mut wire_object)?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            text,
            file_id,
            copy_text,
            reply_markup,
        })
    }
}

impl<'de> Deserialize<'de> for Message {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Check for Message {
    fn check(&self, scope: &mut Scope<'_>) {
        scope.nested("reply_markup", &self.reply_markup);
    }
}

impl Serialize for OtpMessage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("otp", &self.otp)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for OtpMessage {
    const NAME: &'static str = "OtpMessage";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut otp = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "otp" => wire::set(&mut otp, "otp", &mut wire_object)?,
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            otp: wire::required(otp, "otp")?,
        })
    }
}

impl<'de> Deserialize<'de> for OtpMessage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl wire::Private for OtpMessage {
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        wire::Private::private(&self.otp, hide);
    }
}

impl Serialize for ReplyMarkup {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("inline_keyboard", &self.inline_keyboard)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ReplyMarkup {
    const NAME: &'static str = "ReplyMarkup";

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

impl<'de> Deserialize<'de> for ReplyMarkup {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Check for ReplyMarkup {
    fn check(&self, scope: &mut Scope<'_>) {
        scope.nested("inline_keyboard", &self.inline_keyboard);
    }
}

impl Serialize for InlineKeyboardButton {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("text", &self.text)?;
        wire::write_optional(&mut map, "url", &self.url)?;
        wire::write_optional(&mut map, "web_app", &self.web_app)?;
        wire::write_optional(&mut map, "copy_text", &self.copy_text)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InlineKeyboardButton {
    const NAME: &'static str = "InlineKeyboardButton";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut text = None;
        let mut url = None;
        let mut web_app = None;
        let mut copy_text = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "text" => wire::set(&mut text, "text", &mut wire_object)?,
                "url" => wire::optional(&mut url, "url", &mut wire_object)?,
                "web_app" => wire::optional(&mut web_app, "web_app", &mut wire_object)?,
                "copy_text" => {
                    wire::optional(&mut copy_text, "copy_text", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            text: wire::required(text, "text")?,
            url,
            web_app,
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
            .at_least_one(
                &["url", "web_app", "copy_text"],
                self.url.is_some() || self.web_app.is_some() || self.copy_text.is_some(),
                ("InlineKeyboardButton.some-action", ""),
            );
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

impl Serialize for SentMessage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_optional(&mut map, "message_id", &self.message_id)?;
        wire::write_optional(&mut map, "request_id", &self.request_id)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for SentMessage {
    const NAME: &'static str = "SentMessage";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut message_id = None;
        let mut request_id = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "message_id" => {
                    wire::optional(&mut message_id, "message_id", &mut wire_object)?
                }
                "request_id" => {
                    wire::optional(&mut request_id, "request_id", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self { message_id, request_id })
    }
}

impl<'de> Deserialize<'de> for SentMessage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for UploadedFile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("file_id", &self.file_id)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for UploadedFile {
    const NAME: &'static str = "UploadedFile";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut file_id = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "file_id" => wire::set(&mut file_id, "file_id", &mut wire_object)?,
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            file_id: wire::required(file_id, "file_id")?,
        })
    }
}

impl<'de> Deserialize<'de> for UploadedFile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for SendMessage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_optional(&mut map, "request_id", &self.request_id)?;
        map.serialize_entry("bot_id", &self.bot_id)?;
        map.serialize_entry("phone_number", &self.phone_number)?;
        map.serialize_entry("message_data", &self.message_data)?;
        map.end()
    }
}

impl Payload for SendMessage {
    type Output = SentMessage;
    const NAME: &'static str = "send_message";

    fn check(&self, scope: &mut Scope<'_>) {
        scope.nested("message_data", &self.message_data);
    }

    fn private(&self, hide: &mut dyn FnMut(&str)) {
        wire::Private::private(&self.phone_number, hide);
        wire::Private::private(&self.message_data, hide);
    }

    fn size_hint(&self) -> usize {
        256
    }
}

impl RestMethod for SendMessage {
    const PATH: &'static str = "/send_message";

    fn prepare(&mut self) -> Result<(), Error> {
        if self.request_id.is_none() {
            self.request_id = Some(RequestId::random()?);
        }
        Ok(())
    }

    fn decode(response: &RestResponse) -> Result<SentMessage, Error> {
        response.result()
    }
}

impl Serialize for UploadFile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_file(&mut map, "file", &self.file)?;
        map.end()
    }
}

impl Payload for UploadFile {
    type Output = UploadedFile;
    const NAME: &'static str = "upload_file";

    fn check(&self, scope: &mut Scope<'_>) {
        scope.file("file", &self.file, Self::FILE_FILE, "upload_file.file.file");
        scope.upload("file", &self.file, "upload_file.file.upload");
        scope.local_path("file", &self.file, "upload_file.file.path");
    }

    fn files(&mut self, visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {
        visit(Some("file"), &mut self.file);
    }

    fn size_hint(&self) -> usize {
        64
    }
}

impl RestMethod for UploadFile {
    const PATH: &'static str = "/upload_file";
    const BODY: BodyKind = BodyKind::Multipart;

    fn decode(response: &RestResponse) -> Result<UploadedFile, Error> {
        response.result()
    }
}
