//! Fields and parameters, their types and their limits.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::{Basis, Facts, Literal, Name, Number, Span, Spanned, is_default, names};

/// A type where it is used.
///
/// Written as in a spec: `Message`, `[Integer]`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub enum TypeRef {
    Scalar(Scalar),
    /// Of this spec.
    Named(String),
    List(Box<TypeRef>),
}

impl TypeRef {
    /// How many lists may be in each other. No API needs more than two.
    pub const MOST_LISTS: usize = 4;

    /// The type inside all lists.
    pub fn innermost(&self) -> &Self {
        match self {
            Self::List(item) => item.innermost(),
            other => other,
        }
    }

    /// Whether it is a list of lists.
    pub fn is_rows(&self) -> bool {
        matches!(self, Self::List(row) if matches!(**row, Self::List(_)))
    }

    /// The name, if the type inside all lists is of this spec.
    pub fn name(&self) -> Option<&str> {
        match self.innermost() {
            Self::Named(name) => Some(name),
            _ => None,
        }
    }
}

impl FromStr for TypeRef {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut name = text.trim();
        let mut lists = 0;
        while let Some(item) = name
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'))
        {
            name = item.trim();
            lists += 1;
            if lists > Self::MOST_LISTS {
                return Err(format!(
                    "more than {} lists in each other",
                    Self::MOST_LISTS
                ));
            }
        }
        if !names::is_identifier(name) {
            return Err(format!("`{name}` is not a type"));
        }
        let scalar = Scalar::ALL.into_iter().find(|scalar| scalar.name() == name);
        let item = scalar.map_or_else(|| Self::Named(name.to_owned()), Self::Scalar);
        Ok((0..lists).fold(item, |item, _| Self::List(Box::new(item))))
    }
}

impl TryFrom<String> for TypeRef {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<TypeRef> for String {
    fn from(ty: TypeRef) -> Self {
        ty.to_string()
    }
}

impl fmt::Display for TypeRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Scalar(scalar) => f.write_str(scalar.name()),
            Self::Named(name) => f.write_str(name),
            Self::List(item) => write!(f, "[{item}]"),
        }
    }
}

/// A built-in type.
macro_rules! scalars {
    ($($name:ident)*) => {
        /// A built-in type.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Scalar { $($name),* }

        impl Scalar {
            pub const ALL: [Self; [$(Self::$name),*].len()] = [$(Self::$name),*];

            /// The name in the spec language.
            pub fn name(self) -> &'static str {
                match self { $(Self::$name => stringify!($name)),* }
            }
        }
    };
}

scalars! {
    Integer Float Boolean String Secret True UnixTime InputFile PhoneNumber Otp RequestId
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Field {
    /// On the wire.
    pub wire: String,
    /// In Rust.
    pub rust: String,
    #[serde(rename = "type")]
    pub ty: Spanned<TypeRef>,
    /// Whether it is always there.
    #[serde(default, skip_serializing_if = "is_default")]
    pub required: bool,
    #[serde(flatten)]
    pub facts: Facts,
    #[serde(default, skip_serializing_if = "is_default")]
    pub limits: Limits,
    /// What the server assumes if it is absent.
    #[serde(default, skip_serializing_if = "is_default")]
    pub default: Option<Spanned<Literal>>,
    /// Value read when the server leaves the field out.
    #[serde(default, skip_serializing_if = "is_default")]
    pub absent: Option<Spanned<Literal>>,
    /// Further names read from the wire.
    #[serde(default, skip_serializing_if = "is_default")]
    pub alias: Vec<Name>,
    /// Whether text is also read as a number, or a number as text.
    #[serde(default, skip_serializing_if = "is_default")]
    pub accepts_other: bool,
    /// Whether it is always sent as a string.
    #[serde(default, skip_serializing_if = "is_default")]
    pub as_string: bool,
    /// Whether it is sent as a number if nothing is lost.
    #[serde(default, skip_serializing_if = "is_default")]
    pub as_number: bool,
    /// Place of its name.
    #[serde(rename = "at")]
    pub span: Span,
}

impl Field {
    /// Whether it holds files. A local path that is given as an id is a violation in each of them.
    pub fn holds_files(&self) -> bool {
        *self.ty.innermost() == TypeRef::Scalar(Scalar::InputFile)
    }

    /// The limits that are checked before a request is sent. Inferred ones are not: what they
    /// were taken from may be stricter than this API.
    pub fn checked_limits(&self) -> Vec<LimitKind> {
        match self.facts.basis {
            Basis::Inferred => Vec::new(),
            Basis::Documented | Basis::Observed => self.limits.kinds(),
        }
    }
}

/// Limits of a field.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
pub struct Limits {
    /// Of text.
    #[serde(default, skip_serializing_if = "is_default")]
    pub length: Option<Spanned<Length>>,
    /// Of a number.
    #[serde(default, skip_serializing_if = "is_default")]
    pub range: Option<Spanned<Bounds>>,
    /// Of a list.
    #[serde(default, skip_serializing_if = "is_default")]
    pub items: Option<Spanned<Bounds>>,
    /// Of a number: the only ones that are allowed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub choices: Vec<i64>,
    /// Of text.
    #[serde(default, skip_serializing_if = "is_default")]
    pub pattern: Option<Name>,
    /// Of an upload.
    #[serde(default, skip_serializing_if = "is_default")]
    pub file: Option<FileLimit>,
    /// Unit of the number, for docs and messages.
    #[serde(default, skip_serializing_if = "is_default")]
    pub unit: Option<String>,
}

impl Limits {
    /// Which limits there are. This is the one list: what is checked, which constants there are
    /// and what `explain` can look up all follow from it.
    pub fn kinds(&self) -> Vec<LimitKind> {
        let upload_only = self.file.as_ref().is_some_and(|file| file.upload_only);
        [
            (self.length.is_some(), LimitKind::Length),
            (self.pattern.is_some(), LimitKind::Pattern),
            (self.range.is_some(), LimitKind::Range),
            (!self.choices.is_empty(), LimitKind::Choices),
            (self.items.is_some(), LimitKind::Items),
            (self.file.is_some(), LimitKind::File),
            (upload_only, LimitKind::Upload),
        ]
        .into_iter()
        .filter_map(|(present, kind)| present.then_some(kind))
        .collect()
    }
}

/// A kind of limit, each with violations of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitKind {
    Length,
    Pattern,
    Range,
    Choices,
    Items,
    File,
    /// That a file is uploaded, and not named by an id or an address.
    Upload,
}

