// @generated from spec/bale/messages.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! How the types of [`messages`](crate::messages) are read, written and checked.

use bazu_core::{Error, Method, Payload, Response, Scope, True, wire};
use bazu_core::serde::{Deserialize, Deserializer, Serialize, Serializer};
use bazu_core::serde::de::MapAccess;
use bazu_core::serde::ser::SerializeMap;

use crate::messages::{
    ChatAction, CopyMessage, DeleteMessage, EditMessageCaption, EditMessageReplyMarkup,
    EditMessageText, ForwardMessage, ForwardOrigin, ForwardOriginType, Message, MessageEntity,
    MessageEntityType, MessageId, Poll, PollOption, PollType, SendChatAction, SendContact,
    SendLocation, SendMessage, WebAppData,
};

impl Serialize for Message {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("message_id", &self.message_id)?;
        wire::write_optional(&mut map, "from", &self.from)?;
        map.serialize_entry("date", &self.date)?;
        map.serialize_entry("chat", &self.chat)?;
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

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
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
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "message_id" => {
                    wire::set(&mut message_id, "message_id", &mut wire_object)?
                }
                "from" => wire::optional(&mut from, "from", &mut wire_object)?,
                "date" => wire::optional(&mut date, "date", &mut wire_object)?,
                "chat" => wire::set(&mut chat, "chat", &mut wire_object)?,
                "sender_chat" => {
                    wire::optional(&mut sender_chat, "sender_chat", &mut wire_object)?
                }
                "forward_from" => {
                    wire::optional(&mut forward_from, "forward_from", &mut wire_object)?
                }
                "forward_from_chat" => {
                    wire::optional(
                        &mut forward_from_chat,
                        "forward_from_chat",
                        &mut wire_object,
                    )?
                }
                "forward_from_message_id" => {
                    wire::optional(
                        &mut forward_from_message_id,
                        "forward_from_message_id",
                        &mut wire_object,
                    )?
                }
                "forward_date" => {
                    wire::optional(&mut forward_date, "forward_date", &mut wire_object)?
                }
                "reply_to_message" => {
                    wire::optional(
                        &mut reply_to_message,
                        "reply_to_message",
                        &mut wire_object,
                    )?
                }
                "edit_date" => {
                    wire::optional(&mut edit_date, "edit_date", &mut wire_object)?
                }
                "media_group_id" => {
                    wire::optional(
                        &mut media_group_id,
                        "media_group_id",
                        &mut wire_object,
                    )?
                }
                "text" => wire::optional(&mut text, "text", &mut wire_object)?,
                "entities" => {
                    wire::optional(&mut entities, "entities", &mut wire_object)?
                }
                "animation" => {
                    wire::optional(&mut animation, "animation", &mut wire_object)?
                }
                "audio" => wire::optional(&mut audio, "audio", &mut wire_object)?,
                "document" => {
                    wire::optional(&mut document, "document", &mut wire_object)?
                }
                "photo" => wire::optional(&mut photo, "photo", &mut wire_object)?,
                "sticker" => wire::optional(&mut sticker, "sticker", &mut wire_object)?,
                "video" => wire::optional(&mut video, "video", &mut wire_object)?,
                "voice" => wire::optional(&mut voice, "voice", &mut wire_object)?,
                "caption" => wire::optional(&mut caption, "caption", &mut wire_object)?,
                "caption_entities" => {
                    wire::optional(
                        &mut caption_entities,
                        "caption_entities",
                        &mut wire_object,
                    )?
                }
                "contact" => wire::optional(&mut contact, "contact", &mut wire_object)?,
                "location" => {
                    wire::optional(&mut location, "location", &mut wire_object)?
                }
                "new_chat_members" => {
                    wire::optional(
                        &mut new_chat_members,
                        "new_chat_members",
                        &mut wire_object,
                    )?
                }
                "left_chat_member" => {
                    wire::optional(
                        &mut left_chat_member,
                        "left_chat_member",
                        &mut wire_object,
                    )?
                }
                "invoice" => wire::optional(&mut invoice, "invoice", &mut wire_object)?,
                "successful_payment" => {
                    wire::optional(
                        &mut successful_payment,
                        "successful_payment",
                        &mut wire_object,
                    )?
                }
                "web_app_data" => {
                    wire::optional(&mut web_app_data, "web_app_data", &mut wire_object)?
                }
                "reply_markup" => {
                    wire::optional(&mut reply_markup, "reply_markup", &mut wire_object)?
                }
                "poll" => wire::optional(&mut poll, "poll", &mut wire_object)?,
                "new_chat_title" => {
                    wire::optional(
                        &mut new_chat_title,
                        "new_chat_title",
                        &mut wire_object,
                    )?
                }
                "new_chat_photo" => {
                    wire::optional(
                        &mut new_chat_photo,
                        "new_chat_photo",
                        &mut wire_object,
                    )?
                }
                "pinned_message" => {
                    wire::optional(
                        &mut pinned_message,
                        "pinned_message",
                        &mut wire_object,
                    )?
                }
                "forward_origin" => {
                    wire::optional(
                        &mut forward_origin,
                        "forward_origin",
                        &mut wire_object,
                    )?
                }
                "delete_chat_photo" => {
                    wire::optional(
                        &mut delete_chat_photo,
                        "delete_chat_photo",
                        &mut wire_object,
                    )?
                }
                "group_chat_created" => {
                    wire::optional(
                        &mut group_chat_created,
                        "group_chat_created",
                        &mut wire_object,
                    )?
                }
                "supergroup_chat_created" => {
                    wire::optional(
                        &mut supergroup_chat_created,
                        "supergroup_chat_created",
                        &mut wire_object,
                    )?
                }
                "channel_chat_created" => {
                    wire::optional(
                        &mut channel_chat_created,
                        "channel_chat_created",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
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
        })
    }
}

