// @generated from spec/bale/commands.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! How the types of [`commands`](crate::commands) are read, written and checked.

use bazu_core::{serde, wire};
use bazu_core::serde::ser::SerializeMap as _;

use crate::commands::{BotCommand, DeleteMyCommands, GetMyCommands, SetMyCommands};

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

impl serde::Serialize for SetMyCommands {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "commands", &self.commands)?;
        map.end()
    }
}

impl bazu_core::Payload for SetMyCommands {
    type Output = bazu_core::True;
    const NAME: &'static str = "setMyCommands";

    fn size_hint(&self) -> usize {
        64 + self.commands.len() * 256
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
        serializer.serialize_map(Some(0))?.end()
    }
}

impl bazu_core::Payload for GetMyCommands {
    type Output = Vec<BotCommand>;
    const NAME: &'static str = "getMyCommands";

    fn size_hint(&self) -> usize {
        64
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
        serializer.serialize_map(Some(0))?.end()
    }
}

impl bazu_core::Payload for DeleteMyCommands {
    type Output = bazu_core::True;
    const NAME: &'static str = "deleteMyCommands";

    fn size_hint(&self) -> usize {
        64
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
