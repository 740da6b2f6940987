//! Games and their scores.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::call::{Calling, Done};
use super::{ActError, ChatKey, EventKind, File, Message, World};
use crate::parameters::Parameters;
use crate::reply::Refusal;

/// How many rows of the table are shown in the message of the game.
const SHOWN: usize = 3;
/// How many rows the neighbours of a user are, above and below.
const NEIGHBOURS: usize = 2;

/// Games and their scores.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Games {
    /// By the id of the bot and the short name.
    list: BTreeMap<i64, BTreeMap<String, Game>>,
    tables: Vec<Table>,
}

/// A game, as the owner of a bot registers it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Game {
    /// The title.
    pub title: String,
    /// The description.
    #[serde(default)]
    pub description: String,
    /// The `file_id` of the picture; by default one is made.
    #[serde(default)]
    pub photo: Option<String>,
}

impl Game {
    /// A game with a title.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Self::default()
        }
    }

    /// Gives it a description.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// Gives it a picture, by its `file_id`.
    pub fn photo(mut self, photo: impl Into<String>) -> Self {
        self.photo = Some(photo.into());
        self
    }
}

/// The scores of a game in a chat, or in a message out of an inline query.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Table {
    bot: i64,
    game: String,
    place: Where,
    /// By the id of the user.
    scores: BTreeMap<i64, i64>,
}

/// Where a game is played.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Where {
    Chat(ChatKey),
    Inline(String),
}

impl World {
    /// Registers a game of a bot, as its owner does before the bot can send it. One of the same name is replaced.
    ///
    /// # Errors
    ///
    /// If there is no such bot or no such file of a picture, or if the API has no games.
    pub fn add_game(
        &mut self,
        bot: i64,
        short_name: impl Into<String>,
        mut game: Game,
    ) -> Result<(), ActError> {
        self.can_have(&game)?;
        if !self.bots.contains_key(&bot) {
            return Err(ActError::unknown(format!("there is no bot {bot}")));
        }
        if game.photo.is_none() {
            let picture = File {
                name: Some("game.png".to_owned()),
                mime_type: Some("image/png".to_owned()),
                content: Some(Vec::new()),
                ..File::default()
            };
            game.photo = Some(self.add_file(picture));
        }
        let games = self.games.list.entry(bot).or_default();
        games.insert(short_name.into(), game);
        Ok(())
    }

    /// Refuses a game that this server cannot have.
    pub(super) fn can_have(&self, game: &Game) -> Result<(), ActError> {
        if !self.model.has_field("Message", "game") {
            return Err(ActError::cannot("this API has no games"));
        }
        match game.photo.as_deref() {
            Some(photo) if self.file(photo).is_none() => {
                Err(ActError::unknown(format!("there is no file `{photo}`")))
            }
            _ => Ok(()),
        }
    }

    /// Makes the game of a message, by its short name. The first button of the message starts it.
    pub(crate) fn make_game(
        &mut self,
        bot: i64,
        short_name: &str,
        message: &mut Message,
    ) -> Result<(), Refusal> {
        let game = self
            .games
            .list
            .get(&bot)
            .and_then(|games| games.get(short_name));
        let game = game
            .ok_or_else(|| Refusal::bad("wrong game short name specified"))?
            .clone();
        match message.buttons.as_deref().map(starts_game) {
            Some(true) => {}
            Some(false) => return Err(Refusal::bad("REPLY_MARKUP_GAME_EMPTY")),
            None => {
                let text = format!("Play {}", game.title);
                let play = json!({ "inline_keyboard": [[{ "text": text, "callback_game": {} }]] });
                message.buttons = Some(self.buttons(play));
            }
        }
        let model = self.model.clone();
        let values = [
            ("game.title", json!(game.title)),
            ("game.description", json!(game.description)),
            ("game.photo", json!(game.photo)),
        ];
        for (path, value) in values {
            self.put(&model, "Message", &mut message.content, path, value);
        }
        message.hidden.insert(GAME.to_owned(), json!(short_name));
        Ok(())
    }

