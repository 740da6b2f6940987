//! Signs somebody in by phone: sends a one-time password, and asks for it.
//!
//! ```text
//! BALE_OTP_USER=… BALE_OTP_PASSWORD=… cargo run --example sign_in -- 09123456789
//! ```
//!
//! `BALE_OTP_URL` leads to another server than Bale's.

use std::env;
use std::error::Error;
use std::io;
use std::process::ExitCode;

use bale_otp::{ErrorKind, Otp, OtpGateway, PhoneNumber};

/// How often the password may be typed in before it is good no more.
const TRIES: usize = 3;

#[tokio::main]
async fn main() -> ExitCode {
    match sign_in().await {
        Ok(true) => {
            println!("Welcome.");
            ExitCode::SUCCESS
        }
        Ok(false) => {
            println!("That was not it.");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn sign_in() -> Result<bool, Box<dyn Error>> {
    let phone: PhoneNumber = env::args().nth(1).unwrap_or_default().parse()?;
    let gateway = connect()?;

    let otp = Otp::generate(6)?;
    match gateway.send_otp(phone.clone(), otp.clone()).await {
        // A phone number shows itself with stars in the middle.
        Ok(sent) => println!("Sent to {phone}; credit left: {}.", sent.balance),
        Err(error) => return Err(advice(&error).map_or(error.into(), Into::into)),
    }
    for line in io::stdin().lines().take(TRIES) {
        // Persian digits are as good as any.
        if otp.matches(line?.trim()) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A client is cheap to clone and keeps its token: a server makes one and keeps it.
fn connect() -> Result<OtpGateway, Box<dyn Error>> {
    let user = env::var("BALE_OTP_USER").unwrap_or_default();
    let password = env::var("BALE_OTP_PASSWORD").unwrap_or_default();
    let mut builder = OtpGateway::builder(user, password);
    if let Ok(url) = env::var("BALE_OTP_URL") {
        builder = builder.api_url(&url);
    }
    Ok(builder.build()?)
}

/// What the user can do about it, where that is known.
fn advice(error: &bale_otp::Error) -> Option<&'static str> {
    match ErrorKind::of(error) {
        ErrorKind::InvalidPhone => Some("Check the phone number."),
        ErrorKind::NotBaleUser => Some("Nobody uses Bale with this number; send an SMS."),
        ErrorKind::RateLimited => Some("Too many passwords for this number; try again later."),
        _ => None,
    }
}
