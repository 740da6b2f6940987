//! Errors of local files.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A local file that could not be sent or written.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FileError {
    /// The API method that was called, or `download`, if the error occurred in a call.
    pub method: Option<&'static str>,
    /// Where the file is, if it has a path.
    pub path: Option<PathBuf>,
    /// The file name in the request, or the server's path of a download.
    pub name: String,
    /// What happened.
    pub kind: FileErrorKind,
}

/// What happened to a local file.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FileErrorKind {
    /// The operating system or the reader returned an error.
    Io(Arc<io::Error>),
    /// The file comes from a reader, and an earlier request used the reader.
    AlreadySent,
    /// The source ended before its announced length.
    Shorter {
        /// The announced length, in bytes.
        announced: u64,
        /// The number of bytes that the source had.
        found: u64,
    },
    /// The source has more bytes than its announced length.
    Longer {
        /// The announced length, in bytes.
        announced: u64,
    },
    /// The server's path of a download is empty, or leaves its folder through `..`.
    BadPath,
    /// The server's path of a download does not lie in the folder that the client reads local files from.
    OutsideLocalFolder,
}

impl FileError {
    /// An error of the file with this name. `path` is the location of the file, if known.
    pub fn new(name: impl Into<String>, path: Option<&Path>, kind: FileErrorKind) -> Self {
        Self {
            method: None,
            path: path.map(Path::to_owned),
            name: name.into(),
            kind,
        }
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(method) = self.method {
            write!(f, "{method}: ")?;
        }
        match &self.path {
            Some(path) => write!(f, "file {path:?}: ")?,
            None => write!(f, "file {:?}: ", self.name)?,
        }
        match &self.kind {
            FileErrorKind::Io(error) => error.fmt(f),
            FileErrorKind::AlreadySent => write!(
                f,
                "its reader is already used; give a path or bytes to send it again"
            ),
            FileErrorKind::Shorter { announced, found } => write!(
                f,
                "it ended after {found} of {announced} bytes; was it changed while it was sent?"
            ),
            FileErrorKind::Longer { announced } => write!(
                f,
                "it is longer than the announced {announced} bytes; was it changed while it was sent?"
            ),
            FileErrorKind::OutsideLocalFolder => f.write_str(
                "the server's path does not lie in the folder of `local_files`; set the folder in which the \
                 server stores its files",
            ),
            FileErrorKind::BadPath if self.name.is_empty() => f.write_str(
                "the server did not name the path of the file; it may be too large for a download",
            ),
            FileErrorKind::BadPath => {
                f.write_str("invalid path of a download; give `file_path` as the API returned it")
            }
        }
    }
}

impl std::error::Error for FileError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.kind {
            FileErrorKind::Io(error) => Some(&**error),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_download_without_a_path_has_a_reason_of_its_own() {
        let text = |name: &str| FileError::new(name, None, FileErrorKind::BadPath).to_string();
        assert!(text("").ends_with("it may be too large for a download"));
        assert!(text("../a").contains("give `file_path` as the API returned it"));
    }
}
