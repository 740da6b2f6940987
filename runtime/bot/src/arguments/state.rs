//! The state of a router as an argument.

use bazu_core::bot::{Context, FromRef, FromUpdate, Reject, Route};

/// The state that the router was given by [`with_state`](crate::Router::with_state), or a part of it.
///
/// It is cloned for each update, so put what is large into an `Arc`. For a part, implement
/// [`FromRef`](crate::FromRef).
///
/// ```
/// use bazu::State;
///
/// #[derive(Clone)]
/// struct Shop {
///     name: String,
/// }
///
/// async fn start(State(shop): State<Shop>) {
///     println!("{}", shop.name);
/// }
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct State<T>(pub T);

impl<R: Route, S: 'static, T: FromRef<S> + Send + 'static> FromUpdate<R, S> for State<T> {
    type Item<'a> = Self;

    fn from_update(context: Context<'_, R, S>) -> Result<Self, Reject> {
        Ok(Self(T::from_ref(context.state)))
    }
}
