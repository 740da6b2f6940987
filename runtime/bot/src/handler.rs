//! Async functions as handlers.
//!
//! Three questions are three traits: which arguments the function has, whether the route can give them, and what
//! comes out. Behind the one impl of [`Handler`] the compiler walks down to the question that fails, and reports that
//! one. With an impl for each number of arguments it would only say that the function is not a handler.

use bazu_core::bot::{BoxError, Context, FromUpdate, Reject, Route};

use crate::serve::BoxFuture;

/// What a handler returns. Any error becomes the default error by `?`.
pub type Result<T = (), E = BoxError> = std::result::Result<T, E>;

/// A handler of updates: an async function whose arguments the route `R` can give.
///
/// It is implemented for async functions with up to 8 arguments that return `()` or `Result<(), E>`. Each argument
/// implements [`FromUpdate`]. A closure with borrowed arguments cannot capture; use [`State`](crate::State).
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
}

/// A function that is called with arguments borrowed for any lifetime, and so with those of any update.
///
/// An argument with the lifetime `'static`, such as `Text<'static>`, is not. Write `Text<'_>`.
pub trait TakesAnyLifetime<'a, A> {
    /// Calls it.
    fn call(&self, arguments: A) -> BoxFuture<'a, Result>;
}

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
    message = "a handler returns `()` or `Result<(), E>`, not `{Self}`",
    label = "returns `{Self}`",
    note = "`E` is any error: `bazu::Result` is short for a result with any of them"
)]
pub trait HandlerResult: Send {
    /// Makes it a result with any error.
    ///
    /// # Errors
    ///
    /// The error of the handler.
    fn into_result(self) -> Result;
}

impl HandlerResult for () {
    fn into_result(self) -> Result {
        Ok(())
    }
}

#[diagnostic::do_not_recommend]
impl<E: Into<BoxError> + Send> HandlerResult for std::result::Result<(), E> {
    fn into_result(self) -> Result {
        self.map_err(Into::into)
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
        A::all(context).map(|arguments| TakesAnyLifetime::call(self, arguments))
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
        }

        #[diagnostic::do_not_recommend]
        impl<'a, H, Out, $($argument),*> TakesAnyLifetime<'a, ($($argument,)*)> for H
        where
            H: Fn($($argument),*) -> Out,
            Out: Future<Output: HandlerResult> + Send + 'a,
        {
            #[allow(non_snake_case)] // The names of the types name the values too.
            fn call(&self, ($($argument,)*): ($($argument,)*)) -> BoxFuture<'a, Result> {
                let future = self($($argument),*);
                Box::pin(async move { future.await.into_result() })
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
