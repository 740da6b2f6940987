// @generated from spec/letgram/updates.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! How the types of [`updates`](crate::updates) are read, written and checked.

use bazu_core::{serde, serde_json, wire};
use bazu_core::serde::ser::SerializeMap as _;

use crate::updates::{
    DeleteWebhook, GetUpdates, GetWebhookInfo, SetWebhook, Update, UpdateKind, UpdateName,
    WebhookInfo,
};

impl serde::Serialize for WebhookInfo {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "url", &self.url)?;
        wire::write(&mut map, "has_custom_certificate", &self.has_custom_certificate)?;
        wire::write_optional(
            &mut map,
            "pending_update_count",
            &self.pending_update_count,
        )?;
        wire::write_optional(&mut map, "ip_address", &self.ip_address)?;
        wire::write_optional(&mut map, "last_error_date", &self.last_error_date)?;
        wire::write_optional(&mut map, "last_error_message", &self.last_error_message)?;
        wire::write_optional(
            &mut map,
            "last_synchronization_error_date",
            &self.last_synchronization_error_date,
        )?;
        wire::write_optional(&mut map, "max_connections", &self.max_connections)?;
        wire::write_optional(&mut map, "allowed_updates", &self.allowed_updates)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for WebhookInfo {
    const NAME: &'static str = "WebhookInfo";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut url = None;
        let mut has_custom_certificate = None;
        let mut pending_update_count = None;
        let mut ip_address = None;
        let mut last_error_date = None;
        let mut last_error_message = None;
        let mut last_synchronization_error_date = None;
        let mut max_connections = None;
        let mut allowed_updates = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "url" => wire::optional(&mut url, "url", &mut object_)?,
                "has_custom_certificate" => {
                    wire::optional(
                        &mut has_custom_certificate,
                        "has_custom_certificate",
                        &mut object_,
                    )?
                }
                "pending_update_count" => {
                    wire::optional(
                        &mut pending_update_count,
                        "pending_update_count",
                        &mut object_,
                    )?
                }
                "ip_address" => {
                    wire::optional(&mut ip_address, "ip_address", &mut object_)?
                }
                "last_error_date" => {
                    wire::optional(
                        &mut last_error_date,
                        "last_error_date",
                        &mut object_,
                    )?
                }
                "last_error_message" => {
                    wire::optional(
                        &mut last_error_message,
                        "last_error_message",
                        &mut object_,
                    )?
                }
                "last_synchronization_error_date" => {
                    wire::optional(
                        &mut last_synchronization_error_date,
                        "last_synchronization_error_date",
                        &mut object_,
                    )?
                }
                "max_connections" => {
                    wire::optional(
                        &mut max_connections,
                        "max_connections",
                        &mut object_,
                    )?
                }
                "allowed_updates" => {
                    wire::optional(
                        &mut allowed_updates,
                        "allowed_updates",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            url: url.unwrap_or_default(),
            has_custom_certificate: has_custom_certificate.unwrap_or(false),
            pending_update_count,
            ip_address,
            last_error_date,
            last_error_message,
            last_synchronization_error_date,
            max_connections,
            allowed_updates,
            broken_: std::default::Default::default(),
        })
    }
}

