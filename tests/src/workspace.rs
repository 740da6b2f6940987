//! Crates that stand on the runtime, outside the repository's own workspace.

use std::fs;
use std::path::{Path, PathBuf};

/// The root of the repository.
///
/// # Panics
///
/// When it is not where it was when the tests were built.
pub fn root() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    root.canonicalize().expect("the repository")
}

/// Where such crates are built: in one place, so that the runtime and what it stands on are built
/// once for all of them.
pub fn snippets_target() -> PathBuf {
    root().join("target/snippets")
}

/// The tables of the repository's manifest that a crate of it inherits from, for a workspace
/// elsewhere.
///
/// # Panics
///
/// When the manifest cannot be read.
pub fn inherited_tables() -> String {
    let root = root();
    let manifest = fs::read_to_string(root.join("Cargo.toml")).expect("the manifest");
    let inherited = [
        "workspace.package]",
        "workspace.dependencies]",
        "workspace.lints.",
    ];
    let tables = manifest.split("\n[");
    let tables = tables.filter(|table| inherited.iter().any(|name| table.starts_with(name)));
    let tables: String = tables.map(|table| format!("\n[{table}\n")).collect();
    tables.replace("path = \"", &format!("path = \"{}/", root.display()))
}

/// Writes the files of a generated crate, by their paths in it, so that it can be built outside
/// the workspace: with what it inherits from there, and with the same versions.
///
/// # Panics
///
/// When a file cannot be written.
pub fn write_crate(folder: &Path, files: impl IntoIterator<Item = (String, String)>) {
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder is made");
        fs::write(path, text).expect("the file is written");
    }
    let manifest = folder.join("Cargo.toml");
    let own = fs::read_to_string(&manifest).expect("it was written");
    let text = format!("{own}\n[workspace]\n{}", inherited_tables());
    fs::write(&manifest, text).expect("the file is written");
    let lock = "Cargo.lock";
    fs::copy(root().join(lock), folder.join(lock)).expect("the versions of the workspace");
}
