use std::collections::{BTreeSet, HashSet};

use proptest::prelude::*;

use super::*;

const MS: Duration = Duration::from_millis(1);
const LONG: Duration = Duration::from_secs(30);

fn offsets() -> Offsets<i64> {
    Offsets::new(Policy::new(100))
}

fn ask(offset: Option<i64>, timeout: Duration) -> Step {
    Step::Ask(Ask { offset, timeout })
}

/// Notes updates of a chat. Returns the new ones.
fn fetch(offsets: &mut Offsets<i64>, ids: &[i64], chat: i64, now: Duration) -> Vec<i64> {
    let batch: Vec<_> = ids.iter().map(|id| (Name::Id(*id), chat)).collect();
    let news = offsets.fetched(&batch, now);
    let ids = ids.iter().zip(news);
    ids.filter_map(|(id, is_new)| is_new.then_some(*id))
        .collect()
}

fn handle(offsets: &mut Offsets<i64>, ids: &[i64], now: Duration) {
    for id in ids {
        offsets.handled(Name::Id(*id), now);
    }
}

#[test]
fn without_unhandled_updates_it_polls_long_and_confirms_all() {
    let mut offsets = offsets();
    assert_eq!(offsets.step(MS), ask(None, LONG));
    assert_eq!(fetch(&mut offsets, &[5, 6], 1, MS), [5, 6]);
    handle(&mut offsets, &[5, 6], MS);
    assert_eq!(offsets.step(MS), ask(Some(7), LONG));
}

#[test]
fn with_unhandled_updates_it_asks_again_after_growing_pauses() {
    let mut offsets = offsets();
    offsets.step(Duration::ZERO);
    fetch(&mut offsets, &[5, 6], 1, Duration::ZERO);
    handle(&mut offsets, &[6], Duration::ZERO);
    let mut now = Duration::ZERO;
    for pause in [250, 250, 500, 1000, 2000, 2000] {
        assert_eq!(offsets.step(now), Step::Wait(Some(now + pause * MS)));
        now += pause * MS;
        assert_eq!(offsets.step(now), ask(Some(5), Duration::ZERO));
        assert_eq!(fetch(&mut offsets, &[5, 6], 1, now), [0; 0]);
    }
    // Something new makes the pause short again.
    now += 2000 * MS;
    assert_eq!(offsets.step(now), ask(Some(5), Duration::ZERO));
    assert_eq!(fetch(&mut offsets, &[5, 6, 7], 1, now), [7]);
    assert_eq!(offsets.step(now), Step::Wait(Some(now + 250 * MS)));
    // The pause ends when all is handled.
    handle(&mut offsets, &[5, 7], now);
    assert_eq!(offsets.step(now), ask(Some(8), LONG));
}

#[test]
fn a_server_that_does_not_wait_is_not_asked_without_a_pause() {
    let mut offsets = offsets();
    let mut now = Duration::ZERO;
    for pause in [250, 500, 1000, 2000, 2000] {
        assert_eq!(offsets.step(now), ask(None, LONG));
        fetch(&mut offsets, &[], 1, now);
        assert_eq!(offsets.step(now), Step::Wait(Some(now + pause * MS)));
        now += pause * MS;
    }
    // One that waits is asked at once.
    assert_eq!(offsets.step(now), ask(None, LONG));
    now += LONG;
    fetch(&mut offsets, &[], 1, now);
    assert_eq!(offsets.step(now), ask(None, LONG));
}

#[test]
fn the_end_of_a_slow_handler_makes_it_poll_at_once() {
    let mut offsets = offsets();
    offsets.step(Duration::ZERO);
    fetch(&mut offsets, &[1], 1, Duration::ZERO);
    let asked_at = 250 * MS;
    offsets.step(asked_at);
    fetch(&mut offsets, &[1], 1, asked_at);
    handle(&mut offsets, &[1], 300 * MS);
    assert_eq!(offsets.step(300 * MS), ask(Some(2), LONG));
}

