//! Values of enums, members of unions, and the traits of unions.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Usage, variable};
use crate::{UnionTrait, ident};
use bazu_model::{Type, TypeKind, Variant};

impl<'a> Usage<'a> {
    pub(super) fn value(&self, name: &str, value: &str, function: &Ident) -> Option<TokenStream> {
        let ty = self.api.types.get(name)?;
        let value = ty.values().iter().find(|known| known.wire == value)?;
        let (variable, name) = (variable(&ty.name), self.emitter.path(&ty.name));
        let value = ident(&value.rust);
        Some(if ty.received {
            quote! {
                fn #function(#variable: &#name) -> bool {
                    *#variable == #name::#value
                }
            }
        } else {
            quote! {
                fn #function() -> #name {
                    #name::#value
                }
            }
        })
    }

    /// A value of an enum by its text, which needs no name.
    pub(super) fn value_as_text(
        &self,
        name: &str,
        value: &str,
        function: &Ident,
    ) -> Option<TokenStream> {
        let ty = self.api.types.get(name)?;
        if !matches!(ty.kind, TypeKind::Enum(_)) {
            return None;
        }
        let (variable, name) = (variable(&ty.name), self.emitter.path(&ty.name));
        Some(if ty.received {
            quote! {
                fn #function(#variable: &#name) -> bool {
                    #variable.as_str() == #value
                }
            }
        } else {
            quote! {
                fn #function() -> #name {
                    #name::from(#value)
                }
            }
        })
    }

    /// The type of a union or an update, and the Rust enum of its members or kinds.
    fn variants(&self, name: &str) -> Option<(&'a Type, String)> {
        let api = self.api;
        let ty = api.types.get(name)?;
        let name = match &ty.kind {
            TypeKind::Struct(item) if !item.kinds.is_empty() => {
                format!("{}Kind", ty.name)
            }
            TypeKind::Union(_) => ty.name.clone(),
            _ => return None,
        };
        Some((ty, name))
    }

    pub(super) fn variant(
        &self,
        name: &str,
        (tag, key): (&str, Option<&str>),
        function: &Ident,
    ) -> Option<TokenStream> {
        let (ty, variants) = self.variants(name)?;
        let mut known = ty.variants().iter();
        let variant = known.find(|known| known.wire == tag && known.key.as_deref() == key)?;
        let boxed = match &ty.kind {
            TypeKind::Union(union) => self.emitter.boxes(&ty.name, union, variant),
            _ => true,
        };
        let inner = self.emitter.rust_type(&variant.ty);
        let rust = ident(&variant.rust);
        let found = boxed.then(|| quote!(.as_ref()));
        let (value, variants) = (variable(&variants), self.emitter.path(&variants));
        Some(quote! {
            fn #function(#value: &#variants) -> Option<&#inner> {
                match #value {
                    #variants::#rust(found) => Some(found #found),
                    _ => None,
                }
            }
        })
    }

    /// A member that the crate does not know, as JSON.
    pub(super) fn unknown_variant(&self, name: &str, function: &Ident) -> Option<TokenStream> {
        let (_, variants) = self.variants(name)?;
        let (value, variants) = (variable(&variants), self.emitter.path(&variants));
        Some(quote! {
            fn #function(#value: &#variants) -> Option<&str> {
                match #value {
                    #variants::Unknown(unknown) => Some(unknown.json()),
                    _ => None,
                }
            }
        })
    }

    /// Code that relies on a trait.
    pub(super) fn with_trait(
        &self,
        name: &str,
        used: &UnionTrait,
        function: &Ident,
    ) -> Option<TokenStream> {
        let ty = self.api.types.get(name)?;
        let (value, union) = (variable(&ty.name), self.emitter.path(&ty.name));
        Some(match used {
            UnionTrait::Display => quote! {
                fn #function(#value: &#union) -> String {
                    #value.to_string()
                }
            },
            UnionTrait::From(inner) => {
                let inner = self.emitter.rust_type(inner);
                quote! {
                    fn #function(value: #inner) -> #union {
                        #union::from(value)
                    }
                }
            }
            // A set asks for both.
            UnionTrait::Eq | UnionTrait::Hash => quote! {
                fn #function(known: &std::collections::HashSet<#union>, #value: &#union) -> bool {
                    known.contains(#value)
                }
            },
        })
    }

    /// Code that does the same without the trait.
    pub(super) fn without_trait(
        &self,
        name: &str,
        lost: &UnionTrait,
        function: &Ident,
    ) -> Option<TokenStream> {
        let ty = self.api.types.get(name)?;
        let (value, union) = (variable(&ty.name), self.emitter.path(&ty.name));
        Some(match lost {
            UnionTrait::Display => quote! {
                fn #function(#value: &#union) -> String {
                    format!("{:?}", #value)
                }
            },
            UnionTrait::From(inner) => {
                let TypeKind::Union(members) = &ty.kind else {
                    return None;
                };
                let mut variants = members.variants.iter();
                let variant: &Variant = variants.find(|variant| variant.ty == *inner)?;
                let inner = self.emitter.member_type(&ty.name, members, variant);
                let rust = ident(&variant.rust);
                quote! {
                    fn #function(value: #inner) -> #union {
                        #union::#rust(value)
                    }
                }
            }
            UnionTrait::Eq | UnionTrait::Hash => quote! {
                fn #function(known: &[#union], #value: &#union) -> bool {
                    known.contains(#value)
                }
            },
        })
    }
}
