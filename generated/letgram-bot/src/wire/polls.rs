// @generated from spec/letgram/polls.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! How the types of [`polls`](crate::polls) are read, written and checked.

use bazu_core::{Error, Method, Payload, Response, Scope, wire};
use bazu_core::serde::{Deserialize, Deserializer, Serialize, Serializer};
use bazu_core::serde::de::MapAccess;
use bazu_core::serde::ser::SerializeMap;

use crate::messages::Message;
use crate::polls::{Dice, DiceEmoji, Poll, PollAnswer, PollOption, PollType, SendDice, SendPoll};

impl Serialize for Poll {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("question", &self.question)?;
        map.serialize_entry("options", &self.options)?;
        map.serialize_entry("total_voter_count", &self.total_voter_count)?;
        map.serialize_entry("is_closed", &self.is_closed)?;
        map.serialize_entry("is_anonymous", &self.is_anonymous)?;
        map.serialize_entry("type", &self.kind)?;
        map.serialize_entry("allows_multiple_answers", &self.allows_multiple_answers)?;
        wire::write_optional(&mut map, "correct_option_id", &self.correct_option_id)?;
        wire::write_optional(&mut map, "explanation", &self.explanation)?;
        wire::write_optional(&mut map, "open_period", &self.open_period)?;
        wire::write_optional(&mut map, "close_date", &self.close_date)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Poll {
    const NAME: &'static str = "Poll";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
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
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "id" => wire::set(&mut id, "id", &mut wire_object)?,
                "question" => wire::set(&mut question, "question", &mut wire_object)?,
                "options" => wire::set(&mut options, "options", &mut wire_object)?,
                "total_voter_count" => {
                    wire::set(
                        &mut total_voter_count,
                        "total_voter_count",
                        &mut wire_object,
                    )?
                }
                "is_closed" => wire::set(&mut is_closed, "is_closed", &mut wire_object)?,
                "is_anonymous" => {
                    wire::set(&mut is_anonymous, "is_anonymous", &mut wire_object)?
                }
                "type" => wire::set(&mut kind, "type", &mut wire_object)?,
                "allows_multiple_answers" => {
                    wire::set(
                        &mut allows_multiple_answers,
                        "allows_multiple_answers",
                        &mut wire_object,
                    )?
                }
                "correct_option_id" => {
                    wire::optional(
                        &mut correct_option_id,
                        "correct_option_id",
                        &mut wire_object,
                    )?
                }
                "explanation" => {
                    wire::optional(&mut explanation, "explanation", &mut wire_object)?
                }
                "open_period" => {
                    wire::optional(&mut open_period, "open_period", &mut wire_object)?
                }
                "close_date" => {
                    wire::optional(&mut close_date, "close_date", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
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
        })
    }
}

impl<'de> Deserialize<'de> for Poll {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for PollOption {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("text", &self.text)?;
        map.serialize_entry("voter_count", &self.voter_count)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for PollOption {
    const NAME: &'static str = "PollOption";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut text = None;
        let mut voter_count = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "text" => wire::set(&mut text, "text", &mut wire_object)?,
                "voter_count" => {
                    wire::set(&mut voter_count, "voter_count", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            text: wire::required(text, "text")?,
            voter_count: wire::required(voter_count, "voter_count")?,
        })
    }
}

impl<'de> Deserialize<'de> for PollOption {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for PollType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for PollType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::text(deserializer).map(|value| Self::from(&*value))
    }
}

impl Serialize for PollAnswer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("poll_id", &self.poll_id)?;
        wire::write_optional(&mut map, "user", &self.user)?;
        map.serialize_entry("option_ids", &self.option_ids)?;
        wire::write_optional(&mut map, "voter_chat", &self.voter_chat)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for PollAnswer {
    const NAME: &'static str = "PollAnswer";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut poll_id = None;
        let mut user = None;
        let mut option_ids = None;
        let mut voter_chat = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "poll_id" => wire::set(&mut poll_id, "poll_id", &mut wire_object)?,
                "user" => wire::optional(&mut user, "user", &mut wire_object)?,
                "option_ids" => {
                    wire::set(&mut option_ids, "option_ids", &mut wire_object)?
                }
                "voter_chat" => {
                    wire::optional(&mut voter_chat, "voter_chat", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            poll_id: wire::required(poll_id, "poll_id")?,
            user,
            option_ids: wire::required(option_ids, "option_ids")?,
            voter_chat,
        })
    }
}

impl<'de> Deserialize<'de> for PollAnswer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for Dice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("emoji", &self.emoji)?;
        map.serialize_entry("value", &self.value)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Dice {
    const NAME: &'static str = "Dice";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut emoji = None;
        let mut value = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "emoji" => wire::set(&mut emoji, "emoji", &mut wire_object)?,
                "value" => wire::set(&mut value, "value", &mut wire_object)?,
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            emoji: wire::required(emoji, "emoji")?,
            value: wire::required(value, "value")?,
        })
    }
}

impl<'de> Deserialize<'de> for Dice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for DiceEmoji {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for DiceEmoji {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::text(deserializer).map(|value| Self::from(&*value))
    }
}

impl Serialize for SendPoll {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("question", &self.question)?;
        map.serialize_entry("options", &self.options)?;
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

impl Payload for SendPoll {
    type Output = Message;
    const NAME: &'static str = "sendPoll";

    fn check(&self, scope: &mut Scope<'_>) {
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

impl Method for SendPoll {
    fn decode(response: &Response) -> Result<Message, Error> {
        response.result()
    }
}

impl Serialize for SendDice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        wire::write_optional(&mut map, "emoji", &self.emoji)?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        map.end()
    }
}

impl Payload for SendDice {
    type Output = Message;
    const NAME: &'static str = "sendDice";

    fn check(&self, scope: &mut Scope<'_>) {
        scope.nested("reply_markup", &self.reply_markup);
    }

    fn size_hint(&self) -> usize {
        128 + self.reply_markup.as_ref().map_or(0, |_| 512)
    }
}

impl Method for SendDice {
    fn decode(response: &Response) -> Result<Message, Error> {
        response.result()
    }
}
