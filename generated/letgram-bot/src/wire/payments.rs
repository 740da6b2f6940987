// @generated from spec/letgram/payments.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! How the types of [`payments`](crate::payments) are read, written and checked.

use bazu_core::{Error, Method, Payload, Response, Scope, True, wire};
use bazu_core::serde::{Deserialize, Deserializer, Serialize, Serializer};
use bazu_core::serde::de::MapAccess;
use bazu_core::serde::ser::SerializeMap;

use crate::messages::Message;
use crate::payments::{
    AnswerPreCheckoutQuery, AnswerShippingQuery, CreateInvoiceLink, Invoice, LabeledPrice,
    OrderInfo, PreCheckoutQuery, SendInvoice, ShippingAddress, ShippingOption, ShippingQuery,
    SuccessfulPayment,
};

impl Serialize for LabeledPrice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("label", &self.label)?;
        map.serialize_entry("amount", &self.amount)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for LabeledPrice {
    const NAME: &'static str = "LabeledPrice";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut label = None;
        let mut amount = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "label" => wire::set(&mut label, "label", &mut wire_object)?,
                "amount" => wire::set(&mut amount, "amount", &mut wire_object)?,
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            label: wire::required(label, "label")?,
            amount: wire::required(amount, "amount")?,
        })
    }
}

impl<'de> Deserialize<'de> for LabeledPrice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for PreCheckoutQuery {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("from", &self.from)?;
        map.serialize_entry("currency", &self.currency)?;
        map.serialize_entry("total_amount", &self.total_amount)?;
        map.serialize_entry("invoice_payload", &self.invoice_payload)?;
        wire::write_optional(&mut map, "shipping_option_id", &self.shipping_option_id)?;
        wire::write_optional(&mut map, "order_info", &self.order_info)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for PreCheckoutQuery {
    const NAME: &'static str = "PreCheckoutQuery";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut from = None;
        let mut currency = None;
        let mut total_amount = None;
        let mut invoice_payload = None;
        let mut shipping_option_id = None;
        let mut order_info = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "id" => wire::set(&mut id, "id", &mut wire_object)?,
                "from" => wire::set(&mut from, "from", &mut wire_object)?,
                "currency" => wire::set(&mut currency, "currency", &mut wire_object)?,
                "total_amount" => {
                    wire::set(&mut total_amount, "total_amount", &mut wire_object)?
                }
                "invoice_payload" => {
                    wire::set(&mut invoice_payload, "invoice_payload", &mut wire_object)?
                }
                "shipping_option_id" => {
                    wire::optional(
                        &mut shipping_option_id,
                        "shipping_option_id",
                        &mut wire_object,
                    )?
                }
                "order_info" => {
                    wire::optional(&mut order_info, "order_info", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            from: wire::required(from, "from")?,
            currency: wire::required(currency, "currency")?,
            total_amount: wire::required(total_amount, "total_amount")?,
            invoice_payload: wire::required(invoice_payload, "invoice_payload")?,
            shipping_option_id,
            order_info,
        })
    }
}

impl<'de> Deserialize<'de> for PreCheckoutQuery {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for Invoice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("description", &self.description)?;
        map.serialize_entry("total_amount", &self.total_amount)?;
        map.serialize_entry("start_parameter", &self.start_parameter)?;
        map.serialize_entry("currency", &self.currency)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Invoice {
    const NAME: &'static str = "Invoice";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut title = None;
        let mut description = None;
        let mut total_amount = None;
        let mut start_parameter = None;
        let mut currency = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "title" => wire::set(&mut title, "title", &mut wire_object)?,
                "description" => {
                    wire::set(&mut description, "description", &mut wire_object)?
                }
                "total_amount" => {
                    wire::set(&mut total_amount, "total_amount", &mut wire_object)?
                }
                "start_parameter" => {
                    wire::set(&mut start_parameter, "start_parameter", &mut wire_object)?
                }
                "currency" => wire::set(&mut currency, "currency", &mut wire_object)?,
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            title: wire::required(title, "title")?,
            description: wire::required(description, "description")?,
            total_amount: wire::required(total_amount, "total_amount")?,
            start_parameter: wire::required(start_parameter, "start_parameter")?,
            currency: wire::required(currency, "currency")?,
        })
    }
}

