//! The lists of `tests/coverage/`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_yaml::{Mapping, Value};

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The APIs that have a list of what their docs say.
pub(crate) fn listed_apis() -> Vec<String> {
    let entries = fs::read_dir(root().join("tests/coverage")).expect("the folder of the lists");
    let files = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut apis: Vec<_> = files
        .filter_map(|file| Some(file.strip_suffix(".yaml")?.to_owned()))
        .filter(|name| !name.ends_with("-decisions"))
        .collect();
    apis.sort();
    apis
}

pub(crate) fn coverage(api: &str, ending: &str) -> PathBuf {
    let file = format!("{api}{ending}.yaml");
    root().join("tests/coverage").join(file)
}

pub(crate) fn list(api: &str) -> Value {
    parse(&fs::read_to_string(coverage(api, "")).expect("the list"))
}

pub(crate) fn decisions(api: &str) -> Value {
    parse(&fs::read_to_string(coverage(api, "-decisions")).expect("the decisions"))
}

pub(crate) fn parse(yaml: &str) -> Value {
    serde_yaml::from_str(yaml).expect("YAML without a key used twice")
}

pub(crate) fn section<'a>(
    list: &'a Value,
    name: &str,
) -> impl Iterator<Item = (&'a str, &'a Value)> {
    entries(list.get(name)).into_iter()
}

pub(crate) fn entries(value: Option<&Value>) -> Vec<(&str, &Value)> {
    let mapping = value.and_then(Value::as_mapping).map(Mapping::iter);
    let entries = mapping.into_iter().flatten();
    entries
        .map(|(name, value)| (name.as_str().expect("a name"), value))
        .collect()
}

pub(crate) fn text<'a>(listed: &'a Value, key: &str) -> &'a str {
    listed.get(key).and_then(Value::as_str).unwrap_or_default()
}

pub(crate) fn required(listed: &Value) -> bool {
    let required = listed.get("required").and_then(Value::as_bool);
    required.expect("every field of the list says whether it is required")
}

pub(crate) fn values(listed: &Value) -> BTreeSet<&str> {
    listed.get("values").map(strings).unwrap_or_default()
}

pub(crate) fn names<'a>(list: &'a Value, part: &str) -> BTreeSet<&'a str> {
    list.get(part).map(strings).unwrap_or_default()
}

pub(crate) fn strings(value: &Value) -> BTreeSet<&str> {
    let items = value.as_sequence().into_iter().flatten();
    items.filter_map(Value::as_str).collect()
}
