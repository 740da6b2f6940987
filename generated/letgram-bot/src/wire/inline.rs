// @generated from spec/letgram/inline.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! How the types of [`inline`](crate::inline) are read, written and checked.

use bazu_core::{serde, wire};
use bazu_core::serde::ser::SerializeMap as _;

use crate::inline::{
    AnswerInlineQuery, ChosenInlineResult, InlineQuery, InlineQueryChatType, InlineQueryResult,
    InlineQueryResultArticle, InlineQueryResultAudio, InlineQueryResultCachedAudio,
    InlineQueryResultCachedDocument, InlineQueryResultCachedGif, InlineQueryResultCachedMpeg4Gif,
    InlineQueryResultCachedPhoto, InlineQueryResultCachedSticker, InlineQueryResultCachedVideo,
    InlineQueryResultCachedVoice, InlineQueryResultContact, InlineQueryResultDocument,
    InlineQueryResultGame, InlineQueryResultGif, InlineQueryResultLocation,
    InlineQueryResultMpeg4Gif, InlineQueryResultPhoto, InlineQueryResultVenue,
    InlineQueryResultVideo, InlineQueryResultVoice, InputContactMessageContent,
    InputInvoiceMessageContent, InputLocationMessageContent, InputMessageContent,
    InputTextMessageContent, InputVenueMessageContent,
};

impl serde::Serialize for InlineQuery {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "id", &self.id)?;
        wire::write(&mut map, "from", &self.from)?;
        wire::write(&mut map, "query", &self.query)?;
        wire::write(&mut map, "offset", &self.offset)?;
        wire::write_optional(&mut map, "chat_type", &self.chat_type)?;
        wire::write_optional(&mut map, "location", &self.location)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InlineQuery {
    const NAME: &'static str = "InlineQuery";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id = None;
        let mut from = None;
        let mut query = None;
        let mut offset = None;
        let mut chat_type = None;
        let mut location = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::set(&mut id, "id", &mut object_)?,
                "from" => wire::set(&mut from, "from", &mut object_)?,
                "query" => wire::set(&mut query, "query", &mut object_)?,
                "offset" => wire::set(&mut offset, "offset", &mut object_)?,
                "chat_type" => wire::optional(&mut chat_type, "chat_type", &mut object_)?,
                "location" => wire::optional(&mut location, "location", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            from: wire::required(from, "from")?,
            query: wire::required(query, "query")?,
            offset: wire::required(offset, "offset")?,
            chat_type,
            location,
            broken_: std::default::Default::default(),
        })
    }
}

impl<'de> serde::Deserialize<'de> for InlineQuery {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl wire::KeepBroken for InlineQuery {
    fn keep_broken(&mut self, parts: Vec<bazu_core::BrokenPart>) {
        self.broken_.keep(parts)
    }
}

impl serde::Serialize for InlineQueryChatType {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for InlineQueryChatType {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::text(deserializer).map(|value| Self::from(&*value))
    }
}

impl serde::Serialize for ChosenInlineResult {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "result_id", &self.result_id)?;
        wire::write_optional(&mut map, "from", &self.from)?;
        wire::write_optional(&mut map, "location", &self.location)?;
        wire::write_optional(&mut map, "inline_message_id", &self.inline_message_id)?;
        wire::write(&mut map, "query", &self.query)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ChosenInlineResult {
    const NAME: &'static str = "ChosenInlineResult";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut result_id = None;
        let mut from = None;
        let mut location = None;
        let mut inline_message_id = None;
        let mut query = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "result_id" => wire::optional(&mut result_id, "result_id", &mut object_)?,
                "from" => wire::optional(&mut from, "from", &mut object_)?,
                "location" => wire::optional(&mut location, "location", &mut object_)?,
                "inline_message_id" => {
                    wire::optional(
                        &mut inline_message_id,
                        "inline_message_id",
                        &mut object_,
                    )?
                }
                "query" => wire::optional(&mut query, "query", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            result_id: result_id.unwrap_or_default(),
            from,
            location,
            inline_message_id,
            query: query.unwrap_or_default(),
            broken_: std::default::Default::default(),
        })
    }
}

impl<'de> serde::Deserialize<'de> for ChosenInlineResult {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl wire::KeepBroken for ChosenInlineResult {
    fn keep_broken(&mut self, parts: Vec<bazu_core::BrokenPart>) {
        self.broken_.keep(parts)
    }
}

impl serde::Serialize for InlineQueryResult {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        match self {
            Self::Article(value) => serde::Serialize::serialize(value, serializer),
            Self::Photo(value) => serde::Serialize::serialize(value, serializer),
            Self::CachedPhoto(value) => serde::Serialize::serialize(value, serializer),
            Self::Gif(value) => serde::Serialize::serialize(value, serializer),
            Self::CachedGif(value) => serde::Serialize::serialize(value, serializer),
            Self::Mpeg4Gif(value) => serde::Serialize::serialize(value, serializer),
            Self::CachedMpeg4Gif(value) => serde::Serialize::serialize(value, serializer),
            Self::Video(value) => serde::Serialize::serialize(value, serializer),
            Self::CachedVideo(value) => serde::Serialize::serialize(value, serializer),
            Self::Audio(value) => serde::Serialize::serialize(value, serializer),
            Self::CachedAudio(value) => serde::Serialize::serialize(value, serializer),
            Self::Voice(value) => serde::Serialize::serialize(value, serializer),
            Self::CachedVoice(value) => serde::Serialize::serialize(value, serializer),
            Self::Document(value) => serde::Serialize::serialize(value, serializer),
            Self::CachedDocument(value) => serde::Serialize::serialize(value, serializer),
            Self::Location(value) => serde::Serialize::serialize(value, serializer),
            Self::Venue(value) => serde::Serialize::serialize(value, serializer),
            Self::Contact(value) => serde::Serialize::serialize(value, serializer),
            Self::Game(value) => serde::Serialize::serialize(value, serializer),
            Self::CachedSticker(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl wire::Tagged for InlineQueryResult {
    const NAME: &'static str = "InlineQueryResult";
    const TAG: &'static str = "type";
    const WHOLE: bool = true;

    fn variant<'de, MAP: serde::de::MapAccess<'de>>(
        member: &str,
        object: wire::Object<'_, MAP>,
    ) -> Result<Self, MAP::Error> {
        Ok(
            match member {
                "article" => Self::Article(object.read()?),
                "photo" if object.has("photo_url") => Self::Photo(object.read()?),
                "photo" if object.has("photo_file_id") => {
                    Self::CachedPhoto(object.read()?)
                }
                "gif" if object.has("gif_url") => Self::Gif(object.read()?),
                "gif" if object.has("gif_file_id") => Self::CachedGif(object.read()?),
                "mpeg4_gif" if object.has("mpeg4_url") => Self::Mpeg4Gif(object.read()?),
                "mpeg4_gif" if object.has("mpeg4_file_id") => {
                    Self::CachedMpeg4Gif(object.read()?)
                }
                "video" if object.has("video_url") => Self::Video(object.read()?),
                "video" if object.has("video_file_id") => {
                    Self::CachedVideo(object.read()?)
                }
                "audio" if object.has("audio_url") => Self::Audio(object.read()?),
                "audio" if object.has("audio_file_id") => {
                    Self::CachedAudio(object.read()?)
                }
                "voice" if object.has("voice_url") => Self::Voice(object.read()?),
                "voice" if object.has("voice_file_id") => {
                    Self::CachedVoice(object.read()?)
                }
                "document" if object.has("document_url") => {
                    Self::Document(object.read()?)
                }
                "document" if object.has("document_file_id") => {
                    Self::CachedDocument(object.read()?)
                }
                "location" => Self::Location(object.read()?),
                "venue" => Self::Venue(object.read()?),
                "contact" => Self::Contact(object.read()?),
                "game" => Self::Game(object.read()?),
                "sticker" => Self::CachedSticker(object.read()?),
                _ => Self::Unknown(object.keep()?),
            },
        )
    }
}

impl<'de> serde::Deserialize<'de> for InlineQueryResult {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::tagged(deserializer)
    }
}

impl bazu_core::Check for InlineQueryResult {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        match self {
            Self::Article(value) => bazu_core::Check::check(value, scope),
            Self::Photo(value) => bazu_core::Check::check(value, scope),
            Self::CachedPhoto(value) => bazu_core::Check::check(value, scope),
            Self::Gif(value) => bazu_core::Check::check(value, scope),
            Self::CachedGif(value) => bazu_core::Check::check(value, scope),
            Self::Mpeg4Gif(value) => bazu_core::Check::check(value, scope),
            Self::CachedMpeg4Gif(value) => bazu_core::Check::check(value, scope),
            Self::Video(value) => bazu_core::Check::check(value, scope),
            Self::CachedVideo(value) => bazu_core::Check::check(value, scope),
            Self::Audio(value) => bazu_core::Check::check(value, scope),
            Self::CachedAudio(value) => bazu_core::Check::check(value, scope),
            Self::Voice(value) => bazu_core::Check::check(value, scope),
            Self::CachedVoice(value) => bazu_core::Check::check(value, scope),
            Self::Document(value) => bazu_core::Check::check(value, scope),
            Self::CachedDocument(value) => bazu_core::Check::check(value, scope),
            Self::Location(value) => bazu_core::Check::check(value, scope),
            Self::Venue(value) => bazu_core::Check::check(value, scope),
            Self::Contact(value) => bazu_core::Check::check(value, scope),
            Self::Game(value) => bazu_core::Check::check(value, scope),
            Self::CachedSticker(value) => bazu_core::Check::check(value, scope),
            _ => {}
        }
    }
}

impl wire::Private for InlineQueryResult {
    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
        match self {
            Self::Article(value) => wire::Private::private(value, hide),
            Self::Photo(value) => wire::Private::private(value, hide),
            Self::CachedPhoto(value) => wire::Private::private(value, hide),
            Self::Gif(value) => wire::Private::private(value, hide),
            Self::CachedGif(value) => wire::Private::private(value, hide),
            Self::Mpeg4Gif(value) => wire::Private::private(value, hide),
            Self::CachedMpeg4Gif(value) => wire::Private::private(value, hide),
            Self::Video(value) => wire::Private::private(value, hide),
            Self::CachedVideo(value) => wire::Private::private(value, hide),
            Self::Audio(value) => wire::Private::private(value, hide),
            Self::CachedAudio(value) => wire::Private::private(value, hide),
            Self::Voice(value) => wire::Private::private(value, hide),
            Self::CachedVoice(value) => wire::Private::private(value, hide),
            Self::Document(value) => wire::Private::private(value, hide),
            Self::CachedDocument(value) => wire::Private::private(value, hide),
            Self::Location(value) => wire::Private::private(value, hide),
            Self::Venue(value) => wire::Private::private(value, hide),
            Self::Contact(value) => wire::Private::private(value, hide),
            Self::CachedSticker(value) => wire::Private::private(value, hide),
            _ => {}
        }
    }
}

impl serde::Serialize for InlineQueryResultArticle {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "article")?;
        wire::write(&mut map, "id", &self.id)?;
        wire::write(&mut map, "title", &self.title)?;
        wire::write(&mut map, "input_message_content", &self.input_message_content)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(&mut map, "url", &self.url)?;
        wire::write_optional(&mut map, "hide_url", &self.hide_url)?;
        wire::write_optional(&mut map, "description", &self.description)?;
        wire::write_optional(&mut map, "thumbnail_url", &self.thumbnail_url)?;
        wire::write_optional(&mut map, "thumbnail_width", &self.thumbnail_width)?;
        wire::write_optional(&mut map, "thumbnail_height", &self.thumbnail_height)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InlineQueryResultArticle {
    const NAME: &'static str = "InlineQueryResultArticle";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id = None;
        let mut title = None;
        let mut input_message_content = None;
        let mut reply_markup = None;
        let mut url = None;
        let mut hide_url = None;
        let mut description = None;
        let mut thumbnail_url = None;
        let mut thumbnail_width = None;
        let mut thumbnail_height = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::set(&mut id, "id", &mut object_)?,
                "title" => wire::set(&mut title, "title", &mut object_)?,
                "input_message_content" => {
                    wire::set(
                        &mut input_message_content,
                        "input_message_content",
                        &mut object_,
                    )?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut object_)?
                }
                "url" => wire::optional(&mut url, "url", &mut object_)?,
                "hide_url" => wire::optional(&mut hide_url, "hide_url", &mut object_)?,
                "description" => {
                    wire::optional(&mut description, "description", &mut object_)?
                }
                "thumbnail_url" => {
                    wire::optional(&mut thumbnail_url, "thumbnail_url", &mut object_)?
                }
                "thumbnail_width" => {
                    wire::optional(
                        &mut thumbnail_width,
                        "thumbnail_width",
                        &mut object_,
                    )?
                }
                "thumbnail_height" => {
                    wire::optional(
                        &mut thumbnail_height,
                        "thumbnail_height",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            title: wire::required(title, "title")?,
            input_message_content: wire::required(
                input_message_content,
                "input_message_content",
            )?,
            reply_markup,
            url,
            hide_url,
            description,
            thumbnail_url,
            thumbnail_width,
            thumbnail_height,
        })
    }
}

