//! The connection: made when it is needed, and made anew after it broke or stayed silent.

use std::time::Duration;

use redis::aio::MultiplexedConnection;
use redis::{
    AsyncConnectionConfig, Client, Cmd, FromRedisValue, RedisError, RedisResult, ScriptInvocation,
};
use tokio::sync::Mutex;
use tokio::time::Instant;

/// For so long others do not try to connect after one could not.
const PAUSE: Duration = Duration::from_millis(100);
/// How many requests wait for the socket.
const WAITING: usize = 256;

pub(super) struct Link {
    client: Client,
    /// How long a connection may take, and an answer.
    limit: Duration,
    slot: Mutex<Slot>,
}

/// The connection in use. The `ConnectionManager` of the library keeps one that is silent; here an answer that does not
/// come in time ends it.
#[derive(Default)]
struct Slot {
    connection: Option<MultiplexedConnection>,
    /// How many there were, so that one that broke before does not end its successor.
    number: u64,
    failed: Option<(Instant, RedisError)>,
}

impl Link {
    pub(super) fn new(client: Client) -> Self {
        Self {
            client,
            limit: Duration::from_secs(5),
            slot: Mutex::default(),
        }
    }

    /// The next connection has this limit.
    pub(super) fn set_limit(&mut self, limit: Duration) {
        self.limit = limit;
        self.slot.get_mut().connection = None;
    }

    /// The host and the port.
    pub(super) fn server(&self) -> String {
        self.client.get_connection_info().addr().to_string()
    }

    async fn connection(&self) -> RedisResult<(MultiplexedConnection, u64)> {
        let mut slot = self.slot.lock().await;
        if let Some(connection) = &slot.connection {
            return Ok((connection.clone(), slot.number));
        }
        if let Some((at, error)) = &slot.failed
            && at.elapsed() < PAUSE
        {
            return Err(error.clone());
        }
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(self.limit))
            .set_response_timeout(Some(self.limit))
            .set_pipeline_buffer_size(WAITING);
        let connecting = self
            .client
            .get_multiplexed_async_connection_with_config(&config);
        match connecting.await {
            Ok(connection) => {
                slot.number += 1;
                slot.failed = None;
                slot.connection = Some(connection.clone());
                Ok((connection, slot.number))
            }
            Err(error) => {
                slot.failed = Some((Instant::now(), error.clone()));
                Err(error)
            }
        }
    }

    /// Drops the connection with this number, if an error says that it is of no use any more.
    async fn look<T>(&self, done: RedisResult<T>, number: u64) -> RedisResult<T> {
        if let Err(error) = &done
            && (error.is_io_error() || error.is_unrecoverable_error())
        {
            let mut slot = self.slot.lock().await;
            if slot.number == number {
                slot.connection = None;
            }
        }
        done
    }

    /// Runs a script that is made for the connection with this number. A later connection has a higher one.
    pub(super) async fn run<'a, T: FromRedisValue>(
        &self,
        script: impl FnOnce(u64) -> ScriptInvocation<'a>,
    ) -> RedisResult<T> {
        let (mut connection, number) = self.connection().await?;
        let script = script(number);
        let done = script.invoke_async(&mut connection).await;
        self.look(done, number).await
    }

    pub(super) async fn send<T: FromRedisValue>(&self, command: &Cmd) -> RedisResult<T> {
        let (mut connection, number) = self.connection().await?;
        let done = command.query_async(&mut connection).await;
        self.look(done, number).await
    }
}
