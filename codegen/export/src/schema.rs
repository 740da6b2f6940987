//! Types and parameters as JSON Schema 2020-12, which is that of OpenAPI 3.1 too.
//!
//! What the crates accept, the schemas accept: unknown fields, unknown values of enums, unknown
//! members of tagged unions. Limits and rules hold where the crates check them; an inferred
//! limit, or one of a type that is only received, stands under `x-bazu-unchecked`.

use serde_json::{Map, Value, json};

use super::keys::Keys;
use super::{facts, limits, rules};
use bazu_model::{
    Api, Basis, EnumValue, Facts, Field, Method, Scalar, Struct, Type, TypeKind, TypeRef, Union,
    UnionBy, Variant,
};

/// Makes schemas that refer to each other below some path.
pub(super) struct Schemas<'a> {
    pub(super) api: &'a Api,
    /// What stands before a name in a reference.
    pub(super) prefix: &'static str,
}

/// The name of a method's parameters among the schemas. A type's name has no dot.
pub(super) fn parameters_name(method: &Method) -> String {
    format!("{}.parameters", method.wire)
}

/// The name of a method's result among the schemas.
pub(super) fn result_name(method: &Method) -> String {
    format!("{}.result", method.wire)
}

fn unknown_name(union: &str) -> String {
    format!("{union}.unknown")
}

/// Whether a field must be there. Nobody need send what the server no longer knows.
pub(super) fn needed(field: &Field) -> bool {
    field.required && field.facts.removed.is_none()
}

/// Whether a field is always there under its name. What may come under another name, or is read
/// where it is left out, may be missing.
fn always_there(field: &Field) -> bool {
    needed(field) && field.absent.is_none() && field.alias.is_empty()
}

