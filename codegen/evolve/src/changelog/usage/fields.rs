//! Structs: made, read and limited.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::super::subject::fields;
use super::calls::is_given;
use super::{Usage, variable};
use bazu_emit::ident;
use bazu_emit::{Owner, Way, limit_values, ways};
use bazu_model::names;
use bazu_model::{Field, Scalar, Struct, Type, TypeKind, TypeRef};

/// How many fields a look at a struct shows.
const SHOWN: usize = 3;

impl<'a> Usage<'a> {
    pub(super) fn structure(&self, name: &str) -> Option<(&'a Type, &'a Struct)> {
        let api = self.api;
        let ty = api.types.get(name)?;
        match &ty.kind {
            TypeKind::Struct(item) => Some((ty, item)),
            _ => None,
        }
    }

    pub(super) fn look(&self, name: &str, function: &Ident) -> Option<TokenStream> {
        let ty = self.api.types.get(name)?;
        let (value, name) = (variable(&ty.name), ident(&ty.name));
        Some(match &ty.kind {
            TypeKind::Struct(item) => {
                let fields = item
                    .fields
                    .iter()
                    .filter(|field| !field.facts.is_deprecated());
                let fields = fields.take(SHOWN).map(|field| ident(&field.rust));
                quote! {
                    fn #function(#value: &#name) {
                        let #name { #(#fields,)* .. } = #value;
                    }
                }
            }
            TypeKind::Enum(_) => quote! {
                fn #function(#value: &#name) -> &str {
                    #value.as_str()
                }
            },
            TypeKind::Union(union) => {
                let first = union.variants.first()?;
                return self.member(&ty.name, (&first.wire, first.key.as_deref()), function);
            }
        })
    }

    /// JSON as it comes, for a type that the crate does not have.
    pub(super) fn plain_json(&self, name: &Ident) -> TokenStream {
        let krate = self.krate();
        quote! {
            fn #name(json: &str) -> Option<#krate::bazu_core::serde_json::Value> {
                #krate::bazu_core::serde_json::from_str(json).ok()
            }
        }
    }

    pub(super) fn make(&self, name: &str, function: &str) -> Vec<TokenStream> {
        let Some((ty, item)) = self.structure(name).filter(|(ty, _)| ty.sent) else {
            return Vec::new();
        };
        let ways = ways(ty, item);
        let functions = ways.iter().enumerate().map(|(index, way)| {
            let function = match index {
                0 => ident(function),
                _ => format_ident!("{function}_{index}"),
            };
            self.one_made(ty, way, None, &function)
        });
        functions.collect()
    }

    pub(super) fn one_made(
        &self,
        ty: &Type,
        way: &Way<'_>,
        set: Option<&Field>,
        function: &Ident,
    ) -> TokenStream {
        let (name, maker) = (ident(&ty.name), ident(&way.function));
        let valued = set.filter(|field| field.ty != TypeRef::Scalar(Scalar::True));
        let given: Vec<&Field> = way.given.iter().copied().chain(valued).collect();
        let declarations = self.declarations(&given);
        let arguments = way.given.iter().map(|field| ident(&field.rust));
        let set = set.map(|field| {
            let (setter, value) = (ident(&field.rust), valued.map(|field| ident(&field.rust)));
            quote!(.#setter(#value))
        });
        quote! {
            fn #function(#(#declarations),*) -> #name {
                #name::#maker(#(#arguments),*) #set
            }
        }
    }

    pub(super) fn make_with(
        &self,
        name: &str,
        field: &str,
        function: &Ident,
    ) -> Option<TokenStream> {
        let (ty, item) = self.structure(name).filter(|(ty, _)| ty.sent)?;
        let field = item.fields.iter().find(|known| known.wire == field)?;
        let ways = ways(ty, item);
        let way = ways.iter().find(|way| is_given(field, way));
        let set = (!field.required && way.is_none()).then_some(field);
        let way = way.or(ways.first())?;
        Some(self.one_made(ty, way, set, function))
    }

    pub(super) fn read(&self, name: &str, field: &str, function: &Ident) -> Option<TokenStream> {
        let mut known = fields(self.api, name).iter();
        let field = known.find(|known| known.wire == field)?;
        let (rust, owner) = match self.api.methods.get(name) {
            Some(method) => (method.rust_type.as_str(), Owner::Method),
            None => (name, Owner::Type),
        };
        let (value, name) = (variable(rust), ident(rust));
        let read = ident(&field.rust);
        let field_type = self.emitter.field_type(field, owner);
        Some(quote! {
            fn #function(#value: &#name) -> &#field_type {
                &#value.#read
            }
        })
    }

    pub(super) fn limit(
        &self,
        owner: &str,
        field: &str,
        end: &str,
        name: &Ident,
    ) -> Option<TokenStream> {
        let field = fields(self.api, owner)
            .iter()
            .find(|known| known.wire == field)?;
        let (_, ty, _) = limit_values(field)
            .into_iter()
            .find(|(known, ..)| *known == end)?;
        let method = self.api.methods.get(owner);
        let owner = ident(method.map_or(owner, |method| &method.rust_type));
        let constant = ident(&format!("{}_{end}", names::shouty(&field.rust)));
        let ty = ident(ty);
        Some(quote! {
            fn #name() -> #ty {
                #owner::#constant
            }
        })
    }
}
