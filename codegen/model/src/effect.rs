//! What a method does to the state of the server.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Facts, Name, Span, is_default, words};

/// What a method does to the state of the server: a verb, a noun and what fills the noun.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Effect {
    pub verb: Verb,
    /// A thing (`message`), a part of a thing (`chat.title`), a field of the result (`photo`), a query
    /// (`callback_query`) or the status that a member gets (`administrator`); none for `none` and `code`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub noun: Option<Name>,
    /// Whether it acts once for each item of the list that the noun is filled from.
    #[serde(default, skip_serializing_if = "is_default")]
    pub each: bool,
    /// What the parameters become, in the order of the parameters.
    #[serde(default, skip_serializing_if = "is_default")]
    pub fills: Vec<Fill>,
    /// Parameters that the state does not show.
    #[serde(default, skip_serializing_if = "is_default")]
    pub ignores: Vec<Name>,
    /// Whether it acts on the bot, where the effect usually acts on a user.
    #[serde(default, skip_serializing_if = "is_default")]
    pub on_bot: bool,
    /// The right that the bot needs in the chat: a Boolean of an administrator.
    #[serde(default, skip_serializing_if = "is_default")]
    pub right: Option<Name>,
    /// For how many seconds what it acts on can be acted on.
    #[serde(default, skip_serializing_if = "is_default")]
    pub within: Option<u64>,
    /// The largest file in bytes that it acts on.
    #[serde(default, skip_serializing_if = "is_default")]
    pub max: Option<u64>,
    /// Its basis, sources and notes.
    #[serde(flatten)]
    pub facts: Facts,
    #[serde(rename = "at")]
    pub span: Span,
}

/// A part of what an effect makes or changes, and where it comes from.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Fill {
    /// A path in the noun's owner: `caption`, `video.duration`, `venue.location.latitude`, `stickers`.
    pub to: Name,
    pub from: From,
}

/// Where a part comes from: paths of parameters.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum From {
    /// The value as it is.
    Param(String),
    /// The sum of a field of the items of a list: `prices.amount`.
    Sum(String),
    /// The items of a list, each as this field of an item that is made: `options.text` makes items whose
    /// field `text` is an item of `options`.
    Each(String),
}

impl From {
    /// The parameter that the path begins with.
    pub fn param(&self) -> &str {
        let path = self.path();
        path.split_once('.').map_or(path, |(param, _)| param)
    }

    pub fn path(&self) -> &str {
        match self {
            Self::Param(path) | Self::Sum(path) | Self::Each(path) => path,
        }
    }
}

/// Written as in a spec: `caption`, `sum(prices.amount)`, `each(options.text)`.
impl fmt::Display for From {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Param(path) => f.write_str(path),
            Self::Sum(path) => write!(f, "sum({path})"),
            Self::Each(path) => write!(f, "each({path})"),
        }
    }
}

macro_rules! verbs {
    ($($(#[$doc:meta])* $name:ident $word:literal,)*) => {
        /// What an effect does.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
        pub enum Verb {
            $($(#[$doc])* #[serde(rename = $word)] $name,)*
        }

        impl Verb {
            pub const ALL: [Self; [$(Self::$name),*].len()] = [$(Self::$name),*];

            /// The word of the spec language.
            pub fn name(self) -> &'static str {
                match self { $(Self::$name => $word),* }
            }
        }
    };
}

verbs! {
    /// Nothing that later calls see.
    None "none",
    /// Something that no other method does. The mock server has code for the method by its name.
    Code "code",
    /// Creates a message with a content.
    Send "send",
    /// Creates a message from another one and names its origin.
    Forward "forward",
    /// Creates a message from another one.
    Copy "copy",
    /// Replaces a part of a message.
    Edit "edit",
    Pin "pin",
    Unpin "unpin",
    /// Returns a thing, or a list of things.
    Read "read",
    /// Returns how many things there are.
    Count "count",
    /// Replaces a thing or a part of it.
    Set "set",
    /// Removes the value of a thing or of a part of it.
    Clear "clear",
    /// Gives a member a status.
    Member "member",
    /// Answers a query.
    Answer "answer",
    Create "create",
    Change "change",
    /// Adds to a list of a thing.
    Add "add",
    /// Removes a thing, or a part of a list of it.
    Remove "remove",
}

impl Verb {
    /// Whether acting twice leaves what acting once left, so that a call whose answer was lost may be repeated.
    /// `None` for [`Verb::Code`], of which each method says it.
    ///
    /// An edit and an answer are refused the second time, without harm. A change gives the same parts the same
    /// values again, as `set` does. A pin notifies the members again.
    pub fn is_repeatable(self) -> Option<bool> {
        match self {
            Self::Code => None,
            Self::None
            | Self::Edit
            | Self::Unpin
            | Self::Read
            | Self::Count
            | Self::Set
            | Self::Clear
            | Self::Member
            | Self::Answer
            | Self::Change
            | Self::Remove => Some(true),
            Self::Send | Self::Forward | Self::Copy | Self::Pin | Self::Create | Self::Add => {
                Some(false)
            }
        }
    }
}

impl Effect {
    /// Verb and noun: `send: photo`, `none`.
    pub fn title(&self) -> String {
        match &self.noun {
            Some(noun) => format!("{}: {noun}", self.verb.name()),
            None => self.verb.name().to_owned(),
        }
    }
}

/// Written as in a spec, but with all that is filled, by name: `{ send: photo, fills: { photo: photo } }`.
impl fmt::Display for Effect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(noun) = &self.noun else {
            return f.write_str(self.verb.name());
        };
        write!(f, "{{ {}: {noun}", self.verb.name())?;
        if self.each {
            f.write_str(", each: true")?;
        }
        let fills = self.fills.iter();
        let mut fills: Vec<_> = fills
            .map(|fill| format!("{}: {}", fill.to, fill.from))
            .collect();
        fills.sort();
        if !fills.is_empty() {
            write!(f, ", fills: {{ {} }}", fills.join(", "))?;
        }
        if self.on_bot {
            f.write_str(", who: bot")?;
        }
        if let Some(right) = &self.right {
            write!(f, ", right: {right}")?;
        }
        if let Some(seconds) = self.within {
            write!(f, ", within: {}", words::duration(seconds))?;
        }
        if let Some(bytes) = self.max {
            write!(f, ", max: {}", words::size(bytes))?;
        }
        if !self.ignores.is_empty() {
            let mut names: Vec<_> = self.ignores.iter().map(|name| name.as_str()).collect();
            names.sort_unstable();
            write!(f, ", ignores: [{}]", names.join(", "))?;
        }
        f.write_str(" }")
    }
}