impl Schemas<'_> {
    /// All types, the parameters of all methods and their results, by name.
    pub(super) fn all(&self) -> Map<String, Value> {
        let mut all = Map::new();
        for ty in self.api.types.values() {
            all.insert(ty.name.clone(), self.named(ty));
            if let TypeKind::Union(union) = &ty.kind
                && let UnionBy::Tag(tag) = &union.by
            {
                all.insert(unknown_name(&ty.name), unknown_member(union, tag));
            }
        }
        for method in self.api.methods.values() {
            all.insert(parameters_name(method), self.parameters(method));
            all.insert(result_name(method), self.result(method));
        }
        all
    }

    fn path(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }

    pub(super) fn reference(&self, name: &str) -> Value {
        json!({ "$ref": self.path(name) })
    }

    fn named(&self, ty: &Type) -> Value {
        let mut schema = match &ty.kind {
            TypeKind::Struct(item) => self.object(item, ty),
            TypeKind::Enum(values) => enumeration(values, &ty.facts),
            TypeKind::Union(union) => self.union(&ty.name, union, &ty.facts),
        };
        facts::set(&mut schema, &ty.facts, None);
        schema
    }

    fn parameters(&self, method: &Method) -> Value {
        let mut schema = json!({ "type": "object" });
        self.fields(&mut schema, None, &method.params, &method.facts, true);
        rules::set(&mut schema, &method.rules, &method.facts, true);
        let description = format!("What `{}` is called with.", method.wire);
        schema.set("description", description);
        facts::set_notices(&mut schema, &method.facts);
        schema
    }

    fn result(&self, method: &Method) -> Value {
        let mut schema = self.typed(&method.returns, json!({}));
        facts::set(&mut schema, &method.returns_facts, Some(&method.facts));
        schema
    }

    fn object(&self, item: &Struct, ty: &Type) -> Value {
        let mut schema = json!({ "type": "object" });
        let tag = item.tag.as_ref();
        self.fields(&mut schema, tag, &item.fields, &ty.facts, ty.sent);
        rules::set(&mut schema, &ty.rules, &ty.facts, ty.sent);
        if !item.kinds.is_empty() {
            self.kinds(&mut schema, &item.kinds, &ty.facts);
        }
        schema
    }

    fn fields(
        &self,
        schema: &mut Value,
        tag: Option<&(String, String)>,
        fields: &[Field],
        whole: &Facts,
        sent: bool,
    ) {
        let mut properties = json!({});
        let mut required = Vec::new();
        if let Some((name, value)) = tag {
            properties.set(name, json!({ "const": value }));
            required.push(name.as_str());
        }
        for field in fields {
            properties.set(&field.wire, self.field(field, whole, sent));
            if always_there(field) {
                required.push(field.wire.as_str());
            }
        }
        schema.set_filled("properties", properties);
        schema.set_filled("required", required);
    }

    /// Fields of which no more than one is there: a newer kind may be in their place.
    fn kinds(&self, schema: &mut Value, kinds: &[Variant], whole: &Facts) {
        let mut properties = json!({});
        for kind in kinds {
            let mut property = self.typed(&kind.ty, json!({}));
            facts::set(&mut property, &kind.facts, Some(whole));
            properties.set(&kind.wire, property);
        }
        let names: Vec<_> = kinds.iter().map(|kind| vec![kind.wire.as_str()]).collect();
        // Beside the struct's own fields.
        let mut one = rules::one_of(&names, false);
        one.set("properties", properties);
        schema.set("x-bazu-kinds", names.concat());
        schema.set("anyOf", [one]);
    }

    /// A field or parameter, for a body or a query.
    pub(super) fn field(&self, field: &Field, whole: &Facts, sent: bool) -> Value {
        let limits::Keywords { value, text } = limits::keywords(field);
        let mut schema;
        if sent && field.facts.basis != Basis::Inferred {
            schema = self.value(field, text);
            schema.extend(value);
        } else {
            schema = self.value(field, json!({}));
            let mut unchecked = value;
            unchecked.extend(text);
            schema.set_filled("x-bazu-unchecked", unchecked);
        }
        schema.set_filled("x-bazu-unit", &field.limits.unit);
        facts::set(&mut schema, &field.facts, Some(whole));
        if let Some(default) = &field.default {
            schema.set("default", default);
        }
        if let Some(absent) = &field.absent {
            schema.set("x-bazu-absent", absent);
            // A reader of other tools takes this value too. A request must still have one.
            if !sent && !matches!(field.ty.value, TypeRef::Named(_)) {
                schema.set("default", absent);
            }
        }
        schema.set_filled("x-bazu-alias", &field.alias);
        schema
    }

    fn value(&self, field: &Field, text: Value) -> Value {
        if field.as_string {
            let mut schema = json!({ "type": "string" });
            schema.extend(text);
            schema.set("x-bazu-type", &field.ty);
            return schema;
        }
        let mut schema = self.typed(&field.ty, text);
        if field.as_number {
            // As a number, unless that loses a leading zero.
            return json!({ "anyOf": [{ "type": "integer" }, schema] });
        }
        if field.accepts_other && schema.get("type").is_some() {
            schema.set("type", ["integer", "string"]);
        }
        schema
    }

    /// A type where it is used; the keywords speak of the text inside all lists.
    pub(super) fn typed(&self, ty: &TypeRef, text: Value) -> Value {
        let mut schema = match ty {
            TypeRef::List(item) => {
                return json!({ "type": "array", "items": self.typed(item, text) });
            }
            TypeRef::Named(name) => self.reference(name),
            TypeRef::Scalar(scalar) => scalar_schema(*scalar),
        };
        schema.extend(text);
        schema
    }

    fn union(&self, name: &str, union: &Union, whole: &Facts) -> Value {
        let members = union.variants.iter();
        let mut schema = json!({});
        match &union.by {
            UnionBy::Tag(tag) => {
                let unknown = self.reference(&unknown_name(name));
                let keyed = members.clone().any(|variant| variant.key.is_some());
                let alternatives = members
                    .clone()
                    .map(|variant| self.member(variant, variant.key.as_deref()));
                let alternatives: Vec<_> = alternatives.chain([unknown]).collect();
                if keyed {
                    // The tag alone does not decide, so that there is no mapping.
                    schema.set("anyOf", alternatives);
                    schema.set("x-bazu-discriminator", tag);
                } else {
                    schema.set("oneOf", alternatives);
                    let mut mapping = json!({});
                    for variant in members.clone() {
                        mapping.set(&variant.wire, self.path(&variant.ty.to_string()));
                    }
                    let discriminator = json!({ "propertyName": tag, "mapping": mapping });
                    schema.set("discriminator", discriminator);
                }
            }
            UnionBy::Field => {
                let known = members.clone().map(|variant| variant.wire.as_str());
                let unknown = json!({ "type": "object", "not": rules::any_of(known) });
                let alternatives = members
                    .clone()
                    .map(|variant| self.member(variant, Some(&variant.wire)));
                schema.set("anyOf", alternatives.chain([unknown]).collect::<Vec<_>>());
            }
            UnionBy::Kind => {
                let alternatives = members.clone();
                let alternatives = alternatives.map(|variant| self.typed(&variant.ty, json!({})));
                schema.set("anyOf", alternatives.collect::<Vec<_>>());
            }
        }
        let members = members.map(|variant| {
            let mut member = json!({ "by": variant.wire });
            member.set_filled("key", &variant.key);
            member.set("type", &variant.ty);
            facts::set(&mut member, &variant.facts, Some(whole));
            member
        });
        schema.set("x-bazu-members", members.collect::<Vec<_>>());
        schema
    }

    /// Whether the schema of a struct requires a field.
    fn requires(&self, ty: &TypeRef, field: &str) -> bool {
        let item = ty.name().and_then(|name| self.api.fields_of(name));
        item.is_some_and(|item| {
            let mut fields = item.fields.iter();
            fields.any(|known| known.wire == field && always_there(known))
        })
    }

    fn member(&self, variant: &Variant, field: Option<&str>) -> Value {
        let schema = self.typed(&variant.ty, json!({}));
        match field {
            // Many generators do not read a reference with something beside it.
            Some(field) if !self.requires(&variant.ty, field) => {
                json!({ "allOf": [schema, rules::has(field)] })
            }
            _ => schema,
        }
    }
}

