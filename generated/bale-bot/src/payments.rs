// @generated from spec/bale/payments.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! Payments

use bazu_core::wire;

use crate::{Bot, Call};
use crate::chats::ChatId;
use crate::keyboards::ReplyMarkup;
use crate::users::User;

/// An invoice or a crowdfunding request in a message.
///
/// [Official page](https://docs.bale.ai#invoice)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Invoice {
    /// Name of the product.
    pub title: String,
    /// Description of the product.
    pub description: String,
    /// The whole amount. Unit: rial.
    pub total_amount: i64,
    /// Start parameter of a link to this invoice.
    ///
    /// Undocumented.
    pub start_parameter: Option<String>,
    /// Code of the currency, `IRR`.
    ///
    /// Undocumented.
    pub currency: Option<String>,
}

/// A part of the price of an invoice.
///
/// [Official page](https://docs.bale.ai#labeledprice)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LabeledPrice {
    /// Label of the part.
    pub label: String,
    /// Price of the part. Unit: rial.
    pub amount: i64,
}

impl LabeledPrice {
    /// Creates it from its fields.
    pub fn new(label: impl Into<String>, amount: i64) -> Self {
        Self {
            label: label.into(),
            amount,
        }
    }
}

/// A wallet payment that needs the bot's confirmation. Answer it with
/// [`Bot::answer_pre_checkout_query`](crate::Bot::answer_pre_checkout_query) within 10 seconds,
/// or the payment is cancelled. It does not prove the payment.
///
/// Since 2025-06.
///
/// [Official page](https://docs.bale.ai#precheckoutquery)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PreCheckoutQuery {
    /// Id of the query, and of the transaction.
    pub id: String,
    /// The user who pays.
    pub from: User,
    /// Code of the currency, `IRR`.
    pub currency: String,
    /// The whole amount. Unit: rial.
    pub total_amount: i64,
    /// The payload that the bot set in the invoice.
    pub invoice_payload: String,
    /// Id of the shipping option that the user chose.
    ///
    /// Undocumented.
    pub shipping_option_id: Option<String>,
    pub(crate) broken_: wire::Broken,
}

impl PreCheckoutQuery {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

impl PreCheckoutQuery {
    /// Confirms or refuses a wallet payment.
    ///
    /// Calls [`Bot::answer_pre_checkout_query`](crate::Bot::answer_pre_checkout_query) with
    /// `pre_checkout_query_id` from `id`.
    pub fn answer<'a>(
        &self,
        bot: &'a Bot,
        ok: bool,
    ) -> Call<'a, AnswerPreCheckoutQuery> {
        bot.answer_pre_checkout_query(self.id.as_str(), ok)
    }
}

/// Receipt of a payment. It proves the payment. The query before it does not.
///
/// [Official page](https://docs.bale.ai#successfulpayment)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SuccessfulPayment {
    /// Code of the currency, `IRR`.
    pub currency: String,
    /// The whole amount. Unit: rial.
    pub total_amount: i64,
    /// The payload that the bot set in the invoice.
    pub invoice_payload: String,
    /// Id of the payment at Bale. For a wallet payment, the id of its
    /// [`PreCheckoutQuery`](crate::types::PreCheckoutQuery).
    pub telegram_payment_charge_id: String,
    /// Id of the payment at the provider. For a wallet payment, the tracking number.
    pub provider_payment_charge_id: String,
    /// Id of the shipping option that the user chose.
    ///
    /// Undocumented.
    pub shipping_option_id: Option<String>,
}

impl SuccessfulPayment {
    /// The payload that the bot set in the invoice. Another name of `invoice_payload`.
    pub fn payload(&self) -> &str {
        self.invoice_payload.as_str()
    }
}

/// A wallet transaction.
///
/// Since 2025-05.
///
/// [Official page](https://docs.bale.ai#transaction)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Transaction {
    /// Id of the transaction.
    pub id: String,
    /// The status of the transaction.
    pub status: TransactionStatus,
    /// Id of the user who pays.
    pub user_id: i64,
    /// The amount. Unit: rial.
    pub amount: i64,
    /// When the transaction was created.
    pub created_at: i64,
    /// Id of the payment at the provider.
    ///
    /// Undocumented.
    pub provider_payment_charge_id: Option<String>,
    pub(crate) broken_: wire::Broken,
}

