//! `application/x-www-form-urlencoded`, as in the URL standard of the WHATWG.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// The bytes to escape. A space is not in the list, because it becomes a `+`.
const IN_FORMS: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b' ')
    .remove(b'*')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_');

/// Names and values, escaped and joined.
pub(crate) fn encoded<N: AsRef<str>, V: AsRef<str>>(
    fields: impl IntoIterator<Item = (N, V)>,
) -> String {
    let pairs = fields.into_iter().map(|(name, value)| {
        let (name, value) = (escaped(name.as_ref()), escaped(value.as_ref()));
        format!("{name}={value}")
    });
    pairs.collect::<Vec<_>>().join("&")
}

pub(crate) fn escaped(text: &str) -> String {
    let form = utf8_percent_encode(text, IN_FORMS).to_string();
    form.replace(' ', "+")
}

#[cfg(test)]
mod tests {
    use bazu_core::Fields;

    use super::*;

    #[test]
    fn every_byte_that_has_a_meaning_in_forms_is_escaped() {
        let form = encoded([("a b", "c&d=e"), ("f", "+%~\r\n"), ("ف", "")]);
        assert_eq!(form, "a+b=c%26d%3De&f=%2B%25%7E%0D%0A&%D9%81=");
    }

    #[test]
    fn a_form_holds_text_as_it_is_and_everything_else_as_json() {
        let json = r#"{"phone":"98912","n":7,"list":[1],"text":"a b&سلام"}"#;
        let form = encoded(Fields::of("x", json.as_bytes()).unwrap().texts());
        let text = "a+b%26%D8%B3%D9%84%D8%A7%D9%85";
        assert_eq!(form, format!("phone=98912&n=7&list=%5B1%5D&text={text}"));
    }
}
