// @generated from spec/letgram by `cargo xtask gen letgram`. Edit the spec, not this file.

//! What a framework for bots knows of this API.

use bazu_core::bot;

use crate::Bot;
use crate::chats::{Chat, ChatMemberUpdated};
use crate::commands::{BotCommand, SetMyCommands};
use crate::editing::{CallbackQuery, DeleteMessage};
use crate::errors::ErrorKind;
use crate::inline::{ChosenInlineResult, InlineQuery};
use crate::messages::Message;
use crate::payments::{PreCheckoutQuery, ShippingQuery};
use crate::polls::{Poll, PollAnswer};
use crate::updates::{DeleteWebhook, GetUpdates, SetWebhook, Update, UpdateKind, UpdateName};
use crate::users::{GetMe, User};

impl bot::Api for Bot {
    type Update = Update;
    type GetUpdates = GetUpdates;
    type GetMe = GetMe;
    type SetWebhook = SetWebhook;
    type DeleteWebhook = DeleteWebhook;
    type SetCommands = SetMyCommands;
    type DeleteMessage = DeleteMessage;
    const NAME: &'static str = "Letgram Bot API";
    const MAX_BATCH: usize = 100;
    const WEBHOOK_SECRET_HEADER: Option<&'static str> = Some(
        Self::WEBHOOK_SECRET_HEADER,
    );
    fn get_updates(fetch: &bot::Fetch<'_>) -> GetUpdates {
        GetUpdates {
            offset: fetch.offset,
            limit: fetch.limit.and_then(|limit| i64::try_from(limit).ok()),
            timeout: i64::try_from(fetch.timeout.as_secs()).ok(),
            allowed_updates: fetch
                .kinds
                .map(|kinds| kinds.iter().copied().map(UpdateName::from).collect()),
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
        secret: Option<&bazu_core::Secret>,
        kinds: Option<&[&str]>,
    ) -> Option<SetWebhook> {
        Some(SetWebhook {
            secret_token: secret.cloned(),
            allowed_updates: kinds
                .map(|kinds| kinds.iter().copied().map(UpdateName::from).collect()),
            ..SetWebhook::new(url)
        })
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
        matches!(ErrorKind::of(error), ErrorKind::Unauthorized)
    }

    fn unreachable(error: &bazu_core::Error) -> bool {
        matches!(ErrorKind::of(error), ErrorKind::ChatNotFound | ErrorKind::Forbidden)
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
        "channel_post",
        "edited_channel_post",
        "inline_query",
        "chosen_inline_result",
        "callback_query",
        "shipping_query",
        "pre_checkout_query",
        "poll",
        "poll_answer",
        "my_chat_member",
        "chat_member",
    ];
    const ON_REQUEST: &'static [usize] = &[12];

    fn id(&self) -> Option<i64> {
        let unread = self.id == 0 && self.undecodable().is_some();
        (!unread).then_some(self.id)
    }

    fn kind(&self) -> Option<usize> {
        Some(
            match self.kind {
                UpdateKind::Message(_) => 0,
                UpdateKind::EditedMessage(_) => 1,
                UpdateKind::ChannelPost(_) => 2,
                UpdateKind::EditedChannelPost(_) => 3,
                UpdateKind::InlineQuery(_) => 4,
                UpdateKind::ChosenInlineResult(_) => 5,
                UpdateKind::CallbackQuery(_) => 6,
                UpdateKind::ShippingQuery(_) => 7,
                UpdateKind::PreCheckoutQuery(_) => 8,
                UpdateKind::Poll(_) => 9,
                UpdateKind::PollAnswer(_) => 10,
                UpdateKind::MyChatMember(_) => 11,
                UpdateKind::ChatMember(_) => 12,
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
            UpdateKind::MyChatMember(it) | UpdateKind::ChatMember(it) => {
                it.chat.as_deref().map(|it| it.id)
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
            UpdateKind::InlineQuery(it) => Some(it.from.id),
            UpdateKind::ChosenInlineResult(it) => it.from.as_deref().map(|it| it.id),
            UpdateKind::CallbackQuery(it) => Some(it.from.id),
            UpdateKind::ShippingQuery(it) => it.from.as_deref().map(|it| it.id),
            UpdateKind::PreCheckoutQuery(it) => it.from.as_deref().map(|it| it.id),
            UpdateKind::PollAnswer(it) => it.user.as_deref().map(|it| it.id),
            UpdateKind::MyChatMember(it) | UpdateKind::ChatMember(it) => {
                it.from.as_deref().map(|it| it.id)
            }
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

impl bot::Carries<bot::kind::ChannelPost> for Bot {
    type Payload = Message;
    const INDEX: Option<usize> = Some(2);

    fn get(update: &Update) -> Option<&Message> {
        match &update.kind {
            UpdateKind::ChannelPost(it) => Some(it),
            _ => None,
        }
    }
}

impl bot::Carries<bot::kind::EditedChannelPost> for Bot {
    type Payload = Message;
    const INDEX: Option<usize> = Some(3);

    fn get(update: &Update) -> Option<&Message> {
        match &update.kind {
            UpdateKind::EditedChannelPost(it) => Some(it),
            _ => None,
        }
    }
}

impl bot::Carries<bot::kind::InlineQuery> for Bot {
    type Payload = InlineQuery;
    const INDEX: Option<usize> = Some(4);

    fn get(update: &Update) -> Option<&InlineQuery> {
        match &update.kind {
            UpdateKind::InlineQuery(it) => Some(it),
            _ => None,
        }
    }
}

impl bot::Carries<bot::kind::ChosenInlineResult> for Bot {
    type Payload = ChosenInlineResult;
    const INDEX: Option<usize> = Some(5);

    fn get(update: &Update) -> Option<&ChosenInlineResult> {
        match &update.kind {
            UpdateKind::ChosenInlineResult(it) => Some(it),
            _ => None,
        }
    }
}

impl bot::Carries<bot::kind::CallbackQuery> for Bot {
    type Payload = CallbackQuery;
    const INDEX: Option<usize> = Some(6);

    fn get(update: &Update) -> Option<&CallbackQuery> {
        match &update.kind {
            UpdateKind::CallbackQuery(it) => Some(it),
            _ => None,
        }
    }
}

impl bot::Carries<bot::kind::ShippingQuery> for Bot {
    type Payload = ShippingQuery;
    const INDEX: Option<usize> = Some(7);

    fn get(update: &Update) -> Option<&ShippingQuery> {
        match &update.kind {
            UpdateKind::ShippingQuery(it) => Some(it),
            _ => None,
        }
    }
}

impl bot::Carries<bot::kind::PreCheckoutQuery> for Bot {
    type Payload = PreCheckoutQuery;
    const INDEX: Option<usize> = Some(8);

    fn get(update: &Update) -> Option<&PreCheckoutQuery> {
        match &update.kind {
            UpdateKind::PreCheckoutQuery(it) => Some(it),
            _ => None,
        }
    }
}

impl bot::Carries<bot::kind::Poll> for Bot {
    type Payload = Poll;
    const INDEX: Option<usize> = Some(9);

    fn get(update: &Update) -> Option<&Poll> {
        match &update.kind {
            UpdateKind::Poll(it) => Some(it),
            _ => None,
        }
    }
}

impl bot::Carries<bot::kind::PollAnswer> for Bot {
    type Payload = PollAnswer;
    const INDEX: Option<usize> = Some(10);

    fn get(update: &Update) -> Option<&PollAnswer> {
        match &update.kind {
            UpdateKind::PollAnswer(it) => Some(it),
            _ => None,
        }
    }
}

impl bot::Carries<bot::kind::MyChatMember> for Bot {
    type Payload = ChatMemberUpdated;
    const INDEX: Option<usize> = Some(11);

    fn get(update: &Update) -> Option<&ChatMemberUpdated> {
        match &update.kind {
            UpdateKind::MyChatMember(it) => Some(it),
            _ => None,
        }
    }
}

impl bot::Carries<bot::kind::ChatMember> for Bot {
    type Payload = ChatMemberUpdated;
    const INDEX: Option<usize> = Some(12);

    fn get(update: &Update) -> Option<&ChatMemberUpdated> {
        match &update.kind {
            UpdateKind::ChatMember(it) => Some(it),
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

impl bot::Brings<InlineQuery> for InlineQuery {
    fn bring(&self) -> &InlineQuery {
        self
    }
}

impl bot::MayBring<InlineQuery> for InlineQuery {
    fn may_bring(&self) -> Option<&InlineQuery> {
        Some(self)
    }
}

impl bot::Brings<User> for InlineQuery {
    fn bring(&self) -> &User {
        &self.from
    }
}

impl bot::MayBring<User> for InlineQuery {
    fn may_bring(&self) -> Option<&User> {
        Some(&self.from)
    }
}

impl bot::Holds<bot::part::Sender> for InlineQuery {
    type Value = User;

    fn part(&self) -> Option<&User> {
        Some(&self.from)
    }
}

impl bot::HasText for InlineQuery {
    fn text(&self) -> Option<&str> {
        Some(self.query.as_str())
    }
}

impl bot::Holds<bot::part::Text> for InlineQuery {
    type Value = str;

    fn part(&self) -> Option<&str> {
        Some(self.query.as_str())
    }
}

impl bot::Brings<ChosenInlineResult> for ChosenInlineResult {
    fn bring(&self) -> &ChosenInlineResult {
        self
    }
}

impl bot::MayBring<ChosenInlineResult> for ChosenInlineResult {
    fn may_bring(&self) -> Option<&ChosenInlineResult> {
        Some(self)
    }
}

impl bot::MayBring<User> for ChosenInlineResult {
    fn may_bring(&self) -> Option<&User> {
        self.from.as_deref()
    }
}

impl bot::Holds<bot::part::Sender> for ChosenInlineResult {
    type Value = User;

    fn part(&self) -> Option<&User> {
        self.from.as_deref()
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

impl bot::Brings<ShippingQuery> for ShippingQuery {
    fn bring(&self) -> &ShippingQuery {
        self
    }
}

impl bot::MayBring<ShippingQuery> for ShippingQuery {
    fn may_bring(&self) -> Option<&ShippingQuery> {
        Some(self)
    }
}

impl bot::MayBring<User> for ShippingQuery {
    fn may_bring(&self) -> Option<&User> {
        self.from.as_deref()
    }
}

impl bot::Holds<bot::part::Sender> for ShippingQuery {
    type Value = User;

    fn part(&self) -> Option<&User> {
        self.from.as_deref()
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

impl bot::MayBring<User> for PreCheckoutQuery {
    fn may_bring(&self) -> Option<&User> {
        self.from.as_deref()
    }
}

impl bot::Holds<bot::part::Sender> for PreCheckoutQuery {
    type Value = User;

    fn part(&self) -> Option<&User> {
        self.from.as_deref()
    }
}

impl bot::Brings<Poll> for Poll {
    fn bring(&self) -> &Poll {
        self
    }
}

impl bot::MayBring<Poll> for Poll {
    fn may_bring(&self) -> Option<&Poll> {
        Some(self)
    }
}

impl bot::Brings<PollAnswer> for PollAnswer {
    fn bring(&self) -> &PollAnswer {
        self
    }
}

impl bot::MayBring<PollAnswer> for PollAnswer {
    fn may_bring(&self) -> Option<&PollAnswer> {
        Some(self)
    }
}

impl bot::MayBring<User> for PollAnswer {
    fn may_bring(&self) -> Option<&User> {
        self.user.as_deref()
    }
}

impl bot::Holds<bot::part::Sender> for PollAnswer {
    type Value = User;

    fn part(&self) -> Option<&User> {
        self.user.as_deref()
    }
}

impl bot::Brings<ChatMemberUpdated> for ChatMemberUpdated {
    fn bring(&self) -> &ChatMemberUpdated {
        self
    }
}

impl bot::MayBring<ChatMemberUpdated> for ChatMemberUpdated {
    fn may_bring(&self) -> Option<&ChatMemberUpdated> {
        Some(self)
    }
}

impl bot::MayBring<Chat> for ChatMemberUpdated {
    fn may_bring(&self) -> Option<&Chat> {
        self.chat.as_deref()
    }
}

impl bot::MayBring<User> for ChatMemberUpdated {
    fn may_bring(&self) -> Option<&User> {
        self.from.as_deref()
    }
}

impl bot::Holds<bot::part::Sender> for ChatMemberUpdated {
    type Value = User;

    fn part(&self) -> Option<&User> {
        self.from.as_deref()
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
            UpdateKind::MyChatMember(it) | UpdateKind::ChatMember(it) => {
                it.chat.as_deref()
            }
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
            UpdateKind::InlineQuery(it) => Some(&it.from),
            UpdateKind::ChosenInlineResult(it) => it.from.as_deref(),
            UpdateKind::CallbackQuery(it) => Some(&it.from),
            UpdateKind::ShippingQuery(it) => it.from.as_deref(),
            UpdateKind::PreCheckoutQuery(it) => it.from.as_deref(),
            UpdateKind::PollAnswer(it) => it.user.as_deref(),
            UpdateKind::MyChatMember(it) | UpdateKind::ChatMember(it) => {
                it.from.as_deref()
            }
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
bazu_core::brought_argument!(InlineQuery);
bazu_core::brought_argument!(ChosenInlineResult);
bazu_core::brought_argument!(CallbackQuery);
bazu_core::brought_argument!(ShippingQuery);
bazu_core::brought_argument!(PreCheckoutQuery);
bazu_core::brought_argument!(Poll);
bazu_core::brought_argument!(PollAnswer);
bazu_core::brought_argument!(ChatMemberUpdated);