impl Transaction {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

impl Transaction {
    /// The time of `created_at`, which counts seconds since 1970.
    ///
    /// `None` if there is no such time, or if the number is not a time from 1970 to the year 9999.
    pub fn created_at_time(&self) -> Option<std::time::SystemTime> {
        bazu_core::unix_time(self.created_at)
    }
}

/// The status of a transaction.
///
/// [Official page](https://docs.bale.ai#transaction)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransactionStatus {
    /// Not finished yet.
    Pending,
    /// Paid.
    Paid,
    /// Failed.
    Failed,
    /// Refused by the bot.
    Rejected,
    /// Paid. An older name of `paid`.
    ///
    /// Undocumented.
    Succeed,
    /// Not finished in time.
    ///
    /// Undocumented.
    Timeout,
    /// A value that this version does not know. It is kept and sent unchanged.
    Unknown(bazu_core::UnknownValue),
}

impl TransactionStatus {
    /// The value as it is written in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Paid => "paid",
            Self::Failed => "failed",
            Self::Rejected => "rejected",
            Self::Succeed => "succeed",
            Self::Timeout => "timeout",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for TransactionStatus {
    fn from(value: &str) -> Self {
        match value {
            "pending" => Self::Pending,
            "paid" => Self::Paid,
            "failed" => Self::Failed,
            "rejected" => Self::Rejected,
            "succeed" => Self::Succeed,
            "timeout" => Self::Timeout,
            value => Self::Unknown(bazu_core::UnknownValue::new(value)),
        }
    }
}

impl std::fmt::Display for TransactionStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Sends an invoice that the user can pay from the wallet, and returns the message.
///
/// The request of [`Bot::send_invoice`](crate::Bot::send_invoice).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendInvoice {
    /// The chat to send to, as an id or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// Name of the product. Length: 1 to 32 characters.
    pub title: String,
    /// Description of the product. Length: 1 to 255 characters.
    pub description: String,
    /// The bot's own data for the invoice. Users do not see it. The bot receives it as
    /// `invoice_payload` and can recognize the payment by it. Length: 1 to 128 bytes.
    pub payload: String,
    /// Token of the bot's wallet, from `@botfather`. `WALLET-TEST-1111111111111111` is for tests,
    /// without money.
    ///
    /// A card number is not accepted.
    pub provider_token: bazu_core::Secret,
    /// The parts of the price. Their sum is the amount to pay.
    pub prices: Vec<LabeledPrice>,
    /// URL of a picture of the product.
    pub photo_url: Option<String>,
    /// Size of the picture. Unit: bytes.
    ///
    /// Undocumented.
    pub photo_size: Option<i64>,
    /// Width of the picture. Unit: pixels.
    ///
    /// Undocumented.
    pub photo_width: Option<i64>,
    /// Height of the picture. Unit: pixels.
    ///
    /// Undocumented.
    pub photo_height: Option<i64>,
    /// Whether to ask for the user's full name.
    ///
    /// Undocumented.
    pub need_name: Option<bool>,
    /// Whether to ask for the user's phone number.
    ///
    /// Undocumented.
    pub need_phone_number: Option<bool>,
    /// Whether to ask for the user's email address.
    ///
    /// Undocumented.
    pub need_email: Option<bool>,
    /// Whether to ask for the user's postal address.
    ///
    /// Undocumented.
    pub need_shipping_address: Option<bool>,
    /// Whether the amount depends on the shipping option.
    ///
    /// Undocumented.
    pub is_flexible: Option<bool>,
    /// Id of the message to reply to.
    pub reply_to_message_id: Option<i64>,
    /// Data for the payment provider.
    ///
    /// Undocumented.
    pub provider_data: Option<String>,
    /// Whether to send the message without a sound.
    ///
    /// It may have no effect. Undocumented.
    pub disable_notification: Option<bool>,
    /// Buttons below the message, or a keyboard to show or remove.
    ///
    /// Undocumented.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendInvoice {
    /// Limit of `sendInvoice.title`. Length: 1 to 32 characters.
    pub const TITLE_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 1,
        max: 32,
        unit: bazu_core::Unit::Chars,
    };

    /// Limit of `sendInvoice.description`. Length: 1 to 255 characters.
    pub const DESCRIPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 1,
        max: 255,
        unit: bazu_core::Unit::Chars,
    };

    /// Limit of `sendInvoice.payload`. Length: 1 to 128 bytes.
    pub const PAYLOAD_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 1,
        max: 128,
        unit: bazu_core::Unit::Bytes,
    };

    /// Creates the request from its required parameters.
    pub fn new(
        chat_id: impl Into<ChatId>,
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        provider_token: impl Into<bazu_core::Secret>,
        prices: impl IntoIterator<Item = LabeledPrice>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            title: title.into(),
            description: description.into(),
            payload: payload.into(),
            provider_token: provider_token.into(),
            prices: prices.into_iter().collect(),
            photo_url: None,
            photo_size: None,
            photo_width: None,
            photo_height: None,
            need_name: None,
            need_phone_number: None,
            need_email: None,
            need_shipping_address: None,
            is_flexible: None,
            reply_to_message_id: None,
            provider_data: None,
            disable_notification: None,
            reply_markup: None,
        }
    }

    /// URL of a picture of the product.
    #[must_use]
    pub fn photo_url<FORM>(
        mut self,
        photo_url: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.photo_url = bazu_core::IntoOption::into_option(photo_url);
        self
    }

    /// Size of the picture. Unit: bytes.
    ///
    /// Undocumented.
    #[must_use]
    pub fn photo_size(mut self, photo_size: impl Into<Option<i64>>) -> Self {
        self.photo_size = photo_size.into();
        self
    }

    /// Width of the picture. Unit: pixels.
    ///
    /// Undocumented.
    #[must_use]
    pub fn photo_width(mut self, photo_width: impl Into<Option<i64>>) -> Self {
        self.photo_width = photo_width.into();
        self
    }

    /// Height of the picture. Unit: pixels.
    ///
    /// Undocumented.
    #[must_use]
    pub fn photo_height(mut self, photo_height: impl Into<Option<i64>>) -> Self {
        self.photo_height = photo_height.into();
        self
    }

    /// Whether to ask for the user's full name.
    ///
    /// Undocumented.
    #[must_use]
    pub fn need_name(mut self, need_name: impl Into<Option<bool>>) -> Self {
        self.need_name = need_name.into();
        self
    }

    /// Whether to ask for the user's phone number.
    ///
    /// Undocumented.
    #[must_use]
    pub fn need_phone_number(
        mut self,
        need_phone_number: impl Into<Option<bool>>,
    ) -> Self {
        self.need_phone_number = need_phone_number.into();
        self
    }

    /// Whether to ask for the user's email address.
    ///
    /// Undocumented.
    #[must_use]
    pub fn need_email(mut self, need_email: impl Into<Option<bool>>) -> Self {
        self.need_email = need_email.into();
        self
    }

    /// Whether to ask for the user's postal address.
    ///
    /// Undocumented.
    #[must_use]
    pub fn need_shipping_address(
        mut self,
        need_shipping_address: impl Into<Option<bool>>,
    ) -> Self {
        self.need_shipping_address = need_shipping_address.into();
        self
    }

    /// Whether the amount depends on the shipping option.
    ///
    /// Undocumented.
    #[must_use]
    pub fn is_flexible(mut self, is_flexible: impl Into<Option<bool>>) -> Self {
        self.is_flexible = is_flexible.into();
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

    /// Data for the payment provider.
    ///
    /// Undocumented.
    #[must_use]
    pub fn provider_data<FORM>(
        mut self,
        provider_data: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.provider_data = bazu_core::IntoOption::into_option(provider_data);
        self
    }

    /// Whether to send the message without a sound.
    ///
    /// It may have no effect. Undocumented.
    #[must_use]
    pub fn disable_notification(
        mut self,
        disable_notification: impl Into<Option<bool>>,
    ) -> Self {
        self.disable_notification = disable_notification.into();
        self
    }

    /// Buttons below the message, or a keyboard to show or remove.
    ///
    /// Undocumented.
    #[must_use]
    pub fn reply_markup<FORM>(
        mut self,
        reply_markup: impl bazu_core::IntoOption<ReplyMarkup, FORM>,
    ) -> Self {
        self.reply_markup = bazu_core::IntoOption::into_option(reply_markup);
        self
    }
}

