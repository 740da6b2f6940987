// @generated from spec/letgram/chats.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! How the types of [`chats`](crate::chats) are read, written and checked.

use bazu_core::{Error, InputFile, Method, Payload, Response, Scope, True, UnknownVariant, wire};
use bazu_core::serde::{Deserialize, Deserializer, Serialize, Serializer};
use bazu_core::serde::de::MapAccess;
use bazu_core::serde::ser::SerializeMap;

use crate::chats::{
    BanChatMember, Chat, ChatId, ChatInviteLink, ChatMember, ChatMemberAdministrator,
    ChatMemberBanned, ChatMemberLeft, ChatMemberMember, ChatMemberOwner, ChatMemberRestricted,
    ChatMemberUpdated, ChatPermissions, ChatPhoto, ChatType, GetChat, GetChatAdministrators,
    GetChatMember, GetChatMemberCount, LeaveChat, PinChatMessage, PromoteChatMember,
    RestrictChatMember, SetChatDescription, SetChatPhoto, SetChatTitle, UnbanChatMember,
    UnpinChatMessage,
};

impl Serialize for ChatId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Integer(value) => value.serialize(serializer),
            Self::String(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl wire::Kinds for ChatId {
    const NAME: &'static str = "ChatId";

    fn unknown(value: UnknownVariant) -> Self {
        Self::Unknown(value)
    }

    fn integer(value: i64) -> Self {
        Self::Integer(value)
    }

    fn string(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl<'de> Deserialize<'de> for ChatId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::kinds(deserializer)
    }
}

impl Serialize for ChatType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ChatType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::text(deserializer).map(|value| Self::from(&*value))
    }
}

impl Serialize for Chat {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("type", &self.kind)?;
        wire::write_optional(&mut map, "title", &self.title)?;
        wire::write_optional(&mut map, "username", &self.username)?;
        wire::write_optional(&mut map, "first_name", &self.first_name)?;
        wire::write_optional(&mut map, "last_name", &self.last_name)?;
        wire::write_optional(&mut map, "photo", &self.photo)?;
        wire::write_optional(&mut map, "bio", &self.bio)?;
        wire::write_optional(&mut map, "description", &self.description)?;
        wire::write_optional(&mut map, "invite_link", &self.invite_link)?;
        wire::write_optional(&mut map, "pinned_message", &self.pinned_message)?;
        wire::write_optional(&mut map, "permissions", &self.permissions)?;
        wire::write_optional(&mut map, "slow_mode_delay", &self.slow_mode_delay)?;
        wire::write_optional(
            &mut map,
            "message_auto_delete_time",
            &self.message_auto_delete_time,
        )?;
        wire::write_optional(&mut map, "linked_chat_id", &self.linked_chat_id)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Chat {
    const NAME: &'static str = "Chat";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut kind = None;
        let mut title = None;
        let mut username = None;
        let mut first_name = None;
        let mut last_name = None;
        let mut photo = None;
        let mut bio = None;
        let mut description = None;
        let mut invite_link = None;
        let mut pinned_message = None;
        let mut permissions = None;
        let mut slow_mode_delay = None;
        let mut message_auto_delete_time = None;
        let mut linked_chat_id = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "id" => wire::set(&mut id, "id", &mut wire_object)?,
                "type" => wire::set(&mut kind, "type", &mut wire_object)?,
                "title" => wire::optional(&mut title, "title", &mut wire_object)?,
                "username" => {
                    wire::optional(&mut username, "username", &mut wire_object)?
                }
                "first_name" => {
                    wire::optional(&mut first_name, "first_name", &mut wire_object)?
                }
                "last_name" => {
                    wire::optional(&mut last_name, "last_name", &mut wire_object)?
                }
                "photo" => wire::optional(&mut photo, "photo", &mut wire_object)?,
                "bio" => wire::optional(&mut bio, "bio", &mut wire_object)?,
                "description" => {
                    wire::optional(&mut description, "description", &mut wire_object)?
                }
                "invite_link" => {
                    wire::optional(&mut invite_link, "invite_link", &mut wire_object)?
                }
                "pinned_message" => {
                    wire::optional(
                        &mut pinned_message,
                        "pinned_message",
                        &mut wire_object,
                    )?
                }
                "permissions" => {
                    wire::optional(&mut permissions, "permissions", &mut wire_object)?
                }
                "slow_mode_delay" => {
                    wire::optional(
                        &mut slow_mode_delay,
                        "slow_mode_delay",
                        &mut wire_object,
                    )?
                }
                "message_auto_delete_time" => {
                    wire::optional(
                        &mut message_auto_delete_time,
                        "message_auto_delete_time",
                        &mut wire_object,
                    )?
                }
                "linked_chat_id" => {
                    wire::optional(
                        &mut linked_chat_id,
                        "linked_chat_id",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            kind: wire::required(kind, "type")?,
            title,
            username,
            first_name,
            last_name,
            photo,
            bio,
            description,
            invite_link,
            pinned_message,
            permissions,
            slow_mode_delay,
            message_auto_delete_time,
            linked_chat_id,
        })
    }
}

