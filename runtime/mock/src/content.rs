//! Makes values whole: what a type requires and nothing gives.

use bazu_model::{Scalar, TypeKind, TypeRef};
use serde_json::{Value, json};

use crate::Model;
use crate::parameters::Fields;

/// How deep required fields may be in each other.
const DEEPEST: usize = 16;

/// Gives an object the fields that its type requires and that are not there.
pub(crate) fn complete(model: &Model, ty: &str, fields: &mut Fields) {
    complete_at(model, ty, fields, DEEPEST);
}

fn complete_at(model: &Model, ty: &str, fields: &mut Fields, depth: usize) {
    let Some(item) = model.api().fields_of(ty).filter(|_| depth > 0) else {
        return;
    };
    if let Some((tag, value)) = &item.tag {
        fields.insert(tag.clone(), json!(value));
    }
    for field in item.fields.iter().filter(|field| field.required) {
        if !fields.contains_key(&field.wire) {
            let value = plain(model, &field.wire, &field.ty, depth - 1);
            fields.insert(field.wire.clone(), value);
        }
    }
}

/// The value of a required field of which nothing is known.
fn plain(model: &Model, name: &str, ty: &TypeRef, depth: usize) -> Value {
    match ty {
        TypeRef::List(_) => json!([]),
        TypeRef::Scalar(Scalar::Boolean) => json!(false),
        TypeRef::Scalar(Scalar::True) => json!(true),
        TypeRef::Scalar(Scalar::Float) => json!(0.0),
        TypeRef::Scalar(Scalar::Integer | Scalar::UnixTime) => json!(match name {
            "width" => 320,
            "height" | "length" => 240,
            "duration" => 1,
            _ => 0,
        }),
        TypeRef::Scalar(_) => json!(""),
        TypeRef::Named(ty) => match model.api().types.get(ty).map(|ty| &ty.kind) {
            Some(TypeKind::Enum(values)) => json!(values.first().map(|value| &value.wire)),
            Some(TypeKind::Union(union)) => match union.variants.first() {
                Some(member) if depth > 0 => plain(model, name, &member.ty, depth - 1),
                _ => Value::Null,
            },
            Some(TypeKind::Struct(_)) => {
                let mut fields = Fields::new();
                complete_at(model, ty, &mut fields, depth);
                Value::Object(fields)
            }
            None => Value::Null,
        },
    }
}
