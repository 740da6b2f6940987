//! Fields and parameters, their types and their limits.

use std::fmt;

use crate::{Basis, Facts, Literal, Span};

/// A type where it is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypeRef {
    /// Built in.
    Scalar(Scalar),
    /// Of this spec.
    Named(String),
    /// A list.
    List(Box<TypeRef>),
}

impl TypeRef {
    /// The type inside all lists.
    pub fn innermost(&self) -> &Self {
        match self {
            Self::List(item) => item.innermost(),
            other => other,
        }
    }

    /// The name, where the type inside all lists is of this spec.
    pub fn name(&self) -> Option<&str> {
        match self.innermost() {
            Self::Named(name) => Some(name),
            _ => None,
        }
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Scalar {
    Integer,
    Float,
    Boolean,
    String,
    Secret,
    True,
    UnixTime,
    InputFile,
    PhoneNumber,
    Otp,
    RequestId,
}

impl Scalar {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Integer,
        Self::Float,
        Self::Boolean,
        Self::String,
        Self::Secret,
        Self::True,
        Self::UnixTime,
        Self::InputFile,
        Self::PhoneNumber,
        Self::Otp,
        Self::RequestId,
    ];

    /// The name in the spec language.
    pub fn name(self) -> &'static str {
        match self {
            Self::Integer => "Integer",
            Self::Float => "Float",
            Self::Boolean => "Boolean",
            Self::String => "String",
            Self::Secret => "Secret",
            Self::True => "True",
            Self::UnixTime => "UnixTime",
            Self::InputFile => "InputFile",
            Self::PhoneNumber => "PhoneNumber",
            Self::Otp => "Otp",
            Self::RequestId => "RequestId",
        }
    }
}

/// A field or a parameter.
#[derive(Clone, Debug)]
pub struct Field {
    /// On the wire.
    pub wire: String,
    /// In Rust.
    pub rust: String,
    /// Its type.
    pub ty: TypeRef,
    /// Whether it is always there.
    pub required: bool,
    /// What else is known of it.
    pub facts: Facts,
    /// Limits, as far as given.
    pub limits: Limits,
    /// What the server assumes.
    pub default: Option<(Literal, Span)>,
    /// Value read when the server leaves the field out.
    pub absent: Option<(Literal, Span)>,
    /// Further names read from the wire.
    pub alias: Vec<(String, Span)>,
    /// Whether a number is read where text is expected, or the reverse.
    pub accepts_other: bool,
    /// Whether it is always sent as a string.
    pub as_string: bool,
    /// Whether it is sent as a number wherever that loses nothing.
    pub as_number: bool,
    /// Where its name stands.
    pub span: Span,
    /// Where its type stands.
    pub type_span: Span,
}

impl Field {
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
#[derive(Clone, Debug, Default)]
pub struct Limits {
    /// Of text.
    pub length: Option<Length>,
    /// Of a number.
    pub range: Option<Range>,
    /// Of a list.
    pub items: Option<Bounds>,
    /// Of a number: the only ones that are allowed.
    pub choices: Vec<i64>,
    /// Of text.
    pub pattern: Option<(String, Span)>,
    /// Of an upload.
    pub file: Option<FileLimit>,
    /// Unit of the number, for docs and messages.
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
    /// How long a text is.
    Length,
    /// What a text looks like.
    Pattern,
    /// How large a number is.
    Range,
    /// Which numbers are allowed.
    Choices,
    /// How many items a list has.
    Items,
    /// How large a file is, and its format.
    File,
    /// That a file is uploaded, and not named by an id or an address.
    Upload,
}

impl LimitKind {
    /// The last part of the id that a violation has: `length` in `sendMessage.text.length`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Length => "length",
            Self::Pattern => "pattern",
            Self::Range => "range",
            Self::Choices => "choices",
            Self::Items => "items",
            Self::File => "file",
            Self::Upload => "upload",
        }
    }

    /// The last part of the name of the constant that holds the limit, where there is one.
    pub fn constant(self) -> Option<&'static str> {
        match self {
            Self::Length => Some("LENGTH"),
            Self::Range => Some("RANGE"),
            Self::Choices => Some("CHOICES"),
            Self::Items => Some("ITEMS"),
            Self::File => Some("FILE"),
            Self::Pattern | Self::Upload => None,
        }
    }
}

/// A lower and an upper bound, both inclusive.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// The least.
    pub min: Option<f64>,
    /// The most.
    pub max: Option<f64>,
    /// Where they stand.
    pub span: Span,
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
#[derive(Clone, Copy, Debug)]
pub struct Length {
    /// How much.
    pub bounds: Bounds,
    /// Of what.
    pub unit: TextUnit,
}

/// What a text's length is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// Range of a number.
#[derive(Clone, Copy, Debug)]
pub struct Range {
    /// How much.
    pub bounds: Bounds,
}

/// Limits of an upload.
#[derive(Clone, Debug)]
pub struct FileLimit {
    /// Largest upload in bytes.
    pub max: Option<u64>,
    /// Largest file fetched by URL in bytes.
    pub url_max: Option<u64>,
    /// Formats that are taken.
    pub formats: Vec<String>,
    /// Whether only an upload is taken: no id and no address.
    pub upload_only: bool,
}

/// What is limited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitOf {
    /// Length of text, in whatever unit.
    Length,
    /// A number.
    Range,
    /// How many items a list has.
    Items,
    /// Size of a file, in bytes.
    File,
}

impl LimitOf {
    /// All of them.
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
