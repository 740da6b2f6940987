// @generated from spec/letgram/games.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! Games

use bazu_core::wire;

use crate::{Bot, Call};
use crate::keyboards::InlineKeyboardMarkup;
use crate::media::{Animation, PhotoSize};
use crate::messages::MessageEntity;
use crate::users::User;

/// A game in a message.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Game {
    /// Title of the game. If the server leaves it out, it is empty.
    pub title: String,
    /// Description of the game. If the server leaves it out, it is empty.
    pub description: String,
    /// The picture of the game, in several sizes. If the server leaves it out, it is `[]`.
    pub photo: Vec<PhotoSize>,
    /// Text of the message, or the high scores.
    pub text: Option<String>,
    /// The entities of `text`.
    pub text_entities: Option<Vec<MessageEntity>>,
    /// Animation of the game.
    pub animation: Option<Box<Animation>>,
}

/// Makes a button start the game of its message. It has no fields.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CallbackGame {}

impl CallbackGame {
    /// Creates it from its fields.
    pub fn new() -> Self {
        Self {}
    }
}

/// A row of the high scores of a game.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GameHighScore {
    /// Place in the table. If the server leaves it out, it is `0`.
    pub position: i64,
    /// The user with the score.
    pub user: Option<Box<User>>,
    /// The score. Unit: points.
    pub score: Option<i64>,
    pub(crate) broken_: wire::Broken,
}

impl GameHighScore {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

/// Sends a game and returns the message.
///
/// The request of [`Bot::send_game`](crate::Bot::send_game). [`Bot::call`](crate::Bot::call)
/// sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendGame {
    /// Id of the chat to send to. A username is not accepted.
    pub chat_id: i64,
    /// Short name of the game, from `@BotGod`.
    pub game_short_name: String,
    /// Whether to send the message without a sound.
    pub disable_notification: Option<bool>,
    /// Whether to forbid forwarding and saving the message.
    pub protect_content: Option<bool>,
    /// Id of the message to reply to.
    pub reply_to_message_id: Option<i64>,
    /// Buttons below the game. The first one must start the game.
    ///
    /// Without it, the server may add such a button.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl SendGame {
    /// Creates the request from its required parameters.
    pub fn new(chat_id: i64, game_short_name: impl Into<String>) -> Self {
        Self {
            chat_id,
            game_short_name: game_short_name.into(),
            disable_notification: None,
            protect_content: None,
            reply_to_message_id: None,
            reply_markup: None,
        }
    }

    /// Whether to send the message without a sound.
    #[must_use]
    pub fn disable_notification(
        mut self,
        disable_notification: impl Into<Option<bool>>,
    ) -> Self {
        self.disable_notification = disable_notification.into();
        self
    }

    /// Whether to forbid forwarding and saving the message.
    #[must_use]
    pub fn protect_content(mut self, protect_content: impl Into<Option<bool>>) -> Self {
        self.protect_content = protect_content.into();
        self
    }

    /// Id of the message to reply to.
    #[must_use]
    pub fn reply_to_message_id(
        mut self,
        reply_to_message_id: impl Into<Option<i64>>,
    ) -> Self {
        self.reply_to_message_id = reply_to_message_id.into();
        self
    }

    /// Buttons below the game. The first one must start the game.
    ///
    /// Without it, the server may add such a button.
    #[must_use]
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.reply_markup = reply_markup.into();
        self
    }
}

impl Call<'_, SendGame> {
    /// Whether to send the message without a sound.
    pub fn disable_notification(
        mut self,
        disable_notification: impl Into<Option<bool>>,
    ) -> Self {
        self.method.disable_notification = disable_notification.into();
        self
    }

    /// Whether to forbid forwarding and saving the message.
    pub fn protect_content(mut self, protect_content: impl Into<Option<bool>>) -> Self {
        self.method.protect_content = protect_content.into();
        self
    }

    /// Id of the message to reply to.
    pub fn reply_to_message_id(
        mut self,
        reply_to_message_id: impl Into<Option<i64>>,
    ) -> Self {
        self.method.reply_to_message_id = reply_to_message_id.into();
        self
    }

    /// Buttons below the game. The first one must start the game.
    ///
    /// Without it, the server may add such a button.
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.method.reply_markup = reply_markup.into();
        self
    }
}