impl Call<'_, SendInvoice> {
    /// URL of a picture of the product.
    pub fn photo_url<FORM>(
        mut self,
        photo_url: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.photo_url = bazu_core::IntoOption::into_option(photo_url);
        self
    }

    /// Size of the picture. Unit: bytes.
    ///
    /// Undocumented.
    pub fn photo_size(mut self, photo_size: impl Into<Option<i64>>) -> Self {
        self.method.photo_size = photo_size.into();
        self
    }

    /// Width of the picture. Unit: pixels.
    ///
    /// Undocumented.
    pub fn photo_width(mut self, photo_width: impl Into<Option<i64>>) -> Self {
        self.method.photo_width = photo_width.into();
        self
    }

    /// Height of the picture. Unit: pixels.
    ///
    /// Undocumented.
    pub fn photo_height(mut self, photo_height: impl Into<Option<i64>>) -> Self {
        self.method.photo_height = photo_height.into();
        self
    }

    /// Whether to ask for the user's full name.
    ///
    /// Undocumented.
    pub fn need_name(mut self, need_name: impl Into<Option<bool>>) -> Self {
        self.method.need_name = need_name.into();
        self
    }

    /// Whether to ask for the user's phone number.
    ///
    /// Undocumented.
    pub fn need_phone_number(
        mut self,
        need_phone_number: impl Into<Option<bool>>,
    ) -> Self {
        self.method.need_phone_number = need_phone_number.into();
        self
    }

    /// Whether to ask for the user's email address.
    ///
    /// Undocumented.
    pub fn need_email(mut self, need_email: impl Into<Option<bool>>) -> Self {
        self.method.need_email = need_email.into();
        self
    }

    /// Whether to ask for the user's postal address.
    ///
    /// Undocumented.
    pub fn need_shipping_address(
        mut self,
        need_shipping_address: impl Into<Option<bool>>,
    ) -> Self {
        self.method.need_shipping_address = need_shipping_address.into();
        self
    }

    /// Whether the amount depends on the shipping option.
    ///
    /// Undocumented.
    pub fn is_flexible(mut self, is_flexible: impl Into<Option<bool>>) -> Self {
        self.method.is_flexible = is_flexible.into();
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

    /// Data for the payment provider.
    ///
    /// Undocumented.
    pub fn provider_data<FORM>(
        mut self,
        provider_data: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.provider_data = bazu_core::IntoOption::into_option(provider_data);
        self
    }

    /// Whether to send the message without a sound.
    ///
    /// It may have no effect. Undocumented.
    pub fn disable_notification(
        mut self,
        disable_notification: impl Into<Option<bool>>,
    ) -> Self {
        self.method.disable_notification = disable_notification.into();
        self
    }

    /// Buttons below the message, or a keyboard to show or remove.
    ///
    /// Undocumented.
    pub fn reply_markup<FORM>(
        mut self,
        reply_markup: impl bazu_core::IntoOption<ReplyMarkup, FORM>,
    ) -> Self {
        self.method.reply_markup = bazu_core::IntoOption::into_option(reply_markup);
        self
    }
}

