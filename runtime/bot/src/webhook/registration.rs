//! The requests that set and remove a webhook.

use bazu_client::{BotClient, CallFuture, CallLayer, Next, Request};
use bazu_core::Secret;
use bazu_core::bot::Api;

use super::gate::Guard;
use crate::error::RunError;
use crate::start::{call, insist};

pub(super) struct Registration<B> {
    bot: B,
    url: Option<String>,
    guard: Guard,
    kinds: Option<Vec<String>>,
}

/// Keeps a secret out of errors, in which the server may repeat an address that holds it.
#[derive(Debug)]
struct Hide(Secret);

impl CallLayer for Hide {
    fn call<'a>(&'a self, mut request: Request, next: Next<'a>) -> CallFuture<'a> {
        request.hide(self.0.expose());
        next.run(request)
    }
}

impl<B: Api + BotClient> Registration<B> {
    /// Without an address, the webhook is set by others.
    pub(super) fn new(bot: B, url: Option<String>, guard: Guard, kinds: Option<Vec<&str>>) -> Self {
        let bot = match &guard {
            Guard::Header(_, secret) | Guard::Path(secret) => {
                B::from(bot.client().layered(Hide(secret.clone())))
            }
            Guard::Open => bot,
        };
        let kinds = kinds.map(|kinds| kinds.into_iter().map(str::to_owned).collect());
        Self {
            bot,
            url,
            guard,
            kinds,
        }
    }

    /// Sets the webhook, as soon as the server takes it.
    pub(super) async fn set(&self) -> Result<(), RunError> {
        let Some(url) = &self.url else { return Ok(()) };
        let (url, secret) = match &self.guard {
            Guard::Header(_, secret) => (url.clone(), Some(secret)),
            Guard::Path(secret) => {
                let url = url.strip_suffix('/').unwrap_or(url);
                (format!("{url}/{}", secret.expose()), None)
            }
            Guard::Open => (url.clone(), None),
        };
        let kinds = self.kinds.as_ref();
        let kinds: Option<Vec<&str>> = kinds.map(|it| it.iter().map(String::as_str).collect());
        insist(&self.bot, || B::set_webhook(&url, secret, kinds.as_deref())).await?;
        tracing::info!("the webhook is set");
        Ok(())
    }

    pub(super) async fn delete(&self) {
        let Some(method) = B::delete_webhook() else {
            return;
        };
        match call(&self.bot, method).await {
            Ok(_) => tracing::info!("the webhook is removed"),
            Err(error) => tracing::warn!(%error, "the webhook could not be removed"),
        }
    }
}
