use super::Key;
use super::keys::Keys;

#[test]
fn the_turn_of_a_key_passes_in_order_and_an_idle_key_is_forgotten() {
    let mut keys = Keys::default();
    let (one, two) = (Key::Chat(1), Key::User(1));
    assert_eq!(keys.enter(one, "a"), Some("a"));
    assert_eq!(keys.enter(one, "b"), None);
    assert_eq!(keys.enter(two, "c"), Some("c"), "another key is free");
    assert_eq!(keys.enter(one, "d"), None);
    assert_eq!(keys.leave(one), Some("b"));
    assert_eq!(keys.leave(one), Some("d"));
    assert_eq!(keys.leave(one), None);
    assert_eq!(keys.enter(one, "e"), Some("e"));
    assert_eq!(keys.leave(one), None);
    assert!(!keys.is_empty());
    assert_eq!(keys.leave(two), None);
    assert!(keys.is_empty());
}
