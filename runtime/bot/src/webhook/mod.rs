//! Updates that the messenger sends to an address of the bot.

mod gate;
mod intake;
mod registration;
mod secret;
mod server;
mod service;

use std::fmt;
use std::time::Duration;

use bazu_client::BotClient;
use bazu_core::bot::Api;
use bazu_core::{Error, Secret};
use hyper::header::HeaderName;
use tokio::net::{TcpListener, ToSocketAddrs};
use tokio::task::JoinSet;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;

pub use gate::{Gate, Refusal};
pub use service::WebhookService;

use crate::error::RunError;
use crate::executor::Executor;
use crate::future::{First, race};
use crate::options::{Common, common_options};
use crate::serve::Serve;
use crate::start::{Delivery, start};
use crate::stop::Stop;
use gate::Guard;
use intake::Intake;
use registration::Registration;
use service::Inner;

/// How long connections may take to send their last answers, after the handlers have ended.
const LAST_ANSWERS: Duration = Duration::from_secs(1);

/// Runs a bot by a webhook: the messenger sends each update to an address of the bot.
///
/// [`run`](Self::run) is a server of its own, with TLS by a proxy in front or by [`tls`](Self::tls).
/// [`into_service`](Self::into_service) is a service of `tower`, to mount in a server that exists.
///
/// **Secret.** A request must prove that it comes from the messenger. Where the messenger sends a secret in a header,
/// that one is compared; else the last segment of the path is the secret. It is made at random, unless you set one
/// with [`secret`](Self::secret). [`public_url`](Self::public_url) sends it to the messenger when the bot starts.
///
/// **At least once.** A request is answered when its update was handled, whatever the outcome. Until then the
/// messenger keeps the update and sends it again. When too many updates are unhandled, the answer is 503, and the
/// messenger sends the update later.
///
/// **Order** is that of arrival, in each chat. **Duplicates** are not handled again while the update is unhandled,
/// and as long as it is one of the last 10,000 and of the last 24 hours.
#[must_use = "a webhook does nothing until `run` is awaited or the service is mounted"]
pub struct Webhook<B: Api, S> {
    bot: B,
    server: S,
    secret: Choice,
    public_url: Option<String>,
    delete_on_stop: bool,
    tls: Option<(Vec<u8>, Secret)>,
    max_body: usize,
    max_unhandled: usize,
    max_connections: usize,
    read_timeout: Duration,
    common: Common<B>,
}

enum Choice {
    Random,
    Chosen(Secret),
    None,
}

impl<B: Api + BotClient, S: Serve<B>> Webhook<B, S> {
    /// Prepares a bot with the defaults. Nothing is sent yet.
    pub fn new(bot: B, server: S) -> Self {
        Self {
            bot,
            server,
            secret: Choice::Random,
            public_url: None,
            delete_on_stop: false,
            tls: None,
            max_body: 1024 * 1024,
            max_unhandled: 1_000,
            max_connections: 1_024,
            read_timeout: Duration::from_secs(10),
            common: Common::default(),
        }
    }