    /// A bot sets the score of a user in the game of a message.
    pub(crate) fn set_game_score(
        &mut self,
        calling: &Calling<'_>,
        parameters: &Parameters,
    ) -> Done {
        let user = self.named_user(parameters)?;
        let (chat, message, index) = self.table_of(calling, parameters)?;
        let score = parameters.integer("score").unwrap_or_default();
        let Some(table) = self.games.tables.get_mut(index) else {
            return Err(Refusal::bad("MESSAGE_ID_INVALID"));
        };
        let known = table.scores.get(&user).copied();
        if !parameters.is_true("force") && known.is_some_and(|known| score <= known) {
            return Err(Refusal::bad("BOT_SCORE_NOT_MODIFIED"));
        }
        table.scores.insert(user, score);
        if !parameters.is_true("disable_edit_message") {
            let text = self.scores_in_words(index);
            let date = self.now.seconds();
            let before = self.shown(chat, message).unwrap_or_default();
            let found = self
                .chats
                .get_mut(&chat)
                .and_then(|chat| chat.messages.get_mut(&message));
            if let Some(found) = found
                && let Some(Value::Object(game)) = found.content.get_mut("game")
            {
                game.insert("text".to_owned(), json!(text));
                found.edit_date = Some(date);
            }
            self.happened(EventKind::Edited {
                chat,
                message,
                before,
            });
        }
        self.edited(parameters, chat, message)
    }

    /// The row of a user in the table of the game of a message, its neighbours, and the first three.
    pub(crate) fn game_high_scores(
        &mut self,
        calling: &Calling<'_>,
        parameters: &Parameters,
    ) -> Done {
        let user = self.named_user(parameters)?;
        let (_, _, index) = self.table_of(calling, parameters)?;
        let rows = self.rows(index);
        let own = rows.iter().position(|(id, _)| *id == user);
        let is_near = |place: usize| own.is_some_and(|own| own.abs_diff(place) <= NEIGHBOURS);
        let shown = rows
            .iter()
            .enumerate()
            .filter(|(place, _)| *place < SHOWN || is_near(*place));
        let rows = shown.map(|(place, (id, score))| {
            let row = json!({ "position": place + 1, "user": self.user_view(*id), "score": score });
            self.shape_of("GameHighScore", row)
        });
        Ok(rows.collect())
    }

    /// The short name of the game in a message.
    pub(crate) fn game_of(&self, chat: ChatKey, message: i64) -> Option<&str> {
        let message = self.chats.get(&chat)?.messages.get(&message)?;
        message.content.get("game")?;
        message.hidden.get(GAME)?.as_str()
    }

    /// The message with the game that a call names, and the number of its table.
    fn table_of(
        &mut self,
        calling: &Calling<'_>,
        parameters: &Parameters,
    ) -> Result<(ChatKey, i64, usize), Refusal> {
        let (chat, message) = self.target(calling, parameters)?;
        let game = self.game_of(chat, message);
        let game = game
            .ok_or_else(|| Refusal::bad("MESSAGE_ID_INVALID"))?
            .to_owned();
        let place = match parameters.text("inline_message_id") {
            Some(id) => Where::Inline(id.to_owned()),
            None => Where::Chat(chat),
        };
        let is_it =
            |table: &Table| table.bot == calling.bot && table.game == game && table.place == place;
        let index = match self.games.tables.iter().position(is_it) {
            Some(index) => index,
            None => {
                let scores = BTreeMap::new();
                self.games.tables.push(Table {
                    bot: calling.bot,
                    game,
                    place,
                    scores,
                });
                self.games.tables.len() - 1
            }
        };
        Ok((chat, message, index))
    }

    /// Users and scores, the best first.
    fn rows(&self, index: usize) -> Vec<(i64, i64)> {
        let scores = self.games.tables.get(index).map(|table| &table.scores);
        let mut rows: Vec<(i64, i64)> = scores
            .into_iter()
            .flatten()
            .map(|(user, score)| (*user, *score))
            .collect();
        rows.sort_by_key(|(user, score)| (std::cmp::Reverse(*score), *user));
        rows
    }

    fn scores_in_words(&self, index: usize) -> String {
        let rows = self.rows(index).into_iter().enumerate();
        let words = rows.map(|(place, (user, score))| {
            let name = self.user(user).map(|user| user.first_name.as_str());
            format!("{}. {} – {score}", place + 1, name.unwrap_or_default())
        });
        words.collect::<Vec<_>>().join("\n")
    }
}

/// Where the short name of a game is among what a message does not show.
pub(crate) const GAME: &str = "game_short_name";

/// Whether the first button of a keyboard starts a game.
fn starts_game(keyboard: &Value) -> bool {
    let button = keyboard.pointer("/inline_keyboard/0/0");
    button.is_some_and(|button| button.get("callback_game").is_some())
}
