//! What a change means: for the wire in both directions of time, and for Rust.

use bazu_model::level::Level;

/// What happens when one side is older than the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wire {
    /// It works as before.
    Works,
    /// It works, but some values may be refused, missing or unknown.
    Differs,
    /// It fails.
    Breaks,
}

impl Wire {
    pub fn word(self) -> &'static str {
        match self {
            Self::Works => "works",
            Self::Differs => "differs",
            Self::Breaks => "breaks",
        }
    }
}

/// What a change means for bots, servers and code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// A bot built on the old crate, with the new server.
    pub old_bot: Wire,
    /// The new crate, with the old server.
    pub new_crate: Wire,
    /// Code written for the old crate, with the new one.
    pub rust: Level,
}

impl Verdict {
    /// The worse of both, word by word.
    fn worst(self, other: Self) -> Self {
        Self {
            old_bot: self.old_bot.max(other.old_bot),
            new_crate: self.new_crate.max(other.new_crate),
            rust: self.rust.max(other.rust),
        }
    }

    /// What it means for both sides of the wire, in words.
    pub(super) fn sides(self) -> [String; 2] {
        let side = |who: &str, wire: Wire, whose: &str| match wire {
            Wire::Works => format!("{who} works with {whose}"),
            Wire::Differs => {
                format!("{who} may be refused, or receive unknown values, with {whose}")
            }
            Wire::Breaks => format!("{who} fails with {whose}"),
        };
        [
            side("a bot on the old crate", self.old_bot, "the new server"),
            side("the new crate", self.new_crate, "the old server"),
        ]
    }

    /// Whether something that exists breaks: a bot fails, or code does not compile. That the new
    /// crate needs the new server breaks nobody: a bot moves to it when the server has.
    pub fn breaking(self) -> bool {
        self.old_bot == Wire::Breaks || self.rust == Level::Major
    }

    /// The same in a sentence.
    pub(super) fn breaking_words(self) -> &'static str {
        match (self.old_bot == Wire::Breaks, self.rust == Level::Major) {
            (true, true) => "Breaking: bots fail, and code may not compile",
            (true, false) => "Breaking: bots fail",
            (false, true) => "Breaking: code may not compile",
            (false, false) => "Not breaking",
        }
    }
}

/// Where a value is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Direction {
    pub request: bool,
    pub answer: bool,
}

impl Direction {
    /// In neither: it is not a value.
    pub const NONE: Self = Self {
        request: false,
        answer: false,
    };
    /// In requests alone.
    pub const REQUEST: Self = Self {
        request: true,
        answer: false,
    };
    /// In answers alone.
    pub const ANSWER: Self = Self {
        request: false,
        answer: true,
    };
}

/// The verdicts of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdicts {
    /// In a request and in an answer alike.
    Both(Verdict),
    /// In a request, and in an answer.
    Split(Verdict, Verdict),
    /// Only in a request; why not in an answer.
    Request(Verdict, &'static str),
    /// Only in an answer; why not in a request.
    Answer(Verdict, &'static str),
}

impl Verdicts {
    /// The verdict on a value by its use; the worse one of two.
    pub fn of(self, direction: Direction) -> Verdict {
        match self {
            Self::Both(verdict) | Self::Request(verdict, _) | Self::Answer(verdict, _) => verdict,
            Self::Split(request, answer) => match (direction.request, direction.answer) {
                (true, true) => request.worst(answer),
                (true, false) => request,
                (false, _) => answer,
            },
        }
    }
}
