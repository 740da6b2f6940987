// @generated from spec/bale/updates.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! How the types of [`updates`](crate::updates) are read, written and checked.

use bazu_core::{serde, serde_json, wire};
use bazu_core::serde::ser::SerializeMap as _;

use crate::updates::{
    DeleteWebhook, GetUpdates, GetWebhookInfo, SetWebhook, Update, UpdateKind, WebhookInfo,
};

impl serde::Serialize for WebhookInfo {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "url", &self.url)?;
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

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut url = None;
        let mut has_custom_certificate = None;
        let mut pending_update_count = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "url" => wire::set(&mut url, "url", &mut object_)?,
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
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            url: wire::required(url, "url")?,
            has_custom_certificate,
            pending_update_count,
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
            UpdateKind::CallbackQuery(value) => {
                wire::write(&mut map, "callback_query", value)?
            }
            UpdateKind::PreCheckoutQuery(value) => {
                wire::write(&mut map, "pre_checkout_query", value)?
            }
            UpdateKind::ChannelPost(value) => {
                wire::write(&mut map, "channel_post", value)?
            }
            UpdateKind::EditedChannelPost(value) => {
                wire::write(&mut map, "edited_channel_post", value)?
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
                "callback_query" => {
                    wire::kind(
                        &mut kind,
                        "callback_query",
                        &mut object_,
                        UpdateKind::CallbackQuery,
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
            UpdateKind::CallbackQuery(value) => {
                wire::KeepBroken::keep_broken(value, parts)
            }
            UpdateKind::PreCheckoutQuery(value) => {
                wire::KeepBroken::keep_broken(value, parts)
            }
            UpdateKind::ChannelPost(value) => wire::KeepBroken::keep_broken(value, parts),
            UpdateKind::EditedChannelPost(value) => {
                wire::KeepBroken::keep_broken(value, parts)
            }
            _ => {}
        }
    }
}

impl bazu_core::Tolerant for Update {
    const KEYS: &'static [&'static str] = &[
        "update_id",
        "message",
        "edited_message",
        "callback_query",
        "pre_checkout_query",
        "channel_post",
        "edited_channel_post",
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

impl serde::Serialize for GetUpdates {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_optional(&mut map, "offset", &self.offset)?;
        wire::write_optional(&mut map, "limit", &self.limit)?;
        wire::write_optional(&mut map, "timeout", &self.timeout)?;
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
        128
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
        map.end()
    }
}

impl bazu_core::Payload for SetWebhook {
    type Output = bazu_core::True;
    const NAME: &'static str = "setWebhook";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope.pattern("url", &self.url, "(https://.+)?", "setWebhook.url.pattern");
    }

    fn size_hint(&self) -> usize {
        64 + self.url.len()
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
        serializer.serialize_map(Some(0))?.end()
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
