//! Types and parameters as JSON Schema 2020-12, which is that of OpenAPI 3.1 too.
//!
//! What the crates accept, the schemas accept: unknown fields, unknown values of enums, unknown
//! members of tagged unions. Limits and rules hold where the crates check them; an inferred
//! limit, or one of a type that is only received, stands under `x-bazu-unchecked`.

use super::json::{Json, Object};
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

impl Schemas<'_> {
    /// All types, the parameters of all methods and their results, by name.
    pub(super) fn all(&self) -> Object {
        let mut all = Object::new();
        for ty in self.api.types.values() {
            all.set(&ty.name, self.named(ty));
            if let TypeKind::Union(union) = &ty.kind
                && let UnionBy::Tag(tag) = &union.by
            {
                all.set(unknown_name(&ty.name), unknown_member(union, tag));
            }
        }
        for method in self.api.methods.values() {
            all.set(parameters_name(method), self.parameters(method));
            all.set(result_name(method), self.result(method));
        }
        all
    }

    /// A reference to a schema.
    pub(super) fn reference(&self, name: &str) -> Object {
        Object::new().with("$ref", format!("{}{name}", self.prefix))
    }

    fn named(&self, ty: &Type) -> Object {
        let mut schema = match &ty.kind {
            TypeKind::Struct(item) => self.object(item, ty),
            TypeKind::Enum(values) => enumeration(values, &ty.facts),
            TypeKind::Union(union) => self.union(&ty.name, union, &ty.facts),
        };
        facts::set(&mut schema, &ty.facts, None);
        schema
    }

    fn parameters(&self, method: &Method) -> Object {
        let mut schema = Object::new().with("type", "object");
        self.fields(&mut schema, None, &method.params, &method.facts, true);
        rules::set(&mut schema, &method.rules, true);
        schema.set(
            "description",
            format!("What `{}` is called with.", method.wire),
        );
        facts::set_notices(&mut schema, &method.facts);
        schema
    }

    fn result(&self, method: &Method) -> Object {
        let mut schema = self.typed(&method.returns, Object::new());
        facts::set(&mut schema, &method.returns_facts, Some(&method.facts));
        schema
    }

    fn object(&self, item: &Struct, ty: &Type) -> Object {
        let mut schema = Object::new().with("type", "object");
        let tag = item.tag.as_ref();
        self.fields(&mut schema, tag, &item.fields, &ty.facts, ty.sent);
        rules::set(&mut schema, &ty.rules, ty.sent);
        if !item.kinds.is_empty() {
            self.kinds(&mut schema, &item.kinds, &ty.facts);
        }
        schema
    }

    fn fields(
        &self,
        schema: &mut Object,
        tag: Option<&(String, String)>,
        fields: &[Field],
        whole: &Facts,
        sent: bool,
    ) {
        let mut properties = Object::new();
        let mut required = Vec::new();
        if let Some((name, value)) = tag {
            properties.set(name, Object::new().with("const", value));
            required.push(name.as_str());
        }
        for field in fields {
            properties.set(&field.wire, self.field(field, whole, sent));
            // What may come under another name, or is read where it is left out, may be missing.
            if needed(field) && field.absent.is_none() && field.alias.is_empty() {
                required.push(field.wire.as_str());
            }
        }
        schema.set_filled("properties", properties);
        schema.set_filled("required", required);
    }

    /// Fields of which no more than one is there: a newer kind may be in their place.
    fn kinds(&self, schema: &mut Object, kinds: &[Variant], whole: &Facts) {
        let mut properties = Object::new();
        for kind in kinds {
            let mut property = self.typed(&kind.ty, Object::new());
            facts::set(&mut property, &kind.facts, Some(whole));
            properties.set(&kind.wire, property);
        }
        let names: Vec<_> = kinds.iter().map(|kind| vec![kind.wire.as_str()]).collect();
        // Beside the struct's own fields.
        let one = rules::one_of(&names, false).with("properties", properties);
        schema.set("x-bazu-kinds", names.concat());
        schema.set("anyOf", vec![one]);
    }

    /// A field or parameter, for a body or a query.
    pub(super) fn field(&self, field: &Field, whole: &Facts, sent: bool) -> Object {
        let limits::Keywords { value, text } = limits::keywords(field);
        let mut schema;
        if sent && field.facts.basis != Basis::Inferred {
            schema = self.value(field, text);
            schema.extend(value);
        } else {
            schema = self.value(field, Object::new());
            let mut unchecked = value;
            unchecked.extend(text);
            schema.set_filled("x-bazu-unchecked", unchecked);
        }
        schema.set_some("x-bazu-unit", field.limits.unit.as_ref());
        facts::set(&mut schema, &field.facts, Some(whole));
        schema.set_some(
            "default",
            field.default.as_ref().map(|value| Json::from(&value.value)),
        );
        schema.set_some(
            "x-bazu-absent",
            field.absent.as_ref().map(|value| Json::from(&value.value)),
        );
        let alias: Vec<_> = field.alias.iter().map(|name| &name.value).collect();
        schema.set_filled("x-bazu-alias", strings(alias));
        schema
    }

    fn value(&self, field: &Field, text: Object) -> Object {
        if field.as_string {
            let mut schema = Object::new().with("type", "string");
            schema.extend(text);
            return schema.with("x-bazu-type", field.ty.to_string());
        }
        let mut schema = self.typed(&field.ty, text);
        if field.as_number {
            // As a number, unless that loses a leading zero.
            let number = Object::new().with("type", "integer");
            let text = std::mem::take(&mut schema);
            schema.set("anyOf", vec![number, text]);
        } else if field.accepts_other && schema.has("type") {
            schema.set("type", vec!["integer", "string"]);
        }
        schema
    }

    /// A type where it is used; the keywords speak of the text inside all lists.
    pub(super) fn typed(&self, ty: &TypeRef, text: Object) -> Object {
        let mut schema = match ty {
            TypeRef::List(item) => {
                return Object::new()
                    .with("type", "array")
                    .with("items", self.typed(item, text));
            }
            TypeRef::Named(name) => self.reference(name),
            TypeRef::Scalar(scalar) => scalar_schema(*scalar),
        };
        schema.extend(text);
        schema
    }

    fn union(&self, name: &str, union: &Union, whole: &Facts) -> Object {
        let members = union.variants.iter();
        let mut schema = Object::new();
        match &union.by {
            UnionBy::Tag(tag) => {
                let unknown = self.reference(&unknown_name(name));
                let keyed = members.clone().any(|variant| variant.key.is_some());
                let ways: Vec<_> = members
                    .clone()
                    .map(|variant| self.member(variant, variant.key.as_deref()))
                    .chain([unknown])
                    .collect();
                if keyed {
                    // The tag alone does not decide, so that there is no mapping.
                    schema.set("anyOf", ways);
                    schema.set("x-bazu-discriminator", tag);
                } else {
                    schema.set("oneOf", ways);
                    let mut mapping = Object::new();
                    for variant in members.clone() {
                        mapping.set(&variant.wire, format!("{}{}", self.prefix, variant.ty));
                    }
                    let discriminator = Object::new()
                        .with("propertyName", tag)
                        .with("mapping", mapping);
                    schema.set("discriminator", discriminator);
                }
            }
            UnionBy::Field => {
                let known = members.clone().map(|variant| variant.wire.as_str());
                let unknown = Object::new()
                    .with("type", "object")
                    .with("not", rules::any_of(known));
                let ways = members
                    .clone()
                    .map(|variant| self.member(variant, Some(&variant.wire)));
                schema.set("anyOf", ways.chain([unknown]).collect::<Vec<_>>());
            }
            UnionBy::Kind => {
                let ways = members
                    .clone()
                    .map(|variant| self.typed(&variant.ty, Object::new()));
                schema.set("anyOf", ways.collect::<Vec<_>>());
            }
        }
        let told = members.map(|variant| {
            let mut told = Object::new().with("by", &variant.wire);
            told.set_some("key", variant.key.as_ref());
            told.set("type", variant.ty.to_string());
            facts::set(&mut told, &variant.facts, Some(whole));
            told
        });
        schema.set("x-bazu-members", told.collect::<Vec<_>>());
        schema
    }

    fn member(&self, variant: &Variant, field: Option<&str>) -> Object {
        let schema = self.typed(&variant.ty, Object::new());
        match field {
            None => schema,
            Some(field) => Object::new().with("allOf", vec![schema, rules::has(field)]),
        }
    }
}

