// @generated from spec/letgram/payments.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! Payments

use bazu_core::wire;

use crate::{Bot, Call};
use crate::chats::ChatId;
use crate::keyboards::InlineKeyboardMarkup;
use crate::users::User;

/// A part of the price of an invoice.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LabeledPrice {
    /// Label of the part.
    pub label: String,
    /// Price of the part. Unit: smallest units of the currency.
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

/// A payment that needs the bot's confirmation. Answer it with
/// [`Bot::answer_pre_checkout_query`](crate::Bot::answer_pre_checkout_query). It does not prove
/// the payment.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PreCheckoutQuery {
    /// Id of the query. If the server leaves it out, it is empty.
    pub id: String,
    /// The user who pays.
    pub from: Option<Box<User>>,
    /// Three-letter currency code. If the server leaves it out, it is empty.
    pub currency: String,
    /// The whole amount. Unit: smallest units of the currency.
    pub total_amount: Option<i64>,
    /// The payload that the bot set in the invoice. If the server leaves it out, it is empty.
    pub invoice_payload: String,
    /// Id of the shipping option that the user chose.
    pub shipping_option_id: Option<String>,
    /// Data that the buyer entered.
    pub order_info: Option<Box<OrderInfo>>,
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
    /// Confirms or refuses a payment.
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

/// The invoice of a message.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Invoice {
    /// Name of the product. If the server leaves it out, it is empty.
    pub title: String,
    /// Description of the product. If the server leaves it out, it is empty.
    pub description: String,
    /// The whole amount. Unit: smallest units of the currency.
    pub total_amount: Option<i64>,
    /// Start parameter of a link to this invoice. If the server leaves it out, it is empty.
    pub start_parameter: String,
    /// Three-letter currency code. If the server leaves it out, it is empty.
    pub currency: String,
}

/// Receipt of a payment. It proves the payment. The query before it does not.
///
/// Test it before you rely on it. Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SuccessfulPayment {
    /// Three-letter currency code. If the server leaves it out, it is empty.
    pub currency: String,
    /// The whole amount. Unit: smallest units of the currency.
    pub total_amount: Option<i64>,
    /// The payload that the bot set in the invoice. If the server leaves it out, it is empty.
    pub invoice_payload: String,
    /// Id of the payment at the messenger.
    ///
    /// The server may use another name for it.
    pub telegram_payment_charge_id: Option<String>,
    /// Id of the payment at the provider. If the server leaves it out, it is empty.
    pub provider_payment_charge_id: String,
    /// Id of the shipping option that the user chose.
    pub shipping_option_id: Option<String>,
    /// Data that the buyer entered.
    pub order_info: Option<Box<OrderInfo>>,
}

impl SuccessfulPayment {
    /// The payload that the bot set in the invoice. Another name of `invoice_payload`.
    pub fn payload(&self) -> &str {
        self.invoice_payload.as_str()
    }
}

/// A shipping option and its price.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShippingOption {
    /// Id of the option, chosen by the bot.
    pub id: String,
    /// Title for the user.
    pub title: String,
    /// The parts of the price.
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
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShippingAddress {
    /// Two-letter country code, by ISO 3166-1. If the server leaves it out, it is empty.
    pub country_code: String,
    /// State, if the country has states. If the server leaves it out, it is empty.
    pub state: String,
    /// City. If the server leaves it out, it is empty.
    pub city: String,
    /// First line of the street address. If the server leaves it out, it is empty.
    pub street_line1: String,
    /// Second line of the street address. If the server leaves it out, it is empty.
    pub street_line2: String,
    /// Postal code. If the server leaves it out, it is empty.
    pub post_code: String,
}

/// Data of the buyer that the invoice asked for.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderInfo {
    /// Name of the buyer.
    pub name: Option<String>,
    /// Phone number of the buyer.
    pub phone_number: Option<String>,
    /// Email address of the buyer.
    pub email: Option<String>,
    /// Where to send the goods.
    pub shipping_address: Option<Box<ShippingAddress>>,
}

/// A buyer entered an address and needs the shipping options. Answer it with
/// [`Bot::answer_shipping_query`](crate::Bot::answer_shipping_query). It is sent only for
/// invoices that ask for the address and have `is_flexible`.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShippingQuery {
    /// Id of the query. If the server leaves it out, it is empty.
    pub id: String,
    /// The user who buys.
    pub from: Option<Box<User>>,
    /// The payload that the bot set in the invoice. If the server leaves it out, it is empty.
    pub invoice_payload: String,
    /// Where to send the goods.
    pub shipping_address: Option<Box<ShippingAddress>>,
    pub(crate) broken_: wire::Broken,
}

