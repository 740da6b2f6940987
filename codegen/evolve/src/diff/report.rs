//! Changes for people and for other tools.

use std::fmt::Write as _;

use serde::Serialize;

use super::change::{Change, Detail};
use super::waivers::Waiver;
use super::{Wire, level};
use bazu_model::level::Level;
use bazu_model::words::counted;
use bazu_model::{Path, Place};

/// The version of the JSON format.
const FORMAT: u32 = 1;

/// A report as JSON. The keys are listed in `spec/README.md`, under What a change means.
#[derive(Serialize)]
struct Document<'a> {
    format: u32,
    api: &'a str,
    old: &'a str,
    new: &'a str,
    level: &'static str,
    changes: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    rule: &'static str,
    path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<&'a Detail>,
    #[serde(skip_serializing_if = "Option::is_none")]
    after: Option<&'a Detail>,
    text: String,
    wire: Sides,
    rust: &'static str,
    breaking: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    old: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    new: Option<String>,
    fingerprint: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    waived: Option<&'a str>,
}

#[derive(Serialize)]
struct Sides {
    old_bot: &'static str,
    new_crate: &'static str,
}

/// What is reported.
#[derive(Debug)]
pub struct Report<'a> {
    pub api: &'a str,
    /// What was compared.
    pub old: &'a str,
    /// With what.
    pub new: &'a str,
    pub changes: &'a [Change],
    /// The waivers that apply.
    pub waivers: &'a [Waiver],
    /// What a change is in words; [`sentence`](super::words::sentence) unless there are others.
    pub words: fn(&Change) -> String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For reading; in colours or not.
    Text {
        /// Whether the reader sees colours.
        colours: bool,
    },
    /// For other tools.
    Json,
    /// For a review or an issue.
    Markdown,
    /// Annotations on the lines of a pull request, as workflow commands.
    GitHub,
}