/// Sets a user's score in a game message.
///
/// The request of [`Bot::set_game_score`](crate::Bot::set_game_score).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetGameScore {
    /// Id of the user.
    pub user_id: i64,
    /// The new score. Range: at least 0 points.
    pub score: i64,
    /// Whether the score may decrease.
    pub force: Option<bool>,
    /// Whether to leave the message unchanged. Otherwise the new scores are added to it.
    pub disable_edit_message: Option<bool>,
    /// Id of the chat of the message. A username is not accepted.
    pub chat_id: Option<i64>,
    /// Id of the message with the game.
    pub message_id: Option<i64>,
    /// Id of a message that was sent in inline mode.
    pub inline_message_id: Option<String>,
}

impl SetGameScore {
    /// Limit of `setGameScore.score`. Range: at least 0 points.
    pub const SCORE_RANGE: bazu_core::IntegerRange = bazu_core::IntegerRange {
        min: 0,
        max: i64::MAX,
        unit: "points",
    };

    /// Creates the request from its required parameters.
    pub fn new(user_id: i64, score: i64, chat_id: i64, message_id: i64) -> Self {
        Self {
            user_id,
            score,
            force: None,
            disable_edit_message: None,
            chat_id: Some(chat_id),
            message_id: Some(message_id),
            inline_message_id: None,
        }
    }

    /// Creates the request from its required parameters.
    pub fn inline(
        user_id: i64,
        score: i64,
        inline_message_id: impl Into<String>,
    ) -> Self {
        Self {
            user_id,
            score,
            force: None,
            disable_edit_message: None,
            chat_id: None,
            message_id: None,
            inline_message_id: Some(inline_message_id.into()),
        }
    }

    /// Whether the score may decrease.
    #[must_use]
    pub fn force(mut self, force: impl Into<Option<bool>>) -> Self {
        self.force = force.into();
        self
    }

    /// Whether to leave the message unchanged. Otherwise the new scores are added to it.
    #[must_use]
    pub fn disable_edit_message(
        mut self,
        disable_edit_message: impl Into<Option<bool>>,
    ) -> Self {
        self.disable_edit_message = disable_edit_message.into();
        self
    }
}

impl Call<'_, SetGameScore> {
    /// Whether the score may decrease.
    pub fn force(mut self, force: impl Into<Option<bool>>) -> Self {
        self.method.force = force.into();
        self
    }

    /// Whether to leave the message unchanged. Otherwise the new scores are added to it.
    pub fn disable_edit_message(
        mut self,
        disable_edit_message: impl Into<Option<bool>>,
    ) -> Self {
        self.method.disable_edit_message = disable_edit_message.into();
        self
    }
}

/// Returns the high scores of a game for a user.
///
/// The request of [`Bot::get_game_high_scores`](crate::Bot::get_game_high_scores).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetGameHighScores {
    /// Id of the user.
    pub user_id: i64,
    /// Id of the chat of the message. A username is not accepted.
    pub chat_id: Option<i64>,
    /// Id of the message with the game.
    pub message_id: Option<i64>,
    /// Id of a message that was sent in inline mode.
    pub inline_message_id: Option<String>,
}

impl GetGameHighScores {
    /// Creates the request from its parameters.
    pub fn new(user_id: i64, chat_id: i64, message_id: i64) -> Self {
        Self {
            user_id,
            chat_id: Some(chat_id),
            message_id: Some(message_id),
            inline_message_id: None,
        }
    }

    /// Creates the request from its parameters.
    pub fn inline(user_id: i64, inline_message_id: impl Into<String>) -> Self {
        Self {
            user_id,
            chat_id: None,
            message_id: None,
            inline_message_id: Some(inline_message_id.into()),
        }
    }
}

