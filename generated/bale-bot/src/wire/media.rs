// @generated from spec/bale/media.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! How the types of [`media`](crate::media) are read, written and checked.

use bazu_core::{Check, Error, InputFile, Method, Payload, Response, Scope, wire};
use bazu_core::serde::{Deserialize, Deserializer, Serialize, Serializer};
use bazu_core::serde::de::MapAccess;
use bazu_core::serde::ser::SerializeMap;

use crate::media::{
    Animation, Audio, Contact, Document, File, GetFile, InputMedia, InputMediaAnimation,
    InputMediaAudio, InputMediaDocument, InputMediaPhoto, InputMediaVideo, Location, PhotoSize,
    SendAnimation, SendAudio, SendDocument, SendMediaGroup, SendPhoto, SendVideo, SendVoice, Video,
    Voice,
};
use crate::messages::Message;

impl Serialize for PhotoSize {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("file_id", &self.file_id)?;
        map.serialize_entry("file_unique_id", &self.file_unique_id)?;
        map.serialize_entry("width", &self.width)?;
        map.serialize_entry("height", &self.height)?;
        wire::write_optional(&mut map, "file_size", &self.file_size)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for PhotoSize {
    const NAME: &'static str = "PhotoSize";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut file_id = None;
        let mut file_unique_id = None;
        let mut width = None;
        let mut height = None;
        let mut file_size = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "file_id" => wire::set(&mut file_id, "file_id", &mut wire_object)?,
                "file_unique_id" => {
                    wire::set(&mut file_unique_id, "file_unique_id", &mut wire_object)?
                }
                "width" => wire::set(&mut width, "width", &mut wire_object)?,
                "height" => wire::set(&mut height, "height", &mut wire_object)?,
                "file_size" => {
                    wire::optional(&mut file_size, "file_size", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
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

impl<'de> Deserialize<'de> for PhotoSize {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for Animation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("file_id", &self.file_id)?;
        map.serialize_entry("file_unique_id", &self.file_unique_id)?;
        map.serialize_entry("width", &self.width)?;
        map.serialize_entry("height", &self.height)?;
        map.serialize_entry("duration", &self.duration)?;
        wire::write_optional(&mut map, "thumbnail", &self.thumbnail)?;
        wire::write_optional(&mut map, "file_name", &self.file_name)?;
        wire::write_optional(&mut map, "mime_type", &self.mime_type)?;
        wire::write_optional(&mut map, "file_size", &self.file_size)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Animation {
    const NAME: &'static str = "Animation";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut file_id = None;
        let mut file_unique_id = None;
        let mut width = None;
        let mut height = None;
        let mut duration = None;
        let mut thumbnail = None;
        let mut thumbnail_alias = None;
        let mut file_name = None;
        let mut mime_type = None;
        let mut file_size = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "file_id" => wire::set(&mut file_id, "file_id", &mut wire_object)?,
                "file_unique_id" => {
                    wire::set(&mut file_unique_id, "file_unique_id", &mut wire_object)?
                }
                "width" => wire::set(&mut width, "width", &mut wire_object)?,
                "height" => wire::set(&mut height, "height", &mut wire_object)?,
                "duration" => wire::set(&mut duration, "duration", &mut wire_object)?,
                "thumbnail" => {
                    wire::optional(&mut thumbnail, "thumbnail", &mut wire_object)?
                }
                "thumb" => {
                    wire::optional(&mut thumbnail_alias, "thumb", &mut wire_object)?
                }
                "file_name" => {
                    wire::optional(&mut file_name, "file_name", &mut wire_object)?
                }
                "mime_type" => {
                    wire::optional(&mut mime_type, "mime_type", &mut wire_object)?
                }
                "file_size" => {
                    wire::optional(&mut file_size, "file_size", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            file_id: wire::required(file_id, "file_id")?,
            file_unique_id: wire::required(file_unique_id, "file_unique_id")?,
            width: wire::required(width, "width")?,
            height: wire::required(height, "height")?,
            duration: wire::required(duration, "duration")?,
            thumbnail: thumbnail.or(thumbnail_alias),
            file_name,
            mime_type,
            file_size,
        })
    }
}

impl<'de> Deserialize<'de> for Animation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for Audio {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("file_id", &self.file_id)?;
        map.serialize_entry("file_unique_id", &self.file_unique_id)?;
        map.serialize_entry("duration", &self.duration)?;
        wire::write_optional(&mut map, "title", &self.title)?;
        wire::write_optional(&mut map, "file_name", &self.file_name)?;
        wire::write_optional(&mut map, "mime_type", &self.mime_type)?;
        wire::write_optional(&mut map, "file_size", &self.file_size)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Audio {
    const NAME: &'static str = "Audio";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut file_id = None;
        let mut file_unique_id = None;
        let mut duration = None;
        let mut title = None;
        let mut file_name = None;
        let mut mime_type = None;
        let mut file_size = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "file_id" => wire::set(&mut file_id, "file_id", &mut wire_object)?,
                "file_unique_id" => {
                    wire::set(&mut file_unique_id, "file_unique_id", &mut wire_object)?
                }
                "duration" => wire::set(&mut duration, "duration", &mut wire_object)?,
                "title" => wire::optional(&mut title, "title", &mut wire_object)?,
                "file_name" => {
                    wire::optional(&mut file_name, "file_name", &mut wire_object)?
                }
                "mime_type" => {
                    wire::optional(&mut mime_type, "mime_type", &mut wire_object)?
                }
                "file_size" => {
                    wire::optional(&mut file_size, "file_size", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
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
        })
    }
}

impl<'de> Deserialize<'de> for Audio {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for Document {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("file_id", &self.file_id)?;
        map.serialize_entry("file_unique_id", &self.file_unique_id)?;
        wire::write_optional(&mut map, "thumbnail", &self.thumbnail)?;
        wire::write_optional(&mut map, "file_name", &self.file_name)?;
        wire::write_optional(&mut map, "mime_type", &self.mime_type)?;
        wire::write_optional(&mut map, "file_size", &self.file_size)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Document {
    const NAME: &'static str = "Document";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut file_id = None;
        let mut file_unique_id = None;
        let mut thumbnail = None;
        let mut thumbnail_alias = None;
        let mut file_name = None;
        let mut mime_type = None;
        let mut file_size = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "file_id" => wire::set(&mut file_id, "file_id", &mut wire_object)?,
                "file_unique_id" => {
                    wire::set(&mut file_unique_id, "file_unique_id", &mut wire_object)?
                }
                "thumbnail" => {
                    wire::optional(&mut thumbnail, "thumbnail", &mut wire_object)?
                }
                "thumb" => {
                    wire::optional(&mut thumbnail_alias, "thumb", &mut wire_object)?
                }
                "file_name" => {
                    wire::optional(&mut file_name, "file_name", &mut wire_object)?
                }
                "mime_type" => {
                    wire::optional(&mut mime_type, "mime_type", &mut wire_object)?
                }
                "file_size" => {
                    wire::optional(&mut file_size, "file_size", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            file_id: wire::required(file_id, "file_id")?,
            file_unique_id: wire::required(file_unique_id, "file_unique_id")?,
            thumbnail: thumbnail.or(thumbnail_alias),
            file_name,
            mime_type,
            file_size,
        })
    }
}

impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for Video {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("file_id", &self.file_id)?;
        map.serialize_entry("file_unique_id", &self.file_unique_id)?;
        map.serialize_entry("width", &self.width)?;
        map.serialize_entry("height", &self.height)?;
        map.serialize_entry("duration", &self.duration)?;
        wire::write_optional(&mut map, "thumbnail", &self.thumbnail)?;
        wire::write_optional(&mut map, "file_name", &self.file_name)?;
        wire::write_optional(&mut map, "mime_type", &self.mime_type)?;
        wire::write_optional(&mut map, "file_size", &self.file_size)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Video {
    const NAME: &'static str = "Video";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut file_id = None;
        let mut file_unique_id = None;
        let mut width = None;
        let mut height = None;
        let mut duration = None;
        let mut thumbnail = None;
        let mut thumbnail_alias = None;
        let mut file_name = None;
        let mut mime_type = None;
        let mut file_size = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "file_id" => wire::set(&mut file_id, "file_id", &mut wire_object)?,
                "file_unique_id" => {
                    wire::set(&mut file_unique_id, "file_unique_id", &mut wire_object)?
                }
                "width" => wire::set(&mut width, "width", &mut wire_object)?,
                "height" => wire::set(&mut height, "height", &mut wire_object)?,
                "duration" => wire::set(&mut duration, "duration", &mut wire_object)?,
                "thumbnail" => {
                    wire::optional(&mut thumbnail, "thumbnail", &mut wire_object)?
                }
                "thumb" => {
                    wire::optional(&mut thumbnail_alias, "thumb", &mut wire_object)?
                }
                "file_name" => {
                    wire::optional(&mut file_name, "file_name", &mut wire_object)?
                }
                "mime_type" => {
                    wire::optional(&mut mime_type, "mime_type", &mut wire_object)?
                }
                "file_size" => {
                    wire::optional(&mut file_size, "file_size", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            file_id: wire::required(file_id, "file_id")?,
            file_unique_id: wire::required(file_unique_id, "file_unique_id")?,
            width: wire::required(width, "width")?,
            height: wire::required(height, "height")?,
            duration: wire::required(duration, "duration")?,
            thumbnail: thumbnail.or(thumbnail_alias),
            file_name,
            mime_type,
            file_size,
        })
    }
}

impl<'de> Deserialize<'de> for Video {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for Voice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("file_id", &self.file_id)?;
        map.serialize_entry("file_unique_id", &self.file_unique_id)?;
        wire::write_optional(&mut map, "duration", &self.duration)?;
        wire::write_optional(&mut map, "mime_type", &self.mime_type)?;
        wire::write_optional(&mut map, "file_size", &self.file_size)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Voice {
    const NAME: &'static str = "Voice";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut file_id = None;
        let mut file_unique_id = None;
        let mut duration = None;
        let mut mime_type = None;
        let mut file_size = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "file_id" => wire::set(&mut file_id, "file_id", &mut wire_object)?,
                "file_unique_id" => {
                    wire::set(&mut file_unique_id, "file_unique_id", &mut wire_object)?
                }
                "duration" => {
                    wire::optional(&mut duration, "duration", &mut wire_object)?
                }
                "mime_type" => {
                    wire::optional(&mut mime_type, "mime_type", &mut wire_object)?
                }
                "file_size" => {
                    wire::optional(&mut file_size, "file_size", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            file_id: wire::required(file_id, "file_id")?,
            file_unique_id: wire::required(file_unique_id, "file_unique_id")?,
            duration,
            mime_type,
            file_size,
        })
    }
}

impl<'de> Deserialize<'de> for Voice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for Contact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("phone_number", &self.phone_number)?;
        map.serialize_entry("first_name", &self.first_name)?;
        wire::write_optional(&mut map, "last_name", &self.last_name)?;
        wire::write_optional(&mut map, "user_id", &self.user_id)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Contact {
    const NAME: &'static str = "Contact";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut phone_number: Option<wire::Lenient<String>> = None;
        let mut first_name = None;
        let mut last_name = None;
        let mut user_id = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "phone_number" => {
                    wire::set(&mut phone_number, "phone_number", &mut wire_object)?
                }
                "first_name" => {
                    wire::set(&mut first_name, "first_name", &mut wire_object)?
                }
                "last_name" => {
                    wire::optional(&mut last_name, "last_name", &mut wire_object)?
                }
                "user_id" => wire::optional(&mut user_id, "user_id", &mut wire_object)?,
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            phone_number: wire::required(phone_number, "phone_number")?.0,
            first_name: wire::required(first_name, "first_name")?,
            last_name,
            user_id,
        })
    }
}

impl<'de> Deserialize<'de> for Contact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for Location {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("longitude", &self.longitude)?;
        map.serialize_entry("latitude", &self.latitude)?;
        wire::write_optional(
            &mut map,
            "horizontal_accuracy",
            &self.horizontal_accuracy,
        )?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Location {
    const NAME: &'static str = "Location";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut longitude = None;
        let mut latitude = None;
        let mut horizontal_accuracy = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "longitude" => wire::set(&mut longitude, "longitude", &mut wire_object)?,
                "latitude" => wire::set(&mut latitude, "latitude", &mut wire_object)?,
                "horizontal_accuracy" => {
                    wire::optional(
                        &mut horizontal_accuracy,
                        "horizontal_accuracy",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            longitude: wire::required(longitude, "longitude")?,
            latitude: wire::required(latitude, "latitude")?,
            horizontal_accuracy,
        })
    }
}

impl<'de> Deserialize<'de> for Location {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for File {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("file_id", &self.file_id)?;
        map.serialize_entry("file_unique_id", &self.file_unique_id)?;
        wire::write_optional(&mut map, "file_size", &self.file_size)?;
        wire::write_optional(&mut map, "file_path", &self.file_path)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for File {
    const NAME: &'static str = "File";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut file_id = None;
        let mut file_unique_id = None;
        let mut file_size = None;
        let mut file_path = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "file_id" => wire::set(&mut file_id, "file_id", &mut wire_object)?,
                "file_unique_id" => {
                    wire::set(&mut file_unique_id, "file_unique_id", &mut wire_object)?
                }
                "file_size" => {
                    wire::optional(&mut file_size, "file_size", &mut wire_object)?
                }
                "file_path" => {
                    wire::optional(&mut file_path, "file_path", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            file_id: wire::required(file_id, "file_id")?,
            file_unique_id: wire::required(file_unique_id, "file_unique_id")?,
            file_size,
            file_path,
        })
    }
}

impl<'de> Deserialize<'de> for File {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for InputMedia {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Photo(value) => value.serialize(serializer),
            Self::Video(value) => value.serialize(serializer),
            Self::Animation(value) => value.serialize(serializer),
            Self::Audio(value) => value.serialize(serializer),
            Self::Document(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl Check for InputMedia {
    fn check(&self, scope: &mut Scope<'_>) {
        match self {
            Self::Photo(value) => value.check(scope),
            Self::Video(value) => value.check(scope),
            Self::Animation(value) => value.check(scope),
            Self::Audio(value) => value.check(scope),
            Self::Document(value) => value.check(scope),
            _ => {}
        }
    }
}

impl wire::Files for InputMedia {
    fn files(&mut self, visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {
        match self {
            Self::Photo(value) => value.files(visit),
            Self::Video(value) => value.files(visit),
            Self::Animation(value) => value.files(visit),
            Self::Audio(value) => value.files(visit),
            Self::Document(value) => value.files(visit),
            _ => {}
        }
    }
}

impl Serialize for InputMediaPhoto {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "photo")?;
        wire::write_file(&mut map, "media", &self.media)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        map.end()
    }
}

impl Check for InputMediaPhoto {
    fn check(&self, scope: &mut Scope<'_>) {
        scope.file("media", &self.media, Self::MEDIA_FILE, "InputMediaPhoto.media.file");
        scope.local_path("media", &self.media, "InputMediaPhoto.media.path");
        scope
            .length_after_markup(
                "caption",
                &self.caption,
                true,
                Self::CAPTION_LENGTH,
                "InputMediaPhoto.caption.length",
            );
    }
}

impl wire::Files for InputMediaPhoto {
    fn files(&mut self, visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {
        visit(None, &mut self.media);
    }
}

impl Serialize for InputMediaVideo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "video")?;
        wire::write_file(&mut map, "media", &self.media)?;
        if let Some(file) = &self.thumbnail {
            wire::write_file(&mut map, "thumbnail", file)?;
        }
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "width", &self.width)?;
        wire::write_optional(&mut map, "height", &self.height)?;
        wire::write_optional(&mut map, "duration", &self.duration)?;
        map.end()
    }
}

impl Check for InputMediaVideo {
    fn check(&self, scope: &mut Scope<'_>) {
        scope.file("media", &self.media, Self::MEDIA_FILE, "InputMediaVideo.media.file");
        scope.local_path("media", &self.media, "InputMediaVideo.media.path");
        if let Some(file) = &self.thumbnail {
            scope
                .file(
                    "thumbnail",
                    file,
                    Self::THUMBNAIL_FILE,
                    "InputMediaVideo.thumbnail.file",
                );
        }
        scope.local_path("thumbnail", &self.thumbnail, "InputMediaVideo.thumbnail.path");
        scope
            .length_after_markup(
                "caption",
                &self.caption,
                true,
                Self::CAPTION_LENGTH,
                "InputMediaVideo.caption.length",
            );
    }
}

impl wire::Files for InputMediaVideo {
    fn files(&mut self, visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {
        visit(None, &mut self.media);
        if let Some(file) = &mut self.thumbnail {
            visit(None, file);
        }
    }
}

impl Serialize for InputMediaAnimation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "animation")?;
        wire::write_file(&mut map, "media", &self.media)?;
        if let Some(file) = &self.thumbnail {
            wire::write_file(&mut map, "thumbnail", file)?;
        }
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "width", &self.width)?;
        wire::write_optional(&mut map, "height", &self.height)?;
        wire::write_optional(&mut map, "duration", &self.duration)?;
        map.end()
    }
}

