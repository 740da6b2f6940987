// @generated from spec/bale/stickers.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! How the types of [`stickers`](crate::stickers) are read, written and checked.

use bazu_core::{serde, wire};
use bazu_core::serde::ser::SerializeMap as _;

use crate::media::File;
use crate::messages::Message;
use crate::stickers::{
    AddStickerToSet, CreateNewStickerSet, DeleteStickerToSet, GetStickerSet, InputSticker,
    SendSticker, Sticker, StickerFormat, StickerSet, StickerType, UploadStickerFile,
};

impl serde::Serialize for Sticker {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "file_id", &self.file_id)?;
        wire::write(&mut map, "file_unique_id", &self.file_unique_id)?;
        wire::write(&mut map, "type", &self.kind)?;
        wire::write(&mut map, "width", &self.width)?;
        wire::write(&mut map, "height", &self.height)?;
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

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut file_id = None;
        let mut file_unique_id = None;
        let mut kind = None;
        let mut width = None;
        let mut height = None;
        let mut file_size = None;
        let mut thumbnail = None;
        let mut thumbnail_alias_ = None;
        let mut set_name = None;
        let mut emoji = None;
        let mut is_animated = None;
        let mut is_video = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "file_id" => wire::set(&mut file_id, "file_id", &mut object_)?,
                "file_unique_id" => {
                    wire::set(&mut file_unique_id, "file_unique_id", &mut object_)?
                }
                "type" => wire::set(&mut kind, "type", &mut object_)?,
                "width" => wire::set(&mut width, "width", &mut object_)?,
                "height" => wire::set(&mut height, "height", &mut object_)?,
                "file_size" => wire::optional(&mut file_size, "file_size", &mut object_)?,
                "thumbnail" => wire::optional(&mut thumbnail, "thumbnail", &mut object_)?,
                "thumb" => wire::optional(&mut thumbnail_alias_, "thumb", &mut object_)?,
                "set_name" => wire::optional(&mut set_name, "set_name", &mut object_)?,
                "emoji" => wire::optional(&mut emoji, "emoji", &mut object_)?,
                "is_animated" => {
                    wire::optional(&mut is_animated, "is_animated", &mut object_)?
                }
                "is_video" => wire::optional(&mut is_video, "is_video", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            file_id: wire::required(file_id, "file_id")?,
            file_unique_id: wire::required(file_unique_id, "file_unique_id")?,
            kind: wire::required(kind, "type")?,
            width: wire::required(width, "width")?,
            height: wire::required(height, "height")?,
            file_size,
            thumbnail: thumbnail.or(thumbnail_alias_),
            set_name,
            emoji,
            is_animated,
            is_video,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Sticker {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for StickerType {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for StickerType {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::text(deserializer).map(|value| Self::from(&*value))
    }
}

impl serde::Serialize for StickerSet {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "name", &self.name)?;
        wire::write(&mut map, "title", &self.title)?;
        wire::write(&mut map, "stickers", &self.stickers)?;
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

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut name = None;
        let mut title = None;
        let mut stickers = None;
        let mut thumbnail = None;
        let mut thumbnail_alias_ = None;
        let mut sticker_type = None;
        let mut is_animated = None;
        let mut is_video = None;
        let mut contains_masks = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "name" => wire::set(&mut name, "name", &mut object_)?,
                "title" => wire::set(&mut title, "title", &mut object_)?,
                "stickers" => wire::set(&mut stickers, "stickers", &mut object_)?,
                "thumbnail" => wire::optional(&mut thumbnail, "thumbnail", &mut object_)?,
                "thumb" => wire::optional(&mut thumbnail_alias_, "thumb", &mut object_)?,
                "sticker_type" => {
                    wire::optional(&mut sticker_type, "sticker_type", &mut object_)?
                }
                "is_animated" => {
                    wire::optional(&mut is_animated, "is_animated", &mut object_)?
                }
                "is_video" => wire::optional(&mut is_video, "is_video", &mut object_)?,
                "contains_masks" => {
                    wire::optional(&mut contains_masks, "contains_masks", &mut object_)?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            name: wire::required(name, "name")?,
            title: wire::required(title, "title")?,
            stickers: wire::required(stickers, "stickers")?,
            thumbnail: thumbnail.or(thumbnail_alias_),
            sticker_type,
            is_animated,
            is_video,
            contains_masks,
            broken_: std::default::Default::default(),
        })
    }
}

impl<'de> serde::Deserialize<'de> for StickerSet {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl wire::KeepBroken for StickerSet {
    fn keep_broken(&mut self, parts: Vec<bazu_core::BrokenPart>) {
        self.broken_.keep(parts)
    }
}

impl serde::Serialize for StickerFormat {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for StickerFormat {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::text(deserializer).map(|value| Self::from(&*value))
    }
}

impl serde::Serialize for InputSticker {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_file(&mut map, "sticker", &self.sticker)?;
        wire::write_optional(&mut map, "format", &self.format)?;
        wire::write_optional(&mut map, "emoji_list", &self.emoji_list)?;
        wire::write_optional(&mut map, "emoji", &self.emoji)?;
        wire::write_optional(&mut map, "keywords", &self.keywords)?;
        map.end()
    }
}

