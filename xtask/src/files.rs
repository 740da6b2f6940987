//! Files and folders. A file is written whole or not at all.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

pub(crate) fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

/// The content of a file, or nothing where the file does not exist.
pub(crate) fn read_if_exists(path: &Path) -> Result<Option<Vec<u8>>> {
    match fs::metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        _ => read(path).map(Some),
    }
}

/// Writes a file beside its place and moves it there, so that nobody ever sees half of it.
pub(crate) fn write(path: &Path, text: &str) -> Result<()> {
    // What a link points to is replaced, and not the link.
    let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let written = if target.exists() && !target.is_file() {
        // A pipe or a terminal, such as /dev/stdout, cannot be replaced.
        fs::write(&target, text)
    } else {
        let mut partial = target.clone().into_os_string();
        partial.push(format!(".{}.partial", std::process::id()));
        let moved = fs::write(&partial, text).and_then(|()| fs::rename(&partial, &target));
        moved.inspect_err(|_| drop(fs::remove_file(&partial)))
    };
    written.with_context(|| format!("cannot write {}", path.display()))
}

/// What a folder holds, in the order of the names; nothing where the folder does not exist.
pub(crate) fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let paths = fs::read_dir(folder).and_then(|entries| {
        let paths = entries.map(|entry| Ok(entry?.path()));
        paths.collect::<Result<Vec<_>, std::io::Error>>()
    });
    let mut paths = paths.with_context(|| format!("cannot read {}", folder.display()))?;
    paths.sort();
    Ok(paths)
}

/// The YAML files directly in a folder; none where the folder does not exist.
pub(crate) fn yaml(folder: &Path) -> Result<Vec<PathBuf>> {
    let yaml = |path: &PathBuf| path.is_file() && path.extension().is_some_and(|it| it == "yaml");
    Ok(entries(folder)?.into_iter().filter(yaml).collect())
}
