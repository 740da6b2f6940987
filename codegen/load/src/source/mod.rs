//! Files, positions, and YAML as a tree in which every node knows where it stands.
//!
//! `serde_yaml` decides what a value is; `saphyr-parser` says where it stands, which
//! `serde_yaml` tells only of errors. Everything else of the generator sees [`Node`] alone.

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
