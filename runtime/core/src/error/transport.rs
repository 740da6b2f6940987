//! Errors between the client and the server.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use crate::excerpt::is_hidden;

/// The server did not return a complete answer.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TransportError {
    /// The API method that was called, or `download`.
    pub method: &'static str,
    /// What happened.
    pub kind: TransportKind,
    /// The host and the port of the server, if they are known.
    pub server: Option<Box<str>>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// What happened between the client and the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportKind {
    /// Could not connect: the host name is unknown, or the server refused. Nothing was sent.
    Connect,
    /// TLS failed: the certificate is invalid, or the server does not support TLS. Nothing was sent.
    Tls,
    /// TLS failed: the certificate of the server is for another host. Nothing was sent.
    WrongHost,
    /// TLS failed: no trusted authority issued the certificate of the server. Nothing was sent.
    UntrustedIssuer,
    /// Could not connect through the proxy. Nothing was sent.
    Proxy,
    /// A time limit passed.
    Timeout(TimeoutKind),
    /// The connection was closed before the complete answer came.
    Closed,
    /// The answer is larger than the caller allowed.
    TooLarge {
        /// The limit, in bytes.
        limit: u64,
    },
    /// The file does not have the size that the API stated: the download ended early, or the server sent
    /// something else.
    WrongSize {
        /// The stated size, in bytes.
        expected: u64,
        /// The size that the server announced or sent, in bytes. The file may be larger.
        found: u64,
    },
    /// Any other error, such as an answer that is not HTTP.
    Io,
}

/// Which time limit passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeoutKind {
    /// The limit for the connection, with name lookup, proxy and TLS. Nothing was sent.
    Connect,
    /// The limit for the next byte of the answer.
    Read,
    /// The limit for the whole request.
    Total,
}

impl TransportError {
    /// An error of a call of this method.
    pub fn new(method: &'static str, kind: TransportKind) -> Self {
        Self {
            method,
            kind,
            server: None,
            source: None,
        }
    }

    /// A time limit that passed.
    pub fn timeout(method: &'static str, kind: TimeoutKind) -> Self {
        Self::new(method, TransportKind::Timeout(kind))
    }

    /// Adds the source of the error.
    pub fn because_of(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.source = Some(Arc::new(source));
        self
    }
}

/// An error and its sources, from the outermost to the innermost.
pub fn chain<'a>(
    error: &'a (dyn StdError + 'static),
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |&error| error.source())
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.method)?;
        let to = |f: &mut fmt::Formatter<'_>| match &self.server {
            Some(server) => write!(f, " to {}", server.replace(is_hidden, " ")),
            None => Ok(()),
        };
        match self.kind {
            TransportKind::Connect => {
                f.write_str("could not connect")?;
                match &self.server {
                    Some(_) => to(f)?,
                    None => f.write_str(" to the server")?,
                }
            }
            TransportKind::Tls => {
                f.write_str("no secure connection")?;
                to(f)?;
                f.write_str("; check the host of the API's URL and the clock of this machine")?;
            }
            TransportKind::WrongHost => {
                f.write_str("no secure connection")?;
                to(f)?;
                f.write_str(
                    ": the certificate of the server is for another host; check the host of the API's URL, and \
                     whether a proxy or a login page of the network answers in its place",
                )?;
            }
            TransportKind::UntrustedIssuer => {
                f.write_str("no secure connection")?;
                to(f)?;
                f.write_str(
                    ": no trusted authority issued the certificate of the server; if you trust another one, \
                     give its root certificate by `add_roots`, or name its file in the environment variable \
                     SSL_CERT_FILE",
                )?;
            }
            TransportKind::Proxy => {
                f.write_str("could not connect")?;
                to(f)?;
                f.write_str(" through the proxy")?;
            }
            TransportKind::Timeout(TimeoutKind::Connect) => {
                f.write_str("the connect timeout expired")?;
                if let Some(server) = &self.server {
                    write!(f, " for {}", server.replace(is_hidden, " "))?;
                }
                f.write_str("; check the network and the proxy")?;
            }
            TransportKind::Timeout(TimeoutKind::Read) => f.write_str(
                "the server sent nothing within the read timeout; it may have executed the call",
            )?,
            TransportKind::Timeout(TimeoutKind::Total) => f.write_str(
                "no complete answer within the total timeout; the server may have executed the call",
            )?,
            TransportKind::Closed => f.write_str(
                "the connection was closed before the complete answer came; the server may have executed \
                 the call",
            )?,
            TransportKind::TooLarge { limit } => {
                write!(f, "the answer is larger than the allowed {limit} bytes")?;
            }
            TransportKind::WrongSize { expected, found } if found < expected => write!(
                f,
                "the server sent only {found} of the {expected} bytes that it stated; download the file again"
            )?,
            TransportKind::WrongSize { expected, .. } => write!(
                f,
                "the server sent more than the {expected} bytes that it stated; get the path of the file again"
            )?,
            TransportKind::Io => f.write_str("the connection failed")?,
        }
        // The middle sources only say "client error" or similar. The last source has the reason.
        match self.source().and_then(|error| chain(error).last()) {
            Some(root) => write!(f, ": {}", root.to_string().replace(is_hidden, " ")),
            None => Ok(()),
        }
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|error| error as _)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_of_the_connection_names_the_host_and_the_port() {
        let text = |kind, server: Option<&str>| {
            let mut error = TransportError::new("getMe", kind);
            error.server = server.map(Into::into);
            error.to_string()
        };
        let server = Some("tapi.bale.ai:443");
        for (kind, words) in [
            (
                TransportKind::Connect,
                "getMe: could not connect to tapi.bale.ai:443",
            ),
            (
                TransportKind::Proxy,
                "getMe: could not connect to tapi.bale.ai:443 through the proxy",
            ),
            (
                TransportKind::Tls,
                "getMe: no secure connection to tapi.bale.ai:443; check the host of the API's URL and the \
                 clock of this machine",
            ),
            (
                TransportKind::WrongHost,
                "getMe: no secure connection to tapi.bale.ai:443: the certificate of the server is for another \
                 host; check the host of the API's URL, and whether a proxy or a login page of the network answers \
                 in its place",
            ),
            (
                TransportKind::Timeout(TimeoutKind::Connect),
                "getMe: the connect timeout expired for tapi.bale.ai:443; check the network and the proxy",
            ),
        ] {
            assert_eq!(text(kind, server), words);
        }
        assert_eq!(
            text(TransportKind::Connect, None),
            "getMe: could not connect to the server"
        );
    }
}
