// @generated from spec/bale/keyboards.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! Keyboards

use bazu_core::{rows, wire};

use crate::{Bot, Call};
use crate::messages::Message;
use crate::users::User;

/// A keyboard of a new message.
///
/// [Official page](https://docs.bale.ai#sendmessage)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplyMarkup {
    /// Buttons below a message.
    InlineKeyboardMarkup(InlineKeyboardMarkup),
    /// Buttons that replace the user's own keyboard.
    ReplyKeyboardMarkup(ReplyKeyboardMarkup),
    /// Removes a reply keyboard and shows the user's own keyboard again.
    ReplyKeyboardRemove(ReplyKeyboardRemove),
    /// A variant that this version does not know, kept as JSON.
    Unknown(bazu_core::UnknownVariant),
}

impl From<InlineKeyboardMarkup> for ReplyMarkup {
    fn from(value: InlineKeyboardMarkup) -> Self {
        Self::InlineKeyboardMarkup(value)
    }
}

impl From<ReplyKeyboardMarkup> for ReplyMarkup {
    fn from(value: ReplyKeyboardMarkup) -> Self {
        Self::ReplyKeyboardMarkup(value)
    }
}

impl From<ReplyKeyboardRemove> for ReplyMarkup {
    fn from(value: ReplyKeyboardRemove) -> Self {
        Self::ReplyKeyboardRemove(value)
    }
}

/// Buttons below a message.
///
/// [Official page](https://docs.bale.ai#inlinekeyboardmarkup)
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct InlineKeyboardMarkup {
    /// Rows of buttons, from top to bottom.
    pub inline_keyboard: Vec<Vec<InlineKeyboardButton>>,
}

impl InlineKeyboardMarkup {
    /// Creates it from its fields.
    ///
    /// All rows of `inline_keyboard` have one Rust type. [`row`](Self::row) adds rows of any
    /// lengths, one by one.
    pub fn new(
        inline_keyboard: impl IntoIterator<
            Item = impl IntoIterator<Item = InlineKeyboardButton>,
        >,
    ) -> Self {
        Self {
            inline_keyboard: inline_keyboard
                .into_iter()
                .map(|row| row.into_iter().collect())
                .collect(),
        }
    }

    /// Adds a row to `inline_keyboard`.
    #[must_use]
    pub fn row(mut self, row: impl IntoIterator<Item = InlineKeyboardButton>) -> Self {
        self.inline_keyboard.push(row.into_iter().collect());
        self
    }

    /// Adds rows of `columns` items each. The last row may be shorter. 0 columns are 1.
    #[must_use]
    pub fn columns(
        mut self,
        columns: usize,
        items: impl IntoIterator<Item = InlineKeyboardButton>,
    ) -> Self {
        rows::columns(&mut self.inline_keyboard, columns, items);
        self
    }

    /// Adds an item at the end of a row. Rows count from 0. If there is no such row, the item
    /// becomes a new row at the end.
    #[must_use]
    pub fn add_to_row(mut self, row: usize, item: InlineKeyboardButton) -> Self {
        rows::add(&mut self.inline_keyboard, row, item);
        self
    }

    /// Removes an item, and its row if nothing else is in it. Rows and places in a row count
    /// from 0.
    pub fn remove_item(
        &mut self,
        row: usize,
        place: usize,
    ) -> Option<InlineKeyboardButton> {
        rows::remove(&mut self.inline_keyboard, row, place)
    }

    /// Removes a row. Rows count from 0.
    pub fn remove_row(&mut self, row: usize) -> Option<Vec<InlineKeyboardButton>> {
        rows::remove_row(&mut self.inline_keyboard, row)
    }

    /// Keeps the items for which `keep` returns `true`, and removes the others and the rows that
    /// become empty. `keep` gets the number of the row, from 0, and the item.
    pub fn retain(
        &mut self,
        keep: impl std::ops::FnMut(usize, &InlineKeyboardButton) -> bool,
    ) {
        rows::retain(&mut self.inline_keyboard, keep);
    }

    /// The items of `inline_keyboard`, each with the number of its row. Rows count from 0.
    pub fn items(
        &self,
    ) -> impl std::iter::Iterator<Item = (usize, &InlineKeyboardButton)> {
        rows::items(&self.inline_keyboard)
    }
}

