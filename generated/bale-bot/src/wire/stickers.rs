// @generated from spec/bale/stickers.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! How the types of [`stickers`](crate::stickers) are read, written and checked.

use bazu_core::{Check, Error, InputFile, Method, Payload, Response, Scope, True, wire};
use bazu_core::serde::{Deserialize, Deserializer, Serialize, Serializer};
use bazu_core::serde::de::MapAccess;
use bazu_core::serde::ser::SerializeMap;

use crate::media::File;
use crate::messages::Message;
use crate::stickers::{
    AddStickerToSet, CreateNewStickerSet, DeleteStickerToSet, GetStickerSet, InputSticker,
    SendSticker, Sticker, StickerFormat, StickerSet, StickerType, UploadStickerFile,
};

impl Serialize for Sticker {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("file_id", &self.file_id)?;
        map.serialize_entry("file_unique_id", &self.file_unique_id)?;
        map.serialize_entry("type", &self.kind)?;
        map.serialize_entry("width", &self.width)?;
        map.serialize_entry("height", &self.height)?;
        wire::write_optional(&mut map, "file_size", &self.file_size)?;
        wire::write_optional(&mut map, "thumbnail", &self.thumbnail)?;
        wire::write_optional(&mut map, "set_name", &self.set_name)?;
        wire::write_optional(&mut map, "emoji", &self.emoji)?;
        wire::write_optional(&mut map, "is_animated", &self.is_animated)?;
        wire::write_optional(&mut map, "is_video", &self.is_video)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Sticker {
    const NAME: &'static str = "Sticker";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut file_id = None;
        let mut file_unique_id = None;
        let mut kind = None;
        let mut width = None;
        let mut height = None;
        let mut file_size = None;
        let mut thumbnail = None;
        let mut thumbnail_alias = None;
        let mut set_name = None;
        let mut emoji = None;
        let mut is_animated = None;
        let mut is_video = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "file_id" => wire::set(&mut file_id, "file_id", &mut wire_object)?,
                "file_unique_id" => {
                    wire::set(&mut file_unique_id, "file_unique_id", &mut wire_object)?
                }
                "type" => wire::set(&mut kind, "type", &mut wire_object)?,
                "width" => wire::set(&mut width, "width", &mut wire_object)?,
                "height" => wire::set(&mut height, "height", &mut wire_object)?,
                "file_size" => {
                    wire::optional(&mut file_size, "file_size", &mut wire_object)?
                }
                "thumbnail" => {
                    wire::optional(&mut thumbnail, "thumbnail", &mut wire_object)?
                }
                "thumb" => {
                    wire::optional(&mut thumbnail_alias, "thumb", &mut wire_object)?
                }
                "set_name" => {
                    wire::optional(&mut set_name, "set_name", &mut wire_object)?
                }
                "emoji" => wire::optional(&mut emoji, "emoji", &mut wire_object)?,
                "is_animated" => {
                    wire::optional(&mut is_animated, "is_animated", &mut wire_object)?
                }
                "is_video" => {
                    wire::optional(&mut is_video, "is_video", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            file_id: wire::required(file_id, "file_id")?,
            file_unique_id: wire::required(file_unique_id, "file_unique_id")?,
            kind: wire::required(kind, "type")?,
            width: wire::required(width, "width")?,
            height: wire::required(height, "height")?,
            file_size,
            thumbnail: thumbnail.or(thumbnail_alias),
            set_name,
            emoji,
            is_animated,
            is_video,
        })
    }
}

impl<'de> Deserialize<'de> for Sticker {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for StickerType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for StickerType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::text(deserializer).map(|value| Self::from(&*value))
    }
}

impl Serialize for StickerSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("stickers", &self.stickers)?;
        wire::write_optional(&mut map, "thumbnail", &self.thumbnail)?;
        wire::write_optional(&mut map, "sticker_type", &self.sticker_type)?;
        wire::write_optional(&mut map, "is_animated", &self.is_animated)?;
        wire::write_optional(&mut map, "is_video", &self.is_video)?;
        wire::write_optional(&mut map, "contains_masks", &self.contains_masks)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for StickerSet {
    const NAME: &'static str = "StickerSet";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut title = None;
        let mut stickers = None;
        let mut thumbnail = None;
        let mut thumbnail_alias = None;
        let mut sticker_type = None;
        let mut is_animated = None;
        let mut is_video = None;
        let mut contains_masks = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "name" => wire::set(&mut name, "name", &mut wire_object)?,
                "title" => wire::set(&mut title, "title", &mut wire_object)?,
                "stickers" => wire::set(&mut stickers, "stickers", &mut wire_object)?,
                "thumbnail" => {
                    wire::optional(&mut thumbnail, "thumbnail", &mut wire_object)?
                }
                "thumb" => {
                    wire::optional(&mut thumbnail_alias, "thumb", &mut wire_object)?
                }
                "sticker_type" => {
                    wire::optional(&mut sticker_type, "sticker_type", &mut wire_object)?
                }
                "is_animated" => {
                    wire::optional(&mut is_animated, "is_animated", &mut wire_object)?
                }
                "is_video" => {
                    wire::optional(&mut is_video, "is_video", &mut wire_object)?
                }
                "contains_masks" => {
                    wire::optional(
                        &mut contains_masks,
                        "contains_masks",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            name: wire::required(name, "name")?,
            title: wire::required(title, "title")?,
            stickers: wire::required(stickers, "stickers")?,
            thumbnail: thumbnail.or(thumbnail_alias),
            sticker_type,
            is_animated,
            is_video,
            contains_masks,
        })
    }
}

