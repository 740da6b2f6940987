// @generated from spec/letgram/updates.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! How the types of [`updates`](crate::updates) are read, written and checked.

use std::time::Duration;

use bazu_core::{
    Error, InputFile, Method, Payload, Response, Scope, Tolerant, True, UndecodableUpdate,
    UnknownUpdate, wire,
};
use bazu_core::serde::{Deserialize, Deserializer, Serialize, Serializer};
use bazu_core::serde::de::MapAccess;
use bazu_core::serde::ser::SerializeMap;
use bazu_core::serde_json::value::RawValue;

use crate::updates::{
    DeleteWebhook, GetUpdates, GetWebhookInfo, SetWebhook, Update, UpdateKind, UpdateName,
    WebhookInfo,
};

impl Serialize for WebhookInfo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("has_custom_certificate", &self.has_custom_certificate)?;
        map.serialize_entry("pending_update_count", &self.pending_update_count)?;
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

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut url = None;
        let mut has_custom_certificate = None;
        let mut pending_update_count = None;
        let mut ip_address = None;
        let mut last_error_date = None;
        let mut last_error_message = None;
        let mut last_synchronization_error_date = None;
        let mut max_connections = None;
        let mut allowed_updates = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "url" => wire::set(&mut url, "url", &mut wire_object)?,
                "has_custom_certificate" => {
                    wire::set(
                        &mut has_custom_certificate,
                        "has_custom_certificate",
                        &mut wire_object,
                    )?
                }
                "pending_update_count" => {
                    wire::set(
                        &mut pending_update_count,
                        "pending_update_count",
                        &mut wire_object,
                    )?
                }
                "ip_address" => {
                    wire::optional(&mut ip_address, "ip_address", &mut wire_object)?
                }
                "last_error_date" => {
                    wire::optional(
                        &mut last_error_date,
                        "last_error_date",
                        &mut wire_object,
                    )?
                }
                "last_error_message" => {
                    wire::optional(
                        &mut last_error_message,
                        "last_error_message",
                        &mut wire_object,
                    )?
                }
                "last_synchronization_error_date" => {
                    wire::optional(
                        &mut last_synchronization_error_date,
                        "last_synchronization_error_date",
                        &mut wire_object,
                    )?
                }
                "max_connections" => {
                    wire::optional(
                        &mut max_connections,
                        "max_connections",
                        &mut wire_object,
                    )?
                }
                "allowed_updates" => {
                    wire::optional(
                        &mut allowed_updates,
                        "allowed_updates",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            url: wire::required(url, "url")?,
            has_custom_certificate: wire::required(
                has_custom_certificate,
                "has_custom_certificate",
            )?,
            pending_update_count: wire::required(
                pending_update_count,
                "pending_update_count",
            )?,
            ip_address,
            last_error_date,
            last_error_message,
            last_synchronization_error_date,
            max_connections,
            allowed_updates,
        })
    }
}

