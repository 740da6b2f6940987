//! Links that open the bot, and formats of texts with markup.

use bazu_model::EscapeKind;

use crate::source::{Entries, HasShorthand, Raw, Shorthand, Spanned};

with_facts! {
    /// A link that opens the bot, or something of it.
    pub struct Link {
        /// The address, with the names of its parts in braces.
        pub url: Spanned<String>,
        /// The address without the last part, if it may be left out.
        pub short: Option<Spanned<String>>,
        /// The parts by name.
        #[serde(default)]
        pub parts: Entries<LinkPart>,
    }
}

with_facts! {
    /// A part of a link.
    pub struct LinkPart {
        /// How long it may be: `min..max`.
        pub length: Option<Spanned<Raw>>,
        /// Unit of `length`: chars, utf16 or bytes.
        pub unit: Option<Spanned<String>>,
        /// Regular expression that the whole part matches. Without one, the part is percent-encoded.
        pub pattern: Option<Spanned<String>>,
    }
}

with_facts! {
    /// A format of texts with markup.
    pub struct TextFormat {
        /// The value of the parameter `parse_mode`. Without one, every text has this format.
        pub parse_mode: Option<Spanned<String>>,
        /// How a sign that would be markup is written.
        pub escape: Spanned<EscapeKind>,
        /// The signs that are escaped in a text.
        pub signs: Option<Spanned<String>>,
        /// The signs that are escaped in code.
        pub code_signs: Option<Spanned<String>>,
        /// The signs that are escaped in an address.
        pub address_signs: Option<Spanned<String>>,
        /// Two signs that are markup side by side. Only with `escape: separate`.
        #[serde(default)]
        pub pairs: Vec<Spanned<String>>,
        /// Whether marks may be in each other.
        #[serde(default)]
        pub nested: bool,
        /// Marks by name.
        #[serde(default)]
        pub marks: Entries<Shorthand<Mark>>,
    }
}

with_facts! {
    /// A way to mark a part of a text.
    pub struct Mark {
        /// How it is written, with what is filled in in braces: `text` or `code`, `title`, `language`, `address`, `id`.
        pub written: Spanned<String>,
        /// Whether a reader takes it for a mark only if spaces stand around it.
        #[serde(default)]
        pub apart: bool,
    }
}

impl HasShorthand for Mark {
    const MARKER: &'static str = "$short:written";
}