impl<'de> serde::Deserialize<'de> for InlineQueryResultArticle {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl bazu_core::Check for InlineQueryResultArticle {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .length(
                "id",
                &self.id,
                Self::ID_LENGTH,
                "InlineQueryResultArticle.id.length",
            );
        scope.nested("reply_markup", &self.reply_markup);
    }
}

impl wire::Private for InlineQueryResultArticle {
    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl serde::Serialize for InlineQueryResultPhoto {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "photo")?;
        wire::write(&mut map, "id", &self.id)?;
        wire::write(&mut map, "photo_url", &self.photo_url)?;
        wire::write(&mut map, "thumbnail_url", &self.thumbnail_url)?;
        wire::write_optional(&mut map, "photo_width", &self.photo_width)?;
        wire::write_optional(&mut map, "photo_height", &self.photo_height)?;
        wire::write_optional(&mut map, "title", &self.title)?;
        wire::write_optional(&mut map, "description", &self.description)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(&mut map, "caption_entities", &self.caption_entities)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(
            &mut map,
            "input_message_content",
            &self.input_message_content,
        )?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InlineQueryResultPhoto {
    const NAME: &'static str = "InlineQueryResultPhoto";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id = None;
        let mut photo_url = None;
        let mut thumbnail_url = None;
        let mut photo_width = None;
        let mut photo_height = None;
        let mut title = None;
        let mut description = None;
        let mut caption = None;
        let mut parse_mode = None;
        let mut caption_entities = None;
        let mut reply_markup = None;
        let mut input_message_content = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::set(&mut id, "id", &mut object_)?,
                "photo_url" => wire::set(&mut photo_url, "photo_url", &mut object_)?,
                "thumbnail_url" => {
                    wire::set(&mut thumbnail_url, "thumbnail_url", &mut object_)?
                }
                "photo_width" => {
                    wire::optional(&mut photo_width, "photo_width", &mut object_)?
                }
                "photo_height" => {
                    wire::optional(&mut photo_height, "photo_height", &mut object_)?
                }
                "title" => wire::optional(&mut title, "title", &mut object_)?,
                "description" => {
                    wire::optional(&mut description, "description", &mut object_)?
                }
                "caption" => wire::optional(&mut caption, "caption", &mut object_)?,
                "parse_mode" => {
                    wire::optional(&mut parse_mode, "parse_mode", &mut object_)?
                }
                "caption_entities" => {
                    wire::optional(
                        &mut caption_entities,
                        "caption_entities",
                        &mut object_,
                    )?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut object_)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            photo_url: wire::required(photo_url, "photo_url")?,
            thumbnail_url: wire::required(thumbnail_url, "thumbnail_url")?,
            photo_width,
            photo_height,
            title,
            description,
            caption,
            parse_mode,
            caption_entities,
            reply_markup,
            input_message_content,
        })
    }
}

impl<'de> serde::Deserialize<'de> for InlineQueryResultPhoto {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl bazu_core::Check for InlineQueryResultPhoto {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .length("id", &self.id, Self::ID_LENGTH, "InlineQueryResultPhoto.id.length");
        scope.nested("reply_markup", &self.reply_markup);
    }
}

impl wire::Private for InlineQueryResultPhoto {
    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl serde::Serialize for InlineQueryResultGif {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "gif")?;
        wire::write(&mut map, "id", &self.id)?;
        wire::write(&mut map, "gif_url", &self.gif_url)?;
        wire::write_optional(&mut map, "gif_width", &self.gif_width)?;
        wire::write_optional(&mut map, "gif_height", &self.gif_height)?;
        wire::write_optional(&mut map, "gif_duration", &self.gif_duration)?;
        wire::write(&mut map, "thumbnail_url", &self.thumbnail_url)?;
        wire::write_optional(
            &mut map,
            "thumbnail_mime_type",
            &self.thumbnail_mime_type,
        )?;
        wire::write_optional(&mut map, "title", &self.title)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(&mut map, "caption_entities", &self.caption_entities)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(
            &mut map,
            "input_message_content",
            &self.input_message_content,
        )?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InlineQueryResultGif {
    const NAME: &'static str = "InlineQueryResultGif";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id = None;
        let mut gif_url = None;
        let mut gif_width = None;
        let mut gif_height = None;
        let mut gif_duration = None;
        let mut thumbnail_url = None;
        let mut thumbnail_mime_type = None;
        let mut title = None;
        let mut caption = None;
        let mut parse_mode = None;
        let mut caption_entities = None;
        let mut reply_markup = None;
        let mut input_message_content = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::set(&mut id, "id", &mut object_)?,
                "gif_url" => wire::set(&mut gif_url, "gif_url", &mut object_)?,
                "gif_width" => wire::optional(&mut gif_width, "gif_width", &mut object_)?,
                "gif_height" => {
                    wire::optional(&mut gif_height, "gif_height", &mut object_)?
                }
                "gif_duration" => {
                    wire::optional(&mut gif_duration, "gif_duration", &mut object_)?
                }
                "thumbnail_url" => {
                    wire::set(&mut thumbnail_url, "thumbnail_url", &mut object_)?
                }
                "thumbnail_mime_type" => {
                    wire::optional(
                        &mut thumbnail_mime_type,
                        "thumbnail_mime_type",
                        &mut object_,
                    )?
                }
                "title" => wire::optional(&mut title, "title", &mut object_)?,
                "caption" => wire::optional(&mut caption, "caption", &mut object_)?,
                "parse_mode" => {
                    wire::optional(&mut parse_mode, "parse_mode", &mut object_)?
                }
                "caption_entities" => {
                    wire::optional(
                        &mut caption_entities,
                        "caption_entities",
                        &mut object_,
                    )?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut object_)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            gif_url: wire::required(gif_url, "gif_url")?,
            gif_width,
            gif_height,
            gif_duration,
            thumbnail_url: wire::required(thumbnail_url, "thumbnail_url")?,
            thumbnail_mime_type,
            title,
            caption,
            parse_mode,
            caption_entities,
            reply_markup,
            input_message_content,
        })
    }
}

