//! Each way to change init data, and its own reason.

mod support;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bazu_init_data::{
    DEFAULT_CLOCK_SKEW, InitDataError, MAX_LENGTH, Signer, Unverified, Validator,
};

use support::{DATE, MAX_AGE, at, now, outside, reason, token, validator};

/// The reason why a text is refused a minute after its date.
fn refused(text: &str) -> String {
    reason(validator().validate_at(text, now()))
}

fn signer() -> Signer {
    Signer::new(&token()).user(42, "Ann").auth_date(at(DATE))
}

/// The text without one field, and that field.
fn without(text: &str, key: &str) -> (String, String) {
    let is_it = |pair: &&str| pair.split('=').next() == Some(key);
    let field = text.split('&').find(is_it).unwrap();
    let rest: Vec<_> = text.split('&').filter(|pair| !is_it(pair)).collect();
    (rest.join("&"), field.to_owned())
}

#[test]
fn fault_40_each_tampered_copy_is_refused_with_its_own_reason() {
    let cases = outside();
    for case in &cases {
        let (name, text) = (&case.name, &case.init_data);
        let (unsigned, hash) = without(text, "hash");
        let (undated, date) = without(text, "auth_date");
        let tampered = [
            ("", String::new(), "Empty"),
            (
                "a long text",
                format!("{text}&x={}", "y".repeat(MAX_LENGTH)),
                "TooLong",
            ),
            (
                "many fields",
                text.clone() + &"&x=1".repeat(40),
                "TooManyFields",
            ),
            (
                "a field without a value",
                format!("{text}&x"),
                "MalformedField",
            ),
            (
                "a field without a key",
                format!("{text}&=x"),
                "MalformedField",
            ),
            ("half an escape", format!("{text}&x=%4"), "NotUrlEncoded"),
            ("no UTF-8", format!("{text}&x=%C3"), "NotUrlEncoded"),
            (
                "a hidden line",
                format!("{text}&x=1%0Ay=2"),
                "AmbiguousField",
            ),
            ("a hidden key", format!("{text}&x%3Dy=2"), "AmbiguousField"),
            ("a second date", format!("{text}&{date}"), "DuplicateKey"),
            ("a second hash", format!("{text}&{hash}"), "DuplicateKey"),
            ("no hash", unsigned.clone(), "MissingHash"),
            (
                "half a hash",
                format!("{unsigned}&{}", &hash[..40]),
                "MalformedHash",
            ),
            (
                "a hash in upper case",
                format!("{unsigned}&hash={}", hash[5..].to_uppercase()),
                "MalformedHash",
            ),
            (
                "a hash of zeros",
                format!("{unsigned}&hash={}", "0".repeat(64)),
                "WrongHash",
            ),
            ("no date", undated.clone(), "MissingAuthDate"),
            (
                "a date with a sign",
                format!("{undated}&auth_date=%2B1"),
                "MalformedAuthDate",
            ),
            (
                "a date in words",
                format!("{undated}&auth_date=now"),
                "MalformedAuthDate",
            ),
            (
                "a huge date",
                format!("{undated}&auth_date=18446744073709551615"),
                "MalformedAuthDate",
            ),
            (
                "a later date",
                format!("{undated}&auth_date=1772323259"),
                "WrongHash",
            ),
            ("one more field", format!("{text}&role=admin"), "WrongHash"),
        ];
        for (way, text, expected) in tampered {
            assert_eq!(refused(&text), expected, "{name}: {way}");
        }
        for (key, _) in &case.fields {
            if key != "auth_date" {
                assert_eq!(
                    refused(&without(text, key).0),
                    "WrongHash",
                    "{name}: no {key}"
                );
            }
        }
    }
    println!(
        "fault 40 | {} texts of two packages, 21 ways to change each | each refused for its own reason",
        cases.len()
    );
}

#[test]
fn a_date_without_digits_is_no_date() {
    assert_eq!(
        refused(&signer().field("auth_date", "").sign()),
        "MalformedAuthDate"
    );
    assert_eq!(
        refused(&signer().field("auth_date", "1772323200.5").sign()),
        "MalformedAuthDate"
    );
    assert_eq!(
        refused(&signer().without("auth_date").sign()),
        "MissingAuthDate"
    );
}

#[test]
fn init_data_is_valid_to_the_last_second_of_its_age() {
    let text = signer().sign();
    let validator = validator();
    let last = at(DATE) + MAX_AGE;
    assert!(validator.validate_at(&text, last).is_ok());
    for over in [500, 1000].map(Duration::from_millis) {
        match validator.validate_at(&text, last + over) {
            Err(error @ InitDataError::Expired { age, limit }) => {
                assert_eq!((age, limit), (MAX_AGE + over, MAX_AGE));
                let words = "the init data is 3601 seconds old and the limit is 3600; the user must open the mini app again";
                assert_eq!(error.to_string(), words);
            }
            other => panic!("{other:?}"),
        }
    }
    let unlimited = Validator::new(&token(), Duration::MAX);
    let late = at(u64::from(u32::MAX));
    assert!(unlimited.validate_at(&text, late).is_ok());
}

