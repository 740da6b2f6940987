//! The payload of a link that started the bot, as an argument.

use bazu_core::bot::{Context, FromUpdate, Given, On, Optional, Promises, Reject, Route, part};

use crate::callback::CallbackData;

/// The payload of the link by which a user started the bot: the text after the command, as a type. An argument of a
/// handler of [`command`](crate::Router::command). Another payload, and none, leave the update to the next route.
///
/// A type makes its payload by [`to_payload`](CallbackData::to_payload). For a payload that is a plain word take
/// `Command<String>`, or `Command<Option<String>>` if it may be missing.
///
/// ```
/// use bale_bot::Bot;
/// use bazu::{CallbackData, Router, Start};
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Serialize, Deserialize)]
/// struct Invited {
///     by: i64,
/// }
///
/// impl CallbackData for Invited {
///     const NAME: &'static str = "i";
/// }
///
/// async fn invited(Start(invited): Start<Invited>) {
///     println!("invited by {}", invited.by);
/// }
///
/// async fn start() {}
///
/// let router: Router<Bot> = Router::new().command("start", invited).command("start", start);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Start<T>(pub T);

impl<B, K, F, S, T> FromUpdate<On<B, K, F>, S> for Start<T>
where
    On<B, K, F>: Route,
    B: 'static,
    K: 'static,
    F: Promises<part::Command, Is: Given<Self>> + 'static,
    S: 'static,
    T: CallbackData,
{
    type Item<'a> = Self;

    fn from_update(context: Context<'_, On<B, K, F>, S>) -> Result<Self, Reject> {
        read(&context).ok_or(Reject::Skip)
    }
}

impl<B, K, F, S, T> Optional<On<B, K, F>, S> for Start<T>
where
    On<B, K, F>: Route,
    B: 'static,
    K: 'static,
    F: Promises<part::Command, Is: Given<Self>> + 'static,
    S: 'static,
    T: CallbackData,
{
    type Item<'a> = Self;

    fn optional(context: Context<'_, On<B, K, F>, S>) -> Result<Option<Self>, Reject> {
        Ok(read(&context))
    }
}

fn read<R: Route, S, T: CallbackData>(context: &Context<'_, R, S>) -> Option<Start<T>> {
    let payload = context.command?.arguments;
    T::from_payload(payload).ok().map(Start)
}
