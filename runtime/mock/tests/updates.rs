//! Updates wait in a queue, and bots get them by long polling.

mod support;

use bazu_mock::world::{EventKind, PollId, Reply};
use proptest::prelude::*;
use serde_json::{Value, json};
use support::{Scene, bale, both, letgram};

/// The ids of updates.
fn ids(updates: &Value) -> Vec<i64> {
    let updates = updates.as_array().expect("updates are a list").iter();
    updates
        .map(|update| update["update_id"].as_i64().expect("an update has an id"))
        .collect()
}

fn writes(scene: &mut Scene, text: &str) -> i64 {
    let acted = scene.does(json!({ "in": { "bot": scene.bot }, "does": "writes", "text": text }));
    assert_eq!(acted.updates.len(), 1, "{acted:?}");
    acted.updates[0].1
}

fn waits(scene: &mut Scene, parameters: Value) -> PollId {
    match scene.reply("getUpdates", parameters) {
        Reply::Wait(poll) => poll,
        Reply::Answer(answer) => panic!("it does not wait: {}", answer.body),
    }
}

fn resumed(scene: &mut Scene, poll: PollId) -> Value {
    match scene.world.resume(poll, scene.now) {
        Reply::Answer(answer) => {
            scene.check("getUpdates", &answer);
            serde_json::from_str(&answer.body).expect("an answer is JSON")
        }
        Reply::Wait(_) => panic!("it goes on waiting"),
    }
}

#[test]
fn the_first_id_is_the_lowest_that_the_api_has() {
    for (model, first) in [(bale(), 0), (letgram(), 1)] {
        let mut scene = Scene::new(model);
        writes(&mut scene, "one");
        assert_eq!(ids(&scene.call("getUpdates", json!({}))), [first]);
    }
}

#[test]
fn an_offset_confirms_the_updates_before_it() {
    for model in both() {
        let mut scene = Scene::new(model);
        let first = writes(&mut scene, "one");
        let second = writes(&mut scene, "two");
        assert_eq!(ids(&scene.call("getUpdates", json!({}))), [first, second]);
        assert_eq!(
            ids(&scene.call("getUpdates", json!({ "offset": second }))),
            [second]
        );
        assert_eq!(ids(&scene.call("getUpdates", json!({}))), [second]);
        assert!(ids(&scene.call("getUpdates", json!({ "offset": second + 1 }))).is_empty());
        assert_eq!(scene.world.pending(scene.bot).count(), 0);
    }
}

#[test]
fn a_negative_offset_keeps_the_last_updates_and_drops_the_rest() {
    let mut scene = Scene::new(letgram());
    let ids_: Vec<_> = (0..5)
        .map(|number| writes(&mut scene, &number.to_string()))
        .collect();
    assert_eq!(
        ids(&scene.call("getUpdates", json!({ "offset": -2 }))),
        ids_[3..]
    );
    assert_eq!(ids(&scene.call("getUpdates", json!({}))), ids_[3..]);
    assert_eq!(
        ids(&scene.call("getUpdates", json!({ "offset": -100 }))),
        ids_[3..]
    );
}

#[test]
fn a_limit_bounds_the_updates_of_an_answer_and_is_brought_into_its_range() {
    let mut scene = Scene::new(bale());
    for number in 0..103 {
        writes(&mut scene, &number.to_string());
    }
    let count = |updates: Value| ids(&updates).len();
    assert_eq!(count(scene.call("getUpdates", json!({ "limit": 3 }))), 3);
    assert_eq!(count(scene.call("getUpdates", json!({ "limit": 0 }))), 1);
    assert_eq!(
        count(scene.call("getUpdates", json!({ "limit": 1000 }))),
        100
    );
    assert_eq!(count(scene.call("getUpdates", json!({}))), 100);
}

#[test]
fn a_poll_waits_until_an_update_comes() {
    let mut scene = Scene::new(letgram());
    let poll = waits(&mut scene, json!({ "timeout": 30 }));
    assert!(scene.world.take_wakes().is_empty());
    scene.pass(10);
    let id = writes(&mut scene, "hello");
    assert_eq!(scene.world.take_wakes(), [poll]);
    assert!(scene.world.take_wakes().is_empty());
    assert_eq!(ids(&resumed(&mut scene, poll)["result"]), [id]);
    assert_eq!(scene.world.next_deadline(), None);
    scene.pass(60);
    assert!(scene.world.take_wakes().is_empty());
}

