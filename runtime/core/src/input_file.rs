//! Files to send: files that are already on the server, and uploads.

mod media_type;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::fmt;
use std::io;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;

use media_type::{has_known_extension, media_type};

/// A file to send: by its id on the server, by a URL, or as an upload.
///
/// Uploads stream in constant memory. A file from a path or from bytes can be sent many times: each send
/// opens the path again, and bytes are shared. A reader can be sent once. Cloning is cheap.
///
/// ```
/// use bazu_core::InputFile;
///
/// let known = InputFile::id("AgACAgQAAx0");
/// let linked = InputFile::url("https://example.org/cat.jpg");
/// let local = InputFile::path("cat.jpg").progress(|p| println!("{} bytes", p.transferred));
/// let made = InputFile::bytes("hello.txt", "hello");
/// assert!(local.is_upload() && !known.is_upload());
/// ```
#[derive(Clone)]
pub struct InputFile(Kind);

// A callback that panicked has changed nothing here. Without these, a request that gets its first
// optional file would lose two traits, and an addition to a spec would break code.
impl UnwindSafe for InputFile {}
impl RefUnwindSafe for InputFile {}

#[derive(Clone)]
enum Kind {
    Reference(String),
    Upload(Arc<Upload>),
}

/// A file that is sent in the body of the request. A client reads its content from here.
#[derive(Clone)]
pub struct Upload {
    source: Source,
    name: String,
    media_type: Option<String>,
    progress: Option<ProgressFn>,
    attached: Option<Attached>,
}

#[derive(Clone)]
enum Source {
    Path(PathBuf),
    Bytes(Bytes),
    Reader(Arc<OnceReader>),
}

/// The content of a file, read while it is sent.
///
/// Asynchronous readers of any runtime can be converted to this type. `bazu-client` converts readers of
/// Tokio.
pub trait ReadChunks: Send {
    /// Reads the next bytes, at most `at_most`. Returns no bytes at the end.
    ///
    /// # Errors
    ///
    /// Returns the error of the reader.
    fn poll_chunk(&mut self, cx: &mut Context<'_>, at_most: usize) -> Poll<io::Result<Bytes>>;
}

/// A reader that the first request takes.
struct OnceReader {
    reader: Mutex<Option<Box<dyn ReadChunks>>>,
    len: Option<u64>,
}

#[derive(Clone)]
struct Attached {
    part: String,
    reference: String,
}

type ProgressFn = Arc<dyn Fn(Progress) + Send + Sync>;

/// The progress of an upload or a download.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Bytes of the file that were written to the connection or read from it.
    pub transferred: u64,
    /// The length of the file in bytes, if known.
    pub total: Option<u64>,
}

impl Progress {
    /// Makes a progress value from the transferred bytes and the total.
    pub fn new(transferred: u64, total: Option<u64>) -> Self {
        Self { transferred, total }
    }
}

impl InputFile {
    /// A file that is already on the server, by its `file_id`.
    pub fn id(id: impl Into<String>) -> Self {
        Self(Kind::Reference(id.into()))
    }

    /// A file that the server fetches from a URL.
    pub fn url(url: impl Into<String>) -> Self {
        Self(Kind::Reference(url.into()))
    }

