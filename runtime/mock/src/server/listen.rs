//! The server on a TCP port.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::net::{TcpListener, ToSocketAddrs};
use tokio::task::{JoinHandle, JoinSet};

use super::{Serve, serve_connection};

/// A server on a TCP port. When it is dropped, it stops listening and its connections are closed.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    accepting: JoinHandle<()>,
}

impl Server {
    /// Listens on an address. With port 0 the system picks a port.
    ///
    /// # Errors
    ///
    /// If the address cannot be used, as when another program listens on it.
    pub async fn start(shell: &impl Serve, address: impl ToSocketAddrs) -> io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        Ok(Self {
            address: listener.local_addr()?,
            accepting: tokio::spawn(accept(shell.clone(), listener)),
        })
    }

    /// The address on which it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The base address of the API, such as `http://127.0.0.1:8081`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn accept(shell: impl Serve, listener: TcpListener) {
    // Dropped with this task, which ends its connections.
    let mut connections = JoinSet::new();
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                // A socket that is closed already fails when it is read.
                let _ = stream.set_nodelay(true);
                let shell = shell.clone();
                connections.spawn(async move { serve_connection(&shell, stream).await });
            }
            Err(error) => {
                // Too many open files, for one: it goes on when some are closed.
                tracing::warn!(%error, "cannot accept a connection");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
        while connections.try_join_next().is_some() {}
    }
}
