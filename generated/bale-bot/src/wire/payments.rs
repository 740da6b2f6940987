// @generated from spec/bale/payments.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! How the types of [`payments`](crate::payments) are read, written and checked.

use bazu_core::{Error, Method, Payload, Response, Scope, True, wire};
use bazu_core::serde::{Deserialize, Deserializer, Serialize, Serializer};
use bazu_core::serde::de::MapAccess;
use bazu_core::serde::ser::SerializeMap;

use crate::messages::Message;
use crate::payments::{
    AnswerPreCheckoutQuery, CreateInvoiceLink, InquireTransaction, Invoice, LabeledPrice,
    PreCheckoutQuery, SendInvoice, SuccessfulPayment, Transaction, TransactionStatus,
};

impl Serialize for Invoice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("description", &self.description)?;
        map.serialize_entry("total_amount", &self.total_amount)?;
        wire::write_optional(&mut map, "start_parameter", &self.start_parameter)?;
        wire::write_optional(&mut map, "currency", &self.currency)?;
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
                    wire::optional(
                        &mut start_parameter,
                        "start_parameter",
                        &mut wire_object,
                    )?
                }
                "currency" => {
                    wire::optional(&mut currency, "currency", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            title: wire::required(title, "title")?,
            description: wire::required(description, "description")?,
            total_amount: wire::required(total_amount, "total_amount")?,
            start_parameter,
            currency,
        })
    }
}

impl<'de> Deserialize<'de> for Invoice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

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
        })
    }
}

impl<'de> Deserialize<'de> for PreCheckoutQuery {
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
        map.serialize_entry(
            "telegram_payment_charge_id",
            &self.telegram_payment_charge_id,
        )?;
        map.serialize_entry(
            "provider_payment_charge_id",
            &self.provider_payment_charge_id,
        )?;
        wire::write_optional(&mut map, "shipping_option_id", &self.shipping_option_id)?;
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
                    wire::set(
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
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            currency: wire::required(currency, "currency")?,
            total_amount: wire::required(total_amount, "total_amount")?,
            invoice_payload: wire::required(invoice_payload, "invoice_payload")?,
            telegram_payment_charge_id: wire::required(
                telegram_payment_charge_id,
                "telegram_payment_charge_id",
            )?,
            provider_payment_charge_id: wire::required(
                provider_payment_charge_id,
                "provider_payment_charge_id",
            )?,
            shipping_option_id,
        })
    }
}

impl<'de> Deserialize<'de> for SuccessfulPayment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for Transaction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("userID", &self.user_id)?;
        map.serialize_entry("amount", &self.amount)?;
        map.serialize_entry("createdAt", &self.created_at)?;
        wire::write_optional(
            &mut map,
            "provider_payment_charge_id",
            &self.provider_payment_charge_id,
        )?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Transaction {
    const NAME: &'static str = "Transaction";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut status = None;
        let mut user_id = None;
        let mut user_id_alias = None;
        let mut amount = None;
        let mut created_at = None;
        let mut provider_payment_charge_id = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "id" => wire::set(&mut id, "id", &mut wire_object)?,
                "status" => wire::set(&mut status, "status", &mut wire_object)?,
                "userID" => wire::set(&mut user_id, "userID", &mut wire_object)?,
                "userId" => wire::set(&mut user_id_alias, "userId", &mut wire_object)?,
                "amount" => wire::set(&mut amount, "amount", &mut wire_object)?,
                "createdAt" => wire::set(&mut created_at, "createdAt", &mut wire_object)?,
                "provider_payment_charge_id" => {
                    wire::optional(
                        &mut provider_payment_charge_id,
                        "provider_payment_charge_id",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            status: wire::required(status, "status")?,
            user_id: wire::required(user_id.or(user_id_alias), "userID")?,
            amount: wire::required(amount, "amount")?,
            created_at: wire::required(created_at, "createdAt")?,
            provider_payment_charge_id,
        })
    }
}

impl<'de> Deserialize<'de> for Transaction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for TransactionStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for TransactionStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::text(deserializer).map(|value| Self::from(&*value))
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
        wire::write_optional(
            &mut map,
            "reply_to_message_id",
            &self.reply_to_message_id,
        )?;
        wire::write_optional(&mut map, "provider_data", &self.provider_data)?;
        wire::write_optional(
            &mut map,
            "disable_notification",
            &self.disable_notification,
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
        scope.nested("reply_markup", &self.reply_markup);
    }

    fn private(&self, hide: &mut dyn FnMut(&str)) {
        wire::Private::private(&self.provider_token, hide);
    }

    fn size_hint(&self) -> usize {
        1024 + self.title.len() + self.description.len() + self.payload.len()
            + self.prices.len() * 256 + self.photo_url.as_ref().map_or(0, String::len)
            + self.provider_data.as_ref().map_or(0, String::len)
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
    }

    fn private(&self, hide: &mut dyn FnMut(&str)) {
        wire::Private::private(&self.provider_token, hide);
    }

    fn size_hint(&self) -> usize {
        256 + self.title.len() + self.description.len() + self.payload.len()
            + self.prices.len() * 256
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

impl Serialize for InquireTransaction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("transaction_id", &self.transaction_id)?;
        map.end()
    }
}

impl Payload for InquireTransaction {
    type Output = Transaction;
    const NAME: &'static str = "inquireTransaction";

    fn size_hint(&self) -> usize {
        64 + self.transaction_id.len()
    }
}

impl Method for InquireTransaction {
    fn decode(response: &Response) -> Result<Transaction, Error> {
        response.result()
    }
}