    /// A file on this machine. Its name is the last component of the path.
    ///
    /// The client opens the file when it sends the request. If that fails, the call returns
    /// [`Error::File`](crate::Error::File) and sends nothing.
    pub fn path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().map(|name| name.to_string_lossy());
        let name = name.unwrap_or_default().into_owned();
        Self::upload(Source::Path(path), name)
    }

    /// A file in memory.
    pub fn bytes(file_name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self::upload(Source::Bytes(content.into()), file_name.into())
    }

    /// A file that is read while it is sent, of `len` bytes if that is known. It can be sent once.
    ///
    /// To make such a file from a Tokio reader, use `bazu_client::FromReader`.
    pub fn chunks(
        file_name: impl Into<String>,
        reader: impl ReadChunks + 'static,
        len: Option<u64>,
    ) -> Self {
        let reader: Box<dyn ReadChunks> = Box::new(reader);
        let reader = Mutex::new(Some(reader));
        let source = Source::Reader(Arc::new(OnceReader { reader, len }));
        Self::upload(source, file_name.into())
    }

    fn upload(source: Source, name: String) -> Self {
        Self(Kind::Upload(Arc::new(Upload {
            source,
            name,
            media_type: None,
            progress: None,
            attached: None,
        })))
    }

    /// Sets the file name of an upload. Has no effect on an id or a URL.
    pub fn file_name(self, name: impl Into<String>) -> Self {
        self.change(|upload| upload.name = name.into())
    }

    /// Sets the media type of an upload, such as `image/png`. By default, the media type follows from the
    /// file extension. Has no effect on an id or a URL.
    pub fn mime(self, media_type: impl Into<String>) -> Self {
        self.change(|upload| upload.media_type = Some(media_type.into()))
    }

    /// Calls `report` after each chunk of an upload, at most 64 KiB, that the connection took. On Linux and
    /// Android the connection keeps 64 KiB beyond what the server takes; elsewhere the system decides. `report`
    /// must not block. Has no effect on an id or a URL.
    pub fn progress(self, report: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.change(|upload| upload.progress = Some(Arc::new(report)))
    }

    fn change(mut self, change: impl FnOnce(&mut Upload)) -> Self {
        if let Kind::Upload(upload) = &mut self.0 {
            change(Arc::make_mut(upload));
        }
        self
    }

    /// The string for this file in the JSON of a request: its id, its URL, or the reference to its part if it
    /// is [attached](Self::attach). `None` for an upload that is not attached.
    pub fn reference(&self) -> Option<&str> {
        match &self.0 {
            Kind::Reference(reference) => Some(reference),
            Kind::Upload(upload) => upload.attached.as_ref().map(|a| a.reference.as_str()),
        }
    }

    /// Whether the file is sent in the body of the request.
    pub fn is_upload(&self) -> bool {
        matches!(self.0, Kind::Upload(_))
    }

    /// Whether an id or a URL looks like the path of a file on this machine: `./cat.jpg`, `/tmp/cat`,
    /// `C:\cat.jpg`, `file:///tmp/cat`, `cat.jpg`.
    ///
    /// Ids of files have no dots and no backslashes, and a URL has a scheme.
    pub(crate) fn is_local_path(&self) -> bool {
        let Kind::Reference(reference) = &self.0 else {
            return false;
        };
        let text = reference.trim();
        let scheme = |scheme: &str| {
            let start = text.get(..scheme.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(scheme))
        };
        if scheme("file:") {
            return true;
        }
        if text.contains("://") {
            return false;
        }
        let drive =
            matches!(text.as_bytes(), [letter, b':', b'/', ..] if letter.is_ascii_alphabetic());
        let folder = ["/", "./", "../", "~/"];
        let folder = folder.iter().any(|folder| text.starts_with(folder));
        folder || drive || text.contains('\\') || has_known_extension(text)
    }

    /// The length of an upload in bytes. `None` for an id, a URL and a reader of unknown length.
    ///
    /// # Errors
    ///
    /// Returns the error of the operating system if it cannot read the metadata of a path. Each call reads
    /// the metadata again, and blocks while it reads.
    pub fn known_len(&self) -> io::Result<Option<u64>> {
        let Kind::Upload(upload) = &self.0 else {
            return Ok(None);
        };
        match &upload.source {
            Source::Path(path) => {
                let metadata = std::fs::metadata(path)?;
                Ok(metadata.is_file().then_some(metadata.len()))
            }
            Source::Bytes(bytes) => Ok(Some(bytes.len() as u64)),
            Source::Reader(reader) => Ok(reader.len),
        }
    }

    /// The file name of an upload. `None` for an id and a URL.
    pub fn name(&self) -> Option<&str> {
        self.as_upload().map(|upload| upload.name.as_str())
    }

    /// Sets the name of the part that carries an upload, and the string in the JSON that refers to this part.
    #[doc(hidden)]
    pub fn attach(&mut self, part: &str, reference: String) {
        if let Kind::Upload(upload) = &mut self.0 {
            let part = part.to_owned();
            Arc::make_mut(upload).attached = Some(Attached { part, reference });
        }
    }

    /// The name of the part that [`attach`](Self::attach) set.
    #[doc(hidden)]
    pub fn part(&self) -> Option<&str> {
        self.as_upload()?.attached.as_ref().map(|a| a.part.as_str())
    }

    /// The content to upload. `None` for an id and a URL.
    pub fn as_upload(&self) -> Option<&Upload> {
        match &self.0 {
            Kind::Reference(_) => None,
            Kind::Upload(upload) => Some(upload),
        }
    }
}