impl<'de> Deserialize<'de> for Chat {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for ChatPhoto {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("small_file_id", &self.small_file_id)?;
        map.serialize_entry("small_file_unique_id", &self.small_file_unique_id)?;
        map.serialize_entry("big_file_id", &self.big_file_id)?;
        map.serialize_entry("big_file_unique_id", &self.big_file_unique_id)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ChatPhoto {
    const NAME: &'static str = "ChatPhoto";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut small_file_id = None;
        let mut small_file_unique_id = None;
        let mut big_file_id = None;
        let mut big_file_unique_id = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "small_file_id" => {
                    wire::set(&mut small_file_id, "small_file_id", &mut wire_object)?
                }
                "small_file_unique_id" => {
                    wire::set(
                        &mut small_file_unique_id,
                        "small_file_unique_id",
                        &mut wire_object,
                    )?
                }
                "big_file_id" => {
                    wire::set(&mut big_file_id, "big_file_id", &mut wire_object)?
                }
                "big_file_unique_id" => {
                    wire::set(
                        &mut big_file_unique_id,
                        "big_file_unique_id",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            small_file_id: wire::required(small_file_id, "small_file_id")?,
            small_file_unique_id: wire::required(
                small_file_unique_id,
                "small_file_unique_id",
            )?,
            big_file_id: wire::required(big_file_id, "big_file_id")?,
            big_file_unique_id: wire::required(big_file_unique_id, "big_file_unique_id")?,
        })
    }
}

impl<'de> Deserialize<'de> for ChatPhoto {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for ChatMember {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Owner(value) => value.serialize(serializer),
            Self::Administrator(value) => value.serialize(serializer),
            Self::Member(value) => value.serialize(serializer),
            Self::Restricted(value) => value.serialize(serializer),
            Self::Left(value) => value.serialize(serializer),
            Self::Banned(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl wire::Tagged for ChatMember {
    const NAME: &'static str = "ChatMember";
    const TAG: &'static str = "status";

    fn variant<'de, A: MapAccess<'de>>(
        member: &str,
        object: wire::Object<'_, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match member {
                "creator" => Self::Owner(object.read()?),
                "administrator" => Self::Administrator(object.read()?),
                "member" => Self::Member(object.read()?),
                "restricted" => Self::Restricted(object.read()?),
                "left" => Self::Left(object.read()?),
                "kicked" => Self::Banned(object.read()?),
                _ => Self::Unknown(object.keep()?),
            },
        )
    }
}

impl<'de> Deserialize<'de> for ChatMember {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::tagged(deserializer)
    }
}

impl Serialize for ChatMemberOwner {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("status", "creator")?;
        map.serialize_entry("user", &self.user)?;
        map.serialize_entry("is_anonymous", &self.is_anonymous)?;
        wire::write_optional(&mut map, "custom_title", &self.custom_title)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ChatMemberOwner {
    const NAME: &'static str = "ChatMemberOwner";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut user = None;
        let mut is_anonymous = None;
        let mut custom_title = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "user" => wire::set(&mut user, "user", &mut wire_object)?,
                "is_anonymous" => {
                    wire::set(&mut is_anonymous, "is_anonymous", &mut wire_object)?
                }
                "custom_title" => {
                    wire::optional(&mut custom_title, "custom_title", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            user: wire::required(user, "user")?,
            is_anonymous: wire::required(is_anonymous, "is_anonymous")?,
            custom_title,
        })
    }
}

impl<'de> Deserialize<'de> for ChatMemberOwner {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for ChatMemberAdministrator {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("status", "administrator")?;
        map.serialize_entry("user", &self.user)?;
        map.serialize_entry("can_delete_messages", &self.can_delete_messages)?;
        map.serialize_entry("can_manage_video_chats", &self.can_manage_video_chats)?;
        map.serialize_entry("can_restrict_members", &self.can_restrict_members)?;
        map.serialize_entry("can_promote_members", &self.can_promote_members)?;
        map.serialize_entry("can_change_info", &self.can_change_info)?;
        map.serialize_entry("can_invite_users", &self.can_invite_users)?;
        wire::write_optional(&mut map, "can_post_stories", &self.can_post_stories)?;
        wire::write_optional(&mut map, "can_post_messages", &self.can_post_messages)?;
        wire::write_optional(&mut map, "can_edit_messages", &self.can_edit_messages)?;
        wire::write_optional(&mut map, "can_pin_messages", &self.can_pin_messages)?;
        map.serialize_entry("can_be_edited", &self.can_be_edited)?;
        map.serialize_entry("is_anonymous", &self.is_anonymous)?;
        map.serialize_entry("can_manage_chat", &self.can_manage_chat)?;
        wire::write_optional(&mut map, "can_manage_topics", &self.can_manage_topics)?;
        wire::write_optional(&mut map, "can_edit_stories", &self.can_edit_stories)?;
        wire::write_optional(&mut map, "can_delete_stories", &self.can_delete_stories)?;
        wire::write_optional(&mut map, "custom_title", &self.custom_title)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ChatMemberAdministrator {
    const NAME: &'static str = "ChatMemberAdministrator";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut user = None;
        let mut can_delete_messages = None;
        let mut can_manage_video_chats = None;
        let mut can_restrict_members = None;
        let mut can_promote_members = None;
        let mut can_change_info = None;
        let mut can_invite_users = None;
        let mut can_post_stories = None;
        let mut can_post_messages = None;
        let mut can_edit_messages = None;
        let mut can_pin_messages = None;
        let mut can_be_edited = None;
        let mut is_anonymous = None;
        let mut can_manage_chat = None;
        let mut can_manage_topics = None;
        let mut can_edit_stories = None;
        let mut can_delete_stories = None;
        let mut custom_title = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "user" => wire::set(&mut user, "user", &mut wire_object)?,
                "can_delete_messages" => {
                    wire::set(
                        &mut can_delete_messages,
                        "can_delete_messages",
                        &mut wire_object,
                    )?
                }
                "can_manage_video_chats" => {
                    wire::set(
                        &mut can_manage_video_chats,
                        "can_manage_video_chats",
                        &mut wire_object,
                    )?
                }
                "can_restrict_members" => {
                    wire::set(
                        &mut can_restrict_members,
                        "can_restrict_members",
                        &mut wire_object,
                    )?
                }
                "can_promote_members" => {
                    wire::set(
                        &mut can_promote_members,
                        "can_promote_members",
                        &mut wire_object,
                    )?
                }
                "can_change_info" => {
                    wire::set(&mut can_change_info, "can_change_info", &mut wire_object)?
                }
                "can_invite_users" => {
                    wire::set(
                        &mut can_invite_users,
                        "can_invite_users",
                        &mut wire_object,
                    )?
                }
                "can_post_stories" => {
                    wire::optional(
                        &mut can_post_stories,
                        "can_post_stories",
                        &mut wire_object,
                    )?
                }
                "can_post_messages" => {
                    wire::optional(
                        &mut can_post_messages,
                        "can_post_messages",
                        &mut wire_object,
                    )?
                }
                "can_edit_messages" => {
                    wire::optional(
                        &mut can_edit_messages,
                        "can_edit_messages",
                        &mut wire_object,
                    )?
                }
                "can_pin_messages" => {
                    wire::optional(
                        &mut can_pin_messages,
                        "can_pin_messages",
                        &mut wire_object,
                    )?
                }
                "can_be_edited" => {
                    wire::set(&mut can_be_edited, "can_be_edited", &mut wire_object)?
                }
                "is_anonymous" => {
                    wire::set(&mut is_anonymous, "is_anonymous", &mut wire_object)?
                }
                "can_manage_chat" => {
                    wire::set(&mut can_manage_chat, "can_manage_chat", &mut wire_object)?
                }
                "can_manage_topics" => {
                    wire::optional(
                        &mut can_manage_topics,
                        "can_manage_topics",
                        &mut wire_object,
                    )?
                }
                "can_edit_stories" => {
                    wire::optional(
                        &mut can_edit_stories,
                        "can_edit_stories",
                        &mut wire_object,
                    )?
                }
                "can_delete_stories" => {
                    wire::optional(
                        &mut can_delete_stories,
                        "can_delete_stories",
                        &mut wire_object,
                    )?
                }
                "custom_title" => {
                    wire::optional(&mut custom_title, "custom_title", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            user: wire::required(user, "user")?,
            can_delete_messages: wire::required(
                can_delete_messages,
                "can_delete_messages",
            )?,
            can_manage_video_chats: wire::required(
                can_manage_video_chats,
                "can_manage_video_chats",
            )?,
            can_restrict_members: wire::required(
                can_restrict_members,
                "can_restrict_members",
            )?,
            can_promote_members: wire::required(
                can_promote_members,
                "can_promote_members",
            )?,
            can_change_info: wire::required(can_change_info, "can_change_info")?,
            can_invite_users: wire::required(can_invite_users, "can_invite_users")?,
            can_post_stories,
            can_post_messages,
            can_edit_messages,
            can_pin_messages,
            can_be_edited: wire::required(can_be_edited, "can_be_edited")?,
            is_anonymous: wire::required(is_anonymous, "is_anonymous")?,
            can_manage_chat: wire::required(can_manage_chat, "can_manage_chat")?,
            can_manage_topics,
            can_edit_stories,
            can_delete_stories,
            custom_title,
        })
    }
}

impl<'de> Deserialize<'de> for ChatMemberAdministrator {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for ChatMemberMember {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("status", "member")?;
        map.serialize_entry("user", &self.user)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ChatMemberMember {
    const NAME: &'static str = "ChatMemberMember";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut user = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "user" => wire::set(&mut user, "user", &mut wire_object)?,
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            user: wire::required(user, "user")?,
        })
    }
}

impl<'de> Deserialize<'de> for ChatMemberMember {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for ChatMemberRestricted {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("status", "restricted")?;
        map.serialize_entry("user", &self.user)?;
        map.serialize_entry("is_member", &self.is_member)?;
        map.serialize_entry("can_send_messages", &self.can_send_messages)?;
        map.serialize_entry("can_send_audios", &self.can_send_audios)?;
        map.serialize_entry("can_send_documents", &self.can_send_documents)?;
        map.serialize_entry("can_send_photos", &self.can_send_photos)?;
        map.serialize_entry("can_send_videos", &self.can_send_videos)?;
        map.serialize_entry("can_change_info", &self.can_change_info)?;
        map.serialize_entry("can_invite_users", &self.can_invite_users)?;
        map.serialize_entry("can_pin_messages", &self.can_pin_messages)?;
        map.serialize_entry("can_send_video_notes", &self.can_send_video_notes)?;
        map.serialize_entry("can_send_voice_notes", &self.can_send_voice_notes)?;
        map.serialize_entry("can_send_polls", &self.can_send_polls)?;
        map.serialize_entry("can_send_other_messages", &self.can_send_other_messages)?;
        map.serialize_entry(
            "can_add_web_page_previews",
            &self.can_add_web_page_previews,
        )?;
        map.serialize_entry("can_manage_topics", &self.can_manage_topics)?;
        map.serialize_entry("until_date", &self.until_date)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ChatMemberRestricted {
    const NAME: &'static str = "ChatMemberRestricted";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut user = None;
        let mut is_member = None;
        let mut can_send_messages = None;
        let mut can_send_audios = None;
        let mut can_send_documents = None;
        let mut can_send_photos = None;
        let mut can_send_videos = None;
        let mut can_change_info = None;
        let mut can_invite_users = None;
        let mut can_pin_messages = None;
        let mut can_send_video_notes = None;
        let mut can_send_voice_notes = None;
        let mut can_send_polls = None;
        let mut can_send_other_messages = None;
        let mut can_add_web_page_previews = None;
        let mut can_manage_topics = None;
        let mut until_date = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "user" => wire::set(&mut user, "user", &mut wire_object)?,
                "is_member" => wire::set(&mut is_member, "is_member", &mut wire_object)?,
                "can_send_messages" => {
                    wire::set(
                        &mut can_send_messages,
                        "can_send_messages",
                        &mut wire_object,
                    )?
                }
                "can_send_audios" => {
                    wire::set(&mut can_send_audios, "can_send_audios", &mut wire_object)?
                }
                "can_send_documents" => {
                    wire::set(
                        &mut can_send_documents,
                        "can_send_documents",
                        &mut wire_object,
                    )?
                }
                "can_send_photos" => {
                    wire::set(&mut can_send_photos, "can_send_photos", &mut wire_object)?
                }
                "can_send_videos" => {
                    wire::set(&mut can_send_videos, "can_send_videos", &mut wire_object)?
                }
                "can_change_info" => {
                    wire::set(&mut can_change_info, "can_change_info", &mut wire_object)?
                }
                "can_invite_users" => {
                    wire::set(
                        &mut can_invite_users,
                        "can_invite_users",
                        &mut wire_object,
                    )?
                }
                "can_pin_messages" => {
                    wire::set(
                        &mut can_pin_messages,
                        "can_pin_messages",
                        &mut wire_object,
                    )?
                }
                "can_send_video_notes" => {
                    wire::set(
                        &mut can_send_video_notes,
                        "can_send_video_notes",
                        &mut wire_object,
                    )?
                }
                "can_send_voice_notes" => {
                    wire::set(
                        &mut can_send_voice_notes,
                        "can_send_voice_notes",
                        &mut wire_object,
                    )?
                }
                "can_send_polls" => {
                    wire::set(&mut can_send_polls, "can_send_polls", &mut wire_object)?
                }
                "can_send_other_messages" => {
                    wire::set(
                        &mut can_send_other_messages,
                        "can_send_other_messages",
                        &mut wire_object,
                    )?
                }
                "can_add_web_page_previews" => {
                    wire::set(
                        &mut can_add_web_page_previews,
                        "can_add_web_page_previews",
                        &mut wire_object,
                    )?
                }
                "can_manage_topics" => {
                    wire::set(
                        &mut can_manage_topics,
                        "can_manage_topics",
                        &mut wire_object,
                    )?
                }
                "until_date" => {
                    wire::set(&mut until_date, "until_date", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            user: wire::required(user, "user")?,
            is_member: wire::required(is_member, "is_member")?,
            can_send_messages: wire::required(can_send_messages, "can_send_messages")?,
            can_send_audios: wire::required(can_send_audios, "can_send_audios")?,
            can_send_documents: wire::required(
                can_send_documents,
                "can_send_documents",
            )?,
            can_send_photos: wire::required(can_send_photos, "can_send_photos")?,
            can_send_videos: wire::required(can_send_videos, "can_send_videos")?,
            can_change_info: wire::required(can_change_info, "can_change_info")?,
            can_invite_users: wire::required(can_invite_users, "can_invite_users")?,
            can_pin_messages: wire::required(can_pin_messages, "can_pin_messages")?,
            can_send_video_notes: wire::required(
                can_send_video_notes,
                "can_send_video_notes",
            )?,
            can_send_voice_notes: wire::required(
                can_send_voice_notes,
                "can_send_voice_notes",
            )?,
            can_send_polls: wire::required(can_send_polls, "can_send_polls")?,
            can_send_other_messages: wire::required(
                can_send_other_messages,
                "can_send_other_messages",
            )?,
            can_add_web_page_previews: wire::required(
                can_add_web_page_previews,
                "can_add_web_page_previews",
            )?,
            can_manage_topics: wire::required(can_manage_topics, "can_manage_topics")?,
            until_date: wire::required(until_date, "until_date")?,
        })
    }
}

impl<'de> Deserialize<'de> for ChatMemberRestricted {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for ChatPermissions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_optional(&mut map, "can_send_messages", &self.can_send_messages)?;
        wire::write_optional(&mut map, "can_send_audios", &self.can_send_audios)?;
        wire::write_optional(&mut map, "can_send_documents", &self.can_send_documents)?;
        wire::write_optional(&mut map, "can_send_photos", &self.can_send_photos)?;
        wire::write_optional(&mut map, "can_send_videos", &self.can_send_videos)?;
        wire::write_optional(&mut map, "can_change_info", &self.can_change_info)?;
        wire::write_optional(&mut map, "can_invite_users", &self.can_invite_users)?;
        wire::write_optional(&mut map, "can_pin_messages", &self.can_pin_messages)?;
        wire::write_optional(
            &mut map,
            "can_send_video_notes",
            &self.can_send_video_notes,
        )?;
        wire::write_optional(
            &mut map,
            "can_send_voice_notes",
            &self.can_send_voice_notes,
        )?;
        wire::write_optional(&mut map, "can_send_polls", &self.can_send_polls)?;
        wire::write_optional(
            &mut map,
            "can_send_other_messages",
            &self.can_send_other_messages,
        )?;
        wire::write_optional(
            &mut map,
            "can_add_web_page_previews",
            &self.can_add_web_page_previews,
        )?;
        wire::write_optional(&mut map, "can_manage_topics", &self.can_manage_topics)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ChatPermissions {
    const NAME: &'static str = "ChatPermissions";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut can_send_messages = None;
        let mut can_send_audios = None;
        let mut can_send_documents = None;
        let mut can_send_photos = None;
        let mut can_send_videos = None;
        let mut can_change_info = None;
        let mut can_invite_users = None;
        let mut can_pin_messages = None;
        let mut can_send_video_notes = None;
        let mut can_send_voice_notes = None;
        let mut can_send_polls = None;
        let mut can_send_other_messages = None;
        let mut can_add_web_page_previews = None;
        let mut can_manage_topics = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "can_send_messages" => {
                    wire::optional(
                        &mut can_send_messages,
                        "can_send_messages",
                        &mut wire_object,
                    )?
                }
                "can_send_audios" => {
                    wire::optional(
                        &mut can_send_audios,
                        "can_send_audios",
                        &mut wire_object,
                    )?
                }
                "can_send_documents" => {
                    wire::optional(
                        &mut can_send_documents,
                        "can_send_documents",
                        &mut wire_object,
                    )?
                }
                "can_send_photos" => {
                    wire::optional(
                        &mut can_send_photos,
                        "can_send_photos",
                        &mut wire_object,
                    )?
                }
                "can_send_videos" => {
                    wire::optional(
                        &mut can_send_videos,
                        "can_send_videos",
                        &mut wire_object,
                    )?
                }
                "can_change_info" => {
                    wire::optional(
                        &mut can_change_info,
                        "can_change_info",
                        &mut wire_object,
                    )?
                }
                "can_invite_users" => {
                    wire::optional(
                        &mut can_invite_users,
                        "can_invite_users",
                        &mut wire_object,
                    )?
                }
                "can_pin_messages" => {
                    wire::optional(
                        &mut can_pin_messages,
                        "can_pin_messages",
                        &mut wire_object,
                    )?
                }
                "can_send_video_notes" => {
                    wire::optional(
                        &mut can_send_video_notes,
                        "can_send_video_notes",
                        &mut wire_object,
                    )?
                }
                "can_send_voice_notes" => {
                    wire::optional(
                        &mut can_send_voice_notes,
                        "can_send_voice_notes",
                        &mut wire_object,
                    )?
                }
                "can_send_polls" => {
                    wire::optional(
                        &mut can_send_polls,
                        "can_send_polls",
                        &mut wire_object,
                    )?
                }
                "can_send_other_messages" => {
                    wire::optional(
                        &mut can_send_other_messages,
                        "can_send_other_messages",
                        &mut wire_object,
                    )?
                }
                "can_add_web_page_previews" => {
                    wire::optional(
                        &mut can_add_web_page_previews,
                        "can_add_web_page_previews",
                        &mut wire_object,
                    )?
                }
                "can_manage_topics" => {
                    wire::optional(
                        &mut can_manage_topics,
                        "can_manage_topics",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            can_send_messages,
            can_send_audios,
            can_send_documents,
            can_send_photos,
            can_send_videos,
            can_change_info,
            can_invite_users,
            can_pin_messages,
            can_send_video_notes,
            can_send_voice_notes,
            can_send_polls,
            can_send_other_messages,
            can_add_web_page_previews,
            can_manage_topics,
        })
    }
}

impl<'de> Deserialize<'de> for ChatPermissions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for ChatInviteLink {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("invite_link", &self.invite_link)?;
        map.serialize_entry("creator", &self.creator)?;
        map.serialize_entry("creates_join_request", &self.creates_join_request)?;
        map.serialize_entry("is_primary", &self.is_primary)?;
        map.serialize_entry("is_revoked", &self.is_revoked)?;
        wire::write_optional(&mut map, "name", &self.name)?;
        wire::write_optional(&mut map, "expire_date", &self.expire_date)?;
        wire::write_optional(&mut map, "member_limit", &self.member_limit)?;
        wire::write_optional(
            &mut map,
            "pending_join_request_count",
            &self.pending_join_request_count,
        )?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ChatInviteLink {
    const NAME: &'static str = "ChatInviteLink";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut invite_link = None;
        let mut creator = None;
        let mut creates_join_request = None;
        let mut is_primary = None;
        let mut is_revoked = None;
        let mut name = None;
        let mut expire_date = None;
        let mut member_limit = None;
        let mut pending_join_request_count = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "invite_link" => {
                    wire::set(&mut invite_link, "invite_link", &mut wire_object)?
                }
                "creator" => wire::set(&mut creator, "creator", &mut wire_object)?,
                "creates_join_request" => {
                    wire::set(
                        &mut creates_join_request,
                        "creates_join_request",
                        &mut wire_object,
                    )?
                }
                "is_primary" => {
                    wire::set(&mut is_primary, "is_primary", &mut wire_object)?
                }
                "is_revoked" => {
                    wire::set(&mut is_revoked, "is_revoked", &mut wire_object)?
                }
                "name" => wire::optional(&mut name, "name", &mut wire_object)?,
                "expire_date" => {
                    wire::optional(&mut expire_date, "expire_date", &mut wire_object)?
                }
                "member_limit" => {
                    wire::optional(&mut member_limit, "member_limit", &mut wire_object)?
                }
                "pending_join_request_count" => {
                    wire::optional(
                        &mut pending_join_request_count,
                        "pending_join_request_count",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            invite_link: wire::required(invite_link, "invite_link")?,
            creator: wire::required(creator, "creator")?,
            creates_join_request: wire::required(
                creates_join_request,
                "creates_join_request",
            )?,
            is_primary: wire::required(is_primary, "is_primary")?,
            is_revoked: wire::required(is_revoked, "is_revoked")?,
            name,
            expire_date,
            member_limit,
            pending_join_request_count,
        })
    }
}

impl<'de> Deserialize<'de> for ChatInviteLink {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for ChatMemberLeft {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("status", "left")?;
        map.serialize_entry("user", &self.user)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ChatMemberLeft {
    const NAME: &'static str = "ChatMemberLeft";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut user = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "user" => wire::set(&mut user, "user", &mut wire_object)?,
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            user: wire::required(user, "user")?,
        })
    }
}

impl<'de> Deserialize<'de> for ChatMemberLeft {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for ChatMemberBanned {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("status", "kicked")?;
        map.serialize_entry("user", &self.user)?;
        map.serialize_entry("until_date", &self.until_date)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ChatMemberBanned {
    const NAME: &'static str = "ChatMemberBanned";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut user = None;
        let mut until_date = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "user" => wire::set(&mut user, "user", &mut wire_object)?,
                "until_date" => {
                    wire::set(&mut until_date, "until_date", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            user: wire::required(user, "user")?,
            until_date: wire::required(until_date, "until_date")?,
        })
    }
}

impl<'de> Deserialize<'de> for ChatMemberBanned {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for ChatMemberUpdated {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat", &self.chat)?;
        map.serialize_entry("from", &self.from)?;
        map.serialize_entry("date", &self.date)?;
        map.serialize_entry("old_chat_member", &self.old_chat_member)?;
        map.serialize_entry("new_chat_member", &self.new_chat_member)?;
        wire::write_optional(&mut map, "invite_link", &self.invite_link)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ChatMemberUpdated {
    const NAME: &'static str = "ChatMemberUpdated";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut chat = None;
        let mut from = None;
        let mut date = None;
        let mut old_chat_member = None;
        let mut new_chat_member = None;
        let mut invite_link = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "chat" => wire::set(&mut chat, "chat", &mut wire_object)?,
                "from" => wire::set(&mut from, "from", &mut wire_object)?,
                "date" => wire::set(&mut date, "date", &mut wire_object)?,
                "old_chat_member" => {
                    wire::set(&mut old_chat_member, "old_chat_member", &mut wire_object)?
                }
                "new_chat_member" => {
                    wire::set(&mut new_chat_member, "new_chat_member", &mut wire_object)?
                }
                "invite_link" => {
                    wire::optional(&mut invite_link, "invite_link", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            chat: wire::required(chat, "chat")?,
            from: wire::required(from, "from")?,
            date: wire::required(date, "date")?,
            old_chat_member: wire::required(old_chat_member, "old_chat_member")?,
            new_chat_member: wire::required(new_chat_member, "new_chat_member")?,
            invite_link,
        })
    }
}

impl<'de> Deserialize<'de> for ChatMemberUpdated {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for BanChatMember {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("user_id", &self.user_id)?;
        wire::write_optional(&mut map, "until_date", &self.until_date)?;
        wire::write_optional(&mut map, "revoke_messages", &self.revoke_messages)?;
        map.end()
    }
}

impl Payload for BanChatMember {
    type Output = True;
    const NAME: &'static str = "banChatMember";

