//! The traits on a small API written by hand, as a generated crate implements them.

use std::time::Duration;

use serde::{Serialize, Serializer};

use super::*;
use crate::error::Error;
use crate::method::Method;
use crate::payload::Payload;
use crate::response::Response;
use crate::secret::Secret;
use crate::wire::UndecodableUpdate;

#[derive(Clone, Debug)]
struct Bot;

#[derive(Debug)]
struct User {
    id: i64,
}

#[derive(Debug, Default)]
struct Message {
    chat: i64,
    from: Option<User>,
    text: Option<String>,
    photo: Option<Vec<String>>,
}

#[derive(Debug)]
struct CallbackQuery {
    from: User,
}

#[derive(Debug)]
struct Update {
    id: i64,
    kind: UpdateKind,
}

#[derive(Debug)]
enum UpdateKind {
    Message(Box<Message>),
    CallbackQuery(Box<CallbackQuery>),
}

#[derive(Debug)]
struct GetUpdates {
    offset: Option<i64>,
}

impl Serialize for GetUpdates {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.offset.map(|offset| ("offset", offset)))
    }
}

impl Payload for GetUpdates {
    type Output = Vec<Update>;
    const NAME: &'static str = "getUpdates";
}

impl Method for GetUpdates {
    fn decode(_: &Response) -> Result<Vec<Update>, Error> {
        Ok(Vec::new())
    }
}

#[derive(Debug)]
struct GetMe {}

impl Serialize for GetMe {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map([("", ""); 0])
    }
}

impl Payload for GetMe {
    type Output = User;
    const NAME: &'static str = "getMe";
}

impl Method for GetMe {
    fn decode(_: &Response) -> Result<User, Error> {
        Ok(User { id: 1 })
    }
}

impl Api for Bot {
    type Update = Update;
    type GetUpdates = GetUpdates;
    type GetMe = GetMe;
    type SetWebhook = Missing;
    type DeleteWebhook = Missing;
    type SetCommands = Missing;
    type DeleteMessage = Missing;
    const NAME: &'static str = "Fake";
    const MAX_BATCH: usize = 100;
    const WEBHOOK_SECRET_HEADER: Option<&'static str> = None;

    fn get_updates(fetch: &Fetch<'_>) -> GetUpdates {
        GetUpdates {
            offset: fetch.offset,
        }
    }

    fn get_me() -> GetMe {
        GetMe {}
    }

    fn identity(me: &User) -> Identity {
        Identity::new(me.id, Some("@fake"), "Fake")
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

impl super::Update for Update {
    const KINDS: &'static [&'static str] = &["message", "callback_query"];

    fn id(&self) -> Option<i64> {
        Some(self.id)
    }

    fn kind(&self) -> Option<usize> {
        Some(match self.kind {
            UpdateKind::Message(_) => 0,
            UpdateKind::CallbackQuery(_) => 1,
        })
    }

    fn name(&self) -> &str {
        self.kind().map_or("", |kind| Self::KINDS[kind])
    }

    fn chat(&self) -> Option<i64> {
        match &self.kind {
            UpdateKind::Message(message) => Some(message.chat),
            UpdateKind::CallbackQuery(_) => None,
        }
    }

    fn user(&self) -> Option<i64> {
        match &self.kind {
            UpdateKind::Message(message) => message.from.as_ref().map(|from| from.id),
            UpdateKind::CallbackQuery(query) => Some(query.from.id),
        }
    }

    fn undecodable(&self) -> Option<&UndecodableUpdate> {
        None
    }

    fn from_json(_: &[u8]) -> Result<Self, Error> {
        Err(Error::config("not needed here"))
    }
}

impl Carries<kind::Message> for Bot {
    type Payload = Message;
    const INDEX: Option<usize> = Some(0);

    fn get(update: &Update) -> Option<&Message> {
        match &update.kind {
            UpdateKind::Message(message) => Some(message),
            _ => None,
        }
    }
}

impl Carries<kind::CallbackQuery> for Bot {
    type Payload = CallbackQuery;
    const INDEX: Option<usize> = Some(1);

    fn get(update: &Update) -> Option<&CallbackQuery> {
        match &update.kind {
            UpdateKind::CallbackQuery(query) => Some(query),
            _ => None,
        }
    }
}

impl Brings<Message> for Message {
    fn bring(&self) -> &Message {
        self
    }
}

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

impl MayBring<User> for CallbackQuery {
    fn may_bring(&self) -> Option<&User> {
        Some(&self.from)
    }
}

crate::brought_argument!(Message);
crate::brought_argument!(User);

struct Photo<'a>(&'a [String]);

crate::part_argument!(Photo, part::Photo, Message);

