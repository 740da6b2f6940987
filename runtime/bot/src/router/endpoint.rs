//! A route without its types.

use std::future::ready;
use std::marker::PhantomData;
use std::sync::Arc;

use bazu_core::bot::{
    Api, Carries, CommandLine, Context, Failure, Filter, Holds, Identity, Needs, On, Reject, Route,
    kind, part,
};

use crate::handler::{Handler, Result};
use crate::serve::{BoxFuture, Startup, Turn};

/// What a route is called with.
pub(crate) trait Input: 'static {
    type At<'a>: Copy;
}

/// A route of the inputs `I`, in a router with the state `S`.
pub(crate) trait Endpoint<I: Input, S>: Send + Sync {
    /// Tests the filter and takes the arguments. `None` if the next route should be tried.
    fn take<'a>(&'a self, input: &I::At<'a>, state: &'a S) -> Option<BoxFuture<'a, Result>>;

    /// Adds what the handler needs before it is called.
    fn needs(&self, needs: &mut Needs) {
        let _ = needs;
    }
}

/// A route with its state. It needs no other.
pub(crate) struct WithState<I: Input, S> {
    pub(crate) route: Box<dyn Endpoint<I, S>>,
    pub(crate) state: Arc<S>,
}

impl<I: Input, S: Send + Sync, Other> Endpoint<I, Other> for WithState<I, S> {
    fn take<'a>(&'a self, input: &I::At<'a>, _: &'a Other) -> Option<BoxFuture<'a, Result>> {
        self.route.take(input, &self.state)
    }

    fn needs(&self, needs: &mut Needs) {
        self.route.needs(needs);
    }
}

/// An update, and the command in it.
pub(crate) struct Updates<B>(PhantomData<B>);

impl<B: Api> Input for Updates<B> {
    type At<'a> = (Turn<'a, B>, Option<CommandLine<'a>>);
}

/// An update that was not handled.
pub(crate) struct Failures<B>(PhantomData<B>);

impl<B: Api> Input for Failures<B> {
    type At<'a> = (Turn<'a, B>, &'a Failure);
}

/// The start of the bot.
pub(crate) struct Starts<B>(PhantomData<B>);

impl<B: Api> Input for Starts<B> {
    type At<'a> = Startup<'a, B>;
}

/// A handler behind a filter. `F` is the filter as far as it concerns the arguments.
pub(crate) struct Filtered<B, K, F, T, H, A> {
    test: T,
    handler: H,
    types: Types<(On<B, K, F>, A)>,
}

/// Types that are named and not held.
type Types<T> = PhantomData<fn() -> T>;

impl<B, K, F, T, H, A> Filtered<B, K, F, T, H, A> {
    pub(crate) fn new(test: T, handler: H) -> Self {
        let types = PhantomData;
        Self {
            test,
            handler,
            types,
        }
    }
}

/// Everything but the payload.
fn context<'a, B, K, F, S>(
    turn: &Turn<'a, B>,
    payload: &'a B::Payload,
    state: &'a S,
) -> Context<'a, On<B, K, F>, S>
where
    B: Carries<K>,
    K: 'static,
    F: 'static,
{
    let mut context = Context::new(turn.bot, turn.update, payload, state);
    (context.me, context.scope) = (turn.me, turn.scope);
    context
}

pub(super) fn call<'a, H, A, R: Route, S>(
    handler: &'a H,
    context: Context<'a, R, S>,
) -> Option<BoxFuture<'a, Result>>
where
    H: Handler<A, R, S>,
{
    match handler.call(context) {
        Ok(future) => Some(future),
        Err(Reject::Skip) => None,
        Err(Reject::Error(error)) => Some(Box::pin(ready(Err(error)))),
    }
}

