// @generated from spec/letgram/users.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! How the types of [`users`](crate::users) are read, written and checked.

use bazu_core::{Error, Method, Payload, Response, Scope, True, wire};
use bazu_core::serde::{Deserialize, Deserializer, Serialize, Serializer};
use bazu_core::serde::de::MapAccess;
use bazu_core::serde::ser::SerializeMap;

use crate::users::{Close, GetMe, GetUserProfilePhotos, LogOut, User, UserProfilePhotos};

impl Serialize for User {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("is_bot", &self.is_bot)?;
        map.serialize_entry("first_name", &self.first_name)?;
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

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
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
                "is_premium" => {
                    wire::optional(&mut is_premium, "is_premium", &mut wire_object)?
                }
                "can_join_groups" => {
                    wire::optional(
                        &mut can_join_groups,
                        "can_join_groups",
                        &mut wire_object,
                    )?
                }
                "can_read_all_group_messages" => {
                    wire::optional(
                        &mut can_read_all_group_messages,
                        "can_read_all_group_messages",
                        &mut wire_object,
                    )?
                }
                "supports_inline_queries" => {
                    wire::optional(
                        &mut supports_inline_queries,
                        "supports_inline_queries",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
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
        })
    }
}

impl<'de> Deserialize<'de> for User {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for UserProfilePhotos {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("total_count", &self.total_count)?;
        map.serialize_entry("photos", &self.photos)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for UserProfilePhotos {
    const NAME: &'static str = "UserProfilePhotos";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut total_count = None;
        let mut photos = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "total_count" => {
                    wire::set(&mut total_count, "total_count", &mut wire_object)?
                }
                "photos" => wire::set(&mut photos, "photos", &mut wire_object)?,
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            total_count: wire::required(total_count, "total_count")?,
            photos: wire::required(photos, "photos")?,
        })
    }
}

impl<'de> Deserialize<'de> for UserProfilePhotos {
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

impl Serialize for LogOut {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl Payload for LogOut {
    type Output = True;
    const NAME: &'static str = "logOut";

    fn size_hint(&self) -> usize {
        64
    }
}

impl Method for LogOut {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}

impl Serialize for GetUserProfilePhotos {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user_id", &self.user_id)?;
        wire::write_optional(&mut map, "offset", &self.offset)?;
        wire::write_optional(&mut map, "limit", &self.limit)?;
        map.end()
    }
}

impl Payload for GetUserProfilePhotos {
    type Output = UserProfilePhotos;
    const NAME: &'static str = "getUserProfilePhotos";

    fn check(&self, scope: &mut Scope<'_>) {
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

impl Method for GetUserProfilePhotos {
    fn decode(response: &Response) -> Result<UserProfilePhotos, Error> {
        response.result()
    }
}
