// @generated from spec/bale/users.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! How the types of [`users`](crate::users) are read, written and checked.

use bazu_core::{Error, Method, Payload, Response, True, wire};
use bazu_core::serde::{Deserialize, Deserializer, Serialize, Serializer};
use bazu_core::serde::de::MapAccess;
use bazu_core::serde::ser::SerializeMap;

use crate::users::{AskReview, Close, GetMe, Logout, User};

impl Serialize for User {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "id", &self.id)?;
        wire::write(&mut map, "is_bot", &self.is_bot)?;
        wire::write(&mut map, "first_name", &self.first_name)?;
        wire::write_optional(&mut map, "last_name", &self.last_name)?;
        wire::write_optional(&mut map, "username", &self.username)?;
        wire::write_optional(&mut map, "language_code", &self.language_code)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for User {
    const NAME: &'static str = "User";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut id: Option<wire::Lenient<i64>> = None;
        let mut is_bot = None;
        let mut first_name = None;
        let mut last_name = None;
        let mut username = None;
        let mut language_code = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "id" => wire::set(&mut id, "id", &mut wire_object)?,
                "is_bot" => wire::set(&mut is_bot, "is_bot", &mut wire_object)?,
                "first_name" => {
                    wire::set(&mut first_name, "first_name", &mut wire_object)?
                }
                "last_name" => {
                    wire::optional(&mut last_name, "last_name", &mut wire_object)?
                }
                "username" => {
                    wire::optional(&mut username, "username", &mut wire_object)?
                }
                "language_code" => {
                    wire::optional(
                        &mut language_code,
                        "language_code",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?.0,
            is_bot: wire::required(is_bot, "is_bot")?,
            first_name: wire::required(first_name, "first_name")?,
            last_name,
            username,
            language_code,
        })
    }
}

impl<'de> Deserialize<'de> for User {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for GetMe {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl Payload for GetMe {
    type Output = User;
    const NAME: &'static str = "getMe";

    fn size_hint(&self) -> usize {
        64
    }
}

impl Method for GetMe {
    fn decode(response: &Response) -> Result<User, Error> {
        response.result()
    }
}

impl Serialize for Close {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl Payload for Close {
    type Output = True;
    const NAME: &'static str = "close";

    fn size_hint(&self) -> usize {
        64
    }
}

impl Method for Close {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}

impl Serialize for AskReview {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "user_id", &self.user_id)?;
        wire::write(&mut map, "delay_seconds", &self.delay_seconds)?;
        map.end()
    }
}

impl Payload for AskReview {
    type Output = True;
    const NAME: &'static str = "askReview";

    fn size_hint(&self) -> usize {
        128
    }
}

impl Method for AskReview {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}

impl Serialize for Logout {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl Payload for Logout {
    type Output = True;
    const NAME: &'static str = "logout";

    fn size_hint(&self) -> usize {
        64
    }
}

impl Method for Logout {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}
