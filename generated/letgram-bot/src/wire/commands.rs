// @generated from spec/letgram/commands.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! How the types of [`commands`](crate::commands) are read, written and checked.

use bazu_core::{Check, Error, Method, Payload, Response, Scope, True, wire};
use bazu_core::serde::{Deserialize, Deserializer, Serialize, Serializer};
use bazu_core::serde::de::MapAccess;
use bazu_core::serde::ser::SerializeMap;

use crate::commands::{
    BotCommand, BotCommandScope, BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats, BotCommandScopeChat,
    BotCommandScopeChatAdministrators, BotCommandScopeChatMember, BotCommandScopeDefault,
    DeleteMyCommands, GetMyCommands, SetMyCommands,
};

impl Serialize for BotCommand {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "command", &self.command)?;
        wire::write(&mut map, "description", &self.description)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for BotCommand {
    const NAME: &'static str = "BotCommand";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut command = None;
        let mut description = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "command" => wire::set(&mut command, "command", &mut wire_object)?,
                "description" => {
                    wire::set(&mut description, "description", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            command: wire::required(command, "command")?,
            description: wire::required(description, "description")?,
        })
    }
}

impl<'de> Deserialize<'de> for BotCommand {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Check for BotCommand {
    fn check(&self, scope: &mut Scope<'_>) {
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

impl Serialize for BotCommandScope {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Default(value) => value.serialize(serializer),
            Self::AllPrivateChats(value) => value.serialize(serializer),
            Self::AllGroupChats(value) => value.serialize(serializer),
            Self::AllChatAdministrators(value) => value.serialize(serializer),
            Self::Chat(value) => value.serialize(serializer),
            Self::ChatAdministrators(value) => value.serialize(serializer),
            Self::ChatMember(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl wire::Tagged for BotCommandScope {
    const NAME: &'static str = "BotCommandScope";
    const TAG: &'static str = "type";

    fn variant<'de, A: MapAccess<'de>>(
        member: &str,
        object: wire::Object<'_, A>,
    ) -> Result<Self, A::Error> {
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

impl<'de> Deserialize<'de> for BotCommandScope {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::tagged(deserializer)
    }
}

impl Serialize for BotCommandScopeDefault {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "default")?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for BotCommandScopeDefault {
    const NAME: &'static str = "BotCommandScopeDefault";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        while wire_object.next_key::<wire::Key<'de>>()?.is_some() {
            wire::skip(&mut wire_object)?;
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for BotCommandScopeDefault {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for BotCommandScopeAllPrivateChats {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "all_private_chats")?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for BotCommandScopeAllPrivateChats {
    const NAME: &'static str = "BotCommandScopeAllPrivateChats";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        while wire_object.next_key::<wire::Key<'de>>()?.is_some() {
            wire::skip(&mut wire_object)?;
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for BotCommandScopeAllPrivateChats {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for BotCommandScopeAllGroupChats {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "all_group_chats")?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for BotCommandScopeAllGroupChats {
    const NAME: &'static str = "BotCommandScopeAllGroupChats";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        while wire_object.next_key::<wire::Key<'de>>()?.is_some() {
            wire::skip(&mut wire_object)?;
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for BotCommandScopeAllGroupChats {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for BotCommandScopeAllChatAdministrators {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "all_chat_administrators")?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for BotCommandScopeAllChatAdministrators {
    const NAME: &'static str = "BotCommandScopeAllChatAdministrators";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        while wire_object.next_key::<wire::Key<'de>>()?.is_some() {
            wire::skip(&mut wire_object)?;
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for BotCommandScopeAllChatAdministrators {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for BotCommandScopeChat {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "chat")?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for BotCommandScopeChat {
    const NAME: &'static str = "BotCommandScopeChat";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut chat_id = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "chat_id" => wire::set(&mut chat_id, "chat_id", &mut wire_object)?,
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            chat_id: wire::required(chat_id, "chat_id")?,
        })
    }
}

impl<'de> Deserialize<'de> for BotCommandScopeChat {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for BotCommandScopeChatAdministrators {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "chat_administrators")?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for BotCommandScopeChatAdministrators {
    const NAME: &'static str = "BotCommandScopeChatAdministrators";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut chat_id = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "chat_id" => wire::set(&mut chat_id, "chat_id", &mut wire_object)?,
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            chat_id: wire::required(chat_id, "chat_id")?,
        })
    }
}

impl<'de> Deserialize<'de> for BotCommandScopeChatAdministrators {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for BotCommandScopeChatMember {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "chat_member")?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write(&mut map, "user_id", &self.user_id)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for BotCommandScopeChatMember {
    const NAME: &'static str = "BotCommandScopeChatMember";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut chat_id = None;
        let mut user_id = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "chat_id" => wire::set(&mut chat_id, "chat_id", &mut wire_object)?,
                "user_id" => wire::set(&mut user_id, "user_id", &mut wire_object)?,
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            chat_id: wire::required(chat_id, "chat_id")?,
            user_id: wire::required(user_id, "user_id")?,
        })
    }
}

impl<'de> Deserialize<'de> for BotCommandScopeChatMember {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for SetMyCommands {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "commands", &self.commands)?;
        wire::write_optional(&mut map, "scope", &self.scope)?;
        wire::write_optional(&mut map, "language_code", &self.language_code)?;
        map.end()
    }
}

impl Payload for SetMyCommands {
    type Output = True;
    const NAME: &'static str = "setMyCommands";

    fn check(&self, scope: &mut Scope<'_>) {
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

impl Method for SetMyCommands {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}

impl Serialize for GetMyCommands {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_optional(&mut map, "scope", &self.scope)?;
        wire::write_optional(&mut map, "language_code", &self.language_code)?;
        map.end()
    }
}

impl Payload for GetMyCommands {
    type Output = Vec<BotCommand>;
    const NAME: &'static str = "getMyCommands";

    fn check(&self, scope: &mut Scope<'_>) {
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

impl Method for GetMyCommands {
    fn decode(response: &Response) -> Result<Vec<BotCommand>, Error> {
        response.result()
    }
}

impl Serialize for DeleteMyCommands {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_optional(&mut map, "scope", &self.scope)?;
        wire::write_optional(&mut map, "language_code", &self.language_code)?;
        map.end()
    }
}

impl Payload for DeleteMyCommands {
    type Output = True;
    const NAME: &'static str = "deleteMyCommands";

    fn check(&self, scope: &mut Scope<'_>) {
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

impl Method for DeleteMyCommands {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}
