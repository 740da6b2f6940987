//! Files from the server, streamed in constant memory.

mod file_name;
mod local;
mod refusal;
mod target;

use std::fmt;
use std::fs::Permissions;
use std::io;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::time::Duration;

use bazu_core::{
    Error, FileError, FileErrorKind, Progress, Secrets, TransportError, TransportKind,
};
use bytes::Bytes;
use hyper::body::Body as _;
use hyper::header;
use hyper::http::response::Parts;
use tokio::io::{AsyncWrite, AsyncWriteExt};

use crate::client::Client;
use crate::connection::Incoming;
use crate::http::{collect, next_chunk, received};
use crate::timeouts::Clock;
use local::LocalFile;
use target::Target;

/// The method name in errors: a download is not a method of the API.
const METHOD: &str = "download";

/// What to do about an absolute path that the server refuses.
const LOCAL: &str = "the path is absolute, as from a server in local mode; if the bot can read its disk, set \
                     `local_files`";

type Starting<'a> = Pin<Box<dyn Future<Output = Result<IncomingFile<'a>, Error>> + Send + 'a>>;
/// The path of a file on the server and its size, if they are known.
type Named = (Option<String>, Option<i64>);
type Naming<'a> = Pin<Box<dyn Future<Output = Result<Named, Error>> + Send + 'a>>;
type ReportFn<'a> = Box<dyn Fn(Progress) + Send + Sync + 'a>;

/// A download that is not started yet. [`Client::download`] makes it.
///
/// Without [`max_bytes`](Self::max_bytes) the size is not limited, except for [`bytes`](Self::bytes). The
/// read timeout of the client applies, its total timeout does not.
///
/// State the size of the file by [`expected_size`](Self::expected_size) if you know it. Some answers end when
/// the connection is closed; without the size, nobody knows whether they are complete. Some servers answer
/// with status 200 and `{"ok":false,…}`: without the size, this is a refusal, even if it is a file. An answer
/// that is compressed (`content-encoding`) is an error.
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
    /// What asks for the path and the size, if they are not known yet.
    naming: Option<Naming<'a>>,
    file_path: String,
    expected_size: Option<u64>,
    max_bytes: Option<u64>,
    timeout: Option<Duration>,
    report: Option<ReportFn<'a>>,
}

impl Client {
    /// Makes a download from the `file_path` that the API returned. For an absolute path, which a server in
    /// local mode returns, see [`local_files`](crate::ClientBuilder::local_files).
    pub fn download(&self, file_path: &str) -> Download<'_> {
        Download {
            client: self,
            naming: None,
            file_path: file_path.to_owned(),
            expected_size: None,
            max_bytes: None,
            timeout: None,
            report: None,
        }
    }
}

impl<'a> Download<'a> {
    /// Makes a download of a file whose path is not known yet. `file` asks for its `file_path` and its size in
    /// bytes. It runs when the download is awaited.
    pub fn named_by(
        client: &'a Client,
        file: impl Future<Output = Result<(Option<String>, Option<i64>), Error>> + Send + 'a,
    ) -> Self {
        Self {
            naming: Some(Box::pin(file)),
            ..client.download("")
        }
    }

