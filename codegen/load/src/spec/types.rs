//! Types.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Correction, Field, Rule};
use crate::source::{Entries, HasShorthand, Shorthand, Spanned};

with_facts! {
    /// A type: one of `fields`, `values` and `union`.
    pub struct Type {
        /// Fields of a struct.
        pub fields: Option<Entries<Shorthand<Field>>>,
        /// Kinds of an update: fields of which exactly one is present.
        pub kinds: Option<Entries<Shorthand<Variant>>>,
        /// Values of an enum of strings.
        pub values: Option<Entries<Shorthand<EnumValue>>>,
        /// A union.
        pub union: Option<Spanned<Union>>,
        /// Rules across fields.
        #[serde(default)]
        pub rules: Vec<Spanned<Rule>>,
        /// Errors of the official page.
        #[serde(default)]
        pub corrections: Vec<Spanned<Correction>>,
        /// Calls bound to fields of the type.
        #[serde(default)]
        pub shortcuts: Entries<Shortcut>,
        /// Values read out of fields.
        #[serde(default)]
        pub accessors: Entries<Accessor>,
        /// Functions of a union that read a field of whichever member it is.
        #[serde(default)]
        pub across: Vec<Spanned<Across>>,
        /// What comes with it, if it is the content of updates.
        pub brings: Option<Brings>,
        /// Optional fields by which bots choose updates.
        #[serde(default)]
        pub parts: Vec<Spanned<String>>,
    }
}

with_facts! {
    /// A value of an enum.
    pub struct EnumValue {
        /// Its Rust name.
        pub rust: Option<Spanned<String>>,
    }
}

impl HasShorthand for EnumValue {
    const MARKER: &'static str = "$short:doc";
}

/// A union: one of `tag` with `variants`, `kinds` and `fields`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Union {
    /// The discriminator's name.
    pub tag: Option<Spanned<String>>,
    /// Members by their discriminator.
    pub variants: Option<Entries<Shorthand<Variant>>>,
    /// Members by their JSON kind.
    pub kinds: Option<Entries<Shorthand<Variant>>>,
    /// Members by a field that only they have.
    pub fields: Option<Entries<Shorthand<Variant>>>,
}

with_facts! {
    /// A member of a union.
    pub struct Variant {
        /// Its type.
        #[serde(rename = "type")]
        pub ty: Option<Spanned<String>>,
        /// Types by a field, if several members have the same discriminator.
        #[serde(default)]
        pub fields: Entries<Spanned<String>>,
        /// Its Rust name.
        pub rust: Option<Spanned<String>>,
        /// Whether a kind of an update is sent only to bots that ask for it.
        #[serde(default)]
        pub on_request: bool,
    }
}

impl HasShorthand for Variant {
    const MARKER: &'static str = "$short:type";
}

/// A call bound to fields of a type.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Shortcut {
    /// The method.
    pub method: Spanned<String>,
    /// Paths by parameter.
    pub with: Entries<String>,
    /// What it does.
    pub doc: Option<String>,
}

/// A value read out of fields: one of `first`, `format`, `utf16`, `marked`, `among`, `download`, `into`, `file`
/// and `attached`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Accessor {
    /// What it is.
    pub doc: Option<String>,
    /// Paths, of which the first that has a value is used.
    pub first: Option<Vec<Spanned<String>>>,
    /// Text with `{paths}` in it.
    pub format: Option<Spanned<String>>,
    /// The paths of an offset and of a length, which count UTF-16 units of a text.
    pub utf16: Option<Vec<Spanned<String>>>,
    /// Fields of texts, each with the field of what marks parts of it.
    #[serde(default)]
    pub marked: Entries<String>,
    /// The accessor with `marked`, of whose parts some are taken.
    pub among: Option<Spanned<String>>,
    /// The field of what marks a part, with the values of those that are taken, beside `among`.
    #[serde(default)]
    pub when: Entries<Vec<Spanned<String>>>,
    /// The field of what marks a part that is returned in place of the part if it has a value, beside `among`.
    pub value: Option<Spanned<String>>,
    /// The path of a file on the server.
    pub download: Option<Spanned<String>>,
    /// The path of the size of the file, beside `download`.
    pub size: Option<Spanned<String>>,
    /// The type into which this one converts.
    pub into: Option<Spanned<String>>,
    /// The path of the value to convert, beside `into`.
    pub from: Option<Spanned<String>>,
    /// The fields with what is known of a file. The accessor `file` of a type says that its values are files.
    pub file: Option<FileFields>,
    /// Optional fields that hold files, of which the first that has a value is used.
    pub attached: Option<Vec<Spanned<String>>>,
}

/// The fields with what is known of a file.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FileFields {
    /// The id to download the file or to send it again.
    pub id: Spanned<String>,
    /// The id that is the same for every bot.
    pub unique_id: Option<Spanned<String>>,
    /// The size in bytes.
    pub size: Option<Spanned<String>>,
    /// The name that the sender gave it.
    pub name: Option<Spanned<String>>,
    /// The media type that the sender gave it.
    pub media_type: Option<Spanned<String>>,
}

/// Fields of members of a union, each with a function of the union.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Across {
    /// The fields. The discriminator may be one.
    pub fields: Vec<Spanned<String>>,
    /// What it is, if it is one field. Otherwise, the text of the first member that has the field.
    pub doc: Option<Spanned<String>>,
    /// Members that do not have these fields, and for which each of them is `true`.
    #[serde(default)]
    pub yes: Vec<Spanned<String>>,
    /// Members that do not have these fields, and for which each of them is `false`.
    #[serde(default)]
    pub no: Vec<Spanned<String>>,
}

/// What comes with the content of an update: paths of its fields.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Brings {
    /// The chat that the update is about, if it is not the field `chat` of the type `Chat`.
    pub chat: Option<Spanned<String>>,
    /// The user who caused it, if it is not the field `from` of the type `User`.
    pub user: Option<Spanned<String>>,
    /// The message that it is about, if it is not a message itself.
    pub message: Option<Spanned<String>>,
    /// The text that a user wrote.
    pub text: Option<Spanned<String>>,
    /// The data of a button that the bot made.
    pub data: Option<Spanned<String>>,
    /// Type and field of the button with the data: `InlineKeyboardButton.callback_data`.
    pub data_from: Option<Spanned<String>>,
}
