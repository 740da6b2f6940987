// @generated from spec/safir/messages.yaml by `cargo xtask gen safir`. Edit the spec, not this file.

//! Messages

use bazu_core::{rows, wire};

use crate::{Call, Safir};

/// The content of a message, which is your own message or a one-time password.
///
/// Rules:
/// - `one-content`: exactly one of `message`, `otp_message`.
///
/// [Official page](https://docs.bale.ai/safir)
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageData {
    /// Your own message.
    pub message: Option<Box<Message>>,
    /// A one-time password.
    ///
    /// Since 2026-06.
    pub otp_message: Option<Box<OtpMessage>>,
    /// Whether the recipient must enter a password to read it.
    pub is_secure: Option<bool>,
}

impl MessageData {
    /// Creates it with `message`. Your own message.
    pub fn message(message: Message) -> Self {
        Self {
            message: Some(Box::new(message)),
            otp_message: None,
            is_secure: None,
        }
    }

    /// Creates it with `otp_message`. A one-time password.
    ///
    /// Since 2026-06.
    pub fn otp_message(otp_message: OtpMessage) -> Self {
        Self {
            message: None,
            otp_message: Some(Box::new(otp_message)),
            is_secure: None,
        }
    }

    /// Whether the recipient must enter a password to read it.
    #[must_use]
    pub fn is_secure(mut self, is_secure: impl Into<Option<bool>>) -> Self {
        self.is_secure = is_secure.into();
        self
    }
}

/// Your own message.
///
/// Rules:
/// - `some-content`: one or more of `text`, `file_id` (not checked). Undocumented.
///
/// [Official page](https://docs.bale.ai/safir)
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Message {
    /// The text. With a file, the caption of the file.
    pub text: Option<String>,
    /// Id of a file, from `upload_file`.
    pub file_id: Option<String>,
    /// Adds a button that copies this text.
    pub copy_text: Option<String>,
    /// Buttons below the message.
    ///
    /// Since 2026-06.
    pub reply_markup: Option<Box<ReplyMarkup>>,
}

impl Message {
    /// Creates it from its required fields.
    pub fn new() -> Self {
        Self {
            text: None,
            file_id: None,
            copy_text: None,
            reply_markup: None,
        }
    }

    /// The text. With a file, the caption of the file.
    #[must_use]
    pub fn text<FORM>(mut self, text: impl bazu_core::IntoOption<String, FORM>) -> Self {
        self.text = bazu_core::IntoOption::into_option(text);
        self
    }

    /// Id of a file, from `upload_file`.
    #[must_use]
    pub fn file_id<FORM>(
        mut self,
        file_id: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.file_id = bazu_core::IntoOption::into_option(file_id);
        self
    }

    /// Adds a button that copies this text.
    #[must_use]
    pub fn copy_text<FORM>(
        mut self,
        copy_text: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.copy_text = bazu_core::IntoOption::into_option(copy_text);
        self
    }

    /// Buttons below the message.
    ///
    /// Since 2026-06.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<Option<ReplyMarkup>>) -> Self {
        self.reply_markup = reply_markup.into().map(Box::new);
        self
    }
}

/// A one-time password. Bale's own bot sends it, with the name of your bot and a button that
/// copies the password.
///
/// [Official page](https://docs.bale.ai/safir)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OtpMessage {
    /// The password, digits only.
    pub otp: bazu_rest::Otp,
}

impl OtpMessage {
    /// Creates it from its fields.
    pub fn new(otp: bazu_rest::Otp) -> Self {
        Self { otp }
    }
}

/// Buttons below a message.
///
/// [Official page](https://docs.bale.ai/safir)
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ReplyMarkup {
    /// Rows of buttons, from top to bottom.
    pub inline_keyboard: Vec<Vec<InlineKeyboardButton>>,
}

impl ReplyMarkup {
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

/// A button below a message.
///
/// Rules:
/// - `some-action`: one or more of `url`, `web_app`, `copy_text`.
///
/// [Official page](https://docs.bale.ai/safir)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineKeyboardButton {
    /// Text of the button.
    pub text: String,
    /// URL that opens.
    pub url: Option<String>,
    /// Mini app that opens.
    pub web_app: Option<Box<WebAppInfo>>,
    /// Text that the client copies for the user.
    pub copy_text: Option<String>,
}

impl InlineKeyboardButton {
    /// Creates it from its required fields.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            url: None,
            web_app: None,
            copy_text: None,
        }
    }

    /// URL that opens.
    #[must_use]
    pub fn url<FORM>(mut self, url: impl bazu_core::IntoOption<String, FORM>) -> Self {
        self.url = bazu_core::IntoOption::into_option(url);
        self
    }

    /// Mini app that opens.
    #[must_use]
    pub fn web_app(mut self, web_app: impl Into<Option<WebAppInfo>>) -> Self {
        self.web_app = web_app.into().map(Box::new);
        self
    }

    /// Text that the client copies for the user.
    #[must_use]
    pub fn copy_text<FORM>(
        mut self,
        copy_text: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.copy_text = bazu_core::IntoOption::into_option(copy_text);
        self
    }
}

