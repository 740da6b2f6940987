//! Users press buttons: those of messages, and those below the text field.

use serde_json::{Value, json};

use super::content::Sent;
use super::{ActError, Acted, Place, Press, there_is};
use crate::parameters::Fields;
use crate::world::{ChatKey, Message, World};

/// Where a user is who shares a location, in degrees: Azadi Square in Tehran.
const HERE: (f64, f64) = (35.6997, 51.3380);

impl World {
    pub(super) fn presses(
        &mut self,
        user: i64,
        place: Option<Place>,
        message: Option<i64>,
        press: &Press,
    ) -> Result<Acted, ActError> {
        let key = self.place(user, place)?;
        if !key.is_private() {
            self.present(key, user)?;
        }
        match message {
            Some(id) => {
                let keyboard = self.existing(key, id)?.buttons.as_deref();
                let rows = keyboard.and_then(|keyboard| keyboard.get("inline_keyboard"));
                let button = find(rows, press, &format!("message {id} has the buttons"))?.clone();
                self.press_inline(user, place, key, id, &button)
            }
            None => {
                let keyboard = self.there(key)?.keyboard.as_ref();
                let rows = keyboard.and_then(|keyboard| keyboard.get("keyboard"));
                let button = find(rows, press, "the keyboard has the buttons")?.clone();
                self.press_below(user, place, key, &button)
            }
        }
    }

    /// A button below the text field sends a message, or opens a mini app.
    fn press_below(
        &mut self,
        user: i64,
        place: Option<Place>,
        key: ChatKey,
        button: &Value,
    ) -> Result<Acted, ActError> {
        let asks_for = |flag: &str| button.get(flag).is_some_and(|value| *value == json!(true));
        if let Some(app) = button.get("web_app") {
            return self.opens(user, place, json!({ "web_app": app.get("url") }));
        }
        if asks_for("request_contact") {
            return self.sends(user, place, Sent::facts("contact", Fields::new()));
        }
        if asks_for("request_location") {
            let mut here = Fields::new();
            here.insert("latitude".to_owned(), json!(HERE.0));
            here.insert("longitude".to_owned(), json!(HERE.1));
            return self.sends(user, place, Sent::facts("location", here));
        }
        if button.get("request_poll").is_some() {
            return Err(ActError::cannot(
                "the button asks for a poll: the user sends one with `sends`",
            ));
        }
        let reply_to = self.asked_by(key);
        self.writes(user, place, text_of(button).to_owned(), reply_to)
    }

    /// The message that a button below the text field answers. In groups it is the one that brought the keyboard, where
    /// the bot would not see the text otherwise.
    fn asked_by(&self, key: ChatKey) -> Option<i64> {
        let chat = self.chats.get(&key).filter(|chat| chat.kind.is_group())?;
        let mut messages = chat.messages.values().rev();
        let asking = messages.find(|message| message.keyboard.is_some())?;
        self.has_privacy().then_some(asking.id)
    }

    fn press_inline(
        &mut self,
        user: i64,
        place: Option<Place>,
        key: ChatKey,
        id: i64,
        button: &Value,
    ) -> Result<Acted, ActError> {
        let has = |field: &str| button.get(field);
        if let Some(data) = has("callback_data") {
            return self.calls_back(user, key, id, "data", data.clone());
        }
        if has("callback_game").is_some() {
            return self.plays(user, place, id);
        }
        if has("pay").is_some_and(|pay| *pay == json!(true)) {
            return self.pays(user, place, Some(id), None);
        }
        if let Some(url) = has("url") {
            return self.opens(user, place, json!({ "url": url }));
        }
        if let Some(app) = has("web_app") {
            return self.opens(user, place, json!({ "web_app": app.get("url") }));
        }
        if let Some(copied) = has("copy_text") {
            return self.opens(user, place, json!({ "copied": copied.get("text") }));
        }
        for (field, here) in [
            ("switch_inline_query", false),
            ("switch_inline_query_current_chat", true),
        ] {
            if let Some(query) = has(field) {
                return self.opens(
                    user,
                    place,
                    json!({ "inline_query": query, "in_this_chat": here }),
                );
            }
        }
        Err(ActError::cannot(format!(
            "the button `{}` does nothing",
            text_of(button)
        )))
    }

    /// The user sees something, and no bot hears of it.
    fn opens(&self, user: i64, place: Option<Place>, shown: Value) -> Result<Acted, ActError> {
        let key = self.place(user, place)?;
        Ok(Acted {
            shown: Some(shown),
            ..Acted::within(key)
        })
    }