impl Upload {
    /// The path, if the content comes from one.
    pub fn path(&self) -> Option<&Path> {
        match &self.source {
            Source::Path(path) => Some(path),
            _ => None,
        }
    }

    /// The content, if it is in memory.
    pub fn bytes(&self) -> Option<&Bytes> {
        match &self.source {
            Source::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// The reader of the content, and the announced length in bytes. `None` if the content does not come from
    /// a reader, or if the reader is already taken.
    pub fn take_reader(&self) -> Option<(Box<dyn ReadChunks>, Option<u64>)> {
        let Source::Reader(once) = &self.source else {
            return None;
        };
        let mut reader = once.reader.lock().unwrap_or_else(PoisonError::into_inner);
        Some((reader.take()?, once.len))
    }

    /// Whether the file can be sent only once.
    pub fn is_once(&self) -> bool {
        matches!(self.source, Source::Reader(_))
    }

    /// The file name that the user gave; it may be empty.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The file name to send. Without a file name, servers read the part of a form as a text field.
    pub fn sent_name(&self) -> &str {
        match self.name.as_str() {
            "" => "file",
            name => name,
        }
    }

    /// The media type: the given one if it is valid in a header, otherwise the one for the file extension.
    pub fn media_type(&self) -> &str {
        match self.media_type.as_deref() {
            Some(given) if given.bytes().all(|b| matches!(b, b' '..=b'~')) => given,
            _ => media_type(self.sent_name()),
        }
    }

    /// Reports the progress to the callback, if one is set.
    pub fn report(&self, progress: Progress) {
        if let Some(report) = &self.progress {
            report(progress);
        }
    }
}

/// An id or a URL, unchanged. For a file on this machine use [`InputFile::path`].
impl From<&str> for InputFile {
    fn from(reference: &str) -> Self {
        Self::id(reference)
    }
}

/// An id or a URL, unchanged. For a file on this machine use [`InputFile::path`].
impl From<String> for InputFile {
    fn from(reference: String) -> Self {
        Self::id(reference)
    }
}

/// An id or a URL, unchanged. For a file on this machine use [`InputFile::path`].
impl From<&String> for InputFile {
    fn from(reference: &String) -> Self {
        Self::id(reference)
    }
}

/// An id or a URL, unchanged. For a file on this machine use [`InputFile::path`].
impl From<Cow<'_, str>> for InputFile {
    fn from(reference: Cow<'_, str>) -> Self {
        Self::id(reference)
    }
}

/// A file on this machine, as by [`InputFile::path`].
impl From<PathBuf> for InputFile {
    fn from(path: PathBuf) -> Self {
        Self::path(path)
    }
}

/// A file on this machine, as by [`InputFile::path`].
impl From<&PathBuf> for InputFile {
    fn from(path: &PathBuf) -> Self {
        Self::path(path)
    }
}

/// A file on this machine, as by [`InputFile::path`].
impl From<&Path> for InputFile {
    fn from(path: &Path) -> Self {
        Self::path(path)
    }
}

/// The same file again. Cloning is cheap.
impl From<&InputFile> for InputFile {
    fn from(file: &InputFile) -> Self {
        file.clone()
    }
}

/// Two files are equal if they have the same id or URL, or the same path or bytes and the same name, or if
/// they are clones of one reader.
impl PartialEq for InputFile {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Kind::Reference(a), Kind::Reference(b)) => a == b,
            (Kind::Upload(a), Kind::Upload(b)) => {
                a.name == b.name && a.media_type == b.media_type && a.source == b.source
            }
            _ => false,
        }
    }
}

impl PartialEq for Source {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Path(a), Self::Path(b)) => a == b,
            (Self::Bytes(a), Self::Bytes(b)) => a == b,
            (Self::Reader(a), Self::Reader(b)) => Arc::ptr_eq(a, b),
            _ => false,
        }
    }
}

impl fmt::Debug for InputFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Reference(reference) => f.debug_tuple("InputFile").field(reference).finish(),
            Kind::Upload(upload) => upload.fmt(f),
        }
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("InputFile");
        out.field("name", &self.name);
        match &self.source {
            Source::Path(path) => out.field("path", path),
            Source::Bytes(bytes) => out.field("len", &bytes.len()),
            Source::Reader(reader) => out.field("len", &reader.len),
        };
        out.finish_non_exhaustive()
    }
}
