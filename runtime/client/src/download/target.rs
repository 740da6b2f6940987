//! The target file of a download until it is complete.

use std::fs::Permissions;
use std::hash::{BuildHasher, RandomState};
use std::io;
use std::path::{Path, PathBuf};

use bazu_core::{FileError, FileErrorKind};
use tokio::fs::{File, OpenOptions};
use tokio::io::AsyncWriteExt;

use super::file_name::numbered;

/// The maximum number of names to try in a folder.
const MAX_NUMBER: u32 = 9999;

/// The maximum number of symbolic links to follow, as in Linux.
const MAX_LINKS: usize = 40;

/// The path of the file to replace, behind all symbolic links, and the permissions of the file if there is one.
pub(super) async fn replaceable(path: &Path) -> Result<(PathBuf, Option<Permissions>), FileError> {
    let mut real = path.to_owned();
    for _ in 0..MAX_LINKS {
        // Not `canonicalize`: the file behind a link may not exist yet.
        if let Ok(behind) = tokio::fs::read_link(&real).await {
            real = real.parent().unwrap_or(Path::new("")).join(behind);
            continue;
        }
        return match tokio::fs::metadata(&real).await {
            Ok(metadata) if !metadata.is_file() => Err(failed(
                path,
                io::Error::other("it is not a file; use `to_writer`"),
            )),
            Ok(metadata) => Ok((real, Some(metadata.permissions()))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok((real, None)),
            Err(error) => Err(failed(path, error)),
        };
    }
    Err(failed(path, io::Error::other("too many symbolic links")))
}

/// A temporary file in the folder of the final file. It is removed if it is dropped before it has its name.
pub(super) struct Target {
    file: Option<File>,
    temporary: Temporary,
}

impl Target {
    /// Creates the file, with the permissions of the file that it will replace.
    pub(super) async fn create(
        folder: &Path,
        permissions: Option<Permissions>,
    ) -> Result<Self, FileError> {
        let random = RandomState::new().hash_one(0);
        let path = folder.join(format!(".bazu-{random:016x}.part"));
        let file = match permissions {
            None => create_new(&path).await,
            Some(permissions) => create_like(&path, permissions).await,
        };
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

    /// Waits until all bytes are written, and closes the file.
    pub(super) async fn finish(&mut self) -> Result<(), FileError> {
        let Some(mut file) = self.file.take() else {
            return Ok(());
        };
        let flushed = file.flush().await;
        flushed.map_err(|error| failed(&self.temporary.0, error))
    }

    /// Renames the file to its final name, and replaces an existing file.
    pub(super) async fn replace(self, path: &Path) -> Result<(), FileError> {
        let renamed = tokio::fs::rename(&self.temporary.0, path).await;
        renamed.map_err(|error| failed(path, error))
    }

    /// Gives the file a name that no other file in the folder has.
    pub(super) async fn settle(self, folder: &Path, name: &str) -> Result<PathBuf, FileError> {
        let mut path = folder.join(name);
        for number in 1..=MAX_NUMBER {
            match create_new(&path).await {
                // The name is reserved by our own empty file, and the rename replaces that file.
                Ok(reserved) => {
                    drop(reserved);
                    let reserved = Temporary(path.clone());
                    self.replace(&path).await?;
                    reserved.keep();
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

/// Creates a file that nobody may read who may not read the file that it replaces.
#[cfg(unix)]
async fn create_like(path: &Path, permissions: Permissions) -> io::Result<File> {
    use std::os::unix::fs::PermissionsExt;

    let mut options = OpenOptions::new();
    let file = options
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
        .await?;
    let removed = Temporary(path.to_owned());
    // Without the bits that give the rights of the owner to whoever runs the file.
    let bits = permissions.mode() & 0o777;
    file.set_permissions(Permissions::from_mode(bits)).await?;
    removed.keep();
    Ok(file)
}

/// Windows gives a file the permissions of its folder.
#[cfg(not(unix))]
async fn create_like(path: &Path, _: Permissions) -> io::Result<File> {
    create_new(path).await
}

fn failed(path: &Path, error: io::Error) -> FileError {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    FileError::new(name, Some(path), FileErrorKind::Io(error.into()))
}

/// A file that is removed on drop.
struct Temporary(PathBuf);

impl Temporary {
    fn keep(mut self) {
        self.0.clear();
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        // A drop cannot await. After the rename, this path does not exist, so the removal does nothing.
        let _ = std::fs::remove_file(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_folder_that_is_removed_meanwhile_is_the_error_that_is_reported() {
        let folder = tempfile::tempdir().unwrap();
        let inbox = folder.path().join("inbox");
        std::fs::create_dir(&inbox).unwrap();
        let target = Target::create(&inbox, None).await.unwrap();
        std::fs::remove_dir_all(&inbox).unwrap();
        let error = target.settle(&inbox, "photo.jpg").await.unwrap_err();
        let FileErrorKind::Io(error) = &error.kind else {
            panic!("{error:?}");
        };
        assert_eq!(error.kind(), io::ErrorKind::NotFound);
    }

    #[tokio::test]
    async fn a_path_below_a_file_is_an_error_of_that_path() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("file"), "").unwrap();
        let error = replaceable(&folder.path().join("file/photo.jpg")).await;
        let error = error.unwrap_err();
        assert!(error.to_string().contains("photo.jpg"), "{error}");
        let FileErrorKind::Io(error) = &error.kind else {
            panic!("{error:?}");
        };
        assert_eq!(error.kind(), io::ErrorKind::NotADirectory);
    }
}