#[test]
fn a_full_window_lets_go_of_the_slow_key_and_of_nothing_else() {
    let mut offsets = offsets();
    offsets.step(Duration::ZERO);
    // One slow chat has three updates, another one the rest, and all of that is handled but the last.
    fetch(&mut offsets, &[1, 2, 50], 7, Duration::ZERO);
    let others: Vec<i64> = (3..=100).filter(|id| *id != 50).collect();
    fetch(&mut offsets, &others, 8, Duration::ZERO);
    handle(&mut offsets, &others[..others.len() - 1], MS);
    assert_eq!(offsets.step(MS), Step::Wait(Some(1000 * MS)));
    let now = 1000 * MS;
    assert_eq!(offsets.step(now), Step::LetGo(vec![1, 2, 50]));
    assert_eq!(offsets.step(now), ask(Some(100), Duration::ZERO));
    // A new update of the slow chat does not hold the offset either.
    assert_eq!(fetch(&mut offsets, &[100, 101], 7, now), [101]);
    handle(&mut offsets, &[100], now);
    assert_eq!(offsets.step(now), ask(Some(102), LONG));
    assert_eq!(offsets.unhandled(), (vec![], vec![1, 2, 50, 101]));
    // When its queue is empty, it holds the offset again.
    handle(&mut offsets, &[1, 2, 50, 101], now);
    fetch(&mut offsets, &[102], 7, now);
    assert_eq!(offsets.unhandled(), (vec![102], vec![]));
    assert_eq!(offsets.step(now + 250 * MS), ask(Some(102), Duration::ZERO));
}

#[test]
fn it_stops_fetching_when_too_much_was_let_go() {
    let mut policy = Policy::new(100);
    policy.at_most_once = true;
    policy.max_let_go = 250;
    let mut offsets = Offsets::new(policy);
    let now = MS;
    assert_eq!(offsets.step(now), ask(None, LONG));
    fetch(&mut offsets, &(1..=100).collect::<Vec<_>>(), 1, now);
    assert_eq!(offsets.step(now), ask(Some(101), LONG));
    fetch(&mut offsets, &(101..=200).collect::<Vec<_>>(), 1, now);
    assert_eq!(offsets.step(now), Step::Wait(None));
    handle(&mut offsets, &(1..=50).collect::<Vec<_>>(), now);
    assert_eq!(offsets.step(now), ask(Some(201), LONG));
}

#[test]
fn a_limit_below_one_answer_still_lets_one_answer_in() {
    let mut policy = Policy::new(100);
    policy.at_most_once = true;
    policy.max_let_go = 0;
    let mut offsets = Offsets::new(policy);
    assert_eq!(offsets.step(MS), ask(None, LONG));
    fetch(&mut offsets, &[1], 1, MS);
    assert_eq!(offsets.step(MS), Step::Wait(None));
    handle(&mut offsets, &[1], MS);
    assert_eq!(offsets.step(MS), ask(Some(2), LONG));
}

#[test]
fn at_most_once_confirms_what_was_fetched() {
    let mut policy = Policy::new(100);
    policy.at_most_once = true;
    let mut offsets = Offsets::new(policy);
    offsets.step(MS);
    assert_eq!(fetch(&mut offsets, &[5], 1, MS), [5]);
    assert_eq!(offsets.step(MS), ask(Some(6), LONG));
    assert_eq!(offsets.unhandled(), (vec![], vec![5]));
}

#[test]
fn ids_out_of_order_are_each_new_once_and_the_lowest_holds() {
    let mut offsets = offsets();
    offsets.step(MS);
    assert_eq!(fetch(&mut offsets, &[9, 7, 8, 7], 1, MS), [9, 7, 8]);
    handle(&mut offsets, &[9], MS);
    assert_eq!(offsets.offset(), Some(7));
    handle(&mut offsets, &[7, 8], MS);
    assert_eq!(offsets.offset(), Some(10));
}

#[test]
fn a_server_that_counts_anew_is_followed() {
    let mut offsets = offsets();
    offsets.step(MS);
    fetch(&mut offsets, &[1000, 1001], 1, MS);
    handle(&mut offsets, &[1000], MS);
    offsets.step(300 * MS);
    assert_eq!(fetch(&mut offsets, &[5, 6], 1, 300 * MS), [5, 6]);
    handle(&mut offsets, &[5, 6], 300 * MS);
    // The update of the old count does not make the new count jump.
    assert_eq!(offsets.offset(), Some(7));
    offsets.step(600 * MS);
    assert_eq!(fetch(&mut offsets, &[7], 1, 600 * MS), [7]);
    handle(&mut offsets, &[7, 1001], 600 * MS);
    assert_eq!(offsets.offset(), Some(8));
}

#[test]
fn an_old_id_that_repeats_does_not_end_the_new_count() {
    let mut offsets = offsets();
    offsets.step(MS);
    fetch(&mut offsets, &[1000], 1, MS);
    handle(&mut offsets, &[1000], MS);
    offsets.step(MS);
    assert_eq!(fetch(&mut offsets, &[3], 1, MS), [3]);
    handle(&mut offsets, &[3], MS);
    assert_eq!(offsets.step(MS), ask(Some(4), LONG));
    assert_eq!(fetch(&mut offsets, &[1000, 4], 1, MS), [4]);
    handle(&mut offsets, &[4], MS);
    assert_eq!(offsets.step(MS), ask(Some(5), LONG));
}

