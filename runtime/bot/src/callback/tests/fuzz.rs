//! Any value comes back the same, and no text makes reading panic.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde::{Deserialize, Serialize};

use crate::callback::{CallbackData, OldData};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
enum Tree {
    Leaf,
    Number(i64),
    Pair(u8, String),
    Named { a: Option<bool>, b: char },
    Many(Vec<Tree>),
    Map(BTreeMap<String, Option<Box<Tree>>>),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct First(Tree);

impl CallbackData for First {
    const NAME: &'static str = "t:@\\";
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Second(Tree, ());

impl CallbackData for Second {
    const NAME: &'static str = "t";
    const VERSION: u32 = 7;

    fn upgrade(old: OldData<'_>) -> Option<Self> {
        old.read().map(|tree| Self(tree, ()))
    }
}

fn tree() -> impl Strategy<Value = Tree> {
    let text = "[a:\\\\@.+ی\u{0}]{0,6}";
    let leaf = prop_oneof![
        Just(Tree::Leaf),
        any::<i64>().prop_map(Tree::Number),
        (any::<u8>(), text).prop_map(|(a, b)| Tree::Pair(a, b)),
        (any::<Option<bool>>(), any::<char>()).prop_map(|(a, b)| Tree::Named { a, b }),
    ];
    leaf.prop_recursive(4, 24, 4, move |inner| {
        let some = prop::option::of(inner.clone().prop_map(Box::new));
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(Tree::Many),
            prop::collection::btree_map(text, some, 0..4).prop_map(Tree::Map),
        ]
    })
}

/// Pieces of valid data in any order, so that much of a text is read before it is wrong.
fn nearly() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "t",
        "t@7",
        "@",
        ":",
        "0",
        "1",
        "7",
        "-",
        "Leaf",
        "Number",
        "Pair",
        "Named",
        "Many",
        "Map",
        "+",
        "\\",
        "\\.",
        "\\@",
        "ی",
        "\u{0}",
        "99999999999999999999",
    ]);
    prop::collection::vec(pieces, 0..24).prop_map(|pieces| pieces.concat())
}

/// Reads a text in every way. It may not panic.
fn read(text: &str) {
    let _ = First::from_data(text, usize::MAX);
    let _ = Second::from_data(text, usize::MAX);
    let _ = Second::from_data(&format!("t@7:{text}"), usize::MAX);
    let _ = Second::from_data(&format!("t@1:{text}"), usize::MAX);
    let _ = Second::from_payload(text);
}

proptest! {
    #[test]
    fn a_value_comes_back_the_same_as_data_and_as_a_payload(tree in tree()) {
        let first = First(tree.clone());
        let data = super::written(&first).unwrap();
        prop_assert_eq!(First::from_data(&data, data.len()), Ok(first.clone()));
        prop_assert!(Second::from_data(&data, data.len()).is_err());
        let second = Second(tree.clone(), ());
        let data = super::written(&second).unwrap();
        prop_assert_eq!(Second::from_data(&data, data.len()), Ok(second.clone()));
        prop_assert!(First::from_data(&data, data.len()).is_err());
        let payload = second.to_payload().unwrap();
        prop_assert!(payload.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-".contains(&b)));
        if payload.len() <= 512 {
            prop_assert_eq!(Second::from_payload(&payload), Ok(second));
        }
    }

    #[test]
    fn no_text_makes_reading_panic(text in any::<String>(), nearly in nearly()) {
        read(&text);
        read(&nearly);
    }

    #[test]
    fn changed_data_does_not_make_reading_panic(
        tree in tree(),
        at in any::<prop::sample::Index>(),
        letter in any::<char>(),
    ) {
        let mut letters: Vec<char> = super::written(&Second(tree, ())).unwrap().chars().collect();
        let at = at.index(letters.len());
        letters[at] = letter;
        read(&letters.iter().collect::<String>());
        letters.truncate(at);
        read(&letters.iter().collect::<String>());
    }
}
