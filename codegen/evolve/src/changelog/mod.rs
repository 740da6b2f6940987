//! What a release means to those who use the crate: the sections of its `CHANGELOG.md`, in the
//! shape of <https://keepachangelog.com>.

mod entry;
mod migration;

use std::collections::BTreeMap;
use std::fmt::Write as _;

pub use migration::{Note, note};

use crate::bump::{Origin, Requirement};
use crate::diff::{Change, Id};
use bazu_emit::output::Failure;
use bazu_model::level::Level;
use bazu_model::words::counted;
use bazu_model::{Api, TypeKind};

/// What is released.
#[derive(Debug)]
pub struct Release<'a> {
    pub api: &'a Api,
    /// The day, as `2027-01-31`.
    pub date: &'a str,
    /// What has changed; nothing for the first release.
    pub since: Option<Since<'a>>,
}

/// What has changed since the last release.
#[derive(Debug)]
pub struct Since<'a> {
    /// The API as it was released; nothing where today's generator cannot read its spec, and then
    /// no change has code beside it.
    pub api: Option<&'a Api>,
    pub changes: &'a [Change],
    /// What else asks for the version.
    pub code: &'a [Requirement],
}

/// The headings, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Heading {
    Added,
    Changed,
    Deprecated,
    Removed,
    Fixed,
}

impl Heading {
    fn word(self) -> &'static str {
        match self {
            Self::Added => "Added",
            Self::Changed => "Changed",
            Self::Deprecated => "Deprecated",
            Self::Removed => "Removed",
            Self::Fixed => "Fixed",
        }
    }

    /// The heading of a change; nothing where only docs differ.
    fn of(change: &Change) -> Option<Self> {
        Some(match change.rule {
            Id::DocsChanged | Id::ApiAbout | Id::ShapeRenamed => return None,
            Id::DeprecatedSet | Id::RemovedSet | Id::FieldMarkedRemoved => Self::Deprecated,
            Id::ErrorRemoved
            | Id::LinkRemoved
            | Id::FormatRemoved
            | Id::MarkRemoved
            | Id::MethodRemoved
            | Id::FieldOptionalRemoved
            | Id::FieldRequiredRemoved
            | Id::FieldTrueRemoved
            | Id::ValueRemoved
            | Id::VariantRemoved
            | Id::KindRemoved
            | Id::TypeRemoved
            | Id::ShortcutRemoved
            | Id::AccessorRemoved
            | Id::RemovedDeleted => Self::Removed,
            Id::ErrorAdded
            | Id::LinkAdded
            | Id::FormatAdded
            | Id::MarkAdded
            | Id::MethodAdded
            | Id::FieldOptionalAdded
            | Id::FieldRequiredAdded
            | Id::FieldTrueAdded
            | Id::ValueAdded
            | Id::VariantAdded
            | Id::KindAdded
            | Id::TypeAdded
            | Id::TypeBecameSent
            | Id::ShortcutAdded
            | Id::AccessorAdded
            | Id::RemovedAdded => Self::Added,
            // The server's answers could not be read, or were read wrong.
            Id::ErrorChanged
            | Id::FieldAliasAdded
            | Id::FieldReadWidened
            | Id::FieldAbsentAdded
            | Id::FieldAbsentChanged => Self::Fixed,
            _ => Self::Changed,
        })
    }
}

/// The section of a release, its heading first.
///
/// # Errors
///
/// If the generator wrote something that is not Rust, which is a bug of the generator.
pub fn section(release: &Release<'_>) -> Result<String, Failure> {
    let api = release.api;
    let mut text = format!("{}{}\n", heading(&api.krate.version), release.date);
    let Some(since) = &release.since else {
        let _ = writeln!(text, "\nThe first release: {}.", counts(api));
        return Ok(text);
    };
    let mut sections: BTreeMap<Heading, String> = BTreeMap::new();
    let mut put = |heading: Heading, entry: &str| {
        sections.entry(heading).or_default().push_str(entry);
    };
    let mut changes: Vec<&Change> = since.changes.iter().collect();
    changes.sort_by_key(|change| change.verdict().rust != Level::Major);
    let mut docs = Vec::new();
    for change in changes {
        match Heading::of(change) {
            Some(heading) => put(heading, &entry::of_change(change, since.api, api)?),
            None => docs.push(change),
        }
    }
    // What the spec asks for was listed change by change.
    let code = since.code.iter();
    let code = code.filter(|requirement| requirement.origin != Origin::Spec);
    for requirement in code.filter(|requirement| requirement.level != Level::None) {
        put(Heading::Changed, &entry::of_code(requirement));
    }
    if let Some(docs) = entry::of_docs(&docs) {
        put(Heading::Changed, &docs);
    }
    if sections.is_empty() {
        text.push_str("\nNothing that users see has changed.\n");
    }
    for (heading, entries) in sections {
        let _ = writeln!(text, "\n### {}\n\n{}", heading.word(), entries.trim_end());
    }
    Ok(text)
}

fn counts(api: &Api) -> String {
    let kind = |is: fn(&TypeKind) -> bool| api.types.values().filter(|ty| is(&ty.kind)).count();
    let all = [
        (api.methods.len(), "method"),
        (kind(|kind| matches!(kind, TypeKind::Struct(_))), "struct"),
        (kind(|kind| matches!(kind, TypeKind::Enum(_))), "enum"),
        (kind(|kind| matches!(kind, TypeKind::Union(_))), "union"),
    ];
    let all = all.into_iter().filter(|(count, _)| *count > 0);
    let words = all.map(|(count, noun)| counted(count, noun));
    words.collect::<Vec<_>>().join(", ")
}

/// What the heading of a version begins with.
fn heading(version: &str) -> String {
    format!("## {version} - ")
}

/// Whether a changelog has a section of a version.
pub fn has(changelog: &str, version: &str) -> bool {
    let start = heading(version);
    changelog.lines().any(|line| line.starts_with(&start))
}

/// A changelog with a section: in place of the one of the same version, or above all others.
pub fn insert(changelog: Option<&str>, krate: &str, version: &str, section: &str) -> String {
    let head = format!("# Changelog of `{krate}`\n");
    let changelog = changelog.unwrap_or(&head);
    let start = heading(version);
    let mut before = String::new();
    let mut after = String::new();
    let mut replacing = false;
    let mut passed = false;
    for line in changelog.split_inclusive('\n') {
        let of_version = line
            .strip_prefix("## ")
            .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        if of_version {
            replacing = line.starts_with(&start);
            // Without a section of this version, the new one comes above the first of another.
            passed |= replacing || !has(changelog, version);
        }
        if replacing {
            continue;
        }
        if passed { &mut after } else { &mut before }.push_str(line);
    }
    let parts = [before.trim_end(), section.trim(), after.trim()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{}\n", parts.join("\n\n"))
}
