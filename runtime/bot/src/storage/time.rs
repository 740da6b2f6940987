//! Times and keys as storages write them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::executor::Key;

/// Nanoseconds since 1970. A time outside of the years 1678 to 2261 becomes the nearest one inside.
pub(super) fn nanos(time: SystemTime) -> i64 {
    match time.duration_since(UNIX_EPOCH) {
        Ok(after) => duration_nanos(after),
        Err(before) => -duration_nanos(before.duration()),
    }
}

pub(super) fn time(nanos: i64) -> SystemTime {
    let distance = Duration::from_nanos(nanos.unsigned_abs());
    let time = match nanos {
        0.. => UNIX_EPOCH.checked_add(distance),
        _ => UNIX_EPOCH.checked_sub(distance),
    };
    time.unwrap_or(UNIX_EPOCH)
}

/// The nanoseconds of a duration, up to 292 years.
pub(super) fn duration_nanos(duration: Duration) -> i64 {
    i64::try_from(duration.as_nanos()).unwrap_or(i64::MAX)
}

pub(super) fn duration(nanos: i64) -> Duration {
    Duration::from_nanos(nanos.unsigned_abs())
}

/// A key as text, for people who look into a storage: `chat 7`.
pub(super) fn key_text(key: &Key) -> String {
    match key {
        Key::Alone(number) => format!("alone {number}"),
        Key::Chat(_) | Key::User(_) | Key::UserInChat { .. } | Key::Update(_) | Key::Other(_) => {
            key.to_string()
        }
    }
}

/// Reads the text of a key. `None` if it is not one.
pub(super) fn key(text: &str) -> Option<Key> {
    let words: Vec<&str> = text.split(' ').collect();
    Some(match *words {
        ["chat", id] => Key::Chat(id.parse().ok()?),
        ["user", id] => Key::User(id.parse().ok()?),
        ["user", user, "in", "chat", chat] => Key::UserInChat {
            chat: chat.parse().ok()?,
            user: user.parse().ok()?,
        },
        ["update", id] => Key::Update(id.parse().ok()?),
        ["key", number] => Key::Other(number.parse().ok()?),
        ["alone", number] => Key::Alone(number.parse().ok()?),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_kept_to_the_nanosecond_and_extreme_ones_do_not_overflow() {
        let exact = UNIX_EPOCH + Duration::new(1_800_000_000, 123_456_789);
        assert_eq!(time(nanos(exact)), exact);
        let before = UNIX_EPOCH - Duration::from_nanos(5);
        assert_eq!(time(nanos(before)), before);
        let far = UNIX_EPOCH + Duration::from_secs(1 << 40);
        assert_eq!(nanos(far), i64::MAX);
        assert_eq!(nanos(time(i64::MIN)), -i64::MAX);
        assert_eq!(
            duration(duration_nanos(Duration::MAX)).as_secs(),
            9_223_372_036
        );
    }

    #[test]
    fn each_key_is_read_from_its_text_and_other_text_is_none() {
        let keys = [
            Key::Chat(i64::MIN),
            Key::User(7),
            Key::UserInChat { chat: -1, user: 2 },
            Key::Update(i64::MAX),
            Key::Other(0),
            Key::Alone(u64::MAX),
        ];
        for it in keys {
            assert_eq!(key(&key_text(&it)), Some(it));
        }
        for text in [
            "",
            "chat",
            "chat x",
            "chat 1 ",
            "user 1 in chat",
            "chat 9223372036854775808",
        ] {
            assert_eq!(key(text), None, "{text}");
        }
    }
}
