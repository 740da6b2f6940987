//! What the messenger is told about a webhook.

use bazu_client::BotClient;
use bazu_core::bot::Api;

use super::gate::Guard;
use crate::error::RunError;
use crate::start::{call, insist};

pub(super) struct Registration<B> {
    pub(super) bot: B,
    /// Without it, the webhook is set by others.
    pub(super) url: Option<String>,
    pub(super) guard: Guard,
    pub(super) kinds: Option<Vec<String>>,
}

impl<B: Api + BotClient> Registration<B> {
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
