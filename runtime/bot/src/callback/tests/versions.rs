//! Versions of a type, and the letters of a payload.

use serde::{Deserialize, Serialize};

use crate::callback::{CallbackData, ForeignData, OldData};

/// The second version: the first one had a count before the item.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Buy {
    item: i64,
}

impl CallbackData for Buy {
    const NAME: &'static str = "buy";
    const VERSION: u32 = 2;

    fn upgrade(old: OldData<'_>) -> Option<Self> {
        match old.version() {
            1 => old.read().map(|(_, item): (u8, i64)| Self { item }),
            _ => None,
        }
    }
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct At(u8);

impl CallbackData for At {
    const NAME: &'static str = "a@2";
}

#[test]
fn a_version_is_written_behind_the_name() {
    let data = super::written(&Buy { item: 7 });
    assert_eq!(data.as_deref(), Ok("buy@2:7"));
    assert_eq!(Buy::from_data("buy@2:7", 64), Ok(Buy { item: 7 }));
}

#[test]
fn data_of_an_old_version_is_upgraded_or_foreign() {
    assert_eq!(Buy::from_data("buy@1:3:7", 64), Ok(Buy { item: 7 }));
    for (data, why) in [
        // An old version that nobody reads, a newer one, and the form of a wrong one.
        ("buy:7", ForeignData::OtherVersion(0)),
        ("buy@3:7", ForeignData::OtherVersion(3)),
        ("buy@1:7", ForeignData::OtherVersion(1)),
        ("buy@2:3:7", ForeignData::Malformed),
        // No version is written in this way.
        ("buy@0:7", ForeignData::OtherName),
        ("buy@02:7", ForeignData::OtherName),
        ("buy@+2:7", ForeignData::OtherName),
        ("buy@:7", ForeignData::OtherName),
        ("buy@99999999999:7", ForeignData::OtherName),
        ("buy@2@2:7", ForeignData::OtherName),
    ] {
        assert_eq!(Buy::from_data(data, 64), Err(why), "{data}");
    }
}

#[test]
fn a_name_with_an_at_sign_is_not_a_version() {
    let data = super::written(&At(1)).expect("it can be written");
    assert_eq!(data, "a\\@2:1");
    assert_eq!(At::from_data(&data, 64), Ok(At(1)));
    assert_eq!(At::from_data("a@2:1", 64), Err(ForeignData::OtherName));
}

#[test]
fn a_payload_has_only_the_letters_of_a_link() {
    let payload = Buy { item: -7 }.to_payload().expect("it can be written");
    assert_eq!(payload, "YnV5QDI6LTc");
    assert_eq!(Buy::from_payload(&payload), Ok(Buy { item: -7 }));
    for payload in ["", "ref7", "YnV5QDI6LTc=", "YnV5QDI6LTd", "چای", "____"] {
        let read = Buy::from_payload(payload);
        assert_eq!(read, Err(ForeignData::OtherName), "{payload}");
    }
}