impl<'de> serde::Deserialize<'de> for InlineQueryResultGif {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl bazu_core::Check for InlineQueryResultGif {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope.length("id", &self.id, Self::ID_LENGTH, "InlineQueryResultGif.id.length");
        scope.nested("reply_markup", &self.reply_markup);
    }
}

impl wire::Private for InlineQueryResultGif {
    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl serde::Serialize for InlineQueryResultMpeg4Gif {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "mpeg4_gif")?;
        wire::write(&mut map, "id", &self.id)?;
        wire::write(&mut map, "mpeg4_url", &self.mpeg4_url)?;
        wire::write_optional(&mut map, "mpeg4_width", &self.mpeg4_width)?;
        wire::write_optional(&mut map, "mpeg4_height", &self.mpeg4_height)?;
        wire::write_optional(&mut map, "mpeg4_duration", &self.mpeg4_duration)?;
        wire::write(&mut map, "thumbnail_url", &self.thumbnail_url)?;
        wire::write_optional(
            &mut map,
            "thumbnail_mime_type",
            &self.thumbnail_mime_type,
        )?;
        wire::write_optional(&mut map, "title", &self.title)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(&mut map, "caption_entities", &self.caption_entities)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(
            &mut map,
            "input_message_content",
            &self.input_message_content,
        )?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InlineQueryResultMpeg4Gif {
    const NAME: &'static str = "InlineQueryResultMpeg4Gif";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id = None;
        let mut mpeg4_url = None;
        let mut mpeg4_width = None;
        let mut mpeg4_height = None;
        let mut mpeg4_duration = None;
        let mut thumbnail_url = None;
        let mut thumbnail_mime_type = None;
        let mut title = None;
        let mut caption = None;
        let mut parse_mode = None;
        let mut caption_entities = None;
        let mut reply_markup = None;
        let mut input_message_content = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::set(&mut id, "id", &mut object_)?,
                "mpeg4_url" => wire::set(&mut mpeg4_url, "mpeg4_url", &mut object_)?,
                "mpeg4_width" => {
                    wire::optional(&mut mpeg4_width, "mpeg4_width", &mut object_)?
                }
                "mpeg4_height" => {
                    wire::optional(&mut mpeg4_height, "mpeg4_height", &mut object_)?
                }
                "mpeg4_duration" => {
                    wire::optional(&mut mpeg4_duration, "mpeg4_duration", &mut object_)?
                }
                "thumbnail_url" => {
                    wire::set(&mut thumbnail_url, "thumbnail_url", &mut object_)?
                }
                "thumbnail_mime_type" => {
                    wire::optional(
                        &mut thumbnail_mime_type,
                        "thumbnail_mime_type",
                        &mut object_,
                    )?
                }
                "title" => wire::optional(&mut title, "title", &mut object_)?,
                "caption" => wire::optional(&mut caption, "caption", &mut object_)?,
                "parse_mode" => {
                    wire::optional(&mut parse_mode, "parse_mode", &mut object_)?
                }
                "caption_entities" => {
                    wire::optional(
                        &mut caption_entities,
                        "caption_entities",
                        &mut object_,
                    )?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut object_)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            mpeg4_url: wire::required(mpeg4_url, "mpeg4_url")?,
            mpeg4_width,
            mpeg4_height,
            mpeg4_duration,
            thumbnail_url: wire::required(thumbnail_url, "thumbnail_url")?,
            thumbnail_mime_type,
            title,
            caption,
            parse_mode,
            caption_entities,
            reply_markup,
            input_message_content,
        })
    }
}

impl<'de> serde::Deserialize<'de> for InlineQueryResultMpeg4Gif {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl bazu_core::Check for InlineQueryResultMpeg4Gif {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .length(
                "id",
                &self.id,
                Self::ID_LENGTH,
                "InlineQueryResultMpeg4Gif.id.length",
            );
        scope.nested("reply_markup", &self.reply_markup);
    }
}

impl wire::Private for InlineQueryResultMpeg4Gif {
    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl serde::Serialize for InlineQueryResultVideo {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "video")?;
        wire::write(&mut map, "id", &self.id)?;
        wire::write(&mut map, "video_url", &self.video_url)?;
        wire::write(&mut map, "mime_type", &self.mime_type)?;
        wire::write(&mut map, "thumbnail_url", &self.thumbnail_url)?;
        wire::write(&mut map, "title", &self.title)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(&mut map, "caption_entities", &self.caption_entities)?;
        wire::write_optional(&mut map, "video_width", &self.video_width)?;
        wire::write_optional(&mut map, "video_height", &self.video_height)?;
        wire::write_optional(&mut map, "video_duration", &self.video_duration)?;
        wire::write_optional(&mut map, "description", &self.description)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(
            &mut map,
            "input_message_content",
            &self.input_message_content,
        )?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InlineQueryResultVideo {
    const NAME: &'static str = "InlineQueryResultVideo";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id = None;
        let mut video_url = None;
        let mut mime_type = None;
        let mut thumbnail_url = None;
        let mut title = None;
        let mut caption = None;
        let mut parse_mode = None;
        let mut caption_entities = None;
        let mut video_width = None;
        let mut video_height = None;
        let mut video_duration = None;
        let mut description = None;
        let mut reply_markup = None;
        let mut input_message_content = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::set(&mut id, "id", &mut object_)?,
                "video_url" => wire::set(&mut video_url, "video_url", &mut object_)?,
                "mime_type" => wire::set(&mut mime_type, "mime_type", &mut object_)?,
                "thumbnail_url" => {
                    wire::set(&mut thumbnail_url, "thumbnail_url", &mut object_)?
                }
                "title" => wire::set(&mut title, "title", &mut object_)?,
                "caption" => wire::optional(&mut caption, "caption", &mut object_)?,
                "parse_mode" => {
                    wire::optional(&mut parse_mode, "parse_mode", &mut object_)?
                }
                "caption_entities" => {
                    wire::optional(
                        &mut caption_entities,
                        "caption_entities",
                        &mut object_,
                    )?
                }
                "video_width" => {
                    wire::optional(&mut video_width, "video_width", &mut object_)?
                }
                "video_height" => {
                    wire::optional(&mut video_height, "video_height", &mut object_)?
                }
                "video_duration" => {
                    wire::optional(&mut video_duration, "video_duration", &mut object_)?
                }
                "description" => {
                    wire::optional(&mut description, "description", &mut object_)?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut object_)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            video_url: wire::required(video_url, "video_url")?,
            mime_type: wire::required(mime_type, "mime_type")?,
            thumbnail_url: wire::required(thumbnail_url, "thumbnail_url")?,
            title: wire::required(title, "title")?,
            caption,
            parse_mode,
            caption_entities,
            video_width,
            video_height,
            video_duration,
            description,
            reply_markup,
            input_message_content,
        })
    }
}

impl<'de> serde::Deserialize<'de> for InlineQueryResultVideo {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl bazu_core::Check for InlineQueryResultVideo {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .length("id", &self.id, Self::ID_LENGTH, "InlineQueryResultVideo.id.length");
        scope.nested("reply_markup", &self.reply_markup);
    }
}

