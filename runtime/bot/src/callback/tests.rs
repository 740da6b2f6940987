//! Data goes out and comes back the same, and other text is foreign.

mod fuzz;
mod versions;

use std::collections::BTreeMap;
use std::fmt::Debug;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::encode::encode;
use super::*;

/// Reads data with this name and version 0.
fn decode<T: DeserializeOwned>(name: &str, data: &str) -> Result<T, String> {
    match decode::split(name, data) {
        Some((0, fields)) => decode::decode(fields).map_err(|error| error.to_string()),
        other => Err(format!("{other:?}")),
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Buy {
    item: i64,
    size: Size,
    note: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
enum Size {
    Small,
    Of(u8),
    Between(u8, u8),
    Named { name: String },
}

impl CallbackData for Buy {
    const NAME: &'static str = "buy";
}

fn buy(size: Size, note: Option<&str>) -> Buy {
    let note = note.map(str::to_owned);
    Buy {
        item: -7,
        size,
        note,
    }
}

#[track_caller]
fn travels<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: T, text: &str) {
    let data = encode("n", 0, &value).unwrap();
    assert_eq!(data, format!("n{text}"));
    assert_eq!(decode::<T>("n", &data), Ok(value));
}

#[test]
fn values_are_short_texts_and_come_back() {
    travels(buy(Size::Small, None), ":-7:Small:");
    travels(buy(Size::Of(3), Some("")), ":-7:Of:3:+:");
    travels(
        buy(Size::Between(1, 2), Some("a:b\\")),
        ":-7:Between:1:2:+:a\\.b\\\\",
    );
    let name = "چای".to_owned();
    travels(buy(Size::Named { name }, None), ":-7:Named:چای:");
    travels((), "");
    travels((true, 'x', 1.5_f64), ":1:x:1.5");
    travels(vec![1_u8, 2, 3], ":3:1:2:3");
    travels(vec![(); 3], ":3");
    travels(BTreeMap::from([(1, "a".to_owned())]), ":1:1:a");
    travels(
        (u128::MAX, i128::MIN),
        &format!(":{}:{}", u128::MAX, i128::MIN),
    );
    travels(Some(Some(None::<u8>)), ":+:+:");
}

#[test]
fn a_name_may_have_the_separator() {
    let data = encode("a:b", 0, &7).unwrap();
    assert_eq!(data, "a\\.b:7");
    assert_eq!(decode::<u8>("a:b", &data), Ok(7));
    assert!(decode::<u8>("a", &data).is_err());
}

#[test]
fn data_of_another_type_or_form_is_foreign_and_says_why() {
    for data in ["", "buyer:-7:Small:", "sell:-7:Small:", ":-7:Small:"] {
        assert_eq!(
            Buy::from_data(data, 64),
            Err(ForeignData::OtherName),
            "{data}"
        );
    }
    for data in [
        "buy",
        "buy:",
        "buy:7",
        "buy:-7:Small",
        "buy:-7:Small::",
        "buy:-7:Small:-",
        "buy:x:Small:",
        "buy:-7:Large:",
        "buy:-7:Of:256:",
        "buy:-7:Small:+:\\",
        "buy:-7:Small:+:\\x",
        "buy:99999999999999999999:Small:",
    ] {
        assert_eq!(
            Buy::from_data(data, 64),
            Err(ForeignData::Malformed),
            "{data}"
        );
    }
    let long = format!("buy:-7:Small:+:{}", "x".repeat(50));
    assert!(Buy::from_data(&long, 65).is_ok());
    assert_eq!(Buy::from_data(&long, 64), Err(ForeignData::OtherName));
    // A list may not be longer than its text allows by far.
    assert!(decode::<Vec<()>>("n", "n:18446744073709551615").is_err());
    assert!(decode::<Vec<u8>>("n", "n:3:1:2").is_err());
}

#[test]
fn a_type_that_holds_itself_is_read_no_deeper_than_its_data_is_long() {
    #[derive(Serialize, Deserialize)]
    struct Deep(Option<Box<Deep>>);
    impl CallbackData for Deep {
        const NAME: &'static str = "d";
    }
    let deep = format!("d{}", ":+".repeat(1_000_000));
    assert!(Deep::from_data(&deep, 64).is_err());
    assert!(Deep::from_payload(&payload::to_letters(&deep)).is_err());
    assert!(Deep::from_payload(&payload::to_letters("d:+:+:")).is_ok());
}

#[test]
fn what_cannot_be_read_back_is_refused_when_it_is_written() {
    #[derive(Serialize, Deserialize)]
    #[serde(untagged)]
    enum Guessed {
        Number(u8),
    }
    #[derive(Serialize, Deserialize)]
    struct Left {
        #[serde(skip_serializing_if = "Option::is_none")]
        out: Option<u8>,
    }
    let written = encode("n", 0, &Guessed::Number(1)).unwrap();
    assert!(decode::<Guessed>("n", &written).is_err());
    let written = encode("n", 0, &Left { out: None }).unwrap();
    assert!(decode::<Left>("n", &written).is_err());
}
