//! Lines of YAML, and where in a file of a spec they belong.

use crate::source::{self, Node, NodeKind};
use bazu_model::SourceFile;

/// Lines to write into a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paste {
    pub file: String,
    /// The keys below which the lines belong, outermost first. Each is there.
    pub below: Vec<String>,
    /// The entry after which they belong; nothing where they come first.
    pub after: Option<String>,
    /// The entry that they replace, because it is written in braces.
    pub instead: Option<String>,
    /// The lines, with the indentation that they need there.
    pub lines: String,
}

impl Paste {
    /// Some entries under a path of keys. Keys that the file lacks are written out.
    ///
    /// An entry is a key and the text of its value, or lines that go deeper, as [`nested`] makes
    /// them.
    pub fn new(file: &SourceFile, path: &[&str], entries: &[(String, String)]) -> Self {
        let root = source::parse(0, file).ok();
        let mut node = root.as_ref();
        let mut below = Vec::new();
        let mut rest = path;
        let mut instead = None;
        while let (Some(here), Some((key, deeper))) = (node, rest.split_first()) {
            let Some(next) = here.get(key) else {
                break;
            };
            if in_braces(&file.text, next) || next.entries().is_empty() {
                instead = Some(((*key).to_owned(), next));
                break;
            }
            below.push((*key).to_owned());
            node = Some(next);
            rest = deeper;
        }
        // An entry that is there is replaced, not written twice.
        let there = match (node, rest, entries) {
            (Some(node), [], [(key, value)]) if instead.is_none() => {
                node.get(key).map(|_| (key.clone(), value.clone()))
            }
            _ => None,
        };
        let indent = below.len() * 2;
        if let Some((key, value)) = there {
            return Self {
                file: file.path.clone(),
                below,
                after: None,
                lines: entry(&key, &value, indent),
                instead: Some(key),
            };
        }
        let (lines, instead) = match instead {
            Some((key, old)) => {
                let mut map = vec![(key.clone(), Written::Map(tree(&file.text, old)))];
                insert(&mut map, rest, entries);
                (written(&map, indent), Some(key))
            }
            None => (nested(rest, entries, indent), None),
        };
        Self {
            file: file.path.clone(),
            below,
            after: None,
            instead,
            lines,
        }
    }

