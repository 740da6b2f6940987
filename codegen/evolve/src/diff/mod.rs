//! What differs between two times of an API, and what that means for the wire and for Rust.
//!
//! Compared are resolved models, never text: a comment, a renamed file or another order of keys
//! is no change. [`rules`] lists what can change and what each change means.

mod compare;
mod explain;
mod place;
pub mod report;
pub mod rules;
mod shape;
mod snapshot;
pub mod waivers;

use std::fmt;

use sha2::{Digest, Sha256};

use bazu_model::level::Level;
pub use explain::FAMILY;
pub use rules::{Id, Mirror, Verdict, Verdicts, Wire};
pub use snapshot::{Snapshot, Unreadable};

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The rule it falls under.
    pub rule: Id,
    /// What changed, by its name on the wire: `sendMessage.text`. Empty for the API itself.
    pub path: String,
    /// What changed, in words.
    pub text: String,
    /// What it means.
    pub verdict: Verdict,
    /// Where it stood: file and line of it, or of what it belonged to.
    pub old: Option<String>,
    /// Where it stands.
    pub new: Option<String>,
}

impl Change {
    /// A short name that stays the same as long as the same thing changes in the same way,
    /// wherever it stands.
    pub fn fingerprint(&self) -> String {
        let mut hash = Sha256::new();
        for part in [self.rule.code(), &self.path, &self.text] {
            hash.update(part.as_bytes());
            hash.update([0]);
        }
        let mut text = String::new();
        for byte in hash.finalize().iter().take(6) {
            text.push_str(&format!("{byte:02x}"));
        }
        text
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.rule.code(), self.path, self.text)
    }
}

/// What differs, in the order of the paths.
pub fn diff(old: &Snapshot, new: &Snapshot) -> Vec<Change> {
    compare::compare(old, new)
}

/// What the changes ask of the version.
pub fn level(changes: &[Change]) -> Level {
    let levels = changes.iter().map(|change| change.verdict.rust);
    levels.max().unwrap_or_default()
}
