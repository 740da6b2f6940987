//! Reads one value by its type.

use bazu_model::{Field, Scalar, Struct, Type, TypeKind, TypeRef, Union, UnionBy, Variant};
use serde_json::{Number, Value};

use super::files::Sent;
use super::{Fields, limits, rules, words};
use crate::Model;
use crate::reply::Refusal;
use crate::step::Step;
use crate::strict::member_of;
use crate::world::ids::Ids;

/// How deep a value may be.
pub(super) const DEPTH: usize = 40;

/// Reads values, and keeps where it is.
pub(super) struct Reader<'a> {
    pub(super) model: &'a Model,
    pub(super) sent: Sent<'a>,
    pub(super) ids: &'a mut Ids,
    pub(super) path: Vec<Step<'a>>,
}

impl<'a> Reader<'a> {
    fn at<T>(
        &mut self,
        step: Step<'a>,
        read: impl FnOnce(&mut Self) -> Result<T, Refusal>,
    ) -> Result<T, Refusal> {
        self.path.push(step);
        let value = read(self);
        self.path.pop();
        value
    }

    fn refuse<T>(&self, expected: impl std::fmt::Display) -> Result<T, Refusal> {
        Err(words::not_a(&self.path, expected))
    }

    /// Reads a parameter, which may be JSON in a text. Nothing if it is empty and need not be there.
    pub(super) fn parameter(
        &mut self,
        field: &'a Field,
        mut value: Value,
    ) -> Result<Option<Value>, Refusal> {
        let is_empty = value.is_null() || value == "";
        if is_empty && !field.required {
            return Ok(None);
        }
        if is_empty && (value.is_null() || !is_text(&field.ty)) {
            return Err(words::missing(&self.path, field));
        }
        match (&value, is_json(self.model, &field.ty)) {
            (Value::String(text), true) => {
                value = serde_json::from_str(text).map_err(|_| words::not_json(&self.path))?;
            }
            // What is no text in a JSON body is the text that it is written as.
            (Value::Array(_) | Value::Object(_), false) if is_text(&field.ty) => {
                value = Value::String(value.to_string());
            }
            _ => {}
        }
        if value.is_null() {
            return match field.required {
                true => Err(words::missing(&self.path, field)),
                false => Ok(None),
            };
        }
        if !field.required && value.as_object().is_some_and(Fields::is_empty) {
            // An empty object where a member of a union is wanted is no member.
            if self.model.api().union_of(&field.ty).is_some() {
                return Ok(None);
            }
        }
        self.value(field, &field.ty, value).map(Some)
    }

    fn value(&mut self, field: &'a Field, ty: &'a TypeRef, value: Value) -> Result<Value, Refusal> {
        if self.path.len() > DEPTH {
            return self.refuse("nested less deeply");
        }
        match ty {
            TypeRef::Scalar(Scalar::InputFile) => self.file(field, value),
            // What is spelled as its type has it is not copied.
            TypeRef::Scalar(scalar) if is_spelled(*scalar, &value) => Ok(value),
            TypeRef::Scalar(scalar) => match scalar_of(*scalar, &value) {
                Some(read) => Ok(read),
                None => self.refuse(words_of(*scalar)),
            },
            TypeRef::List(item) => self.list(field, item, value),
            TypeRef::Named(name) => match self.model.api().types.get(name) {
                Some(ty) => self.named(field, ty, value),
                None => Ok(value),
            },
        }
    }

    fn list(
        &mut self,
        field: &'a Field,
        item: &'a TypeRef,
        value: Value,
    ) -> Result<Value, Refusal> {
        let Value::Array(mut values) = value else {
            return self.refuse("a list");
        };
        let mut kept = 0;
        for index in 0..values.len() {
            let Some(value) = values.get_mut(index).map(std::mem::take) else {
                break;
            };
            let value = self.at(Step::Index(index), |reader| {
                reader.value(field, item, value)
            });
            match value {
                Ok(value) => {
                    if let Some(place) = values.get_mut(kept) {
                        *place = value;
                    }
                    kept += 1;
                }
                // Of a list of names, those that the server does not know have no effect.
                Err(_) if self.model.api().is_enum(item) => {}
                Err(refusal) => return Err(refusal),
            }
        }
        values.truncate(kept);
        Ok(Value::Array(values))
    }

