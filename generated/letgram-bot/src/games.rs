// @generated from spec/letgram/games.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! Games
//!
//! HTML5 games that open inside a chat, and their tables of scores. A game is set up with
//! `@BotGod`, which gives its short name. As in Telegram, a press of the button that launches
//! it brings a `CallbackQuery` with `game_short_name`, which is answered with the address of
//! the game.

use bazu_core::RangeLimit;

use crate::{Bot, Call};
use crate::keyboards::InlineKeyboardMarkup;
use crate::media::{Animation, PhotoSize};
use crate::messages::MessageEntity;
use crate::users::User;

/// A game in a message.
///
/// Not documented; as in Telegram Bot API 6.6.
///
/// Note: The page does not name this type, and its `Message` has no game.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Game {
    /// Title of the game.
    pub title: String,
    /// Description of the game.
    pub description: String,
    /// The picture shown with the game, in its sizes.
    pub photo: Vec<PhotoSize>,
    /// Text of the message, or the scores of the game.
    pub text: Option<String>,
    /// Parts of `text` with a meaning.
    pub text_entities: Option<Vec<MessageEntity>>,
    /// Animation shown with the game.
    pub animation: Option<Box<Animation>>,
}

/// Says that a button launches the game of its message. There is nothing in it.
///
/// Not documented; as in Telegram Bot API 6.6.
///
/// Note: The page wants a first button that launches the game and describes no button that
/// could; this is the one of Telegram.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CallbackGame {}

impl CallbackGame {
    /// Creates it from its fields.
    pub fn new() -> Self {
        Self {}
    }
}

/// A row of a game's table of scores.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GameHighScore {
    /// Place in the table.
    pub position: i64,
    /// Who reached the score.
    pub user: User,
    /// The score. Unit: points.
    pub score: i64,
}

/// Sends a game and answers with the message.
///
/// Rules:
/// - `first-button-launches`: the first element of `reply_markup.inline_keyboard` has
///   `callback_game` (inferred, not checked). The page wants the first button to launch the
///   game but names no field for it; `callback_game` is Telegram's.
///
/// Sent by [`Bot::send_game`](crate::Bot::send_game), or by [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendGame {
    /// Id of the chat to send to. A username is not taken here.
    pub chat_id: i64,
    /// Short name of the game, from `@BotGod`.
    pub game_short_name: String,
    /// Whether the message should come without a sound.
    pub disable_notification: Option<bool>,
    /// Whether the message can be neither forwarded nor saved.
    pub protect_content: Option<bool>,
    /// Id of the message this one answers.
    pub reply_to_message_id: Option<i64>,
    /// Buttons below the game. The first one must launch it.
    ///
    /// Note: Without a keyboard Telegram adds a button that launches the game.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl SendGame {
    /// Creates the request from its required parameters; the others can be set afterwards.
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
}

/// # Games
///
/// HTML5 games that open inside a chat, and their tables of scores. A game is set up with
/// `@BotGod`, which gives its short name. As in Telegram, a press of the button that launches
/// it brings a `CallbackQuery` with `game_short_name`, which is answered with the address of
/// the game.
impl Bot {
    /// Sends a game and answers with the message.
    ///
    /// Rules:
    /// - `first-button-launches`: the first element of `reply_markup.inline_keyboard` has
    ///   `callback_game` (inferred, not checked). The page wants the first button to launch the
    ///   game but names no field for it; `callback_game` is Telegram's.
    ///
    /// Arguments:
    /// - `chat_id`: Id of the chat to send to. A username is not taken here.
    /// - `game_short_name`: Short name of the game, from `@BotGod`.
    ///
    /// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn send_game(
        &self,
        chat_id: i64,
        game_short_name: impl Into<String>,
    ) -> Call<'_, SendGame> {
        self.call(SendGame::new(chat_id, game_short_name))
    }
}

impl Call<'_, SendGame> {
    /// Whether the message should come without a sound.
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.method.disable_notification = Some(disable_notification);
        self
    }

    /// Whether the message can be neither forwarded nor saved.
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.method.protect_content = Some(protect_content);
        self
    }

    /// Id of the message this one answers.
    pub fn reply_to_message_id(mut self, reply_to_message_id: i64) -> Self {
        self.method.reply_to_message_id = Some(reply_to_message_id);
        self
    }

    /// Buttons below the game. The first one must launch it.
    ///
    /// Note: Without a keyboard Telegram adds a button that launches the game.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.method.reply_markup = Some(reply_markup);
        self
    }
}

/// Sets a user's score in a game message, and answers with the changed message, or with `true`
/// for a message sent in inline mode.
///
/// Note: In Telegram a score that is not higher than the present one is an error unless `force`
/// is set.
///
/// Rules:
/// - `target`: exactly one of `chat_id` with `message_id`, `inline_message_id`. A message is
///   named by its chat and id, or by its inline id. The page does not speak of giving both.
///
/// Sent by [`Bot::set_game_score`](crate::Bot::set_game_score), or by
/// [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetGameScore {
    /// Id of the user.
    pub user_id: i64,
    /// The new score. Range: at least 0 points.
    pub score: i64,
    /// Whether the score may go down.
    pub force: Option<bool>,
    /// Whether to leave the message as it is. Otherwise the new scores are written into it.
    pub disable_edit_message: Option<bool>,
    /// Id of the chat the message is in. A username is not taken here.
    ///
    /// Note: Marked as optional with an asterisk on the page; see the rule.
    pub chat_id: Option<i64>,
    /// Id of the message with the game.
    ///
    /// Note: Marked as optional with an asterisk on the page; see the rule.
    pub message_id: Option<i64>,
    /// Id of a message that was sent in inline mode.
    ///
    /// Note: Marked as optional with an asterisk on the page; see the rule.
    pub inline_message_id: Option<String>,
}

