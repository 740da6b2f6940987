// @generated from spec/otp/passwords.yaml by `cargo xtask gen otp`. Edit the spec, not this file.

//! How the types of [`passwords`](crate::passwords) are read, written and checked.

use bazu_core::{Error, Payload, wire};
use bazu_core::serde::{Deserialize, Deserializer, Serialize, Serializer};
use bazu_core::serde::de::MapAccess;
use bazu_core::serde::ser::SerializeMap;
use bazu_rest::{RestMethod, RestResponse};

use crate::passwords::{SendOtp, Sent};

impl Serialize for Sent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "balance", &self.balance)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Sent {
    const NAME: &'static str = "Sent";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut balance = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "balance" => wire::set(&mut balance, "balance", &mut wire_object)?,
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            balance: wire::required(balance, "balance")?,
        })
    }
}

impl<'de> Deserialize<'de> for Sent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for SendOtp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "phone", &self.phone)?;
        wire::write(&mut map, "otp", &self.otp.as_number())?;
        map.end()
    }
}

impl Payload for SendOtp {
    type Output = Sent;
    const NAME: &'static str = "send_otp";

    fn private(&self, hide: &mut dyn FnMut(&str)) {
        wire::Private::private(&self.phone, hide);
        wire::Private::private(&self.otp, hide);
    }

    fn size_hint(&self) -> usize {
        64
    }
}

impl RestMethod for SendOtp {
    const PATH: &'static str = "/send_otp";

    fn decode(response: &RestResponse) -> Result<Sent, Error> {
        response.result()
    }
}