/// Takes one argument on a route of this kind with this filter, as a router does.
fn take<'a, T, K: 'static, F>(_: &F, update: &'a Update) -> Result<T::Item<'a>, Reject>
where
    Bot: Carries<K>,
    F: Filter<<Bot as Carries<K>>::Payload>,
    T: FromUpdate<On<Bot, K, F>, ()>,
{
    static BOT: Bot = Bot;
    let payload = Bot::get(update).ok_or(Reject::Skip)?;
    T::from_update(Context::new(&BOT, update, payload, &()))
}

fn message(message: Message) -> Update {
    Update {
        id: 1,
        kind: UpdateKind::Message(Box::new(message)),
    }
}

fn pressed() -> Update {
    let from = User { id: 9 };
    Update {
        id: 2,
        kind: UpdateKind::CallbackQuery(Box::new(CallbackQuery { from })),
    }
}

#[test]
fn an_argument_is_borrowed_from_the_update() {
    let from = Some(User { id: 4 });
    let update = message(Message {
        chat: 7,
        from,
        ..Message::default()
    });
    let any = filter::any();
    let taken = take::<&Message, kind::Message, _>(&any, &update).unwrap();
    assert_eq!(taken.chat, 7);
    let whole = take::<&Update, kind::Message, _>(&any, &update).unwrap();
    assert_eq!(whole.id, 1);
    assert!(take::<&Bot, kind::Message, _>(&any, &update).is_ok());
    let user = take::<Option<&User>, kind::Message, _>(&any, &update).unwrap();
    assert_eq!(user.unwrap().id, 4);
    let update = pressed();
    let user = take::<&User, kind::CallbackQuery, _>(&any, &update);
    assert!(matches!(user, Ok(User { id: 9 })));
}

#[test]
fn an_update_of_another_kind_is_not_seen_by_a_route_but_by_one_of_any_kind() {
    assert!(<Bot as Carries<kind::Message>>::get(&pressed()).is_none());
    let update = pressed();
    let any = <Bot as Carries<kind::Any>>::get(&update).unwrap();
    assert_eq!(super::Update::id(any), Some(2));
    assert_eq!(<Bot as Carries<kind::Any>>::INDEX, None);
}

#[test]
fn a_part_that_the_filter_promises_is_an_argument() {
    let update = message(Message {
        photo: Some(vec!["small".into(), "large".into()]),
        ..Message::default()
    });
    let group = filter::when(|message: &Message| message.chat < 0);
    let routes = filter::photo().and(group.not());
    let Photo(sizes) = take::<Photo<'static>, kind::Message, _>(&routes, &update).unwrap();
    assert_eq!(sizes, ["small", "large"]);
}

#[test]
fn a_filter_is_tested_without_a_bot() {
    let text = |text: &str| Message {
        text: Some(text.into()),
        ..Message::default()
    };
    let long = filter::when(|message: &Message| message.text().is_some_and(|it| it.len() > 3));
    let both = filter::text().and(long);
    assert!(both.test(&text("word")) && !both.test(&text("no")));
    assert!(both.not().test(&text("no")));
    let either = filter::photo().or(filter::text());
    assert!(either.test(&text("no")) && !either.test(&Message::default()));
    assert!(filter::any().test(&Message::default()));
    let question = filter::text_that(|text| text.ends_with('?'));
    assert!(question.test(&text("how?")) && !question.test(&text("so")));
    assert!(!question.test(&Message::default()));
}

#[test]
fn a_filter_promises_a_part_only_if_every_update_that_passes_has_it() {
    fn promised<P: Part, F: Promises<P>>(_: &F) -> bool {
        format!("{:?}", std::any::type_name::<F::Is>()).contains("Yes")
    }
    let closure = filter::when(|_: &Message| true);
    let photo = filter::photo();
    assert!(promised::<part::Photo, _>(&photo));
    assert!(!promised::<part::Text, _>(&photo));
    assert!(promised::<part::Photo, _>(&photo.and(filter::text())));
    assert!(promised::<part::Text, _>(&photo.and(filter::text())));
    assert!(promised::<part::Photo, _>(&closure.and(photo)));
    assert!(promised::<part::Photo, _>(&photo.and(photo)));
    assert!(!promised::<part::Photo, _>(&photo.or(filter::text())));
    assert!(promised::<part::Photo, _>(
        &photo.or(filter::text().and(photo))
    ));
    assert!(!promised::<part::Photo, _>(&photo.not()));
    assert!(!promised::<part::Photo, _>(&filter::any()));
    let question = filter::text_that(|text| text.ends_with('?'));
    assert!(promised::<part::Text, _>(&question));
    assert!(!promised::<part::Photo, _>(&question));
}

#[test]
fn a_state_gives_its_parts() {
    #[derive(Clone)]
    struct Shop(i64);
    struct Price(i64);
    impl FromRef<Shop> for Price {
        fn from_ref(shop: &Shop) -> Self {
            Self(shop.0)
        }
    }
    let shop = Shop(5);
    assert_eq!(Price::from_ref(&shop).0, 5);
    assert_eq!(<Shop as FromRef<Shop>>::from_ref(&shop).0, 5);
}

#[test]
fn a_failure_is_the_content_of_the_error_hook_only() {
    let update = pressed();
    assert!(<Bot as Carries<kind::Failure>>::get(&update).is_none());
    let failure = Failure::Error(Error::config("no").into());
    let context = Context::<On<Bot, kind::Failure, ()>, ()>::new(&Bot, &update, &failure, &());
    let seen = <&Failure as FromUpdate<_, _>>::from_update(context).unwrap();
    assert!(seen.downcast_ref::<Error>().is_some());
    assert_eq!(
        Failure::Panic("index".into()).to_string(),
        "panicked: index"
    );
    assert!(<&Identity as FromUpdate<_, _>>::from_update(context).is_err());
    let me = <Option<&Identity> as FromUpdate<_, _>>::from_update(context);
    assert!(me.unwrap().is_none());
}

#[test]
fn a_runner_asks_for_what_an_api_has() {
    let fetch = Fetch {
        offset: Some(4),
        timeout: Duration::from_secs(30),
        ..Fetch::default()
    };
    assert_eq!(Bot::get_updates(&fetch).offset, Some(4));
    assert!(Bot::set_commands(&[("start", "Begins")]).is_none());
    let me = GetMe::decode(&Response::new("getMe", 200, "{}".to_owned())).unwrap();
    let identity = Bot::identity(&me);
    assert_eq!(identity.username.as_deref(), Some("fake"));
    assert_eq!(identity.to_string(), "@fake");
    assert_eq!(Identity::new(3, Some(""), "Tea").to_string(), "Tea (3)");
}
