//! Cargo, asked and told by its own command.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::repository::Repository;

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

    /// Runs Cargo where everybody sees what it says.
    pub(crate) fn run_cargo(&self, arguments: &[&str]) -> Result<(), String> {
        let status = self.cargo(arguments).stdin(Stdio::null()).status();
        let status = status.map_err(|error| format!("cargo cannot be run: {error}"))?;
        if status.success() {
            Ok(())
        } else {
            Err(format!("cargo {} failed, see above", arguments.join(" ")))
        }
    }

    /// What Cargo says, and what it complains of where it fails.
    fn ask_cargo(&self, arguments: &[&str]) -> Result<Result<String, String>, String> {
        let output = self.cargo(arguments).stdin(Stdio::null()).output();
        let output = output.map_err(|error| format!("cargo cannot be run: {error}"))?;
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Ok(if output.status.success() {
            Ok(text(&output.stdout))
        } else {
            Err(text(&output.stderr))
        })
    }

    fn answer_of_cargo(&self, arguments: &[&str]) -> Result<String, String> {
        let answer = self.ask_cargo(arguments)?;
        answer.map_err(|said| format!("cargo {}: {}", arguments.join(" "), said.trim()))
    }

    /// The files that a package would hold.
    pub(crate) fn packaged_files(&self, name: &str) -> Result<Vec<String>, String> {
        let list = self.answer_of_cargo(&["package", "--list", "--package", name])?;
        Ok(list.lines().map(str::to_owned).collect())
    }

    /// Where Cargo leaves the archive of a package.
    pub(crate) fn archive(&self, package: &Package) -> Result<PathBuf, String> {
        let arguments = ["metadata", "--no-deps", "--format-version", "1"];
        let text = self.answer_of_cargo(&arguments)?;
        let metadata: Value = serde_json::from_str(&text)
            .map_err(|error| format!("cargo metadata is not readable: {error}"))?;
        let target = metadata.get("target_directory").and_then(Value::as_str);
        let target = target.ok_or("cargo metadata does not name the target directory")?;
        let archive = format!("{}-{}.crate", package.name, package.version);
        Ok(PathBuf::from(target).join("package").join(archive))
    }

    /// Whether the registry has a package already. Cargo itself is asked, so that its settings,
    /// its mirrors and its proxies count.
    pub(crate) fn is_published(&self, package: &Package) -> Result<bool, String> {
        let name = format!("{}@{}", package.name, package.version);
        // Named, or Cargo would answer with the package of this workspace.
        let registry = ["--registry", "crates-io"];
        let answer = self.ask_cargo(&["info", "--quiet", &name, registry[0], registry[1]])?;
        match answer {
            Ok(_) => Ok(true),
            Err(said) if said.contains("could not find") => Ok(false),
            Err(said) => Err(format!(
                "the registry does not tell whether it has {name}: {}",
                said.trim()
            )),
        }
    }
}
