//! Decoding a message and calling a function with its text: matched by hand, and routed by the framework.

use std::hint::black_box;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use bale_bot::Bot;
use bale_bot::types::{Message, Update, UpdateKind};
use bazu::{Origin, Router, Serve, State, Text, Turn, filter};
use bazu_peers::ways::{Bench, Figure, Goal, Way};

const UPDATE: &[u8] = r#"{"update_id":4821,"message":{"message_id":77,"date":1770000000,"from":{"id":1200000000,"is_bot":false,"first_name":"Sara","last_name":"Ahmadi","username":"sara_a","language_code":"fa"},"chat":{"id":1200000000,"type":"private","first_name":"Sara","last_name":"Ahmadi","username":"sara_a"},"text":"سلام، سفارش من هنوز نرسیده است. لطفا پیگیری کنید."}}"#.as_bytes();

#[derive(Clone)]
struct Shop(&'static str);

async fn answer(message: &Message, Text(text): Text<'_>, State(shop): State<Shop>) {
    black_box((message.message_id, text, shop.0));
}

async fn other(at: Origin) {
    black_box(at);
}

fn names(prefix: &str, count: usize) -> impl Iterator<Item = String> {
    (0..count).map(move |number| format!("{prefix}{number}"))
}

/// A router of commands, buttons, parts and whole texts, whose last route takes the message.
fn router(commands: usize, callbacks: usize, parts: usize, texts: usize) -> Router<Bot> {
    let mut router = Router::new();
    for name in names("command", commands) {
        router = router.command(name.as_str(), other);
    }
    for text in names("text ", texts) {
        router = router.text(&text, other);
    }
    for _ in 0..callbacks {
        router = router.callback(other);
    }
    for part in 0..parts {
        router = match part % 4 {
            0 => router.message(filter::photo(), other),
            1 => router.message(filter::document(), other),
            2 => router.member_left(other),
            _ => router.message(filter::voice().and(filter::caption()), other),
        };
    }
    let shop = Shop("tea");
    router.message(filter::text(), answer).with_state(shop)
}

/// Polls a future that does not wait.
fn now<T>(future: impl Future<Output = T>) -> T {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(output) => output,
        Poll::Pending => unreachable!("the handlers do not wait"),
    }
}

fn decode() -> Update {
    Update::from_json(black_box(UPDATE)).expect("the fixture is an update")
}

fn by_hand(update: &Update, shop: &Shop) {
    if let UpdateKind::Message(message) = &update.kind
        && let Some(text) = &message.text
        && !text.starts_with('/')
    {
        now(answer(message, Text(text), State(shop.clone())));
    }
}

fn routed(name: &'static str, router: Router<Bot>) -> Way {
    let bot = Bot::new("4821:bench").expect("the token is one");
    Way::repeated(name, move || {
        let update = decode();
        now(router.serve(Turn::new(&bot, &update)))
    })
}

fn main() {
    let shop = Shop("tea");
    let bench = Bench {
        about: "decoding a text message and calling a handler with it",
        things: 1.0,
        times: 2000,
        ways: vec![
            Way::repeated("by hand", move || by_hand(&decode(), &shop)),
            routed("5 routes", router(2, 1, 1, 0)),
            routed("100 routes", router(50, 25, 12, 12)),
        ],
        goals: vec![
            Goal {
                way: "5 routes",
                against: &["by hand"],
                figure: Figure::Instructions,
                most: 1.06,
            },
            Goal {
                way: "100 routes",
                against: &["5 routes"],
                figure: Figure::Instructions,
                most: 1.15,
            },
        ],
    };
    bench.run();
}
