//! Every kind of update of each API, by the markers that its crate has.

use std::sync::{Arc, Mutex};

use bazu::{Outcome, Router, State, filter};
use bazu_core::Sample;
use bazu_core::bot::{Api, Carries, Update, kind};
use serde_json::{Value, json};

use crate::{model, serve};

#[derive(Clone, Default)]
struct Seen(Arc<Mutex<Vec<&'static str>>>);

/// A kind of a bot, as its marker says it.
struct Known<B: Api> {
    marker: &'static str,
    index: Option<usize>,
    found: fn(&B::Update) -> bool,
    content: Value,
}

fn known<B, K>(marker: &'static str, _: K) -> Known<B>
where
    B: Carries<K, Payload: Sample + bazu_core::serde::Serialize>,
{
    Known {
        marker,
        index: B::INDEX,
        found: |update| B::get(update).is_some(),
        content: json!(B::Payload::sample()),
    }
}

/// What the markers say, and a router with a route for each.
macro_rules! kinds {
    ($bot:ty: $($kind:ident)*) => {{
        let known = vec![$(known::<$bot, _>(stringify!($kind), kind::$kind)),*];
        let router = Router::<$bot, Seen>::new();
        $(
            let router = router.on(kind::$kind, filter::any(), async |State(seen): State<Seen>| {
                seen.0.lock().expect("a lock").push(stringify!($kind));
            });
        )*
        (known, router)
    }};
}

fn check<B: Api>(bot: &B, krate: &str, (known, router): (Vec<Known<B>>, Router<B, Seen>)) {
    let model = model(krate);
    let (_, update) = model.update().expect("an update");
    let spec: Vec<_> = update.kinds.iter().map(|kind| kind.wire.as_str()).collect();
    assert_eq!(<B::Update as Update>::KINDS, spec);
    let asked: Vec<_> = update
        .kinds
        .iter()
        .enumerate()
        .filter(|(_, kind)| kind.on_request)
        .collect();
    let asked: Vec<_> = asked.iter().map(|(index, _)| *index).collect();
    assert_eq!(<B::Update as Update>::ON_REQUEST, asked);
    let markers: Vec<_> = known.iter().map(|kind| kind.marker).collect();
    let names: Vec<_> = update.kinds.iter().map(|kind| kind.rust.as_str()).collect();
    assert_eq!(markers, names, "each kind has its marker");
    let seen = Seen::default();
    let router = router.with_state(seen.clone());
    for (place, kind) in known.iter().enumerate() {
        assert_eq!(kind.index, Some(place));
        let json = json!({ "update_id": 7, spec[place]: kind.content }).to_string();
        let update = <B::Update as Update>::from_json(json.as_bytes()).expect("JSON");
        assert_eq!(
            (update.id(), update.kind(), update.name()),
            (Some(7), Some(place), spec[place])
        );
        for other in &known {
            assert_eq!(
                (other.found)(&update),
                other.marker == kind.marker,
                "{json}"
            );
        }
        assert_eq!(serve(&router, bot, &update), Outcome::Handled);
        assert_eq!(seen.0.lock().expect("a lock").pop(), Some(kind.marker));
    }
    let unknown = <B::Update as Update>::from_json(br#"{"update_id":8,"dream":{}}"#).expect("JSON");
    assert_eq!((unknown.kind(), unknown.name()), (None, "dream"));
    assert_eq!((unknown.chat(), unknown.user()), (None, None));
    assert_eq!(serve(&router, bot, &unknown), Outcome::Unrouted);
    let broken = <B::Update as Update>::from_json(br#"{"update_id":"x"}"#).expect("JSON");
    assert_eq!((broken.id(), broken.kind()), (None, None));
    assert!(broken.undecodable().is_some());
}

#[test]
fn every_kind_of_bale_has_its_marker_and_its_route() {
    let bot = bale_bot::Bot::new("1:token").expect("a token");
    let kinds = kinds!(bale_bot::Bot:
        Message EditedMessage CallbackQuery PreCheckoutQuery ChannelPost EditedChannelPost
    );
    check(&bot, "bale-bot", kinds);
}

#[test]
fn every_kind_of_letgram_has_its_marker_and_its_route() {
    let bot = letgram_bot::Bot::new("1:token").expect("a token");
    let kinds = kinds!(letgram_bot::Bot:
        Message EditedMessage ChannelPost EditedChannelPost InlineQuery ChosenInlineResult
        CallbackQuery ShippingQuery PreCheckoutQuery Poll PollAnswer MyChatMember ChatMember
    );
    check(&bot, "letgram-bot", kinds);
}
