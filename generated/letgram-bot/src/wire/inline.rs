// @generated from spec/letgram/inline.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! How the types of [`inline`](crate::inline) are read, written and checked.

use bazu_core::{Check, Error, Method, Payload, Response, Scope, True, wire};
use bazu_core::serde::{Deserialize, Deserializer, Serialize, Serializer};
use bazu_core::serde::de::MapAccess;
use bazu_core::serde::ser::SerializeMap;

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

impl Serialize for InlineQuery {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("from", &self.from)?;
        map.serialize_entry("query", &self.query)?;
        map.serialize_entry("offset", &self.offset)?;
        wire::write_optional(&mut map, "chat_type", &self.chat_type)?;
        wire::write_optional(&mut map, "location", &self.location)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InlineQuery {
    const NAME: &'static str = "InlineQuery";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut from = None;
        let mut query = None;
        let mut offset = None;
        let mut chat_type = None;
        let mut location = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "id" => wire::set(&mut id, "id", &mut wire_object)?,
                "from" => wire::set(&mut from, "from", &mut wire_object)?,
                "query" => wire::set(&mut query, "query", &mut wire_object)?,
                "offset" => wire::set(&mut offset, "offset", &mut wire_object)?,
                "chat_type" => {
                    wire::optional(&mut chat_type, "chat_type", &mut wire_object)?
                }
                "location" => {
                    wire::optional(&mut location, "location", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            from: wire::required(from, "from")?,
            query: wire::required(query, "query")?,
            offset: wire::required(offset, "offset")?,
            chat_type,
            location,
        })
    }
}

impl<'de> Deserialize<'de> for InlineQuery {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for InlineQueryChatType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for InlineQueryChatType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::text(deserializer).map(|value| Self::from(&*value))
    }
}

impl Serialize for ChosenInlineResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("result_id", &self.result_id)?;
        map.serialize_entry("from", &self.from)?;
        wire::write_optional(&mut map, "location", &self.location)?;
        wire::write_optional(&mut map, "inline_message_id", &self.inline_message_id)?;
        map.serialize_entry("query", &self.query)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ChosenInlineResult {
    const NAME: &'static str = "ChosenInlineResult";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut result_id = None;
        let mut from = None;
        let mut location = None;
        let mut inline_message_id = None;
        let mut query = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "result_id" => wire::set(&mut result_id, "result_id", &mut wire_object)?,
                "from" => wire::set(&mut from, "from", &mut wire_object)?,
                "location" => {
                    wire::optional(&mut location, "location", &mut wire_object)?
                }
                "inline_message_id" => {
                    wire::optional(
                        &mut inline_message_id,
                        "inline_message_id",
                        &mut wire_object,
                    )?
                }
                "query" => wire::set(&mut query, "query", &mut wire_object)?,
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            result_id: wire::required(result_id, "result_id")?,
            from: wire::required(from, "from")?,
            location,
            inline_message_id,
            query: wire::required(query, "query")?,
        })
    }
}

impl<'de> Deserialize<'de> for ChosenInlineResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for InlineQueryResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Article(value) => value.serialize(serializer),
            Self::Photo(value) => value.serialize(serializer),
            Self::CachedPhoto(value) => value.serialize(serializer),
            Self::Gif(value) => value.serialize(serializer),
            Self::CachedGif(value) => value.serialize(serializer),
            Self::Mpeg4Gif(value) => value.serialize(serializer),
            Self::CachedMpeg4Gif(value) => value.serialize(serializer),
            Self::Video(value) => value.serialize(serializer),
            Self::CachedVideo(value) => value.serialize(serializer),
            Self::Audio(value) => value.serialize(serializer),
            Self::CachedAudio(value) => value.serialize(serializer),
            Self::Voice(value) => value.serialize(serializer),
            Self::CachedVoice(value) => value.serialize(serializer),
            Self::Document(value) => value.serialize(serializer),
            Self::CachedDocument(value) => value.serialize(serializer),
            Self::Location(value) => value.serialize(serializer),
            Self::Venue(value) => value.serialize(serializer),
            Self::Contact(value) => value.serialize(serializer),
            Self::Game(value) => value.serialize(serializer),
            Self::CachedSticker(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl wire::Tagged for InlineQueryResult {
    const NAME: &'static str = "InlineQueryResult";
    const TAG: &'static str = "type";
    const WHOLE: bool = true;

    fn variant<'de, A: MapAccess<'de>>(
        member: &str,
        object: wire::Object<'_, A>,
    ) -> Result<Self, A::Error> {
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

impl<'de> Deserialize<'de> for InlineQueryResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::tagged(deserializer)
    }
}

impl Check for InlineQueryResult {
    fn check(&self, scope: &mut Scope<'_>) {
        match self {
            Self::Article(value) => value.check(scope),
            Self::Photo(value) => value.check(scope),
            Self::CachedPhoto(value) => value.check(scope),
            Self::Gif(value) => value.check(scope),
            Self::CachedGif(value) => value.check(scope),
            Self::Mpeg4Gif(value) => value.check(scope),
            Self::CachedMpeg4Gif(value) => value.check(scope),
            Self::Video(value) => value.check(scope),
            Self::CachedVideo(value) => value.check(scope),
            Self::Audio(value) => value.check(scope),
            Self::CachedAudio(value) => value.check(scope),
            Self::Voice(value) => value.check(scope),
            Self::CachedVoice(value) => value.check(scope),
            Self::Document(value) => value.check(scope),
            Self::CachedDocument(value) => value.check(scope),
            Self::Location(value) => value.check(scope),
            Self::Venue(value) => value.check(scope),
            Self::Contact(value) => value.check(scope),
            Self::Game(value) => value.check(scope),
            Self::CachedSticker(value) => value.check(scope),
            _ => {}
        }
    }
}

impl wire::Private for InlineQueryResult {
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        match self {
            Self::Article(value) => value.private(hide),
            Self::Photo(value) => value.private(hide),
            Self::CachedPhoto(value) => value.private(hide),
            Self::Gif(value) => value.private(hide),
            Self::CachedGif(value) => value.private(hide),
            Self::Mpeg4Gif(value) => value.private(hide),
            Self::CachedMpeg4Gif(value) => value.private(hide),
            Self::Video(value) => value.private(hide),
            Self::CachedVideo(value) => value.private(hide),
            Self::Audio(value) => value.private(hide),
            Self::CachedAudio(value) => value.private(hide),
            Self::Voice(value) => value.private(hide),
            Self::CachedVoice(value) => value.private(hide),
            Self::Document(value) => value.private(hide),
            Self::CachedDocument(value) => value.private(hide),
            Self::Location(value) => value.private(hide),
            Self::Venue(value) => value.private(hide),
            Self::Contact(value) => value.private(hide),
            Self::CachedSticker(value) => value.private(hide),
            _ => {}
        }
    }
}

