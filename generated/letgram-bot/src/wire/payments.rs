// @generated from spec/letgram/payments.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! How the types of [`payments`](crate::payments) are read, written and checked.

use bazu_core::{serde, wire};
use bazu_core::serde::ser::SerializeMap as _;

use crate::messages::Message;
use crate::payments::{
    AnswerPreCheckoutQuery, AnswerShippingQuery, CreateInvoiceLink, Invoice, LabeledPrice,
    OrderInfo, PreCheckoutQuery, SendInvoice, ShippingAddress, ShippingOption, ShippingQuery,
    SuccessfulPayment,
};

impl serde::Serialize for LabeledPrice {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "label", &self.label)?;
        wire::write(&mut map, "amount", &self.amount)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for LabeledPrice {
    const NAME: &'static str = "LabeledPrice";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut label = None;
        let mut amount = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "label" => wire::set(&mut label, "label", &mut object_)?,
                "amount" => wire::set(&mut amount, "amount", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            label: wire::required(label, "label")?,
            amount: wire::required(amount, "amount")?,
        })
    }
}

impl<'de> serde::Deserialize<'de> for LabeledPrice {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for PreCheckoutQuery {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "id", &self.id)?;
        wire::write_optional(&mut map, "from", &self.from)?;
        wire::write(&mut map, "currency", &self.currency)?;
        wire::write_optional(&mut map, "total_amount", &self.total_amount)?;
        wire::write(&mut map, "invoice_payload", &self.invoice_payload)?;
        wire::write_optional(&mut map, "shipping_option_id", &self.shipping_option_id)?;
        wire::write_optional(&mut map, "order_info", &self.order_info)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for PreCheckoutQuery {
    const NAME: &'static str = "PreCheckoutQuery";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id = None;
        let mut from = None;
        let mut currency = None;
        let mut total_amount = None;
        let mut invoice_payload = None;
        let mut shipping_option_id = None;
        let mut order_info = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::optional(&mut id, "id", &mut object_)?,
                "from" => wire::optional(&mut from, "from", &mut object_)?,
                "currency" => wire::optional(&mut currency, "currency", &mut object_)?,
                "total_amount" => {
                    wire::optional(&mut total_amount, "total_amount", &mut object_)?
                }
                "invoice_payload" => {
                    wire::optional(
                        &mut invoice_payload,
                        "invoice_payload",
                        &mut object_,
                    )?
                }
                "shipping_option_id" => {
                    wire::optional(
                        &mut shipping_option_id,
                        "shipping_option_id",
                        &mut object_,
                    )?
                }
                "order_info" => {
                    wire::optional(&mut order_info, "order_info", &mut object_)?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: id.unwrap_or_default(),
            from,
            currency: currency.unwrap_or_default(),
            total_amount,
            invoice_payload: invoice_payload.unwrap_or_default(),
            shipping_option_id,
            order_info,
            broken_: std::default::Default::default(),
        })
    }
}

impl<'de> serde::Deserialize<'de> for PreCheckoutQuery {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl wire::KeepBroken for PreCheckoutQuery {
    fn keep_broken(&mut self, parts: Vec<bazu_core::BrokenPart>) {
        self.broken_.keep(parts)
    }
}

impl serde::Serialize for Invoice {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "title", &self.title)?;
        wire::write(&mut map, "description", &self.description)?;
        wire::write_optional(&mut map, "total_amount", &self.total_amount)?;
        wire::write(&mut map, "start_parameter", &self.start_parameter)?;
        wire::write(&mut map, "currency", &self.currency)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Invoice {
    const NAME: &'static str = "Invoice";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut title = None;
        let mut description = None;
        let mut total_amount = None;
        let mut start_parameter = None;
        let mut currency = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "title" => wire::optional(&mut title, "title", &mut object_)?,
                "description" => {
                    wire::optional(&mut description, "description", &mut object_)?
                }
                "total_amount" => {
                    wire::optional(&mut total_amount, "total_amount", &mut object_)?
                }
                "start_parameter" => {
                    wire::optional(
                        &mut start_parameter,
                        "start_parameter",
                        &mut object_,
                    )?
                }
                "currency" => wire::optional(&mut currency, "currency", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            title: title.unwrap_or_default(),
            description: description.unwrap_or_default(),
            total_amount,
            start_parameter: start_parameter.unwrap_or_default(),
            currency: currency.unwrap_or_default(),
        })
    }
}