impl Check for InputMediaAnimation {
    fn check(&self, scope: &mut Scope<'_>) {
        scope
            .file(
                "media",
                &self.media,
                Self::MEDIA_FILE,
                "InputMediaAnimation.media.file",
            );
        scope.local_path("media", &self.media, "InputMediaAnimation.media.path");
        if let Some(file) = &self.thumbnail {
            scope
                .file(
                    "thumbnail",
                    file,
                    Self::THUMBNAIL_FILE,
                    "InputMediaAnimation.thumbnail.file",
                );
        }
        scope
            .local_path(
                "thumbnail",
                &self.thumbnail,
                "InputMediaAnimation.thumbnail.path",
            );
        scope
            .length_after_markup(
                "caption",
                &self.caption,
                true,
                Self::CAPTION_LENGTH,
                "InputMediaAnimation.caption.length",
            );
    }
}

impl wire::Files for InputMediaAnimation {
    fn files(&mut self, visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {
        visit(None, &mut self.media);
        if let Some(file) = &mut self.thumbnail {
            visit(None, file);
        }
    }
}

impl Serialize for InputMediaAudio {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "audio")?;
        wire::write_file(&mut map, "media", &self.media)?;
        if let Some(file) = &self.thumbnail {
            wire::write_file(&mut map, "thumbnail", file)?;
        }
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "duration", &self.duration)?;
        wire::write_optional(&mut map, "title", &self.title)?;
        map.end()
    }
}

