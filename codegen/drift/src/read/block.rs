//! The pieces of a page, the same for every markup.

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
    /// Running text; code in it is between backticks.
    Text(String),
    /// The rows of a table, that of the column titles first.
    Table(Vec<Row>),
    /// Preformatted text, line by line.
    Preformatted(Vec<Line>),
}

#[derive(Debug)]
pub(super) struct Row {
    pub(super) line: usize,
    /// One cell for each column; code in them is between backticks.
    pub(super) cells: Vec<String>,
}

#[derive(Debug)]
pub(super) struct Line {
    pub(super) line: usize,
    pub(super) text: String,
}

/// Running text that no block has yet.
#[derive(Default)]
pub(super) struct Paragraph {
    line: usize,
    text: String,
}

impl Paragraph {
    pub(super) fn push(&mut self, line: usize, text: &str) {
        if self.text.trim().is_empty() {
            self.line = line;
        }
        self.text.push_str(text);
    }

    /// Moves the text to the blocks, if there is any.
    pub(super) fn end(&mut self, blocks: &mut Vec<Block>) {
        let Self { line, text } = std::mem::take(self);
        let text = even(&text);
        if !text.is_empty() {
            let kind = BlockKind::Text(text);
            blocks.push(Block { line, kind });
        }
    }
}

/// The text with single spaces, line by line, without empty lines. Invisible characters that join
/// letters are not white space.
pub(super) fn even(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        words.join(" ")
    });
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}
