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
use hyper::body::{Body as _, Incoming};
use tokio::io::{AsyncWrite, AsyncWriteExt};

use crate::client::Client;
use crate::http::{collect, next_chunk, received};
use crate::timeouts::Clock;
use target::Target;

/// What errors name as their method: a download is no method of the API.
const METHOD: &str = "download";

type Starting<'a> = Pin<Box<dyn Future<Output = Result<IncomingFile<'a>, Error>> + Send + 'a>>;
type ReportFn<'a> = Box<dyn Fn(Progress) + Send + Sync + 'a>;

/// A download that is yet to start, made by [`Client::download`].
///
/// There is no limit of size unless [`max_bytes`](Self::max_bytes) sets one, save for
/// [`bytes`](Self::bytes). The read timeout of the client holds; its total timeout does not.
///
/// ```no_run
/// # async fn example(client: bazu_client::Client) -> Result<(), bazu_core::Error> {
/// let saved = client.download("photos/file_7.jpg").max_bytes(20 << 20).to_dir("inbox").await?;
/// println!("{}", saved.display());
/// # Ok(())
/// # }
/// ```
#[must_use = "a download does nothing until it is told where to go"]
pub struct Download<'a> {
    client: &'a Client,
    file_path: String,
    max_bytes: Option<u64>,
    timeout: Option<Duration>,
    report: Option<ReportFn<'a>>,
}

impl Client {
    /// Downloads a file by the `file_path` that the API gave for it.
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
    /// The largest file that is taken, in bytes. A larger one ends in [`Error::Transport`], before
    /// anything is written if the server announces its length.
    pub fn max_bytes(mut self, limit: u64) -> Self {
        self.max_bytes = Some(limit);
        self
    }

    /// How long the whole download may take. Without it there is no limit.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// Calls `report` after each chunk. It must not block.
    pub fn progress(mut self, report: impl Fn(Progress) + Send + Sync + 'a) -> Self {
        self.report = Some(Box::new(report));
        self
    }

    /// Writes the file to `writer`, flushes it and tells how many bytes it was.
    ///
    /// # Errors
    ///
    /// [`Error::Api`] or [`Error::Status`] if the server does not give the file, [`Error::Transport`] if
    /// it does not come whole, [`Error::File`] if it cannot be written or `file_path` is none. What was
    /// written by then stays written.
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

    /// Writes the file to `path`, in the place of one that is there, and tells how many bytes it was.
    ///
    /// It appears under its name once it is whole: until then it is a temporary file beside it, which is
    /// removed on an error and when the future is dropped.
    ///
    /// # Errors
    ///
    /// As of [`to_writer`](Self::to_writer), and [`Error::File`] if the folder is not there.
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

    /// Writes the file into a folder, under a name made safe from the server's, and tells where.
    ///
    /// The name is the last component of the server's path without what a file system could take amiss.
    /// No file is overwritten: if the name is taken, `photo.jpg` becomes `photo-1.jpg`. It appears once it
    /// is whole, as with [`to_file`](Self::to_file).
    ///
    /// # Errors
    ///
    /// As of [`to_writer`](Self::to_writer), and [`Error::File`] if the folder is not there.
    pub async fn to_dir(self, folder: impl AsRef<Path>) -> Result<PathBuf, Error> {
        let folder = folder.as_ref();
        let name = file_name::safe(&self.file_path);
        let (target, _) = self.into_target(folder).await?;
        Ok(target.settle(folder, &name).await?)
    }

    /// Takes the file into memory. Without [`max_bytes`](Self::max_bytes), the limit is the client's
    /// [`max_response_bytes`](crate::ClientBuilder::max_response_bytes).
    ///
    /// # Errors
    ///
    /// As of [`to_writer`](Self::to_writer).
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
        // Before the request: a folder that is not there need not cost one.
        let mut target = Target::create(folder).await?;
        let mut incoming = self.start().await?;
        while let Some(chunk) = incoming.next().await? {
            target.write(&chunk).await?;
        }
        target.finish().await?;
        Ok((target, incoming.transferred))
    }

    /// Sends the request and reads the head of the answer. Boxed so that the client behind it is compiled
    /// here once, and not again in every bot.
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