impl<'de> Deserialize<'de> for Invoice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for SuccessfulPayment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("currency", &self.currency)?;
        map.serialize_entry("total_amount", &self.total_amount)?;
        map.serialize_entry("invoice_payload", &self.invoice_payload)?;
        wire::write_optional(
            &mut map,
            "telegram_payment_charge_id",
            &self.telegram_payment_charge_id,
        )?;
        map.serialize_entry(
            "provider_payment_charge_id",
            &self.provider_payment_charge_id,
        )?;
        wire::write_optional(&mut map, "shipping_option_id", &self.shipping_option_id)?;
        wire::write_optional(&mut map, "order_info", &self.order_info)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for SuccessfulPayment {
    const NAME: &'static str = "SuccessfulPayment";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut currency = None;
        let mut total_amount = None;
        let mut invoice_payload = None;
        let mut telegram_payment_charge_id = None;
        let mut provider_payment_charge_id = None;
        let mut shipping_option_id = None;
        let mut order_info = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "currency" => wire::set(&mut currency, "currency", &mut wire_object)?,
                "total_amount" => {
                    wire::set(&mut total_amount, "total_amount", &mut wire_object)?
                }
                "invoice_payload" => {
                    wire::set(&mut invoice_payload, "invoice_payload", &mut wire_object)?
                }
                "telegram_payment_charge_id" => {
                    wire::optional(
                        &mut telegram_payment_charge_id,
                        "telegram_payment_charge_id",
                        &mut wire_object,
                    )?
                }
                "provider_payment_charge_id" => {
                    wire::set(
                        &mut provider_payment_charge_id,
                        "provider_payment_charge_id",
                        &mut wire_object,
                    )?
                }
                "shipping_option_id" => {
                    wire::optional(
                        &mut shipping_option_id,
                        "shipping_option_id",
                        &mut wire_object,
                    )?
                }
                "order_info" => {
                    wire::optional(&mut order_info, "order_info", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            currency: wire::required(currency, "currency")?,
            total_amount: wire::required(total_amount, "total_amount")?,
            invoice_payload: wire::required(invoice_payload, "invoice_payload")?,
            telegram_payment_charge_id,
            provider_payment_charge_id: wire::required(
                provider_payment_charge_id,
                "provider_payment_charge_id",
            )?,
            shipping_option_id,
            order_info,
        })
    }
}

impl<'de> Deserialize<'de> for SuccessfulPayment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for ShippingOption {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("prices", &self.prices)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ShippingOption {
    const NAME: &'static str = "ShippingOption";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut prices = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "id" => wire::set(&mut id, "id", &mut wire_object)?,
                "title" => wire::set(&mut title, "title", &mut wire_object)?,
                "prices" => wire::set(&mut prices, "prices", &mut wire_object)?,
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            title: wire::required(title, "title")?,
            prices: wire::required(prices, "prices")?,
        })
    }
}

impl<'de> Deserialize<'de> for ShippingOption {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for ShippingAddress {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("country_code", &self.country_code)?;
        map.serialize_entry("state", &self.state)?;
        map.serialize_entry("city", &self.city)?;
        map.serialize_entry("street_line1", &self.street_line1)?;
        map.serialize_entry("street_line2", &self.street_line2)?;
        map.serialize_entry("post_code", &self.post_code)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ShippingAddress {
    const NAME: &'static str = "ShippingAddress";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut country_code = None;
        let mut state = None;
        let mut city = None;
        let mut street_line1 = None;
        let mut street_line2 = None;
        let mut post_code = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "country_code" => {
                    wire::set(&mut country_code, "country_code", &mut wire_object)?
                }
                "state" => wire::set(&mut state, "state", &mut wire_object)?,
                "city" => wire::set(&mut city, "city", &mut wire_object)?,
                "street_line1" => {
                    wire::set(&mut street_line1, "street_line1", &mut wire_object)?
                }
                "street_line2" => {
                    wire::set(&mut street_line2, "street_line2", &mut wire_object)?
                }
                "post_code" => wire::set(&mut post_code, "post_code", &mut wire_object)?,
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            country_code: wire::required(country_code, "country_code")?,
            state: wire::required(state, "state")?,
            city: wire::required(city, "city")?,
            street_line1: wire::required(street_line1, "street_line1")?,
            street_line2: wire::required(street_line2, "street_line2")?,
            post_code: wire::required(post_code, "post_code")?,
        })
    }
}

impl<'de> Deserialize<'de> for ShippingAddress {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for OrderInfo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_optional(&mut map, "name", &self.name)?;
        wire::write_optional(&mut map, "phone_number", &self.phone_number)?;
        wire::write_optional(&mut map, "email", &self.email)?;
        wire::write_optional(&mut map, "shipping_address", &self.shipping_address)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for OrderInfo {
    const NAME: &'static str = "OrderInfo";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut phone_number = None;
        let mut email = None;
        let mut shipping_address = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "name" => wire::optional(&mut name, "name", &mut wire_object)?,
                "phone_number" => {
                    wire::optional(&mut phone_number, "phone_number", &mut wire_object)?
                }
                "email" => wire::optional(&mut email, "email", &mut wire_object)?,
                "shipping_address" => {
                    wire::optional(
                        &mut shipping_address,
                        "shipping_address",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            name,
            phone_number,
            email,
            shipping_address,
        })
    }
}

