//! Bots, users and chats come into the world, and are found there.

use std::collections::BTreeMap;

use super::World;
use super::act::ActError;
use super::bot::{Bot, NewBot, NewUser, User};
use super::chat::{Chat, ChatKey, ChatKind, Member, NewChat, Status};
use super::queue::Queue;
use super::webhooks::Webhook;
use crate::parameters::Fields;

impl World {
    /// Creates a bot. Returns its id.
    ///
    /// # Errors
    ///
    /// If the token is not an id, `:` and a text, if the id or the username is taken, or if the API has no games and the
    /// bot has one.
    pub fn add_bot(&mut self, new: NewBot) -> Result<i64, ActError> {
        for game in new.games.values() {
            self.can_have(game)?;
        }
        let (id, token) = match new.token {
            Some(token) => (self.id_of_token(&token)?, token),
            None => {
                let id = self.free_user_id();
                (id, format!("{id}:{}", self.ids.text()))
            }
        };
        let name = or_default(new.name, "Bot");
        let username = match new.username {
            Some(username) => self.free_username(&username)?,
            None => self.made_username(&name, id),
        };
        let user = User {
            id,
            is_bot: true,
            first_name: name,
            username: Some(username),
            ..User::default()
        };
        let bot = Bot {
            user,
            token,
            queue: Queue::default(),
            webhook: Webhook::default(),
            commands: Vec::new(),
            settings: BTreeMap::new(),
            reads_all: new.reads_all_group_messages,
        };
        self.bots.insert(id, bot);
        for (short_name, game) in new.games {
            self.add_game(id, short_name, game)?;
        }
        Ok(id)
    }

    /// Creates a user. Returns the id.
    ///
    /// # Errors
    ///
    /// If the id or the username is taken, or if the id is not positive.
    pub fn add_user(&mut self, new: NewUser) -> Result<i64, ActError> {
        let id = match new.id {
            Some(id) if id <= 0 => return Err(ActError::cannot("the id of a user is positive")),
            Some(id) if self.user(id).is_some() => {
                return Err(ActError::cannot(format!("the id {id} is taken")));
            }
            Some(id) => id,
            None => self.free_user_id(),
        };
        let username = match new.username {
            Some(username) => Some(self.free_username(&username)?),
            None => None,
        };
        let user = User {
            id,
            is_bot: false,
            first_name: or_default(new.name, "User"),
            last_name: new.last_name,
            username,
            language: new.language,
            phone: new.phone,
            photos: Vec::new(),
        };
        self.users.insert(id, user);
        Ok(id)
    }

    /// Creates a group or a channel. Returns the id.
    ///
    /// # Errors
    ///
    /// If it is a private chat, if the id or the username is taken, if the id is not negative, or if a member does not
    /// exist.
    pub fn add_chat(&mut self, new: NewChat) -> Result<i64, ActError> {
        if new.kind == ChatKind::Private {
            return Err(ActError::cannot(
                "a private chat begins when its user starts the bot",
            ));
        }
        for &member in new.members.keys() {
            self.known(member)?;
        }
        let username = match new.username {
            Some(username) => Some(self.free_username(&username)?),
            None => None,
        };
        let id = match new.id {
            Some(id) if id >= 0 => {
                return Err(ActError::cannot("the id of a group or channel is negative"));
            }
            Some(id) if self.chats.contains_key(&ChatKey::group(id)) => {
                return Err(ActError::cannot(format!("the id {id} is taken")));
            }
            Some(id) => id,
            None => self.free_chat_id(),
        };
        let key = ChatKey::group(id);
        let chat = Chat {
            title: Some(or_default(new.title, "Group")),
            username,
            members: new.members,
            ..Chat::new(key, new.kind)
        };
        self.chats.insert(key, chat);
        Ok(id)
    }

    /// The private chat of a user with a bot, which is created if there is none. The bot cannot write in it until the
    /// user [starts](Self::start) the bot.
    ///
    /// # Errors
    ///
    /// If there is no such user or no such bot.
    pub fn private_chat(&mut self, user: i64, bot: i64) -> Result<ChatKey, ActError> {
        if !self.users.contains_key(&user) {
            return Err(ActError::unknown(format!("there is no user {user}")));
        }
        if !self.bots.contains_key(&bot) {
            return Err(ActError::unknown(format!("there is no bot {bot}")));
        }
        let key = ChatKey::private(user, bot);
        self.chats.entry(key).or_insert_with(|| {
            let mut chat = Chat::new(key, ChatKind::Private);
            for id in [user, bot] {
                chat.members.insert(id, Member::new(Status::Member));
            }
            chat
        });
        Ok(key)
    }

    /// The private chat of a user with a bot, in which the bot can write from now on.
    ///
    /// # Errors
    ///
    /// If there is no such user or no such bot.
    pub fn start(&mut self, user: i64, bot: i64) -> Result<ChatKey, ActError> {
        let key = self.private_chat(user, bot)?;
        if let Some(chat) = self.chats.get_mut(&key) {
            chat.is_started = true;
        }
        Ok(key)
    }

    /// A chat.
    pub fn chat(&self, key: ChatKey) -> Option<&Chat> {
        self.chats.get(&key)
    }

    /// All chats.
    pub fn chats(&self) -> impl Iterator<Item = &Chat> {
        self.chats.values()
    }

    /// A user, or what people see of a bot.
    pub fn user(&self, id: i64) -> Option<&User> {
        let bot = || self.bots.get(&id).map(|bot| &bot.user);
        self.users.get(&id).or_else(bot)
    }

