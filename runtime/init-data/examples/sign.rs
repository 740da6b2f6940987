//! Signs init data, to try a server without a messenger. The arguments are fields; the mini app was opened now, unless
//! `auth_date` is one of them.
//!
//! ```text
//! export BOT_TOKEN=123456:for-tests-only
//! cargo run --example sign -- 'user={"id":42,"first_name":"Ann"}' > init-data
//! curl --data-binary @init-data http://127.0.0.1:8080/login
//! ```

use std::env;
use std::error::Error;

use bazu_init_data::{Signer, Token};

fn main() -> Result<(), Box<dyn Error>> {
    let mut signer = Signer::new(&Token::from_env("BOT_TOKEN")?);
    for field in env::args().skip(1) {
        let (key, value) = field.split_once('=').ok_or("a field is `key=value`")?;
        signer = signer.field(key, value);
    }
    // Without a line feed, which would be a part of the text.
    print!("{}", signer.sign());
    Ok(())
}
