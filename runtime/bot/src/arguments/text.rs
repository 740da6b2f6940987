//! The text of a message as an argument.

use bazu_core::bot::{
    Carries, Context, FromUpdate, Given, HasText, On, Optional, Promises, Reject, part,
};

/// The text of a message.
///
/// The filter of the route must promise it: `filter::text()`. Otherwise take `Option<Text<'_>>`.
///
/// ```
/// use bazu::Text;
///
/// async fn shout(Text(text): Text<'_>) {
///     println!("{}", text.to_uppercase());
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text<'a>(pub &'a str);

impl<B, K, F, S: 'static> FromUpdate<On<B, K, F>, S> for Text<'static>
where
    B: Carries<K, Payload: HasText>,
    K: 'static,
    F: Promises<part::Text, Is: Given<part::Text>> + 'static,
{
    type Item<'a> = Text<'a>;

    fn from_update<'a>(context: Context<'a, On<B, K, F>, S>) -> Result<Text<'a>, Reject> {
        context.payload.text().map(Text).ok_or(Reject::Skip)
    }
}

impl<B, K, F, S: 'static> Optional<On<B, K, F>, S> for Text<'static>
where
    B: Carries<K, Payload: HasText>,
    K: 'static,
    F: 'static,
{
    type Item<'a> = Text<'a>;

    fn optional<'a>(context: Context<'a, On<B, K, F>, S>) -> Result<Option<Text<'a>>, Reject> {
        Ok(context.payload.text().map(Text))
    }
}