impl bazu_core::Check for InputSticker {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope.local_path("sticker", &self.sticker, "InputSticker.sticker.path");
    }
}

impl wire::Files for InputSticker {
    fn files(
        &mut self,
        visit: &mut dyn std::ops::FnMut(Option<&'static str>, &mut bazu_core::InputFile),
    ) {
        visit(None, &mut self.sticker);
    }
}

impl serde::Serialize for AddStickerToSet {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "user_id", &self.user_id)?;
        wire::write(&mut map, "name", &self.name)?;
        wire::write(&mut map, "sticker", &self.sticker)?;
        map.end()
    }
}

impl bazu_core::Payload for AddStickerToSet {
    type Output = bazu_core::True;
    const NAME: &'static str = "addStickerToSet";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope.nested("sticker", &self.sticker);
    }

    fn files(
        &mut self,
        visit: &mut dyn std::ops::FnMut(Option<&'static str>, &mut bazu_core::InputFile),
    ) {
        wire::Files::files(&mut self.sticker, visit);
    }

    fn size_hint(&self) -> usize {
        128 + self.name.len()
    }
}

impl bazu_core::Method for AddStickerToSet {
    fn decode(
        response: &bazu_core::Response,
    ) -> Result<bazu_core::True, bazu_core::Error> {
        response.result()
    }
}

impl serde::Serialize for SendSticker {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
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

impl bazu_core::Payload for SendSticker {
    type Output = Message;
    const NAME: &'static str = "sendSticker";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
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

    fn files(
        &mut self,
        visit: &mut dyn std::ops::FnMut(Option<&'static str>, &mut bazu_core::InputFile),
    ) {
        visit(Some("sticker"), &mut self.sticker);
    }

    fn size_hint(&self) -> usize {
        256 + self.reply_markup.as_ref().map_or(0, |_| 512)
    }
}

impl bazu_core::Method for SendSticker {
    const MULTIPART: bool = true;

    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(response: &bazu_core::Response) -> Result<Message, bazu_core::Error> {
        response.tolerant_result()
    }
}

impl serde::Serialize for GetStickerSet {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "name", &self.name)?;
        map.end()
    }
}

impl bazu_core::Payload for GetStickerSet {
    type Output = StickerSet;
    const NAME: &'static str = "getStickerSet";

    fn size_hint(&self) -> usize {
        64 + self.name.len()
    }
}

impl bazu_core::Method for GetStickerSet {
    const REPEATABLE: bool = true;

    fn decode(response: &bazu_core::Response) -> Result<StickerSet, bazu_core::Error> {
        response.tolerant_result()
    }
}

impl serde::Serialize for UploadStickerFile {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "user_id", &self.user_id)?;
        wire::write_file(&mut map, "sticker", &self.sticker)?;
        map.end()
    }
}

impl bazu_core::Payload for UploadStickerFile {
    type Output = File;
    const NAME: &'static str = "uploadStickerFile";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
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

    fn files(
        &mut self,
        visit: &mut dyn std::ops::FnMut(Option<&'static str>, &mut bazu_core::InputFile),
    ) {
        visit(Some("sticker"), &mut self.sticker);
    }

    fn size_hint(&self) -> usize {
        64
    }
}

impl bazu_core::Method for UploadStickerFile {
    const MULTIPART: bool = true;

    fn decode(response: &bazu_core::Response) -> Result<File, bazu_core::Error> {
        response.tolerant_result()
    }
}

impl serde::Serialize for CreateNewStickerSet {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "user_id", &self.user_id)?;
        wire::write(&mut map, "name", &self.name)?;
        wire::write(&mut map, "title", &self.title)?;
        wire::write(&mut map, "sticker", &self.stickers)?;
        map.end()
    }
}

impl bazu_core::Payload for CreateNewStickerSet {
    type Output = bazu_core::True;
    const NAME: &'static str = "createNewStickerSet";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
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

    fn files(
        &mut self,
        visit: &mut dyn std::ops::FnMut(Option<&'static str>, &mut bazu_core::InputFile),
    ) {
        wire::Files::files(&mut self.stickers, visit);
    }

    fn size_hint(&self) -> usize {
        128 + self.name.len() + self.title.len() + self.stickers.len() * 256
    }
}

impl bazu_core::Method for CreateNewStickerSet {
    fn decode(
        response: &bazu_core::Response,
    ) -> Result<bazu_core::True, bazu_core::Error> {
        response.result()
    }
}

impl serde::Serialize for DeleteStickerToSet {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "sticker", &self.sticker)?;
        map.end()
    }
}

impl bazu_core::Payload for DeleteStickerToSet {
    type Output = bazu_core::True;
    const NAME: &'static str = "deleteStickerToSet";

    fn size_hint(&self) -> usize {
        64 + self.sticker.len()
    }
}

impl bazu_core::Method for DeleteStickerToSet {
    const REPEATABLE: bool = true;

    fn decode(
        response: &bazu_core::Response,
    ) -> Result<bazu_core::True, bazu_core::Error> {
        response.result()
    }
}
