//! Bodies of requests.

use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt;
use hyper::body::{Body as _, Incoming};
use tokio::sync::{Semaphore, SemaphorePermit};

/// The largest body: what the largest upload needs, and its form.
const LARGEST: usize = 64 << 20;
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

/// A body that was read.
#[derive(Debug)]
pub(super) struct Upload<'a> {
    pub(super) bytes: Bytes,
    /// Held until the body was decoded.
    _room: Option<SemaphorePermit<'a>>,
}

/// Why a body was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unread {
    /// It is larger than any body that the server takes.
    TooLarge,
    /// It ended before its end.
    Cut,
}

impl Room {
    /// Reads a body.
    pub(super) async fn read(&self, mut body: Incoming) -> Result<Upload<'_>, Unread> {
        let announced = body.size_hint().lower();
        if announced > LARGEST as u64 {
            return Err(Unread::TooLarge);
        }
        let mut room = match announced > LARGE as u64 {
            true => self.0.acquire().await.ok(),
            false => None,
        };
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
                let most = usize::try_from(announced).unwrap_or_default();
                all.reserve(most.max(first.len() + bytes.len()));
                all.extend_from_slice(&first);
            }
            if all.len() + bytes.len() > LARGEST {
                return Err(Unread::TooLarge);
            }
            if room.is_none() && all.len() + bytes.len() > LARGE {
                room = self.0.acquire().await.ok();
            }
            all.extend_from_slice(&bytes);
        }
        let bytes = match all.is_empty() {
            true => first,
            false => all.freeze(),
        };
        Ok(Upload { bytes, _room: room })
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
