//! The state of a dialogue as an argument.

use bazu_core::bot::{Context, FromUpdate, Needs, Reject, Route, Update};

use super::{Dialogue, DialogueError, Kind};
use crate::scope::Scope;

/// The state of a dialogue in which the update came.
///
/// The handler owns the value. To move the dialogue to another state, it returns [`Goto`](crate::Goto). Where nothing
/// is stored, it is the default state. A test of a handler makes it: `In(Order::Size)`.
///
/// An update that has no such state, because it has no chat for a dialogue of chats, is an error for the error hook.
///
/// ```
/// use bazu::{Dialogue, In};
/// # use serde::{Deserialize, Serialize};
/// # #[derive(Debug, Default, Serialize, Deserialize)]
/// # struct Order;
/// # impl Dialogue for Order {
/// #     const NAME: &'static str = "order";
/// # }
///
/// async fn status(In(order): In<Order>) {
///     println!("{order:?}");
/// }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct In<D: Dialogue>(pub D);

impl<R: Route<Update: Update>, S: 'static, D: Dialogue> FromUpdate<R, S> for In<D> {
    type Item<'a> = Self;

    fn from_update(context: Context<'_, R, S>) -> Result<Self, Reject> {
        let scope = Scope::of(context.scope);
        let state = scope.ok_or(DialogueError::NotLoaded { dialogue: D::NAME });
        let state = state.and_then(|scope| scope.dialogues.take());
        state.map(Self).map_err(Reject::error)
    }

    fn needs(needs: &mut Needs) {
        needs.add(Kind::of::<D>());
    }
}
