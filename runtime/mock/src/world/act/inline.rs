//! Users ask bots inline, and choose from what they answer.

use super::{ActError, Acted, Place};
use crate::world::World;

impl World {
    pub(super) fn asks(
        &mut self,
        user: i64,
        place: Option<Place>,
        bot: i64,
        query: String,
        offset: String,
    ) -> Result<Acted, ActError> {
        // Who names no chat asks in the one with the bot.
        self.place(user, Some(Place::Bot(bot)))?;
        let key = self.place(user, place.or(Some(Place::Bot(bot))))?;
        self.can_write(key, user, "can_send_other_messages")?;
        let query = self.ask_inline(user, bot, key, query, offset)?;
        Ok(Acted {
            query: Some(query),
            ..Acted::within(key)
        })
    }

    pub(super) fn chooses(
        &mut self,
        user: i64,
        place: Option<Place>,
        query: &str,
        result: &str,
    ) -> Result<Acted, ActError> {
        let key = self.place(user, place)?;
        self.can_write(key, user, "can_send_other_messages")?;
        let was_started = self.chats.get(&key).map(|chat| chat.is_started);
        if let Some(bot) = key.bot {
            self.start(user, bot)?;
        }
        match self.choose_result(user, key, query, result) {
            Ok(message) => Ok(Acted::message(key, message)),
            Err(error) => {
                // Nothing was sent, so nothing was started.
                match (was_started, self.chats.get_mut(&key)) {
                    (Some(was_started), Some(chat)) => chat.is_started = was_started,
                    _ => _ = self.chats.remove(&key),
                }
                Err(error)
            }
        }
    }
}
