//! What the tests ask of every generated bot crate, whose types differ, in the same types.

use bazu_core::{Error, LazyUpdate, Response};

use crate::spec::{Spec, spec};

pub(crate) type Decode = fn(&Response) -> Result<(), Error>;

/// A generated crate.
pub(crate) struct Bot {
    /// Its API.
    pub(crate) id: &'static str,
    /// Methods with an answer of each shape, by their names.
    pub(crate) methods: &'static [(&'static str, Decode)],
    /// Reads a batch of updates.
    pub(crate) updates: fn(&Response) -> Result<Vec<Read>, Error>,
    /// Reads a batch of updates as far as their ids and kinds.
    pub(crate) lazy: for<'a> fn(&'a Response) -> Result<Vec<LazyUpdate<'a>>, Error>,
    /// Reads the rest of one.
    pub(crate) decode: fn(&LazyUpdate<'_>) -> Result<Kind, Error>,
}

impl Bot {
    pub(crate) fn spec(&self) -> &'static Spec {
        spec(self.id)
    }

    /// How the answer of one of its methods is read.
    pub(crate) fn decode_of(&self, method: &str) -> Decode {
        let found = self.methods.iter().find(|(name, _)| *name == method);
        found.unwrap_or_else(|| panic!("{method} is not tried")).1
    }

    /// A good answer of a method.
    pub(crate) fn good(&self, method: &str) -> String {
        let returns = &self.spec().api.methods[method].returns;
        format!(r#"{{"ok":true,"result":{}}}"#, self.spec().least(returns))
    }
}

/// An update that was read.
#[derive(Debug)]
pub(crate) struct Read {
    pub(crate) id: i64,
    pub(crate) kind: Kind,
    /// The paths of its broken parts.
    pub(crate) broken: Vec<String>,
    /// The update as it is written.
    pub(crate) written: String,
}

/// The kind of an update.
#[derive(Debug, PartialEq)]
pub(crate) enum Kind {
    /// A known one, as `Debug` shows it.
    Known(String),
    Unknown {
        name: String,
        json: String,
    },
    Undecodable {
        json: String,
        error: String,
    },
}

macro_rules! bot {
    ($id:literal, $crate_name:ident, [$($name:literal $method:ident)*]) => {{
        use $crate_name::bazu_core::Method as _;
        use $crate_name::methods;
        use $crate_name::types::{UpdateKind, lazy_updates};
        fn kind(kind: UpdateKind) -> Kind {
            match kind {
                UpdateKind::Unknown(kept) => Kind::Unknown {
                    name: kept.name().to_owned(),
                    json: kept.json().to_owned(),
                },
                UpdateKind::Undecodable(kept) => Kind::Undecodable {
                    json: kept.json().to_owned(),
                    error: kept.error().to_owned(),
                },
                known => Kind::Known(format!("{known:?}")),
            }
        }
        Bot {
            id: $id,
            methods: &[$(($name, |answer| methods::$method::decode(answer).map(drop))),*],
            updates: |batch| {
                let updates = methods::GetUpdates::decode(batch)?.into_iter();
                let read = updates.map(|update| Read {
                    id: update.id,
                    broken: update.broken().iter().map(|part| part.path().to_owned()).collect(),
                    written: serde_json::to_string(&update).expect("it is written"),
                    kind: kind(update.kind),
                });
                Ok(read.collect())
            },
            lazy: lazy_updates,
            decode: |update| UpdateKind::decode(update).map(kind),
        }
    }};
}

/// Every generated bot crate.
pub(crate) fn bots() -> [Bot; 2] {
    [
        bot!("bale", bale_bot, [
            "getUpdates" GetUpdates
            "getMe" GetMe
            "getChat" GetChat
            "getChatMember" GetChatMember
            "sendMessage" SendMessage
            "setWebhook" SetWebhook
            "inquireTransaction" InquireTransaction
        ]),
        bot!("letgram", letgram_bot, [
            "getUpdates" GetUpdates
            "getMe" GetMe
            "getChat" GetChat
            "getChatMember" GetChatMember
            "sendMessage" SendMessage
            "setWebhook" SetWebhook
            "editMessageText" EditMessageText
        ]),
    ]
}
