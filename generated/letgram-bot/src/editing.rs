// @generated from spec/letgram/editing.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! Editing

use bazu_core::wire;

use crate::{Bot, Call};
use crate::chats::ChatId;
use crate::keyboards::InlineKeyboardMarkup;
use crate::messages::{Message, ParseMode};
use crate::users::User;

/// A user pressed a button of an inline keyboard. Answer it with
/// [`Bot::answer_callback_query`](crate::Bot::answer_callback_query).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallbackQuery {
    /// Id of the query.
    pub id: String,
    /// The user who pressed the button.
    pub from: User,
    /// The message with the button.
    pub message: Option<Box<Message>>,
    /// The `callback_data` of the button. Length: 1 to 64 bytes.
    pub data: Option<String>,
    /// Id of a message that was sent in inline mode.
    pub inline_message_id: Option<String>,
    /// Id that identifies the chat of the message.
    pub chat_instance: String,
    /// Short name of the game that the button starts.
    pub game_short_name: Option<String>,
    pub(crate) broken_: wire::Broken,
}

impl CallbackQuery {
    /// Limit of `CallbackQuery.data`. Length: 1 to 64 bytes.
    pub const DATA_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 1,
        max: 64,
        unit: bazu_core::Unit::Bytes,
    };
}

impl CallbackQuery {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

impl CallbackQuery {
    /// The user who pressed the button.
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

/// The result of an edit.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EditedMessage {
    /// The changed message.
    Message(Box<Message>),
    /// The message was sent in inline mode and was changed.
    ///
    /// Undocumented.
    Inline(bazu_core::True),
    /// A variant that this version does not know, kept as JSON.
    Unknown(bazu_core::UnknownVariant),
}

impl From<Message> for EditedMessage {
    fn from(value: Message) -> Self {
        Self::Message(Box::new(value))
    }
}

impl From<bazu_core::True> for EditedMessage {
    fn from(value: bazu_core::True) -> Self {
        Self::Inline(value)
    }
}

impl EditedMessage {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        match self {
            Self::Message(value) => value.broken(),
            _ => &[],
        }
    }
}

/// Answers a pressed inline button, and shows the user a text if one is given.
///
/// The request of [`Bot::answer_callback_query`](crate::Bot::answer_callback_query).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnswerCallbackQuery {
    /// Id of the query.
    pub callback_query_id: String,
    /// Text to show. Without it, the button only stops waiting. Length: at most 200 characters.
    pub text: Option<String>,
    /// Whether to show the text as an alert that the user must close. Otherwise it is a
    /// notification at the top.
    pub show_alert: Option<bool>,
    /// URL that the client opens.
    ///
    /// It may have to be the URL of the bot's game, or a link that starts the bot with a parameter.
    pub url: Option<String>,
    /// How long the client may cache the answer. Unit: seconds. Default: `0`.
    pub cache_time: Option<i64>,
}

impl AnswerCallbackQuery {
    /// Limit of `answerCallbackQuery.text`. Length: at most 200 characters.
    pub const TEXT_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 200,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates the request from its required parameters.
    pub fn new(callback_query_id: impl Into<String>) -> Self {
        Self {
            callback_query_id: callback_query_id.into(),
            text: None,
            show_alert: None,
            url: None,
            cache_time: None,
        }
    }

    /// Text to show. Without it, the button only stops waiting. Length: at most 200 characters.
    #[must_use]
    pub fn text<FORM>(mut self, text: impl bazu_core::IntoOption<String, FORM>) -> Self {
        self.text = bazu_core::IntoOption::into_option(text);
        self
    }

    /// Whether to show the text as an alert that the user must close. Otherwise it is a
    /// notification at the top.
    #[must_use]
    pub fn show_alert(mut self, show_alert: impl Into<Option<bool>>) -> Self {
        self.show_alert = show_alert.into();
        self
    }

