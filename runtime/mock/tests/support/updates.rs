//! What bots hear of.

use serde_json::{Value, json};

use super::Scene;

impl<C> Scene<C> {
    /// The updates of the bot, which it confirms.
    pub(crate) fn updates(&mut self) -> Vec<Value> {
        self.updates_of(self.bot)
    }

    /// The updates of a bot, which it confirms.
    pub(crate) fn updates_of(&mut self, bot: i64) -> Vec<Value> {
        let updates = self.calls(bot, "getUpdates", json!({ "timeout": 0 }));
        let updates = updates.as_array().expect("updates are a list").clone();
        if let Some(last) = updates.last() {
            let next = last["update_id"].as_i64().expect("an update has an id") + 1;
            let confirm = json!({ "offset": next, "limit": 1, "timeout": 0 });
            self.calls(bot, "getUpdates", confirm);
        }
        for update in &updates {
            self.check_value("Update", update);
        }
        updates
    }

    /// The one update of the bot, which is of a kind. Returns its content.
    pub(crate) fn update(&mut self, kind: &str) -> Value {
        let updates = self.updates();
        assert_eq!(kinds(&updates), [kind], "{updates:#?}");
        updates[0][kind].clone()
    }
}

/// The kind of each update.
pub(crate) fn kinds(updates: &[Value]) -> Vec<String> {
    let kind = |update: &Value| {
        let fields = update.as_object();
        let mut names = fields.into_iter().flatten().map(|(name, _)| name.clone());
        names
            .find(|name| name != "update_id")
            .expect("an update has a kind")
    };
    updates.iter().map(kind).collect()
}
