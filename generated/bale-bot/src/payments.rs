// @generated from spec/bale/payments.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! Payments
//!
//! Money requests, paid from the user's Bale wallet. The way of a payment: the bot sends an
//! invoice (`sendInvoice`) or a mini app opens one (`createInvoiceLink`); when the user pays, a
//! `PreCheckoutQuery` arrives, which must be answered within 10 seconds; then a message with
//! `successful_payment` arrives, and only that proves the payment. Amounts are whole Iranian
//! rials. The page also advertises refunds and split payments but names no method for them;
//! paying to a card number is no longer offered.

use std::fmt;

use bazu_core::{LengthLimit, Secret, Unit, UnknownValue};

use crate::{Bot, Call};
use crate::chats::ChatId;
use crate::keyboards::ReplyMarkup;
use crate::users::User;

/// What a money request or a crowdfunding message asks for.
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
    /// Not documented: observed by python-bale-bot 2.5.0 reference, English extract of
    /// docs.bale.ai, BaleBotNet 4.1.0, pyrobale, Balethon. Note: Not in the page any more.
    pub start_parameter: Option<String>,
    /// Code of the currency, `IRR`.
    ///
    /// Not documented: observed by python-bale-bot 2.5.0 reference, English extract of
    /// docs.bale.ai, BaleBotNet 4.1.0, pyrobale, Balethon. Note: Not in the page any more.
    pub currency: Option<String>,
}

/// A part of the price of an invoice.
///
/// [Official page](https://docs.bale.ai#labeledprice)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LabeledPrice {
    /// What the part is for.
    pub label: String,
    /// How much it costs. Unit: rial.
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

/// A wallet payment that waits for the bot's consent. Answer it with `answerPreCheckoutQuery`
/// within 10 seconds, or the payment is cancelled. It does not prove that money has moved.
///
/// Since 2025-06. Wallet payments ask for consent since June 2025.
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
    /// The payload the bot gave the invoice.
    pub invoice_payload: String,
    /// Id of the way of shipping the user chose.
    ///
    /// Not documented: observed by Balethon. Note: Not in the page.
    pub shipping_option_id: Option<String>,
}

impl PreCheckoutQuery {
    /// Agrees to a wallet payment or refuses it.
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

/// Receipt of a payment. This, and not the query before it, proves that the money was paid.
///
/// [Official page](https://docs.bale.ai#successfulpayment)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SuccessfulPayment {
    /// Code of the currency, `IRR`.
    pub currency: String,
    /// The whole amount. Unit: rial.
    pub total_amount: i64,
    /// The payload the bot gave the invoice.
    pub invoice_payload: String,
    /// Id of the payment at Bale; for a wallet payment, the id of its `PreCheckoutQuery`.
    pub telegram_payment_charge_id: String,
    /// Id of the payment at the provider; for a wallet payment, the tracking number.
    pub provider_payment_charge_id: String,
    /// Id of the way of shipping the user chose.
    ///
    /// Not documented: observed by python-bale-bot 2.5.0 reference. Note: Known to an older client
    /// library only.
    pub shipping_option_id: Option<String>,
}

impl SuccessfulPayment {
    /// The payload the bot gave the invoice; another name of `invoice_payload`.
    pub fn payload(&self) -> &str {
        self.invoice_payload.as_str()
    }
}

/// A wallet transaction. Two of its keys are in camel case, unlike all else in the API.
///
/// Since 2025-05. Used by client libraries since May 2025.
///
/// [Official page](https://docs.bale.ai#transaction)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Transaction {
    /// Id of the transaction.
    pub id: String,
    /// How far the transaction has come.
    pub status: TransactionStatus,
    /// Id of the user who pays.
    ///
    /// Note: Also read from `userId`, the name ParsBale expects.
    pub user_id: i64,
    /// The amount. Unit: rial.
    pub amount: i64,
    /// When the transaction was made.
    ///
    /// Note: The page says Unix time or similar.
    pub created_at: i64,
    /// Id of the payment at the provider.
    ///
    /// Not documented: observed by pyrobale. Note: Not in the page; pyrobale expects it.
    pub provider_payment_charge_id: Option<String>,
}

