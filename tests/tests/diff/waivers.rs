//! A waiver holds for a change, whatever the words in which the change is reported.

use bazu_evolve::diff::report::{Format, Report};
use bazu_evolve::diff::waivers::{self, Waiver};
use bazu_evolve::diff::words::sentence;
use bazu_evolve::diff::{Change, Id};
use bazu_model::SourceFile;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::pairs::pairs;

/// A waiver for each change.
fn waived(changes: &[Change]) -> Vec<Waiver> {
    let lines = changes.iter().map(|change| {
        let line = waivers::proposal(change).replace('…', "Seen by us.");
        format!("{}\n", line.replace("YYYY-MM-DD", "2027-01-31"))
    });
    let text: String = lines.collect();
    let file = SourceFile::new("waivers.yaml", text.into_bytes());
    let (waivers, diagnostics) = waivers::read(&file, changes, "2027-01-01");
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    waivers
}

fn report<'a>(
    changes: &'a [Change],
    waivers: &'a [Waiver],
    words: fn(&Change) -> String,
) -> Report<'a> {
    Report {
        api: "tiny",
        old: "old",
        new: "new",
        changes,
        waivers,
        words,
    }
}

#[test]
fn a_reworded_change_is_still_waived() {
    let reworded = |change: &Change| format!("{} in other words", change.rule.code());
    let colours = false;
    for pair in pairs() {
        let changes = pair.changes();
        let waivers = waived(&changes);
        let before = report(&changes, &waivers, sentence);
        let after = report(&changes, &waivers, reworded);
        for change in &changes {
            let words = sentence(change);
            assert!(before.write(Format::Text { colours }).contains(&words));
            assert!(!after.write(Format::Text { colours }).contains(&words));
        }
        assert_eq!(before.open().count(), 0, "{}", pair.rule.code());
        assert_eq!(after.open().count(), 0, "{}", pair.rule.code());
    }
}

/// As `spec/README.md` describes it, from what the report says in JSON. A sentence in it would give
/// other fingerprints.
fn described(change: &Value) -> String {
    let data = json!([
        change["rule"],
        change["path"],
        change["before"],
        change["after"]
    ]);
    let hash = Sha256::digest(data.to_string());
    hash.iter()
        .take(6)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[test]
fn a_fingerprint_is_made_of_the_data_of_a_change_and_of_no_words() {
    for pair in pairs() {
        let changes = pair.changes();
        let json = report(&changes, &[], sentence).write(Format::Json);
        let json: Value = serde_json::from_str(&json).expect("it is JSON");
        let written = json["changes"].as_array().expect("a list of changes");
        assert_eq!(written.len(), changes.len());
        for (written, change) in written.iter().zip(&changes) {
            assert_eq!(written["fingerprint"], described(written));
            assert_eq!(written["fingerprint"], change.fingerprint());
        }
    }
}

#[test]
fn another_value_is_another_change() {
    let pairs = pairs();
    let pair = pairs.iter().find(|pair| pair.rule == Id::LimitTightened);
    let changes = pair.expect("a pair of the rule").changes();
    let change = changes.first().expect("a change");
    let others = [
        Change {
            before: None,
            ..change.clone()
        },
        Change {
            after: change.before.clone(),
            ..change.clone()
        },
        Change {
            path: bazu_model::Path::Api,
            ..change.clone()
        },
        Change {
            rule: Id::LimitLoosened,
            ..change.clone()
        },
    ];
    for other in others {
        assert_ne!(other.fingerprint(), change.fingerprint(), "{other:?}");
    }
    let elsewhere = Change {
        old: None,
        new: None,
        ..change.clone()
    };
    assert_eq!(elsewhere.fingerprint(), change.fingerprint());
}
