// @generated from spec/safir/messages.yaml by `cargo xtask gen safir`. Edit the spec, not this file.

//! Messages
//!
//! What is sent to a phone number, and the files that messages bring along.

use bazu_core::{FileLimit, InputFile};
use bazu_rest::{Otp, PhoneNumber, RequestId};

use crate::{Call, Safir};

/// What a message holds: a message of one's own, or a one-time password.
///
/// Rules:
/// - `one-content`: exactly one of `message`, `otp_message`.
///
/// [Official page](https://docs.bale.ai/safir)
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageData {
    /// A message of one's own.
    pub message: Option<Box<Message>>,
    /// A one-time password.
    ///
    /// Since 2026-06. Not in earlier copies of the page.
    pub otp_message: Option<Box<OtpMessage>>,
    /// Whether the recipient must enter a password to read it.
    pub is_secure: Option<bool>,
}

impl MessageData {
    /// Creates it with `message`. A message of one's own.
    pub fn message(message: Message) -> Self {
        Self {
            message: Some(Box::new(message)),
            otp_message: None,
            is_secure: None,
        }
    }

    /// Creates it with `otp_message`. A one-time password.
    ///
    /// Since 2026-06. Not in earlier copies of the page.
    pub fn otp_message(otp_message: OtpMessage) -> Self {
        Self {
            message: None,
            otp_message: Some(Box::new(otp_message)),
            is_secure: None,
        }
    }

    /// Whether the recipient must enter a password to read it.
    #[must_use]
    pub fn is_secure(mut self, is_secure: bool) -> Self {
        self.is_secure = Some(is_secure);
        self
    }
}

/// A message of one's own.
///
/// Rules:
/// - `some-content`: one or more of `text`, `file_id` (inferred, not checked).
///
/// [Official page](https://docs.bale.ai/safir)
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Message {
    /// Text, or with a file its caption.
    pub text: Option<String>,
    /// A file, by the id that `upload_file` gave for it.
    pub file_id: Option<String>,
    /// Adds a button that copies this text.
    pub copy_text: Option<String>,
    /// Buttons below the message.
    ///
    /// Since 2026-06. Not in earlier copies of the page.
    pub reply_markup: Option<Box<ReplyMarkup>>,
}

impl Message {
    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new() -> Self {
        Self {
            text: None,
            file_id: None,
            copy_text: None,
            reply_markup: None,
        }
    }

    /// Text, or with a file its caption.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// A file, by the id that `upload_file` gave for it.
    #[must_use]
    pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }

    /// Adds a button that copies this text.
    #[must_use]
    pub fn copy_text(mut self, copy_text: impl Into<String>) -> Self {
        self.copy_text = Some(copy_text.into());
        self
    }

    /// Buttons below the message.
    ///
    /// Since 2026-06. Not in earlier copies of the page.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: ReplyMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }
}

/// A one-time password. It comes from Bale's own bot for them, which adds the name of the
/// sending bot and a button that copies the password.
///
/// [Official page](https://docs.bale.ai/safir)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OtpMessage {
    /// The password, digits only.
    pub otp: Otp,
}

impl OtpMessage {
    /// Creates it from its fields.
    pub fn new(otp: Otp) -> Self {
        Self { otp }
    }
}

/// Buttons below a message.
///
/// [Official page](https://docs.bale.ai/safir)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReplyMarkup {
    /// Rows of buttons, from top to bottom.
    pub inline_keyboard: Vec<Vec<InlineKeyboardButton>>,
}

impl ReplyMarkup {
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

/// A button below a message.
///
/// Rules:
/// - `some-action`: one or more of `url`, `web_app`, `copy_text`.
///
/// [Official page](https://docs.bale.ai/safir)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineKeyboardButton {
    /// What the button says.
    pub text: String,
    /// Address that opens.
    pub url: Option<String>,
    /// Mini app that opens.
    pub web_app: Option<Box<WebAppInfo>>,
    /// Text that the client copies for the user.
    ///
    /// Note: A plain text here, where the Bot API has an object.
    pub copy_text: Option<String>,
}

impl InlineKeyboardButton {
    /// Creates it from its required fields; the others can be set afterwards.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            url: None,
            web_app: None,
            copy_text: None,
        }
    }

    /// Address that opens.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Mini app that opens.
    #[must_use]
    pub fn web_app(mut self, web_app: WebAppInfo) -> Self {
        self.web_app = Some(Box::new(web_app));
        self
    }

    /// Text that the client copies for the user.
    ///
    /// Note: A plain text here, where the Bot API has an object.
    #[must_use]
    pub fn copy_text(mut self, copy_text: impl Into<String>) -> Self {
        self.copy_text = Some(copy_text.into());
        self
    }
}

