//! One file of a form while it is sent.

use std::io;
use std::task::{Context, Poll, ready};

use bazu_core::{FileError, FileErrorKind, Progress, ReadChunks, Upload};
use bytes::Bytes;

use crate::reader::Reader;

/// The maximum part of a file in memory, in bytes.
const CHUNK: usize = 64 * 1024;

pub(crate) struct FilePart {
    content: Content,
    upload: Upload,
    len: Option<u64>,
    sent: u64,
    reported: u64,
}

enum Content {
    Bytes(Bytes),
    Reader(Box<dyn ReadChunks>),
}

impl FilePart {
    pub(crate) async fn open(upload: &Upload) -> Result<Self, FileError> {
        let (content, len) = if let Some(bytes) = upload.bytes() {
            (Content::Bytes(bytes.clone()), Some(bytes.len() as u64))
        } else if let Some(path) = upload.path() {
            let io = |error: io::Error| failed(upload, FileErrorKind::Io(error.into()));
            let file = tokio::fs::File::open(path).await.map_err(io)?;
            let metadata = file.metadata().await.map_err(io)?;
            if metadata.is_dir() {
                return Err(io(io::ErrorKind::IsADirectory.into()));
            }
            // A pipe or a device has no length.
            let len = metadata.is_file().then_some(metadata.len());
            (Content::Reader(Box::new(Reader::new(file))), len)
        } else {
            let sent = || failed(upload, FileErrorKind::AlreadySent);
            let (reader, len) = upload.take_reader().ok_or_else(sent)?;
            (Content::Reader(reader), len)
        };
        Ok(Self {
            content,
            len,
            sent: 0,
            reported: 0,
            upload: upload.clone(),
        })
    }

    pub(crate) fn remaining(&self) -> Option<u64> {
        Some(self.len?.saturating_sub(self.sent))
    }

    /// Returns the next bytes, or `None` at the end of the file.
    pub(crate) fn poll_chunk(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, FileError>>> {
        // Another part is wanted, so the part before it is written.
        if self.reported < self.sent {
            self.reported = self.sent;
            self.upload.report(Progress::new(self.sent, self.len));
        }
        if self.remaining() == Some(0) {
            return self.poll_end(cx);
        }
        let left = self.remaining().unwrap_or(u64::MAX);
        let room = left.min(CHUNK as u64) as usize;
        let chunk = match &mut self.content {
            Content::Bytes(bytes) => bytes.split_to(room.min(bytes.len())),
            Content::Reader(reader) => match ready!(reader.poll_chunk(cx, room)) {
                Ok(chunk) => chunk,
                Err(error) => return Poll::Ready(Some(Err(self.io(error)))),
            },
        };
        if chunk.is_empty() {
            let Some(announced) = self.len else {
                return Poll::Ready(None);
            };
            let found = self.sent;
            let kind = FileErrorKind::Shorter { announced, found };
            return Poll::Ready(Some(Err(failed(&self.upload, kind))));
        }
        self.sent += chunk.len() as u64;
        Poll::Ready(Some(Ok(chunk)))
    }

    /// Whether the source ends at its announced length.
    fn poll_end(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, FileError>>> {
        let Content::Reader(reader) = &mut self.content else {
            return Poll::Ready(None);
        };
        let read = match reader.poll_chunk(cx, 1) {
            // A file returns soon. A reader may be a socket that stays open after its last byte.
            Poll::Pending if self.upload.path().is_some() => return Poll::Pending,
            Poll::Pending => return Poll::Ready(None),
            Poll::Ready(read) => read,
        };
        Poll::Ready(match (read, self.len) {
            (Ok(more), Some(announced)) if !more.is_empty() => {
                let kind = FileErrorKind::Longer { announced };
                Some(Err(failed(&self.upload, kind)))
            }
            (Ok(_), _) => None,
            (Err(error), _) => Some(Err(self.io(error))),
        })
    }

    fn io(&self, error: io::Error) -> FileError {
        failed(&self.upload, FileErrorKind::Io(error.into()))
    }
}

fn failed(upload: &Upload, kind: FileErrorKind) -> FileError {
    FileError::new(upload.name(), upload.path(), kind)
}
