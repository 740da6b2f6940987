//! Links by which users join a chat.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::call::{Calling, Done};
use super::{Chat, ChatKey, World};
use crate::parameters::{Fields, Parameters};
use crate::reply::Refusal;

/// A link by which users join a chat.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Link {
    /// Who made it.
    pub(crate) creator: i64,
    /// Whether it is the main link of the chat.
    pub(crate) is_primary: bool,
    /// Whether it was revoked.
    pub(crate) is_revoked: bool,
    /// Other facts, named as fields of the API's link.
    pub(crate) fields: Fields,
}

/// The right that a bot needs to make links.
const RIGHT: &str = "can_invite_users";

impl World {
    /// `create`: a link beside the main one.
    pub(crate) fn create_invite_link(
        &mut self,
        calling: &Calling<'_>,
        parameters: &Parameters,
    ) -> Done {
        let key = self.chat_with_links(calling, parameters)?;
        let link = self.add_link(key, calling.bot, false)?;
        self.link_view(calling, key, &link)
    }

    /// The main link is replaced: the former one is dead.
    pub(crate) fn export_invite_link(
        &mut self,
        calling: &Calling<'_>,
        parameters: &Parameters,
    ) -> Done {
        let key = self.chat_with_links(calling, parameters)?;
        let chat = self.known_chat_mut(key)?;
        for link in chat.links.values_mut().filter(|link| link.is_primary) {
            link.is_revoked = true;
        }
        Ok(json!(self.add_link(key, calling.bot, true)?))
    }

    /// A link dies, and a new one takes its place.
    pub(crate) fn revoke_invite_link(
        &mut self,
        calling: &Calling<'_>,
        parameters: &Parameters,
    ) -> Done {
        let key = self.chat_with_links(calling, parameters)?;
        let address = parameters.text("invite_link").unwrap_or_default();
        let chat = self.known_chat_mut(key)?;
        let link = chat.links.get_mut(address).filter(|link| !link.is_revoked);
        let link = link.ok_or_else(|| Refusal::bad("wrong invite link specified"))?;
        link.is_revoked = true;
        let is_primary = link.is_primary;
        let link = self.add_link(key, calling.bot, is_primary)?;
        self.link_view(calling, key, &link)
    }

    /// The chat that a link leads to, unless the link was revoked.
    pub(crate) fn chat_of_link(&self, address: &str) -> Option<ChatKey> {
        let has_it = |chat: &&Chat| chat.links.get(address).is_some_and(|link| !link.is_revoked);
        self.chats.values().find(has_it).map(|chat| chat.key)
    }

    /// A link as the API's `ChatInviteLink`.
    pub(crate) fn invite_link_view(&self, key: ChatKey, address: &str, ty: &str) -> Option<Value> {
        let link = self.chats.get(&key)?.links.get(address)?;
        let mut fields = link.fields.clone();
        fields.insert("invite_link".to_owned(), json!(address));
        fields.insert("creator".to_owned(), self.user_view(link.creator));
        fields.insert("is_primary".to_owned(), json!(link.is_primary));
        fields.insert("is_revoked".to_owned(), json!(link.is_revoked));
        Some(self.shape(ty, fields))
    }

    fn link_view(&self, calling: &Calling<'_>, key: ChatKey, address: &str) -> Done {
        let ty = calling.method.returns.name().unwrap_or_default();
        self.invite_link_view(key, address, ty)
            .ok_or(Refusal::UnknownChat)
    }

    fn chat_with_links(
        &self,
        calling: &Calling<'_>,
        parameters: &Parameters,
    ) -> Result<ChatKey, Refusal> {
        let key = self.chat_in(calling.bot, parameters, "chat_id")?;
        if key.is_private() {
            return Err(Refusal::bad("a private chat has no invite links"));
        }
        self.needs_right(calling, key, RIGHT)?;
        Ok(key)
    }

    fn add_link(
        &mut self,
        key: ChatKey,
        creator: i64,
        is_primary: bool,
    ) -> Result<String, Refusal> {
        let site = self.site();
        let address = format!("https://{site}/join/{}", self.ids.text());
        let link = Link {
            creator,
            is_primary,
            ..Link::default()
        };
        self.known_chat_mut(key)?
            .links
            .insert(address.clone(), link);
        Ok(address)
    }

    /// The host of addresses for people: that of the API without its first label.
    fn site(&self) -> String {
        let url = self.model.bot().map_or("", |bot| bot.api_url.as_str());
        let host = url.split_once("://").map_or(url, |(_, rest)| rest);
        let host = host.split(['/', ':']).next().unwrap_or_default();
        match host.split_once('.') {
            Some((_, site)) if site.contains('.') => site.to_owned(),
            _ if host.is_empty() => "localhost".to_owned(),
            _ => host.to_owned(),
        }
    }
}
