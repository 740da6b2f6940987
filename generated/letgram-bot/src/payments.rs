// @generated from spec/letgram/payments.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! Payments
//!
//! Invoices and what follows them. The way of a payment: the bot sends an invoice
//! (`sendInvoice`) or a link to one (`createInvoiceLink`); if its price depends on shipping, a
//! `ShippingQuery` arrives and is answered; when the user pays, a `PreCheckoutQuery` arrives
//! and is answered; then, as in Telegram, a message with `successful_payment` arrives. Amounts
//! are in the smallest unit of the currency, such as kopecks. Texts are counted in characters,
//! which the page leaves open; Unicode scalar values are counted, the loosest reading.

use bazu_core::{ItemsLimit, LengthLimit, Secret, Unit};

use crate::{Bot, Call};
use crate::chats::ChatId;
use crate::keyboards::InlineKeyboardMarkup;
use crate::users::User;

/// A part of the price of an invoice.
///
/// Note: The page describes it in a sentence at `sendInvoice`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LabeledPrice {
    /// What the part is for.
    pub label: String,
    /// How much it costs. Unit: smallest units of the currency.
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

/// A payment that waits for the bot's consent. Answer it with `answerPreCheckoutQuery`. It does
/// not prove that money has moved.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PreCheckoutQuery {
    /// Id of the query.
    pub id: String,
    /// The user who pays.
    pub from: User,
    /// Three-letter code of the currency.
    pub currency: String,
    /// The whole amount. Unit: smallest units of the currency.
    pub total_amount: i64,
    /// The payload the bot gave the invoice.
    pub invoice_payload: String,
    /// Id of the way of shipping the user chose.
    pub shipping_option_id: Option<String>,
    /// What the buyer told about themselves.
    pub order_info: Option<Box<OrderInfo>>,
}

impl PreCheckoutQuery {
    /// Agrees to a payment or refuses it.
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

/// What a message with an invoice asks for.
///
/// Not documented; as in Telegram Bot API 6.6.
///
/// Note: The page does not name this type, and its `Message` has no invoice.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Invoice {
    /// Name of the product.
    pub title: String,
    /// Description of the product.
    pub description: String,
    /// The whole amount. Unit: smallest units of the currency.
    pub total_amount: i64,
    /// Start parameter of a link to this invoice.
    pub start_parameter: String,
    /// Three-letter code of the currency.
    pub currency: String,
}

/// Receipt of a payment. This, and not the query before it, proves that the money was paid.
///
/// Not documented; as in Telegram Bot API 6.6.
///
/// Note: The page does not name this type, and its `Message` has no receipt, so that a bot
/// would never learn of a payment. Test it before you rely on it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SuccessfulPayment {
    /// Three-letter code of the currency.
    pub currency: String,
    /// The whole amount. Unit: smallest units of the currency.
    pub total_amount: i64,
    /// The payload the bot gave the invoice.
    pub invoice_payload: String,
    /// Id of the payment at the messenger.
    ///
    /// Note: Required in Telegram, whose name is in it. Letgram may well call it otherwise, so here
    /// it may be missing.
    pub telegram_payment_charge_id: Option<String>,
    /// Id of the payment at the provider.
    pub provider_payment_charge_id: String,
    /// Id of the way of shipping the user chose.
    pub shipping_option_id: Option<String>,
    /// What the buyer told about themselves.
    pub order_info: Option<Box<OrderInfo>>,
}

impl SuccessfulPayment {
    /// The payload the bot gave the invoice; another name of `invoice_payload`.
    pub fn payload(&self) -> &str {
        self.invoice_payload.as_str()
    }
}

/// A way of shipping and what it costs.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShippingOption {
    /// Id of this way, chosen by the bot.
    pub id: String,
    /// What the user reads.
    pub title: String,
    /// The parts of its price.
    pub prices: Vec<LabeledPrice>,
}

impl ShippingOption {
    /// Creates it from its fields.
    pub fn new(
        id: impl Into<String>,
        title: impl Into<String>,
        prices: impl IntoIterator<Item = LabeledPrice>,
    ) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            prices: prices.into_iter().collect(),
        }
    }
}

/// A postal address.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShippingAddress {
    /// Two-letter code of the country, by ISO 3166-1.
    pub country_code: String,
    /// State, where the country has them.
    pub state: String,
    /// City.
    pub city: String,
    /// First line of the street address.
    pub street_line1: String,
    /// Second line of the street address.
    pub street_line2: String,
    /// Postal code.
    pub post_code: String,
}

