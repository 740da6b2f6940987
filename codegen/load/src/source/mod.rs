//! YAML as a tree in which every node has its place.
//!
//! `serde_yaml` decides what a value is. `saphyr-parser` knows where it is; `serde_yaml` knows that
//! only of errors. The rest of the generator sees only [`Node`].

mod de;
mod schema;
mod value;
mod yaml;

pub use bazu_model::Spanned;
pub use de::from_node;
pub use value::{Entries, HasShorthand, Raw, Shorthand};

use bazu_model::Span;
pub use yaml::parse;

/// The largest file that is read, in bytes. A chapter has some tens of kilobytes.
pub const MAX_FILE_BYTES: usize = 1 << 20;

/// A YAML value and its place.
#[derive(Clone, Debug)]
pub struct Node {
    pub span: Span,
    pub kind: NodeKind,
    /// The text of a scalar as `saphyr-parser` read it, quotes removed.
    pub raw: String,
}

impl Node {
    pub(crate) fn map(span: Span, entries: Vec<(Key, Self)>) -> Self {
        Self {
            span,
            kind: NodeKind::Map(entries),
            raw: String::new(),
        }
    }

    /// The value under a key of a mapping.
    pub fn get(&self, name: &str) -> Option<&Self> {
        let entry = self.entries().iter().find(|(key, _)| key.text == name);
        entry.map(|(_, node)| node)
    }

    /// The entries of a mapping; none if the node is not a mapping.
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

    /// Whether two nodes have the same content, wherever they are.
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
    /// An empty value, or `null`.
    Null,
    Boolean(bool),
    Integer(i64),
    Float(f64),
    String(String),
    List(Vec<Node>),
    /// In written order, without duplicate keys.
    Map(Vec<(Key, Node)>),
}

/// A key of a mapping.
#[derive(Clone, Debug)]
pub struct Key {
    pub text: String,
    pub span: Span,
}

impl Key {
    pub(crate) fn new(text: impl Into<String>, span: Span) -> Self {
        let text = text.into();
        Self { text, span }
    }
}
