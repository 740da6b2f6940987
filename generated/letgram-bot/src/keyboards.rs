// @generated from spec/letgram/keyboards.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! Keyboards
//!
//! Buttons below a message (inline keyboards), buttons in place of the user's own keyboard
//! (reply keyboards), and the request to answer a message. What a pressed inline button sends
//! is told in the chapter on editing.

use bazu_core::{LengthLimit, True, Unit, UnknownVariant};

use crate::games::CallbackGame;
use crate::polls::PollType;

/// What a new message can bring along besides its content.
///
/// Note: The page lists the four kinds at `sendMessage` and writes `Keyboard markup` at 14
/// other methods; the same four are taken for granted there.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplyMarkup {
    /// Buttons below a message.
    InlineKeyboardMarkup(InlineKeyboardMarkup),
    /// Buttons in place of the user's own keyboard.
    ReplyKeyboardMarkup(ReplyKeyboardMarkup),
    /// Takes a reply keyboard away and brings the user's own back.
    ReplyKeyboardRemove(ReplyKeyboardRemove),
    /// Asks the user to answer the message, as if they had chosen to reply to it.
    ForceReply(ForceReply),
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

impl From<ForceReply> for ReplyMarkup {
    fn from(value: ForceReply) -> Self {
        Self::ForceReply(value)
    }
}

/// Buttons below a message.
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
/// Note: Telegram's `login_url` is not on the page.
///
/// Rules:
/// - `one-action`: exactly one of `url`, `callback_data`, `web_app`, `switch_inline_query`,
///   `switch_inline_query_current_chat`, `pay`, `callback_game` (inferred, not checked). A
///   button does one thing when it is pressed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineKeyboardButton {
    /// What the button says.
    pub text: String,
    /// HTTP or HTTPS address that opens.
    pub url: Option<String>,
    /// Text that comes back to the bot in a `CallbackQuery`. Length: 1 to 64 bytes.
    pub callback_data: Option<String>,
    /// Mini app that opens.
    ///
    /// Note: In Telegram it works in private chats between a user and the bot only.
    pub web_app: Option<Box<WebAppInfo>>,
    /// Lets the user choose a chat and puts the bot's username and this text into its input field.
    ///
    /// Note: In Telegram an empty text is meaningful, as it puts in the bot's username alone.
    pub switch_inline_query: Option<String>,
    /// Puts the bot's username and this text into the input field of the same chat.
    ///
    /// Note: In Telegram an empty text is meaningful, as it puts in the bot's username alone.
    pub switch_inline_query_current_chat: Option<String>,
    /// Whether the button pays the invoice that it stands below.
    ///
    /// Note: In Telegram it must be the first button in the first row of an invoice's keyboard.
    pub pay: Option<bool>,
    /// Says that the button launches the game it stands below.
    ///
    /// Not documented; as in Telegram Bot API 6.6. Note: Not on the page, which wants a game's
    /// first button to launch it and describes no button that could. In Telegram it must be the
    /// first button in the first row.
    pub callback_game: Option<Box<CallbackGame>>,
}

impl InlineKeyboardButton {
    /// Limit of `InlineKeyboardButton.callback_data`. Length: 1 to 64 bytes.
    pub const CALLBACK_DATA_LENGTH: LengthLimit = LengthLimit {
        min: 1,
        max: 64,
        unit: Unit::Bytes,
    };

    /// Creates it with `url`. HTTP or HTTPS address that opens.
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
            callback_game: None,
        }
    }

    /// Creates it with `web_app`. Mini app that opens.
    ///
    /// Note: In Telegram it works in private chats between a user and the bot only.
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

    /// Creates it with `switch_inline_query`. Lets the user choose a chat and puts the bot's
    /// username and this text into its input field.
    ///
    /// Note: In Telegram an empty text is meaningful, as it puts in the bot's username alone.
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

    /// Creates it with `switch_inline_query_current_chat`. Puts the bot's username and this text
    /// into the input field of the same chat.
    ///
    /// Note: In Telegram an empty text is meaningful, as it puts in the bot's username alone.
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

    /// Creates it with `pay`. Whether the button pays the invoice that it stands below.
    ///
    /// Note: In Telegram it must be the first button in the first row of an invoice's keyboard.
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

    /// Creates it with `callback_game`. Says that the button launches the game it stands below.
    ///
    /// Not documented; as in Telegram Bot API 6.6. Note: Not on the page, which wants a game's
    /// first button to launch it and describes no button that could. In Telegram it must be the
    /// first button in the first row.
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

/// Buttons in place of the user's own keyboard.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReplyKeyboardMarkup {
    /// Rows of buttons, from top to bottom.
    pub keyboard: Vec<Vec<KeyboardButton>>,
    /// Whether the keyboard is only as high as its buttons need.
    pub resize_keyboard: Option<bool>,
    /// Whether the keyboard hides after one use.
    pub one_time_keyboard: Option<bool>,
    /// Whether only the users that the message concerns see the keyboard.
    pub selective: Option<bool>,
    /// Whether the keyboard stays where the user would go back to their own.
    pub is_persistent: Option<bool>,
    /// Text shown in the empty input field. Length: 1 to 64 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    pub input_field_placeholder: Option<String>,
}