/// What the buyer told about themselves, as far as the invoice asked.
///
/// Not documented; as in Telegram Bot API 6.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderInfo {
    /// Name of the buyer.
    pub name: Option<String>,
    /// Phone number of the buyer.
    pub phone_number: Option<String>,
    /// Mail address of the buyer.
    pub email: Option<String>,
    /// Where to send the goods.
    pub shipping_address: Option<Box<ShippingAddress>>,
}

/// A buyer gave an address and waits for the ways of shipping. Answer it with
/// `answerShippingQuery`.
///
/// Not documented; as in Telegram Bot API 6.6.
///
/// Note: Comes only for an invoice that asks for the address and has `is_flexible`; this much
/// is on the page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShippingQuery {
    /// Id of the query.
    pub id: String,
    /// The user who buys.
    pub from: User,
    /// The payload the bot gave the invoice.
    pub invoice_payload: String,
    /// Where to send the goods.
    pub shipping_address: ShippingAddress,
}

impl ShippingQuery {
    /// Tells a buyer the ways of shipping to the address given, or that there is none.
    ///
    /// Calls [`Bot::answer_shipping_query`](crate::Bot::answer_shipping_query) with
    /// `shipping_query_id` from `id`.
    pub fn answer<'a>(&self, bot: &'a Bot, ok: bool) -> Call<'a, AnswerShippingQuery> {
        bot.answer_shipping_query(self.id.as_str(), ok)
    }
}

/// Sends an invoice that the user can pay, and answers with the message. What follows a payment
/// is told at the top of this chapter.
///
/// Note: Telegram also takes `provider_data`, `start_parameter` and the parameters that all
/// sending methods share, such as `disable_notification` and `reply_to_message_id`. The page
/// has none of them here.
///
/// Rules:
/// - `first-button-pays`: the first element of `reply_markup.inline_keyboard` has `pay`. A
///   keyboard below an invoice begins with the button that pays it.
///
/// Sent by [`Bot::send_invoice`](crate::Bot::send_invoice), or by
/// [`Bot::call`](crate::Bot::call).
///
/// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
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
    /// Token of the payment provider, from `@BotGod`.
    pub provider_token: Secret,
    /// The parts of the price; their sum is the amount to pay.
    pub prices: Vec<LabeledPrice>,
    /// Address of a picture of the product.
    pub photo_url: Option<String>,
    /// Size of the picture. Unit: bytes.
    pub photo_size: Option<i64>,
    /// Width of the picture. Unit: pixels.
    pub photo_width: Option<i64>,
    /// Height of the picture. Unit: pixels.
    pub photo_height: Option<i64>,
    /// Whether to ask for the user's full name.
    pub need_name: Option<bool>,
    /// Whether to ask for the user's phone number.
    pub need_phone_number: Option<bool>,
    /// Whether to ask for the user's mail address.
    pub need_email: Option<bool>,
    /// Whether to ask for the user's postal address.
    pub need_shipping_address: Option<bool>,
    /// Whether the amount depends on the way of shipping. Only then does a `ShippingQuery` come.
    ///
    /// Note: Without `need_shipping_address` no query is to be expected either; the two go
    /// together.
    pub is_flexible: Option<bool>,
    /// Three-letter code of the currency by ISO 4217, such as `RUB`. Length: exactly 3 characters.
    pub currency: String,
    /// The highest tip that is taken. Unit: smallest units of the currency.
    pub max_tip_amount: Option<i64>,
    /// Tips to offer. Unit: smallest units of the currency. Items: at most 4.
    ///
    /// Note: In Telegram they must be positive, each higher than the one before, and none above
    /// `max_tip_amount`.
    pub suggested_tip_amounts: Option<Vec<i64>>,
    /// Whether the payment provider gets the user's phone number.
    pub send_phone_number_to_provider: Option<bool>,
    /// Whether the payment provider gets the user's mail address.
    pub send_email_to_provider: Option<bool>,
    /// Buttons below the invoice. The first one must be the button that pays.
    ///
    /// Note: Without a keyboard Telegram adds a button that pays.
    pub reply_markup: Option<InlineKeyboardMarkup>,
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

    /// Limit of `sendInvoice.currency`. Length: exactly 3 characters.
    pub const CURRENCY_LENGTH: LengthLimit = LengthLimit {
        min: 3,
        max: 3,
        unit: Unit::Chars,
    };

    /// Limit of `sendInvoice.suggested_tip_amounts`. Unit: smallest units of the currency. Items:
    /// at most 4.
    pub const SUGGESTED_TIP_AMOUNTS_ITEMS: ItemsLimit = ItemsLimit { min: 0, max: 4 };

    /// Creates the request from its required parameters; the others can be set afterwards.
    pub fn new(
        chat_id: impl Into<ChatId>,
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        provider_token: impl Into<Secret>,
        prices: impl IntoIterator<Item = LabeledPrice>,
        currency: impl Into<String>,
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
            currency: currency.into(),
            max_tip_amount: None,
            suggested_tip_amounts: None,
            send_phone_number_to_provider: None,
            send_email_to_provider: None,
            reply_markup: None,
        }
    }
}

