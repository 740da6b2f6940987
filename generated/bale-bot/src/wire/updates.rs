// @generated from spec/bale/updates.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! How the types of [`updates`](crate::updates) are read, written and checked.

use std::time::Duration;

use bazu_core::{
    Error, Method, Payload, Response, Scope, Tolerant, True, UndecodableUpdate, UnknownUpdate,
    wire,
};
use bazu_core::serde::{Deserialize, Deserializer, Serialize, Serializer};
use bazu_core::serde::de::MapAccess;
use bazu_core::serde::ser::SerializeMap;
use bazu_core::serde_json::value::RawValue;

use crate::updates::{
    DeleteWebhook, GetUpdates, GetWebhookInfo, SetWebhook, Update, UpdateKind, WebhookInfo,
};

impl Serialize for WebhookInfo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("url", &self.url)?;
        wire::write_optional(
            &mut map,
            "has_custom_certificate",
            &self.has_custom_certificate,
        )?;
        wire::write_optional(
            &mut map,
            "pending_update_count",
            &self.pending_update_count,
        )?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for WebhookInfo {
    const NAME: &'static str = "WebhookInfo";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut url = None;
        let mut has_custom_certificate = None;
        let mut pending_update_count = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "url" => wire::set(&mut url, "url", &mut wire_object)?,
                "has_custom_certificate" => {
                    wire::optional(
                        &mut has_custom_certificate,
                        "has_custom_certificate",
                        &mut wire_object,
                    )?
                }
                "pending_update_count" => {
                    wire::optional(
                        &mut pending_update_count,
                        "pending_update_count",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            url: wire::required(url, "url")?,
            has_custom_certificate,
            pending_update_count,
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
            UpdateKind::CallbackQuery(value) => {
                map.serialize_entry("callback_query", value)?
            }
            UpdateKind::PreCheckoutQuery(value) => {
                map.serialize_entry("pre_checkout_query", value)?
            }
            UpdateKind::ChannelPost(value) => map.serialize_entry("channel_post", value)?,
            UpdateKind::EditedChannelPost(value) => {
                map.serialize_entry("edited_channel_post", value)?
            }
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
                "callback_query" => {
                    wire::kind(
                        &mut kind,
                        "callback_query",
                        &mut wire_object,
                        UpdateKind::CallbackQuery,
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

impl Serialize for GetUpdates {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_optional(&mut map, "offset", &self.offset)?;
        wire::write_optional(&mut map, "limit", &self.limit)?;
        wire::write_optional(&mut map, "timeout", &self.timeout)?;
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
        128
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
        map.end()
    }
}

impl Payload for SetWebhook {
    type Output = True;
    const NAME: &'static str = "setWebhook";

    fn size_hint(&self) -> usize {
        64 + self.url.len()
    }
}

impl Method for SetWebhook {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}

impl Serialize for DeleteWebhook {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
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
