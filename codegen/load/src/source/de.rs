//! Reads spec types from nodes by `serde`, with positions, and continues after an error.
//!
//! A derived `Deserialize` stops at the first error and has no positions. Types of this module ask
//! for more by a marker, the name that they give to `deserialize_newtype_struct`: a span
//! ([`Spanned`](super::Spanned)), recovery ([`Entries`](super::Entries) skips an entry that it
//! cannot read), the text of a scalar ([`Raw`](super::Raw)), and a short form
//! ([`Shorthand`](super::Shorthand): a scalar instead of a mapping with one key).

use std::cell::RefCell;
use std::fmt;

use serde::Deserialize;
use serde::de::value::{SeqDeserializer, StrDeserializer};
use serde::de::{
    self, DeserializeSeed, Deserializer, Error as _, IntoDeserializer, MapAccess, SeqAccess,
    Unexpected, Visitor,
};

use super::{Key, Node, NodeKind, Span};
use bazu_model::SPANNED;
use bazu_model::diag::{Diagnostic, Diagnostics, Id};

pub(super) const RECOVER: &str = "$recover";
pub(super) const RAW: &str = "$raw";
const SHORT: &str = "$short:";

/// Reads a value. Errors inside it are reported, and the readable parts are kept.
pub fn from_node<T: for<'de> Deserialize<'de>>(
    node: &Node,
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    let inside = RefCell::new(std::mem::take(diagnostics));
    let result = T::deserialize(NodeDeserializer {
        node,
        diagnostics: &inside,
    });
    *diagnostics = inside.into_inner();
    result.map_err(|error| error.0.report(diagnostics)).ok()
}

/// An error inside `serde`, with a place as soon as it is known.
#[derive(Debug)]
struct Error(Box<Diagnostic>);

/// The place of an error without a place yet; no file has this index.
const NOWHERE: Span = Span {
    file: usize::MAX,
    start: 0,
    end: 0,
    line: 0,
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
        Diagnostic::new(Id::WrongValue, NOWHERE, message.to_string()).into()
    }

    fn missing_field(field: &'static str) -> Self {
        let message = format!("the key `{field}` is missing");
        Diagnostic::new(Id::MissingKey, NOWHERE, message).into()
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
        let is_list = found == "a list";
        let expected = match expected.to_string().as_str() {
            "a string" => "text".to_owned(),
            "a boolean" => "`true` or `false`".to_owned(),
            "a sequence" => "a list".to_owned(),
            "i64" => "a whole number".to_owned(),
            name if name.starts_with("struct ") => "a mapping".to_owned(),
            other => other.to_owned(),
        };
        let message = format!("expected {expected}, found {found}");
        let diagnostic = Diagnostic::new(Id::WrongValue, NOWHERE, message);
        if is_list && expected == "text" {
            // YAML reads brackets as a list.
            let advice = "write one text; the type of a list is quoted: `\"[String]\"`";
            return diagnostic.help(advice).into();
        }
        diagnostic.into()
    }
}

/// Whether a text is still to be written.
fn is_placeholder(doc: &Node) -> bool {
    let text = match &doc.kind {
        NodeKind::Null => "",
        NodeKind::String(text) => text.trim(),
        _ => return false,
    };
    matches!(
        text,
        "" | "…" | "..." | "?" | "-" | "TODO" | "FIXME" | "TBD" | "XXX"
    )
}

/// What the language has for a key that other languages have.
fn other_word(key: &str, fields: &[&str]) -> Option<String> {
    let has = |field: &str| fields.contains(&field);
    let instead = match key {
        "required" | "optional" | "nullable" if has("type") => {
            let advice = "a field is required unless its type ends in `?`: write `type: String?`";
            return Some(advice.to_owned());
        }
        "min" | "max" | "minimum" | "maximum" if has("range") => "range: 1..100",
        "minLength" | "maxLength" | "min_length" | "max_length" if has("length") => "length: 1..64",
        "minItems" | "maxItems" | "min_items" | "max_items" if has("items") => "items: 1..10",
        "enum" if has("choices") => {
            let advice =
                "define a type with `values` for texts, or use `choices` for whole numbers";
            return Some(advice.to_owned());
        }
        "enum" if has("values") => "values:",
        "description" | "desc" | "docs" | "summary" if has("doc") => "doc:",
        "regex" if has("pattern") => "pattern:",
        "parameters" | "args" | "arguments" if has("params") => "params:",
        "result" | "return" | "response" if has("returns") => "returns:",
        "properties" | "members" if has("fields") => "fields:",
        "oneOf" | "one_of" | "anyOf" if has("union") => "union:",
        _ => return None,
    };
    Some(format!("did you mean `{instead}`?"))
}

#[derive(Clone, Copy)]
struct NodeDeserializer<'a> {
    node: &'a Node,
    diagnostics: &'a RefCell<Diagnostics>,
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
            let message = format!("the key `{}` is not possible here", key.text);
            let mut diagnostic = Diagnostic::new(Id::UnknownKey, key.span, message);
            diagnostic = match other_word(&key.text, fields) {
                Some(advice) => diagnostic.help(advice),
                None => diagnostic
                    .help(format!("possible keys: {}", fields.join(", ")))
                    .did_you_mean(&key.text, fields.iter().copied()),
            };
            diagnostic.report(&mut self.diagnostics.borrow_mut());
        }
        if fields.is_some() {
            let doc = entries
                .iter()
                .find(|(key, _)| key.text == "doc" && known(key));
            if let Some((key, doc)) = doc
                && is_placeholder(doc)
            {
                Diagnostic::new(Id::DocMissing, key.span, "the `doc` says nothing")
                    .report(&mut self.diagnostics.borrow_mut());
            }
        }
        visitor.visit_map(MapReader {
            entries: entries.iter().filter(|(key, _)| known(key)),
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
            NodeKind::List(items) => {
                let items = items.iter().map(|node| self.inside(node));
                visitor.visit_seq(SeqDeserializer::new(items))
            }
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
            // A derived visitor would read the list as the values of its fields in order.
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
            let message = format!("`{text}` is not one of {}", variants.join(", "));
            let error = Diagnostic::new(Id::WrongValue, span, message);
            return Err(error.did_you_mean(text, variants.iter().copied()).into());
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
            let span = self.node.span;
            let long = Node::map(span, vec![(Key::new(key, span), self.node.clone())]);
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

impl<'de> IntoDeserializer<'de, Error> for NodeDeserializer<'_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// Reads file, start, end, line and value, in this order.
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
        let number = |value: usize| (value as u64).into_deserializer();
        self.next += 1;
        match self.next {
            1 => seed.deserialize(number(span.file)).map(Some),
            2 => seed.deserialize(number(span.start)).map(Some),
            3 => seed.deserialize(number(span.end)).map(Some),
            4 => seed.deserialize(number(span.line)).map(Some),
            5 => seed.deserialize(self.de).map(Some),
            _ => Ok(None),
        }
    }
}

/// Reads the value, or nothing after its error is reported.
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
                error.0.report(&mut self.0.diagnostics.borrow_mut());
                Ok(None)
            }
        }
    }
}
