//! How much a change affects the users of a crate.

use std::fmt;

/// Which part of the version a change raises, as in semantic versioning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Nothing to release.
    #[default]
    None,
    /// Code that compiled still compiles, and works as before or better.
    Patch,
    /// Something new.
    Minor,
    /// Code that compiled may no longer compile.
    Major,
}

impl Level {
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