impl SetGameScore {
    /// Limit of `setGameScore.score`. Range: at least 0 points.
    pub const SCORE_RANGE: RangeLimit = RangeLimit {
        min: 0.0,
        max: f64::INFINITY,
        unit: "points",
    };

    /// Creates the request from its required parameters; the others can be set afterwards.
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

    /// Creates the request from its required parameters; the others can be set afterwards.
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
}

impl Bot {
    /// Sets a user's score in a game message, and answers with the changed message, or with `true`
    /// for a message sent in inline mode.
    ///
    /// Note: In Telegram a score that is not higher than the present one is an error unless `force`
    /// is set.
    ///
    /// Rules:
    /// - `target`: exactly one of `chat_id` with `message_id`, `inline_message_id`. A message is
    ///   named by its chat and id, or by its inline id. The page does not speak of giving both.
    ///
    /// Arguments:
    /// - `user_id`: Id of the user.
    /// - `score`: The new score. Range: at least 0 points.
    /// - `chat_id`: Id of the chat the message is in. A username is not taken here. Note: Marked as
    ///   optional with an asterisk on the page; see the rule.
    /// - `message_id`: Id of the message with the game. Note: Marked as optional with an asterisk
    ///   on the page; see the rule.
    ///
    /// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn set_game_score(
        &self,
        user_id: i64,
        score: i64,
        chat_id: i64,
        message_id: i64,
    ) -> Call<'_, SetGameScore> {
        self.call(SetGameScore::new(user_id, score, chat_id, message_id))
    }

    /// Sets a user's score in a game message, and answers with the changed message, or with `true`
    /// for a message sent in inline mode.
    ///
    /// Note: In Telegram a score that is not higher than the present one is an error unless `force`
    /// is set.
    ///
    /// Rules:
    /// - `target`: exactly one of `chat_id` with `message_id`, `inline_message_id`. A message is
    ///   named by its chat and id, or by its inline id. The page does not speak of giving both.
    ///
    /// Arguments:
    /// - `user_id`: Id of the user.
    /// - `score`: The new score. Range: at least 0 points.
    /// - `inline_message_id`: Id of a message that was sent in inline mode. Note: Marked as
    ///   optional with an asterisk on the page; see the rule.
    ///
    /// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn set_game_score_inline(
        &self,
        user_id: i64,
        score: i64,
        inline_message_id: impl Into<String>,
    ) -> Call<'_, SetGameScore> {
        self.call(SetGameScore::inline(user_id, score, inline_message_id))
    }
}

impl Call<'_, SetGameScore> {
    /// Whether the score may go down.
    pub fn force(mut self, force: bool) -> Self {
        self.method.force = Some(force);
        self
    }

    /// Whether to leave the message as it is. Otherwise the new scores are written into it.
    pub fn disable_edit_message(mut self, disable_edit_message: bool) -> Self {
        self.method.disable_edit_message = Some(disable_edit_message);
        self
    }
}

/// Answers with the part of a game's table of scores that is about a user.
///
/// Rules:
/// - `target`: exactly one of `chat_id` with `message_id`, `inline_message_id`. A message is
///   named by its chat and id, or by its inline id. The page does not speak of giving both.
///
/// Sent by [`Bot::get_game_high_scores`](crate::Bot::get_game_high_scores), or by
/// [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetGameHighScores {
    /// Id of the user.
    pub user_id: i64,
    /// Id of the chat the message is in. A username is not taken here.
    ///
    /// Note: Marked as optional with an asterisk on the page; see the rule.
    pub chat_id: Option<i64>,
    /// Id of the message with the game.
    ///
    /// Note: Marked as optional with an asterisk on the page; see the rule.
    pub message_id: Option<i64>,
    /// Id of a message that was sent in inline mode.
    ///
    /// Note: Marked as optional with an asterisk on the page; see the rule.
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

impl Bot {
    /// Answers with the part of a game's table of scores that is about a user.
    ///
    /// Rules:
    /// - `target`: exactly one of `chat_id` with `message_id`, `inline_message_id`. A message is
    ///   named by its chat and id, or by its inline id. The page does not speak of giving both.
    ///
    /// Arguments:
    /// - `user_id`: Id of the user.
    /// - `chat_id`: Id of the chat the message is in. A username is not taken here. Note: Marked as
    ///   optional with an asterisk on the page; see the rule.
    /// - `message_id`: Id of the message with the game. Note: Marked as optional with an asterisk
    ///   on the page; see the rule.
    ///
    /// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn get_game_high_scores(
        &self,
        user_id: i64,
        chat_id: i64,
        message_id: i64,
    ) -> Call<'_, GetGameHighScores> {
        self.call(GetGameHighScores::new(user_id, chat_id, message_id))
    }

    /// Answers with the part of a game's table of scores that is about a user.
    ///
    /// Rules:
    /// - `target`: exactly one of `chat_id` with `message_id`, `inline_message_id`. A message is
    ///   named by its chat and id, or by its inline id. The page does not speak of giving both.
    ///
    /// Arguments:
    /// - `user_id`: Id of the user.
    /// - `inline_message_id`: Id of a message that was sent in inline mode. Note: Marked as
    ///   optional with an asterisk on the page; see the rule.
    ///
    /// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn get_game_high_scores_inline(
        &self,
        user_id: i64,
        inline_message_id: impl Into<String>,
    ) -> Call<'_, GetGameHighScores> {
        self.call(GetGameHighScores::inline(user_id, inline_message_id))
    }
}
