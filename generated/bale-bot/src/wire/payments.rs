// @generated from spec/bale/payments.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! How the types of [`payments`](crate::payments) are read, written and checked.

use bazu_core::{serde, wire};
use bazu_core::serde::ser::SerializeMap as _;

use crate::messages::Message;
use crate::payments::{
    AnswerPreCheckoutQuery, CreateInvoiceLink, InquireTransaction, Invoice, LabeledPrice,
    PreCheckoutQuery, SendInvoice, SuccessfulPayment, Transaction, TransactionStatus,
};

impl serde::Serialize for Invoice {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "title", &self.title)?;
        wire::write(&mut map, "description", &self.description)?;
        wire::write(&mut map, "total_amount", &self.total_amount)?;
        wire::write_optional(&mut map, "start_parameter", &self.start_parameter)?;
        wire::write_optional(&mut map, "currency", &self.currency)?;
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
                "title" => wire::set(&mut title, "title", &mut object_)?,
                "description" => {
                    wire::set(&mut description, "description", &mut object_)?
                }
                "total_amount" => {
                    wire::set(&mut total_amount, "total_amount", &mut object_)?
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
            title: wire::required(title, "title")?,
            description: wire::required(description, "description")?,
            total_amount: wire::required(total_amount, "total_amount")?,
            start_parameter,
            currency,
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
        wire::write(&mut map, "from", &self.from)?;
        wire::write(&mut map, "currency", &self.currency)?;
        wire::write(&mut map, "total_amount", &self.total_amount)?;
        wire::write(&mut map, "invoice_payload", &self.invoice_payload)?;
        wire::write_optional(&mut map, "shipping_option_id", &self.shipping_option_id)?;
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
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::set(&mut id, "id", &mut object_)?,
                "from" => wire::set(&mut from, "from", &mut object_)?,
                "currency" => wire::set(&mut currency, "currency", &mut object_)?,
                "total_amount" => {
                    wire::set(&mut total_amount, "total_amount", &mut object_)?
                }
                "invoice_payload" => {
                    wire::set(&mut invoice_payload, "invoice_payload", &mut object_)?
                }
                "shipping_option_id" => {
                    wire::optional(
                        &mut shipping_option_id,
                        "shipping_option_id",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            from: wire::required(from, "from")?,
            currency: wire::required(currency, "currency")?,
            total_amount: wire::required(total_amount, "total_amount")?,
            invoice_payload: wire::required(invoice_payload, "invoice_payload")?,
            shipping_option_id,
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

impl serde::Serialize for SuccessfulPayment {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "currency", &self.currency)?;
        wire::write(&mut map, "total_amount", &self.total_amount)?;
        wire::write(&mut map, "invoice_payload", &self.invoice_payload)?;
        wire::write(
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
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "currency" => wire::set(&mut currency, "currency", &mut object_)?,
                "total_amount" => {
                    wire::set(&mut total_amount, "total_amount", &mut object_)?
                }
                "invoice_payload" => {
                    wire::set(&mut invoice_payload, "invoice_payload", &mut object_)?
                }
                "telegram_payment_charge_id" => {
                    wire::set(
                        &mut telegram_payment_charge_id,
                        "telegram_payment_charge_id",
                        &mut object_,
                    )?
                }
                "provider_payment_charge_id" => {
                    wire::set(
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
                _ => wire::skip(&mut object_)?,
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

impl<'de> serde::Deserialize<'de> for SuccessfulPayment {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for Transaction {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "id", &self.id)?;
        wire::write(&mut map, "status", &self.status)?;
        wire::write(&mut map, "userID", &self.user_id)?;
        wire::write(&mut map, "amount", &self.amount)?;
        wire::write(&mut map, "createdAt", &self.created_at)?;
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

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut id = None;
        let mut status = None;
        let mut user_id = None;
        let mut user_id_alias_ = None;
        let mut amount = None;
        let mut created_at = None;
        let mut provider_payment_charge_id = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "id" => wire::set(&mut id, "id", &mut object_)?,
                "status" => wire::set(&mut status, "status", &mut object_)?,
                "userID" => wire::set(&mut user_id, "userID", &mut object_)?,
                "userId" => wire::set(&mut user_id_alias_, "userId", &mut object_)?,
                "amount" => wire::set(&mut amount, "amount", &mut object_)?,
                "createdAt" => wire::set(&mut created_at, "createdAt", &mut object_)?,
                "provider_payment_charge_id" => {
                    wire::optional(
                        &mut provider_payment_charge_id,
                        "provider_payment_charge_id",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            id: wire::required(id, "id")?,
            status: wire::required(status, "status")?,
            user_id: wire::required(user_id.or(user_id_alias_), "userID")?,
            amount: wire::required(amount, "amount")?,
            created_at: wire::required(created_at, "createdAt")?,
            provider_payment_charge_id,
            broken_: std::default::Default::default(),
        })
    }
}

impl<'de> serde::Deserialize<'de> for Transaction {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl wire::KeepBroken for Transaction {
    fn keep_broken(&mut self, parts: Vec<bazu_core::BrokenPart>) {
        self.broken_.keep(parts)
    }
}

impl serde::Serialize for TransactionStatus {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for TransactionStatus {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::text(deserializer).map(|value| Self::from(&*value))
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
        scope.nested("reply_markup", &self.reply_markup);
    }

    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
        wire::Private::private(&self.provider_token, hide);
    }

    fn size_hint(&self) -> usize {
        1024 + self.title.len() + self.description.len() + self.payload.len()
            + self.prices.len() * 256 + self.photo_url.as_ref().map_or(0, String::len)
            + self.provider_data.as_ref().map_or(0, String::len)
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
    }

    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
        wire::Private::private(&self.provider_token, hide);
    }

    fn size_hint(&self) -> usize {
        256 + self.title.len() + self.description.len() + self.payload.len()
            + self.prices.len() * 256
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

impl serde::Serialize for InquireTransaction {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "transaction_id", &self.transaction_id)?;
        map.end()
    }
}

impl bazu_core::Payload for InquireTransaction {
    type Output = Transaction;
    const NAME: &'static str = "inquireTransaction";

    fn size_hint(&self) -> usize {
        64 + self.transaction_id.len()
    }
}

impl bazu_core::Method for InquireTransaction {
    const REPEATABLE: bool = true;

    fn decode(response: &bazu_core::Response) -> Result<Transaction, bazu_core::Error> {
        response.tolerant_result()
    }
}
