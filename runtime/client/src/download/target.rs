//! Where a download is written until it is whole.

use std::hash::{BuildHasher, RandomState};
use std::io;
use std::path::{Path, PathBuf};

use bazu_core::{FileError, FileErrorKind};
use tokio::fs::{File, OpenOptions};
use tokio::io::AsyncWriteExt;

use super::file_name::numbered;

/// How many names are tried before a folder is given up as full.
const MAX_NUMBER: u32 = 9999;

/// A temporary file in the folder of the final one. Dropped before it has its name, it is removed.
pub(super) struct Target {
    file: Option<File>,
    temporary: Temporary,
}

impl Target {
    pub(super) async fn create(folder: &Path) -> Result<Self, FileError> {
        let random = RandomState::new().hash_one(0);
        let path = folder.join(format!(".bazu-{random:016x}.part"));
        let file = create_new(&path).await;
        Ok(Self {
            file: Some(file.map_err(|error| failed(&path, error))?),
            temporary: Temporary(path),
        })
    }

    pub(super) async fn write(&mut self, chunk: &[u8]) -> Result<(), FileError> {
        let Some(file) = &mut self.file else {
            return Ok(());
        };
        let written = file.write_all(chunk).await;
        written.map_err(|error| failed(&self.temporary.0, error))
    }

    /// Waits until all is written, and closes the file.
    pub(super) async fn finish(&mut self) -> Result<(), FileError> {
        let Some(mut file) = self.file.take() else {
            return Ok(());
        };
        let flushed = file.flush().await;
        flushed.map_err(|error| failed(&self.temporary.0, error))
    }

    /// Gives the file its name, in the place of one that has it.
    pub(super) async fn replace(self, path: &Path) -> Result<(), FileError> {
        let renamed = tokio::fs::rename(&self.temporary.0, path).await;
        renamed.map_err(|error| failed(path, error))
    }

    /// Gives the file a name in the folder that no other file has.
    pub(super) async fn settle(self, folder: &Path, name: &str) -> Result<PathBuf, FileError> {
        let mut path = folder.join(name);
        for number in 1..=MAX_NUMBER {
            match create_new(&path).await {
                // The name is ours now, and the rename replaces our own empty file.
                Ok(reserved) => {
                    drop(reserved);
                    let mut reserved = Temporary(path.clone());
                    self.replace(&path).await?;
                    reserved.0.clear();
                    return Ok(path);
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                    path = folder.join(numbered(name, number));
                }
                Err(error) => return Err(failed(&path, error)),
            }
        }
        Err(failed(&path, io::ErrorKind::AlreadyExists.into()))
    }
}

async fn create_new(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(path)
        .await
}

fn failed(path: &Path, error: io::Error) -> FileError {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    FileError::new(name, Some(path), FileErrorKind::Io(error.into()))
}

/// A file that is removed when it is no longer wanted.
struct Temporary(PathBuf);

impl Drop for Temporary {
    fn drop(&mut self) {
        // In a drop nothing can be awaited. Once the file has another name, there is nothing to remove.
        let _ = std::fs::remove_file(&self.0);
    }
}