impl<'de> Deserialize<'de> for OrderInfo {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for ShippingQuery {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("from", &self.from)?;
        map.serialize_entry("invoice_payload", &self.invoice_payload)?;
        map.serialize_entry("shipping_address", &self.shipping_address)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ShippingQuery {
    const NAME: &'static str = "ShippingQuery";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut from = None;
        let mut invoice_payload = None;
        let mut shipping_address = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "id" => wire::set(&mut id, "id", &mut wire_object)?,
                "from" => wire::set(&mut from, "from", &mut wire_object)?,
                "invoice_payload" => {
                    wire::set(&mut invoice_payload, "invoice_payload", &mut wire_object)?
                }
                "shipping_address" => {
                    wire::set(
                        &mut shipping_address,
                        "shipping_address",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            from: wire::required(from, "from")?,
            invoice_payload: wire::required(invoice_payload, "invoice_payload")?,
            shipping_address: wire::required(shipping_address, "shipping_address")?,
        })
    }
}

impl<'de> Deserialize<'de> for ShippingQuery {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for SendInvoice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("description", &self.description)?;
        map.serialize_entry("payload", &self.payload)?;
        map.serialize_entry("provider_token", &self.provider_token)?;
        map.serialize_entry("prices", &self.prices)?;
        wire::write_optional(&mut map, "photo_url", &self.photo_url)?;
        wire::write_optional(&mut map, "photo_size", &self.photo_size)?;
        wire::write_optional(&mut map, "photo_width", &self.photo_width)?;
        wire::write_optional(&mut map, "photo_height", &self.photo_height)?;
        wire::write_optional(&mut map, "need_name", &self.need_name)?;
        wire::write_optional(&mut map, "need_phone_number", &self.need_phone_number)?;
        wire::write_optional(&mut map, "need_email", &self.need_email)?;
        wire::write_optional(
            &mut map,
            "need_shipping_address",
            &self.need_shipping_address,
        )?;
        wire::write_optional(&mut map, "is_flexible", &self.is_flexible)?;
        map.serialize_entry("currency", &self.currency)?;
        wire::write_optional(&mut map, "max_tip_amount", &self.max_tip_amount)?;
        wire::write_optional(
            &mut map,
            "suggested_tip_amounts",
            &self.suggested_tip_amounts,
        )?;
        wire::write_optional(
            &mut map,
            "send_phone_number_to_provider",
            &self.send_phone_number_to_provider,
        )?;
        wire::write_optional(
            &mut map,
            "send_email_to_provider",
            &self.send_email_to_provider,
        )?;
        wire::write_optional(&mut map, "reply_markup", &self.reply_markup)?;
        map.end()
    }
}

impl Payload for SendInvoice {
    type Output = Message;
    const NAME: &'static str = "sendInvoice";

    fn check(&self, scope: &mut Scope<'_>) {
        scope
            .length(
                "title",
                &self.title,
                Self::TITLE_LENGTH,
                "sendInvoice.title.length",
            );
        scope
            .length(
                "description",
                &self.description,
                Self::DESCRIPTION_LENGTH,
                "sendInvoice.description.length",
            );
        scope
            .length(
                "payload",
                &self.payload,
                Self::PAYLOAD_LENGTH,
                "sendInvoice.payload.length",
            );
        scope
            .length(
                "currency",
                &self.currency,
                Self::CURRENCY_LENGTH,
                "sendInvoice.currency.length",
            );
        if let Some(items) = &self.suggested_tip_amounts {
            scope
                .items(
                    "suggested_tip_amounts",
                    items.len(),
                    Self::SUGGESTED_TIP_AMOUNTS_ITEMS,
                    "sendInvoice.suggested_tip_amounts.items",
                );
        }
        scope.nested("reply_markup", &self.reply_markup);
        if let Some(first) = self
            .reply_markup
            .as_ref()
            .and_then(|list| list.inline_keyboard.iter().flatten().next())
            && first.pay != Some(true)
        {
            scope
                .first(
                    "reply_markup.inline_keyboard",
                    "it must have `pay`",
                    (
                        "sendInvoice.first-button-pays",
                        "The first button below an invoice is the pay button.",
                    ),
                );
        }
    }