impl ShippingQuery {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

impl ShippingQuery {
    /// Answers a [`ShippingQuery`](crate::types::ShippingQuery) with the shipping options for the
    /// address, or refuses the address.
    ///
    /// Calls [`Bot::answer_shipping_query`](crate::Bot::answer_shipping_query) with
    /// `shipping_query_id` from `id`.
    pub fn answer<'a>(&self, bot: &'a Bot, ok: bool) -> Call<'a, AnswerShippingQuery> {
        bot.answer_shipping_query(self.id.as_str(), ok)
    }
}

/// Sends an invoice that the user can pay, and returns the message.
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
    /// Token of the payment provider, from `@BotGod`.
    pub provider_token: bazu_core::Secret,
    /// The parts of the price. Their sum is the amount to pay.
    pub prices: Vec<LabeledPrice>,
    /// URL of a picture of the product.
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
    /// Whether to ask for the user's email address.
    pub need_email: Option<bool>,
    /// Whether to ask for the user's postal address.
    pub need_shipping_address: Option<bool>,
    /// Whether the amount depends on the shipping option. Only then the bot receives a
    /// [`ShippingQuery`](crate::types::ShippingQuery).
    ///
    /// Set `need_shipping_address` too.
    pub is_flexible: Option<bool>,
    /// Three-letter currency code, by ISO 4217, such as `RUB`. Length: exactly 3 characters.
    pub currency: String,
    /// The highest tip that is accepted. Unit: smallest units of the currency.
    pub max_tip_amount: Option<i64>,
    /// Suggested tips. Unit: smallest units of the currency. Items: at most 4.
    ///
    /// Use positive amounts in rising order, not above `max_tip_amount`.
    pub suggested_tip_amounts: Option<Vec<i64>>,
    /// Whether to send the user's phone number to the payment provider.
    pub send_phone_number_to_provider: Option<bool>,
    /// Whether to send the user's email address to the payment provider.
    pub send_email_to_provider: Option<bool>,
    /// Buttons below the invoice. The first one must be the pay button.
    ///
    /// Without it, the server may add such a button.
    pub reply_markup: Option<InlineKeyboardMarkup>,
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

    /// Limit of `sendInvoice.currency`. Length: exactly 3 characters.
    pub const CURRENCY_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 3,
        max: 3,
        unit: bazu_core::Unit::Chars,
    };

    /// Limit of `sendInvoice.suggested_tip_amounts`. Unit: smallest units of the currency. Items:
    /// at most 4.
    pub const SUGGESTED_TIP_AMOUNTS_ITEMS: bazu_core::ItemsLimit = bazu_core::ItemsLimit {
        min: 0,
        max: 4,
    };

    /// Creates the request from its required parameters.
    pub fn new(
        chat_id: impl Into<ChatId>,
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        provider_token: impl Into<bazu_core::Secret>,
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
    #[must_use]
    pub fn photo_size(mut self, photo_size: impl Into<Option<i64>>) -> Self {
        self.photo_size = photo_size.into();
        self
    }

    /// Width of the picture. Unit: pixels.
    #[must_use]
    pub fn photo_width(mut self, photo_width: impl Into<Option<i64>>) -> Self {
        self.photo_width = photo_width.into();
        self
    }

    /// Height of the picture. Unit: pixels.
    #[must_use]
    pub fn photo_height(mut self, photo_height: impl Into<Option<i64>>) -> Self {
        self.photo_height = photo_height.into();
        self
    }

    /// Whether to ask for the user's full name.
    #[must_use]
    pub fn need_name(mut self, need_name: impl Into<Option<bool>>) -> Self {
        self.need_name = need_name.into();
        self
    }

    /// Whether to ask for the user's phone number.
    #[must_use]
    pub fn need_phone_number(
        mut self,
        need_phone_number: impl Into<Option<bool>>,
    ) -> Self {
        self.need_phone_number = need_phone_number.into();
        self
    }

    /// Whether to ask for the user's email address.
    #[must_use]
    pub fn need_email(mut self, need_email: impl Into<Option<bool>>) -> Self {
        self.need_email = need_email.into();
        self
    }

    /// Whether to ask for the user's postal address.
    #[must_use]
    pub fn need_shipping_address(
        mut self,
        need_shipping_address: impl Into<Option<bool>>,
    ) -> Self {
        self.need_shipping_address = need_shipping_address.into();
        self
    }

    /// Whether the amount depends on the shipping option. Only then the bot receives a
    /// [`ShippingQuery`](crate::types::ShippingQuery).
    ///
    /// Set `need_shipping_address` too.
    #[must_use]
    pub fn is_flexible(mut self, is_flexible: impl Into<Option<bool>>) -> Self {
        self.is_flexible = is_flexible.into();
        self
    }

    /// The highest tip that is accepted. Unit: smallest units of the currency.
    #[must_use]
    pub fn max_tip_amount(mut self, max_tip_amount: impl Into<Option<i64>>) -> Self {
        self.max_tip_amount = max_tip_amount.into();
        self
    }

    /// Suggested tips. Unit: smallest units of the currency. Items: at most 4.
    ///
    /// Use positive amounts in rising order, not above `max_tip_amount`.
    #[must_use]
    pub fn suggested_tip_amounts<FORM>(
        mut self,
        suggested_tip_amounts: impl bazu_core::IntoList<i64, FORM>,
    ) -> Self {
        self.suggested_tip_amounts = bazu_core::IntoList::into_list(
            suggested_tip_amounts,
        );
        self
    }

    /// Whether to send the user's phone number to the payment provider.
    #[must_use]
    pub fn send_phone_number_to_provider(
        mut self,
        send_phone_number_to_provider: impl Into<Option<bool>>,
    ) -> Self {
        self.send_phone_number_to_provider = send_phone_number_to_provider.into();
        self
    }

    /// Whether to send the user's email address to the payment provider.
    #[must_use]
    pub fn send_email_to_provider(
        mut self,
        send_email_to_provider: impl Into<Option<bool>>,
    ) -> Self {
        self.send_email_to_provider = send_email_to_provider.into();
        self
    }

    /// Buttons below the invoice. The first one must be the pay button.
    ///
    /// Without it, the server may add such a button.
    #[must_use]
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.reply_markup = reply_markup.into();
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
    pub fn photo_size(mut self, photo_size: impl Into<Option<i64>>) -> Self {
        self.method.photo_size = photo_size.into();
        self
    }

    /// Width of the picture. Unit: pixels.
    pub fn photo_width(mut self, photo_width: impl Into<Option<i64>>) -> Self {
        self.method.photo_width = photo_width.into();
        self
    }

    /// Height of the picture. Unit: pixels.
    pub fn photo_height(mut self, photo_height: impl Into<Option<i64>>) -> Self {
        self.method.photo_height = photo_height.into();
        self
    }

    /// Whether to ask for the user's full name.
    pub fn need_name(mut self, need_name: impl Into<Option<bool>>) -> Self {
        self.method.need_name = need_name.into();
        self
    }

    /// Whether to ask for the user's phone number.
    pub fn need_phone_number(
        mut self,
        need_phone_number: impl Into<Option<bool>>,
    ) -> Self {
        self.method.need_phone_number = need_phone_number.into();
        self
    }

    /// Whether to ask for the user's email address.
    pub fn need_email(mut self, need_email: impl Into<Option<bool>>) -> Self {
        self.method.need_email = need_email.into();
        self
    }

    /// Whether to ask for the user's postal address.
    pub fn need_shipping_address(
        mut self,
        need_shipping_address: impl Into<Option<bool>>,
    ) -> Self {
        self.method.need_shipping_address = need_shipping_address.into();
        self
    }

    /// Whether the amount depends on the shipping option. Only then the bot receives a
    /// [`ShippingQuery`](crate::types::ShippingQuery).
    ///
    /// Set `need_shipping_address` too.
    pub fn is_flexible(mut self, is_flexible: impl Into<Option<bool>>) -> Self {
        self.method.is_flexible = is_flexible.into();
        self
    }

    /// The highest tip that is accepted. Unit: smallest units of the currency.
    pub fn max_tip_amount(mut self, max_tip_amount: impl Into<Option<i64>>) -> Self {
        self.method.max_tip_amount = max_tip_amount.into();
        self
    }

    /// Suggested tips. Unit: smallest units of the currency. Items: at most 4.
    ///
    /// Use positive amounts in rising order, not above `max_tip_amount`.
    pub fn suggested_tip_amounts<FORM>(
        mut self,
        suggested_tip_amounts: impl bazu_core::IntoList<i64, FORM>,
    ) -> Self {
        self.method.suggested_tip_amounts = bazu_core::IntoList::into_list(
            suggested_tip_amounts,
        );
        self
    }

    /// Whether to send the user's phone number to the payment provider.
    pub fn send_phone_number_to_provider(
        mut self,
        send_phone_number_to_provider: impl Into<Option<bool>>,
    ) -> Self {
        self.method.send_phone_number_to_provider = send_phone_number_to_provider.into();
        self
    }

    /// Whether to send the user's email address to the payment provider.
    pub fn send_email_to_provider(
        mut self,
        send_email_to_provider: impl Into<Option<bool>>,
    ) -> Self {
        self.method.send_email_to_provider = send_email_to_provider.into();
        self
    }

    /// Buttons below the invoice. The first one must be the pay button.
    ///
    /// Without it, the server may add such a button.
    pub fn reply_markup(
        mut self,
        reply_markup: impl Into<Option<InlineKeyboardMarkup>>,
    ) -> Self {
        self.method.reply_markup = reply_markup.into();
        self
    }
}

