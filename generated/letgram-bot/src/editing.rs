// @generated from spec/letgram/editing.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! Editing
//!
//! Changing and deleting messages, and answering the buttons below them. A message is named in
//! one of two ways: by its chat and its id, or, where it was sent in inline mode, by its inline
//! id. No method edits the file of a message, its live location or a poll. Texts are counted in
//! characters, which the page leaves open; Unicode scalar values are counted, the loosest
//! reading.

use bazu_core::{LengthLimit, True, Unit, UnknownVariant};

use crate::{Bot, Call};
use crate::chats::ChatId;
use crate::keyboards::InlineKeyboardMarkup;
use crate::messages::{Message, ParseMode};
use crate::users::User;

/// A user pressed a button of an inline keyboard. Answer it with `answerCallbackQuery`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallbackQuery {
    /// Id of the query.
    pub id: String,
    /// Who pressed the button.
    pub from: User,
    /// The message below which the button stands.
    pub message: Option<Box<Message>>,
    /// The `callback_data` of the button. Length: 1 to 64 bytes.
    pub data: Option<String>,
    /// Id of a message that was sent through inline mode.
    pub inline_message_id: Option<String>,
    /// Id that stands for the chat of the message.
    pub chat_instance: String,
    /// Name of the game that the button starts.
    pub game_short_name: Option<String>,
}

impl CallbackQuery {
    /// Limit of `CallbackQuery.data`. Length: 1 to 64 bytes.
    pub const DATA_LENGTH: LengthLimit = LengthLimit {
        min: 1,
        max: 64,
        unit: Unit::Bytes,
    };
}

impl CallbackQuery {
    /// Who pressed the button.
    pub fn user(&self) -> &User {
        &self.from
    }

    /// Answers a pressed inline button, and shows the user a text if one is given.
    ///
    /// Calls [`Bot::answer_callback_query`](crate::Bot::answer_callback_query) with
    /// `callback_query_id` from `id`.
    pub fn answer<'a>(&self, bot: &'a Bot) -> Call<'a, AnswerCallbackQuery> {
        bot.answer_callback_query(self.id.as_str())
    }
}

/// What an edit answers with.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EditedMessage {
    /// The changed message.
    Message(Box<Message>),
    /// The message was sent in inline mode, and it was changed.
    ///
    /// Not documented; as in Telegram Bot API 6.6. Note: The page says what comes back for other
    /// messages and is silent on these.
    Inline(True),
    /// What this version does not know, kept as JSON.
    Unknown(UnknownVariant),
}

impl From<Message> for EditedMessage {
    fn from(value: Message) -> Self {
        Self::Message(Box::new(value))
    }
}

impl From<True> for EditedMessage {
    fn from(value: True) -> Self {
        Self::Inline(value)
    }
}

/// Answers a pressed inline button, and shows the user a text if one is given.
///
/// Note: In Telegram the button waits until this is called, so call it for every
/// `CallbackQuery`, even with no text.
///
/// Sent by [`Bot::answer_callback_query`](crate::Bot::answer_callback_query), or by
/// [`Bot::call`](crate::Bot::call).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnswerCallbackQuery {
    /// Id of the query.
    pub callback_query_id: String,
    /// What to show. Without it the button only stops waiting. Length: at most 200 characters.
    pub text: Option<String>,
    /// Whether the text is an alert that the user has to close. Otherwise it is a notice at the top
    /// of the screen.
    pub show_alert: Option<bool>,
    /// Address that the client opens.
    ///
    /// Note: In Telegram only the address of the bot's own game, or a link that starts the bot with
    /// a parameter.
    pub url: Option<String>,
    /// How long the client may keep the answer and give it again by itself. Unit: seconds. Default:
    /// `0`.
    pub cache_time: Option<i64>,
}

