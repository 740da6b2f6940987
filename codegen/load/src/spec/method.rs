//! Methods.

use bazu_model::{Body, Role};

use super::{Correction, Effect, Field, Rule};
use crate::source::{Entries, HasShorthand, Shorthand, Spanned};

with_facts! {
    /// A method.
    pub struct Method {
        /// Its result.
        pub returns: Shorthand<Returns>,
        /// Its Rust name in `snake_case`.
        pub rust: Option<Spanned<String>>,
        /// The parameter that holds the server's waiting time in seconds.
        pub long_poll: Option<Spanned<String>>,
        /// The parameter that names the chat which the call is about, if it is not `chat_id`.
        pub chat: Option<Spanned<String>>,
        /// What the method does to the state of the server: `none`, `code`, or a verb with its noun.
        pub effect: Option<Spanned<Shorthand<Effect>>>,
        /// Why a repeated call does nothing that the first one did not do, if so. Only with
        /// `effect: code`; of every other effect it follows.
        pub repeatable: Option<Spanned<Shorthand<Repeatable>>>,
        /// What the method does for whoever runs a bot.
        pub role: Option<Spanned<Role>>,
        /// How the body is written.
        pub body: Option<Body>,
        /// Verb and path of a REST method: `POST /send_message`.
        pub path: Option<Spanned<String>>,
        /// The parameter that prevents a repeated request from acting twice. The client sets a random
        /// one if the caller sets none.
        pub request_id: Option<Spanned<String>>,
        /// Errors of `api.yaml` that it may return.
        #[serde(default)]
        pub errors: Vec<Spanned<String>>,
        /// Parameters by name.
        #[serde(default)]
        pub params: Entries<Shorthand<Field>>,
        /// Rules across parameters.
        #[serde(default)]
        pub rules: Vec<Spanned<Rule>>,
        /// Errors of the official page.
        #[serde(default)]
        pub corrections: Vec<Spanned<Correction>>,
    }
}

with_facts! {
    /// The result of a method.
    pub struct Returns {
        /// Its type.
        #[serde(rename = "type")]
        pub ty: Spanned<String>,
    }
}

impl HasShorthand for Returns {
    const MARKER: &'static str = "$short:type";
}

with_facts! {
    /// Why a repeated call does nothing that the first one did not do: `doc` says it.
    pub struct Repeatable {}
}

impl HasShorthand for Repeatable {
    const MARKER: &'static str = "$short:doc";
}
