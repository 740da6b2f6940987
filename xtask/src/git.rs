//! What git knows about the repository, by its own command.

use std::process::{Command, Output};

use anyhow::{Context, Result, bail};

use crate::repository::Repository;

pub(crate) struct Commit {
    /// Its full id.
    pub(crate) id: String,
}

impl Repository {
    fn git(&self, arguments: &[&str]) -> Result<Output> {
        Command::new("git")
            .current_dir(self.path(""))
            .args(arguments)
            .output()
            .context("git cannot be run, and is needed to compare revisions")
    }

    fn git_text(&self, arguments: &[&str]) -> Result<String> {
        let output = self.git(arguments)?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            bail!("git {}: {}", arguments.join(" "), said.trim());
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// The commit that a revision names, if it names one.
    pub(crate) fn commit(&self, revision: &str) -> Result<Option<Commit>> {
        // What begins with a dash would be read as an option.
        if revision.is_empty() || revision.starts_with('-') {
            return Ok(None);
        }
        let name = format!("{revision}^{{commit}}");
        let output = self.git(&["rev-parse", "--quiet", "--verify", &name])?;
        let id = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        Ok(output.status.success().then_some(Commit { id }))
    }

    /// The files below some folders at a commit: paths relative to the repository, and content.
    pub(crate) fn files_at(
        &self,
        commit: &Commit,
        folders: &[&str],
    ) -> Result<Vec<(String, Vec<u8>)>> {
        let mut arguments = vec!["ls-tree", "-r", "-z", "--name-only", &commit.id, "--"];
        arguments.extend(folders);
        let names = self.git_text(&arguments)?;
        let mut files = Vec::new();
        for path in names.split('\0').filter(|path| !path.is_empty()) {
            let output = self.git(&["show", &format!("{}:{path}", commit.id)])?;
            if !output.status.success() {
                bail!("git cannot show {path} at {}", commit.id);
            }
            files.push((path.to_owned(), output.stdout));
        }
        Ok(files)
    }

    /// What is changed and not committed: lines of `git status --short`.
    pub(crate) fn uncommitted(&self) -> Result<Vec<String>> {
        let text = self.git_text(&["status", "--short"])?;
        Ok(text.lines().map(str::to_owned).collect())
    }
}
