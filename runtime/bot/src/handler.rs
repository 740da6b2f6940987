//! Async functions as handlers.
//!
//! Three questions are three traits: which arguments the function has, whether the route can give them, and what
//! comes out. Behind the one impl of [`Handler`] the compiler walks down to the question that fails, and reports that
//! one. With an impl for each number of arguments it would only say that the function is not a handler.

use std::any::Any;
use std::future::ready;

use bazu_core::bot::{BoxError, Context, FromUpdate, Needs, Reject, Route};

use crate::dialogue::{Dialogue, Goto, Kind, go};
use crate::serve::BoxFuture;

/// What a handler returns. Any error becomes the default error by `?`.
pub type Result<T = (), E = BoxError> = std::result::Result<T, E>;

/// A handler of updates: an async function whose arguments the route `R` can give.
///
/// It is implemented for async functions with up to 8 arguments that return `()`, a [`Goto`], an `Option<Goto>`, or a
/// `Result` of one of these. Each argument implements [`FromUpdate`]. A closure with borrowed arguments cannot capture;
/// use [`State`](crate::State).
#[diagnostic::on_unimplemented(
    message = "this is not a handler function",
    label = "not a function that can be a handler",
    note = "a handler is an async function with at most 8 arguments",
    note = "a closure names the types of its arguments, and does not capture if they are borrowed"
)]
pub trait Handler<A, R: Route, S>: Send + Sync + 'static {
    /// Takes the arguments and makes the future of the handler. Nothing of the handler runs before it is polled.
    ///
    /// # Errors
    ///
    /// If an argument cannot be had.
    fn call<'a>(
        &'a self,
        context: Context<'a, R, S>,
    ) -> std::result::Result<BoxFuture<'a, Result>, Reject>;

    /// Adds what has to be prepared before it is called.
    fn needs(needs: &mut Needs)
    where
        Self: Sized;
}

/// A function with the arguments `A`.
#[diagnostic::on_unimplemented(
    message = "this is not a handler function",
    label = "not a function that can be a handler",
    note = "a handler is an async function with at most 8 arguments",
    note = "a closure names the types of its arguments, and does not capture if they are borrowed"
)]
pub trait HandlerFn<A>: Send + Sync + 'static {
    /// What it returns before it is awaited.
    type Out;
}

/// The arguments of a function, each of which the route `R` can give.
pub trait Prepare<R: Route, S: 'static>: 'static {
    /// The arguments, borrowed from an update.
    type Items<'a>: Send;

    /// Takes all of them.
    ///
    /// # Errors
    ///
    /// The first argument that cannot be had.
    fn all<'a>(context: Context<'a, R, S>) -> std::result::Result<Self::Items<'a>, Reject>;

    /// Adds what they need.
    fn needs(needs: &mut Needs);
}

/// A function that is called with arguments borrowed for any lifetime, and so with those of any update.
///
/// An argument with the lifetime `'static`, such as `Text<'static>`, is not. Write `Text<'_>`.
pub trait TakesAnyLifetime<'a, A> {
    /// Calls it. In the scope is what the handling of the update changes.
    fn call(&self, arguments: A, scope: AnyScope<'a>) -> BoxFuture<'a, Result>;
}

/// What a runner gives to its own arguments. See [`Context::scope`].
pub(crate) type AnyScope<'a> = Option<&'a (dyn Any + Send + Sync)>;

/// What an async function returns.
#[diagnostic::on_unimplemented(
    message = "this handler is not async: it returns `{Self}`, which cannot be awaited",
    label = "returns `{Self}`",
    note = "write `async fn`"
)]
pub trait Awaitable {
    /// What comes out when it was awaited.
    type Returned;
}

#[diagnostic::do_not_recommend]
impl<F: Future> Awaitable for F {
    type Returned = F::Output;
}

/// What a handler may return.
#[diagnostic::on_unimplemented(
    message = "a handler returns `()`, `Goto<D>` or a `Result` of these, not `{Self}`",
    label = "returns `{Self}`",
    note = "`E` of a `Result<(), E>` is any error: `bazu::Result` is short for a result with any of them",
    note = "`D` of a `Goto<D>` is a dialogue: a type that implements `Dialogue`"
)]
pub trait HandlerResult: Send {
    /// Carries out what was returned, and makes it a result with any error.
    ///
    /// # Errors
    ///
    /// The error of the handler, or that its dialogue could not be moved.
    fn settle(self, scope: AnyScope<'_>) -> impl Future<Output = Result> + Send;

    /// Adds what has to be prepared before the handler is called.
    fn needs(needs: &mut Needs) {
        let _ = needs;
    }
}

impl HandlerResult for () {
    fn settle(self, _: AnyScope<'_>) -> impl Future<Output = Result> + Send {
        ready(Ok(()))
    }
}

impl<D: Dialogue> HandlerResult for Goto<D> {
    async fn settle(self, scope: AnyScope<'_>) -> Result {
        go(self.0, scope).await.map_err(Into::into)
    }