#[test]
fn a_late_lower_id_does_not_confirm_what_is_unhandled() {
    let mut offsets = offsets();
    offsets.step(MS);
    fetch(&mut offsets, &[10], 1, MS);
    offsets.step(300 * MS);
    assert_eq!(fetch(&mut offsets, &[8, 10], 1, 300 * MS), [8]);
    handle(&mut offsets, &[8], 300 * MS);
    offsets.step(600 * MS);
    fetch(&mut offsets, &[10], 1, 600 * MS);
    assert_eq!(offsets.offset(), Some(10));
}

#[test]
fn the_highest_id_neither_overflows_nor_is_asked_for_without_a_pause() {
    let mut offsets = offsets();
    offsets.step(MS);
    let ids = [i64::MAX - 1, i64::MAX];
    assert_eq!(fetch(&mut offsets, &ids, 1, MS), ids);
    handle(&mut offsets, &ids, MS);
    assert_eq!(offsets.step(MS), ask(Some(i64::MAX), LONG));
    // It cannot be confirmed to the server.
    assert_eq!(fetch(&mut offsets, &[i64::MAX], 1, MS), [0; 0]);
    assert_eq!(offsets.step(MS), Step::Wait(Some(251 * MS)));
}

#[test]
fn negative_ids_are_each_new_once_and_the_offset_is_never_negative() {
    let mut offsets = offsets();
    offsets.step(MS);
    assert_eq!(
        fetch(&mut offsets, &[i64::MIN, -3, -1], 1, MS),
        [i64::MIN, -3, -1]
    );
    assert_eq!(offsets.step(MS), ask(Some(0), LONG));
    assert_eq!(fetch(&mut offsets, &[-3, 2], 1, MS), [2]);
    assert_eq!(offsets.unhandled(), (vec![], vec![i64::MIN, -3, -1, 2]));
    handle(&mut offsets, &[i64::MIN, -3, -1, 2], MS);
    assert_eq!(offsets.offset(), Some(3));
}

#[test]
fn an_update_without_an_id_moves_the_offset_by_one_and_is_new_once() {
    let mut offsets = offsets();
    offsets.step(MS);
    fetch(&mut offsets, &[7], 1, MS);
    handle(&mut offsets, &[7], MS);
    let unread = [(Name::Text(3), 0)];
    assert_eq!(offsets.step(MS), ask(Some(8), LONG));
    assert_eq!(offsets.fetched(&unread, MS), [true]);
    assert_eq!(offsets.step(300 * MS), ask(Some(9), LONG));
    assert_eq!(
        offsets.fetched(&unread, MS),
        [false],
        "while it is unhandled"
    );
    offsets.handled(Name::Text(3), MS);
    assert_eq!(offsets.fetched(&unread, MS), [false], "when it is handled");
}

#[test]
fn an_unreadable_update_among_others_does_not_hold_them() {
    let mut offsets = offsets();
    offsets.step(MS);
    let batch = [(Name::Id(1), 1), (Name::Text(3), 2), (Name::Id(3), 3)];
    assert_eq!(offsets.fetched(&batch, MS), [true; 3]);
    handle(&mut offsets, &[1, 3], MS);
    offsets.handled(Name::Text(3), MS);
    assert_eq!(offsets.step(MS), ask(Some(4), LONG));
}

#[test]
fn what_is_remembered_is_bounded_in_number_and_time() {
    let mut seen = Seen::new(3);
    for id in 1..=4 {
        assert!(seen.insert(Name::Id(id), MS));
    }
    assert!(!seen.contains(Name::Id(1), MS));
    assert!(seen.contains(Name::Id(2), MS));
    let day = Duration::from_secs(24 * 60 * 60);
    assert!(seen.contains(Name::Id(2), day));
    assert!(!seen.contains(Name::Id(2), day + MS));
    // A server that counts anew after a week uses old ids again.
    assert!(seen.insert(Name::Id(2), 7 * day));
    assert!(Seen::new(0).insert(Name::Id(1), MS));
}

#[test]
fn only_an_offset_that_the_server_does_not_know_must_be_confirmed() {
    let mut offsets = offsets();
    assert_eq!(offsets.unconfirmed(), None);
    offsets.step(MS);
    fetch(&mut offsets, &[4], 1, MS);
    handle(&mut offsets, &[4], MS);
    assert_eq!(offsets.unconfirmed(), Some(5));
    offsets.step(MS);
    assert_eq!(offsets.unconfirmed(), Some(5), "asked, but not answered");
    fetch(&mut offsets, &[], 1, MS);
    assert_eq!(offsets.unconfirmed(), None);
}

