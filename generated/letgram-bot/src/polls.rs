// @generated from spec/letgram/polls.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! Polls

use bazu_core::wire;

use crate::{Bot, Call};
use crate::chats::{Chat, ChatId};
use crate::keyboards::ReplyMarkup;
use crate::users::User;

/// A poll or a quiz.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Poll {
    /// Id of the poll.
    pub id: String,
    /// The question. Length: 1 to 300 characters.
    pub question: String,
    /// The answers to choose from.
    pub options: Vec<PollOption>,
    /// How many users voted.
    pub total_voter_count: i64,
    /// Whether the poll is closed.
    pub is_closed: bool,
    /// Whether the poll is anonymous.
    pub is_anonymous: bool,
    /// The kind, a regular poll or a quiz.
    pub kind: PollType,
    /// Whether users can choose several answers.
    pub allows_multiple_answers: bool,
    /// Index of the right answer of a quiz, from 0.
    pub correct_option_id: Option<i64>,
    /// Text shown after a wrong answer to a quiz.
    pub explanation: Option<String>,
    /// How long the poll is open after it is sent. Unit: seconds.
    pub open_period: Option<i64>,
    /// When the poll closes automatically.
    pub close_date: Option<i64>,
    pub(crate) broken_: wire::Broken,
}

impl Poll {
    /// Limit of `Poll.question`. Length: 1 to 300 characters.
    pub const QUESTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 1,
        max: 300,
        unit: bazu_core::Unit::Chars,
    };
}

impl Poll {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

impl Poll {
    /// The time of `close_date`, which counts seconds since 1970.
    ///
    /// `None` if there is no such time, or if the number is not a time from 1970 to the year 9999.
    pub fn close_date_time(&self) -> Option<std::time::SystemTime> {
        self.close_date.and_then(bazu_core::unix_time)
    }
}

/// One answer of a poll.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PollOption {
    /// Text of the answer. Length: 1 to 100 characters.
    pub text: String,
    /// How many users chose it.
    pub voter_count: i64,
}

impl PollOption {
    /// Limit of `PollOption.text`. Length: 1 to 100 characters.
    pub const TEXT_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 1,
        max: 100,
        unit: bazu_core::Unit::Chars,
    };
}

/// The kind of a poll.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PollType {
    /// A regular poll.
    Regular,
    /// A quiz with a right answer.
    Quiz,
    /// A value that this version does not know. It is kept and sent unchanged.
    Unknown(bazu_core::UnknownValue),
}

impl PollType {
    /// The value as it is written in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Regular => "regular",
            Self::Quiz => "quiz",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for PollType {
    fn from(value: &str) -> Self {
        match value {
            "regular" => Self::Regular,
            "quiz" => Self::Quiz,
            value => Self::Unknown(bazu_core::UnknownValue::new(value)),
        }
    }
}

impl std::fmt::Display for PollType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A vote in a poll that is not anonymous.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PollAnswer {
    /// Id of the poll. If the server leaves it out, it is empty.
    pub poll_id: String,
    /// The user who voted.
    ///
    /// It may be missing if a chat voted.
    pub user: Option<Box<User>>,
    /// Indexes of the chosen answers, from 0. Empty if the vote was withdrawn. If the server leaves
    /// it out, it is `[]`.
    pub option_ids: Vec<i64>,
    /// The chat that voted, if it was not a user.
    pub voter_chat: Option<Box<Chat>>,
    pub(crate) broken_: wire::Broken,
}

impl PollAnswer {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

/// An animated emoji with a random value.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dice {
    /// The emoji. If the server leaves it out, it is empty.
    pub emoji: DiceEmoji,
    /// The value, 1 to 6 for dice, darts and bowling, 1 to 5 for basketball and football, 1 to 64
    /// for the slot machine. If the server leaves it out, it is `0`.
    pub value: i64,
}

/// An animated emoji with a random value.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiceEmoji {
    /// A die.
    Dice,
    /// A dart.
    Darts,
    /// A basketball.
    Basketball,
    /// A football.
    Football,
    /// A bowling ball.
    Bowling,
    /// A slot machine.
    SlotMachine,
    /// A value that this version does not know. It is kept and sent unchanged.
    Unknown(bazu_core::UnknownValue),
}

