//! One file of a form while it is sent.

use std::pin::pin;
use std::sync::PoisonError;
use std::task::{Context, Poll, ready};

use bytes::{BufMut, Bytes, BytesMut};
use tokio::io::AsyncReadExt;

use crate::error::{FileError, FileErrorKind};
use crate::input_file::{BoxReader, Progress, Source, Upload};

/// How much of a file is in memory at a time.
const CHUNK: usize = 64 * 1024;

/// An open file, and how much of it is sent.
pub(crate) struct FilePart {
    content: Content,
    upload: Upload,
    len: Option<u64>,
    sent: u64,
    is_path: bool,
}

enum Content {
    Bytes(Bytes),
    Reader(BoxReader, BytesMut),
}

impl Content {
    fn reader(reader: BoxReader) -> Self {
        Self::Reader(reader, BytesMut::new())
    }
}

impl FilePart {
    pub(crate) async fn open(upload: &Upload) -> Result<Self, FileError> {
        let (content, len) = match &upload.source {
            Source::Bytes(bytes) => (Content::Bytes(bytes.clone()), Some(bytes.len() as u64)),
            Source::Path(path) => {
                let io =
                    |error| FileError::new(&*upload.name, Some(path), FileErrorKind::Io(error));
                let file = tokio::fs::File::open(path).await.map_err(io)?;
                let metadata = file.metadata().await.map_err(io)?;
                if metadata.is_dir() {
                    return Err(io(std::io::ErrorKind::IsADirectory.into()));
                }
                // A pipe or a device has no length to announce.
                let len = metadata.is_file().then_some(metadata.len());
                (Content::reader(Box::pin(file)), len)
            }
            Source::Reader(once) => {
                let mut reader = once.reader.lock().unwrap_or_else(PoisonError::into_inner);
                let sent = || FileError::new(&*upload.name, None, FileErrorKind::AlreadySent);
                (Content::reader(reader.take().ok_or_else(sent)?), once.len)
            }
        };
        Ok(Self {
            content,
            len,
            sent: 0,
            is_path: matches!(upload.source, Source::Path(_)),
            upload: upload.clone(),
        })
    }

    pub(crate) fn remaining(&self) -> Option<u64> {
        Some(self.len?.saturating_sub(self.sent))
    }

    /// The next bytes; None at the end of the file.
    pub(crate) fn poll_chunk(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, FileError>>> {
        if self.remaining() == Some(0) {
            return self.poll_end(cx);
        }
        let room = self
            .remaining()
            .map_or(CHUNK, |left| left.min(CHUNK as u64) as usize);
        let chunk = match &mut self.content {
            Content::Bytes(bytes) => bytes.split_to(room.min(bytes.len())),
            Content::Reader(reader, buffer) => {
                buffer.reserve(room);
                let mut limited = buffer.limit(room);
                // The future holds no state of its own, so it may be dropped while the reader is not ready.
                let read = pin!(reader.read_buf(&mut limited));
                match ready!(read.poll(cx)) {
                    Ok(_) => buffer.split().freeze(),
                    Err(error) => {
                        return Poll::Ready(Some(Err(self.error(FileErrorKind::Io(error)))));
                    }
                }
            }
        };
        if chunk.is_empty() {
            let Some(announced) = self.len else {
                return Poll::Ready(None);
            };
            let found = self.sent;
            let kind = FileErrorKind::Shorter { announced, found };
            return Poll::Ready(Some(Err(self.error(kind))));
        }
        self.sent += chunk.len() as u64;
        if let Some(report) = &self.upload.progress {
            report(Progress {
                transferred: self.sent,
                total: self.len,
            });
        }
        Poll::Ready(Some(Ok(chunk)))
    }

    /// Whether the source ends where it was announced to.
    fn poll_end(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, FileError>>> {
        let Content::Reader(reader, _) = &mut self.content else {
            return Poll::Ready(None);
        };
        let mut byte = [0];
        let read = match pin!(reader.read(&mut byte)).poll(cx) {
            // A file answers soon. A reader may be a socket that stays open behind its last byte.
            Poll::Pending if self.is_path => return Poll::Pending,
            Poll::Pending => return Poll::Ready(None),
            Poll::Ready(read) => read,
        };
        Poll::Ready(match (read, self.len) {
            (Ok(0), _) | (_, None) => None,
            (Ok(_), Some(announced)) => Some(Err(self.error(FileErrorKind::Longer { announced }))),
            (Err(error), _) => Some(Err(self.error(FileErrorKind::Io(error)))),
        })
    }

    fn error(&self, kind: FileErrorKind) -> FileError {
        let path = match &self.upload.source {
            Source::Path(path) => Some(path.as_path()),
            _ => None,
        };
        FileError::new(&*self.upload.name, path, kind)
    }
}
