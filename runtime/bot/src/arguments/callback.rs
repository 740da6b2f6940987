//! The data of a pressed button, as an argument.

use std::marker::PhantomData;

use bazu_core::bot::{Carries, Context, FromUpdate, HasData, On, Reject};

use crate::callback::{CallbackData, ForeignData};

/// The data of the pressed button. Data of another type leaves the update to the next route.
///
/// See [`CallbackData`] for how a type becomes the data of a button, and [`StaleCallback`] for buttons of an older
/// version of the bot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Callback<T>(pub T);

impl<B, K, F, S, T> FromUpdate<On<B, K, F>, S> for Callback<T>
where
    B: Carries<K, Payload: HasData>,
    K: 'static,
    F: 'static,
    S: 'static,
    T: CallbackData,
{
    type Item<'a> = Self;

    fn from_update(context: Context<'_, On<B, K, F>, S>) -> Result<Self, Reject> {
        let data = context.payload.data().ok_or(Reject::Skip)?;
        let read = T::from_data(data, B::Payload::MAX_BYTES);
        read.map(Self).map_err(|_| Reject::Skip)
    }
}

/// The pressed button has data of `T` that cannot be read: another version of the bot made it, or somebody by hand.
/// Any other data leaves the update to the next route.
///
/// ```
/// use bale_bot::{Bot, types::CallbackQuery};
/// use bazu::{Callback, CallbackData, Router, StaleCallback};
/// # use serde::{Deserialize, Serialize};
///
/// # #[derive(Serialize, Deserialize)]
/// # struct Buy(i64);
/// # impl CallbackData for Buy {
/// #     const NAME: &'static str = "buy";
/// # }
/// async fn buy(Callback(Buy(item)): Callback<Buy>) {}
///
/// async fn old(bot: &Bot, query: &CallbackQuery, _: StaleCallback<Buy>) -> bazu::Result {
///     query.answer(bot).text("This button is too old.").await?;
///     Ok(())
/// }
///
/// let router: Router<Bot> = Router::new().callback(buy).callback(old);
/// ```
pub struct StaleCallback<T> {
    /// Why the data cannot be read.
    pub reason: ForeignData,
    of: PhantomData<fn() -> T>,
}

impl<T> std::fmt::Debug for StaleCallback<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("StaleCallback").field(&self.reason).finish()
    }
}

impl<B, K, F, S, T> FromUpdate<On<B, K, F>, S> for StaleCallback<T>
where
    B: Carries<K, Payload: HasData>,
    K: 'static,
    F: 'static,
    S: 'static,
    T: CallbackData,
{
    type Item<'a> = Self;

    fn from_update(context: Context<'_, On<B, K, F>, S>) -> Result<Self, Reject> {
        let data = context.payload.data().ok_or(Reject::Skip)?;
        match T::from_data(data, B::Payload::MAX_BYTES) {
            Ok(_) | Err(ForeignData::OtherName) => Err(Reject::Skip),
            Err(reason) => Ok(Self {
                reason,
                of: PhantomData,
            }),
        }
    }
}
