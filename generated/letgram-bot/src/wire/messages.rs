// @generated from spec/letgram/messages.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! How the types of [`messages`](crate::messages) are read, written and checked.

use bazu_core::{serde, wire};
use bazu_core::serde::ser::SerializeMap as _;

use crate::messages::{
    ChatAction, CopyMessage, ForwardMessage, Message, MessageEntity, MessageEntityType, MessageId,
    ParseMode, SendChatAction, SendContact, SendLocation, SendMessage, SendVenue, Venue,
    WebAppData,
};

impl serde::Serialize for Message {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "message_id", &self.message_id)?;
        wire::write_optional(&mut map, "from", &self.from)?;
        wire::write(&mut map, "date", &self.date)?;
        wire::write(&mut map, "chat", &self.chat)?;
        wire::write_optional(&mut map, "sender_chat", &self.sender_chat)?;
        wire::write_optional(&mut map, "forward_from", &self.forward_from)?;
        wire::write_optional(&mut map, "forward_from_chat", &self.forward_from_chat)?;
        wire::write_optional(
            &mut map,
            "forward_from_message_id",
            &self.forward_from_message_id,
        )?;
        wire::write_optional(&mut map, "forward_date", &self.forward_date)?;
        wire::write_optional(&mut map, "reply_to_message", &self.reply_to_message)?;
        wire::write_optional(&mut map, "edit_date", &self.edit_date)?;
        wire::write_optional(&mut map, "media_group_id", &self.media_group_id)?;
        wire::write_optional(&mut map, "text", &self.text)?;
        wire::write_optional(&mut map, "entities", &self.entities)?;
        wire::write_optional(&mut map, "animation", &self.animation)?;
        wire::write_optional(&mut map, "audio", &self.audio)?;
        wire::write_optional(&mut map, "document", &self.document)?;
        wire::write_optional(&mut map, "photo", &self.photo)?;
        wire::write_optional(&mut map, "sticker", &self.sticker)?;
        wire::write_optional(&mut map, "video", &self.video)?;
        wire::write_optional(&mut map, "voice", &self.voice)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "caption_entities", &self.caption_entities)?;
        wire::write_optional(&mut map, "contact", &self.contact)?;
        wire::write_optional(&mut map, "location", &self.location)?;
        wire::write_optional(&mut map, "new_chat_members", &self.new_chat_members)?;
        wire::write_optional(&mut map, "left_chat_member", &self.left_chat_member)?;
        wire::write_optional(&mut map, "invoice", &self.invoice)?;
        wire::write_optional(&mut map, "successful_payment", &self.successful_payment)?;
        wire::write_optional(&mut map, "web_app_data", &self.web_app_data)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(&mut map, "poll", &self.poll)?;
        wire::write_optional(&mut map, "new_chat_title", &self.new_chat_title)?;
        wire::write_optional(&mut map, "new_chat_photo", &self.new_chat_photo)?;
        wire::write_optional(&mut map, "pinned_message", &self.pinned_message)?;
        wire::write_optional(&mut map, "video_note", &self.video_note)?;
        wire::write_optional(&mut map, "dice", &self.dice)?;
        wire::write_optional(&mut map, "venue", &self.venue)?;
        wire::write_optional(&mut map, "game", &self.game)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Message {
    const NAME: &'static str = "Message";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut message_id = None;
        let mut from = None;
        let mut date = None;
        let mut chat = None;
        let mut sender_chat = None;
        let mut forward_from = None;
        let mut forward_from_chat = None;
        let mut forward_from_message_id = None;
        let mut forward_date = None;
        let mut reply_to_message = None;
        let mut edit_date = None;
        let mut media_group_id = None;
        let mut text = None;
        let mut entities = None;
        let mut animation = None;
        let mut audio = None;
        let mut document = None;
        let mut photo = None;
        let mut sticker = None;
        let mut video = None;
        let mut voice = None;
        let mut caption = None;
        let mut caption_entities = None;
        let mut contact = None;
        let mut location = None;
        let mut new_chat_members = None;
        let mut left_chat_member = None;
        let mut invoice = None;
        let mut successful_payment = None;
        let mut web_app_data = None;
        let mut reply_markup = None;
        let mut poll = None;
        let mut new_chat_title = None;
        let mut new_chat_photo = None;
        let mut pinned_message = None;
        let mut video_note = None;
        let mut dice = None;
        let mut venue = None;
        let mut game = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "message_id" => wire::set(&mut message_id, "message_id", &mut object_)?,
                "from" => wire::optional(&mut from, "from", &mut object_)?,
                "date" => wire::set(&mut date, "date", &mut object_)?,
                "chat" => wire::set(&mut chat, "chat", &mut object_)?,
                "sender_chat" => {
                    wire::optional(&mut sender_chat, "sender_chat", &mut object_)?
                }
                "forward_from" => {
                    wire::optional(&mut forward_from, "forward_from", &mut object_)?
                }
                "forward_from_chat" => {
                    wire::optional(
                        &mut forward_from_chat,
                        "forward_from_chat",
                        &mut object_,
                    )?
                }
                "forward_from_message_id" => {
                    wire::optional(
                        &mut forward_from_message_id,
                        "forward_from_message_id",
                        &mut object_,
                    )?
                }
                "forward_date" => {
                    wire::optional(&mut forward_date, "forward_date", &mut object_)?
                }
                "reply_to_message" => {
                    wire::optional(
                        &mut reply_to_message,
                        "reply_to_message",
                        &mut object_,
                    )?
                }
                "edit_date" => wire::optional(&mut edit_date, "edit_date", &mut object_)?,
                "media_group_id" => {
                    wire::optional(&mut media_group_id, "media_group_id", &mut object_)?
                }
                "text" => wire::optional(&mut text, "text", &mut object_)?,
                "entities" => wire::optional(&mut entities, "entities", &mut object_)?,
                "animation" => wire::optional(&mut animation, "animation", &mut object_)?,
                "audio" => wire::optional(&mut audio, "audio", &mut object_)?,
                "document" => wire::optional(&mut document, "document", &mut object_)?,
                "photo" => wire::optional(&mut photo, "photo", &mut object_)?,
                "sticker" => wire::optional(&mut sticker, "sticker", &mut object_)?,
                "video" => wire::optional(&mut video, "video", &mut object_)?,
                "voice" => wire::optional(&mut voice, "voice", &mut object_)?,
                "caption" => wire::optional(&mut caption, "caption", &mut object_)?,
                "caption_entities" => {
                    wire::optional(
                        &mut caption_entities,
                        "caption_entities",
                        &mut object_,
                    )?
                }
                "contact" => wire::optional(&mut contact, "contact", &mut object_)?,
                "location" => wire::optional(&mut location, "location", &mut object_)?,
                "new_chat_members" => {
                    wire::optional(
                        &mut new_chat_members,
                        "new_chat_members",
                        &mut object_,
                    )?
                }
                "left_chat_member" => {
                    wire::optional(
                        &mut left_chat_member,
                        "left_chat_member",
                        &mut object_,
                    )?
                }
                "invoice" => wire::optional(&mut invoice, "invoice", &mut object_)?,
                "successful_payment" => {
                    wire::optional(
                        &mut successful_payment,
                        "successful_payment",
                        &mut object_,
                    )?
                }
                "web_app_data" => {
                    wire::optional(&mut web_app_data, "web_app_data", &mut object_)?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut object_)?
                }
                "poll" => wire::optional(&mut poll, "poll", &mut object_)?,
                "new_chat_title" => {
                    wire::optional(&mut new_chat_title, "new_chat_title", &mut object_)?
                }
                "new_chat_photo" => {
                    wire::optional(&mut new_chat_photo, "new_chat_photo", &mut object_)?
                }
                "pinned_message" => {
                    wire::optional(&mut pinned_message, "pinned_message", &mut object_)?
                }
                "video_note" => {
                    wire::optional(&mut video_note, "video_note", &mut object_)?
                }
                "dice" => wire::optional(&mut dice, "dice", &mut object_)?,
                "venue" => wire::optional(&mut venue, "venue", &mut object_)?,
                "game" => wire::optional(&mut game, "game", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            message_id: wire::required(message_id, "message_id")?,
            from,
            date: wire::required(date, "date")?,
            chat: wire::required(chat, "chat")?,
            sender_chat,
            forward_from,
            forward_from_chat,
            forward_from_message_id,
            forward_date,
            reply_to_message,
            edit_date,
            media_group_id,
            text,
            entities,
            animation,
            audio,
            document,
            photo,
            sticker,
            video,
            voice,
            caption,
            caption_entities,
            contact,
            location,
            new_chat_members,
            left_chat_member,
            invoice,
            successful_payment,
            web_app_data,
            reply_markup,
            poll,
            new_chat_title,
            new_chat_photo,
            pinned_message,
            video_note,
            dice,
            venue,
            game,
            broken_: std::default::Default::default(),
        })
    }
}

