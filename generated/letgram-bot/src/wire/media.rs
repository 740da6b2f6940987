// @generated from spec/letgram/media.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! How the types of [`media`](crate::media) are read, written and checked.

use bazu_core::{serde, wire};
use bazu_core::serde::ser::SerializeMap as _;

use crate::media::{
    Animation, Audio, Contact, Document, File, GetFile, InputMedia, InputMediaAnimation,
    InputMediaAudio, InputMediaDocument, InputMediaPhoto, InputMediaVideo, Location, PhotoSize,
    SendAnimation, SendAudio, SendDocument, SendMediaGroup, SendPhoto, SendVideo, SendVideoNote,
    SendVoice, Video, VideoNote, Voice,
};
use crate::messages::Message;

impl serde::Serialize for PhotoSize {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "file_id", &self.file_id)?;
        wire::write(&mut map, "file_unique_id", &self.file_unique_id)?;
        wire::write(&mut map, "width", &self.width)?;
        wire::write(&mut map, "height", &self.height)?;
        wire::write_optional(&mut map, "file_size", &self.file_size)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for PhotoSize {
    const NAME: &'static str = "PhotoSize";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut file_id = None;
        let mut file_unique_id = None;
        let mut width = None;
        let mut height = None;
        let mut file_size = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "file_id" => wire::set(&mut file_id, "file_id", &mut object_)?,
                "file_unique_id" => {
                    wire::set(&mut file_unique_id, "file_unique_id", &mut object_)?
                }
                "width" => wire::set(&mut width, "width", &mut object_)?,
                "height" => wire::set(&mut height, "height", &mut object_)?,
                "file_size" => wire::optional(&mut file_size, "file_size", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            file_id: wire::required(file_id, "file_id")?,
            file_unique_id: wire::required(file_unique_id, "file_unique_id")?,
            width: wire::required(width, "width")?,
            height: wire::required(height, "height")?,
            file_size,
        })
    }
}