/// A mini app.
///
/// [Official page](https://docs.bale.ai/safir)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebAppInfo {
    /// Its address.
    pub url: String,
}

impl WebAppInfo {
    /// Creates it from its fields.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

/// What was sent.
///
/// [Official page](https://docs.bale.ai/safir)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SentMessage {
    /// Id of the message, for services that the page does not describe.
    ///
    /// Note: An id in UUID form, or for one-time passwords in another; BaleBotNet read `request_id`
    /// in its place.
    pub message_id: Option<String>,
    /// The request id of the message.
    ///
    /// Not documented: observed by BaleBotNet 4.1.0.
    pub request_id: Option<String>,
}

/// A file that messages can bring along.
///
/// [Official page](https://docs.bale.ai/safir)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadedFile {
    /// Id of the file, for a message's `file_id`.
    pub file_id: String,
}

/// Sends a message to a phone number.
///
/// Sent by [`Safir::send_message`](crate::Safir::send_message), or by
/// [`Safir::call`](crate::Safir::call).
///
/// Errors seen: [`RateLimitExceeded`](crate::ErrorKind::RateLimitExceeded),
/// [`InvalidInput`](crate::ErrorKind::InvalidInput),
/// [`InvalidPhone`](crate::ErrorKind::InvalidPhone),
/// [`NotBaleUser`](crate::ErrorKind::NotBaleUser),
/// [`PaymentRequired`](crate::ErrorKind::PaymentRequired),
/// [`MaximumContactLimitReached`](crate::ErrorKind::MaximumContactLimitReached).
///
/// [Official page](https://docs.bale.ai/safir)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendMessage {
    /// Keeps a repeated request from sending twice. A random one is made where none is given. To
    /// repeat a request whose answer was lost, repeat its id.
    ///
    /// Note: How long an id is remembered, and what the repeat answers, is not stated.
    pub request_id: Option<RequestId>,
    /// The bot in whose name the message is sent.
    pub bot_id: i64,
    /// To whom.
    pub phone_number: PhoneNumber,
    /// What is sent.
    pub message_data: MessageData,
}

impl SendMessage {
    /// Creates the request from its required parameters; the others can be set afterwards.
    pub fn new(
        bot_id: i64,
        phone_number: PhoneNumber,
        message_data: MessageData,
    ) -> Self {
        Self {
            request_id: None,
            bot_id,
            phone_number,
            message_data,
        }
    }
}

/// # Messages
///
/// What is sent to a phone number, and the files that messages bring along.
impl Safir {
    /// Sends a message to a phone number.
    ///
    /// Arguments:
    /// - `bot_id`: The bot in whose name the message is sent.
    /// - `phone_number`: To whom.
    /// - `message_data`: What is sent.
    ///
    /// Errors seen: [`RateLimitExceeded`](crate::ErrorKind::RateLimitExceeded),
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
        phone_number: PhoneNumber,
        message_data: MessageData,
    ) -> Call<'_, SendMessage> {
        self.call(SendMessage::new(bot_id, phone_number, message_data))
    }
}

impl Call<'_, SendMessage> {
    /// Keeps a repeated request from sending twice. A random one is made where none is given. To
    /// repeat a request whose answer was lost, repeat its id.
    ///
    /// Note: How long an id is remembered, and what the repeat answers, is not stated.
    pub fn request_id(mut self, request_id: impl Into<RequestId>) -> Self {
        self.method.request_id = Some(request_id.into());
        self
    }
}

/// Uploads a file that messages can bring along.
///
/// Sent by [`Safir::upload_file`](crate::Safir::upload_file), or by
/// [`Safir::call`](crate::Safir::call).
///
/// [Official page](https://docs.bale.ai/safir)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadFile {
    /// The file. File: an upload, no id and no address; at most 500 MB.
    pub file: InputFile,
}

impl UploadFile {
    /// Limit of `upload_file.file`. File: an upload, no id and no address; at most 500 MB.
    pub const FILE_FILE: FileLimit = FileLimit {
        max_bytes: 500 << 20,
        url_max_bytes: u64::MAX,
        formats: &[],
    };

    /// Creates the request from its parameters.
    pub fn new(file: impl Into<InputFile>) -> Self {
        Self { file: file.into() }
    }
}

impl Safir {
    /// Uploads a file that messages can bring along.
    ///
    /// Arguments:
    /// - `file`: The file. File: an upload, no id and no address; at most 500 MB.
    ///
    /// [Official page](https://docs.bale.ai/safir)
    pub fn upload_file(&self, file: impl Into<InputFile>) -> Call<'_, UploadFile> {
        self.call(UploadFile::new(file))
    }
}
