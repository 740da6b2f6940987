//! Typed data of buttons.

mod decode;
mod encode;
mod error;

use bazu_core::bot::{Carries, HasData, kind};
use serde::Serialize;
use serde::de::DeserializeOwned;

pub use error::CallbackDataError;

/// What a button carries, as a type.
///
/// It is written as a short text: the [`NAME`](Self::NAME), then the values of the fields in their order. Names of
/// fields are not written, so two fields of the same type must not change places while old buttons live. Data of
/// another name, or of another form, is foreign: a route whose handler takes [`Callback`](crate::Callback) leaves it to
/// the next route.
///
/// Derive serde's traits for it. Attributes that need names of fields, such as `flatten`, or that need to guess,
/// such as `untagged`, are not supported: [`to_data`](Self::to_data) says so.
///
/// ```
/// use bazu::{Callback, CallbackData};
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Serialize, Deserialize)]
/// struct Buy {
///     item: i64,
///     count: u8,
/// }
///
/// impl CallbackData for Buy {
///     const NAME: &'static str = "buy";
/// }
///
/// async fn pressed(Callback(buy): Callback<Buy>) {
///     println!("{} of {}", buy.count, buy.item);
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the data of a button",
    label = "does not implement `CallbackData`",
    note = "derive `Serialize` and `Deserialize` for it, and implement `CallbackData` with a short `NAME`"
)]
pub trait CallbackData: Serialize + DeserializeOwned + Send + 'static {
    /// The name, at the start of the data. Another type of the same bot has another one. Short: it counts in the limit.
    const NAME: &'static str;

    /// Writes the data for a button of this bot: `buy:7:2`.
    ///
    /// # Errors
    ///
    /// If the data has more bytes than the API allows, or if the type cannot be written so that it can be read
    /// back.
    ///
    /// ```
    /// # use bazu::CallbackData;
    /// # use serde::{Deserialize, Serialize};
    /// # #[derive(Serialize, Deserialize)]
    /// # struct Buy {
    /// #     item: i64,
    /// #     count: u8,
    /// # }
    /// # impl CallbackData for Buy {
    /// #     const NAME: &'static str = "buy";
    /// # }
    /// use bale_bot::{Bot, types::InlineKeyboardButton};
    ///
    /// fn button(bot: &Bot) -> bazu::Result<InlineKeyboardButton> {
    ///     let data = Buy { item: 7, count: 2 }.to_data(bot)?;
    ///     assert_eq!(data, "buy:7:2");
    ///     Ok(InlineKeyboardButton::callback("Buy two", data))
    /// }
    /// ```
    fn to_data<B>(&self, _: &B) -> Result<String, CallbackDataError>
    where
        B: Carries<kind::CallbackQuery, Payload: HasData>,
    {
        let max = B::Payload::MAX_BYTES;
        let data = encode::encode(Self::NAME, self)?;
        if data.len() > max {
            let bytes = data.len();
            return Err(CallbackDataError::TooLong { bytes, max });
        }
        // What a type writes is not always what it reads, as with `skip_serializing_if`.
        decode::decode::<Self>(Self::NAME, &data)?;
        Ok(data)
    }

    /// Reads the data of a button. `None` if it is foreign: it has another name or form, or is longer than `max`
    /// bytes.
    fn from_data(data: &str, max: usize) -> Option<Self> {
        if data.len() > max {
            return None;
        }
        decode::decode(Self::NAME, data).ok()
    }
}

#[cfg(test)]
mod tests;
