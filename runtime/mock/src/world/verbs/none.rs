//! `none`: nothing that later calls see.

use serde_json::Value;

use crate::parameters::Parameters;
use crate::world::call::{Calling, Done};
use crate::world::{EventKind, World};

impl World {
    pub(crate) fn none(&mut self, calling: &Calling<'_>, parameters: &Parameters) -> Done {
        if parameters.get("chat_id").is_some() {
            let chat = self.chat_to_write(calling, parameters, "chat_id")?;
            if let Some(action) = parameters.text("action") {
                self.happened(EventKind::Action {
                    chat,
                    action: action.to_owned(),
                });
            }
        }
        Ok(Value::Bool(true))
    }
}