impl<'de> serde::Deserialize<'de> for WebhookInfo {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl wire::KeepBroken for WebhookInfo {
    fn keep_broken(&mut self, parts: Vec<bazu_core::BrokenPart>) {
        self.broken_.keep(parts)
    }
}

impl serde::Serialize for Update {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        if let UpdateKind::Undecodable(update) = &self.kind {
            return serde::Serialize::serialize(update.raw(), serializer);
        }
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "update_id", &self.id)?;
        match &self.kind {
            UpdateKind::Message(value) => wire::write(&mut map, "message", value)?,
            UpdateKind::EditedMessage(value) => {
                wire::write(&mut map, "edited_message", value)?
            }
            UpdateKind::ChannelPost(value) => {
                wire::write(&mut map, "channel_post", value)?
            }
            UpdateKind::EditedChannelPost(value) => {
                wire::write(&mut map, "edited_channel_post", value)?
            }
            UpdateKind::InlineQuery(value) => {
                wire::write(&mut map, "inline_query", value)?
            }
            UpdateKind::ChosenInlineResult(value) => {
                wire::write(&mut map, "chosen_inline_result", value)?
            }
            UpdateKind::CallbackQuery(value) => {
                wire::write(&mut map, "callback_query", value)?
            }
            UpdateKind::ShippingQuery(value) => {
                wire::write(&mut map, "shipping_query", value)?
            }
            UpdateKind::PreCheckoutQuery(value) => {
                wire::write(&mut map, "pre_checkout_query", value)?
            }
            UpdateKind::Poll(value) => wire::write(&mut map, "poll", value)?,
            UpdateKind::PollAnswer(value) => wire::write(&mut map, "poll_answer", value)?,
            UpdateKind::MyChatMember(value) => {
                wire::write(&mut map, "my_chat_member", value)?
            }
            UpdateKind::ChatMember(value) => wire::write(&mut map, "chat_member", value)?,
            UpdateKind::Unknown(update) => {
                if let Some(json) = update.raw() {
                    map.serialize_entry(update.name(), json)?;
                }
            }
            UpdateKind::Undecodable(_) => {}
        }
        map.end()
    }
}

impl<'de> wire::Members<'de> for Update {
    const NAME: &'static str = "Update";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id: Option<wire::Lenient<i64>> = None;
        let mut kind = None;
        let mut unknown_ = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "update_id" => wire::set(&mut id, "update_id", &mut object_)?,
                "message" => {
                    wire::kind(&mut kind, "message", &mut object_, UpdateKind::Message)?
                }
                "edited_message" => {
                    wire::kind(
                        &mut kind,
                        "edited_message",
                        &mut object_,
                        UpdateKind::EditedMessage,
                    )?
                }
                "channel_post" => {
                    wire::kind(
                        &mut kind,
                        "channel_post",
                        &mut object_,
                        UpdateKind::ChannelPost,
                    )?
                }
                "edited_channel_post" => {
                    wire::kind(
                        &mut kind,
                        "edited_channel_post",
                        &mut object_,
                        UpdateKind::EditedChannelPost,
                    )?
                }
                "inline_query" => {
                    wire::kind(
                        &mut kind,
                        "inline_query",
                        &mut object_,
                        UpdateKind::InlineQuery,
                    )?
                }
                "chosen_inline_result" => {
                    wire::kind(
                        &mut kind,
                        "chosen_inline_result",
                        &mut object_,
                        UpdateKind::ChosenInlineResult,
                    )?
                }
                "callback_query" => {
                    wire::kind(
                        &mut kind,
                        "callback_query",
                        &mut object_,
                        UpdateKind::CallbackQuery,
                    )?
                }
                "shipping_query" => {
                    wire::kind(
                        &mut kind,
                        "shipping_query",
                        &mut object_,
                        UpdateKind::ShippingQuery,
                    )?
                }
                "pre_checkout_query" => {
                    wire::kind(
                        &mut kind,
                        "pre_checkout_query",
                        &mut object_,
                        UpdateKind::PreCheckoutQuery,
                    )?
                }
                "poll" => wire::kind(&mut kind, "poll", &mut object_, UpdateKind::Poll)?,
                "poll_answer" => {
                    wire::kind(
                        &mut kind,
                        "poll_answer",
                        &mut object_,
                        UpdateKind::PollAnswer,
                    )?
                }
                "my_chat_member" => {
                    wire::kind(
                        &mut kind,
                        "my_chat_member",
                        &mut object_,
                        UpdateKind::MyChatMember,
                    )?
                }
                "chat_member" => {
                    wire::kind(
                        &mut kind,
                        "chat_member",
                        &mut object_,
                        UpdateKind::ChatMember,
                    )?
                }
                name => {
                    unknown_ = Some(bazu_core::UnknownUpdate::read(name, &mut object_)?);
                }
            }
        }
        Ok(Self {
            id: wire::required(id, "update_id")?.0,
            kind: kind
                .unwrap_or_else(|| {
                    UpdateKind::Unknown(
                        Box::new(
                            unknown_.unwrap_or_else(bazu_core::UnknownUpdate::empty),
                        ),
                    )
                }),
        })
    }
}

