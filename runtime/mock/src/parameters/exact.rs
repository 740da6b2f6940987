//! Keyboards that are exactly as their type says. They become JSON while they are read, and no values are built.
//!
//! Servers take more than that: numbers as text, names in other cases, fields that they do not know. All of it is left
//! to the [`Reader`](super::value::Reader), which also knows how a server refuses.

use std::fmt;

use bazu_model::{Api, Basis, Field, Number, Scalar, Type};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::markup::{MARKUP, Markup};
use super::shapes::{Exact, Members, Parts, Rule, Set, Shape, position};
use super::value::{DEPTH, is_spelled_as_text};
use super::{Fields, limits, rules};
use crate::json::{self, Object};
use crate::written::Written;

impl Exact {
    /// How a method takes a keyboard.
    pub(crate) fn keyboard<'m>(&'m self, api: &'m Api, method: &str) -> Option<Keyboard<'m>> {
        let (index, shape) = self.keyboards.get(method)?;
        let (_, method) = api.methods.get_index(*index)?;
        Some(Keyboard {
            exact: self,
            api,
            field: method.param(MARKUP)?,
            shape,
        })
    }
}

/// Reads the keyboard of a method, or fails if it is not exactly as the method takes it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Keyboard<'m> {
    exact: &'m Exact,
    api: &'m Api,
    field: &'m Field,
    shape: &'m Shape,
}

impl<'de> DeserializeSeed<'de> for Keyboard<'_> {
    type Value = Markup;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Markup, D::Error> {
        let mut json = String::with_capacity(1024);
        let reading = Reading {
            exact: self.exact,
            api: self.api,
            field: self.field,
            shape: self.shape,
            depth: 1,
            json: &mut json,
        };
        let has_buttons = reading.deserialize(deserializer)?;
        let keyboard = Written::from_json(json);
        Ok(match has_buttons {
            true => Markup::Buttons(keyboard),
            false => Markup::Keyboard(keyboard),
        })
    }
}

/// Reads one value and writes it. It returns whether the value has buttons of a message.
struct Reading<'m, 'j> {
    exact: &'m Exact,
    api: &'m Api,
    /// The field that holds the value, in lists or not.
    field: &'m Field,
    shape: &'m Shape,
    depth: usize,
    json: &'j mut String,
}

/// The value is not exactly as its type says.
fn inexact<E: Error>() -> E {
    E::custom("not exact")
}

