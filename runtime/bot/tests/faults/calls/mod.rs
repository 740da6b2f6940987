//! Calls under the limits of a server.

mod broadcasts;
mod fake;
mod pace;
mod retries;
mod sockets;