/// # Payments
///
/// Invoices and what follows them. The way of a payment: the bot sends an invoice
/// (`sendInvoice`) or a link to one (`createInvoiceLink`); if its price depends on shipping, a
/// `ShippingQuery` arrives and is answered; when the user pays, a `PreCheckoutQuery` arrives
/// and is answered; then, as in Telegram, a message with `successful_payment` arrives. Amounts
/// are in the smallest unit of the currency, such as kopecks. Texts are counted in characters,
/// which the page leaves open; Unicode scalar values are counted, the loosest reading.
impl Bot {
    /// Sends an invoice that the user can pay, and answers with the message. What follows a payment
    /// is told at the top of this chapter.
    ///
    /// Note: Telegram also takes `provider_data`, `start_parameter` and the parameters that all
    /// sending methods share, such as `disable_notification` and `reply_to_message_id`. The page
    /// has none of them here.
    ///
    /// Rules:
    /// - `first-button-pays`: the first element of `reply_markup.inline_keyboard` has `pay`. A
    ///   keyboard below an invoice begins with the button that pays it.
    ///
    /// Arguments:
    /// - `chat_id`: Where to send: the id of a chat, or a name such as `@channelusername`.
    /// - `title`: Name of the product. Length: 1 to 32 characters. Note: The page does not say what
    ///   a character is; Unicode scalar values are counted, the loosest reading.
    /// - `description`: Description of the product. Length: 1 to 255 characters. Note: The page
    ///   does not say what a character is; Unicode scalar values are counted, the loosest reading.
    /// - `payload`: The bot's own text for the invoice. The user does not see it; it comes back as
    ///   `invoice_payload`, so it tells payments apart. Length: 1 to 128 bytes.
    /// - `provider_token`: Token of the payment provider, from `@BotGod`.
    /// - `prices`: The parts of the price; their sum is the amount to pay.
    /// - `currency`: Three-letter code of the currency by ISO 4217, such as `RUB`. Length: exactly
    ///   3 characters.
    ///
    /// Errors seen: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    #[expect(clippy::too_many_arguments)]
    pub fn send_invoice(
        &self,
        chat_id: impl Into<ChatId>,
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        provider_token: impl Into<Secret>,
        prices: impl IntoIterator<Item = LabeledPrice>,
        currency: impl Into<String>,
    ) -> Call<'_, SendInvoice> {
        self.call(
            SendInvoice::new(
                chat_id,
                title,
                description,
                payload,
                provider_token,
                prices,
                currency,
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
    pub fn photo_size(mut self, photo_size: i64) -> Self {
        self.method.photo_size = Some(photo_size);
        self
    }

    /// Width of the picture. Unit: pixels.
    pub fn photo_width(mut self, photo_width: i64) -> Self {
        self.method.photo_width = Some(photo_width);
        self
    }

    /// Height of the picture. Unit: pixels.
    pub fn photo_height(mut self, photo_height: i64) -> Self {
        self.method.photo_height = Some(photo_height);
        self
    }

    /// Whether to ask for the user's full name.
    pub fn need_name(mut self, need_name: bool) -> Self {
        self.method.need_name = Some(need_name);
        self
    }

    /// Whether to ask for the user's phone number.
    pub fn need_phone_number(mut self, need_phone_number: bool) -> Self {
        self.method.need_phone_number = Some(need_phone_number);
        self
    }

    /// Whether to ask for the user's mail address.
    pub fn need_email(mut self, need_email: bool) -> Self {
        self.method.need_email = Some(need_email);
        self
    }

    /// Whether to ask for the user's postal address.
    pub fn need_shipping_address(mut self, need_shipping_address: bool) -> Self {
        self.method.need_shipping_address = Some(need_shipping_address);
        self
    }

    /// Whether the amount depends on the way of shipping. Only then does a `ShippingQuery` come.
    ///
    /// Note: Without `need_shipping_address` no query is to be expected either; the two go
    /// together.
    pub fn is_flexible(mut self, is_flexible: bool) -> Self {
        self.method.is_flexible = Some(is_flexible);
        self
    }

    /// The highest tip that is taken. Unit: smallest units of the currency.
    pub fn max_tip_amount(mut self, max_tip_amount: i64) -> Self {
        self.method.max_tip_amount = Some(max_tip_amount);
        self
    }

    /// Tips to offer. Unit: smallest units of the currency. Items: at most 4.
    ///
    /// Note: In Telegram they must be positive, each higher than the one before, and none above
    /// `max_tip_amount`.
    pub fn suggested_tip_amounts(
        mut self,
        suggested_tip_amounts: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.method.suggested_tip_amounts = Some(
            suggested_tip_amounts.into_iter().collect(),
        );
        self
    }

    /// Whether the payment provider gets the user's phone number.
    pub fn send_phone_number_to_provider(
        mut self,
        send_phone_number_to_provider: bool,
    ) -> Self {
        self.method.send_phone_number_to_provider = Some(send_phone_number_to_provider);
        self
    }

    /// Whether the payment provider gets the user's mail address.
    pub fn send_email_to_provider(mut self, send_email_to_provider: bool) -> Self {
        self.method.send_email_to_provider = Some(send_email_to_provider);
        self
    }

    /// Buttons below the invoice. The first one must be the button that pays.
    ///
    /// Note: Without a keyboard Telegram adds a button that pays.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.method.reply_markup = Some(reply_markup);
        self
    }
}

/// Makes a link to an invoice and answers with it.
///
/// Note: The page's list ends with `prices`. Telegram takes the parameters of `sendInvoice`
/// about tips, picture, buyer and shipping here as well; they are left out until someone sees
/// Letgram honour them.
///
/// Sent by [`Bot::create_invoice_link`](crate::Bot::create_invoice_link), or by
/// [`Bot::call`](crate::Bot::call).
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
    /// Token of the payment provider, from `@BotGod`.
    pub provider_token: Secret,
    /// The parts of the price; their sum is the amount to pay.
    pub prices: Vec<LabeledPrice>,
    /// Three-letter code of the currency by ISO 4217, such as `RUB`. Length: exactly 3 characters.
    pub currency: String,
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

