//! What an id in a report means.

use std::fmt::Write as _;

use super::page::paragraph;
use bazu_drift::difference;
use bazu_evolve::diff;
use bazu_model::diag::{self, nearest};
use bazu_model::ids::{Entry, Family};

/// The families of ids, in the order in which they are listed.
const FAMILIES: &[Family] = &[diag::FAMILY, diff::FAMILY, difference::FAMILY];

/// Whether something is an id, or a misspelled one.
pub fn is_id(text: &str) -> bool {
    FAMILIES.iter().any(|family| (family.resembles)(text))
}

/// All ids with their titles.
pub fn index() -> String {
    let mut text = String::new();
    for family in FAMILIES {
        let entries = (family.entries)();
        let width = entries.iter().map(|entry| entry.id.len()).max();
        let width = width.unwrap_or_default();
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{}", family.title);
        for Entry { id, title, .. } in entries {
            let _ = writeln!(text, "  {id:<width$}  {title}");
        }
    }
    text
}

/// Explains an id, in capitals or not.
///
/// # Errors
///
/// That the id does not exist, and which may have been meant.
pub fn explain(id: &str) -> Result<String, String> {
    let entries = FAMILIES.iter().flat_map(|family| {
        let entries = (family.entries)().into_iter();
        entries.map(|entry| (family.advice, entry))
    });
    let entries: Vec<_> = entries.collect();
    let find = |id: &str| {
        let mut entries = entries.iter();
        entries.find(|(_, entry)| entry.id.eq_ignore_ascii_case(id))
    };
    if let Some((advice, entry)) = find(id) {
        return Ok(page(advice, entry));
    }
    // Whoever writes `s105` means `S0105` as well.
    let known = entries.iter().map(|(_, entry)| entry.id.to_lowercase());
    let known: Vec<_> = known.collect();
    let near = nearest(&id.to_lowercase(), known.iter().map(String::as_str));
    Err(match near.and_then(find) {
        Some((_, meant)) => format!("there is no id `{id}`; did you mean `{}`?", meant.id),
        None => format!("there is no id `{id}`"),
    })
}

fn page(advice: &str, entry: &Entry) -> String {
    let mut text = format!("{}: {}\n\n", entry.id, entry.title);
    let mut in_block = false;
    for line in entry.explanation.lines() {
        if line.starts_with("```") {
            in_block = !in_block;
        } else if in_block && !line.is_empty() {
            let _ = writeln!(text, "    {line}");
        } else {
            let _ = writeln!(text, "{}", paragraph(line));
        }
    }
    let remedy = format!("{advice}: {}", entry.remedy);
    let _ = writeln!(text, "\n{}", paragraph(&remedy));
    text
}