impl DiceEmoji {
    /// The value as it is written in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dice => "🎲",
            Self::Darts => "🎯",
            Self::Basketball => "🏀",
            Self::Football => "⚽",
            Self::Bowling => "🎳",
            Self::SlotMachine => "🎰",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for DiceEmoji {
    fn from(value: &str) -> Self {
        match value {
            "🎲" => Self::Dice,
            "🎯" => Self::Darts,
            "🏀" => Self::Basketball,
            "⚽" => Self::Football,
            "🎳" => Self::Bowling,
            "🎰" => Self::SlotMachine,
            value => Self::Unknown(bazu_core::UnknownValue::new(value)),
        }
    }
}

impl std::fmt::Display for DiceEmoji {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Sends a poll or a quiz and returns the message.
///
/// The request of [`Bot::send_poll`](crate::Bot::send_poll). [`Bot::call`](crate::Bot::call)
/// sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendPoll {
    /// The chat to send to, as an id or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The question to ask. Length: 1 to 300 characters.
    pub question: String,
    /// The answers to choose from. Length: 1 to 100 characters. Items: 2 to 10.
    pub options: Vec<String>,
    /// Whether the poll is anonymous. Default: `true`.
    pub is_anonymous: Option<bool>,
    /// The kind, a regular poll or a quiz. Default: `regular`.
    pub kind: Option<PollType>,
    /// Whether users can choose several answers. Not in a quiz.
    pub allows_multiple_answers: Option<bool>,
    /// Index of the right answer, from 0. Required for a quiz. Range: at least 0.
    ///
    /// It must be less than the number of answers.
    pub correct_option_id: Option<i64>,
    /// Text shown after a wrong answer. Length: at most 200 characters.
    pub explanation: Option<String>,
    /// How long the poll is open. Range: 5 to 600 seconds.
    pub open_period: Option<i64>,
    /// When the poll closes automatically.
    ///
    /// It may have to be 5 to 600 seconds ahead.
    pub close_date: Option<i64>,
    /// Buttons below the poll, or a keyboard to show or remove.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendPoll {
    /// Limit of `sendPoll.question`. Length: 1 to 300 characters.
    pub const QUESTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 1,
        max: 300,
        unit: bazu_core::Unit::Chars,
    };

    /// Limit of `sendPoll.options`. Length: 1 to 100 characters. Items: 2 to 10.
    pub const OPTIONS_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 1,
        max: 100,
        unit: bazu_core::Unit::Chars,
    };

    /// Limit of `sendPoll.options`. Length: 1 to 100 characters. Items: 2 to 10.
    pub const OPTIONS_ITEMS: bazu_core::ItemsLimit = bazu_core::ItemsLimit {
        min: 2,
        max: 10,
    };

    /// Limit of `sendPoll.correct_option_id`. Range: at least 0.
    pub const CORRECT_OPTION_ID_RANGE: bazu_core::IntegerRange = bazu_core::IntegerRange {
        min: 0,
        max: i64::MAX,
        unit: "",
    };

    /// Limit of `sendPoll.explanation`. Length: at most 200 characters.
    pub const EXPLANATION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 200,
        unit: bazu_core::Unit::Chars,
    };

    /// Limit of `sendPoll.open_period`. Range: 5 to 600 seconds.
    pub const OPEN_PERIOD_RANGE: bazu_core::IntegerRange = bazu_core::IntegerRange {
        min: 5,
        max: 600,
        unit: "seconds",
    };

    /// Creates the request from its required parameters.
    pub fn new(
        chat_id: impl Into<ChatId>,
        question: impl Into<String>,
        options: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            question: question.into(),
            options: options.into_iter().map(Into::into).collect(),
            is_anonymous: None,
            kind: None,
            allows_multiple_answers: None,
            correct_option_id: None,
            explanation: None,
            open_period: None,
            close_date: None,
            reply_markup: None,
        }
    }

    /// Whether the poll is anonymous. Default: `true`.
    #[must_use]
    pub fn is_anonymous(mut self, is_anonymous: impl Into<Option<bool>>) -> Self {
        self.is_anonymous = is_anonymous.into();
        self
    }

    /// The kind, a regular poll or a quiz. Default: `regular`.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<Option<PollType>>) -> Self {
        self.kind = kind.into();
        self
    }

    /// Whether users can choose several answers. Not in a quiz.
    #[must_use]
    pub fn allows_multiple_answers(
        mut self,
        allows_multiple_answers: impl Into<Option<bool>>,
    ) -> Self {
        self.allows_multiple_answers = allows_multiple_answers.into();
        self
    }

    /// Index of the right answer, from 0. Required for a quiz. Range: at least 0.
    ///
    /// It must be less than the number of answers.
    #[must_use]
    pub fn correct_option_id(
        mut self,
        correct_option_id: impl Into<Option<i64>>,
    ) -> Self {
        self.correct_option_id = correct_option_id.into();
        self
    }

    /// Text shown after a wrong answer. Length: at most 200 characters.
    #[must_use]
    pub fn explanation<FORM>(
        mut self,
        explanation: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.explanation = bazu_core::IntoOption::into_option(explanation);
        self
    }

    /// How long the poll is open. Range: 5 to 600 seconds.
    #[must_use]
    pub fn open_period(mut self, open_period: impl Into<Option<i64>>) -> Self {
        self.open_period = open_period.into();
        self
    }

    /// When the poll closes automatically.
    ///
    /// It may have to be 5 to 600 seconds ahead.
    #[must_use]
    pub fn close_date(mut self, close_date: impl Into<Option<i64>>) -> Self {
        self.close_date = close_date.into();
        self
    }

    /// Buttons below the poll, or a keyboard to show or remove.
    #[must_use]
    pub fn reply_markup<FORM>(
        mut self,
        reply_markup: impl bazu_core::IntoOption<ReplyMarkup, FORM>,
    ) -> Self {
        self.reply_markup = bazu_core::IntoOption::into_option(reply_markup);
        self
    }
}