impl wire::Private for InlineQueryResultVideo {
    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl serde::Serialize for InlineQueryResultAudio {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "audio")?;
        wire::write(&mut map, "id", &self.id)?;
        wire::write(&mut map, "audio_url", &self.audio_url)?;
        wire::write(&mut map, "title", &self.title)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(&mut map, "caption_entities", &self.caption_entities)?;
        wire::write_optional(&mut map, "performer", &self.performer)?;
        wire::write_optional(&mut map, "audio_duration", &self.audio_duration)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(
            &mut map,
            "input_message_content",
            &self.input_message_content,
        )?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InlineQueryResultAudio {
    const NAME: &'static str = "InlineQueryResultAudio";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id = None;
        let mut audio_url = None;
        let mut title = None;
        let mut caption = None;
        let mut parse_mode = None;
        let mut caption_entities = None;
        let mut performer = None;
        let mut audio_duration = None;
        let mut reply_markup = None;
        let mut input_message_content = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::set(&mut id, "id", &mut object_)?,
                "audio_url" => wire::set(&mut audio_url, "audio_url", &mut object_)?,
                "title" => wire::set(&mut title, "title", &mut object_)?,
                "caption" => wire::optional(&mut caption, "caption", &mut object_)?,
                "parse_mode" => {
                    wire::optional(&mut parse_mode, "parse_mode", &mut object_)?
                }
                "caption_entities" => {
                    wire::optional(
                        &mut caption_entities,
                        "caption_entities",
                        &mut object_,
                    )?
                }
                "performer" => wire::optional(&mut performer, "performer", &mut object_)?,
                "audio_duration" => {
                    wire::optional(&mut audio_duration, "audio_duration", &mut object_)?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut object_)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            audio_url: wire::required(audio_url, "audio_url")?,
            title: wire::required(title, "title")?,
            caption,
            parse_mode,
            caption_entities,
            performer,
            audio_duration,
            reply_markup,
            input_message_content,
        })
    }
}

impl<'de> serde::Deserialize<'de> for InlineQueryResultAudio {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl bazu_core::Check for InlineQueryResultAudio {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .length("id", &self.id, Self::ID_LENGTH, "InlineQueryResultAudio.id.length");
        scope.nested("reply_markup", &self.reply_markup);
    }
}

impl wire::Private for InlineQueryResultAudio {
    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl serde::Serialize for InlineQueryResultVoice {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "voice")?;
        wire::write(&mut map, "id", &self.id)?;
        wire::write(&mut map, "voice_url", &self.voice_url)?;
        wire::write(&mut map, "title", &self.title)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(&mut map, "caption_entities", &self.caption_entities)?;
        wire::write_optional(&mut map, "voice_duration", &self.voice_duration)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(
            &mut map,
            "input_message_content",
            &self.input_message_content,
        )?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InlineQueryResultVoice {
    const NAME: &'static str = "InlineQueryResultVoice";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id = None;
        let mut voice_url = None;
        let mut title = None;
        let mut caption = None;
        let mut parse_mode = None;
        let mut caption_entities = None;
        let mut voice_duration = None;
        let mut reply_markup = None;
        let mut input_message_content = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::set(&mut id, "id", &mut object_)?,
                "voice_url" => wire::set(&mut voice_url, "voice_url", &mut object_)?,
                "title" => wire::set(&mut title, "title", &mut object_)?,
                "caption" => wire::optional(&mut caption, "caption", &mut object_)?,
                "parse_mode" => {
                    wire::optional(&mut parse_mode, "parse_mode", &mut object_)?
                }
                "caption_entities" => {
                    wire::optional(
                        &mut caption_entities,
                        "caption_entities",
                        &mut object_,
                    )?
                }
                "voice_duration" => {
                    wire::optional(&mut voice_duration, "voice_duration", &mut object_)?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut object_)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            voice_url: wire::required(voice_url, "voice_url")?,
            title: wire::required(title, "title")?,
            caption,
            parse_mode,
            caption_entities,
            voice_duration,
            reply_markup,
            input_message_content,
        })
    }
}

impl<'de> serde::Deserialize<'de> for InlineQueryResultVoice {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl bazu_core::Check for InlineQueryResultVoice {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .length("id", &self.id, Self::ID_LENGTH, "InlineQueryResultVoice.id.length");
        scope.nested("reply_markup", &self.reply_markup);
    }
}

impl wire::Private for InlineQueryResultVoice {
    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl serde::Serialize for InlineQueryResultDocument {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "document")?;
        wire::write(&mut map, "id", &self.id)?;
        wire::write(&mut map, "title", &self.title)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(&mut map, "caption_entities", &self.caption_entities)?;
        wire::write(&mut map, "document_url", &self.document_url)?;
        wire::write(&mut map, "mime_type", &self.mime_type)?;
        wire::write_optional(&mut map, "description", &self.description)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(
            &mut map,
            "input_message_content",
            &self.input_message_content,
        )?;
        wire::write_optional(&mut map, "thumbnail_url", &self.thumbnail_url)?;
        wire::write_optional(&mut map, "thumbnail_width", &self.thumbnail_width)?;
        wire::write_optional(&mut map, "thumbnail_height", &self.thumbnail_height)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InlineQueryResultDocument {
    const NAME: &'static str = "InlineQueryResultDocument";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id = None;
        let mut title = None;
        let mut caption = None;
        let mut parse_mode = None;
        let mut caption_entities = None;
        let mut document_url = None;
        let mut mime_type = None;
        let mut description = None;
        let mut reply_markup = None;
        let mut input_message_content = None;
        let mut thumbnail_url = None;
        let mut thumbnail_width = None;
        let mut thumbnail_height = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::set(&mut id, "id", &mut object_)?,
                "title" => wire::set(&mut title, "title", &mut object_)?,
                "caption" => wire::optional(&mut caption, "caption", &mut object_)?,
                "parse_mode" => {
                    wire::optional(&mut parse_mode, "parse_mode", &mut object_)?
                }
                "caption_entities" => {
                    wire::optional(
                        &mut caption_entities,
                        "caption_entities",
                        &mut object_,
                    )?
                }
                "document_url" => {
                    wire::set(&mut document_url, "document_url", &mut object_)?
                }
                "mime_type" => wire::set(&mut mime_type, "mime_type", &mut object_)?,
                "description" => {
                    wire::optional(&mut description, "description", &mut object_)?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut object_)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut object_,
                    )?
                }
                "thumbnail_url" => {
                    wire::optional(&mut thumbnail_url, "thumbnail_url", &mut object_)?
                }
                "thumbnail_width" => {
                    wire::optional(
                        &mut thumbnail_width,
                        "thumbnail_width",
                        &mut object_,
                    )?
                }
                "thumbnail_height" => {
                    wire::optional(
                        &mut thumbnail_height,
                        "thumbnail_height",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            title: wire::required(title, "title")?,
            caption,
            parse_mode,
            caption_entities,
            document_url: wire::required(document_url, "document_url")?,
            mime_type: wire::required(mime_type, "mime_type")?,
            description,
            reply_markup,
            input_message_content,
            thumbnail_url,
            thumbnail_width,
            thumbnail_height,
        })
    }
}

impl<'de> serde::Deserialize<'de> for InlineQueryResultDocument {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl bazu_core::Check for InlineQueryResultDocument {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .length(
                "id",
                &self.id,
                Self::ID_LENGTH,
                "InlineQueryResultDocument.id.length",
            );
        scope.nested("reply_markup", &self.reply_markup);
    }
}

impl wire::Private for InlineQueryResultDocument {
    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl serde::Serialize for InlineQueryResultLocation {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "location")?;
        wire::write(&mut map, "id", &self.id)?;
        wire::write(&mut map, "latitude", &self.latitude)?;
        wire::write(&mut map, "longitude", &self.longitude)?;
        wire::write(&mut map, "title", &self.title)?;
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
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(
            &mut map,
            "input_message_content",
            &self.input_message_content,
        )?;
        wire::write_optional(&mut map, "thumbnail_url", &self.thumbnail_url)?;
        wire::write_optional(&mut map, "thumbnail_width", &self.thumbnail_width)?;
        wire::write_optional(&mut map, "thumbnail_height", &self.thumbnail_height)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InlineQueryResultLocation {
    const NAME: &'static str = "InlineQueryResultLocation";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id = None;
        let mut latitude = None;
        let mut longitude = None;
        let mut title = None;
        let mut horizontal_accuracy = None;
        let mut live_period = None;
        let mut heading = None;
        let mut proximity_alert_radius = None;
        let mut reply_markup = None;
        let mut input_message_content = None;
        let mut thumbnail_url = None;
        let mut thumbnail_width = None;
        let mut thumbnail_height = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::set(&mut id, "id", &mut object_)?,
                "latitude" => wire::set(&mut latitude, "latitude", &mut object_)?,
                "longitude" => wire::set(&mut longitude, "longitude", &mut object_)?,
                "title" => wire::set(&mut title, "title", &mut object_)?,
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
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut object_)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut object_,
                    )?
                }
                "thumbnail_url" => {
                    wire::optional(&mut thumbnail_url, "thumbnail_url", &mut object_)?
                }
                "thumbnail_width" => {
                    wire::optional(
                        &mut thumbnail_width,
                        "thumbnail_width",
                        &mut object_,
                    )?
                }
                "thumbnail_height" => {
                    wire::optional(
                        &mut thumbnail_height,
                        "thumbnail_height",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            latitude: wire::required(latitude, "latitude")?,
            longitude: wire::required(longitude, "longitude")?,
            title: wire::required(title, "title")?,
            horizontal_accuracy,
            live_period,
            heading,
            proximity_alert_radius,
            reply_markup,
            input_message_content,
            thumbnail_url,
            thumbnail_width,
            thumbnail_height,
        })
    }
}

impl<'de> serde::Deserialize<'de> for InlineQueryResultLocation {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl bazu_core::Check for InlineQueryResultLocation {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .length(
                "id",
                &self.id,
                Self::ID_LENGTH,
                "InlineQueryResultLocation.id.length",
            );
        scope.nested("reply_markup", &self.reply_markup);
    }
}

