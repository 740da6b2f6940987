//! Reads answers strictly: every key, value, member and kind must be one of the model.
//!
//! The generated crates accept what they do not know, because a newer server may send it. A mock server must not send
//! such a thing, so its answers are read here.

#[cfg(test)]
mod tests;

use std::fmt;

use bazu_model::{Field, Scalar, Struct, Type, TypeKind, TypeRef, Union, UnionBy, Variant};
use serde_json::{Map, Value};

use crate::Model;
use crate::step::{Step, written};

/// How deep a value may be. Answers are a few levels deep.
const DEPTH: usize = 40;
/// How many mismatches are reported.
const MOST: usize = 50;

/// What a value has that its type does not allow, at most the first 50 findings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatches(pub Vec<Mismatch>);

/// Something that the type of a value does not allow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// Where it is: `result.chat.type`, `result[0].status`.
    pub path: String,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong with a value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// The type has no such field.
    UnknownKey,
    /// The type requires the field.
    Missing,
    /// The value is of another type than the one named here.
    NotA(String),
    /// The enum or the union with this name has no such value.
    UnknownValue(String),
    /// The object is no member of the union with this name.
    NoMember(String),
    /// The update has no kind, or more than one.
    Kinds(usize),
    /// The value is nested too deeply.
    TooDeep,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.path)?;
        match &self.problem {
            Problem::UnknownKey => f.write_str("unknown key"),
            Problem::Missing => f.write_str("missing"),
            Problem::NotA(ty) => write!(f, "not a value of type {ty}"),
            Problem::UnknownValue(ty) => write!(f, "not a value of {ty}"),
            Problem::NoMember(ty) => write!(f, "not a member of {ty}"),
            Problem::Kinds(count) => write!(f, "{count} kinds instead of one"),
            Problem::TooDeep => f.write_str("nested too deeply"),
        }
    }
}

impl fmt::Display for Mismatches {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, mismatch) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            mismatch.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Mismatches {}

/// Reads a value of a type strictly.
///
/// # Errors
///
/// If the value has a key, an enum value, a union member or an update kind that the model does not have, if a required
/// field is missing, or if a value has another type.
pub fn read(model: &Model, ty: &TypeRef, value: &Value) -> Result<(), Mismatches> {
    let mut reader = Reader::new(model);
    reader.value(ty, value);
    reader.end()
}

/// Reads the body of an answer strictly: the envelope and the result of the method, or a refusal.
///
/// # Errors
///
/// As [`read`], and if the body is not an envelope.
pub fn answer(model: &Model, method: &str, body: &str) -> Result<(), Mismatches> {
    let body = serde_json::from_str(body);
    let mut reader = Reader::new(model);
    match &body {
        Ok(Value::Object(envelope)) => reader.envelope(method, envelope),
        _ => reader.report(Problem::NotA("JSON object".to_owned())),
    }
    reader.end()
}

struct Reader<'a> {
    model: &'a Model,
    path: Vec<Step<'a>>,
    found: Vec<Mismatch>,
}

impl<'a> Reader<'a> {
    fn new(model: &'a Model) -> Self {
        let (path, found) = (Vec::new(), Vec::new());
        Self { model, path, found }
    }

    fn end(self) -> Result<(), Mismatches> {
        match self.found.is_empty() {
            true => Ok(()),
            false => Err(Mismatches(self.found)),
        }
    }

    fn report(&mut self, problem: Problem) {
        if self.found.len() == MOST {
            return;
        }
        let path = written(&self.path);
        self.found.push(Mismatch { path, problem });
    }

    fn at(&mut self, step: Step<'a>, read: impl FnOnce(&mut Self)) {
        self.path.push(step);
        read(self);
        self.path.pop();
    }

    fn report_at(&mut self, key: &'a str, problem: Problem) {
        self.at(Step::Key(key), |reader| reader.report(problem));
    }

    fn envelope(&mut self, method: &str, envelope: &'a Map<String, Value>) {
        let known: &[&str] = match envelope.get("ok") {
            Some(Value::Bool(true)) => {
                match (self.model.method(method), envelope.get("result")) {
                    (_, None) => self.report_at("result", Problem::Missing),
                    (None, Some(_)) => {
                        self.report_at("result", Problem::NotA("refusal".to_owned()));
                    }
                    (Some(method), Some(result)) => {
                        self.at(Step::Key("result"), |reader| {
                            reader.value(&method.returns, result);
                        });
                    }
                }
                &["ok", "result", "description"]
            }
            Some(Value::Bool(false)) => {
                self.member(envelope, "error_code", true, Scalar::Integer);
                self.member(envelope, "description", true, Scalar::String);
                if let Some(parameters) = envelope.get("parameters") {
                    self.at(Step::Key("parameters"), |reader| {
                        reader.parameters(parameters)
                    });
                }
                &["ok", "error_code", "description", "parameters"]
            }
            _ => return self.report_at("ok", Problem::NotA(Scalar::Boolean.name().to_owned())),
        };
        self.known_keys(envelope, |key| known.contains(&key));
    }

    /// What comes with a refusal.
    fn parameters(&mut self, value: &'a Value) {
        let Value::Object(parameters) = value else {
            return self.report(Problem::NotA("JSON object".to_owned()));
        };
        let known = ["retry_after", "migrate_to_chat_id"];
        for name in known {
            self.member(parameters, name, false, Scalar::Integer);
        }
        self.known_keys(parameters, |key| known.contains(&key));
    }