impl Check for InputMediaAudio {
    fn check(&self, scope: &mut Scope<'_>) {
        scope.file("media", &self.media, Self::MEDIA_FILE, "InputMediaAudio.media.file");
        scope.local_path("media", &self.media, "InputMediaAudio.media.path");
        if let Some(file) = &self.thumbnail {
            scope
                .file(
                    "thumbnail",
                    file,
                    Self::THUMBNAIL_FILE,
                    "InputMediaAudio.thumbnail.file",
                );
        }
        scope.local_path("thumbnail", &self.thumbnail, "InputMediaAudio.thumbnail.path");
        scope
            .length_after_markup(
                "caption",
                &self.caption,
                true,
                Self::CAPTION_LENGTH,
                "InputMediaAudio.caption.length",
            );
    }
}

impl wire::Files for InputMediaAudio {
    fn files(&mut self, visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {
        visit(None, &mut self.media);
        if let Some(file) = &mut self.thumbnail {
            visit(None, file);
        }
    }
}

impl Serialize for InputMediaDocument {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "document")?;
        wire::write_file(&mut map, "media", &self.media)?;
        if let Some(file) = &self.thumbnail {
            wire::write_file(&mut map, "thumbnail", file)?;
        }
        wire::write_optional(&mut map, "caption", &self.caption)?;
        map.end()
    }
}