impl<'de> serde::Deserialize<'de> for Update {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl wire::KeepBroken for Update {
    fn keep_broken(&mut self, parts: Vec<bazu_core::BrokenPart>) {
        match &mut self.kind {
            UpdateKind::Message(value) => wire::KeepBroken::keep_broken(value, parts),
            UpdateKind::EditedMessage(value) => {
                wire::KeepBroken::keep_broken(value, parts)
            }
            UpdateKind::ChannelPost(value) => wire::KeepBroken::keep_broken(value, parts),
            UpdateKind::EditedChannelPost(value) => {
                wire::KeepBroken::keep_broken(value, parts)
            }
            UpdateKind::InlineQuery(value) => wire::KeepBroken::keep_broken(value, parts),
            UpdateKind::ChosenInlineResult(value) => {
                wire::KeepBroken::keep_broken(value, parts)
            }
            UpdateKind::CallbackQuery(value) => {
                wire::KeepBroken::keep_broken(value, parts)
            }
            UpdateKind::ShippingQuery(value) => {
                wire::KeepBroken::keep_broken(value, parts)
            }
            UpdateKind::PreCheckoutQuery(value) => {
                wire::KeepBroken::keep_broken(value, parts)
            }
            UpdateKind::Poll(value) => wire::KeepBroken::keep_broken(value, parts),
            UpdateKind::PollAnswer(value) => wire::KeepBroken::keep_broken(value, parts),
            UpdateKind::MyChatMember(value) => {
                wire::KeepBroken::keep_broken(value, parts)
            }
            UpdateKind::ChatMember(value) => wire::KeepBroken::keep_broken(value, parts),
            _ => {}
        }
    }
}

impl bazu_core::Tolerant for Update {
    const KEYS: &'static [&'static str] = &[
        "update_id",
        "message",
        "edited_message",
        "channel_post",
        "edited_channel_post",
        "inline_query",
        "chosen_inline_result",
        "callback_query",
        "shipping_query",
        "pre_checkout_query",
        "poll",
        "poll_answer",
        "my_chat_member",
        "chat_member",
    ];

    fn undecodable(json: &serde_json::value::RawValue, error: String) -> Self {
        Self {
            id: wire::probe_integer(json, "update_id").unwrap_or_default(),
            kind: UpdateKind::Undecodable(
                Box::new(bazu_core::UndecodableUpdate::new(json, error)),
            ),
        }
    }
}

impl serde::Serialize for UpdateName {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for UpdateName {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::text(deserializer).map(|value| Self::from(&*value))
    }
}

impl serde::Serialize for GetUpdates {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_optional(&mut map, "offset", &self.offset)?;
        wire::write_optional(&mut map, "limit", &self.limit)?;
        wire::write_optional(&mut map, "timeout", &self.timeout)?;
        wire::write_optional(&mut map, "allowed_updates", &self.allowed_updates)?;
        map.end()
    }
}

impl bazu_core::Payload for GetUpdates {
    type Output = Vec<Update>;
    const NAME: &'static str = "getUpdates";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .integer_range(
                "limit",
                self.limit,
                Self::LIMIT_RANGE,
                "getUpdates.limit.range",
            );
    }

    fn size_hint(&self) -> usize {
        256 + self.allowed_updates.as_ref().map_or(0, |items| items.len() * 256)
    }
}

impl bazu_core::Method for GetUpdates {
    const REPEATABLE: bool = true;