/// Creates a link to an invoice and returns it.
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
    /// Token of the payment provider, from `@BotGod`.
    pub provider_token: bazu_core::Secret,
    /// The parts of the price. Their sum is the amount to pay.
    pub prices: Vec<LabeledPrice>,
    /// Three-letter currency code, by ISO 4217, such as `RUB`. Length: exactly 3 characters.
    pub currency: String,
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

    /// Limit of `createInvoiceLink.currency`. Length: exactly 3 characters.
    pub const CURRENCY_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 3,
        max: 3,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates the request from its parameters.
    pub fn new(
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        provider_token: impl Into<bazu_core::Secret>,
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

/// Confirms or refuses a payment.
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

/// Answers a [`ShippingQuery`](crate::types::ShippingQuery) with the shipping options for the
/// address, or refuses the address.
///
/// The request of [`Bot::answer_shipping_query`](crate::Bot::answer_shipping_query).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnswerShippingQuery {
    /// Id of the query to answer.
    pub shipping_query_id: String,
    /// `true` if the goods can be sent to the address.
    pub ok: bool,
    /// The shipping options. Required if `ok` is `true`.
    pub shipping_options: Option<Vec<ShippingOption>>,
    /// Why the goods cannot be sent. Users see it. Required if `ok` is `false`.
    pub error_message: Option<String>,
}