#[test]
fn a_poll_ends_with_nothing_when_its_time_is_over() {
    let mut scene = Scene::new(bale());
    let poll = waits(&mut scene, json!({ "timeout": 1000 }));
    let longest = scene.world.next_deadline().expect("the poll ends");
    assert_eq!(longest.since(scene.now).as_secs(), 50);
    scene.pass(49);
    assert!(scene.world.take_wakes().is_empty());
    assert_eq!(scene.world.resume(poll, scene.now), Reply::Wait(poll));
    scene.pass(1);
    assert_eq!(scene.world.take_wakes(), [poll]);
    assert_eq!(resumed(&mut scene, poll)["result"], json!([]));
    assert_eq!(scene.world.next_deadline(), None);
}

#[test]
fn a_second_poll_ends_the_first() {
    for model in both() {
        for parameters in [json!({ "timeout": 30 }), json!({})] {
            let mut scene = Scene::new(model.clone());
            let first = waits(&mut scene, json!({ "timeout": 30 }));
            scene.reply("getUpdates", parameters);
            assert_eq!(scene.world.take_wakes(), [first]);
            let refusal = resumed(&mut scene, first);
            assert_eq!(refusal["error_code"], json!(409));
            assert_eq!(
                refusal["description"],
                json!(
                    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
                )
            );
        }
    }
}

#[test]
fn an_abandoned_poll_leaves_its_updates_to_the_next() {
    let mut scene = Scene::new(letgram());
    let first = waits(&mut scene, json!({ "timeout": 30 }));
    scene.world.abandon(first);
    assert_eq!(scene.world.next_deadline(), None);
    let id = writes(&mut scene, "hello");
    assert!(scene.world.take_wakes().is_empty());
    assert_eq!(
        ids(&scene.call("getUpdates", json!({ "timeout": 30 }))),
        [id]
    );
}

#[test]
fn polling_and_a_webhook_exclude_each_other() {
    for model in both() {
        let mut scene = Scene::new(model);
        let poll = waits(&mut scene, json!({ "timeout": 30 }));
        scene.call("setWebhook", json!({ "url": "https://example.com/hook" }));
        assert_eq!(scene.world.take_wakes(), [poll]);
        let refusal = resumed(&mut scene, poll);
        assert_eq!(
            refusal["description"],
            json!("Conflict: terminated by setWebhook request")
        );
        let (code, text) = scene.refusal("getUpdates", json!({}));
        assert_eq!(code, 409);
        assert!(text.contains("webhook is active"), "{text}");
        scene.call("deleteWebhook", json!({}));
        scene.call("getUpdates", json!({}));
    }
}

#[test]
fn a_bot_gets_the_kinds_that_it_asked_for() {
    let mut scene = Scene::new(letgram());
    scene.call(
        "getUpdates",
        json!({ "allowed_updates": ["callback_query"] }),
    );
    let acted = scene.does(json!({ "in": { "bot": scene.bot }, "does": "writes", "text": "one" }));
    assert_eq!(acted.updates, []);
    // Without a list, all stays as it was.
    scene.call("getUpdates", json!({}));
    let acted = scene.does(json!({ "in": { "bot": scene.bot }, "does": "writes", "text": "two" }));
    assert_eq!(acted.updates, []);
    // An empty one means the usual kinds.
    scene.call("getUpdates", json!({ "allowed_updates": [] }));
    writes(&mut scene, "three");
}

#[test]
fn a_kind_on_request_comes_only_to_those_who_name_it() {
    let mut scene = Scene::new(letgram());
    let new = bazu_mock::world::NewUser::new("Sara");
    let other = scene.world.add_user(new).expect("she is new");
    let kinds = |scene: &mut Scene| {
        let place = json!({ "chat": scene.cast.group });
        scene.does(json!({ "in": place, "does": "invites", "user": other }));
        scene.does(json!({ "in": place, "does": "removes", "user": other }));
        let updates = scene.updates();
        let kinds = updates
            .iter()
            .filter(|update| update.get("chat_member").is_some());
        (updates.len(), kinds.count())
    };
    let (all, on_request) = kinds(&mut scene);
    assert_eq!(on_request, 0);
    scene.call(
        "getUpdates",
        json!({ "allowed_updates": ["message", "chat_member"] }),
    );
    assert_eq!(kinds(&mut scene), (all + 2, 2));
}