impl Call<'_, SendPoll> {
    /// Whether the poll is anonymous. Default: `true`.
    pub fn is_anonymous(mut self, is_anonymous: impl Into<Option<bool>>) -> Self {
        self.method.is_anonymous = is_anonymous.into();
        self
    }

    /// The kind, a regular poll or a quiz. Default: `regular`.
    pub fn kind(mut self, kind: impl Into<Option<PollType>>) -> Self {
        self.method.kind = kind.into();
        self
    }

    /// Whether users can choose several answers. Not in a quiz.
    pub fn allows_multiple_answers(
        mut self,
        allows_multiple_answers: impl Into<Option<bool>>,
    ) -> Self {
        self.method.allows_multiple_answers = allows_multiple_answers.into();
        self
    }

    /// Index of the right answer, from 0. Required for a quiz. Range: at least 0.
    ///
    /// It must be less than the number of answers.
    pub fn correct_option_id(
        mut self,
        correct_option_id: impl Into<Option<i64>>,
    ) -> Self {
        self.method.correct_option_id = correct_option_id.into();
        self
    }

    /// Text shown after a wrong answer. Length: at most 200 characters.
    pub fn explanation<FORM>(
        mut self,
        explanation: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.explanation = bazu_core::IntoOption::into_option(explanation);
        self
    }

    /// How long the poll is open. Range: 5 to 600 seconds.
    pub fn open_period(mut self, open_period: impl Into<Option<i64>>) -> Self {
        self.method.open_period = open_period.into();
        self
    }

    /// When the poll closes automatically.
    ///
    /// It may have to be 5 to 600 seconds ahead.
    pub fn close_date(mut self, close_date: impl Into<Option<i64>>) -> Self {
        self.method.close_date = close_date.into();
        self
    }

    /// Buttons below the poll, or a keyboard to show or remove.
    pub fn reply_markup<FORM>(
        mut self,
        reply_markup: impl bazu_core::IntoOption<ReplyMarkup, FORM>,
    ) -> Self {
        self.method.reply_markup = bazu_core::IntoOption::into_option(reply_markup);
        self
    }
}