    fn needs(needs: &mut Needs) {
        needs.add(Kind::of::<D>());
    }
}

impl<D: Dialogue> HandlerResult for Option<Goto<D>> {
    async fn settle(self, scope: AnyScope<'_>) -> Result {
        match self {
            Some(goto) => goto.settle(scope).await,
            None => Ok(()),
        }
    }

    fn needs(needs: &mut Needs) {
        Goto::<D>::needs(needs);
    }
}

#[diagnostic::do_not_recommend]
impl<E: Into<BoxError> + Send> HandlerResult for std::result::Result<(), E> {
    fn settle(self, _: AnyScope<'_>) -> impl Future<Output = Result> + Send {
        ready(self.map_err(Into::into))
    }
}

#[diagnostic::do_not_recommend]
impl<D: Dialogue, E: Into<BoxError> + Send> HandlerResult for std::result::Result<Goto<D>, E> {
    async fn settle(self, scope: AnyScope<'_>) -> Result {
        self.map(Some).settle(scope).await
    }

    fn needs(needs: &mut Needs) {
        Goto::<D>::needs(needs);
    }
}

#[diagnostic::do_not_recommend]
impl<D, E> HandlerResult for std::result::Result<Option<Goto<D>>, E>
where
    D: Dialogue,
    E: Into<BoxError> + Send,
{
    async fn settle(self, scope: AnyScope<'_>) -> Result {
        self.map_err(Into::into)?.settle(scope).await
    }

    fn needs(needs: &mut Needs) {
        Goto::<D>::needs(needs);
    }
}

impl<H, A, R, S> Handler<A, R, S> for H
where
    R: Route,
    S: 'static,
    H: HandlerFn<A>,
    A: Prepare<R, S>,
    H::Out: Awaitable + Send,
    <H::Out as Awaitable>::Returned: HandlerResult,
    for<'a> H: TakesAnyLifetime<'a, A::Items<'a>>,
{
    fn call<'a>(
        &'a self,
        context: Context<'a, R, S>,
    ) -> std::result::Result<BoxFuture<'a, Result>, Reject> {
        let scope = context.scope;
        A::all(context).map(|arguments| TakesAnyLifetime::call(self, arguments, scope))
    }

    fn needs(needs: &mut Needs) {
        A::needs(needs);
        <H::Out as Awaitable>::Returned::needs(needs);
    }
}

macro_rules! functions {
    ($($argument:ident)*) => {
        impl<H, Out, $($argument),*> HandlerFn<($($argument,)*)> for H
        where
            H: Fn($($argument),*) -> Out + Send + Sync + 'static,
        {
            type Out = Out;
        }

        impl<R: Route, S: 'static, $($argument: FromUpdate<R, S>),*> Prepare<R, S>
            for ($($argument,)*)
        {
            type Items<'a> = ($($argument::Item<'a>,)*);

            fn all<'a>(
                _context: Context<'a, R, S>,
            ) -> std::result::Result<Self::Items<'a>, Reject> {
                Ok(($($argument::from_update(_context)?,)*))
            }

            fn needs(_needs: &mut Needs) {
                $($argument::needs(_needs);)*
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, H, Out, $($argument),*> TakesAnyLifetime<'a, ($($argument,)*)> for H
        where
            H: Fn($($argument),*) -> Out,
            Out: Future<Output: HandlerResult> + Send + 'a,
        {
            #[allow(non_snake_case)] // The names of the types name the values too.
            fn call(
                &self,
                ($($argument,)*): ($($argument,)*),
                scope: AnyScope<'a>,
            ) -> BoxFuture<'a, Result> {
                let future = self($($argument),*);
                Box::pin(async move { future.await.settle(scope).await })
            }
        }
    };
}

functions!();
functions!(A);
functions!(A B);
functions!(A B C);
functions!(A B C D);
functions!(A B C D E);
functions!(A B C D E F);
functions!(A B C D E F G);
functions!(A B C D E F G I);
