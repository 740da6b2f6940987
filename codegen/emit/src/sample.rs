//! Samples of received types, for the tests of those who use a crate.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::{Map, Value, json};

use super::{Emitter, docs};
use crate::output::{Failure, RustFile};
use bazu_model::{Field, Scalar, Struct, Type, TypeKind, TypeRef, Union, UnionBy, Variant};

impl Emitter<'_> {
    pub(super) fn samples_file(&self) -> Result<RustFile, Failure> {
        let mut head = self.head(&format!("spec/{}", self.api.id));
        head.push_str(&docs::inner(&[
            "For tests: samples of what a server sends, with what is required and nothing else, and the model \
             of the API.",
        ]));
        let mut file = RustFile::new(head, "test_util");
        for (ty, json) in self.samples() {
            let name = self.path(&ty.name);
            let json = raw(&json);
            let item = quote! {
                impl bazu_core::Sample for #name {
                    fn sample() -> Self {
                        bazu_core::from_sample(#json)
                    }
                }
            };
            file.item(&ty.name, item)?;
        }
        if self.api.protocol.bot().is_some() {
            file.item(&self.api.client, self.sample_answers())?;
        }
        let client = self.client();
        let model = quote! {
            impl bazu_core::HasModel for #client {
                const MODEL: &'static str = include_str!("../api/model.json");
            }
        };
        file.item(&self.api.client, model)?;
        Ok(file)
    }

    /// A result that fits each method.
    fn sample_answers(&self) -> TokenStream {
        let mut answers: Vec<(String, Vec<&str>)> = Vec::new();
        for method in self.api.methods.values() {
            let Some(json) = self.sample("text", &method.returns, &mut Vec::new()) else {
                continue;
            };
            let json = json.to_string();
            match answers.iter_mut().find(|(known, _)| *known == json) {
                Some((_, methods)) => methods.push(&method.wire),
                None => answers.push((json, vec![&method.wire])),
            }
        }
        let answers = answers.iter().map(|(json, methods)| {
            let json = raw(json);
            quote!(#(#methods)|* => #json,)
        });
        let client = self.client();
        quote! {
            impl bazu_core::SampleAnswers for #client {
                fn sample_answer(method: &str) -> Option<&'static str> {
                    Some(match method {
                        #(#answers)*
                        _ => return None,
                    })
                }
            }
        }
    }

    /// The types that are received, each with a sample as JSON.
    pub(super) fn samples(&self) -> impl Iterator<Item = (&Type, String)> {
        let received = self.api.types.values().filter(|ty| ty.received);
        let received = received.filter(|ty| !self.uploading.contains(ty.name.as_str()));
        received.filter_map(|ty| {
            let named = TypeRef::Named(ty.name.clone());
            let sample = self.sample(&ty.name, &named, &mut Vec::new())?;
            Some((ty, sample.to_string()))
        })
    }

    /// A value of a type as JSON. `open` are the types that hold it.
    fn sample<'t>(
        &'t self,
        field: &str,
        ty: &'t TypeRef,
        open: &mut Vec<&'t str>,
    ) -> Option<Value> {
        let name = match ty {
            TypeRef::Scalar(scalar) => return Some(of_scalar(field, *scalar)),
            TypeRef::List(_) => return Some(json!([])),
            TypeRef::Named(name) => name.as_str(),
        };
        if open.contains(&name) {
            return None;
        }
        open.push(name);
        let sample = match &self.api.types.get(name)?.kind {
            TypeKind::Enum(values) => values.first().map(|value| json!(value.wire)),
            TypeKind::Struct(item) => self.sample_struct(item, open).map(Value::Object),
            TypeKind::Union(union) => self.sample_union(union, open),
        };
        open.pop();
        sample
    }

    fn sample_struct<'t>(
        &'t self,
        item: &'t Struct,
        open: &mut Vec<&'t str>,
    ) -> Option<Map<String, Value>> {
        let mut object = Map::new();
        if let Some((tag, value)) = &item.tag {
            object.insert(tag.clone(), json!(value));
        }
        let required = |field: &&Field| field.required && field.absent.is_none();
        for field in item.fields.iter().filter(required) {
            let value = self.sample(&field.wire, &field.ty, open)?;
            object.insert(field.wire.clone(), value);
        }
        if !item.kinds.is_empty() {
            let mut kinds = item.kinds.iter();
            let kind = kinds.find_map(|kind| {
                let value = self.sample(&kind.wire, &kind.ty, open)?;
                Some((kind.wire.clone(), value))
            });
            object.extend(kind);
        }
        Some(object)
    }

    fn sample_union<'t>(&'t self, union: &'t Union, open: &mut Vec<&'t str>) -> Option<Value> {
        let mut variants = union.variants.iter();
        variants.find_map(|variant: &Variant| {
            let mut value = self.sample(&variant.wire, &variant.ty, open)?;
            if let (UnionBy::Tag(tag), Some(object)) = (&union.by, value.as_object_mut()) {
                object.insert(tag.clone(), json!(variant.wire));
            }
            Some(value)
        })
    }
}

/// JSON as it is read best.
fn raw(json: &str) -> Literal {
    let raw = format!("r#\"{json}\"#").parse::<Literal>();
    raw.unwrap_or_else(|_| Literal::string(json))
}

fn of_scalar(field: &str, scalar: Scalar) -> Value {
    match scalar {
        Scalar::Integer | Scalar::UnixTime => json!(1),
        Scalar::Float => json!(1.0),
        Scalar::Boolean => json!(false),
        Scalar::True => json!(true),
        Scalar::String | Scalar::Secret | Scalar::InputFile | Scalar::RequestId => json!(field),
        Scalar::PhoneNumber => json!("989123456789"),
        Scalar::Otp => json!("123456"),
    }
}
