//! The messages of an album, as an argument.

use std::ops::Deref;

use bazu_core::bot::{Carries, Context, FromUpdate, Given, On, Promises, Reject, part};

use crate::executor::Gathered;
use crate::scope::Scope;

/// The messages of an album, in the order in which they came. An argument of a handler of
/// [`album`](crate::Router::album).
///
/// ```
/// use bale_bot::{Bot, types::Message};
/// use bazu::Album;
///
/// async fn save(bot: &Bot, message: &Message, album: Album<'_, Message>) -> bazu::Result {
///     let photos = album.iter().filter(|message| message.photo.is_some()).count();
///     message.reply_text(bot, format!("{photos} photos, thank you")).await?;
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Album<'a, M>(pub Vec<&'a M>);

impl<'a, M> Deref for Album<'a, M> {
    type Target = [&'a M];

    fn deref(&self) -> &[&'a M] {
        &self.0
    }
}

impl<B, K, F, S, M> FromUpdate<On<B, K, F>, S> for Album<'static, M>
where
    B: Carries<K, Payload = M>,
    K: 'static,
    F: Promises<part::Album, Is: Given<Self>> + 'static,
    S: 'static,
    M: Send + Sync + 'static,
{
    type Item<'a> = Album<'a, M>;

    fn from_update<'a>(context: Context<'a, On<B, K, F>, S>) -> Result<Album<'a, M>, Reject> {
        let scope = Scope::of(context.scope);
        let gathered = scope.and_then(|scope| scope.album::<Gathered<B::Update>>());
        let messages = match gathered {
            Some(gathered) => gathered.updates().filter_map(B::get).collect(),
            // Without a runner nothing is gathered.
            None => vec![context.payload],
        };
        Ok(Album(messages))
    }
}
