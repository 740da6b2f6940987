//! The fields of a query string, read strictly: one text has one meaning, or is refused.

use percent_encoding::percent_decode_str;

use crate::error::InitDataError;

/// The longest init data that is read, in bytes. What messengers send is about ten times shorter.
pub const MAX_LENGTH: usize = 8192;
/// The most fields that are read. Messengers document about ten.
pub const MAX_FIELDS: usize = 32;

/// Keys and values, decoded and sorted by key. No key stands twice.
pub(crate) type Fields = Vec<(String, String)>;

/// Reads the fields of init data.
///
/// Some clients hand over a text that is url-encoded once more as a whole. Such a text has no `=`, which every other one
/// has. So each text has only one reading, and the signature covers what was read.
pub(crate) fn read(text: &str) -> Result<Fields, InitDataError> {
    if text.is_empty() {
        return Err(InitDataError::Empty);
    }
    if text.len() > MAX_LENGTH {
        let length = text.len();
        return Err(InitDataError::TooLong { length });
    }
    match text.contains('=') {
        true => read_once(text),
        false => {
            let outer = decode(text).ok_or(InitDataError::NotUrlEncoded { number: 1 })?;
            read_once(&outer)
        }
    }
}

fn read_once(text: &str) -> Result<Fields, InitDataError> {
    if text.split('&').nth(MAX_FIELDS).is_some() {
        return Err(InitDataError::TooManyFields);
    }
    let numbered = text.split('&').zip(1..);
    let fields = numbered.map(|(pair, number)| field(pair, number));
    let mut fields = fields.collect::<Result<Fields, _>>()?;
    fields.sort_unstable();
    match fields.windows(2).find(|two| two[0].0 == two[1].0) {
        Some(two) => Err(InitDataError::duplicate(&two[0].0)),
        None => Ok(fields),
    }
}

fn field(pair: &str, number: usize) -> Result<(String, String), InitDataError> {
    let malformed = InitDataError::MalformedField { number };
    let (key, value) = pair.split_once('=').ok_or(malformed)?;
    let encoded = InitDataError::NotUrlEncoded { number };
    let (Some(key), Some(value)) = (decode(key), decode(value)) else {
        return Err(encoded);
    };
    // The signed text is one line `key=value` for each field. These would make it a text of other fields.
    if key.contains(['=', '\n']) || value.contains('\n') {
        return Err(InitDataError::AmbiguousField { number });
    }
    match key.is_empty() {
        true => Err(InitDataError::MalformedField { number }),
        false => Ok((key, value)),
    }
}

/// Decodes `%` with two hexadecimal digits, and `+` for a space.
fn decode(text: &str) -> Option<String> {
    let is_hex = |digit: &u8| digit.is_ascii_hexdigit();
    // percent-encoding keeps a `%` that escapes nothing.
    let mut escapes = text.split('%').skip(1).map(str::as_bytes);
    if !escapes.all(|after| after.len() >= 2 && after.iter().take(2).all(is_hex)) {
        return None;
    }
    let spaced = text.replace('+', " ");
    let decoded = percent_decode_str(&spaced).decode_utf8().ok()?;
    Some(decoded.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(text: &str) -> Result<Vec<(String, String)>, String> {
        read(text).map_err(|error| format!("{error:?}"))
    }

    fn own(pairs: &[(&str, &str)]) -> Result<Vec<(String, String)>, String> {
        let own = pairs
            .iter()
            .map(|(key, value)| (key.to_string(), value.to_string()));
        Ok(own.collect())
    }

    #[test]
    fn fields_are_decoded_and_sorted_and_a_blank_value_is_one() {
        let text = "user=%7B%22a%22%3A1%7D&auth_date=1&empty=&name=%D8%B3+x&plus=%2B&raw=سلام=";
        let fields = [
            ("auth_date", "1"),
            ("empty", ""),
            ("name", "س x"),
            ("plus", "+"),
            ("raw", "سلام="),
            ("user", r#"{"a":1}"#),
        ];
        assert_eq!(pairs(text), own(&fields));
    }

    #[test]
    fn a_text_that_was_encoded_twice_has_the_same_fields_and_three_times_is_refused() {
        assert_eq!(pairs("a%3D1%26b%3D%2525"), own(&[("a", "1"), ("b", "%")]));
        assert_eq!(pairs("a%253D1"), Err("MalformedField { number: 1 }".into()));
    }

    #[test]
    fn each_way_to_be_no_query_string_has_its_own_reason_and_place() {
        let refused = [
            ("", "Empty"),
            ("a", "MalformedField { number: 1 }"),
            ("a=1&b", "MalformedField { number: 2 }"),
            ("a=1&", "MalformedField { number: 2 }"),
            ("a=1&=2", "MalformedField { number: 2 }"),
            ("a=1&b=%", "NotUrlEncoded { number: 2 }"),
            ("a=1&b=%2", "NotUrlEncoded { number: 2 }"),
            ("a=1&b=%+1", "NotUrlEncoded { number: 2 }"),
            ("a=1&b=%%41", "NotUrlEncoded { number: 2 }"),
            ("a=%FF", "NotUrlEncoded { number: 1 }"),
            ("a%FF=1", "NotUrlEncoded { number: 1 }"),
            ("%zz", "NotUrlEncoded { number: 1 }"),
            ("a=1&b=x%0Ac%3D2", "AmbiguousField { number: 2 }"),
            ("a=1&b%3Dc=2", "AmbiguousField { number: 2 }"),
            ("a=1&b\nc=2", "AmbiguousField { number: 2 }"),
            ("a=1&b=2&a=1", r#"DuplicateKey { key: "a" }"#),
            ("a=1&%61=2", r#"DuplicateKey { key: "a" }"#),
        ];
        for (text, reason) in refused {
            assert_eq!(pairs(text), Err(reason.to_owned()), "{text:?}");
        }
    }

    #[test]
    fn length_and_number_of_fields_are_bounded() {
        let text = |fields: usize| {
            let fields: Vec<_> = (0..fields).map(|number| format!("k{number}=")).collect();
            fields.join("&")
        };
        assert_eq!(
            pairs(&text(MAX_FIELDS)).map(|all| all.len()),
            Ok(MAX_FIELDS)
        );
        assert_eq!(pairs(&text(MAX_FIELDS + 1)), Err("TooManyFields".into()));
        let long = format!("a={}", "x".repeat(MAX_LENGTH - 2));
        assert!(pairs(&long).is_ok());
        let reason = Err("TooLong { length: 8193 }".into());
        assert_eq!(pairs(&(long + "x")), reason);
    }

    #[test]
    fn a_key_in_an_error_is_short_and_escaped() {
        let key = "k\r".repeat(40);
        let error = read(&format!("{key}=1&{key}=2")).unwrap_err().to_string();
        assert!(error.len() < 150, "{error}");
        assert!(!error.contains('\r'), "{error:?}");
    }
}
