//! Messages that are deleted later: a kind of job that the library runs itself.

use std::time::Duration;

use bazu_client::{BotClient, Options, send};
use bazu_core::Error;
use bazu_core::bot::{Api, Failure, Posted};
use bazu_core::serde::{Deserialize, Deserializer, Serialize, Serializer};
use bazu_core::serde_json;

use super::data::JobData;
use super::error::JobError;
use crate::executor::Parts;
use crate::serve::BoxFuture;
use crate::storage::StoredJob;

/// Deletes the message of a chat, if the API has a method for it.
pub(crate) type Deletes<B> =
    for<'a> fn(&'a B, i64, i64) -> Option<BoxFuture<'a, Result<(), Error>>>;

/// The message to delete: its chat and its id.
pub(super) struct Delete {
    chat: i64,
    message: i64,
}

impl Delete {
    pub(super) fn of(message: &impl Posted) -> Self {
        let (chat, message) = message.place();
        Self { chat, message }
    }
}

// Without the macros of serde, which no other code here needs.
impl Serialize for Delete {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.chat, self.message).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Delete {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (chat, message) = Deserialize::deserialize(deserializer)?;
        Ok(Self { chat, message })
    }
}

impl JobData for Delete {
    const NAME: &'static str = "bazu.delete";
}

/// Makes the call that deletes a message.
pub(crate) fn deletes<B: Api + BotClient>(
    bot: &B,
    chat: i64,
    message: i64,
) -> Option<BoxFuture<'_, Result<(), Error>>> {
    let method = B::delete_message(chat, message)?;
    Some(Box::pin(async move {
        let call = send(bot.client(), B::DIALECT, method, Options::default());
        call.await.map(drop)
    }))
}

/// The job, if it is one of the library.
pub(super) fn of<'a, B: Api, S: Send + Sync>(
    parts: &'a Parts<B, S>,
    job: &'a StoredJob,
) -> Option<BoxFuture<'a, Result<(), Failure>>> {
    (job.name == Delete::NAME).then(|| Box::pin(delete(parts, job)) as _)
}

/// The pause before a job of the library that failed is tried again.
pub(super) fn pause(job: &StoredJob) -> Option<Duration> {
    let pauses = (job.name == Delete::NAME).then_some(Delete::PAUSES)?;
    pauses.get(job.failures as usize).copied()
}

async fn delete<B: Api, S: Send + Sync>(
    parts: &Parts<B, S>,
    job: &StoredJob,
) -> Result<(), Failure> {
    let read = serde_json::from_slice(&job.data);
    let Delete { chat, message } = read.map_err(|error| {
        let unreadable = JobError::Unreadable {
            name: job.name.clone(),
            reason: error.to_string(),
        };
        Failure::Error(unreadable.into())
    })?;
    let Some(call) = (parts.deletes)(&parts.bot, chat, message) else {
        let error = Error::config("the API has no method that deletes a message");
        return Err(Failure::Error(error.into()));
    };
    match call.await {
        // It was deleted before, is too old, or the bot has lost its rights: later it would not go either.
        Err(Error::Api(error)) => {
            tracing::debug!(%error, chat, message, "a message was not deleted");
            Ok(())
        }
        done => done.map_err(|error| Failure::Error(error.into())),
    }
}