impl LimitKind {
    /// The last part of the id that a violation has: `length` in `sendMessage.text.length`.
    pub fn id(self) -> &'static str {
        self.names().0
    }

    /// The last part of the name of the constant for the limit, if there is one.
    pub fn constant(self) -> Option<&'static str> {
        self.names().1
    }

    fn names(self) -> (&'static str, Option<&'static str>) {
        match self {
            Self::Length => ("length", Some("LENGTH")),
            Self::Pattern => ("pattern", None),
            Self::Range => ("range", Some("RANGE")),
            Self::Choices => ("choices", Some("CHOICES")),
            Self::Items => ("items", Some("ITEMS")),
            Self::File => ("file", Some("FILE")),
            Self::Upload => ("upload", None),
        }
    }
}

/// A lower and an upper bound, both inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
pub struct Bounds {
    #[serde(default, skip_serializing_if = "is_default")]
    pub min: Option<Number>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub max: Option<Number>,
}

impl Bounds {
    /// Whether a number is outside.
    pub fn exclude(&self, number: Number) -> bool {
        // What cannot be compared, such as a NaN, is in no range.
        let above = self.min.is_none_or(|min| number >= min);
        let below = self.max.is_none_or(|max| number <= max);
        !(above && below)
    }
}

impl fmt::Display for Bounds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.min, self.max) {
            (Some(min), Some(max)) if min == max => write!(f, "exactly {min}"),
            (Some(min), Some(max)) => write!(f, "{min} to {max}"),
            (Some(min), None) => write!(f, "at least {min}"),
            (None, Some(max)) => write!(f, "at most {max}"),
            (None, None) => f.write_str("any number of"),
        }
    }
}

/// Length of text.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Length {
    #[serde(flatten)]
    pub bounds: Bounds,
    pub unit: TextUnit,
    /// When the server removes markup before it counts.
    #[serde(default, skip_serializing_if = "is_default")]
    pub after_markup: Option<Markup>,
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.bounds, self.unit.word())?;
        match &self.after_markup {
            None => Ok(()),
            Some(Markup::Always) => f.write_str(", not counting markup"),
            Some(Markup::With(field)) => write!(f, ", not counting the markup of `{field}`"),
        }
    }
}

/// When a server reads markup, such as `*` or `<b>`, in a text.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(from = "String", into = "String")]
pub enum Markup {
    Always,
    /// If this field of the same item has a value.
    With(String),
}

impl Markup {
    /// The word of the spec language for [`Markup::Always`].
    pub const ALWAYS: &str = "always";
}

impl From<String> for Markup {
    fn from(text: String) -> Self {
        match text.as_str() {
            Self::ALWAYS => Self::Always,
            _ => Self::With(text),
        }
    }
}

impl From<Markup> for String {
    fn from(markup: Markup) -> Self {
        match markup {
            Markup::Always => Markup::ALWAYS.to_owned(),
            Markup::With(field) => field,
        }
    }
}

/// What a text's length is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum TextUnit {
    /// Unicode scalar values.
    Chars,
    /// UTF-16 code units.
    Utf16,
    /// UTF-8 bytes.
    Bytes,
}

impl TextUnit {
    /// The word for docs.
    pub fn word(self) -> &'static str {
        match self {
            Self::Chars => "characters",
            Self::Utf16 => "UTF-16 units",
            Self::Bytes => "bytes",
        }
    }
}

/// Limits of an upload.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct FileLimit {
    /// Largest upload in bytes.
    #[serde(default, skip_serializing_if = "is_default")]
    pub max: Option<u64>,
    /// Largest file fetched by URL in bytes.
    #[serde(default, skip_serializing_if = "is_default")]
    pub url_max: Option<u64>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub formats: Vec<String>,
    /// Whether only an upload is accepted, not an id or an address.
    #[serde(default, skip_serializing_if = "is_default")]
    pub upload_only: bool,
}

/// What a limit counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Measure {
    /// The length of a text, in any unit.
    Length,
    Range,
    Items,
    /// The size of a file, in bytes.
    File,
}

impl Measure {
    pub const ALL: [Self; 4] = [Self::Length, Self::Range, Self::Items, Self::File];

    /// The key of the spec language.
    pub fn key(self) -> &'static str {
        match self {
            Self::Length => "length",
            Self::Range => "range",
            Self::Items => "items",
            Self::File => "file",
        }
    }
}
