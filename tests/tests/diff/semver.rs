//! The table of what another tool says is not stale. `.ci/semver` writes it.

use std::collections::BTreeMap;
use std::fs;

use crate::pairs::{pairs, repository};

fn text(name: &str) -> String {
    let path = repository().join("tests/diff").join(name);
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// What stands in the row of a rule that is newer than the last run of `.ci/semver`.
const OPEN: &str = "not asked yet";

#[test]
fn the_table_lists_every_rule_with_its_verdict_of_today_and_the_written_reasons() {
    let reasons: BTreeMap<String, String> =
        serde_yaml::from_str(&text("unseen.yaml")).expect("rule: reason");
    let table = text("semver.md");
    let rows = table.lines().filter(|line| line.starts_with("| `"));
    let found: Vec<_> = rows
        .map(|row| {
            let cells: Vec<&str> = row.trim_matches('|').split(" | ").map(str::trim).collect();
            (
                cells[0].to_owned(),
                cells[1].to_owned(),
                cells[4].to_owned(),
            )
        })
        .collect();
    let expected: Vec<_> = pairs()
        .iter()
        .map(|pair| {
            let rule = pair.rule.code();
            let said = reasons.get(rule).map_or("agrees", String::as_str);
            let asked = !table.contains(&format!("| `{rule}` | {} | {OPEN}", pair.asks()));
            let said = if asked { said } else { OPEN };
            (format!("`{rule}`"), pair.asks(), said.to_owned())
        })
        .collect();
    assert_eq!(found, expected, "run `.ci/semver`");
}