impl Report<'_> {
    pub fn waiver(&self, change: &Change) -> Option<&Waiver> {
        let fingerprint = change.fingerprint();
        let mut waivers = self.waivers.iter();
        waivers.find(|waiver| waiver.fingerprint == fingerprint)
    }

    /// The changes without a waiver.
    pub fn open(&self) -> impl Iterator<Item = &Change> {
        let changes = self.changes.iter();
        changes.filter(|change| self.waiver(change).is_none())
    }

    /// The report as text that ends with a line feed.
    pub fn write(&self, format: Format) -> String {
        match format {
            Format::Text { colours } => self.text(colours),
            Format::Json => self.json(),
            Format::Markdown => self.markdown(),
            Format::GitHub => self.github(),
        }
    }

    /// The heaviest first, then in the order of the paths.
    fn sorted(&self) -> Vec<&Change> {
        let mut changes: Vec<&Change> = self.changes.iter().collect();
        changes.sort_by_key(|change| {
            let wire = change.verdict().old_bot.max(change.verdict().new_crate);
            std::cmp::Reverse((change.verdict().breaking(), change.verdict().rust, wire))
        });
        changes
    }

    /// How many changes there are, in a sentence.
    fn summary(&self) -> String {
        let (api, old, new) = (self.api, self.old, self.new);
        if self.changes.is_empty() {
            return format!("{api}: no change from {old} to {new}");
        }
        let count = self.changes.len();
        let breaking = self
            .changes
            .iter()
            .filter(|c| c.verdict().breaking())
            .count();
        let waived = count - self.open().count();
        let mut text = format!(
            "{api}: {} from {old} to {new}, {breaking} breaking; a {} version",
            counted(count, "change"),
            level(self.changes)
        );
        if waived > 0 {
            let _ = write!(text, "; {waived} waived");
        }
        text
    }

    fn text(&self, colours: bool) -> String {
        let mut text = String::new();
        for change in self.sorted() {
            let verdict = change.verdict();
            let colour = match (verdict.breaking(), verdict.rust) {
                (true, _) => "1;31",
                (false, Level::Minor) => "33",
                _ => "36",
            };
            let word = format!("{:<5}", verdict.rust.word());
            let word = if colours {
                format!("\u{1b}[{colour}m{word}\u{1b}[0m")
            } else {
                word
            };
            // Writing to a String cannot fail.
            let _ = writeln!(text, "{word} {} {}", change.rule.code(), subject(change));
            let _ = writeln!(text, "      {}", (self.words)(change));
            for line in [wire(change), places(change)].into_iter().flatten() {
                let _ = writeln!(text, "      {line}");
            }
            match self.waiver(change) {
                Some(waiver) => {
                    let _ = writeln!(
                        text,
                        "      waived until {}: {}",
                        waiver.until, waiver.reason
                    );
                }
                None => {
                    let _ = writeln!(text, "      fingerprint {}", change.fingerprint());
                }
            }
        }
        let _ = writeln!(text, "{}", self.summary());
        text
    }

    fn json(&self) -> String {
        let changes = self.changes.iter().map(|change| {
            let verdict = change.verdict();
            let place = |place: &Option<Place>| place.as_ref().map(Place::to_string);
            Entry {
                rule: change.rule.code(),
                path: change.path.to_string(),
                before: change.before.as_ref(),
                after: change.after.as_ref(),
                text: (self.words)(change),
                wire: Sides {
                    old_bot: verdict.old_bot.word(),
                    new_crate: verdict.new_crate.word(),
                },
                rust: verdict.rust.word(),
                breaking: verdict.breaking(),
                old: place(&change.old),
                new: place(&change.new),
                fingerprint: change.fingerprint(),
                waived: self.waiver(change).map(|waiver| waiver.reason.as_str()),
            }
        });
        let document = Document {
            format: FORMAT,
            api: self.api,
            old: self.old,
            new: self.new,
            level: level(self.changes).word(),
            changes: changes.collect(),
        };
        // Keys are text, and all numbers are finite.
        let text = serde_json::to_string_pretty(&document).unwrap_or_default();
        format!("{text}\n")
    }

    fn markdown(&self) -> String {
        let mut text = format!("{}.\n", self.summary());
        if self.changes.is_empty() {
            return text;
        }
        text.push_str(
            "\n| Rust | old bot, new server | new crate, old server | rule | what | where |\n",
        );
        text.push_str("|---|---|---|---|---|---|\n");
        for change in self.sorted() {
            let verdict = change.verdict();
            let waived = self.waiver(change);
            let waived = waived.map(|waiver| format!(" (waived: {})", waiver.reason));
            let cells = [
                verdict.rust.word().to_owned(),
                verdict.old_bot.word().to_owned(),
                verdict.new_crate.word().to_owned(),
                format!("`{}`", change.rule.code()),
                format!(
                    "{}: {}{}",
                    subject(change),
                    (self.words)(change),
                    waived.unwrap_or_default()
                ),
                places(change).unwrap_or_default(),
            ];
            let cells = cells.map(|cell| cell.replace('|', "\\|").replace('\n', " "));
            let _ = writeln!(text, "| {} |", cells.join(" | "));
        }
        text
    }

    fn github(&self) -> String {
        let mut text = String::new();
        for change in self.sorted() {
            let open = self.waiver(change).is_none();
            let command = match (change.verdict().breaking(), change.verdict().rust) {
                (true, _) if open => "error",
                (false, Level::None | Level::Patch) if wire(change).is_none() => "notice",
                _ => "warning",
            };
            let mut keys = Vec::new();
            if let Some(place) = &change.new {
                keys.push(format!("file={}", escaped(&place.file, true)));
                keys.push(format!("line={}", place.line));
            }
            keys.push(format!("title={}", escaped(change.rule.code(), true)));
            let mut words = format!("{}: {}", subject(change), (self.words)(change));
            if let Some(wire) = wire(change) {
                let _ = write!(words, "; {wire}");
            }
            let _ = writeln!(
                text,
                "::{command} {}::{}",
                keys.join(","),
                escaped(&words, false)
            );
        }
        let _ = writeln!(text, "{}", self.summary());
        text
    }
}

/// What changed; the API itself has no name.
fn subject(change: &Change) -> String {
    match &change.path {
        Path::Api => "the API".to_owned(),
        path => path.to_string(),
    }
}

/// What it means for the wire, where it means anything.
fn wire(change: &Change) -> Option<String> {
    let verdict = change.verdict();
    let sides = verdict
        .sides()
        .into_iter()
        .zip([verdict.old_bot, verdict.new_crate]);
    let worse = sides.filter(|(_, wire)| *wire != Wire::Works);
    let worse: Vec<String> = worse.map(|(words, _)| words).collect();
    (!worse.is_empty()).then(|| worse.join("; "))
}

/// The old and the new place.
fn places(change: &Change) -> Option<String> {
    match (&change.old, &change.new) {
        (Some(old), Some(new)) if old != new => Some(format!("{old} → {new}")),
        (Some(place), _) | (None, Some(place)) => Some(place.to_string()),
        (None, None) => None,
    }
}

/// Text in a workflow command; in a property two more characters have a meaning.
fn escaped(text: &str, property: bool) -> String {
    let text = text
        .replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A");
    if property {
        text.replace(':', "%3A").replace(',', "%2C")
    } else {
        text
    }
}