    /// URL that the client opens.
    ///
    /// It may have to be the URL of the bot's game, or a link that starts the bot with a parameter.
    #[must_use]
    pub fn url<FORM>(mut self, url: impl bazu_core::IntoOption<String, FORM>) -> Self {
        self.url = bazu_core::IntoOption::into_option(url);
        self
    }

    /// How long the client may cache the answer. Unit: seconds. Default: `0`.
    #[must_use]
    pub fn cache_time(mut self, cache_time: impl Into<Option<i64>>) -> Self {
        self.cache_time = cache_time.into();
        self
    }
}

impl Call<'_, AnswerCallbackQuery> {
    /// Text to show. Without it, the button only stops waiting. Length: at most 200 characters.
    pub fn text<FORM>(mut self, text: impl bazu_core::IntoOption<String, FORM>) -> Self {
        self.method.text = bazu_core::IntoOption::into_option(text);
        self
    }

    /// Whether to show the text as an alert that the user must close. Otherwise it is a
    /// notification at the top.
    pub fn show_alert(mut self, show_alert: impl Into<Option<bool>>) -> Self {
        self.method.show_alert = show_alert.into();
        self
    }

    /// URL that the client opens.
    ///
    /// It may have to be the URL of the bot's game, or a link that starts the bot with a parameter.
    pub fn url<FORM>(mut self, url: impl bazu_core::IntoOption<String, FORM>) -> Self {
        self.method.url = bazu_core::IntoOption::into_option(url);
        self
    }

    /// How long the client may cache the answer. Unit: seconds. Default: `0`.
    pub fn cache_time(mut self, cache_time: impl Into<Option<i64>>) -> Self {
        self.method.cache_time = cache_time.into();
        self
    }
}

/// Deletes a message.
///
/// The request of [`Bot::delete_message`](crate::Bot::delete_message).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessage {
    /// The chat of the message, as an id or a name such as `@channelusername`.
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

/// Changes the text of a message, or the text above a game.
///
/// The request of [`Bot::edit_message_text`](crate::Bot::edit_message_text).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EditMessageText {
    /// The chat of the message, as an id or a name such as `@channelusername`.
    pub chat_id: Option<ChatId>,
    /// Id of the message to edit.
    pub message_id: Option<i64>,
    /// Id of a message that was sent in inline mode.
    pub inline_message_id: Option<String>,
    /// The new text. Length: 1 to 4096 characters, not counting the markup of `parse_mode`.
    pub text: String,
    /// The format of the text.
    pub parse_mode: Option<ParseMode>,
    /// Whether to show links without a preview.
    pub disable_web_page_preview: Option<bool>,
    /// The new inline buttons.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl EditMessageText {
    /// Limit of `editMessageText.text`. Length: 1 to 4096 characters, not counting the markup of
    /// `parse_mode`.
    pub const TEXT_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 1,
        max: 4096,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates the request from its required parameters.
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

    /// Creates the request from its required parameters.
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

    /// The format of the text.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.parse_mode = parse_mode.into();
        self
    }

    /// Whether to show links without a preview.
    #[must_use]
    pub fn disable_web_page_preview(
        mut self,
        disable_web_page_preview: impl Into<Option<bool>>,
    ) -> Self {
        self.disable_web_page_preview = disable_web_page_preview.into();
        self
    }

    /// The new inline buttons.
    #[must_use]
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.reply_markup = reply_markup.into();
        self
    }
}

impl Call<'_, EditMessageText> {
    /// The format of the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.method.parse_mode = parse_mode.into();
        self
    }

    /// Whether to show links without a preview.
    pub fn disable_web_page_preview(
        mut self,
        disable_web_page_preview: impl Into<Option<bool>>,
    ) -> Self {
        self.method.disable_web_page_preview = disable_web_page_preview.into();
        self
    }

    /// The new inline buttons.
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.method.reply_markup = reply_markup.into();
        self
    }
}

