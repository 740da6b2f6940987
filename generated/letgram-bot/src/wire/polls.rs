// @generated from spec/letgram/polls.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! How the types of [`polls`](crate::polls) are read, written and checked.

use bazu_core::{serde, wire};
use bazu_core::serde::ser::SerializeMap as _;

use crate::messages::Message;
use crate::polls::{Dice, DiceEmoji, Poll, PollAnswer, PollOption, PollType, SendDice, SendPoll};

impl serde::Serialize for Poll {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "id", &self.id)?;
        wire::write(&mut map, "question", &self.question)?;
        wire::write(&mut map, "options", &self.options)?;
        wire::write(&mut map, "total_voter_count", &self.total_voter_count)?;
        wire::write(&mut map, "is_closed", &self.is_closed)?;
        wire::write(&mut map, "is_anonymous", &self.is_anonymous)?;
        wire::write(&mut map, "type", &self.kind)?;
        wire::write(&mut map, "allows_multiple_answers", &self.allows_multiple_answers)?;
        wire::write_optional(&mut map, "correct_option_id", &self.correct_option_id)?;
        wire::write_optional(&mut map, "explanation", &self.explanation)?;
        wire::write_optional(&mut map, "open_period", &self.open_period)?;
        wire::write_optional(&mut map, "close_date", &self.close_date)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Poll {
    const NAME: &'static str = "Poll";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id = None;
        let mut question = None;
        let mut options = None;
        let mut total_voter_count = None;
        let mut is_closed = None;
        let mut is_anonymous = None;
        let mut kind = None;
        let mut allows_multiple_answers = None;
        let mut correct_option_id = None;
        let mut explanation = None;
        let mut open_period = None;
        let mut close_date = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::set(&mut id, "id", &mut object_)?,
                "question" => wire::set(&mut question, "question", &mut object_)?,
                "options" => wire::set(&mut options, "options", &mut object_)?,
                "total_voter_count" => {
                    wire::set(&mut total_voter_count, "total_voter_count", &mut object_)?
                }
                "is_closed" => wire::set(&mut is_closed, "is_closed", &mut object_)?,
                "is_anonymous" => {
                    wire::set(&mut is_anonymous, "is_anonymous", &mut object_)?
                }
                "type" => wire::set(&mut kind, "type", &mut object_)?,
                "allows_multiple_answers" => {
                    wire::set(
                        &mut allows_multiple_answers,
                        "allows_multiple_answers",
                        &mut object_,
                    )?
                }
                "correct_option_id" => {
                    wire::optional(
                        &mut correct_option_id,
                        "correct_option_id",
                        &mut object_,
                    )?
                }
                "explanation" => {
                    wire::optional(&mut explanation, "explanation", &mut object_)?
                }
                "open_period" => {
                    wire::optional(&mut open_period, "open_period", &mut object_)?
                }
                "close_date" => {
                    wire::optional(&mut close_date, "close_date", &mut object_)?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            question: wire::required(question, "question")?,
            options: wire::required(options, "options")?,
            total_voter_count: wire::required(total_voter_count, "total_voter_count")?,
            is_closed: wire::required(is_closed, "is_closed")?,
            is_anonymous: wire::required(is_anonymous, "is_anonymous")?,
            kind: wire::required(kind, "type")?,
            allows_multiple_answers: wire::required(
                allows_multiple_answers,
                "allows_multiple_answers",
            )?,
            correct_option_id,
            explanation,
            open_period,
            close_date,
            broken_: std::default::Default::default(),
        })
    }
}

impl<'de> serde::Deserialize<'de> for Poll {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl wire::KeepBroken for Poll {
    fn keep_broken(&mut self, parts: Vec<bazu_core::BrokenPart>) {
        self.broken_.keep(parts)
    }
}

impl serde::Serialize for PollOption {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "text", &self.text)?;
        wire::write(&mut map, "voter_count", &self.voter_count)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for PollOption {
    const NAME: &'static str = "PollOption";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut text = None;
        let mut voter_count = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "text" => wire::set(&mut text, "text", &mut object_)?,
                "voter_count" => {
                    wire::set(&mut voter_count, "voter_count", &mut object_)?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            text: wire::required(text, "text")?,
            voter_count: wire::required(voter_count, "voter_count")?,
        })
    }
}

impl<'de> serde::Deserialize<'de> for PollOption {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for PollType {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for PollType {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::text(deserializer).map(|value| Self::from(&*value))
    }
}

impl serde::Serialize for PollAnswer {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "poll_id", &self.poll_id)?;
        wire::write_optional(&mut map, "user", &self.user)?;
        wire::write(&mut map, "option_ids", &self.option_ids)?;
        wire::write_optional(&mut map, "voter_chat", &self.voter_chat)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for PollAnswer {
    const NAME: &'static str = "PollAnswer";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut poll_id = None;
        let mut user = None;
        let mut option_ids = None;
        let mut voter_chat = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "poll_id" => wire::optional(&mut poll_id, "poll_id", &mut object_)?,
                "user" => wire::optional(&mut user, "user", &mut object_)?,
                "option_ids" => {
                    wire::optional(&mut option_ids, "option_ids", &mut object_)?
                }
                "voter_chat" => {
                    wire::optional(&mut voter_chat, "voter_chat", &mut object_)?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            poll_id: poll_id.unwrap_or_default(),
            user,
            option_ids: option_ids.unwrap_or_default(),
            voter_chat,
            broken_: std::default::Default::default(),
        })
    }
}

