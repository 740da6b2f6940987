// @generated from spec/letgram/stickers.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! How the types of [`stickers`](crate::stickers) are read, written and checked.

use bazu_core::{serde, wire};
use bazu_core::serde::ser::SerializeMap as _;

use crate::messages::Message;
use crate::stickers::{
    AddStickerToSet, CreateNewStickerSet, GetStickerSet, InputSticker, MaskPoint, MaskPosition,
    SendSticker, Sticker, StickerFormat, StickerSet, StickerType,
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
        wire::write(&mut map, "is_animated", &self.is_animated)?;
        wire::write(&mut map, "is_video", &self.is_video)?;
        wire::write_optional(&mut map, "premium_animation", &self.premium_animation)?;
        wire::write_optional(&mut map, "mask_position", &self.mask_position)?;
        wire::write_optional(&mut map, "custom_emoji_id", &self.custom_emoji_id)?;
        wire::write_optional(&mut map, "needs_repainting", &self.needs_repainting)?;
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
        let mut set_name = None;
        let mut emoji = None;
        let mut is_animated = None;
        let mut is_video = None;
        let mut premium_animation = None;
        let mut mask_position = None;
        let mut custom_emoji_id = None;
        let mut needs_repainting = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "file_id" => wire::optional(&mut file_id, "file_id", &mut object_)?,
                "file_unique_id" => {
                    wire::optional(&mut file_unique_id, "file_unique_id", &mut object_)?
                }
                "type" => wire::optional(&mut kind, "type", &mut object_)?,
                "width" => wire::optional(&mut width, "width", &mut object_)?,
                "height" => wire::optional(&mut height, "height", &mut object_)?,
                "file_size" => wire::optional(&mut file_size, "file_size", &mut object_)?,
                "thumbnail" => wire::optional(&mut thumbnail, "thumbnail", &mut object_)?,
                "set_name" => wire::optional(&mut set_name, "set_name", &mut object_)?,
                "emoji" => wire::optional(&mut emoji, "emoji", &mut object_)?,
                "is_animated" => {
                    wire::optional(&mut is_animated, "is_animated", &mut object_)?
                }
                "is_video" => wire::optional(&mut is_video, "is_video", &mut object_)?,
                "premium_animation" => {
                    wire::optional(
                        &mut premium_animation,
                        "premium_animation",
                        &mut object_,
                    )?
                }
                "mask_position" => {
                    wire::optional(&mut mask_position, "mask_position", &mut object_)?
                }
                "custom_emoji_id" => {
                    wire::optional(
                        &mut custom_emoji_id,
                        "custom_emoji_id",
                        &mut object_,
                    )?
                }
                "needs_repainting" => {
                    wire::optional(
                        &mut needs_repainting,
                        "needs_repainting",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            file_id: file_id.unwrap_or_default(),
            file_unique_id: file_unique_id.unwrap_or_default(),
            kind: kind.unwrap_or_else(|| StickerType::from("")),
            width: width.unwrap_or(0),
            height: height.unwrap_or(0),
            file_size,
            thumbnail,
            set_name,
            emoji,
            is_animated: is_animated.unwrap_or(false),
            is_video: is_video.unwrap_or(false),
            premium_animation,
            mask_position,
            custom_emoji_id,
            needs_repainting,
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
        wire::write(&mut map, "sticker_type", &self.sticker_type)?;
        wire::write(&mut map, "is_animated", &self.is_animated)?;
        wire::write(&mut map, "is_video", &self.is_video)?;
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
        let mut sticker_type = None;
        let mut is_animated = None;
        let mut is_video = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "name" => wire::optional(&mut name, "name", &mut object_)?,
                "title" => wire::optional(&mut title, "title", &mut object_)?,
                "stickers" => wire::optional(&mut stickers, "stickers", &mut object_)?,
                "thumbnail" => wire::optional(&mut thumbnail, "thumbnail", &mut object_)?,
                "sticker_type" => {
                    wire::optional(&mut sticker_type, "sticker_type", &mut object_)?
                }
                "is_animated" => {
                    wire::optional(&mut is_animated, "is_animated", &mut object_)?
                }
                "is_video" => wire::optional(&mut is_video, "is_video", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            name: name.unwrap_or_default(),
            title: title.unwrap_or_default(),
            stickers: stickers.unwrap_or_default(),
            thumbnail,
            sticker_type: sticker_type.unwrap_or_else(|| StickerType::from("")),
            is_animated: is_animated.unwrap_or(false),
            is_video: is_video.unwrap_or(false),
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

impl serde::Serialize for MaskPosition {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "point", &self.point)?;
        wire::write(&mut map, "x_shift", &self.x_shift)?;
        wire::write(&mut map, "y_shift", &self.y_shift)?;
        wire::write(&mut map, "scale", &self.scale)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for MaskPosition {
    const NAME: &'static str = "MaskPosition";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut point = None;
        let mut x_shift = None;
        let mut y_shift = None;
        let mut scale = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "point" => wire::optional(&mut point, "point", &mut object_)?,
                "x_shift" => wire::optional(&mut x_shift, "x_shift", &mut object_)?,
                "y_shift" => wire::optional(&mut y_shift, "y_shift", &mut object_)?,
                "scale" => wire::optional(&mut scale, "scale", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            point: point.unwrap_or_else(|| MaskPoint::from("")),
            x_shift: x_shift.unwrap_or(0.0),
            y_shift: y_shift.unwrap_or(0.0),
            scale: scale.unwrap_or(1.0),
        })
    }
}

impl<'de> serde::Deserialize<'de> for MaskPosition {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for MaskPoint {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for MaskPoint {
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
        wire::write(&mut map, "emoji_list", &self.emoji_list)?;
        wire::write_optional(&mut map, "mask_position", &self.mask_position)?;
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

impl serde::Serialize for SendSticker {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write_file(&mut map, "sticker", &self.sticker)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(&mut map, "emoji", &self.emoji)?;
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
        128 + self.reply_markup.as_ref().map_or(0, |_| 512)
            + self.emoji.as_ref().map_or(0, String::len)
    }
}

impl bazu_core::Method for SendSticker {
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

impl serde::Serialize for CreateNewStickerSet {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "user_id", &self.user_id)?;
        wire::write(&mut map, "name", &self.name)?;
        wire::write(&mut map, "title", &self.title)?;
        wire::write(&mut map, "stickers", &self.stickers)?;
        wire::write(&mut map, "sticker_format", &self.sticker_format)?;
        wire::write_optional(&mut map, "sticker_type", &self.sticker_type)?;
        wire::write_optional(&mut map, "needs_repainting", &self.needs_repainting)?;
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
            .pattern("name", &self.name, ".*_by_.+", "createNewStickerSet.name.pattern");
        scope
            .length(
                "title",
                &self.title,
                Self::TITLE_LENGTH,
                "createNewStickerSet.title.length",
            );
        scope
            .items(
                "stickers",
                self.stickers.len(),
                Self::STICKERS_ITEMS,
                "createNewStickerSet.stickers.items",
            );
        scope.nested("stickers", &self.stickers);
    }

    fn files(
        &mut self,
        visit: &mut dyn std::ops::FnMut(Option<&'static str>, &mut bazu_core::InputFile),
    ) {
        wire::Files::files(&mut self.stickers, visit);
    }

    fn size_hint(&self) -> usize {
        256 + self.name.len() + self.title.len() + self.stickers.len() * 256
    }
}

impl bazu_core::Method for CreateNewStickerSet {
    fn decode(
        response: &bazu_core::Response,
    ) -> Result<bazu_core::True, bazu_core::Error> {
        response.result()
    }
}
