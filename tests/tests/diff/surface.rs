//! What the rules say of Rust, against the crates that are generated of their examples.

use std::collections::BTreeMap;

use bazu_emit as emit;
use bazu_evolve::diff::{Change, Id, diff, level};
use bazu_load::Loaded;
use bazu_model::SourceFile;
use bazu_model::level::Level;
use bazu_surface as surface;
use bazu_surface::{Difference, Surface};
use proptest::sample::subsequence;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_yaml::Value;

use crate::pairs::{load, model, pairs, repository, yaml_files};

/// Rules that ask more of the version than the public items of the crate do, each with the
/// reason.
const STRICTER: &[(Id, &str)] = &[(Id::ApiCrate, "the name of a crate is no item of it")];

fn surface(loaded: &Loaded) -> Surface {
    let api = loaded.api.as_ref().expect("a spec without faults");
    let output = emit::generate(api).expect("the generator writes Rust");
    let root = format!("generated/{}/src/", api.krate.name);
    let sources: BTreeMap<String, String> = output
        .files()
        .filter_map(|(path, file)| {
            let path = path.strip_prefix(&root)?;
            Some((path.to_owned(), file.text.clone()))
        })
        .collect();
    surface::read(&sources).expect("it is Rust")
}

fn heaviest(differences: &[Difference]) -> Level {
    let levels = differences.iter().map(|difference| difference.level);
    levels.max().unwrap_or_default()
}

fn reported(differences: &[Difference]) -> Vec<String> {
    let told = differences.iter();
    told.map(|difference| {
        let Difference { level, path, what } = difference;
        format!("  {level} {path}: {what}")
    })
    .collect()
}

#[test]
fn the_crate_of_an_example_changes_as_much_as_its_rule_says() {
    let mut wrong = Vec::new();
    for pair in pairs() {
        let said = level(&pair.changes());
        let differences = surface::compare(&surface(&pair.old), &surface(&pair.new));
        let found = heaviest(&differences);
        // Docs, and what a function does, are no part of the surface.
        let same = said == found || (said == Level::Patch && found == Level::None);
        let reason = STRICTER.iter().find(|(rule, _)| *rule == pair.rule);
        let code = pair.rule.code();
        match (same, reason) {
            (true, Some(_)) => wrong.push(format!("{code} needs no exception any more")),
            (false, Some(_)) if said > found => {}
            (false, _) => {
                let told = reported(&differences);
                wrong.push(format!(
                    "{code}: {said} said, {found} found\n{}",
                    told.join("\n")
                ));
            }
            (true, None) => {}
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// More may be told than the surface shows: two arguments of one type that change places.
#[test]
fn no_edit_of_a_construct_asks_more_of_the_version_than_is_told() {
    let files = snippets();
    let before = load(files.clone());
    let old = surface(&before);
    let mut all = Vec::new();
    for (index, file) in files.iter().enumerate() {
        let tree = serde_yaml::from_str(&file.text).expect("it is YAML");
        edits(&tree, &mut |tree| all.push((index, tree)));
    }
    let sample = subsequence(all, 100).new_tree(&mut TestRunner::deterministic());
    let sample = sample.expect("a sample").current();
    let mut readable = 0;
    for (index, tree) in sample {
        let mut files = files.clone();
        files[index].text = serde_yaml::to_string(&tree).expect("it is YAML again");
        let after = bazu_load::load(files);
        if !after.diagnostics.is_empty() {
            continue;
        }
        readable += 1;
        let found = surface::compare(&old, &surface(&after));
        let changes = diff(model(&before), model(&after));
        let said: Vec<String> = changes.iter().map(Change::to_string).collect();
        assert!(
            heaviest(&found) <= level(&changes),
            "said {said:#?}, but found {:#?}",
            reported(&found)
        );
    }
    assert!(readable > 20, "hardly an edit was readable: {readable}");
}

/// One construct of the spec language a file.
fn snippets() -> Vec<SourceFile> {
    let read = |shown: &str| yaml_files(&repository().join(shown), shown);
    let mut files = read("tests/snippets");
    files.extend(read("tests/snippets/shared"));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// Every tree that differs from this one in one place: a key or an element less, two that change
/// places, another type, number or truth value.
fn edits(node: &Value, found: &mut dyn FnMut(Value)) {
    match node {
        Value::Mapping(map) => {
            let entries: Vec<_> = map.clone().into_iter().collect();
            let mut put = |entries: Vec<_>| found(Value::Mapping(entries.into_iter().collect()));
            reordered(&entries, &mut put);
            for (index, (_, value)) in entries.iter().enumerate() {
                edits(value, &mut |value| {
                    let mut entries = entries.clone();
                    entries[index].1 = value;
                    put(entries);
                });
            }
        }
        Value::Sequence(items) => {
            let mut put = |items: Vec<_>| found(Value::Sequence(items));
            reordered(items, &mut put);
            for (index, item) in items.iter().enumerate() {
                edits(item, &mut |item| {
                    let mut items = items.clone();
                    items[index] = item;
                    put(items);
                });
            }
        }
        Value::String(text) => {
            let other = match text.strip_suffix('?') {
                Some(required) => required.to_owned(),
                None => format!("{text}?"),
            };
            let others = [other, format!("{text}x"), format!("[{text}]")];
            let others = others
                .into_iter()
                .chain(["Integer", "String"].map(str::to_owned));
            others.for_each(|other| found(other.into()));
        }
        Value::Number(number) => found((number.as_f64().expect("a number") as i64 + 1).into()),
        Value::Bool(truth) => found((!truth).into()),
        Value::Null | Value::Tagged(_) => {}
    }
}

/// The list without each of its elements, and with each two neighbours the other way round.
fn reordered<T: Clone>(items: &[T], found: &mut dyn FnMut(Vec<T>)) {
    for index in 0..items.len() {
        let mut without = items.to_vec();
        without.remove(index);
        found(without);
        if index > 0 {
            let mut turned = items.to_vec();
            turned.swap(index, index - 1);
            found(turned);
        }
    }
}
