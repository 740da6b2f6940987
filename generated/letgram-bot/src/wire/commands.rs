// @generated from spec/letgram/commands.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! How the types of [`commands`](crate::commands) are read, written and checked.

use bazu_core::{serde, wire};
use bazu_core::serde::ser::SerializeMap as _;

use crate::commands::{
    BotCommand, BotCommandScope, BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats, BotCommandScopeChat,
    BotCommandScopeChatAdministrators, BotCommandScopeChatMember, BotCommandScopeDefault,
    DeleteMyCommands, GetMyCommands, SetMyCommands,
};

impl serde::Serialize for BotCommand {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "command", &self.command)?;
        wire::write(&mut map, "description", &self.description)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for BotCommand {
    const NAME: &'static str = "BotCommand";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut command = None;
        let mut description = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "command" => wire::set(&mut command, "command", &mut object_)?,
                "description" => {
                    wire::set(&mut description, "description", &mut object_)?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            command: wire::required(command, "command")?,
            description: wire::required(description, "description")?,
            broken_: std::default::Default::default(),
        })
    }
}

impl<'de> serde::Deserialize<'de> for BotCommand {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl wire::KeepBroken for BotCommand {
    fn keep_broken(&mut self, parts: Vec<bazu_core::BrokenPart>) {
        self.broken_.keep(parts)
    }
}

impl bazu_core::Check for BotCommand {
    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .length(
                "command",
                &self.command,
                Self::COMMAND_LENGTH,
                "BotCommand.command.length",
            );
        scope
            .length(
                "description",
                &self.description,
                Self::DESCRIPTION_LENGTH,
                "BotCommand.description.length",
            );
    }
}

impl serde::Serialize for BotCommandScope {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        match self {
            Self::Default(value) => serde::Serialize::serialize(value, serializer),
            Self::AllPrivateChats(value) => {
                serde::Serialize::serialize(value, serializer)
            }
            Self::AllGroupChats(value) => serde::Serialize::serialize(value, serializer),
            Self::AllChatAdministrators(value) => {
                serde::Serialize::serialize(value, serializer)
            }
            Self::Chat(value) => serde::Serialize::serialize(value, serializer),
            Self::ChatAdministrators(value) => {
                serde::Serialize::serialize(value, serializer)
            }
            Self::ChatMember(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl wire::Tagged for BotCommandScope {
    const NAME: &'static str = "BotCommandScope";
    const TAG: &'static str = "type";

    fn variant<'de, MAP: serde::de::MapAccess<'de>>(
        member: &str,
        object: wire::Object<'_, MAP>,
    ) -> Result<Self, MAP::Error> {
        Ok(
            match member {
                "default" => Self::Default(object.read()?),
                "all_private_chats" => Self::AllPrivateChats(object.read()?),
                "all_group_chats" => Self::AllGroupChats(object.read()?),
                "all_chat_administrators" => Self::AllChatAdministrators(object.read()?),
                "chat" => Self::Chat(object.read()?),
                "chat_administrators" => Self::ChatAdministrators(object.read()?),
                "chat_member" => Self::ChatMember(object.read()?),
                _ => Self::Unknown(object.keep()?),
            },
        )
    }
}

impl<'de> serde::Deserialize<'de> for BotCommandScope {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::tagged(deserializer)
    }
}

impl serde::Serialize for BotCommandScopeDefault {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "default")?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for BotCommandScopeDefault {
    const NAME: &'static str = "BotCommandScopeDefault";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        while object_.next_key::<wire::Key<'de>>()?.is_some() {
            wire::skip(&mut object_)?;
        }
        Ok(Self {})
    }
}

impl<'de> serde::Deserialize<'de> for BotCommandScopeDefault {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for BotCommandScopeAllPrivateChats {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "all_private_chats")?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for BotCommandScopeAllPrivateChats {
    const NAME: &'static str = "BotCommandScopeAllPrivateChats";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        while object_.next_key::<wire::Key<'de>>()?.is_some() {
            wire::skip(&mut object_)?;
        }
        Ok(Self {})
    }
}

impl<'de> serde::Deserialize<'de> for BotCommandScopeAllPrivateChats {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for BotCommandScopeAllGroupChats {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "all_group_chats")?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for BotCommandScopeAllGroupChats {
    const NAME: &'static str = "BotCommandScopeAllGroupChats";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        while object_.next_key::<wire::Key<'de>>()?.is_some() {
            wire::skip(&mut object_)?;
        }
        Ok(Self {})
    }
}

impl<'de> serde::Deserialize<'de> for BotCommandScopeAllGroupChats {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for BotCommandScopeAllChatAdministrators {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "all_chat_administrators")?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for BotCommandScopeAllChatAdministrators {
    const NAME: &'static str = "BotCommandScopeAllChatAdministrators";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        while object_.next_key::<wire::Key<'de>>()?.is_some() {
            wire::skip(&mut object_)?;
        }
        Ok(Self {})
    }
}

impl<'de> serde::Deserialize<'de> for BotCommandScopeAllChatAdministrators {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for BotCommandScopeChat {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "chat")?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for BotCommandScopeChat {
    const NAME: &'static str = "BotCommandScopeChat";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut chat_id = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "chat_id" => wire::set(&mut chat_id, "chat_id", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            chat_id: wire::required(chat_id, "chat_id")?,
        })
    }
}

