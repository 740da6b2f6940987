//! What no error may show, should a server echo it.

use proc_macro2::TokenStream;
use quote::quote;

use super::Emitter;
use crate::ident;
use bazu_model::{Field, Scalar, Type, TypeKind, TypeRef};

/// Whether values of a type are private.
pub(super) fn is_private(ty: &TypeRef) -> bool {
    matches!(
        ty.innermost(),
        TypeRef::Scalar(Scalar::Secret | Scalar::Otp | Scalar::PhoneNumber)
    )
}

impl Emitter<'_> {
    /// Visits of the private texts of some fields.
    pub(super) fn private_visits(&self, fields: &[Field]) -> Vec<TokenStream> {
        let private = fields.iter().filter(|field| {
            let nested = field
                .ty
                .name()
                .is_some_and(|name| self.private.contains(name));
            nested || is_private(&field.ty)
        });
        let visits = private.map(|field| {
            let name = ident(&field.rust);
            quote!(bazu_core::wire::Private::private(&self.#name, hide);)
        });
        visits.collect()
    }

    /// `Private` of a type that is sent.
    pub(super) fn private_type(&self, ty: &Type) -> Option<TokenStream> {
        if !ty.sent || !self.private.contains(ty.name.as_str()) {
            return None;
        }
        let body = match &ty.kind {
            TypeKind::Struct(item) => self.private_visits(&item.fields),
            TypeKind::Union(union) => {
                let holding = union.variants.iter().filter(|variant| {
                    let nested = variant
                        .ty
                        .name()
                        .is_some_and(|name| self.private.contains(name));
                    nested || is_private(&variant.ty)
                });
                let rust: Vec<_> = holding.map(|variant| ident(&variant.rust)).collect();
                vec![match rust.as_slice() {
                    [rust] => {
                        quote!(if let Self::#rust(value) = self { bazu_core::wire::Private::private(value, hide); })
                    }
                    rust => quote! {
                        match self { #(Self::#rust(value) => bazu_core::wire::Private::private(value, hide),)* _ => {} }
                    },
                }]
            }
            TypeKind::Enum(_) => return None,
        };
        let name = self.path(&ty.name);
        Some(quote! {
            impl bazu_core::wire::Private for #name {
                fn private(&self, hide: &mut dyn std::ops::FnMut(&str)) {
                    #(#body)*
                }
            }
        })
    }
}
