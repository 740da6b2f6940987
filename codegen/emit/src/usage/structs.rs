//! Structs: created, read and limited.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{Usage, variable};
use crate::boxing::Owner;
use crate::constructor::{Constructor, constructors};
use crate::ident;
use crate::validate::limit_values;
use bazu_model::{Field, Type, TypeKind, names};

/// How many fields are shown where a struct is read.
const SHOWN: usize = 3;

impl Usage<'_> {
    pub(super) fn read_value(&self, name: &str, function: &Ident) -> Option<TokenStream> {
        let ty = self.api.types.get(name)?;
        let (value, name) = (variable(&ty.name), self.emitter.path(&ty.name));
        Some(match &ty.kind {
            TypeKind::Struct(item) => {
                let fields = item.fields.iter();
                let fields = fields.filter(|field| !field.facts.is_deprecated());
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
                return self.variant(&ty.name, (&first.wire, first.key.as_deref()), function);
            }
        })
    }

    /// JSON as it comes, for a type that the crate does not have.
    pub(super) fn plain_json(&self, name: &Ident) -> TokenStream {
        quote! {
            fn #name(json: &str) -> Option<bazu_core::serde_json::Value> {
                bazu_core::serde_json::from_str(json).ok()
            }
        }
    }

    pub(super) fn create(&self, name: &str, function: &str) -> Vec<TokenStream> {
        let Some(ty) = self.api.types.get(name) else {
            return Vec::new();
        };
        let constructors = constructors(ty);
        let functions = constructors.iter().enumerate().map(|(index, constructor)| {
            let function = match index {
                0 => ident(function),
                _ => format_ident!("{function}_{index}"),
            };
            self.created(ty, constructor, None, &function)
        });
        functions.collect()
    }

    fn created<'f>(
        &self,
        ty: &Type,
        constructor: &Constructor<'f>,
        set: Option<&'f Field>,
        function: &Ident,
    ) -> TokenStream {
        let (name, maker) = (self.emitter.path(&ty.name), ident(&constructor.function));
        let (declared, arguments, setter) = self.with_setter(constructor, set);
        let declarations = self.declarations(&declared);
        quote! {
            fn #function(#(#declarations),*) -> #name {
                #name::#maker(#arguments) #setter
            }
        }
    }

    pub(super) fn create_with(
        &self,
        name: &str,
        field: &str,
        function: &Ident,
    ) -> Option<TokenStream> {
        let ty = self.api.types.get(name)?;
        let field = ty.field(field)?;
        let constructors = constructors(ty);
        let own = constructors
            .iter()
            .find(|constructor| constructor.takes(field));
        // What can only be `True` is required and is no argument.
        let set = (!field.required).then_some(field);
        Some(self.created(ty, own.or(constructors.first())?, set, function))
    }

    /// The field of a type or the parameter of a method, the name of its struct in Rust, and which
    /// of both it is.
    fn owned(&self, owner: &str, field: &str) -> Option<(&Field, &str, Owner)> {
        if let Some(method) = self.api.methods.get(owner) {
            return Some((method.param(field)?, &method.rust_type, Owner::Method));
        }
        let ty = self.api.types.get(owner)?;
        Some((ty.field(field)?, &ty.name, Owner::Type))
    }

    pub(super) fn read_field(
        &self,
        name: &str,
        field: &str,
        function: &Ident,
    ) -> Option<TokenStream> {
        let (field, name, owner) = self.owned(name, field)?;
        let (value, name) = (variable(name), self.emitter.path(name));
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
        key: &str,
        name: &Ident,
    ) -> Option<TokenStream> {
        let (field, owner, _) = self.owned(owner, field)?;
        let mut limits = limit_values(field).into_iter();
        let (end, ty, _) = limits.find(|(end, ..)| end.eq_ignore_ascii_case(key))?;
        let constant = ident(&format!("{}_{end}", names::shouty(&field.rust)));
        let (owner, ty) = (self.emitter.path(owner), ident(ty));
        Some(quote! {
            fn #name() -> bazu_core::#ty {
                #owner::#constant
            }
        })
    }
}
