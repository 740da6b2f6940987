//! Files from the server, streamed in constant memory.

mod file_name;
mod target;

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::time::Duration;

use bazu_core::{Error, FileError, FileErrorKind, Progress, TransportError, TransportKind};
use bytes::Bytes;
use hyper::body::Body as _;
use tokio::io::{AsyncWrite, AsyncWriteExt};

use crate::client::Client;
use crate::connection::Incoming;
use crate::http::{collect, next_chunk, received};
use crate::timeouts::Clock;
use target::Target;

/// The method name in errors: a download is not a method of the API.
const METHOD: &str = "download";

type Starting<'a> = Pin<Box<dyn Future<Output = Result<IncomingFile<'a>, Error>> + Send + 'a>>;
type ReportFn<'a> = Box<dyn Fn(Progress) + Send + Sync + 'a>;

/// A download that is not started yet. [`Client::download`] makes it.
///
/// Without [`max_bytes`](Self::max_bytes) the size is not limited, except for [`bytes`](Self::bytes). The
/// read timeout of the client applies, its total timeout does not.
///
/// ```no_run
/// # async fn example(client: bazu_client::Client) -> Result<(), bazu_core::Error> {
/// let saved = client.download("photos/file_7.jpg").max_bytes(20 << 20).to_dir("inbox").await?;
/// println!("{}", saved.display());
/// # Ok(())
/// # }
/// ```
#[must_use = "a download does nothing until you select its target"]
pub struct Download<'a> {
    client: &'a Client,
    file_path: String,
    max_bytes: Option<u64>,
    timeout: Option<Duration>,
    report: Option<ReportFn<'a>>,
}

impl Client {
    /// Makes a download from the `file_path` that the API returned.
    pub fn download(&self, file_path: &str) -> Download<'_> {
        Download {
            client: self,
            file_path: file_path.to_owned(),
            max_bytes: None,
            timeout: None,
            report: None,
        }
    }
}

impl<'a> Download<'a> {
    /// Sets the maximum size of the file in bytes. A larger file returns [`Error::Transport`]. If the server
    /// announces the length, nothing is written before the error.
    pub fn max_bytes(mut self, limit: u64) -> Self {
        self.max_bytes = Some(limit);
        self
    }

    /// Sets the time limit for the whole download. Default: no limit.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// Calls `report` after each chunk. `report` must not block.
    pub fn progress(mut self, report: impl Fn(Progress) + Send + Sync + 'a) -> Self {
        self.report = Some(Box::new(report));
        self
    }

    /// Writes the file to `writer`, flushes it and returns the number of bytes.
    ///
    /// # Errors
    ///
    /// [`Error::Api`] or [`Error::Status`] if the server does not return the file, [`Error::Transport`] if
    /// the file is incomplete, [`Error::File`] if it cannot be written or `file_path` is invalid. Bytes that
    /// are already written stay written.
    pub async fn to_writer(
        self,
        writer: &mut (impl AsyncWrite + Unpin + Send),
    ) -> Result<u64, Error> {
        let file_path = self.file_path.clone();
        let io = |error: io::Error| {
            FileError::new(file_path.as_str(), None, FileErrorKind::Io(error.into()))
        };
        let mut incoming = self.start().await?;
        while let Some(chunk) = incoming.next().await? {
            writer.write_all(&chunk).await.map_err(io)?;
        }
        writer.flush().await.map_err(io)?;
        Ok(incoming.transferred)
    }

    /// Writes the file to `path` and returns the number of bytes. Replaces an existing file.
    ///
    /// The data goes to a temporary file in the same folder. The complete file then gets its name. The
    /// temporary file is removed on an error and when the future is dropped.
    ///
    /// # Errors
    ///
    /// Same as [`to_writer`](Self::to_writer), and [`Error::File`] if the folder does not exist.
    pub async fn to_file(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref();
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        let (target, size) = self.into_target(folder).await?;
        target.replace(path).await?;
        Ok(size)
    }