#[test]
fn an_update_is_kept_for_a_day_and_the_newest_two_thousand_are_kept() {
    let mut scene = Scene::new(bale());
    writes(&mut scene, "old");
    scene.pass(24 * 60 * 60 - 1);
    assert_eq!(ids(&scene.call("getUpdates", json!({}))).len(), 1);
    scene.pass(1);
    assert_eq!(scene.call("getUpdates", json!({})), json!([]));
    for number in 0..2001 {
        writes(&mut scene, &number.to_string());
    }
    assert_eq!(scene.world.pending(scene.bot).count(), 2000);
    assert_eq!(ids(&scene.call("getUpdates", json!({ "limit": 1 }))), [2]);
}

#[test]
fn the_control_side_queues_any_text_in_any_order() {
    let mut scene = Scene::new(letgram());
    let bot = scene.bot;
    let (now, first) = (scene.now, writes(&mut scene, "one"));
    let again = scene
        .world
        .pending(bot)
        .next()
        .expect("it waits")
        .json
        .clone();
    let unknown = r#"{"update_id":900,"reaction":{"a":1}}"#.to_owned();
    assert_eq!(
        scene.world.put_update(bot, unknown, Some(0), now),
        Some(900)
    );
    assert_eq!(scene.world.put_update(bot, again, None, now), Some(first));
    assert_eq!(scene.world.put_update(99, "{}".to_owned(), None, now), None);
    let Reply::Answer(answer) = scene.reply("getUpdates", json!({})) else {
        panic!("it waits")
    };
    let body: Value = serde_json::from_str(&answer.body).expect("it is JSON");
    assert_eq!(ids(&body["result"]), [900, first, first]);
    assert_eq!(scene.world.next_update_id(bot), Some(901));
    // The same once more, after it was confirmed.
    assert_eq!(
        scene.call("getUpdates", json!({ "offset": 901 })),
        json!([])
    );
    let text = format!(r#"{{"update_id":{first}}}"#);
    scene.world.put_update(bot, text, None, now);
    let Reply::Answer(answer) = scene.reply("getUpdates", json!({ "offset": 901 })) else {
        panic!("it waits")
    };
    assert!(
        answer
            .body
            .contains(&format!(r#"[{{"update_id":{first}}}]"#)),
        "{}",
        answer.body
    );
    assert_eq!(
        scene.call("getUpdates", json!({ "offset": 901 })),
        json!([])
    );
}

#[test]
fn a_broken_text_is_given_out_once() {
    let mut scene = Scene::new(bale());
    let (bot, now) = (scene.bot, scene.now);
    scene
        .world
        .put_update(bot, "{\"update_id\":".to_owned(), None, now);
    let id = writes(&mut scene, "hello");
    let Reply::Answer(answer) = scene.reply("getUpdates", json!({})) else {
        panic!("it waits")
    };
    assert!(
        answer.body.contains(r#"[{"update_id":,{"#),
        "{}",
        answer.body
    );
    assert_eq!(ids(&scene.call("getUpdates", json!({}))), [id]);
}

#[test]
fn a_broken_text_waits_for_its_turn() {
    let mut scene = Scene::new(letgram());
    let (bot, now) = (scene.bot, scene.now);
    let first = writes(&mut scene, "hello");
    scene.world.put_update(bot, "{}".to_owned(), None, now);
    let limited = scene.call("getUpdates", json!({ "limit": 1 }));
    assert_eq!(ids(&limited), [first]);
    // Nobody has seen it yet, so no offset confirms it.
    let Reply::Answer(answer) =
        scene.reply("getUpdates", json!({ "offset": first + 50, "limit": 1 }))
    else {
        panic!("it waits")
    };
    assert!(answer.body.contains("[{}]"), "{}", answer.body);
    assert_eq!(scene.call("getUpdates", json!({})), json!([]));
}

#[test]
fn a_world_is_saved_with_its_queue_and_without_its_polls() {
    let mut scene = Scene::new(letgram());
    let id = writes(&mut scene, "hello");
    scene.call("getUpdates", json!({ "offset": id + 1 }));
    waits(&mut scene, json!({ "timeout": 30 }));
    let other = scene
        .world
        .add_bot(bazu_mock::world::NewBot::default())
        .expect("it is new");
    scene
        .world
        .put_update(other, r#"{"update_id":5}"#.to_owned(), None, scene.now);
    let saved = scene.world.save();
    let loaded = bazu_mock::World::load(letgram(), &saved).expect("it can be read");
    assert_eq!(loaded.next_deadline(), None);
    assert_eq!(loaded.next_update_id(scene.bot), Some(id + 1));
    assert_eq!(
        loaded
            .pending(other)
            .map(|update| update.id)
            .collect::<Vec<_>>(),
        [5]
    );
}

#[test]
fn each_update_is_an_event_and_a_poll_is_a_call() {
    let mut scene = Scene::new(letgram());
    let from = scene.world.next_event();
    let poll = waits(&mut scene, json!({ "timeout": 30 }));
    let id = writes(&mut scene, "hello");
    resumed(&mut scene, poll);
    let events = scene.events(from);
    let bot = scene.bot;
    let is_update = |event: &EventKind| matches!(event, EventKind::Update { bot: of, id: it } if *of == bot && *it == id);
    assert_eq!(events.iter().filter(|event| is_update(event)).count(), 1);
    let calls = events.iter().filter_map(|event| match event {
        EventKind::Called(call) => Some((call.method.clone(), call.status)),
        _ => None,
    });
    assert_eq!(calls.collect::<Vec<_>>(), [("getUpdates".to_owned(), 200)]);
}

/// What happens to a queue.
#[derive(Clone, Debug)]
enum Step {
    /// A user writes.
    Write,
    /// The bot asks from a place in what it has seen, and for so many.
    Poll { back: i64, limit: i64 },
    /// The bot waits, and a user writes.
    WaitAndWrite { back: i64 },
    /// The bot waits, goes away, and nothing is lost.
    Abandon,
    /// The bot drops all but the last few.
    Last { count: i64 },
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        5 => Just(Step::Write),
        4 => (0..4_i64, 1..6_i64).prop_map(|(back, limit)| Step::Poll { back, limit }),
        2 => (0..3_i64).prop_map(|back| Step::WaitAndWrite { back }),
        1 => Just(Step::Abandon),
        1 => (1..4_i64).prop_map(|count| Step::Last { count }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// The model is a list: what was written and not confirmed, in order.
    #[test]
    fn no_update_is_lost_or_out_of_order_and_a_confirmed_one_never_comes_again(
        steps in prop::collection::vec(step(), 1..60)
    ) {
        let mut scene = Scene::new(letgram());
        let mut unconfirmed: Vec<i64> = Vec::new();
        let mut highest = 0;
        for step in steps {
            match step {
                Step::Write => unconfirmed.push(writes(&mut scene, "text")),
                Step::Poll { back, limit } => {
                    let offset = (highest + 1 - back).max(1);
                    unconfirmed.retain(|id| *id >= offset);
                    let given = ids(&scene.call("getUpdates", json!({ "offset": offset, "limit": limit })));
                    let limit = usize::try_from(limit).expect("it is positive");
                    let expected: Vec<i64> = unconfirmed.iter().copied().take(limit).collect();
                    prop_assert_eq!(&given, &expected);
                    highest = highest.max(given.last().copied().unwrap_or(0));
                }
                Step::WaitAndWrite { back } => {
                    let offset = (highest + 1 - back).max(1);
                    unconfirmed.retain(|id| *id >= offset);
                    let reply = scene.reply("getUpdates", json!({ "offset": offset, "timeout": 30 }));
                    let given = match reply {
                        Reply::Wait(poll) => {
                            prop_assert!(unconfirmed.is_empty());
                            unconfirmed.push(writes(&mut scene, "text"));
                            ids(&resumed(&mut scene, poll)["result"])
                        }
                        Reply::Answer(answer) => {
                            let body: Value = serde_json::from_str(&answer.body).expect("it is JSON");
                            ids(&body["result"])
                        }
                    };
                    let expected: Vec<i64> = unconfirmed.iter().copied().take(100).collect();
                    prop_assert_eq!(&given, &expected);
                    highest = highest.max(given.last().copied().unwrap_or(0));
                }
                Step::Abandon => {
                    if let Reply::Wait(poll) = scene.reply("getUpdates", json!({ "timeout": 30 })) {
                        scene.world.abandon(poll);
                    }
                }
                Step::Last { count } => {
                    let kept = usize::try_from(count).expect("it is positive");
                    let excess = unconfirmed.len().saturating_sub(kept);
                    unconfirmed.drain(..excess);
                    let given = ids(&scene.call("getUpdates", json!({ "offset": -count })));
                    prop_assert_eq!(&given, &unconfirmed);
                    highest = highest.max(given.last().copied().unwrap_or(0));
                }
            }
            let pending: Vec<i64> = scene.world.pending(scene.bot).map(|update| update.id).collect();
            prop_assert_eq!(&pending, &unconfirmed);
        }
    }
}