/// Creates an invoice for a mini app and returns its id.
///
/// The request of [`Bot::create_invoice_link`](crate::Bot::create_invoice_link).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateInvoiceLink {
    /// Name of the product. Length: 1 to 32 characters.
    pub title: String,
    /// Description of the product. Length: 1 to 255 characters.
    pub description: String,
    /// The bot's own data for the invoice. Users do not see it. The bot receives it as
    /// `invoice_payload` and can recognize the payment by it. Length: 1 to 128 bytes.
    pub payload: String,
    /// Token of the bot's wallet, from `@botfather`. `WALLET-TEST-1111111111111111` is for tests,
    /// without money.
    pub provider_token: bazu_core::Secret,
    /// The parts of the price. Their sum is the amount to pay.
    pub prices: Vec<LabeledPrice>,
}

impl CreateInvoiceLink {
    /// Limit of `createInvoiceLink.title`. Length: 1 to 32 characters.
    pub const TITLE_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 1,
        max: 32,
        unit: bazu_core::Unit::Chars,
    };

    /// Limit of `createInvoiceLink.description`. Length: 1 to 255 characters.
    pub const DESCRIPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 1,
        max: 255,
        unit: bazu_core::Unit::Chars,
    };

    /// Limit of `createInvoiceLink.payload`. Length: 1 to 128 bytes.
    pub const PAYLOAD_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 1,
        max: 128,
        unit: bazu_core::Unit::Bytes,
    };

    /// Creates the request from its parameters.
    pub fn new(
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        provider_token: impl Into<bazu_core::Secret>,
        prices: impl IntoIterator<Item = LabeledPrice>,
    ) -> Self {
        Self {
            title: title.into(),
            description: description.into(),
            payload: payload.into(),
            provider_token: provider_token.into(),
            prices: prices.into_iter().collect(),
        }
    }
}

