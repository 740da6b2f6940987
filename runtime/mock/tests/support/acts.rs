//! What users do.

use bazu_mock::world::{Act, ActError, Acted, Does, Place, Press};
use serde_json::{Map, Value, json};

use super::Scene;
use super::calls::without_ids;

impl<C> Scene<C> {
    /// What a user does, if that is possible. If not, nothing changes.
    pub(crate) fn tries(&mut self, act: Act) -> Result<Acted, ActError> {
        let before = self.world.save();
        let words = format!("{act:?}");
        let acted = self.world.act(act, self.now);
        if let Err(error) = &acted {
            let (before, after) = (without_ids(&before), without_ids(&self.world.save()));
            assert_eq!(
                before, after,
                "{words} failed and changed the world: {error}"
            );
        }
        acted
    }

    /// What a user does.
    pub(crate) fn act(&mut self, user: i64, chat: impl Into<Option<Place>>, does: Does) -> Acted {
        self.done(Act::new(user, chat, does))
    }

    fn done(&mut self, act: Act) -> Acted {
        match self.world.act(act.clone(), self.now) {
            Ok(acted) => acted,
            Err(error) => panic!("{act:?} could not happen: {error}"),
        }
    }

    /// Why a user cannot do something. Nothing changes then.
    pub(crate) fn cannot(
        &mut self,
        user: i64,
        chat: impl Into<Option<Place>>,
        does: Does,
    ) -> ActError {
        self.not_done(Act::new(user, chat, does))
    }

    fn not_done(&mut self, act: Act) -> ActError {
        match self.tries(act.clone()) {
            Ok(_) => panic!("{act:?} happened"),
            Err(error) => error,
        }
    }

    /// A user writes to the bot.
    pub(crate) fn writes(&mut self, user: i64, chat: Place, text: &str) -> i64 {
        let acted = self.act(user, chat, writes(text));
        acted.message.expect("a text is a message")
    }

    /// A user starts the bot. The bot has seen it.
    pub(crate) fn started(&mut self, user: i64) -> Place {
        let place = Place::Bot(self.bot);
        self.writes(user, place, "/start");
        self.updates();
        place
    }
}

impl Scene {
    /// What Ali does: an act as JSON, without `as`.
    pub(crate) fn does(&mut self, act: Value) -> Acted {
        let act = self.act_of_ali(act);
        self.done(act)
    }

    /// Why Ali cannot do something: an act as JSON, without `as`.
    pub(crate) fn cannot_do(&mut self, act: Value) -> String {
        let act = self.act_of_ali(act);
        self.not_done(act).to_string()
    }

    fn act_of_ali(&self, mut act: Value) -> Act {
        act["as"] = json!(self.cast.ali);
        serde_json::from_value(act).expect("the act can be read")
    }
}

pub(crate) fn writes(text: &str) -> Does {
    Does::Writes {
        text: text.to_owned(),
        reply_to: None,
    }
}

pub(crate) fn sends(what: &str, with: Value) -> Does {
    Does::Sends {
        what: what.to_owned(),
        with: with.as_object().cloned().unwrap_or_default(),
        file: None,
        caption: None,
        reply_to: None,
        album: None,
    }
}

pub(crate) fn sends_file(what: &str, file: &str) -> Does {
    Does::Sends {
        what: what.to_owned(),
        with: Map::new(),
        file: Some(file.to_owned()),
        caption: None,
        reply_to: None,
        album: None,
    }
}

pub(crate) fn presses(message: impl Into<Option<i64>>, text: &str) -> Does {
    Does::Presses {
        message: message.into(),
        button: Press::Text(text.to_owned()),
    }
}
