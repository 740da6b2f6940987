//! Items that stand in a shared file, and how the API differs from them.

use super::map;
use crate::random::Random;
use crate::yaml::Yaml;

/// The name of the shared file.
pub(super) const SHARED: &str = "common";

/// The shared file.
#[derive(Default)]
pub(super) struct Shared {
    types: Vec<(String, Yaml)>,
    methods: Vec<(String, Yaml)>,
}

impl Shared {
    /// Moves some items of a chapter into the shared file, and adds how the chapter differs from them.
    pub(super) fn take(
        &mut self,
        random: &mut Random,
        items: &mut Vec<(String, Yaml)>,
        differences: &mut Vec<(String, Yaml)>,
        are_methods: bool,
    ) {
        for (name, mut item) in std::mem::take(items) {
            if !random.chance(15) {
                items.push((name, item));
                continue;
            }
            differences.push((name.clone(), differ(random, &mut item)));
            let shared = if are_methods {
                &mut self.methods
            } else {
                &mut self.types
            };
            shared.push((name, item));
        }
    }

    pub(super) fn file(self) -> Option<(String, Vec<(String, Yaml)>)> {
        let is_empty = self.types.is_empty() && self.methods.is_empty();
        let root = vec![
            ("doc".to_owned(), Yaml::text("What APIs share.")),
            ("types".to_owned(), Yaml::Map(self.types)),
            ("methods".to_owned(), Yaml::Map(self.methods)),
        ];
        (!is_empty).then(|| (format!("spec/shared/{SHARED}.yaml"), root))
    }
}

/// Changes an item, and returns the difference that undoes it.
fn differ(random: &mut Random, item: &mut Yaml) -> Yaml {
    let Yaml::Map(entries) = item else {
        return map(Vec::new());
    };
    let other = || Yaml::text("What the others say.");
    if random.chance(30) {
        return match find(entries, &["doc"]) {
            Some(doc) => map(vec![("doc", std::mem::replace(doc, other()))]),
            None => map(vec![("doc", other())]),
        };
    }
    let Some(Yaml::Map(members)) = find(entries, &["fields", "params", "values"]) else {
        return map(Vec::new());
    };
    match random.below(4) {
        0 => match members.pop() {
            Some(last) => map(vec![("add", Yaml::Map(vec![last]))]),
            None => map(Vec::new()),
        },
        1 => {
            members.push(("only_others".to_owned(), Yaml::text("Integer?")));
            map(vec![("remove", Yaml::texts(["only_others"]))])
        }
        2 => {
            let member = members.iter_mut().find_map(|(name, member)| match member {
                Yaml::Map(keys) => {
                    let (key, value) = keys
                        .iter_mut()
                        .find(|(key, _)| key == "type" || key == "doc")?;
                    let others = if key == "type" {
                        Yaml::text("String")
                    } else {
                        other()
                    };
                    let own = std::mem::replace(value, others);
                    Some((name.clone(), key.clone(), own))
                }
                Yaml::Text(_) | Yaml::List(_) => None,
            });
            match member {
                Some((name, key, own)) => {
                    let change = Yaml::Map(vec![(name, Yaml::Map(vec![(key, own)]))]);
                    map(vec![("change", change)])
                }
                None => map(Vec::new()),
            }
        }
        _ => map(Vec::new()),
    }
}

/// The value of the first of some keys that is there.
fn find<'e>(entries: &'e mut [(String, Yaml)], keys: &[&str]) -> Option<&'e mut Yaml> {
    let found = entries
        .iter_mut()
        .find(|(key, _)| keys.contains(&key.as_str()));
    found.map(|(_, value)| value)
}