/// Confirms or refuses a wallet payment.
///
/// The request of [`Bot::answer_pre_checkout_query`](crate::Bot::answer_pre_checkout_query).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnswerPreCheckoutQuery {
    /// Id of the query to answer.
    pub pre_checkout_query_id: String,
    /// `true` to confirm the payment, `false` to refuse it.
    pub ok: bool,
    /// Why the payment is refused. Users see it. Required if `ok` is `false`.
    pub error_message: Option<String>,
}

impl AnswerPreCheckoutQuery {
    /// Creates the request from its required parameters.
    pub fn new(pre_checkout_query_id: impl Into<String>, ok: bool) -> Self {
        Self {
            pre_checkout_query_id: pre_checkout_query_id.into(),
            ok,
            error_message: None,
        }
    }

    /// Why the payment is refused. Users see it. Required if `ok` is `false`.
    #[must_use]
    pub fn error_message<FORM>(
        mut self,
        error_message: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.error_message = bazu_core::IntoOption::into_option(error_message);
        self
    }
}

impl Call<'_, AnswerPreCheckoutQuery> {
    /// Why the payment is refused. Users see it. Required if `ok` is `false`.
    pub fn error_message<FORM>(
        mut self,
        error_message: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.error_message = bazu_core::IntoOption::into_option(error_message);
        self
    }
}

/// Returns the state of a wallet transaction.
///
/// The request of [`Bot::inquire_transaction`](crate::Bot::inquire_transaction).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InquireTransaction {
    /// Id of the transaction. It is the id of its
    /// [`PreCheckoutQuery`](crate::types::PreCheckoutQuery).
    pub transaction_id: String,
}

impl InquireTransaction {
    /// Creates the request from its parameters.
    pub fn new(transaction_id: impl Into<String>) -> Self {
        Self {
            transaction_id: transaction_id.into(),
        }
    }
}

