// @generated from spec/bale/messages.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! How the types of [`messages`](crate::messages) are read, written and checked.

use bazu_core::{serde, wire};
use bazu_core::serde::ser::SerializeMap as _;

use crate::messages::{
    ChatAction, CopyMessage, DeleteMessage, EditMessageCaption, EditMessageReplyMarkup,
    EditMessageText, ForwardMessage, ForwardOrigin, ForwardOriginType, Message, MessageEntity,
    MessageEntityType, MessageId, Poll, PollOption, PollType, SendChatAction, SendContact,
    SendLocation, SendMessage, WebAppData,
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
        wire::write_optional(&mut map, "forward_origin", &self.forward_origin)?;
        wire::write_optional(&mut map, "delete_chat_photo", &self.delete_chat_photo)?;
        wire::write_optional(&mut map, "group_chat_created", &self.group_chat_created)?;
        wire::write_optional(
            &mut map,
            "supergroup_chat_created",
            &self.supergroup_chat_created,
        )?;
        wire::write_optional(
            &mut map,
            "channel_chat_created",
            &self.channel_chat_created,
        )?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Message {
    const NAME: &'static str = "Message";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut message_id: Option<wire::Lenient<i64>> = None;
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
        let mut media_group_id: Option<wire::Lenient<String>> = None;
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
        let mut forward_origin = None;
        let mut delete_chat_photo = None;
        let mut group_chat_created = None;
        let mut supergroup_chat_created = None;
        let mut channel_chat_created = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "message_id" => wire::set(&mut message_id, "message_id", &mut object_)?,
                "from" => wire::optional(&mut from, "from", &mut object_)?,
                "date" => wire::optional(&mut date, "date", &mut object_)?,
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
                "forward_origin" => {
                    wire::optional(&mut forward_origin, "forward_origin", &mut object_)?
                }
                "delete_chat_photo" => {
                    wire::optional(
                        &mut delete_chat_photo,
                        "delete_chat_photo",
                        &mut object_,
                    )?
                }
                "group_chat_created" => {
                    wire::optional(
                        &mut group_chat_created,
                        "group_chat_created",
                        &mut object_,
                    )?
                }
                "supergroup_chat_created" => {
                    wire::optional(
                        &mut supergroup_chat_created,
                        "supergroup_chat_created",
                        &mut object_,
                    )?
                }
                "channel_chat_created" => {
                    wire::optional(
                        &mut channel_chat_created,
                        "channel_chat_created",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            message_id: wire::required(message_id, "message_id")?.0,
            from,
            date: date.unwrap_or(0),
            chat: wire::required(chat, "chat")?,
            sender_chat,
            forward_from,
            forward_from_chat,
            forward_from_message_id,
            forward_date,
            reply_to_message,
            edit_date,
            media_group_id: media_group_id.map(|value| value.0),
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
            forward_origin,
            delete_chat_photo,
            group_chat_created,
            supergroup_chat_created,
            channel_chat_created,
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
        let mut message_id: Option<wire::Lenient<i64>> = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "message_id" => wire::set(&mut message_id, "message_id", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            message_id: wire::required(message_id, "message_id")?.0,
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
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "type" => wire::set(&mut kind, "type", &mut object_)?,
                "offset" => wire::set(&mut offset, "offset", &mut object_)?,
                "length" => wire::set(&mut length, "length", &mut object_)?,
                "url" => wire::optional(&mut url, "url", &mut object_)?,
                "user" => wire::optional(&mut user, "user", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            kind: wire::required(kind, "type")?,
            offset: wire::required(offset, "offset")?,
            length: wire::required(length, "length")?,
            url,
            user,
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
        map.end()
    }
}

impl<'de> wire::Members<'de> for WebAppData {
    const NAME: &'static str = "WebAppData";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut data = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "data" => wire::set(&mut data, "data", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            data: wire::required(data, "data")?,
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

impl serde::Serialize for Poll {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "id", &self.id)?;
        wire::write(&mut map, "question", &self.question)?;
        wire::write(&mut map, "options", &self.options)?;
        wire::write(&mut map, "total_voter_count", &self.total_voter_count)?;
        wire::write_optional(&mut map, "is_closed", &self.is_closed)?;
        wire::write_optional(&mut map, "is_anonymous", &self.is_anonymous)?;
        wire::write_optional(&mut map, "type", &self.kind)?;
        wire::write_optional(
            &mut map,
            "allows_multiple_answers",
            &self.allows_multiple_answers,
        )?;
        wire::write_optional(&mut map, "allows_revoting", &self.allows_revoting)?;
        wire::write_optional(&mut map, "members_only", &self.members_only)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Poll {
    const NAME: &'static str = "Poll";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id: Option<wire::Lenient<String>> = None;
        let mut question = None;
        let mut options = None;
        let mut total_voter_count = None;
        let mut is_closed = None;
        let mut is_anonymous = None;
        let mut kind = None;
        let mut allows_multiple_answers = None;
        let mut allows_revoting = None;
        let mut members_only = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::set(&mut id, "id", &mut object_)?,
                "question" => wire::set(&mut question, "question", &mut object_)?,
                "options" => wire::set(&mut options, "options", &mut object_)?,
                "total_voter_count" => {
                    wire::optional(
                        &mut total_voter_count,
                        "total_voter_count",
                        &mut object_,
                    )?
                }
                "is_closed" => wire::optional(&mut is_closed, "is_closed", &mut object_)?,
                "is_anonymous" => {
                    wire::optional(&mut is_anonymous, "is_anonymous", &mut object_)?
                }
                "type" => wire::optional(&mut kind, "type", &mut object_)?,
                "allows_multiple_answers" => {
                    wire::optional(
                        &mut allows_multiple_answers,
                        "allows_multiple_answers",
                        &mut object_,
                    )?
                }
                "allows_revoting" => {
                    wire::optional(
                        &mut allows_revoting,
                        "allows_revoting",
                        &mut object_,
                    )?
                }
                "members_only" => {
                    wire::optional(&mut members_only, "members_only", &mut object_)?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?.0,
            question: wire::required(question, "question")?,
            options: wire::required(options, "options")?,
            total_voter_count: total_voter_count.unwrap_or(0),
            is_closed,
            is_anonymous,
            kind,
            allows_multiple_answers,
            allows_revoting,
            members_only,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Poll {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for PollOption {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "text", &self.text)?;
        wire::write(&mut map, "voter_count", &self.voter_count)?;
        wire::write_optional(&mut map, "persistent_id", &self.persistent_id)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for PollOption {
    const NAME: &'static str = "PollOption";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut text = None;
        let mut voter_count = None;
        let mut persistent_id = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "text" => wire::set(&mut text, "text", &mut object_)?,
                "voter_count" => {
                    wire::optional(&mut voter_count, "voter_count", &mut object_)?
                }
                "persistent_id" => {
                    wire::optional(&mut persistent_id, "persistent_id", &mut object_)?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            text: wire::required(text, "text")?,
            voter_count: voter_count.unwrap_or(0),
            persistent_id,
        })
    }
}

impl<'de> serde::Deserialize<'de> for PollOption {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for PollType {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for PollType {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::text(deserializer).map(|value| Self::from(&*value))
    }
}

impl serde::Serialize for ForwardOrigin {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_optional(&mut map, "type", &self.kind)?;
        wire::write(&mut map, "date", &self.date)?;
        wire::write_optional(&mut map, "sender_user", &self.sender_user)?;
        wire::write_optional(&mut map, "chat", &self.chat)?;
        wire::write_optional(&mut map, "message_id", &self.message_id)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ForwardOrigin {
    const NAME: &'static str = "ForwardOrigin";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut kind = None;
        let mut date = None;
        let mut sender_user = None;
        let mut chat = None;
        let mut message_id = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "type" => wire::optional(&mut kind, "type", &mut object_)?,
                "date" => wire::optional(&mut date, "date", &mut object_)?,
                "sender_user" => {
                    wire::optional(&mut sender_user, "sender_user", &mut object_)?
                }
                "chat" => wire::optional(&mut chat, "chat", &mut object_)?,
                "message_id" => {
                    wire::optional(&mut message_id, "message_id", &mut object_)?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            kind,
            date: date.unwrap_or(0),
            sender_user,
            chat,
            message_id,
        })
    }
}

impl<'de> serde::Deserialize<'de> for ForwardOrigin {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for ForwardOriginType {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ForwardOriginType {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::text(deserializer).map(|value| Self::from(&*value))
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
                true,
                Self::TEXT_LENGTH,
                "sendMessage.text.length",
            );
        scope.nested("reply_markup", &self.reply_markup);
    }

    fn size_hint(&self) -> usize {
        256 + self.text.len() + self.reply_markup.as_ref().map_or(0, |_| 512)
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
        map.end()
    }
}

impl bazu_core::Payload for ForwardMessage {
    type Output = Message;
    const NAME: &'static str = "forwardMessage";

    fn size_hint(&self) -> usize {
        128
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
        map.end()
    }
}

impl bazu_core::Payload for CopyMessage {
    type Output = MessageId;
    const NAME: &'static str = "copyMessage";

    fn size_hint(&self) -> usize {
        128
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
        wire::write_optional(
            &mut map,
            "reply_to_message_id",
            &self.reply_to_message_id,
        )?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        map.end()
    }
}

impl bazu_core::Payload for SendContact {
    type Output = Message;
    const NAME: &'static str = "sendContact";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope.nested("reply_markup", &self.reply_markup);
    }

    fn size_hint(&self) -> usize {
        256 + self.phone_number.len() + self.first_name.len()
            + self.last_name.as_ref().map_or(0, String::len)
            + self.reply_markup.as_ref().map_or(0, |_| 512)
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
        wire::write_optional(
            &mut map,
            "reply_to_message_id",
            &self.reply_to_message_id,
        )?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
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
    }

    fn size_hint(&self) -> usize {
        256 + self.reply_markup.as_ref().map_or(0, |_| 512)
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
        wire::write(&mut map, "chat_id", &wire::AsText(&self.chat_id))?;
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

impl serde::Serialize for DeleteMessage {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write(&mut map, "message_id", &self.message_id)?;
        map.end()
    }
}

impl bazu_core::Payload for DeleteMessage {
    type Output = bazu_core::True;
    const NAME: &'static str = "deleteMessage";

    fn size_hint(&self) -> usize {
        128
    }
}

impl bazu_core::Method for DeleteMessage {
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

impl serde::Serialize for EditMessageText {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write(&mut map, "message_id", &self.message_id)?;
        wire::write(&mut map, "text", &self.text)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        map.end()
    }
}

impl bazu_core::Payload for EditMessageText {
    type Output = Message;
    const NAME: &'static str = "editMessageText";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .length_after_markup(
                "text",
                &self.text,
                true,
                Self::TEXT_LENGTH,
                "editMessageText.text.length",
            );
        scope.nested("reply_markup", &self.reply_markup);
    }

    fn size_hint(&self) -> usize {
        256 + self.text.len() + self.reply_markup.as_ref().map_or(0, |_| 512)
    }
}

impl bazu_core::Method for EditMessageText {
    const REPEATABLE: bool = true;

    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(response: &bazu_core::Response) -> Result<Message, bazu_core::Error> {
        response.tolerant_result()
    }
}

impl serde::Serialize for EditMessageCaption {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write(&mut map, "message_id", &self.message_id)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        map.end()
    }
}

impl bazu_core::Payload for EditMessageCaption {
    type Output = Message;
    const NAME: &'static str = "editMessageCaption";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .length_after_markup(
                "caption",
                &self.caption,
                true,
                Self::CAPTION_LENGTH,
                "editMessageCaption.caption.length",
            );
        scope.nested("reply_markup", &self.reply_markup);
    }

    fn size_hint(&self) -> usize {
        256 + self.caption.as_ref().map_or(0, String::len)
            + self.reply_markup.as_ref().map_or(0, |_| 512)
    }
}

impl bazu_core::Method for EditMessageCaption {
    const REPEATABLE: bool = true;

    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(response: &bazu_core::Response) -> Result<Message, bazu_core::Error> {
        response.tolerant_result()
    }
}

impl serde::Serialize for EditMessageReplyMarkup {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write(&mut map, "message_id", &self.message_id)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        map.end()
    }
}

impl bazu_core::Payload for EditMessageReplyMarkup {
    type Output = Message;
    const NAME: &'static str = "editMessageReplyMarkup";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope.nested("reply_markup", &self.reply_markup);
    }

    fn size_hint(&self) -> usize {
        128 + self.reply_markup.as_ref().map_or(0, |_| 512)
    }
}

impl bazu_core::Method for EditMessageReplyMarkup {
    const REPEATABLE: bool = true;

    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(response: &bazu_core::Response) -> Result<Message, bazu_core::Error> {
        response.tolerant_result()
    }
}
