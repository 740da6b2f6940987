//! Files and folders. A file is written whole or not at all.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
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

/// Writes a file whole or not at all.
pub(crate) fn write(path: &Path, text: &str) -> Result<()> {
    write_all(&[(path.to_owned(), text)])
}

/// Writes files that belong together: all of them beside their places, and only then each is moved
/// there. So a full disk leaves everything as it was, and nobody ever sees half of a file.
pub(crate) fn write_all(files: &[(PathBuf, &str)]) -> Result<()> {
    let mut written = Vec::new();
    for (path, text) in files {
        let file = Written::new(path, text);
        written.push(file.with_context(|| format!("cannot write {}", path.display()))?);
    }
    for ((path, text), file) in files.iter().zip(written) {
        let moved = file.finish(text);
        moved.with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

/// A file that is written, but not yet at its place.
struct Written {
    /// What a link points to is replaced, and not the link.
    target: PathBuf,
    /// The file beside it; nothing for what cannot be replaced, such as /dev/stdout.
    partial: Option<PathBuf>,
}

impl Written {
    fn new(path: &Path, text: &str) -> io::Result<Self> {
        let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let before = fs::metadata(&target).ok();
        if before.as_ref().is_some_and(|before| !before.is_file()) {
            let partial = None;
            return Ok(Self { target, partial });
        }
        let mut partial = target.clone().into_os_string();
        partial.push(format!(".{}.partial", std::process::id()));
        let written = Self {
            target,
            partial: Some(partial.into()),
        };
        if let Some(partial) = &written.partial {
            let mut file = File::create(partial)?;
            file.write_all(text.as_bytes())?;
            if let Some(before) = before {
                file.set_permissions(before.permissions())?;
            }
            // Some systems report a full disk only here.
            file.sync_all()?;
        }
        Ok(written)
    }

    fn finish(mut self, text: &str) -> io::Result<()> {
        match self.partial.take() {
            Some(partial) => {
                let moved = fs::rename(&partial, &self.target);
                moved.inspect_err(|_| drop(fs::remove_file(&partial)))
            }
            None => fs::write(&self.target, text),
        }
    }
}

impl Drop for Written {
    fn drop(&mut self) {
        if let Some(partial) = &self.partial {
            // The reason why it was not moved is reported.
            let _ = fs::remove_file(partial);
        }
    }
}

/// Whether a path is a folder itself, and not a link to one.
pub(crate) fn is_folder(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|found| found.is_dir())
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
    let found = entries(folder)?.into_iter();
    Ok(found.filter(|path| is_spec(path)).collect())
}

/// Whether a file is read as a part of a spec. Hidden files are those of editors.
pub(crate) fn is_spec(path: &Path) -> bool {
    let hidden = path
        .file_name()
        .is_some_and(|name| name.to_string_lossy().starts_with('.'));
    path.is_file() && !hidden && path.extension().is_some_and(|it| it == "yaml")
}
