//! Reads spec types from nodes by `serde`, with positions, and goes on after a mistake.
//!
//! A derived `Deserialize` stops at its first error and knows no positions. Three markers,
//! spoken through `deserialize_newtype_struct`, let types of this module ask for more:
//! a span ([`Spanned`]), recovery ([`Entries`] skips an entry it cannot read) and a short form
//! ([`Shorthand`]: a scalar stands for a mapping with one key).

use std::cell::RefCell;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;
use serde::de::value::StrDeserializer;
use serde::de::{
    self, DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Unexpected, Visitor,
};

use super::{Key, Node, NodeKind, Span};
use crate::diag::{Diagnostic, Id};

const SPANNED: &str = "$spanned";
const RECOVER: &str = "$recover";
const RAW: &str = "$raw";
const SHORT: &str = "$short:";

/// Reads a value; what is wrong inside it is reported, and what can be read is kept.
pub fn from_node<T: for<'de> Deserialize<'de>>(
    node: &Node,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<T> {
    let found = RefCell::new(Vec::new());
    let result = T::deserialize(NodeDeserializer {
        node,
        found: &found,
    });
    diagnostics.append(&mut found.borrow_mut());
    result.map_err(|error| diagnostics.push(*error.0)).ok()
}

/// A value and where it stands.
#[derive(Clone, Debug)]
pub struct Spanned<T> {
    /// Where it stands.
    pub span: Span,
    /// The value.
    pub value: T,
}

impl<T> Deref for Spanned<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

/// A mapping from names to items, in written order. An item that cannot be read is reported
/// and left out.
#[derive(Clone, Debug)]
pub struct Entries<T> {
    items: Vec<(Spanned<String>, Spanned<T>)>,
    left_out: Vec<String>,
}

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self {
            items: Vec::new(),
            left_out: Vec::new(),
        }
    }
}

impl<T> Entries<T> {
    /// The items in written order.
    pub fn iter(&self) -> impl Iterator<Item = &(Spanned<String>, Spanned<T>)> {
        self.items.iter()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The names of the items that could not be read.
    pub fn left_out(&self) -> &[String] {
        &self.left_out
    }
}

/// The text of a scalar as written, whatever YAML takes it for: `64`, `1..4096`, `10 MB`.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(with = "Literal")]
pub struct Raw(pub String);

/// A scalar: the value of a default or of a condition.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A number.
    Float(f64),
    /// Text.
    String(String),
}

impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Boolean(value) => write!(f, "{value}"),
            Self::Integer(value) => write!(f, "{value}"),
            Self::Float(value) => write!(f, "{value}"),
            Self::String(value) => f.write_str(value),
        }
    }
}

/// A value that may be written as a scalar, which then stands for the mapping
/// `{ KEY: scalar }`.
#[derive(Clone, Debug)]
pub struct Shorthand<T>(pub T);

/// What may be written short.
pub trait HasShorthand {
    /// `"$short:"` and the key that a scalar stands for.
    const MARKER: &'static str;
}

impl<T> Deref for Shorthand<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

/// An error on its way through `serde`, with a place as soon as one is known.
#[derive(Debug)]
struct Error(Box<Diagnostic>);

/// Marks an error that has no place yet; no file has this index.
const NOWHERE: Span = Span {
    file: usize::MAX,
    start: 0,
    end: 0,
};

impl From<Diagnostic> for Error {
    fn from(diagnostic: Diagnostic) -> Self {
        Self(Box::new(diagnostic))
    }
}

impl Error {
    fn at(mut self, span: Span) -> Self {
        if self.0.span == NOWHERE {
            self.0.span = span;
        }
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl std::error::Error for Error {}

impl de::Error for Error {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Diagnostic::new(Id::WrongValue, NOWHERE, message.to_string())
            .help(Id::WrongValue.remedy())
            .into()
    }

    fn missing_field(field: &'static str) -> Self {
        let message = format!("the key `{field}` is missing");
        Diagnostic::new(Id::MissingKey, NOWHERE, message)
            .help(Id::MissingKey.remedy())
            .into()
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        let found = match found {
            Unexpected::Bool(value) => format!("`{value}`"),
            Unexpected::Unsigned(value) => format!("the number {value}"),
            Unexpected::Signed(value) => format!("the number {value}"),
            Unexpected::Float(value) => format!("the number {value}"),
            Unexpected::Str(text) => format!("the text `{text}`"),
            Unexpected::Unit => "nothing".to_owned(),
            Unexpected::Seq => "a list".to_owned(),
            Unexpected::Map => "a mapping".to_owned(),
            other => other.to_string(),
        };
        let expected = match expected.to_string().as_str() {
            "a string" => "text".to_owned(),
            "a boolean" => "`true` or `false`".to_owned(),
            "a sequence" => "a list".to_owned(),
            "i64" => "a whole number".to_owned(),
            name if name.starts_with("struct ") => "a mapping".to_owned(),
            other => other.to_owned(),
        };
        de::Error::custom(format!("{found} stands where {expected} belongs"))
    }
}

#[derive(Clone, Copy)]
struct NodeDeserializer<'a> {
    node: &'a Node,
    found: &'a RefCell<Vec<Diagnostic>>,
}