impl<'de> serde::Deserialize<'de> for Message {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl wire::KeepBroken for Message {
    fn keep_broken(&mut self, parts: Vec<bazu_core::BrokenPart>) {
        self.broken_.keep(parts)
    }
}

impl serde::Serialize for MessageId {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "message_id", &self.message_id)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for MessageId {
    const NAME: &'static str = "MessageId";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut message_id = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "message_id" => {
                    wire::optional(&mut message_id, "message_id", &mut object_)?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            message_id: message_id.unwrap_or(0),
            broken_: std::default::Default::default(),
        })
    }
}

impl<'de> serde::Deserialize<'de> for MessageId {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl wire::KeepBroken for MessageId {
    fn keep_broken(&mut self, parts: Vec<bazu_core::BrokenPart>) {
        self.broken_.keep(parts)
    }
}

impl serde::Serialize for MessageEntity {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", &self.kind)?;
        wire::write(&mut map, "offset", &self.offset)?;
        wire::write(&mut map, "length", &self.length)?;
        wire::write_optional(&mut map, "url", &self.url)?;
        wire::write_optional(&mut map, "user", &self.user)?;
        wire::write_optional(&mut map, "language", &self.language)?;
        wire::write_optional(&mut map, "custom_emoji_id", &self.custom_emoji_id)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for MessageEntity {
    const NAME: &'static str = "MessageEntity";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut kind = None;
        let mut offset = None;
        let mut length = None;
        let mut url = None;
        let mut user = None;
        let mut language = None;
        let mut custom_emoji_id = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "type" => wire::set(&mut kind, "type", &mut object_)?,
                "offset" => wire::set(&mut offset, "offset", &mut object_)?,
                "length" => wire::set(&mut length, "length", &mut object_)?,
                "url" => wire::optional(&mut url, "url", &mut object_)?,
                "user" => wire::optional(&mut user, "user", &mut object_)?,
                "language" => wire::optional(&mut language, "language", &mut object_)?,
                "custom_emoji_id" => {
                    wire::optional(
                        &mut custom_emoji_id,
                        "custom_emoji_id",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            kind: wire::required(kind, "type")?,
            offset: wire::required(offset, "offset")?,
            length: wire::required(length, "length")?,
            url,
            user,
            language,
            custom_emoji_id,
        })
    }
}

impl<'de> serde::Deserialize<'de> for MessageEntity {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for MessageEntityType {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for MessageEntityType {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::text(deserializer).map(|value| Self::from(&*value))
    }
}

impl serde::Serialize for WebAppData {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "data", &self.data)?;
        wire::write(&mut map, "button_text", &self.button_text)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for WebAppData {
    const NAME: &'static str = "WebAppData";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut data = None;
        let mut button_text = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "data" => wire::set(&mut data, "data", &mut object_)?,
                "button_text" => {
                    wire::set(&mut button_text, "button_text", &mut object_)?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            data: wire::required(data, "data")?,
            button_text: wire::required(button_text, "button_text")?,
        })
    }
}

