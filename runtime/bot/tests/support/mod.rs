//! A small API written by hand, as a generated crate implements it, and a log of what handlers did.
#![allow(dead_code, missing_debug_implementations, unreachable_pub)] // Each test uses a part of it.

use std::sync::{Arc, Mutex};

use bazu::core::bot::{
    Api, Brings, Carries, Fetch, HasData, HasText, Holds, MayBring, Missing, Same,
};
use bazu::core::{Error, Method, Payload, Response, Secret, UndecodableUpdate};
use bazu::{
    Context, FromRef, FromUpdate, Identity, Outcome, Reject, Route, Router, Serve, Turn, kind, part,
};

#[derive(Clone, Debug)]
pub struct Bot;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct User {
    pub id: i64,
}

#[derive(Debug, Default)]
pub struct Message {
    pub chat: i64,
    pub from: Option<User>,
    pub text: Option<String>,
    pub photo: Option<Vec<String>>,
    pub new_chat_members: Option<Vec<User>>,
    pub left_chat_member: Option<User>,
    pub successful_payment: Option<i64>,
}

#[derive(Debug, Default)]
pub struct CallbackQuery {
    pub from: User,
    pub data: Option<String>,
}

#[derive(Debug)]
pub struct Update {
    pub id: i64,
    pub kind: UpdateKind,
}

#[derive(Debug)]
pub enum UpdateKind {
    Message(Box<Message>),
    EditedMessage(Box<Message>),
    CallbackQuery(Box<CallbackQuery>),
    ChatMember(Box<User>),
    Unknown(String),
}

#[derive(Debug)]
pub struct Nothing;

impl serde::Serialize for Nothing {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

impl Payload for Nothing {
    type Output = Vec<Update>;
    const NAME: &'static str = "nothing";
}

impl Method for Nothing {
    fn decode(_: &Response) -> Result<Vec<Update>, Error> {
        Ok(Vec::new())
    }
}

impl Api for Bot {
    type Update = Update;
    type GetUpdates = Nothing;
    type GetMe = Nothing;
    type SetWebhook = Missing;
    type DeleteWebhook = Missing;
    type SetCommands = Missing;
    type DeleteMessage = Missing;
    const NAME: &'static str = "Fake";
    const MAX_BATCH: usize = 100;
    const WEBHOOK_SECRET_HEADER: Option<&'static str> = None;

    fn get_updates(_: &Fetch<'_>) -> Nothing {
        Nothing
    }

    fn get_me() -> Nothing {
        Nothing
    }

    fn identity(_: &Vec<Update>) -> Identity {
        me()
    }

    fn set_webhook(_: &str, _: Option<&Secret>, _: Option<&[&str]>) -> Option<Missing> {
        None
    }

    fn delete_webhook() -> Option<Missing> {
        None
    }

    fn set_commands(_: &[(&str, &str)]) -> Option<Missing> {
        None
    }

    fn delete_message(_: i64, _: i64) -> Option<Missing> {
        None
    }

    fn token_refused(_: &Error) -> bool {
        false
    }
}

impl bazu::core::bot::Update for Update {
    const KINDS: &'static [&'static str] =
        &["message", "edited_message", "callback_query", "chat_member"];
    const ON_REQUEST: &'static [usize] = &[3];

    fn id(&self) -> Option<i64> {
        Some(self.id)
    }

    fn kind(&self) -> Option<usize> {
        match self.kind {
            UpdateKind::Message(_) => Some(0),
            UpdateKind::EditedMessage(_) => Some(1),
            UpdateKind::CallbackQuery(_) => Some(2),
            UpdateKind::ChatMember(_) => Some(3),
            UpdateKind::Unknown(_) => None,
        }
    }

    fn name(&self) -> &str {
        match &self.kind {
            UpdateKind::Unknown(name) => name,
            _ => self.kind().map_or("", |kind| Self::KINDS[kind]),
        }
    }

    fn chat(&self) -> Option<i64> {
        match &self.kind {
            UpdateKind::Message(message) | UpdateKind::EditedMessage(message) => Some(message.chat),
            _ => None,
        }
    }

    fn user(&self) -> Option<i64> {
        match &self.kind {
            UpdateKind::Message(message) | UpdateKind::EditedMessage(message) => {
                message.from.as_ref().map(|from| from.id)
            }
            UpdateKind::CallbackQuery(query) => Some(query.from.id),
            UpdateKind::ChatMember(user) => Some(user.id),
            UpdateKind::Unknown(_) => None,
        }
    }

    fn undecodable(&self) -> Option<&UndecodableUpdate> {
        None
    }

    fn from_json(_: &[u8]) -> Result<Self, Error> {
        Err(Error::config("not needed here"))
    }
}

