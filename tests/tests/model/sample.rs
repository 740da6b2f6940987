//! The least value of each type: what is required, and nothing more.

use bazu_model::{Field, Literal, Scalar, Struct, TypeKind, TypeRef};
use serde_json::{Map, Value, json};

use crate::spec::Spec;

impl Spec {
    /// The least value of a type, as it is written: reading it and writing it changes nothing.
    pub(crate) fn least(&self, ty: &TypeRef) -> Value {
        match ty {
            TypeRef::List(item) => Value::Array(vec![self.least(item)]),
            TypeRef::Named(name) => self.least_of(name),
            TypeRef::Scalar(scalar) => match scalar {
                Scalar::Integer | Scalar::UnixTime => json!(7),
                Scalar::Float => json!(1.5),
                Scalar::Boolean | Scalar::True => json!(true),
                Scalar::String | Scalar::Secret => json!("text"),
                Scalar::PhoneNumber => json!("989123456789"),
                Scalar::Otp => json!("01234"),
                Scalar::RequestId => json!("b5fb4a32-1c0e-4f5e-9d1c-4f3b8c2a7d60"),
                Scalar::InputFile => unreachable!("a file to upload is never read"),
            },
        }
    }

    /// The least value of a named type.
    pub(crate) fn least_of(&self, name: &str) -> Value {
        match &self.api.types[name].kind {
            TypeKind::Enum(values) => json!(values[0].wire),
            TypeKind::Union(union) => self.least(&union.variants[0].ty),
            TypeKind::Struct(item) => self.least_struct(item),
        }
    }

    fn least_struct(&self, item: &Struct) -> Value {
        let required = item.fields.iter().filter(|field| field.required);
        let mut members: Map<_, _> = required
            .map(|field| (field.wire.clone(), self.least(&field.ty.value)))
            .collect();
        if let Some(kind) = item.kinds.first() {
            members.insert(kind.wire.clone(), self.least(&kind.ty));
        }
        if let Some((tag, value)) = &item.tag {
            members.insert(tag.clone(), json!(value));
        }
        Value::Object(members)
    }

    /// A value of a kind that no field of this type reads.
    pub(crate) fn wrong(&self, ty: &TypeRef) -> Value {
        match ty {
            TypeRef::Scalar(Scalar::Boolean | Scalar::True | Scalar::Float) | TypeRef::List(_) => {
                json!("wrong")
            }
            TypeRef::Scalar(_) => json!({}),
            TypeRef::Named(name) => match &self.api.types[name].kind {
                TypeKind::Enum(_) => json!({}),
                _ => json!("wrong"),
            },
        }
    }
}

/// What is read where a field is left out.
pub(crate) fn absent(field: &Field) -> Option<Value> {
    let literal = &field.absent.as_ref()?.value;
    Some(match (literal, &field.ty.value) {
        (Literal::Boolean(value), _) => json!(value),
        (Literal::Integer(value), TypeRef::Scalar(Scalar::Float)) => json!(*value as f64),
        (Literal::Integer(value), _) => json!(value),
        (Literal::Float(value), _) => json!(value),
        (Literal::String(value), _) => json!(value),
        (Literal::List([]), _) => json!([]),
    })
}

/// A value that is known to no version, in as many lists as the type has.
pub(crate) fn in_lists(ty: &TypeRef, value: Value) -> Value {
    match ty {
        TypeRef::List(item) => Value::Array(vec![in_lists(item, value)]),
        _ => value,
    }
}