impl<'de> serde::Deserialize<'de> for WebAppData {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for ChatAction {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ChatAction {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::text(deserializer).map(|value| Self::from(&*value))
    }
}

impl serde::Serialize for ParseMode {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ParseMode {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::text(deserializer).map(|value| Self::from(&*value))
    }
}

impl serde::Serialize for Venue {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "location", &self.location)?;
        wire::write(&mut map, "title", &self.title)?;
        wire::write(&mut map, "address", &self.address)?;
        wire::write_optional(&mut map, "foursquare_id", &self.foursquare_id)?;
        wire::write_optional(&mut map, "foursquare_type", &self.foursquare_type)?;
        wire::write_optional(&mut map, "google_place_id", &self.google_place_id)?;
        wire::write_optional(&mut map, "google_place_type", &self.google_place_type)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Venue {
    const NAME: &'static str = "Venue";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut location = None;
        let mut title = None;
        let mut address = None;
        let mut foursquare_id = None;
        let mut foursquare_type = None;
        let mut google_place_id = None;
        let mut google_place_type = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "location" => wire::set(&mut location, "location", &mut object_)?,
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
            location: wire::required(location, "location")?,
            title: wire::required(title, "title")?,
            address: wire::required(address, "address")?,
            foursquare_id,
            foursquare_type,
            google_place_id,
            google_place_type,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Venue {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for SendMessage {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write(&mut map, "text", &self.text)?;
        wire::write_optional(
            &mut map,
            "reply_to_message_id",
            &self.reply_to_message_id,
        )?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(&mut map, "message_thread_id", &self.message_thread_id)?;
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(&mut map, "entities", &self.entities)?;
        wire::write_optional(
            &mut map,
            "disable_web_page_preview",
            &self.disable_web_page_preview,
        )?;
        wire::write_optional(
            &mut map,
            "disable_notification",
            &self.disable_notification,
        )?;
        wire::write_optional(&mut map, "protect_content", &self.protect_content)?;
        wire::write_optional(
            &mut map,
            "allow_sending_without_reply",
            &self.allow_sending_without_reply,
        )?;
        map.end()
    }
}

impl bazu_core::Payload for SendMessage {
    type Output = Message;
    const NAME: &'static str = "sendMessage";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .length_after_markup(
                "text",
                &self.text,
                self.parse_mode.is_some(),
                Self::TEXT_LENGTH,
                "sendMessage.text.length",
            );
        scope.nested("reply_markup", &self.reply_markup);
        scope
            .one_of(
                &[&["parse_mode"], &["entities"]],
                &[&[self.parse_mode.is_some()], &[self.entities.is_some()]],
                false,
                ("sendMessage.one-formatting", "Both describe the markup."),
            );
    }