impl Check for InputMediaDocument {
    fn check(&self, scope: &mut Scope<'_>) {
        scope
            .file(
                "media",
                &self.media,
                Self::MEDIA_FILE,
                "InputMediaDocument.media.file",
            );
        scope.local_path("media", &self.media, "InputMediaDocument.media.path");
        if let Some(file) = &self.thumbnail {
            scope
                .file(
                    "thumbnail",
                    file,
                    Self::THUMBNAIL_FILE,
                    "InputMediaDocument.thumbnail.file",
                );
        }
        scope
            .local_path(
                "thumbnail",
                &self.thumbnail,
                "InputMediaDocument.thumbnail.path",
            );
        scope
            .length_after_markup(
                "caption",
                &self.caption,
                true,
                Self::CAPTION_LENGTH,
                "InputMediaDocument.caption.length",
            );
    }
}

impl wire::Files for InputMediaDocument {
    fn files(&mut self, visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {
        visit(None, &mut self.media);
        if let Some(file) = &mut self.thumbnail {
            visit(None, file);
        }
    }
}

impl Serialize for SendPhoto {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        wire::write_file(&mut map, "photo", &self.photo)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(
            &mut map,
            "reply_to_message_id",
            &self.reply_to_message_id,
        )?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        map.end()
    }
}