    fn long_poll(&self) -> Option<std::time::Duration> {
        self.timeout
            .and_then(|seconds| u64::try_from(seconds).ok())
            .map(std::time::Duration::from_secs)
    }

    fn decode(response: &bazu_core::Response) -> Result<Vec<Update>, bazu_core::Error> {
        response.tolerant()
    }
}

impl bazu_client::Poll for GetUpdates {
    type Update = Update;

    fn confirm(&mut self, update: &Update) {
        self.offset = Some(update.next_offset(self.offset.unwrap_or_default()));
    }
}

impl serde::Serialize for SetWebhook {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "url", &self.url)?;
        if let Some(file) = &self.certificate {
            wire::write_file(&mut map, "certificate", file)?;
        }
        wire::write_optional(&mut map, "ip_address", &self.ip_address)?;
        wire::write_optional(&mut map, "max_connections", &self.max_connections)?;
        wire::write_optional(&mut map, "allowed_updates", &self.allowed_updates)?;
        wire::write_optional(
            &mut map,
            "drop_pending_updates",
            &self.drop_pending_updates,
        )?;
        wire::write_optional(&mut map, "secret_token", &self.secret_token)?;
        map.end()
    }
}

impl bazu_core::Payload for SetWebhook {
    type Output = bazu_core::True;
    const NAME: &'static str = "setWebhook";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope.pattern("url", &self.url, "(https://.+)?", "setWebhook.url.pattern");
        if let Some(file) = &self.certificate {
            scope
                .file(
                    "certificate",
                    file,
                    Self::CERTIFICATE_FILE,
                    "setWebhook.certificate.file",
                );
            scope.upload("certificate", file, "setWebhook.certificate.upload");
        }
        scope
            .local_path("certificate", &self.certificate, "setWebhook.certificate.path");
        scope
            .integer_range(
                "max_connections",
                self.max_connections,
                Self::MAX_CONNECTIONS_RANGE,
                "setWebhook.max_connections.range",
            );
        scope
            .length(
                "secret_token",
                &self.secret_token,
                Self::SECRET_TOKEN_LENGTH,
                "setWebhook.secret_token.length",
            );
    }

    fn files(
        &mut self,
        visit: &mut dyn std::ops::FnMut(Option<&'static str>, &mut bazu_core::InputFile),
    ) {
        if let Some(file) = &mut self.certificate {
            visit(Some("certificate"), file);
        }
    }

    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
        wire::Private::private(&self.secret_token, hide);
    }

    fn size_hint(&self) -> usize {
        256 + self.url.len() + self.ip_address.as_ref().map_or(0, String::len)
            + self.allowed_updates.as_ref().map_or(0, |items| items.len() * 256)
    }
}

impl bazu_core::Method for SetWebhook {
    fn decode(
        response: &bazu_core::Response,
    ) -> Result<bazu_core::True, bazu_core::Error> {
        response.result()
    }
}

impl serde::Serialize for DeleteWebhook {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_optional(
            &mut map,
            "drop_pending_updates",
            &self.drop_pending_updates,
        )?;
        map.end()
    }
}

impl bazu_core::Payload for DeleteWebhook {
    type Output = bazu_core::True;
    const NAME: &'static str = "deleteWebhook";

    fn size_hint(&self) -> usize {
        64
    }
}

impl bazu_core::Method for DeleteWebhook {
    fn decode(
        response: &bazu_core::Response,
    ) -> Result<bazu_core::True, bazu_core::Error> {
        response.result()
    }
}

impl serde::Serialize for GetWebhookInfo {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl bazu_core::Payload for GetWebhookInfo {
    type Output = WebhookInfo;
    const NAME: &'static str = "getWebhookInfo";

    fn size_hint(&self) -> usize {
        64
    }
}

impl bazu_core::Method for GetWebhookInfo {
    const REPEATABLE: bool = true;

    fn decode(response: &bazu_core::Response) -> Result<WebhookInfo, bazu_core::Error> {
        response.tolerant_result()
    }
}