impl AnswerCallbackQuery {
    /// Limit of `answerCallbackQuery.text`. Length: at most 200 characters.
    pub const TEXT_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 200,
        unit: Unit::Chars,
    };

    /// Creates the request from its required parameters; the others can be set afterwards.
    pub fn new(callback_query_id: impl Into<String>) -> Self {
        Self {
            callback_query_id: callback_query_id.into(),
            text: None,
            show_alert: None,
            url: None,
            cache_time: None,
        }
    }
}

/// # Editing
///
/// Changing and deleting messages, and answering the buttons below them. A message is named in
/// one of two ways: by its chat and its id, or, where it was sent in inline mode, by its inline
/// id. No method edits the file of a message, its live location or a poll. Texts are counted in
/// characters, which the page leaves open; Unicode scalar values are counted, the loosest
/// reading.
impl Bot {
    /// Answers a pressed inline button, and shows the user a text if one is given.
    ///
    /// Note: In Telegram the button waits until this is called, so call it for every
    /// `CallbackQuery`, even with no text.
    ///
    /// Arguments:
    /// - `callback_query_id`: Id of the query.
    pub fn answer_callback_query(
        &self,
        callback_query_id: impl Into<String>,
    ) -> Call<'_, AnswerCallbackQuery> {
        self.call(AnswerCallbackQuery::new(callback_query_id))
    }
}

impl Call<'_, AnswerCallbackQuery> {
    /// What to show. Without it the button only stops waiting. Length: at most 200 characters.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.method.text = Some(text.into());
        self
    }

    /// Whether the text is an alert that the user has to close. Otherwise it is a notice at the top
    /// of the screen.
    pub fn show_alert(mut self, show_alert: bool) -> Self {
        self.method.show_alert = Some(show_alert);
        self
    }

    /// Address that the client opens.
    ///
    /// Note: In Telegram only the address of the bot's own game, or a link that starts the bot with
    /// a parameter.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.method.url = Some(url.into());
        self
    }

    /// How long the client may keep the answer and give it again by itself. Unit: seconds. Default:
    /// `0`.
    pub fn cache_time(mut self, cache_time: i64) -> Self {
        self.method.cache_time = Some(cache_time);
        self
    }
}

/// Deletes a message. The bot needs the right to.
///
/// Note: The page neither says which right that is nor how old the message may be. No update
/// tells of a deletion.
///
/// Sent by [`Bot::delete_message`](crate::Bot::delete_message), or by
/// [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessage {
    /// The chat the message is in: its id, or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// Id of the message to delete.
    pub message_id: i64,
}

impl DeleteMessage {
    /// Creates the request from its parameters.
    pub fn new(chat_id: impl Into<ChatId>, message_id: i64) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_id,
        }
    }
}

impl Bot {
    /// Deletes a message. The bot needs the right to.
    ///
    /// Note: The page neither says which right that is nor how old the message may be. No update
    /// tells of a deletion.
    ///
    /// Arguments:
    /// - `chat_id`: The chat the message is in: its id, or a name such as `@channelusername`.
    /// - `message_id`: Id of the message to delete.
    ///
    /// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn delete_message(
        &self,
        chat_id: impl Into<ChatId>,
        message_id: i64,
    ) -> Call<'_, DeleteMessage> {
        self.call(DeleteMessage::new(chat_id, message_id))
    }
}

