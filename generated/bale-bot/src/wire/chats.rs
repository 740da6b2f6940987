// @generated from spec/bale/chats.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! How the types of [`chats`](crate::chats) are read, written and checked.

use bazu_core::{serde, wire};
use bazu_core::serde::ser::SerializeMap as _;

use crate::chats::{
    BanChatMember, Chat, ChatFullInfo, ChatId, ChatInviteLink, ChatMember, ChatMemberAdministrator,
    ChatMemberMember, ChatMemberOwner, ChatMemberRestricted, ChatPermissions, ChatPhoto, ChatType,
    CreateChatInviteLink, DeleteChatPhoto, ExportChatInviteLink, GetChat, GetChatAdministrators,
    GetChatMember, GetChatMembersCount, InviteUser, LeaveChat, PinChatMessage, PromoteChatMember,
    RestrictChatMember, RevokeChatInviteLink, SetChatDescription, SetChatPhoto, SetChatTitle,
    UnbanChatMember, UnpinAllChatMessages, UnpinChatMessage,
};

impl serde::Serialize for ChatId {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        match self {
            Self::Integer(value) => serde::Serialize::serialize(value, serializer),
            Self::String(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl wire::Kinds for ChatId {
    const NAME: &'static str = "ChatId";

    fn unknown(value: bazu_core::UnknownVariant) -> Self {
        Self::Unknown(value)
    }

    fn integer(value: i64) -> Self {
        Self::Integer(value)
    }

    fn string(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl<'de> serde::Deserialize<'de> for ChatId {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::kinds(deserializer)
    }
}

impl ChatId {
    pub(crate) fn chat_key(&self) -> Option<bazu_core::ChatKey> {
        match self {
            Self::Integer(id) => Some((*id).into()),
            Self::String(name) => Some(name.as_str().into()),
            Self::Unknown(_) => None,
        }
    }
}

impl serde::Serialize for ChatType {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ChatType {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::text(deserializer).map(|value| Self::from(&*value))
    }
}

impl serde::Serialize for Chat {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "id", &self.id)?;
        wire::write(&mut map, "type", &self.kind)?;
        wire::write_optional(&mut map, "title", &self.title)?;
        wire::write_optional(&mut map, "username", &self.username)?;
        wire::write_optional(&mut map, "first_name", &self.first_name)?;
        wire::write_optional(&mut map, "last_name", &self.last_name)?;
        wire::write_optional(
            &mut map,
            "all_members_are_administrators",
            &self.all_members_are_administrators,
        )?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Chat {
    const NAME: &'static str = "Chat";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id: Option<wire::Lenient<i64>> = None;
        let mut kind = None;
        let mut title = None;
        let mut username = None;
        let mut first_name = None;
        let mut last_name = None;
        let mut all_members_are_administrators = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::set(&mut id, "id", &mut object_)?,
                "type" => wire::optional(&mut kind, "type", &mut object_)?,
                "title" => wire::optional(&mut title, "title", &mut object_)?,
                "username" => wire::optional(&mut username, "username", &mut object_)?,
                "first_name" => {
                    wire::optional(&mut first_name, "first_name", &mut object_)?
                }
                "last_name" => wire::optional(&mut last_name, "last_name", &mut object_)?,
                "all_members_are_administrators" => {
                    wire::optional(
                        &mut all_members_are_administrators,
                        "all_members_are_administrators",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?.0,
            kind: kind.unwrap_or_else(|| ChatType::from("")),
            title,
            username,
            first_name,
            last_name,
            all_members_are_administrators,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Chat {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for ChatPhoto {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "small_file_id", &self.small_file_id)?;
        wire::write(&mut map, "small_file_unique_id", &self.small_file_unique_id)?;
        wire::write(&mut map, "big_file_id", &self.big_file_id)?;
        wire::write(&mut map, "big_file_unique_id", &self.big_file_unique_id)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ChatPhoto {
    const NAME: &'static str = "ChatPhoto";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut small_file_id = None;
        let mut small_file_unique_id = None;
        let mut big_file_id = None;
        let mut big_file_unique_id = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "small_file_id" => {
                    wire::set(&mut small_file_id, "small_file_id", &mut object_)?
                }
                "small_file_unique_id" => {
                    wire::set(
                        &mut small_file_unique_id,
                        "small_file_unique_id",
                        &mut object_,
                    )?
                }
                "big_file_id" => {
                    wire::set(&mut big_file_id, "big_file_id", &mut object_)?
                }
                "big_file_unique_id" => {
                    wire::set(
                        &mut big_file_unique_id,
                        "big_file_unique_id",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
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

impl<'de> serde::Deserialize<'de> for ChatPhoto {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for ChatMember {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        match self {
            Self::Owner(value) => serde::Serialize::serialize(value, serializer),
            Self::Administrator(value) => serde::Serialize::serialize(value, serializer),
            Self::Member(value) => serde::Serialize::serialize(value, serializer),
            Self::Restricted(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl wire::Tagged for ChatMember {
    const NAME: &'static str = "ChatMember";
    const TAG: &'static str = "status";

    fn variant<'de, MAP: serde::de::MapAccess<'de>>(
        member: &str,
        object: wire::Object<'_, MAP>,
    ) -> Result<Self, MAP::Error> {
        Ok(
            match member {
                "creator" => Self::Owner(object.read()?),
                "administrator" => Self::Administrator(object.read()?),
                "member" => Self::Member(object.read()?),
                "restricted" => Self::Restricted(object.read()?),
                _ => Self::Unknown(object.keep()?),
            },
        )
    }
}

impl<'de> serde::Deserialize<'de> for ChatMember {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::tagged(deserializer)
    }
}

impl wire::KeepBroken for ChatMember {
    fn keep_broken(&mut self, parts: Vec<bazu_core::BrokenPart>) {
        match self {
            Self::Owner(value) => wire::KeepBroken::keep_broken(value, parts),
            Self::Administrator(value) => wire::KeepBroken::keep_broken(value, parts),
            Self::Member(value) => wire::KeepBroken::keep_broken(value, parts),
            Self::Restricted(value) => wire::KeepBroken::keep_broken(value, parts),
            _ => {}
        }
    }
}

impl serde::Serialize for ChatMemberOwner {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "status", "creator")?;
        wire::write(&mut map, "user", &self.user)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ChatMemberOwner {
    const NAME: &'static str = "ChatMemberOwner";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut user = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "user" => wire::set(&mut user, "user", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            user: wire::required(user, "user")?,
            broken_: std::default::Default::default(),
        })
    }
}

impl<'de> serde::Deserialize<'de> for ChatMemberOwner {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl wire::KeepBroken for ChatMemberOwner {
    fn keep_broken(&mut self, parts: Vec<bazu_core::BrokenPart>) {
        self.broken_.keep(parts)
    }
}

impl serde::Serialize for ChatMemberAdministrator {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "status", "administrator")?;
        wire::write(&mut map, "user", &self.user)?;
        wire::write(&mut map, "can_delete_messages", &self.can_delete_messages)?;
        wire::write(&mut map, "can_manage_video_chats", &self.can_manage_video_chats)?;
        wire::write(&mut map, "can_restrict_members", &self.can_restrict_members)?;
        wire::write(&mut map, "can_promote_members", &self.can_promote_members)?;
        wire::write(&mut map, "can_change_info", &self.can_change_info)?;
        wire::write(&mut map, "can_invite_users", &self.can_invite_users)?;
        wire::write(&mut map, "can_post_stories", &self.can_post_stories)?;
        wire::write_optional(&mut map, "can_post_messages", &self.can_post_messages)?;
        wire::write_optional(&mut map, "can_edit_messages", &self.can_edit_messages)?;
        wire::write_optional(&mut map, "can_pin_messages", &self.can_pin_messages)?;
        wire::write_optional(&mut map, "can_be_edited", &self.can_be_edited)?;
        wire::write_optional(&mut map, "can_send_messages", &self.can_send_messages)?;
        wire::write_optional(
            &mut map,
            "can_send_media_messages",
            &self.can_send_media_messages,
        )?;
        wire::write_optional(&mut map, "can_reply_to_story", &self.can_reply_to_story)?;
        wire::write_optional(
            &mut map,
            "can_send_link_message",
            &self.can_send_link_message,
        )?;
        wire::write_optional(
            &mut map,
            "can_send_forwarded_message",
            &self.can_send_forwarded_message,
        )?;
        wire::write_optional(&mut map, "can_see_members", &self.can_see_members)?;
        wire::write_optional(&mut map, "can_add_story", &self.can_add_story)?;
        wire::write_optional(&mut map, "can_send_message", &self.can_send_message)?;
        wire::write_optional(&mut map, "can_send_media", &self.can_send_media)?;
        wire::write_optional(
            &mut map,
            "can_send_gif_stickers",
            &self.can_send_gif_stickers,
        )?;
        wire::write_optional(
            &mut map,
            "can_forward_message_from",
            &self.can_forward_message_from,
        )?;
        wire::write_optional(
            &mut map,
            "can_send_gift_packet",
            &self.can_send_gift_packet,
        )?;
        wire::write_optional(&mut map, "can_start_call", &self.can_start_call)?;
        wire::write_optional(&mut map, "can_kick_user", &self.can_kick_user)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ChatMemberAdministrator {
    const NAME: &'static str = "ChatMemberAdministrator";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
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
        let mut can_send_messages = None;
        let mut can_send_media_messages = None;
        let mut can_reply_to_story = None;
        let mut can_send_link_message = None;
        let mut can_send_forwarded_message = None;
        let mut can_see_members = None;
        let mut can_add_story = None;
        let mut can_send_message = None;
        let mut can_send_media = None;
        let mut can_send_gif_stickers = None;
        let mut can_forward_message_from = None;
        let mut can_send_gift_packet = None;
        let mut can_start_call = None;
        let mut can_kick_user = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "user" => wire::set(&mut user, "user", &mut object_)?,
                "can_delete_messages" => {
                    wire::set(
                        &mut can_delete_messages,
                        "can_delete_messages",
                        &mut object_,
                    )?
                }
                "can_manage_video_chats" => {
                    wire::set(
                        &mut can_manage_video_chats,
                        "can_manage_video_chats",
                        &mut object_,
                    )?
                }
                "can_restrict_members" => {
                    wire::set(
                        &mut can_restrict_members,
                        "can_restrict_members",
                        &mut object_,
                    )?
                }
                "can_promote_members" => {
                    wire::set(
                        &mut can_promote_members,
                        "can_promote_members",
                        &mut object_,
                    )?
                }
                "can_change_info" => {
                    wire::set(&mut can_change_info, "can_change_info", &mut object_)?
                }
                "can_invite_users" => {
                    wire::set(&mut can_invite_users, "can_invite_users", &mut object_)?
                }
                "can_post_stories" => {
                    wire::set(&mut can_post_stories, "can_post_stories", &mut object_)?
                }
                "can_post_messages" => {
                    wire::optional(
                        &mut can_post_messages,
                        "can_post_messages",
                        &mut object_,
                    )?
                }
                "can_edit_messages" => {
                    wire::optional(
                        &mut can_edit_messages,
                        "can_edit_messages",
                        &mut object_,
                    )?
                }
                "can_pin_messages" => {
                    wire::optional(
                        &mut can_pin_messages,
                        "can_pin_messages",
                        &mut object_,
                    )?
                }
                "can_be_edited" => {
                    wire::optional(&mut can_be_edited, "can_be_edited", &mut object_)?
                }
                "can_send_messages" => {
                    wire::optional(
                        &mut can_send_messages,
                        "can_send_messages",
                        &mut object_,
                    )?
                }
                "can_send_media_messages" => {
                    wire::optional(
                        &mut can_send_media_messages,
                        "can_send_media_messages",
                        &mut object_,
                    )?
                }
                "can_reply_to_story" => {
                    wire::optional(
                        &mut can_reply_to_story,
                        "can_reply_to_story",
                        &mut object_,
                    )?
                }
                "can_send_link_message" => {
                    wire::optional(
                        &mut can_send_link_message,
                        "can_send_link_message",
                        &mut object_,
                    )?
                }
                "can_send_forwarded_message" => {
                    wire::optional(
                        &mut can_send_forwarded_message,
                        "can_send_forwarded_message",
                        &mut object_,
                    )?
                }
                "can_see_members" => {
                    wire::optional(
                        &mut can_see_members,
                        "can_see_members",
                        &mut object_,
                    )?
                }
                "can_add_story" => {
                    wire::optional(&mut can_add_story, "can_add_story", &mut object_)?
                }
                "can_send_message" => {
                    wire::optional(
                        &mut can_send_message,
                        "can_send_message",
                        &mut object_,
                    )?
                }
                "can_send_media" => {
                    wire::optional(&mut can_send_media, "can_send_media", &mut object_)?
                }
                "can_send_gif_stickers" => {
                    wire::optional(
                        &mut can_send_gif_stickers,
                        "can_send_gif_stickers",
                        &mut object_,
                    )?
                }
                "can_forward_message_from" => {
                    wire::optional(
                        &mut can_forward_message_from,
                        "can_forward_message_from",
                        &mut object_,
                    )?
                }
                "can_send_gift_packet" => {
                    wire::optional(
                        &mut can_send_gift_packet,
                        "can_send_gift_packet",
                        &mut object_,
                    )?
                }
                "can_start_call" => {
                    wire::optional(&mut can_start_call, "can_start_call", &mut object_)?
                }
                "can_kick_user" => {
                    wire::optional(&mut can_kick_user, "can_kick_user", &mut object_)?
                }
                _ => wire::skip(&mut object_)?,
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
            can_post_stories: wire::required(can_post_stories, "can_post_stories")?,
            can_post_messages,
            can_edit_messages,
            can_pin_messages,
            can_be_edited,
            can_send_messages,
            can_send_media_messages,
            can_reply_to_story,
            can_send_link_message,
            can_send_forwarded_message,
            can_see_members,
            can_add_story,
            can_send_message,
            can_send_media,
            can_send_gif_stickers,
            can_forward_message_from,
            can_send_gift_packet,
            can_start_call,
            can_kick_user,
            broken_: std::default::Default::default(),
        })
    }
}

impl<'de> serde::Deserialize<'de> for ChatMemberAdministrator {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl wire::KeepBroken for ChatMemberAdministrator {
    fn keep_broken(&mut self, parts: Vec<bazu_core::BrokenPart>) {
        self.broken_.keep(parts)
    }
}

impl serde::Serialize for ChatMemberMember {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "status", "member")?;
        wire::write(&mut map, "user", &self.user)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ChatMemberMember {
    const NAME: &'static str = "ChatMemberMember";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut user = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "user" => wire::set(&mut user, "user", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            user: wire::required(user, "user")?,
            broken_: std::default::Default::default(),
        })
    }
}

impl<'de> serde::Deserialize<'de> for ChatMemberMember {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl wire::KeepBroken for ChatMemberMember {
    fn keep_broken(&mut self, parts: Vec<bazu_core::BrokenPart>) {
        self.broken_.keep(parts)
    }
}

impl serde::Serialize for ChatMemberRestricted {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "status", "restricted")?;
        wire::write(&mut map, "user", &self.user)?;
        wire::write(&mut map, "is_member", &self.is_member)?;
        wire::write(&mut map, "can_send_messages", &self.can_send_messages)?;
        wire::write(&mut map, "can_send_audios", &self.can_send_audios)?;
        wire::write(&mut map, "can_send_documents", &self.can_send_documents)?;
        wire::write(&mut map, "can_send_photos", &self.can_send_photos)?;
        wire::write(&mut map, "can_send_videos", &self.can_send_videos)?;
        wire::write(&mut map, "can_change_info", &self.can_change_info)?;
        wire::write(&mut map, "can_invite_users", &self.can_invite_users)?;
        wire::write(&mut map, "can_pin_messages", &self.can_pin_messages)?;
        wire::write_optional(
            &mut map,
            "can_send_media_messages",
            &self.can_send_media_messages,
        )?;
        wire::write_optional(&mut map, "can_reply_to_story", &self.can_reply_to_story)?;
        wire::write_optional(
            &mut map,
            "can_send_link_message",
            &self.can_send_link_message,
        )?;
        wire::write_optional(
            &mut map,
            "can_send_forwarded_message",
            &self.can_send_forwarded_message,
        )?;
        wire::write_optional(&mut map, "can_see_members", &self.can_see_members)?;
        wire::write_optional(&mut map, "can_send_message", &self.can_send_message)?;
        wire::write_optional(&mut map, "can_send_media", &self.can_send_media)?;
        wire::write_optional(
            &mut map,
            "can_send_gif_stickers",
            &self.can_send_gif_stickers,
        )?;
        wire::write_optional(
            &mut map,
            "can_forward_message_from",
            &self.can_forward_message_from,
        )?;
        wire::write_optional(
            &mut map,
            "can_send_gift_packet",
            &self.can_send_gift_packet,
        )?;
        wire::write_optional(&mut map, "can_start_call", &self.can_start_call)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ChatMemberRestricted {
    const NAME: &'static str = "ChatMemberRestricted";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
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
        let mut can_send_media_messages = None;
        let mut can_reply_to_story = None;
        let mut can_send_link_message = None;
        let mut can_send_forwarded_message = None;
        let mut can_see_members = None;
        let mut can_send_message = None;
        let mut can_send_media = None;
        let mut can_send_gif_stickers = None;
        let mut can_forward_message_from = None;
        let mut can_send_gift_packet = None;
        let mut can_start_call = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "user" => wire::set(&mut user, "user", &mut object_)?,
                "is_member" => wire::set(&mut is_member, "is_member", &mut object_)?,
                "can_send_messages" => {
                    wire::set(&mut can_send_messages, "can_send_messages", &mut object_)?
                }
                "can_send_audios" => {
                    wire::set(&mut can_send_audios, "can_send_audios", &mut object_)?
                }
                "can_send_documents" => {
                    wire::set(
                        &mut can_send_documents,
                        "can_send_documents",
                        &mut object_,
                    )?
                }
                "can_send_photos" => {
                    wire::set(&mut can_send_photos, "can_send_photos", &mut object_)?
                }
                "can_send_videos" => {
                    wire::set(&mut can_send_videos, "can_send_videos", &mut object_)?
                }
                "can_change_info" => {
                    wire::set(&mut can_change_info, "can_change_info", &mut object_)?
                }
                "can_invite_users" => {
                    wire::set(&mut can_invite_users, "can_invite_users", &mut object_)?
                }
                "can_pin_messages" => {
                    wire::set(&mut can_pin_messages, "can_pin_messages", &mut object_)?
                }
                "can_send_media_messages" => {
                    wire::optional(
                        &mut can_send_media_messages,
                        "can_send_media_messages",
                        &mut object_,
                    )?
                }
                "can_reply_to_story" => {
                    wire::optional(
                        &mut can_reply_to_story,
                        "can_reply_to_story",
                        &mut object_,
                    )?
                }
                "can_send_link_message" => {
                    wire::optional(
                        &mut can_send_link_message,
                        "can_send_link_message",
                        &mut object_,
                    )?
                }
                "can_send_forwarded_message" => {
                    wire::optional(
                        &mut can_send_forwarded_message,
                        "can_send_forwarded_message",
                        &mut object_,
                    )?
                }
                "can_see_members" => {
                    wire::optional(
                        &mut can_see_members,
                        "can_see_members",
                        &mut object_,
                    )?
                }
                "can_send_message" => {
                    wire::optional(
                        &mut can_send_message,
                        "can_send_message",
                        &mut object_,
                    )?
                }
                "can_send_media" => {
                    wire::optional(&mut can_send_media, "can_send_media", &mut object_)?
                }
                "can_send_gif_stickers" => {
                    wire::optional(
                        &mut can_send_gif_stickers,
                        "can_send_gif_stickers",
                        &mut object_,
                    )?
                }
                "can_forward_message_from" => {
                    wire::optional(
                        &mut can_forward_message_from,
                        "can_forward_message_from",
                        &mut object_,
                    )?
                }
                "can_send_gift_packet" => {
                    wire::optional(
                        &mut can_send_gift_packet,
                        "can_send_gift_packet",
                        &mut object_,
                    )?
                }
                "can_start_call" => {
                    wire::optional(&mut can_start_call, "can_start_call", &mut object_)?
                }
                _ => wire::skip(&mut object_)?,
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
            can_send_media_messages,
            can_reply_to_story,
            can_send_link_message,
            can_send_forwarded_message,
            can_see_members,
            can_send_message,
            can_send_media,
            can_send_gif_stickers,
            can_forward_message_from,
            can_send_gift_packet,
            can_start_call,
            broken_: std::default::Default::default(),
        })
    }
}

impl<'de> serde::Deserialize<'de> for ChatMemberRestricted {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl wire::KeepBroken for ChatMemberRestricted {
    fn keep_broken(&mut self, parts: Vec<bazu_core::BrokenPart>) {
        self.broken_.keep(parts)
    }
}

impl serde::Serialize for ChatPermissions {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_optional(&mut map, "can_send_messages", &self.can_send_messages)?;
        wire::write_optional(&mut map, "can_send_audios", &self.can_send_audios)?;
        wire::write_optional(&mut map, "can_send_documents", &self.can_send_documents)?;
        wire::write_optional(&mut map, "can_send_photos", &self.can_send_photos)?;
        wire::write_optional(&mut map, "can_send_videos", &self.can_send_videos)?;
        wire::write_optional(&mut map, "can_change_info", &self.can_change_info)?;
        wire::write_optional(&mut map, "can_invite_users", &self.can_invite_users)?;
        wire::write_optional(&mut map, "can_pin_messages", &self.can_pin_messages)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ChatPermissions {
    const NAME: &'static str = "ChatPermissions";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut can_send_messages = None;
        let mut can_send_audios = None;
        let mut can_send_documents = None;
        let mut can_send_photos = None;
        let mut can_send_videos = None;
        let mut can_change_info = None;
        let mut can_invite_users = None;
        let mut can_pin_messages = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "can_send_messages" => {
                    wire::optional(
                        &mut can_send_messages,
                        "can_send_messages",
                        &mut object_,
                    )?
                }
                "can_send_audios" => {
                    wire::optional(
                        &mut can_send_audios,
                        "can_send_audios",
                        &mut object_,
                    )?
                }
                "can_send_documents" => {
                    wire::optional(
                        &mut can_send_documents,
                        "can_send_documents",
                        &mut object_,
                    )?
                }
                "can_send_photos" => {
                    wire::optional(
                        &mut can_send_photos,
                        "can_send_photos",
                        &mut object_,
                    )?
                }
                "can_send_videos" => {
                    wire::optional(
                        &mut can_send_videos,
                        "can_send_videos",
                        &mut object_,
                    )?
                }
                "can_change_info" => {
                    wire::optional(
                        &mut can_change_info,
                        "can_change_info",
                        &mut object_,
                    )?
                }
                "can_invite_users" => {
                    wire::optional(
                        &mut can_invite_users,
                        "can_invite_users",
                        &mut object_,
                    )?
                }
                "can_pin_messages" => {
                    wire::optional(
                        &mut can_pin_messages,
                        "can_pin_messages",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
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
        })
    }
}

impl<'de> serde::Deserialize<'de> for ChatPermissions {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for ChatInviteLink {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "invite_link", &self.invite_link)?;
        wire::write_optional(&mut map, "creator", &self.creator)?;
        wire::write(&mut map, "creates_join_request", &self.creates_join_request)?;
        wire::write(&mut map, "is_primary", &self.is_primary)?;
        wire::write(&mut map, "is_revoked", &self.is_revoked)?;
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

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut invite_link = None;
        let mut creator = None;
        let mut creates_join_request = None;
        let mut is_primary = None;
        let mut is_revoked = None;
        let mut name = None;
        let mut expire_date = None;
        let mut member_limit = None;
        let mut pending_join_request_count = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "invite_link" => {
                    wire::set(&mut invite_link, "invite_link", &mut object_)?
                }
                "creator" => wire::optional(&mut creator, "creator", &mut object_)?,
                "creates_join_request" => {
                    wire::optional(
                        &mut creates_join_request,
                        "creates_join_request",
                        &mut object_,
                    )?
                }
                "is_primary" => {
                    wire::optional(&mut is_primary, "is_primary", &mut object_)?
                }
                "is_revoked" => {
                    wire::optional(&mut is_revoked, "is_revoked", &mut object_)?
                }
                "name" => wire::optional(&mut name, "name", &mut object_)?,
                "expire_date" => {
                    wire::optional(&mut expire_date, "expire_date", &mut object_)?
                }
                "member_limit" => {
                    wire::optional(&mut member_limit, "member_limit", &mut object_)?
                }
                "pending_join_request_count" => {
                    wire::optional(
                        &mut pending_join_request_count,
                        "pending_join_request_count",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            invite_link: wire::required(invite_link, "invite_link")?,
            creator,
            creates_join_request: creates_join_request.unwrap_or(false),
            is_primary: is_primary.unwrap_or(false),
            is_revoked: is_revoked.unwrap_or(false),
            name,
            expire_date,
            member_limit,
            pending_join_request_count,
            broken_: std::default::Default::default(),
        })
    }
}

impl<'de> serde::Deserialize<'de> for ChatInviteLink {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl wire::KeepBroken for ChatInviteLink {
    fn keep_broken(&mut self, parts: Vec<bazu_core::BrokenPart>) {
        self.broken_.keep(parts)
    }
}

impl serde::Serialize for ChatFullInfo {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "id", &self.id)?;
        wire::write(&mut map, "type", &self.kind)?;
        wire::write_optional(&mut map, "title", &self.title)?;
        wire::write_optional(&mut map, "username", &self.username)?;
        wire::write_optional(&mut map, "first_name", &self.first_name)?;
        wire::write_optional(&mut map, "last_name", &self.last_name)?;
        wire::write_optional(&mut map, "photo", &self.photo)?;
        wire::write_optional(&mut map, "bio", &self.bio)?;
        wire::write_optional(&mut map, "description", &self.description)?;
        wire::write_optional(&mut map, "invite_link", &self.invite_link)?;
        wire::write_optional(&mut map, "linked_chat_id", &self.linked_chat_id)?;
        wire::write_optional(
            &mut map,
            "all_members_are_administrators",
            &self.all_members_are_administrators,
        )?;
        wire::write_optional(&mut map, "pinned_message", &self.pinned_message)?;
        wire::write_optional(&mut map, "sticker_set_name", &self.sticker_set_name)?;
        wire::write_optional(
            &mut map,
            "can_set_sticker_set",
            &self.can_set_sticker_set,
        )?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ChatFullInfo {
    const NAME: &'static str = "ChatFullInfo";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id: Option<wire::Lenient<i64>> = None;
        let mut kind = None;
        let mut title = None;
        let mut username = None;
        let mut first_name = None;
        let mut last_name = None;
        let mut photo = None;
        let mut bio = None;
        let mut description = None;
        let mut invite_link = None;
        let mut linked_chat_id: Option<wire::Lenient<String>> = None;
        let mut all_members_are_administrators = None;
        let mut pinned_message = None;
        let mut sticker_set_name = None;
        let mut can_set_sticker_set = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::set(&mut id, "id", &mut object_)?,
                "type" => wire::optional(&mut kind, "type", &mut object_)?,
                "title" => wire::optional(&mut title, "title", &mut object_)?,
                "username" => wire::optional(&mut username, "username", &mut object_)?,
                "first_name" => {
                    wire::optional(&mut first_name, "first_name", &mut object_)?
                }
                "last_name" => wire::optional(&mut last_name, "last_name", &mut object_)?,
                "photo" => wire::optional(&mut photo, "photo", &mut object_)?,
                "bio" => wire::optional(&mut bio, "bio", &mut object_)?,
                "description" => {
                    wire::optional(&mut description, "description", &mut object_)?
                }
                "invite_link" => {
                    wire::optional(&mut invite_link, "invite_link", &mut object_)?
                }
                "linked_chat_id" => {
                    wire::optional(&mut linked_chat_id, "linked_chat_id", &mut object_)?
                }
                "all_members_are_administrators" => {
                    wire::optional(
                        &mut all_members_are_administrators,
                        "all_members_are_administrators",
                        &mut object_,
                    )?
                }
                "pinned_message" => {
                    wire::optional(&mut pinned_message, "pinned_message", &mut object_)?
                }
                "sticker_set_name" => {
                    wire::optional(
                        &mut sticker_set_name,
                        "sticker_set_name",
                        &mut object_,
                    )?
                }
                "can_set_sticker_set" => {
                    wire::optional(
                        &mut can_set_sticker_set,
                        "can_set_sticker_set",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?.0,
            kind: kind.unwrap_or_else(|| ChatType::from("")),
            title,
            username,
            first_name,
            last_name,
            photo,
            bio,
            description,
            invite_link,
            linked_chat_id: linked_chat_id.map(|value| value.0),
            all_members_are_administrators,
            pinned_message,
            sticker_set_name,
            can_set_sticker_set,
            broken_: std::default::Default::default(),
        })
    }
}

impl<'de> serde::Deserialize<'de> for ChatFullInfo {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl wire::KeepBroken for ChatFullInfo {
    fn keep_broken(&mut self, parts: Vec<bazu_core::BrokenPart>) {
        self.broken_.keep(parts)
    }
}

impl serde::Serialize for BanChatMember {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write(&mut map, "user_id", &self.user_id)?;
        map.end()
    }
}

impl bazu_core::Payload for BanChatMember {
    type Output = bazu_core::True;
    const NAME: &'static str = "banChatMember";

    fn size_hint(&self) -> usize {
        64
    }
}

impl bazu_core::Method for BanChatMember {
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

impl serde::Serialize for UnbanChatMember {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write(&mut map, "user_id", &self.user_id)?;
        wire::write_optional(&mut map, "only_if_banned", &self.only_if_banned)?;
        map.end()
    }
}

impl bazu_core::Payload for UnbanChatMember {
    type Output = bazu_core::True;
    const NAME: &'static str = "unbanChatMember";

    fn size_hint(&self) -> usize {
        128
    }
}

impl bazu_core::Method for UnbanChatMember {
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

impl serde::Serialize for RestrictChatMember {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write(&mut map, "user_id", &self.user_id)?;
        wire::write(&mut map, "permissions", &self.permissions)?;
        wire::write_optional(&mut map, "until_date", &self.until_date)?;
        map.end()
    }
}

impl bazu_core::Payload for RestrictChatMember {
    type Output = bazu_core::True;
    const NAME: &'static str = "restrictChatMember";

    fn size_hint(&self) -> usize {
        256
    }
}

impl bazu_core::Method for RestrictChatMember {
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

impl serde::Serialize for PromoteChatMember {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write(&mut map, "user_id", &self.user_id)?;
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
        wire::write_optional(&mut map, "can_be_edited", &self.can_be_edited)?;
        wire::write_optional(&mut map, "can_send_messages", &self.can_send_messages)?;
        wire::write_optional(
            &mut map,
            "can_send_media_messages",
            &self.can_send_media_messages,
        )?;
        wire::write_optional(&mut map, "can_reply_to_story", &self.can_reply_to_story)?;
        wire::write_optional(
            &mut map,
            "can_send_link_message",
            &self.can_send_link_message,
        )?;
        wire::write_optional(
            &mut map,
            "can_send_forwarded_message",
            &self.can_send_forwarded_message,
        )?;
        wire::write_optional(&mut map, "can_see_members", &self.can_see_members)?;
        wire::write_optional(&mut map, "can_add_story", &self.can_add_story)?;
        map.end()
    }
}

impl bazu_core::Payload for PromoteChatMember {
    type Output = bazu_core::True;
    const NAME: &'static str = "promoteChatMember";

    fn size_hint(&self) -> usize {
        1024
    }
}

impl bazu_core::Method for PromoteChatMember {
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

impl serde::Serialize for SetChatPhoto {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write_file(&mut map, "photo", &self.photo)?;
        map.end()
    }
}

impl bazu_core::Payload for SetChatPhoto {
    type Output = bazu_core::True;
    const NAME: &'static str = "setChatPhoto";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope.file("photo", &self.photo, Self::PHOTO_FILE, "setChatPhoto.photo.file");
        scope.upload("photo", &self.photo, "setChatPhoto.photo.upload");
        scope.local_path("photo", &self.photo, "setChatPhoto.photo.path");
    }

    fn files(
        &mut self,
        visit: &mut dyn std::ops::FnMut(Option<&'static str>, &mut bazu_core::InputFile),
    ) {
        visit(Some("photo"), &mut self.photo);
    }

    fn size_hint(&self) -> usize {
        64
    }
}

impl bazu_core::Method for SetChatPhoto {
    const MULTIPART: bool = true;
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

impl serde::Serialize for LeaveChat {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        map.end()
    }
}

impl bazu_core::Payload for LeaveChat {
    type Output = bazu_core::True;
    const NAME: &'static str = "leaveChat";

    fn size_hint(&self) -> usize {
        64
    }
}

impl bazu_core::Method for LeaveChat {
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

impl serde::Serialize for GetChat {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        map.end()
    }
}

impl bazu_core::Payload for GetChat {
    type Output = ChatFullInfo;
    const NAME: &'static str = "getChat";

    fn size_hint(&self) -> usize {
        64
    }
}

impl bazu_core::Method for GetChat {
    const REPEATABLE: bool = true;

    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(response: &bazu_core::Response) -> Result<ChatFullInfo, bazu_core::Error> {
        response.tolerant_result()
    }
}

impl serde::Serialize for GetChatAdministrators {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        map.end()
    }
}

impl bazu_core::Payload for GetChatAdministrators {
    type Output = Vec<ChatMember>;
    const NAME: &'static str = "getChatAdministrators";

    fn size_hint(&self) -> usize {
        64
    }
}

impl bazu_core::Method for GetChatAdministrators {
    const REPEATABLE: bool = true;

    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(
        response: &bazu_core::Response,
    ) -> Result<Vec<ChatMember>, bazu_core::Error> {
        response.tolerant_list()
    }
}

impl serde::Serialize for GetChatMember {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write(&mut map, "user_id", &self.user_id)?;
        map.end()
    }
}

impl bazu_core::Payload for GetChatMember {
    type Output = ChatMember;
    const NAME: &'static str = "getChatMember";

    fn size_hint(&self) -> usize {
        64
    }
}

impl bazu_core::Method for GetChatMember {
    const REPEATABLE: bool = true;

    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(response: &bazu_core::Response) -> Result<ChatMember, bazu_core::Error> {
        response.tolerant_result()
    }
}

impl serde::Serialize for PinChatMessage {
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

impl bazu_core::Payload for PinChatMessage {
    type Output = bazu_core::True;
    const NAME: &'static str = "pinChatMessage";

    fn size_hint(&self) -> usize {
        128
    }
}

impl bazu_core::Method for PinChatMessage {
    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(
        response: &bazu_core::Response,
    ) -> Result<bazu_core::True, bazu_core::Error> {
        response.result()
    }
}

impl serde::Serialize for SetChatTitle {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write(&mut map, "title", &self.title)?;
        map.end()
    }
}

impl bazu_core::Payload for SetChatTitle {
    type Output = bazu_core::True;
    const NAME: &'static str = "setChatTitle";

    fn size_hint(&self) -> usize {
        64 + self.title.len()
    }
}

impl bazu_core::Method for SetChatTitle {
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

impl serde::Serialize for SetChatDescription {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write(&mut map, "description", &self.description)?;
        map.end()
    }
}

impl bazu_core::Payload for SetChatDescription {
    type Output = bazu_core::True;
    const NAME: &'static str = "setChatDescription";

    fn size_hint(&self) -> usize {
        128 + self.description.len()
    }
}

impl bazu_core::Method for SetChatDescription {
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

impl serde::Serialize for InviteUser {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write(&mut map, "user_id", &self.user_id)?;
        map.end()
    }
}

impl bazu_core::Payload for InviteUser {
    type Output = bazu_core::True;
    const NAME: &'static str = "inviteUser";

    fn size_hint(&self) -> usize {
        64
    }
}

impl bazu_core::Method for InviteUser {
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

impl serde::Serialize for DeleteChatPhoto {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        map.end()
    }
}

impl bazu_core::Payload for DeleteChatPhoto {
    type Output = bazu_core::True;
    const NAME: &'static str = "deleteChatPhoto";

    fn size_hint(&self) -> usize {
        64
    }
}

impl bazu_core::Method for DeleteChatPhoto {
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

impl serde::Serialize for GetChatMembersCount {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        map.end()
    }
}

impl bazu_core::Payload for GetChatMembersCount {
    type Output = i64;
    const NAME: &'static str = "getChatMembersCount";

    fn size_hint(&self) -> usize {
        64
    }
}

impl bazu_core::Method for GetChatMembersCount {
    const REPEATABLE: bool = true;

    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(response: &bazu_core::Response) -> Result<i64, bazu_core::Error> {
        response.result()
    }
}

impl serde::Serialize for UnpinChatMessage {
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

impl bazu_core::Payload for UnpinChatMessage {
    type Output = bazu_core::True;
    const NAME: &'static str = "unPinChatMessage";

    fn size_hint(&self) -> usize {
        128
    }
}

impl bazu_core::Method for UnpinChatMessage {
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

impl serde::Serialize for UnpinAllChatMessages {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        map.end()
    }
}

impl bazu_core::Payload for UnpinAllChatMessages {
    type Output = bazu_core::True;
    const NAME: &'static str = "unpinAllChatMessages";

    fn size_hint(&self) -> usize {
        64
    }
}

impl bazu_core::Method for UnpinAllChatMessages {
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

impl serde::Serialize for CreateChatInviteLink {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        map.end()
    }
}

impl bazu_core::Payload for CreateChatInviteLink {
    type Output = ChatInviteLink;
    const NAME: &'static str = "createChatInviteLink";

    fn size_hint(&self) -> usize {
        64
    }
}

impl bazu_core::Method for CreateChatInviteLink {
    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(
        response: &bazu_core::Response,
    ) -> Result<ChatInviteLink, bazu_core::Error> {
        response.tolerant_result()
    }
}

impl serde::Serialize for RevokeChatInviteLink {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write(&mut map, "invite_link", &self.invite_link)?;
        map.end()
    }
}

impl bazu_core::Payload for RevokeChatInviteLink {
    type Output = ChatInviteLink;
    const NAME: &'static str = "revokeChatInviteLink";

    fn size_hint(&self) -> usize {
        128 + self.invite_link.len()
    }
}

impl bazu_core::Method for RevokeChatInviteLink {
    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(
        response: &bazu_core::Response,
    ) -> Result<ChatInviteLink, bazu_core::Error> {
        response.tolerant_result()
    }
}

impl serde::Serialize for ExportChatInviteLink {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        map.end()
    }
}

impl bazu_core::Payload for ExportChatInviteLink {
    type Output = String;
    const NAME: &'static str = "exportChatInviteLink";

    fn size_hint(&self) -> usize {
        64
    }
}

impl bazu_core::Method for ExportChatInviteLink {
    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(response: &bazu_core::Response) -> Result<String, bazu_core::Error> {
        response.result()
    }
}