/// Changes the caption of a message.
///
/// The request of [`Bot::edit_message_caption`](crate::Bot::edit_message_caption).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EditMessageCaption {
    /// The chat of the message, as an id or a name such as `@channelusername`.
    pub chat_id: Option<ChatId>,
    /// Id of the message to edit.
    pub message_id: Option<i64>,
    /// Id of a message that was sent in inline mode.
    pub inline_message_id: Option<String>,
    /// The new caption. Length: at most 1024 characters, not counting the markup of `parse_mode`.
    pub caption: Option<String>,
    /// The format of the caption.
    pub parse_mode: Option<ParseMode>,
    /// The new inline buttons.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl EditMessageCaption {
    /// Limit of `editMessageCaption.caption`. Length: at most 1024 characters, not counting the
    /// markup of `parse_mode`.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 1024,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates the request from its required parameters.
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

    /// Creates the request from its required parameters.
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

    /// The new caption. Length: at most 1024 characters, not counting the markup of `parse_mode`.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// The format of the caption.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.parse_mode = parse_mode.into();
        self
    }

    /// The new inline buttons.
    #[must_use]
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.reply_markup = reply_markup.into();
        self
    }
}

impl Call<'_, EditMessageCaption> {
    /// The new caption. Length: at most 1024 characters, not counting the markup of `parse_mode`.
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// The format of the caption.
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.method.parse_mode = parse_mode.into();
        self
    }

    /// The new inline buttons.
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.method.reply_markup = reply_markup.into();
        self
    }
}

/// Changes only the inline buttons of a message.
///
/// The request of [`Bot::edit_message_reply_markup`](crate::Bot::edit_message_reply_markup).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EditMessageReplyMarkup {
    /// The chat of the message, as an id or a name such as `@channelusername`.
    pub chat_id: Option<ChatId>,
    /// Id of the message to edit.
    pub message_id: Option<i64>,
    /// Id of a message that was sent in inline mode.
    pub inline_message_id: Option<String>,
    /// The new inline buttons.
    ///
    /// Without it, the buttons may be removed.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl EditMessageReplyMarkup {
    /// Creates the request from its required parameters.
    pub fn new(chat_id: impl Into<ChatId>, message_id: i64) -> Self {
        Self {
            chat_id: Some(chat_id.into()),
            message_id: Some(message_id),
            inline_message_id: None,
            reply_markup: None,
        }
    }

    /// Creates the request from its required parameters.
    pub fn inline(inline_message_id: impl Into<String>) -> Self {
        Self {
            chat_id: None,
            message_id: None,
            inline_message_id: Some(inline_message_id.into()),
            reply_markup: None,
        }
    }

    /// The new inline buttons.
    ///
    /// Without it, the buttons may be removed.
    #[must_use]
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.reply_markup = reply_markup.into();
        self
    }
}

impl Call<'_, EditMessageReplyMarkup> {
    /// The new inline buttons.
    ///
    /// Without it, the buttons may be removed.
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.method.reply_markup = reply_markup.into();
        self
    }
}