impl wire::Private for InlineQueryResultLocation {
    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl serde::Serialize for InlineQueryResultVenue {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "venue")?;
        wire::write(&mut map, "id", &self.id)?;
        wire::write(&mut map, "latitude", &self.latitude)?;
        wire::write(&mut map, "longitude", &self.longitude)?;
        wire::write(&mut map, "title", &self.title)?;
        wire::write(&mut map, "address", &self.address)?;
        wire::write_optional(&mut map, "foursquare_id", &self.foursquare_id)?;
        wire::write_optional(&mut map, "foursquare_type", &self.foursquare_type)?;
        wire::write_optional(&mut map, "google_place_id", &self.google_place_id)?;
        wire::write_optional(&mut map, "google_place_type", &self.google_place_type)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(
            &mut map,
            "input_message_content",
            &self.input_message_content,
        )?;
        wire::write_optional(&mut map, "thumbnail_url", &self.thumbnail_url)?;
        wire::write_optional(&mut map, "thumbnail_width", &self.thumbnail_width)?;
        wire::write_optional(&mut map, "thumbnail_height", &self.thumbnail_height)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InlineQueryResultVenue {
    const NAME: &'static str = "InlineQueryResultVenue";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id = None;
        let mut latitude = None;
        let mut longitude = None;
        let mut title = None;
        let mut address = None;
        let mut foursquare_id = None;
        let mut foursquare_type = None;
        let mut google_place_id = None;
        let mut google_place_type = None;
        let mut reply_markup = None;
        let mut input_message_content = None;
        let mut thumbnail_url = None;
        let mut thumbnail_width = None;
        let mut thumbnail_height = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::set(&mut id, "id", &mut object_)?,
                "latitude" => wire::set(&mut latitude, "latitude", &mut object_)?,
                "longitude" => wire::set(&mut longitude, "longitude", &mut object_)?,
                "title" => wire::set(&mut title, "title", &mut object_)?,
                "address" => wire::set(&mut address, "address", &mut object_)?,
                "foursquare_id" => {
                    wire::optional(&mut foursquare_id, "foursquare_id", &mut object_)?
                }
                "foursquare_type" => {
                    wire::optional(
                        &mut foursquare_type,
                        "foursquare_type",
                        &mut object_,
                    )?
                }
                "google_place_id" => {
                    wire::optional(
                        &mut google_place_id,
                        "google_place_id",
                        &mut object_,
                    )?
                }
                "google_place_type" => {
                    wire::optional(
                        &mut google_place_type,
                        "google_place_type",
                        &mut object_,
                    )?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut object_)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut object_,
                    )?
                }
                "thumbnail_url" => {
                    wire::optional(&mut thumbnail_url, "thumbnail_url", &mut object_)?
                }
                "thumbnail_width" => {
                    wire::optional(
                        &mut thumbnail_width,
                        "thumbnail_width",
                        &mut object_,
                    )?
                }
                "thumbnail_height" => {
                    wire::optional(
                        &mut thumbnail_height,
                        "thumbnail_height",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            latitude: wire::required(latitude, "latitude")?,
            longitude: wire::required(longitude, "longitude")?,
            title: wire::required(title, "title")?,
            address: wire::required(address, "address")?,
            foursquare_id,
            foursquare_type,
            google_place_id,
            google_place_type,
            reply_markup,
            input_message_content,
            thumbnail_url,
            thumbnail_width,
            thumbnail_height,
        })
    }
}

impl<'de> serde::Deserialize<'de> for InlineQueryResultVenue {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl bazu_core::Check for InlineQueryResultVenue {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .length("id", &self.id, Self::ID_LENGTH, "InlineQueryResultVenue.id.length");
        scope.nested("reply_markup", &self.reply_markup);
    }
}

impl wire::Private for InlineQueryResultVenue {
    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl serde::Serialize for InlineQueryResultContact {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "contact")?;
        wire::write(&mut map, "id", &self.id)?;
        wire::write(&mut map, "phone_number", &self.phone_number)?;
        wire::write(&mut map, "first_name", &self.first_name)?;
        wire::write_optional(&mut map, "last_name", &self.last_name)?;
        wire::write_optional(&mut map, "vcard", &self.vcard)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(
            &mut map,
            "input_message_content",
            &self.input_message_content,
        )?;
        wire::write_optional(&mut map, "thumbnail_url", &self.thumbnail_url)?;
        wire::write_optional(&mut map, "thumbnail_width", &self.thumbnail_width)?;
        wire::write_optional(&mut map, "thumbnail_height", &self.thumbnail_height)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InlineQueryResultContact {
    const NAME: &'static str = "InlineQueryResultContact";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id = None;
        let mut phone_number = None;
        let mut first_name = None;
        let mut last_name = None;
        let mut vcard = None;
        let mut reply_markup = None;
        let mut input_message_content = None;
        let mut thumbnail_url = None;
        let mut thumbnail_width = None;
        let mut thumbnail_height = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::set(&mut id, "id", &mut object_)?,
                "phone_number" => {
                    wire::set(&mut phone_number, "phone_number", &mut object_)?
                }
                "first_name" => wire::set(&mut first_name, "first_name", &mut object_)?,
                "last_name" => wire::optional(&mut last_name, "last_name", &mut object_)?,
                "vcard" => wire::optional(&mut vcard, "vcard", &mut object_)?,
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut object_)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut object_,
                    )?
                }
                "thumbnail_url" => {
                    wire::optional(&mut thumbnail_url, "thumbnail_url", &mut object_)?
                }
                "thumbnail_width" => {
                    wire::optional(
                        &mut thumbnail_width,
                        "thumbnail_width",
                        &mut object_,
                    )?
                }
                "thumbnail_height" => {
                    wire::optional(
                        &mut thumbnail_height,
                        "thumbnail_height",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            phone_number: wire::required(phone_number, "phone_number")?,
            first_name: wire::required(first_name, "first_name")?,
            last_name,
            vcard,
            reply_markup,
            input_message_content,
            thumbnail_url,
            thumbnail_width,
            thumbnail_height,
        })
    }
}

impl<'de> serde::Deserialize<'de> for InlineQueryResultContact {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl bazu_core::Check for InlineQueryResultContact {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .length(
                "id",
                &self.id,
                Self::ID_LENGTH,
                "InlineQueryResultContact.id.length",
            );
        scope.nested("reply_markup", &self.reply_markup);
    }
}

impl wire::Private for InlineQueryResultContact {
    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl serde::Serialize for InlineQueryResultGame {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "game")?;
        wire::write(&mut map, "id", &self.id)?;
        wire::write(&mut map, "game_short_name", &self.game_short_name)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InlineQueryResultGame {
    const NAME: &'static str = "InlineQueryResultGame";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id = None;
        let mut game_short_name = None;
        let mut reply_markup = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::set(&mut id, "id", &mut object_)?,
                "game_short_name" => {
                    wire::set(&mut game_short_name, "game_short_name", &mut object_)?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut object_)?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            game_short_name: wire::required(game_short_name, "game_short_name")?,
            reply_markup,
        })
    }
}

impl<'de> serde::Deserialize<'de> for InlineQueryResultGame {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl bazu_core::Check for InlineQueryResultGame {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope.length("id", &self.id, Self::ID_LENGTH, "InlineQueryResultGame.id.length");
        scope.nested("reply_markup", &self.reply_markup);
    }
}

impl serde::Serialize for InlineQueryResultCachedPhoto {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "photo")?;
        wire::write(&mut map, "id", &self.id)?;
        wire::write(&mut map, "photo_file_id", &self.photo_file_id)?;
        wire::write_optional(&mut map, "title", &self.title)?;
        wire::write_optional(&mut map, "description", &self.description)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(&mut map, "caption_entities", &self.caption_entities)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(
            &mut map,
            "input_message_content",
            &self.input_message_content,
        )?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InlineQueryResultCachedPhoto {
    const NAME: &'static str = "InlineQueryResultCachedPhoto";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id = None;
        let mut photo_file_id = None;
        let mut title = None;
        let mut description = None;
        let mut caption = None;
        let mut parse_mode = None;
        let mut caption_entities = None;
        let mut reply_markup = None;
        let mut input_message_content = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::set(&mut id, "id", &mut object_)?,
                "photo_file_id" => {
                    wire::set(&mut photo_file_id, "photo_file_id", &mut object_)?
                }
                "title" => wire::optional(&mut title, "title", &mut object_)?,
                "description" => {
                    wire::optional(&mut description, "description", &mut object_)?
                }
                "caption" => wire::optional(&mut caption, "caption", &mut object_)?,
                "parse_mode" => {
                    wire::optional(&mut parse_mode, "parse_mode", &mut object_)?
                }
                "caption_entities" => {
                    wire::optional(
                        &mut caption_entities,
                        "caption_entities",
                        &mut object_,
                    )?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut object_)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            photo_file_id: wire::required(photo_file_id, "photo_file_id")?,
            title,
            description,
            caption,
            parse_mode,
            caption_entities,
            reply_markup,
            input_message_content,
        })
    }
}

