//! Init data that others signed, and the reason of a refusal as a text.
#![allow(dead_code, reason = "each test uses a part of it")]

use std::sync::LazyLock;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bazu_init_data::{InitDataError, Signed, Token, Validator};
use serde_json::{Map, Value};

const CASES: &str = include_str!("../../../../tests/init_data/cases.json");
const SIGNED: [(&str, &str); 2] = [
    (
        "npm",
        include_str!("../../../../tests/init_data/signed/npm.json"),
    ),
    (
        "pypi",
        include_str!("../../../../tests/init_data/signed/pypi.json"),
    ),
];

/// When the init data of the cases was signed, and up to five seconds later.
pub(crate) const DATE: u64 = 1_772_323_200;
pub(crate) const MAX_AGE: Duration = Duration::from_secs(3600);

/// Init data that a package signed.
pub(crate) struct Outside {
    /// The package and the case.
    pub(crate) name: String,
    pub(crate) fields: Map<String, Value>,
    pub(crate) init_data: String,
    pub(crate) encoded_twice: String,
}

pub(crate) fn token() -> Token {
    static TOKEN: LazyLock<Token> = LazyLock::new(|| {
        let cases: Value = serde_json::from_str(CASES).unwrap();
        Token::new(cases["token"].as_str().unwrap()).unwrap()
    });
    TOKEN.clone()
}

pub(crate) fn outside() -> Vec<Outside> {
    let cases: Value = serde_json::from_str(CASES).unwrap();
    let cases = cases["cases"].as_array().unwrap();
    let mut all = Vec::new();
    for (package, signed) in SIGNED {
        let signed: Vec<Value> = serde_json::from_str(signed).unwrap();
        assert_eq!(signed.len(), cases.len());
        for (signed, case) in signed.iter().zip(cases) {
            assert_eq!(signed["name"], case["name"]);
            let text = |key: &str| signed[key].as_str().unwrap().to_owned();
            all.push(Outside {
                name: format!("{}, by {package}", text("name")),
                fields: case["fields"].as_object().unwrap().clone(),
                init_data: text("init_data"),
                encoded_twice: text("encoded_twice"),
            });
        }
    }
    all
}

pub(crate) fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

/// A minute after the init data of the cases was signed.
pub(crate) fn now() -> SystemTime {
    at(DATE + 60)
}

pub(crate) fn validator() -> Validator {
    Validator::new(&token(), MAX_AGE)
}

/// The reason of a refusal, without the values that it holds.
pub(crate) fn reason(outcome: Result<Signed, InitDataError>) -> String {
    let reason = match outcome {
        Ok(signed) => return format!("valid: {signed:?}"),
        Err(reason) => reason,
    };
    let shown = format!("{reason} {reason:?}");
    let secret = token();
    assert!(!shown.contains(secret.expose()), "{shown}");
    let debug = format!("{reason:?}");
    let end = debug.find([' ', '(']).unwrap_or(debug.len());
    debug[..end].to_owned()
}