    fn size_hint(&self) -> usize {
        256
    }
}

impl Method for BanChatMember {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}

impl Serialize for UnbanChatMember {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("user_id", &self.user_id)?;
        wire::write_optional(&mut map, "only_if_banned", &self.only_if_banned)?;
        map.end()
    }
}

impl Payload for UnbanChatMember {
    type Output = True;
    const NAME: &'static str = "unbanChatMember";

    fn size_hint(&self) -> usize {
        128
    }
}

impl Method for UnbanChatMember {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}

impl Serialize for RestrictChatMember {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("user_id", &self.user_id)?;
        map.serialize_entry("permissions", &self.permissions)?;
        wire::write_optional(&mut map, "until_date", &self.until_date)?;
        map.end()
    }
}

impl Payload for RestrictChatMember {
    type Output = True;
    const NAME: &'static str = "restrictChatMember";

    fn size_hint(&self) -> usize {
        256
    }
}

impl Method for RestrictChatMember {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}

impl Serialize for PromoteChatMember {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("user_id", &self.user_id)?;
        wire::write_optional(&mut map, "can_change_info", &self.can_change_info)?;
        wire::write_optional(&mut map, "can_post_messages", &self.can_post_messages)?;
        wire::write_optional(&mut map, "can_edit_messages", &self.can_edit_messages)?;
        wire::write_optional(
            &mut map,
            "can_delete_messages",
            &self.can_delete_messages,
        )?;
        wire::write_optional(
            &mut map,
            "can_manage_video_chats",
            &self.can_manage_video_chats,
        )?;
        wire::write_optional(&mut map, "can_invite_users", &self.can_invite_users)?;
        wire::write_optional(
            &mut map,
            "can_restrict_members",
            &self.can_restrict_members,
        )?;
        wire::write_optional(
            &mut map,
            "can_promote_members",
            &self.can_promote_members,
        )?;
        wire::write_optional(&mut map, "can_pin_messages", &self.can_pin_messages)?;
        wire::write_optional(&mut map, "is_anonymous", &self.is_anonymous)?;
        wire::write_optional(&mut map, "can_manage_chat", &self.can_manage_chat)?;
        wire::write_optional(&mut map, "can_post_stories", &self.can_post_stories)?;
        wire::write_optional(&mut map, "can_edit_stories", &self.can_edit_stories)?;
        wire::write_optional(&mut map, "can_delete_stories", &self.can_delete_stories)?;
        map.end()
    }
}

