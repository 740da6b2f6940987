//! A script in Cargo's place.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use bazu_tests::{Repository, Run, xtask_with};
use tempfile::TempDir;

/// A script in Cargo's place, which packages nothing, has a registry that is a folder, and notes
/// what it is asked.
pub(crate) struct Cargo {
    folder: TempDir,
}

const SCRIPT: &str = r#"#!/bin/sh
here="$(dirname "$0")"
echo "$*" >> "$here/asked"
case "$*" in
  metadata*) echo "{\"target_directory\": \"$here/target\"}" ;;
  "package --list"*) echo src/lib.rs; echo Cargo.toml ;;
  package*) test ! -e "$here/fails" ;;
  info*)
    if test -e "$here/offline"; then cat "$here/offline" >&2; exit 101; fi
    if ! test -e "$here/registry/$3"; then echo "error: could not find \`$3\`" >&2; exit 101; fi ;;
  publish*) test ! -e "$here/fails" ;;
esac
"#;

/// What Cargo says without a network.
const OFFLINE: &str = "\
warning: spurious network error (2 tries remaining): [7] Could not connect to server
warning: spurious network error (1 try remaining): [7] Could not connect to server
error: download of config.json failed

Caused by:
  failed to download from `https://index.crates.io/config.json`

Caused by:
  [7] Could not connect to server
";

impl Cargo {
    pub(crate) fn new(repository: &Repository) -> Self {
        let folder = TempDir::new().expect("a folder");
        let cargo = Self { folder };
        let script = cargo.path("cargo");
        fs::write(&script, SCRIPT).expect("the script is written");
        let executable = fs::Permissions::from_mode(0o755);
        fs::set_permissions(&script, executable).expect("the script can be run");
        fs::create_dir_all(cargo.path("target/package")).expect("the folder is made");
        fs::create_dir_all(cargo.path("registry")).expect("the folder is made");
        for (name, manifest) in [
            ("bazu-core", "Cargo.toml"),
            ("bazu-client", "Cargo.toml"),
            ("bazu-rest", "Cargo.toml"),
            ("bale-otp", "generated/bale-otp/Cargo.toml"),
        ] {
            let manifest = crate::read(repository, manifest);
            let version = manifest.split("version = \"").nth(1).expect("a version");
            let version = version.split('"').next().expect("its end");
            cargo.packed(name, version);
        }
        cargo
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Puts an archive where Cargo would.
    pub(crate) fn packed(&self, name: &str, version: &str) {
        let archive = self.path(&format!("target/package/{name}-{version}.crate"));
        fs::write(archive, [0; 3000]).expect("the archive is written");
    }

    /// Puts something into the registry: `bazu-core@0.1.0`.
    pub(crate) fn publish(&self, package: &str) {
        fs::write(self.path("registry").join(package), "").expect("the package is written");
    }

    /// From now on, what is packaged or published fails.
    pub(crate) fn fail(&self) {
        fs::write(self.path("fails"), "").expect("the mark is written");
    }

    /// From now on there is no network.
    pub(crate) fn go_offline(&self) {
        fs::write(self.path("offline"), OFFLINE).expect("the mark is written");
    }

    /// What it was asked since the last time, but for questions.
    pub(crate) fn reported(&self) -> Vec<String> {
        let asked = fs::read_to_string(self.path("asked")).unwrap_or_default();
        let _ = fs::remove_file(self.path("asked"));
        let orders = asked.lines().filter(|line| {
            let questions = ["metadata", "package --list", "info"];
            !questions.iter().any(|question| line.starts_with(question))
        });
        orders.map(str::to_owned).collect()
    }

    pub(crate) fn xtask(&self, repository: &Repository, arguments: &str) -> Run {
        let script = self.path("cargo");
        xtask_with(&repository.path(""), arguments, &[("CARGO", &script)])
    }
}