impl<'de> Deserialize<'de> for WebhookInfo {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for Update {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let UpdateKind::Undecodable(update) = &self.kind {
            return update.raw().serialize(serializer);
        }
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("update_id", &self.id)?;
        match &self.kind {
            UpdateKind::Message(value) => map.serialize_entry("message", value)?,
            UpdateKind::EditedMessage(value) => {
                map.serialize_entry("edited_message", value)?
            }
            UpdateKind::ChannelPost(value) => map.serialize_entry("channel_post", value)?,
            UpdateKind::EditedChannelPost(value) => {
                map.serialize_entry("edited_channel_post", value)?
            }
            UpdateKind::InlineQuery(value) => map.serialize_entry("inline_query", value)?,
            UpdateKind::ChosenInlineResult(value) => {
                map.serialize_entry("chosen_inline_result", value)?
            }
            UpdateKind::CallbackQuery(value) => {
                map.serialize_entry("callback_query", value)?
            }
            UpdateKind::ShippingQuery(value) => {
                map.serialize_entry("shipping_query", value)?
            }
            UpdateKind::PreCheckoutQuery(value) => {
                map.serialize_entry("pre_checkout_query", value)?
            }
            UpdateKind::Poll(value) => map.serialize_entry("poll", value)?,
            UpdateKind::PollAnswer(value) => map.serialize_entry("poll_answer", value)?,
            UpdateKind::MyChatMember(value) => {
                map.serialize_entry("my_chat_member", value)?
            }
            UpdateKind::ChatMember(value) => map.serialize_entry("chat_member", value)?,
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

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut kind = None;
        let mut unknown_kind = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "update_id" => wire::set(&mut id, "update_id", &mut wire_object)?,
                "message" => {
                    wire::kind(
                        &mut kind,
                        "message",
                        &mut wire_object,
                        UpdateKind::Message,
                    )?
                }
                "edited_message" => {
                    wire::kind(
                        &mut kind,
                        "edited_message",
                        &mut wire_object,
                        UpdateKind::EditedMessage,
                    )?
                }
                "channel_post" => {
                    wire::kind(
                        &mut kind,
                        "channel_post",
                        &mut wire_object,
                        UpdateKind::ChannelPost,
                    )?
                }
                "edited_channel_post" => {
                    wire::kind(
                        &mut kind,
                        "edited_channel_post",
                        &mut wire_object,
                        UpdateKind::EditedChannelPost,
                    )?
                }
                "inline_query" => {
                    wire::kind(
                        &mut kind,
                        "inline_query",
                        &mut wire_object,
                        UpdateKind::InlineQuery,
                    )?
                }
                "chosen_inline_result" => {
                    wire::kind(
                        &mut kind,
                        "chosen_inline_result",
                        &mut wire_object,
                        UpdateKind::ChosenInlineResult,
                    )?
                }
                "callback_query" => {
                    wire::kind(
                        &mut kind,
                        "callback_query",
                        &mut wire_object,
                        UpdateKind::CallbackQuery,
                    )?
                }
                "shipping_query" => {
                    wire::kind(
                        &mut kind,
                        "shipping_query",
                        &mut wire_object,
                        UpdateKind::ShippingQuery,
                    )?
                }
                "pre_checkout_query" => {
                    wire::kind(
                        &mut kind,
                        "pre_checkout_query",
                        &mut wire_object,
                        UpdateKind::PreCheckoutQuery,
                    )?
                }
                "poll" => {
                    wire::kind(&mut kind, "poll", &mut wire_object, UpdateKind::Poll)?
                }
                "poll_answer" => {
                    wire::kind(
                        &mut kind,
                        "poll_answer",
                        &mut wire_object,
                        UpdateKind::PollAnswer,
                    )?
                }
                "my_chat_member" => {
                    wire::kind(
                        &mut kind,
                        "my_chat_member",
                        &mut wire_object,
                        UpdateKind::MyChatMember,
                    )?
                }
                "chat_member" => {
                    wire::kind(
                        &mut kind,
                        "chat_member",
                        &mut wire_object,
                        UpdateKind::ChatMember,
                    )?
                }
                name => unknown_kind = Some(UnknownUpdate::read(name, &mut wire_object)?),
            }
        }
        Ok(Self {
            id: wire::required(id, "update_id")?,
            kind: kind
                .unwrap_or_else(|| {
                    UpdateKind::Unknown(
                        Box::new(unknown_kind.unwrap_or_else(UnknownUpdate::empty)),
                    )
                }),
        })
    }
}

impl<'de> Deserialize<'de> for Update {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Tolerant for Update {
    fn undecodable(json: &RawValue, error: String) -> Self {
        Self {
            id: wire::probe_integer(json, "update_id").unwrap_or_default(),
            kind: UpdateKind::Undecodable(Box::new(UndecodableUpdate::new(json, error))),
        }
    }
}

impl Serialize for UpdateName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for UpdateName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::text(deserializer).map(|value| Self::from(&*value))
    }
}

impl Serialize for GetUpdates {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_optional(&mut map, "offset", &self.offset)?;
        wire::write_optional(&mut map, "limit", &self.limit)?;
        wire::write_optional(&mut map, "timeout", &self.timeout)?;
        wire::write_optional(&mut map, "allowed_updates", &self.allowed_updates)?;
        map.end()
    }
}

impl Payload for GetUpdates {
    type Output = Vec<Update>;
    const NAME: &'static str = "getUpdates";

    fn check(&self, scope: &mut Scope<'_>) {
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

impl Method for GetUpdates {
    fn long_poll(&self) -> Option<Duration> {
        self.timeout
            .and_then(|seconds| u64::try_from(seconds).ok())
            .map(Duration::from_secs)
    }

    fn decode(response: &Response) -> Result<Vec<Update>, Error> {
        response.tolerant()
    }
}

impl Serialize for SetWebhook {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("url", &self.url)?;
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

impl Payload for SetWebhook {
    type Output = True;
    const NAME: &'static str = "setWebhook";

    fn check(&self, scope: &mut Scope<'_>) {
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

    fn files(&mut self, visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {
        if let Some(file) = &mut self.certificate {
            visit(Some("certificate"), file);
        }
    }

    fn private(&self, hide: &mut dyn FnMut(&str)) {
        wire::Private::private(&self.secret_token, hide);
    }

    fn size_hint(&self) -> usize {
        256 + self.url.len() + self.ip_address.as_ref().map_or(0, String::len)
            + self.allowed_updates.as_ref().map_or(0, |items| items.len() * 256)
    }
}

impl Method for SetWebhook {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}

impl Serialize for DeleteWebhook {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_optional(
            &mut map,
            "drop_pending_updates",
            &self.drop_pending_updates,
        )?;
        map.end()
    }
}

impl Payload for DeleteWebhook {
    type Output = True;
    const NAME: &'static str = "deleteWebhook";

    fn size_hint(&self) -> usize {
        64
    }
}

impl Method for DeleteWebhook {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}

impl Serialize for GetWebhookInfo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl Payload for GetWebhookInfo {
    type Output = WebhookInfo;
    const NAME: &'static str = "getWebhookInfo";

    fn size_hint(&self) -> usize {
        64
    }
}

impl Method for GetWebhookInfo {
    fn decode(response: &Response) -> Result<WebhookInfo, Error> {
        response.result()
    }
}