impl<'de> serde::Deserialize<'de> for PhotoSize {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for Animation {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "file_id", &self.file_id)?;
        wire::write(&mut map, "file_unique_id", &self.file_unique_id)?;
        wire::write(&mut map, "width", &self.width)?;
        wire::write(&mut map, "height", &self.height)?;
        wire::write(&mut map, "duration", &self.duration)?;
        wire::write_optional(&mut map, "thumbnail", &self.thumbnail)?;
        wire::write_optional(&mut map, "file_name", &self.file_name)?;
        wire::write_optional(&mut map, "mime_type", &self.mime_type)?;
        wire::write_optional(&mut map, "file_size", &self.file_size)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Animation {
    const NAME: &'static str = "Animation";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut file_id = None;
        let mut file_unique_id = None;
        let mut width = None;
        let mut height = None;
        let mut duration = None;
        let mut thumbnail = None;
        let mut file_name = None;
        let mut mime_type = None;
        let mut file_size = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "file_id" => wire::set(&mut file_id, "file_id", &mut object_)?,
                "file_unique_id" => {
                    wire::set(&mut file_unique_id, "file_unique_id", &mut object_)?
                }
                "width" => wire::set(&mut width, "width", &mut object_)?,
                "height" => wire::set(&mut height, "height", &mut object_)?,
                "duration" => wire::set(&mut duration, "duration", &mut object_)?,
                "thumbnail" => wire::optional(&mut thumbnail, "thumbnail", &mut object_)?,
                "file_name" => wire::optional(&mut file_name, "file_name", &mut object_)?,
                "mime_type" => wire::optional(&mut mime_type, "mime_type", &mut object_)?,
                "file_size" => wire::optional(&mut file_size, "file_size", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            file_id: wire::required(file_id, "file_id")?,
            file_unique_id: wire::required(file_unique_id, "file_unique_id")?,
            width: wire::required(width, "width")?,
            height: wire::required(height, "height")?,
            duration: wire::required(duration, "duration")?,
            thumbnail,
            file_name,
            mime_type,
            file_size,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Animation {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for Audio {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "file_id", &self.file_id)?;
        wire::write(&mut map, "file_unique_id", &self.file_unique_id)?;
        wire::write(&mut map, "duration", &self.duration)?;
        wire::write_optional(&mut map, "title", &self.title)?;
        wire::write_optional(&mut map, "file_name", &self.file_name)?;
        wire::write_optional(&mut map, "mime_type", &self.mime_type)?;
        wire::write_optional(&mut map, "file_size", &self.file_size)?;
        wire::write_optional(&mut map, "performer", &self.performer)?;
        wire::write_optional(&mut map, "thumbnail", &self.thumbnail)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Audio {
    const NAME: &'static str = "Audio";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut file_id = None;
        let mut file_unique_id = None;
        let mut duration = None;
        let mut title = None;
        let mut file_name = None;
        let mut mime_type = None;
        let mut file_size = None;
        let mut performer = None;
        let mut thumbnail = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "file_id" => wire::set(&mut file_id, "file_id", &mut object_)?,
                "file_unique_id" => {
                    wire::set(&mut file_unique_id, "file_unique_id", &mut object_)?
                }
                "duration" => wire::set(&mut duration, "duration", &mut object_)?,
                "title" => wire::optional(&mut title, "title", &mut object_)?,
                "file_name" => wire::optional(&mut file_name, "file_name", &mut object_)?,
                "mime_type" => wire::optional(&mut mime_type, "mime_type", &mut object_)?,
                "file_size" => wire::optional(&mut file_size, "file_size", &mut object_)?,
                "performer" => wire::optional(&mut performer, "performer", &mut object_)?,
                "thumbnail" => wire::optional(&mut thumbnail, "thumbnail", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            file_id: wire::required(file_id, "file_id")?,
            file_unique_id: wire::required(file_unique_id, "file_unique_id")?,
            duration: wire::required(duration, "duration")?,
            title,
            file_name,
            mime_type,
            file_size,
            performer,
            thumbnail,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Audio {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for Document {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "file_id", &self.file_id)?;
        wire::write(&mut map, "file_unique_id", &self.file_unique_id)?;
        wire::write_optional(&mut map, "thumbnail", &self.thumbnail)?;
        wire::write_optional(&mut map, "file_name", &self.file_name)?;
        wire::write_optional(&mut map, "mime_type", &self.mime_type)?;
        wire::write_optional(&mut map, "file_size", &self.file_size)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Document {
    const NAME: &'static str = "Document";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut file_id = None;
        let mut file_unique_id = None;
        let mut thumbnail = None;
        let mut file_name = None;
        let mut mime_type = None;
        let mut file_size = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "file_id" => wire::set(&mut file_id, "file_id", &mut object_)?,
                "file_unique_id" => {
                    wire::set(&mut file_unique_id, "file_unique_id", &mut object_)?
                }
                "thumbnail" => wire::optional(&mut thumbnail, "thumbnail", &mut object_)?,
                "file_name" => wire::optional(&mut file_name, "file_name", &mut object_)?,
                "mime_type" => wire::optional(&mut mime_type, "mime_type", &mut object_)?,
                "file_size" => wire::optional(&mut file_size, "file_size", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            file_id: wire::required(file_id, "file_id")?,
            file_unique_id: wire::required(file_unique_id, "file_unique_id")?,
            thumbnail,
            file_name,
            mime_type,
            file_size,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Document {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for Video {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "file_id", &self.file_id)?;
        wire::write(&mut map, "file_unique_id", &self.file_unique_id)?;
        wire::write(&mut map, "width", &self.width)?;
        wire::write(&mut map, "height", &self.height)?;
        wire::write(&mut map, "duration", &self.duration)?;
        wire::write_optional(&mut map, "thumbnail", &self.thumbnail)?;
        wire::write_optional(&mut map, "file_name", &self.file_name)?;
        wire::write_optional(&mut map, "mime_type", &self.mime_type)?;
        wire::write_optional(&mut map, "file_size", &self.file_size)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Video {
    const NAME: &'static str = "Video";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut file_id = None;
        let mut file_unique_id = None;
        let mut width = None;
        let mut height = None;
        let mut duration = None;
        let mut thumbnail = None;
        let mut file_name = None;
        let mut mime_type = None;
        let mut file_size = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "file_id" => wire::set(&mut file_id, "file_id", &mut object_)?,
                "file_unique_id" => {
                    wire::set(&mut file_unique_id, "file_unique_id", &mut object_)?
                }
                "width" => wire::set(&mut width, "width", &mut object_)?,
                "height" => wire::set(&mut height, "height", &mut object_)?,
                "duration" => wire::set(&mut duration, "duration", &mut object_)?,
                "thumbnail" => wire::optional(&mut thumbnail, "thumbnail", &mut object_)?,
                "file_name" => wire::optional(&mut file_name, "file_name", &mut object_)?,
                "mime_type" => wire::optional(&mut mime_type, "mime_type", &mut object_)?,
                "file_size" => wire::optional(&mut file_size, "file_size", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            file_id: wire::required(file_id, "file_id")?,
            file_unique_id: wire::required(file_unique_id, "file_unique_id")?,
            width: wire::required(width, "width")?,
            height: wire::required(height, "height")?,
            duration: wire::required(duration, "duration")?,
            thumbnail,
            file_name,
            mime_type,
            file_size,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Video {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for Voice {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "file_id", &self.file_id)?;
        wire::write(&mut map, "file_unique_id", &self.file_unique_id)?;
        wire::write(&mut map, "duration", &self.duration)?;
        wire::write_optional(&mut map, "mime_type", &self.mime_type)?;
        wire::write_optional(&mut map, "file_size", &self.file_size)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Voice {
    const NAME: &'static str = "Voice";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut file_id = None;
        let mut file_unique_id = None;
        let mut duration = None;
        let mut mime_type = None;
        let mut file_size = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "file_id" => wire::set(&mut file_id, "file_id", &mut object_)?,
                "file_unique_id" => {
                    wire::set(&mut file_unique_id, "file_unique_id", &mut object_)?
                }
                "duration" => wire::set(&mut duration, "duration", &mut object_)?,
                "mime_type" => wire::optional(&mut mime_type, "mime_type", &mut object_)?,
                "file_size" => wire::optional(&mut file_size, "file_size", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            file_id: wire::required(file_id, "file_id")?,
            file_unique_id: wire::required(file_unique_id, "file_unique_id")?,
            duration: wire::required(duration, "duration")?,
            mime_type,
            file_size,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Voice {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for Contact {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "phone_number", &self.phone_number)?;
        wire::write(&mut map, "first_name", &self.first_name)?;
        wire::write_optional(&mut map, "last_name", &self.last_name)?;
        wire::write_optional(&mut map, "user_id", &self.user_id)?;
        wire::write_optional(&mut map, "vcard", &self.vcard)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Contact {
    const NAME: &'static str = "Contact";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut phone_number = None;
        let mut first_name = None;
        let mut last_name = None;
        let mut user_id = None;
        let mut vcard = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "phone_number" => {
                    wire::set(&mut phone_number, "phone_number", &mut object_)?
                }
                "first_name" => wire::set(&mut first_name, "first_name", &mut object_)?,
                "last_name" => wire::optional(&mut last_name, "last_name", &mut object_)?,
                "user_id" => wire::optional(&mut user_id, "user_id", &mut object_)?,
                "vcard" => wire::optional(&mut vcard, "vcard", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            phone_number: wire::required(phone_number, "phone_number")?,
            first_name: wire::required(first_name, "first_name")?,
            last_name,
            user_id,
            vcard,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Contact {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for Location {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "longitude", &self.longitude)?;
        wire::write(&mut map, "latitude", &self.latitude)?;
        wire::write_optional(
            &mut map,
            "horizontal_accuracy",
            &self.horizontal_accuracy,
        )?;
        wire::write_optional(&mut map, "live_period", &self.live_period)?;
        wire::write_optional(&mut map, "heading", &self.heading)?;
        wire::write_optional(
            &mut map,
            "proximity_alert_radius",
            &self.proximity_alert_radius,
        )?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Location {
    const NAME: &'static str = "Location";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut longitude = None;
        let mut latitude = None;
        let mut horizontal_accuracy = None;
        let mut live_period = None;
        let mut heading = None;
        let mut proximity_alert_radius = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "longitude" => wire::set(&mut longitude, "longitude", &mut object_)?,
                "latitude" => wire::set(&mut latitude, "latitude", &mut object_)?,
                "horizontal_accuracy" => {
                    wire::optional(
                        &mut horizontal_accuracy,
                        "horizontal_accuracy",
                        &mut object_,
                    )?
                }
                "live_period" => {
                    wire::optional(&mut live_period, "live_period", &mut object_)?
                }
                "heading" => wire::optional(&mut heading, "heading", &mut object_)?,
                "proximity_alert_radius" => {
                    wire::optional(
                        &mut proximity_alert_radius,
                        "proximity_alert_radius",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            longitude: wire::required(longitude, "longitude")?,
            latitude: wire::required(latitude, "latitude")?,
            horizontal_accuracy,
            live_period,
            heading,
            proximity_alert_radius,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Location {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for File {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "file_id", &self.file_id)?;
        wire::write(&mut map, "file_unique_id", &self.file_unique_id)?;
        wire::write_optional(&mut map, "file_size", &self.file_size)?;
        wire::write_optional(&mut map, "file_path", &self.file_path)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for File {
    const NAME: &'static str = "File";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut file_id = None;
        let mut file_unique_id = None;
        let mut file_size = None;
        let mut file_path = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "file_id" => wire::optional(&mut file_id, "file_id", &mut object_)?,
                "file_unique_id" => {
                    wire::optional(&mut file_unique_id, "file_unique_id", &mut object_)?
                }
                "file_size" => wire::optional(&mut file_size, "file_size", &mut object_)?,
                "file_path" => wire::optional(&mut file_path, "file_path", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            file_id: file_id.unwrap_or_default(),
            file_unique_id: file_unique_id.unwrap_or_default(),
            file_size,
            file_path,
            broken_: std::default::Default::default(),
        })
    }
}

impl<'de> serde::Deserialize<'de> for File {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl wire::KeepBroken for File {
    fn keep_broken(&mut self, parts: Vec<bazu_core::BrokenPart>) {
        self.broken_.keep(parts)
    }
}

impl serde::Serialize for InputMedia {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        match self {
            Self::Photo(value) => serde::Serialize::serialize(value, serializer),
            Self::Video(value) => serde::Serialize::serialize(value, serializer),
            Self::Animation(value) => serde::Serialize::serialize(value, serializer),
            Self::Audio(value) => serde::Serialize::serialize(value, serializer),
            Self::Document(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl bazu_core::Check for InputMedia {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        match self {
            Self::Photo(value) => bazu_core::Check::check(value, scope),
            Self::Video(value) => bazu_core::Check::check(value, scope),
            Self::Animation(value) => bazu_core::Check::check(value, scope),
            Self::Audio(value) => bazu_core::Check::check(value, scope),
            Self::Document(value) => bazu_core::Check::check(value, scope),
            _ => {}
        }
    }
}

impl wire::Files for InputMedia {
    fn files(
        &mut self,
        visit: &mut dyn std::ops::FnMut(Option<&'static str>, &mut bazu_core::InputFile),
    ) {
        match self {
            Self::Photo(value) => wire::Files::files(value, visit),
            Self::Video(value) => wire::Files::files(value, visit),
            Self::Animation(value) => wire::Files::files(value, visit),
            Self::Audio(value) => wire::Files::files(value, visit),
            Self::Document(value) => wire::Files::files(value, visit),
            _ => {}
        }
    }
}

impl serde::Serialize for InputMediaPhoto {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "photo")?;
        wire::write_file(&mut map, "media", &self.media)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(&mut map, "caption_entities", &self.caption_entities)?;
        wire::write_optional(&mut map, "has_spoiler", &self.has_spoiler)?;
        map.end()
    }
}

impl bazu_core::Check for InputMediaPhoto {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope.local_path("media", &self.media, "InputMediaPhoto.media.path");
    }
}

impl wire::Files for InputMediaPhoto {
    fn files(
        &mut self,
        visit: &mut dyn std::ops::FnMut(Option<&'static str>, &mut bazu_core::InputFile),
    ) {
        visit(None, &mut self.media);
    }
}

impl serde::Serialize for InputMediaVideo {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "video")?;
        wire::write_file(&mut map, "media", &self.media)?;
        if let Some(file) = &self.thumbnail {
            wire::write_file(&mut map, "thumbnail", file)?;
        }
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "width", &self.width)?;
        wire::write_optional(&mut map, "height", &self.height)?;
        wire::write_optional(&mut map, "duration", &self.duration)?;
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(&mut map, "caption_entities", &self.caption_entities)?;
        wire::write_optional(&mut map, "supports_streaming", &self.supports_streaming)?;
        wire::write_optional(&mut map, "has_spoiler", &self.has_spoiler)?;
        map.end()
    }
}

impl bazu_core::Check for InputMediaVideo {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope.local_path("media", &self.media, "InputMediaVideo.media.path");
        scope.local_path("thumbnail", &self.thumbnail, "InputMediaVideo.thumbnail.path");
    }
}

impl wire::Files for InputMediaVideo {
    fn files(
        &mut self,
        visit: &mut dyn std::ops::FnMut(Option<&'static str>, &mut bazu_core::InputFile),
    ) {
        visit(None, &mut self.media);
        if let Some(file) = &mut self.thumbnail {
            visit(None, file);
        }
    }
}

impl serde::Serialize for InputMediaAnimation {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "animation")?;
        wire::write_file(&mut map, "media", &self.media)?;
        if let Some(file) = &self.thumbnail {
            wire::write_file(&mut map, "thumbnail", file)?;
        }
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "width", &self.width)?;
        wire::write_optional(&mut map, "height", &self.height)?;
        wire::write_optional(&mut map, "duration", &self.duration)?;
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(&mut map, "caption_entities", &self.caption_entities)?;
        wire::write_optional(&mut map, "has_spoiler", &self.has_spoiler)?;
        map.end()
    }
}

impl bazu_core::Check for InputMediaAnimation {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope.local_path("media", &self.media, "InputMediaAnimation.media.path");
        scope
            .local_path(
                "thumbnail",
                &self.thumbnail,
                "InputMediaAnimation.thumbnail.path",
            );
    }
}

impl wire::Files for InputMediaAnimation {
    fn files(
        &mut self,
        visit: &mut dyn std::ops::FnMut(Option<&'static str>, &mut bazu_core::InputFile),
    ) {
        visit(None, &mut self.media);
        if let Some(file) = &mut self.thumbnail {
            visit(None, file);
        }
    }
}

impl serde::Serialize for InputMediaAudio {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "audio")?;
        wire::write_file(&mut map, "media", &self.media)?;
        if let Some(file) = &self.thumbnail {
            wire::write_file(&mut map, "thumbnail", file)?;
        }
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "duration", &self.duration)?;
        wire::write_optional(&mut map, "title", &self.title)?;
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(&mut map, "caption_entities", &self.caption_entities)?;
        wire::write_optional(&mut map, "performer", &self.performer)?;
        map.end()
    }
}

impl bazu_core::Check for InputMediaAudio {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope.local_path("media", &self.media, "InputMediaAudio.media.path");
        scope.local_path("thumbnail", &self.thumbnail, "InputMediaAudio.thumbnail.path");
    }
}

impl wire::Files for InputMediaAudio {
    fn files(
        &mut self,
        visit: &mut dyn std::ops::FnMut(Option<&'static str>, &mut bazu_core::InputFile),
    ) {
        visit(None, &mut self.media);
        if let Some(file) = &mut self.thumbnail {
            visit(None, file);
        }
    }
}

impl serde::Serialize for InputMediaDocument {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "document")?;
        wire::write_file(&mut map, "media", &self.media)?;
        if let Some(file) = &self.thumbnail {
            wire::write_file(&mut map, "thumbnail", file)?;
        }
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(&mut map, "caption_entities", &self.caption_entities)?;
        wire::write_optional(
            &mut map,
            "disable_content_type_detection",
            &self.disable_content_type_detection,
        )?;
        map.end()
    }
}

impl bazu_core::Check for InputMediaDocument {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope.local_path("media", &self.media, "InputMediaDocument.media.path");
        scope
            .local_path(
                "thumbnail",
                &self.thumbnail,
                "InputMediaDocument.thumbnail.path",
            );
    }
}

impl wire::Files for InputMediaDocument {
    fn files(
        &mut self,
        visit: &mut dyn std::ops::FnMut(Option<&'static str>, &mut bazu_core::InputFile),
    ) {
        visit(None, &mut self.media);
        if let Some(file) = &mut self.thumbnail {
            visit(None, file);
        }
    }
}

impl serde::Serialize for VideoNote {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "file_id", &self.file_id)?;
        wire::write(&mut map, "file_unique_id", &self.file_unique_id)?;
        wire::write(&mut map, "length", &self.length)?;
        wire::write(&mut map, "duration", &self.duration)?;
        wire::write_optional(&mut map, "thumbnail", &self.thumbnail)?;
        wire::write_optional(&mut map, "file_size", &self.file_size)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for VideoNote {
    const NAME: &'static str = "VideoNote";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut file_id = None;
        let mut file_unique_id = None;
        let mut length = None;
        let mut duration = None;
        let mut thumbnail = None;
        let mut file_size = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "file_id" => wire::set(&mut file_id, "file_id", &mut object_)?,
                "file_unique_id" => {
                    wire::set(&mut file_unique_id, "file_unique_id", &mut object_)?
                }
                "length" => wire::set(&mut length, "length", &mut object_)?,
                "duration" => wire::set(&mut duration, "duration", &mut object_)?,
                "thumbnail" => wire::optional(&mut thumbnail, "thumbnail", &mut object_)?,
                "file_size" => wire::optional(&mut file_size, "file_size", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            file_id: wire::required(file_id, "file_id")?,
            file_unique_id: wire::required(file_unique_id, "file_unique_id")?,
            length: wire::required(length, "length")?,
            duration: wire::required(duration, "duration")?,
            thumbnail,
            file_size,
        })
    }
}

impl<'de> serde::Deserialize<'de> for VideoNote {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for SendPhoto {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write_file(&mut map, "photo", &self.photo)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(
            &mut map,
            "reply_to_message_id",
            &self.reply_to_message_id,
        )?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(&mut map, "has_spoiler", &self.has_spoiler)?;
        wire::write_optional(
            &mut map,
            "disable_notification",
            &self.disable_notification,
        )?;
        wire::write_optional(&mut map, "protect_content", &self.protect_content)?;
        map.end()
    }
}

impl bazu_core::Payload for SendPhoto {
    type Output = Message;
    const NAME: &'static str = "sendPhoto";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope.file("photo", &self.photo, Self::PHOTO_FILE, "sendPhoto.photo.file");
        scope.local_path("photo", &self.photo, "sendPhoto.photo.path");
        scope
            .length_after_markup(
                "caption",
                &self.caption,
                self.parse_mode.is_some(),
                Self::CAPTION_LENGTH,
                "sendPhoto.caption.length",
            );
        scope.nested("reply_markup", &self.reply_markup);
    }

    fn files(
        &mut self,
        visit: &mut dyn std::ops::FnMut(Option<&'static str>, &mut bazu_core::InputFile),
    ) {
        visit(Some("photo"), &mut self.photo);
    }

    fn size_hint(&self) -> usize {
        512 + self.caption.as_ref().map_or(0, String::len)
            + self.reply_markup.as_ref().map_or(0, |_| 512)
    }
}

impl bazu_core::Method for SendPhoto {
    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(response: &bazu_core::Response) -> Result<Message, bazu_core::Error> {
        response.tolerant_result()
    }
}

impl serde::Serialize for SendAudio {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write_file(&mut map, "audio", &self.audio)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(&mut map, "duration", &self.duration)?;
        wire::write_optional(&mut map, "title", &self.title)?;
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(&mut map, "performer", &self.performer)?;
        if let Some(file) = &self.thumbnail {
            wire::write_file(&mut map, "thumbnail", file)?;
        }
        map.end()
    }
}

impl bazu_core::Payload for SendAudio {
    type Output = Message;
    const NAME: &'static str = "sendAudio";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope.file("audio", &self.audio, Self::AUDIO_FILE, "sendAudio.audio.file");
        scope.local_path("audio", &self.audio, "sendAudio.audio.path");
        scope
            .length_after_markup(
                "caption",
                &self.caption,
                self.parse_mode.is_some(),
                Self::CAPTION_LENGTH,
                "sendAudio.caption.length",
            );
        scope.nested("reply_markup", &self.reply_markup);
        scope.local_path("thumbnail", &self.thumbnail, "sendAudio.thumbnail.path");
    }

    fn files(
        &mut self,
        visit: &mut dyn std::ops::FnMut(Option<&'static str>, &mut bazu_core::InputFile),
    ) {
        visit(Some("audio"), &mut self.audio);
        if let Some(file) = &mut self.thumbnail {
            visit(Some("thumbnail"), file);
        }
    }

    fn size_hint(&self) -> usize {
        512 + self.caption.as_ref().map_or(0, String::len)
            + self.reply_markup.as_ref().map_or(0, |_| 512)
            + self.title.as_ref().map_or(0, String::len)
            + self.performer.as_ref().map_or(0, String::len)
    }
}

impl bazu_core::Method for SendAudio {
    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(response: &bazu_core::Response) -> Result<Message, bazu_core::Error> {
        response.tolerant_result()
    }
}

impl serde::Serialize for SendDocument {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write_file(&mut map, "document", &self.document)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        if let Some(file) = &self.thumbnail {
            wire::write_file(&mut map, "thumbnail", file)?;
        }
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(
            &mut map,
            "disable_content_type_detection",
            &self.disable_content_type_detection,
        )?;
        map.end()
    }
}

impl bazu_core::Payload for SendDocument {
    type Output = Message;
    const NAME: &'static str = "sendDocument";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .file(
                "document",
                &self.document,
                Self::DOCUMENT_FILE,
                "sendDocument.document.file",
            );
        scope.local_path("document", &self.document, "sendDocument.document.path");
        scope
            .length_after_markup(
                "caption",
                &self.caption,
                self.parse_mode.is_some(),
                Self::CAPTION_LENGTH,
                "sendDocument.caption.length",
            );
        scope.nested("reply_markup", &self.reply_markup);
        scope.local_path("thumbnail", &self.thumbnail, "sendDocument.thumbnail.path");
    }

    fn files(
        &mut self,
        visit: &mut dyn std::ops::FnMut(Option<&'static str>, &mut bazu_core::InputFile),
    ) {
        visit(Some("document"), &mut self.document);
        if let Some(file) = &mut self.thumbnail {
            visit(Some("thumbnail"), file);
        }
    }

    fn size_hint(&self) -> usize {
        256 + self.caption.as_ref().map_or(0, String::len)
            + self.reply_markup.as_ref().map_or(0, |_| 512)
    }
}

impl bazu_core::Method for SendDocument {
    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(response: &bazu_core::Response) -> Result<Message, bazu_core::Error> {
        response.tolerant_result()
    }
}

impl serde::Serialize for SendVideo {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write_file(&mut map, "video", &self.video)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(&mut map, "duration", &self.duration)?;
        wire::write_optional(&mut map, "width", &self.width)?;
        wire::write_optional(&mut map, "height", &self.height)?;
        if let Some(file) = &self.thumbnail {
            wire::write_file(&mut map, "thumbnail", file)?;
        }
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(&mut map, "has_spoiler", &self.has_spoiler)?;
        wire::write_optional(&mut map, "supports_streaming", &self.supports_streaming)?;
        map.end()
    }
}

impl bazu_core::Payload for SendVideo {
    type Output = Message;
    const NAME: &'static str = "sendVideo";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope.file("video", &self.video, Self::VIDEO_FILE, "sendVideo.video.file");
        scope.local_path("video", &self.video, "sendVideo.video.path");
        scope
            .length_after_markup(
                "caption",
                &self.caption,
                self.parse_mode.is_some(),
                Self::CAPTION_LENGTH,
                "sendVideo.caption.length",
            );
        scope.nested("reply_markup", &self.reply_markup);
        scope.local_path("thumbnail", &self.thumbnail, "sendVideo.thumbnail.path");
    }

    fn files(
        &mut self,
        visit: &mut dyn std::ops::FnMut(Option<&'static str>, &mut bazu_core::InputFile),
    ) {
        visit(Some("video"), &mut self.video);
        if let Some(file) = &mut self.thumbnail {
            visit(Some("thumbnail"), file);
        }
    }

    fn size_hint(&self) -> usize {
        512 + self.caption.as_ref().map_or(0, String::len)
            + self.reply_markup.as_ref().map_or(0, |_| 512)
    }
}

impl bazu_core::Method for SendVideo {
    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(response: &bazu_core::Response) -> Result<Message, bazu_core::Error> {
        response.tolerant_result()
    }
}

impl serde::Serialize for SendAnimation {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write_file(&mut map, "animation", &self.animation)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "duration", &self.duration)?;
        wire::write_optional(&mut map, "width", &self.width)?;
        wire::write_optional(&mut map, "height", &self.height)?;
        wire::write_optional(&mut map, "has_spoiler", &self.has_spoiler)?;
        map.end()
    }
}

impl bazu_core::Payload for SendAnimation {
    type Output = Message;
    const NAME: &'static str = "sendAnimation";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .file(
                "animation",
                &self.animation,
                Self::ANIMATION_FILE,
                "sendAnimation.animation.file",
            );
        scope.local_path("animation", &self.animation, "sendAnimation.animation.path");
        scope.nested("reply_markup", &self.reply_markup);
        scope
            .length(
                "caption",
                &self.caption,
                Self::CAPTION_LENGTH,
                "sendAnimation.caption.length",
            );
    }

    fn files(
        &mut self,
        visit: &mut dyn std::ops::FnMut(Option<&'static str>, &mut bazu_core::InputFile),
    ) {
        visit(Some("animation"), &mut self.animation);
    }

    fn size_hint(&self) -> usize {
        512 + self.reply_markup.as_ref().map_or(0, |_| 512)
            + self.caption.as_ref().map_or(0, String::len)
    }
}

impl bazu_core::Method for SendAnimation {
    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(response: &bazu_core::Response) -> Result<Message, bazu_core::Error> {
        response.tolerant_result()
    }
}

impl serde::Serialize for SendVoice {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write_file(&mut map, "voice", &self.voice)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(&mut map, "duration", &self.duration)?;
        map.end()
    }
}

impl bazu_core::Payload for SendVoice {
    type Output = Message;
    const NAME: &'static str = "sendVoice";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope.file("voice", &self.voice, Self::VOICE_FILE, "sendVoice.voice.file");
        scope.local_path("voice", &self.voice, "sendVoice.voice.path");
        scope
            .length(
                "caption",
                &self.caption,
                Self::CAPTION_LENGTH,
                "sendVoice.caption.length",
            );
        scope.nested("reply_markup", &self.reply_markup);
    }

    fn files(
        &mut self,
        visit: &mut dyn std::ops::FnMut(Option<&'static str>, &mut bazu_core::InputFile),
    ) {
        visit(Some("voice"), &mut self.voice);
    }

    fn size_hint(&self) -> usize {
        256 + self.caption.as_ref().map_or(0, String::len)
            + self.reply_markup.as_ref().map_or(0, |_| 512)
    }
}

impl bazu_core::Method for SendVoice {
    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(response: &bazu_core::Response) -> Result<Message, bazu_core::Error> {
        response.tolerant_result()
    }
}

impl serde::Serialize for SendMediaGroup {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write(&mut map, "media", &self.media)?;
        wire::write_optional(
            &mut map,
            "reply_to_message_id",
            &self.reply_to_message_id,
        )?;
        wire::write_optional(
            &mut map,
            "disable_notification",
            &self.disable_notification,
        )?;
        wire::write_optional(&mut map, "protect_content", &self.protect_content)?;
        map.end()
    }
}

impl bazu_core::Payload for SendMediaGroup {
    type Output = Vec<Message>;
    const NAME: &'static str = "sendMediaGroup";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .items(
                "media",
                self.media.len(),
                Self::MEDIA_ITEMS,
                "sendMediaGroup.media.items",
            );
        scope.nested("media", &self.media);
    }

    fn files(
        &mut self,
        visit: &mut dyn std::ops::FnMut(Option<&'static str>, &mut bazu_core::InputFile),
    ) {
        wire::Files::files(&mut self.media, visit);
    }

    fn size_hint(&self) -> usize {
        256 + self.media.len() * 256
    }
}