impl<B, K, F, T, H, A, S> Endpoint<Updates<B>, S> for Filtered<B, K, F, T, H, A>
where
    B: Carries<K>,
    K: 'static,
    F: 'static,
    T: Filter<B::Payload>,
    H: Handler<A, On<B, K, F>, S>,
    S: 'static,
{
    fn take<'a>(
        &'a self,
        &(ref turn, command): &(Turn<'a, B>, Option<CommandLine<'a>>),
        state: &'a S,
    ) -> Option<BoxFuture<'a, Result>> {
        let payload = B::get(turn.update)?;
        if !self.test.test(payload) {
            return None;
        }
        let mut context = context(turn, payload, state);
        context.command = command;
        call(&self.handler, context)
    }

    fn needs(&self, needs: &mut Needs) {
        H::needs(needs);
    }
}

/// A handler that is called once for each user who joined.
pub(crate) struct EachMember<F, H, A> {
    handler: H,
    types: Types<(F, A)>,
}

impl<F, H, A> EachMember<F, H, A> {
    pub(crate) fn new(handler: H) -> Self {
        let types = PhantomData;
        Self { handler, types }
    }
}

impl<B, F, H, A, S, U> Endpoint<Updates<B>, S> for EachMember<F, H, A>
where
    B: Carries<kind::Message, Payload: Holds<part::NewChatMembers, Value = [U]>>,
    F: 'static,
    H: Handler<A, On<B, kind::Message, F>, S>,
    S: 'static,
    U: 'static,
{
    fn take<'a>(
        &'a self,
        (turn, _): &(Turn<'a, B>, Option<CommandLine<'a>>),
        state: &'a S,
    ) -> Option<BoxFuture<'a, Result>> {
        let payload = B::get(turn.update)?;
        let members = Holds::<part::NewChatMembers>::part(payload)?;
        let taken = (0..members.len()).filter_map(|item| {
            let mut context = context(turn, payload, state);
            context.item = item;
            call(&self.handler, context)
        });
        let taken: Vec<_> = taken.collect();
        if taken.is_empty() {
            return None;
        }
        Some(Box::pin(async move {
            // One who cannot be welcomed does not stop the others. The first error is reported.
            let mut result = Ok(());
            for one in taken {
                result = result.and(one.await);
            }
            result
        }))
    }

    fn needs(&self, needs: &mut Needs) {
        H::needs(needs);
    }
}

/// A handler of what is not an update.
pub(crate) struct Hook<R, H, A> {
    pub(super) handler: H,
    types: Types<(R, A)>,
}

impl<R, H, A> Hook<R, H, A> {
    pub(crate) fn new(handler: H) -> Self {
        let types = PhantomData;
        Self { handler, types }
    }
}

/// The route of the error hook.
pub(crate) type OnFailure<B> = On<B, kind::Failure, ()>;

impl<B, H, A, S> Endpoint<Failures<B>, S> for Hook<OnFailure<B>, H, A>
where
    B: Api,
    H: Handler<A, OnFailure<B>, S>,
    S: 'static,
{
    fn take<'a>(
        &'a self,
        &(ref turn, failure): &(Turn<'a, B>, &'a Failure),
        state: &'a S,
    ) -> Option<BoxFuture<'a, Result>> {
        call(&self.handler, context(turn, failure, state))
    }

    fn needs(&self, needs: &mut Needs) {
        H::needs(needs);
    }
}

/// The route of [`Router::ready`](crate::Router::ready). There is no update: its content is who the bot is.
#[derive(Debug)]
pub struct Ready<B>(Types<B>);

impl<B: Api> Route for Ready<B> {
    type Bot = B;
    type Update = ();
    type Payload = Identity;
    type Filter = ();
}

impl<B, H, A, S> Endpoint<Starts<B>, S> for Hook<Ready<B>, H, A>
where
    B: Api,
    H: Handler<A, Ready<B>, S>,
    S: 'static,
{
    fn take<'a>(&'a self, start: &Startup<'a, B>, state: &'a S) -> Option<BoxFuture<'a, Result>> {
        let mut context = Context::new(start.bot, &(), start.me, state);
        (context.me, context.scope) = (Some(start.me), start.scope);
        call(&self.handler, context)
    }
}