impl<'de> serde::Deserialize<'de> for BotCommandScopeChat {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for BotCommandScopeChatAdministrators {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "chat_administrators")?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for BotCommandScopeChatAdministrators {
    const NAME: &'static str = "BotCommandScopeChatAdministrators";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut chat_id = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "chat_id" => wire::set(&mut chat_id, "chat_id", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            chat_id: wire::required(chat_id, "chat_id")?,
        })
    }
}

impl<'de> serde::Deserialize<'de> for BotCommandScopeChatAdministrators {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for BotCommandScopeChatMember {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "chat_member")?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write(&mut map, "user_id", &self.user_id)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for BotCommandScopeChatMember {
    const NAME: &'static str = "BotCommandScopeChatMember";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut chat_id = None;
        let mut user_id = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "chat_id" => wire::set(&mut chat_id, "chat_id", &mut object_)?,
                "user_id" => wire::set(&mut user_id, "user_id", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            chat_id: wire::required(chat_id, "chat_id")?,
            user_id: wire::required(user_id, "user_id")?,
        })
    }
}

impl<'de> serde::Deserialize<'de> for BotCommandScopeChatMember {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for SetMyCommands {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "commands", &self.commands)?;
        wire::write_optional(&mut map, "scope", &self.scope)?;
        wire::write_optional(&mut map, "language_code", &self.language_code)?;
        map.end()
    }
}

impl bazu_core::Payload for SetMyCommands {
    type Output = bazu_core::True;
    const NAME: &'static str = "setMyCommands";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .items(
                "commands",
                self.commands.len(),
                Self::COMMANDS_ITEMS,
                "setMyCommands.commands.items",
            );
        scope.nested("commands", &self.commands);
        scope
            .length(
                "language_code",
                &self.language_code,
                Self::LANGUAGE_CODE_LENGTH,
                "setMyCommands.language_code.length",
            );
    }

    fn size_hint(&self) -> usize {
        128 + self.commands.len() * 256
            + self.language_code.as_ref().map_or(0, String::len)
    }
}

impl bazu_core::Method for SetMyCommands {
    const REPEATABLE: bool = true;

    fn decode(
        response: &bazu_core::Response,
    ) -> Result<bazu_core::True, bazu_core::Error> {
        response.result()
    }
}

impl serde::Serialize for GetMyCommands {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_optional(&mut map, "scope", &self.scope)?;
        wire::write_optional(&mut map, "language_code", &self.language_code)?;
        map.end()
    }
}

impl bazu_core::Payload for GetMyCommands {
    type Output = Vec<BotCommand>;
    const NAME: &'static str = "getMyCommands";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .length(
                "language_code",
                &self.language_code,
                Self::LANGUAGE_CODE_LENGTH,
                "getMyCommands.language_code.length",
            );
    }

    fn size_hint(&self) -> usize {
        128 + self.language_code.as_ref().map_or(0, String::len)
    }
}

impl bazu_core::Method for GetMyCommands {
    const REPEATABLE: bool = true;

    fn decode(
        response: &bazu_core::Response,
    ) -> Result<Vec<BotCommand>, bazu_core::Error> {
        response.tolerant_list()
    }
}

impl serde::Serialize for DeleteMyCommands {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_optional(&mut map, "scope", &self.scope)?;
        wire::write_optional(&mut map, "language_code", &self.language_code)?;
        map.end()
    }
}

impl bazu_core::Payload for DeleteMyCommands {
    type Output = bazu_core::True;
    const NAME: &'static str = "deleteMyCommands";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .length(
                "language_code",
                &self.language_code,
                Self::LANGUAGE_CODE_LENGTH,
                "deleteMyCommands.language_code.length",
            );
    }

    fn size_hint(&self) -> usize {
        128 + self.language_code.as_ref().map_or(0, String::len)
    }
}

impl bazu_core::Method for DeleteMyCommands {
    const REPEATABLE: bool = true;

    fn decode(
        response: &bazu_core::Response,
    ) -> Result<bazu_core::True, bazu_core::Error> {
        response.result()
    }
}
