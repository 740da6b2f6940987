//! The secret between the messenger and a webhook.

use bazu_core::{Error, Secret};

/// How many random bytes a secret is made of.
const BYTES: usize = 32;
/// The shortest secret that an author may choose.
const SHORTEST: usize = 16;
/// The longest secret that messengers take.
const LONGEST: usize = 256;

/// Makes a secret that nobody can guess.
pub(super) fn random() -> Result<Secret, Error> {
    let mut bytes = [0; BYTES];
    let random = rustls::crypto::ring::default_provider().secure_random;
    if random.fill(&mut bytes).is_err() {
        return Err(Error::config("the system gives no random numbers"));
    }
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Secret::from(hex))
}

/// Checks a secret that an author chose: it must fit into a header and into a path.
pub(super) fn check(secret: &Secret) -> Result<(), Error> {
    let text = secret.expose();
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    if !(SHORTEST..=LONGEST).contains(&text.len()) || !text.bytes().all(is_plain) {
        return Err(Error::config(
            "the secret of a webhook must have 16 to 256 characters of A-Z, a-z, 0-9, `_` and `-`",
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn random_secrets_differ_and_are_taken() {
        let (one, two) = (random().unwrap(), random().unwrap());
        assert_ne!(one, two);
        assert_eq!(one.expose().len(), 64);
        assert!(check(&one).is_ok());
    }

    #[test]
    fn a_secret_that_can_be_guessed_or_does_not_fit_into_a_path_is_refused() {
        let long = "a".repeat(257);
        for text in [
            "",
            "short",
            "a space in the text",
            "slash/slash/slash/slash",
            &long,
            "سلام سلام سلام",
        ] {
            assert!(check(&Secret::from(text)).is_err(), "{text}");
        }
        assert!(check(&Secret::from("AZaz09_-AZaz09_-")).is_ok());
    }
}