impl AnswerShippingQuery {
    /// Creates the request from its required parameters.
    pub fn new(shipping_query_id: impl Into<String>, ok: bool) -> Self {
        Self {
            shipping_query_id: shipping_query_id.into(),
            ok,
            shipping_options: None,
            error_message: None,
        }
    }

    /// The shipping options. Required if `ok` is `true`.
    #[must_use]
    pub fn shipping_options<FORM>(
        mut self,
        shipping_options: impl bazu_core::IntoList<ShippingOption, FORM>,
    ) -> Self {
        self.shipping_options = bazu_core::IntoList::into_list(shipping_options);
        self
    }

    /// Why the goods cannot be sent. Users see it. Required if `ok` is `false`.
    #[must_use]
    pub fn error_message<FORM>(
        mut self,
        error_message: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.error_message = bazu_core::IntoOption::into_option(error_message);
        self
    }
}

impl Call<'_, AnswerShippingQuery> {
    /// The shipping options. Required if `ok` is `true`.
    pub fn shipping_options<FORM>(
        mut self,
        shipping_options: impl bazu_core::IntoList<ShippingOption, FORM>,
    ) -> Self {
        self.method.shipping_options = bazu_core::IntoList::into_list(shipping_options);
        self
    }

    /// Why the goods cannot be sent. Users see it. Required if `ok` is `false`.
    pub fn error_message<FORM>(
        mut self,
        error_message: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.error_message = bazu_core::IntoOption::into_option(error_message);
        self
    }
}