/// Changes the text of a message, or the text above a game, and answers with the changed
/// message, or with `true` for a message sent in inline mode.
///
/// Rules:
/// - `target`: exactly one of `chat_id` with `message_id`, `inline_message_id`. A message is
///   named by its chat and id, or by its inline id. The page does not speak of giving both.
///
/// Sent by [`Bot::edit_message_text`](crate::Bot::edit_message_text), or by
/// [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EditMessageText {
    /// The chat the message is in: its id, or a name such as `@channelusername`.
    ///
    /// Note: Marked as optional with an asterisk on the page; see the rule.
    pub chat_id: Option<ChatId>,
    /// Id of the message to edit.
    ///
    /// Note: Marked as optional with an asterisk on the page; see the rule.
    pub message_id: Option<i64>,
    /// Id of a message that was sent in inline mode.
    ///
    /// Note: Marked as optional with an asterisk on the page; see the rule.
    pub inline_message_id: Option<String>,
    /// The new text. Length: 1 to 4096 characters.
    ///
    /// Note: In Telegram the markup of a `parse_mode` does not count.
    pub text: String,
    /// How the text is marked up.
    pub parse_mode: Option<ParseMode>,
    /// Whether links are shown without a preview.
    pub disable_web_page_preview: Option<bool>,
    /// The new inline buttons.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl EditMessageText {
    /// Limit of `editMessageText.text`. Length: 1 to 4096 characters.
    pub const TEXT_LENGTH: LengthLimit = LengthLimit {
        min: 1,
        max: 4096,
        unit: Unit::Chars,
    };

    /// Creates the request from its required parameters; the others can be set afterwards.
    pub fn new(
        chat_id: impl Into<ChatId>,
        message_id: i64,
        text: impl Into<String>,
    ) -> Self {
        Self {
            chat_id: Some(chat_id.into()),
            message_id: Some(message_id),
            inline_message_id: None,
            text: text.into(),
            parse_mode: None,
            disable_web_page_preview: None,
            reply_markup: None,
        }
    }

    /// Creates the request from its required parameters; the others can be set afterwards.
    pub fn inline(
        inline_message_id: impl Into<String>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            chat_id: None,
            message_id: None,
            inline_message_id: Some(inline_message_id.into()),
            text: text.into(),
            parse_mode: None,
            disable_web_page_preview: None,
            reply_markup: None,
        }
    }
}

impl Bot {
    /// Changes the text of a message, or the text above a game, and answers with the changed
    /// message, or with `true` for a message sent in inline mode.
    ///
    /// Rules:
    /// - `target`: exactly one of `chat_id` with `message_id`, `inline_message_id`. A message is
    ///   named by its chat and id, or by its inline id. The page does not speak of giving both.
    ///
    /// Arguments:
    /// - `chat_id`: The chat the message is in: its id, or a name such as `@channelusername`. Note:
    ///   Marked as optional with an asterisk on the page; see the rule.
    /// - `message_id`: Id of the message to edit. Note: Marked as optional with an asterisk on the
    ///   page; see the rule.
    /// - `text`: The new text. Length: 1 to 4096 characters. Note: In Telegram the markup of a
    ///   `parse_mode` does not count.
    ///
    /// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn edit_message_text(
        &self,
        chat_id: impl Into<ChatId>,
        message_id: i64,
        text: impl Into<String>,
    ) -> Call<'_, EditMessageText> {
        self.call(EditMessageText::new(chat_id, message_id, text))
    }

    /// Changes the text of a message, or the text above a game, and answers with the changed
    /// message, or with `true` for a message sent in inline mode.
    ///
    /// Rules:
    /// - `target`: exactly one of `chat_id` with `message_id`, `inline_message_id`. A message is
    ///   named by its chat and id, or by its inline id. The page does not speak of giving both.
    ///
    /// Arguments:
    /// - `inline_message_id`: Id of a message that was sent in inline mode. Note: Marked as
    ///   optional with an asterisk on the page; see the rule.
    /// - `text`: The new text. Length: 1 to 4096 characters. Note: In Telegram the markup of a
    ///   `parse_mode` does not count.
    ///
    /// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn edit_message_text_inline(
        &self,
        inline_message_id: impl Into<String>,
        text: impl Into<String>,
    ) -> Call<'_, EditMessageText> {
        self.call(EditMessageText::inline(inline_message_id, text))
    }
}

impl Call<'_, EditMessageText> {
    /// How the text is marked up.
    pub fn parse_mode(mut self, parse_mode: ParseMode) -> Self {
        self.method.parse_mode = Some(parse_mode);
        self
    }

    /// Whether links are shown without a preview.
    pub fn disable_web_page_preview(mut self, disable_web_page_preview: bool) -> Self {
        self.method.disable_web_page_preview = Some(disable_web_page_preview);
        self
    }

    /// The new inline buttons.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.method.reply_markup = Some(reply_markup);
        self
    }
}