/// A mini app.
///
/// [Official page](https://docs.bale.ai/safir)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebAppInfo {
    /// Its URL.
    pub url: String,
}

impl WebAppInfo {
    /// Creates it from its fields.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

/// A sent message.
///
/// [Official page](https://docs.bale.ai/safir)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SentMessage {
    /// Id of the message.
    pub message_id: Option<String>,
    /// The request id of the message.
    ///
    /// Undocumented.
    pub request_id: Option<String>,
    pub(crate) broken_: wire::Broken,
}

impl SentMessage {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

/// An uploaded file, for use in messages.
///
/// [Official page](https://docs.bale.ai/safir)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadedFile {
    /// Id of the file, for a message's `file_id`.
    pub file_id: String,
    pub(crate) broken_: wire::Broken,
}

impl UploadedFile {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

/// Sends a message to a phone number.
///
/// The request of [`Safir::send_message`](crate::Safir::send_message).
/// [`Safir::call`](crate::Safir::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendMessage {
    /// Id of the request. Two requests with the same id send one message. To repeat a request after
    /// a lost response, use the same id. Without it, each request has a random id.
    pub request_id: Option<bazu_rest::RequestId>,
    /// Id of the bot that sends the message.
    pub bot_id: i64,
    /// Phone number of the recipient.
    pub phone_number: bazu_rest::PhoneNumber,
    /// The content.
    pub message_data: MessageData,
}

impl SendMessage {
    /// Creates the request from its required parameters.
    pub fn new(
        bot_id: i64,
        phone_number: bazu_rest::PhoneNumber,
        message_data: MessageData,
    ) -> Self {
        Self {
            request_id: None,
            bot_id,
            phone_number,
            message_data,
        }
    }

    /// Id of the request. Two requests with the same id send one message. To repeat a request after
    /// a lost response, use the same id. Without it, each request has a random id.
    #[must_use]
    pub fn request_id<FORM>(
        mut self,
        request_id: impl bazu_core::IntoOption<bazu_rest::RequestId, FORM>,
    ) -> Self {
        self.request_id = bazu_core::IntoOption::into_option(request_id);
        self
    }
}

impl Call<'_, SendMessage> {
    /// Id of the request. Two requests with the same id send one message. To repeat a request after
    /// a lost response, use the same id. Without it, each request has a random id.
    pub fn request_id<FORM>(
        mut self,
        request_id: impl bazu_core::IntoOption<bazu_rest::RequestId, FORM>,
    ) -> Self {
        self.method.request_id = bazu_core::IntoOption::into_option(request_id);
        self
    }
}

/// Uploads a file for use in messages.
///
/// The request of [`Safir::upload_file`](crate::Safir::upload_file).
/// [`Safir::call`](crate::Safir::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadFile {
    /// The file. File: upload only; at most 500 MB.
    pub file: bazu_core::InputFile,
}

impl UploadFile {
    /// Limit of `upload_file.file`. File: upload only; at most 500 MB.
    pub const FILE_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 500 << 20,
        url_max_bytes: u64::MAX,
        formats: &[],
    };

    /// Creates the request from its parameters.
    pub fn new(file: impl Into<bazu_core::InputFile>) -> Self {
        Self { file: file.into() }
    }
}

/// # Messages
///
/// Messages to phone numbers, and uploads of their files.
impl Safir {
    /// Sends a message to a phone number.
    ///
    /// Arguments:
    /// - `bot_id`: Id of the bot that sends the message.
    /// - `phone_number`: Phone number of the recipient.
    /// - `message_data`: The content.
    ///
    /// Optional parameters, set on the call:
    /// - [`request_id`](method@SendMessage::request_id): Id of the request.
    ///
    /// Errors: [`RateLimitExceeded`](crate::ErrorKind::RateLimitExceeded),
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput),
    /// [`InvalidPhone`](crate::ErrorKind::InvalidPhone),
    /// [`NotBaleUser`](crate::ErrorKind::NotBaleUser),
    /// [`PaymentRequired`](crate::ErrorKind::PaymentRequired),
    /// [`MaximumContactLimitReached`](crate::ErrorKind::MaximumContactLimitReached).
    ///
    /// [Official page](https://docs.bale.ai/safir)
    pub fn send_message(
        &self,
        bot_id: i64,
        phone_number: bazu_rest::PhoneNumber,
        message_data: MessageData,
    ) -> Call<'_, SendMessage> {
        self.call(SendMessage::new(bot_id, phone_number, message_data))
    }

    /// Uploads a file for use in messages.
    ///
    /// Arguments:
    /// - `file`: The file. File: upload only; at most 500 MB.
    ///
    /// [Official page](https://docs.bale.ai/safir)
    pub fn upload_file(
        &self,
        file: impl Into<bazu_core::InputFile>,
    ) -> Call<'_, UploadFile> {
        self.call(UploadFile::new(file))
    }
}
