//! What a broken answer does to its connection: bytes that no HTTP server would write, and its end.

use std::any::Any;
use std::io;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::faults::Then;

/// For how long nothing may come before a connection that is to be closed is closed.
const PATIENCE: Duration = Duration::from_secs(5);

/// What happens to a connection in place of an answer.
#[derive(Debug)]
pub(super) struct Order {
    /// The bytes that are written.
    pub(super) bytes: Vec<u8>,
    /// What happens then.
    pub(super) then: Then,
}

impl Order {
    /// Carries it out. The connection is at its end then.
    pub(super) async fn carry_out<S>(self, mut stream: S)
    where
        S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
    {
        // Whoever went away sees nothing of it.
        let _ = self.write_to(&mut stream).await;
    }

    async fn write_to<S>(self, stream: &mut S) -> io::Result<()>
    where
        S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
    {
        stream.write_all(&self.bytes).await?;
        stream.flush().await?;
        match self.then {
            Then::Close => {
                stream.shutdown().await?;
                // The system resets a connection that is closed while bytes of its other end wait, and what was written
                // is lost with them.
                let mut read = [0; 8192];
                while let Ok(Ok(1..)) = timeout(PATIENCE, stream.read(&mut read)).await {}
            }
            Then::Reset => {
                if let Some(tcp) = (stream as &mut dyn Any).downcast_ref::<TcpStream>() {
                    tcp.set_zero_linger()?;
                }
            }
            Then::Silence => {
                let mut read = [0; 8192];
                while stream.read(&mut read).await? > 0 {}
            }
        }
        Ok(())
    }
}
