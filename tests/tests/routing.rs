//! Routing of the updates of both messengers, and how much memory it asks for.

use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

use allocation_counter::measure;
use bazu::core::bot::{Carries, HasData, HasText, Holds};
use bazu::{Callback, CallbackData, Outcome, Router, Serve, State, Text, Turn, filter, kind, part};
use bazu_core::Sample;
use serde::{Deserialize, Serialize};

/// What handlers wrote.
#[derive(Clone, Debug, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn write(&self, line: impl Into<String>) {
        self.0.lock().unwrap().push(line.into());
    }

    fn lines(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

/// The result of a future that does not wait.
fn now<T>(future: impl Future<Output = T>) -> T {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("the future waits"),
    }
}

/// Every kind of a messenger goes to the route of that kind.
macro_rules! every_kind {
    ($test:ident $messenger:ident $($kind:ident $type:ident)*) => {
        #[test]
        fn $test() {
            use $messenger::types::{self, Update, UpdateKind};
            let log = Log::default();
            let router: Router<$messenger::Bot> = Router::new()
                $(.on(kind::$kind, filter::any(), |State(log): State<Log>| async move {
                    log.write(stringify!($kind));
                }))*
                .with_state(log.clone());
            let bot = $messenger::Bot::new("1:token").unwrap();
            let mut update = Update::sample();
            $(
                update.kind = UpdateKind::$kind(Box::new(types::$type::sample()));
                assert_eq!(now(router.serve(Turn::new(&bot, &update))), Outcome::Handled);
                assert_eq!(log.lines(), [stringify!($kind)]);
            )*
            let kinds = <Update as bazu::core::bot::Update>::KINDS;
            assert_eq!(kinds.len(), [$(stringify!($kind)),*].len());
            assert_eq!(router.kinds().unwrap(), kinds);
        }
    };
}

every_kind! {
    each_kind_of_bale_has_its_route bale_bot
    Message Message
    EditedMessage Message
    CallbackQuery CallbackQuery
    PreCheckoutQuery PreCheckoutQuery
    ChannelPost Message
    EditedChannelPost Message
}

every_kind! {
    each_kind_of_letgram_has_its_route letgram_bot
    Message Message
    EditedMessage Message
    ChannelPost Message
    EditedChannelPost Message
    InlineQuery InlineQuery
    ChosenInlineResult ChosenInlineResult
    CallbackQuery CallbackQuery
    ShippingQuery ShippingQuery
    PreCheckoutQuery PreCheckoutQuery
    Poll Poll
    PollAnswer PollAnswer
    MyChatMember ChatMemberUpdated
    ChatMember ChatMemberUpdated
}

const TEXT: &[u8] = r#"{"update_id":1,"message":{"message_id":2,"date":3,"chat":{"id":4,"type":"private"},"text":"سلام"}}"#.as_bytes();

#[test]
fn routes_that_touch_no_messenger_are_shared_by_both() {
    async fn shout(Text(text): Text<'_>, State(log): State<Log>) {
        log.write(text.to_uppercase());
    }
    fn common<B: Carries<kind::Message, Payload: HasText>>(log: &Log) -> Router<B> {
        Router::new().text("سلام", shout).with_state(log.clone())
    }
    let log = Log::default();
    let bale = bale_bot::Bot::new("1:token").unwrap();
    let update = bale_bot::types::Update::from_json(TEXT).unwrap();
    now(common(&log).serve(Turn::new(&bale, &update)));
    let letgram = letgram_bot::Bot::new("1:token").unwrap();
    let update = letgram_bot::types::Update::from_json(TEXT).unwrap();
    now(common(&log).serve(Turn::new(&letgram, &update)));
    assert_eq!(log.lines(), ["سلام", "سلام"]);
}

#[derive(Serialize, Deserialize)]
struct Page(u8);

impl CallbackData for Page {
    const NAME: &'static str = "page";
}

async fn answer(Text(text): Text<'_>, State(count): State<Arc<usize>>) {
    assert!(text.len() > *count);
}

async fn other() {}

async fn turn(Callback(Page(_)): Callback<Page>) {}

/// A router of this many commands, buttons, parts and whole texts; the last route takes the text.
fn router<B>(each: usize) -> Router<B>
where
    B: Carries<kind::CallbackQuery, Payload: HasData>,
    B: Carries<kind::Message, Payload: HasText + Holds<part::Text> + Holds<part::Photo>>,
{
    let mut router = Router::new();
    for number in 0..each {
        router = router
            .command(format!("command{number}").as_str(), other)
            .text(&format!("text {number}"), other)
            .callback(turn)
            .message(filter::photo(), other);
    }
    let state = Arc::new(0);
    router.message(filter::text(), answer).with_state(state)
}

#[test]
fn routing_asks_once_for_memory_however_many_routes_there_are() {
    let bot = bale_bot::Bot::new("1:token").unwrap();
    let command = String::from_utf8_lossy(TEXT).replace("سلام", "/command0@Bot 5");
    let pressed = r#"{"update_id":1,"callback_query":{"id":"2","from":{"id":3,"is_bot":false,"first_name":"Ann"},"data":"page:7"}}"#;
    for update in [TEXT, command.as_bytes(), pressed.as_bytes()] {
        let update = bale_bot::types::Update::from_json(update).unwrap();
        for each in [1, 25] {
            let router = router(each);
            let counted = measure(|| {
                let outcome = now(router.serve(Turn::new(&bot, &update)));
                assert_eq!(outcome, Outcome::Handled);
            });
            // The future of the handler.
            assert_eq!(counted.count_total, 1, "{each} of each for {update:?}");
        }
    }
}
