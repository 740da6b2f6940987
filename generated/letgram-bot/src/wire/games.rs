// @generated from spec/letgram/games.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! How the types of [`games`](crate::games) are read, written and checked.

use bazu_core::{serde, wire};
use bazu_core::serde::ser::SerializeMap as _;

use crate::editing::EditedMessage;
use crate::games::{CallbackGame, Game, GameHighScore, GetGameHighScores, SendGame, SetGameScore};
use crate::messages::Message;

impl serde::Serialize for Game {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "title", &self.title)?;
        wire::write(&mut map, "description", &self.description)?;
        wire::write(&mut map, "photo", &self.photo)?;
        wire::write_optional(&mut map, "text", &self.text)?;
        wire::write_optional(&mut map, "text_entities", &self.text_entities)?;
        wire::write_optional(&mut map, "animation", &self.animation)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Game {
    const NAME: &'static str = "Game";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut title = None;
        let mut description = None;
        let mut photo = None;
        let mut text = None;
        let mut text_entities = None;
        let mut animation = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "title" => wire::optional(&mut title, "title", &mut object_)?,
                "description" => {
                    wire::optional(&mut description, "description", &mut object_)?
                }
                "photo" => wire::optional(&mut photo, "photo", &mut object_)?,
                "text" => wire::optional(&mut text, "text", &mut object_)?,
                "text_entities" => {
                    wire::optional(&mut text_entities, "text_entities", &mut object_)?
                }
                "animation" => wire::optional(&mut animation, "animation", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            title: title.unwrap_or_default(),
            description: description.unwrap_or_default(),
            photo: photo.unwrap_or_default(),
            text,
            text_entities,
            animation,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Game {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for CallbackGame {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl<'de> wire::Members<'de> for CallbackGame {
    const NAME: &'static str = "CallbackGame";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        while object_.next_key::<wire::Key<'de>>()?.is_some() {
            wire::skip(&mut object_)?;
        }
        Ok(Self {})
    }
}

impl<'de> serde::Deserialize<'de> for CallbackGame {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for GameHighScore {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "position", &self.position)?;
        wire::write_optional(&mut map, "user", &self.user)?;
        wire::write_optional(&mut map, "score", &self.score)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for GameHighScore {
    const NAME: &'static str = "GameHighScore";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut position = None;
        let mut user = None;
        let mut score = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "position" => wire::optional(&mut position, "position", &mut object_)?,
                "user" => wire::optional(&mut user, "user", &mut object_)?,
                "score" => wire::optional(&mut score, "score", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            position: position.unwrap_or(0),
            user,
            score,
            broken_: std::default::Default::default(),
        })
    }
}

impl<'de> serde::Deserialize<'de> for GameHighScore {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl wire::KeepBroken for GameHighScore {
    fn keep_broken(&mut self, parts: Vec<bazu_core::BrokenPart>) {
        self.broken_.keep(parts)
    }
}

impl serde::Serialize for SendGame {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write(&mut map, "game_short_name", &self.game_short_name)?;
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

impl bazu_core::Payload for SendGame {
    type Output = Message;
    const NAME: &'static str = "sendGame";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope.nested("reply_markup", &self.reply_markup);
    }

    fn size_hint(&self) -> usize {
        256 + self.game_short_name.len() + self.reply_markup.as_ref().map_or(0, |_| 512)
    }
}

impl bazu_core::Method for SendGame {
    fn chat(&self) -> Option<bazu_core::ChatKey> {
        Some(self.chat_id.into())
    }

    fn decode(response: &bazu_core::Response) -> Result<Message, bazu_core::Error> {
        response.tolerant_result()
    }
}

impl serde::Serialize for SetGameScore {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "user_id", &self.user_id)?;
        wire::write(&mut map, "score", &self.score)?;
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

impl bazu_core::Payload for SetGameScore {
    type Output = EditedMessage;
    const NAME: &'static str = "setGameScore";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
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

impl bazu_core::Method for SetGameScore {
    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.map(bazu_core::ChatKey::from)
    }

    fn decode(
        response: &bazu_core::Response,
    ) -> Result<EditedMessage, bazu_core::Error> {
        response.tolerant_result()
    }
}

impl serde::Serialize for GetGameHighScores {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "user_id", &self.user_id)?;
        wire::write_optional(&mut map, "chat_id", &self.chat_id)?;
        wire::write_optional(&mut map, "message_id", &self.message_id)?;
        wire::write_optional(&mut map, "inline_message_id", &self.inline_message_id)?;
        map.end()
    }
}

impl bazu_core::Payload for GetGameHighScores {
    type Output = Vec<GameHighScore>;
    const NAME: &'static str = "getGameHighScores";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
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

impl bazu_core::Method for GetGameHighScores {
    const REPEATABLE: bool = true;

    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.map(bazu_core::ChatKey::from)
    }

    fn decode(
        response: &bazu_core::Response,
    ) -> Result<Vec<GameHighScore>, bazu_core::Error> {
        response.tolerant_list()
    }
}
