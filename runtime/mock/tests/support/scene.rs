//! A world, and who is in it at the beginning.

use std::sync::Arc;
use std::time::Duration;

use bazu_mock::world::{
    ChatKey, ChatKind, EventKind, Member, NewBot, NewChat, NewUser, Status, Time,
};
use bazu_mock::{Model, World};

use super::all_rights;
use super::apis::{bale, letgram};

/// When worlds begin: 2025-03-21 00:00 in UTC.
pub(crate) const START: Time = Time(1_742_515_200_000);

/// A world with a bot, and with those of a cast.
pub(crate) struct Scene<C = Cast> {
    pub(crate) world: World,
    pub(crate) now: Time,
    /// The bot that calls, if no other is named.
    pub(crate) bot: i64,
    pub(crate) cast: C,
}

/// Two users who started the bot, a group and a channel. The bot has all rights in both.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cast {
    /// Owns the group and the channel. It is who acts, if nobody is named.
    pub(crate) ali: i64,
    /// A member of the group.
    pub(crate) sara: i64,
    /// The private chat of Ali with the bot.
    pub(crate) chat: ChatKey,
    pub(crate) group: i64,
    pub(crate) channel: i64,
}

impl Scene<()> {
    /// A world of Letgram with a bot and nobody else.
    pub(crate) fn letgram() -> Self {
        Self::empty(letgram())
    }

    /// A world of Bale with a bot and nobody else.
    pub(crate) fn bale() -> Self {
        Self::empty(bale())
    }

    /// Both messengers, for what both have.
    pub(crate) fn both() -> [Self; 2] {
        [Self::letgram(), Self::bale()]
    }

    fn empty(model: Arc<Model>) -> Self {
        let mut world = World::new(model, 7, START);
        let bot = NewBot::new("Tea").username("tea_bot");
        let bot = world.add_bot(bot).expect("the bot is new");
        Self {
            world,
            now: START,
            bot,
            cast: (),
        }
    }
}

impl Scene {
    /// A world of an API with a bot, which reads all that is said in groups, and a cast.
    pub(crate) fn new(model: Arc<Model>) -> Self {
        let mut world = World::new(model, 7, START);
        let bot = NewBot::new("Shop").username("shop_bot");
        let bot = bot.reads_all_group_messages();
        let bot = world.add_bot(bot).expect("the bot is new");
        let mut user = |name: &str, username: &str, phone: &str| {
            let user = NewUser::new(name).username(username).phone(phone);
            let user = world.add_user(user).expect("the user is new");
            world.start(user, bot).expect("both are there");
            user
        };
        let ali = user("Ali", "ali", "+989120000000");
        let sara = user("Sara", "sara", "+989120000002");
        let rights = all_rights(&world);
        let mut chat = |kind, title: &str| {
            let administrator = Member::new(Status::Administrator).with(rights.clone());
            let mut chat = NewChat::new(kind, title)
                .member(ali, Member::new(Status::Owner))
                .member(bot, administrator);
            if kind != ChatKind::Channel {
                chat = chat.member(sara, Member::new(Status::Member));
            }
            world.add_chat(chat).expect("the chat is new")
        };
        let group = chat(ChatKind::Group, "Tea lovers");
        let channel = chat(ChatKind::Channel, "Tea news");
        Self {
            world,
            now: START,
            bot,
            cast: Cast {
                ali,
                sara,
                chat: ChatKey::private(ali, bot),
                group,
                channel,
            },
        }
    }
}

impl<C> Scene<C> {
    /// Time passes, and what is due is done.
    pub(crate) fn pass(&mut self, seconds: u64) {
        self.now = self.now + Duration::from_secs(seconds);
        self.world.tick(self.now);
    }

    /// The seconds since 1970.
    pub(crate) fn seconds(&self) -> i64 {
        self.now.seconds()
    }

    pub(crate) fn is_letgram(&self) -> bool {
        self.world.model().api().id == "letgram"
    }

    /// What happened from an event on.
    pub(crate) fn events(&self, from: u64) -> Vec<EventKind> {
        self.world
            .events_from(from)
            .map(|event| event.kind.clone())
            .collect()
    }
}
