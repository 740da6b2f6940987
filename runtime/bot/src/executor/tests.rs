use super::Key;
use super::keys::{Begin, Keys, Next};

type Names = Keys<&'static str, &'static str, &'static str>;

fn begin(task: &'static str, is_awaited: bool) -> Begin<&'static str> {
    Begin { task, is_awaited }
}

fn next(task: &'static str) -> Next<&'static str, &'static str> {
    Next::Task(begin(task, false))
}

#[test]
fn the_turn_of_a_key_passes_in_order_and_an_idle_key_is_forgotten() {
    let mut keys = Names::default();
    let (one, two) = (Key::Chat(1), Key::User(1));
    assert_eq!(keys.enter(one, "a"), Some(begin("a", false)));
    assert_eq!(keys.enter(one, "b"), None);
    let other = keys.enter(two, "c");
    assert_eq!(other, Some(begin("c", false)), "another key is free");
    assert_eq!(keys.enter(one, "d"), None);
    assert_eq!(keys.leave(one), next("b"));
    assert_eq!(keys.leave(one), next("d"));
    assert_eq!(keys.leave(one), Next::Nobody);
    assert_eq!(keys.enter(one, "e"), Some(begin("e", false)));
    assert_eq!(keys.leave(one), Next::Nobody);
    assert!(!keys.is_empty());
    assert_eq!(keys.leave(two), Next::Nobody);
    assert!(keys.is_empty());
}

#[test]
fn a_key_with_a_waiter_is_free_but_not_forgotten() {
    let mut keys = Names::default();
    let key = Key::Chat(1);
    assert_eq!(keys.enter(key, "a"), Some(begin("a", false)));
    keys.wait(key, 1, "waiter");
    assert_eq!(keys.leave(key), Next::Nobody);
    assert_eq!(keys.enter(key, "b"), Some(begin("b", true)));
    assert_eq!(keys.enter(key, "c"), None);
    assert_eq!(keys.remove(key, 2), None, "no such waiter");
    assert_eq!(keys.remove(key, 1), Some("waiter"));
    assert_eq!(keys.remove(key, 1), None);
    assert_eq!(keys.leave(key), next("c"));
    assert_eq!(keys.leave(key), Next::Nobody);
    assert!(keys.is_empty());
}

#[test]
fn a_handler_that_waited_has_the_turn_before_what_is_queued() {
    let mut keys = Names::default();
    let key = Key::Chat(1);
    assert!(keys.go_back(key, || unreachable!("the key is free")));
    assert_eq!(keys.enter(key, "a"), None);
    assert!(!keys.go_back(key, || "first"));
    assert!(!keys.go_back(key, || "second"));
    assert_eq!(keys.leave(key), Next::Return("first"));
    assert_eq!(keys.leave(key), Next::Return("second"));
    assert_eq!(keys.leave(key), next("a"));
    assert_eq!(keys.leave(key), Next::Nobody);
    assert!(keys.is_empty());
}