impl<'de> Deserialize<'de> for StickerSet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for StickerFormat {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for StickerFormat {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::text(deserializer).map(|value| Self::from(&*value))
    }
}

impl Serialize for InputSticker {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_file(&mut map, "sticker", &self.sticker)?;
        wire::write_optional(&mut map, "format", &self.format)?;
        wire::write_optional(&mut map, "emoji_list", &self.emoji_list)?;
        wire::write_optional(&mut map, "emoji", &self.emoji)?;
        wire::write_optional(&mut map, "keywords", &self.keywords)?;
        map.end()
    }
}

impl Check for InputSticker {
    fn check(&self, scope: &mut Scope<'_>) {
        scope.local_path("sticker", &self.sticker, "InputSticker.sticker.path");
    }
}

impl wire::Files for InputSticker {
    fn files(&mut self, visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {
        visit(None, &mut self.sticker);
    }
}

impl Serialize for AddStickerToSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user_id", &self.user_id)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("sticker", &self.sticker)?;
        map.end()
    }
}

impl Payload for AddStickerToSet {
    type Output = True;
    const NAME: &'static str = "addStickerToSet";

    fn check(&self, scope: &mut Scope<'_>) {
        scope.nested("sticker", &self.sticker);
    }

    fn files(&mut self, visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {
        wire::Files::files(&mut self.sticker, visit);
    }

    fn size_hint(&self) -> usize {
        128 + self.name.len()
    }
}

impl Method for AddStickerToSet {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}

impl Serialize for SendSticker {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        wire::write_file(&mut map, "sticker", &self.sticker)?;
        wire::write_optional(
            &mut map,
            "reply_to_message_id",
            &self.reply_to_message_id,
        )?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        map.end()
    }
}

impl Payload for SendSticker {
    type Output = Message;
    const NAME: &'static str = "sendSticker";

    fn check(&self, scope: &mut Scope<'_>) {
        scope
            .file(
                "sticker",
                &self.sticker,
                Self::STICKER_FILE,
                "sendSticker.sticker.file",
            );
        scope.local_path("sticker", &self.sticker, "sendSticker.sticker.path");
        scope.nested("reply_markup", &self.reply_markup);
    }

    fn files(&mut self, visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {
        visit(Some("sticker"), &mut self.sticker);
    }

    fn size_hint(&self) -> usize {
        256 + self.reply_markup.as_ref().map_or(0, |_| 512)
    }
}

impl Method for SendSticker {
    const MULTIPART: bool = true;

    fn decode(response: &Response) -> Result<Message, Error> {
        response.result()
    }
}

impl Serialize for GetStickerSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", &self.name)?;
        map.end()
    }
}

impl Payload for GetStickerSet {
    type Output = StickerSet;
    const NAME: &'static str = "getStickerSet";

    fn size_hint(&self) -> usize {
        64 + self.name.len()
    }
}

impl Method for GetStickerSet {
    fn decode(response: &Response) -> Result<StickerSet, Error> {
        response.result()
    }
}

impl Serialize for UploadStickerFile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user_id", &self.user_id)?;
        wire::write_file(&mut map, "sticker", &self.sticker)?;
        map.end()
    }
}

impl Payload for UploadStickerFile {
    type Output = File;
    const NAME: &'static str = "uploadStickerFile";

    fn check(&self, scope: &mut Scope<'_>) {
        scope
            .file(
                "sticker",
                &self.sticker,
                Self::STICKER_FILE,
                "uploadStickerFile.sticker.file",
            );
        scope.upload("sticker", &self.sticker, "uploadStickerFile.sticker.upload");
        scope.local_path("sticker", &self.sticker, "uploadStickerFile.sticker.path");
    }

    fn files(&mut self, visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {
        visit(Some("sticker"), &mut self.sticker);
    }

    fn size_hint(&self) -> usize {
        64
    }
}

impl Method for UploadStickerFile {
    const MULTIPART: bool = true;

    fn decode(response: &Response) -> Result<File, Error> {
        response.result()
    }
}

impl Serialize for CreateNewStickerSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user_id", &self.user_id)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("sticker", &self.stickers)?;
        map.end()
    }
}

impl Payload for CreateNewStickerSet {
    type Output = True;
    const NAME: &'static str = "createNewStickerSet";

    fn check(&self, scope: &mut Scope<'_>) {
        scope
            .length(
                "name",
                &self.name,
                Self::NAME_LENGTH,
                "createNewStickerSet.name.length",
            );
        scope
            .pattern(
                "name",
                &self.name,
                "[A-Za-z](_?[A-Za-z0-9])*_by_[A-Za-z0-9](_?[A-Za-z0-9])*",
                "createNewStickerSet.name.pattern",
            );
        scope
            .length(
                "title",
                &self.title,
                Self::TITLE_LENGTH,
                "createNewStickerSet.title.length",
            );
        scope
            .items(
                "sticker",
                self.stickers.len(),
                Self::STICKERS_ITEMS,
                "createNewStickerSet.sticker.items",
            );
        scope.nested("sticker", &self.stickers);
    }

    fn files(&mut self, visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {
        wire::Files::files(&mut self.stickers, visit);
    }

    fn size_hint(&self) -> usize {
        128 + self.name.len() + self.title.len() + self.stickers.len() * 256
    }
}

impl Method for CreateNewStickerSet {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}

impl Serialize for DeleteStickerToSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("sticker", &self.sticker)?;
        map.end()
    }
}

impl Payload for DeleteStickerToSet {
    type Output = True;
    const NAME: &'static str = "deleteStickerToSet";

    fn size_hint(&self) -> usize {
        64 + self.sticker.len()
    }
}

impl Method for DeleteStickerToSet {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}
