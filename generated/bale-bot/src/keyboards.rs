// @generated from spec/bale/keyboards.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! Keyboards
//!
//! Buttons below a message (inline keyboards), buttons in place of the user's own keyboard
//! (reply keyboards), and what a pressed inline button sends.

use bazu_core::{LengthLimit, True, Unit, UnknownVariant};

use crate::{Bot, Call};
use crate::messages::Message;
use crate::users::User;

/// Any keyboard that a new message can bring along.
///
/// [Official page](https://docs.bale.ai#sendmessage)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplyMarkup {
    /// Buttons below a message.
    InlineKeyboardMarkup(InlineKeyboardMarkup),
    /// Buttons in place of the user's own keyboard.
    ReplyKeyboardMarkup(ReplyKeyboardMarkup),
    /// Takes a reply keyboard away and brings the user's own back.
    ReplyKeyboardRemove(ReplyKeyboardRemove),
    /// What this version does not know, kept as JSON.
    Unknown(UnknownVariant),
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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineKeyboardMarkup {
    /// Rows of buttons, from top to bottom.
    pub inline_keyboard: Vec<Vec<InlineKeyboardButton>>,
}

impl InlineKeyboardMarkup {
    /// Creates it from its fields.
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
}

/// A button below a message. Besides its text it has one action.
///
/// Rules:
/// - `one-action`: exactly one of `url`, `callback_data`, `web_app`, `copy_text`,
///   `switch_inline_query`, `switch_inline_query_current_chat`, `pay`. A button does one thing
///   when it is pressed.
///
/// [Official page](https://docs.bale.ai#inlinekeyboardbutton)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineKeyboardButton {
    /// What the button says.
    pub text: String,
    /// Address that opens.
    pub url: Option<String>,
    /// Text that comes back to the bot in a `CallbackQuery`. Length: 1 to 64 bytes.
    pub callback_data: Option<String>,
    /// Mini app that opens.
    ///
    /// Since 2025-02. Seen from about then.
    pub web_app: Option<Box<WebAppInfo>>,
    /// Lets the user choose a chat and puts the bot's username and this text into its input field.
    ///
    /// Not documented: observed by python-bale-bot 2.5.0 reference, Balethon. Note: Bale documents
    /// no inline mode.
    pub switch_inline_query: Option<String>,
    /// Puts the bot's username and this text into the input field of the same chat.
    ///
    /// Not documented: observed by python-bale-bot 2.5.0 reference, Balethon. Note: Bale documents
    /// no inline mode.
    pub switch_inline_query_current_chat: Option<String>,
    /// Whether the button pays the invoice that it stands below.
    ///
    /// Not documented: observed by Balethon.
    pub pay: Option<bool>,
    /// Text that the client copies for the user.
    ///
    /// Since 2025-03. Seen from about then.
    pub copy_text: Option<Box<CopyTextButton>>,
}

impl InlineKeyboardButton {
    /// Limit of `InlineKeyboardButton.callback_data`. Length: 1 to 64 bytes.
    pub const CALLBACK_DATA_LENGTH: LengthLimit = LengthLimit {
        min: 1,
        max: 64,
        unit: Unit::Bytes,
    };

    /// Creates it with `url`. Address that opens.
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

    /// Creates it with `callback_data`. Text that comes back to the bot in a `CallbackQuery`.
    /// Length: 1 to 64 bytes.
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
    /// Since 2025-02. Seen from about then.
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
    /// Since 2025-03. Seen from about then.
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

    /// Creates it with `switch_inline_query`. Lets the user choose a chat and puts the bot's
    /// username and this text into its input field.
    ///
    /// Not documented: observed by python-bale-bot 2.5.0 reference, Balethon. Note: Bale documents
    /// no inline mode.
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

    /// Creates it with `switch_inline_query_current_chat`. Puts the bot's username and this text
    /// into the input field of the same chat.
    ///
    /// Not documented: observed by python-bale-bot 2.5.0 reference, Balethon. Note: Bale documents
    /// no inline mode.
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

    /// Creates it with `pay`. Whether the button pays the invoice that it stands below.
    ///
    /// Not documented: observed by Balethon.
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

/// Buttons in place of the user's own keyboard.
///
/// [Official page](https://docs.bale.ai#replykeyboardmarkup)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReplyKeyboardMarkup {
    /// Rows of buttons, from top to bottom.
    pub keyboard: Vec<Vec<KeyboardButton>>,
    /// Whether the keyboard is only as high as its buttons need.
    ///
    /// Not documented: observed by Balethon. Note: The server accepts it; whether clients heed it
    /// is not known.
    pub resize_keyboard: Option<bool>,
    /// Whether the keyboard hides after one use.
    ///
    /// Not documented: observed by Balethon. Note: The server accepts it; whether clients heed it
    /// is not known.
    pub one_time_keyboard: Option<bool>,
    /// Whether only the users that the message concerns see the keyboard.
    ///
    /// Not documented: observed by Balethon. Note: The server accepts it; whether clients heed it
    /// is not known.
    pub selective: Option<bool>,
}

impl ReplyKeyboardMarkup {
    /// Creates it from its required fields; the others can be set afterwards.
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

    /// Whether the keyboard is only as high as its buttons need.
    ///
    /// Not documented: observed by Balethon. Note: The server accepts it; whether clients heed it
    /// is not known.
    #[must_use]
    pub fn resize_keyboard(mut self, resize_keyboard: bool) -> Self {
        self.resize_keyboard = Some(resize_keyboard);
        self
    }

