// @generated from spec/letgram/keyboards.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! Keyboards
//!
//! Inline keyboards are buttons below a message. A pressed inline button sends a
//! `CallbackQuery` to the bot. Reply keyboards are buttons that replace the user's own
//! keyboard. `ForceReply` asks the user to answer a message.

use bazu_core::rows;

use crate::games::CallbackGame;
use crate::polls::PollType;

/// A keyboard of a new message, or a request for a reply.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplyMarkup {
    /// Buttons below a message.
    InlineKeyboardMarkup(InlineKeyboardMarkup),
    /// Buttons that replace the user's own keyboard.
    ReplyKeyboardMarkup(ReplyKeyboardMarkup),
    /// Removes a reply keyboard and shows the user's own keyboard again.
    ReplyKeyboardRemove(ReplyKeyboardRemove),
    /// Asks the user to reply to the message.
    ForceReply(ForceReply),
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

impl From<ForceReply> for ReplyMarkup {
    fn from(value: ForceReply) -> Self {
        Self::ForceReply(value)
    }
}

/// Buttons below a message.
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
/// - `one-action`: exactly one of `url`, `callback_data`, `web_app`, `switch_inline_query`,
///   `switch_inline_query_current_chat`, `pay`, `callback_game` (not checked). A button has one
///   action. Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineKeyboardButton {
    /// Text of the button.
    pub text: String,
    /// HTTP or HTTPS URL that opens.
    pub url: Option<String>,
    /// Text that the bot receives in a [`CallbackQuery`](crate::types::CallbackQuery). Length: 1 to
    /// 64 bytes.
    pub callback_data: Option<String>,
    /// Mini app that opens.
    ///
    /// It may work in private chats with the bot only.
    pub web_app: Option<Box<WebAppInfo>>,
    /// Lets the user choose a chat, and inserts the bot's username and this text into its input
    /// field.
    ///
    /// With an empty text, only the bot's username may be inserted.
    pub switch_inline_query: Option<String>,
    /// Inserts the bot's username and this text into the input field of the current chat.
    ///
    /// With an empty text, only the bot's username may be inserted.
    pub switch_inline_query_current_chat: Option<String>,
    /// Whether the button pays the invoice of the message.
    ///
    /// It must be the first button in the first row.
    pub pay: Option<bool>,
    /// Makes the button start the game of the message.
    ///
    /// It must be the first button in the first row. Undocumented.
    pub callback_game: Option<Box<CallbackGame>>,
}

impl InlineKeyboardButton {
    /// Limit of `InlineKeyboardButton.callback_data`. Length: 1 to 64 bytes.
    pub const CALLBACK_DATA_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 1,
        max: 64,
        unit: bazu_core::Unit::Bytes,
    };

    /// Creates it with `url`. HTTP or HTTPS URL that opens.
    pub fn url(text: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            url: Some(url.into()),
            callback_data: None,
            web_app: None,
            switch_inline_query: None,
            switch_inline_query_current_chat: None,
            pay: None,
            callback_game: None,
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
            callback_game: None,
        }
    }

    /// Creates it with `web_app`. Mini app that opens.
    ///
    /// It may work in private chats with the bot only.
    pub fn web_app(text: impl Into<String>, web_app: WebAppInfo) -> Self {
        Self {
            text: text.into(),
            url: None,
            callback_data: None,
            web_app: Some(Box::new(web_app)),
            switch_inline_query: None,
            switch_inline_query_current_chat: None,
            pay: None,
            callback_game: None,
        }
    }

    /// Creates it with `switch_inline_query`. Lets the user choose a chat, and inserts the bot's
    /// username and this text into its input field.
    ///
    /// With an empty text, only the bot's username may be inserted.
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
            callback_game: None,
        }
    }

    /// Creates it with `switch_inline_query_current_chat`. Inserts the bot's username and this text
    /// into the input field of the current chat.
    ///
    /// With an empty text, only the bot's username may be inserted.
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
            callback_game: None,
        }
    }

    /// Creates it with `pay`. Whether the button pays the invoice of the message.
    ///
    /// It must be the first button in the first row.
    pub fn pay(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            url: None,
            callback_data: None,
            web_app: None,
            switch_inline_query: None,
            switch_inline_query_current_chat: None,
            pay: Some(true),
            callback_game: None,
        }
    }

    /// Creates it with `callback_game`. Makes the button start the game of the message.
    ///
    /// It must be the first button in the first row. Undocumented.
    pub fn game(text: impl Into<String>, callback_game: CallbackGame) -> Self {
        Self {
            text: text.into(),
            url: None,
            callback_data: None,
            web_app: None,
            switch_inline_query: None,
            switch_inline_query_current_chat: None,
            pay: None,
            callback_game: Some(Box::new(callback_game)),
        }
    }
}

