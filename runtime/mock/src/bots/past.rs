//! Messages as they were when something happened, before later edits.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::Value;

use crate::World;
use crate::world::{ChatKey, EventKind};

/// Messages as they were.
pub(super) struct Past<'w> {
    world: &'w World,
    /// The edits of each message: the number of the event, and what the message was before.
    edits: BTreeMap<(ChatKey, i64), Vec<(u64, &'w Value)>>,
}

impl<'w> Past<'w> {
    pub(super) fn of(world: &'w World) -> Self {
        let mut edits: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for event in world.events_from(0) {
            if let EventKind::Edited {
                chat,
                message,
                before,
            } = &event.kind
            {
                let edits = edits.entry((*chat, *message)).or_default();
                edits.push((event.number, before));
            }
        }
        Self { world, edits }
    }

    /// A message as it was right after an event, as [`World::shown`] returns it. None if it was deleted, and not edited
    /// between the event and that.
    pub(super) fn shown(&self, number: u64, chat: ChatKey, message: i64) -> Option<Cow<'w, Value>> {
        let edits = self.edits.get(&(chat, message));
        let mut edits = edits.into_iter().flatten();
        match edits.find(|(edit, _)| *edit > number) {
            Some((_, before)) => Some(Cow::Borrowed(*before)),
            None => self.world.shown(chat, message).map(Cow::Owned),
        }
    }
}