#[test]
fn init_data_from_the_future_is_valid_only_as_far_as_clocks_may_differ() {
    let text = signer().sign();
    let earlier = |by: Duration| at(DATE) - by;
    let second = Duration::from_secs(1);
    let validator = validator();
    assert!(
        validator
            .validate_at(&text, earlier(DEFAULT_CLOCK_SKEW))
            .is_ok()
    );
    match validator.validate_at(&text, earlier(DEFAULT_CLOCK_SKEW + second)) {
        Err(InitDataError::FromTheFuture { ahead, limit }) => {
            assert_eq!(
                (ahead, limit),
                (DEFAULT_CLOCK_SKEW + second, DEFAULT_CLOCK_SKEW)
            );
        }
        other => panic!("{other:?}"),
    }
    let exact = validator.clone().clock_skew(Duration::ZERO);
    assert!(exact.validate_at(&text, at(DATE)).is_ok());
    assert_eq!(
        reason(exact.validate_at(&text, earlier(second))),
        "FromTheFuture"
    );
    // A date in milliseconds.
    let text = signer().field("auth_date", format!("{DATE}000")).sign();
    assert_eq!(refused(&text), "FromTheFuture");
    let before_1970 = UNIX_EPOCH - second;
    assert_eq!(
        reason(validator.validate_at(&text, before_1970)),
        "FromTheFuture"
    );
}

#[test]
fn a_user_who_is_signed_but_cannot_be_read_is_refused_and_another_broken_part_is_left_out() {
    for user in [
        "",
        "null",
        "{}",
        r#"{"id":"x","first_name":"Ann"}"#,
        r#"{"id":1}"#,
        "{",
    ] {
        let text = signer().field("user", user).sign();
        assert_eq!(refused(&text), "MalformedUser", "{user}");
    }
    let text = signer()
        .field("chat", "{")
        .field("receiver", "[]")
        .field("can_send_after", "-1");
    let signed = validator().validate_at(text.sign(), now()).unwrap();
    assert_eq!(
        (signed.chat(), signed.receiver(), signed.can_send_after()),
        (None, None, None)
    );
    assert_eq!(signed.field("chat"), Some("{"));
}

#[test]
fn a_line_in_a_value_cannot_stand_for_another_field() {
    // Whoever chooses the start parameter gets this text signed, and shows it as other fields.
    let evil = r#"{"id":1,"first_name":"Admin"}"#;
    let start = format!("x\nuser={evil}\nz=");
    let text = signer().field("start_param", start).sign();
    assert_eq!(refused(&text), "AmbiguousField");
    // The same signed text, split at its lines. The real user is a part of the last value.
    let split = text
        .replace("%0Auser%3D", "&user=")
        .replace("%0Az%3D&user=", "&z=%0Auser%3D");
    assert_ne!(split, text);
    assert_eq!(refused(&split), "AmbiguousField");
}

#[test]
fn neither_an_error_nor_a_debug_shows_the_token_the_signature_or_a_value() {
    let text = signer().field("start_param", "hush-hush").sign();
    let hash = text.rsplit('=').next().unwrap();
    let token = token();
    let secrets = [
        token.expose(),
        &token.expose()[10..],
        hash,
        "hush-hush",
        "Ann",
    ];
    let silent = |shown: String| {
        for secret in secrets {
            assert!(!shown.contains(secret), "{shown}");
        }
    };
    let validator = validator();
    assert!(format!("{validator:?}").contains("max_age: 3600s"));
    silent(format!("{validator:?}"));
    silent(format!("{:?}", Unverified::from(text.as_str())));
    for changed in [
        text.replace("Ann", "Ann2"),
        format!("{text}&start_param=hush-hush"),
        format!("{text}&x=%"),
        text.replace(hash, &hash[1..]),
    ] {
        let error = validator.validate_at(&changed, now()).unwrap_err();
        silent(format!("{error} {error:?}"));
    }
    let late = validator.validate_at(&text, SystemTime::now() + Duration::from_secs(1 << 40));
    let late = late.unwrap_err();
    silent(format!("{late} {late:?}"));
    let signed = validator.validate_at(&text, now()).unwrap();
    for shown in [format!("{signed:?}"), format!("{:?}", signer())] {
        assert!(shown.contains("Ann"), "{shown}");
        assert!(!shown.contains(hash), "{shown}");
        assert!(!shown.contains(secrets[1]), "{shown}");
    }
}

#[test]
fn a_request_can_hold_init_data_that_nobody_checked() {
    let json = serde_json::to_string(&signer().sign()).unwrap();
    let unverified: Unverified = serde_json::from_str(&json).unwrap();
    assert!(validator().validate_at(&unverified, now()).is_ok());
    assert!(serde_json::from_str::<Unverified>("7").is_err());
}