impl<'de> serde::Deserialize<'de> for PollAnswer {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl wire::KeepBroken for PollAnswer {
    fn keep_broken(&mut self, parts: Vec<bazu_core::BrokenPart>) {
        self.broken_.keep(parts)
    }
}

impl serde::Serialize for Dice {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "emoji", &self.emoji)?;
        wire::write(&mut map, "value", &self.value)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Dice {
    const NAME: &'static str = "Dice";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut emoji = None;
        let mut value = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "emoji" => wire::optional(&mut emoji, "emoji", &mut object_)?,
                "value" => wire::optional(&mut value, "value", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            emoji: emoji.unwrap_or_else(|| DiceEmoji::from("")),
            value: value.unwrap_or(0),
        })
    }
}

impl<'de> serde::Deserialize<'de> for Dice {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for DiceEmoji {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for DiceEmoji {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::text(deserializer).map(|value| Self::from(&*value))
    }
}

impl serde::Serialize for SendPoll {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write(&mut map, "question", &self.question)?;
        wire::write(&mut map, "options", &self.options)?;
        wire::write_optional(&mut map, "is_anonymous", &self.is_anonymous)?;
        wire::write_optional(&mut map, "type", &self.kind)?;
        wire::write_optional(
            &mut map,
            "allows_multiple_answers",
            &self.allows_multiple_answers,
        )?;
        wire::write_optional(&mut map, "correct_option_id", &self.correct_option_id)?;
        wire::write_optional(&mut map, "explanation", &self.explanation)?;
        wire::write_optional(&mut map, "open_period", &self.open_period)?;
        wire::write_optional(&mut map, "close_date", &self.close_date)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        map.end()
    }
}

impl bazu_core::Payload for SendPoll {
    type Output = Message;
    const NAME: &'static str = "sendPoll";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope
            .length(
                "question",
                &self.question,
                Self::QUESTION_LENGTH,
                "sendPoll.question.length",
            );
        scope
            .length(
                "options",
                &self.options,
                Self::OPTIONS_LENGTH,
                "sendPoll.options.length",
            );
        scope
            .items(
                "options",
                self.options.len(),
                Self::OPTIONS_ITEMS,
                "sendPoll.options.items",
            );
        scope
            .integer_range(
                "correct_option_id",
                self.correct_option_id,
                Self::CORRECT_OPTION_ID_RANGE,
                "sendPoll.correct_option_id.range",
            );
        scope
            .length(
                "explanation",
                &self.explanation,
                Self::EXPLANATION_LENGTH,
                "sendPoll.explanation.length",
            );
        scope
            .integer_range(
                "open_period",
                self.open_period,
                Self::OPEN_PERIOD_RANGE,
                "sendPoll.open_period.range",
            );
        scope.nested("reply_markup", &self.reply_markup);
        if self.kind.as_ref() == Some(&PollType::Quiz)
            && self.correct_option_id.is_none()
        {
            scope
                .required(
                    "correct_option_id",
                    "`type` is `quiz`",
                    ("sendPoll.answer-of-quiz", "A quiz has a right answer."),
                );
        }
        if self.kind.as_ref() == Some(&PollType::Quiz)
            && self.allows_multiple_answers == Some(true)
            && self.allows_multiple_answers.is_some()
        {
            scope
                .forbidden(
                    "allows_multiple_answers",
                    "`type` is `quiz` and `allows_multiple_answers` is `true`",
                    (
                        "sendPoll.one-answer-in-quiz",
                        "Only a regular poll can have several answers.",
                    ),
                );
        }
    }

    fn size_hint(&self) -> usize {
        512 + self.question.len() + self.options.len() * 256
            + self.explanation.as_ref().map_or(0, String::len)
            + self.reply_markup.as_ref().map_or(0, |_| 512)
    }
}

impl bazu_core::Method for SendPoll {
    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(response: &bazu_core::Response) -> Result<Message, bazu_core::Error> {
        response.tolerant_result()
    }
}

impl serde::Serialize for SendDice {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write_optional(&mut map, "emoji", &self.emoji)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        map.end()
    }
}

impl bazu_core::Payload for SendDice {
    type Output = Message;
    const NAME: &'static str = "sendDice";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        scope.nested("reply_markup", &self.reply_markup);
    }

    fn size_hint(&self) -> usize {
        128 + self.reply_markup.as_ref().map_or(0, |_| 512)
    }
}

impl bazu_core::Method for SendDice {
    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(response: &bazu_core::Response) -> Result<Message, bazu_core::Error> {
        response.tolerant_result()
    }
}