    fn size_hint(&self) -> usize {
        512 + self.text.len() + self.reply_markup.as_ref().map_or(0, |_| 512)
            + self.entities.as_ref().map_or(0, |items| items.len() * 256)
    }
}

impl bazu_core::Method for SendMessage {
    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(response: &bazu_core::Response) -> Result<Message, bazu_core::Error> {
        response.tolerant_result()
    }
}

impl serde::Serialize for ForwardMessage {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write(&mut map, "from_chat_id", &self.from_chat_id)?;
        wire::write(&mut map, "message_id", &self.message_id)?;
        wire::write_optional(
            &mut map,
            "disable_notification",
            &self.disable_notification,
        )?;
        wire::write_optional(&mut map, "protect_content", &self.protect_content)?;
        map.end()
    }
}

impl bazu_core::Payload for ForwardMessage {
    type Output = Message;
    const NAME: &'static str = "forwardMessage";

    fn size_hint(&self) -> usize {
        256
    }
}

impl bazu_core::Method for ForwardMessage {
    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(response: &bazu_core::Response) -> Result<Message, bazu_core::Error> {
        response.tolerant_result()
    }
}

impl serde::Serialize for CopyMessage {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write(&mut map, "from_chat_id", &self.from_chat_id)?;
        wire::write(&mut map, "message_id", &self.message_id)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(
            &mut map,
            "disable_notification",
            &self.disable_notification,
        )?;
        wire::write_optional(&mut map, "protect_content", &self.protect_content)?;
        wire::write_optional(
            &mut map,
            "reply_to_message_id",
            &self.reply_to_message_id,
        )?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        map.end()
    }
}

impl bazu_core::Payload for CopyMessage {
    type Output = MessageId;
    const NAME: &'static str = "copyMessage";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .length_after_markup(
                "caption",
                &self.caption,
                self.parse_mode.is_some(),
                Self::CAPTION_LENGTH,
                "copyMessage.caption.length",
            );
        scope.nested("reply_markup", &self.reply_markup);
    }

    fn size_hint(&self) -> usize {
        512 + self.caption.as_ref().map_or(0, String::len)
            + self.reply_markup.as_ref().map_or(0, |_| 512)
    }
}

