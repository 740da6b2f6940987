//! Items that several APIs share: an API lists their names, with the differences.
//!
//! This works on YAML nodes, before types and methods are read. The result is the same as if the
//! items were written in the chapter, and every part still has the place in its own file.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::{Key, Node, NodeKind};
use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::effect::Verb;
use bazu_model::{DocsSay, SourceFile};

/// Keys whose value is added to the value of the shared item.
const GROWING: [&str; 8] = [
    "accessors",
    "across",
    "brings",
    "corrections",
    "errors",
    "parts",
    "rules",
    "shortcuts",
];

/// Keys whose value replaces the value of the shared item. Members are changed one by one instead.
const REPLACED: [&str; 18] = [
    "basis",
    "body",
    "chat",
    "clients",
    "deprecated",
    "doc",
    "long_poll",
    "note",
    "path",
    "remark",
    "removed",
    "repeatable",
    "request_id",
    "returns",
    "role",
    "rust",
    "since",
    "source",
];

/// The key with an effect. A verb in the difference replaces the shared effect; options alone are added to it.
const EFFECT: &str = "effect";

/// The key of a verb without a noun in the long form of an effect.
const VERB: &str = "verb";

/// Options of an effect whose value is added to the value of the shared one.
const GROWING_OPTIONS: [&str; 2] = ["fills", "ignores"];

/// Limits of a member, each with the keys that say how it is counted. A difference removes it by `none`.
const LIMITS: [(&str, &[&str]); 6] = [
    ("choices", &["unit"]),
    ("file", &[]),
    ("items", &[]),
    ("length", &["unit", "after_markup"]),
    ("pattern", &[]),
    ("range", &["unit"]),
];

/// The keys that a difference may have beside `remove`, `change` and `add`.
pub(crate) fn keys_of_items() -> impl Iterator<Item = &'static str> {
    GROWING.into_iter().chain(REPLACED).chain([EFFECT])
}

/// The files of `spec/shared/` by their stem.
pub type SharedFiles = BTreeMap<String, Node>;

/// Items of the shared files, by file and name.
pub type Taken = BTreeSet<(String, String)>;

/// Reports the shared items that no API uses.
pub fn unused(files: &[SourceFile], taken: &Taken) -> Diagnostics {
    let mut diagnostics = Vec::new();
    let files = files.iter().enumerate();
    for (index, file) in files.filter(|(_, file)| file.is_shared()) {
        let Ok(node) = crate::source::parse(index, file) else {
            continue;
        };
        let groups = ["types", "methods"]
            .into_iter()
            .filter_map(|group| node.get(group));
        for (key, _) in groups.flat_map(Node::entries) {
            if !taken.contains(&(file.stem().to_owned(), key.text.clone())) {
                let message = format!("no API uses `{}`", key.text);
                Diagnostic::new(Id::SharedUnused, key.span, message).report(&mut diagnostics);
            }
        }
    }
    diagnostics
}

/// The keys of a shared file.
const FILE_KEYS: [&str; 3] = ["doc", "methods", "types"];

/// Reports the keys that a shared file cannot have: its items are the same for every API.
pub fn check_file(file: &Node, diagnostics: &mut Diagnostics) {
    for (key, _) in file.entries() {
        if !FILE_KEYS.contains(&key.text.as_str()) {
            let message = format!("a shared file cannot have the key `{}`", key.text);
            Diagnostic::new(Id::UnknownKey, key.span, message)
                .help(format!("possible keys: {}", FILE_KEYS.join(", ")))
                .did_you_mean(&key.text, FILE_KEYS)
                .report(diagnostics);
        }
    }
    for group in ["types", "methods"] {
        let items = file.get(group).map(Node::entries).unwrap_or_default();
        let effects = items.iter().filter_map(|(_, item)| item.get(EFFECT));
        let effects = effects.flat_map(Node::entries);
        let own = items.iter().flat_map(|(_, item)| item.entries());
        for (key, _) in own.chain(effects) {
            if ["basis", "source"].contains(&key.text.as_str()) {
                let message = format!("a shared item cannot have `{}`", key.text);
                Diagnostic::new(Id::UnknownKey, key.span, message)
                    .label("belongs to one API")
                    .help("write it where an API uses the item, because each API declares its own sources")
                    .report(diagnostics);
            }
        }
    }
}

/// Whether a node is a mapping; reports any other node.
fn mapping(node: &Node, what: &str, help: &str, diagnostics: &mut Diagnostics) -> bool {
    let is = matches!(node.kind, NodeKind::Map(_));
    if !is {
        let message = format!("{what} must be a mapping");
        Diagnostic::new(Id::WrongValue, node.span, message)
            .help(help)
            .report(diagnostics);
    }
    is
}