    fn named(&mut self, field: &'a Field, ty: &'a Type, value: Value) -> Result<Value, Refusal> {
        match &ty.kind {
            TypeKind::Struct(item) => self.object(ty, item, value),
            TypeKind::Union(union) => self.member(field, union, value),
            TypeKind::Enum(values) => {
                let text = match &value {
                    Value::String(text) => Some(text.as_str()),
                    _ => None,
                };
                let same = text.and_then(|text| values.iter().find(|known| known.wire == text));
                let like = || {
                    let mut values = values.iter();
                    values.find(|known| {
                        text.is_some_and(|text| known.wire.eq_ignore_ascii_case(text))
                    })
                };
                match same.or_else(like) {
                    Some(known) => Ok(Value::String(known.wire.clone())),
                    None => {
                        let known: Vec<_> =
                            values.iter().map(|known| known.wire.as_str()).collect();
                        self.refuse(format_args!("one of {}", known.join(", ")))
                    }
                }
            }
        }
    }

    fn member(
        &mut self,
        field: &'a Field,
        union: &'a Union,
        value: Value,
    ) -> Result<Value, Refusal> {
        let member = match (member_of(union, &value), &union.by) {
            (Some(member), _) => Some(member),
            // Numbers come as text, and ids as numbers.
            (None, UnionBy::Kind) => spelled(union, &value),
            // A member without the key that distinguishes it from others is refused for that.
            (None, UnionBy::Tag(tag)) => {
                let name = value.get(tag).and_then(Value::as_str);
                let mut members = union.variants.iter();
                members
                    .find(|member| name.is_some_and(|name| member.wire.eq_ignore_ascii_case(name)))
            }
            (None, UnionBy::Field) => None,
        };
        // A number may come as text although text is a member too.
        let number = match (&union.by, &value) {
            (UnionBy::Kind, Value::String(_) | Value::Number(_)) => spelled(union, &value),
            _ => None,
        };
        match number.or(member) {
            Some(member) => self.value(field, &member.ty, value),
            None => {
                let mut members: Vec<_> =
                    union.variants.iter().map(|it| it.wire.as_str()).collect();
                members.dedup();
                let members = members.join(", ");
                match &union.by {
                    UnionBy::Tag(tag) => {
                        self.refuse(format_args!("an object whose {tag} is one of {members}"))
                    }
                    UnionBy::Field => self.refuse(format_args!("an object with one of {members}")),
                    UnionBy::Kind => self.refuse(format_args!("one of {members}")),
                }
            }
        }
    }

    fn object(&mut self, ty: &'a Type, item: &'a Struct, value: Value) -> Result<Value, Refusal> {
        let Value::Object(mut given) = value else {
            return self.refuse("an object");
        };
        // The fields are read in their places, in the order of the model, of which the first refusal is answered.
        let mut known = Vec::with_capacity(given.len());
        for field in &item.fields {
            let mut place = given.get_mut(&field.wire);
            if place.is_none() && !field.required {
                continue;
            }
            let value = place.as_deref_mut().map(std::mem::take).unwrap_or_default();
            let read = self.at(Step::Key(&field.wire), |reader| reader.field(field, value))?;
            match (read, place) {
                (Some(value), Some(place)) => *place = value,
                (Some(value), None) => drop(given.insert(field.wire.clone(), value)),
                (None, Some(_)) => {
                    given.remove(&field.wire);
                    continue;
                }
                (None, None) => continue,
            }
            known.push(field);
        }
        let mut fields = given;
        if fields.len() > known.len() {
            fields.retain(|name, _| item.fields.iter().any(|field| field.wire == *name));
        }
        if let Some((tag, name)) = &item.tag {
            fields
                .entry(tag.as_str())
                .or_insert_with(|| Value::String(name.clone()));
        }
        for field in known {
            if let Some(value) = fields.get(&field.wire) {
                self.path.push(Step::Key(&field.wire));
                limits::check(field, value, &fields, &self.path)?;
                self.path.pop();
            }
        }
        let type_of = |name: &str| ty.field(name).map(|field| &field.ty.value);
        rules::check(self.model.api(), &ty.rules, &fields, type_of, &self.path)?;
        rules::drop_unset(&ty.rules, &mut fields);
        Ok(Value::Object(fields))
    }

    /// Reads a field of an object. Nothing if it is not there and need not be.
    fn field(&mut self, field: &'a Field, value: Value) -> Result<Option<Value>, Refusal> {
        let is_empty = value.is_null() || (value == "" && !is_text(&field.ty));
        match (is_empty, &field.absent) {
            (false, _) => self.value(field, &field.ty, value).map(Some),
            (true, _) if !field.required => Ok(None),
            (true, Some(absent)) => Ok(serde_json::to_value(&absent.value).ok()),
            (true, None) => Err(words::missing(&self.path, field)),
        }
    }