/// Sends an animated emoji with a random value, and returns the message, which contains the
/// value.
///
/// The request of [`Bot::send_dice`](crate::Bot::send_dice). [`Bot::call`](crate::Bot::call)
/// sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendDice {
    /// The chat to send to, as an id or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The emoji. Default: `🎲`.
    pub emoji: Option<DiceEmoji>,
    /// Buttons below the emoji, or a keyboard to show or remove.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendDice {
    /// Creates the request from its required parameters.
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            emoji: None,
            reply_markup: None,
        }
    }

    /// The emoji. Default: `🎲`.
    #[must_use]
    pub fn emoji(mut self, emoji: impl Into<Option<DiceEmoji>>) -> Self {
        self.emoji = emoji.into();
        self
    }

    /// Buttons below the emoji, or a keyboard to show or remove.
    #[must_use]
    pub fn reply_markup<FORM>(
        mut self,
        reply_markup: impl bazu_core::IntoOption<ReplyMarkup, FORM>,
    ) -> Self {
        self.reply_markup = bazu_core::IntoOption::into_option(reply_markup);
        self
    }
}

impl Call<'_, SendDice> {
    /// The emoji. Default: `🎲`.
    pub fn emoji(mut self, emoji: impl Into<Option<DiceEmoji>>) -> Self {
        self.method.emoji = emoji.into();
        self
    }

    /// Buttons below the emoji, or a keyboard to show or remove.
    pub fn reply_markup<FORM>(
        mut self,
        reply_markup: impl bazu_core::IntoOption<ReplyMarkup, FORM>,
    ) -> Self {
        self.method.reply_markup = bazu_core::IntoOption::into_option(reply_markup);
        self
    }
}

/// # Polls
///
/// Polls, quizzes and dice. A poll cannot be stopped by the bot.
impl Bot {
    /// Sends a poll or a quiz and returns the message.
    ///
    /// Rules:
    /// - `answer-of-quiz`: when `type` is `quiz`, `correct_option_id` must be given. A quiz has a
    ///   right answer.
    /// - `one-answer-in-quiz`: when `type` is `quiz` and `allows_multiple_answers` is `true`,
    ///   `allows_multiple_answers` must be left out. Only a regular poll can have several answers.
    /// - `explanation-of-quiz`: when `type` is `regular`, `explanation` must be left out (not
    ///   checked). Only a quiz has an explanation. A poll without a type is regular. Undocumented.
    /// - `one-end`: at most one of `open_period`, `close_date` (not checked). Both set when the
    ///   poll closes. Undocumented.
    ///
    /// Arguments:
    /// - `chat_id`: The chat to send to, as an id or a name such as `@channelusername`.
    /// - `question`: The question to ask. Length: 1 to 300 characters.
    /// - `options`: The answers to choose from. Length: 1 to 100 characters. Items: 2 to 10.
    ///
    /// Optional parameters, set on the call:
    /// - [`is_anonymous`](method@SendPoll::is_anonymous): Whether the poll is anonymous.
    /// - [`kind`](method@SendPoll::kind): The kind, a regular poll or a quiz.
    /// - [`allows_multiple_answers`](method@SendPoll::allows_multiple_answers): Whether users can
    ///   choose several answers.
    /// - [`correct_option_id`](method@SendPoll::correct_option_id): Index of the right answer, from
    ///   0.
    /// - [`explanation`](method@SendPoll::explanation): Text shown after a wrong answer.
    /// - [`open_period`](method@SendPoll::open_period): How long the poll is open.
    /// - [`close_date`](method@SendPoll::close_date): When the poll closes automatically.
    /// - [`reply_markup`](method@SendPoll::reply_markup): Buttons below the poll, or a keyboard to
    ///   show or remove.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn send_poll(
        &self,
        chat_id: impl Into<ChatId>,
        question: impl Into<String>,
        options: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<'_, SendPoll> {
        self.call(SendPoll::new(chat_id, question, options))
    }

    /// Sends an animated emoji with a random value, and returns the message, which contains the
    /// value.
    ///
    /// Arguments:
    /// - `chat_id`: The chat to send to, as an id or a name such as `@channelusername`.
    ///
    /// Optional parameters, set on the call:
    /// - [`emoji`](method@SendDice::emoji): The emoji.
    /// - [`reply_markup`](method@SendDice::reply_markup): Buttons below the emoji, or a keyboard to
    ///   show or remove.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn send_dice(&self, chat_id: impl Into<ChatId>) -> Call<'_, SendDice> {
        self.call(SendDice::new(chat_id))
    }
}
