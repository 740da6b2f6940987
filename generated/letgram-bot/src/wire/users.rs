// @generated from spec/letgram/users.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! How the types of [`users`](crate::users) are read, written and checked.

use bazu_core::{serde, wire};
use bazu_core::serde::ser::SerializeMap as _;

use crate::users::{Close, GetMe, GetUserProfilePhotos, LogOut, User, UserProfilePhotos};

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
        wire::write_optional(&mut map, "is_premium", &self.is_premium)?;
        wire::write_optional(&mut map, "can_join_groups", &self.can_join_groups)?;
        wire::write_optional(
            &mut map,
            "can_read_all_group_messages",
            &self.can_read_all_group_messages,
        )?;
        wire::write_optional(
            &mut map,
            "supports_inline_queries",
            &self.supports_inline_queries,
        )?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for User {
    const NAME: &'static str = "User";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id = None;
        let mut is_bot = None;
        let mut first_name = None;
        let mut last_name = None;
        let mut username = None;
        let mut language_code = None;
        let mut is_premium = None;
        let mut can_join_groups = None;
        let mut can_read_all_group_messages = None;
        let mut supports_inline_queries = None;
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
                "is_premium" => {
                    wire::optional(&mut is_premium, "is_premium", &mut object_)?
                }
                "can_join_groups" => {
                    wire::optional(
                        &mut can_join_groups,
                        "can_join_groups",
                        &mut object_,
                    )?
                }
                "can_read_all_group_messages" => {
                    wire::optional(
                        &mut can_read_all_group_messages,
                        "can_read_all_group_messages",
                        &mut object_,
                    )?
                }
                "supports_inline_queries" => {
                    wire::optional(
                        &mut supports_inline_queries,
                        "supports_inline_queries",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            is_bot: wire::required(is_bot, "is_bot")?,
            first_name: wire::required(first_name, "first_name")?,
            last_name,
            username,
            language_code,
            is_premium,
            can_join_groups,
            can_read_all_group_messages,
            supports_inline_queries,
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

impl serde::Serialize for UserProfilePhotos {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_optional(&mut map, "total_count", &self.total_count)?;
        wire::write(&mut map, "photos", &self.photos)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for UserProfilePhotos {
    const NAME: &'static str = "UserProfilePhotos";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut total_count = None;
        let mut photos = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "total_count" => {
                    wire::optional(&mut total_count, "total_count", &mut object_)?
                }
                "photos" => wire::optional(&mut photos, "photos", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            total_count,
            photos: photos.unwrap_or_default(),
            broken_: std::default::Default::default(),
        })
    }
}

impl<'de> serde::Deserialize<'de> for UserProfilePhotos {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl wire::KeepBroken for UserProfilePhotos {
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

impl serde::Serialize for LogOut {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl bazu_core::Payload for LogOut {
    type Output = bazu_core::True;
    const NAME: &'static str = "logOut";

    fn size_hint(&self) -> usize {
        64
    }
}

impl bazu_core::Method for LogOut {
    const REPEATABLE: bool = true;

    fn decode(
        response: &bazu_core::Response,
    ) -> Result<bazu_core::True, bazu_core::Error> {
        response.result()
    }
}

impl serde::Serialize for GetUserProfilePhotos {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "user_id", &self.user_id)?;
        wire::write_optional(&mut map, "offset", &self.offset)?;
        wire::write_optional(&mut map, "limit", &self.limit)?;
        map.end()
    }
}

impl bazu_core::Payload for GetUserProfilePhotos {
    type Output = UserProfilePhotos;
    const NAME: &'static str = "getUserProfilePhotos";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .integer_range(
                "limit",
                self.limit,
                Self::LIMIT_RANGE,
                "getUserProfilePhotos.limit.range",
            );
    }

    fn size_hint(&self) -> usize {
        128
    }
}

impl bazu_core::Method for GetUserProfilePhotos {
    const REPEATABLE: bool = true;

    fn decode(
        response: &bazu_core::Response,
    ) -> Result<UserProfilePhotos, bazu_core::Error> {
        response.tolerant_result()
    }
}