/// # Payments
///
/// Invoices that users pay from their Bale wallet. Amounts are whole Iranian rials. A payment
/// has three steps:
///
/// 1. The bot sends an invoice ([`Bot::send_invoice`](crate::Bot::send_invoice)), or a mini app
///    opens one ([`Bot::create_invoice_link`](crate::Bot::create_invoice_link)).
/// 2. The user pays, and the bot receives a
///    [`PreCheckoutQuery`](crate::types::PreCheckoutQuery). It must answer within 10 seconds.
/// 3. The bot receives a message with `successful_payment`. Only this message proves the
///    payment.
impl Bot {
    /// Sends an invoice that the user can pay from the wallet, and returns the message. When the
    /// user pays, the bot receives a [`PreCheckoutQuery`](crate::types::PreCheckoutQuery).
    ///
    /// The payer is charged a fee as well.
    ///
    /// Arguments:
    /// - `chat_id`: The chat to send to, as an id or a name such as `@channelusername`.
    /// - `title`: Name of the product. Length: 1 to 32 characters.
    /// - `description`: Description of the product. Length: 1 to 255 characters.
    /// - `payload`: The bot's own data for the invoice. Users do not see it. The bot receives it as
    ///   `invoice_payload` and can recognize the payment by it. Length: 1 to 128 bytes.
    /// - `provider_token`: Token of the bot's wallet, from `@botfather`.
    ///   `WALLET-TEST-1111111111111111` is for tests, without money. A card number is not accepted.
    /// - `prices`: The parts of the price. Their sum is the amount to pay.
    ///
    /// Optional parameters, set on the call:
    /// - [`photo_url`](method@SendInvoice::photo_url): URL of a picture of the product.
    /// - [`photo_size`](method@SendInvoice::photo_size): Size of the picture.
    /// - [`photo_width`](method@SendInvoice::photo_width): Width of the picture.
    /// - [`photo_height`](method@SendInvoice::photo_height): Height of the picture.
    /// - [`need_name`](method@SendInvoice::need_name): Whether to ask for the user's full name.
    /// - [`need_phone_number`](method@SendInvoice::need_phone_number): Whether to ask for the
    ///   user's phone number.
    /// - [`need_email`](method@SendInvoice::need_email): Whether to ask for the user's email
    ///   address.
    /// - [`need_shipping_address`](method@SendInvoice::need_shipping_address): Whether to ask for
    ///   the user's postal address.
    /// - [`is_flexible`](method@SendInvoice::is_flexible): Whether the amount depends on the
    ///   shipping option.
    /// - [`reply_to_message_id`](method@SendInvoice::reply_to_message_id): Id of the message to
    ///   reply to.
    /// - [`provider_data`](method@SendInvoice::provider_data): Data for the payment provider.
    /// - [`disable_notification`](method@SendInvoice::disable_notification): Whether to send the
    ///   message without a sound.
    /// - [`reply_markup`](method@SendInvoice::reply_markup): Buttons below the message, or a
    ///   keyboard to show or remove.
    ///
    /// Errors: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#sendinvoice)
    pub fn send_invoice(
        &self,
        chat_id: impl Into<ChatId>,
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        provider_token: impl Into<bazu_core::Secret>,
        prices: impl IntoIterator<Item = LabeledPrice>,
    ) -> Call<'_, SendInvoice> {
        self.call(
            SendInvoice::new(
                chat_id,
                title,
                description,
                payload,
                provider_token,
                prices,
            ),
        )
    }

    /// Creates an invoice for a mini app and returns its id. The mini app passes the id unchanged
    /// to `openInvoice`. The id is not always a URL.
    ///
    /// Since 2025-09.
    ///
    /// Arguments:
    /// - `title`: Name of the product. Length: 1 to 32 characters.
    /// - `description`: Description of the product. Length: 1 to 255 characters.
    /// - `payload`: The bot's own data for the invoice. Users do not see it. The bot receives it as
    ///   `invoice_payload` and can recognize the payment by it. Length: 1 to 128 bytes.
    /// - `provider_token`: Token of the bot's wallet, from `@botfather`.
    ///   `WALLET-TEST-1111111111111111` is for tests, without money.
    /// - `prices`: The parts of the price. Their sum is the amount to pay.
    ///
    /// [Official page](https://docs.bale.ai#createinvoicelink)
    pub fn create_invoice_link(
        &self,
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        provider_token: impl Into<bazu_core::Secret>,
        prices: impl IntoIterator<Item = LabeledPrice>,
    ) -> Call<'_, CreateInvoiceLink> {
        self.call(
            CreateInvoiceLink::new(title, description, payload, provider_token, prices),
        )
    }

    /// Confirms or refuses a wallet payment. Call it within 10 seconds of the `pre_checkout_query`
    /// update, or the payment is cancelled. A confirmation does not prove the payment. The message
    /// with `successful_payment` does.
    ///
    /// Since 2025-06.
    ///
    /// Rules:
    /// - `reason-for-refusal`: when `ok` is `false`, `error_message` must be given. The user sees
    ///   why the payment was refused.
    ///
    /// Arguments:
    /// - `pre_checkout_query_id`: Id of the query to answer.
    /// - `ok`: `true` to confirm the payment, `false` to refuse it.
    ///
    /// Optional parameters, set on the call:
    /// - [`error_message`](method@AnswerPreCheckoutQuery::error_message): Why the payment is
    ///   refused.
    ///
    /// [Official page](https://docs.bale.ai#answerprecheckoutquery)
    pub fn answer_pre_checkout_query(
        &self,
        pre_checkout_query_id: impl Into<String>,
        ok: bool,
    ) -> Call<'_, AnswerPreCheckoutQuery> {
        self.call(AnswerPreCheckoutQuery::new(pre_checkout_query_id, ok))
    }

    /// Returns the state of a wallet transaction.
    ///
    /// Since 2025-05.
    ///
    /// Arguments:
    /// - `transaction_id`: Id of the transaction. It is the id of its
    ///   [`PreCheckoutQuery`](crate::types::PreCheckoutQuery).
    ///
    /// [Official page](https://docs.bale.ai#inquiretransaction)
    pub fn inquire_transaction(
        &self,
        transaction_id: impl Into<String>,
    ) -> Call<'_, InquireTransaction> {
        self.call(InquireTransaction::new(transaction_id))
    }
}