impl Payload for SendPhoto {
    type Output = Message;
    const NAME: &'static str = "sendPhoto";

    fn check(&self, scope: &mut Scope<'_>) {
        scope.file("photo", &self.photo, Self::PHOTO_FILE, "sendPhoto.photo.file");
        scope.local_path("photo", &self.photo, "sendPhoto.photo.path");
        scope
            .length_after_markup(
                "caption",
                &self.caption,
                true,
                Self::CAPTION_LENGTH,
                "sendPhoto.caption.length",
            );
        scope.nested("reply_markup", &self.reply_markup);
    }

    fn files(&mut self, visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {
        visit(Some("photo"), &mut self.photo);
    }

    fn size_hint(&self) -> usize {
        256 + self.caption.as_ref().map_or(0, String::len)
            + self.reply_markup.as_ref().map_or(0, |_| 512)
    }
}

impl Method for SendPhoto {
    fn decode(response: &Response) -> Result<Message, Error> {
        response.result()
    }
}

impl Serialize for SendAudio {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        wire::write_file(&mut map, "audio", &self.audio)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(
            &mut map,
            "reply_to_message_id",
            &self.reply_to_message_id,
        )?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(&mut map, "duration", &self.duration)?;
        wire::write_optional(&mut map, "title", &self.title)?;
        map.end()
    }
}

