//! The state of a dialogue as an argument.

use bazu_core::bot::{Api, Carries, Context, FromUpdate, Needs, On, Reject, Route};

use super::{Dialogue, DialogueError, Kind};
use crate::router::RunsJob;
use crate::scope::Scope;

/// The state of a dialogue in which the update came.
///
/// The handler owns the value. To move the dialogue to another state, it returns [`Goto`](crate::Goto). Where nothing
/// is stored, it is the default state. A test of a handler makes it: `In(Order::Size)`.
///
/// An update that has no such state, because it has no chat for a dialogue of chats, is an error for the error hook.
///
/// The handler of a job has the dialogues of the job's key: of a job that was scheduled in a chat, those of that chat.
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

/// Where a dialogue can have a state: a route of updates, of jobs, or of the errors of updates.
#[diagnostic::on_unimplemented(
    message = "this handler is called without an update, so no dialogue has a state",
    label = "there is no dialogue here"
)]
pub trait HasDialogues: Route {}

impl<B: Carries<K>, K: 'static, F: 'static> HasDialogues for On<B, K, F> {}

impl<B: Api> HasDialogues for RunsJob<B> {}

impl<R: HasDialogues, S: 'static, D: Dialogue> FromUpdate<R, S> for In<D> {
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