/// How far a transaction has come.
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
    /// Paid; an older name.
    ///
    /// Not documented: observed by BaleBotNet 4.1.0. Note: Not in the page. BaleBotNet reads names
    /// without regard to case, so how the server writes it is not certain.
    Succeed,
    /// Not finished in time.
    ///
    /// Not documented: observed by BaleBotNet 4.1.0. Note: Not in the page. BaleBotNet reads names
    /// without regard to case, so how the server writes it is not certain.
    Timeout,
    /// A value that this version does not know; it goes out as it came in.
    Unknown(UnknownValue),
}

impl TransactionStatus {
    /// The value as it stands on the wire.
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
            value => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

impl fmt::Display for TransactionStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Sends a money request that the user can pay from the wallet, and answers with the message.
/// What follows a payment is told at the top of this chapter.
///
/// Sent by [`Bot::send_invoice`](crate::Bot::send_invoice), or by
/// [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`UnknownChat`](crate::ErrorKind::UnknownChat),
/// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
///
/// [Official page](https://docs.bale.ai#sendinvoice)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendInvoice {
    /// Where to send: the id of a chat, or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// Name of the product. Length: 1 to 32 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    pub title: String,
    /// Description of the product. Length: 1 to 255 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    pub description: String,
    /// The bot's own text for the invoice. The user does not see it; it comes back as
    /// `invoice_payload`, so it tells payments apart. Length: 1 to 128 bytes.
    pub payload: String,
    /// Token of the bot's wallet, from `@botfather`. With `WALLET-TEST-1111111111111111` no money
    /// moves.
    ///
    /// Note: A card number is no longer taken.
    pub provider_token: Secret,
    /// The parts of the price; their sum is the amount to pay.
    pub prices: Vec<LabeledPrice>,
    /// Address of a picture of the product.
    pub photo_url: Option<String>,
    /// Size of the picture. Unit: bytes.
    ///
    /// Not documented: observed by Balethon.
    pub photo_size: Option<i64>,
    /// Width of the picture. Unit: pixels.
    ///
    /// Not documented: observed by Balethon.
    pub photo_width: Option<i64>,
    /// Height of the picture. Unit: pixels.
    ///
    /// Not documented: observed by Balethon.
    pub photo_height: Option<i64>,
    /// Whether to ask for the user's full name.
    ///
    /// Not documented: observed by python-bale-bot 2.5.0 reference, Balethon.
    pub need_name: Option<bool>,
    /// Whether to ask for the user's phone number.
    ///
    /// Not documented: observed by python-bale-bot 2.5.0 reference, Balethon.
    pub need_phone_number: Option<bool>,
    /// Whether to ask for the user's mail address.
    ///
    /// Not documented: observed by python-bale-bot 2.5.0 reference, Balethon.
    pub need_email: Option<bool>,
    /// Whether to ask for the user's postal address.
    ///
    /// Not documented: observed by python-bale-bot 2.5.0 reference, Balethon.
    pub need_shipping_address: Option<bool>,
    /// Whether the amount depends on the way of shipping.
    ///
    /// Not documented: observed by python-bale-bot 2.5.0 reference, Balethon.
    pub is_flexible: Option<bool>,
    /// Id of the message this one answers.
    pub reply_to_message_id: Option<i64>,
    /// Data for the payment provider.
    ///
    /// Not documented: observed by Balethon.
    pub provider_data: Option<String>,
    /// Whether the message should come without a sound.
    ///
    /// Not documented: observed by Balethon. Note: Taken by the server; its effect is not known.
    pub disable_notification: Option<bool>,
    /// Buttons below the message, or a keyboard to show or take away.
    ///
    /// Not documented: observed by Balethon.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendInvoice {
    /// Limit of `sendInvoice.title`. Length: 1 to 32 characters.
    pub const TITLE_LENGTH: LengthLimit = LengthLimit {
        min: 1,
        max: 32,
        unit: Unit::Chars,
    };

    /// Limit of `sendInvoice.description`. Length: 1 to 255 characters.
    pub const DESCRIPTION_LENGTH: LengthLimit = LengthLimit {
        min: 1,
        max: 255,
        unit: Unit::Chars,
    };