impl<'de> Deserialize<'de> for Message {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for MessageId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("message_id", &self.message_id)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for MessageId {
    const NAME: &'static str = "MessageId";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut message_id: Option<wire::Lenient<i64>> = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "message_id" => {
                    wire::set(&mut message_id, "message_id", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            message_id: wire::required(message_id, "message_id")?.0,
        })
    }
}

impl<'de> Deserialize<'de> for MessageId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for MessageEntity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", &self.kind)?;
        map.serialize_entry("offset", &self.offset)?;
        map.serialize_entry("length", &self.length)?;
        wire::write_optional(&mut map, "url", &self.url)?;
        wire::write_optional(&mut map, "user", &self.user)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for MessageEntity {
    const NAME: &'static str = "MessageEntity";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut kind = None;
        let mut offset = None;
        let mut length = None;
        let mut url = None;
        let mut user = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "type" => wire::set(&mut kind, "type", &mut wire_object)?,
                "offset" => wire::set(&mut offset, "offset", &mut wire_object)?,
                "length" => wire::set(&mut length, "length", &mut wire_object)?,
                "url" => wire::optional(&mut url, "url", &mut wire_object)?,
                "user" => wire::optional(&mut user, "user", &mut wire_object)?,
                _ => wire::skip(&mut wire_object)?,
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

impl<'de> Deserialize<'de> for MessageEntity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for MessageEntityType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for MessageEntityType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::text(deserializer).map(|value| Self::from(&*value))
    }
}

impl Serialize for WebAppData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("data", &self.data)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for WebAppData {
    const NAME: &'static str = "WebAppData";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "data" => wire::set(&mut data, "data", &mut wire_object)?,
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            data: wire::required(data, "data")?,
        })
    }
}

impl<'de> Deserialize<'de> for WebAppData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for ChatAction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ChatAction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::text(deserializer).map(|value| Self::from(&*value))
    }
}