/// Changes the caption of a message, and answers with the changed message, or with `true` for a
/// message sent in inline mode.
///
/// Rules:
/// - `target`: exactly one of `chat_id` with `message_id`, `inline_message_id`. A message is
///   named by its chat and id, or by its inline id. The page does not speak of giving both.
///
/// Sent by [`Bot::edit_message_caption`](crate::Bot::edit_message_caption), or by
/// [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EditMessageCaption {
    /// The chat the message is in: its id, or a name such as `@channelusername`.
    ///
    /// Note: Marked as optional with an asterisk on the page; see the rule.
    pub chat_id: Option<ChatId>,
    /// Id of the message to edit.
    ///
    /// Note: Marked as optional with an asterisk on the page; see the rule.
    pub message_id: Option<i64>,
    /// Id of a message that was sent in inline mode.
    ///
    /// Note: Marked as optional with an asterisk on the page; see the rule.
    pub inline_message_id: Option<String>,
    /// The new caption. Length: at most 1024 characters.
    ///
    /// Note: In Telegram the markup of a `parse_mode` does not count.
    pub caption: Option<String>,
    /// How the caption is marked up.
    pub parse_mode: Option<ParseMode>,
    /// The new inline buttons.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl EditMessageCaption {
    /// Limit of `editMessageCaption.caption`. Length: at most 1024 characters.
    pub const CAPTION_LENGTH: LengthLimit = LengthLimit {
        min: 0,
        max: 1024,
        unit: Unit::Chars,
    };

    /// Creates the request from its required parameters; the others can be set afterwards.
    pub fn new(chat_id: impl Into<ChatId>, message_id: i64) -> Self {
        Self {
            chat_id: Some(chat_id.into()),
            message_id: Some(message_id),
            inline_message_id: None,
            caption: None,
            parse_mode: None,
            reply_markup: None,
        }
    }

    /// Creates the request from its required parameters; the others can be set afterwards.
    pub fn inline(inline_message_id: impl Into<String>) -> Self {
        Self {
            chat_id: None,
            message_id: None,
            inline_message_id: Some(inline_message_id.into()),
            caption: None,
            parse_mode: None,
            reply_markup: None,
        }
    }
}

impl Bot {
    /// Changes the caption of a message, and answers with the changed message, or with `true` for a
    /// message sent in inline mode.
    ///
    /// Rules:
    /// - `target`: exactly one of `chat_id` with `message_id`, `inline_message_id`. A message is
    ///   named by its chat and id, or by its inline id. The page does not speak of giving both.
    ///
    /// Arguments:
    /// - `chat_id`: The chat the message is in: its id, or a name such as `@channelusername`. Note:
    ///   Marked as optional with an asterisk on the page; see the rule.
    /// - `message_id`: Id of the message to edit. Note: Marked as optional with an asterisk on the
    ///   page; see the rule.
    ///
    /// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn edit_message_caption(
        &self,
        chat_id: impl Into<ChatId>,
        message_id: i64,
    ) -> Call<'_, EditMessageCaption> {
        self.call(EditMessageCaption::new(chat_id, message_id))
    }

    /// Changes the caption of a message, and answers with the changed message, or with `true` for a
    /// message sent in inline mode.
    ///
    /// Rules:
    /// - `target`: exactly one of `chat_id` with `message_id`, `inline_message_id`. A message is
    ///   named by its chat and id, or by its inline id. The page does not speak of giving both.
    ///
    /// Arguments:
    /// - `inline_message_id`: Id of a message that was sent in inline mode. Note: Marked as
    ///   optional with an asterisk on the page; see the rule.
    ///
    /// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn edit_message_caption_inline(
        &self,
        inline_message_id: impl Into<String>,
    ) -> Call<'_, EditMessageCaption> {
        self.call(EditMessageCaption::inline(inline_message_id))
    }
}

