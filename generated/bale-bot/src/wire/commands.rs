// @generated from spec/bale/commands.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! How the types of [`commands`](crate::commands) are read, written and checked.

use bazu_core::{Error, Method, Payload, Response, True, wire};
use bazu_core::serde::{Deserialize, Deserializer, Serialize, Serializer};
use bazu_core::serde::de::MapAccess;
use bazu_core::serde::ser::SerializeMap;

use crate::commands::{BotCommand, DeleteMyCommands, GetMyCommands, SetMyCommands};

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

impl Serialize for SetMyCommands {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "commands", &self.commands)?;
        map.end()
    }
}

impl Payload for SetMyCommands {
    type Output = True;
    const NAME: &'static str = "setMyCommands";

    fn size_hint(&self) -> usize {
        64 + self.commands.len() * 256
    }
}

impl Method for SetMyCommands {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}

impl Serialize for GetMyCommands {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl Payload for GetMyCommands {
    type Output = Vec<BotCommand>;
    const NAME: &'static str = "getMyCommands";

    fn size_hint(&self) -> usize {
        64
    }
}

impl Method for GetMyCommands {
    fn decode(response: &Response) -> Result<Vec<BotCommand>, Error> {
        response.result()
    }
}

impl Serialize for DeleteMyCommands {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl Payload for DeleteMyCommands {
    type Output = True;
    const NAME: &'static str = "deleteMyCommands";

    fn size_hint(&self) -> usize {
        64
    }
}

impl Method for DeleteMyCommands {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}
