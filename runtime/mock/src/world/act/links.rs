//! Users follow links: to bots with a payload, and to chats.

use percent_encoding::percent_decode_str;
use serde_json::json;

use super::{ActError, Acted, Place, there_is};
use crate::world::{ChatKey, World};

/// How long the payload of a link is at most.
const LONGEST_PAYLOAD: usize = 64;

impl World {
    pub(super) fn follows(&mut self, user: i64, link: &str) -> Result<Acted, ActError> {
        if let Some(key) = self.chat_of_link(link) {
            return self.comes_in(user, key, Some(link));
        }
        if self
            .chats
            .values()
            .any(|chat| chat.links.contains_key(link))
        {
            return Err(ActError::cannot(
                "the link was revoked, nobody can join by it",
            ));
        }
        let parts = Parts::of(link);
        let name = parts.name.as_deref().ok_or_else(|| {
            ActError::cannot(format!("`{link}` is not a link to a bot or a chat"))
        })?;
        if let Some(bot) = self.bot_by_username(name) {
            return self.starts(user, bot, parts.payload);
        }
        let mut chats = self.chats.values();
        let public = chats.find(|chat| {
            chat.username
                .as_deref()
                .is_some_and(|known| known.eq_ignore_ascii_case(name))
        });
        if let Some(key) = public.map(|chat| chat.key) {
            return self.comes_in(user, key, None);
        }
        let bots = self
            .bots
            .values()
            .filter_map(|bot| bot.user.username.clone());
        let links = self.chats.values().flat_map(|chat| &chat.links);
        let links = links
            .filter(|(_, link)| !link.is_revoked)
            .map(|(address, _)| address.clone());
        let there = there_is("there is", bots.chain(links));
        Err(ActError::unknown(format!(
            "`{link}` leads nowhere; {there}"
        )))
    }

    /// The user opens the chat with a bot, and starts it: a payload comes with the command.
    fn starts(&mut self, user: i64, bot: i64, payload: Option<String>) -> Result<Acted, ActError> {
        let key = ChatKey::private(user, bot);
        let text = match payload {
            Some(payload) => {
                let is_plain =
                    |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
                if payload.len() > LONGEST_PAYLOAD || !payload.bytes().all(is_plain) {
                    let may = "up to 64 of `A-Z`, `a-z`, `0-9`, `_` and `-`";
                    return Err(ActError::cannot(format!(
                        "the payload `{payload}` is not {may}"
                    )));
                }
                format!("/start {payload}")
            }
            None if self.chats.get(&key).is_some_and(|chat| chat.is_started) => {
                return Ok(Acted {
                    shown: Some(json!({ "opens": bot })),
                    ..Acted::within(key)
                });
            }
            None => "/start".to_owned(),
        };
        self.writes(user, Some(Place::Bot(bot)), text, None)
    }
}

/// What a link says.
#[derive(Debug, Default, PartialEq, Eq)]
struct Parts {
    /// The name of the bot or chat.
    name: Option<String>,
    /// What comes with the command that starts a bot.
    payload: Option<String>,
}

impl Parts {
    /// Links have the name as their path, or as the parameter `domain` where an app opens them.
    fn of(link: &str) -> Self {
        let link = link.split_once('#').map_or(link, |(link, _)| link);
        let (address, query) = link.split_once('?').unwrap_or((link, ""));
        let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
        let path = rest.split_once('/').map(|(_, path)| path.trim_matches('/'));
        let mut parts = Self {
            name: path
                .filter(|path| !path.is_empty())
                .map(|path| path.trim_start_matches('@').to_owned()),
            payload: None,
        };
        if parts.name.is_none() && rest.starts_with('@') {
            parts.name = Some(rest.trim_start_matches('@').to_owned());
        }
        for (key, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
            let value = percent_decode_str(value).decode_utf8_lossy().into_owned();
            match key {
                "start" if !value.is_empty() => parts.payload = Some(value),
                "domain" => parts.name = Some(value),
                _ => {}
            }
        }
        parts
    }
}

#[cfg(test)]
mod tests {
    use super::Parts;

    #[test]
    fn reads_links_of_both_messengers_and_of_apps() {
        for link in [
            "https://ble.ir/tea_bot?start=a-1",
            "https://letgram.example/tea_bot?start=a%2D1#top",
            "app://resolve?domain=tea_bot&start=a-1",
        ] {
            let parts = Parts::of(link);
            assert_eq!(parts.name.as_deref(), Some("tea_bot"), "{link}");
            assert_eq!(parts.payload.as_deref(), Some("a-1"), "{link}");
        }
        assert_eq!(Parts::of("https://ble.ir/").name, None);
        assert_eq!(Parts::of("@tea_bot").name.as_deref(), Some("tea_bot"));
    }
}