    /// Gives someone a status in a chat, as when a scene is set: no message says so, and no bot hears of it.
    ///
    /// # Errors
    ///
    /// If there is no such chat, or no such user or bot.
    pub fn set_member(&mut self, chat: ChatKey, user: i64, member: Member) -> Result<(), ActError> {
        self.known(user)?;
        let found = self.chats.get_mut(&chat);
        let found =
            found.ok_or_else(|| ActError::unknown(format!("there is no chat {}", chat.id)))?;
        found.members.insert(user, member);
        Ok(())
    }

    /// A user, to change it. A bot is not found.
    #[cfg(feature = "bots")]
    pub(crate) fn user_mut(&mut self, id: i64) -> Option<&mut User> {
        self.users.get_mut(&id)
    }

    /// A chat, to change it.
    #[cfg(feature = "bots")]
    pub(crate) fn chat_mut(&mut self, key: ChatKey) -> Option<&mut Chat> {
        self.chats.get_mut(&key)
    }

    /// All users, without the bots.
    pub fn users(&self) -> impl Iterator<Item = &User> {
        self.users.values()
    }

    /// A bot.
    pub fn bot(&self, id: i64) -> Option<&Bot> {
        self.bots.get(&id)
    }

    /// All bots.
    pub fn bots(&self) -> impl Iterator<Item = &Bot> {
        self.bots.values()
    }

    /// The id of the bot with a username, in any case, with or without `@`.
    pub fn bot_by_username(&self, username: &str) -> Option<i64> {
        let bot = self.bots().find(|bot| bot.user.is_called(username))?;
        Some(bot.user.id)
    }

    /// The token of a bot. It is a secret of the bot.
    pub fn token(&self, bot: i64) -> Option<&str> {
        Some(&self.bots.get(&bot)?.token)
    }

    /// Whether a bot sees all messages of groups, or only commands, replies to it and mentions.
    pub fn set_reads_all(&mut self, bot: i64, reads_all: bool) {
        if let Some(bot) = self.bots.get_mut(&bot) {
            bot.reads_all = reads_all;
        }
    }

    fn known(&self, id: i64) -> Result<(), ActError> {
        match self.user(id) {
            Some(_) => Ok(()),
            None => Err(ActError::unknown(format!("there is no user or bot {id}"))),
        }
    }

    fn id_of_token(&self, token: &str) -> Result<i64, ActError> {
        let (id, secret) = token.split_once(':').unwrap_or((token, ""));
        // The token is not in the message: it is a secret.
        let id = id.parse().ok().filter(|id| *id > 0 && !secret.is_empty());
        let id = id.ok_or_else(|| {
            ActError::cannot("a token is the id of the bot, which is positive, then `:` and a text")
        })?;
        match self.user(id) {
            Some(_) => Err(ActError::cannot(format!(
                "the id {id} of the token is taken"
            ))),
            None => Ok(id),
        }
    }

    fn free_user_id(&mut self) -> i64 {
        loop {
            let id = self.ids.user();
            if self.user(id).is_none() {
                return id;
            }
        }
    }

    fn free_chat_id(&mut self) -> i64 {
        loop {
            let id = self.ids.chat();
            if !self.chats.contains_key(&ChatKey::group(id)) {
                return id;
            }
        }
    }

    fn has_username(&self, username: &str) -> bool {
        let bots = self.bots().map(|bot| &bot.user);
        let chats = self.chats().filter_map(|chat| chat.username.as_deref());
        self.users()
            .chain(bots)
            .any(|user| user.is_called(username))
            || chats.into_iter().any(|taken| same_name(taken, username))
    }

    fn free_username(&self, username: &str) -> Result<String, ActError> {
        let username = username.strip_prefix('@').unwrap_or(username);
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        if username.is_empty() || !username.bytes().all(is_name) {
            return Err(ActError::cannot(
                "a username is made of `a-z`, `0-9` and `_`",
            ));
        }
        match self.has_username(username) {
            true => Err(ActError::cannot(format!(
                "the username `{username}` is taken"
            ))),
            false => Ok(username.to_owned()),
        }
    }

    /// A username for a bot: its name, as far as names are made of such letters, and `bot` at the end.
    fn made_username(&self, name: &str, id: i64) -> String {
        let words = name.split(|letter: char| !letter.is_ascii_alphanumeric());
        let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
        let mut username = words.join("_").to_ascii_lowercase();
        if !username.ends_with("bot") {
            username.push_str(if username.is_empty() { "bot" } else { "_bot" });
        }
        match words.is_empty() || self.has_username(&username) {
            true => format!("b{id}_{username}"),
            false => username,
        }
    }
}

impl User {
    /// Whether this is the username, in any case, with or without `@`.
    pub fn is_called(&self, username: &str) -> bool {
        let own = self.username.as_deref();
        own.is_some_and(|own| same_name(own, username))
    }
}

impl Chat {
    /// An empty chat.
    pub(crate) fn new(key: ChatKey, kind: ChatKind) -> Self {
        Self {
            key,
            kind,
            title: None,
            username: None,
            fields: Fields::new(),
            members: BTreeMap::new(),
            messages: BTreeMap::new(),
            next_message: 1,
            pinned: Vec::new(),
            links: BTreeMap::new(),
            is_blocked: false,
            is_started: false,
            keyboard: None,
        }
    }
}

/// Whether two usernames are the same; the second one may begin with `@`.
pub(crate) fn same_name(own: &str, other: &str) -> bool {
    own.eq_ignore_ascii_case(other.strip_prefix('@').unwrap_or(other))
}

fn or_default(text: String, default: &str) -> String {
    match text.trim().is_empty() {
        true => default.to_owned(),
        false => text,
    }
}
