//! Typed data of buttons.

mod decode;
mod encode;
mod error;
mod foreign;
mod payload;

use bazu_core::bot::{Carries, HasData, kind};
use serde::Serialize;
use serde::de::DeserializeOwned;

pub use error::CallbackDataError;
pub use foreign::{ForeignData, OldData};

/// What a button carries, as a type. A link that starts the bot can carry it too, see [`Start`](crate::Start).
///
/// It is written as a short text: the [`NAME`](Self::NAME), then the values of the fields in their order. Names of
/// fields are not written. So when you change the fields, raise the [`VERSION`](Self::VERSION): buttons that were sent
/// before live on in their chats.
///
/// Data of another name, of another version or of another form is foreign: a route whose handler takes
/// [`Callback`](crate::Callback) leaves it to the next route. A handler that takes
/// [`StaleCallback`](crate::StaleCallback) gets the data that has the right name and cannot be read.
/// [`upgrade`](Self::upgrade) reads old versions.
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
    message = "`{Self}` cannot be the data of a button or of a link",
    label = "does not implement `CallbackData`",
    note = "derive `Serialize` and `Deserialize` for it, and implement `CallbackData` with a short `NAME`"
)]
pub trait CallbackData: Serialize + DeserializeOwned + Send + 'static {
    /// The name, at the start of the data. Another type of the same bot has another one. Short: it counts in the limit.
    const NAME: &'static str;

    /// The version of the fields. Raise it when you change them. Default: 0, which takes no place in the data.
    ///
    /// Version 2 of `buy` is written as `buy@2:7:2`.
    const VERSION: u32 = 0;

    /// Reads data that another version of this type wrote. Default: `None`, the data is foreign.
    ///
    /// ```
    /// use bazu::{CallbackData, OldData};
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
    ///     const VERSION: u32 = 1;
    ///
    ///     fn upgrade(old: OldData<'_>) -> Option<Self> {
    ///         match old.version() {
    ///             // It had no count.
    ///             0 => old.read().map(|item| Self { item, count: 1 }),
    ///             _ => None,
    ///         }
    ///     }
    /// }
    ///
    /// assert_eq!(Buy::from_data("buy:7", 64).map(|buy| buy.count), Ok(1));
    /// assert_eq!(Buy::from_data("buy@1:7:2", 64).map(|buy| buy.count), Ok(2));
    /// ```
    fn upgrade(old: OldData<'_>) -> Option<Self> {
        let _ = old;
        None
    }

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
        let data = written(self)?;
        if data.len() > max {
            let bytes = data.len();
            return Err(CallbackDataError::TooLong { bytes, max });
        }
        Ok(data)
    }

    /// Reads the data of a button.
    ///
    /// # Errors
    ///
    /// If the data is foreign: it has another name, version or form, or is longer than `max` bytes.
    fn from_data(data: &str, max: usize) -> Result<Self, ForeignData> {
        if data.len() > max {
            return Err(ForeignData::OtherName);
        }
        let (version, fields) = decode::split(Self::NAME, data).ok_or(ForeignData::OtherName)?;
        if version == Self::VERSION {
            return decode::decode(fields).map_err(|_| ForeignData::Malformed);
        }
        Self::upgrade(OldData::new(version, fields)).ok_or(ForeignData::OtherVersion(version))
    }

    /// Writes the payload of a link that starts the bot, in the letters that such a link allows.
    ///
    /// It is the data in Base64. The function that makes the link checks its length.
    ///
    /// # Errors
    ///
    /// If the type cannot be written so that it can be read back.
    fn to_payload(&self) -> Result<String, CallbackDataError> {
        Ok(payload::to_letters(&written(self)?))
    }

    /// Reads the payload of a link that started the bot.
    ///
    /// # Errors
    ///
    /// If the payload is foreign: it was not made by [`to_payload`](Self::to_payload), or it has another name, version
    /// or form.
    fn from_payload(payload: &str) -> Result<Self, ForeignData> {
        let data = payload::from_letters(payload).ok_or(ForeignData::OtherName)?;
        Self::from_data(&data, data.len())
    }
}

/// The data of a value, which can be read back.
fn written<T: CallbackData>(value: &T) -> Result<String, CallbackDataError> {
    let data = encode::encode(T::NAME, T::VERSION, value)?;
    // What a type writes is not always what it reads, as with `skip_serializing_if`.
    let fields = decode::split(T::NAME, &data).and_then(|(_, fields)| fields);
    decode::decode::<T>(fields)?;
    Ok(data)
}

#[cfg(test)]
mod tests;
