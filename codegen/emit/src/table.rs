//! Tables of a crate for the tests: its types, each read and written by its name, and its methods, each made
//! and sent by its name.

use bazu_model::{Field, Scalar, Type, TypeKind, TypeRef, Union, UnionBy, names};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{Emitter, boxing, boxing::Owner, docs};
use crate::constructor::{Constructor, constructors};
use crate::ident;
use crate::method::calls;
use crate::output::{Failure, RustFile};

impl Emitter<'_> {
    pub(super) fn table(&self) -> Result<RustFile, Failure> {
        let api = self.api;
        let mut head = self.head(&format!("spec/{}", api.id));
        head.push_str(&docs::inner(&[
            "Every type of the crate that can be read, and every method, by name.",
        ]));
        let mut file = RustFile::new(head, "");
        file.item(
            "TYPES",
            quote! {
                use bazu_tests::{RoundTrip, Sent, round_trip, sent};
                use serde_json::Value;
            },
        )?;
        let readable = api
            .types
            .values()
            .filter(|ty| !self.uploading.contains(ty.name.as_str()));
        let rows = readable.map(|ty| {
            let text = &ty.name;
            let name = self.outside(&ty.name);
            quote!((#text, round_trip::<#name>))
        });
        file.item(
            "TYPES",
            quote! {
                /// Decodes JSON as the named type, encodes it again, and checks that both are equal.
                #[allow(deprecated)]
                pub const TYPES: &[(&str, RoundTrip)] = &[#(#rows),*];
            },
        )?;
        let krate = self.krate();
        let methods = api.methods.values();
        let rows = methods.clone().map(|method| {
            let text = &method.wire;
            let maker = maker(&method.rust_type);
            quote!((#text, |values| #maker(values).map(|made| sent(&made))))
        });
        file.item(
            "METHODS",
            quote! {
                /// Makes a request of the named method from JSON, and encodes it.
                pub const METHODS: &[(&str, Sent)] = &[#(#rows),*];
            },
        )?;
        let rows = self.samples().map(|(ty, _)| {
            let (text, name) = (&ty.name, self.outside(&ty.name));
            quote!((#text, || { let _ = <#name as #krate::Sample>::sample(); }))
        });
        file.item(
            "SAMPLES",
            quote! {
                /// Makes a sample of the named type.
                #[allow(deprecated)]
                #[rustfmt::skip]
                pub const SAMPLES: &[(&str, fn())] = &[#(#rows),*];
            },
        )?;
        for method in methods {
            let name = ident(&method.rust_type);
            let calls = calls(method);
            let Some(call) = calls.first() else { continue };
            let path = quote!(#krate::methods::#name);
            let maker = self.struct_maker(
                &path,
                &method.rust_type,
                "new",
                call,
                &method.params,
                Owner::Method,
            );
            file.item(&method.wire, maker)?;
        }
        let uploading = |ty: &&Type| self.uploading.contains(ty.name.as_str());
        for ty in api.types.values().filter(uploading) {
            let path = self.outside(&ty.name);
            let maker = match &ty.kind {
                TypeKind::Struct(item) => {
                    let constructors = constructors(ty);
                    let Some(new) = constructors.first() else {
                        continue;
                    };
                    self.struct_maker(
                        &path,
                        &ty.name,
                        &new.function,
                        new,
                        &item.fields,
                        Owner::Type,
                    )
                }
                TypeKind::Union(union) => self.union_maker(&path, &ty.name, union),
                TypeKind::Enum(_) => continue,
            };
            file.item(&ty.name, maker)?;
        }
        Ok(file)
    }

    fn krate(&self) -> Ident {
        ident(&self.api.krate.name.replace('-', "_"))
    }

    /// The path of a type outside of its crate.
    fn outside(&self, name: &str) -> TokenStream {
        let (krate, name) = (self.krate(), ident(name));
        quote!(#krate::types::#name)
    }

    /// A function that makes a request, or a type with files inside, from JSON.
    fn struct_maker(
        &self,
        path: &TokenStream,
        name: &str,
        function: &str,
        constructor: &Constructor<'_>,
        fields: &[Field],
        owner: Owner,
    ) -> TokenStream {
        let (maker, function) = (maker(name), ident(function));
        let arguments = constructor.arguments.iter().map(|field| {
            let wire = &field.wire;
            let read = self.maker_from_json(&field.ty, true);
            quote!(values.get(#wire).and_then(#read)?)
        });
        let optional = fields
            .iter()
            .filter(|field| !field.required && !constructor.takes(field));
        let setters = optional.map(|field| {
            let (wire, name) = (&field.wire, ident(&field.rust));
            let read = self.maker_from_json(&field.ty, false);
            let boxed = self.uploads(&field.ty) && boxing::boxed(self.api, field, owner);
            let boxed = boxed.then(|| quote!(.map(Box::new)));
            quote!(made.#name = values.get(#wire).and_then(#read) #boxed;)
        });
        let setters: Vec<_> = setters.collect();
        let mutable = (!setters.is_empty()).then(|| quote!(mut));
        // What takes no argument and has no further field reads nothing.
        let used = arguments.len() + setters.len() > 0;
        let values = if used { quote!(values) } else { quote!(_) };
        quote! {
            #[allow(deprecated)]
            fn #maker(#values: &Value) -> Option<#path> {
                let #mutable made = #path::#function(#(#arguments),*);
                #(#setters)*
                Some(made)
            }
        }
    }

    fn union_maker(&self, path: &TokenStream, name: &str, union: &Union) -> TokenStream {
        let maker = maker(name);
        let variants = union.variants.iter().map(|variant| {
            let (wire, rust) = (&variant.wire, ident(&variant.rust));
            let read = self.maker_from_json(&variant.ty, true);
            let boxed = self
                .boxes(name, union, variant)
                .then(|| quote!(.map(Box::new)));
            let is = match &union.by {
                UnionBy::Tag(tag) => quote!(values[#tag] == #wire),
                UnionBy::Field => quote!(values.get(#wire).is_some()),
                UnionBy::Kind => quote!(true),
            };
            quote! {
                if #is && let Some(made) = Some(values).and_then(#read) #boxed {
                    return Some(#path::#rust(made));
                }
            }
        });
        quote! {
            #[allow(deprecated)]
            fn #maker(values: &Value) -> Option<#path> {
                #(#variants)*
                None
            }
        }
    }

    /// Whether a value of a type cannot be read from JSON as it is.
    fn uploads(&self, ty: &TypeRef) -> bool {
        match ty {
            TypeRef::Scalar(scalar) => matches!(scalar, Scalar::InputFile | Scalar::RequestId),
            TypeRef::Named(name) => self.uploading.contains(name.as_str()),
            TypeRef::List(item) => self.uploads(item),
        }
    }

    /// A function that reads a value from JSON. Where it is an argument that converts, its type
    /// has to be named.
    fn maker_from_json(&self, ty: &TypeRef, named: bool) -> TokenStream {
        match ty {
            TypeRef::Scalar(Scalar::InputFile) => quote!(bazu_tests::file),
            TypeRef::Scalar(Scalar::RequestId) => {
                quote!(|value| bazu_tests::read::<String>(value).map(bazu_rest::RequestId::new))
            }
            TypeRef::Named(name) if self.uploads(ty) => {
                let maker = maker(name);
                quote!(#maker)
            }
            TypeRef::List(item) if self.uploads(ty) => {
                let read = self.maker_from_json(item, named);
                quote!(|value| bazu_tests::list(value, #read))
            }
            _ if named => {
                let ty = self.type_outside(ty);
                quote!(bazu_tests::read::<#ty>)
            }
            _ => quote!(bazu_tests::read),
        }
    }

    fn type_outside(&self, ty: &TypeRef) -> TokenStream {
        match ty {
            TypeRef::Scalar(_) => self.rust_type(ty),
            TypeRef::Named(name) => self.outside(name),
            TypeRef::List(item) => {
                let item = self.type_outside(item);
                quote!(Vec<#item>)
            }
        }
    }
}

fn maker(name: &str) -> Ident {
    format_ident!("make_{}", names::snake(name))
}