impl Serialize for Poll {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("question", &self.question)?;
        map.serialize_entry("options", &self.options)?;
        map.serialize_entry("total_voter_count", &self.total_voter_count)?;
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

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
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
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "id" => wire::set(&mut id, "id", &mut wire_object)?,
                "question" => wire::set(&mut question, "question", &mut wire_object)?,
                "options" => wire::set(&mut options, "options", &mut wire_object)?,
                "total_voter_count" => {
                    wire::optional(
                        &mut total_voter_count,
                        "total_voter_count",
                        &mut wire_object,
                    )?
                }
                "is_closed" => {
                    wire::optional(&mut is_closed, "is_closed", &mut wire_object)?
                }
                "is_anonymous" => {
                    wire::optional(&mut is_anonymous, "is_anonymous", &mut wire_object)?
                }
                "type" => wire::optional(&mut kind, "type", &mut wire_object)?,
                "allows_multiple_answers" => {
                    wire::optional(
                        &mut allows_multiple_answers,
                        "allows_multiple_answers",
                        &mut wire_object,
                    )?
                }
                "allows_revoting" => {
                    wire::optional(
                        &mut allows_revoting,
                        "allows_revoting",
                        &mut wire_object,
                    )?
                }
                "members_only" => {
                    wire::optional(&mut members_only, "members_only", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
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

impl<'de> Deserialize<'de> for Poll {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for PollOption {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("text", &self.text)?;
        map.serialize_entry("voter_count", &self.voter_count)?;
        wire::write_optional(&mut map, "persistent_id", &self.persistent_id)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for PollOption {
    const NAME: &'static str = "PollOption";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut text = None;
        let mut voter_count = None;
        let mut persistent_id = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "text" => wire::set(&mut text, "text", &mut wire_object)?,
                "voter_count" => {
                    wire::optional(&mut voter_count, "voter_count", &mut wire_object)?
                }
                "persistent_id" => {
                    wire::optional(
                        &mut persistent_id,
                        "persistent_id",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            text: wire::required(text, "text")?,
            voter_count: voter_count.unwrap_or(0),
            persistent_id,
        })
    }
}

impl<'de> Deserialize<'de> for PollOption {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for PollType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for PollType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::text(deserializer).map(|value| Self::from(&*value))
    }
}

impl Serialize for ForwardOrigin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_optional(&mut map, "type", &self.kind)?;
        map.serialize_entry("date", &self.date)?;
        wire::write_optional(&mut map, "sender_user", &self.sender_user)?;
        wire::write_optional(&mut map, "chat", &self.chat)?;
        wire::write_optional(&mut map, "message_id", &self.message_id)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ForwardOrigin {
    const NAME: &'static str = "ForwardOrigin";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut kind = None;
        let mut date = None;
        let mut sender_user = None;
        let mut chat = None;
        let mut message_id = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "type" => wire::optional(&mut kind, "type", &mut wire_object)?,
                "date" => wire::optional(&mut date, "date", &mut wire_object)?,
                "sender_user" => {
                    wire::optional(&mut sender_user, "sender_user", &mut wire_object)?
                }
                "chat" => wire::optional(&mut chat, "chat", &mut wire_object)?,
                "message_id" => {
                    wire::optional(&mut message_id, "message_id", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
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

impl<'de> Deserialize<'de> for ForwardOrigin {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for ForwardOriginType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ForwardOriginType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::text(deserializer).map(|value| Self::from(&*value))
    }
}

impl Serialize for SendMessage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("text", &self.text)?;
        wire::write_optional(
            &mut map,
            "reply_to_message_id",
            &self.reply_to_message_id,
        )?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        map.end()
    }
}

impl Payload for SendMessage {
    type Output = Message;
    const NAME: &'static str = "sendMessage";

    fn check(&self, scope: &mut Scope<'_>) {
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

impl Method for SendMessage {
    fn decode(response: &Response) -> Result<Message, Error> {
        response.result()
    }
}

impl Serialize for ForwardMessage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("from_chat_id", &self.from_chat_id)?;
        map.serialize_entry("message_id", &self.message_id)?;
        map.end()
    }
}

impl Payload for ForwardMessage {
    type Output = Message;
    const NAME: &'static str = "forwardMessage";

    fn size_hint(&self) -> usize {
        128
    }
}

impl Method for ForwardMessage {
    fn decode(response: &Response) -> Result<Message, Error> {
        response.result()
    }
}

impl Serialize for CopyMessage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("from_chat_id", &self.from_chat_id)?;
        map.serialize_entry("message_id", &self.message_id)?;
        map.end()
    }
}

impl Payload for CopyMessage {
    type Output = MessageId;
    const NAME: &'static str = "copyMessage";