/// A button below a message. It has a text and one action.
///
/// Rules:
/// - `one-action`: exactly one of `url`, `callback_data`, `web_app`, `copy_text`,
///   `switch_inline_query`, `switch_inline_query_current_chat`, `pay`. A button has one action.
///
/// [Official page](https://docs.bale.ai#inlinekeyboardbutton)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineKeyboardButton {
    /// Text of the button.
    pub text: String,
    /// URL that opens.
    pub url: Option<String>,
    /// Text that the bot receives in a [`CallbackQuery`](crate::types::CallbackQuery). Length: 1 to
    /// 64 bytes.
    pub callback_data: Option<String>,
    /// Mini app that opens.
    ///
    /// Since 2025-02.
    pub web_app: Option<Box<WebAppInfo>>,
    /// Lets the user choose a chat, and inserts the bot's username and this text into its input
    /// field.
    ///
    /// Undocumented.
    pub switch_inline_query: Option<String>,
    /// Inserts the bot's username and this text into the input field of the current chat.
    ///
    /// Undocumented.
    pub switch_inline_query_current_chat: Option<String>,
    /// Whether the button pays the invoice of the message.
    ///
    /// Undocumented.
    pub pay: Option<bool>,
    /// Text that the client copies for the user.
    ///
    /// Since 2025-03.
    pub copy_text: Option<Box<CopyTextButton>>,
}

impl InlineKeyboardButton {
    /// Limit of `InlineKeyboardButton.callback_data`. Length: 1 to 64 bytes.
    pub const CALLBACK_DATA_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 1,
        max: 64,
        unit: bazu_core::Unit::Bytes,
    };

    /// Creates it with `url`. URL that opens.
    pub fn url(text: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            url: Some(url.into()),
            callback_data: None,
            web_app: None,
            switch_inline_query: None,
            switch_inline_query_current_chat: None,
            pay: None,
            copy_text: None,
        }
    }

    /// Creates it with `callback_data`. Text that the bot receives in a
    /// [`CallbackQuery`](crate::types::CallbackQuery). Length: 1 to 64 bytes.
    pub fn callback(text: impl Into<String>, callback_data: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            url: None,
            callback_data: Some(callback_data.into()),
            web_app: None,
            switch_inline_query: None,
            switch_inline_query_current_chat: None,
            pay: None,
            copy_text: None,
        }
    }

    /// Creates it with `web_app`. Mini app that opens.
    ///
    /// Since 2025-02.
    pub fn web_app(text: impl Into<String>, web_app: WebAppInfo) -> Self {
        Self {
            text: text.into(),
            url: None,
            callback_data: None,
            web_app: Some(Box::new(web_app)),
            switch_inline_query: None,
            switch_inline_query_current_chat: None,
            pay: None,
            copy_text: None,
        }
    }

    /// Creates it with `copy_text`. Text that the client copies for the user.
    ///
    /// Since 2025-03.
    pub fn copy_text(text: impl Into<String>, copy_text: CopyTextButton) -> Self {
        Self {
            text: text.into(),
            url: None,
            callback_data: None,
            web_app: None,
            switch_inline_query: None,
            switch_inline_query_current_chat: None,
            pay: None,
            copy_text: Some(Box::new(copy_text)),
        }
    }

    /// Creates it with `switch_inline_query`. Lets the user choose a chat, and inserts the bot's
    /// username and this text into its input field.
    ///
    /// Undocumented.
    pub fn switch_inline_query(
        text: impl Into<String>,
        switch_inline_query: impl Into<String>,
    ) -> Self {
        Self {
            text: text.into(),
            url: None,
            callback_data: None,
            web_app: None,
            switch_inline_query: Some(switch_inline_query.into()),
            switch_inline_query_current_chat: None,
            pay: None,
            copy_text: None,
        }
    }

    /// Creates it with `switch_inline_query_current_chat`. Inserts the bot's username and this text
    /// into the input field of the current chat.
    ///
    /// Undocumented.
    pub fn switch_inline_query_current_chat(
        text: impl Into<String>,
        switch_inline_query_current_chat: impl Into<String>,
    ) -> Self {
        Self {
            text: text.into(),
            url: None,
            callback_data: None,
            web_app: None,
            switch_inline_query: None,
            switch_inline_query_current_chat: Some(
                switch_inline_query_current_chat.into(),
            ),
            pay: None,
            copy_text: None,
        }
    }

    /// Creates it with `pay`. Whether the button pays the invoice of the message.
    ///
    /// Undocumented.
    pub fn pay(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            url: None,
            callback_data: None,
            web_app: None,
            switch_inline_query: None,
            switch_inline_query_current_chat: None,
            pay: Some(true),
            copy_text: None,
        }
    }
}

