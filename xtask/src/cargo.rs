//! Cargo, by its own command.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::outcome::fixable;
use crate::repository::Repository;

const CANNOT_RUN: &str = "cargo cannot be run";

/// A package as it would be published.
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) version: String,
}

impl Repository {
    /// The Cargo that started this one.
    fn cargo(&self, arguments: &[&str]) -> Command {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        let mut command = Command::new(cargo);
        command.current_dir(self.path("")).args(arguments);
        command
    }

    /// The Cargo that started this one, in the current folder: paths of arguments are relative to it.
    pub(crate) fn cargo_in_place(&self, arguments: &[OsString]) -> Command {
        let mut command = self.cargo(&[]);
        if let Ok(here) = std::env::current_dir() {
            command.current_dir(here);
        }
        command.args(arguments);
        command
    }

    /// Runs Cargo, whose output is shown.
    pub(crate) fn run_cargo(&self, arguments: &[&str]) -> Result<()> {
        let status = self.cargo(arguments).stdin(Stdio::null()).status();
        if !status.context(CANNOT_RUN)?.success() {
            bail!("cargo {} failed, see above", arguments.join(" "));
        }
        Ok(())
    }

    /// The output of Cargo, or its error output where it fails.
    fn ask_cargo(&self, arguments: &[&str]) -> Result<Result<String, String>> {
        let output = self.cargo(arguments).stdin(Stdio::null()).output();
        let output = output.context(CANNOT_RUN)?;
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Ok(if output.status.success() {
            Ok(text(&output.stdout))
        } else {
            Err(text(&output.stderr))
        })
    }

    fn answer_of_cargo(&self, arguments: &[&str]) -> Result<String> {
        match self.ask_cargo(arguments)? {
            Ok(answer) => Ok(answer),
            Err(said) => bail!("cargo {}: {}", arguments.join(" "), said.trim()),
        }
    }

    pub(crate) fn packaged_files(&self, name: &str) -> Result<Vec<String>> {
        let list = self.answer_of_cargo(&["package", "--list", "--package", name])?;
        Ok(list.lines().map(str::to_owned).collect())
    }

    /// Where Cargo leaves the archive of a package.
    pub(crate) fn archive(&self, package: &Package) -> Result<PathBuf> {
        let arguments = ["metadata", "--no-deps", "--format-version", "1"];
        let text = self.answer_of_cargo(&arguments)?;
        let metadata: Value =
            serde_json::from_str(&text).context("cargo metadata did not print JSON")?;
        let target = metadata.get("target_directory").and_then(Value::as_str);
        let target = target.context("cargo metadata does not name the target directory")?;
        let archive = format!("{}-{}.crate", package.name, package.version);
        Ok(PathBuf::from(target).join("package").join(archive))
    }

    /// Whether the registry already has a package. Cargo is asked, so that its settings, mirrors
    /// and proxies apply.
    pub(crate) fn is_published(&self, package: &Package) -> Result<bool> {
        let name = format!("{}@{}", package.name, package.version);
        // Without a registry, Cargo would answer with the package of this workspace.
        let arguments = ["info", "--quiet", &name, "--registry", "crates-io"];
        match self.ask_cargo(&arguments)? {
            Ok(_) => Ok(true),
            Err(said) if said.contains("could not find") => Ok(false),
            Err(said) => Err(fixable(
                format!(
                    "the registry does not say whether it has {name}: {}",
                    reason(&said)
                ),
                "check the network, and the proxy and the registry in Cargo's settings, then run it \
                 again; cargo info shows whether the registry answers",
            )),
        }
    }
}

/// Why Cargo failed: its error and the innermost cause, without its warnings about retries.
fn reason(said: &str) -> String {
    let lines = said.lines().map(str::trim);
    let lines: Vec<&str> = lines
        .filter(|line| !line.is_empty() && !line.starts_with("warning:"))
        .collect();
    let error = lines.iter().find_map(|line| line.strip_prefix("error: "));
    let caused = lines.contains(&"Caused by:");
    let cause = lines.last().filter(|_| caused);
    match (error, cause) {
        (Some(error), Some(cause)) => format!("{error}: {cause}"),
        (Some(error), None) => error.to_owned(),
        (None, _) => said.trim().to_owned(),
    }
}
