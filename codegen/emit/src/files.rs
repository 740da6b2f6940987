//! Files that were received: what is known of one, and which one a value has.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Emitter, docs, text};
use crate::ident;
use bazu_model::{Accessor, AccessorKind, FileFields, Name, Type, TypeRef, names};

impl Emitter<'_> {
    /// What is known of a file.
    pub(super) fn file(
        &self,
        ty: &Type,
        fields: &FileFields,
    ) -> Option<(TokenStream, TokenStream)> {
        let id = ident(&ty.field(&fields.id)?.rust);
        let more = fields.given().skip(1).filter_map(|(key, name)| {
            let field = ty.field(name)?;
            let (_, value) = self.reach_from(&quote!(self), &[field]);
            let set = format_ident!("with_{key}");
            Some(quote!(.#set(#value)))
        });
        Some((
            quote!(bazu_core::FileRef<'_>),
            quote!(bazu_core::FileRef::new(&self.#id) #(#more)*),
        ))
    }

    /// The file that a value has.
    pub(super) fn attached(
        &self,
        ty: &Type,
        accessor: &Accessor,
        fields: &[Name],
    ) -> Option<(TokenStream, TokenStream)> {
        let name = self.path(&enum_name(accessor));
        let mut found = fields.iter().filter_map(|wire| {
            let field = ty.field(wire)?;
            let rust = ident(&field.rust);
            let held = match field.ty.value {
                // The last size of a picture is the largest.
                TypeRef::List(_) => quote!(self.#rust.as_ref().and_then(|items| items.last())),
                _ => self.reach_from(&quote!(self), &[field]).1,
            };
            let variant = ident(&names::upper_camel(&field.rust));
            Some(quote!(#held.map(#name::#variant)))
        });
        let first = found.next()?;
        Some((
            quote!(Option<#name<'_>>),
            quote!(#first #(.or_else(|| #found))*),
        ))
    }

    /// The enums of the files that values of a type have, and the trait of a type of files.
    pub(super) fn file_items(&self, ty: &Type) -> Vec<TokenStream> {
        let mut items = Vec::new();
        if ty.file().is_some() {
            let name = ident(&ty.name);
            items.push(quote! {
                impl bazu_core::ReceivedFile for #name {
                    fn file(&self) -> bazu_core::FileRef<'_> {
                        #name::file(self)
                    }
                }
            });
        }
        for accessor in &ty.accessors {
            if let AccessorKind::Attached(fields) = &accessor.kind {
                items.extend(self.attached_enum(ty, accessor, fields));
            }
        }
        items
    }

    fn attached_enum(&self, ty: &Type, accessor: &Accessor, fields: &[Name]) -> Vec<TokenStream> {
        let name = ident(&enum_name(accessor));
        let held = |wire: &Name| {
            let field = ty.field(wire)?;
            Some((field, self.api.types.get(field.ty.name()?)?))
        };
        let held: Vec<_> = fields.iter().filter_map(held).collect();
        let variant = |wire: &str| ident(&names::upper_camel(wire));
        let variants = held.iter().map(|(field, file)| {
            let says = match docs::first_sentence(&field.facts.doc) {
                "" => format!("The file `{}`.", field.wire),
                doc => text::markdown(doc),
            };
            let docs = self.linked("", &[says]);
            let (variant, file) = (variant(&field.rust), self.path(&file.name));
            quote!(#docs #variant(&'a #file),)
        });
        let rust: Vec<_> = held.iter().map(|(field, _)| variant(&field.rust)).collect();
        let words = self.linked(
            "",
            &[format!(
                "The file that [`{0}::{1}`](crate::types::{0}::{1}) returns.",
                ty.name, accessor.name
            )],
        );
        let mut items = vec![quote! {
            #words
            #[derive(Clone, Copy, Debug, PartialEq)]
            #[non_exhaustive]
            pub enum #name<'a> { #(#variants)* }
        }];
        let download = self.attached_download(
            &held.iter().map(|(_, file)| *file).collect::<Vec<_>>(),
            &rust,
        );
        items.push(quote! {
            impl<'a> #name<'a> {
                /// What is known of the file.
                pub fn file(&self) -> bazu_core::FileRef<'a> {
                    match *self { #(Self::#rust(it) => it.file(),)* }
                }
                #download
            }
        });
        items.push(quote! {
            impl bazu_core::ReceivedFile for #name<'_> {
                fn file(&self) -> bazu_core::FileRef<'_> {
                    #name::file(self)
                }
            }
        });
        items.push(quote! {
            impl From<#name<'_>> for bazu_core::InputFile {
                fn from(value: #name<'_>) -> Self {
                    value.file().to_input_file()
                }
            }
        });
        items
    }

    /// The download of whichever file it is, if each can be downloaded by itself.
    fn attached_download(
        &self,
        files: &[&Type],
        rust: &[proc_macro2::Ident],
    ) -> Option<TokenStream> {
        let functions = files.iter().map(|file| {
            let (_, accessor) = self.api.download_by_shortcut(file)?;
            Some(&accessor.name)
        });
        let functions: Vec<_> = functions.collect::<Option<_>>()?;
        let calls = functions.iter().zip(rust).map(|(function, rust)| {
            let function = ident(function);
            quote!(Self::#rust(it) => it.#function(bot),)
        });
        let (client, function) = (self.client(), ident(functions.first()?));
        Some(quote! {
            /// Downloads the file. Nothing is sent before the download is awaited.
            pub fn #function<'b>(&self, bot: &'b #client) -> bazu_client::Download<'b> {
                match *self { #(#calls)* }
            }
        })
    }
}

/// The name of the enum of the files that an accessor may return.
pub(super) fn enum_name(accessor: &Accessor) -> String {
    names::upper_camel(&accessor.name)
}