/// An object whose tag is none of the known ones.
fn unknown_member(union: &Union, tag: &str) -> Value {
    let mut known: Vec<_> = union.variants.iter().map(|variant| &variant.wire).collect();
    known.dedup();
    json!({
        "type": "object",
        "properties": { tag: { "type": "string", "not": { "enum": known } } },
        "required": [tag],
        "description": "A member that this description does not know.",
    })
}

/// Known values, and any other text.
fn enumeration(values: &[EnumValue], whole: &Facts) -> Value {
    let known: Vec<_> = values.iter().map(|value| &value.wire).collect();
    let described = values.iter().map(|value| {
        let mut described = json!({ "value": value.wire });
        facts::set(&mut described, &value.facts, Some(whole));
        described
    });
    json!({
        "anyOf": [{ "type": "string", "enum": known }, { "type": "string" }],
        "x-bazu-known-values": described.collect::<Vec<_>>(),
    })
}

fn scalar_schema(scalar: Scalar) -> Value {
    let mut schema = match scalar {
        Scalar::Integer => return json!({ "type": "integer", "format": "int64" }),
        Scalar::Float => return json!({ "type": "number" }),
        Scalar::Boolean => return json!({ "type": "boolean" }),
        Scalar::String => return json!({ "type": "string" }),
        Scalar::True => return json!({ "type": "boolean", "const": true }),
        Scalar::UnixTime => json!({ "type": "integer", "format": "int64" }),
        Scalar::Secret => json!({ "type": "string", "format": "password" }),
        Scalar::InputFile | Scalar::RequestId => json!({ "type": "string" }),
        Scalar::PhoneNumber => json!({ "type": "string", "pattern": "^989[0-9]{9}$" }),
        Scalar::Otp => json!({ "type": "string", "pattern": "^[0-9]{3,8}$" }),
    };
    schema.set("x-bazu-type", scalar.name());
    schema
}
