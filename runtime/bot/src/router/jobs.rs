//! Routes of jobs.

use std::marker::PhantomData;
use std::time::Duration;

use bazu_core::bot::{Api, Context, Failure, Needs, Route};

use super::endpoint::{Endpoint, Hook, Input, call};
use super::{Router, serve};
use crate::handler::{Handler, Result};
use crate::jobs::{Due, JobData, JobError, JobFailure};
use crate::serve::{BoxFuture, Job};
use crate::storage::StoredJob;

/// The route of a job. There is no update: its content is the stored job.
#[derive(Debug)]
pub struct RunsJob<B>(PhantomData<fn() -> B>);

impl<B: Api> Route for RunsJob<B> {
    type Bot = B;
    type Update = ();
    type Payload = StoredJob;
    type Filter = ();
}

/// The route of [`Router::on_job_error`](crate::Router::on_job_error). There is no update.
#[derive(Debug)]
pub struct OnJobFailure<B>(PhantomData<fn() -> B>);

impl<B: Api> Route for OnJobFailure<B> {
    type Bot = B;
    type Update = ();
    type Payload = JobFailure;
    type Filter = ();
}

/// A job whose time has come.
pub(crate) struct DueJobs<B>(PhantomData<B>);

impl<B: Api> Input for DueJobs<B> {
    type At<'a> = Job<'a, B>;
}

/// A job that was not done.
pub(crate) struct FailedJobs<B>(PhantomData<B>);

impl<B: Api> Input for FailedJobs<B> {
    type At<'a> = (Job<'a, B>, &'a JobFailure);
}

/// The handler of a kind of jobs.
pub(crate) struct JobRoute<B: Api, S> {
    pub(crate) endpoint: Box<dyn Endpoint<DueJobs<B>, S>>,
    pub(crate) pauses: &'static [Duration],
}

/// The arguments of a handler that takes [`Due<T>`](crate::Due) once. `PLACE` is its place, which the compiler finds.
#[diagnostic::on_unimplemented(
    message = "this is not a handler of jobs",
    label = "it takes no `Due<T>`",
    note = "the handler of a job takes its data: `Due(it): Due<Remind>`, once"
)]
pub trait TakesDue<T, PLACE> {}

/// A place in a list of arguments. See [`TakesDue`].
#[derive(Debug)]
pub struct Place<const N: usize>;

macro_rules! takes_due {
    ($([$($before:ident)*] $place:literal [$($after:ident)*])*) => {$(
        impl<T, $($before,)* $($after),*> TakesDue<T, Place<$place>> for ($($before,)* Due<T>, $($after,)*) {}
    )*};
}

takes_due! {
    [] 0 []
    [] 0 [A]  [A] 1 []
    [] 0 [A B]  [A] 1 [B]  [A B] 2 []
    [] 0 [A B C]  [A] 1 [B C]  [A B] 2 [C]  [A B C] 3 []
    [] 0 [A B C D]  [A] 1 [B C D]  [A B] 2 [C D]  [A B C] 3 [D]  [A B C D] 4 []
    [] 0 [A B C D E]  [A] 1 [B C D E]  [A B] 2 [C D E]  [A B C] 3 [D E]  [A B C D] 4 [E]  [A B C D E] 5 []
}

