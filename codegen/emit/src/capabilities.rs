//! What the bot APIs have in common and where their limits differ, as a table for the README.

use std::collections::BTreeMap;

use super::protocol;
use bazu_model::words;
use bazu_model::{Api, Field, Method};

/// A Markdown table of methods and APIs. Methods whose names differ in case only are one; what a
/// server no longer knows is not counted.
pub fn capabilities(apis: &[&Api]) -> String {
    let apis: Vec<&Api> = apis
        .iter()
        .copied()
        .filter(|api| protocol::of_api(api).is_compared())
        .collect();
    let mut rows: BTreeMap<String, Vec<Option<&Method>>> = BTreeMap::new();
    for (index, api) in apis.iter().enumerate() {
        let methods = api.methods.values();
        for method in methods.filter(|method| method.facts.removed.is_none()) {
            let row = rows.entry(method.wire.to_lowercase());
            row.or_insert_with(|| vec![None; apis.len()])[index] = Some(method);
        }
    }
    let names: Vec<_> = apis
        .iter()
        .map(|api| format!("`{}`", api.krate.name))
        .collect();
    let mut table = format!("| method | {} | limits that differ |\n", names.join(" | "));
    table.push_str(&format!("|---|{}---|\n", "---|".repeat(apis.len())));
    for methods in rows.values() {
        let Some(first) = methods.iter().flatten().next() else {
            continue;
        };
        let marks: Vec<_> = methods
            .iter()
            .map(|method| match method {
                Some(method) if method.wire == first.wire => "✓".to_owned(),
                Some(method) => format!("`{}`", method.wire),
                None => "–".to_owned(),
            })
            .collect();
        let differences = differences(methods);
        table.push_str(&format!(
            "| `{}` | {} | {differences} |\n",
            first.wire,
            marks.join(" | ")
        ));
    }
    table
}

/// The parameters that the server knows.
fn known(method: &Method) -> impl Iterator<Item = &Field> {
    let params = method.params.iter();
    params.filter(|param| param.facts.removed.is_none())
}

/// The limits of parameters that all have and that are not the same, in the order of the APIs.
fn differences(methods: &[Option<&Method>]) -> String {
    let Some(all) = methods.iter().copied().collect::<Option<Vec<&Method>>>() else {
        return String::new();
    };
    let Some((first, others)) = all.split_first() else {
        return String::new();
    };
    let mut found = Vec::new();
    for param in known(first) {
        let twins = others
            .iter()
            .map(|other| known(other).find(|p| p.wire == param.wire));
        let Some(twins) = twins.collect::<Option<Vec<_>>>() else {
            continue;
        };
        let words = |param: &Field| {
            let words = words::limits(&param.limits).join(" ");
            let words = words.trim_end_matches('.').replace("Length: ", "");
            if words.is_empty() {
                "none".to_owned()
            } else {
                words
            }
        };
        let all: Vec<_> = std::iter::once(param).chain(twins).map(words).collect();
        if all.iter().any(|words| *words != all[0]) {
            found.push(format!("`{}`: {}", param.wire, all.join(" / ")));
        }
    }
    found.join("; ").replace('|', "\\|")
}
