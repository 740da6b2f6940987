// @generated from spec/bale/users.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! How the types of [`users`](crate::users) are read, written and checked.

use bazu_core::{serde, wire};
use bazu_core::serde::ser::SerializeMap as _;

use crate::users::{AskReview, Close, GetMe, Logout, User};

impl serde::Serialize for User {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
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

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id: Option<wire::Lenient<i64>> = None;
        let mut is_bot = None;
        let mut first_name = None;
        let mut last_name = None;
        let mut username = None;
        let mut language_code = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::set(&mut id, "id", &mut object_)?,
                "is_bot" => wire::set(&mut is_bot, "is_bot", &mut object_)?,
                "first_name" => wire::set(&mut first_name, "first_name", &mut object_)?,
                "last_name" => wire::optional(&mut last_name, "last_name", &mut object_)?,
                "username" => wire::optional(&mut username, "username", &mut object_)?,
                "language_code" => {
                    wire::optional(&mut language_code, "language_code", &mut object_)?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?.0,
            is_bot: wire::required(is_bot, "is_bot")?,
            first_name: wire::required(first_name, "first_name")?,
            last_name,
            username,
            language_code,
            broken_: std::default::Default::default(),
        })
    }
}

impl<'de> serde::Deserialize<'de> for User {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl wire::KeepBroken for User {
    fn keep_broken(&mut self, parts: Vec<bazu_core::BrokenPart>) {
        self.broken_.keep(parts)
    }
}

impl serde::Serialize for GetMe {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl bazu_core::Payload for GetMe {
    type Output = User;
    const NAME: &'static str = "getMe";

    fn size_hint(&self) -> usize {
        64
    }
}

impl bazu_core::Method for GetMe {
    const REPEATABLE: bool = true;

    fn decode(response: &bazu_core::Response) -> Result<User, bazu_core::Error> {
        response.tolerant_result()
    }
}

impl serde::Serialize for Close {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl bazu_core::Payload for Close {
    type Output = bazu_core::True;
    const NAME: &'static str = "close";

    fn size_hint(&self) -> usize {
        64
    }
}

impl bazu_core::Method for Close {
    const REPEATABLE: bool = true;

    fn decode(
        response: &bazu_core::Response,
    ) -> Result<bazu_core::True, bazu_core::Error> {
        response.result()
    }
}

impl serde::Serialize for AskReview {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "user_id", &self.user_id)?;
        wire::write(&mut map, "delay_seconds", &self.delay_seconds)?;
        map.end()
    }
}

impl bazu_core::Payload for AskReview {
    type Output = bazu_core::True;
    const NAME: &'static str = "askReview";

    fn size_hint(&self) -> usize {
        128
    }
}

impl bazu_core::Method for AskReview {
    const REPEATABLE: bool = true;

    fn chat(&self) -> Option<bazu_core::ChatKey> {
        Some(self.user_id.into())
    }

    fn decode(
        response: &bazu_core::Response,
    ) -> Result<bazu_core::True, bazu_core::Error> {
        response.result()
    }
}

impl serde::Serialize for Logout {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl bazu_core::Payload for Logout {
    type Output = bazu_core::True;
    const NAME: &'static str = "logout";

    fn size_hint(&self) -> usize {
        64
    }
}

impl bazu_core::Method for Logout {
    const REPEATABLE: bool = true;

    fn decode(
        response: &bazu_core::Response,
    ) -> Result<bazu_core::True, bazu_core::Error> {
        response.result()
    }
}
