// @generated from spec/bale by `cargo xtask gen bale`. Edit the spec, not this file.

//! What a framework for bots knows of this API.

use bazu_core::bot;

use crate::Bot;
use crate::chats::Chat;
use crate::commands::{BotCommand, SetMyCommands};
use crate::errors::ErrorKind;
use crate::keyboards::CallbackQuery;
use crate::messages::{DeleteMessage, Message};
use crate::payments::PreCheckoutQuery;
use crate::updates::{DeleteWebhook, GetUpdates, SetWebhook, Update, UpdateKind};
use crate::users::{GetMe, User};

impl bot::Api for Bot {
    type Update = Update;
    type GetUpdates = GetUpdates;
    type GetMe = GetMe;
    type SetWebhook = SetWebhook;
    type DeleteWebhook = DeleteWebhook;
    type SetCommands = SetMyCommands;
    type DeleteMessage = DeleteMessage;
    const NAME: &'static str = "Bale Bot API";
    const MAX_BATCH: usize = 100;
    const WEBHOOK_SECRET_HEADER: Option<&'static str> = None;

    fn get_updates(fetch: &bot::Fetch<'_>) -> GetUpdates {
        GetUpdates {
            offset: fetch.offset,
            limit: fetch.limit.and_then(|limit| i64::try_from(limit).ok()),
            timeout: i64::try_from(fetch.timeout.as_secs()).ok(),
        }
    }

    fn get_me() -> GetMe {
        GetMe::new()
    }

    fn identity(me: &User) -> bot::Identity {
        bot::Identity::new(me.id, me.username.as_deref(), me.first_name.as_str())
    }

    fn set_webhook(
        url: &str,
        _: Option<&bazu_core::Secret>,
        _: Option<&[&str]>,
    ) -> Option<SetWebhook> {
        Some(SetWebhook::new(url))
    }

    fn delete_webhook() -> Option<DeleteWebhook> {
        Some(DeleteWebhook::new())
    }

    fn set_commands(commands: &[(&str, &str)]) -> Option<SetMyCommands> {
        let commands = commands.iter();
        let commands = commands
            .map(|(command, description)| BotCommand::new(*command, *description));
        Some(SetMyCommands::new(commands.collect::<Vec<_>>()))
    }

    fn delete_message(chat: i64, message: i64) -> Option<DeleteMessage> {
        Some(DeleteMessage::new(chat, message))
    }

    fn token_refused(error: &bazu_core::Error) -> bool {
        matches!(
            ErrorKind::of(error), ErrorKind::TokenNotFound | ErrorKind::Unauthorized
        )
    }

    fn unreachable(error: &bazu_core::Error) -> bool {
        matches!(
            ErrorKind::of(error), ErrorKind::UnknownChat | ErrorKind::PermissionDenied
        )
    }
}

impl bot::Posted for Message {
    fn place(&self) -> (i64, i64) {
        (self.chat.id, self.message_id)
    }
}