macro_rules! carries {
    ($($kind:ident $payload:ident $index:literal)*) => {$(
        impl Carries<kind::$kind> for Bot {
            type Payload = $payload;
            const INDEX: Option<usize> = Some($index);

            fn get(update: &Update) -> Option<&$payload> {
                match &update.kind {
                    UpdateKind::$kind(payload) => Some(payload),
                    _ => None,
                }
            }
        }
    )*};
}

carries! {
    Message Message 0
    EditedMessage Message 1
    CallbackQuery CallbackQuery 2
    ChatMember User 3
}

macro_rules! brings_itself {
    ($($payload:ident)*) => {$(
        impl Brings<$payload> for $payload {
            fn bring(&self) -> &$payload {
                self
            }
        }

        bazu_core::brought_argument!($payload);
    )*};
}

brings_itself!(Message CallbackQuery User);

impl MayBring<User> for Message {
    fn may_bring(&self) -> Option<&User> {
        self.from.as_ref()
    }
}

impl Brings<User> for CallbackQuery {
    fn bring(&self) -> &User {
        &self.from
    }
}

impl HasText for Message {
    fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }
}

impl HasData for CallbackQuery {
    const MAX_BYTES: usize = 64;

    fn data(&self) -> Option<&str> {
        self.data.as_deref()
    }
}

macro_rules! holds {
    ($($part:ident $field:ident $value:ty)*) => {$(
        impl Holds<part::$part> for Message {
            type Value = $value;

            fn part(&self) -> Option<&$value> {
                self.$field.as_ref().map(|it| it as _)
            }
        }
    )*};
}

holds! {
    LeftChatMember left_chat_member User
    SuccessfulPayment successful_payment i64
}

impl Holds<part::Text> for Message {
    type Value = str;

    fn part(&self) -> Option<&str> {
        self.text.as_deref()
    }
}

impl Holds<part::Photo> for Message {
    type Value = [String];

    fn part(&self) -> Option<&[String]> {
        self.photo.as_deref()
    }
}

impl Holds<part::NewChatMembers> for Message {
    type Value = [User];

    fn part(&self) -> Option<&[User]> {
        self.new_chat_members.as_deref()
    }
}

impl<R: Route<Bot: Same<Bot>>, S: 'static> FromUpdate<R, S> for &'static Bot {
    type Item<'a> = &'a Bot;

    fn from_update<'a>(context: Context<'a, R, S>) -> Result<&'a Bot, Reject> {
        Ok(context.bot.same())
    }
}

impl<R: Route<Update: Same<Update>>, S: 'static> FromUpdate<R, S> for &'static Update {
    type Item<'a> = &'a Update;

    fn from_update<'a>(context: Context<'a, R, S>) -> Result<&'a Update, Reject> {
        Ok(context.update.same())
    }
}

pub struct Photo<'a>(pub &'a [String]);

bazu_core::part_argument!(Photo, part::Photo, Message);

pub fn me() -> Identity {
    Identity::new(1, Some("FakeBot"), "Fake")
}

pub fn message(message: Message) -> Update {
    let kind = UpdateKind::Message(Box::new(message));
    Update { id: 5, kind }
}

pub fn text(text: &str) -> Update {
    message(Message {
        chat: 7,
        from: Some(User { id: 9 }),
        text: Some(text.into()),
        ..Message::default()
    })
}

pub fn pressed(data: &str) -> Update {
    let data = Some(data.into());
    let from = User { id: 9 };
    let kind = UpdateKind::CallbackQuery(Box::new(CallbackQuery { from, data }));
    Update { id: 6, kind }
}

pub fn unknown() -> Update {
    let kind = UpdateKind::Unknown("dream".into());
    Update { id: 8, kind }
}

/// What handlers wrote, in order.
#[derive(Clone, Debug, Default)]
pub struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    pub fn write(&self, line: impl ToString) {
        self.0.lock().unwrap().push(line.to_string());
    }

    /// The lines since the last call.
    pub fn lines(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

/// A part of the state.
#[derive(Clone, Debug)]
pub struct Price(pub i64);

impl FromRef<Log> for Price {
    fn from_ref(_: &Log) -> Self {
        Self(3)
    }
}

/// Serves one update. The handlers of these tests never wait.
pub fn serve(router: &Router<Bot>, update: &Update) -> Outcome {
    let me = me();
    let mut turn = Turn::new(&Bot, update);
    turn.me = Some(&me);
    now(router.serve(turn))
}

/// The result of a future that does not wait.
pub fn now<T>(future: impl Future<Output = T>) -> T {
    let mut future = std::pin::pin!(future);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match future.as_mut().poll(&mut context) {
        std::task::Poll::Ready(output) => output,
        std::task::Poll::Pending => panic!("the future waits"),
    }
}