/// Buttons that replace the user's own keyboard.
///
/// [Official page](https://docs.bale.ai#replykeyboardmarkup)
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ReplyKeyboardMarkup {
    /// Rows of buttons, from top to bottom.
    pub keyboard: Vec<Vec<KeyboardButton>>,
    /// Whether to make the keyboard only as high as its buttons need.
    ///
    /// Clients may ignore it. Undocumented.
    pub resize_keyboard: Option<bool>,
    /// Whether to hide the keyboard after one use.
    ///
    /// Clients may ignore it. Undocumented.
    pub one_time_keyboard: Option<bool>,
    /// Whether to show the keyboard only to the users that the message concerns.
    ///
    /// Clients may ignore it. Undocumented.
    pub selective: Option<bool>,
}

impl ReplyKeyboardMarkup {
    /// Creates it from its required fields.
    ///
    /// All rows of `keyboard` have one Rust type. [`row`](Self::row) adds rows of any lengths, one
    /// by one.
    pub fn new(
        keyboard: impl IntoIterator<Item = impl IntoIterator<Item = KeyboardButton>>,
    ) -> Self {
        Self {
            keyboard: keyboard
                .into_iter()
                .map(|row| row.into_iter().collect())
                .collect(),
            resize_keyboard: None,
            one_time_keyboard: None,
            selective: None,
        }
    }

    /// Adds a row to `keyboard`.
    #[must_use]
    pub fn row(mut self, row: impl IntoIterator<Item = KeyboardButton>) -> Self {
        self.keyboard.push(row.into_iter().collect());
        self
    }

    /// Adds rows of `columns` items each. The last row may be shorter. 0 columns are 1.
    #[must_use]
    pub fn columns(
        mut self,
        columns: usize,
        items: impl IntoIterator<Item = KeyboardButton>,
    ) -> Self {
        rows::columns(&mut self.keyboard, columns, items);
        self
    }

    /// Adds an item at the end of a row. Rows count from 0. If there is no such row, the item
    /// becomes a new row at the end.
    #[must_use]
    pub fn add_to_row(mut self, row: usize, item: KeyboardButton) -> Self {
        rows::add(&mut self.keyboard, row, item);
        self
    }

    /// Removes an item, and its row if nothing else is in it. Rows and places in a row count
    /// from 0.
    pub fn remove_item(&mut self, row: usize, place: usize) -> Option<KeyboardButton> {
        rows::remove(&mut self.keyboard, row, place)
    }

    /// Removes a row. Rows count from 0.
    pub fn remove_row(&mut self, row: usize) -> Option<Vec<KeyboardButton>> {
        rows::remove_row(&mut self.keyboard, row)
    }

    /// Keeps the items for which `keep` returns `true`, and removes the others and the rows that
    /// become empty. `keep` gets the number of the row, from 0, and the item.
    pub fn retain(
        &mut self,
        keep: impl std::ops::FnMut(usize, &KeyboardButton) -> bool,
    ) {
        rows::retain(&mut self.keyboard, keep);
    }

    /// The items of `keyboard`, each with the number of its row. Rows count from 0.
    pub fn items(&self) -> impl std::iter::Iterator<Item = (usize, &KeyboardButton)> {
        rows::items(&self.keyboard)
    }

    /// Whether to make the keyboard only as high as its buttons need.
    ///
    /// Clients may ignore it. Undocumented.
    #[must_use]
    pub fn resize_keyboard(mut self, resize_keyboard: impl Into<Option<bool>>) -> Self {
        self.resize_keyboard = resize_keyboard.into();
        self
    }

    /// Whether to hide the keyboard after one use.
    ///
    /// Clients may ignore it. Undocumented.
    #[must_use]
    pub fn one_time_keyboard(
        mut self,
        one_time_keyboard: impl Into<Option<bool>>,
    ) -> Self {
        self.one_time_keyboard = one_time_keyboard.into();
        self
    }

    /// Whether to show the keyboard only to the users that the message concerns.
    ///
    /// Clients may ignore it. Undocumented.
    #[must_use]
    pub fn selective(mut self, selective: impl Into<Option<bool>>) -> Self {
        self.selective = selective.into();
        self
    }
}

/// A button of a reply keyboard. Without an action it sends its text as a message.
///
/// Rules:
/// - `one-action`: at most one of `request_contact`, `request_location`, `web_app` (not
///   checked). A button has one action. Undocumented.
///
/// [Official page](https://docs.bale.ai#keyboardbutton)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KeyboardButton {
    /// Text of the button. It is sent if the button has no action.
    pub text: String,
    /// Whether the button sends the user's phone number as a contact.
    pub request_contact: Option<bool>,
    /// Whether the button opens a map on which the user chooses a place to send. Only in private
    /// chats.
    pub request_location: Option<bool>,
    /// Mini app that opens.
    ///
    /// Since 2025-02.
    pub web_app: Option<Box<WebAppInfo>>,
}