impl Payload for SendAudio {
    type Output = Message;
    const NAME: &'static str = "sendAudio";

    fn check(&self, scope: &mut Scope<'_>) {
        scope.file("audio", &self.audio, Self::AUDIO_FILE, "sendAudio.audio.file");
        scope.local_path("audio", &self.audio, "sendAudio.audio.path");
        scope
            .length_after_markup(
                "caption",
                &self.caption,
                true,
                Self::CAPTION_LENGTH,
                "sendAudio.caption.length",
            );
        scope.nested("reply_markup", &self.reply_markup);
    }

    fn files(&mut self, visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {
        visit(Some("audio"), &mut self.audio);
    }

    fn size_hint(&self) -> usize {
        256 + self.caption.as_ref().map_or(0, String::len)
            + self.reply_markup.as_ref().map_or(0, |_| 512)
            + self.title.as_ref().map_or(0, String::len)
    }
}

impl Method for SendAudio {
    fn decode(response: &Response) -> Result<Message, Error> {
        response.result()
    }
}

impl Serialize for SendDocument {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        wire::write_file(&mut map, "document", &self.document)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(
            &mut map,
            "reply_to_message_id",
            &self.reply_to_message_id,
        )?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        map.end()
    }
}

impl Payload for SendDocument {
    type Output = Message;
    const NAME: &'static str = "sendDocument";

    fn check(&self, scope: &mut Scope<'_>) {
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
                true,
                Self::CAPTION_LENGTH,
                "sendDocument.caption.length",
            );
        scope.nested("reply_markup", &self.reply_markup);
    }

    fn files(&mut self, visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {
        visit(Some("document"), &mut self.document);
    }

    fn size_hint(&self) -> usize {
        256 + self.caption.as_ref().map_or(0, String::len)
            + self.reply_markup.as_ref().map_or(0, |_| 512)
    }
}

impl Method for SendDocument {
    fn decode(response: &Response) -> Result<Message, Error> {
        response.result()
    }
}

impl Serialize for SendVideo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        wire::write_file(&mut map, "video", &self.video)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(
            &mut map,
            "reply_to_message_id",
            &self.reply_to_message_id,
        )?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(&mut map, "duration", &self.duration)?;
        wire::write_optional(&mut map, "width", &self.width)?;
        wire::write_optional(&mut map, "height", &self.height)?;
        map.end()
    }
}

impl Payload for SendVideo {
    type Output = Message;
    const NAME: &'static str = "sendVideo";

    fn check(&self, scope: &mut Scope<'_>) {
        scope.file("video", &self.video, Self::VIDEO_FILE, "sendVideo.video.file");
        scope.local_path("video", &self.video, "sendVideo.video.path");
        scope
            .length_after_markup(
                "caption",
                &self.caption,
                true,
                Self::CAPTION_LENGTH,
                "sendVideo.caption.length",
            );
        scope.nested("reply_markup", &self.reply_markup);
    }

    fn files(&mut self, visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {
        visit(Some("video"), &mut self.video);
    }

    fn size_hint(&self) -> usize {
        512 + self.caption.as_ref().map_or(0, String::len)
            + self.reply_markup.as_ref().map_or(0, |_| 512)
    }
}

impl Method for SendVideo {
    fn decode(response: &Response) -> Result<Message, Error> {
        response.result()
    }
}

impl Serialize for SendAnimation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        wire::write_file(&mut map, "animation", &self.animation)?;
        wire::write_optional(
            &mut map,
            "reply_to_message_id",
            &self.reply_to_message_id,
        )?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "duration", &self.duration)?;
        wire::write_optional(&mut map, "width", &self.width)?;
        wire::write_optional(&mut map, "height", &self.height)?;
        map.end()
    }
}