    /// Limit of `sendInvoice.payload`. Length: 1 to 128 bytes.
    pub const PAYLOAD_LENGTH: LengthLimit = LengthLimit {
        min: 1,
        max: 128,
        unit: Unit::Bytes,
    };

    /// Creates the request from its required parameters; the others can be set afterwards.
    pub fn new(
        chat_id: impl Into<ChatId>,
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        provider_token: impl Into<Secret>,
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
}

/// # Payments
///
/// Money requests, paid from the user's Bale wallet. The way of a payment: the bot sends an
/// invoice (`sendInvoice`) or a mini app opens one (`createInvoiceLink`); when the user pays, a
/// `PreCheckoutQuery` arrives, which must be answered within 10 seconds; then a message with
/// `successful_payment` arrives, and only that proves the payment. Amounts are whole Iranian
/// rials. The page also advertises refunds and split payments but names no method for them;
/// paying to a card number is no longer offered.
impl Bot {
    /// Sends a money request that the user can pay from the wallet, and answers with the message.
    /// What follows a payment is told at the top of this chapter.
    ///
    /// Arguments:
    /// - `chat_id`: Where to send: the id of a chat, or a name such as `@channelusername`.
    /// - `title`: Name of the product. Length: 1 to 32 characters. Note: The page does not say what
    ///   a character is; Unicode scalar values are counted, the loosest reading.
    /// - `description`: Description of the product. Length: 1 to 255 characters. Note: The page
    ///   does not say what a character is; Unicode scalar values are counted, the loosest reading.
    /// - `payload`: The bot's own text for the invoice. The user does not see it; it comes back as
    ///   `invoice_payload`, so it tells payments apart. Length: 1 to 128 bytes.
    /// - `provider_token`: Token of the bot's wallet, from `@botfather`. With
    ///   `WALLET-TEST-1111111111111111` no money moves. Note: A card number is no longer taken.
    /// - `prices`: The parts of the price; their sum is the amount to pay.
    ///
    /// Errors seen: [`UnknownChat`](crate::ErrorKind::UnknownChat),
    /// [`PermissionDenied`](crate::ErrorKind::PermissionDenied).
    ///
    /// [Official page](https://docs.bale.ai#sendinvoice)
    pub fn send_invoice(
        &self,
        chat_id: impl Into<ChatId>,
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        provider_token: impl Into<Secret>,
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
}

impl Call<'_, SendInvoice> {
    /// Address of a picture of the product.
    pub fn photo_url(mut self, photo_url: impl Into<String>) -> Self {
        self.method.photo_url = Some(photo_url.into());
        self
    }

    /// Size of the picture. Unit: bytes.
    ///
    /// Not documented: observed by Balethon.
    pub fn photo_size(mut self, photo_size: i64) -> Self {
        self.method.photo_size = Some(photo_size);
        self
    }

    /// Width of the picture. Unit: pixels.
    ///
    /// Not documented: observed by Balethon.
    pub fn photo_width(mut self, photo_width: i64) -> Self {
        self.method.photo_width = Some(photo_width);
        self
    }

    /// Height of the picture. Unit: pixels.
    ///
    /// Not documented: observed by Balethon.
    pub fn photo_height(mut self, photo_height: i64) -> Self {
        self.method.photo_height = Some(photo_height);
        self
    }

    /// Whether to ask for the user's full name.
    ///
    /// Not documented: observed by python-bale-bot 2.5.0 reference, Balethon.
    pub fn need_name(mut self, need_name: bool) -> Self {
        self.method.need_name = Some(need_name);
        self
    }

    /// Whether to ask for the user's phone number.
    ///
    /// Not documented: observed by python-bale-bot 2.5.0 reference, Balethon.
    pub fn need_phone_number(mut self, need_phone_number: bool) -> Self {
        self.method.need_phone_number = Some(need_phone_number);
        self
    }

    /// Whether to ask for the user's mail address.
    ///
    /// Not documented: observed by python-bale-bot 2.5.0 reference, Balethon.
    pub fn need_email(mut self, need_email: bool) -> Self {
        self.method.need_email = Some(need_email);
        self
    }

    /// Whether to ask for the user's postal address.
    ///
    /// Not documented: observed by python-bale-bot 2.5.0 reference, Balethon.
    pub fn need_shipping_address(mut self, need_shipping_address: bool) -> Self {
        self.method.need_shipping_address = Some(need_shipping_address);
        self
    }

