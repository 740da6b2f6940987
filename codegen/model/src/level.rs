//! How much a change asks of those who use a crate.

use std::fmt;

/// What a change does to the version, after semantic versioning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Nothing to release.
    #[default]
    None,
    /// Code that compiled compiles, and does what it did or better.
    Patch,
    /// Something new.
    Minor,
    /// Code that compiled may no longer.
    Major,
}

impl Level {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}
