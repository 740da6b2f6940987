//! Where the files of a request are.

use proc_macro2::TokenStream;
use quote::quote;

use super::Emitter;
use crate::ident;
use bazu_model::{Field, Scalar, Type, TypeKind, TypeRef};

impl Emitter<'_> {
    /// Visits of the files of some fields. A method's own file becomes a part named after the
    /// parameter; a nested one is named while it is visited.
    pub(super) fn file_visits(&self, fields: &[Field], parameters: bool) -> Vec<TokenStream> {
        let visits = fields.iter().filter_map(|field| {
            let name = ident(&field.rust);
            let wire = &field.wire;
            let part = if parameters {
                quote!(Some(#wire))
            } else {
                quote!(None)
            };
            if field.ty == TypeRef::Scalar(Scalar::InputFile) {
                return Some(if field.required {
                    quote!(visit(#part, &mut self.#name);)
                } else {
                    quote! {
                        if let Some(file) = &mut self.#name {
                            visit(#part, file);
                        }
                    }
                });
            }
            let holds = self.uploading.contains(field.ty.name()?);
            holds.then(|| quote!(bazu_core::wire::Files::files(&mut self.#name, visit);))
        });
        visits.collect()
    }

    pub(super) fn upload_type(&self, ty: &Type) -> Option<TokenStream> {
        if !self.uploading.contains(ty.name.as_str()) {
            return None;
        }
        let body = match &ty.kind {
            TypeKind::Struct(item) => self.file_visits(&item.fields, false),
            TypeKind::Union(union) => {
                let holding = union.variants.iter().filter(|variant| {
                    variant
                        .ty
                        .name()
                        .is_some_and(|name| self.uploading.contains(name))
                });
                let rust: Vec<_> = holding.map(|variant| ident(&variant.rust)).collect();
                vec![match rust.as_slice() {
                    [rust] => {
                        quote!(if let Self::#rust(value) = self { bazu_core::wire::Files::files(value, visit); })
                    }
                    rust => {
                        quote!(match self { #(Self::#rust(value) => bazu_core::wire::Files::files(value, visit),)* _ => {} })
                    }
                }]
            }
            TypeKind::Enum(_) => return None,
        };
        let name = self.path(&ty.name);
        Some(quote! {
            impl bazu_core::wire::Files for #name {
                fn files(&mut self, visit: &mut dyn std::ops::FnMut(Option<&'static str>, &mut bazu_core::InputFile)) {
                    #(#body)*
                }
            }
        })
    }
}