    /// Whether the amount depends on the way of shipping.
    ///
    /// Not documented: observed by python-bale-bot 2.5.0 reference, Balethon.
    pub fn is_flexible(mut self, is_flexible: bool) -> Self {
        self.method.is_flexible = Some(is_flexible);
        self
    }

    /// Id of the message this one answers.
    pub fn reply_to_message_id(mut self, reply_to_message_id: i64) -> Self {
        self.method.reply_to_message_id = Some(reply_to_message_id);
        self
    }

    /// Data for the payment provider.
    ///
    /// Not documented: observed by Balethon.
    pub fn provider_data(mut self, provider_data: impl Into<String>) -> Self {
        self.method.provider_data = Some(provider_data.into());
        self
    }

    /// Whether the message should come without a sound.
    ///
    /// Not documented: observed by Balethon. Note: Taken by the server; its effect is not known.
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.method.disable_notification = Some(disable_notification);
        self
    }

    /// Buttons below the message, or a keyboard to show or take away.
    ///
    /// Not documented: observed by Balethon.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

/// Makes an invoice for a mini app and answers with its id, which the mini app hands unchanged
/// to `openInvoice`. The id need not be an address.
///
/// Since 2025-09. Used by client libraries since September 2025.
///
/// Sent by [`Bot::create_invoice_link`](crate::Bot::create_invoice_link), or by
/// [`Bot::call`](crate::Bot::call).
///
/// [Official page](https://docs.bale.ai#createinvoicelink)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateInvoiceLink {
    /// Name of the product. Length: 1 to 32 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    pub title: String,
    /// Description of the product. Length: 1 to 255 characters.
    ///
    /// Note: The page does not say what a character is; Unicode scalar values are counted, the
    /// loosest reading.
    pub description: String,
    /// The bot's own text for the invoice. The user does not see it; it comes back as
    /// `invoice_payload`, so it tells payments apart. Length: 1 to 128 bytes.
    pub payload: String,
    /// Token of the bot's wallet, from `@botfather`. With `WALLET-TEST-1111111111111111` no money
    /// moves.
    pub provider_token: Secret,
    /// The parts of the price; their sum is the amount to pay.
    pub prices: Vec<LabeledPrice>,
}

impl CreateInvoiceLink {
    /// Limit of `createInvoiceLink.title`. Length: 1 to 32 characters.
    pub const TITLE_LENGTH: LengthLimit = LengthLimit {
        min: 1,
        max: 32,
        unit: Unit::Chars,
    };

    /// Limit of `createInvoiceLink.description`. Length: 1 to 255 characters.
    pub const DESCRIPTION_LENGTH: LengthLimit = LengthLimit {
        min: 1,
        max: 255,
        unit: Unit::Chars,
    };

    /// Limit of `createInvoiceLink.payload`. Length: 1 to 128 bytes.
    pub const PAYLOAD_LENGTH: LengthLimit = LengthLimit {
        min: 1,
        max: 128,
        unit: Unit::Bytes,
    };