/// # Games
///
/// HTML5 games that open inside a chat, and their high scores. Set up a game with `@BotGod`,
/// which gives its short name. A press of the button that starts the game sends a
/// [`CallbackQuery`](crate::types::CallbackQuery) with `game_short_name`. Answer it with the
/// URL of the game.
impl Bot {
    /// Sends a game and returns the message.
    ///
    /// Rules:
    /// - `first-button-launches`: the first element of `reply_markup.inline_keyboard` has
    ///   `callback_game` (not checked). The first button starts the game. Undocumented.
    ///
    /// Arguments:
    /// - `chat_id`: Id of the chat to send to. A username is not accepted.
    /// - `game_short_name`: Short name of the game, from `@BotGod`.
    ///
    /// Optional parameters, set on the call:
    /// - [`disable_notification`](method@SendGame::disable_notification): Whether to send the
    ///   message without a sound.
    /// - [`protect_content`](method@SendGame::protect_content): Whether to forbid forwarding and
    ///   saving the message.
    /// - [`reply_to_message_id`](method@SendGame::reply_to_message_id): Id of the message to reply
    ///   to.
    /// - [`reply_markup`](method@SendGame::reply_markup): Buttons below the game.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn send_game(
        &self,
        chat_id: i64,
        game_short_name: impl Into<String>,
    ) -> Call<'_, SendGame> {
        self.call(SendGame::new(chat_id, game_short_name))
    }

    /// Sets a user's score in a game message. Returns the changed message, or `true` for a message
    /// that was sent in inline mode.
    ///
    /// A score that is not higher than the current one may be refused unless `force` is set.
    ///
    /// Rules:
    /// - `named`: when `inline_message_id` is left out, `chat_id`, `message_id` must be given. A
    ///   message is named by its chat and id, or by its inline id.
    /// - `target`: exactly one of `chat_id` with `message_id`, `inline_message_id` (not checked).
    ///   Not by both. Undocumented.
    ///
    /// Arguments:
    /// - `user_id`: Id of the user.
    /// - `score`: The new score. Range: at least 0 points.
    /// - `chat_id`: Id of the chat of the message. A username is not accepted.
    /// - `message_id`: Id of the message with the game.
    ///
    /// Optional parameters, set on the call:
    /// - [`force`](method@SetGameScore::force): Whether the score may decrease.
    /// - [`disable_edit_message`](method@SetGameScore::disable_edit_message): Whether to leave the
    ///   message unchanged.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn set_game_score(
        &self,
        user_id: i64,
        score: i64,
        chat_id: i64,
        message_id: i64,
    ) -> Call<'_, SetGameScore> {
        self.call(SetGameScore::new(user_id, score, chat_id, message_id))
    }

    /// Sets a user's score in a game message. Returns the changed message, or `true` for a message
    /// that was sent in inline mode.
    ///
    /// A score that is not higher than the current one may be refused unless `force` is set.
    ///
    /// Rules:
    /// - `named`: when `inline_message_id` is left out, `chat_id`, `message_id` must be given. A
    ///   message is named by its chat and id, or by its inline id.
    /// - `target`: exactly one of `chat_id` with `message_id`, `inline_message_id` (not checked).
    ///   Not by both. Undocumented.
    ///
    /// Arguments:
    /// - `user_id`: Id of the user.
    /// - `score`: The new score. Range: at least 0 points.
    /// - `inline_message_id`: Id of a message that was sent in inline mode.
    ///
    /// Optional parameters, set on the call:
    /// - [`force`](method@SetGameScore::force): Whether the score may decrease.
    /// - [`disable_edit_message`](method@SetGameScore::disable_edit_message): Whether to leave the
    ///   message unchanged.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn set_game_score_inline(
        &self,
        user_id: i64,
        score: i64,
        inline_message_id: impl Into<String>,
    ) -> Call<'_, SetGameScore> {
        self.call(SetGameScore::inline(user_id, score, inline_message_id))
    }

    /// Returns the high scores of a game for a user.
    ///
    /// Rules:
    /// - `named`: when `inline_message_id` is left out, `chat_id`, `message_id` must be given. A
    ///   message is named by its chat and id, or by its inline id.
    /// - `target`: exactly one of `chat_id` with `message_id`, `inline_message_id` (not checked).
    ///   Not by both. Undocumented.
    ///
    /// Arguments:
    /// - `user_id`: Id of the user.
    /// - `chat_id`: Id of the chat of the message. A username is not accepted.
    /// - `message_id`: Id of the message with the game.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn get_game_high_scores(
        &self,
        user_id: i64,
        chat_id: i64,
        message_id: i64,
    ) -> Call<'_, GetGameHighScores> {
        self.call(GetGameHighScores::new(user_id, chat_id, message_id))
    }

    /// Returns the high scores of a game for a user.
    ///
    /// Rules:
    /// - `named`: when `inline_message_id` is left out, `chat_id`, `message_id` must be given. A
    ///   message is named by its chat and id, or by its inline id.
    /// - `target`: exactly one of `chat_id` with `message_id`, `inline_message_id` (not checked).
    ///   Not by both. Undocumented.
    ///
    /// Arguments:
    /// - `user_id`: Id of the user.
    /// - `inline_message_id`: Id of a message that was sent in inline mode.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn get_game_high_scores_inline(
        &self,
        user_id: i64,
        inline_message_id: impl Into<String>,
    ) -> Call<'_, GetGameHighScores> {
        self.call(GetGameHighScores::inline(user_id, inline_message_id))
    }
}