/// Buttons that replace the user's own keyboard.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ReplyKeyboardMarkup {
    /// Rows of buttons, from top to bottom.
    pub keyboard: Vec<Vec<KeyboardButton>>,
    /// Whether to make the keyboard only as high as its buttons need.
    pub resize_keyboard: Option<bool>,
    /// Whether to hide the keyboard after one use.
    pub one_time_keyboard: Option<bool>,
    /// Whether to show the keyboard only to the users that the message concerns.
    pub selective: Option<bool>,
    /// Whether to show the keyboard always, even when the user's own keyboard is hidden.
    pub is_persistent: Option<bool>,
    /// Text shown in the empty input field. Length: 1 to 64 characters.
    pub input_field_placeholder: Option<String>,
}

impl ReplyKeyboardMarkup {
    /// Limit of `ReplyKeyboardMarkup.input_field_placeholder`. Length: 1 to 64 characters.
    pub const INPUT_FIELD_PLACEHOLDER_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 1,
        max: 64,
        unit: bazu_core::Unit::Chars,
    };

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
            is_persistent: None,
            input_field_placeholder: None,
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
    #[must_use]
    pub fn resize_keyboard(mut self, resize_keyboard: impl Into<Option<bool>>) -> Self {
        self.resize_keyboard = resize_keyboard.into();
        self
    }

    /// Whether to hide the keyboard after one use.
    #[must_use]
    pub fn one_time_keyboard(
        mut self,
        one_time_keyboard: impl Into<Option<bool>>,
    ) -> Self {
        self.one_time_keyboard = one_time_keyboard.into();
        self
    }

    /// Whether to show the keyboard only to the users that the message concerns.
    #[must_use]
    pub fn selective(mut self, selective: impl Into<Option<bool>>) -> Self {
        self.selective = selective.into();
        self
    }

    /// Whether to show the keyboard always, even when the user's own keyboard is hidden.
    #[must_use]
    pub fn is_persistent(mut self, is_persistent: impl Into<Option<bool>>) -> Self {
        self.is_persistent = is_persistent.into();
        self
    }

    /// Text shown in the empty input field. Length: 1 to 64 characters.
    #[must_use]
    pub fn input_field_placeholder<FORM>(
        mut self,
        input_field_placeholder: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.input_field_placeholder = bazu_core::IntoOption::into_option(
            input_field_placeholder,
        );
        self
    }
}

/// A button of a reply keyboard. Without an action it sends its text as a message.
///
/// Rules:
/// - `one-action`: at most one of `request_contact`, `request_location`, `request_poll`,
///   `web_app` (not checked). A button has one action. Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KeyboardButton {
    /// Text of the button. It is sent if the button has no action.
    pub text: String,
    /// Whether the button sends the user's phone number as a contact.
    ///
    /// It may work in private chats only.
    pub request_contact: Option<bool>,
    /// Whether the button sends the user's location.
    ///
    /// It may work in private chats only.
    pub request_location: Option<bool>,
    /// Mini app that opens.
    ///
    /// It may work in private chats only.
    pub web_app: Option<Box<WebAppInfo>>,
    /// Asks the user to create a poll, and sends it.
    ///
    /// It may work in private chats only.
    pub request_poll: Option<Box<KeyboardButtonPollType>>,
}