impl<'a> NodeDeserializer<'a> {
    fn inside(self, node: &'a Node) -> Self {
        Self { node, ..self }
    }

    fn map<'de, V: Visitor<'de>>(
        self,
        entries: &'a [(Key, Node)],
        fields: Option<&'static [&'static str]>,
        visitor: V,
    ) -> Result<V::Value, Error> {
        let known = |key: &Key| fields.is_none_or(|fields| fields.contains(&key.text.as_str()));
        for (key, _) in entries.iter().filter(|(key, _)| !known(key)) {
            let fields = fields.unwrap_or_default();
            self.found.borrow_mut().push(
                Diagnostic::new(
                    Id::UnknownKey,
                    key.span,
                    format!("the key `{}` has no meaning here", key.text),
                )
                .help(format!("keys that may stand here: {}", fields.join(", ")))
                .did_you_mean(&key.text, fields.iter().copied()),
            );
        }
        let entries: Vec<&(Key, Node)> = entries.iter().filter(|(key, _)| known(key)).collect();
        visitor.visit_map(MapReader {
            entries: entries.into_iter(),
            value: None,
            de: self,
        })
    }
}

impl<'de> Deserializer<'de> for NodeDeserializer<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let span = self.node.span;
        match &self.node.kind {
            NodeKind::Null => visitor.visit_unit(),
            NodeKind::Boolean(value) => visitor.visit_bool(*value),
            NodeKind::Integer(value) => visitor.visit_i64(*value),
            NodeKind::Float(value) => visitor.visit_f64(*value),
            NodeKind::String(value) => visitor.visit_str(value),
            NodeKind::List(items) => visitor.visit_seq(ListReader {
                items: items.iter(),
                de: self,
            }),
            NodeKind::Map(entries) => self.map(entries, None, visitor),
        }
        .map_err(|error| error.at(span))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.node.kind {
            NodeKind::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let span = self.node.span;
        match &self.node.kind {
            NodeKind::Map(entries) => self
                .map(entries, Some(fields), visitor)
                .map_err(|error| error.at(span)),
            // A derived visitor would read the keys' values one after the other.
            NodeKind::List(_) => Err(Error::invalid_type(Unexpected::Seq, &"a mapping").at(span)),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let span = self.node.span;
        let NodeKind::String(text) = &self.node.kind else {
            return self.deserialize_any(visitor);
        };
        if !variants.contains(&text.as_str()) {
            return Err(Diagnostic::new(
                Id::WrongValue,
                span,
                format!("`{text}` is none of {}", variants.join(", ")),
            )
            .help(Id::WrongValue.remedy())
            .did_you_mean(text, variants.iter().copied())
            .into());
        }
        visitor
            .visit_enum(StrDeserializer::new(text))
            .map_err(|error: Error| error.at(span))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        if name == SPANNED {
            return visitor.visit_seq(SpannedReader { de: self, next: 0 });
        }
        if name == RECOVER {
            return visitor.visit_seq(RecoverReader(self));
        }
        if name == RAW {
            return match self.node.kind {
                NodeKind::List(_) | NodeKind::Map(_) => self.deserialize_any(visitor),
                _ => visitor.visit_str(&self.node.raw),
            };
        }
        if let Some(key) = name.strip_prefix(SHORT)
            && !matches!(self.node.kind, NodeKind::Map(_))
        {
            let key = Key {
                text: key.to_owned(),
                span: self.node.span,
            };
            let long = Node {
                span: self.node.span,
                kind: NodeKind::Map(vec![(key, self.node.clone())]),
                raw: String::new(),
            };
            return visitor.visit_newtype_struct(self.inside(&long));
        }
        visitor.visit_newtype_struct(self)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        unit unit_struct seq tuple tuple_struct map identifier ignored_any
    }
}

struct MapReader<'a, I> {
    entries: I,
    value: Option<&'a Node>,
    de: NodeDeserializer<'a>,
}

impl<'de, 'a, I: Iterator<Item = &'a (Key, Node)>> MapAccess<'de> for MapReader<'a, I> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Error> {
        let Some((key, value)) = self.entries.next() else {
            return Ok(None);
        };
        self.value = Some(value);
        let node = Node {
            span: key.span,
            kind: NodeKind::String(key.text.clone()),
            raw: key.text.clone(),
        };
        seed.deserialize(self.de.inside(&node)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        match self.value.take() {
            Some(node) => seed.deserialize(self.de.inside(node)),
            None => Err(de::Error::custom("a value was read without its key")),
        }
    }
}

