// @generated from spec/safir/messages.yaml by `cargo xtask gen safir`. Edit the spec, not this file.

//! How the types of [`messages`](crate::messages) are read, written and checked.

use bazu_core::{serde, wire};
use bazu_core::serde::ser::SerializeMap as _;

use crate::messages::{
    InlineKeyboardButton, Message, MessageData, OtpMessage, ReplyMarkup, SendMessage, SentMessage,
    UploadFile, UploadedFile, WebAppInfo,
};

impl serde::Serialize for MessageData {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_optional(&mut map, "message", &self.message)?;
        wire::write_optional(&mut map, "otp_message", &self.otp_message)?;
        wire::write_optional(&mut map, "is_secure", &self.is_secure)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for MessageData {
    const NAME: &'static str = "MessageData";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut message = None;
        let mut otp_message = None;
        let mut is_secure = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "message" => wire::optional(&mut message, "message", &mut object_)?,
                "otp_message" => {
                    wire::optional(&mut otp_message, "otp_message", &mut object_)?
                }
                "is_secure" => wire::optional(&mut is_secure, "is_secure", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            message,
            otp_message,
            is_secure,
        })
    }
}

impl<'de> serde::Deserialize<'de> for MessageData {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl bazu_core::Check for MessageData {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
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
    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
        wire::Private::private(&self.otp_message, hide);
    }
}

impl serde::Serialize for Message {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
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

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut text = None;
        let mut file_id = None;
        let mut copy_text = None;
        let mut reply_markup = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "text" => wire::optional(&mut text, "text", &mut object_)?,
                "file_id" => wire::optional(&mut file_id, "file_id", &mut object_)?,
                "copy_text" => wire::optional(&mut copy_text, "copy_text", &mut object_)?,
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut object_)?
                }
                _ => wire::skip(&mut object_)?,
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

impl<'de> serde::Deserialize<'de> for Message {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl bazu_core::Check for Message {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope.nested("reply_markup", &self.reply_markup);
    }
}

impl serde::Serialize for OtpMessage {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "otp", &self.otp)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for OtpMessage {
    const NAME: &'static str = "OtpMessage";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut otp = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "otp" => wire::set(&mut otp, "otp", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            otp: wire::required(otp, "otp")?,
        })
    }
}

impl<'de> serde::Deserialize<'de> for OtpMessage {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl wire::Private for OtpMessage {
    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
        wire::Private::private(&self.otp, hide);
    }
}

impl serde::Serialize for ReplyMarkup {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "inline_keyboard", &self.inline_keyboard)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ReplyMarkup {
    const NAME: &'static str = "ReplyMarkup";

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

impl<'de> serde::Deserialize<'de> for ReplyMarkup {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl bazu_core::Check for ReplyMarkup {
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
        wire::write_optional(&mut map, "web_app", &self.web_app)?;
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
        let mut web_app = None;
        let mut copy_text = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "text" => wire::set(&mut text, "text", &mut object_)?,
                "url" => wire::optional(&mut url, "url", &mut object_)?,
                "web_app" => wire::optional(&mut web_app, "web_app", &mut object_)?,
                "copy_text" => wire::optional(&mut copy_text, "copy_text", &mut object_)?,
                _ => wire::skip(&mut object_)?,
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
            .at_least_one(
                &["url", "web_app", "copy_text"],
                self.url.is_some() || self.web_app.is_some() || self.copy_text.is_some(),
                ("InlineKeyboardButton.some-action", ""),
            );
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

impl serde::Serialize for SentMessage {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_optional(&mut map, "message_id", &self.message_id)?;
        wire::write_optional(&mut map, "request_id", &self.request_id)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for SentMessage {
    const NAME: &'static str = "SentMessage";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut message_id = None;
        let mut request_id = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "message_id" => {
                    wire::optional(&mut message_id, "message_id", &mut object_)?
                }
                "request_id" => {
                    wire::optional(&mut request_id, "request_id", &mut object_)?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            message_id,
            request_id,
            broken_: std::default::Default::default(),
        })
    }
}

impl<'de> serde::Deserialize<'de> for SentMessage {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl wire::KeepBroken for SentMessage {
    fn keep_broken(&mut self, parts: Vec<bazu_core::BrokenPart>) {
        self.broken_.keep(parts)
    }
}

impl serde::Serialize for UploadedFile {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "file_id", &self.file_id)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for UploadedFile {
    const NAME: &'static str = "UploadedFile";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut file_id = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "file_id" => wire::set(&mut file_id, "file_id", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            file_id: wire::required(file_id, "file_id")?,
            broken_: std::default::Default::default(),
        })
    }
}

impl<'de> serde::Deserialize<'de> for UploadedFile {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl wire::KeepBroken for UploadedFile {
    fn keep_broken(&mut self, parts: Vec<bazu_core::BrokenPart>) {
        self.broken_.keep(parts)
    }
}

impl serde::Serialize for SendMessage {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_optional(&mut map, "request_id", &self.request_id)?;
        wire::write(&mut map, "bot_id", &self.bot_id)?;
        wire::write(&mut map, "phone_number", &self.phone_number)?;
        wire::write(&mut map, "message_data", &self.message_data)?;
        map.end()
    }
}

impl bazu_core::Payload for SendMessage {
    type Output = SentMessage;
    const NAME: &'static str = "send_message";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope.nested("message_data", &self.message_data);
    }

    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
        wire::Private::private(&self.phone_number, hide);
        wire::Private::private(&self.message_data, hide);
    }

    fn size_hint(&self) -> usize {
        256
    }
}

impl bazu_rest::RestMethod for SendMessage {
    const PATH: &'static str = "/send_message";

    fn prepare(&mut self) -> Result<(), bazu_core::Error> {
        if self.request_id.is_none() {
            self.request_id = Some(bazu_rest::RequestId::random()?);
        }
        Ok(())
    }

    fn decode(
        response: &bazu_rest::RestResponse,
    ) -> Result<SentMessage, bazu_core::Error> {
        response.tolerant_result()
    }
}

impl serde::Serialize for UploadFile {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_file(&mut map, "file", &self.file)?;
        map.end()
    }
}

impl bazu_core::Payload for UploadFile {
    type Output = UploadedFile;
    const NAME: &'static str = "upload_file";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope.file("file", &self.file, Self::FILE_FILE, "upload_file.file.file");
        scope.upload("file", &self.file, "upload_file.file.upload");
        scope.local_path("file", &self.file, "upload_file.file.path");
    }

    fn files(
        &mut self,
        visit: &mut dyn std::ops::FnMut(Option<&'static str>, &mut bazu_core::InputFile),
    ) {
        visit(Some("file"), &mut self.file);
    }

    fn size_hint(&self) -> usize {
        64
    }
}

impl bazu_rest::RestMethod for UploadFile {
    const PATH: &'static str = "/upload_file";
    const BODY: bazu_rest::BodyKind = bazu_rest::BodyKind::Multipart;

    fn decode(
        response: &bazu_rest::RestResponse,
    ) -> Result<UploadedFile, bazu_core::Error> {
        response.tolerant_result()
    }
}