impl KeyboardButton {
    /// Creates it from its required fields.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            request_contact: None,
            request_location: None,
            web_app: None,
        }
    }

    /// Creates it with `request_contact`. Whether the button sends the user's phone number as a
    /// contact.
    pub fn contact(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            request_contact: Some(true),
            request_location: None,
            web_app: None,
        }
    }

    /// Creates it with `request_location`. Whether the button opens a map on which the user chooses
    /// a place to send. Only in private chats.
    pub fn location(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            request_contact: None,
            request_location: Some(true),
            web_app: None,
        }
    }

    /// Creates it with `web_app`. Mini app that opens.
    ///
    /// Since 2025-02.
    pub fn web_app(text: impl Into<String>, web_app: WebAppInfo) -> Self {
        Self {
            text: text.into(),
            request_contact: None,
            request_location: None,
            web_app: Some(Box::new(web_app)),
        }
    }
}

/// Removes a reply keyboard and shows the user's own keyboard again.
///
/// Since 2025-11.
///
/// [Official page](https://docs.bale.ai#replykeyboardremove)
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ReplyKeyboardRemove {
    /// Always `true`.
    pub remove_keyboard: bazu_core::True,
}

impl ReplyKeyboardRemove {
    /// Creates it from its fields.
    pub fn new() -> Self {
        Self {
            remove_keyboard: bazu_core::True,
        }
    }
}

/// A mini app.
///
/// [Official page](https://docs.bale.ai#webappinfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebAppInfo {
    /// HTTPS address of the mini app.
    pub url: String,
}

impl WebAppInfo {
    /// Creates it from its fields.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

/// A user pressed a button of an inline keyboard. Answer every one with
/// [`Bot::answer_callback_query`](crate::Bot::answer_callback_query).
///
/// [Official page](https://docs.bale.ai#callbackquery)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallbackQuery {
    /// Id of the query.
    ///
    /// If it starts with `1`, the user's client is too old to show an answer. Send a message
    /// instead.
    pub id: String,
    /// The user who pressed the button.
    pub from: User,
    /// The bot's message with the button. A very old message has no content and no date.
    pub message: Option<Box<Message>>,
    /// The `callback_data` of the button.
    ///
    /// A client can send a text that no button of the message has any more.
    pub data: Option<String>,
    /// Id of a message that was sent in inline mode.
    ///
    /// Undocumented.
    pub inline_message_id: Option<String>,
    /// Id that identifies the chat of the message.
    ///
    /// Undocumented.
    pub chat_instance: Option<String>,
    /// Short name of the game that the button starts.
    ///
    /// Undocumented.
    pub game_short_name: Option<String>,
    pub(crate) broken_: wire::Broken,
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

/// The text that a button copies for the user.
///
/// Since 2025-03.
///
/// [Official page](https://docs.bale.ai#copytextbutton)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CopyTextButton {
    /// Text to copy. Length: 1 to 256 characters.
    pub text: String,
}

impl CopyTextButton {
    /// Limit of `CopyTextButton.text`. Length: 1 to 256 characters.
    pub const TEXT_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 1,
        max: 256,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates it from its fields.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
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
}

/// # Keyboards
///
/// Inline keyboards are buttons below a message. A pressed inline button sends a
/// [`CallbackQuery`](crate::types::CallbackQuery) to the bot. Reply keyboards are buttons that
/// replace the user's own keyboard.
impl Bot {
    /// Answers a pressed inline button, and shows the user a text if one is given. Call it for
    /// every [`CallbackQuery`](crate::types::CallbackQuery), even without a text. Until then the
    /// button shows that it waits.
    ///
    /// Since 2025-06. Shown by clients from 2025-06. Older clients show nothing; their query ids
    /// start with `1`.
    ///
    /// Arguments:
    /// - `callback_query_id`: Id of the query.
    ///
    /// Optional parameters, set on the call:
    /// - [`text`](method@AnswerCallbackQuery::text): Text to show.
    /// - [`show_alert`](method@AnswerCallbackQuery::show_alert): Whether to show the text as an
    ///   alert that the user must close.
    ///
    /// [Official page](https://docs.bale.ai#answercallbackquery)
    pub fn answer_callback_query(
        &self,
        callback_query_id: impl Into<String>,
    ) -> Call<'_, AnswerCallbackQuery> {
        self.call(AnswerCallbackQuery::new(callback_query_id))
    }
}