impl bot::Update for Update {
    const KINDS: &'static [&'static str] = &[
        "message",
        "edited_message",
        "callback_query",
        "pre_checkout_query",
        "channel_post",
        "edited_channel_post",
    ];

    fn id(&self) -> Option<i64> {
        let unread = self.id == 0 && self.undecodable().is_some();
        (!unread).then_some(self.id)
    }

    fn kind(&self) -> Option<usize> {
        Some(
            match self.kind {
                UpdateKind::Message(_) => 0,
                UpdateKind::EditedMessage(_) => 1,
                UpdateKind::CallbackQuery(_) => 2,
                UpdateKind::PreCheckoutQuery(_) => 3,
                UpdateKind::ChannelPost(_) => 4,
                UpdateKind::EditedChannelPost(_) => 5,
                UpdateKind::Unknown(_) | UpdateKind::Undecodable(_) => return None,
            },
        )
    }

    fn name(&self) -> &str {
        match &self.kind {
            UpdateKind::Unknown(update) => update.name(),
            _ => self.kind().map_or("", |kind| Self::KINDS[kind]),
        }
    }

    fn chat(&self) -> Option<i64> {
        match &self.kind {
            UpdateKind::Message(it)
            | UpdateKind::EditedMessage(it)
            | UpdateKind::ChannelPost(it)
            | UpdateKind::EditedChannelPost(it) => Some(it.chat.id),
            UpdateKind::CallbackQuery(it) => {
                it.message.as_deref().map(|it| &it.chat).map(|it| it.id)
            }
            _ => None,
        }
    }

    fn user(&self) -> Option<i64> {
        match &self.kind {
            UpdateKind::Message(it)
            | UpdateKind::EditedMessage(it)
            | UpdateKind::ChannelPost(it)
            | UpdateKind::EditedChannelPost(it) => it.from.as_deref().map(|it| it.id),
            UpdateKind::CallbackQuery(it) => Some(it.from.id),
            UpdateKind::PreCheckoutQuery(it) => Some(it.from.id),
            _ => None,
        }
    }

    fn undecodable(&self) -> Option<&bazu_core::UndecodableUpdate> {
        match &self.kind {
            UpdateKind::Undecodable(update) => Some(update),
            _ => None,
        }
    }

    fn from_json(body: &[u8]) -> Result<Self, bazu_core::Error> {
        Self::from_json(body)
    }
}

impl bot::Carries<bot::kind::Message> for Bot {
    type Payload = Message;
    const INDEX: Option<usize> = Some(0);

    fn get(update: &Update) -> Option<&Message> {
        match &update.kind {
            UpdateKind::Message(it) => Some(it),
            _ => None,
        }
    }
}

impl bot::Carries<bot::kind::EditedMessage> for Bot {
    type Payload = Message;
    const INDEX: Option<usize> = Some(1);

    fn get(update: &Update) -> Option<&Message> {
        match &update.kind {
            UpdateKind::EditedMessage(it) => Some(it),
            _ => None,
        }
    }
}

impl bot::Carries<bot::kind::CallbackQuery> for Bot {
    type Payload = CallbackQuery;
    const INDEX: Option<usize> = Some(2);

    fn get(update: &Update) -> Option<&CallbackQuery> {
        match &update.kind {
            UpdateKind::CallbackQuery(it) => Some(it),
            _ => None,
        }
    }
}

impl bot::Carries<bot::kind::PreCheckoutQuery> for Bot {
    type Payload = PreCheckoutQuery;
    const INDEX: Option<usize> = Some(3);

    fn get(update: &Update) -> Option<&PreCheckoutQuery> {
        match &update.kind {
            UpdateKind::PreCheckoutQuery(it) => Some(it),
            _ => None,
        }
    }
}

impl bot::Carries<bot::kind::ChannelPost> for Bot {
    type Payload = Message;
    const INDEX: Option<usize> = Some(4);

    fn get(update: &Update) -> Option<&Message> {
        match &update.kind {
            UpdateKind::ChannelPost(it) => Some(it),
            _ => None,
        }
    }
}

impl bot::Carries<bot::kind::EditedChannelPost> for Bot {
    type Payload = Message;
    const INDEX: Option<usize> = Some(5);

    fn get(update: &Update) -> Option<&Message> {
        match &update.kind {
            UpdateKind::EditedChannelPost(it) => Some(it),
            _ => None,
        }
    }
}

impl bot::Brings<Message> for Message {
    fn bring(&self) -> &Message {
        self
    }
}

impl bot::MayBring<Message> for Message {
    fn may_bring(&self) -> Option<&Message> {
        Some(self)
    }
}

impl bot::Brings<Chat> for Message {
    fn bring(&self) -> &Chat {
        &self.chat
    }
}

impl bot::MayBring<Chat> for Message {
    fn may_bring(&self) -> Option<&Chat> {
        Some(&self.chat)
    }
}

impl bot::MayBring<User> for Message {
    fn may_bring(&self) -> Option<&User> {
        self.from.as_deref()
    }
}

impl bot::Holds<bot::part::Sender> for Message {
    type Value = User;

    fn part(&self) -> Option<&User> {
        self.from.as_deref()
    }
}

impl bot::HasText for Message {
    fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }
}