impl<'de> serde::Deserialize<'de> for InlineQueryResultCachedPhoto {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl bazu_core::Check for InlineQueryResultCachedPhoto {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .length(
                "id",
                &self.id,
                Self::ID_LENGTH,
                "InlineQueryResultCachedPhoto.id.length",
            );
        scope.nested("reply_markup", &self.reply_markup);
    }
}

impl wire::Private for InlineQueryResultCachedPhoto {
    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl serde::Serialize for InlineQueryResultCachedGif {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "gif")?;
        wire::write(&mut map, "id", &self.id)?;
        wire::write(&mut map, "gif_file_id", &self.gif_file_id)?;
        wire::write_optional(&mut map, "title", &self.title)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(&mut map, "caption_entities", &self.caption_entities)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(
            &mut map,
            "input_message_content",
            &self.input_message_content,
        )?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InlineQueryResultCachedGif {
    const NAME: &'static str = "InlineQueryResultCachedGif";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id = None;
        let mut gif_file_id = None;
        let mut title = None;
        let mut caption = None;
        let mut parse_mode = None;
        let mut caption_entities = None;
        let mut reply_markup = None;
        let mut input_message_content = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::set(&mut id, "id", &mut object_)?,
                "gif_file_id" => {
                    wire::set(&mut gif_file_id, "gif_file_id", &mut object_)?
                }
                "title" => wire::optional(&mut title, "title", &mut object_)?,
                "caption" => wire::optional(&mut caption, "caption", &mut object_)?,
                "parse_mode" => {
                    wire::optional(&mut parse_mode, "parse_mode", &mut object_)?
                }
                "caption_entities" => {
                    wire::optional(
                        &mut caption_entities,
                        "caption_entities",
                        &mut object_,
                    )?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut object_)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            gif_file_id: wire::required(gif_file_id, "gif_file_id")?,
            title,
            caption,
            parse_mode,
            caption_entities,
            reply_markup,
            input_message_content,
        })
    }
}

impl<'de> serde::Deserialize<'de> for InlineQueryResultCachedGif {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl bazu_core::Check for InlineQueryResultCachedGif {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .length(
                "id",
                &self.id,
                Self::ID_LENGTH,
                "InlineQueryResultCachedGif.id.length",
            );
        scope.nested("reply_markup", &self.reply_markup);
    }
}

impl wire::Private for InlineQueryResultCachedGif {
    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl serde::Serialize for InlineQueryResultCachedMpeg4Gif {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "mpeg4_gif")?;
        wire::write(&mut map, "id", &self.id)?;
        wire::write(&mut map, "mpeg4_file_id", &self.mpeg4_file_id)?;
        wire::write_optional(&mut map, "title", &self.title)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(&mut map, "caption_entities", &self.caption_entities)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(
            &mut map,
            "input_message_content",
            &self.input_message_content,
        )?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InlineQueryResultCachedMpeg4Gif {
    const NAME: &'static str = "InlineQueryResultCachedMpeg4Gif";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id = None;
        let mut mpeg4_file_id = None;
        let mut title = None;
        let mut caption = None;
        let mut parse_mode = None;
        let mut caption_entities = None;
        let mut reply_markup = None;
        let mut input_message_content = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::set(&mut id, "id", &mut object_)?,
                "mpeg4_file_id" => {
                    wire::set(&mut mpeg4_file_id, "mpeg4_file_id", &mut object_)?
                }
                "title" => wire::optional(&mut title, "title", &mut object_)?,
                "caption" => wire::optional(&mut caption, "caption", &mut object_)?,
                "parse_mode" => {
                    wire::optional(&mut parse_mode, "parse_mode", &mut object_)?
                }
                "caption_entities" => {
                    wire::optional(
                        &mut caption_entities,
                        "caption_entities",
                        &mut object_,
                    )?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut object_)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            mpeg4_file_id: wire::required(mpeg4_file_id, "mpeg4_file_id")?,
            title,
            caption,
            parse_mode,
            caption_entities,
            reply_markup,
            input_message_content,
        })
    }
}

impl<'de> serde::Deserialize<'de> for InlineQueryResultCachedMpeg4Gif {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl bazu_core::Check for InlineQueryResultCachedMpeg4Gif {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .length(
                "id",
                &self.id,
                Self::ID_LENGTH,
                "InlineQueryResultCachedMpeg4Gif.id.length",
            );
        scope.nested("reply_markup", &self.reply_markup);
    }
}

impl wire::Private for InlineQueryResultCachedMpeg4Gif {
    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl serde::Serialize for InlineQueryResultCachedSticker {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "sticker")?;
        wire::write(&mut map, "id", &self.id)?;
        wire::write(&mut map, "sticker_file_id", &self.sticker_file_id)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(
            &mut map,
            "input_message_content",
            &self.input_message_content,
        )?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InlineQueryResultCachedSticker {
    const NAME: &'static str = "InlineQueryResultCachedSticker";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id = None;
        let mut sticker_file_id = None;
        let mut reply_markup = None;
        let mut input_message_content = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::set(&mut id, "id", &mut object_)?,
                "sticker_file_id" => {
                    wire::set(&mut sticker_file_id, "sticker_file_id", &mut object_)?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut object_)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            sticker_file_id: wire::required(sticker_file_id, "sticker_file_id")?,
            reply_markup,
            input_message_content,
        })
    }
}

impl<'de> serde::Deserialize<'de> for InlineQueryResultCachedSticker {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl bazu_core::Check for InlineQueryResultCachedSticker {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .length(
                "id",
                &self.id,
                Self::ID_LENGTH,
                "InlineQueryResultCachedSticker.id.length",
            );
        scope.nested("reply_markup", &self.reply_markup);
    }
}

impl wire::Private for InlineQueryResultCachedSticker {
    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl serde::Serialize for InlineQueryResultCachedDocument {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "document")?;
        wire::write(&mut map, "id", &self.id)?;
        wire::write(&mut map, "title", &self.title)?;
        wire::write(&mut map, "document_file_id", &self.document_file_id)?;
        wire::write_optional(&mut map, "description", &self.description)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(&mut map, "caption_entities", &self.caption_entities)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(
            &mut map,
            "input_message_content",
            &self.input_message_content,
        )?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InlineQueryResultCachedDocument {
    const NAME: &'static str = "InlineQueryResultCachedDocument";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id = None;
        let mut title = None;
        let mut document_file_id = None;
        let mut description = None;
        let mut caption = None;
        let mut parse_mode = None;
        let mut caption_entities = None;
        let mut reply_markup = None;
        let mut input_message_content = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::set(&mut id, "id", &mut object_)?,
                "title" => wire::set(&mut title, "title", &mut object_)?,
                "document_file_id" => {
                    wire::set(&mut document_file_id, "document_file_id", &mut object_)?
                }
                "description" => {
                    wire::optional(&mut description, "description", &mut object_)?
                }
                "caption" => wire::optional(&mut caption, "caption", &mut object_)?,
                "parse_mode" => {
                    wire::optional(&mut parse_mode, "parse_mode", &mut object_)?
                }
                "caption_entities" => {
                    wire::optional(
                        &mut caption_entities,
                        "caption_entities",
                        &mut object_,
                    )?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut object_)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            title: wire::required(title, "title")?,
            document_file_id: wire::required(document_file_id, "document_file_id")?,
            description,
            caption,
            parse_mode,
            caption_entities,
            reply_markup,
            input_message_content,
        })
    }
}

impl<'de> serde::Deserialize<'de> for InlineQueryResultCachedDocument {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl bazu_core::Check for InlineQueryResultCachedDocument {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .length(
                "id",
                &self.id,
                Self::ID_LENGTH,
                "InlineQueryResultCachedDocument.id.length",
            );
        scope.nested("reply_markup", &self.reply_markup);
    }
}

impl wire::Private for InlineQueryResultCachedDocument {
    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl serde::Serialize for InlineQueryResultCachedVideo {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "video")?;
        wire::write(&mut map, "id", &self.id)?;
        wire::write(&mut map, "video_file_id", &self.video_file_id)?;
        wire::write(&mut map, "title", &self.title)?;
        wire::write_optional(&mut map, "description", &self.description)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(&mut map, "caption_entities", &self.caption_entities)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(
            &mut map,
            "input_message_content",
            &self.input_message_content,
        )?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InlineQueryResultCachedVideo {
    const NAME: &'static str = "InlineQueryResultCachedVideo";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id = None;
        let mut video_file_id = None;
        let mut title = None;
        let mut description = None;
        let mut caption = None;
        let mut parse_mode = None;
        let mut caption_entities = None;
        let mut reply_markup = None;
        let mut input_message_content = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::set(&mut id, "id", &mut object_)?,
                "video_file_id" => {
                    wire::set(&mut video_file_id, "video_file_id", &mut object_)?
                }
                "title" => wire::set(&mut title, "title", &mut object_)?,
                "description" => {
                    wire::optional(&mut description, "description", &mut object_)?
                }
                "caption" => wire::optional(&mut caption, "caption", &mut object_)?,
                "parse_mode" => {
                    wire::optional(&mut parse_mode, "parse_mode", &mut object_)?
                }
                "caption_entities" => {
                    wire::optional(
                        &mut caption_entities,
                        "caption_entities",
                        &mut object_,
                    )?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut object_)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            video_file_id: wire::required(video_file_id, "video_file_id")?,
            title: wire::required(title, "title")?,
            description,
            caption,
            parse_mode,
            caption_entities,
            reply_markup,
            input_message_content,
        })
    }
}

