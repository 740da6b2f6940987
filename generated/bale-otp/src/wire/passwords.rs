// @generated from spec/otp/passwords.yaml by `cargo xtask gen otp`. Edit the spec, not this file.

//! How the types of [`passwords`](crate::passwords) are read, written and checked.

use bazu_core::{serde, wire};
use bazu_core::serde::ser::SerializeMap as _;

use crate::passwords::{SendOtp, Sent};

impl serde::Serialize for Sent {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "balance", &self.balance)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Sent {
    const NAME: &'static str = "Sent";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut balance = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "balance" => wire::set(&mut balance, "balance", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            balance: wire::required(balance, "balance")?,
            broken_: std::default::Default::default(),
        })
    }
}

impl<'de> serde::Deserialize<'de> for Sent {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl wire::KeepBroken for Sent {
    fn keep_broken(&mut self, parts: Vec<bazu_core::BrokenPart>) {
        self.broken_.keep(parts)
    }
}

impl serde::Serialize for SendOtp {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "phone", &self.phone)?;
        wire::write(&mut map, "otp", &self.otp.as_number())?;
        map.end()
    }
}

impl bazu_core::Payload for SendOtp {
    type Output = Sent;
    const NAME: &'static str = "send_otp";

    fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
        wire::Private::private(&self.phone, hide);
        wire::Private::private(&self.otp, hide);
    }

    fn size_hint(&self) -> usize {
        64
    }
}

impl bazu_rest::RestMethod for SendOtp {
    const PATH: &'static str = "/send_otp";

    fn decode(response: &bazu_rest::RestResponse) -> Result<Sent, bazu_core::Error> {
        response.tolerant_result()
    }
}
