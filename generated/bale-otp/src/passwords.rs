// @generated from spec/otp/passwords.yaml by `cargo xtask gen otp`. Edit the spec, not this file.

//! One-time passwords

use bazu_core::wire;

use crate::{Call, OtpGateway};

/// The result of a sent password.
///
/// [Official page](https://docs.bale.ai/gateway)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Sent {
    /// Remaining credit of the organisation.
    pub balance: i64,
    pub(crate) broken_: wire::Broken,
}

impl Sent {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

/// Sends a one-time password.
///
/// The request of [`OtpGateway::send_otp`](crate::OtpGateway::send_otp).
/// [`OtpGateway::call`](crate::OtpGateway::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendOtp {
    /// Phone number of the recipient.
    pub phone: bazu_rest::PhoneNumber,
    /// The password, 3 to 8 digits.
    ///
    /// A password that begins with 0 is sent as text. The gateway may not accept it.
    pub otp: bazu_rest::Otp,
}

impl SendOtp {
    /// Creates the request from its parameters.
    pub fn new(phone: bazu_rest::PhoneNumber, otp: bazu_rest::Otp) -> Self {
        Self { phone, otp }
    }
}

/// # One-time passwords
///
/// One-time passwords by phone number.
impl OtpGateway {
    /// Sends a one-time password. Create the password with `Otp::generate`, store it, and compare
    /// it with what the user types by `Otp::matches`.
    ///
    /// Arguments:
    /// - `phone`: Phone number of the recipient.
    /// - `otp`: The password, 3 to 8 digits. A password that begins with 0 is sent as text. The
    ///   gateway may not accept it.
    ///
    /// Errors: [`InvalidPhone`](crate::ErrorKind::InvalidPhone),
    /// [`NotBaleUser`](crate::ErrorKind::NotBaleUser),
    /// [`RateLimited`](crate::ErrorKind::RateLimited),
    /// [`PaymentRequired`](crate::ErrorKind::PaymentRequired).
    ///
    /// [Official page](https://docs.bale.ai/gateway)
    pub fn send_otp(
        &self,
        phone: bazu_rest::PhoneNumber,
        otp: bazu_rest::Otp,
    ) -> Call<'_, SendOtp> {
        self.call(SendOtp::new(phone, otp))
    }
}