impl<'de> serde::Deserialize<'de> for InlineQueryResultCachedVideo {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl bazu_core::Check for InlineQueryResultCachedVideo {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .length(
                "id",
                &self.id,
                Self::ID_LENGTH,
                "InlineQueryResultCachedVideo.id.length",
            );
        scope.nested("reply_markup", &self.reply_markup);
    }
}

impl wire::Private for InlineQueryResultCachedVideo {
    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl serde::Serialize for InlineQueryResultCachedVoice {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "voice")?;
        wire::write(&mut map, "id", &self.id)?;
        wire::write(&mut map, "voice_file_id", &self.voice_file_id)?;
        wire::write(&mut map, "title", &self.title)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(&mut map, "caption_entities", &self.caption_entities)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(
            &mut map,
            "input_message_content",
            &self.input_message_content,
        )?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InlineQueryResultCachedVoice {
    const NAME: &'static str = "InlineQueryResultCachedVoice";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id = None;
        let mut voice_file_id = None;
        let mut title = None;
        let mut caption = None;
        let mut parse_mode = None;
        let mut caption_entities = None;
        let mut reply_markup = None;
        let mut input_message_content = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::set(&mut id, "id", &mut object_)?,
                "voice_file_id" => {
                    wire::set(&mut voice_file_id, "voice_file_id", &mut object_)?
                }
                "title" => wire::set(&mut title, "title", &mut object_)?,
                "caption" => wire::optional(&mut caption, "caption", &mut object_)?,
                "parse_mode" => {
                    wire::optional(&mut parse_mode, "parse_mode", &mut object_)?
                }
                "caption_entities" => {
                    wire::optional(
                        &mut caption_entities,
                        "caption_entities",
                        &mut object_,
                    )?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut object_)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            voice_file_id: wire::required(voice_file_id, "voice_file_id")?,
            title: wire::required(title, "title")?,
            caption,
            parse_mode,
            caption_entities,
            reply_markup,
            input_message_content,
        })
    }
}

impl<'de> serde::Deserialize<'de> for InlineQueryResultCachedVoice {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl bazu_core::Check for InlineQueryResultCachedVoice {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .length(
                "id",
                &self.id,
                Self::ID_LENGTH,
                "InlineQueryResultCachedVoice.id.length",
            );
        scope.nested("reply_markup", &self.reply_markup);
    }
}

impl wire::Private for InlineQueryResultCachedVoice {
    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl serde::Serialize for InlineQueryResultCachedAudio {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "audio")?;
        wire::write(&mut map, "id", &self.id)?;
        wire::write(&mut map, "audio_file_id", &self.audio_file_id)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(&mut map, "caption_entities", &self.caption_entities)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(
            &mut map,
            "input_message_content",
            &self.input_message_content,
        )?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InlineQueryResultCachedAudio {
    const NAME: &'static str = "InlineQueryResultCachedAudio";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id = None;
        let mut audio_file_id = None;
        let mut caption = None;
        let mut parse_mode = None;
        let mut caption_entities = None;
        let mut reply_markup = None;
        let mut input_message_content = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::set(&mut id, "id", &mut object_)?,
                "audio_file_id" => {
                    wire::set(&mut audio_file_id, "audio_file_id", &mut object_)?
                }
                "caption" => wire::optional(&mut caption, "caption", &mut object_)?,
                "parse_mode" => {
                    wire::optional(&mut parse_mode, "parse_mode", &mut object_)?
                }
                "caption_entities" => {
                    wire::optional(
                        &mut caption_entities,
                        "caption_entities",
                        &mut object_,
                    )?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut object_)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            audio_file_id: wire::required(audio_file_id, "audio_file_id")?,
            caption,
            parse_mode,
            caption_entities,
            reply_markup,
            input_message_content,
        })
    }
}

impl<'de> serde::Deserialize<'de> for InlineQueryResultCachedAudio {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl bazu_core::Check for InlineQueryResultCachedAudio {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .length(
                "id",
                &self.id,
                Self::ID_LENGTH,
                "InlineQueryResultCachedAudio.id.length",
            );
        scope.nested("reply_markup", &self.reply_markup);
    }
}

impl wire::Private for InlineQueryResultCachedAudio {
    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl serde::Serialize for InputMessageContent {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        match self {
            Self::Text(value) => serde::Serialize::serialize(value, serializer),
            Self::Contact(value) => serde::Serialize::serialize(value, serializer),
            Self::Invoice(value) => serde::Serialize::serialize(value, serializer),
            Self::Venue(value) => serde::Serialize::serialize(value, serializer),
            Self::Location(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl wire::Keyed for InputMessageContent {
    const NAME: &'static str = "InputMessageContent";
    const KEYS: &'static [&'static str] = &[
        "message_text",
        "phone_number",
        "payload",
        "address",
        "latitude",
    ];
    const WHOLE: bool = true;

    fn variant<'de, MAP: serde::de::MapAccess<'de>>(
        member: &str,
        object: wire::Object<'_, MAP>,
    ) -> Result<Self, MAP::Error> {
        Ok(
            match member {
                "message_text" => Self::Text(object.read()?),
                "phone_number" => Self::Contact(object.read()?),
                "payload" => Self::Invoice(object.read()?),
                "address" => Self::Venue(object.read()?),
                "latitude" => Self::Location(object.read()?),
                _ => Self::Unknown(object.keep()?),
            },
        )
    }
}

impl<'de> serde::Deserialize<'de> for InputMessageContent {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::keyed(deserializer)
    }
}

impl wire::Private for InputMessageContent {
    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
        if let Self::Invoice(value) = self {
            wire::Private::private(value, hide);
        }
    }
}

impl serde::Serialize for InputTextMessageContent {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "message_text", &self.message_text)?;
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(&mut map, "entities", &self.entities)?;
        wire::write_optional(
            &mut map,
            "disable_web_page_preview",
            &self.disable_web_page_preview,
        )?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InputTextMessageContent {
    const NAME: &'static str = "InputTextMessageContent";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut message_text = None;
        let mut parse_mode = None;
        let mut entities = None;
        let mut disable_web_page_preview = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "message_text" => {
                    wire::set(&mut message_text, "message_text", &mut object_)?
                }
                "parse_mode" => {
                    wire::optional(&mut parse_mode, "parse_mode", &mut object_)?
                }
                "entities" => wire::optional(&mut entities, "entities", &mut object_)?,
                "disable_web_page_preview" => {
                    wire::optional(
                        &mut disable_web_page_preview,
                        "disable_web_page_preview",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            message_text: wire::required(message_text, "message_text")?,
            parse_mode,
            entities,
            disable_web_page_preview,
        })
    }
}

impl<'de> serde::Deserialize<'de> for InputTextMessageContent {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for InputLocationMessageContent {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "latitude", &self.latitude)?;
        wire::write(&mut map, "longitude", &self.longitude)?;
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

impl<'de> wire::Members<'de> for InputLocationMessageContent {
    const NAME: &'static str = "InputLocationMessageContent";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut latitude = None;
        let mut longitude = None;
        let mut horizontal_accuracy = None;
        let mut live_period = None;
        let mut heading = None;
        let mut proximity_alert_radius = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "latitude" => wire::set(&mut latitude, "latitude", &mut object_)?,
                "longitude" => wire::set(&mut longitude, "longitude", &mut object_)?,
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
            latitude: wire::required(latitude, "latitude")?,
            longitude: wire::required(longitude, "longitude")?,
            horizontal_accuracy,
            live_period,
            heading,
            proximity_alert_radius,
        })
    }
}

impl<'de> serde::Deserialize<'de> for InputLocationMessageContent {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for InputVenueMessageContent {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "latitude", &self.latitude)?;
        wire::write(&mut map, "longitude", &self.longitude)?;
        wire::write(&mut map, "title", &self.title)?;
        wire::write(&mut map, "address", &self.address)?;
        wire::write_optional(&mut map, "foursquare_id", &self.foursquare_id)?;
        wire::write_optional(&mut map, "foursquare_type", &self.foursquare_type)?;
        wire::write_optional(&mut map, "google_place_id", &self.google_place_id)?;
        wire::write_optional(&mut map, "google_place_type", &self.google_place_type)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InputVenueMessageContent {
    const NAME: &'static str = "InputVenueMessageContent";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut latitude = None;
        let mut longitude = None;
        let mut title = None;
        let mut address = None;
        let mut foursquare_id = None;
        let mut foursquare_type = None;
        let mut google_place_id = None;
        let mut google_place_type = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "latitude" => wire::set(&mut latitude, "latitude", &mut object_)?,
                "longitude" => wire::set(&mut longitude, "longitude", &mut object_)?,
                "title" => wire::set(&mut title, "title", &mut object_)?,
                "address" => wire::set(&mut address, "address", &mut object_)?,
                "foursquare_id" => {
                    wire::optional(&mut foursquare_id, "foursquare_id", &mut object_)?
                }
                "foursquare_type" => {
                    wire::optional(
                        &mut foursquare_type,
                        "foursquare_type",
                        &mut object_,
                    )?
                }
                "google_place_id" => {
                    wire::optional(
                        &mut google_place_id,
                        "google_place_id",
                        &mut object_,
                    )?
                }
                "google_place_type" => {
                    wire::optional(
                        &mut google_place_type,
                        "google_place_type",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            latitude: wire::required(latitude, "latitude")?,
            longitude: wire::required(longitude, "longitude")?,
            title: wire::required(title, "title")?,
            address: wire::required(address, "address")?,
            foursquare_id,
            foursquare_type,
            google_place_id,
            google_place_type,
        })
    }
}

