//! The bytes of a form, one chunk at a time.

use std::collections::VecDeque;
use std::task::{Context, Poll, ready};

use bazu_core::FileError;
use bytes::Bytes;

use super::file::FilePart;

/// A form whose files are open.
pub(crate) struct MultipartBody(pub(super) VecDeque<Segment>);

pub(crate) enum Segment {
    Bytes(Bytes),
    File(FilePart),
}

impl MultipartBody {
    /// The number of remaining bytes, if the length of every file is known.
    pub(crate) fn remaining(&self) -> Option<u64> {
        self.0.iter().try_fold(0_u64, |sum, segment| {
            let len = match segment {
                Segment::Bytes(bytes) => bytes.len() as u64,
                Segment::File(file) => file.remaining()?,
            };
            sum.checked_add(len)
        })
    }

    pub(crate) fn is_end(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn poll_chunk(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, FileError>>> {
        loop {
            let chunk = match self.0.front_mut() {
                None => return Poll::Ready(None),
                Some(Segment::Bytes(bytes)) => {
                    let bytes = std::mem::take(bytes);
                    self.0.pop_front();
                    return Poll::Ready(Some(Ok(bytes)));
                }
                Some(Segment::File(file)) => ready!(file.poll_chunk(cx)),
            };
            match chunk {
                Some(chunk) => return Poll::Ready(Some(chunk)),
                None => drop(self.0.pop_front()),
            }
        }
    }
}
