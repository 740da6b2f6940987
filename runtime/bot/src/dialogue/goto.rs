//! The next state of a dialogue, as the result of a handler.

use std::any::Any;

use super::{Dialogue, DialogueError};
use crate::clock;
use crate::scope::Scope;
use crate::storage::Record;

/// Moves a dialogue to another state. A handler returns it: `Goto`, `Option<Goto>`, or a `Result` of these.
///
/// The state is written when the update is handled. If the handler returns an error, the dialogue stays where it is.
///
/// ```
/// use bale_bot::{Bot, types::Message};
/// use bazu::{Dialogue, Goto, Text};
/// # use serde::{Deserialize, Serialize};
///
/// #[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
/// enum Order {
///     #[default]
///     Idle,
///     Size,
///     Address { size: u32 },
/// }
/// # impl Dialogue for Order {
/// #     const NAME: &'static str = "order";
/// # }
///
/// async fn size(bot: &Bot, message: &Message, Text(text): Text<'_>) -> bazu::Result<Option<Goto<Order>>> {
///     let Ok(size) = text.parse() else {
///         message.reply_text(bot, "A number, please.").await?;
///         return Ok(None);
///     };
///     message.reply_text(bot, "Where to?").await?;
///     Ok(Some(Goto(Order::Address { size })))
/// }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[must_use = "a dialogue moves when the handler returns this"]
pub struct Goto<D: Dialogue>(pub D);

impl<D: Dialogue> Goto<D> {
    /// Ends the dialogue: it is in its default state again, and takes no room.
    pub fn end() -> Self {
        Self(D::default())
    }
}

/// Puts a state into what is committed when the update is handled.
pub(crate) async fn go<D: Dialogue>(
    state: D,
    scope: Option<&(dyn Any + Send + Sync)>,
) -> Result<(), DialogueError> {
    let record = write(&state)?;
    let dialogue = D::NAME;
    let scope = Scope::of(scope).ok_or(DialogueError::NotLoaded { dialogue })?;
    let key = scope.dialogues.claim::<D>(scope).await?;
    scope.changes().set_state(key, record);
    Ok(())
}

/// What is stored of a state. Of the default nothing is.
pub(super) fn write<D: Dialogue>(state: &D) -> Result<Option<Record>, DialogueError> {
    let json = |state: &D| {
        let json = bazu_core::serde_json::to_vec(state);
        json.map_err(|error| DialogueError::Unwritable {
            dialogue: D::NAME,
            source: error.into(),
        })
    };
    let value = json(state)?;
    if value == json(&D::default())? {
        return Ok(None);
    }
    let mut record = Record::new(D::VERSION, value);
    record.expires = D::EXPIRES.and_then(|after| clock::now().checked_add(after));
    Ok(Some(record))
}
