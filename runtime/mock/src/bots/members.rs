//! What people do with the members of a chat, and with what is pinned and written above it.

use std::future::ready;

use super::message::ChatMessage;
use super::user::{Acting, Happened, User, Who, fields_of, in_chat};
use crate::world::{Does, Place};

impl User {
    /// Joins a group or channel. Returns the user.
    #[track_caller]
    pub fn joins(&self, place: impl Into<Place>) -> Acting<Self> {
        self.acts(Some(place.into()), Does::Joins);
        ready(self.clone())
    }

    /// Leaves a group or channel.
    #[track_caller]
    pub fn leaves(&self, place: impl Into<Place>) -> Acting<Happened> {
        self.happened(Some(place.into()), Does::Leaves)
    }

    /// Adds someone to the group in which the user [is](Self::in_).
    #[track_caller]
    pub fn invites(&self, who: impl Into<Who>) -> Acting<Happened> {
        let Who(user) = who.into();
        self.happened(self.place, Does::Invites { user })
    }

    /// Removes someone from the group in which the user [is](Self::in_).
    #[track_caller]
    pub fn removes(&self, who: impl Into<Who>) -> Acting<Happened> {
        let Who(user) = who.into();
        self.happened(self.place, Does::Removes { user })
    }

    /// Makes someone an administrator with rights, named as fields of the API's administrator.
    #[track_caller]
    pub fn promotes(&self, who: impl Into<Who>, rights: &[&str]) -> Acting<Happened> {
        let (Who(user), rights) = (who.into(), fields_of(rights));
        self.happened(self.place, Does::Promotes { user, rights })
    }

    /// Takes all rights from someone but these, named as fields of the API's member.
    #[track_caller]
    pub fn restricts(&self, who: impl Into<Who>, rights: &[&str]) -> Acting<Happened> {
        let (Who(user), rights) = (who.into(), fields_of(rights));
        self.happened(self.place, Does::Restricts { user, rights })
    }

    /// Blocks a bot.
    #[track_caller]
    pub fn blocks(&self, bot: impl Into<Place>) -> Acting<Happened> {
        self.happened(Some(bot.into()), Does::Blocks)
    }

    /// Unblocks a bot.
    #[track_caller]
    pub fn unblocks(&self, bot: impl Into<Place>) -> Acting<Happened> {
        self.happened(Some(bot.into()), Does::Unblocks)
    }

    /// Pins a message.
    #[track_caller]
    pub fn pins(&self, message: &ChatMessage) -> Acting<Happened> {
        let (place, message) = in_chat(message);
        self.happened(place, Does::Pins { message })
    }

    /// Renames the group in which the user [is](Self::in_).
    #[track_caller]
    pub fn renames(&self, title: &str) -> Acting<Happened> {
        let title = title.to_owned();
        self.happened(self.place, Does::Renames { title })
    }
}
