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
        Self {
            path: path.into(),
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
        let before = &self.text[..at];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        (line, before[line_start..].chars().count() + 1)
    }

    /// The line around a byte, without its end.
    pub fn line(&self, byte: usize) -> &str {
        let (line, _) = self.position(byte);
        self.text.lines().nth(line - 1).unwrap_or_default()
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