    /// Limit of `createInvoiceLink.currency`. Length: exactly 3 characters.
    pub const CURRENCY_LENGTH: LengthLimit = LengthLimit {
        min: 3,
        max: 3,
        unit: Unit::Chars,
    };

    /// Creates the request from its parameters.
    pub fn new(
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        provider_token: impl Into<Secret>,
        prices: impl IntoIterator<Item = LabeledPrice>,
        currency: impl Into<String>,
    ) -> Self {
        Self {
            title: title.into(),
            description: description.into(),
            payload: payload.into(),
            provider_token: provider_token.into(),
            prices: prices.into_iter().collect(),
            currency: currency.into(),
        }
    }
}

impl Bot {
    /// Makes a link to an invoice and answers with it.
    ///
    /// Note: The page's list ends with `prices`. Telegram takes the parameters of `sendInvoice`
    /// about tips, picture, buyer and shipping here as well; they are left out until someone sees
    /// Letgram honour them.
    ///
    /// Arguments:
    /// - `title`: Name of the product. Length: 1 to 32 characters. Note: The page does not say what
    ///   a character is; Unicode scalar values are counted, the loosest reading.
    /// - `description`: Description of the product. Length: 1 to 255 characters. Note: The page
    ///   does not say what a character is; Unicode scalar values are counted, the loosest reading.
    /// - `payload`: The bot's own text for the invoice. The user does not see it; it comes back as
    ///   `invoice_payload`, so it tells payments apart. Length: 1 to 128 bytes.
    /// - `provider_token`: Token of the payment provider, from `@BotGod`.
    /// - `prices`: The parts of the price; their sum is the amount to pay.
    /// - `currency`: Three-letter code of the currency by ISO 4217, such as `RUB`. Length: exactly
    ///   3 characters.
    pub fn create_invoice_link(
        &self,
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        provider_token: impl Into<Secret>,
        prices: impl IntoIterator<Item = LabeledPrice>,
        currency: impl Into<String>,
    ) -> Call<'_, CreateInvoiceLink> {
        self.call(
            CreateInvoiceLink::new(
                title,
                description,
                payload,
                provider_token,
                prices,
                currency,
            ),
        )
    }
}