    fn size_hint(&self) -> usize {
        128
    }
}

impl Method for CopyMessage {
    fn decode(response: &Response) -> Result<MessageId, Error> {
        response.result()
    }
}

impl Serialize for SendContact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("phone_number", &self.phone_number)?;
        map.serialize_entry("first_name", &self.first_name)?;
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

impl Payload for SendContact {
    type Output = Message;
    const NAME: &'static str = "sendContact";

    fn check(&self, scope: &mut Scope<'_>) {
        scope.nested("reply_markup", &self.reply_markup);
    }

    fn size_hint(&self) -> usize {
        256 + self.phone_number.len() + self.first_name.len()
            + self.last_name.as_ref().map_or(0, String::len)
            + self.reply_markup.as_ref().map_or(0, |_| 512)
    }
}

impl Method for SendContact {
    fn decode(response: &Response) -> Result<Message, Error> {
        response.result()
    }
}

impl Serialize for SendLocation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("latitude", &self.latitude)?;
        map.serialize_entry("longitude", &self.longitude)?;
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

impl Payload for SendLocation {
    type Output = Message;
    const NAME: &'static str = "sendLocation";

    fn check(&self, scope: &mut Scope<'_>) {
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

impl Method for SendLocation {
    fn decode(response: &Response) -> Result<Message, Error> {
        response.result()
    }
}

impl Serialize for SendChatAction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &wire::AsText(&self.chat_id))?;
        map.serialize_entry("action", &self.action)?;
        map.end()
    }
}

impl Payload for SendChatAction {
    type Output = True;
    const NAME: &'static str = "sendChatAction";

    fn size_hint(&self) -> usize {
        64
    }
}

impl Method for SendChatAction {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}

impl Serialize for DeleteMessage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("message_id", &self.message_id)?;
        map.end()
    }
}

impl Payload for DeleteMessage {
    type Output = True;
    const NAME: &'static str = "deleteMessage";

    fn size_hint(&self) -> usize {
        128
    }
}

impl Method for DeleteMessage {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}

impl Serialize for EditMessageText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("message_id", &self.message_id)?;
        map.serialize_entry("text", &self.text)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        map.end()
    }
}

impl Payload for EditMessageText {
    type Output = Message;
    const NAME: &'static str = "editMessageText";

    fn check(&self, scope: &mut Scope<'_>) {
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

impl Method for EditMessageText {
    fn decode(response: &Response) -> Result<Message, Error> {
        response.result()
    }
}

impl Serialize for EditMessageCaption {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("message_id", &self.message_id)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        map.end()
    }
}

impl Payload for EditMessageCaption {
    type Output = Message;
    const NAME: &'static str = "editMessageCaption";

    fn check(&self, scope: &mut Scope<'_>) {
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

impl Method for EditMessageCaption {
    fn decode(response: &Response) -> Result<Message, Error> {
        response.result()
    }
}

impl Serialize for EditMessageReplyMarkup {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("message_id", &self.message_id)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        map.end()
    }
}

impl Payload for EditMessageReplyMarkup {
    type Output = Message;
    const NAME: &'static str = "editMessageReplyMarkup";

    fn check(&self, scope: &mut Scope<'_>) {
        scope.nested("reply_markup", &self.reply_markup);
    }

    fn size_hint(&self) -> usize {
        128 + self.reply_markup.as_ref().map_or(0, |_| 512)
    }
}

impl Method for EditMessageReplyMarkup {
    fn decode(response: &Response) -> Result<Message, Error> {
        response.result()
    }
}