impl ReplyKeyboardMarkup {
    /// Limit of `ReplyKeyboardMarkup.input_field_placeholder`. Length: 1 to 64 characters.
    pub const INPUT_FIELD_PLACEHOLDER_LENGTH: LengthLimit = LengthLimit {
        min: 1,
        max: 64,
        unit: Unit::Chars,
    };

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
            is_persistent: None,
            input_field_placeholder: None,
        }
    }

    /// Whether the keyboard is only as high as its buttons need.
    #[must_use]
    pub fn resize_keyboard(mut self, resize_keyboard: bool) -> Self {
        self.resize_keyboard = Some(resize_keyboard);
        self
    }

    /// Whether the keyboard hides after one use.
    #[must_use]
    pub fn one_time_keyboard(mut self, one_time_keyboard: bool) -> Self {
        self.one_time_keyboard = Some(one_time_keyboard);
        self
    }

    /// Whether only the users that the message concerns see the keyboard.
    #[must_use]
    pub fn selective(mut self, selective: bool) -> Self {
        self.selective = Some(selective);
        self
    }

    /// Whether the keyboard stays where the user would go back to their own.
    #[must_use]
    pub fn is_persistent(mut self, is_persistent: bool) -> Self {
        self.is_persistent = Some(is_persistent);
        self
    }

    /// Text shown in the empty input field. Length: 1 to 64 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    #[must_use]
    pub fn input_field_placeholder(
        mut self,
        input_field_placeholder: impl Into<String>,
    ) -> Self {
        self.input_field_placeholder = Some(input_field_placeholder.into());
        self
    }
}

/// A button in place of the user's own keyboard. Without an action it sends its text as a
/// message.
///
/// Note: Telegram's `request_user` and `request_chat` are not on the page.
///
/// Rules:
/// - `one-action`: at most one of `request_contact`, `request_location`, `request_poll`,
///   `web_app` (inferred, not checked). A button does one thing when it is pressed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KeyboardButton {
    /// What the button says, and what it sends when it has no action.
    pub text: String,
    /// Whether the button sends the user's phone number as a contact.
    ///
    /// Note: In Telegram it works in private chats only.
    pub request_contact: Option<bool>,
    /// Whether the button sends the place where the user is.
    ///
    /// Note: In Telegram it works in private chats only.
    pub request_location: Option<bool>,
    /// Mini app that opens.
    ///
    /// Note: In Telegram it works in private chats only.
    pub web_app: Option<Box<WebAppInfo>>,
    /// Asks the user to make a poll, which is then sent.
    ///
    /// Note: In Telegram it works in private chats only.
    pub request_poll: Option<Box<KeyboardButtonPollType>>,
}

impl KeyboardButton {
    /// Creates it from its required fields; the others can be set afterwards.
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
    /// Note: In Telegram it works in private chats only.
    pub fn contact(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            request_contact: Some(true),
            request_location: None,
            web_app: None,
            request_poll: None,
        }
    }

    /// Creates it with `request_location`. Whether the button sends the place where the user is.
    ///
    /// Note: In Telegram it works in private chats only.
    pub fn location(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            request_contact: None,
            request_location: Some(true),
            web_app: None,
            request_poll: None,
        }
    }

    /// Creates it with `request_poll`. Asks the user to make a poll, which is then sent.
    ///
    /// Note: In Telegram it works in private chats only.
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
    /// Note: In Telegram it works in private chats only.
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

/// Takes a reply keyboard away and brings the user's own back.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ReplyKeyboardRemove {
    /// Says that the keyboard goes.
    pub remove_keyboard: True,
    /// Whether the keyboard goes only for the users that the message concerns.
    pub selective: Option<bool>,
}

impl ReplyKeyboardRemove {
    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new() -> Self {
        Self {
            remove_keyboard: True,
            selective: None,
        }
    }

    /// Whether the keyboard goes only for the users that the message concerns.
    #[must_use]
    pub fn selective(mut self, selective: bool) -> Self {
        self.selective = Some(selective);
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

/// What kind of poll a button asks for.
///
/// Not documented; as in Telegram Bot API 6.6.
///
/// Note: The page names this type and does not describe it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KeyboardButtonPollType {
    /// The kind. Without it the user may choose.
    pub kind: Option<PollType>,
}

impl KeyboardButtonPollType {
    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new() -> Self {
        Self { kind: None }
    }

    /// The kind. Without it the user may choose.
    #[must_use]
    pub fn kind(mut self, kind: PollType) -> Self {
        self.kind = Some(kind);
        self
    }
}

/// Asks the user to answer the message, as if they had chosen to reply to it.
///
/// Not documented; as in Telegram Bot API 6.6.
///
/// Note: The page names this type at `sendMessage` and does not describe it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ForceReply {
    /// Says that an answer is asked for.
    pub force_reply: True,
    /// Text shown in the empty input field. Length: 1 to 64 characters.
    ///
    /// Note: Telegram does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    pub input_field_placeholder: Option<String>,
    /// Whether only the users that the message concerns are asked.
    pub selective: Option<bool>,
}

impl ForceReply {
    /// Limit of `ForceReply.input_field_placeholder`. Length: 1 to 64 characters.
    pub const INPUT_FIELD_PLACEHOLDER_LENGTH: LengthLimit = LengthLimit {
        min: 1,
        max: 64,
        unit: Unit::Chars,
    };

    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new() -> Self {
        Self {
            force_reply: True,
            input_field_placeholder: None,
            selective: None,
        }
    }

    /// Text shown in the empty input field. Length: 1 to 64 characters.
    ///
    /// Note: Telegram does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    #[must_use]
    pub fn input_field_placeholder(
        mut self,
        input_field_placeholder: impl Into<String>,
    ) -> Self {
        self.input_field_placeholder = Some(input_field_placeholder.into());
        self
    }

    /// Whether only the users that the message concerns are asked.
    #[must_use]
    pub fn selective(mut self, selective: bool) -> Self {
        self.selective = Some(selective);
        self
    }
}
