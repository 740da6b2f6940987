// @generated from spec/letgram/games.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! How the types of [`games`](crate::games) are read, written and checked.

use bazu_core::{Error, Method, Payload, Response, Scope, wire};
use bazu_core::serde::{Deserialize, Deserializer, Serialize, Serializer};
use bazu_core::serde::de::MapAccess;
use bazu_core::serde::ser::SerializeMap;

use crate::editing::EditedMessage;
use crate::games::{CallbackGame, Game, GameHighScore, GetGameHighScores, SendGame, SetGameScore};
use crate::messages::Message;

impl Serialize for Game {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("description", &self.description)?;
        map.serialize_entry("photo", &self.photo)?;
        wire::write_optional(&mut map, "text", &self.text)?;
        wire::write_optional(&mut map, "text_entities", &self.text_entities)?;
        wire::write_optional(&mut map, "animation", &self.animation)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Game {
    const NAME: &'static str = "Game";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut title = None;
        let mut description = None;
        let mut photo = None;
        let mut text = None;
        let mut text_entities = None;
        let mut animation = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "title" => wire::set(&mut title, "title", &mut wire_object)?,
                "description" => {
                    wire::set(&mut description, "description", &mut wire_object)?
                }
                "photo" => wire::set(&mut photo, "photo", &mut wire_object)?,
                "text" => wire::optional(&mut text, "text", &mut wire_object)?,
                "text_entities" => {
                    wire::optional(
                        &mut text_entities,
                        "text_entities",
                        &mut wire_object,
                    )?
                }
                "animation" => {
                    wire::optional(&mut animation, "animation", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            title: wire::required(title, "title")?,
            description: wire::required(description, "description")?,
            photo: wire::required(photo, "photo")?,
            text,
            text_entities,
            animation,
        })
    }
}

impl<'de> Deserialize<'de> for Game {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for CallbackGame {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl<'de> wire::Members<'de> for CallbackGame {
    const NAME: &'static str = "CallbackGame";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        while wire_object.next_key::<wire::Key<'de>>()?.is_some() {
            wire::skip(&mut wire_object)?;
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for CallbackGame {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for GameHighScore {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("position", &self.position)?;
        map.serialize_entry("user", &self.user)?;
        map.serialize_entry("score", &self.score)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for GameHighScore {
    const NAME: &'static str = "GameHighScore";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut position = None;
        let mut user = None;
        let mut score = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "position" => wire::set(&mut position, "position", &mut wire_object)?,
                "user" => wire::set(&mut user, "user", &mut wire_object)?,
                "score" => wire::set(&mut score, "score", &mut wire_object)?,
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            position: wire::required(position, "position")?,
            user: wire::required(user, "user")?,
            score: wire::required(score, "score")?,
        })
    }
}

impl<'de> Deserialize<'de> for GameHighScore {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for SendGame {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("game_short_name", &self.game_short_name)?;
        wire::write_optional(
            &mut map,
            "disable_notification",
            &self.disable_notification,
        )?;
        wire::write_optional(&mut map, "protect_content", &self.protect_content)?;
        wire::write_optional(
            &mut map,
            "reply_to_message_id",
            &self.reply_to_message_id,
        )?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        map.end()
    }
}

impl Payload for SendGame {
    type Output = Message;
    const NAME: &'static str = "sendGame";

    fn check(&self, scope: &mut Scope<'_>) {
        scope.nested("reply_markup", &self.reply_markup);
    }

    fn size_hint(&self) -> usize {
        256 + self.game_short_name.len() + self.reply_markup.as_ref().map_or(0, |_| 512)
    }
}

impl Method for SendGame {
    fn decode(response: &Response) -> Result<Message, Error> {
        response.result()
    }
}

impl Serialize for SetGameScore {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user_id", &self.user_id)?;
        map.serialize_entry("score", &self.score)?;
        wire::write_optional(&mut map, "force", &self.force)?;
        wire::write_optional(
            &mut map,
            "disable_edit_message",
            &self.disable_edit_message,
        )?;
        wire::write_optional(&mut map, "chat_id", &self.chat_id)?;
        wire::write_optional(&mut map, "message_id", &self.message_id)?;
        wire::write_optional(&mut map, "inline_message_id", &self.inline_message_id)?;
        map.end()
    }
}

impl Payload for SetGameScore {
    type Output = EditedMessage;
    const NAME: &'static str = "setGameScore";

    fn check(&self, scope: &mut Scope<'_>) {
        scope
            .integer_range(
                "score",
                self.score,
                Self::SCORE_RANGE,
                "setGameScore.score.range",
            );
        if self.inline_message_id.is_none() && self.chat_id.is_none() {
            scope
                .required(
                    "chat_id",
                    "`inline_message_id` is left out",
                    (
                        "setGameScore.named",
                        "A message is named by its chat and id, or by its inline id.",
                    ),
                );
        }
        if self.inline_message_id.is_none() && self.message_id.is_none() {
            scope
                .required(
                    "message_id",
                    "`inline_message_id` is left out",
                    (
                        "setGameScore.named",
                        "A message is named by its chat and id, or by its inline id.",
                    ),
                );
        }
    }

    fn size_hint(&self) -> usize {
        256 + self.inline_message_id.as_ref().map_or(0, String::len)
    }
}

impl Method for SetGameScore {
    fn decode(response: &Response) -> Result<EditedMessage, Error> {
        response.result()
    }
}

impl Serialize for GetGameHighScores {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user_id", &self.user_id)?;
        wire::write_optional(&mut map, "chat_id", &self.chat_id)?;
        wire::write_optional(&mut map, "message_id", &self.message_id)?;
        wire::write_optional(&mut map, "inline_message_id", &self.inline_message_id)?;
        map.end()
    }
}

impl Payload for GetGameHighScores {
    type Output = Vec<GameHighScore>;
    const NAME: &'static str = "getGameHighScores";

    fn check(&self, scope: &mut Scope<'_>) {
        if self.inline_message_id.is_none() && self.chat_id.is_none() {
            scope
                .required(
                    "chat_id",
                    "`inline_message_id` is left out",
                    (
                        "getGameHighScores.named",
                        "A message is named by its chat and id, or by its inline id.",
                    ),
                );
        }
        if self.inline_message_id.is_none() && self.message_id.is_none() {
            scope
                .required(
                    "message_id",
                    "`inline_message_id` is left out",
                    (
                        "getGameHighScores.named",
                        "A message is named by its chat and id, or by its inline id.",
                    ),
                );
        }
    }

    fn size_hint(&self) -> usize {
        256 + self.inline_message_id.as_ref().map_or(0, String::len)
    }
}

impl Method for GetGameHighScores {
    fn decode(response: &Response) -> Result<Vec<GameHighScore>, Error> {
        response.result()
    }
}
