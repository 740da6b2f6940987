//! How far a broadcast is, in a form that can be stored.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use serde::de::{self, Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

/// The chats of a list for which a broadcast made its call. Store it to go on after a restart.
///
/// Its text, also in serde, is a number, and then the numbers of chats that are done out of turn: `1200` or `1200+1203+1204`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Position {
    /// So many chats at the start of the list are done.
    done: u64,
    /// The places of others that are done.
    ahead: BTreeSet<u64>,
}

impl Position {
    /// The number of chats at the start of the list that are all done.
    pub fn done(&self) -> u64 {
        self.done
    }

    /// Whether the chat at this place of the list is done. The first place is 0.
    pub fn has(&self, place: u64) -> bool {
        place < self.done || self.ahead.contains(&place)
    }

    /// How many chats are done out of turn.
    pub(super) fn ahead(&self) -> usize {
        self.ahead.len()
    }

    pub(super) fn add(&mut self, place: u64) {
        self.ahead.insert(place);
        while self.ahead.remove(&self.done) {
            self.done = self.done.saturating_add(1);
        }
    }
}

/// The text of a position is not one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidPosition;

impl fmt::Display for InvalidPosition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "not the position of a broadcast; give what its progress returned, such as `1200`",
        )
    }
}

impl std::error::Error for InvalidPosition {}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.done.fmt(f)?;
        self.ahead
            .iter()
            .try_for_each(|place| write!(f, "+{place}"))
    }
}

impl FromStr for Position {
    type Err = InvalidPosition;

    fn from_str(text: &str) -> Result<Self, InvalidPosition> {
        let mut numbers = text.split('+').map(str::parse::<u64>);
        let done = numbers.next().and_then(Result::ok).ok_or(InvalidPosition)?;
        let mut position = Self {
            done,
            ahead: BTreeSet::new(),
        };
        for place in numbers {
            match place {
                Ok(place) if place > done => position.add(place),
                _ => return Err(InvalidPosition),
            }
        }
        Ok(position)
    }
}

impl Serialize for Position {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Position {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_position_survives_its_text() {
        let mut position = Position::default();
        assert_eq!(position.to_string(), "0");
        for place in [0, 1, 3, 4, 7] {
            position.add(place);
        }
        assert_eq!(position.to_string(), "2+3+4+7");
        assert_eq!("2+3+4+7".parse(), Ok(position.clone()));
        assert!(position.has(1) && !position.has(2) && position.has(7));
        position.add(2);
        assert_eq!((position.done(), position.ahead()), (5, 1));
        let json = serde_json::to_string(&position).unwrap();
        assert_eq!(json, "\"5+7\"");
        assert_eq!(serde_json::from_str::<Position>(&json).unwrap(), position);
    }

    #[test]
    fn what_is_not_a_position_is_refused() {
        for text in ["", "-1", "5+3", "5+", "five", "5+x", "99999999999999999999"] {
            assert_eq!(text.parse::<Position>(), Err(InvalidPosition), "{text}");
        }
        let last: Position = u64::MAX.to_string().parse().unwrap();
        assert!(last.has(u64::MAX - 1));
        assert!(
            format!("{}+{}", u64::MAX, u64::MAX)
                .parse::<Position>()
                .is_err()
        );
    }
}