impl<B: Api, S: Send + Sync + 'static> Router<B, S> {
    /// Calls a handler for the jobs with data of one type. The handler takes [`Due`](crate::Due) with this type, and
    /// what needs no update: the bot, the state, [`JobRun`](crate::JobRun), [`Jobs`](crate::Jobs). It has up to 6
    /// arguments.
    ///
    /// A job that fails is tried again after the pauses of [`JobData::PAUSES`](crate::JobData::PAUSES). Layers do not
    /// stand around jobs. A second handler of the same type takes the place of the first one.
    ///
    /// ```
    /// use bale_bot::Bot;
    /// use bazu::{Due, JobData, Router};
    /// use serde::{Deserialize, Serialize};
    ///
    /// #[derive(Serialize, Deserialize)]
    /// struct Remind {
    ///     chat: i64,
    /// }
    ///
    /// impl JobData for Remind {
    ///     const NAME: &'static str = "remind";
    /// }
    ///
    /// async fn remind(bot: &Bot, Due(it): Due<Remind>) -> bazu::Result {
    ///     bot.send_message(it.chat, "It is time.").await?;
    ///     Ok(())
    /// }
    ///
    /// let router: Router<Bot> = Router::new().job(remind);
    /// ```
    pub fn job<H, A, T, PLACE>(mut self, handler: H) -> Self
    where
        H: Handler<A, RunsJob<B>, S>,
        A: TakesDue<T, PLACE> + 'static,
        T: JobData,
    {
        let route = JobRoute {
            endpoint: Box::new(Hook::<RunsJob<B>, _, A>::new(handler)),
            pauses: T::PAUSES,
        };
        self.jobs.insert(T::NAME, route);
        self
    }

    /// Calls a handler for each job that was not done: it failed as often as it may, no handler takes its kind, or its
    /// data cannot be read. It takes [`&JobFailure`](crate::JobFailure), and what needs no update.
    ///
    /// A router has one; the last one given counts. Without one, such jobs are logged.
    ///
    /// ```
    /// use bale_bot::Bot;
    /// use bazu::{JobFailure, Router};
    ///
    /// async fn failed(failure: &JobFailure) {
    ///     eprintln!("{failure}");
    /// }
    ///
    /// let router: Router<Bot> = Router::new().on_job_error(failed);
    /// ```
    pub fn on_job_error<H, A>(mut self, handler: H) -> Self
    where
        H: Handler<A, OnJobFailure<B>, S>,
        A: 'static,
    {
        let hook = Hook::<OnJobFailure<B>, _, A>::new(handler);
        self.job_failures = Some(Box::new(hook));
        self
    }
}

impl<B, H, A, S> Endpoint<DueJobs<B>, S> for Hook<RunsJob<B>, H, A>
where
    B: Api,
    H: Handler<A, RunsJob<B>, S>,
    S: 'static,
{
    fn take<'a>(&'a self, job: &Job<'a, B>, state: &'a S) -> Option<BoxFuture<'a, Result>> {
        call(&self.handler, context(job, job.job, state))
    }

    fn needs(&self, needs: &mut Needs) {
        H::needs(needs);
    }
}

impl<B, H, A, S> Endpoint<FailedJobs<B>, S> for Hook<OnJobFailure<B>, H, A>
where
    B: Api,
    H: Handler<A, OnJobFailure<B>, S>,
    S: 'static,
{
    fn take<'a>(
        &'a self,
        &(ref job, failure): &(Job<'a, B>, &'a JobFailure),
        state: &'a S,
    ) -> Option<BoxFuture<'a, Result>> {
        call(&self.handler, context(job, failure, state))
    }
}

fn context<'a, B, R, S>(
    job: &Job<'a, B>,
    payload: &'a R::Payload,
    state: &'a S,
) -> Context<'a, R, S>
where
    B: Api,
    R: Route<Bot = B, Update = ()>,
{
    let mut context = Context::new(job.bot, &(), payload, state);
    (context.me, context.scope) = (job.me, job.scope);
    context
}

impl<B: Api> Router<B> {
    pub(super) async fn run_due(&self, job: Job<'_, B>) -> Result<(), Failure> {
        let route = self.jobs.get(job.job.name.as_str());
        if let Some(route) = route {
            let loaded = self.load_for_job(&*route.endpoint, job).await;
            loaded.map_err(|error| Failure::Error(error.into()))?;
        }
        let taken = route.and_then(|route| route.endpoint.take(&job, &()));
        let Some(taken) = taken else {
            let name = job.job.name.clone();
            return Err(Failure::Error(JobError::NoHandler { name }.into()));
        };
        taken.await.map_err(Failure::Error)
    }

    /// The pause before a job that has failed is tried again.
    pub(super) fn pause(&self, job: &StoredJob) -> Option<Duration> {
        let route = self.jobs.get(job.name.as_str())?;
        route.pauses.get(job.failures as usize).copied()
    }

    pub(super) async fn report_job(&self, job: Job<'_, B>, failure: &JobFailure) {
        let Some(hook) = &self.job_failures else {
            tracing::error!("{failure}");
            return;
        };
        if let Some(Err(error)) = serve::run(hook.take(&(job, failure), &())).await {
            tracing::error!("{failure}");
            tracing::error!(%error, "the hook for jobs failed");
        }
    }
}