impl<'m> Reading<'m, '_> {
    fn scalar(&self) -> Option<Scalar> {
        match self.shape {
            Shape::Scalar(scalar) => Some(*scalar),
            Shape::List(_) | Shape::Named(_) => None,
        }
    }

    /// A type by its index, and what it is made of.
    fn named(&self, index: usize) -> Option<(&'m Type, &'m Parts)> {
        let (_, ty) = self.api.types.get_index(index)?;
        Some((ty, self.exact.types.get(index)?.as_ref()?))
    }

    /// Whether the limits of the field allow something. What is inferred binds nobody.
    fn allows(&self, is_allowed: impl FnOnce(&Field) -> bool) -> bool {
        self.field.facts.basis == Basis::Inferred || is_allowed(self.field)
    }

    /// Writes a number or a Boolean, if it is exact.
    fn done<E: Error>(self, is_exact: bool, value: &Value) -> Result<bool, E> {
        if !is_exact {
            return Err(inexact());
        }
        json::shown(self.json, value);
        Ok(false)
    }

    fn number<E: Error>(self, is_exact: bool, value: &Value) -> Result<bool, E> {
        let is_exact = is_exact && self.allows(|field| limits::number(field, value, &[]).is_ok());
        self.done(is_exact, value)
    }

    fn text<E: Error>(self, text: &str, write: fn(&mut String, &str)) -> Result<bool, E> {
        let is_known = match self.shape {
            Shape::Scalar(scalar) => is_spelled_as_text(*scalar),
            Shape::List(_) => false,
            Shape::Named(index) => match self.named(*index) {
                Some((ty, Parts::Enum)) => ty.values().iter().any(|known| known.wire == text),
                _ => false,
            },
        };
        let fits = |field: &Field| limits::length(field, text, &Fields::new(), &[]).is_ok();
        if !is_known || !self.allows(fits) {
            return Err(inexact());
        }
        write(self.json, text);
        Ok(false)
    }

    /// Reads the fields of an object. The name of the first one may have been read already.
    fn object<'de, A: MapAccess<'de>>(
        self,
        ty: &'m Type,
        members: &'m Members,
        mut first: Option<usize>,
        mut map: A,
    ) -> Result<bool, A::Error> {
        let fields = ty.fields();
        let depth = self.depth + 1;
        let mut seen = Set::default();
        let mut object = Object::begin(self.json);
        loop {
            let named = match first.take() {
                Some(index) => Some(index),
                None => map.next_key_seed(Named(|name: &str| position(fields, name)))?,
            };
            let Some(index) = named else { break };
            // Of two fields with one name, the last one counts.
            if depth > DEPTH || !seen.add(index) {
                return Err(inexact());
            }
            let field = fields.get(index).ok_or_else(inexact)?;
            let shape = members.shapes.get(index).and_then(Option::as_ref);
            let name = members.names.get(index).ok_or_else(inexact)?;
            map.next_value_seed(Reading {
                exact: self.exact,
                api: self.api,
                field,
                shape: shape.ok_or_else(inexact)?,
                depth,
                json: object.known(name),
            })?;
        }
        object.end();
        let has = |index: &usize| seen.has(*index);
        let are_kept = members.rules.iter().all(|rule| match rule {
            Rule::OneOf(alternatives, required) => rules::is_one_of(alternatives, *required, has),
            Rule::AtLeast(fields) => fields.iter().any(has),
        });
        match are_kept && seen.has_all(members.required) {
            true => Ok(members.has_buttons),
            false => Err(inexact()),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Reading<'_, '_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reading<'_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value as its type says")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<bool, E> {
        let is_exact = match self.scalar() {
            Some(Scalar::Boolean) => true,
            Some(Scalar::True) => value,
            _ => false,
        };
        self.done(is_exact, &Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<bool, E> {
        let of_numbers = [Scalar::Integer, Scalar::UnixTime, Scalar::Float];
        let is_exact = self
            .scalar()
            .is_some_and(|scalar| of_numbers.contains(&scalar));
        self.number(is_exact, &Value::from(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<bool, E> {
        self.visit_i64(i64::try_from(value).map_err(|_| inexact())?)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<bool, E> {
        let is_exact = self.scalar() == Some(Scalar::Float);
        self.number(is_exact, &Value::from(value))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<bool, E> {
        self.text(text, json::text)
    }

    /// What is borrowed from JSON has nothing that has to be escaped.
    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<bool, E> {
        self.text(text, json::plain_text)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<bool, A::Error> {
        let Shape::List(shape) = self.shape else {
            return Err(inexact());
        };
        let depth = self.depth + 1;
        let mut length: usize = 0;
        self.json.push('[');
        loop {
            let end = self.json.len();
            if length > 0 {
                self.json.push(',');
            }
            let item = Reading {
                shape,
                depth,
                json: &mut *self.json,
                ..self
            };
            if list.next_element_seed(item)?.is_none() {
                self.json.truncate(end);
                break;
            }
            length += 1;
        }
        self.json.push(']');
        let fits = |field: &Field| {
            let limit = field.limits.items.as_ref();
            limit.is_none_or(|limit| !limit.value.exclude(Number::from(length)))
        };
        // A list without items may be a keyboard without buttons.
        match length > 0 && depth <= DEPTH && self.allows(fits) {
            true => Ok(false),
            false => Err(inexact()),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let Shape::Named(index) = *self.shape else {
            return Err(inexact());
        };
        match self.named(index).ok_or_else(inexact)? {
            (ty, Parts::Struct(members)) => self.object(ty, members, None, map),
            (_, Parts::Union(parts)) => {
                let part = |name: &str| parts.iter().find(|(wire, _)| wire == name);
                let (name, index) = map.next_key_seed(Named(part))?.ok_or_else(inexact)?;
                let Some((ty, Parts::Struct(members))) = self.named(*index) else {
                    return Err(inexact());
                };
                let first = position(ty.fields(), name).ok_or_else(inexact)?;
                self.object(ty, members, Some(first), map)
            }
            (_, Parts::Enum) => Err(inexact()),
        }
    }
}

/// What a name of a field stands for.
struct Named<F>(F);

impl<'de, T, F: FnOnce(&str) -> Option<T>> DeserializeSeed<'de> for Named<F> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de, T, F: FnOnce(&str) -> Option<T>> Visitor<'de> for Named<F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<T, E> {
        (self.0)(name).ok_or_else(inexact)
    }
}
