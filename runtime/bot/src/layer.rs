//! Layers around the handling of updates.

use std::fmt;

use bazu_core::bot::Api;

use crate::handler::Result;
use crate::serve::BoxFuture;

/// Something around the handlers of a router, for the bot `B`.
///
/// It is called when a route has taken an update, before the handler starts. It may run the handler or not, and do
/// something before and after. An async function is a layer:
///
/// ```
/// use bazu::Next;
/// # use bazu::core::bot::{Api, Update};
///
/// async fn admins_only<B: Api>(_: &B, update: &B::Update, next: Next<'_>) -> bazu::Result {
///     match update.user() {
///         Some(7) => next.run().await,
///         _ => Ok(()),
///     }
/// }
/// ```
///
/// A layer with settings is a type:
///
/// ```
/// use bazu::{Layer, Next};
/// # use bazu::core::bot::{Api, Update};
///
/// struct Only(i64);
///
/// impl<B: Api> Layer<B> for Only {
///     async fn around(&self, _: &B, update: &B::Update, next: Next<'_>) -> bazu::Result {
///         match update.chat() == Some(self.0) {
///             true => next.run().await,
///             false => Ok(()),
///         }
///     }
/// }
/// ```
pub trait Layer<B: Api>: Send + Sync + 'static {
    /// Handles an update by running the rest, or not.
    ///
    /// # Errors
    ///
    /// The error of the layer, or that of the rest. The error hook sees it.
    fn around(
        &self,
        bot: &B,
        update: &B::Update,
        next: Next<'_>,
    ) -> impl Future<Output = Result> + Send;
}

/// What becomes a layer around updates of the bot `B`. `FORM` keeps the two forms apart, and the compiler finds it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a layer around updates of `{B}`",
    label = "not a layer",
    note = "a layer is an `async fn(&Bot, &Update, Next<'_>) -> bazu::Result`, or implements `Layer`"
)]
pub trait IntoLayer<B: Api, FORM> {
    /// Makes the layer.
    fn into_layer(self) -> impl Layer<B>;
}

/// Marks a type that is a layer. See [`IntoLayer`].
#[derive(Debug)]
pub struct IsLayer;

/// Marks an async function. See [`IntoLayer`].
#[derive(Debug)]
pub struct IsFunction;

impl<B: Api, L: Layer<B>> IntoLayer<B, IsLayer> for L {
    fn into_layer(self) -> impl Layer<B> {
        self
    }
}

impl<B: Api, F> IntoLayer<B, IsFunction> for F
where
    F: for<'a> LayerFn<'a, B> + Send + Sync + 'static,
{
    fn into_layer(self) -> impl Layer<B> {
        Function(self)
    }
}

/// An async function as a layer.
struct Function<F>(F);

impl<B: Api, F> Layer<B> for Function<F>
where
    F: for<'a> LayerFn<'a, B> + Send + Sync + 'static,
{
    async fn around(&self, bot: &B, update: &B::Update, next: Next<'_>) -> Result {
        self.0.call(bot, update, next).await
    }
}

/// An async function that is a [`Layer`].
pub trait LayerFn<'a, B: Api> {
    /// Calls it.
    fn call(
        &self,
        bot: &'a B,
        update: &'a B::Update,
        next: Next<'a>,
    ) -> impl Future<Output = Result> + Send + 'a;
}

impl<'a, B: Api, F, Out> LayerFn<'a, B> for F
where
    F: Fn(&'a B, &'a B::Update, Next<'a>) -> Out,
    Out: Future<Output = Result> + Send + 'a,
{
    fn call(
        &self,
        bot: &'a B,
        update: &'a B::Update,
        next: Next<'a>,
    ) -> impl Future<Output = Result> + Send + 'a {
        self(bot, update, next)
    }
}

/// What a layer stands around: further layers, and the handler.
#[must_use = "the handler does not run before this is run and awaited"]
pub struct Next<'a>(BoxFuture<'a, Result>);

impl<'a> Next<'a> {
    pub(crate) fn new(rest: BoxFuture<'a, Result>) -> Self {
        Self(rest)
    }

    /// Runs the rest.
    ///
    /// # Errors
    ///
    /// The error of the handler or of another layer.
    pub async fn run(self) -> Result {
        self.0.await
    }
}

impl fmt::Debug for Next<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Next")
    }
}

/// A layer of any type.
pub(crate) trait AnyLayer<B: Api>: Send + Sync {
    fn wrap<'a>(
        &'a self,
        bot: &'a B,
        update: &'a B::Update,
        rest: BoxFuture<'a, Result>,
    ) -> BoxFuture<'a, Result>;
}

impl<B: Api, L: Layer<B>> AnyLayer<B> for L {
    fn wrap<'a>(
        &'a self,
        bot: &'a B,
        update: &'a B::Update,
        rest: BoxFuture<'a, Result>,
    ) -> BoxFuture<'a, Result> {
        // Inside the block, so that nothing of this layer runs before an outer layer runs it.
        Box::pin(async move { self.around(bot, update, Next::new(rest)).await })
    }
}