/// # Editing
///
/// Methods that edit and delete messages and answer inline buttons. A message is named by its
/// chat and its id. A message that was sent in inline mode is named by its inline id. The file,
/// the live location and the poll of a message cannot be edited.
impl Bot {
    /// Answers a pressed inline button, and shows the user a text if one is given.
    ///
    /// Call it for every [`CallbackQuery`](crate::types::CallbackQuery), even without a text. Until
    /// then the button may show that it waits.
    ///
    /// Arguments:
    /// - `callback_query_id`: Id of the query.
    ///
    /// Optional parameters, set on the call:
    /// - [`text`](method@AnswerCallbackQuery::text): Text to show.
    /// - [`show_alert`](method@AnswerCallbackQuery::show_alert): Whether to show the text as an
    ///   alert that the user must close.
    /// - [`url`](method@AnswerCallbackQuery::url): URL that the client opens.
    /// - [`cache_time`](method@AnswerCallbackQuery::cache_time): How long the client may cache the
    ///   answer.
    pub fn answer_callback_query(
        &self,
        callback_query_id: impl Into<String>,
    ) -> Call<'_, AnswerCallbackQuery> {
        self.call(AnswerCallbackQuery::new(callback_query_id))
    }

    /// Deletes a message. The bot needs the right to delete it. There is no update about a
    /// deletion.
    ///
    /// Arguments:
    /// - `chat_id`: The chat of the message, as an id or a name such as `@channelusername`.
    /// - `message_id`: Id of the message to delete.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn delete_message(
        &self,
        chat_id: impl Into<ChatId>,
        message_id: i64,
    ) -> Call<'_, DeleteMessage> {
        self.call(DeleteMessage::new(chat_id, message_id))
    }

    /// Changes the text of a message, or the text above a game. Returns the changed message, or
    /// `true` for a message that was sent in inline mode.
    ///
    /// Rules:
    /// - `named`: when `inline_message_id` is left out, `chat_id`, `message_id` must be given. A
    ///   message is named by its chat and id, or by its inline id.
    /// - `target`: exactly one of `chat_id` with `message_id`, `inline_message_id` (not checked).
    ///   Not by both. Undocumented.
    ///
    /// Arguments:
    /// - `chat_id`: The chat of the message, as an id or a name such as `@channelusername`.
    /// - `message_id`: Id of the message to edit.
    /// - `text`: The new text. Length: 1 to 4096 characters, not counting the markup of
    ///   `parse_mode`.
    ///
    /// Optional parameters, set on the call:
    /// - [`parse_mode`](method@EditMessageText::parse_mode): The format of the text.
    /// - [`disable_web_page_preview`](method@EditMessageText::disable_web_page_preview): Whether to
    ///   show links without a preview.
    /// - [`reply_markup`](method@EditMessageText::reply_markup): The new inline buttons.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn edit_message_text(
        &self,
        chat_id: impl Into<ChatId>,
        message_id: i64,
        text: impl Into<String>,
    ) -> Call<'_, EditMessageText> {
        self.call(EditMessageText::new(chat_id, message_id, text))
    }

    /// Changes the text of a message, or the text above a game. Returns the changed message, or
    /// `true` for a message that was sent in inline mode.
    ///
    /// Rules:
    /// - `named`: when `inline_message_id` is left out, `chat_id`, `message_id` must be given. A
    ///   message is named by its chat and id, or by its inline id.
    /// - `target`: exactly one of `chat_id` with `message_id`, `inline_message_id` (not checked).
    ///   Not by both. Undocumented.
    ///
    /// Arguments:
    /// - `inline_message_id`: Id of a message that was sent in inline mode.
    /// - `text`: The new text. Length: 1 to 4096 characters, not counting the markup of
    ///   `parse_mode`.
    ///
    /// Optional parameters, set on the call:
    /// - [`parse_mode`](method@EditMessageText::parse_mode): The format of the text.
    /// - [`disable_web_page_preview`](method@EditMessageText::disable_web_page_preview): Whether to
    ///   show links without a preview.
    /// - [`reply_markup`](method@EditMessageText::reply_markup): The new inline buttons.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn edit_message_text_inline(
        &self,
        inline_message_id: impl Into<String>,
        text: impl Into<String>,
    ) -> Call<'_, EditMessageText> {
        self.call(EditMessageText::inline(inline_message_id, text))
    }

    /// Changes the caption of a message. Returns the changed message, or `true` for a message that
    /// was sent in inline mode.
    ///
    /// Rules:
    /// - `named`: when `inline_message_id` is left out, `chat_id`, `message_id` must be given. A
    ///   message is named by its chat and id, or by its inline id.
    /// - `target`: exactly one of `chat_id` with `message_id`, `inline_message_id` (not checked).
    ///   Not by both. Undocumented.
    ///
    /// Arguments:
    /// - `chat_id`: The chat of the message, as an id or a name such as `@channelusername`.
    /// - `message_id`: Id of the message to edit.
    ///
    /// Optional parameters, set on the call:
    /// - [`caption`](method@EditMessageCaption::caption): The new caption.
    /// - [`parse_mode`](method@EditMessageCaption::parse_mode): The format of the caption.
    /// - [`reply_markup`](method@EditMessageCaption::reply_markup): The new inline buttons.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn edit_message_caption(
        &self,
        chat_id: impl Into<ChatId>,
        message_id: i64,
    ) -> Call<'_, EditMessageCaption> {
        self.call(EditMessageCaption::new(chat_id, message_id))
    }

    /// Changes the caption of a message. Returns the changed message, or `true` for a message that
    /// was sent in inline mode.
    ///
    /// Rules:
    /// - `named`: when `inline_message_id` is left out, `chat_id`, `message_id` must be given. A
    ///   message is named by its chat and id, or by its inline id.
    /// - `target`: exactly one of `chat_id` with `message_id`, `inline_message_id` (not checked).
    ///   Not by both. Undocumented.
    ///
    /// Arguments:
    /// - `inline_message_id`: Id of a message that was sent in inline mode.
    ///
    /// Optional parameters, set on the call:
    /// - [`caption`](method@EditMessageCaption::caption): The new caption.
    /// - [`parse_mode`](method@EditMessageCaption::parse_mode): The format of the caption.
    /// - [`reply_markup`](method@EditMessageCaption::reply_markup): The new inline buttons.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn edit_message_caption_inline(
        &self,
        inline_message_id: impl Into<String>,
    ) -> Call<'_, EditMessageCaption> {
        self.call(EditMessageCaption::inline(inline_message_id))
    }

    /// Changes only the inline buttons of a message. Returns the changed message, or `true` for a
    /// message that was sent in inline mode.
    ///
    /// Rules:
    /// - `named`: when `inline_message_id` is left out, `chat_id`, `message_id` must be given. A
    ///   message is named by its chat and id, or by its inline id.
    /// - `target`: exactly one of `chat_id` with `message_id`, `inline_message_id` (not checked).
    ///   Not by both. Undocumented.
    ///
    /// Arguments:
    /// - `chat_id`: The chat of the message, as an id or a name such as `@channelusername`.
    /// - `message_id`: Id of the message to edit.
    ///
    /// Optional parameters, set on the call:
    /// - [`reply_markup`](method@EditMessageReplyMarkup::reply_markup): The new inline buttons.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn edit_message_reply_markup(
        &self,
        chat_id: impl Into<ChatId>,
        message_id: i64,
    ) -> Call<'_, EditMessageReplyMarkup> {
        self.call(EditMessageReplyMarkup::new(chat_id, message_id))
    }

    /// Changes only the inline buttons of a message. Returns the changed message, or `true` for a
    /// message that was sent in inline mode.
    ///
    /// Rules:
    /// - `named`: when `inline_message_id` is left out, `chat_id`, `message_id` must be given. A
    ///   message is named by its chat and id, or by its inline id.
    /// - `target`: exactly one of `chat_id` with `message_id`, `inline_message_id` (not checked).
    ///   Not by both. Undocumented.
    ///
    /// Arguments:
    /// - `inline_message_id`: Id of a message that was sent in inline mode.
    ///
    /// Optional parameters, set on the call:
    /// - [`reply_markup`](method@EditMessageReplyMarkup::reply_markup): The new inline buttons.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn edit_message_reply_markup_inline(
        &self,
        inline_message_id: impl Into<String>,
    ) -> Call<'_, EditMessageReplyMarkup> {
        self.call(EditMessageReplyMarkup::inline(inline_message_id))
    }
}