    /// Writes the file into a folder under a safe form of the server's name, and returns the path.
    ///
    /// The name is the last component of the server's path, without characters that are unsafe in a file
    /// system. It never overwrites a file: if `photo.jpg` exists, the name is `photo-1.jpg`. Only a complete
    /// file gets its name, as in [`to_file`](Self::to_file).
    ///
    /// # Errors
    ///
    /// Same as [`to_writer`](Self::to_writer), and [`Error::File`] if the folder does not exist.
    pub async fn to_dir(self, folder: impl AsRef<Path>) -> Result<PathBuf, Error> {
        let folder = folder.as_ref();
        let name = file_name::safe(&self.file_path);
        let (target, _) = self.into_target(folder).await?;
        Ok(target.settle(folder, &name).await?)
    }

    /// Reads the file into memory. [`max_bytes`](Self::max_bytes) sets the limit. Default: the client's
    /// [`max_response_bytes`](crate::ClientBuilder::max_response_bytes).
    ///
    /// # Errors
    ///
    /// Same as [`to_writer`](Self::to_writer).
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        let limit = self.client.max_response_bytes() as u64;
        self.max_bytes.get_or_insert(limit);
        let mut incoming = self.start().await?;
        let mut whole = Vec::new();
        while let Some(chunk) = incoming.next().await? {
            whole.extend_from_slice(&chunk);
        }
        Ok(whole.into())
    }

    async fn into_target(self, folder: &Path) -> Result<(Target, u64), Error> {
        // Before the request: a missing folder should not cost a request.
        let mut target = Target::create(folder).await?;
        let mut incoming = self.start().await?;
        while let Some(chunk) = incoming.next().await? {
            target.write(&chunk).await?;
        }
        target.finish().await?;
        Ok((target, incoming.transferred))
    }

    /// Sends the request and reads the head of the answer. The future is boxed, so that the code of the
    /// client is compiled once here, and not in every bot.
    fn start(self) -> Starting<'a> {
        Box::pin(async move {
            let clock = self.client.download_clock(self.timeout);
            let response = self.client.get_file(METHOD, &self.file_path, &clock);
            let (head, body) = response.await?.into_parts();
            if head.status != hyper::StatusCode::OK {
                let body = collect(METHOD, body, self.client.max_response_bytes(), &clock).await?;
                let answer = received(METHOD, &head, body, self.client.secrets().clone());
                return Err(match answer.refusal() {
                    Some(error) => error.into(),
                    None => answer.status_error().into(),
                });
            }
            let incoming = IncomingFile {
                total: body.size_hint().exact(),
                body,
                clock,
                transferred: 0,
                max_bytes: self.max_bytes,
                report: self.report,
            };
            incoming.check(incoming.total.unwrap_or(0))?;
            Ok(incoming)
        })
    }
}

impl fmt::Debug for Download<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("file_path", &self.file_path)
            .field("max_bytes", &self.max_bytes)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

struct IncomingFile<'a> {
    body: Incoming,
    clock: Clock,
    total: Option<u64>,
    transferred: u64,
    max_bytes: Option<u64>,
    report: Option<ReportFn<'a>>,
}

impl IncomingFile<'_> {
    async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        let Some(chunk) = next_chunk(METHOD, &mut self.body, &self.clock).await? else {
            return Ok(None);
        };
        self.transferred += chunk.len() as u64;
        self.check(self.transferred)?;
        if let Some(report) = &self.report {
            report(Progress::new(self.transferred, self.total));
        }
        Ok(Some(chunk))
    }

    fn check(&self, size: u64) -> Result<(), Error> {
        match self.max_bytes {
            Some(limit) if size > limit => {
                Err(TransportError::new(METHOD, TransportKind::TooLarge { limit }).into())
            }
            _ => Ok(()),
        }
    }
}