impl Payload for SendAnimation {
    type Output = Message;
    const NAME: &'static str = "sendAnimation";

    fn check(&self, scope: &mut Scope<'_>) {
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
            .length_after_markup(
                "caption",
                &self.caption,
                true,
                Self::CAPTION_LENGTH,
                "sendAnimation.caption.length",
            );
    }

    fn files(&mut self, visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {
        visit(Some("animation"), &mut self.animation);
    }

    fn size_hint(&self) -> usize {
        512 + self.reply_markup.as_ref().map_or(0, |_| 512)
            + self.caption.as_ref().map_or(0, String::len)
    }
}

impl Method for SendAnimation {
    const MULTIPART: bool = true;

    fn decode(response: &Response) -> Result<Message, Error> {
        response.result()
    }
}

impl Serialize for SendVoice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        wire::write_file(&mut map, "voice", &self.voice)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(
            &mut map,
            "reply_to_message_id",
            &self.reply_to_message_id,
        )?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(&mut map, "duration", &self.duration)?;
        map.end()
    }
}

impl Payload for SendVoice {
    type Output = Message;
    const NAME: &'static str = "sendVoice";

    fn check(&self, scope: &mut Scope<'_>) {
        scope.file("voice", &self.voice, Self::VOICE_FILE, "sendVoice.voice.file");
        scope.local_path("voice", &self.voice, "sendVoice.voice.path");
        scope
            .length_after_markup(
                "caption",
                &self.caption,
                true,
                Self::CAPTION_LENGTH,
                "sendVoice.caption.length",
            );
        scope.nested("reply_markup", &self.reply_markup);
    }

    fn files(&mut self, visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {
        visit(Some("voice"), &mut self.voice);
    }

    fn size_hint(&self) -> usize {
        256 + self.caption.as_ref().map_or(0, String::len)
            + self.reply_markup.as_ref().map_or(0, |_| 512)
    }
}

impl Method for SendVoice {
    fn decode(response: &Response) -> Result<Message, Error> {
        response.result()
    }
}

impl Serialize for SendMediaGroup {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("media", &self.media)?;
        wire::write_optional(
            &mut map,
            "reply_to_message_id",
            &self.reply_to_message_id,
        )?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        map.end()
    }
}

impl Payload for SendMediaGroup {
    type Output = Vec<Message>;
    const NAME: &'static str = "sendMediaGroup";

    fn check(&self, scope: &mut Scope<'_>) {
        scope.nested("media", &self.media);
        scope.nested("reply_markup", &self.reply_markup);
        let tags = self
            .media
            .iter()
            .map(|item| match item {
                InputMedia::Photo(_) => Some("photo"),
                InputMedia::Video(_) => Some("video"),
                InputMedia::Animation(_) => Some("animation"),
                InputMedia::Audio(_) => Some("audio"),
                InputMedia::Document(_) => Some("document"),
                InputMedia::Unknown(_) => None,
            });
        scope
            .uniform(
                "media",
                tags,
                &[&["document"], &["audio"], &["photo", "video"]],
                (
                    "sendMediaGroup.album-kinds",
                    "Documents and audio files cannot be mixed with other kinds. The server does not accept animations.",
                ),
            );
    }

    fn files(&mut self, visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {
        wire::Files::files(&mut self.media, visit);
    }

    fn size_hint(&self) -> usize {
        256 + self.media.len() * 256 + self.reply_markup.as_ref().map_or(0, |_| 512)
    }
}

impl Method for SendMediaGroup {
    fn decode(response: &Response) -> Result<Vec<Message>, Error> {
        response.result()
    }
}

impl Serialize for GetFile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("file_id", &self.file_id)?;
        map.end()
    }
}

impl Payload for GetFile {
    type Output = File;
    const NAME: &'static str = "getFile";

    fn size_hint(&self) -> usize {
        64 + self.file_id.len()
    }
}

impl Method for GetFile {
    fn decode(response: &Response) -> Result<File, Error> {
        response.result()
    }
}
