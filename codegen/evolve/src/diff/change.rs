//! A change as data: what it is about, what it was and what it is.

use std::collections::BTreeMap;

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::compare::Limit;
use super::rules::Id;
use super::verdict::{Direction, Verdict};
use bazu_emit::UnionTrait;
use bazu_model::{
    AccessorKind, Auth, Basis, Literal, Notice, Path, Place, RuleKind, TypeRef, UnionBy,
};

/// One difference.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub rule: Id,
    pub path: Path,
    /// Its path in the old model, where it or its owner had another name.
    pub was: Option<Path>,
    /// What it was, where the rule alone does not say it.
    pub before: Option<Detail>,
    /// What it is.
    pub after: Option<Detail>,
    /// Whether the value is part of a request, of an answer, or of both.
    pub direction: Direction,
    /// Where it stood, or what it belonged to.
    pub old: Option<Place>,
    /// Where it stands.
    pub new: Option<Place>,
}

/// What something was or is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Detail {
    /// A name, an address, a pattern or another text of the spec.
    Text(String),
    /// Several of them, in their order.
    Names(Vec<String>),
    /// Where an API is reached, and its files where they are elsewhere.
    Server {
        api: String,
        files: Option<String>,
    },
    /// How a client proves who it is.
    Auth(Auth),
    /// What an error is recognized by.
    Error {
        code: i64,
        contains: Option<String>,
    },
    Type(TypeRef),
    /// A default, or what is read in place of a missing field.
    Value(Literal),
    Limit(Limit),
    Basis(Basis),
    Notice(Notice),
    Discriminator(UnionBy),
    /// Discriminator and value of a member.
    Tag(String, String),
    Rule(RuleKind),
    /// The method that a shortcut calls, and its bound parameters with their paths.
    Shortcut {
        method: String,
        with: BTreeMap<String, String>,
    },
    Accessor(AccessorKind),
    Trait(UnionTrait),
}

impl Change {
    pub fn verdict(&self) -> Verdict {
        self.rule.verdicts().of(self.direction)
    }

    /// A short name that stays the same as long as the same thing changes in the same way,
    /// wherever it stands and in whatever words it is reported.
    pub fn fingerprint(&self) -> String {
        let (rule, path) = (self.rule.code(), self.path.to_string());
        // Keys are text, and all numbers are finite.
        let data = serde_json::to_vec(&(rule, path, &self.before, &self.after));
        let hash = Sha256::digest(data.unwrap_or_default());
        hash.iter()
            .take(6)
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }

    /// Rule and path, by which a reader recognizes a change.
    pub fn label(&self) -> String {
        format!("{} {}", self.rule.code(), self.path)
            .trim_end()
            .to_owned()
    }
}
