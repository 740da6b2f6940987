//! Unions: an enum of members, and the traits that follow from what they have in common.

use proc_macro2::TokenStream;
use quote::quote;
use serde::Serialize;

use super::Emitter;
use super::types::deprecated;
use crate::ident;
use bazu_model::{Scalar, Type, TypeKind, TypeRef, Union, UnionBy, Variant};

/// A trait of a union that depends on its members.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum UnionTrait {
    Eq,
    /// A hash, where there is equality.
    Hash,
    /// The text of a form field.
    Display,
    /// A conversion from a member of this type.
    From(TypeRef),
}

/// The traits of a union that depend on its members.
pub fn union_traits(union: &Union) -> Vec<UnionTrait> {
    let mut traits = Vec::new();
    if union.by == UnionBy::Kind {
        let mut kinds = union.variants.iter().map(|variant| variant.wire.as_str());
        if kinds.all(|kind| matches!(kind, "integer" | "string" | "boolean")) {
            traits.extend([UnionTrait::Eq, UnionTrait::Hash]);
        }
        let mut types = union.variants.iter().map(|variant| &variant.ty.value);
        if types.all(|ty| matches!(ty, TypeRef::Scalar(_))) {
            traits.push(UnionTrait::Display);
        }
    }
    for variant in &union.variants {
        let same = union.variants.iter().filter(|other| other.ty == variant.ty);
        if same.count() == 1 {
            traits.push(UnionTrait::From(variant.ty.value.clone()));
        }
    }
    traits
}

impl Emitter<'_> {
    /// The function that returns the chat that a value names, if calls are about such a chat.
    pub(super) fn chat_key(&self, ty: &Type) -> Option<TokenStream> {
        let TypeKind::Union(union) = &ty.kind else {
            return None;
        };
        let mut methods = self.api.methods.values();
        let names_chats = methods.any(|method| {
            let chat = method.call.bot().and_then(|call| call.chat.as_ref());
            let param = chat.and_then(|chat| method.param(chat));
            param.is_some_and(|param| param.ty.value == TypeRef::Named(ty.name.clone()))
        });
        let name = self.path(&ty.name);
        let arms = union.variants.iter().map(|variant| {
            let rust = ident(&variant.rust);
            match variant.ty.value {
                TypeRef::Scalar(Scalar::String) => {
                    quote!(Self::#rust(name) => Some(name.as_str().into()),)
                }
                _ => quote!(Self::#rust(id) => Some((*id).into()),),
            }
        });
        names_chats.then(|| {
            quote! {
                impl #name {
                    pub(crate) fn chat_key(&self) -> Option<bazu_core::ChatKey> {
                        match self {
                            #(#arms)*
                            Self::Unknown(_) => None,
                        }
                    }
                }
            }
        })
    }

    pub(super) fn union_items(&self, ty: &Type, union: &Union) -> Vec<TokenStream> {
        let name = ident(&ty.name);
        let docs = self.type_docs(ty);
        let variants = union.variants.iter().map(|variant| {
            let docs = self.member_docs(&ty.facts, variant);
            let rust = ident(&variant.rust);
            let inner = self.member_type(&ty.name, union, variant);
            let deprecated = deprecated(&variant.facts);
            quote! { #docs #deprecated #rust(#inner), }
        });
        let traits = union_traits(union);
        let eq = traits.contains(&UnionTrait::Eq);
        let eq = eq.then(|| quote!(, Eq, Hash));
        let mut items = vec![quote! {
            #docs
            #[derive(Clone, Debug, PartialEq #eq)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants)*
                /// A variant that this version does not know, kept as JSON.
                Unknown(bazu_core::UnknownVariant),
            }
        }];
        items.extend(
            union
                .variants
                .iter()
                .map(|variant| {
                    let converts = traits.contains(&UnionTrait::From(variant.ty.value.clone()));
                    converts.then(|| self.conversion(&ty.name, union, variant))
                })
                .map(Option::unwrap_or_default),
        );
        if traits.contains(&UnionTrait::Display) {
            items.push(display(&ty.name, union));
        }
        items
    }

    /// `From` of a member for its union; text also from `&str`.
    fn conversion(&self, union_name: &str, union: &Union, variant: &Variant) -> TokenStream {
        let name = ident(union_name);
        let rust = ident(&variant.rust);
        let inner = self.rust_type(&variant.ty);
        let value = if self.boxes(union_name, union, variant) {
            quote!(Box::new(value))
        } else {
            quote!(value)
        };
        let from_str = (variant.wire == "string" && union.by == UnionBy::Kind).then(|| {
            quote! {
                impl From<&str> for #name {
                    fn from(value: &str) -> Self {
                        Self::#rust(value.into())
                    }
                }

                impl From<&String> for #name {
                    fn from(value: &String) -> Self {
                        Self::#rust(value.into())
                    }
                }
            }
        });
        quote! {
            impl From<#inner> for #name {
                fn from(value: #inner) -> Self {
                    Self::#rust(#value)
                }
            }
            #from_str
        }
    }
}

/// `Display` of a union of scalars, which is how it stands in a form field.
fn display(union_name: &str, union: &Union) -> TokenStream {
    let name = ident(union_name);
    let rust = union.variants.iter().map(|variant| ident(&variant.rust));
    quote! {
        impl std::fmt::Display for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    #(Self::#rust(value) => std::fmt::Display::fmt(value, f),)*
                    Self::Unknown(value) => f.write_str(value.json()),
                }
            }
        }
    }
}