/// A server with updates in its order, which knows what is confirmed and gives out one answer.
#[derive(Debug)]
struct Model {
    pending: Vec<(i64, i64)>,
}

impl Model {
    fn answer(&mut self, offset: Option<i64>) -> Vec<(Name, i64)> {
        if let Some(offset) = offset {
            self.pending.retain(|(id, _)| *id >= offset);
        }
        let batch = self.pending.iter().take(10);
        batch.map(|(id, chat)| (Name::Id(*id), *chat)).collect()
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    /// However long handlers run and in whatever order they end: each update is new once, and one that was
    /// confirmed before it was handled had been let go.
    #[test]
    fn every_update_is_handled_once_and_confirmed_after_that(
        gaps in prop::collection::vec((1_i64..4, 0_i64..5, 0_u64..3000), 1..120),
        delays in prop::collection::vec(0_u64..5000, 120),
    ) {
        let mut policy = Policy::new(10);
        policy.max_let_go = 40;
        let mut offsets = Offsets::new(policy);
        let mut id = 0;
        let mut arrivals = Vec::new();
        let mut at = 0;
        for (gap, chat, wait) in &gaps {
            id += gap;
            at += wait / 10;
            arrivals.push((at, id, *chat));
        }
        let mut server = Model { pending: Vec::new() };
        let mut running: Vec<(u64, i64)> = Vec::new();
        let (mut handled, mut let_go) = (HashSet::new(), HashSet::new());
        let mut started = 0;
        for now in 0..400_000_u64 {
            let clock = Duration::from_millis(now);
            while arrivals.first().is_some_and(|(at, ..)| *at <= now) {
                let (_, id, chat) = arrivals.remove(0);
                server.pending.push((id, chat));
            }
            let (done, rest): (Vec<_>, Vec<_>) = running.into_iter().partition(|(end, _)| *end <= now);
            running = rest;
            for (_, id) in done {
                offsets.handled(Name::Id(id), clock);
                prop_assert!(handled.insert(id), "handled twice: {id}");
            }
            match offsets.step(clock) {
                Step::Wait(_) => {}
                Step::LetGo(ids) => let_go.extend(ids),
                Step::Ask(ask) => {
                    let before: BTreeSet<i64> = server.pending.iter().map(|(id, _)| *id).collect();
                    let batch = server.answer(ask.offset);
                    let after: BTreeSet<i64> = server.pending.iter().map(|(id, _)| *id).collect();
                    for id in before.difference(&after) {
                        let is_released = let_go.contains(id)
                            || offsets.released.contains_key(&Name::Id(*id));
                        prop_assert!(handled.contains(id) || is_released, "lost: {id}");
                    }
                    let news = offsets.fetched(&batch, clock);
                    for ((name, _), is_new) in batch.iter().zip(news) {
                        if is_new {
                            let delay = delays[started % delays.len()];
                            started += 1;
                            running.push((now + delay, name.id().unwrap()));
                        }
                    }
                    prop_assert!(offsets.released.len() <= 40);
                    prop_assert!(offsets.window.len() <= 10 + 40);
                }
            }
            if arrivals.is_empty() && server.pending.is_empty() && running.is_empty() {
                break;
            }
        }
        prop_assert_eq!(handled.len(), gaps.len(), "stalled: {:?}", server);
        prop_assert!(offsets.let_go.is_empty() && offsets.released.is_empty());
    }

    /// Whatever ids come: none is new twice, nothing overflows, the offset is never negative, and the next request
    /// comes after a bounded time once all is handled.
    #[test]
    fn any_ids_are_survived(
        batches in prop::collection::vec(
            prop::collection::vec(prop_oneof![
                any::<i64>(),
                -5_i64..20,
                (i64::MAX - 5)..=i64::MAX,
            ], 0..20),
            1..30,
        ),
    ) {
        let mut offsets = offsets();
        let mut new = HashSet::new();
        let mut now = Duration::ZERO;
        for batch in batches {
            let step = offsets.step(now);
            prop_assert!(matches!(step, Step::Ask(_)), "{step:?}");
            if let Step::Ask(Ask { offset: Some(offset), .. }) = step {
                prop_assert!(offset >= 0);
            }
            for id in fetch(&mut offsets, &batch, 1, now) {
                prop_assert!(new.insert(id), "new twice: {id}");
                offsets.handled(Name::Id(id), now);
            }
            prop_assert!(offsets.window.is_empty() && offsets.released.is_empty());
            now += Duration::from_secs(2);
        }
    }
}
