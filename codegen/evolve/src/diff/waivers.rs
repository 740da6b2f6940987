//! Waivers: accepted changes, by fingerprint, with a reason and a last day.

use serde::Deserialize;

use super::Change;
use bazu_load::source::{self, Entries, Raw, Spanned};
use bazu_model::SourceFile;
use bazu_model::diag::{Diagnostic, Id};

/// One waiver as written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    /// Rule and path, for those who read the file; checked against the change.
    change: Spanned<String>,
    reason: Spanned<String>,
    until: Spanned<Raw>,
}

/// A waiver that applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiver {
    pub fingerprint: String,
    /// Why the change is accepted.
    pub reason: String,
    /// Its last day, as `2027-01-31`.
    pub until: String,
}

/// The line that waives a change, to be completed.
pub fn proposal(change: &Change) -> String {
    format!(
        "{}: {{ change: {}, reason: \"…\", until: YYYY-MM-DD }}",
        change.fingerprint(),
        change.label()
    )
}

/// Reads the waivers in a file. One that matches none of the changes, or whose last day is
/// before `today`, is reported and does not apply.
pub fn read(file: &SourceFile, changes: &[Change], today: &str) -> (Vec<Waiver>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let mut applying = Vec::new();
    let node = match source::parse(0, file) {
        Ok(node) => node,
        Err(errors) => return (applying, errors),
    };
    let written: Option<Entries<Written>> = source::from_node(&node, &mut diagnostics);
    let written = written.unwrap_or_default();
    for (fingerprint, waiver) in written.iter() {
        let mut report = |id: Id, span, message: String| {
            diagnostics.push(Diagnostic::new(id, span, message));
        };
        let matching = changes
            .iter()
            .find(|change| change.fingerprint() == fingerprint.value);
        let Some(change) = matching else {
            let message = format!(
                "no change has the fingerprint `{}` (`{}`)",
                fingerprint.value, waiver.change.value
            );
            report(Id::WaiverUnmatched, fingerprint.span, message);
            continue;
        };
        if waiver.change.value != change.label() {
            let message = format!("this is the fingerprint of `{}`", change.label());
            report(Id::WaiverUnmatched, waiver.change.span, message);
        } else if waiver.reason.value.trim().is_empty() {
            let message = "a waiver must have a reason".to_owned();
            report(Id::MissingKey, waiver.reason.span, message);
        } else if !is_date(&waiver.until.value.0) {
            let message = format!("there is no day `{}`", waiver.until.value.0);
            diagnostics.push(
                Diagnostic::new(Id::WrongValue, waiver.until.span, message)
                    .help("write year, month and day, such as `2027-01-31`"),
            );
        } else if waiver.until.value.0.as_str() < today {
            let message = format!(
                "the waiver for `{}` expired on {}",
                change.label(),
                waiver.until.value.0
            );
            report(Id::WaiverExpired, waiver.until.span, message);
        } else {
            applying.push(Waiver {
                fingerprint: fingerprint.value.clone(),
                reason: waiver.reason.value.trim().to_owned(),
                until: waiver.until.value.0.clone(),
            });
        }
    }
    diagnostics.sort_by_key(|diagnostic| diagnostic.span);
    (applying, diagnostics)
}

fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return false;
    };
    let number = |text: &str, digits: usize, range: std::ops::RangeInclusive<u32>| {
        text.len() == digits && text.parse().is_ok_and(|number| range.contains(&number))
    };
    let days = match (month.parse(), year.parse::<u32>()) {
        (Ok(4 | 6 | 9 | 11), _) => 30,
        (Ok(2), Ok(year)) => {
            let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            if leap { 29 } else { 28 }
        }
        (Ok(_), _) => 31,
        _ => 0,
    };
    number(year, 4, 1..=9999) && number(month, 2, 1..=12) && number(day, 2, 1..=days)
}
