//! What pages are built of, in whatever markup they were saved.

/// A piece of a page.
#[derive(Debug)]
pub(super) struct Block {
    /// Its first line, counted from 1.
    pub(super) line: usize,
    pub(super) kind: BlockKind,
}

#[derive(Debug)]
pub(super) enum BlockKind {
    /// A heading, 1 the highest.
    Heading { level: u8, text: String },
    /// Running text; code in it stands between backticks.
    Text(String),
    /// The rows of a table, that of the column titles first.
    Table(Vec<Row>),
    /// Preformatted text, line by line.
    Preformatted(Vec<Line>),
}

#[derive(Debug)]
pub(super) struct Row {
    pub(super) line: usize,
    /// As many cells as the row takes columns; code in them stands between backticks.
    pub(super) cells: Vec<String>,
}

#[derive(Debug)]
pub(super) struct Line {
    pub(super) line: usize,
    pub(super) text: String,
}

/// White space made even, line by line; lines of white space are dropped. What joins letters
/// without being seen is no white space.
pub(super) fn even(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        words.join(" ")
    });
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}