    /// The text of the file with the lines in their place.
    pub fn apply(&self, text: &str) -> String {
        let lines: Vec<&str> = text.lines().collect();
        let is_key = |line: &str, depth: usize, key: &str| {
            let rest = line.strip_prefix(&" ".repeat(depth * 2));
            let rest = rest.and_then(|line| line.strip_prefix(key)?.strip_prefix(':'));
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        let find = |from: usize, depth: usize, key: &str| {
            let mut all = lines.iter().enumerate().skip(from);
            all.find(|(_, line)| is_key(line, depth, key))
                .map(|(at, _)| at)
        };
        // An entry ends where a line is not deeper than its key.
        let end = |at: usize, depth: usize| {
            let deeper = |line: &&&str| {
                let indent = line.len() - line.trim_start().len();
                line.trim().is_empty() || indent > depth * 2
            };
            at + 1 + lines[at + 1..].iter().take_while(deeper).count()
        };
        let depth = self.below.len();
        let mut at = 0;
        for (depth, key) in self.below.iter().enumerate() {
            at = find(at, depth, key).map_or(at, |found| found + 1);
        }
        let (start, end) = match (&self.instead, &self.after) {
            (Some(key), _) => match find(at, depth, key) {
                Some(found) => (found, end(found, depth)),
                None => (at, at),
            },
            (None, Some(key)) => {
                let after = find(at, depth, key).map_or(at, |found| end(found, depth));
                (after, after)
            }
            (None, None) if depth == 0 => (lines.len(), lines.len()),
            (None, None) => (at, at),
        };
        let new = self.lines.trim_end_matches('\n');
        let parts = [&lines[..start], &[new], &lines[end..]].concat();
        parts.join("\n") + "\n"
    }

    /// What stands above the lines: the file and the keys.
    pub fn place(&self) -> String {
        let below: Vec<_> = self.below.iter().map(|key| format!("`{key}`")).collect();
        let below = match below.is_empty() {
            true => String::new(),
            false => format!(", below {}", below.join(", ")),
        };
        let side = match (&self.after, &self.instead) {
            (_, Some(key)) => format!(", in place of `{key}`"),
            (Some(key), None) => format!(", after `{key}`"),
            (None, None) => String::new(),
        };
        format!("{}{below}{side}", self.file)
    }
}

/// Entries under some keys.
pub fn nested(keys: &[&str], entries: &[(String, String)], indent: usize) -> String {
    let mut lines = String::new();
    let mut indent = indent;
    for key in keys {
        lines += &format!("{:indent$}{key}:\n", "");
        indent += 2;
    }
    for (key, value) in entries {
        lines += &entry(key, value, indent);
    }
    lines
}

/// A key with a value of one line, or with lines of its own, which end with a line break.
fn entry(key: &str, value: &str, indent: usize) -> String {
    if !value.ends_with('\n') {
        let space = if value.is_empty() { "" } else { " " };
        return format!("{:indent$}{key}:{space}{value}\n", "");
    }
    let inner = indent + 2;
    let lines = value.lines().map(|line| format!("{:inner$}{line}\n", ""));
    format!("{:indent$}{key}:\n{}", "", lines.collect::<String>())
}

/// A value of a mapping that is written anew.
enum Written {
    Line(String),
    Map(Vec<(String, Written)>),
}

/// A mapping in braces, to be written line by line.
fn tree(text: &str, node: &Node) -> Vec<(String, Written)> {
    let entries = node.entries().iter().map(|(key, node)| {
        let name = text.get(key.span.start..key.span.end).unwrap_or(&key.text);
        let value = match &node.kind {
            NodeKind::Map(inner) if !inner.is_empty() => Written::Map(tree(text, node)),
            _ => Written::Line(flow(text, node)),
        };
        (name.to_owned(), value)
    });
    entries.collect()
}

/// Puts entries under some keys of a mapping.
fn insert(map: &mut Vec<(String, Written)>, keys: &[&str], entries: &[(String, String)]) {
    let Some((key, deeper)) = keys.split_first() else {
        for (key, value) in entries {
            map.retain(|(known, _)| known != key);
            map.push((key.clone(), Written::Line(value.clone())));
        }
        return;
    };
    let at = map.iter().position(|(known, _)| known == key);
    let at = at.unwrap_or_else(|| {
        map.push(((*key).to_owned(), Written::Map(Vec::new())));
        map.len() - 1
    });
    if !matches!(map[at].1, Written::Map(_)) {
        map[at].1 = Written::Map(Vec::new());
    }
    if let Written::Map(inner) = &mut map[at].1 {
        insert(inner, deeper, entries);
    }
}

fn written(map: &[(String, Written)], indent: usize) -> String {
    let lines = map.iter().map(|(key, value)| match value {
        Written::Line(value) => entry(key, value, indent),
        Written::Map(inner) => {
            format!("{:indent$}{key}:\n{}", "", written(inner, indent + 2))
        }
    });
    lines.collect()
}

/// Whether a mapping is written in braces.
fn in_braces(text: &str, node: &Node) -> bool {
    matches!(node.kind, NodeKind::Map(_)) && text[node.span.start..].starts_with('{')
}

/// A value in one line, as it is written.
fn flow(text: &str, node: &Node) -> String {
    match &node.kind {
        NodeKind::Map(entries) if entries.is_empty() => "{}".to_owned(),
        NodeKind::Map(entries) => {
            let entries = entries.iter();
            let entries: Vec<_> = entries
                .map(|(key, node)| format!("{}: {}", key.text, flow(text, node)))
                .collect();
            format!("{{ {} }}", entries.join(", "))
        }
        NodeKind::List(items) => {
            let items: Vec<_> = items.iter().map(|item| flow(text, item)).collect();
            format!("[{}]", items.join(", "))
        }
        _ => {
            let written = text
                .get(node.span.start..node.span.end)
                .unwrap_or(&node.raw);
            let words: Vec<&str> = written.split_whitespace().collect();
            words.join(" ")
        }
    }
}
