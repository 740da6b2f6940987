//! What git knows about the repository, by its own command.
//!
//! The answer does not depend on who asks: every call names what it wants, so that no setting and no
//! variable of the caller decides it.

use std::ffi::OsStr;
use std::process::{Command, Output};

use anyhow::{Context, Result, bail};

use crate::repository::Repository;

/// Variables of git that say how it is installed, how a repository is searched for, and which
/// repositories the user trusts. Every other one may lead to another repository: a hook sets
/// `GIT_DIR` and `GIT_INDEX_FILE` to the one that runs it.
const KEPT: [&str; 6] = [
    "GIT_EXEC_PATH",
    "GIT_CEILING_DIRECTORIES",
    "GIT_DISCOVERY_ACROSS_FILESYSTEM",
    "GIT_CONFIG_GLOBAL",
    "GIT_CONFIG_SYSTEM",
    "GIT_CONFIG_NOSYSTEM",
];

pub(crate) struct Commit {
    /// Its full id.
    pub(crate) id: String,
}

impl Repository {
    fn git(&self, arguments: &[&str]) -> Result<Output> {
        let mut command = Command::new("git");
        let variables = std::env::vars_os().map(|(name, _)| name);
        for name in variables.filter(|name| leads_elsewhere(name)) {
            command.env_remove(name);
        }
        command
            .current_dir(self.path(""))
            // Nothing is written, not even a refreshed index, and no program of a setting is run.
            .args(["--no-pager", "--no-optional-locks"])
            .args(["-c", "core.fsmonitor=false"])
            .args(arguments)
            .output()
            .context("git cannot be run, and is needed to compare revisions")
    }

    fn git_bytes(&self, arguments: &[&str]) -> Result<Vec<u8>> {
        let output = self.git(arguments)?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            bail!("git {}: {}", arguments.join(" "), said.trim());
        }
        Ok(output.stdout)
    }

    /// The parts between NUL characters, in which git does not quote paths.
    fn git_list(&self, arguments: &[&str]) -> Result<Vec<String>> {
        let text = String::from_utf8_lossy(&self.git_bytes(arguments)?).into_owned();
        let parts = text.split('\0').filter(|part| !part.is_empty());
        Ok(parts.map(str::to_owned).collect())
    }

    /// The commit that a revision names, if it names one.
    pub(crate) fn commit(&self, revision: &str) -> Result<Option<Commit>> {
        // What begins with a dash would be read as an option.
        if revision.is_empty() || revision.starts_with('-') {
            return Ok(None);
        }
        let name = format!("{revision}^{{commit}}");
        let output = self.git(&["rev-parse", "--quiet", "--verify", &name])?;
        if output.status.success() {
            let id = String::from_utf8_lossy(&output.stdout).trim().to_owned();
            return Ok(Some(Commit { id }));
        }
        // About a name that it does not know, git says nothing.
        let said = String::from_utf8_lossy(&output.stderr);
        match said.trim() {
            "" => Ok(None),
            said if said.contains("not a git repository") => Ok(None),
            said => bail!("git rev-parse {revision}: {said}"),
        }
    }

    /// The files below some folders at a commit: paths relative to the repository, and content.
    pub(crate) fn files_at(
        &self,
        commit: &Commit,
        folders: &[&str],
    ) -> Result<Vec<(String, Vec<u8>)>> {
        let mut arguments = vec!["ls-tree", "-r", "-z", &commit.id, "--"];
        arguments.extend(folders);
        let mut files = Vec::new();
        for entry in self.git_list(&arguments)? {
            // `100644 blob ID<tab>PATH`; a submodule is a commit and has no content here.
            let (object, path) = entry.split_once('\t').unwrap_or_default();
            let mut object = object.split(' ').skip(1);
            if let (Some("blob"), Some(id)) = (object.next(), object.next()) {
                files.push((path.to_owned(), self.git_bytes(&["cat-file", "blob", id])?));
            }
        }
        Ok(files)
    }

    /// What is changed and not committed: two letters for the kind of change, and the path.
    pub(crate) fn uncommitted(&self) -> Result<Vec<String>> {
        self.git_list(&[
            // A list of ignored files that only this user has hides nothing.
            "-c",
            "core.excludesFile=",
            "status",
            "--porcelain=v1",
            "-z",
            "--untracked-files=all",
            "--ignore-submodules=none",
            // Of a renamed file, both names are listed, each by itself.
            "--no-renames",
        ])
    }
}

fn leads_elsewhere(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    name.starts_with("GIT_") && !KEPT.contains(&name.as_ref())
}