impl bot::Holds<bot::part::Text> for Message {
    type Value = str;

    fn part(&self) -> Option<&str> {
        self.text.as_deref()
    }
}

impl bot::Brings<CallbackQuery> for CallbackQuery {
    fn bring(&self) -> &CallbackQuery {
        self
    }
}

impl bot::MayBring<CallbackQuery> for CallbackQuery {
    fn may_bring(&self) -> Option<&CallbackQuery> {
        Some(self)
    }
}

impl bot::MayBring<Chat> for CallbackQuery {
    fn may_bring(&self) -> Option<&Chat> {
        self.message.as_deref().map(|it| &it.chat)
    }
}

impl bot::Brings<User> for CallbackQuery {
    fn bring(&self) -> &User {
        &self.from
    }
}

impl bot::MayBring<User> for CallbackQuery {
    fn may_bring(&self) -> Option<&User> {
        Some(&self.from)
    }
}

impl bot::Holds<bot::part::Sender> for CallbackQuery {
    type Value = User;

    fn part(&self) -> Option<&User> {
        Some(&self.from)
    }
}

impl bot::MayBring<Message> for CallbackQuery {
    fn may_bring(&self) -> Option<&Message> {
        self.message.as_deref()
    }
}

impl bot::HasData for CallbackQuery {
    const MAX_BYTES: usize = 64;

    fn data(&self) -> Option<&str> {
        self.data.as_deref()
    }
}

impl bot::Holds<bot::part::Data> for CallbackQuery {
    type Value = str;

    fn part(&self) -> Option<&str> {
        self.data.as_deref()
    }
}

impl bot::Brings<PreCheckoutQuery> for PreCheckoutQuery {
    fn bring(&self) -> &PreCheckoutQuery {
        self
    }
}

impl bot::MayBring<PreCheckoutQuery> for PreCheckoutQuery {
    fn may_bring(&self) -> Option<&PreCheckoutQuery> {
        Some(self)
    }
}

impl bot::Brings<User> for PreCheckoutQuery {
    fn bring(&self) -> &User {
        &self.from
    }
}

impl bot::MayBring<User> for PreCheckoutQuery {
    fn may_bring(&self) -> Option<&User> {
        Some(&self.from)
    }
}

impl bot::Holds<bot::part::Sender> for PreCheckoutQuery {
    type Value = User;

    fn part(&self) -> Option<&User> {
        Some(&self.from)
    }
}

impl bot::MayBring<Chat> for Update {
    fn may_bring(&self) -> Option<&Chat> {
        match &self.kind {
            UpdateKind::Message(it)
            | UpdateKind::EditedMessage(it)
            | UpdateKind::ChannelPost(it)
            | UpdateKind::EditedChannelPost(it) => Some(&it.chat),
            UpdateKind::CallbackQuery(it) => it.message.as_deref().map(|it| &it.chat),
            _ => None,
        }
    }
}

impl bot::MayBring<User> for Update {
    fn may_bring(&self) -> Option<&User> {
        match &self.kind {
            UpdateKind::Message(it)
            | UpdateKind::EditedMessage(it)
            | UpdateKind::ChannelPost(it)
            | UpdateKind::EditedChannelPost(it) => it.from.as_deref(),
            UpdateKind::CallbackQuery(it) => Some(&it.from),
            UpdateKind::PreCheckoutQuery(it) => Some(&it.from),
            _ => None,
        }
    }
}

impl bot::MayBring<Message> for Update {
    fn may_bring(&self) -> Option<&Message> {
        match &self.kind {
            UpdateKind::Message(it)
            | UpdateKind::EditedMessage(it)
            | UpdateKind::ChannelPost(it)
            | UpdateKind::EditedChannelPost(it) => Some(it),
            UpdateKind::CallbackQuery(it) => it.message.as_deref(),
            _ => None,
        }
    }
}

bazu_core::bot_arguments!(Bot, Update);
bazu_core::brought_argument!(Message);
bazu_core::brought_argument!(Chat);
bazu_core::brought_argument!(User);
bazu_core::brought_argument!(CallbackQuery);
bazu_core::brought_argument!(PreCheckoutQuery);
