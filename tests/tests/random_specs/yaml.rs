//! A spec as data, which can lose any of its parts.

use std::fmt;

#[derive(Clone, Debug)]
pub(crate) enum Yaml {
    Text(String),
    List(Vec<Yaml>),
    Map(Vec<(String, Yaml)>),
}

impl Yaml {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(crate) fn texts<S: Into<String>>(texts: impl IntoIterator<Item = S>) -> Self {
        Self::List(texts.into_iter().map(Self::text).collect())
    }

    /// How many parts there are, below this one.
    pub(crate) fn parts(&self) -> usize {
        match self {
            Self::Text(_) => 0,
            Self::List(items) => items.iter().map(|item| 1 + item.parts()).sum(),
            Self::Map(entries) => entries.iter().map(|(_, value)| 1 + value.parts()).sum(),
        }
    }

    /// Removes the part with this number, in the order in which they stand.
    pub(crate) fn without(&mut self, mut number: usize) {
        let mut at = None;
        let children: Vec<&mut Yaml> = match self {
            Self::Text(_) => return,
            Self::List(items) => items.iter_mut().collect(),
            Self::Map(entries) => entries.iter_mut().map(|(_, value)| value).collect(),
        };
        for (index, child) in children.into_iter().enumerate() {
            if number == 0 {
                at = Some(index);
                break;
            }
            number -= 1;
            let parts = child.parts();
            if number < parts {
                child.without(number);
                return;
            }
            number -= parts;
        }
        match (self, at) {
            (Self::List(items), Some(at)) => drop(items.remove(at)),
            (Self::Map(entries), Some(at)) => drop(entries.remove(at)),
            _ => {}
        }
    }
}

/// A text as JSON writes it, which YAML reads.
fn quoted(text: &str) -> String {
    // These end a line in YAML, or are no characters of it.
    let escaped = |c: char| match c {
        '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{7f}'..='\u{9f}' => {
            format!("\\u{:04x}", c as u32)
        }
        '"' => "\\\"".to_owned(),
        '\\' => "\\\\".to_owned(),
        c if (c as u32) < 0x20 => format!("\\u{:04x}", c as u32),
        c => c.to_string(),
    };
    let escaped: String = text.chars().map(escaped).collect();
    format!("\"{escaped}\"")
}

impl fmt::Display for Yaml {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            // A number or a word of YAML is not a text.
            Self::Text(text)
                if text.parse::<f64>().is_ok() || text == "true" || text == "false" =>
            {
                f.write_str(text)
            }
            Self::Text(text) => f.write_str(&quoted(text)),
            Self::List(items) => {
                f.write_str("[")?;
                for (index, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if index > 0 { ", " } else { "" })?;
                }
                f.write_str("]")
            }
            Self::Map(entries) => {
                f.write_str("{")?;
                for (index, (key, value)) in entries.iter().enumerate() {
                    write!(
                        f,
                        "{}{}: {value}",
                        if index > 0 { ", " } else { "" },
                        quoted(key)
                    )?;
                }
                f.write_str("}")
            }
        }
    }
}

/// The text of a file: one line for each key of the first two levels.
pub(crate) fn file(root: &[(String, Yaml)]) -> String {
    let mut text = String::new();
    for (key, value) in root {
        match value {
            Yaml::Map(entries) if !entries.is_empty() => {
                text.push_str(&format!("{key}:\n"));
                for (key, value) in entries {
                    text.push_str(&format!("  {}: {value}\n", quoted(key)));
                }
            }
            value => text.push_str(&format!("{key}: {value}\n")),
        }
    }
    text
}
