//! The last release of an API, and the repository as it was then.

use bazu_evolve::bump::{Files, Version};
use bazu_evolve::diff::Snapshot;
use bazu_load::Loaded;

use crate::git::Commit;
use crate::manifest::{self, WORKSPACE};
use crate::repository::Repository;
use crate::side::Side;

/// The last release of an API.
pub(crate) struct Baseline {
    pub(crate) version: Version,
    pub(crate) snapshot: Snapshot,
    commit: Commit,
}

/// Where the saved model of a release stands.
pub(crate) fn path(api: &str, version: &str) -> String {
    format!("spec/{api}/releases/{version}.json")
}

impl Baseline {
    /// The last release; nothing where there was none. Without the revision that it was made of
    /// nobody could tell what the generator and the runtime do otherwise since.
    pub(crate) fn last(repository: &Repository, api: &str) -> Result<Option<Self>, String> {
        let Some(side) = Side::last_release(repository, api)? else {
            return Ok(None);
        };
        let snapshot = side.snapshot;
        let path = path(api, snapshot.version());
        let version = Version::parse(snapshot.version())
            .ok_or_else(|| format!("{path}: `{}` is no version", snapshot.version()))?;
        let revision = snapshot.revision().ok_or_else(|| {
            format!(
                "{path} does not say which revision was released; write its commit there, as \
                 `\"revision\": \"…\"`"
            )
        })?;
        let commit = repository.commit(revision)?.ok_or_else(|| {
            format!(
                "release {version} of `{api}` was made of revision {revision}, which is not in this \
                 repository; fetch it (git fetch --unshallow --tags), or, where history was \
                 rewritten, write the commit that took its place into {path}"
            )
        })?;
        Ok(Some(Self {
            version,
            snapshot,
            commit,
        }))
    }

    /// The spec as it was released, as today's generator reads it.
    pub(crate) fn spec(&self, repository: &Repository, api: &str) -> Result<Loaded, String> {
        let side = Side::named(repository, api, &self.commit.id)?;
        side.loaded
            .ok_or_else(|| format!("{} is no spec", side.label))
    }

    /// The crates of the runtime as they were.
    pub(crate) fn runtime(
        &self,
        repository: &Repository,
        crates: &[(&str, &str)],
    ) -> Result<Files, String> {
        let workspace = self.workspace(repository)?;
        together(crates, &workspace, |folder| {
            self.package(repository, folder)
        })
    }

    /// The version that the crates of the runtime had.
    pub(crate) fn runtime_version(&self, repository: &Repository) -> Result<Version, String> {
        manifest::runtime_version(&self.workspace(repository)?)
    }

    fn workspace(&self, repository: &Repository) -> Result<String, String> {
        let files = repository.files_at(&self.commit, &[WORKSPACE])?;
        let bytes = files.first().map(|(_, bytes)| bytes.as_slice());
        Ok(String::from_utf8_lossy(bytes.unwrap_or_default()).into_owned())
    }

    /// What was published of a package: its code, its manifest and its front page, by their
    /// paths below its folder.
    pub(crate) fn package(&self, repository: &Repository, folder: &str) -> Result<Files, String> {
        let parts = PACKAGE.map(|part| format!("{folder}/{part}"));
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let files = repository.files_at(&self.commit, &parts)?;
        Ok(below(
            folder,
            files
                .into_iter()
                .map(|(path, bytes)| (path, String::from_utf8_lossy(&bytes).into_owned())),
        ))
    }
}

/// What of a package its users get.
const PACKAGE: [&str; 5] = [
    "src",
    "Cargo.toml",
    "README.md",
    "LICENSE-APACHE",
    "LICENSE-MIT",
];

/// The key under which stands what the runtime takes from the workspace, such as the versions of
/// what it depends on.
const INHERITED: &str = "Cargo.toml of the workspace";

/// The crates of the runtime as they stand.
pub(crate) fn runtime(repository: &Repository, crates: &[(&str, &str)]) -> Result<Files, String> {
    let workspace = repository.read(WORKSPACE)?.unwrap_or_default();
    together(crates, &workspace, |folder| package(repository, folder))
}

/// The files of several crates by their names, such as `bazu-core/src/lib.rs`.
fn together(
    crates: &[(&str, &str)],
    workspace: &str,
    package: impl Fn(&str) -> Result<Files, String>,
) -> Result<Files, String> {
    let mut files = Files::new();
    files.insert(INHERITED.to_owned(), manifest::inherited(workspace)?);
    for (name, folder) in crates {
        let own = package(folder)?.into_iter();
        files.extend(own.map(|(path, text)| (format!("{name}/{path}"), text)));
    }
    Ok(files)
}

/// What would be published of a package as it stands.
fn package(repository: &Repository, folder: &str) -> Result<Files, String> {
    let mut files = Vec::new();
    let mut paths = repository.below(&format!("{folder}/src"))?;
    paths.extend(PACKAGE[1..].iter().map(|part| format!("{folder}/{part}")));
    for path in paths {
        if let Some(text) = repository.read(&path)? {
            files.push((path, text));
        }
    }
    Ok(below(folder, files.into_iter()))
}

/// Files by their paths below a folder.
pub(crate) fn below(folder: &str, files: impl Iterator<Item = (String, String)>) -> Files {
    let own = files.filter_map(|(path, text)| {
        let path = path.strip_prefix(folder)?.strip_prefix('/')?;
        let published = path.starts_with("src/") || PACKAGE.contains(&path);
        published.then(|| (path.to_owned(), text))
    });
    own.collect()
}