impl Payload for PromoteChatMember {
    type Output = True;
    const NAME: &'static str = "promoteChatMember";

    fn size_hint(&self) -> usize {
        1024
    }
}

impl Method for PromoteChatMember {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}

impl Serialize for SetChatTitle {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("title", &self.title)?;
        map.end()
    }
}

impl Payload for SetChatTitle {
    type Output = True;
    const NAME: &'static str = "setChatTitle";

    fn check(&self, scope: &mut Scope<'_>) {
        scope
            .length(
                "title",
                &self.title,
                Self::TITLE_LENGTH,
                "setChatTitle.title.length",
            );
    }

    fn size_hint(&self) -> usize {
        64 + self.title.len()
    }
}

impl Method for SetChatTitle {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}

impl Serialize for SetChatDescription {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        wire::write_optional(&mut map, "description", &self.description)?;
        map.end()
    }
}

impl Payload for SetChatDescription {
    type Output = True;
    const NAME: &'static str = "setChatDescription";

    fn check(&self, scope: &mut Scope<'_>) {
        scope
            .length(
                "description",
                &self.description,
                Self::DESCRIPTION_LENGTH,
                "setChatDescription.description.length",
            );
    }

    fn size_hint(&self) -> usize {
        128 + self.description.as_ref().map_or(0, String::len)
    }
}