    pub(super) fn plays(
        &mut self,
        user: i64,
        place: Option<Place>,
        id: i64,
    ) -> Result<Acted, ActError> {
        let key = self.place(user, place)?;
        if !key.is_private() {
            self.present(key, user)?;
        }
        self.existing(key, id)?;
        let game = self.game_of(key, id).map(str::to_owned);
        let game = game.ok_or_else(|| ActError::unknown(format!("message {id} has no game")))?;
        self.calls_back(user, key, id, "game_short_name", json!(game))
    }

    /// Sends a callback query to the bot of a message.
    fn calls_back(
        &mut self,
        user: i64,
        key: ChatKey,
        id: i64,
        field: &str,
        value: Value,
    ) -> Result<Acted, ActError> {
        if self.there(key)?.is_blocked {
            return Err(ActError::cannot(
                "the user has blocked this bot, which answers no button then",
            ));
        }
        let bot = self.bot_behind(self.existing(key, id)?);
        let bot = bot.ok_or_else(|| {
            ActError::cannot(format!("no bot hears of the buttons of message {id}"))
        })?;
        let button = Fields::from_iter([(field.to_owned(), value)]);
        let asked = self.ask_callback(user, bot, key, id, button);
        Ok(Acted {
            query: Some(asked),
            ..Acted::message(key, id)
        })
    }

    /// The bot that hears of the buttons of a message.
    fn bot_behind(&self, message: &Message) -> Option<i64> {
        let own = self.bots.keys().copied().find(|bot| message.is_by(*bot));
        message.via_bot.or(own)
    }

    pub(super) fn votes(
        &mut self,
        user: i64,
        place: Option<Place>,
        id: i64,
        options: &[i64],
    ) -> Result<Acted, ActError> {
        let key = self.place(user, place)?;
        if !key.is_private() {
            self.present(key, user)?;
        }
        self.existing(key, id)?;
        self.vote(user, key, id, options)?;
        Ok(Acted::message(key, id))
    }

    /// A mini app sends data. Only private chats have such apps.
    pub(super) fn submits(
        &mut self,
        user: i64,
        place: Option<Place>,
        data: String,
        button_text: String,
    ) -> Result<Acted, ActError> {
        let key = self.place(user, place)?;
        if !key.is_private() {
            return Err(ActError::cannot(
                "mini apps send data in private chats only",
            ));
        }
        self.can_write(key, user, "can_send_messages")?;
        let keyboard = self.chats.get(&key).and_then(|chat| chat.keyboard.as_ref());
        let rows = keyboard.and_then(|keyboard| keyboard.get("keyboard"));
        let opener = buttons(rows)
            .find(|button| button.get("web_app").is_some())
            .map(text_of);
        let button_text = match button_text.is_empty() {
            true => opener.unwrap_or_default().to_owned(),
            false => button_text,
        };
        let mut sent = Fields::new();
        sent.insert("data".to_owned(), json!(data));
        sent.insert("button_text".to_owned(), json!(button_text));
        let mut message = self.draft_of_user(key, user, None);
        message
            .content
            .insert("web_app_data".to_owned(), self.shape("WebAppData", sent));
        self.post(user, key, message)
    }
}

/// The buttons of a keyboard.
fn buttons(rows: Option<&Value>) -> impl Iterator<Item = &Value> {
    let rows = rows.and_then(Value::as_array).into_iter().flatten();
    rows.filter_map(Value::as_array).flatten()
}

/// The text of a button, which may be a text alone.
fn text_of(button: &Value) -> &str {
    button
        .get("text")
        .unwrap_or(button)
        .as_str()
        .unwrap_or_default()
}

/// A button of a keyboard, or what it has instead.
fn find<'k>(rows: Option<&'k Value>, press: &Press, has: &str) -> Result<&'k Value, ActError> {
    let data = |button: &Value| {
        button
            .get("callback_data")
            .and_then(Value::as_str)
            .map(str::to_owned)
    };
    let found = buttons(rows).find(|button| match press {
        Press::Text(text) => text_of(button) == text,
        Press::Data(wanted) => data(button).as_ref() == Some(wanted),
    });
    found.ok_or_else(|| {
        let there = buttons(rows).map(|button| match data(button) {
            Some(data) => format!("`{}` (data `{data}`)", text_of(button)),
            None => format!("`{}`", text_of(button)),
        });
        let wanted = match press {
            Press::Text(text) => format!("the text `{text}`"),
            Press::Data(data) => format!("the data `{data}`"),
        };
        ActError::unknown(format!(
            "there is no button with {wanted}; {}",
            there_is(has, there)
        ))
    })
}
