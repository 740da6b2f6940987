//! Nothing that a model says slips through: whatever is changed in its JSON is told.

use bazu_evolve::diff::diff;
use bazu_model::SavedModel;
use proptest::sample::subsequence;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::Value;

use crate::pairs::{load, model};
use crate::specs;

/// What says nothing of the API: where a path begins so, nothing is reported. `*` is any one step, and
/// what does not begin with a `/` may stand anywhere.
const SILENT: &[(&str, &str)] = &[
    ("/api/id", "an API is compared with itself"),
    ("/comment", "it says how the file was made"),
    ("/api/files", "where something stands is not what it is"),
    ("at", "where something stands is not what it is"),
    (
        "/api/chapters/*/module",
        "nobody outside sees the file of an item",
    ),
    (
        "/api/chapters/*/path",
        "nobody outside sees the file of an item",
    ),
    (
        "/api/types/*/chapter",
        "nobody outside sees the file of an item",
    ),
    (
        "/api/methods/*/chapter",
        "nobody outside sees the file of an item",
    ),
    (
        "/api/corrections",
        "errors of the official page, which no code follows",
    ),
    (
        "/api/not_taken",
        "what a page has beside the API, which no code follows",
    ),
    ("/api/crate/version", "it follows from the changes"),
    ("remark", "it is for the reader of the spec, like a comment"),
];

/// Whether a path begins like another one of [`SILENT`].
fn begins(path: &str, other: &str) -> bool {
    let mut steps = path.split('/');
    if !other.starts_with('/') {
        return steps.any(|step| step == other);
    }
    other
        .split('/')
        .all(|step| steps.next().is_some_and(|own| step == "*" || step == own))
}

/// An edit of one place.
#[derive(Clone, Debug)]
enum Edit {
    /// Another text, number or truth value.
    Change,
    /// A key or an element less.
    Drop,
}

fn edits(value: &Value, path: String, found: &mut Vec<(String, Edit)>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                let path = format!("{path}/{}", key.replace('~', "~0").replace('/', "~1"));
                found.push((path.clone(), Edit::Drop));
                edits(value, path, found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let path = format!("{path}/{index}");
                found.push((path.clone(), Edit::Drop));
                edits(item, path, found);
            }
        }
        _ => found.push((path, Edit::Change)),
    }
}

fn edited(model: &Value, path: &str, edit: &Edit) -> Value {
    let mut model = model.clone();
    match edit {
        Edit::Change => {
            let leaf = model.pointer_mut(path).expect("the path of a leaf");
            *leaf = match leaf.take() {
                Value::String(text) => format!("{text}x").into(),
                Value::Bool(truth) => (!truth).into(),
                Value::Number(number) => match number.as_i64() {
                    Some(number) => (number + 1).into(),
                    None => (number.as_f64().expect("a number") + 1.0).into(),
                },
                other => panic!("{path} is no leaf: {other}"),
            };
        }
        Edit::Drop => {
            let (owner, key) = path.rsplit_once('/').expect("a path has parts");
            match model.pointer_mut(owner).expect("the path of an owner") {
                Value::Object(map) => {
                    map.remove(&key.replace("~1", "/").replace("~0", "~"));
                }
                Value::Array(items) => {
                    items.remove(key.parse().expect("an index"));
                }
                other => panic!("{owner} has no parts: {other}"),
            }
        }
    }
    model
}

#[test]
fn whatever_is_changed_in_a_model_is_told() {
    let mut runner = TestRunner::deterministic();
    for (api, count) in [
        ("bale", 250),
        ("letgram", 100),
        ("otp", 150),
        ("safir", 150),
    ] {
        let loaded = load(specs::files(api));
        let text = SavedModel::text(model(&loaded), None);
        let before = model(&loaded);
        let saved: Value = serde_json::from_str(&text).expect("it is JSON");
        let mut all = Vec::new();
        edits(&saved, String::new(), &mut all);
        // An item cannot lose its chapter; a chapter is nothing by itself.
        let chapter = |path: &str| path.starts_with("/api/chapters") && path.split('/').count() < 5;
        let spoken = |(path, _): &(String, Edit)| {
            !chapter(path) && !SILENT.iter().any(|(silent, _)| begins(path, silent))
        };
        let all: Vec<_> = all.into_iter().filter(spoken).collect();
        let sample = subsequence(all, count).new_tree(&mut runner);
        let sample = sample.expect("a sample").current();
        let mut readable = 0;
        let mut missed = Vec::new();
        for (path, edit) in sample {
            let after = edited(&saved, &path, &edit);
            let Ok(after) = SavedModel::read(&after.to_string()) else {
                continue;
            };
            readable += 1;
            if diff(before, &after.api).is_empty() {
                missed.push(format!("{edit:?} {path}"));
            }
        }
        assert!(missed.is_empty(), "{api}:\n{}", missed.join("\n"));
        assert!(readable > count / 2, "{api}: hardly an edit was readable");
    }
}

#[test]
fn what_says_nothing_of_the_api_is_not_told() {
    let apis = ["bale", "letgram"].map(|api| {
        let loaded = load(specs::files(api));
        let text = SavedModel::text(model(&loaded), None);
        let saved: Value = serde_json::from_str(&text).expect("it is JSON");
        let mut leaves = Vec::new();
        edits(&saved, String::new(), &mut leaves);
        (loaded, saved, leaves)
    });
    for (silent, why) in SILENT {
        let leaf = apis.iter().find_map(|(loaded, saved, leaves)| {
            let mut leaves = leaves.iter();
            let leaf =
                leaves.find(|(path, edit)| matches!(edit, Edit::Change) && begins(path, silent));
            leaf.map(|(path, edit)| (loaded, edited(saved, path, edit)))
        });
        let (before, after) = leaf.unwrap_or_else(|| panic!("nothing stands at {silent}"));
        let after = SavedModel::read(&after.to_string()).expect("it is readable still");
        assert_eq!(diff(model(before), &after.api), [], "{silent}: {why}");
    }
}