impl bazu_core::Method for SendMediaGroup {
    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(response: &bazu_core::Response) -> Result<Vec<Message>, bazu_core::Error> {
        response.tolerant_list()
    }
}

impl serde::Serialize for GetFile {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "file_id", &self.file_id)?;
        map.end()
    }
}

impl bazu_core::Payload for GetFile {
    type Output = File;
    const NAME: &'static str = "getFile";

    fn size_hint(&self) -> usize {
        64 + self.file_id.len()
    }
}

impl bazu_core::Method for GetFile {
    const REPEATABLE: bool = true;

    fn decode(response: &bazu_core::Response) -> Result<File, bazu_core::Error> {
        response.tolerant_result()
    }
}

impl serde::Serialize for SendVideoNote {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write_file(&mut map, "video_note", &self.video_note)?;
        wire::write_optional(&mut map, "duration", &self.duration)?;
        wire::write_optional(&mut map, "length", &self.length)?;
        if let Some(file) = &self.thumbnail {
            wire::write_file(&mut map, "thumbnail", file)?;
        }
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        map.end()
    }
}

impl bazu_core::Payload for SendVideoNote {
    type Output = Message;
    const NAME: &'static str = "sendVideoNote";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .file(
                "video_note",
                &self.video_note,
                Self::VIDEO_NOTE_FILE,
                "sendVideoNote.video_note.file",
            );
        scope
            .local_path("video_note", &self.video_note, "sendVideoNote.video_note.path");
        scope.local_path("thumbnail", &self.thumbnail, "sendVideoNote.thumbnail.path");
        scope.nested("reply_markup", &self.reply_markup);
    }

    fn files(
        &mut self,
        visit: &mut dyn std::ops::FnMut(Option<&'static str>, &mut bazu_core::InputFile),
    ) {
        visit(Some("video_note"), &mut self.video_note);
        if let Some(file) = &mut self.thumbnail {
            visit(Some("thumbnail"), file);
        }
    }

    fn size_hint(&self) -> usize {
        256 + self.reply_markup.as_ref().map_or(0, |_| 512)
    }
}

impl bazu_core::Method for SendVideoNote {
    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(response: &bazu_core::Response) -> Result<Message, bazu_core::Error> {
        response.tolerant_result()
    }
}
