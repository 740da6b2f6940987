//! Every rule tells its pair, and what else is told of a pair stands in its snapshot.

use std::collections::BTreeSet;

use bazu_evolve::diff::words::sentence;
use bazu_evolve::diff::{Change, Id};
use bazu_model::{Path, Place};

use crate::pairs::{folder, pairs};

fn lines(change: &Change) -> String {
    let place = |place: &Option<Place>| {
        let place = place.as_ref().map(Place::to_string);
        let place = place.unwrap_or_else(|| "nowhere".to_owned());
        place.replace("/items.yaml", ".yaml")
    };
    let path = match &change.path {
        Path::Api => "the API".to_owned(),
        path => path.to_string(),
    };
    let verdict = change.verdict();
    format!(
        "{} {path}: {}\n  old bot {}, new crate {}, Rust {}\n  {} -> {}\n",
        change.rule.code(),
        sentence(change),
        verdict.old_bot.word(),
        verdict.new_crate.word(),
        verdict.rust,
        place(&change.old),
        place(&change.new),
    )
}

#[test]
fn every_rule_has_a_pair_and_every_pair_a_rule() {
    for rule in Id::ALL {
        assert!(folder(*rule).is_dir(), "no pair for {}", rule.code());
    }
    let parent = folder(Id::ALL[0]);
    let parent = parent.parent().expect("a folder of pairs");
    for entry in parent.read_dir().expect("the folder of pairs") {
        let entry = entry.expect("an entry").path();
        let name = entry.file_name().and_then(|name| name.to_str());
        let name = name.expect("UTF-8 name");
        let known = Id::from_code(name).is_some();
        assert!(known || !entry.is_dir(), "no rule for the pair {name}");
    }
}

/// The whole engine runs over every pair: another rule that tells of it shows in the snapshot.
#[test]
fn every_pair_is_told_as_in_its_snapshot() {
    for pair in pairs() {
        let (own, others): (Vec<_>, Vec<_>) = pair
            .changes()
            .into_iter()
            .partition(|change| change.rule == pair.rule);
        assert!(
            !own.is_empty(),
            "{} does not tell its own pair: {others:?}",
            pair.rule.code()
        );
        let text: Vec<String> = own.iter().chain(&others).map(lines).collect();
        let text = format!("{}\n\n{}", pair.rule.title(), text.join("\n"));
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("snapshots");
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(pair.rule.code(), text));
    }
}

#[test]
fn changes_of_one_pair_have_fingerprints_of_their_own() {
    for pair in pairs() {
        let changes = pair.changes();
        let all: BTreeSet<String> = changes.iter().map(Change::fingerprint).collect();
        assert_eq!(all.len(), changes.len(), "{}", pair.rule.code());
    }
}

#[test]
fn a_fingerprint_stays_when_the_lines_move() {
    for pair in pairs() {
        let below = |loaded: &bazu_load::Loaded| {
            let files = loaded.files.iter().map(|file| {
                let text = format!("# One line.\n# Another.\n{}", file.text);
                bazu_model::SourceFile::new(file.path.clone(), text.into_bytes())
            });
            crate::pairs::load(files.collect())
        };
        let moved = crate::pairs::Pair {
            rule: pair.rule,
            old: below(&pair.old),
            new: below(&pair.new),
        };
        let (before, after) = (pair.changes(), moved.changes());
        let prints = |changes: &[Change]| -> Vec<String> {
            changes.iter().map(Change::fingerprint).collect()
        };
        assert_eq!(prints(&before), prints(&after));
        let lines = |changes: &[Change]| -> Vec<_> {
            let places = changes.iter().map(|c| (c.old.clone(), c.new.clone()));
            places.collect()
        };
        assert!(before.is_empty() || lines(&before) != lines(&after));
    }
}