impl KeyboardButton {
    /// Creates it from its required fields.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            request_contact: None,
            request_location: None,
            web_app: None,
            request_poll: None,
        }
    }

    /// Creates it with `request_contact`. Whether the button sends the user's phone number as a
    /// contact.
    ///
    /// It may work in private chats only.
    pub fn contact(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            request_contact: Some(true),
            request_location: None,
            web_app: None,
            request_poll: None,
        }
    }

    /// Creates it with `request_location`. Whether the button sends the user's location.
    ///
    /// It may work in private chats only.
    pub fn location(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            request_contact: None,
            request_location: Some(true),
            web_app: None,
            request_poll: None,
        }
    }

    /// Creates it with `request_poll`. Asks the user to create a poll, and sends it.
    ///
    /// It may work in private chats only.
    pub fn poll(text: impl Into<String>, request_poll: KeyboardButtonPollType) -> Self {
        Self {
            text: text.into(),
            request_contact: None,
            request_location: None,
            web_app: None,
            request_poll: Some(Box::new(request_poll)),
        }
    }

    /// Creates it with `web_app`. Mini app that opens.
    ///
    /// It may work in private chats only.
    pub fn web_app(text: impl Into<String>, web_app: WebAppInfo) -> Self {
        Self {
            text: text.into(),
            request_contact: None,
            request_location: None,
            web_app: Some(Box::new(web_app)),
            request_poll: None,
        }
    }
}

/// Removes a reply keyboard and shows the user's own keyboard again.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ReplyKeyboardRemove {
    /// Always `true`.
    pub remove_keyboard: bazu_core::True,
    /// Whether to remove the keyboard only for the users that the message concerns.
    pub selective: Option<bool>,
}

impl ReplyKeyboardRemove {
    /// Creates it from its required fields.
    pub fn new() -> Self {
        Self {
            remove_keyboard: bazu_core::True,
            selective: None,
        }
    }

    /// Whether to remove the keyboard only for the users that the message concerns.
    #[must_use]
    pub fn selective(mut self, selective: impl Into<Option<bool>>) -> Self {
        self.selective = selective.into();
        self
    }
}

/// A mini app.
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

/// The kind of poll that a button asks for.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KeyboardButtonPollType {
    /// The kind. Without it, the user chooses.
    pub kind: Option<PollType>,
}

impl KeyboardButtonPollType {
    /// Creates it from its required fields.
    pub fn new() -> Self {
        Self { kind: None }
    }

    /// The kind. Without it, the user chooses.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<Option<PollType>>) -> Self {
        self.kind = kind.into();
        self
    }
}

/// Asks the user to reply to the message.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ForceReply {
    /// Always `true`.
    pub force_reply: bazu_core::True,
    /// Text shown in the empty input field. Length: 1 to 64 characters. Not checked.
    pub input_field_placeholder: Option<String>,
    /// Whether to ask only the users that the message concerns.
    pub selective: Option<bool>,
}

impl ForceReply {
    /// Limit of `ForceReply.input_field_placeholder`. Length: 1 to 64 characters. Not checked.
    pub const INPUT_FIELD_PLACEHOLDER_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 1,
        max: 64,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates it from its required fields.
    pub fn new() -> Self {
        Self {
            force_reply: bazu_core::True,
            input_field_placeholder: None,
            selective: None,
        }
    }

    /// Text shown in the empty input field. Length: 1 to 64 characters. Not checked.
    #[must_use]
    pub fn input_field_placeholder<FORM>(
        mut self,
        input_field_placeholder: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.input_field_placeholder = bazu_core::IntoOption::into_option(
            input_field_placeholder,
        );
        self
    }

    /// Whether to ask only the users that the message concerns.
    #[must_use]
    pub fn selective(mut self, selective: impl Into<Option<bool>>) -> Self {
        self.selective = selective.into();
        self
    }
}
