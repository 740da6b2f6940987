// @generated from spec/otp/passwords.yaml by `cargo xtask gen otp`. Edit the spec, not this file.

//! One-time passwords
//!
//! One-time passwords by phone number.

use bazu_rest::{Otp, PhoneNumber};

use crate::{Call, OtpGateway};

/// What is left after a password was sent.
///
/// [Official page](https://docs.bale.ai/gateway)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Sent {
    /// Remaining credit of the organisation.
    pub balance: i64,
}

/// Sends a one-time password. The gateway sends what it is given: making the password, keeping
/// it and comparing it are the caller's; `Otp::generate` and `Otp::matches` help.
///
/// Sent by [`OtpGateway::send_otp`](crate::OtpGateway::send_otp), or by
/// [`OtpGateway::call`](crate::OtpGateway::call).
///
/// Errors seen: [`InvalidPhone`](crate::ErrorKind::InvalidPhone),
/// [`NotBaleUser`](crate::ErrorKind::NotBaleUser),
/// [`RateLimited`](crate::ErrorKind::RateLimited),
/// [`PaymentRequired`](crate::ErrorKind::PaymentRequired).
///
/// [Official page](https://docs.bale.ai/gateway)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendOtp {
    /// To whom.
    pub phone: PhoneNumber,
    /// The password, 3 to 8 digits.
    ///
    /// Note: A number on the wire, which cannot hold a leading zero. A password that begins with
    /// one goes out as text, as some clients send every password; that the gateway takes it is not
    /// documented.
    pub otp: Otp,
}

impl SendOtp {
    /// Creates the request from its parameters.
    pub fn new(phone: PhoneNumber, otp: Otp) -> Self {
        Self { phone, otp }
    }
}

/// # One-time passwords
///
/// One-time passwords by phone number.
impl OtpGateway {
    /// Sends a one-time password. The gateway sends what it is given: making the password, keeping
    /// it and comparing it are the caller's; `Otp::generate` and `Otp::matches` help.
    ///
    /// Arguments:
    /// - `phone`: To whom.
    /// - `otp`: The password, 3 to 8 digits. Note: A number on the wire, which cannot hold a
    ///   leading zero. A password that begins with one goes out as text, as some clients send every
    ///   password; that the gateway takes it is not documented.
    ///
    /// Errors seen: [`InvalidPhone`](crate::ErrorKind::InvalidPhone),
    /// [`NotBaleUser`](crate::ErrorKind::NotBaleUser),
    /// [`RateLimited`](crate::ErrorKind::RateLimited),
    /// [`PaymentRequired`](crate::ErrorKind::PaymentRequired).
    ///
    /// [Official page](https://docs.bale.ai/gateway)
    pub fn send_otp(&self, phone: PhoneNumber, otp: Otp) -> Call<'_, SendOtp> {
        self.call(SendOtp::new(phone, otp))
    }
}
