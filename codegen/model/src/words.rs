//! The model in words, for people.

use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

use crate::{Condition, FileLimit, Limits, Name, RuleKind};

/// `1 change`, `2 changes`.
pub fn counted(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}

/// A line broken between words, with an indent from the second line on; a word that is longer
/// than a line stays whole.
pub fn wrapped(line: &str, width: usize, indent: &str) -> Vec<String> {
    let options = Options::new(width)
        .subsequent_indent(indent)
        .break_words(false)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit);
    let lines = textwrap::wrap(line, options).into_iter();
    lines.map(|line| line.into_owned()).collect()
}

/// A size in the largest unit that divides it.
pub fn size(bytes: u64) -> String {
    match bytes {
        bytes if bytes.is_multiple_of(1 << 30) => format!("{} GB", bytes >> 30),
        bytes if bytes.is_multiple_of(1 << 20) => format!("{} MB", bytes >> 20),
        bytes if bytes.is_multiple_of(1 << 10) => format!("{} KB", bytes >> 10),
        bytes => format!("{bytes} bytes"),
    }
}

/// A time in the largest unit that divides it, as it is written in a spec.
pub fn duration(seconds: u64) -> String {
    match seconds {
        seconds if seconds.is_multiple_of(60 * 60) => format!("{} h", seconds / (60 * 60)),
        seconds if seconds.is_multiple_of(60) => format!("{} min", seconds / 60),
        seconds => format!("{seconds} s"),
    }
}

/// What the limits of a field allow, in words.
pub fn limits(limits: &Limits) -> Vec<String> {
    let mut words = Vec::new();
    if let Some(length) = &limits.length {
        words.push(format!("Length: {length}."));
    }
    let unit = limits.unit.as_deref().map(|unit| format!(" {unit}"));
    if let Some(range) = &limits.range {
        words.push(format!("Range: {}{}.", range, unit.unwrap_or_default()));
    } else if let Some(unit) = &limits.unit {
        words.push(format!("Unit: {unit}."));
    }
    if !limits.choices.is_empty() {
        let choices: Vec<_> = limits.choices.iter().map(i64::to_string).collect();
        words.push(format!("One of: {}.", choices.join(", ")));
    }
    if let Some(items) = &limits.items {
        words.push(format!("Items: {items}."));
    }
    if let Some(pattern) = &limits.pattern {
        words.push(format!("Pattern: `{pattern}`."));
    }
    if let Some(file) = &limits.file {
        words.push(format!("File: {}.", self::file(file)));
    }
    words
}

/// What the limits of an upload allow, in words.
pub fn file(file: &FileLimit) -> String {
    let mut words = Vec::new();
    if file.upload_only {
        words.push("upload only".to_owned());
    }
    if let Some(max) = file.max {
        words.push(format!("at most {}", size(max)));
    }
    if let Some(max) = file.url_max {
        words.push(format!("at most {} by URL", size(max)));
    }
    if !file.formats.is_empty() {
        words.push(format!("formats {}", file.formats.join(", ")));
    }
    words.join("; ")
}

/// What a rule demands, in words.
pub fn rule(kind: &RuleKind) -> String {
    let list = |names: &[Name]| {
        let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
        names.join(", ")
    };
    match kind {
        RuleKind::When {
            conditions,
            require,
            forbid,
        } => {
            let mut effects = Vec::new();
            if !require.is_empty() {
                effects.push(format!("{} must be given", list(require)));
            }
            if !forbid.is_empty() {
                effects.push(format!("{} must be left out", list(forbid)));
            }
            format!(
                "when {}, {}",
                self::conditions(conditions),
                effects.join(" and ")
            )
        }
        RuleKind::OneOf {
            alternatives,
            required,
            ..
        } => {
            let word = if *required { "exactly" } else { "at most" };
            let words: Vec<_> = alternatives
                .iter()
                .map(|names| list(names).replace(", ", " with "))
                .collect();
            format!("{word} one of {}", words.join(", "))
        }
        RuleKind::AtLeast(names) => format!("one or more of {}", list(names)),
        RuleKind::First { path, has } => {
            format!("the first element of `{}` has `{}`", path, has)
        }
        RuleKind::Uniform { field, groups } => {
            let groups: Vec<_> = groups.iter().map(|group| list(group)).collect();
            format!(
                "all items of `{}` come from one of the groups {}",
                field,
                groups.join("; ")
            )
        }
    }
}

/// Conditions of a rule, in words.
pub fn conditions(conditions: &[Condition]) -> String {
    let words: Vec<_> = conditions
        .iter()
        .map(|condition| format!("`{}` is {}", condition.field, condition.is))
        .collect();
    words.join(" and ")
}
