//! Paths in a value: `result.chat.type`, `media[0].caption`.

use std::fmt::Write as _;

/// A step of a path.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

/// A path in text.
pub(crate) fn written(path: &[Step<'_>]) -> String {
    let mut text = String::new();
    for step in path {
        match step {
            Step::Key(name) if text.is_empty() => text.push_str(name),
            Step::Key(name) => text.extend([".", name]),
            // Writing to a text cannot fail.
            Step::Index(index) => _ = write!(text, "[{index}]"),
        }
    }
    text
}