/// Replaces `shared` of a chapter by the items that it names.
pub fn expand(
    mut chapter: Node,
    shared: &SharedFiles,
    taken: &mut Taken,
    diagnostics: &mut Diagnostics,
) -> Node {
    let Some(map) = chapter.map_mut() else {
        return chapter;
    };
    let Some(at) = map.iter().position(|(key, _)| key.text == "shared") else {
        return chapter;
    };
    let (_, asked) = map.remove(at);
    let by_file = "write `file: { Item: {} }`, with the name of the file without `.yaml`";
    mapping(&asked, "`shared`", by_file, diagnostics);
    let mut types = Vec::new();
    let mut methods = Vec::new();
    for (file_key, items) in asked.entries() {
        let Some(file) = shared.get(&file_key.text) else {
            let names = shared.keys().map(String::as_str);
            let message = format!("the file spec/shared/{}.yaml does not exist", file_key.text);
            Diagnostic::new(Id::SharedMissing, file_key.span, message)
                .did_you_mean(&file_key.text, names)
                .report(diagnostics);
            continue;
        };
        mapping(items, "the value of a file", by_file, diagnostics);
        for (name, difference) in items.entries() {
            let find = |group: &str| file.get(group)?.get(&name.text);
            let (base, group) = match (find("types"), find("methods")) {
                (Some(base), _) => (base, &mut types),
                (None, Some(base)) => (base, &mut methods),
                (None, None) => {
                    let groups = ["types", "methods"].into_iter().filter_map(|g| file.get(g));
                    let names = groups
                        .flat_map(|g| g.entries())
                        .map(|(key, _)| key.text.as_str());
                    let message =
                        format!("spec/shared/{}.yaml has no `{}`", file_key.text, name.text);
                    Diagnostic::new(Id::SharedMissing, name.span, message)
                        .did_you_mean(&name.text, names)
                        .report(diagnostics);
                    continue;
                }
            };
            taken.insert((file_key.text.clone(), name.text.clone()));
            let help = "write the differences, or `{}` if there are none";
            mapping(difference, "a difference", help, diagnostics);
            let mut item = base.clone();
            Difference { name, diagnostics }.apply(&mut item, difference);
            group.push((name.clone(), item));
        }
    }
    for (group, mut items) in [("types", types), ("methods", methods)] {
        if items.is_empty() {
            continue;
        }
        match map.iter_mut().find(|(key, _)| key.text == group) {
            Some((_, node)) => match &mut node.kind {
                NodeKind::Map(own) => {
                    items.append(own);
                    *own = items;
                }
                kind @ NodeKind::Null => *kind = NodeKind::Map(items),
                // It is reported when the chapter is read.
                _ => {}
            },
            None => map.push((Key::new(group, asked.span), Node::map(asked.span, items))),
        }
    }
    chapter
}

/// Applies the differences of one item, and reports the wrong ones.
struct Difference<'a> {
    name: &'a Key,
    diagnostics: &'a mut Diagnostics,
}