/// An object whose tag is none of the known ones.
fn unknown_member(union: &Union, tag: &str) -> Object {
    let mut known: Vec<_> = union.variants.iter().map(|variant| &variant.wire).collect();
    known.dedup();
    let values = Object::new().with("enum", strings(known));
    let other = Object::new().with("type", "string").with("not", values);
    Object::new()
        .with("type", "object")
        .with("properties", Object::new().with(tag, other))
        .with("required", vec![tag])
        .with(
            "description",
            "A member that this description does not know.",
        )
}

/// Known values, and any other text.
fn enumeration(values: &[EnumValue], whole: &Facts) -> Object {
    let known = strings(values.iter().map(|value| &value.wire));
    let one = Object::new().with("type", "string").with("enum", known);
    let any = Object::new().with("type", "string");
    let told = values.iter().map(|value| {
        let mut told = Object::new().with("value", &value.wire);
        facts::set(&mut told, &value.facts, Some(whole));
        told
    });
    Object::new()
        .with("anyOf", vec![one, any])
        .with("x-bazu-known-values", told.collect::<Vec<_>>())
}

fn scalar_schema(scalar: Scalar) -> Object {
    let kind = |kind: &str| Object::new().with("type", kind);
    let schema = match scalar {
        Scalar::Integer => return kind("integer").with("format", "int64"),
        Scalar::Float => return kind("number"),
        Scalar::Boolean => return kind("boolean"),
        Scalar::String => return kind("string"),
        Scalar::True => return kind("boolean").with("const", true),
        Scalar::UnixTime => kind("integer").with("format", "int64"),
        Scalar::Secret => kind("string").with("format", "password"),
        Scalar::InputFile | Scalar::RequestId => kind("string"),
        Scalar::PhoneNumber => kind("string").with("pattern", "^989[0-9]{9}$"),
        Scalar::Otp => kind("string").with("pattern", "^[0-9]{3,8}$"),
    };
    schema.with("x-bazu-type", scalar.name())
}

fn strings<'t>(texts: impl IntoIterator<Item = &'t String>) -> Json {
    texts.into_iter().collect::<Vec<_>>().into()
}