    /// Sets the size that the API states for the file, in bytes, such as `File::file_size`. A file of another
    /// size returns [`Error::Transport`]. 0 means that the size is unknown.
    pub fn expected_size(mut self, size: u64) -> Self {
        self.expected_size = (size > 0).then_some(size);
        self
    }

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
    /// the file is incomplete, compressed or not of the expected size, [`Error::File`] if it cannot be written
    /// or `file_path` is invalid. Bytes that are already written stay written.
    pub async fn to_writer(
        mut self,
        writer: &mut (impl AsyncWrite + Unpin + Send),
    ) -> Result<u64, Error> {
        self.ask_for_name().await?;
        let shown = self.client.shown(&self.file_path);
        let io = |error: io::Error| {
            in_download(FileError::new(
                shown.as_str(),
                None,
                FileErrorKind::Io(error.into()),
            ))
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
    /// A symbolic link is followed: it stays, and the file behind it is replaced. On Unix, the new file has the
    /// permissions of the replaced one, but the owner of a new file.
    ///
    /// # Errors
    ///
    /// Same as [`to_writer`](Self::to_writer), and [`Error::File`] if the folder does not exist, or if `path`
    /// is a folder, a device or another thing that is not a file.
    pub async fn to_file(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let replaceable = target::replaceable(path.as_ref()).await;
        let (path, permissions) = replaceable.map_err(in_download)?;
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        let (target, size) = self.into_target(folder, permissions).await?;
        target.replace(&path).await.map_err(in_download)?;
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
    pub async fn to_dir(mut self, folder: impl AsRef<Path>) -> Result<PathBuf, Error> {
        let folder = folder.as_ref();
        self.ask_for_name().await?;
        let name = file_name::safe(&self.file_path);
        let (target, _) = self.into_target(folder, None).await?;
        target.settle(folder, &name).await.map_err(in_download)
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

    async fn ask_for_name(&mut self) -> Result<(), Error> {
        if let Some(naming) = self.naming.take() {
            let (path, size) = naming.await?;
            self.file_path = path.unwrap_or_default();
            let size = size.and_then(|size| u64::try_from(size).ok());
            self.expected_size = self.expected_size.or(size.filter(|size| *size > 0));
        }
        Ok(())
    }

    async fn local_file(
        client: &Client,
        file_path: &str,
        folder: &Path,
    ) -> Result<Option<LocalFile>, FileError> {
        let path = Path::new(file_path);
        if !path.is_absolute() {
            return Ok(None);
        }
        let shown = client.shown(file_path);
        LocalFile::open(folder, path, shown).await.map(Some)
    }

    async fn into_target(
        self,
        folder: &Path,
        permissions: Option<Permissions>,
    ) -> Result<(Target, u64), Error> {
        // Before the request: a missing folder should not cost a request.
        let target = Target::create(folder, permissions).await;
        let mut target = target.map_err(in_download)?;
        let mut incoming = self.start().await?;
        while let Some(chunk) = incoming.next().await? {
            target.write(&chunk).await.map_err(in_download)?;
        }
        target.finish().await.map_err(in_download)?;
        Ok((target, incoming.transferred))
    }

    /// Sends the request and reads the head of the answer. The future is boxed, so that the code of the
    /// client is compiled once here, and not in every bot.
    fn start(mut self) -> Starting<'a> {
        Box::pin(async move {
            self.ask_for_name().await?;
            let clock = self.client.download_clock(self.timeout);
            let mut incoming = IncomingFile {
                source: Source::Done,
                held: Bytes::new(),
                clock,
                total: None,
                expected_size: self.expected_size,
                transferred: 0,
                max_bytes: self.max_bytes,
                report: self.report.take(),
            };
            if let Some(folder) = self.client.local_files()
                && let Some(file) = Self::local_file(self.client, &self.file_path, folder)
                    .await
                    .map_err(in_download)?
            {
                incoming.total = Some(file.size);
                incoming.check(file.size)?;
                incoming.source = Source::Local(file);
                return Ok(incoming);
            }
            let response = self
                .client
                .get_file(METHOD, &self.file_path, &incoming.clock);
            let (head, mut body) = response.await?.into_parts();
            let (limit, secrets) = (self.client.max_response_bytes(), self.client.secrets());
            if head.status != hyper::StatusCode::OK {
                let body = collect(METHOD, &mut body, limit, &incoming.clock).await?;
                let answer = received(METHOD, head.status, &head.headers, body, secrets);
                let Some(mut error) = answer.refusal() else {
                    return Err(answer.status_error().into());
                };
                if Path::new(&self.file_path).is_absolute() {
                    error.hint.get_or_insert(LOCAL);
                }
                return Err(error.into());
            }
            check_coding(&head, &secrets)?;
            incoming.total = body.size_hint().exact();
            incoming.source = Source::Server(body);
            if refusal::is_possible(incoming.total, incoming.expected_size) {
                incoming.hold().await?;
                let whole = matches!(incoming.source, Source::Done);
                if whole && incoming.expected_size != Some(incoming.held.len() as u64) {
                    let held = incoming.held.clone();
                    let answer = received(METHOD, head.status, &head.headers, held, secrets);
                    refusal::check(&answer)?;
                }
            }
            incoming.check(incoming.total.unwrap_or(0))?;
            Ok(incoming)
        })
    }
}

/// Adds the name of the download to the error of a local file.
fn in_download(error: FileError) -> Error {
    Error::from(error).in_call(METHOD, "")
}

/// Refuses an answer that is compressed. This client does not ask for that, and does not decompress.
fn check_coding(head: &Parts, secrets: &Secrets) -> Result<(), Error> {
    let codings = head.headers.get_all(header::CONTENT_ENCODING).iter();
    let codings = codings.map(|coding| String::from_utf8_lossy(coding.as_bytes()));
    let mut codings = codings.filter(|coding| !coding.eq_ignore_ascii_case("identity"));
    let Some(coding) = codings.next() else {
        return Ok(());
    };
    let coding: String = secrets.redact(&coding).chars().take(20).collect();
    let words = format!("the file is compressed with {coding}, which was not asked for");
    let error = TransportError::new(METHOD, TransportKind::Io);
    Err(error.because_of(io::Error::other(words)).into())
}

impl fmt::Debug for Download<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("file_path", &self.client.shown(&self.file_path))
            .field("expected_size", &self.expected_size)
            .field("max_bytes", &self.max_bytes)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

struct IncomingFile<'a> {
    source: Source,
    /// The start of the file, which was already read.
    held: Bytes,
    clock: Clock,
    total: Option<u64>,
    expected_size: Option<u64>,
    transferred: u64,
    max_bytes: Option<u64>,
    report: Option<ReportFn<'a>>,
}

enum Source {
    Server(Incoming),
    Local(LocalFile),
    Done,
}

impl IncomingFile<'_> {
    async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        let chunk = match std::mem::take(&mut self.held) {
            held if held.is_empty() => self.read().await?,
            held => Some(held),
        };
        let Some(chunk) = chunk else {
            return match self.expected_size {
                Some(size) if size != self.transferred => Err(self.wrong_size(self.transferred)),
                _ => Ok(None),
            };
        };
        self.transferred += chunk.len() as u64;
        self.check(self.transferred)?;
        if let Some(report) = &self.report {
            report(Progress::new(
                self.transferred,
                self.total.or(self.expected_size),
            ));
        }
        Ok(Some(chunk))
    }