impl bazu_core::Method for CopyMessage {
    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(response: &bazu_core::Response) -> Result<MessageId, bazu_core::Error> {
        response.tolerant_result()
    }
}

impl serde::Serialize for SendContact {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write(&mut map, "phone_number", &self.phone_number)?;
        wire::write(&mut map, "first_name", &self.first_name)?;
        wire::write_optional(&mut map, "last_name", &self.last_name)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        wire::write_optional(&mut map, "vcard", &self.vcard)?;
        map.end()
    }
}

impl bazu_core::Payload for SendContact {
    type Output = Message;
    const NAME: &'static str = "sendContact";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope.nested("reply_markup", &self.reply_markup);
        scope
            .length(
                "vcard",
                &self.vcard,
                Self::VCARD_LENGTH,
                "sendContact.vcard.length",
            );
    }

    fn size_hint(&self) -> usize {
        256 + self.phone_number.len() + self.first_name.len()
            + self.last_name.as_ref().map_or(0, String::len)
            + self.reply_markup.as_ref().map_or(0, |_| 512)
            + self.vcard.as_ref().map_or(0, String::len)
    }
}

impl bazu_core::Method for SendContact {
    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(response: &bazu_core::Response) -> Result<Message, bazu_core::Error> {
        response.tolerant_result()
    }
}

impl serde::Serialize for SendLocation {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write(&mut map, "latitude", &self.latitude)?;
        wire::write(&mut map, "longitude", &self.longitude)?;
        wire::write_optional(
            &mut map,
            "horizontal_accuracy",
            &self.horizontal_accuracy,
        )?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
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

impl bazu_core::Payload for SendLocation {
    type Output = Message;
    const NAME: &'static str = "sendLocation";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .range(
                "horizontal_accuracy",
                self.horizontal_accuracy,
                Self::HORIZONTAL_ACCURACY_RANGE,
                "sendLocation.horizontal_accuracy.range",
            );
        scope.nested("reply_markup", &self.reply_markup);
        scope
            .integer_range(
                "live_period",
                self.live_period,
                Self::LIVE_PERIOD_RANGE,
                "sendLocation.live_period.range",
            );
        scope
            .integer_range(
                "heading",
                self.heading,
                Self::HEADING_RANGE,
                "sendLocation.heading.range",
            );
    }

    fn size_hint(&self) -> usize {
        512 + self.reply_markup.as_ref().map_or(0, |_| 512)
    }
}

impl bazu_core::Method for SendLocation {
    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(response: &bazu_core::Response) -> Result<Message, bazu_core::Error> {
        response.tolerant_result()
    }
}

impl serde::Serialize for SendChatAction {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write(&mut map, "action", &self.action)?;
        map.end()
    }
}

impl bazu_core::Payload for SendChatAction {
    type Output = bazu_core::True;
    const NAME: &'static str = "sendChatAction";

    fn size_hint(&self) -> usize {
        64
    }
}

impl bazu_core::Method for SendChatAction {
    const REPEATABLE: bool = true;

    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(
        response: &bazu_core::Response,
    ) -> Result<bazu_core::True, bazu_core::Error> {
        response.result()
    }
}

impl serde::Serialize for SendVenue {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write(&mut map, "latitude", &self.latitude)?;
        wire::write(&mut map, "longitude", &self.longitude)?;
        wire::write(&mut map, "title", &self.title)?;
        wire::write(&mut map, "address", &self.address)?;
        wire::write_optional(&mut map, "foursquare_id", &self.foursquare_id)?;
        wire::write_optional(&mut map, "google_place_id", &self.google_place_id)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        map.end()
    }
}

impl bazu_core::Payload for SendVenue {
    type Output = Message;
    const NAME: &'static str = "sendVenue";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope.nested("reply_markup", &self.reply_markup);
    }

    fn size_hint(&self) -> usize {
        512 + self.title.len() + self.address.len()
            + self.foursquare_id.as_ref().map_or(0, String::len)
            + self.google_place_id.as_ref().map_or(0, String::len)
            + self.reply_markup.as_ref().map_or(0, |_| 512)
    }
}

impl bazu_core::Method for SendVenue {
    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(response: &bazu_core::Response) -> Result<Message, bazu_core::Error> {
        response.tolerant_result()
    }
}
