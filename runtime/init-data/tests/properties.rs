//! What holds for all init data.

mod support;

use std::collections::BTreeMap;

use bazu_init_data::{Signer, Token, Validator};
use proptest::collection::btree_map;
use proptest::prelude::*;

use support::{DATE, MAX_AGE, at, now, outside, token, validator};

type Fields = BTreeMap<String, String>;

/// Fields as a messenger may send them: without what makes their signature ambiguous.
fn fields() -> impl Strategy<Value = Fields> {
    let key = "[^=\n]{1,8}".prop_filter("a key of its own", |key| {
        !["hash", "auth_date", "user"].contains(&key.as_str())
    });
    btree_map(key, "[^\n]{0,20}", 0..8)
}

fn signed(token: &Token, fields: &Fields) -> String {
    let mut signer = Signer::new(token).auth_date(at(DATE));
    for (key, value) in fields {
        signer = signer.field(key, value);
    }
    signer.sign()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn what_is_signed_is_valid_and_read_back_in_full(fields in fields(), name in ".{0,20}", id: i64) {
        let token = token();
        let json = serde_json::json!({ "id": id, "first_name": name }).to_string();
        let mut fields = fields;
        fields.insert("user".to_owned(), json);
        let text = signed(&token, &fields);
        let read = validator().validate_at(&text, now()).unwrap();
        prop_assert_eq!(read.user().map(|user| (user.id, &user.first_name)), Some((id, &name)));
        fields.insert("auth_date".to_owned(), DATE.to_string());
        let expected = fields.iter().map(|(key, value)| (key.as_str(), value.as_str()));
        prop_assert!(read.fields().eq(expected));
    }

    #[test]
    fn a_text_with_any_bit_flipped_is_refused(fields in fields(), place: prop::sample::Index, bit in 0..8_u8) {
        let text = signed(&token(), &fields);
        let mut flipped = text.clone().into_bytes();
        let place = place.index(flipped.len());
        flipped[place] ^= 1 << bit;
        refuses(&text, &flipped);
    }

    #[test]
    fn a_text_is_refused_by_every_other_token(fields in fields(), other in "[0-9]{1,9}:[A-Za-z0-9_-]{1,35}") {
        let text = signed(&token(), &fields);
        let other = Token::new(other).unwrap();
        prop_assume!(other != token());
        prop_assert!(Validator::new(&other, MAX_AGE).validate_at(&text, now()).is_err());
    }

    #[test]
    fn two_texts_are_valid_with_one_signature_only_if_their_fields_are_the_same(
        fields in btree_map("[ab=\n]{1,3}", "[ab=\n]{0,4}", 1..4),
        others in btree_map("[ab=\n]{1,3}", "[ab=\n]{0,4}", 1..4),
    ) {
        let (one, two) = (signed(&token(), &fields), signed(&token(), &others));
        let hash = |text: &str| text.rsplit('=').next().unwrap().to_owned();
        if fields != others && hash(&one) == hash(&two) {
            let valid = [one, two].map(|text| validator().validate_at(&text, now()).is_ok());
            prop_assert!(valid != [true, true]);
        }
    }

    #[test]
    fn any_text_is_refused_without_a_panic(text in any::<String>()) {
        prop_assert!(validator().validate_at(&text, now()).is_err());
    }
}

/// Fails if a changed text is accepted, unless it is another way to write the same escapes.
fn refuses(text: &str, changed: &[u8]) {
    let Ok(changed) = std::str::from_utf8(changed) else {
        return;
    };
    if validator().validate_at(changed, now()).is_ok() {
        // `%3a` is `%3A`: nothing that was signed is different.
        assert_eq!(upper_escapes(changed), upper_escapes(text));
    }
}

fn upper_escapes(text: &str) -> String {
    let mut parts = text.split('%');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |whole, part| match part.split_at_checked(2) {
        Some((escape, rest)) => whole + "%" + &escape.to_uppercase() + rest,
        None => whole + "%" + part,
    })
}

#[test]
fn fault_40_every_single_bit_of_what_others_signed_matters() {
    let mut flips = 0;
    for case in outside() {
        for place in 0..case.init_data.len() {
            for bit in 0..8 {
                let mut flipped = case.init_data.clone().into_bytes();
                flipped[place] ^= 1 << bit;
                refuses(&case.init_data, &flipped);
                flips += 1;
            }
        }
    }
    println!(
        "fault 40 | {flips} texts with one bit flipped | refused, but for escapes whose digits changed their case"
    );
}
