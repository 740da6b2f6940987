use super::*;
use crate::Unit;

const USERNAME: LinkPart = LinkPart {
    name: "username",
    length: None,
    pattern: Some("[A-Za-z0-9_]+"),
};

const LIMIT: LengthLimit = LengthLimit {
    min: 1,
    max: 64,
    unit: Unit::Chars,
};

static START: LinkFormat = LinkFormat {
    url: "https://ble.ir/{username}?start={payload}",
    short: Some("https://ble.ir/{username}"),
    parts: &[
        USERNAME,
        LinkPart {
            name: "payload",
            length: Some(LIMIT),
            pattern: Some("[A-Za-z0-9_-]+"),
        },
    ],
};

static APP: LinkFormat = LinkFormat {
    url: "https://ble.ir/{username}?startapp={payload}",
    short: Some("https://ble.ir/{username}?startapp"),
    parts: &[
        USERNAME,
        LinkPart {
            name: "payload",
            length: None,
            pattern: None,
        },
    ],
};

#[track_caller]
fn start(values: &[&str]) -> String {
    Link::new(&START, values)
        .expect("it can be made")
        .to_string()
}

fn parts(format: &'static LinkFormat, text: &str) -> Option<(String, Option<String>)> {
    let link = Link::parse(format, text).ok()?;
    let part = |place| link.part(place).map(str::to_owned);
    Some((part(0)?, part(1)))
}

fn expected(username: &str, payload: Option<&str>) -> Option<(String, Option<String>)> {
    Some((username.to_owned(), payload.map(str::to_owned)))
}

#[test]
fn a_link_is_made_of_its_parts() {
    assert_eq!(
        start(&["shop_bot", "ref-7"]),
        "https://ble.ir/shop_bot?start=ref-7"
    );
    assert_eq!(start(&["@shop_bot"]), "https://ble.ir/shop_bot");
    let app = |values| Link::new(&APP, values).expect("it can be made").to_string();
    assert_eq!(app(&["shop_bot"]), "https://ble.ir/shop_bot?startapp");
    assert_eq!(
        app(&["shop_bot", "چای&a=b +"]),
        "https://ble.ir/shop_bot?startapp=%DA%86%D8%A7%DB%8C%26a%3Db%20%2B"
    );
}

#[test]
fn a_part_outside_of_its_limits_is_an_error_that_names_the_limit() {
    let error = |values: &[&str]| Link::new(&START, values).expect_err("it cannot be made");
    let long = error(&["shop_bot", &"x".repeat(65)]);
    assert!(matches!(
        long,
        LinkError::Length {
            part: "payload",
            count: 65,
            ..
        }
    ));
    assert_eq!(
        long.to_string(),
        "the payload of the link has 65 characters, at most 64 are allowed; keep large values elsewhere, and put their \
         id into the link"
    );
    assert_eq!(start(&["shop_bot", &"x".repeat(64)]).len(), 36 + 64 - 6);
    assert_eq!(
        error(&["shop_bot", ""]).to_string(),
        "the payload of the link has 0 characters, at least 1 are needed"
    );
    assert_eq!(
        error(&["shop_bot", "a b"]).to_string(),
        "the payload of the link does not match `[A-Za-z0-9_-]+`"
    );
    let username = error(&["shop_bot/x", "a"]);
    assert!(matches!(
        username,
        LinkError::Pattern {
            part: "username",
            ..
        }
    ));
}

#[test]
fn a_link_is_read_as_people_write_it() {
    let payload = expected("shop_bot", Some("ref-7"));
    for text in [
        "https://ble.ir/shop_bot?start=ref-7",
        "http://BLE.ir/shop_bot/?start=ref-7#top",
        " ble.ir/shop_bot?utm=x&start=ref-7&y ",
        "HTTPS://ble.ir/shop%5Fbot?start=ref%2D7",
    ] {
        assert_eq!(parts(&START, text), payload, "{text}");
    }
    for text in [
        "https://ble.ir/shop_bot",
        "ble.ir/shop_bot/",
        "ble.ir/shop_bot?",
    ] {
        assert_eq!(parts(&START, text), expected("shop_bot", None), "{text}");
    }
    let app = |text| parts(&APP, text);
    assert_eq!(app("https://ble.ir/b?startapp"), expected("b", None));
    assert_eq!(app("https://ble.ir/b?startapp="), expected("b", None));
    assert_eq!(
        app("https://ble.ir/b?startapp=a%26b+c"),
        expected("b", Some("a&b c"))
    );
}

#[test]
fn another_text_is_not_such_a_link() {
    for text in [
        "",
        "shop_bot",
        "https://ble.ir",
        "https://ble.ir/",
        "https://ble.ir/a/b?start=x",
        "https://t.me/shop_bot?start=x",
        "https://ble.ir.example.org/shop_bot?start=x",
        "https://x@ble.ir/shop_bot?start=x",
        "ftp://ble.ir/shop_bot?start=x",
        "https://ble.ir/shop_bot?startapp=x",
        "https://ble.ir/shop_bot?start=%ff",
        "https://ble.ir/%2e%2e?start=x",
    ] {
        assert!(Link::parse(&START, text).is_err(), "{text}");
    }
    let error = Link::parse(&START, "x").expect_err("it is no link");
    assert_eq!(
        error.to_string(),
        "the text is not a link of the form https://ble.ir/{username}?start={payload}"
    );
    let long = format!("https://ble.ir/shop_bot?start={}", "x".repeat(65));
    let error = Link::parse(&START, &long).expect_err("it is too long");
    assert!(matches!(error, LinkError::Length { count: 65, .. }));
}

#[test]
fn any_payload_of_a_link_without_a_pattern_comes_back() {
    for payload in ["a b", "a+b", "%", "چای", "&=#?/", "{payload}", "\n"] {
        let link = Link::new(&APP, &["shop_bot", payload]).expect("it can be made");
        let read = Link::parse(&APP, &link.to_string());
        assert_eq!(read, Ok(link), "{payload}");
    }
}