impl Difference<'_> {
    fn idle(&mut self, key: &Key, why: &str) {
        self.never_applies(key, why).report(self.diagnostics);
    }

    fn never_applies(&self, key: &Key, why: &str) -> Diagnostic {
        let message = format!(
            "the difference `{}` of `{}` has no effect: {why}",
            key.text, self.name.text
        );
        Diagnostic::new(Id::DifferenceNeverApplies, key.span, message)
    }

    /// Reports a member that the shared item does not have.
    fn no_member(&mut self, item: &mut Node, key: &Key) {
        let known = members(item).map(|members| members.iter());
        let known = known
            .into_iter()
            .flatten()
            .map(|(key, _)| key.text.as_str());
        self.never_applies(key, "the shared item does not have this member")
            .did_you_mean(&key.text, known)
            .report(self.diagnostics);
    }

    fn apply(&mut self, item: &mut Node, difference: &Node) {
        for (key, value) in difference.entries() {
            match key.text.as_str() {
                "remove" => self.remove(item, value),
                "change" => self.change(item, value),
                "add" => self.add(item, value),
                name if GROWING.contains(&name) => grow(item, key, value),
                name if REPLACED.contains(&name) => self.replace(item, key, value),
                EFFECT => self.effect(item, key, value),
                _ => self.unknown(key),
            }
        }
    }

    fn unknown(&mut self, key: &Key) {
        let known = ["remove", "change", "add"].into_iter();
        let known: Vec<&str> = known.chain(keys_of_items()).collect();
        let message = format!("a difference cannot have the key `{}`", key.text);
        Diagnostic::new(Id::UnknownKey, key.span, message)
            .help(format!("possible keys: {}", known.join(", ")))
            .did_you_mean(&key.text, known)
            .report(self.diagnostics);
    }

    fn remove(&mut self, item: &mut Node, names: &Node) {
        let NodeKind::List(names) = &names.kind else {
            let message = "`remove` must be a list of names";
            Diagnostic::new(Id::WrongValue, names.span, message)
                .help("write `remove: [name]`")
                .report(self.diagnostics);
            return;
        };
        for name in names {
            let members = members(item);
            let found = members.and_then(|members| {
                let at = members.iter().position(|(key, _)| key.text == name.raw)?;
                Some(members.remove(at))
            });
            if found.is_none() {
                let key = Key::new(name.raw.clone(), name.span);
                self.no_member(item, &key);
            }
        }
    }

    fn change(&mut self, item: &mut Node, changes: &Node) {
        let short = item.get("values").map_or("type", |_| "doc");
        let help = "write `change: { name: { key: value } }`";
        mapping(changes, "`change`", help, self.diagnostics);
        for (key, keys) in changes.entries() {
            if !mapping(keys, "each value of `change`", help, self.diagnostics) {
                continue;
            }
            if keys.entries().is_empty() {
                self.idle(key, "it does not change a key");
            }
            let member = members(item)
                .and_then(|members| members.iter_mut().find(|(k, _)| k.text == key.text));
            let Some((name, member)) = member else {
                self.no_member(item, key);
                continue;
            };
            // What the API says of the member stands here.
            name.span = key.span;
            // The short form of a member: `String?` becomes `{ type: String? }`.
            if member.map_mut().is_none() {
                let span = member.span;
                *member = Node::map(span, vec![(Key::new(short, span), member.clone())]);
            }
            for (inner, value) in keys.entries() {
                self.replace(member, inner, value);
            }
        }
    }

    fn add(&mut self, item: &mut Node, added: &Node) {
        mapping(added, "`add`", "write `add: { name: … }`", self.diagnostics);
        // A method may be written without parameters.
        if item.get("returns").is_some() && item.get("params").is_none() {
            let none = Node::map(added.span, Vec::new());
            if let Some(map) = item.map_mut() {
                map.push((Key::new("params", added.span), none));
            }
        }
        for (key, node) in added.entries() {
            let Some(members) = members(item) else {
                self.idle(key, "the shared item cannot have members");
                continue;
            };
            if members.iter().any(|(k, _)| k.text == key.text) {
                self.idle(key, "the shared item already has this member");
            } else {
                members.push((key.clone(), node.clone()));
            }
        }
    }

    fn effect(&mut self, item: &mut Node, key: &Key, value: &Node) {
        let has_verb = |node: &Node| {
            let mut keys = node.entries().iter().map(|(key, _)| key.text.as_str());
            keys.any(|key| key == VERB || Verb::ALL.iter().any(|verb| verb.name() == key))
        };
        let Some((_, shared)) = item
            .map_mut()
            .and_then(|map| map.iter_mut().find(|(known, _)| known.text == EFFECT))
            .filter(|_| matches!(value.kind, NodeKind::Map(_)) && !has_verb(value))
        else {
            self.replace(item, key, value);
            return;
        };
        if value.entries().is_empty() {
            self.idle(key, "it does not change an option");
        }
        // The short form of an effect: `none` becomes `{ verb: none }`.
        if shared.map_mut().is_none() {
            let span = shared.span;
            *shared = Node::map(span, vec![(Key::new(VERB, span), shared.clone())]);
        }
        for (option, value) in value.entries() {
            if GROWING_OPTIONS.contains(&option.text.as_str()) {
                grow(shared, option, value);
            } else {
                self.replace(shared, option, value);
            }
        }
        // What the API says of the effect stands here.
        shared.span = value.span;
    }

    fn replace(&mut self, item: &mut Node, key: &Key, value: &Node) {
        let Some(map) = item.map_mut() else {
            return;
        };
        if let Some((_, units)) = LIMITS.iter().find(|(limit, _)| key.text == *limit)
            && value.raw == DocsSay::NONE
        {
            if map.iter().all(|(known, _)| known.text != key.text) {
                self.idle(key, "the shared item does not have this limit");
            }
            map.retain(|(known, _)| {
                known.text != key.text && !units.contains(&known.text.as_str())
            });
            return;
        }
        match map.iter_mut().find(|(k, _)| k.text == key.text) {
            Some((_, old)) if old.same(value) => {
                self.idle(key, "the shared item already has this value")
            }
            Some((_, old)) => *old = value.clone(),
            None => map.push((key.clone(), value.clone())),
        }
    }
}

/// Adds to a list or mapping of an item.
fn grow(item: &mut Node, key: &Key, value: &Node) {
    let Some(map) = item.map_mut() else {
        return;
    };
    let Some((_, old)) = map.iter_mut().find(|(k, _)| k.text == key.text) else {
        map.push((key.clone(), value.clone()));
        return;
    };
    match (&mut old.kind, &value.kind) {
        (NodeKind::List(old), NodeKind::List(new)) => old.extend(new.iter().cloned()),
        (NodeKind::Map(old), NodeKind::Map(new)) => old.extend(new.iter().cloned()),
        _ => *old = value.clone(),
    }
}

/// The fields, parameters, values or variants of an item.
fn members(item: &mut Node) -> Option<&mut Vec<(Key, Node)>> {
    let map = item.map_mut()?;
    let named = |name: &str| ["fields", "params", "values"].contains(&name);
    let at = map
        .iter()
        .position(|(key, _)| named(&key.text))
        .or_else(|| map.iter().position(|(key, _)| key.text == "union"))?;
    let (key, node) = &mut map[at];
    if key.text != "union" {
        return node.map_mut();
    }
    let inner = node.map_mut()?;
    let at = inner
        .iter()
        .position(|(key, _)| ["fields", "kinds", "variants"].contains(&key.text.as_str()))?;
    inner[at].1.map_mut()
}