impl<'de> serde::Deserialize<'de> for Invoice {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for SuccessfulPayment {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "currency", &self.currency)?;
        wire::write_optional(&mut map, "total_amount", &self.total_amount)?;
        wire::write(&mut map, "invoice_payload", &self.invoice_payload)?;
        wire::write_optional(
            &mut map,
            "telegram_payment_charge_id",
            &self.telegram_payment_charge_id,
        )?;
        wire::write(
            &mut map,
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

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut currency = None;
        let mut total_amount = None;
        let mut invoice_payload = None;
        let mut telegram_payment_charge_id = None;
        let mut provider_payment_charge_id = None;
        let mut shipping_option_id = None;
        let mut order_info = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "currency" => wire::optional(&mut currency, "currency", &mut object_)?,
                "total_amount" => {
                    wire::optional(&mut total_amount, "total_amount", &mut object_)?
                }
                "invoice_payload" => {
                    wire::optional(
                        &mut invoice_payload,
                        "invoice_payload",
                        &mut object_,
                    )?
                }
                "telegram_payment_charge_id" => {
                    wire::optional(
                        &mut telegram_payment_charge_id,
                        "telegram_payment_charge_id",
                        &mut object_,
                    )?
                }
                "provider_payment_charge_id" => {
                    wire::optional(
                        &mut provider_payment_charge_id,
                        "provider_payment_charge_id",
                        &mut object_,
                    )?
                }
                "shipping_option_id" => {
                    wire::optional(
                        &mut shipping_option_id,
                        "shipping_option_id",
                        &mut object_,
                    )?
                }
                "order_info" => {
                    wire::optional(&mut order_info, "order_info", &mut object_)?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            currency: currency.unwrap_or_default(),
            total_amount,
            invoice_payload: invoice_payload.unwrap_or_default(),
            telegram_payment_charge_id,
            provider_payment_charge_id: provider_payment_charge_id.unwrap_or_default(),
            shipping_option_id,
            order_info,
        })
    }
}

impl<'de> serde::Deserialize<'de> for SuccessfulPayment {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for ShippingOption {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "id", &self.id)?;
        wire::write(&mut map, "title", &self.title)?;
        wire::write(&mut map, "prices", &self.prices)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ShippingOption {
    const NAME: &'static str = "ShippingOption";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id = None;
        let mut title = None;
        let mut prices = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::set(&mut id, "id", &mut object_)?,
                "title" => wire::set(&mut title, "title", &mut object_)?,
                "prices" => wire::set(&mut prices, "prices", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            title: wire::required(title, "title")?,
            prices: wire::required(prices, "prices")?,
        })
    }
}

impl<'de> serde::Deserialize<'de> for ShippingOption {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for ShippingAddress {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "country_code", &self.country_code)?;
        wire::write(&mut map, "state", &self.state)?;
        wire::write(&mut map, "city", &self.city)?;
        wire::write(&mut map, "street_line1", &self.street_line1)?;
        wire::write(&mut map, "street_line2", &self.street_line2)?;
        wire::write(&mut map, "post_code", &self.post_code)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ShippingAddress {
    const NAME: &'static str = "ShippingAddress";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut country_code = None;
        let mut state = None;
        let mut city = None;
        let mut street_line1 = None;
        let mut street_line2 = None;
        let mut post_code = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "country_code" => {
                    wire::optional(&mut country_code, "country_code", &mut object_)?
                }
                "state" => wire::optional(&mut state, "state", &mut object_)?,
                "city" => wire::optional(&mut city, "city", &mut object_)?,
                "street_line1" => {
                    wire::optional(&mut street_line1, "street_line1", &mut object_)?
                }
                "street_line2" => {
                    wire::optional(&mut street_line2, "street_line2", &mut object_)?
                }
                "post_code" => wire::optional(&mut post_code, "post_code", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            country_code: country_code.unwrap_or_default(),
            state: state.unwrap_or_default(),
            city: city.unwrap_or_default(),
            street_line1: street_line1.unwrap_or_default(),
            street_line2: street_line2.unwrap_or_default(),
            post_code: post_code.unwrap_or_default(),
        })
    }
}

