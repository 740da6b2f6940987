//! Signs in a user by phone: sends a one-time password, then asks the user for it.
//!
//! ```text
//! BALE_OTP_USER=… BALE_OTP_PASSWORD=… cargo run --example sign_in -- 09123456789
//! ```
//!
//! Set `BALE_OTP_URL` to use another server than Bale's.

use std::env;
use std::error::Error;
use std::io;
use std::process::ExitCode;

use bale_otp::{ErrorKind, Otp, OtpGateway, PhoneNumber};

/// The maximum number of attempts before the password becomes invalid.
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
        // A phone number is printed with stars in the middle.
        Ok(sent) => println!("Sent to {phone}; credit left: {}.", sent.balance),
        Err(error) => return Err(advice(&error).map_or(error.into(), Into::into)),
    }
    for line in io::stdin().lines().take(TRIES) {
        // Persian digits are accepted too.
        if otp.matches(line?.trim()) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A client is cheap to clone and stores its token. A server makes one client and reuses it.
fn connect() -> Result<OtpGateway, Box<dyn Error>> {
    let user = env::var("BALE_OTP_USER").unwrap_or_default();
    let password = env::var("BALE_OTP_PASSWORD").unwrap_or_default();
    let mut builder = OtpGateway::builder(user, password);
    if let Ok(url) = env::var("BALE_OTP_URL") {
        builder = builder.api_url(&url);
    }
    Ok(builder.build()?)
}

/// Returns what the user can do about the error, if known.
fn advice(error: &bale_otp::Error) -> Option<&'static str> {
    match ErrorKind::of(error) {
        ErrorKind::InvalidPhone => Some("Check the phone number."),
        ErrorKind::NotBaleUser => Some("Nobody uses Bale with this number; send an SMS."),
        ErrorKind::RateLimited => Some("Too many passwords for this number; try again later."),
        _ => None,
    }
}
