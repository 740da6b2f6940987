//! `application/x-www-form-urlencoded`, as the WHATWG's URL standard has it.

use crate::client::push_escaped;

/// Names and values, escaped and joined.
pub(crate) fn encoded<N: AsRef<str>, V: AsRef<str>>(
    fields: impl IntoIterator<Item = (N, V)>,
) -> String {
    let mut form = String::new();
    for (name, value) in fields {
        if !form.is_empty() {
            form.push('&');
        }
        escape(&mut form, name.as_ref());
        form.push('=');
        escape(&mut form, value.as_ref());
    }
    form
}

/// One name or value, escaped.
pub(crate) fn escaped(text: &str) -> String {
    let mut form = String::new();
    escape(&mut form, text);
    form
}

fn escape(form: &mut String, text: &str) {
    for byte in text.bytes() {
        match byte {
            b' ' => form.push('+'),
            b'*' | b'-' | b'.' | b'_' => form.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => form.push(char::from(byte)),
            _ => push_escaped(form, byte),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_that_has_a_meaning_in_forms_is_escaped() {
        let form = encoded([("a b", "c&d=e"), ("f", "+%~\r\n"), ("ف", "")]);
        assert_eq!(form, "a+b=c%26d%3De&f=%2B%25%7E%0D%0A&%D9%81=");
    }
}