    /// Whether the keyboard hides after one use.
    ///
    /// Not documented: observed by Balethon. Note: The server accepts it; whether clients heed it
    /// is not known.
    #[must_use]
    pub fn one_time_keyboard(mut self, one_time_keyboard: bool) -> Self {
        self.one_time_keyboard = Some(one_time_keyboard);
        self
    }

    /// Whether only the users that the message concerns see the keyboard.
    ///
    /// Not documented: observed by Balethon. Note: The server accepts it; whether clients heed it
    /// is not known.
    #[must_use]
    pub fn selective(mut self, selective: bool) -> Self {
        self.selective = Some(selective);
        self
    }
}

/// A button in place of the user's own keyboard. Without an action it sends its text as a
/// message.
///
/// Note: The page lets a plain text stand for a button that has only a text; here it is always
/// an object.
///
/// Rules:
/// - `one-action`: at most one of `request_contact`, `request_location`, `web_app` (inferred,
///   not checked). A button does one thing when it is pressed.
///
/// [Official page](https://docs.bale.ai#keyboardbutton)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KeyboardButton {
    /// What the button says, and what it sends when it has no action.
    pub text: String,
    /// Whether the button sends the user's phone number as a contact.
    pub request_contact: Option<bool>,
    /// Whether the button opens a map where the user chooses a place to send.
    pub request_location: Option<bool>,
    /// Mini app that opens.
    ///
    /// Since 2025-02. Seen from about then.
    pub web_app: Option<Box<WebAppInfo>>,
}

impl KeyboardButton {
    /// Creates it from its required fields; the others can be set afterwards.
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

    /// Creates it with `request_location`. Whether the button opens a map where the user chooses a
    /// place to send.
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
    /// Since 2025-02. Seen from about then.
    pub fn web_app(text: impl Into<String>, web_app: WebAppInfo) -> Self {
        Self {
            text: text.into(),
            request_contact: None,
            request_location: None,
            web_app: Some(Box::new(web_app)),
        }
    }
}

/// Takes a reply keyboard away and brings the user's own back.
///
/// Since 2025-11. Came into the docs between September and November 2025.
///
/// [Official page](https://docs.bale.ai#replykeyboardremove)
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ReplyKeyboardRemove {
    /// Says that the keyboard goes.
    pub remove_keyboard: True,
}

impl ReplyKeyboardRemove {
    /// Creates it from its fields.
    pub fn new() -> Self {
        Self { remove_keyboard: True }
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

/// A user pressed a button of an inline keyboard. Answer every one with `answerCallbackQuery`.
///
/// [Official page](https://docs.bale.ai#callbackquery)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallbackQuery {
    /// Id of the query.
    ///
    /// Note: Where it starts with `1`, the user's client is too old to show an answer; send a
    /// message instead.
    pub id: String,
    /// Who pressed the button.
    pub from: User,
    /// The bot's message below which the button stands. Of a very old message, content and date are
    /// missing.
    pub message: Option<Box<Message>>,
    /// The `callback_data` of the button.
    ///
    /// Note: A client can send a text that no button of the message holds any more.
    pub data: Option<String>,
    /// Id of a message that was sent through inline mode.
    ///
    /// Not documented: observed by python-bale-bot 2.5.0 reference, Balethon.
    pub inline_message_id: Option<String>,
    /// Id that stands for the chat of the message.
    ///
    /// Not documented: observed by Balethon.
    pub chat_instance: Option<String>,
    /// Name of the game that the button starts.
    ///
    /// Not documented: observed by Balethon.
    pub game_short_name: Option<String>,
}

impl CallbackQuery {
    /// Who pressed the button.
    pub fn user(&self) -> &User {
        &self.from
    }

    /// Ends the waiting state of a pressed inline button, and shows the user a text if one is
    /// given.
    ///
    /// Calls [`Bot::answer_callback_query`](crate::Bot::answer_callback_query) with
    /// `callback_query_id` from `id`.
    pub fn answer<'a>(&self, bot: &'a Bot) -> Call<'a, AnswerCallbackQuery> {
        bot.answer_callback_query(self.id.as_str())
    }
}

/// What a button copies for the user.
///
/// Since 2025-03. Seen from about then.
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
    pub const TEXT_LENGTH: LengthLimit = LengthLimit {
        min: 1,
        max: 256,
        unit: Unit::Chars,
    };

    /// Creates it from its fields.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

/// Ends the waiting state of a pressed inline button, and shows the user a text if one is
/// given. Call it for every `CallbackQuery`, even with no text: the button waits until then.
///
/// Since 2025-06.
///
/// Shown by clients from 2025-06. Older clients show nothing; their query ids start with `1`.
///
/// Sent by [`Bot::answer_callback_query`](crate::Bot::answer_callback_query), or by
/// [`Bot::call`](crate::Bot::call).
///
/// [Official page](https://docs.bale.ai#answercallbackquery)
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
        }
    }
}

/// # Keyboards
///
/// Buttons below a message (inline keyboards), buttons in place of the user's own keyboard
/// (reply keyboards), and what a pressed inline button sends.
impl Bot {
    /// Ends the waiting state of a pressed inline button, and shows the user a text if one is
    /// given. Call it for every `CallbackQuery`, even with no text: the button waits until then.
    ///
    /// Since 2025-06.
    ///
    /// Shown by clients from 2025-06. Older clients show nothing; their query ids start with `1`.
    ///
    /// Arguments:
    /// - `callback_query_id`: Id of the query.
    ///
    /// [Official page](https://docs.bale.ai#answercallbackquery)
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
}
