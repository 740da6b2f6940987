//! Changes for people and for other tools.

use std::fmt::Write as _;

use super::waivers::Waiver;
use super::{Change, Wire, level};
use bazu_export::json::{Json, Object};
use bazu_model::level::Level;
use bazu_model::words::counted;

/// The version of the JSON format.
const FORMAT: i64 = 1;

/// What is reported.
#[derive(Debug)]
pub struct Report<'a> {
    /// The API's id.
    pub api: &'a str,
    /// What was compared.
    pub old: &'a str,
    /// With what.
    pub new: &'a str,
    /// What differs.
    pub changes: &'a [Change],
    /// What was let pass.
    pub waivers: &'a [Waiver],
}

/// How a report is written.
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
    /// Notes beside the lines of a pull request, as workflow commands.
    GitHub,
}

impl Report<'_> {
    /// The waiver of a change.
    pub fn waiver(&self, change: &Change) -> Option<&Waiver> {
        let fingerprint = change.fingerprint();
        let mut waivers = self.waivers.iter();
        waivers.find(|waiver| waiver.fingerprint == fingerprint)
    }

    /// The changes that no waiver lets pass.
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
            let wire = change.verdict.old_bot.max(change.verdict.new_crate);
            std::cmp::Reverse((change.verdict.breaking(), change.verdict.rust, wire))
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
        let breaking = self.changes.iter().filter(|c| c.verdict.breaking()).count();
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
            let verdict = change.verdict;
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
            let _ = writeln!(text, "      {}", change.text);
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
            let verdict = change.verdict;
            let mut written = Object::new().with("rule", change.rule.code());
            written.set("path", &change.path);
            written.set("text", &change.text);
            let wire = Object::new()
                .with("old_bot", verdict.old_bot.word())
                .with("new_crate", verdict.new_crate.word());
            written.set("wire", wire);
            written.set("rust", verdict.rust.word());
            written.set("breaking", verdict.breaking());
            written.set_some("old", change.old.as_ref());
            written.set_some("new", change.new.as_ref());
            written.set("fingerprint", change.fingerprint());
            written.set_some("waived", self.waiver(change).map(|waiver| &waiver.reason));
            Json::from(written)
        });
        let changes: Vec<Json> = changes.collect();
        Object::new()
            .with("format", FORMAT)
            .with("api", self.api)
            .with("old", self.old)
            .with("new", self.new)
            .with("level", level(self.changes).word())
            .with("changes", changes)
            .file()
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
            let verdict = change.verdict;
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
                    change.text,
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
            let command = match (change.verdict.breaking(), change.verdict.rust) {
                (true, _) if open => "error",
                (false, Level::None | Level::Patch) if wire(change).is_none() => "notice",
                _ => "warning",
            };
            let mut keys = Vec::new();
            let place = change
                .new
                .as_deref()
                .and_then(|place| place.rsplit_once(':'));
            if let Some((file, line)) = place {
                keys.push(format!("file={}", escaped(file, true)));
                keys.push(format!("line={line}"));
            }
            keys.push(format!("title={}", escaped(change.rule.code(), true)));
            let mut words = format!("{}: {}", subject(change), change.text);
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
fn subject(change: &Change) -> &str {
    if change.path.is_empty() {
        "the API"
    } else {
        &change.path
    }
}

/// What it means for the wire, where it means anything.
fn wire(change: &Change) -> Option<String> {
    let verdict = change.verdict;
    let side = |who: &str, wire: Wire, whose: &str| match wire {
        Wire::Works => None,
        Wire::Differs => Some(format!(
            "{who} may be refused, or meet what it does not know, with {whose}"
        )),
        Wire::Breaks => Some(format!("{who} fails with {whose}")),
    };
    let sides = [
        side("a bot on the old crate", verdict.old_bot, "the new server"),
        side("the new crate", verdict.new_crate, "the old server"),
    ];
    let sides: Vec<String> = sides.into_iter().flatten().collect();
    (!sides.is_empty()).then(|| sides.join("; "))
}

/// Where it stood and stands.
fn places(change: &Change) -> Option<String> {
    match (&change.old, &change.new) {
        (Some(old), Some(new)) if old == new => Some(new.clone()),
        (Some(old), Some(new)) => Some(format!("{old} → {new}")),
        (Some(place), None) | (None, Some(place)) => Some(place.clone()),
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
