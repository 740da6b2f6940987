//! Values of enums, members of unions, and what unions have in common.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{Usage, variable};
use bazu_emit::ident;
use bazu_model::{TypeKind, Variant};

impl<'a> Usage<'a> {
    pub(super) fn value(&self, name: &str, value: &str, function: &Ident) -> Option<TokenStream> {
        let ty = self.api.types.get(name)?;
        let TypeKind::Enum(values) = &ty.kind else {
            return None;
        };
        let value = values.iter().find(|known| known.wire == value)?;
        let (variable, name) = (variable(&ty.name), ident(&ty.name));
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
    pub(super) fn as_text(&self, name: &str, value: &str, function: &Ident) -> Option<TokenStream> {
        let ty = self.api.types.get(name)?;
        if !matches!(ty.kind, TypeKind::Enum(_)) {
            return None;
        }
        let (variable, name) = (variable(&ty.name), ident(&ty.name));
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

    /// The enum of a union's members or of an update's kinds, and those.
    pub(super) fn members(&self, name: &str) -> Option<(Ident, &'a [Variant])> {
        let api = self.api;
        let ty = api.types.get(name)?;
        match &ty.kind {
            TypeKind::Struct(item) if !item.kinds.is_empty() => {
                Some((format_ident!("{}Kind", ident(&ty.name)), &item.kinds))
            }
            TypeKind::Union(union) => Some((ident(&ty.name), &union.variants)),
            _ => None,
        }
    }

    pub(super) fn member(
        &self,
        name: &str,
        (tag, key): (&str, Option<&str>),
        function: &Ident,
    ) -> Option<TokenStream> {
        let (members, variants) = self.members(name)?;
        let mut variants = variants.iter();
        let variant = variants.find(|known| known.wire == tag && known.key.as_deref() == key)?;
        let boxed = match &self.api.types.get(name)?.kind {
            TypeKind::Union(union) => {
                let (own, plain) = (
                    self.emitter.member_type(union, variant),
                    self.emitter.rust_type(&variant.ty),
                );
                own.to_string() != plain.to_string()
            }
            _ => true,
        };
        let inner = self.emitter.rust_type(&variant.ty);
        let rust = ident(&variant.rust);
        let found = if boxed {
            quote!(found.as_ref())
        } else {
            quote!(found)
        };
        let value = variable(&members.to_string());
        Some(quote! {
            fn #function(#value: &#members) -> Option<&#inner> {
                match #value {
                    #members::#rust(found) => Some(#found),
                    _ => None,
                }
            }
        })
    }

    /// A member that the crate does not know, as JSON.
    pub(super) fn unknown(&self, name: &str, function: &Ident) -> Option<TokenStream> {
        let (members, _) = self.members(name)?;
        let value = variable(&members.to_string());
        Some(quote! {
            fn #function(#value: &#members) -> Option<&str> {
                match #value {
                    #members::Unknown(unknown) => Some(unknown.json()),
                    _ => None,
                }
            }
        })
    }

    /// Code that relies on a trait, by its name or, of a conversion, with its type: `From<Message>`.
    pub(super) fn with_trait(&self, name: &str, of: &str, function: &Ident) -> Option<TokenStream> {
        let ty = self.api.types.get(name)?;
        let (value, union) = (variable(&ty.name), ident(&ty.name));
        Some(match (of, self.converted(name, of)) {
            ("Display", _) => quote! {
                fn #function(#value: &#union) -> String {
                    #value.to_string()
                }
            },
            (_, Some(variant)) => {
                let inner = self.emitter.rust_type(&variant.ty);
                quote! {
                    fn #function(value: #inner) -> #union {
                        #union::from(value)
                    }
                }
            }
            // Equality and a hash are there together, and a set asks for both.
            (_, None) => quote! {
                fn #function(known: &std::collections::HashSet<#union>, #value: &#union) -> bool {
                    known.contains(#value)
                }
            },
        })
    }

    pub(super) fn without_trait(
        &self,
        name: &str,
        of: &str,
        function: &Ident,
    ) -> Option<TokenStream> {
        let ty = self.api.types.get(name)?;
        let (value, union) = (variable(&ty.name), ident(&ty.name));
        Some(match (of, self.converted(name, of)) {
            ("Display", _) => quote! {
                fn #function(#value: &#union) -> String {
                    format!("{:?}", #value)
                }
            },
            (_, Some(variant)) => {
                let TypeKind::Union(members) = &ty.kind else {
                    return None;
                };
                let inner = self.emitter.member_type(members, variant);
                let rust = ident(&variant.rust);
                quote! {
                    fn #function(value: #inner) -> #union {
                        #union::#rust(value)
                    }
                }
            }
            (_, None) => quote! {
                fn #function(known: &[#union], #value: &#union) -> bool {
                    known.contains(#value)
                }
            },
        })
    }

    /// The member that a conversion such as `From<Message>` makes the union of.
    pub(super) fn converted(&self, name: &str, of: &str) -> Option<&'a Variant> {
        let inner = of.strip_prefix("From<")?.strip_suffix('>')?;
        let (_, variants) = self.members(name)?;
        let mut variants = variants.iter();
        variants.find(|variant| variant.ty.to_string() == inner)
    }
}
