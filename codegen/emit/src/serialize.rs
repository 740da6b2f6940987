//! How values go out.
//!
//! Emitted, not derived: a derive would need `serde_derive` in every bot's build, and cannot
//! write an attach reference, a discriminator before the fields, or a number as text.
//! See `deserialize` for the measured reason.

use proc_macro2::TokenStream;
use quote::quote;

use super::Emitter;
use crate::ident;
use bazu_model::{Field, Method, Scalar, Struct, Type, TypeKind, TypeRef, Union};

impl Emitter<'_> {
    pub(super) fn serialize_type(&self, ty: &Type) -> Vec<TokenStream> {
        let name = self.path(&ty.name);
        let body = match &ty.kind {
            TypeKind::Enum(_) => quote!(serializer.serialize_str(self.as_str())),
            TypeKind::Union(union) => union_body(union),
            TypeKind::Struct(item) if !item.kinds.is_empty() => self.update_body(ty, item),
            TypeKind::Struct(item) => {
                let tag = item
                    .tag
                    .as_ref()
                    .map(|(tag, value)| quote!(bazu_core::wire::write(&mut map, #tag, #value)?;));
                map_body(quote!(#tag), &item.fields)
            }
        };
        vec![serialize(&quote!(#name), &body)]
    }

    pub(super) fn serialize_method(&self, method: &Method) -> TokenStream {
        let name = self.path(&method.rust_type);
        serialize(
            &quote!(#name),
            &map_body(TokenStream::new(), &method.params),
        )
    }

    fn update_body(&self, ty: &Type, item: &Struct) -> TokenStream {
        let kind = self.path(&format!("{}Kind", ty.name));
        let wire = item.kinds.iter().map(|kind| kind.wire.as_str());
        let rust = item.kinds.iter().map(|kind| ident(&kind.rust));
        let fields = item.fields.iter().map(entry);
        quote! {
            if let #kind::Undecodable(update) = &self.kind {
                return bazu_core::serde::Serialize::serialize(update.raw(), serializer);
            }
            let mut map = serializer.serialize_map(None)?;
            #(#fields)*
            match &self.kind {
                #(#kind::#rust(value) => bazu_core::wire::write(&mut map, #wire, value)?,)*
                #kind::Unknown(update) => {
                    if let Some(json) = update.raw() {
                        map.serialize_entry(update.name(), json)?;
                    }
                }
                #kind::Undecodable(_) => {}
            }
            map.end()
        }
    }
}

fn serialize(name: &TokenStream, body: &TokenStream) -> TokenStream {
    quote! {
        impl bazu_core::serde::Serialize for #name {
            fn serialize<SER: bazu_core::serde::Serializer>(&self, serializer: SER) -> Result<SER::Ok, SER::Error> {
                #body
            }
        }
    }
}

fn map_body(tag: TokenStream, fields: &[Field]) -> TokenStream {
    if fields.is_empty() && tag.is_empty() {
        return quote!(serializer.serialize_map(Some(0))?.end());
    }
    let entries = fields.iter().map(entry);
    quote! {
        let mut map = serializer.serialize_map(None)?;
        #tag
        #(#entries)*
        map.end()
    }
}

fn entry(field: &Field) -> TokenStream {
    let wire = &field.wire;
    let name = ident(&field.rust);
    let file = field.ty == TypeRef::Scalar(Scalar::InputFile);
    match (field.required, file, field.as_string) {
        (true, true, _) => quote!(bazu_core::wire::write_file(&mut map, #wire, &self.#name)?;),
        (false, true, _) => quote! {
            if let Some(file) = &self.#name {
                bazu_core::wire::write_file(&mut map, #wire, file)?;
            }
        },
        (true, _, true) => {
            quote!(bazu_core::wire::write(&mut map, #wire, &bazu_core::wire::AsText(&self.#name))?;)
        }
        (false, _, true) => quote! {
            bazu_core::wire::write_optional(&mut map, #wire, &self.#name.as_ref().map(bazu_core::wire::AsText))?;
        },
        (true, ..) if field.as_number => {
            quote!(bazu_core::wire::write(&mut map, #wire, &self.#name.as_number())?;)
        }
        (false, ..) if field.as_number => quote! {
            bazu_core::wire::write_optional(&mut map, #wire, &self.#name.as_ref().map(bazu_rest::Otp::as_number))?;
        },
        (true, ..) => quote!(bazu_core::wire::write(&mut map, #wire, &self.#name)?;),
        (false, ..) => quote!(bazu_core::wire::write_optional(&mut map, #wire, &self.#name)?;),
    }
}

fn union_body(union: &Union) -> TokenStream {
    let rust = union.variants.iter().map(|variant| ident(&variant.rust));
    quote! {
        match self {
            #(Self::#rust(value) => bazu_core::serde::Serialize::serialize(value, serializer),)*
            Self::Unknown(value) => bazu_core::serde::Serialize::serialize(value, serializer),
        }
    }
}
