//! Which version comes next, and why.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::diff::Change;
use bazu_model::level::Level;
use bazu_model::names;
use bazu_model::words::counted;
use bazu_surface::{self as surface, Fault};

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version(semver::Version);

impl Version {
    pub fn parse(text: &str) -> Option<Self> {
        names::version(text).map(Self)
    }

    /// The least version that may follow with changes of a level, as Cargo reads versions: the
    /// first number that is not zero is the one that breaks.
    #[must_use]
    pub fn next(&self, level: Level) -> Self {
        let (major, minor, patch) = (self.0.major, self.0.minor, self.0.patch);
        let (major, minor, patch) = match (level, major, minor) {
            (Level::None, ..) => (major, minor, patch),
            (Level::Major, 1.., _) => (major.saturating_add(1), 0, 0),
            (Level::Major, 0, 1..) | (Level::Minor, 1.., _) => (major, minor.saturating_add(1), 0),
            _ => (major, minor, patch.saturating_add(1)),
        };
        Self(semver::Version::new(major, minor, patch))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What asks for a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// What the spec says.
    Spec,
    /// What today's generator writes of the same spec.
    Generator,
    /// What the crate depends on.
    Runtime,
    /// The crate as a whole, which nothing else explains.
    Crate,
}

impl Origin {
    pub fn word(self) -> &'static str {
        match self {
            Self::Spec => "spec",
            Self::Generator => "generator",
            Self::Runtime => "runtime",
            Self::Crate => "crate",
        }
    }

    /// Its name at the start of a sentence.
    pub fn title(self) -> &'static str {
        match self {
            Self::Spec => "The spec",
            Self::Generator => "The generator that writes the crate",
            Self::Runtime => "The runtime that the crate depends on",
            Self::Crate => "The crate as a whole",
        }
    }
}

/// What one of them asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement {
    pub origin: Origin,
    pub level: Level,
    pub summary: String,
    /// Change by change, the heaviest first.
    pub reasons: Vec<Reason>,
}

/// A change that asks for a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    pub level: Level,
    pub text: String,
}

impl Requirement {
    fn new(origin: Origin, summary: String, mut reasons: Vec<Reason>) -> Self {
        reasons.sort_by_key(|reason| std::cmp::Reverse(reason.level));
        Self {
            origin,
            level: reasons.first().map_or(Level::None, |reason| reason.level),
            summary,
            reasons,
        }
    }

    /// What the spec asks for.
    pub fn of_spec(changes: &[Change]) -> Self {
        let summary = match changes.len() {
            0 => "unchanged".to_owned(),
            count => counted(count, "change"),
        };
        let reasons = changes.iter().map(|change| Reason {
            level: change.verdict().rust,
            text: change.to_string(),
        });
        Self::new(Origin::Spec, summary, reasons.collect())
    }

    /// What some code asks for: by its public surface, and where that is the same, by its bytes.
    /// Paths of files begin below a package, such as `src/lib.rs`, or below the folder of several.
    ///
    /// # Errors
    ///
    /// If one of the two is not Rust.
    pub fn of_code(origin: Origin, old: &Files, new: &Files) -> Result<Self, Fault> {
        if old == new {
            let same = "the same, byte for byte".to_owned();
            return Ok(Self::new(origin, same, Vec::new()));
        }
        let files = || old.keys().chain(new.keys());
        let packages = files().filter_map(|path| path.strip_suffix("src/lib.rs"));
        let mut reasons = Vec::new();
        for package in packages.collect::<BTreeSet<_>>() {
            let differences = surface::compare(&surface(old, package)?, &surface(new, package)?);
            reasons.extend(differences.into_iter().map(|difference| Reason {
                level: difference.level,
                text: format!("{}: {}", difference.path, difference.what),
            }));
        }
        let paths: BTreeSet<&String> = files().collect();
        let differing = paths
            .iter()
            .filter(|path| old.get(**path) != new.get(**path));
        let files = match differing.count() {
            1 => "1 file differs".to_owned(),
            count => format!("{count} files differ"),
        };
        if reasons.is_empty() {
            let same = format!("{files}, the public API is the same");
            return Ok(Self {
                level: Level::Patch,
                ..Self::new(origin, same, Vec::new())
            });
        }
        let changes = counted(reasons.len(), "change");
        let summary = format!("{files}, {changes} of the public API");
        Ok(Self::new(origin, summary, reasons))
    }
}

/// The files of a package by their paths in it.
pub type Files = BTreeMap<String, String>;

/// The public surface of a package, whose paths begin so; a package that is not there has none.
fn surface(files: &Files, package: &str) -> Result<surface::Surface, Fault> {
    let sources = files.iter().filter_map(|(path, text)| {
        let path = path.strip_prefix(package)?.strip_prefix("src/")?;
        path.ends_with(".rs")
            .then(|| (path.to_owned(), text.clone()))
    });
    let sources: Files = sources.collect();
    match sources.is_empty() {
        true => Ok(surface::Surface::default()),
        false => surface::read(&sources),
    }
}

/// What a release asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The last release.
    pub last: Version,
    /// The least version that may follow; the same where nothing has changed.
    pub next: Version,
    pub level: Level,
    pub requirements: Vec<Requirement>,
}

impl Proposal {
    /// The version that the heaviest requirement asks for. The one of the crate as a whole counts
    /// for what the others do not explain.
    pub fn new(last: Version, mut requirements: Vec<Requirement>, whole: Requirement) -> Self {
        let heaviest = |requirements: &[Requirement]| {
            let levels = requirements.iter().map(|requirement| requirement.level);
            levels.max().unwrap_or_default()
        };
        if whole.level > heaviest(&requirements) {
            requirements.push(whole);
        }
        let level = heaviest(&requirements);
        Self {
            next: last.next(level),
            last,
            level,
            requirements,
        }
    }
}