    /// Sets the secret: 16 to 256 characters of A-Z, a-z, 0-9, `_` and `-`. Where the messenger sends none in a
    /// header, it is the last segment of the path. Default: a random one for each start.
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Choice::Chosen(secret.into());
        self
    }

    /// Takes updates from everybody who finds the address. Whoever does can speak as any user. Only for a
    /// server that checks requests by itself.
    pub fn without_secret_so_that_anyone_can_send_updates(mut self) -> Self {
        self.secret = Choice::None;
        self
    }

    /// Sets the webhook when the bot starts, to this address and with the secret. Where the secret is in the path, it
    /// is added to the address.
    pub fn public_url(mut self, url: impl Into<String>) -> Self {
        self.public_url = Some(url.into());
        self
    }

    /// Removes the webhook when the bot stops.
    pub fn delete_on_stop(mut self) -> Self {
        self.delete_on_stop = true;
        self
    }

    /// Encrypts connections with this certificate chain and its private key, both in PEM.
    pub fn tls(mut self, certificates: impl Into<Vec<u8>>, key: impl Into<Secret>) -> Self {
        self.tls = Some((certificates.into(), key.into()));
        self
    }

    /// Sets the longest body in bytes. Default: 1 MiB. A longer one is answered with 413.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// Sets how many updates may be unhandled. Default: 1,000. One more is answered with 503.
    pub fn max_unhandled(mut self, updates: usize) -> Self {
        self.max_unhandled = updates;
        self
    }

    /// Sets how many connections may be open, for [`run`](Self::run). Default: 1,024. More must wait.
    pub fn max_connections(mut self, connections: usize) -> Self {
        self.max_connections = connections;
        self
    }

    /// Sets how long a client may take to send a body, and for [`run`](Self::run) also a head or a TLS handshake.
    /// Default: 10 seconds.
    pub fn read_timeout(mut self, limit: Duration) -> Self {
        self.read_timeout = limit;
        self
    }

    common_options!();

    /// Makes a service of `tower`, to mount in a server that exists. It asks who the bot is, and sets the webhook if
    /// [`public_url`](Self::public_url) was set. The options for signals, TLS and connections are the server's.
    ///
    /// # Errors
    ///
    /// [`RunError::Setting`], [`RunError::TokenRefused`] and [`RunError::Storage`], as [`run_on`](Self::run_on). If another
    /// process takes the storage over later, each update is answered with 503.
    pub async fn into_service(self) -> Result<WebhookService<B, S>, RunError> {
        let stop = self.common.stop.clone();
        let (service, registration) = self.start().await?;
        match race(stop.stopped(), registration.set()).await {
            First::Left(()) => Ok(service),
            First::Right(set) => set.map(|()| service),
        }
    }

    /// Starts the bot, but no server.
    async fn start(self) -> Result<(WebhookService<B, S>, Registration<B>), RunError> {
        if matches!(self.secret, Choice::Random) && self.public_url.is_none() {
            return Err(RunError::Setting(Error::config(
                "the messenger does not know the secret of the webhook; give it with `secret`, or let the bot set \
                 the webhook with `public_url`",
            )));
        }
        let guard = self.guard()?;
        let (deadline, concurrency) = (self.common.deadline, self.common.concurrency);
        let started = start(self.bot, self.server, self.common, Delivery::Webhook, false).await?;
        let kinds = started.parts.server.kinds();
        let registration = Registration::new(started.bot, self.public_url, guard.clone(), kinds);
        let intake = Intake::new(
            Executor::new(started.parts, concurrency),
            started.storage,
            &started.resumed,
            self.max_unhandled,
        );
        let service = WebhookService::new(Inner {
            gate: Gate::new(guard, self.max_body),
            read_timeout: self.read_timeout,
            intake,
            deadline,
            _greeting: started.greeting,
        });
        Ok((service, registration))
    }

    fn guard(&self) -> Result<Guard, RunError> {
        let secret = match &self.secret {
            Choice::None => return Ok(Guard::Open),
            Choice::Random => secret::random().map_err(RunError::Setting)?,
            Choice::Chosen(secret) => {
                secret::check(secret).map_err(RunError::Setting)?;
                secret.clone()
            }
        };
        let Some(header) = B::WEBHOOK_SECRET_HEADER else {
            return Ok(Guard::Path(secret));
        };
        let name = HeaderName::from_bytes(header.as_bytes());
        let name = name.map_err(|_| Error::config("the API names a header that is none"));
        Ok(Guard::Header(name.map_err(RunError::Setting)?, secret))
    }

    /// Listens at an address, such as `0.0.0.0:8443`, and runs the bot until it is stopped.
    ///
    /// # Errors
    ///
    /// As [`run_on`](Self::run_on), and [`RunError::Io`] if the address cannot be used.
    pub async fn run(self, address: impl ToSocketAddrs) -> Result<(), RunError> {
        let listener = TcpListener::bind(address).await;
        let listener = listener.map_err(|error| RunError::Io("listen".to_owned(), error))?;
        self.run_on(listener).await
    }

    /// Runs the bot on a listener until it is stopped.
    ///
    /// # Errors
    ///
    /// - [`RunError::Setting`] if the secret, the certificate or the address of the webhook is wrong, or if nobody
    ///   knows the secret: it was made at random, and [`public_url`](Self::public_url) was not set.
    /// - [`RunError::TokenRefused`].
    /// - [`RunError::Unfinished`] if the bot was stopped and handlers did not end before the deadline.
    /// - [`RunError::Storage`] if the storage cannot be used, or another process took it over.
    /// - [`RunError::Io`] if the signals cannot be watched.
    pub async fn run_on(self, listener: TcpListener) -> Result<(), RunError> {
        let tls = self.acceptor()?;
        let limits = server::Limits {
            connections: self.max_connections,
            read_timeout: self.read_timeout,
        };
        let (stop, delete_on_stop) = (self.common.stop.clone(), self.delete_on_stop);
        self.common.watch_signals()?;
        let (service, registration) = self.start().await?;
        if let Ok(address) = listener.local_addr() {
            tracing::info!(%address, tls = tls.is_some(), "listening");
        }
        // The handle may stop other bots, too; this one only the server.
        let closing = Stop::new();
        // Dropped with this future, which ends its connections.
        let mut serving = JoinSet::new();
        serving.spawn(server::serve(
            listener,
            tls,
            service.clone(),
            limits,
            closing.clone(),
        ));
        let registered = async {
            registration.set().await?;
            // The bot goes on until it is stopped.
            std::future::pending().await
        };
        let ended = match race(stop.stopped(), race(service.lost(), registered)).await {
            First::Left(()) => Ok(()),
            First::Right(First::Left(error)) => Err(error),
            First::Right(First::Right(ended)) => ended,
        };
        closing.stop();
        // Without its storage no handler can end.
        let finished = match &ended {
            Err(RunError::Storage(_)) => service.finish_within(Duration::ZERO).await,
            _ => service.finish().await,
        };
        let _ = timeout(LAST_ANSWERS, serving.join_next()).await;
        if delete_on_stop && ended.is_ok() {
            registration.delete().await;
        }
        ended.and(finished)
    }

    fn acceptor(&self) -> Result<Option<TlsAcceptor>, RunError> {
        let Some((certificates, key)) = &self.tls else {
            return Ok(None);
        };
        let acceptor = server::tls(certificates, key.expose().as_bytes());
        acceptor.map(Some).map_err(RunError::Setting)
    }
}

impl<B: Api, S> fmt::Debug for Webhook<B, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhook")
            .field("bot", &self.bot)
            .field("max_body", &self.max_body)
            .field("max_unhandled", &self.max_unhandled)
            .field("max_connections", &self.max_connections)
            .field("read_timeout", &self.read_timeout)
            .finish_non_exhaustive()
    }
}