impl Method for SetChatDescription {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}

impl Serialize for SetChatPhoto {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        wire::write_file(&mut map, "photo", &self.photo)?;
        map.end()
    }
}

impl Payload for SetChatPhoto {
    type Output = True;
    const NAME: &'static str = "setChatPhoto";

    fn check(&self, scope: &mut Scope<'_>) {
        scope.file("photo", &self.photo, Self::PHOTO_FILE, "setChatPhoto.photo.file");
        scope.upload("photo", &self.photo, "setChatPhoto.photo.upload");
        scope.local_path("photo", &self.photo, "setChatPhoto.photo.path");
    }

    fn files(&mut self, visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {
        visit(Some("photo"), &mut self.photo);
    }

    fn size_hint(&self) -> usize {
        64
    }
}

impl Method for SetChatPhoto {
    const MULTIPART: bool = true;

    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}

impl Serialize for PinChatMessage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("message_id", &self.message_id)?;
        wire::write_optional(
            &mut map,
            "disable_notification",
            &self.disable_notification,
        )?;
        map.end()
    }
}

impl Payload for PinChatMessage {
    type Output = True;
    const NAME: &'static str = "pinChatMessage";

    fn size_hint(&self) -> usize {
        128
    }
}

impl Method for PinChatMessage {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}

