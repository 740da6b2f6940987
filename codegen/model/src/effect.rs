//! What a method does to the state of the server.

use serde::{Deserialize, Serialize};

use crate::{Facts, Name, Span, is_default};

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
    /// A field of each item of a list: `options.text`.
    Each(String),
}

/// What an effect does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Verb {
    /// Nothing that later calls see.
    None,
    /// Something that no other method does. The mock server has code for the method by its name.
    Code,
    /// Creates a message with a content.
    Send,
    /// Creates a message from another one and names its origin.
    Forward,
    /// Creates a message from another one.
    Copy,
    /// Replaces a part of a message.
    Edit,
    Pin,
    Unpin,
    /// Returns a thing, or a list of things.
    Read,
    /// Returns how many things there are.
    Count,
    /// Replaces a thing or a part of it.
    Set,
    /// Removes the value of a thing or of a part of it.
    Clear,
    /// Gives a member a status.
    Member,
    /// Answers a query.
    Answer,
    Create,
    Change,
    /// Adds to a list of a thing.
    Add,
    /// Removes a thing, or a part of a list of it.
    Remove,
}