/// Agrees to a payment or refuses it. Agreeing does not prove the payment.
///
/// Note: The page gives no deadline. Telegram drops a payment that is not answered within 10
/// seconds.
///
/// Rules:
/// - `reason-for-refusal`: when `ok` is `false`, `error_message` must be given. The user is
///   shown why the payment was refused.
///
/// Sent by [`Bot::answer_pre_checkout_query`](crate::Bot::answer_pre_checkout_query), or by
/// [`Bot::call`](crate::Bot::call).
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
    /// Agrees to a payment or refuses it. Agreeing does not prove the payment.
    ///
    /// Note: The page gives no deadline. Telegram drops a payment that is not answered within 10
    /// seconds.
    ///
    /// Rules:
    /// - `reason-for-refusal`: when `ok` is `false`, `error_message` must be given. The user is
    ///   shown why the payment was refused.
    ///
    /// Arguments:
    /// - `pre_checkout_query_id`: Id of the query to answer.
    /// - `ok`: `true` to go on with the payment, `false` to refuse it.
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

/// Tells a buyer the ways of shipping to the address given, or that there is none. The query
/// comes for invoices that ask for the address and have `is_flexible`.
///
/// Rules:
/// - `ways-of-shipping`: when `ok` is `true`, `shipping_options` must be given. The user
///   chooses from them.
/// - `reason-for-refusal`: when `ok` is `false`, `error_message` must be given. The user is
///   shown why the goods cannot be sent.
///
/// Sent by [`Bot::answer_shipping_query`](crate::Bot::answer_shipping_query), or by
/// [`Bot::call`](crate::Bot::call).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnswerShippingQuery {
    /// Id of the query to answer.
    pub shipping_query_id: String,
    /// `true` if the goods can be sent there.
    pub ok: bool,
    /// The ways of shipping. Needed when `ok` is `true`.
    pub shipping_options: Option<Vec<ShippingOption>>,
    /// Why the goods cannot be sent; the user sees it. Needed when `ok` is `false`.
    pub error_message: Option<String>,
}

impl AnswerShippingQuery {
    /// Creates the request from its required parameters; the others can be set afterwards.
    pub fn new(shipping_query_id: impl Into<String>, ok: bool) -> Self {
        Self {
            shipping_query_id: shipping_query_id.into(),
            ok,
            shipping_options: None,
            error_message: None,
        }
    }
}

impl Bot {
    /// Tells a buyer the ways of shipping to the address given, or that there is none. The query
    /// comes for invoices that ask for the address and have `is_flexible`.
    ///
    /// Rules:
    /// - `ways-of-shipping`: when `ok` is `true`, `shipping_options` must be given. The user
    ///   chooses from them.
    /// - `reason-for-refusal`: when `ok` is `false`, `error_message` must be given. The user is
    ///   shown why the goods cannot be sent.
    ///
    /// Arguments:
    /// - `shipping_query_id`: Id of the query to answer.
    /// - `ok`: `true` if the goods can be sent there.
    pub fn answer_shipping_query(
        &self,
        shipping_query_id: impl Into<String>,
        ok: bool,
    ) -> Call<'_, AnswerShippingQuery> {
        self.call(AnswerShippingQuery::new(shipping_query_id, ok))
    }
}

impl Call<'_, AnswerShippingQuery> {
    /// The ways of shipping. Needed when `ok` is `true`.
    pub fn shipping_options(
        mut self,
        shipping_options: impl IntoIterator<Item = ShippingOption>,
    ) -> Self {
        self.method.shipping_options = Some(shipping_options.into_iter().collect());
        self
    }

    /// Why the goods cannot be sent; the user sees it. Needed when `ok` is `false`.
    pub fn error_message(mut self, error_message: impl Into<String>) -> Self {
        self.method.error_message = Some(error_message.into());
        self
    }
}