impl Serialize for InlineQueryResultArticle {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "article")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("input_message_content", &self.input_message_content)?;
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

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
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
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "id" => wire::set(&mut id, "id", &mut wire_object)?,
                "title" => wire::set(&mut title, "title", &mut wire_object)?,
                "input_message_content" => {
                    wire::set(
                        &mut input_message_content,
                        "input_message_content",
                        &mut wire_object,
                    )?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut wire_object)?
                }
                "url" => wire::optional(&mut url, "url", &mut wire_object)?,
                "hide_url" => {
                    wire::optional(&mut hide_url, "hide_url", &mut wire_object)?
                }
                "description" => {
                    wire::optional(&mut description, "description", &mut wire_object)?
                }
                "thumbnail_url" => {
                    wire::optional(
                        &mut thumbnail_url,
                        "thumbnail_url",
                        &mut wire_object,
                    )?
                }
                "thumbnail_width" => {
                    wire::optional(
                        &mut thumbnail_width,
                        "thumbnail_width",
                        &mut wire_object,
                    )?
                }
                "thumbnail_height" => {
                    wire::optional(
                        &mut thumbnail_height,
                        "thumbnail_height",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
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

impl<'de> Deserialize<'de> for InlineQueryResultArticle {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Check for InlineQueryResultArticle {
    fn check(&self, scope: &mut Scope<'_>) {
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
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl Serialize for InlineQueryResultPhoto {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "photo")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("photo_url", &self.photo_url)?;
        map.serialize_entry("thumbnail_url", &self.thumbnail_url)?;
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

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
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
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "id" => wire::set(&mut id, "id", &mut wire_object)?,
                "photo_url" => wire::set(&mut photo_url, "photo_url", &mut wire_object)?,
                "thumbnail_url" => {
                    wire::set(&mut thumbnail_url, "thumbnail_url", &mut wire_object)?
                }
                "photo_width" => {
                    wire::optional(&mut photo_width, "photo_width", &mut wire_object)?
                }
                "photo_height" => {
                    wire::optional(&mut photo_height, "photo_height", &mut wire_object)?
                }
                "title" => wire::optional(&mut title, "title", &mut wire_object)?,
                "description" => {
                    wire::optional(&mut description, "description", &mut wire_object)?
                }
                "caption" => wire::optional(&mut caption, "caption", &mut wire_object)?,
                "parse_mode" => {
                    wire::optional(&mut parse_mode, "parse_mode", &mut wire_object)?
                }
                "caption_entities" => {
                    wire::optional(
                        &mut caption_entities,
                        "caption_entities",
                        &mut wire_object,
                    )?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut wire_object)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
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

impl<'de> Deserialize<'de> for InlineQueryResultPhoto {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Check for InlineQueryResultPhoto {
    fn check(&self, scope: &mut Scope<'_>) {
        scope
            .length("id", &self.id, Self::ID_LENGTH, "InlineQueryResultPhoto.id.length");
        scope.nested("reply_markup", &self.reply_markup);
    }
}

impl wire::Private for InlineQueryResultPhoto {
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl Serialize for InlineQueryResultGif {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "gif")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("gif_url", &self.gif_url)?;
        wire::write_optional(&mut map, "gif_width", &self.gif_width)?;
        wire::write_optional(&mut map, "gif_height", &self.gif_height)?;
        wire::write_optional(&mut map, "gif_duration", &self.gif_duration)?;
        map.serialize_entry("thumbnail_url", &self.thumbnail_url)?;
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

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
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
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "id" => wire::set(&mut id, "id", &mut wire_object)?,
                "gif_url" => wire::set(&mut gif_url, "gif_url", &mut wire_object)?,
                "gif_width" => {
                    wire::optional(&mut gif_width, "gif_width", &mut wire_object)?
                }
                "gif_height" => {
                    wire::optional(&mut gif_height, "gif_height", &mut wire_object)?
                }
                "gif_duration" => {
                    wire::optional(&mut gif_duration, "gif_duration", &mut wire_object)?
                }
                "thumbnail_url" => {
                    wire::set(&mut thumbnail_url, "thumbnail_url", &mut wire_object)?
                }
                "thumbnail_mime_type" => {
                    wire::optional(
                        &mut thumbnail_mime_type,
                        "thumbnail_mime_type",
                        &mut wire_object,
                    )?
                }
                "title" => wire::optional(&mut title, "title", &mut wire_object)?,
                "caption" => wire::optional(&mut caption, "caption", &mut wire_object)?,
                "parse_mode" => {
                    wire::optional(&mut parse_mode, "parse_mode", &mut wire_object)?
                }
                "caption_entities" => {
                    wire::optional(
                        &mut caption_entities,
                        "caption_entities",
                        &mut wire_object,
                    )?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut wire_object)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
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

impl<'de> Deserialize<'de> for InlineQueryResultGif {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Check for InlineQueryResultGif {
    fn check(&self, scope: &mut Scope<'_>) {
        scope.length("id", &self.id, Self::ID_LENGTH, "InlineQueryResultGif.id.length");
        scope.nested("reply_markup", &self.reply_markup);
    }
}

impl wire::Private for InlineQueryResultGif {
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl Serialize for InlineQueryResultMpeg4Gif {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "mpeg4_gif")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("mpeg4_url", &self.mpeg4_url)?;
        wire::write_optional(&mut map, "mpeg4_width", &self.mpeg4_width)?;
        wire::write_optional(&mut map, "mpeg4_height", &self.mpeg4_height)?;
        wire::write_optional(&mut map, "mpeg4_duration", &self.mpeg4_duration)?;
        map.serialize_entry("thumbnail_url", &self.thumbnail_url)?;
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

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
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
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "id" => wire::set(&mut id, "id", &mut wire_object)?,
                "mpeg4_url" => wire::set(&mut mpeg4_url, "mpeg4_url", &mut wire_object)?,
                "mpeg4_width" => {
                    wire::optional(&mut mpeg4_width, "mpeg4_width", &mut wire_object)?
                }
                "mpeg4_height" => {
                    wire::optional(&mut mpeg4_height, "mpeg4_height", &mut wire_object)?
                }
                "mpeg4_duration" => {
                    wire::optional(
                        &mut mpeg4_duration,
                        "mpeg4_duration",
                        &mut wire_object,
                    )?
                }
                "thumbnail_url" => {
                    wire::set(&mut thumbnail_url, "thumbnail_url", &mut wire_object)?
                }
                "thumbnail_mime_type" => {
                    wire::optional(
                        &mut thumbnail_mime_type,
                        "thumbnail_mime_type",
                        &mut wire_object,
                    )?
                }
                "title" => wire::optional(&mut title, "title", &mut wire_object)?,
                "caption" => wire::optional(&mut caption, "caption", &mut wire_object)?,
                "parse_mode" => {
                    wire::optional(&mut parse_mode, "parse_mode", &mut wire_object)?
                }
                "caption_entities" => {
                    wire::optional(
                        &mut caption_entities,
                        "caption_entities",
                        &mut wire_object,
                    )?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut wire_object)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
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

impl<'de> Deserialize<'de> for InlineQueryResultMpeg4Gif {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Check for InlineQueryResultMpeg4Gif {
    fn check(&self, scope: &mut Scope<'_>) {
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
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl Serialize for InlineQueryResultVideo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "video")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("video_url", &self.video_url)?;
        map.serialize_entry("mime_type", &self.mime_type)?;
        map.serialize_entry("thumbnail_url", &self.thumbnail_url)?;
        map.serialize_entry("title", &self.title)?;
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

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
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
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "id" => wire::set(&mut id, "id", &mut wire_object)?,
                "video_url" => wire::set(&mut video_url, "video_url", &mut wire_object)?,
                "mime_type" => wire::set(&mut mime_type, "mime_type", &mut wire_object)?,
                "thumbnail_url" => {
                    wire::set(&mut thumbnail_url, "thumbnail_url", &mut wire_object)?
                }
                "title" => wire::set(&mut title, "title", &mut wire_object)?,
                "caption" => wire::optional(&mut caption, "caption", &mut wire_object)?,
                "parse_mode" => {
                    wire::optional(&mut parse_mode, "parse_mode", &mut wire_object)?
                }
                "caption_entities" => {
                    wire::optional(
                        &mut caption_entities,
                        "caption_entities",
                        &mut wire_object,
                    )?
                }
                "video_width" => {
                    wire::optional(&mut video_width, "video_width", &mut wire_object)?
                }
                "video_height" => {
                    wire::optional(&mut video_height, "video_height", &mut wire_object)?
                }
                "video_duration" => {
                    wire::optional(
                        &mut video_duration,
                        "video_duration",
                        &mut wire_object,
                    )?
                }
                "description" => {
                    wire::optional(&mut description, "description", &mut wire_object)?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut wire_object)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
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

impl<'de> Deserialize<'de> for InlineQueryResultVideo {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Check for InlineQueryResultVideo {
    fn check(&self, scope: &mut Scope<'_>) {
        scope
            .length("id", &self.id, Self::ID_LENGTH, "InlineQueryResultVideo.id.length");
        scope.nested("reply_markup", &self.reply_markup);
    }
}

impl wire::Private for InlineQueryResultVideo {
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl Serialize for InlineQueryResultAudio {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "audio")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("audio_url", &self.audio_url)?;
        map.serialize_entry("title", &self.title)?;
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

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
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
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "id" => wire::set(&mut id, "id", &mut wire_object)?,
                "audio_url" => wire::set(&mut audio_url, "audio_url", &mut wire_object)?,
                "title" => wire::set(&mut title, "title", &mut wire_object)?,
                "caption" => wire::optional(&mut caption, "caption", &mut wire_object)?,
                "parse_mode" => {
                    wire::optional(&mut parse_mode, "parse_mode", &mut wire_object)?
                }
                "caption_entities" => {
                    wire::optional(
                        &mut caption_entities,
                        "caption_entities",
                        &mut wire_object,
                    )?
                }
                "performer" => {
                    wire::optional(&mut performer, "performer", &mut wire_object)?
                }
                "audio_duration" => {
                    wire::optional(
                        &mut audio_duration,
                        "audio_duration",
                        &mut wire_object,
                    )?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut wire_object)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
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

impl<'de> Deserialize<'de> for InlineQueryResultAudio {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Check for InlineQueryResultAudio {
    fn check(&self, scope: &mut Scope<'_>) {
        scope
            .length("id", &self.id, Self::ID_LENGTH, "InlineQueryResultAudio.id.length");
        scope.nested("reply_markup", &self.reply_markup);
    }
}

impl wire::Private for InlineQueryResultAudio {
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl Serialize for InlineQueryResultVoice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "voice")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("voice_url", &self.voice_url)?;
        map.serialize_entry("title", &self.title)?;
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

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut voice_url = None;
        let mut title = None;
        let mut caption = None;
        let mut parse_mode = None;
        let mut caption_entities = None;
        let mut voice_duration = None;
        let mut reply_markup = None;
        let mut input_message_content = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "id" => wire::set(&mut id, "id", &mut wire_object)?,
                "voice_url" => wire::set(&mut voice_url, "voice_url", &mut wire_object)?,
                "title" => wire::set(&mut title, "title", &mut wire_object)?,
                "caption" => wire::optional(&mut caption, "caption", &mut wire_object)?,
                "parse_mode" => {
                    wire::optional(&mut parse_mode, "parse_mode", &mut wire_object)?
                }
                "caption_entities" => {
                    wire::optional(
                        &mut caption_entities,
                        "caption_entities",
                        &mut wire_object,
                    )?
                }
                "voice_duration" => {
                    wire::optional(
                        &mut voice_duration,
                        "voice_duration",
                        &mut wire_object,
                    )?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut wire_object)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
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

impl<'de> Deserialize<'de> for InlineQueryResultVoice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Check for InlineQueryResultVoice {
    fn check(&self, scope: &mut Scope<'_>) {
        scope
            .length("id", &self.id, Self::ID_LENGTH, "InlineQueryResultVoice.id.length");
        scope.nested("reply_markup", &self.reply_markup);
    }
}

impl wire::Private for InlineQueryResultVoice {
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl Serialize for InlineQueryResultDocument {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "document")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("title", &self.title)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(&mut map, "caption_entities", &self.caption_entities)?;
        map.serialize_entry("document_url", &self.document_url)?;
        map.serialize_entry("mime_type", &self.mime_type)?;
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

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
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
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "id" => wire::set(&mut id, "id", &mut wire_object)?,
                "title" => wire::set(&mut title, "title", &mut wire_object)?,
                "caption" => wire::optional(&mut caption, "caption", &mut wire_object)?,
                "parse_mode" => {
                    wire::optional(&mut parse_mode, "parse_mode", &mut wire_object)?
                }
                "caption_entities" => {
                    wire::optional(
                        &mut caption_entities,
                        "caption_entities",
                        &mut wire_object,
                    )?
                }
                "document_url" => {
                    wire::set(&mut document_url, "document_url", &mut wire_object)?
                }
                "mime_type" => wire::set(&mut mime_type, "mime_type", &mut wire_object)?,
                "description" => {
                    wire::optional(&mut description, "description", &mut wire_object)?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut wire_object)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut wire_object,
                    )?
                }
                "thumbnail_url" => {
                    wire::optional(
                        &mut thumbnail_url,
                        "thumbnail_url",
                        &mut wire_object,
                    )?
                }
                "thumbnail_width" => {
                    wire::optional(
                        &mut thumbnail_width,
                        "thumbnail_width",
                        &mut wire_object,
                    )?
                }
                "thumbnail_height" => {
                    wire::optional(
                        &mut thumbnail_height,
                        "thumbnail_height",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
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

impl<'de> Deserialize<'de> for InlineQueryResultDocument {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Check for InlineQueryResultDocument {
    fn check(&self, scope: &mut Scope<'_>) {
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
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl Serialize for InlineQueryResultLocation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "location")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("latitude", &self.latitude)?;
        map.serialize_entry("longitude", &self.longitude)?;
        map.serialize_entry("title", &self.title)?;
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

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
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
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "id" => wire::set(&mut id, "id", &mut wire_object)?,
                "latitude" => wire::set(&mut latitude, "latitude", &mut wire_object)?,
                "longitude" => wire::set(&mut longitude, "longitude", &mut wire_object)?,
                "title" => wire::set(&mut title, "title", &mut wire_object)?,
                "horizontal_accuracy" => {
                    wire::optional(
                        &mut horizontal_accuracy,
                        "horizontal_accuracy",
                        &mut wire_object,
                    )?
                }
                "live_period" => {
                    wire::optional(&mut live_period, "live_period", &mut wire_object)?
                }
                "heading" => wire::optional(&mut heading, "heading", &mut wire_object)?,
                "proximity_alert_radius" => {
                    wire::optional(
                        &mut proximity_alert_radius,
                        "proximity_alert_radius",
                        &mut wire_object,
                    )?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut wire_object)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut wire_object,
                    )?
                }
                "thumbnail_url" => {
                    wire::optional(
                        &mut thumbnail_url,
                        "thumbnail_url",
                        &mut wire_object,
                    )?
                }
                "thumbnail_width" => {
                    wire::optional(
                        &mut thumbnail_width,
                        "thumbnail_width",
                        &mut wire_object,
                    )?
                }
                "thumbnail_height" => {
                    wire::optional(
                        &mut thumbnail_height,
                        "thumbnail_height",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
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

impl<'de> Deserialize<'de> for InlineQueryResultLocation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Check for InlineQueryResultLocation {
    fn check(&self, scope: &mut Scope<'_>) {
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
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl Serialize for InlineQueryResultVenue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "venue")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("latitude", &self.latitude)?;
        map.serialize_entry("longitude", &self.longitude)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("address", &self.address)?;
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

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
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
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "id" => wire::set(&mut id, "id", &mut wire_object)?,
                "latitude" => wire::set(&mut latitude, "latitude", &mut wire_object)?,
                "longitude" => wire::set(&mut longitude, "longitude", &mut wire_object)?,
                "title" => wire::set(&mut title, "title", &mut wire_object)?,
                "address" => wire::set(&mut address, "address", &mut wire_object)?,
                "foursquare_id" => {
                    wire::optional(
                        &mut foursquare_id,
                        "foursquare_id",
                        &mut wire_object,
                    )?
                }
                "foursquare_type" => {
                    wire::optional(
                        &mut foursquare_type,
                        "foursquare_type",
                        &mut wire_object,
                    )?
                }
                "google_place_id" => {
                    wire::optional(
                        &mut google_place_id,
                        "google_place_id",
                        &mut wire_object,
                    )?
                }
                "google_place_type" => {
                    wire::optional(
                        &mut google_place_type,
                        "google_place_type",
                        &mut wire_object,
                    )?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut wire_object)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut wire_object,
                    )?
                }
                "thumbnail_url" => {
                    wire::optional(
                        &mut thumbnail_url,
                        "thumbnail_url",
                        &mut wire_object,
                    )?
                }
                "thumbnail_width" => {
                    wire::optional(
                        &mut thumbnail_width,
                        "thumbnail_width",
                        &mut wire_object,
                    )?
                }
                "thumbnail_height" => {
                    wire::optional(
                        &mut thumbnail_height,
                        "thumbnail_height",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
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

impl<'de> Deserialize<'de> for InlineQueryResultVenue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Check for InlineQueryResultVenue {
    fn check(&self, scope: &mut Scope<'_>) {
        scope
            .length("id", &self.id, Self::ID_LENGTH, "InlineQueryResultVenue.id.length");
        scope.nested("reply_markup", &self.reply_markup);
    }
}

impl wire::Private for InlineQueryResultVenue {
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl Serialize for InlineQueryResultContact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "contact")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("phone_number", &self.phone_number)?;
        map.serialize_entry("first_name", &self.first_name)?;
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

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
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
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "id" => wire::set(&mut id, "id", &mut wire_object)?,
                "phone_number" => {
                    wire::set(&mut phone_number, "phone_number", &mut wire_object)?
                }
                "first_name" => {
                    wire::set(&mut first_name, "first_name", &mut wire_object)?
                }
                "last_name" => {
                    wire::optional(&mut last_name, "last_name", &mut wire_object)?
                }
                "vcard" => wire::optional(&mut vcard, "vcard", &mut wire_object)?,
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut wire_object)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut wire_object,
                    )?
                }
                "thumbnail_url" => {
                    wire::optional(
                        &mut thumbnail_url,
                        "thumbnail_url",
                        &mut wire_object,
                    )?
                }
                "thumbnail_width" => {
                    wire::optional(
                        &mut thumbnail_width,
                        "thumbnail_width",
                        &mut wire_object,
                    )?
                }
                "thumbnail_height" => {
                    wire::optional(
                        &mut thumbnail_height,
                        "thumbnail_height",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
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

impl<'de> Deserialize<'de> for InlineQueryResultContact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Check for InlineQueryResultContact {
    fn check(&self, scope: &mut Scope<'_>) {
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
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl Serialize for InlineQueryResultGame {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "game")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("game_short_name", &self.game_short_name)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InlineQueryResultGame {
    const NAME: &'static str = "InlineQueryResultGame";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut game_short_name = None;
        let mut reply_markup = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "id" => wire::set(&mut id, "id", &mut wire_object)?,
                "game_short_name" => {
                    wire::set(&mut game_short_name, "game_short_name", &mut wire_object)?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            game_short_name: wire::required(game_short_name, "game_short_name")?,
            reply_markup,
        })
    }
}

impl<'de> Deserialize<'de> for InlineQueryResultGame {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Check for InlineQueryResultGame {
    fn check(&self, scope: &mut Scope<'_>) {
        scope.length("id", &self.id, Self::ID_LENGTH, "InlineQueryResultGame.id.length");
        scope.nested("reply_markup", &self.reply_markup);
    }
}

impl Serialize for InlineQueryResultCachedPhoto {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "photo")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("photo_file_id", &self.photo_file_id)?;
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

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut photo_file_id = None;
        let mut title = None;
        let mut description = None;
        let mut caption = None;
        let mut parse_mode = None;
        let mut caption_entities = None;
        let mut reply_markup = None;
        let mut input_message_content = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "id" => wire::set(&mut id, "id", &mut wire_object)?,
                "photo_file_id" => {
                    wire::set(&mut photo_file_id, "photo_file_id", &mut wire_object)?
                }
                "title" => wire::optional(&mut title, "title", &mut wire_object)?,
                "description" => {
                    wire::optional(&mut description, "description", &mut wire_object)?
                }
                "caption" => wire::optional(&mut caption, "caption", &mut wire_object)?,
                "parse_mode" => {
                    wire::optional(&mut parse_mode, "parse_mode", &mut wire_object)?
                }
                "caption_entities" => {
                    wire::optional(
                        &mut caption_entities,
                        "caption_entities",
                        &mut wire_object,
                    )?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut wire_object)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
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

impl<'de> Deserialize<'de> for InlineQueryResultCachedPhoto {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Check for InlineQueryResultCachedPhoto {
    fn check(&self, scope: &mut Scope<'_>) {
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
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl Serialize for InlineQueryResultCachedGif {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "gif")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("gif_file_id", &self.gif_file_id)?;
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

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut gif_file_id = None;
        let mut title = None;
        let mut caption = None;
        let mut parse_mode = None;
        let mut caption_entities = None;
        let mut reply_markup = None;
        let mut input_message_content = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "id" => wire::set(&mut id, "id", &mut wire_object)?,
                "gif_file_id" => {
                    wire::set(&mut gif_file_id, "gif_file_id", &mut wire_object)?
                }
                "title" => wire::optional(&mut title, "title", &mut wire_object)?,
                "caption" => wire::optional(&mut caption, "caption", &mut wire_object)?,
                "parse_mode" => {
                    wire::optional(&mut parse_mode, "parse_mode", &mut wire_object)?
                }
                "caption_entities" => {
                    wire::optional(
                        &mut caption_entities,
                        "caption_entities",
                        &mut wire_object,
                    )?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut wire_object)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
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

impl<'de> Deserialize<'de> for InlineQueryResultCachedGif {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Check for InlineQueryResultCachedGif {
    fn check(&self, scope: &mut Scope<'_>) {
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
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl Serialize for InlineQueryResultCachedMpeg4Gif {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "mpeg4_gif")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("mpeg4_file_id", &self.mpeg4_file_id)?;
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

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut mpeg4_file_id = None;
        let mut title = None;
        let mut caption = None;
        let mut parse_mode = None;
        let mut caption_entities = None;
        let mut reply_markup = None;
        let mut input_message_content = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "id" => wire::set(&mut id, "id", &mut wire_object)?,
                "mpeg4_file_id" => {
                    wire::set(&mut mpeg4_file_id, "mpeg4_file_id", &mut wire_object)?
                }
                "title" => wire::optional(&mut title, "title", &mut wire_object)?,
                "caption" => wire::optional(&mut caption, "caption", &mut wire_object)?,
                "parse_mode" => {
                    wire::optional(&mut parse_mode, "parse_mode", &mut wire_object)?
                }
                "caption_entities" => {
                    wire::optional(
                        &mut caption_entities,
                        "caption_entities",
                        &mut wire_object,
                    )?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut wire_object)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
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

impl<'de> Deserialize<'de> for InlineQueryResultCachedMpeg4Gif {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Check for InlineQueryResultCachedMpeg4Gif {
    fn check(&self, scope: &mut Scope<'_>) {
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
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl Serialize for InlineQueryResultCachedSticker {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "sticker")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("sticker_file_id", &self.sticker_file_id)?;
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

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut sticker_file_id = None;
        let mut reply_markup = None;
        let mut input_message_content = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "id" => wire::set(&mut id, "id", &mut wire_object)?,
                "sticker_file_id" => {
                    wire::set(&mut sticker_file_id, "sticker_file_id", &mut wire_object)?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut wire_object)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
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

impl<'de> Deserialize<'de> for InlineQueryResultCachedSticker {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Check for InlineQueryResultCachedSticker {
    fn check(&self, scope: &mut Scope<'_>) {
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
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl Serialize for InlineQueryResultCachedDocument {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "document")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("document_file_id", &self.document_file_id)?;
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

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut document_file_id = None;
        let mut description = None;
        let mut caption = None;
        let mut parse_mode = None;
        let mut caption_entities = None;
        let mut reply_markup = None;
        let mut input_message_content = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "id" => wire::set(&mut id, "id", &mut wire_object)?,
                "title" => wire::set(&mut title, "title", &mut wire_object)?,
                "document_file_id" => {
                    wire::set(
                        &mut document_file_id,
                        "document_file_id",
                        &mut wire_object,
                    )?
                }
                "description" => {
                    wire::optional(&mut description, "description", &mut wire_object)?
                }
                "caption" => wire::optional(&mut caption, "caption", &mut wire_object)?,
                "parse_mode" => {
                    wire::optional(&mut parse_mode, "parse_mode", &mut wire_object)?
                }
                "caption_entities" => {
                    wire::optional(
                        &mut caption_entities,
                        "caption_entities",
                        &mut wire_object,
                    )?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut wire_object)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
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

impl<'de> Deserialize<'de> for InlineQueryResultCachedDocument {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Check for InlineQueryResultCachedDocument {
    fn check(&self, scope: &mut Scope<'_>) {
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
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl Serialize for InlineQueryResultCachedVideo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "video")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("video_file_id", &self.video_file_id)?;
        map.serialize_entry("title", &self.title)?;
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

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut video_file_id = None;
        let mut title = None;
        let mut description = None;
        let mut caption = None;
        let mut parse_mode = None;
        let mut caption_entities = None;
        let mut reply_markup = None;
        let mut input_message_content = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "id" => wire::set(&mut id, "id", &mut wire_object)?,
                "video_file_id" => {
                    wire::set(&mut video_file_id, "video_file_id", &mut wire_object)?
                }
                "title" => wire::set(&mut title, "title", &mut wire_object)?,
                "description" => {
                    wire::optional(&mut description, "description", &mut wire_object)?
                }
                "caption" => wire::optional(&mut caption, "caption", &mut wire_object)?,
                "parse_mode" => {
                    wire::optional(&mut parse_mode, "parse_mode", &mut wire_object)?
                }
                "caption_entities" => {
                    wire::optional(
                        &mut caption_entities,
                        "caption_entities",
                        &mut wire_object,
                    )?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut wire_object)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
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

impl<'de> Deserialize<'de> for InlineQueryResultCachedVideo {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Check for InlineQueryResultCachedVideo {
    fn check(&self, scope: &mut Scope<'_>) {
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
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl Serialize for InlineQueryResultCachedVoice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "voice")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("voice_file_id", &self.voice_file_id)?;
        map.serialize_entry("title", &self.title)?;
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

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut voice_file_id = None;
        let mut title = None;
        let mut caption = None;
        let mut parse_mode = None;
        let mut caption_entities = None;
        let mut reply_markup = None;
        let mut input_message_content = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "id" => wire::set(&mut id, "id", &mut wire_object)?,
                "voice_file_id" => {
                    wire::set(&mut voice_file_id, "voice_file_id", &mut wire_object)?
                }
                "title" => wire::set(&mut title, "title", &mut wire_object)?,
                "caption" => wire::optional(&mut caption, "caption", &mut wire_object)?,
                "parse_mode" => {
                    wire::optional(&mut parse_mode, "parse_mode", &mut wire_object)?
                }
                "caption_entities" => {
                    wire::optional(
                        &mut caption_entities,
                        "caption_entities",
                        &mut wire_object,
                    )?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut wire_object)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
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

impl<'de> Deserialize<'de> for InlineQueryResultCachedVoice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Check for InlineQueryResultCachedVoice {
    fn check(&self, scope: &mut Scope<'_>) {
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
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl Serialize for InlineQueryResultCachedAudio {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "audio")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("audio_file_id", &self.audio_file_id)?;
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

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut audio_file_id = None;
        let mut caption = None;
        let mut parse_mode = None;
        let mut caption_entities = None;
        let mut reply_markup = None;
        let mut input_message_content = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "id" => wire::set(&mut id, "id", &mut wire_object)?,
                "audio_file_id" => {
                    wire::set(&mut audio_file_id, "audio_file_id", &mut wire_object)?
                }
                "caption" => wire::optional(&mut caption, "caption", &mut wire_object)?,
                "parse_mode" => {
                    wire::optional(&mut parse_mode, "parse_mode", &mut wire_object)?
                }
                "caption_entities" => {
                    wire::optional(
                        &mut caption_entities,
                        "caption_entities",
                        &mut wire_object,
                    )?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut wire_object)?
                }
                "input_message_content" => {
                    wire::optional(
                        &mut input_message_content,
                        "input_message_content",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
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

impl<'de> Deserialize<'de> for InlineQueryResultCachedAudio {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Check for InlineQueryResultCachedAudio {
    fn check(&self, scope: &mut Scope<'_>) {
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
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        wire::Private::private(&self.input_message_content, hide);
    }
}

impl Serialize for InputMessageContent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Contact(value) => value.serialize(serializer),
            Self::Invoice(value) => value.serialize(serializer),
            Self::Venue(value) => value.serialize(serializer),
            Self::Location(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
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

    fn variant<'de, A: MapAccess<'de>>(
        member: &str,
        object: wire::Object<'_, A>,
    ) -> Result<Self, A::Error> {
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

impl<'de> Deserialize<'de> for InputMessageContent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::keyed(deserializer)
    }
}

impl wire::Private for InputMessageContent {
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        if let Self::Invoice(value) = self {
            value.private(hide);
        }
    }
}

impl Serialize for InputTextMessageContent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("message_text", &self.message_text)?;
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

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut message_text = None;
        let mut parse_mode = None;
        let mut entities = None;
        let mut disable_web_page_preview = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "message_text" => {
                    wire::set(&mut message_text, "message_text", &mut wire_object)?
                }
                "parse_mode" => {
                    wire::optional(&mut parse_mode, "parse_mode", &mut wire_object)?
                }
                "entities" => {
                    wire::optional(&mut entities, "entities", &mut wire_object)?
                }
                "disable_web_page_preview" => {
                    wire::optional(
                        &mut disable_web_page_preview,
                        "disable_web_page_preview",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
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

impl<'de> Deserialize<'de> for InputTextMessageContent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for InputLocationMessageContent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("latitude", &self.latitude)?;
        map.serialize_entry("longitude", &self.longitude)?;
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

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut latitude = None;
        let mut longitude = None;
        let mut horizontal_accuracy = None;
        let mut live_period = None;
        let mut heading = None;
        let mut proximity_alert_radius = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "latitude" => wire::set(&mut latitude, "latitude", &mut wire_object)?,
                "longitude" => wire::set(&mut longitude, "longitude", &mut wire_object)?,
                "horizontal_accuracy" => {
                    wire::optional(
                        &mut horizontal_accuracy,
                        "horizontal_accuracy",
                        &mut wire_object,
                    )?
                }
                "live_period" => {
                    wire::optional(&mut live_period, "live_period", &mut wire_object)?
                }
                "heading" => wire::optional(&mut heading, "heading", &mut wire_object)?,
                "proximity_alert_radius" => {
                    wire::optional(
                        &mut proximity_alert_radius,
                        "proximity_alert_radius",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
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

impl<'de> Deserialize<'de> for InputLocationMessageContent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for InputVenueMessageContent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("latitude", &self.latitude)?;
        map.serialize_entry("longitude", &self.longitude)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("address", &self.address)?;
        wire::write_optional(&mut map, "foursquare_id", &self.foursquare_id)?;
        wire::write_optional(&mut map, "foursquare_type", &self.foursquare_type)?;
        wire::write_optional(&mut map, "google_place_id", &self.google_place_id)?;
        wire::write_optional(&mut map, "google_place_type", &self.google_place_type)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InputVenueMessageContent {
    const NAME: &'static str = "InputVenueMessageContent";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut latitude = None;
        let mut longitude = None;
        let mut title = None;
        let mut address = None;
        let mut foursquare_id = None;
        let mut foursquare_type = None;
        let mut google_place_id = None;
        let mut google_place_type = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "latitude" => wire::set(&mut latitude, "latitude", &mut wire_object)?,
                "longitude" => wire::set(&mut longitude, "longitude", &mut wire_object)?,
                "title" => wire::set(&mut title, "title", &mut wire_object)?,
                "address" => wire::set(&mut address, "address", &mut wire_object)?,
                "foursquare_id" => {
                    wire::optional(
                        &mut foursquare_id,
                        "foursquare_id",
                        &mut wire_object,
                    )?
                }
                "foursquare_type" => {
                    wire::optional(
                        &mut foursquare_type,
                        "foursquare_type",
                        &mut wire_object,
                    )?
                }
                "google_place_id" => {
                    wire::optional(
                        &mut google_place_id,
                        "google_place_id",
                        &mut wire_object,
                    )?
                }
                "google_place_type" => {
                    wire::optional(
                        &mut google_place_type,
                        "google_place_type",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
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

impl<'de> Deserialize<'de> for InputVenueMessageContent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for InputContactMessageContent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("phone_number", &self.phone_number)?;
        map.serialize_entry("first_name", &self.first_name)?;
        wire::write_optional(&mut map, "last_name", &self.last_name)?;
        wire::write_optional(&mut map, "vcard", &self.vcard)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for InputContactMessageContent {
    const NAME: &'static str = "InputContactMessageContent";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut phone_number = None;
        let mut first_name = None;
        let mut last_name = None;
        let mut vcard = None;
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
                "vcard" => wire::optional(&mut vcard, "vcard", &mut wire_object)?,
                _ => wire::skip(&mut wire_object)?,
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

impl<'de> Deserialize<'de> for InputContactMessageContent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for InputInvoiceMessageContent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("description", &self.description)?;
        map.serialize_entry("payload", &self.payload)?;
        map.serialize_entry("provider_token", &self.provider_token)?;
        map.serialize_entry("currency", &self.currency)?;
        map.serialize_entry("prices", &self.prices)?;
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

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
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
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "title" => wire::set(&mut title, "title", &mut wire_object)?,
                "description" => {
                    wire::set(&mut description, "description", &mut wire_object)?
                }
                "payload" => wire::set(&mut payload, "payload", &mut wire_object)?,
                "provider_token" => {
                    wire::set(&mut provider_token, "provider_token", &mut wire_object)?
                }
                "currency" => wire::set(&mut currency, "currency", &mut wire_object)?,
                "prices" => wire::set(&mut prices, "prices", &mut wire_object)?,
                "max_tip_amount" => {
                    wire::optional(
                        &mut max_tip_amount,
                        "max_tip_amount",
                        &mut wire_object,
                    )?
                }
                "suggested_tip_amounts" => {
                    wire::optional(
                        &mut suggested_tip_amounts,
                        "suggested_tip_amounts",
                        &mut wire_object,
                    )?
                }
                "provider_data" => {
                    wire::optional(
                        &mut provider_data,
                        "provider_data",
                        &mut wire_object,
                    )?
                }
                "photo_url" => {
                    wire::optional(&mut photo_url, "photo_url", &mut wire_object)?
                }
                "photo_size" => {
                    wire::optional(&mut photo_size, "photo_size", &mut wire_object)?
                }
                "photo_width" => {
                    wire::optional(&mut photo_width, "photo_width", &mut wire_object)?
                }
                "photo_height" => {
                    wire::optional(&mut photo_height, "photo_height", &mut wire_object)?
                }
                "need_name" => {
                    wire::optional(&mut need_name, "need_name", &mut wire_object)?
                }
                "need_phone_number" => {
                    wire::optional(
                        &mut need_phone_number,
                        "need_phone_number",
                        &mut wire_object,
                    )?
                }
                "need_email" => {
                    wire::optional(&mut need_email, "need_email", &mut wire_object)?
                }
                "need_shipping_address" => {
                    wire::optional(
                        &mut need_shipping_address,
                        "need_shipping_address",
                        &mut wire_object,
                    )?
                }
                "send_phone_number_to_provider" => {
                    wire::optional(
                        &mut send_phone_number_to_provider,
                        "send_phone_number_to_provider",
                        &mut wire_object,
                    )?
                }
                "send_email_to_provider" => {
                    wire::optional(
                        &mut send_email_to_provider,
                        "send_email_to_provider",
                        &mut wire_object,
                    )?
                }
                "is_flexible" => {
                    wire::optional(&mut is_flexible, "is_flexible", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
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

impl<'de> Deserialize<'de> for InputInvoiceMessageContent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl wire::Private for InputInvoiceMessageContent {
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        wire::Private::private(&self.provider_token, hide);
    }
}

impl Serialize for AnswerInlineQuery {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("inline_query_id", &self.inline_query_id)?;
        map.serialize_entry("results", &self.results)?;
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

impl Payload for AnswerInlineQuery {
    type Output = True;
    const NAME: &'static str = "answerInlineQuery";

    fn check(&self, scope: &mut Scope<'_>) {
        scope
            .items(
                "results",
                self.results.len(),
                Self::RESULTS_ITEMS,
                "answerInlineQuery.results.items",
            );
        scope.nested("results", &self.results);
    }

    fn private(&self, hide: &mut dyn FnMut(&str)) {
        wire::Private::private(&self.results, hide);
    }

    fn size_hint(&self) -> usize {
        256 + self.inline_query_id.len() + self.results.len() * 256
            + self.next_offset.as_ref().map_or(0, String::len)
            + self.switch_pm_text.as_ref().map_or(0, String::len)
            + self.switch_pm_parameter.as_ref().map_or(0, String::len)
    }
}

impl Method for AnswerInlineQuery {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}
