//! Files of a server in local mode, which are read from the disk.

use std::io;
use std::path::{Path, PathBuf};

use bazu_core::{FileError, FileErrorKind};
use bytes::{Bytes, BytesMut};
use tokio::fs::{self, File};
use tokio::io::AsyncReadExt;

/// The size of a chunk, in bytes.
const CHUNK: usize = 64 * 1024;

pub(super) struct LocalFile {
    path: PathBuf,
    file: File,
    /// In bytes.
    pub(super) size: u64,
}

impl LocalFile {
    /// Opens a file if its path is absolute. It must lie in the folder, also behind symbolic links.
    pub(super) async fn open(folder: &Path, file_path: &str) -> Result<Option<Self>, FileError> {
        let path = Path::new(file_path);
        if !path.is_absolute() {
            return Ok(None);
        }
        let folder = real(folder).await?;
        let path = real(path).await?;
        if !path.starts_with(folder) {
            let kind = FileErrorKind::OutsideLocalFolder;
            return Err(FileError::new(file_path, Some(&path), kind));
        }
        let failed = |error| failed(&path, error);
        // Opening a pipe would wait for its writer.
        let metadata = fs::metadata(&path).await.map_err(failed)?;
        if !metadata.is_file() {
            return Err(failed(io::Error::other("it is not a file")));
        }
        let file = File::open(&path).await.map_err(failed)?;
        let size = metadata.len();
        Ok(Some(Self { path, file, size }))
    }

    pub(super) async fn next(&mut self) -> Result<Option<Bytes>, FileError> {
        let mut chunk = BytesMut::with_capacity(CHUNK);
        let read = self.file.read_buf(&mut chunk).await;
        let read = read.map_err(|error| failed(&self.path, error))?;
        Ok((read > 0).then(|| chunk.freeze()))
    }
}

async fn real(path: &Path) -> Result<PathBuf, FileError> {
    fs::canonicalize(path)
        .await
        .map_err(|error| failed(path, error))
}

fn failed(path: &Path, error: io::Error) -> FileError {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    FileError::new(name, Some(path), FileErrorKind::Io(error.into()))
}