    /// Creates the request from its parameters.
    pub fn new(
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        provider_token: impl Into<Secret>,
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

impl Bot {
    /// Makes an invoice for a mini app and answers with its id, which the mini app hands unchanged
    /// to `openInvoice`. The id need not be an address.
    ///
    /// Since 2025-09. Used by client libraries since September 2025.
    ///
    /// Arguments:
    /// - `title`: Name of the product. Length: 1 to 32 characters. Note: The page does not say what
    ///   a character is; Unicode scalar values are counted, the loosest reading.
    /// - `description`: Description of the product. Length: 1 to 255 characters. Note: The page
    ///   does not say what a character is; Unicode scalar values are counted, the loosest reading.
    /// - `payload`: The bot's own text for the invoice. The user does not see it; it comes back as
    ///   `invoice_payload`, so it tells payments apart. Length: 1 to 128 bytes.
    /// - `provider_token`: Token of the bot's wallet, from `@botfather`. With
    ///   `WALLET-TEST-1111111111111111` no money moves.
    /// - `prices`: The parts of the price; their sum is the amount to pay.
    ///
    /// [Official page](https://docs.bale.ai#createinvoicelink)
    pub fn create_invoice_link(
        &self,
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        provider_token: impl Into<Secret>,
        prices: impl IntoIterator<Item = LabeledPrice>,
    ) -> Call<'_, CreateInvoiceLink> {
        self.call(
            CreateInvoiceLink::new(title, description, payload, provider_token, prices),
        )
    }
}

/// Agrees to a wallet payment or refuses it. It must be called within 10 seconds of the
/// `pre_checkout_query` update, or the payment is cancelled. Agreeing does not prove the
/// payment; the message with `successful_payment` does.
///
/// Since 2025-06. Wallet payments ask for consent since June 2025.
///
/// Rules:
/// - `reason-for-refusal`: when `ok` is `false`, `error_message` must be given. The user is
///   shown why the payment was refused.
///
/// Sent by [`Bot::answer_pre_checkout_query`](crate::Bot::answer_pre_checkout_query), or by
/// [`Bot::call`](crate::Bot::call).
///
/// [Official page](https://docs.bale.ai#answerprecheckoutquery)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnswerPreCheckoutQuery {
    /// Id of the query to answer.
    pub pre_checkout_query_id: String,
    /// `true` to go on with the payment, `false` to refuse it.
    pub ok: bool,
    /// Why the payment is refused; the user sees it. Needed when `ok` is `false`.
    pub error_message: Option<String>,
}

impl AnswerPreCheckoutQuery {
    /// Creates the request from its required parameters; the others can be set afterwards.
    pub fn new(pre_checkout_query_id: impl Into<String>, ok: bool) -> Self {
        Self {
            pre_checkout_query_id: pre_checkout_query_id.into(),
            ok,
            error_message: None,
        }
    }
}

impl Bot {
    /// Agrees to a wallet payment or refuses it. It must be called within 10 seconds of the
    /// `pre_checkout_query` update, or the payment is cancelled. Agreeing does not prove the
    /// payment; the message with `successful_payment` does.
    ///
    /// Since 2025-06. Wallet payments ask for consent since June 2025.
    ///
    /// Rules:
    /// - `reason-for-refusal`: when `ok` is `false`, `error_message` must be given. The user is
    ///   shown why the payment was refused.
    ///
    /// Arguments:
    /// - `pre_checkout_query_id`: Id of the query to answer.
    /// - `ok`: `true` to go on with the payment, `false` to refuse it.
    ///
    /// [Official page](https://docs.bale.ai#answerprecheckoutquery)
    pub fn answer_pre_checkout_query(
        &self,
        pre_checkout_query_id: impl Into<String>,
        ok: bool,
    ) -> Call<'_, AnswerPreCheckoutQuery> {
        self.call(AnswerPreCheckoutQuery::new(pre_checkout_query_id, ok))
    }
}

impl Call<'_, AnswerPreCheckoutQuery> {
    /// Why the payment is refused; the user sees it. Needed when `ok` is `false`.
    pub fn error_message(mut self, error_message: impl Into<String>) -> Self {
        self.method.error_message = Some(error_message.into());
        self
    }
}

/// Answers with the state of a wallet transaction. Bale has it; the API it follows does not.
///
/// Since 2025-05. Used by client libraries since May 2025.
///
/// Sent by [`Bot::inquire_transaction`](crate::Bot::inquire_transaction), or by
/// [`Bot::call`](crate::Bot::call).
///
/// [Official page](https://docs.bale.ai#inquiretransaction)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InquireTransaction {
    /// Id of the transaction, which is the id of its `PreCheckoutQuery`.
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

impl Bot {
    /// Answers with the state of a wallet transaction. Bale has it; the API it follows does not.
    ///
    /// Since 2025-05. Used by client libraries since May 2025.
    ///
    /// Arguments:
    /// - `transaction_id`: Id of the transaction, which is the id of its `PreCheckoutQuery`.
    ///
    /// [Official page](https://docs.bale.ai#inquiretransaction)
    pub fn inquire_transaction(
        &self,
        transaction_id: impl Into<String>,
    ) -> Call<'_, InquireTransaction> {
        self.call(InquireTransaction::new(transaction_id))
    }
}