/// # Payments
///
/// Invoices and payments. Amounts are in the smallest unit of the currency, such as kopecks. A
/// payment has these steps:
///
/// 1. The bot sends an invoice ([`Bot::send_invoice`](crate::Bot::send_invoice)) or a link to
///    one ([`Bot::create_invoice_link`](crate::Bot::create_invoice_link)).
/// 2. If the price depends on shipping, the bot receives a
///    [`ShippingQuery`](crate::types::ShippingQuery) and answers it.
/// 3. The user pays, and the bot receives a
///    [`PreCheckoutQuery`](crate::types::PreCheckoutQuery) and answers it.
/// 4. The bot receives a message with `successful_payment`. This step is undocumented.
impl Bot {
    /// Sends an invoice that the user can pay, and returns the message. When the user pays, the bot
    /// receives a [`PreCheckoutQuery`](crate::types::PreCheckoutQuery).
    ///
    /// Rules:
    /// - `first-button-pays`: the first element of `reply_markup.inline_keyboard` has `pay`. The
    ///   first button below an invoice is the pay button.
    ///
    /// Arguments:
    /// - `chat_id`: The chat to send to, as an id or a name such as `@channelusername`.
    /// - `title`: Name of the product. Length: 1 to 32 characters.
    /// - `description`: Description of the product. Length: 1 to 255 characters.
    /// - `payload`: The bot's own data for the invoice. Users do not see it. The bot receives it as
    ///   `invoice_payload` and can recognize the payment by it. Length: 1 to 128 bytes.
    /// - `provider_token`: Token of the payment provider, from `@BotGod`.
    /// - `prices`: The parts of the price. Their sum is the amount to pay.
    /// - `currency`: Three-letter currency code, by ISO 4217, such as `RUB`. Length: exactly 3
    ///   characters.
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
    /// - [`max_tip_amount`](method@SendInvoice::max_tip_amount): The highest tip that is accepted.
    /// - [`suggested_tip_amounts`](method@SendInvoice::suggested_tip_amounts): Suggested tips.
    /// - [`send_phone_number_to_provider`](method@SendInvoice::send_phone_number_to_provider):
    ///   Whether to send the user's phone number to the payment provider.
    /// - [`send_email_to_provider`](method@SendInvoice::send_email_to_provider): Whether to send
    ///   the user's email address to the payment provider.
    /// - [`reply_markup`](method@SendInvoice::reply_markup): Buttons below the invoice.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    #[expect(clippy::too_many_arguments)]
    pub fn send_invoice(
        &self,
        chat_id: impl Into<ChatId>,
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        provider_token: impl Into<bazu_core::Secret>,
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

    /// Creates a link to an invoice and returns it.
    ///
    /// Arguments:
    /// - `title`: Name of the product. Length: 1 to 32 characters.
    /// - `description`: Description of the product. Length: 1 to 255 characters.
    /// - `payload`: The bot's own data for the invoice. Users do not see it. The bot receives it as
    ///   `invoice_payload` and can recognize the payment by it. Length: 1 to 128 bytes.
    /// - `provider_token`: Token of the payment provider, from `@BotGod`.
    /// - `prices`: The parts of the price. Their sum is the amount to pay.
    /// - `currency`: Three-letter currency code, by ISO 4217, such as `RUB`. Length: exactly 3
    ///   characters.
    pub fn create_invoice_link(
        &self,
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        provider_token: impl Into<bazu_core::Secret>,
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

    /// Confirms or refuses a payment. A confirmation does not prove the payment.
    ///
    /// Call it within 10 seconds, or the payment may be cancelled.
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
    pub fn answer_pre_checkout_query(
        &self,
        pre_checkout_query_id: impl Into<String>,
        ok: bool,
    ) -> Call<'_, AnswerPreCheckoutQuery> {
        self.call(AnswerPreCheckoutQuery::new(pre_checkout_query_id, ok))
    }

    /// Answers a [`ShippingQuery`](crate::types::ShippingQuery) with the shipping options for the
    /// address, or refuses the address.
    ///
    /// Rules:
    /// - `ways-of-shipping`: when `ok` is `true`, `shipping_options` must be given. The user
    ///   chooses from them.
    /// - `reason-for-refusal`: when `ok` is `false`, `error_message` must be given. The user sees
    ///   why the goods cannot be sent.
    ///
    /// Arguments:
    /// - `shipping_query_id`: Id of the query to answer.
    /// - `ok`: `true` if the goods can be sent to the address.
    ///
    /// Optional parameters, set on the call:
    /// - [`shipping_options`](method@AnswerShippingQuery::shipping_options): The shipping options.
    /// - [`error_message`](method@AnswerShippingQuery::error_message): Why the goods cannot be
    ///   sent.
    pub fn answer_shipping_query(
        &self,
        shipping_query_id: impl Into<String>,
        ok: bool,
    ) -> Call<'_, AnswerShippingQuery> {
        self.call(AnswerShippingQuery::new(shipping_query_id, ok))
    }
}
