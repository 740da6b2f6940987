//! The last release of an API, and the repository as it was then.

use anyhow::{Context, Result, anyhow};
use bazu_evolve::bump::{Files, Origin, Requirement, Version};
use bazu_model::Api;

use crate::git::Commit;
use crate::manifest::{self, WORKSPACE};
use crate::outcome::fixable;
use crate::repository::{Repository, spec_folder};
use crate::side::{Side, spec_at};
use crate::spec::Spec;

pub(crate) struct Baseline {
    pub(crate) version: Version,
    pub(crate) api: Api,
    commit: Commit,
}

/// Where the saved model of a release is.
pub(crate) fn path(api: &str, version: &str) -> String {
    format!("{}/releases/{version}.json", spec_folder(api))
}

impl Baseline {
    /// The last release; nothing where there was none. Its revision is needed to find out what
    /// has changed in the generator and the runtime since.
    pub(crate) fn last(repository: &Repository, api: &str) -> Result<Option<Self>> {
        let Some(side) = Side::last_release(repository, api)? else {
            return Ok(None);
        };
        let text = &side.api.krate.version;
        let path = path(api, text);
        let version =
            Version::parse(text).ok_or_else(|| anyhow!("{path}: `{text}` is not a version"))?;
        let revision = side.revision.as_deref().ok_or_else(|| {
            fixable(
                format!("{path} does not say which revision was released"),
                "write its commit there, as `\"revision\": \"…\"`",
            )
        })?;
        let commit = repository.commit(revision)?.ok_or_else(|| {
            fixable(
                format!(
                    "release {version} of `{api}` was made from revision {revision}, which is not \
                     in this repository"
                ),
                format!(
                    "fetch it (git fetch --unshallow --tags); if history was rewritten, write the \
                     commit that replaced it into {path}"
                ),
            )
        })?;
        Ok(Some(Self {
            version,
            api: side.api,
            commit,
        }))
    }

    /// The spec as it was released, as today's generator reads it.
    pub(crate) fn spec(&self, repository: &Repository) -> Result<Spec> {
        let label = format!("revision {}", self.commit.id);
        spec_at(repository, &self.api.id, &self.commit, &label)
    }

    pub(crate) fn runtime_version(&self, repository: &Repository) -> Result<Version> {
        manifest::runtime_version(&self.workspace(repository)?)
    }

    fn workspace(&self, repository: &Repository) -> Result<String> {
        let files = repository.files_at(&self.commit, &[WORKSPACE])?;
        let bytes = files.first().map(|(_, bytes)| bytes.as_slice());
        Ok(String::from_utf8_lossy(bytes.unwrap_or_default()).into_owned())
    }

    /// How much these crates of the runtime have changed since.
    pub(crate) fn runtime_requirement(
        &self,
        repository: &Repository,
        crates: &[(&str, &str)],
    ) -> Result<Requirement> {
        let workspace = self.workspace(repository)?;
        let then = together(crates, &workspace, |folder| {
            self.package(repository, folder)
        })?;
        let workspace = repository.read(WORKSPACE)?.unwrap_or_default();
        let now = together(crates, &workspace, |folder| package(repository, folder))?;
        Requirement::of_code(Origin::Runtime, &then, &now)
            .context("the public items of the runtime cannot be read")
    }

    /// What was published of a package: its code, its manifest and its front page, by their
    /// paths below its folder.
    pub(crate) fn package(&self, repository: &Repository, folder: &str) -> Result<Files> {
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

/// The parts of a package that its users get.
const PACKAGE: [&str; 5] = [
    "src",
    "Cargo.toml",
    "README.md",
    "LICENSE-APACHE",
    "LICENSE-MIT",
];

/// The key of what the runtime takes from the workspace, such as the versions of what it depends
/// on.
const INHERITED: &str = "Cargo.toml of the workspace";

/// The files of several crates by their names, such as `bazu-core/src/lib.rs`.
fn together(
    crates: &[(&str, &str)],
    workspace: &str,
    package: impl Fn(&str) -> Result<Files>,
) -> Result<Files> {
    let mut files = Files::new();
    files.insert(INHERITED.to_owned(), manifest::inherited(workspace)?);
    for (name, folder) in crates {
        let own = package(folder)?.into_iter();
        files.extend(own.map(|(path, text)| (format!("{name}/{path}"), text)));
    }
    Ok(files)
}

/// What would be published of a package as it is now.
fn package(repository: &Repository, folder: &str) -> Result<Files> {
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