impl<'de> serde::Deserialize<'de> for ShippingAddress {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for OrderInfo {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
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

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut name = None;
        let mut phone_number = None;
        let mut email = None;
        let mut shipping_address = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "name" => wire::optional(&mut name, "name", &mut object_)?,
                "phone_number" => {
                    wire::optional(&mut phone_number, "phone_number", &mut object_)?
                }
                "email" => wire::optional(&mut email, "email", &mut object_)?,
                "shipping_address" => {
                    wire::optional(
                        &mut shipping_address,
                        "shipping_address",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
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

impl<'de> serde::Deserialize<'de> for OrderInfo {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for ShippingQuery {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "id", &self.id)?;
        wire::write_optional(&mut map, "from", &self.from)?;
        wire::write(&mut map, "invoice_payload", &self.invoice_payload)?;
        wire::write_optional(&mut map, "shipping_address", &self.shipping_address)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ShippingQuery {
    const NAME: &'static str = "ShippingQuery";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id = None;
        let mut from = None;
        let mut invoice_payload = None;
        let mut shipping_address = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::optional(&mut id, "id", &mut object_)?,
                "from" => wire::optional(&mut from, "from", &mut object_)?,
                "invoice_payload" => {
                    wire::optional(
                        &mut invoice_payload,
                        "invoice_payload",
                        &mut object_,
                    )?
                }
                "shipping_address" => {
                    wire::optional(
                        &mut shipping_address,
                        "shipping_address",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: id.unwrap_or_default(),
            from,
            invoice_payload: invoice_payload.unwrap_or_default(),
            shipping_address,
            broken_: std::default::Default::default(),
        })
    }
}

impl<'de> serde::Deserialize<'de> for ShippingQuery {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl wire::KeepBroken for ShippingQuery {
    fn keep_broken(&mut self, parts: Vec<bazu_core::BrokenPart>) {
        self.broken_.keep(parts)
    }
}

impl serde::Serialize for SendInvoice {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write(&mut map, "title", &self.title)?;
        wire::write(&mut map, "description", &self.description)?;
        wire::write(&mut map, "payload", &self.payload)?;
        wire::write(&mut map, "provider_token", &self.provider_token)?;
        wire::write(&mut map, "prices", &self.prices)?;
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
        wire::write(&mut map, "currency", &self.currency)?;
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

impl bazu_core::Payload for SendInvoice {
    type Output = Message;
    const NAME: &'static str = "sendInvoice";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
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

    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
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

impl bazu_core::Method for SendInvoice {
    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(response: &bazu_core::Response) -> Result<Message, bazu_core::Error> {
        response.tolerant_result()
    }
}

impl serde::Serialize for CreateInvoiceLink {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "title", &self.title)?;
        wire::write(&mut map, "description", &self.description)?;
        wire::write(&mut map, "payload", &self.payload)?;
        wire::write(&mut map, "provider_token", &self.provider_token)?;
        wire::write(&mut map, "prices", &self.prices)?;
        wire::write(&mut map, "currency", &self.currency)?;
        map.end()
    }
}

impl bazu_core::Payload for CreateInvoiceLink {
    type Output = String;
    const NAME: &'static str = "createInvoiceLink";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
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

    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
        wire::Private::private(&self.provider_token, hide);
    }

    fn size_hint(&self) -> usize {
        256 + self.title.len() + self.description.len() + self.payload.len()
            + self.prices.len() * 256 + self.currency.len()
    }
}

impl bazu_core::Method for CreateInvoiceLink {
    fn decode(response: &bazu_core::Response) -> Result<String, bazu_core::Error> {
        response.result()
    }
}

impl serde::Serialize for AnswerPreCheckoutQuery {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "pre_checkout_query_id", &self.pre_checkout_query_id)?;
        wire::write(&mut map, "ok", &self.ok)?;
        wire::write_optional(&mut map, "error_message", &self.error_message)?;
        map.end()
    }
}

impl bazu_core::Payload for AnswerPreCheckoutQuery {
    type Output = bazu_core::True;
    const NAME: &'static str = "answerPreCheckoutQuery";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
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

impl bazu_core::Method for AnswerPreCheckoutQuery {
    const REPEATABLE: bool = true;

    fn decode(
        response: &bazu_core::Response,
    ) -> Result<bazu_core::True, bazu_core::Error> {
        response.result()
    }
}

impl serde::Serialize for AnswerShippingQuery {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "shipping_query_id", &self.shipping_query_id)?;
        wire::write(&mut map, "ok", &self.ok)?;
        wire::write_optional(&mut map, "shipping_options", &self.shipping_options)?;
        wire::write_optional(&mut map, "error_message", &self.error_message)?;
        map.end()
    }
}

impl bazu_core::Payload for AnswerShippingQuery {
    type Output = bazu_core::True;
    const NAME: &'static str = "answerShippingQuery";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
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

impl bazu_core::Method for AnswerShippingQuery {
    const REPEATABLE: bool = true;

    fn decode(
        response: &bazu_core::Response,
    ) -> Result<bazu_core::True, bazu_core::Error> {
        response.result()
    }
}
