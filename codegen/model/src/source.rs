//! Files of a spec, and places in them.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug)]
pub struct SourceFile {
    /// The path as it is shown, relative to the repository, with `/`.
    pub path: String,
    /// The text, with replacement characters for bytes that are not UTF-8.
    pub text: String,
    /// The first byte that is not UTF-8.
    pub invalid_at: Option<usize>,
    /// Where each line begins.
    lines: Vec<usize>,
}

impl SourceFile {
    pub fn new(path: impl Into<String>, bytes: Vec<u8>) -> Self {
        let (text, invalid_at) = match String::from_utf8(bytes) {
            Ok(text) => (text, None),
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(error.as_bytes());
                (text.into_owned(), Some(at))
            }
        };
        // The mark at the beginning belongs to the encoding, not to the text.
        let text = match text.strip_prefix('\u{feff}') {
            Some(rest) => rest.to_owned(),
            None => text,
        };
        let ends = text.match_indices('\n').map(|(at, _)| at + 1);
        Self {
            path: path.into(),
            lines: [0].into_iter().chain(ends).collect(),
            text,
            invalid_at,
        }
    }

    /// The file's name without folder and ending: the module of a chapter.
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or(&self.path);
        name.strip_suffix(".yaml").unwrap_or(name)
    }

    /// Whether the file belongs to all APIs: its folder is `shared`.
    pub fn is_shared(&self) -> bool {
        self.path.rsplit('/').nth(1) == Some("shared")
    }

    /// Line and column of a byte, both from 1, the column in characters.
    pub fn position(&self, byte: usize) -> (usize, usize) {
        let mut at = byte.min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        let line = self.lines.partition_point(|start| *start <= at);
        let column = self.text[self.line_start(line)..at].chars().count() + 1;
        (line, column)
    }

    /// The first byte of a line, counted from 1; the end of the text for a line behind it.
    pub fn line_start(&self, line: usize) -> usize {
        let start = self.lines.get(line.saturating_sub(1));
        start.copied().unwrap_or(self.text.len())
    }

    /// The line around a byte, without its end.
    pub fn line(&self, byte: usize) -> &str {
        let (line, _) = self.position(byte);
        let line = &self.text[self.line_start(line)..self.line_start(line + 1)];
        line.trim_end_matches(['\n', '\r'])
    }

    /// `path:line:column` of a span's start.
    pub fn place(&self, span: Span) -> String {
        let (line, column) = self.position(span.start);
        format!("{}:{line}:{column}", self.path)
    }
}

/// A stretch of a file, in bytes.
///
/// In a saved model it is file and line.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize,
)]
#[serde(from = "(usize, usize)", into = "(usize, usize)")]
pub struct Span {
    /// Index of the file among those loaded together.
    pub file: usize,
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// Line of the first byte, counted from 1; 0 if it was not counted.
    pub line: usize,
}

impl From<(usize, usize)> for Span {
    fn from((file, line): (usize, usize)) -> Self {
        Self {
            file,
            line,
            ..Self::default()
        }
    }
}

impl From<Span> for (usize, usize) {
    fn from(span: Span) -> Self {
        (span.file, span.line)
    }
}
