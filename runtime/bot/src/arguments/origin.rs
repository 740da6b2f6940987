//! Where an update comes from, as an argument.

use bazu_core::bot::{Context, FromUpdate, Reject, Route, Update};

/// The ids of an update. Any handler can take it.
///
/// ```
/// use bazu::Origin;
///
/// async fn log(at: Origin) {
///     println!("{:?} in {:?}", at.user, at.chat);
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Origin {
    /// The id of the update, if it can be read.
    pub update: Option<i64>,
    /// The chat in which it happened.
    pub chat: Option<i64>,
    /// The user who did it.
    pub user: Option<i64>,
}

impl Origin {
    pub(crate) fn of(update: &impl Update) -> Self {
        Self {
            update: update.id(),
            chat: update.chat(),
            user: update.user(),
        }
    }
}

impl<R: Route<Update: Update>, S: 'static> FromUpdate<R, S> for Origin {
    type Item<'a> = Self;

    fn from_update(context: Context<'_, R, S>) -> Result<Self, Reject> {
        Ok(Self::of(context.update))
    }
}