struct ListReader<'a> {
    items: std::slice::Iter<'a, Node>,
    de: NodeDeserializer<'a>,
}

impl<'de> SeqAccess<'de> for ListReader<'_> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Error> {
        self.items
            .next()
            .map(|node| seed.deserialize(self.de.inside(node)))
            .transpose()
    }
}

/// File, start, end and value, one after the other.
struct SpannedReader<'a> {
    de: NodeDeserializer<'a>,
    next: usize,
}

impl<'de> SeqAccess<'de> for SpannedReader<'_> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Error> {
        let span = self.de.node.span;
        let number = |value: usize| de::IntoDeserializer::into_deserializer(value as u64);
        self.next += 1;
        match self.next {
            1 => seed.deserialize(number(span.file)).map(Some),
            2 => seed.deserialize(number(span.start)).map(Some),
            3 => seed.deserialize(number(span.end)).map(Some),
            4 => seed.deserialize(self.de).map(Some),
            _ => Ok(None),
        }
    }
}

/// The value, or nothing after its error was put aside.
struct RecoverReader<'a>(NodeDeserializer<'a>);

impl<'de> SeqAccess<'de> for RecoverReader<'_> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Error> {
        match seed.deserialize(self.0) {
            Ok(value) => Ok(Some(value)),
            Err(error) => {
                let error = error.at(self.0.node.span);
                self.0.found.borrow_mut().push(*error.0);
                Ok(None)
            }
        }
    }
}

struct SpannedVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for SpannedVisitor<T> {
    type Value = Spanned<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of a spec")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Spanned<T>, A::Error> {
        let mut number = || seq.next_element::<usize>().map(Option::unwrap_or_default);
        let span = Span {
            file: number()?,
            start: number()?,
            end: number()?,
        };
        let value = seq.next_element()?;
        let value = value.ok_or_else(|| de::Error::custom("a value is missing"))?;
        Ok(Spanned { span, value })
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Spanned<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(SPANNED, SpannedVisitor(PhantomData))
    }
}

struct Recover<T>(Option<T>);
struct RecoverVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for RecoverVisitor<T> {
    type Value = Recover<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an item of a spec")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Recover<T>, A::Error> {
        seq.next_element().map(Recover)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Recover<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(RECOVER, RecoverVisitor(PhantomData))
    }
}

struct EntriesVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for EntriesVisitor<T> {
    type Value = Entries<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a mapping from names to items")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries<T>, A::Error> {
        let mut entries = Entries::default();
        while let Some(key) = map.next_key::<Spanned<String>>()? {
            match map.next_value::<Recover<_>>()?.0 {
                Some(value) => entries.items.push((key, value)),
                None => entries.left_out.push(key.value),
            }
        }
        Ok(entries)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EntriesVisitor(PhantomData))
    }
}

struct ShortVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ShortVisitor<T> {
    type Value = Shorthand<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an item, short or as a mapping")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, d: D) -> Result<Shorthand<T>, D::Error> {
        T::deserialize(d).map(Shorthand)
    }
}

impl<'de, T: Deserialize<'de> + HasShorthand> Deserialize<'de> for Shorthand<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(T::MARKER, ShortVisitor(PhantomData))
    }
}

struct LiteralVisitor;

impl Visitor<'_> for LiteralVisitor {
    type Value = Literal;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text, a number, `true` or `false`")
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Literal, E> {
        Ok(Literal::Boolean(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Literal, E> {
        Ok(Literal::Integer(value))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Literal, E> {
        Ok(Literal::Float(value))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Literal, E> {
        Ok(Literal::String(value.to_owned()))
    }
}

impl<'de> Deserialize<'de> for Literal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(LiteralVisitor)
    }
}

struct RawVisitor;

impl Visitor<'_> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text or a number")
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Raw, E> {
        Ok(Raw(value.to_owned()))
    }
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(RAW, RawVisitor)
    }
}

impl<T: JsonSchema> JsonSchema for Spanned<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

impl<T: JsonSchema> JsonSchema for Entries<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("Map_of_{}", T::schema_name()).into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let value = generator.subschema_for::<T>();
        schemars::json_schema!({ "type": "object", "additionalProperties": value })
    }
}

impl<T: JsonSchema> JsonSchema for Shorthand<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("Short_{}", T::schema_name()).into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let long = generator.subschema_for::<T>();
        schemars::json_schema!({ "anyOf": [{ "type": "string" }, long] })
    }
}

impl JsonSchema for Literal {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Literal".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({ "type": ["boolean", "number", "string"] })
    }
}
