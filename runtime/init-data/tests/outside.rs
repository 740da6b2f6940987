//! Init data that packages of others signed. How it was made is in tests/init_data/README.md.

mod support;

use std::time::Duration;

use bazu_init_data::{InitDataError, Signer, Token, Validator};
use serde_json::Value;

use support::{Outside, at, now, outside, reason, token, validator};

#[test]
fn fault_40_init_data_that_others_signed_is_valid_and_all_of_it_is_read() {
    for Outside {
        name,
        fields,
        init_data,
        ..
    } in outside()
    {
        let signed = validator().validate_at(&init_data, now());
        let signed = signed.unwrap_or_else(|reason| panic!("{name}: {reason}"));
        for (key, value) in &fields {
            let read = signed
                .field(key)
                .unwrap_or_else(|| panic!("{name}: no {key}"));
            match value.as_str() {
                Some(text) => assert_eq!(read, text, "{name}: {key}"),
                None => assert_eq!(
                    &serde_json::from_str::<Value>(read).unwrap(),
                    value,
                    "{name}: {key}"
                ),
            }
        }
        // One of the packages signs an empty field by itself.
        let others = signed
            .fields()
            .filter(|(key, _)| !fields.contains_key(*key));
        assert!(
            others.into_iter().all(|field| field == ("signature", "")),
            "{name}"
        );
        let user = signed
            .user()
            .map(|user| (Value::from(user.id), Value::from(&*user.first_name)));
        let expected = fields
            .get("user")
            .map(|user| (user["id"].clone(), user["first_name"].clone()));
        assert_eq!(user, expected, "{name}");
    }
}

#[test]
fn every_part_of_a_group_and_of_a_private_chat_has_its_type() {
    let read = |name: &str| {
        let mut all = outside().into_iter();
        let case = all.find(|case| case.name.starts_with(name)).unwrap();
        validator().validate_at(&case.init_data, now()).unwrap()
    };
    let group = read("a group");
    assert_eq!(group.auth_date(), at(support::DATE + 1));
    assert_eq!(group.can_send_after(), Some(Duration::from_secs(10)));
    assert_eq!(group.chat_instance(), Some("-3788475317572404878"));
    assert_eq!(group.chat_type(), Some("supergroup"));
    assert_eq!(group.start_param(), Some("ref_7-a"));
    let chat = group.chat().unwrap();
    assert_eq!(
        (chat.id, &*chat.kind, &*chat.title),
        (-1_001_234_567_890, "supergroup", "R&D = <fun>")
    );
    assert_eq!(chat.username.as_deref(), Some("rnd"));
    let user = group.user().unwrap();
    assert_eq!(
        (user.id, user.last_name.as_deref()),
        (9_007_199_254_740_991, Some("Ann"))
    );
    assert_eq!(user.language_code.as_deref(), Some("ru"));
    assert!(user.is_premium && !user.is_bot);

    let private = read("a private chat");
    assert_eq!(
        private.receiver().map(|it| (it.id, it.is_bot)),
        Some((7, true))
    );
    assert!(private.user().unwrap().added_to_attachment_menu);
    assert_eq!((private.chat(), private.query_id()), (None, None));

    let user = read("a user");
    assert_eq!(user.query_id(), Some("AAE-1"));
    let user = user.user().unwrap();
    assert_eq!(
        user.photo_url.as_deref(),
        Some("https://example.com/a%20b.svg?x=1&y=2")
    );
    assert_eq!(user.username.as_deref(), Some("ali_b"));
    assert!(user.allows_write_to_pm);
}

#[test]
fn a_text_that_was_encoded_once_more_as_a_whole_means_the_same() {
    for Outside {
        name,
        init_data,
        encoded_twice,
        ..
    } in outside()
    {
        let once = validator().validate_at(&init_data, now()).unwrap();
        let twice = validator().validate_at(&encoded_twice, now());
        let twice = twice.unwrap_or_else(|reason| panic!("{name}: {reason}"));
        assert!(twice.fields().eq(once.fields()), "{name}");
        assert_eq!(twice.hash(), once.hash(), "{name}");
        // It is valid only if what is inside is signed.
        let changed = encoded_twice.replace("17723232", "17723233");
        assert_eq!(
            reason(validator().validate_at(&changed, now())),
            "WrongHash",
            "{name}"
        );
        let thrice = encoded_twice.replace('%', "%25");
        assert_eq!(
            reason(validator().validate_at(&thrice, now())),
            "MalformedField",
            "{name}"
        );
    }
}

#[test]
fn what_others_signed_has_the_signature_that_is_made_here() {
    for Outside {
        name, init_data, ..
    } in outside()
    {
        let signed = validator().validate_at(&init_data, now()).unwrap();
        let mut signer = Signer::new(&token());
        for (key, value) in signed.fields() {
            signer = signer.field(key, value);
        }
        let ours = validator().validate_at(signer.sign(), now()).unwrap();
        assert_eq!(ours.hash(), signed.hash(), "{name}");
    }
}

#[test]
fn init_data_for_another_bot_is_refused() {
    let other = Token::new("123456789:TEST_ONLY-token_for_vectors_000000001").unwrap();
    let other = Validator::new(&other, support::MAX_AGE);
    for Outside {
        name, init_data, ..
    } in outside()
    {
        let refused = other.validate_at(&init_data, now());
        assert!(matches!(refused, Err(InitDataError::WrongHash)), "{name}");
    }
}

/// Made by hand from the description of the algorithm.
#[test]
fn signatures_that_were_computed_apart_from_any_package_are_valid() {
    let vectors = [
        "auth_date=1772323200&query_id=AAE-1&user=%7B%22id%22%3A42%2C%22first_name%22%3A%22Ann%22%2C%22last_name\
         %22%3A%22B%22%2C%22username%22%3A%22ann_b%22%2C%22language_code%22%3A%22ru%22%7D\
         &hash=9fbe550cfbfa603ba286c94cc929f221a111fa0989c9a020fad2194be73cdd20",
        "auth_date=1772323201&chat_instance=-3788475317572404878&chat_type=group&start_param=ref_7-a&user=%7B%22id\
         %22%3A9007199254740991%2C%22first_name%22%3A%22%D0%81%D0%B6%20%26%20Co%20%5C%22x%5C%22%3D1%22%7D\
         &hash=657e1cd224f22d4297deed70dd0ee65479baf9dbad0c9d2ccfb6135e8bfb11fc",
    ];
    for vector in vectors {
        let signed = validator().validate_at(vector, now()).unwrap();
        assert!(signed.user().is_some());
    }
}