impl Call<'_, EditMessageCaption> {
    /// The new caption. Length: at most 1024 characters.
    ///
    /// Note: In Telegram the markup of a `parse_mode` does not count.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.method.caption = Some(caption.into());
        self
    }

    /// How the caption is marked up.
    pub fn parse_mode(mut self, parse_mode: ParseMode) -> Self {
        self.method.parse_mode = Some(parse_mode);
        self
    }

    /// The new inline buttons.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.method.reply_markup = Some(reply_markup);
        self
    }
}

/// Changes only the inline buttons of a message, and answers with the changed message, or with
/// `true` for a message sent in inline mode.
///
/// Rules:
/// - `target`: exactly one of `chat_id` with `message_id`, `inline_message_id`. A message is
///   named by its chat and id, or by its inline id. The page does not speak of giving both.
///
/// Sent by [`Bot::edit_message_reply_markup`](crate::Bot::edit_message_reply_markup), or by
/// [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EditMessageReplyMarkup {
    /// The chat the message is in: its id, or a name such as `@channelusername`.
    ///
    /// Note: Marked as optional with an asterisk on the page; see the rule.
    pub chat_id: Option<ChatId>,
    /// Id of the message to edit.
    ///
    /// Note: Marked as optional with an asterisk on the page; see the rule.
    pub message_id: Option<i64>,
    /// Id of a message that was sent in inline mode.
    ///
    /// Note: Marked as optional with an asterisk on the page; see the rule.
    pub inline_message_id: Option<String>,
    /// The new inline buttons.
    ///
    /// Note: In Telegram the buttons go when this is left out.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl EditMessageReplyMarkup {
    /// Creates the request from its required parameters; the others can be set afterwards.
    pub fn new(chat_id: impl Into<ChatId>, message_id: i64) -> Self {
        Self {
            chat_id: Some(chat_id.into()),
            message_id: Some(message_id),
            inline_message_id: None,
            reply_markup: None,
        }
    }

    /// Creates the request from its required parameters; the others can be set afterwards.
    pub fn inline(inline_message_id: impl Into<String>) -> Self {
        Self {
            chat_id: None,
            message_id: None,
            inline_message_id: Some(inline_message_id.into()),
            reply_markup: None,
        }
    }
}

impl Bot {
    /// Changes only the inline buttons of a message, and answers with the changed message, or with
    /// `true` for a message sent in inline mode.
    ///
    /// Rules:
    /// - `target`: exactly one of `chat_id` with `message_id`, `inline_message_id`. A message is
    ///   named by its chat and id, or by its inline id. The page does not speak of giving both.
    ///
    /// Arguments:
    /// - `chat_id`: The chat the message is in: its id, or a name such as `@channelusername`. Note:
    ///   Marked as optional with an asterisk on the page; see the rule.
    /// - `message_id`: Id of the message to edit. Note: Marked as optional with an asterisk on the
    ///   page; see the rule.
    ///
    /// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn edit_message_reply_markup(
        &self,
        chat_id: impl Into<ChatId>,
        message_id: i64,
    ) -> Call<'_, EditMessageReplyMarkup> {
        self.call(EditMessageReplyMarkup::new(chat_id, message_id))
    }

    /// Changes only the inline buttons of a message, and answers with the changed message, or with
    /// `true` for a message sent in inline mode.
    ///
    /// Rules:
    /// - `target`: exactly one of `chat_id` with `message_id`, `inline_message_id`. A message is
    ///   named by its chat and id, or by its inline id. The page does not speak of giving both.
    ///
    /// Arguments:
    /// - `inline_message_id`: Id of a message that was sent in inline mode. Note: Marked as
    ///   optional with an asterisk on the page; see the rule.
    ///
    /// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn edit_message_reply_markup_inline(
        &self,
        inline_message_id: impl Into<String>,
    ) -> Call<'_, EditMessageReplyMarkup> {
        self.call(EditMessageReplyMarkup::inline(inline_message_id))
    }
}

impl Call<'_, EditMessageReplyMarkup> {
    /// The new inline buttons.
    ///
    /// Note: In Telegram the buttons go when this is left out.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.method.reply_markup = Some(reply_markup);
        self
    }
}