impl<'de> serde::Deserialize<'de> for InputVenueMessageContent {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for InputContactMessageContent {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "phone_number", &self.phone_number)?;
        wire::write(&mut map, "first_name", &self.first_name)?;
        wire::write_optional(&mut map, "last_name", &self.last_name)?;
        wire::write_optional(&mut map, "vcard", &self.vcard)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InputContactMessageContent {
    const NAME: &'static str = "InputContactMessageContent";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut phone_number = None;
        let mut first_name = None;
        let mut last_name = None;
        let mut vcard = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "phone_number" => {
                    wire::set(&mut phone_number, "phone_number", &mut object_)?
                }
                "first_name" => wire::set(&mut first_name, "first_name", &mut object_)?,
                "last_name" => wire::optional(&mut last_name, "last_name", &mut object_)?,
                "vcard" => wire::optional(&mut vcard, "vcard", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            phone_number: wire::required(phone_number, "phone_number")?,
            first_name: wire::required(first_name, "first_name")?,
            last_name,
            vcard,
        })
    }
}

impl<'de> serde::Deserialize<'de> for InputContactMessageContent {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for InputInvoiceMessageContent {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "title", &self.title)?;
        wire::write(&mut map, "description", &self.description)?;
        wire::write(&mut map, "payload", &self.payload)?;
        wire::write(&mut map, "provider_token", &self.provider_token)?;
        wire::write(&mut map, "currency", &self.currency)?;
        wire::write(&mut map, "prices", &self.prices)?;
        wire::write_optional(&mut map, "max_tip_amount", &self.max_tip_amount)?;
        wire::write_optional(
            &mut map,
            "suggested_tip_amounts",
            &self.suggested_tip_amounts,
        )?;
        wire::write_optional(&mut map, "provider_data", &self.provider_data)?;
        wire::write_optional(&mut map, "photo_url", &self.photo_url)?;
        wire::write_optional(&mut map, "photo_size", &self.photo_size)?;
        wire::write_optional(&mut map, "photo_width", &self.photo_width)?;
        wire::write_optional(&mut map, "photo_height", &self.photo_height)?;
        wire::write_optional(&mut map, "need_name", &self.need_name)?;
        wire::write_optional(&mut map, "need_phone_number", &self.need_phone_number)?;
        wire::write_optional(&mut map, "need_email", &self.need_email)?;
        wire::write_optional(
            &mut map,
            "need_shipping_address",
            &self.need_shipping_address,
        )?;
        wire::write_optional(
            &mut map,
            "send_phone_number_to_provider",
            &self.send_phone_number_to_provider,
        )?;
        wire::write_optional(
            &mut map,
            "send_email_to_provider",
            &self.send_email_to_provider,
        )?;
        wire::write_optional(&mut map, "is_flexible", &self.is_flexible)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InputInvoiceMessageContent {
    const NAME: &'static str = "InputInvoiceMessageContent";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut title = None;
        let mut description = None;
        let mut payload = None;
        let mut provider_token = None;
        let mut currency = None;
        let mut prices = None;
        let mut max_tip_amount = None;
        let mut suggested_tip_amounts = None;
        let mut provider_data = None;
        let mut photo_url = None;
        let mut photo_size = None;
        let mut photo_width = None;
        let mut photo_height = None;
        let mut need_name = None;
        let mut need_phone_number = None;
        let mut need_email = None;
        let mut need_shipping_address = None;
        let mut send_phone_number_to_provider = None;
        let mut send_email_to_provider = None;
        let mut is_flexible = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "title" => wire::set(&mut title, "title", &mut object_)?,
                "description" => {
                    wire::set(&mut description, "description", &mut object_)?
                }
                "payload" => wire::set(&mut payload, "payload", &mut object_)?,
                "provider_token" => {
                    wire::set(&mut provider_token, "provider_token", &mut object_)?
                }
                "currency" => wire::set(&mut currency, "currency", &mut object_)?,
                "prices" => wire::set(&mut prices, "prices", &mut object_)?,
                "max_tip_amount" => {
                    wire::optional(&mut max_tip_amount, "max_tip_amount", &mut object_)?
                }
                "suggested_tip_amounts" => {
                    wire::optional(
                        &mut suggested_tip_amounts,
                        "suggested_tip_amounts",
                        &mut object_,
                    )?
                }
                "provider_data" => {
                    wire::optional(&mut provider_data, "provider_data", &mut object_)?
                }
                "photo_url" => wire::optional(&mut photo_url, "photo_url", &mut object_)?,
                "photo_size" => {
                    wire::optional(&mut photo_size, "photo_size", &mut object_)?
                }
                "photo_width" => {
                    wire::optional(&mut photo_width, "photo_width", &mut object_)?
                }
                "photo_height" => {
                    wire::optional(&mut photo_height, "photo_height", &mut object_)?
                }
                "need_name" => wire::optional(&mut need_name, "need_name", &mut object_)?,
                "need_phone_number" => {
                    wire::optional(
                        &mut need_phone_number,
                        "need_phone_number",
                        &mut object_,
                    )?
                }
                "need_email" => {
                    wire::optional(&mut need_email, "need_email", &mut object_)?
                }
                "need_shipping_address" => {
                    wire::optional(
                        &mut need_shipping_address,
                        "need_shipping_address",
                        &mut object_,
                    )?
                }
                "send_phone_number_to_provider" => {
                    wire::optional(
                        &mut send_phone_number_to_provider,
                        "send_phone_number_to_provider",
                        &mut object_,
                    )?
                }
                "send_email_to_provider" => {
                    wire::optional(
                        &mut send_email_to_provider,
                        "send_email_to_provider",
                        &mut object_,
                    )?
                }
                "is_flexible" => {
                    wire::optional(&mut is_flexible, "is_flexible", &mut object_)?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            title: wire::required(title, "title")?,
            description: wire::required(description, "description")?,
            payload: wire::required(payload, "payload")?,
            provider_token: wire::required(provider_token, "provider_token")?,
            currency: wire::required(currency, "currency")?,
            prices: wire::required(prices, "prices")?,
            max_tip_amount,
            suggested_tip_amounts,
            provider_data,
            photo_url,
            photo_size,
            photo_width,
            photo_height,
            need_name,
            need_phone_number,
            need_email,
            need_shipping_address,
            send_phone_number_to_provider,
            send_email_to_provider,
            is_flexible,
        })
    }
}

impl<'de> serde::Deserialize<'de> for InputInvoiceMessageContent {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl wire::Private for InputInvoiceMessageContent {
    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
        wire::Private::private(&self.provider_token, hide);
    }
}

impl serde::Serialize for AnswerInlineQuery {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "inline_query_id", &self.inline_query_id)?;
        wire::write(&mut map, "results", &self.results)?;
        wire::write_optional(&mut map, "cache_time", &self.cache_time)?;
        wire::write_optional(&mut map, "is_personal", &self.is_personal)?;
        wire::write_optional(&mut map, "next_offset", &self.next_offset)?;
        wire::write_optional(&mut map, "switch_pm_text", &self.switch_pm_text)?;
        wire::write_optional(
            &mut map,
            "switch_pm_parameter",
            &self.switch_pm_parameter,
        )?;
        map.end()
    }
}

impl bazu_core::Payload for AnswerInlineQuery {
    type Output = bazu_core::True;
    const NAME: &'static str = "answerInlineQuery";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .items(
                "results",
                self.results.len(),
                Self::RESULTS_ITEMS,
                "answerInlineQuery.results.items",
            );
        scope.nested("results", &self.results);
    }

    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
        wire::Private::private(&self.results, hide);
    }

    fn size_hint(&self) -> usize {
        256 + self.inline_query_id.len() + self.results.len() * 256
            + self.next_offset.as_ref().map_or(0, String::len)
            + self.switch_pm_text.as_ref().map_or(0, String::len)
            + self.switch_pm_parameter.as_ref().map_or(0, String::len)
    }
}

impl bazu_core::Method for AnswerInlineQuery {
    const REPEATABLE: bool = true;

    fn decode(
        response: &bazu_core::Response,
    ) -> Result<bazu_core::True, bazu_core::Error> {
        response.result()
    }
}
