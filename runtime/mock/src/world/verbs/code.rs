//! `code`: methods that are one of a kind, by name.

use crate::parameters::Parameters;
use crate::world::World;
use crate::world::call::{Calling, Done};

impl World {
    pub(crate) fn code(&mut self, calling: &Calling<'_>, parameters: &Parameters) -> Done {
        match calling.method.wire.as_str() {
            "setWebhook" => self.set_webhook(calling, parameters),
            "deleteWebhook" => self.delete_webhook(calling, parameters),
            "exportChatInviteLink" => self.export_invite_link(calling, parameters),
            "revokeChatInviteLink" => self.revoke_invite_link(calling, parameters),
            "setGameScore" => self.set_game_score(calling, parameters),
            "getGameHighScores" => self.game_high_scores(calling, parameters),
            _ => Err(calling.unknown()),
        }
    }
}
