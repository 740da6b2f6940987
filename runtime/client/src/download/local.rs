//! Files of a server in local mode, which are read from the disk.

use std::io;
use std::path::Path;

use bazu_core::{FileError, FileErrorKind};
use bytes::{Bytes, BytesMut};
use tokio::fs::{self, File};
use tokio::io::AsyncReadExt;

/// The size of a chunk, in bytes.
const CHUNK: usize = 64 * 1024;

pub(super) struct LocalFile {
    file: File,
    /// In bytes.
    pub(super) size: u64,
    /// The path for errors. The path itself may hold the token: the server of Telegram names its folders so.
    shown: String,
}

impl LocalFile {
    /// Opens a file. It must lie in the folder, also behind symbolic links.
    pub(super) async fn open(folder: &Path, path: &Path, shown: String) -> Result<Self, FileError> {
        let failed = |error| failed(&shown, error);
        let folder = fs::canonicalize(folder).await.map_err(failed)?;
        let path = fs::canonicalize(path).await.map_err(failed)?;
        if !path.starts_with(folder) {
            let kind = FileErrorKind::OutsideLocalFolder;
            return Err(FileError::new(shown, None, kind));
        }
        // Opening a pipe would wait for its writer.
        let metadata = fs::metadata(&path).await.map_err(failed)?;
        if !metadata.is_file() {
            return Err(failed(io::Error::other("it is not a file")));
        }
        let file = File::open(&path).await.map_err(failed)?;
        let size = metadata.len();
        Ok(Self { file, size, shown })
    }

    pub(super) async fn next(&mut self) -> Result<Option<Bytes>, FileError> {
        let mut chunk = BytesMut::with_capacity(CHUNK);
        let read = self.file.read_buf(&mut chunk).await;
        let read = read.map_err(|error| failed(&self.shown, error))?;
        Ok((read > 0).then(|| chunk.freeze()))
    }
}

fn failed(shown: &str, error: io::Error) -> FileError {
    FileError::new(shown, None, FileErrorKind::Io(error.into()))
}
