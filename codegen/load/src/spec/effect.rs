//! What a method does to the state of the server.

use schemars::JsonSchema;
use serde::Deserialize;

use bazu_model::effect::Verb;

use crate::source::{Entries, HasShorthand, Raw, Spanned};

/// An effect without a noun.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Word {
    /// Nothing that later calls see.
    None,
    /// Something that no other method does.
    Code,
}

/// On whom an effect acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Who {
    /// On the bot itself.
    Bot,
}

with_facts! {
    /// What a method does to the state of the server: a word, or one verb with its noun.
    pub struct Effect {
        /// `none` or `code`, if the effect has options. Without options, the word alone is enough.
        pub verb: Option<Spanned<Word>>,
        /// Creates a message: the field of the message with its content.
        pub send: Option<Spanned<String>>,
        /// Creates a message from another one and names its origin: `message`.
        pub forward: Option<Spanned<String>>,
        /// Creates a message from another one: `message`.
        pub copy: Option<Spanned<String>>,
        /// Replaces a field of a message.
        pub edit: Option<Spanned<String>>,
        /// Pins: `message`.
        pub pin: Option<Spanned<String>>,
        /// Removes the pin of a `message`, or of `all`.
        pub unpin: Option<Spanned<String>>,
        /// Returns a thing or a list of things.
        pub read: Option<Spanned<String>>,
        /// Returns how many things there are.
        pub count: Option<Spanned<String>>,
        /// Replaces a thing, or a part of it: `chat.title`.
        pub set: Option<Spanned<String>>,
        /// Removes the value of a thing, or of a part of it.
        pub clear: Option<Spanned<String>>,
        /// Gives a member this status.
        pub member: Option<Spanned<String>>,
        /// Answers a query.
        pub answer: Option<Spanned<String>>,
        /// Creates a thing.
        pub create: Option<Spanned<String>>,
        /// Replaces parts of a thing.
        pub change: Option<Spanned<String>>,
        /// Adds to a list of a thing: `sticker_set.stickers`.
        pub add: Option<Spanned<String>>,
        /// Removes a thing, or from a list of a thing.
        pub remove: Option<Spanned<String>>,
        /// Whether it acts once for each item of the list that the noun names.
        pub each: Option<Spanned<bool>>,
        /// What parts are filled with, where it does not follow from names: a parameter,
        /// `sum(list.field)` or `each(list.field)`.
        #[serde(default)]
        pub fills: Entries<Spanned<String>>,
        /// On whom it acts, if not on the user that a parameter names.
        pub who: Option<Spanned<Who>>,
        /// The right that the bot needs in the chat.
        pub right: Option<Spanned<String>>,
        /// For how long what it acts on can be acted on: `48 h`, `10 s`.
        pub within: Option<Spanned<Raw>>,
        /// The largest file that it acts on: `20 MB`.
        pub max: Option<Spanned<Raw>>,
        /// The parameter that the noun is made from, if it has another name.
        pub from: Option<Spanned<String>>,
        /// Parameters that the state does not show.
        #[serde(default)]
        pub ignores: Vec<Spanned<String>>,
    }
}

impl HasShorthand for Effect {
    const MARKER: &'static str = "$short:verb";
}

impl Effect {
    /// The verbs that are written, each with its noun.
    pub fn verbs(&self) -> Vec<(Verb, Option<&Spanned<String>>)> {
        let word = self.verb.as_ref().map(|word| match word.value {
            Word::None => (Verb::None, None),
            Word::Code => (Verb::Code, None),
        });
        let nouns = [
            (Verb::Send, &self.send),
            (Verb::Forward, &self.forward),
            (Verb::Copy, &self.copy),
            (Verb::Edit, &self.edit),
            (Verb::Pin, &self.pin),
            (Verb::Unpin, &self.unpin),
            (Verb::Read, &self.read),
            (Verb::Count, &self.count),
            (Verb::Set, &self.set),
            (Verb::Clear, &self.clear),
            (Verb::Member, &self.member),
            (Verb::Answer, &self.answer),
            (Verb::Create, &self.create),
            (Verb::Change, &self.change),
            (Verb::Add, &self.add),
            (Verb::Remove, &self.remove),
        ];
        let nouns = nouns.into_iter();
        let nouns = nouns.filter_map(|(verb, noun)| Some((verb, Some(noun.as_ref()?))));
        word.into_iter().chain(nouns).collect()
    }
}
