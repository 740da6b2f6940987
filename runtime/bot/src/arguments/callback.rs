//! The data of a pressed button, as an argument.

use bazu_core::bot::{Carries, Context, FromUpdate, HasData, On, Reject};

use crate::callback::CallbackData;

/// The data of the pressed button. Data of another type leaves the update to the next route.
///
/// See [`CallbackData`] for how a type becomes the data of a button.
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
        read.map(Self).ok_or(Reject::Skip)
    }
}