    fn private(&self, hide: &mut dyn FnMut(&str)) {
        wire::Private::private(&self.provider_token, hide);
    }

    fn size_hint(&self) -> usize {
        1024 + self.title.len() + self.description.len() + self.payload.len()
            + self.prices.len() * 256 + self.photo_url.as_ref().map_or(0, String::len)
            + self.currency.len()
            + self.suggested_tip_amounts.as_ref().map_or(0, |items| items.len() * 256)
            + self.reply_markup.as_ref().map_or(0, |_| 512)
    }
}

impl Method for SendInvoice {
    fn decode(response: &Response) -> Result<Message, Error> {
        response.result()
    }
}

impl Serialize for CreateInvoiceLink {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("description", &self.description)?;
        map.serialize_entry("payload", &self.payload)?;
        map.serialize_entry("provider_token", &self.provider_token)?;
        map.serialize_entry("prices", &self.prices)?;
        map.serialize_entry("currency", &self.currency)?;
        map.end()
    }
}

impl Payload for CreateInvoiceLink {
    type Output = String;
    const NAME: &'static str = "createInvoiceLink";

    fn check(&self, scope: &mut Scope<'_>) {
        scope
            .length(
                "title",
                &self.title,
                Self::TITLE_LENGTH,
                "createInvoiceLink.title.length",
            );
        scope
            .length(
                "description",
                &self.description,
                Self::DESCRIPTION_LENGTH,
                "createInvoiceLink.description.length",
            );
        scope
            .length(
                "payload",
                &self.payload,
                Self::PAYLOAD_LENGTH,
                "createInvoiceLink.payload.length",
            );
        scope
            .length(
                "currency",
                &self.currency,
                Self::CURRENCY_LENGTH,
                "createInvoiceLink.currency.length",
            );
    }

    fn private(&self, hide: &mut dyn FnMut(&str)) {
        wire::Private::private(&self.provider_token, hide);
    }

    fn size_hint(&self) -> usize {
        256 + self.title.len() + self.description.len() + self.payload.len()
            + self.prices.len() * 256 + self.currency.len()
    }
}

impl Method for CreateInvoiceLink {
    fn decode(response: &Response) -> Result<String, Error> {
        response.result()
    }
}

impl Serialize for AnswerPreCheckoutQuery {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("pre_checkout_query_id", &self.pre_checkout_query_id)?;
        map.serialize_entry("ok", &self.ok)?;
        wire::write_optional(&mut map, "error_message", &self.error_message)?;
        map.end()
    }
}

impl Payload for AnswerPreCheckoutQuery {
    type Output = True;
    const NAME: &'static str = "answerPreCheckoutQuery";

    fn check(&self, scope: &mut Scope<'_>) {
        if !self.ok && self.error_message.is_none() {
            scope
                .required(
                    "error_message",
                    "`ok` is `false`",
                    (
                        "answerPreCheckoutQuery.reason-for-refusal",
                        "The user sees why the payment was refused.",
                    ),
                );
        }
    }

    fn size_hint(&self) -> usize {
        128 + self.pre_checkout_query_id.len()
            + self.error_message.as_ref().map_or(0, String::len)
    }
}

impl Method for AnswerPreCheckoutQuery {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}

impl Serialize for AnswerShippingQuery {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("shipping_query_id", &self.shipping_query_id)?;
        map.serialize_entry("ok", &self.ok)?;
        wire::write_optional(&mut map, "shipping_options", &self.shipping_options)?;
        wire::write_optional(&mut map, "error_message", &self.error_message)?;
        map.end()
    }
}

impl Payload for AnswerShippingQuery {
    type Output = True;
    const NAME: &'static str = "answerShippingQuery";

    fn check(&self, scope: &mut Scope<'_>) {
        if self.ok && self.shipping_options.is_none() {
            scope
                .required(
                    "shipping_options",
                    "`ok` is `true`",
                    (
                        "answerShippingQuery.ways-of-shipping",
                        "The user chooses from them.",
                    ),
                );
        }
        if !self.ok && self.error_message.is_none() {
            scope
                .required(
                    "error_message",
                    "`ok` is `false`",
                    (
                        "answerShippingQuery.reason-for-refusal",
                        "The user sees why the goods cannot be sent.",
                    ),
                );
        }
    }

    fn size_hint(&self) -> usize {
        256 + self.shipping_query_id.len()
            + self.shipping_options.as_ref().map_or(0, |items| items.len() * 256)
            + self.error_message.as_ref().map_or(0, String::len)
    }
}

impl Method for AnswerShippingQuery {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}
