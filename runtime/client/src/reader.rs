//! Files that are read while they are sent.

use std::io;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, ready};

use bazu_core::{InputFile, ReadChunks};
use bytes::{BufMut, Bytes, BytesMut};
use tokio::io::{AsyncRead, AsyncReadExt};

/// Makes files from Tokio readers.
///
/// ```
/// use bazu_client::FromReader;
/// use bazu_core::InputFile;
///
/// let made = InputFile::reader("log.txt", tokio::io::empty());
/// assert!(made.is_upload());
/// ```
pub trait FromReader: Sized {
    /// A file of unknown length that is read while it is sent. The request is chunked, and some servers
    /// reject that. If the length is known, use [`sized_reader`](Self::sized_reader).
    ///
    /// It can be sent once.
    fn reader(file_name: impl Into<String>, reader: impl AsyncRead + Send + 'static) -> Self;

    /// A file of `len` bytes that is read while it is sent.
    ///
    /// It can be sent once. If the reader has fewer or more bytes, the call returns
    /// [`Error::File`](bazu_core::Error::File).
    fn sized_reader(
        file_name: impl Into<String>,
        reader: impl AsyncRead + Send + 'static,
        len: u64,
    ) -> Self;
}

impl FromReader for InputFile {
    fn reader(file_name: impl Into<String>, reader: impl AsyncRead + Send + 'static) -> Self {
        Self::chunks(file_name, Reader::new(reader), None)
    }

    fn sized_reader(
        file_name: impl Into<String>,
        reader: impl AsyncRead + Send + 'static,
        len: u64,
    ) -> Self {
        Self::chunks(file_name, Reader::new(reader), Some(len))
    }
}

pub(crate) struct Reader {
    reader: Pin<Box<dyn AsyncRead + Send>>,
    buffer: BytesMut,
}

impl Reader {
    pub(crate) fn new(reader: impl AsyncRead + Send + 'static) -> Self {
        Self {
            reader: Box::pin(reader),
            buffer: BytesMut::new(),
        }
    }
}

impl ReadChunks for Reader {
    fn poll_chunk(&mut self, cx: &mut Context<'_>, at_most: usize) -> Poll<io::Result<Bytes>> {
        self.buffer.reserve(at_most);
        let mut limited = (&mut self.buffer).limit(at_most);
        // The future has no state of its own, so it may be dropped while the reader is not ready.
        let read = pin!(self.reader.read_buf(&mut limited));
        ready!(read.poll(cx))?;
        Poll::Ready(Ok(self.buffer.split().freeze()))
    }
}