    async fn read(&mut self) -> Result<Option<Bytes>, Error> {
        let chunk = match &mut self.source {
            Source::Server(body) => next_chunk(METHOD, body, &self.clock).await?,
            Source::Local(file) => {
                let chunk = self.clock.any(file.next()).await;
                chunk.map_err(|kind| TransportError::timeout(METHOD, kind))??
            }
            Source::Done => None,
        };
        if chunk.is_none() {
            self.source = Source::Done;
        }
        Ok(chunk)
    }

    /// Reads the answer to its end, as long as it can be a refusal.
    async fn hold(&mut self) -> Result<(), Error> {
        while refusal::starts(&self.held) {
            match self.read().await? {
                Some(chunk) if self.held.is_empty() => self.held = chunk,
                Some(chunk) => self.held = [&*self.held, &*chunk].concat().into(),
                None => break,
            }
        }
        Ok(())
    }

    fn check(&self, size: u64) -> Result<(), Error> {
        if let Some(limit) = self.max_bytes.filter(|limit| size > *limit) {
            return Err(TransportError::new(METHOD, TransportKind::TooLarge { limit }).into());
        }
        let is_total = self.total == Some(size);
        match self.expected_size {
            Some(expected) if size > expected || (is_total && size != expected) => {
                Err(self.wrong_size(size))
            }
            _ => Ok(()),
        }
    }

    fn wrong_size(&self, found: u64) -> Error {
        let expected = self.expected_size.unwrap_or(0);
        TransportError::new(METHOD, TransportKind::WrongSize { expected, found }).into()
    }
}