impl Serialize for LeaveChat {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.end()
    }
}

impl Payload for LeaveChat {
    type Output = True;
    const NAME: &'static str = "leaveChat";

    fn size_hint(&self) -> usize {
        64
    }
}

impl Method for LeaveChat {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}

impl Serialize for GetChat {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.end()
    }
}

impl Payload for GetChat {
    type Output = Chat;
    const NAME: &'static str = "getChat";

    fn size_hint(&self) -> usize {
        64
    }
}

impl Method for GetChat {
    fn decode(response: &Response) -> Result<Chat, Error> {
        response.result()
    }
}

impl Serialize for GetChatAdministrators {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.end()
    }
}

impl Payload for GetChatAdministrators {
    type Output = Vec<ChatMember>;
    const NAME: &'static str = "getChatAdministrators";

    fn size_hint(&self) -> usize {
        64
    }
}

impl Method for GetChatAdministrators {
    fn decode(response: &Response) -> Result<Vec<ChatMember>, Error> {
        response.result()
    }
}

impl Serialize for GetChatMember {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("user_id", &self.user_id)?;
        map.end()
    }
}

impl Payload for GetChatMember {
    type Output = ChatMember;
    const NAME: &'static str = "getChatMember";

    fn size_hint(&self) -> usize {
        64
    }
}

impl Method for GetChatMember {
    fn decode(response: &Response) -> Result<ChatMember, Error> {
        response.result()
    }
}

impl Serialize for UnpinChatMessage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        wire::write_optional(&mut map, "message_id", &self.message_id)?;
        map.end()
    }
}

impl Payload for UnpinChatMessage {
    type Output = True;
    const NAME: &'static str = "unpinChatMessage";

    fn size_hint(&self) -> usize {
        128
    }
}

impl Method for UnpinChatMessage {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}

impl Serialize for GetChatMemberCount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.end()
    }
}

impl Payload for GetChatMemberCount {
    type Output = i64;
    const NAME: &'static str = "getChatMemberCount";

    fn size_hint(&self) -> usize {
        64
    }
}

impl Method for GetChatMemberCount {
    fn decode(response: &Response) -> Result<i64, Error> {
        response.result()
    }
}
