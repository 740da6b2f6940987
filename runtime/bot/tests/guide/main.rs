//! What the guides promise to be complete.

use std::collections::BTreeMap;
use std::path::Path;

const PAGE: &str = include_str!("../../src/guide/from_python_bale_bot.md");

/// Everything that the documentation of python-bale-bot 2.5.0 has: classes, attributes, methods, events, helpers.
const ITEMS: &str = include_str!("python_bale_bot.txt");

/// The items that lines of code on the page name, in their comments, and those in its tables.
fn named() -> BTreeMap<&'static str, usize> {
    let comment = |line: &'static str| line.split_once("// ").map(|(_, item)| item);
    let in_table = |line: &'static str| line.strip_prefix("| `")?.split('`').next();
    let items = PAGE
        .lines()
        .filter_map(|line| comment(line).or_else(|| in_table(line)));
    let mut named = BTreeMap::new();
    for item in items {
        let item = item.strip_suffix(" ★").unwrap_or(item).trim();
        *named.entry(item).or_default() += 1;
    }
    named
}

/// The lines are compiled with the documentation.
#[test]
fn each_item_of_python_bale_bot_has_one_line_of_rust() {
    let named = named();
    let missing: Vec<&str> = ITEMS
        .lines()
        .filter(|item| !named.contains_key(item))
        .collect();
    assert_eq!(missing, [""; 0]);
    let twice = named.iter().filter(|(_, count)| **count > 1);
    assert_eq!(
        twice.map(|(item, _)| *item).collect::<Vec<_>>(),
        [""; 0],
        "named twice"
    );
    assert_eq!(ITEMS.lines().count(), 297);
}

#[test]
fn the_examples_that_guides_name_are_there() {
    let examples = Path::new(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../generated/bale-bot/examples"
    ));
    let names = PAGE
        .split("--example ")
        .skip(1)
        .map(|rest| rest.split('`').next());
    let names: Vec<&str> = names.flatten().collect();
    assert_eq!(names.len(), 5);
    for name in names {
        assert!(examples.join(format!("{name}.rs")).exists(), "{name}");
    }
}
