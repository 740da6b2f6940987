//! Data goes out and comes back the same, and other text is foreign.

use std::collections::BTreeMap;
use std::fmt::Debug;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::decode::decode;
use super::encode::encode;
use super::*;

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
    let data = encode("n", &value).unwrap();
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
    let data = encode("a:b", &7).unwrap();
    assert_eq!(data, "a\\.b:7");
    assert_eq!(decode::<u8>("a:b", &data), Ok(7));
    assert!(decode::<u8>("a", &data).is_err());
}

#[test]
fn foreign_data_is_none_of_ours() {
    for data in [
        "",
        "buy",
        "buy:",
        "buy:7",
        "buy:-7:Small",
        "buy:-7:Small::",
        "buy:-7:Small:-",
        "buy:x:Small:",
        "buy:-7:Large:",
        "buyer:-7:Small:",
        "sell:-7:Small:",
        ":-7:Small:",
        "buy:-7:Of:256:",
        "buy:-7:Small:+:\\",
        "buy:-7:Small:+:\\x",
        "buy:99999999999999999999:Small:",
    ] {
        assert_eq!(Buy::from_data(data, 64), None, "{data}");
    }
    let long = format!("buy:-7:Small:+:{}", "x".repeat(50));
    assert!(Buy::from_data(&long, 65).is_some());
    assert_eq!(Buy::from_data(&long, 64), None);
    // A list may not be longer than its text allows by far.
    assert!(decode::<Vec<()>>("n", "n:18446744073709551615").is_err());
    assert!(decode::<Vec<u8>>("n", "n:3:1:2").is_err());
}

#[test]
fn no_text_makes_it_panic() {
    // Every text of a few pieces of valid data, so also those that end in the middle of a value.
    let pieces = [
        "buy", ":", "7", "-", "Small", "Of", "+", "\\", "\\.", "ی", "\u{0}",
    ];
    let mut texts = vec![String::new()];
    for _ in 0..4 {
        let longer = texts
            .iter()
            .flat_map(|text| pieces.map(|piece| format!("{text}{piece}")));
        texts = longer.collect();
        for text in &texts {
            let _ = Buy::from_data(text, 64);
            let _ = Buy::from_data(&format!("buy:7:{text}"), 64);
            let _ = decode::<Vec<Option<String>>>("buy", text);
        }
    }
    // A type that holds itself is read no deeper than the data is long.
    #[derive(Serialize, Deserialize)]
    struct Deep(Option<Box<Deep>>);
    impl CallbackData for Deep {
        const NAME: &'static str = "d";
    }
    assert!(Deep::from_data(&format!("d{}", ":+".repeat(1_000_000)), 64).is_none());
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
    let written = encode("n", &Guessed::Number(1)).unwrap();
    assert!(decode::<Guessed>("n", &written).is_err());
    let written = encode("n", &Left { out: None }).unwrap();
    assert!(decode::<Left>("n", &written).is_err());
}