    fn member(
        &mut self,
        object: &'a Map<String, Value>,
        key: &'static str,
        required: bool,
        ty: Scalar,
    ) {
        match object.get(key) {
            Some(value) => self.at(Step::Key(key), |reader| reader.scalar(ty, value)),
            None if required => self.report_at(key, Problem::Missing),
            None => {}
        }
    }

    fn known_keys(&mut self, object: &'a Map<String, Value>, known: impl Fn(&str) -> bool) {
        for key in object.keys().filter(|key| !known(key)) {
            self.report_at(key, Problem::UnknownKey);
        }
    }

    fn value(&mut self, ty: &'a TypeRef, value: &'a Value) {
        if self.path.len() > DEPTH {
            return self.report(Problem::TooDeep);
        }
        match ty {
            TypeRef::Scalar(scalar) => self.scalar(*scalar, value),
            TypeRef::List(item) => match value {
                Value::Array(items) => {
                    for (index, value) in items.iter().enumerate() {
                        self.at(Step::Index(index), |reader| reader.value(item, value));
                    }
                }
                _ => self.report(Problem::NotA(ty.to_string())),
            },
            TypeRef::Named(name) => match self.model.api().types.get(name) {
                Some(ty) => self.named(ty, value),
                None => self.report(Problem::NotA(name.clone())),
            },
        }
    }

    fn scalar(&mut self, ty: Scalar, value: &Value) {
        let fits = match ty {
            Scalar::Integer | Scalar::UnixTime => value.is_i64(),
            Scalar::Float => value.is_number(),
            Scalar::Boolean => value.is_boolean(),
            Scalar::True => *value == Value::Bool(true),
            Scalar::String
            | Scalar::Secret
            | Scalar::InputFile
            | Scalar::PhoneNumber
            | Scalar::Otp
            | Scalar::RequestId => value.is_string(),
        };
        if !fits {
            self.report(Problem::NotA(ty.name().to_owned()));
        }
    }

    fn named(&mut self, ty: &'a Type, value: &'a Value) {
        match (&ty.kind, value) {
            (TypeKind::Struct(item), Value::Object(object)) => self.object(item, object),
            (TypeKind::Enum(values), Value::String(text)) => {
                if !values.iter().any(|known| known.wire == *text) {
                    self.report(Problem::UnknownValue(ty.name.clone()));
                }
            }
            (TypeKind::Union(union), _) => match member_of(union, value) {
                Some(member) => self.value(&member.ty, value),
                None => self.report(Problem::NoMember(ty.name.clone())),
            },
            _ => self.report(Problem::NotA(ty.name.clone())),
        }
    }

    fn object(&mut self, item: &'a Struct, object: &'a Map<String, Value>) {
        if let Some((tag, name)) = &item.tag {
            match object.get(tag) {
                Some(Value::String(text)) if text == name => {}
                Some(_) => self.report_at(tag, Problem::UnknownValue(name.clone())),
                None => self.report_at(tag, Problem::Missing),
            }
        }
        for Field {
            wire, ty, required, ..
        } in &item.fields
        {
            match object.get(wire) {
                Some(value) => self.at(Step::Key(wire), |reader| reader.value(ty, value)),
                None if *required => self.report_at(wire, Problem::Missing),
                None => {}
            }
        }
        let kinds = item.kinds.iter();
        let kinds = kinds.filter_map(|kind| Some((kind, object.get(&kind.wire)?)));
        let count = kinds.clone().count();
        if !item.kinds.is_empty() && count != 1 {
            self.report(Problem::Kinds(count));
        }
        for (kind, value) in kinds {
            self.at(Step::Key(&kind.wire), |reader| {
                reader.value(&kind.ty, value)
            });
        }
        self.known_keys(object, |key| {
            item.fields.iter().any(|field| field.wire == key)
                || item.kinds.iter().any(|kind| kind.wire == key)
                || item.tag.as_ref().is_some_and(|(tag, _)| tag == key)
        });
    }
}

/// The member of a union that a value is.
pub(crate) fn member_of<'a>(union: &'a Union, value: &Value) -> Option<&'a Variant> {
    let mut members = union.variants.iter();
    match &union.by {
        UnionBy::Tag(tag) => {
            let name = value.get(tag)?.as_str()?;
            members.find(|member| {
                let key = member.key.as_ref();
                member.wire == name && key.is_none_or(|key| value.get(key).is_some())
            })
        }
        UnionBy::Field => members.find(|member| value.get(&member.wire).is_some()),
        UnionBy::Kind => {
            let kinds: &[&str] = match value {
                Value::Null => return None,
                Value::Bool(_) => &["boolean"],
                Value::Number(number) if number.is_i64() => &["integer", "float"],
                Value::Number(_) => &["float"],
                Value::String(_) => &["string"],
                Value::Array(_) => &["array"],
                Value::Object(_) => &["object"],
            };
            let mut members = kinds.iter().filter_map(|kind| {
                let mut members = union.variants.iter();
                members.find(|member| member.wire == *kind)
            });
            members.next()
        }
    }
}