    /// The `file_id` of a file.
    fn file(&mut self, field: &'a Field, value: Value) -> Result<Value, Refusal> {
        let text = match value {
            Value::String(text) => text,
            // Some clients describe a file by an object: what its type names is the file.
            Value::Object(mut object) => {
                let kind = object
                    .get("type")
                    .and_then(Value::as_str)
                    .unwrap_or("media");
                let kind = kind.to_owned();
                match object.remove(&kind).or_else(|| object.remove("media")) {
                    Some(Value::String(text)) => text,
                    _ => return Err(words::missing(&self.path, field)),
                }
            }
            _ => return Err(words::unknown_file(&self.path)),
        };
        let id = self.sent.named(&text, field, self.ids, &self.path)?;
        Ok(Value::String(id))
    }
}

/// The member of a union by JSON kind whose value another kind spells: `"5"` for 5, and 5 for `"5"`.
fn spelled<'a>(union: &'a Union, value: &Value) -> Option<&'a Variant> {
    let mut members = union.variants.iter();
    members.find(|member| match &member.ty.value {
        TypeRef::Scalar(scalar) => match (&*member.wire, value) {
            ("integer" | "float", Value::String(_) | Value::Number(_)) => {
                scalar_of(*scalar, value).is_some()
            }
            ("string", Value::Number(number)) => !number.is_f64(),
            _ => false,
        },
        _ => false,
    })
}

/// Whether a parameter of a type is JSON, where it is a text.
fn is_json(model: &Model, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::List(_) => true,
        TypeRef::Scalar(_) => false,
        TypeRef::Named(name) => match model.api().types.get(name).map(|ty| &ty.kind) {
            Some(TypeKind::Struct(_)) => true,
            Some(TypeKind::Union(union)) => union.by != UnionBy::Kind,
            Some(TypeKind::Enum(_)) | None => false,
        },
    }
}

fn is_text(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::Scalar(Scalar::String | Scalar::Secret))
}

fn words_of(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Integer | Scalar::UnixTime => "an integer",
        Scalar::Float => "a number",
        Scalar::Boolean => "a Boolean",
        Scalar::True => "true",
        Scalar::String
        | Scalar::Secret
        | Scalar::InputFile
        | Scalar::PhoneNumber
        | Scalar::Otp
        | Scalar::RequestId => "a text",
    }
}

/// Whether a value is a scalar as its type spells it.
fn is_spelled(scalar: Scalar, value: &Value) -> bool {
    match scalar {
        Scalar::Integer | Scalar::UnixTime => value.is_i64(),
        Scalar::Float => value.is_number(),
        Scalar::Boolean => value.is_boolean(),
        Scalar::True => false,
        _ => is_spelled_as_text(scalar) && value.is_string(),
    }
}

/// Whether a scalar is a text.
pub(super) fn is_spelled_as_text(scalar: Scalar) -> bool {
    match scalar {
        Scalar::Integer | Scalar::UnixTime | Scalar::Float | Scalar::Boolean | Scalar::True => {
            false
        }
        Scalar::String
        | Scalar::Secret
        | Scalar::InputFile
        | Scalar::PhoneNumber
        | Scalar::Otp
        | Scalar::RequestId => true,
    }
}

/// A value as a scalar, however it was spelled.
fn scalar_of(scalar: Scalar, value: &Value) -> Option<Value> {
    match scalar {
        Scalar::Integer | Scalar::UnixTime => integer(value).map(Value::from),
        Scalar::Float => match value {
            Value::Number(_) => Some(value.clone()),
            Value::String(text) => match integer(value) {
                Some(whole) => Some(Value::from(whole)),
                None => Number::from_f64(text.trim().parse().ok()?).map(Value::Number),
            },
            _ => None,
        },
        Scalar::Boolean => Some(Value::Bool(boolean(value)?)),
        Scalar::True => boolean(value)?.then_some(Value::Bool(true)),
        Scalar::String
        | Scalar::Secret
        | Scalar::InputFile
        | Scalar::PhoneNumber
        | Scalar::Otp
        | Scalar::RequestId => match value {
            Value::String(_) => Some(value.clone()),
            Value::Number(number) => Some(Value::String(number.to_string())),
            Value::Bool(value) => Some(Value::String(value.to_string())),
            _ => None,
        },
    }
}

fn integer(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64().or_else(|| {
            let real = number.as_f64()?;
            bazu_model::Number::from(real).whole()
        }),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// What is not clearly true is false.
fn boolean(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(value) => Some(*value),
        Value::Number(number) => Some(number.as_i64() == Some(1)),
        Value::String(text) => {
            let text = text.trim();
            Some(
                ["true", "yes", "1"]
                    .iter()
                    .any(|word| text.eq_ignore_ascii_case(word)),
            )
        }
        _ => None,
    }
}
