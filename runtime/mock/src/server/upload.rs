//! Bodies of requests.

use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt;
use hyper::body::{Body, Incoming};
use tokio::sync::{Semaphore, SemaphorePermit};

use super::decode::Unread;

/// How many bytes of the files of one body are held.
const MOST: usize = 64 << 20;
/// From this size on only so many bodies are held at once as there is room for.
const LARGE: usize = 256 << 10;
/// How many large bodies are held at once. Others wait until they are read.
const LARGE_AT_ONCE: usize = 8;

/// Room for large bodies, so that many uploads at once cannot fill the memory.
#[derive(Debug)]
pub(super) struct Room(Semaphore);

impl Default for Room {
    fn default() -> Self {
        Self(Semaphore::new(LARGE_AT_ONCE))
    }
}

impl Room {
    /// The place of one body, which holds nothing yet.
    pub(super) fn hold(&self) -> Held<'_> {
        Held {
            room: self,
            bytes: 0,
            permit: None,
        }
    }
}

/// What is held of a body.
#[derive(Debug)]
pub(super) struct Held<'r> {
    room: &'r Room,
    bytes: usize,
    /// Held until the body was decoded.
    permit: Option<SemaphorePermit<'r>>,
}

impl Held<'_> {
    /// Takes room for so many more bytes, and waits for it if there is none now. False if the body may not hold as many.
    pub(super) async fn take(&mut self, bytes: usize) -> bool {
        let bytes = self.bytes.saturating_add(bytes);
        if bytes > MOST {
            return false;
        }
        if bytes > LARGE && self.permit.is_none() {
            self.permit = self.room.0.acquire().await.ok();
        }
        self.bytes = bytes;
        true
    }

    /// Gives room back for bytes that are not held any more.
    pub(super) fn give_back(&mut self, bytes: usize) {
        self.bytes = self.bytes.saturating_sub(bytes);
    }
}

/// Reads a body of at most so many bytes whole.
pub(super) async fn whole<B>(mut body: B, most: u64) -> Result<Bytes, Unread>
where
    B: Body<Data = Bytes> + Unpin,
{
    let mut first = Bytes::new();
    let mut all = BytesMut::new();
    while let Some(frame) = body.frame().await {
        let Ok(bytes) = frame.map_err(|_| Unread::Cut)?.into_data() else {
            continue;
        };
        // Most bodies are one piece, which is not copied.
        if first.is_empty() && all.is_empty() {
            first = bytes;
            continue;
        }
        if all.is_empty() {
            all.extend_from_slice(&first);
        }
        if (all.len() + bytes.len()) as u64 > most {
            return Err(Unread::TooLarge);
        }
        all.extend_from_slice(&bytes);
    }
    match all.is_empty() {
        true if first.len() as u64 > most => Err(Unread::TooLarge),
        true => Ok(first),
        false => Ok(all.freeze()),
    }
}

/// Reads and drops so many bytes of a body, or all of it if it is shorter.
pub(super) async fn read_part(mut body: Incoming, bytes: u64) {
    let mut left = bytes;
    while left > 0
        && let Some(Ok(frame)) = body.frame().await
    {
        let length = frame.data_ref().map_or(0, Bytes::len);
        left = left.saturating_sub(length as u64);
    }
}
