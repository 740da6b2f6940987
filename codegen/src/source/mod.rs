//! Files, positions, and YAML as a tree in which every node knows where it stands.
//!
//! `serde_yaml` decides what a value is; `saphyr-parser` says where it stands, which
//! `serde_yaml` tells only of errors. Everything else of the generator sees [`Node`] alone.

mod de;
mod schema;
mod value;
mod yaml;

pub use de::from_node;
pub use value::{Entries, HasShorthand, Literal, Raw, Shorthand, Spanned};
pub use yaml::parse;

/// The largest file that is read, in bytes. A chapter has some tens of kilobytes.
pub const MAX_FILE_BYTES: usize = 1 << 20;

/// A file of a spec.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// The path as it is shown, relative to the repository, with `/`.
    pub path: String,
    /// The text; where the bytes were no UTF-8, with replacement characters.
    pub text: String,
    /// Where the bytes stop being UTF-8.
    pub invalid_at: Option<usize>,
}

impl SourceFile {
    /// A file from its bytes.
    pub fn new(path: impl Into<String>, bytes: Vec<u8>) -> Self {
        let (text, invalid_at) = match String::from_utf8(bytes) {
            Ok(text) => (text, None),
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                (
                    String::from_utf8_lossy(error.as_bytes()).into_owned(),
                    Some(at),
                )
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

    /// Whether the file belongs to all APIs: it stands in a folder `shared`.
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Index of the file among those loaded together.
    pub file: usize,
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
}

/// A YAML value and where it stands.
#[derive(Clone, Debug)]
pub struct Node {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: NodeKind,
    /// The text of a scalar as `saphyr-parser` read it, quotes removed.
    pub raw: String,
}

impl Node {
    /// The value under a key of a mapping.
    pub fn get(&self, name: &str) -> Option<&Self> {
        let mut entries = self.entries().iter();
        entries
            .find(|(key, _)| key.text == name)
            .map(|(_, node)| node)
    }

    /// The entries of a mapping; none of anything else.
    pub fn entries(&self) -> &[(Key, Self)] {
        match &self.kind {
            NodeKind::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The entries of a mapping, to change them.
    pub fn map_mut(&mut self) -> Option<&mut Vec<(Key, Self)>> {
        match &mut self.kind {
            NodeKind::Map(entries) => Some(entries),
            _ => None,
        }
    }

    /// Whether two nodes say the same, wherever they stand.
    pub fn same(&self, other: &Self) -> bool {
        match (&self.kind, &other.kind) {
            (NodeKind::List(a), NodeKind::List(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.same(b))
            }
            (NodeKind::Map(a), NodeKind::Map(b)) => {
                let same =
                    |(x, y): (&(Key, Self), &(Key, Self))| x.0.text == y.0.text && x.1.same(&y.1);
                a.len() == b.len() && a.iter().zip(b).all(same)
            }
            (NodeKind::List(_) | NodeKind::Map(_), _)
            | (_, NodeKind::List(_) | NodeKind::Map(_)) => false,
            _ => self.raw == other.raw,
        }
    }
}

/// What a YAML value is.
#[derive(Clone, Debug)]
pub enum NodeKind {
    /// Nothing, or `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A number.
    Float(f64),
    /// Text.
    String(String),
    /// A list.
    List(Vec<Node>),
    /// A mapping, in written order, without duplicate keys.
    Map(Vec<(Key, Node)>),
}

/// A key of a mapping.
#[derive(Clone, Debug)]
pub struct Key {
    /// Its text.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}
