//! What is no change.

use bazu_evolve::diff::{Change, Id, diff};
use bazu_model::{Api, SourceFile};
use proptest::strategy::{Just, Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_yaml::{Mapping, Value};

use crate::pairs::{load, model, pairs};
use crate::specs;

fn read(files: Vec<SourceFile>) -> Api {
    load(files).api.expect("a model")
}

fn reported(changes: &[Change]) -> Vec<String> {
    changes.iter().map(Change::to_string).collect()
}

#[test]
fn a_spec_does_not_differ_from_itself() {
    for pair in pairs() {
        for side in [&pair.old, &pair.new] {
            assert_eq!(diff(model(side), model(side)), []);
        }
    }
    for api in specs::APIS {
        let api = read(specs::files(api));
        assert_eq!(diff(&api, &api), []);
    }
}

/// What a file is called, and in which file an item stands, nobody outside sees.
#[test]
fn a_renamed_file_is_no_change() {
    for (from, to) in [("payments", "money"), ("api", "header")] {
        let mut files = specs::files("bale");
        let before = read(files.clone());
        let path = format!("spec/bale/{from}.yaml");
        let file = files.iter_mut().find(|file| file.path == path);
        file.expect("the file is there").path = format!("spec/bale/{to}.yaml");
        assert_eq!(reported(&diff(&before, &read(files))), [""; 0], "{from}");
    }
}

#[test]
fn another_order_of_keys_is_no_change() {
    for api in specs::APIS {
        let files = specs::files(api);
        let before = read(files.clone());
        let mut order = Order::new(&files);
        for round in 0..3 {
            let moved: Vec<_> = files.iter().map(|file| order.of_file(file)).collect();
            let other = files.iter().zip(&moved).filter(|(a, b)| a.text != b.text);
            assert!(other.count() >= 2, "hardly a file was changed");
            let changes = diff(&before, &read(moved));
            assert_eq!(reported(&changes), [""; 0], "{api}, round {round}");
        }
    }
}

#[test]
fn another_order_of_what_is_always_given_is_that_of_the_constructors_arguments() {
    let mut files = specs::files("bale");
    let before = read(files.clone());
    let file = files
        .iter_mut()
        .find(|file| file.path == "spec/shared/payments.yaml");
    let file = file.expect("payments.yaml");
    let mut tree: Value = serde_yaml::from_str(&file.text).expect("it is YAML");
    let params = tree["methods"]["sendInvoice"]["params"].as_mapping_mut();
    let params = params.expect("sendInvoice has parameters");
    let mut entries: Vec<_> = std::mem::take(params).into_iter().collect();
    entries.reverse();
    *params = entries.into_iter().collect();
    file.text = serde_yaml::to_string(&tree).expect("it is YAML again");
    let changes = diff(&before, &read(files));
    let rules = changes.iter().map(|c| (c.rule, c.path.to_string()));
    let rules: Vec<_> = rules.collect();
    assert_eq!(rules, [(Id::Reordered, "sendInvoice".to_owned())]);
}

/// Orders that mean nothing, each time another one, the same in every run.
struct Order {
    runner: TestRunner,
    /// Names of fields that stand in a choice of some file, shared or not.
    chosen: Vec<Value>,
}

impl Order {
    fn new(files: &[SourceFile]) -> Self {
        let mut names = Vec::new();
        for file in files {
            let tree = serde_yaml::from_str(&file.text).expect("it is YAML");
            chosen(&tree, &mut names);
        }
        Self {
            runner: TestRunner::deterministic(),
            chosen: names,
        }
    }

    fn shuffled<T: Clone + std::fmt::Debug>(&mut self, items: Vec<T>) -> Vec<T> {
        let tree = Just(items).prop_shuffle().new_tree(&mut self.runner);
        tree.expect("a shuffle never fails").current()
    }

    fn keys(&mut self, map: &mut Mapping) {
        let entries: Vec<_> = std::mem::take(map).into_iter().collect();
        *map = self.shuffled(entries).into_iter().collect();
    }

    fn keys_of(&mut self, owner: &mut Value, key: &str) {
        if let Some(map) = owner.get_mut(key).and_then(Value::as_mapping_mut) {
            self.keys(map);
        }
    }

    fn of_file(&mut self, file: &SourceFile) -> SourceFile {
        let mut tree: Value = serde_yaml::from_str(&file.text).expect("it is YAML");
        for key in ["types", "methods"] {
            if let Some(items) = tree.get_mut(key).and_then(Value::as_mapping_mut) {
                items.values_mut().for_each(|item| self.of_item(item));
                self.keys(items);
            }
        }
        if let Some(shared) = tree.get_mut("shared").and_then(Value::as_mapping_mut) {
            for items in shared.values_mut().filter_map(Value::as_mapping_mut) {
                for item in items.values_mut() {
                    self.keys_of(item, "change");
                    if let Some(item) = item.as_mapping_mut() {
                        self.keys(item);
                    }
                }
                self.keys(items);
            }
            self.keys(shared);
        }
        if let Some(tree) = tree.as_mapping_mut() {
            self.keys(tree);
        }
        let text = serde_yaml::to_string(&tree).expect("it is YAML again");
        SourceFile::new(file.path.clone(), text.into_bytes())
    }

    fn of_item(&mut self, item: &mut Value) {
        for key in ["values", "kinds", "shortcuts", "accessors"] {
            self.keys_of(item, key);
        }
        for key in ["fields", "params"] {
            if let Some(fields) = item.get_mut(key).and_then(Value::as_mapping_mut) {
                self.of_fields(fields);
            }
        }
        if let Some(union) = item.get_mut("union") {
            // The order of `fields` is left: a member comes before those whose field it has.
            self.keys_of(union, "variants");
            self.keys_of(union, "kinds");
            self.keys(union.as_mapping_mut().expect("a union has keys"));
        }
        let rules = item.get_mut("rules").and_then(Value::as_sequence_mut);
        for rule in rules.into_iter().flatten() {
            self.keys_of(rule, "when");
            self.keys(rule.as_mapping_mut().expect("a rule has keys"));
        }
        if let Some(item) = item.as_mapping_mut() {
            self.keys(item);
        }
    }

    /// What a constructor takes keeps its order; the others go anywhere between.
    fn of_fields(&mut self, fields: &mut Mapping) {
        for field in fields.values_mut().filter_map(Value::as_mapping_mut) {
            self.keys(field);
        }
        let entries: Vec<_> = std::mem::take(fields).into_iter().collect();
        let chosen = self.chosen.clone();
        let given = |(name, field): &(Value, Value)| {
            let ty = field.get("type").unwrap_or(field);
            let optional = ty.as_str().is_some_and(|ty| ty.ends_with('?'));
            !optional || chosen.contains(name)
        };
        let kept: Vec<_> = entries
            .iter()
            .filter(|entry| given(entry))
            .cloned()
            .collect();
        let mut kept = kept.into_iter();
        let shuffled = self.shuffled(entries);
        let put_back = |entry| match given(&entry) {
            true => kept.next().expect("as many as there were"),
            false => entry,
        };
        *fields = shuffled.into_iter().map(put_back).collect();
    }
}

/// The names in all choices of a file, wherever they stand: constructors take such fields too.
fn chosen(node: &Value, found: &mut Vec<Value>) {
    match node {
        Value::Mapping(map) => {
            for (key, value) in map {
                match (key.as_str(), value) {
                    (Some("exactly_one_of" | "at_most_one_of"), Value::Sequence(names)) => {
                        let names = names.iter().flat_map(|alternative| match alternative {
                            Value::Sequence(names) => names.clone(),
                            name => vec![name.clone()],
                        });
                        found.extend(names);
                    }
                    _ => chosen(value, found),
                }
            }
        }
        Value::Sequence(items) => items.iter().for_each(|item| chosen(item, found)),
        _ => {}
    }
}
