//! What a report proposes for a name works: where it is written as the report says, nothing is left to
//! report.

use std::collections::BTreeMap;

use bazu_model::diag::{Diagnostic, Id};
use bazu_model::{SourceFile, Span};

use super::{Case, corpus, load, report};

const OF_NAMES: [Id; 3] = [Id::NameCollision, Id::RustKeyword, Id::NameChanges];

/// Reports about names that propose no name, each with the reason.
const WITHOUT: &[(&str, &str)] = &[(
    "kind-of-an-update-with-the-name-of-a-field",
    "one of the two must go",
)];

/// What stands between backticks after some words.
fn quoted<'t>(help: &'t str, words: &str) -> Option<&'t str> {
    let (_, rest) = help.split_once(&format!("{words} `"))?;
    rest.split('`').next()
}

/// How far a line is indented.
fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// The text with `rust: name` at the item whose key has this place.
fn with_rust(text: &str, span: Span, name: &str) -> String {
    let (before, rest) = text.split_at(span.end);
    let line = before.rsplit('\n').next().unwrap_or_default();
    let (first, below) = rest.split_once('\n').unwrap_or((rest, ""));
    let written = format!("rust: {name}");
    let value = first.trim_start_matches([':', '"']).trim_start();
    if let Some(inside) = value.strip_prefix('{') {
        let end = inside.find('}').unwrap_or(inside.len());
        let (own, after) = inside.split_at(end);
        let own = own
            .split(", ")
            .filter(|part| !part.trim_start().starts_with("rust:"));
        let own: Vec<&str> = own.map(str::trim).filter(|part| !part.is_empty()).collect();
        let own = [vec![written.as_str()], own].concat().join(", ");
        let colon = &first[..first.len() - value.len()];
        return format!("{before}{colon}{{ {own} {after}\n{below}");
    }
    if value.is_empty() {
        let inner = " ".repeat(indent(below.lines().next().unwrap_or_default()));
        return format!("{before}{first}\n{inner}{written}\n{below}");
    }
    let colon = &first[..first.len() - value.len()];
    let end = value.find([',', '}']).unwrap_or(value.len());
    let (scalar, after) = value.split_at(end);
    let words = format!("{before}{line}");
    let place = ["values:", "fields:", "params:", "kinds:", "variants:"];
    let key = place.iter().max_by_key(|key| words.rfind(*key)).copied();
    let short = match key {
        Some("values:") => "doc",
        _ => "type",
    };
    format!(
        "{before}{colon}{{ {written}, {short}: {} }}{after}\n{below}",
        scalar.trim()
    )
}

/// The files with what a report proposes; `None` where it proposes nothing.
fn applied(files: &[SourceFile], diagnostic: &Diagnostic) -> Option<Vec<SourceFile>> {
    let mut files: Vec<(String, String)> = files
        .iter()
        .map(|file| (file.path.clone(), file.text.clone()))
        .collect();
    let (path, text) = files.get_mut(diagnostic.span.file)?;
    let span = diagnostic.span;
    let at = &text[span.start..span.end];
    if let Some(name) = quoted(&diagnostic.help, "rename the file to") {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        *path = format!("{folder}/{name}");
    } else if let Some(name) =
        quoted(&diagnostic.help, "such as").filter(|name| !name.contains(':'))
    {
        text.replace_range(span.start..span.end, name);
    } else {
        let written =
            quoted(&diagnostic.help, "write").or_else(|| quoted(&diagnostic.help, "such as"))?;
        match written.split_once(": ") {
            Some(("rust", name)) => *text = with_rust(text, span, name),
            Some((field, name)) if !text.contains("constructors:") => {
                let rule = format!("- constructors: {{ {field}: {name} }}\n        id:");
                *text = text.replacen("- id:", &rule, 1);
            }
            Some((field, name)) => {
                let at = text.find("constructors:")?;
                let (before, rest) = text.split_at(at);
                let place = rest.find(&format!("{field}:"))?;
                let rest_of = &rest[place + field.len() + 1..];
                let end = rest_of.find([',', '}', '\n'])?;
                *text = format!(
                    "{before}{}{field}: {name}{}",
                    &rest[..place],
                    &rest_of[end..]
                );
            }
            // The name of a type or an error stands wherever it is used.
            None if written.starts_with(char::is_uppercase) => {
                let is_part = |c: char| c.is_alphanumeric() || ['_', '-'].contains(&c);
                let words = text.split_inclusive(|c| !is_part(c));
                let renamed = words.map(|word| match word.trim_end_matches(|c| !is_part(c)) {
                    bare if bare == at => format!("{written}{}", &word[bare.len()..]),
                    _ => word.to_owned(),
                });
                let client = text.lines().find(|line| line.starts_with("client:"));
                let renamed: String = renamed.collect();
                let lines = renamed
                    .lines()
                    .map(|line| match line.starts_with("client:") {
                        true => client.unwrap_or_default(),
                        false => line,
                    });
                *text = lines.collect::<Vec<_>>().join("\n");
            }
            None => text.replace_range(span.start..span.end, written),
        }
    }
    let files = files.into_iter();
    Some(
        files
            .map(|(path, text)| SourceFile::new(path, text.into_bytes()))
            .collect(),
    )
}

#[test]
fn a_proposed_name_is_one_that_is_accepted() {
    let mut tried: BTreeMap<Id, usize> = BTreeMap::new();
    for Case { path, files } in corpus() {
        let loaded = load(files);
        for diagnostic in loaded
            .diagnostics
            .iter()
            .filter(|d| OF_NAMES.contains(&d.id))
        {
            if WITHOUT.iter().any(|(name, _)| path.contains(name)) {
                continue;
            }
            let Some(files) = applied(&loaded.files, diagnostic) else {
                panic!("{path}: nothing is proposed in `{}`", diagnostic.help);
            };
            let texts: Vec<String> = files.iter().map(|file| file.text.clone()).collect();
            let after = load(files);
            let left = after.diagnostics.len();
            assert!(
                left < loaded.diagnostics.len(),
                "{path}: `{}` gives\n{}\nwhere\n{}",
                diagnostic.help,
                texts.join("\n---\n"),
                report(&after)
            );
            *tried.entry(diagnostic.id).or_default() += 1;
        }
    }
    assert!(OF_NAMES.iter().all(|id| tried[id] > 3), "{tried:?}");
}
